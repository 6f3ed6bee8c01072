"""The OpenAPI document, and the questions that generation asks of it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec" / "openapi.yaml"
JSON = "application/json"
EVENTS = "text/event-stream"
SITES = {"cn": "the Chinese site (open.bigmodel.cn)", "intl": "the international site (api.z.ai)"}
METHODS = ("get", "put", "post", "delete", "patch")

Schema = dict[str, Any]


def load(path: Path = SPEC) -> Schema:
    """The document as data."""
    document: Schema = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return document


def pascal(snake: str) -> str:
    """`chat_completions_create` as a class is called: `ChatCompletionsCreate`."""
    return "".join(word[:1].upper() + word[1:] for word in snake.split("_"))


def ref_name(schema: Schema) -> str:
    """The component that ``schema`` refers to; empty when it stands for itself."""
    return str(schema.get("$ref", "")).rpartition("/")[2]


def docstring(text: str, indent: int) -> str:
    """``text`` wrapped for a docstring that is indented by ``indent`` spaces."""
    paragraphs = str(text).replace("\\", "\\\\").replace('"""', "'''").strip().split("\n\n")
    width = 116 - indent
    wrapped = [textwrap.fill(" ".join(part.split()), width, break_long_words=False) for part in paragraphs]
    joined = "\n\n".join(wrapped)
    closing = joined + " " if joined.endswith('"') else joined
    return closing.replace("\n", "\n" + " " * indent).replace("\n" + " " * indent + "\n", "\n\n")


@dataclass(frozen=True)
class Field:
    """One thing a request accepts."""

    name: str
    """Its name in Python."""
    wire: str
    """Its name in what is sent."""
    schema: Schema
    description: str
    required: bool

    @property
    def is_list(self) -> bool:
        """Whether it is a list, whatever else it may be."""
        return "array" in [choice.get("type") for choice in self.schema.get("anyOf", [self.schema])]

    @property
    def is_file(self) -> bool:
        """Whether it is a file, or a list of files."""
        return self.schema.get("items", self.schema).get("format") == "binary"


@dataclass(frozen=True)
class Operation:
    """One operation of the document."""

    path: str
    method: str
    data: Schema
    schemas: Schema

    @property
    def name(self) -> str:
        """Its id, which is also the name of its function."""
        return str(self.data["operationId"])

    @property
    def params_name(self) -> str:
        """The name of the TypedDict that holds what it accepts."""
        return pascal(self.name)

    @property
    def path_fields(self) -> list[Field]:
        """Parameters in the path, in the order of the path."""
        return sorted(self._parameters("path"), key=lambda field: self.path.index("{" + field.wire + "}"))

    @property
    def place(self) -> str:
        """Where its other parameters travel: json, form, query, or nowhere."""
        content = self.data.get("requestBody", {}).get("content", {})
        if content:
            return "form" if "multipart/form-data" in content else "json"
        return "query" if self._parameters("query") else ""

    @property
    def fields(self) -> list[Field]:
        """Its parameters but for those in the path."""
        for content in self.data.get("requestBody", {}).get("content", {}).values():
            return object_fields(self.schemas[ref_name(content["schema"])])
        return self._parameters("query")

    @property
    def positional(self) -> list[str]:
        """Names that may be passed by position, in order."""
        return list(self.data.get("x-positional", ()))

    @property
    def answer(self) -> str:
        """The answer's component; empty for bytes, and for what is always a stream."""
        content = self.data["responses"]["200"]["content"]
        return ref_name(content[JSON]["schema"]) if JSON in content else ""

    @property
    def event(self) -> str:
        """The component of the events of its stream; empty when it has none."""
        return ref_name(self.data.get("x-stream", {}))

    @property
    def always_streams(self) -> bool:
        """Whether it answers with events, whatever it is asked."""
        return bool(self.data.get("x-stream-only"))

    @property
    def streams_by_default(self) -> bool:
        """Whether it answers with events unless told not to."""
        return bool(self.data.get("x-stream-default"))

    @property
    def plain(self) -> str:
        """The flag of a call that asks for the answer as a plain dict; empty when there is none."""
        return str(self.data.get("x-plain", ""))

    @property
    def also_bytes(self) -> bool:
        """Whether its JSON may be asked for as bytes, too."""
        return bool(self.data.get("x-bytes"))

    @property
    def ends(self) -> tuple[str, ...]:
        """What tells that its stream is complete, besides ``data: [DONE]``."""
        return tuple(self.data.get("x-stream-end", ()))

    @property
    def options(self) -> Schema:
        """Options of a call that have another name here, because a field has taken theirs."""
        return dict(self.data.get("x-options", {}))

    @property
    def remarks(self) -> list[str]:
        """What is to be known about it before it is used: sentences."""
        told = "deprecated" in str(self.data.get("description")).lower()
        deprecated = ["Deprecated by the platform."] if self.data.get("deprecated") and not told else []
        return deprecated + site_remark(self.data)

    @property
    def page(self) -> Schema:
        """How its list goes on; empty when it is no cursor list."""
        return dict(self.data.get("x-page", {}))

    @property
    def item(self) -> str:
        """The component of the items of its list."""
        return ref_name(self.schemas[self.answer]["properties"][self.page["items"]]["items"])

    def _parameters(self, place: str) -> list[Field]:
        found = [parameter for parameter in self.data.get("parameters", ()) if parameter["in"] == place]
        return [
            Field(item.get("x-argument", name := item["name"]), name, item["schema"], described(item), item["required"])
            for item in ({"required": False, **item} for item in found)
        ]


def object_fields(schema: Schema) -> list[Field]:
    """The properties of an object schema."""
    required = schema.get("required", ())
    return [
        Field(item.get("x-argument", name), name, item, described(item), name in required)
        for name, item in schema.get("properties", {}).items()
    ]


def described(item: Schema) -> str:
    """What is said about a field or parameter, and where it exists."""
    return " ".join([item.get("description", ""), *site_remark(item)]).strip()


def site_remark(item: Schema) -> list[str]:
    """A sentence about the only site that has ``item``; none when both have it."""
    regions = item.get("x-regions", ())
    return [f"Only on {SITES[regions[0]]}."] if len(regions) == 1 else []


def operations(document: Schema) -> list[Operation]:
    """Every operation, in the order of the document."""
    return [
        Operation(path, method.upper(), data, document["components"]["schemas"])
        for path, item in document["paths"].items()
        for method, data in item.items()
        if method in METHODS
    ]


def refs(node: object) -> Iterator[str]:
    """Every component schema that ``node`` mentions, as often as it does."""
    if isinstance(node, dict):
        if str(node.get("$ref", "")).startswith("#/components/schemas/"):
            yield ref_name(node)
        for value in node.values():
            yield from refs(value)
    elif isinstance(node, list):
        for value in node:
            yield from refs(value)


def reachable(schemas: Schema, roots: Sequence[object]) -> list[str]:
    """The components that can be reached from ``roots``, in the order of the document."""
    found: set[str] = set()
    waiting = [name for root in roots for name in refs(root)]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(refs(schemas[name]))
    return [name for name in schemas if name in found]


def answer_names(document: Schema) -> list[str]:
    """The components that answers are made of."""
    found = operations(document)
    roots = [[item.data["responses"]["200"], item.data.get("x-stream")] for item in found]
    return reachable(document["components"]["schemas"], roots)


def request_names(document: Schema) -> list[str]:
    """The components that requests are made of."""
    roots = [[item.data.get("requestBody"), item.data.get("parameters")] for item in operations(document)]
    return reachable(document["components"]["schemas"], roots)


def is_enum(schema: Schema) -> bool:
    """Whether a component is an enum."""
    return "enum" in schema


def is_union(schema: Schema) -> bool:
    """Whether a component is a choice among others."""
    return "oneOf" in schema or "anyOf" in schema
