"""Rules for one schema of the spec. Each rule yields sentences that begin with the place of what they refuse."""

from __future__ import annotations

import re
from collections.abc import Iterator

from openapi_python_client import strings

from .document import SITES, Schema, is_enum, is_union, ref_name

TAGS = ("type", "role", "object", "event")
"""Properties that may tell the members of a union apart."""

SCALARS = ("string", "integer", "number", "boolean", "null")
TAKEN_NAMES = {"Response", "File", "Unset", "Model", "Client", "Operation", "Options"}
STRUCTURE = {"$ref", "type", "description", "properties", "required", "additionalProperties", "items", "oneOf", "anyOf"}
NUMBERS = {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
SIZES = {"minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"}
NOTES = {"description", "x-regions", "x-argument"}
"""What openapi-python-client passes over, and may therefore stand beside a $ref."""

KEYWORDS = {*STRUCTURE, *NUMBERS, *SIZES, *NOTES, "enum", "format", "pattern", "deprecated", "x-accepts-objects"}
REFUSED_KEYWORDS = {
    "title": "renames the class",
    "default": "is put on the wire by every request; say it in the description",
    "nullable": "is ignored beside $ref and unknown to OpenAPI 3.1; write anyOf with type null",
    "allOf": "drops the unions inside it; write the fields out",
    "const": "makes code that does not parse, but for required strings; write an enum of one string",
    "discriminator": "is ignored; the members of a union need a required type or role of one value",
    "patternProperties": "is dropped; write additionalProperties",
    "$defs": "cannot be referred to; name a component",
    "example": "is for media types; a schema is explained by its description",
    "examples": "is for media types; a schema is explained by its description",
}


def component_place(name: str) -> str:
    """Where a component stands in the document."""
    return f"components/schemas/{name}"


def subschemas(schema: Schema, place: str) -> Iterator[tuple[str, Schema]]:
    """``schema`` and every schema written inside it, each with its place."""
    yield place, schema
    for name, item in schema.get("properties", {}).items():
        yield from subschemas(item, f"{place}/properties/{name}")
    for choice in ("oneOf", "anyOf"):
        for number, item in enumerate(schema.get(choice, ())):
            yield from subschemas(item, f"{place}/{choice}/{number}")
    for inner in ("items", "additionalProperties"):
        if isinstance(schema.get(inner), dict):
            yield from subschemas(schema[inner], f"{place}/{inner}")


def dangling_references(document: Schema) -> Iterator[str]:
    """References that do not lead to a component of this document."""
    yield from _dangling(document, "", document)


def _dangling(node: object, place: str, document: Schema) -> Iterator[str]:
    if isinstance(node, dict):
        target = node.get("$ref")
        if isinstance(target, str) and not _is_component(target, document):
            yield f"{place.lstrip('/')}: {target} is no component of this document."
        for name, item in node.items():
            yield from _dangling(item, f"{place}/{name}", document)
    elif isinstance(node, list):
        for number, item in enumerate(node):
            yield from _dangling(item, f"{place}/{number}", document)


def _is_component(target: str, document: Schema) -> bool:
    match = re.fullmatch(r"#/components/(schemas|responses)/(\w+)", target)
    return match is not None and match[2] in document["components"].get(match[1], {})


def schema_findings(document: Schema) -> Iterator[str]:
    """What the components break of the rules."""
    schemas: Schema = document["components"]["schemas"]
    for name, schema in schemas.items():
        place = component_place(name)
        yield from _component(name, place, schema)
        yield from _union(place, schema, schemas)
        for inner, item in subschemas(schema, place):
            yield from _everywhere(inner, item)
            yield from _choice(inner, item, schemas)
            if item is not schema:
                yield from inline_findings(inner, item)


def inline_findings(place: str, schema: Schema) -> Iterator[str]:
    """What a schema may not be when it is written where it is used, and not as a component."""
    if "properties" in schema:
        yield f"{place}: an object with fields of its own must be a component."
    if "oneOf" in schema:
        yield f"{place}: a union of objects must be a component."
    if schema.get("type") == "object" and "additionalProperties" not in schema:
        yield f"{place}: a free-form object says additionalProperties: {{}}."
    if "enum" in schema and (place.rpartition("/")[2] not in TAGS or len(schema["enum"]) != 1):
        yield f"{place}: an enum must be a component, but for a type or role of one value."


def _component(name: str, place: str, schema: Schema) -> Iterator[str]:
    if not re.fullmatch(r"([A-Z][a-z0-9]*)+", name):
        yield f"{place}: the name is not PascalCase ASCII."
    if name in TAKEN_NAMES or name.endswith("Response"):
        yield f"{place}: the name is taken, or says no more than that something was answered."
    if not schema.get("description"):
        yield f"{place}: it has no description."
    if not (schema.get("properties") or is_enum(schema) or "oneOf" in schema):
        yield f"{place}: a component is an object with properties, an enum or a union; write others in place."


def _everywhere(place: str, schema: Schema) -> Iterator[str]:
    rules = (_keywords, _reference, _mixture, _array, _enum, _additional, _properties, _formats, region_findings)
    for rule in rules:
        yield from rule(place, schema)


def region_findings(place: str, item: Schema) -> Iterator[str]:
    """What is wrong with the sites that an operation, a parameter, a field or a value is said to belong to."""
    regions = item.get("x-regions")
    if regions is None:
        return
    if is_enum(item):
        yield from _value_regions(f"{place}/x-regions", regions, item["enum"])
    elif not isinstance(regions, list) or len(regions) != 1 or regions[0] not in SITES:
        yield f"{place}/x-regions: it is a list of the only site that has this; what both have says nothing."


def _value_regions(place: str, regions: object, values: list[str]) -> Iterator[str]:
    if not isinstance(regions, dict) or not set(regions) <= set(SITES):
        yield f"{place}: beside an enum it tells for {' and '.join(SITES)} which values only that site has."
        return
    listed = [value for only in regions.values() for value in only]
    for value in sorted({value for value in listed if value not in values or listed.count(value) > 1}):
        yield f"{place}: {value} is no value, or stands under both sites."


def _keywords(place: str, schema: Schema) -> Iterator[str]:
    for word in schema:
        if word in REFUSED_KEYWORDS:
            yield f"{place}: {word} {REFUSED_KEYWORDS[word]}."
        elif word not in KEYWORDS:
            yield f"{place}: {word} is no keyword that the generator and our rules know."
    if isinstance(schema.get("type"), list):
        yield f"{place}: a list of types makes a class too many; write anyOf."


def _reference(place: str, schema: Schema) -> Iterator[str]:
    beside = sorted(set(schema) - {"$ref", *NOTES})
    if "$ref" in schema and beside:
        yield f"{place}: {', '.join(beside)} beside $ref is ignored."


def _mixture(place: str, schema: Schema) -> Iterator[str]:
    beside = sorted(set(schema) & {"type", "properties", "items", "enum", "required"})
    for choice in {"oneOf", "anyOf"} & set(schema):
        if beside:
            yield f"{place}: {', '.join(beside)} beside {choice} is dropped, or turns the whole into Any."


def _array(place: str, schema: Schema) -> Iterator[str]:
    if schema.get("type") == "array" and not isinstance(schema.get("items"), dict):
        yield f"{place}: an array without items."


def _enum(place: str, schema: Schema) -> Iterator[str]:
    if "enum" not in schema:
        return
    values = schema["enum"]
    if not values or schema.get("type") != "string" or not all(isinstance(value, str) for value in values):
        yield f"{place}: an enum has type string and string values only; null belongs into anyOf."
    elif len(set(values)) < len(values):
        yield f"{place}: an enum names a value twice."
    elif not all(value.isprintable() for value in values):
        yield f"{place}: a control character in an enum is lost."


def _additional(place: str, schema: Schema) -> Iterator[str]:
    extra = schema.get("additionalProperties", {})
    if "properties" in schema and "additionalProperties" in schema:
        yield f"{place}: an object with properties says nothing of additionalProperties, so that unknown keys are kept."
    elif not isinstance(extra, dict) or (extra and extra.get("type") not in SCALARS):
        yield f"{place}: additionalProperties of a free-form object is {{}} or a scalar."


def _properties(place: str, schema: Schema) -> Iterator[str]:
    properties = schema.get("properties", {})
    names = {name: str(strings.PythonIdentifier(name, "field_")) for name in properties}
    for name, item in properties.items():
        here = f"{place}/properties/{name}"
        if not item.get("description"):
            yield f"{here}: it has no description."
        if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name):
            yield f"{here}: the name is not an ASCII identifier."
        if f"{name}_item" in properties:
            yield f"{here}_item: a loop variable of {name} overwrites it."
        if list(names.values()).count(names[name]) > 1:
            yield f"{here}: another property is called {names[name]} in Python as well."
        if "enum" in item and name not in schema.get("required", ()):
            yield f"{here}: a {name} of one value must be required, or it tells nothing."
    for name in schema.get("required", ()):
        if name not in properties:
            yield f"{place}/required: {name} is no property."


def _formats(place: str, schema: Schema) -> Iterator[str]:
    if schema.get("format", "binary") != "binary":
        yield f"{place}: format {schema['format']} turns text into objects that real answers break; leave it out."


def _choice(place: str, schema: Schema, schemas: Schema) -> Iterator[str]:
    members = schema.get("anyOf", ())
    objects = [item for item in members if (name := ref_name(item)) and not is_enum(schemas.get(name, {}))]
    if len(objects) > 1:
        yield f"{place}: of several objects in anyOf the first always wins; make a component with oneOf."
    if [item.get("type") for item in members].count("array") > 1:
        yield f"{place}: of several arrays in anyOf the first always wins; write one whose items are a choice."
    for number, item in enumerate(members):
        if not (ref_name(item) or item.get("type") in (*SCALARS, "array") or _is_free_form(item)):
            yield f"{place}/anyOf/{number}: a choice is a $ref, a scalar, an array or a free-form object."


def _is_free_form(schema: Schema) -> bool:
    return schema.get("type") == "object" and "properties" not in schema


def _union(place: str, schema: Schema, schemas: Schema) -> Iterator[str]:
    if "anyOf" in schema:
        yield f"{place}: a component that is a union has oneOf of objects; write anyOf where it is used."
    if "oneOf" not in schema:
        return
    members = [ref_name(item) for item in schema["oneOf"]]
    if len(members) < 2 or not all(members) or any(is_union(schemas.get(name, {})) for name in members):
        yield f"{place}/oneOf: it must hold two or more $ref to objects, and nothing else."
        return
    if not any(_tells_apart(tag, [schemas.get(name, {}) for name in members]) for tag in TAGS):
        yield f"{place}/oneOf: without a required {' or '.join(TAGS)} of one value in each member the first one wins."


def _tells_apart(tag: str, members: list[Schema]) -> bool:
    values = [member.get("properties", {}).get(tag, {}).get("enum", ()) for member in members]
    required = all(tag in member.get("required", ()) for member in members)
    return required and all(len(value) == 1 for value in values) and len({value[0] for value in values}) == len(values)
