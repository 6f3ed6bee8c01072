"""The two READMEs, taken apart: headings, code blocks, tables, links."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
NAMES = ("README.md", "README.en.md")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Block:
    """A block of code."""

    language: str
    code: str
    line: int
    """The line of the document that its first line is."""


def read(name: str) -> str:
    """The text of a document, by its path from the root of the repository."""
    return (ROOT / name).read_text(encoding="utf-8")


def blocks(name: str, language: str | None = None) -> list[Block]:
    """The blocks of code of a document, or those of one language."""
    text = read(name)
    found = [Block(match[1], match[2], text.count("\n", 0, match.start()) + 2) for match in FENCE.finditer(text)]
    return [block for block in found if language in (None, block.language)]


def prose(name: str) -> str:
    """A document without its blocks of code."""
    return FENCE.sub("", read(name))


def headings(name: str) -> list[tuple[int, str]]:
    """Level and text of each heading."""
    return [(len(match[1]), match[2]) for match in re.finditer(r"^(#+) (.+)$", prose(name), re.MULTILINE)]


def anchors(name: str) -> set[str]:
    """What a link may have after the `#`, as GitHub makes it of the headings."""
    return {_anchor(text) for _, text in headings(name)}


def _anchor(heading: str) -> str:
    kept = [one for one in heading.lower() if one in " -_" or unicodedata.category(one)[0] in "LNM"]
    return "".join(kept).replace(" ", "-")


def links(name: str) -> list[str]:
    """The targets of all links, in order."""
    return re.findall(r"\]\(([^)\s]+)\)", prose(name))


def tables(name: str) -> list[list[list[str]]]:
    """The tables: rows of cells, without the heading."""
    found: list[list[list[str]]] = [[]]
    for line in prose(name).splitlines():
        if line.startswith("|"):
            found[-1].append([cell.strip() for cell in line.strip("|").split("|")])
        elif found[-1]:
            found.append([])
    return [rows[2:] for rows in found if rows]


def table(name: str, first: str) -> list[list[str]]:
    """The table that has a row which begins with the cell `first`; backquotes are taken off the first cells."""
    plain = [[[row[0].strip("`"), *row[1:]] for row in rows] for rows in tables(name)]
    return next(rows for rows in plain if first in [row[0] for row in rows])


def codes(cell: str, known: set[str]) -> set[str]:
    """The business codes of a cell; ranges are those of the known codes that lie in them."""
    found: set[str] = set()
    numbers = {code for code in known if code.isdecimal()}
    for first, last in re.findall(r"\b(\d{3,4})(?:–(\d{4}))?", cell):
        found |= {code for code in numbers if last and int(first) <= int(code) <= int(last)} | {first, last or first}
    return found
