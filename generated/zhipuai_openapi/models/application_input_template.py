"""`ApplicationInputTemplate`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, List, Optional

from ..types import Json, Model


class ApplicationInputTemplate(Model):
    """How a field of a form is filled in."""

    options: Optional[List[Json]] = None
    """What may be chosen, in a form of the application's own."""

    def _read(self, get: Any) -> None:
        self.options = get("options")
