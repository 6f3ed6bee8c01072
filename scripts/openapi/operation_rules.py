"""Rules for one operation of the spec. Each rule yields sentences that begin with the place of what they refuse."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator

from .document import EVENTS, JSON, METHODS, Schema, pascal, ref_name
from .params import OPTIONS
from .schema_rules import inline_findings, region_findings

SNAKE = r"[a-z][a-z0-9]*(_[a-z0-9]+)*"
KEYS = {"operationId", "tags", "summary", "description", "deprecated", "parameters", "requestBody", "responses"}
STREAM_KEYS = ("x-stream-only", "x-stream-default", "x-stream-end", "x-stream-examples")
X_KEYS = {"x-stream", *STREAM_KEYS, "x-retry", "x-page", "x-positional", "x-regions", "x-options", "x-plain", "x-bytes"}
TAKEN_NAMES = {"body", "client", "url"}
RETRIES = ("repeatable", "once")
FORM = "multipart/form-data"
BYTES = {"type": "string", "format": "binary"}
END = r"[a-z_]+(\.[a-z_]+)*(=[\w.]+)?"


def operation_findings(document: Schema) -> Iterator[str]:
    """What the operations break of the rules."""
    schemas: Schema = document["components"]["schemas"]
    bodies = {
        pascal(operation.get("operationId", ""))
        for item in document["paths"].values()
        for method, operation in item.items()
        if method in METHODS and "requestBody" in operation
    }
    for path, item in document["paths"].items():
        for method, operation in item.items():
            place = f"{method.upper()} {path}"
            if method in METHODS:
                yield from _operation(place, path, operation, schemas)
                yield from _body(place, operation, schemas, bodies)
            else:
                yield f"paths/{path}/{method}: a path holds operations only."


def _operation(place: str, path: str, operation: Schema, schemas: Schema) -> Iterator[str]:
    yield from _identity(place, operation)
    yield from _keys(place, operation)
    yield from _parameters(place, path, operation)
    yield from _responses(place, operation)
    yield from _retry(place, operation)
    yield from _stream(place, operation, schemas)
    yield from _stream_keys(place, operation, schemas)
    yield from _options(place, operation, schemas)
    yield from _plain(place, operation, schemas)
    yield from _page(place, operation, schemas)
    yield from _positional(place, operation, schemas)


def _identity(place: str, operation: Schema) -> Iterator[str]:
    name = operation.get("operationId", "")
    if not re.fullmatch(SNAKE, name) or keyword.iskeyword(name):
        yield f"{place}/operationId: {name!r} is not a snake_case ASCII name."
    tags = operation.get("tags", [])
    if len(tags) != 1 or not re.fullmatch(SNAKE, tags[0]):
        yield f"{place}/tags: there must be exactly one, a snake_case ASCII name, and not {tags}."
    for text in ("summary", "description"):
        if not operation.get(text):
            yield f"{place}: it has no {text}."


def _keys(place: str, operation: Schema) -> Iterator[str]:
    for key in operation:
        if key not in KEYS | X_KEYS:
            yield f"{place}/{key}: it is no key that the generator and our rules know."
    if operation.get("deprecated", True) is not True:
        yield f"{place}/deprecated: it is true, or left out."
    yield from region_findings(place, operation)


def _parameters(place: str, path: str, operation: Schema) -> Iterator[str]:
    parameters = operation.get("parameters", [])
    for item in parameters:
        yield from _parameter(f"{place}/parameters/{item.get('name', '?')}", item)
    named = {item.get("name") for item in parameters if item.get("in") == "path"}
    wanted = set(re.findall(r"\{(.*?)\}", path))
    for name in sorted(named ^ wanted, key=str):
        yield f"{place}/parameters/{name}: the path and the list of path parameters disagree about it."
    if "requestBody" in operation and any(item.get("in") == "query" for item in parameters):
        yield f"{place}/parameters: an operation with a body takes no query parameters; our calls would lose them."


def _parameter(place: str, item: Schema) -> Iterator[str]:
    if item.get("in") not in ("path", "query"):
        yield f"{place}: parameters stand in the path or the query; others are not sent."
    if item.get("in") == "path" and item.get("required") is not True:
        yield f"{place}: a path parameter is required."
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", item.get("name", "")) or keyword.iskeyword(item.get("name", "")):
        yield f"{place}: the name is not an ASCII identifier."
    if item.get("name") in TAKEN_NAMES:
        yield f"{place}: the generator has a parameter of this name; it renames one, or writes what does not parse."
    if not item.get("description"):
        yield f"{place}: it has no description."
    yield from argument_findings(place, item)
    yield from region_findings(place, item)
    for key in sorted({"content", "style", "explode", "default"} & {*item, *item.get("schema", {})}):
        yield f"{place}: {key} is dropped, or changes what is sent."
    yield from _parameter_schema(f"{place}/schema", item.get("schema", {}))


def argument_findings(place: str, item: Schema) -> Iterator[str]:
    """What is wrong with the name that a parameter or field has in Python."""
    name = item.get("x-argument", "name")
    if not re.fullmatch(SNAKE + "_?", name) or keyword.iskeyword(name):
        yield f"{place}/x-argument: {name!r} is not a snake_case ASCII name."


def _parameter_schema(place: str, schema: Schema) -> Iterator[str]:
    for number, choice in enumerate(schema.get("anyOf", [schema])):
        if not ref_name(choice) and choice.get("type") not in ("string", "integer", "number", "boolean"):
            yield f"{place}/{number}: a parameter is a scalar or an enum."
    yield from inline_findings(place, schema)


def _body(place: str, operation: Schema, schemas: Schema, bodies: set[str]) -> Iterator[str]:
    if "requestBody" not in operation:
        return
    content = operation["requestBody"].get("content", {})
    if list(content) not in ([JSON], [FORM]):
        yield f"{place}/requestBody: it has one media type, {JSON} or {FORM}, and not {sorted(content)}."
        return
    (kind, media), wanted = next(iter(content.items())), pascal(operation.get("operationId", ""))
    name = ref_name(media.get("schema", {}))
    if name not in bodies:
        found = f"and not {name or 'written in place'}"
        yield f"{place}/requestBody: its schema must be the component {wanted}, or the body of another, {found}."
    elif kind == FORM:
        yield from _form(f"components/schemas/{name}", schemas.get(name, {}))
    yield from _examples(f"{place}/requestBody", media)


def _form(place: str, schema: Schema) -> Iterator[str]:
    for name, item in schema.get("properties", {}).items():
        kinds = [choice.get("type") for choice in item.get("anyOf", [item]) if not ref_name(choice)]
        if not set(kinds) <= {"string", "integer", "number", "boolean", "array", "object"}:
            yield f"{place}/properties/{name}: a form field of no type, or null, is not sent as it is meant."


def _responses(place: str, operation: Schema) -> Iterator[str]:
    responses = operation.get("responses", {})
    if set(responses) != {"200", "default"}:
        yield f"{place}/responses: they are 200 and default, and not {sorted(responses)}."
    if ref_name(responses.get("default", {})) != "Error":
        yield f"{place}/responses/default: it must refer to the response Error."
    content = responses.get("200", {}).get("content", {})
    if operation.get("x-stream-only"):
        if list(content) != [EVENTS] or content[EVENTS].get("schema") != operation.get("x-stream"):
            yield f"{place}/responses/200: what is always a stream has {EVENTS} alone, with the schema of x-stream."
        return
    if not content or EVENTS in content or (JSON in content and len(content) > 1):
        yield f"{place}/responses/200: it is {JSON}, or bytes of other media types; a stream stands under x-stream."
        return
    media = next(iter(content.values()))
    if JSON in content and not ref_name(media.get("schema", {})):
        yield f"{place}/responses/200: its schema must be a component."
    if JSON not in content and any(media.get("schema") != BYTES for media in content.values()):
        yield f"{place}/responses/200: bytes are a string of format binary."
    if JSON in content:
        yield from _examples(f"{place}/responses/200", media)


def _examples(place: str, media: Schema) -> Iterator[str]:
    examples = media.get("examples", {})
    if not examples:
        yield f"{place}/examples: there must be at least one."
    for name, example in examples.items():
        if "value" not in example or not re.fullmatch(SNAKE, name):
            yield f"{place}/examples/{name}: an example has a snake_case ASCII name and a value."


def _retry(place: str, operation: Schema) -> Iterator[str]:
    if operation.get("x-retry") not in RETRIES:
        yield f"{place}/x-retry: it must be {' or '.join(RETRIES)}, and not {operation.get('x-retry')}."


def _stream(place: str, operation: Schema, schemas: Schema) -> Iterator[str]:
    stream = operation.get("x-stream")
    flag = _inputs(operation, schemas).get("stream", {}).get("type")
    only = operation.get("x-stream-only")
    if stream is None:
        if flag == "boolean":
            yield f"{place}/x-stream: the body has stream, but the events are not described."
        return
    if not isinstance(stream, dict) or set(stream) != {"$ref"}:
        yield f"{place}/x-stream: it must be a $ref to the component of the events, and nothing else."
    elif not schemas.get(ref_name(stream), {}).get("properties"):
        yield f"{place}/x-stream: an event must be an object with properties."
    if flag != "boolean" and not only:
        yield f"{place}/x-stream: the body needs a boolean stream that asks for the events."


def _stream_keys(place: str, operation: Schema, schemas: Schema) -> Iterator[str]:
    event = schemas.get(ref_name(operation.get("x-stream", {})), {}).get("properties", {})
    for key in STREAM_KEYS:
        if key in operation and "x-stream" not in operation:
            yield f"{place}/{key}: there is no x-stream."
    for key in ("x-stream-only", "x-stream-default"):
        if operation.get(key, True) is not True:
            yield f"{place}/{key}: it is true, or left out."
    if "x-stream-only" in operation and "x-stream-default" in operation:
        yield f"{place}/x-stream-default: what is always a stream is not one by default."
    for end in operation.get("x-stream-end", ()):
        if not isinstance(end, str) or not re.fullmatch(END, end) or re.split("[.=]", end)[0] not in event:
            yield f"{place}/x-stream-end: {end!r} is neither a field of the event nor a field and its value."
    examples = operation.get("x-stream-examples", [{}])
    if not isinstance(examples, list) or not examples or not all(isinstance(example, dict) for example in examples):
        yield f"{place}/x-stream-examples: it is a list of events."


def _plain(place: str, operation: Schema, schemas: Schema) -> Iterator[str]:
    flag = operation.get("x-plain", "plain")
    if not re.fullmatch(SNAKE, str(flag)) or flag in OPTIONS or flag in _inputs(operation, schemas):
        yield f"{place}/x-plain: {flag!r} is no free snake_case ASCII name."
    whole = JSON in operation.get("responses", {}).get("200", {}).get("content", {})
    alone = {"x-stream", "x-page"} & set(operation)
    if "x-plain" in operation and (alone or not whole):
        yield f"{place}/x-plain: only what is always one whole answer can be a plain dict."
    if operation.get("x-bytes", True) is not True or (
        "x-bytes" in operation and ("x-plain" in operation or alone or not whole)
    ):
        yield f"{place}/x-bytes: it is true, for what is always one whole answer, or left out."


def _options(place: str, operation: Schema, schemas: Schema) -> Iterator[str]:
    fields = _inputs(operation, schemas)
    for name, own in operation.get("x-options", {}).items():
        if name not in OPTIONS or name not in fields:
            yield f"{place}/x-options: {name} is no option of a call whose name a field has taken."
        if not re.fullmatch(SNAKE, str(own)) or own in OPTIONS or own in fields:
            yield f"{place}/x-options: {own!r} is no free snake_case ASCII name."


def _page(place: str, operation: Schema, schemas: Schema) -> Iterator[str]:
    page = operation.get("x-page")
    if page is None:
        return
    if not isinstance(page, dict) or set(page) != {"cursor", "items"}:
        yield f"{place}/x-page: it must name the cursor and the items, and nothing else."
        return
    if page["cursor"] not in _inputs(operation, schemas):
        yield f"{place}/x-page: {page['cursor']} is no parameter."
    content = operation.get("responses", {}).get("200", {}).get("content", {})
    answer = schemas.get(ref_name(content.get(JSON, {}).get("schema", {})), {})
    if not ref_name(answer.get("properties", {}).get(page["items"], {}).get("items", {})):
        yield f"{place}/x-page: {page['items']} is no list of objects in the answer."


def _positional(place: str, operation: Schema, schemas: Schema) -> Iterator[str]:
    names = operation.get("x-positional", [])
    inputs = {item.get("x-argument", name) for name, item in _inputs(operation, schemas).items()}
    if not isinstance(names, list) or len(set(names)) < len(names):
        yield f"{place}/x-positional: it must be a list of different names."
        return
    for name in names:
        if name not in inputs and name not in OPTIONS:
            yield f"{place}/x-positional: {name} is no field of the body, no query parameter and no option of a call."


def _inputs(operation: Schema, schemas: Schema) -> Schema:
    """What the operation takes besides its path, by name."""
    inputs: Schema = {
        item.get("name", ""): {**item.get("schema", {}), **{key: item[key] for key in ("x-argument",) if key in item}}
        for item in operation.get("parameters", [])
        if item.get("in") == "query"
    }
    for media in operation.get("requestBody", {}).get("content", {}).values():
        inputs |= schemas.get(ref_name(media.get("schema", {})), {}).get("properties", {})
    return inputs
