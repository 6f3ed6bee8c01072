"""Programs written for the official SDKs find our objects under the names that they know."""

from __future__ import annotations

import importlib
import logging.config
import subprocess
import sys
from pathlib import Path
from typing import Any, Iterator

import pytest
from zhipuai_openapi import models

import zhipuai_facade
from zhipuai_facade.compat import Aliases, read_names

PACKAGES = ("zhipuai", "zai")
CHAT = "types.chat.chat_completion"
NAMES = [
    pytest.param(package, module, name, id=f"{package} {module} {name}")
    for package in PACKAGES
    for module, names in read_names(package).items()
    for name in names
]


@pytest.fixture(autouse=True)
def installed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Both SDKs replaced, for the time of a test."""
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
    zhipuai_facade.install_as_zhipuai()
    zhipuai_facade.install_as_zai()
    yield
    for name in [name for name in sys.modules if name.partition(".")[0] in PACKAGES]:
        del sys.modules[name]


def run(*arguments: str, where: Path) -> "subprocess.CompletedProcess[str]":
    """Python, in a process of its own."""
    command = [sys.executable, "-W", "error", *arguments]
    return subprocess.run(
        command, cwd=str(where), stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True, check=False
    )


@pytest.mark.parametrize(("package", "module", "name"), NAMES)
def test_every_name_of_the_table_is_an_object_of_ours(package: str, module: str, name: str) -> None:
    """What the table says is there, and can be imported by the name of the official SDK."""
    found = importlib.import_module(f"{package}.{module}".rstrip("."))

    assert getattr(found, name) is getattr(found, name)
    assert name in dir(found)
    assert name in found.__all__


@pytest.mark.parametrize("package", PACKAGES)
def test_objects_are_the_same_under_all_names(package: str) -> None:
    """An exception is caught, and an answer recognised, by whichever name."""
    root: Any = importlib.import_module(package)
    errors = importlib.import_module(f"{package}.core._errors")
    answers = importlib.import_module(f"{package}.{CHAT}")

    assert errors is root.core._errors
    assert errors.APIStatusError is zhipuai_facade.APIStatusError
    assert root.core.APIStatusError is zhipuai_facade.APIStatusError
    assert answers.Completion is models.ChatCompletion
    assert root.types.chat.chat_completion.Completion is models.ChatCompletion
    assert root.api_resource.chat.completions.Completion is models.ChatCompletion
    assert root.NOT_GIVEN is zhipuai_facade.NOT_GIVEN
    assert root.__version__ == zhipuai_facade.__version__


def test_the_roots_of_the_errors_are_one() -> None:
    """`ZhipuAIError` and `ZaiError` are the same class."""
    zhipuai, zai = (importlib.import_module(f"{package}.core") for package in PACKAGES)

    assert zhipuai.ZhipuAIError is zai.ZaiError is zhipuai_facade.ZhipuAIError


def test_a_name_for_several_answers_is_what_all_of_them_are_instances_of() -> None:
    """A video that was asked for, and one that is done, were one class there."""
    video = importlib.import_module("zhipuai.types.video").VideoObject

    assert isinstance(models.AsyncTask.from_dict({}), video)
    assert isinstance(models.AsyncResult.from_dict({}), video)
    assert not isinstance(models.Embedding.from_dict({}), video)
    assert isinstance(video.model_validate({"id": "1"}), models.AsyncResult)
    assert video(id="1", task_status="SUCCESS", video_result=[]).video_result == []


@pytest.mark.parametrize("module", ["zhipuai", "zhipuai.core", "zhipuai.types.chat.chat_completion"])
def test_a_name_that_is_left_out_tells_where_to_read_why(module: str) -> None:
    """The error names the module, the name and the document."""
    found = importlib.import_module(module)

    with pytest.raises(AttributeError, match=rf"{module}.*'SSELineParser'.*docs/migration\.md"):
        assert found.SSELineParser


def test_a_module_that_is_not_there_is_not_found() -> None:
    """As in any package."""
    with pytest.raises(ModuleNotFoundError, match="zhipuai.nothing"):
        importlib.import_module("zhipuai.nothing")
    with pytest.raises(ModuleNotFoundError, match="zhipuaix"):
        importlib.import_module("zhipuaix")


def test_everything_can_be_imported_with_a_star() -> None:
    """The public names of a module, and no others."""
    namespace: Any = {}

    exec("from zhipuai import *; from zhipuai.types.chat import *", namespace)  # noqa: S102

    assert namespace["ZhipuAI"] is zhipuai_facade.ZhipuAI
    assert namespace["ChatCompletionChunk"] is models.ChatCompletionChunk
    assert "Embedding" not in namespace


def test_installing_hides_what_was_imported_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """An SDK that was imported gives way; installing twice is installing once."""
    monkeypatch.setattr(sys, "meta_path", [finder for finder in sys.meta_path if not isinstance(finder, Aliases)])
    monkeypatch.setitem(sys.modules, "zhipuai", sys)

    zhipuai_facade.install_as_zhipuai()
    zhipuai_facade.install_as_zhipuai()

    assert importlib.import_module("zhipuai").ZhipuAI is zhipuai_facade.ZhipuAI
    assert sum(isinstance(finder, Aliases) for finder in sys.meta_path) == 1


def test_installing_and_importing_load_nothing_else(tmp_path: Path) -> None:
    """httpx and the client are loaded when a name is asked for that needs them."""
    code = (
        "import sys, zhipuai_facade; zhipuai_facade.install_as_zhipuai();"
        "import zhipuai.core._errors, zhipuai.types.chat;"
        "print(sorted(name for name in sys.modules if name in ('httpx', 'attr', 'zhipuai_facade.client')))"
    )

    done = run("-c", code, where=tmp_path)

    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_a_program_runs_unchanged(tmp_path: Path) -> None:
    """`python -m zhipuai_facade.compat` gives a program its own arguments, directory and exit code."""
    (tmp_path / "beside.py").write_text("from zhipuai import ZhipuAI")
    program = tmp_path / "program.py"
    program.write_text(
        "import sys, beside, zai.core\n"
        "print(__name__, sys.argv[1:], beside.ZhipuAI.__module__, zai.core.ZaiError.__name__)\n"
        "sys.exit(3)\n"
    )

    done = run("-m", "zhipuai_facade.compat", str(program), "--one", "2", where=tmp_path)

    assert done.stdout == "__main__ ['--one', '2'] zhipuai_facade.client ZhipuAIError\n"
    assert (done.returncode, done.stderr) == (3, "")


def test_a_module_runs_unchanged(tmp_path: Path) -> None:
    """`-m` runs a module, as Python does."""
    (tmp_path / "program.py").write_text("import sys, zhipuai; print(sys.argv[1:], zhipuai.ZhipuAI.__name__)")

    done = run("-m", "zhipuai_facade.compat", "-m", "program", "x", where=tmp_path)

    assert (done.stdout, done.stderr) == ("['x'] ZhipuAI\n", "")


@pytest.mark.parametrize("arguments", [[], ["-m"], ["--help"]])
def test_without_a_program_the_usage_is_told(arguments: "list[str]", tmp_path: Path) -> None:
    """What to give, on the standard error."""
    done = run("-m", "zhipuai_facade.compat", *arguments, where=tmp_path)

    assert "SCRIPT" in done.stderr


def test_the_functions_that_are_left_do_what_they_promise(tmp_path: Path) -> None:
    """Logging as the conftest of their tests sets it up, tokens, parameters."""
    core: Any = importlib.import_module("zhipuai.core")
    logs: Any = importlib.import_module("zhipuai.core.logs")
    parameters = {"endpoint": "/v4/chat/completions"}

    log = logs.get_log_file(str(tmp_path), f"run {logs.get_timestamp_ms()}")
    settings = logs.get_config_dict("debug", log, 1, 1000)
    root = logging.getLogger()
    before = (root.handlers[:], root.level)
    logging.config.dictConfig(settings)
    root.debug("a line")
    for handler in [handler for handler in root.handlers if handler not in before[0]]:
        handler.close()
    root.handlers[:], root.level = before

    assert "a line" in Path(log).read_text(encoding="utf-8")
    assert core.maybe_transform(parameters, dict) == parameters
    assert core.is_given(None)
    assert not core.is_given(core.NOT_GIVEN)
    assert importlib.import_module("zhipuai.core._jwt_token").generate_token("id.secret").count(".") == 2


def test_files_with_raw_response(caller: Any) -> None:
    """The one back door to status and headers that they have."""
    files = caller.answering(lambda request: None).files

    assert importlib.import_module("zhipuai.api_resource").FilesWithRawResponse(files).create
