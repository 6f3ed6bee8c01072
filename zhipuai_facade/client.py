"""The clients: `ZhipuAI`, and `AsyncZhipuAI` for use with ``await``."""

from __future__ import annotations

import os
import platform
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Mapping, Optional, Tuple, Union, cast

import httpx
from attrs import evolve
from zhipuai_openapi.call import NOT_GIVEN, NotGiven, Options
from zhipuai_openapi.closing import AsyncClosing, Closing
from zhipuai_openapi.colours import run
from zhipuai_openapi.connections import AsyncConnections, BlockingConnections, HttpT
from zhipuai_openapi.hints import hinting

from .addresses import parse_base_url
from .auth import BearerAuth, Hidden, TokenAuth
from .errors import InvalidArgumentError
from .failures import translated
from .methods import TransportT
from .resources import Platform
from .sites import ZAI, ZHIPUAI, ZHIPUAI_BY_ZAI, Habits, Plan, Region
from .transport import AsyncTransport, Settings, Transport, overlaid
from .verbs import verb
from .version import __version__

if TYPE_CHECKING:
    import ssl

    from typing_extensions import Self
    from zhipuai_openapi.call import Body, Headers, Query

    from .diagnosis import Diagnosis

DEFAULT_LIMITS = httpx.Limits(max_connections=50, max_keepalive_connections=50)
"""As many connections are kept alive as may be open. (With fewer, and more calls at once than are kept, connections are
closed and made anew all the time: one TLS handshake a call.)"""

DEFAULT_TIMEOUT = httpx.Timeout(timeout=300.0, connect=8.0)
"""Seconds: 8 for the connection, 300 between any two signs of life after it."""

DEFAULT_MAX_RETRIES = 3
HTTPX_TIMEOUT = httpx.Timeout(5.0)


class Client(Platform[TransportT], Generic[TransportT, HttpT]):
    """What both clients have in common: all but waiting."""

    _parts: ClassVar[Tuple[Any, Any, Any]]
    """Which HTTP client, connections and transport make it blocking, or awaitable."""

    _habits: ClassVar[Habits] = ZHIPUAI
    """Where it goes and which variables it reads when it is told nothing."""

    @hinting
    def __init__(
        self,
        *,
        api_key: Optional[str] = None,
        base_url: Union[str, httpx.URL, None] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        http_client: Optional[HttpT] = None,
        custom_headers: Optional[Mapping[str, str]] = None,
        disable_token_cache: bool = True,
        source_channel: Optional[str] = None,
        auth: Optional[httpx.Auth] = None,
        limits: Optional[httpx.Limits] = None,
        proxy: Union[str, httpx.URL, httpx.Proxy, None] = None,
        verify: Union[bool, str, ssl.SSLContext] = True,
        region: Optional[Region] = None,
        plan: Optional[Plan] = None,
        _strict_response_validation: bool = False,
    ) -> None:
        """Make a client.

        Args:
            api_key: The key; by default from the variable ``ZHIPUAI_API_KEY``, else ``BIGMODEL_API_KEY`` (other clients
                read others, see `zhipuai_facade.sites`). White space around it is taken off.
            base_url: Where the platform is, whatever ``region`` and ``plan`` say; without all of them from
                ``ZHIPUAI_BASE_URL``, else ``https://open.bigmodel.cn/api/paas/v4``. See `zhipuai_facade.addresses`.
            timeout: Seconds to wait, or an `httpx.Timeout`; None waits for ever. By default 8 seconds for the
                connection and 300 between any two signs of life; or that of the ``http_client``, unless it is httpx's
                own default of 5 seconds.
            max_retries: How often to try again what may succeed later; 3 by default.
            http_client: An `httpx.Client` (`httpx.AsyncClient`) to send with. It stays yours to close.
            custom_headers: Headers to send with every request.
            disable_token_cache: True sends the key itself; False sends short-lived tokens signed with it.
            source_channel: What to send as ``x-source-channel``; "python-sdk" by default.
            auth: An `httpx.Auth` to use instead of the key.
            limits: How many connections to open; 50 by default, all kept alive.
            proxy: The proxy to use; by default from the environment.
            verify: How to check certificates: an `ssl.SSLContext`, or False not to check them.
            region: The site that the key belongs to: "cn" (open.bigmodel.cn) or "intl" (api.z.ai, whose key is read
                from ``ZAI_API_KEY``).
            plan: What pays: "api", the account's balance, or "coding", a coding plan, which has an address of its own.
            _strict_response_validation: Taken as the official SDKs do, and without effect: no answer is refused.

        Raises:
            InvalidArgumentError: There is no key, or an argument that cannot work.
        """
        api_key = None if api_key is None else hidden(api_key)
        address = parse_base_url(self._habits.base_url(base_url, region, plan))
        if auth is None:
            key = checked_key(api_key, self._habits.key_variables(region), signing=not disable_token_cache)
            auth = BearerAuth(key) if disable_token_cache else TokenAuth(key)
        with translated(None):
            headers = httpx.Headers({"Accept": "application/json", "x-source-channel": source_channel or "python-sdk"})
            headers["User-Agent"] = f"zhipuai-facade/{__version__} python/{platform.python_version()}"
            headers.update(self._habits.headers)
            headers.update(custom_headers)
        theirs = getattr(http_client, "timeout", HTTPX_TIMEOUT)
        waits = (DEFAULT_TIMEOUT if theirs == HTTPX_TIMEOUT else theirs) if isinstance(timeout, NotGiven) else timeout
        options = overlaid(Options(timeout=waits, max_retries=DEFAULT_MAX_RETRIES), Options(max_retries=max_retries))
        kind, hold, transport = self._parts
        if http_client is not None and not isinstance(cast(object, http_client), kind):
            raise InvalidArgumentError(f"http_client must be httpx.{kind.__name__}, not {type(http_client).__name__}")
        pool = limits or DEFAULT_LIMITS
        connections = hold(lambda: kind(limits=pool, timeout=waits, proxy=proxy, verify=verify), http_client)
        super().__init__(transport(connections, Settings(address, auth, headers, options)))

    @property
    def base_url(self) -> str:
        """Where the platform is."""
        return self._transport.settings.address.family

    @property
    def api_key(self) -> Optional[str]:
        """The key that calls are made with; it hides itself in a repr. None with an ``auth`` of your own."""
        return cast("Optional[str]", getattr(self._transport.settings.auth, "api_key", None))

    @property
    def timeout(self) -> Union[float, httpx.Timeout, None]:
        """How long calls wait, unless they say otherwise; see ``timeout`` of the constructor."""
        return cast("Union[float, httpx.Timeout, None]", self._transport.settings.options.timeout)

    @property
    def max_retries(self) -> int:
        """How often calls are tried again, unless they say otherwise."""
        return cast(int, self._transport.settings.options.max_retries)

    @hinting
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
        now = self._transport.settings
        settings = evolve(now, options=overlaid(now.options, options))
        copy = self.__class__.__new__(self.__class__)
        copy.__dict__.update(self.__dict__)
        transport = self._parts[2](self._transport.connections, settings, self._transport.wait)
        super(Client, copy).__init__(transport)
        return copy

    def is_closed(self) -> bool:
        """Whether calls can no longer be made."""
        return self._transport.connections.closed

    def __repr__(self) -> str:
        told = f"base_url={self.base_url!r}" if "_transport" in self.__dict__ else ""  # nothing yet, in a traceback
        return f"{type(self).__name__}({told})"


class ZhipuAI(Client[Transport, httpx.Client], Closing):
    """A client of the platform.

    Make one and keep it: it holds the connections, and may be shared by threads. It is a context manager; a client that
    nobody holds any more closes its connections by itself.
    """

    _parts = (httpx.Client, BlockingConnections, Transport)

    get: Final = verb("GET")
    post: Final = verb("POST")
    put: Final = verb("PUT")
    patch: Final = verb("PATCH")
    delete: Final = verb("DELETE")

    def diagnose(self, *, ask_other_site: bool = True) -> Diagnosis:
        """Find out what is wrong with the address, the key and the plan: `print` the answer.

        Sends a few questions that cost nothing, each with 10 seconds to wait and not repeated, and raises nothing that
        they fail with. Only when the site refuses the key, the other site of the platform is shown it, too.

        Args:
            ask_other_site: False never sends the key to the other site.
        """
        from .diagnosis import examine

        return run(examine(self._transport, ask_other_site=ask_other_site))

    def close(self) -> None:
        """Close the connections (but not those of an ``http_client`` that you brought)."""
        self._transport.connections.close()


class ZaiClient(ZhipuAI):
    """As `ZhipuAI`, for the international site (api.z.ai), as the official ``zai-sdk`` has it.

    The key is read from ``ZAI_API_KEY``, the base URL from ``ZAI_BASE_URL``; messages of errors are English.
    """

    _habits = ZAI


class ZhipuAiClient(ZhipuAI):
    """As `ZhipuAI`, under the name and with the variables of the official ``zai-sdk``, for the Chinese site.

    The key is read from ``ZAI_API_KEY``, else from the variables of `ZhipuAI`, the base URL from ``ZAI_BASE_URL``.
    """

    _habits = ZHIPUAI_BY_ZAI


class AsyncZhipuAI(Client[AsyncTransport, httpx.AsyncClient], AsyncClosing):
    """As `ZhipuAI`, with methods to ``await``. Works under asyncio and trio."""

    _parts = (httpx.AsyncClient, AsyncConnections, AsyncTransport)

    async def diagnose(self, *, ask_other_site: bool = True) -> Diagnosis:
        """As of `ZhipuAI`."""
        from .diagnosis import examine

        return await examine(self._transport, ask_other_site=ask_other_site)

    async def aclose(self) -> None:
        """Close the connections (but not those of an ``http_client`` that you brought)."""
        await self._transport.connections.aclose()


class AsyncZaiClient(AsyncZhipuAI):
    """As `ZaiClient`, with methods to ``await``."""

    _habits = ZAI


class AsyncZhipuAiClient(AsyncZhipuAI):
    """As `ZhipuAiClient`, with methods to ``await``."""

    _habits = ZHIPUAI_BY_ZAI


def hidden(api_key: object) -> Hidden:
    """The key, so that no traceback shows it."""
    if not isinstance(api_key, str):
        raise InvalidArgumentError(f"api_key must be text, not {type(api_key).__name__}")
    return Hidden(api_key)


def checked_key(api_key: Optional[str], variables: Tuple[str, ...], *, signing: bool) -> str:
    """The key to use, without the white space around it: ``api_key``, or what the first variable that is set holds."""
    name = next((name for name in variables if os.environ.get(name, "").strip()), variables[0])
    where = f"the environment variable {name}" if api_key is None else "api_key"
    key = Hidden((os.environ.get(name, "") if api_key is None else api_key).strip())
    if not key:
        raise InvalidArgumentError(
            f"no API key: {where} is empty or not set; pass api_key=... or set {name}"
            f" (未提供 api_key，请通过参数 api_key 或环境变量 {name} 提供)"
        )
    if not key.isascii() or any(
        character in "'\"" or character.isspace() or not character.isprintable() for character in key
    ):
        raise InvalidArgumentError(f"{where} holds characters that no API key has; it looks like '<id>.<secret>'")
    if signing and not all(key.partition(".")):
        raise InvalidArgumentError(f"{where} must look like '<id>.<secret>' to sign tokens (disable_token_cache=False)")
    return key
