"""What the document says about each operation, for tests that compare the generated code with it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Dict, Iterator, List, NamedTuple, Optional

import zhipuai_openapi

from tests.recordings import Recording

DOCUMENT: Dict[str, Any] = json.loads(
    (Path(str(zhipuai_openapi.__file__)).parent / "openapi.json").read_text(encoding="utf-8")
)
SCHEMAS: Dict[str, Any] = DOCUMENT["components"]["schemas"]


class Operation(NamedTuple):
    """One operation, with where it stands."""

    name: str
    method: str
    path: str
    item: Dict[str, Any]

    @property
    def body(self) -> Dict[str, Any]:
        """The media type of the request's body; empty when it has none."""
        return next(iter(self.item.get("requestBody", {}).get("content", {}).values()), {})

    @property
    def body_name(self) -> str:
        """The component of the request's body; empty when it has none."""
        return _name(self.body.get("schema", {}))

    @property
    def is_multipart(self) -> bool:
        """Whether the body is a form."""
        return "multipart/form-data" in self.item.get("requestBody", {}).get("content", {})

    @property
    def properties(self) -> List[str]:
        """The names of the body's fields."""
        return list(_component(self.body.get("schema", {})).get("properties", {}))

    @property
    def takes_files(self) -> bool:
        """Whether one of the body's fields is a file, or a list of them."""
        fields: Dict[str, Any] = _component(self.body.get("schema", {})).get("properties", {})
        return any("binary" in (field.get("format"), field.get("items", {}).get("format")) for field in fields.values())

    @property
    def required(self) -> List[str]:
        """The names of parameters and fields that a request must have."""
        names = [item["name"] for item in self.item.get("parameters", []) if item.get("required")]
        return names + _component(self.body.get("schema", {})).get("required", [])

    @property
    def arguments(self) -> Dict[str, str]:
        """The names in Python of parameters and fields, by their names in what is sent."""
        fields = _component(self.body.get("schema", {})).get("properties", {})
        named = [*((item["name"], item) for item in self.item.get("parameters", [])), *fields.items()]
        return {name: item.get("x-argument", name) for name, item in named}

    @property
    def options(self) -> Dict[str, str]:
        """The names of the options of a call that have another one here."""
        return dict(self.item.get("x-options", {}))

    @property
    def files(self) -> Dict[str, bool]:
        """The fields of the body that are files, and whether they are lists of files."""
        fields = _component(self.body.get("schema", {})).get("properties", {})
        kinds = {name: item.get("items", item).get("format") for name, item in fields.items()}
        return {name: "items" in fields[name] for name, kind in kinds.items() if kind == "binary"}

    def parameters(self, place: str) -> List[str]:
        """The names of the parameters in the path, or in the query."""
        return [item["name"] for item in self.item.get("parameters", []) if item["in"] == place]

    @property
    def answer(self) -> str:
        """The model of the answer; empty when the answer is bytes."""
        content = self.item["responses"]["200"]["content"]
        return _name(content["application/json"]["schema"]) if "application/json" in content else ""

    @property
    def list_item(self) -> str:
        """The model of the items of a list with a cursor."""
        return _name(SCHEMAS[self.answer]["properties"][self.item["x-page"]["items"]]["items"])

    @property
    def event(self) -> str:
        """The model of the pieces of its stream; empty when it has none."""
        return _name(self.item.get("x-stream", {}))

    def streams(self, sent: Dict[str, Any]) -> bool:
        """Whether a request is answered by a stream."""
        told = sent.get("stream", self.item.get("x-stream-default", False))
        return bool(self.event) and bool(told or self.item.get("x-stream-only"))

    def ends(self, piece: Dict[str, Any]) -> bool:
        """Whether a piece of its stream says that the stream is over."""
        conditions = [one.partition("=") for one in self.item.get("x-stream-end", [])]
        return any(
            value == wanted if equals else bool(value)
            for path, equals, wanted in conditions
            for value in _values(piece, path.split("."))
        )

    def example(self, file: Any = b"{}\n") -> Dict[str, Any]:
        """The first request that the document shows, by the names of its parameters in Python, with ``file`` for files.

        Without the choice between whole and streamed.
        """
        sent = next(iter(self.requests().values()))
        files = {name: [file] if listed else file for name, listed in self.files.items() if name in sent}
        return {self.arguments[name]: value for name, value in {**sent, **files}.items() if name != "stream"}

    def requests(self) -> Dict[str, Dict[str, Any]]:
        """What may be sent, by the name of the example: all parameters by their names."""
        shared: Dict[str, Any] = {}
        for parameter in self.item.get("parameters", []):
            shared[parameter["name"]] = next(iter(parameter["examples"].values()))["value"]
        bodies = {name: example["value"] for name, example in self.body.get("examples", {}).items()}
        return {name: {**shared, **value} for name, value in (bodies or {"parameters": {}}).items()}


def _name(schema: Dict[str, Any]) -> str:
    return str(schema.get("$ref", "")).rpartition("/")[2]


def _values(value: Any, path: List[str]) -> Iterator[Any]:
    """What stands at a path; in each item of the lists on the way."""
    if isinstance(value, list):
        for item in value:
            yield from _values(item, path)
    elif not path:
        yield value
    elif isinstance(value, dict) and path[0] in value:
        yield from _values(value[path[0]], path[1:])


def _component(schema: Dict[str, Any]) -> Dict[str, Any]:
    component: Dict[str, Any] = SCHEMAS[_name(schema)] if schema else {}
    return component


OPERATIONS = [
    Operation(item["operationId"], method.upper(), path, item)
    for path, methods in DOCUMENT["paths"].items()
    for method, item in methods.items()
]


def operation_of(recording: Recording) -> Optional[Operation]:
    """The operation that a recording belongs to; None when it is of a route that the document does not have.

    What has no operation of its own at the coding address is the operation of the other one.
    """
    for path in (recording.path, recording.path.replace("/coding/paas/v4/", "/paas/v4/")):
        found = [item for item in OPERATIONS if (item.method, _shape(item.path)) == (recording.method, _shape(path))]
        if found:
            return found[0]
    return None


def _shape(path: str) -> str:
    return re.sub(r"{\w+}", "{}", path)
