"""Requests and answers, and what the document says against them."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence, Tuple

from jsonschema import Draft202012Validator

from tests.document import DOCUMENT, OPERATIONS, Operation
from tests.recordings import LINE_END

OTHER_ERRORS: List[Dict[str, Any]] = [
    {
        "type": "object",
        "required": ["code", "msg"],
        "properties": {"code": {"type": "integer"}, "msg": {"type": "string"}, "success": {"const": False}},
    },
    {
        "type": "object",
        "required": ["code", "message"],
        "properties": {"code": {"type": "integer"}, "message": {"type": "string"}},
    },
    {"type": "object", "required": ["error"], "properties": {"error": {"type": "string"}}},
]
"""The other forms of errors, which the document tells of in words."""


@dataclass(frozen=True)
class Exchange:
    """One request and its answer."""

    method: str
    path: str
    """Below ``/api``."""
    query: Mapping[str, Sequence[str]]
    sent: Any
    """The body of the request as JSON; None when it is none, or a form."""
    form: Optional[Mapping[str, str]]
    """The fields of a form; of a file whatever stands for it."""
    status: int
    headers: Mapping[str, str]
    """Of the answer; names are in lower case."""
    body: bytes = field(repr=False)
    """Of the answer; a stand-in where the answer is not text."""

    @property
    def operation(self) -> Optional[Operation]:
        """The operation that was called."""
        return operation_at(self.method, self.path)

    @property
    def media_type(self) -> str:
        """Of the answer, without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def objects(self) -> List[Any]:
        """The JSON of the answer: one value, or every frame of a stream; nothing when it is bytes."""
        text = self.body.decode("utf-8", "replace")
        if self.media_type == "application/json":
            return list(_decoded(text))
        if self.media_type != "text/event-stream":
            return []
        lines = [line[5:] if line.startswith("data:") else line for line in LINE_END.split(text)]
        return [value for line in lines for value in _decoded(line)]

    @property
    def is_cut_short(self) -> bool:
        """Whether the answer is JSON of which the end is missing."""
        return self.media_type == "application/json" and self.body.startswith(b"{") and not self.objects


@lru_cache(maxsize=None)
def operation_at(method: str, path: str) -> Optional[Operation]:
    """The operation that answers here; the coding address is the same platform, but for operations of its own."""
    for steps in (path.split("/"), path.replace("/coding/paas/v4/", "/paas/v4/").split("/")):
        found = [
            (sum(mine == theirs for mine, theirs in zip(steps, operation.path.split("/"))), operation)
            for operation in OPERATIONS
            if operation.method == method and _fits(steps, operation.path.split("/"))
        ]
        if found:
            return max(found, key=lambda item: item[0])[1]
    return None


def violations(exchange: Exchange) -> List[str]:
    """What the document does not allow in a request or its answer."""
    operation = exchange.operation
    if operation is None:
        return [f"no operation of the document is at {exchange.method} {exchange.path}"]
    found = [f"request: {fault}" for fault in _faults_of_request(exchange, operation)]
    return found + [f"answer: {fault}" for fault in _faults_of_answer(exchange, operation)]


def _decoded(line: str) -> Iterator[Any]:
    """The object in a line of a stream, or in a whole answer; nothing when there is none, or a damaged one."""
    if line.strip().startswith("{"):
        with suppress(ValueError):
            yield json.loads(line)


def _fits(steps: Sequence[str], template: Sequence[str]) -> bool:
    return len(steps) == len(template) and all(
        mine == theirs or (theirs.startswith("{") and mine) for mine, theirs in zip(steps, template)
    )


def _faults_of_request(exchange: Exchange, operation: Operation) -> Iterator[str]:
    schema = operation.body.get("schema")
    if schema is not None and operation.is_multipart:
        properties = DOCUMENT["components"]["schemas"][schema["$ref"].rpartition("/")[2]]["properties"]
        form = exchange.form or {}
        yield from _faults(schema, {name: _typed(text, properties.get(name, {})) for name, text in form.items()})
    elif schema is not None:
        yield from _faults(schema, exchange.sent)
    elif exchange.sent is not None or exchange.form is not None:
        yield "a body where none belongs"
    given: Dict[Tuple[str, str], str] = {("query", name): values[-1] for name, values in exchange.query.items()}
    for mine, theirs in zip(exchange.path.split("/")[::-1], operation.path.split("/")[::-1]):
        if theirs.startswith("{"):
            given["path", theirs[1:-1]] = mine
    for parameter in operation.item.get("parameters", []):
        text = given.pop((parameter["in"], parameter["name"]), None)
        if text is not None:
            yield from _faults(parameter["schema"], _typed(text, parameter["schema"]))
        elif parameter.get("required"):
            yield f"{parameter['name']} is missing"
    yield from (f"unknown parameter {name}" for _, name in given)


def _faults_of_answer(exchange: Exchange, operation: Operation) -> Iterator[str]:
    content = operation.item["responses"]["200"]["content"]
    good = {"application/json": content.get("application/json", {}).get("schema")}
    good["text/event-stream"] = operation.item.get("x-stream")
    error = {"$ref": "#/components/schemas/Error"}
    for value in exchange.objects:
        if exchange.status >= 400 or _is_error(value):
            if all(list(_faults(schema, value)) for schema in OTHER_ERRORS):
                yield from _faults(error, value)
        elif good.get(exchange.media_type) is None:
            yield f"no {exchange.media_type} is foreseen"
        else:
            yield from _faults(good[exchange.media_type], value)
    is_bytes = any(media.get("schema", {}).get("format") == "binary" for media in content.values())
    if not exchange.objects and exchange.status < 400 and not (is_bytes or exchange.is_cut_short):
        yield f"nothing to validate in {exchange.media_type or 'an answer without a media type'}"


def _is_error(value: Any) -> bool:
    return isinstance(value, dict) and (bool(value.get("error")) or value.get("success") is False)


def _typed(text: Any, schema: Mapping[str, Any]) -> Any:
    """Text of a query or a form as the number, boolean or list that the document wants."""
    value = text
    if "$ref" in schema:
        return _typed(text, DOCUMENT["components"]["schemas"][schema["$ref"].rpartition("/")[2]])
    if schema.get("type", "string") in ("integer", "number", "boolean", "array", "object"):
        with suppress(ValueError):
            value = json.loads(text)
    if schema.get("type") != "array":
        return value
    items: List[Any] = value if isinstance(value, list) else [value]  # a list of one is sent as the one
    texts = schema.get("items", {}).get("type") == "string"
    return [json.dumps(item) if texts and not isinstance(item, str) else item for item in items]


def _faults(schema: Any, value: Any) -> Iterator[str]:
    for error in _validator(json.dumps(schema)).iter_errors(value):
        place = "/".join(str(step) for step in error.absolute_path)
        yield f"{place or '(top)'}: {error.message}"[:300]


@lru_cache(maxsize=None)
def _validator(schema: str) -> Draft202012Validator:
    return Draft202012Validator(dict(json.loads(schema), components=DOCUMENT["components"]))
