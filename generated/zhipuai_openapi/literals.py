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
4-flash-250414, 4-flashx-250414, 4.1v, 4v-flash, autoglm-phone, 4-voice. International only: 4-32b-0414-128k,
autoglm-phone-multilingual. Served though no longer listed in China: 4.5, 4.5-x, 4.5v, 4-long, codegeex-4,
charglm-4, emohaa."""

InputAudioFormat = Literal["wav", "mp3"]
"""Formats of recordings."""

SearchEngine = Literal[
    "search_std", "search_pro", "search_pro_sogou", "search_pro_quark", "search_pro_jina", "search-prime"
]
"""Search engines; search_pro_jina and search-prime on the international site, the others in China."""

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
"""Kinds of tool that a model calls."""

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
"""Embedding models."""

ImageModel = Literal["glm-image", "cogview-4-250304", "cogview-4", "cogview-3-flash"]
"""Image models."""

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
"""Video models."""

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
"""Sizes of a video."""

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
other services and appear in answers."""

FileOrder = Literal["created_at"]
"""What files are sorted by."""

BatchEndpoint = Literal["/v4/chat/completions"]
"""Operations that a batch can call."""

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
