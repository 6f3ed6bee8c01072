"""The model `FineTuningHyperparametersUsed`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self


class FineTuningHyperparametersUsed(Model):
    """How a training goes."""

    n_epochs: Optional[Union[int, str]] = None
    """How often the file is gone through, or `auto`."""
    batch_size: Optional[Union[int, str]] = None
    """How many dialogues are looked at in one step, or `auto`."""
    learning_rate_multiplier: Optional[Union[float, str]] = None
    """How fast the model learns, or `auto`."""

    _fields = (
        ("n_epochs", "n_epochs"),
        ("batch_size", "batch_size"),
        ("learning_rate_multiplier", "learning_rate_multiplier"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.n_epochs = get("n_epochs")
        self.batch_size = get("batch_size")
        self.learning_rate_multiplier = get("learning_rate_multiplier")
        self._extra = None
        self._source = source
        return self
