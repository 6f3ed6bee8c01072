"""The emulator with a script: what is scripted is what the clients get, and what they asked can be looked at."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Callable, Dict, List

import httpx
import pytest
import trio

from zhipuai_facade import (
    APIConnectionError,
    APIInternalError,
    APIReachLimitError,
    APIRequestFailedError,
    APIStatusError,
    APITimeoutError,
    AsyncZhipuAI,
    ZhipuAI,
)
from zhipuai_facade.testing import ScriptedEmulator, ScriptError, chunks, completion, embedding_list, image_list

pytest_plugins = ["pytester"]

ASKED: Dict[str, Any] = {"model": "glm-4.7", "messages": [{"role": "user", "content": "你好"}]}
WEATHER = {"type": "function", "function": {"name": "weather", "description": "The weather", "parameters": {}}}


def ask(client: ZhipuAI, **fields: Any) -> Any:
    """Ask for a whole answer."""
    return client.chat.completions.create(**{**ASKED, **fields})


def said(client: ZhipuAI) -> Any:
    """The text of a whole answer."""
    return ask(client).choices[0].message.content


def stream(client: ZhipuAI, **fields: Any) -> List[Any]:
    """Ask for a stream and read it to its end."""
    return list(ask(client, stream=True, **fields))


def contents(chunks: List[Any]) -> List[str]:
    """The contents of chunks that have any."""
    return [chunk.choices[0].delta.content for chunk in chunks if chunk.choices[0].delta.content]


# What is answered


def test_a_text_is_answered_whole_and_as_a_stream(zhipuai_emulator: ScriptedEmulator) -> None:
    """The same script answers both kinds of requests, with ids, model and usage as the platform has them."""
    zhipuai_emulator.answers(chat="你好, dear world", reasoning="a greeting")

    whole, streamed = ask(zhipuai_emulator.client), stream(zhipuai_emulator.client, model="glm-4.6")

    message = whole.choices[0].message
    assert (message.content, message.reasoning_content) == ("你好, dear world", "a greeting")
    assert (whole.model, streamed[0].model) == ("glm-4.7", "glm-4.6")
    assert whole.usage.total_tokens == whole.usage.prompt_tokens + whole.usage.completion_tokens
    assert "".join(contents(streamed)) == "你好, dear world"
    assert len(contents(streamed)) > 1
    assert "".join(c.choices[0].delta.reasoning_content or "" for c in streamed) == "a greeting"
    assert (streamed[-1].choices[0].finish_reason, streamed[-1].usage) == ("stop", whole.usage)


def test_the_awaited_client_gets_the_same(zhipuai_emulator: ScriptedEmulator) -> None:
    """`async_client` is ready in an `async with`, under asyncio and trio, and closed after it."""
    zhipuai_emulator.answers(chat="Hello!")

    async def talk() -> List[Any]:
        async with zhipuai_emulator.async_client() as client:
            whole = await client.chat.completions.create(**ASKED)
            streamed = await client.chat.completions.create(stream=True, **ASKED)
            texts = [whole.choices[0].message.content, "".join(contents([chunk async for chunk in streamed]))]
        return [*texts, client.is_closed()]

    assert asyncio.run(talk()) == ["Hello!", "Hello!", True]
    assert trio.run(talk) == ["Hello!", "Hello!", True]


def test_pieces_are_streamed_as_they_are(zhipuai_emulator: ScriptedEmulator) -> None:
    """One chunk for each piece and a last one; a request without a stream gets all at once."""
    zhipuai_emulator.streams(["He", "llo ", "\n\n", "world"], reasoning=["h", "m"], finish_reason="length")

    streamed, whole = stream(zhipuai_emulator.client), ask(zhipuai_emulator.client)

    assert [c.choices[0].delta.reasoning_content for c in streamed[:2]] == ["h", "m"]
    assert [c.choices[0].delta.content for c in streamed[2:]] == ["He", "llo ", "\n\n", "world", ""]
    assert streamed[-1].choices[0].finish_reason == "length"
    assert whole.choices[0].message.content == "Hello \n\nworld"


def test_a_list_of_texts_is_the_pieces_of_a_chat(zhipuai_emulator: ScriptedEmulator) -> None:
    """`answers(chat=[...])` is `streams([...])`."""
    zhipuai_emulator.answers(chat=["a", "b"])

    assert contents(stream(zhipuai_emulator.client)) == ["a", "b"]


def test_a_tool_is_called_and_its_result_talked_about(zhipuai_emulator: ScriptedEmulator) -> None:
    """The usual loop of an agent: a call, then the answer; the result that was sent back can be looked at."""
    zhipuai_emulator.calls_tool("weather", {"city": "北京"}, reasoning="look it up").answers(chat="It rains.")
    client = zhipuai_emulator.client

    first = ask(client, tools=[WEATHER])
    call = first.choices[0].message.tool_calls[0]
    result = {"role": "tool", "tool_call_id": call.id, "content": "rain"}
    last = ask(client, messages=[*ASKED["messages"], first.choices[0].message, result])

    assert first.choices[0].finish_reason == "tool_calls"
    assert (call.function.name, call.function.arguments) == ("weather", '{"city": "北京"}')
    assert last.choices[0].message.content == "It rains."
    assert zhipuai_emulator.requests[-1].json["messages"][-1] == result


def test_a_tool_call_is_streamed(zhipuai_emulator: ScriptedEmulator) -> None:
    """In one chunk, or with `tool_stream` in pieces that add up to the arguments, broken ones included."""
    zhipuai_emulator.calls_tool("weather", '{"city": "New York')

    at_once = stream(zhipuai_emulator.client, tools=[WEATHER])
    in_pieces = stream(zhipuai_emulator.client, tools=[WEATHER], tool_stream=True)

    (call,) = at_once[0].choices[0].delta.tool_calls
    assert call.function.arguments == '{"city": "New York'
    calls = [call for chunk in in_pieces for call in chunk.choices[0].delta.tool_calls or []]
    assert len(calls) > 2
    assert "".join(call.function.arguments for call in calls) == '{"city": "New York'


@pytest.mark.parametrize("shape", ["object", "dict", "chunks", "dicts"])
def test_an_answer_can_be_given_in_any_shape(zhipuai_emulator: ScriptedEmulator, shape: str) -> None:
    """Objects and dicts, whole or as chunks, are answered as they are; in the other form when that is asked for."""
    calls = [("f", {"a": 1}), ("g", {})]
    pieces = chunks(["a", "b"], reasoning="hm", tool_calls=calls, id="mine", web_search=[{"title": "page"}])
    whole = completion("ab", reasoning="hm", tool_calls=calls, id="mine", web_search=[{"title": "page"}])
    given = {
        "object": whole,
        "dict": whole.to_dict(),
        "chunks": pieces,
        "dicts": [piece.to_dict() for piece in pieces],
    }[shape]
    zhipuai_emulator.answers(chat=given)

    answer, streamed = ask(zhipuai_emulator.client), stream(zhipuai_emulator.client)

    assert answer.choices == whole.choices
    assert (answer.id, answer.usage, answer.web_search) == (whole.id, whole.usage, whole.web_search)
    if "chunk" in shape or shape == "dicts":
        assert streamed == pieces
    assert "".join(contents(streamed)) == "ab"
    assert streamed[-1].usage == whole.usage
    assert streamed[0].id == "mine"


def test_vectors_are_answered(zhipuai_emulator: ScriptedEmulator) -> None:
    """One vector for every text, one for each, or a whole answer."""
    create = zhipuai_emulator.client.embeddings.create
    zhipuai_emulator.answers(embeddings=[0.5, 0.25], times=1)
    zhipuai_emulator.answers(embeddings=[[1, 0], [0, 1]], times=1)
    zhipuai_emulator.answers(embeddings=embedding_list([[7.0]]))

    same, each, whole = [create(model="embedding-3", input=["a", "b"]) for _ in range(3)]

    assert [one.embedding for one in same.data] == [[0.5, 0.25], [0.5, 0.25]]
    assert [(one.index, one.embedding) for one in each.data] == [(0, [1, 0]), (1, [0, 1])]
    assert whole.data[0].embedding == [7.0]


def test_vectors_that_do_not_fit_the_request_are_noticed(zhipuai_emulator: ScriptedEmulator) -> None:
    """A request for more texts than there are vectors fails, and says why."""
    zhipuai_emulator.answers(embeddings=[[1, 0], [0, 1]])

    with pytest.raises(APIInternalError, match="the script has 2 vectors, but the request 3 texts"):
        zhipuai_emulator.client.embeddings.create(model="embedding-3", input=["a", "b", "c"])


def test_any_operation_can_be_scripted(zhipuai_emulator: ScriptedEmulator) -> None:
    """By a short name or by the operation id: objects, dicts, texts of an assistant, contents of files."""
    client = zhipuai_emulator.client
    talk: Dict[str, Any] = {"assistant_id": "a", "model": "glm-4-assistant"}
    talk["messages"] = [{"role": "user", "content": [{"type": "text", "text": "hi"}]}]
    zhipuai_emulator.answers(
        images=image_list("https://example.com/1.png"),
        web_search={"search_result": [{"title": "page"}]},
        assistant="How do you do",
        files_content=b"\x00\x01",
        files_delete={"id": "f", "deleted": True},
    )

    assert client.images.generations(model="cogview-4", prompt="a cat").data[0].url == "https://example.com/1.png"
    found = client.web_search.web_search(search_engine="search_std", search_query="q").search_result
    assert found[0].title == "page"
    assert client.files.content("f").read() == b"\x00\x01"
    assert client.files.delete("f").deleted is True
    streamed = list(client.assistant.conversation(stream=True, **talk))
    assert "".join(contents(streamed)) == "How do you do"
    assert [chunk.status for chunk in streamed] == ["in_process"] * (len(streamed) - 1) + ["completed"]
    assert client.assistant.conversation(**talk).choices[0].message.content == "How do you do"  # type: ignore[union-attr]


# In which order, and how often


def test_scripted_answers_are_used_in_order(zhipuai_emulator: ScriptedEmulator) -> None:
    """One after the other; the last one again and again."""
    zhipuai_emulator.answers(chat="a", times=2).answers(chat="b").answers(chat="c")

    assert [said(zhipuai_emulator.client) for _ in range(6)] == ["a", "a", "b", "c", "c", "c"]


def test_after_the_last_use_the_emulator_answers_for_itself(zhipuai_emulator: ScriptedEmulator) -> None:
    """What is used up leaves the answer to the emulator; so does an operation without a script."""
    zhipuai_emulator.answers(chat="scripted", times=1)

    first, second = said(zhipuai_emulator.client), said(zhipuai_emulator.client)
    vectors = zhipuai_emulator.client.embeddings.create(model="embedding-3", input="a").data

    assert first == "scripted"
    assert "你好" in second
    assert len(vectors[0].embedding) == 2048


def test_each_operation_has_a_queue_of_its_own(zhipuai_emulator: ScriptedEmulator) -> None:
    """Calls of one operation do not use up what is scripted for another."""
    client = zhipuai_emulator.client
    zhipuai_emulator.answers(embeddings=[1.0]).answers(chat="hi", times=1)

    client.embeddings.create(model="embedding-3", input="a")
    client.embeddings.create(model="embedding-3", input="a")

    assert said(client) == "hi"


def test_a_script_can_go_on_in_the_middle_of_a_test(zhipuai_emulator: ScriptedEmulator) -> None:
    """What is scripted later takes the place of what was used already."""
    zhipuai_emulator.answers(chat="before")
    first = said(zhipuai_emulator.client)

    zhipuai_emulator.answers(chat="after")

    assert [first, said(zhipuai_emulator.client)] == ["before", "after"]


def test_what_was_not_used_is_told(zhipuai_emulator: ScriptedEmulator) -> None:
    """`unused` names what a test scripted but did not get."""
    zhipuai_emulator.answers(chat="a").fails(code=1302, times=2, on="embeddings").streams(["x"])

    said(zhipuai_emulator.client)

    assert zhipuai_emulator.unused == ["fails(code=1302)", "streams(['x'])"]


# What goes wrong


def test_failures_are_retried_without_waiting(zhipuai_emulator: ScriptedEmulator) -> None:
    """The client tries again, and notes the pauses that it would have made."""
    zhipuai_emulator.fails(code=1302, times=2).answers(chat="At last.")

    assert said(zhipuai_emulator.client) == "At last."
    assert len(zhipuai_emulator.requests) == 3
    assert len(zhipuai_emulator.pauses) == 2
    assert all(pause > 0 for pause in zhipuai_emulator.pauses)


def test_the_awaited_client_does_not_wait_either(zhipuai_emulator: ScriptedEmulator) -> None:
    """Pauses of both clients are noted in one list."""
    zhipuai_emulator.fails(code=1305, times=2).answers(chat="At last.")

    async def talk() -> Any:
        async with zhipuai_emulator.async_client() as client:
            return (await client.chat.completions.create(**ASKED)).choices[0].message.content

    assert asyncio.run(talk()) == "At last."
    assert len(zhipuai_emulator.pauses) == 2


@pytest.mark.parametrize(
    ("failure", "kind", "status", "code"),
    [
        ({"code": 1302}, APIReachLimitError, 429, "1302"),
        ({"code": "1261"}, APIRequestFailedError, 400, "1261"),
        ({"code": 1303}, APIReachLimitError, 429, "1303"),
        ({"status": 500}, APIInternalError, 500, "500"),
        ({"code": 1302, "status": 500}, APIStatusError, 500, "1302"),
        ({"code": 4711, "status": 418}, APIStatusError, 418, "4711"),
        ({"code": 1113, "status": 200}, APIReachLimitError, 200, "1113"),
    ],
)
@pytest.mark.parametrize("streamed", [False, True])
def test_failures_are_those_of_the_platform(
    zhipuai_emulator: ScriptedEmulator, failure: Any, kind: Any, status: int, code: str, streamed: bool
) -> None:
    """A code brings its status and a status its code, unless both are given; 200 hides the error in an answer."""
    zhipuai_emulator.fails(**failure)

    with pytest.raises(kind) as caught:
        stream(zhipuai_emulator.client) if streamed else ask(zhipuai_emulator.client)

    assert (caught.value.status_code, caught.value.code) == (status, code)


def test_a_stream_can_fail_in_the_middle(zhipuai_emulator: ScriptedEmulator) -> None:
    """With `after` the first chunks arrive, then the error; a whole answer fails at once."""
    zhipuai_emulator.fails(code=1305, after=2)
    client = zhipuai_emulator.client.with_options(max_retries=0)

    reading = ask(client, stream=True)
    pieces = [next(reading), next(reading)]

    assert len(pieces) == 2
    with pytest.raises(APIReachLimitError):
        next(reading)
    with pytest.raises(APIReachLimitError):
        ask(client)


def test_failures_hold_for_all_operations_or_for_one(zhipuai_emulator: ScriptedEmulator) -> None:
    """Without `on` whatever is called fails, as often as it says in all; with it only that."""
    client = zhipuai_emulator.client.with_options(max_retries=0)
    zhipuai_emulator.fails(code=1261, times=2)

    for call in (lambda: client.files.list(), lambda: ask(client)):
        with pytest.raises(APIRequestFailedError):
            call()
    assert client.files.list().data == []

    zhipuai_emulator.fails(code=1261, on="files_list")
    with pytest.raises(APIRequestFailedError):
        client.files.list()
    assert said(client)


def test_a_failure_can_ask_for_patience(zhipuai_emulator: ScriptedEmulator) -> None:
    """`retry_after` is sent as a header, and is what the client would have waited."""
    zhipuai_emulator.fails(code=1302, times=1, retry_after=7.5)

    said(zhipuai_emulator.client)

    assert zhipuai_emulator.pauses == [7.5]


def test_a_stalled_answer_runs_into_the_timeout(zhipuai_emulator: ScriptedEmulator) -> None:
    """Whole answers and streams fall silent; what was sent before has arrived."""
    zhipuai_emulator.streams(["a", "b", "c"], stalls_after=2, times=1).stalls()
    client = zhipuai_emulator.client.with_options(timeout=0.3, max_retries=0)

    reading = ask(client, stream=True)
    arrived = [next(reading), next(reading)]

    assert contents(arrived) == ["a", "b"]
    with pytest.raises(APITimeoutError):
        next(reading)
    with pytest.raises(APITimeoutError):
        ask(client)


def test_a_cut_answer_is_a_broken_connection(zhipuai_emulator: ScriptedEmulator) -> None:
    """Whole answers and streams break off; a whole one is asked for again."""
    zhipuai_emulator.streams(["a", "b", "c"], cuts_after=1, times=1).cuts(times=1).answers(chat="whole again")
    client = zhipuai_emulator.client

    reading = ask(client, stream=True)
    arrived = [next(reading)]

    assert contents(arrived) == ["a"]
    with pytest.raises(APIConnectionError):
        next(reading)
    assert said(client) == "whole again"
    assert len(zhipuai_emulator.requests) == 3


def test_cuts_and_stalls_leave_the_text_to_the_emulator(zhipuai_emulator: ScriptedEmulator) -> None:
    """Without a text of their own they damage what the emulator would have said."""
    zhipuai_emulator.cuts(after=3)

    reading = ask(zhipuai_emulator.client, stream=True)

    assert len([next(reading) for _ in range(3)]) == 3
    with pytest.raises(APIConnectionError):
        next(reading)


def test_requests_are_checked_before_the_script(zhipuai_emulator: ScriptedEmulator) -> None:
    """A request that the platform would refuse is refused, and does not use up what is scripted."""
    zhipuai_emulator.answers(chat="fine", times=1)

    with pytest.raises(APIRequestFailedError, match="temperature"):
        ask(zhipuai_emulator.client, temperature=7)

    assert said(zhipuai_emulator.client) == "fine"


# Mistakes in a script


@pytest.mark.parametrize(
    ("write", "words"),
    [
        (lambda e: e.answers(), "nothing to answer"),
        (lambda e: e.answers(caht="hi"), "there is no operation 'caht'; did you mean 'chat'?"),
        (lambda e: e.fails(code=1302, on="everything_else"), "there is no operation 'everything_else'"),
        (lambda e: e.answers(chat=5), "cannot be answered with int 5"),
        (lambda e: e.answers(chat=b"hi"), "cannot be answered with bytes"),
        (
            lambda e: e.answers(chat={"choices": [{"index": 0}]}),
            "no ChatCompletion at choices/0: 'message' is a required",
        ),
        (lambda e: e.answers(chat=embedding_list(["a"])), "answers with ChatCompletion, not with EmbeddingList"),
        (lambda e: e.answers(chat=[completion("a")]), "answers with ChatCompletionChunk, not with ChatCompletion"),
        (lambda e: e.answers(chat=["a", 5]), "ChatCompletionChunk"),
        (lambda e: e.answers(chat={"choices": [], "created": float("nan")}), "cannot be written as JSON"),
        (lambda e: e.answers(chat=completion("a"), reasoning="b"), "go with a text"),
        (lambda e: e.answers(chat="a", tool_calls=[{"id": "1"}]), "tool_calls: 'type' is a required"),
        (lambda e: e.answers(embeddings=[["a"]]), "a vector or with a list of vectors"),
        (lambda e: e.answers(embeddings=[]), "a vector or with a list of vectors"),
        (lambda e: e.answers(embeddings="hi"), "cannot be answered with str 'hi'"),
        (lambda e: e.answers(files_content=5), "bytes or with a text"),
        (lambda e: e.answers(chat="hi", times=0), "times must be 1 or more"),
        (lambda e: e.answers(chat="hi", times=1.5), "times must be a whole number"),
        (lambda e: e.answers(chat="hi", cuts_after=1, stalls_after=1), "cuts_after or stalls_after"),
        (lambda e: e.streams("abc"), "takes a list of pieces"),
        (lambda e: e.streams(["a", None]), "a piece of text must be text"),
        (lambda e: e.calls_tool(None), "None is not of type 'string'"),
        (lambda e: e.calls_tool("f", {"a": object()}), "not JSON serializable"),
        (lambda e: e.fails(), "needs a code or a status"),
        (lambda e: e.fails(code=4711), "no business code 4711"),
        (lambda e: e.fails(status=302), "is no failure"),
        (lambda e: e.stalls(after=-1), "after must be a whole number"),
        (lambda e: e.cuts(after="two"), "after must be a whole number"),
    ],
)
def test_mistakes_are_told_where_they_are_written(
    zhipuai_emulator: ScriptedEmulator, write: Callable[[Any], Any], words: str
) -> None:
    """A script that the platform could not follow is refused at once, in words that help, and changes nothing."""
    with pytest.raises(ScriptError, match=re.escape(words)):
        write(zhipuai_emulator)

    assert zhipuai_emulator.unused == []


# What was asked, and where


def test_requests_can_be_looked_at(zhipuai_emulator: ScriptedEmulator) -> None:
    """What was sent stands in `requests`, without the key."""
    ask(zhipuai_emulator.client, temperature=0.5, request_id="request-1")
    zhipuai_emulator.client.files.create(file=("a.jsonl", b"{}"), purpose="batch")

    chat, upload = zhipuai_emulator.requests
    assert chat.json == dict(ASKED, temperature=0.5, request_id="request-1")
    assert (chat.operation, chat.credential) == ("chat_completions_create", "key")
    assert (upload.form, upload.files) == ({"purpose": "batch"}, {"file": 2})
    assert zhipuai_emulator.api_key not in repr(zhipuai_emulator.requests)


def test_clients_of_ones_own_find_it(zhipuai_emulator: ScriptedEmulator, monkeypatch: pytest.MonkeyPatch) -> None:
    """An application that makes its client from the environment talks to the emulator."""
    for name, value in zhipuai_emulator.environment.items():
        monkeypatch.setenv(name, value)
    zhipuai_emulator.fails(code=1302, times=1, retry_after=0).answers(chat="found")

    with ZhipuAI() as client:
        assert said(client) == "found"


def test_proxies_of_the_machine_are_not_used(
    zhipuai_emulator: ScriptedEmulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The clients go straight to the emulator, whatever the environment says."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    zhipuai_emulator.answers(chat="direct")

    async def talk() -> Any:
        async with zhipuai_emulator.async_client() as client:
            return (await client.chat.completions.create(**ASKED)).choices[0].message.content

    assert said(zhipuai_emulator.client) == "direct"
    assert asyncio.run(talk()) == "direct"


def test_reset_forgets_everything(zhipuai_emulator: ScriptedEmulator) -> None:
    """Script, requests, pauses and files are gone."""
    zhipuai_emulator.fails(code=1302, times=1).answers(chat="scripted")
    said(zhipuai_emulator.client)
    zhipuai_emulator.client.files.create(file=("a.jsonl", b"{}"), purpose="batch")

    zhipuai_emulator.reset()

    assert (zhipuai_emulator.requests, zhipuai_emulator.pauses, zhipuai_emulator.unused) == ([], [], [])
    assert said(zhipuai_emulator.client) != "scripted"
    assert zhipuai_emulator.client.files.list().data == []


def test_the_client_is_one_and_is_made_anew_when_closed(zhipuai_emulator: ScriptedEmulator) -> None:
    """`client` is always the same; an application may close it."""
    client = zhipuai_emulator.client
    assert zhipuai_emulator.client is client

    client.close()

    assert said(zhipuai_emulator.client)


# At the same time


def test_threads_share_a_script(zhipuai_emulator: ScriptedEmulator) -> None:
    """Every scripted answer is given exactly once, whoever asks."""
    wanted = [str(number) for number in range(24)]
    for text in wanted:
        zhipuai_emulator.answers(chat=text, times=1)

    with ThreadPoolExecutor(8) as pool:
        given = list(pool.map(lambda _: said(zhipuai_emulator.client), wanted))

    assert sorted(given) == sorted(wanted)
    assert zhipuai_emulator.unused == []


def test_tasks_share_a_script(zhipuai_emulator: ScriptedEmulator) -> None:
    """As threads do, with one awaited client."""
    wanted = [str(number) for number in range(24)]
    for text in wanted:
        zhipuai_emulator.answers(chat=text, times=1)

    async def ask_once(client: AsyncZhipuAI) -> Any:
        return (await client.chat.completions.create(**ASKED)).choices[0].message.content

    async def ask_all() -> List[Any]:
        async with zhipuai_emulator.async_client() as client:
            return list(await asyncio.gather(*[ask_once(client) for _ in wanted]))

    assert sorted(asyncio.run(ask_all())) == sorted(wanted)


def test_emulators_do_not_know_of_each_other(
    zhipuai_emulator: ScriptedEmulator, zhipuai_emulator_session: ScriptedEmulator
) -> None:
    """Each has a port, a script and a memory of its own; so have the workers of pytest-xdist."""
    zhipuai_emulator.answers(chat="one test")
    with ScriptedEmulator() as third:
        third.answers(chat="third")
        zhipuai_emulator_session.answers(chat="session")

        texts = [said(one.client) for one in (zhipuai_emulator, zhipuai_emulator_session, third)]

        assert texts == ["one test", "session", "third"]
        assert len({zhipuai_emulator.base_url, zhipuai_emulator_session.base_url, third.base_url}) == 3
    zhipuai_emulator_session.reset()


def test_an_emulator_of_ones_own_is_gone_in_the_end() -> None:
    """After the `with` block nothing listens any more, and the client is closed."""
    with ScriptedEmulator() as emulator:
        address, client = emulator.base_url, emulator.client
        said(client)

    assert client.is_closed()
    with pytest.raises(httpx.ConnectError):
        httpx.get(address, trust_env=False)


# The fixtures


def test_each_test_begins_anew(pytester: pytest.Pytester) -> None:
    """Tests share a server, but no script, no requests, no files and no client; the session's fixture keeps its own."""
    pytester.makepyfile(
        """
        import pytest

        MESSAGES = [{"role": "user", "content": "hi"}]
        seen = []


        @pytest.fixture(scope="session")
        def greeting(zhipuai_emulator_session):
            zhipuai_emulator_session.answers(chat="for all")
            return zhipuai_emulator_session.client


        @pytest.mark.parametrize("turn", [1, 2])
        def test_begins_anew(zhipuai_emulator, greeting, turn):
            assert zhipuai_emulator.requests == []
            assert zhipuai_emulator.unused == []
            assert all(client.is_closed() for address, client in seen)
            seen.append((zhipuai_emulator.base_url, zhipuai_emulator.client))

            zhipuai_emulator.client.chat.completions.create(model="glm-4.7", messages=MESSAGES)
            zhipuai_emulator.answers(chat="unused")

            answer = greeting.chat.completions.create(model="glm-4.7", messages=MESSAGES)
            assert answer.choices[0].message.content == "for all"
            assert len({address for address, client in seen}) == 1
        """
    )

    result = pytester.runpytest_inprocess("-p", "no:asyncio", "-p", "no:schemathesis", "-W", "error")

    result.assert_outcomes(passed=2)


def test_awaiting_tests_use_the_same_fixture(pytester: pytest.Pytester) -> None:
    """A test that is run by a plugin in an event loop, of asyncio or trio, uses the fixture as any other does."""
    pytester.makepyfile(
        """
        import pytest


        @pytest.mark.anyio
        async def test_awaits(zhipuai_emulator, anyio_backend):
            zhipuai_emulator.answers(chat="Hello!")

            async with zhipuai_emulator.async_client() as client:
                messages = [{"role": "user", "content": "hi"}]
                answer = await client.chat.completions.create(model="glm-4.7", messages=messages)

            assert answer.choices[0].message.content == "Hello!"
            assert zhipuai_emulator.requests[-1].json["messages"] == messages
        """
    )

    result = pytester.runpytest_inprocess("-p", "no:asyncio", "-p", "no:schemathesis", "-W", "error")

    result.assert_outcomes(passed=2)


def test_the_fixtures_cost_nothing_when_unused() -> None:
    """Loading them loads neither the server, nor the clients, nor vcrpy."""
    heavy = ["starlette", "uvicorn", "jsonschema", "vcr", "httpx", "zhipuai_openapi"]
    program = f"import sys, zhipuai_facade.testing.emulators; print(sorted(set({heavy}) & set(sys.modules)))"

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_what_is_missing_is_told() -> None:
    """Without the packages of the extra, the emulator says what to install."""
    program = "\n".join(
        [
            "import sys",
            "sys.modules['uvicorn'] = None",
            "from zhipuai_facade.testing import ScriptedEmulator",
            "try:",
            "    ScriptedEmulator()",
            "except ImportError as error:",
            "    print(error)",
        ]
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "the emulator needs uvicorn: pip install 'zhipuai-facade[testing]'"
