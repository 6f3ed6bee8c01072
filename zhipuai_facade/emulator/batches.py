"""Batches: a file of requests, worked off between two looks at it.

A batch is ``validating`` when it is created, ``in_progress`` for as many looks as the emulator was told, then
``completed``, with one line in its output file for every request that went well and one in its error file for every
other. Times are in milliseconds, counts are null until the work begins.
"""

from __future__ import annotations

import json
from typing import Any, Dict, List, Tuple

import attrs

from .answers import Answer, Whole, write_json
from .chat import complete
from .errors import PlatformError
from .files import store
from .identities import batch_id, digest, milliseconds, new_id
from .misbehaviour import from_model
from .received import Received
from .shapes import as_object
from .state import State, StoredBatch, find, listed, page_of
from .validation import check_body

_OVER = ("completed", "failed", "expired", "cancelled")


def create(state: State, received: Received) -> Answer:
    """Start a batch from an uploaded file."""
    source = state.files.get(received.body["input_file_id"])
    if source is None:
        raise PlatformError("1214", "input_file_id", received.body["input_file_id"])
    if received.body["endpoint"] != "/v4/chat/completions":
        raise PlatformError("1214", "endpoint", received.body["endpoint"])
    lines = _read_lines(source.content)
    fields: Dict[str, Any] = {
        "id": batch_id(),
        "object": "batch",
        "status": "validating",
        "created_at": milliseconds(received.at),
        "request_counts": {"total": None, "completed": None, "failed": None},
    }
    for name in ("input_file_id", "endpoint", "completion_window", "metadata"):
        if name in received.body:
            fields[name] = received.body[name]
    polls = state.polls_for(received.orders.polls)
    state.batches[fields["id"]] = StoredBatch(fields, lines, polls, received.orders.task or "completed")
    return Whole(dict(fields))


def retrieve(state: State, received: Received) -> Answer:
    """A batch as it stands, one step further than at the last look."""
    batch = _find(state, received)
    status, now = batch.fields["status"], milliseconds(received.at)
    if status == "cancelling":
        batch.fields.update(status="cancelled", cancelled_at=now)
    elif status not in _OVER and batch.polls > 0:
        batch.polls -= 1
        counts = {"total": len(batch.lines), "completed": 0, "failed": 0}
        batch.fields.update(status="in_progress", in_progress_at=now, request_counts=counts)
    elif status not in _OVER and batch.ends != "completed":
        batch.fields.update({"status": batch.ends, batch.ends + "_at": now})
    elif status not in _OVER:
        _work_off(state, batch, received)
    return Whole(dict(batch.fields))


def cancel(state: State, received: Received) -> Answer:
    """Cancel a batch that is not over yet."""
    batch = _find(state, received)
    if batch.fields["status"] in _OVER:
        raise PlatformError("1210", "batch_id", batch.fields["status"])
    batch.fields.update(status="cancelling", cancelling_at=milliseconds(received.at))
    return Whole(dict(batch.fields))


def list_batches(state: State, received: Received) -> Answer:
    """One page of the batches."""
    page, has_more = page_of(state.batches, received.parameters)
    return Whole(listed([dict(batch.fields) for batch in page], has_more))


def _find(state: State, received: Received) -> StoredBatch:
    return find(state.batches, received, "batch_id")


def _read_lines(content: bytes) -> List[Dict[str, Any]]:
    """The lines of an input file; a custom id that is too short or there twice is refused at once."""
    lines: List[Dict[str, Any]] = []
    for text in content.decode("utf-8", "replace").splitlines():
        if text.strip():
            try:
                lines.append(as_object(json.loads(text)))
            except ValueError:
                lines.append({})
    ids = [str(line.get("custom_id", "")) for line in lines if line]
    for identity in ids:
        if len(identity) < 6 or ids.count(identity) > 1:
            raise PlatformError("1210", "custom_id", identity)
    if not lines:
        raise PlatformError("1214", "input_file_id")
    return lines


def _work_off(state: State, batch: StoredBatch, received: Received) -> None:
    now, identity = milliseconds(received.at), batch.fields["id"]
    good: List[bytes] = []
    bad: List[bytes] = []
    for line in batch.lines:
        status, body = _answer_line(state, line, received)
        response = {"status_code": status, "body": body}
        written = write_json({"response": response, "custom_id": line.get("custom_id", ""), "id": identity}) + b"\n"
        (good if status == 200 else bad).append(written)
    batch.fields.update(
        status="completed",
        finalizing_at=now,
        completed_at=now,
        output_file_id=_write(state, "output", good, received) if good else "",
        error_file_id=_write(state, "error", bad, received) if bad else "",
        request_counts={"total": len(batch.lines), "completed": len(good), "failed": len(bad)},
    )
    batch.fields.setdefault("in_progress_at", now)


def _write(state: State, kind: str, lines: List[bytes], received: Received) -> str:
    name = "{}_{}.jsonl".format(received.parameters["batch_id"], kind)
    return store(state, name, b"".join(lines), "batch_output", received.at).id


def _answer_line(state: State, line: Dict[str, Any], received: Received) -> Tuple[int, Dict[str, Any]]:
    try:
        request = as_object(line.get("body"))
        operation = state.document.operation("chat_completions_create")
        if operation is not None:
            check_body(state.document, operation, request)
        refusal = from_model(str(request["model"])).refusal()
        if refusal:
            raise refusal
        seed = digest(json.dumps(line, sort_keys=True))[:16]
        identity = new_id(received.at)[:14] + seed
        return 200, complete(request, attrs.evolve(received, id=identity, request_id=line["custom_id"]))
    except PlatformError as error:
        return error.status, error.body()
