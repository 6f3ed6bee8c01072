"""The HTTP client behind one or more clients: made when it is first needed, closed when nobody holds it."""

from __future__ import annotations

import threading
import weakref
from typing import TYPE_CHECKING, Optional, Union

import httpx
from attrs import frozen

from .errors import APIConnectionError, InvalidArgumentError
from .failures import translated

if TYPE_CHECKING:
    import ssl

    Verify = Union[bool, str, "ssl.SSLContext"]
    Proxy = Union[str, httpx.URL, httpx.Proxy]

DEFAULT_LIMITS = httpx.Limits(max_connections=50, max_keepalive_connections=50)
"""As many connections are kept alive as may be open. (With fewer, and more calls at once than are kept, connections are
closed and made anew all the time: one TLS handshake a call.)"""

DEFAULT_TIMEOUT = httpx.Timeout(timeout=300.0, connect=8.0)
"""Seconds: 8 for the connection, 300 between any two signs of life after it."""


@frozen
class Network:
    """How to reach the platform."""

    limits: httpx.Limits
    timeout: Union[float, httpx.Timeout, None]
    proxy: Optional[Proxy]
    verify: Verify


class Connections:
    """An `httpx.Client` of our own, or one that the caller brought, which stays theirs to close."""

    def __init__(self, network: Network, brought: Optional[httpx.Client] = None) -> None:
        if brought is not None and not isinstance(brought, httpx.Client):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgumentError(f"http_client must be an httpx.Client, not {type(brought).__name__}")
        self._network = network
        self._client = brought
        self._owned = brought is None
        self._closed = False
        self._lock = threading.Lock()

    def client(self) -> httpx.Client:
        """The HTTP client."""
        client = self._client
        if self._closed:
            raise APIConnectionError(message="the client is closed")
        return client if client is not None else self._made()

    def _made(self) -> httpx.Client:
        with self._lock:
            if self._client is None:
                with translated(None):
                    network = self._network
                    self._client = httpx.Client(
                        limits=network.limits, timeout=network.timeout, proxy=network.proxy, verify=network.verify
                    )
                weakref.finalize(self, self._client.close)
            return self._client

    @property
    def closed(self) -> bool:
        """Whether calls can no longer be made."""
        return self._closed or (self._client is not None and self._client.is_closed)

    def close(self) -> None:
        """Close the connections, if they are ours."""
        self._closed = True
        if self._owned and self._client is not None:
            self._client.close()


class AsyncConnections:
    """As `Connections`, with an `httpx.AsyncClient`."""

    def __init__(self, network: Network, brought: Optional[httpx.AsyncClient] = None) -> None:
        if brought is not None and not isinstance(brought, httpx.AsyncClient):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgumentError(f"http_client must be an httpx.AsyncClient, not {type(brought).__name__}")
        self._network = network
        self._client = brought
        self._owned = brought is None
        self._closed = False
        self._lock = threading.Lock()

    def client(self) -> httpx.AsyncClient:
        """The HTTP client."""
        client = self._client
        if self._closed:
            raise APIConnectionError(message="the client is closed")
        return client if client is not None else self._made()

    def _made(self) -> httpx.AsyncClient:
        with self._lock:
            if self._client is None:
                with translated(None):
                    network = self._network
                    self._client = httpx.AsyncClient(
                        limits=network.limits, timeout=network.timeout, proxy=network.proxy, verify=network.verify
                    )
            return self._client

    @property
    def closed(self) -> bool:
        """Whether calls can no longer be made."""
        return self._closed or (self._client is not None and self._client.is_closed)

    async def aclose(self) -> None:
        """Close the connections, if they are ours."""
        self._closed = True
        if self._owned and self._client is not None:
            await self._client.aclose()
