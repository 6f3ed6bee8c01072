"""The model `WebBrowserUse`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .web_browser_output import WebBrowserOutput


class WebBrowserUse(Model):
    """A search of the web."""

    input: Optional[str] = None
    """What was looked for, as a call such as `search("...")`."""
    outputs: Optional[List[WebBrowserOutput]] = None
    """The pages found."""

    _fields = (
        ("input", "input"),
        ("outputs", "outputs"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.input = get("input")
        value = get("outputs")
        self.outputs = (
            [models.WebBrowserOutput._load(value_) if value_.__class__ is dict else value_ for value_ in value]
            if value.__class__ is list
            else value
        )
        self._extra = None
        self._source = source
        return self
