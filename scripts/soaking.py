"""Mixed calls in threads and tasks, one in five of which goes wrong, and what is left of them.

    python -m scripts.soaking [SECONDS]

The fault server is a process of its own; calls tell it in a header which fault to do. Every call must succeed, or raise
the class that the table of faults names. After a warm-up (a quarter of the time, a minute at most), and at the end,
nothing runs, and what this process holds is compared:

- threads and open streams: no more than after the warm-up;
- sockets: no more than `THREADS`, which may be kept for the next call; none when the clients are closed;
- memory: a tenth more than after the warm-up, and `SLACK`; that of the process after unused pages were given back.

Exit code 1 when something is left over, or a call ended otherwise.
"""

from __future__ import annotations

import asyncio
import ctypes
import gc
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
import tracemalloc
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from attrs import frozen
from zhipuai_openapi import reading

from tests.clients import KEY
from tests.faults import wire
from tests.faults.table import FAULTS, IMPATIENT, Address, Fault
from tests.servers import Exchange, Server
from zhipuai_facade import APIConnectionError, AsyncZhipuAI, Retries, Timeouts, ZhipuAI

SECONDS = 600
THREADS = 6
TASKS = 12
SHARE = 0.2
"""How many of the calls go wrong."""

PLAYED = [
    fault
    for fault in FAULTS
    if fault.address is Address.SERVER
    and not (fault.after_a_call or fault.spoils or fault.timeouts.total or "max_answer_bytes" in fault.options)
]
"""All but those that need other options, or more than one call. (Bombs are among the former: the large pieces of memory
that they take for a moment are given back to the system late, and would hide what is left over.)"""

FILE = bytes(range(256)) * 1200
MESSAGES = [{"role": "user", "content": "你好"}]
QUICK = Retries(at_most=1, first_pause=0.01, longest_pause=0.05, first_crowded_pause=0.01, longest_crowded_pause=0.05)
OPTIONS: dict[str, Any] = {
    "api_key": KEY,
    "timeout": Timeouts(connect=30.0, read=30.0),
    "max_answer_bytes": 1 << 20,
    "max_event_bytes": 1 << 20,
}

GROWTH = 0.10
"""How much more memory may be held at the end than after the warm-up, besides `SLACK`."""
SLACK = {"memory of the process": 12 * 1024**2, "memory of objects": 512 * 1024}


# The server, in a process of its own


def serve() -> None:
    """Print the base URL, and serve until the input ends."""
    chance = random.Random(2)  # noqa: S311

    def handle(exchange: Exchange) -> None:
        number, _, mode = exchange.headers.get("x-fault", "").partition(" ")
        if number and (mode == "always" or chance.random() < 0.5):
            if exchange.method == "GET":
                exchange.send(download()[: len(FILE) // 2])
                exchange.hang_up()
            else:
                PLAYED[int(number)].serve(exchange)
        elif exchange.method == "GET":
            exchange.send(download())
        elif b'"endless"' in exchange.body[:200]:
            exchange.send(wire.head(exchange, wire.CHUNKED) + wire.chunk(wire.BEGUN))
            exchange.wait_for_the_client_to_go()
        else:
            wire.good(exchange)
        exchanges.clear()

    with Server(handle) as server:
        exchanges = server.exchanges
        print(server.base_url, flush=True)
        sys.stdin.read()


def download() -> bytes:
    """A file, as it is sent."""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: {len(FILE)}\r\n\r\n"
    return head.encode() + FILE


@contextmanager
def served() -> Iterator[str]:
    """The base URL of a server in another process."""
    command = [sys.executable, "-m", "scripts.soaking", "--serve"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.stdin.close()
        process.stdout.close()
        process.wait(10)


# The calls


@frozen
class Order:
    """One call to make.

    Attributes:
        kind: What to do.
        fault: What goes wrong; None when nothing does.
        always: Whether it goes wrong with each try, and not only with some.
        seed: What chance decides besides.
    """

    kind: str
    fault: Fault | None
    always: bool
    seed: int

    @property
    def options(self) -> dict[str, Any]:
        """The options of the call."""
        if self.fault is None:
            return {}
        told = f"{PLAYED.index(self.fault)} {'always' if self.always else 'sometimes'}"
        options: dict[str, Any] = {"extra_headers": {"X-Fault": told}}
        if self.fault.timeouts == IMPATIENT:
            options["timeout"] = Timeouts(connect=10.0, read=1.0)
        return options

    def fits(self, error: BaseException | None) -> bool:
        """Whether a call may end so."""
        if self.fault is None:
            return error is None
        if self.kind == "download":
            return error is None or isinstance(error, APIConnectionError)
        outcome = self.fault.stream if self.kind == "stream" else self.fault.whole
        assert outcome is not None
        expected = type(error) is (outcome.error or type(None))
        return expected or (error is None and not self.always)


def order(chance: random.Random) -> Order:
    """The next call: any kind, and one in five goes wrong."""
    kinds = ["plain", "stream", "plain", "stream", "left", "closed", "dropped", "upload", "download", "short client"]
    kind, fault = chance.choice(kinds), None
    if kind in ("plain", "stream", "upload", "download") and chance.random() < SHARE * len(kinds) / 6:
        fitting = [one for one in PLAYED if (one.stream if kind == "stream" else one.whole) is not None]
        fault = chance.choice(fitting)
    return Order(kind, fault, chance.random() < 0.5, chance.randrange(100))


class Tally:
    """How the calls ended."""

    def __init__(self) -> None:
        self.ended: Counter[tuple[str, str]] = Counter()
        self.wrong: list[str] = []
        self.spoilt = 0
        self._lock = threading.Lock()

    def note(self, order: Order, error: BaseException | None) -> None:
        """A call has ended."""
        with self._lock:
            self.spoilt += order.fault is not None
            self.ended[order.kind, "succeeded" if error is None else type(error).__name__] += 1
            if not order.fits(error):
                fault = order.fault.name if order.fault else "no fault"
                self.wrong.append(f"{order.kind}, {fault}, {'always' if order.always else 'sometimes'}: {error!r}")


def call(client: ZhipuAI, order: Order, folder: Path, base_url: str) -> None:
    """Make a call, blocking."""
    chat: Any = client.chat.completions.create
    if order.kind in ("plain", "stream"):
        answer = chat(model="m", messages=MESSAGES, stream=order.kind == "stream", **order.options)
        for _ in answer if order.kind == "stream" else ():
            pass
    elif order.kind == "short client":
        ZhipuAI(base_url=base_url, **OPTIONS).chat.completions.create(model="m", messages=MESSAGES)
    elif order.kind == "upload":
        client.files.create(file=upload(order, folder), purpose="batch", **order.options)
    elif order.kind == "download":
        content = client.files.content("f", **order.options)
        if order.seed % 3:
            target = folder / f"{threading.get_ident()}"
            content.write_to_file(target)
            assert target.read_bytes() == FILE
    else:
        stream = chat(model="endless", messages=MESSAGES, stream=True)
        next(stream)
        if order.kind == "left":
            for _ in stream:
                break
        elif order.kind == "closed":
            stream.close()


async def call_async(client: AsyncZhipuAI, order: Order, folder: Path, base_url: str) -> None:
    """Make a call, awaiting."""
    chat: Any = client.chat.completions.create
    if order.kind in ("plain", "stream"):
        answer = await chat(model="m", messages=MESSAGES, stream=order.kind == "stream", **order.options)
        if order.kind == "stream":
            async for _ in answer:
                pass
    elif order.kind == "short client":
        await AsyncZhipuAI(base_url=base_url, **OPTIONS).chat.completions.create(model="m", messages=MESSAGES)
    elif order.kind == "upload":
        await client.files.create(file=upload(order, folder), purpose="batch", **order.options)
    elif order.kind == "download":
        content = await client.files.content("f", **order.options)
        if order.seed % 3:
            target = folder / f"task-{id(asyncio.current_task())}"
            await content.write_to_file(target)
            assert target.read_bytes() == FILE
    elif order.kind == "closed":  # by being cancelled
        with suppress(asyncio.TimeoutError):
            await asyncio.wait_for(_read(chat), 0.05)
    else:
        stream = await chat(model="endless", messages=MESSAGES, stream=True)
        await stream.__anext__()
        if order.kind == "left":
            async for _ in stream:
                break


async def _read(chat: Any) -> None:
    async for _ in await chat(model="endless", messages=MESSAGES, stream=True):
        pass


def upload(order: Order, folder: Path) -> Any:
    """Bytes or a path."""
    return ("f.jsonl", FILE) if order.seed % 2 else folder / "f.jsonl"


# The run


class Soak:
    """Both clients, and what calls with them."""

    def __init__(self, base_url: str, folder: Path) -> None:
        self.tally = Tally()
        self._base_url = base_url
        self._folder = folder
        (folder / "f.jsonl").write_bytes(FILE)
        self._client = ZhipuAI(base_url=base_url, max_retries=QUICK, **OPTIONS)
        self._async_client = AsyncZhipuAI(base_url=base_url, max_retries=QUICK, **OPTIONS)

    def run(self, seconds: float, seed: int) -> None:
        """Call for so long, in threads and in tasks; then all of them have ended."""
        end = time.monotonic() + seconds
        workers = [threading.Thread(target=self._thread, args=(end, seed + number)) for number in range(THREADS)]
        workers.append(threading.Thread(target=lambda: asyncio.run(self._tasks(end, seed))))
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()

    def close(self) -> None:
        """Close both clients."""
        self._client.close()
        asyncio.run(self._async_client.close())

    def _thread(self, end: float, seed: int) -> None:
        chance = random.Random(seed)  # noqa: S311
        while time.monotonic() < end:
            now, error = order(chance), None
            try:
                call(self._client, now, self._folder, self._base_url)
            except Exception as caught:  # noqa: BLE001 - whatever it is, it is noted
                error = caught
            self.tally.note(now, error)

    async def _tasks(self, end: float, seed: int) -> None:
        await asyncio.gather(*(self._task(end, 1000 * seed + number) for number in range(TASKS)))

    async def _task(self, end: float, seed: int) -> None:
        chance = random.Random(seed)  # noqa: S311
        while time.monotonic() < end:
            now, error = order(chance), None
            try:
                await call_async(self._async_client, now, self._folder, self._base_url)
            except Exception as caught:  # noqa: BLE001 - whatever it is, it is noted
                error = caught
            self.tally.note(now, error)


def held() -> dict[str, int]:
    """What this process holds when nothing runs."""
    for _ in range(3):
        gc.collect()
        reading.close_dropped()
        time.sleep(0.05)
    with suppress(OSError, AttributeError):  # of glibc
        ctypes.CDLL(None).malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return {
        "memory of the process": pages * os.sysconf("SC_PAGE_SIZE"),
        "memory of objects": tracemalloc.get_traced_memory()[0],
        "sockets": sum("socket:" in target for target in _open_files()),
        "threads": threading.active_count(),
        "open streams": len(reading._open),
    }


def _open_files() -> Iterator[str]:
    for entry in Path("/proc/self/fd").iterdir():
        with suppress(OSError):
            yield str(entry.readlink())


def excess(before: dict[str, int], after: dict[str, int]) -> list[str]:
    """What is more than may be."""
    allowed = {name: count + int(count * GROWTH) + SLACK[name] for name, count in before.items() if name in SLACK}
    allowed["sockets"] = THREADS
    return [name for name, count in after.items() if count > allowed.get(name, before[name])]


def told(states: dict[str, dict[str, int]]) -> str:
    """The states side by side."""
    rows = [f"{'':24}" + "".join(f"{name:>18}" for name in states)]
    for name in next(iter(states.values())):
        counts = [state[name] for state in states.values()]
        values = [f"{count / 1024**2:.1f} MiB" if name in SLACK else str(count) for count in counts]
        rows.append(f"{name:24}" + "".join(f"{value:>18}" for value in values))
    return "\n".join(rows)


def soak(seconds: float) -> int:
    """Run, and tell what came of it; the exit code."""
    tracemalloc.start()
    states: dict[str, dict[str, int]] = {}
    with tempfile.TemporaryDirectory() as folder, served() as base_url:
        states["before"] = held()
        running = Soak(base_url, Path(folder))
        warm_up = min(60.0, seconds / 4)
        running.run(warm_up, seed=1)
        states["warmed up"] = held()
        running.run(seconds - warm_up, seed=2)
        states["at the end"] = held()
        running.close()
        del running._client, running._async_client
        states["closed"] = held()
    return report(running.tally, states, seconds)


def report(tally: Tally, states: dict[str, dict[str, int]], seconds: float) -> int:
    """Print what came of it; the exit code."""
    total = sum(tally.ended.values())
    print(f"{total} calls in {seconds:g} s, {tally.spoilt / max(total, 1):.0%} of them spoilt\n")
    for (kind, end), count in sorted(tally.ended.items()):
        print(f"  {kind:14} {end:32} {count:6}")
    print("\n" + told(states))
    left = excess(states["warmed up"], states["at the end"])
    first, last = states["before"], states["closed"]
    left += [f"{name}, after closing" for name in first if name not in SLACK and last[name] > first[name]]
    for wrong in tally.wrong[:20]:
        print(f"not as documented: {wrong}")
    for name in left:
        print(f"left over: {name}")
    print("\nnothing is left over, and every call ended as documented" if not (left or tally.wrong) else "\nfailed")
    return int(bool(left or tally.wrong))


def main(arguments: list[str]) -> int:
    """Serve, or soak."""
    if arguments == ["--serve"]:
        serve()
        return 0
    return soak(float(arguments[0]) if arguments else SECONDS)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
