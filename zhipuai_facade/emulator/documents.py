"""Documents of knowledge bases: taken from files and addresses, embedded after a while, looked at, deleted.

A document that cannot be read is taken all the same, and says later why it could not be embedded.
"""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Tuple

from . import knowledge
from .answers import Answer, Whole
from .envelopes import done, enveloped, numbered_page
from .errors import PlatformError
from .identities import digest, number_id
from .received import Received
from .replies import pieces
from .state import State, StoredDocument, find

_REFUSED = (".exe", ".zip", ".bin")
_SENTENCE_SIZE = 300
_BROKEN = 2
_FAILURE = {"embedding_code": 10001, "embedding_msg": "知识不可用，知识库空间已达上限或文档无法解析"}


def upload_file(state: State, received: Received) -> Answer:
    """Take files into a knowledge base; those of a kind that cannot be read are named with the reason."""
    known = knowledge.find(state, received)
    return enveloped(received, take_files(state, received, known["id"]))


def take_files(state: State, received: Received, knowledge_id: str) -> Dict[str, Any]:
    """What became of the files of a form."""
    taken: List[Dict[str, Any]] = []
    refused: List[Dict[str, Any]] = []
    for _, upload in received.files:
        if upload.filename.lower().endswith(_REFUSED):
            refused.append({"fileName": upload.filename, "failReason": "不支持的文档类型"})
            continue
        source = (upload.filename, upload.content)
        stored = _store(state, received, knowledge_id, source, received.body)
        taken.append({"documentId": stored["id"], "fileName": upload.filename, "url": stored["url"]})
    return {"successInfos": taken, "failedInfos": refused}


def upload_url(state: State, received: Received) -> Answer:
    """Take pages into a knowledge base."""
    known = knowledge.find(state, received, received.body["knowledge_id"])
    return enveloped(received, take_pages(state, received, known["id"]))


def take_pages(state: State, received: Received, knowledge_id: str) -> Dict[str, Any]:
    """What became of the addresses of a request."""
    taken: List[Dict[str, Any]] = []
    refused: List[Dict[str, Any]] = []
    for detail in received.body["upload_detail"]:
        address = str(detail["url"])
        if not address.startswith(("http://", "https://")):
            refused.append({"url": address, "failReason": "无法访问"})
            continue
        page = f"这是 {address} 的内容。\nThis is what stands at {address}.\n".encode()
        stored = _store(state, received, knowledge_id, (detail.get("file_name") or address, page), detail)
        taken.append({"documentId": stored["id"], "url": address})
    return {"successInfos": taken, "failedInfos": refused}


def query(state: State, received: Received) -> Answer:
    """One page of the documents of a knowledge base, or of those whose name has a word in it."""
    known = knowledge.find(state, received)
    word = received.parameters.get("word") or ""
    having = [one for one in state.documents.values() if one.knowledge_id == known["id"] and word in one.fields["name"]]
    having.reverse()
    page = [dict(one.fields) for one in numbered_page(having, received)]
    return enveloped(received, {"list": page, "total": len(having)})


def retrieve(state: State, received: Received) -> Answer:
    """A document as it stands."""
    return enveloped(received, _looked_at(_find(state, received)))


def retrieve_legacy(state: State, received: Received) -> Answer:
    """A document as it stands, under the older address."""
    return Whole(_looked_at(_find(state, received)))


def delete(state: State, received: Received) -> Answer:
    """Forget a document; code 10015 under HTTP 200 when there is none (recording 134)."""
    del state.documents[_find(state, received).fields["id"]]
    return done(received)


def edit(state: State, received: Received) -> Answer:
    """Cut a document anew."""
    document = _find(state, received)
    kind = str(received.body["knowledge_type"])
    if not kind.isdecimal():
        raise PlatformError("1214", "knowledge_type", kind)
    for name in ("custom_separator", "sentence_size"):
        if name in received.body:
            document.fields[name] = received.body[name]
    document.fields["knowledge_type"] = int(kind)
    return done(received)


def reembed(state: State, received: Received) -> Answer:
    """Embed a document anew: it is not embedded for a while."""
    document = _find(state, received)
    document.fields.update(embedding_stat=0)
    document.fields.pop("failInfo", None)
    document.polls = state.polls_for(received.orders.polls)
    return done(received)


def images(state: State, received: Received) -> Answer:
    """The pictures of a document, when it was to be read with them."""
    document = _find(state, received)
    identity = document.fields["id"]
    picture = {
        "text": f"【示意图序号_{identity}_1】",
        "cos_url": f"{received.origin}/emulated/{digest(identity)[:16]}.png",
    }
    return enveloped(received, {"images": [picture] if document.fields["parse_image"] else []})


def _store(
    state: State, received: Received, knowledge_id: str, source: Tuple[str, bytes], settings: Mapping[str, Any]
) -> Dict[str, Any]:
    name, content = source
    text = content.decode("utf-8", "replace")
    fields: Dict[str, Any] = {
        "id": number_id(),
        "name": name,
        "url": f"{received.origin}/emulated/{digest(name)[:32]}.txt",
        "length": len(content),
        "word_num": len(pieces(text)),
        "sentence_size": int(settings.get("sentence_size") or _SENTENCE_SIZE),
        "custom_separator": settings.get("custom_separator") or ["\n"],
        "embedding_stat": 0,
        "parse_image": int(bool(settings.get("parse_image"))),
    }
    if "knowledge_type" in settings:
        fields["knowledge_type"] = int(settings["knowledge_type"])
    ends = 1 if text.strip() and not received.orders.task else _BROKEN
    polls = state.polls_for(received.orders.polls)
    state.documents[fields["id"]] = StoredDocument(fields, knowledge_id, text, polls, ends)
    return fields


def _looked_at(document: StoredDocument) -> Dict[str, Any]:
    if document.fields["embedding_stat"] == 0:
        if document.polls <= 0:
            document.fields["embedding_stat"] = document.ends
            failure: Optional[Dict[str, Any]] = dict(_FAILURE) if document.ends == _BROKEN else None
            document.fields.update({"failInfo": failure} if failure else {})
        document.polls -= 1
    return dict(document.fields)


def _find(state: State, received: Received) -> StoredDocument:
    identity = received.parameters.get("id")
    if identity is None:
        return find(state.documents, received, "document_id")
    if identity not in state.documents:
        raise PlatformError("10015")
    return state.documents[identity]
