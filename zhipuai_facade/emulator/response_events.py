"""A response taken apart into the events of its stream, numbered from 0.

``created`` and ``in_progress`` come first, with a response that has no output yet; then every item, added, filled piece
by piece, and done; last the whole response, under the name of its status.
"""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Mapping

from .replies import pieces

Event = Dict[str, Any]

_UNKNOWN_YET: Event = {"status": "in_progress", "output": [], "usage": None, "error": None, "incomplete_details": None}


def events_of(response: Mapping[str, Any]) -> List[Event]:
    """The events that carry the response."""
    begun = {**response, **_UNKNOWN_YET}
    events: List[Event] = [{"type": f"response.{name}", "response": begun} for name in ("created", "in_progress")]
    for index, item in enumerate(response["output"]):
        events += _of_item(item, index)
    events.append({"type": "response.{}".format(response["status"]), "response": dict(response)})
    return [{"type": event["type"], "sequence_number": number, **event} for number, event in enumerate(events)]


def _of_item(item: Mapping[str, Any], index: int) -> Iterator[Event]:
    kind = item["type"]
    empty: Event = {"content": []} if "content" in item else {"arguments": ""} if "arguments" in item else {}
    yield {
        "type": "response.output_item.added",
        "output_index": index,
        "item": {**item, **empty, "status": "in_progress"},
    }
    place = {"item_id": item["id"], "output_index": index}
    if kind == "web_search_call":
        for state in ("in_progress", "searching", "completed"):
            yield {"type": f"response.web_search_call.{state}", **place}
    elif kind == "function_call":
        name = "response.function_call_arguments"
        yield from ({"type": f"{name}.delta", **place, "delta": piece} for piece in pieces(item["arguments"]))
        yield {"type": f"{name}.done", **place, "name": item["name"], "arguments": item["arguments"]}
    else:
        yield from _of_parts(item, place)
    yield {"type": "response.output_item.done", "output_index": index, "item": dict(item)}


def _of_parts(item: Mapping[str, Any], place: Mapping[str, Any]) -> Iterator[Event]:
    for number, part in enumerate(item["content"]):
        name, here = "response.{}".format(part["type"]), {**place, "content_index": number}
        yield {"type": "response.content_part.added", **here, "part": {**part, "text": ""}}
        yield from ({"type": f"{name}.delta", **here, "delta": piece} for piece in pieces(part["text"]))
        yield {"type": f"{name}.done", **here, "text": part["text"]}
        yield {"type": "response.content_part.done", **here, "part": dict(part)}
