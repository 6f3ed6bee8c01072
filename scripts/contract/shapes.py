"""The shapes of answers: which fields there are and of which types, and how two recordings differ in that."""

from __future__ import annotations

from typing import Any, Dict, Iterable, Iterator, List, Set, Tuple

from tests.contract.exchanges import Exchange

Shape = Dict[str, Set[str]]
"""The types that were seen at each place; a list's items are all one place."""

_NAMES = {bool: "boolean", int: "integer", float: "number", str: "string", dict: "object", list: "array"}


def shape_of(value: Any) -> Shape:
    """The shape of one JSON value."""
    shape: Shape = {}
    for place, kind in _places(value, ""):
        shape.setdefault(place, set()).add(kind)
    return shape


def shapes_of(exchanges: Iterable[Exchange]) -> Dict[str, Shape]:
    """The shapes of all answers, by operation, status and media type; frames of streams count together."""
    shapes: Dict[str, Shape] = {}
    for exchange in exchanges:
        operation = exchange.operation.name if exchange.operation else f"{exchange.method} {exchange.path}"
        together = shapes.setdefault(
            f"{operation}, HTTP {exchange.status}, {exchange.media_type or 'no media type'}", {}
        )
        for value in exchange.objects:
            for place, kinds in shape_of(value).items():
                together.setdefault(place, set()).update(kinds)
    return shapes


def changes(before: Iterable[Exchange], after: Iterable[Exchange]) -> List[str]:
    """What came, went, or changed its type, a line each."""
    old, new = shapes_of(before), shapes_of(after)
    lines = [f"- {answer}: no longer answered" for answer in old if answer not in new]
    for answer, shape in new.items():
        if answer not in old:
            lines.append(f"+ {answer}: not answered before")
            continue
        lines += [f"{answer}: {line}" for line in _differences(old[answer], shape)]
    return lines


def _differences(old: Shape, new: Shape) -> Iterator[str]:
    for place in sorted({*old, *new}):
        if place not in old:
            yield f"+ {place} ({_named(new[place])})"
        elif place not in new:
            yield f"- {place} ({_named(old[place])})"
        elif old[place] != new[place]:
            yield f"~ {place}: {_named(old[place])} -> {_named(new[place])}"


def _named(kinds: Set[str]) -> str:
    return " | ".join(sorted(kinds))


def _places(value: Any, place: str) -> Iterator[Tuple[str, str]]:
    yield place or "(top)", "null" if value is None else _NAMES[type(value)]
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _places(item, f"{place}.{name}" if place else str(name))
    elif isinstance(value, list):
        for item in value:
            yield from _places(item, f"{place}[]")
