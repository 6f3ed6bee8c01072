"""Files larger than the memory that may be used for them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, Iterator

import pytest

from tests.sockets.masses import Masses

SIZE = 64 * 1024 * 1024
LIMIT = 4 * 1024 * 1024

PROGRAM = """
import asyncio, json, resource, sys, tracemalloc
from pathlib import Path
from zhipuai_facade import AsyncZhipuAI, Upload, ZhipuAI

awaits, what, base_url, small, large, size, traced = json.loads(sys.argv[1])


def pieces():
    for _ in range(size // 65536):
        yield bytes(65536)


async def apieces():
    for piece in pieces():
        yield piece


def given(path):
    if what == "path":
        return Path(path)
    if what == "open":
        return open(path, "rb")
    return Upload(apieces() if what == "aiter" else pieces(), "x", length=size if what == "iter" else None)


def used():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


async def awaited():
    async with AsyncZhipuAI(api_key="k" * 32, base_url=base_url) as client:
        await client.files.create(file=Path(small), purpose="batch")
        yield
        if what == "download":
            await (await client.files.content("f")).write_to_file(large)
        else:
            await client.files.create(file=given(large), purpose="batch")
        yield


def blocking():
    with ZhipuAI(api_key="k" * 32, base_url=base_url) as client:
        client.files.create(file=Path(small), purpose="batch")
        yield
        if what == "download":
            client.files.content("f").write_to_file(large)
        else:
            client.files.create(file=given(large), purpose="batch")
        yield


async def driven():
    steps = awaited()
    await steps.__anext__()
    before = measured()
    await steps.__anext__()
    return before


def measured():
    if traced:
        tracemalloc.start()
        return 0
    return used()


if awaits:
    before = asyncio.run(driven())
else:
    steps = blocking()
    next(steps)
    before = measured()
    next(steps)
print((tracemalloc.get_traced_memory()[1] if traced else used()) - before)
"""


@pytest.fixture
def server() -> Iterator[Masses]:
    with Masses(SIZE) as server:
        yield server


def peak(server: Masses, folder: Path, **case: Any) -> int:
    """The bytes that a program uses at most for a large file, above what a small one took."""
    small, large = folder / "small", folder / "large"
    small.write_bytes(b"{}\n")
    if case["what"] != "download":
        with large.open("wb") as file:
            file.truncate(SIZE)
    whole: Dict[str, Any] = {
        "base_url": server.base_url,
        "small": str(small),
        "large": str(large),
        "size": SIZE,
        **case,
    }
    names = ("awaits", "what", "base_url", "small", "large", "size", "traced")
    argument = json.dumps([whole[name] for name in names])
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", PROGRAM, argument], check=True, capture_output=True, text=True
    )
    assert what_came(server, case["what"], large)
    return int(done.stdout)


def what_came(server: Masses, what: str, large: Path) -> bool:
    """Whether the large file came whole."""
    if what == "download":
        return large.stat().st_size == SIZE
    last = server.arrived[-1]
    assert ("content-length" in last.headers) == (what in ("path", "open", "iter"))
    return last.whole and SIZE < last.size < SIZE + 1000


@pytest.mark.parametrize(
    ("what", "awaits"),
    [("path", False), ("path", True), ("open", False), ("iter", True), ("aiter", True), ("download", False)]
    + [("download", True)],
)
def test_a_large_file_takes_little_memory(server: Masses, tmp_path: Path, what: str, awaits: bool) -> None:
    """64 MB over a socket, less than 4 MiB of resident memory above a small file."""
    assert peak(server, tmp_path, what=what, awaits=awaits, traced=False) < LIMIT


@pytest.mark.parametrize("awaits", [False, True])
def test_python_allocates_little_for_a_large_file(server: Masses, tmp_path: Path, awaits: bool) -> None:
    """Less than 1 MiB of objects at any time."""
    assert peak(server, tmp_path, what="path", awaits=awaits, traced=True) < LIMIT // 4
