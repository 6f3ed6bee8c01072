"""Waiting for the turn of a call, and holding its place until its answer was read."""

from __future__ import annotations

import weakref
from enum import Enum
from typing import TYPE_CHECKING, Any, Callable, Iterator, Mapping, Optional, Type, Union, cast
from urllib.parse import urlsplit

import httpx
from zhipuai_openapi.call import Request
from zhipuai_openapi.closing import Within
from zhipuai_openapi.colours import settled
from zhipuai_openapi.turns import ThreadTurn, Turn, task_turn

from .accounts import Account, account_of
from .concurrency import OTHERS, REFUSALS, Concurrency, Outcome, Stage, Ticket
from .errors import APIConnectionError, APIQueueTimeoutError, InvalidArgumentError

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self
    from zhipuai_openapi.connections import AsyncConnections, BlockingConnections

    Owner = Union[BlockingConnections, AsyncConnections]

MaxConcurrency = Union[int, Mapping[str, int], Concurrency]
"""What ``max_concurrency=`` takes."""

FREE = frozenset({"GET", "HEAD"})
"""Methods that ask a model for nothing: the platform limits the requests to models."""


class Place:
    """The right to have one call under way; given up at the end of the ``with`` block, or with what it was kept for."""

    def __init__(self, account: Account, ticket: Ticket) -> None:
        self._account = account  # which lives as long as anybody is under way
        self._shared = account.shared
        self._ticket = ticket
        self._kept = False
        self._shared.take(self._shared.line.join, ticket)

    @property
    def stage(self) -> Stage:
        """How far the call has come."""
        return self._ticket.stage

    def announce(self, turn: Turn) -> None:
        """Have ``turn`` woken when the stage changes. The line does not keep alive who waits."""
        found = weakref.ref(turn)

        def wake() -> bool:
            waiting = found()
            return waiting is not None and waiting.wake()

        def attend(ticket: Ticket) -> None:
            ticket.wake = wake
            if ticket.stage is not Stage.WAITING:
                wake()

        self._shared.take(attend, self._ticket)

    def timeout(self, seconds: Optional[float]) -> APIQueueTimeoutError:
        """The error of who waited too long."""
        line, model, waited = self._shared.line, self._ticket.model, seconds or 0.0
        limit, waiters = line.limit(self._ticket), line.waiting
        whose = "a call" if model is None else f"a call with model {model!r}"
        message = (
            f"it was not the turn of {whose} within {waited:g} s: {limit} may be under way at once, {waiters} wait"
            " (max_concurrency, queue_timeout)"
        )
        return APIQueueTimeoutError(message=message, limit=limit, waiters=waiters, model=model, seconds=waited)

    def report(self, error: BaseException) -> None:
        """Note how the call failed."""
        refused = getattr(error, "code", None) in REFUSALS
        self._ticket.outcome = Outcome.REFUSAL if refused else Outcome.FAILURE

    def leave(self) -> None:
        """Let the next one in. May be called more than once, from anywhere."""
        if self._ticket.stage is not Stage.GONE:
            self._shared.take(self._shared.line.leave, self._ticket)

    __del__ = leave

    def kept(self, response: httpx.Response) -> httpx.Response:
        """The response, which keeps this place until it is closed or dropped, if it is not closed already."""
        if not response.is_closed:
            response.stream = Held(cast(Any, response.stream), self)
            self._kept = True
        return response

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        if error is not None:
            self.report(error)
        if error is not None or not self._kept:
            self.leave()


class Held(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of an answer that has a place."""

    def __init__(self, body: Any, place: Place) -> None:
        self._body = body
        self.place: Place = place

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._body)

    def __aiter__(self) -> Any:
        return self._body.__aiter__()

    def close(self) -> None:
        """Give back the connection and the place."""
        try:
            self._body.close()
        finally:
            self.place.leave()

    async def aclose(self) -> None:
        """As `close`, awaiting."""
        try:
            await self._body.aclose()
        finally:
            self.place.leave()


def noticed(response: httpx.Response, within: Within) -> Within:
    """``within``, telling the place of a response how reading it failed."""
    place = getattr(response.stream, "place", None)
    if place is None:
        return within

    def noticing(request: httpx.Request) -> Any:
        return _Noticing(place, within(request))

    return noticing


class _Noticing:
    """A context that tells a place what goes wrong within another context."""

    def __init__(self, place: Place, inner: Any) -> None:
        self._place = place
        self._inner = inner

    def __enter__(self) -> None:
        self._inner.__enter__()

    def __exit__(self, kind: Any, error: Any, trace: Any) -> Any:
        if isinstance(error, Exception):
            self._place.report(error)
        return self._inner.__exit__(kind, error, trace)


class Limiter:
    """What a client holds its calls to, and the line that they wait in."""

    def __init__(self, policy: Concurrency, account: Account, turn: Callable[[], Turn]) -> None:
        self.policy: Concurrency = policy
        self.account: Account = account
        self._turn = turn

    async def enter(self, call: Request, owner: Owner, within: Optional[float] = None) -> Place:
        """A place for ``call``, as soon as it is its turn.

        Raises:
            APIQueueTimeoutError: It was not ``within`` as many seconds, or within ``queue_timeout``.
            APIConnectionError: The client was closed meanwhile.
        """
        policy, model = self.policy, model_of(call)
        total = float("inf") if policy.limit is None else policy.limit
        ticket = Ticket(model, total, policy.of_model(model), policy.adaptive, owner=id(owner))
        place = Place(self.account, ticket)
        if place.stage is not Stage.INSIDE:
            bounds = [seconds for seconds in (within, policy.queue_timeout) if seconds not in (None, float("inf"))]
            await self._wait(place, owner, min(bounds, default=None))
        return place

    async def _wait(self, place: Place, owner: Owner, seconds: Optional[float]) -> None:
        try:
            turn = self._turn()
            place.announce(turn)
            if not owner.closed:  # asked after joining: who closes it wakes those who have joined
                await settled(turn.wait(seconds))
            if place.stage is Stage.TURNED_AWAY or owner.closed:
                raise APIConnectionError(message="the client was closed before it was the turn of this call")
            if place.stage is not Stage.INSIDE:
                raise place.timeout(seconds)
        except BaseException:
            place.leave()
            raise

    def turn_away(self, owner: Owner) -> None:
        """Wake all who wait with ``owner``: it was closed."""
        self.account.shared.take(self.account.shared.line.turn_away, id(owner))


def limiter_for(
    limits: Optional[MaxConcurrency], key: Union[str, httpx.Auth], base_url: str, *, awaits: bool
) -> Optional[Limiter]:
    """What ``max_concurrency=`` of a client asks for; None when it asks for nothing."""
    if limits is None:
        return None
    url = urlsplit(base_url)
    host = f"{url.hostname}:{url.port or (80 if url.scheme == 'http' else 443)}"
    account = account_of(key if isinstance(key, str) else f"auth {id(key)}", host)
    return Limiter(policy_of(limits), account, task_turn if awaits else ThreadTurn)


def policy_of(limits: object) -> Concurrency:
    """The policy that ``max_concurrency=`` stands for."""
    if isinstance(limits, Concurrency):
        return limits
    if isinstance(limits, Mapping):
        return Concurrency(per_model=cast("Mapping[str, int]", limits))
    if isinstance(limits, int):
        return Concurrency(limits)
    kinds = f"a number of calls, a mapping of models ({OTHERS!r} for all others) to such numbers, or Concurrency(...)"
    raise InvalidArgumentError(f"max_concurrency must be {kinds}, not {limits!r}")


def model_of(call: Request) -> Optional[str]:
    """The model that ``call`` asks."""
    body = {**(call.json or call.form or {}), **(call.options.extra_body or {})}
    model = body.get("model")
    model = cast(object, model.value) if isinstance(model, Enum) else model
    return model if isinstance(model, str) else None


def counted(call: Request) -> bool:
    """Whether ``call`` takes a place: what only looks something up does not."""
    return call.operation.method.upper() not in FREE
