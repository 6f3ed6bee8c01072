"""What a schema cannot say: which combinations of otherwise valid values the platform refuses."""

from __future__ import annotations

import re
from typing import Any, Mapping

from .errors import PlatformError
from .replies import parts_of
from .shapes import as_object

_OTHER_MODELS = re.compile(r"(embedding|cogview|cogvideox|vidu[q\d]|rerank)", re.IGNORECASE)
_FORCED = re.compile(r"glm-5\.3", re.IGNORECASE)
_FILES, _PICTURES = {"file", "file_url"}, {"image_url", "video_url"}
_ONE_KIND = re.compile(r"glm-4\.[56]v", re.IGNORECASE)


def check_chat(body: Mapping[str, Any]) -> None:
    """Refuse what the platform refuses in a chat request although each value is right by itself."""
    model = str(body["model"])
    if _OTHER_MODELS.match(model):
        raise PlatformError("1212", model)
    if body.get("tool_choice") not in (None, "auto"):
        raise PlatformError("1214", "tool_choice", "auto")
    if not any(message.get("role") in ("user", "tool") for message in body["messages"]):
        raise PlatformError("1214", "messages", "user")
    if _FORCED.match(model):
        if as_object(body.get("thinking")).get("type") == "disabled":
            raise PlatformError("1210", "thinking.type", f"{model}: enabled")
        if body.get("reasoning_effort") not in (None, "low", "high", "max"):
            raise PlatformError("1210", "reasoning_effort", f"{model}: low, high, max")
    if _ONE_KIND.match(model):
        for position, message in enumerate(body["messages"]):
            kinds = {str(part.get("type")) for part in parts_of(message)}
            if kinds & _FILES and kinds & _PICTURES:
                named = ", ".join(sorted(kinds & (_FILES | _PICTURES)))
                raise PlatformError("1215", f"messages[{position}].content: {named}")
