"""The functions of `calls`: each describes the request of one operation, and does nothing else."""

from __future__ import annotations

import copy
import inspect
import io
import re
import subprocess
import sys
import typing
from collections import OrderedDict
from pathlib import Path
from types import MappingProxyType
from typing import Any, Callable, Dict, Iterable, List, Tuple, cast
from urllib.parse import quote

import pytest
import typing_extensions
from typing_extensions import Required
from zhipuai_openapi import calls, models, params, typed_dicts
from zhipuai_openapi.call import (
    NOT_GIVEN,
    BinaryCall,
    Call,
    InvalidArgument,
    PageCall,
    Request,
    StreamCall,
    any_operation,
    encode_json,
    encoded,
    query_pairs,
    segment,
)
from zhipuai_openapi.uploads import Form

from tests.clients import form_parts
from tests.document import DOCUMENT, OPERATIONS, Operation

OPTIONS = ["extra_headers", "extra_query", "extra_body", "timeout", "max_retries"]
STREAMING = [operation for operation in OPERATIONS if operation.event and not operation.item.get("x-stream-only")]
FILE = b"{}\n"


def with_files(operation: Operation, sent: Dict[str, Any]) -> Dict[str, Any]:
    """What an example shows, with files where it can only name them."""
    files = {name: [FILE] if listed else FILE for name, listed in operation.files.items() if name in sent}
    return {**sent, **files}


EXAMPLES = [
    pytest.param(operation, with_files(operation, sent), id=f"{operation.name}-{name}")
    for operation in OPERATIONS
    for name, sent in operation.requests().items()
]
each_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
each_streaming = pytest.mark.parametrize("operation", STREAMING, ids=lambda operation: operation.name)
TYPED_DICTS = [value for value in vars(typed_dicts).values() if typing_extensions.is_typeddict(value)]


def function_of(operation: Operation, suffix: str = "") -> Callable[..., Request]:
    """The function that stands for an operation."""
    found: Callable[..., Request] = getattr(calls, operation.name + suffix)
    return found


def arguments_of(operation: Operation, sent: Dict[str, Any]) -> Dict[str, Any]:
    """What is sent, by the names that it has in Python."""
    return {operation.arguments[name]: value for name, value in sent.items()}


def whole_call_of(operation: Operation) -> Request:
    """The call that the first request makes when it is not streamed, if it can be helped."""
    told = {"stream": False} if operation.item.get("x-stream-default") else {}
    return function_of(operation)(**operation.example(FILE), **told)


def is_streamed(operation: Operation, sent: Dict[str, Any]) -> bool:
    """Whether a request is answered piece by piece, by a function of its own."""
    return operation in STREAMING and sent.get("stream", operation.item.get("x-stream-default", False))


@pytest.mark.parametrize(("operation", "sent"), EXAMPLES)
def test_a_call_holds_what_was_given_and_nothing_else(operation: Operation, sent: Dict[str, Any]) -> None:
    """Method, path, and each parameter where it belongs: in the path, the query, the JSON or the form."""
    given = copy.deepcopy(sent)
    describe = function_of(operation, "_streaming" if is_streamed(operation, sent) else "")

    call = describe(**arguments_of(operation, sent))

    path, query = operation.parameters("path"), operation.parameters("query")
    body = {name: value for name, value in given.items() if name not in (*path, *query)}
    assert call.operation.name == operation.name
    assert (call.operation.method, call.operation.path) == (operation.method, operation.path)
    assert call.path == operation.path.format(**{name: quote(given[name], safe=":") for name in path})
    assert (call.query or {}) == {name: given[name] for name in query}
    assert (call.form if operation.is_multipart else call.json) == (body if operation.body else None)
    assert (call.json if operation.is_multipart else call.form) is None
    assert call.content is None
    assert sent == given


@each_operation
def test_a_call_knows_its_answer(operation: Operation) -> None:
    """The model of a whole answer, bytes, or a page with its items and its cursor."""
    call = whole_call_of(operation)

    page, always_streams = operation.item.get("x-page"), operation.item.get("x-stream-only")
    kind = StreamCall if always_streams else PageCall if page else Call if operation.answer else BinaryCall
    assert type(call) is kind
    assert getattr(call, "answer", None) is (getattr(models, operation.answer) if operation.answer else None)
    if isinstance(call, PageCall):
        assert call.cursor == page["cursor"]
        assert call.item is getattr(models, operation.list_item)


@each_operation
def test_a_call_knows_whether_it_may_be_sent_twice(operation: Operation) -> None:
    """What creates or bills a job is not repeated."""
    call = whole_call_of(operation)

    assert call.operation.repeatable is (operation.item["x-retry"] == "repeatable")


@each_streaming
def test_a_stream_has_a_function_of_its_own(operation: Operation) -> None:
    """With `stream=True`, which it demands and sends, and with the model of one piece."""
    describe = function_of(operation, "_streaming")

    call = describe(**operation.example(FILE), stream=True)

    assert isinstance(call, StreamCall)
    assert call.event is getattr(models, operation.event)
    assert call.ends == tuple(operation.item.get("x-stream-end", ()))
    assert (call.json or call.form or {})["stream"] is True
    if "stream" in operation.item.get("x-positional", []) or operation.item.get("x-stream-default"):
        assert isinstance(describe(**operation.example(FILE)), StreamCall)
        return
    with pytest.raises(TypeError, match="stream"):
        describe(**operation.example(FILE))


@each_streaming
@pytest.mark.parametrize("stream", [True, False])
def test_the_third_function_takes_either(operation: Operation, stream: bool) -> None:
    """For a caller whose `stream` is a variable: the same as calling the one or the other."""
    sent = operation.example(FILE)

    call = function_of(operation, "_either")(**sent, stream=stream)

    assert call == function_of(operation, "_streaming" if stream else "")(**sent, stream=stream)
    assert type(call) is (StreamCall if stream else Call if operation.answer else BinaryCall)


@each_streaming
def test_the_three_functions_take_the_same_parameters(operation: Operation) -> None:
    """None of them knows less than the others."""
    known = [set(inspect.signature(function_of(operation, end)).parameters) for end in ("", "_streaming", "_either")]

    assert known[0] == known[1] == known[2]


@each_operation
def test_every_parameter_of_the_document_is_a_parameter(operation: Operation) -> None:
    """Those in the path, those in the query, the fields of the body, and the five options of every call.

    What sends files can tell of its progress besides.
    """
    parameters = inspect.signature(function_of(operation)).parameters

    options = [operation.options.get(name, name) for name in OPTIONS]
    flags = [operation.item["x-plain"]] if "x-plain" in operation.item else []
    flags += ["progress"] if operation.takes_files else []
    assert sorted(parameters) == sorted([*operation.arguments.values(), *options, *flags])
    required = [operation.arguments[name] for name in operation.required]
    required += ["stream"] if operation.item.get("x-stream-default") else []
    assert [name for name, item in parameters.items() if item.default is inspect.Parameter.empty] == [
        name for name in parameters if name in required
    ]


@each_operation
def test_parameters_are_keywords_but_for_ids_and_what_the_document_names(operation: Operation) -> None:
    """Path parameters, then `x-positional`, may be passed by position, as the original SDK has it."""
    parameters = inspect.signature(function_of(operation)).parameters.values()

    positional = [item.name for item in parameters if item.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD]
    in_path = [operation.arguments[name] for name in operation.parameters("path")]
    assert positional == [*in_path, *operation.item.get("x-positional", [])]
    assert all(item.kind is not inspect.Parameter.VAR_KEYWORD for item in parameters)


@each_operation
def test_the_docstring_names_every_parameter(operation: Operation) -> None:
    """Each has its line, with words about it."""
    describe = function_of(operation)

    lines = inspect.getdoc(describe).splitlines()  # type: ignore[union-attr]
    notes = lines[lines.index("Args:") + 1 :]
    named = {line.strip().partition(":")[0]: line.partition(": ")[2] for line in notes if line.startswith("    ")}
    for name in inspect.signature(describe).parameters:
        assert len(named.get(name, "")) > 10, name


def test_positional_arguments_arrive_where_they_belong() -> None:
    """The three calls of the original that take them."""
    video = calls.videos_generations("cogvideox-3", prompt="潮")
    talk = calls.assistant_conversation("65b0", [{"role": "user", "content": "你好"}], "glm-4-assistant")
    usage = calls.assistant_query_conversation_usage("65b0", 2, 20)

    assert video.json == {"model": "cogvideox-3", "prompt": "潮"}
    assert talk.json == {
        "assistant_id": "65b0",
        "messages": [{"role": "user", "content": "你好"}],
        "model": "glm-4-assistant",
    }
    assert usage.json == {"assistant_id": "65b0", "page": 2, "page_size": 20}


def test_none_is_sent_and_what_is_left_out_is_not() -> None:
    """`None` is null; `NOT_GIVEN` is the same as saying nothing."""
    call = calls.embeddings_create(model="embedding-3", input="a", dimensions=None, request_id=NOT_GIVEN)

    assert call.json == {"model": "embedding-3", "input": "a", "dimensions": None}


def test_options_travel_beside_the_parameters() -> None:
    """They are no part of the body, and what was not said about the time or the tries stays unsaid."""
    call = calls.batches_retrieve(
        "batch_1", extra_headers={"X-A": "1"}, extra_query={"q": 1}, extra_body={"b": 2}, timeout=None, max_retries=0
    )
    plain = calls.batches_retrieve("batch_1")

    assert call.json is None and call.query is None
    assert (call.options.extra_headers, call.options.extra_query, call.options.extra_body) == (
        {"X-A": "1"},
        {"q": 1},
        {"b": 2},
    )
    assert (call.options.timeout, call.options.max_retries) == (None, 0)
    assert (plain.options.timeout, plain.options.max_retries) == (NOT_GIVEN, NOT_GIVEN)


def test_a_wrong_keyword_is_refused() -> None:
    """There is no `**kwargs` that would swallow a typing error."""
    with pytest.raises(TypeError, match="temprature"):
        calls.chat_completions_create(model="m", messages=[], temprature=1)  # type: ignore[call-arg]


def test_a_description_does_not_show_what_may_be_secret() -> None:
    """The repr of a call names the operation; bodies and headers stay out of logs."""
    call = calls.chat_completions_create(
        model="m", messages=[{"role": "user", "content": "secret"}], extra_headers={"Authorization": "secret"}
    )

    assert "chat_completions_create" in repr(call)
    assert "secret" not in repr(call)


def test_describing_needs_no_network_and_no_http_library() -> None:
    """In a process of its own, with sockets forbidden: neither httpx nor the facade is loaded."""
    program = """
import socket, sys
def forbidden(*args, **kwargs): raise AssertionError("a socket was opened")
socket.socket = forbidden
from zhipuai_openapi import calls
call = calls.chat_completions_create(model="glm-4.7", messages=[{"role": "user", "content": "hi"}])
assert call.answer.__name__ == "ChatCompletion"
assert not {"httpx", "zhipuai_facade"} & set(sys.modules), "loaded too much"
"""

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("kind", TYPED_DICTS, ids=lambda kind: kind.__name__)
def test_typed_dicts_can_be_resolved_at_run_time(kind: Any) -> None:
    """`typing.get_type_hints` works on each, as validators that read TypedDicts need it."""
    hints = typing.get_type_hints(kind)

    assert hints or not kind.__annotations__
    assert all(not isinstance(hint, (str, typing.ForwardRef)) for hint in hints.values())


@each_operation
def test_typed_dicts_know_what_is_required(operation: Operation) -> None:
    """Of a request's fields, those that the document requires; all others may be left out."""
    name = "".join(word[:1].upper() + word[1:] for word in operation.name.split("_"))
    kind = getattr(params, operation.body_name or name, None)
    hints = typing_extensions.get_type_hints(kind, include_extras=True) if kind else {}

    required = [field for field, hint in hints.items() if typing_extensions.get_origin(hint) is Required]

    in_path = operation.parameters("path")
    assert sorted(required) == sorted(field for field in operation.required if field not in in_path)
    assert list(hints) == operation.parameters("query") + operation.properties


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ("batch_1", "batch_1"),
        ("-8374382001389435212", "-8374382001389435212"),
        ("glm-4-flash:1402207731:support:q2m9xk4d", "glm-4-flash:1402207731:support:q2m9xk4d"),
        ("a/b", "a%2Fb"),
        ("a b?c#d", "a%20b%3Fc%23d"),
        ("../files", "..%2Ffiles"),
        ("100%", "100%25"),
        ("文件", "%E6%96%87%E4%BB%B6"),
    ],
)
def test_a_path_parameter_is_one_segment(value: str, path: str) -> None:
    """Percent-encoded, so that no id leads elsewhere."""
    call = calls.batches_retrieve(value)

    assert call.path == f"/paas/v4/batches/{path}"


@pytest.mark.parametrize("value", ["", "  ", "\t", ".", "..", None, True, 7.5, b"x", NOT_GIVEN], ids=repr)
def test_a_path_parameter_that_names_nothing_is_refused(value: Any) -> None:
    """An empty id would ask for the whole list, or delete it; the message names the parameter."""
    with pytest.raises(InvalidArgument, match="^file_id must be the id of something"):
        calls.files_delete(value)
    with pytest.raises(ValueError, match="^it must"):
        segment("it", value)


def test_a_number_may_be_an_id() -> None:
    """Programs keep some of them as numbers."""
    assert segment("it", cast(Any, 1815920145)) == "1815920145"


def test_a_path_parameter_that_is_no_text_of_unicode_is_refused() -> None:
    """Half of a character cannot be sent."""
    with pytest.raises(InvalidArgument, match="^batch_id "):
        calls.batches_retrieve("\ud83c")


@pytest.mark.parametrize(
    ("method", "path", "place", "repeatable"),
    [
        ("get", "/paas/v4/models", "/paas/v4/models", True),
        ("GET", "models", "/paas/v4/models", True),
        ("post", "/v1/agents", "/v1/agents", False),
        ("PATCH", "things/1", "/paas/v4/things/1", False),
        ("delete", "/llm-application/open/document/1", "/llm-application/open/document/1", True),
    ],
)
def test_any_path_is_an_operation(method: str, path: str, place: str, repeatable: bool) -> None:
    """Below `/api` with a slash before it, else below the family; what may create something is not repeated."""
    operation, found = any_operation(method, path)

    assert found == operation.path == place
    assert (operation.method, operation.repeatable) == (method.upper(), repeatable)


@pytest.mark.parametrize("path", ["https://elsewhere.example.com/x", "//elsewhere.example.com/x"])
def test_an_address_is_no_path(path: str) -> None:
    """The key must not travel to another host."""
    with pytest.raises(InvalidArgument, match="elsewhere"):
        any_operation("GET", path)


def test_a_body_is_encoded_once() -> None:
    """With what the options add, which wins; a call without a body has none, a form is one."""
    call = calls.embeddings_create(model="embedding-3", input="你", extra_body={"model": "x", "new": 1})

    assert encoded(call).content == '{"model":"x","input":"你","new":1}'.encode()
    assert encoded(calls.batches_retrieve("1")).content is None
    assert encoded(calls.batches_retrieve("1", extra_body={"a": 1})).content == b'{"a":1}'
    assert isinstance(encoded(calls.files_create(purpose="batch", file=FILE)).content, Form)


class Dumped:
    """A model of another library."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def model_dump(self, exclude_unset: bool = False) -> Any:
        return {"value": self.value, "unset": not exclude_unset}


class Older:
    """A model of another library, whose method takes no arguments."""

    def to_dict(self) -> Dict[str, Any]:
        return {"older": True}


def test_json_is_compact_and_in_utf_8() -> None:
    """No spaces, no escapes; keys in the order given."""
    assert encode_json({"b": "你好", "a": [1, None, True, 0.5]}) == '{"b":"你好","a":[1,null,true,0.5]}'.encode()


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (
            models.ChatCompletionMessage.from_dict({"role": "assistant", "content": None, "new": 1}),
            '{"role":"assistant","content":null,"new":1}',
        ),
        (Dumped("你"), '{"value":"你","unset":false}'),
        (Older(), '{"older":true}'),
        (MappingProxyType({"a": OrderedDict(b=1)}), '{"a":{"b":1}}'),
        (("a", "b"), '["a","b"]'),
        ((item for item in "ab"), '["a","b"]'),
        ({"a": 1}.keys(), '["a"]'),
    ],
    ids=["answer", "model_dump", "to_dict", "mapping", "tuple", "generator", "view"],
)
def test_objects_may_stand_in_a_body(value: Any, written: str) -> None:
    """Our answers, models of other libraries, any mapping and anything that can be gone through."""
    assert encode_json({"it": value}).decode() == f'{{"it":{written}}}'


@pytest.mark.parametrize(
    "value",
    [b"x", bytearray(b"x"), memoryview(b"x"), Path("x"), float("nan"), float("inf"), object(), Dumped, NOT_GIVEN, 1j],
    ids=lambda value: type(value).__name__,
)
def test_what_is_no_json_is_refused(value: Any) -> None:
    """With a clear error before anything is sent; bytes and paths are not guessed at, NaN is no JSON."""
    with pytest.raises(InvalidArgument, match="^the request cannot be written as JSON: "):
        encode_json({"it": [value]})


def test_a_body_that_holds_itself_is_refused() -> None:
    """It could not be written to its end."""
    body: Dict[str, Any] = {}
    body["self"] = body

    with pytest.raises(InvalidArgument, match="JSON"):
        encode_json(body)


@pytest.mark.parametrize(
    ("query", "pairs"),
    [
        ({"purpose": "batch", "limit": 20}, [("purpose", "batch"), ("limit", "20")]),
        ({"yes": True, "no": False}, [("yes", "true"), ("no", "false")]),
        ({"ids": ["a", None, "b"]}, [("ids", "a"), ("ids", "b")]),
        ({"nothing": None, "unsaid": NOT_GIVEN, "none": []}, []),
        ({"half": 0.5, "zero": 0, "empty": ""}, [("half", "0.5"), ("zero", "0"), ("empty", "")]),
        ({"filter": {"a": [1, "你"]}}, [("filter", '{"a":[1,"你"]}')]),
    ],
    ids=["plain", "booleans", "list", "nothing", "numbers", "object"],
)
def test_query_parameters_are_text(query: Dict[str, Any], pairs: List[Tuple[str, str]]) -> None:
    """Booleans in lower case, lists as repeated keys, objects as JSON; None is left out."""
    assert list(query_pairs(query)) == pairs


def sent(fields: Dict[str, Any]) -> List[Tuple[Dict[str, str], bytes]]:
    """The parts that a form with these fields is sent as."""
    form = Form(fields)
    sending = form.opened(awaits=False)
    try:
        return form_parts(form.content_type, b"".join(cast("Iterable[bytes]", sending)))
    finally:
        sending.close()


def test_fields_of_a_form_are_parts_without_a_file_name() -> None:
    """Text, numbers and booleans as text, objects as JSON, lists as repeated fields; None is left out."""
    answer = models.FileObject.from_dict({"id": "1"})

    parts = sent(
        {
            "purpose": "batch",
            "size": 300,
            "flag": True,
            "detail": [{"url": "u"}, {"url": "v"}],
            "no": None,
            "it": answer,
        }
    )

    assert parts == [
        ({"content-disposition": f'form-data; name="{name}"'}, text)
        for name, text in [
            ("purpose", b"batch"),
            ("size", b"300"),
            ("flag", b"true"),
            ("detail", b'{"url":"u"}'),
            ("detail", b'{"url":"v"}'),
            ("it", b'{"id": "1"}'),
        ]
    ]


def test_a_path_in_a_form_keeps_its_name(tmp_path: Path) -> None:
    """Also inside a tuple, which may give another name and a media type."""
    path = tmp_path / "评论.txt"
    path.write_bytes(b"{}")

    first, second = sent({"a": path, "b": ("other.txt", path, "text/x-mine")})

    named = 'form-data; name="{}"; filename="{}"'
    assert first == ({"content-disposition": named.format("a", "评论.txt"), "content-type": "text/plain"}, b"{}")
    assert second == ({"content-disposition": named.format("b", "other.txt"), "content-type": "text/x-mine"}, b"{}")


def test_bytes_and_open_files_in_a_form_go_as_they_are() -> None:
    """A file that the caller opened is not closed."""
    file = io.BytesIO(b"file")

    parts = sent({"a": b"bytes", "b": bytearray(b"array"), "c": file, "d": ("n", b"named")})

    assert [content for _, content in parts] == [b"bytes", b"array", b"file", b"named"]
    assert not file.closed


def test_a_file_that_cannot_be_sent_is_refused(tmp_path: Path) -> None:
    """A path where nothing is, a file opened as text, a closed one, and text; the message names the field."""
    closed = io.BytesIO()
    closed.close()

    with pytest.raises(InvalidArgument, match="^file: cannot read the file"):
        sent({"file": tmp_path / "absent"})
    with pytest.raises(InvalidArgument, match="^file is a file opened as text"):
        sent({"file": io.StringIO("text")})
    with pytest.raises(InvalidArgument, match="^file is a file that is closed"):
        sent({"file": closed})
    with pytest.raises(InvalidArgument, match="^file must be a file, not text"):
        calls.files_create(purpose="batch", file="moods.jsonl")  # type: ignore[arg-type]


def test_files_already_opened_are_closed_when_a_later_one_fails(tmp_path: Path, monkeypatch: Any) -> None:
    """No file stays open behind an exception."""
    path = tmp_path / "there"
    path.write_bytes(b"x")
    opened: List[Any] = []

    def watched(path: Path, mode: str) -> Any:
        opened.append(path.open(mode))
        return opened[-1]

    monkeypatch.setattr("zhipuai_openapi.uploads.open", watched, raising=False)

    with pytest.raises(InvalidArgument, match="^second: "):
        sent({"first": path, "second": tmp_path / "absent"})

    assert [file.closed for file in opened][:1] == [True]


def test_error_codes_are_those_of_the_document() -> None:
    """Each with the HTTP status it stands for; only limits and failures of the platform pass by themselves."""
    from zhipuai_openapi.codes import PASSING, STATUSES

    written = DOCUMENT["x-error-codes"]

    assert {code: entry["status"] for code, entry in written.items()} == STATUSES
    assert {code for code, entry in written.items() if entry["passing"]} == PASSING
    assert {STATUSES[code] for code in PASSING} <= {429, 500, 503}
    assert all(code.isdecimal() or re.fullmatch("[a-z_]+", code) for code in STATUSES)
