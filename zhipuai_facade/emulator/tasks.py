"""Tasks in the background: chats, images and videos are accepted at once, and looked at until they are done."""

from __future__ import annotations

from typing import Any, Dict

import attrs

from .answers import Answer, Whole
from .chat import complete
from .errors import PlatformError
from .identities import task_id
from .received import Received
from .state import State, Task, find_task


def create_chat(state: State, received: Received) -> Answer:
    """Accept a chat request as a task; its id holds a minus sign, as some recorded ones do."""
    completion = complete(received.body, attrs.evolve(received, id=task_id()))
    completion["id"] = identity = task_id()
    completion.pop("object")
    pending = {"id": identity, "request_id": received.request_id, "task_status": "PROCESSING"}
    return _accept(state, received, pending, completion)


def create_video(state: State, received: Received) -> Answer:
    """Accept the making of a video as a task; its result comes with usage numbers that are all zero."""
    if "prompt" not in received.body and "image_url" not in received.body:
        raise PlatformError("1213", "prompt")
    name = f"{received.origin}/emulated/{received.id}"
    result: Dict[str, Any] = {
        "id": received.id,
        "request_id": received.request_id,
        "model": received.body["model"],
        "usage": {"prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0},
        "video_result": [{"url": name + "_0.mp4", "cover_image_url": name + "_cover_0.png"}],
    }
    return _accept(state, received, _pending(received), result)


def create_image(state: State, received: Received) -> Answer:
    """Accept the making of an image as a task."""
    if not received.body["prompt"]:
        raise PlatformError("1214", "prompt")
    pending = _pending(received)
    picture = {"url": f"{received.origin}/emulated/{received.id}_watermark.png"}
    return _accept(state, received, pending, dict(pending, image_result=[picture]))


def retrieve(state: State, received: Received) -> Answer:
    """A task as it stands; HTTP 400 with code 1233 when there is none."""
    return Whole(find_task(state.tasks, received.parameters["id"]).look())


def _pending(received: Received) -> Dict[str, Any]:
    return {
        "id": received.id,
        "request_id": received.request_id,
        "model": received.body["model"],
        "task_status": "PROCESSING",
    }


def _accept(state: State, received: Received, pending: Dict[str, Any], result: Dict[str, Any]) -> Answer:
    status = received.orders.task or "SUCCESS"
    if status != "SUCCESS":
        result = {name: result[name] for name in ("id", "request_id", "model")}
    polls = state.polls_for(received.orders.polls)
    state.tasks[pending["id"]] = Task(pending, dict(result, task_status=status), polls)
    return Whole(dict(pending, model=received.body["model"]))
