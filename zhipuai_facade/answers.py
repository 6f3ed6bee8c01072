"""What a response says: an answer, an event of a stream, or an error; or nothing of what was asked for."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Callable

import httpx
from zhipuai_openapi.bodies import unpackable
from zhipuai_openapi.call import BinaryCall, Request, StreamCall
from zhipuai_openapi.decoding import decode_body, decode_event
from zhipuai_openapi.problems import Problem, find_problem
from zhipuai_openapi.types import Model

from .errors import APIResponseValidationError, APIStreamDecodeError, status_error
from .failures import without_key

if TYPE_CHECKING:
    from zhipuai_openapi.events import Event
    from zhipuai_openapi.streams import Intake


def streamed(call: Request) -> bool:
    """Whether the answer is to be read by whoever gets it, and not at once."""
    return isinstance(call, (StreamCall, BinaryCall))


def unexpected(call: Request, response: httpx.Response) -> bool:
    """Whether a response that is to be streamed must be read at once, for it may tell of an error."""
    if not response.is_success or unpackable(response):
        return True
    media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if isinstance(call, StreamCall):
        return media_type in ("application/json", "text/html")
    return streamed(call) and media_type == "application/json" and "content-disposition" not in response.headers


def accepted(call: Request, response: httpx.Response) -> httpx.Response:
    """The response, when it is not an error."""
    for exchange in (*response.history, response):
        without_key(exchange.request)
        without_key(exchange.next_request)
    if not response.is_success:
        raise status_error(response)
    if streamed(call) and unexpected(call, response):
        with suppress(APIResponseValidationError):  # a file may be anything
            _refuse_problem(response, _decoded(response))
        if isinstance(call, StreamCall):
            raise _not_asked_for(response, "a stream")
    return response


def read_answer(call: Any, response: httpx.Response) -> Any:
    """The answer in a response already read."""
    if not response.content and call.answer is object:  # a request of the caller's own, done without a word
        return None
    data = _decoded(response)
    if not _plain(data):
        _refuse_problem(response, data)
    if data.__class__ is not dict and call.answer is not object:
        raise _not_asked_for(response, "a JSON object")
    return loader(call)(data)


def _plain(data: Any) -> bool:
    """Whether ``data`` has choices, and no error: then it tells of no problem, and need not be looked through."""
    return data.__class__ is dict and bool(data.get("choices")) and not data.get("error")


def _decoded(response: httpx.Response) -> object:
    try:
        value: object = decode_body(response.content)
    except (ValueError, RecursionError) as error:
        raise _not_asked_for(response, "JSON") from error
    return value


def _refuse_problem(response: httpx.Response, data: object) -> None:
    problem = find_problem(data)
    if problem is not None:
        raise status_error(response, problem)


def _not_asked_for(response: httpx.Response, asked: str) -> APIResponseValidationError:
    text = response.content.decode("utf-8", "replace")
    message = f"asked for {asked}, but got {response.headers.get('content-type', 'no content type')}: {text[:500]!r}"
    return APIResponseValidationError(response, text, message=message)


def loader(call: Any) -> Callable[[Any], Any]:
    """What turns decoded JSON into the answer to ``call``, or an event of it."""
    kind: Any = getattr(call, "event", None) or call.answer
    return kind.from_dict if issubclass(kind, Model) else lambda value: value


def read_event(response: httpx.Response, event: Event) -> Any:
    """The decoded JSON of an event; raises what the event reports, when it reports an error."""
    try:
        value: Any = decode_event(event.data)
    except (ValueError, RecursionError) as error:
        message = f"an event of the stream is not JSON: {event.data[:500]!r}"
        raise APIStreamDecodeError(response, event.data, message=message) from error
    if event[1] != "error" and _plain(value):
        return value
    problem = find_problem(value)
    if problem is None and event.name == "error":
        problem = Problem(message=event.data, body=value)
    if problem is not None:
        raise status_error(response, problem)
    if value.__class__ is not dict:
        raise APIStreamDecodeError(response, event.data, message=f"an event is no object: {event.data[:500]!r}")
    return value


def intake_of(call: Any, response: httpx.Response, **watching: Any) -> Intake[Any]:
    """What takes in the events that answer ``call``; ``watching`` is what else an `Intake` is told."""
    from zhipuai_openapi import streams  # what is answered at once needs neither

    from .translation import stream_failure

    decode = partial(read_event, response)
    return streams.Intake(call, decode=decode, failure=stream_failure(response), **watching)
