"""docs/performance.md, in both languages: its numbers are those that were measured, and both say the same."""

from __future__ import annotations

import json
from typing import Any

import pytest

from scripts.benchmark import table

from . import readmes
from .readmes import ROOT, read

DOCUMENTS = [("docs/performance.md", "english"), ("docs/performance.zh.md", "chinese")]


@pytest.fixture(scope="module")
def report() -> Any:
    """What was measured."""
    return json.loads((ROOT / "docs" / "performance.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("name", "language"), DOCUMENTS)
def test_the_table_is_what_was_measured(report: Any, name: str, language: str) -> None:
    """Nobody has touched it by hand: it is what `scripts/bench --write docs` makes of the samples."""
    assert table.written(read(name), table.document(report, language)) == read(name)


def test_both_languages_have_the_same_sections_and_commands() -> None:
    """As many headings, and the same code."""
    english, chinese = (name for name, _ in DOCUMENTS)

    assert len(readmes.headings(english)) == len(readmes.headings(chinese))
    assert [block.code for block in readmes.blocks(english)] == [block.code for block in readmes.blocks(chinese)]
