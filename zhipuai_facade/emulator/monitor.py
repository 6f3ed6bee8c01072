"""The usage monitor: what is left of a plan, and what models and tools were used for, hour by hour or day by day."""

from __future__ import annotations

import calendar
import time
from typing import Any, Dict, List, Mapping, Tuple

from .answers import Answer, Whole
from .errors import PlatformError
from .identities import BEIJING, digest
from .received import Received
from .state import State

_HOUR = 3600
_DAY = 24 * _HOUR
_HOURLY_UP_TO = 2 * _DAY
_LONGEST = 366 * _DAY
_MODELS = ("GLM-5.3", "GLM-5.3-FLASH")
_TOOLS: Mapping[str, str] = {
    "search-prime": "networkSearchCount",
    "web-reader": "webReadMcpCount",
    "zread": "zreadMcpCount",
}

# Unit and number of the windows of a plan (five hours and one week), how long they last, and what they hold.
_WINDOWS = ((3, 5, 5 * _HOUR, 2000), (6, 1, 7 * _DAY, 10000))


def quota(state: State, received: Received) -> Answer:
    """What is left of a plan, in five hours and in a week; what remains is rounded down (recording 124)."""
    limits: List[Dict[str, Any]] = []
    for unit, number, seconds, room in _WINDOWS:
        begun = received.at // seconds * seconds
        used = int(room * 0.8 * (received.at - begun) / seconds)
        limits.append(
            {
                "type": "CREDIT_LIMIT",
                "unit": unit,
                "number": number,
                "usage": room,
                "currentValue": used,
                "remaining": room - used,
                "percentage": used * 100 // room,
                "nextResetTime": int((begun + seconds) * 1000),
            }
        )
    return _monitored({"level": "lite", "limits": limits})


def models(state: State, received: Received) -> Answer:
    """Calls and tokens of each model in a time, in which some hours pass without any."""
    granularity, times = _times(received)
    rows = [[_amount(name, moment) for moment in times] for name in _MODELS]
    sums = [
        {"modelName": name, "sortOrder": order, "totalTokens": sum(row)}
        for order, (name, row) in enumerate(zip(_MODELS, rows), start=1)
    ]
    tokens = [sum(amounts) for amounts in zip(*rows)]
    calls = [-(-amount // 4000) for amount in tokens]
    data: Dict[str, Any] = {
        "granularity": granularity,
        "x_time": times,
        "modelCallCount": [count or None for count in calls],
        "tokensUsage": [amount or None for amount in tokens],
        "modelDataList": [dict(one, tokensUsage=row) for one, row in zip(sums, rows)],
        "modelSummaryList": sums,
        "totalUsage": {"totalModelCallCount": sum(calls), "totalTokensUsage": sum(tokens), "modelSummaryList": sums},
    }
    return _monitored(data)


def tools(state: State, received: Received) -> Answer:
    """How often each tool was used in a time."""
    granularity, times = _times(received)
    rows = {code: [_amount(code, moment) // 4000 for moment in times] for code in _TOOLS}
    sums = [
        {"toolCode": code, "toolName": code, "toolNameI18n": code, "totalUsageCount": sum(row)}
        for code, row in rows.items()
    ]
    data: Dict[str, Any] = {"granularity": granularity, "x_time": times, "toolSummaryList": sums}
    data.update({name: [count or None for count in rows[code]] for code, name in _TOOLS.items()})
    data["totalUsage"] = {
        "totalNetworkSearchCount": sum(rows["search-prime"]),
        "totalWebReadMcpCount": sum(rows["web-reader"]),
        "totalZreadMcpCount": sum(rows["zread"]),
        "totalSearchMcpCount": sum(rows["search-prime"]),
        "toolSummaryList": sums,
    }
    return _monitored(data)


def _monitored(data: Any) -> Answer:
    return Whole({"code": 200, "msg": "操作成功", "data": data, "success": True})


def _times(received: Received) -> Tuple[str, List[str]]:
    """Every hour from beginning to end in Beijing, or every day of a longer time; the last day when none is named."""
    end = _moment(received, "endTime", received.at)
    begin = _moment(received, "startTime", end - _DAY)
    if not 0 <= end - begin <= _LONGEST:
        raise PlatformError("1214", "startTime")
    hourly = end - begin <= _HOURLY_UP_TO
    step, form = (_HOUR, "%Y-%m-%d %H:00") if hourly else (_DAY, "%Y-%m-%d")
    first = (int(begin) + BEIJING) // step * step
    moments = range(first, int(end) + BEIJING + 1, step)
    return "hourly" if hourly else "daily", [time.strftime(form, time.gmtime(moment)) for moment in moments]


def _moment(received: Received, name: str, otherwise: float) -> float:
    text = received.parameters.get(name)
    if not text:
        return otherwise
    try:
        return calendar.timegm(time.strptime(text, "%Y-%m-%d %H:%M:%S")) - BEIJING
    except ValueError:
        raise PlatformError("1214", name, text) from None


def _amount(name: str, moment: str) -> int:
    """Tokens that follow from name and time alone; none in every third hour."""
    number = int(digest(f"{name} {moment}")[:6], 16)
    return 0 if number % 3 == 0 else number % 50000
