"""Function calls: which of the caller's functions the emulated model calls, and with which arguments."""

from __future__ import annotations

import json
import re
from typing import Any, Dict, List, Mapping

from .identities import call_id
from .plausible import value_for
from .replies import last_question, text_of
from .shapes import as_list, as_object


def calls_for(body: Mapping[str, Any], seed: str) -> List[Dict[str, Any]]:
    """The tool calls that answer a request; none when it offers no function or its last message is no question.

    Called is every function whose name stands in the question, or else the one that has most words in common with it.
    """
    tools = [as_object(tool) for tool in as_list(body.get("tools"))]
    offered = [as_object(tool.get("function")) for tool in tools if tool.get("type") == "function"]
    if not offered or body["messages"][-1].get("role") != "user":
        return []
    text = text_of(last_question(body["messages"]))
    called = [function for function in offered if function["name"] in text]
    return [
        _call(function, position, text, seed) for position, function in enumerate(called or [_fitting(offered, text)])
    ]


def _fitting(offered: List[Any], text: str) -> Any:
    """The function whose name and description fit best; of several, the first."""

    def common(function: Mapping[str, Any]) -> int:
        words = re.findall(r"[a-z]{4,}", f"{function['name']} {function.get('description', '')}".lower())
        return sum(word in text.lower() for word in set(words))

    return max(offered, key=common)


def _call(function: Mapping[str, Any], position: int, text: str, seed: str) -> Dict[str, Any]:
    parameters = as_object(function.get("parameters"))
    arguments: Any = value_for(parameters, text=text) if parameters else {}
    written = json.dumps(arguments, ensure_ascii=False)
    return {
        "id": call_id(seed, position),
        "index": position,
        "type": "function",
        "function": {"name": function["name"], "arguments": written},
    }
