"""What the template of a model is told: openapi-python-client's view of a schema, made ready to be written."""

from __future__ import annotations

import keyword
from dataclasses import dataclass
from typing import Any

from openapi_python_client.parser.properties import (
    AnyProperty,
    BooleanProperty,
    FloatProperty,
    IntProperty,
    ListProperty,
    LiteralEnumProperty,
    ModelProperty,
    NoneProperty,
    Property,
    StringProperty,
    UnionProperty,
)

from .document import Schema, docstring

SCALARS: dict[type[Any], str] = {
    StringProperty: "str",
    IntProperty: "int",
    FloatProperty: "float",
    BooleanProperty: "bool",
    NoneProperty: "None",
    AnyProperty: "Json",
}
TAGS = ("type", "role", "object", "event")


@dataclass(frozen=True)
class ModelField:
    """A field of a model, as code."""

    name: str
    wire: str
    type: str
    loader: str
    required: bool
    description: str

    @property
    def renamed(self) -> bool:
        """Whether the API calls it something that Python does not allow."""
        return f'"{self.name}"' != self.wire


@dataclass(frozen=True)
class Union:
    """A choice among models that one of their fields tells apart."""

    name: str
    variants: tuple[tuple[str, str], ...]


class ModelView:
    """One model, as its template wants it."""

    def __init__(self, model: ModelProperty, models: dict[str, ModelProperty], schemas: Schema) -> None:
        self.name = str(model.class_info.name)
        self.module = str(model.class_info.module_name)
        self._models = models
        self._schemas = schemas
        self.unions: list[Union] = []
        self._imports: set[tuple[str, str]] = set()
        self.description = docstring(schemas[self.name].get("description", self.name), 4)
        self.summary = f"`{self.name}`. Written by scripts/regenerate: change spec/openapi.yaml instead."
        order = list(schemas[self.name]["properties"])
        properties = [*(model.required_properties or []), *(model.optional_properties or [])]
        properties.sort(key=lambda item: order.index(item.name.get_untrusted_value()))
        self.fields = [self._field(item) for item in properties]

    @property
    def imports(self) -> list[tuple[str, str]]:
        """The other models that this one holds."""
        return sorted(item for item in self._imports if item[1] != self.name)

    @property
    def enums(self) -> bool:
        """Whether a field is one of several known texts."""
        return any("literals." in field.type for field in self.fields)

    def _field(self, item: Property) -> ModelField:
        kind = self._type(item)
        optional = not item.required and "None" not in kind.split(", ") and not kind.startswith("Optional[")
        wire = item.name.get_untrusted_value()
        loader = self._loader(item, "value", wire)
        return ModelField(
            name=f"{wire}_" if keyword.iskeyword(wire) else wire,
            wire=f'"{wire}"',
            type=f"Optional[{kind}]" if optional else kind,
            loader=loader if loader != "value" else "",
            required=item.required,
            description=docstring(item.description.get_untrusted_value() if item.description else "", 4),
        )

    def _type(self, item: Property) -> str:
        if isinstance(item, ModelProperty):
            return self._model_type(item)
        if isinstance(item, LiteralEnumProperty):
            return f"literals.{item.class_info.name}" if item.class_info.name in self._schemas else "str"
        if isinstance(item, ListProperty):
            return f"List[{self._type(item.inner_property)}]"
        if isinstance(item, UnionProperty):
            kinds = list(dict.fromkeys(self._type(inner) for inner in item.inner_properties))
            if "None" in kinds:
                kinds.remove("None")
                inside = f"Union[{', '.join(kinds)}]" if len(kinds) > 1 else kinds[0]
                return f"Optional[{inside}]"
            return f"Union[{', '.join(kinds)}]" if len(kinds) > 1 else kinds[0]
        return SCALARS.get(type(item), "str")

    def _model_type(self, item: ModelProperty) -> str:
        name = str(item.class_info.name)
        if not self._properties(name):
            return "Dict[str, Json]"
        self._imports.add((str(item.class_info.module_name), name))
        return name

    def _loader(self, item: Property, value: str, owner: str) -> str:
        """The expression that reads ``value``; ``value`` itself when there is nothing to read in it."""
        if isinstance(item, ModelProperty) and self._properties(str(item.class_info.name)):
            return f"models.{item.class_info.name}._load({value}) if {value}.__class__ is dict else {value}"
        if isinstance(item, ListProperty):
            inner = self._loader(item.inner_property, f"{value}_", owner)
            if isinstance(item.inner_property, ModelProperty) and inner != f"{value}_":
                name = item.inner_property.class_info.name
                return f'loaded("{name}", {value}) if {value}.__class__ is list else {value}'
            return (
                f"[{inner} for {value}_ in {value}] if {value}.__class__ is list else {value}"
                if inner != f"{value}_"
                else value
            )
        if isinstance(item, UnionProperty):
            return self._union_loader(item, value, owner)
        return value

    def _union_loader(self, item: UnionProperty, value: str, owner: str) -> str:
        models = [inner for inner in item.inner_properties if isinstance(inner, ModelProperty)]
        lists = [inner for inner in item.inner_properties if isinstance(inner, ListProperty)]
        expression = value
        if len(models) == 1:
            expression = self._loader(models[0], value, owner)
        elif models:
            expression = self._variant(models, value, owner)
        for inner in lists:
            loaded = self._loader(inner, value, owner)
            if loaded != value:
                head = loaded.removesuffix(f" else {value}")
                expression = f"{head} else ({expression})" if expression != value else loaded
        return expression

    def _variant(self, models: list[ModelProperty], value: str, owner: str) -> str:
        names = [str(inner.class_info.name) for inner in models]
        for tag in TAGS:
            values = [self._tag(name, tag) for name in names]
            if all(values):
                union = Union(
                    f"_{owner.upper()}", tuple((repr(one), name) for one, name in zip(values, names, strict=True))
                )
                self.unions.append(union)
                return f'variant({value}, "{tag}", {union.name})'
        raise ValueError(f"{self.name}.{owner}: {names} share no required single-value field among {TAGS}")

    def _tag(self, name: str, tag: str) -> str:
        schema = self._schemas[name]
        values = schema.get("properties", {}).get(tag, {}).get("enum", [])
        return str(values[0]) if len(values) == 1 and tag in schema.get("required", ()) else ""

    def _properties(self, name: str) -> bool:
        return bool(self._schemas.get(name, {}).get("properties"))
