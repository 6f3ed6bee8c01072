"""Writes what requests accept, as TypedDicts, and `literals.py` (the known values of enums).

The TypedDicts stand in `typed_dicts.py`. Making them takes time, and only type checkers need them: `params.py`, which
programs import, loads them when one is asked for at run time.
"""

from __future__ import annotations

import keyword

from . import document
from .document import Field, Operation, Schema, docstring

MARK = "Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file."
SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout", "max_retries")


def is_argument(name: str) -> bool:
    """Whether Python takes ``name`` for the name of an argument."""
    return name.isidentifier() and not keyword.iskeyword(name)


def annotation(schema: Schema, *, enums: str = "", objects: str = "") -> str:
    """The type of a value that a caller may pass where ``schema`` is expected.

    ``enums`` and ``objects`` are put before the names of components: the module where they are to be found.
    """
    if name := document.ref_name(schema):
        return f"{objects}{name}"
    if choices := schema.get("anyOf") or schema.get("oneOf"):
        names = [annotation(choice, enums=enums, objects=objects) for choice in choices]
        return f"Union[{', '.join(dict.fromkeys(names))}]" if len(set(names)) > 1 else names[0]
    if "enum" in schema:
        return f"Literal[{', '.join(map(repr, schema['enum']))}]"
    kind = schema.get("type")
    if isinstance(kind, list):
        return annotation({"anyOf": [{**schema, "type": one} for one in kind]}, enums=enums, objects=objects)
    if schema.get("format") == "binary":
        return f"{enums}FileTypes"
    if kind == "array":
        return f"Sequence[{annotation(schema['items'], enums=enums, objects=objects)}]"
    return "Mapping[str, object]" if kind == "object" else SCALARS.get(str(kind), "object")


def literals_module(spec: Schema) -> str:
    """The text of `literals.py`."""
    schemas = spec["components"]["schemas"]
    used = set(document.answer_names(spec)) | set(document.request_names(spec))
    enums = {name: schema for name, schema in schemas.items() if name in used and document.is_enum(schema)}
    lines = [
        f'"""The values that the spec knows, as types. The platform keeps adding to most of them.\n\n{MARK}\n"""\n',
        "from __future__ import annotations\n\nfrom typing import Literal\n",
    ]
    for name, schema in enums.items():
        lines.append(f"{name} = Literal[{', '.join(map(repr, schema['enum']))}]")
        text = " ".join([schema.get("description", ""), *_site_values(schema.get("x-regions", {}))])
        lines.append(f'"""{docstring(text, 0)}"""\n')
    return "\n".join(lines)


def _site_values(regions: Schema) -> list[str]:
    """Sentences about the values that only one site has."""
    return [f"Only on {document.SITES[site]}: {', '.join(values)}." for site, values in regions.items() if values]


PARAMS = """\
from __future__ import annotations

from typing import TYPE_CHECKING, List

if TYPE_CHECKING:
    from .typed_dicts import {imports}

__all__ = [{names}]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
    from . import typed_dicts

    value: object = getattr(typed_dicts, name)
    globals()[name] = value
    return value


def __dir__() -> List[str]:
    return sorted(__all__)
"""


def params_module(spec: Schema) -> str:
    """The text of `params.py`."""
    schemas = spec["components"]["schemas"]
    names = [name for name in document.request_names(spec) if not document.is_enum(schemas[name])]
    names = sorted([*names, *(item.params_name for item in _queries(spec))])
    imports, listed = ", ".join(f"{name} as {name}" for name in names), ", ".join(f'"{name}"' for name in names)
    text = f'"""What each request accepts, as TypedDicts, loaded when the first is asked for.\n\n{MARK}\n"""\n\n'
    return text + PARAMS.format(imports=imports, names=listed)


def _queries(spec: Schema) -> list[Operation]:
    return [item for item in document.operations(spec) if item.place == "query"]


def typed_dicts_module(spec: Schema) -> str:
    """The text of `typed_dicts.py`."""
    schemas = spec["components"]["schemas"]
    names = document.request_names(spec)
    enums = sorted(name for name in names if document.is_enum(schemas[name]))
    objects = [name for name in names if not document.is_enum(schemas[name]) and not document.is_union(schemas[name])]
    unions = [name for name in names if document.is_union(schemas[name])]
    head = [
        f'"""What each request accepts, as TypedDicts.\n\n{MARK}\n"""\n',
        "from __future__ import annotations\n",
        "from typing import TYPE_CHECKING, List, Literal, Mapping, Sequence, Union\n",
        "from typing_extensions import Required, TypedDict\n",
        f"from .literals import {', '.join(enums)}" if enums else "",
        "from .files import FileTypes\n",
        "from .types import Dumpable\n",
    ]
    body = [
        _typed_dict(name, schemas[name].get("description", ""), document.object_fields(schemas[name]))
        for name in objects
    ]
    body += [_typed_dict(item.params_name, _summary(item), item.fields) for item in _queries(spec)]
    body += [_union(name, schemas[name]) for name in _inner_first(unions, schemas)]
    return "\n".join(head) + "\n\n" + "\n\n\n".join(body) + "\n"


def _summary(operation: Operation) -> str:
    return str(operation.data["summary"])


def _typed_dict(name: str, description: str, fields: list[Field]) -> str:
    if not all(is_argument(field.wire) for field in fields):
        return _functional(name, description, fields)
    lines = [f"class {name}(TypedDict, total=False):"]
    if description:
        lines.append(f'    """{docstring(description, 4)}"""\n')
    for field in fields:
        kind = annotation(field.schema)
        lines.append(f"    {field.wire}: {f'Required[{kind}]' if field.required else kind}")
        if field.description:
            lines.append(f'    """{docstring(field.description, 4)}"""')
    return "\n".join(lines if len(lines) > 1 else [*lines, "    pass"])


def _functional(name: str, description: str, fields: list[Field]) -> str:
    """A TypedDict with a field that is no name in Python, such as ``from``."""
    kinds = {field.wire: annotation(field.schema) for field in fields}
    items = [
        f'"{field.wire}": {f"Required[{kinds[field.wire]}]" if field.required else kinds[field.wire]}'
        for field in fields
    ]
    notes = "\n\n".join(f"{field.wire}: {docstring(field.description, 0)}" for field in fields)
    text = f'"""{docstring(description, 0)}\n\n{notes}\n"""'
    return f'{name} = TypedDict("{name}", {{{", ".join(items)}}}, total=False)\n{text}'


def _union(name: str, schema: Schema) -> str:
    choices = [annotation(choice) for choice in schema.get("oneOf") or schema["anyOf"]]
    if schema.get("x-accepts-objects"):
        choices.append("Dumpable")
    return f'{name} = Union[{", ".join(choices)}]\n"""{docstring(schema.get("description", ""), 0)}"""'


def _inner_first(unions: list[str], schemas: Schema) -> list[str]:
    """Unions in an order in which none mentions a later one."""
    done: list[str] = []

    def visit(name: str) -> None:
        for other in document.refs(schemas[name]):
            if other in unions and other != name:
                visit(other)
        if name not in done:
            done.append(name)

    for name in unions:
        visit(name)
    return done
