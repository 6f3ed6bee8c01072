"""Waiting for what the platform works off as a task: conversations, images and videos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from zhipuai_openapi import calls
from zhipuai_openapi.colours import settled
from zhipuai_openapi.timing import FOREVER, Timeouts, Timing

from .errors import APITaskFailedError, APITimeoutError, InvalidArgumentError

if TYPE_CHECKING:
    from zhipuai_openapi.models import AsyncResult

DONE, FAILED = "SUCCESS", "FAIL"


def id_of(task: object) -> str:
    """The id of a task, or of what was answered when it was asked for."""
    found = task if isinstance(task, str) else getattr(task, "id", None)
    if not isinstance(found, str) or not found:
        raise InvalidArgumentError(f"wait: task must be a task, or its id, not {task!r}")
    return found


async def finished(transport: Any, task: str, timeout: Optional[float], poll: float) -> AsyncResult:
    """The result of ``task`` when it is done; see `methods.Wait`."""
    if poll <= 0 or (timeout is not None and timeout <= 0):
        raise InvalidArgumentError("wait: timeout and poll must be seconds, more than 0")
    timing, waited = Timing(Timeouts(total=timeout)), 0.0
    while True:
        result: AsyncResult = await settled(transport.send(calls.async_results_retrieve(task)))
        if result.task_status == DONE:
            return result
        if result.task_status == FAILED:
            raise APITaskFailedError(f"the task {task} has failed", result)
        pause = min(poll, timing.remaining, (FOREVER if timeout is None else timeout) - waited)
        if pause <= 0:
            raise APITimeoutError(message=f"the task {task} was not done within {timeout:g} s; it goes on")
        waited += pause
        await settled(transport.wait(pause))
