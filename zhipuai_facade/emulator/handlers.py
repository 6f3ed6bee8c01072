"""Which function answers which operation; an operation that is not here is answered with the document's own example."""

from __future__ import annotations

from typing import Callable, Mapping

from . import (
    agents,
    applications,
    assistants,
    batches,
    catalogues,
    chat,
    documents,
    files,
    knowledge,
    measures,
    media,
    moderation,
    monitor,
    parsers,
    reading,
    responses,
    retrieval,
    searches,
    speech,
    tasks,
    tuning,
    voices,
)
from .answers import Answer, Bytes, Stream, Whole
from .document import JSON
from .plausible import value_for
from .received import Received
from .state import State

Handler = Callable[[State, Received], Answer]

HANDLERS: Mapping[str, Handler] = {
    "chat_completions_create": chat.create,
    "async_chat_completions_create": tasks.create_chat,
    "async_results_retrieve": tasks.retrieve,
    "embeddings_create": media.create_embeddings,
    "images_generations": media.create_image,
    "videos_generations": tasks.create_video,
    "files_create": files.create,
    "files_list": files.list_files,
    "files_delete": files.delete,
    "files_content": files.content,
    "batches_create": batches.create,
    "batches_list": batches.list_batches,
    "batches_retrieve": batches.retrieve,
    "batches_cancel": batches.cancel,
    "assistant_conversation": assistants.converse,
    "assistant_query_support": assistants.query_support,
    "assistant_query_conversation_usage": assistants.query_conversation_usage,
    "tools_web_search": searches.search_as_tool,
    "web_search_web_search": searches.search,
    "images_async_generations": tasks.create_image,
    "audio_speech": speech.speak,
    "audio_customization": speech.speak_as_recorded,
    "audio_transcriptions_create": speech.transcribe,
    "voice_clone": voices.clone,
    "voice_list": voices.list_voices,
    "voice_delete": voices.delete,
    "rerank_create": measures.rerank,
    "tokenizer_create": measures.count_tokens,
    "moderations_create": moderation.moderate,
    "layout_parsing_create": reading.parse_layout,
    "ocr_handwriting_ocr": reading.read_handwriting,
    "web_reader_web_reader": reading.read_page,
    "file_parser_create": parsers.create,
    "file_parser_create_sync": parsers.create_sync,
    "file_parser_content": parsers.content,
    "agents_invoke": agents.invoke,
    "agents_async_result": agents.async_result,
    "agents_conversation": agents.converse,
    "coding_chat_completions_create": chat.create,
    "knowledge_create": knowledge.create,
    "knowledge_query": knowledge.query,
    "knowledge_retrieve": knowledge.retrieve,
    "knowledge_modify": knowledge.modify,
    "knowledge_delete": knowledge.delete,
    "knowledge_used": knowledge.used,
    "knowledge_search": knowledge.search,
    "knowledge_document_query": documents.query,
    "knowledge_document_upload_file": documents.upload_file,
    "knowledge_document_upload_url": documents.upload_url,
    "knowledge_document_images": documents.images,
    "knowledge_document_retrieve": documents.retrieve,
    "knowledge_document_delete": documents.delete,
    "knowledge_document_reembed": documents.reembed,
    "knowledge_document_edit": documents.edit,
    "knowledge_legacy_create": knowledge.create_legacy,
    "knowledge_legacy_query": knowledge.query_legacy,
    "knowledge_legacy_modify": knowledge.modify,
    "knowledge_legacy_delete": knowledge.delete,
    "knowledge_legacy_used": knowledge.used_legacy,
    "knowledge_legacy_retrieve_document": documents.retrieve_legacy,
    "knowledge_legacy_delete_document": documents.delete,
    "rag_chat": retrieval.chat,
    "rag_retrieve": retrieval.retrieve,
    "applications_variables": applications.variables,
    "applications_upload_file": applications.upload_file,
    "applications_file_stat": applications.file_stat,
    "applications_create_conversation": applications.create_conversation,
    "applications_invoke": applications.invoke,
    "applications_slice_info": applications.slice_info,
    "applications_suggested_questions": applications.suggested_questions,
    "models_list": catalogues.list_models,
    "models_list_coding": catalogues.list_models,
    "models_list_codex": catalogues.list_codex,
    "usage_quota": monitor.quota,
    "usage_models": monitor.models,
    "usage_tools": monitor.tools,
    "responses_create": responses.create,
    "responses_retrieve": responses.retrieve,
    "responses_delete": responses.delete,
    "responses_input_items": responses.input_items,
    "fine_tuning_jobs_create": tuning.create,
    "fine_tuning_jobs_list": tuning.list_jobs,
    "fine_tuning_jobs_retrieve": tuning.retrieve,
    "fine_tuning_jobs_cancel": tuning.cancel,
    "fine_tuning_jobs_delete": tuning.delete,
    "fine_tuning_jobs_list_events": tuning.list_events,
    "fine_tuning_models_delete": tuning.delete_model,
}


def answer(state: State, received: Received) -> Answer:
    """The answer to a request that passed every check."""
    operation = received.operation
    handler = HANDLERS.get(operation.operation_id)
    if handler is not None:
        return handler(state, received)
    if operation.streams(received.body):
        return Stream(list(operation.events) or [value_for(operation.chunk, resolve=state.document.resolve)])
    example = operation.examples[0] if operation.examples else None
    if operation.answer_media != JSON:
        return Bytes(example.encode("utf-8") if isinstance(example, str) else b"", media=operation.answer_media)
    if example is None and operation.answer is not None:
        example = value_for(operation.answer, resolve=state.document.resolve)
    return Whole(example)
