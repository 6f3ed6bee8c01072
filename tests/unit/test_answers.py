"""Answers behave as those of the official SDKs: as pydantic models, and as dicts."""

from __future__ import annotations

import json
from typing import Any, Dict

import pytest
from zhipuai_openapi.models import AsyncTask, ChatCompletion, ChatCompletionMessage, KnowledgeCreated, Usage

WIRE: Dict[str, Any] = {
    "id": "1",
    "model": None,
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "你好"}}],
    "new": {"deep": 1},
}
ANSWER: Any = ChatCompletion.from_dict(WIRE)


def test_what_the_server_sent_can_be_read_as_a_dict() -> None:
    """Names, values, items and membership are those of the wire; parts are answers themselves."""
    assert list(ANSWER.keys()) == ["id", "model", "choices", "new"]
    assert list(ANSWER.values()) == ["1", None, WIRE["choices"], {"deep": 1}]
    assert dict(ANSWER.items()) == WIRE
    assert list(ANSWER) == list(WIRE.items())
    assert dict(ANSWER)["choices"] == ANSWER.choices
    assert {**ANSWER}["new"] == {"deep": 1}
    assert ANSWER["choices"][0]["message"]["content"] == "你好"
    assert "id" in ANSWER
    assert "usage" not in ANSWER


def test_get_gives_the_default_for_what_is_missing_or_null() -> None:
    """As the answers of zai-sdk do."""
    assert ANSWER.get("id") == "1"
    assert ANSWER.get("model", "none") == "none"
    assert ANSWER.get("usage", 0) == 0
    assert ANSWER.get("nothing") is None


def test_a_key_that_was_not_sent_is_an_error() -> None:
    """Attributes are None then; keys are not there."""
    assert ANSWER.usage is None
    for key in ("usage", "nothing"):
        with pytest.raises(KeyError, match=key):
            ANSWER[key]


def test_the_options_of_pydantic() -> None:
    """What is left out, what is kept, and options that make no difference here."""
    assert ANSWER.model_dump(include={"id", "model"}) == {"id": "1", "model": None}
    assert ANSWER.model_dump(exclude=["choices", "new"], exclude_none=True) == {"id": "1"}
    assert ANSWER.model_dump(exclude_defaults=True).keys() == {"id", "choices", "new"}
    assert ANSWER.model_dump(mode="json", by_alias=True, round_trip=True, warnings=False, exclude_unset=True) == WIRE
    assert json.loads(ANSWER.model_dump_json(exclude={"choices"}, exclude_unset=True)) == {
        name: WIRE[name] for name in ("id", "model", "new")
    }
    assert ANSWER.to_dict(mode="json", use_api_names=False, warnings=False) == WIRE
    assert ANSWER.to_dict(exclude_unset=False)["usage"] is None
    assert "model" not in ANSWER.to_dict(exclude_none=True)
    assert json.loads(ANSWER.to_json(indent=None, exclude_defaults=True)).keys() == {"id", "choices", "new"}
    assert ANSWER.dict() == ANSWER.model_dump()
    assert ANSWER.json() == ANSWER.model_dump_json()


def test_the_other_names_of_pydantic() -> None:
    """Reading, copying, and what is known of the fields."""
    copy = ANSWER.model_copy(update={"id": "2"})

    assert ChatCompletion.model_validate(WIRE) == ANSWER
    assert ChatCompletion.model_validate_json(json.dumps(WIRE)) == ANSWER
    assert ANSWER.model_copy(deep=True) == ANSWER
    assert (copy.id, ANSWER.id) == ("2", "1")
    assert copy.choices[0] is not ANSWER.choices[0]
    assert ANSWER.model_extra == {"new": {"deep": 1}}
    assert ANSWER.model_fields_set == set(WIRE)


def test_an_answer_made_by_hand_is_a_dict_of_what_was_given() -> None:
    """As tests of programs make them."""
    usage = Usage(prompt_tokens=1, completion_tokens=2, total_tokens=3)

    assert dict(usage) == {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    assert usage.get("prompt_tokens") == 1


def test_what_the_official_sdks_declare_is_there() -> None:
    """None, though no server sends it; what nobody declares is an error."""
    task: Any = AsyncTask.from_dict({"id": "1", "task_status": "PROCESSING"})

    assert task.video_result is None
    with pytest.raises(AttributeError, match="choices"):
        assert task.choices


def test_an_envelope_leads_to_what_is_inside_of_it() -> None:
    """As the official SDKs declare the answers of knowledge bases."""
    created: Any = KnowledgeCreated.from_dict({"code": 200, "message": "ok", "data": {"id": "7", "new": 1}})

    assert (created.id, created.new, created.name) == ("7", 1, None)
    with pytest.raises(AttributeError, match="nothing"):
        assert created.nothing
    with pytest.raises(AttributeError, match="'KnowledgeCreated' object has no attribute 'id'"):
        assert KnowledgeCreated.from_dict({"code": 500}).id  # type: ignore[attr-defined]


def test_an_answer_made_by_hand_of_dicts_has_answers_inside() -> None:
    """What is an answer already stays the same object."""
    message = ChatCompletionMessage(role="assistant", content="hi")

    given: Any = {"choices": [{"index": 0, "message": message}], "usage": {"total_tokens": 3}}

    made: Any = ChatCompletion(id="1", **given)

    assert made.choices[0].message is message
    assert made.usage.total_tokens == 3
    assert made.to_dict()["choices"][0]["message"] == {"role": "assistant", "content": "hi"}
