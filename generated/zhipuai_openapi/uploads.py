"""Multipart forms: what is sent to upload files, piece by piece and in constant memory.

A file is read in pieces of `PIECE` bytes while it is sent, also by the awaitable client, whose event loop waits for
the disk that long. Its length is told beforehand wherever it can be known. What can be read again may be sent again.
"""

from __future__ import annotations

import io
import os
import re
from abc import ABC, abstractmethod
from contextlib import suppress
from typing import (
    IO,
    TYPE_CHECKING,
    Any,
    AsyncGenerator,
    AsyncIterator,
    Callable,
    Iterator,
    List,
    Mapping,
    Optional,
    Tuple,
    Union,
    cast,
)

from attrs import frozen

from .call import BYTES, NOT_GIVEN, InvalidArgument, form_text, members
from .colours import run, settled
from .files import Upload
from .types import Model

if TYPE_CHECKING:
    from .call import Progress

PIECE = 64 * 1024
"""Bytes that are read and sent at a time."""

KINDS = "a path, bytes, a file opened with 'rb', an iterator of bytes, (name, one of these[, type]) or an Upload"

REPEATABLE = "a path, bytes, a file that can seek, or an object that gives a new iterator each time"
"""What can be sent more than once."""

Reader = Callable[[], Any]
"""Gives the next piece of a file, or an awaitable of it; None at its end."""

_ESCAPED = re.compile('[\x00-\x1f\x7f"]')


def upload(name: str, value: object) -> object:
    """``value``, when it can be a file."""
    given: Any = value
    parts = cast("Tuple[object, ...]", given) if isinstance(given, tuple) else (None, value)
    content = parts[1] if len(parts) in (2, 3) else None
    if isinstance(content, Upload):
        content = content.content
    if isinstance(content, str):
        raise InvalidArgument(f"{name} must be a file, not text: pass its pathlib.Path(...), or its bytes")
    known = is_file(content) or (isinstance(content, list) and content is not value)
    if not known and value is not None and value is not NOT_GIVEN:
        raise InvalidArgument(f"{name} must be {KINDS}")
    return value


def is_file(value: object) -> bool:
    """Whether ``value`` is what a file may hold. (A list is not: it stands for several values.)"""
    if isinstance(value, BYTES) or any(hasattr(value, mark) for mark in ("read", "__fspath__", "__aiter__")):
        return True
    plain = (str, list, tuple, set, frozenset, range, Mapping, Model)
    return hasattr(value, "__iter__") and not isinstance(value, plain) and not hasattr(value, "model_dump")


class Source(ABC):
    """What one file holds. It is opened for every attempt to send it, and closed after it."""

    length: Optional[int] = None
    """How many bytes will be sent, once it is open; None when nobody knows."""

    @property
    def resendable(self) -> bool:
        """Whether it can be sent whole now, whatever was sent before."""
        return True

    def open(self, awaits: bool) -> None:
        """Get ready to send; ``awaits`` tells whether what is read may be awaited."""

    @abstractmethod
    def reader(self) -> Reader:
        """What reads it from its beginning."""

    def close(self) -> None:
        """Leave it as it was."""


class BytesSource(Source):
    """Bytes at hand, sent without a copy of the whole."""

    def __init__(self, content: Union[bytes, bytearray, memoryview]) -> None:
        self._content = content
        self.length: Optional[int] = memoryview(content).nbytes

    def reader(self) -> Reader:
        """What reads it from its beginning."""
        pieces = iter([self._content])
        return lambda: next(pieces, None)


class FileSource(Source):
    """A file that the caller opened: sent from where it stands, and left standing there.

    Attributes:
        name: The field that it is the value of.
    """

    def __init__(self, name: str, file: IO[bytes], length: Optional[int]) -> None:
        self.name = name
        self._file = file
        self._told = length
        self._begin: Optional[int] = None
        self._begun = False
        if getattr(file, "closed", False):
            raise InvalidArgument(f"{name} is a file that is closed")
        if isinstance(cast(object, file), io.TextIOBase):
            raise InvalidArgument(f"{name} is a file opened as text; open it with mode 'rb'")
        self._measure()

    def _measure(self) -> None:
        """Find out where the file stands and how much there is to send."""
        self.length, self._begin, end = self._told, None, None
        with suppress(AttributeError, OSError, ValueError):
            if not getattr(self._file, "seekable", lambda: True)():
                return
            begin = self._file.tell()
            with suppress(OSError, ValueError):  # not everything knows its end
                end = self._file.seek(0, os.SEEK_END)
            self._file.seek(begin)
            self._begin = begin
        if self._begin is None or end is None:
            return
        if 0 < self._begin == end:
            advice = "call seek(0) on it to send it whole"
            raise InvalidArgument(f"{self.name} is a file that stands at its end, so nothing would be sent: {advice}")
        self.length = max(0, end - self._begin) if self._told is None else self._told

    @property
    def resendable(self) -> bool:
        """Whether it can be rewound, or was not touched yet."""
        return self._begin is not None or not self._begun

    def open(self, awaits: bool) -> None:
        """See how long it is now."""
        if self._begin is not None:
            self._measure()

    def reader(self) -> Reader:
        """What reads it from where it stood."""
        refuse_unless(self.resendable, self.name)
        if self._begin is not None and self._begun:
            self._file.seek(self._begin)
        self._begun = True
        return self._read

    def _read(self) -> Any:
        try:
            return self._file.read(PIECE) or None
        except (OSError, ValueError) as error:
            raise InvalidArgument(f"{self.name}: cannot read the file: {error}") from error

    def close(self) -> None:
        """Put it back to where it stood."""
        if self._begin is not None:
            with suppress(OSError, ValueError):
                self._file.seek(self._begin)


class PathSource(Source):
    """A file of the disk, opened for each attempt."""

    def __init__(self, name: str, path: os.PathLike[str], length: Optional[int]) -> None:
        self._name = name
        self._path = path
        self._told = length
        self._opened: Optional[IO[bytes]] = None
        self._file: Optional[FileSource] = None

    def open(self, awaits: bool) -> None:
        """Open it."""
        try:
            self._opened = open(self._path, "rb")  # closed by `close`
        except (OSError, ValueError) as error:
            raise InvalidArgument(f"{self._name}: cannot read the file: {error}") from error
        self._file = FileSource(self._name, self._opened, self._told)
        self.length: Optional[int] = self._file.length

    def reader(self) -> Reader:
        """What reads it from its beginning."""
        assert self._file is not None, "opened before"
        return self._file.reader()

    def close(self) -> None:
        """Close it."""
        if self._opened is not None:
            self._opened.close()


class IteratorSource(Source):
    """An iterable of bytes, which may have to be awaited."""

    def __init__(self, name: str, pieces: Any, length: Optional[int]) -> None:
        self._name = name
        self._pieces = pieces
        self._begun = False
        self._awaited = hasattr(pieces, "__aiter__")
        self.length = length

    @property
    def resendable(self) -> bool:
        """Whether it starts anew each time, or was not begun yet. An iterator goes on where it was left."""
        return not self._begun or not hasattr(self._pieces, "__anext__" if self._awaited else "__next__")

    def open(self, awaits: bool) -> None:
        """Refuse what nobody can await."""
        if self._awaited and not awaits:
            raise InvalidArgument(f"{self._name} is an asynchronous iterator, which only an awaitable client can read")

    def reader(self) -> Reader:
        """What reads it from its beginning."""
        refuse_unless(self.resendable, self._name)
        self._begun = True
        if not self._awaited:
            pieces: Iterator[object] = iter(self._pieces)
            return lambda: next(pieces, None)
        awaited: AsyncIterator[object] = self._pieces.__aiter__()

        async def read() -> Any:
            try:
                return await awaited.__anext__()
            except StopAsyncIteration:
                return None

        return read


def refuse_unless(resendable: bool, name: str) -> None:
    """Never send what is left of a file for the whole of it."""
    if not resendable:
        raise InvalidArgument(f"{name} was read already and cannot be read again; to send it again, give {REPEATABLE}")


@frozen
class Part:
    """A field of the form: its headers, followed by its text when it is no file."""

    name: str
    head: bytes
    source: Optional[Source] = None


class Form:
    """A multipart form.

    Attributes:
        content_type: The header that says so.
        raised: The exception of the caller's own code, the callback or an iterator, that stopped the sending.
    """

    def __init__(self, fields: Mapping[str, object], progress: Optional[Progress] = None) -> None:
        self._boundary = os.urandom(16).hex()
        self.content_type: str = f"multipart/form-data; boundary={self._boundary}"
        self.raised: Optional[Exception] = None
        self.progress: Optional[Progress] = progress
        self.parts: List[Part] = [_part(name, item) for name, value in fields.items() for item in members(value)]

    @property
    def resendable(self) -> bool:
        """Whether all of it can be sent now, whatever was sent before."""
        return self.raised is None and all(source.resendable for source in self.sources)

    @property
    def sources(self) -> List[Source]:
        """Its files."""
        return [part.source for part in self.parts if part.source is not None]

    def opened(self, *, awaits: bool) -> Sending:
        """The form, ready to be sent once; whoever sends it closes it."""
        sending = AsyncSending(self) if awaits else BlockingSending(self)
        try:
            for source in self.sources:
                source.open(awaits)
        except BaseException:
            sending.close()
            raise
        return sending

    def pieces(self) -> Iterator[Union[bytes, Part]]:
        """What is sent, in order: texts as they are, files as their parts."""
        text = b""
        for part in self.parts:
            text += f"--{self._boundary}\r\n".encode() + part.head
            if part.source is not None:
                yield text
                yield part
                text = b""
            text += b"\r\n"
        yield text + f"--{self._boundary}--\r\n".encode()


class Sending:
    """One attempt to send a form."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._done = 0
        self._begun: List[AsyncGenerator[bytes, None]] = []

    @property
    def headers(self) -> Mapping[str, str]:
        """How its length is told, when it is known, and its type."""
        total = self._total()
        texts = sum(len(piece) for piece in self._form.pieces() if isinstance(piece, bytes))
        length = {"Transfer-Encoding": "chunked"} if total is None else {"Content-Length": str(texts + total)}
        return {**length, "Content-Type": self._form.content_type}

    def close(self) -> None:
        """Close the files that were opened for it, and put those of the caller back to where they stood."""
        with suppress(RuntimeError):  # it waits for an iterator of the caller's
            for pieces in self._begun:
                run(cast("Any", pieces.aclose()))
        for source in self._form.sources:
            source.close()

    def _total(self) -> Optional[int]:
        lengths = [source.length for source in self._form.sources]
        return None if None in lengths else sum(cast("List[int]", lengths))

    def _pieces(self) -> AsyncGenerator[bytes, None]:
        self._begun.append(self._sent())
        return self._begun[-1]

    async def _sent(self) -> AsyncGenerator[bytes, None]:
        """What is sent, piece by piece. The blocking colour never has to await."""
        self._done, total = 0, self._total()
        await self._tell(total)
        for item in self._form.pieces():
            if isinstance(item, bytes):
                yield item
                continue
            source = cast(Source, item.source)
            read, left, last, before = source.reader(), source.length, b"", self._done
            while True:
                whole = await self._read(item.name, read)
                if whole is None:
                    break
                for piece in (bytes(whole[start : start + PIECE]) for start in range(0, len(whole), PIECE)):
                    left = None if left is None else left - len(piece)
                    if left is not None and left < 0:
                        raise InvalidArgument(_changed(item, "longer than"))
                    if left == 0:  # kept until it is known to be the last: what was sent whole would be taken for good
                        last = piece
                        continue
                    yield piece
                    await self._sent_so_far(piece, total)
            if left:
                raise InvalidArgument(_changed(item, "shorter than"))
            if self._done == before and source.length is None and not source.resendable:
                raise InvalidArgument(f"{item.name} gives no bytes: it was read before; give {REPEATABLE}")
            if last:
                yield last
                await self._sent_so_far(last, total)
        if total != self._done:
            await self._tell(self._done)

    async def _sent_so_far(self, piece: bytes, total: Optional[int]) -> None:
        self._done += len(piece)
        await self._tell(total)

    async def _read(self, name: str, read: Reader) -> Optional[memoryview]:
        try:
            piece: Any = await settled(read())
        except InvalidArgument:
            raise
        except Exception as error:
            self._form.raised = error
            raise
        if isinstance(piece, str):
            raise InvalidArgument(f"{name} gives text instead of bytes; open a file with mode 'rb', encode text")
        if piece is not None and not isinstance(piece, BYTES):
            raise InvalidArgument(f"{name} gives {type(piece).__name__} instead of bytes")
        if piece is None:
            return None
        view = memoryview(cast(bytes, piece))
        return view if view.format == "B" and view.ndim == 1 else memoryview(view.tobytes())

    async def _tell(self, total: Optional[int]) -> None:
        """Tell the caller how much of the files was sent."""
        if self._form.progress is None:
            return
        try:
            await settled(self._form.progress(self._done, total))
        except Exception as error:
            self._form.raised = error
            raise


class BlockingSending(Sending):
    """As the body of a request of a blocking client."""

    def __iter__(self) -> Iterator[bytes]:
        pieces = self._pieces()
        with suppress(StopAsyncIteration):
            while True:
                yield run(cast("Any", pieces.__anext__()))


class AsyncSending(Sending):
    """As the body of a request of an awaitable client."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._pieces()


def _changed(part: Part, how: str) -> str:
    length = cast(Source, part.source).length
    return f"{part.name} is {how} the {length} bytes that were announced: it must not change while it is sent"


def _part(name: str, value: object) -> Part:
    """A field of a form; objects are JSON, tuples are files with a name and perhaps a type."""
    file = _file(name, value)
    if file is None:
        return Part(name, _disposition(name, None) + b"\r\n" + form_text(value).encode("utf-8"))
    source = _source(name, file.content, file.length)
    media_type = file.media_type or (guessed(file.filename) if file.filename else None)
    if media_type is not None and re.search("[\x00-\x1f\x7f]", media_type):
        raise InvalidArgument(f"{name}: this is no media type: {media_type!r}")
    kind = b"" if media_type is None else f"Content-Type: {media_type}\r\n".encode("utf-8", "replace")
    return Part(name, _disposition(name, file.filename) + kind + b"\r\n", source)


def _file(name: str, value: object) -> Optional[Upload]:
    """``value`` as a file with a name, unless it is text."""
    if isinstance(value, Upload):
        filename = _name_of(value.content) if value.filename is None else value.filename
        return Upload(value.content, filename, media_type=value.media_type, length=value.length)
    named: Any = value
    if isinstance(value, tuple):
        if len(named) not in (2, 3):
            raise InvalidArgument(f"{name} must be {KINDS}")
        if isinstance(named[1], Upload):
            raise InvalidArgument(f"{name}: an Upload has its own name and type, and stands alone")
        return Upload(named[1], named[0], media_type=named[2] if len(named) == 3 else None)
    return Upload(cast("Any", value), _name_of(value)) if is_file(value) else None


def _source(name: str, content: Any, length: Optional[int]) -> Source:
    if length is not None and (not isinstance(cast(object, length), int) or length < 0):
        raise InvalidArgument(f"{name}: its length must be a number of bytes, not {length!r}")
    if isinstance(content, str):
        content = content.encode("utf-8")
    if isinstance(content, BYTES):
        source = BytesSource(cast(bytes, content))
        if length not in (None, source.length):
            raise InvalidArgument(f"{name}: it has {source.length} bytes, not {length}")
        return source
    if hasattr(content, "__fspath__"):
        return PathSource(name, content, length)
    if hasattr(content, "__aiter__"):
        return IteratorSource(name, content, length)
    if hasattr(content, "read"):
        return FileSource(name, content, length)
    if hasattr(content, "__iter__"):
        return IteratorSource(name, content, length)
    raise InvalidArgument(f"{name} must be {KINDS}")


def _name_of(content: object) -> str:
    """The name of a path or of an open file; other content has none, but must have one to count as a file."""
    path = content if hasattr(content, "__fspath__") else getattr(content, "name", None)
    if isinstance(path, (str, bytes)) or hasattr(path, "__fspath__"):
        return os.path.basename(os.fsdecode(cast("os.PathLike[str]", path))) or "upload"
    return "upload"


def guessed(filename: str) -> str:
    """The media type that the end of a name tells of."""
    import mimetypes

    media_type, packed = mimetypes.guess_type(filename)
    return "application/octet-stream" if media_type is None or packed else media_type


def _disposition(name: str, filename: Optional[str]) -> bytes:
    """The header that names a field and a file, as browsers write it: UTF-8, and what would break it escaped (RFC 7578)."""
    file = f'; filename="{_quoted(filename)}"' if filename else ""
    return f'Content-Disposition: form-data; name="{_quoted(name)}"{file}\r\n'.encode("utf-8", "replace")


def _quoted(text: str) -> str:
    return _ESCAPED.sub(lambda match: f"%{ord(match.group()):02X}", text)
