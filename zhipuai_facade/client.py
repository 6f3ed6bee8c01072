"""The clients: `ZhipuAI`, and `AsyncZhipuAI` for use with ``await``."""

from __future__ import annotations

import os
import platform as machine
from typing import TYPE_CHECKING, Mapping, Optional, Union

import httpx
from attrs import evolve
from zhipuai_openapi.call import NOT_GIVEN, NotGiven, Options

from .addresses import DEFAULT_BASE_URL, parse_base_url
from .auth import BearerAuth, TokenAuth
from .connections import DEFAULT_LIMITS, DEFAULT_TIMEOUT, AsyncConnections, Connections, Network
from .errors import InvalidArgumentError
from .resources import Platform
from .retries import Retries
from .transport import AsyncTransport, Settings, Transport, checked_retries, merged
from .version import __version__

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Type

    from typing_extensions import Self
    from zhipuai_openapi.call import Body, Headers, Query

    from .connections import Proxy, Verify

DEFAULT_MAX_RETRIES = 3
HTTPX_DEFAULT_TIMEOUT = httpx.Timeout(5.0)


class ZhipuAI(Platform[Transport]):
    """A client of the platform.

    Make one and keep it: it holds the connections, and may be shared by threads. It is a context manager; a client that
    nobody holds any more closes its connections by itself.

    Args:
        api_key: The key; by default from the variable ``ZHIPUAI_API_KEY``. White space around it is taken off.
        base_url: Where the platform is; by default from ``ZHIPUAI_BASE_URL``, else
            ``https://open.bigmodel.cn/api/paas/v4``. See `zhipuai_facade.addresses`.
        timeout: Seconds to wait, or an `httpx.Timeout`; None waits for ever. By default 8 seconds for the connection
            and 300 between any two signs of life. With an ``http_client`` whose timeout is not httpx's default of 5
            seconds, that one's.
        max_retries: How often to try again what may succeed later; 3 by default.
        http_client: An `httpx.Client` to send with. It stays yours to close.
        custom_headers: Headers to send with every request.
        disable_token_cache: True sends the key itself; False sends short-lived tokens signed with it.
        source_channel: What to send as ``x-source-channel``; "python-sdk" by default.
        auth: An `httpx.Auth` to use instead of the key.
        limits: How many connections to open; 50 by default, all kept alive.
        proxy: The proxy to use; by default from the environment.
        verify: How to check certificates: an `ssl.SSLContext`, or False not to check them.

    Raises:
        InvalidArgumentError: There is no key, or an argument that cannot work.
    """

    def __init__(
        self,
        *,
        api_key: Optional[str] = None,
        base_url: Union[str, httpx.URL, None] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        http_client: Optional[httpx.Client] = None,
        custom_headers: Optional[Mapping[str, str]] = None,
        disable_token_cache: bool = True,
        source_channel: Optional[str] = None,
        auth: Optional[httpx.Auth] = None,
        limits: Optional[httpx.Limits] = None,
        proxy: Optional[Proxy] = None,
        verify: Verify = True,
    ) -> None:
        waits = chosen_timeout(timeout, http_client)
        connections = Connections(Network(limits or DEFAULT_LIMITS, waits, proxy, verify), http_client)
        settings = settings_of(
            api_key, base_url, waits, max_retries, custom_headers, disable_token_cache, source_channel, auth
        )
        super().__init__(Transport(connections, settings))

    @property
    def base_url(self) -> str:
        """Where the platform is."""
        return self._transport.settings.address.family

    def with_options(
        self,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = NOT_GIVEN,
        max_retries: Union[int, NotGiven] = NOT_GIVEN,
    ) -> Self:
        """A copy of this client that sends every call with these options. It shares the connections."""
        options = Options(extra_headers, extra_query, extra_body, timeout, max_retries)
        transport = self._transport
        copy = self.__class__.__new__(self.__class__)
        settings = with_more(transport.settings, options)
        super(ZhipuAI, copy).__init__(Transport(transport.connections, settings, wait=transport.wait))
        return copy

    def is_closed(self) -> bool:
        """Whether calls can no longer be made."""
        return self._transport.connections.closed

    def close(self) -> None:
        """Close the connections (but not those of an ``http_client`` that you brought)."""
        self._transport.connections.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"


class AsyncZhipuAI(Platform[AsyncTransport]):
    """As `ZhipuAI`, with methods to ``await``. Works under asyncio and trio.

    Args:
        api_key: As of `ZhipuAI`, like all others.
        base_url: Where the platform is.
        timeout: Seconds to wait, or an `httpx.Timeout`.
        max_retries: How often to try again what may succeed later; 3 by default.
        http_client: An `httpx.AsyncClient` to send with. It stays yours to close.
        custom_headers: Headers to send with every request.
        disable_token_cache: True sends the key itself; False sends short-lived tokens signed with it.
        source_channel: What to send as ``x-source-channel``; "python-sdk" by default.
        auth: An `httpx.Auth` to use instead of the key.
        limits: How many connections to open; 50 by default, all kept alive.
        proxy: The proxy to use; by default from the environment.
        verify: How to check certificates: an `ssl.SSLContext`, or False not to check them.
    """

    def __init__(
        self,
        *,
        api_key: Optional[str] = None,
        base_url: Union[str, httpx.URL, None] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        http_client: Optional[httpx.AsyncClient] = None,
        custom_headers: Optional[Mapping[str, str]] = None,
        disable_token_cache: bool = True,
        source_channel: Optional[str] = None,
        auth: Optional[httpx.Auth] = None,
        limits: Optional[httpx.Limits] = None,
        proxy: Optional[Proxy] = None,
        verify: Verify = True,
    ) -> None:
        waits = chosen_timeout(timeout, http_client)
        connections = AsyncConnections(Network(limits or DEFAULT_LIMITS, waits, proxy, verify), http_client)
        settings = settings_of(
            api_key, base_url, waits, max_retries, custom_headers, disable_token_cache, source_channel, auth
        )
        super().__init__(AsyncTransport(connections, settings))

    @property
    def base_url(self) -> str:
        """Where the platform is."""
        return self._transport.settings.address.family

    def with_options(
        self,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = NOT_GIVEN,
        max_retries: Union[int, NotGiven] = NOT_GIVEN,
    ) -> Self:
        """A copy of this client that sends every call with these options. It shares the connections."""
        options = Options(extra_headers, extra_query, extra_body, timeout, max_retries)
        transport = self._transport
        copy = self.__class__.__new__(self.__class__)
        settings = with_more(transport.settings, options)
        super(AsyncZhipuAI, copy).__init__(AsyncTransport(transport.connections, settings, wait=transport.wait))
        return copy

    def is_closed(self) -> bool:
        """Whether calls can no longer be made."""
        return self._transport.connections.closed

    async def aclose(self) -> None:
        """Close the connections (but not those of an ``http_client`` that you brought)."""
        await self._transport.connections.aclose()

    async def close(self) -> None:
        """As `aclose`."""
        await self.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"


def chosen_timeout(
    timeout: Union[float, httpx.Timeout, None, NotGiven], http_client: Union[httpx.Client, httpx.AsyncClient, None]
) -> Union[float, httpx.Timeout, None]:
    """The timeout that was asked for, or that of the caller's own HTTP client, or the default."""
    if not isinstance(timeout, NotGiven):
        return timeout
    theirs = getattr(http_client, "timeout", HTTPX_DEFAULT_TIMEOUT)
    return DEFAULT_TIMEOUT if theirs == HTTPX_DEFAULT_TIMEOUT else theirs


def settings_of(
    api_key: Optional[str],
    base_url: Union[str, httpx.URL, None],
    timeout: Union[float, httpx.Timeout, None],
    max_retries: int,
    custom_headers: Optional[Mapping[str, str]],
    disable_token_cache: bool,
    source_channel: Optional[str],
    auth: Optional[httpx.Auth],
) -> Settings:
    """What both clients tell their transports."""
    address = parse_base_url(str(base_url or os.environ.get("ZHIPUAI_BASE_URL") or DEFAULT_BASE_URL))
    if auth is None:
        key = checked_key(api_key)
        auth = BearerAuth(key) if disable_token_cache else TokenAuth(key)
    headers = httpx.Headers(
        {
            "Accept": "application/json",
            "User-Agent": f"zhipuai-facade/{__version__} python/{machine.python_version()}",
            "x-source-channel": source_channel or "python-sdk",
        }
    )
    headers.update(custom_headers)
    retries = Retries(at_most=checked_retries(max_retries))
    return Settings(address=address, auth=auth, headers=headers, timeout=timeout, retries=retries)


def checked_key(api_key: Optional[str]) -> str:
    """The key to use, without the white space around it."""
    key = os.environ.get("ZHIPUAI_API_KEY", "") if api_key is None else api_key
    where = "the environment variable ZHIPUAI_API_KEY" if api_key is None else "api_key"
    if not isinstance(key, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError(f"api_key must be text, not {type(key).__name__}")
    key = key.strip()
    if not key:
        raise InvalidArgumentError(
            f"no API key: {where} is empty or not set; pass api_key=... or set ZHIPUAI_API_KEY"
            " (未提供 api_key，请通过参数 api_key 或环境变量 ZHIPUAI_API_KEY 提供)"
        )
    if not key.isascii() or any(character.isspace() or not character.isprintable() for character in key):
        raise InvalidArgumentError(f"{where} holds characters that no API key has; it looks like '<id>.<secret>'")
    return key


def with_more(settings: Settings, options: Options) -> Settings:
    """``settings`` with ``options`` over those that are there."""
    ours = settings.options
    if not isinstance(options.max_retries, NotGiven):
        checked_retries(options.max_retries)
    return evolve(
        settings,
        options=Options(
            merged(ours.extra_headers, options.extra_headers),
            merged(ours.extra_query, options.extra_query),
            merged(ours.extra_body, options.extra_body),
            ours.timeout if isinstance(options.timeout, NotGiven) else options.timeout,
            ours.max_retries if isinstance(options.max_retries, NotGiven) else options.max_retries,
        ),
    )
