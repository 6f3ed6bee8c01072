"""The shape of the API: the names users know, the same in both colours, with real parameters to see."""

from __future__ import annotations

import inspect
import pydoc
import re
from typing import Any, Callable, Dict, Iterator, List, Tuple

import pytest
from zhipuai_openapi import calls

from tests.clients import MESSAGES, Caller, Recorder, answering, answering_async
from zhipuai_facade import AsyncZhipuAI, ZhipuAI

METHODS = [
    "chat.completions.create",
    "chat.asyncCompletions.create",
    "chat.asyncCompletions.retrieve_completion_result",
    "chat.async_completions.create",
    "chat.async_completions.retrieve_completion_result",
    "embeddings.create",
    "images.generations",
    "videos.generations",
    "videos.retrieve_videos_result",
    "files.create",
    "files.list",
    "files.delete",
    "files.content",
    "batches.create",
    "batches.retrieve",
    "batches.list",
    "batches.cancel",
    "assistant.conversation",
    "assistant.query_support",
    "assistant.query_conversation_usage",
    "tools.web_search",
    "web_search.web_search",
    "request",
]
"""The names that the issue promises."""

OPTIONS = ["extra_headers", "extra_query", "extra_body", "timeout", "max_retries"]


def found(client: Any, path: str) -> Callable[..., Any]:
    """What a client has at a dotted path."""
    value = client
    for name in path.split("."):
        value = getattr(value, name)
    method: Callable[..., Any] = value
    return method


def raw(client: Any, path: str) -> Callable[..., Any]:
    """The same method under `with_raw_response`."""
    group, _, name = path.rpartition(".")
    return found(client, f"{group}.with_raw_response.{name}" if group else f"with_raw_response.{name}")


def methods_of(resource: Any, prefix: str = "") -> Iterator[Tuple[str, Callable[..., Any]]]:
    """All methods under a client or a resource, by their dotted paths."""
    for name in dir(resource):
        if name.startswith("_") or name == "with_raw_response":
            continue
        value = getattr(resource, name)
        if inspect.isfunction(value):
            yield prefix + name, value
        elif hasattr(value, "_transport"):
            yield from methods_of(value, f"{prefix}{name}.")


CLIENT = answering()
ASYNC_CLIENT = answering_async()
EVERY_METHOD = dict(methods_of(CLIENT))


def test_the_names_that_users_know_are_there() -> None:
    """All of them, and no other: a name is a promise."""
    assert sorted(EVERY_METHOD) == sorted(METHODS)


def test_every_operation_of_the_slice_stands_somewhere() -> None:
    """An operation in the spec without a method would be out of reach of users."""
    operations = [name for name in vars(calls) if inspect.isfunction(vars(calls)[name]) and name.count("_")]
    public = {
        name for name in operations if vars(calls)[name].__module__ == calls.__name__ and not name.startswith("_")
    }
    whole = {name for name in public if not name.endswith(("_streaming", "_either"))}
    standing = {inspect.getdoc(method) for method in EVERY_METHOD.values()}

    assert whole
    assert {name for name in whole if inspect.getdoc(vars(calls)[name]) not in standing} == set()


@pytest.mark.parametrize("path", METHODS)
def test_both_colours_have_the_same_signature(path: str) -> None:
    """Parameters, kinds, defaults and annotations; with raw responses, too."""
    signature = inspect.signature(found(CLIENT, path))

    assert inspect.signature(found(ASYNC_CLIENT, path)) == signature
    assert inspect.signature(raw(CLIENT, path)) == signature
    assert inspect.signature(raw(ASYNC_CLIENT, path)) == signature


@pytest.mark.parametrize("path", METHODS)
def test_a_signature_shows_the_real_parameters(path: str) -> None:
    """No ``*args`` or ``**kwargs``; the options of a call at the end of each."""
    parameters = inspect.signature(found(CLIENT, path)).parameters

    kinds = {parameter.kind for parameter in parameters.values()}
    assert not kinds & {inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD}
    assert list(parameters)[-5:] == OPTIONS
    assert "self" not in parameters


@pytest.mark.parametrize("path", METHODS)
def test_a_method_knows_its_name_and_what_it_is_for(path: str) -> None:
    """Each parameter is explained."""
    for client in (CLIENT, ASYNC_CLIENT):
        method = found(client, path)
        name = path.rpartition(".")[2]
        text = inspect.getdoc(method) or ""

        assert method.__name__ == name
        assert method.__qualname__.endswith(name)
        assert text
        for parameter in inspect.signature(method).parameters:
            assert re.search(rf"^ +{parameter}: \S", text, re.MULTILINE), parameter


def test_help_shows_the_parameters_and_their_documentation() -> None:
    """`help(client.chat.completions.create)` answers the questions of users."""
    for client in (CLIENT, ASYNC_CLIENT):
        shown = pydoc.render_doc(client.chat.completions.create, renderer=pydoc.plaintext)

        assert "create(" in shown
        assert "temperature:" in shown
        assert "from 0 (steady) to 1" in shown
        assert "max_retries: How often to try again" in shown


def test_positional_parameters_of_the_original_work() -> None:
    """Ids, and those of the assistant."""
    positional: Dict[str, List[str]] = {
        path: [
            name
            for name, parameter in inspect.signature(method).parameters.items()
            if parameter.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
        ]
        for path, method in EVERY_METHOD.items()
    }

    assert {path: names for path, names in positional.items() if names} == {
        "chat.asyncCompletions.retrieve_completion_result": ["id"],
        "chat.async_completions.retrieve_completion_result": ["id"],
        "videos.generations": ["model"],
        "videos.retrieve_videos_result": ["id"],
        "files.delete": ["file_id"],
        "files.content": ["file_id"],
        "batches.retrieve": ["batch_id"],
        "batches.cancel": ["batch_id"],
        "assistant.conversation": ["assistant_id", "messages", "model"],
        "assistant.query_conversation_usage": ["assistant_id", "page", "page_size"],
        "request": ["method", "path"],
    }


@pytest.mark.parametrize(
    ("path", "parameters", "complaint"),
    [
        (
            "chat.completions.create",
            {"model": "m", "messages": [], "temprature": 1},
            r"^create\(\).*'temprature'.*'temperature'",
        ),
        ("chat.completions.create", {"model": "m", "message": []}, r"^create\(\).*'message'.*'messages'"),
        (
            "chat.completions.create",
            {"model": "m", "messages": [], "stream": True, "top_k": 1},
            r"^create\(\).*'top_k'.*'top_p'",
        ),
        ("chat.completions.create", {"model": "m", "messages": [], "Stream": True}, r"'Stream'.*'stream'"),
        ("chat.async_completions.create", {"model": "m", "messages": [], "max_token": 1}, r"'max_token'.*'max_tokens'"),
        ("files.list", {"porpose": "batch"}, r"^list\(\).*'porpose'.*'purpose'"),
        ("batches.retrieve", {"batchid": "b"}, r"^retrieve\(\).*'batchid'.*'batch_id'"),
        ("embeddings.create", {"model": "m", "input": "a", "timeuot": 1}, r"'timeuot'.*'timeout'"),
        ("request", {"method": "GET", "path": "x", "jsn": {}}, r"^request\(\).*'jsn'.*'json'"),
        ("web_search.web_search", {"zzz": 1}, r"^web_search\(\).*'zzz'.*extra_body"),
    ],
)
def test_a_misspelt_keyword_is_a_type_error_with_the_closest_name(
    caller: Caller, path: str, parameters: Dict[str, Any], complaint: str
) -> None:
    """Raised by the call itself, before any coroutine; nothing is sent."""
    recorder = Recorder()
    client = caller.answering(recorder)

    for method in (found(client, path), raw(client, path)):
        with pytest.raises(TypeError, match=complaint):
            method(**parameters)

    assert recorder.requests == []


@pytest.mark.parametrize("kind", [ZhipuAI, AsyncZhipuAI])
def test_a_misspelt_keyword_of_the_client_has_a_hint_too(kind: Any) -> None:
    """In its constructor and in `with_options`, under the names that users know."""
    with pytest.raises(TypeError, match=rf"^{kind.__name__}\(\).*'apikey'.*'api_key'"):
        kind(apikey="id.secret")
    with pytest.raises(TypeError, match=r"^with_options\(\).*'extra_header'.*'extra_headers'"):
        kind(api_key="id.secret").with_options(extra_header={})


@pytest.mark.parametrize(
    ("path", "parameters", "missing"),
    [
        ("chat.completions.create", {"model": "m"}, "messages"),
        ("chat.completions.create", {"messages": MESSAGES}, "model"),
        ("chat.completions.create", {"messages": MESSAGES, "stream": True}, "model"),
        ("embeddings.create", {"model": "m"}, "input"),
        ("files.create", {"file": b""}, "purpose"),
        ("files.delete", {}, "file_id"),
        ("assistant.conversation", {"assistant_id": "a", "messages": []}, "model"),
        ("request", {"method": "GET"}, "path"),
    ],
)
def test_a_missing_parameter_is_a_type_error_that_names_it(
    caller: Caller, path: str, parameters: Dict[str, Any], missing: str
) -> None:
    """And the method as the caller knows it, not the function behind it."""
    client = caller.answering()
    name = path.rpartition(".")[2]

    with pytest.raises(TypeError, match=rf"^{name}\(\) missing 1 required .*'{missing}'"):
        found(client, path)(**parameters)


def test_too_many_positional_arguments_are_a_type_error(caller: Caller) -> None:
    """As of any function."""
    with pytest.raises(TypeError, match=r"^create\(\) takes"):
        caller.answering().chat.completions.create("glm-4.7")
    with pytest.raises(TypeError, match=r"^delete\(\)"):
        caller.answering().files.delete("f1", file_id="f1")


def test_both_names_of_async_completions_are_one() -> None:
    """The original's and the one that Python's style asks for."""
    for client in (CLIENT, ASYNC_CLIENT):
        assert client.chat.asyncCompletions is client.chat.async_completions
