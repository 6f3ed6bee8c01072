"""A step of the demo: an error of each kind, caught."""

from __future__ import annotations

import socket
from dataclasses import dataclass
from typing import Any, Callable, List, Optional

import zhipuai_facade as sdk

from .stage import Stage, Step, expect, padded, shortened, show

QUESTION: List[Any] = [{"role": "user", "content": "你好"}]


@dataclass(frozen=True)
class Kind:
    """One way to fail, and the exception that tells of it."""

    title: str
    raised: type
    code: Optional[str]
    provoke: Callable[[Stage], Any]


def _ask(model: str) -> Callable[[Stage], Any]:
    def provoke(stage: Stage) -> None:
        with stage.client(max_retries=0, timeout=30) as client:
            client.chat.completions.create(model=model, messages=QUESTION)

    return provoke


def _read_stream(model: str) -> Callable[[Stage], Any]:
    def provoke(stage: Stage) -> None:
        with stage.client(max_retries=0) as client:
            for _ in client.chat.completions.create(model=model, messages=QUESTION, stream=True):
                pass

    return provoke


def _use_wrong_key(stage: Stage) -> None:
    with stage.client(api_key="wrong.key", max_retries=0) as client:
        client.chat.completions.create(model=stage.model, messages=QUESTION)


def _call_nobody(stage: Stage) -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    with stage.client(base_url=f"http://127.0.0.1:{port}/api/paas/v4", max_retries=0) as client:
        client.chat.completions.create(model=stage.model, messages=QUESTION)


def _wait_too_short(stage: Stage) -> None:
    with stage.client(max_retries=0) as client:
        client.chat.completions.create(model="slow-5", messages=QUESTION, timeout=0.2)


def _misspell(stage: Stage) -> None:
    with stage.client() as client:
        create: Any = client.chat.completions.create
        create(model=stage.model, messages=QUESTION, temprature=0.5)


def _give_empty_id(stage: Stage) -> None:
    with stage.client() as client:
        client.files.delete("")


KINDS = [
    Kind("模型不存在 400", sdk.APIModelNotFoundError, "1211", _ask("unknown-model")),
    Kind("密钥错误 401", sdk.APIAuthenticationError, "1000", _use_wrong_key),
    Kind("没有权限 403", sdk.APIPermissionError, "1220", _ask("fail-403")),
    Kind("超过限制 429", sdk.APIConcurrencyLimitError, "1302", _ask("fail-429")),
    Kind("平台出错 500", sdk.APIInternalError, "500", _ask("fail-500")),
    Kind("平台过载 503", sdk.APIServerFlowExceedError, "503", _ask("fail-503")),
    Kind("流中报错 in a stream", sdk.APIConcurrencyLimitError, "1302", _read_stream("error-event-3")),
    Kind("流被损坏 broken stream", sdk.APIStreamDecodeError, None, _read_stream("broken-2")),
    Kind("流被切断 cut stream", sdk.APIStreamInterruptedError, None, _read_stream("cut-2")),
    Kind("连接被拒 refused", sdk.APIConnectionError, None, _call_nobody),
    Kind("超时 timeout", sdk.APITimeoutError, None, _wait_too_short),
    Kind("参数名错误 misspelt", TypeError, None, _misspell),
    Kind("参数值错误 bad value", sdk.InvalidArgumentError, None, _give_empty_id),
]


def errors(stage: Stage) -> None:
    """Fail in every way there is, and see what each looks like."""
    wrong: List[str] = []
    for kind in KINDS:
        error = _provoked(kind, stage)
        code = getattr(error, "code", None)
        message = " ".join(str(getattr(error, "message", error)).split())
        show("<", f"{padded(kind.title, 24)}{type(error).__name__:<27}{code or '-':<5} {shortened(message)}")
        if type(error) is not kind.raised or code != kind.code:
            wrong.append(f"{kind.title}: {kind.raised.__name__} with code {kind.code}")
    expect(not wrong, "; ".join(wrong))


def _provoked(kind: Kind, stage: Stage) -> Optional[Exception]:
    try:
        kind.provoke(stage)
    except (sdk.ZhipuAIError, TypeError) as error:
        return error
    return None


STEPS = [Step("errors", "错误处理", "An error of each kind, caught", errors)]
