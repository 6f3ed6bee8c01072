"""The shape of the API: the names users know, the same in both colours, with real parameters to see."""

from __future__ import annotations

import inspect
import pydoc
import re
from typing import Any, Callable, Dict

import pytest

from tests.clients import MESSAGES, Caller, Recorder, answering, answering_async
from tests.document import OPERATIONS
from tests.places import found, methods_of, operation_of
from zhipuai_facade import AsyncZhipuAI, ZhipuAI

OPTIONS = ["extra_headers", "extra_query", "extra_body", "timeout", "max_retries"]


def raw(client: Any, path: str) -> Callable[..., Any]:
    """The same method under `with_raw_response`."""
    group, _, name = path.rpartition(".")
    return found(client, f"{group}.with_raw_response.{name}" if group else f"with_raw_response.{name}")


CLIENT = answering()
ASYNC_CLIENT = answering_async()
EVERY_METHOD = methods_of(CLIENT)
METHODS = sorted(EVERY_METHOD)


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
    own = {"timeout": "timeout_override"} if path == "web_reader.web_reader" else {}
    assert {own.get(name, name) for name in OPTIONS} <= set(parameters)
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


def test_ids_may_be_passed_by_position() -> None:
    """What stands in the path of an operation comes first, in its order."""
    for operation in OPERATIONS:
        path = next(path for path in METHODS if operation_of(CLIENT, path) == operation.name)
        parameters = list(inspect.signature(EVERY_METHOD[path]).parameters.values())
        in_path = [item for item in operation.item.get("parameters", []) if item["in"] == "path"]

        first = parameters[: len(in_path)]
        assert {one.name for one in first} == {item.get("x-argument", item["name"]) for item in in_path}
        assert all(one.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD for one in first)


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
        ("assistant.conversation", {"assistant_id": "a"}, "messages"),
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
