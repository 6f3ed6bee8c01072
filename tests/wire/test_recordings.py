"""Recorded traffic, played over a socket to both clients: nothing is lost, and only documented exceptions come out."""

from __future__ import annotations

import asyncio
import keyword
import operator
import re
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Optional, Tuple

import httpx
import pytest
from zhipuai_openapi.codes import ERRORS
from zhipuai_openapi.problems import read_problem
from zhipuai_openapi.types import Model

import zhipuai_facade
from tests.clients import answering, form_parts
from tests.document import OPERATIONS, operation_of
from tests.places import methods_of
from tests.places import operation_of as operation_behind
from tests.recordings import FIXTURES, Recording, fixtures, recordings, samples
from tests.replay import Replay
from zhipuai_facade import (
    APIResponseValidationError,
    APIStatusError,
    APIStreamInterruptedError,
    AsyncZhipuAI,
    ZhipuAI,
    ZhipuAIError,
)
from zhipuai_facade.errors import STATUS_CLASSES

PLACES = answering()
METHODS = {operation_behind(PLACES, path): path for path in sorted(methods_of(PLACES), reverse=True)}
"""Which method of the clients belongs to an operation of the document; of several the first by its name."""

STATUS_OF_CODE = {"1301": 400, "401": 401, "1302": 429, "1305": 429, "500": 500, "1234": 500}
"""The HTTP status that stands for a business code which came under HTTP 200."""

PLAYED = [recording for recording in samples() if recording.method != "WSS"]
COLOURS = ["blocking", "awaited"]


@dataclass
class Outcome:
    """What came of a call."""

    pieces: List[Any] = field(default_factory=list)
    """The answer, or all pieces of a stream: models, decoded JSON, or bytes."""
    error: Optional[ZhipuAIError] = None

    @property
    def dumped(self) -> List[Any]:
        """The pieces as plain data, with the names of their classes."""
        return [(type(piece).__name__, as_data(piece)) for piece in self.pieces]

    @property
    def failure(self) -> Optional[Tuple[Any, ...]]:
        """What the exception says."""
        if self.error is None:
            return None
        names = ("status_code", "code", "request_id", "body", "json_data")
        return (type(self.error), str(self.error), *(getattr(self.error, name, None) for name in names))


def as_data(piece: Any) -> Any:
    """A piece of an answer as JSON."""
    return piece.to_dict() if isinstance(piece, Model) else piece


def arguments(recording: Recording) -> Dict[str, Any]:
    """What to call the method with: the recorded request, completed by the document's example."""
    operation = operation_of(recording)
    assert operation is not None
    sent = dict(next(iter(operation.requests().values())), **recording.request or {})
    for name, listed in operation.files.items():
        if name in sent or "file" in operation.properties:
            sent[name] = [("moods.jsonl", b"{}\n")] if listed else ("moods.jsonl", b"{}\n")
    if operation.event and not operation.item.get("x-stream-only"):
        sent["stream"] = recording.kind == "stream" or (recording.request or {}).get("stream", False)
    known = operation.arguments
    more = {name: sent.pop(name) for name in list(sent) if name not in known}
    given = {known[name]: value for name, value in sent.items()}
    return {**given, "extra_body": more} if more else given


def ask(client: Any, recording: Recording) -> Any:
    """Call the method that belongs to the recording, or reach its path where there is none."""
    operation = operation_of(recording)
    if operation is None:
        return client.request(recording.method, place(recording), stream=recording.kind == "stream")
    method: Callable[..., Any] = operator.attrgetter(METHODS[operation.name])(client)
    return method(**arguments(recording))


def place(recording: Recording) -> str:
    """The recorded path with something in the place of its parameters."""
    operation = operation_of(recording)
    if operation is None:
        return recording.path.replace("/api/<unknown path>", "/nowhere").replace("{id}", "42")
    sent = arguments(recording)
    values = iter(str(sent[operation.arguments[name]]) for name in operation.parameters("path"))
    return re.sub(r"{\w+}", lambda name: next(values), recording.path)


def blocking(base_url: str, recording: Recording) -> Outcome:
    """Play a recording to the blocking client."""
    outcome = Outcome()
    with ZhipuAI(api_key="a.b", base_url=base_url, max_retries=0, verify=False) as client:
        try:
            answer = ask(client, recording)
            if recording.kind == "lines":
                outcome.pieces.append(answer.read())
            elif isinstance(answer, zhipuai_facade.Stream):
                for piece in answer:
                    outcome.pieces.append(piece)
            else:
                outcome.pieces += [answer.answer, *answer] if isinstance(answer, zhipuai_facade.Page) else [answer]
        except ZhipuAIError as error:
            outcome.error = error
    return outcome


async def awaited(base_url: str, recording: Recording) -> Outcome:
    """Play a recording to the awaitable client."""
    outcome = Outcome()
    async with AsyncZhipuAI(api_key="a.b", base_url=base_url, max_retries=0, verify=False) as client:
        try:
            answer = await ask(client, recording)
            if recording.kind == "lines":
                outcome.pieces.append(await answer.read())
            elif isinstance(answer, zhipuai_facade.AsyncStream):
                async for piece in answer:
                    outcome.pieces.append(piece)
            elif isinstance(answer, zhipuai_facade.AsyncPage):
                outcome.pieces += [answer.answer, *[item async for item in answer]]
            else:
                outcome.pieces.append(answer)
        except ZhipuAIError as error:
            outcome.error = error
    return outcome


class Theatre:
    """Plays recordings to the clients, each once for each client."""

    def __init__(self, replay: Replay) -> None:
        self.replay = replay
        self._outcomes: Dict[Tuple[str, str], Outcome] = {}

    def outcome(self, recording: Recording, colour: str) -> Outcome:
        """What the client of this colour makes of the recording."""
        key = (recording.name, colour)
        if key not in self._outcomes:
            url = self.replay.base_url(recording)
            self._outcomes[key] = (
                blocking(url, recording) if colour == "blocking" else asyncio.run(awaited(url, recording))
            )
        return self._outcomes[key]


@pytest.fixture(scope="module")
def theatre() -> Iterator[Theatre]:
    with Replay(PLAYED) as replay:
        yield Theatre(replay)


def each(choose: Callable[[Recording], bool]) -> pytest.MarkDecorator:
    """A test for each recording that is chosen; there has to be one."""
    chosen = [recording for recording in PLAYED if choose(recording)]
    assert chosen
    return pytest.mark.parametrize("recording", chosen, ids=lambda recording: recording.name)


each_colour = pytest.mark.parametrize("colour", COLOURS)


def of_slice(recording: Recording) -> bool:
    """Whether the recording belongs to an operation of the document."""
    return operation_of(recording) is not None


def well_framed(recording: Recording) -> bool:
    """Whether the events of a stream are recorded with the blank lines between them."""
    return recording.kind != "stream" or recording.text.count("\n\n") + 1 >= len(recording.frames)


def leaves(value: Any, above: Tuple[Any, ...] = ()) -> Iterator[Tuple[Tuple[Any, ...], Any]]:
    """The place and the value of everything in JSON that holds nothing further."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in inside:
        yield from leaves(item, (*above, key))
    if not isinstance(value, (dict, list)):
        yield above, value


def reach(answer: Any, steps: Tuple[Any, ...]) -> Any:
    """The value at a place: by attributes of models, by keys and indexes of what is plain."""
    for step in steps:
        if isinstance(answer, Model):
            answer = getattr(answer, f"{step}_" if keyword.iskeyword(step) else step)
        else:
            answer = answer[step]
    return answer


def assert_whole(answer: Any, body: Any) -> None:
    """Every field of the body can be reached in the answer, and is dumped again."""
    assert as_data(answer) == body
    for steps, value in leaves(body):
        assert reach(answer, steps) == value, steps


def told(body: Any) -> Tuple[Optional[str], str]:
    """The code and the message in the body of an error."""
    error = body.get("error")
    if isinstance(error, str):
        return None, error
    source = error or body
    message = source.get("message", source.get("msg"))
    return str(source["code"]), message.split("][")[1] if message.startswith("[") else message


def assert_tells(error: Optional[ZhipuAIError], recording: Recording, body: Any) -> None:
    """The exception is of the right class and says what the platform said."""
    code, message = told(body)
    status = recording.status if recording.status >= 400 else STATUS_OF_CODE.get(code or "", 0)
    assert isinstance(error, APIStatusError)
    assert isinstance(error, STATUS_CLASSES.get(status, APIStatusError))
    assert type(error).__name__ == ERRORS.get(code or "", STATUS_CLASSES.get(status, APIStatusError).__name__)
    assert (error.status_code, error.code, error.message, error.body) == (recording.status, code, message, body)
    seen = [frame.get("request_id") or frame["id"] for frame in recording.frames if "id" in frame][-1:]
    assert error.request_id == (body.get("request_id") or recording.headers.get("x-log-id") or (*seen, None)[0])
    assert message in str(error) and (code is None or code in str(error))


@each_colour
@each(lambda recording: recording.kind == "answer" and of_slice(recording))
def test_every_field_of_an_answer_can_be_reached(theatre: Theatre, recording: Recording, colour: str) -> None:
    """Whole answers and pages: each leaf of the JSON is at its place in the model, and `to_dict` gives the JSON."""
    outcome = theatre.outcome(recording, colour)

    answer, *items = outcome.pieces
    operation = operation_of(recording)
    assert outcome.error is None
    assert operation is not None and type(answer).__name__ == operation.answer
    assert_whole(answer, recording.json())
    if operation.item.get("x-page"):
        assert [item.to_dict() for item in items] == recording.json()["data"]
    else:
        assert items == []


@each_colour
@each(lambda recording: recording.kind == "stream" and of_slice(recording) and well_framed(recording))
def test_a_stream_yields_each_frame(theatre: Theatre, recording: Recording, colour: str) -> None:
    """As many chunks as frames, each whole, however the bytes were cut; an error among them ends the stream."""
    outcome = theatre.outcome(recording, colour)

    operation = operation_of(recording)
    good = [frame for frame in recording.frames if "error" not in frame]
    bad = [frame for frame in recording.frames if "error" in frame]
    assert operation is not None
    assert len(outcome.pieces) == len(good)
    for chunk, frame in zip(outcome.pieces, good):
        assert type(chunk).__name__ == operation.event
        assert_whole(chunk, frame)
    if bad:
        assert_tells(outcome.error, recording, bad[0])
        assert outcome.error is not None and outcome.error.events_seen == len(good)
    elif operation.item.get("x-stream-end") and not recording.ends:
        assert isinstance(outcome.error, APIStreamInterruptedError)
    else:
        assert outcome.error is None


@each_colour
@each(lambda recording: recording.kind == "error" and recording.is_json)
def test_an_error_is_raised_as_what_it_is(theatre: Theatre, recording: Recording, colour: str) -> None:
    """Of every family, of every route, also under HTTP 200: the class, the code, the words and the id."""
    outcome = theatre.outcome(recording, colour)

    assert outcome.pieces == []
    assert_tells(outcome.error, recording, recording.json())


@each_colour
@each(lambda recording: recording.kind == "error" and not recording.is_json)
def test_an_error_without_json_keeps_its_text(theatre: Theatre, recording: Recording, colour: str) -> None:
    """A page of a gateway has no code, but its text is kept."""
    error = theatre.outcome(recording, colour).error

    assert isinstance(error, APIStatusError)
    assert (error.status_code, error.code) == (recording.status, None)
    assert error.message == recording.text.strip()


@each_colour
@each(lambda recording: recording.kind == "other")
def test_an_answer_that_was_cut_is_refused(theatre: Theatre, recording: Recording, colour: str) -> None:
    """It is no JSON any more: `APIResponseValidationError`, with the text that came."""
    error = theatre.outcome(recording, colour).error

    assert type(error) is APIResponseValidationError
    assert (error.status_code, error.json_data) == (200, recording.text)
    assert recording.text[:40] in str(error)


@each_colour
@each(lambda recording: recording.kind == "lines")
def test_a_file_is_read_byte_for_byte(theatre: Theatre, recording: Recording, colour: str) -> None:
    """The output of a batch is bytes; its lines are JSON for whoever reads them."""
    outcome = theatre.outcome(recording, colour)

    assert outcome.error is None
    assert outcome.pieces == [recording.body]
    assert all(line["response"]["body"]["choices"] for line in recording.frames)


@each_colour
@each(lambda recording: recording.kind in ("answer", "stream") and not of_slice(recording))
def test_routes_without_a_method_can_be_reached(theatre: Theatre, recording: Recording, colour: str) -> None:
    """`client.request` gives the decoded JSON, whole or frame by frame; errors are ours here, too."""
    outcome = theatre.outcome(recording, colour)

    bad = [value for value in recording.objects if "error" in value]
    if not well_framed(recording):
        assert isinstance(outcome.error, APIResponseValidationError)
        return
    assert outcome.pieces == [value for value in recording.objects if "error" not in value]
    if bad:
        assert_tells(outcome.error, recording, bad[0])
    else:
        assert outcome.error is None


@each(lambda recording: True)
def test_both_clients_make_the_same_of_it(theatre: Theatre, recording: Recording) -> None:
    """Answers, chunks, bytes and exceptions are equal, and are documented ones."""
    one, other = (theatre.outcome(recording, colour) for colour in COLOURS)

    assert one.dumped == other.dumped
    assert one.failure == other.failure
    assert one.error is None or type(one.error).__name__ in zhipuai_facade.__all__


@each(lambda recording: True)
def test_both_clients_ask_the_same(theatre: Theatre, recording: Recording) -> None:
    """Once, since retries are off, at the recorded path; a page is asked for again only for the page after it."""
    for colour in COLOURS:
        theatre.outcome(recording, colour)

    received = theatre.replay.received(recording)
    half = len(received) // 2
    assert {(seen.method, seen.path.partition("?")[0]) for seen in received} == {(recording.method, place(recording))}
    operation = operation_of(recording)
    assert half == 1 or (operation is not None and "x-page" in operation.item)
    assert [seen.path for seen in received[:half]] == [seen.path for seen in received[half:]]
    if operation is None or not operation.is_multipart:  # a form is separated by something random
        assert [seen.body for seen in received[:half]] == [seen.body for seen in received[half:]]


@each(lambda recording: bool(recording.request) and of_slice(recording))
def test_a_recorded_request_is_sent_as_it_was(theatre: Theatre, recording: Recording) -> None:
    """Every field that was recorded arrives, those that have no parameter by `extra_body`."""
    theatre.outcome(recording, "blocking")

    received = theatre.replay.received(recording)[0]
    assert recording.request is not None
    if "multipart/form-data" in received.headers["content-type"]:
        parts = form_parts(received.headers["content-type"], received.body)
        fields = {head["content-disposition"]: content.decode() for head, content in parts}
        operation = operation_of(recording)
        assert operation is not None
        for name, value in recording.request.items():
            if name in operation.files:  # its bytes were not recorded
                continue
            expected = str(value).lower() if isinstance(value, bool) else str(value)
            assert fields[f'form-data; name="{name}"'] == expected
        return
    sent = received.json()
    assert {name: sent[name] for name in recording.request} == dict(recording.request)


@each(lambda recording: recording.kind == "error" and recording.is_json)
def test_the_problem_of_any_route_is_read(recording: Recording) -> None:
    """By itself, without a client: what `read_problem` finds in the response."""
    response = httpx.Response(recording.status, headers=recording.headers, content=recording.body)

    problem = read_problem(response)

    assert (problem.code, problem.message) == told(recording.json())
    assert problem.request_id == recording.json().get("request_id")
    assert problem.body == recording.json()


def test_every_operation_has_a_method() -> None:
    """The table above leaves none out, and both clients have each."""
    with ZhipuAI(api_key="a.b") as client:
        assert all(callable(operator.attrgetter(name)(client)) for name in METHODS.values())

    assert set(METHODS) == {operation.name for operation in OPERATIONS} | {"request"}


def test_our_own_recordings_are_of_every_kind() -> None:
    """Where the recordings are not at hand, the same tests still say something."""
    own = fixtures()

    assert {recording.kind for recording in own} == {"answer", "stream", "error", "lines", "other"}
    assert len({recording.path for recording in own}) >= 15
    assert len(own) == len(list(FIXTURES.glob("*.json")))


def test_recordings_that_are_absent_are_a_failure_in_ci(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There they have to be; elsewhere our own are played in their place."""
    monkeypatch.setenv("CI", "true")
    with pytest.raises(FileNotFoundError, match="CI needs the recordings"):
        recordings(tmp_path / "absent")

    monkeypatch.delenv("CI")
    assert recordings(tmp_path / "absent") == fixtures()


def test_recordings_that_are_there_are_the_ones_that_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In CI and elsewhere; other files in their folder are none of ours."""
    monkeypatch.setenv("CI", "true")
    shutil.copy(FIXTURES / "901-chat-whole.json", tmp_path / "001-chat.json")
    (tmp_path / "README.md").write_text("about", encoding="utf-8")

    (found,) = recordings(tmp_path)

    assert (found.name, found.kind, found.status) == ("001-chat", "answer", 200)
    assert found.json() == fixtures()[0].json()
