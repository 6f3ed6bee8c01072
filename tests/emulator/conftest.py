"""One emulator for all tests of this folder, empty at the start of each, and a plain httpx client for it."""

from __future__ import annotations

import json
from typing import Any, Callable, Dict, Iterator, List

import httpx
import pytest

from tests.clients import caller, plain_environment
from zhipuai_facade.emulator import Emulator

__all__ = ["ask", "caller", "chunks", "emulator", "http", "plain_environment", "running"]

Post = Callable[..., httpx.Response]


@pytest.fixture(scope="session")
def running() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def emulator(running: Emulator) -> Emulator:
    running.reset()
    return running


@pytest.fixture
def http(emulator: Emulator) -> Iterator[httpx.Client]:
    headers = {"Authorization": "Bearer " + emulator.api_key}
    with httpx.Client(base_url=emulator.base_url, headers=headers, timeout=10) as client:
        yield client


@pytest.fixture
def ask(http: httpx.Client) -> Post:
    """Posts a chat request with one question; further fields as keywords, headers as ``headers``."""

    def post(question: Any = "你好", model: str = "glm-4-flash", headers: Any = None, **fields: Any) -> httpx.Response:
        body = dict({"model": model, "messages": [{"role": "user", "content": question}]}, **fields)
        return http.post("/chat/completions", json=body, headers=headers)

    return post


@pytest.fixture
def chunks(ask: Post) -> Callable[..., List[Dict[str, Any]]]:
    """Posts a streamed chat request and gives its chunks, the framing checked on the way."""

    def read(*args: Any, **fields: Any) -> List[Dict[str, Any]]:
        frames = ask(*args, stream=True, **fields).text.split("\n\n")
        assert frames[-2:] == ["data: [DONE]", ""]
        assert all(frame.startswith("data: {") for frame in frames[:-2])
        return [json.loads(frame[6:]) for frame in frames[:-2]]

    return read
