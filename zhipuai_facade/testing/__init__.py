"""Means to test what is built on the platform: recordings, an emulator with scripted answers, and ready-made answers.

    def test_greets(zhipuai_emulator):  # a fixture of the pytest plugin that comes with this package
        zhipuai_emulator.answers(chat="Hello!")

        assert greet(zhipuai_emulator.client) == "Hello!"
        assert zhipuai_emulator.requests[-1].json["model"] == "glm-4.7"

It needs the extra ``testing``: ``pip install 'zhipuai-facade[testing]'``. Importing this package loads nothing else:
each name is loaded when it is first asked for, and with it what it needs, pytest or vcrpy for instance.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, List

if TYPE_CHECKING:
    from .builders import (
        async_result,
        async_task,
        batch,
        batch_list,
        chunks,
        completion,
        embedding_list,
        error_body,
        file_list,
        file_object,
        image_list,
        tool_call,
        web_search_answer,
    )
    from .cassettes import (
        BrokenCassette,
        Cassette,
        CassetteError,
        IncompleteRecording,
        Interaction,
        MissingCassette,
        UnmatchedRequest,
        UnusedInteractions,
        cassette,
        read_cassette,
    )
    from .scripted import ScriptedEmulator, ScriptError

# fmt: off
__all__ = [
    "BrokenCassette", "Cassette", "CassetteError", "IncompleteRecording", "Interaction", "MissingCassette",
    "ScriptError", "ScriptedEmulator", "UnmatchedRequest", "UnusedInteractions", "async_result", "async_task",
    "batch", "batch_list", "cassette", "chunks", "completion", "embedding_list", "error_body", "file_list",
    "file_object", "image_list", "read_cassette", "tool_call", "web_search_answer",
]

_MODULES = {
    ".builders": [
        "async_result", "async_task", "batch", "batch_list", "chunks", "completion", "embedding_list", "error_body",
        "file_list", "file_object", "image_list", "tool_call", "web_search_answer",
    ],
    ".cassettes": [
        "BrokenCassette", "Cassette", "CassetteError", "IncompleteRecording", "Interaction", "MissingCassette",
        "UnmatchedRequest", "UnusedInteractions", "cassette", "read_cassette",
    ],
    ".scripted": ["ScriptError", "ScriptedEmulator"],
}
# fmt: on
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}


def __getattr__(name: str) -> object:
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_MODULE_OF[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> List[str]:
    return __all__
