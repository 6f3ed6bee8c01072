"""Proves that the contract tests can fail: damages something of an operation, and sees its scenario go red.

    python -m scripts.contract.mutations [OPERATION...]

In a copy of the repository, for every operation of the document:

answer   a required field is taken out of its answer on the cassette (of bytes, the last one)
path     its path is another one in `generated/zhipuai_openapi/calls.py`

After each, the tests of one scenario that calls the operation successfully are run. They have to pass before, and to
fail then. A table is printed; the exit code is 1 when a mutation survives.
"""

from __future__ import annotations

import argparse
import base64
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tests.contract.exchanges import operation_at
from tests.contract.scenarios import SCENARIOS
from tests.contract.stage import Scenario
from tests.document import DOCUMENT, OPERATIONS, Operation
from zhipuai_facade.testing.format import dump

from .selection import SCENARIOS as SCENARIOS_TO_PLAY

ROOT = Path(__file__).parents[2]
COPIED = ("generated", "tests")
LEFT_OUT = (".git", ".venv", ".matrix", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".hypothesis")
CASSETTES = Path("tests/contract/cassettes")
CALLS = Path("generated/zhipuai_openapi/calls.py")
TESTS = "tests/contract/test_scenarios.py"
MUTATIONS = ("answer", "path")

PASSED, FAILED = 0, 1
"""Exit codes of pytest; any other means that it could not run the tests."""


@dataclass(frozen=True)
class Verdict:
    """What became of one mutation: whether a test noticed it, which one, and what was changed."""

    operation: str
    mutation: str
    scenario: str
    noticed: bool
    detail: str

    def __str__(self) -> str:
        told = "noticed" if self.noticed else "SURVIVED"
        return f"{self.operation:36}{self.mutation:8}{told:10}{self.scenario:40}{self.detail}"


def scenario_for(operation: Operation, scenarios: Iterable[Scenario]) -> Scenario | None:
    """The first scenario that has a successful answer of the operation on its cassette."""
    for scenario in scenarios:
        if operation.name in scenario.operations and scenario.path.exists():
            if any(answers_of(read(scenario.path), operation)):
                return scenario
    return None


def answers_of(cassette: dict[str, Any], operation: Operation) -> Iterator[dict[str, Any]]:
    """The successful answers of an operation on a cassette, those first that are not streams."""
    found = [
        interaction["response"]
        for interaction in cassette["interactions"]
        if operation_at(interaction["request"]["method"], interaction["request"]["path"]) == operation
        and interaction["response"]["status"] == 200
    ]
    yield from (answer for answer in found if "json" in answer)
    if not operation.answer:
        yield from (answer for answer in found if "json" not in answer)


def read(path: Path) -> dict[str, Any]:
    """A cassette."""
    content: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return content


def take_out(answer: dict[str, Any], operation: Operation) -> str:
    """Take a required field out of an answer, or the last byte if it is bytes; tells what it was."""
    if operation.answer:
        name = next(one for one in DOCUMENT["components"]["schemas"][operation.answer]["required"])
        del answer["json"][name]
        return f"without {name}"
    if "json" in answer:
        answer["json"] = {}
    elif "text" in answer:
        answer["text"] = answer["text"].rstrip("\n")[:-1]
    elif "base64" in answer:
        answer["base64"] = base64.b64encode(base64.b64decode(answer["base64"])[:-1]).decode()
    else:
        answer["bytes"]["size"] -= 1
    return "without its end"


def damage_answer(copy: Path, operation: Operation, scenario: Scenario) -> str:
    """Take something out of an answer on the cassette of a copy."""
    path = copy / CASSETTES / scenario.path.name
    cassette = read(path)
    told = take_out(next(answers_of(cassette, operation)), operation)
    path.write_text(dump(cassette), encoding="utf-8", newline="\n")
    return told


def damage_path(copy: Path, operation: Operation, scenario: Scenario) -> str:
    """Give an operation another path in a copy."""
    source = (copy / CALLS).read_text(encoding="utf-8")
    constant = re.compile(
        rf'(Operation\(\s*"{operation.name}",\s*"{operation.method}",\s*"){re.escape(operation.path)}"'
    )
    other = operation.path.replace("/paas/v4/", "/paas/v4/other/")
    changed, count = constant.subn(rf'\g<1>{other}"', source)
    if count != 1:
        raise LookupError(f"{CALLS} describes {operation.name} {count} times")
    (copy / CALLS).write_text(changed, encoding="utf-8")
    return f"at {other}"


DAMAGES: dict[str, Callable[[Path, Operation, Scenario], str]] = {"answer": damage_answer, "path": damage_path}


@contextmanager
def copied(parent: Path) -> Iterator[Path]:
    """A copy of the repository in which the tests can be run, and whose calls and cassettes can be changed."""
    copy = Path(tempfile.mkdtemp(dir=parent))
    try:
        for entry in ROOT.iterdir():
            if entry.name in COPIED:
                shutil.copytree(entry, copy / entry.name, ignore=shutil.ignore_patterns("__pycache__"))
            elif entry.name not in LEFT_OUT:
                (copy / entry.name).symlink_to(entry)
        yield copy
    finally:
        shutil.rmtree(copy, ignore_errors=True)


def play(copy: Path, names: Iterable[str]) -> subprocess.CompletedProcess[str]:
    """Run the tests of these scenarios in a copy, in a process of their own."""
    path = os.pathsep.join([str(copy), str(copy / "generated"), str(ROOT)])
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    environment = {**kept, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1", SCENARIOS_TO_PLAY: " ".join(names)}
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "scripts.contract.selection",
        TESTS,
    ]
    return subprocess.run(command, cwd=copy, env=environment, capture_output=True, encoding="utf-8", timeout=300)


def attempt(parent: Path, operation: Operation, scenario: Scenario, mutation: str) -> Verdict:
    """Damage a copy, and see whether the tests of the scenario notice."""
    with copied(parent) as copy:
        told = DAMAGES[mutation](copy, operation, scenario)
        run = play(copy, [scenario.name])
    if run.returncode not in (PASSED, FAILED):
        raise RuntimeError(f"the tests of {scenario.name} cannot be run:\n{run.stdout}{run.stderr}")
    return Verdict(operation.name, mutation, scenario.name, run.returncode == FAILED, told)


def verdicts(operations: Sequence[Operation], mutations: Sequence[str] = MUTATIONS) -> Iterator[Verdict]:
    """Every mutation of these operations, one after another."""
    chosen = [(operation, scenario_for(operation, SCENARIOS.values())) for operation in operations]
    with tempfile.TemporaryDirectory(prefix="mutations-") as parent:
        jobs = [
            (operation, scenario, mutation)
            for operation, scenario in chosen
            if scenario is not None
            for mutation in mutations
        ]
        with copied(Path(parent)) as copy:
            run = play(copy, sorted({scenario.name for _, scenario, _ in jobs}))
        if jobs and run.returncode != PASSED:
            raise RuntimeError(f"the scenarios do not even pass unchanged:\n{run.stdout}{run.stderr}")
        with ThreadPoolExecutor(min(8, os.cpu_count() or 1)) as pool:
            yield from pool.map(lambda job: attempt(Path(parent), *job), jobs)
    for operation, scenario in chosen:
        if scenario is None:
            yield Verdict(operation.name, "-", "-", False, "no cassette has a successful answer of it")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what became of every mutation; 1 when one survived."""
    parser = argparse.ArgumentParser(prog="contract-mutations", description="Prove that the contract tests can fail.")
    parser.add_argument("operations", nargs="*", metavar="OPERATION", help="operation ids (default: all)")
    options = parser.parse_args(arguments)
    known = {operation.name: operation for operation in OPERATIONS}
    unknown = sorted(set(options.operations) - set(known))
    if unknown:
        parser.error(f"there is no operation {', '.join(unknown)}")
    print(f"{'operation':36}{'damage':8}{'result':10}{'scenario':40}what was changed", flush=True)
    survived = 0
    for verdict in verdicts([known[name] for name in options.operations] or OPERATIONS):
        print(verdict, flush=True)
        survived += not verdict.noticed
    print(f"{survived} survived" if survived else "every mutation was noticed")
    return 1 if survived else 0


if __name__ == "__main__":
    sys.exit(main())
