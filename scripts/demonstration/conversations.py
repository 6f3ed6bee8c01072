"""Steps of the demo: conversations, whole and in pieces, blocking and awaited, with images, functions and roles."""

from __future__ import annotations

import asyncio
import base64
import json
import struct
import time
import zlib
from typing import Any, Dict, List

from .stage import Stage, Step, Writing, expect, show

PACE = 0.03  # seconds between two pieces of an emulated stream

WEATHER: Any = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "查询一个城市现在的天气",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string", "description": "城市，例如：北京"}},
            "required": ["city"],
        },
    },
}


def asked(question: str) -> List[Any]:
    """A conversation that begins with a question, which is shown."""
    show(">", question)
    return [{"role": "user", "content": question}]


def whole(stage: Stage) -> None:
    """Ask and read the answer in one piece."""
    messages = asked("你好，请用一句话介绍你自己。")

    with stage.client() as client:
        answer = client.chat.completions.create(model=stage.model, messages=messages)

    _show_answer(answer)


def awaited(stage: Stage) -> None:
    """The same with `await`, two questions at once."""
    first, second = asked("一年有几个季节？"), asked("一周有几天？")

    async def ask_both() -> List[Any]:
        async with stage.async_client() as client:
            create = client.chat.completions.create
            return await asyncio.gather(
                create(model=stage.model, messages=first), create(model=stage.model, messages=second)
            )

    answers = asyncio.run(ask_both())

    expect(len(answers) == 2, "two answers")
    for answer in answers:
        _show_answer(answer)


class Reader:
    """Shows the chunks of a stream as they come, and checks at the end that they made an answer."""

    def __init__(self) -> None:
        self._writing = Writing()
        self._pieces: List[str] = []
        self._times: List[float] = []
        self._finish_reason = ""
        self._usage: Any = None

    def read(self, chunk: Any) -> None:
        """Show what a chunk brings."""
        self._usage = chunk.usage or self._usage
        for choice in chunk.choices:
            self._writing.add("~", choice.delta.reasoning_content)
            self._writing.add("<", choice.delta.content)
            self._finish_reason = choice.finish_reason or self._finish_reason
            if choice.delta.content:
                self._pieces.append(choice.delta.content)
                self._times.append(time.monotonic())

    def end(self, stage: Stage) -> None:
        """Sum up what came."""
        self._writing.end()
        expect("".join(self._pieces).strip(), "a streamed answer has content")
        expect(self._finish_reason == "stop", "a stream ends with a finish reason")
        expect(self._usage is not None, "the usage comes at the end of a stream")
        seconds = self._times[-1] - self._times[0]
        if stage.emulated:
            expect(len(self._pieces) > 5, "an answer is streamed in several pieces")
            expect(seconds > PACE * len(self._pieces) / 3, "the pieces are shown as they come, not all at the end")
        show("·", f"{len(self._pieces)} 段 pieces, {seconds:.1f} s, {self._usage.total_tokens} tokens")


def streamed(stage: Stage) -> None:
    """Ask and show the answer while it is written."""
    messages, reader = asked("为什么天空是蓝色的？"), Reader()

    with stage.client() as client, client.chat.completions.create(
        model=stage.model, messages=messages, stream=True, extra_headers=stage.orders(pace=PACE)
    ) as stream:
        for chunk in stream:
            reader.read(chunk)

    reader.end(stage)


def awaited_stream(stage: Stage) -> None:
    """The same with `async for`."""
    messages, reader = asked("请推荐一本好书。"), Reader()

    async def ask() -> None:
        async with stage.async_client() as client:
            stream = await client.chat.completions.create(
                model=stage.model, messages=messages, stream=True, extra_headers=stage.orders(pace=PACE)
            )
            async for chunk in stream:
                reader.read(chunk)

    asyncio.run(ask())
    reader.end(stage)


def image(stage: Stage) -> None:
    """Ask about an image that travels inside the question."""
    url = "data:image/png;base64," + base64.b64encode(striped_png()).decode("ascii")
    question = "图片里有什么？"
    show(">", f"{question}  [{url[:40]}… {len(url)} 字符 characters]")
    parts: List[Any] = [{"type": "image_url", "image_url": {"url": url}}, {"type": "text", "text": question}]

    with stage.client() as client:
        answer = client.chat.completions.create(model="glm-4.6v", messages=[{"role": "user", "content": parts}])

    _show_answer(answer)
    expect("image/png" in (answer.choices[0].message.content or ""), "the platform received a PNG image")


def function_call(stage: Stage) -> None:
    """Let the model call a function of ours, and give it the result."""
    messages = asked("北京今天天气怎么样？")

    with stage.client() as client:
        answer = client.chat.completions.create(model=stage.model, messages=messages, tools=[WEATHER])
        message = answer.choices[0].message
        calls = message.tool_calls or []
        expect(answer.choices[0].finish_reason == "tool_calls" and calls, "the model calls a function")

        messages.append(message)  # as it came, reasoning and all
        for call in calls:
            arguments = json.loads(call.function.arguments)
            result = weather(**arguments)
            show("·", f"调用 calls {call.function.name}({arguments}) → {result}")
            content = json.dumps(result, ensure_ascii=False)
            messages.append({"role": "tool", "tool_call_id": call.id, "content": content})
        final = client.chat.completions.create(model=stage.model, messages=messages, tools=[WEATHER])

    _show_answer(final)
    expect("北京" in (final.choices[0].message.content or ""), "the final answer uses what the function returned")


def weather(city: str) -> Dict[str, Any]:
    """The function that the model may call."""
    return {"city": city, "weather": "晴", "celsius": 21}


def role_play(stage: Stage) -> None:
    """Talk to a character."""
    messages = asked("师妹，今晚的月色真美。")
    meta: Any = {
        "user_name": "陆星辰",
        "user_info": "陆星辰，男，是一位年轻的天文学家。",
        "bot_name": "苏梦远",
        "bot_info": "苏梦远，女，陆星辰的师妹，爱写诗，说话温柔。",
    }

    with stage.client() as client:
        answer = client.chat.completions.create(model="charglm-4", messages=messages, meta=meta)

    _show_answer(answer)
    expect("苏梦远" in (answer.choices[0].message.content or ""), "the answer is given in character")


def striped_png(side: int = 16) -> bytes:
    """A small PNG image: red and white stripes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = [b"\0" + (b"\xff\0\0" if row // 2 % 2 else b"\xff\xff\xff") * side for row in range(side)]
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    data = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"".join(rows))) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + data


def _show_answer(answer: Any) -> None:
    choice = answer.choices[0]
    if choice.message.reasoning_content:
        show("~", choice.message.reasoning_content.strip())
    show("<", (choice.message.content or "").strip())
    expect((choice.message.content or "").strip(), "an answer has content")
    expect(choice.finish_reason == "stop", "an answer has a finish reason")
    expect(answer.usage is not None and answer.usage.total_tokens > 0, "an answer tells its usage")
    show("·", f"{answer.model}, {answer.usage.total_tokens} tokens, {answer.id}")


CHAT = [
    Step("whole", "完整回答", "A whole answer", whole),
    Step("stream", "流式回答", "A streamed answer, piece by piece", streamed),
    Step("awaited", "异步回答", "Awaited answers, two at once", awaited),
    Step("awaited-stream", "异步流式回答", "An awaited stream", awaited_stream),
]
MORE = [
    Step("image", "看图问答", "An image question with a data URL", image),
    Step("function", "函数调用", "A function call, there and back", function_call),
    Step("role-play", "角色扮演", "Role play", role_play),
]
