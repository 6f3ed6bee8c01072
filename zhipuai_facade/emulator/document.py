"""The OpenAPI document, read for routing: what each operation takes and what it answers."""

from __future__ import annotations

import json
import pkgutil
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

import attrs
from jsonschema import Draft202012Validator

from .shapes import as_object

Schema = Dict[str, Any]

METHODS = ("get", "put", "post", "delete", "patch")
JSON = "application/json"
FORM = "multipart/form-data"


@attrs.frozen(eq=False)
class Operation:
    """One operation of the document: ``chunk`` is the schema of its stream's frames, if it has a stream."""

    operation_id: str
    method: str
    path: str
    parameters: Sequence[Schema]
    body: Optional[Schema]
    body_media: str
    answer: Optional[Schema]
    answer_media: str
    examples: Sequence[Any]
    chunk: Optional[Schema]
    events: Sequence[Any] = ()
    """The example of its stream."""
    streams_by_default: bool = False
    """Whether it streams when nothing is said."""

    def streams(self, body: Mapping[str, Any]) -> bool:
        """Whether a request with this body is answered by a stream."""
        return self.chunk is not None and bool(body.get("stream", self.streams_by_default))


class Document:
    """An OpenAPI 3.1 document as plain data, with validators for its schemas."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        self.content = content
        self._validators: Dict[int, Tuple[Schema, Any]] = {}
        self.operations: List[Operation] = self._read_operations()

    @classmethod
    def packaged(cls) -> Document:
        """The document that came with the package."""
        data = pkgutil.get_data("zhipuai_openapi", "openapi.json")
        if data is None:
            raise FileNotFoundError("the package zhipuai_openapi holds no openapi.json")
        return cls(json.loads(data.decode("utf-8")))

    def resolve(self, node: Any) -> Any:
        """The node that a ``$ref`` stands for; any other node as it is."""
        while "$ref" in as_object(node):
            steps = str(node["$ref"]).lstrip("#/").split("/")
            node = self.content
            for step in steps:
                node = node[step.replace("~1", "/").replace("~0", "~")]
        return node

    def violations(self, schema: Schema, value: Any) -> List[Any]:
        """What is wrong with the value, as errors of the jsonschema library, the outermost first."""
        found: List[Any] = list(self._validator(schema).iter_errors(value))
        return sorted(found, key=lambda error: (len(error.absolute_path), [str(step) for step in error.absolute_path]))

    def operation(self, operation_id: str) -> Optional[Operation]:
        """The operation with this id, if there is one."""
        return next((one for one in self.operations if one.operation_id == operation_id), None)

    def _validator(self, schema: Schema) -> Any:
        known = self._validators.get(id(schema))
        if known is None:  # the schema is kept beside its validator, so that its id stays its own
            rooted = dict(schema, components=self.content.get("components", {}))
            known = self._validators[id(schema)] = (schema, Draft202012Validator(rooted))
        return known[1]

    def _read_operations(self) -> List[Operation]:
        found: List[Operation] = []
        for path, item in self.content["paths"].items():
            shared: List[Any] = item.get("parameters", [])
            for method in METHODS:
                if method in item:
                    found.append(self._read_operation(method, path, item[method], shared))
        return sorted(found, key=lambda operation: "{" in operation.path)

    def _read_operation(self, method: str, path: str, node: Mapping[str, Any], shared: List[Any]) -> Operation:
        parameters: List[Schema] = [self.resolve(parameter) for parameter in shared + node.get("parameters", [])]
        body_media, body = _first_media(self.resolve(node.get("requestBody", {})))
        answer_media, answer = _first_media(self.resolve(node.get("responses", {}).get("200", {})))
        return Operation(
            operation_id=node["operationId"],
            method=method.upper(),
            path=path,
            parameters=parameters,
            body=body.get("schema"),
            body_media=body_media,
            answer=answer.get("schema"),
            answer_media=answer_media,
            examples=_examples(answer),
            chunk=node.get("x-stream"),
            events=node.get("x-stream-examples", []),
            streams_by_default=bool(node.get("x-stream-only") or node.get("x-stream-default")),
        )


def _first_media(holder: Mapping[str, Any]) -> Tuple[str, Mapping[str, Any]]:
    content: Mapping[str, Mapping[str, Any]] = holder.get("content", {})
    for media, node in content.items():
        return media, node
    return "", {}


def _examples(node: Mapping[str, Any]) -> List[Any]:
    named: Mapping[str, Mapping[str, Any]] = node.get("examples", {})
    values = [example["value"] for example in named.values() if "value" in example]
    return values or ([node["example"]] if "example" in node else [])
