"""Each fault of the table ends as the table says: in the documented class, in time, with nothing lost or left open."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import Any, Iterator, List, Optional, Tuple

import httpx
import pytest
import trustme

from tests.clients import KEY, Caller
from tests.servers import Exchange, Handler, Server, unused_address
from tests.sockets.proxies import TLSServer, secured
from zhipuai_facade import APIStreamDecodeError, ZhipuAIError

from .servers import NoTLS
from .table import FAULTS, Address, Again, Fault, Outcome
from .wire import good

ONE = httpx.Limits(max_connections=1, max_keepalive_connections=1)
CASES = [(fault, kind, outcome) for fault in FAULTS for kind, outcome in fault.outcomes]
FAILING = [case for case in CASES if case[2].error is not None]
WHOLE = [case for case in FAILING if case[1] == "whole" and case[2].again is not Again.NEVER]
"""Those that a question is asked again after; a job may be another matter."""


def named(cases: List[Tuple[Fault, str, Outcome]]) -> Any:
    """Each case under its name."""
    ids = [f"{fault.name}, {kind}" for fault, kind, _ in cases]
    return pytest.mark.parametrize(("fault", "kind", "outcome"), cases, ids=ids)


def listening(fault: Fault, serve: Handler) -> Server:
    """The server that a fault needs."""
    if fault.address is Address.STRANGER:
        return TLSServer(serve, secured(trustme.CA(), "127.0.0.1"))
    return (NoTLS if fault.address is Address.NOT_TLS else Server)(serve)


@contextmanager
def stage(fault: Fault, *, spoilt: Optional[int]) -> Iterator[Tuple[Server, str]]:
    """A server that does ``fault``, the first ``spoilt`` times or always, and where the client is to connect."""

    def serve(exchange: Exchange) -> None:
        number = len(server.exchanges) - fault.after_a_call
        (good if number < 1 or (spoilt is not None and number > spoilt) else fault.serve)(exchange)

    with listening(fault, serve) as server:
        addresses = {Address.SERVER: server.base_url, Address.NOBODY: unused_address()}
        yield server, addresses.get(fault.address, server.base_url.replace("http:", "https:"))


def ask(caller: Caller, client: Any, kind: str) -> Tuple[str, Optional[ZhipuAIError]]:
    """What a call gave: the text of a stream, and the error that it ended with."""
    given: List[str] = []
    try:
        if kind == "job":
            caller.wait(client.videos.generations(model="cogvideox-3", prompt="海"))
        elif kind == "whole":
            assert caller.ask(client).choices[0].message.content == "你好！"
        else:
            read(caller, caller.ask(client, stream=True), given)
    except ZhipuAIError as error:
        return "".join(given), error
    return "".join(given), None


def read(caller: Caller, stream: Any, given: List[str]) -> None:
    """Read a stream to its end."""
    try:
        while True:
            given.append(caller.first(stream).choices[0].delta.content or "")
    except (StopIteration, StopAsyncIteration):
        pass


def content_of(partial: Any) -> str:
    """The text of what had come of a stream."""
    return partial.choices[0].message.content or "" if partial is not None else ""


@named(CASES)
def test_a_fault_ends_as_the_table_says(caller: Caller, fault: Fault, kind: str, outcome: Outcome) -> None:
    """The class, the code, the request id and what had come are right; the one connection serves the next call."""
    with stage(fault, spoilt=1) as (server, address):
        client = caller.connecting(address, limits=ONE, timeout=fault.timeouts, max_retries=0, **fault.options)
        if fault.after_a_call:
            ask(caller, client, kind)
        begun = time.monotonic()

        given, error = ask(caller, client, kind)

        assert time.monotonic() - begun < fault.limit
        assert type(error) is (outcome.error or type(None)), error
        assert given == outcome.content
        if error is not None:
            assert (error.code, error.events_seen, error.request_id) == (
                outcome.code,
                outcome.events,
                outcome.request_id,
            )
            assert content_of(error.partial) == outcome.content
            assert error.attempts == 1
            assert "\n" not in str(error)
            assert KEY not in repr(error) + str(error)
        if isinstance(error, APIStreamDecodeError) and fault.place.value == "stream":
            assert error.line.startswith(("{", "["))
        if fault.address is Address.SERVER:
            patient = client.with_options(timeout=5.0, max_retries=int(fault.spoils))
            assert ask(caller, patient, "whole")[1] is None
        caller.close(client)
        assert server.is_left()


@named(FAILING)
def test_a_fault_is_tried_again_as_the_table_says(caller: Caller, fault: Fault, kind: str, outcome: Outcome) -> None:
    """Where the table says so the second try succeeds, and the caller notices nothing; elsewhere there is none."""
    passes = outcome.again is not Again.NEVER and fault.address is Address.SERVER
    with stage(fault, spoilt=1 if passes else None) as (server, address):
        client = caller.connecting(address, timeout=fault.timeouts, max_retries=1, **fault.options)
        if fault.after_a_call:
            ask(caller, client, kind)

        given, error = ask(caller, client, kind)

        assert len(caller.pauses) == (outcome.again is not Again.NEVER)
        assert type(error) is (type(None) if passes else outcome.error)
        assert error is not None or given == ("你好" if kind == "stream" else "")
        assert error is None or error.attempts == 1 + len(caller.pauses)
        caller.close(client)
        assert server.is_left()


@named(WHOLE)
def test_a_job_is_created_again_only_when_it_cannot_exist(
    caller: Caller, fault: Fault, kind: str, outcome: Outcome
) -> None:
    """A request that may have been carried out is not repeated, for it would be billed twice."""
    expected = 2 if outcome.again is Again.ALWAYS else 1
    with stage(fault, spoilt=None) as (server, address):
        client = caller.connecting(address, timeout=fault.timeouts, max_retries=1, **fault.options)
        if fault.after_a_call:
            ask(caller, client, kind)

        _, error = ask(caller, client, "job")

        assert type(error) is outcome.error
        assert error.attempts == expected
        caller.close(client)
        assert server.is_left()


def test_every_fault_has_a_name_of_its_own() -> None:
    """In both languages."""
    assert len({fault.name for fault in FAULTS}) == len({fault.chinese for fault in FAULTS}) == len(FAULTS)
