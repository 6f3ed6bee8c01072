"""Checked by pyright and mypy, never run: what a caller writes, and the type that each call has."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Dict, Union

from typing_extensions import assert_type
from zhipuai_openapi import calls, params
from zhipuai_openapi.call import Call
from zhipuai_openapi.client import AsyncClient, Client
from zhipuai_openapi.models import (
    AgentCompletionChunk,
    ApplicationCompletion,
    ApplicationCompletionChunk,
    AsyncResult,
    AsyncTask,
    AudioSpeechChunk,
    Batch,
    ChatCompletion,
    ChatCompletionChunk,
    EmbeddingList,
    FileObject,
    ModelList,
    ParserResult,
    RagChatEvent,
)

from zhipuai_facade import (
    KNOWN_MODELS,
    NOT_GIVEN,
    AsyncBinaryContent,
    AsyncPage,
    AsyncStream,
    AsyncZhipuAI,
    BinaryContent,
    Diagnosis,
    Page,
    RawResponse,
    Stream,
    ZaiClient,
    ZhipuAI,
)


def blocking(client: ZhipuAI, stream: bool) -> None:
    hello = client.chat.completions.create(model="glm-4.7", messages=[{"role": "user", "content": "hi"}])
    assert_type(hello, ChatCompletion)
    assert_type(hello.choices[0].message.content, Union[str, None])
    assert_type(client.chat.completions.create(model="m", messages=[], stream=False), ChatCompletion)
    pieces = client.chat.completions.create(model="any-model", messages=[], stream=True)
    assert_type(pieces, Stream[ChatCompletionChunk])
    with pieces:
        for piece in pieces:
            assert_type(piece.choices[0].delta.content, Union[str, None])
    told = client.chat.completions.create(model="m", messages=[], stream=stream)
    assert_type(told, Union[ChatCompletion, Stream[ChatCompletionChunk]])
    assert_type(client.embeddings.create(model="embedding-3", input=["a"], dimensions=256), EmbeddingList)
    plain = client.embeddings.create(model="embedding-3", input="a", disable_strict_validation=True)
    assert_type(plain, Dict[str, object])
    assert_type(client.audio.speech(model="glm-tts", input="a", voice="tongtong"), BinaryContent)
    assert_type(
        client.audio.speech(model="glm-tts", input="a", voice="tongtong", stream=True), Stream[AudioSpeechChunk]
    )
    assert_type(client.rag.chat(messages=[], retrieval={"know_ids": ["1"]}), Stream[RagChatEvent])
    assert_type(client.applications.invoke(app_id="1", messages=[]), Stream[ApplicationCompletionChunk])
    assert_type(client.applications.invoke(app_id="1", messages=[], stream=False), ApplicationCompletion)
    assert_type(client.agents.invoke("a", "r", True, []), Stream[AgentCompletionChunk])
    assert_type(client.coding.chat.completions.create(model="m", messages=[]), ChatCompletion)
    assert_type(client.file_parser.content("t", format_type="text"), BinaryContent)
    assert_type(client.file_parser.result("t", "text"), ParserResult)
    assert_type(client.diagnose(), Diagnosis)
    assert_type(KNOWN_MODELS["glm-5.3"].context, Union[int, None])
    assert_type(ZaiClient(region="intl", plan="coding").models.list(), ModelList)
    assert_type(client.files.create(file=Path("a.jsonl"), purpose="batch"), FileObject)
    assert_type(client.files.create(file=("a.jsonl", b"{}", "application/json"), purpose="batch"), FileObject)
    assert_type(client.files.content("file-1"), BinaryContent)
    assert_type(client.files.list(purpose="batch"), Page[FileObject])
    assert_type(client.batches.retrieve("batch-1"), Batch)
    for batch in client.batches.list(limit=5):
        assert_type(batch, Batch)
    assert_type(client.videos.generations("cogvideox-3", prompt="a cat"), AsyncTask)
    assert_type(client.videos.retrieve_videos_result(id="1"), AsyncResult)


def conversation(client: ZhipuAI) -> None:
    answer = client.chat.completions.create(model="m", messages=[])
    messages: list[params.ChatMessage] = [
        {"role": "system", "content": "You are short."},
        {"role": "user", "content": [{"type": "image_url", "image_url": {"url": "data:image/png;base64,AA=="}}]},
        answer.choices[0].message,
        {"role": "tool", "tool_call_id": "call_1", "content": "{}"},
    ]
    tool: params.FunctionTool = {
        "type": "function",
        "function": {"name": "weather", "description": "Weather", "parameters": {"type": "object"}},
    }
    client.chat.completions.create(
        model="m", messages=messages, tools=[tool], thinking={"type": "disabled"}, temperature=None, top_p=NOT_GIVEN
    )


def options(client: ZhipuAI) -> None:
    quick = client.with_options(timeout=5, max_retries=0)
    assert_type(quick, ZhipuAI)
    raw = quick.chat.completions.with_raw_response.create(
        model="m", messages=[], extra_headers={"x-a": "b"}, extra_body={"new": 1}, extra_query={"q": 1}
    )
    assert_type(raw, RawResponse[ChatCompletion])
    assert_type(raw.parse(), ChatCompletion)
    assert_type(
        client.chat.completions.with_raw_response.create(model="m", messages=[], stream=True),
        RawResponse[Stream[ChatCompletionChunk]],
    )
    assert_type(client.request("GET", "/paas/v4/models"), object)


async def awaiting(client: AsyncZhipuAI, stream: bool) -> None:
    hello = await client.chat.completions.create(model="m", messages=[{"role": "user", "content": "hi"}])
    assert_type(hello, ChatCompletion)
    pieces = await client.chat.completions.create(model="m", messages=[], stream=True)
    assert_type(pieces, AsyncStream[ChatCompletionChunk])
    async with pieces:
        async for piece in pieces:
            assert_type(piece, ChatCompletionChunk)
    told = await client.chat.completions.create(model="m", messages=[], stream=stream)
    assert_type(told, Union[ChatCompletion, AsyncStream[ChatCompletionChunk]])
    task = asyncio.create_task(client.chat.completions.create(model="m", messages=[]))
    assert_type(await task, ChatCompletion)
    assert_type(await client.batches.list(), AsyncPage[Batch])
    async for file in client.files.list(purpose="batch"):
        assert_type(file, FileObject)
    assert_type(await client.files.content("f"), AsyncBinaryContent)
    raw = await client.chat.completions.with_raw_response.create(model="m", messages=[])
    assert_type(raw, RawResponse[ChatCompletion])


async def low_level(client: Client, waiting: AsyncClient) -> None:
    call = calls.embeddings_create(model="embedding-3", input="a")
    assert_type(call, Call[EmbeddingList])
    assert_type(client.send(call), EmbeddingList)
    assert_type(await waiting.send(call), EmbeddingList)
    assert_type(client.send(calls.files_content("f")), bytes)


def refused(client: ZhipuAI) -> None:
    client.chat.completions.create(model="m")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    client.chat.completions.create(model="m", messages=[], temprature=1)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    client.chat.completions.create(model="m", messages=[{"role": "robot", "content": ""}])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    client.chat.completions.create(model="m", messages=[{"content": "no role"}])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    client.chat.completions.create(model="m", messages=[], thinking={"type": "maybe"})  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    client.embeddings.create(model="m", input=5)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    client.files.content()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.batches.create(input_file_id="f")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    print(client.chat.nothing)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    ZhipuAI(region="us")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.applications.invoke(app_id="1")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    ZhipuAI("key")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
