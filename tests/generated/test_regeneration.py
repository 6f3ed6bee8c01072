"""Regeneration: the same bytes every time, a new field with no other edit, and no half-written output."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openapi_python_client.parser.errors import GeneratorError

from scripts.openapi import regenerate

ROOT = Path(__file__).parents[2]
PARTS = ("spec", "scripts", "zhipuai_facade", "generated", "pyproject.toml")
FIELDS = "    ChatCompletionsCreate:\n"
MOOD = """\
        mood:
          description: Mood of the answer, from 0 (glum) to 1 (merry). Default 0.5. Models of tomorrow.
          type: number
"""
CALLER = """\
from zhipuai_facade import ZhipuAI
ZhipuAI(api_key="a.b").chat.completions.create(model="glm-9", messages=[], mood=0.75)
ZhipuAI(api_key="a.b").chat.completions.create(model="glm-9", messages=[], mood="merry")
"""
USER = """
import asyncio, inspect, json, pydoc, sys
import httpx
from zhipuai_facade import AsyncZhipuAI, ZhipuAI

bodies = []

def answer(request):
    bodies.append(json.loads(request.content))
    if bodies[-1].get("stream"):
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, content=b"data: [DONE]\\n\\n")
    return httpx.Response(200, json={"choices": []})

hello = {"model": "glm-9", "messages": [{"role": "user", "content": "hi"}], "mood": 0.75}
http = httpx.Client(transport=httpx.MockTransport(answer))
with ZhipuAI(api_key="a.b", http_client=http) as client:
    create = client.chat.completions.create
    create(**hello)
    list(create(**hello, stream=True))
http.close()

async def main():
    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
        async with AsyncZhipuAI(api_key="a.b", http_client=http) as client:
            create = client.chat.completions.create
            await create(**hello)
            async for chunk in await create(**hello, stream=True):
                raise AssertionError(chunk)
            return create

shown = [create, asyncio.run(main())]
json.dump(
    {
        "bodies": bodies,
        "signatures": [str(inspect.signature(method).parameters["mood"]) for method in shown],
        "help": [pydoc.plain(pydoc.render_doc(method)) for method in shown],
        "places": [inspect.getfile(ZhipuAI), inspect.getfile(inspect.unwrap(create))],
    },
    sys.stdout,
)
"""


def run(*command: str, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run Python with the arguments, in a folder."""
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **variables}
    return subprocess.run(
        [sys.executable, *command], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


def regenerated(copy: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the regeneration of a copy of the repository."""
    return run("-m", "scripts.openapi.regenerate", *arguments, cwd=copy)


def content(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, caches aside."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def copied(target: Path) -> Path:
    """A copy of what regeneration and the facade need."""
    for part in PARTS:
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, target / part, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, target / part)
    return target


def add_field(copy: Path, text: str) -> None:
    """Put a field at the head of the chat request's."""
    path = copy / "spec" / "openapi.yaml"
    head, tail = path.read_text(encoding="utf-8").split(FIELDS)
    path.write_text(
        head + FIELDS + tail.replace("      properties:\n", "      properties:\n" + text, 1), encoding="utf-8"
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return copied(tmp_path)


@pytest.fixture(scope="module")
def with_mood(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the repository whose chat request has one more field, regenerated."""
    copy = copied(tmp_path_factory.mktemp("with_mood"))
    add_field(copy, MOOD)
    done = regenerated(copy)
    assert done.returncode == 0, done.stderr
    return copy


@pytest.fixture(scope="module")
def used(with_mood: Path) -> dict[str, Any]:
    """What a program that uses the copy sends and sees."""
    paths = os.pathsep.join([str(with_mood), str(with_mood / "generated")])
    done = run("-W", "error", "-c", USER, cwd=with_mood.parent, PYTHONPATH=paths)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    assert all(Path(place).is_relative_to(with_mood) for place in found["places"])
    return found


def test_the_committed_output_is_what_the_spec_says() -> None:
    """`scripts/regenerate --check` finds no difference, and nothing is warned of on the way."""
    done = regenerated(ROOT, "--check")

    assert (done.returncode, done.stdout, done.stderr) == (0, "generated/ is up to date\n", "")


def test_the_output_is_the_same_on_every_run(tmp_path: Path) -> None:
    """Whatever the hash seed, the working directory and the folder that is written to, and as committed."""
    program = (
        "import sys; from pathlib import Path; from scripts.openapi.regenerate import SPEC, generate; "
        "generate(SPEC, Path(sys.argv[1]))"
    )
    targets = {"0": tmp_path / "one", "4242": tmp_path / "a longer" / "name"}
    targets["4242"].parent.mkdir()

    for seed, target in targets.items():
        done = run("-c", program, str(target), cwd=target.parent, PYTHONHASHSEED=seed, PYTHONPATH=str(ROOT))
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")

    first, second = (content(target) for target in targets.values())
    assert first == second == content(ROOT / "generated" / "zhipuai_openapi")


def test_the_generator_warns_of_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not one warning that would have to be overlooked."""
    warnings: list[GeneratorError] = []
    build = regenerate.Package.build

    def watched(package: regenerate.Package) -> Any:
        warnings.extend(found := build(package))
        return found

    monkeypatch.setattr(regenerate.Package, "build", watched)

    regenerate.generate(regenerate.SPEC, tmp_path / "fresh")

    assert warnings == []


def test_a_warning_of_the_generator_is_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It says what was warned of; nothing is overlooked."""
    build: Callable[..., Any] = regenerate.Package.build
    warning = GeneratorError(header="something was left out", detail="of /paas/v4/files")
    monkeypatch.setattr(regenerate.Package, "build", lambda package: [*build(package), warning])

    with pytest.raises(regenerate.Failure, match="something was left out: of /paas/v4/files"):
        regenerate.generate(regenerate.SPEC, tmp_path / "fresh")


def test_another_version_of_the_generator_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither its interface nor its templates are stable, so it is said which version is meant."""
    monkeypatch.setattr(regenerate, "__version__", "0.99.0")

    with pytest.raises(regenerate.Failure, match="0.99.0"):
        regenerate.generate(regenerate.SPEC, tmp_path / "fresh")


@pytest.mark.parametrize("change", ["edited", "added", "removed"])
def test_output_that_was_touched_is_found(copy: Path, change: str) -> None:
    """One byte, one file too many, or one too few: `--check` fails and names the file; a run repairs it."""
    path = copy / "generated" / "zhipuai_openapi" / "models" / ("usage.py" if change != "added" else "more.py")
    if change == "removed":
        path.unlink()
    else:
        path.write_bytes((path.read_bytes() if path.exists() else b"") + b"\n")

    found = regenerated(copy, "--check")
    repaired = regenerated(copy)

    assert found.returncode == 1
    assert f"models/{path.name}" in found.stdout and len(found.stdout.splitlines()) == 1
    assert repaired.returncode == 0
    assert content(copy / "generated") == content(ROOT / "generated")


def test_a_new_field_is_sent_by_both_clients(used: dict[str, Any]) -> None:
    """Whole and streamed, blocking and awaited: the keyword is accepted and stands in the body."""
    assert [body["mood"] for body in used["bodies"]] == [0.75] * 4
    assert [body.get("stream", False) for body in used["bodies"]] == [False, True, False, True]


def test_a_new_field_is_documented_on_both_clients(used: dict[str, Any]) -> None:
    """`inspect.signature` has it with its type, `help` with its description."""
    assert [text.partition(":")[0] for text in used["signatures"]] == ["mood", "mood"]
    assert all("float" in text for text in used["signatures"])
    for text in used["help"]:
        assert "mood: Mood of the answer, from 0 (glum) to 1 (merry). Default 0.5." in text


def test_a_new_field_is_typed(with_mood: Path, tmp_path: Path) -> None:
    """mypy takes the right type and refuses the wrong one; nothing was told to it about the field but the spec."""
    caller = tmp_path / "caller.py"
    caller.write_text(CALLER, encoding="utf-8")
    settings = ("--config-file", "pyproject.toml", "--follow-imports", "silent", "--hide-error-context")

    done = run("-m", "mypy", *settings, "--cache-dir", str(tmp_path / "cache"), str(caller), cwd=with_mood)

    errors = [line for line in done.stdout.splitlines() if ": error: " in line]
    assert len(errors) == 1 and "caller.py:3: error: " in errors[0], done.stdout + done.stderr
    assert "mood: float" in done.stdout


def test_a_new_field_needs_no_edit_of_the_facade(with_mood: Path) -> None:
    """Every file of the facade is byte for byte what it was, and the output of the copy is up to date."""
    assert content(with_mood / "zhipuai_facade") == content(ROOT / "zhipuai_facade")
    assert content(with_mood / "generated") != content(ROOT / "generated")
    assert regenerated(with_mood, "--check").returncode == 0


@pytest.mark.parametrize(
    ("field", "words"),
    [
        (MOOD + "          default: 0.5\n", "default"),
        (MOOD.replace("number", "whatever"), "whatever"),
        (MOOD.replace("mood:", "timeout:"), "timeout"),
        (MOOD.replace("type: number", "$ref: '#/components/schemas/Absent'"), "Absent"),
    ],
    ids=["default", "type", "name", "reference"],
)
def test_a_construct_that_would_go_wrong_is_refused(copy: Path, field: str, words: str) -> None:
    """With its place, and before anything is written."""
    add_field(copy, field)

    done = regenerated(copy)

    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert words in done.stderr
    assert "ChatCompletionsCreate" in done.stderr or "/paas/v4/chat/completions" in done.stderr
    assert content(copy / "generated") == content(ROOT / "generated")
