"""Measuring: one worker at a time, and a sample of the floor beside every sample.

A sample of a contender is taken right after or right before one of the floor, in turn, and divided by it; what the
machine does to one it does to the other. The floor's own control is a second process of the same, treated as any
contender: how far its ratios are from 1 is how far others may be by chance.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import trustme

from .environments import CONTROL, FLOOR, ITSELF, Contender, contents
from .rows import ROWS

HERE = Path(__file__).parent
IDLE = 6.0
"""Seconds after which httpx has given up every connection (it keeps them for five)."""
FRESH = ("cold", "further")
"""What every sample takes a process of its own for, most of whose time is not what is measured."""
AWAITED = ("async_chat", "async_stream", "bursts")
"""What is measured with awaitable clients."""
UNWANTED = ("http_proxy", "https_proxy", "all_proxy", "openai_base_url", "zhipuai_log", "pythonpath")


@dataclass(frozen=True)
class Effort:
    """How much is done. Numbers of peers are their own where the whole would take minutes without telling more."""

    repetitions: int = 5
    fresh_repetitions: int = 5
    peer_repetitions: int = 5
    chats: int = 100
    chunks: int = 4000
    peer_chunks: int = 2000
    paced: int = 200
    firsts: int = 20
    embeddings: int = 3
    by_thread: int = 4
    at_once: int = 500
    bursts: int = 5
    peer_bursts: int = 1
    mibs: int = 1024
    peer_mibs: int = 256
    kept: int = 100_000
    peer_kept: int = 10_000
    clients: int = 10


QUICK = Effort(
    fresh_repetitions=3,
    peer_repetitions=1,
    chats=40,
    chunks=1500,
    peer_chunks=1000,
    paced=60,
    firsts=8,
    embeddings=1,
    by_thread=2,
    bursts=1,
    peer_bursts=0,
    peer_mibs=32,
    kept=10_000,
    peer_kept=1_000,
    clients=8,
)


@dataclass
class Results:
    """Everything that was measured.

    Attributes:
        samples: Measurement, contender, value: the samples.
        ratios: The same, divided by the sample of the floor beside each.
        failures: What could not be measured, and why.
    """

    samples: dict[str, dict[str, dict[str, list[float]]]] = field(default_factory=dict)
    ratios: dict[str, dict[str, dict[str, list[float]]]] = field(default_factory=dict)
    failures: dict[str, dict[str, str]] = field(default_factory=dict)

    def add(self, measurement: str, contender: str, sample: dict[str, Any], floor: dict[str, Any] | None) -> None:
        """Take down a sample, and its ratios to that of the floor beside it."""
        for name, value in sample.items():
            self.samples.setdefault(measurement, {}).setdefault(contender, {}).setdefault(name, []).append(value)
            if floor and floor.get(name):
                ratios = self.ratios.setdefault(measurement, {}).setdefault(contender, {})
                ratios.setdefault(name, []).append(value / floor[name])


class Failed(Exception):
    """A worker could not do what it was told."""


class Worker:
    """The process of a contender, started when it is first told something."""

    def __init__(self, contender: Contender, base: str, environment: dict[str, str], processor: int | None) -> None:
        self._command = [str(contender.python), "-I", str(HERE / "worker.py"), contender.adapter, base]
        self._environment = environment
        self._processor = processor
        self._process: subprocess.Popen[str] | None = None

    def order(self, do: str, **arguments: Any) -> dict[str, Any]:
        """What it measured."""
        if self._process is None:
            self._process = self._started(self._command)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with suppress(OSError):
            self._process.stdin.write(json.dumps({"do": do, **arguments}) + "\n")
            self._process.stdin.flush()
        return _read(self._process.stdout.readline())

    def once(self, do: str, **arguments: Any) -> dict[str, Any]:
        """What a process of its own measured, which does nothing else."""
        order = "cold" if do == "cold" else json.dumps({"do": do, **arguments})
        with self._started([*self._command, order]) as process:
            return _read(process.communicate()[0])

    def _started(self, command: Sequence[str]) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env=self._environment, text=True,
        )  # fmt: skip
        if self._processor is not None:
            os.sched_setaffinity(process.pid, {self._processor})
        return process

    def end(self) -> None:
        """Let it go."""
        if self._process is not None:
            self._process.communicate()
            self._process = None


def _read(line: str) -> dict[str, Any]:
    outcome: dict[str, Any] = json.loads(line) if line.strip() else {"failed": "the process ended"}
    if "failed" in outcome:
        raise Failed(outcome["failed"])
    return outcome


@contextmanager
def serving(*arguments: str, host: str = "127.0.0.1", scheme: str = "http") -> Iterator[str]:
    """The address of a server, while the block lasts."""
    command = [sys.executable, "-I", str(HERE / "server.py"), *arguments]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"{scheme}://{host}:{process.stdout.readline().strip()}"
        finally:
            process.communicate()


class Bench:
    """Measures contenders; the floor and its control are always among them."""

    def __init__(self, contenders: Sequence[Contender], effort: Effort) -> None:
        self.contenders = [one for one in contenders if one is not FLOOR]
        self.effort = effort
        self.results = Results()
        self._workers: dict[str, Worker] = {}
        self._tls: dict[str, Worker] = {}
        self._folder = Path()

    def run(self, measurements: Sequence[str]) -> Results:
        """Do the measurements of these names."""
        with ExitStack() as open_:
            self._folder = Path(open_.enter_context(tempfile.TemporaryDirectory(prefix="bench")))
            mine, theirs = _processors()
            on = () if theirs is None else ("--processor", str(theirs))
            plain = open_.enter_context(serving(*on))
            secure = open_.enter_context(serving(*on, *self._certificates(), host="localhost", scheme="https"))
            environment = {name: value for name, value in os.environ.items() if name.lower() not in UNWANTED}
            environment.update(SSL_CERT_FILE=str(self._folder / "authorities.pem"), NO_PROXY="*", no_proxy="*")
            for one in (FLOOR, *self.contenders):
                for base, workers in ((plain, self._workers), (secure, self._tls)):
                    workers[one.name] = Worker(one, base, environment, mine)
                    open_.callback(workers[one.name].end)
            for name in measurements:
                begun = time.monotonic()
                getattr(self, name)()
                print(f"  {name}: {time.monotonic() - begun:.0f} s", file=sys.stderr)
        return self.results

    def _certificates(self) -> Sequence[str]:
        """An authority among all the usual ones, so that loading them costs what it costs everybody, and a server's."""
        authority = trustme.CA()
        usual = subprocess.run(
            [str(FLOOR.python), "-Ic", "import certifi; print(certifi.contents())"],
            capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip
        (self._folder / "authorities.pem").write_text(usual + authority.cert_pem.bytes().decode())
        certificate, key = self._folder / "certificate.pem", self._folder / "key.pem"
        issued = authority.issue_cert("localhost")
        certificate.write_bytes(b"".join(blob.bytes() for blob in issued.cert_chain_pems))
        issued.private_key_pem.write_to_path(str(key))
        return ("--tls", str(certificate), str(key))

    # What is measured, by the names that rows have for it.

    def cold(self) -> None:
        """Fresh processes, over TLS."""
        self._paired("cold", lambda one: self._tls[one.name].once("cold"))

    def further(self) -> None:
        """Clients beside others, over TLS."""
        count = self.effort.clients
        self._paired("further", lambda one: self._tls[one.name].once("further", count=count), 0)

    def chat(self) -> None:
        """Whole answers."""
        self._ordered("chat", count=self.effort.chats)

    def async_chat(self) -> None:
        """Whole answers, awaited."""
        self._ordered("async_chat", count=self.effort.chats)

    def first_chunk(self) -> None:
        """The beginnings of streams."""
        self._ordered("first_chunk", count=self.effort.firsts)

    def stream(self) -> None:
        """Streams."""
        self._ordered("stream", count=self.effort.chunks, peers={"count": self.effort.peer_chunks})

    def async_stream(self) -> None:
        """Streams, awaited."""
        self._ordered("async_stream", count=self.effort.chunks, peers={"count": self.effort.peer_chunks})

    def paced(self) -> None:
        """Slow streams."""
        self._ordered("stream", measurement="paced", count=self.effort.paced, kind="paced")

    def embed(self) -> None:
        """Embeddings."""
        self._ordered("embed", count=self.effort.embeddings, peers={"count": 1})

    def threads(self) -> None:
        """Many threads."""
        self._ordered("threads", threads=64, count=self.effort.by_thread)

    def bursts(self) -> None:
        """Many awaited at once. All go through the states together, so that the time of idling passes once for all."""
        awaiting = [one for one in self._shown("bursts") if one is not CONTROL]
        for number in range(self.effort.bursts):
            now = [one for one in awaiting if one.ours or one in (FLOOR, ITSELF) or number < self.effort.peer_bursts]
            taken: dict[str, dict[str, Any]] = {one.name: {} for one in now}
            for one in now if number % 2 else now[::-1]:
                with self._noting("bursts", one):
                    self._workers[one.name].order("renew")
                    for state in ("fresh", "warm"):
                        taken[one.name][state] = self._burst(one)
            time.sleep(IDLE)
            for one in now if number % 2 else now[::-1]:
                with self._noting("bursts", one):
                    if taken[one.name]:
                        taken[one.name]["idle"] = self._burst(one)
            for one in now:
                self.results.add("bursts", one.name, taken[one.name], taken[FLOOR.name])

    def _burst(self, one: Contender) -> float:
        return float(self._workers[one.name].order("burst", count=self.effort.at_once)["time"])

    def upload(self) -> None:
        """A large file, which is a hole in the disk: it takes no place there."""
        for one in self._shown("upload"):
            large = self._folder / "large"
            with large.open("wb") as file:
                file.truncate(self._mibs(one) << 20)
            self._once("upload", one, path=str(large))

    def download(self) -> None:
        """A large file."""
        for one in self._shown("download"):
            self._once("download", one, mibs=self._mibs(one), path=str(self._folder / "fetched"))

    def _mibs(self, one: Contender) -> int:
        return self.effort.mibs if one.ours or one in (FLOOR, CONTROL) else self.effort.peer_mibs

    def kept(self) -> None:
        """What a long stream leaves."""
        for one in self._shown("kept"):
            few = not one.ours and one not in (FLOOR, CONTROL)
            self._once("kept", one, count=self.effort.peer_kept if few else self.effort.kept)

    def closure(self) -> None:
        """What comes with an installation."""
        for one in self._shown("closure"):
            held = contents(one)
            sample = {name: held[name] for name in ("distributions", "bytes")}
            self.results.add("closure", one.name, sample, None)

    def _once(self, do: str, one: Contender, **arguments: Any) -> None:
        """Memory is not shared with others: once tells as much as five times, and a control tells nothing."""
        if one is CONTROL:
            return
        with self._noting(do, one):
            self.results.add(do, one.name, self._workers[one.name].once(do, **arguments), None)

    def _ordered(
        self, do: str, *, measurement: str = "", peers: dict[str, int] | None = None, **arguments: Any
    ) -> None:
        def sample(one: Contender) -> dict[str, Any]:
            special = {} if one.ours or one in (FLOOR, CONTROL) else peers or {}
            return self._workers[one.name].order(do, **{**arguments, **special})

        self._paired(measurement or do, sample)

    def _paired(self, measurement: str, sample: Callable[[Contender], dict[str, Any]], warm: int = 1) -> None:
        """Samples of every contender, each beside one of the floor; ``warm`` come first that do not count."""
        for one in self._shown(measurement) if warm else ():
            with self._noting(measurement, one):
                sample(one)
        fresh = measurement in FRESH
        for number in range(self.effort.fresh_repetitions if fresh else self.effort.repetitions):
            for one in self._shown(measurement)[1:][:: 1 if number % 2 else -1]:
                few = not one.ours and one is not CONTROL
                if few and number >= self.effort.peer_repetitions:
                    continue
                if one.name in self.results.failures.get(measurement, {}):
                    continue
                with self._noting(measurement, one):
                    first, second = (FLOOR, one) if number % 2 else (one, FLOOR)
                    taken = {first.name: sample(first), second.name: sample(second)}
                    self.results.add(measurement, one.name, taken[one.name], taken[FLOOR.name])
                    self.results.add(measurement, FLOOR.name, taken[FLOOR.name], None)

    def _shown(self, measurement: str) -> list[Contender]:
        """The floor, and all the others that a row of this measurement shows."""
        extra = {row.shown for row in ROWS if row.measurement == measurement}
        sometimes = {"passed", "speed", "aiohttp", "aiohttp-itself"} - extra
        awaited = measurement in AWAITED
        return [FLOOR, *(one for one in self.contenders if one.name not in sometimes and (one.awaits or not awaited))]

    @contextmanager
    def _noting(self, measurement: str, one: Contender) -> Iterator[None]:
        try:
            yield
        except Failed as failure:
            self.results.failures.setdefault(measurement, {})[one.name] = str(failure)


def _processors() -> tuple[int | None, int | None]:
    """One for the client and one for the server; none where they cannot be chosen, or others are at work already."""
    usable = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    free = len(usable) > 1 and os.getloadavg()[0] < len(usable)
    return (usable[0], usable[-1]) if free else (None, None)
