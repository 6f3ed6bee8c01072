"""Tells whether every public symbol has a known type: `pyright --verifytypes` must report 100 %."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGES = {"zhipuai_facade": ROOT, "zhipuai_openapi": ROOT / "generated"}


def completeness(package: str, folder: Path) -> tuple[float, list[str]]:
    """The share of public symbols whose type is known, and the names of the others.

    Judged is a copy on the module path: pyright takes packages that are installed editable for missing. It asks the
    `python` on PATH where the others are; --pythonpath has no effect here.
    """
    pyright = Path(sys.executable).with_name("pyright")
    command = [pyright, "--verifytypes", package, "--ignoreexternal", "--outputjson"]
    path = os.pathsep.join([str(pyright.parent), os.environ.get("PATH", "")])
    environment = {**os.environ, "PATH": path, "PYTHONPATH": str(folder)}
    output = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False).stdout
    report = json.loads(output)["typeCompleteness"]
    unknown = [symbol for symbol in report["symbols"] if symbol["isExported"] and not symbol["isTypeKnown"]]
    return report["completenessScore"], [symbol["name"] for symbol in unknown]


def main() -> int:
    """Run as a command."""
    complete = True
    with tempfile.TemporaryDirectory() as folder:
        for package, place in PACKAGES.items():
            shutil.copytree(place / package, Path(folder) / package)
        for package in PACKAGES:
            score, unknown = completeness(package, Path(folder))
            print(f"{package}: {score:.2%} of the public symbols have a known type", *unknown, sep="\n  ")
            complete = complete and score == 1.0
    return 0 if complete else 1


if __name__ == "__main__":
    sys.exit(main())
