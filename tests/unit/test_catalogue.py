"""The table of models: in step with the document, and binding for nobody."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Set, Tuple

import pytest

from tests.clients import Caller, Recorder
from tests.document import OPERATIONS, SCHEMAS, Operation
from zhipuai_facade import KNOWN_MODELS
from zhipuai_facade.catalogue import KnownModel

KINDS = {
    "ChatModel": "chat",
    "EmbeddingModel": "embedding",
    "RerankModel": "rerank",
    "ModerationModel": "moderation",
    "LayoutParsingModel": "layout",
    "ImageModel": "image",
    "AsyncImageModel": "image",
    "VideoModel": "video",
    "SpeechModel": "speech",
    "VoiceCloneModel": "voice_clone",
    "TranscriptionModel": "transcription",
    "SearchToolModel": "search",
    "AssistantModel": "assistant",
}
ELSEWHERE = {"TokenizerModel"}
"""Enums of older models, which can only be counted with."""


def enums() -> Iterator[Tuple[str, List[Operation]]]:
    """The enums that the parameter `model` of operations may be, with the operations."""
    found: Dict[str, List[Operation]] = {}
    for operation in OPERATIONS:
        field = SCHEMAS.get(operation.body_name, {}).get("properties", {}).get("model", {})
        for choice in field.get("anyOf", [field]):
            if "$ref" in choice:
                found.setdefault(choice["$ref"].rpartition("/")[2], []).append(operation)
    yield from found.items()


ENUMS = {name: operations for name, operations in enums() if name not in ELSEWHERE}
each_enum = pytest.mark.parametrize("name", ENUMS)


def test_every_model_of_the_document_is_known_and_no_other() -> None:
    """A new value of an enum needs its line in the table."""
    documented = {value for name in ENUMS for value in SCHEMAS[name]["enum"]}

    assert set(KNOWN_MODELS) == documented
    assert all(model.id == name for name, model in KNOWN_MODELS.items())
    assert set(ENUMS) == set(KINDS)


@each_enum
def test_a_model_is_of_the_kind_whose_operation_takes_it(name: str) -> None:
    """Chat models chat, embedding models embed."""
    assert {KNOWN_MODELS[value].kind for value in SCHEMAS[name]["enum"]} == {KINDS[name]}


@each_enum
def test_a_model_belongs_to_the_sites_that_the_document_says(name: str) -> None:
    """By the enum, and by the operations that take it."""
    regions: Dict[str, List[str]] = SCHEMAS[name].get("x-regions", {})
    sites: Set[str] = {site for operation in ENUMS[name] for site in operation.item.get("x-regions", ["cn", "intl"])}
    for value in SCHEMAS[name]["enum"]:
        only = {site for site, values in regions.items() if value in values}

        assert set(KNOWN_MODELS[value].regions) == (only or sites), value


def test_limits_and_abilities_make_sense() -> None:
    """A default is not above the most, nor that above the context; only thinkers have efforts."""
    for model in KNOWN_MODELS.values():
        limits = [one for one in (model.default_output, model.maximum_output, model.context) if one is not None]
        assert limits == sorted(limits)
        assert model.inputs and model.regions
        assert model.thinking != "never" or not model.efforts
        assert model.functions or not model.tool_streaming


def test_some_facts_are_as_the_pages_say() -> None:
    """A few that callers rely on."""
    flagship, vision = KNOWN_MODELS["glm-5.3"], KNOWN_MODELS["glm-4.6v"]

    assert (flagship.context, flagship.maximum_output, flagship.default_output) == (1_000_000, 131_072, 65_536)
    assert (flagship.thinking, flagship.efforts, flagship.tool_streaming) == ("always", ("low", "high", "max"), True)
    assert vision.inputs == ("text", "image", "video", "file") and not vision.tool_streaming
    assert KNOWN_MODELS["glm-4.7-flash"].free and not KNOWN_MODELS["glm-4.7"].free
    assert KNOWN_MODELS["glm-4-32b-0414-128k"].regions == ("intl",)


def test_the_table_cannot_be_changed() -> None:
    """It is shared by the whole program."""
    table: Any = KNOWN_MODELS

    with pytest.raises(TypeError):
        table["glm-9"] = KnownModel("glm-9", "chat")


def test_no_model_is_refused(caller: Caller) -> None:
    """What is not in the table is sent as any other."""
    recorder = Recorder()

    caller.ask(caller.answering(recorder), model="glm-99-of-tomorrow")

    assert recorder.sent["model"] == "glm-99-of-tomorrow"
