"""What the pieces of a stream add up to."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Sequence, Set, Tuple, cast

TEXTS = frozenset({"content", "reasoning_content", "arguments", "data"})
"""Fields whose text comes in pieces; of any other field the last value counts."""

PREAMBLES = ("response.created", "response.in_progress", "session_created")
"""Types of events that only say that something has begun."""

TOGETHER = 64
"""Pieces that are added at a time."""

DEEPEST = 32
"""Levels of a piece that are added one by one; of what lies deeper the last value counts."""

Json = Dict[str, Any]


def says_something(event: Json) -> bool:
    """Whether an event has content, or is the end: not just that somebody is there."""
    choices: Any = event.get("choices")
    if choices.__class__ is list:
        return any(map(_says, choices)) or bool(event.get("usage"))
    return event.get("type") not in PREAMBLES


def _says(choice: Any) -> bool:
    if not isinstance(choice, dict):
        return True
    found = cast(Json, choice)
    if found.get("finish_reason"):
        return True
    for name in ("delta", "message", "messages"):
        piece: Any = found.get(name)
        if piece.__class__ is list and piece:
            return True
        if piece.__class__ is dict and any(value for key, value in piece.items() if key != "role"):
            return True
    return False


class Assembly:
    """The sum of the events of a stream. Holds their text, and of everything else the last that was said.

    Attributes:
        waiting: Events not yet added: whoever appends to it calls `fold` when there are many.
    """

    def __init__(self) -> None:
        self.waiting: List[Json] = []
        self._added = 0
        self._top: Json = {}
        self._choices = _Items()
        self._types: Set[str] = set()
        self._text = _Text()

    @property
    def events_seen(self) -> int:
        """How many events came."""
        return self._added + len(self.waiting)

    def fold(self) -> None:
        """Add what is waiting."""
        waiting = self.waiting[:]
        del self.waiting[:]
        self._added += len(waiting)
        for event in waiting:
            choices: Any = event.get("choices")
            if choices.__class__ is list:
                self._top.update(event)
                self._choices.merge(choices)
            elif isinstance(event.get("type"), str):
                self._typed(event)
            else:
                self._top.update(event)

    def _typed(self, event: Json) -> None:
        kind: str = event["type"]
        self._types.add(kind)
        whole, piece = event.get("response"), event.get("delta")
        if isinstance(whole, dict):
            self._top.update(cast(Json, whole))
        elif isinstance(piece, str) and kind.endswith("text.delta") and "reasoning" not in kind:
            self._text.add(piece)
        elif kind == "answer":
            said: Any = event.get("data")
            said = cast(Json, said).get("content", cast(Json, said).get("text")) if isinstance(said, dict) else said
            self._text.add(said if isinstance(said, str) else "")
        if "response." not in kind:
            self._top.update({name: value for name, value in event.items() if name not in ("delta", "type", "data")})

    def meets(self, ends: Sequence[str]) -> bool:
        """Whether one of ``ends``, which tell that the stream is complete, has been seen."""
        self.fold()
        for end in ends:
            name, _, value = end.partition("=")
            if value and value in self._types:
                return True
            if name == "choices.finish_reason" and any(one.get("finish_reason") for one in self._choices.values()):
                return True
        return False

    @property
    def request_id(self) -> Optional[str]:
        """The id that the events name."""
        self.fold()
        found = self._top.get("request_id") or self._top.get("id")
        return found if isinstance(found, str) else None

    def whole(self) -> Optional[Json]:
        """What the events come to, in the form of a whole answer; None before the first."""
        self.fold()
        if not self._added:
            return None
        answer = dict(self._top)
        if self._choices:
            choices = _plain(self._choices)
            answer["choices"] = [_as_message(choice) for choice in choices]
        text = self._text.joined()
        if text and "output" in answer:
            part = {"type": "output_text", "text": text}
            answer["output"] = answer["output"] or [{"type": "message", "role": "assistant", "content": [part]}]
        elif text:
            answer["text"] = text
        return answer


class _Text:
    """Text that comes in pieces."""

    def __init__(self) -> None:
        self._parts: List[str] = []

    def add(self, piece: str) -> None:
        parts = self._parts
        parts.append(piece)
        if len(parts) > 512:  # so that many small pieces take no more room than their text
            parts[:] = ["".join(parts)]

    def joined(self) -> str:
        return "".join(self._parts)


class _Items(Dict[object, Json]):
    """The members of a list, each of which comes in pieces: told apart by their index, or by their id without one."""

    def merge(self, items: Sequence[Any], levels: int = DEEPEST) -> None:
        for position, item in enumerate(items):
            if not isinstance(item, dict):
                continue
            piece = cast(Json, item)
            index = piece.get("index", position)
            key: object = index if isinstance(index, int) and index >= 0 else piece.get("id", index)
            known = key is None or isinstance(key, (int, str))
            _merge(self.setdefault(key if known else position, {}), piece, levels)


def _merge(into: Json, piece: Json, levels: int) -> None:
    if not levels:
        into.update(piece)
        return
    for name, value in piece.items():
        kept: Any = into.get(name)
        if isinstance(value, str) and name in TEXTS:
            if not isinstance(kept, _Text):
                kept = into[name] = _Text()
            kept.add(value)
        elif isinstance(value, dict):
            if kept.__class__ is not dict:
                kept = into[name] = {}
            _merge(kept, cast(Json, value), levels - 1)
        elif value.__class__ is list and value and isinstance(value[0], dict):
            if not isinstance(kept, _Items):
                kept = into[name] = _Items()
            kept.merge(value, levels - 1)
        elif value is not None:
            into[name] = value


def _plain(value: Any, levels: int = 2 * DEEPEST + 2) -> Any:
    if isinstance(value, _Text):
        return value.joined()
    if isinstance(value, _Items):
        return [_plain(item, levels - 1) for item in value.values()]
    if value.__class__ is dict and levels:
        return {name: _plain(item, levels - 1) for name, item in value.items()}
    return value


def _as_message(choice: Json) -> Json:
    """A choice with a message, as whole answers have it, in place of what the stream calls the difference."""
    if "delta" not in choice:
        return choice
    rest: List[Tuple[str, Any]] = [(name, value) for name, value in choice.items() if name != "delta"]
    return {**dict(rest), "message": choice["delta"]}
