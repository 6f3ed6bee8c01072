"""What a scenario is, and the stage that it is played on.

A scenario is a function that asks the platform something and asserts what every good answer has in common. It is
written once, and knows neither which of the two clients it is given nor who answers: a cassette (the tests), the
emulator or the platform itself (`scripts/record`), or recordings that were published by others. What it may only expect
of answers that belong together, it asserts with `Play.ours`.
"""

from __future__ import annotations

import json
import time
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Mapping, Optional, Sequence, Tuple

import pytest

from tests.clients import Caller
from tests.recordings import Recording
from zhipuai_facade import APIStatusError, ZhipuAIError

CASSETTES = Path(__file__).parent / "cassettes"
NOBODY = {"Authorization": "Bearer nobody"}
"""What a stranger shows."""
NOT_ON_DEMAND = "the platform does not fail on demand"
"""Why trouble is not recorded live."""
POLLS = 200
"""How often a task is looked at before the scenario gives up."""

Choose = Callable[[Recording], bool]


@dataclass(frozen=True)
class Like:
    """Published recordings of an operation for which a scenario stands.

    `choose` picks them, and any of their kind; `numbers` names those that the emulator's answer is shaped after.
    """

    operation: str
    choose: Choose = field(repr=False)
    numbers: Tuple[str, ...] = ()


@dataclass(frozen=True)
class Scenario:
    """One story, and what is known about it."""

    name: str
    operations: Tuple[str, ...]
    act: Callable[[Play], None] = field(repr=False)
    like: Tuple[Like, ...] = ()
    trouble: str = ""
    """What the emulator is told to do wrong, as the header ``X-Emulator`` has it."""
    never_live: str = ""
    """Why the platform cannot be asked for this; empty when it can."""

    folder: Path = CASSETTES

    @property
    def path(self) -> Path:
        """Its cassette."""
        return self.folder / f"{self.name}.yaml"

    @property
    def command(self) -> str:
        """What records it."""
        return f"scripts/record {self.name} --emulator"

    def moved_to(self, folder: Path) -> Scenario:
        """The same with its cassette elsewhere."""
        return replace(self, folder=folder)

    @property
    def shaped_after(self) -> Dict[str, List[str]]:
        """The published recordings that the emulator's answers follow, by operation."""
        return {like.operation: list(like.numbers) for like in self.like if like.numbers}

    def stands_for(self, recording: Recording, operation: str) -> bool:
        """Whether the recording can be played in this scenario."""
        return any(like.operation == operation and like.choose(recording) for like in self.like)


@dataclass
class Play:
    """One performance of a scenario: who asks, and how to reach who answers."""

    caller: Caller
    client: Any
    whole_story: bool = True
    """Whether all answers come from one platform; not so when one of them was published by somebody else."""
    patience: float = 0.0
    """Seconds between two looks at a task."""

    def ask(self, result: Any) -> Any:
        """What a call answers."""
        return self.caller.wait(result)

    def stream(self, result: Any) -> List[Any]:
        """All pieces of a streamed answer."""
        return self.caller.collect(self.ask(result))

    def items(self, result: Any) -> List[Any]:
        """All items of a list, page after page."""
        return self.caller.collect(self.ask(result))

    def refusal(self, ask: Callable[[], Any], kind: Any = APIStatusError) -> Any:
        """The exception that comes out of a call instead of an answer."""
        with pytest.raises(kind) as caught:
            self.ask(ask())
        return caught.value

    def interrupted(self, ask: Callable[[], Any]) -> Tuple[List[Any], Optional[ZhipuAIError]]:
        """The pieces of a stream, and the exception that ended it, or that came in its place."""
        pieces: List[Any] = []
        try:
            stream = self.ask(ask())
        except ZhipuAIError as error:
            return pieces, error
        while True:
            try:
                pieces.append(self.ask(stream.__anext__()) if self.caller.awaits else next(stream))
            except (StopIteration, StopAsyncIteration):
                return pieces, None
            except ZhipuAIError as error:
                return pieces, error

    def finished(self, look: Callable[[], Any], running: Sequence[str], status: str) -> Any:
        """A task or batch, when it is no longer running."""
        for _ in range(POLLS):
            task = self.ask(look())
            if getattr(task, status) not in running:
                return task
            time.sleep(self.patience)
        raise AssertionError(f"not finished after {POLLS} looks")

    def ours(self, holds: bool, claim: str) -> None:
        """Assert what is true when all answers come from one platform, at which this scenario alone is at work."""
        assert holds or not self.whole_story, claim

    @contextmanager
    def uploaded(self, lines: Sequence[Mapping[str, Any]], name: str = "questions.jsonl") -> Iterator[Any]:
        """An uploaded file, deleted afterwards."""
        file = self.ask(self.client.files.create(file=(name, written(lines)), purpose="batch"))
        try:
            yield file
        finally:
            self.ask(self.client.files.delete(file.id))


def assert_tells(error: Any, status: int) -> None:
    """What every refusal says."""
    assert isinstance(error, APIStatusError)
    assert error.status_code == status
    assert error.code is None or error.code.isdigit()
    assert error.message and error.message in str(error)
    assert isinstance(error.body, (dict, str))


def written(lines: Sequence[Mapping[str, Any]]) -> bytes:
    """A file of JSON lines."""
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode("utf-8")


SCENARIOS: Dict[str, Scenario] = {}
"""All scenarios by name, filled by the modules that hold them. The first that stands for a recording plays it."""


def scenario(
    *operations: str, like: Sequence[Like] = (), trouble: str = "", never_live: str = ""
) -> Callable[[Callable[[Play], None]], Callable[[Play], None]]:
    """Make a scenario out of a function; these are the operations that it calls."""

    def keep(act: Callable[[Play], None]) -> Callable[[Play], None]:
        name = act.__name__
        assert name not in SCENARIOS and set(operations) >= {one.operation for one in like}
        SCENARIOS[name] = Scenario(name, operations, act, like=tuple(like), trouble=trouble, never_live=never_live)
        return act

    return keep


def scenario_of(recording: Recording, operation: str) -> Optional[Scenario]:
    """The scenario in which a published recording is played: the one that names it, if one does."""
    standing = [one for one in SCENARIOS.values() if one.stands_for(recording, operation)]
    naming = [one for one in standing if recording.number in one.shaped_after.get(operation, ())]
    return next(iter([*naming, *standing]), None)
