"""How often JSON is read and written: the dearest part of a call that is not the network."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Dict

import pytest

from . import budgets

ROOT = Path(__file__).parents[2]
CALLS = 5
CHUNKS = 20
PROGRAM = """
import json, sys
from collections import Counter

for name in ("msgspec", "orjson"):
    sys.modules[name] = None  # what they do cannot be counted

counted = Counter()


def counting(kind, work):
    def counted_work(*arguments, **named):
        counted[kind] += 1
        return work(*arguments, **named)

    return counted_work


# Every way into json leads through these; before anything else is loaded, nobody has them in hand yet.
make_scanner = json.decoder.scanner.make_scanner
json.decoder.scanner.make_scanner = lambda context: counting("read", make_scanner(context))
json._default_decoder.scan_once = counting("read", json._default_decoder.scan_once)
json.JSONEncoder.encode = counting("written", json.JSONEncoder.encode)

import httpx
from tests.clients import COMPLETION, DONE, Caller, event, streaming

what, awaits, count = sys.argv[1], sys.argv[2] == "awaited", int(sys.argv[3])
content = json.dumps(COMPLETION).encode()
whole = lambda request: httpx.Response(200, content=content)
caller = Caller(awaits=awaits)
client = caller.answering(whole if what == "calls" else streaming(*[event("hello")] * count, DONE))
counted.clear()
if what == "calls":
    for _ in range(count):
        assert caller.ask(client).choices[0].message.content
else:
    assert len([chunk.choices[0].delta.content for chunk in caller.collect(caller.ask(client, stream=True))]) == count
seen = dict(counted)
caller.close(client)
caller.end()
print(json.dumps(seen))
"""


def passes(what: str, colour: str, count: int) -> Dict[str, int]:
    """How often a text was "read" and a value "written", by whatever way into `json`, for calls or chunks."""
    command = [sys.executable, "-c", PROGRAM, what, colour, str(count)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    seen: Dict[str, int] = json.loads(done.stdout)
    return seen


colours = pytest.mark.parametrize("colour", ["blocking", "awaited"])


@colours
def test_a_call_reads_and_writes_json_once(colour: str) -> None:
    """The body of each request is written once and the answer read once, also when parts of it are used."""
    seen = passes("calls", colour, CALLS)

    assert 0 < seen["written"] <= budgets.WRITTEN_BY_CALL * CALLS
    assert 0 < seen["read"] <= budgets.READ_BY_CALL * CALLS


@colours
def test_a_stream_reads_each_event_once(colour: str) -> None:
    """As many readings as chunks, and one writing for the request."""
    seen = passes("chunks", colour, CHUNKS)

    assert 0 < seen["written"] <= budgets.WRITTEN_BY_CALL
    assert 0 < seen["read"] <= budgets.READ_BY_CHUNK * CHUNKS
