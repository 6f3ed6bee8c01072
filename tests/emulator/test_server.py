"""The emulator as a context manager, as a program, and what it tells about the requests it got."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any, Callable

import httpx
import pytest

from zhipuai_facade.emulator import Emulator, Seen

Post = Callable[..., httpx.Response]
ROOT = Path(__file__).parents[2]


def test_it_is_ready_when_entered_and_gone_when_left() -> None:
    """No waiting at the start, nothing listening at the end; it can be entered again."""
    emulator = Emulator(api_key="mine.key")
    headers = {"Authorization": "Bearer mine.key"}

    with emulator:
        url = emulator.base_url
        assert httpx.get(url + "/batches", headers=headers).status_code == 200
    with pytest.raises(httpx.ConnectError):
        httpx.get(url + "/batches", headers=headers)
    with emulator:
        assert httpx.get(emulator.base_url + "/batches", headers=headers).status_code == 200

    assert url.startswith("http://127.0.0.1:") and url.endswith("/api/paas/v4")


def test_two_run_side_by_side() -> None:
    """Each has its port and its memory."""
    with Emulator() as one, Emulator() as other:
        httpx.get(one.base_url + "/batches")

        assert one.base_url != other.base_url
        assert (len(one.requests), len(other.requests)) == (1, 0)


def test_without_being_entered_it_has_no_address() -> None:
    """A clear error instead of a port that nobody listens on; entering it twice is one, too."""
    emulator = Emulator()

    with pytest.raises(RuntimeError, match="not running"):
        _ = emulator.base_url
    with emulator, pytest.raises(RuntimeError, match="already"):
        emulator.start()


def test_a_pace_holds_for_every_stream() -> None:
    """Set once, at construction; a request may ask for another."""
    body = {"model": "glm-4-flash", "max_tokens": 2, "stream": True, "messages": [{"role": "user", "content": "Hi"}]}
    with Emulator(pace=0.05) as emulator:
        headers = {"Authorization": "Bearer " + emulator.api_key}
        url = emulator.base_url + "/chat/completions"

        slow = httpx.post(url, json=body, headers=headers)
        quick = httpx.post(url, json=body, headers=dict(headers, **{"X-Emulator": "pace=0"}))

    assert slow.elapsed.total_seconds() >= 3 * 0.05 > quick.elapsed.total_seconds()


def test_requests_are_kept_without_secrets(emulator: Emulator, http: httpx.Client) -> None:
    """Method, path as sent, query, headers, body, form and the sizes of files; never a key."""
    http.post("/chat/completions", json={"model": "m", "messages": [{"role": "user", "content": "Hi"}], "stop": None})
    http.post("/files", data={"purpose": "batch"}, files={"file": ("a.jsonl", b"12345")})
    http.get("/files", params={"purpose": "batch", "limit": 3})
    http.delete("/files/a%2Fb", headers={"X-Source-Channel": "tests", "Cookie": "secret"})

    chat, upload, listing, deletion = emulator.requests
    assert (chat.method, chat.path, chat.json["stop"]) == ("POST", "/api/paas/v4/chat/completions", None)
    assert (chat.operation, chat.credential) == ("chat_completions_create", "key")
    assert (upload.form, upload.files, upload.json) == ({"purpose": "batch"}, {"file": 5}, None)
    assert listing.query == {"purpose": "batch", "limit": "3"}
    assert deletion.path == "/api/paas/v4/files/a%2Fb" and deletion.headers["x-source-channel"] == "tests"
    assert emulator.api_key not in repr(emulator.requests) and "secret" not in repr(deletion)
    assert isinstance(chat, Seen)


def test_refused_requests_are_kept_too(emulator: Emulator, ask: Post) -> None:
    """What was wrong with a request can be looked at afterwards."""
    httpx.get(emulator.base_url + "/batches", headers={"Authorization": "Bearer wrong.key"})
    ask(temperature=7)

    assert [(seen.operation, seen.credential) for seen in emulator.requests] == [
        ("batches_list", ""),
        ("chat_completions_create", "key"),
    ]


def test_a_fault_of_the_emulator_says_so(emulator: Emulator, ask: Post, monkeypatch: Any) -> None:
    """An exception in a handler is an HTTP 500 with its text, not a closed connection."""
    monkeypatch.setattr("zhipuai_facade.emulator.chat.reply", lambda body: 1 / 0)

    answer = ask()

    assert answer.status_code == 500
    assert "division by zero" in answer.json()["error"]["message"]


def test_as_a_program_it_prints_its_base_url_first() -> None:
    """One line, at once, that a script can read; then it serves until it is stopped."""
    command = [sys.executable, "-m", "zhipuai_facade.emulator", "--api-key", "mine.key", "--port", "0", "--pace", "0"]
    environment = {"PYTHONPATH": "{0}:{0}/generated".format(ROOT)}
    program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, cwd=str(ROOT))
    try:
        assert program.stdout is not None
        url = program.stdout.readline().decode().strip()
        answer = httpx.get(url + "/batches", headers={"Authorization": "Bearer mine.key"})
    finally:
        program.terminate()
        _, errors = program.communicate(timeout=10)

    assert answer.status_code == 200
    assert errors == b""


def test_importing_the_package_is_cheap() -> None:
    """Neither framework nor server is imported before an emulator is wanted."""
    code = "import sys, zhipuai_facade.emulator; sys.exit('starlette' in sys.modules or 'uvicorn' in sys.modules)"
    environment = {"PYTHONPATH": "{0}:{0}/generated".format(ROOT)}

    assert subprocess.call([sys.executable, "-c", code], env=environment, cwd=str(ROOT)) == 0
