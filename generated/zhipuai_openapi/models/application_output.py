"""The model `ApplicationOutput`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .. import literals


class ApplicationOutput(Model):
    """Something that an application made."""

    type: Optional[Union[literals.ApplicationOutputType, str]] = None
    """What it is."""
    msg: Optional[str] = None
    """The text, or what belongs to the picture, the video or the tool."""
    code: Optional[str] = None
    """The code that was run, of the type `all_tools`."""
    file: Optional[str] = None
    """The address of a file, of the type `all_tools`."""
    url: Optional[str] = None
    """The address of the picture or video."""
    coverUrl: Optional[str] = None
    """The address of the video's first picture."""

    _fields = (
        ("type", "type"),
        ("msg", "msg"),
        ("code", "code"),
        ("file", "file"),
        ("url", "url"),
        ("coverUrl", "coverUrl"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.type = get("type")
        self.msg = get("msg")
        self.code = get("code")
        self.file = get("file")
        self.url = get("url")
        self.coverUrl = get("coverUrl")
        self._extra = None
        self._source = source
        return self
