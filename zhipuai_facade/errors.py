"""What can go wrong. Every exception that leaves this package is in this tree, or is a `TypeError` for a wrong call.

    ZhipuAIError
    ├── InvalidArgumentError           an argument that cannot make a valid request (also a ValueError)
    ├── APIStatusError                 the platform answered, and the answer is an error
    │   ├── APIRequestFailedError      HTTP 400: the request is wrong
    │   ├── APIAuthenticationError     HTTP 401: the key is wrong
    │   ├── APIReachLimitError         HTTP 429: too fast, too many, or used up
    │   ├── APIInternalError           HTTP 500: the platform failed
    │   └── APIServerFlowExceedError   HTTP 503: the platform is overloaded
    └── APIResponseError               there is no answer, or none that can be read
        ├── APIResponseValidationError an answer that is not what was asked for
        └── APIConnectionError         the connection failed
            └── APITimeoutError        it took too long

The names are those of the original SDK. The class follows the platform's business code where there is one, because an
error may come under HTTP 200, or inside a stream.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, Optional, Tuple, Type, TypeVar

from zhipuai_openapi.codes import STATUSES

from .problems import Problem, read_problem

if TYPE_CHECKING:
    import httpx

E = TypeVar("E", bound="ZhipuAIError")


class ZhipuAIError(Exception):
    """Anything that this package raises. ``message`` says in one sentence what happened."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message: str = message

    def __reduce__(self) -> Tuple[object, ...]:
        return _restore, (type(self), self.args, self.__dict__)


def _restore(kind: Type[E], args: Tuple[object, ...], state: Dict[str, object]) -> E:
    error = kind.__new__(kind)
    error.args = args
    error.__dict__.update(state)
    return error


class InvalidArgumentError(ZhipuAIError, ValueError):
    """An argument can never make a valid request; nothing was sent."""


class APIStatusError(ZhipuAIError):
    """The platform answered with an error.

    Attributes:
        response: The HTTP response. Its request no longer holds the key.
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
        self.response: httpx.Response = response
        self.status_code: int = response.status_code
        self.code: Optional[str] = problem.code
        self.request_id: Optional[str] = problem.request_id or response.headers.get("x-log-id")
        self.body: object = problem.body

    def __str__(self) -> str:
        code = f", code {self.code}" if self.code else ""
        request_id = f" [request_id {self.request_id}]" if self.request_id else ""
        return f"HTTP {self.status_code}{code}: {' '.join(self.message.split())[:1000]}{request_id}"


class APIRequestFailedError(APIStatusError):
    """The request is wrong (HTTP 400): a parameter, the model's name, the length of the prompt, unsafe content."""


class APIAuthenticationError(APIStatusError):
    """The key is missing, wrong or expired (HTTP 401)."""


class APIReachLimitError(APIStatusError):
    """A limit was reached (HTTP 429). ``code`` tells which: 1302 and 1305 pass, 1113 means that no balance is left."""


class APIInternalError(APIStatusError):
    """The platform failed (HTTP 500)."""


class APIServerFlowExceedError(APIStatusError):
    """The platform has too much to do (HTTP 503)."""


class APIResponseError(ZhipuAIError):
    """No answer came, or none that can be read. ``request`` is the HTTP request, ``json_data`` what could be read."""

    def __init__(self, message: str, request: Optional[httpx.Request] = None, json_data: object = None) -> None:
        super().__init__(message)
        self.request: Optional[httpx.Request] = request
        self.json_data: object = json_data


class APIResponseValidationError(APIResponseError):
    """The answer, ``response``, is not what was asked for: not JSON, no object, or a damaged event of a stream."""

    def __init__(self, response: httpx.Response, json_data: object = None, *, message: Optional[str] = None) -> None:
        super().__init__(message or "the answer is not what was asked for", response.request, json_data)
        self.response: httpx.Response = response
        self.status_code: int = response.status_code


class APIConnectionError(APIResponseError):
    """The connection could not be made, or broke. The cause (`__cause__`) is httpx's own exception."""

    def __init__(self, *, message: str = "Connection error.", request: Optional[httpx.Request] = None) -> None:
        super().__init__(message, request)


class APITimeoutError(APIConnectionError):
    """The platform did not answer in time."""

    def __init__(self, request: Optional[httpx.Request] = None, *, message: str = "Request timed out.") -> None:
        super().__init__(message=message, request=request)


STATUS_CLASSES: Dict[int, Type[APIStatusError]] = {
    400: APIRequestFailedError,
    401: APIAuthenticationError,
    429: APIReachLimitError,
    500: APIInternalError,
    503: APIServerFlowExceedError,
}


def status_error(response: httpx.Response, problem: Optional[Problem] = None) -> APIStatusError:
    """The exception for an answer that is an error, or for an error inside an answer."""
    problem = problem or read_problem(response)
    status = response.status_code if response.is_error else STATUSES.get(problem.code or "", 0)
    message = problem.message or f"the platform answered with HTTP {response.status_code} and an empty body"
    return STATUS_CLASSES.get(status, APIStatusError)(message, response=response, problem=problem)
