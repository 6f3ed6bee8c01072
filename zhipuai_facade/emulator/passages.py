"""Passages of the documents in knowledge bases, and how much each has in common with a question."""

from __future__ import annotations

import re
from typing import Any, List, Mapping, Optional, Sequence

import attrs

from .state import State

_WORD = re.compile(r"[a-z0-9]+|[\u4e00-\u9fff]")
_SENTENCE_SIZE = 300


@attrs.frozen
class Passage:
    """A piece of a document; its score lies between 0 and 1."""

    knowledge_id: str
    document_id: str
    name: str
    url: str
    position: int
    text: str
    score: float


def found_in(
    state: State, question: str, knowledge_ids: Sequence[str], document_ids: Optional[Sequence[str]] = None
) -> List[Passage]:
    """All passages that have a word of the question, the best first."""
    wanted = set(_WORD.findall(question.lower()))
    found: List[Passage] = []
    for identity, document in state.documents.items():
        if document.knowledge_id not in knowledge_ids or (document_ids and identity not in document_ids):
            continue
        fields = document.fields
        for position, text in enumerate(cut(document.text, fields)):
            shared = wanted & set(_WORD.findall(text.lower()))
            if shared:
                score = round(len(shared) / len(wanted), 4)
                passage = Passage(document.knowledge_id, identity, fields["name"], fields["url"], position, text, score)
                found.append(passage)
    return sorted(found, key=lambda passage: -passage.score)


def cut(text: str, settings: Mapping[str, Any]) -> List[str]:
    """The text cut at its separators, and into pieces no longer than ``sentence_size`` characters."""
    separators: List[str] = [one for one in settings.get("custom_separator") or ["\n"] if one]
    parts = re.split("|".join(map(re.escape, separators)), text) if separators else [text]
    size = int(settings.get("sentence_size") or _SENTENCE_SIZE)
    return [part[start : start + size] for part in map(str.strip, parts) for start in range(0, len(part), size)]
