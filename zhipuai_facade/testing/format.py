"""The file of a cassette: YAML in UTF-8 that people can read, on every machine the same.

vcrpy reads and writes it: `Serializer` and `Persister` are what it asks for, and turn its requests and responses into
the form on the disk::

    recorded: live
    date: '2026-10-01'
    interactions:
    - request:
        method: POST
        path: /paas/v4/chat/completions
        json: {model: glm-4.7, ...}
      response:
        status: 200
        headers: {content-type: text/event-stream}
        sse: |
          data: {"choices": ...}

          data: [DONE]
        pace: [0.31, 0.04]
"""

from __future__ import annotations

import json
import os
import re
import tempfile
from pathlib import Path
from typing import Any, Dict, List, Mapping, Tuple, cast
from urllib.parse import parse_qsl, urlencode, urlsplit

import yaml
from vcr.request import Request  # type: ignore[import-untyped]
from vcr.serialize import deserialize, serialize  # type: ignore[import-untyped]

from .bodies import Readable
from .errors import BrokenCassette

# fmt: off
KEPT_HEADERS = [
    "content-type", "content-disposition", "location", "retry-after", "retry-after-ms", "x-log-id", "x-request-id",
    "x-should-retry",
]
# fmt: on
"""Headers of an answer that mean something to a client. All others are not written."""

_BREAKS = re.compile("[\r\x85\u2028\u2029]")
"""What YAML takes for ends of lines, and would not give back."""

_END = "...\n"
"""What PyYAML writes behind a text that ends with empty lines. Nothing comes after it that it would part."""

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Dumper(yaml.SafeDumper):
    """Writes text as it is, and lists of numbers in one line. Never the C one, which breaks lines elsewhere."""

    def ignore_aliases(self, data: Any) -> bool:
        """Nothing is written as a reference to what stands elsewhere."""
        return True


def _write_text(dumper: Any, text: str) -> Any:
    style = '"' if _BREAKS.search(text) else "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _write_list(dumper: Any, items: List[Any]) -> Any:
    numbers = bool(items) and all(type(item) in (int, float) for item in items)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=numbers)


_Dumper.add_representer(str, _write_text)
_Dumper.add_representer(list, _write_list)


def dump(value: object) -> str:
    """``value`` as YAML."""
    write: Any = getattr(yaml, "dump")  # noqa: B009 - its stubs leave a type open
    text = str(write(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10**6))
    return text[: -len(_END)] if text.endswith("\n" + _END) else text


class Serializer:
    """Turns what vcrpy keeps into the form on the disk, and back. It holds what stands above the interactions."""

    def __init__(self) -> None:
        self.metadata: Dict[str, Any] = {}

    def serialize(self, cassette: Mapping[str, Any]) -> str:
        """The text of a file."""
        interactions = [
            {"request": question(one["request"]), "response": one["response"]} for one in cassette["interactions"]
        ]
        return dump({**self.metadata, "interactions": interactions})

    def deserialize(self, text: str) -> Dict[str, Any]:
        """What vcrpy makes its requests and responses of."""
        data: Any = yaml.load(text, Loader=_Loader)  # noqa: S506 - a safe one
        self.metadata = {name: value for name, value in data.items() if name != "interactions"}
        interactions = [
            {"request": vcr_request(one["request"])._to_dict(), "response": one["response"]}
            for one in data["interactions"]
        ]
        return {"interactions": interactions}


class Persister:
    """Reads and writes files for vcrpy."""

    # vcrpy reads and writes in the encoding of the locale. For this to go, its FilesystemPersister would have to say
    # encoding="utf-8" and newline="\n", to raise what tells of a damaged file instead of taking it for a missing one,
    # and to replace a file at once, so that one that is being read is never half written.

    @staticmethod
    def load_cassette(path: Any, serializer: Serializer) -> Tuple[List[Any], List[Any]]:
        """The requests and responses in a file."""
        try:
            text = Path(path).read_text(encoding="utf-8")
            read: Any = deserialize  # pyright: ignore[reportUnknownVariableType]
            requests, responses = read(text, serializer)[:2]
        except (ValueError, KeyError, TypeError, AttributeError, yaml.YAMLError) as error:
            raise BrokenCassette(f"{path} is no cassette: {type(error).__name__}: {error}") from error
        return requests, responses

    @staticmethod
    def save_cassette(path: Any, cassette_dict: Any, serializer: Serializer) -> None:
        """Write a file, all of it or nothing."""
        target = Path(path)
        text = serialize(cassette_dict, serializer)
        target.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=str(target.parent), prefix=f".{target.name}.")
        scratch = Path(name)
        try:
            os.close(descriptor)
            with scratch.open("w", encoding="utf-8", newline="\n") as file:
                file.write(text)
            scratch.chmod(0o644)
            scratch.replace(target)
        except BaseException:
            scratch.unlink()
            raise


def vcr_request(asked: Readable) -> Any:
    """A readable request as vcrpy holds it."""
    pairs = [(name, item) for name, value in asked.get("query", {}).items() for item in _listed(value)]
    uri = asked["path"] + (f"?{urlencode(pairs)}" if pairs else "")
    body = {name: value for name, value in asked.items() if name not in ("method", "path", "query")}
    headers: Dict[str, str] = {}
    return Request(asked["method"], uri, json.dumps(body), headers)


def question(request: Any) -> Readable:
    """The readable request in what vcrpy holds, or in the dict that it makes of that."""
    if isinstance(request, dict):
        request = Request(**cast("Dict[str, Any]", request))
    asked: Readable = {"method": request.method, "path": request.path}
    query = query_of(urlsplit(str(request.uri)).query)
    if query:
        asked["query"] = query
    return {**asked, **json.loads(request.body)}


def query_of(query: str) -> Dict[str, Any]:
    """The query of a URL by name; a name that stands there more than once has a list."""
    found: Dict[str, List[str]] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        found.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def _listed(value: Any) -> List[Any]:
    return cast("List[object]", value) if isinstance(value, list) else [value]
