"""Every answer of the API, each imported when it is first asked for.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Dict, List

if TYPE_CHECKING:
    from .agent_answer_message import AgentAnswerMessage as AgentAnswerMessage
    from .agent_answer_part import AgentAnswerPart as AgentAnswerPart
    from .agent_choice import AgentChoice as AgentChoice
    from .agent_chunk_choice import AgentChunkChoice as AgentChunkChoice
    from .agent_completion import AgentCompletion as AgentCompletion
    from .agent_completion_chunk import AgentCompletionChunk as AgentCompletionChunk
    from .agent_conversation import AgentConversation as AgentConversation
    from .agent_error import AgentError as AgentError
    from .agent_result import AgentResult as AgentResult
    from .agent_tool_use import AgentToolUse as AgentToolUse
    from .agent_usage import AgentUsage as AgentUsage
    from .answer_audio import AnswerAudio as AnswerAudio
    from .application_choice import ApplicationChoice as ApplicationChoice
    from .application_chunk_choice import ApplicationChunkChoice as ApplicationChunkChoice
    from .application_completion import ApplicationCompletion as ApplicationCompletion
    from .application_completion_chunk import ApplicationCompletionChunk as ApplicationCompletionChunk
    from .application_conversation import ApplicationConversation as ApplicationConversation
    from .application_conversation_created import ApplicationConversationCreated as ApplicationConversationCreated
    from .application_delta import ApplicationDelta as ApplicationDelta
    from .application_document import ApplicationDocument as ApplicationDocument
    from .application_document_slices import ApplicationDocumentSlices as ApplicationDocumentSlices
    from .application_event import ApplicationEvent as ApplicationEvent
    from .application_failure import ApplicationFailure as ApplicationFailure
    from .application_file_state import ApplicationFileState as ApplicationFileState
    from .application_file_state_list import ApplicationFileStateList as ApplicationFileStateList
    from .application_input_template import ApplicationInputTemplate as ApplicationInputTemplate
    from .application_output import ApplicationOutput as ApplicationOutput
    from .application_reply import ApplicationReply as ApplicationReply
    from .application_slice import ApplicationSlice as ApplicationSlice
    from .application_slice_list import ApplicationSliceList as ApplicationSliceList
    from .application_slice_position import ApplicationSlicePosition as ApplicationSlicePosition
    from .application_slices import ApplicationSlices as ApplicationSlices
    from .application_suggestion_list import ApplicationSuggestionList as ApplicationSuggestionList
    from .application_suggestions import ApplicationSuggestions as ApplicationSuggestions
    from .application_tool_call import ApplicationToolCall as ApplicationToolCall
    from .application_upload import ApplicationUpload as ApplicationUpload
    from .application_upload_failure import ApplicationUploadFailure as ApplicationUploadFailure
    from .application_upload_outcome import ApplicationUploadOutcome as ApplicationUploadOutcome
    from .application_upload_success import ApplicationUploadSuccess as ApplicationUploadSuccess
    from .application_usage import ApplicationUsage as ApplicationUsage
    from .application_variable import ApplicationVariable as ApplicationVariable
    from .application_variable_list import ApplicationVariableList as ApplicationVariableList
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
    from .audio_error import AudioError as AudioError
    from .audio_speech_choice import AudioSpeechChoice as AudioSpeechChoice
    from .audio_speech_chunk import AudioSpeechChunk as AudioSpeechChunk
    from .audio_speech_delta import AudioSpeechDelta as AudioSpeechDelta
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
    from .cloned_voice import ClonedVoice as ClonedVoice
    from .code_interpreter_output import CodeInterpreterOutput as CodeInterpreterOutput
    from .code_interpreter_use import CodeInterpreterUse as CodeInterpreterUse
    from .codex_model import CodexModel as CodexModel
    from .codex_model_list import CodexModelList as CodexModelList
    from .codex_reasoning_level import CodexReasoningLevel as CodexReasoningLevel
    from .completion_tokens_details import CompletionTokensDetails as CompletionTokensDetails
    from .content_filter import ContentFilter as ContentFilter
    from .deleted_voice import DeletedVoice as DeletedVoice
    from .drawing_tool_output import DrawingToolOutput as DrawingToolOutput
    from .drawing_tool_use import DrawingToolUse as DrawingToolUse
    from .embedding import Embedding as Embedding
    from .embedding_list import EmbeddingList as EmbeddingList
    from .file_deleted import FileDeleted as FileDeleted
    from .file_list import FileList as FileList
    from .file_object import FileObject as FileObject
    from .fine_tuned_model_deleted import FineTunedModelDeleted as FineTunedModelDeleted
    from .fine_tuning_error import FineTuningError as FineTuningError
    from .fine_tuning_event import FineTuningEvent as FineTuningEvent
    from .fine_tuning_event_list import FineTuningEventList as FineTuningEventList
    from .fine_tuning_hyperparameters_used import FineTuningHyperparametersUsed as FineTuningHyperparametersUsed
    from .fine_tuning_job import FineTuningJob as FineTuningJob
    from .fine_tuning_job_list import FineTuningJobList as FineTuningJobList
    from .fine_tuning_metrics import FineTuningMetrics as FineTuningMetrics
    from .function_call import FunctionCall as FunctionCall
    from .function_output import FunctionOutput as FunctionOutput
    from .function_use import FunctionUse as FunctionUse
    from .generated_image import GeneratedImage as GeneratedImage
    from .image_list import ImageList as ImageList
    from .image_result import ImageResult as ImageResult
    from .knowledge import Knowledge as Knowledge
    from .knowledge_amount import KnowledgeAmount as KnowledgeAmount
    from .knowledge_capacity import KnowledgeCapacity as KnowledgeCapacity
    from .knowledge_capacity_use import KnowledgeCapacityUse as KnowledgeCapacityUse
    from .knowledge_created import KnowledgeCreated as KnowledgeCreated
    from .knowledge_detail import KnowledgeDetail as KnowledgeDetail
    from .knowledge_document import KnowledgeDocument as KnowledgeDocument
    from .knowledge_document_detail import KnowledgeDocumentDetail as KnowledgeDocumentDetail
    from .knowledge_document_failure import KnowledgeDocumentFailure as KnowledgeDocumentFailure
    from .knowledge_document_list import KnowledgeDocumentList as KnowledgeDocumentList
    from .knowledge_document_page import KnowledgeDocumentPage as KnowledgeDocumentPage
    from .knowledge_done import KnowledgeDone as KnowledgeDone
    from .knowledge_finding import KnowledgeFinding as KnowledgeFinding
    from .knowledge_finding_source import KnowledgeFindingSource as KnowledgeFindingSource
    from .knowledge_findings import KnowledgeFindings as KnowledgeFindings
    from .knowledge_image import KnowledgeImage as KnowledgeImage
    from .knowledge_image_list import KnowledgeImageList as KnowledgeImageList
    from .knowledge_images import KnowledgeImages as KnowledgeImages
    from .knowledge_legacy_page import KnowledgeLegacyPage as KnowledgeLegacyPage
    from .knowledge_list import KnowledgeList as KnowledgeList
    from .knowledge_page import KnowledgePage as KnowledgePage
    from .knowledge_reference import KnowledgeReference as KnowledgeReference
    from .knowledge_upload import KnowledgeUpload as KnowledgeUpload
    from .knowledge_upload_failure import KnowledgeUploadFailure as KnowledgeUploadFailure
    from .knowledge_upload_outcome import KnowledgeUploadOutcome as KnowledgeUploadOutcome
    from .knowledge_upload_success import KnowledgeUploadSuccess as KnowledgeUploadSuccess
    from .layout_document import LayoutDocument as LayoutDocument
    from .layout_element import LayoutElement as LayoutElement
    from .layout_page import LayoutPage as LayoutPage
    from .layout_parsing import LayoutParsing as LayoutParsing
    from .mcp_call import McpCall as McpCall
    from .mcp_tool_description import McpToolDescription as McpToolDescription
    from .model_info import ModelInfo as ModelInfo
    from .model_list import ModelList as ModelList
    from .model_usage import ModelUsage as ModelUsage
    from .model_usage_row import ModelUsageRow as ModelUsageRow
    from .model_usage_sum import ModelUsageSum as ModelUsageSum
    from .model_usage_total import ModelUsageTotal as ModelUsageTotal
    from .moderation import Moderation as Moderation
    from .moderation_calls import ModerationCalls as ModerationCalls
    from .moderation_result import ModerationResult as ModerationResult
    from .moderation_usage import ModerationUsage as ModerationUsage
    from .ocr_line import OcrLine as OcrLine
    from .ocr_location import OcrLocation as OcrLocation
    from .ocr_probability import OcrProbability as OcrProbability
    from .ocr_result import OcrResult as OcrResult
    from .parser_result import ParserResult as ParserResult
    from .parser_task import ParserTask as ParserTask
    from .prompt_tokens_details import PromptTokensDetails as PromptTokensDetails
    from .rag_chat_event import RagChatEvent as RagChatEvent
    from .rag_event_data import RagEventData as RagEventData
    from .rag_finding import RagFinding as RagFinding
    from .rag_finding_list import RagFindingList as RagFindingList
    from .rag_findings import RagFindings as RagFindings
    from .rag_media import RagMedia as RagMedia
    from .rag_rewritten_query import RagRewrittenQuery as RagRewrittenQuery
    from .rag_source import RagSource as RagSource
    from .rag_url import RagUrl as RagUrl
    from .rerank_list import RerankList as RerankList
    from .rerank_result import RerankResult as RerankResult
    from .rerank_usage import RerankUsage as RerankUsage
    from .response_deleted import ResponseDeleted as ResponseDeleted
    from .response_error import ResponseError as ResponseError
    from .response_event import ResponseEvent as ResponseEvent
    from .response_function_call import ResponseFunctionCall as ResponseFunctionCall
    from .response_function_call_output import ResponseFunctionCallOutput as ResponseFunctionCallOutput
    from .response_incomplete_details import ResponseIncompleteDetails as ResponseIncompleteDetails
    from .response_input_tokens_details import ResponseInputTokensDetails as ResponseInputTokensDetails
    from .response_item_list import ResponseItemList as ResponseItemList
    from .response_message import ResponseMessage as ResponseMessage
    from .response_object import ResponseObject as ResponseObject
    from .response_output_text import ResponseOutputText as ResponseOutputText
    from .response_output_tokens_details import ResponseOutputTokensDetails as ResponseOutputTokensDetails
    from .response_reasoning_item import ResponseReasoningItem as ResponseReasoningItem
    from .response_reasoning_text import ResponseReasoningText as ResponseReasoningText
    from .response_stored_message import ResponseStoredMessage as ResponseStoredMessage
    from .response_stored_part import ResponseStoredPart as ResponseStoredPart
    from .response_text_format_used import ResponseTextFormatUsed as ResponseTextFormatUsed
    from .response_text_used import ResponseTextUsed as ResponseTextUsed
    from .response_usage import ResponseUsage as ResponseUsage
    from .response_web_search_action import ResponseWebSearchAction as ResponseWebSearchAction
    from .response_web_search_call import ResponseWebSearchCall as ResponseWebSearchCall
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
    from .token_count import TokenCount as TokenCount
    from .token_count_usage import TokenCountUsage as TokenCountUsage
    from .tool_call import ToolCall as ToolCall
    from .tool_usage import ToolUsage as ToolUsage
    from .tool_usage_sum import ToolUsageSum as ToolUsageSum
    from .tool_usage_total import ToolUsageTotal as ToolUsageTotal
    from .transcription import Transcription as Transcription
    from .transcription_event import TranscriptionEvent as TranscriptionEvent
    from .transcription_segment import TranscriptionSegment as TranscriptionSegment
    from .usage import Usage as Usage
    from .usage_detail import UsageDetail as UsageDetail
    from .usage_limit import UsageLimit as UsageLimit
    from .usage_limits import UsageLimits as UsageLimits
    from .usage_of_models import UsageOfModels as UsageOfModels
    from .usage_of_tools import UsageOfTools as UsageOfTools
    from .usage_quota import UsageQuota as UsageQuota
    from .video_result import VideoResult as VideoResult
    from .voice import Voice as Voice
    from .voice_collection import VoiceCollection as VoiceCollection
    from .web_browser_output import WebBrowserOutput as WebBrowserOutput
    from .web_browser_use import WebBrowserUse as WebBrowserUse
    from .web_reader_answer import WebReaderAnswer as WebReaderAnswer
    from .web_reader_page import WebReaderPage as WebReaderPage
    from .web_search_answer import WebSearchAnswer as WebSearchAnswer
    from .web_search_intent import WebSearchIntent as WebSearchIntent
    from .web_search_result import WebSearchResult as WebSearchResult

_MODULES: Dict[str, str] = {
    "AgentAnswerMessage": "agent_answer_message",
    "AgentAnswerPart": "agent_answer_part",
    "AgentChoice": "agent_choice",
    "AgentChunkChoice": "agent_chunk_choice",
    "AgentCompletion": "agent_completion",
    "AgentCompletionChunk": "agent_completion_chunk",
    "AgentConversation": "agent_conversation",
    "AgentError": "agent_error",
    "AgentResult": "agent_result",
    "AgentToolUse": "agent_tool_use",
    "AgentUsage": "agent_usage",
    "AnswerAudio": "answer_audio",
    "ApplicationChoice": "application_choice",
    "ApplicationChunkChoice": "application_chunk_choice",
    "ApplicationCompletion": "application_completion",
    "ApplicationCompletionChunk": "application_completion_chunk",
    "ApplicationConversation": "application_conversation",
    "ApplicationConversationCreated": "application_conversation_created",
    "ApplicationDelta": "application_delta",
    "ApplicationDocument": "application_document",
    "ApplicationDocumentSlices": "application_document_slices",
    "ApplicationEvent": "application_event",
    "ApplicationFailure": "application_failure",
    "ApplicationFileState": "application_file_state",
    "ApplicationFileStateList": "application_file_state_list",
    "ApplicationInputTemplate": "application_input_template",
    "ApplicationOutput": "application_output",
    "ApplicationReply": "application_reply",
    "ApplicationSlice": "application_slice",
    "ApplicationSliceList": "application_slice_list",
    "ApplicationSlicePosition": "application_slice_position",
    "ApplicationSlices": "application_slices",
    "ApplicationSuggestionList": "application_suggestion_list",
    "ApplicationSuggestions": "application_suggestions",
    "ApplicationToolCall": "application_tool_call",
    "ApplicationUpload": "application_upload",
    "ApplicationUploadFailure": "application_upload_failure",
    "ApplicationUploadOutcome": "application_upload_outcome",
    "ApplicationUploadSuccess": "application_upload_success",
    "ApplicationUsage": "application_usage",
    "ApplicationVariable": "application_variable",
    "ApplicationVariableList": "application_variable_list",
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
    "AudioError": "audio_error",
    "AudioSpeechChoice": "audio_speech_choice",
    "AudioSpeechChunk": "audio_speech_chunk",
    "AudioSpeechDelta": "audio_speech_delta",
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
    "ClonedVoice": "cloned_voice",
    "CodeInterpreterOutput": "code_interpreter_output",
    "CodeInterpreterUse": "code_interpreter_use",
    "CodexModel": "codex_model",
    "CodexModelList": "codex_model_list",
    "CodexReasoningLevel": "codex_reasoning_level",
    "CompletionTokensDetails": "completion_tokens_details",
    "ContentFilter": "content_filter",
    "DeletedVoice": "deleted_voice",
    "DrawingToolOutput": "drawing_tool_output",
    "DrawingToolUse": "drawing_tool_use",
    "Embedding": "embedding",
    "EmbeddingList": "embedding_list",
    "FileDeleted": "file_deleted",
    "FileList": "file_list",
    "FileObject": "file_object",
    "FineTunedModelDeleted": "fine_tuned_model_deleted",
    "FineTuningError": "fine_tuning_error",
    "FineTuningEvent": "fine_tuning_event",
    "FineTuningEventList": "fine_tuning_event_list",
    "FineTuningHyperparametersUsed": "fine_tuning_hyperparameters_used",
    "FineTuningJob": "fine_tuning_job",
    "FineTuningJobList": "fine_tuning_job_list",
    "FineTuningMetrics": "fine_tuning_metrics",
    "FunctionCall": "function_call",
    "FunctionOutput": "function_output",
    "FunctionUse": "function_use",
    "GeneratedImage": "generated_image",
    "ImageList": "image_list",
    "ImageResult": "image_result",
    "Knowledge": "knowledge",
    "KnowledgeAmount": "knowledge_amount",
    "KnowledgeCapacity": "knowledge_capacity",
    "KnowledgeCapacityUse": "knowledge_capacity_use",
    "KnowledgeCreated": "knowledge_created",
    "KnowledgeDetail": "knowledge_detail",
    "KnowledgeDocument": "knowledge_document",
    "KnowledgeDocumentDetail": "knowledge_document_detail",
    "KnowledgeDocumentFailure": "knowledge_document_failure",
    "KnowledgeDocumentList": "knowledge_document_list",
    "KnowledgeDocumentPage": "knowledge_document_page",
    "KnowledgeDone": "knowledge_done",
    "KnowledgeFinding": "knowledge_finding",
    "KnowledgeFindingSource": "knowledge_finding_source",
    "KnowledgeFindings": "knowledge_findings",
    "KnowledgeImage": "knowledge_image",
    "KnowledgeImageList": "knowledge_image_list",
    "KnowledgeImages": "knowledge_images",
    "KnowledgeLegacyPage": "knowledge_legacy_page",
    "KnowledgeList": "knowledge_list",
    "KnowledgePage": "knowledge_page",
    "KnowledgeReference": "knowledge_reference",
    "KnowledgeUpload": "knowledge_upload",
    "KnowledgeUploadFailure": "knowledge_upload_failure",
    "KnowledgeUploadOutcome": "knowledge_upload_outcome",
    "KnowledgeUploadSuccess": "knowledge_upload_success",
    "LayoutDocument": "layout_document",
    "LayoutElement": "layout_element",
    "LayoutPage": "layout_page",
    "LayoutParsing": "layout_parsing",
    "McpCall": "mcp_call",
    "McpToolDescription": "mcp_tool_description",
    "ModelInfo": "model_info",
    "ModelList": "model_list",
    "ModelUsage": "model_usage",
    "ModelUsageRow": "model_usage_row",
    "ModelUsageSum": "model_usage_sum",
    "ModelUsageTotal": "model_usage_total",
    "Moderation": "moderation",
    "ModerationCalls": "moderation_calls",
    "ModerationResult": "moderation_result",
    "ModerationUsage": "moderation_usage",
    "OcrLine": "ocr_line",
    "OcrLocation": "ocr_location",
    "OcrProbability": "ocr_probability",
    "OcrResult": "ocr_result",
    "ParserResult": "parser_result",
    "ParserTask": "parser_task",
    "PromptTokensDetails": "prompt_tokens_details",
    "RagChatEvent": "rag_chat_event",
    "RagEventData": "rag_event_data",
    "RagFinding": "rag_finding",
    "RagFindingList": "rag_finding_list",
    "RagFindings": "rag_findings",
    "RagMedia": "rag_media",
    "RagRewrittenQuery": "rag_rewritten_query",
    "RagSource": "rag_source",
    "RagUrl": "rag_url",
    "RerankList": "rerank_list",
    "RerankResult": "rerank_result",
    "RerankUsage": "rerank_usage",
    "ResponseDeleted": "response_deleted",
    "ResponseError": "response_error",
    "ResponseEvent": "response_event",
    "ResponseFunctionCall": "response_function_call",
    "ResponseFunctionCallOutput": "response_function_call_output",
    "ResponseIncompleteDetails": "response_incomplete_details",
    "ResponseInputTokensDetails": "response_input_tokens_details",
    "ResponseItemList": "response_item_list",
    "ResponseMessage": "response_message",
    "ResponseObject": "response_object",
    "ResponseOutputText": "response_output_text",
    "ResponseOutputTokensDetails": "response_output_tokens_details",
    "ResponseReasoningItem": "response_reasoning_item",
    "ResponseReasoningText": "response_reasoning_text",
    "ResponseStoredMessage": "response_stored_message",
    "ResponseStoredPart": "response_stored_part",
    "ResponseTextFormatUsed": "response_text_format_used",
    "ResponseTextUsed": "response_text_used",
    "ResponseUsage": "response_usage",
    "ResponseWebSearchAction": "response_web_search_action",
    "ResponseWebSearchCall": "response_web_search_call",
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
    "TokenCount": "token_count",
    "TokenCountUsage": "token_count_usage",
    "ToolCall": "tool_call",
    "ToolUsage": "tool_usage",
    "ToolUsageSum": "tool_usage_sum",
    "ToolUsageTotal": "tool_usage_total",
    "Transcription": "transcription",
    "TranscriptionEvent": "transcription_event",
    "TranscriptionSegment": "transcription_segment",
    "Usage": "usage",
    "UsageDetail": "usage_detail",
    "UsageLimit": "usage_limit",
    "UsageLimits": "usage_limits",
    "UsageOfModels": "usage_of_models",
    "UsageOfTools": "usage_of_tools",
    "UsageQuota": "usage_quota",
    "VideoResult": "video_result",
    "Voice": "voice",
    "VoiceCollection": "voice_collection",
    "WebBrowserOutput": "web_browser_output",
    "WebBrowserUse": "web_browser_use",
    "WebReaderAnswer": "web_reader_answer",
    "WebReaderPage": "web_reader_page",
    "WebSearchAnswer": "web_search_answer",
    "WebSearchIntent": "web_search_intent",
    "WebSearchResult": "web_search_result",
}

__all__ = [
    "AgentAnswerMessage",
    "AgentAnswerPart",
    "AgentChoice",
    "AgentChunkChoice",
    "AgentCompletion",
    "AgentCompletionChunk",
    "AgentConversation",
    "AgentError",
    "AgentResult",
    "AgentToolUse",
    "AgentUsage",
    "AnswerAudio",
    "ApplicationChoice",
    "ApplicationChunkChoice",
    "ApplicationCompletion",
    "ApplicationCompletionChunk",
    "ApplicationConversation",
    "ApplicationConversationCreated",
    "ApplicationDelta",
    "ApplicationDocument",
    "ApplicationDocumentSlices",
    "ApplicationEvent",
    "ApplicationFailure",
    "ApplicationFileState",
    "ApplicationFileStateList",
    "ApplicationInputTemplate",
    "ApplicationOutput",
    "ApplicationReply",
    "ApplicationSlice",
    "ApplicationSliceList",
    "ApplicationSlicePosition",
    "ApplicationSlices",
    "ApplicationSuggestionList",
    "ApplicationSuggestions",
    "ApplicationToolCall",
    "ApplicationUpload",
    "ApplicationUploadFailure",
    "ApplicationUploadOutcome",
    "ApplicationUploadSuccess",
    "ApplicationUsage",
    "ApplicationVariable",
    "ApplicationVariableList",
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
    "AudioError",
    "AudioSpeechChoice",
    "AudioSpeechChunk",
    "AudioSpeechDelta",
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
    "ClonedVoice",
    "CodeInterpreterOutput",
    "CodeInterpreterUse",
    "CodexModel",
    "CodexModelList",
    "CodexReasoningLevel",
    "CompletionTokensDetails",
    "ContentFilter",
    "DeletedVoice",
    "DrawingToolOutput",
    "DrawingToolUse",
    "Embedding",
    "EmbeddingList",
    "FileDeleted",
    "FileList",
    "FileObject",
    "FineTunedModelDeleted",
    "FineTuningError",
    "FineTuningEvent",
    "FineTuningEventList",
    "FineTuningHyperparametersUsed",
    "FineTuningJob",
    "FineTuningJobList",
    "FineTuningMetrics",
    "FunctionCall",
    "FunctionOutput",
    "FunctionUse",
    "GeneratedImage",
    "ImageList",
    "ImageResult",
    "Knowledge",
    "KnowledgeAmount",
    "KnowledgeCapacity",
    "KnowledgeCapacityUse",
    "KnowledgeCreated",
    "KnowledgeDetail",
    "KnowledgeDocument",
    "KnowledgeDocumentDetail",
    "KnowledgeDocumentFailure",
    "KnowledgeDocumentList",
    "KnowledgeDocumentPage",
    "KnowledgeDone",
    "KnowledgeFinding",
    "KnowledgeFindingSource",
    "KnowledgeFindings",
    "KnowledgeImage",
    "KnowledgeImageList",
    "KnowledgeImages",
    "KnowledgeLegacyPage",
    "KnowledgeList",
    "KnowledgePage",
    "KnowledgeReference",
    "KnowledgeUpload",
    "KnowledgeUploadFailure",
    "KnowledgeUploadOutcome",
    "KnowledgeUploadSuccess",
    "LayoutDocument",
    "LayoutElement",
    "LayoutPage",
    "LayoutParsing",
    "McpCall",
    "McpToolDescription",
    "ModelInfo",
    "ModelList",
    "ModelUsage",
    "ModelUsageRow",
    "ModelUsageSum",
    "ModelUsageTotal",
    "Moderation",
    "ModerationCalls",
    "ModerationResult",
    "ModerationUsage",
    "OcrLine",
    "OcrLocation",
    "OcrProbability",
    "OcrResult",
    "ParserResult",
    "ParserTask",
    "PromptTokensDetails",
    "RagChatEvent",
    "RagEventData",
    "RagFinding",
    "RagFindingList",
    "RagFindings",
    "RagMedia",
    "RagRewrittenQuery",
    "RagSource",
    "RagUrl",
    "RerankList",
    "RerankResult",
    "RerankUsage",
    "ResponseDeleted",
    "ResponseError",
    "ResponseEvent",
    "ResponseFunctionCall",
    "ResponseFunctionCallOutput",
    "ResponseIncompleteDetails",
    "ResponseInputTokensDetails",
    "ResponseItemList",
    "ResponseMessage",
    "ResponseObject",
    "ResponseOutputText",
    "ResponseOutputTokensDetails",
    "ResponseReasoningItem",
    "ResponseReasoningText",
    "ResponseStoredMessage",
    "ResponseStoredPart",
    "ResponseTextFormatUsed",
    "ResponseTextUsed",
    "ResponseUsage",
    "ResponseWebSearchAction",
    "ResponseWebSearchCall",
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
    "TokenCount",
    "TokenCountUsage",
    "ToolCall",
    "ToolUsage",
    "ToolUsageSum",
    "ToolUsageTotal",
    "Transcription",
    "TranscriptionEvent",
    "TranscriptionSegment",
    "Usage",
    "UsageDetail",
    "UsageLimit",
    "UsageLimits",
    "UsageOfModels",
    "UsageOfTools",
    "UsageQuota",
    "VideoResult",
    "Voice",
    "VoiceCollection",
    "WebBrowserOutput",
    "WebBrowserUse",
    "WebReaderAnswer",
    "WebReaderPage",
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
