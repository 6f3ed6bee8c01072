"""What the events of a stream say, errors among them."""

from __future__ import annotations

import json
from typing import Any, Callable

import httpx
from zhipuai_openapi.events import Event

from .errors import APIResponseValidationError, status_error
from .problems import Problem, find_problem


def read_event(event: Event, response: httpx.Response) -> Any:
    """The decoded JSON of an event; raises what the event reports, when it reports an error."""
    try:
        value: Any = json.loads(event.data)
    except (ValueError, RecursionError) as error:
        message = f"an event of the stream is not JSON: {event.data[:500]!r}"
        raise APIResponseValidationError(response, event.data, message=message) from error
    problem = find_problem(value)
    if problem is None and event.name == "error":
        problem = Problem(message=event.data, body=value)
    if problem is not None:
        raise status_error(response, problem)
    if value.__class__ is not dict:
        raise APIResponseValidationError(response, value, message=f"an event is no object: {event.data[:500]!r}")
    return value


def event_reader(response: httpx.Response, load: Callable[[Any], Any]) -> Callable[[Event], Any]:
    """What makes a typed piece of the answer of an event of ``response``."""
    return lambda event: load(read_event(event, response))
