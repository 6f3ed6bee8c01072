"""What a client has at which dotted path."""

from __future__ import annotations

import inspect
import re
from typing import Any, Callable, Dict, Iterator, Tuple

from zhipuai_facade.methods import Method


def found(client: Any, path: str) -> Callable[..., Any]:
    """What a client has at a dotted path."""
    value = client
    for name in path.split("."):
        value = getattr(value, name)
    method: Callable[..., Any] = value
    return method


def methods_of(client: Any) -> Dict[str, Callable[..., Any]]:
    """All methods of a client and its resources that send something, by their dotted paths."""
    return dict(_methods(client, ""))


def _methods(resource: Any, prefix: str) -> Iterator[Tuple[str, Callable[..., Any]]]:
    for name in dir(resource):
        if name.startswith("_") or name == "with_raw_response":
            continue
        if isinstance(inspect.getattr_static(resource, name), Method):
            yield prefix + name, getattr(resource, name)
        elif hasattr(getattr(resource, name), "_transport"):
            yield from _methods(getattr(resource, name), f"{prefix}{name}.")


def operation_of(client: Any, path: str) -> str:
    """The operation that the method at a dotted path sends."""
    group, _, name = path.rpartition(".")
    described: Any = inspect.getattr_static(found(client, group) if group else client, name)
    return re.sub(r"_(streaming|plain|bytes|either)$", "", described._describe.__name__)
