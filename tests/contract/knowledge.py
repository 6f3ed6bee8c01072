"""Scenarios of knowledge bases and their documents."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Any, Iterator

from zhipuai_openapi.models import (
    Knowledge,
    KnowledgeCapacity,
    KnowledgeCapacityUse,
    KnowledgeCreated,
    KnowledgeDetail,
    KnowledgeDocument,
    KnowledgeDocumentDetail,
    KnowledgeDocumentPage,
    KnowledgeDone,
    KnowledgeFindings,
    KnowledgeImageList,
    KnowledgeLegacyPage,
    KnowledgePage,
    KnowledgeUpload,
)

from tests.contract.kinds import refused, whole
from tests.contract.stage import Like, Play, scenario

CREATE, QUERY, RETRIEVE = "knowledge_create", "knowledge_query", "knowledge_retrieve"
MODIFY, DELETE, USED, SEARCH = "knowledge_modify", "knowledge_delete", "knowledge_used", "knowledge_search"
DOCUMENT = "knowledge_document_"
UPLOAD, ADDRESS, DOCUMENTS = DOCUMENT + "upload_file", DOCUMENT + "upload_url", DOCUMENT + "query"
LOOK, DROP, IMAGES = DOCUMENT + "retrieve", DOCUMENT + "delete", DOCUMENT + "images"
REEMBED, EDIT = DOCUMENT + "reembed", DOCUMENT + "edit"
LEGACY = "knowledge_legacy_"
HANDBOOK = "每人每年有三十天假期。\n\n出差由办公室预订车票。\n".encode()
NOWHERE = "1000000000000000000"


def assert_done(done: Any) -> None:
    """What is said when something was done."""
    assert isinstance(done, KnowledgeDone)
    assert done.code == 200
    assert isinstance(done.message, str)


@contextmanager
def base(play: Play, name: str = "员工手册") -> Iterator[Any]:
    """A knowledge base, deleted afterwards."""
    made = play.ask(play.client.knowledge.create(embedding_id=11, name=name, description="假期和出差的规定"))
    assert isinstance(made, KnowledgeCreated)
    assert made.code == 200 and isinstance(made.data.id, str)
    try:
        yield made.data
    finally:
        assert_done(play.ask(play.client.knowledge.delete(made.data.id)))


def handbook_in(play: Play, knowledge_id: str, **settings: Any) -> Any:
    """The id of a document that was uploaded."""
    taken = play.ask(
        play.client.knowledge.document.upload_file(
            knowledge_id, files=[("handbook.txt", HANDBOOK)], sentence_size=300, **settings
        )
    )
    assert isinstance(taken, KnowledgeUpload)
    outcome = taken.data
    assert outcome.failedInfos == []
    assert [isinstance(one.documentId, str) for one in outcome.successInfos] == [True]
    return outcome.successInfos[0].documentId


@scenario(
    CREATE,
    QUERY,
    RETRIEVE,
    MODIFY,
    DELETE,
    like=[Like(CREATE, whole, ("128",)), Like(MODIFY, whole, ("129",)), Like(DELETE, whole)],
)
def knowledge_from_creation_to_deletion(play: Play) -> None:
    """A knowledge base is made, found in the list, looked at, renamed and deleted."""
    with base(play) as made:
        listed = play.ask(play.client.knowledge.query(page=1, size=10))
        changed = play.ask(play.client.knowledge.modify(knowledge_id=made.id, name="办公室手册"))
        found = play.ask(play.client.knowledge.retrieve(made.id))

    assert isinstance(listed, KnowledgePage) and isinstance(found, KnowledgeDetail)
    assert all(isinstance(one, Knowledge) and one.id and one.name for one in [*listed.data.list, found.data])
    assert_done(changed)
    play.ours(made.id in [one.id for one in listed.data.list], "it is in the list")
    play.ours((found.data.id, found.data.name) == (made.id, "办公室手册"), "it has its new name")


@scenario(USED, like=[Like(USED, whole, ("130",))])
def knowledge_room(play: Play) -> None:
    """How many words and bytes are taken, of how many."""
    room = play.ask(play.client.knowledge.used())

    assert isinstance(room, KnowledgeCapacity) and room.code == 200
    assert all(isinstance(amount.word_num, int) and isinstance(amount.length, int) for amount in (room.data.total,))
    assert room.data.used.word_num <= room.data.total.word_num
    assert room.data.used.length <= room.data.total.length


@scenario(
    CREATE,
    UPLOAD,
    DOCUMENTS,
    LOOK,
    DROP,
    DELETE,
    like=[Like(UPLOAD, whole, ("131",)), Like(LOOK, whole, ("133",)), Like(DROP, whole)],
)
def knowledge_document_from_upload_to_deletion(play: Play) -> None:
    """A file becomes a document, is found in the list, looked at until it is embedded, and deleted."""
    with base(play) as made:
        identity = handbook_in(play, made.id, knowledge_type=5, custom_separator=["\n\n"])
        listed = play.ask(play.client.knowledge.document.query(made.id, page=1, size=10))
        looks = [play.ask(play.client.knowledge.document.retrieve(identity)) for _ in range(2)]
        dropped = play.ask(play.client.knowledge.document.delete(identity))

    assert isinstance(listed, KnowledgeDocumentPage)
    for look in looks:
        assert isinstance(look, KnowledgeDocumentDetail) and look.code == 200
        assert look.data.embedding_stat in (0, 1, 2)
        assert all(isinstance(separator, str) for separator in look.data.custom_separator)
    assert_done(dropped)
    play.ours([one.id for one in listed.data.list] == [identity], "it is in the list")
    play.ours([look.data.id for look in looks] == [identity, identity], "it is the document")
    play.ours(looks[0].data.length == len(HANDBOOK), "it is as long as the file")


@scenario(CREATE, ADDRESS, DELETE, like=[Like(ADDRESS, whole)])
def knowledge_document_from_an_address(play: Play) -> None:
    """A page becomes a document; what cannot be fetched is named with the reason."""
    with base(play) as made:
        taken = play.ask(
            play.client.knowledge.document.upload_url(
                made.id,
                [
                    {"url": "https://example.com/holiday.html", "knowledge_type": 1},
                    {"url": "nowhere", "knowledge_type": 1},
                ],
            )
        )

    assert isinstance(taken, KnowledgeUpload)
    play.ours(taken.data is not None, "what became of the pages stands in the envelope")
    if taken.data is not None:
        assert all(isinstance(one.documentId, str) and one.url for one in taken.data.successInfos)
        play.ours([one.url for one in taken.data.failedInfos] == ["nowhere"], "an address that is none is refused")


@scenario(DROP, like=[Like(DROP, refused(200), ("134",))])
def knowledge_document_missing(play: Play) -> None:
    """Under HTTP 200: a document that is not there."""
    error = play.refusal(lambda: play.client.knowledge.document.delete(NOWHERE))

    assert (error.status_code, error.code) == (200, "10015")
    assert error.message and error.attempts == 1


@scenario(CREATE, UPLOAD, SEARCH, DELETE, like=[Like(SEARCH, whole)])
def knowledge_searched(play: Play) -> None:
    """The passages that answer a question, the best first."""
    with base(play) as made:
        identity = handbook_in(play, made.id, knowledge_type=5, custom_separator=["\n\n"])
        found = play.ask(play.client.knowledge.search(query="有几天假期？", knowledge_ids=[made.id], top_k=3))

    assert isinstance(found, KnowledgeFindings)
    assert all(isinstance(one.text, str) and isinstance(one.score, (int, float)) for one in found.data)
    play.ours([one.metadata.doc_id for one in found.data][:1] == [identity], "it is found in the document")
    play.ours("三十天" in found.data[0].text, "the passage answers the question")


@scenario(CREATE, UPLOAD, REEMBED, IMAGES, EDIT, DELETE, like=[Like(IMAGES, whole)])
def knowledge_document_read_again(play: Play) -> None:
    """A document is cut otherwise, embedded anew, and its pictures are listed."""
    with base(play) as made:
        identity = handbook_in(play, made.id, parse_image=True)
        edited = play.ask(
            play.client.knowledge.document.edit(document_id=identity, knowledge_type=5, sentence_size=200)
        )
        embedded = play.ask(play.client.knowledge.document.reembed(identity))
        pictures = play.ask(play.client.knowledge.document.images(identity))

    assert_done(edited)
    assert_done(embedded)
    assert isinstance(pictures, KnowledgeImageList)
    assert all(isinstance(one.text, str) and one.cos_url.startswith("http") for one in pictures.data.images)


@scenario(*(LEGACY + name for name in ("create", "query", "modify", "delete", "used")))
def knowledge_by_its_older_address(play: Play) -> None:
    """The same without an envelope: made, listed, renamed, counted and deleted."""
    legacy = play.client.knowledge.legacy
    made = play.ask(legacy.create(embedding_id=3, name="员工手册"))
    listed = play.ask(legacy.query(page=1, size=10))
    changed = play.ask(legacy.modify(knowledge_id=made.id, embedding_id=3, name="办公室手册"))
    room = play.ask(legacy.used())
    deleted = play.ask(legacy.delete(made.id))

    assert isinstance(made, Knowledge) and isinstance(made.id, str)
    assert isinstance(listed, KnowledgeLegacyPage)
    assert made.id in [one.id for one in listed.list]
    assert isinstance(room, KnowledgeCapacityUse)
    assert room.used.word_num <= room.total.word_num
    assert_done(changed)
    assert_done(deleted)


@scenario(CREATE, UPLOAD, DELETE, LEGACY + "retrieve_document", LEGACY + "delete_document")
def knowledge_document_by_its_older_address(play: Play) -> None:
    """A document is looked at and deleted without an envelope."""
    with base(play) as made:
        identity = handbook_in(play, made.id)
        found = play.ask(play.client.knowledge.legacy.retrieve_document(identity))
        dropped = play.ask(play.client.knowledge.legacy.delete_document(identity))

    assert isinstance(found, KnowledgeDocument)
    assert isinstance(found.id, str) and found.embedding_stat in (0, 1, 2)
    assert_done(dropped)
    play.ours(found.id == identity, "it is the document")
