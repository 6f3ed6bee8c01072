"""Exceptions that carry no values: a traceback with local variables would show keys, and what users wrote."""

from __future__ import annotations

from contextlib import suppress
from typing import Dict, List, Optional, Sequence, cast

MODULES = frozenset(
    [
        "aiohttp",
        "anyio",
        "asyncio",
        "h11",
        "h2",
        "hpack",
        "httpcore",
        "httpx",
        "json",
        "socket",
        "socksio",
        "ssl",
        "trio",
    ]
)
"""What lies between a call and its socket."""

OURS = ("zhipuai_openapi", "zhipuai_facade")


def forget_locals(error: BaseException, handled: Optional[BaseException] = None) -> None:
    """Empty the frames of ``error``, of its causes and contexts: ours, and those of the libraries below us.

    Frames of the application (hooks, handlers, transports of its own) keep their variables, and so does what still runs,
    and what the application was already handling (`sys.exc_info`) when it called.
    """
    for one in causes(error, handled):
        _forget(one)
        if isinstance(one, UnicodeEncodeError):  # it holds the whole text, not only the character
            one.object = ""
            one.args = (one.encoding, "", one.start, one.end, one.reason)


def causes(error: BaseException, handled: Optional[BaseException] = None) -> List[BaseException]:
    """``error``, and everything that led to it, but for what was ``handled`` before."""
    found: Dict[int, BaseException] = {}
    waiting: List[Optional[BaseException]] = [error]
    while waiting:
        one = waiting.pop()
        if one is not None and one is not handled and id(one) not in found:
            found[id(one)] = one
            group: object = getattr(one, "exceptions", ())  # of an exception of the application's it may be anything
            inner = cast("Sequence[object]", group) if isinstance(group, (list, tuple)) else ()
            waiting += [one.__context__, one.__cause__, *(each for each in inner if isinstance(each, BaseException))]
    return list(found.values())


def _forget(error: BaseException) -> None:
    trace = error.__traceback__
    while trace is not None:
        module = trace.tb_frame.f_globals.get("__name__", "").partition(".")[0]
        if module in MODULES or module in OURS:
            with suppress(RuntimeError):  # it still runs
                trace.tb_frame.clear()
        trace = trace.tb_next
