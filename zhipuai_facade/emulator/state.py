"""What the emulated platform remembers between two requests: files, tasks, batches, conversations, knowledge, and so
on."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple, TypeVar

import attrs

from .document import Document
from .errors import PlatformError
from .received import Received

Item = TypeVar("Item")


@attrs.frozen
class StoredFile:
    """An uploaded file, or one that a batch wrote; ``created_at`` is in seconds."""

    id: str
    filename: str
    purpose: str
    created_at: int
    content: bytes = attrs.field(repr=False)

    def described(self) -> Dict[str, Any]:
        """The file as an answer describes it."""
        return {
            "id": self.id,
            "object": "file",
            "bytes": len(self.content),
            "filename": self.filename,
            "purpose": self.purpose,
            "created_at": self.created_at,
        }


@attrs.define
class Task:
    """A task in the background: seen in progress ``polls`` times, then with its result."""

    pending: Dict[str, Any]
    result: Dict[str, Any]
    polls: int

    def look(self) -> Dict[str, Any]:
        """What is seen of it now; the next look comes later."""
        if self.polls <= 0:
            return self.result
        self.polls -= 1
        return self.pending


@attrs.define
class StoredBatch:
    """A batch: its fields as they are answered, the lines still to be worked off, and how it is to end."""

    fields: Dict[str, Any]
    lines: List[Dict[str, Any]]
    polls: int
    ends: str


@attrs.define
class StoredDocument:
    """A document of a knowledge base: its fields as they are answered, its text, and how it is to end.

    It is seen as not embedded ``polls`` times.
    """

    fields: Dict[str, Any]
    knowledge_id: str
    text: str = attrs.field(repr=False)
    polls: int = 0
    ends: int = 1


@attrs.frozen
class StoredResponse:
    """A response that was to be kept, the items of its own request, and all that was said before its answer."""

    fields: Dict[str, Any]
    items: List[Dict[str, Any]]
    conversation: List[Dict[str, Any]]


@attrs.define
class StoredJob:
    """A job of fine-tuning: its fields as they are answered, and how it is to end; ``polls`` as for a task."""

    fields: Dict[str, Any]
    polls: int
    ends: str


@attrs.define
class State:
    """The memory of one emulator; ``polls`` is how often a task or batch is seen in progress."""

    document: Document
    polls: int = 1
    files: Dict[str, StoredFile] = attrs.Factory(dict)  # pyright: ignore[reportUnknownVariableType]
    tasks: Dict[str, Task] = attrs.Factory(dict)  # pyright: ignore[reportUnknownVariableType]
    batches: Dict[str, StoredBatch] = attrs.Factory(dict)  # pyright: ignore[reportUnknownVariableType]
    conversations: Dict[str, Dict[str, Any]] = attrs.Factory(dict)  # pyright: ignore[reportUnknownVariableType]
    voices: Dict[str, Dict[str, Any]] = attrs.Factory(dict)  # pyright: ignore[reportUnknownVariableType]
    parsed: Dict[str, Task] = attrs.Factory(dict)  # pyright: ignore[reportUnknownVariableType]
    agent_tasks: Dict[str, Task] = attrs.Factory(dict)  # pyright: ignore[reportUnknownVariableType]
    slides: Dict[str, int] = attrs.Factory(dict)  # pyright: ignore[reportUnknownVariableType]
    knowledge: Dict[str, Dict[str, Any]] = attrs.Factory(dict)  # pyright: ignore[reportUnknownVariableType]
    documents: Dict[str, StoredDocument] = attrs.Factory(dict)  # pyright: ignore[reportUnknownVariableType]
    responses: Dict[str, StoredResponse] = attrs.Factory(dict)  # pyright: ignore[reportUnknownVariableType]
    jobs: Dict[str, StoredJob] = attrs.Factory(dict)  # pyright: ignore[reportUnknownVariableType]
    application_files: Dict[str, str] = attrs.Factory(dict)  # pyright: ignore[reportUnknownVariableType]

    def polls_for(self, asked: Optional[int]) -> int:
        """How often something is seen in progress: as often as was asked for, or as usual."""
        return self.polls if asked is None else asked

    def forget(self) -> None:
        """Forget everything."""
        memories: Any = [getattr(self, name) for name in attrs.fields_dict(State) if name not in ("document", "polls")]
        for memory in memories:
            memory.clear()


def find(items: Mapping[str, Item], received: Received, name: str) -> Item:
    """What has the id that the parameter ``name`` gives; HTTP 404 when nothing has."""
    identity: str = received.parameters[name]
    if identity not in items:
        raise PlatformError("404", f"{name} {identity}")
    return items[identity]


def find_task(tasks: Mapping[str, Task], identity: str) -> Task:
    """A task; HTTP 400 with code 1233 when there is no such."""
    if identity not in tasks:
        raise PlatformError("1233", identity)
    return tasks[identity]


def page_of(items: Mapping[str, Item], parameters: Mapping[str, Any], limit: int = 20) -> Tuple[Sequence[Item], bool]:
    """The page after the id ``after``, newest first, and whether another follows; nothing comes after an unknown id."""
    ids = list(reversed(list(items)))
    after: Optional[str] = parameters.get("after")
    if after:
        ids = ids[ids.index(after) + 1 :] if after in ids else []
    size = int(parameters.get("limit") or limit)
    return [items[one] for one in ids[:size]], len(ids) > size


def listed(described: Sequence[Mapping[str, Any]], has_more: bool) -> Dict[str, Any]:
    """A page as an answer has it."""
    return {
        "object": "list",
        "data": list(described),
        "has_more": has_more,
        "first_id": described[0]["id"] if described else None,
        "last_id": described[-1]["id"] if described else None,
    }
