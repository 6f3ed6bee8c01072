"""Proves that the contract tests can fail: damages something of an operation, and sees its scenario go red.

    python -m scripts.contract.mutations [OPERATION...]

In copies of the repository, for every operation of the document:

answer         a field is taken out of its answer on the cassette, a required one if there is one (of bytes, the last)
path           its path is another one in `generated/zhipuai_openapi/calls.py`
frame          the same of the first frame of its stream, if it has one
stream's path  the path of the stream is another one

After each, the tests of one scenario that calls the operation successfully are run. They have to pass before, and to
fail then. A table is printed; the exit code is 1 when a mutation survives.
"""

from __future__ import annotations

import argparse
import base64
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
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
FRAME = re.compile(r"(?<=data: )\{.*\}")
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

PASSED, FAILED = 0, 1
"""Exit codes of pytest; any other means that it could not run the tests."""


@dataclass(frozen=True)
class Mutation:
    """One thing to damage: the answer or the path of an operation, of its whole answers or of its streams."""

    operation: Operation
    kind: str
    streamed: bool = False

    @property
    def name(self) -> str:
        """What is damaged."""
        if self.kind == "path":
            return "stream's path" if self.streamed else "path"
        return "frame" if self.streamed else "answer"

    @property
    def fields(self) -> list[str]:
        """What can be taken out of the answer or frame: a field that it has to have, or else its data, or else any.

        Nothing can be taken out of bytes.
        """
        name = self.operation.event if self.streamed else self.operation.answer
        schema = DOCUMENT["components"]["schemas"][name] if name else {}
        properties = schema.get("properties", {})
        return schema.get("required", [])[:1] or [*(one for one in properties if one == "data"), *properties]

    def _taken(self, body: dict[str, Any]) -> str:
        """The first of them that is there; empty when none is."""
        return next((name for name in self.fields if name in body), "")

    def answers(self, cassette: dict[str, Any]) -> list[dict[str, Any]]:
        """The successful answers on a cassette that can be damaged."""
        return [
            interaction["response"]
            for interaction in cassette["interactions"]
            if operation_at(interaction["request"]["method"], interaction["request"]["path"]) == self.operation
            and interaction["response"].get("status") == 200
            and self._fits(interaction["response"])
        ]

    def _fits(self, answer: dict[str, Any]) -> bool:
        if self.streamed:
            return "sse" in answer and bool(self._taken(json.loads(FRAME.findall(answer["sse"])[0])))
        return not self.fields or bool(self._taken(answer.get("json", {})))

    def scenario(self) -> Scenario | None:
        """The first scenario that has such an answer on its cassette."""
        candidates = [one for one in SCENARIOS.values() if self.operation.name in one.operations and one.path.exists()]
        return next((one for one in candidates if self.answers(read(one.path))), None)

    def damage(self, copy: Path, scenario: Scenario) -> str:
        """Do it in a copy of the repository; tells what was done."""
        if self.kind == "path":
            return self._damage_path(copy / CALLS)
        path = copy / CASSETTES / scenario.path.name
        cassette = read(path)
        answer = self.answers(cassette)[0]
        if self.streamed:
            taken = self._taken(json.loads(FRAME.findall(answer["sse"])[0]))
            answer["sse"] = FRAME.sub(lambda frame: without(frame.group(), taken), answer["sse"], count=1)
        elif self.fields:
            taken = self._taken(answer["json"])
            del answer["json"][taken]
        else:
            taken = shorten(answer)
        path.write_text(dump(cassette), encoding="utf-8", newline="\n")
        return f"without {taken}"

    def _damage_path(self, calls: Path) -> str:
        source = calls.read_text(encoding="utf-8")
        in_two_ways = self.streamed and not self.operation.item.get("x-stream-only")
        function = self.operation.name + ("_streaming" if in_two_ways else "")
        first, _, rest = self.operation.path[1:].partition("/")
        place = re.compile(
            rf"(\ndef {function}\(.*?\n        _{self.operation.name.upper()},\n        f?\"/{first}/)", re.DOTALL
        )
        changed, count = place.subn(r"\g<1>other/", source)
        if count != 1:
            raise LookupError(f"{calls.name} has {count} paths in {function}")
        calls.write_text(changed, encoding="utf-8")
        return f"/{first}/other/{rest}"


@dataclass(frozen=True)
class Verdict:
    """What became of one mutation: whether a test of the scenario noticed, and what was changed."""

    operation: str
    mutation: str
    scenario: str
    noticed: bool
    detail: str

    def __str__(self) -> str:
        told = "noticed" if self.noticed else "SURVIVED"
        return f"{self.operation:36}{self.mutation:15}{told:10}{self.scenario:36}{self.detail}"


def mutations(operation: Operation) -> list[Mutation]:
    """What to damage of an operation."""
    found = [Mutation(operation, "answer"), Mutation(operation, "path")]
    streamed = [Mutation(operation, one.kind, streamed=True) for one in found if operation.event]
    return streamed if operation.item.get("x-stream-only") else found + streamed


def read(path: Path) -> dict[str, Any]:
    """A cassette."""
    content: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)  # noqa: S506 - a safe one
    return content


def without(frame: str, name: str) -> str:
    """The JSON of a frame without a field."""
    return json.dumps({key: value for key, value in json.loads(frame).items() if key != name}, ensure_ascii=False)


def shorten(answer: dict[str, Any]) -> str:
    """Take the end off an answer that is bytes; tells so."""
    if "text" in answer:
        answer["text"] = answer["text"].rstrip("\n")[:-1]
    elif "base64" in answer:
        answer["base64"] = base64.b64encode(base64.b64decode(answer["base64"])[:-1]).decode()
    elif "bytes" in answer:
        answer["bytes"]["size"] -= 1
    else:
        answer["json"] = {}
    return "its end"


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


def attempt(parent: Path, mutation: Mutation, scenario: Scenario) -> Verdict:
    """Damage a copy, and see whether the tests of the scenario notice."""
    with copied(parent) as copy:
        told = mutation.damage(copy, scenario)
        run = play(copy, [scenario.name])
    if run.returncode not in (PASSED, FAILED):
        raise RuntimeError(f"the tests of {scenario.name} cannot be run:\n{run.stdout}{run.stderr}")
    return Verdict(mutation.operation.name, mutation.name, scenario.name, run.returncode == FAILED, told)


def verdicts(chosen: Sequence[Mutation]) -> Iterator[Verdict]:
    """What becomes of these mutations, in their order."""
    scenarios = [(mutation, mutation.scenario()) for mutation in chosen]
    jobs = [(mutation, scenario) for mutation, scenario in scenarios if scenario is not None]
    with tempfile.TemporaryDirectory(prefix="mutations-") as parent:
        if jobs:
            with copied(Path(parent)) as copy:
                run = play(copy, sorted({scenario.name for _, scenario in jobs}))
            if run.returncode != PASSED:
                raise RuntimeError(f"the scenarios do not even pass unchanged:\n{run.stdout}{run.stderr}")
        with ThreadPoolExecutor(min(8, os.cpu_count() or 1)) as pool:
            yield from pool.map(lambda job: attempt(Path(parent), *job), jobs)
    for mutation, scenario in scenarios:
        if scenario is None:
            yield Verdict(
                mutation.operation.name, mutation.name, "-", False, "no cassette has a successful answer of it"
            )


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what became of every mutation; 1 when one survived."""
    parser = argparse.ArgumentParser(prog="contract-mutations", description="Prove that the contract tests can fail.")
    parser.add_argument("operations", nargs="*", metavar="OPERATION", help="operation ids (default: all)")
    options = parser.parse_args(arguments)
    known = {operation.name: operation for operation in OPERATIONS}
    unknown = sorted(set(options.operations) - set(known))
    if unknown:
        parser.error(f"there is no operation {', '.join(unknown)}")
    print(f"{'operation':36}{'damaged':15}{'result':10}{'scenario':36}what was changed", flush=True)
    survived = 0
    operations = [known[name] for name in options.operations] or OPERATIONS
    for verdict in verdicts([mutation for operation in operations for mutation in mutations(operation)]):
        print(verdict, flush=True)
        survived += not verdict.noticed
    print(f"{survived} survived" if survived else "every mutation was noticed")
    return 1 if survived else 0


if __name__ == "__main__":
    sys.exit(main())
