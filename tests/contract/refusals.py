"""Scenarios in which the platform does not answer as it was asked to: by a status, in an answer, or inside a stream."""

from __future__ import annotations

from typing import Any, Callable, Dict

from tests.contract.chat import CHAT, HELLO, MODEL, assert_chunks, assert_completion
from tests.contract.kinds import asked_to_stream, both, damaged, interrupted, refused
from tests.contract.stage import NOBODY, NOT_ON_DEMAND, Like, Play, assert_tells, scenario
from zhipuai_facade import (
    APIAuthenticationError,
    APIInternalError,
    APIReachLimitError,
    APIRequestFailedError,
    APIResponseValidationError,
    APIServerFlowExceedError,
)

IMAGES = "images_generations"
SEARCH = "web_search_web_search"


@scenario(CHAT, like=[Like(CHAT, refused(401), ("060", "093"))])
def chat_refused_key(play: Play) -> None:
    """A key that the platform does not know: 401, tried once."""
    stranger = play.client.with_options(extra_headers=NOBODY)

    error = play.refusal(
        lambda: stranger.chat.completions.create(model=MODEL, messages=HELLO, max_tokens=30), APIAuthenticationError
    )

    assert_tells(error, 401)
    assert error.attempts == 1


@scenario(CHAT, like=[Like(CHAT, refused(400), ("083",))])
def chat_unknown_model(play: Play) -> None:
    """A request that can never be right: 400, tried once."""
    error = play.refusal(
        lambda: play.client.chat.completions.create(model="unknown-model", messages=HELLO, max_tokens=30),
        APIRequestFailedError,
    )

    assert_tells(error, 400)
    assert error.attempts == 1
    play.ours(error.code == "1211", "the model does not exist")


@scenario(
    CHAT,
    like=[Like(CHAT, refused(429, passing=True), ("065", "076"))],
    trouble="status=429; code=1302; times=1",
    never_live=NOT_ON_DEMAND,
)
def chat_too_fast(play: Play) -> None:
    """Too many requests at once: 429 with a code that passes, so the same is asked again and answered."""
    completion = play.ask(play.client.chat.completions.create(model=MODEL, messages=HELLO, max_tokens=30))

    assert_completion(completion)


@scenario(
    CHAT, like=[Like(CHAT, refused(429, passing=False))], trouble="status=429; code=1113", never_live=NOT_ON_DEMAND
)
def chat_balance_used_up(play: Play) -> None:
    """No balance left: 429 too, but with a code that does not pass, so it is tried once."""
    error = play.refusal(
        lambda: play.client.chat.completions.create(model=MODEL, messages=HELLO, max_tokens=30), APIReachLimitError
    )

    assert_tells(error, 429)
    assert error.attempts == 1
    play.ours(error.code == "1113", "the balance is used up")


@scenario(CHAT, like=[Like(CHAT, refused(503))], trouble="status=503", never_live=NOT_ON_DEMAND)
def chat_overloaded_for_good(play: Play) -> None:
    """A platform that stays overloaded: 503 after the last try."""
    patient = play.client.with_options(max_retries=0)

    error = play.refusal(
        lambda: patient.chat.completions.create(model=MODEL, messages=HELLO, max_tokens=30), APIServerFlowExceedError
    )

    assert_tells(error, 503)


@scenario(CHAT, like=[Like(CHAT, refused(500))], trouble="status=500; code=1230; times=1", never_live=NOT_ON_DEMAND)
def chat_internal_error(play: Play) -> None:
    """A failure of the platform: 500, for which an impatient client gives up at once."""
    impatient = play.client.with_options(max_retries=0)

    error = play.refusal(
        lambda: impatient.chat.completions.create(model=MODEL, messages=HELLO, max_tokens=30), APIInternalError
    )

    assert_tells(error, 500)


@scenario(
    CHAT,
    like=[Like(CHAT, both(refused(200, passing=True), asked_to_stream))],
    trouble="body_error=1305",
    never_live=NOT_ON_DEMAND,
)
def chat_stream_answered_with_error(play: Play) -> None:
    """Under HTTP 200, and where a stream was asked for: the JSON of an error. It is an exception before any piece."""
    impatient = play.client.with_options(max_retries=0)
    pieces, error = play.interrupted(
        lambda: impatient.chat.completions.create(model=MODEL, messages=HELLO, stream=True, max_tokens=30)
    )

    assert pieces == []
    assert_tells(error, 200)
    play.ours(isinstance(error, APIReachLimitError), "code 1305 belongs to HTTP 429")


@scenario(
    CHAT,
    like=[Like(CHAT, both(refused(200), refused(passing=False)), ("080",))],
    trouble="body_error=1301",
    never_live=NOT_ON_DEMAND,
)
def chat_error_under_200(play: Play) -> None:
    """Under HTTP 200 the JSON of an error: an exception like any other, by its code."""
    error = play.refusal(lambda: play.client.chat.completions.create(model=MODEL, messages=HELLO, max_tokens=30))

    assert_tells(error, 200)
    assert error.attempts == 1
    play.ours(isinstance(error, APIRequestFailedError), "code 1301 belongs to HTTP 400")


@scenario(CHAT, like=[Like(CHAT, interrupted)], trouble="error_event=2; code=1302", never_live=NOT_ON_DEMAND)
def chat_stream_ended_by_error(play: Play) -> None:
    """An error as an event of the stream: first what was said before it, then the exception."""
    pieces, error = play.interrupted(
        lambda: play.client.chat.completions.create(model=MODEL, messages=HELLO, stream=True, max_tokens=30)
    )

    assert_chunks(pieces)
    assert_tells(error, 200)
    play.ours(isinstance(error, APIReachLimitError), "code 1302 belongs to HTTP 429")
    play.ours(len(pieces) == 2, "two pieces come before it")


@scenario(CHAT, trouble="error_line=2; code=1234", never_live=NOT_ON_DEMAND)
def chat_stream_ended_by_bare_error(play: Play) -> None:
    """The same as a bare line of JSON, without `data:` before and `[DONE]` after it."""
    pieces, error = play.interrupted(
        lambda: play.client.chat.completions.create(model=MODEL, messages=HELLO, stream=True, max_tokens=30)
    )

    assert_chunks(pieces)
    assert_tells(error, 200)
    assert isinstance(error, APIInternalError) and error.code == "1234"


@scenario(CHAT, like=[Like(CHAT, damaged)], trouble="broken=2", never_live=NOT_ON_DEMAND)
def chat_stream_damaged(play: Play) -> None:
    """A piece that is no JSON ends the stream with an exception of its own, after what was good."""
    pieces, error = play.interrupted(
        lambda: play.client.chat.completions.create(model=MODEL, messages=HELLO, stream=True, max_tokens=30)
    )

    assert isinstance(error, APIResponseValidationError)
    assert error.status_code == 200
    play.ours(len(pieces) == 1, "one piece is good")


@scenario(CHAT, like=[Like(CHAT, refused(502))], trouble="html=502", never_live=NOT_ON_DEMAND)
def chat_page_of_a_gateway(play: Play) -> None:
    """A page of HTML where JSON belongs: the status tells, and the page is kept."""
    impatient = play.client.with_options(max_retries=0)

    error = play.refusal(lambda: impatient.chat.completions.create(model=MODEL, messages=HELLO, max_tokens=30))

    assert_tells(error, 502)
    play.ours("502" in str(error.body), "the page is kept")


@scenario(IMAGES, like=[Like(IMAGES, refused(400), ("077",))], trouble="code=1301", never_live=NOT_ON_DEMAND)
def image_refused(play: Play) -> None:
    """A description that the content filter refuses."""
    error = play.refusal(
        lambda: play.client.images.generations(model="cogview-3-flash", prompt="一盏灯"), APIRequestFailedError
    )

    assert_tells(error, 400)
    play.ours(error.code == "1301", "the content filter refuses")


@scenario(SEARCH, like=[Like(SEARCH, refused(400), ("062",))], trouble="code=1214", never_live=NOT_ON_DEMAND)
def search_refused(play: Play) -> None:
    """A search that lacks something."""
    error = play.refusal(
        lambda: play.client.web_search.web_search(search_engine="search_std", search_query="茶"), APIRequestFailedError
    )

    assert_tells(error, 400)
    play.ours(error.code == "1214", "a parameter is invalid")


@scenario(SEARCH, like=[Like(SEARCH, refused(401), ("061",))])
def search_refused_key(play: Play) -> None:
    """A key that the platform does not know."""
    stranger = play.client.with_options(extra_headers=NOBODY)

    error = play.refusal(
        lambda: stranger.web_search.web_search(search_engine="search_std", search_query="茶"), APIAuthenticationError
    )

    assert_tells(error, 401)


@scenario(SEARCH, like=[Like(SEARCH, refused(200))], trouble="body_error=401", never_live=NOT_ON_DEMAND)
def search_refused_under_200(play: Play) -> None:
    """A refusal under HTTP 200."""
    error = play.refusal(lambda: play.client.web_search.web_search(search_engine="search_std", search_query="茶"))

    assert_tells(error, 200)


EVERY_CALL: Dict[str, Callable[[Any], Any]] = {
    CHAT: lambda client: client.chat.completions.create(model=MODEL, messages=HELLO, max_tokens=30),
    "async_chat_completions_create": lambda client: client.chat.asyncCompletions.create(model=MODEL, messages=HELLO),
    "async_results_retrieve": lambda client: client.chat.asyncCompletions.retrieve_completion_result(id="none"),
    "embeddings_create": lambda client: client.embeddings.create(model="embedding-3", input="茶"),
    IMAGES: lambda client: client.images.generations(model="cogview-3-flash", prompt="一盏灯"),
    "videos_generations": lambda client: client.videos.generations(model="cogvideox-flash", prompt="一只船"),
    "files_create": lambda client: client.files.create(file=("none.jsonl", b"{}\n"), purpose="batch"),
    "files_list": lambda client: client.files.list(purpose="batch"),
    "files_delete": lambda client: client.files.delete("none"),
    "files_content": lambda client: client.files.content("none"),
    "batches_create": lambda client: client.batches.create(
        input_file_id="none", endpoint="/v4/chat/completions", completion_window="24h"
    ),
    "batches_list": lambda client: client.batches.list(),
    "batches_retrieve": lambda client: client.batches.retrieve("none"),
    "batches_cancel": lambda client: client.batches.cancel("none"),
    "assistant_conversation": lambda client: client.assistant.conversation(
        assistant_id="65940acff94777010aa6b796",
        model="glm-4-assistant",
        messages=[{"role": "user", "content": [{"type": "text", "text": "你好"}]}],
        stream=False,
    ),
    "assistant_query_support": lambda client: client.assistant.query_support(assistant_id_list=[]),
    "assistant_query_conversation_usage": lambda client: client.assistant.query_conversation_usage(
        assistant_id="65940acff94777010aa6b796"
    ),
    "tools_web_search": lambda client: client.tools.web_search(
        model="web-search-pro", messages=[{"role": "user", "content": "茶"}]
    ),
    SEARCH: lambda client: client.web_search.web_search(search_engine="search_std", search_query="茶"),
    "images_async_generations": lambda client: client.images.async_generations(model="glm-image", prompt="一盏灯"),
    "audio_speech": lambda client: client.audio.speech(model="glm-tts", input="茶"),
    "audio_customization": lambda client: client.audio.customization(
        model="cogtts", input="茶", voice_data=("none.wav", b"RIFF")
    ),
    "audio_transcriptions_create": lambda client: client.audio.transcriptions.create(
        model="glm-asr-2512", file=("none.wav", b"RIFF")
    ),
    "voice_clone": lambda client: client.voice.clone(
        model="glm-tts-clone", voice_name="none", input="茶", file_id="none"
    ),
    "voice_list": lambda client: client.voice.list(),
    "voice_delete": lambda client: client.voice.delete(voice="none"),
    "rerank_create": lambda client: client.rerank.create(model="rerank", query="茶", documents=["茶"]),
    "tokenizer_create": lambda client: client.tokenizer.create(model="glm-4.6", messages=HELLO),
    "moderations_create": lambda client: client.moderations.create(model="moderation", input="茶"),
    "layout_parsing_create": lambda client: client.layout_parsing.create(
        model="glm-ocr", file="https://example.com/none.png"
    ),
    "web_reader_web_reader": lambda client: client.web_reader.web_reader(url="https://example.com/"),
    "file_parser_create": lambda client: client.file_parser.create(
        file=("none.txt", b"none"), tool_type="lite", file_type="TXT"
    ),
    "file_parser_content": lambda client: client.file_parser.content(task_id="none", format_type="text"),
    "file_parser_create_sync": lambda client: client.file_parser.create_sync(
        file=("none.txt", b"none"), tool_type="prime-sync", file_type="TXT"
    ),
    "ocr_handwriting_ocr": lambda client: client.ocr.handwriting_ocr(
        file=("none.png", b"none"), tool_type="hand_write"
    ),
    "agents_invoke": lambda client: client.agents.invoke(agent_id="general_translation", messages=HELLO),
    "agents_async_result": lambda client: client.agents.async_result(agent_id="vidu_template_agent", async_id="none"),
    "agents_conversation": lambda client: client.agents.conversation("slides_glm_agent", "none"),
}
"""The simplest call of each operation."""


@scenario(*EVERY_CALL, like=[Like(operation, refused()) for operation in EVERY_CALL])
def every_operation_refuses_a_stranger(play: Play) -> None:
    """Whatever a stranger asks for, it is refused, and nothing is done."""
    stranger = play.client.with_options(extra_headers=NOBODY)

    errors = [play.refusal(lambda call=call: call(stranger)) for call in EVERY_CALL.values()]

    for error in errors:
        assert error.message and error.message in str(error)
        play.ours(isinstance(error, APIAuthenticationError), "the key is not known")
