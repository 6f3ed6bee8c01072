"""What is set on sockets, which proxy the environment names, and the warning about plain http."""

from __future__ import annotations

import socket
import subprocess
import sys
import warnings
from typing import Any, List, Optional

import httpx
import pytest
from zhipuai_openapi.network import NetworkStream, Sockets, keep_alive_options

from tests.clients import KEY
from zhipuai_facade import AsyncZhipuAI, InsecureAddressWarning, ZhipuAI, network
from zhipuai_facade.network import environment_proxy

COLOURS = pytest.mark.parametrize("kind", [ZhipuAI, AsyncZhipuAI])


@pytest.fixture(autouse=True)
def nobody_was_warned(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test begins as a program does."""
    monkeypatch.setattr(network, "_warned", set())


# Keep-alive


def test_keep_alive_can_be_set_on_a_socket_of_this_machine() -> None:
    """Every option is one that the operating system takes."""
    with socket.socket() as one:
        for option in keep_alive_options():
            one.setsockopt(*option)

        assert one.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)


def test_keep_alive_asks_for_what_the_platform_has(monkeypatch: pytest.MonkeyPatch) -> None:
    """At least that it is on; macOS has another name for the idle time."""
    for name in ("TCP_KEEPIDLE", "TCP_KEEPALIVE", "TCP_KEEPINTVL", "TCP_KEEPCNT"):
        monkeypatch.delattr(socket, name, raising=False)
    assert keep_alive_options() == [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]

    monkeypatch.setattr(socket, "TCP_KEEPALIVE", 0x10, raising=False)
    assert keep_alive_options()[1:] == [(socket.IPPROTO_TCP, 0x10, 60)]


# The proxy that the environment names


@pytest.mark.parametrize(
    ("variables", "found"),
    [
        ({}, None),
        ({"HTTPS_PROXY": ""}, None),
        ({"HTTPS_PROXY": "http://a:1"}, ("HTTPS_PROXY", "http://a:1")),
        ({"https_proxy": "http://a:1", "HTTPS_PROXY": "http://b:2"}, ("https_proxy", "http://a:1")),
        ({"HTTPS_PROXY": "http://a:1", "ALL_PROXY": "http://b:2"}, ("HTTPS_PROXY", "http://a:1")),
        ({"HTTP_PROXY": "http://a:1"}, None),
        ({"HTTP_PROXY": "http://a:1", "ALL_PROXY": "http://b:2"}, ("ALL_PROXY", "http://b:2")),
        ({"ALL_PROXY": " a:1 "}, ("ALL_PROXY", "http://a:1")),
        ({"ALL_PROXY": "a:1", "NO_PROXY": "platform.test"}, None),
        ({"ALL_PROXY": "a:1", "NO_PROXY": ".test"}, None),
        ({"ALL_PROXY": "a:1", "no_proxy": "other.test, platform.test:8443"}, None),
        ({"ALL_PROXY": "a:1", "no_proxy": "platform.test:8444"}, ("ALL_PROXY", "http://a:1")),
        ({"ALL_PROXY": "a:1", "NO_PROXY": "*"}, None),
    ],
)
def test_the_environment_names_the_proxy_as_for_other_programs(
    variables: Any, found: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The variable of the scheme, then that for all; lower case first; not for what ``NO_PROXY`` names."""
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert environment_proxy(httpx.URL("https://platform.test:8443/api")) == found


# Plain http


def warned(kind: Any, *addresses: str) -> List[warnings.WarningMessage]:
    """The warnings while clients of ``addresses`` are made."""
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        for address in addresses:
            kind(api_key=KEY, base_url=address)
    return list(seen)


@COLOURS
def test_plain_http_to_another_machine_warns_once_per_host(kind: Any) -> None:
    """The warning is of a class of its own, names the host and points at the line that makes the client."""
    addresses = ["http://gateway.test/glm", "http://gateway.test:8080/other", "http://user:hunter2@10.0.0.7:8000"]

    first, second = warned(kind, *addresses)

    assert first.category is second.category is InsecureAddressWarning
    assert "gateway.test" in str(first.message)
    assert "10.0.0.7" in str(second.message)
    assert "hunter2" not in str(second.message)
    assert KEY not in str(first.message)
    assert first.filename == __file__


@COLOURS
@pytest.mark.parametrize(
    "address",
    [
        "https://gateway.test",
        "http://localhost:8000",
        "http://api.localhost",
        "http://127.0.0.1:8000",
        "http://127.8.9.10",
        "http://[::1]:8080/glm",
        "http://0.0.0.0:8000",
    ],
)
def test_nothing_is_said_about_what_stays_on_this_machine_or_is_encrypted(kind: Any, address: str) -> None:
    """Emulators and gateways on the loopback interface are no danger."""
    assert warned(kind, address) == []


@COLOURS
def test_the_warning_can_be_made_an_error(kind: Any) -> None:
    """For every client, not only for the first."""
    for _ in range(2):
        with warnings.catch_warnings():
            warnings.simplefilter("error", InsecureAddressWarning)
            with pytest.raises(InsecureAddressWarning):
                kind(api_key=KEY, base_url="http://gateway.test")


@COLOURS
def test_no_repr_and_no_error_shows_the_password_in_an_address(kind: Any) -> None:
    """Gateways may have one in their base URL."""
    client = kind(api_key=KEY, base_url="https://user:hunter2@gateway.test/glm")

    assert repr(client) == f"{kind.__name__}(base_url='https://gateway.test/glm')"


def test_a_broken_environment_does_not_break_the_construction() -> None:
    """Importing and constructing work; only a call needs the network."""
    program = "import zhipuai_facade as z; z.ZhipuAI(api_key='a.b'); z.AsyncZhipuAI(api_key='a.b')"
    environment = {"ALL_PROXY": "socks5://127.0.0.1:1", "HTTPS_PROXY": "nonsense", "SSL_CERT_FILE": "/no/such/file"}

    ended = subprocess.run([sys.executable, "-W", "error", "-c", program], env=environment, check=False)

    assert ended.returncode == 0


class Wire:
    """What is under a network stream: it keeps what is written, and answers."""

    def __init__(self) -> None:
        self.written: List[bytes] = []

    def write(self, buffer: bytes, timeout: Optional[float] = None) -> None:
        self.written.append(buffer)

    def read(self, max_bytes: int, timeout: Optional[float] = None) -> bytes:
        return b"HTTP"


def test_only_the_head_of_a_request_waits_for_what_follows() -> None:
    """A piece of a body may look like one, as when a log of HTTP is uploaded."""
    wire = Wire()
    stream = NetworkStream(wire, Sockets())

    stream.write(b"POST /files HTTP/1.1\r\nHost: x\r\n\r\n")
    stream.write(b"10:01 GET / HTTP/1.1\r\n\r\n")
    stream.write(b"10:02 GET / HTTP/1.1\r\n\r\n")

    assert wire.written == [
        b"POST /files HTTP/1.1\r\nHost: x\r\n\r\n10:01 GET / HTTP/1.1\r\n\r\n",
        b"10:02 GET / HTTP/1.1\r\n\r\n",
    ]
