"""Operations as methods: declared once, blocking on `ZhipuAI`, awaitable on `AsyncZhipuAI`."""

from __future__ import annotations

import difflib
import inspect
from functools import wraps
from typing import Any, Callable, Coroutine, Dict, Generic, Optional, Type, TypeVar, Union, overload

from typing_extensions import ParamSpec, Protocol
from zhipuai_openapi.call import BinaryCall, Call, InvalidArgument, PageCall, Request, StreamCall

from .downloads import AsyncBinaryContent, BinaryContent
from .errors import InvalidArgumentError
from .pages import AsyncPage, AsyncPages, Page
from .raw import AsyncRawTransport, RawResponse, RawTransport
from .streaming import AsyncStream, Stream
from .transport import AsyncTransport, Transport

P = ParamSpec("P")
S = ParamSpec("S")
B = ParamSpec("B")
T = TypeVar("T")
E = TypeVar("E")
C = TypeVar("C", bound=Request)
W_co = TypeVar("W_co", covariant=True)
S_co = TypeVar("S_co", covariant=True)
R = TypeVar("R")
A = TypeVar("A")
TransportT = TypeVar("TransportT", bound=Union[Transport, AsyncTransport, RawTransport, AsyncRawTransport])


class Resource(Generic[TransportT]):
    """A group of methods that share one transport."""

    def __init__(self, transport: TransportT) -> None:
        self._transport = transport


class _Bound:
    """What the descriptors below share: a real function, with the operation's own signature and documentation."""

    def __init__(self, describe: Callable[..., Any], change: Optional[Callable[[Any], Any]] = None) -> None:
        self._describe = describe
        self._change = change
        self._name = describe.__name__
        self._signature: Optional[inspect.Signature] = None

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def bound(self, describe: Callable[..., Any], send: Callable[[Any], Any]) -> Any:
        change = self._change

        @wraps(self._describe)
        def method(*args: Any, **params: Any) -> Any:
            try:
                call = describe(*args, **params)
            except TypeError as error:
                raise explained(error, self._name, self._describe, params) from None
            except InvalidArgument as error:
                raise InvalidArgumentError(f"{self._name}: {error}") from error
            return send(call if change is None else change(call))

        method.__name__ = self._name
        method.__qualname__ = self._name
        method.__signature__ = self._shown()  # type: ignore[attr-defined]
        return method

    def _shown(self) -> inspect.Signature:
        """The signature to show: the operation's own, without the type of the description that it returns."""
        if self._signature is None:
            signature = inspect.signature(self._describe)
            self._signature = signature.replace(return_annotation=inspect.Signature.empty)
        return self._signature


def explained(error: TypeError, name: str, describe: Callable[..., Any], params: Dict[str, Any]) -> TypeError:
    """``error``, with the parameter that was probably meant when a keyword is misspelt."""
    known = list(inspect.signature(describe).parameters)
    unknown = [item for item in params if item not in known]
    if not unknown:
        return TypeError(f"{name}(){str(error).partition('()')[2] or f': {error}'}")
    close = difflib.get_close_matches(unknown[0], known, 1)
    hint = f"; did you mean {close[0]!r}?" if close else "; what this version does not know goes into extra_body"
    return TypeError(f"{name}() got an unexpected keyword argument {unknown[0]!r}{hint}")


class method(_Bound, Generic[P, T]):  # noqa: N801
    """A method that makes the call ``describe`` returns, and answers with a whole object."""

    def __init__(self, describe: Callable[P, Call[T]], change: Optional[Callable[[Call[T]], Call[T]]] = None) -> None:
        super().__init__(describe, change)

    @overload
    def __get__(self, resource: Resource[Transport], owner: type) -> Callable[P, T]: ...
    @overload
    def __get__(self, resource: Resource[AsyncTransport], owner: type) -> Callable[P, Coroutine[Any, Any, T]]: ...
    @overload
    def __get__(self, resource: Resource[RawTransport], owner: type) -> Callable[P, RawResponse[T]]: ...
    @overload
    def __get__(
        self, resource: Resource[AsyncRawTransport], owner: type
    ) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]: ...
    def __get__(self, resource: Resource[Any], owner: type) -> Any:
        return self.bound(self._describe, resource._transport.call)


class binary_method(_Bound, Generic[P]):  # noqa: N801
    """A method that answers with bytes."""

    def __init__(self, describe: Callable[P, BinaryCall]) -> None:
        super().__init__(describe)

    @overload
    def __get__(self, resource: Resource[Transport], owner: type) -> Callable[P, BinaryContent]: ...
    @overload
    def __get__(
        self, resource: Resource[AsyncTransport], owner: type
    ) -> Callable[P, Coroutine[Any, Any, AsyncBinaryContent]]: ...
    @overload
    def __get__(self, resource: Resource[RawTransport], owner: type) -> Callable[P, RawResponse[BinaryContent]]: ...
    @overload
    def __get__(
        self, resource: Resource[AsyncRawTransport], owner: type
    ) -> Callable[P, Coroutine[Any, Any, RawResponse[AsyncBinaryContent]]]: ...
    def __get__(self, resource: Resource[Any], owner: type) -> Any:
        return self.bound(self._describe, resource._transport.binary)


class page_method(_Bound, Generic[P, T]):  # noqa: N801
    """A method that answers with a page of a list, which leads to the pages after it."""

    def __init__(self, describe: Callable[P, PageCall[Any, T]]) -> None:
        super().__init__(describe)

    @overload
    def __get__(self, resource: Resource[Transport], owner: type) -> Callable[P, Page[T]]: ...
    @overload
    def __get__(self, resource: Resource[AsyncTransport], owner: type) -> Callable[P, AsyncPages[T]]: ...
    @overload
    def __get__(self, resource: Resource[RawTransport], owner: type) -> Callable[P, RawResponse[Page[T]]]: ...
    @overload
    def __get__(
        self, resource: Resource[AsyncRawTransport], owner: type
    ) -> Callable[P, Coroutine[Any, Any, RawResponse[AsyncPage[T]]]]: ...
    def __get__(self, resource: Resource[Any], owner: type) -> Any:
        return self.bound(self._describe, resource._transport.page)


class streaming_method(_Bound, Generic[P, T, S, E, B]):  # noqa: N801
    """A method that answers whole, or piece by piece when called with ``stream=True``."""

    def __init__(
        self,
        describe: Callable[P, Call[T]],
        streaming: Callable[S, StreamCall[E]],
        either: Callable[B, Union[Call[T], StreamCall[E]]],
        change: Optional[Callable[[C], C]] = None,
    ) -> None:
        super().__init__(describe, change)
        self._streaming = streaming
        del either  # its signature is what a type checker needs; its work is done here

    @overload
    def __get__(self, resource: Resource[Transport], owner: type) -> Streaming[P, T, S, Stream[E], B]: ...
    @overload
    def __get__(
        self, resource: Resource[AsyncTransport], owner: type
    ) -> AsyncStreaming[P, T, S, AsyncStream[E], B]: ...
    @overload
    def __get__(
        self, resource: Resource[RawTransport], owner: type
    ) -> Streaming[P, RawResponse[T], S, RawResponse[Stream[E]], B]: ...
    @overload
    def __get__(
        self, resource: Resource[AsyncRawTransport], owner: type
    ) -> AsyncStreaming[P, RawResponse[T], S, RawResponse[AsyncStream[E]], B]: ...
    def __get__(self, resource: Resource[Any], owner: type) -> Any:
        def describe(*args: Any, **params: Any) -> Request:
            return (self._streaming if params.get("stream") else self._describe)(*args, **params)

        def send(call: Request) -> Any:
            transport = resource._transport
            return transport.stream(call) if isinstance(call, StreamCall) else transport.call(call)

        return self.bound(describe, send)


class Streaming(Protocol[P, W_co, S, S_co, B]):
    """The type of a blocking method that may stream."""

    @overload
    def __call__(self, *args: P.args, **params: P.kwargs) -> W_co: ...
    @overload
    def __call__(self, *args: S.args, **params: S.kwargs) -> S_co: ...
    @overload
    def __call__(self, *args: B.args, **params: B.kwargs) -> Union[W_co, S_co]: ...


class AsyncStreaming(Protocol[P, W_co, S, S_co, B]):
    """The type of an awaitable method that may stream."""

    @overload
    def __call__(self, *args: P.args, **params: P.kwargs) -> Coroutine[Any, Any, W_co]: ...
    @overload
    def __call__(self, *args: S.args, **params: S.kwargs) -> Coroutine[Any, Any, S_co]: ...
    @overload
    def __call__(self, *args: B.args, **params: B.kwargs) -> Coroutine[Any, Any, Union[W_co, S_co]]: ...


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
        return self._owner(resource._transport.raw)
