"""The emulated platform as an ASGI application: one route for each operation of the document.

The way of a request: read → recorded → authenticated → misbehaviour → validated → answered, by a script if there
is one → checked → delivered.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from typing import Any, Callable, Dict, List, Mapping, Optional

import attrs
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from .answers import Answer, Stream, Whole, deliver, deliver_body, write_json
from .authentication import authenticate
from .document import FORM, Document, Operation
from .errors import UNKNOWN_ROUTE, PlatformError, wants_english
from .families import refusal_of
from .handlers import answer
from .identities import new_id
from .media import emulated_file
from .misbehaviour import CALM, Orders
from .received import (
    Content,
    Received,
    Seen,
    field_of,
    read_content,
    refuse_problem,
    see,
    with_names_as_text,
    without_nulls,
)
from .scripts import Script, Step
from .state import State
from .troubles import Troubles, substitute
from .validation import check_body, read_fields, read_parameters

ROOT = "/api"
JSON_ERROR = "application/json"


class Application:
    """The platform: what it knows, what it remembers, what it has seen."""

    def __init__(
        self,
        document: Document,
        *,
        api_key: str,
        pace: float = 0.0,
        polls: int = 1,
        strict: bool = True,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.document: Document = document
        self.api_key = api_key
        self.strict = strict
        self.state: State = State(document, polls=polls)
        self.script: Script = Script(operation.operation_id for operation in document.operations)
        self.requests: List[Seen] = []
        self._pace = pace
        self._clock = clock
        self._troubles = Troubles()
        self._stopping: Optional[asyncio.Event] = None
        self._router = self._routes()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        await self._router(scope, receive, send)

    def forget(self) -> None:
        """Forget files, tasks, batches, conversations, scripts, what was seen, and how often anybody misbehaved."""
        self.state.forget()
        self.script.forget()
        self.requests.clear()
        self._troubles.forget()

    def hurry(self) -> None:
        """End every pause and every silence, because the server is about to stop; called in its event loop."""
        self._event().set()

    async def pause(self, seconds: float) -> None:
        """Wait, but not longer than the server runs."""
        if seconds > 0:
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self._event().wait(), None if seconds == float("inf") else seconds)

    def _event(self) -> asyncio.Event:
        if self._stopping is None:
            self._stopping = asyncio.Event()
        return self._stopping

    def _routes(self) -> Starlette:
        routes = [
            Route(ROOT + operation.path, _Endpoint(self, operation), methods=[operation.method])
            for operation in self.document.operations
        ]
        routes.append(Route("/emulated/{name}", _emulated_file))
        application = Starlette(routes=routes, exception_handlers={404: self._unknown, 405: self._unknown})
        application.router.redirect_slashes = False
        return application

    async def _unknown(self, request: Request, error: Exception) -> Response:
        self.requests.append(see(request, Content(), "", ""))
        return JSONResponse(dict(UNKNOWN_ROUTE), headers={"x-log-id": new_id(self._clock())})

    async def respond(self, request: Request, operation: Operation) -> Response:
        """Take one request all the way to its answer."""
        content = await read_content(request, operation)
        now = self._clock()
        identity = new_id(now)
        request_id = field_of(content, "request_id") or identity
        headers = {"x-log-id": request_id if request_id.isascii() and request_id.isprintable() else identity}
        orders = CALM
        try:
            credential = self._admit(request, content, operation, now)
            orders = self._troubles.ordered_by(request, content, credential)
            instead = substitute(orders, content, operation, now)
            if instead is not None:
                return deliver_body(*instead, orders=orders, headers=headers, pause=self.pause)
            received = self._received(request, operation, content, orders, now)
            step = self.script.take(operation.operation_id)
            if step is not None:
                orders = step.ordered(orders, streamed=operation.streams(received.body))
                instead = substitute(orders, content, operation, now)
                if instead is not None:
                    return deliver_body(*instead, orders=orders, headers=headers, pause=self.pause)
            received = attrs.evolve(received, id=identity, request_id=request_id, orders=orders)
            given = self._answer(operation, received, step)
        except PlatformError as error:
            english = wants_english(request.headers.get("accept-language", ""))
            status, body = refusal_of(error, operation.path, english=english, at=now)
            if orders.retry_after is not None:
                headers["retry-after"] = orders.retry_after
            refused = write_json(body)
            return deliver_body(refused, status, JSON_ERROR, orders=orders, headers=headers, pause=self.pause)
        paced = attrs.evolve(orders, pace=self._pace if orders.pace is None else orders.pace)
        return deliver(given, orders=paced, headers=headers, request_id=request_id, pause=self.pause)

    def _admit(self, request: Request, content: Content, operation: Operation, now: float) -> str:
        """What the caller showed; the request is recorded whether it is admitted or not."""
        credential = ""
        try:
            credential = authenticate(request.headers.get("authorization", ""), self.api_key, now)
        finally:
            self.requests.append(see(request, content, operation.operation_id, credential))
        return credential

    def _received(
        self, request: Request, operation: Operation, content: Content, orders: Orders, now: float
    ) -> Received:
        path = {name: str(value) for name, value in request.path_params.items()}
        query = {name: request.query_params.getlist(name) for name in request.query_params}
        parameters = read_parameters(self.document, operation, path, query)
        refuse_problem(content)
        body: Dict[str, Any] = {}
        if operation.body_media == FORM:
            body = read_fields(self.document, operation, content.fields)
        elif operation.body is not None:
            body = with_names_as_text(without_nulls(content.json))
        check_body(self.document, operation, {**self._placeholders(operation, content), **body})
        origin = f"{request.url.scheme}://{request.url.netloc}"
        return Received(
            operation, body, parameters, content.uploads, content.files, at=now, origin=origin, orders=orders
        )

    def _placeholders(self, operation: Operation, content: Content) -> Dict[str, Any]:
        """What stands for files where the body is checked: text, or a list of texts."""
        fields: Mapping[str, Any] = self.document.resolve(operation.body or {}).get("properties", {})
        return {name: [""] if "items" in fields.get(name, {}) else "" for name in content.uploads}

    def _answer(self, operation: Operation, received: Received, step: Optional[Step]) -> Answer:
        """The answer, checked; a fault of the emulator itself becomes an HTTP 500 that says so."""
        scripted = None if step is None else step.answer
        try:
            given = (scripted or answer)(self.state, received)
        except PlatformError:
            raise
        except Exception as error:
            detail = f"the emulator failed at {operation.operation_id}: {error!r}"
            raise PlatformError("500", detail=detail[:500]) from error
        if self.strict:
            self._check(operation, given)
        return given

    def _check(self, operation: Operation, given: Answer) -> None:
        """Refuse to send an answer of our own that the document does not allow."""
        values, schema = (given.chunks, operation.chunk) if isinstance(given, Stream) else ([], operation.answer)
        if isinstance(given, Whole):
            values = [given.body]
        for value in values if schema is not None else []:
            for error in self.document.violations(schema or {}, value):
                path = "/".join(str(step) for step in error.absolute_path)
                text = "the emulator's own answer to {} breaks the document at {!r}: {}"
                detail = text.format(operation.operation_id, path, error.message)
                raise PlatformError("500", detail=detail[:500])


class _Endpoint:
    """One operation, served."""

    def __init__(self, application: Application, operation: Operation) -> None:
        self._application = application
        self._operation = operation

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self._application.respond(Request(scope, receive), self._operation)
        await response(scope, receive, send)


async def _emulated_file(request: Request) -> Response:
    content, media_type = emulated_file(str(request.path_params["name"]))
    return Response(content, media_type=media_type)
