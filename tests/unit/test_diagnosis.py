"""`client.diagnose()`: what is wrong with the address, the key and the plan, in words."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Optional

import httpx
import pytest

from tests.clients import Caller, Recorder, refused

KEY = "0123456789abcdef.secretsecretWXYZ"
CHINA = "https://open.bigmodel.cn/api/paas/v4"
CODING = "https://open.bigmodel.cn/api/coding/paas/v4"
ABROAD = "https://api.z.ai/api/paas/v4"
MODELS = {"object": "list", "data": [{"id": "glm-5.3", "object": "model"}]}
NO_KEY = httpx.Response(401, json=refused("1000", "身份验证失败。"))
NO_BALANCE = httpx.Response(429, json=refused("1113", "余额不足或无可用资源包,请充值。"))
NO_QUESTION = httpx.Response(400, json=refused("1214", "search_query 参数非法"))
NO_PLAN = httpx.Response(200, json={"code": 500, "msg": "no plan", "success": False})


def quota(percentage: float, reset: Optional[int] = None) -> httpx.Response:
    """What is left of a coding plan."""
    limit: Dict[str, Any] = {"type": "TOKENS_LIMIT", "unit": 3, "number": 5, "percentage": percentage}
    limits = [{"type": "TIME_LIMIT", "percentage": 100}, {**limit, **({"nextResetTime": reset} if reset else {})}]
    return httpx.Response(200, json={"code": 200, "success": True, "data": {"level": "pro", "limits": limits}})


def platform(**answers: Any) -> Recorder:
    """A platform that answers by the last word of the path; on the other site it answers to ``abroad``."""

    def handler(request: httpx.Request) -> httpx.Response:
        name = "abroad" if request.url.host == "api.z.ai" else request.url.path.rpartition("/")[2]
        answer = answers.get(name, httpx.Response(200, json=MODELS))
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    return Recorder(handler)


def diagnosed(caller: Caller, recorder: Recorder, base_url: str = CHINA, **options: Any) -> Any:
    """What a client finds."""
    asked = {"ask_other_site": True, **options}
    return caller.wait(caller.answering(recorder, api_key=KEY, base_url=base_url).diagnose(**asked))


CASES: List[Any] = [
    pytest.param(CHINA, {"web_search": NO_QUESTION}, None, "accepted", id="fine"),
    pytest.param(CODING, {"limit": quota(40)}, None, "something left", id="fine-plan"),
    pytest.param(CHINA, {"models": NO_KEY, "abroad": NO_KEY}, "invalid_key", "nor by", id="invalid-key"),
    pytest.param(CHINA, {"models": NO_KEY}, "wrong_site", "region='intl'", id="wrong-site"),
    pytest.param(CHINA, {"web_search": NO_BALANCE, "limit": NO_PLAN}, "no_balance", "top it up", id="no-balance"),
    pytest.param(CHINA, {"models": NO_BALANCE}, "no_balance", "top it up", id="no-balance-at-once"),
    pytest.param(CHINA, {"web_search": NO_BALANCE, "limit": quota(1)}, "wrong_plan", 'plan="coding"', id="plan-key"),
    pytest.param(CODING, {"limit": NO_PLAN}, "wrong_plan", 'plan="api"', id="no-plan"),
    pytest.param(CODING, {"limit": quota(100, 1791513402000)}, "quota_exhausted", "2026-10-09 10:36", id="used-up"),
    pytest.param(CODING, {"limit": quota(100)}, "quota_exhausted", "used up.", id="used-up-without-end"),
    pytest.param(CHINA, {"models": httpx.ConnectError("refused")}, "no_connection", "proxy", id="no-connection"),
    pytest.param(CODING, {"limit": httpx.ReadTimeout("late")}, "no_connection", "network", id="no-connection-later"),
    pytest.param(CHINA, {"models": httpx.Response(200, text="<html>")}, "wrong_address", "not the platform", id="page"),
    pytest.param(CHINA, {"models": httpx.Response(404, text="")}, "wrong_address", "not the platform", id="not-found"),
    pytest.param(CHINA, {"models": httpx.Response(500, json=refused("500"))}, "other", "500", id="broken"),
]


@pytest.mark.parametrize(("base_url", "answers", "problem", "words"), CASES)
def test_what_is_wrong_is_told_in_words(
    caller: Caller, base_url: str, answers: Dict[str, Any], problem: Optional[str], words: str
) -> None:
    """By name for programs, in a sentence with what to do for people."""
    diagnosis = diagnosed(caller, platform(**answers), base_url)

    assert (diagnosis.problem, diagnosis.fine) == (problem, problem is None)
    assert words in diagnosis.explanation
    assert words in str(diagnosis) and (problem or "fine") in str(diagnosis)
    assert base_url in str(diagnosis)


def test_the_text_says_address_key_and_plan(caller: Caller) -> None:
    """The key by its tail only, also in the repr."""
    diagnosis = diagnosed(caller, platform())

    assert str(diagnosis).splitlines() == [
        "address: https://open.bigmodel.cn/api/paas/v4 (the Chinese site (open.bigmodel.cn))",
        "key: …WXYZ",
        "plan: api, paid from the account's balance",
        "fine: The key is accepted.",
    ]
    assert "secretWXYZ" not in repr(diagnosis)
    assert (diagnosis.region, diagnosis.plan, diagnosis.key_tail) == ("cn", "api", "WXYZ")


def test_the_error_is_there_for_more(caller: Caller) -> None:
    """With its code and request id."""
    diagnosis = diagnosed(caller, platform(models=NO_KEY, abroad=NO_KEY))

    assert diagnosis.error.code == "1000"


def test_nothing_is_repeated_and_nothing_is_billed(caller: Caller) -> None:
    """A list, and a search that asks for nothing; each once."""
    recorder = platform(models=httpx.Response(200, json=MODELS), web_search=NO_QUESTION)

    diagnosed(caller, recorder)

    assert [(request.method, request.url.path) for request in recorder.requests] == [
        ("GET", "/api/paas/v4/models"),
        ("POST", "/api/paas/v4/web_search"),
    ]
    assert json.loads(recorder.bodies[1]) == {}
    assert caller.pauses == []
    assert {request.extensions["timeout"]["read"] for request in recorder.requests} == {10.0}


@pytest.mark.parametrize("base_url", [CHINA, ABROAD])
def test_the_other_site_is_asked_only_when_the_key_is_refused(caller: Caller, base_url: str) -> None:
    """And not at all unless that is allowed."""
    fine, refusing = platform(), Recorder(lambda request: httpx.Response(401, json=refused("1000")))

    diagnosed(caller, fine, base_url)
    forbidden = caller.wait(caller.answering(refusing, api_key=KEY, base_url=base_url).diagnose())

    assert {request.url.host for request in fine.requests} == {httpx.URL(base_url).host}
    assert {request.url.host for request in refusing.requests} == {httpx.URL(base_url).host}
    assert forbidden.problem == "invalid_key" and "may belong to" in forbidden.explanation


def test_a_key_for_somebody_elses_address_is_shown_to_nobody_else(caller: Caller) -> None:
    """A gateway's key is none of the platform's."""
    recorder = Recorder(lambda request: httpx.Response(401, json=refused("1000")))

    diagnosis = diagnosed(caller, recorder, "https://gateway.test/glm")

    assert diagnosis.problem == "invalid_key"
    assert (diagnosis.region, diagnosis.plan) == (None, None)
    assert [request.url.host for request in recorder.requests] == ["gateway.test"]


@pytest.mark.parametrize("options", [{"api_key": "a.b"}, {"auth": httpx.BasicAuth("a", "b")}])
def test_of_a_short_key_and_of_other_credentials_nothing_is_shown(caller: Caller, options: Dict[str, Any]) -> None:
    """Four characters of six would be too many."""
    client = caller.answering(platform(), **{"base_url": CHINA, **options})

    assert "key: (not shown)" in str(caller.wait(client.diagnose()))


def test_signed_tokens_have_the_tail_of_their_key(caller: Caller) -> None:
    """It is the key that its owner knows."""
    client = caller.answering(platform(), base_url=CHINA, api_key=KEY, disable_token_cache=False)

    assert caller.wait(client.diagnose()).key_tail == "WXYZ"
