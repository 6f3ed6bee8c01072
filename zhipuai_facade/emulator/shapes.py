"""JSON values of unknown shape, taken as the object or the list that is expected; anything else counts as empty."""

from __future__ import annotations

from typing import Any, Dict, List


def as_object(value: Any) -> Dict[str, Any]:
    """The value if it is an object, else an empty object."""
    return value if issubclass(type(value), dict) else {}


def as_list(value: Any) -> List[Any]:
    """The value if it is a list, else an empty list."""
    return value if issubclass(type(value), list) else []


def is_number(value: object) -> bool:
    """Whether the value is one in JSON."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)
