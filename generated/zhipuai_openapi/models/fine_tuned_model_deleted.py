"""`FineTunedModelDeleted`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model

if TYPE_CHECKING:
    from .. import literals


class FineTunedModelDeleted(Model):
    """Where the deletion of a trained model stands."""

    request_id: Optional[str] = None
    """The id of the request."""
    model_name: Optional[str] = None
    """The name of the model."""
    delete_status: Optional[Union[literals.FineTunedModelDeleteStatus, str]] = None
    """How far the deletion is."""

    def _read(self, get: Any) -> None:
        self.request_id = get("request_id")
        self.model_name = get("model_name")
        self.delete_status = get("delete_status")
