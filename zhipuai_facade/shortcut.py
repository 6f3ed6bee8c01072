"""The short way from a call to the transport of an HTTP client of our own. It takes a third of the time of httpx's way.

httpx makes a request anew each time: it joins the URL, merges headers, looks for cookies, for hooks, for redirects to
follow. An HTTP client that we made has nothing of all this to do, so that a request is made as httpx makes it once for
each operation, and after that only its body and its credentials are put into a copy. What httpx's way ends with stays:
cookies that a server sets (then the long way is taken, which sends them back), ``response.elapsed``, ``request``,
``next_request``, and the request of an exception.

The long way is taken for a client that the user brought, while a test records or replays, when the call has options of
its own, when ``auth=`` is the user's, while the logger ``httpx`` is listened to, and when somebody else has put himself
into `httpx.Client.send` (as tracing does).
"""

from __future__ import annotations

import logging
from contextlib import suppress
from datetime import timedelta
from time import perf_counter
from typing import TYPE_CHECKING, Any, AsyncIterator, Dict, Iterator, Optional, Tuple, Union

import httpx
from zhipuai_openapi import connections
from zhipuai_openapi.call import Request
from zhipuai_openapi.colours import settled

from .addresses import Address
from .auth import BearerAuth, TokenAuth

if TYPE_CHECKING:
    from zhipuai_openapi.connections import AsyncConnections, BlockingConnections

HTTPX_LOGGER = logging.getLogger("httpx")

_untouched: Dict[Tuple[object, object], bool] = {}


def open_to(held: Union[BlockingConnections, AsyncConnections], http: Any, auth: httpx.Auth) -> bool:
    """Whether requests to ``http``, which belongs to these connections, may go the short way."""
    if held.brought or connections.tap is not None or type(auth) not in (BearerAuth, TokenAuth):
        return False
    return not http.cookies and not HTTPX_LOGGER.isEnabledFor(logging.INFO) and _is_httpx(type(http))


def _is_httpx(kind: Any) -> bool:
    """Whether what sends is httpx's own code."""
    ways = (kind.send, kind._send_single_request)
    found = _untouched.get(ways)
    if found is None:
        found = all(getattr(way, "__globals__", {}).get("__name__") == "httpx._client" for way in ways)
        _untouched[ways] = found
    return found


class Forms:
    """Requests as httpx made them, one for each operation, to be copied."""

    def __init__(self) -> None:
        self._forms: Dict[Tuple[str, str, bool], httpx.Request] = {}
        self._urls: Dict[str, httpx.URL] = {}

    def filled(self, call: Request, extensions: Dict[str, object]) -> Optional[httpx.Request]:
        """The request of ``call``; None when there is no form for it yet."""
        form = self._forms.get((call.operation.method, call.path, call.content is None))
        if form is None:
            return None
        content = call.content if isinstance(call.content, bytes) else b""
        made = httpx.Request(form.method, form.url, stream=httpx.ByteStream(content), extensions=extensions)
        made.headers = form.headers.copy()  # which keeps their encoding: to find it, all of them are decoded
        if call.content is not None:
            made.headers["Content-Length"] = str(len(content))
        made.read()
        return made

    def url(self, call: Request, address: Address) -> Union[str, httpx.URL]:
        """Where ``call`` goes, taken apart once for each operation: httpx does it for each request."""
        if call.path != call.operation.path:
            return address.url(call.path)
        found = self._urls.get(call.path)
        if found is None:
            found = self._urls[call.path] = httpx.URL(address.url(call.path))
        return found

    def keep(self, call: Request, request: httpx.Request) -> None:
        """Make later requests like this one, which has not been sent yet."""
        copy = httpx.Request(request.method, request.url, headers=request.headers, stream=httpx.ByteStream(b""))
        self._forms[call.operation.method, call.path, call.content is None] = copy

    @staticmethod
    def fit(call: Request, options: object) -> bool:
        """Whether nothing but the body tells ``call`` from others of its operation. ``options`` are the client's."""
        plain = call.content is None or isinstance(call.content, bytes)
        return plain and call.options is options and not call.query and call.path == call.operation.path


async def send(http: Any, request: httpx.Request, auth: httpx.Auth) -> httpx.Response:
    """The response to ``request``, its body not read yet. `finish` makes of it what httpx's way would."""
    next(auth.auth_flow(request))
    transport: Any = http._transport
    handle = transport.handle_request if isinstance(http, httpx.Client) else transport.handle_async_request
    try:
        response: httpx.Response = await settled(handle(request))
    except httpx.RequestError as error:
        error.request = request
        raise
    return response


def finish(http: Any, request: httpx.Request, response: httpx.Response, begun: float) -> None:
    """Make a response whole that was asked for at ``begun``."""
    response.request = request
    response.stream = _Timed(response, begun)
    if "set-cookie" in response.headers:
        http.cookies.extract_cookies(response)
    if response.status_code >= 300 and response.has_redirect_location:
        with suppress(httpx.RemoteProtocolError):  # an address that is none
            response.next_request = http._build_redirect_request(request, response)


class _Timed(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of a response, which tells it how long the exchange took."""

    def __init__(self, response: httpx.Response, begun: float) -> None:
        self._body: Any = response.stream
        self._response: Optional[httpx.Response] = response
        self._begun = begun

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._body)

    def __aiter__(self) -> AsyncIterator[bytes]:
        pieces: AsyncIterator[bytes] = self._body.__aiter__()
        return pieces

    def whole(self) -> Optional[bytes]:
        """All of it, if the transport has it already. Then there is nothing to close."""
        read = getattr(self._body, "whole", None)
        found: Optional[bytes] = None if read is None else read()
        if found is not None:
            self._tell()
        return found

    def close(self) -> None:
        self._tell()
        self._body.close()

    async def aclose(self) -> None:
        self._tell()
        await self._body.aclose()

    def _tell(self) -> None:
        """Tell the response, and let go of it: a ring of the two would leave every object of a call to the collector of
        garbage, which took a sixth of the time of five hundred calls at once."""
        response, self._response = self._response, None
        if response is not None:
            response.elapsed = timedelta(seconds=perf_counter() - self._begun)
