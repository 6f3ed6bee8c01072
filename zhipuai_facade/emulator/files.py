"""Files: uploaded, listed newest first, read back byte for byte, deleted."""

from __future__ import annotations

from typing import Any, Dict

from . import documents
from .answers import Answer, Bytes, Whole
from .errors import PlatformError
from .identities import file_id
from .received import Received
from .state import State, StoredFile, listed, page_of
from .state import find as found


def create(state: State, received: Received) -> Answer:
    """Keep an uploaded file; addresses given in place of one are kept as their text.

    For a knowledge base, also one that nobody made here, it becomes a document as well, as the older service does it.
    """
    upload = received.uploads.get("file")
    if upload is None and "upload_detail" not in received.body:
        raise PlatformError("1213", "file")
    taken: Dict[str, Any] = {}
    if received.body["purpose"] == "retrieval" and "knowledge_id" in received.body:
        take = documents.take_files if upload else documents.take_pages
        taken = take(state, received, str(received.body["knowledge_id"]))
    name, content = (upload.filename, upload.content) if upload else ("upload_detail", b"")
    return Whole({**store(state, name, content, received.body["purpose"], received.at).described(), **taken})


def store(state: State, filename: str, content: bytes, purpose: str, at: float) -> StoredFile:
    """Keep a file."""
    stored = StoredFile(file_id(at), filename, purpose, int(at), content)
    state.files[stored.id] = stored
    return stored


def list_files(state: State, received: Received) -> Answer:
    """One page of the files of a purpose, or of all files when the document lets it be left out."""
    purpose = received.parameters.get("purpose")
    chosen = {key: stored for key, stored in state.files.items() if purpose in (None, stored.purpose)}
    page, has_more = page_of(chosen, received.parameters)
    return Whole(listed([stored.described() for stored in page], has_more))


def delete(state: State, received: Received) -> Answer:
    """Forget a file."""
    stored = find(state, received)
    del state.files[stored.id]
    return Whole({"id": stored.id, "object": "file", "deleted": True})


def content(state: State, received: Received) -> Answer:
    """The bytes of a file."""
    stored = find(state, received)
    return Bytes(stored.content, stored.filename)


def find(state: State, received: Received) -> StoredFile:
    """The file that the path names; HTTP 404 when there is none."""
    return found(state.files, received, "file_id")
