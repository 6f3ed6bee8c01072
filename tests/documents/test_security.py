"""What SECURITY.md promises about secrets."""

from __future__ import annotations

import logging
import pickle
import traceback
from collections.abc import Callable, Iterator

import httpx
import pytest

from zhipuai_facade import APIStatusError, InvalidArgumentError, ZhipuAI, ZhipuAIError
from zhipuai_facade.emulator import Emulator

KEY = "some-id.5ec7e75ec7e75ec7e7"
SECRET = KEY.partition(".")[2]


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(api_key=KEY) as running:
        yield running


def answering(answer: Callable[[httpx.Request], httpx.Response]) -> ZhipuAI:
    return ZhipuAI(api_key=KEY, max_retries=0, http_client=httpx.Client(transport=httpx.MockTransport(answer)))


@pytest.mark.parametrize("disable_token_cache", [True, False])
def test_no_repr_shows_the_key(disable_token_cache: bool) -> None:
    """Neither the client nor any part of it shows the key, in print or in a traceback that shows variables."""
    client = ZhipuAI(api_key=KEY, disable_token_cache=disable_token_cache)
    transport = client._transport

    for part in (client, transport, transport.settings, transport.settings.auth, vars(transport.settings.auth)):
        assert SECRET not in repr(part)


@pytest.mark.parametrize("model", ["fail-429", "html-502", "body-error-1301"])
def test_no_exception_carries_the_key(model: str, emulator: Emulator) -> None:
    """An exception holds the request without the key, printed, inspected or pickled."""
    client = ZhipuAI(api_key=KEY, base_url=emulator.base_url, max_retries=0)

    with client, pytest.raises(ZhipuAIError) as caught:
        client.embeddings.create(model=model, input="hi")

    error = caught.value
    assert isinstance(error, APIStatusError)
    assert SECRET not in str(dict(error.response.request.headers))
    assert SECRET not in "".join(traceback.format_exception(error))
    assert SECRET.encode() not in pickle.dumps(error)


def test_no_answer_carries_the_key(emulator: Emulator) -> None:
    """The response beside an answer holds the request without the key."""
    with ZhipuAI(api_key=KEY, base_url=emulator.base_url) as client:
        raw = client.embeddings.with_raw_response.create(model="embedding-3", input="hi")

    assert SECRET not in str(dict(raw.http_response.request.headers))


def test_a_token_does_not_hold_the_secret(emulator: Emulator) -> None:
    """With `disable_token_cache=False` the secret half of the key stays here."""
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers["authorization"])
        return httpx.Response(200, json={"data": []})

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        ZhipuAI(api_key=KEY, disable_token_cache=False, http_client=http).embeddings.create(model="m", input="hi")

    assert sent
    assert SECRET not in sent[0]


def test_nothing_is_logged_that_nobody_asked_for(emulator: Emulator, caplog: pytest.LogCaptureFixture) -> None:
    """At the level that every program has, also when a call fails."""
    with ZhipuAI(api_key=KEY, base_url=emulator.base_url) as client:
        client.embeddings.create(model="embedding-3", input="hi")
        with pytest.raises(APIStatusError):
            client.embeddings.create(model="fail-400", input="hi")

    assert [record for record in caplog.records if record.name.startswith("zhipuai")] == []


def test_what_is_logged_does_not_hold_the_key(emulator: Emulator, caplog: pytest.LogCaptureFixture) -> None:
    """Neither at DEBUG, nor in a header of one's own."""
    headers = {"x-api-key": SECRET, "Cookie": f"session={SECRET}"}
    with caplog.at_level(logging.DEBUG), ZhipuAI(api_key=KEY, base_url=emulator.base_url) as client:
        client.embeddings.create(model="embedding-3", input="what was asked", extra_headers=headers)

    ours = [record for record in caplog.records if record.name.startswith("zhipuai")]
    assert any("what was asked" in record.getMessage() for record in ours)
    assert not any("what was asked" in one.getMessage() for one in ours if one.levelno > logging.DEBUG)
    assert SECRET not in caplog.text


def test_redirects_are_not_followed() -> None:
    """A redirect is an error, so the key is not carried to another host."""
    hosts: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        hosts.append(request.url.host)
        return httpx.Response(302, headers={"location": "https://elsewhere.example/"})

    with pytest.raises(APIStatusError) as caught:
        answering(answer).embeddings.create(model="m", input="hi")

    assert caught.value.status_code == 302
    assert hosts == ["open.bigmodel.cn"]


@pytest.mark.parametrize("path", ["https://elsewhere.example/x", "//elsewhere.example/x"])
def test_foreign_addresses_are_refused(path: str) -> None:
    """`client.request` sends nothing to another host."""
    client = answering(lambda request: pytest.fail("sent"))

    with pytest.raises(InvalidArgumentError):
        client.request("GET", path)


@pytest.mark.parametrize("file_id", ["../batches", "a/b", "a?b=c", "a#b", "%2e%2e/x"])
def test_ids_cannot_lead_to_another_path(file_id: str) -> None:
    """An id is one segment of the path, whatever it holds."""
    paths: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        paths.append(request.url.raw_path.decode())
        return httpx.Response(200, json={"id": "x"})

    answering(answer).files.delete(file_id)

    (path,) = paths
    assert path.startswith("/api/paas/v4/files/")
    assert path.count("/") == 5
    assert "?" not in path


def test_the_emulator_forgets_credentials_and_stays_at_home(emulator: Emulator) -> None:
    """The emulator listens on the loopback interface and keeps no key of the requests it has seen."""
    with ZhipuAI(api_key=KEY, base_url=emulator.base_url) as client:
        client.embeddings.create(model="embedding-3", input="hi")

    assert httpx.URL(emulator.base_url).host == "127.0.0.1"
    assert SECRET not in repr(emulator.requests)
