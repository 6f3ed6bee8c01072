"""The model `FineTunedModelDeleted`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .. import literals


class FineTunedModelDeleted(Model):
    """Where the deletion of a trained model stands."""

    request_id: Optional[str] = None
    """The id of the request."""
    model_name: Optional[str] = None
    """The name of the model."""
    delete_status: Optional[Union[literals.FineTunedModelDeleteStatus, str]] = None
    """How far the deletion is."""

    _fields = (
        ("request_id", "request_id"),
        ("model_name", "model_name"),
        ("delete_status", "delete_status"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.request_id = get("request_id")
        self.model_name = get("model_name")
        self.delete_status = get("delete_status")
        self._extra = None
        self._source = source
        return self
