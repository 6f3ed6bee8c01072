"""Calls methods of an SDK as its own signatures say. Runs under the interpreter of either SDK; imports nothing else.

calling.py names PACKAGE                     prints the public names of each module of the SDK installed there
calling.py fields PACKAGE                    prints the fields of its answers
calling.py describe PACKAGE                  prints the calls
calling.py send PACKAGE BASE_URL [--ours]    makes the calls that stand on the standard input
"""

from __future__ import annotations

import importlib
import inspect
import json
import re
import sys
import typing
from pathlib import Path
from typing import Any, Dict, Iterator, List, Tuple

CLIENTS = {"zhipuai": "ZhipuAI", "zai": "ZaiClient"}
FILE = {"file": ["speech.wav", "RIFF of sound", "audio/wav"]}
"""Stands for a file: its name, what it holds and its media type."""

GIVEN: Dict[str, Any] = {
    "messages": [{"role": "user", "content": "你好"}, {"role": "assistant", "content": "您好", "tool_calls": []}],
    "tools": [{"type": "function", "function": {"name": "look", "parameters": {"type": "object", "properties": {}}}}],
    "extra_headers": {"X-Extra": "1"},
    "extra_body": {"extra_field": {"deep": "二"}},
    "timeout": 20,
    "timeout_override": 20,
    "file": FILE,
    "voice_data": FILE,
    "request_id": "request-1",
    "disable_strict_validation": False,
    "temperature": 0.5,
    "top_p": 0.5,
}
"""What annotations cannot tell."""

Call = Dict[str, Any]


def client_of(package: str, **settings: Any) -> Any:
    return getattr(importlib.import_module(package), CLIENTS[package])(api_key="id.secret", max_retries=0, **settings)


def methods(package: str, owner: Any, path: str = "") -> Iterator[Tuple[str, Any]]:
    """Every public method of the resources of a client, with its path from there."""
    for name in dir(owner):
        if name.startswith("_"):
            continue
        value = getattr(owner, name)
        if inspect.ismethod(value) and path:
            yield f"{path}{name}", value
        elif type(value).__module__.startswith(f"{package}.api_resource"):
            yield from methods(package, value, f"{path}{name}.")


def described(package: str) -> List[Call]:
    """Each method with what it needs, with everything, with lists of two, streaming, and with values on the edge."""
    calls: List[Call] = []
    for path, method in methods(package, client_of(package)):
        returns = method.__func__.__annotations__.pop("return", "")  # zai's names something that is not there
        hints = typing.get_type_hints(method)
        parameters = inspect.signature(method).parameters
        every = {name: value_for(name, hints.get(name, str)) for name in parameters}
        needed = {name: every[name] for name, one in parameters.items() if one.default is one.empty}
        cases: Dict[str, Dict[str, Any]] = {"needed": needed, "everything": every, "lists of two": doubled(every)}
        if "stream" in every:
            cases["streaming"] = {**every, "stream": True}
        if "temperature" in every:
            edges = [name for name in ("temperature", "top_p") if name in every]
            cases["greedy"] = {**every, **dict.fromkeys(edges, 0)}
            cases["hottest"] = {**every, **dict.fromkeys(edges, 1)}
        if "chat" in path and "messages" in every:
            image = {"type": "image_url", "image_url": {"url": "data:image/png;base64,QUJD"}}
            cases["data URL"] = {**every, "messages": [{"role": "user", "content": [image]}]}
        about = {"method": path, "module": method.__module__, "returns": str(returns)}
        calls += [{**about, "case": case, "arguments": given} for case, given in cases.items()]
    return calls


def value_for(name: str, kind: Any) -> Any:
    """A value that fits an annotation."""
    if name in GIVEN and not (kind is str and GIVEN[name] == FILE):
        return GIVEN[name]
    if name == "stream":
        return False
    origin, inside = typing.get_origin(kind), typing.get_args(kind)
    if origin is not None and not inside:
        return value_for(name, origin)
    if type(None) in inside or "NotGiven" in str(kind):
        return value_for(
            name, next((one for one in inside if "None" not in str(one) and "NotGiven" not in str(one)), str)
        )
    if str(kind).startswith("typing.Literal") or str(kind).startswith("typing_extensions.Literal"):
        return inside[0]
    if origin is typing.Union:
        return value_for(name, inside[0])
    if origin in (list, tuple, set) or "Iterable" in str(origin) or "Sequence" in str(origin):
        return [value_for(name, inside[0] if inside else str)]
    fields = getattr(kind, "__annotations__", None)
    if isinstance(kind, type) and fields and (issubclass(kind, dict) or hasattr(kind, "model_fields")):
        hints = typing.get_type_hints(kind)
        return {key: value_for(key, hints[key]) for key in getattr(kind, "model_fields", fields)}
    simple: Dict[Any, Any] = {
        bool: True,
        int: 7,
        float: 0.5,
        dict: {"key": "value"},
        list: ["value"],
        object: f"{name} 值",
    }
    return simple.get(kind, {"key": "value"} if "Dict" in str(kind) or origin is dict else f"{name} 值")


def doubled(values: Dict[str, Any]) -> Dict[str, Any]:
    """The same values, with lists of two."""
    return {name: value * 2 if isinstance(value, list) and len(value) == 1 else value for name, value in values.items()}


def send(package: str, base_url: str, calls: List[Call]) -> List[str]:
    """Make each call at an address of its own; the exceptions that came of it, empty where none did."""
    return [attempt(package, base_url.replace("NUMBER", str(number)), call) for number, call in enumerate(calls)]


def attempt(package: str, base_url: str, call: Call) -> str:
    try:
        target: Any = client_of(package, base_url=base_url)
        for name in call["method"].split("."):
            target = getattr(target, name)
        answer = target(**{name: argument(value) for name, value in call["arguments"].items()})
        if call["case"] == "streaming":
            list(answer)
        if call["case"] == "everything" and not is_expected(call, answer):
            return f"KindError: {type(answer).__name__} is no {call['returns']}"
    except Exception as error:  # noqa: BLE001
        return f"{type(error).__name__}: {error}"[:300]
    return ""


def is_expected(call: Call, answer: Any) -> bool:
    """Whether an answer is what the method is annotated to return, by the names of its module."""
    module = importlib.import_module(call["module"])
    names = [name for name in re.findall(r"\w+", call["returns"]) if name[:1].isupper()]
    kinds = [getattr(module, name) for name in names if hasattr(module, name)]
    return isinstance(answer, tuple(kind for kind in kinds if isinstance(kind, type)))


def argument(value: Any) -> Any:
    if isinstance(value, dict) and list(value) == ["file"]:
        name, content, media_type = value["file"]
        return name, content.encode(), media_type
    return value


def public_names(package: str) -> Dict[str, List[str]]:
    """What each module has that the SDK made itself, re-exports among it."""
    root = Path(str(importlib.import_module(package).__file__)).parent
    names: Dict[str, List[str]] = {}
    for path in sorted(root.rglob("*.py")):
        place = ".".join(part for part in path.relative_to(root).with_suffix("").parts if part != "__init__")
        if not place.startswith("__"):
            found = vars(importlib.import_module(f"{package}.{place}".rstrip(".")))
            names[place] = [name for name, value in found.items() if made_in(package, name, value)]
    return names


def made_in(package: str, name: str, value: Any) -> bool:
    return (
        name.isidentifier() and not name.startswith("_") and str(getattr(value, "__module__", "")).startswith(package)
    )


def fields(package: str) -> Dict[str, List[str]]:
    """What an answer has, by module and class."""
    found: Dict[str, List[str]] = {}
    for place, names in public_names(package).items():
        module = importlib.import_module(f"{package}.{place}".rstrip("."))
        for name in names if place.startswith("types.") else ():
            declared = getattr(getattr(module, name), "model_fields", None)
            if declared:
                found[f"{place}.{name}"] = list(declared)
    return found


def main(mode: str, package: str, *rest: str) -> None:
    if "--ours" in rest:
        import zhipuai_facade

        getattr(zhipuai_facade, f"install_as_{package}")()
    modes: Dict[str, Any] = {"names": public_names, "fields": fields, "describe": described}
    result = modes[mode](package) if mode in modes else send(package, rest[0], json.load(sys.stdin))
    json.dump(result, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
