"""What can go wrong, and how it is told."""

from __future__ import annotations

import copy
import json
import pickle
import re
import subprocess
import sys
import traceback
from typing import Any, Callable, Dict, Iterator, List, Optional, Type

import httpx
import pytest

import zhipuai_facade
from tests.clients import COMPLETION, DONE, KEY, Body, Caller, Recorder, completing, event, failing, refused, streaming
from zhipuai_facade import (
    APIAuthenticationError,
    APIConnectionError,
    APIInternalError,
    APIReachLimitError,
    APIRequestFailedError,
    APIResponseError,
    APIResponseValidationError,
    APIServerFlowExceedError,
    APIStatusError,
    APITimeoutError,
    InvalidArgumentError,
    ZhipuAIError,
    errors,
)

FAMILIES = {
    400: APIRequestFailedError,
    401: APIAuthenticationError,
    429: APIReachLimitError,
    500: APIInternalError,
    503: APIServerFlowExceedError,
}
SECRET = KEY.split(".")[1]


def raised(caller: Caller, handler: Any, **options: Any) -> Any:
    """The error that a call to this platform raises."""
    with pytest.raises(ZhipuAIError) as caught:
        caller.ask(caller.answering(handler, max_retries=0, **options))
    return caught.value


def every_class(kind: Type[ZhipuAIError] = ZhipuAIError) -> Iterator[Type[ZhipuAIError]]:
    """The whole tree, without classes that tests made."""
    if kind.__module__ == errors.__name__:
        yield kind
    for below in kind.__subclasses__():
        yield from every_class(below)


# The tree


def test_the_names_of_the_original_are_one_tree() -> None:
    """What was caught with the original SDK is caught here."""
    assert APIResponseError.__bases__ == APIStatusError.__bases__ == (ZhipuAIError,)
    assert ZhipuAIError.__bases__ == (Exception,)
    assert {kind.__bases__ for kind in FAMILIES.values()} == {(APIStatusError,)}
    assert APIResponseValidationError.__bases__ == APIConnectionError.__bases__ == (APIResponseError,)
    assert APITimeoutError.__bases__ == (APIConnectionError,)
    assert issubclass(InvalidArgumentError, ZhipuAIError)


def test_every_error_is_exported_and_drawn() -> None:
    """At top level, and in the tree at the top of the module, under its parent."""
    drawn = (errors.__doc__ or "").split("The class follows")[0]

    for kind in every_class():
        assert getattr(zhipuai_facade, kind.__name__) is kind
        assert kind.__name__ in zhipuai_facade.__all__
        assert re.search(rf"\b{kind.__name__}\b", drawn), kind
        assert kind.__doc__


# Errors of the platform


@pytest.mark.parametrize("code", [None, "nonsense", "9999"])
@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 405, 408, 409, 413, 422, 429, 434, 500, 501, 503, 529])
def test_the_status_decides_where_no_known_code_does(caller: Caller, status: int, code: Optional[str]) -> None:
    """The five families of the original; every other status is an `APIStatusError` outside of them."""
    error = raised(caller, failing(status, refused(code)))

    assert isinstance(error, FAMILIES.get(status, APIStatusError))
    if status not in FAMILIES:
        assert not isinstance(error, tuple(FAMILIES.values()))
    assert error.status_code == status
    assert error.code == code


@pytest.mark.parametrize("status", [301, 302, 307])
def test_a_redirect_is_an_error(caller: Caller, status: int) -> None:
    """The key is not carried elsewhere, and nothing is parsed out of a page of a proxy."""
    error = raised(caller, lambda request: httpx.Response(status, headers={"location": "https://elsewhere.test/"}))

    assert type(error) is APIStatusError
    assert error.status_code == status


@pytest.mark.parametrize(
    ("code", "status", "kind"),
    [
        ("1000", 401, APIAuthenticationError),
        ("1113", 429, APIReachLimitError),
        ("1210", 400, APIRequestFailedError),
        ("1234", 500, APIInternalError),
        ("1301", 400, APIRequestFailedError),
        ("1302", 429, APIReachLimitError),
    ],
)
def test_the_code_decides_where_the_status_says_nothing(
    caller: Caller, code: str, status: int, kind: Type[APIStatusError]
) -> None:
    """Under HTTP 200 the error has the class that it has under its own status."""
    body = {**COMPLETION, **refused(code, "说明"), "choices": None}

    inside = raised(caller, lambda request: httpx.Response(200, json=body))
    outside = raised(caller, failing(status, refused(code, "说明")))

    assert type(inside) is type(outside)
    assert isinstance(inside, kind)
    assert (inside.status_code, inside.code, inside.message) == (200, code, "说明")


FAMILIES_OF_BODIES = [
    # what came, code, message, request id
    (400, {"error": {"code": "1211", "message": "模型不存在"}}, "1211", "模型不存在", None),
    (429, {"error": {"code": 1302, "message": "慢"}, "request_id": "R1"}, "1302", "慢", "R1"),
    (500, {"code": 500, "message": "坏了"}, "500", "坏了", None),
    (200, {"code": 500, "message": "坏了", "timestamp": 1}, "500", "坏了", None),
    (
        200,
        {"id": "1", "agent_id": "a", "status": "failed", "error": {"code": "1113", "message": "欠"}},
        "1113",
        "欠",
        None,
    ),
    (200, {"msg": "Required parameter 'file_type'", "code": 500}, "500", "Required parameter 'file_type'", None),
    (404, {"error": {"code": "not_found", "message": "no", "param": None, "type": "x"}}, "not_found", "no", None),
    (200, {"code": 1000, "msg": "身份验证失败", "success": False}, "1000", "身份验证失败", None),
    (401, {"error": {"message": "bad key", "type": "1000"}}, "1000", "bad key", None),
    (
        401,
        {"type": "error", "error": {"type": "authentication", "message": "no"}, "request_id": "R2"},
        "authentication",
        "no",
        "R2",
    ),
    (200, {"code": 500, "msg": "404 NOT_FOUND", "success": False}, "500", "404 NOT_FOUND", None),
    (403, {"code": 403, "msg": "无权", "success": False, "data": None}, "403", "无权", None),
    (400, {"error": "only text"}, None, "only text", None),
    (400, {"error": {"msg": "under another name", "code": ""}}, None, "under another name", None),
]


@pytest.mark.parametrize(("status", "body", "code", "message", "request_id"), FAMILIES_OF_BODIES)
def test_every_shape_of_an_error_is_read(
    caller: Caller, status: int, body: Dict[str, Any], code: Optional[str], message: str, request_id: Optional[str]
) -> None:
    """The platform has many, and uses some of them under HTTP 200; in streams as in whole answers."""
    for stream in (False, True):
        with pytest.raises(APIStatusError) as caught:
            caller.ask(caller.answering(failing(status, body), max_retries=0), stream=stream)

        error = caught.value
        assert (error.status_code, error.code, error.message) == (status, code, message)
        assert error.request_id == request_id
        assert error.body == body
        assert message in str(error)


@pytest.mark.parametrize(
    "body",
    [
        {"code": 200, "message": "ok", "data": {}, "success": True},
        {"code": 500, "message": "a field of an answer", "data": []},
        {**COMPLETION, "error": None},
        {**COMPLETION, "error": {}},
        {**COMPLETION, "code": 7, "message": "?"},
        {"message": "hello"},
        {"code": "0", "message": "fine"},
        {},
    ],
)
def test_what_only_resembles_an_error_is_an_answer(caller: Caller, body: Dict[str, Any]) -> None:
    """Success of the families with `code` and `message`, and answers with fields of these names."""
    assert caller.wait(caller.answering(failing(200, body)).request("GET", "x")) == body


def test_an_error_carries_everything_that_a_report_needs(caller: Caller) -> None:
    """Status, code, message, request id from the header, body, response, and the request without the key."""
    headers = {"x-log-id": "L1", "x-more": "1"}

    error = raised(caller, failing(400, refused("1214", "messages 参数非法"), headers))

    assert error.status_code == error.response.status_code == 400
    assert error.code == "1214"
    assert error.message == "messages 参数非法"
    assert error.request_id == "L1"
    assert error.body == refused("1214", "messages 参数非法")
    assert error.response.headers["x-more"] == "1"
    assert error.response.json() == error.body
    assert str(error.request.url) == "https://platform.test/api/paas/v4/chat/completions"
    assert re.match(r"HTTP 400, code 1214: messages 参数非法.*\[request_id L1\]$", str(error))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "HTTP 502"),
        (b"<html>\n<body>Bad Gateway</body></html>", "Bad Gateway"),
        ("网关错误".encode("gbk"), "\ufffd"),
        (b"{broken", "{broken"),
        (b"[1, 2]", "[1, 2]"),
        (b"null", "null"),
        (b'"text"', "text"),
        (b'{"detail": "other"}', "other"),
        (b'{"error": []}', "error"),
        (b'{"error": {"code": {}, "message": []}}', "message"),
        (b"[" * 100_000, "[[["),
    ],
)
def test_any_bytes_make_a_status_error(caller: Caller, content: bytes, message: str) -> None:
    """The text is shown; reading the body never fails."""
    for content_type in ("text/html; charset=hex", "application/json", "text/html; charset=gb2312"):
        bad = httpx.Response(502, content=content, headers={"content-type": content_type})
        error = raised(caller, Recorder(bad))

        assert isinstance(error, APIStatusError)
        assert error.code is None
        assert message in str(error)


def test_a_huge_body_does_not_make_a_huge_message(caller: Caller) -> None:
    """The whole of it is in `body`; the text of the error fits into a log."""
    error = raised(caller, lambda request: httpx.Response(502, text="x" * 500_000))

    assert len(str(error)) < 1_500
    assert len(error.body) == 500_000


# Answers that are none


@pytest.mark.parametrize(
    ("content", "content_type"),
    [
        (b"", "application/json"),
        (b"{", "application/json"),
        (b"\xff\xfe{}", "application/json"),
        (b'{"a": "\xff"}', "application/json"),
        (b"[]", "application/json"),
        (b"3", "application/json"),
        (b"null", "application/json"),
        (b'"text"', "application/json"),
        (b"[" * 100_000, "application/json"),
        (b"<html>", "text/html"),
        (b"<html>", "text/html; charset=hex"),
        (b"data: {}\n\n", "text/event-stream"),
    ],
)
def test_a_body_that_is_no_answer_is_an_error_of_ours(caller: Caller, content: bytes, content_type: str) -> None:
    """It says what was asked for and what came; an exception of json is its cause."""
    error = raised(caller, lambda request: httpx.Response(200, content=content, headers={"content-type": content_type}))

    assert type(error) is APIResponseValidationError
    assert error.status_code == error.response.status_code == 200
    assert content_type in str(error)
    assert len(str(error)) < 1_000
    assert error.__cause__ is None or isinstance(error.__cause__, (ValueError, RecursionError))


def test_no_content_is_no_answer(caller: Caller) -> None:
    """HTTP 204 where an answer was asked for."""
    assert type(raised(caller, lambda request: httpx.Response(204))) is APIResponseValidationError


@pytest.mark.parametrize("choices", [None, 3, "text", {}, [], [None], [3], [{"message": 3}], [{"delta": []}]])
def test_an_answer_of_the_wrong_shape_is_still_an_answer(caller: Caller, choices: Any) -> None:
    """What the spec does not expect is kept as it came; nothing a server sends makes reading fail."""
    body = {**COMPLETION, "choices": choices}

    answer = caller.ask(caller.answering(lambda request: httpx.Response(200, json=body)))
    (chunk,) = caller.collect(
        caller.ask(caller.answering(streaming(b"data: " + json.dumps(body).encode() + b"\n\n", DONE)), stream=True)
    )

    assert answer.to_dict() == chunk.to_dict() == body


# Connections

TRANSPORT_ERRORS: List[Exception] = [
    httpx.ConnectError("refused"),
    httpx.ReadError("reset"),
    httpx.WriteError("broken pipe"),
    httpx.CloseError("close"),
    httpx.ProxyError("407"),
    httpx.UnsupportedProtocol("gopher"),
    httpx.LocalProtocolError("illegal header"),
    httpx.RemoteProtocolError("no response"),
    httpx.DecodingError("gzip"),
    httpx.TooManyRedirects("round"),
    httpx.StreamError("stream"),
    httpx.StreamClosed(),
    ConnectionResetError("reset"),
    OSError("anything"),
    RuntimeError("Cannot send a request, as the client has been closed."),
]


@pytest.mark.parametrize("failure", TRANSPORT_ERRORS, ids=lambda failure: type(failure).__name__)
@pytest.mark.parametrize("stream", [False, True])
def test_no_exception_of_httpx_escapes(caller: Caller, failure: Exception, stream: bool) -> None:
    """It becomes one of ours, which says where and why, and has it as its cause."""
    with pytest.raises(APIConnectionError) as caught:
        caller.ask(caller.answering(Recorder(failure), max_retries=0), stream=stream)

    assert type(caught.value) is APIConnectionError
    assert caught.value.__cause__ is failure
    assert " ".join(str(failure).split()) in str(caught.value)


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (httpx.ConnectTimeout, "within 1 s"),
        (httpx.ReadTimeout, "within 2 s"),
        (httpx.WriteTimeout, "within 3 s"),
        (httpx.PoolTimeout, "within 4 s"),
    ],
)
def test_a_timeout_says_which_and_how_long(caller: Caller, kind: Type[httpx.TimeoutException], told: str) -> None:
    """It is an `APITimeoutError`, and with that an `APIConnectionError`."""
    failure = kind("timed out")
    limits = httpx.Timeout(connect=1, read=2, write=3, pool=4)

    error = raised(caller, Recorder(failure), timeout=limits)

    assert type(error) is APITimeoutError
    assert error.__cause__ is failure
    assert told in str(error)
    assert "POST https://platform.test/api/paas/v4/chat/completions" in str(error)


def test_a_timeout_without_a_limit_is_told_too(caller: Caller) -> None:
    """As of a proxy or a transport of one's own."""
    error = raised(caller, Recorder(httpx.ReadTimeout("")), timeout=None)

    assert type(error) is APITimeoutError


@pytest.mark.parametrize(
    "parameters",
    [
        {"extra_headers": {"X-Name": "名"}},
        {"extra_headers": {"X-\x00": "1"}},
        {"extra_query": {"q": "\ud800"}},
        {"extra_headers": {"名": "1"}},
    ],
)
def test_what_httpx_cannot_send_is_an_error_of_ours(caller: Caller, parameters: Dict[str, Any]) -> None:
    """Not one of encoding or of h11."""
    for error in (UnicodeError, httpx.LocalProtocolError):
        assert not issubclass(ZhipuAIError, error)

    def strict(request: httpx.Request) -> httpx.Response:
        if any(b"\x00" in name for name, _ in request.headers.raw):
            raise httpx.LocalProtocolError("Illegal header name")
        return completing(request)

    with pytest.raises(InvalidArgumentError):
        caller.ask(caller.answering(strict), **parameters)


@pytest.mark.parametrize("path", ["a\x00b", "\ud800", "x" * 100_000])
def test_a_path_that_is_none_is_an_error_of_ours(caller: Caller, path: str) -> None:
    """Before anything is sent."""
    recorder = Recorder()

    with pytest.raises(ZhipuAIError):
        caller.wait(caller.answering(recorder).request("GET", path))

    assert recorder.requests == []


# In one line, and safe to keep


def examples() -> List[ZhipuAIError]:
    """One of each class, as they come out of calls."""
    request = httpx.Request("POST", "https://platform.test/x?secret=1", json={"a": 1})
    body = refused("1302", "一\n二\r\n三\u2028四")
    response = httpx.Response(429, json=body, headers={"x-log-id": "L1"}, request=request)
    made: List[ZhipuAIError] = []
    for kind in every_class():
        build: Callable[..., Any] = kind
        if issubclass(kind, APIStatusError):
            made.append(build("m", response=response))
        elif issubclass(kind, APIResponseValidationError):
            made.append(build(response, {"a": [1]}, message="m"))
        elif issubclass(kind, APITimeoutError):
            made.append(build(request, message="m"))
        elif issubclass(kind, APIConnectionError):
            made.append(build(message="m", request=request))
        elif issubclass(kind, APIResponseError):
            made.append(build("m", request, {"a": [1]}))
        else:
            made.append(build("m"))
    return made


def pickled(version: int) -> Callable[[Any], Any]:
    """What sends an error to another process."""
    return lambda error: pickle.loads(pickle.dumps(error, version))  # noqa: S301


@pytest.mark.parametrize("error", examples(), ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("keep", [copy.copy, copy.deepcopy, *map(pickled, range(2, 6))])
def test_every_error_can_be_kept_and_sent_around(error: Any, keep: Callable[[Any], Any]) -> None:
    """Copied and pickled, with all that it carries: process pools and task queues need that."""
    kept = keep(error)

    assert type(kept) is type(error)
    assert kept.args == error.args
    assert str(kept) == str(error)
    assert kept.message == error.message
    assert set(vars(kept)) == set(vars(error))
    for name in ("status_code", "code", "request_id", "body", "json_data"):
        assert getattr(kept, name, None) == getattr(error, name, None)
    for name in ("request", "response"):
        theirs, ours = getattr(kept, name, None), getattr(error, name, None)
        assert type(theirs) is type(ours)
        assert getattr(theirs, "headers", None) == getattr(ours, "headers", None)
        assert getattr(theirs, "content", None) == getattr(ours, "content", None)


def test_errors_of_calls_can_be_pickled(caller: Caller, tmp_path: Any) -> None:
    """Also those of streams, of uploads, and of answers that were not read to their end."""
    path = tmp_path / "file"
    path.write_bytes(b"x")
    stream = streaming(event("a"), b"data: {broken\n\n")
    made = [
        raised(caller, failing(400, refused("1210"))),
        raised(caller, Recorder(httpx.ConnectError("refused"))),
        raised(caller, lambda request: httpx.Response(200, text="<html>")),
    ]
    with pytest.raises(ZhipuAIError) as caught:
        caller.collect(caller.ask(caller.answering(stream), stream=True))
    made.append(caught.value)
    for handler in (failing(400, refused("1210")), Recorder(httpx.ReadTimeout("slow"))):
        with pytest.raises(ZhipuAIError) as caught:
            caller.wait(caller.answering(handler, max_retries=0).files.create(file=path, purpose="batch"))
        made.append(caught.value)

    for error in made:
        kept = pickle.loads(pickle.dumps(error))  # noqa: S301
        assert str(kept) == str(error)
        assert kept.request is None or kept.request.url == error.request.url


def test_every_error_is_one_line(caller: Caller) -> None:
    """Whatever the platform, httpx or the operating system wrote; logs are read by lines."""
    shown = [str(error) for error in examples()]
    shown += [
        str(raised(caller, failing(400, refused("1210", "一\n二\r三\u2028四\x85")))),
        str(raised(caller, lambda request: httpx.Response(502, text="<html>\n<p>\r\n</p>"))),
        str(raised(caller, Recorder(httpx.ConnectError("[Errno 111]\nrefused\r\n")))),
        str(raised(caller, Recorder(httpx.ReadTimeout("a\nb")))),
        str(raised(caller, Recorder(RuntimeError("it is closed\nreally")))),
        str(raised(caller, lambda request: httpx.Response(200, text="<html>\n</html>"))),
    ]
    for data in ("{broken\ndata: \x85\u2028", "[\ndata: ]"):
        with pytest.raises(ZhipuAIError) as caught:
            caller.collect(caller.ask(caller.answering(streaming(f"data: {data}\n\n".encode())), stream=True))
        shown.append(str(caught.value))

    for text in shown:
        assert text
        assert len(text.splitlines()) == 1, text


def failures() -> Dict[str, Any]:
    """Ways in which calls fail after the key was sent."""
    return {
        "status": failing(400, refused("1210")),
        "connection": Recorder(httpx.ReadError("reset")),
        "timeout": Recorder(httpx.ReadTimeout("slow")),
        "html": lambda request: httpx.Response(200, text="<html>"),
        "broken stream": streaming(event("a"), b"data: {broken\n\n"),
        "cut stream": streaming(event("a"), httpx.ReadError("reset")),
        "error in a stream": streaming(event("a"), b'data: {"error":{"code":"1301","message":"m"}}\n\n'),
        "redirect": lambda request: (
            httpx.Response(307, headers={"location": "/api/paas/v4/elsewhere"})
            if request.url.path.endswith("completions")
            else httpx.Response(400, json=refused("1210"))
        ),
    }


@pytest.mark.parametrize("way", list(failures()))
@pytest.mark.parametrize("disable_token_cache", [True, False])
def test_the_key_is_nowhere_in_an_error(caller: Caller, way: str, disable_token_cache: bool) -> None:
    """Not in its text, its repr, its pickle, its request or a traceback that shows local variables; nor is a token."""
    tokens: List[str] = []
    handler = failures()[way]

    def platform(request: httpx.Request) -> httpx.Response:
        tokens.append(request.headers["authorization"][len("Bearer ") :].encode().hex())
        answer: httpx.Response = handler(request)
        return answer

    http = caller.http(platform, follow_redirects=True)
    client = caller.answering(http_client=http, max_retries=0, disable_token_cache=disable_token_cache)

    with pytest.raises(ZhipuAIError) as caught:
        caller.collect(caller.ask(client, stream="stream" in way))

    error: Any = caught.value
    trace = traceback.TracebackException(type(error), error, error.__traceback__, capture_locals=True)
    told = [str(error), repr(error), "".join(trace.format()), repr(vars(error)), repr(pickle.dumps(error))]
    told.append(repr(error.request.headers.raw))
    for secret in {SECRET, *(bytes.fromhex(token).decode() for token in tokens)}:
        assert all(secret not in text for text in told)


def test_a_body_of_an_answer_is_not_read_twice(caller: Caller) -> None:
    """The response of an error of a stream is there with what came."""
    body = Body([b'{"error": {"code": "1210", ', b'"message": "m"}}'])

    error = raised(caller, lambda request: httpx.Response(400, stream=body))

    assert error.response.json() == error.body == refused("1210", "m")
    assert body.closed


def test_half_a_character_in_a_message_can_be_printed(caller: Caller) -> None:
    """JSON can hold what UTF-8 cannot."""
    body = b'{"error":{"code":"1210","message":"\\ud83d wrong"}}'
    answer = httpx.Response(400, content=body, headers={"content-type": "application/json"})

    with pytest.raises(ZhipuAIError) as caught:
        caller.ask(caller.answering(lambda _: answer))

    assert b"? wrong" in str(caught.value).encode()


class Odd(Exception):
    """An exception of somebody's, whose attributes are named as those of groups."""

    exceptions = None


@pytest.mark.parametrize("held", [None, 7, "ab", [7, None], ()])
def test_an_exception_of_the_application_may_have_any_attributes(caller: Caller, held: Any) -> None:
    """It comes out unchanged."""
    odd = Odd("mine")
    odd.exceptions = held

    def progress(done: int, total: Optional[int]) -> None:
        raise odd

    with pytest.raises(Odd) as caught:
        caller.wait(caller.answering(completing).files.create(file=b"x", purpose="batch", progress=progress))

    assert caught.value is odd


FILES_USED_UP = """
import os, resource, sys
import zhipuai_facade
from zhipuai_facade import APIConnectionError, ZhipuAI

clients = [ZhipuAI(api_key="a.b", base_url="http://127.0.0.1:1", max_retries=0) for _ in range(2)]


def ask(client):
    try:
        client.chat.completions.create(model="m", messages=[{"role": "user", "content": "hello"}])
    except APIConnectionError as error:
        return str(error)


for _ in range(int(sys.argv[1])):
    ask(clients[0])
open_files = len(os.listdir("/dev/fd")) - 1
resource.setrlimit(resource.RLIMIT_NOFILE, (open_files, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
print(ask(clients[1]))
"""


@pytest.mark.parametrize("calls", [1, 2])
def test_when_no_more_files_can_be_opened_an_error_of_ours_says_so(calls: int) -> None:
    """Not even modules can be loaded then. (The very first call loads its answer, and fails with that.)"""
    command = [sys.executable, "-c", FILES_USED_UP, str(calls)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    assert "open files" in done.stdout
