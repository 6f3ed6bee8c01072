"""The official SDKs' names are all here, with their parameters; every operation of the spec has a place."""

from __future__ import annotations

import inspect
import json
from pathlib import Path
from typing import Any, Dict, List, Set

import pytest

from tests.clients import answering, answering_async
from tests.document import OPERATIONS
from tests.places import found, methods_of, operation_of
from zhipuai_facade import AsyncZaiClient, AsyncZhipuAI, AsyncZhipuAiClient, ZaiClient, ZhipuAI, ZhipuAiClient

HERE = Path(__file__).parent
OFFICIAL: Dict[str, Any] = json.loads((HERE / "official.json").read_text(encoding="utf-8"))
"""The methods of both official SDKs: the names and kinds of their parameters, nothing else."""

OWN: Dict[str, List[str]] = json.loads((HERE / "own.json").read_text(encoding="utf-8"))
"""What they do not have: our own names, and second names of things."""

CLIENTS = {"blocking": answering(), "awaited": answering_async()}
EACH = [
    pytest.param(path, parameters, id=f"{sdk}-{path}")
    for sdk, surface in OFFICIAL.items()
    for path, parameters in surface["methods"].items()
]
CONSTRUCTORS = {
    "zhipuai": (ZhipuAI, AsyncZhipuAI),
    "zai": (ZaiClient, ZhipuAiClient, AsyncZaiClient, AsyncZhipuAiClient),
}

NEEDED: Dict[str, Set[str]] = {
    "agents.async_result": {"agent_id"},
    "agents.invoke": {"agent_id"},
    "audio.customization": {"input", "voice_data"},
    "audio.speech": {"input"},
    "file_parser.create": {"file"},
    "file_parser.create_sync": {"file", "file_type"},
    "images.async_generations": {"model"},
    "images.generations": {"model"},
    "web_search.web_search": {"search_engine", "search_query"},
}
"""Parameters that the official SDKs let a caller leave out, though the platform then always refuses the call."""


@pytest.mark.parametrize("colour", CLIENTS)
@pytest.mark.parametrize(("path", "parameters"), EACH)
def test_an_official_method_is_here_with_its_parameters(path: str, parameters: Dict[str, str], colour: str) -> None:
    """At the same path, by the same names, and by position where theirs may be passed so."""
    ours = inspect.signature(found(CLIENTS[colour], path)).parameters

    assert set(parameters) <= set(ours)
    positional = [name for name, kind in parameters.items() if kind.startswith("positional")]
    assert list(ours)[: len(positional)] == positional
    for name, kind in parameters.items():
        expected = inspect.Parameter.POSITIONAL_OR_KEYWORD
        assert ours[name].kind in ((expected,) if name in positional else (expected, inspect.Parameter.KEYWORD_ONLY)), (
            kind
        )


@pytest.mark.parametrize(("path", "parameters"), EACH)
def test_what_may_be_left_out_there_may_be_left_out_here(path: str, parameters: Dict[str, str]) -> None:
    """But for what the platform needs, so that the call fails before it is sent."""
    ours = inspect.signature(found(CLIENTS["blocking"], path)).parameters

    optional = {name for name, kind in parameters.items() if not kind.endswith("required")}
    required = {name for name, parameter in ours.items() if parameter.default is inspect.Parameter.empty}

    assert required & (optional | (set(ours) - set(parameters))) == NEEDED.get(path, set())


@pytest.mark.parametrize("sdk", OFFICIAL)
def test_the_official_constructors_are_here(sdk: str) -> None:
    """With the same keywords."""
    for kind in CONSTRUCTORS[sdk]:
        ours = inspect.signature(kind).parameters

        assert set(OFFICIAL[sdk]["constructor"]) <= set(ours)


@pytest.mark.parametrize("colour", CLIENTS)
def test_there_are_no_other_names(colour: str) -> None:
    """A name is a promise: what is neither theirs nor listed as our own is not there."""
    official = {path for surface in OFFICIAL.values() for path in surface["methods"]}

    assert set(methods_of(CLIENTS[colour])) == official | set(OWN["methods"])
    assert not official & set(OWN["methods"])


def test_every_operation_has_a_place_and_every_place_an_operation() -> None:
    """What is in the spec can be called; what can be called is in the spec, but for requests to any path."""
    standing = {operation_of(CLIENTS["blocking"], path) for path in methods_of(CLIENTS["blocking"])}

    assert standing == {operation.name for operation in OPERATIONS} | {"request"}
