"""Making a client: the key, the address, the defaults, and what is refused at once."""

from __future__ import annotations

import inspect
import subprocess
import sys
from typing import Any, Dict, Iterator, List

import httpx
import pytest

import zhipuai_facade
from tests.clients import KEY, Caller, Recorder, completing, failing
from zhipuai_facade import (
    ZHIPUAI_DEFAULT_LIMITS,
    ZHIPUAI_DEFAULT_MAX_RETRIES,
    ZHIPUAI_DEFAULT_TIMEOUT,
    APIServerFlowExceedError,
    AsyncZhipuAI,
    InvalidArgumentError,
    Timeouts,
    ZhipuAI,
    ZhipuAIError,
)

COLOURS = pytest.mark.parametrize("kind", [ZhipuAI, AsyncZhipuAI])


def authorization(caller: Caller, **options: Any) -> str:
    """The header that a client sends."""
    recorder = Recorder()
    caller.ask(caller.answering(recorder, **options))
    return recorder.request.headers["authorization"]


def test_the_key_is_an_argument(caller: Caller) -> None:
    """`api_key` is what is sent."""
    assert authorization(caller, api_key="id.secret") == "Bearer id.secret"


def test_the_key_comes_from_the_environment(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    """`ZHIPUAI_API_KEY` is honoured when no key is passed."""
    monkeypatch.setenv("ZHIPUAI_API_KEY", "of.environment")

    assert authorization(caller, api_key=None) == "Bearer of.environment"


def test_a_key_that_is_passed_wins_over_the_environment(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    """The argument comes first."""
    monkeypatch.setenv("ZHIPUAI_API_KEY", "of.environment")

    assert authorization(caller, api_key="of.argument") == "Bearer of.argument"


@pytest.mark.parametrize("written", [" id.secret", "id.secret\n", "\t id.secret \r\n"])
def test_white_space_around_the_key_is_taken_off(caller: Caller, monkeypatch: pytest.MonkeyPatch, written: str) -> None:
    """A key copied with a line break works, from either source."""
    monkeypatch.setenv("ZHIPUAI_API_KEY", written)

    assert authorization(caller, api_key=written) == "Bearer id.secret"
    assert authorization(caller, api_key=None) == "Bearer id.secret"


@COLOURS
def test_a_missing_key_is_an_error_that_names_the_variable(kind: Any) -> None:
    """Nobody has to read the documentation to learn where the key goes."""
    with pytest.raises(InvalidArgumentError, match="ZHIPUAI_API_KEY") as caught:
        kind()

    assert isinstance(caught.value, ZhipuAIError)
    assert isinstance(caught.value, ValueError)


@COLOURS
@pytest.mark.parametrize("key", ["", " ", "\n\t"])
def test_an_empty_key_is_an_error_that_names_the_variable(kind: Any, key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty argument is not a wish for the environment, and an empty variable is no key."""
    monkeypatch.setenv("ZHIPUAI_API_KEY", "of.environment")
    with pytest.raises(InvalidArgumentError, match="ZHIPUAI_API_KEY"):
        kind(api_key=key)

    monkeypatch.setenv("ZHIPUAI_API_KEY", key)
    with pytest.raises(InvalidArgumentError, match="ZHIPUAI_API_KEY"):
        kind()


@COLOURS
@pytest.mark.parametrize(
    "key",
    [
        "id.se cret",
        "id.sec\nret",
        "钥匙.secret",
        "id.secret\x00",
        "“id.secret”",
        "'id.secret'",
        '"id.secret"',
        "\ufeffid.secret",
        "id.\ud800",
    ],
)
def test_a_malformed_key_is_an_error_at_construction(kind: Any, key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not at the first call, not as an error of encoding, and without repeating the key."""
    with pytest.raises(InvalidArgumentError, match="api_key") as caught:
        kind(api_key=key)
    assert key not in str(caught.value)

    if "\x00" not in key:
        monkeypatch.setattr("os.environ", {"ZHIPUAI_API_KEY": key})
        with pytest.raises(InvalidArgumentError, match="ZHIPUAI_API_KEY") as caught:
            kind()
        assert key not in str(caught.value)


@COLOURS
@pytest.mark.parametrize("key", [b"id.secret", 1, ["id.secret"]])
def test_a_key_that_is_no_text_is_an_error(kind: Any, key: Any) -> None:
    """The error names the argument and the type, not the value."""
    with pytest.raises(InvalidArgumentError, match=f"api_key.*{type(key).__name__}"):
        kind(api_key=key)


@COLOURS
@pytest.mark.parametrize("key", ["nodot", ".secret", "id."])
def test_signing_tokens_needs_both_halves_of_the_key(kind: Any, key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key that cannot sign is refused at construction, naming where it came from; a bearer is not."""
    with pytest.raises(InvalidArgumentError, match="api_key"):
        kind(api_key=key, disable_token_cache=False)

    monkeypatch.setenv("ZHIPUAI_API_KEY", key)
    with pytest.raises(InvalidArgumentError, match="ZHIPUAI_API_KEY"):
        kind(disable_token_cache=False)

    assert kind(api_key=key)


@COLOURS
def test_everything_is_keyword_only(kind: Any) -> None:
    """The arguments of the original SDK and ours; none by position."""
    parameters = dict(inspect.signature(kind.__init__).parameters)
    parameters.pop("self")

    assert list(parameters) == [
        "api_key",
        "base_url",
        "timeout",
        "max_retries",
        "http_client",
        "custom_headers",
        "disable_token_cache",
        "source_channel",
        "auth",
        "limits",
        "proxy",
        "verify",
        "trust_env",
        "transport",
        "max_event_bytes",
        "max_answer_bytes",
        "max_concurrency",
        "region",
        "plan",
        "_strict_response_validation",
    ]
    assert {parameter.kind for parameter in parameters.values()} == {inspect.Parameter.KEYWORD_ONLY}
    with pytest.raises(TypeError):
        kind("id.secret")


@COLOURS
def test_the_base_url_comes_from_argument_environment_or_default(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """In this order."""
    assert kind(api_key=KEY).base_url == "https://open.bigmodel.cn/api/paas/v4"

    monkeypatch.setenv("ZHIPUAI_BASE_URL", "https://api.z.ai/api/paas/v4/")
    assert kind(api_key=KEY).base_url == "https://api.z.ai/api/paas/v4"
    assert kind(api_key=KEY, base_url="https://gateway.test/glm").base_url == "https://gateway.test/glm"
    assert kind(api_key=KEY, base_url=httpx.URL("https://gateway.test/glm")).base_url == "https://gateway.test/glm"


def test_the_defaults_are_exported() -> None:
    """Their values are part of the interface."""
    assert httpx.Timeout(timeout=300.0, connect=8.0) == ZHIPUAI_DEFAULT_TIMEOUT
    assert ZHIPUAI_DEFAULT_MAX_RETRIES == 3
    assert httpx.Limits(max_connections=50, max_keepalive_connections=50) == ZHIPUAI_DEFAULT_LIMITS


def test_the_defaults_are_used(caller: Caller) -> None:
    """A client made with a key alone has them."""
    http = caller.http_of(caller.kind(api_key=KEY))
    overloaded = Recorder(failing(503))
    with pytest.raises(APIServerFlowExceedError):
        caller.ask(caller.answering(overloaded))

    assert http.timeout == ZHIPUAI_DEFAULT_TIMEOUT
    assert (http._transport._pool.stock.most, http._transport._pool.stock.most_idle) == (50, 50)
    assert len(overloaded.requests) == 1 + ZHIPUAI_DEFAULT_MAX_RETRIES


def test_limits_can_be_chosen(caller: Caller) -> None:
    """`limits` reaches the connection pool."""
    http = caller.http_of(caller.kind(api_key=KEY, limits=httpx.Limits(max_connections=7, max_keepalive_connections=3)))

    assert (http._transport._pool.stock.most, http._transport._pool.stock.most_idle) == (7, 3)


@COLOURS
def test_a_proxy_that_cannot_be_used_is_an_error_of_ours(kind: Any) -> None:
    """However the proxy is wrong, no exception of another library comes out."""
    caller = Caller(awaits=kind is AsyncZhipuAI)

    with pytest.raises(ZhipuAIError):
        caller.ask(kind(api_key=KEY, proxy="carrier-pigeon://loft", max_retries=0))
    caller.end()


LOADED = """
import sys
import zhipuai_facade

before = {name.partition(".")[0] for name in sys.modules}
assert not before & {"httpx", "attrs", "attr", "zhipuai_openapi", "dateutil", "asyncio", "ssl"}, before
assert set(zhipuai_facade.__all__) == set(dir(zhipuai_facade))

client = zhipuai_facade.ZhipuAI(api_key="a.b")
models = [name for name in sys.modules if name.startswith("zhipuai_openapi.models.")]
assert not models, models
assert "zhipuai_openapi.params" not in sys.modules
assert "trio" not in sys.modules or sys.modules["httpx"].__version__ < "0.28"  # older ones load it themselves
"""


def test_importing_the_package_loads_nothing_else() -> None:
    """Neither httpx nor attrs before a name is touched, and no model before it is needed."""
    ended = subprocess.run([sys.executable, "-W", "error", "-c", LOADED], stderr=subprocess.PIPE, check=False)

    assert ended.returncode == 0, ended.stderr.decode()


def test_every_public_name_is_there() -> None:
    """What `__all__` promises can be imported; what it does not is an AttributeError."""
    assert all(getattr(zhipuai_facade, name) is not None for name in zhipuai_facade.__all__)
    with pytest.raises(AttributeError, match="no_such_name"):
        zhipuai_facade.no_such_name  # noqa: B018


@COLOURS
@pytest.mark.parametrize("disable_token_cache", [True, False])
def test_no_repr_shows_the_key(kind: Any, disable_token_cache: bool) -> None:
    """Not that of the client, nor of what it is made of."""
    client = kind(api_key=KEY, disable_token_cache=disable_token_cache, http_client=None)

    for part in [*parts_of(client), *parts_of(client.with_options(timeout=1))]:
        assert "TheSecretOfTheTests" not in repr(part)
    assert repr(client) == f"{kind.__name__}(base_url='https://open.bigmodel.cn/api/paas/v4')"


def parts_of(whole: Any) -> Iterator[Any]:
    """An object and all objects of this package inside of it."""
    seen: List[Any] = []
    waiting = [whole]
    while waiting:
        part = waiting.pop()
        if any(part is known for known in seen):
            continue
        seen.append(part)
        yield part
        inside = {**getattr(part, "__dict__", {}), **{name: getattr(part, name) for name in slots_of(part)}}
        waiting += [value for value in inside.values() if type(value).__module__.startswith("zhipuai")]
        yield inside


def slots_of(part: Any) -> List[str]:
    """The names of the attributes that attrs keeps outside of ``__dict__``."""
    return [name for name in getattr(type(part), "__slots__", ()) if hasattr(part, name) and name != "__weakref__"]


def timeout_sent(caller: Caller, http_client: Any, **options: Any) -> Dict[str, Any]:
    """The limits that a request carries."""
    recorder = Recorder()
    http_client._transport = httpx.MockTransport(recorder)
    caller.ask(caller.answering(recorder, http_client=http_client, **options))
    timeout: Dict[str, Any] = recorder.request.extensions["timeout"]
    return timeout


def test_a_brought_http_client_keeps_a_timeout_that_somebody_chose(caller: Caller) -> None:
    """Its timeout counts, unless it is httpx's own default of 5 seconds: nobody chose that for a language model."""
    chosen = timeout_sent(caller, caller.http_kind(timeout=17.0))
    unchosen = timeout_sent(caller, caller.http_kind())
    told = timeout_sent(caller, caller.http_kind(timeout=17.0), timeout=3.0)

    assert chosen == httpx.Timeout(17.0).as_dict()
    assert unchosen == ZHIPUAI_DEFAULT_TIMEOUT.as_dict()
    assert told == httpx.Timeout(3.0).as_dict()


def test_timeout_may_be_none_or_a_timeout_of_httpx(caller: Caller) -> None:
    """None waits for ever."""
    assert timeout_sent(caller, caller.http_kind(), timeout=None) == httpx.Timeout(None).as_dict()
    detailed = httpx.Timeout(9.0, connect=1.0)
    assert timeout_sent(caller, caller.http_kind(), timeout=detailed) == detailed.as_dict()


@pytest.mark.parametrize(
    "timeout", [-1, -0.5, httpx.Timeout(5.0, read=-1), "30", [1], float("nan"), float("-inf"), object()]
)
def test_a_timeout_that_is_none_is_an_error_of_ours(caller: Caller, timeout: Any) -> None:
    """Wherever it is given, and not when the socket is made."""
    with pytest.raises(InvalidArgumentError, match="timeout"):
        caller.kind(api_key=KEY, timeout=timeout)
    client = caller.answering()
    with pytest.raises(InvalidArgumentError, match="timeout"):
        caller.ask(client.with_options(timeout=timeout))
    with pytest.raises(InvalidArgumentError, match="timeout"):
        caller.ask(client, timeout=timeout)


@pytest.mark.parametrize(
    ("kind", "wrong"),
    [(ZhipuAI, httpx.AsyncClient()), (AsyncZhipuAI, httpx.Client()), (ZhipuAI, object()), (AsyncZhipuAI, "http")],
)
def test_an_http_client_of_the_wrong_colour_is_refused(kind: Any, wrong: Any) -> None:
    """At construction, naming the type that is needed and the one that came."""
    with pytest.raises(InvalidArgumentError, match=f"http_client must be .*httpx.*{type(wrong).__name__}"):
        kind(api_key=KEY, http_client=wrong)


@COLOURS
@pytest.mark.parametrize("most", [-1, 1.5, None, "3"])
def test_max_retries_that_is_no_number_of_tries_is_refused(kind: Any, most: Any) -> None:
    """In the constructor and in options."""
    with pytest.raises(InvalidArgumentError, match="max_retries"):
        kind(api_key=KEY, max_retries=most)
    with pytest.raises(InvalidArgumentError, match="max_retries"):
        kind(api_key=KEY).with_options(max_retries=most)


def test_max_retries_of_a_call_is_checked_too(caller: Caller) -> None:
    """Nothing is sent then."""
    recorder = Recorder(completing)

    with pytest.raises(InvalidArgumentError, match="max_retries"):
        caller.ask(caller.answering(recorder), max_retries=-1)

    assert recorder.requests == []


@COLOURS
@pytest.mark.parametrize("options", [{"custom_headers": {"X-Name": "名"}}, {"source_channel": "渠道"}])
def test_headers_that_are_not_ascii_are_refused(kind: Any, options: Dict[str, Any]) -> None:
    """As an error of ours, at construction."""
    with pytest.raises(InvalidArgumentError, match="(?i)ascii"):
        kind(api_key=KEY, **options)


@pytest.mark.parametrize(
    "parameters",
    [
        {"extra_headers": {"X": None}},
        {"extra_headers": {"X": 1}},
        {"extra_headers": 5},
        {"extra_query": 5},
        {"extra_body": [1]},
        {"max_retries": "3"},
    ],
)
def test_options_of_the_wrong_type_are_errors_of_ours(caller: Caller, parameters: Dict[str, Any]) -> None:
    """Of the call as of the client; nothing is sent."""
    recorder = Recorder()
    client = caller.answering(recorder)

    with pytest.raises(InvalidArgumentError):
        caller.ask(client, **parameters)
    with pytest.raises(InvalidArgumentError):
        caller.ask(client.with_options(**parameters))
    with pytest.raises(InvalidArgumentError):
        caller.kind(api_key=KEY, custom_headers={"X": 1})

    assert recorder.requests == []


@COLOURS
def test_with_an_auth_of_ones_own_no_key_is_needed(kind: Any) -> None:
    """Whoever brings `auth` has other means."""
    assert kind(auth=httpx.BasicAuth("user", "password"))


def test_a_client_tells_how_it_calls(caller: Caller) -> None:
    """The key hides itself where it is shown by accident; options of a copy are those of the copy."""
    client: Any = caller.answering(lambda request: httpx.Response(200), timeout=5, max_retries=1)

    assert client.api_key == KEY
    assert KEY not in repr(client.api_key)
    assert (client.timeout, client.max_retries) == (Timeouts.of(5), 1)
    assert client.with_options(max_retries=2).max_retries == 2
