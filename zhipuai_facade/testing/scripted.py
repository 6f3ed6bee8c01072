"""The emulator with a script: a test says what is answered, and looks at what was asked.

    emulator.answers(chat="Hello!")  # whole, or as a stream: as it is asked for
    emulator.fails(code=1302, times=2).answers(chat="At last.")  # two failures, then an answer

What is scripted for an operation is used in the order in which it was written, each as often as its ``times`` say.
One without ``times`` is used again and again: the last one for ever, one that is followed by another until it was used
once. When nothing is left, or nothing was scripted, the emulator answers as it does without a script.

Requests are validated before: one that the platform would refuse is refused, and uses nothing up.
"""

from __future__ import annotations

import difflib
import threading
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, AsyncGenerator, Callable, Dict, List, Mapping, Optional, Sequence, Union, cast

import httpx
from zhipuai_openapi.codes import STATUSES
from zhipuai_openapi.types import Model

from ..client import AsyncZhipuAI, ZhipuAI
from ..emulator.errors import USUAL
from ..emulator.misbehaviour import CALM, Orders
from ..emulator.shapes import is_number
from . import builders
from .forms import as_stream, as_whole, plain, refuse_what_is_no_json

if TYPE_CHECKING:
    from ..emulator.answers import Answer
    from ..emulator.document import Operation
    from ..emulator.received import Received, Seen
    from ..emulator.scripts import Step
    from ..emulator.server import Emulator
    from ..emulator.state import State

    Handler = Callable[[State, Received], Answer]

TIMEOUT = 5.0
"""Seconds that the clients wait for a sign of life."""

ALIASES: Mapping[str, str] = {
    "chat": "chat_completions_create",
    "async_chat": "async_chat_completions_create",
    "async_results": "async_results_retrieve",
    "embeddings": "embeddings_create",
    "images": "images_generations",
    "videos": "videos_generations",
    "assistant": "assistant_conversation",
    "web_search": "web_search_web_search",
}
"""Short names of operations; every other one goes by its operation id, such as ``files_list``."""

_CHAT = "chat_completions_create"
_EMBEDDINGS = "embeddings_create"
_ASSISTANT = "assistant_conversation"


class ScriptError(ValueError):
    """A script asks for something that the platform cannot answer."""


class ScriptedEmulator:
    """An emulated platform with a script, and clients that are ready to ask it.

    A context manager that runs an emulator of its own; given one that runs, it uses that, and only resets it in the
    end. The pytest plugin gives you one as the fixture ``zhipuai_emulator``.
    """

    def __init__(self, emulator: Optional[Emulator] = None) -> None:
        self._own = emulator is None
        self._emulator: Emulator = new_emulator() if emulator is None else emulator
        self._lock = threading.Lock()
        self._client: Optional[ZhipuAI] = None
        self._connections: List[httpx.Client] = []
        self.pauses: List[float] = []
        """The seconds that the clients would have waited between retries; they do not wait here."""

    @property
    def base_url(self) -> str:
        """Where the emulated platform is."""
        return self._emulator.base_url

    @property
    def api_key(self) -> str:
        """The key that it accepts."""
        return self._emulator.api_key

    @property
    def environment(self) -> Dict[str, str]:
        """The variables that make any client of this package, made without arguments, ask the emulator."""
        return {"ZHIPUAI_API_KEY": self.api_key, "ZHIPUAI_BASE_URL": self.base_url}

    @property
    def requests(self) -> List[Seen]:
        """What was asked so far, in order: ``requests[-1].json`` is the body of the last request."""
        return list(self._emulator.requests)

    @property
    def unused(self) -> List[str]:
        """What was scripted, but not used as often as it says; for a test to assert that nothing is left."""
        return [step.text for step in self._emulator.script.unused]

    @property
    def client(self) -> ZhipuAI:
        """A blocking client of the emulator, which threads may share; it is closed in the end."""
        with self._lock:
            if self._client is None or self._client.is_closed():
                http = httpx.Client(trust_env=False, verify=False)
                self._connections.append(http)
                self._client = ZhipuAI(api_key=self.api_key, base_url=self.base_url, timeout=TIMEOUT, http_client=http)
                self._client._transport.wait = self.pauses.append
            return self._client

    @asynccontextmanager
    async def async_client(self) -> AsyncGenerator[AsyncZhipuAI, None]:
        """A client to await, under asyncio or trio: ``async with emulator.async_client() as client``."""

        async def note(seconds: float) -> None:
            self.pauses.append(seconds)

        address: Dict[str, Any] = {"api_key": self.api_key, "base_url": self.base_url, "timeout": TIMEOUT}
        http = httpx.AsyncClient(trust_env=False, verify=False)
        async with http, AsyncZhipuAI(http_client=http, **address) as client:
            client._transport.wait = note
            yield client

    def answers(
        self,
        *,
        chat: Any = None,
        reasoning: Union[str, Sequence[str], None] = None,
        tool_calls: Sequence[builders.Call] = (),
        finish_reason: Optional[str] = None,
        embeddings: Any = None,
        times: Optional[int] = None,
        cuts_after: Optional[int] = None,
        stalls_after: Optional[int] = None,
        **operations: Any,
    ) -> ScriptedEmulator:
        """Answer this.

        Args:
            chat: What the model says: a text; or an answer, as `builders.completion` makes it or as a dict; or a list
                of chunks. Whatever it is, it is sent whole or as a stream, as the request asks for it.
            reasoning: What the model thinks before it says a text.
            tool_calls: The functions that the model wants called, beside a text or without one.
            finish_reason: Why the model stopped.
            embeddings: One vector for every text; or a list of vectors, one for each text; or an answer.
            times: How often; None for ever, or until another answer follows.
            cuts_after: Break the connection after so many chunks of a stream, or in the middle of a whole answer.
            stalls_after: Fall silent after so many chunks of a stream, or in the middle of a whole answer.
            operations: Answers of other operations, by their short names (`ALIASES`) or operation ids: an answer as an
                object or a dict; a text for an assistant; bytes or a text for ``files_content``.

        Raises:
            ScriptError: The platform could not answer this, or the document does not allow it.
        """
        trouble = _trouble(cuts_after, stalls_after)
        given = dict(chat=chat, embeddings=embeddings, **operations)
        values = {self._operation(name): value for name, value in given.items() if value is not None}
        makers: Dict[str, Handler] = {}
        if reasoning is not None or tool_calls or finish_reason is not None or _is_text(values.get(_CHAT)):
            if not _is_text(values.get(_CHAT, "")):
                raise ScriptError("reasoning, tool_calls and finish_reason go with a text; this answer has its own")
            makers[_CHAT] = _saying(values.pop(_CHAT, None), reasoning, tool_calls, finish_reason)
        makers.update({operation: self._handler(operation, value) for operation, value in values.items()})
        if not makers:
            raise ScriptError("nothing to answer: say for instance answers(chat='...')")
        for operation, maker in makers.items():
            self._add(_written("answers", **given), operation, maker, trouble, times)
        return self

    def streams(
        self,
        pieces: Sequence[str],
        *,
        reasoning: Union[str, Sequence[str], None] = None,
        finish_reason: Optional[str] = None,
        times: Optional[int] = None,
        cuts_after: Optional[int] = None,
        stalls_after: Optional[int] = None,
    ) -> ScriptedEmulator:
        """Answer a chat with exactly these pieces, one chunk for each, and the last chunk that has no content.

        A request that asks for no stream is answered with all of them at once. The other arguments are those of
        `answers`.
        """
        if isinstance(pieces, str):
            raise ScriptError("streams() takes a list of pieces; answers(chat='...') cuts a text by itself")
        maker = _saying(list(pieces), reasoning, (), finish_reason)
        self._add(_written("streams", pieces), _CHAT, maker, _trouble(cuts_after, stalls_after), times)
        return self

    def calls_tool(
        self,
        name: str,
        arguments: Union[Mapping[str, Any], str, None] = None,
        *,
        content: Optional[str] = None,
        reasoning: Optional[str] = None,
        times: Optional[int] = None,
    ) -> ScriptedEmulator:
        """Answer a chat by calling a function; ``arguments`` that are text may be broken JSON.

        What follows the call is usually scripted, too: ``calls_tool("weather", {...}).answers(chat="It rains.")``.
        """
        maker = _saying(content, reasoning, [(name, arguments)], None)
        self._add(_written("calls_tool", name, arguments), _CHAT, maker, CALM, times)
        return self

    def fails(
        self,
        code: Union[int, str, None] = None,
        *,
        status: Optional[int] = None,
        times: Optional[int] = None,
        after: Optional[int] = None,
        retry_after: Optional[float] = None,
        on: Optional[str] = None,
    ) -> ScriptedEmulator:
        """Answer with an error.

        Args:
            code: The business code; by default the usual one of the status.
            status: The HTTP status; by default that of the code. 200 hides the error in a successful answer, as
                gateways of the platform do.
            times: How often; None for ever, or until another answer follows.
            after: Fail only after so many chunks of a stream; a whole answer fails at once.
            retry_after: Seconds to send as ``Retry-After``; 0 makes any client try again at once.
            on: The operation that fails, by its short name or operation id; all of them unless given.
        """
        if code is None and status is None:
            raise ScriptError("fails() needs a code or a status")
        business = USUAL.get(status or 0, str(status)) if code is None else str(code)
        answered = STATUSES.get(business) if status is None else status
        if answered is None:
            raise ScriptError(f"the platform has no business code {business}; with status=... it is sent all the same")
        if answered != 200 and not 400 <= answered <= 599:
            raise ScriptError(f"HTTP status {answered} is no failure: give 400 to 599, or 200 for an error in hiding")
        seconds = None if retry_after is None else f"{retry_after:g}"
        orders = Orders(status=answered, code=business, retry_after=seconds)
        if answered == 200:
            orders = Orders(body_error=business)
        streamed = None if after is None else Orders(error_event=_count("after", after), code=business)
        text = _written("fails", code=code, status=status)
        self._add(text, None if on is None else self._operation(on), None, orders, times, streamed)
        return self

    def stalls(self, after: int = 0, *, times: Optional[int] = None, on: Optional[str] = None) -> ScriptedEmulator:
        """Fall silent after so many chunks of a stream, or in the middle of a whole answer, until the caller hangs up.

        Give the client a short patience: ``emulator.client.with_options(timeout=0.2, max_retries=0)``.
        """
        operation = None if on is None else self._operation(on)
        self._add(_written("stalls", after=after), operation, None, _trouble(None, after), times)
        return self

    def cuts(self, after: int = 0, *, times: Optional[int] = None, on: Optional[str] = None) -> ScriptedEmulator:
        """Break the connection after so many chunks of a stream, or in the middle of a whole answer."""
        operation = None if on is None else self._operation(on)
        self._add(_written("cuts", after=after), operation, None, _trouble(after, None), times)
        return self

    def reset(self) -> None:
        """Forget the script, the requests, and all that the emulated platform holds."""
        self._emulator.reset()
        self.pauses.clear()

    def close(self) -> None:
        """Close the client, and stop the emulator if it is our own."""
        with self._lock:
            if self._client is not None:
                self._client.close()
            for http in self._connections:
                http.close()
            self._connections.clear()
        self._emulator.reset()
        if self._own:
            self._emulator.stop()

    def __enter__(self) -> ScriptedEmulator:
        """Start."""
        if self._own:
            self._emulator.start()
        return self

    def __exit__(self, *_: object) -> None:
        """As `close`."""
        self.close()

    def _add(
        self,
        text: str,
        operation: Optional[str],
        answer: Optional[Handler],
        orders: Orders,
        times: Optional[int],
        streamed: Optional[Orders] = None,
    ) -> None:
        if times is not None and _count("times", times) < 1:
            raise ScriptError(f"times must be 1 or more, or None for any number, not {times!r}")
        self._emulator.script.add(_step(answer, orders, streamed, times, text), operation)

    def _operation(self, name: str) -> str:
        """The operation id of an operation that is named in a script."""
        known = [one.operation_id for one in self._emulator.application.document.operations]
        identity = ALIASES.get(name, name)
        if identity in known:
            return identity
        names = sorted([*ALIASES, *known])
        meant = difflib.get_close_matches(name, names, 1)
        hint = f"did you mean {meant[0]!r}?" if meant else "there are: " + ", ".join(names)
        raise ScriptError(f"there is no operation {name!r}; {hint}")

    def _handler(self, identity: str, value: Any) -> Handler:
        """What makes the answer of an operation that a value stands for."""
        operation = next(one for one in self._emulator.application.document.operations if one.operation_id == identity)
        if operation.answer_media == "application/octet-stream":
            return _sending(identity, value)
        if identity == _ASSISTANT and isinstance(value, str):
            return _assisting(value)
        if isinstance(value, (list, tuple)):
            items = list(cast("Sequence[Any]", value))
            if identity == _EMBEDDINGS:
                return _embedding(_vectors(items))
            if operation.chunk is not None:
                frames = [self._checked(operation, one, operation.chunk) for one in items]
                return _either(as_whole(frames), frames)
        answer = cast("object", value)
        if not isinstance(answer, (Model, Mapping)):
            raise ScriptError(f"{identity} cannot be answered with {_shown(answer)}: give an answer object or a dict")
        whole = self._checked(operation, cast("object", answer), operation.answer or {})
        return _either(whole, None if operation.chunk is None else as_stream(whole, chat=identity == _CHAT))

    def _checked(self, operation: Operation, value: object, schema: Dict[str, Any]) -> Dict[str, Any]:
        """A value as JSON, which the document allows as an answer, or as a chunk of one."""
        name = str(schema.get("$ref", "")).rpartition("/")[2]
        if isinstance(value, Model) and type(value).__name__ != name:
            raise ScriptError(f"{operation.operation_id} answers with {name}, not with {type(value).__name__}")
        body = plain(value)
        try:
            refuse_what_is_no_json(body)
        except ValueError as error:
            raise ScriptError(f"{operation.operation_id}: {error}") from None
        for fault in self._emulator.application.document.violations(schema, body):
            place = "/".join(str(step) for step in fault.absolute_path)
            where = f" at {place}" if place else ""
            raise ScriptError(f"{operation.operation_id}: this is no {name}{where}: {fault.message}")
        return cast("Dict[str, Any]", body)


def new_emulator() -> Emulator:
    """An emulator that does not run yet; what it needs may not be installed."""
    try:
        from ..emulator.server import Emulator
    except ImportError as error:
        raise ImportError(f"the emulator needs {error.name}: pip install 'zhipuai-facade[testing]'") from error
    return Emulator()


def _step(
    answer: Optional[Handler], orders: Orders, streamed: Optional[Orders], times: Optional[int], text: str
) -> Step:
    from ..emulator.scripts import Step

    return Step(answer=answer, orders=orders, streamed_orders=streamed, times=times, text=text)


def _saying(
    content: Union[str, Sequence[str], None],
    reasoning: Union[str, Sequence[str], None],
    tool_calls: Sequence[builders.Call],
    finish_reason: Optional[str],
) -> Handler:
    """What answers a chat with this message, with ids, time, model and usage as the request has them."""
    said = None if content is None else _joined(content)
    thought = None if reasoning is None else _joined(reasoning)
    try:
        sample = builders.completion(said, reasoning=thought, tool_calls=tool_calls, finish_reason=finish_reason)
    except (TypeError, ValueError) as error:
        raise ScriptError(str(error)) from error
    written = sample.to_dict()
    choice: Dict[str, Any] = written["choices"][0]
    pieces = None if isinstance(content, str) or content is None else list(content)
    thoughts = None if isinstance(reasoning, str) or reasoning is None else list(reasoning)

    def answer(state: State, received: Received) -> Answer:
        from ..emulator.answers import Stream, Whole
        from ..emulator.chat import usage_of

        whole = dict(
            written,
            id=received.id,
            request_id=received.request_id,
            created=int(received.at),
            model=received.body["model"],
            usage=usage_of(received.body, choice["message"]),
        )
        if received.orders.finish:
            whole["choices"] = [dict(choice, finish_reason=received.orders.finish)]
        if not received.body.get("stream"):
            return Whole(whole)
        tool_stream = bool(received.body.get("tool_stream"))
        return Stream(as_stream(whole, content=pieces, reasoning=thoughts, tool_stream=tool_stream))

    return answer


def _either(whole: Dict[str, Any], frames: Optional[List[Dict[str, Any]]]) -> Handler:
    """What answers with one of the forms of an answer."""

    def answer(state: State, received: Received) -> Answer:
        from ..emulator.answers import Stream, Whole

        return Stream(frames) if frames is not None and received.body.get("stream") else Whole(whole)

    return answer


def _embedding(vectors: List[List[float]]) -> Handler:
    """What answers with these vectors: the same for every text if it is one, else one for each."""

    def answer(state: State, received: Received) -> Answer:
        from ..emulator.answers import Whole

        given: Any = received.body["input"]
        texts: List[str] = [given] if isinstance(given, str) else list(given)
        if len(vectors) not in (1, len(texts)):
            raise ValueError(f"the script has {len(vectors)} vectors, but the request {len(texts)} texts")
        found = vectors * len(texts) if len(vectors) == 1 else vectors
        body = builders.embedding_list(found, model=received.body["model"]).to_dict()
        tokens = builders.embedding_list(texts, dimensions=1).to_dict()["usage"]
        return Whole(dict(body, usage=tokens))

    return answer


def _assisting(content: str) -> Handler:
    """What answers with this message of an assistant."""

    def answer(state: State, received: Received) -> Answer:
        from ..emulator.answers import Stream, Whole
        from ..emulator.chat import usage_of
        from ..emulator.identities import digest, milliseconds

        message = {"role": "assistant", "content": content}
        whole: Dict[str, Any] = {
            "id": received.id,
            "request_id": received.request_id,
            "created": milliseconds(received.at),
            "assistant_id": received.body["assistant_id"],
            "conversation_id": received.body.get("conversation_id") or digest(received.id)[:24],
            "status": "completed",
            "choices": [{"index": 0, "finish_reason": "stop", "message": message}],
            "usage": usage_of(received.body, message),
        }
        return Stream(as_stream(whole, chat=False)) if received.body.get("stream") else Whole(whole)

    return answer


def _vectors(given: List[Any]) -> List[List[float]]:
    """The vectors that a list holds, or the one that it is."""
    vectors: List[Any] = [given] if all(map(is_number, given)) else given
    for vector in vectors:
        numbers = list(cast("Sequence[Any]", vector)) if isinstance(vector, (list, tuple)) else []
        if not numbers or not all(map(is_number, numbers)):
            raise ScriptError(f"embeddings are answered with a vector or with a list of vectors, not {_shown(given)}")
    return [list(vector) for vector in vectors]


def _sending(identity: str, value: object) -> Handler:
    """What answers with the content of a file."""
    content = value.encode("utf-8") if isinstance(value, str) else value
    if not isinstance(content, bytes):
        raise ScriptError(f"{identity} is answered with bytes or with a text, not with {_shown(value)}")

    def answer(state: State, received: Received) -> Answer:
        from ..emulator.answers import Bytes

        return Bytes(content)

    return answer


def _trouble(cuts_after: Optional[int], stalls_after: Optional[int]) -> Orders:
    if cuts_after is not None and stalls_after is not None:
        raise ScriptError("an answer that is cut cannot stall: give cuts_after or stalls_after")
    cut = None if cuts_after is None else _count("after", cuts_after)
    return Orders(cut=cut, stall=None if stalls_after is None else _count("after", stalls_after))


def _count(name: str, value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ScriptError(f"{name} must be a whole number, not {value!r}")
    return value


def _joined(text: Union[str, Sequence[str]]) -> str:
    parts: List[Any] = [text] if isinstance(text, str) else list(text)
    for part in parts:
        if not isinstance(part, str):
            raise ScriptError(f"a piece of text must be text, not {_shown(part)}")
    return "".join(parts)


def _is_text(value: object) -> bool:
    """Whether a value is a text, or the pieces of one."""
    if isinstance(value, (list, tuple)):
        return all(isinstance(piece, str) for piece in cast("Sequence[object]", value))
    return isinstance(value, str)


def _shown(value: object) -> str:
    return f"{type(value).__name__} {value!r}"[:80]


def _written(method: str, *values: object, **named: object) -> str:
    parts = [repr(value) for value in values]
    parts += [f"{name}={value!r}" for name, value in named.items() if value is not None]
    return f"{method}({', '.join(parts)})"[:200]
