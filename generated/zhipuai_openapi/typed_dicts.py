"""What each request accepts, as TypedDicts.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import Literal, Mapping, Sequence, Union

from typing_extensions import Required, TypedDict

from .files import FileTypes
from .literals import (
    AgentId,
    AgentLanguage,
    AgentReasonLanguage,
    AgentRole,
    AgentTranslationStrategy,
    AgentVideoTemplate,
    ApplicationInputType,
    ApplicationRole,
    AssistantId,
    AssistantModel,
    AsyncImageModel,
    AsyncImageQuality,
    AsyncImageSize,
    BatchEndpoint,
    ChatModel,
    EmbeddingModel,
    FileOrder,
    FilePurpose,
    ImageModel,
    ImageQuality,
    ImageSize,
    InputAudioFormat,
    KnowledgeBackground,
    KnowledgeEmbeddingModel,
    KnowledgeIcon,
    KnowledgeRecallMethod,
    KnowledgeRerankModel,
    LayoutParsingModel,
    McpTransport,
    ModerationModel,
    OcrLanguage,
    OcrTool,
    ParserFileType,
    ParserTool,
    RagRole,
    RagTagValueType,
    ReasoningEffort,
    RerankModel,
    ResponseFormatType,
    ResponseRole,
    ResponseToolChoice,
    SearchContentSize,
    SearchEngine,
    SearchRecency,
    SearchResultSequence,
    SearchToolModel,
    SensitiveWordCheckStatus,
    SensitiveWordCheckType,
    SpeechEncoding,
    SpeechFormat,
    SpeechModel,
    SpeechVoice,
    SyncParserTool,
    ThinkingType,
    TokenizerModel,
    ToolCallType,
    ToolChoice,
    TranscriptionModel,
    VideoAspectRatio,
    VideoModel,
    VideoMovementAmplitude,
    VideoQuality,
    VideoSize,
    VideoStyle,
    VoiceCloneModel,
    VoiceType,
    WebReaderFormat,
)
from .types import Dumpable


class ChatCompletionsCreate(TypedDict, total=False):
    """Body of a chat completion, for every kind of chat model."""

    model: Required[Union[ChatModel, str]]
    """Model that answers. Other ids than the listed ones are passed on; an id that the platform does not serve answers
    code 1211. Required, so without a default; the forms of the October 2026 document begin with glm-5.3 (text),
    glm-5.3-flashx (vision) and glm-4-voice (sound)."""
    messages: Required[Sequence[ChatMessage]]
    """The conversation so far, oldest message first; at least one message, and not only system or assistant messages.
    Counts against the context of the model (1M tokens for glm-5.3, 5.3-flash, 5.2 and 4-long, 200K for 5.1, 5,
    5-turbo, 5v-turbo, 4.7 and 4.6, 128K for 4.5, 4-flash, 4-32b and 4.6v, 64K for 4.5v and 4.1v)."""
    stream: bool
    """Whether the answer is sent piece by piece as server-sent events instead of whole. Default false. All models."""
    thinking: Thinking
    """Switches the chain of thought and says what becomes of earlier ones. Models from glm-4.5 on; ignored by older
    ones."""
    reasoning_effort: Union[ReasoningEffort, str]
    """How long the model may think, when thinking is on. Default max. glm-5.3, 5.3-flash and 5.3-flashx take low, high
    and max only and refuse other values with code 1210 (on `/coding/paas/v4` none and minimal count as low, medium
    as high, xhigh as max); glm-5.2 takes all (none and minimal mean no thinking, low and medium count as high,
    xhigh as max); glm-5.1, 5, 5-turbo and 4.7 ignore it; others do not know it."""
    do_sample: bool
    """Whether words are drawn at random; false always takes the likeliest one and makes temperature and top_p without
    effect. Default true. All models."""
    temperature: float
    """Randomness of the answer, from 0 (steady) to 1 (varied), at most two decimals. Default 1.0 for glm-5.x,
    5.3-flash, 4.7 and 4.6; 0.6 for 4.5; 0.75 for the GLM-4 family; 0.8 for 5v-turbo, 4.6v, 4.5v, 4.1v and 4-voice;
    0.95 for charglm-4 and emohaa; 0.0 for autoglm-phone. Change this or top_p, not both. The two decimals are the
    document's words only; the SDK sends what it is given."""
    top_p: float
    """Share of probability from which words are drawn (nucleus sampling), from 0.01 to 1, at most two decimals.
    Default 0.95 for glm-5.x, 5.3-flash, 4.7, 4.6 and 4.5; 0.9 for the GLM-4 family; 0.6 for 5v-turbo, 4.6v, 4.5v,
    4.1v and 4-voice; 0.85 for autoglm-phone; 0.7 for charglm-4 and emohaa."""
    max_tokens: int
    """Most tokens that the answer may have, reasoning included. Highest value by model: 131072 for glm-5.x, 5.3-flash,
    5v-turbo, 4.7, 4.6 and 4.5 (98304 by the page of 4.5), 32768 for 4.6v and codegeex-4, 16384 for 4.5v, 4.1v,
    4-flash and 4-32b (32768 for 4.1v-thinking-flash and 4-flash-250414 by another page), 4096 for 4-voice, autoglm-
    phone (2048 by the overview), charglm-4 and emohaa, 4095 for 4-long, 1024 for 4v-flash. Default 65536 for 4.5
    and later, 16384 for 4.6v, 1024 for 4-voice, charglm-4 and emohaa. An answer cut here has finish_reason length."""
    max_completion_tokens: int
    """Another name for max_tokens, in tokens, for callers that come from other platforms. Not documented; seen to be
    accepted. No default; prefer max_tokens."""
    stop: Union[str, Sequence[str]]
    """Text at which the model stops; it is not part of the answer. Up to 4 strings by the current document (older
    models and the international page: one only; charglm-4 and emohaa: one). A single string counts as a list of
    one. No default."""
    response_format: ResponseFormat
    """Form of the answer's text; the prompt should ask for JSON as well. Default text. Text models only; there is no
    mode that enforces a JSON schema, although the documents speak of three forms and list two."""
    tools: Sequence[Tool]
    """What the model may use: functions of the caller, a knowledge base, a web search, MCP servers; at most 128.
    Functions, knowledge base and web search exclude each other, in this order of precedence. Text models take all
    kinds, glm-5.3-flash, 5.3-flashx, 5v-turbo, 4.6v and autoglm-phone functions only, others none."""
    tool_choice: Union[ToolChoice, str]
    """How the model picks among functions. Default auto, which is also the only value that the platform accepts
    (others answer HTTP 400); kept open for values to come. Models that take functions."""
    tool_stream: bool
    """Whether the arguments of a function call are streamed in pieces; needs `stream: true`. Default false: the call
    arrives whole in one chunk. glm-5.3, 5.3-flash, 5.2, 5.1, 5, 5-turbo, 4.7 and 4.6."""
    meta: RolePlayMeta
    """Who the two parties of a role play are. charglm-4 and emohaa (the current document names emohaa only). Only on
    the Chinese site (open.bigmodel.cn)."""
    extra: CodeGeexExtra
    """Code around the place to be filled in. codegeex-4 only. Only on the Chinese site (open.bigmodel.cn)."""
    watermark_enabled: bool
    """Whether generated sound or images carry a visible and a hidden watermark. Default true; false works only for
    accounts that signed the vendor's waiver. glm-4-voice. Only on the Chinese site (open.bigmodel.cn)."""
    seed: int
    """Start value for random sampling, meant to make answers repeatable. Sent by the vendor's SDKs, in no document;
    without effect on models that do not know it. No default."""
    sensitive_word_check: SensitiveWordCheck
    """Switches the check for sensitive words. Sent by the vendor's SDKs, in no document. Default: checked."""
    request_id: str
    """The caller's own id of this request, 6 to 64 characters, unique; the answer repeats it. Default: made by the
    platform. All models."""
    user_id: str
    """Id of the end user for whom the call is made, 6 to 128 characters, without personal data. No default. All
    models."""


class AsyncChatCompletionsCreate(TypedDict, total=False):
    """Body of an asynchronous chat completion, for every kind of chat model."""

    model: Required[Union[ChatModel, str]]
    """Model that answers. Other ids than the listed ones are passed on; an id that the platform does not serve answers
    code 1211. Required, so without a default; the forms of the October 2026 document begin with glm-5.3 (text),
    glm-5.3-flashx (vision) and glm-4-voice (sound)."""
    messages: Required[Sequence[ChatMessage]]
    """The conversation so far, oldest message first; at least one message, and not only system or assistant messages.
    Counts against the context of the model (1M tokens for glm-5.3, 5.3-flash, 5.2 and 4-long, 200K for 5.1, 5,
    5-turbo, 5v-turbo, 4.7 and 4.6, 128K for 4.5, 4-flash, 4-32b and 4.6v, 64K for 4.5v and 4.1v)."""
    thinking: Thinking
    """Switches the chain of thought and says what becomes of earlier ones. Models from glm-4.5 on; ignored by older
    ones."""
    reasoning_effort: Union[ReasoningEffort, str]
    """How long the model may think, when thinking is on. Default max. glm-5.3, 5.3-flash and 5.3-flashx take low, high
    and max only and refuse other values with code 1210 (on `/coding/paas/v4` none and minimal count as low, medium
    as high, xhigh as max); glm-5.2 takes all (none and minimal mean no thinking, low and medium count as high,
    xhigh as max); glm-5.1, 5, 5-turbo and 4.7 ignore it; others do not know it."""
    do_sample: bool
    """Whether words are drawn at random; false always takes the likeliest one and makes temperature and top_p without
    effect. Default true. All models."""
    temperature: float
    """Randomness of the answer, from 0 (steady) to 1 (varied), at most two decimals. Default 1.0 for glm-5.x,
    5.3-flash, 4.7 and 4.6; 0.6 for 4.5; 0.75 for the GLM-4 family; 0.8 for 5v-turbo, 4.6v, 4.5v, 4.1v and 4-voice;
    0.95 for charglm-4 and emohaa; 0.0 for autoglm-phone. Change this or top_p, not both. The two decimals are the
    document's words only; the SDK sends what it is given."""
    top_p: float
    """Share of probability from which words are drawn (nucleus sampling), from 0.01 to 1, at most two decimals.
    Default 0.95 for glm-5.x, 5.3-flash, 4.7, 4.6 and 4.5; 0.9 for the GLM-4 family; 0.6 for 5v-turbo, 4.6v, 4.5v,
    4.1v and 4-voice; 0.85 for autoglm-phone; 0.7 for charglm-4 and emohaa."""
    max_tokens: int
    """Most tokens that the answer may have, reasoning included. Highest value by model: 131072 for glm-5.x, 5.3-flash,
    5v-turbo, 4.7, 4.6 and 4.5 (98304 by the page of 4.5), 32768 for 4.6v and codegeex-4, 16384 for 4.5v, 4.1v,
    4-flash and 4-32b (32768 for 4.1v-thinking-flash and 4-flash-250414 by another page), 4096 for 4-voice, autoglm-
    phone (2048 by the overview), charglm-4 and emohaa, 4095 for 4-long, 1024 for 4v-flash. Default 65536 for 4.5
    and later, 16384 for 4.6v, 1024 for 4-voice, charglm-4 and emohaa. An answer cut here has finish_reason length."""
    stop: Union[str, Sequence[str]]
    """Text at which the model stops; it is not part of the answer. Up to 4 strings by the current document (older
    models and the international page: one only; charglm-4 and emohaa: one). A single string counts as a list of
    one. No default."""
    response_format: ResponseFormat
    """Form of the answer's text; the prompt should ask for JSON as well. Default text. Text models only; there is no
    mode that enforces a JSON schema, although the documents speak of three forms and list two."""
    tools: Sequence[Tool]
    """What the model may use: functions of the caller, a knowledge base, a web search, MCP servers; at most 128.
    Functions, knowledge base and web search exclude each other, in this order of precedence. Text models take all
    kinds, glm-5.3-flash, 5.3-flashx, 5v-turbo, 4.6v and autoglm-phone functions only, others none."""
    tool_choice: Union[ToolChoice, str]
    """How the model picks among functions. Default auto, which is also the only value that the platform accepts
    (others answer HTTP 400); kept open for values to come. Models that take functions."""
    meta: RolePlayMeta
    """Who the two parties of a role play are. charglm-4 and emohaa (the current document names emohaa only)."""
    extra: CodeGeexExtra
    """Code around the place to be filled in. codegeex-4 only."""
    watermark_enabled: bool
    """Whether generated sound or images carry a visible and a hidden watermark. Default true; false works only for
    accounts that signed the vendor's waiver. glm-4-voice."""
    seed: int
    """Start value for random sampling, meant to make answers repeatable. Sent by the vendor's SDKs, in no document;
    without effect on models that do not know it. No default."""
    sensitive_word_check: SensitiveWordCheck
    """Switches the check for sensitive words. Sent by the vendor's SDKs, in no document. Default: checked."""
    request_id: str
    """The caller's own id of this request, 6 to 64 characters, unique; the answer repeats it. Default: made by the
    platform. All models."""
    user_id: str
    """Id of the end user for whom the call is made, 6 to 128 characters, without personal data. No default. All
    models."""


class SystemMessage(TypedDict, total=False):
    """Instructions that hold for the whole conversation."""

    role: Required[Literal["system"]]
    """Marks the message as an instruction."""
    content: Required[str]
    """The instructions as plain text. All models."""


class UserMessage(TypedDict, total=False):
    """What the person says or shows."""

    role: Required[Literal["user"]]
    """Marks the message as the person's."""
    content: Required[Union[str, Sequence[ContentPart]]]
    """Plain text, or a list of parts. Text models take text parts, vision models also one kind of image, video or file
    parts a request (files not beside images or videos), glm-4-voice text and sound."""


class AssistantMessage(TypedDict, total=False):
    """What the model said earlier; every key of an answer's message may stay."""

    role: Required[Literal["assistant"]]
    """Marks the message as the model's."""
    content: Union[str, Sequence[TextPart], None]
    """Text of the answer. May be null or absent beside tool calls. A list of text parts is taken because the vendor's
    document gives answers that form, too."""
    reasoning_content: Union[str, None]
    """Chain of thought that came with the answer, unchanged. Read only with `thinking.clear_thinking: false` (on
    `/coding/paas/v4` by default); then every earlier one has to be there, in order. Models that think."""
    tool_calls: Union[Sequence[MessageToolCall], None]
    """Calls that the model asked for in this message; each one needs a tool message after it."""
    audio: Union[MessageAudio, None]
    """Sound of an earlier answer, by its id, so that the model remembers it. glm-4-voice. Only on the Chinese site
    (open.bigmodel.cn)."""


class ToolMessage(TypedDict, total=False):
    """The result of a function that the model had asked for."""

    role: Required[Literal["tool"]]
    """Marks the message as a result."""
    content: Required[str]
    """Result as text, often JSON. Models that take functions."""
    tool_call_id: str
    """Id of the tool call that this answers. Required on the international site, optional in China; give it always."""


class MessageToolCall(TypedDict, total=False):
    """A tool call of an earlier answer, handed back."""

    id: Required[str]
    """Id of the call, as the answer had it; any text."""
    type: Required[Union[ToolCallType, str]]
    """Kind of tool that was called."""
    function: MessageFunctionCall
    """Name and arguments, when the type is function."""
    index: int
    """Place among the calls of the answer; may be -1. Not needed, allowed because answers have it."""
    mcp: Mapping[str, object]
    """The call as the answer had it, when the type is mcp. Not needed, allowed because answers have it."""


class MessageFunctionCall(TypedDict, total=False):
    """A function call of an earlier answer."""

    name: Required[str]
    """Name of the function."""
    arguments: Required[str]
    """Arguments as the text of a JSON object."""


class MessageAudio(TypedDict, total=False):
    """Sound of an earlier answer."""

    id: str
    """Id of the sound, as the answer had it; valid until its expires_at."""


class TextPart(TypedDict, total=False):
    """Text."""

    type: Required[Literal["text"]]
    """Marks the part as text."""
    text: Required[str]
    """The text; an empty one is refused with code 1214. All models."""


class ImageUrlPart(TypedDict, total=False):
    """An image."""

    type: Required[Literal["image_url"]]
    """Marks the part as an image."""
    image_url: Required[ImageUrl]
    """Where the image is. Vision models."""


class ImageUrl(TypedDict, total=False):
    """Place of an image, or the image itself."""

    url: Required[str]
    """URL, data URL (`data:image/png;base64,…`) or bare base64 of a jpg or png image, at most 5 MB and 6000 by 6000
    pixels. Up to 50 images a request (150 for 5v and 4.6v on the international site); glm-4v-flash takes one, as a
    URL only."""


class VideoUrlPart(TypedDict, total=False):
    """A video."""

    type: Required[Literal["video_url"]]
    """Marks the part as a video."""
    video_url: Required[VideoUrl]
    """Where the video is. glm-5.3-flash, 5.3-flashx, 5v-turbo, 4.6v, 4.5v and 4.1v."""


class VideoUrl(TypedDict, total=False):
    """Place of a video."""

    url: Required[str]
    """URL of an mp4, mkv or mov file, at most 200 MB. The international site allows 2 a request, one for 4.5v."""


class FilePart(TypedDict, total=False):
    """A document."""

    type: Required[Literal["file"]]
    """Marks the part as a document."""
    file: Required[FileInput]
    """The document; not beside images or videos. glm-5.3-flash, 5.3-flashx, 5v-turbo, 4.6v and 4.5v."""


class FileInput(TypedDict, total=False):
    """A document, given by exactly one of file_id, file_url and file_data. At most 50 MB and 50 a request."""

    file_id: str
    """Id of an uploaded file whose purpose is user_data. glm-5.3-flash and 5.3-flashx only."""
    file_url: str
    """URL of a pdf, txt, Word, jsonl, xlsx or pptx file."""
    file_data: str
    """The file as a data URL with its media type, `data:application/pdf;base64,…`."""
    filename: str
    """Name of the file, with its extension. No default."""


class FileUrlPart(TypedDict, total=False):
    """A document by URL, in the older form; the file part replaces it."""

    type: Required[Literal["file_url"]]
    """Marks the part as a document by URL."""
    file_url: Required[FileUrl]
    """Where the document is. glm-5v-turbo, 4.6v and 4.5v; not beside images or videos. Only on the Chinese site
    (open.bigmodel.cn)."""


class FileUrl(TypedDict, total=False):
    """Place of a document."""

    url: Required[str]
    """URL of a pdf, txt, Word, jsonl, xlsx or pptx file, not base64; up to 50 a request."""


class InputAudioPart(TypedDict, total=False):
    """Speech."""

    type: Required[Literal["input_audio"]]
    """Marks the part as sound."""
    input_audio: Required[InputAudio]
    """The recording. glm-4-voice only. Only on the Chinese site (open.bigmodel.cn)."""


class InputAudio(TypedDict, total=False):
    """A recording."""

    data: Required[str]
    """The sound as base64, at most 10 minutes; a second counts as 12.5 tokens, rounded up."""
    format: Required[Union[InputAudioFormat, str]]
    """Format of the sound."""


class FunctionTool(TypedDict, total=False):
    """A function of the caller, which the model may ask to be called."""

    type: Required[Literal["function"]]
    """Marks the tool as a function."""
    function: Required[FunctionDefinition]
    """What the function is called and takes. Models that take functions."""


class FunctionDefinition(TypedDict, total=False):
    """Name, purpose and parameters of a function."""

    name: Required[str]
    """Name, 1 to 64 letters, digits, underscores and dashes."""
    description: str
    """What the function does; the model decides by it. Documented as required; give it always. No default."""
    parameters: Mapping[str, object]
    """JSON Schema of the arguments, an object. Leave out when the function takes none."""


class WebSearchTool(TypedDict, total=False):
    """A web search before or while the model answers."""

    type: Required[Literal["web_search"]]
    """Marks the tool as a web search."""
    web_search: Required[WebSearchSettings]
    """How to search. Text models."""


class WebSearchSettings(TypedDict, total=False):
    """How the model searches the web. The model decides whether it searches at all, unless search_query or
    require_search is given."""

    enable: bool
    """Whether the search is on. Default false."""
    search_engine: Union[SearchEngine, str]
    """Engine to search with. Default search_std (international site: search_pro_jina). Documented as required,
    accepted without."""
    search_query: str
    """Words to search for in any case, instead of what the model would choose. No default."""
    search_intent: Union[bool, str]
    """Whether the platform first judges if a search is wanted; false searches at once. Default true. The document
    writes it as text ("true", "false"). China only. Only on the Chinese site (open.bigmodel.cn)."""
    count: int
    """Number of results, 1 to 50 (search_pro_sogou: 10, 20, 30, 40 or 50; not search_pro_quark). Default 10."""
    search_domain_filter: str
    """Domain from which results may come, such as www.example.com. Not search_pro_quark. No default."""
    search_recency_filter: Union[SearchRecency, str]
    """How old results may be. Default noLimit."""
    content_size: Union[SearchContentSize, str]
    """Length of the summaries that the model reads, medium (400 to 600 characters) or high. Default medium."""
    result_sequence: Union[SearchResultSequence, str]
    """Whether results come before or after the model's text. Default after."""
    search_result: bool
    """Whether the answer lists the pages found, under web_search. Default false."""
    require_search: bool
    """Whether the model may answer only with search results at hand. Default false."""
    search_prompt: str
    """How the model shall work with the results; may hold the placeholder `{{current_date}}`. Default: a text of the
    platform."""


class RetrievalTool(TypedDict, total=False):
    """A knowledge base of the account that the model may consult."""

    type: Required[Literal["retrieval"]]
    """Marks the tool as a knowledge base."""
    retrieval: Required[RetrievalSettings]
    """Which knowledge base, and how it is put to the model. Text models."""


class RetrievalSettings(TypedDict, total=False):
    """Knowledge base and prompt of a retrieval."""

    knowledge_id: Required[str]
    """Id of the knowledge base. A wrong one is ignored without a word."""
    prompt_template: str
    """Text that joins what was found and the question, with the placeholders `{{ knowledge }}` and `{{ question }}`.
    Default: a text of the platform that prefers the documents."""


class McpTool(TypedDict, total=False):
    """A server of the Model Context Protocol that the platform calls for the model."""

    type: Required[Literal["mcp"]]
    """Marks the tool as an MCP server."""
    mcp: Required[McpServer]
    """Which server, and what of it. Text models, China only. Only on the Chinese site (open.bigmodel.cn)."""


class McpServer(TypedDict, total=False):
    """An MCP server and how to reach it."""

    server_label: Required[str]
    """Label of the server; for a server of the platform its code, and then no server_url."""
    server_url: str
    """Address of the server. No default."""
    transport_type: Union[McpTransport, str]
    """How the server talks. Default streamable-http."""
    allowed_tools: Sequence[str]
    """Names of the tools that may be used. Default all."""
    headers: Mapping[str, object]
    """HTTP headers for the server, such as its credentials. No default."""


class Thinking(TypedDict, total=False):
    """Settings of the chain of thought."""

    type: ThinkingType
    """Whether the model may think. Default enabled, where glm-5.2, 5.1, 5, 5-turbo, 5v-turbo, 4.6, 4.6v and 4.5 decide
    for themselves. glm-5.3, 5.3-flash and 5.3-flashx refuse disabled. One page says that 4.7 and 4.5v think always;
    disabled was seen to work with them. 4.1v always thinks."""
    clear_thinking: bool
    """Whether reasoning_content of earlier messages is dropped. Default true on `/paas/v4`, false on
    `/coding/paas/v4`. With false, hand back every earlier reasoning_content unchanged and in order. Says nothing
    about thinking in this turn."""


class ResponseFormat(TypedDict, total=False):
    """Form of the answer's text."""

    type: Required[Union[ResponseFormatType, str]]
    """text for prose, json_object for one valid JSON object. Default text."""


class RolePlayMeta(TypedDict, total=False):
    """The two parties of a role play."""

    user_info: Required[str]
    """Who the person is, in free text."""
    bot_info: Required[str]
    """Who the character is, in free text."""
    bot_name: Required[str]
    """Name of the character."""
    user_name: Required[str]
    """Name by which the character calls the person."""


class CodeGeexExtra(TypedDict, total=False):
    """What CodeGeeX fills in, and code that helps it."""

    target: Required[CodeGeexTarget]
    """The place to be filled in."""
    contexts: Sequence[CodeGeexContext]
    """Other files that belong to the task. No default."""


class CodeGeexTarget(TypedDict, total=False):
    """A gap in a source file."""

    path: str
    """Path of the file. No default."""
    language: Required[str]
    """Language of the code, in lower case, such as python, java, typescript, c++ or go."""
    code_prefix: Required[str]
    """Code before the gap."""
    code_suffix: Required[str]
    """Code after the gap."""


class CodeGeexContext(TypedDict, total=False):
    """A further source file."""

    path: Required[str]
    """Path of the file."""
    code: Required[str]
    """Content of the file."""


class SensitiveWordCheck(TypedDict, total=False):
    """Switch of the check for sensitive words."""

    type: Union[SensitiveWordCheckType, str]
    """Which words are meant. Only ALL is known."""
    status: Union[SensitiveWordCheckStatus, str]
    """Whether to check. Default ENABLE; DISABLE works only for accounts with that right."""


class EmbeddingsCreate(TypedDict, total=False):
    """What is turned into vectors, and by which model."""

    model: Required[Union[EmbeddingModel, str]]
    """The embedding model."""
    input: Required[Union[str, Sequence[str]]]
    """A text, or a list of texts. `embedding-3` takes up to 64 texts of 3072 tokens each, `embedding-2` texts of 512
    tokens and 8K tokens in all."""
    dimensions: int
    """Numbers of each vector. `embedding-3` takes 256, 512, 1024 or 2048, default 2048; `embedding-2` always gives
    1024."""
    encoding_format: str
    """How the numbers are written. The official SDKs accept it; only lists of numbers are known to come back."""
    user: str
    """A name for the end user, as other platforms call it. The platform's own field is named `user_id` elsewhere."""
    request_id: str
    """Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing."""
    sensitive_word_check: SensitiveWordCheck
    """Switches the check for sensitive words; switching it off needs a permission of the account."""


class ImagesGenerations(TypedDict, total=False):
    """The description of an image and how to draw it."""

    model: Required[Union[ImageModel, str]]
    """The image model. `cogview-3-flash` is free; Z.ai serves `glm-image` and `cogview-4-250304`."""
    prompt: Required[str]
    """What the image shows, up to 1000 characters for `glm-image`."""
    quality: Union[ImageQuality, str]
    """`hd` draws finer and takes about 20 seconds, `standard` takes 5 to 10. `glm-image` knows only `hd`, its default;
    the others default to `standard`."""
    size: Union[ImageSize, str]
    """Width and height in pixels as `1280x1280`. `glm-image`: default 1280x1280, each side 1024 to 2048 (from 512 by
    the page of the model) and divisible by 32, at most 2^22 pixels. The others: default 1024x1024, each side 512 to
    2048 and divisible by 16, at most 2^21 pixels."""
    n: int
    """How many images. The official SDKs accept it; the platform draws one whatever is said."""
    response_format: str
    """How the image comes back. The official SDKs accept it; only addresses are known to come back."""
    style: str
    """A style by name. The official SDKs accept it; no document names its values."""
    watermark_enabled: bool
    """Whether the image is marked as made by a machine, visibly and invisibly. Default true; false needs a declaration
    signed in the account. Only on the Chinese site (open.bigmodel.cn)."""
    user: str
    """A name for the end user, as other platforms call it. Prefer `user_id`."""
    user_id: str
    """Your id for the end user, 6 to 128 characters, by which the platform can act on abuse."""
    request_id: str
    """Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing."""
    sensitive_word_check: SensitiveWordCheck
    """Switches the check for sensitive words; switching it off needs a permission of the account."""


class VideosGenerations(TypedDict, total=False):
    """What a video shows and how it is made. One form for all models; which fields a model takes is said at each."""

    model: Required[Union[VideoModel, str]]
    """The video model. Z.ai serves `cogvideox-3` only; `cogvideox-flash` is free."""
    prompt: str
    """What the video shows, up to 512 characters. May be left out when `image_url` is given, except with
    `viduq1-text`."""
    image_url: Union[str, Sequence[str]]
    """The image or images to start from, as addresses or as `data:` URLs. CogVideoX: one image, or with `cogvideox-3`
    a first and a last one; png or jpeg up to 5 MB. Vidu -image: one; -start-end: a first and a last one of nearly
    the same size; -reference: one to three, at least 128x128; png, jpeg or webp up to 50 MB, sides no more unequal
    than 1 to 4."""
    quality: Union[VideoQuality, str]
    """`quality` looks better, `speed` is ready sooner. Default `speed`. CogVideoX."""
    with_audio: bool
    """Whether sounds (CogVideoX) or music (Vidu, videos of 4 seconds) are added. Default false."""
    size: Union[VideoSize, str]
    """Width and height in pixels as `1920x1080`. CogVideoX: up to 3840x2160, without it the shorter side is 1080. Vidu
    Q1: 1920x1080. Vidu 2: 1280x720, with -start-end also 480x360."""
    fps: int
    """Frames a second, 30 or 60, default 30. CogVideoX."""
    duration: int
    """Length in seconds. `cogvideox-3` 5 or 10, default 5; Vidu Q1 always 5, Vidu 2 always 4."""
    style: Union[VideoStyle, str]
    """`general` follows the prompt, `anime` looks like an animated film. Default `general`. `viduq1-text`. Only on the
    Chinese site (open.bigmodel.cn)."""
    aspect_ratio: Union[VideoAspectRatio, str]
    """Width to height. Default `16:9`. `viduq1-text` and `vidu2-reference`. Only on the Chinese site
    (open.bigmodel.cn)."""
    movement_amplitude: Union[VideoMovementAmplitude, str]
    """How much moves in the video. Default `auto`. Vidu. Only on the Chinese site (open.bigmodel.cn)."""
    off_peak: bool
    """Whether the task may wait for a quiet hour. The international SDK accepts it; no document explains it."""
    watermark_enabled: bool
    """Whether the video is marked as made by a machine. Default true; false needs a declaration signed in the account.
    CogVideoX. Only on the Chinese site (open.bigmodel.cn)."""
    sensitive_word_check: SensitiveWordCheck
    """Switches the check for sensitive words; switching it off needs a permission of the account."""
    request_id: str
    """Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing."""
    user_id: str
    """Your id for the end user, 6 to 128 characters, by which the platform can act on abuse."""


class FilesCreate(TypedDict, total=False):
    """A file and what it is for. One of `file` and `upload_detail` has to be given."""

    file: FileTypes
    """The file. Its kind and size depend on the purpose; it may be missing only when `upload_detail` stands in for it."""
    purpose: Required[Union[FilePurpose, str]]
    """What the file is for. Z.ai takes `user_data` and `agent`."""
    knowledge_id: str
    """The knowledge base that the file goes to, with the purpose `retrieval`. Older service."""
    sentence_size: int
    """Most characters of one piece that the file is cut into, with the purpose `retrieval`. Older service."""
    custom_separator: Sequence[str]
    """The strings at which the file is cut, with the purpose `retrieval`. Default the line feed. Older service."""
    upload_detail: Sequence[UploadDetail]
    """Addresses to be fetched instead of a file, with the purpose `retrieval`. Older service."""


class UploadDetail(TypedDict, total=False):
    """One address that goes to a knowledge base."""

    url: Required[str]
    """The address to be fetched."""
    knowledge_type: Required[int]
    """The rule by which the text is cut: 1 by headings and paragraphs, 2 by question and answer, 3 by row, 5 by
    `custom_separator`, 6 by page, 7 not at all."""
    file_name: str
    """The name that the document gets."""
    sentence_size: int
    """Most characters of one piece, for rule 5, 20 to 2000. Default 300."""
    custom_separator: Sequence[str]
    """The strings at which the text is cut, for rule 5. Default the line feed."""
    callback_url: str
    """Where the platform reports that the document is ready."""
    callback_header: Mapping[str, object]
    """Headers sent with that report."""


class BatchesCreate(TypedDict, total=False):
    """What is worked off, and how."""

    input_file_id: Required[str]
    """The id of the file of requests, uploaded with the purpose `batch`."""
    endpoint: Required[Union[BatchEndpoint, str]]
    """The operation that every line calls, as it stands in the file."""
    completion_window: str
    """The time within which the batch should be done. The official SDKs send `24h`, and the platform answers it back."""
    auto_delete_input_file: bool
    """Whether the input file is deleted afterwards. Default true."""
    metadata: Mapping[str, object]
    """Up to 16 notes of your own; names up to 64 characters, values up to 512."""


class AssistantConversation(TypedDict, total=False):
    """A message to an assistant."""

    assistant_id: Required[Union[AssistantId, str]]
    """The assistant, by its id."""
    messages: Required[Sequence[AssistantUserMessage]]
    """The message to be answered. Earlier ones are kept by the platform under `conversation_id`."""
    model: Union[AssistantModel, str]
    """The model behind the assistant. Documented as required, with the default `glm-4-assistant`; the official SDKs
    never send it."""
    conversation_id: str
    """The conversation to go on with. Without it a new one begins."""
    stream: bool
    """Whether the answer comes in pieces, as server-sent events. The vendor's document gives true as default; say what
    you want."""
    attachments: Sequence[AssistantAttachment]
    """Files that the assistant may use."""
    metadata: Mapping[str, object]
    """Notes of your own."""
    extra_parameters: AssistantExtraParameters
    """What some assistants ask for besides the message."""
    do_sample: bool
    """Whether the answer is drawn at random. False gives steadier answers."""
    request_id: str
    """Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing."""
    user_id: str
    """Your id for the end user, 6 to 128 characters, by which the platform can act on abuse."""


class AssistantUserMessage(TypedDict, total=False):
    """What the user says to an assistant."""

    role: Required[Literal["user"]]
    """Always `user`."""
    content: Required[Union[str, Sequence[AssistantContentPart]]]
    """A text, or a list of parts."""


class AssistantTextPart(TypedDict, total=False):
    """A text."""

    type: Required[Literal["text"]]
    """Always `text`."""
    text: Required[str]
    """The text."""


class AssistantImagePart(TypedDict, total=False):
    """An image."""

    type: Required[Literal["image_url"]]
    """Always `image_url`."""
    image_url: Required[AssistantImage]
    """Where the image is."""


class AssistantImage(TypedDict, total=False):
    """Where an image is."""

    url: Required[str]
    """The address of the image."""


class AssistantAttachment(TypedDict, total=False):
    """A file that an assistant may use."""

    file_id: str
    """The id of the uploaded file."""


class AssistantExtraParameters(TypedDict, total=False):
    """What some assistants ask for besides the message."""

    translate: AssistantTranslation
    """The languages of a translation."""


AssistantTranslation = TypedDict("AssistantTranslation", {"from": str, "to": str}, total=False)
"""The languages of a translation.

from: The language of the text, as `zh`.

to: The language wanted, as `en`.
"""


class AssistantQuerySupport(TypedDict, total=False):
    """Which assistants are asked for."""

    assistant_id_list: Sequence[str]
    """Ids of assistants. Empty asks for all. The vendor's document requires it."""
    request_id: str
    """Your id for the call, 6 to 64 characters, as the official SDKs send it."""
    user_id: str
    """Your id for the end user, 6 to 128 characters, as the official SDKs send it."""


class AssistantQueryConversationUsage(TypedDict, total=False):
    """Which conversations are asked for."""

    assistant_id: Required[Union[AssistantId, str]]
    """The assistant."""
    page: int
    """The page, from 1, default 1."""
    page_size: int
    """Most conversations of a page, 1 to 100. Default 5 by the vendor's document; the official SDKs send 10."""
    request_id: str
    """Your id for the call, 6 to 64 characters, as the official SDKs send it."""
    user_id: str
    """Your id for the end user, 6 to 128 characters, as the official SDKs send it."""


class ToolsWebSearch(TypedDict, total=False):
    """A question to the older search tool."""

    model: Required[Union[SearchToolModel, str]]
    """The tool. Some older guides name this field `tool`."""
    messages: Required[Sequence[SearchToolMessage]]
    """The question, as one message without instructions for the form of an answer."""
    stream: bool
    """Whether the findings come in pieces, as server-sent events. Default false."""
    request_id: str
    """Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing."""
    scope: str
    """Where to search, the whole web by default or for example scholarly works."""
    location: str
    """Where the end user is, for findings nearer to that place."""
    recent_days: int
    """Only pages changed within so many days, 1 to 30."""


class SearchToolMessage(TypedDict, total=False):
    """The question."""

    role: Required[Literal["user"]]
    """Always `user`."""
    content: Required[str]
    """The question in the user's words."""


class WebSearchWebSearch(TypedDict, total=False):
    """What is searched, where, and how much comes back."""

    search_engine: Required[Union[SearchEngine, str]]
    """The engine. BigModel: `search_std` (plain), `search_pro` (better), `search_pro_sogou`, `search_pro_quark`. Z.ai:
    `search-prime`; its texts also name `search_pro_jina`."""
    search_query: Required[str]
    """What is searched for, best within 70 characters."""
    search_intent: bool
    """Whether the platform first judges what the query asks for and searches only when it asks for a search. Default
    false. The vendor's document requires it, the platform does not. Only on the Chinese site (open.bigmodel.cn)."""
    count: int
    """How many pages, 1 to 50, default 10. `search_pro_sogou` takes 10, 20, 30, 40 or 50; `search_pro_quark` ignores
    it."""
    search_domain_filter: str
    """Only pages of this domain, as `www.example.com`. Not with `search_pro_quark`."""
    search_recency_filter: Union[SearchRecency, str]
    """Only pages of so recent a time. Default `noLimit`."""
    content_size: Union[SearchContentSize, str]
    """`medium` gives summaries, `high` as much text as there is. Only on the Chinese site (open.bigmodel.cn)."""
    location: str
    """Where the end user is, for findings nearer to that place. The older SDK sends it."""
    include_image: bool
    """Whether addresses of images come with the pages. The newer SDK sends it."""
    sensitive_word_check: SensitiveWordCheck
    """Switches the check for sensitive words; switching it off needs a permission of the account."""
    request_id: str
    """Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing."""
    user_id: str
    """Your id for the end user, 6 to 128 characters, by which the platform can act on abuse."""


class ImagesAsyncGenerations(TypedDict, total=False):
    """The description of an image that is drawn in the background."""

    model: Required[Union[AsyncImageModel, str]]
    """The image model. Only `glm-image` draws in the background."""
    prompt: Required[str]
    """What the image shows, up to 1000 characters."""
    quality: Union[AsyncImageQuality, str]
    """`hd`, the default and the only one: fine and even, in about 20 seconds."""
    size: Union[AsyncImageSize, str]
    """Width and height in pixels as `1280x1280`, the default. Others than the recommended ones: each side 1024 to 2048
    and divisible by 32, at most 2^22 pixels."""
    watermark_enabled: bool
    """Whether the image is marked as made by a machine, visibly and invisibly. Default true; false needs a declaration
    signed in the account. Documented for China only. Only on the Chinese site (open.bigmodel.cn)."""
    request_id: str
    """Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing. The newer SDK sends
    it."""
    user_id: str
    """Your id for the end user, 6 to 128 characters, by which the platform can act on abuse."""


class AudioSpeech(TypedDict, total=False):
    """A text, and how it is spoken."""

    model: Required[Union[SpeechModel, str]]
    """The speech model."""
    input: Required[str]
    """The text, up to 1024 characters."""
    voice: Union[SpeechVoice, str]
    """Who speaks: a voice of the platform, or the id of a cloned one; the voice list has both. Default `tongtong`. The
    vendor's document requires it all the same; its SDKs may leave it out."""
    response_format: Union[SpeechFormat, str]
    """`wav` for a file with a header, `pcm` for samples alone, the default and all that streams give."""
    speed: float
    """How fast it is spoken, 0.5 to 2 times as fast as usual. Default 1."""
    volume: float
    """How loud it is, above 0 and up to 10 times as loud as usual. Default 1."""
    stream: bool
    """Whether the sound comes piece by piece while it is made. Default false."""
    encode_format: Union[SpeechEncoding, str]
    """How the sound is written in the events of a stream, and only there. Default `base64`."""
    watermark_enabled: bool
    """Whether the sound is marked as made by a machine, audibly and inaudibly. Default true; false works only for
    accounts that have marks switched off on the console."""
    request_id: str
    """Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing."""
    user_id: str
    """Your id for the end user, 6 to 128 characters, by which the platform can act on abuse."""
    sensitive_word_check: SensitiveWordCheck
    """Switches the check for sensitive words; switching it off needs a permission of the account."""


class AudioTranscriptionsCreate(TypedDict, total=False):
    """A recording, and how it is written down. One of `file` and `file_base64` has to be given; of both, the file
    counts."""

    model: Required[Union[TranscriptionModel, str]]
    """The speech recognition model."""
    file: FileTypes
    """The recording, wav or mp3, up to 25 MB and 30 seconds."""
    file_base64: str
    """The recording as base64 text, with the same limits."""
    prompt: str
    """What was said before, for long recordings that are sent in parts; best below 8000 characters."""
    hotwords: Sequence[str]
    """Names and terms to listen for, up to 100."""
    temperature: float
    """How freely words are guessed, 0 to 1. Only the older SDK sends it, for the older model `glm-asr`; no document
    has it any more."""
    stream: bool
    """Whether the text comes piece by piece. Default false."""
    request_id: str
    """Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing."""
    user_id: str
    """Your id for the end user, 6 to 128 characters, by which the platform can act on abuse."""
    sensitive_word_check: SensitiveWordCheck
    """Switches the check for sensitive words; switching it off needs a permission of the account."""


class AudioCustomization(TypedDict, total=False):
    """A text, and a recording whose voice is to speak it."""

    model: Required[str]
    """The speech model; the SDKs' samples name `cogtts`, and no document names one."""
    input: Required[str]
    """The text to be spoken. No limit is documented."""
    voice_text: str
    """What is said in the recording."""
    voice_data: Required[FileTypes]
    """The recording whose voice is imitated. No limit is documented; that of cloned voices is 10 MB."""
    response_format: Union[SpeechFormat, str]
    """Form of the sound. The SDKs' samples ask for `wav`; the default is not documented."""
    watermark_enabled: bool
    """Whether the sound is marked as made by a machine. Default true; the newer SDK sends it."""
    request_id: str
    """Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing."""
    user_id: str
    """Your id for the end user, 6 to 128 characters, by which the platform can act on abuse."""
    sensitive_word_check: SensitiveWordCheck
    """Switches the check for sensitive words; switching it off needs a permission of the account."""


class VoiceClone(TypedDict, total=False):
    """A recording, and the voice that is made of it."""

    model: Required[Union[VoiceCloneModel, str]]
    """The model that learns the voice."""
    voice_name: Required[str]
    """A name for the voice, unique within the account."""
    text: str
    """What is said in the recording; makes the voice better."""
    input: Required[str]
    """A text that the new voice speaks, to be listened to."""
    file_id: Required[str]
    """The id of the recording, a file of the purpose `voice-clone-input`: mp3 or wav, up to 10 MB, best 3 to 30
    seconds."""
    request_id: str
    """Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing."""


class VoiceDelete(TypedDict, total=False):
    """The voice to be deleted."""

    voice: Required[str]
    """The id of a cloned voice."""
    request_id: str
    """Your id for the call. The platform makes one when it is missing."""


class RerankCreate(TypedDict, total=False):
    """A query, and the texts to be ordered by it."""

    model: Required[Union[RerankModel, str]]
    """The reranking model."""
    query: Required[str]
    """What the texts are measured by, up to 4096 characters."""
    documents: Required[Sequence[str]]
    """The texts, up to 128 of up to 4096 characters each."""
    top_n: int
    """How many texts come back, the best first. Default 0, which stands for all."""
    return_documents: bool
    """Whether the texts themselves come back with their scores. Default false."""
    return_raw_scores: bool
    """Whether scores come as the model gives them, and not between 0 and 1. Default false."""
    request_id: str
    """Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing."""
    user_id: str
    """Your id for the end user, by which the platform can act on abuse."""


class TokenizerCreate(TypedDict, total=False):
    """A conversation whose tokens are counted."""

    model: Required[Union[TokenizerModel, str]]
    """The model whose tokens are counted. For images, videos and files a vision model, as `glm-4.6v`."""
    messages: Required[Sequence[ChatMessage]]
    """The conversation, in the form that chat completions take. At least one message must be the user's. Tool messages
    are not documented here."""
    tools: Sequence[Tool]
    """What the model might use, in the form that chat completions take; counted as well."""
    request_id: str
    """Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing."""
    user_id: str
    """Your id for the end user, 6 to 128 characters, by which the platform can act on abuse."""


class ModerationsCreate(TypedDict, total=False):
    """What is to be checked."""

    model: Required[Union[ModerationModel, str]]
    """The moderation model."""
    input: Required[Union[str, ModerationItem, Sequence[Union[ModerationItem, str]]]]
    """A text of up to 2000 characters, one item with a type, or a list of items. The official SDKs allow plain texts
    in the list."""


class ModerationTextItem(TypedDict, total=False):
    """A text to be checked."""

    type: Required[Literal["text"]]
    """Marks the item as text."""
    text: Required[str]
    """The text, up to 2000 characters."""


class ModerationImageItem(TypedDict, total=False):
    """An image to be checked."""

    type: Required[Literal["image_url"]]
    """Marks the item as an image."""
    image_url: Required[ModerationMedium]
    """Where the image is. Below 10 MB, 20 to 6000 pixels a side."""


class ModerationVideoItem(TypedDict, total=False):
    """A video to be checked."""

    type: Required[Literal["video_url"]]
    """Marks the item as a video."""
    video_url: Required[ModerationMedium]
    """Where the video is. Best about 30 seconds long."""


class ModerationAudioItem(TypedDict, total=False):
    """A sound to be checked."""

    type: Required[Literal["audio_url"]]
    """Marks the item as a sound."""
    audio_url: Required[ModerationMedium]
    """Where the sound is. Best about 60 seconds long."""


class ModerationMedium(TypedDict, total=False):
    """Place of an image, a video or a sound."""

    url: Required[str]
    """Its address, which the platform fetches."""


class LayoutParsingCreate(TypedDict, total=False):
    """A document or an image to be read."""

    model: Required[Union[LayoutParsingModel, str]]
    """The OCR model."""
    file: Required[str]
    """Address or base64 text of a jpg or png image up to 10 MB, or of a PDF up to 50 MB and 100 pages (30 on Z.ai)."""
    return_crop_images: bool
    """Whether images that were found on the page come back cut out. Default false."""
    need_layout_visualization: bool
    """Whether pictures of the pages with the elements drawn in come back. Default false."""
    start_page_id: int
    """First page of a PDF to be read, from 1. Default the first."""
    end_page_id: int
    """Last page of a PDF to be read, from 1. Default the last."""
    request_id: str
    """Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing."""
    user_id: str
    """Your id for the end user, 6 to 128 characters, by which the platform can act on abuse."""


class WebReaderWebReader(TypedDict, total=False):
    """A web page, and how it is read."""

    url: Required[str]
    """The address of the page."""
    timeout: int
    """Seconds that the platform waits for the page. Default 20. How long this client waits is `timeout_override`."""
    no_cache: bool
    """Whether the page is fetched anew, and not taken from the platform's cache. Default false."""
    return_format: Union[WebReaderFormat, str]
    """Form of the text. Default `markdown`."""
    retain_images: bool
    """Whether images stay in the text. Default true."""
    no_gfm: bool
    """Whether the Markdown does without the additions of GitHub, such as tables. Default false."""
    keep_img_data_url: bool
    """Whether images that are part of the page stay in the text as data URLs. Default false."""
    with_images_summary: bool
    """Whether a list of the page's images comes along. Default false."""
    with_links_summary: bool
    """Whether a list of the page's links comes along. Default false."""
    request_id: str
    """Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing. The newer SDK sends
    it."""
    user_id: str
    """Your id for the end user, 6 to 128 characters, by which the platform can act on abuse. The newer SDK sends it."""


class FileParserCreate(TypedDict, total=False):
    """A document to be turned into text, by a task."""

    file: Required[FileTypes]
    """The document. Formats and sizes depend on the tool."""
    tool_type: Required[Union[ParserTool, str]]
    """What reads the document. The older SDK has other names (simple, doc2x, tencent, zhipu-pro), which no document
    knows any more."""
    file_type: Union[ParserFileType, str]
    """Format of the document. `lite` takes PDF, DOCX, DOC, XLS, XLSX, PPT, PPTX, PNG, JPG, JPEG, CSV, TXT and MD,
    `expert` PDF, `prime` all but WPS. Documented as optional; give it always, for without it the synchronous sister
    refuses the call."""


class FileParserCreateSync(TypedDict, total=False):
    """A document to be turned into text at once."""

    file: Required[FileTypes]
    """The document. No limit is documented; those of the tool `prime` are 100 MB for documents, 10 MB for tables and
    20 MB for images."""
    tool_type: Required[Union[SyncParserTool, str]]
    """What reads the document. Only `prime-sync` is known."""
    file_type: Required[Union[ParserFileType, str]]
    """Format of the document. Documented as optional, refused when it is missing."""


class OcrHandwritingOcr(TypedDict, total=False):
    """An image of handwriting."""

    file: Required[FileTypes]
    """The image, such as jpg or png. No limit is documented."""
    tool_type: Required[Union[OcrTool, str]]
    """What reads the image. Only `hand_write` is known."""
    language_type: Union[OcrLanguage, str]
    """Language of the writing; `AUTO` finds out, `CHN_ENG` is Chinese with English. No default is documented."""
    probability: bool
    """Whether each line tells how sure the recogniser is. Default false."""


class AgentsInvoke(TypedDict, total=False):
    """Messages for an agent. One body for all agents and both sites."""

    agent_id: Required[Union[AgentId, str]]
    """Which agent. Other ids than the listed ones are passed on, also those of agents of one's own."""
    messages: Sequence[AgentMessage]
    """The messages, mostly a single one of the role `user`. Both documents require them; the official SDKs let them be
    left out."""
    stream: bool
    """Whether the answer comes piece by piece, where the agent can do that. Default false; for slides the schema of
    Z.ai says true while its text says false, so send it."""
    conversation_id: str
    """The conversation to go on with, from an earlier answer. For `slides_glm_agent`."""
    request_id: str
    """The caller's own id of this request, unique; 6 to 64 characters suit both sites. Default: made by the platform."""
    user_id: str
    """Id of the end user for whom the call is made, 6 to 128 characters. Sent by the official SDKs."""
    custom_variables: Union[AgentVariables, Mapping[str, object]]
    """Settings of the agent. Those of the translation and of the video templates are known here; other agents have
    their own, which are passed on."""
    sensitive_word_check: SensitiveWordCheck
    """Switch of the check for sensitive words. Sent by the official SDKs."""


class AgentMessage(TypedDict, total=False):
    """A message for an agent."""

    role: Required[Union[AgentRole, str]]
    """Whose message it is. Agents of Z.ai take `user` only."""
    content: Required[Union[str, AgentPart, Sequence[AgentPart]]]
    """A text, a single part, or a list of parts. Lists are taken by every agent of both sites."""


class AgentTextPart(TypedDict, total=False):
    """A text."""

    type: Required[Literal["text"]]
    """Always `text`."""
    text: Required[str]
    """The text."""


class AgentFileIdPart(TypedDict, total=False):
    """A file by its id."""

    type: Required[Literal["file_id"]]
    """Always `file_id`."""
    file_id: Required[str]
    """The id of a file that was uploaded for the purpose `agent`."""


class AgentFileUrlPart(TypedDict, total=False):
    """A file by its address."""

    type: Required[Literal["file_url"]]
    """Always `file_url`."""
    file_url: Required[str]
    """The address of the file."""


class AgentImagePart(TypedDict, total=False):
    """A picture by its address."""

    type: Required[Literal["image_url"]]
    """Always `image_url`."""
    image_url: Required[str]
    """The address of the picture, as a plain string, not as an object like in a chat."""


class AgentVariables(TypedDict, total=False):
    """The known settings of agents, those of all agents together. Each agent reads its own."""

    source_lang: Union[AgentLanguage, str]
    """Language of the text, for translation. Default auto."""
    target_lang: Union[AgentLanguage, str]
    """Language wanted, for translation; `auto` is not among them. Default zh-CN."""
    glossary: str
    """The id of a glossary, for translation."""
    strategy: Union[AgentTranslationStrategy, str]
    """How the text is translated. Default general."""
    strategy_config: AgentTranslationSettings
    """Settings of the strategy."""
    template: Union[AgentVideoTemplate, str]
    """Which effect a video gets. Required by `vidu_template_agent`."""


class AgentTranslationSettings(TypedDict, total=False):
    """Settings by strategy; only those of the chosen one count."""

    general: AgentGeneralTranslation
    """For the strategy `general`."""
    cot: AgentReasonedTranslation
    """For the strategy `cot`."""


class AgentGeneralTranslation(TypedDict, total=False):
    """Settings of the strategy `general`."""

    suggestion: str
    """Wishes in words, about terms or style."""


class AgentReasonedTranslation(TypedDict, total=False):
    """Settings of the strategy `cot`."""

    reason_lang: Union[AgentReasonLanguage, str]
    """Language in which the reasons are given, that of the text or that of the translation. Default to."""


class AgentsAsyncResult(TypedDict, total=False):
    """Which task is asked for."""

    agent_id: Required[str]
    """The agent that began the task."""
    async_id: str
    """The id of the task, from the answer that began it. Only calls by `conversation_id` go without."""
    conversation_id: str
    """The conversation, instead of a task. Sent by the official SDKs."""
    custom_variables: Union[AgentConversationVariables, Mapping[str, object]]
    """Settings of the answer. Sent by the official SDKs."""


class AgentsConversation(TypedDict, total=False):
    """Which conversation is asked for."""

    agent_id: Required[str]
    """The agent; in present only `slides_glm_agent`."""
    conversation_id: Required[str]
    """The conversation."""
    custom_variables: Union[AgentConversationVariables, Mapping[str, object]]
    """What the files are to be like."""


class AgentConversationVariables(TypedDict, total=False):
    """What the files of slides are to be like."""

    include_pdf: bool
    """Whether a PDF is made. Default false."""
    pages: Sequence[AgentSlideSize]
    """Sizes of single pages."""


class AgentSlideSize(TypedDict, total=False):
    """The size of one page of slides."""

    position: float
    """Which page, counted from 1."""
    width: float
    """Width, in centimetres by the document of BigModel, in points by that of Z.ai."""
    height: float
    """Height, in the unit of the width."""


class KnowledgeCreate(TypedDict, total=False):
    """A new knowledge base."""

    embedding_id: Required[int]
    """The embedding model by its number: 3 for embedding-2, 11 for embedding-3, 12 for embedding-3-pro. Older numbers
    are 1 and 7."""
    name: Required[str]
    """The name of the knowledge base."""
    embedding_model: Union[KnowledgeEmbeddingModel, str]
    """The embedding model by its name, beside the number."""
    contextual: int
    """Whether pieces are stored with a summary of what stands around them, 1 for yes. Default 0."""
    description: str
    """What it holds."""
    background: Union[KnowledgeBackground, str]
    """The colour on the console. Default blue."""
    icon: Union[KnowledgeIcon, str]
    """The sign on the console. Default question."""
    customer_identifier: str
    """The caller's own mark. Sent by the official SDK, in no document."""
    bucket_id: str
    """The storage that it belongs to. Sent by the official SDK, in no document."""


class KnowledgeModify(TypedDict, total=False):
    """What changes of a knowledge base; what is left out stays."""

    embedding_id: int
    """The embedding model by its number: 3 for embedding-2, 11 for embedding-3, 12 for embedding-3-pro. Another one
    than before makes every document be embedded anew."""
    embedding_model: Union[KnowledgeEmbeddingModel, str]
    """The embedding model by its name, beside the number."""
    contextual: int
    """Whether pieces are stored with a summary of what stands around them, 1 for yes."""
    name: str
    """The name of the knowledge base."""
    description: str
    """What it holds."""
    background: Union[KnowledgeBackground, str]
    """The colour on the console."""
    icon: Union[KnowledgeIcon, str]
    """The sign on the console."""
    callback_url: str
    """Where the platform reports that a document has been embedded anew."""
    callback_header: Mapping[str, object]
    """Headers sent with that report."""


class KnowledgeSearch(TypedDict, total=False):
    """A question to knowledge bases."""

    query: Required[str]
    """The question, up to 1000 characters."""
    knowledge_ids: Required[Sequence[str]]
    """The knowledge bases to look in."""
    document_ids: Sequence[str]
    """Only these documents. Default all."""
    request_id: str
    """The caller's own id of this request, by which the platform finds it in its logs."""
    top_k: int
    """Most findings of the answer, 1 to 20. Default 8."""
    top_n: int
    """How many pieces are looked at before the best are chosen, 1 to 100. Default 10."""
    recall_method: Union[KnowledgeRecallMethod, str]
    """By vectors, by words, or by both. Default mixed."""
    recall_ratio: int
    """The weight of vectors in a mixed search, in percent, 0 to 100. Default 80. The search of `/zrag` has it as a
    share from 0 to 1."""
    rerank_status: int
    """Whether the findings are ranked again by a rerank model, 1 for yes. Default 0."""
    rerank_model: Union[KnowledgeRerankModel, str]
    """The rerank model, when they are."""
    fractional_threshold: float
    """Pieces with a lower score are left out, between 0 and 1."""


class KnowledgeDocumentUploadFile(TypedDict, total=False):
    """Files for a knowledge base, and how they are cut."""

    files: Required[Sequence[FileTypes]]
    """The files, each a form field of its own: txt, doc, docx, pdf, ppt, pptx and md, or xls, xlsx and csv for the
    rules that cut by rows."""
    knowledge_type: int
    """The rule by which texts are cut: 1 by headings and paragraphs, 2 by question and answer, 3 by row (xls, xlsx,
    csv), 5 by `custom_separator`, 6 by page (pdf, ppt, pptx), 7 not at all (xls, xlsx, csv). 1, 2 and 5 take txt,
    doc, docx, pdf, ppt, pptx and md. Default: chosen by the file."""
    custom_separator: Sequence[str]
    """The strings at which the text is cut, for rule 5. Default the line feed."""
    sentence_size: int
    """Most characters of one piece, for rule 5, 20 to 2000. Default 300."""
    parse_image: bool
    """Whether pictures in the documents are read as well. Default false. Details answer it as 0 or 1."""
    callback_url: str
    """Where the platform reports that a document has been embedded."""
    callback_header: Mapping[str, object]
    """Headers sent with that report; travels as JSON text."""
    word_num_limit: str
    """Most words of a document, a number written as text."""
    req_id: str
    """The caller's own id of this request."""


class KnowledgeDocumentUploadUrl(TypedDict, total=False):
    """Addresses for a knowledge base."""

    knowledge_id: Required[str]
    """The knowledge base."""
    upload_detail: Required[Sequence[UploadDetail]]
    """The addresses, each with how its text is cut."""


class KnowledgeDocumentReembed(TypedDict, total=False):
    """Who is told that a document has been embedded."""

    callback_url: str
    """Where the platform reports it."""
    callback_header: Mapping[str, object]
    """Headers sent with that report."""


class KnowledgeDocumentEdit(TypedDict, total=False):
    """How a document is cut from now on."""

    knowledge_type: Required[Union[int, str]]
    """The rule by which the text is cut, by its number, which the official SDK sends as text."""
    custom_separator: Sequence[str]
    """The strings at which the text is cut, for rule 5. Default the line feed."""
    sentence_size: int
    """Most characters of one piece, for rule 5, 20 to 2000. Default 300."""
    callback_url: str
    """Where the platform reports that the document has been embedded."""
    callback_header: Mapping[str, object]
    """Headers sent with that report."""


class KnowledgeLegacyCreate(TypedDict, total=False):
    """A new knowledge base, as the official SDK sends it."""

    embedding_id: Required[int]
    """The embedding model by its number, as 3 for embedding-2."""
    name: Required[str]
    """The name of the knowledge base."""
    customer_identifier: str
    """The caller's own mark."""
    description: str
    """What it holds."""
    background: Union[KnowledgeBackground, str]
    """The colour on the console. Default blue."""
    icon: Union[KnowledgeIcon, str]
    """The sign on the console. Default question."""
    bucket_id: str
    """The storage that it belongs to."""


class KnowledgeLegacyModify(TypedDict, total=False):
    """What changes of a knowledge base, as the official SDK sends it."""

    embedding_id: Required[int]
    """The embedding model by its number. Another one makes every document be embedded anew."""
    name: Required[str]
    """The name of the knowledge base."""
    description: str
    """What it holds."""
    background: Union[KnowledgeBackground, str]
    """The colour on the console."""
    icon: Union[KnowledgeIcon, str]
    """The sign on the console."""


class RagChat(TypedDict, total=False):
    """A question, and the knowledge bases that may be searched for its answer."""

    messages: Required[Sequence[RagMessage]]
    """The new messages. Earlier ones are known by the session."""
    retrieval: Required[RagSearchSettings]
    """What is searched, and how. The model decides only whether to search."""
    model: str
    """The model. Default glm-5v-turbo."""
    temperature: float
    """How freely the model chooses its words. Default 0.7."""
    max_steps: int
    """Most rounds of thinking and searching. Default 10."""
    enable_thinking: bool
    """Whether the model thinks first, which events of the type `reasoning` show. Default false."""


class RagMessage(TypedDict, total=False):
    """A message for a conversation over knowledge bases."""

    role: Required[Literal["user"]]
    """Always `user`."""
    content: Required[Union[str, Sequence[RagPart]]]
    """A text, or a list of texts and pictures."""


class RagTextPart(TypedDict, total=False):
    """A text."""

    type: Required[Literal["text"]]
    """Always `text`."""
    text: Required[str]
    """The text."""


class RagImagePart(TypedDict, total=False):
    """A picture."""

    type: Required[Literal["image_url"]]
    """Always `image_url`."""
    image_url: Required[RagImageUrl]
    """Where the picture is."""


class RagImageUrl(TypedDict, total=False):
    """Where a picture is."""

    url: Required[str]
    """The address."""


class RagSearchSettings(TypedDict, total=False):
    """What a conversation may search, and how."""

    know_ids: Required[Sequence[str]]
    """The knowledge bases."""
    top_k: int
    """Most findings of a search. Default 8."""
    top_n: int
    """How many pieces are looked at before the best are chosen. Default 10."""
    enable_rerank: bool
    """Whether the findings are ranked again. Default false."""
    similarity_threshold: float
    """Pieces with a lower score are left out, 0 to 1. Default 0.2."""


class RagRetrieve(TypedDict, total=False):
    """A question to knowledge bases with texts, images and videos."""

    knows: Required[Sequence[RagKnowledge]]
    """The knowledge bases to look in."""
    query: str
    """The question in words. Either this or `multimodal_parts` has to be given."""
    multimodal_parts: Sequence[RagQueryPart]
    """The question in pictures."""
    multimodal: bool
    """Whether pictures and videos are looked at, not texts alone. Default true."""
    top_k: int
    """Most findings of the answer. Default 8."""
    top_n: int
    """How many pieces are looked at before the best are chosen. Default 10."""
    recall_method: Union[KnowledgeRecallMethod, str]
    """How texts are found, by vectors, by words, or by both. Default mixed."""
    recall_ratio: float
    """The weight of vectors in a mixed search, a share from 0 to 1. Default 0.8. The search of knowledge bases has it
    as a percentage."""
    enable_rerank: bool
    """Whether the findings are ranked again. Default false."""
    enable_rewrite: bool
    """Whether the question is put anew before the search, with the help of `messages`. Default false."""
    enable_expansion: bool
    """Whether the neighbours of findings are answered as well. Default false."""
    similarity_threshold: float
    """Pieces with a lower score are left out, 0 to 1. Default 0.2."""
    messages: Sequence[RagPastMessage]
    """The conversation so far, for the rewriting of the question."""
    search_filters: RagSearchFilters
    """Which pieces count, and prepared answers."""


class RagKnowledge(TypedDict, total=False):
    """A knowledge base to look in."""

    id: Required[str]
    """The id of the knowledge base."""
    doc_ids: Sequence[str]
    """Only these documents. Default all."""


class RagQueryPart(TypedDict, total=False):
    """A picture of a question."""

    type: Required[Literal["image_url"]]
    """Always `image_url`."""
    url: Required[str]
    """The address of the picture."""


class RagPastMessage(TypedDict, total=False):
    """An earlier message of the conversation, text only."""

    role: Required[Union[RagRole, str]]
    """Whose message it is."""
    content: Required[str]
    """The text."""


class RagSearchFilters(TypedDict, total=False):
    """Which pieces count, and prepared answers."""

    index_types: Sequence[RagIndexType]
    """The indexes to look in."""
    tags: Sequence[RagTagFilter]
    """Conditions on the tags of pieces."""
    qa_intervention: RagPreparedAnswers
    """Prepared answers that come before what is searched."""


class RagIndexType(TypedDict, total=False):
    """An index of a knowledge base."""

    know_id: Required[str]
    """The knowledge base."""
    index_type_id: Required[int]
    """The number of the index."""


class RagTagFilter(TypedDict, total=False):
    """A condition on one tag of a piece."""

    tag_id: Required[str]
    """The id of the tag."""
    value_type: Required[Union[RagTagValueType, str]]
    """Whether the value is given here or refers to a variable."""
    filter_type: Required[int]
    """How the tag is compared, 1 at least, 2 at most, 3 contains, 4 does not contain."""
    filter_value: Required[str]
    """A date, a text or the name of a variable."""
    multiple_value: Required[Sequence[str]]
    """The chosen options, for tags that are a choice. May be empty."""


class RagPreparedAnswers(TypedDict, total=False):
    """Prepared answers that come before what is searched."""

    qa_similarity_threshold: Required[float]
    """How like the question a prepared one has to be, 0 to 1. The platform's own value is 0.6."""
    qa_intervention_ids: Required[Sequence[str]]
    """The knowledge bases of questions and answers."""


class ApplicationsUploadFile(TypedDict, total=False):
    """Files for an application."""

    app_id: Required[str]
    """The id of the application."""
    files: Required[Sequence[FileTypes]]
    """The files, each a form field of its own."""
    upload_unit_id: str
    """The field of the form that the files are for. Needed by applications with a form."""
    conversation_id: str
    """The conversation that the files are for. Needed by applications that are talked to."""
    file_type: int
    """What the files are, 1 tables, 2 documents, 3 sounds, 4 pictures, 5 videos."""


class ApplicationsFileStat(TypedDict, total=False):
    """Which files are asked for."""

    app_id: Required[str]
    """The id of the application."""
    file_ids: Required[Sequence[str]]
    """The ids of the files, from their upload."""


class ApplicationsInvoke(TypedDict, total=False):
    """A message for an application, or a filled-in form."""

    app_id: Required[str]
    """The id of the application."""
    messages: Required[Sequence[ApplicationMessage]]
    """The message, or the fields of the form."""
    conversation_id: str
    """The conversation to go on with. Default a new one."""
    third_request_id: str
    """An id of the caller that is handed on to plug-ins, to follow a request through them."""
    stream: bool
    """Whether the answer comes piece by piece. Default true, unlike elsewhere."""
    role: Union[ApplicationRole, str]
    """Whose message it is. Needed by applications that are talked to."""
    send_log_event: bool
    """Whether the stream tells what the nodes of the application do. Default false."""


class ApplicationMessage(TypedDict, total=False):
    """A message for an application, or the fields of its form."""

    role: Union[ApplicationRole, str]
    """Whose message it is."""
    content: Required[Sequence[ApplicationInput]]
    """What is said or filled in."""


class ApplicationInput(TypedDict, total=False):
    """A text, a choice or a file for an application."""

    type: Required[Union[ApplicationInputType, str]]
    """What it is."""
    value: Required[str]
    """The text, the chosen option, the id of the uploaded file, or the address of a picture or video."""
    key: str
    """The name of the field. Needed by applications with a form."""


class ApplicationsSliceInfo(TypedDict, total=False):
    """Which node of which run is asked for."""

    request_id: Required[str]
    """The id of the run, from its answer."""
    node_id: Required[str]
    """The node, from an event of the run."""


class ResponsesCreate(TypedDict, total=False):
    """What a model is asked in the form of the Responses protocol."""

    model: Required[Union[ChatModel, str]]
    """Model that answers; every chat model was seen to. An unknown id answers model_not_found. No default."""
    input: Required[Union[str, Sequence[ResponseInputItem]]]
    """The question as plain text, or the conversation so far as items, oldest first. What came before
    `previous_response_id` is left out."""
    instructions: str
    """Instructions that hold for the whole conversation, as of a system message. No default."""
    stream: bool
    """Whether the answer is sent as server-sent events while it comes into being. Default false."""
    temperature: float
    """Randomness of the answer, from 0 (steady) to 1 (varied), at most two decimals. Default 1.0 for glm-5.3; see chat
    completions for other models. Change this or top_p, not both."""
    top_p: float
    """Share of probability from which words are drawn (nucleus sampling), from 0.01 to 1, at most two decimals.
    Default 0.95 for glm-5.3; see chat completions for other models."""
    max_output_tokens: int
    """Most tokens that the answer may have, reasoning included, 1 to 131072. Default 65536. More than the model can is
    refused with HTTP 400, and the message names the model's limit. An answer cut here is incomplete."""
    stop: Sequence[str]
    """Texts at which the model stops; they are not part of the answer. No default."""
    tools: Sequence[ResponseTool]
    """What the model may use: functions of the caller, groups of them, tools that take free text, a web search. The
    form is flat, without an object named after the type. No default."""
    tool_choice: Union[ResponseToolChoice, str]
    """Whether the model may use its tools. Default auto."""
    reasoning: ResponseReasoning
    """How long the model may think."""
    text: ResponseText
    """The form of the answer's text."""
    prompt_cache_key: str
    """A text of the caller's; requests with the same one go to the same machines, so that more of them is found in the
    cache. No default."""
    previous_response_id: str
    """The id of the response that this one goes on from. It has to have been created with `store: true` within the
    last 7 days. No default."""
    store: bool
    """Whether the platform keeps the response for 7 days. Default false."""


class ResponseInputMessage(TypedDict, total=False):
    """A message of the conversation."""

    type: Required[Literal["message"]]
    """Marks the item as a message."""
    role: Required[ResponseRole]
    """Whose message it is."""
    content: Required[Union[str, ResponseInputPart, Sequence[ResponseInputPart]]]
    """Plain text, a part, or a list of parts."""
    id: str
    """Id of the message, as the answer had it. Not needed."""
    status: str
    """State of the message, as the answer had it. Not needed."""


class ResponseInputText(TypedDict, total=False):
    """Text of a question."""

    type: Required[Literal["input_text"]]
    """Marks the part as text."""
    text: Required[str]
    """The text."""


class ResponseInputImage(TypedDict, total=False):
    """An image. Vision models."""

    type: Required[Literal["input_image"]]
    """Marks the part as an image."""
    image_url: Required[str]
    """URL of the image, or the image itself as a data URL. A text: an object with `url`, as chat completions has it,
    is accepted with HTTP 200 and dropped without a word."""


class ResponseInputFile(TypedDict, total=False):
    """A document, given by `file_data` or `file_url`."""

    type: Required[Literal["input_file"]]
    """Marks the part as a document."""
    file_data: str
    """The document itself as a data URL."""
    file_url: str
    """URL of the document."""


class ResponseInputAnswerText(TypedDict, total=False):
    """Text of an earlier answer."""

    type: Required[Literal["output_text"]]
    """Marks the part as text of an answer."""
    text: Required[str]
    """The text."""
    annotations: Sequence[object]
    """Notes on the text, as the answer had them. Not needed."""


class ResponseInputReasoning(TypedDict, total=False):
    """Earlier reasoning of the model, handed back unchanged."""

    type: Required[Literal["reasoning"]]
    """Marks the item as reasoning."""
    content: Required[Sequence[ResponseInputReasoningText]]
    """The pieces of the reasoning."""
    id: str
    """Id of the item, as the answer had it. Not needed."""
    status: str
    """State of the item, as the answer had it. Not needed."""
    summary: Sequence[object]
    """Summary, as the answer had it; so far always empty. Not needed."""
    encrypted_content: Union[str, None]
    """The reasoning in a form for machines, as the answer had it; so far always null. Not needed."""


class ResponseInputReasoningText(TypedDict, total=False):
    """A piece of reasoning."""

    type: Required[Literal["reasoning_text"]]
    """Marks the piece as text."""
    text: Required[str]
    """The text."""


class ResponseInputFunctionCall(TypedDict, total=False):
    """A call of a function that the model asked for earlier."""

    type: Required[Literal["function_call"]]
    """Marks the item as a call."""
    name: Required[str]
    """Name of the function."""
    call_id: Required[str]
    """Id of the call, which its output repeats."""
    arguments: Required[str]
    """Arguments as the text of a JSON object."""
    namespace: str
    """Name of the group that the function belongs to, if any."""
    id: str
    """Id of the item, as the answer had it. Not needed."""
    status: str
    """State of the item, as the answer had it. Not needed."""


class ResponseInputFunctionCallOutput(TypedDict, total=False):
    """The result of a function that the model had asked for."""

    type: Required[Literal["function_call_output"]]
    """Marks the item as a result."""
    call_id: Required[str]
    """The `call_id` of the call that this answers."""
    output: Required[str]
    """Result as text, often JSON."""


class ResponseFunctionTool(TypedDict, total=False):
    """A function of the caller, which the model may ask to be called."""

    type: Required[Literal["function"]]
    """Marks the tool as a function."""
    name: Required[str]
    """Name of the function."""
    description: str
    """What the function does; the model decides by it. No default."""
    parameters: Mapping[str, object]
    """JSON Schema of the arguments, an object. Leave out when the function takes none."""


class ResponseNamespaceTool(TypedDict, total=False):
    """Tools under a common name; a call of one of them tells it as `namespace`."""

    type: Required[Literal["namespace"]]
    """Marks the tool as a group."""
    name: Required[str]
    """Name of the group."""
    description: str
    """What the tools are for. No default."""
    tools: Sequence[ResponseTool]
    """The tools of the group."""


class ResponseCustomTool(TypedDict, total=False):
    """A tool of the caller that takes free text instead of arguments."""

    type: Required[Literal["custom"]]
    """Marks the tool as one that takes free text."""
    name: Required[str]
    """Name of the tool."""
    description: str
    """What the tool does and takes. No default."""


class ResponseWebSearchTool(TypedDict, total=False):
    """A web search that the platform makes when the model wants one. It has no settings."""

    type: Required[Literal["web_search"]]
    """Marks the tool as a web search."""


class ResponseReasoning(TypedDict, total=False):
    """How long a model may think."""

    effort: Union[ReasoningEffort, str]
    """How long the model may think. Default max. By the document none and minimal mean no thinking, low and medium
    count as high, xhigh as max. In fact glm-5.3 takes low, high and max only and refuses others with HTTP 400, and
    glm-5.2 and 4.7 think whatever is said."""


class ResponseText(TypedDict, total=False):
    """The form of an answer's text."""

    format: ResponseTextFormat
    """The form. Default text."""


class ResponseTextFormat(TypedDict, total=False):
    """The form of an answer's text."""

    type: Union[ResponseFormatType, str]
    """text for prose, json_object for one valid JSON object. Default text."""


class FineTuningJobsCreate(TypedDict, total=False):
    """What a model is trained on, and how."""

    model: Required[str]
    """The model to begin with. Recordings have glm-4-flash, glm-4-air and glm-4-0520; no list is documented."""
    training_file: Required[str]
    """The id of the file to train on, uploaded with the purpose `fine-tune`."""
    validation_file: str
    """The id of a file to measure the training by, uploaded likewise. No default."""
    hyperparameters: FineTuningHyperparameters
    """How the training goes. Default all auto."""
    suffix: str
    """A word that becomes part of the new model's name. No default."""
    request_id: str
    """Your id for the call, 6 to 64 characters, unique. The platform makes one when it is missing."""


class FineTuningHyperparameters(TypedDict, total=False):
    """How a training goes. Each is a number, or `auto` to leave it to the platform, which is the default."""

    n_epochs: Union[int, str]
    """How often the file is gone through."""
    batch_size: Union[int, str]
    """How many dialogues are looked at in one step."""
    learning_rate_multiplier: Union[float, str]
    """How fast the model learns, in relation to the platform's own choice."""


class FilesList(TypedDict, total=False):
    """Lists the files of one purpose."""

    purpose: Union[FilePurpose, str]
    """Only files stored for this purpose. The vendor names `batch`, `code-interpreter` and `agent`; others are
    answered too. The vendor's document requires it; its SDKs may leave it out."""
    limit: int
    """Most files of one page, 1 to 100. Without it 20."""
    after: str
    """The id of the last file of the page before."""
    order: Union[FileOrder, str]
    """What the files are sorted by. Only `created_at` is known."""
    knowledge_id: str
    """Only documents of this knowledge base, with the purpose `retrieval`. Older service. Only on the Chinese site
    (open.bigmodel.cn)."""
    page: Union[int, str]
    """Which page, counted from 1, with the purpose `retrieval`, whose lists have no cursor. The official SDK sends it
    as text. Older service. Only on the Chinese site (open.bigmodel.cn)."""


class BatchesList(TypedDict, total=False):
    """Lists the batches of the account."""

    after: str
    """The id of the last batch of the page before."""
    limit: int
    """Most batches of one page, 1 to 100. Without it 20."""


class VoiceList(TypedDict, total=False):
    """Lists the voices that may be spoken with."""

    voiceType: Union[VoiceType, str]
    """Only voices of this kind. Without it voices of both kinds."""
    voiceName: str
    """Only voices whose name contains this. Without it voices of any name."""
    request_id: str
    """Your id for the call, 6 to 64 characters, unique. The newer SDK sends it; the platform makes one when it is
    missing."""


class KnowledgeQuery(TypedDict, total=False):
    """Lists the knowledge bases of the account."""

    page: int
    """Which page, counted from 1. Default 1."""
    size: int
    """Most knowledge bases of one page. Default 10."""


class KnowledgeDocumentQuery(TypedDict, total=False):
    """Lists the documents of a knowledge base."""

    knowledge_id: Required[str]
    """The knowledge base."""
    page: int
    """Which page, counted from 1. Default 1."""
    size: int
    """Most documents of one page. Default 10."""
    word: str
    """Only documents with this in their name."""


class KnowledgeLegacyQuery(TypedDict, total=False):
    """Lists the knowledge bases of the account, under their older address."""

    page: int
    """Which page, counted from 1. Default 1."""
    size: int
    """Most knowledge bases of one page. Default 10."""


class UsageModels(TypedDict, total=False):
    """Tell what models cost of the Coding Plan, hour by hour or day by day."""

    startTime: str
    """From when on, as `2026-10-08 00:00:00` in Beijing time. The vendor's script always sends it."""
    endTime: str
    """Until when, in the same form. The vendor's script always sends it."""


class UsageTools(TypedDict, total=False):
    """Tell how often the Coding Plan's tools were called."""

    startTime: str
    """From when on, as `2026-10-08 00:00:00` in Beijing time. The vendor's script always sends it."""
    endTime: str
    """Until when, in the same form. The vendor's script always sends it."""


class FineTuningJobsList(TypedDict, total=False):
    """List jobs of fine-tuning."""

    after: str
    """The id of the last job of the page before."""
    limit: int
    """Most jobs of one page. No document names range or default."""


class FineTuningJobsListEvents(TypedDict, total=False):
    """List what happened in a job of fine-tuning."""

    after: str
    """The id of the last event of the page before."""
    limit: int
    """Most events of one page. No document names range or default."""


ChatMessage = Union[SystemMessage, UserMessage, AssistantMessage, ToolMessage, Dumpable]
"""A message of the conversation, told apart by its role. An assistant message may be handed back exactly as an answer
brought it."""


ContentPart = Union[TextPart, ImageUrlPart, VideoUrlPart, FilePart, FileUrlPart, InputAudioPart]
"""A part of a user message, told apart by its type."""


Tool = Union[FunctionTool, WebSearchTool, RetrievalTool, McpTool]
"""Something the model may use, told apart by its type."""


AssistantContentPart = Union[AssistantTextPart, AssistantImagePart]
"""One part of a message to an assistant."""


ModerationItem = Union[ModerationTextItem, ModerationImageItem, ModerationVideoItem, ModerationAudioItem]
"""Something to be checked, told apart by its type."""


AgentPart = Union[AgentTextPart, AgentFileIdPart, AgentFileUrlPart, AgentImagePart]
"""One part of a message for an agent. Which kinds an agent takes depends on it."""


RagPart = Union[RagTextPart, RagImagePart]
"""One part of a message."""


ResponseInputItem = Union[
    ResponseInputMessage, ResponseInputReasoning, ResponseInputFunctionCall, ResponseInputFunctionCallOutput, Dumpable
]
"""An item of the conversation, told apart by its type. Items of an answer may be handed back as they came, but for
those of a web search, which the document does not name here."""


ResponseInputPart = Union[ResponseInputText, ResponseInputImage, ResponseInputFile, ResponseInputAnswerText]
"""A part of a message, told apart by its type."""


ResponseTool = Union[ResponseFunctionTool, ResponseNamespaceTool, ResponseCustomTool, ResponseWebSearchTool]
"""Something the model may use, told apart by its type."""
