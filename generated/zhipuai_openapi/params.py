"""What each request accepts, as TypedDicts.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import Literal, Mapping, Sequence, Union

from typing_extensions import Required, TypedDict

from .literals import (
    AssistantId,
    AssistantModel,
    BatchEndpoint,
    ChatModel,
    EmbeddingModel,
    FileOrder,
    FilePurpose,
    ImageModel,
    ImageQuality,
    ImageSize,
    InputAudioFormat,
    McpTransport,
    ReasoningEffort,
    ResponseFormatType,
    SearchContentSize,
    SearchEngine,
    SearchRecency,
    SearchResultSequence,
    SearchToolModel,
    SensitiveWordCheckStatus,
    SensitiveWordCheckType,
    ThinkingType,
    ToolCallType,
    ToolChoice,
    VideoAspectRatio,
    VideoModel,
    VideoMovementAmplitude,
    VideoQuality,
    VideoSize,
    VideoStyle,
)
from .types import Dumpable, FileTypes


class ChatCompletionsCreate(TypedDict, total=False):
    """Body of a chat completion, for every kind of chat model."""

    model: Required[Union[ChatModel, str]]
    """Model that answers. Other ids than the listed ones are passed on; an id that the platform does not serve answers
    code 1211. No default."""
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
    and max only and refuse other values with code 1210; glm-5.2 takes all (none and minimal mean no thinking, low
    and medium count as high, xhigh as max); glm-5.1, 5, 5-turbo and 4.7 ignore it."""
    do_sample: bool
    """Whether words are drawn at random; false always takes the likeliest one and makes temperature and top_p without
    effect. Default true. All models."""
    temperature: float
    """Randomness of the answer, from 0 (steady) to 1 (varied), at most two decimals. Default 1.0 for glm-5.x,
    5.3-flash, 4.7 and 4.6; 0.6 for 4.5; 0.75 for the GLM-4 family; 0.8 for 5v-turbo, 4.6v, 4.5v, 4.1v and 4-voice;
    0.95 for charglm-4 and emohaa; 0.0 for autoglm-phone. Change this or top_p, not both."""
    top_p: float
    """Share of probability from which words are drawn (nucleus sampling), from 0.01 to 1, at most two decimals.
    Default 0.95 for glm-5.x, 5.3-flash, 4.7, 4.6 and 4.5; 0.9 for the GLM-4 family; 0.6 for 5v-turbo, 4.6v, 4.5v,
    4.1v and 4-voice; 0.85 for autoglm-phone; 0.7 for charglm-4 and emohaa."""
    max_tokens: int
    """Most tokens that the answer may have, reasoning included. Highest value by model: 131072 for glm-5.x, 5.3-flash,
    5v-turbo, 4.7, 4.6 and 4.5 (98304 by the page of 4.5), 32768 for 4.6v and codegeex-4, 16384 for 4.5v, 4.1v,
    4-flash and 4-32b, 4096 for 4-voice, autoglm-phone, charglm-4 and emohaa, 4095 for 4-long, 1024 for 4v-flash.
    Default 65536 for 4.5 and later, 16384 for 4.6v, 1024 for 4-voice, charglm-4 and emohaa. An answer cut here has
    finish_reason length."""
    max_completion_tokens: int
    """Another name for max_tokens, in tokens, for callers that come from other platforms. Not documented; seen to be
    accepted. No default; prefer max_tokens."""
    stop: Union[str, Sequence[str]]
    """Text at which the model stops; it is not part of the answer. Up to 4 strings by the current document (older
    models and the international page: one only; charglm-4 and emohaa: one). A single string counts as a list of
    one. No default."""
    response_format: ResponseFormat
    """Form of the answer's text; the prompt should ask for JSON as well. Default text. Text models only; there is no
    mode that enforces a JSON schema."""
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


class AsyncChatCompletionsCreate(TypedDict, total=False):
    """Body of an asynchronous chat completion, for every kind of chat model."""

    model: Required[Union[ChatModel, str]]
    """Model that answers. Other ids than the listed ones are passed on; an id that the platform does not serve answers
    code 1211. No default."""
    messages: Required[Sequence[ChatMessage]]
    """The conversation so far, oldest message first; at least one message, and not only system or assistant messages.
    Counts against the context of the model (1M tokens for glm-5.3, 5.3-flash, 5.2 and 4-long, 200K for 5.1, 5,
    5-turbo, 5v-turbo, 4.7 and 4.6, 128K for 4.5, 4-flash, 4-32b and 4.6v, 64K for 4.5v and 4.1v)."""
    thinking: Thinking
    """Switches the chain of thought and says what becomes of earlier ones. Models from glm-4.5 on; ignored by older
    ones."""
    reasoning_effort: Union[ReasoningEffort, str]
    """How long the model may think, when thinking is on. Default max. glm-5.3, 5.3-flash and 5.3-flashx take low, high
    and max only and refuse other values with code 1210; glm-5.2 takes all (none and minimal mean no thinking, low
    and medium count as high, xhigh as max); glm-5.1, 5, 5-turbo and 4.7 ignore it."""
    do_sample: bool
    """Whether words are drawn at random; false always takes the likeliest one and makes temperature and top_p without
    effect. Default true. All models."""
    temperature: float
    """Randomness of the answer, from 0 (steady) to 1 (varied), at most two decimals. Default 1.0 for glm-5.x,
    5.3-flash, 4.7 and 4.6; 0.6 for 4.5; 0.75 for the GLM-4 family; 0.8 for 5v-turbo, 4.6v, 4.5v, 4.1v and 4-voice;
    0.95 for charglm-4 and emohaa; 0.0 for autoglm-phone. Change this or top_p, not both."""
    top_p: float
    """Share of probability from which words are drawn (nucleus sampling), from 0.01 to 1, at most two decimals.
    Default 0.95 for glm-5.x, 5.3-flash, 4.7, 4.6 and 4.5; 0.9 for the GLM-4 family; 0.6 for 5v-turbo, 4.6v, 4.5v,
    4.1v and 4-voice; 0.85 for autoglm-phone; 0.7 for charglm-4 and emohaa."""
    max_tokens: int
    """Most tokens that the answer may have, reasoning included. Highest value by model: 131072 for glm-5.x, 5.3-flash,
    5v-turbo, 4.7, 4.6 and 4.5 (98304 by the page of 4.5), 32768 for 4.6v and codegeex-4, 16384 for 4.5v, 4.1v,
    4-flash and 4-32b, 4096 for 4-voice, autoglm-phone, charglm-4 and emohaa, 4095 for 4-long, 1024 for 4v-flash.
    Default 65536 for 4.5 and later, 16384 for 4.6v, 1024 for 4-voice, charglm-4 and emohaa. An answer cut here has
    finish_reason length."""
    stop: Union[str, Sequence[str]]
    """Text at which the model stops; it is not part of the answer. Up to 4 strings by the current document (older
    models and the international page: one only; charglm-4 and emohaa: one). A single string counts as a list of
    one. No default."""
    response_format: ResponseFormat
    """Form of the answer's text; the prompt should ask for JSON as well. Default text. Text models only; there is no
    mode that enforces a JSON schema."""
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
    """Sound of an earlier answer, by its id, so that the model remembers it. glm-4-voice."""


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
    """Where the document is. glm-5v-turbo, 4.6v and 4.5v; not beside images or videos."""


class FileUrl(TypedDict, total=False):
    """Place of a document."""

    url: Required[str]
    """URL of a pdf, txt, Word, jsonl, xlsx or pptx file, not base64; up to 50 a request."""


class InputAudioPart(TypedDict, total=False):
    """Speech."""

    type: Required[Literal["input_audio"]]
    """Marks the part as sound."""
    input_audio: Required[InputAudio]
    """The recording. glm-4-voice only."""


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
    writes it as text ("true", "false"). China only."""
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
    """Which server, and what of it. Text models, China only."""


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
    for themselves and 4.7 and 4.5v think always. glm-5.3, 5.3-flash and 5.3-flashx refuse disabled."""
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
    """Width and height in pixels as `1280x1280`. `glm-image`: default 1280x1280, each side 1024 to 2048 and divisible
    by 32, at most 2^22 pixels. The others: default 1024x1024, each side 512 to 2048 and divisible by 16, at most
    2^21 pixels."""
    n: int
    """How many images. The official SDKs accept it; the platform draws one whatever is said."""
    response_format: str
    """How the image comes back. The official SDKs accept it; only addresses are known to come back."""
    style: str
    """A style by name. The official SDKs accept it; no document names its values."""
    watermark_enabled: bool
    """Whether the image is marked as made by a machine, visibly and invisibly. Default true; false needs a declaration
    signed in the account."""
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
    """`general` follows the prompt, `anime` looks like an animated film. Default `general`. `viduq1-text`."""
    aspect_ratio: Union[VideoAspectRatio, str]
    """Width to height. Default `16:9`. `viduq1-text` and `vidu2-reference`."""
    movement_amplitude: Union[VideoMovementAmplitude, str]
    """How much moves in the video. Default `auto`. Vidu."""
    off_peak: bool
    """Whether the task may wait for a quiet hour. The international SDK accepts it; no document explains it."""
    watermark_enabled: bool
    """Whether the video is marked as made by a machine. Default true; false needs a declaration signed in the account.
    CogVideoX."""
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
    upload_detail: Sequence[UploadDetail]
    """Addresses to be fetched instead of a file, with the purpose `retrieval`. Older service."""


class UploadDetail(TypedDict, total=False):
    """One address that goes to a knowledge base."""

    url: Required[str]
    """The address to be fetched."""
    knowledge_type: Required[int]
    """How the text is cut, by the number of the rule."""
    file_name: str
    """The name that the document gets."""
    sentence_size: int
    """Most characters of one piece."""
    custom_separator: Sequence[str]
    """The strings at which the text is cut, default the line feed."""
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
    model: Required[Union[AssistantModel, str]]
    """The model behind the assistant. Documented default `glm-4-assistant`."""
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
    false. The vendor's document requires it, the platform does not."""
    count: int
    """How many pages, 1 to 50, default 10. `search_pro_sogou` takes 10, 20, 30, 40 or 50; `search_pro_quark` ignores
    it."""
    search_domain_filter: str
    """Only pages of this domain, as `www.example.com`. Not with `search_pro_quark`."""
    search_recency_filter: Union[SearchRecency, str]
    """Only pages of so recent a time. Default `noLimit`."""
    content_size: Union[SearchContentSize, str]
    """`medium` gives summaries, `high` as much text as there is."""
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


class BatchesList(TypedDict, total=False):
    """Lists the batches of the account."""

    after: str
    """The id of the last batch of the page before."""
    limit: int
    """Most batches of one page, 1 to 100. Without it 20."""


ChatMessage = Union[SystemMessage, UserMessage, AssistantMessage, ToolMessage, Dumpable]
"""A message of the conversation, told apart by its role. An assistant message may be handed back exactly as an answer
brought it."""


ContentPart = Union[TextPart, ImageUrlPart, VideoUrlPart, FilePart, FileUrlPart, InputAudioPart]
"""A part of a user message, told apart by its type."""


Tool = Union[FunctionTool, WebSearchTool, RetrievalTool, McpTool]
"""Something the model may use, told apart by its type."""


AssistantContentPart = Union[AssistantTextPart, AssistantImagePart]
"""One part of a message to an assistant."""
