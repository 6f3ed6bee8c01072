"""A client of the Zhipu BigModel / Z.ai platform (智谱开放平台): GLM models, blocking and awaitable, typed.

    from zhipuai_facade import ZhipuAI

    client = ZhipuAI(api_key="...")
    answer = client.chat.completions.create(model="glm-4.7", messages=[{"role": "user", "content": "你好"}])
    print(answer.choices[0].message.content)

Importing this package loads nothing else: each name is loaded when it is first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Dict, List, Tuple

from .version import __version__

if TYPE_CHECKING:
    from zhipuai_openapi.call import NOT_GIVEN as NOT_GIVEN
    from zhipuai_openapi.call import NotGiven as NotGiven

    from .client import DEFAULT_MAX_RETRIES as ZHIPUAI_DEFAULT_MAX_RETRIES
    from .client import AsyncZhipuAI as AsyncZhipuAI
    from .client import ZhipuAI as ZhipuAI
    from .connections import DEFAULT_LIMITS as ZHIPUAI_DEFAULT_LIMITS
    from .connections import DEFAULT_TIMEOUT as ZHIPUAI_DEFAULT_TIMEOUT
    from .downloads import AsyncBinaryContent as AsyncBinaryContent
    from .downloads import BinaryContent as BinaryContent
    from .errors import APIAuthenticationError as APIAuthenticationError
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIInternalError as APIInternalError
    from .errors import APIReachLimitError as APIReachLimitError
    from .errors import APIRequestFailedError as APIRequestFailedError
    from .errors import APIResponseError as APIResponseError
    from .errors import APIResponseValidationError as APIResponseValidationError
    from .errors import APIServerFlowExceedError as APIServerFlowExceedError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import InvalidArgumentError as InvalidArgumentError
    from .errors import ZhipuAIError as ZhipuAIError
    from .pages import AsyncPage as AsyncPage
    from .pages import Page as Page
    from .raw import RawResponse as RawResponse
    from .streaming import AsyncStream as AsyncStream
    from .streaming import Stream as Stream

_ERRORS = (
    "APIAuthenticationError",
    "APIConnectionError",
    "APIInternalError",
    "APIReachLimitError",
    "APIRequestFailedError",
    "APIResponseError",
    "APIResponseValidationError",
    "APIServerFlowExceedError",
    "APIStatusError",
    "APITimeoutError",
    "InvalidArgumentError",
    "ZhipuAIError",
)

_PLACES: Dict[str, Tuple[str, str]] = {
    **{name: (".errors", name) for name in _ERRORS},
    "AsyncBinaryContent": (".downloads", "AsyncBinaryContent"),
    "AsyncPage": (".pages", "AsyncPage"),
    "AsyncStream": (".streaming", "AsyncStream"),
    "AsyncZhipuAI": (".client", "AsyncZhipuAI"),
    "BinaryContent": (".downloads", "BinaryContent"),
    "NOT_GIVEN": ("zhipuai_openapi.call", "NOT_GIVEN"),
    "NotGiven": ("zhipuai_openapi.call", "NotGiven"),
    "Page": (".pages", "Page"),
    "RawResponse": (".raw", "RawResponse"),
    "Stream": (".streaming", "Stream"),
    "ZHIPUAI_DEFAULT_LIMITS": (".connections", "DEFAULT_LIMITS"),
    "ZHIPUAI_DEFAULT_MAX_RETRIES": (".client", "DEFAULT_MAX_RETRIES"),
    "ZHIPUAI_DEFAULT_TIMEOUT": (".connections", "DEFAULT_TIMEOUT"),
    "ZhipuAI": (".client", "ZhipuAI"),
}

__all__ = [
    "NOT_GIVEN",
    "ZHIPUAI_DEFAULT_LIMITS",
    "ZHIPUAI_DEFAULT_MAX_RETRIES",
    "ZHIPUAI_DEFAULT_TIMEOUT",
    "APIAuthenticationError",
    "APIConnectionError",
    "APIInternalError",
    "APIReachLimitError",
    "APIRequestFailedError",
    "APIResponseError",
    "APIResponseValidationError",
    "APIServerFlowExceedError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncBinaryContent",
    "AsyncPage",
    "AsyncStream",
    "AsyncZhipuAI",
    "BinaryContent",
    "InvalidArgumentError",
    "NotGiven",
    "Page",
    "RawResponse",
    "Stream",
    "ZhipuAI",
    "ZhipuAIError",
    "__version__",
]


def __getattr__(name: str) -> object:
    place = _PLACES.get(name)
    if place is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(place[0], __name__), place[1])
    globals()[name] = value
    return value


def __dir__() -> List[str]:
    return sorted(__all__)
