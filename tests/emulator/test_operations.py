"""Operations that are new to the emulator are served, checked and answered as the document says."""

from __future__ import annotations

import json
from typing import Any, Dict

import httpx
import pytest

from zhipuai_facade.emulator import Emulator
from zhipuai_facade.emulator.document import Document

DOCUMENT = Document.packaged()


def _grown(**operation: Any) -> Dict[str, Any]:
    """The document with one more operation."""
    document = json.loads(json.dumps(DOCUMENT.content))
    document["paths"]["/paas/v4/kettles/{size}"] = {
        "post": dict({"operationId": "kettles_boil", "responses": {}}, **operation)
    }
    return document


ANSWER = {"type": "object", "required": ["litres"], "properties": {"litres": {"type": "integer"}}}


def _answers(**media: Any) -> Dict[str, Any]:
    return {"200": {"content": {"application/json": dict({"schema": ANSWER}, **media)}}}


def _boil(emulator: Emulator, body: Any = None) -> httpx.Response:
    headers = {"Authorization": "Bearer " + emulator.api_key}
    return httpx.post(emulator.base_url + "/kettles/big", headers=headers, json=body)


def test_a_new_operation_is_answered_with_its_example() -> None:
    """An operation that no handler knows works at once, from the example in the document."""
    document = _grown(responses=_answers(examples={"full": {"value": {"litres": 2}}}))

    with Emulator(document=document) as emulator:
        answer = _boil(emulator)

    assert answer.json() == {"litres": 2}


def test_a_new_operation_without_example_gets_a_plausible_answer() -> None:
    """Without an example the answer is made from the schema."""
    with Emulator(document=_grown(responses=_answers())) as emulator:
        answer = _boil(emulator)

    assert answer.json() == {"litres": 1}


def test_a_new_stream_gets_a_plausible_chunk() -> None:
    """A new operation streams, too, when it is asked to."""
    body = {"content": {"application/json": {"schema": {"type": "object"}}}}
    document = _grown(responses=_answers(), requestBody=body, **{"x-stream": ANSWER})

    with Emulator(document=document) as emulator:
        answer = _boil(emulator, {"stream": True})

    assert answer.text == 'data: {"litres":1}\n\ndata: [DONE]\n\n'


def test_a_required_parameter_of_the_query_is_asked_for() -> None:
    """Path and query are checked against the document like the body."""
    parameters = [
        {"name": "size", "in": "path", "required": True, "schema": {"type": "string"}},
        {"name": "lids", "in": "query", "required": True, "schema": {"type": "integer"}},
    ]

    with Emulator(document=_grown(responses=_answers(), parameters=parameters)) as emulator:
        answer = _boil(emulator)

    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "1213")
    assert "lids" in answer.json()["error"]["message"]


def test_an_answer_that_breaks_the_document_is_a_clear_failure() -> None:
    """In strict mode the emulator refuses to send what its document forbids, and says where."""
    document = _grown(responses=_answers(examples={"wrong": {"value": {"litres": "two"}}}))

    with Emulator(document=document) as strict, Emulator(document=document, strict=False) as lenient:
        refused, sent = _boil(strict), _boil(lenient)

    assert refused.status_code == 500
    assert "kettles_boil" in refused.json()["error"]["message"] and "litres" in refused.json()["error"]["message"]
    assert sent.json() == {"litres": "two"}


@pytest.mark.parametrize(
    ("method", "path"), [("GET", "/nothing/here"), ("DELETE", "/chat/completions"), ("POST", "/files/")]
)
def test_an_unknown_path_answers_as_the_gateway_does(
    emulator: Emulator, http: httpx.Client, method: str, path: str
) -> None:
    """HTTP 200 with code 500 and no success (recording 097)."""
    answer = http.request(method, path)

    assert (answer.status_code, answer.json()) == (200, {"code": 500, "msg": "404 NOT_FOUND", "success": False})
    assert answer.headers["x-log-id"]
    assert emulator.requests[-1].operation == ""
