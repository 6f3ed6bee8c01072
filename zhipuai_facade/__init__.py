"""A client of the Zhipu BigModel / Z.ai platform (智谱开放平台): GLM models, blocking and awaitable, typed.

    from zhipuai_facade import ZhipuAI

    client = ZhipuAI(api_key="...")
    answer = client.chat.completions.create(model="glm-4.7", messages=[{"role": "user", "content": "你好"}])
    print(answer.choices[0].message.content)

Importing this package loads nothing else: each name is loaded when it is first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, List

from .version import __version__

if TYPE_CHECKING:
    from zhipuai_openapi.call import NOT_GIVEN, NotGiven
    from zhipuai_openapi.downloads import AsyncBinaryContent, BinaryContent
    from zhipuai_openapi.pages import AsyncPage, Page
    from zhipuai_openapi.responses import RawResponse
    from zhipuai_openapi.streams import AsyncStream, Stream
    from zhipuai_openapi.timing import Timeouts
    from zhipuai_openapi.types import Upload

    from .catalogue import KNOWN_MODELS, KnownModel
    from .client import DEFAULT_LIMITS as ZHIPUAI_DEFAULT_LIMITS
    from .client import DEFAULT_MAX_RETRIES as ZHIPUAI_DEFAULT_MAX_RETRIES
    from .client import DEFAULT_TIMEOUT as ZHIPUAI_DEFAULT_TIMEOUT
    from .client import AsyncZaiClient, AsyncZhipuAI, AsyncZhipuAiClient, ZaiClient, ZhipuAI, ZhipuAiClient
    from .compat import install_as_zai, install_as_zhipuai
    from .concurrency import Concurrency
    from .diagnosis import Diagnosis

    # isort: off
    from .errors import APICertificateError, InsecureAddressWarning
    from .errors import APIAuthenticationError, APIConcurrencyLimitError, APIConnectionError, APIContentFilterError
    from .errors import APIContextLengthError, APIFairUseError, APIInsufficientBalanceError, APIInternalError
    from .errors import APIModelNotFoundError, APINotFoundError, APIOverloadedError, APIParameterError
    from .errors import APIPermissionError, APIPlanError, APIQueueTimeoutError, APIQuotaExhaustedError
    from .errors import APIReachLimitError
    from .errors import APIRequestFailedError, APIRequestTooLargeError, APIResponseError, APIResponseValidationError
    from .errors import APIServerFlowExceedError, APIStatusError, APIStreamDecodeError, APIStreamError
    from .errors import APIStreamInterruptedError, APIStreamStalledError, APITaskFailedError, APITimeoutError
    from .errors import InvalidArgumentError, ZaiError, ZhipuAIError
    from .retries import Retries, Retry

# fmt: off
__all__ = [
    "KNOWN_MODELS", "NOT_GIVEN", "ZHIPUAI_DEFAULT_LIMITS", "ZHIPUAI_DEFAULT_MAX_RETRIES", "ZHIPUAI_DEFAULT_TIMEOUT",
    "APIAuthenticationError", "APICertificateError", "APIConcurrencyLimitError", "APIConnectionError",
    "APIContentFilterError",
    "APIContextLengthError", "APIFairUseError", "APIInsufficientBalanceError", "APIInternalError",
    "APIModelNotFoundError", "APINotFoundError", "APIOverloadedError", "APIParameterError", "APIPermissionError",
    "APIPlanError", "APIQueueTimeoutError", "APIQuotaExhaustedError", "APIReachLimitError", "APIRequestFailedError",
    "APIRequestTooLargeError", "APIResponseError", "APIResponseValidationError", "APIServerFlowExceedError",
    "APIStatusError", "APIStreamDecodeError", "APIStreamError", "APIStreamInterruptedError", "APIStreamStalledError",
    "APITaskFailedError", "APITimeoutError", "AsyncBinaryContent", "AsyncPage", "AsyncStream", "AsyncZaiClient",
    "AsyncZhipuAI", "AsyncZhipuAiClient", "BinaryContent", "Concurrency", "Diagnosis", "InsecureAddressWarning",
    "InvalidArgumentError", "KnownModel", "NotGiven", "Page", "RawResponse", "Retries", "Retry", "Stream", "Timeouts",
    "Upload", "ZaiClient", "ZaiError", "ZhipuAI", "ZhipuAIError", "ZhipuAiClient", "__version__", "install_as_zai",
    "install_as_zhipuai",
]
# fmt: on

_ELSEWHERE = {
    **dict.fromkeys(["AsyncZaiClient", "AsyncZhipuAI", "AsyncZhipuAiClient"], ".client"),
    **dict.fromkeys(["ZaiClient", "ZhipuAI", "ZhipuAiClient"], ".client"),
    "Diagnosis": ".diagnosis",
    **dict.fromkeys(["KNOWN_MODELS", "KnownModel"], ".catalogue"),
    **dict.fromkeys([f"ZHIPUAI_DEFAULT_{name}" for name in ("LIMITS", "MAX_RETRIES", "TIMEOUT")], ".client"),
    **dict.fromkeys(["NOT_GIVEN", "NotGiven"], "zhipuai_openapi.call"),
    **dict.fromkeys(["AsyncBinaryContent", "BinaryContent"], "zhipuai_openapi.downloads"),
    **dict.fromkeys(["AsyncPage", "Page"], "zhipuai_openapi.pages"),
    **dict.fromkeys(["AsyncStream", "Stream"], "zhipuai_openapi.streams"),
    **dict.fromkeys(["Retries", "Retry"], ".retries"),
    "Concurrency": ".concurrency",
    "RawResponse": "zhipuai_openapi.responses",
    "Timeouts": "zhipuai_openapi.timing",
    "Upload": "zhipuai_openapi.types",
    **dict.fromkeys(["install_as_zai", "install_as_zhipuai"], ".compat"),
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = import_module(_ELSEWHERE.get(name, ".errors"), __name__)
    value: object = getattr(module, name.replace("ZHIPUAI_DEFAULT", "DEFAULT"))
    globals()[name] = value
    return value


def __dir__() -> List[str]:
    return __all__
