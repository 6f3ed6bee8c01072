"""The clients: `ZhipuAI`, and `AsyncZhipuAI` for use with ``await``."""

from __future__ import annotations

import os
import ssl
import sys
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, List, Literal, Mapping, Optional, Tuple, Union, cast

import httpx
from zhipuai_openapi.bodies import CODINGS, LONGEST_EVENT
from zhipuai_openapi.bodies import MOST as LONGEST_ANSWER
from zhipuai_openapi.call import NOT_GIVEN, NotGiven, Options
from zhipuai_openapi.closing import AsyncClosing, Closing
from zhipuai_openapi.colours import run
from zhipuai_openapi.connections import AsyncConnections, BlockingConnections, HttpT
from zhipuai_openapi.hints import hinting
from zhipuai_openapi.timing import Timeouts

from . import __version__, logs
from .addresses import parse_base_url
from .auth import BearerAuth, Hidden, TokenAuth
from .errors import InvalidArgumentError, shown_url
from .failures import translated
from .methods import TransportT, verb
from .network import Network, checked_transport, given_proxy, warn_of_plain_http
from .resources import Platform
from .retries import Retries
from .sites import ZAI, ZHIPUAI, ZHIPUAI_BY_ZAI, Habits, Plan, Region
from .transport import AsyncTransport, Settings, Transport, overlaid

if TYPE_CHECKING:
    from typing_extensions import Self
    from zhipuai_openapi.call import Body, Headers, Query

    from .certificates import Verify
    from .diagnosis import Diagnosis
    from .places import Limiter, MaxConcurrency

DEFAULT_LIMITS = httpx.Limits(max_connections=50, max_keepalive_connections=50)
"""As many connections are kept alive as may be open. (With fewer, and more calls at once than are kept, connections are
closed and made anew all the time: one TLS handshake a call.)"""

DEFAULT_TIMEOUT = httpx.Timeout(timeout=300.0, connect=8.0)
"""Seconds: 8 for the connection, 300 between any two signs of life after it."""

DEFAULT_MAX_RETRIES = 3
HTTPX_TIMEOUT = httpx.Timeout(5.0)
STACK = 4
"""Frames from the warning in a constructor to whoever makes a client."""


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
        timeout: Union[float, httpx.Timeout, Timeouts, None, NotGiven] = NOT_GIVEN,
        max_retries: Union[int, Retries] = DEFAULT_MAX_RETRIES,
        http_client: Optional[HttpT] = None,
        custom_headers: Optional[Mapping[str, str]] = None,
        disable_token_cache: bool = True,
        source_channel: Optional[str] = None,
        auth: Optional[httpx.Auth] = None,
        limits: Optional[httpx.Limits] = None,
        proxy: Union[str, httpx.URL, httpx.Proxy, None] = None,
        verify: Verify = True,
        trust_env: bool = True,
        transport: Literal["httpx", "aiohttp"] = "httpx",
        max_event_bytes: int = LONGEST_EVENT,
        max_answer_bytes: int = LONGEST_ANSWER,
        max_concurrency: Optional[MaxConcurrency] = None,
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
            timeout: Seconds to wait, `Timeouts` phase by phase, or an `httpx.Timeout`; None waits for ever. By default
                8 seconds for the connection and 300 between any two signs of life; or that of the ``http_client``,
                unless it is httpx's own default of 5 seconds.
            max_retries: How often to try again what may succeed later, 3 by default; or `Retries`, which say more.
            http_client: An `httpx.Client` (`httpx.AsyncClient`) to send with. It stays yours to close.
            custom_headers: Headers to send with every request.
            disable_token_cache: True sends the key itself; False sends short-lived tokens signed with it.
            source_channel: What to send as ``x-source-channel``; "python-sdk" by default.
            auth: An `httpx.Auth` to use instead of the key.
            limits: How many connections to open; 50 by default, all kept alive.
            proxy: The proxy to use; by default the one that ``HTTPS_PROXY``, ``HTTP_PROXY`` or ``ALL_PROXY`` names.
            verify: Whose certificates are trusted: True for the usual authorities, the path of a file or folder with
                those of others, or an `ssl.SSLContext`; False does not check them.
            trust_env: Whether the variables for proxies, and ``SSL_CERT_FILE`` and ``SSL_CERT_DIR``, are heeded.
            transport: "aiohttp" sends with aiohttp (an extra of that name), which costs less when hundreds of calls are
                awaited at once; for awaitable clients under asyncio.
            max_event_bytes: How long one event of a stream may be; 16 MiB by default. Longer ones raise
                `APIStreamDecodeError`.
            max_answer_bytes: How long a whole answer may be, decompressed; 256 MiB by default. Longer ones raise
                `APIResponseValidationError`. (Files that are downloaded have no limit.)
            max_concurrency: How many calls may be under way at once; others wait for their turn. A number for the whole
                account, a mapping of models to numbers (``"*"`` for each other model), or a `Concurrency`. Shared by
                all clients with the same key and host in this process, as far as they have limits; by default none.
            region: The site that the key belongs to: "cn" (open.bigmodel.cn) or "intl" (api.z.ai, whose key is read
                from ``ZAI_API_KEY``).
            plan: What pays: "api", the account's balance, or "coding", a coding plan, which has an address of its own.
            _strict_response_validation: Taken as the official SDKs do, and without effect: no answer is refused.

        Raises:
            InvalidArgumentError: There is no key, or an argument that cannot work.
        """
        logs.set_up()
        api_key = None if api_key is None else hidden(api_key)
        chosen = self._habits.base_url(base_url, region, plan)
        address = parse_base_url(chosen)
        key = ""
        if auth is None:
            variables = self._habits.key_variables(region, base_url, chosen)
            key = checked_key(api_key, variables, signing=not disable_token_cache)
            auth = BearerAuth(key) if disable_token_cache else TokenAuth(key)
        with translated(None):
            ours = {"Accept": "application/json", "Accept-Encoding": CODINGS}
            headers = httpx.Headers({**ours, "x-source-channel": source_channel or "python-sdk"})
            headers["User-Agent"] = f"zhipuai-facade/{__version__} python/{sys.version.split()[0]}"
            headers.update(self._habits.headers)
            headers.update(custom_headers)
        theirs = getattr(http_client, "timeout", HTTPX_TIMEOUT)
        waits = (DEFAULT_TIMEOUT if theirs == HTTPX_TIMEOUT else theirs) if isinstance(timeout, NotGiven) else timeout
        retries = max_retries if isinstance(max_retries, Retries) else Retries()
        most = retries.at_most if isinstance(max_retries, Retries) else max_retries
        options = overlaid(Options(timeout=waits, max_retries=DEFAULT_MAX_RETRIES), Options(max_retries=most))
        kind, hold, sender = self._parts
        if http_client is not None and not isinstance(cast(object, http_client), kind):
            raise InvalidArgumentError(f"http_client must be httpx.{kind.__name__}, not {type(http_client).__name__}")
        checks = trusted(verify)
        sends = checked_transport(transport, kind)
        network = Network(limits or DEFAULT_LIMITS, given_proxy(proxy, checks), checks, trust_env, sends)
        seconds = httpx.Timeout(**cast(Timeouts, options.timeout).parts())
        connections = hold(lambda: network.client(kind, address.family, seconds), http_client)
        event, answer = checked_bounds(max_event_bytes=max_event_bytes, max_answer_bytes=max_answer_bytes)
        limiter: Optional[Limiter] = None
        if max_concurrency is not None:
            from .places import limiter_for  # few clients have limits: the others need not load them

            limiter = limiter_for(max_concurrency, key or auth, address.root, awaits=kind is httpx.AsyncClient)
        warn_of_plain_http(address.family, stacklevel=STACK)
        super().__init__(
            sender(connections, Settings(address, auth, headers, options, retries, event, answer, limiter))
        )

    @property
    def base_url(self) -> str:
        """Where the platform is."""
        return self._transport.settings.address.family

    @property
    def api_key(self) -> Optional[str]:
        """The key that calls are made with; it hides itself in a repr. None with an ``auth`` of your own."""
        return cast("Optional[str]", getattr(self._transport.settings.auth, "api_key", None))

    @property
    def timeout(self) -> Timeouts:
        """How long calls wait, unless they say otherwise; see ``timeout`` of the constructor."""
        return cast(Timeouts, self._transport.settings.options.timeout)

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
        timeout: Union[float, httpx.Timeout, Timeouts, None, NotGiven] = NOT_GIVEN,
        max_retries: Union[int, Retries, NotGiven] = NOT_GIVEN,
    ) -> Self:
        """A copy of this client that sends every call with these options. It shares the connections."""
        now = self._transport.settings
        retries = max_retries if isinstance(max_retries, Retries) else now.retries
        most = max_retries.at_most if isinstance(max_retries, Retries) else max_retries
        options = Options(extra_headers, extra_query, extra_body, timeout, most)
        settings = now.altered(options=overlaid(now.options, options), retries=retries)
        copy = self.__class__.__new__(self.__class__)
        copy.__dict__.update(self.__dict__)
        transport = self._parts[2](self._transport.connections, settings, self._transport.wait)
        super(Client, copy).__init__(transport)
        return copy

    def _wake_waiters(self) -> None:
        if self._transport.settings.limiter is not None:
            self._transport.settings.limiter.turn_away(self._transport.connections)

    def is_closed(self) -> bool:
        """Whether calls can no longer be made."""
        return self._transport.connections.closed

    def __repr__(self) -> str:
        if "_transport" not in self.__dict__:  # not yet, in a traceback
            return f"{type(self).__name__}()"
        return f"{type(self).__name__}(base_url={shown_url(self.base_url)!r})"


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

    def diagnose(self, *, ask_other_site: bool = False) -> Diagnosis:
        """Find out what is wrong with the address, the key and the plan: `print` the answer.

        Sends a few questions that cost nothing, each with 10 seconds to wait and not repeated, and raises nothing that
        they fail with. The key goes nowhere else, unless ``ask_other_site`` allows it.

        Args:
            ask_other_site: Whether a key that this site refuses is shown to the other one, to tell which it belongs to.
        """
        from .diagnosis import examine

        return run(examine(self._transport, ask_other_site=ask_other_site))

    def close(self) -> None:
        """Close the connections (but not those of an ``http_client`` that you brought)."""
        try:
            self._transport.connections.close()
        finally:
            self._wake_waiters()


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

    async def diagnose(self, *, ask_other_site: bool = False) -> Diagnosis:
        """As of `ZhipuAI`."""
        from .diagnosis import examine

        return await examine(self._transport, ask_other_site=ask_other_site)

    async def aclose(self) -> None:
        """Close the connections (but not those of an ``http_client`` that you brought)."""
        try:
            await self._transport.connections.aclose()
        finally:
            self._wake_waiters()


def trusted(verify: Verify) -> Union[bool, ssl.SSLContext]:
    """``verify`` as httpx takes it; `InvalidArgumentError` when it names nothing that can be trusted."""
    if isinstance(verify, (bool, ssl.SSLContext)):
        return verify
    from .certificates import authorities  # few clients name their own

    return authorities(verify)


def checked_bounds(**bounds: int) -> List[int]:
    """Numbers of bytes, when they are such."""
    for name, most in bounds.items():
        if not isinstance(cast(object, most), int) or most < 1:
            raise InvalidArgumentError(f"{name} must be a number of bytes, at least 1, not {most!r}")
    return list(bounds.values())


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
