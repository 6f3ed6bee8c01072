"""What answers tell of their classes: to `inspect`, and to attrs, which is loaded when somebody asks for it."""

from __future__ import annotations

from functools import lru_cache
from inspect import Parameter, Signature
from typing import Any

EXTRA = "additional_properties"


@lru_cache(maxsize=None)
def signature(model: Any) -> Signature:
    """The signature of the constructor of ``model``."""
    required = model._required
    names = [*required, *(name for name, _ in model._fields if name not in required), EXTRA]
    return Signature(
        [
            Parameter(name, Parameter.KEYWORD_ONLY, default=Parameter.empty if name in required else None)
            for name in names
        ]
    )


@lru_cache(maxsize=None)
def attributes(model: Any) -> Any:
    """The fields of ``model``, as a class made by attrs has them."""
    import attr

    given = {
        name: attr.ib(kw_only=True) if parameter.default is Parameter.empty else attr.ib(default=None, kw_only=True)
        for name, parameter in signature(model).parameters.items()
    }
    made: Any = attr.make_class(model.__name__, given)
    return made.__attrs_attrs__
