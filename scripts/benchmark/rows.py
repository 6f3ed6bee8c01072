"""The rows of the table: what each shows, and how much it may cost."""

from __future__ import annotations

from dataclasses import dataclass

SAME = 1.10
"""Two clients whose ratio is no further from 1 than this are alike: the noise of one machine is not much smaller."""


@dataclass(frozen=True)
class Row:
    """A row.

    Attributes:
        name: What ``--only`` calls it.
        english: What it shows.
        chinese: The same, in Chinese.
        measurement: The function of `measuring` that measures it.
        value: Which of its values is shown.
        goal: What ours may cost at most: a multiple of the floor, or a number of ``unit``. None for what is shown for
            comparison: ``shown`` is not ours then.
        unit: What values are shown in: ``us`` or ``ms`` by the floor, with multiples of it for the others; or, for what
            has no floor, ``=ms``, ``=KiB``, ``=MiB``, ``=B``, ``=MB`` or ``=``, as they are.
        shown: Which contender is "ours" in it.
    """

    name: str
    english: str
    chinese: str
    measurement: str
    value: str
    goal: float | None
    unit: str
    shown: str = "ours"

    @property
    def relative(self) -> bool:
        """Whether the floor is the measure."""
        return not self.unit.startswith("=")


# fmt: off
# ruff: noqa: E501 - a table
ROWS = (
    Row("import", "import", "导入", "cold", "import", 0.05, "ms"),
    Row("first", "import, client and first answer, over TLS", "导入、建客户端、得到第一个回答（TLS）", "cold", "first", 1.15, "ms"),
    Row("further", "a further client", "再建一个客户端", "further", "time", 0.5, "=ms"),
    Row("further-memory", "a further client, memory", "再建一个客户端，内存", "further", "memory", 50, "=KiB"),
    Row("chat", "chat, blocking", "对话，同步", "chat", "time", 0.95, "us"),
    Row("chat-passed", "chat, blocking, `http_client=` passed in", "对话，同步，传入 `http_client=`", "chat", "time", 1.05, "us", "passed"),
    Row("async-chat", "chat, awaited one at a time", "对话，异步，逐个等待", "async_chat", "time", 0.95, "us"),
    Row("first-chunk", "call to first chunk", "从调用到第一个分块", "first_chunk", "time", 0.90, "us"),
    Row("stream", "streamed chunk, blocking", "流式分块，同步", "stream", "time", 1.15, "us"),
    Row("stream-speed", "streamed chunk, blocking, extra `speed`", "流式分块，同步，`speed`", "stream", "time", 0.85, "us", "speed"),
    Row("async-stream", "streamed chunk, awaited", "流式分块，异步", "async_stream", "time", 1.15, "us"),
    Row("paced", "streamed chunk, one a millisecond", "流式分块，每毫秒一块", "paced", "time", 1.05, "us"),
    Row("embed", "embeddings, 64 × 1024", "向量，64 × 1024", "embed", "time", 1.00, "ms"),
    Row("embed-speed", "embeddings, 64 × 1024, extra `speed`", "向量，64 × 1024，`speed`", "embed", "time", 0.30, "ms", "speed"),
    Row("threads", "64 threads on one client", "64 个线程共用一个客户端", "threads", "time", 0.95, "us"),
    Row("fresh", "500 awaited at once, new pool", "同时等待 500 个，新连接池", "bursts", "fresh", 0.30, "us"),
    Row("warm", "500 awaited at once, warm pool", "同时等待 500 个，热连接池", "bursts", "warm", 0.30, "us"),
    Row("idle", "500 awaited at once, after 6 s of idling", "同时等待 500 个，空闲 6 秒之后", "bursts", "idle", 0.30, "us"),
    Row("fresh-aiohttp", "… new pool, extra `aiohttp`", "……新连接池，`aiohttp`", "bursts", "fresh", 0.05, "us", "aiohttp"),
    Row("warm-aiohttp", "… warm pool, extra `aiohttp`", "……热连接池，`aiohttp`", "bursts", "warm", 0.05, "us", "aiohttp"),
    Row("idle-aiohttp", "… after 6 s of idling, extra `aiohttp`", "……空闲 6 秒之后，`aiohttp`", "bursts", "idle", 0.05, "us", "aiohttp"),
    Row("fresh-itself", "… new pool, raw aiohttp, for comparison", "……新连接池，直接用 aiohttp，供比较", "bursts", "fresh", None, "us", "aiohttp-itself"),
    Row("warm-itself", "… warm pool, raw aiohttp, for comparison", "……热连接池，直接用 aiohttp，供比较", "bursts", "warm", None, "us", "aiohttp-itself"),
    Row("idle-itself", "… after 6 s of idling, raw aiohttp, for comparison", "……空闲 6 秒之后，直接用 aiohttp，供比较", "bursts", "idle", None, "us", "aiohttp-itself"),
    Row("upload", "peak memory, upload of 1 GB", "内存峰值，上传 1 GB", "upload", "memory", 4, "=MiB"),
    Row("download", "peak memory, download of 1 GB", "内存峰值，下载 1 GB", "download", "memory", 4, "=MiB"),
    Row("kept", "memory kept per streamed chunk", "每个流式分块留下的内存", "kept", "memory", 0.5, "=B"),
    Row("modules", "modules after the first answer", "第一个回答之后的模块数", "cold", "first_modules", 235, "="),
    Row("distributions", "installed distributions", "安装的分发包数", "closure", "distributions", 10, "="),
    Row("size", "installed size", "安装后的大小", "closure", "bytes", 4, "=MB"),
)
# fmt: on
