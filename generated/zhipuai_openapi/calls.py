"""The whole API: one function per operation, which describes a request without sending it.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Literal, Mapping, Sequence, cast

from .call import (
    NOT_GIVEN,
    BinaryCall,
    Call,
    NotGiven,
    Operation,
    Options,
    PageCall,
    StreamCall,
    any_operation,
    given,
    segment,
)

if TYPE_CHECKING:
    import httpx

    from . import literals, models, params
    from .call import Body, Headers, Progress, Query
    from .timing import Timeouts
    from .types import FileTypes, Json

_CHAT_COMPLETIONS_CREATE = Operation("chat_completions_create", "POST", "/paas/v4/chat/completions", repeatable=True)
_ASYNC_CHAT_COMPLETIONS_CREATE = Operation(
    "async_chat_completions_create", "POST", "/paas/v4/async/chat/completions", repeatable=False
)
_ASYNC_RESULTS_RETRIEVE = Operation("async_results_retrieve", "GET", "/paas/v4/async-result/{id}", repeatable=True)
_EMBEDDINGS_CREATE = Operation("embeddings_create", "POST", "/paas/v4/embeddings", repeatable=True)
_IMAGES_GENERATIONS = Operation("images_generations", "POST", "/paas/v4/images/generations", repeatable=False)
_VIDEOS_GENERATIONS = Operation("videos_generations", "POST", "/paas/v4/videos/generations", repeatable=False)
_FILES_CREATE = Operation("files_create", "POST", "/paas/v4/files", repeatable=False)
_FILES_LIST = Operation("files_list", "GET", "/paas/v4/files", repeatable=True)
_FILES_DELETE = Operation("files_delete", "DELETE", "/paas/v4/files/{file_id}", repeatable=True)
_FILES_CONTENT = Operation("files_content", "GET", "/paas/v4/files/{file_id}/content", repeatable=True)
_BATCHES_CREATE = Operation("batches_create", "POST", "/paas/v4/batches", repeatable=False)
_BATCHES_LIST = Operation("batches_list", "GET", "/paas/v4/batches", repeatable=True)
_BATCHES_RETRIEVE = Operation("batches_retrieve", "GET", "/paas/v4/batches/{batch_id}", repeatable=True)
_BATCHES_CANCEL = Operation("batches_cancel", "POST", "/paas/v4/batches/{batch_id}/cancel", repeatable=False)
_ASSISTANT_CONVERSATION = Operation("assistant_conversation", "POST", "/paas/v4/assistant", repeatable=True)
_ASSISTANT_QUERY_SUPPORT = Operation("assistant_query_support", "POST", "/paas/v4/assistant/list", repeatable=True)
_ASSISTANT_QUERY_CONVERSATION_USAGE = Operation(
    "assistant_query_conversation_usage", "POST", "/paas/v4/assistant/conversation/list", repeatable=True
)
_TOOLS_WEB_SEARCH = Operation("tools_web_search", "POST", "/paas/v4/tools", repeatable=True)
_WEB_SEARCH_WEB_SEARCH = Operation("web_search_web_search", "POST", "/paas/v4/web_search", repeatable=True)


def chat_completions_create(
    *,
    model: literals.ChatModel | str,
    messages: Sequence[params.ChatMessage],
    stream: Literal[False] | None | NotGiven = NOT_GIVEN,
    thinking: params.Thinking | None | NotGiven = NOT_GIVEN,
    reasoning_effort: literals.ReasoningEffort | str | None | NotGiven = NOT_GIVEN,
    do_sample: bool | None | NotGiven = NOT_GIVEN,
    temperature: float | None | NotGiven = NOT_GIVEN,
    top_p: float | None | NotGiven = NOT_GIVEN,
    max_tokens: int | None | NotGiven = NOT_GIVEN,
    max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
    stop: str | Sequence[str] | None | NotGiven = NOT_GIVEN,
    response_format: params.ResponseFormat | None | NotGiven = NOT_GIVEN,
    tools: Sequence[params.Tool] | None | NotGiven = NOT_GIVEN,
    tool_choice: literals.ToolChoice | str | None | NotGiven = NOT_GIVEN,
    tool_stream: bool | None | NotGiven = NOT_GIVEN,
    meta: params.RolePlayMeta | None | NotGiven = NOT_GIVEN,
    extra: params.CodeGeexExtra | None | NotGiven = NOT_GIVEN,
    watermark_enabled: bool | None | NotGiven = NOT_GIVEN,
    seed: int | None | NotGiven = NOT_GIVEN,
    sensitive_word_check: params.SensitiveWordCheck | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.ChatCompletion]:
    """Ask a model to continue a conversation.

    Sends the whole conversation and returns the model's next message. One request schema serves text, vision, voice
    and role-play models; a field that the chosen model does not know is ignored by the platform, so a 200 does not
    prove that it took effect. With `stream: true` the answer comes as server-sent events, one ChatCompletionChunk
    in each `data:` line, closed by `data: [DONE]`. The same operation exists under `/coding/paas/v4` for Coding
    Plan keys. Limits are concurrent requests per model and account level. The answer's header `X-Log-Id` repeats
    the request id. Source: chat page of the vendor's reference (July and October 2026, both sites) and recorded
    traffic.

    Args:
        model: Model that answers. Other ids than the listed ones are passed on; an id that the platform does not serve
            answers code 1211. No default.
        messages: The conversation so far, oldest message first; at least one message, and not only system or assistant
            messages. Counts against the context of the model (1M tokens for glm-5.3, 5.3-flash, 5.2 and 4-long,
            200K for 5.1, 5, 5-turbo, 5v-turbo, 4.7 and 4.6, 128K for 4.5, 4-flash, 4-32b and 4.6v, 64K for 4.5v and
            4.1v).
        stream: Whether the answer is sent piece by piece as server-sent events instead of whole. Default false. All
            models.
        thinking: Switches the chain of thought and says what becomes of earlier ones. Models from glm-4.5 on; ignored by
            older ones.
        reasoning_effort: How long the model may think, when thinking is on. Default max. glm-5.3, 5.3-flash and 5.3-flashx take
            low, high and max only and refuse other values with code 1210; glm-5.2 takes all (none and minimal mean
            no thinking, low and medium count as high, xhigh as max); glm-5.1, 5, 5-turbo and 4.7 ignore it.
        do_sample: Whether words are drawn at random; false always takes the likeliest one and makes temperature and top_p
            without effect. Default true. All models.
        temperature: Randomness of the answer, from 0 (steady) to 1 (varied), at most two decimals. Default 1.0 for glm-5.x,
            5.3-flash, 4.7 and 4.6; 0.6 for 4.5; 0.75 for the GLM-4 family; 0.8 for 5v-turbo, 4.6v, 4.5v, 4.1v and
            4-voice; 0.95 for charglm-4 and emohaa; 0.0 for autoglm-phone. Change this or top_p, not both.
        top_p: Share of probability from which words are drawn (nucleus sampling), from 0.01 to 1, at most two
            decimals. Default 0.95 for glm-5.x, 5.3-flash, 4.7, 4.6 and 4.5; 0.9 for the GLM-4 family; 0.6 for
            5v-turbo, 4.6v, 4.5v, 4.1v and 4-voice; 0.85 for autoglm-phone; 0.7 for charglm-4 and emohaa.
        max_tokens: Most tokens that the answer may have, reasoning included. Highest value by model: 131072 for glm-5.x,
            5.3-flash, 5v-turbo, 4.7, 4.6 and 4.5 (98304 by the page of 4.5), 32768 for 4.6v and codegeex-4, 16384
            for 4.5v, 4.1v, 4-flash and 4-32b, 4096 for 4-voice, autoglm-phone, charglm-4 and emohaa, 4095 for
            4-long, 1024 for 4v-flash. Default 65536 for 4.5 and later, 16384 for 4.6v, 1024 for 4-voice, charglm-4
            and emohaa. An answer cut here has finish_reason length.
        max_completion_tokens: Another name for max_tokens, in tokens, for callers that come from other platforms. Not documented; seen
            to be accepted. No default; prefer max_tokens.
        stop: Text at which the model stops; it is not part of the answer. Up to 4 strings by the current document
            (older models and the international page: one only; charglm-4 and emohaa: one). A single string counts
            as a list of one. No default.
        response_format: Form of the answer's text; the prompt should ask for JSON as well. Default text. Text models only; there
            is no mode that enforces a JSON schema.
        tools: What the model may use: functions of the caller, a knowledge base, a web search, MCP servers; at most
            128. Functions, knowledge base and web search exclude each other, in this order of precedence. Text
            models take all kinds, glm-5.3-flash, 5.3-flashx, 5v-turbo, 4.6v and autoglm-phone functions only,
            others none.
        tool_choice: How the model picks among functions. Default auto, which is also the only value that the platform
            accepts (others answer HTTP 400); kept open for values to come. Models that take functions.
        tool_stream: Whether the arguments of a function call are streamed in pieces; needs `stream: true`. Default false:
            the call arrives whole in one chunk. glm-5.3, 5.3-flash, 5.2, 5.1, 5, 5-turbo, 4.7 and 4.6.
        meta: Who the two parties of a role play are. charglm-4 and emohaa (the current document names emohaa only).
        extra: Code around the place to be filled in. codegeex-4 only.
        watermark_enabled: Whether generated sound or images carry a visible and a hidden watermark. Default true; false works only
            for accounts that signed the vendor's waiver. glm-4-voice.
        seed: Start value for random sampling, meant to make answers repeatable. Sent by the vendor's SDKs, in no
            document; without effect on models that do not know it. No default.
        sensitive_word_check: Switches the check for sensitive words. Sent by the vendor's SDKs, in no document. Default: checked.
        request_id: The caller's own id of this request, 6 to 64 characters, unique; the answer repeats it. Default: made by
            the platform. All models.
        user_id: Id of the end user for whom the call is made, 6 to 128 characters, without personal data. No default.
            All models.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.chat_completion import ChatCompletion

    return Call(
        _CHAT_COMPLETIONS_CREATE,
        "/paas/v4/chat/completions",
        json=given(
            model=model,
            messages=messages,
            stream=stream,
            thinking=thinking,
            reasoning_effort=reasoning_effort,
            do_sample=do_sample,
            temperature=temperature,
            top_p=top_p,
            max_tokens=max_tokens,
            max_completion_tokens=max_completion_tokens,
            stop=stop,
            response_format=response_format,
            tools=tools,
            tool_choice=tool_choice,
            tool_stream=tool_stream,
            meta=meta,
            extra=extra,
            watermark_enabled=watermark_enabled,
            seed=seed,
            sensitive_word_check=sensitive_word_check,
            request_id=request_id,
            user_id=user_id,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=ChatCompletion,
    )


def chat_completions_create_streaming(
    *,
    model: literals.ChatModel | str,
    messages: Sequence[params.ChatMessage],
    stream: Literal[True],
    thinking: params.Thinking | None | NotGiven = NOT_GIVEN,
    reasoning_effort: literals.ReasoningEffort | str | None | NotGiven = NOT_GIVEN,
    do_sample: bool | None | NotGiven = NOT_GIVEN,
    temperature: float | None | NotGiven = NOT_GIVEN,
    top_p: float | None | NotGiven = NOT_GIVEN,
    max_tokens: int | None | NotGiven = NOT_GIVEN,
    max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
    stop: str | Sequence[str] | None | NotGiven = NOT_GIVEN,
    response_format: params.ResponseFormat | None | NotGiven = NOT_GIVEN,
    tools: Sequence[params.Tool] | None | NotGiven = NOT_GIVEN,
    tool_choice: literals.ToolChoice | str | None | NotGiven = NOT_GIVEN,
    tool_stream: bool | None | NotGiven = NOT_GIVEN,
    meta: params.RolePlayMeta | None | NotGiven = NOT_GIVEN,
    extra: params.CodeGeexExtra | None | NotGiven = NOT_GIVEN,
    watermark_enabled: bool | None | NotGiven = NOT_GIVEN,
    seed: int | None | NotGiven = NOT_GIVEN,
    sensitive_word_check: params.SensitiveWordCheck | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> StreamCall[models.ChatCompletionChunk]:
    """As `chat_completions_create`, answered piece by piece."""
    from .models.chat_completion_chunk import ChatCompletionChunk

    return StreamCall(
        _CHAT_COMPLETIONS_CREATE,
        "/paas/v4/chat/completions",
        json=given(
            model=model,
            messages=messages,
            stream=stream,
            thinking=thinking,
            reasoning_effort=reasoning_effort,
            do_sample=do_sample,
            temperature=temperature,
            top_p=top_p,
            max_tokens=max_tokens,
            max_completion_tokens=max_completion_tokens,
            stop=stop,
            response_format=response_format,
            tools=tools,
            tool_choice=tool_choice,
            tool_stream=tool_stream,
            meta=meta,
            extra=extra,
            watermark_enabled=watermark_enabled,
            seed=seed,
            sensitive_word_check=sensitive_word_check,
            request_id=request_id,
            user_id=user_id,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        event=ChatCompletionChunk,
        whole="ChatCompletion",
        ends=("choices.finish_reason",),
    )


def chat_completions_create_either(
    *,
    model: literals.ChatModel | str,
    messages: Sequence[params.ChatMessage],
    stream: bool,
    thinking: params.Thinking | None | NotGiven = NOT_GIVEN,
    reasoning_effort: literals.ReasoningEffort | str | None | NotGiven = NOT_GIVEN,
    do_sample: bool | None | NotGiven = NOT_GIVEN,
    temperature: float | None | NotGiven = NOT_GIVEN,
    top_p: float | None | NotGiven = NOT_GIVEN,
    max_tokens: int | None | NotGiven = NOT_GIVEN,
    max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
    stop: str | Sequence[str] | None | NotGiven = NOT_GIVEN,
    response_format: params.ResponseFormat | None | NotGiven = NOT_GIVEN,
    tools: Sequence[params.Tool] | None | NotGiven = NOT_GIVEN,
    tool_choice: literals.ToolChoice | str | None | NotGiven = NOT_GIVEN,
    tool_stream: bool | None | NotGiven = NOT_GIVEN,
    meta: params.RolePlayMeta | None | NotGiven = NOT_GIVEN,
    extra: params.CodeGeexExtra | None | NotGiven = NOT_GIVEN,
    watermark_enabled: bool | None | NotGiven = NOT_GIVEN,
    seed: int | None | NotGiven = NOT_GIVEN,
    sensitive_word_check: params.SensitiveWordCheck | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.ChatCompletion] | StreamCall[models.ChatCompletionChunk]:
    """As `chat_completions_create`, whole or piece by piece, as told."""
    parameters: Dict[str, Any] = dict(locals())
    describe: Any = chat_completions_create_streaming if stream else chat_completions_create
    described: Any = describe(**parameters)
    return cast("Call[Any]", described)


def async_chat_completions_create(
    *,
    model: literals.ChatModel | str,
    messages: Sequence[params.ChatMessage],
    thinking: params.Thinking | None | NotGiven = NOT_GIVEN,
    reasoning_effort: literals.ReasoningEffort | str | None | NotGiven = NOT_GIVEN,
    do_sample: bool | None | NotGiven = NOT_GIVEN,
    temperature: float | None | NotGiven = NOT_GIVEN,
    top_p: float | None | NotGiven = NOT_GIVEN,
    max_tokens: int | None | NotGiven = NOT_GIVEN,
    stop: str | Sequence[str] | None | NotGiven = NOT_GIVEN,
    response_format: params.ResponseFormat | None | NotGiven = NOT_GIVEN,
    tools: Sequence[params.Tool] | None | NotGiven = NOT_GIVEN,
    tool_choice: literals.ToolChoice | str | None | NotGiven = NOT_GIVEN,
    meta: params.RolePlayMeta | None | NotGiven = NOT_GIVEN,
    extra: params.CodeGeexExtra | None | NotGiven = NOT_GIVEN,
    watermark_enabled: bool | None | NotGiven = NOT_GIVEN,
    seed: int | None | NotGiven = NOT_GIVEN,
    sensitive_word_check: params.SensitiveWordCheck | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.AsyncTask]:
    """Queue a conversation to be continued in the background.

    Takes the same conversation as chat completions, returns at once with the id of a task and answers later; the
    answer is fetched with `GET /paas/v4/async-result/{id}`. There is no streaming: the platform accepts `stream`
    and ignores it. Every call that is accepted creates a billed task, so it is not repeated after an unclear
    failure. Models that only chat completions offers: autoglm-phone and the 4.7-flash pair. Source: asynchronous
    chat page of the vendor's reference (July 2026; not on the international site) and recorded traffic.

    Args:
        model: Model that answers. Other ids than the listed ones are passed on; an id that the platform does not serve
            answers code 1211. No default.
        messages: The conversation so far, oldest message first; at least one message, and not only system or assistant
            messages. Counts against the context of the model (1M tokens for glm-5.3, 5.3-flash, 5.2 and 4-long,
            200K for 5.1, 5, 5-turbo, 5v-turbo, 4.7 and 4.6, 128K for 4.5, 4-flash, 4-32b and 4.6v, 64K for 4.5v and
            4.1v).
        thinking: Switches the chain of thought and says what becomes of earlier ones. Models from glm-4.5 on; ignored by
            older ones.
        reasoning_effort: How long the model may think, when thinking is on. Default max. glm-5.3, 5.3-flash and 5.3-flashx take
            low, high and max only and refuse other values with code 1210; glm-5.2 takes all (none and minimal mean
            no thinking, low and medium count as high, xhigh as max); glm-5.1, 5, 5-turbo and 4.7 ignore it.
        do_sample: Whether words are drawn at random; false always takes the likeliest one and makes temperature and top_p
            without effect. Default true. All models.
        temperature: Randomness of the answer, from 0 (steady) to 1 (varied), at most two decimals. Default 1.0 for glm-5.x,
            5.3-flash, 4.7 and 4.6; 0.6 for 4.5; 0.75 for the GLM-4 family; 0.8 for 5v-turbo, 4.6v, 4.5v, 4.1v and
            4-voice; 0.95 for charglm-4 and emohaa; 0.0 for autoglm-phone. Change this or top_p, not both.
        top_p: Share of probability from which words are drawn (nucleus sampling), from 0.01 to 1, at most two
            decimals. Default 0.95 for glm-5.x, 5.3-flash, 4.7, 4.6 and 4.5; 0.9 for the GLM-4 family; 0.6 for
            5v-turbo, 4.6v, 4.5v, 4.1v and 4-voice; 0.85 for autoglm-phone; 0.7 for charglm-4 and emohaa.
        max_tokens: Most tokens that the answer may have, reasoning included. Highest value by model: 131072 for glm-5.x,
            5.3-flash, 5v-turbo, 4.7, 4.6 and 4.5 (98304 by the page of 4.5), 32768 for 4.6v and codegeex-4, 16384
            for 4.5v, 4.1v, 4-flash and 4-32b, 4096 for 4-voice, autoglm-phone, charglm-4 and emohaa, 4095 for
            4-long, 1024 for 4v-flash. Default 65536 for 4.5 and later, 16384 for 4.6v, 1024 for 4-voice, charglm-4
            and emohaa. An answer cut here has finish_reason length.
        stop: Text at which the model stops; it is not part of the answer. Up to 4 strings by the current document
            (older models and the international page: one only; charglm-4 and emohaa: one). A single string counts
            as a list of one. No default.
        response_format: Form of the answer's text; the prompt should ask for JSON as well. Default text. Text models only; there
            is no mode that enforces a JSON schema.
        tools: What the model may use: functions of the caller, a knowledge base, a web search, MCP servers; at most
            128. Functions, knowledge base and web search exclude each other, in this order of precedence. Text
            models take all kinds, glm-5.3-flash, 5.3-flashx, 5v-turbo, 4.6v and autoglm-phone functions only,
            others none.
        tool_choice: How the model picks among functions. Default auto, which is also the only value that the platform
            accepts (others answer HTTP 400); kept open for values to come. Models that take functions.
        meta: Who the two parties of a role play are. charglm-4 and emohaa (the current document names emohaa only).
        extra: Code around the place to be filled in. codegeex-4 only.
        watermark_enabled: Whether generated sound or images carry a visible and a hidden watermark. Default true; false works only
            for accounts that signed the vendor's waiver. glm-4-voice.
        seed: Start value for random sampling, meant to make answers repeatable. Sent by the vendor's SDKs, in no
            document; without effect on models that do not know it. No default.
        sensitive_word_check: Switches the check for sensitive words. Sent by the vendor's SDKs, in no document. Default: checked.
        request_id: The caller's own id of this request, 6 to 64 characters, unique; the answer repeats it. Default: made by
            the platform. All models.
        user_id: Id of the end user for whom the call is made, 6 to 128 characters, without personal data. No default.
            All models.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.async_task import AsyncTask

    return Call(
        _ASYNC_CHAT_COMPLETIONS_CREATE,
        "/paas/v4/async/chat/completions",
        json=given(
            model=model,
            messages=messages,
            thinking=thinking,
            reasoning_effort=reasoning_effort,
            do_sample=do_sample,
            temperature=temperature,
            top_p=top_p,
            max_tokens=max_tokens,
            stop=stop,
            response_format=response_format,
            tools=tools,
            tool_choice=tool_choice,
            meta=meta,
            extra=extra,
            watermark_enabled=watermark_enabled,
            seed=seed,
            sensitive_word_check=sensitive_word_check,
            request_id=request_id,
            user_id=user_id,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=AsyncTask,
    )


def async_results_retrieve(
    id: str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.AsyncResult]:
    """Look at an asynchronous task and fetch its result once it is there.

    Serves the tasks of asynchronous chat, image and video generation alike. While `task_status` is `PROCESSING`
    little else is set; after `SUCCESS` a chat task has `choices`, an image task `image_result` and a video task
    `video_result` (a video task may also have `choices` with an empty message). Links to images and videos expire,
    images after 30 days. A task of another account answers HTTP 400 with code 1233. Source: asynchronous result
    page of the vendor's reference (both sites) and recorded traffic.

    Args:
        id: Id of the task as the creating call returned it. Not a number: it may hold letters and a minus sign.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.async_result import AsyncResult

    return Call(
        _ASYNC_RESULTS_RETRIEVE,
        f"/paas/v4/async-result/{segment('id', id)}",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=AsyncResult,
    )


def embeddings_create(
    *,
    model: literals.EmbeddingModel | str,
    input: str | Sequence[str],
    dimensions: int | None | NotGiven = NOT_GIVEN,
    encoding_format: str | None | NotGiven = NOT_GIVEN,
    user: str | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    sensitive_word_check: params.SensitiveWordCheck | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.EmbeddingList]:
    """Turns one text or a list of texts into vectors.

    One vector per text, in the order of the input. `embedding-3` takes up to 64 texts of 3072 tokens each;
    `embedding-2` takes texts of 512 tokens and 8K tokens in all. Z.ai refuses the models with code 1211.

    Args:
        model: The embedding model.
        input: A text, or a list of texts. `embedding-3` takes up to 64 texts of 3072 tokens each, `embedding-2` texts
            of 512 tokens and 8K tokens in all.
        dimensions: Numbers of each vector. `embedding-3` takes 256, 512, 1024 or 2048, default 2048; `embedding-2` always
            gives 1024.
        encoding_format: How the numbers are written. The official SDKs accept it; only lists of numbers are known to come back.
        user: A name for the end user, as other platforms call it. The platform's own field is named `user_id`
            elsewhere.
        request_id: Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing.
        sensitive_word_check: Switches the check for sensitive words; switching it off needs a permission of the account.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.embedding_list import EmbeddingList

    return Call(
        _EMBEDDINGS_CREATE,
        "/paas/v4/embeddings",
        json=given(
            model=model,
            input=input,
            dimensions=dimensions,
            encoding_format=encoding_format,
            user=user,
            request_id=request_id,
            sensitive_word_check=sensitive_word_check,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=EmbeddingList,
    )


def images_generations(
    *,
    model: literals.ImageModel | str,
    prompt: str,
    quality: literals.ImageQuality | str | None | NotGiven = NOT_GIVEN,
    size: literals.ImageSize | str | None | NotGiven = NOT_GIVEN,
    n: int | None | NotGiven = NOT_GIVEN,
    response_format: str | None | NotGiven = NOT_GIVEN,
    style: str | None | NotGiven = NOT_GIVEN,
    watermark_enabled: bool | None | NotGiven = NOT_GIVEN,
    user: str | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    sensitive_word_check: params.SensitiveWordCheck | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.ImageList]:
    """Draws an image from a description.

    Waits until the image is drawn and answers with its address; one image per call. The address is signed and stops
    working after 30 days at most, so the image has to be fetched and kept by the caller. A prompt or an image that
    the content filter refuses answers HTTP 400 with code 1301.

    Args:
        model: The image model. `cogview-3-flash` is free; Z.ai serves `glm-image` and `cogview-4-250304`.
        prompt: What the image shows, up to 1000 characters for `glm-image`.
        quality: `hd` draws finer and takes about 20 seconds, `standard` takes 5 to 10. `glm-image` knows only `hd`, its
            default; the others default to `standard`.
        size: Width and height in pixels as `1280x1280`. `glm-image`: default 1280x1280, each side 1024 to 2048 and
            divisible by 32, at most 2^22 pixels. The others: default 1024x1024, each side 512 to 2048 and divisible
            by 16, at most 2^21 pixels.
        n: How many images. The official SDKs accept it; the platform draws one whatever is said.
        response_format: How the image comes back. The official SDKs accept it; only addresses are known to come back.
        style: A style by name. The official SDKs accept it; no document names its values.
        watermark_enabled: Whether the image is marked as made by a machine, visibly and invisibly. Default true; false needs a
            declaration signed in the account.
        user: A name for the end user, as other platforms call it. Prefer `user_id`.
        user_id: Your id for the end user, 6 to 128 characters, by which the platform can act on abuse.
        request_id: Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing.
        sensitive_word_check: Switches the check for sensitive words; switching it off needs a permission of the account.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.image_list import ImageList

    return Call(
        _IMAGES_GENERATIONS,
        "/paas/v4/images/generations",
        json=given(
            model=model,
            prompt=prompt,
            quality=quality,
            size=size,
            n=n,
            response_format=response_format,
            style=style,
            watermark_enabled=watermark_enabled,
            user=user,
            user_id=user_id,
            request_id=request_id,
            sensitive_word_check=sensitive_word_check,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=ImageList,
    )


def videos_generations(
    model: literals.VideoModel | str,
    *,
    prompt: str | None | NotGiven = NOT_GIVEN,
    image_url: str | Sequence[str] | None | NotGiven = NOT_GIVEN,
    quality: literals.VideoQuality | str | None | NotGiven = NOT_GIVEN,
    with_audio: bool | None | NotGiven = NOT_GIVEN,
    size: literals.VideoSize | str | None | NotGiven = NOT_GIVEN,
    fps: int | None | NotGiven = NOT_GIVEN,
    duration: int | None | NotGiven = NOT_GIVEN,
    style: literals.VideoStyle | str | None | NotGiven = NOT_GIVEN,
    aspect_ratio: literals.VideoAspectRatio | str | None | NotGiven = NOT_GIVEN,
    movement_amplitude: literals.VideoMovementAmplitude | str | None | NotGiven = NOT_GIVEN,
    off_peak: bool | None | NotGiven = NOT_GIVEN,
    watermark_enabled: bool | None | NotGiven = NOT_GIVEN,
    sensitive_word_check: params.SensitiveWordCheck | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.AsyncTask]:
    """Starts the making of a video and answers with the task.

    A task for `CogVideoX` or `Vidu`: from a description, from one image, from a first and a last image, or from up
    to three reference images. At least one of `prompt` and `image_url` has to be given. The answer comes at once
    with `task_status` PROCESSING; the video is then asked for at `/paas/v4/async-result/{id}`. The Vidu models
    exist on BigModel only. The model named in the answer may be spelt differently from the one asked for.

    Args:
        model: The video model. Z.ai serves `cogvideox-3` only; `cogvideox-flash` is free.
        prompt: What the video shows, up to 512 characters. May be left out when `image_url` is given, except with
            `viduq1-text`.
        image_url: The image or images to start from, as addresses or as `data:` URLs. CogVideoX: one image, or with
            `cogvideox-3` a first and a last one; png or jpeg up to 5 MB. Vidu -image: one; -start-end: a first and
            a last one of nearly the same size; -reference: one to three, at least 128x128; png, jpeg or webp up to
            50 MB, sides no more unequal than 1 to 4.
        quality: `quality` looks better, `speed` is ready sooner. Default `speed`. CogVideoX.
        with_audio: Whether sounds (CogVideoX) or music (Vidu, videos of 4 seconds) are added. Default false.
        size: Width and height in pixels as `1920x1080`. CogVideoX: up to 3840x2160, without it the shorter side is
            1080. Vidu Q1: 1920x1080. Vidu 2: 1280x720, with -start-end also 480x360.
        fps: Frames a second, 30 or 60, default 30. CogVideoX.
        duration: Length in seconds. `cogvideox-3` 5 or 10, default 5; Vidu Q1 always 5, Vidu 2 always 4.
        style: `general` follows the prompt, `anime` looks like an animated film. Default `general`. `viduq1-text`.
        aspect_ratio: Width to height. Default `16:9`. `viduq1-text` and `vidu2-reference`.
        movement_amplitude: How much moves in the video. Default `auto`. Vidu.
        off_peak: Whether the task may wait for a quiet hour. The international SDK accepts it; no document explains it.
        watermark_enabled: Whether the video is marked as made by a machine. Default true; false needs a declaration signed in the
            account. CogVideoX.
        sensitive_word_check: Switches the check for sensitive words; switching it off needs a permission of the account.
        request_id: Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing.
        user_id: Your id for the end user, 6 to 128 characters, by which the platform can act on abuse.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.async_task import AsyncTask

    return Call(
        _VIDEOS_GENERATIONS,
        "/paas/v4/videos/generations",
        json=given(
            model=model,
            prompt=prompt,
            image_url=image_url,
            quality=quality,
            with_audio=with_audio,
            size=size,
            fps=fps,
            duration=duration,
            style=style,
            aspect_ratio=aspect_ratio,
            movement_amplitude=movement_amplitude,
            off_peak=off_peak,
            watermark_enabled=watermark_enabled,
            sensitive_word_check=sensitive_word_check,
            request_id=request_id,
            user_id=user_id,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=AsyncTask,
    )


def files_create(
    *,
    purpose: literals.FilePurpose | str,
    file: FileTypes | None | NotGiven = NOT_GIVEN,
    knowledge_id: str | None | NotGiven = NOT_GIVEN,
    sentence_size: int | None | NotGiven = NOT_GIVEN,
    upload_detail: Sequence[params.UploadDetail] | None | NotGiven = NOT_GIVEN,
    progress: Progress | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.FileObject]:
    """Uploads a file.

    Stores a file for one purpose and answers with its id. Limits by purpose: `batch` .jsonl up to 100 MB, 1000
    files; `code-interpreter` and `agent` documents up to 20 MB, images up to 5 MB (Z.ai: `agent` up to 100 MB);
    `voice-clone-input` mp3 and wav up to 10 MB; `user_data` Office documents and PDF, the only purpose whose id a
    chat message may carry. The fields below `purpose` belong to the older knowledge bases.

    Args:
        file: The file. Its kind and size depend on the purpose; it may be missing only when `upload_detail` stands in
            for it.
        purpose: What the file is for. Z.ai takes `user_data` and `agent`.
        knowledge_id: The knowledge base that the file goes to, with the purpose `retrieval`. Older service.
        sentence_size: Most characters of one piece that the file is cut into, with the purpose `retrieval`. Older service.
        upload_detail: Addresses to be fetched instead of a file, with the purpose `retrieval`. Older service.
        progress: Is told the bytes of files sent so far, and their sum (None: nobody knows): at the start (again when it is
            tried again), after each piece, at the end. What it raises stops the sending and comes out unchanged.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.file_object import FileObject
    from .uploads import upload

    return Call(
        _FILES_CREATE,
        "/paas/v4/files",
        form=given(
            file=upload("file", file),
            purpose=purpose,
            knowledge_id=knowledge_id,
            sentence_size=sentence_size,
            upload_detail=upload_detail,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        progress=progress,
        answer=FileObject,
    )


def files_list(
    *,
    purpose: literals.FilePurpose | str | None | NotGiven = NOT_GIVEN,
    limit: int | None | NotGiven = NOT_GIVEN,
    after: str | None | NotGiven = NOT_GIVEN,
    order: literals.FileOrder | str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> PageCall[models.FileList, models.FileObject]:
    """Lists the files of one purpose.

    One page of files, 20 by default. The next page starts after the last id of this one.

    Args:
        purpose: Only files stored for this purpose. The vendor names `batch`, `code-interpreter` and `agent`; others are
            answered too. The vendor's document requires it; its SDKs may leave it out.
        limit: Most files of one page, 1 to 100. Without it 20.
        after: The id of the last file of the page before.
        order: What the files are sorted by. Only `created_at` is known.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.file_list import FileList
    from .models.file_object import FileObject

    return PageCall(
        _FILES_LIST,
        "/paas/v4/files",
        query=given(purpose=purpose, limit=limit, after=after, order=order),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=FileList,
        item=FileObject,
        cursor="after",
    )


def files_delete(
    file_id: str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.FileDeleted]:
    """Deletes a file for good.

    Deletes the file and everything derived from it. There is no operation that answers a single file's data.

    Args:
        file_id: The id of the file.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.file_deleted import FileDeleted

    return Call(
        _FILES_DELETE,
        f"/paas/v4/files/{segment('file_id', file_id)}",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=FileDeleted,
    )


def files_content(
    file_id: str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> BinaryCall:
    """Answers a file's bytes.

    Only files of the purpose `batch` can be read back: inputs, and the output and error files of a batch. A line of
    an output file holds `custom_id`, `id` (the batch's, the same on every line) and `response` with `status_code`
    and `body`.

    Args:
        file_id: The id of the file, for example a batch's `output_file_id`.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    return BinaryCall(
        _FILES_CONTENT,
        f"/paas/v4/files/{segment('file_id', file_id)}/content",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
    )


def batches_create(
    *,
    input_file_id: str,
    endpoint: literals.BatchEndpoint | str,
    completion_window: str | None | NotGiven = NOT_GIVEN,
    auto_delete_input_file: bool | None | NotGiven = NOT_GIVEN,
    metadata: Mapping[str, object] | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.Batch]:
    """Starts a batch from an uploaded file of requests.

    The file has to be a .jsonl of the purpose `batch`: up to 50,000 lines (10,000 for embeddings), one model for
    all of them, each line with a `custom_id` of at least 6 characters, `method`, `url` and `body`. It is worked off
    within about a day, cancelled by the platform after 7 days, and its files are kept for 30.

    Args:
        input_file_id: The id of the file of requests, uploaded with the purpose `batch`.
        endpoint: The operation that every line calls, as it stands in the file.
        completion_window: The time within which the batch should be done. The official SDKs send `24h`, and the platform answers
            it back.
        auto_delete_input_file: Whether the input file is deleted afterwards. Default true.
        metadata: Up to 16 notes of your own; names up to 64 characters, values up to 512.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.batch import Batch

    return Call(
        _BATCHES_CREATE,
        "/paas/v4/batches",
        json=given(
            input_file_id=input_file_id,
            endpoint=endpoint,
            completion_window=completion_window,
            auto_delete_input_file=auto_delete_input_file,
            metadata=metadata,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=Batch,
    )


def batches_list(
    *,
    after: str | None | NotGiven = NOT_GIVEN,
    limit: int | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> PageCall[models.BatchList, models.Batch]:
    """Lists the batches of the account.

    One page of batches, 20 by default, newest first. The next page starts after the last id of this one.

    Args:
        after: The id of the last batch of the page before.
        limit: Most batches of one page, 1 to 100. Without it 20.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.batch import Batch
    from .models.batch_list import BatchList

    return PageCall(
        _BATCHES_LIST,
        "/paas/v4/batches",
        query=given(after=after, limit=limit),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=BatchList,
        item=Batch,
        cursor="after",
    )


def batches_retrieve(
    batch_id: str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.Batch]:
    """Answers a batch as it stands.

    `status` passes from validating over in_progress and finalizing to completed, or ends as failed, expired or
    cancelled. The answers lie in the file `output_file_id`, the refused requests in `error_file_id`.

    Args:
        batch_id: The id of the batch.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.batch import Batch

    return Call(
        _BATCHES_RETRIEVE,
        f"/paas/v4/batches/{segment('batch_id', batch_id)}",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=Batch,
    )


def batches_cancel(
    batch_id: str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.Batch]:
    """Cancels a batch that is being worked off.

    The batch turns to cancelling at once and to cancelled when the requests under way have ended. It takes no body.

    Args:
        batch_id: The id of the batch.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.batch import Batch

    return Call(
        _BATCHES_CANCEL,
        f"/paas/v4/batches/{segment('batch_id', batch_id)}/cancel",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=Batch,
    )


def assistant_conversation(
    assistant_id: literals.AssistantId | str,
    messages: Sequence[params.AssistantUserMessage],
    model: literals.AssistantModel | str,
    *,
    conversation_id: str | None | NotGiven = NOT_GIVEN,
    stream: Literal[False] | None | NotGiven = NOT_GIVEN,
    attachments: Sequence[params.AssistantAttachment] | None | NotGiven = NOT_GIVEN,
    metadata: Mapping[str, object] | None | NotGiven = NOT_GIVEN,
    extra_parameters: params.AssistantExtraParameters | None | NotGiven = NOT_GIVEN,
    do_sample: bool | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.AssistantCompletion]:
    """Talks to an assistant.

    Sends one message to an assistant, in a new conversation or in the one named by `conversation_id`, and answers
    what it says and which tools it used. With `stream: true` the answer comes in pieces: the input and the outputs
    of a tool in pieces of the role `tool`, the text in pieces of the role `assistant`. Deprecated by the vendor;
    the paths still answer.

    Args:
        assistant_id: The assistant, by its id.
        messages: The message to be answered. Earlier ones are kept by the platform under `conversation_id`.
        model: The model behind the assistant. Documented default `glm-4-assistant`.
        conversation_id: The conversation to go on with. Without it a new one begins.
        stream: Whether the answer comes in pieces, as server-sent events. The vendor's document gives true as default;
            say what you want.
        attachments: Files that the assistant may use.
        metadata: Notes of your own.
        extra_parameters: What some assistants ask for besides the message.
        do_sample: Whether the answer is drawn at random. False gives steadier answers.
        request_id: Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing.
        user_id: Your id for the end user, 6 to 128 characters, by which the platform can act on abuse.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.assistant_completion import AssistantCompletion

    return Call(
        _ASSISTANT_CONVERSATION,
        "/paas/v4/assistant",
        json=given(
            assistant_id=assistant_id,
            messages=messages,
            model=model,
            conversation_id=conversation_id,
            stream=stream,
            attachments=attachments,
            metadata=metadata,
            extra_parameters=extra_parameters,
            do_sample=do_sample,
            request_id=request_id,
            user_id=user_id,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=AssistantCompletion,
    )


def assistant_conversation_streaming(
    assistant_id: literals.AssistantId | str,
    messages: Sequence[params.AssistantUserMessage],
    model: literals.AssistantModel | str,
    *,
    stream: Literal[True],
    conversation_id: str | None | NotGiven = NOT_GIVEN,
    attachments: Sequence[params.AssistantAttachment] | None | NotGiven = NOT_GIVEN,
    metadata: Mapping[str, object] | None | NotGiven = NOT_GIVEN,
    extra_parameters: params.AssistantExtraParameters | None | NotGiven = NOT_GIVEN,
    do_sample: bool | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> StreamCall[models.AssistantCompletionChunk]:
    """As `assistant_conversation`, answered piece by piece."""
    from .models.assistant_completion_chunk import AssistantCompletionChunk

    return StreamCall(
        _ASSISTANT_CONVERSATION,
        "/paas/v4/assistant",
        json=given(
            assistant_id=assistant_id,
            messages=messages,
            model=model,
            conversation_id=conversation_id,
            stream=stream,
            attachments=attachments,
            metadata=metadata,
            extra_parameters=extra_parameters,
            do_sample=do_sample,
            request_id=request_id,
            user_id=user_id,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        event=AssistantCompletionChunk,
        whole="AssistantCompletion",
    )


def assistant_conversation_either(
    assistant_id: literals.AssistantId | str,
    messages: Sequence[params.AssistantUserMessage],
    model: literals.AssistantModel | str,
    *,
    stream: bool,
    conversation_id: str | None | NotGiven = NOT_GIVEN,
    attachments: Sequence[params.AssistantAttachment] | None | NotGiven = NOT_GIVEN,
    metadata: Mapping[str, object] | None | NotGiven = NOT_GIVEN,
    extra_parameters: params.AssistantExtraParameters | None | NotGiven = NOT_GIVEN,
    do_sample: bool | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.AssistantCompletion] | StreamCall[models.AssistantCompletionChunk]:
    """As `assistant_conversation`, whole or piece by piece, as told."""
    parameters: Dict[str, Any] = dict(locals())
    describe: Any = assistant_conversation_streaming if stream else assistant_conversation
    described: Any = describe(**parameters)
    return cast("Call[Any]", described)


def assistant_query_support(
    *,
    assistant_id_list: Sequence[str] | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.AssistantList]:
    """Lists the assistants that may be talked to.

    Answers the named assistants, or all of them when the list is empty. A question, although it is sent with POST.
    Deprecated by the vendor.

    Args:
        assistant_id_list: Ids of assistants. Empty asks for all. The vendor's document requires it.
        request_id: Your id for the call, 6 to 64 characters, as the official SDKs send it.
        user_id: Your id for the end user, 6 to 128 characters, as the official SDKs send it.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.assistant_list import AssistantList

    return Call(
        _ASSISTANT_QUERY_SUPPORT,
        "/paas/v4/assistant/list",
        json=given(assistant_id_list=assistant_id_list, request_id=request_id, user_id=user_id),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=AssistantList,
    )


def assistant_query_conversation_usage(
    assistant_id: literals.AssistantId | str,
    page: int | None | NotGiven = NOT_GIVEN,
    page_size: int | None | NotGiven = NOT_GIVEN,
    *,
    request_id: str | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.AssistantConversationPage]:
    """Lists the conversations with an assistant and their cost.

    One page of conversations. A question, although it is sent with POST. Deprecated by the vendor.

    Args:
        assistant_id: The assistant.
        page: The page, from 1, default 1.
        page_size: Most conversations of a page, 1 to 100. Default 5 by the vendor's document; the official SDKs send 10.
        request_id: Your id for the call, 6 to 64 characters, as the official SDKs send it.
        user_id: Your id for the end user, 6 to 128 characters, as the official SDKs send it.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.assistant_conversation_page import AssistantConversationPage

    return Call(
        _ASSISTANT_QUERY_CONVERSATION_USAGE,
        "/paas/v4/assistant/conversation/list",
        json=given(assistant_id=assistant_id, page=page, page_size=page_size, request_id=request_id, user_id=user_id),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=AssistantConversationPage,
    )


def tools_web_search(
    *,
    model: literals.SearchToolModel | str,
    messages: Sequence[params.SearchToolMessage],
    stream: Literal[False] | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    scope: str | None | NotGiven = NOT_GIVEN,
    location: str | None | NotGiven = NOT_GIVEN,
    recent_days: int | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.SearchToolCompletion]:
    """Searches the web with the older tool web-search-pro.

    The forerunner of `/paas/v4/web_search`: a question is given as a message, and the findings come as tool calls
    of the types `search_intent`, `search_result` and `search_recommend`. A question that the content filter minds
    is answered with an ordinary message, no tool call and zero usage. Absent from the vendor's present documents;
    both official SDKs call it.

    Args:
        model: The tool. Some older guides name this field `tool`.
        messages: The question, as one message without instructions for the form of an answer.
        stream: Whether the findings come in pieces, as server-sent events. Default false.
        request_id: Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing.
        scope: Where to search, the whole web by default or for example scholarly works.
        location: Where the end user is, for findings nearer to that place.
        recent_days: Only pages changed within so many days, 1 to 30.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.search_tool_completion import SearchToolCompletion

    return Call(
        _TOOLS_WEB_SEARCH,
        "/paas/v4/tools",
        json=given(
            model=model,
            messages=messages,
            stream=stream,
            request_id=request_id,
            scope=scope,
            location=location,
            recent_days=recent_days,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=SearchToolCompletion,
    )


def tools_web_search_streaming(
    *,
    model: literals.SearchToolModel | str,
    messages: Sequence[params.SearchToolMessage],
    stream: Literal[True],
    request_id: str | None | NotGiven = NOT_GIVEN,
    scope: str | None | NotGiven = NOT_GIVEN,
    location: str | None | NotGiven = NOT_GIVEN,
    recent_days: int | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> StreamCall[models.SearchToolCompletionChunk]:
    """As `tools_web_search`, answered piece by piece."""
    from .models.search_tool_completion_chunk import SearchToolCompletionChunk

    return StreamCall(
        _TOOLS_WEB_SEARCH,
        "/paas/v4/tools",
        json=given(
            model=model,
            messages=messages,
            stream=stream,
            request_id=request_id,
            scope=scope,
            location=location,
            recent_days=recent_days,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        event=SearchToolCompletionChunk,
        whole="SearchToolCompletion",
    )


def tools_web_search_either(
    *,
    model: literals.SearchToolModel | str,
    messages: Sequence[params.SearchToolMessage],
    stream: bool,
    request_id: str | None | NotGiven = NOT_GIVEN,
    scope: str | None | NotGiven = NOT_GIVEN,
    location: str | None | NotGiven = NOT_GIVEN,
    recent_days: int | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.SearchToolCompletion] | StreamCall[models.SearchToolCompletionChunk]:
    """As `tools_web_search`, whole or piece by piece, as told."""
    parameters: Dict[str, Any] = dict(locals())
    describe: Any = tools_web_search_streaming if stream else tools_web_search
    described: Any = describe(**parameters)
    return cast("Call[Any]", described)


def web_search_web_search(
    *,
    search_engine: literals.SearchEngine | str,
    search_query: str,
    search_intent: bool | None | NotGiven = NOT_GIVEN,
    count: int | None | NotGiven = NOT_GIVEN,
    search_domain_filter: str | None | NotGiven = NOT_GIVEN,
    search_recency_filter: literals.SearchRecency | str | None | NotGiven = NOT_GIVEN,
    content_size: literals.SearchContentSize | str | None | NotGiven = NOT_GIVEN,
    location: str | None | NotGiven = NOT_GIVEN,
    include_image: bool | None | NotGiven = NOT_GIVEN,
    sensitive_word_check: params.SensitiveWordCheck | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.WebSearchAnswer]:
    """Searches the web.

    Answers pages with title, summary, address and site, made to be given to a model. Which filters work depends on
    the engine. An engine that finds nothing or fails may answer HTTP 200 with an empty list; errors of its own are
    1701 (too many searches at once), 1702 (no engine available) and 1703 (nothing found). An account without
    balance gets 1113 before anything else is looked at.

    Args:
        search_engine: The engine. BigModel: `search_std` (plain), `search_pro` (better), `search_pro_sogou`,
            `search_pro_quark`. Z.ai: `search-prime`; its texts also name `search_pro_jina`.
        search_query: What is searched for, best within 70 characters.
        search_intent: Whether the platform first judges what the query asks for and searches only when it asks for a search.
            Default false. The vendor's document requires it, the platform does not.
        count: How many pages, 1 to 50, default 10. `search_pro_sogou` takes 10, 20, 30, 40 or 50; `search_pro_quark`
            ignores it.
        search_domain_filter: Only pages of this domain, as `www.example.com`. Not with `search_pro_quark`.
        search_recency_filter: Only pages of so recent a time. Default `noLimit`.
        content_size: `medium` gives summaries, `high` as much text as there is.
        location: Where the end user is, for findings nearer to that place. The older SDK sends it.
        include_image: Whether addresses of images come with the pages. The newer SDK sends it.
        sensitive_word_check: Switches the check for sensitive words; switching it off needs a permission of the account.
        request_id: Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing.
        user_id: Your id for the end user, 6 to 128 characters, by which the platform can act on abuse.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.web_search_answer import WebSearchAnswer

    return Call(
        _WEB_SEARCH_WEB_SEARCH,
        "/paas/v4/web_search",
        json=given(
            search_engine=search_engine,
            search_query=search_query,
            search_intent=search_intent,
            count=count,
            search_domain_filter=search_domain_filter,
            search_recency_filter=search_recency_filter,
            content_size=content_size,
            location=location,
            include_image=include_image,
            sensitive_word_check=sensitive_word_check,
            request_id=request_id,
            user_id=user_id,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=WebSearchAnswer,
    )


def request(
    method: str,
    path: str,
    *,
    stream: bool = False,
    json: Body | None = None,
    form: Body | None = None,
    query: Query | None = None,
    progress: Progress | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[Json]:
    """Send a request to any path of the platform.

    Args:
        method: The HTTP method.
        path: Below `/api` when it begins with a slash (``/paas/v4/models``), else below ``/paas/v4`` (``models``).
        json: The body, as JSON.
        form: The body, as fields and files of a multipart form.
        query: Query parameters.
        stream: Whether to read the answer as server-sent events; each is then decoded JSON.
        progress: Is told the bytes of files sent so far, and their sum (None: nobody knows): at the start (again when it is
            tried again), after each piece, at the end. What it raises stops the sending and comes out unchanged.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    del stream
    operation, place = any_operation(method, path)
    options = Options(extra_headers, extra_query, extra_body, timeout, max_retries)
    return Call(
        operation,
        place,
        json=None if json is None else dict(json),
        form=None if form is None else dict(form),
        query=None if query is None else dict(query),
        options=options,
        progress=progress,
        answer=object,
    )


def request_streaming(
    method: str,
    path: str,
    *,
    stream: Literal[True],
    json: Body | None = None,
    form: Body | None = None,
    query: Query | None = None,
    progress: Progress | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> StreamCall[Json]:
    """As `request`, answered piece by piece."""
    del stream
    operation, place = any_operation(method, path)
    options = Options(extra_headers, extra_query, extra_body, timeout, max_retries)
    return StreamCall(
        operation,
        place,
        json=None if json is None else dict(json),
        form=None if form is None else dict(form),
        query=None if query is None else dict(query),
        options=options,
        progress=progress,
        event=object,
    )
