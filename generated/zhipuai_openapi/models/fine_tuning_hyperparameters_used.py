"""`FineTuningHyperparametersUsed`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional, Union

from ..types import Model


class FineTuningHyperparametersUsed(Model):
    """How a training goes."""

    n_epochs: Optional[Union[int, str]] = None
    """How often the file is gone through, or `auto`."""
    batch_size: Optional[Union[int, str]] = None
    """How many dialogues are looked at in one step, or `auto`."""
    learning_rate_multiplier: Optional[Union[float, str]] = None
    """How fast the model learns, or `auto`."""

    def _read(self, get: Any) -> None:
        self.n_epochs = get("n_epochs")
        self.batch_size = get("batch_size")
        self.learning_rate_multiplier = get("learning_rate_multiplier")
