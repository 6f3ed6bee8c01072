"""What each request accepts, as TypedDicts, loaded when the first is asked for.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, List

if TYPE_CHECKING:
    from .typed_dicts import AgentConversationVariables as AgentConversationVariables
    from .typed_dicts import AgentFileIdPart as AgentFileIdPart
    from .typed_dicts import AgentFileUrlPart as AgentFileUrlPart
    from .typed_dicts import AgentGeneralTranslation as AgentGeneralTranslation
    from .typed_dicts import AgentImagePart as AgentImagePart
    from .typed_dicts import AgentMessage as AgentMessage
    from .typed_dicts import AgentPart as AgentPart
    from .typed_dicts import AgentReasonedTranslation as AgentReasonedTranslation
    from .typed_dicts import AgentsAsyncResult as AgentsAsyncResult
    from .typed_dicts import AgentsConversation as AgentsConversation
    from .typed_dicts import AgentsInvoke as AgentsInvoke
    from .typed_dicts import AgentSlideSize as AgentSlideSize
    from .typed_dicts import AgentTextPart as AgentTextPart
    from .typed_dicts import AgentTranslationSettings as AgentTranslationSettings
    from .typed_dicts import AgentVariables as AgentVariables
    from .typed_dicts import ApplicationInput as ApplicationInput
    from .typed_dicts import ApplicationMessage as ApplicationMessage
    from .typed_dicts import ApplicationsFileStat as ApplicationsFileStat
    from .typed_dicts import ApplicationsInvoke as ApplicationsInvoke
    from .typed_dicts import ApplicationsSliceInfo as ApplicationsSliceInfo
    from .typed_dicts import ApplicationsUploadFile as ApplicationsUploadFile
    from .typed_dicts import AssistantAttachment as AssistantAttachment
    from .typed_dicts import AssistantContentPart as AssistantContentPart
    from .typed_dicts import AssistantConversation as AssistantConversation
    from .typed_dicts import AssistantExtraParameters as AssistantExtraParameters
    from .typed_dicts import AssistantImage as AssistantImage
    from .typed_dicts import AssistantImagePart as AssistantImagePart
    from .typed_dicts import AssistantMessage as AssistantMessage
    from .typed_dicts import AssistantQueryConversationUsage as AssistantQueryConversationUsage
    from .typed_dicts import AssistantQuerySupport as AssistantQuerySupport
    from .typed_dicts import AssistantTextPart as AssistantTextPart
    from .typed_dicts import AssistantTranslation as AssistantTranslation
    from .typed_dicts import AssistantUserMessage as AssistantUserMessage
    from .typed_dicts import AsyncChatCompletionsCreate as AsyncChatCompletionsCreate
    from .typed_dicts import AudioCustomization as AudioCustomization
    from .typed_dicts import AudioSpeech as AudioSpeech
    from .typed_dicts import AudioTranscriptionsCreate as AudioTranscriptionsCreate
    from .typed_dicts import BatchesCreate as BatchesCreate
    from .typed_dicts import BatchesList as BatchesList
    from .typed_dicts import ChatCompletionsCreate as ChatCompletionsCreate
    from .typed_dicts import ChatMessage as ChatMessage
    from .typed_dicts import CodeGeexContext as CodeGeexContext
    from .typed_dicts import CodeGeexExtra as CodeGeexExtra
    from .typed_dicts import CodeGeexTarget as CodeGeexTarget
    from .typed_dicts import ContentPart as ContentPart
    from .typed_dicts import EmbeddingsCreate as EmbeddingsCreate
    from .typed_dicts import FileInput as FileInput
    from .typed_dicts import FileParserCreate as FileParserCreate
    from .typed_dicts import FileParserCreateSync as FileParserCreateSync
    from .typed_dicts import FilePart as FilePart
    from .typed_dicts import FilesCreate as FilesCreate
    from .typed_dicts import FilesList as FilesList
    from .typed_dicts import FileUrl as FileUrl
    from .typed_dicts import FileUrlPart as FileUrlPart
    from .typed_dicts import FineTuningHyperparameters as FineTuningHyperparameters
    from .typed_dicts import FineTuningJobsCreate as FineTuningJobsCreate
    from .typed_dicts import FineTuningJobsList as FineTuningJobsList
    from .typed_dicts import FineTuningJobsListEvents as FineTuningJobsListEvents
    from .typed_dicts import FunctionDefinition as FunctionDefinition
    from .typed_dicts import FunctionTool as FunctionTool
    from .typed_dicts import ImagesAsyncGenerations as ImagesAsyncGenerations
    from .typed_dicts import ImagesGenerations as ImagesGenerations
    from .typed_dicts import ImageUrl as ImageUrl
    from .typed_dicts import ImageUrlPart as ImageUrlPart
    from .typed_dicts import InputAudio as InputAudio
    from .typed_dicts import InputAudioPart as InputAudioPart
    from .typed_dicts import KnowledgeCreate as KnowledgeCreate
    from .typed_dicts import KnowledgeDocumentEdit as KnowledgeDocumentEdit
    from .typed_dicts import KnowledgeDocumentQuery as KnowledgeDocumentQuery
    from .typed_dicts import KnowledgeDocumentReembed as KnowledgeDocumentReembed
    from .typed_dicts import KnowledgeDocumentUploadFile as KnowledgeDocumentUploadFile
    from .typed_dicts import KnowledgeDocumentUploadUrl as KnowledgeDocumentUploadUrl
    from .typed_dicts import KnowledgeLegacyCreate as KnowledgeLegacyCreate
    from .typed_dicts import KnowledgeLegacyModify as KnowledgeLegacyModify
    from .typed_dicts import KnowledgeLegacyQuery as KnowledgeLegacyQuery
    from .typed_dicts import KnowledgeModify as KnowledgeModify
    from .typed_dicts import KnowledgeQuery as KnowledgeQuery
    from .typed_dicts import KnowledgeSearch as KnowledgeSearch
    from .typed_dicts import LayoutParsingCreate as LayoutParsingCreate
    from .typed_dicts import McpServer as McpServer
    from .typed_dicts import McpTool as McpTool
    from .typed_dicts import MessageAudio as MessageAudio
    from .typed_dicts import MessageFunctionCall as MessageFunctionCall
    from .typed_dicts import MessageToolCall as MessageToolCall
    from .typed_dicts import ModerationAudioItem as ModerationAudioItem
    from .typed_dicts import ModerationImageItem as ModerationImageItem
    from .typed_dicts import ModerationItem as ModerationItem
    from .typed_dicts import ModerationMedium as ModerationMedium
    from .typed_dicts import ModerationsCreate as ModerationsCreate
    from .typed_dicts import ModerationTextItem as ModerationTextItem
    from .typed_dicts import ModerationVideoItem as ModerationVideoItem
    from .typed_dicts import OcrHandwritingOcr as OcrHandwritingOcr
    from .typed_dicts import RagChat as RagChat
    from .typed_dicts import RagImagePart as RagImagePart
    from .typed_dicts import RagImageUrl as RagImageUrl
    from .typed_dicts import RagIndexType as RagIndexType
    from .typed_dicts import RagKnowledge as RagKnowledge
    from .typed_dicts import RagMessage as RagMessage
    from .typed_dicts import RagPart as RagPart
    from .typed_dicts import RagPastMessage as RagPastMessage
    from .typed_dicts import RagPreparedAnswers as RagPreparedAnswers
    from .typed_dicts import RagQueryPart as RagQueryPart
    from .typed_dicts import RagRetrieve as RagRetrieve
    from .typed_dicts import RagSearchFilters as RagSearchFilters
    from .typed_dicts import RagSearchSettings as RagSearchSettings
    from .typed_dicts import RagTagFilter as RagTagFilter
    from .typed_dicts import RagTextPart as RagTextPart
    from .typed_dicts import RerankCreate as RerankCreate
    from .typed_dicts import ResponseCustomTool as ResponseCustomTool
    from .typed_dicts import ResponseFormat as ResponseFormat
    from .typed_dicts import ResponseFunctionTool as ResponseFunctionTool
    from .typed_dicts import ResponseInputAnswerText as ResponseInputAnswerText
    from .typed_dicts import ResponseInputFile as ResponseInputFile
    from .typed_dicts import ResponseInputFunctionCall as ResponseInputFunctionCall
    from .typed_dicts import ResponseInputFunctionCallOutput as ResponseInputFunctionCallOutput
    from .typed_dicts import ResponseInputImage as ResponseInputImage
    from .typed_dicts import ResponseInputItem as ResponseInputItem
    from .typed_dicts import ResponseInputMessage as ResponseInputMessage
    from .typed_dicts import ResponseInputPart as ResponseInputPart
    from .typed_dicts import ResponseInputReasoning as ResponseInputReasoning
    from .typed_dicts import ResponseInputReasoningText as ResponseInputReasoningText
    from .typed_dicts import ResponseInputText as ResponseInputText
    from .typed_dicts import ResponseNamespaceTool as ResponseNamespaceTool
    from .typed_dicts import ResponseReasoning as ResponseReasoning
    from .typed_dicts import ResponsesCreate as ResponsesCreate
    from .typed_dicts import ResponseText as ResponseText
    from .typed_dicts import ResponseTextFormat as ResponseTextFormat
    from .typed_dicts import ResponseTool as ResponseTool
    from .typed_dicts import ResponseWebSearchTool as ResponseWebSearchTool
    from .typed_dicts import RetrievalSettings as RetrievalSettings
    from .typed_dicts import RetrievalTool as RetrievalTool
    from .typed_dicts import RolePlayMeta as RolePlayMeta
    from .typed_dicts import SearchToolMessage as SearchToolMessage
    from .typed_dicts import SensitiveWordCheck as SensitiveWordCheck
    from .typed_dicts import SystemMessage as SystemMessage
    from .typed_dicts import TextPart as TextPart
    from .typed_dicts import Thinking as Thinking
    from .typed_dicts import TokenizerCreate as TokenizerCreate
    from .typed_dicts import Tool as Tool
    from .typed_dicts import ToolMessage as ToolMessage
    from .typed_dicts import ToolsWebSearch as ToolsWebSearch
    from .typed_dicts import UploadDetail as UploadDetail
    from .typed_dicts import UsageModels as UsageModels
    from .typed_dicts import UsageTools as UsageTools
    from .typed_dicts import UserMessage as UserMessage
    from .typed_dicts import VideosGenerations as VideosGenerations
    from .typed_dicts import VideoUrl as VideoUrl
    from .typed_dicts import VideoUrlPart as VideoUrlPart
    from .typed_dicts import VoiceClone as VoiceClone
    from .typed_dicts import VoiceDelete as VoiceDelete
    from .typed_dicts import VoiceList as VoiceList
    from .typed_dicts import WebReaderWebReader as WebReaderWebReader
    from .typed_dicts import WebSearchSettings as WebSearchSettings
    from .typed_dicts import WebSearchTool as WebSearchTool
    from .typed_dicts import WebSearchWebSearch as WebSearchWebSearch

__all__ = [
    "AgentConversationVariables",
    "AgentFileIdPart",
    "AgentFileUrlPart",
    "AgentGeneralTranslation",
    "AgentImagePart",
    "AgentMessage",
    "AgentPart",
    "AgentReasonedTranslation",
    "AgentSlideSize",
    "AgentTextPart",
    "AgentTranslationSettings",
    "AgentVariables",
    "AgentsAsyncResult",
    "AgentsConversation",
    "AgentsInvoke",
    "ApplicationInput",
    "ApplicationMessage",
    "ApplicationsFileStat",
    "ApplicationsInvoke",
    "ApplicationsSliceInfo",
    "ApplicationsUploadFile",
    "AssistantAttachment",
    "AssistantContentPart",
    "AssistantConversation",
    "AssistantExtraParameters",
    "AssistantImage",
    "AssistantImagePart",
    "AssistantMessage",
    "AssistantQueryConversationUsage",
    "AssistantQuerySupport",
    "AssistantTextPart",
    "AssistantTranslation",
    "AssistantUserMessage",
    "AsyncChatCompletionsCreate",
    "AudioCustomization",
    "AudioSpeech",
    "AudioTranscriptionsCreate",
    "BatchesCreate",
    "BatchesList",
    "ChatCompletionsCreate",
    "ChatMessage",
    "CodeGeexContext",
    "CodeGeexExtra",
    "CodeGeexTarget",
    "ContentPart",
    "EmbeddingsCreate",
    "FileInput",
    "FileParserCreate",
    "FileParserCreateSync",
    "FilePart",
    "FileUrl",
    "FileUrlPart",
    "FilesCreate",
    "FilesList",
    "FineTuningHyperparameters",
    "FineTuningJobsCreate",
    "FineTuningJobsList",
    "FineTuningJobsListEvents",
    "FunctionDefinition",
    "FunctionTool",
    "ImageUrl",
    "ImageUrlPart",
    "ImagesAsyncGenerations",
    "ImagesGenerations",
    "InputAudio",
    "InputAudioPart",
    "KnowledgeCreate",
    "KnowledgeDocumentEdit",
    "KnowledgeDocumentQuery",
    "KnowledgeDocumentReembed",
    "KnowledgeDocumentUploadFile",
    "KnowledgeDocumentUploadUrl",
    "KnowledgeLegacyCreate",
    "KnowledgeLegacyModify",
    "KnowledgeLegacyQuery",
    "KnowledgeModify",
    "KnowledgeQuery",
    "KnowledgeSearch",
    "LayoutParsingCreate",
    "McpServer",
    "McpTool",
    "MessageAudio",
    "MessageFunctionCall",
    "MessageToolCall",
    "ModerationAudioItem",
    "ModerationImageItem",
    "ModerationItem",
    "ModerationMedium",
    "ModerationTextItem",
    "ModerationVideoItem",
    "ModerationsCreate",
    "OcrHandwritingOcr",
    "RagChat",
    "RagImagePart",
    "RagImageUrl",
    "RagIndexType",
    "RagKnowledge",
    "RagMessage",
    "RagPart",
    "RagPastMessage",
    "RagPreparedAnswers",
    "RagQueryPart",
    "RagRetrieve",
    "RagSearchFilters",
    "RagSearchSettings",
    "RagTagFilter",
    "RagTextPart",
    "RerankCreate",
    "ResponseCustomTool",
    "ResponseFormat",
    "ResponseFunctionTool",
    "ResponseInputAnswerText",
    "ResponseInputFile",
    "ResponseInputFunctionCall",
    "ResponseInputFunctionCallOutput",
    "ResponseInputImage",
    "ResponseInputItem",
    "ResponseInputMessage",
    "ResponseInputPart",
    "ResponseInputReasoning",
    "ResponseInputReasoningText",
    "ResponseInputText",
    "ResponseNamespaceTool",
    "ResponseReasoning",
    "ResponseText",
    "ResponseTextFormat",
    "ResponseTool",
    "ResponseWebSearchTool",
    "ResponsesCreate",
    "RetrievalSettings",
    "RetrievalTool",
    "RolePlayMeta",
    "SearchToolMessage",
    "SensitiveWordCheck",
    "SystemMessage",
    "TextPart",
    "Thinking",
    "TokenizerCreate",
    "Tool",
    "ToolMessage",
    "ToolsWebSearch",
    "UploadDetail",
    "UsageModels",
    "UsageTools",
    "UserMessage",
    "VideoUrl",
    "VideoUrlPart",
    "VideosGenerations",
    "VoiceClone",
    "VoiceDelete",
    "VoiceList",
    "WebReaderWebReader",
    "WebSearchSettings",
    "WebSearchTool",
    "WebSearchWebSearch",
]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import typed_dicts

    value: object = getattr(typed_dicts, name)
    globals()[name] = value
    return value


def __dir__() -> List[str]:
    return sorted(__all__)
