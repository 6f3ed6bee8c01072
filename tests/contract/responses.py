"""Scenarios of the Responses API."""

from __future__ import annotations

import json
from typing import Any, List

from zhipuai_openapi.models import ResponseDeleted, ResponseEvent, ResponseItemList, ResponseObject

from tests.contract.chat import MODEL, WEATHER
from tests.contract.kinds import refused, streamed, whole
from tests.contract.stage import NOBODY, NOT_ON_DEMAND, Like, Play, scenario
from zhipuai_facade import APIAuthenticationError, APIReachLimitError, APIRequestFailedError

CREATE, LOOK, DELETE, ITEMS = "responses_create", "responses_retrieve", "responses_delete", "responses_input_items"
HELLO = "用一个词回答：天空是什么颜色？"
TOOL = {"type": "function", **WEATHER["function"]}


def assert_response(response: Any) -> None:
    """What any response has."""
    assert isinstance(response, ResponseObject)
    assert isinstance(response.id, str) and response.object == "response"
    assert response.status in ("completed", "incomplete", "in_progress")
    assert all(item.type for item in response.output)


def assert_events(events: List[Any]) -> None:
    """What the events of any stream have."""
    assert events and all(isinstance(event, ResponseEvent) for event in events)
    assert [event.type for event in events][:1] == ["response.created"]
    numbers = [event.sequence_number for event in events]
    assert numbers == sorted(numbers)


def text_of(response: Any) -> str:
    """What the messages of a response say."""
    messages = [item for item in response.output if item.type == "message"]
    return "".join(part.text for message in messages for part in message.content)


@scenario(CREATE, like=[Like(CREATE, whole)])
def response_whole(play: Play) -> None:
    """A question, and an answer with what was thought before it."""
    response = play.ask(
        play.client.responses.create(
            model="glm-5.3",
            input=HELLO,
            instructions="回答要短。",
            reasoning={"effort": "low"},
            max_output_tokens=300,
            temperature=0.5,
        )
    )

    assert_response(response)
    assert isinstance(response.usage.total_tokens, int)
    play.ours([item.type for item in response.output] == ["reasoning", "message"], "it thinks, then it speaks")
    play.ours(bool(text_of(response)), "something is said")


@scenario(CREATE, like=[Like(CREATE, streamed)])
def response_stream(play: Play) -> None:
    """The same as events: every item is begun, filled and done; the whole response comes last."""
    events = play.stream(play.client.responses.create(model="glm-5.3", input=HELLO, stream=True, max_output_tokens=300))

    assert_events(events)
    kinds = [event.type for event in events]
    said = "".join(event.delta for event in events if event.type == "response.output_text.delta")
    assert kinds[-1] in ("response.completed", "response.incomplete")
    assert_response(events[-1].response)
    play.ours(said == text_of(events[-1].response) != "", "the pieces are the whole")
    play.ours(kinds[1:4] == ["response.in_progress", "response.output_item.added", "response.content_part.added"], "")
    play.ours("response.reasoning_text.delta" in kinds, "its thoughts are shown")
    play.ours(kinds.count("response.output_item.added") == kinds.count("response.output_item.done") == 2, "all is done")


@scenario(CREATE)
def response_tool_call_round_trip(play: Play) -> None:
    """The model calls a function, in a stream; it is given the result, and answers with it."""
    question = {"type": "message", "role": "user", "content": "北京现在天气怎么样？"}
    events = play.stream(play.client.responses.create(model=MODEL, input=[question], tools=[TOOL], stream=True))
    assert_events(events)
    calls = [item for item in events[-1].response.output if item.type == "function_call"]
    assert calls and all(isinstance(json.loads(call.arguments), dict) for call in calls)
    results = [{"type": "function_call_output", "call_id": call.call_id, "output": "晴，25 度"} for call in calls]

    second = play.ask(play.client.responses.create(model=MODEL, input=[question, *calls, *results], tools=[TOOL]))

    assert_response(second)
    pieces = [event.delta for event in events if event.type == "response.function_call_arguments.delta"]
    play.ours("".join(pieces) == calls[0].arguments, "the arguments come in pieces")
    play.ours("25" in text_of(second), "the result of the function is in the answer")


@scenario(CREATE)
def response_with_web_search(play: Play) -> None:
    """A search is an item of its own, before the message."""
    response = play.ask(
        play.client.responses.create(
            model=MODEL, input="一句话：钱塘江大潮什么时候看？", tools=[{"type": "web_search"}]
        )
    )

    assert_response(response)
    play.ours([item.type for item in response.output] == ["web_search_call", "message"], "it searches, then it speaks")


@scenario(CREATE, LOOK, ITEMS, DELETE, like=[Like(LOOK, whole), Like(ITEMS, whole), Like(DELETE, whole)])
def response_kept_and_continued(play: Play) -> None:
    """A response that is kept can be continued, looked at with its question, and deleted; then it is gone."""
    kept = play.ask(play.client.responses.create(model=MODEL, input=HELLO, store=True))
    more = play.ask(play.client.responses.create(model=MODEL, input="再说一遍。", previous_response_id=kept.id))
    found = play.ask(play.client.responses.retrieve(kept.id))
    items = play.ask(play.client.responses.input_items(kept.id))
    deleted = play.ask(play.client.responses.delete(kept.id))
    error = play.refusal(lambda: play.client.responses.retrieve(kept.id))

    for response in (kept, more, found):
        assert_response(response)
    assert isinstance(items, ResponseItemList) and [item.type for item in items.data] == ["message"]
    assert isinstance(deleted, ResponseDeleted) and isinstance(deleted.id, str) and deleted.deleted is True
    assert error.status_code in (400, 404) and error.message
    play.ours(found.id == deleted.id == kept.id, "it is the same response")
    play.ours("2" in text_of(more), "it is the second turn")


@scenario(CREATE)
def response_unknown_model(play: Play) -> None:
    """A model that does not exist: a word for a code, tried once."""
    error = play.refusal(
        lambda: play.client.responses.create(model="unknown-model", input=HELLO), APIRequestFailedError
    )

    assert error.attempts == 1 and error.message
    play.ours(error.code == "model_not_found", "the model does not exist")


@scenario(CREATE, like=[Like(CREATE, refused(200))])
def response_refused_key(play: Play) -> None:
    """Under HTTP 200: a key that the platform does not know."""
    stranger = play.client.with_options(extra_headers=NOBODY)

    error = play.refusal(lambda: stranger.responses.create(model=MODEL, input=HELLO), APIAuthenticationError)

    assert (error.status_code, error.attempts) == (200, 1)
    play.ours(error.code == "1000", "the key is not known")


@scenario(CREATE, trouble="error_event=4; code=rate_limit_exceeded", never_live=NOT_ON_DEMAND)
def response_stream_ended_by_error(play: Play) -> None:
    """An event `error` ends the stream: first what came before it, then the exception."""
    pieces, error = play.interrupted(lambda: play.client.responses.create(model=MODEL, input=HELLO, stream=True))

    assert_events(pieces)
    assert len(pieces) == 4
    assert isinstance(error, APIReachLimitError) and error.code == "rate_limit_exceeded"
