"""How many calls may be under way at once, and whose turn it is. Decisions only: waiting is for `places`.

A line is shared by all clients of an account. First come, first served: a call overtakes others only when these wait
for their model and it does not. What a call is held to, it brings along, for clients may have limits of their own.
"""

from __future__ import annotations

from collections import OrderedDict
from enum import Enum
from math import inf
from typing import Callable, Dict, List, Mapping, Optional, Set, cast

from attrs import define, field, frozen

from .errors import InvalidArgumentError

OTHERS = "*"
"""Stands for every model that is not named."""

REFUSALS = frozenset({"1302", "1303", "1305", "1312"})
"""Business codes by which the platform says that too much is under way."""

FIRST_GUESS = 8
"""Where an adaptive limit begins when no limit is given."""

CAUTION = 16
"""How many times as many successes it takes to go where the platform refused before."""


def _none() -> Mapping[str, int]:
    return {}


def _copied(limits: Mapping[str, int]) -> Mapping[str, int]:
    if not isinstance(cast(object, limits), Mapping):
        raise InvalidArgumentError(f"per_model must map names of models to numbers of calls, not {limits!r}")
    return dict(limits)


@frozen
class Concurrency:
    """How many calls may be under way at once, for ``max_concurrency=``.

    Attributes:
        limit: Calls of the account, whatever their model; None for any number.
        per_model: Calls of a model, by its name; ``"*"`` stands for each model that is not named.
        adaptive: Whether to find out what the platform allows, for each model: half as many calls when it refuses one
            (1302, 1303, 1305, 1312), one more after as many successes as calls are allowed, and only after sixteen
            times as many up to where it refused. It begins with the limits given, which it never exceeds, or with 8.
        queue_timeout: Seconds that a call waits for its turn before it fails with `APIQueueTimeoutError`; 0 to fail at
            once, None to wait for ever.
    """

    limit: Optional[int] = None
    per_model: Mapping[str, int] = field(factory=_none, converter=_copied)
    adaptive: bool = False
    queue_timeout: Optional[float] = 600.0

    def __attrs_post_init__(self) -> None:
        for name, limit in {
            "limit": self.limit,
            **{f"per_model[{key!r}]": n for key, n in self.per_model.items()},
        }.items():
            whole = isinstance(cast(object, limit), int) and not isinstance(limit, bool)
            if (limit is not None or name != "limit") and not (whole and cast(int, limit) >= 1):
                raise InvalidArgumentError(f"max_concurrency: {name} must be a whole number, 1 or more, not {limit!r}")
        seconds = cast(object, self.queue_timeout)
        if seconds is not None and not (isinstance(seconds, (int, float)) and 0 <= seconds < inf):
            raise InvalidArgumentError(f"max_concurrency: queue_timeout must be seconds or None, not {seconds!r}")

    def of_model(self, model: Optional[str]) -> float:
        """How many calls with ``model`` may be under way; calls without one are held to `limit` alone."""
        return inf if model is None else self.per_model.get(model, self.per_model.get(OTHERS, inf))


class Stage(Enum):
    """How far a call has come."""

    WAITING = "waiting"
    INSIDE = "under way"
    TURNED_AWAY = "its client was closed"
    GONE = "over"


class Outcome(Enum):
    """What became of a call that was under way."""

    SUCCESS = "success"
    FAILURE = "failure"
    REFUSAL = "the platform has too much to do"


def somebody_looks() -> bool:
    """Wake nobody: whoever has this ticket looks by himself."""
    return True


@define(eq=False)
class Ticket:
    """A call in a line."""

    model: Optional[str] = None
    total: float = inf
    """How many calls may be under way, this one included."""
    own: float = inf
    """How many with its model."""
    adaptive: bool = False
    owner: int = 0
    """Whose closing turns it away."""
    stage: Stage = Stage.WAITING
    outcome: Outcome = Outcome.SUCCESS
    wake: Callable[[], bool] = somebody_looks
    """Tells whoever waits that the stage has changed; false when nobody does any more."""
    number: int = -1
    epoch: int = -1

    @property
    def most(self) -> float:
        """What an adaptive limit never exceeds."""
        return min(self.total, self.own)


class Lane:
    """The calls with one model, and what was found out about it."""

    def __init__(self) -> None:
        self.waiting: OrderedDict[int, Ticket] = OrderedDict()
        self.inside: Set[Ticket] = set()
        self.learned: Optional[int] = None
        self._began: Optional[int] = None
        self._epoch = 0
        self._successes = 0
        self._full = -1
        """Who filled it last: that nobody did teaches nothing about the limit."""
        self._refused_at: float = inf

    def limit(self, ticket: Ticket) -> float:
        """How many may be inside together with ``ticket``."""
        if not ticket.adaptive:
            return ticket.own
        if self.learned is None:
            self.learned = self._began = FIRST_GUESS if ticket.most == inf else int(ticket.most)
        return min(self.learned, ticket.own)

    def admit(self, ticket: Ticket) -> None:
        """Let the first one in."""
        ticket.stage, ticket.epoch = Stage.INSIDE, self._epoch
        self.inside.add(ticket)
        self.waiting.pop(ticket.number, None)
        if self.learned is not None and len(self.inside) >= self.learned:
            self._full = ticket.number

    def learn(self, ticket: Ticket) -> None:
        """Note how a call ended. Those sent before a refusal was known tell nothing new about the limit."""
        if self.learned is None or not ticket.adaptive or ticket.epoch != self._epoch:
            return
        if ticket.outcome is Outcome.REFUSAL:
            self._refused_at, self.learned = self.learned, max(1, self.learned // 2)
            self._epoch, self._successes = self._epoch + 1, 0
        elif ticket.outcome is Outcome.SUCCESS and ticket.number <= self._full and self.learned < ticket.most:
            self._successes += 1
            careful = CAUTION if self.learned + 1 >= self._refused_at else 1
            if self._successes >= self.learned * careful:
                self.learned, self._successes = self.learned + 1, 0
                self._refused_at = self._refused_at if self.learned <= self._refused_at else inf

    @property
    def idle(self) -> bool:
        """Whether there is nothing in it to be kept."""
        return not self.waiting and not self.inside and self._epoch == 0 and self.learned == self._began


class Line:
    """Who is under way and who waits. Every step may be taken twice: one that was broken off is taken again."""

    def __init__(self) -> None:
        self.inside: Set[Ticket] = set()
        self._lanes: Dict[Optional[str], Lane] = {}
        self._next = 0

    @property
    def waiting(self) -> int:
        """How many wait."""
        return sum(len(lane.waiting) for lane in self._lanes.values())

    def join(self, ticket: Ticket) -> None:
        """Queue up, and go in if there is room."""
        if ticket.stage is Stage.WAITING:
            if ticket.number < 0:
                ticket.number, self._next = self._next, self._next + 1
            self._lanes.setdefault(ticket.model, Lane()).waiting[ticket.number] = ticket
            self._move_up()

    def leave(self, ticket: Ticket) -> None:
        """Go, from wherever one is."""
        lane = self._lanes.get(ticket.model)
        if lane is not None and ticket.stage is Stage.INSIDE:
            lane.learn(ticket)
        self._remove(ticket, Stage.GONE)
        self._move_up()
        if lane is not None and lane.idle:
            self._lanes.pop(ticket.model, None)

    def turn_away(self, owner: int) -> None:
        """Let nobody of ``owner`` wait any longer."""
        for lane in self._lanes.values():
            for ticket in [ticket for ticket in lane.waiting.values() if ticket.owner == owner]:
                self._remove(ticket, Stage.TURNED_AWAY)
                ticket.wake()
        self._move_up()

    def limit(self, ticket: Ticket) -> int:
        """How many may be under way before it is the turn of ``ticket``: with its model, or at all."""
        lane = self._lanes.get(ticket.model, Lane())
        own = lane.limit(ticket)
        limit = own if len(lane.inside) >= own else ticket.total
        return len(self.inside) if limit == inf else int(limit)

    def learned(self, model: Optional[str]) -> Optional[int]:
        """The adaptive limit of a model; None when there is nothing to know."""
        lane = self._lanes.get(model)
        return None if lane is None else lane.learned

    def _move_up(self) -> None:
        while True:
            first = min(self._ready(), key=lambda ticket: ticket.number, default=None)
            if first is None or len(self.inside) >= first.total:  # who is first is not overtaken by the less modest
                return
            self.inside.add(first)
            self._lanes[first.model].admit(first)
            if not first.wake():
                self._remove(first, Stage.GONE)

    def _remove(self, ticket: Ticket, stage: Stage) -> None:
        ticket.stage = stage
        self.inside.discard(ticket)
        lane = self._lanes.get(ticket.model, Lane())
        lane.waiting.pop(ticket.number, None)
        lane.inside.discard(ticket)

    def _ready(self) -> List[Ticket]:
        """The first of each model that has room."""
        heads = [(lane, next(iter(lane.waiting.values()))) for lane in self._lanes.values() if lane.waiting]
        return [ticket for lane, ticket in heads if len(lane.inside) < lane.limit(ticket)]
