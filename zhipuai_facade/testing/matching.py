"""Whether a request is the one that was recorded, and if not, what is different: in words that people read."""

from __future__ import annotations

import difflib
from typing import Any, List, Optional, Sequence, Tuple, cast

from .bodies import Readable, form_values
from .format import dump, question
from .scrubbing import alike

LONGEST = 60
"""Lines of a difference that are shown."""


def method(asked: Any, recorded: Any) -> None:
    """Matcher of vcrpy: the same method."""
    assert asked.method == recorded.method, f"{asked.method} is not {recorded.method}"  # noqa: S101 - its protocol


def path(asked: Any, recorded: Any) -> None:
    """Matcher of vcrpy: the same path, wherever the platform is."""
    assert asked.path == recorded.path, f"{asked.path} is not {recorded.path}"  # noqa: S101


def query(asked: Any, recorded: Any) -> None:
    """Matcher of vcrpy: the same query, in any order."""
    ours, theirs = question(asked).get("query", {}), question(recorded).get("query", {})
    assert same(alike(ours), alike(theirs)), "another query"  # noqa: S101


def body(asked: Any, recorded: Any) -> None:
    """Matcher of vcrpy: the same value of JSON, the same fields of a form, or the same text."""
    ours, theirs = question(asked), question(recorded)
    for kind in ("json", "form", "text", "bytes"):
        assert (kind in ours) == (kind in theirs), "another kind of body"  # noqa: S101
        assert same(_comparable(ours, kind), _comparable(theirs, kind)), "another body"  # noqa: S101


# vcrpy matches by method and the whole URL unless it is told otherwise, so that two prompts are one request. For this
# to go, its default match_on would have to hold "body", "body" would have to read forms by field (today another
# boundary is another body), and scheme, host and port would have to stay out.
MATCH_ON = (method, path, query, body)


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal: 1 and 1.0 are, true and 1 are not, and the order of keys means nothing."""
    if isinstance(one, dict) and isinstance(other, dict):
        ours, theirs = cast(Readable, one), cast(Readable, other)
        return ours.keys() == theirs.keys() and all(same(ours[key], theirs[key]) for key in ours)
    if isinstance(one, list) and isinstance(other, list):
        mine, yours = cast("List[object]", one), cast("List[object]", other)
        return len(mine) == len(yours) and all(map(same, mine, yours))
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)


def closest(asked: Readable, recorded: Sequence[Readable], played: Sequence[bool]) -> Optional[int]:
    """Which of the recorded requests is most like the one that was asked; those not yet played come first."""
    best: Optional[Tuple[float, int]] = None
    text = _text(asked)
    for index, other in enumerate(recorded):
        likeness = difflib.SequenceMatcher(None, text.splitlines(), _text(other).splitlines(), autojunk=False).ratio()
        likeness += 2.0 * (asked["path"] == other["path"]) + (asked["method"] == other["method"]) - 0.5 * played[index]
        if best is None or likeness > best[0]:
            best = likeness, index
    return None if best is None else best[1]


def difference(asked: Readable, recorded: Readable) -> str:
    """The lines in which two requests differ; empty when they are the same."""
    theirs, ours = (_text(one).splitlines() for one in (recorded, asked))
    lines = list(difflib.unified_diff(theirs, ours, "recorded", "asked", n=2, lineterm=""))
    more = [f"... and {len(lines) - LONGEST} more lines"] if len(lines) > LONGEST else []
    return "\n".join(lines[:LONGEST] + more)


def summary(asked: Readable) -> str:
    """A request in one line."""
    query = "?" + ", ".join(f"{name}={value}" for name, value in asked["query"].items()) if "query" in asked else ""
    body = next((str(asked[kind]) for kind in ("json", "form", "text", "bytes") if kind in asked), "")
    line = f"{asked['method']} {asked['path']}{query} {' '.join(body.split())}".strip()
    return line if len(line) <= 160 else line[:159] + "…"


def _comparable(asked: Readable, kind: str) -> Any:
    value = asked.get(kind)
    return alike(form_values(value) if kind == "form" and value is not None else value)


def _text(asked: Readable) -> str:
    """A request as YAML, its keys in order, so that only real differences show."""
    return dump(_sorted(alike(asked)))


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        fields = cast(Readable, value)
        return {name: _sorted(fields[name]) for name in sorted(fields)}
    return [_sorted(item) for item in cast("List[object]", value)] if isinstance(value, list) else value
