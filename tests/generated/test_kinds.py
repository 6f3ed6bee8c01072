"""What the keys of the spec become: a package is made of a small document that has them all, and used."""

from __future__ import annotations

import importlib
import inspect
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from scripts.openapi.regenerate import generate
from tests.small_spec import good_document

NAME = "words_openapi"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the package was made."""
    place = tmp_path_factory.mktemp("words")
    spec = place / "spec.json"
    spec.write_text(json.dumps(good_document()), encoding="utf-8")
    generate(spec, place / NAME)
    return place


@pytest.fixture
def package(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A module of the package."""
    monkeypatch.syspath_prepend(str(folder))

    def module(name: str) -> ModuleType:
        return importlib.import_module(f"{NAME}.{name}")

    yield module
    for name in [name for name in sys.modules if name.partition(".")[0] == NAME]:
        del sys.modules[name]


@pytest.fixture
def calls(package: Any) -> Any:
    """The functions of the operations."""
    return package("calls")


def sent(package: Any, call: Any) -> httpx.Request:
    """The HTTP request that a call stands for."""
    with httpx.Client() as http:
        request, _ = package("client").build_request(http, call, "http://platform" + call.path)
        request.read()
        built: httpx.Request = request
        return built


def doc(function: Any) -> str:
    """What a function says of itself, in one line."""
    return " ".join((inspect.getdoc(function) or "").split())


def test_what_is_deprecated_says_so_and_works_in_silence(calls: Any) -> None:
    """A warning at run time would fail the tests of programs that cannot help it."""
    assert "Deprecated by the platform." in doc(calls.words_record)
    assert "Deprecated" not in doc(calls.words_create)

    assert calls.words_record(file=b"x").operation.name == "words_record"


def test_the_only_site_that_has_something_is_told(calls: Any, folder: Path) -> None:
    """Of an operation, of a parameter and of the values of an enum."""
    literals = " ".join((folder / NAME / "literals.py").read_text(encoding="utf-8").split())

    assert "Only on the international site (api.z.ai)." in doc(calls.words_record)
    assert "place: Where. Only on the Chinese site (open.bigmodel.cn)." in doc(calls.words_record)
    assert "Sizes. Only on the Chinese site (open.bigmodel.cn): tiny." in literals


def test_bytes_may_come_piece_by_piece(calls: Any, package: Any) -> None:
    """Whole, they are bytes; with `stream`, events that know when they are complete."""
    call, models = package("call"), package("models")

    whole, pieces = calls.words_record(file=b"x"), calls.words_record_streaming(file=b"x", stream=True)

    assert type(whole) is call.BinaryCall and whole.form == {"file": b"x"}
    assert type(pieces) is call.StreamCall and pieces.form == {"file": b"x", "stream": True}
    assert (pieces.event, pieces.ends) == (models.WordEvent, ("type=done",))
    assert type(calls.words_record_either(file=b"x", stream=True)) is call.StreamCall
    assert type(calls.words_record_either(file=b"x", stream=False)) is call.BinaryCall


def test_what_streams_by_default_has_to_be_told_not_to(calls: Any, package: Any) -> None:
    """Nothing is sent for what is the default; the whole answer needs `stream=False`."""
    call = package("call")

    assert type(calls.words_tell_streaming()) is call.StreamCall
    assert calls.words_tell_streaming().json == {}
    assert calls.words_tell(stream=False).json == {"stream": False}
    with pytest.raises(TypeError, match="stream"):
        calls.words_tell()


def test_an_answer_may_be_asked_for_as_a_plain_dict(calls: Any, package: Any) -> None:
    """The flag is not sent."""
    typed, plain = calls.words_weigh(), calls.words_weigh_plain(raw=True)

    assert (typed.answer, plain.answer) == (package("models").Word, dict)
    assert typed.query is plain.query is typed.json is plain.json is None
    assert calls.words_weigh_either(raw=True).answer is dict
    assert calls.words_weigh_either(raw=False).answer is package("models").Word
    assert "raw: True answers with a plain dict." in doc(calls.words_weigh)


def test_json_may_be_asked_for_as_bytes(calls: Any, package: Any) -> None:
    """By a function of its own."""
    assert type(calls.words_fetch("a")) is package("call").Call
    assert type(calls.words_fetch_bytes("a")) is package("call").BinaryCall
    assert calls.words_fetch_bytes("a").path == "/words/a"


def test_options_of_a_call_may_be_passed_by_position(calls: Any) -> None:
    """Where the official SDKs allow it, in their order."""
    described = calls.words_fetch("a", {"X-A": "b"}, 2.5, max_retries=1)

    assert described.options.extra_headers == {"X-A": "b"}
    assert (described.options.timeout, described.options.max_retries) == (2.5, 1)


def test_what_is_always_a_stream_has_one_function(calls: Any, package: Any) -> None:
    """Without a parameter `stream`."""
    described = calls.words_watch("a/b", size="big", start_time="2026")

    assert type(described) is package("call").StreamCall
    assert described.ends == ("data.finish_reason",)
    assert described.path == "/words/a%2Fb/events"
    assert described.query == {"size": "big", "startTime": "2026"}
    assert not hasattr(calls, "words_watch_streaming")
    assert "stream" not in inspect.signature(calls.words_watch).parameters


def test_parts_of_a_form_are_sent_as_they_are_meant(calls: Any, package: Any) -> None:
    """Lists are repeated fields, also when they are tuples; objects are JSON, booleans words; names are the wire's."""
    described = calls.words_record(
        file=("a.wav", b"A"),
        others=(b"B", ("c.wav", b"C")),
        hints=("one", "two"),
        place={"room": "客厅"},
        quick=True,
        voice_type="soft",
        from_="here",
        timeout=3,
        timeout_override=9.5,
    )

    body = sent(package, described).content.decode("utf-8")

    assert body.count('name="others"') == 2 and 'filename="c.wav"' in body
    assert body.count('name="hints"') == 2 and "\r\none\r\n" in body and "\r\ntwo\r\n" in body
    assert '{"room":"客厅"}' in body
    assert 'name="quick"\r\n\r\ntrue\r\n' in body
    assert 'name="from"\r\n\r\nhere\r\n' in body
    assert 'name="voiceType"\r\n\r\nsoft\r\n' in body
    assert 'name="timeout"\r\n\r\n3\r\n' in body
    assert described.options.timeout == 9.5


def test_each_file_of_a_list_is_checked(calls: Any, package: Any) -> None:
    """Text is no file, here as for a single one."""
    with pytest.raises(package("call").InvalidArgument, match="others must be a file, not text"):
        calls.words_record(file=b"x", others=["a.wav"])


def test_an_operation_may_take_the_body_of_another(calls: Any, package: Any) -> None:
    """The same parameters, at another place; PUT as any other method."""
    described = calls.words_change("big", text="hello")

    assert sent(package, described).method == "PUT"
    assert described.path == "/words/big"
    assert json.loads(sent(package, described).content) == {"text": "hello"}


def test_the_types_of_parameters_name_known_values(calls: Any) -> None:
    """Also of an optional query parameter and of a part of the path."""
    watch, change = inspect.signature(calls.words_watch), inspect.signature(calls.words_change)

    assert watch.parameters["size"].annotation == "literals.Size | str | None | NotGiven"
    assert change.parameters["id"].annotation == "literals.Size | str"
