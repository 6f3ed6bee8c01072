"""Every answer of the API, each imported when it is first asked for.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Dict, List

if TYPE_CHECKING:
    from .answer_audio import AnswerAudio as AnswerAudio
    from .assistant_choice import AssistantChoice as AssistantChoice
    from .assistant_chunk_choice import AssistantChunkChoice as AssistantChunkChoice
    from .assistant_completion import AssistantCompletion as AssistantCompletion
    from .assistant_completion_chunk import AssistantCompletionChunk as AssistantCompletionChunk
    from .assistant_conversation_list import AssistantConversationList as AssistantConversationList
    from .assistant_conversation_page import AssistantConversationPage as AssistantConversationPage
    from .assistant_conversation_usage import AssistantConversationUsage as AssistantConversationUsage
    from .assistant_error import AssistantError as AssistantError
    from .assistant_info import AssistantInfo as AssistantInfo
    from .assistant_list import AssistantList as AssistantList
    from .assistant_reply import AssistantReply as AssistantReply
    from .assistant_tag import AssistantTag as AssistantTag
    from .assistant_tool_call import AssistantToolCall as AssistantToolCall
    from .async_result import AsyncResult as AsyncResult
    from .async_task import AsyncTask as AsyncTask
    from .batch import Batch as Batch
    from .batch_error import BatchError as BatchError
    from .batch_error_list import BatchErrorList as BatchErrorList
    from .batch_list import BatchList as BatchList
    from .batch_request_counts import BatchRequestCounts as BatchRequestCounts
    from .chat_completion import ChatCompletion as ChatCompletion
    from .chat_completion_choice import ChatCompletionChoice as ChatCompletionChoice
    from .chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
    from .chat_completion_message import ChatCompletionMessage as ChatCompletionMessage
    from .chunk_choice import ChunkChoice as ChunkChoice
    from .chunk_delta import ChunkDelta as ChunkDelta
    from .chunk_function_call import ChunkFunctionCall as ChunkFunctionCall
    from .chunk_tool_call import ChunkToolCall as ChunkToolCall
    from .code_interpreter_output import CodeInterpreterOutput as CodeInterpreterOutput
    from .code_interpreter_use import CodeInterpreterUse as CodeInterpreterUse
    from .completion_tokens_details import CompletionTokensDetails as CompletionTokensDetails
    from .content_filter import ContentFilter as ContentFilter
    from .drawing_tool_output import DrawingToolOutput as DrawingToolOutput
    from .drawing_tool_use import DrawingToolUse as DrawingToolUse
    from .embedding import Embedding as Embedding
    from .embedding_list import EmbeddingList as EmbeddingList
    from .file_deleted import FileDeleted as FileDeleted
    from .file_list import FileList as FileList
    from .file_object import FileObject as FileObject
    from .function_call import FunctionCall as FunctionCall
    from .function_output import FunctionOutput as FunctionOutput
    from .function_use import FunctionUse as FunctionUse
    from .generated_image import GeneratedImage as GeneratedImage
    from .image_list import ImageList as ImageList
    from .image_result import ImageResult as ImageResult
    from .mcp_call import McpCall as McpCall
    from .mcp_tool_description import McpToolDescription as McpToolDescription
    from .prompt_tokens_details import PromptTokensDetails as PromptTokensDetails
    from .retrieval_output import RetrievalOutput as RetrievalOutput
    from .retrieval_use import RetrievalUse as RetrievalUse
    from .search_tool_answer_message import SearchToolAnswerMessage as SearchToolAnswerMessage
    from .search_tool_call import SearchToolCall as SearchToolCall
    from .search_tool_choice import SearchToolChoice as SearchToolChoice
    from .search_tool_chunk_choice import SearchToolChunkChoice as SearchToolChunkChoice
    from .search_tool_completion import SearchToolCompletion as SearchToolCompletion
    from .search_tool_completion_chunk import SearchToolCompletionChunk as SearchToolCompletionChunk
    from .search_tool_intent import SearchToolIntent as SearchToolIntent
    from .search_tool_recommendation import SearchToolRecommendation as SearchToolRecommendation
    from .search_tool_result import SearchToolResult as SearchToolResult
    from .tool_call import ToolCall as ToolCall
    from .usage import Usage as Usage
    from .video_result import VideoResult as VideoResult
    from .web_browser_output import WebBrowserOutput as WebBrowserOutput
    from .web_browser_use import WebBrowserUse as WebBrowserUse
    from .web_search_answer import WebSearchAnswer as WebSearchAnswer
    from .web_search_intent import WebSearchIntent as WebSearchIntent
    from .web_search_result import WebSearchResult as WebSearchResult

_MODULES: Dict[str, str] = {
    "AnswerAudio": "answer_audio",
    "AssistantChoice": "assistant_choice",
    "AssistantChunkChoice": "assistant_chunk_choice",
    "AssistantCompletion": "assistant_completion",
    "AssistantCompletionChunk": "assistant_completion_chunk",
    "AssistantConversationList": "assistant_conversation_list",
    "AssistantConversationPage": "assistant_conversation_page",
    "AssistantConversationUsage": "assistant_conversation_usage",
    "AssistantError": "assistant_error",
    "AssistantInfo": "assistant_info",
    "AssistantList": "assistant_list",
    "AssistantReply": "assistant_reply",
    "AssistantTag": "assistant_tag",
    "AssistantToolCall": "assistant_tool_call",
    "AsyncResult": "async_result",
    "AsyncTask": "async_task",
    "Batch": "batch",
    "BatchError": "batch_error",
    "BatchErrorList": "batch_error_list",
    "BatchList": "batch_list",
    "BatchRequestCounts": "batch_request_counts",
    "ChatCompletion": "chat_completion",
    "ChatCompletionChoice": "chat_completion_choice",
    "ChatCompletionChunk": "chat_completion_chunk",
    "ChatCompletionMessage": "chat_completion_message",
    "ChunkChoice": "chunk_choice",
    "ChunkDelta": "chunk_delta",
    "ChunkFunctionCall": "chunk_function_call",
    "ChunkToolCall": "chunk_tool_call",
    "CodeInterpreterOutput": "code_interpreter_output",
    "CodeInterpreterUse": "code_interpreter_use",
    "CompletionTokensDetails": "completion_tokens_details",
    "ContentFilter": "content_filter",
    "DrawingToolOutput": "drawing_tool_output",
    "DrawingToolUse": "drawing_tool_use",
    "Embedding": "embedding",
    "EmbeddingList": "embedding_list",
    "FileDeleted": "file_deleted",
    "FileList": "file_list",
    "FileObject": "file_object",
    "FunctionCall": "function_call",
    "FunctionOutput": "function_output",
    "FunctionUse": "function_use",
    "GeneratedImage": "generated_image",
    "ImageList": "image_list",
    "ImageResult": "image_result",
    "McpCall": "mcp_call",
    "McpToolDescription": "mcp_tool_description",
    "PromptTokensDetails": "prompt_tokens_details",
    "RetrievalOutput": "retrieval_output",
    "RetrievalUse": "retrieval_use",
    "SearchToolAnswerMessage": "search_tool_answer_message",
    "SearchToolCall": "search_tool_call",
    "SearchToolChoice": "search_tool_choice",
    "SearchToolChunkChoice": "search_tool_chunk_choice",
    "SearchToolCompletion": "search_tool_completion",
    "SearchToolCompletionChunk": "search_tool_completion_chunk",
    "SearchToolIntent": "search_tool_intent",
    "SearchToolRecommendation": "search_tool_recommendation",
    "SearchToolResult": "search_tool_result",
    "ToolCall": "tool_call",
    "Usage": "usage",
    "VideoResult": "video_result",
    "WebBrowserOutput": "web_browser_output",
    "WebBrowserUse": "web_browser_use",
    "WebSearchAnswer": "web_search_answer",
    "WebSearchIntent": "web_search_intent",
    "WebSearchResult": "web_search_result",
}

__all__ = [
    "AnswerAudio",
    "AssistantChoice",
    "AssistantChunkChoice",
    "AssistantCompletion",
    "AssistantCompletionChunk",
    "AssistantConversationList",
    "AssistantConversationPage",
    "AssistantConversationUsage",
    "AssistantError",
    "AssistantInfo",
    "AssistantList",
    "AssistantReply",
    "AssistantTag",
    "AssistantToolCall",
    "AsyncResult",
    "AsyncTask",
    "Batch",
    "BatchError",
    "BatchErrorList",
    "BatchList",
    "BatchRequestCounts",
    "ChatCompletion",
    "ChatCompletionChoice",
    "ChatCompletionChunk",
    "ChatCompletionMessage",
    "ChunkChoice",
    "ChunkDelta",
    "ChunkFunctionCall",
    "ChunkToolCall",
    "CodeInterpreterOutput",
    "CodeInterpreterUse",
    "CompletionTokensDetails",
    "ContentFilter",
    "DrawingToolOutput",
    "DrawingToolUse",
    "Embedding",
    "EmbeddingList",
    "FileDeleted",
    "FileList",
    "FileObject",
    "FunctionCall",
    "FunctionOutput",
    "FunctionUse",
    "GeneratedImage",
    "ImageList",
    "ImageResult",
    "McpCall",
    "McpToolDescription",
    "PromptTokensDetails",
    "RetrievalOutput",
    "RetrievalUse",
    "SearchToolAnswerMessage",
    "SearchToolCall",
    "SearchToolChoice",
    "SearchToolChunkChoice",
    "SearchToolCompletion",
    "SearchToolCompletionChunk",
    "SearchToolIntent",
    "SearchToolRecommendation",
    "SearchToolResult",
    "ToolCall",
    "Usage",
    "VideoResult",
    "WebBrowserOutput",
    "WebBrowserUse",
    "WebSearchAnswer",
    "WebSearchIntent",
    "WebSearchResult",
]


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> List[str]:
    return sorted(_MODULES)
