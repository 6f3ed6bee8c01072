"""docs/testing.md, in both languages: its application is a project whose tests pass, and its tables are complete."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts import documented
from zhipuai_facade import testing
from zhipuai_facade.testing import CassetteError, ScriptedEmulator, errors, plugin

from . import readmes
from .readmes import ROOT, blocks, headings, links, prose, table

NAMES = ("docs/testing.zh.md", "docs/testing.md")
ENGLISH = ROOT / NAMES[1]
SHOWN = "cassettes/test_cassettes/test_a_late_parcel_is_about_delivery.yaml"
QUIET = ("-p", "no:asyncio", "-p", "no:schemathesis")
"""Plugins of the development environment that a fresh project does not have."""

both = pytest.mark.parametrize("name", NAMES)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project as somebody makes it who follows the document: written, and run once, with the emulator."""
    folder = tmp_path_factory.mktemp("project")
    documented.write(ENGLISH, folder, cassettes=False)
    outcome = documented.record(folder, *QUIET)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    return folder


def test_the_first_run_records_what_the_document_shows(project: Path) -> None:
    """The cassette in the document is the one that comes out, but for the moment of recording."""
    recorded, shown = (
        yaml.safe_load(text)
        for text in ((project / SHOWN).read_text(encoding="utf-8"), documented.files(ENGLISH)[SHOWN])
    )

    assert [one["request"] for one in recorded["interactions"]] == [one["request"] for one in shown["interactions"]]
    assert _shape(recorded) == _shape(shown)
    assert len(list(project.rglob("*.yaml"))) == 3


def _shape(value: Any) -> Any:
    """A value without its texts and numbers; how long an answer took is left out."""
    if isinstance(value, dict):
        return {name: _shape(item) for name, item in value.items() if name not in ("pace", "waited")}
    return [_shape(item) for item in value] if isinstance(value, list) else type(value).__name__


def test_the_documented_tests_pass_without_a_network(project: Path) -> None:
    """Everything is replayed, with the documented cassette in its place, and without a key."""
    documented.write(ENGLISH, project, cassettes=True)

    outcome = documented.replay(project, *QUIET)

    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    tests = sum(text.count("def test_") for name, text in documented.files(ENGLISH).items())
    assert f"{tests} passed" in outcome.stdout


def test_a_mismatch_is_told_as_the_document_says(project: Path) -> None:
    """Every line of the message that is shown is printed when the ticket is another."""
    (message,) = [block.code for block in blocks(NAMES[1], "text")]
    changed = project / "test_cassettes.py"
    original = changed.read_text(encoding="utf-8")

    changed.write_text(original.replace("a week late", "two weeks late"), encoding="utf-8")
    outcome = documented.replay(project, *QUIET, "test_cassettes.py")
    changed.write_text(original, encoding="utf-8")

    assert outcome.returncode == 1
    assert [line for line in message.splitlines() if line not in outcome.stdout] == []


def test_both_languages_have_the_same_code() -> None:
    """The blocks of code are the same, one for one."""
    chinese, english = ([(block.language, block.code) for block in blocks(name)] for name in NAMES)

    assert chinese == english


def test_both_languages_have_the_same_structure() -> None:
    """As many headings of each level, tables of the same size, the same names in their first cells."""
    chinese, english = NAMES

    assert [level for level, _ in headings(chinese)] == [level for level, _ in headings(english)]
    assert len(readmes.tables(chinese)) == len(readmes.tables(english))
    for ours, theirs in zip(readmes.tables(chinese), readmes.tables(english), strict=True):
        assert [len(row) for row in ours] == [len(row) for row in theirs]
        code = [[cell[0] for cell in rows if cell[0].startswith(("`", "."))] for rows in (ours, theirs)]
        assert code[0] == code[1]
    assert [len(re.findall(r"^- \*\*", prose(name), re.MULTILINE)) for name in NAMES] == [6, 6]


def test_both_languages_name_the_same_things() -> None:
    """What stands in backquotes is the same in both."""
    chinese, english = (set(re.findall(r"`([^`\n]+)`", prose(name))) for name in NAMES)

    assert chinese == english


@both
def test_the_table_of_builders_is_complete(name: str) -> None:
    """Every builder is in it, and nothing else."""
    told = [one for row in table(name, "completion") for one in re.findall(r"\w+", row[0])]

    assert sorted(told) == sorted(testing._MODULES[".builders"])


@both
def test_the_table_of_scripts_is_complete(name: str) -> None:
    """Every method of the emulator that scripts something is in it."""
    told = {one for row in table(name, '.answers(chat="...")') for one in re.findall(r"^\.(\w+)|`\.(\w+)", row[0])}
    scripting = [one for one, method in vars(ScriptedEmulator).items() if _scripts(method)]

    assert {first or second for first, second in told} == {*scripting, "reset"}


def _scripts(method: Any) -> bool:
    return getattr(method, "__annotations__", {}).get("return") == "ScriptedEmulator" and method.__name__[0] != "_"


@both
def test_the_table_of_errors_is_complete(name: str) -> None:
    """Every error of cassettes is in it."""
    told = [row[0] for row in table(name, "MissingCassette")]
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, CassetteError)]

    assert sorted(told) == sorted(kind.__name__ for kind in kinds if kind is not CassetteError)


@both
def test_the_table_of_record_modes_is_complete(name: str, pytestconfig: pytest.Config) -> None:
    """Every value of `--zhipuai-record` is in it."""
    told = [row[0] for row in table(name, "--zhipuai-record=none") if row[0].startswith("--")]
    parser = pytest.Parser(_ispytest=True)
    plugin.pytest_addoption(parser)
    (option,) = parser.getgroup("zhipuai").options

    assert told == [f"--zhipuai-record={choice}" for choice in option.attrs()["choices"]]


@pytest.mark.parametrize(("name", "target"), list(zip(readmes.NAMES, NAMES, strict=True)))
def test_the_readmes_lead_to_the_document(name: str, target: str) -> None:
    """Each README links to the document in its language."""
    assert target in links(name)
