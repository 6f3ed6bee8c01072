"""Record the cassettes of the contract tests anew, and tell how the answers changed in shape."""

from __future__ import annotations

import argparse
import datetime
import difflib
import os
import re
import sys
import tempfile
import traceback
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Union

from tests.contract.scenarios import SCENARIOS, Scenario
from tests.contract.tapes import exchanges_of, metadata_of
from zhipuai_facade.testing import cassette

from .platforms import Budget, EmulatedPlatform, LivePlatform
from .shapes import changes

DATE = re.compile(r"^(\s*date: ).*$", re.MULTILINE)
Platform = Union[EmulatedPlatform, LivePlatform]


def record(scenario: Scenario, platform: Platform, folder: Optional[Path] = None) -> List[str]:
    """Record one scenario, into another folder if one is named; what is to be told about it, a line each.

    The cassette is replaced only when the scenario ends well, and only when it changed: one that says the same keeps
    its bytes, and the date of its first recording.
    """
    path = scenario.path if folder is None else scenario.moved_to(folder).path
    today = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
    metadata: Dict[str, object] = {"recorded": platform.recorded, "date": today}
    if platform.recorded == "emulator" and scenario.shaped_after:
        metadata["shaped_after"] = scenario.shaped_after
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / path.name
        with platform.play(scenario) as play, cassette(fresh, record="all", metadata=metadata, **platform.options):
            scenario.act(play)
        text = fresh.read_text(encoding="utf-8")
        told = changes(exchanges_of(path), exchanges_of(fresh)) if path.exists() else ["recorded for the first time"]
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    if DATE.sub("", before, count=1) != DATE.sub("", text, count=1):
        path.write_text(text, encoding="utf-8", newline="\n")
        return told or ["the values changed, the shapes did not"]
    return []


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Record; the exit code: 0 when everything was recorded that was to be, 1 when not, 2 for a wrong call."""
    parser = argparse.ArgumentParser(prog="scripts/record", description=__doc__)
    parser.add_argument("scenario", nargs="*", help="which ones; all by default")
    parser.add_argument("--emulator", action="store_true", help="record the emulator instead of the live platform")
    parser.add_argument("--budget", action="store_true", help="print what it would cost, and record nothing")
    parser.add_argument("--list", action="store_true", help="list the scenarios")
    options = parser.parse_args(arguments)
    unknown = [name for name in options.scenario if name not in SCENARIOS]
    if unknown:
        close = difflib.get_close_matches(unknown[0], SCENARIOS, 3)
        print(f"scripts/record: no scenario is called {unknown[0]}; {_hint(close)}", file=sys.stderr)
        return 2
    if options.list:
        print("\n".join(f"{name:36} {_first_line(scenario)}" for name, scenario in SCENARIOS.items()))
        return 0
    if not options.emulator and not options.budget and not os.environ.get("ZHIPUAI_API_KEY", "").strip():
        print("scripts/record: set ZHIPUAI_API_KEY, or say --emulator", file=sys.stderr)
        return 2
    chosen = [SCENARIOS[name] for name in options.scenario or SCENARIOS]
    with EmulatedPlatform() as emulated:
        if options.emulator:
            kept = [one for one in chosen if not options.scenario and _is_live(one)]
            for scenario in kept:
                print(f"= {scenario.name}: kept, it is recorded live (name it to replace it)")
            return _record_all([one for one in chosen if one not in kept], emulated)
        possible = _possible(chosen)
        _print_budget(possible, emulated)
    if options.budget:
        return 0
    return _record_all(possible, LivePlatform())


def _record_all(chosen: Sequence[Scenario], platform: Platform) -> int:
    failed: List[str] = []
    for scenario in chosen:
        try:
            told = record(scenario, platform)
        except Exception:  # noqa: BLE001 - the others are still to be recorded
            failed.append(scenario.name)
            print(f"! {scenario.name}: failed, its cassette is left as it was", flush=True)
            traceback.print_exc()
            continue
        print(f"{'~' if told else '='} {scenario.name}{':' if told else ': as before'}", flush=True)
        for line in told:
            print(f"    {line}", flush=True)
    print(f"{len(chosen) - len(failed)} of {len(chosen)} recorded ({platform.recorded})")
    return 1 if failed else 0


def _possible(chosen: Sequence[Scenario]) -> List[Scenario]:
    for scenario in chosen:
        if scenario.never_live:
            print(f"– {scenario.name}: not live, for {scenario.never_live}")
    return [scenario for scenario in chosen if not scenario.never_live]


def _print_budget(chosen: Sequence[Scenario], emulated: EmulatedPlatform) -> None:
    total = Budget()
    print(f"{'scenario':36} {'calls':>5} {'tokens':>7}  models")
    for scenario in chosen:
        budget = emulated.rehearsed(scenario)
        total.add(budget)
        print(f"{scenario.name:36} {budget.calls:5} {budget.tokens:7}  {', '.join(budget.models)}")
    print(f"{'at most, not counting looks at tasks':36} {total.calls:5} {total.tokens:7}  {', '.join(total.models)}")
    print("Lists are recorded as they are: use an account that holds nothing private.", flush=True)


def _is_live(scenario: Scenario) -> bool:
    return scenario.path.exists() and metadata_of(scenario.path).get("recorded") == "live"


def _first_line(scenario: Scenario) -> str:
    return (scenario.act.__doc__ or "").strip().partition("\n")[0]


def _hint(close: Sequence[str]) -> str:
    return f"did you mean {', '.join(close)}?" if close else "see scripts/record --list"


if __name__ == "__main__":
    sys.exit(main())
