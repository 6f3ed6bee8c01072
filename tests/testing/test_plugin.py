"""The pytest plugin, as a project has it that builds on this package: every test here runs a session of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any, Iterator, List

import pytest

from tests.clients import plain_environment as plain_environment
from zhipuai_facade.emulator import Emulator
from zhipuai_facade.testing import read_cassette

pytest_plugins = ["pytester"]

TALK = """
import os

import pytest

from zhipuai_facade import AsyncZhipuAI, ZhipuAI

HI = [{"role": "user", "content": "你好"}]


def ask(text="你好", **options):
    with ZhipuAI(base_url=os.environ.get("PLATFORM", "https://nowhere.test/api/paas/v4"), **options) as client:
        messages = [{"role": "user", "content": text}]
        return client.chat.completions.create(model="glm-4.7", messages=messages).choices[0].message.content


async def ask_awaiting():
    async with AsyncZhipuAI(base_url=os.environ.get("PLATFORM", "https://nowhere.test/api/paas/v4")) as client:
        stream = await client.chat.completions.create(model="glm-4.7", messages=HI, stream=True)
        return "".join([chunk.choices[0].delta.content or "" async for chunk in stream])
"""

QUIET = ("-p", "no:cacheprovider", "-W", "error")
OTHERS = ("-p", "no:schemathesis", "-p", "no:asyncio", "-p", "no:hypothesispytest")


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


class Project:
    """A project with tests, and the platform that it talks to while it records."""

    def __init__(self, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, emulator: Emulator) -> None:
        self.pytester = pytester
        self._monkeypatch = monkeypatch
        self._emulator = emulator
        monkeypatch.delenv("CI", raising=False)

    def tests(self, source: str) -> None:
        """Write its tests."""
        self.pytester.makepyfile(test_it=TALK + source)

    def online(self, *arguments: str) -> pytest.RunResult:
        """Run its tests where the platform is."""
        with self._monkeypatch.context() as environment:
            environment.setenv("PLATFORM", self._emulator.base_url)
            environment.setenv("ZHIPUAI_API_KEY", self._emulator.api_key)
            return self.run(*arguments)

    def run(self, *arguments: str) -> pytest.RunResult:
        """Run its tests, without a platform and without a key."""
        with self._monkeypatch.context() as environment:
            environment.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # others take their time
            return self.pytester.runpytest_inprocess(*QUIET, "-p", "zhipuai_facade.testing.plugin", *arguments)

    @property
    def cassettes(self) -> List[str]:
        """The files that are there."""
        folder = self.pytester.path / "cassettes"
        return sorted(str(path.relative_to(folder)).replace("\\", "/") for path in folder.rglob("*") if path.is_file())

    def text(self, name: str) -> str:
        """What stands in one."""
        return (self.pytester.path / "cassettes" / name).read_text(encoding="utf-8")


@pytest.fixture
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, emulator: Emulator) -> Project:
    return Project(pytester, monkeypatch, emulator)


def test_it_records_first_and_replays_then(project: Project) -> None:
    """Without options, without a key in the file, and without needing one afterwards."""
    project.tests("def test_greets(zhipuai_cassette):\n    assert '你好' in ask()\n")

    first, second = project.online(), project.run()

    first.assert_outcomes(passed=1)
    second.assert_outcomes(passed=1)
    assert project.cassettes == ["test_it/test_greets.yaml"]
    assert "recorded: emulator" in project.text("test_it/test_greets.yaml")
    assert "api-key" not in project.text("test_it/test_greets.yaml")


def test_the_marker_is_enough(project: Project) -> None:
    """On a test, a class or a module; it can name the file."""
    project.tests(
        """
pytestmark = pytest.mark.zhipuai_cassette

def test_plain():
    ask()

class TestTalks:
    @pytest.mark.zhipuai_cassette(name="shared/greeting")
    def test_named(self):
        ask()

    @pytest.mark.parametrize("text", ["你好/再见", "b"])
    def test_parameters(self, text):
        ask(text)
"""
    )

    project.online().assert_outcomes(passed=4)
    project.run("--strict-markers").assert_outcomes(passed=4)

    assert project.cassettes[0] == "shared/greeting.yaml"
    assert project.cassettes[-1] == "test_it/test_plain.yaml"
    assert len(project.cassettes) == 4
    assert all(name.startswith("test_it/TestTalks.test_parameters[") for name in project.cassettes[1:3])


def test_under_ci_nothing_is_recorded(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing cassette fails, and the failure is the command that records it."""
    project.tests("def test_greets(zhipuai_cassette):\n    ask()\n")
    monkeypatch.setenv("CI", "true")

    result = project.online()

    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(
        ['*is not recorded yet; record it: pytest "test_it.py::test_greets" --zhipuai-record=new']
    )
    assert project.cassettes == []


def test_the_option_decides(project: Project) -> None:
    """`none` never records, `new` adds what is missing, `all` begins anew."""
    project.tests("def test_greets(zhipuai_cassette):\n    ask()\n")
    project.online("--zhipuai-record=none").assert_outcomes(errors=1)
    project.online("--zhipuai-record=new").assert_outcomes(passed=1)
    first = project.text("test_it/test_greets.yaml")
    project.online("--zhipuai-record=new").assert_outcomes(passed=1)
    assert project.text("test_it/test_greets.yaml") == first

    project.online("--zhipuai-record=all").assert_outcomes(passed=1)
    assert project.text("test_it/test_greets.yaml") != first

    project.tests("def test_greets(zhipuai_cassette):\n    ask()\n    ask('再见')\n")
    project.run().assert_outcomes(failed=1)
    project.online("--zhipuai-record=new").assert_outcomes(passed=1)
    assert len(read_cassette(project.pytester.path / "cassettes/test_it/test_greets.yaml").interactions) == 2


def test_another_request_fails_with_a_difference(project: Project) -> None:
    """Also when the application swallows it: then at the end."""
    project.tests("def test_greets(zhipuai_cassette):\n    ask()\n")
    project.online().assert_outcomes(passed=1)
    project.tests(
        "def test_greets(zhipuai_cassette):\n    try:\n        ask('再见')\n    except Exception:\n        pass\n"
    )

    result = project.run()

    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*-  - content: 你好", "*+  - content: 再见", "*--zhipuai-record=all"])


def test_unused_interactions_are_an_error(project: Project) -> None:
    """Unless the test failed anyway."""
    project.tests("def test_greets(zhipuai_cassette):\n    ask()\n    ask('再见')\n")
    project.online().assert_outcomes(passed=1)

    project.tests("def test_greets(zhipuai_cassette):\n    ask()\n")
    unused = project.run()
    project.tests("def test_greets(zhipuai_cassette):\n    ask()\n    assert False\n")
    failed = project.run()

    unused.assert_outcomes(passed=1, errors=1)
    unused.stdout.fnmatch_lines(["*1 of 2 recorded interactions were not asked for:", "*2: POST *再见*"])
    failed.assert_outcomes(failed=1)


def test_a_failing_test_records_nothing(project: Project) -> None:
    """It would be replayed as it is; an old cassette stays."""
    project.tests("def test_greets(zhipuai_cassette):\n    ask()\n    assert False\n")

    project.online().assert_outcomes(failed=1)

    assert project.cassettes == []


def test_the_object_can_be_looked_at(project: Project) -> None:
    """What was played and what is left; a test may also be told to keep the pace."""
    project.tests(
        """
@pytest.mark.zhipuai_cassette(realtime=True)
def test_greets(zhipuai_cassette):
    ask()
    (one,) = zhipuai_cassette.interactions
    assert one.json["messages"] == HI
    assert zhipuai_cassette.record == "new" or zhipuai_cassette.played == [one]
"""
    )

    project.online().assert_outcomes(passed=1)
    project.run().assert_outcomes(passed=1)


def test_a_misspelt_marker_is_named(project: Project) -> None:
    project.tests("@pytest.mark.zhipuai_cassette(real_time=True)\ndef test_greets():\n    ask()\n")

    result = project.online()

    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*zhipuai_cassette takes name= and realtime=, not*real_time*"])


@pytest.mark.parametrize("plugin", ["anyio", "asyncio"])
def test_awaiting_tests_have_it_too(project: Project, plugin: str) -> None:
    """Beside anyio, with both its loops, and pytest-asyncio, also when the loop is older than the test."""
    marker = "anyio" if plugin == "anyio" else "asyncio(loop_scope='module')"
    fixture = ", anyio_backend_name" if plugin == "anyio" else ""
    project.tests(
        f"""
@pytest.mark.{marker}
async def test_streams(zhipuai_cassette{fixture}):
    assert "你好" in await ask_awaiting()

@pytest.mark.{marker}
@pytest.mark.zhipuai_cassette
async def test_streams_with_the_marker():
    assert "你好" in await ask_awaiting()
"""
    )
    options = ["-p", "anyio"] if plugin == "anyio" else ["-p", "pytest_asyncio.plugin"]
    options += [] if plugin == "anyio" else ["-o", "asyncio_default_fixture_loop_scope=function"]
    passed = 4 if plugin == "anyio" else 2

    project.online(*options).assert_outcomes(passed=passed)
    project.run(*options).assert_outcomes(passed=passed)

    assert len(project.cassettes) == passed


def test_workers_have_it_too(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beside pytest-xdist: two workers record, and two replay, each test its own file."""
    project.tests(
        """
@pytest.mark.zhipuai_cassette
@pytest.mark.parametrize("number", range(6))
def test_greets(number):
    ask(str(number))
"""
    )
    arguments = (*QUIET, *OTHERS, "-n", "2")

    with monkeypatch.context() as environment:
        environment.setenv("PLATFORM", project._emulator.base_url)
        environment.setenv("ZHIPUAI_API_KEY", project._emulator.api_key)
        project.pytester.runpytest_subprocess(*arguments, "--zhipuai-record=new").assert_outcomes(passed=6)
    project.pytester.runpytest_subprocess(*arguments).assert_outcomes(passed=6)

    assert len(project.cassettes) == 6


def test_the_emulator_comes_with_it(project: Project) -> None:
    """Its fixtures need no more than the package; both can be used in one test."""
    project.tests(
        """
def test_both(zhipuai_emulator, zhipuai_cassette):
    zhipuai_emulator.answers(chat="再见")
    answer = zhipuai_emulator.client.chat.completions.create(model="glm-4.7", messages=HI)
    assert answer.choices[0].message.content == "再见"
"""
    )

    project.run().assert_outcomes(passed=1)
    project.run().assert_outcomes(passed=1)
    assert project.cassettes == ["test_it/test_both.yaml"]


def test_it_costs_nothing_when_it_is_not_used(project: Project) -> None:
    """It is there without being asked for, and loads neither vcrpy, nor the clients, nor what they send with."""
    project.pytester.makepyfile(
        """
import sys

def test_light(pytestconfig):
    assert pytestconfig.pluginmanager.has_plugin("zhipuai")
    heavy = {"vcr", "yaml", "zhipuai_openapi", "zhipuai_facade.client", "starlette", "uvicorn"}
    assert not heavy & set(sys.modules)
"""
    )

    project.pytester.runpytest_subprocess(*QUIET, *OTHERS).assert_outcomes(passed=1)


def test_without_vcrpy_it_says_what_to_install(project: Project) -> None:
    """Only a test that wants a cassette fails."""
    (Path(project.pytester.path) / "vcr.py").write_text("raise ImportError('no vcr here')\n")
    project.tests("def test_greets(zhipuai_cassette):\n    ask()\n\ndef test_other():\n    pass\n")

    result = project.pytester.runpytest_subprocess(*QUIET, *OTHERS, "-p", "no:xdist")

    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*pip install 'zhipuai-facade?testing?'*"])


def test_the_names_of_the_kit_are_loaded_when_they_are_needed() -> None:
    """Importing it loads neither pytest nor vcrpy; every name is there."""
    program = """
import sys, zhipuai_facade.testing as kit
assert not {"pytest", "vcr", "yaml", "httpx"} & set(sys.modules), sys.modules
for name in kit.__all__:
    getattr(kit, name)
assert "pytest" not in sys.modules
"""
    done: Any = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True)

    assert (done.returncode, done.stderr) == (0, "")
