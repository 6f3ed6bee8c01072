"""The tables of docs/reliability.md and docs/reliability.zh.md, made of the faults that the tests play and of the spec.

    python -m scripts.reliability [--check]

Each table stands between two comments, ``<!-- NAME -->`` and ``<!-- /NAME -->``; the rest of the documents is written
by hand. ``--check`` only tells whether the tables are up to date.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import frozen
from zhipuai_openapi.codes import ERRORS, PASSING, STATUSES

from tests.faults.table import FAULTS, Again, Fault, Outcome, Place
from zhipuai_facade.errors import STATUS_CLASSES

DOCS = Path(__file__).resolve().parents[1] / "docs"
REFUSING = (429, 503)
"""Statuses that tell that the request was not carried out."""


@frozen
class Language:
    """The words of a table."""

    document: str
    name: Callable[[Fault], str]
    heads: tuple[str, ...]
    code_heads: tuple[str, ...]
    answer: str
    again: dict[Again, str]
    partial: str
    nothing: str
    lost: dict[str, str]
    whole: str
    stream: str
    both: str
    separator: str


ENGLISH = Language(
    document="reliability.md",
    name=lambda fault: fault.name,
    heads=("Fault", "Whole answer", "Stream", "Tried again", "Lost"),
    code_heads=("Class", "Codes", "Tried again"),
    answer="the answer",
    again={Again.NEVER: "no", Again.QUESTIONS: "yes, but no jobs", Again.ALWAYS: "yes"},
    partial="nothing: what had come is in `partial`",
    nothing="nothing",
    lost={"done": "what came after `[DONE]`", "bytes": "the bytes, which become `\ufffd`"},
    whole="whole: {}",
    stream="stream: {}",
    both="What the caller sees",
    separator="; ",
)
CHINESE = Language(
    document="reliability.zh.md",
    name=lambda fault: fault.chinese,
    heads=("故障", "完整应答", "流", "是否重试", "丢失"),
    code_heads=("异常类", "业务码", "是否重试"),
    answer="正常应答",
    again={Again.NEVER: "否", Again.QUESTIONS: "是，任务除外", Again.ALWAYS: "是"},
    partial="无：已到的内容在 `partial` 中",
    nothing="无",
    lost={"done": "`[DONE]` 之后的内容", "bytes": "这些字节，变为 `\ufffd`"},
    whole="完整应答：{}",
    stream="流：{}",
    both="调用方看到",
    separator="；",
)


def fault_table(language: Language, place: Place) -> str:
    """What each fault of a place comes to."""
    faults = [fault for fault in FAULTS if fault.place is place]
    rows = [_row(language, fault) for fault in faults]
    if all(fault.whole is None or fault.whole == fault.stream for fault in faults):  # one column is enough
        kinds = language.both if any(fault.whole for fault in faults) else language.heads[2]
        heads = (language.heads[0], kinds, *language.heads[3:])
        return _table(heads, [(name, stream, *rest) for name, _, stream, *rest in rows])
    return _table(language.heads, rows)


def code_table(language: Language) -> str:
    """What each business code of the spec comes to."""
    groups: dict[tuple[str, Again], list[str]] = {}
    for code, status in STATUSES.items():
        kind = ERRORS.get(code) or STATUS_CLASSES[status].__name__
        groups.setdefault((kind, _again(code, status)), []).append(code)
    order = sorted(groups.items(), key=lambda group: (list(Again).index(group[0][1]), group[0][0]), reverse=True)
    rows = [(f"`{kind}`", ", ".join(codes), language.again[again]) for (kind, again), codes in order]
    return _table(language.code_heads, rows)


def tables(language: Language) -> dict[str, str]:
    """Every table of a document by its name."""
    return {**{place.value: fault_table(language, place) for place in Place}, "codes": code_table(language)}


def written(text: str, language: Language) -> str:
    """A document with its tables as they have to be."""
    for name, table in tables(language).items():
        pattern = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
        text, found = pattern.subn(lambda match, table=table: match[1] + table + match[2], text)
        assert found == 1, f"{language.document} has no place for the table {name!r}"
    return text


def stale() -> Iterator[tuple[Path, str]]:
    """The documents that are not up to date, and what they should say."""
    for language in (ENGLISH, CHINESE):
        path = DOCS / language.document
        text = path.read_text(encoding="utf-8")
        new = written(text, language)
        if new != text:
            yield path, new


def _again(code: str, status: int) -> Again:
    if code not in PASSING:
        return Again.NEVER
    return Again.ALWAYS if status in REFUSING else Again.QUESTIONS


def _table(heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [heads, ("---",) * len(heads), *rows]
    return (
        "".join("| " + " | ".join(cells) + " |\n" for cells in lines)
        .replace("| --- ", "|---")
        .replace("|--- |", "|---|")
    )


def _row(language: Language, fault: Fault) -> tuple[str, ...]:
    whole, stream = (_seen(language, outcome) for outcome in (fault.whole, fault.stream))
    return language.name(fault), whole, stream, _tried(language, fault), _lost(language, fault)


def _seen(language: Language, outcome: Outcome | None) -> str:
    if outcome is None:
        return "–"
    return f"`{outcome.error.__name__}`" if outcome.error is not None else language.answer


def _tried(language: Language, fault: Fault) -> str:
    told = {kind: language.again[outcome.again] for kind, outcome in fault.outcomes if outcome.error is not None}
    if len(set(told.values())) < 2:
        return next(iter(told.values()), "–")
    return language.separator.join(getattr(language, kind).format(word) for kind, word in told.items())


def _lost(language: Language, fault: Fault) -> str:
    if fault.lost:
        return language.lost[fault.lost]
    stream = fault.stream
    if stream is None or stream.error is None or not stream.content:
        return language.nothing
    return language.partial


def main(arguments: list[str]) -> int:
    """Write the tables, or tell whether they are up to date."""
    found = list(stale())
    for path, text in found:
        if "--check" not in arguments:
            path.write_text(text, encoding="utf-8")
        print(f"docs/{path.name}: {'not up to date' if '--check' in arguments else 'written'}")
    return int(bool(found) and "--check" in arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
