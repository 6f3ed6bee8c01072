"""The table of a report, and what it says of each row."""

from __future__ import annotations

import re
import statistics
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .rows import ROWS, SAME, Row

UNITS = {
    "us": (1e6, "µs"),
    "ms": (1e3, "ms"),
    "=ms": (1e3, "ms"),
    "=KiB": (1 / 1024, "KiB"),
    "=MiB": (1 / (1 << 20), "MiB"),
    "=MB": (1e-6, "MB"),
    "=B": (1, "B"),
    "=": (1, ""),
}
PEERS = ("zhipuai", "zai", "openai", "mistralai")
HEADINGS = {
    "english": ("CPU, unless it says otherwise", "floor", "control", "ours", "at most", "", *PEERS),
    "chinese": ("CPU 时间（除非另有说明）", "基线", "对照", "本项目", "上限", "", *PEERS),
}
VERDICTS = {
    "english": {"met": "met", "tie": "tie", "not met": "not met", "compared": "–", "": "not measured"},
    "chinese": {"met": "达到", "tie": "持平", "not met": "未达到", "compared": "–", "": "未测量"},
}
MODES = {
    "english": {False: "the whole benchmark", True: "`--quick`: fewer and smaller samples, of peers one"},
    "chinese": {False: "完整测量", True: "`--quick`：样本较少也较小，其他 SDK 只测一次"},
}
CONDITIONS = {
    "english": (
        "Measured {date} in {seconds} s ({mode}) with CPython {python} on {system}, {processor};"
        " load of the machine before and after: {load}. Versions: {versions}."
    ),
    "chinese": (
        "测量时间 {date}，用时 {seconds} 秒（{mode}）；CPython {python}，{system}，{processor}；"
        "测量前后的机器负载：{load}。版本：{versions}。"
    ),
}
MARKS = re.compile(r"(<!-- table -->\n).*?(<!-- /table -->\n)", re.DOTALL)


def value(report: dict[str, Any], row: Row, contender: str) -> float | None:
    """The median of a contender in a row, in the row's unit or as a multiple of the floor; None when there is none."""
    kind = "ratios" if row.relative else "samples"
    found = report[kind].get(row.measurement, {}).get(contender, {}).get(row.value)
    return None if not found else statistics.median(found) * (1 if row.relative else UNITS[row.unit][0])


def floor(report: dict[str, Any], row: Row) -> float | None:
    """The median of the floor, in the row's unit."""
    found = report["samples"].get(row.measurement, {}).get("floor", {}).get(row.value)
    return statistics.median(found) * UNITS[row.unit][0] if found else None


def verdict(report: dict[str, Any], row: Row) -> str:
    """Whether ours costs no more than it may: "met", "tie" (too near to tell), "not met", "compared" when there
    is no goal, or "" when not measured."""
    ours = value(report, row, row.shown)
    if ours is None or row.goal is None:
        return "" if ours is None else "compared"
    if ours <= row.goal:
        return "met"
    return "tie" if row.relative and ours <= row.goal * SAME else "not met"


def markdown(report: dict[str, Any], language: str, rows: Sequence[Row] = ROWS) -> str:
    """The table."""
    headings = HEADINGS[language]
    lines = [headings, ("---", *["---:"] * 4, "---", *["---:"] * len(PEERS))]
    for row in rows:
        contenders = [_shown(value(report, row, name), row) for name in ("control", row.shown, *PEERS)]
        goal = f"{row.goal:.2f}" if row.relative and row.goal is not None else _shown(row.goal, row)
        title = row.english if language == "english" else row.chinese
        base = _shown(floor(report, row), row, absolute=True)
        control, ours, *peers = contenders
        lines.append((title, base, control, ours, goal, VERDICTS[language][verdict(report, row)], *peers))
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def document(report: dict[str, Any], language: str) -> str:
    """The table, and what its numbers are true of."""
    machine, load = report["machine"], report["load"]
    versions: dict[str, str] = {}
    for held in report["versions"].values():
        versions.update(held)
    values = {
        "date": report["date"],
        "mode": MODES[language][report["quick"]],
        "seconds": report["seconds"],
        "python": report["python"],
        "processor": f"{machine['processors']} × {machine['processor']}",
        "system": machine["system"],
        "load": f"{load[0]} – {load[1]}",
        "versions": ", ".join(f"{name} {version}" for name, version in sorted(versions.items())),
    }
    return markdown(report, language) + "\n" + CONDITIONS[language].format(**values) + "\n"


def _shown(number: float | None, row: Row, *, absolute: bool = False) -> str:
    if number is None:
        return "–"
    if row.relative and not absolute:
        return f"{number:.2f}" if number < 9.95 else f"{number:.0f}"
    unit = UNITS[row.unit][1]
    return f"{number:.{0 if row.unit == '=' or number >= 99.5 else 1 if number >= 9.95 else 2}f} {unit}".strip()


def written(text: str, table: str) -> str:
    """A document with this table in the place for it."""
    return MARKS.sub(lambda found: found[1] + "\n" + table + "\n" + found[2], text)


def write(report: dict[str, Any], folder: Path) -> None:
    """Put the tables of a report into the documents of a folder."""
    for name, language in (("performance.md", "english"), ("performance.zh.md", "chinese")):
        path = folder / name
        path.write_text(written(path.read_text(encoding="utf-8"), document(report, language)), encoding="utf-8")
