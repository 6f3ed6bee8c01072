"""The platform's two sites and two plans, and which variables of the environment belong to which client.

Where a client goes is decided by the first of these that is given: the argument ``base_url``; the arguments ``region``
and ``plan``; a variable of the environment; what the client is for. The key is the argument ``api_key``, else what the
first variable holds that is set:

| client                   | variables for the key                                | for the base URL   | is for        |
|--------------------------|------------------------------------------------------|--------------------|---------------|
| `ZhipuAI`                | `ZHIPUAI_API_KEY`, `BIGMODEL_API_KEY`                | `ZHIPUAI_BASE_URL` | China         |
| `ZhipuAI(region="intl")` | `ZAI_API_KEY`                                        | (not read)         |               |
| `ZaiClient`              | `ZAI_API_KEY`                                        | `ZAI_BASE_URL`     | international |
| `ZhipuAiClient`          | `ZAI_API_KEY`, `ZHIPUAI_API_KEY`, `BIGMODEL_API_KEY` | `ZAI_BASE_URL`     | China         |

Variables that hold keys of the Chinese site are not read for the international one: a key is not sent to a site that it
does not belong to, unless an address says so. (When ``ZAI_BASE_URL`` leads a `ZhipuAiClient` to the international site,
it reads ``ZAI_API_KEY`` only.)
"""

from __future__ import annotations

import os
from typing import Dict, Literal, Mapping, Optional, Tuple

import httpx

from .addresses import DEFAULT_BASE_URL
from .errors import InvalidArgumentError

Region = Literal["cn", "intl"]
"""A site: ``cn`` is open.bigmodel.cn, ``intl`` is api.z.ai. Accounts and keys belong to one of them."""

Plan = Literal["api", "coding"]
"""What pays: the balance of the account, or a coding plan."""

BASES: Dict[Tuple[str, str], str] = {
    ("cn", "api"): DEFAULT_BASE_URL,
    ("cn", "coding"): "https://open.bigmodel.cn/api/coding/paas/v4",
    ("intl", "api"): "https://api.z.ai/api/paas/v4",
    ("intl", "coding"): "https://api.z.ai/api/coding/paas/v4",
}
"""The base URL of each plan of each site."""


class Habits:
    """What a client does when it is told nothing.

    Attributes:
        region: Where it goes.
        keys: The variables that may hold a key, for each site.
        url: The variable that may hold a base URL.
        headers: What it sends besides.
        follows_variable: Whether the site that ``url`` leads to decides which variables are read; else they were set
            for each other.
    """

    def __init__(
        self,
        region: Region,
        keys: Mapping[str, Tuple[str, ...]],
        url: str,
        headers: Optional[Mapping[str, str]] = None,
        *,
        follows_variable: bool = False,
    ) -> None:
        self.region: Region = region
        self.keys: Mapping[str, Tuple[str, ...]] = keys
        self.url: str = url
        self.headers: Mapping[str, str] = headers or {}
        self.follows_variable: bool = follows_variable

    def key_variables(self, region: Optional[str], base_url: object, address: str) -> Tuple[str, ...]:
        """The variables to look for a key in, the first first; ``base_url`` is the argument, ``address`` the result."""
        if self.follows_variable and not region and not base_url:
            return self.keys[place_of(address)[0] or self.region]
        return self.keys[region or self.region]

    def base_url(self, given: object, region: Optional[str], plan: Optional[str]) -> str:
        """The base URL: ``given``, or that of ``region`` and ``plan``, or of the environment, or of the client."""
        for name, value, known in (("region", region, ("cn", "intl")), ("plan", plan, ("api", "coding"))):
            if value is not None and value not in known:
                raise InvalidArgumentError(f"{name} must be {known[0]!r} or {known[1]!r}, not {value!r}")
        chosen = BASES[region or self.region, plan or "api"]
        if given:
            return str(given)
        return chosen if region or plan else os.environ.get(self.url) or chosen


CHINA = ("ZHIPUAI_API_KEY", "BIGMODEL_API_KEY")
ZHIPUAI = Habits("cn", {"cn": CHINA, "intl": ("ZAI_API_KEY",)}, "ZHIPUAI_BASE_URL")
ZAI = Habits(
    "intl", {"cn": ("ZAI_API_KEY",), "intl": ("ZAI_API_KEY",)}, "ZAI_BASE_URL", {"Accept-Language": "en-US,en"}
)
ZHIPUAI_BY_ZAI = Habits(
    "cn", {"cn": ("ZAI_API_KEY", *CHINA), "intl": ("ZAI_API_KEY",)}, "ZAI_BASE_URL", follows_variable=True
)


def place_of(base_url: str) -> Tuple[Optional[Region], Optional[Plan]]:
    """The site and the plan that ``base_url`` belongs to, each None when it cannot be told."""
    address = httpx.URL(base_url)
    sites: Dict[str, Region] = {"open.bigmodel.cn": "cn", "api.z.ai": "intl"}
    path = address.path.rstrip("/")
    plan: Optional[Plan] = (
        "coding" if path.endswith("/coding/paas/v4") else "api" if path.endswith("/paas/v4") else None
    )
    return sites.get(address.host), plan
