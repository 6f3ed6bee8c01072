"""The process whose time is measured: one SDK, in its own environment, doing what it is told.

    python -I worker.py ADAPTER BASE            reads orders from standard input, a line of JSON each, and answers each
    python -I worker.py ADAPTER BASE ORDER      does one order and ends: what happens in a fresh process

An order is ``{"do": NAME, ...}`` with the arguments of the function of that name. Times are seconds of the processor,
user and system together. Standard library only, and as little of it as can be: what is loaded here is loaded for free.
"""

from __future__ import annotations

import gc
import os
import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Any

clock = time.process_time

MESSAGES = [
    {"role": "system", "content": "你是一个严谨的助手，回答要准确、简洁，并给出依据。"},
    {"role": "user", "content": "请用三句话介绍 GLM 系列模型，再写一段调用它的 Python 代码。"},
]
TEXTS = [f"第 {number} 段要向量化的文字，长度与日常使用相当。" for number in range(64)]


def question(model: str) -> dict[str, Any]:
    """The arguments of a chat."""
    return {"model": model, "messages": MESSAGES}


def spent(work: Callable[[], object]) -> float:
    """The processor time of some work."""
    gc.collect()
    begun = clock()
    work()
    return clock() - begun


def memory(name: str) -> int:
    """A line of this process's status, in bytes: ``VmRSS``, what it uses now, or ``VmHWM``, the most it used."""
    with open("/proc/self/status") as status:  # noqa: PTH123
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith(name + ":"))


def forget_peak() -> None:
    """Let ``VmHWM`` begin at what is used now."""
    with open("/proc/self/clear_refs", "w") as file:  # noqa: PTH123
        file.write("5")


class Work:
    """What can be ordered. The client, and the loop of the awaitable one, are made once and kept."""

    def __init__(self, adapter: Any, base: str) -> None:
        self.adapter = adapter
        self.base = base
        self.made: Any = None
        self.awaitable: Any = None
        self.loop: Any = None

    @property
    def client(self) -> Any:
        """The blocking client."""
        if self.made is None:
            self.made = self.adapter.client(self.base)
        return self.made

    def wait(self, work: Awaitable[Any]) -> Any:
        """The outcome of something awaitable."""
        import asyncio

        if self.loop is None:
            self.loop = asyncio.new_event_loop()
            asyncio.set_event_loop(self.loop)
        return self.loop.run_until_complete(work)

    def async_client(self) -> Any:
        """The awaitable client."""

        async def make() -> Any:
            return self.adapter.async_client(self.base)

        if self.awaitable is None:
            self.awaitable = self.wait(make())
        return self.awaitable

    def chat(self, count: int) -> dict[str, float]:
        """Whole answers, one after the other."""
        client, asked = self.client, question("whole")

        def work() -> None:
            for _ in range(count):
                assert self.adapter.chat(client, asked)

        return {"time": spent(work) / count}

    def async_chat(self, count: int) -> dict[str, float]:
        """As `chat`, awaited."""
        client, asked = self.async_client(), question("whole")

        async def work() -> None:
            for _ in range(count):
                assert await self.adapter.async_chat(client, asked)

        return {"time": spent(lambda: self.wait(work())) / count}

    def stream(self, count: int, kind: str = "stream") -> dict[str, float]:
        """One stream of ``count`` chunks, whose texts are read."""
        client, asked, seen = self.client, question(f"{kind}-{count}"), [0]

        def work() -> None:
            for text in self.adapter.stream(client, asked):
                seen[0] += bool(text)

        time = spent(work) / count
        assert seen[0] == count, seen
        return {"time": time}

    def async_stream(self, count: int) -> dict[str, float]:
        """As `stream`, awaited."""
        client, asked, seen = self.async_client(), question(f"stream-{count}"), [0]

        async def work() -> None:
            async for text in self.adapter.async_stream(client, asked):
                seen[0] += bool(text)

        time = spent(lambda: self.wait(work())) / count
        assert seen[0] == count, seen
        return {"time": time}

    def first_chunk(self, count: int) -> dict[str, float]:
        """From the call to the first chunk in the caller's hands; the others come later and are not counted."""
        client, asked, total = self.client, question("first"), 0.0
        for _ in range(count):
            begun = clock()
            chunks = iter(self.adapter.stream(client, asked))
            next(chunks)
            total += clock() - begun
            for _ in chunks:
                pass
        return {"time": total / count}

    def embed(self, count: int) -> dict[str, float]:
        """64 vectors of 1024 numbers."""
        client = self.client

        def work() -> None:
            for _ in range(count):
                assert self.adapter.embed(client, TEXTS) == (64, 1024)

        return {"time": spent(work) / count}

    def threads(self, threads: int, count: int) -> dict[str, float]:
        """``threads`` threads with ``count`` questions each, on one client."""
        import threading

        client, asked, answered = self.client, question("whole"), []

        def ask() -> None:
            for _ in range(count):
                answered.append(bool(self.adapter.chat(client, asked)))

        def work() -> None:
            started = [threading.Thread(target=ask) for _ in range(threads)]
            for thread in started:
                thread.start()
            for thread in started:
                thread.join()

        time = spent(work) / (threads * count)
        assert len(answered) == threads * count
        return {"time": time}

    def renew(self) -> dict[str, float]:
        """A new awaitable client, which has asked one question."""
        self._close_awaitable()
        return self.async_chat(1)

    def _close_awaitable(self) -> None:
        import asyncio

        if self.awaitable is not None:
            self.wait(self.adapter.async_close(self.awaitable))
            self.wait(asyncio.sleep(0))  # the loop takes one more turn to close sockets
            self.awaitable = None

    def close(self) -> None:
        """Give up the clients and the loop."""
        if self.made is not None:
            self.adapter.close(self.made)
        self._close_awaitable()
        if self.loop is not None:
            self.loop.close()

    def burst(self, count: int) -> dict[str, float]:
        """``count`` questions at once."""
        import asyncio

        client, asked = self.async_client(), question("whole")

        async def work() -> None:
            answers = await asyncio.gather(*(self.adapter.async_chat(client, asked) for _ in range(count)))
            assert all(answers)

        return {"time": spent(lambda: self.wait(work())) / count}

    def cold(self) -> dict[str, float]:
        """Import, client and first answer of a process that has loaded nothing yet."""
        before = set(sys.modules)
        begun = clock()
        exec(self.adapter.statement, {})  # noqa: S102
        imported = clock()
        at_import = len(set(sys.modules) - before)
        assert self.adapter.chat(self.client, question("whole"))
        answered = clock()
        modules = len(set(sys.modules) - before)
        return {
            "import": imported - begun,
            "first": answered - begun,
            "import_modules": at_import,
            "first_modules": modules,
        }

    def further(self, count: int) -> dict[str, float]:
        """What a further client costs that asks one question, beyond what that question costs on a new connection."""
        asked = question("closing")
        self.adapter.chat(self.client, asked)
        calls = spent(lambda: [self.adapter.chat(self.client, asked) for _ in range(count)])
        kept: list[Any] = []

        def work() -> None:
            for _ in range(count):
                kept.append(self.adapter.client(self.base))
                self.adapter.chat(kept[-1], asked)

        work()  # so that what is allocated once is allocated
        gc.collect()
        before = memory("VmRSS")
        time = spent(work)
        gc.collect()
        grown = memory("VmRSS") - before
        return {"time": (time - calls) / count, "memory": grown / count}

    def upload(self, path: str) -> dict[str, float]:
        """The most memory that sending a file takes, above what a question took."""
        self.adapter.chat(self.client, question("whole"))
        gc.collect()
        forget_peak()
        before = memory("VmRSS")
        with open(path, "rb") as file:  # noqa: PTH123
            assert self.adapter.upload(self.client, file) > os.path.getsize(path)  # noqa: PTH202
        return {"memory": memory("VmHWM") - before}

    def download(self, mibs: int, path: str) -> dict[str, float]:
        """The most memory that receiving a file takes, above what a question took."""
        self.adapter.chat(self.client, question("whole"))
        gc.collect()
        forget_peak()
        before = memory("VmRSS")
        self.adapter.download(self.client, str(mibs), path)
        peak = memory("VmHWM")
        assert os.path.getsize(path) == mibs << 20  # noqa: PTH202
        os.unlink(path)  # noqa: PTH108
        return {"memory": peak - before}

    def kept(self, count: int) -> dict[str, float]:
        """What Python has allocated and kept late in a stream, by chunk, above what it had early.

        Early and late are a fifth of the stream each, of which the least counts: then no buffer is full.
        """
        import tracemalloc

        fifth = count // 5
        least = [sys.maxsize] * 6
        for _ in self.adapter.stream(self.client, question("stream-100")):
            pass
        tracemalloc.start()
        for number, _ in enumerate(self.adapter.stream(self.client, question(f"stream-{count}"))):
            least[number // fifth] = min(least[number // fifth], tracemalloc.get_traced_memory()[0])
        return {"memory": (least[3] - least[1]) / (2 * fifth)}


def adapter_of(name: str) -> Any:
    """The adapter of that name, without the folder of this file on the module path."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "adapters.py")  # noqa: PTH118, PTH120, PTH100
    names: dict[str, Any] = {"__name__": "adapters"}
    with open(path, encoding="utf-8") as file:  # noqa: PTH123
        exec(compile(file.read(), path, "exec"), names)  # noqa: S102
    return names["ADAPTERS"][name]()


def outcome(work: Work, order: dict[str, Any]) -> dict[str, Any]:
    """The outcome of an order; ``failed`` says why there is none."""
    try:
        measured: dict[str, Any] = getattr(work, order.pop("do"))(**order)
    except Exception as error:  # noqa: BLE001
        return {"failed": f"{type(error).__name__}: {error}"[:300]}
    return measured


def main() -> None:
    """Do what is ordered."""
    name, base, *order = sys.argv[1:]
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what an SDK prints is no answer
    work = Work(adapter_of(name), base)
    if order == ["cold"]:  # before anything else is loaded, json included
        measured = outcome(work, {"do": "cold"})
        import json

        answers.write(json.dumps(measured) + "\n")
        answers.flush()
        return
    import json

    for line in order or sys.stdin:
        answers.write(json.dumps(outcome(work, json.loads(line))) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
