"""docs/reliability.md, in both languages: its tables are what the fault table and the spec say."""

from __future__ import annotations

import ast

import pytest
from zhipuai_openapi.codes import STATUSES
from zhipuai_openapi.timing import Timeouts

from scripts.reliability import CHINESE, ENGLISH, Language, stale, written
from tests.faults.table import FAULTS

from .readmes import blocks, headings, read, tables

NAMES = ("docs/reliability.zh.md", "docs/reliability.md")


def test_the_tables_are_what_the_script_writes() -> None:
    """`scripts/reliability` has been run after the last change of a fault or of the spec."""
    assert list(stale()) == []


@pytest.mark.parametrize("language", [CHINESE, ENGLISH], ids=lambda language: language.document)
def test_a_change_of_a_table_is_noticed(language: Language) -> None:
    """Whatever stands between the comments is replaced, and nothing else."""
    text = read(f"docs/{language.document}")
    changed = text.replace("`APIStreamStalledError`", "`Changed`")

    assert changed != text
    assert written(changed, language).count("`Changed`") == 1  # in the prose


@pytest.mark.parametrize("name", NAMES)
def test_every_fault_and_every_code_is_told(name: str) -> None:
    """Once each."""
    cells = [row[0] for rows in tables(name) for row in rows]
    codes = [code for rows in tables(name) for row in rows if row[0].startswith("`API") for code in row[1].split(", ")]

    faults = [fault.chinese if name.endswith("zh.md") else fault.name for fault in FAULTS]
    assert sorted(cell for cell in cells if cell in faults) == sorted(faults)
    assert sorted(codes) == sorted(STATUSES)


@pytest.mark.parametrize("name", NAMES)
def test_every_limit_of_time_is_told(name: str) -> None:
    """All that concern reading, that is: `write` and `pool` are as `read` says."""
    told = {
        part for rows in tables(name) for row in rows for part in row[-1].split("`") if part.startswith("Timeouts(")
    }

    limits = set(Timeouts._fields) - {"write", "pool"}
    assert told == {f"Timeouts({limit}=)" for limit in limits}


def test_both_languages_say_the_same() -> None:
    """The same headings, tables and snippets, but for comments."""
    ours, theirs = NAMES

    assert [level for level, _ in headings(ours)] == [level for level, _ in headings(theirs)]
    assert [len(rows) for rows in tables(ours)] == [len(rows) for rows in tables(theirs)]
    trees = [[ast.dump(ast.parse(block.code)) for block in blocks(name, "python")] for name in NAMES]
    assert trees[0] == trees[1]
