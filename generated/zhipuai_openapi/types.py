"""What every generated answer is built on."""

from __future__ import annotations

import json
import os
from typing import (
    IO,
    TYPE_CHECKING,
    Any,
    AsyncIterable,
    ClassVar,
    Dict,
    FrozenSet,
    Iterable,
    List,
    Mapping,
    Optional,
    Protocol,
    Tuple,
    Union,
    cast,
)

from attrs import define, field, frozen

if TYPE_CHECKING:
    from typing_extensions import Self

    PathLike = os.PathLike[str]
else:
    PathLike = os.PathLike  # cannot be subscripted at run time on Python 3.8


class Dumpable(Protocol):
    """Any object that tells its fields by ``model_dump``: an answer of ours, or a model of another library."""

    def model_dump(self) -> Dict[str, Any]:
        """The fields, by name."""
        ...


FileContent = Union[bytes, IO[bytes], PathLike, Iterable[bytes], AsyncIterable[bytes]]
"""What a file holds: its bytes, a file opened in binary mode (sent from where it stands), a path, or its bytes piece by
piece. (An asynchronous iterator is for the awaitable client.)"""


@frozen
class Upload:
    """A file to send, with what its content does not tell.

    ``Upload(pieces, "requests.jsonl", length=1024)`` sends an iterator with its length stated.

    Attributes:
        content: Bytes, an open file, a path, or an iterator of bytes.
        filename: Its name; by default that of the path or the open file, otherwise ``upload``.
        media_type: Its media type; by default guessed from the name.
        length: How many bytes ``content`` will give, where that cannot be seen from it. Fewer or more are an error.
    """

    content: FileContent = field(repr=False)
    filename: Optional[str] = None
    media_type: Optional[str] = field(default=None, kw_only=True)
    length: Optional[int] = field(default=None, kw_only=True)


FileTypes = Union[
    FileContent,
    Tuple[Optional[str], FileContent],
    Tuple[Optional[str], FileContent, Optional[str]],
    Upload,
]
"""A file to send: its content, or ``(name, content)``, or ``(name, content, media type)``, or an `Upload`."""

Json = object
"""A JSON value of any kind: text, a number, true, false, None, a list or a dict."""


new: Any = object.__new__
"""Makes an answer that has no values yet; found faster here than in its class."""


@define(eq=False, repr=False, kw_only=True)
class Model:
    """Part of an answer: the fields that the spec knows as attributes, and whatever else the server sent.

    Nothing that a server sends makes reading fail. A field that is missing or null is None; a value of a type that
    the spec does not expect, an enum value it does not know and a union member it cannot name are kept as they came.
    """

    _extra: Optional[Dict[str, object]] = field(default=None, alias="additional_properties")
    _source: Optional[Mapping[str, object]] = field(default=None, init=False)

    _fields: ClassVar[Tuple[Tuple[str, str], ...]] = ()
    _wire_names: ClassVar[FrozenSet[str]] = frozenset()

    @classmethod
    def _load(cls, source: Any) -> Self:
        self: Self = new(cls)
        self._extra = None
        self._source = source
        return self

    @classmethod
    def from_dict(cls, source: Mapping[str, object]) -> Self:
        """Read decoded JSON. Never raises; ``source`` is kept, not copied."""
        if type(source) is dict:
            return cls._load(source)
        return cls._load(dict(source) if isinstance(source, Mapping) else {})  # pyright: ignore[reportUnnecessaryIsInstance]

    @property
    def additional_properties(self) -> Dict[str, object]:
        """The fields that the spec does not know, by name. What is put in here is dumped back."""
        if self._extra is None:
            known = self._wire_names
            self._extra = {name: value for name, value in (self._source or {}).items() if name not in known}
        return self._extra

    def to_dict(self) -> Dict[str, Any]:
        """The answer as the server wrote it: known and unknown fields, nulls that were sent, nothing that was not."""
        return self._dump(unset=False, none=True)

    def to_json(self, *, indent: Optional[int] = 2) -> str:
        """`to_dict` as JSON text, Chinese readable."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)

    def model_dump(
        self,
        *,
        mode: str = "python",
        by_alias: Optional[bool] = None,
        exclude_unset: bool = False,
        exclude_none: bool = False,
    ) -> Dict[str, Any]:
        """As pydantic models have it: every known field, None where the server sent nothing.

        Args:
            mode: Accepted for compatibility; every value is JSON already.
            by_alias: Accepted for compatibility; names are those of the wire.
            exclude_unset: Leave out what the server did not send.
            exclude_none: Leave out what is None.
        """
        del mode, by_alias
        return self._dump(unset=not exclude_unset, none=not exclude_none)

    def model_dump_json(
        self,
        *,
        indent: Optional[int] = None,
        by_alias: Optional[bool] = None,
        exclude_unset: bool = False,
        exclude_none: bool = False,
    ) -> str:
        """`model_dump` as JSON text."""
        dumped = self.model_dump(by_alias=by_alias, exclude_unset=exclude_unset, exclude_none=exclude_none)
        separators = (",", ":") if indent is None else (",", ": ")
        return json.dumps(dumped, ensure_ascii=False, indent=indent, separators=separators)

    def _dump(self, *, unset: bool, none: bool) -> Dict[str, Any]:
        source: Mapping[str, object] = self._source or {}
        dumped: Dict[str, Any] = {}
        for name, wire in self._fields:
            value = getattr(self, name, None)
            if value is not None:
                dumped[wire] = _dump_value(value, unset, none)
            elif none and (unset or wire in source):
                dumped[wire] = None
        for wire, value in self.additional_properties.items():
            if value is not None or none:
                dumped[wire] = _dump_value(value, unset, none)
        return dumped

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(self) is not type(other):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    def __repr__(self) -> str:
        shown = [(name, getattr(self, name, None)) for name, _ in self._fields]
        shown += self.additional_properties.items()
        inside = ", ".join(f"{name}={value!r}" for name, value in shown if value is not None)
        return f"{type(self).__name__}({inside})"

    if not TYPE_CHECKING:  # a type checker refuses names that the spec does not know; at run time they are there

        def __getattr__(self, name: str) -> object:
            if not name.startswith("_"):
                extra = self.additional_properties
                if name in extra:
                    return extra[name]
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


def _dump_value(value: object, unset: bool, none: bool) -> Any:
    if isinstance(value, Model):
        return value._dump(unset=unset, none=none)  # pyright: ignore[reportPrivateUsage]
    if isinstance(value, list):
        return [_dump_value(item, unset, none) for item in cast("List[object]", value)]
    if isinstance(value, dict):
        return {key: _dump_value(item, unset, none) for key, item in cast("Dict[object, object]", value).items()}
    return value


def variant(value: Any, key: str, variants: Mapping[str, str]) -> Any:
    """The member of a union that ``value[key]`` names; ``value`` itself when it names none."""
    name = value.get(key) if value.__class__ is dict else None
    if not isinstance(name, str) or name not in variants:
        return value
    from . import models

    return getattr(models, variants[name])._load(value)
