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
    several,
)

if TYPE_CHECKING:
    import httpx

    from . import literals, models, params
    from .call import Body, Headers, Progress, Query
    from .files import FileTypes
    from .timing import Timeouts
    from .types import Json

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
_IMAGES_ASYNC_GENERATIONS = Operation(
    "images_async_generations", "POST", "/paas/v4/async/images/generations", repeatable=False
)
_AUDIO_SPEECH = Operation("audio_speech", "POST", "/paas/v4/audio/speech", repeatable=False)
_AUDIO_TRANSCRIPTIONS_CREATE = Operation(
    "audio_transcriptions_create", "POST", "/paas/v4/audio/transcriptions", repeatable=True
)
_AUDIO_CUSTOMIZATION = Operation("audio_customization", "POST", "/paas/v4/audio/customization", repeatable=False)
_VOICE_CLONE = Operation("voice_clone", "POST", "/paas/v4/voice/clone", repeatable=False)
_VOICE_LIST = Operation("voice_list", "GET", "/paas/v4/voice/list", repeatable=True)
_VOICE_DELETE = Operation("voice_delete", "POST", "/paas/v4/voice/delete", repeatable=True)
_RERANK_CREATE = Operation("rerank_create", "POST", "/paas/v4/rerank", repeatable=True)
_TOKENIZER_CREATE = Operation("tokenizer_create", "POST", "/paas/v4/tokenizer", repeatable=True)
_MODERATIONS_CREATE = Operation("moderations_create", "POST", "/paas/v4/moderations", repeatable=True)
_LAYOUT_PARSING_CREATE = Operation("layout_parsing_create", "POST", "/paas/v4/layout_parsing", repeatable=True)
_WEB_READER_WEB_READER = Operation("web_reader_web_reader", "POST", "/paas/v4/reader", repeatable=True)
_FILE_PARSER_CREATE = Operation("file_parser_create", "POST", "/paas/v4/files/parser/create", repeatable=False)
_FILE_PARSER_CONTENT = Operation(
    "file_parser_content", "GET", "/paas/v4/files/parser/result/{taskId}/{format_type}", repeatable=True
)
_FILE_PARSER_CREATE_SYNC = Operation("file_parser_create_sync", "POST", "/paas/v4/files/parser/sync", repeatable=False)
_OCR_HANDWRITING_OCR = Operation("ocr_handwriting_ocr", "POST", "/paas/v4/files/ocr", repeatable=True)
_AGENTS_INVOKE = Operation("agents_invoke", "POST", "/v1/agents", repeatable=False)
_AGENTS_ASYNC_RESULT = Operation("agents_async_result", "POST", "/v1/agents/async-result", repeatable=True)
_AGENTS_CONVERSATION = Operation("agents_conversation", "POST", "/v1/agents/conversation", repeatable=True)
_KNOWLEDGE_CREATE = Operation("knowledge_create", "POST", "/llm-application/open/knowledge", repeatable=False)
_KNOWLEDGE_QUERY = Operation("knowledge_query", "GET", "/llm-application/open/knowledge", repeatable=True)
_KNOWLEDGE_RETRIEVE = Operation("knowledge_retrieve", "GET", "/llm-application/open/knowledge/{id}", repeatable=True)
_KNOWLEDGE_MODIFY = Operation("knowledge_modify", "PUT", "/llm-application/open/knowledge/{id}", repeatable=True)
_KNOWLEDGE_DELETE = Operation("knowledge_delete", "DELETE", "/llm-application/open/knowledge/{id}", repeatable=True)
_KNOWLEDGE_USED = Operation("knowledge_used", "GET", "/llm-application/open/knowledge/capacity", repeatable=True)
_KNOWLEDGE_SEARCH = Operation("knowledge_search", "POST", "/llm-application/open/knowledge/retrieve", repeatable=True)
_KNOWLEDGE_DOCUMENT_QUERY = Operation(
    "knowledge_document_query", "GET", "/llm-application/open/document", repeatable=True
)
_KNOWLEDGE_DOCUMENT_UPLOAD_FILE = Operation(
    "knowledge_document_upload_file", "POST", "/llm-application/open/document/upload_document/{id}", repeatable=False
)
_KNOWLEDGE_DOCUMENT_UPLOAD_URL = Operation(
    "knowledge_document_upload_url", "POST", "/llm-application/open/document/upload_url", repeatable=False
)
_KNOWLEDGE_DOCUMENT_IMAGES = Operation(
    "knowledge_document_images", "POST", "/llm-application/open/document/slice/image_list/{id}", repeatable=True
)
_KNOWLEDGE_DOCUMENT_RETRIEVE = Operation(
    "knowledge_document_retrieve", "GET", "/llm-application/open/document/{id}", repeatable=True
)
_KNOWLEDGE_DOCUMENT_DELETE = Operation(
    "knowledge_document_delete", "DELETE", "/llm-application/open/document/{id}", repeatable=True
)
_KNOWLEDGE_DOCUMENT_REEMBED = Operation(
    "knowledge_document_reembed", "POST", "/llm-application/open/document/embedding/{id}", repeatable=False
)
_KNOWLEDGE_DOCUMENT_EDIT = Operation(
    "knowledge_document_edit", "PUT", "/paas/v4/document/{document_id}", repeatable=True
)
_KNOWLEDGE_LEGACY_RETRIEVE_DOCUMENT = Operation(
    "knowledge_legacy_retrieve_document", "GET", "/paas/v4/document/{document_id}", repeatable=True
)
_KNOWLEDGE_LEGACY_DELETE_DOCUMENT = Operation(
    "knowledge_legacy_delete_document", "DELETE", "/paas/v4/document/{document_id}", repeatable=True
)
_KNOWLEDGE_LEGACY_CREATE = Operation("knowledge_legacy_create", "POST", "/paas/v4/knowledge", repeatable=False)
_KNOWLEDGE_LEGACY_QUERY = Operation("knowledge_legacy_query", "GET", "/paas/v4/knowledge", repeatable=True)
_KNOWLEDGE_LEGACY_MODIFY = Operation(
    "knowledge_legacy_modify", "PUT", "/paas/v4/knowledge/{knowledge_id}", repeatable=True
)
_KNOWLEDGE_LEGACY_DELETE = Operation(
    "knowledge_legacy_delete", "DELETE", "/paas/v4/knowledge/{knowledge_id}", repeatable=True
)
_KNOWLEDGE_LEGACY_USED = Operation("knowledge_legacy_used", "GET", "/paas/v4/knowledge/capacity", repeatable=True)
_RAG_CHAT = Operation("rag_chat", "POST", "/zrag/agent/chat", repeatable=True)
_RAG_RETRIEVE = Operation("rag_retrieve", "POST", "/zrag/retrieval/retrieve", repeatable=True)
_APPLICATIONS_VARIABLES = Operation(
    "applications_variables", "GET", "/llm-application/open/v2/application/{app_id}/variables", repeatable=True
)
_APPLICATIONS_UPLOAD_FILE = Operation(
    "applications_upload_file", "POST", "/llm-application/open/v2/application/file_upload", repeatable=False
)
_APPLICATIONS_FILE_STAT = Operation(
    "applications_file_stat", "POST", "/llm-application/open/v2/application/file_stat", repeatable=True
)
_APPLICATIONS_CREATE_CONVERSATION = Operation(
    "applications_create_conversation",
    "POST",
    "/llm-application/open/v2/application/{app_id}/conversation",
    repeatable=False,
)
_APPLICATIONS_INVOKE = Operation(
    "applications_invoke", "POST", "/llm-application/open/v3/application/invoke", repeatable=False
)
_APPLICATIONS_SLICE_INFO = Operation(
    "applications_slice_info", "POST", "/llm-application/open/v2/application/slice_info", repeatable=True
)
_APPLICATIONS_SUGGESTED_QUESTIONS = Operation(
    "applications_suggested_questions",
    "GET",
    "/llm-application/open/history_session_record/{app_id}/{conversation_id}",
    repeatable=True,
)
_CODING_CHAT_COMPLETIONS_CREATE = Operation(
    "coding_chat_completions_create", "POST", "/coding/paas/v4/chat/completions", repeatable=True
)
_MODELS_LIST = Operation("models_list", "GET", "/paas/v4/models", repeatable=True)
_MODELS_LIST_CODING = Operation("models_list_coding", "GET", "/coding/paas/v4/models", repeatable=True)
_MODELS_LIST_CODEX = Operation("models_list_codex", "GET", "/v1/models", repeatable=True)
_USAGE_QUOTA = Operation("usage_quota", "GET", "/monitor/usage/quota/limit", repeatable=True)
_USAGE_MODELS = Operation("usage_models", "GET", "/monitor/usage/model-usage", repeatable=True)
_USAGE_TOOLS = Operation("usage_tools", "GET", "/monitor/usage/tool-usage", repeatable=True)
_RESPONSES_CREATE = Operation("responses_create", "POST", "/v1/responses", repeatable=True)
_RESPONSES_RETRIEVE = Operation("responses_retrieve", "GET", "/v1/responses/{response_id}", repeatable=True)
_RESPONSES_DELETE = Operation("responses_delete", "DELETE", "/v1/responses/{response_id}", repeatable=True)
_RESPONSES_INPUT_ITEMS = Operation(
    "responses_input_items", "GET", "/v1/responses/{response_id}/input_items", repeatable=True
)
_FINE_TUNING_JOBS_CREATE = Operation("fine_tuning_jobs_create", "POST", "/paas/v4/fine_tuning/jobs", repeatable=False)
_FINE_TUNING_JOBS_LIST = Operation("fine_tuning_jobs_list", "GET", "/paas/v4/fine_tuning/jobs", repeatable=True)
_FINE_TUNING_JOBS_RETRIEVE = Operation(
    "fine_tuning_jobs_retrieve", "GET", "/paas/v4/fine_tuning/jobs/{fine_tuning_job_id}", repeatable=True
)
_FINE_TUNING_JOBS_DELETE = Operation(
    "fine_tuning_jobs_delete", "DELETE", "/paas/v4/fine_tuning/jobs/{fine_tuning_job_id}", repeatable=True
)
_FINE_TUNING_JOBS_CANCEL = Operation(
    "fine_tuning_jobs_cancel", "POST", "/paas/v4/fine_tuning/jobs/{fine_tuning_job_id}/cancel", repeatable=False
)
_FINE_TUNING_JOBS_LIST_EVENTS = Operation(
    "fine_tuning_jobs_list_events", "GET", "/paas/v4/fine_tuning/jobs/{fine_tuning_job_id}/events", repeatable=True
)
_FINE_TUNING_MODELS_DELETE = Operation(
    "fine_tuning_models_delete", "DELETE", "/paas/v4/fine_tuning/fine_tuned_models/{fine_tuned_model}", repeatable=True
)


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
    in each `data:` line, closed by `data: [DONE]`; when the inference breaks no error is sent, but the last chunk's
    finish_reason tells. The same operation exists under `/coding/paas/v4` for Coding Plan keys, which are refused
    here with code 1113. Limits are concurrent requests per model and account level. The answer's header `X-Log-Id`
    repeats the request id. The October 2026 document dropped the role-play models from its choices; they still
    answer. Source: chat page of the vendor's reference (July and October 2026, both sites) and recorded traffic.

    Args:
        model: Model that answers. Other ids than the listed ones are passed on; an id that the platform does not serve
            answers code 1211. Required, so without a default; the forms of the October 2026 document begin with
            glm-5.3 (text), glm-5.3-flashx (vision) and glm-4-voice (sound).
        messages: The conversation so far, oldest message first; at least one message, and not only system or assistant
            messages. Counts against the context of the model (1M tokens for glm-5.3, 5.3-flash, 5.2 and 4-long,
            200K for 5.1, 5, 5-turbo, 5v-turbo, 4.7 and 4.6, 128K for 4.5, 4-flash, 4-32b and 4.6v, 64K for 4.5v and
            4.1v).
        stream: Whether the answer is sent piece by piece as server-sent events instead of whole. Default false. All
            models.
        thinking: Switches the chain of thought and says what becomes of earlier ones. Models from glm-4.5 on; ignored by
            older ones.
        reasoning_effort: How long the model may think, when thinking is on. Default max. glm-5.3, 5.3-flash and 5.3-flashx take
            low, high and max only and refuse other values with code 1210 (on `/coding/paas/v4` none and minimal
            count as low, medium as high, xhigh as max); glm-5.2 takes all (none and minimal mean no thinking, low
            and medium count as high, xhigh as max); glm-5.1, 5, 5-turbo and 4.7 ignore it; others do not know it.
        do_sample: Whether words are drawn at random; false always takes the likeliest one and makes temperature and top_p
            without effect. Default true. All models.
        temperature: Randomness of the answer, from 0 (steady) to 1 (varied), at most two decimals. Default 1.0 for glm-5.x,
            5.3-flash, 4.7 and 4.6; 0.6 for 4.5; 0.75 for the GLM-4 family; 0.8 for 5v-turbo, 4.6v, 4.5v, 4.1v and
            4-voice; 0.95 for charglm-4 and emohaa; 0.0 for autoglm-phone. Change this or top_p, not both. The two
            decimals are the document's words only; the SDK sends what it is given.
        top_p: Share of probability from which words are drawn (nucleus sampling), from 0.01 to 1, at most two
            decimals. Default 0.95 for glm-5.x, 5.3-flash, 4.7, 4.6 and 4.5; 0.9 for the GLM-4 family; 0.6 for
            5v-turbo, 4.6v, 4.5v, 4.1v and 4-voice; 0.85 for autoglm-phone; 0.7 for charglm-4 and emohaa.
        max_tokens: Most tokens that the answer may have, reasoning included. Highest value by model: 131072 for glm-5.x,
            5.3-flash, 5v-turbo, 4.7, 4.6 and 4.5 (98304 by the page of 4.5), 32768 for 4.6v and codegeex-4, 16384
            for 4.5v, 4.1v, 4-flash and 4-32b (32768 for 4.1v-thinking-flash and 4-flash-250414 by another page),
            4096 for 4-voice, autoglm-phone (2048 by the overview), charglm-4 and emohaa, 4095 for 4-long, 1024 for
            4v-flash. Default 65536 for 4.5 and later, 16384 for 4.6v, 1024 for 4-voice, charglm-4 and emohaa. An
            answer cut here has finish_reason length.
        max_completion_tokens: Another name for max_tokens, in tokens, for callers that come from other platforms. Not documented; seen
            to be accepted. No default; prefer max_tokens.
        stop: Text at which the model stops; it is not part of the answer. Up to 4 strings by the current document
            (older models and the international page: one only; charglm-4 and emohaa: one). A single string counts
            as a list of one. No default.
        response_format: Form of the answer's text; the prompt should ask for JSON as well. Default text. Text models only; there
            is no mode that enforces a JSON schema, although the documents speak of three forms and list two.
        tools: What the model may use: functions of the caller, a knowledge base, a web search, MCP servers; at most
            128. Functions, knowledge base and web search exclude each other, in this order of precedence. Text
            models take all kinds, glm-5.3-flash, 5.3-flashx, 5v-turbo, 4.6v and autoglm-phone functions only,
            others none.
        tool_choice: How the model picks among functions. Default auto, which is also the only value that the platform
            accepts (others answer HTTP 400); kept open for values to come. Models that take functions.
        tool_stream: Whether the arguments of a function call are streamed in pieces; needs `stream: true`. Default false:
            the call arrives whole in one chunk. glm-5.3, 5.3-flash, 5.2, 5.1, 5, 5-turbo, 4.7 and 4.6.
        meta: Who the two parties of a role play are. charglm-4 and emohaa (the current document names emohaa only).
            Only on the Chinese site (open.bigmodel.cn).
        extra: Code around the place to be filled in. codegeex-4 only. Only on the Chinese site (open.bigmodel.cn).
        watermark_enabled: Whether generated sound or images carry a visible and a hidden watermark. Default true; false works only
            for accounts that signed the vendor's waiver. glm-4-voice. Only on the Chinese site (open.bigmodel.cn).
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
    """As `chat_completions_create`, either way, as told."""
    parameters: Dict[str, Any] = dict(locals())
    describe: Any = chat_completions_create_streaming if stream else chat_completions_create
    described: Any = describe(**parameters)
    return cast("StreamCall[Any]", described)


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

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        model: Model that answers. Other ids than the listed ones are passed on; an id that the platform does not serve
            answers code 1211. Required, so without a default; the forms of the October 2026 document begin with
            glm-5.3 (text), glm-5.3-flashx (vision) and glm-4-voice (sound).
        messages: The conversation so far, oldest message first; at least one message, and not only system or assistant
            messages. Counts against the context of the model (1M tokens for glm-5.3, 5.3-flash, 5.2 and 4-long,
            200K for 5.1, 5, 5-turbo, 5v-turbo, 4.7 and 4.6, 128K for 4.5, 4-flash, 4-32b and 4.6v, 64K for 4.5v and
            4.1v).
        thinking: Switches the chain of thought and says what becomes of earlier ones. Models from glm-4.5 on; ignored by
            older ones.
        reasoning_effort: How long the model may think, when thinking is on. Default max. glm-5.3, 5.3-flash and 5.3-flashx take
            low, high and max only and refuse other values with code 1210 (on `/coding/paas/v4` none and minimal
            count as low, medium as high, xhigh as max); glm-5.2 takes all (none and minimal mean no thinking, low
            and medium count as high, xhigh as max); glm-5.1, 5, 5-turbo and 4.7 ignore it; others do not know it.
        do_sample: Whether words are drawn at random; false always takes the likeliest one and makes temperature and top_p
            without effect. Default true. All models.
        temperature: Randomness of the answer, from 0 (steady) to 1 (varied), at most two decimals. Default 1.0 for glm-5.x,
            5.3-flash, 4.7 and 4.6; 0.6 for 4.5; 0.75 for the GLM-4 family; 0.8 for 5v-turbo, 4.6v, 4.5v, 4.1v and
            4-voice; 0.95 for charglm-4 and emohaa; 0.0 for autoglm-phone. Change this or top_p, not both. The two
            decimals are the document's words only; the SDK sends what it is given.
        top_p: Share of probability from which words are drawn (nucleus sampling), from 0.01 to 1, at most two
            decimals. Default 0.95 for glm-5.x, 5.3-flash, 4.7, 4.6 and 4.5; 0.9 for the GLM-4 family; 0.6 for
            5v-turbo, 4.6v, 4.5v, 4.1v and 4-voice; 0.85 for autoglm-phone; 0.7 for charglm-4 and emohaa.
        max_tokens: Most tokens that the answer may have, reasoning included. Highest value by model: 131072 for glm-5.x,
            5.3-flash, 5v-turbo, 4.7, 4.6 and 4.5 (98304 by the page of 4.5), 32768 for 4.6v and codegeex-4, 16384
            for 4.5v, 4.1v, 4-flash and 4-32b (32768 for 4.1v-thinking-flash and 4-flash-250414 by another page),
            4096 for 4-voice, autoglm-phone (2048 by the overview), charglm-4 and emohaa, 4095 for 4-long, 1024 for
            4v-flash. Default 65536 for 4.5 and later, 16384 for 4.6v, 1024 for 4-voice, charglm-4 and emohaa. An
            answer cut here has finish_reason length.
        stop: Text at which the model stops; it is not part of the answer. Up to 4 strings by the current document
            (older models and the international page: one only; charglm-4 and emohaa: one). A single string counts
            as a list of one. No default.
        response_format: Form of the answer's text; the prompt should ask for JSON as well. Default text. Text models only; there
            is no mode that enforces a JSON schema, although the documents speak of three forms and list two.
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
    extra_headers: Headers | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    *,
    extra_query: Query | None = None,
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
    disable_strict_validation: Literal[False] | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.EmbeddingList]:
    """Turns one text or a list of texts into vectors.

    One vector per text, in the order of the input. `embedding-3` takes up to 64 texts of 3072 tokens each;
    `embedding-2` takes texts of 512 tokens and 8K tokens in all. Z.ai refuses the models with code 1211.

    Only on the Chinese site (open.bigmodel.cn).

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
        disable_strict_validation: True answers with a plain dict.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    del disable_strict_validation
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


def embeddings_create_plain(
    *,
    model: literals.EmbeddingModel | str,
    input: str | Sequence[str],
    dimensions: int | None | NotGiven = NOT_GIVEN,
    encoding_format: str | None | NotGiven = NOT_GIVEN,
    user: str | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    sensitive_word_check: params.SensitiveWordCheck | None | NotGiven = NOT_GIVEN,
    disable_strict_validation: Literal[True],
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[Dict[str, Json]]:
    """As `embeddings_create`, answered with a plain dict."""
    del disable_strict_validation
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
        answer=dict,
    )


def embeddings_create_either(
    *,
    model: literals.EmbeddingModel | str,
    input: str | Sequence[str],
    dimensions: int | None | NotGiven = NOT_GIVEN,
    encoding_format: str | None | NotGiven = NOT_GIVEN,
    user: str | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    sensitive_word_check: params.SensitiveWordCheck | None | NotGiven = NOT_GIVEN,
    disable_strict_validation: bool,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.EmbeddingList] | Call[Dict[str, Json]]:
    """As `embeddings_create`, either way, as told."""
    parameters: Dict[str, Any] = dict(locals())
    describe: Any = embeddings_create_plain if disable_strict_validation else embeddings_create
    described: Any = describe(**parameters)
    return cast("Call[Any]", described)


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
    disable_strict_validation: Literal[False] | None | NotGiven = NOT_GIVEN,
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
        size: Width and height in pixels as `1280x1280`. `glm-image`: default 1280x1280, each side 1024 to 2048 (from
            512 by the page of the model) and divisible by 32, at most 2^22 pixels. The others: default 1024x1024,
            each side 512 to 2048 and divisible by 16, at most 2^21 pixels.
        n: How many images. The official SDKs accept it; the platform draws one whatever is said.
        response_format: How the image comes back. The official SDKs accept it; only addresses are known to come back.
        style: A style by name. The official SDKs accept it; no document names its values.
        watermark_enabled: Whether the image is marked as made by a machine, visibly and invisibly. Default true; false needs a
            declaration signed in the account. Only on the Chinese site (open.bigmodel.cn).
        user: A name for the end user, as other platforms call it. Prefer `user_id`.
        user_id: Your id for the end user, 6 to 128 characters, by which the platform can act on abuse.
        request_id: Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing.
        sensitive_word_check: Switches the check for sensitive words; switching it off needs a permission of the account.
        disable_strict_validation: True answers with a plain dict.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    del disable_strict_validation
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


def images_generations_plain(
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
    disable_strict_validation: Literal[True],
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[Dict[str, Json]]:
    """As `images_generations`, answered with a plain dict."""
    del disable_strict_validation
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
        answer=dict,
    )


def images_generations_either(
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
    disable_strict_validation: bool,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.ImageList] | Call[Dict[str, Json]]:
    """As `images_generations`, either way, as told."""
    parameters: Dict[str, Any] = dict(locals())
    describe: Any = images_generations_plain if disable_strict_validation else images_generations
    described: Any = describe(**parameters)
    return cast("Call[Any]", described)


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
            Only on the Chinese site (open.bigmodel.cn).
        aspect_ratio: Width to height. Default `16:9`. `viduq1-text` and `vidu2-reference`. Only on the Chinese site
            (open.bigmodel.cn).
        movement_amplitude: How much moves in the video. Default `auto`. Vidu. Only on the Chinese site (open.bigmodel.cn).
        off_peak: Whether the task may wait for a quiet hour. The international SDK accepts it; no document explains it.
        watermark_enabled: Whether the video is marked as made by a machine. Default true; false needs a declaration signed in the
            account. CogVideoX. Only on the Chinese site (open.bigmodel.cn).
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
    custom_separator: Sequence[str] | None | NotGiven = NOT_GIVEN,
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
    `voice-clone-input` mp3 and wav up to 10 MB; `user_data` pptx, ppt, docx, doc, xlsx, xls and pdf, 1 TB in all
    for a user, the only purpose whose id a chat message may carry. The fields below `purpose` belong to the older
    knowledge bases.

    Args:
        file: The file. Its kind and size depend on the purpose; it may be missing only when `upload_detail` stands in
            for it.
        purpose: What the file is for. Z.ai takes `user_data` and `agent`.
        knowledge_id: The knowledge base that the file goes to, with the purpose `retrieval`. Older service.
        sentence_size: Most characters of one piece that the file is cut into, with the purpose `retrieval`. Older service.
        custom_separator: The strings at which the file is cut, with the purpose `retrieval`. Default the line feed. Older
            service.
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
            custom_separator=several("custom_separator", custom_separator),
            upload_detail=several("upload_detail", upload_detail),
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        progress=progress,
        answer=FileObject,
    )


def files_list(
    knowledge_id: str | None | NotGiven = NOT_GIVEN,
    *,
    purpose: literals.FilePurpose | str | None | NotGiven = NOT_GIVEN,
    limit: int | None | NotGiven = NOT_GIVEN,
    after: str | None | NotGiven = NOT_GIVEN,
    order: literals.FileOrder | str | None | NotGiven = NOT_GIVEN,
    page: int | str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> PageCall[models.FileList, models.FileObject]:
    """Lists the files of one purpose.

    One page of files, 20 by default. The next page starts after the last id of this one.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        purpose: Only files stored for this purpose. The vendor names `batch`, `code-interpreter` and `agent`; others are
            answered too. The vendor's document requires it; its SDKs may leave it out.
        limit: Most files of one page, 1 to 100. Without it 20.
        after: The id of the last file of the page before.
        order: What the files are sorted by. Only `created_at` is known.
        knowledge_id: Only documents of this knowledge base, with the purpose `retrieval`. Older service. Only on the Chinese
            site (open.bigmodel.cn).
        page: Which page, counted from 1, with the purpose `retrieval`, whose lists have no cursor. The official SDK
            sends it as text. Older service. Only on the Chinese site (open.bigmodel.cn).
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
        query=given(purpose=purpose, limit=limit, after=after, order=order, knowledge_id=knowledge_id, page=page),
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

    Only on the Chinese site (open.bigmodel.cn).

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

    Only on the Chinese site (open.bigmodel.cn).

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
    all of them, 100 MB, each line with a unique `custom_id` of at least 6 characters (else code 1210), `method`,
    `url` and `body`. It is worked off within about a day at half the price, cancelled by the platform after 7 days,
    and its files are kept for 30. Models that batches were seen to take: glm-5.1, glm-5-turbo, glm-5v-turbo, glm-4,
    glm-4-0520, glm-4-plus, glm-4-long, glm-4-air, glm-4-flash, glm-4-flashx-250414, glm-3-turbo, glm-4v,
    glm-4v-plus, cogview-3, cogview-3-plus, cogview-4-250304, embedding-2, embedding-3, cogvideox and cogvideox-2;
    none of glm-5.3, 5.2, 4.7 and 4.6.

    Only on the Chinese site (open.bigmodel.cn).

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

    Only on the Chinese site (open.bigmodel.cn).

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

    Only on the Chinese site (open.bigmodel.cn).

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

    Only on the Chinese site (open.bigmodel.cn).

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
    model: literals.AssistantModel | str | None | NotGiven = NOT_GIVEN,
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
    of a tool in pieces of the role `tool`, the text in pieces of the role `assistant`. Deprecated by the vendor and
    gone from its pages in October 2026; the paths may still answer.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        assistant_id: The assistant, by its id.
        messages: The message to be answered. Earlier ones are kept by the platform under `conversation_id`.
        model: The model behind the assistant. Documented as required, with the default `glm-4-assistant`; the official
            SDKs never send it.
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
    model: literals.AssistantModel | str | None | NotGiven = NOT_GIVEN,
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
        ends=("choices.finish_reason",),
    )


def assistant_conversation_either(
    assistant_id: literals.AssistantId | str,
    messages: Sequence[params.AssistantUserMessage],
    model: literals.AssistantModel | str | None | NotGiven = NOT_GIVEN,
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
    """As `assistant_conversation`, either way, as told."""
    parameters: Dict[str, Any] = dict(locals())
    describe: Any = assistant_conversation_streaming if stream else assistant_conversation
    described: Any = describe(**parameters)
    return cast("StreamCall[Any]", described)


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

    Only on the Chinese site (open.bigmodel.cn).

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

    Only on the Chinese site (open.bigmodel.cn).

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

    Deprecated by the platform.

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
        ends=("choices.finish_reason",),
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
    """As `tools_web_search`, either way, as told."""
    parameters: Dict[str, Any] = dict(locals())
    describe: Any = tools_web_search_streaming if stream else tools_web_search
    described: Any = describe(**parameters)
    return cast("StreamCall[Any]", described)


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
            Default false. The vendor's document requires it, the platform does not. Only on the Chinese site
            (open.bigmodel.cn).
        count: How many pages, 1 to 50, default 10. `search_pro_sogou` takes 10, 20, 30, 40 or 50; `search_pro_quark`
            ignores it.
        search_domain_filter: Only pages of this domain, as `www.example.com`. Not with `search_pro_quark`.
        search_recency_filter: Only pages of so recent a time. Default `noLimit`.
        content_size: `medium` gives summaries, `high` as much text as there is. Only on the Chinese site (open.bigmodel.cn).
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


def images_async_generations(
    *,
    model: literals.AsyncImageModel | str,
    prompt: str,
    quality: literals.AsyncImageQuality | str | None | NotGiven = NOT_GIVEN,
    size: literals.AsyncImageSize | str | None | NotGiven = NOT_GIVEN,
    watermark_enabled: bool | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.AsyncTask]:
    """Queues an image to be drawn in the background.

    Takes the description of an image, returns at once with the id of a task, and draws later; the task is asked for
    with `GET /paas/v4/async-result/{id}`, whose `image_result` holds the address of the image. The address is
    signed and stops working after 30 days at most. `glm-image` only; a fine image takes about 20 seconds. Every
    call that is accepted makes a billed task, so it is not repeated after an unclear failure. A prompt that the
    content filter refuses answers HTTP 400 with code 1301.

    Args:
        model: The image model. Only `glm-image` draws in the background.
        prompt: What the image shows, up to 1000 characters.
        quality: `hd`, the default and the only one: fine and even, in about 20 seconds.
        size: Width and height in pixels as `1280x1280`, the default. Others than the recommended ones: each side 1024
            to 2048 and divisible by 32, at most 2^22 pixels.
        watermark_enabled: Whether the image is marked as made by a machine, visibly and invisibly. Default true; false needs a
            declaration signed in the account. Documented for China only. Only on the Chinese site
            (open.bigmodel.cn).
        request_id: Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing. The newer
            SDK sends it.
        user_id: Your id for the end user, 6 to 128 characters, by which the platform can act on abuse.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.async_task import AsyncTask

    return Call(
        _IMAGES_ASYNC_GENERATIONS,
        "/paas/v4/async/images/generations",
        json=given(
            model=model,
            prompt=prompt,
            quality=quality,
            size=size,
            watermark_enabled=watermark_enabled,
            request_id=request_id,
            user_id=user_id,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=AsyncTask,
    )


def audio_speech(
    *,
    model: literals.SpeechModel | str,
    input: str,
    voice: literals.SpeechVoice | str | None | NotGiven = NOT_GIVEN,
    response_format: literals.SpeechFormat | str | None | NotGiven = NOT_GIVEN,
    speed: float | None | NotGiven = NOT_GIVEN,
    volume: float | None | NotGiven = NOT_GIVEN,
    stream: Literal[False] | None | NotGiven = NOT_GIVEN,
    encode_format: literals.SpeechEncoding | str | None | NotGiven = NOT_GIVEN,
    watermark_enabled: bool | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    sensitive_word_check: params.SensitiveWordCheck | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> BinaryCall:
    """Speaks a text.

    Answers the sound of the text as bytes: a WAV file with `response_format: wav`, otherwise headless PCM samples,
    which is the default; take 24000 Hz where a player asks for the rate. With `stream: true` the sound comes as
    server-sent events instead, always PCM, a piece as base64 (or hexadecimal) text in `choices[].delta.content` of
    each AudioSpeechChunk; `choices[].index` counts the events, and the last one has `finish_reason` and no `delta`.
    Whether `data: [DONE]` follows it is not known. Texts have up to 1024 characters. The text is billed when it is
    accepted, so the call is not repeated after an unclear failure. Z.ai knows the path, but serves no model for it
    (code 1211).

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        model: The speech model.
        input: The text, up to 1024 characters.
        voice: Who speaks: a voice of the platform, or the id of a cloned one; the voice list has both. Default
            `tongtong`. The vendor's document requires it all the same; its SDKs may leave it out.
        response_format: `wav` for a file with a header, `pcm` for samples alone, the default and all that streams give.
        speed: How fast it is spoken, 0.5 to 2 times as fast as usual. Default 1.
        volume: How loud it is, above 0 and up to 10 times as loud as usual. Default 1.
        stream: Whether the sound comes piece by piece while it is made. Default false.
        encode_format: How the sound is written in the events of a stream, and only there. Default `base64`.
        watermark_enabled: Whether the sound is marked as made by a machine, audibly and inaudibly. Default true; false works only
            for accounts that have marks switched off on the console.
        request_id: Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing.
        user_id: Your id for the end user, 6 to 128 characters, by which the platform can act on abuse.
        sensitive_word_check: Switches the check for sensitive words; switching it off needs a permission of the account.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    return BinaryCall(
        _AUDIO_SPEECH,
        "/paas/v4/audio/speech",
        json=given(
            model=model,
            input=input,
            voice=voice,
            response_format=response_format,
            speed=speed,
            volume=volume,
            stream=stream,
            encode_format=encode_format,
            watermark_enabled=watermark_enabled,
            request_id=request_id,
            user_id=user_id,
            sensitive_word_check=sensitive_word_check,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
    )


def audio_speech_streaming(
    *,
    model: literals.SpeechModel | str,
    input: str,
    stream: Literal[True],
    voice: literals.SpeechVoice | str | None | NotGiven = NOT_GIVEN,
    response_format: literals.SpeechFormat | str | None | NotGiven = NOT_GIVEN,
    speed: float | None | NotGiven = NOT_GIVEN,
    volume: float | None | NotGiven = NOT_GIVEN,
    encode_format: literals.SpeechEncoding | str | None | NotGiven = NOT_GIVEN,
    watermark_enabled: bool | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    sensitive_word_check: params.SensitiveWordCheck | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> StreamCall[models.AudioSpeechChunk]:
    """As `audio_speech`, answered piece by piece."""
    from .models.audio_speech_chunk import AudioSpeechChunk

    return StreamCall(
        _AUDIO_SPEECH,
        "/paas/v4/audio/speech",
        json=given(
            model=model,
            input=input,
            voice=voice,
            response_format=response_format,
            speed=speed,
            volume=volume,
            stream=stream,
            encode_format=encode_format,
            watermark_enabled=watermark_enabled,
            request_id=request_id,
            user_id=user_id,
            sensitive_word_check=sensitive_word_check,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        event=AudioSpeechChunk,
        whole="",
        ends=("choices.finish_reason",),
    )


def audio_speech_either(
    *,
    model: literals.SpeechModel | str,
    input: str,
    stream: bool,
    voice: literals.SpeechVoice | str | None | NotGiven = NOT_GIVEN,
    response_format: literals.SpeechFormat | str | None | NotGiven = NOT_GIVEN,
    speed: float | None | NotGiven = NOT_GIVEN,
    volume: float | None | NotGiven = NOT_GIVEN,
    encode_format: literals.SpeechEncoding | str | None | NotGiven = NOT_GIVEN,
    watermark_enabled: bool | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    sensitive_word_check: params.SensitiveWordCheck | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> BinaryCall | StreamCall[models.AudioSpeechChunk]:
    """As `audio_speech`, either way, as told."""
    parameters: Dict[str, Any] = dict(locals())
    describe: Any = audio_speech_streaming if stream else audio_speech
    described: Any = describe(**parameters)
    return cast("StreamCall[Any]", described)


def audio_transcriptions_create(
    *,
    model: literals.TranscriptionModel | str,
    file: FileTypes | None | NotGiven = NOT_GIVEN,
    file_base64: str | None | NotGiven = NOT_GIVEN,
    prompt: str | None | NotGiven = NOT_GIVEN,
    hotwords: Sequence[str] | None | NotGiven = NOT_GIVEN,
    temperature: float | None | NotGiven = NOT_GIVEN,
    stream: Literal[False] | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    sensitive_word_check: params.SensitiveWordCheck | None | NotGiven = NOT_GIVEN,
    progress: Progress | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.Transcription]:
    """Writes down what is said in a recording.

    Takes a recording of up to 30 seconds and 25 MB, as a file or as base64 text, and answers what is said in it.
    With `stream: true` the text comes as server-sent events: pieces of the type `transcript.text.delta`, then one
    of the type `transcript.text.done` with the whole text in `text`, then `data: [DONE]`. Events are told apart by
    `type`; they have no `event:` line.

    Args:
        model: The speech recognition model.
        file: The recording, wav or mp3, up to 25 MB and 30 seconds.
        file_base64: The recording as base64 text, with the same limits.
        prompt: What was said before, for long recordings that are sent in parts; best below 8000 characters.
        hotwords: Names and terms to listen for, up to 100.
        temperature: How freely words are guessed, 0 to 1. Only the older SDK sends it, for the older model `glm-asr`; no
            document has it any more.
        stream: Whether the text comes piece by piece. Default false.
        request_id: Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing.
        user_id: Your id for the end user, 6 to 128 characters, by which the platform can act on abuse.
        sensitive_word_check: Switches the check for sensitive words; switching it off needs a permission of the account.
        progress: Is told the bytes of files sent so far, and their sum (None: nobody knows): at the start (again when it is
            tried again), after each piece, at the end. What it raises stops the sending and comes out unchanged.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.transcription import Transcription
    from .uploads import upload

    return Call(
        _AUDIO_TRANSCRIPTIONS_CREATE,
        "/paas/v4/audio/transcriptions",
        form=given(
            model=model,
            file=upload("file", file),
            file_base64=file_base64,
            prompt=prompt,
            hotwords=several("hotwords", hotwords),
            temperature=temperature,
            stream=stream,
            request_id=request_id,
            user_id=user_id,
            sensitive_word_check=sensitive_word_check,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        progress=progress,
        answer=Transcription,
    )


def audio_transcriptions_create_streaming(
    *,
    model: literals.TranscriptionModel | str,
    stream: Literal[True],
    file: FileTypes | None | NotGiven = NOT_GIVEN,
    file_base64: str | None | NotGiven = NOT_GIVEN,
    prompt: str | None | NotGiven = NOT_GIVEN,
    hotwords: Sequence[str] | None | NotGiven = NOT_GIVEN,
    temperature: float | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    sensitive_word_check: params.SensitiveWordCheck | None | NotGiven = NOT_GIVEN,
    progress: Progress | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> StreamCall[models.TranscriptionEvent]:
    """As `audio_transcriptions_create`, answered piece by piece."""
    from .models.transcription_event import TranscriptionEvent
    from .uploads import upload

    return StreamCall(
        _AUDIO_TRANSCRIPTIONS_CREATE,
        "/paas/v4/audio/transcriptions",
        form=given(
            model=model,
            file=upload("file", file),
            file_base64=file_base64,
            prompt=prompt,
            hotwords=several("hotwords", hotwords),
            temperature=temperature,
            stream=stream,
            request_id=request_id,
            user_id=user_id,
            sensitive_word_check=sensitive_word_check,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        progress=progress,
        event=TranscriptionEvent,
        whole="Transcription",
        ends=("type=transcript.text.done",),
    )


def audio_transcriptions_create_either(
    *,
    model: literals.TranscriptionModel | str,
    stream: bool,
    file: FileTypes | None | NotGiven = NOT_GIVEN,
    file_base64: str | None | NotGiven = NOT_GIVEN,
    prompt: str | None | NotGiven = NOT_GIVEN,
    hotwords: Sequence[str] | None | NotGiven = NOT_GIVEN,
    temperature: float | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    sensitive_word_check: params.SensitiveWordCheck | None | NotGiven = NOT_GIVEN,
    progress: Progress | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.Transcription] | StreamCall[models.TranscriptionEvent]:
    """As `audio_transcriptions_create`, either way, as told."""
    parameters: Dict[str, Any] = dict(locals())
    describe: Any = audio_transcriptions_create_streaming if stream else audio_transcriptions_create
    described: Any = describe(**parameters)
    return cast("StreamCall[Any]", described)


def audio_customization(
    *,
    model: str,
    input: str,
    voice_data: FileTypes,
    voice_text: str | None | NotGiven = NOT_GIVEN,
    response_format: literals.SpeechFormat | str | None | NotGiven = NOT_GIVEN,
    watermark_enabled: bool | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    sensitive_word_check: params.SensitiveWordCheck | None | NotGiven = NOT_GIVEN,
    progress: Progress | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> BinaryCall:
    """Speaks a text with the voice of a recording that comes along.

    The forerunner of cloned voices: the recording to be imitated travels with the text, and nothing of it is kept.
    Absent from the vendor's present documents; both official SDKs call it. Use `POST /paas/v4/voice/clone` and
    `POST /paas/v4/audio/speech`. It is billed when accepted, so it is not repeated after an unclear failure.

    Deprecated by the platform.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        model: The speech model; the SDKs' samples name `cogtts`, and no document names one.
        input: The text to be spoken. No limit is documented.
        voice_text: What is said in the recording.
        voice_data: The recording whose voice is imitated. No limit is documented; that of cloned voices is 10 MB.
        response_format: Form of the sound. The SDKs' samples ask for `wav`; the default is not documented.
        watermark_enabled: Whether the sound is marked as made by a machine. Default true; the newer SDK sends it.
        request_id: Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing.
        user_id: Your id for the end user, 6 to 128 characters, by which the platform can act on abuse.
        sensitive_word_check: Switches the check for sensitive words; switching it off needs a permission of the account.
        progress: Is told the bytes of files sent so far, and their sum (None: nobody knows): at the start (again when it is
            tried again), after each piece, at the end. What it raises stops the sending and comes out unchanged.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .uploads import upload

    return BinaryCall(
        _AUDIO_CUSTOMIZATION,
        "/paas/v4/audio/customization",
        form=given(
            model=model,
            input=input,
            voice_text=voice_text,
            voice_data=upload("voice_data", voice_data),
            response_format=response_format,
            watermark_enabled=watermark_enabled,
            request_id=request_id,
            user_id=user_id,
            sensitive_word_check=sensitive_word_check,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        progress=progress,
    )


def voice_clone(
    *,
    model: literals.VoiceCloneModel | str,
    voice_name: str,
    input: str,
    file_id: str,
    text: str | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.ClonedVoice]:
    """Makes a voice from a recording.

    Learns the voice of an uploaded recording, keeps it for the account and speaks a first text with it. The
    recording is a file of the purpose `voice-clone-input`, mp3 or wav, up to 10 MB, best 3 to 30 seconds long. The
    voice's id goes into `voice` of `POST /paas/v4/audio/speech`. A voice is made and billed by every call that is
    accepted, so it is not repeated after an unclear failure.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        model: The model that learns the voice.
        voice_name: A name for the voice, unique within the account.
        text: What is said in the recording; makes the voice better.
        input: A text that the new voice speaks, to be listened to.
        file_id: The id of the recording, a file of the purpose `voice-clone-input`: mp3 or wav, up to 10 MB, best 3 to
            30 seconds.
        request_id: Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.cloned_voice import ClonedVoice

    return Call(
        _VOICE_CLONE,
        "/paas/v4/voice/clone",
        json=given(model=model, voice_name=voice_name, text=text, input=input, file_id=file_id, request_id=request_id),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=ClonedVoice,
    )


def voice_list(
    *,
    voice_type: literals.VoiceType | str | None | NotGiven = NOT_GIVEN,
    voice_name: str | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.VoiceCollection]:
    """Lists the voices that may be spoken with.

    Answers all voices at once, the platform's own and those of the account, or only those that a name or a kind
    picks. The ids of the platform's own voices are not only the names known from the speech operation; some are
    UUIDs. Documented for China only; Z.ai answers it as well.

    Args:
        voice_type: Only voices of this kind. Without it voices of both kinds.
        voice_name: Only voices whose name contains this. Without it voices of any name.
        request_id: Your id for the call, 6 to 64 characters, unique. The newer SDK sends it; the platform makes one when it
            is missing.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.voice_collection import VoiceCollection

    return Call(
        _VOICE_LIST,
        "/paas/v4/voice/list",
        query=given(voiceType=voice_type, voiceName=voice_name, request_id=request_id),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=VoiceCollection,
    )


def voice_delete(
    *,
    voice: str,
    request_id: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.DeletedVoice]:
    """Deletes a cloned voice for good.

    Deletes a voice of the account. It is sent with POST, not DELETE. The platform's own voices cannot be deleted.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        voice: The id of a cloned voice.
        request_id: Your id for the call. The platform makes one when it is missing.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.deleted_voice import DeletedVoice

    return Call(
        _VOICE_DELETE,
        "/paas/v4/voice/delete",
        json=given(voice=voice, request_id=request_id),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=DeletedVoice,
    )


def rerank_create(
    *,
    model: literals.RerankModel | str,
    query: str,
    documents: Sequence[str],
    top_n: int | None | NotGiven = NOT_GIVEN,
    return_documents: bool | None | NotGiven = NOT_GIVEN,
    return_raw_scores: bool | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.RerankList]:
    """Orders texts by how well they answer a query.

    Scores each text against the query and answers the places of the texts, the best first. Scores lie between 0 and
    1 unless raw ones are asked for. The texts themselves come back only with `return_documents: true`. Z.ai knows
    the path, but serves no model for it (code 1211). Neither official SDK has the operation.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        model: The reranking model.
        query: What the texts are measured by, up to 4096 characters.
        documents: The texts, up to 128 of up to 4096 characters each.
        top_n: How many texts come back, the best first. Default 0, which stands for all.
        return_documents: Whether the texts themselves come back with their scores. Default false.
        return_raw_scores: Whether scores come as the model gives them, and not between 0 and 1. Default false.
        request_id: Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing.
        user_id: Your id for the end user, by which the platform can act on abuse.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.rerank_list import RerankList

    return Call(
        _RERANK_CREATE,
        "/paas/v4/rerank",
        json=given(
            model=model,
            query=query,
            documents=documents,
            top_n=top_n,
            return_documents=return_documents,
            return_raw_scores=return_raw_scores,
            request_id=request_id,
            user_id=user_id,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=RerankList,
    )


def tokenizer_create(
    *,
    model: literals.TokenizerModel | str,
    messages: Sequence[params.ChatMessage],
    tools: Sequence[params.Tool] | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.TokenCount]:
    """Counts the tokens of a conversation.

    Takes a conversation in the form of a chat and answers how many tokens it is, without having it continued. The
    pieces themselves do not come back. A conversation of system or assistant messages alone is refused. Neither
    official SDK has the operation.

    Args:
        model: The model whose tokens are counted. For images, videos and files a vision model, as `glm-4.6v`.
        messages: The conversation, in the form that chat completions take. At least one message must be the user's. Tool
            messages are not documented here.
        tools: What the model might use, in the form that chat completions take; counted as well.
        request_id: Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing.
        user_id: Your id for the end user, 6 to 128 characters, by which the platform can act on abuse.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.token_count import TokenCount

    return Call(
        _TOKENIZER_CREATE,
        "/paas/v4/tokenizer",
        json=given(model=model, messages=messages, tools=tools, request_id=request_id, user_id=user_id),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=TokenCount,
    )


def moderations_create(
    *,
    model: literals.ModerationModel | str,
    input: str | params.ModerationItem | Sequence[params.ModerationItem | str],
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.Moderation]:
    """Checks whether content may be published.

    Looks for pornography, violence, breaches of law and the like in a text or in media at an address, and answers
    for each thing how risky it is and why. Texts of up to 2000 characters; images below 10 MB, 20 to 6000 pixels a
    side; videos of about 30 and sounds of about 60 seconds. Z.ai knows the path, but serves no model for it (code
    1211).

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        model: The moderation model.
        input: A text of up to 2000 characters, one item with a type, or a list of items. The official SDKs allow plain
            texts in the list.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.moderation import Moderation

    return Call(
        _MODERATIONS_CREATE,
        "/paas/v4/moderations",
        json=given(model=model, input=input),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=Moderation,
    )


def layout_parsing_create(
    *,
    model: literals.LayoutParsingModel | str,
    file: str,
    return_crop_images: bool | None | NotGiven = NOT_GIVEN,
    need_layout_visualization: bool | None | NotGiven = NOT_GIVEN,
    start_page_id: int | None | NotGiven = NOT_GIVEN,
    end_page_id: int | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.LayoutParsing]:
    """Reads a document or an image, with the place of everything on the page.

    Recognises text, tables, formulas and images and answers them as Markdown and, page by page, as elements with
    their place in pixels. Takes an address or base64 text of a jpg or png image up to 10 MB or of a PDF up to 50 MB
    and 100 pages (30 on Z.ai). `start_page_id` and `end_page_id` pick pages of a PDF.

    Args:
        model: The OCR model.
        file: Address or base64 text of a jpg or png image up to 10 MB, or of a PDF up to 50 MB and 100 pages (30 on
            Z.ai).
        return_crop_images: Whether images that were found on the page come back cut out. Default false.
        need_layout_visualization: Whether pictures of the pages with the elements drawn in come back. Default false.
        start_page_id: First page of a PDF to be read, from 1. Default the first.
        end_page_id: Last page of a PDF to be read, from 1. Default the last.
        request_id: Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing.
        user_id: Your id for the end user, 6 to 128 characters, by which the platform can act on abuse.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.layout_parsing import LayoutParsing

    return Call(
        _LAYOUT_PARSING_CREATE,
        "/paas/v4/layout_parsing",
        json=given(
            model=model,
            file=file,
            return_crop_images=return_crop_images,
            need_layout_visualization=need_layout_visualization,
            start_page_id=start_page_id,
            end_page_id=end_page_id,
            request_id=request_id,
            user_id=user_id,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=LayoutParsing,
    )


def web_reader_web_reader(
    *,
    url: str,
    timeout: int | None | NotGiven = NOT_GIVEN,
    no_cache: bool | None | NotGiven = NOT_GIVEN,
    return_format: literals.WebReaderFormat | str | None | NotGiven = NOT_GIVEN,
    retain_images: bool | None | NotGiven = NOT_GIVEN,
    no_gfm: bool | None | NotGiven = NOT_GIVEN,
    keep_img_data_url: bool | None | NotGiven = NOT_GIVEN,
    with_images_summary: bool | None | NotGiven = NOT_GIVEN,
    with_links_summary: bool | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout_override: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.WebReaderAnswer]:
    """Reads a web page.

    Fetches a page and answers what it says as Markdown or plain text, with its title and what its head tells. A
    page that cannot be fetched answers HTTP 500 with code 1234 and an error id. `timeout` belongs to the fetching;
    how long this client waits for the platform is another setting, and should be longer.

    Args:
        url: The address of the page.
        timeout: Seconds that the platform waits for the page. Default 20. How long this client waits is
            `timeout_override`.
        no_cache: Whether the page is fetched anew, and not taken from the platform's cache. Default false.
        return_format: Form of the text. Default `markdown`.
        retain_images: Whether images stay in the text. Default true.
        no_gfm: Whether the Markdown does without the additions of GitHub, such as tables. Default false.
        keep_img_data_url: Whether images that are part of the page stay in the text as data URLs. Default false.
        with_images_summary: Whether a list of the page's images comes along. Default false.
        with_links_summary: Whether a list of the page's links comes along. Default false.
        request_id: Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing. The newer
            SDK sends it.
        user_id: Your id for the end user, 6 to 128 characters, by which the platform can act on abuse. The newer SDK
            sends it.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout_override: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.web_reader_answer import WebReaderAnswer

    return Call(
        _WEB_READER_WEB_READER,
        "/paas/v4/reader",
        json=given(
            url=url,
            timeout=timeout,
            no_cache=no_cache,
            return_format=return_format,
            retain_images=retain_images,
            no_gfm=no_gfm,
            keep_img_data_url=keep_img_data_url,
            with_images_summary=with_images_summary,
            with_links_summary=with_links_summary,
            request_id=request_id,
            user_id=user_id,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout_override, max_retries),
        answer=WebReaderAnswer,
    )


def file_parser_create(
    *,
    file: FileTypes,
    tool_type: literals.ParserTool | str,
    file_type: literals.ParserFileType | str | None | NotGiven = NOT_GIVEN,
    progress: Progress | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.ParserTask]:
    """Hands in a document to be turned into text.

    Starts a task and answers its id; the text is fetched with `GET
    /paas/v4/files/parser/result/{taskId}/{format_type}`. The tools differ in what they take: `lite` pdf, Office
    documents, png, jpg, csv, txt and md up to 50 MB; `expert` pdf up to 100 MB; `prime` most formats, documents up
    to 100 MB, tables up to 10 MB, images up to 20 MB. A file that is not taken is answered with `success: false`.
    Every call that is accepted makes a task, so it is not repeated after an unclear failure.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        file: The document. Formats and sizes depend on the tool.
        tool_type: What reads the document. The older SDK has other names (simple, doc2x, tencent, zhipu-pro), which no
            document knows any more.
        file_type: Format of the document. `lite` takes PDF, DOCX, DOC, XLS, XLSX, PPT, PPTX, PNG, JPG, JPEG, CSV, TXT and
            MD, `expert` PDF, `prime` all but WPS. Documented as optional; give it always, for without it the
            synchronous sister refuses the call.
        progress: Is told the bytes of files sent so far, and their sum (None: nobody knows): at the start (again when it is
            tried again), after each piece, at the end. What it raises stops the sending and comes out unchanged.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.parser_task import ParserTask
    from .uploads import upload

    return Call(
        _FILE_PARSER_CREATE,
        "/paas/v4/files/parser/create",
        form=given(file=upload("file", file), tool_type=tool_type, file_type=file_type),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        progress=progress,
        answer=ParserTask,
    )


def file_parser_content(
    task_id: str,
    format_type: literals.ParserFormat | str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.ParserResult]:
    """Answers what became of a document that was handed in.

    Answers the state of a task and, once it has succeeded, the text itself or an address to fetch it from, as
    `format_type` says. The address works for 24 hours. A task that failed is answered with `status: failed`.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        task_id: The id of the task, as it was answered when the document was handed in.
        format_type: `text` for the text itself, `download_link` for an address to fetch an archive from.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.parser_result import ParserResult

    return Call(
        _FILE_PARSER_CONTENT,
        f"/paas/v4/files/parser/result/{segment('task_id', task_id)}/{segment('format_type', format_type)}",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=ParserResult,
    )


def file_parser_content_bytes(
    task_id: str,
    format_type: literals.ParserFormat | str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> BinaryCall:
    """Answers what became of a document that was handed in.

    Answers the state of a task and, once it has succeeded, the text itself or an address to fetch it from, as
    `format_type` says. The address works for 24 hours. A task that failed is answered with `status: failed`.

    Only on the Chinese site (open.bigmodel.cn).

    As `file_parser_content`, answered with the bytes of the JSON.

    Args:
        task_id: The id of the task, as it was answered when the document was handed in.
        format_type: `text` for the text itself, `download_link` for an address to fetch an archive from.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    return BinaryCall(
        _FILE_PARSER_CONTENT,
        f"/paas/v4/files/parser/result/{segment('task_id', task_id)}/{segment('format_type', format_type)}",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
    )


def file_parser_create_sync(
    *,
    file: FileTypes,
    tool_type: literals.SyncParserTool | str,
    file_type: literals.ParserFileType | str,
    progress: Progress | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.ParserResult]:
    """Turns a document into text and waits for it.

    Takes a document and answers its text in one call, with the tool `prime-sync`. Mistakes in the form are answered
    with HTTP 200 and `{"code": 500, "msg": "…"}`, among them a missing `file_type`, which the vendor's document
    calls optional. The address of the result works for 24 hours. A task is made and billed by every call that is
    accepted, so it is not repeated after an unclear failure.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        file: The document. No limit is documented; those of the tool `prime` are 100 MB for documents, 10 MB for
            tables and 20 MB for images.
        tool_type: What reads the document. Only `prime-sync` is known.
        file_type: Format of the document. Documented as optional, refused when it is missing.
        progress: Is told the bytes of files sent so far, and their sum (None: nobody knows): at the start (again when it is
            tried again), after each piece, at the end. What it raises stops the sending and comes out unchanged.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.parser_result import ParserResult
    from .uploads import upload

    return Call(
        _FILE_PARSER_CREATE_SYNC,
        "/paas/v4/files/parser/sync",
        form=given(file=upload("file", file), tool_type=tool_type, file_type=file_type),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        progress=progress,
        answer=ParserResult,
    )


def ocr_handwriting_ocr(
    *,
    file: FileTypes,
    tool_type: literals.OcrTool | str,
    language_type: literals.OcrLanguage | str | None | NotGiven = NOT_GIVEN,
    probability: bool | None | NotGiven = NOT_GIVEN,
    progress: Progress | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.OcrResult]:
    """Reads the handwriting in an image.

    Answers each line of writing with its place in pixels and, with `probability: true`, how sure the recogniser is.
    An image that could not be read is answered with `status: failed`.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        file: The image, such as jpg or png. No limit is documented.
        tool_type: What reads the image. Only `hand_write` is known.
        language_type: Language of the writing; `AUTO` finds out, `CHN_ENG` is Chinese with English. No default is documented.
        probability: Whether each line tells how sure the recogniser is. Default false.
        progress: Is told the bytes of files sent so far, and their sum (None: nobody knows): at the start (again when it is
            tried again), after each piece, at the end. What it raises stops the sending and comes out unchanged.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.ocr_result import OcrResult
    from .uploads import upload

    return Call(
        _OCR_HANDWRITING_OCR,
        "/paas/v4/files/ocr",
        form=given(
            file=upload("file", file), tool_type=tool_type, language_type=language_type, probability=probability
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        progress=progress,
        answer=OcrResult,
    )


def agents_invoke(
    agent_id: literals.AgentId | str,
    request_id: str | None | NotGiven = NOT_GIVEN,
    stream: Literal[False] | None | NotGiven = NOT_GIVEN,
    messages: Sequence[params.AgentMessage] | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    custom_variables: params.AgentVariables | Mapping[str, object] | None | NotGiven = NOT_GIVEN,
    sensitive_word_check: params.SensitiveWordCheck | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    *,
    conversation_id: str | None | NotGiven = NOT_GIVEN,
    extra_query: Query | None = None,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.AgentCompletion]:
    """Talks to an agent.

    Sends messages to a ready-made agent and answers what it made of them. The path stands beside `/paas/v4`, not
    below it. Which content an agent takes and which `custom_variables` it knows depends on the agent: translation
    takes text, the video agent one picture with a template, slides a wish in words. Agents that take long answer at
    once with `status: pending` and an `async_id`, whose result `/v1/agents/async-result` answers.

    A failed call may come with HTTP 200, as `status: failed` and an `error` beside it. One body holds the answers
    of all agents: translation sends `messages`, as a list or as a single object, slides send `message`, and the
    pieces of a stream may send `delta` instead.

    Args:
        agent_id: Which agent. Other ids than the listed ones are passed on, also those of agents of one's own.
        messages: The messages, mostly a single one of the role `user`. Both documents require them; the official SDKs let
            them be left out.
        stream: Whether the answer comes piece by piece, where the agent can do that. Default false; for slides the
            schema of Z.ai says true while its text says false, so send it.
        conversation_id: The conversation to go on with, from an earlier answer. For `slides_glm_agent`.
        request_id: The caller's own id of this request, unique; 6 to 64 characters suit both sites. Default: made by the
            platform.
        user_id: Id of the end user for whom the call is made, 6 to 128 characters. Sent by the official SDKs.
        custom_variables: Settings of the agent. Those of the translation and of the video templates are known here; other agents
            have their own, which are passed on.
        sensitive_word_check: Switch of the check for sensitive words. Sent by the official SDKs.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.agent_completion import AgentCompletion

    return Call(
        _AGENTS_INVOKE,
        "/v1/agents",
        json=given(
            agent_id=agent_id,
            messages=messages,
            stream=stream,
            conversation_id=conversation_id,
            request_id=request_id,
            user_id=user_id,
            custom_variables=custom_variables,
            sensitive_word_check=sensitive_word_check,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=AgentCompletion,
    )


def agents_invoke_streaming(
    agent_id: literals.AgentId | str,
    request_id: str | None | NotGiven = NOT_GIVEN,
    stream: Literal[True] = True,
    messages: Sequence[params.AgentMessage] | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    custom_variables: params.AgentVariables | Mapping[str, object] | None | NotGiven = NOT_GIVEN,
    sensitive_word_check: params.SensitiveWordCheck | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    *,
    conversation_id: str | None | NotGiven = NOT_GIVEN,
    extra_query: Query | None = None,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> StreamCall[models.AgentCompletionChunk]:
    """As `agents_invoke`, answered piece by piece."""
    from .models.agent_completion_chunk import AgentCompletionChunk

    return StreamCall(
        _AGENTS_INVOKE,
        "/v1/agents",
        json=given(
            agent_id=agent_id,
            messages=messages,
            stream=stream,
            conversation_id=conversation_id,
            request_id=request_id,
            user_id=user_id,
            custom_variables=custom_variables,
            sensitive_word_check=sensitive_word_check,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        event=AgentCompletionChunk,
        whole="AgentCompletion",
        ends=("choices.finish_reason",),
    )


def agents_invoke_either(
    agent_id: literals.AgentId | str,
    request_id: str | None | NotGiven = NOT_GIVEN,
    stream: bool = False,
    messages: Sequence[params.AgentMessage] | None | NotGiven = NOT_GIVEN,
    user_id: str | None | NotGiven = NOT_GIVEN,
    custom_variables: params.AgentVariables | Mapping[str, object] | None | NotGiven = NOT_GIVEN,
    sensitive_word_check: params.SensitiveWordCheck | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    *,
    conversation_id: str | None | NotGiven = NOT_GIVEN,
    extra_query: Query | None = None,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.AgentCompletion] | StreamCall[models.AgentCompletionChunk]:
    """As `agents_invoke`, either way, as told."""
    parameters: Dict[str, Any] = dict(locals())
    describe: Any = agents_invoke_streaming if stream else agents_invoke
    described: Any = describe(**parameters)
    return cast("StreamCall[Any]", described)


def agents_async_result(
    agent_id: str,
    async_id: str | None | NotGiven = NOT_GIVEN,
    conversation_id: str | None | NotGiven = NOT_GIVEN,
    custom_variables: params.AgentConversationVariables | Mapping[str, object] | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    *,
    extra_query: Query | None = None,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.AgentResult]:
    """Tells what became of an agent's task.

    Answers the state of a task that an agent began, and its result when there is one. `pending` means to ask again
    later; a failed task comes with HTTP 200, `status: failed` and an `error`. A question, although it is sent with
    POST.

    Args:
        agent_id: The agent that began the task.
        async_id: The id of the task, from the answer that began it. Only calls by `conversation_id` go without.
        conversation_id: The conversation, instead of a task. Sent by the official SDKs.
        custom_variables: Settings of the answer. Sent by the official SDKs.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.agent_result import AgentResult

    return Call(
        _AGENTS_ASYNC_RESULT,
        "/v1/agents/async-result",
        json=given(
            agent_id=agent_id, async_id=async_id, conversation_id=conversation_id, custom_variables=custom_variables
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=AgentResult,
    )


def agents_conversation(
    agent_id: str,
    conversation_id: str,
    custom_variables: params.AgentConversationVariables | Mapping[str, object] | None | NotGiven = NOT_GIVEN,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.AgentConversation]:
    """Fetches what a conversation with an agent has made so far.

    Answers the files and pictures of a conversation, in present only for `slides_glm_agent`: the slides as
    pictures, and as a PDF when it is asked for. A question, although it is sent with POST.

    Args:
        agent_id: The agent; in present only `slides_glm_agent`.
        conversation_id: The conversation.
        custom_variables: What the files are to be like.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.agent_conversation import AgentConversation

    return Call(
        _AGENTS_CONVERSATION,
        "/v1/agents/conversation",
        json=given(agent_id=agent_id, conversation_id=conversation_id, custom_variables=custom_variables),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=AgentConversation,
    )


def knowledge_create(
    embedding_id: int,
    name: str,
    *,
    embedding_model: literals.KnowledgeEmbeddingModel | str | None | NotGiven = NOT_GIVEN,
    contextual: int | None | NotGiven = NOT_GIVEN,
    description: str | None | NotGiven = NOT_GIVEN,
    background: literals.KnowledgeBackground | str | None | NotGiven = NOT_GIVEN,
    icon: literals.KnowledgeIcon | str | None | NotGiven = NOT_GIVEN,
    customer_identifier: str | None | NotGiven = NOT_GIVEN,
    bucket_id: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.KnowledgeCreated]:
    """Creates a knowledge base.

    Creates an empty knowledge base, bound to an embedding model. The id in the answer is what documents are put
    into and what a chat's retrieval tool is given. A failure may come with HTTP 200 and a code other than 200.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        embedding_id: The embedding model by its number: 3 for embedding-2, 11 for embedding-3, 12 for embedding-3-pro. Older
            numbers are 1 and 7.
        name: The name of the knowledge base.
        embedding_model: The embedding model by its name, beside the number.
        contextual: Whether pieces are stored with a summary of what stands around them, 1 for yes. Default 0.
        description: What it holds.
        background: The colour on the console. Default blue.
        icon: The sign on the console. Default question.
        customer_identifier: The caller's own mark. Sent by the official SDK, in no document.
        bucket_id: The storage that it belongs to. Sent by the official SDK, in no document.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.knowledge_created import KnowledgeCreated

    return Call(
        _KNOWLEDGE_CREATE,
        "/llm-application/open/knowledge",
        json=given(
            embedding_id=embedding_id,
            name=name,
            embedding_model=embedding_model,
            contextual=contextual,
            description=description,
            background=background,
            icon=icon,
            customer_identifier=customer_identifier,
            bucket_id=bucket_id,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=KnowledgeCreated,
    )


def knowledge_query(
    *,
    page: int | None | NotGiven = NOT_GIVEN,
    size: int | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.KnowledgePage]:
    """Lists the knowledge bases of the account.

    One page of knowledge bases, 10 by default. Pages are counted, there is no cursor.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        page: Which page, counted from 1. Default 1.
        size: Most knowledge bases of one page. Default 10.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.knowledge_page import KnowledgePage

    return Call(
        _KNOWLEDGE_QUERY,
        "/llm-application/open/knowledge",
        query=given(page=page, size=size),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=KnowledgePage,
    )


def knowledge_retrieve(
    knowledge_id: str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.KnowledgeDetail]:
    """Answers one knowledge base.

    Its name, look, embedding model and size.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        knowledge_id: The id of the knowledge base.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.knowledge_detail import KnowledgeDetail

    return Call(
        _KNOWLEDGE_RETRIEVE,
        f"/llm-application/open/knowledge/{segment('knowledge_id', knowledge_id)}",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=KnowledgeDetail,
    )


def knowledge_modify(
    knowledge_id: str,
    embedding_id: int | None | NotGiven = NOT_GIVEN,
    *,
    embedding_model: literals.KnowledgeEmbeddingModel | str | None | NotGiven = NOT_GIVEN,
    contextual: int | None | NotGiven = NOT_GIVEN,
    name: str | None | NotGiven = NOT_GIVEN,
    description: str | None | NotGiven = NOT_GIVEN,
    background: literals.KnowledgeBackground | str | None | NotGiven = NOT_GIVEN,
    icon: literals.KnowledgeIcon | str | None | NotGiven = NOT_GIVEN,
    callback_url: str | None | NotGiven = NOT_GIVEN,
    callback_header: Mapping[str, object] | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.KnowledgeDone]:
    """Changes a knowledge base.

    Changes the fields that are given and leaves the others. A different embedding model makes every document be
    embedded anew, which takes time and costs tokens; `callback_url` is told when a document is ready. The answer
    holds no data.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        knowledge_id: The id of the knowledge base.
        embedding_id: The embedding model by its number: 3 for embedding-2, 11 for embedding-3, 12 for embedding-3-pro.
            Another one than before makes every document be embedded anew.
        embedding_model: The embedding model by its name, beside the number.
        contextual: Whether pieces are stored with a summary of what stands around them, 1 for yes.
        name: The name of the knowledge base.
        description: What it holds.
        background: The colour on the console.
        icon: The sign on the console.
        callback_url: Where the platform reports that a document has been embedded anew.
        callback_header: Headers sent with that report.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.knowledge_done import KnowledgeDone

    return Call(
        _KNOWLEDGE_MODIFY,
        f"/llm-application/open/knowledge/{segment('knowledge_id', knowledge_id)}",
        json=given(
            embedding_id=embedding_id,
            embedding_model=embedding_model,
            contextual=contextual,
            name=name,
            description=description,
            background=background,
            icon=icon,
            callback_url=callback_url,
            callback_header=callback_header,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=KnowledgeDone,
    )


def knowledge_delete(
    knowledge_id: str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.KnowledgeDone]:
    """Deletes a knowledge base for good.

    Deletes the knowledge base with all its documents. The answer holds no data.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        knowledge_id: The id of the knowledge base.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.knowledge_done import KnowledgeDone

    return Call(
        _KNOWLEDGE_DELETE,
        f"/llm-application/open/knowledge/{segment('knowledge_id', knowledge_id)}",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=KnowledgeDone,
    )


def knowledge_used(
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.KnowledgeCapacity]:
    """Tells how much the knowledge bases of the account hold, and how much they may hold.

    Words and bytes, over all knowledge bases together.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.knowledge_capacity import KnowledgeCapacity

    return Call(
        _KNOWLEDGE_USED,
        "/llm-application/open/knowledge/capacity",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=KnowledgeCapacity,
    )


def knowledge_search(
    *,
    query: str,
    knowledge_ids: Sequence[str],
    document_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    top_k: int | None | NotGiven = NOT_GIVEN,
    top_n: int | None | NotGiven = NOT_GIVEN,
    recall_method: literals.KnowledgeRecallMethod | str | None | NotGiven = NOT_GIVEN,
    recall_ratio: int | None | NotGiven = NOT_GIVEN,
    rerank_status: int | None | NotGiven = NOT_GIVEN,
    rerank_model: literals.KnowledgeRerankModel | str | None | NotGiven = NOT_GIVEN,
    fractional_threshold: float | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.KnowledgeFindings]:
    """Searches knowledge bases.

    Answers the pieces of documents that fit a question best, by vectors, by words or by both, and optionally ranked
    again by a rerank model. A document that could not be embedded is never found: look at its `embedding_stat` when
    the list is unexpectedly empty. A question, although it is sent with POST.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        query: The question, up to 1000 characters.
        knowledge_ids: The knowledge bases to look in.
        document_ids: Only these documents. Default all.
        request_id: The caller's own id of this request, by which the platform finds it in its logs.
        top_k: Most findings of the answer, 1 to 20. Default 8.
        top_n: How many pieces are looked at before the best are chosen, 1 to 100. Default 10.
        recall_method: By vectors, by words, or by both. Default mixed.
        recall_ratio: The weight of vectors in a mixed search, in percent, 0 to 100. Default 80. The search of `/zrag` has it
            as a share from 0 to 1.
        rerank_status: Whether the findings are ranked again by a rerank model, 1 for yes. Default 0.
        rerank_model: The rerank model, when they are.
        fractional_threshold: Pieces with a lower score are left out, between 0 and 1.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.knowledge_findings import KnowledgeFindings

    return Call(
        _KNOWLEDGE_SEARCH,
        "/llm-application/open/knowledge/retrieve",
        json=given(
            query=query,
            knowledge_ids=knowledge_ids,
            document_ids=document_ids,
            request_id=request_id,
            top_k=top_k,
            top_n=top_n,
            recall_method=recall_method,
            recall_ratio=recall_ratio,
            rerank_status=rerank_status,
            rerank_model=rerank_model,
            fractional_threshold=fractional_threshold,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=KnowledgeFindings,
    )


def knowledge_document_query(
    knowledge_id: str,
    *,
    page: int | None | NotGiven = NOT_GIVEN,
    size: int | None | NotGiven = NOT_GIVEN,
    word: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.KnowledgeDocumentPage]:
    """Lists the documents of a knowledge base.

    One page of documents, 10 by default. Pages are counted, there is no cursor.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        knowledge_id: The knowledge base.
        page: Which page, counted from 1. Default 1.
        size: Most documents of one page. Default 10.
        word: Only documents with this in their name.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.knowledge_document_page import KnowledgeDocumentPage

    return Call(
        _KNOWLEDGE_DOCUMENT_QUERY,
        "/llm-application/open/document",
        query=given(knowledge_id=knowledge_id, page=page, size=size, word=word),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=KnowledgeDocumentPage,
    )


def knowledge_document_upload_file(
    knowledge_id: str,
    *,
    files: Sequence[FileTypes],
    knowledge_type: int | None | NotGiven = NOT_GIVEN,
    custom_separator: Sequence[str] | None | NotGiven = NOT_GIVEN,
    sentence_size: int | None | NotGiven = NOT_GIVEN,
    parse_image: bool | None | NotGiven = NOT_GIVEN,
    callback_url: str | None | NotGiven = NOT_GIVEN,
    callback_header: Mapping[str, object] | None | NotGiven = NOT_GIVEN,
    word_num_limit: str | None | NotGiven = NOT_GIVEN,
    req_id: str | None | NotGiven = NOT_GIVEN,
    progress: Progress | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.KnowledgeUpload]:
    """Uploads files into a knowledge base.

    Uploads one or more files, which are cut into pieces and embedded afterwards. The answer lists what was taken
    and what was refused; a file that turns out to be broken is taken all the same and gets `embedding_stat` 2
    later, which the document's detail tells, or a call to `callback_url`.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        knowledge_id: The id of the knowledge base.
        files: The files, each a form field of its own: txt, doc, docx, pdf, ppt, pptx and md, or xls, xlsx and csv for
            the rules that cut by rows.
        knowledge_type: The rule by which texts are cut: 1 by headings and paragraphs, 2 by question and answer, 3 by row (xls,
            xlsx, csv), 5 by `custom_separator`, 6 by page (pdf, ppt, pptx), 7 not at all (xls, xlsx, csv). 1, 2 and
            5 take txt, doc, docx, pdf, ppt, pptx and md. Default: chosen by the file.
        custom_separator: The strings at which the text is cut, for rule 5. Default the line feed.
        sentence_size: Most characters of one piece, for rule 5, 20 to 2000. Default 300.
        parse_image: Whether pictures in the documents are read as well. Default false. Details answer it as 0 or 1.
        callback_url: Where the platform reports that a document has been embedded.
        callback_header: Headers sent with that report; travels as JSON text.
        word_num_limit: Most words of a document, a number written as text.
        req_id: The caller's own id of this request.
        progress: Is told the bytes of files sent so far, and their sum (None: nobody knows): at the start (again when it is
            tried again), after each piece, at the end. What it raises stops the sending and comes out unchanged.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.knowledge_upload import KnowledgeUpload
    from .uploads import upload

    return Call(
        _KNOWLEDGE_DOCUMENT_UPLOAD_FILE,
        f"/llm-application/open/document/upload_document/{segment('knowledge_id', knowledge_id)}",
        form=given(
            files=several("files", files, upload),
            knowledge_type=knowledge_type,
            custom_separator=several("custom_separator", custom_separator),
            sentence_size=sentence_size,
            parse_image=parse_image,
            callback_url=callback_url,
            callback_header=callback_header,
            word_num_limit=word_num_limit,
            req_id=req_id,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        progress=progress,
        answer=KnowledgeUpload,
    )


def knowledge_document_upload_url(
    knowledge_id: str,
    upload_detail: Sequence[params.UploadDetail],
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.KnowledgeUpload]:
    """Puts pages and files of the web into a knowledge base.

    Fetches each address and embeds what it finds there. The answer lists which addresses were taken; whether their
    contents could be embedded shows in the documents' details later.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        knowledge_id: The knowledge base.
        upload_detail: The addresses, each with how its text is cut.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.knowledge_upload import KnowledgeUpload

    return Call(
        _KNOWLEDGE_DOCUMENT_UPLOAD_URL,
        "/llm-application/open/document/upload_url",
        json=given(knowledge_id=knowledge_id, upload_detail=upload_detail),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=KnowledgeUpload,
    )


def knowledge_document_images(
    document_id: str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.KnowledgeImageList]:
    """Lists the pictures that were found in a document.

    Pieces of a document name its pictures by marks in the text; this tells the address of each mark. Only for
    documents uploaded with `parse_image`. A question, although it is sent with POST.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        document_id: The id of the document.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.knowledge_image_list import KnowledgeImageList

    return Call(
        _KNOWLEDGE_DOCUMENT_IMAGES,
        f"/llm-application/open/document/slice/image_list/{segment('document_id', document_id)}",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=KnowledgeImageList,
    )


def knowledge_document_retrieve(
    document_id: str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.KnowledgeDocumentDetail]:
    """Answers one document.

    How it was cut, how long it is, and whether it has been embedded.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        document_id: The id of the document.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.knowledge_document_detail import KnowledgeDocumentDetail

    return Call(
        _KNOWLEDGE_DOCUMENT_RETRIEVE,
        f"/llm-application/open/document/{segment('document_id', document_id)}",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=KnowledgeDocumentDetail,
    )


def knowledge_document_delete(
    document_id: str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.KnowledgeDone]:
    """Deletes a document for good.

    Takes the document out of its knowledge base. A document that does not exist is an error with code 10015, which
    comes with HTTP 200.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        document_id: The id of the document.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.knowledge_done import KnowledgeDone

    return Call(
        _KNOWLEDGE_DOCUMENT_DELETE,
        f"/llm-application/open/document/{segment('document_id', document_id)}",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=KnowledgeDone,
    )


def knowledge_document_reembed(
    document_id: str,
    *,
    callback_url: str | None | NotGiven = NOT_GIVEN,
    callback_header: Mapping[str, object] | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.KnowledgeDone]:
    """Embeds a document anew.

    For a document whose embedding failed, or whose address holds something new. The answer says that the work was
    begun; that it is done is told to `callback_url` and shows in the document's detail.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        document_id: The id of the document.
        callback_url: Where the platform reports it.
        callback_header: Headers sent with that report.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.knowledge_done import KnowledgeDone

    return Call(
        _KNOWLEDGE_DOCUMENT_REEMBED,
        f"/llm-application/open/document/embedding/{segment('document_id', document_id)}",
        json=given(callback_url=callback_url, callback_header=callback_header),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=KnowledgeDone,
    )


def knowledge_document_edit(
    document_id: str,
    knowledge_type: int | str,
    *,
    custom_separator: Sequence[str] | None | NotGiven = NOT_GIVEN,
    sentence_size: int | None | NotGiven = NOT_GIVEN,
    callback_url: str | None | NotGiven = NOT_GIVEN,
    callback_header: Mapping[str, object] | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.KnowledgeDone]:
    """Cuts a document in another way.

    Changes how a document is cut, after which it is embedded anew. No document of the vendor describes it; its SDK
    sends it. There is no such operation among the documented ones.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        document_id: The id of the document.
        knowledge_type: The rule by which the text is cut, by its number, which the official SDK sends as text.
        custom_separator: The strings at which the text is cut, for rule 5. Default the line feed.
        sentence_size: Most characters of one piece, for rule 5, 20 to 2000. Default 300.
        callback_url: Where the platform reports that the document has been embedded.
        callback_header: Headers sent with that report.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.knowledge_done import KnowledgeDone

    return Call(
        _KNOWLEDGE_DOCUMENT_EDIT,
        f"/paas/v4/document/{segment('document_id', document_id)}",
        json=given(
            knowledge_type=knowledge_type,
            custom_separator=custom_separator,
            sentence_size=sentence_size,
            callback_url=callback_url,
            callback_header=callback_header,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=KnowledgeDone,
    )


def knowledge_legacy_retrieve_document(
    document_id: str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.KnowledgeDocument]:
    """Answers one document, under its older address.

    The official SDK reads the document from the top of the body, without an envelope. Deprecated in favour of
    `/llm-application/open/document/{id}`.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        document_id: The id of the document.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.knowledge_document import KnowledgeDocument

    return Call(
        _KNOWLEDGE_LEGACY_RETRIEVE_DOCUMENT,
        f"/paas/v4/document/{segment('document_id', document_id)}",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=KnowledgeDocument,
    )


def knowledge_legacy_delete_document(
    document_id: str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.KnowledgeDone]:
    """Deletes a document, under its older address.

    Deprecated in favour of `/llm-application/open/document/{id}`.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        document_id: The id of the document.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.knowledge_done import KnowledgeDone

    return Call(
        _KNOWLEDGE_LEGACY_DELETE_DOCUMENT,
        f"/paas/v4/document/{segment('document_id', document_id)}",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=KnowledgeDone,
    )


def knowledge_legacy_create(
    embedding_id: int,
    name: str,
    *,
    customer_identifier: str | None | NotGiven = NOT_GIVEN,
    description: str | None | NotGiven = NOT_GIVEN,
    background: literals.KnowledgeBackground | str | None | NotGiven = NOT_GIVEN,
    icon: literals.KnowledgeIcon | str | None | NotGiven = NOT_GIVEN,
    bucket_id: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.Knowledge]:
    """Creates a knowledge base, under its older address.

    The official SDK reads the knowledge base from the top of the body, without an envelope. Deprecated in favour of
    `/llm-application/open/knowledge`.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        embedding_id: The embedding model by its number, as 3 for embedding-2.
        name: The name of the knowledge base.
        customer_identifier: The caller's own mark.
        description: What it holds.
        background: The colour on the console. Default blue.
        icon: The sign on the console. Default question.
        bucket_id: The storage that it belongs to.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.knowledge import Knowledge

    return Call(
        _KNOWLEDGE_LEGACY_CREATE,
        "/paas/v4/knowledge",
        json=given(
            embedding_id=embedding_id,
            name=name,
            customer_identifier=customer_identifier,
            description=description,
            background=background,
            icon=icon,
            bucket_id=bucket_id,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=Knowledge,
    )


def knowledge_legacy_query(
    *,
    page: int | None | NotGiven = NOT_GIVEN,
    size: int | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.KnowledgeLegacyPage]:
    """Lists the knowledge bases of the account, under their older address.

    One page of knowledge bases, 10 by default; the list stands at the top of the body. Deprecated in favour of
    `/llm-application/open/knowledge`.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        page: Which page, counted from 1. Default 1.
        size: Most knowledge bases of one page. Default 10.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.knowledge_legacy_page import KnowledgeLegacyPage

    return Call(
        _KNOWLEDGE_LEGACY_QUERY,
        "/paas/v4/knowledge",
        query=given(page=page, size=size),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=KnowledgeLegacyPage,
    )


def knowledge_legacy_modify(
    knowledge_id: str,
    embedding_id: int,
    *,
    name: str,
    description: str | None | NotGiven = NOT_GIVEN,
    background: literals.KnowledgeBackground | str | None | NotGiven = NOT_GIVEN,
    icon: literals.KnowledgeIcon | str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.KnowledgeDone]:
    """Changes a knowledge base, under its older address.

    Deprecated in favour of `/llm-application/open/knowledge/{id}`.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        knowledge_id: The id of the knowledge base.
        embedding_id: The embedding model by its number. Another one makes every document be embedded anew.
        name: The name of the knowledge base.
        description: What it holds.
        background: The colour on the console.
        icon: The sign on the console.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.knowledge_done import KnowledgeDone

    return Call(
        _KNOWLEDGE_LEGACY_MODIFY,
        f"/paas/v4/knowledge/{segment('knowledge_id', knowledge_id)}",
        json=given(embedding_id=embedding_id, name=name, description=description, background=background, icon=icon),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=KnowledgeDone,
    )


def knowledge_legacy_delete(
    knowledge_id: str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.KnowledgeDone]:
    """Deletes a knowledge base for good, under its older address.

    Deprecated in favour of `/llm-application/open/knowledge/{id}`.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        knowledge_id: The id of the knowledge base.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.knowledge_done import KnowledgeDone

    return Call(
        _KNOWLEDGE_LEGACY_DELETE,
        f"/paas/v4/knowledge/{segment('knowledge_id', knowledge_id)}",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=KnowledgeDone,
    )


def knowledge_legacy_used(
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.KnowledgeCapacityUse]:
    """Tells how much the knowledge bases of the account hold, under its older address.

    Words and bytes; they stand at the top of the body. Deprecated in favour of `/llm-
    application/open/knowledge/capacity`.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.knowledge_capacity_use import KnowledgeCapacityUse

    return Call(
        _KNOWLEDGE_LEGACY_USED,
        "/paas/v4/knowledge/capacity",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=KnowledgeCapacityUse,
    )


def rag_chat(
    messages: Sequence[params.RagMessage],
    retrieval: params.RagSearchSettings,
    *,
    model: str | None | NotGiven = NOT_GIVEN,
    temperature: float | None | NotGiven = NOT_GIVEN,
    max_steps: int | None | NotGiven = NOT_GIVEN,
    enable_thinking: bool | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> StreamCall[models.RagChatEvent]:
    """Answers a question from knowledge bases, step by step.

    A model that thinks, decides by itself whether to search the knowledge bases, and answers. The answer is always
    a stream of events: the id of the session first, then reasoning, thoughts, searches and their results, the
    answer in pieces, and at the end `done` with the usage, or `error`. There is no `data: [DONE]`.

    To go on with a session, send its id in the header `X-Session-Id`, with `extra_headers`.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        messages: The new messages. Earlier ones are known by the session.
        retrieval: What is searched, and how. The model decides only whether to search.
        model: The model. Default glm-5v-turbo.
        temperature: How freely the model chooses its words. Default 0.7.
        max_steps: Most rounds of thinking and searching. Default 10.
        enable_thinking: Whether the model thinks first, which events of the type `reasoning` show. Default false.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.rag_chat_event import RagChatEvent

    return StreamCall(
        _RAG_CHAT,
        "/zrag/agent/chat",
        json=given(
            messages=messages,
            retrieval=retrieval,
            model=model,
            temperature=temperature,
            max_steps=max_steps,
            enable_thinking=enable_thinking,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        event=RagChatEvent,
        whole="",
        ends=("type=done", "type=error"),
    )


def rag_retrieve(
    *,
    knows: Sequence[params.RagKnowledge],
    query: str | None | NotGiven = NOT_GIVEN,
    multimodal_parts: Sequence[params.RagQueryPart] | None | NotGiven = NOT_GIVEN,
    multimodal: bool | None | NotGiven = NOT_GIVEN,
    top_k: int | None | NotGiven = NOT_GIVEN,
    top_n: int | None | NotGiven = NOT_GIVEN,
    recall_method: literals.KnowledgeRecallMethod | str | None | NotGiven = NOT_GIVEN,
    recall_ratio: float | None | NotGiven = NOT_GIVEN,
    enable_rerank: bool | None | NotGiven = NOT_GIVEN,
    enable_rewrite: bool | None | NotGiven = NOT_GIVEN,
    enable_expansion: bool | None | NotGiven = NOT_GIVEN,
    similarity_threshold: float | None | NotGiven = NOT_GIVEN,
    messages: Sequence[params.RagPastMessage] | None | NotGiven = NOT_GIVEN,
    search_filters: params.RagSearchFilters | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.RagFindings]:
    """Searches knowledge bases with texts, images and videos.

    Answers the pieces that fit a question in words or pictures best. One of `query` and `multimodal_parts` has to
    be given. The weight of vectors in a mixed search is a share from 0 to 1 here, not a percentage as in the search
    of knowledge bases. A question, although it is sent with POST.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        knows: The knowledge bases to look in.
        query: The question in words. Either this or `multimodal_parts` has to be given.
        multimodal_parts: The question in pictures.
        multimodal: Whether pictures and videos are looked at, not texts alone. Default true.
        top_k: Most findings of the answer. Default 8.
        top_n: How many pieces are looked at before the best are chosen. Default 10.
        recall_method: How texts are found, by vectors, by words, or by both. Default mixed.
        recall_ratio: The weight of vectors in a mixed search, a share from 0 to 1. Default 0.8. The search of knowledge bases
            has it as a percentage.
        enable_rerank: Whether the findings are ranked again. Default false.
        enable_rewrite: Whether the question is put anew before the search, with the help of `messages`. Default false.
        enable_expansion: Whether the neighbours of findings are answered as well. Default false.
        similarity_threshold: Pieces with a lower score are left out, 0 to 1. Default 0.2.
        messages: The conversation so far, for the rewriting of the question.
        search_filters: Which pieces count, and prepared answers.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.rag_findings import RagFindings

    return Call(
        _RAG_RETRIEVE,
        "/zrag/retrieval/retrieve",
        json=given(
            knows=knows,
            query=query,
            multimodal_parts=multimodal_parts,
            multimodal=multimodal,
            top_k=top_k,
            top_n=top_n,
            recall_method=recall_method,
            recall_ratio=recall_ratio,
            enable_rerank=enable_rerank,
            enable_rewrite=enable_rewrite,
            enable_expansion=enable_expansion,
            similarity_threshold=similarity_threshold,
            messages=messages,
            search_filters=search_filters,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=RagFindings,
    )


def applications_variables(
    app_id: str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.ApplicationVariableList]:
    """Lists what an application asks its users for.

    The fields of an application's form, in their order. Deprecated by the vendor.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        app_id: The id of the application, which the console shows.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.application_variable_list import ApplicationVariableList

    return Call(
        _APPLICATIONS_VARIABLES,
        f"/llm-application/open/v2/application/{segment('app_id', app_id)}/variables",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=ApplicationVariableList,
    )


def applications_upload_file(
    *,
    app_id: str,
    files: Sequence[FileTypes],
    upload_unit_id: str | None | NotGiven = NOT_GIVEN,
    conversation_id: str | None | NotGiven = NOT_GIVEN,
    file_type: int | None | NotGiven = NOT_GIVEN,
    progress: Progress | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.ApplicationUpload]:
    """Uploads files for an application.

    Uploads one or more files; the answer says which were taken. Their contents are read afterwards, and `/llm-
    application/open/v2/application/file_stat` tells when that is done. An application with a form needs
    `upload_unit_id`, one that is talked to needs `conversation_id`. Deprecated by the vendor.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        app_id: The id of the application.
        files: The files, each a form field of its own.
        upload_unit_id: The field of the form that the files are for. Needed by applications with a form.
        conversation_id: The conversation that the files are for. Needed by applications that are talked to.
        file_type: What the files are, 1 tables, 2 documents, 3 sounds, 4 pictures, 5 videos.
        progress: Is told the bytes of files sent so far, and their sum (None: nobody knows): at the start (again when it is
            tried again), after each piece, at the end. What it raises stops the sending and comes out unchanged.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.application_upload import ApplicationUpload
    from .uploads import upload

    return Call(
        _APPLICATIONS_UPLOAD_FILE,
        "/llm-application/open/v2/application/file_upload",
        form=given(
            app_id=app_id,
            files=several("files", files, upload),
            upload_unit_id=upload_unit_id,
            conversation_id=conversation_id,
            file_type=file_type,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        progress=progress,
        answer=ApplicationUpload,
    )


def applications_file_stat(
    app_id: str,
    file_ids: Sequence[str],
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.ApplicationFileStateList]:
    """Tells whether uploaded files have been read.

    A question, although it is sent with POST. Deprecated by the vendor.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        app_id: The id of the application.
        file_ids: The ids of the files, from their upload.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.application_file_state_list import ApplicationFileStateList

    return Call(
        _APPLICATIONS_FILE_STAT,
        "/llm-application/open/v2/application/file_stat",
        json=given(app_id=app_id, file_ids=file_ids),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=ApplicationFileStateList,
    )


def applications_create_conversation(
    app_id: str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.ApplicationConversationCreated]:
    """Begins a conversation with an application.

    The id in the answer is what `conversation_id` takes elsewhere. Deprecated by the vendor.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        app_id: The id of the application, which the console shows.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.application_conversation_created import ApplicationConversationCreated

    return Call(
        _APPLICATIONS_CREATE_CONVERSATION,
        f"/llm-application/open/v2/application/{segment('app_id', app_id)}/conversation",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=ApplicationConversationCreated,
    )


def applications_invoke(
    *,
    app_id: str,
    messages: Sequence[params.ApplicationMessage],
    stream: Literal[False],
    conversation_id: str | None | NotGiven = NOT_GIVEN,
    third_request_id: str | None | NotGiven = NOT_GIVEN,
    role: literals.ApplicationRole | str | None | NotGiven = NOT_GIVEN,
    send_log_event: bool | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.ApplicationCompletion]:
    """Runs an application.

    Sends a message to an application, or a filled-in form, and answers what it made. The answer is streamed unless
    `stream` is false; pieces hold texts, tools and, when asked for, what the application's nodes do. The last piece
    has a `finish_reason`: `stop`, or `error` with `error_msg` beside it under HTTP 200. Whether `data: [DONE]`
    follows is not known. Deprecated by the vendor.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        app_id: The id of the application.
        messages: The message, or the fields of the form.
        conversation_id: The conversation to go on with. Default a new one.
        third_request_id: An id of the caller that is handed on to plug-ins, to follow a request through them.
        stream: Whether the answer comes piece by piece. Default true, unlike elsewhere.
        role: Whose message it is. Needed by applications that are talked to.
        send_log_event: Whether the stream tells what the nodes of the application do. Default false.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.application_completion import ApplicationCompletion

    return Call(
        _APPLICATIONS_INVOKE,
        "/llm-application/open/v3/application/invoke",
        json=given(
            app_id=app_id,
            messages=messages,
            conversation_id=conversation_id,
            third_request_id=third_request_id,
            stream=stream,
            role=role,
            send_log_event=send_log_event,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=ApplicationCompletion,
    )


def applications_invoke_streaming(
    *,
    app_id: str,
    messages: Sequence[params.ApplicationMessage],
    conversation_id: str | None | NotGiven = NOT_GIVEN,
    third_request_id: str | None | NotGiven = NOT_GIVEN,
    stream: Literal[True] | None | NotGiven = NOT_GIVEN,
    role: literals.ApplicationRole | str | None | NotGiven = NOT_GIVEN,
    send_log_event: bool | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> StreamCall[models.ApplicationCompletionChunk]:
    """Runs an application.

    Sends a message to an application, or a filled-in form, and answers what it made. The answer is streamed unless
    `stream` is false; pieces hold texts, tools and, when asked for, what the application's nodes do. The last piece
    has a `finish_reason`: `stop`, or `error` with `error_msg` beside it under HTTP 200. Whether `data: [DONE]`
    follows is not known. Deprecated by the vendor.

    Only on the Chinese site (open.bigmodel.cn).

    As `applications_invoke`, answered piece by piece.

    Args:
        app_id: The id of the application.
        messages: The message, or the fields of the form.
        conversation_id: The conversation to go on with. Default a new one.
        third_request_id: An id of the caller that is handed on to plug-ins, to follow a request through them.
        stream: Whether the answer comes piece by piece. Default true, unlike elsewhere.
        role: Whose message it is. Needed by applications that are talked to.
        send_log_event: Whether the stream tells what the nodes of the application do. Default false.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.application_completion_chunk import ApplicationCompletionChunk

    return StreamCall(
        _APPLICATIONS_INVOKE,
        "/llm-application/open/v3/application/invoke",
        json=given(
            app_id=app_id,
            messages=messages,
            conversation_id=conversation_id,
            third_request_id=third_request_id,
            stream=stream,
            role=role,
            send_log_event=send_log_event,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        event=ApplicationCompletionChunk,
        whole="ApplicationCompletion",
        ends=("choices.finish_reason",),
    )


def applications_invoke_either(
    *,
    app_id: str,
    messages: Sequence[params.ApplicationMessage],
    stream: bool,
    conversation_id: str | None | NotGiven = NOT_GIVEN,
    third_request_id: str | None | NotGiven = NOT_GIVEN,
    role: literals.ApplicationRole | str | None | NotGiven = NOT_GIVEN,
    send_log_event: bool | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.ApplicationCompletion] | StreamCall[models.ApplicationCompletionChunk]:
    """As `applications_invoke`, either way, as told."""
    parameters: Dict[str, Any] = dict(locals())
    describe: Any = applications_invoke_streaming if stream else applications_invoke
    described: Any = describe(**parameters)
    return cast("StreamCall[Any]", described)


def applications_slice_info(
    request_id: str,
    node_id: str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.ApplicationSlices]:
    """Tells where in the documents an application's answer comes from.

    The pieces of documents that a node of the application used, with their place on the page. A question, although
    it is sent with POST. Deprecated by the vendor.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        request_id: The id of the run, from its answer.
        node_id: The node, from an event of the run.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.application_slices import ApplicationSlices

    return Call(
        _APPLICATIONS_SLICE_INFO,
        "/llm-application/open/v2/application/slice_info",
        json=given(request_id=request_id, node_id=node_id),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=ApplicationSlices,
    )


def applications_suggested_questions(
    app_id: str,
    conversation_id: str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.ApplicationSuggestions]:
    """Suggests what to ask an application next.

    Questions that fit the conversation so far. Deprecated by the vendor.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        app_id: The id of the application, which the console shows.
        conversation_id: The conversation.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.application_suggestions import ApplicationSuggestions

    return Call(
        _APPLICATIONS_SUGGESTED_QUESTIONS,
        f"/llm-application/open/history_session_record/{segment('app_id', app_id)}/{segment('conversation_id', conversation_id)}",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=ApplicationSuggestions,
    )


def coding_chat_completions_create(
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
    """Ask a model to continue a conversation, paid for by a Coding Plan.

    Takes and answers what `/paas/v4/chat/completions` does, and is billed to a Coding Plan instead of the account's
    balance; the key of a plan is refused everywhere else under `/paas/v4` with code 1113. Only models of the plan
    are served (code 1311 for others). Two things differ. Earlier reasoning is kept by default
    (`thinking.clear_thinking` is false), so hand back every reasoning_content unchanged and in order. And
    `reasoning_effort` is mapped for the glm-5.3 family instead of refused: none, minimal and low count as low,
    medium and high as high, xhigh and max as max. A used-up plan answers HTTP 429 with 1308, 1310 or 1316 to 1321
    and tells in the text when it is renewed. Source: guide pages of the coding plan and recorded traffic.

    Args:
        model: Model that answers. Other ids than the listed ones are passed on; an id that the platform does not serve
            answers code 1211. Required, so without a default; the forms of the October 2026 document begin with
            glm-5.3 (text), glm-5.3-flashx (vision) and glm-4-voice (sound).
        messages: The conversation so far, oldest message first; at least one message, and not only system or assistant
            messages. Counts against the context of the model (1M tokens for glm-5.3, 5.3-flash, 5.2 and 4-long,
            200K for 5.1, 5, 5-turbo, 5v-turbo, 4.7 and 4.6, 128K for 4.5, 4-flash, 4-32b and 4.6v, 64K for 4.5v and
            4.1v).
        stream: Whether the answer is sent piece by piece as server-sent events instead of whole. Default false. All
            models.
        thinking: Switches the chain of thought and says what becomes of earlier ones. Models from glm-4.5 on; ignored by
            older ones.
        reasoning_effort: How long the model may think, when thinking is on. Default max. glm-5.3, 5.3-flash and 5.3-flashx take
            low, high and max only and refuse other values with code 1210 (on `/coding/paas/v4` none and minimal
            count as low, medium as high, xhigh as max); glm-5.2 takes all (none and minimal mean no thinking, low
            and medium count as high, xhigh as max); glm-5.1, 5, 5-turbo and 4.7 ignore it; others do not know it.
        do_sample: Whether words are drawn at random; false always takes the likeliest one and makes temperature and top_p
            without effect. Default true. All models.
        temperature: Randomness of the answer, from 0 (steady) to 1 (varied), at most two decimals. Default 1.0 for glm-5.x,
            5.3-flash, 4.7 and 4.6; 0.6 for 4.5; 0.75 for the GLM-4 family; 0.8 for 5v-turbo, 4.6v, 4.5v, 4.1v and
            4-voice; 0.95 for charglm-4 and emohaa; 0.0 for autoglm-phone. Change this or top_p, not both. The two
            decimals are the document's words only; the SDK sends what it is given.
        top_p: Share of probability from which words are drawn (nucleus sampling), from 0.01 to 1, at most two
            decimals. Default 0.95 for glm-5.x, 5.3-flash, 4.7, 4.6 and 4.5; 0.9 for the GLM-4 family; 0.6 for
            5v-turbo, 4.6v, 4.5v, 4.1v and 4-voice; 0.85 for autoglm-phone; 0.7 for charglm-4 and emohaa.
        max_tokens: Most tokens that the answer may have, reasoning included. Highest value by model: 131072 for glm-5.x,
            5.3-flash, 5v-turbo, 4.7, 4.6 and 4.5 (98304 by the page of 4.5), 32768 for 4.6v and codegeex-4, 16384
            for 4.5v, 4.1v, 4-flash and 4-32b (32768 for 4.1v-thinking-flash and 4-flash-250414 by another page),
            4096 for 4-voice, autoglm-phone (2048 by the overview), charglm-4 and emohaa, 4095 for 4-long, 1024 for
            4v-flash. Default 65536 for 4.5 and later, 16384 for 4.6v, 1024 for 4-voice, charglm-4 and emohaa. An
            answer cut here has finish_reason length.
        max_completion_tokens: Another name for max_tokens, in tokens, for callers that come from other platforms. Not documented; seen
            to be accepted. No default; prefer max_tokens.
        stop: Text at which the model stops; it is not part of the answer. Up to 4 strings by the current document
            (older models and the international page: one only; charglm-4 and emohaa: one). A single string counts
            as a list of one. No default.
        response_format: Form of the answer's text; the prompt should ask for JSON as well. Default text. Text models only; there
            is no mode that enforces a JSON schema, although the documents speak of three forms and list two.
        tools: What the model may use: functions of the caller, a knowledge base, a web search, MCP servers; at most
            128. Functions, knowledge base and web search exclude each other, in this order of precedence. Text
            models take all kinds, glm-5.3-flash, 5.3-flashx, 5v-turbo, 4.6v and autoglm-phone functions only,
            others none.
        tool_choice: How the model picks among functions. Default auto, which is also the only value that the platform
            accepts (others answer HTTP 400); kept open for values to come. Models that take functions.
        tool_stream: Whether the arguments of a function call are streamed in pieces; needs `stream: true`. Default false:
            the call arrives whole in one chunk. glm-5.3, 5.3-flash, 5.2, 5.1, 5, 5-turbo, 4.7 and 4.6.
        meta: Who the two parties of a role play are. charglm-4 and emohaa (the current document names emohaa only).
            Only on the Chinese site (open.bigmodel.cn).
        extra: Code around the place to be filled in. codegeex-4 only. Only on the Chinese site (open.bigmodel.cn).
        watermark_enabled: Whether generated sound or images carry a visible and a hidden watermark. Default true; false works only
            for accounts that signed the vendor's waiver. glm-4-voice. Only on the Chinese site (open.bigmodel.cn).
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
        _CODING_CHAT_COMPLETIONS_CREATE,
        "/coding/paas/v4/chat/completions",
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


def coding_chat_completions_create_streaming(
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
    """As `coding_chat_completions_create`, answered piece by piece."""
    from .models.chat_completion_chunk import ChatCompletionChunk

    return StreamCall(
        _CODING_CHAT_COMPLETIONS_CREATE,
        "/coding/paas/v4/chat/completions",
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


def coding_chat_completions_create_either(
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
    """As `coding_chat_completions_create`, either way, as told."""
    parameters: Dict[str, Any] = dict(locals())
    describe: Any = coding_chat_completions_create_streaming if stream else coding_chat_completions_create
    described: Any = describe(**parameters)
    return cast("StreamCall[Any]", described)


def models_list(
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.ModelList]:
    """List models.

    Answers a chosen part of the text models (eleven in October 2026), not everything that is served: a model that
    is missing here may work all the same. There are no pages. In no document; live on both sites.

    Args:
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.model_list import ModelList

    return Call(
        _MODELS_LIST,
        "/paas/v4/models",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=ModelList,
    )


def models_list_coding(
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.ModelList]:
    """List models of the Coding Plan.

    As `/paas/v4/models`, for the key of a Coding Plan. Whether the plan includes a model is told by calling it:
    code 1311 says that it does not. In no document; live on both sites.

    Args:
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.model_list import ModelList

    return Call(
        _MODELS_LIST_CODING,
        "/coding/paas/v4/models",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=ModelList,
    )


def models_list_codex(
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.CodexModelList]:
    """List models as the program Codex reads them.

    The models of the Responses API (glm-5.3, glm-5.3-flash and glm-5-turbo in October 2026) with their context and
    levels of thinking, in the form of the command line program Codex. Fields beyond the described ones are kept. In
    no document; live on both sites.

    Args:
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.codex_model_list import CodexModelList

    return Call(
        _MODELS_LIST_CODEX,
        "/v1/models",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=CodexModelList,
    )


def usage_quota(
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.UsageQuota]:
    """Tell how much of the Coding Plan's limits is used up.

    One entry for each limit of the plan: of tokens or credits within some hours and within a week, and of calls to
    the plan's tools within a month. The vendor's own script sends the key without the word Bearer; with it works,
    too. A wrong key is answered with HTTP 200 and `success: false`. In no document; live on both sites.

    Args:
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.usage_quota import UsageQuota

    return Call(
        _USAGE_QUOTA,
        "/monitor/usage/quota/limit",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=UsageQuota,
    )


def usage_models(
    *,
    start_time: str | None | NotGiven = NOT_GIVEN,
    end_time: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.UsageOfModels]:
    """Tell what models cost of the Coding Plan, hour by hour or day by day.

    Calls and tokens between two moments, as rows that belong to the points of `x_time`: hours, or days when the
    span is long. No recording of it is at hand; the fields are those that the vendor's script and public programs
    read. In no document; live on both sites.

    Args:
        start_time: From when on, as `2026-10-08 00:00:00` in Beijing time. The vendor's script always sends it.
        end_time: Until when, in the same form. The vendor's script always sends it.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.usage_of_models import UsageOfModels

    return Call(
        _USAGE_MODELS,
        "/monitor/usage/model-usage",
        query=given(startTime=start_time, endTime=end_time),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=UsageOfModels,
    )


def usage_tools(
    *,
    start_time: str | None | NotGiven = NOT_GIVEN,
    end_time: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.UsageOfTools]:
    """Tell how often the Coding Plan's tools were called.

    Web searches, pages read and repositories looked up between two moments, as rows that belong to the points of
    `x_time`. No recording of it is at hand; the fields are those that the vendor's script and public programs read.
    In no document; live on both sites.

    Args:
        start_time: From when on, as `2026-10-08 00:00:00` in Beijing time. The vendor's script always sends it.
        end_time: Until when, in the same form. The vendor's script always sends it.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.usage_of_tools import UsageOfTools

    return Call(
        _USAGE_TOOLS,
        "/monitor/usage/tool-usage",
        query=given(startTime=start_time, endTime=end_time),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=UsageOfTools,
    )


def responses_create(
    *,
    model: literals.ChatModel | str,
    input: str | Sequence[params.ResponseInputItem],
    instructions: str | None | NotGiven = NOT_GIVEN,
    stream: Literal[False] | None | NotGiven = NOT_GIVEN,
    temperature: float | None | NotGiven = NOT_GIVEN,
    top_p: float | None | NotGiven = NOT_GIVEN,
    max_output_tokens: int | None | NotGiven = NOT_GIVEN,
    stop: Sequence[str] | None | NotGiven = NOT_GIVEN,
    tools: Sequence[params.ResponseTool] | None | NotGiven = NOT_GIVEN,
    tool_choice: literals.ResponseToolChoice | str | None | NotGiven = NOT_GIVEN,
    reasoning: params.ResponseReasoning | None | NotGiven = NOT_GIVEN,
    text: params.ResponseText | None | NotGiven = NOT_GIVEN,
    prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
    previous_response_id: str | None | NotGiven = NOT_GIVEN,
    store: bool | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.ResponseObject]:
    """Ask a model, in the form of the Responses protocol.

    Takes a text or a list of items and answers a list of items: reasoning, calls of functions, the message. All
    chat models answer; images and files need a model that sees. Nothing is kept unless `store` is true; then the
    answer can be looked at, deleted and continued by `previous_response_id` for 7 days. With `stream: true` events
    are sent, ending with response.completed, response.failed or response.incomplete, or with error; documents say
    that no `data: [DONE]` follows, a recorded stream had one. The platform gives a request up to 7200 seconds.
    There is no way to cancel one. Errors have codes in words, such as model_not_found, and a missing or wrong key
    is answered with HTTP 200, `success: false` and code 1000. Source: the vendor's document of the Responses API
    (October 2026) and live traffic.

    Args:
        model: Model that answers; every chat model was seen to. An unknown id answers model_not_found. No default.
        input: The question as plain text, or the conversation so far as items, oldest first. What came before
            `previous_response_id` is left out.
        instructions: Instructions that hold for the whole conversation, as of a system message. No default.
        stream: Whether the answer is sent as server-sent events while it comes into being. Default false.
        temperature: Randomness of the answer, from 0 (steady) to 1 (varied), at most two decimals. Default 1.0 for glm-5.3;
            see chat completions for other models. Change this or top_p, not both.
        top_p: Share of probability from which words are drawn (nucleus sampling), from 0.01 to 1, at most two
            decimals. Default 0.95 for glm-5.3; see chat completions for other models.
        max_output_tokens: Most tokens that the answer may have, reasoning included, 1 to 131072. Default 65536. More than the
            model can is refused with HTTP 400, and the message names the model's limit. An answer cut here is
            incomplete.
        stop: Texts at which the model stops; they are not part of the answer. No default.
        tools: What the model may use: functions of the caller, groups of them, tools that take free text, a web
            search. The form is flat, without an object named after the type. No default.
        tool_choice: Whether the model may use its tools. Default auto.
        reasoning: How long the model may think.
        text: The form of the answer's text.
        prompt_cache_key: A text of the caller's; requests with the same one go to the same machines, so that more of them is
            found in the cache. No default.
        previous_response_id: The id of the response that this one goes on from. It has to have been created with `store: true` within
            the last 7 days. No default.
        store: Whether the platform keeps the response for 7 days. Default false.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.response_object import ResponseObject

    return Call(
        _RESPONSES_CREATE,
        "/v1/responses",
        json=given(
            model=model,
            input=input,
            instructions=instructions,
            stream=stream,
            temperature=temperature,
            top_p=top_p,
            max_output_tokens=max_output_tokens,
            stop=stop,
            tools=tools,
            tool_choice=tool_choice,
            reasoning=reasoning,
            text=text,
            prompt_cache_key=prompt_cache_key,
            previous_response_id=previous_response_id,
            store=store,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=ResponseObject,
    )


def responses_create_streaming(
    *,
    model: literals.ChatModel | str,
    input: str | Sequence[params.ResponseInputItem],
    stream: Literal[True],
    instructions: str | None | NotGiven = NOT_GIVEN,
    temperature: float | None | NotGiven = NOT_GIVEN,
    top_p: float | None | NotGiven = NOT_GIVEN,
    max_output_tokens: int | None | NotGiven = NOT_GIVEN,
    stop: Sequence[str] | None | NotGiven = NOT_GIVEN,
    tools: Sequence[params.ResponseTool] | None | NotGiven = NOT_GIVEN,
    tool_choice: literals.ResponseToolChoice | str | None | NotGiven = NOT_GIVEN,
    reasoning: params.ResponseReasoning | None | NotGiven = NOT_GIVEN,
    text: params.ResponseText | None | NotGiven = NOT_GIVEN,
    prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
    previous_response_id: str | None | NotGiven = NOT_GIVEN,
    store: bool | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> StreamCall[models.ResponseEvent]:
    """As `responses_create`, answered piece by piece."""
    from .models.response_event import ResponseEvent

    return StreamCall(
        _RESPONSES_CREATE,
        "/v1/responses",
        json=given(
            model=model,
            input=input,
            instructions=instructions,
            stream=stream,
            temperature=temperature,
            top_p=top_p,
            max_output_tokens=max_output_tokens,
            stop=stop,
            tools=tools,
            tool_choice=tool_choice,
            reasoning=reasoning,
            text=text,
            prompt_cache_key=prompt_cache_key,
            previous_response_id=previous_response_id,
            store=store,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        event=ResponseEvent,
        whole="ResponseObject",
        ends=("type=response.completed", "type=response.failed", "type=response.incomplete", "type=error"),
    )


def responses_create_either(
    *,
    model: literals.ChatModel | str,
    input: str | Sequence[params.ResponseInputItem],
    stream: bool,
    instructions: str | None | NotGiven = NOT_GIVEN,
    temperature: float | None | NotGiven = NOT_GIVEN,
    top_p: float | None | NotGiven = NOT_GIVEN,
    max_output_tokens: int | None | NotGiven = NOT_GIVEN,
    stop: Sequence[str] | None | NotGiven = NOT_GIVEN,
    tools: Sequence[params.ResponseTool] | None | NotGiven = NOT_GIVEN,
    tool_choice: literals.ResponseToolChoice | str | None | NotGiven = NOT_GIVEN,
    reasoning: params.ResponseReasoning | None | NotGiven = NOT_GIVEN,
    text: params.ResponseText | None | NotGiven = NOT_GIVEN,
    prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
    previous_response_id: str | None | NotGiven = NOT_GIVEN,
    store: bool | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.ResponseObject] | StreamCall[models.ResponseEvent]:
    """As `responses_create`, either way, as told."""
    parameters: Dict[str, Any] = dict(locals())
    describe: Any = responses_create_streaming if stream else responses_create
    described: Any = describe(**parameters)
    return cast("StreamCall[Any]", described)


def responses_retrieve(
    response_id: str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.ResponseObject]:
    """Look at a kept response.

    Answers a response that was created with `store: true`, for 7 days. Documented for China; the international site
    has the same layout.

    Args:
        response_id: The id of the response.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.response_object import ResponseObject

    return Call(
        _RESPONSES_RETRIEVE,
        f"/v1/responses/{segment('response_id', response_id)}",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=ResponseObject,
    )


def responses_delete(
    response_id: str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.ResponseDeleted]:
    """Forget a kept response.

    Deletes a response that was created with `store: true`; it can no longer be looked at or continued. Documented
    for China; the international site has the same layout. The form of the answer is the protocol's; no recording of
    it is at hand.

    Args:
        response_id: The id of the response.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.response_deleted import ResponseDeleted

    return Call(
        _RESPONSES_DELETE,
        f"/v1/responses/{segment('response_id', response_id)}",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=ResponseDeleted,
    )


def responses_input_items(
    response_id: str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.ResponseItemList]:
    """List what a kept response was asked.

    The items of the request from which a response with `store: true` was made, those of the responses before it
    included. Documented for China; the international site has the same layout. The form of the answer is the
    protocol's; no recording of it is at hand.

    Args:
        response_id: The id of the response.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.response_item_list import ResponseItemList

    return Call(
        _RESPONSES_INPUT_ITEMS,
        f"/v1/responses/{segment('response_id', response_id)}/input_items",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=ResponseItemList,
    )


def fine_tuning_jobs_create(
    *,
    model: str,
    training_file: str,
    validation_file: str | None | NotGiven = NOT_GIVEN,
    hyperparameters: params.FineTuningHyperparameters | None | NotGiven = NOT_GIVEN,
    suffix: str | None | NotGiven = NOT_GIVEN,
    request_id: str | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.FineTuningJob]:
    """Train a model further on an uploaded file.

    Starts a job that trains a copy of a model on conversations of one's own, uploaded with the purpose `fine-tune`;
    it takes minutes to hours and is billed by trained tokens. Left the vendor's documents; the older of the
    official SDKs calls it.

    Deprecated by the platform.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        model: The model to begin with. Recordings have glm-4-flash, glm-4-air and glm-4-0520; no list is documented.
        training_file: The id of the file to train on, uploaded with the purpose `fine-tune`.
        validation_file: The id of a file to measure the training by, uploaded likewise. No default.
        hyperparameters: How the training goes. Default all auto.
        suffix: A word that becomes part of the new model's name. No default.
        request_id: Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.fine_tuning_job import FineTuningJob

    return Call(
        _FINE_TUNING_JOBS_CREATE,
        "/paas/v4/fine_tuning/jobs",
        json=given(
            model=model,
            training_file=training_file,
            validation_file=validation_file,
            hyperparameters=hyperparameters,
            suffix=suffix,
            request_id=request_id,
        ),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=FineTuningJob,
    )


def fine_tuning_jobs_list(
    *,
    after: str | None | NotGiven = NOT_GIVEN,
    limit: int | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> PageCall[models.FineTuningJobList, models.FineTuningJob]:
    """List jobs of fine-tuning.

    One page of jobs, newest first. The next page starts after the last id of this one. Left the vendor's documents;
    the older of the official SDKs calls it.

    Deprecated by the platform.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        after: The id of the last job of the page before.
        limit: Most jobs of one page. No document names range or default.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.fine_tuning_job import FineTuningJob
    from .models.fine_tuning_job_list import FineTuningJobList

    return PageCall(
        _FINE_TUNING_JOBS_LIST,
        "/paas/v4/fine_tuning/jobs",
        query=given(after=after, limit=limit),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=FineTuningJobList,
        item=FineTuningJob,
        cursor="after",
    )


def fine_tuning_jobs_retrieve(
    fine_tuning_job_id: str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.FineTuningJob]:
    """Look at a job of fine-tuning.

    Answers the job as it stands. Once it has succeeded, `fine_tuned_model` can be called like any chat model. Left
    the vendor's documents; the older of the official SDKs calls it.

    Deprecated by the platform.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        fine_tuning_job_id: The id of the job.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.fine_tuning_job import FineTuningJob

    return Call(
        _FINE_TUNING_JOBS_RETRIEVE,
        f"/paas/v4/fine_tuning/jobs/{segment('fine_tuning_job_id', fine_tuning_job_id)}",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=FineTuningJob,
    )


def fine_tuning_jobs_delete(
    fine_tuning_job_id: str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.FineTuningJob]:
    """Delete a job of fine-tuning.

    Removes the job from the list; the model that it made is deleted with fine_tuning.models.delete. The SDK reads a
    job from the answer. Left the vendor's documents; the older of the official SDKs calls it.

    Deprecated by the platform.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        fine_tuning_job_id: The id of the job.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.fine_tuning_job import FineTuningJob

    return Call(
        _FINE_TUNING_JOBS_DELETE,
        f"/paas/v4/fine_tuning/jobs/{segment('fine_tuning_job_id', fine_tuning_job_id)}",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=FineTuningJob,
    )


def fine_tuning_jobs_cancel(
    fine_tuning_job_id: str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.FineTuningJob]:
    """Cancel a job of fine-tuning.

    Stops a job that waits or runs. It takes no body. Left the vendor's documents; the older of the official SDKs
    calls it.

    Deprecated by the platform.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        fine_tuning_job_id: The id of the job.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.fine_tuning_job import FineTuningJob

    return Call(
        _FINE_TUNING_JOBS_CANCEL,
        f"/paas/v4/fine_tuning/jobs/{segment('fine_tuning_job_id', fine_tuning_job_id)}/cancel",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=FineTuningJob,
    )


def fine_tuning_jobs_list_events(
    fine_tuning_job_id: str,
    *,
    after: str | None | NotGiven = NOT_GIVEN,
    limit: int | None | NotGiven = NOT_GIVEN,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> PageCall[models.FineTuningEventList, models.FineTuningEvent]:
    """List what happened in a job of fine-tuning.

    One page of events, with the measures of the training where an event has any. Left the vendor's documents; the
    older of the official SDKs calls it.

    Deprecated by the platform.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        fine_tuning_job_id: The id of the job.
        after: The id of the last event of the page before.
        limit: Most events of one page. No document names range or default.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.fine_tuning_event import FineTuningEvent
    from .models.fine_tuning_event_list import FineTuningEventList

    return PageCall(
        _FINE_TUNING_JOBS_LIST_EVENTS,
        f"/paas/v4/fine_tuning/jobs/{segment('fine_tuning_job_id', fine_tuning_job_id)}/events",
        query=given(after=after, limit=limit),
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=FineTuningEventList,
        item=FineTuningEvent,
        cursor="after",
    )


def fine_tuning_models_delete(
    fine_tuned_model: str,
    *,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
) -> Call[models.FineTunedModelDeleted]:
    """Delete a model that was trained.

    Deletes the model for good; it may take a while. Left the vendor's documents; the older of the official SDKs
    calls it.

    Deprecated by the platform.

    Only on the Chinese site (open.bigmodel.cn).

    Args:
        fine_tuned_model: The name of the model, as the job's `fine_tuned_model` told it.
        extra_headers: Headers to add; they win over the client's own.
        extra_query: Query parameters to add.
        extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
        timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
        max_retries: How often to try again, for this call alone.
    """
    from .models.fine_tuned_model_deleted import FineTunedModelDeleted

    return Call(
        _FINE_TUNING_MODELS_DELETE,
        f"/paas/v4/fine_tuning/fine_tuned_models/{segment('fine_tuned_model', fine_tuned_model)}",
        options=Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        answer=FineTunedModelDeleted,
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
