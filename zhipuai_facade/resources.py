"""The shape of the API: which method stands where. One line each."""

from __future__ import annotations

from typing import Final

from zhipuai_openapi import calls

from .methods import (
    Resource,
    TransportT,
    Waiting,
    binary_method,
    events_method,
    method,
    page_method,
    plain_method,
    raw_twin,
    streaming_binary_method,
    streaming_method,
)
from .sampling import greedy_at_zero, with_id
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

    create: Final = plain_method(calls.embeddings_create, calls.embeddings_create_plain, calls.embeddings_create_either)
    with_raw_response: raw_twin[Embeddings[Raw], Embeddings[AsyncRaw]] = raw_twin()


class Images(Resource[TransportT]):
    """`images`: images from text."""

    generations: Final = plain_method(
        calls.images_generations, calls.images_generations_plain, calls.images_generations_either
    )
    async_generations: Final = method(calls.images_async_generations)
    retrieve_images_result: Final = method(calls.async_results_retrieve)
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


class Transcriptions(Resource[TransportT]):
    """`audio.transcriptions`: speech as text."""

    create: Final = streaming_method(
        calls.audio_transcriptions_create,
        calls.audio_transcriptions_create_streaming,
        calls.audio_transcriptions_create_either,
    )
    with_raw_response: raw_twin[Transcriptions[Raw], Transcriptions[AsyncRaw]] = raw_twin()


class Audio(Resource[TransportT]):
    """`audio`: text as speech, and speech as text."""

    speech: Final = streaming_binary_method(calls.audio_speech, calls.audio_speech_streaming, calls.audio_speech_either)
    customization: Final = binary_method(calls.audio_customization)
    with_raw_response: raw_twin[Audio[Raw], Audio[AsyncRaw]] = raw_twin()

    def __init__(self, transport: TransportT) -> None:
        super().__init__(transport)
        self.transcriptions: Transcriptions[TransportT] = Transcriptions(transport)


class Voice(Resource[TransportT]):
    """`voice`: voices for speech, among them copies of one's own."""

    clone: Final = method(calls.voice_clone)
    list: Final = method(calls.voice_list)
    delete: Final = method(calls.voice_delete)
    with_raw_response: raw_twin[Voice[Raw], Voice[AsyncRaw]] = raw_twin()


class Rerank(Resource[TransportT]):
    """`rerank`: documents in the order in which they fit a question."""

    create: Final = method(calls.rerank_create)
    with_raw_response: raw_twin[Rerank[Raw], Rerank[AsyncRaw]] = raw_twin()


class Tokenizer(Resource[TransportT]):
    """`tokenizer`: how many tokens a conversation has."""

    create: Final = method(calls.tokenizer_create)
    with_raw_response: raw_twin[Tokenizer[Raw], Tokenizer[AsyncRaw]] = raw_twin()


class Moderations(Resource[TransportT]):
    """`moderations`: whether text, images, sound and videos are safe."""

    create: Final = method(calls.moderations_create)
    with_raw_response: raw_twin[Moderations[Raw], Moderations[AsyncRaw]] = raw_twin()


class LayoutParsing(Resource[TransportT]):
    """`layout_parsing`: pages as text with their layout."""

    create: Final = method(calls.layout_parsing_create)
    with_raw_response: raw_twin[LayoutParsing[Raw], LayoutParsing[AsyncRaw]] = raw_twin()


class WebReader(Resource[TransportT]):
    """`web_reader`: web pages as text."""

    web_reader: Final = method(calls.web_reader_web_reader)
    with_raw_response: raw_twin[WebReader[Raw], WebReader[AsyncRaw]] = raw_twin()


class FileParser(Resource[TransportT]):
    """`file_parser`: the text of documents."""

    create: Final = method(calls.file_parser_create)
    content: Final = binary_method(calls.file_parser_content_bytes)
    result: Final = method(calls.file_parser_content)  # as content, typed
    create_sync: Final = method(calls.file_parser_create_sync)
    with_raw_response: raw_twin[FileParser[Raw], FileParser[AsyncRaw]] = raw_twin()


class Ocr(Resource[TransportT]):
    """`ocr`: handwriting as text."""

    handwriting_ocr: Final = method(calls.ocr_handwriting_ocr)
    with_raw_response: raw_twin[Ocr[Raw], Ocr[AsyncRaw]] = raw_twin()


class Agents(Resource[TransportT]):
    """`agents`: ready-made agents."""

    invoke: Final = streaming_method(calls.agents_invoke, calls.agents_invoke_streaming, calls.agents_invoke_either)
    async_result: Final = method(calls.agents_async_result)
    conversation: Final = method(calls.agents_conversation)
    with_raw_response: raw_twin[Agents[Raw], Agents[AsyncRaw]] = raw_twin()


class Documents(Resource[TransportT]):
    """`knowledge.document`: the documents of knowledge bases."""

    query: Final = method(calls.knowledge_document_query)
    upload_file: Final = method(calls.knowledge_document_upload_file)
    upload_url: Final = method(calls.knowledge_document_upload_url)
    images: Final = method(calls.knowledge_document_images)
    retrieve: Final = method(calls.knowledge_document_retrieve)
    delete: Final = method(calls.knowledge_document_delete)
    reembed: Final = method(calls.knowledge_document_reembed)
    edit: Final = method(calls.knowledge_document_edit, with_id)
    create: Final = method(calls.files_create)  # of the older service, as are the next and edit
    list: Final = page_method(calls.files_list)
    with_raw_response: raw_twin[Documents[Raw], Documents[AsyncRaw]] = raw_twin()


class LegacyKnowledge(Resource[TransportT]):
    """`knowledge.legacy`: knowledge bases by their older paths (deprecated by the platform)."""

    create: Final = method(calls.knowledge_legacy_create)
    query: Final = method(calls.knowledge_legacy_query)
    modify: Final = method(calls.knowledge_legacy_modify)
    delete: Final = method(calls.knowledge_legacy_delete)
    used: Final = method(calls.knowledge_legacy_used)
    retrieve_document: Final = method(calls.knowledge_legacy_retrieve_document)
    delete_document: Final = method(calls.knowledge_legacy_delete_document)
    with_raw_response: raw_twin[LegacyKnowledge[Raw], LegacyKnowledge[AsyncRaw]] = raw_twin()


class Knowledge(Resource[TransportT]):
    """`knowledge`: knowledge bases."""

    create: Final = method(calls.knowledge_create)
    query: Final = method(calls.knowledge_query)
    modify: Final = method(calls.knowledge_modify, with_id)
    retrieve: Final = method(calls.knowledge_retrieve)
    delete: Final = method(calls.knowledge_delete)
    used: Final = method(calls.knowledge_used)
    search: Final = method(calls.knowledge_search)
    with_raw_response: raw_twin[Knowledge[Raw], Knowledge[AsyncRaw]] = raw_twin()

    def __init__(self, transport: TransportT) -> None:
        super().__init__(transport)
        self.document: Documents[TransportT] = Documents(transport)
        self.legacy: LegacyKnowledge[TransportT] = LegacyKnowledge(transport)


class Rag(Resource[TransportT]):
    """`rag`: questions to knowledge bases of text, images and sound."""

    chat: Final = events_method(calls.rag_chat)
    retrieve: Final = method(calls.rag_retrieve)
    with_raw_response: raw_twin[Rag[Raw], Rag[AsyncRaw]] = raw_twin()


class Applications(Resource[TransportT]):
    """`applications`: applications made on the platform's pages (deprecated by the platform)."""

    variables: Final = method(calls.applications_variables)
    upload_file: Final = method(calls.applications_upload_file)
    file_stat: Final = method(calls.applications_file_stat)
    create_conversation: Final = method(calls.applications_create_conversation)
    invoke: Final = streaming_method(
        calls.applications_invoke, calls.applications_invoke_streaming, calls.applications_invoke_either, default=True
    )
    slice_info: Final = method(calls.applications_slice_info)
    suggested_questions: Final = method(calls.applications_suggested_questions)
    with_raw_response: raw_twin[Applications[Raw], Applications[AsyncRaw]] = raw_twin()


class Models(Resource[TransportT]):
    """`models`: the models that a key can use, by the three lists that the platform has."""

    list: Final = method(calls.models_list)
    list_coding: Final = method(calls.models_list_coding)
    list_codex: Final = method(calls.models_list_codex)
    with_raw_response: raw_twin[Models[Raw], Models[AsyncRaw]] = raw_twin()


class CodingCompletions(Resource[TransportT]):
    """`coding.chat.completions`: conversations, billed to a coding plan."""

    create: Final = streaming_method(
        calls.coding_chat_completions_create,
        calls.coding_chat_completions_create_streaming,
        calls.coding_chat_completions_create_either,
        change=greedy_at_zero,
    )
    with_raw_response: raw_twin[CodingCompletions[Raw], CodingCompletions[AsyncRaw]] = raw_twin()


class CodingChat(Resource[TransportT]):
    """`coding.chat`: conversations, billed to a coding plan."""

    def __init__(self, transport: TransportT) -> None:
        super().__init__(transport)
        self.completions: CodingCompletions[TransportT] = CodingCompletions(transport)


class Coding(Resource[TransportT]):
    """`coding`: what a coding plan pays for, whatever the base URL."""

    def __init__(self, transport: TransportT) -> None:
        super().__init__(transport)
        self.chat: CodingChat[TransportT] = CodingChat(transport)


class Usage(Resource[TransportT]):
    """`usage`: what was used of a plan."""

    quota: Final = method(calls.usage_quota)
    models: Final = method(calls.usage_models)
    tools: Final = method(calls.usage_tools)
    with_raw_response: raw_twin[Usage[Raw], Usage[AsyncRaw]] = raw_twin()


class Responses(Resource[TransportT]):
    """`responses`: conversations in the form of the Responses API."""

    create: Final = streaming_method(
        calls.responses_create, calls.responses_create_streaming, calls.responses_create_either
    )
    retrieve: Final = method(calls.responses_retrieve)
    delete: Final = method(calls.responses_delete)
    input_items: Final = method(calls.responses_input_items)
    with_raw_response: raw_twin[Responses[Raw], Responses[AsyncRaw]] = raw_twin()


class FineTuningJobs(Resource[TransportT]):
    """`fine_tuning.jobs`: models being trained further (deprecated by the platform)."""

    create: Final = method(calls.fine_tuning_jobs_create)
    list: Final = page_method(calls.fine_tuning_jobs_list)
    retrieve: Final = method(calls.fine_tuning_jobs_retrieve)
    delete: Final = method(calls.fine_tuning_jobs_delete)
    cancel: Final = method(calls.fine_tuning_jobs_cancel)
    list_events: Final = page_method(calls.fine_tuning_jobs_list_events)
    with_raw_response: raw_twin[FineTuningJobs[Raw], FineTuningJobs[AsyncRaw]] = raw_twin()


class FineTunedModels(Resource[TransportT]):
    """`fine_tuning.models`: models that were trained further (deprecated by the platform)."""

    delete: Final = method(calls.fine_tuning_models_delete)
    with_raw_response: raw_twin[FineTunedModels[Raw], FineTunedModels[AsyncRaw]] = raw_twin()


class FineTuning(Resource[TransportT]):
    """`fine_tuning`: training models further (deprecated by the platform)."""

    def __init__(self, transport: TransportT) -> None:
        super().__init__(transport)
        self.jobs: FineTuningJobs[TransportT] = FineTuningJobs(transport)
        self.models: FineTunedModels[TransportT] = FineTunedModels(transport)


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
        self.audio: Audio[TransportT] = Audio(transport)
        self.voice: Voice[TransportT] = Voice(transport)
        self.rerank: Rerank[TransportT] = Rerank(transport)
        self.tokenizer: Tokenizer[TransportT] = Tokenizer(transport)
        self.moderations: Moderations[TransportT] = Moderations(transport)
        self.layout_parsing: LayoutParsing[TransportT] = LayoutParsing(transport)
        self.web_reader: WebReader[TransportT] = WebReader(transport)
        self.file_parser: FileParser[TransportT] = FileParser(transport)
        self.ocr: Ocr[TransportT] = Ocr(transport)
        self.agents: Agents[TransportT] = Agents(transport)
        self.knowledge: Knowledge[TransportT] = Knowledge(transport)
        self.rag: Rag[TransportT] = Rag(transport)
        self.applications: Applications[TransportT] = Applications(transport)
        self.models: Models[TransportT] = Models(transport)
        self.coding: Coding[TransportT] = Coding(transport)
        self.usage: Usage[TransportT] = Usage(transport)
        self.responses: Responses[TransportT] = Responses(transport)
        self.fine_tuning: FineTuning[TransportT] = FineTuning(transport)
