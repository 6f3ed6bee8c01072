"""A request described, but not yet sent."""

from __future__ import annotations

import inspect
import json
from contextlib import suppress
from enum import Enum
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    Generic,
    Iterable,
    List,
    Mapping,
    NamedTuple,
    Optional,
    Protocol,
    Sequence,
    Tuple,
    Type,
    TypeVar,
    Union,
    cast,
)
from urllib.parse import quote

from .types import Model

if TYPE_CHECKING:
    import httpx

    from .timing import Timeouts
    from .uploads import Form

BYTES: Tuple[type, ...] = (bytes, bytearray, memoryview)

T = TypeVar("T")
E = TypeVar("E")
R = TypeVar("R", bound="Request")
S = TypeVar("S", bound="Slotted")

Headers = Mapping[str, str]
"""Headers to add to a request; they win over the ones the client sends by itself, whatever their case."""

Query = Mapping[str, object]
"""Query parameters to add to the URL."""

Body = Mapping[str, object]
"""Fields to add to the body; they win over named parameters."""


Progress = Callable[[int, Optional[int]], object]
"""Is told how many bytes are done, and of how many (None: nobody knows): at the start, after each piece, at the end.

What it raises stops the transfer and comes out unchanged. In an awaitable client it may be a coroutine function."""


class InvalidArgument(ValueError):
    """An argument that can never make a valid request."""


class NotGiven:
    """The type of `NOT_GIVEN`, which stands for a parameter that the caller left out."""

    def __bool__(self) -> bool:
        """Never true."""
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> str:
        return "NOT_GIVEN"


NOT_GIVEN = NotGiven()
"""The default of every optional parameter: what is not given is not sent. (`None` is given, and is sent as null.)"""


class Operation(NamedTuple):
    """One operation of the API."""

    name: str
    """Its `operationId` in the spec."""
    method: str
    """The HTTP method."""
    path: str
    """The path below `/api`, with the names of path parameters in braces."""
    repeatable: bool
    """Whether sending it twice does no harm; false for what creates or bills a job."""


class Slotted:
    """What has its values in slots: equal when they are, and copied with others by `altered`."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and all(getattr(self, name) == getattr(other, name) for name in slots(self))


class Options(Slotted):
    """What may be said about a single call besides its parameters.

    Attributes:
        timeout: Seconds to wait for the server; None waits for ever.
        max_retries: How often to try again.
    """

    __slots__ = ("extra_headers", "extra_query", "extra_body", "timeout", "max_retries")

    def __init__(
        self,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, Timeouts, None, NotGiven] = NOT_GIVEN,
        max_retries: Union[int, NotGiven] = NOT_GIVEN,
    ) -> None:
        self.extra_headers: Optional[Headers] = extra_headers
        self.extra_query: Optional[Query] = extra_query
        self.extra_body: Optional[Body] = extra_body
        self.timeout: Union[float, httpx.Timeout, Timeouts, None, NotGiven] = timeout
        self.max_retries: Union[int, NotGiven] = max_retries

    @property
    def empty(self) -> bool:
        """Whether nothing was said."""
        said = self.extra_headers is not None or self.extra_query is not None or self.extra_body is not None
        return not said and self.timeout is NOT_GIVEN and self.max_retries is NOT_GIVEN

    def __repr__(self) -> str:  # headers and bodies hold what is secret
        return f"Options(timeout={self.timeout!r}, max_retries={self.max_retries!r})"


class Request(Slotted):
    """What every call has: enough to send it. Not changed once it is made: `altered` makes another.

    Written out, as are the classes of calls below: every call makes some, and the first answer would wait for attrs.

    Attributes:
        operation: What is asked for.
        path: The path below `/api`, path parameters filled in.
        json: The JSON body.
        form: The fields of a multipart body; files among them.
        query: Query parameters.
        content: The body, encoded: JSON, or a form.
        options: What the caller said about this call alone.
        progress: Is told how much of the files was sent.
    """

    __slots__ = ("content", "form", "json", "operation", "options", "path", "progress", "query")

    def __init__(
        self,
        operation: Operation,
        path: str,
        *,
        json: Optional[Dict[str, object]] = None,
        form: Optional[Dict[str, object]] = None,
        query: Optional[Dict[str, object]] = None,
        content: Union[bytes, Form, None] = None,
        options: Options = Options(),
        progress: Optional[Progress] = None,
    ) -> None:
        self.operation: Operation = operation
        self.path: str = path
        self.json: Optional[Dict[str, object]] = json
        self.form: Optional[Dict[str, object]] = form
        self.query: Optional[Dict[str, object]] = query
        self.content: Union[bytes, Form, None] = content
        self.options: Options = options
        self.progress: Optional[Progress] = progress

    def __repr__(self) -> str:  # bodies hold what is secret
        return f"{type(self).__name__}({self.operation.name}, {self.path!r}, options={self.options!r})"


class Call(Request, Generic[T]):
    """A request answered by one whole ``answer``."""

    __slots__ = ("answer",)

    def __init__(self, operation: Operation, path: str, *, answer: Type[T], **given: Any) -> None:
        super().__init__(operation, path, **given)
        self.answer: Type[T] = answer


class StreamCall(Request, Generic[E]):
    """A request answered by server-sent events, each of them an ``event``.

    Attributes:
        event: What each event is.
        whole: The name of the model that the events add up to; empty when there is none.
        ends: What tells that the stream is complete, besides ``data: [DONE]``: ``type=done`` (a field has this value),
            or ``choices.finish_reason`` (it has any). Empty when nobody knows, and the end of the connection will do.
    """

    __slots__ = ("ends", "event", "whole")

    def __init__(
        self,
        operation: Operation,
        path: str,
        *,
        event: Type[E],
        whole: str = "",
        ends: Tuple[str, ...] = (),
        **given: Any,
    ) -> None:
        super().__init__(operation, path, **given)
        self.event: Type[E] = event
        self.whole: str = whole
        self.ends: Tuple[str, ...] = ends


class BinaryCall(Request):
    """A request answered by bytes."""

    __slots__ = ()


class PageCall(Call[T], Generic[T, E]):
    """A request answered by a part of a list: one ``answer`` that holds some of its items, each an ``item``.

    Attributes:
        cursor: The query parameter that asks for what comes after an item's id.
    """

    __slots__ = ("cursor", "item")

    def __init__(self, operation: Operation, path: str, *, item: Type[E], cursor: str, **given: Any) -> None:
        super().__init__(operation, path, **given)
        self.item: Type[E] = item
        self.cursor: str = cursor


_names: Dict[type, List[str]] = {}


def given(**parameters: object) -> Dict[str, object]:
    """The parameters that the caller gave."""
    return {name: value for name, value in parameters.items() if value is not NOT_GIVEN}


def any_operation(method: str, path: str) -> Tuple[Operation, str]:
    """An operation that the spec does not know, and where its path lies below `/api`."""
    if "://" in path or path.startswith("//"):
        raise InvalidArgument(f"path must lie on the platform, not be an address of its own: {path!r}")
    place = path if path.startswith("/") else f"/paas/v4/{path}"
    verb = method.upper()
    return Operation(f"{verb} {place}", verb, place, repeatable=verb not in ("POST", "PATCH")), place


def segment(name: str, value: str) -> str:
    """``value`` as one segment of a path: percent-encoded, and refused when it could not name anything."""
    given = cast(object, value)
    if isinstance(given, int) and not isinstance(given, bool):  # ids of some of the platform's objects are numbers
        value = str(given)
    elif not isinstance(given, str) or not value.strip() or value in (".", ".."):
        raise InvalidArgument(f"{name} must be the id of something, not {value!r}")
    try:
        return quote(value, safe=":")
    except UnicodeError as error:
        raise InvalidArgument(f"{name} is no text that can be sent: {value!r}") from error


def several(name: str, values: object, checked: Optional[Callable[[str, object], object]] = None) -> object:
    """``values`` as a list, each of them ``checked``; what is no sequence counts as one value."""
    if not isinstance(values, (list, tuple)):
        return values if checked is None else checked(name, values)
    items = cast("Sequence[object]", values)
    return [item if checked is None else checked(name, item) for item in items]


def slots(values: Slotted) -> List[str]:
    """The names of all that ``values`` holds."""
    kind = type(values)
    names = _names.get(kind)
    if names is None:
        names = _names[kind] = [name for one in kind.__mro__ for name in getattr(one, "__slots__", ())]
    return names


def altered(values: S, **changes: object) -> S:
    """A copy of ``values`` with others in their place."""
    copy = object.__new__(type(values))
    for name in slots(values):
        setattr(copy, name, changes[name] if name in changes else getattr(values, name))
    return copy


def encoded(request: R, options: Optional[Options] = None) -> R:
    """``request`` with its body, and what the options add to it, encoded: once, however often it is sent.

    Args:
        request: What to encode.
        options: Those to send it with; by default its own.
    """
    options = request.options if options is None else options
    extra = options.extra_body
    if request.form is not None:
        from .uploads import Form

        return altered(request, content=Form({**request.form, **(extra or {})}, request.progress), options=options)
    if request.json is None and extra is None:
        return request if options is request.options else altered(request, options=options)
    return altered(request, content=encode_json({**(request.json or {}), **(extra or {})}), options=options)


def encode_json(body: Mapping[str, object]) -> bytes:
    """``body`` as compact UTF-8 JSON. Answers, and anything with ``model_dump`` or ``to_dict``, may stand in it."""
    try:
        return _encoder.encode(body).encode("utf-8")
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidArgument(f"the request cannot be written as JSON: {error}") from error


def _plain(value: object) -> object:
    """A JSON value for an object that is none."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Enum):
        return cast(object, value.value)
    if isinstance(value, Mapping):
        return dict(cast("Mapping[object, object]", value))
    if isinstance(value, NotGiven):
        raise TypeError("NOT_GIVEN stands inside a value; leave the key out instead")
    dump = getattr(value, "model_dump", None) or getattr(value, "to_dict", None)
    if callable(dump) and not isinstance(value, type):
        return _dumped(dump)
    if isinstance(value, BYTES) or hasattr(value, "__fspath__") or hasattr(value, "read"):
        raise TypeError("bytes, files and paths are not JSON; encode them as text first (images: a data URL)")
    if isinstance(value, Iterable):
        return list(cast("Iterable[object]", value))
    raise TypeError(f"{type(value).__name__} is not JSON")


_encoder = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_plain)
"""What `json.dumps` would make anew for every body."""


def _dumped(dump: Callable[..., Any]) -> object:
    """What ``model_dump`` returns: as JSON and without nulls, where it knows how."""
    ways: Tuple[Dict[str, Any], ...] = ({"mode": "json", "exclude_none": True}, {"exclude_none": True})
    for options in (*ways, {"exclude_unset": True}):
        with suppress(TypeError, ValueError):
            inspect.signature(dump).bind(**options)
            break
    else:
        options = {}
    return dump(**options)


def query_pairs(query: Mapping[str, object]) -> Tuple[Tuple[str, Union[str, int, float, bool, None]], ...]:
    """``query`` as text: booleans in lower case, lists as repeated keys, None left out."""
    return tuple((name, form_text(item)) for name, value in query.items() for item in members(value))


class Opened(Protocol):
    """What was opened to send a request."""

    def close(self) -> None:
        """Close it."""
        ...


def close_all(opened: Iterable[Opened]) -> None:
    """Close what was opened to send a request."""
    for one in opened:
        one.close()


def resendable(request: Request) -> bool:
    """Whether everything in ``request`` can be sent once more: a file that cannot be read again cannot."""
    return request.content is None or isinstance(request.content, bytes) or request.content.resendable


def members(value: object) -> List[object]:
    """``value``, or the members of a list, without those that say nothing."""
    items: Sequence[object] = cast("List[object]", value) if isinstance(value, list) else [value]
    return [item for item in items if item is not None and item is not NOT_GIVEN]


def form_text(value: object) -> str:
    """``value`` as the text of a query parameter or of a field of a form."""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Model):
        return value.to_json(indent=None)
    if isinstance(value, Mapping):
        return encode_json(cast("Mapping[str, object]", value)).decode()
    return str(value)
