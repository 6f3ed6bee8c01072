"""Everything that a program, a log, a crash reporter or a debugger would show of an exception or an object."""

from __future__ import annotations

import copy
import pickle
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TESTS = str(Path(__file__).parents[1])


def causes(error: BaseException) -> list[BaseException]:
    """An exception with its causes and contexts, suppressed ones included, and the members of groups."""
    found: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is not None and one not in found:
            found.append(one)
            waiting += [one.__cause__, one.__context__, *getattr(one, "exceptions", ())]
    return found


def shown(error: BaseException) -> Iterator[tuple[str, str]]:
    """Each text that may be shown of an exception, and where it was found. Frames of the tests are not counted."""
    for one in causes(error):
        kind = type(one).__name__
        yield f"str({kind})", str(one)
        yield f"repr({kind})", repr(one)
        yield f"args of {kind}", repr(one.args)
        yield f"vars({kind})", repr(vars(one))
        yield from (
            (f"headers of the {where} of {kind}", repr(list(request.headers.raw))) for where, request in requests(one)
        )
        trace = traceback.TracebackException(type(one), one, one.__traceback__, capture_locals=True)
        for frame in trace.stack:
            if not frame.filename.startswith(TESTS):
                for name, value in (frame.locals or {}).items():
                    yield f"{name} in {frame.filename}:{frame.lineno} ({frame.name})", value


def requests(error: BaseException) -> Iterator[tuple[str, Any]]:
    """The requests that hang on an exception."""
    response = getattr(error, "response", None)
    for where, one in [("own request", getattr(error, "request", None) if vars(error).get("request") else None)]:
        if one is not None:
            yield where, one
    if vars(error).get("_request") is not None:  # httpx's
        yield "request of httpx", vars(error)["_request"]
    for answer in [response, *getattr(response, "history", ())]:
        if answer is not None:
            yield "request of the response", answer.request
            if answer.next_request is not None:
                yield "next request of the response", answer.next_request


def kept(error: BaseException) -> Iterator[tuple[str, str]]:
    """What an exception becomes where it is stored or sent on."""
    yield f"pickle of {type(error).__name__}", repr(pickle.dumps(error))
    yield f"copy of {type(error).__name__}", repr(vars(copy.deepcopy(error)))
