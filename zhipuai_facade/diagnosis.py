"""What is wrong with an address, a key or a plan: told from a few questions that cost nothing."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Any, Callable, List, Literal, Optional, Tuple, Union, cast

from attrs import frozen
from zhipuai_openapi import calls
from zhipuai_openapi.colours import settled
from zhipuai_openapi.models import UsageLimit
from zhipuai_openapi.problems import BEIJING

from .addresses import parse_base_url
from .errors import (
    APIAuthenticationError,
    APIConnectionError,
    APIInsufficientBalanceError,
    APIStatusError,
    ZhipuAIError,
)
from .sites import BASES, place_of
from .transport import Sender

Problem = Literal[
    "invalid_key",
    "wrong_site",
    "wrong_plan",
    "no_balance",
    "quota_exhausted",
    "no_connection",
    "wrong_address",
    "other",
]
"""What a client may suffer from."""

NAMES = {"cn": "the Chinese site (open.bigmodel.cn)", "intl": "the international site (api.z.ai)"}
PLANS = {"api": "the account's balance", "coding": "a coding plan"}
PATIENCE = 10.0
"""Seconds to wait for the answer to each question."""


@frozen
class Diagnosis:
    """What `diagnose` found. Its text, as `print` shows it, says everything in words."""

    base_url: str
    """Where requests go."""
    key_tail: str
    """The last four characters of the key; empty when it is short, or when ``auth`` was brought instead."""
    region: Optional[str]
    """The site of that address, "cn" or "intl"; None when it is somebody else's."""
    plan: Optional[str]
    """What pays there, "api" or "coding"; None when it is somebody else's address."""
    problem: Optional[Problem]
    """What is wrong; None when nothing was found."""
    explanation: str
    """The same in words, and what to do."""
    error: Optional[ZhipuAIError] = None
    """The error that it was told from."""

    @property
    def fine(self) -> bool:
        """Whether nothing was found to be wrong."""
        return self.problem is None

    def __str__(self) -> str:
        key = f"…{self.key_tail}" if self.key_tail else "(not shown)"
        place = f" ({NAMES[self.region]})" if self.region else ""
        paid = f"\nplan: {self.plan}, paid from {PLANS[self.plan]}" if self.plan else ""
        return f"address: {self.base_url}{place}\nkey: {key}{paid}\n{self.problem or 'fine'}: {self.explanation}"


Finding = Tuple[Optional[Problem], str, Optional[ZhipuAIError]]


async def examine(transport: Sender[Any], *, ask_other_site: bool = False) -> Diagnosis:
    """The steps of `diagnose`, for both colours."""
    settings = transport.settings
    base_url = settings.address.family
    region, plan = place_of(base_url)
    listed = await _asked(transport, calls.models_list)
    if isinstance(listed, APIAuthenticationError):
        problem, explanation, error = await _refused_key(transport, region, plan, listed, ask_other_site)
    elif isinstance(listed, ZhipuAIError):
        problem, explanation, error = _unanswered(listed)
    else:
        problem, explanation, error = await _means(transport, plan)
    tail: str = getattr(settings.auth, "tail", "")
    return Diagnosis(base_url, tail, region, plan, problem, explanation, error)


async def _asked(transport: Sender[Any], describe: Callable[..., Any]) -> Union[ZhipuAIError, object]:
    """The answer to what ``describe`` asks, or the error instead of it."""
    try:
        answer: object = await settled(transport.send(describe(timeout=PATIENCE, max_retries=0)))
    except ZhipuAIError as error:
        return error
    return answer


async def _refused_key(
    transport: Sender[Any], region: Optional[str], plan: Optional[str], error: ZhipuAIError, ask_other_site: bool
) -> Finding:
    if region is None or plan is None:
        return "invalid_key", "The key is not accepted there.", error
    other = "intl" if region == "cn" else "cn"
    unknown = f"The key is not accepted by {NAMES[region]}"
    if not ask_other_site:
        ask = "diagnose(ask_other_site=True) asks there"
        return "invalid_key", f"{unknown}; it may belong to {NAMES[other]} (region={other!r}): {ask}.", error
    answer = await _asked(_elsewhere(transport, other, plan), calls.models_list)
    if isinstance(answer, ZhipuAIError):
        return "invalid_key", f"{unknown}, nor by {NAMES[other]}. Copy it anew from the platform's pages.", error
    return "wrong_site", f"The key belongs to {NAMES[other]}: use region={other!r}.", error


def _elsewhere(transport: Sender[Any], region: str, plan: str) -> Sender[Any]:
    """The same transport, for another place of the platform."""
    settings = transport.settings.altered(address=parse_base_url(BASES[region, plan]))
    kind: Any = type(transport)
    return cast("Sender[Any]", kind(transport.connections, settings, transport.wait))


def _unanswered(error: ZhipuAIError) -> Finding:
    if isinstance(error, APIInsufficientBalanceError):
        return "no_balance", "The account has no balance and no resource package: top it up.", error
    if isinstance(error, APIConnectionError):
        return "no_connection", f"There is no connection: {error}. Check the address, the proxy and the network.", error
    if not isinstance(error, APIStatusError) or error.status_code == 404:
        return "wrong_address", f"What answers there is not the platform: {error}.", error
    return "other", f"The platform answers: {error}", error


async def _means(transport: Sender[Any], plan: Optional[str]) -> Finding:
    """What pays: a key that is known may still have nothing to pay with."""
    if plan == "coding":
        return _plan_left(await _asked(transport, calls.usage_quota))
    # An empty balance is told of before the question is looked at, which says nothing and is refused unsearched.
    searched = await _asked(transport, partial(calls.request, "POST", "web_search", json={}))
    if not isinstance(searched, APIInsufficientBalanceError):
        return None, "The key is accepted.", None
    quota = await _asked(transport, calls.usage_quota)
    if _limits(quota):
        return "wrong_plan", 'The key belongs to a coding plan, which does not pay here: use plan="coding".', searched
    return _unanswered(searched)


def _limits(quota: object) -> List[UsageLimit]:
    """The limits of a coding plan; none when there is no plan."""
    limits: object = getattr(getattr(quota, "data", None), "limits", None)
    listed = cast("List[object]", limits) if isinstance(limits, list) else []
    return [limit for limit in listed if isinstance(limit, UsageLimit)]


def _plan_left(quota: object) -> Finding:
    limits = _limits(quota)
    if isinstance(quota, APIConnectionError):
        return _unanswered(quota)
    if not limits:
        error = quota if isinstance(quota, ZhipuAIError) else None
        return "wrong_plan", 'The key has no coding plan: use plan="api".', error
    for limit in limits:
        if limit.type != "TIME_LIMIT" and isinstance(limit.percentage, (int, float)) and limit.percentage >= 100:
            return "quota_exhausted", f"A limit of the coding plan is used up{_until(limit.nextResetTime)}.", None
    return None, "The key is accepted, and its coding plan has something left.", None


def _until(milliseconds: object) -> str:
    if not isinstance(milliseconds, (int, float)):
        return ""
    return f" until {datetime.fromtimestamp(milliseconds / 1000, BEIJING):%Y-%m-%d %H:%M} in Beijing"
