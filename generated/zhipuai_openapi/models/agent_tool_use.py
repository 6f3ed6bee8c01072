"""`AgentToolUse`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, List, Optional

from ..types import Model


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

    def _read(self, get: Any) -> None:
        self.tool_name = get("tool_name")
        self.input = get("input")
        self.output = get("output")
        self.position = get("position")
