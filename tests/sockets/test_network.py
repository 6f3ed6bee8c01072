"""Proxies, certificates, redirects and keep-alive, with real sockets."""

from __future__ import annotations

import datetime
import socket
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme
from zhipuai_openapi.network import KEEP_ALIVE

from tests.clients import COMPLETION, KEY, Caller
from tests.servers import Exchange, Server, unused_address
from zhipuai_facade import APICertificateError, APIConnectionError, APIStatusError, InvalidArgumentError

from .proxies import Proxy, TLSServer, Unlettered, secured

SECRET = KEY.partition(".")[2]
VARIABLES = ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "https_proxy", "http_proxy", "all_proxy"]


def completing(exchange: Exchange) -> None:
    exchange.answer(COMPLETION)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """An authority that nobody trusts by itself."""
    return trustme.CA()


@pytest.fixture
def its_file(authority: trustme.CA, tmp_path: Path) -> Path:
    """Its certificate in a file."""
    path = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return path


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(completing) as server:
        yield server


@pytest.fixture
def tls_server(authority: trustme.CA) -> Iterator[TLSServer]:
    with TLSServer(completing, secured(authority, "127.0.0.1", "localhost")) as server:
        yield server


# Proxies


@pytest.mark.parametrize("how", ["argument", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
def test_a_proxy_tunnels_tls(
    caller: Caller, tls_server: TLSServer, its_file: Path, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the argument or a variable; the proxy sees neither the key nor what is asked."""
    with Proxy() as proxy:
        options: dict[str, Any] = {"proxy": f"http://{proxy.address}"} if how == "argument" else {}
        if how != "argument":
            monkeypatch.setenv(how, f"http://{proxy.address}")
        client = caller.connecting(tls_server.base_url, verify=its_file, **options)

        assert caller.ask(client).choices

        (head,) = proxy.heads
        assert head.startswith("CONNECT 127.0.0.1:")
        assert SECRET not in head
        caller.close(client)


@pytest.mark.parametrize("how", ["argument", "HTTP_PROXY", "ALL_PROXY"])
def test_a_proxy_may_be_written_without_a_scheme(
    caller: Caller, server: Server, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a variable, as other programs allow."""
    with Proxy() as proxy:
        options: dict[str, Any] = {"proxy": f"http://{proxy.address}"} if how == "argument" else {}
        if how != "argument":
            monkeypatch.setenv(how, proxy.address)
        client = caller.connecting(server.base_url, **options)

        assert caller.ask(client).choices

        assert len(proxy.heads) == 1
        caller.close(client)


@pytest.mark.parametrize("how", ["argument", "HTTP_PROXY"])
def test_a_proxy_may_be_reached_over_tls(
    caller: Caller, server: Server, authority: trustme.CA, its_file: Path, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its certificate is checked as `verify` says, too."""
    with Proxy(context=secured(authority, "127.0.0.1")) as proxy:
        address = f"https://{proxy.address}"
        options: dict[str, Any] = {"proxy": address} if how == "argument" else {}
        if how != "argument":
            monkeypatch.setenv(how, address)
        trusting = caller.connecting(server.base_url, verify=its_file, **options)
        doubting = caller.connecting(server.base_url, **options)

        assert caller.ask(trusting).choices
        with pytest.raises(APICertificateError, match=f"through the proxy {address}"):
            caller.ask(doubting)

        caller.close(trusting)
        caller.close(doubting)


@pytest.mark.parametrize("exception", ["127.0.0.1", "localhost, 127.0.0.1", "*"])
def test_no_proxy_is_heeded(caller: Caller, server: Server, exception: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A broken proxy that is not for this host does no harm."""
    monkeypatch.setenv("HTTP_PROXY", "socks://nonsense:x")
    monkeypatch.setenv("NO_PROXY", exception)
    client = caller.connecting(server.base_url)

    assert caller.ask(client).choices

    caller.close(client)


@pytest.mark.parametrize("value", ["socks5://127.0.0.1:1080", "socks5h://user:hunter2@127.0.0.1:1080"])
def test_a_socks_variable_breaks_the_call_and_says_what_to_do(
    caller: Caller, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not the construction. It names the variable, and what to install; nothing was sent."""
    monkeypatch.setenv("ALL_PROXY", value)
    client = caller.connecting("https://platform.test/api/paas/v4")

    with pytest.raises(InvalidArgumentError, match=r"httpx\[socks\].*ALL_PROXY") as caught:
        caller.ask(client)

    assert "trust_env=False" in str(caught.value)
    assert "hunter2" not in str(caught.value)
    assert caller.pauses == []
    caller.close(client)


@pytest.mark.parametrize("variable", ["ALL_PROXY", "https_proxy"])
@pytest.mark.parametrize(
    "value",
    ["socks://127.0.0.1:1080", "http://user:hunter2@:8080", "http://127.0.0.1:port", "http://", "ftp://127.0.0.1"],
)
def test_a_broken_variable_breaks_the_call_and_is_named(
    caller: Caller, variable: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With what it should look like, and without its password."""
    monkeypatch.setenv(variable, value)
    client = caller.connecting("https://platform.test/api/paas/v4")

    with pytest.raises(
        InvalidArgumentError, match=f"{variable} names no proxy .*http://host:port.*trust_env"
    ) as caught:
        caller.ask(client)

    assert "hunter2" not in str(caught.value)
    caller.close(client)


def test_a_proxy_that_is_not_there_is_named(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who reads that a connection was refused would look for the platform otherwise."""
    address = httpx.URL(unused_address()).netloc.decode()
    monkeypatch.setenv("HTTPS_PROXY", f"http://user:hunter2@{address}")
    client = caller.connecting("https://platform.test/api/paas/v4", max_retries=0)

    with pytest.raises(APIConnectionError, match=f"through the proxy http://{address}, which HTTPS_PROXY") as caught:
        caller.ask(client)

    assert "hunter2" not in str(caught.value)
    caller.close(client)


def test_a_proxy_that_is_no_host_is_named(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    """A word is the name of a host that nobody has."""
    monkeypatch.setenv("HTTPS_PROXY", "nonsense.invalid")
    client = caller.connecting("https://platform.test/api/paas/v4", max_retries=0)

    with pytest.raises(APIConnectionError, match=r"http://nonsense\.invalid, which HTTPS_PROXY names"):
        caller.ask(client)

    caller.close(client)


def test_a_proxy_that_wants_a_password_is_named(caller: Caller, tls_server: TLSServer, its_file: Path) -> None:
    """Its refusal is not one of the platform, and is not worth a second try."""
    with Proxy(credentials="user:hunter2") as proxy:
        wrong = caller.connecting(tls_server.base_url, verify=its_file, proxy=f"http://user:wrong@{proxy.address}")
        right = caller.connecting(tls_server.base_url, verify=its_file, proxy=f"http://user:hunter2@{proxy.address}")

        with pytest.raises(APIConnectionError, match=f"407.*http://{proxy.address} of proxy=") as caught:
            caller.ask(wrong)

        assert "wrong" not in str(caught.value)
        assert len(proxy.heads) == 1
        assert caller.ask(right).choices
        caller.close(wrong)
        caller.close(right)


def test_the_environment_can_be_ignored(caller: Caller, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """`trust_env=False`: variables for proxies and certificates are not read."""
    for variable in VARIABLES:
        monkeypatch.setenv(variable, "socks5://127.0.0.1:1")
    monkeypatch.setenv("SSL_CERT_FILE", "/no/such/file")
    client = caller.connecting(server.base_url, trust_env=False)

    assert caller.ask(client).choices

    caller.close(client)


@pytest.mark.parametrize("proxy", ["127.0.0.1:8080", "", "socks4://127.0.0.1", "http://user:hunter2@", 8080])
def test_a_proxy_argument_that_is_none_is_refused_at_once(caller: Caller, proxy: Any) -> None:
    """As every argument that cannot work; its password is not repeated."""
    with pytest.raises(InvalidArgumentError, match="proxy") as caught:
        caller.kind(api_key=KEY, proxy=proxy)

    assert "hunter2" not in str(caught.value)


# Certificates


@pytest.fixture
def its_folder(its_file: Path, tmp_path: Path) -> Path:
    """Its certificate in a folder, beside that of another and what is none."""
    folder = tmp_path / "folder"
    folder.mkdir()
    trustme.CA().cert_pem.write_to_path(str(folder / "another.crt"))
    (folder / "README").write_text("nothing")
    its_file.rename(folder / "own.crt")
    return folder


@pytest.mark.parametrize("form", ["path", "text", "folder", "context", "off", "SSL_CERT_FILE"])
def test_verify_says_whom_to_trust(
    caller: Caller, tls_server: TLSServer, its_file: Path, its_folder: Path, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The path of a file or folder, a context, nobody, or the variable."""
    monkeypatch.setenv("SSL_CERT_FILE", str(its_folder / "own.crt"))
    ways: dict[str, Any] = {
        "path": its_folder / "own.crt",
        "text": str(its_folder / "own.crt"),
        "folder": its_folder,
        "context": ssl.create_default_context(cafile=str(its_folder / "own.crt")),
        "off": False,
        "SSL_CERT_FILE": True,
    }
    if form != "SSL_CERT_FILE":
        monkeypatch.delenv("SSL_CERT_FILE")
    client = caller.connecting(tls_server.base_url, verify=ways[form])

    assert caller.ask(client).choices

    caller.close(client)


def test_an_unknown_authority_is_explained(caller: Caller, tls_server: TLSServer) -> None:
    """As behind a proxy of a company that reads along; not tried again, and nothing was sent."""
    client = caller.connecting(tls_server.base_url)

    with pytest.raises(APICertificateError, match="verify='/path/to/its-ca.pem'") as caught:
        caller.ask(client)

    assert isinstance(caught.value, APIConnectionError)
    assert caller.pauses == []
    assert tls_server.exchanges == []
    caller.close(client)


def refusal(caller: Caller, context: ssl.SSLContext, its_file: Path) -> str:
    """What is said about a certificate that is refused."""
    with TLSServer(completing, context) as server:
        client = caller.connecting(server.base_url, verify=its_file)
        with pytest.raises(APICertificateError) as caught:
            caller.ask(client)
        caller.close(client)
        return str(caught.value)


def test_an_expired_certificate_is_explained(caller: Caller, authority: trustme.CA, its_file: Path) -> None:
    """It may be the clock."""
    past = datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc)

    told = refusal(caller, secured(authority, "127.0.0.1", not_after=past), its_file)

    assert "expired" in told
    assert "clock" in told


def test_the_certificate_of_another_host_is_explained(caller: Caller, authority: trustme.CA, its_file: Path) -> None:
    """It may be the address, or a proxy."""
    told = refusal(caller, secured(authority, "elsewhere.example"), its_file)

    assert "another" in told
    assert "base_url" in told


def test_a_server_without_tls_is_explained(caller: Caller) -> None:
    """``https://`` for ``http://``."""
    with Unlettered(completing) as server:
        client = caller.connecting(server.base_url.replace("http://", "https://"), max_retries=0)

        with pytest.raises(APIConnectionError, match="no TLS is spoken there.*http://"):
            caller.ask(client)

        caller.close(client)


@pytest.mark.parametrize("verify", ["/no/such/file", Path("/no/such/folder/ca.pem"), __file__, Path(__file__).parent])
def test_a_path_without_certificates_is_refused_at_once(caller: Caller, verify: Any) -> None:
    """With the path, and why."""
    with pytest.raises(InvalidArgumentError, match=r"verify='.*' holds no certificates that can be read: .+"):
        caller.kind(api_key=KEY, verify=verify)


@pytest.mark.parametrize("verify", [None, 1, b"ca.pem", object()])
def test_verify_of_another_type_is_refused_at_once(caller: Caller, verify: Any) -> None:
    """With the types that there are."""
    with pytest.raises(InvalidArgumentError, match="verify must be True, False, the path"):
        caller.kind(api_key=KEY, verify=verify)


def test_a_variable_that_names_no_certificates_breaks_the_call(
    caller: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not the construction; it is named."""
    path = tmp_path / "empty.pem"
    path.write_text("nothing")
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    client = caller.connecting("https://platform.test/api/paas/v4")

    with pytest.raises(InvalidArgumentError, match="SSL_CERT_FILE names .*verify=path or trust_env=False"):
        caller.ask(client)

    caller.close(client)


# Redirects


def redirecting(where: Callable[[], str], status: int = 307) -> Callable[[Exchange], None]:
    """A server that sends everybody elsewhere."""

    def redirect(exchange: Exchange) -> None:
        exchange.send(f"HTTP/1.1 {status} X\r\nLocation: {where()}\r\nContent-Length: 0\r\n\r\n".encode())

    return redirect


@pytest.mark.parametrize("disable_token_cache", [True, False])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_does_not_carry_the_key_to_another_host(
    caller: Caller, server: Server, status: int, disable_token_cache: bool
) -> None:
    """Nor a token, also when the HTTP client that was brought follows redirects, nor on a retry."""
    elsewhere = server.base_url.replace("127.0.0.1", "localhost")
    with Server(redirecting(lambda: f"{elsewhere}/chat/completions", status)) as first:
        http = caller.http_kind(follow_redirects=True, trust_env=False)
        client = caller.connecting(first.base_url, http_client=http, disable_token_cache=disable_token_cache)

        assert caller.ask(client).choices

        assert "authorization" in first.exchanges[0].headers
        assert "authorization" not in server.exchanges[0].headers
        caller.wait(http.aclose() if caller.awaits else http.close())


def test_a_redirect_does_not_carry_the_key_into_plain_http(
    caller: Caller, server: Server, authority: trustme.CA, its_file: Path
) -> None:
    """Not even to the same host."""
    context = secured(authority, "127.0.0.1")
    with TLSServer(redirecting(lambda: f"{server.base_url}/chat/completions"), context) as first:
        trust = ssl.create_default_context(cafile=str(its_file))
        http = caller.http_kind(follow_redirects=True, trust_env=False, verify=trust)
        client = caller.connecting(first.base_url, http_client=http)

        assert caller.ask(client).choices

        assert "authorization" in first.exchanges[0].headers
        assert "authorization" not in server.exchanges[0].headers
        caller.wait(http.aclose() if caller.awaits else http.close())


def test_redirects_are_not_followed_by_a_client_of_ours(caller: Caller, server: Server) -> None:
    """A redirect is an error, and what it would have asked next carries no key either."""
    with Server(redirecting(lambda: "/api/paas/v4/elsewhere")) as first:
        client = caller.connecting(first.base_url)

        with pytest.raises(APIStatusError) as caught:
            caller.ask(client)

        assert caught.value.status_code == 307
        assert SECRET not in str(dict(caught.value.response.next_request.headers))
        assert len(first.exchanges) == 1
        caller.close(client)


# Keep-alive


def options_of(response: Any) -> list[int]:
    """What is set on the socket that an answer comes over."""
    network = response.extensions["network_stream"]
    live = network.get_extra_info("socket")
    names = [
        (socket.SOL_SOCKET, socket.SO_KEEPALIVE),
        (socket.IPPROTO_TCP, socket.TCP_KEEPIDLE),
        (socket.IPPROTO_TCP, socket.TCP_KEEPINTVL),
        (socket.IPPROTO_TCP, socket.TCP_KEEPCNT),
    ]
    return [live.getsockopt(level, name) for level, name in names]


@pytest.mark.parametrize("through", ["nothing", "tls", "forward", "tunnel"])
def test_tcp_keeps_connections_alive(
    caller: Caller, server: Server, tls_server: TLSServer, its_file: Path, through: str
) -> None:
    """A connection that died in silence is noticed within two minutes, also the one to a proxy."""
    secure = through in ("tls", "tunnel")
    with Proxy() as proxy:
        way = f"http://{proxy.address}" if through in ("forward", "tunnel") else None
        client = caller.connecting((tls_server if secure else server).base_url, verify=its_file, proxy=way)

        raw = caller.wait(
            client.chat.completions.with_raw_response.create(
                model="glm-4.7", messages=[{"role": "user", "content": "a"}]
            )
        )

        assert options_of(raw.http_response) == [1, *KEEP_ALIVE]
        assert len(proxy.heads) == (way is not None)
        caller.close(client)
