"""Vectors that follow from the text alone."""

from __future__ import annotations

import math
import random
from typing import List

from .identities import digest


def vector(model: str, text: str, size: int) -> List[float]:
    """A vector of length 1 that follows from model, text and size alone."""
    source = random.Random(digest(f"{model}\n{size}\n{text}"))
    numbers = [source.gauss(0.0, 1.0) for _ in range(size)]
    length = math.sqrt(sum(number * number for number in numbers))
    return [number / length for number in numbers]
