"""`ApplicationSuggestionList`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, List, Optional

from ..types import Model


class ApplicationSuggestionList(Model):
    """What may be asked next."""

    problems: Optional[List[str]] = None
    """The questions."""

    def _read(self, get: Any) -> None:
        self.problems = get("problems")
