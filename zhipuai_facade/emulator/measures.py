"""Texts measured: by how well they answer a query, and by their tokens."""

from __future__ import annotations

import math
from typing import Any, Dict, List, Mapping

from .answers import Answer, Whole
from .received import Received
from .replies import parts_of, pieces, text_of
from .shapes import as_list
from .state import State

_TOKENS: Mapping[str, int] = {"image_url": 1156, "video_url": 2312}
_SLOPE, _MIDDLE = 10.0, 0.5


def rerank(state: State, received: Received) -> Answer:
    """Order texts by how many of the query's characters they have, the best first."""
    body = received.body
    query, documents = str(body["query"]), as_list(body["documents"])
    results: List[Dict[str, Any]] = [
        {"index": index, "relevance_score": _score(query, document, raw=bool(body.get("return_raw_scores")))}
        for index, document in enumerate(documents)
    ]
    results.sort(key=_by_score)
    if body.get("return_documents"):
        results = [dict(result, document=documents[result["index"]]) for result in results]
    best = results[: int(body.get("top_n") or len(results))]
    tokens = sum(len(pieces(query)) + len(pieces(document)) for document in documents)
    return Whole(dict(_head(received), results=best, usage={"prompt_tokens": tokens, "total_tokens": tokens}))


def count_tokens(state: State, received: Received) -> Answer:
    """Count the tokens of a conversation: its texts, and so many for each image and video."""
    messages = as_list(received.body["messages"])
    usage: Dict[str, int] = {"prompt_tokens": sum(4 + len(pieces(text_of(message))) for message in messages)}
    kinds = [str(part.get("type")) for message in messages for part in parts_of(message)]
    if set(kinds) & set(_TOKENS):
        usage["image_tokens"] = kinds.count("image_url") * _TOKENS["image_url"]
        usage["video_tokens"] = kinds.count("video_url") * _TOKENS["video_url"]
    usage["total_tokens"] = sum(usage.values())
    return Whole(dict(_head(received), usage=usage))


def _head(received: Received) -> Dict[str, Any]:
    return {"id": received.id, "request_id": received.request_id, "created": int(received.at)}


def _score(query: str, document: str, *, raw: bool) -> float:
    """Between 0 and 1, unless it is to be raw."""
    wanted = set(query)
    share = len(wanted & set(document)) / len(wanted) if wanted else 0.0
    score = _SLOPE * (share - _MIDDLE)
    return round(score if raw else 1 / (1 + math.exp(-score)), 7)


def _by_score(result: Mapping[str, Any]) -> float:
    return -float(result["relevance_score"])
