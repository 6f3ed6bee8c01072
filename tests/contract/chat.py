"""Scenarios of `chat.completions`: good answers."""

from __future__ import annotations

import json
from typing import Any, Dict, List

from zhipuai_openapi.models import ChatCompletion, ChatCompletionChunk

from tests.contract.kinds import asked_for, ends_with, has, message_has, pieces_have, shows_images, streamed, whole
from tests.contract.stage import Like, Play, scenario

CHAT = "chat_completions_create"
MODEL = "glm-4-flash-250414"
THINKER = "glm-4.5-flash"
HELLO = [{"role": "user", "content": "用一个词回答：天空是什么颜色？"}]
WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "查询一座城市现在的天气",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string", "description": "城市名"}},
            "required": ["city"],
        },
    },
}
RED_DOT = (  # a PNG of one pixel
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"
)


def assert_completion(completion: Any) -> None:
    """What any whole answer of a chat has."""
    assert isinstance(completion, ChatCompletion)
    assert completion.id is None or isinstance(completion.id, str)
    assert completion.choices
    for choice in completion.choices:
        assert choice.message.role == "assistant"
        assert isinstance(choice.finish_reason, str)
    if completion.usage is not None:
        assert isinstance(completion.usage.total_tokens, int)


def assert_chunks(chunks: List[Any]) -> None:
    """What the pieces of any chat have."""
    assert chunks
    assert all(isinstance(chunk, ChatCompletionChunk) for chunk in chunks)
    assert len({chunk.id for chunk in chunks}) == 1
    reasons = [choice.finish_reason for chunk in chunks for choice in chunk.choices if choice.finish_reason]
    assert set(reasons) <= {"stop", "length", "tool_calls", "sensitive"}


def said(chunks: List[Any], name: str = "content") -> str:
    """The text that the pieces add up to."""
    return "".join(getattr(choice.delta, name) or "" for chunk in chunks for choice in chunk.choices)


@scenario(CHAT, like=[Like(CHAT, ends_with("length"))])
def chat_cut_at_max_tokens(play: Play) -> None:
    """An answer that may not be longer ends for the reason `length`, perhaps before it says anything."""
    completion = play.ask(
        play.client.chat.completions.create(
            model=THINKER, messages=[{"role": "user", "content": "写一首关于春天的诗。"}], max_tokens=4
        )
    )

    assert_completion(completion)
    assert completion.choices[0].finish_reason == "length"


@scenario(CHAT, like=[Like(CHAT, message_has("tool_calls"), ("026", "054"))])
def chat_tool_call_round_trip(play: Play) -> None:
    """The model asks for a function, is given its result, and answers with it."""
    question: Dict[str, Any] = {"role": "user", "content": "北京现在天气怎么样？"}
    first = play.ask(
        play.client.chat.completions.create(
            model=MODEL, messages=[question], tools=[WEATHER], tool_choice="auto", max_tokens=100
        )
    )
    assert_completion(first)
    assert first.choices[0].finish_reason == "tool_calls"
    calls = first.choices[0].message.tool_calls
    assert calls
    for call in calls:
        assert call.type == "function" and isinstance(call.id, str) and call.id
        assert isinstance(json.loads(call.function.arguments), dict)
    play.ours([call.function.name for call in calls] == ["get_weather"], "the function offered is called")
    results = [{"role": "tool", "tool_call_id": call.id, "content": '{"天气": "晴", "气温": 25}'} for call in calls]

    second = play.ask(
        play.client.chat.completions.create(
            model=MODEL, messages=[question, first.choices[0].message, *results], tools=[WEATHER], max_tokens=100
        )
    )

    assert_completion(second)
    play.ours("25" in second.choices[0].message.content, "the result of the function is in the answer")


@scenario(CHAT, like=[Like(CHAT, shows_images, ("010",))])
def chat_vision_data_url(play: Play) -> None:
    """An image travels in the message, as a data URL."""
    content = [{"type": "text", "text": "什么颜色？"}, {"type": "image_url", "image_url": {"url": RED_DOT}}]

    completion = play.ask(
        play.client.chat.completions.create(
            model="glm-4v-flash", messages=[{"role": "user", "content": content}], max_tokens=60
        )
    )

    assert_completion(completion)
    assert isinstance(completion.choices[0].message.content, str)


@scenario(CHAT, like=[Like(CHAT, asked_for("response_format", {"type": "json_object"}))])
def chat_json_mode(play: Play) -> None:
    """An answer that is JSON, on demand."""
    completion = play.ask(
        play.client.chat.completions.create(
            model=MODEL,
            messages=[{"role": "user", "content": '用 JSON 回答，格式为 {"color": "…"}：天空是什么颜色？'}],
            response_format={"type": "json_object"},
            max_tokens=60,
        )
    )

    assert_completion(completion)
    assert isinstance(json.loads(completion.choices[0].message.content), dict)


@scenario(CHAT, like=[Like(CHAT, message_has("reasoning_content"), ("001", "002", "004", "008"))])
def chat_reasoning(play: Play) -> None:
    """A model that thinks shows what it thought, apart from what it says."""
    completion = play.ask(
        play.client.chat.completions.create(
            model=THINKER, messages=HELLO, thinking={"type": "enabled"}, temperature=0, max_tokens=300
        )
    )

    assert_completion(completion)
    assert completion.choices[0].message.reasoning_content
    details = completion.usage.completion_tokens_details
    assert details is None or isinstance(details.reasoning_tokens, int)


@scenario(CHAT, like=[Like(CHAT, whole, ("029", "036"))])
def chat_whole(play: Play) -> None:
    """A question with its settings, answered in one piece."""
    completion = play.ask(
        play.client.chat.completions.create(
            model=MODEL,
            messages=[{"role": "system", "content": "回答要短。"}, *HELLO],
            temperature=0.1,
            top_p=0.7,
            max_tokens=30,
            stop=["。"],
            user_id="contract-0001",
        )
    )

    assert_completion(completion)
    assert isinstance(completion.choices[0].message.content, str)
    assert completion.choices[0].finish_reason in ("stop", "length")
    assert completion.created > 1_500_000_000


@scenario(CHAT, like=[Like(CHAT, pieces_have("tool_calls"), ("011",))])
def chat_stream_tool_call(play: Play) -> None:
    """A function call in a stream; it may come whole, or its arguments in pieces."""
    chunks = play.stream(
        play.client.chat.completions.create(
            model=MODEL,
            messages=[{"role": "user", "content": "上海现在天气怎么样？"}],
            tools=[WEATHER],
            stream=True,
            max_tokens=100,
        )
    )

    assert_chunks(chunks)
    calls = [call for chunk in chunks for choice in chunk.choices for call in choice.delta.tool_calls or []]
    assert calls and isinstance(calls[0].function.name, str)
    assert isinstance(json.loads("".join(call.function.arguments or "" for call in calls)), dict)
    assert chunks[-1].choices == [] or chunks[-1].choices[0].finish_reason == "tool_calls"


@scenario(CHAT, like=[Like(CHAT, has("web_search", streamed))])
def chat_stream_with_web_search(play: Play) -> None:
    """What was found on the web stands beside the choices of the last piece, when anything was searched for."""
    search = {
        "enable": True,
        "search_engine": "search_std",
        "search_query": "钱塘江大潮",
        "search_result": True,
        "count": 1,
    }

    chunks = play.stream(
        play.client.chat.completions.create(
            model=MODEL,
            messages=[{"role": "user", "content": "一句话：钱塘江大潮什么时候看？"}],
            tools=[{"type": "web_search", "web_search": search}],
            stream=True,
            max_tokens=60,
        )
    )

    assert_chunks(chunks)
    pages = [page for chunk in chunks for page in chunk.web_search or []]
    assert all(isinstance(page.link, str) and isinstance(page.title, str) for page in pages)
    play.ours(bool(pages), "the search is done and shown")


@scenario(CHAT, like=[Like(CHAT, pieces_have("audio"), ("022",))], never_live="a model that speaks is not cheap")
def chat_stream_voice(play: Play) -> None:
    """A model that speaks sends its voice beside its words."""
    chunks = play.stream(
        play.client.chat.completions.create(
            model="glm-4-voice", messages=[{"role": "user", "content": "说你好。"}], stream=True, max_tokens=60
        )
    )

    assert_chunks(chunks)
    sounds = [choice.delta.audio for chunk in chunks for choice in chunk.choices if choice.delta.audio]
    assert sounds and all(isinstance(sound.data, str) for sound in sounds)
    assert said(chunks)


@scenario(CHAT, like=[Like(CHAT, pieces_have("reasoning_content"), ("009", "012", "013"))])
def chat_stream_reasoning(play: Play) -> None:
    """Thoughts come first, piece by piece, then the answer; usage comes with the last piece."""
    chunks = play.stream(
        play.client.chat.completions.create(
            model=THINKER, messages=HELLO, thinking={"type": "enabled"}, stream=True, max_tokens=300
        )
    )

    assert_chunks(chunks)
    assert said(chunks, "reasoning_content")
    play.ours(bool(said(chunks)), "an answer follows the thoughts")
    play.ours(chunks[-1].usage.total_tokens > 0, "usage comes last")


@scenario(CHAT, like=[Like(CHAT, streamed, ("014", "115"))])
def chat_stream(play: Play) -> None:
    """An answer in pieces."""
    chunks = play.stream(
        play.client.chat.completions.create(model=MODEL, messages=HELLO, stream=True, temperature=0.1, max_tokens=30)
    )

    assert_chunks(chunks)
    play.ours(bool(said(chunks)), "something is said")
    play.ours(len(chunks) > 1, "it comes in several pieces")
    play.ours(chunks[-1].usage.total_tokens > 0, "usage comes last")


@scenario(CHAT)
def chat_second_turn(play: Play) -> None:
    """An answer can be sent back as it came, as part of the next question."""
    first = play.ask(play.client.chat.completions.create(model=MODEL, messages=HELLO, max_tokens=30))
    more = {"role": "user", "content": "再说一遍。"}

    second = play.ask(
        play.client.chat.completions.create(
            model=MODEL, messages=[*HELLO, first.choices[0].message, more], max_tokens=30
        )
    )

    assert_completion(first)
    assert_completion(second)
    assert isinstance(second.choices[0].message.content, str)
