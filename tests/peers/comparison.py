"""Methods of the official SDKs send the same on theirs and on ours. Run by scripts/peers, which installs theirs."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from fnmatch import fnmatch
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from zhipuai_openapi import models

from tests.documents.readmes import tables
from zhipuai_facade.compat import place_of, read_names

from .differences import DIFFERENCES, IMPOSSIBLE, OTHER_KINDS, REQUIRED, Difference
from .recording import Received, Recorder

ROOT = Path(__file__).parents[2]
CALLING = str(Path(__file__).with_name("calling.py"))
PACKAGES = ("zhipuai", "zai")
NUMBER_OF_METHODS = {"zhipuai": 45, "zai": 37}

Call = dict[str, Any]


def run(python: str, *arguments: str, calls: list[Call] | None = None) -> Any:
    """What `calling.py` prints under an interpreter."""
    command = [python, "-W", "ignore", CALLING, *arguments]
    done = subprocess.run(command, input=json.dumps(calls), capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@lru_cache
def described(package: str) -> list[Call]:
    return run(str(ROOT / ".peers" / package / "bin" / "python"), "describe", package)


@lru_cache
def sent(package: str, *, ours: bool) -> list[tuple[list[Received], str]]:
    """For each call what arrived, and the exception that was raised."""
    python = sys.executable if ours else str(ROOT / ".peers" / package / "bin" / "python")
    with Recorder() as recorder:
        mode = ["send", package, recorder.base_url, *(["--ours"] if ours else [])]
        errors = run(python, *mode, calls=described(package))
        recorder.shutdown()
    return [(recorder.received.get(number, []), error) for number, error in enumerate(errors)]


def concerned(differences: tuple[Difference, ...], package: str, call: Call) -> list[Difference]:
    name = f"{package} {call['method']}: {call['case']}"
    return [difference for difference in differences if re.fullmatch(difference.calls, name)]


CALLS = [
    pytest.param(package, number, id=f"{package} {call['method']}: {call['case']}")
    for package in PACKAGES
    for number, call in enumerate(described(package))
]


@pytest.mark.parametrize(("package", "number"), CALLS)
def test_ours_sends_what_theirs_sends(package: str, number: int) -> None:
    """Path, query, JSON and form are the same values, but for the differences that are listed with their reasons."""
    call = described(package)[number]
    theirs, their_error = sent(package, ours=False)[number]
    ours, error = sent(package, ours=True)[number]

    if concerned((REQUIRED,), package, call):
        assert re.match(r"TypeError: .* missing \d required", error)
        return
    assert not error or error.startswith("KindError")
    assert len(ours) == 1
    if not theirs:
        assert concerned(IMPOSSIBLE, package, call), f"theirs raised {their_error}"
        return
    expected = theirs[0]
    for difference in concerned(DIFFERENCES, package, call):
        expected = difference.expect(expected, call)
    assert ours[0] == expected


@pytest.mark.parametrize("package", PACKAGES)
def test_answers_are_instances_of_what_theirs_are_annotated_with(package: str) -> None:
    """By the names under which programs know them, but for those that are listed."""
    calls = zip(described(package), sent(package, ours=True), strict=True)
    others = {call["method"] for call, (_, error) in calls if error.startswith("KindError")}

    assert others == OTHER_KINDS[package]


@pytest.mark.parametrize("package", PACKAGES)
def test_every_method_was_called(package: str) -> None:
    """As many methods as the official SDK has."""
    methods = {call["method"] for call in described(package)}

    assert len(methods) == NUMBER_OF_METHODS[package]


@pytest.mark.parametrize("difference", DIFFERENCES, ids=lambda difference: difference.reason)
def test_every_difference_makes_one(difference: Difference) -> None:
    """No entry of the list is without a use."""
    changed = [
        call["method"]
        for package in PACKAGES
        for call, (theirs, _) in zip(described(package), sent(package, ours=False), strict=True)
        if theirs and concerned((difference,), package, call) and difference.expect(theirs[0], call) != theirs[0]
    ]

    assert changed


@lru_cache
def left_out() -> list[str]:
    """The patterns of docs/migration.md."""
    rows = next(rows for rows in tables("docs/migration.md") if rows[0][0].startswith("`core."))
    return [pattern for row in rows for pattern in re.findall(r"`([^`]+)`", row[0])]


@lru_cache
def absent(package: str) -> list[str]:
    """The public names of an official SDK, by module, that the drop-in has not."""
    theirs: dict[str, list[str]] = run(str(ROOT / ".peers" / package / "bin" / "python"), "names", package)
    ours = read_names(package)
    places = [(module, name) for module, names in theirs.items() for name in names]
    return [f"{module}.{name}" for module, name in places if module not in ours or not place_of(ours, module, name)]


@pytest.mark.parametrize("package", PACKAGES)
def test_a_name_is_there_or_told_to_be_left_out(package: str) -> None:
    """Every public name of every module of the official SDKs."""
    assert [name for name in absent(package) if not any(fnmatch(name, pattern) for pattern in left_out())] == []


@pytest.mark.parametrize("package", PACKAGES)
def test_an_answer_has_every_field_that_theirs_declares(package: str) -> None:
    """None where the server sent nothing."""
    theirs: dict[str, list[str]] = run(str(ROOT / ".peers" / package / "bin" / "python"), "fields", package)
    ours = read_names(package)

    lacking = [
        f"{place}: {kind}.{field}"
        for place, fields in theirs.items()
        for kind in (place_of(ours, *place.rsplit(".", 1)) or "").split("|")
        for field in fields
        if kind.isidentifier() and not hasattr(getattr(models, kind).from_dict({"data": {}}), field)
    ]
    assert lacking == []


@pytest.mark.parametrize("pattern", left_out())
def test_nothing_is_told_to_be_left_out_in_vain(pattern: str) -> None:
    """Each pattern of the document stands for a name that is really absent."""
    assert any(fnmatch(name, pattern) for package in PACKAGES for name in absent(package))
