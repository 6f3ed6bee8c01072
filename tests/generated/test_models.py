"""The models of answers: they read whatever a server sends, lose nothing of it, and are pleasant to handle."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import weakref
from typing import Any, Dict, List, Tuple, Type

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from zhipuai_openapi import models
from zhipuai_openapi.models import (
    AsyncResult,
    BatchRequestCounts,
    ChatCompletion,
    ChatCompletionChoice,
    ChatCompletionChunk,
    ChatCompletionMessage,
    FileObject,
    Usage,
)
from zhipuai_openapi.types import Model

from tests.document import SCHEMAS, operation_of
from tests.recordings import samples

FIELDS = [name for name, _ in ChatCompletion._fields]
Answer = Tuple[str, Type[Model], Dict[str, Any]]


def recorded_answers() -> List[Answer]:
    """Every object that the platform sent where the document names a model for it: name, model, JSON."""
    found: List[Answer] = []
    for recording in samples():
        operation = operation_of(recording)
        if operation is None or recording.kind not in ("answer", "stream"):
            continue
        name = operation.event if recording.kind == "stream" else operation.answer
        found += [
            (f"{recording.name}-{count}", getattr(models, name), value)
            for count, value in enumerate(recording.objects)
            if "error" not in value
        ]
    return found


CLASSES: List[Type[Model]] = [getattr(models, name) for name in models.__all__]
ANSWERS = recorded_answers()
each_class = pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
thorough = settings(
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

numbers = st.one_of(st.integers(), st.floats(allow_nan=False, allow_infinity=False))
scalars = st.one_of(st.none(), st.booleans(), numbers, st.text(max_size=8))
documents = st.recursive(
    scalars,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=6), inner, max_size=3)),
    max_leaves=8,
)


def paths(value: Any, above: Tuple[Any, ...] = ()) -> List[Tuple[Any, ...]]:
    """The places of all values below ``value``."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    found: List[Tuple[Any, ...]] = []
    for key, item in inside:
        found += [(*above, key), *paths(item, (*above, key))]
    return found


@st.composite
def damaged(draw: Any) -> Tuple[Type[Model], Dict[str, Any]]:
    """A recorded answer, some of its fields dropped, nulled, retyped, and others added, at any depth."""
    _, kind, recorded = draw(st.sampled_from(ANSWERS))
    answer = copy.deepcopy(recorded)
    for _ in range(draw(st.integers(1, 5))):
        places = paths(answer)
        if not places:
            break
        *above, last = draw(st.sampled_from(places))
        holder: Any = answer
        for key in above:
            holder = holder[key]
        act = draw(st.sampled_from(["drop", "null", "retype", "add"]))
        if act == "drop":
            del holder[last]
        elif act == "add" and isinstance(holder, dict):
            holder[draw(st.text(max_size=10))] = draw(documents)
        else:
            holder[last] = None if act == "null" else draw(documents)
    return kind, answer


def handle(kind: Type[Model], source: Dict[str, Any]) -> None:
    """Do with ``source`` all that one does with answers; nothing may raise, nothing may be lost."""
    before = copy.deepcopy(source)
    answer = kind.from_dict(source)
    again = kind.from_dict(json.loads(json.dumps(source)))

    assert answer.to_dict() == before
    assert answer.model_dump(exclude_unset=True) == before
    assert set(answer.model_dump()) >= set(before)
    assert json.loads(answer.to_json()) == before
    assert repr(answer) == repr(again)
    assert answer == again
    assert (answer != again) is False
    assert pickle.loads(pickle.dumps(answer)) == answer
    assert copy.copy(answer) == answer == copy.deepcopy(answer)
    answer.model_dump_json(exclude_none=True)
    for name, _ in kind._fields:
        getattr(answer, name)
    assert source == before


@settings(thorough, max_examples=400)
@given(damaged())
def test_a_damaged_answer_is_read_whole(sample: Tuple[Type[Model], Dict[str, Any]]) -> None:
    """Fields dropped, nulled, added or of another type, at any depth of any recorded answer: no error, no loss."""
    handle(*sample)


@each_class
@settings(thorough, max_examples=12)
@given(data=st.data())
def test_every_model_reads_any_json_object(kind: Type[Model], data: Any) -> None:
    """Whatever stands under the names that the model knows, and under others."""
    known = st.sampled_from([wire for _, wire in kind._fields])
    source = data.draw(st.dictionaries(st.one_of(known, st.text(max_size=8)), documents, max_size=6))

    handle(kind, source)


@each_class
@pytest.mark.parametrize("value", [None, [], "text", 7, 0.5, True], ids=repr)
def test_what_is_no_object_reads_as_an_empty_answer(kind: Type[Model], value: Any) -> None:
    """Even where a server sends no object at all, reading does not fail."""
    answer = kind.from_dict(value)

    assert answer.to_dict() == {}
    assert repr(answer) == f"{kind.__name__}()"


@each_class
def test_every_field_of_the_document_is_an_attribute(kind: Type[Model]) -> None:
    """Each property of the schema is there, and is None when nothing was sent."""
    answer = kind.from_dict({})

    assert [wire for _, wire in kind._fields] == list(SCHEMAS[kind.__name__]["properties"])
    assert all(getattr(answer, name) is None for name, _ in kind._fields)
    assert set(answer.model_dump()) == set(SCHEMAS[kind.__name__]["properties"])


@pytest.mark.parametrize(("kind", "body"), [item[1:] for item in ANSWERS], ids=[item[0] for item in ANSWERS])
def test_a_recorded_answer_comes_back_as_it_came(kind: Type[Model], body: Dict[str, Any]) -> None:
    """Read and written again, every recorded answer and chunk is the same JSON; so are its copies."""
    handle(kind, body)


def test_there_is_something_to_read() -> None:
    """The tests above run over answers of many kinds."""
    assert len({kind for _, kind, _ in ANSWERS}) >= 12


@pytest.mark.parametrize("body", [{}, {"usage": None, "choices": None}], ids=["missing", "null"])
def test_missing_and_null_are_none(body: Dict[str, Any]) -> None:
    """A caller need not tell the two apart; what is dumped does."""
    answer = ChatCompletion.from_dict(body)

    assert answer.usage is None and answer.choices is None and answer.id is None
    assert answer.to_dict() == body


def test_unknown_fields_are_kept_and_can_be_reached() -> None:
    """By `additional_properties`, as attributes, and in what is dumped, at any depth."""
    body = {"choices": [{"index": 0, "message": {"role": "assistant", "mood": "glad"}}], "tier": {"name": "night"}}

    answer: Any = ChatCompletion.from_dict(body)

    assert answer.additional_properties == {"tier": {"name": "night"}}
    assert answer.tier == {"name": "night"}
    assert answer.choices[0].message.mood == "glad"
    assert answer.to_dict() == body
    with pytest.raises(AttributeError, match="'ChatCompletion' object has no attribute 'tear'"):
        _ = answer.tear


def test_names_of_the_model_itself_are_not_lost() -> None:
    """A field that is called as a method is does not take the method away, and is in `additional_properties`."""
    body = {"to_dict": 1, "from_dict": 2, "_source": 3, "__class__": 4, "additional_properties": {"a": 1}}

    answer = Usage.from_dict(body)

    assert answer.to_dict() == answer.additional_properties == body


def test_a_null_that_was_sent_is_dumped_again() -> None:
    """`request_counts` of a new batch holds nulls; an unknown field may be null, too."""
    body = {"completed": None, "total": 2, "lost": None}

    counts = BatchRequestCounts.from_dict(body)

    assert counts.to_dict() == body
    assert counts.model_dump(exclude_none=True) == {"total": 2}


def test_values_that_an_enum_does_not_know_survive() -> None:
    """Models, finish reasons and statuses are text; the platform keeps adding to them."""
    body = {"model": "glm-9", "task_status": "DREAMING", "choices": [{"finish_reason": "out_of_breath"}]}

    result = AsyncResult.from_dict(body)

    assert result.model == "glm-9" and result.task_status == "DREAMING"
    assert result.choices is not None and result.choices[0].finish_reason == "out_of_breath"
    assert result.to_dict() == body


def test_union_members_that_are_not_known_survive() -> None:
    """A kind of assistant tool that the document lacks stays as it came, beside those that it has."""
    calls = [
        {"type": "telepathy", "telepathy": {"to": "all"}},
        {"type": ["no", "text"]},
        {"no": "type"},
        None,
        "none at all",
        {"type": "web_browser", "web_browser": {"input": "云"}},
    ]
    chunk = {"choices": [{"index": 0, "delta": {"role": "tool", "tool_calls": calls}}]}

    answer: Any = models.AssistantCompletionChunk.from_dict(chunk)

    assert answer.choices[0].delta.tool_calls[-1].web_browser.input == "云"
    assert answer.to_dict() == chunk


def test_a_value_of_another_type_stays_as_it_came() -> None:
    """Text where an object is expected, an object where a list is, a number where text is."""
    body = {"usage": "free", "choices": {"0": {"index": 0}}, "id": 77, "created": "today"}

    answer = ChatCompletion.from_dict(body)

    assert (answer.usage, answer.choices, answer.id, answer.created) == ("free", {"0": {"index": 0}}, 77, "today")
    assert answer.to_dict() == body


def test_model_dump_is_that_of_pydantic() -> None:
    """None for what is missing; less with `exclude_unset` and `exclude_none`; `mode` and `by_alias` are taken."""
    counts = BatchRequestCounts.from_dict({"total": 3, "failed": None, "new": 1})

    assert counts.model_dump() == {"total": 3, "completed": None, "failed": None, "new": 1}
    assert counts.model_dump(exclude_unset=True) == {"total": 3, "failed": None, "new": 1}
    assert counts.model_dump(exclude_none=True, mode="json", by_alias=True) == {"total": 3, "new": 1}
    assert list(counts.model_dump()) == ["total", "completed", "failed", "new"]


def test_model_dump_reaches_into_nested_answers() -> None:
    """Missing fields are None below the top, too."""
    answer = ChatCompletion.from_dict({"choices": [{"message": {"role": "assistant"}}]})

    dumped = answer.model_dump()
    slim = answer.model_dump(exclude_none=True)

    assert dumped["choices"][0]["message"]["content"] is None and dumped["choices"][0]["finish_reason"] is None
    assert slim == {"choices": [{"message": {"role": "assistant"}}]}


def test_json_is_readable() -> None:
    """Chinese stays Chinese. `to_json` is for people, indented; `model_dump_json` is compact unless told."""
    message = ChatCompletionMessage.from_dict({"role": "assistant", "content": "你好"})

    assert message.to_json() == '{\n  "role": "assistant",\n  "content": "你好"\n}'
    assert message.to_json(indent=None) == '{"role": "assistant", "content": "你好"}'
    assert message.model_dump_json(exclude_none=True) == '{"role":"assistant","content":"你好"}'
    assert message.model_dump_json(exclude_unset=True, indent=1) == '{\n "role": "assistant",\n "content": "你好"\n}'
    assert json.loads(message.model_dump_json()) == message.model_dump()


def test_repr_shows_what_is_there_and_no_more() -> None:
    """Known and unknown fields by name, nested; nothing that is missing or null."""
    body = {"choices": [{"index": 0, "message": {"role": "assistant", "content": "好"}}], "usage": None, "tier": "x"}

    shown = repr(ChatCompletion.from_dict(body))

    message = "ChatCompletionMessage(role='assistant', content='好')"
    assert shown == f"ChatCompletion(choices=[ChatCompletionChoice(index=0, message={message})], tier='x')"


def test_answers_are_equal_when_they_say_the_same() -> None:
    """Made or read, whatever the order of fields; other models and plain dicts are something else."""
    said = {"total_tokens": 3, "prompt_tokens": 1, "completion_tokens": 2, "water": 2}
    read = Usage.from_dict(said)
    made = Usage(prompt_tokens=1, completion_tokens=2, total_tokens=3, additional_properties={"water": 2})

    assert read == made
    assert (read != made) is False
    assert read != Usage.from_dict({"total_tokens": 3})
    assert read != BatchRequestCounts.from_dict(said)
    assert read != read.to_dict()
    with pytest.raises(TypeError, match="unhashable"):
        hash(read)


def test_an_answer_can_be_made_by_keywords() -> None:
    """For tests of one's own code, and for answers kept in a database; what is left out is not dumped."""
    answer = ChatCompletion(
        id="20261008",
        choices=[ChatCompletionChoice(index=0, message=ChatCompletionMessage(role="assistant", content="好"))],
        additional_properties={"tier": "night"},
    )

    assert answer.usage is None
    assert answer.to_dict() == {
        "id": "20261008",
        "choices": [{"index": 0, "message": {"role": "assistant", "content": "好"}}],
        "tier": "night",
    }
    with pytest.raises(TypeError, match="choices"):
        ChatCompletion(id="1")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="positional"):
        Usage(1)  # type: ignore[call-arg,misc]


def test_a_misspelt_keyword_is_refused() -> None:
    """It would be lost otherwise."""
    with pytest.raises(TypeError, match=r"Usage\(\) got an unexpected keyword argument 'promt_tokens'"):
        Usage(promt_tokens=1)  # type: ignore[call-arg]


def test_the_constructor_tells_its_parameters() -> None:
    """To `help`, to `inspect` and to what builds forms out of them."""
    parameters = inspect.signature(ChatCompletion).parameters

    assert list(parameters) == ["choices", *(name for name in FIELDS if name != "choices"), "additional_properties"]
    assert parameters["choices"].default is inspect.Parameter.empty
    assert parameters["model"].default is None
    assert {one.kind for one in parameters.values()} == {inspect.Parameter.KEYWORD_ONLY}


def test_functions_of_attrs_take_answers() -> None:
    """As they take its own classes, though answers are read without it."""
    answer = ChatCompletion.from_dict({"id": "1", "choices": [{"index": 0, "message": {"content": "好"}}], "tier": 2})

    assert attrs.has(ChatCompletion)
    assert {one.name for one in attrs.fields(ChatCompletion)} == {*FIELDS, "additional_properties"}
    assert attrs.asdict(answer)["choices"][0]["message"]["content"] == "好"
    assert attrs.asdict(answer)["additional_properties"] == {"tier": 2}
    changed = attrs.evolve(answer, id="2")
    assert (changed.id, changed.choices, changed.additional_properties) == ("2", answer.choices, {"tier": 2})
    assert answer.id == "1"


def test_a_program_may_make_classes_of_its_own_out_of_answers() -> None:
    """They keep the fields, and may have more attributes."""

    class Counted(Usage):
        def half(self) -> float:
            return self.prompt_tokens / 2

    counted: Any = Counted.from_dict({"prompt_tokens": 3, "completion_tokens": 4})
    counted.note = "mine"

    assert counted.half() == 1.5
    assert counted.to_dict() == {"prompt_tokens": 3, "completion_tokens": 4}
    assert Counted(prompt_tokens=3, completion_tokens=4) == counted
    assert isinstance(counted, Usage)


def test_classes_that_attrs_makes_out_of_answers_work() -> None:
    """With fields of their own, which the constructor takes."""

    @attrs.define(kw_only=True)
    class Priced(Usage):
        price: float = 0.0

    priced: Any = Priced(prompt_tokens=3, completion_tokens=4, price=0.5)

    assert (priced.prompt_tokens, priced.price) == (3, 0.5)
    assert priced.to_dict() == {"prompt_tokens": 3, "completion_tokens": 4}


def test_the_signature_of_a_class_with_its_own_constructor_is_its_own() -> None:
    """That of the answer would be wrong."""

    class Mine(Usage):
        def __init__(self, left: int) -> None:
            super().__init__(prompt_tokens=left, completion_tokens=0)

    assert list(inspect.signature(Mine).parameters) == ["left"]


def test_msgspec_writes_answers() -> None:
    """As it writes classes of attrs: the fields."""
    msgspec = pytest.importorskip("msgspec")
    answer = ChatCompletion.from_dict({"id": "1", "choices": [{"index": 0, "message": {"content": "好"}}]})

    assert json.loads(msgspec.json.encode(answer))["choices"][0]["message"]["content"] == "好"


def test_answers_can_be_referred_to_weakly() -> None:
    """As any object that caches hold."""
    answer = Usage.from_dict({})

    assert weakref.ref(answer)() is answer


def test_what_is_changed_is_dumped() -> None:
    """Fields, nested fields, lists, and unknown fields can be set; a field set to None that was sent is null."""
    source = {"id": "1", "created": 7, "choices": [{"index": 0, "message": {"role": "assistant", "content": "a"}}]}
    answer = ChatCompletion.from_dict(copy.deepcopy(source))

    answer.choices[0].message.content = "b"
    answer.choices.append(ChatCompletionChoice(index=1, message=ChatCompletionMessage(role="assistant")))
    answer.model = "glm-4.7"
    answer.created = None
    answer.additional_properties["note"] = "mine"

    assert answer.to_dict() == {
        "id": "1",
        "created": None,
        "model": "glm-4.7",
        "choices": [
            {"index": 0, "message": {"role": "assistant", "content": "b"}},
            {"index": 1, "message": {"role": "assistant"}},
        ],
        "note": "mine",
    }
    assert pickle.loads(pickle.dumps(answer)) == answer


def test_changing_a_deep_copy_leaves_the_answer_alone() -> None:
    """Known fields, nested ones and unknown ones."""
    answer = ChatCompletion.from_dict({"choices": [{"message": {"content": "a"}}], "tier": {"name": "night"}})
    other: Any = copy.deepcopy(answer)

    other.choices[0].message.content = "b"
    other.additional_properties["tier"]["name"] = "day"

    assert answer.to_dict() == {"choices": [{"message": {"content": "a"}}], "tier": {"name": "night"}}
    assert other.to_dict() == {"choices": [{"message": {"content": "b"}}], "tier": {"name": "day"}}


def test_what_is_dumped_is_the_callers_own() -> None:
    """Changing the dict that `to_dict` gives changes nothing in the answer."""
    answer = ChatCompletion.from_dict({"choices": [{"index": 0}], "tier": {"names": ["night"]}})
    dumped = answer.to_dict()

    dumped["choices"][0]["index"] = 5
    dumped["tier"]["names"].append("day")

    assert answer.to_dict() == {"choices": [{"index": 0}], "tier": {"names": ["night"]}}


def test_a_mistyped_attribute_cannot_be_set() -> None:
    """Models have slots: what is set under a name that nobody knows would be lost without a word."""
    answer = FileObject.from_dict({"id": "1"})

    with pytest.raises(AttributeError):
        answer.file_nam = "x"  # type: ignore[attr-defined]


def test_any_mapping_can_be_read() -> None:
    """A mapping that is no dict is read as one."""
    from types import MappingProxyType

    chunk = ChatCompletionChunk.from_dict(MappingProxyType({"id": "1", "choices": [{"index": -1}]}))

    assert chunk.choices[0].index == -1
    assert chunk.to_dict() == {"id": "1", "choices": [{"index": -1}]}


def test_a_reading_costs_no_copy() -> None:
    """What was read keeps the decoded JSON as its source and does not change it when it is dumped."""
    body = json.loads('{"choices": [], "usage": {"total_tokens": 1}, "new": [1]}')

    answer = ChatCompletion.from_dict(body)
    answer.to_dict()["new"].append(2)

    assert answer.additional_properties["new"] is body["new"]
    assert body == {"choices": [], "usage": {"total_tokens": 1}, "new": [1]}


def test_models_are_listed_and_loaded_when_asked_for() -> None:
    """`dir` and `__all__` name every answer; a name that is none is an AttributeError as of any module."""
    assert set(dir(models)) == set(models.__all__)
    assert len(models.__all__) == len(set(models.__all__)) >= 60
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = models.Nothing
