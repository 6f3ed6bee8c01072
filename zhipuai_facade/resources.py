"""The shape of the API: which method stands where. One line each."""

from __future__ import annotations

from typing import Final

from zhipuai_openapi import calls

from .methods import Resource, TransportT, binary_method, method, page_method, raw_twin, streaming_method
from .sampling import greedy_at_zero
from .tasks import Waiting
from .transport import AsyncRawTransport, RawTransport

Raw = RawTransport
AsyncRaw = AsyncRawTransport


class Completions(Resource[TransportT]):
    """`chat.completions`: conversations, answered at once."""

    create: Final = streaming_method(
        calls.chat_completions_create,
        calls.chat_completions_create_streaming,
        calls.chat_completions_create_either,
        greedy_at_zero,
    )
    with_raw_response: raw_twin[Completions[Raw], Completions[AsyncRaw]] = raw_twin()


class AsyncCompletions(Resource[TransportT]):
    """`chat.asyncCompletions`: conversations worked off as a task on the platform (not by ``await``)."""

    create: Final = method(calls.async_chat_completions_create, greedy_at_zero)
    retrieve_completion_result: Final = method(calls.async_results_retrieve)
    wait: Final = Waiting()
    with_raw_response: raw_twin[AsyncCompletions[Raw], AsyncCompletions[AsyncRaw]] = raw_twin()


class Chat(Resource[TransportT]):
    """`chat`: conversations."""

    def __init__(self, transport: TransportT) -> None:
        super().__init__(transport)
        self.completions: Completions[TransportT] = Completions(transport)
        self.async_completions: AsyncCompletions[TransportT] = AsyncCompletions(transport)
        self.asyncCompletions: AsyncCompletions[TransportT] = self.async_completions  # as the original calls it


class Embeddings(Resource[TransportT]):
    """`embeddings`: text as vectors."""

    create: Final = method(calls.embeddings_create)
    with_raw_response: raw_twin[Embeddings[Raw], Embeddings[AsyncRaw]] = raw_twin()


class Images(Resource[TransportT]):
    """`images`: images from text."""

    generations: Final = method(calls.images_generations)
    with_raw_response: raw_twin[Images[Raw], Images[AsyncRaw]] = raw_twin()


class Videos(Resource[TransportT]):
    """`videos`: videos from text and images, worked off as a task."""

    generations: Final = method(calls.videos_generations)
    retrieve_videos_result: Final = method(calls.async_results_retrieve)
    wait: Final = Waiting()
    with_raw_response: raw_twin[Videos[Raw], Videos[AsyncRaw]] = raw_twin()


class Files(Resource[TransportT]):
    """`files`: files that other operations use or make."""

    create: Final = method(calls.files_create)
    list: Final = page_method(calls.files_list)
    delete: Final = method(calls.files_delete)
    content: Final = binary_method(calls.files_content)
    with_raw_response: raw_twin[Files[Raw], Files[AsyncRaw]] = raw_twin()


class Batches(Resource[TransportT]):
    """`batches`: many requests in one file, answered within a day."""

    create: Final = method(calls.batches_create)
    retrieve: Final = method(calls.batches_retrieve)
    list: Final = page_method(calls.batches_list)
    cancel: Final = method(calls.batches_cancel)
    with_raw_response: raw_twin[Batches[Raw], Batches[AsyncRaw]] = raw_twin()


class Assistant(Resource[TransportT]):
    """`assistant`: ready-made assistants (deprecated by the platform)."""

    conversation: Final = streaming_method(
        calls.assistant_conversation, calls.assistant_conversation_streaming, calls.assistant_conversation_either
    )
    query_support: Final = method(calls.assistant_query_support)
    query_conversation_usage: Final = method(calls.assistant_query_conversation_usage)
    with_raw_response: raw_twin[Assistant[Raw], Assistant[AsyncRaw]] = raw_twin()


class Tools(Resource[TransportT]):
    """`tools`: web search by the older tool (deprecated by the platform)."""

    web_search: Final = streaming_method(
        calls.tools_web_search, calls.tools_web_search_streaming, calls.tools_web_search_either
    )
    with_raw_response: raw_twin[Tools[Raw], Tools[AsyncRaw]] = raw_twin()


class WebSearch(Resource[TransportT]):
    """`web_search`: searching the web."""

    web_search: Final = method(calls.web_search_web_search)
    with_raw_response: raw_twin[WebSearch[Raw], WebSearch[AsyncRaw]] = raw_twin()


class Platform(Resource[TransportT]):
    """Everything that a client offers."""

    request: Final = streaming_method(calls.request, calls.request_streaming, calls.request_streaming)
    with_raw_response: raw_twin[Platform[Raw], Platform[AsyncRaw]] = raw_twin()

    def __init__(self, transport: TransportT) -> None:
        super().__init__(transport)
        self.chat: Chat[TransportT] = Chat(transport)
        self.embeddings: Embeddings[TransportT] = Embeddings(transport)
        self.images: Images[TransportT] = Images(transport)
        self.videos: Videos[TransportT] = Videos(transport)
        self.files: Files[TransportT] = Files(transport)
        self.batches: Batches[TransportT] = Batches(transport)
        self.assistant: Assistant[TransportT] = Assistant(transport)
        self.tools: Tools[TransportT] = Tools(transport)
        self.web_search: WebSearch[TransportT] = WebSearch(transport)
