"""Recordings that were published by others, played by both clients in the scenarios of their operations.

Their bodies are not ours to commit, so that cassettes are only shaped after them; here they are played themselves,
where they are at hand (in CI they have to be), and recordings of our own in their place elsewhere.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict, Iterable, List, Set, Tuple

import pytest

from scripts.contract.shapes import Shape, shape_of
from tests.clients import Caller
from tests.contract.exchanges import Exchange, violations
from tests.contract.kinds import readable
from tests.contract.published import Published
from tests.contract.scenarios import SCENARIOS, Play, Scenario, scenario_of
from tests.contract.tapes import exchanges_of, recorded_by
from tests.document import operation_of
from tests.recordings import WIRE, Recording, load, recordings

OF_TOMORROW = "932"
"""A recording of our own that breaks the document on purpose, for the tests of the models."""


def reframed(recording: Recording) -> Recording:
    """The recording with the empty lines between its events, where whoever copied it left them out."""
    if recording.kind != "stream" or "\n\n" in recording.text:
        return recording
    return replace(recording, body=recording.text.replace("\n", "\n\n").encode("utf-8"))


def playable(recording: Recording) -> bool:
    """Whether it is an answer of an operation; what whoever recorded it cut off is played where that is the story."""
    operation = operation_of(recording)
    if operation is None or recording.number == OF_TOMORROW:
        return False
    if recording.kind == "other":
        return scenario_of(recording, operation.name) is not None
    return recording.kind != "stream" or not readable(recording) or (bool(recording.frames) and recording.ends)


PLAYED: List[Tuple[Recording, str]] = [
    (recording, operation.name)
    for recording in recordings()
    for operation in [operation_of(recording)]
    if operation is not None and playable(recording)
]

each_recording = pytest.mark.parametrize(("recording", "operation"), PLAYED, ids=[one.name for one, _ in PLAYED])

NEVER_PUBLISHED = {
    "files_list": {"first_id", "has_more", "last_id"},
    "assistant_conversation": {"choices[].delta.content"},
    "async_results_retrieve": {"usage.prompt_tokens_details", "usage.prompt_tokens_details.cached_tokens"},
    "knowledge_document_retrieve": {"data.knowledge_type"},
    "fine_tuning_jobs_list": {"has_more"},
    "fine_tuning_jobs_retrieve": {"running_at"},
}
"""Places of the emulator's answers that the document knows, and no published recording shows."""

_TAPES: Dict[str, List[Exchange]] = {}


@each_recording
def test_a_recording_plays_in_its_scenario(recording: Recording, operation: str, caller: Caller) -> None:
    """What the scenario asserts of every good answer (or of every refusal) holds, and the document allows it."""
    scenario = scenario_of(recording, operation)
    assert scenario is not None, f"no scenario stands for this recording of {operation}"
    recorded_by(scenario)
    tape = _TAPES.setdefault(scenario.name, exchanges_of(scenario.path))
    platform = Published(reframed(recording), operation, tape)

    scenario.act(Play(caller, caller.answering(platform), whole_story=False))

    (exchange,) = platform.exchanges
    assert violations(exchange) == []


def test_cassettes_name_the_recordings_that_they_follow() -> None:
    """The recordings that a scenario is shaped after are played in it (as far as they are at hand)."""
    at_hand: Dict[str, str] = {
        one.number: scenario.name for one, name in PLAYED if (scenario := scenario_of(one, name))
    }
    wrong: Set[str] = set()
    for scenario in SCENARIOS.values():
        for numbers in scenario.shaped_after.values():
            wrong |= {f"{scenario.name} {one}" for one in numbers if at_hand.get(one, scenario.name) != scenario.name}

    assert wrong == set()


@pytest.mark.parametrize(
    ("scenario", "operation"),
    [(scenario, operation) for scenario in SCENARIOS.values() for operation in scenario.shaped_after],
    ids=lambda value: value if isinstance(value, str) else value.name,
)
def test_the_emulator_is_shaped_as_its_cassette_claims(scenario: Scenario, operation: str) -> None:
    """Each place has the types that it has in the recordings followed; what they lack is in others of the operation."""
    recorded_by(scenario)
    published = [one for one in load(WIRE) if (at := operation_of(one)) and at.name == operation and readable(one)]
    followed = [one for one in published if one.number in scenario.shaped_after[operation]]
    answers = [one for one in exchanges_of(scenario.path) if one.operation and one.operation.name == operation]
    statuses = {one.status for one in followed}

    ours = together(value for one in answers if one.status in statuses for value in one.objects)
    theirs = together(value for one in followed for value in one.objects)
    known = together(value for one in published for value in one.objects)

    assert {place: kinds for place, kinds in ours.items() if not kinds <= theirs.get(place, kinds)} == {}
    assert set(ours) - set(known) <= NEVER_PUBLISHED.get(operation, set())
    assert bool(theirs) == bool(followed)


def together(values: Iterable[Any]) -> Shape:
    """The shape of all values as one."""
    shape: Shape = {}
    for value in values:
        for place, kinds in shape_of(value).items():
            shape.setdefault(place, set()).update(kinds)
    return shape
