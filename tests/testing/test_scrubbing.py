"""Nothing secret reaches a disk, wherever it stood."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any, Dict

import httpx
import pytest

from tests.clients import COMPLETION, DONE, KEY, Caller, event, streaming
from tests.clients import caller as caller
from tests.clients import plain_environment as plain_environment
from zhipuai_facade.testing import Cassette, cassette, read_cassette
from zhipuai_facade.testing.scrubbing import Scrubber, alike, looks_secret

JWT = "eyJhbGciOiJIUzI1NiIsInNpZ25fdHlwZSI6IlNJR04ifQ.eyJhcGlfa2V5IjoiMDEyMyIsImV4cCI6MTc4M30.c2lnbmF0dXJlLW9mLWl0"


@pytest.mark.parametrize(
    "text",
    [
        KEY,
        f"my key is {KEY}, keep it",
        JWT,
        f"Authorization: Bearer {JWT}",
        "Bearer abcdefghijklmnopqrstuvwx",
        "sk-abcdefghijklmnopqrstuvwx",
        "https://files.test/a.mp4?Expires=1&UCloudPublicKey=TOKEN_5b0f0a&Signature=q1w2e3r4%2Bt5",
        "https://files.test/a.png?X-Amz-Credential=AKIA0000/x&X-Amz-Signature=00ff",
        r"https://files.test/a.mp4?Expires=1\u0026Signature=q1w2e3r4",
        '{"api_key": "whatever it is", "city": "北京"}',
        r"{\"password\": \"hunter2\", \"city\": \"北京\"}",
        "Set-Cookie: acw_tc=76b20f0a0e42;path=/;HttpOnly",
    ],
)
def test_secrets_are_found_in_any_text(text: str) -> None:
    """Keys, tokens, signed URLs, cookies and named fields, in plain text and in text within text."""
    scrubbed = Scrubber().text(text)

    assert scrubbed != text
    assert "<" in scrubbed
    assert looks_secret(scrubbed) == []
    assert Scrubber().text(scrubbed) == scrubbed, "scrubbing twice changes nothing more"


@pytest.mark.parametrize(
    "text",
    [
        "你好，世界",
        "20260711120000aaaabbbbccccdddd",
        "1790812800_ad23d9be5ec01bc485c9f279e6829c88",
        "https://sfile.chatglm.cn/testpath/video/4dfa8af3-235b-5815-b329-04a66d4f996c_0.mp4",
        "The bearer of this letter; a token of love; the key is under the mat",
        '{"token": "你好", "max_tokens": 30, "key": "value"}',
        "call_8123456789",
    ],
)
def test_what_is_no_secret_stays(text: str) -> None:
    """Ids of answers, addresses and ordinary words are what a recording is for."""
    assert Scrubber().text(text) == text
    assert looks_secret(text) == []


def test_fields_are_known_by_their_names() -> None:
    """However they are written; schemas of tools that merely speak of such fields are left alone."""
    body = {
        "apiKey": "short",
        "X-Api-Key": "short",
        "nested": [{"client_secret": "s", "access_token": "t"}],
        "token": "hi",
        "schema": {"properties": {"password": {"type": "string"}}},
    }

    scrubbed = Scrubber().value(body)

    assert scrubbed == {
        "apiKey": "<secret>",
        "X-Api-Key": "<secret>",
        "nested": [{"client_secret": "<secret>", "access_token": "<secret>"}],
        "token": "hi",
        "schema": {"properties": {"password": {"type": "string"}}},
    }


def test_the_same_account_has_the_same_number() -> None:
    """Also where it is only mentioned, and as a number; two accounts stay two."""
    scrubber = Scrubber()

    first = scrubber.value({"user_id": "reader-000184", "account_id": 88001234})
    second = scrubber.value({"message": "reader-000184 asks", "user_id": "reader-000185", "userId": "reader-000184"})

    assert first == {"user_id": "account-1", "account_id": 1000000002}
    assert second == {"message": "account-1 asks", "user_id": "account-3", "userId": "account-1"}
    assert scrubber.value(second) == second
    assert alike(first) == alike(Scrubber(accounts=7).value({"user_id": "someone-else", "account_id": 12345678}))


def test_a_known_key_is_found_wherever_it_stands() -> None:
    """Whole and in halves, and the key within a signed token; short keys of tests are not looked for in words."""
    scrubber = Scrubber()
    claims = base64.urlsafe_b64encode(json.dumps({"api_key": "abcdef0123456789"}).encode()).decode().rstrip("=")

    scrubber.learn("Bearer id0123456789.secret01234567")
    scrubber.learn(f"Bearer aGVhZGVy.{claims}.c2lnbmF0dXJl")
    scrubber.learn("Bearer test.assistant")

    assert scrubber.text("id0123456789.secret01234567") == "<api-key>"
    assert scrubber.text("id0123456789 / secret01234567 / abcdef0123456789") == "<api-key> / <api-key> / <api-key>"
    assert scrubber.text("the test of an assistant") == "the test of an assistant"


def test_long_base64_is_told_by_size_and_hash() -> None:
    """A picture in a request, or a sound in an answer, becomes base64 of a line that says what it stands for."""
    picture = "data:image/png;base64," + base64.b64encode(bytes(range(256)) * 8).decode()

    scrubbed = Scrubber().value({"url": picture, "text": "long " * 1000})

    head, _, words = scrubbed["url"].partition(",")
    assert head == "data:image/png;base64"
    assert base64.b64decode(words).startswith(b"stands for 2048 bytes, sha256 ")
    assert scrubbed["text"] == "long " * 1000


def leaky(request: httpx.Request) -> httpx.Response:
    """A platform that repeats all it should not."""
    told = request.headers["authorization"].partition(" ")[2]
    body: Dict[str, Any] = {**COMPLETION, "echo": f"you sent {told}", "session_token": "0123", "user_id": "reader-77"}
    headers = {"set-cookie": f"session={told}", "x-secret": told, "x-log-id": "2026", "location": f"/?api_key={told}"}
    if b'"stream":true' in request.content:
        stream = event(f"reader-77 has {told}") + event("", access_token="0123456789") + DONE
        return httpx.Response(200, headers={**headers, "content-type": "text/event-stream"}, content=stream)
    return httpx.Response(200, headers=headers, json=body)


@pytest.mark.parametrize("signing", [False, True], ids=["key", "token"])
def test_nothing_secret_is_in_the_file(caller: Caller, tmp_path: Path, signing: bool) -> None:
    """URL, headers and bodies, of requests and answers, whole and streamed; also what is no more than mentioned."""
    path = tmp_path / "leaky.yaml"
    client = caller.answering(leaky, disable_token_cache=not signing)
    said = [{"role": "user", "content": f"我的密钥是 {KEY}"}]
    extra = {"extra_query": {"api_key": "in-the-url"}, "extra_body": {"user_id": "reader-77"}}

    with cassette(path, record="new") as tape:
        caller.ask(client, messages=said, **extra)
        caller.collect(caller.ask(client, messages=said, stream=True))

    text = path.read_text(encoding="utf-8")
    for secret in (*KEY.split("."), "in-the-url", "0123456789", "session", "reader-77", "eyJ", "Bearer", "cookie"):
        assert secret not in text.replace("session_token", ""), secret
    assert "我的密钥是 <api-key>" in text
    assert "account-1 has" in text
    assert looks_secret(text) == []
    assert [one.headers.get("x-log-id") for one in tape.interactions] == ["2026", "2026"]
    assert "x-secret" not in text


def test_a_scrubbed_request_is_found_again(caller: Caller, tmp_path: Path) -> None:
    """Another key, another account and another token are no other request."""
    path = tmp_path / "leaky.yaml"

    def ask(key: str, account: str) -> None:
        client = caller.answering(leaky, api_key=key)
        said = [{"role": "user", "content": f"my key is {key}"}]
        caller.ask(client, messages=said, extra_body={"user_id": account}, extra_query={"token": f"t-{key}"})

    with cassette(path, record="new"):
        ask(KEY, "reader-77")
    with cassette(path) as tape:
        ask("99990000999900009999000099990000.OtherSecret01234", "somebody-else")

    assert tape.unused == []


def test_texts_can_be_replaced(caller: Caller, tmp_path: Path) -> None:
    """`replacements` holds what else may not reach the file."""
    path = tmp_path / "names.yaml"
    client = caller.answering(
        lambda request: httpx.Response(200, json={**COMPLETION, "host": "http://10.0.0.7:8000/a"})
    )
    said = [{"role": "user", "content": "Ask Margarete"}]

    with cassette(path, record="new", replacements={"Margarete": "somebody", "http://10.0.0.7:8000": "https://x.test"}):
        caller.ask(client, messages=said)

    (one,) = read_cassette(path).interactions
    assert one.json["messages"] == [{"role": "user", "content": "Ask somebody"}]
    assert one.response["json"]["host"] == "https://x.test/a"


def test_secrets_are_gone_before_the_disk(caller: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What vcrpy is given to keep holds none; the key in the environment is known before anything is sent."""
    monkeypatch.setenv("ZHIPUAI_API_KEY", "not-sent-but-known-1")
    kept: list[Any] = []
    monkeypatch.setattr("vcr.cassette.Cassette.append", lambda self, *pair: kept.append(pair))
    client = caller.answering(streaming(event(KEY), event("not-sent-but-known-1"), DONE))

    with cassette(tmp_path / "a.yaml", record="new"):
        caller.collect(caller.ask(client, stream=True))

    request, response = kept[0]
    assert KEY not in str(request.body) + str(response)
    assert "not-sent" not in str(response)
    assert isinstance(Cassette(tmp_path / "a.yaml"), Cassette)
