"""Sending with aiohttp (the extra ``aiohttp``), whose connections cost less when hundreds of calls are made at once.

Everything else stays httpx: requests and answers, exceptions, timeouts and logs. Works under asyncio only.
"""

from __future__ import annotations

import asyncio
import base64
import inspect
import socket
import sys
from contextlib import contextmanager, suppress
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, AsyncGenerator, AsyncIterator, Dict, Generator, List, Optional, Tuple, Type, cast

import aiohttp
import httpx
from multidict import CIMultiDict
from yarl import URL
from zhipuai_openapi.network import keep_alive_options
from zhipuai_openapi.timing import Limit

from .errors import InvalidArgumentError

if TYPE_CHECKING:
    import ssl

if sys.version_info >= (3, 11):
    from asyncio import timeout as deadline
else:
    from async_timeout import timeout as deadline  # type: ignore[import-not-found,unused-ignore]

PIECE = 64 * 1024
"""Bytes that are buffered of an answer that is read slowly."""

A_LONG_TIME = 10.0**8
"""Seconds, for what has no limit."""

OWN_HEADERS = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")
"""Headers that aiohttp would send by itself."""


class AiohttpTransport(httpx.AsyncBaseTransport):
    """Sends httpx's requests with aiohttp.

    Args:
        limits: How many connections to open, and for how long to keep those that are idle. (aiohttp has no limit of its
            own for the number of the idle ones.)
        verify: How to check certificates.
        proxy: The HTTP proxy to use.
        route: The way through the proxy in words, for errors.
    """

    def __init__(
        self, limits: httpx.Limits, verify: ssl.SSLContext, proxy: Optional[httpx.Proxy] = None, route: str = ""
    ) -> None:
        if proxy is not None and proxy.url.scheme.startswith("socks"):
            raise InvalidArgumentError(
                f"a SOCKS proxy needs transport='httpx' and `pip install 'httpx[socks]'`, or use another proxy: {route}"
            )
        self._limits = limits
        self._verify = verify
        self._proxy = proxy
        self._route = route
        self._session: Optional[aiohttp.ClientSession] = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request; the answer's body is read later."""
        session = self._session = self._session or self._begun()
        patience = Patience(cast("Dict[str, Optional[float]]", request.extensions.get("timeout", {})))
        headers, body = CIMultiDict(_headers(request)), Outgoing(request, patience)
        try:
            with patience.translating(self._route), body.raising():
                async with deadline(None) as patience.scope:
                    answer = await session.request(
                        request.method,
                        URL(str(request.url), encoded=True),
                        data=body.data,
                        headers=headers,
                        allow_redirects=False,
                        trace_request_ctx=patience,
                        **self._way(request),
                    )
        finally:
            patience.scope = None
        return _response(answer, patience)

    async def aclose(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()

    def _way(self, request: httpx.Request) -> Dict[str, Any]:
        if self._proxy is None:
            return {}
        headers = CIMultiDict((name, value) for name, value in self._proxy.headers.items())
        if self._proxy.raw_auth is not None:
            headers["Proxy-Authorization"] = "Basic " + base64.b64encode(b":".join(self._proxy.raw_auth)).decode()
        way: Dict[str, Any] = {"proxy": str(self._proxy.url), "proxy_headers": headers}
        if self._proxy.url.scheme == "https" and request.url.scheme == "http":
            way["ssl"] = self._proxy.ssl_context or True  # otherwise aiohttp has one for both
        return way

    def _begun(self) -> aiohttp.ClientSession:
        try:
            asyncio.get_running_loop()
        except RuntimeError as error:
            raise InvalidArgumentError("transport='aiohttp' works under asyncio only") from error
        options: Dict[str, Any] = {}
        if "socket_factory" in inspect.signature(aiohttp.TCPConnector).parameters:  # since 3.12
            options["socket_factory"] = _kept_alive
        most, expiry = self._limits.max_connections, self._limits.keepalive_expiry
        connector = aiohttp.TCPConnector(
            limit=most or 0, keepalive_timeout=A_LONG_TIME if expiry is None else expiry, ssl=self._verify, **options
        )
        return aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),  # httpx has its own
            timeout=aiohttp.ClientTimeout(),  # as `Patience` has it
            auto_decompress=False,
            skip_auto_headers=OWN_HEADERS,
            trace_configs=[_phases()],
            read_bufsize=PIECE,
        )


class Patience:
    """How long the phases of a request may take, and which one it is in.

    Attributes:
        scope: What ends the request when it takes too long, as long as its answer has not begun.
    """

    def __init__(self, limits: Dict[str, Optional[float]]) -> None:
        self._limits = limits
        self._late: Type[httpx.TimeoutException] = httpx.ConnectTimeout
        self._connected = False
        self.scope: Any = None

    def allow(self, phase: str, late: Type[httpx.TimeoutException], *, connected: bool = False) -> None:
        """A phase begins."""
        self._late = late
        self._connected = self._connected or connected
        if self.scope is not None:
            seconds = self.seconds(phase)
            when = asyncio.get_running_loop().time() + (A_LONG_TIME if seconds is None else max(seconds, 0))
            with suppress(RuntimeError):  # it is over
                (self.scope.reschedule if hasattr(self.scope, "reschedule") else self.scope.update)(when)

    def seconds(self, phase: str) -> Optional[float]:
        """How long a phase that begins now may take."""
        limit = self._limits.get(phase)
        return limit.left() if isinstance(limit, Limit) else limit

    @contextmanager
    def translating(self, route: str = "") -> Generator[None, None, None]:
        """Make exceptions of aiohttp those that httpx would have raised."""
        try:
            yield
        except aiohttp.ClientResponseError as error:
            _without_headers(error)
            if isinstance(error, aiohttp.ClientHttpProxyError):
                raise httpx.ProxyError(_with(route, f"{error.status} {error.message}")) from error
            raise httpx.RemoteProtocolError(error.message) from error
        except asyncio.TimeoutError as error:
            late = self._late
            raise late(_with(route, "timed out") if late is httpx.ConnectTimeout else "timed out") from error
        except (aiohttp.ServerDisconnectedError, aiohttp.ClientPayloadError) as error:
            raise httpx.RemoteProtocolError(str(error)) from error
        except (aiohttp.ClientError, OSError) as error:
            if self._connected:
                raise httpx.ReadError(str(error)) from error
            raise httpx.ConnectError(_with(route, str(error))) from error


def _without_headers(error: aiohttp.ClientResponseError) -> None:
    """Take out of an error what was sent: the key is in there."""
    told: Any = SimpleNamespace(url=error.request_info.url, real_url=error.request_info.real_url)
    error.request_info, error.args = told, ()


def _with(route: str, text: str) -> str:
    return f"{text} ({route})" if route else text


def _phases() -> aiohttp.TraceConfig:
    """What tells a `Patience` how far its request has come."""

    async def queued(_: object, patience: Patience, __: object) -> None:
        patience.allow("pool", httpx.PoolTimeout)

    async def connecting(_: object, patience: Patience, __: object) -> None:
        patience.allow("connect", httpx.ConnectTimeout)

    async def connected(_: object, patience: Patience, __: object) -> None:
        patience.allow("read", httpx.ReadTimeout, connected=True)

    def itself(trace_request_ctx: Any) -> Any:
        return trace_request_ctx

    trace = aiohttp.TraceConfig(cast(Any, itself))
    handlers: Any = trace
    handlers.on_connection_queued_start.append(queued)
    handlers.on_connection_create_start.append(connecting)
    handlers.on_connection_create_end.append(connected)
    handlers.on_connection_reuseconn.append(connected)
    return trace


class Outgoing:
    """The body of a request.

    Attributes:
        data: It, as aiohttp takes it.
    """

    def __init__(self, request: httpx.Request, patience: Patience) -> None:
        self._stream = request.stream
        self._patience = patience
        self._raised: Optional[BaseException] = None
        try:
            self.data: Any = request.content or None
        except httpx.RequestNotRead:
            self.data = self._pieces()

    async def _pieces(self) -> AsyncIterator[bytes]:
        """The pieces, each of which must be taken in time."""
        try:
            async for piece in cast(httpx.AsyncByteStream, self._stream):
                self._patience.allow("write", httpx.WriteTimeout)
                yield piece
        except Exception as error:
            self._raised = error
            raise
        self._patience.allow("read", httpx.ReadTimeout)

    @contextmanager
    def raising(self) -> Generator[None, None, None]:
        """Raise what reading the body raised, rather than what aiohttp makes of it."""
        try:
            yield
        except Exception:
            if self._raised is not None:
                raise self._raised from None
            raise


class Network:
    """The connection that an answer comes over."""

    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self._answer = answer
        self._protocol: Any = getattr(answer.content, "_protocol", None)

    async def read(self, max_bytes: int, timeout: Optional[float] = None) -> bytes:
        """What has come; nothing at the end of the answer."""
        content: Any = self._answer.content
        if content.exception() is not None and (rest := content._read_nowait(-1)):
            return cast(bytes, rest)  # what came before the connection broke: aiohttp itself would not give it any more
        data: bytes = content.read_nowait()
        if data or content.at_eof():
            return data
        async with deadline(timeout):
            return cast(bytes, await content.readany())

    def get_extra_info(self, info: str) -> Any:
        """As asyncio tells it of its transports."""
        transport = getattr(self._protocol, "transport", None)
        return None if transport is None else transport.get_extra_info(info)


class Incoming(httpx.AsyncByteStream):
    """The body of an answer."""

    def __init__(self, answer: aiohttp.ClientResponse, network: Network, patience: Patience) -> None:
        self._answer = answer
        self._network = network
        self._patience = patience

    async def __aiter__(self) -> AsyncGenerator[bytes, None]:
        self._patience.allow("read", httpx.ReadTimeout, connected=True)
        try:
            while True:
                with self._patience.translating():
                    piece = await self._network.read(PIECE, timeout=self._patience.seconds("read"))
                if not piece:
                    break
                yield piece
        finally:
            await self.aclose()

    async def aclose(self) -> None:
        """Give the connection back; close it when more would come over it."""
        if not self._answer.content.at_eof():
            self._answer.close()


def _headers(request: httpx.Request) -> List[Tuple[str, str]]:
    headers = [(name.decode("ascii"), value.decode("utf-8", "surrogateescape")) for name, value in request.headers.raw]
    return [pair for pair in headers if pair[0].lower() != "transfer-encoding"]  # aiohttp chunks what has no length


def _response(answer: aiohttp.ClientResponse, patience: Patience) -> httpx.Response:
    network, version = Network(answer), answer.version or aiohttp.HttpVersion11
    return httpx.Response(
        answer.status,
        headers=list(answer.raw_headers),
        stream=Incoming(answer, network, patience),
        extensions={
            "http_version": f"HTTP/{version.major}.{version.minor}".encode(),
            "reason_phrase": (answer.reason or "").encode("ascii", "ignore"),
            "network_stream": network,
        },
    )


def _kept_alive(address: Any) -> socket.socket:
    """A socket whose connection is probed when it is silent."""
    family, kind, protocol, *_ = address
    made = socket.socket(family=family, type=kind, proto=protocol)
    for option in keep_alive_options():
        made.setsockopt(*option)
    return made
