"""Waiting for what the platform works off as a task: conversations, images and videos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Protocol, Union, overload

from zhipuai_openapi import calls
from zhipuai_openapi.colours import run, settled
from zhipuai_openapi.timing import FOREVER, Timeouts, Timing

from .errors import APITaskFailedError, APITimeoutError, InvalidArgumentError
from .methods import Later, R_co, Resource
from .transport import AsyncRawTransport, AsyncTransport, RawTransport, Transport

if TYPE_CHECKING:
    from zhipuai_openapi.models import AsyncResult, AsyncTask

DONE, FAILED = "SUCCESS", "FAIL"


class Wait(Protocol[R_co]):
    """The type of a method that waits for a task."""

    def __call__(
        self, task: Union[str, AsyncTask, AsyncResult], *, timeout: Optional[float] = 600.0, poll: float = 2.0
    ) -> R_co:
        """Wait until a task is done, and return its result.

        Args:
            task: The task, or its id: also one that another process has begun.
            timeout: Seconds to wait at most; None waits for ever.
            poll: Seconds between two looks at it.

        Raises:
            APITaskFailedError: The task has failed; ``result`` tells what is known.
            APITimeoutError: It was not done in time. It goes on: wait for it again with its id.
        """
        ...


class Waiting:
    """A method that waits for a task."""

    @overload
    def __get__(self, resource: Resource[RawTransport], owner: type) -> Wait[AsyncResult]: ...
    @overload
    def __get__(self, resource: Resource[AsyncRawTransport], owner: type) -> Wait[Later[AsyncResult]]: ...
    @overload
    def __get__(self, resource: Resource[Transport], owner: type) -> Wait[AsyncResult]: ...
    @overload
    def __get__(self, resource: Resource[AsyncTransport], owner: type) -> Wait[Later[AsyncResult]]: ...
    def __get__(self, resource: Resource[Any], owner: type) -> Any:
        return self._bound(resource)

    def _bound(self, resource: Optional[Resource[Any]]) -> Any:
        if resource is None:  # asked of the class, as documentation tools do
            return self
        transport: Any = getattr(resource._transport, "_plain", resource._transport)

        def wait(
            task: Union[str, AsyncTask, AsyncResult], *, timeout: Optional[float] = 600.0, poll: float = 2.0
        ) -> Any:
            steps = _finished(transport, _id_of(task), timeout, poll)
            return run(steps) if isinstance(transport, Transport) else steps

        wait.__doc__ = Wait[Any].__call__.__doc__
        return wait


def _id_of(task: object) -> str:
    found = task if isinstance(task, str) else getattr(task, "id", None)
    if not isinstance(found, str) or not found:
        raise InvalidArgumentError(f"wait: task must be a task, or its id, not {task!r}")
    return found


async def _finished(transport: Any, task: str, timeout: Optional[float], poll: float) -> AsyncResult:
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
