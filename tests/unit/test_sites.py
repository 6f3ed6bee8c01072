"""Which site, which plan and which key: the order of precedence, and keys that stay where they belong."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple

import httpx
import pytest

from tests.clients import Caller, Recorder, completing
from zhipuai_facade import (
    AsyncZaiClient,
    AsyncZhipuAI,
    AsyncZhipuAiClient,
    InvalidArgumentError,
    ZaiClient,
    ZaiError,
    ZhipuAI,
    ZhipuAiClient,
    ZhipuAIError,
)

CHINA = "https://open.bigmodel.cn/api/paas/v4"
CHINA_CODING = "https://open.bigmodel.cn/api/coding/paas/v4"
ABROAD = "https://api.z.ai/api/paas/v4"
ABROAD_CODING = "https://api.z.ai/api/coding/paas/v4"
OURS = "https://gateway.test/glm"
BOTH = {"ZHIPUAI_BASE_URL": OURS, "ZAI_BASE_URL": OURS + "/zai"}

ADDRESSES: List[Tuple[Any, Dict[str, Any], Dict[str, str], str]] = [
    # client, arguments, environment, where it goes
    (ZhipuAI, {}, {}, CHINA),
    (ZhipuAI, {"region": "cn"}, {}, CHINA),
    (ZhipuAI, {"region": "intl"}, {}, ABROAD),
    (ZhipuAI, {"plan": "api"}, {}, CHINA),
    (ZhipuAI, {"plan": "coding"}, {}, CHINA_CODING),
    (ZhipuAI, {"region": "cn", "plan": "coding"}, {}, CHINA_CODING),
    (ZhipuAI, {"region": "intl", "plan": "coding"}, {}, ABROAD_CODING),
    (ZhipuAI, {"region": "intl", "plan": "coding", "base_url": OURS}, {}, OURS),
    (ZhipuAI, {"base_url": OURS}, {"ZHIPUAI_BASE_URL": CHINA_CODING}, OURS),
    (ZhipuAI, {}, BOTH, OURS),
    (ZhipuAI, {"region": "intl"}, BOTH, ABROAD),
    (ZhipuAI, {"plan": "coding"}, BOTH, CHINA_CODING),
    (ZhipuAI, {}, {"ZHIPUAI_BASE_URL": ""}, CHINA),
    (ZaiClient, {}, {}, ABROAD),
    (ZaiClient, {"plan": "coding"}, {}, ABROAD_CODING),
    (ZaiClient, {"region": "cn"}, {}, CHINA),
    (ZaiClient, {}, BOTH, OURS + "/zai"),
    (ZaiClient, {"base_url": OURS}, BOTH, OURS),
    (ZhipuAiClient, {}, {}, CHINA),
    (ZhipuAiClient, {"plan": "coding"}, {}, CHINA_CODING),
    (ZhipuAiClient, {}, BOTH, OURS + "/zai"),
]

ALL = {"ZHIPUAI_API_KEY": "zhipuai.key", "BIGMODEL_API_KEY": "bigmodel.key", "ZAI_API_KEY": "zai.key"}


def without(*names: str) -> Dict[str, str]:
    """All variables for keys but these."""
    return {name: value for name, value in ALL.items() if name not in names}


KEYS: List[Tuple[Any, Dict[str, Any], Dict[str, str], Optional[str]]] = [
    # client, arguments, environment, the key that is sent; None when there is none to be found
    (ZhipuAI, {"api_key": "given.key"}, ALL, "given.key"),
    (ZhipuAI, {}, ALL, "zhipuai.key"),
    (ZhipuAI, {}, without("ZHIPUAI_API_KEY"), "bigmodel.key"),
    (ZhipuAI, {}, {"ZHIPUAI_API_KEY": " ", "BIGMODEL_API_KEY": "bigmodel.key"}, "bigmodel.key"),
    (ZhipuAI, {}, {"ZAI_API_KEY": "zai.key"}, None),
    (ZhipuAI, {"region": "cn"}, ALL, "zhipuai.key"),
    (ZhipuAI, {"region": "intl"}, ALL, "zai.key"),
    (ZhipuAI, {"region": "intl"}, without("ZAI_API_KEY"), None),
    (ZaiClient, {}, ALL, "zai.key"),
    (ZaiClient, {"api_key": "given.key"}, ALL, "given.key"),
    (ZaiClient, {}, without("ZAI_API_KEY"), None),
    (ZhipuAiClient, {}, ALL, "zai.key"),
    (ZhipuAiClient, {}, without("ZAI_API_KEY"), "zhipuai.key"),
    (ZhipuAiClient, {}, {"BIGMODEL_API_KEY": "bigmodel.key"}, "bigmodel.key"),
    (ZhipuAiClient, {}, {}, None),
    (ZhipuAiClient, {}, {**without("ZAI_API_KEY"), "ZAI_BASE_URL": ABROAD}, None),
    (ZhipuAiClient, {}, {**ALL, "ZAI_BASE_URL": ABROAD_CODING}, "zai.key"),
    (ZhipuAiClient, {}, {**without("ZAI_API_KEY"), "ZAI_BASE_URL": OURS}, "zhipuai.key"),
    (ZhipuAI, {}, {**ALL, "ZHIPUAI_BASE_URL": ABROAD}, "zhipuai.key"),  # set for each other
]
TWINS = {ZhipuAI: AsyncZhipuAI, ZaiClient: AsyncZaiClient, ZhipuAiClient: AsyncZhipuAiClient}


def setting(monkeypatch: pytest.MonkeyPatch, environment: Dict[str, str]) -> None:
    """Set variables."""
    for name, value in environment.items():
        monkeypatch.setenv(name, value)


@pytest.mark.parametrize(("kind", "arguments", "environment", "expected"), ADDRESSES)
def test_where_a_client_goes(
    kind: Any, arguments: Dict[str, Any], environment: Dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`base_url`, then `region` and `plan`, then the variable of the client, then what the client is for."""
    setting(monkeypatch, environment)

    for colour in (kind, TWINS[kind]):
        assert colour(api_key="id.secret", **arguments).base_url == expected


@pytest.mark.parametrize(("kind", "arguments", "environment", "expected"), KEYS)
def test_which_key_is_sent(
    kind: Any,
    arguments: Dict[str, Any],
    environment: Dict[str, str],
    expected: Optional[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """`api_key`, then the variables of the client; never one that belongs to the other site."""
    setting(monkeypatch, environment)
    recorder = Recorder()

    if expected is None:
        for colour in (kind, TWINS[kind]):
            with pytest.raises(InvalidArgumentError, match="no API key"):
                colour(**arguments)
        return
    with httpx.Client(transport=httpx.MockTransport(recorder)) as http:
        kind(http_client=http, **arguments).embeddings.create(model="m", input="a")

    assert recorder.request.headers["Authorization"] == f"Bearer {expected}"


@pytest.mark.parametrize("arguments", [{"region": "us"}, {"plan": "free"}, {"region": "us", "base_url": OURS}])
def test_an_unknown_site_or_plan_is_refused(arguments: Dict[str, Any]) -> None:
    """With what there is."""
    with pytest.raises(InvalidArgumentError, match="(region must be 'cn' or 'intl')|(plan must be 'api' or 'coding')"):
        ZhipuAI(api_key="id.secret", **arguments)


@pytest.mark.parametrize(
    ("kind", "language"),
    [(ZaiClient, "en-US,en"), (ZhipuAiClient, None), (ZhipuAI, None), (AsyncZaiClient, "en-US,en")],
)
def test_the_international_client_asks_for_english(kind: Any, language: Optional[str]) -> None:
    """As the official one does; a header of the caller's own wins."""
    headers = kind(api_key="id.secret")._transport.settings.headers
    own = kind(api_key="id.secret", custom_headers={"accept-language": "zh"})._transport.settings.headers

    assert headers.get("Accept-Language") == language
    assert own["Accept-Language"] == "zh"


def test_both_roots_of_the_errors_are_one() -> None:
    """Programs that catch the one catch the other."""
    assert ZaiError is ZhipuAIError


@pytest.mark.parametrize("status", [301, 302, 307, 308])
@pytest.mark.parametrize("signing", [False, True])
def test_a_redirect_takes_no_key_to_another_site(caller: Caller, status: int, signing: bool) -> None:
    """Also when the caller's HTTP client follows it: to the other site, to a stranger, and back again."""
    hosts = ["open.bigmodel.cn", "api.z.ai", "stranger.test", "open.bigmodel.cn"]
    ways = dict(zip(hosts, ["https://api.z.ai/x", "https://stranger.test/", CHINA + "/y"]))

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/y"):
            return completing(request)
        return httpx.Response(status, headers={"Location": ways[request.url.host]})

    recorder = Recorder(handler)
    kind = httpx.AsyncClient if caller.awaits else httpx.Client
    http = kind(transport=httpx.MockTransport(recorder), follow_redirects=True)
    client = caller.kind(
        api_key="keyid.keysecret0123456789", base_url=CHINA, http_client=http, disable_token_cache=not signing
    )

    caller.ask(client)

    assert [request.url.host for request in recorder.requests] == hosts
    assert "authorization" in recorder.requests[0].headers
    for request in recorder.requests[1:]:
        assert "authorization" not in request.headers
        assert "keysecret" not in f"{request.url} {request.headers.raw!r} {request.content!r}"
    caller.wait(http.aclose() if caller.awaits else http.close())


@pytest.mark.parametrize("status", [302, 307])
def test_our_own_client_follows_no_redirect(caller: Caller, status: int) -> None:
    """It is an error: the platform does not redirect."""
    recorder = Recorder(lambda request: httpx.Response(status, headers={"Location": "https://api.z.ai/"}))
    client = caller.answering(recorder)

    with pytest.raises(ZhipuAIError):
        caller.ask(client)

    assert len(recorder.requests) == 1
