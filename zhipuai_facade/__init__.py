"""A client of the Zhipu BigModel / Z.ai platform (智谱开放平台): GLM models, blocking and awaitable, typed.

    from zhipuai_facade import ZhipuAI

    client = ZhipuAI(api_key="...")
    answer = client.chat.completions.create(model="glm-4.7", messages=[{"role": "user", "content": "你好"}])
    print(answer.choices[0].message.content)

Importing this package loads nothing else: each name is loaded when it is first asked for.
"""

from __future__ import annotations

__version__ = "0.1.0"
TYPE_CHECKING = False  # type checkers take it for true; importing `typing` would take ten times as long as all this
if TYPE_CHECKING:
    from zhipuai_openapi.call import NOT_GIVEN, NotGiven
    from zhipuai_openapi.downloads import AsyncBinaryContent, BinaryContent
    from zhipuai_openapi.files import Upload
    from zhipuai_openapi.pages import AsyncPage, Page
    from zhipuai_openapi.responses import RawResponse
    from zhipuai_openapi.streams import AsyncStream, Stream
    from zhipuai_openapi.timing import Timeouts

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
# Written by scripts/exports.py from the imports above:
__all__ = [
    "KNOWN_MODELS",
    "NOT_GIVEN",
    "ZHIPUAI_DEFAULT_LIMITS",
    "ZHIPUAI_DEFAULT_MAX_RETRIES",
    "ZHIPUAI_DEFAULT_TIMEOUT",
    "APIAuthenticationError",
    "APICertificateError",
    "APIConcurrencyLimitError",
    "APIConnectionError",
    "APIContentFilterError",
    "APIContextLengthError",
    "APIFairUseError",
    "APIInsufficientBalanceError",
    "APIInternalError",
    "APIModelNotFoundError",
    "APINotFoundError",
    "APIOverloadedError",
    "APIParameterError",
    "APIPermissionError",
    "APIPlanError",
    "APIQueueTimeoutError",
    "APIQuotaExhaustedError",
    "APIReachLimitError",
    "APIRequestFailedError",
    "APIRequestTooLargeError",
    "APIResponseError",
    "APIResponseValidationError",
    "APIServerFlowExceedError",
    "APIStatusError",
    "APIStreamDecodeError",
    "APIStreamError",
    "APIStreamInterruptedError",
    "APIStreamStalledError",
    "APITaskFailedError",
    "APITimeoutError",
    "AsyncBinaryContent",
    "AsyncPage",
    "AsyncStream",
    "AsyncZaiClient",
    "AsyncZhipuAI",
    "AsyncZhipuAiClient",
    "BinaryContent",
    "Concurrency",
    "Diagnosis",
    "InsecureAddressWarning",
    "InvalidArgumentError",
    "KnownModel",
    "NotGiven",
    "Page",
    "RawResponse",
    "Retries",
    "Retry",
    "Stream",
    "Timeouts",
    "Upload",
    "ZaiClient",
    "ZaiError",
    "ZhipuAI",
    "ZhipuAIError",
    "ZhipuAiClient",
    "__version__",
    "install_as_zai",
    "install_as_zhipuai",
]
_PLACES = {
    "APIAuthenticationError": ".errors",
    "APICertificateError": ".errors",
    "APIConcurrencyLimitError": ".errors",
    "APIConnectionError": ".errors",
    "APIContentFilterError": ".errors",
    "APIContextLengthError": ".errors",
    "APIFairUseError": ".errors",
    "APIInsufficientBalanceError": ".errors",
    "APIInternalError": ".errors",
    "APIModelNotFoundError": ".errors",
    "APINotFoundError": ".errors",
    "APIOverloadedError": ".errors",
    "APIParameterError": ".errors",
    "APIPermissionError": ".errors",
    "APIPlanError": ".errors",
    "APIQueueTimeoutError": ".errors",
    "APIQuotaExhaustedError": ".errors",
    "APIReachLimitError": ".errors",
    "APIRequestFailedError": ".errors",
    "APIRequestTooLargeError": ".errors",
    "APIResponseError": ".errors",
    "APIResponseValidationError": ".errors",
    "APIServerFlowExceedError": ".errors",
    "APIStatusError": ".errors",
    "APIStreamDecodeError": ".errors",
    "APIStreamError": ".errors",
    "APIStreamInterruptedError": ".errors",
    "APIStreamStalledError": ".errors",
    "APITaskFailedError": ".errors",
    "APITimeoutError": ".errors",
    "AsyncBinaryContent": "zhipuai_openapi.downloads",
    "AsyncPage": "zhipuai_openapi.pages",
    "AsyncStream": "zhipuai_openapi.streams",
    "AsyncZaiClient": ".client",
    "AsyncZhipuAI": ".client",
    "AsyncZhipuAiClient": ".client",
    "BinaryContent": "zhipuai_openapi.downloads",
    "Concurrency": ".concurrency",
    "Diagnosis": ".diagnosis",
    "InsecureAddressWarning": ".errors",
    "InvalidArgumentError": ".errors",
    "KNOWN_MODELS": ".catalogue",
    "KnownModel": ".catalogue",
    "NOT_GIVEN": "zhipuai_openapi.call",
    "NotGiven": "zhipuai_openapi.call",
    "Page": "zhipuai_openapi.pages",
    "RawResponse": "zhipuai_openapi.responses",
    "Retries": ".retries",
    "Retry": ".retries",
    "Stream": "zhipuai_openapi.streams",
    "Timeouts": "zhipuai_openapi.timing",
    "Upload": "zhipuai_openapi.files",
    "ZHIPUAI_DEFAULT_LIMITS": ".client:DEFAULT_LIMITS",
    "ZHIPUAI_DEFAULT_MAX_RETRIES": ".client:DEFAULT_MAX_RETRIES",
    "ZHIPUAI_DEFAULT_TIMEOUT": ".client:DEFAULT_TIMEOUT",
    "ZaiClient": ".client",
    "ZaiError": ".errors",
    "ZhipuAI": ".client",
    "ZhipuAIError": ".errors",
    "ZhipuAiClient": ".client",
    "install_as_zai": ".compat",
    "install_as_zhipuai": ".compat",
}
# (end of what is written)
# fmt: on


def __getattr__(name: str) -> object:
    place = _PLACES.get(name)
    if place is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, _, inside = place.partition(":")
    path, level = module.lstrip("."), int(module.startswith("."))
    value: object = getattr(__import__(path, globals(), None, [inside or name], level), inside or name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
