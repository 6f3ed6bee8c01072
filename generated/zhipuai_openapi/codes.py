"""The platform's business codes, as data.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import Dict, FrozenSet

STATUSES: Dict[str, int] = {
    "500": 500,  # internal error
    "401": 401,  # a gateway refuses the key; the HTTP status as a code, under HTTP 200
    "403": 403,  # a gateway forbids the request; likewise
    "404": 404,  # a gateway does not know what was asked for; likewise
    "429": 429,  # a gateway is asked too often; likewise
    "503": 503,  # a gateway finds no service; likewise
    "1000": 401,  # authentication failed
    "1001": 401,  # no Authorization header
    "1002": 401,  # token invalid (older)
    "1003": 401,  # token expired
    "1004": 401,  # token not verified (older)
    "1005": 401,  # a second factor is needed to log in
    "1100": 401,  # account cannot be used (older)
    "1112": 429,  # account locked (older)
    "1113": 429,  # no balance and no resource package; or a plan key on the general address
    "1200": 500,  # call failed
    "1210": 400,  # wrong parameters
    "1211": 400,  # unknown model
    "1212": 400,  # the model cannot be called this way
    "1213": 400,  # a parameter is missing
    "1214": 400,  # a parameter is invalid
    "1215": 400,  # two parameters exclude each other
    "1220": 403,  # no permission for the operation
    "1221": 400,  # the operation has been taken offline
    "1222": 400,  # the operation does not exist
    "1230": 500,  # error while processing
    "1231": 400,  # the request_id was used before (older)
    "1233": 400,  # the task does not exist
    "1234": 500,  # network error inside the platform
    "1261": 400,  # the prompt is too long
    "1301": 400,  # unsafe input or output
    "1302": 429,  # too many requests at once for the account
    "1303": 429,  # too many requests in a time for the account (older)
    "1304": 429,  # too many requests for the day (older)
    "1305": 429,  # the model is overloaded
    "1308": 429,  # usage limit reached; the message tells when it is reset
    "1309": 429,  # the coding plan has expired
    "1310": 429,  # weekly or monthly limit reached; the message tells when it is reset
    "1311": 429,  # the plan does not include the model
    "1312": 429,  # the model is overloaded (older)
    "1313": 429,  # slowed down for unfair use
    "1314": 429,  # the enterprise plan is invalid
    "1315": 429,  # the key is for the enterprise coding plan only
    "1316": 429,  # five-hour limit reached, and the main account cannot pay more
    "1317": 429,  # seven-day limit reached, and the main account cannot pay more
    "1318": 429,  # five-hour limit and the sub-account's monthly cap reached
    "1319": 429,  # seven-day limit and the sub-account's monthly cap reached
    "1320": 429,  # five-hour limit and the company's monthly cap reached
    "1321": 429,  # seven-day limit and the company's monthly cap reached
    "1701": 429,  # too many web searches at once
    "1702": 400,  # no search engine can be used
    "1703": 400,  # the search engine found no data
    "invalid_request": 400,  # wrong parameters
    "model_not_found": 400,  # unknown model
    "not_implemented": 400,  # the platform cannot do what was asked for
    "request_too_large": 413,  # the request is too large
    "context_length_exceeded": 400,  # the input is too long
    "content_filter": 400,  # unsafe input or output
    "cyber_policy": 400,  # against the rules on cyber security
    "authentication_error": 401,  # authentication failed
    "invalid_api_key": 401,  # authentication failed
    "expired": 401,  # the key has expired
    "permission_denied": 403,  # no permission for the operation
    "rate_limit_exceeded": 429,  # too many requests
    "insufficient_quota": 429,  # no balance and no resource package
    "quota_exceeded": 429,  # usage limit reached
    "usage_limit_reached": 429,  # usage limit reached
    "usage_not_included": 429,  # the plan does not include this
    "server_error": 500,  # internal error
    "server_is_overloaded": 503,  # the platform is overloaded
    "overloaded": 503,  # the platform is overloaded
    "slow_down": 503,  # requests come too fast
}
"""The HTTP status that a code belongs to, whatever status it came under."""

PASSING: FrozenSet[str] = frozenset(
    [
        "500",
        "429",
        "503",
        "1200",
        "1230",
        "1234",
        "1302",
        "1303",
        "1305",
        "1312",
        "1701",
        "rate_limit_exceeded",
        "server_error",
        "server_is_overloaded",
        "overloaded",
        "slow_down",
    ]
)
"""Codes of conditions that pass by themselves within seconds: only these are worth another try."""

ERRORS: Dict[str, str] = {
    "1113": "APIInsufficientBalanceError",
    "1210": "APIParameterError",
    "1211": "APIModelNotFoundError",
    "1212": "APIParameterError",
    "1213": "APIParameterError",
    "1214": "APIParameterError",
    "1215": "APIParameterError",
    "1261": "APIContextLengthError",
    "1301": "APIContentFilterError",
    "1302": "APIConcurrencyLimitError",
    "1303": "APIConcurrencyLimitError",
    "1305": "APIOverloadedError",
    "1308": "APIQuotaExhaustedError",
    "1309": "APIPlanError",
    "1310": "APIQuotaExhaustedError",
    "1311": "APIPlanError",
    "1312": "APIOverloadedError",
    "1313": "APIFairUseError",
    "1314": "APIPlanError",
    "1315": "APIPlanError",
    "1316": "APIQuotaExhaustedError",
    "1317": "APIQuotaExhaustedError",
    "1318": "APIQuotaExhaustedError",
    "1319": "APIQuotaExhaustedError",
    "1320": "APIQuotaExhaustedError",
    "1321": "APIQuotaExhaustedError",
    "invalid_request": "APIParameterError",
    "model_not_found": "APIModelNotFoundError",
    "context_length_exceeded": "APIContextLengthError",
    "content_filter": "APIContentFilterError",
    "cyber_policy": "APIContentFilterError",
    "rate_limit_exceeded": "APIConcurrencyLimitError",
    "insufficient_quota": "APIInsufficientBalanceError",
    "quota_exceeded": "APIQuotaExhaustedError",
    "usage_limit_reached": "APIQuotaExhaustedError",
    "usage_not_included": "APIPlanError",
    "server_is_overloaded": "APIOverloadedError",
    "overloaded": "APIOverloadedError",
    "slow_down": "APIOverloadedError",
}
"""The exception that a code becomes, where that is more special than its status tells."""

ADVICE: Dict[str, str] = {
    "1000": "check the API key, and that it belongs to this site",
    "1001": "check the API key",
    "1003": "check the clock of this machine",
    "1113": "top up the account or buy a resource package; the key of a coding plan works only with the base URL .../api/coding/paas/v4",
    "1211": "check the name of the model, and that this site serves it",
    "1220": "ask for the permission on the console of the platform",
    "1261": "shorten the conversation, or use a model with a longer context",
    "1301": "change the prompt",
    "1302": "send fewer requests at once",
    "1303": "send fewer requests at once",
    "1305": "try again later, or use another model",
    "1308": "wait until the limit is reset",
    "1309": "renew the plan",
    "1310": "wait until the limit is reset",
    "1311": "use a model that the plan includes",
    "1312": "try again later, or use another model",
    "1313": "send requests more slowly",
    "model_not_found": "check the name of the model, and that this site serves it",
    "context_length_exceeded": "shorten the conversation, or use a model with a longer context",
    "content_filter": "change the prompt",
    "cyber_policy": "change the prompt",
    "authentication_error": "check the API key, and that it belongs to this site",
    "invalid_api_key": "check the API key, and that it belongs to this site",
    "expired": "check the API key",
    "rate_limit_exceeded": "send fewer requests at once",
    "insufficient_quota": "top up the account or buy a resource package",
    "quota_exceeded": "wait until the limit is reset",
    "usage_limit_reached": "wait until the limit is reset",
    "usage_not_included": "use a model that the plan includes",
    "server_is_overloaded": "try again later, or use another model",
    "overloaded": "try again later, or use another model",
    "slow_down": "send requests more slowly",
}
"""What the caller can do about a code."""
