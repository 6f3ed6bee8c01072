"""Where requests go: what a base URL means, and ids in paths."""

from __future__ import annotations

from typing import Any

import pytest

from tests.clients import Caller, Recorder
from zhipuai_facade import InvalidArgumentError
from zhipuai_facade.addresses import parse_base_url

TABLE = [
    # base URL, where /paas/v4/files goes, where /v1/agents goes
    (
        "https://open.bigmodel.cn/api/paas/v4",
        "https://open.bigmodel.cn/api/paas/v4/files",
        "https://open.bigmodel.cn/api/v1/agents",
    ),
    ("https://api.z.ai/api/paas/v4", "https://api.z.ai/api/paas/v4/files", "https://api.z.ai/api/v1/agents"),
    (
        "https://open.bigmodel.cn/api/coding/paas/v4",
        "https://open.bigmodel.cn/api/coding/paas/v4/files",
        "https://open.bigmodel.cn/api/v1/agents",
    ),
    (
        "https://api.z.ai/api/coding/paas/v4",
        "https://api.z.ai/api/coding/paas/v4/files",
        "https://api.z.ai/api/v1/agents",
    ),
    ("https://gateway.test/glm", "https://gateway.test/glm/files", "https://gateway.test/glm/v1/agents"),
    ("https://gateway.test", "https://gateway.test/files", "https://gateway.test/v1/agents"),
    ("https://gateway.test/v4", "https://gateway.test/v4/files", "https://gateway.test/v4/v1/agents"),
    (
        "https://gateway.test/zhipu/paas/v4",
        "https://gateway.test/zhipu/paas/v4/files",
        "https://gateway.test/zhipu/v1/agents",
    ),
    (
        "https://gateway.test/notpaas/v4x",
        "https://gateway.test/notpaas/v4x/files",
        "https://gateway.test/notpaas/v4x/v1/agents",
    ),
    (
        "http://127.0.0.1:8080/api/paas/v4",
        "http://127.0.0.1:8080/api/paas/v4/files",
        "http://127.0.0.1:8080/api/v1/agents",
    ),
    ("http://[::1]:8080/glm", "http://[::1]:8080/glm/files", "http://[::1]:8080/glm/v1/agents"),
    (
        "https://gateway.test/api/paas/v4?tenant=a&zone=b",
        "https://gateway.test/api/paas/v4/files?tenant=a&zone=b",
        "https://gateway.test/api/v1/agents?tenant=a&zone=b",
    ),
    (
        "https://gateway.test/glm/?tenant=a",
        "https://gateway.test/glm/files?tenant=a",
        "https://gateway.test/glm/v1/agents?tenant=a",
    ),
]


@pytest.mark.parametrize("ending", ["", "/", "//"])
@pytest.mark.parametrize(("base_url", "files", "agents"), TABLE)
def test_a_base_url_means_what_it_means_to_users_of_the_original(
    base_url: str, files: str, agents: str, ending: str
) -> None:
    """The whole table; trailing slashes do not matter."""
    path, question, query = base_url.partition("?")
    address = parse_base_url(path + ending + question + query)

    assert address.url("/paas/v4/files") == files
    assert address.url("/v1/agents") == agents


@pytest.mark.parametrize(("base_url", "files", "agents"), TABLE)
def test_requests_go_there(caller: Caller, base_url: str, files: str, agents: str) -> None:
    """Those of methods, and those of `client.request`."""
    recorder = Recorder()
    client = caller.answering(recorder, base_url=f" {base_url}\n")

    caller.wait(client.files.delete("f1"))
    caller.wait(client.request("GET", "files"))
    caller.wait(client.request("GET", "/paas/v4/files"))
    caller.wait(client.request("POST", "/v1/agents", json={}))

    path, question, query = files.partition("?")
    assert [str(request.url) for request in recorder.requests] == [f"{path}/f1{question}{query}", files, files, agents]


def test_paths_that_only_begin_alike_are_outside_of_the_family() -> None:
    """`/paas/v4` is a whole part of a path."""
    address = parse_base_url("https://gateway.test/glm")

    assert address.url("/paas/v4") == "https://gateway.test/glm"
    assert address.url("/paas/v45/files") == "https://gateway.test/glm/paas/v45/files"


def test_a_query_of_the_base_url_joins_that_of_the_call(caller: Caller) -> None:
    """Neither displaces the other; the call's wins where both have a key."""
    recorder = Recorder()
    client = caller.answering(recorder, base_url="https://gateway.test/glm?tenant=a&zone=b")

    caller.ask(client, extra_query={"zone": "c", "new": 1})

    assert dict(recorder.request.url.params) == {"tenant": "a", "zone": "c", "new": "1"}
    assert recorder.request.url.path == "/glm/chat/completions"


@pytest.mark.parametrize(
    "base_url",
    [
        "   ",
        "open.bigmodel.cn/api/paas/v4",
        "ftp://x.test",
        "htp://x.test",
        "https://",
        "https:///path",
        "http://[::1",
        "http://x:port/",
        "http://x:99999/",
        "/api/paas/v4",
    ],
)
def test_a_base_url_that_is_none_is_refused_at_construction(caller: Caller, base_url: str) -> None:
    """Not at the first request, and not as an exception of urllib or httpx."""
    with pytest.raises(InvalidArgumentError, match="base_url"):
        caller.answering(base_url=base_url)


@pytest.mark.parametrize("path", ["https://elsewhere.test/v4", "//elsewhere.test/v4", "HTTPS://elsewhere.test"])
def test_request_stays_on_the_platform(caller: Caller, path: str) -> None:
    """The key is not sent to another host by a path that is an address."""
    recorder = Recorder()

    with pytest.raises(InvalidArgumentError, match="path"):
        caller.wait(caller.answering(recorder).request("GET", path))

    assert recorder.requests == []


IDS = [
    ("file-abc_1.2~3", b"file-abc_1.2~3"),
    ("../batches", b"..%2Fbatches"),
    ("a/b", b"a%2Fb"),
    ("x?y=1", b"x%3Fy%3D1"),
    ("x#y", b"x%23y"),
    ("100%", b"100%25"),
    ("%2e%2e", b"%252e%252e"),
    ("a b+c", b"a%20b%2Bc"),
    ("文件", b"%E6%96%87%E4%BB%B6"),
    ("a\nb", b"a%0Ab"),
    ("...", b"..."),
]


@pytest.mark.parametrize(("given", "sent"), IDS)
def test_ids_are_percent_encoded(caller: Caller, given: str, sent: bytes) -> None:
    """An id is one segment of the path, whatever it holds."""
    recorder = Recorder()
    client = caller.answering(recorder)

    caller.wait(client.files.delete(given))
    caller.wait(client.batches.cancel(given))
    caller.wait(client.chat.async_completions.retrieve_completion_result(given))

    assert [request.url.raw_path for request in recorder.requests] == [
        b"/api/paas/v4/files/" + sent,
        b"/api/paas/v4/batches/" + sent + b"/cancel",
        b"/api/paas/v4/async-result/" + sent,
    ]


@pytest.mark.parametrize("given", ["", " ", "\n", ".", "..", None, True, b"id", "\ud800"])
def test_ids_that_name_nothing_are_refused(caller: Caller, given: Any) -> None:
    """`files.delete("")` must not become a request to the list of files; nothing is sent."""
    recorder = Recorder()
    client = caller.answering(recorder)

    for method in (
        client.files.delete,
        client.files.content,
        client.batches.retrieve,
        client.videos.retrieve_videos_result,
    ):
        with pytest.raises(InvalidArgumentError, match="id"):
            caller.wait(method(given))

    assert recorder.requests == []
