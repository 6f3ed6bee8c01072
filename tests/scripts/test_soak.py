"""The soak, for a few seconds: it runs, counts every call, and finds what is left over."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter

import pytest

from scripts.soaking import FAULTS, PLAYED, THREADS, Order, Tally, excess, report
from tests.recordings import ROOT
from zhipuai_facade import APIConnectionError, APITimeoutError

QUIET = {"memory of the process": 80 << 20, "memory of objects": 6 << 20, "sockets": 0, "threads": 1, "open streams": 0}


def test_nothing_more_is_nothing_left_over() -> None:
    """A little memory, and the connections that are kept, are allowed."""
    later = {**QUIET, "memory of the process": 90 << 20, "sockets": THREADS}

    assert excess(QUIET, later) == []


@pytest.mark.parametrize(("name", "count"), [*QUIET.items()])
def test_what_is_left_over_is_found(name: str, count: int) -> None:
    """Of each kind."""
    assert excess(QUIET, {**QUIET, name: 2 * count + THREADS + 1}) == [name]


def test_a_call_must_end_as_the_table_of_faults_says() -> None:
    """In the very class, or well where the fault comes only sometimes."""
    silent = next(fault for fault in PLAYED if fault.name == "silence before the headers")
    always, sometimes = (Order("plain", silent, always, 0) for always in (True, False))
    never = Order("plain", None, True, 0)

    assert always.fits(APITimeoutError())
    assert not always.fits(APIConnectionError())
    assert not always.fits(None)
    assert sometimes.fits(None)
    assert never.fits(None)
    assert not never.fits(APITimeoutError())


def test_most_faults_are_played() -> None:
    """All that a server can do to a call by itself."""
    assert len(PLAYED) > 0.85 * len(FAULTS)


def test_a_call_that_ended_otherwise_fails_the_soak(capsys: pytest.CaptureFixture[str]) -> None:
    """And is told; so is what is left over after closing."""
    tally = Tally()
    states = {name: dict(QUIET) for name in ("before", "warmed up", "at the end", "closed")}
    tally.note(Order("plain", None, True, 0), None)
    assert report(tally, states, 1.0) == 0

    tally.note(Order("plain", None, True, 0), RuntimeError("x"))
    states["closed"]["threads"] = 2

    assert report(tally, states, 1.0) == 1
    assert tally.ended == Counter({("plain", "succeeded"): 1, ("plain", "RuntimeError"): 1})
    printed = capsys.readouterr().out
    assert "not as documented: plain, no fault, always: RuntimeError('x')" in printed
    assert "left over: threads, after closing" in printed


def test_a_short_soak_ends_well() -> None:
    """Three seconds, from the command line; memory is for the long one to judge."""
    command = [sys.executable, "-m", "scripts.soaking", "3"]

    outcome = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)

    told = [line for line in outcome.stdout.splitlines() if line.startswith(("not as", "left over:"))]
    told = [line for line in told if "memory" not in line]
    assert told == [], outcome.stdout
    assert outcome.stderr == ""
    assert "calls in 3 s" in outcome.stdout
