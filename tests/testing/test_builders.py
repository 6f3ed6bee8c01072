"""Answers built for tests are such as the platform could have sent."""

from __future__ import annotations

import inspect
import json
import pkgutil
import re
import subprocess
import sys
from typing import Any, Callable, Dict, List

import pytest
from hypothesis import given
from hypothesis import strategies as some
from jsonschema import Draft202012Validator
from zhipuai_openapi import models
from zhipuai_openapi.types import Model

from zhipuai_facade.testing import builders
from zhipuai_facade.testing.builders import (
    async_result,
    async_task,
    batch,
    batch_list,
    chunks,
    completion,
    embedding_list,
    error_body,
    file_list,
    file_object,
    image_list,
    tool_call,
    web_search_answer,
)
from zhipuai_facade.testing.forms import as_whole

DOCUMENT: Dict[str, Any] = json.loads(pkgutil.get_data("zhipuai_openapi", "openapi.json") or b"")
PIECES = some.lists(some.text(max_size=5), max_size=6)

BUILT: Dict[str, Callable[[], Model]] = {
    "text": lambda: completion("你好, world"),
    "nothing": completion,
    "reasoning": lambda: completion("4", reasoning="2 + 2"),
    "tool calls": lambda: completion(tool_calls=[("weather", {"city": "北京"}), tool_call("time")]),
    "fields": lambda: completion("hi", id="1", finish_reason="length", web_search=[{"title": "a", "link": "b"}]),
    "usage": lambda: completion("hi", usage={"prompt_tokens": 1, "completion_tokens": 2}),
    "tool call": lambda: tool_call("weather", "{broken"),
    "vectors": lambda: embedding_list([[0.25, 0.5], [1.0, 0.0]]),
    "texts": lambda: embedding_list(["你好", "hi"], dimensions=4),
    "images": lambda: image_list("https://example.com/1.png", "https://example.com/2.png"),
    "image": image_list,
    "search": lambda: web_search_answer([{"title": "a"}, {"title": "b", "link": "c"}], query="q"),
    "file": lambda: file_object("a.jsonl", content=b"{}"),
    "files": lambda: file_list([file_object("a"), file_object("b")], has_more=True),
    "no files": file_list,
    "batch": lambda: batch(total=5, failed=2),
    "young batch": lambda: batch("validating"),
    "failed batch": lambda: batch("failed"),
    "batches": lambda: batch_list([batch(), batch("cancelled")]),
    "task": async_task,
    "pending": lambda: async_result(status="PROCESSING"),
    "result": lambda: async_result("hi", reasoning="hm"),
    "videos": lambda: async_result(videos=["https://example.com/a.mp4"], model="cogvideox-3"),
}


def faults(schema: str, value: Any) -> List[str]:
    """What the published document does not allow about a value."""
    rooted = {"$ref": "#/components/schemas/" + schema, "components": DOCUMENT["components"]}
    return [error.message for error in Draft202012Validator(rooted).iter_errors(value)]


@pytest.mark.parametrize("name", BUILT)
def test_what_is_built_is_valid(name: str) -> None:
    """Every answer is what the published document says about it."""
    built = BUILT[name]()

    assert faults(type(built).__name__, built.to_dict()) == []


@pytest.mark.parametrize("name", BUILT)
def test_what_is_built_survives_being_written_and_read(name: str) -> None:
    """`to_dict`, JSON and `from_dict` lead back to the same answer, and nothing in it is unknown to the model."""
    built = BUILT[name]()

    again = type(built).from_dict(json.loads(built.to_json()))

    assert again == built
    assert built.additional_properties == {}


@pytest.mark.parametrize("name", BUILT)
def test_what_is_built_is_the_same_every_time(name: str) -> None:
    """Nothing is left to chance or to the clock, so that a test may compare whole answers."""
    assert BUILT[name]() == BUILT[name]()


@given(content=some.text(max_size=60), reasoning=some.none() | some.text(max_size=60))
def test_chunks_add_up_to_the_text(content: str, reasoning: Any) -> None:
    """What the chunks hold, put together, is the text and the reasoning, to the letter."""
    built = chunks(content, reasoning=reasoning)

    deltas = [choice.delta for chunk in built for choice in chunk.choices]
    assert "".join(delta.content or "" for delta in deltas) == content
    assert "".join(delta.reasoning_content or "" for delta in deltas) == (reasoning or "")
    assert [fault for chunk in built for fault in faults("ChatCompletionChunk", chunk.to_dict())] == []


@given(content=PIECES, reasoning=PIECES)
def test_pieces_are_taken_as_they_are(content: List[str], reasoning: List[str]) -> None:
    """A list of texts becomes one chunk for each of them, reasoning first, and the last chunk."""
    built = chunks(content, reasoning=reasoning)

    deltas = [chunk.choices[0].delta for chunk in built[:-1]]
    assert [delta.reasoning_content for delta in deltas[: len(reasoning)]] == reasoning
    assert [delta.content for delta in deltas[len(reasoning) :]] == content


@given(
    content=some.text(max_size=40),
    reasoning=some.none() | some.text(min_size=1, max_size=40),
    names=some.lists(some.sampled_from(["weather", "time", "查询"]), max_size=3),
    tool_stream=some.booleans(),
)
def test_both_forms_say_the_same(content: str, reasoning: Any, names: List[str], tool_stream: bool) -> None:
    """Chunks put together again are the completion of the same arguments."""
    calls = [(name, {"city": content}) for name in names]

    whole = as_whole(
        [c.to_dict() for c in chunks(content, reasoning=reasoning, tool_calls=calls, tool_stream=tool_stream)]
    )

    expected = completion(content, reasoning=reasoning, tool_calls=calls).to_dict()
    said = {name: whole["choices"][0]["message"].get(name) for name in ("reasoning_content", "tool_calls")}
    message = expected["choices"][0]["message"]
    assert said == {name: message.get(name) for name in said}
    assert (whole["choices"][0]["message"]["content"] or "") == (message.get("content") or "")
    assert {name: whole[name] for name in ("id", "object", "model", "created", "usage")} == {
        name: expected[name] for name in ("id", "object", "model", "created", "usage")
    }
    assert faults("ChatCompletion", whole) == []


def test_only_the_last_chunk_ends_the_answer() -> None:
    """Finish reason and usage stand on the last chunk, with the same id, model and time on all."""
    built = chunks("one two three", web_search=[{"title": "page"}])

    assert [chunk.choices[0].finish_reason for chunk in built] == [None, None, None, "stop"]
    assert [chunk.usage is None for chunk in built] == [True, True, True, False]
    assert [chunk.web_search is None for chunk in built] == [True, True, True, False]
    assert len({(chunk.id, chunk.model, chunk.created, chunk.object) for chunk in built}) == 1


def test_usage_adds_up() -> None:
    """The total is what prompt and answer cost, and the reasoning is part of the answer."""
    usage = completion("one two", reasoning="three four five", tool_calls=[("f", {})]).usage

    assert usage is not None
    assert usage.total_tokens == usage.prompt_tokens + usage.completion_tokens
    assert usage.completion_tokens_details is not None
    assert usage.completion_tokens_details.reasoning_tokens == 3
    assert usage.completion_tokens == 3 + 2 + 1
    assert chunks("one two", reasoning="three four five", tool_calls=[("f", {})])[-1].usage == usage


def test_ids_look_like_those_of_the_platform() -> None:
    """Ids have the forms that the platform uses."""
    assert re.fullmatch(r"20260101080000[0-9a-f]{16}", completion("hi").id or "")
    assert re.fullmatch(r"call_-\d{19}", tool_call("f").id)
    assert re.fullmatch(r"\d{10}_[0-9a-f]{32}", file_object().id)
    assert re.fullmatch(r"batch_\d{19}", batch().id)
    assert re.fullmatch(r"\d+-\d{19}", async_task().id)
    assert completion("hi").id != completion("ho").id


def test_tool_calls_may_be_written_in_three_ways() -> None:
    """A name with arguments, a dict and a built call are one after the other numbered, each with its own id."""
    built = tool_call("third", {"x": 1})

    message = (
        completion(tool_calls=[("first", {"城市": "北京"}), tool_call("f").to_dict(), built, built]).choices[0].message
    )

    calls = message.tool_calls or []
    assert [call.function.name for call in calls] == ["first", "f", "third", "third"]
    assert json.loads(calls[0].function.arguments) == {"城市": "北京"}
    assert "北京" in calls[0].function.arguments
    assert len({call.id for call in calls}) == 4
    assert completion(tool_calls=[built]).choices[0].finish_reason == "tool_calls"


def test_arguments_of_a_tool_may_be_broken() -> None:
    """Text is taken as the arguments as it is, because models do write broken JSON."""
    assert tool_call("f", '{"a": ').function.arguments == '{"a": '


def test_streamed_tool_calls_come_in_pieces_when_asked_for() -> None:
    """Whole in one chunk with its finish reason; with `tool_stream` the name first, then the arguments."""
    at_once = chunks(tool_calls=[("f", {"a": 1})])
    in_pieces = chunks(tool_calls=[("f", {"a": 1})], tool_stream=True)

    first = at_once[0].choices[0]
    assert first.finish_reason == "tool_calls"
    assert (first.delta.tool_calls or [])[0].function.arguments == '{"a": 1}'  # type: ignore[union-attr]
    written = [(chunk.choices[0].delta.tool_calls or [])[0].function for chunk in in_pieces[:-1]]
    assert written[0] is not None
    assert written[0].name == "f"
    assert "".join(function.arguments or "" for function in written if function) == '{"a": 1}'


def test_equal_texts_have_equal_vectors() -> None:
    """A vector follows from its text, has length 1 and the dimensions that are asked for."""
    built = embedding_list(["你好", "hi", "你好"], dimensions=5)

    first, second, third = [one.embedding for one in built.data]
    assert first == third != second
    assert len(first) == 5
    assert abs(sum(number * number for number in first) - 1) < 1e-9


def test_a_batch_has_what_its_status_lets_expect() -> None:
    """Counts add up, and there are files for what went well and for what did not."""
    done, young, lost = batch(total=3, failed=1), batch("validating"), batch(total=2, failed=2)

    assert done.request_counts == models.BatchRequestCounts(total=3, completed=2, failed=1)
    assert done.output_file_id
    assert done.error_file_id
    assert done.completed_at
    assert (young.output_file_id, young.in_progress_at) == (None, None)
    assert lost.output_file_id is None


@pytest.mark.parametrize("code", ["1302", "1301", "1303", 500])
def test_errors_have_the_form_of_the_platform(code: Any) -> None:
    """A code with the platform's words, or with others, and what a content filter adds."""
    body = error_body(code, request_id="7")

    assert faults("Error", body) == []
    assert body["error"]["code"] == code
    assert body["error"]["message"]
    assert body["request_id"] == "7"
    assert error_body(code, "no")["error"]["message"] == "no"


@pytest.mark.parametrize(
    ("build", "kind", "words"),
    [
        (lambda: completion("hi", finsh_reason="stop"), TypeError, "did you mean 'finish_reason'"),
        (lambda: chunks("hi", web_serch=[]), TypeError, "did you mean 'web_search'"),
        (lambda: batch(unheard=1), TypeError, "Batch has: "),
        (lambda: completion("hi", created="now"), ValueError, "completion: created: 'now'"),
        (lambda: completion("hi", usage={"total_tokens": 1}), ValueError, "'prompt_tokens' is a required"),
        (lambda: completion("hi", web_search=[{"title": 1}]), ValueError, "web_search/0/title"),
        (lambda: completion(tool_calls=[{"id": "1"}]), ValueError, "tool_calls: 'type' is a required"),
        (lambda: completion(5), TypeError, "must be text, not int"),  # type: ignore[arg-type]
        (lambda: embedding_list([[float("nan")]]), ValueError, "cannot be written as JSON"),
        (lambda: error_body(None), ValueError, "None"),  # type: ignore[arg-type]
    ],
)
def test_what_the_platform_could_not_send_is_refused(build: Callable[[], Any], kind: Any, words: str) -> None:
    """A field that does not exist is a TypeError, a value that is not allowed a ValueError; both say where."""
    with pytest.raises(kind, match=re.escape(words)):
        build()


def test_builders_need_no_transport() -> None:
    """Building an answer loads neither the emulator's server, nor pytest, nor vcrpy."""
    program = "\n".join(
        [
            "import sys",
            "import zhipuai_facade.testing",
            "heavy = ['pytest', 'vcr', 'starlette', 'uvicorn', 'jsonschema', 'httpx']",
            "assert not set(heavy) & set(sys.modules), sys.modules.keys()",
            "from zhipuai_facade.testing import completion, chunks",
            "completion('hi'), chunks('hi')",
            "print([name for name in heavy if name in sys.modules])",
        ]
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    loaded = done.stdout.strip()
    assert loaded in ("['jsonschema']", "['jsonschema', 'httpx']")


def test_every_public_builder_is_offered_by_the_package() -> None:
    """What is defined as a builder can be imported from `zhipuai_facade.testing`."""
    import zhipuai_facade.testing as package

    functions = {name: value for name, value in vars(builders).items() if inspect.isfunction(value)}
    offered = {name for name, value in functions.items() if value.__module__ == builders.__name__ and name[0] != "_"}

    assert len(offered) == 13
    assert offered <= set(dir(package))
    assert all(getattr(package, name) is getattr(builders, name) for name in offered)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        package.nothing  # noqa: B018
