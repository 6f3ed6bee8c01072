"""Writes `calls.py`: one function per operation, which describes its request without sending it."""

from __future__ import annotations

from dataclasses import dataclass

from . import document
from .document import Field, Operation, Schema, docstring
from .params import MARK, annotation

HEAD = f'''"""The whole API: one function per operation, which describes a request without sending it.

{MARK}
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Literal, Mapping, Optional, Sequence, Union, cast

from .call import (
    NOT_GIVEN,
    BinaryCall,
    Call,
    NotGiven,
    Operation,
    Options,
    PageCall,
    StreamCall,
    any_operation,
    given,
    segment,
)

if TYPE_CHECKING:
    import httpx

    from . import literals
    from . import models
    from . import params
    from .call import Body, Headers, Progress, Query
    from .timing import Timeouts
    from .types import FileTypes, Json
'''

OPTIONS = """\
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | httpx.Timeout | Timeouts | None | NotGiven = NOT_GIVEN,
    max_retries: int | NotGiven = NOT_GIVEN,
"""

OPTIONS_DOC = """\
    extra_headers: Headers to add; they win over the client's own.
    extra_query: Query parameters to add.
    extra_body: Fields to add to the body; they win over the ones above. For what this version does not know yet.
    timeout: Seconds to wait, or `Timeouts`, for this call alone; None waits for ever.
    max_retries: How often to try again, for this call alone."""


PROGRESS = "    progress: Progress | None = None,\n"
PROGRESS_DOC = """\
    progress: Is told the bytes of files sent so far, and their sum (None: nobody knows): at the start (again when it is
        tried again), after each piece, at the end. What it raises stops the sending and comes out unchanged.
"""


@dataclass(frozen=True)
class Variant:
    """One of the functions that stand for an operation."""

    suffix: str
    kind: str
    result: str
    stream: str
    """The type of the parameter `stream`; empty when it is like any other."""


def calls_module(spec: Schema) -> str:
    """The text of `calls.py`."""
    found = document.operations(spec)
    schemas = spec["components"]["schemas"]
    constants = "\n".join(_constant(item) for item in found)
    functions = [_function(item, variant, schemas) for item in found for variant in _variants(item)]
    functions += _any_functions()
    return f"{HEAD}\n{constants}\n\n\n" + "\n\n\n".join(functions) + "\n"


def _constant(item: Operation) -> str:
    repeatable = item.data["x-retry"] == "repeatable"
    return f'_{item.name.upper()} = Operation("{item.name}", "{item.method}", "{item.path}", repeatable={repeatable})'


def _variants(item: Operation) -> list[Variant]:
    if not item.answer:
        return [Variant("", "BinaryCall", "BinaryCall", "")]
    if item.page:
        return [Variant("", "PageCall", f"PageCall[models.{item.answer}, models.{item.item}]", "")]
    if not item.event:
        return [Variant("", "Call", f"Call[models.{item.answer}]", "")]
    whole, pieces = f"Call[models.{item.answer}]", f"StreamCall[models.{item.event}]"
    return [
        Variant("", "Call", whole, "Literal[False] | None | NotGiven = NOT_GIVEN"),
        Variant("_streaming", "StreamCall", pieces, "Literal[True]"),
        Variant("_either", "", f"{whole} | {pieces}", "bool"),
    ]


def _function(item: Operation, variant: Variant, schemas: Schema) -> str:
    parts = [
        f"def {item.name}{variant.suffix}(\n{_signature(item, variant, schemas)}) -> {variant.result}:",
        f'    """{_doc(item, variant)}"""',
        _either_body(item) if variant.suffix == "_either" else _body(item, variant),
    ]
    return "\n".join(parts)


def _signature(item: Operation, variant: Variant, schemas: Schema) -> str:
    by_name = {field.name: field for field in item.fields}
    positional = [by_name.pop(name) for name in item.positional]
    keywords = sorted(by_name.values(), key=lambda field: not field.required)
    if variant.stream and "=" not in variant.stream:
        keywords.sort(key=lambda field: not (field.required or field.name == "stream"))
    lines = [f"    {field.name}: str," for field in item.path_fields]
    lines += [_parameter(field, variant, schemas) for field in positional]
    lines.append("    *,")
    lines += [_parameter(field, variant, schemas) for field in keywords]
    return "\n".join(lines) + "\n" + (PROGRESS if _has_file(item) else "") + OPTIONS


def _parameter(field: Field, variant: Variant, schemas: Schema) -> str:
    if field.name == "stream" and variant.stream:
        return f"    stream: {variant.stream},"
    kind = qualified(field.schema, schemas)
    return (
        f"    {field.name}: {kind}," if field.required else f"    {field.name}: {kind} | None | NotGiven = NOT_GIVEN,"
    )


def qualified(schema: Schema, schemas: Schema) -> str:
    """The annotation of ``schema`` with the module of each component before its name, in the form ``X | Y``."""
    if name := document.ref_name(schema):
        return f"{'literals' if document.is_enum(schemas[name]) else 'params'}.{name}"
    if choices := schema.get("anyOf") or schema.get("oneOf"):
        return " | ".join(dict.fromkeys(qualified(choice, schemas) for choice in choices))
    if schema.get("type") == "array":
        return f"Sequence[{qualified(schema['items'], schemas)}]"
    return annotation(schema)


def _doc(item: Operation, variant: Variant) -> str:
    if variant.suffix:
        how = "answered piece by piece" if variant.suffix == "_streaming" else "whole or piece by piece, as told"
        return f"As `{item.name}`, {how}."
    text = [docstring(item.data["summary"], 4)]
    if description := item.data.get("description"):
        text.append(docstring(description, 4))
    notes = [_note(field) for field in [*item.path_fields, *item.fields]]
    options = PROGRESS_DOC + OPTIONS_DOC if _has_file(item) else OPTIONS_DOC
    return "\n\n    ".join([*text, "Args:\n" + "\n".join(notes) + "\n" + _indented(options)]) + "\n    "


def _note(field: Field) -> str:
    return f"        {field.name}: {docstring(field.description, 12)}"


def _indented(text: str) -> str:
    return "\n".join("    " + line for line in text.splitlines())


def _body(item: Operation, variant: Variant) -> str:
    lines: list[str] = []
    answer = item.event if variant.kind == "StreamCall" else item.answer
    names = list(dict.fromkeys([answer, item.item] if item.page else [answer] if answer else []))
    lines += [f"    from .models.{module_name(name)} import {name}" for name in names]
    arguments = [f"_{item.name.upper()}", _path(item)]
    if item.place:
        sent = ", ".join(f"{field.name}={_value(field)}" for field in item.fields)
        arguments.append(f"{item.place}=given({sent})")
    arguments.append("options=Options(extra_headers, extra_query, extra_body, timeout, max_retries)")
    if _has_file(item):
        lines.append("    from .uploads import upload")
        arguments.append("progress=progress")
    if variant.kind == "StreamCall":
        arguments += [f"event={answer}", f'whole="{item.answer}"']
        if item.ends:
            arguments.append(f"ends={tuple(item.ends)!r}")
    elif answer:
        arguments.append(f"answer={answer}")
    if item.page:
        arguments += [f"item={item.item}", f'cursor="{item.page["cursor"]}"']
    return "\n".join([*lines, f"    return {variant.kind}({', '.join(arguments)})"])


def _value(field: Field) -> str:
    return f'upload("{field.name}", {field.name})' if _is_file(field) else field.name


def _is_file(field: Field) -> bool:
    return field.schema.get("format") == "binary"


def _has_file(item: Operation) -> bool:
    return any(_is_file(field) for field in item.fields)


def _either_body(item: Operation) -> str:
    return (
        "    parameters: Dict[str, Any] = dict(locals())\n"
        f"    describe: Any = {item.name}_streaming if stream else {item.name}\n"
        "    described: Any = describe(**parameters)\n"
        '    return cast("Call[Any]", described)'
    )


ANY_PARAMETERS = """\
    json: Body | None = None,
    form: Body | None = None,
    query: Query | None = None,
"""

ANY_DOC = """Send a request to any path of the platform.

    Args:
        method: The HTTP method.
        path: Below `/api` when it begins with a slash (``/paas/v4/models``), else below ``/paas/v4`` (``models``).
        json: The body, as JSON.
        form: The body, as fields and files of a multipart form.
        query: Query parameters.
        stream: Whether to read the answer as server-sent events; each is then decoded JSON."""


def _any_functions() -> list[str]:
    """The functions that describe a request to any path."""
    return [
        _any_function("", "Call[Json]", "bool = False", "answer=object"),
        _any_function("_streaming", "StreamCall[Json]", "Literal[True]", "event=object"),
    ]


def _any_function(suffix: str, result: str, stream: str, answer: str) -> str:
    kind = result.partition("[")[0]
    signature = f"    method: str,\n    path: str,\n    *,\n    stream: {stream},\n{ANY_PARAMETERS}{PROGRESS}{OPTIONS}"
    options = _indented(PROGRESS_DOC + OPTIONS_DOC)
    doc = "As `request`, answered piece by piece." if suffix else f"{ANY_DOC}\n{options}\n    "
    sent = ", ".join(f"{name}=None if {name} is None else dict({name})" for name in ("json", "form", "query"))
    body = (
        "    del stream\n"
        "    operation, place = any_operation(method, path)\n"
        "    options = Options(extra_headers, extra_query, extra_body, timeout, max_retries)\n"
        f"    return {kind}(operation, place, {sent}, options=options, progress=progress, {answer})"
    )
    return f'def request{suffix}(\n{signature}) -> {result}:\n    """{doc}"""\n{body}'


def _path(item: Operation) -> str:
    path = item.path
    for field in item.path_fields:
        path = path.replace("{" + field.name + "}", "{segment('" + field.name + "', " + field.name + ")}")
    return f'f"{path}"' if item.path_fields else f'"{path}"'


def module_name(name: str) -> str:
    """The module that openapi-python-client gives to the model ``name``."""
    from openapi_python_client import strings

    return str(strings.PythonIdentifier(strings.ClassName(name, "field_"), "field_"))
