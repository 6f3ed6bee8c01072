"""Documents turned into text: as a task that is looked at until it is done, or while the caller waits."""

from __future__ import annotations

from typing import Any, Dict

from .answers import Answer, Whole
from .errors import PlatformError
from .identities import digest
from .reading import text_of
from .received import Received
from .state import State, Task, find_task

_OTHER = {"text": "parsing_result_url", "download_link": "content"}


def create(state: State, received: Received) -> Answer:
    """Take a document; its result can be fetched under the id of the task."""
    result = _result(received)
    identity: str = result["task_id"]
    pending = {"task_id": identity, "status": "processing", "message": "任务处理中"}
    state.parsed[identity] = Task(pending, result, state.polls_for(received.orders.polls))
    return Whole({"success": True, "message": "任务创建成功", "task_id": identity})


def create_sync(state: State, received: Received) -> Answer:
    """Turn a document into text at once."""
    return Whole(_result(received))


def content(state: State, received: Received) -> Answer:
    """What became of a document: its text, or the address of it; HTTP 400 with code 1233 when there is no such task."""
    identity, form = received.parameters["taskId"], received.parameters["format_type"]
    if form not in _OTHER:
        raise PlatformError("1214", "format_type")
    task = find_task(state.parsed, identity)
    seen = task.look()
    return Whole(seen if seen is task.pending else dict(seen, **{_OTHER[form]: None}))


def _result(received: Received) -> Dict[str, Any]:
    identity = digest(received.id)[:32]
    if received.orders.task not in ("", "succeeded"):
        return {"task_id": identity, "status": received.orders.task, "message": "任务处理失败"}
    return {
        "task_id": identity,
        "status": "succeeded",
        "message": "结果获取成功",
        "content": text_of(received.uploads["file"]),
        "parsing_result_url": f"{received.origin}/emulated/{identity}.zip",
    }
