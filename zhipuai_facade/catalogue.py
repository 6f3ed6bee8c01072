"""The models that are known, and what they can do: as the platform's pages say it in October 2026.

    from zhipuai_facade import KNOWN_MODELS

    [model.id for model in KNOWN_MODELS.values() if model.kind == "chat" and "image" in model.inputs]

Nothing is refused because of this table: the platform serves models that it does not list, and their number grows.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Iterable, Literal, Mapping, Optional, Tuple

from attrs import frozen

from .sites import Region

Kind = Literal[
    "chat",
    "embedding",
    "rerank",
    "moderation",
    "layout",
    "image",
    "video",
    "speech",
    "voice_clone",
    "transcription",
    "search",
    "assistant",
]
"""What a model is for."""

Input = Literal["text", "image", "video", "file", "audio"]
"""What a message to a model may hold."""


@frozen
class KnownModel:
    """One model. What the pages do not tell is None, and no ability."""

    id: str
    """Its name in requests."""
    kind: Kind
    """What it is for."""
    regions: Tuple[Region, ...] = ("cn", "intl")
    """The sites whose documents name it."""
    inputs: Tuple[Input, ...] = ("text",)
    """What a message may hold."""
    context: Optional[int] = None
    """Tokens of question and answer together, as the pages round them."""
    maximum_output: Optional[int] = None
    """Tokens that an answer may have at most."""
    default_output: Optional[int] = None
    """Tokens that an answer has at most when nothing is said."""
    thinking: Literal["never", "optional", "always"] = "never"
    """Whether it thinks before it answers: ``optional`` can be switched by the parameter ``thinking``."""
    efforts: Tuple[str, ...] = ()
    """What ``reasoning_effort`` may be, where it has an effect."""
    functions: bool = False
    """Whether it calls functions."""
    tool_streaming: bool = False
    """Whether ``tool_stream`` sends the arguments of a function piece by piece."""
    free: bool = False
    """Whether it costs nothing."""


TEXT: Tuple[Input, ...] = ("text",)
PICTURES: Tuple[Input, ...] = ("text", "image")
MOVING: Tuple[Input, ...] = ("text", "image", "video")
EVERYTHING: Tuple[Input, ...] = ("text", "image", "video", "file")
CHINA: Tuple[Region, ...] = ("cn",)
ABROAD: Tuple[Region, ...] = ("intl",)
BOTH: Tuple[Region, ...] = ("cn", "intl")
THREE = ("low", "high", "max")
SEVEN = ("none", "minimal", "low", "medium", "high", "xhigh", "max")
Thinking = Literal["never", "optional", "always"]


def _chat(
    names: str,
    inputs: Tuple[Input, ...],
    limits: Tuple[Optional[int], Optional[int], Optional[int]],
    thinking: Thinking = "never",
    efforts: Tuple[str, ...] = (),
    *,
    functions: bool = False,
    tool_streaming: bool = False,
    regions: Tuple[Region, ...] = BOTH,
    free: Tuple[str, ...] = (),
) -> Iterable[KnownModel]:
    context, most, default = limits
    for name in names.split():
        yield KnownModel(
            name,
            "chat",
            regions,
            inputs,
            context,
            most,
            default,
            thinking,
            efforts,
            functions,
            tool_streaming,
            free=name in free,
        )


def _other(kind: Kind, names: str, *, regions: Tuple[Region, ...] = CHINA, free: bool = False) -> Iterable[KnownModel]:
    inputs: Mapping[str, Tuple[Input, ...]] = {
        "moderation": ("text", "image", "video", "audio"),
        "layout": ("image", "file"),
        "video": PICTURES,
        "transcription": ("audio",),
        "voice_clone": ("text", "audio"),
    }
    for name in names.split():
        yield KnownModel(name, kind, regions, inputs.get(kind, TEXT), free=free)


LARGE = (1_000_000, 131_072, 65_536)
MIDDLE = (200_000, 131_072, 65_536)
SMALL = (128_000, 98_304, 65_536)
OLDER = (128_000, 16_384, None)
ROLE_PLAY = (None, 4_096, 1_024)


def _models() -> Iterable[KnownModel]:
    yield from _chat("glm-5.3", TEXT, LARGE, "always", THREE, functions=True, tool_streaming=True)
    yield from _chat(
        "glm-5.3-flash glm-5.3-flashx", EVERYTHING, LARGE, "always", THREE, functions=True, tool_streaming=True
    )
    yield from _chat("glm-5.2", TEXT, LARGE, "optional", SEVEN, functions=True, tool_streaming=True)
    yield from _chat("glm-5.1 glm-5 glm-4.6", TEXT, MIDDLE, "optional", functions=True, tool_streaming=True)
    yield from _chat("glm-5-turbo", TEXT, MIDDLE, "optional", functions=True, tool_streaming=True, regions=CHINA)
    yield from _chat(
        "glm-4.7 glm-4.7-flash glm-4.7-flashx",
        TEXT,
        MIDDLE,
        "optional",
        functions=True,
        tool_streaming=True,
        free=("glm-4.7-flash",),
    )
    yield from _chat(
        "glm-4.5 glm-4.5-x glm-4.5-air glm-4.5-airx glm-4.5-flash",
        TEXT,
        SMALL,
        "optional",
        functions=True,
        free=("glm-4.5-flash",),
    )
    yield from _chat("glm-5v-turbo", EVERYTHING, MIDDLE, "optional", functions=True, regions=CHINA)
    yield from _chat(
        "glm-4.6v glm-4.6v-flash glm-4.6v-flashx",
        EVERYTHING,
        (128_000, 32_768, 16_384),
        "optional",
        functions=True,
        free=("glm-4.6v-flash",),
    )
    yield from _chat("glm-4.5v", EVERYTHING, (64_000, 16_384, None), "optional")
    yield from _chat(
        "glm-4.1v-thinking-flash glm-4.1v-thinking-flashx",
        MOVING,
        (64_000, 16_384, None),
        "always",
        regions=CHINA,
        free=("glm-4.1v-thinking-flash",),
    )
    yield from _chat(
        "glm-4-flash-250414 glm-4-flashx-250414",
        TEXT,
        OLDER,
        functions=True,
        regions=CHINA,
        free=("glm-4-flash-250414",),
    )
    yield from _chat("glm-4-long", TEXT, (1_000_000, 4_095, None), regions=CHINA)
    yield from _chat("glm-4-32b-0414-128k", TEXT, OLDER, functions=True, regions=ABROAD)
    yield from _chat("glm-4v-flash", PICTURES, (16_000, 1_024, None), regions=CHINA, free=("glm-4v-flash",))
    yield from _chat("glm-4-voice", ("text", "audio"), ROLE_PLAY, regions=CHINA)
    yield from _chat("autoglm-phone", PICTURES, (20_000, 4_096, None), functions=True, regions=CHINA)
    yield from _chat("autoglm-phone-multilingual", PICTURES, (20_000, 4_096, None), functions=True, regions=ABROAD)
    yield from _chat("charglm-4 emohaa", TEXT, ROLE_PLAY, regions=CHINA)
    yield from _chat("codegeex-4", TEXT, (128_000, 32_768, None), regions=CHINA)
    yield from _other("embedding", "embedding-3 embedding-2")
    yield from _other("rerank", "rerank")
    yield from _other("moderation", "moderation")
    yield from _other("layout", "glm-ocr", regions=BOTH)
    yield from _other("image", "glm-image cogview-4-250304", regions=BOTH)
    yield from _other("image", "cogview-4")
    yield from _other("image", "cogview-3-flash", free=True)
    yield from _other("video", "cogvideox-3", regions=BOTH)
    yield from _other("video", "cogvideox-2 viduq1-text viduq1-image viduq1-start-end vidu2-image vidu2-start-end")
    yield from _other("video", "vidu2-reference")
    yield from _other("video", "cogvideox-flash", free=True)
    yield from _other("speech", "glm-tts")
    yield from _other("voice_clone", "glm-tts-clone")
    yield from _other("transcription", "glm-asr-2512 glm-asr", regions=BOTH)
    yield from _other("search", "web-search-pro", regions=BOTH)
    yield from _other("assistant", "glm-4-assistant glm-4-alltools")


KNOWN_MODELS: Mapping[str, KnownModel] = MappingProxyType({model.id: model for model in _models()})
"""The models, by their ids."""
