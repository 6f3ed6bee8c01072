"""`ApplicationOutput`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model

if TYPE_CHECKING:
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

    def _read(self, get: Any) -> None:
        self.type = get("type")
        self.msg = get("msg")
        self.code = get("code")
        self.file = get("file")
        self.url = get("url")
        self.coverUrl = get("coverUrl")
