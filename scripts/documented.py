"""The application of docs/testing.md as a project of its own, tested as the document says.

    python scripts/documented.py DOCUMENT FOLDER

Every block of code whose first line is a comment with the name of a file is written there. Then the tests are run
twice by the Python that runs this, which has to have the package with the extra `testing`: once to record the
cassettes, from the emulator in place of the platform, and once to replay them, without a key and without a network,
with the cassette that the document shows. It needs nothing else of this repository.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

NOWHERE = "http://127.0.0.1:9"
FILE = re.compile(r"^```\w+\n# (\S+\.\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CASSETTE = ".yaml"


def files(document: Path) -> dict[str, str]:
    """The files that a document consists of, by name."""
    return dict(FILE.findall(document.read_text(encoding="utf-8")))


def write(document: Path, folder: Path, *, cassettes: bool) -> None:
    """Write the files of a document, with or without its cassettes."""
    for name, content in files(document).items():
        if cassettes or not name.endswith(CASSETTE):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode("utf-8"))


def run(folder: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run pytest in a folder, with nothing set up but these variables, and no way out to the network."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("ZHIPUAI_", "PYTEST_", "CI"))}
    ways_out = {"HTTP_PROXY": NOWHERE, "HTTPS_PROXY": NOWHERE, "ALL_PROXY": NOWHERE, "NO_PROXY": "127.0.0.1"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments]
    environment = {**kept, **ways_out, **variables, "PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", timeout=120, check=False
    )


def record(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the tests for the first time, when nothing is recorded yet."""
    from zhipuai_facade.testing import ScriptedEmulator

    with ScriptedEmulator() as platform:
        platform.answers(chat="payment", times=2).answers(chat="delivery", times=1)
        platform.calls_tool("order_status", {"number": "A-17"}, times=1)
        platform.streams(["Order A-17 ", "is in Hangzhou."], times=1)
        outcome = run(folder, *arguments, **platform.environment)
        if platform.unused:
            outcome.returncode = outcome.returncode or 1
            outcome.stdout += f"not asked for: {platform.unused}\n"
    return outcome


def replay(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the tests as everybody does afterwards."""
    return run(folder, *arguments, CI="true")


def main(document: str, target: str) -> int:
    """Write, record and replay; prints what pytest says, and gives its exit code."""
    folder = Path(target)
    write(Path(document), folder, cassettes=False)
    for step, told in ((record, "recorded from the emulator"), (replay, "replayed")):
        outcome = step(folder)
        print(f"== {told}\n{outcome.stdout}{outcome.stderr}", flush=True)
        if outcome.returncode:
            return outcome.returncode
        write(Path(document), folder, cassettes=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
