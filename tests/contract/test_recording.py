"""`scripts/record`: what is recorded from the emulator is always the same, and changes are told."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any, Iterator

import pytest

from scripts.contract import record as recorder
from scripts.contract.platforms import EmulatedPlatform
from scripts.contract.record import main, record
from scripts.contract.shapes import changes, shape_of
from tests.contract.exchanges import Exchange
from tests.contract.scenarios import SCENARIOS, Scenario
from tests.contract.tapes import metadata_of, recorded_by


@pytest.fixture(scope="module")
def emulated() -> Iterator[EmulatedPlatform]:
    with EmulatedPlatform() as platform:
        yield platform


@pytest.mark.parametrize("scenario", SCENARIOS.values(), ids=SCENARIOS)
def test_the_emulator_still_says_what_was_recorded(
    emulated: EmulatedPlatform, scenario: Scenario, tmp_path: Path
) -> None:
    """Recording it again gives the same bytes, day and all: ids, times and addresses are stable."""
    recorded_by(scenario)
    if metadata_of(scenario.path)["recorded"] == "live":
        return  # what the platform says is for the platform to repeat
    copy = tmp_path / scenario.path.name
    copy.write_bytes(scenario.path.read_bytes())

    told = record(scenario, emulated, tmp_path)

    assert told == []
    assert copy.read_bytes() == scenario.path.read_bytes()


def test_a_first_recording_is_told(emulated: EmulatedPlatform, tmp_path: Path) -> None:
    """A cassette that was not there is written, with today's date."""
    told = record(SCENARIOS["embeddings"], emulated, tmp_path)

    assert told == ["recorded for the first time"]
    assert metadata_of(tmp_path / "embeddings.yaml")["recorded"] == "emulator"


def test_a_scenario_that_fails_leaves_its_cassette(emulated: EmulatedPlatform, tmp_path: Path) -> None:
    """Half a recording replaces nothing."""

    def fail(play: Any) -> None:
        play.ask(play.client.files.list(purpose="batch"))
        raise AssertionError("the platform changed")

    broken = dataclasses.replace(SCENARIOS["embeddings"], act=fail)
    (tmp_path / "embeddings.yaml").write_text("as it was")

    with pytest.raises(AssertionError, match="the platform changed"):
        record(broken, emulated, tmp_path)

    assert (tmp_path / "embeddings.yaml").read_text() == "as it was"


def answer(body: Any) -> Exchange:
    """A chat that was answered with this."""
    path, headers = "/paas/v4/chat/completions", {"content-type": "application/json"}
    return Exchange("POST", path, {}, {}, None, 200, headers, json.dumps(body).encode())


def test_changes_of_shape_are_told() -> None:
    """Fields that came, went, or changed their type; other values are no change."""
    before = answer({"id": "1", "choices": [{"index": 0, "logprobs": None}], "created": 1})
    after = answer({"id": "2", "choices": [{"index": 0}, {"index": 1, "new": True}], "created": "1"})

    told = changes([before], [after])

    assert told == [
        "chat_completions_create, HTTP 200, application/json: - choices[].logprobs (null)",
        "chat_completions_create, HTTP 200, application/json: + choices[].new (boolean)",
        "chat_completions_create, HTTP 200, application/json: ~ created: integer -> string",
    ]
    assert changes([before], [before]) == []


def test_answers_that_come_and_go_are_told() -> None:
    """An operation that answers with another status answers something else."""
    told = changes([answer({})], [dataclasses.replace(answer({"error": {}}), status=429)])

    assert told == [
        "- chat_completions_create, HTTP 200, application/json: no longer answered",
        "+ chat_completions_create, HTTP 429, application/json: not answered before",
    ]


def test_a_shape_names_every_place() -> None:
    """Items of lists are one place; a truth value is no number."""
    assert shape_of({"a": [{"b": 1}, {"b": 1.5}], "c": True}) == {
        "(top)": {"object"},
        "a": {"array"},
        "a[]": {"object"},
        "a[].b": {"integer", "number"},
        "c": {"boolean"},
    }


def test_the_budget_is_printed_before_anything_is_asked(capsys: pytest.CaptureFixture[str]) -> None:
    """Calls, tokens at most, and models, a line each scenario; what cannot be asked for is named."""
    code = main(["--budget", "chat_whole", "task_of_a_chat", "chat_too_fast"])

    printed = capsys.readouterr().out
    assert code == 0
    assert "chat_too_fast: not live" in printed
    lines = {line.split()[0]: line.split() for line in printed.splitlines() if line}
    assert lines["chat_whole"][1:] == ["1", "50", "glm-4-flash-250414"]
    assert lines["task_of_a_chat"][1] == "3"
    assert "at most" in printed


def test_without_a_key_nothing_is_recorded_live(capsys: pytest.CaptureFixture[str]) -> None:
    """It says what is missing, and the way to do without."""
    code = main(["chat_whole"])

    assert code == 2
    assert "ZHIPUAI_API_KEY" in capsys.readouterr().err


def test_a_misspelt_scenario_is_answered_with_the_right_ones(capsys: pytest.CaptureFixture[str]) -> None:
    """A name that is nearly right is helped."""
    code = main(["chat_hole", "--emulator"])

    assert code == 2
    assert "chat_whole" in capsys.readouterr().err


def test_the_whole_recording_can_be_done_again(
    emulated: EmulatedPlatform, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command records what it is told to, and counts."""
    monkeypatch.setattr(recorder, "SCENARIOS", {"search": SCENARIOS["search"].moved_to(tmp_path)})

    code = main(["--emulator", "search"])

    assert code == 0
    assert "1 of 1 recorded (emulator)" in capsys.readouterr().out
