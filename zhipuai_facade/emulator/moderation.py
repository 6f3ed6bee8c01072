"""Moderation: whatever is looked at passes, unless a word in it, or in its address, asks to be minded."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Tuple

from .answers import Answer, Whole
from .received import Received
from .shapes import as_list, as_object
from .state import State

_WORDS: Mapping[str, Tuple[str, str]] = {
    "敏感": ("REJECT", "sensitive"),
    "unsafe": ("REJECT", "sensitive"),
    "可疑": ("REVIEW", "suspicious"),
    "suspicious": ("REVIEW", "suspicious"),
}


def moderate(state: State, received: Received) -> Answer:
    """Look at a text or a medium, or at several of them."""
    given: Any = received.body["input"]
    results = [_result(item) for item in (as_list(given) or [given])]
    texts = sum(result["content_type"] == "text" for result in results)
    answer: Dict[str, Any] = {
        "id": received.id,
        "request_id": received.request_id,
        "created": int(received.at),
        "result_list": results,
        "usage": {"moderation_text": {"call_count": texts}},
    }
    return Whole(answer)


def _result(item: Any) -> Dict[str, Any]:
    part: Dict[str, Any] = {"type": "text", "text": item} if isinstance(item, str) else as_object(item)
    kind = str(part.get("type", "text"))
    looked_at = str(as_object(part.get(kind)).get("url") or part.get("text", ""))
    minded: List[Tuple[str, str]] = [verdict for word, verdict in _WORDS.items() if word in looked_at]
    level = minded[0][0] if minded else "PASS"
    return {"content_type": kind.partition("_")[0], "risk_level": level, "risk_type": [risk for _, risk in minded[:1]]}
