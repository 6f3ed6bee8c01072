"""The values that the spec knows, as types. The platform keeps adding to most of them.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import Literal

ChatModel = Literal[
    "glm-5.3",
    "glm-5.3-flash",
    "glm-5.3-flashx",
    "glm-5.2",
    "glm-5.1",
    "glm-5",
    "glm-5-turbo",
    "glm-5v-turbo",
    "glm-4.7",
    "glm-4.7-flash",
    "glm-4.7-flashx",
    "glm-4.6",
    "glm-4.6v",
    "glm-4.6v-flash",
    "glm-4.6v-flashx",
    "glm-4.5",
    "glm-4.5-x",
    "glm-4.5-air",
    "glm-4.5-airx",
    "glm-4.5-flash",
    "glm-4.5v",
    "glm-4.1v-thinking-flash",
    "glm-4.1v-thinking-flashx",
    "glm-4-flash-250414",
    "glm-4-flashx-250414",
    "glm-4-long",
    "glm-4-32b-0414-128k",
    "glm-4v-flash",
    "glm-4-voice",
    "autoglm-phone",
    "autoglm-phone-multilingual",
    "charglm-4",
    "emohaa",
    "codegeex-4",
]
"""Chat models that the platform names or is known to serve (October 2026). China only: 5-turbo, 5v-turbo,
4-flash-250414, 4-flashx-250414, 4.1v, 4v-flash, autoglm-phone, 4-voice, 4-long, codegeex-4, charglm-4, emohaa.
International only: 4-32b-0414-128k, autoglm-phone-multilingual. Served though no longer listed in China: 4.5,
4.5-x, 4.5v, 4-long, codegeex-4, charglm-4, emohaa. Only on the Chinese site (open.bigmodel.cn): glm-5-turbo,
glm-5v-turbo, glm-4.1v-thinking-flash, glm-4.1v-thinking-flashx, glm-4-flash-250414, glm-4-flashx-250414,
glm-4-long, glm-4v-flash, glm-4-voice, autoglm-phone, charglm-4, emohaa, codegeex-4. Only on the international site
(api.z.ai): glm-4-32b-0414-128k, autoglm-phone-multilingual."""

InputAudioFormat = Literal["wav", "mp3"]
"""Formats of recordings."""

SearchEngine = Literal[
    "search_std", "search_pro", "search_pro_sogou", "search_pro_quark", "search_pro_jina", "search-prime"
]
"""Search engines; search_pro_jina and search-prime on the international site, the others in China. Only on the Chinese
site (open.bigmodel.cn): search_std, search_pro, search_pro_sogou, search_pro_quark. Only on the international site
(api.z.ai): search_pro_jina, search-prime."""

SearchRecency = Literal["oneDay", "oneWeek", "oneMonth", "oneYear", "noLimit"]
"""Age of search results, from a day to any."""

SearchContentSize = Literal["medium", "high"]
"""Length of the summaries of search results."""

SearchResultSequence = Literal["before", "after"]
"""Place of search results in relation to the answer."""

McpTransport = Literal["sse", "streamable-http"]
"""Transports of MCP servers."""

ToolChoice = Literal["auto"]
"""Ways to pick among functions; the platform knows one."""

ToolCallType = Literal["function", "web_search", "retrieval", "mcp"]
"""Kinds of tool that a model calls. Only on the Chinese site (open.bigmodel.cn): mcp."""

ThinkingType = Literal["enabled", "disabled"]
"""Whether a model thinks before it answers."""

ReasoningEffort = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
"""How long a model thinks, from not at all to as long as it wants."""

ResponseFormatType = Literal["text", "json_object"]
"""Forms of an answer's text."""

SensitiveWordCheckType = Literal["ALL"]
"""Kinds of sensitive words."""

SensitiveWordCheckStatus = Literal["ENABLE", "DISABLE"]
"""Whether sensitive words are checked."""

McpCallType = Literal["mcp_list_tools", "mcp_call"]
"""Steps with an MCP server."""

FinishReason = Literal["stop", "length", "tool_calls", "sensitive", "network_error", "model_context_window_exceeded"]
"""Why a model stopped: a natural end or a stop word, max_tokens, tool calls, the safety check, a fault inside the
platform, or a full context."""

ContentFilterRole = Literal["assistant", "user", "history"]
"""Places that the safety check looks at."""

TaskStatus = Literal["PROCESSING", "SUCCESS", "FAIL"]
"""States of a task; the last two are final."""

EmbeddingModel = Literal["embedding-3", "embedding-2"]
"""Embedding models. Only on the Chinese site (open.bigmodel.cn): embedding-3, embedding-2."""

ImageModel = Literal["glm-image", "cogview-4-250304", "cogview-4", "cogview-3-flash"]
"""Image models. Only on the Chinese site (open.bigmodel.cn): cogview-4, cogview-3-flash."""

ImageQuality = Literal["hd", "standard"]
"""How finely an image is drawn."""

ImageSize = Literal[
    "1280x1280",
    "1568x1056",
    "1056x1568",
    "1472x1088",
    "1088x1472",
    "1728x960",
    "960x1728",
    "1024x1024",
    "768x1344",
    "864x1152",
    "1344x768",
    "1152x864",
    "1440x720",
    "720x1440",
]
"""Recommended sizes, first those of `glm-image`, then those of CogView."""

VideoModel = Literal[
    "cogvideox-3",
    "cogvideox-2",
    "cogvideox-flash",
    "viduq1-text",
    "viduq1-image",
    "viduq1-start-end",
    "vidu2-image",
    "vidu2-start-end",
    "vidu2-reference",
]
"""Video models. Only on the Chinese site (open.bigmodel.cn): cogvideox-2, cogvideox-flash, viduq1-text, viduq1-image,
viduq1-start-end, vidu2-image, vidu2-start-end, vidu2-reference."""

VideoQuality = Literal["speed", "quality"]
"""What the making of a video favours."""

VideoSize = Literal[
    "720x480",
    "480x360",
    "1280x720",
    "720x1280",
    "1024x1024",
    "1280x960",
    "960x1280",
    "1920x1080",
    "1080x1920",
    "2048x1080",
    "3840x2160",
]
"""Sizes of a video. Only on the Chinese site (open.bigmodel.cn): 720x480, 480x360, 1280x960, 960x1280."""

VideoStyle = Literal["general", "anime"]
"""Styles of a Vidu video."""

VideoAspectRatio = Literal["16:9", "9:16", "1:1"]
"""Width to height of a Vidu video."""

VideoMovementAmplitude = Literal["auto", "small", "medium", "large"]
"""How much moves in a Vidu video."""

FilePurpose = Literal[
    "batch",
    "code-interpreter",
    "agent",
    "voice-clone-input",
    "user_data",
    "fine-tune",
    "retrieval",
    "file-extract",
    "voice-clone-output",
]
"""What a file is stored for. `fine-tune`, `retrieval`, `file-extract` and `voice-clone-output` belong to older or
other services and appear in answers. Only on the Chinese site (open.bigmodel.cn): batch, code-interpreter, voice-
clone-input, fine-tune, retrieval, file-extract, voice-clone-output."""

FileOrder = Literal["created_at"]
"""What files are sorted by."""

BatchEndpoint = Literal["/v4/chat/completions"]
"""Operations that a batch can call. The forms that begin with `/v1`, which the official SDKs annotate, are not this
platform's."""

BatchStatus = Literal[
    "validating", "in_progress", "finalizing", "completed", "failed", "expired", "cancelling", "cancelled"
]
"""States of a batch."""

AssistantId = Literal[
    "65940acff94777010aa6b796",
    "65a265419d72d299a9230616",
    "664dd7bd5bb3a13ba0f81668",
    "664e0cade018d633146de0d2",
    "6654898292788e88ce9e7f4c",
    "66437ef3d920bdc5c60f338e",
    "659e54b1b8006379b4b2abd6",
    "65d2f07bb2c10188f885bd89",
    "663058948bb259b7e8a22730",
    "65a393b3619c6f13586246cd",
    "65b356af6924a59d52832e54",
    "668fdd45405f2e3c9f71f832",
]
"""Ids of the vendor's own assistants, in this order: general, data analysis, flow charts, mind maps, prompt engineer,
drawing, search, slides, arXiv reader, programmer, novelist, English grammar. Others exist."""

AssistantModel = Literal["glm-4-assistant", "glm-4-alltools"]
"""Models behind an assistant."""

AssistantStatus = Literal["in_process", "in_progress", "completed", "failed"]
"""Where an assistant's answer stands. Recordings say `in_process`; the official SDKs also know `in_progress`."""

AssistantToolType = Literal["web_browser", "code_interpreter", "drawing_tool", "retrieval", "function"]
"""Tools of an assistant."""

SearchToolModel = Literal["web-search-pro"]
"""Older search tools."""

SearchToolCallType = Literal["search_intent", "search_result", "search_recommend"]
"""Kinds of findings."""

SearchIntentKind = Literal["SEARCH_ALL", "SEARCH_NONE", "SEARCH_ALWAYS"]
"""What a query asks for. `SEARCH_ALWAYS` says that it was not judged."""

AsyncImageModel = Literal["glm-image"]
"""Models that draw images in the background."""

AsyncImageQuality = Literal["hd"]
"""How finely an image is drawn in the background."""

AsyncImageSize = Literal["1280x1280", "1568x1056", "1056x1568", "1472x1088", "1088x1472", "1728x960", "960x1728"]
"""Recommended sizes of `glm-image`."""

SpeechModel = Literal["glm-tts"]
"""Models that speak."""

SpeechVoice = Literal["tongtong", "chuichui", "xiaochen", "jam", "kazi", "douji", "luodo"]
"""Voices of the platform. The voice list has more of them, and those of the account."""

SpeechFormat = Literal["wav", "pcm"]
"""Forms of spoken sound, a WAV file or headless samples."""

SpeechEncoding = Literal["base64", "hex"]
"""How sound is written as text."""

TranscriptionModel = Literal["glm-asr-2512", "glm-asr"]
"""Models that write down speech, the present one and its forerunner."""

TranscriptionEventType = Literal["transcript.text.delta", "transcript.text.done"]
"""Kinds of events of a transcription. The last one ends it."""

VoiceCloneModel = Literal["glm-tts-clone"]
"""Models that learn voices."""

VoiceType = Literal["PRIVATE", "OFFICIAL"]
"""Kinds of voices, those of the account and those of the platform."""

RerankModel = Literal["rerank"]
"""Reranking models."""

TokenizerModel = Literal[
    "glm-4.6", "glm-4.6v", "glm-4.5", "glm-4.5-air", "glm-4-0520", "glm-4-long", "glm-4-air", "glm-4-flash"
]
"""Models whose tokens can be counted. Z.ai documents the first three. Only on the Chinese site (open.bigmodel.cn):
glm-4.5-air, glm-4-0520, glm-4-long, glm-4-air, glm-4-flash."""

ModerationModel = Literal["moderation"]
"""Moderation models."""

ModerationRiskLevel = Literal["PASS", "REVIEW", "REJECT", "BLOCK"]
"""How risky a thing is, harmless, to be looked at by a person, or not to be published. The last has two names in the
vendor's documents."""

LayoutParsingModel = Literal["glm-ocr"]
"""OCR models."""

LayoutLabel = Literal["image", "text", "formula", "table"]
"""Kinds of elements. A formula is one that stands on a line of its own."""

WebReaderFormat = Literal["markdown", "text"]
"""Forms that a page's text may have."""

ParserTool = Literal["lite", "expert", "prime"]
"""Tools that read documents, from quick and plain to slow and thorough."""

ParserFileType = Literal[
    "WPS",
    "PDF",
    "DOCX",
    "DOC",
    "XLS",
    "XLSX",
    "PPT",
    "PPTX",
    "PNG",
    "JPG",
    "JPEG",
    "CSV",
    "TXT",
    "MD",
    "HTML",
    "BMP",
    "GIF",
    "WEBP",
    "HEIC",
    "EPS",
    "ICNS",
    "IM",
    "PCX",
    "PPM",
    "TIFF",
    "XBM",
    "HEIF",
    "JP2",
]
"""Formats of documents."""

ParserFormat = Literal["text", "download_link"]
"""How the text of a document comes back."""

ParserStatus = Literal["processing", "succeeded", "failed"]
"""States of a document that was handed in; the last two are final."""

SyncParserTool = Literal["prime-sync"]
"""Tools that read documents at once."""

OcrTool = Literal["hand_write"]
"""Tools that read images."""

OcrLanguage = Literal[
    "CHN_ENG",
    "AUTO",
    "ENG",
    "JAP",
    "KOR",
    "FRE",
    "SPA",
    "POR",
    "GER",
    "ITA",
    "RUS",
    "DAN",
    "DUT",
    "MAL",
    "SWE",
    "IND",
    "POL",
    "ROM",
    "TUR",
    "GRE",
    "HUN",
    "THA",
    "VIE",
    "ARA",
    "HIN",
]
"""Languages of writing: Chinese with English, found out by itself, English, Japanese, Korean, French, Spanish,
Portuguese, German, Italian, Russian, Danish, Dutch, Malay, Swedish, Indonesian, Polish, Romanian, Turkish, Greek,
Hungarian, Thai, Vietnamese, Arabic, Hindi."""

OcrStatus = Literal["succeeded", "failed"]
"""Whether an image could be read."""

AgentId = Literal[
    "general_translation",
    "slides_glm_agent",
    "ai_drawing_agent",
    "receipt_recognition_agent",
    "clothes_recognition_agent",
    "intelligent_education_solve_agent",
    "vidu_template_agent",
]
"""Ready-made agents: translation, slides and posters, pictures, reading of receipts and of clothes, solving of
exercises, and videos from templates. Only on the Chinese site (open.bigmodel.cn): ai_drawing_agent,
receipt_recognition_agent, clothes_recognition_agent, intelligent_education_solve_agent."""

AgentRole = Literal["system", "user", "assistant"]
"""Whose message one is."""

AgentLanguage = Literal[
    "auto",
    "zh-CN",
    "zh-TW",
    "wyw",
    "yue",
    "en",
    "en-GB",
    "en-US",
    "ja",
    "ko",
    "fr",
    "de",
    "es",
    "ru",
    "pt",
    "it",
    "ar",
    "hi",
    "bg",
    "cs",
    "da",
    "el",
    "et",
    "fi",
    "hu",
    "id",
    "lt",
    "lv",
    "nl",
    "no",
    "pl",
    "ro",
    "sk",
    "sl",
    "sv",
    "th",
    "tr",
    "uk",
    "vi",
    "my",
    "ms",
    "Pinyin",
    "IPA",
]
"""Languages of the translation agent, as language codes. `wyw` is Classical Chinese, `yue` Cantonese, `IPA` the
phonetic alphabet. `auto` is for the source only, `en-GB` and `en-US` for the target only."""

AgentTranslationStrategy = Literal["general", "paraphrase", "two_step", "three_step", "reflection", "cot"]
"""Ways to translate: straight, freely, in two or three steps, with a second look, or with reasons given (`cot`). Only
on the Chinese site (open.bigmodel.cn): cot."""

AgentReasonLanguage = Literal["from", "to"]
"""Which of the two languages of a translation."""

AgentVideoTemplate = Literal["french_kiss", "bodyshake", "sexy_me"]
"""Effects of special-effects videos."""

AgentStatus = Literal["success", "failed", "pending"]
"""What became of a call of an agent, or of its task."""

AgentAnswerPartType = Literal["text", "file_url", "image_url", "audio_url", "video_url", "object"]
"""What a part of an agent's message is."""

KnowledgeEmbeddingModel = Literal["Embedding-2", "Embedding-3", "Embedding-3-pro"]
"""Embedding models of knowledge bases."""

KnowledgeBackground = Literal["blue", "red", "orange", "purple", "sky", "green", "yellow"]
"""Colours of knowledge bases."""

KnowledgeIcon = Literal["question", "book", "seal", "wrench", "tag", "horn", "house"]
"""Signs of knowledge bases."""

KnowledgeRecallMethod = Literal["embedding", "keyword", "mixed"]
"""How pieces are found, by vectors, by words, or by both."""

KnowledgeRerankModel = Literal["rerank", "rerank-pro"]
"""Rerank models of knowledge bases."""

RagEventType = Literal["session_created", "reasoning", "thought", "tool_call", "tool_result", "answer", "done", "error"]
"""What happened in a conversation over knowledge bases. `done` and `error` end it."""

RagToolStatus = Literal["success", "error"]
"""Whether a tool did its work."""

RagRole = Literal["user", "assistant"]
"""Whose message one is."""

RagTagValueType = Literal["fixed", "ref"]
"""Whether a value is given as it is, or refers to a variable."""

ApplicationRole = Literal["user", "assistant"]
"""Whose message one is."""

ApplicationInputType = Literal["input", "upload_file", "upload_image", "upload_video", "selection_list"]
"""What an application is given."""

ApplicationVariableType = Literal[
    "Input", "selection_list", "upload_file", "upload_image", "upload_video", "upload_audio"
]
"""What goes into a field of a form."""

ApplicationOutputType = Literal["text", "image", "video", "all_tools"]
"""What an application made."""

ApplicationEventType = Literal["node_processing", "node_finish", "tool_processing", "tool_finish"]
"""What a node of an application does."""

ApplicationToolType = Literal["function", "retrieval", "web_search"]
"""Kinds of tools of applications."""

UsageLimitType = Literal["TOKENS_LIMIT", "CREDIT_LIMIT", "TIME_LIMIT"]
"""What a limit counts: tokens, credits (plans since 2026), or calls to the plan's tools."""

ResponseRole = Literal["user", "system", "assistant", "developer"]
"""Whose message it is; developer and system give instructions."""

ResponseToolChoice = Literal["none", "auto"]
"""Whether a model may use its tools."""

ResponseStatus = Literal["in_progress", "completed", "failed", "incomplete"]
"""States of a response and of its items; all but the first are final."""

ResponseEventType = Literal[
    "response.created",
    "response.in_progress",
    "response.completed",
    "response.failed",
    "response.incomplete",
    "response.output_item.added",
    "response.output_item.done",
    "response.content_part.added",
    "response.content_part.done",
    "response.output_text.delta",
    "response.output_text.done",
    "response.function_call_arguments.delta",
    "response.function_call_arguments.done",
    "response.reasoning_text.delta",
    "response.reasoning_text.done",
    "response.web_search_call.in_progress",
    "response.web_search_call.searching",
    "response.web_search_call.completed",
    "error",
]
"""What an event tells. The stream is over after completed, failed, incomplete or error."""

FineTuningStatus = Literal["created", "running", "succeeded", "failed", "cancelled"]
"""States of a job. Recordings have created and succeeded; the others are those that the SDK's protocol knows."""

FineTunedModelDeleteStatus = Literal["deleting", "deleted"]
"""How far the deletion of a trained model is."""
