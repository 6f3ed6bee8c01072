"""docs/migration.md, in both languages: its snippets run, and its tables are what the code does."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.peers.differences import DIFFERENCES, IMPOSSIBLE, REQUIRED
from zhipuai_facade.compat import place_of, read_names
from zhipuai_facade.emulator import Emulator

from .readmes import ROOT, blocks, headings, links, prose, table, tables

NAMES = ("docs/migration.zh.md", "docs/migration.md")
EXPECTED = re.compile(r"# -> (.*)$", re.MULTILINE)
SNIPPETS = [(name, number) for name in NAMES for number in range(len(blocks(name, "python")))]


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


@pytest.fixture
def platform(emulator: Emulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """The emulator as the platform of the environment; what is installed is taken away again."""
    for sdk in ("ZHIPUAI", "ZAI"):
        monkeypatch.setenv(f"{sdk}_API_KEY", emulator.api_key)
        monkeypatch.setenv(f"{sdk}_BASE_URL", emulator.base_url)
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
    monkeypatch.chdir(tmp_path)
    yield
    for name in [name for name in sys.modules if name.partition(".")[0] in ("zhipuai", "zai")]:
        del sys.modules[name]


@pytest.mark.parametrize(("name", "number"), SNIPPETS)
@pytest.mark.usefixtures("platform")
def test_every_snippet_runs_and_prints_what_it_says(name: str, number: int, capsys: pytest.CaptureFixture[str]) -> None:
    """A snippet works as it stands, and a `# ->` at the end of a line tells what it prints."""
    block = blocks(name, "python")[number]
    snippet = compile("\n" * (block.line - 1) + block.code, str(ROOT / name), "exec", dont_inherit=True)

    exec(snippet, {"__name__": "__main__"})  # noqa: S102

    printed = iter(capsys.readouterr().out.splitlines())
    for expected in EXPECTED.findall(block.code):
        assert expected in printed


@pytest.mark.parametrize("name", NAMES)
def test_every_name_of_theirs_in_a_table_is_here(name: str) -> None:
    """A dotted name of an official SDK in the first column leads to an object."""
    known = {package: read_names(package) for package in ("zhipuai", "zai")}

    for rows in tables(name):
        for package, module, attribute in re.findall(
            r"`(zhipuai|zai)\.([\w.]+)\.(\w+)`", " ".join(row[0] for row in rows)
        ):
            assert attribute == "X" or place_of(known[package], module, attribute)


@pytest.mark.parametrize("name", NAMES)
def test_every_name_of_ours_in_a_table_is_there(name: str) -> None:
    """A dotted name of this package leads to an object."""
    for module, attribute in set(re.findall(r"`(zhipuai_(?:facade|openapi)[\w.]*)\.([A-Z]\w+)`", prose(name))):
        assert attribute == "X" or hasattr(__import__(module, fromlist=[attribute]), attribute)


def test_every_difference_of_the_requests_is_told() -> None:
    """The table has a row for each reason for which scripts/peers accepts another request."""
    told = {row[0] for row in table(NAMES[1], "Headers")}

    accepted = {one.reason.partition(":")[0].rstrip(".") for one in (*DIFFERENCES, *IMPOSSIBLE, REQUIRED)}
    assert accepted | {"Headers"} == told


def test_both_languages_have_the_same_code_and_structure() -> None:
    """Blocks of code, headings, links, and the code in the first cells of tables."""
    chinese, english = NAMES

    assert [one.code for one in blocks(chinese)] == [one.code for one in blocks(english)]
    assert [level for level, _ in headings(chinese)] == [level for level, _ in headings(english)]
    assert [len(rows) for rows in tables(chinese)] == [len(rows) for rows in tables(english)]
    first = [[sorted(re.findall(r"`[^`]+`", row[0])) for rows in tables(name) for row in rows] for name in NAMES]
    assert first[0] == first[1]
    assert len(re.findall(r"^- ", prose(chinese), re.MULTILINE)) == len(
        re.findall(r"^- ", prose(english), re.MULTILINE)
    )
    ours, theirs = ([link.replace(".zh.md", ".md") for link in links(name)] for name in NAMES)
    assert [link.replace("README.en.md", "README.md") for link in theirs][1:] == ours[1:]


def test_snippets_are_complete() -> None:
    """A snippet imports what it uses."""
    for block in blocks(NAMES[1], "python"):
        assert any(isinstance(node, (ast.Import, ast.ImportFrom)) for node in ast.parse(block.code).body)
