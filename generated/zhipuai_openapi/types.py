"""What every generated answer is built on."""

from __future__ import annotations

import json
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    FrozenSet,
    ItemsView,
    Iterable,
    Iterator,
    KeysView,
    List,
    Mapping,
    Optional,
    Protocol,
    Set,
    Tuple,
    Union,
    ValuesView,
    cast,
)

from . import models  # each is loaded when an answer first has it

if TYPE_CHECKING:
    from inspect import Signature

    from typing_extensions import Self, dataclass_transform
else:

    def dataclass_transform(**_: object) -> Any:
        """Say nothing: only type checkers need to hear it."""
        return lambda kind: kind


class Dumpable(Protocol):
    """Any object that tells its fields by ``model_dump``: an answer of ours, or a model of another library."""

    def model_dump(self) -> Dict[str, Any]:
        """The fields, by name."""
        ...


Json = object
"""A JSON value of any kind: text, a number, true, false, None, a list or a dict."""


_DECLARED: Dict[str, Tuple[str, ...]] = {
    "AgentResult": ("request_id",),
    "AsyncTask": ("image_result", "video_result"),
    "ChatCompletionChunk": ("extra_json",),
    "GeneratedImage": ("revised_prompt",),
    "KnowledgeDocumentList": ("object",),
    "KnowledgeList": ("object",),
    "KnowledgeReference": (
        *("background", "bucket_id", "customer_identifier", "description", "embedding_id", "icon", "name"),
    ),
    "KnowledgeUploadFailure": ("documentId", "filename"),
    "KnowledgeUploadSuccess": ("filename",),
    "Moderation": ("input", "model"),
    "WebReaderPage": ("published_time",),
}
"""What the official SDKs declare of an answer though no server sends it: None here too, for programs that ask."""
new: Any = object.__new__
"""Makes an answer that has no values yet; found faster here than in its class."""


@dataclass_transform(kw_only_default=True, eq_default=False)
class ModelType(type):
    """The type of answers: what their classes declare becomes slots and a constructor, which type checkers know.

    attrs makes the same of a class, but writes and compiles code to do it: for a first answer, attrs and its six classes
    took as long as a fifth of all else. Now it is loaded by who asks for it; see `zhipuai_openapi.attributes`.
    """

    def __new__(cls, name: str, bases: Tuple[type, ...], namespace: Dict[str, Any]) -> ModelType:
        if "_read" in namespace:  # a program's own class, made of one of these, has none, and stays as it is
            declared: Dict[str, str] = namespace.get("__annotations__", {})
            names = tuple(name for name, kind in declared.items() if not kind.startswith("ClassVar"))
            wires: Dict[str, str] = namespace.get("_wires", {})
            namespace["_fields"] = fields = tuple((name, wires.get(name, name)) for name in names)
            namespace["_wire_names"] = frozenset(wire for _, wire in fields)
            namespace["_required"] = tuple(name for name in names if name not in namespace)
            for optional in names:
                namespace.pop(optional, None)  # None is its default: a slot can have no value in its class
            namespace["__slots__"] = names
            namespace["__attrs_attrs__"] = ()  # for those who look into the class itself, as msgspec does
        return super().__new__(cls, name, bases, namespace)

    @property
    def __signature__(cls) -> Signature:
        """The constructor's, for `help` and `inspect`; that of a program's own class is its own."""
        made: Any = cls
        if made.__init__ is not Model.__init__:
            raise AttributeError("__signature__")
        from .attributes import signature

        return signature(cls)

    @property
    def __attrs_attrs__(cls) -> Any:
        """The fields, for `attrs.fields`, `attrs.asdict`, `attrs.evolve` and what else works with classes of attrs."""
        from .attributes import attributes

        return attributes(cls)


class _Sent:
    """What a server sent of an answer, beside its fields."""

    __slots__ = ("__weakref__", "_extra", "_source")

    _extra: Optional[Dict[str, object]]
    _source: Optional[Mapping[str, object]]


class Model(_Sent, metaclass=ModelType):
    """Part of an answer: the fields that the spec knows as attributes, and whatever else the server sent.

    Nothing that a server sends makes reading fail. A field that is missing or null is None; a value of a type that
    the spec does not expect, an enum value it does not know and a union member it cannot name are kept as they came.
    """

    _fields: ClassVar[Tuple[Tuple[str, str], ...]]
    """The fields: what they are called here, and on the wire."""
    _wire_names: ClassVar[FrozenSet[str]]
    _required: ClassVar[Tuple[str, ...]]

    if TYPE_CHECKING:
        additional_properties: Dict[str, object] = {}
        """The fields that the spec does not know, by name. What is put in here is dumped back."""
    else:

        def __init__(self, *, additional_properties: Optional[Dict[str, object]] = None, **fields: Any) -> None:
            """Dicts that stand where answers belong are read: programs make answers by hand too, in their tests."""
            wires = dict(self._fields)
            wrong = [name for name in fields if name not in wires]
            if wrong:
                raise TypeError(f"{type(self).__name__}() got an unexpected keyword argument {wrong[0]!r}")
            missing = [name for name in self._required if name not in fields]
            if missing:
                raise TypeError(f"{type(self).__name__}() is missing the keyword argument {missing[0]!r}")
            read = self._load({wires[name]: value for name, value in fields.items()})
            for name in wires:
                setattr(self, name, getattr(read, name))
            self._extra = additional_properties
            self._source = None

        @property
        def additional_properties(self) -> Dict[str, object]:
            """The fields that the spec does not know, by name. What is put in here is dumped back."""
            if self._extra is None:
                known = self._wire_names
                self._extra = {name: value for name, value in (self._source or {}).items() if name not in known}
            return self._extra

        @additional_properties.setter
        def additional_properties(self, value: Optional[Dict[str, object]]) -> None:
            self._extra = value

    def _read(self, get: Any) -> None:
        """Take the fields out of what was sent; ``get`` is that of its dict."""

    @classmethod
    def _load(cls, source: Any) -> Self:
        self: Self = new(cls)
        self._read(source.get)
        self._extra = None
        self._source = source
        return self

    @classmethod
    def from_dict(cls, source: Mapping[str, object]) -> Self:
        """Read decoded JSON. Never raises; ``source`` is kept, not copied."""
        if type(source) is dict:
            return cls._load(source)
        return cls._load(dict(source) if isinstance(source, Mapping) else {})  # pyright: ignore[reportUnnecessaryIsInstance]

    def to_dict(
        self,
        *,
        mode: str = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: object = True,
    ) -> Dict[str, Any]:
        """The answer as the server wrote it: known and unknown fields, nulls that were sent, nothing that was not.

        Args:
            mode: Accepted for compatibility; every value is JSON already.
            use_api_names: Accepted for compatibility; names are those of the wire.
            exclude_unset: Leave out what the server did not send.
            exclude_defaults: As ``exclude_none``: the default of every field is None.
            exclude_none: Leave out what is None.
            warnings: Accepted for compatibility; there are none.
        """
        del mode, use_api_names, warnings
        return self._dump(unset=not exclude_unset, none=not (exclude_none or exclude_defaults))

    def to_json(
        self,
        *,
        indent: Optional[int] = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: object = True,
    ) -> str:
        """`to_dict` as JSON text, Chinese readable."""
        del use_api_names, warnings
        dumped = self.to_dict(exclude_unset=exclude_unset, exclude_defaults=exclude_defaults, exclude_none=exclude_none)
        return json.dumps(dumped, ensure_ascii=False, indent=indent)

    def model_dump(
        self,
        *,
        mode: str = "python",
        include: Optional[Iterable[str]] = None,
        exclude: Optional[Iterable[str]] = None,
        by_alias: Optional[bool] = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        round_trip: bool = False,
        warnings: object = True,
    ) -> Dict[str, Any]:
        """As pydantic models have it: every known field, None where the server sent nothing.

        Args:
            mode: Accepted for compatibility; every value is JSON already.
            include: The fields of the answer itself to tell; by default all.
            exclude: The fields of the answer itself to leave out.
            by_alias: Accepted for compatibility; names are those of the wire.
            exclude_unset: Leave out what the server did not send.
            exclude_defaults: As ``exclude_none``: the default of every field is None.
            exclude_none: Leave out what is None.
            round_trip: Accepted for compatibility.
            warnings: Accepted for compatibility; there are none.
        """
        del mode, by_alias, round_trip, warnings
        dumped = self._dump(unset=not exclude_unset, none=not (exclude_none or exclude_defaults))
        left = set(dumped if include is None else include).difference(exclude or ())
        return {name: value for name, value in dumped.items() if name in left}

    def model_dump_json(
        self,
        *,
        indent: Optional[int] = None,
        include: Optional[Iterable[str]] = None,
        exclude: Optional[Iterable[str]] = None,
        by_alias: Optional[bool] = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        round_trip: bool = False,
        warnings: object = True,
    ) -> str:
        """`model_dump` as JSON text."""
        del by_alias, round_trip, warnings
        dumped = self.model_dump(
            include=include,
            exclude=exclude,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
        )
        separators = (",", ":") if indent is None else (",", ": ")
        return json.dumps(dumped, ensure_ascii=False, indent=indent, separators=separators)

    @classmethod
    def model_validate(cls, obj: Mapping[str, object]) -> Self:
        """As `from_dict`; nothing is validated."""
        return cls.from_dict(obj)

    @classmethod
    def model_validate_json(cls, json_data: Union[str, bytes, bytearray]) -> Self:
        """`from_dict` of JSON text."""
        return cls.from_dict(json.loads(json_data))

    def model_copy(self, *, update: Optional[Mapping[str, object]] = None, deep: bool = False) -> Self:
        """A copy, with the fields of ``update`` changed. Every copy is deep, whatever ``deep`` says."""
        del deep
        return self.from_dict({**self.to_dict(), **(update or {})})

    @property
    def model_extra(self) -> Dict[str, object]:
        """The fields that the spec does not know: `additional_properties`."""
        return self.additional_properties

    @property
    def model_fields_set(self) -> Set[str]:
        """The names of the fields that the server sent."""
        return set(self.to_dict())

    def get(self, key: str, default: Any = None) -> Any:
        """As of a dict, by the names of the wire; ``default`` also for what is None."""
        value = self[key] if key in self else None
        return default if value is None else value

    def keys(self) -> KeysView[str]:
        """The names of the fields that the server sent."""
        return self.to_dict().keys()

    def values(self) -> ValuesView[Any]:
        """What the server sent, without the names."""
        return self.to_dict().values()

    def items(self) -> ItemsView[str, Any]:
        """What the server sent, with the names."""
        return self.to_dict().items()

    if not TYPE_CHECKING:  # names of old; to a type checker they would stand for the builtin and the module

        def dict(self, **options: Any) -> Dict[str, Any]:
            """`model_dump`."""
            return self.model_dump(**options)

        def json(self, **options: Any) -> str:
            """`model_dump_json`."""
            return self.model_dump_json(**options)

    def __getitem__(self, key: str) -> Any:
        if key not in self:
            raise KeyError(key)
        names = {wire: name for name, wire in self._fields}
        return getattr(self, names[key]) if key in names else self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        return key in self.to_dict()

    def __iter__(self) -> Iterator[Tuple[str, Any]]:
        return iter(self.to_dict().items())

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
            if name in _Sent.__slots__:  # attrs has made it, for a program's own class
                return None
            if not name.startswith("_"):
                extra = self.additional_properties
                if name in extra:
                    return extra[name]
                data = getattr(self, "data", None) if name != "data" else None
                if isinstance(data, Model):  # an envelope; the official SDKs declare what is inside of it
                    return getattr(data, name)
                if name in _DECLARED.get(type(self).__name__, ()):
                    return None
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


def _dump_value(value: object, unset: bool, none: bool) -> Any:
    if isinstance(value, Model):
        return value._dump(unset=unset, none=none)  # pyright: ignore[reportPrivateUsage]
    if isinstance(value, list):
        return [_dump_value(item, unset, none) for item in cast("List[object]", value)]
    if isinstance(value, dict):
        return {key: _dump_value(item, unset, none) for key, item in cast("Dict[object, object]", value).items()}
    return value


def loaded(name: str, values: List[Any]) -> List[Any]:
    """The answers of a kind that a list holds; what is none stays as it came."""
    load = getattr(models, name)._load
    if len(values) == 1 and values[0].__class__ is dict:  # as choices nearly always are
        return [load(values[0])]
    return [load(value) if value.__class__ is dict else value for value in values]


def variant(value: Any, key: str, variants: Mapping[str, str]) -> Any:
    """The member of a union that ``value[key]`` names; ``value`` itself when it names none."""
    name = value.get(key) if value.__class__ is dict else None
    if not isinstance(name, str) or name not in variants:
        return value
    return getattr(models, variants[name])._load(value)
