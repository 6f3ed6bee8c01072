"""Rules for one operation of the spec. Each rule yields sentences that begin with the place of what they refuse."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator

from .document import METHODS, Schema, pascal, ref_name
from .schema_rules import inline_findings

SNAKE = r"[a-z][a-z0-9]*(_[a-z0-9]+)*"
KEYS = {"operationId", "tags", "summary", "description", "deprecated", "parameters", "requestBody", "responses"}
X_KEYS = {"x-stream", "x-stream-end", "x-retry", "x-page", "x-positional"}
TAKEN_NAMES = {"body", "client", "url"}
RETRIES = ("repeatable", "once")
JSON = "application/json"
FORM = "multipart/form-data"
BYTES = "application/octet-stream"


def operation_findings(document: Schema) -> Iterator[str]:
    """What the operations break of the rules."""
    schemas: Schema = document["components"]["schemas"]
    for path, item in document["paths"].items():
        for method, operation in item.items():
            place = f"{method.upper()} {path}"
            if method in METHODS:
                yield from _operation(place, path, operation, schemas)
            else:
                yield f"paths/{path}/{method}: a path holds operations only."


def _operation(place: str, path: str, operation: Schema, schemas: Schema) -> Iterator[str]:
    yield from _identity(place, operation)
    yield from _keys(place, operation)
    yield from _parameters(place, path, operation)
    yield from _body(place, operation, schemas)
    yield from _responses(place, operation)
    yield from _retry(place, operation)
    yield from _stream(place, operation, schemas)
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
    for key in sorted({"content", "style", "explode", "default"} & {*item, *item.get("schema", {})}):
        yield f"{place}: {key} is dropped, or changes what is sent."
    yield from _parameter_schema(f"{place}/schema", item.get("schema", {}))


def _parameter_schema(place: str, schema: Schema) -> Iterator[str]:
    for number, choice in enumerate(schema.get("anyOf", [schema])):
        if not ref_name(choice) and choice.get("type") not in ("string", "integer", "number", "boolean"):
            yield f"{place}/{number}: a parameter is a scalar or an enum."
    yield from inline_findings(place, schema)


def _body(place: str, operation: Schema, schemas: Schema) -> Iterator[str]:
    if "requestBody" not in operation:
        return
    content = operation["requestBody"].get("content", {})
    if list(content) not in ([JSON], [FORM]):
        yield f"{place}/requestBody: it has one media type, {JSON} or {FORM}, and not {sorted(content)}."
        return
    (kind, media), wanted = next(iter(content.items())), pascal(operation.get("operationId", ""))
    name = ref_name(media.get("schema", {}))
    if name != wanted:
        yield f"{place}/requestBody: its schema must be the component {wanted}, and not {name or 'written in place'}."
    elif kind == FORM:
        yield from _form(f"components/schemas/{name}", schemas.get(name, {}))
    yield from _examples(f"{place}/requestBody", media)


def _form(place: str, schema: Schema) -> Iterator[str]:
    for name, item in schema.get("properties", {}).items():
        kinds = [choice.get("type") for choice in item.get("anyOf", [item]) if not ref_name(choice)]
        if not set(kinds) <= {"string", "integer", "number", "array"}:
            yield f"{place}/properties/{name}: a form field that is no text, number, list or file is sent as Python."


def _responses(place: str, operation: Schema) -> Iterator[str]:
    responses = operation.get("responses", {})
    if set(responses) != {"200", "default"}:
        yield f"{place}/responses: they are 200 and default, and not {sorted(responses)}."
    if ref_name(responses.get("default", {})) != "Error":
        yield f"{place}/responses/default: it must refer to the response Error."
    content = responses.get("200", {}).get("content", {})
    if list(content) not in ([JSON], [BYTES]):
        yield f"{place}/responses/200: it has one media type, {JSON} or {BYTES}; a stream stands under x-stream."
        return
    media = next(iter(content.values()))
    if JSON in content and not ref_name(media.get("schema", {})):
        yield f"{place}/responses/200: its schema must be a component."
    if BYTES in content and media.get("schema") != {"type": "string", "format": "binary"}:
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
    if stream is None:
        if flag == "boolean":
            yield f"{place}/x-stream: the body has stream, but the events are not described."
        return
    if not isinstance(stream, dict) or set(stream) != {"$ref"}:
        yield f"{place}/x-stream: it must be a $ref to the component of the events, and nothing else."
    if flag != "boolean":
        yield f"{place}/x-stream: the body needs a boolean stream that asks for the events."
    if JSON not in operation.get("responses", {}).get("200", {}).get("content", {}):
        yield f"{place}/x-stream: the whole answer has to be JSON."


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
    inputs = _inputs(operation, schemas)
    if not isinstance(names, list) or len(set(names)) < len(names):
        yield f"{place}/x-positional: it must be a list of different names."
        return
    for name in names:
        if name not in inputs:
            yield f"{place}/x-positional: {name} is no field of the body and no query parameter."


def _inputs(operation: Schema, schemas: Schema) -> Schema:
    """What the operation takes besides its path, by name."""
    inputs: Schema = {
        item.get("name", ""): item.get("schema", {})
        for item in operation.get("parameters", [])
        if item.get("in") == "query"
    }
    for media in operation.get("requestBody", {}).get("content", {}).values():
        inputs |= schemas.get(ref_name(media.get("schema", {})), {}).get("properties", {})
    return inputs
