"""The model `OcrLine`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("words", "words"),
        ("location", "location"),
        ("probability", "probability"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.words = get("words")
        value = get("location")
        self.location = models.OcrLocation._load(value) if value.__class__ is dict else value
        value = get("probability")
        self.probability = models.OcrProbability._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
