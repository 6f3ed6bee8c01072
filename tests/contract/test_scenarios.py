"""Every operation of the document has a scenario, and both clients play each scenario from its cassette."""

from __future__ import annotations

from pathlib import Path
from typing import List

import pytest

from tests.clients import BASE_URL, Caller
from tests.contract.exchanges import violations
from tests.contract.scenarios import SCENARIOS, Play, Scenario
from tests.contract.stage import CASSETTES, POLLS
from tests.contract.tapes import exchanges_of, recorded_by
from tests.document import OPERATIONS, Operation
from zhipuai_facade.testing import cassette

each_scenario = pytest.mark.parametrize("scenario", SCENARIOS.values(), ids=SCENARIOS)


def replay(scenario: Scenario, caller: Caller) -> None:
    """Play a scenario from its cassette."""
    recorded_by(scenario)
    with cassette(scenario.path, command=scenario.command):
        client = caller.connecting(BASE_URL, verify=False)
        scenario.act(Play(caller, client))
        caller.close(client)


@each_scenario
def test_a_scenario_replays(scenario: Scenario, caller: Caller) -> None:
    """The client asks as recorded, for everything that is recorded, and makes of the answers what it made before."""
    replay(scenario, caller)


@each_scenario
def test_what_is_recorded_is_valid(scenario: Scenario) -> None:
    """Every request and every answer on a cassette, good or bad, is as the document says."""
    recorded_by(scenario)

    exchanges = exchanges_of(scenario.path)

    assert exchanges
    assert {f"{one.method} {one.path}": violations(one) for one in exchanges if violations(one)} == {}


@each_scenario
def test_a_scenario_calls_what_it_says(scenario: Scenario) -> None:
    """The operations that stand beside a scenario are those on its cassette."""
    recorded_by(scenario)

    called = {one.operation.name for one in exchanges_of(scenario.path) if one.operation}

    assert called == set(scenario.operations)


@pytest.mark.parametrize("operation", [operation.name for operation in OPERATIONS])
def test_every_operation_has_a_scenario(operation: str) -> None:
    """One in which it succeeds, besides those in which it is refused; a new operation needs a new scenario."""
    having = [one for one in SCENARIOS.values() if operation in one.operations]
    succeeding = [one for one in having if not one.name.endswith("_a_stranger") and not one.trouble]

    assert having, f"no scenario calls {operation}: write one in tests/contract"
    assert succeeding, f"no scenario in which {operation} succeeds: write one in tests/contract"


@pytest.mark.parametrize(
    "operation", [operation for operation in OPERATIONS if operation.event], ids=lambda one: one.name
)
def test_every_stream_has_a_scenario(operation: Operation) -> None:
    """Of an operation that can stream, the stream is on a cassette, and so is the whole answer."""
    media: List[str] = []
    for scenario in SCENARIOS.values():
        if scenario.path.exists():
            media += [one.media_type for one in exchanges_of(scenario.path) if one.operation == operation]
    whole = set(operation.item["responses"]["200"]["content"])

    assert "text/event-stream" in media
    assert operation.item.get("x-stream-only") or whole & set(media)


@each_scenario
def test_a_missing_cassette_tells_how_to_record_it(scenario: Scenario, tmp_path: Path) -> None:
    """The failure names the command."""
    moved = scenario.moved_to(tmp_path)

    with pytest.raises(pytest.fail.Exception, match=f"scripts/record {scenario.name} --emulator"):
        recorded_by(moved)


def test_no_cassette_is_left_over() -> None:
    """Each belongs to a scenario."""
    assert {path.stem for path in CASSETTES.glob("*")} <= set(SCENARIOS)


def test_scenarios_look_at_tasks_in_moderation() -> None:
    """Even on the live platform a scenario comes to an end."""
    assert POLLS <= 500
