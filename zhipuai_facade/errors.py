"""What can go wrong. Every exception that leaves this package is in this tree, or is a `TypeError` for a wrong call.

    ZhipuAIError
    ├── InvalidArgumentError             an argument that cannot make a valid request (also a ValueError)
    ├── APITaskFailedError               a task that was waited for has failed
    ├── APIStatusError                   the platform answered, and the answer is an error
    │   ├── APIRequestFailedError        HTTP 400: the request is wrong
    │   │   └── APIParameterError, APIModelNotFoundError, APIContextLengthError, APIContentFilterError
    │   ├── APIAuthenticationError       HTTP 401: the key is wrong
    │   ├── APIPermissionError           HTTP 403, 434: the key may not do this
    │   ├── APINotFoundError             HTTP 404: there is no such thing
    │   ├── APIRequestTooLargeError      HTTP 413, 435: the request, or a file in it, is too large
    │   ├── APIReachLimitError           HTTP 429: a limit was reached
    │   │   ├── APIConcurrencyLimitError, APIOverloadedError (these pass)
    │   │   └── APIInsufficientBalanceError, APIQuotaExhaustedError, APIPlanError, APIFairUseError
    │   ├── APIInternalError             HTTP 500, 502, 504: the platform failed
    │   └── APIServerFlowExceedError     HTTP 503: the platform is overloaded
    └── APIResponseError                 there is no answer, or none that can be read
        ├── APIResponseValidationError   an answer that is not what was asked for
        │   └── APIStreamDecodeError     a damaged event of a stream
        └── APIConnectionError           the connection failed
            ├── APICertificateError      the other side's certificate was refused
            ├── APIStreamInterruptedError  a stream ended before it was complete
            └── APITimeoutError          it took too long
                ├── APIStreamStalledError  a stream gave no sign of life
                └── APIQueueTimeoutError it was never sent: too many calls of ours were under way

A business code that has a class of its own decides (the table is part of the spec), otherwise the HTTP status does;
under HTTP 200 and inside a stream, the status that the code belongs to. The wording of a message never decides.
The three errors of streams are also `APIStreamError`.
"""

from __future__ import annotations

import copyreg
from datetime import datetime
from typing import TYPE_CHECKING, Dict, List, Mapping, Optional, Tuple, Type, Union, cast

from zhipuai_openapi.problems import Problem, moment_named, parameter_named, read_problem

if TYPE_CHECKING:
    import httpx
    from zhipuai_openapi.models import AsyncResult
    from zhipuai_openapi.types import Model

NO_HEADERS: Mapping[str, str] = {}
PLAN_ADVICE = "the key of a coding plan works only with the base URL .../api/coding/paas/v4 (plan='coding')"


def shown_url(url: Union[httpx.URL, str]) -> str:
    """An address without its query and credentials, which may be secrets."""
    where = str(url).partition("?")[0]
    scheme, separator, rest = where.partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme}{separator}{host.rpartition('@')[2]}{slash}{path}"


class ZhipuAIError(Exception):
    """Anything that this package raises.

    Attributes:
        message: What happened, in one sentence.
        request: The HTTP request, without the key; None when there was none yet.
        status_code: The HTTP status; None when there was no answer.
        code: The platform's business code as text, such as ``"1302"``; None when there is none.
        request_id: The id to give to the platform's support; None when it is not known.
        body: The decoded JSON body of the answer, or its text; None when there was none.
        headers: The headers of the answer; empty when there was none.
        attempts: How often the request was sent.
        elapsed: Seconds from the first try to this error, pauses included.
        partial: What had come of a stream, as a whole answer (`ChatCompletion` of a chat); None where nothing had come.
        events_seen: How many events of a stream had come.
        hint: What to do so that it would have been tried again; None when that does not depend on the caller.
    """

    request: Optional[httpx.Request] = None
    status_code: Optional[int] = None
    code: Optional[str] = None
    request_id: Optional[str] = None
    body: object = None
    attempts: int = 0
    elapsed: float = 0.0
    partial: Union[Model, Dict[str, object], None] = None
    events_seen: int = 0
    hint: Optional[str] = None

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message: str = message

    def __str__(self) -> str:
        return f"{super().__str__()} ({self.hint})" if self.hint else super().__str__()

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers of the answer; empty when there was none."""
        return NO_HEADERS

    @property
    def log_id(self) -> Optional[str]:
        """The header ``x-log-id``."""
        return self.headers.get("x-log-id")

    @property
    def method(self) -> Optional[str]:
        """The HTTP method of the request."""
        return None if self.request is None else self.request.method

    @property
    def url(self) -> Optional[str]:
        """The address of the request, without its query, which may hold secrets."""
        return None if self.request is None else shown_url(self.request.url)

    def __reduce__(self) -> Tuple[object, ...]:
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__  # type: ignore[attr-defined]


ZaiError = ZhipuAIError
"""The same, under the name that the official ``zai-sdk`` has for it."""


class InvalidArgumentError(ZhipuAIError, ValueError):
    """An argument can never make a valid request: nothing was sent, or a file failed, and sending was broken off."""


class APITaskFailedError(ZhipuAIError):
    """A task that was waited for has failed.

    Attributes:
        result: What the platform says of it.
    """

    def __init__(self, message: str, result: Optional[AsyncResult] = None) -> None:
        super().__init__(message)
        self.result: Optional[AsyncResult] = result
        self.request_id: Optional[str] = None if result is None else result.request_id
        self.body: object = None if result is None else result.to_dict()


class APIStatusError(ZhipuAIError):
    """The platform answered with an error.

    Attributes:
        response: The HTTP response.
        status_code: The HTTP status; 200 when the error came inside an answer or a stream.
        code: The platform's business code as text, such as ``"1302"``; None when the body has none.
        message: The platform's own words.
        request_id: The id to give to the platform's support, from the body or the header ``x-log-id``.
        body: The decoded JSON body, or its text.
    """

    def __init__(self, message: str, *, response: httpx.Response, problem: Optional[Problem] = None) -> None:
        problem = problem or read_problem(response)
        super().__init__(message)
        self.message: str = problem.message or message
        self.request: Optional[httpx.Request] = response.request
        self.response: httpx.Response = response
        self.status_code: int = response.status_code  # pyright: ignore[reportIncompatibleVariableOverride]
        self.code: Optional[str] = problem.code
        self.request_id: Optional[str] = problem.request_id or self.log_id
        self.body: object = problem.body

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the response."""
        return self.response.headers

    @property
    def advice(self) -> Optional[str]:
        """What to do about it, where the code tells."""
        from zhipuai_openapi.codes import ADVICE  # what never fails need not load it

        return ADVICE.get(self.code or "")

    def __str__(self) -> str:
        code = f", code {self.code}" if self.code else ""
        advice = f" ({self.advice})" if self.advice else ""
        hint = f" ({self.hint})" if self.hint else ""
        request_id = f" [request_id {self.request_id}]" if self.request_id else ""
        return f"HTTP {self.status_code}{code}: {' '.join(self.message.split())[:1000]}{advice}{hint}{request_id}"


class APIRequestFailedError(APIStatusError):
    """The request is wrong (HTTP 400)."""


class APIParameterError(APIRequestFailedError):
    """A parameter is missing or wrong (1210, 1212 to 1215)."""

    @property
    def field(self) -> Optional[str]:
        """The parameter, when the message begins with its name."""
        return parameter_named(self.message)


class APIModelNotFoundError(APIRequestFailedError):
    """The model does not exist, or not on this site (1211)."""


class APIContextLengthError(APIRequestFailedError):
    """The conversation is longer than the model's context (1261)."""


class APIContentFilterError(APIRequestFailedError):
    """The prompt or the answer is unsafe (1301)."""

    @property
    def content_filter(self) -> List[Dict[str, object]]:
        """What the filter found: ``role`` tells where, ``level`` how bad, from 0 (worst) to 3."""
        found = getattr(self.body, "get", str)("contentFilter")
        return cast("List[Dict[str, object]]", found) if isinstance(found, list) else []


class APIAuthenticationError(APIStatusError):
    """The key is missing, wrong or expired (HTTP 401)."""


class APIPermissionError(APIStatusError):
    """The key may not do this (HTTP 403, 434)."""


class APINotFoundError(APIStatusError):
    """There is no such thing (HTTP 404)."""


class APIRequestTooLargeError(APIStatusError):
    """The request, or a file in it, is too large (HTTP 413, 435)."""


class APIReachLimitError(APIStatusError):
    """A limit was reached (HTTP 429)."""


class APIConcurrencyLimitError(APIReachLimitError):
    """Too many requests at once (1302, 1303). Passes; was tried again before it was raised."""


class APIOverloadedError(APIReachLimitError):
    """The model has too much to do (1305, 1312). Passes; was tried again before it was raised."""


class APIInsufficientBalanceError(APIReachLimitError):
    """No balance and no resource package (1113); or the key of a coding plan on the general base URL."""

    @property
    def advice(self) -> Optional[str]:
        """What to do about it; on the general base URL, also if the key is that of a coding plan."""
        advice = super().advice
        return advice if "/coding/" in (self.url or "") else f"{advice}; {PLAN_ADVICE}"


class APIQuotaExhaustedError(APIReachLimitError):
    """A limit of usage was reached (1308, 1310, 1316 to 1321)."""

    @property
    def reset_at(self) -> Optional[datetime]:
        """When it is reset: read from the message, which names Beijing time; None when it names none."""
        return moment_named(self.message)


class APIPlanError(APIReachLimitError):
    """The plan has expired or does not include this (1309, 1311, 1314, 1315)."""


class APIFairUseError(APIReachLimitError):
    """Slowed down for unfair use (1313)."""


class APIInternalError(APIStatusError):
    """The platform failed (HTTP 500, 502, 504)."""


class APIServerFlowExceedError(APIStatusError):
    """The platform has too much to do (HTTP 503)."""


class APIResponseError(ZhipuAIError):
    """No answer came, or none that can be read. ``json_data`` is what could be read."""

    def __init__(self, message: str, request: Optional[httpx.Request] = None, json_data: object = None) -> None:
        super().__init__(message)
        self.request: Optional[httpx.Request] = request
        self.json_data: object = json_data


class APIResponseValidationError(APIResponseError):
    """The answer, ``response``, is not what was asked for: not JSON, no object, too long, or a damaged event."""

    def __init__(self, response: httpx.Response, json_data: object = None, *, message: Optional[str] = None) -> None:
        super().__init__(message or "the answer is not what was asked for", response.request, json_data)
        self.response: httpx.Response = response
        self.status_code: int = response.status_code  # pyright: ignore[reportIncompatibleVariableOverride]
        self.request_id: Optional[str] = response.headers.get("x-log-id")
        self.body: object = json_data

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers of the response."""
        return self.response.headers


class APIConnectionError(APIResponseError):
    """The connection could not be made, or broke. The cause (`__cause__`) is httpx's own exception."""

    def __init__(self, *, message: str = "Connection error.", request: Optional[httpx.Request] = None) -> None:
        super().__init__(message, request)


class APITimeoutError(APIConnectionError):
    """The platform did not answer in time."""

    def __init__(self, request: Optional[httpx.Request] = None, *, message: str = "Request timed out.") -> None:
        super().__init__(message=message, request=request)


class APIStreamError(APIResponseError):
    """A stream did not come to its end. What had come of it is in ``partial``."""


class APIStreamStalledError(APITimeoutError, APIStreamError):
    """A stream gave no sign of life for too long, or the whole call took too long."""


class APIStreamInterruptedError(APIConnectionError, APIStreamError):
    """A stream was cut: the connection broke, or it ended without a sign that the answer is complete."""


class APIStreamDecodeError(APIResponseValidationError, APIStreamError):  # pyright: ignore[reportIncompatibleVariableOverride]
    """An event of a stream cannot be read. ``line`` is what came; only its beginning where it is too long."""

    @property
    def line(self) -> str:
        """What came."""
        return str(self.json_data)


class APIQueueTimeoutError(APITimeoutError):
    """The call waited too long for its turn (``max_concurrency``), and was not sent.

    Attributes:
        limit: How many calls could be under way.
        waiters: How many waited, this one included.
        model: The model of the call; None when it has none.
        seconds: How long it waited.
    """

    def __init__(
        self,
        request: Optional[httpx.Request] = None,
        *,
        message: str = "It was not the call's turn in time.",
        limit: int = 0,
        waiters: int = 0,
        model: Optional[str] = None,
        seconds: float = 0.0,
    ) -> None:
        super().__init__(request, message=message)
        self.limit: int = limit
        self.waiters: int = waiters
        self.model: Optional[str] = model
        self.seconds: float = seconds


class APICertificateError(APIConnectionError):
    """The certificate of the other side was refused; nothing was sent. The message says what to do. Not tried again."""


class InsecureAddressWarning(UserWarning):
    """The base URL begins with ``http://`` and leads to another machine: all that is sent can be read on its way."""


# fmt: off
STATUS_CLASSES: Dict[int, Type[APIStatusError]] = {
    400: APIRequestFailedError, 401: APIAuthenticationError, 403: APIPermissionError, 404: APINotFoundError,
    413: APIRequestTooLargeError, 429: APIReachLimitError, 434: APIPermissionError, 435: APIRequestTooLargeError,
    500: APIInternalError, 502: APIInternalError, 503: APIServerFlowExceedError, 504: APIInternalError,
}
# fmt: on


def status_error(response: httpx.Response, problem: Optional[Problem] = None) -> APIStatusError:
    """The exception for an answer that is an error, or for an error inside an answer."""
    from zhipuai_openapi.codes import ERRORS, STATUSES

    problem = problem or read_problem(response)
    status = response.status_code if response.is_error else STATUSES.get(problem.code or "", 0)
    kind: Type[APIStatusError] = globals().get(ERRORS.get(problem.code or "", "")) or STATUS_CLASSES.get(
        status, APIStatusError
    )
    message = problem.message or f"the platform answered with HTTP {response.status_code} and an empty body"
    return kind(message, response=response, problem=problem)
