"""Sending with aiohttp (the extra ``aiohttp``), whose connections cost less when hundreds of calls are made at once.

Everything else stays httpx: requests and answers, exceptions, timeouts and logs. Works under asyncio only.
"""

from __future__ import annotations

import asyncio
import base64
import inspect
import socket
from typing import TYPE_CHECKING, Any, AsyncGenerator, AsyncIterator, Dict, Optional, cast

import aiohttp
import httpx
from multidict import CIMultiDict
from yarl import URL
from zhipuai_openapi.network import keep_alive_options

from .errors import InvalidArgumentError
from .patience import Patience, Timeout, Watch, deadline

if TYPE_CHECKING:
    import ssl

PIECE = 64 * 1024
"""Bytes that are buffered of an answer that is read slowly."""

A_LONG_TIME = 10.0**8
"""Seconds, for what has no limit."""

OWN_HEADERS = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")
"""Headers that aiohttp would send by itself. It is asked not to only when one of them is missing: that takes time."""


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
        self._watch: Watch

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request; the answer's body is read later."""
        session = self._session = self._session or self._begun()
        patience = Patience(cast("Dict[str, Optional[float]]", request.extensions.get("timeout", {})), self._watch)
        headers, body = _headers(request), Outgoing(request, patience)
        self._watch.begin(patience)
        try:
            async with Timeout(None) as patience.scope:
                answer = await session.request(
                    request.method,
                    URL(str(request.url), encoded=True),
                    data=body.data,
                    headers=headers,
                    skip_auto_headers=[name for name in OWN_HEADERS if name not in headers] or None,
                    allow_redirects=False,
                    **self._way(request),
                )
        except Exception as error:
            if body.raised is not None:  # rather than what aiohttp makes of it
                raise body.raised from None
            theirs = patience.translation(error, self._route)
            if theirs is None:
                raise
            raise theirs from error
        finally:
            self._watch.end(patience)
        return _response(answer, patience)

    async def aclose(self) -> None:
        """Close the connections."""
        if self._session is not None:
            self._watch.close()
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
        self._watch = Watch()
        most, expiry = self._limits.max_connections, self._limits.keepalive_expiry
        connector = Connector(
            self._watch,
            limit=most or 0,
            keepalive_timeout=A_LONG_TIME if expiry is None else expiry,
            ssl=self._verify,
            **options,
        )
        return aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),  # httpx has its own
            timeout=aiohttp.ClientTimeout(),  # as `Patience` has it
            auto_decompress=False,
            read_bufsize=PIECE,
        )


class Connector(aiohttp.TCPConnector):
    """Connections, which tell the `Patience` of the request under way how far it has come.

    aiohttp's tracing would tell it too, but takes a tenth of the time of a request.
    """

    def __init__(self, watch: Watch, **options: Any) -> None:
        super().__init__(**options)  # pyright: ignore[reportUnknownMemberType]
        self._watch = watch

    async def connect(self, *request: Any, **options: Any) -> Any:
        """A connection for a request, which may have to wait for its turn."""
        patience = self._watch.patience()
        patience.allow("pool", httpx.PoolTimeout)
        connection = await super().connect(*request, **options)
        patience.allow("read", httpx.ReadTimeout, connected=True)
        return connection

    async def _create_connection(self, *request: Any, **options: Any) -> Any:
        self._watch.patience().allow("connect", httpx.ConnectTimeout)
        return await super()._create_connection(*request, **options)


class Outgoing:
    """The body of a request.

    Attributes:
        data: It, as aiohttp takes it.
        raised: What reading it raised.
    """

    def __init__(self, request: httpx.Request, patience: Patience) -> None:
        self._stream = request.stream
        self._patience = patience
        self.raised: Optional[Exception] = None
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
            self.raised = error
            raise
        self._patience.allow("read", httpx.ReadTimeout)


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

    def whole(self) -> Optional[bytes]:
        """All of it, if it has come already, as short ones do together with their head. Spares waiting for it."""
        content = self._answer.content
        if not content.is_eof() or content.exception() is not None:
            return None
        data: bytes = content.read_nowait()
        return data

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


def _headers(request: httpx.Request) -> CIMultiDict[str]:
    """Those of a request, but that its body comes in chunks: aiohttp sends what has no length in chunks by itself."""
    return CIMultiDict(
        [
            (name.decode("ascii"), value.decode("utf-8", "surrogateescape"))
            for name, value in request.headers.raw
            if name.lower() != b"transfer-encoding"
        ]
    )


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
