"""`FineTuningMetrics`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import Any, Optional, Union

from ..types import Model


class FineTuningMetrics(Model):
    """Measures of a training. Numbers may come as text."""

    epoch: Optional[Union[float, str]] = None
    """How often the file has been gone through."""
    current_steps: Optional[int] = None
    """Steps done."""
    total_steps: Optional[int] = None
    """Steps in all."""
    elapsed_time: Optional[str] = None
    """Time that the training took so far, in a written form."""
    remaining_time: Optional[str] = None
    """Time that is left, in a written form."""
    trained_tokens: Optional[int] = None
    """Tokens trained on so far."""
    loss: Optional[Union[float, str]] = None
    """Loss on the file to train on."""
    eval_loss: Optional[Union[float, str]] = None
    """Loss on the file to measure by."""
    acc: Optional[Union[float, str]] = None
    """Share of right answers on the file to train on."""
    eval_acc: Optional[Union[float, str]] = None
    """Share of right answers on the file to measure by."""
    learning_rate: Optional[Union[float, str]] = None
    """How fast the model learns at that moment."""

    def _read(self, get: Any) -> None:
        self.epoch = get("epoch")
        self.current_steps = get("current_steps")
        self.total_steps = get("total_steps")
        self.elapsed_time = get("elapsed_time")
        self.remaining_time = get("remaining_time")
        self.trained_tokens = get("trained_tokens")
        self.loss = get("loss")
        self.eval_loss = get("eval_loss")
        self.acc = get("acc")
        self.eval_acc = get("eval_acc")
        self.learning_rate = get("learning_rate")
