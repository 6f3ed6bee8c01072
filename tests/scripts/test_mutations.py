"""The check that the contract tests can fail, for a few operations; `scripts/contract-mutations` does all of them."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from scripts.contract import mutations
from scripts.contract.mutations import FAILED, PASSED, main
from tests.document import OPERATIONS


def ending(code: int) -> object:
    """Tests that end so, whatever was damaged."""
    return lambda copy, names: subprocess.CompletedProcess([], code, "what the tests said", "")


def test_damage_is_noticed(capsys: pytest.CaptureFixture[str]) -> None:
    """A scenario goes red when an answer lacks something, when a frame does, and when a path is another."""
    code = main(["files_content", "tools_web_search"])

    printed = capsys.readouterr().out
    assert code == 0, printed
    assert printed.count("noticed") == 6 + 1
    assert "every mutation was noticed" in printed


def test_damage_that_nobody_notices_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """If the tests pass all the same, the mutation survived, and the exit code is 1."""
    monkeypatch.setattr(mutations, "play", ending(PASSED))

    code = main(["chat_completions_create"])

    printed = capsys.readouterr().out
    assert code == 1
    assert printed.count("SURVIVED") == 4
    assert "4 survived" in printed


def test_an_operation_without_a_scenario_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An operation that is on no cassette could not have been noticed."""
    monkeypatch.setattr(mutations, "SCENARIOS", {})

    code = main(["embeddings_create"])

    assert code == 1
    assert capsys.readouterr().out.count("no cassette has a successful answer of it") == 2


def test_tests_that_fail_anyway_prove_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Unless everything passes unchanged, the check does not begin."""
    monkeypatch.setattr(mutations, "play", ending(FAILED))

    with pytest.raises(RuntimeError, match="do not even pass unchanged(.|\n)*what the tests said"):
        main(["embeddings_create"])


@pytest.mark.parametrize("operation", [operation.name for operation in OPERATIONS])
def test_everything_can_be_damaged(operation: str, tmp_path: Path) -> None:
    """Of every operation there is a scenario whose answer, path, frame and stream can be damaged, each really."""
    found = [mutation for one in OPERATIONS if one.name == operation for mutation in mutations.mutations(one)]
    for mutation in found:
        scenario = mutation.scenario()
        assert scenario is not None, mutation.name
        for name in (mutations.CALLS, mutations.CASSETTES / scenario.path.name):
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_bytes((mutations.ROOT / name).read_bytes())
        before = [path.read_bytes() for path in sorted(tmp_path.rglob("*.*")) if path.is_file()]

        mutation.damage(tmp_path, scenario)

        after = [path.read_bytes() for path in sorted(tmp_path.rglob("*.*")) if path.is_file()]
        assert sum(one != other for one, other in zip(before, after, strict=True)) == 1
