"""Operations as methods: declared once, blocking on `ZhipuAI`, awaitable on `AsyncZhipuAI`."""

from __future__ import annotations

import inspect
import sys
from functools import cached_property, wraps
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Coroutine,
    Dict,
    Generic,
    Optional,
    Tuple,
    Type,
    TypeVar,
    Union,
    overload,
)

from zhipuai_openapi.call import NOT_GIVEN, BinaryCall, Call, InvalidArgument, PageCall, Request, StreamCall
from zhipuai_openapi.colours import run
from zhipuai_openapi.hints import Given, explained

if sys.version_info >= (3, 10):  # `typing_extensions` takes long to import
    from typing import ParamSpec, Protocol
else:
    from typing_extensions import ParamSpec, Protocol

from .errors import InvalidArgumentError
from .transport import AsyncRawTransport, AsyncTransport, RawTransport, Transport

if TYPE_CHECKING:
    from zhipuai_openapi.downloads import AsyncBinaryContent, BinaryContent
    from zhipuai_openapi.models import AsyncResult, AsyncTask
    from zhipuai_openapi.pages import AsyncPage, AsyncPages, Page
    from zhipuai_openapi.responses import RawResponse
    from zhipuai_openapi.streams import AsyncStream, Stream

    from .verbs import Sending

P = ParamSpec("P")
S = ParamSpec("S")
B = ParamSpec("B")
T = TypeVar("T")
E = TypeVar("E")
R = TypeVar("R")  # what the blocking method answers
W = TypeVar("W")  # what the other one answers: a coroutine
A = TypeVar("A")  # what that answers when awaited
X = TypeVar("X")  # as R, A of the other way in which a method may answer
Y = TypeVar("Y")
D = TypeVar("D")
C = TypeVar("C", bound=Request)
R_co = TypeVar("R_co", covariant=True)
S_co = TypeVar("S_co", covariant=True)
TransportT = TypeVar("TransportT", bound=Union[Transport, AsyncTransport])
FLAGS = ("stream", "disable_strict_validation")
"""Parameters whose value decides what is answered."""

Later = Coroutine[Any, Any, R]
Change = Optional[Callable[[C], C]]


class Resource(Generic[TransportT]):
    """A group of methods that share one transport."""

    def __init__(self, transport: TransportT) -> None:
        self._transport = transport


class Method(Generic[P, R, W, A]):
    """A method that sends the call ``describe`` returns: a real function, with the operation's own parameters."""

    def __init__(self, describe: Callable[P, Any], change: Change[Any] = None) -> None:
        self._describe: Callable[..., Any] = describe
        self._change = change
        self._name = describe.__name__
        self._signature: Optional[inspect.Signature] = None

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, resource: Resource[Transport], owner: type) -> Callable[P, R]: ...
    @overload
    def __get__(self, resource: Resource[AsyncTransport], owner: type) -> Callable[P, W]: ...
    @overload
    def __get__(self, resource: Resource[RawTransport], owner: type) -> Callable[P, RawResponse[R]]: ...
    @overload
    def __get__(self, resource: Resource[AsyncRawTransport], owner: type) -> Callable[P, Later[RawResponse[A]]]: ...
    def __get__(self, resource: Resource[Any], owner: type) -> Any:
        return self._bound(resource)

    def _bound(self, resource: Optional[Resource[Any]]) -> Any:
        if resource is None:  # asked of the class, as documentation tools do
            return self
        change, send = self._change, resource._transport.send

        @wraps(self._describe)
        def method(*args: Any, **params: Any) -> Any:
            given: Given = [(args, dict(params))]
            params.clear()  # so that no traceback shows what was asked
            del args
            call = self._call(given)
            return send(call if change is None else change(call))

        if self._signature is None:  # that of the operation, without the description that it returns
            shown = inspect.signature(self._describe)
            parameters = [
                one.replace(annotation="bool | None | NotGiven") if one.name in FLAGS else one
                for one in shown.parameters.values()
            ]
            self._signature = shown.replace(parameters=parameters, return_annotation=inspect.Signature.empty)
        method.__name__ = method.__qualname__ = self._name
        method.__signature__ = self._signature  # type: ignore[attr-defined]
        return method

    def _call(self, given: Given) -> Any:
        names, handled = dict.fromkeys(given[0][1]), sys.exc_info()[1]
        try:
            return self._described(given)
        except (TypeError, InvalidArgument) as error:
            from zhipuai_openapi.frames import forget_locals  # what never fails need not load it

            forget_locals(error, handled)
            if isinstance(error, TypeError):
                raise explained(error, self._name, self._describe, names) from None
            raise InvalidArgumentError(f"{self._name}: {error}") from error

    def _described(self, given: Given) -> Any:
        args, params = given.pop()
        return self._describe_as(args, params)(*args, **params)

    def _describe_as(self, args: Tuple[Any, ...], params: Dict[str, Any]) -> Callable[..., Any]:
        return self._describe


class EitherMethod(Method[P, R, Any, Any], Generic[P, R, A, S, X, Y, B]):
    """A method that answers in one of two ways, as one of its parameters says: whole, or piece by piece for example."""

    def __init__(
        self,
        flag: str,
        off: Callable[P, Any],
        on: Callable[S, Any],
        either: Callable[B, Any],
        change: Change[Any] = None,
        *,
        default: bool = False,
    ) -> None:
        super().__init__(off, change)
        if default:  # the signature to show
            self._describe = on
        self._flag = flag
        self._ways: Tuple[Callable[..., Any], Callable[..., Any]] = (off, on)
        self._default = default
        del either  # type checkers need its parameters; its work is done here

    @overload
    def __get__(self, resource: Resource[Transport], owner: type) -> Either[P, R, S, X, B]: ...
    @overload
    def __get__(self, resource: Resource[AsyncTransport], owner: type) -> Either[P, Later[A], S, Later[Y], B]: ...
    @overload
    def __get__(
        self, resource: Resource[RawTransport], owner: type
    ) -> Either[P, RawResponse[R], S, RawResponse[X], B]: ...
    @overload
    def __get__(
        self, resource: Resource[AsyncRawTransport], owner: type
    ) -> Either[P, Later[RawResponse[A]], S, Later[RawResponse[Y]], B]: ...
    def __get__(self, resource: Resource[Any], owner: type) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._bound(resource)

    def _describe_as(self, args: Tuple[Any, ...], params: Dict[str, Any]) -> Callable[..., Any]:
        told = params.get(self._flag, args[self._place] if len(args) > self._place else None)
        on = self._default if told is None or told is NOT_GIVEN else bool(told)
        return self._ways[on]

    @cached_property
    def _place(self) -> int:
        """Where the flag stands among the parameters, which may be passed by position."""
        return list(inspect.signature(self._describe).parameters).index(self._flag)


class Either(Protocol[P, R_co, S, S_co, B]):
    """The type of a method that answers in one of two ways."""

    @overload
    def __call__(self, *args: P.args, **params: P.kwargs) -> R_co: ...
    @overload
    def __call__(self, *args: S.args, **params: S.kwargs) -> S_co: ...
    @overload
    def __call__(self, *args: B.args, **params: B.kwargs) -> Union[R_co, S_co]: ...


class Wait(Protocol[R_co]):
    """The type of a method that waits for a task."""

    def __call__(
        self, task: Union[str, AsyncTask, AsyncResult], *, timeout: Optional[float] = 600.0, poll: float = 2.0
    ) -> R_co:
        """Wait until a task is done, and return its result.

        Args:
            task: The task, or its id: also one that another process has begun.
            timeout: Seconds to wait at most; None waits for ever.
            poll: Seconds between two looks at it.

        Raises:
            APITaskFailedError: The task has failed; ``result`` tells what is known.
            APITimeoutError: It was not done in time. It goes on: wait for it again with its id.
        """
        ...


class Waiting:
    """A method that waits for a task."""

    @overload
    def __get__(self, resource: Resource[RawTransport], owner: type) -> Wait[AsyncResult]: ...
    @overload
    def __get__(self, resource: Resource[AsyncRawTransport], owner: type) -> Wait[Later[AsyncResult]]: ...
    @overload
    def __get__(self, resource: Resource[Transport], owner: type) -> Wait[AsyncResult]: ...
    @overload
    def __get__(self, resource: Resource[AsyncTransport], owner: type) -> Wait[Later[AsyncResult]]: ...
    def __get__(self, resource: Resource[Any], owner: type) -> Any:
        return self._bound(resource)

    def _bound(self, resource: Optional[Resource[Any]]) -> Any:
        if resource is None:  # asked of the class, as documentation tools do
            return self
        transport: Any = getattr(resource._transport, "_plain", resource._transport)

        def wait(
            task: Union[str, AsyncTask, AsyncResult], *, timeout: Optional[float] = 600.0, poll: float = 2.0
        ) -> Any:
            from .tasks import finished, id_of  # few programs wait

            steps = finished(transport, id_of(task), timeout, poll)
            return run(steps) if isinstance(transport, Transport) else steps

        wait.__doc__ = Wait[Any].__call__.__doc__
        return wait


class verb:  # noqa: N801
    """An HTTP method of a blocking client."""

    def __init__(self, method: str) -> None:
        self._method = method

    def __get__(self, client: Any, owner: type) -> Sending:
        from .verbs import Sending

        return Sending(self._method, client._transport)


class raw_twin(Generic[R, A]):  # noqa: N801
    """The same resource, whose methods answer with status and headers besides: `RawResponse`."""

    _owner: Type[Any]

    def __set_name__(self, owner: Type[Any], name: str) -> None:
        self._owner = owner

    @overload
    def __get__(self, resource: Resource[Transport], owner: type) -> R: ...
    @overload
    def __get__(self, resource: Resource[AsyncTransport], owner: type) -> A: ...
    def __get__(self, resource: Resource[Any], owner: type) -> Any:
        transport: Any = resource._transport
        raw: Any = RawTransport if isinstance(transport, Transport) else AsyncRawTransport
        return self._owner(raw(transport))


def method(describe: Callable[P, Call[T]], change: Change[Call[T]] = None) -> Method[P, T, Later[T], T]:
    """A method that answers with a whole object."""
    return Method(describe, change)


def binary_method(
    describe: Callable[P, BinaryCall],
) -> Method[P, BinaryContent, Later[AsyncBinaryContent], AsyncBinaryContent]:
    """A method that answers with bytes."""
    return Method(describe)


def page_method(describe: Callable[P, PageCall[Any, T]]) -> Method[P, Page[T], AsyncPages[T], AsyncPage[T]]:
    """A method that answers with a page of a list, which leads to the pages after it."""
    return Method(describe)


def events_method(describe: Callable[P, StreamCall[E]]) -> Method[P, Stream[E], Later[AsyncStream[E]], AsyncStream[E]]:
    """A method that always answers piece by piece."""
    return Method(describe)


def streaming_method(
    whole: Callable[P, Call[T]],
    pieces: Callable[S, StreamCall[E]],
    either: Callable[B, Union[Call[T], StreamCall[E]]],
    change: Change[Any] = None,
    *,
    default: bool = False,
) -> EitherMethod[P, T, T, S, Stream[E], AsyncStream[E], B]:
    """A method that answers whole, or piece by piece when called with ``stream=True``, or by ``default``."""
    return EitherMethod("stream", whole, pieces, either, change, default=default)


def streaming_binary_method(
    whole: Callable[P, BinaryCall],
    pieces: Callable[S, StreamCall[E]],
    either: Callable[B, Union[BinaryCall, StreamCall[E]]],
) -> EitherMethod[P, BinaryContent, AsyncBinaryContent, S, Stream[E], AsyncStream[E], B]:
    """A method that answers with bytes, or with events that hold them when called with ``stream=True``."""
    return EitherMethod("stream", whole, pieces, either)


def plain_method(
    typed: Callable[P, Call[T]], plain: Callable[S, Call[D]], either: Callable[B, Union[Call[T], Call[D]]]
) -> EitherMethod[P, T, T, S, D, D, B]:
    """A method that answers with an object, or a plain dict when called with ``disable_strict_validation=True``."""
    return EitherMethod("disable_strict_validation", typed, plain, either)
