"""What the caller passes is what is sent: bodies, messages, options, forms."""

from __future__ import annotations

import copy
import io
import json
from collections import OrderedDict, deque
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import Any, Dict, List

import httpx
import pytest
from zhipuai_openapi import params
from zhipuai_openapi.models import ChatCompletion

from tests.clients import COMPLETION, DONE, MESSAGES, Caller, Recorder, completing, event, failing, streaming
from zhipuai_facade import (
    NOT_GIVEN,
    APIInternalError,
    APIStatusError,
    AsyncZhipuAI,
    InvalidArgumentError,
    Stream,
    ZhipuAI,
    __version__,
)

DATA_URL = "data:image/png;base64,iVBORw0KGgo="
ASKED = {"model": "glm-4.7", "messages": MESSAGES}

THINKING_MESSAGE: Dict[str, Any] = {
    "role": "assistant",
    "content": "",
    "reasoning_content": "\n用户问天气，需要调用工具。\u2028",
    "tool_calls": [
        {
            "id": "call_1",
            "index": 0,
            "type": "function",
            "function": {"name": "get_weather", "arguments": '{"city": "北京"}'},
        }
    ],
    "a_field_of_next_year": {"nested": [1, None, 2.5]},
}


def sent(caller: Caller, **parameters: Any) -> Dict[str, Any]:
    """The body of a request for a chat completion."""
    recorder = Recorder()
    caller.ask(caller.answering(recorder), **parameters)
    body: Dict[str, Any] = recorder.sent
    return body


# Values


def test_nothing_is_sent_that_was_not_given(caller: Caller) -> None:
    """Keys that were not given are absent: no nulls, no defaults."""
    assert sent(caller) == ASKED


def test_not_given_is_as_good_as_leaving_it_out(caller: Caller) -> None:
    """`NOT_GIVEN` can be passed on."""
    assert sent(caller, temperature=NOT_GIVEN, stream=NOT_GIVEN, tools=NOT_GIVEN) == ASKED


def test_none_is_sent_as_null(caller: Caller) -> None:
    """None is a value like any other."""
    assert sent(caller, temperature=None, tools=None) == {**ASKED, "temperature": None, "tools": None}


@pytest.mark.parametrize("value", [1, 1.0, 0.99, 0.01, 1e-9, 2, -1, 10**30, True, "0.5"])
def test_values_are_not_clamped_or_rounded(caller: Caller, value: Any) -> None:
    """Whether they make sense is the platform's to judge."""
    body = sent(caller, temperature=value, top_p=value, max_tokens=value)

    for name in ("temperature", "top_p", "max_tokens"):
        assert body[name] == value
        assert type(body[name]) is type(value)


def test_the_body_is_compact_json_with_readable_chinese(caller: Caller) -> None:
    """UTF-8, no escapes, no spaces between; U+2028 and emoji as they are."""
    recorder = Recorder()

    caller.ask(caller.answering(recorder), model="m", messages=[{"role": "user", "content": "你好\u2028🙂"}])

    assert recorder.request.content == '{"model":"m","messages":[{"role":"user","content":"你好\u2028🙂"}]}'.encode()
    assert recorder.request.headers["content-type"] == "application/json"


def test_every_method_sends_what_it_is_given(caller: Caller) -> None:
    """The right place, by the right verb."""
    recorder = Recorder()
    client = caller.answering(recorder)

    calls = [
        client.chat.completions.create(model="m", messages=MESSAGES),
        client.chat.asyncCompletions.create(model="m", messages=MESSAGES),
        client.chat.asyncCompletions.retrieve_completion_result(id="t1"),
        client.embeddings.create(model="embedding-3", input=["一", "二"], dimensions=256),
        client.images.generations(model="cogview-4", prompt="猫"),
        client.videos.generations(model="cogvideox-3", image_url=DATA_URL),
        client.videos.retrieve_videos_result(id="t2"),
        client.files.list(purpose="batch", limit=2, after="f0"),
        client.files.delete(file_id="f1"),
        client.batches.create(input_file_id="f1", endpoint="/v4/chat/completions", metadata={"a": "b"}),
        client.batches.retrieve("b1"),
        client.batches.list(limit=3),
        client.batches.cancel("b1"),
        client.assistant.conversation("a1", [{"role": "user", "content": []}], "glm-4-assistant"),
        client.assistant.query_support(assistant_id_list=["a1"]),
        client.assistant.query_conversation_usage("a1", page=2, page_size=5),
        client.tools.web_search(model="web-search-pro", messages=MESSAGES),
        client.web_search.web_search(search_engine="search_pro", search_query="新闻"),
    ]
    for call in calls:
        caller.wait(call)

    chat = {"model": "m", "messages": MESSAGES}
    assert [
        (request.method, request.url.raw_path.decode()[12:], json.loads(request.content or "null"))
        for request in recorder.requests
    ] == [
        ("POST", "/chat/completions", chat),
        ("POST", "/async/chat/completions", chat),
        ("GET", "/async-result/t1", None),
        ("POST", "/embeddings", {"model": "embedding-3", "input": ["一", "二"], "dimensions": 256}),
        ("POST", "/images/generations", {"model": "cogview-4", "prompt": "猫"}),
        ("POST", "/videos/generations", {"model": "cogvideox-3", "image_url": DATA_URL}),
        ("GET", "/async-result/t2", None),
        ("GET", "/files?purpose=batch&limit=2&after=f0", None),
        ("DELETE", "/files/f1", None),
        ("POST", "/batches", {"input_file_id": "f1", "endpoint": "/v4/chat/completions", "metadata": {"a": "b"}}),
        ("GET", "/batches/b1", None),
        ("GET", "/batches?limit=3", None),
        ("POST", "/batches/b1/cancel", None),
        (
            "POST",
            "/assistant",
            {"assistant_id": "a1", "model": "glm-4-assistant", "messages": [{"role": "user", "content": []}]},
        ),
        ("POST", "/assistant/list", {"assistant_id_list": ["a1"]}),
        ("POST", "/assistant/conversation/list", {"assistant_id": "a1", "page": 2, "page_size": 5}),
        ("POST", "/tools", {"model": "web-search-pro", "messages": MESSAGES}),
        ("POST", "/web_search", {"search_engine": "search_pro", "search_query": "新闻"}),
    ]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"temperature": 0}, {"temperature": 0, "do_sample": False}),
        ({"temperature": 0.0}, {"temperature": 0.0, "do_sample": False}),
        ({"temperature": 0, "do_sample": True}, {"temperature": 0, "do_sample": True}),
        ({"temperature": 0, "do_sample": False}, {"temperature": 0, "do_sample": False}),
        ({"temperature": 0, "do_sample": None}, {"temperature": 0, "do_sample": None}),
        ({"temperature": 0, "do_sample": NOT_GIVEN}, {"temperature": 0, "do_sample": False}),
        ({"temperature": 0, "extra_body": {"do_sample": True}}, {"temperature": 0, "do_sample": True}),
        ({"temperature": 0.01}, {"temperature": 0.01}),
        ({"temperature": None}, {"temperature": None}),
        ({"top_p": 0}, {"top_p": 0}),
    ],
)
def test_temperature_zero_switches_sampling_off(
    caller: Caller, given: Dict[str, Any], expected: Dict[str, Any]
) -> None:
    """The one thing sent without being asked for, because the original promises it; in chats answered later, too."""
    recorder = Recorder()
    client = caller.answering(recorder)

    caller.wait(client.chat.completions.create(**ASKED, **given))
    caller.wait(client.chat.async_completions.create(**ASKED, **given))

    assert [json.loads(body) for body in recorder.bodies] == [{**ASKED, **expected}] * 2


def test_temperature_zero_switches_sampling_off_in_streams(caller: Caller) -> None:
    """As for whole answers."""
    recorder = Recorder(streaming(DONE))

    caller.collect(caller.ask(caller.answering(recorder), stream=True, temperature=0))

    assert recorder.sent == {**ASKED, "stream": True, "temperature": 0, "do_sample": False}


# The caller's objects


def test_data_urls_travel_as_given_and_nothing_is_changed(caller: Caller) -> None:
    """Neither the image nor any other object of the caller, however deep it lies."""
    parameters: Dict[str, Any] = {
        "model": "glm-4.6v",
        "messages": [
            {
                "role": "user",
                "content": [
                    {"type": "image_url", "image_url": {"url": DATA_URL}},
                    {"type": "image_url", "image_url": "https://image.test/a.png"},
                    {"type": "text", "text": "是什么？"},
                ],
            }
        ],
        "tools": [{"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}],
        "thinking": {"type": "enabled"},
        "temperature": 0,
        "extra_headers": {"X-A": "1"},
        "extra_query": {"q": ["1", "2"]},
        "extra_body": {"new": {"deep": [1]}},
    }
    before = copy.deepcopy(parameters)
    recorder = Recorder(failing(500), completing)

    caller.ask(caller.answering(recorder).with_options(extra_body={"more": 1}), **parameters)

    assert parameters == before
    assert json.loads(recorder.bodies[1])["messages"] == before["messages"]
    assert recorder.bodies[0] == recorder.bodies[1]


def test_an_assistant_message_goes_back_as_it_came(caller: Caller) -> None:
    """Reasoning, tool calls and fields of next year included: the usual loop of tool calls."""
    came = {**COMPLETION, "choices": [{"index": 0, "finish_reason": "tool_calls", "message": THINKING_MESSAGE}]}
    recorder = Recorder(httpx.Response(200, json=came), completing)
    client = caller.answering(recorder)
    messages: List[Any] = list(MESSAGES)

    message = caller.ask(client, messages=messages).choices[0].message
    messages.append(message)
    messages.append({"role": "tool", "tool_call_id": message.tool_calls[0].id, "content": "晴"})
    caller.ask(client, messages=messages)
    caller.wait(client.chat.async_completions.create(model="glm-4.7", messages=messages))

    expected = [*MESSAGES, THINKING_MESSAGE, {"role": "tool", "tool_call_id": "call_1", "content": "晴"}]
    assert json.loads(recorder.bodies[1])["messages"] == expected
    assert json.loads(recorder.bodies[2])["messages"] == expected
    assert messages[1] is message
    assert message.to_dict() == THINKING_MESSAGE


def test_tool_calls_of_an_answer_can_stand_in_a_message_of_ones_own(caller: Caller) -> None:
    """Our objects may stand anywhere in a body, at any depth."""
    answer = ChatCompletion.from_dict({"choices": [{"index": 0, "message": THINKING_MESSAGE}]})
    calls = answer.choices[0].message.tool_calls

    body = sent(caller, messages=[{"role": "assistant", "tool_calls": calls}], extra_body={"whole": answer})

    assert body["messages"] == [{"role": "assistant", "tool_calls": THINKING_MESSAGE["tool_calls"]}]
    assert body["whole"] == answer.to_dict()


class Dumping:
    """As the models of pydantic: `role` was never set, but has a default; `name` is None."""

    def model_dump(
        self, *, mode: str = "python", exclude_unset: bool = False, exclude_none: bool = False
    ) -> Dict[str, Any]:
        fields: Dict[str, Any] = {"role": "user", "content": "你好", "name": None}
        if exclude_unset:
            del fields["role"]
        if exclude_none:
            del fields["name"]
        return fields


class Purpose(str, Enum):
    """As callers write constants down."""

    BATCH = "batch"


class Size(Enum):
    """A number with a name."""

    SMALL = 256


class DumpingPlainly:
    """`model_dump` that takes nothing."""

    def model_dump(self) -> Dict[str, Any]:
        return {"role": "user", "content": [Dumping()]}


class ToDict:
    """As objects of other SDKs."""

    def to_dict(self) -> Dict[str, Any]:
        return {"role": "user", "content": "你好"}


USER = {"role": "user", "content": "你好"}


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        (USER, USER),
        (params.UserMessage(role="user", content="你好"), USER),
        (
            params.UserMessage(role="user", content=[params.TextPart(type="text", text="a")]),
            {"role": "user", "content": [{"type": "text", "text": "a"}]},
        ),
        (OrderedDict(USER), USER),
        (MappingProxyType(USER), USER),
        (Dumping(), USER),
        (ToDict(), USER),
        (DumpingPlainly(), {"role": "user", "content": [USER]}),
    ],
)
def test_messages_may_be_anything_like_a_dict(caller: Caller, message: Any, expected: Any) -> None:
    """Dicts, TypedDicts, other mappings, or anything with `model_dump`: with its defaults, without its nulls."""
    assert sent(caller, messages=[message])["messages"] == [expected]


@pytest.mark.parametrize(
    "kind", [list, tuple, deque, iter, lambda items: (item for item in items), lambda items: {1: items[0]}.values()]
)
def test_messages_may_be_any_sequence(caller: Caller, kind: Any) -> None:
    """Also what can be gone through once only."""
    assert sent(caller, messages=kind(MESSAGES))["messages"] == MESSAGES


@pytest.mark.parametrize(
    ("value", "complaint"),
    [
        (float("nan"), "JSON"),
        (float("inf"), "JSON"),
        (b"bytes", "data URL"),
        (bytearray(b"bytes"), "data URL"),
        (Path("image.png"), "data URL"),
        (object(), "object"),
        (io.BytesIO(b""), "JSON"),
        ({("a", "b"): 1}, "JSON"),
        (NOT_GIVEN, "NOT_GIVEN"),
        ("\ud800", "JSON"),
        (Dumping, "type"),
    ],
)
def test_what_is_not_json_is_refused_before_anything_is_sent(caller: Caller, value: Any, complaint: str) -> None:
    """With an error of ours that says what is wrong; it is not tried again."""
    recorder = Recorder()

    with pytest.raises(InvalidArgumentError, match=complaint):
        caller.ask(caller.answering(recorder), extra_body={"value": [value]})

    assert recorder.requests == []
    assert caller.pauses == []


def test_a_body_that_contains_itself_is_refused(caller: Caller) -> None:
    """As is one nested beyond measure."""
    itself: List[Any] = []
    itself.append(itself)
    deep: List[Any] = []
    for _ in range(100_000):
        deep = [deep]

    for value in (itself, deep):
        with pytest.raises(InvalidArgumentError, match="JSON"):
            caller.ask(caller.answering(), extra_body={"value": value})

    while deep:
        deep = deep.pop()


# Options


def test_headers_of_a_client(caller: Caller) -> None:
    """Ours, the caller's over them, whatever their case."""
    recorder = Recorder()

    caller.ask(caller.answering(recorder))
    caller.ask(
        caller.answering(recorder, source_channel="my-app", custom_headers={"X-Team": "a", "user-agent": "mine"}),
        extra_headers={"x-team": "b"},
    )

    first, second = (request.headers for request in recorder.requests)
    assert first["x-source-channel"] == "python-sdk"
    assert first["user-agent"].startswith(f"zhipuai-facade/{__version__} python/")
    assert first["accept"] == "application/json"
    assert second["x-source-channel"] == "my-app"
    assert second.get_list("user-agent") == ["mine"]
    assert second.get_list("x-team") == ["b"]


def test_options_of_a_call(caller: Caller) -> None:
    """Headers, query and body fields are added; the fields win over named parameters."""
    recorder = Recorder()

    caller.ask(
        caller.answering(recorder),
        seed=1,
        extra_headers={"X-A": "1"},
        extra_query={"text": "北 京&", "several": ["1", "2"], "flag": True, "number": 3, "nothing": None},
        extra_body={"seed": 2, "new": None},
        timeout=1.5,
    )

    request = recorder.request
    assert request.headers["x-a"] == "1"
    assert request.url.params.multi_items() == [
        ("text", "北 京&"),
        ("several", "1"),
        ("several", "2"),
        ("flag", "true"),
        ("number", "3"),
    ]
    assert recorder.sent == {**ASKED, "seed": 2, "new": None}
    assert request.extensions["timeout"] == httpx.Timeout(1.5).as_dict()


@pytest.mark.parametrize("timeout", [None, 2, httpx.Timeout(1.0, read=9.0)])
def test_the_timeout_of_a_call(caller: Caller, timeout: Any) -> None:
    """Seconds, an `httpx.Timeout`, or None to wait for ever."""
    recorder = Recorder()

    caller.ask(caller.answering(recorder), timeout=timeout)
    caller.ask(caller.answering(recorder).with_options(timeout=timeout))
    caller.ask(caller.answering(recorder).with_options(timeout=7), timeout=timeout)

    assert [request.extensions["timeout"] for request in recorder.requests] == [httpx.Timeout(timeout).as_dict()] * 3


def test_the_number_of_retries_of_a_call(caller: Caller) -> None:
    """That of the call, else of the options, else of the client."""
    recorder = Recorder(failing(500))
    client = caller.answering(recorder, max_retries=1)

    for options, parameters, tries in [
        ({}, {}, 2),
        ({"max_retries": 2}, {}, 3),
        ({"max_retries": 2}, {"max_retries": 0}, 1),
    ]:
        recorder.requests.clear()
        with pytest.raises(APIInternalError):
            caller.ask(client.with_options(**options), **parameters)
        assert len(recorder.requests) == tries


def test_options_of_a_client_are_under_those_of_the_call(caller: Caller) -> None:
    """Merged key by key, also when copies are made of copies; headers whatever their case."""
    recorder = Recorder()
    client = caller.answering(recorder)
    copied = client.with_options(
        extra_headers={"X-A": "1", "X-B": "1", "X-C": "1"},
        extra_query={"a": 1, "b": 1, "c": 1},
        extra_body={"a": 1, "b": 1, "c": 1},
    ).with_options(extra_headers={"x-b": "2", "x-c": "2"}, extra_query={"b": 2, "c": 2}, extra_body={"b": 2, "c": 2})

    caller.ask(copied, extra_headers={"X-c": "3"}, extra_query={"c": 3}, extra_body={"c": 3})

    request = recorder.request
    assert [request.headers.get_list(name) for name in ("x-a", "x-b", "x-c")] == [["1"], ["2"], ["3"]]
    assert request.url.params.multi_items() == [("a", "1"), ("b", "2"), ("c", "3")]
    assert recorder.sent == {**ASKED, "a": 1, "b": 2, "c": 3}


def test_with_options_leaves_the_client_as_it_is(caller: Caller) -> None:
    """The copy has the options, the original has not."""
    recorder = Recorder()
    client = caller.answering(recorder)

    client.with_options(extra_headers={"X-A": "1"}, extra_query={"a": 1}, extra_body={"a": 1}, timeout=1, max_retries=0)
    caller.ask(client)

    assert recorder.sent == ASKED
    assert "x-a" not in recorder.request.headers
    assert not recorder.request.url.query
    assert recorder.request.extensions["timeout"]["read"] == 300.0


def test_with_options_is_cheap_and_shares_the_connections(caller: Caller) -> None:
    """No new HTTP client is made, and closing one closes both."""
    client = caller.kind(api_key="id.secret")
    copied = client.with_options(timeout=1).with_options(max_retries=0)

    assert type(copied) is type(client)
    assert copied.base_url == client.base_url
    assert caller.http_of(copied) is caller.http_of(client)
    caller.close(copied)
    assert client.is_closed()


def test_with_options_keeps_the_class(caller: Caller) -> None:
    """A subclass with a constructor of its own is copied without calling it, with what it holds."""

    class Mine(caller.kind):  # type: ignore[misc]
        def __init__(self, name: str) -> None:
            super().__init__(api_key="id.secret")
            self.name = name

    copied = Mine("x").with_options(timeout=1)

    assert type(copied) is Mine
    assert copied.name == "x"


# Bodies


def test_a_request_without_a_body_has_no_content_type(caller: Caller) -> None:
    """Neither GET nor DELETE, nor a POST that takes none."""
    recorder = Recorder()
    client = caller.answering(recorder)

    caller.wait(client.batches.retrieve("b1"))
    caller.wait(client.files.delete("f1"))
    caller.wait(client.batches.cancel("b1"))
    caller.wait(client.request("POST", "anything"))

    for request in recorder.requests:
        assert "content-type" not in request.headers
        assert request.content == b""


def test_an_empty_json_body_is_still_json(caller: Caller) -> None:
    """`{}` is not nothing."""
    recorder = Recorder()

    caller.wait(caller.answering(recorder).request("POST", "anything", json={}))

    assert recorder.request.content == b"{}"
    assert recorder.request.headers["content-type"] == "application/json"


def upload(caller: Caller, file: Any, **parameters: Any) -> Recorder:
    """What an upload sends."""
    recorder = Recorder(httpx.Response(200, json={"id": "f1"}))
    caller.wait(caller.answering(recorder).files.create(**{"file": file, "purpose": "batch", **parameters}))
    return recorder


LINES = '{"custom_id": "请求-000001"}\n'.encode()


def disposition(name: str) -> str:
    """The header of a part that is a file."""
    return f'form-data; name="file"; filename="{name}"'


def test_a_file_may_be_bytes(caller: Caller) -> None:
    """A `bytearray` or a `memoryview`, too."""
    for content in (LINES, bytearray(LINES), memoryview(LINES)):
        (head, body), purpose = upload(caller, content).parts

        assert body == LINES
        assert head["content-disposition"].startswith('form-data; name="file"; filename="')
        assert purpose == ({"content-disposition": 'form-data; name="purpose"'}, b"batch")


@pytest.mark.parametrize("name", ["requests.jsonl", "请求 一.jsonl"])
def test_a_file_may_be_a_path(caller: Caller, tmp_path: Path, name: str) -> None:
    """Its name goes with it, Chinese as it is; it is closed afterwards (an open file would be a warning)."""
    path = tmp_path / name
    path.write_bytes(LINES)

    (head, body), _ = upload(caller, path).parts

    assert body == LINES
    assert head["content-disposition"] == disposition(name)


def test_a_file_may_be_open(caller: Caller, tmp_path: Path) -> None:
    """From its beginning, under its own name; it stays the caller's to close."""
    path = tmp_path / "requests.jsonl"
    path.write_bytes(LINES)

    with path.open("rb") as file:
        (head, body), _ = upload(caller, file).parts
        assert not file.closed

    assert body == LINES
    assert head["content-disposition"] == disposition("requests.jsonl")


@pytest.mark.parametrize("name", ["a.jsonl", "请求.jsonl", "with space.jsonl"])
def test_a_file_may_be_named(caller: Caller, tmp_path: Path, name: str) -> None:
    """`(name, content)` and `(name, content, media type)`, with content of any kind."""
    path = tmp_path / "other-name"
    path.write_bytes(LINES)

    for content in (LINES, bytearray(LINES), io.BytesIO(LINES), path):
        (head, body), _ = upload(caller, (name, content)).parts
        assert body == LINES
        assert head["content-disposition"] == disposition(name)
    (head, body), _ = upload(caller, (name, LINES, "text/x-mine")).parts
    assert head == {"content-disposition": disposition(name), "content-type": "text/x-mine"}
    assert body == LINES


def test_an_empty_file_is_a_file(caller: Caller) -> None:
    """Whether it may be empty is the platform's to judge."""
    (head, body), _ = upload(caller, ("empty.jsonl", b"")).parts

    assert (head["content-disposition"], body) == (disposition("empty.jsonl"), b"")


@pytest.mark.parametrize("file", ["/tmp/requests.jsonl", ("name", "text"), 5, (), (b"x",), ("name", 5), [b"x", 5]])
def test_what_is_no_file_is_refused(caller: Caller, file: Any) -> None:
    """A path in text above all: it would be sent as the content of a field."""
    recorder = Recorder()

    with pytest.raises(InvalidArgumentError, match="file"):
        caller.wait(caller.answering(recorder).files.create(file=file, purpose="batch"))

    assert recorder.requests == []


def test_a_file_opened_as_text_is_refused(caller: Caller, tmp_path: Path) -> None:
    """With the advice to open it in binary mode; nothing is sent."""
    path = tmp_path / "requests.jsonl"
    path.write_bytes(LINES)
    recorder = Recorder()
    client = caller.answering(recorder)

    with path.open(encoding="utf-8") as file:
        for given in (file, ("name", file), io.StringIO("text")):
            with pytest.raises(InvalidArgumentError, match="'rb'"):
                caller.wait(client.files.create(file=given, purpose="batch"))

    assert recorder.requests == []


def test_a_file_that_cannot_be_read_is_refused(caller: Caller, tmp_path: Path) -> None:
    """Missing, a directory, or closed already: an error of ours, not tried again, the other files closed."""
    recorder = Recorder()
    client = caller.answering(recorder)
    good = tmp_path / "good"
    good.write_bytes(LINES)
    closed = good.open("rb")
    closed.close()

    for given in (tmp_path / "missing", tmp_path, ("name", tmp_path / "missing"), closed, ("name", closed)):
        with pytest.raises(InvalidArgumentError, match="file"):
            caller.wait(client.files.create(file=given, purpose="batch"))
    with pytest.raises(InvalidArgumentError, match="file"):
        caller.wait(client.request("POST", "files", form={"first": good, "file": tmp_path / "missing"}))

    assert recorder.requests == []
    assert caller.pauses == []


def test_a_form_without_a_file_is_still_multipart(caller: Caller) -> None:
    """`upload_detail` may stand in for the file: each object of the list a field of its own, as JSON."""
    recorder = Recorder(httpx.Response(200, json={"id": "f1"}))
    details = [{"url": "https://x.test/一.pdf", "knowledge_type": 1}, {"url": "https://x.test/2.pdf"}]
    before = copy.deepcopy(details)

    caller.wait(caller.answering(recorder).files.create(purpose="retrieval", upload_detail=details, file=None))

    names = [head["content-disposition"] for head, _ in recorder.parts]
    assert names == ['form-data; name="purpose"', *['form-data; name="upload_detail"'] * 2]
    assert [json.loads(body) for _, body in recorder.parts[1:]] == details == before


def test_fields_of_a_form_are_text(caller: Caller) -> None:
    """Booleans in lower case, numbers as written, lists repeated, None left out, extra fields added."""
    recorder = Recorder()
    form = {
        "yes": True,
        "no": False,
        "n": 3,
        "x": 0.5,
        "text": "北京",
        "none": None,
        "list": ["甲", "乙"],
        "map": {"a": "一"},
    }

    caller.wait(caller.answering(recorder).request("POST", "forms", form=form, extra_body={"n": 4, "more": "m"}))

    fields = [
        (head["content-disposition"][len("form-data; name=") :].strip('"'), body.decode())
        for head, body in recorder.parts
    ]
    assert fields == [
        ("yes", "true"),
        ("no", "false"),
        ("n", "4"),
        ("x", "0.5"),
        ("text", "北京"),
        ("list", "甲"),
        ("list", "乙"),
        ("map", '{"a":"一"}'),
        ("more", "m"),
    ]


def test_several_files_under_one_name(caller: Caller, tmp_path: Path) -> None:
    """A list of files is a repeated field."""
    path = tmp_path / "b.txt"
    path.write_bytes(b"2")
    recorder = Recorder()

    caller.wait(caller.answering(recorder).request("POST", "forms", form={"file": [("a.txt", b"1"), path]}))

    assert [(head["content-disposition"], body) for head, body in recorder.parts] == [
        (disposition("a.txt"), b"1"),
        (disposition("b.txt"), b"2"),
    ]


# Any path


def test_request_reaches_any_path(caller: Caller) -> None:
    """With the key, the options and the headers of the client; the answer is decoded JSON."""
    recorder = Recorder(httpx.Response(200, json={"data": [1, 2]}))
    client = caller.answering(recorder).with_options(extra_headers={"X-A": "1"}, extra_body={"b": 2})

    answer = caller.wait(client.request("post", "/v1/agents", json={"a": 1}, query={"q": [1, 2]}, timeout=2))

    request = recorder.request
    assert answer == {"data": [1, 2]}
    assert (request.method, str(request.url)) == ("POST", "https://platform.test/api/v1/agents?q=1&q=2")
    assert recorder.sent == {"a": 1, "b": 2}
    assert request.headers["authorization"].startswith("Bearer ")
    assert request.headers["x-a"] == "1"


@pytest.mark.parametrize("value", [[1, {"a": None}], [], "text", 3, None, True, {}])
def test_request_answers_with_any_json(caller: Caller, value: Any) -> None:
    """It need not be an object."""
    recorder = Recorder(httpx.Response(200, content=json.dumps(value).encode()))

    assert caller.wait(caller.answering(recorder).request("GET", "models")) == value


def test_request_takes_silence_for_success(caller: Caller) -> None:
    """A path that answers with nothing gives None."""
    client = caller.answering(lambda request: httpx.Response(204))

    assert caller.wait(client.request("DELETE", "things/1")) is None


def test_request_streams(caller: Caller) -> None:
    """Events are decoded JSON then."""
    client = caller.answering(streaming(event("一"), event("二"), DONE))

    pieces = caller.collect(caller.wait(client.request("POST", "/v1/agents", json={}, stream=True)))

    assert [piece["choices"][0]["delta"]["content"] for piece in pieces] == ["一", "二"]


def test_request_raises_the_errors_of_any_method(caller: Caller) -> None:
    """By status and code."""
    client = caller.answering(failing(404, {"error": {"code": "404", "message": "没有"}}))

    with pytest.raises(APIStatusError, match="没有") as caught:
        caller.wait(client.request("GET", "nothing"))

    assert caught.value.status_code == 404


def test_request_does_not_change_what_it_is_given(caller: Caller) -> None:
    """Neither its body nor its query, although options are added to both."""
    body, query = {"temperature": 0, "list": [1]}, {"a": 1}
    recorder = Recorder()

    caller.wait(
        caller.answering(recorder).request(
            "POST", "x", json=body, query=query, extra_body={"b": 1}, extra_query={"b": 1}
        )
    )

    assert (body, query) == ({"temperature": 0, "list": [1]}, {"a": 1})
    assert recorder.sent == {"temperature": 0, "list": [1], "b": 1}


def test_stream_is_told_by_the_value_of_the_argument() -> None:
    """A `bool` in a variable, None and `NOT_GIVEN` work, and are sent as they are."""
    for kind in (ZhipuAI, AsyncZhipuAI):
        caller = Caller(awaits=kind is AsyncZhipuAI)
        for stream, expected in [(False, {"stream": False}), (None, {"stream": None}), (NOT_GIVEN, {})]:
            assert sent(caller, stream=stream) == {**ASKED, **expected}
        answer = caller.ask(caller.answering(streaming(DONE)), stream=True)
        assert type(answer).__name__.endswith(Stream.__name__)
        assert caller.collect(answer) == []
        caller.end()
