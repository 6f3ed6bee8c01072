"""`OcrLine`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .ocr_location import OcrLocation
    from .ocr_probability import OcrProbability


class OcrLine(Model):
    """A line of writing."""

    words: str
    """What is written."""
    location: Optional[OcrLocation] = None
    """A rectangle of an image."""
    probability: Optional[OcrProbability] = None
    """How sure the recogniser is of the characters of a line, each from 0 to 1."""

    def _read(self, get: Any) -> None:
        self.words = get("words")
        value = get("location")
        self.location = models.OcrLocation._load(value) if value.__class__ is dict else value
        value = get("probability")
        self.probability = models.OcrProbability._load(value) if value.__class__ is dict else value
