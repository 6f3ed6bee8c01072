"""Scenarios of the chat that a coding plan pays for."""

from __future__ import annotations

import json

from tests.contract.chat import HELLO, WEATHER, assert_chunks, assert_completion, said
from tests.contract.kinds import (
    asked_to_stream,
    both,
    ends_with,
    has,
    interrupted,
    message_has,
    refused,
    streamed,
    whole,
)
from tests.contract.stage import NOBODY, NOT_ON_DEMAND, Like, Play, assert_tells, scenario
from zhipuai_facade import APIAuthenticationError, APIInternalError, APIRequestFailedError, APIServerFlowExceedError

CODING = "coding_chat_completions_create"
MODEL = "glm-4.7"
PLAN = "a coding plan has to pay for it"


@scenario(CODING, like=[Like(CODING, ends_with("length"), ("108",))], never_live=PLAN)
def coding_chat_cut_at_max_tokens(play: Play) -> None:
    """An answer that may not be longer, and was still thinking."""
    completion = play.ask(play.client.coding.chat.completions.create(model=MODEL, messages=HELLO, max_tokens=4))

    assert_completion(completion)
    assert completion.choices[0].finish_reason == "length"


@scenario(CODING, like=[Like(CODING, message_has("tool_calls"), ("107",))], never_live=PLAN)
def coding_chat_tool_call(play: Play) -> None:
    """The model asks for a function."""
    completion = play.ask(
        play.client.coding.chat.completions.create(
            model=MODEL, messages=[{"role": "user", "content": "北京现在天气怎么样？"}], tools=[WEATHER]
        )
    )

    assert_completion(completion)
    assert completion.choices[0].finish_reason == "tool_calls"
    for call in completion.choices[0].message.tool_calls:
        assert isinstance(call.id, str) and isinstance(json.loads(call.function.arguments), dict)


@scenario(CODING, like=[Like(CODING, whole)], never_live=PLAN)
def coding_chat_whole(play: Play) -> None:
    """A question, answered in one piece."""
    completion = play.ask(play.client.coding.chat.completions.create(model=MODEL, messages=HELLO))

    assert_completion(completion)
    assert isinstance(completion.choices[0].message.content, str)


@scenario(CODING, like=[Like(CODING, has("web_search", streamed), ("118",))], never_live=PLAN)
def coding_chat_stream_with_web_search(play: Play) -> None:
    """What was found on the web stands beside the choices of the last piece."""
    search = {"enable": True, "search_engine": "search_std", "search_result": True, "count": 1}

    chunks = play.stream(
        play.client.coding.chat.completions.create(
            model=MODEL,
            messages=[{"role": "user", "content": "一句话：钱塘江大潮什么时候看？"}],
            tools=[{"type": "web_search", "web_search": search}],
            thinking={"type": "disabled"},
            stream=True,
        )
    )

    assert_chunks(chunks)
    pages = [page for chunk in chunks for page in chunk.web_search or []]
    assert pages and all(isinstance(page.link, str) and isinstance(page.title, str) for page in pages)


@scenario(CODING, like=[Like(CODING, streamed)], never_live=PLAN)
def coding_chat_stream(play: Play) -> None:
    """Thoughts and an answer in pieces."""
    chunks = play.stream(play.client.coding.chat.completions.create(model=MODEL, messages=HELLO, stream=True))

    assert_chunks(chunks)
    play.ours(bool(said(chunks, "reasoning_content") and said(chunks)), "it thinks, then it speaks")


@scenario(CODING, like=[Like(CODING, refused(401))])
def coding_chat_refuses_a_stranger(play: Play) -> None:
    """A key that the platform does not know."""
    stranger = play.client.with_options(extra_headers=NOBODY)

    error = play.refusal(
        lambda: stranger.coding.chat.completions.create(model=MODEL, messages=HELLO), APIAuthenticationError
    )

    assert_tells(error, 401)


@scenario(CODING, like=[Like(CODING, refused(400))], trouble="code=1214", never_live=NOT_ON_DEMAND)
def coding_chat_refused(play: Play) -> None:
    """A request that can never be right: 400, tried once."""
    error = play.refusal(
        lambda: play.client.coding.chat.completions.create(model=MODEL, messages=HELLO), APIRequestFailedError
    )

    assert_tells(error, 400)
    assert error.attempts == 1


@scenario(
    CODING,
    like=[Like(CODING, refused(429, passing=True), ("067",))],
    trouble="status=429; code=1302; times=1",
    never_live=NOT_ON_DEMAND,
)
def coding_chat_too_fast(play: Play) -> None:
    """Too many requests at once: the same is asked again and answered."""
    completion = play.ask(play.client.coding.chat.completions.create(model=MODEL, messages=HELLO))

    assert_completion(completion)


@scenario(CODING, like=[Like(CODING, refused(503))], trouble="status=503", never_live=NOT_ON_DEMAND)
def coding_chat_overloaded(play: Play) -> None:
    """A platform that stays overloaded."""
    impatient = play.client.with_options(max_retries=0)

    error = play.refusal(
        lambda: impatient.coding.chat.completions.create(model=MODEL, messages=HELLO), APIServerFlowExceedError
    )

    assert_tells(error, 503)


@scenario(CODING, like=[Like(CODING, refused(500))], trouble="status=500; code=1230", never_live=NOT_ON_DEMAND)
def coding_chat_failure(play: Play) -> None:
    """A failure of the platform."""
    impatient = play.client.with_options(max_retries=0)

    error = play.refusal(
        lambda: impatient.coding.chat.completions.create(model=MODEL, messages=HELLO), APIInternalError
    )

    assert_tells(error, 500)


@scenario(
    CODING,
    like=[Like(CODING, both(refused(200), asked_to_stream), ("106",))],
    trouble="body_error=1305",
    never_live=NOT_ON_DEMAND,
)
def coding_chat_stream_answered_with_error(play: Play) -> None:
    """Under HTTP 200, and where a stream was asked for: the JSON of an error."""
    impatient = play.client.with_options(max_retries=0)
    pieces, error = play.interrupted(
        lambda: impatient.coding.chat.completions.create(model=MODEL, messages=HELLO, stream=True)
    )

    assert pieces == []
    assert_tells(error, 200)


@scenario(CODING, like=[Like(CODING, interrupted)], trouble="error_line=2; code=1234", never_live=NOT_ON_DEMAND)
def coding_chat_stream_ended_by_error(play: Play) -> None:
    """A bare line of JSON ends the stream: first what was said before it, then the exception."""
    pieces, error = play.interrupted(
        lambda: play.client.coding.chat.completions.create(model=MODEL, messages=HELLO, stream=True)
    )

    assert_chunks(pieces)
    assert_tells(error, 200)
