"""Compares a vendor's OpenAPI document with ours: what do they say that we do not, and the other way round?

    python -m scripts.openapi.drift DOCUMENT [--spec FILE] [--deviations FILE]

Both documents are flattened into facts, one line each:

    operation POST /paas/v4/embeddings
    media POST /paas/v4/embeddings answer application/json
    field POST /paas/v4/embeddings answer.data[].embedding
    type POST /paas/v4/embeddings answer.data[].index integer
    value POST /paas/v4/embeddings request.model = embedding-3

A line that starts with `-` is theirs alone, one with `+` ours alone. Of a difference only the outermost fact is
printed: a missing operation without its fields, a missing field without its type. What `deviations.yaml` explains is
left out.
The exit code is 1 when a difference is unexplained, or when an entry of `deviations.yaml` explains nothing any more.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import urllib.request
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

SITES = {"open.bigmodel.cn": "bigmodel", "api.z.ai": "zai"}
METHODS = ("get", "put", "post", "delete", "patch")
STREAM = "text/event-stream"

Json = Any
"""A value as JSON has it."""


@dataclass(frozen=True)
class Fact:
    """One thing that a document says, and the fact without which it could not be said."""

    text: str
    parent: str = ""


@dataclass(frozen=True)
class Deviation:
    """An entry of `deviations.yaml`: differences that are meant, and why."""

    id: str
    applies_to: tuple[str, ...]
    facts: tuple[str, ...]
    reason: str
    evidence: tuple[str, ...]

    def explains(self, difference: str) -> bool:
        """Whether a pattern of the entry matches the line, sign included."""
        return any(matches(pattern, difference) for pattern in self.facts)


def matches(pattern: str, difference: str) -> bool:
    """Whether the line has the pattern's form; `*` stands for any characters, and nothing else is special."""
    return re.fullmatch(".*".join(map(re.escape, pattern.split("*"))), difference) is not None


class Document:
    """An OpenAPI document as a set of facts."""

    def __init__(self, document: Json) -> None:
        self.document = document

    @property
    def sites(self) -> set[str]:
        """The names of the sites that the document's servers belong to."""
        urls = [server["url"] for server in self.document.get("servers", [])]
        return {name for host, name in SITES.items() for url in urls if host in url}

    def facts(self) -> Iterator[Fact]:
        """Everything the document says, in the order of its paths."""
        for path, item in self.document["paths"].items():
            for method in METHODS:
                if method in item:
                    yield from self._operation(f"{method.upper()} {path}", item[method], item.get("parameters", []))

    def _operation(self, name: str, operation: Json, shared: Sequence[Json]) -> Iterator[Fact]:
        parent = f"operation {name}"
        yield Fact(parent)
        for parameter in map(self._resolve, [*shared, *operation.get("parameters", [])]):
            yield from self._field(name, f"{parameter['in']}.{parameter['name']}", parameter.get("schema", {}), parent)
        for place, content in self._bodies(operation):
            for media, body in content.items():
                yield Fact(f"media {name} {place} {media}", parent)
                prefix = "stream" if place == "answer" and media == STREAM else place
                yield from self._schema(name, prefix, body.get("schema", {}), f"media {name} {place} {media}", ())

    def _bodies(self, operation: Json) -> Iterator[tuple[str, Json]]:
        if "requestBody" in operation:
            yield "request", self._resolve(operation["requestBody"]).get("content", {})
        for status, response in operation.get("responses", {}).items():
            place = "answer" if str(status).startswith("2") else "error"
            yield place, self._resolve(response).get("content", {})
        if "x-stream" in operation:
            yield "answer", {STREAM: {"schema": operation["x-stream"]}}

    def _field(self, name: str, path: str, schema: Json, parent: str, refs: tuple[str, ...] = ()) -> Iterator[Fact]:
        field = f"field {name} {path}"
        yield Fact(field, parent)
        yield from self._schema(name, path, schema, field, refs)

    def _schema(self, name: str, path: str, schema: Json, parent: str, refs: tuple[str, ...]) -> Iterator[Fact]:
        if "$ref" in schema:
            if schema["$ref"] in refs:
                return
            refs = (*refs, schema["$ref"])
            schema = self._resolve(schema)
        for kind in types_of(schema):
            yield Fact(f"type {name} {path} {kind}", parent)
        for value in values_of(schema):
            yield Fact(f"value {name} {path} = {value}", parent)
        for key in ("allOf", "oneOf", "anyOf"):
            for variant in schema.get(key, []):
                yield from self._schema(name, path, variant, parent, refs)
        for key, member in schema.get("properties", {}).items():
            yield from self._field(name, f"{path}.{key}", member, parent, refs)
        for suffix, key in (("[]", "items"), ("{}", "additionalProperties")):
            if isinstance(schema.get(key), dict):
                yield from self._schema(name, path + suffix, schema[key], parent, refs)

    def _resolve(self, value: Json) -> Json:
        while "$ref" in value:
            target = self.document
            for part in value["$ref"].removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            value = target
        return value


def types_of(schema: Json) -> list[str]:
    """The JSON types that a schema names; `nullable` of OpenAPI 3.0 counts as the type null."""
    named = schema.get("type", "object" if "properties" in schema else [])
    kinds = [named] if isinstance(named, str) else list(named)
    return [*kinds, "null"] if schema.get("nullable") else kinds


def values_of(schema: Json) -> list[str]:
    """The values that a schema lists, strings as they are and others as JSON."""
    listed = [*schema.get("enum", []), *([schema["const"]] if "const" in schema else [])]
    return [value if isinstance(value, str) else json.dumps(value) for value in listed]


def differences(theirs: Iterable[Fact], ours: Iterable[Fact]) -> list[str]:
    """The outermost facts that only one side states, theirs with `-`, ours with `+`."""
    their_parents = {fact.text: fact.parent for fact in theirs}
    our_parents = {fact.text: fact.parent for fact in ours}
    return [*_alone("-", their_parents, our_parents), *_alone("+", our_parents, their_parents)]


def _alone(sign: str, facts: dict[str, str], others: dict[str, str]) -> Iterator[str]:
    for text, parent in facts.items():
        if text not in others and (not parent or parent in others):
            yield f"{sign} {text}"


def read_document(source: str) -> Document:
    """A document from a file or an http(s) address, in JSON or YAML."""
    if re.match(r"https?://", source):
        with urllib.request.urlopen(source, timeout=60) as answer:
            text = answer.read().decode("utf-8")
    else:
        text = Path(source).read_text(encoding="utf-8")
    return Document(json.loads(text) if text.lstrip().startswith("{") else yaml.safe_load(text))


def read_deviations(file: str) -> list[Deviation]:
    """The entries of a `deviations.yaml`."""
    entries: list[dict[str, Any]] = yaml.safe_load(Path(file).read_text(encoding="utf-8")) or []
    return [
        Deviation(
            id=entry["id"],
            applies_to=tuple(entry["applies_to"]),
            facts=tuple(entry["facts"]),
            reason=entry["reason"],
            evidence=tuple(entry["evidence"]),
        )
        for entry in entries
    ]


def complaints(theirs: Document, ours: Document, deviations: Sequence[Deviation]) -> list[str]:
    """The lines to print: differences nobody explains, then entries that explain nothing."""
    applying = [entry for entry in deviations if theirs.sites.intersection(entry.applies_to)]
    found = differences(theirs.facts(), ours.facts())
    unexplained = [line for line in found if not any(entry.explains(line) for entry in applying)]
    idle = [entry.id for entry in applying if not any(map(entry.explains, found))]
    return [*unexplained, *(f"deviation explains nothing: {name}" for name in idle)]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what is unexplained; 1 when there is anything, 2 when the document belongs to no known site."""
    parser = argparse.ArgumentParser(prog="drift", description="Compare a vendor's OpenAPI document with ours.")
    parser.add_argument("document", help="a file (JSON or YAML) or an http(s) address")
    parser.add_argument("--spec", default="spec/openapi.yaml", help="our document (default: %(default)s)")
    parser.add_argument("--deviations", default="spec/deviations.yaml", help="what is meant (default: %(default)s)")
    options = parser.parse_args(arguments)
    theirs = read_document(options.document)
    if not theirs.sites:
        print(f"{options.document}: its servers belong to none of {', '.join(SITES)}", file=sys.stderr)
        return 2
    lines = complaints(theirs, read_document(options.spec), read_deviations(options.deviations))
    for line in lines:
        print(line)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
