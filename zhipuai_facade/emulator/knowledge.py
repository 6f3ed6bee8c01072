"""Knowledge bases, under their documented addresses and under the older ones, which answer without an envelope."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping

from .answers import Answer, Whole
from .envelopes import done, enveloped, numbered_page
from .errors import PlatformError
from .identities import number_id
from .passages import found_in
from .received import Received
from .state import State

_MODELS: Mapping[int, str] = {2: "Embedding-2", 3: "Embedding-2", 11: "Embedding-3", 12: "Embedding-3-pro"}
_SETTINGS = (
    "embedding_id",
    "embedding_model",
    "contextual",
    "name",
    "description",
    "background",
    "icon",
    "customer_identifier",
    "bucket_id",
)
_TOTAL = {"word_num": 500000, "length": 20971520}
_FINDINGS = 8


def create(state: State, received: Received) -> Answer:
    """Make a knowledge base; only its id is answered."""
    return enveloped(received, {"id": _made(state, received)["id"]})


def create_legacy(state: State, received: Received) -> Answer:
    """Make a knowledge base under the older address."""
    return Whole(_described(state, _made(state, received)))


def query(state: State, received: Received) -> Answer:
    """One page of the knowledge bases, the newest first."""
    page, total = _page(state, received)
    return enveloped(received, {"list": page, "total": total})


def query_legacy(state: State, received: Received) -> Answer:
    """One page of the knowledge bases under the older address."""
    page, total = _page(state, received)
    return Whole({"object": "list", "list": page, "total": total})


def retrieve(state: State, received: Received) -> Answer:
    """One knowledge base, with how much is in it."""
    return enveloped(received, _described(state, find(state, received)))


def modify(state: State, received: Received) -> Answer:
    """Change what is given of a knowledge base, and leave the rest as it is."""
    known = find(state, received)
    known.update(_settings(received.body))
    return done(received)


def delete(state: State, received: Received) -> Answer:
    """Forget a knowledge base and its documents."""
    identity = find(state, received)["id"]
    del state.knowledge[identity]
    for name in [name for name, document in state.documents.items() if document.knowledge_id == identity]:
        del state.documents[name]
    return done(received)


def used(state: State, received: Received) -> Answer:
    """How much of the room for documents is taken."""
    return enveloped(received, _room(state))


def used_legacy(state: State, received: Received) -> Answer:
    """The same under the older address."""
    return Whole(_room(state))


def search(state: State, received: Received) -> Answer:
    """The passages that have most in common with a question; unknown knowledge bases hold nothing."""
    body = received.body
    found = found_in(state, body["query"], body["knowledge_ids"], body.get("document_ids"))
    least = body.get("fractional_threshold") or 0.0
    findings = [
        {
            "text": passage.text,
            "score": passage.score,
            "metadata": {
                "_id": f"{passage.document_id}_{passage.position}",
                "knowledge_id": passage.knowledge_id,
                "doc_id": passage.document_id,
                "doc_name": passage.name,
                "doc_url": passage.url,
                "contextual_text": "",
            },
        }
        for passage in found
        if passage.score >= least
    ]
    return enveloped(received, findings[: int(body.get("top_k") or _FINDINGS)])


def find(state: State, received: Received, identity: str = "") -> Dict[str, Any]:
    """The knowledge base that the path names, or this one."""
    identity = identity or received.parameters.get("id") or received.parameters["knowledge_id"]
    if identity not in state.knowledge:
        raise PlatformError("404", f"knowledge_id {identity}")
    return state.knowledge[identity]


def _made(state: State, received: Received) -> Dict[str, Any]:
    known = {"id": number_id(), **_settings(received.body)}
    known.setdefault("embedding_model", _MODELS.get(int(known["embedding_id"]), "Embedding-3"))
    known.setdefault("contextual", 0)
    known.setdefault("description", "")
    known.setdefault("background", "blue")
    known.setdefault("icon", "question")
    state.knowledge[known["id"]] = known
    return known


def _settings(body: Mapping[str, Any]) -> Dict[str, Any]:
    return {name: body[name] for name in _SETTINGS if name in body}


def _described(state: State, known: Mapping[str, Any]) -> Dict[str, Any]:
    documents = [one.fields for one in state.documents.values() if one.knowledge_id == known["id"]]
    amounts = {name: sum(fields[name] for fields in documents) for name in ("length", "word_num")}
    return dict(known, document_size=len(documents), **amounts)


def _page(state: State, received: Received) -> Any:
    known: List[Dict[str, Any]] = list(reversed(list(state.knowledge.values())))
    return [_described(state, one) for one in numbered_page(known, received)], len(known)


def _room(state: State) -> Dict[str, Any]:
    documents = [one.fields for one in state.documents.values()]
    taken = {name: sum(fields[name] for fields in documents) for name in ("word_num", "length")}
    return {"used": taken, "total": dict(_TOTAL)}
