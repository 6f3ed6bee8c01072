"""The virtual environments that hold what is measured, one each, made once under ``.bench/``."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
HOME = ROOT / ".bench"
HTTPX = "httpx==0.28.1"
SOURCES = ("zhipuai_facade", "generated/zhipuai_openapi", "pyproject.toml")

CLOSURE = """
import importlib.metadata as metadata, json, pathlib, sys
found = [one for one in metadata.distributions() if one.metadata["Name"] not in ("pip", "setuptools", "wheel")]
files = [(one, pathlib.Path(one.locate_file(file))) for one in found for file in one.files or []]
size = sum(path.stat().st_size for _, path in files if path.suffix != ".pyc" and path.exists())
print(json.dumps({"distributions": len(found), "bytes": size,
                  "versions": {one.metadata["Name"]: one.version for one in found}}))
"""
EXTRAS = """
import importlib.metadata as metadata
print(*metadata.metadata("zhipuai-facade").get_all("Provides-Extra") or [])
"""


@dataclass(frozen=True)
class Contender:
    """Something to measure.

    Attributes:
        name: What it is called in tables and on the command line.
        adapter: The class in `adapters`.
        requirements: What its environment holds, for pip; ``extra`` names an extra of ours instead.
        distribution: What is measured, as it is called where packages are published.
        awaits: Whether it can be awaited.
    """

    name: str
    adapter: str
    requirements: tuple[str, ...] = ()
    distribution: str = "zhipuai-facade"
    extra: str | None = None
    awaits: bool = True

    @property
    def ours(self) -> bool:
        """Whether it is this project."""
        return not self.requirements

    @property
    def environment(self) -> Path:
        """Its folder."""
        if self.ours:
            return HOME / ("ours" if self.extra is None else f"ours-{self.extra}")
        return HOME / self.distribution

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.environment / "bin" / "python"


FLOOR = Contender("floor", "Floor", (HTTPX,), "httpx")
CONTROL = Contender("control", "Floor", (HTTPX,), "httpx")
OURS = Contender("ours", "Ours")
PASSED = Contender("passed", "OursPassed")
SPEED = Contender("speed", "Ours", extra="speed")
AIOHTTP = Contender("aiohttp", "OursAiohttp", extra="aiohttp")
ITSELF = Contender("aiohttp-itself", "Aiohttp", ("aiohttp==3.14.5",), "aiohttp")
PEERS = (
    Contender("zhipuai", "Zhipuai", ("zhipuai==2.1.5.20250825", "sniffio", HTTPX), "zhipuai", awaits=False),
    Contender("zai", "Zai", ("zai-sdk==0.2.3", HTTPX), "zai-sdk", awaits=False),
    Contender("openai", "OpenAI", ("openai==2.54.0", HTTPX), "openai"),
    Contender("mistralai", "Mistral", ("mistralai==3.7.0",), "mistralai"),
)
EVERYTHING = (FLOOR, CONTROL, OURS, PASSED, SPEED, AIOHTTP, ITSELF, *PEERS)


def prepared(contender: Contender) -> bool:
    """Make the environment of a contender if need be; False when it is an extra that there is not."""
    if contender.ours:
        return _ours(contender)
    return _made(contender.environment, contender.requirements)


def _made(folder: Path, requirements: tuple[str, ...]) -> bool:
    stamp = folder / "holds.json"
    wanted = json.dumps(requirements)
    if not stamp.exists() or stamp.read_text() != wanted:
        print(f"making {folder.relative_to(ROOT)} (once) ...", file=sys.stderr)
        _run(sys.executable, "-m", "venv", "--clear", str(folder))
        _pip(folder, *requirements)
        stamp.write_text(wanted)
    return True


def _ours(contender: Contender) -> bool:
    """This project as it is now, installed as users do: from a wheel. Renewed whenever a file of it has changed."""
    wanted = _digest()
    wheel = _wheel(wanted)
    folder, stamp = contender.environment, contender.environment / "holds.json"
    if stamp.exists() and stamp.read_text() == wanted:
        return contender.extra is None or contender.extra in _extras(folder)
    if contender.extra is not None and contender.extra not in _extras(OURS.environment):
        return False
    print(f"installing this project into {folder.relative_to(ROOT)} ...", file=sys.stderr)
    _run(sys.executable, "-m", "venv", "--clear", str(folder))  # what it no longer needs is gone
    _pip(folder, f"{wheel}[{contender.extra}]" if contender.extra else str(wheel), HTTPX)
    stamp.write_text(wanted)
    return True


def _extras(folder: Path) -> list[str]:
    return _run(str(folder / "bin" / "python"), "-c", EXTRAS).split()


def _wheel(digest: str) -> Path:
    folder = HOME / "wheels" / digest
    if not list(folder.glob("*.whl")):
        _made(HOME / "builder", ("hatchling",))
        _run(str(HOME / "builder" / "bin" / "python"), "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder))
    return next(folder.glob("*.whl"))


def _digest() -> str:
    """What tells one state of our files from another."""
    digest = hashlib.sha256()
    for name in SOURCES:
        path = ROOT / name
        files = [path] if path.is_file() else sorted(path.rglob("*"))
        for file in files:
            if file.is_file() and file.suffix != ".pyc":
                digest.update(f"{file.relative_to(ROOT)}\n".encode() + file.read_bytes())
    return digest.hexdigest()[:16]


def contents(contender: Contender) -> dict[str, object]:
    """How many distributions its environment holds, of how many bytes, and their versions."""
    held: dict[str, object] = json.loads(_run(str(contender.python), "-I", "-c", CLOSURE))
    return held


def _pip(folder: Path, *arguments: str) -> None:
    options = ("--quiet", "--disable-pip-version-check", "--no-warn-script-location")
    _run(str(folder / "bin" / "python"), "-m", "pip", "install", *options, *arguments)


def _run(*command: str) -> str:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return done.stdout
