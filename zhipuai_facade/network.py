"""Making the HTTP client: through which proxy, and trusting whom."""

from __future__ import annotations

import ipaddress
import os
import ssl
import urllib.request
import warnings
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, Generator, Optional, Set, Tuple, Type, Union

import httpx
from zhipuai_openapi.connections import HttpT

from .auth import Hidden
from .errors import InsecureAddressWarning, InvalidArgumentError

SCHEMES = ("http", "https", "socks5", "socks5h")
TRANSPORTS = ("httpx", "aiohttp")
SSL_VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR")

_warned: Set[str] = set()


class Network:
    """How to reach the platform.

    Attributes:
        limits: How many connections to open.
        proxy: The proxy to use; None for the one that the environment names, if it names one.
        verify: How to check certificates.
        trust_env: Whether the environment has a say.
        by: What sends the requests: "httpx" or "aiohttp".
    """

    def __init__(
        self,
        limits: httpx.Limits,
        proxy: Optional[httpx.Proxy],
        verify: Union[bool, ssl.SSLContext],
        trust_env: bool,
        by: str = "httpx",
    ) -> None:
        self.limits: httpx.Limits = limits
        self.proxy: Optional[httpx.Proxy] = proxy
        self.verify: Union[bool, ssl.SSLContext] = verify
        self.trust_env: bool = trust_env
        self.by: str = by

    def client(self, kind: Type[HttpT], url: str, timeout: Any) -> HttpT:
        """An HTTP client for ``url``; `InvalidArgumentError` when the settings or the environment allow none."""
        where = httpx.URL(url)
        proxy, route = self._route(where)
        context = self._context() if where.scheme == "https" else _unused_context()
        made: Any = kind
        client: HttpT = made(
            transport=self._transport(kind, context, proxy, route), timeout=timeout, trust_env=self.trust_env
        )
        return client

    def _transport(self, kind: Type[HttpT], context: ssl.SSLContext, proxy: Optional[httpx.Proxy], route: str) -> Any:
        if self.by == "aiohttp":
            from .aiohttp_transport import AiohttpTransport

            return AiohttpTransport(self.limits, context, proxy, route)
        direct = _Direct if issubclass(kind, httpx.Client) else _AsyncDirect
        try:
            transport = direct(verify=context, limits=self.limits, proxy=proxy, trust_env=self.trust_env)
        except ImportError as error:  # httpx needs more for SOCKS
            raise InvalidArgumentError(
                f"a SOCKS proxy needs `pip install 'httpx[socks]'`; install that, or use another proxy: {route}"
            ) from error
        transport.route = route
        return transport

    def _context(self) -> ssl.SSLContext:
        if isinstance(self.verify, ssl.SSLContext):
            return self.verify
        variables = tuple(os.environ.get(name) for name in SSL_VARIABLES) if self.trust_env else ()
        try:
            return _shared_context(self.verify, self.trust_env, variables)
        except OSError as error:
            named = next((name for name in SSL_VARIABLES if os.environ.get(name)), "this installation of Python")
            raise InvalidArgumentError(
                f"{named} names certificates that cannot be read ({error});"
                " correct that, or pass verify=path or trust_env=False"
            ) from error

    def _route(self, url: httpx.URL) -> Tuple[Optional[httpx.Proxy], str]:
        """The proxy to ``url``, and in words which it is and what to do about it."""
        if self.proxy is not None:
            return self.proxy, f"through the proxy {_shown(self.proxy)} of proxy="
        found = environment_proxy(url) if self.trust_env else None
        if found is None:
            return None, ""
        variable, address = found
        correct = f"correct {variable}, or pass trust_env=False or proxy="
        proxy = _proxy(address, self._context() if address.startswith("https:") else None)
        if proxy is None:
            named = _without_userinfo(address)
            raise InvalidArgumentError(
                f"{variable} names no proxy that can be used: {named!r}; {_expected()}; {correct}"
            )
        return proxy, f"through the proxy {_shown(proxy)}, which {variable} names; when that is wrong, {correct}"


@lru_cache(maxsize=16)  # reading the authorities takes most of the time and the memory of a client
def _shared_context(verify: bool, trust_env: bool, variables: Tuple[Optional[str], ...]) -> ssl.SSLContext:
    """The context of every client with these settings; ``variables`` are what the environment says."""
    return httpx.create_ssl_context(verify=verify, trust_env=trust_env)


@lru_cache(maxsize=1)
def _unused_context() -> ssl.SSLContext:
    """The context of clients that speak no TLS; httpx would read the authorities for them too."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class _Direct(httpx.HTTPTransport):
    """httpx's transport, which tells the way in its errors."""

    route = ""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if not self.route:
            return super().handle_request(request)
        with _named(self.route):
            return super().handle_request(request)


class _AsyncDirect(httpx.AsyncHTTPTransport):
    """As `_Direct`, awaiting."""

    route = ""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if not self.route:
            return await super().handle_async_request(request)
        with _named(self.route):
            return await super().handle_async_request(request)


@contextmanager
def _named(route: str) -> Generator[None, None, None]:
    try:
        yield
    except (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError) as error:
        error.args = (f"{error} ({route})",)
        raise


def checked_transport(name: str, kind: Type[object]) -> str:
    """What was passed as ``transport=``; `InvalidArgumentError` when it cannot be used."""
    if name not in TRANSPORTS:
        raise InvalidArgumentError(f"transport must be one of {', '.join(map(repr, TRANSPORTS))}, not {name!r}")
    if name == "aiohttp" and not issubclass(kind, httpx.AsyncClient):
        raise InvalidArgumentError("transport='aiohttp' is for clients whose calls are awaited")
    if name == "aiohttp":
        from importlib.util import find_spec  # the others need not load it

        if find_spec("aiohttp") is None:
            raise InvalidArgumentError("transport='aiohttp' needs `pip install 'zhipuai-facade[aiohttp]'`")
    return name


def given_proxy(proxy: object, verify: Union[bool, ssl.SSLContext]) -> Optional[httpx.Proxy]:
    """What was passed as ``proxy=``; `InvalidArgumentError` when it is none. Its password is not repeated.

    A proxy that is itself reached over TLS is checked as ``verify`` says.
    """
    if proxy is None or isinstance(proxy, httpx.Proxy):
        return proxy
    if not isinstance(proxy, (str, httpx.URL)):
        raise InvalidArgumentError(f"proxy must be an address or an httpx.Proxy, not {type(proxy).__name__}")
    made = _proxy(Hidden(proxy), None if verify is True else httpx.create_ssl_context(verify=verify))
    if made is None:
        raise InvalidArgumentError(f"proxy is no address of a proxy: {_without_userinfo(str(proxy))!r}; {_expected()}")
    return made


def environment_proxy(url: httpx.URL) -> Optional[Tuple[str, str]]:
    """The variable that names the proxy to ``url``, and the address in it; None when there is none."""
    found = urllib.request.getproxies()
    kind = url.scheme if found.get(url.scheme) else "all"
    value = Hidden(found.get(kind, "").strip())
    if not value or _bypassed(url.host) or _bypassed(f"{url.host}:{url.port or ''}"):
        return None
    names = (name for name, set_to in os.environ.items() if name.lower() == f"{kind}_proxy" and set_to.strip() == value)
    return next(names, "the configuration of this machine"), value if "://" in value else Hidden(f"http://{value}")


def _bypassed(host: str) -> bool:
    return bool(urllib.request.proxy_bypass(host))


def _proxy(address: str, context: Optional[ssl.SSLContext]) -> Optional[httpx.Proxy]:
    try:
        url = httpx.URL(address)
        if url.scheme in SCHEMES and url.host:
            return httpx.Proxy(url, ssl_context=context if url.scheme == "https" else None)
    except (httpx.InvalidURL, ValueError, TypeError):
        pass
    return None


def _expected() -> str:
    return "it must look like http://host:port, https://host:port or socks5://host:port"


def _shown(proxy: httpx.Proxy) -> str:
    return f"{proxy.url.scheme}://{proxy.url.netloc.decode('ascii')}"


def _without_userinfo(address: str) -> str:
    scheme, separator, rest = address.rpartition("://")
    return scheme + separator + rest.rpartition("@")[2]


def warn_of_plain_http(url: str, stacklevel: int) -> None:
    """Warn, once per host, that key and prompts can be read on their way."""
    parts = httpx.URL(url)
    if parts.scheme != "http" or _is_here(parts.host) or parts.host in _warned:
        return
    text = (
        f"everything sent to {parts.host} can be read on its way there, the API key too: base_url begins with http://"
    )
    warnings.warn(text, InsecureAddressWarning, stacklevel=stacklevel + 1)
    _warned.add(parts.host)


def _is_here(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified
