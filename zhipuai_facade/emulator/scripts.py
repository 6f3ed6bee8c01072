"""Scripted answers: what a test wants to be answered, in a queue for each operation.

The steps of a queue are used in order, each as often as it says. One that says nothing is used again and again: the
last of a queue for ever, any other until it was used once. A queue that is empty leaves the answer to the emulator.
"""

from __future__ import annotations

import threading
from typing import Any, Callable, Dict, Iterable, List, Optional

import attrs

from .answers import Answer
from .misbehaviour import CALM, Orders
from .received import Received
from .state import State


@attrs.define(eq=False)
class Step:
    """One scripted answer: ``answer`` is what makes it, the emulator's own answer unless given.

    ``orders`` is the trouble it comes with, ``streamed_orders`` another one for streams; ``times`` how often it is to
    be used, None for any number; ``text`` how it was written; ``used`` how often it was used so far.
    """

    answer: Optional[Callable[[State, Received], Answer]] = None
    orders: Orders = CALM
    streamed_orders: Optional[Orders] = None
    times: Optional[int] = None
    text: str = ""
    used: int = 0

    def ordered(self, own: Orders, *, streamed: bool) -> Orders:
        """The trouble that a request is in for: its own, and over that the trouble of this step."""
        orders = self.streamed_orders if streamed and self.streamed_orders is not None else self.orders
        settings: Dict[str, Any] = attrs.asdict(orders)
        calm: Dict[str, Any] = attrs.asdict(CALM)
        return attrs.evolve(own, **{name: value for name, value in settings.items() if value != calm[name]})


class Script:
    """The queues of all operations; may be written by one thread while another reads it."""

    def __init__(self, operations: Iterable[str]) -> None:
        self._queues: Dict[str, List[_Place]] = {operation: [] for operation in operations}
        self._steps: List[Step] = []
        self._lock = threading.Lock()

    @property
    def unused(self) -> List[Step]:
        """The steps that were not used as often as they say; once, if they say nothing."""
        with self._lock:
            return [step for step in self._steps if step.used < (step.times or 1)]

    def add(self, step: Step, operation: Optional[str] = None) -> None:
        """Put a step at the end of the queue of an operation, or of all of them, which then count its uses together."""
        with self._lock:
            self._steps.append(step)
            for name in self._queues if operation is None else [operation]:
                self._queues[name].append(_Place(step))

    def take(self, operation: str) -> Optional[Step]:
        """The step that the next request of an operation is answered with; None when nothing is scripted for it."""
        with self._lock:
            queue = self._queues.get(operation, [])
            while queue and queue[0].over(last=len(queue) == 1):
                del queue[0]
            if not queue:
                return None
            place = queue[0]
            place.used = True
            place.step.used += 1
            return place.step

    def forget(self) -> None:
        """Empty all queues."""
        with self._lock:
            self._steps.clear()
            for queue in self._queues.values():
                queue.clear()


@attrs.define
class _Place:
    """The place of a step in one queue, and whether it was used there."""

    step: Step
    used: bool = False

    def over(self, *, last: bool) -> bool:
        if self.step.times is None:
            return self.used and not last
        return self.step.used >= self.step.times
