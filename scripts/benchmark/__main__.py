"""Measures this SDK against raw httpx and against others, and says row by row whether it costs what it may.

    scripts/bench                       everything
    scripts/bench --quick               less of it
    scripts/bench --only chat,stream    some rows (--list names them)
    scripts/bench --sdk ours,openai     some contenders; the floor and its control are always measured
    scripts/bench --write docs          also writes DOCS/performance.json, and its table into the documents there

Processor time of the client, on CPython 3.11; medians; multiples are of the floor, raw httpx with `json`, beside which
each sample is taken. The environments are made once, under `.bench/`.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from pathlib import Path
from typing import Any

from . import table
from .environments import CONTROL, EVERYTHING, FLOOR, Contender, contents, prepared
from .measuring import QUICK, Bench, Effort, Results
from .rows import ROWS


def machine() -> dict[str, Any]:
    """What the numbers are true of."""
    name = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        models = [line.partition(": ")[2] for line in cpuinfo.read_text().splitlines() if line.startswith("model name")]
        name = models[0] if models else name
    return {"processor": name, "processors": os.cpu_count(), "system": f"{platform.system()} {platform.release()}"}


def reported(
    results: Results, contenders: list[Contender], began: float, load: float, *, quick: bool
) -> dict[str, Any]:
    """Everything that a reader of the numbers should know, with the numbers."""
    versions: dict[str, Any] = {}
    for one in contenders:
        held: Any = contents(one)["versions"]
        versions[one.name] = {name: held[name] for name in (one.distribution, "httpx", "pydantic", "orjson", "msgspec", "aiohttp") if name in held}  # fmt: skip # noqa: E501
    return {
        "date": time.strftime("%Y-%m-%d %H:%M UTC", time.gmtime(began)),
        "seconds": round(time.time() - began),
        "quick": quick,
        "load": [round(load, 1), round(os.getloadavg()[0], 1)],
        "python": platform.python_version(),
        "machine": machine(),
        "versions": versions,
        "samples": rounded(results.samples),
        "ratios": rounded(results.ratios),
        "failures": results.failures,
    }


def rounded(value: Any) -> Any:
    """Numbers with the digits that say something."""
    if isinstance(value, dict):
        return {name: rounded(item) for name, item in value.items()}
    return [float(f"{number:.4g}") if isinstance(number, float) else number for number in value]


def arguments() -> argparse.Namespace:
    """What is asked for."""
    parser = argparse.ArgumentParser("scripts/bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip # noqa: E501
    names, contenders = [row.name for row in ROWS], [one.name for one in EVERYTHING]
    parser.add_argument("--quick", action="store_true", help="fewer and smaller samples")
    parser.add_argument("--only", metavar="ROWS", help=f"rows, with commas: {', '.join(names)}")
    parser.add_argument("--sdk", metavar="NAMES", help=f"contenders, with commas: {', '.join(contenders)}")
    parser.add_argument("--list", action="store_true", help="name the rows")
    parser.add_argument("--write", metavar="FOLDER", type=Path, help="where performance.json and the documents are")
    given = parser.parse_args()
    for option, known in (("only", names), ("sdk", contenders)):
        chosen = (getattr(given, option) or "").split(",") if getattr(given, option) else known
        unknown = [name for name in chosen if name not in known]
        if unknown:
            parser.error(f"--{option}: there is no {', '.join(unknown)}")
        setattr(given, option, chosen)
    return given


def main() -> int:
    """Measure, print, and perhaps write; 1 when a row that was measured is not met."""
    given = arguments()
    if given.list:
        print("\n".join(f"{row.name:16} {row.english}" for row in ROWS))
        return 0
    wanted = [one for one in EVERYTHING if one.name in given.sdk or one in (FLOOR, CONTROL)]
    contenders = [one for one in wanted if prepared(one)]
    rows = [row for row in ROWS if row.name in given.only]
    began, load = time.time(), os.getloadavg()[0]
    measurements = list(dict.fromkeys(row.measurement for row in rows))
    results = Bench(contenders, QUICK if given.quick else Effort()).run(measurements)
    report = reported(results, contenders, began, load, quick=given.quick)
    print(table.markdown(report, "english", rows))
    for name, failures in report["failures"].items():
        for contender, why in failures.items():
            print(f"{contender} has no {name}: {why}", file=sys.stderr)
    print(f"{report['seconds']} s; load {report['load'][0]} to {report['load'][1]}", file=sys.stderr)
    if given.write:
        (given.write / "performance.json").write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n")
        table.write(report, given.write)
    return int(any(table.verdict(report, row) == "not met" for row in rows))


if __name__ == "__main__":
    sys.exit(main())
