"""The model `AgentToolUse`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class AgentToolUse(Model):
    """A tool that slides used."""

    tool_name: Optional[str] = None
    """The tool, as `search` or `insert_page`."""
    input: Optional[str] = None
    """What the tool was given."""
    output: Optional[str] = None
    """What the tool made, the HTML of a page when it makes slides."""
    position: Optional[List[float]] = None
    """The pages that the tool worked on, counted from 1: the new page when one is inserted, all that go when some are
    deleted."""

    _fields = (
        ("tool_name", "tool_name"),
        ("input", "input"),
        ("output", "output"),
        ("position", "position"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.tool_name = get("tool_name")
        self.input = get("input")
        self.output = get("output")
        self.position = get("position")
        self._extra = None
        self._source = source
        return self
