"""How real the evidence is that the contract tests have for each operation: a table, one line each.

`live` means that the platform itself was recorded. `shaped after` means that the emulator was recorded, and that its
answers follow published recordings of the platform, which the tests play through the same scenarios where they are at
hand. `document` means that nothing but the vendor's document stands behind the answers.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import Dict, List, Sequence, Set

from tests.contract.scenarios import SCENARIOS, Scenario, scenario_of
from tests.contract.tapes import metadata_of
from tests.document import OPERATIONS, operation_of
from tests.recordings import WIRE, load


@dataclass
class Evidence:
    """What stands behind one operation."""

    operation: str
    scenarios: List[str] = field(default_factory=list)
    missing: List[str] = field(default_factory=list)
    live: Set[str] = field(default_factory=set)
    """Dates of live recordings."""
    shaped_after: Set[str] = field(default_factory=set)
    played: Set[str] = field(default_factory=set)
    """Published recordings at hand that are played in a scenario."""

    @property
    def kind(self) -> str:
        """The best of it."""
        return "live" if self.live else "shaped after" if self.shaped_after else "document"

    @property
    def words(self) -> str:
        """The same with particulars."""
        if self.live:
            return f"live, {max(self.live)}"
        return f"shaped after {', '.join(sorted(self.shaped_after))}" if self.shaped_after else "document alone"


def evidence(scenarios: Sequence[Scenario] = tuple(SCENARIOS.values())) -> Dict[str, Evidence]:
    """What stands behind each operation of the document."""
    found = {operation.name: Evidence(operation.name) for operation in OPERATIONS}
    for scenario in scenarios:
        metadata = metadata_of(scenario.path) if scenario.path.exists() else {}
        for operation in scenario.operations:
            mine = found[operation]
            (mine.scenarios if metadata else mine.missing).append(scenario.name)
            mine.shaped_after.update((metadata.get("shaped_after") or {}).get(operation, []))
            if metadata.get("recorded") == "live":
                mine.live.add(str(metadata.get("date")))
    for recording in load(WIRE):
        operation_called = operation_of(recording)
        if operation_called is not None and scenario_of(recording, operation_called.name) is not None:
            found[operation_called.name].played.add(recording.number)
    return found


def main() -> int:
    """Print the table; the exit code: 0 when every operation has a cassette."""
    table = evidence()
    print(f"{'operation':36} {'cassettes':>9} {'played':>6}  evidence")
    for mine in table.values():
        words = mine.words if mine.scenarios else "none: no cassette"
        print(f"{mine.operation:36} {len(mine.scenarios):9} {len(mine.played):6}  {words}")
    kinds = [mine.kind for mine in table.values()]
    counts = ", ".join(f"{kinds.count(kind)} {kind}" for kind in ("live", "shaped after", "document"))
    print(f"\n{len(table)} operations: {counts}")
    print("played: published recordings at hand that both clients play in the same scenarios" + _at_hand())
    missing = sorted({name for mine in table.values() for name in mine.missing})
    for name in missing:
        print(f"no cassette: {name} (scripts/record {name} --emulator)")
    return 0 if all(mine.scenarios for mine in table.values()) else 1


def _at_hand() -> str:
    return "" if WIRE.exists() else " (none is: ../shared/wire is not there)"


if __name__ == "__main__":
    sys.exit(main())
