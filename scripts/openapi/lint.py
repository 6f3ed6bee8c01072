"""Refuses what openapi-python-client gets wrong without a word, and what our own rules for the spec forbid.

`--fail-on-warning` is not enough: the generator drops, renames or overwrites much in silence. What is refused here has
been seen to fail, or cannot be written by our own generator of parameters and calls. The rules stand in three modules:

    operation_rules   one operation: its id, tag, parameters, body, answers and x- keys
    schema_rules      one schema: its keywords, enums, unions, properties
    (here)            how they hang together: names that clash, requests and answers that share a component
"""

from __future__ import annotations

import keyword
from collections.abc import Iterator, Sequence

from .calls import module_name
from .document import Schema, answer_names, is_enum, operations, reachable, ref_name, request_names
from .operation_rules import argument_findings, operation_findings
from .params import OPTIONS
from .schema_rules import component_place, dangling_references, schema_findings, subschemas

DUMPING_NAMES = {"to_dict", "to_json", "from_dict", "model_dump", "model_dump_json", "model_copy", "model_extra"}
MAPPING_NAMES = {"get", "items", "keys", "values", "copy"}
MODEL_NAMES = {"d", "cls", "self", "literals", "additional_properties", *DUMPING_NAMES, *MAPPING_NAMES}
"""Names that a field of an answer would take away from the model, or from the code that reads it."""

PARAMETER_NAMES = {*OPTIONS, "self", "given", "segment", "several", "upload", "parameters", "describe"}
"""Names that a parameter would take away from the per-call options, or from the code of the call."""


def lint(document: Schema) -> list[str]:
    """What is wrong with the spec: one sentence each, with its place at the front; empty when nothing is.

    How the parts hang together is looked at only when each of them is sound.
    """
    alone = [*dangling_references(document), *operation_findings(document), *schema_findings(document)]
    return alone or list(_relations(document))


def _relations(document: Schema) -> Iterator[str]:
    yield from _same_ids(document)
    yield from _same_modules(document)
    yield from _unused(document)
    yield from _shared(document)
    yield from _closed_enums(document)
    yield from _model_names(document)
    yield from _parameter_names(document)
    yield from _own_names(document)


def _schemas(document: Schema) -> Schema:
    schemas: Schema = document["components"]["schemas"]
    return schemas


def _repeated(names: Sequence[str]) -> list[str]:
    return sorted({name for name in names if names.count(name) > 1})


def _same_ids(document: Schema) -> Iterator[str]:
    for name in _repeated([item.name for item in operations(document)]):
        places = " and ".join(f"{item.method} {item.path}" for item in operations(document) if item.name == name)
        yield f"{places}: both are called {name}, and one would silently overwrite the other."


def _same_modules(document: Schema) -> Iterator[str]:
    modules = {name: module_name(name) for name in _schemas(document)}
    for module in _repeated(list(modules.values())):
        names = sorted(name for name in modules if modules[name] == module)
        yield f"{component_place(names[0])}: {' and '.join(names)} would share the module models/{module}.py."


def _unused(document: Schema) -> Iterator[str]:
    roots = [document["paths"], document["components"].get("responses")]
    used = reachable(_schemas(document), roots)
    for name in _schemas(document):
        if name not in used:
            yield f"{component_place(name)}: no operation refers to it."


def _shared(document: Schema) -> Iterator[str]:
    answered = set(answer_names(document))
    for name in request_names(document):
        if name in answered and not is_enum(_schemas(document)[name]):
            yield f"{component_place(name)}: requests and answers share it; only enums may be shared."


def _closed_enums(document: Schema) -> Iterator[str]:
    schemas = _schemas(document)
    for name in answer_names(document):
        for place, schema in subschemas(schemas[name], component_place(name)):
            open_to = [choice.get("type") for choice in schema.get("anyOf", ())]
            inside = schema["anyOf"] if "string" not in open_to and "anyOf" in schema else _members(schema)
            for item in inside:
                if (found := ref_name(item)) and is_enum(schemas[found]):
                    yield f"{place}: an answer may hold other values than {found}; write anyOf with type string."


def _members(schema: Schema) -> list[Schema]:
    """The schemas directly below ``schema`` that stand there alone, not in a choice."""
    return [*schema.get("properties", {}).values(), *([schema["items"]] if "items" in schema else [])]


def _model_names(document: Schema) -> Iterator[str]:
    for name in answer_names(document):
        for field in _schemas(document)[name].get("properties", {}):
            if field in MODEL_NAMES:
                yield f"{component_place(name)}/properties/{field}: the name is taken by every model."


def _parameter_names(document: Schema) -> Iterator[str]:
    for item in operations(document):
        taken = (PARAMETER_NAMES - set(item.options)) | set(item.options.values())
        names = [field.name for field in [*item.path_fields, *item.fields]]
        for name in names:
            if name in taken or keyword.iskeyword(name):
                yield f"{item.method} {item.path}/{name}: the name is taken by every call, or by Python."
        for name in _repeated(names):
            yield f"{item.method} {item.path}/{name}: two parameters have this name."


def _own_names(document: Schema) -> Iterator[str]:
    """Only what becomes a parameter can have a name of its own in Python."""
    bodies = [item.data["requestBody"]["content"] for item in operations(document) if "requestBody" in item.data]
    arguments = {ref_name(media["schema"]) for content in bodies for media in content.values()}
    for name, schema in _schemas(document).items():
        for field, item in schema.get("properties", {}).items():
            place = f"{component_place(name)}/properties/{field}"
            if "x-argument" in item and name not in arguments:
                yield f"{place}/x-argument: it is no parameter of a method."
            yield from argument_findings(place, item)
