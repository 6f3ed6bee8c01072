"""Writes `calls.py`: one function per operation, which describes its request without sending it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from . import document
from .document import Field, Operation, Schema, docstring
from .params import MARK, annotation, is_argument
from .params import OPTIONS as OPTION_NAMES

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
    several,
)

if TYPE_CHECKING:
    import httpx

    from . import literals
    from . import models
    from . import params
    from .call import Body, Headers, Progress, Query
    from .timing import Timeouts
    from .files import FileTypes
    from .types import Json
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
HOW = {
    "_streaming": "answered piece by piece",
    "_plain": "answered with a plain dict",
    "_bytes": "answered with the bytes of the JSON",
    "_either": "either way, as told",
}


UNTYPED = ("_plain", "_bytes")


@dataclass(frozen=True)
class Variant:
    """One of the functions that stand for an operation."""

    suffix: str
    kind: str
    result: str
    flag: str = ""
    """The parameter that tells the functions apart; empty when there is only one."""
    flag_type: str = ""
    flag_default: str = ""
    """What it is when it is left out; empty when it has to be given."""


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
    pieces = f"StreamCall[models.{item.event}]"
    if item.always_streams:
        return [Variant("", "StreamCall", pieces)]
    if item.page:
        return [Variant("", "PageCall", f"PageCall[models.{item.answer}, models.{item.item}]")]
    whole = Variant("", *(("Call", f"Call[models.{item.answer}]") if item.answer else ("BinaryCall", "BinaryCall")))
    if item.event:
        return _either("stream", whole, Variant("_streaming", "StreamCall", pieces), item.streams_by_default)
    if item.plain:
        return _either(item.plain, whole, Variant("_plain", "Call", "Call[Dict[str, Json]]"), False)
    return [whole, Variant("_bytes", "BinaryCall", "BinaryCall")] if item.also_bytes else [whole]


def _either(flag: str, off: Variant, on: Variant, default: bool) -> list[Variant]:
    """A function for each value of ``flag``, and one for both."""
    silent = (" | None | NotGiven", "NOT_GIVEN")
    both = f"{off.result} | {on.result}"
    return [
        Variant(off.suffix, off.kind, off.result, flag, *_flag("Literal[False]", *(("", "") if default else silent))),
        Variant(on.suffix, on.kind, on.result, flag, *_flag("Literal[True]", *(silent if default else ("", "")))),
        Variant("_either", on.suffix, both, flag, "bool"),
    ]


def _flag(kind: str, more: str, default: str) -> tuple[str, str]:
    return kind + more, default


def _renamed(text: str, item: Operation) -> str:
    """``text`` about the options of a call, with the names that they have here."""
    for name, own in item.options.items():
        text = re.sub(rf"^( *){name}:", rf"\1{own}:", text, flags=re.MULTILINE)
    return text


def _options(item: Operation) -> str:
    names = [item.options.get(name, name) for name in OPTION_NAMES]
    return f"Options({', '.join(names)})"


def _function(item: Operation, variant: Variant, schemas: Schema) -> str:
    parts = [
        f"def {item.name}{variant.suffix}(\n{_signature(item, variant, schemas)}) -> {variant.result}:",
        f'    """{_doc(item, variant)}"""',
        _either_body(item, variant) if variant.suffix == "_either" else _body(item, variant),
    ]
    return "\n".join(parts)


def _signature(item: Operation, variant: Variant, schemas: Schema) -> str:
    options = {line.partition(":")[0].strip(): _renamed(line, item) for line in OPTIONS.splitlines()}
    by_name = {field.name: field for field in item.fields}
    lines = [f"    {field.name}: {_segment_type(field, schemas)}," for field in item.path_fields]
    for name in item.positional:
        lines.append(_parameter(by_name.pop(name), variant, schemas, True) if name in by_name else options.pop(name))
    lines.append("    *,")
    lines += [_parameter(field, variant, schemas) for field in _required_first(by_name.values(), variant)]
    lines += [f"    {item.plain}: {_flagged(variant)},"] if item.plain else []
    lines += [PROGRESS.rstrip()] if _has_file(item) else []
    return "\n".join([*lines, *options.values()]) + "\n"


def _required_first(fields: Iterable[Field], variant: Variant) -> list[Field]:
    needed = variant.flag if not variant.flag_default else ""
    return sorted(fields, key=lambda field: not (field.required or field.name == needed))


def _segment_type(field: Field, schemas: Schema) -> str:
    """The type of a part of the path: text, perhaps of certain values."""
    return "str" if "type" in field.schema else qualified(field.schema, schemas)


def _parameter(field: Field, variant: Variant, schemas: Schema, positional: bool = False) -> str:
    if field.name == variant.flag:
        return f"    {field.name}: {_flagged(variant, positional)},"
    kind = qualified(field.schema, schemas)
    return (
        f"    {field.name}: {kind}," if field.required else f"    {field.name}: {kind} | None | NotGiven = NOT_GIVEN,"
    )


def _flagged(variant: Variant, positional: bool = False) -> str:
    """The type of the flag, with its default. Among optional positional parameters it needs one."""
    implied = str(variant.flag_type == "Literal[True]") if positional else ""
    default = variant.flag_default or implied
    return f"{variant.flag_type} = {default}" if default else variant.flag_type


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
    shown_by_itself = variant.suffix == "_bytes" or (variant.suffix == "_streaming" and item.streams_by_default)
    if variant.suffix and not shown_by_itself:
        return f"As `{item.name}`, {HOW[variant.suffix]}."
    text = [docstring(item.data["summary"], 4)]
    if description := item.data.get("description"):
        text.append(docstring(description, 4))
    text += [docstring(remark, 4) for remark in item.remarks]
    text += [f"As `{item.name}`, {HOW[variant.suffix]}."] if variant.suffix else []
    notes = [_note(field) for field in [*item.path_fields, *item.fields]]
    notes += [f"        {item.plain}: True answers with a plain dict."] if item.plain else []
    options = PROGRESS_DOC + OPTIONS_DOC if _has_file(item) else OPTIONS_DOC
    options = _indented(_renamed(options, item))
    return "\n\n    ".join([*text, "Args:\n" + "\n".join([*notes, options])]) + "\n    "


def _note(field: Field) -> str:
    return f"        {field.name}: {docstring(field.description, 12)}"


def _indented(text: str) -> str:
    return "\n".join("    " + line for line in text.splitlines())


def _body(item: Operation, variant: Variant) -> str:
    lines: list[str] = []
    answer = item.event if variant.kind == "StreamCall" else "" if variant.suffix in UNTYPED else item.answer
    names = list(dict.fromkeys([answer, item.item] if item.page else [answer] if answer else []))
    lines += [f"    del {item.plain}"] if item.plain else []
    lines += [f"    from .models.{module_name(name)} import {name}" for name in names]
    arguments = [f"_{item.name.upper()}", _path(item)]
    if item.place:
        arguments.append(f"{item.place}={_given(item)}")
    arguments.append(f"options={_options(item)}")
    if _has_file(item):
        lines.append("    from .uploads import upload")
        arguments.append("progress=progress")
    if variant.kind == "StreamCall":
        arguments += [f"event={answer}", f'whole="{item.answer}"']
        arguments += [f"ends={item.ends!r}"] if item.ends else []
    elif variant.kind != "BinaryCall":
        arguments.append(f"answer={answer or 'dict'}")
    if item.page:
        arguments += [f"item={item.item}", f'cursor="{item.page["cursor"]}"']
    return "\n".join([*lines, f"    return {variant.kind}({', '.join(arguments)})"])


def _has_file(item: Operation) -> bool:
    return any(field.is_file for field in item.fields)


def _given(item: Operation) -> str:
    """What makes a body or query of the parameters; the names of some are none in Python."""
    sent = [(field.wire, _value(field, item.place)) for field in item.fields]
    named = [f"{wire}={value}" for wire, value in sent if is_argument(wire)]
    others = [f'"{wire}": {value}' for wire, value in sent if not is_argument(wire)]
    unpacked = "**{" + ", ".join(others) + "}"
    return f"given({', '.join([*named, unpacked] if others else named)})"


def _value(field: Field, place: str) -> str:
    if place == "form" and field.is_list:
        return f'several("{field.name}", {field.name}{", upload" if field.is_file else ""})'
    return f'upload("{field.name}", {field.name})' if field.is_file else field.name


def _either_body(item: Operation, variant: Variant) -> str:
    return (
        "    parameters: Dict[str, Any] = dict(locals())\n"
        f"    describe: Any = {item.name}{variant.kind} if {variant.flag} else {item.name}\n"
        "    described: Any = describe(**parameters)\n"
        f'    return cast("{"StreamCall" if item.event else "Call"}[Any]", described)'
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
        path = path.replace("{" + field.wire + "}", "{segment('" + field.name + "', " + field.name + ")}")
    return f'f"{path}"' if item.path_fields else f'"{path}"'


def module_name(name: str) -> str:
    """The module that openapi-python-client gives to the model ``name``."""
    from openapi_python_client import strings

    return str(strings.PythonIdentifier(strings.ClassName(name, "field_"), "field_"))
