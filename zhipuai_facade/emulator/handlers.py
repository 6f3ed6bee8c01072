"""Which function answers which operation; an operation that is not here is answered with the document's own example."""

from __future__ import annotations

from typing import Callable, Mapping

from . import assistants, batches, chat, files, media, searches, tasks
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
    "images_async_generations": tasks.create_image,
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
        return Bytes(example.encode("utf-8") if isinstance(example, str) else b"")
    if example is None and operation.answer is not None:
        example = value_for(operation.answer, resolve=state.document.resolve)
    return Whole(example)
