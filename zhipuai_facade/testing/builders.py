"""Ready-made answers for tests without any transport: valid by construction, and the same in every run.

    def test_sums_up(monkeypatch):
        monkeypatch.setattr(app, "ask", lambda question: completion("Three points: ..."))

They are the models that the clients return, with everything filled in that the platform sends: ids, times, usage.
Further fields of a model are keywords: ``completion("hi", id="...", web_search=[...])``. What the platform could not
have sent is refused: a `TypeError` for a field that does not exist, a `ValueError` for a value that is not allowed.
"""

from __future__ import annotations

import difflib
import json
import time
from functools import lru_cache
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple, Type, TypeVar, Union, cast

from zhipuai_openapi import models
from zhipuai_openapi.types import Model

from ..emulator.errors import PlatformError
from ..emulator.identities import BEIJING, digest
from ..emulator.replies import pieces
from ..emulator.vectors import vector
from .forms import as_stream, plain, refuse_what_is_no_json, tokens_of

M = TypeVar("M", bound=Model)

Text = Union[str, Sequence[str]]
"""A text, or the pieces of one."""

Call = Union[models.ToolCall, Mapping[str, Any], Tuple[str, Any]]
"""A tool call: as `tool_call` makes it, as a dict, or as the name of a function and its arguments."""

CREATED = 1767225600
"""When everything was made that is built here, unless it says otherwise: the first second of 2026, in UTC."""

PROMPT_TOKENS = 8
"""Tokens of the request that nobody sent."""


def completion(
    content: Optional[str] = "",
    *,
    reasoning: Optional[str] = None,
    tool_calls: Sequence[Call] = (),
    finish_reason: Optional[str] = None,
    model: str = "glm-4.7",
    usage: Union[models.Usage, Mapping[str, Any], None] = None,
    **fields: Any,
) -> models.ChatCompletion:
    """The whole answer to a chat request.

    Args:
        content: What the model says.
        reasoning: What it thought before.
        tool_calls: The functions it wants called.
        finish_reason: Why it stopped; "stop", or "tool_calls" when there are any.
        model: Which model it is.
        usage: The tokens it cost; counted unless given.
        fields: Further fields of the answer.
    """
    body = _whole(content, reasoning, tool_calls, finish_reason, model, usage)
    return _built(completion, models.ChatCompletion, body, fields)


def chunks(
    content: Text = "",
    *,
    reasoning: Optional[Text] = None,
    tool_calls: Sequence[Call] = (),
    tool_stream: bool = False,
    finish_reason: Optional[str] = None,
    model: str = "glm-4.7",
    usage: Union[models.Usage, Mapping[str, Any], None] = None,
    **fields: Any,
) -> List[models.ChatCompletionChunk]:
    """The chunks of a streamed answer: reasoning, content, tool calls, and a last one with finish reason and usage.

    The arguments are those of `completion`. A text is cut into pieces as long as tokens; a list of texts is taken as
    the pieces. ``tool_stream`` sends the arguments of tool calls in pieces, too, as the parameter of the same name asks
    the platform to. Search results and other ``fields`` of a chunk that come once stand on the last one.
    """
    said, thought = _text(content), None if reasoning is None else _text(reasoning)
    body = _whole(said, thought, tool_calls, finish_reason, model, usage)
    _refuse_unknown(chunks, models.ChatCompletionChunk, fields)
    body.update(plain(fields))
    stream = as_stream(body, content=_list(content), reasoning=_list(reasoning), tool_stream=tool_stream)
    if "request_id" in fields:
        stream = [dict(chunk, request_id=fields["request_id"]) for chunk in stream]
    return [_built(chunks, models.ChatCompletionChunk, chunk) for chunk in stream]


def tool_call(
    name: str, arguments: Union[Mapping[str, Any], str, None] = None, *, index: int = 0, **fields: Any
) -> models.ToolCall:
    """A call of a function; ``arguments`` that are text are taken as they are, so that they may be broken JSON."""
    written = arguments if isinstance(arguments, str) else json.dumps(plain(arguments or {}), ensure_ascii=False)
    body = {
        "id": f"call_-{_number(name, written, index)}",
        "index": index,
        "type": "function",
        "function": {"name": name, "arguments": written},
    }
    return _built(tool_call, models.ToolCall, body, fields)


def embedding_list(
    inputs: Union[str, Sequence[Union[str, Sequence[float]]]],
    *,
    model: str = "embedding-3",
    dimensions: int = 8,
    **fields: Any,
) -> models.EmbeddingList:
    """Vectors: those given; for a text one of length 1 that has so many ``dimensions`` and follows from the text."""
    items = [inputs] if isinstance(inputs, str) else list(inputs)
    found = [vector(model, item, dimensions) if isinstance(item, str) else list(item) for item in items]
    tokens = sum(max(1, len(pieces(item))) if isinstance(item, str) else 1 for item in items)
    body = {
        "object": "list",
        "model": model,
        "data": [{"object": "embedding", "index": at, "embedding": one} for at, one in enumerate(found)],
        "usage": {"prompt_tokens": tokens, "completion_tokens": 0, "total_tokens": tokens},
    }
    return _built(embedding_list, models.EmbeddingList, body, fields)


def image_list(*urls: str, **fields: Any) -> models.ImageList:
    """Images at these addresses; one unless any is given."""
    identity = _identity(urls)
    addresses = urls or (f"https://example.com/{identity}_watermark.png",)
    body = {
        "id": identity,
        "request_id": identity,
        "created": CREATED,
        "data": [{"url": address} for address in addresses],
    }
    return _built(image_list, models.ImageList, body, fields)


def web_search_answer(
    results: Sequence[Mapping[str, Any]] = (), *, query: str = "test", **fields: Any
) -> models.WebSearchAnswer:
    """Pages found for a query; each page has ``title``, ``link``, ``content`` and so on, as far as given."""
    identity = _identity(query, plain(results))
    body = {
        "id": identity,
        "request_id": identity,
        "created": CREATED,
        "search_intent": [{"query": query, "intent": "SEARCH_ALL", "keywords": query}],
        "search_result": [dict({"refer": f"ref_{at}"}, **one) for at, one in enumerate(results, 1)],
    }
    return _built(web_search_answer, models.WebSearchAnswer, body, fields)


def file_object(
    filename: str = "requests.jsonl", *, content: bytes = b"", purpose: str = "batch", **fields: Any
) -> models.FileObject:
    """A stored file; ``content`` tells only its size."""
    body = {
        "id": _file_id(filename, content.hex(), purpose),
        "object": "file",
        "bytes": len(content),
        "filename": filename,
        "purpose": purpose,
        "created_at": CREATED,
    }
    return _built(file_object, models.FileObject, body, fields)


def file_list(files: Sequence[models.FileObject] = (), *, has_more: bool = False, **fields: Any) -> models.FileList:
    """A page of files."""
    return _built(file_list, models.FileList, _page(files, has_more), fields)


def batch(
    status: str = "completed", *, total: int = 1, failed: int = 0, input_file_id: Optional[str] = None, **fields: Any
) -> models.Batch:
    """A batch of ``total`` requests of which ``failed`` went wrong; it has the files that its status lets expect."""
    at = CREATED * 1000
    identity = f"batch_{_number(status, total, failed, input_file_id)}"
    begun = status not in ("validating", "failed")
    over = status in ("completed", "expired", "cancelled")
    good = total - failed if over else 0
    bad = failed if over else 0
    counts = {"total": total, "completed": good, "failed": bad}
    body: Dict[str, Any] = {
        "id": identity,
        "object": "batch",
        "endpoint": "/v4/chat/completions",
        "input_file_id": input_file_id or _file_id(identity, "input"),
        "completion_window": "24h",
        "status": status,
        "created_at": at,
        "request_counts": counts if begun else dict.fromkeys(counts),
    }
    if begun:
        body["in_progress_at"] = at
    if status == "completed":
        body["finalizing_at"] = at
    if good:
        body["output_file_id"] = _file_id(identity, "output")
    if bad:
        body["error_file_id"] = _file_id(identity, "error")
    if status + "_at" in models.Batch._wire_names:
        body[status + "_at"] = at
    return _built(batch, models.Batch, body, fields)


def batch_list(batches: Sequence[models.Batch] = (), *, has_more: bool = False, **fields: Any) -> models.BatchList:
    """A page of batches."""
    return _built(batch_list, models.BatchList, _page(batches, has_more), fields)


def async_task(status: str = "PROCESSING", *, model: str = "glm-4.7", **fields: Any) -> models.AsyncTask:
    """A task that was accepted."""
    body = {"id": _task_id(model), "request_id": _identity(model), "model": model, "task_status": status}
    return _built(async_task, models.AsyncTask, body, fields)


def async_result(
    content: str = "",
    *,
    reasoning: Optional[str] = None,
    tool_calls: Sequence[Call] = (),
    videos: Sequence[str] = (),
    status: str = "SUCCESS",
    model: str = "glm-4.7",
    **fields: Any,
) -> models.AsyncResult:
    """A task as it stands: with an answer, or with ``videos`` at these addresses, if its status is ``SUCCESS``."""
    body: Dict[str, Any] = {"id": _task_id(model), "request_id": _identity(model), "model": model}
    if status == "SUCCESS" and videos:
        body["usage"] = {"prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0}
        body["video_result"] = [{"url": url, "cover_image_url": url.rpartition(".")[0] + ".png"} for url in videos]
    elif status == "SUCCESS":
        whole = _whole(content, reasoning, tool_calls, None, model, None)
        body.update({name: whole[name] for name in ("created", "choices", "usage")})
    body["task_status"] = status
    return _built(async_result, models.AsyncResult, body, fields)


def error_body(
    code: Union[str, int] = "1302", message: Optional[str] = None, *, request_id: Optional[str] = None
) -> Dict[str, Any]:
    """The body of an error: a business code, and what the platform says to it unless ``message`` is given."""
    body = PlatformError(str(code)).body()
    body["error"]["code"] = code
    if message is not None:
        body["error"]["message"] = message
    if request_id is not None:
        body["request_id"] = request_id
    _refuse_invalid("error_body", "Error", body)
    return body


def _whole(
    content: Optional[str],
    reasoning: Optional[str],
    tool_calls: Sequence[Call],
    finish_reason: Optional[str],
    model: str,
    usage: Union[models.Usage, Mapping[str, Any], None],
) -> Dict[str, Any]:
    calls = _calls(tool_calls)
    message: Dict[str, Any] = {"role": "assistant"}
    if content or not calls:
        message["content"] = content
    if reasoning is not None:
        message["reasoning_content"] = reasoning
    if calls:
        message["tool_calls"] = calls
    for given in (content, reasoning):
        if given is not None and not isinstance(cast(object, given), str):
            raise TypeError(f"content and reasoning must be text, not {type(given).__name__}")
    identity = _identity(model, message)
    reason = finish_reason or ("tool_calls" if calls else "stop")
    return {
        "id": identity,
        "request_id": identity,
        "created": CREATED,
        "object": "chat.completion",
        "model": model,
        "choices": [{"index": 0, "finish_reason": reason, "message": message}],
        "usage": _usage(message) if usage is None else plain(usage),
    }


def _usage(message: Mapping[str, Any]) -> Dict[str, Any]:
    written, thought = tokens_of(message)
    usage: Dict[str, Any] = {
        "prompt_tokens": PROMPT_TOKENS,
        "completion_tokens": written,
        "total_tokens": PROMPT_TOKENS + written,
        "prompt_tokens_details": {"cached_tokens": 0},
    }
    if "reasoning_content" in message:
        usage["completion_tokens_details"] = {"reasoning_tokens": thought}
    return usage


def _calls(given: Sequence[Call]) -> List[Dict[str, Any]]:
    """The calls as JSON, numbered in their order unless they say otherwise, each with an id of its own."""
    found: List[Dict[str, Any]] = []
    for at, one in enumerate(given):
        if isinstance(one, tuple):
            found.append(tool_call(*one, index=at).to_dict())
            continue
        call: Dict[str, Any] = plain(one)
        if isinstance(one, models.ToolCall) and at and call.get("index") == 0:
            call["index"] = at
        if any(call.get("id") == other["id"] for other in found):
            call["id"] = f"call_-{_number(call, at)}"
        _refuse_invalid("tool_calls", "ToolCall", call)
        found.append(call)
    return found


def _text(text: Text) -> str:
    return text if isinstance(text, str) else "".join(text)


def _list(text: Optional[Text]) -> Optional[List[str]]:
    return None if text is None or isinstance(text, str) else list(text)


def _page(items: Sequence[Union[models.FileObject, models.Batch]], has_more: bool) -> Dict[str, Any]:
    ids = [item.id for item in items]
    ends = {"first_id": ids[0] if ids else None, "last_id": ids[-1] if ids else None}
    return dict({"object": "list", "data": plain(list(items)), "has_more": has_more}, **ends)


def _identity(*seed: object) -> str:
    return time.strftime("%Y%m%d%H%M%S", time.gmtime(CREATED + BEIJING)) + digest(repr(seed))[:16]


def _file_id(*seed: object) -> str:
    return f"{CREATED}_{digest(repr(seed))[:32]}"


def _task_id(*seed: object) -> str:
    return f"47691696322760895-{_number(*seed)}"


def _number(*seed: object) -> int:
    return 10**18 + int(digest(repr(seed))[:16], 16) % (8 * 10**18)


def _built(
    builder: Callable[..., Any], kind: Type[M], body: Mapping[str, Any], fields: Optional[Mapping[str, Any]] = None
) -> M:
    """A model with these fields, which the document allows."""
    _refuse_unknown(builder, kind, fields or {})
    source = dict(body, **plain(fields or {}))
    _refuse_invalid(builder.__name__, kind.__name__, source)
    return kind.from_dict(source)


def _refuse_unknown(builder: Callable[..., Any], kind: Type[Model], fields: Mapping[str, Any]) -> None:
    for name in fields:
        if name not in kind._wire_names:
            known = sorted(kind._wire_names | set(builder.__kwdefaults__ or {}))
            meant = difflib.get_close_matches(name, known, 1)
            hint = f"; did you mean {meant[0]!r}?" if meant else f"; {kind.__name__} has: {', '.join(known)}"
            raise TypeError(f"{builder.__name__}() has no field {name!r}{hint}")


def _refuse_invalid(what: str, schema: str, value: Any) -> None:
    try:
        refuse_what_is_no_json(value)
        fault = _fault_in(schema, value)
    except ValueError as error:
        raise ValueError(f"{what}: {error}") from None
    if fault:
        raise ValueError(f"{what}: {fault}")


def _fault_in(schema: str, value: Any) -> str:
    """What the document does not allow about a value, which is to be what this component of it says; or nothing."""
    document, schemas = _document()
    reference = schemas.setdefault(schema, {"$ref": f"#/components/schemas/{schema}"})
    for error in document.violations(reference, value):
        place = "/".join(str(step) for step in error.absolute_path)
        return f"{place}: {error.message}" if place else str(error.message)
    return ""


@lru_cache(maxsize=None)
def _document() -> Tuple[Any, Dict[str, Dict[str, Any]]]:
    try:
        from ..emulator.document import Document
    except ImportError as error:
        raise ImportError("answers are checked with jsonschema: pip install 'zhipuai-facade[testing]'") from error
    return Document.packaged(), {}
