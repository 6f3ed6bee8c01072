"""The demo as a stranger runs it: as a program, with what it prints and its exit code."""

from __future__ import annotations

import copy
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, List

import pytest

from scripts.demonstration import replay as replaying
from scripts.demonstration.__main__ import STEPS
from scripts.demonstration.exchanges import Outcome
from scripts.demonstration.recordings import pieces, read_recording
from scripts.demonstration.stage import Stage, Step, expect, perform, show
from tests.recordings import FIXTURES, ROOT, WIRE
from zhipuai_facade.emulator import Emulator
from zhipuai_facade.emulator.document import Document

NOWHERE = "http://127.0.0.1:9"


def environment() -> Dict[str, str]:
    """Nothing set up, and no way out to the network."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ZHIPUAI_")}
    return dict(kept, HTTP_PROXY=NOWHERE, HTTPS_PROXY=NOWHERE, ALL_PROXY=NOWHERE, PYTHONIOENCODING="utf-8")


def demo(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the demo; a warning counts as an error."""
    command = [sys.executable, "-W", "error", "-m", "scripts.demonstration", *arguments]
    return subprocess.run(
        command, cwd=ROOT, env=dict(environment(), **variables), capture_output=True, encoding="utf-8", timeout=60
    )


@pytest.fixture(scope="module")
def shown() -> subprocess.CompletedProcess[str]:
    return demo()


def test_the_demo_passes(shown: subprocess.CompletedProcess[str]) -> None:
    """Exit code 0, a closing line that says so, nothing on stderr."""
    assert shown.returncode == 0, shown.stdout + shown.stderr
    assert f"all {len(STEPS)} steps passed" in shown.stdout.splitlines()[-1]
    assert shown.stderr == ""


def test_every_step_has_its_heading(shown: subprocess.CompletedProcess[str]) -> None:
    """The headings stand in the order of the steps, numbered, in Chinese and in English."""
    headings = [line for line in shown.stdout.splitlines() if line.startswith("── ")]

    for number, (step, line) in enumerate(zip(STEPS, headings), start=1):
        assert line.startswith(f"── {number}/{len(STEPS)}  {step.chinese} · {step.english} ─")
    assert len(headings) == len(STEPS) + 1


@pytest.mark.parametrize(
    "line",
    [
        "APIModelNotFoundError 1211",
        "APIAuthenticationError 1000",
        "APIConcurrencyLimitError 1302",
        "APIInternalError 500",
        "APIServerFlowExceedError 503",
        "APIConnectionError -",
        "APITimeoutError -",
        "TypeError -",
        "InvalidArgumentError -",
    ],
)
def test_an_error_of_each_kind_is_shown_with_its_code(shown: subprocess.CompletedProcess[str], line: str) -> None:
    """Class and business code of every kind of error stand on a line of their own."""
    assert line in " ".join(shown.stdout.split())


def test_a_failing_step_fails_the_demo_and_the_others_still_run() -> None:
    """On a platform without embeddings that step is reported, the next one runs, and the exit code is 1."""
    document = copy.deepcopy(dict(Document.packaged().content))
    del document["paths"]["/paas/v4/embeddings"]

    with Emulator(document=document) as emulator:
        result = demo("--emulator", emulator.base_url, "--only", "embeddings", "--only", "files")

    assert result.returncode == 1
    assert "✗ 失败 failed: APIInternalError" in result.stdout
    assert "删除 deleted: True" in result.stdout
    assert "steps failed: embeddings" in result.stdout.splitlines()[-1]


def test_what_is_not_as_promised_fails_a_step(capsys: pytest.CaptureFixture[str]) -> None:
    """An answer that came, but is not the right one, is a failure too, told in one line."""
    steps = [
        Step("odd", "奇怪", "Odd", lambda stage: expect(stage.emulated, "the stage is emulated")),
        Step("even", "正常", "Even", lambda stage: show("<", stage.model)),
    ]

    code = perform(steps, Stage("glm-4.7"))

    told = capsys.readouterr()
    assert code == 1
    assert "Unexpected: promised, but not so: the stage is emulated" in told.out
    assert "  < glm-4.7" in told.out
    assert "1/2 步失败 · steps failed: odd" in told.out
    assert told.err == ""


def test_every_recording_is_replayed() -> None:
    """Each recording is fed to both clients; they agree, nothing but our own errors comes out, none is left out."""
    folder = WIRE if WIRE.is_dir() or os.environ.get("CI") == "true" else FIXTURES

    result = demo("--replay", str(folder))

    assert result.returncode == 0, result.stdout + result.stderr
    assert "both clients agree" in result.stdout.splitlines()[-1]
    for path in folder.glob("*.json"):
        assert "\n{} {}\n".format(*path.stem.split("-", 1)) in result.stdout


def test_a_folder_without_recordings_fails() -> None:
    """Nothing replayed is nothing shown."""
    result = demo("--replay", str(ROOT / "tests"))

    assert result.returncode == 1
    assert "holds no recording" in result.stdout


def test_clients_that_disagree_fail_the_replay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A difference between the two clients is reported, and the exit code is 1."""

    async def dreamed(*_: Any) -> Outcome:
        return Outcome("ChatCompletion", [{"id": "2"}])

    write(tmp_path, {"endpoint": "POST /paas/v4/chat/completions", "body": {"id": "1"}})
    monkeypatch.setattr(replaying, "exchange_async", dreamed)

    code = replaying.replay(tmp_path)

    assert code == 1
    assert "the clients disagree" in capsys.readouterr().out


def test_an_exception_that_is_not_ours_fails_the_replay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever else escapes from a client is reported, and the exit code is 1."""

    def broken(*_: Any) -> Any:
        raise KeyError("choices")

    write(tmp_path, {"endpoint": "POST /paas/v4/chat/completions", "body": {"id": "1"}})
    monkeypatch.setattr(replaying, "call_for", lambda recording: ("/paas/v4", broken))

    code = replaying.replay(tmp_path)

    assert code == 1
    assert "blocking: KeyError: 'choices'" in capsys.readouterr().out


@pytest.mark.parametrize(
    "data",
    [
        {"endpoint": "POST /paas/v4/chat/completions"},
        {"endpoint": "POST /paas/v4/chat/completions", "status": None, "headers": None, "raw": None, "body": None},
        {"endpoint": "POST /coding/paas/v4/chat/completions", "content_type": "text/event-stream", "raw": ""},
        {"endpoint": "POST /paas/v4/chat/completions", "raw": '{"choices": [{"mess'},
        {"endpoint": "POST /paas/v4/chat/completions", "raw": '{"a": NaN, "b": "\ud800"}'},
        {"endpoint": "POST /paas/v4/chat/completions", "status": 529, "raw": "<html>", "content_type": "text/html"},
        {"endpoint": "POST /a/sse", "content_type": "text/event-stream", "raw": "event:add\ndata:你\n\nmeta:{}\n\n"},
        {"endpoint": "GET https://example.com/api/paas/v4/files?limit=1", "body": {"data": [], "has_more": True}},
        {
            "endpoint": "GET /paas/v4/files/{id}/content",
            "raw": "{}",
            "headers": {"x-name": "文件", "set-cookie": ["a"]},
        },
        {"endpoint": "DELETE /paas/v4/文件/{id}", "status": 204},
    ],
)
def test_recordings_with_gaps_are_replayed(tmp_path: Path, data: Dict[str, Any]) -> None:
    """Keys that are missing, bodies that are cut, headers alone: all of them end in an answer or in our own error."""
    write(tmp_path, data)

    assert replaying.replay(tmp_path) == 0


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("{", "not JSON"),
        ("[]", "no object"),
        ("{}", "no endpoint"),
        ('{"endpoint": "WSS /paas/v4/realtime", "content_type": "websocket-text-frames"}', "not an exchange over HTTP"),
    ],
)
def test_what_cannot_be_replayed_is_skipped_with_a_reason(tmp_path: Path, content: str, reason: str) -> None:
    """A file that is no recording of an HTTP exchange says why it is left out."""
    path = tmp_path / "1-odd.json"
    path.write_text(content, encoding="utf-8")

    recording, told = read_recording(path)

    assert recording is None
    assert reason in told


def test_content_is_cut_into_odd_pieces_and_nothing_is_lost() -> None:
    """The pieces are the content, in its order; some of them cut through a character."""
    content = "你好，世界。".encode() * 50

    cut: List[bytes] = list(pieces(content))

    assert b"".join(cut) == content
    assert "\ufffd" in "".join(piece.decode("utf-8", "replace") for piece in cut)


def test_live_without_a_key_says_so() -> None:
    """`--live` needs a key; without one it names the variable and ends with 2."""
    result = demo("--live")

    assert result.returncode == 2
    assert "ZHIPUAI_API_KEY" in result.stderr


def test_live_runs_the_chat_steps_on_the_platform_of_the_environment() -> None:
    """`--live` takes key, address and model from the environment, and sends no orders to an emulator."""
    with Emulator() as emulator:
        place = {"ZHIPUAI_API_KEY": emulator.api_key, "ZHIPUAI_BASE_URL": emulator.base_url}
        result = demo("--live", **place, ZHIPUAI_DEMO_MODEL="glm-4-plus", NO_PROXY="127.0.0.1")
        seen = emulator.requests

    assert result.returncode == 0, result.stdout + result.stderr
    assert "all 4 steps passed" in result.stdout
    assert {request.json["model"] for request in seen} == {"glm-4-plus"}
    assert not any("x-emulator" in request.headers for request in seen)


def test_the_script_takes_folders_from_where_it_is_called(tmp_path: Path) -> None:
    """`scripts/demo` can be called from any directory; a relative folder is looked up there."""
    folder = tmp_path / "records"
    folder.mkdir()
    write(folder, {"endpoint": "GET /paas/v4/models", "body": {"object": "list", "data": []}})

    result = subprocess.run(
        [str(ROOT / "scripts" / "demo"), "--replay", "records"],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )

    assert result.returncode == 0, result.stdout + result.stderr
    assert "1 个回放 replayed" in result.stdout


def write(folder: Path, data: Dict[str, Any]) -> None:
    """Put a recording into the folder."""
    (folder / "1-recording.json").write_text(json.dumps(data), encoding="utf-8")
