"""The lists of models: the short one of the model API and of the coding plan, and the one that Codex reads."""

from __future__ import annotations

from typing import Any, Dict, Mapping

from .answers import Answer, Whole
from .received import Received
from .state import State

_CREATED: Mapping[str, int] = {
    "glm-4.5": 1753632000,
    "glm-4.5-air": 1753632000,
    "glm-4.6": 1759276800,
    "glm-4.7": 1766332800,
    "glm-5": 1770825600,
    "glm-5-turbo": 1773590400,
    "glm-5.1": 1774569600,
    "glm-5.2": 1781366400,
    "glm-5.3": 1786636800,
    "glm-5.3-flash": 1788192000,
    "glm-5.3-flashx": 1788192000,
}
"""When each was made, in seconds; only those of 4.5, 4.7 and 5.3 are recorded."""
_CODEX: Mapping[str, int] = {"glm-5.3": 1000000, "glm-5.3-flash": 1000000, "glm-5-turbo": 200000}
_EFFORTS = ("low", "high", "max")


def list_models(state: State, received: Received) -> Answer:
    """The models that the platform admits to; it serves more."""
    data = [{"id": name, "object": "model", "created": at, "owned_by": "z-ai"} for name, at in _CREATED.items()]
    return Whole({"object": "list", "data": data})


def list_codex(state: State, received: Received) -> Answer:
    """The models in the form that Codex reads."""
    return Whole({"models": [_as_codex_reads(name) for name in _CODEX]})


def _as_codex_reads(name: str) -> Dict[str, Any]:
    levels = [{"effort": effort, "description": f"{name}: {effort}"} for effort in _EFFORTS]
    return {"slug": name, "context_window": _CODEX[name], "supported_reasoning_levels": levels}
