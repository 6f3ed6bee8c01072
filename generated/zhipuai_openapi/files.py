"""What a file to send may be."""

from __future__ import annotations

import os
from typing import IO, TYPE_CHECKING, AsyncIterable, Iterable, Optional, Tuple, Union

from attrs import field, frozen

if TYPE_CHECKING:
    PathLike = os.PathLike[str]
else:
    PathLike = os.PathLike  # cannot be subscripted at run time on Python 3.8

FileContent = Union[bytes, IO[bytes], PathLike, Iterable[bytes], AsyncIterable[bytes]]
"""What a file holds: its bytes, a file opened in binary mode (sent from where it stands), a path, or its bytes piece by
piece. (An asynchronous iterator is for the awaitable client.)"""


@frozen
class Upload:
    """A file to send, with what its content does not tell.

    ``Upload(pieces, "requests.jsonl", length=1024)`` sends an iterator with its length stated.

    Attributes:
        content: Bytes, an open file, a path, or an iterator of bytes.
        filename: Its name; by default that of the path or the open file, otherwise ``upload``.
        media_type: Its media type; by default guessed from the name.
        length: How many bytes ``content`` will give, where that cannot be seen from it. Fewer or more are an error.
    """

    content: FileContent = field(repr=False)
    filename: Optional[str] = None
    media_type: Optional[str] = field(default=None, kw_only=True)
    length: Optional[int] = field(default=None, kw_only=True)


FileTypes = Union[
    FileContent,
    Tuple[Optional[str], FileContent],
    Tuple[Optional[str], FileContent, Optional[str]],
    Upload,
]
"""A file to send: its content, or ``(name, content)``, or ``(name, content, media type)``, or an `Upload`."""
