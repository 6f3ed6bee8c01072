"""The pytest plugin: recordings and an emulated platform as fixtures. It loads nothing until one of them is used.

``zhipuai_cassette`` records what a test asks the platform on its first run, beside the test in ``cassettes/``, and
replays it from then on; the marker of the same name does that for a test that does not need the object::

    @pytest.mark.zhipuai_cassette
    def test_greets():
        assert "你好" in greet(ZhipuAI())

``pytest --zhipuai-record=none|new|all`` says what to record. Without it a cassette that is missing is recorded, except
under ``CI``, where nothing is; one that is there is only replayed.

PYTEST_DONT_REWRITE
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, Generator, Iterator

import pytest

from .emulators import zhipuai_emulator, zhipuai_emulator_server, zhipuai_emulator_session

if TYPE_CHECKING:
    from .cassettes import Cassette

__all__ = ["zhipuai_cassette", "zhipuai_emulator", "zhipuai_emulator_server", "zhipuai_emulator_session"]

FIXTURE = "zhipuai_cassette"
FAILED = "_zhipuai_failed"
STAND_IN = "5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e.NoKeyToReplay"
"""What ``ZHIPUAI_API_KEY`` is while a test is replayed on a machine that has no key."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--zhipuai-record``."""
    parser.getgroup("zhipuai").addoption(
        "--zhipuai-record",
        choices=("none", "new", "all"),
        help="what tests with zhipuai_cassette record: nothing, what is not recorded yet, or everything anew"
        " (without this option: cassettes that are missing, and under CI nothing)",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line(
        "markers",
        f"{FIXTURE}(name=None, realtime=False): replay what the test asks the platform, recorded on the first run;"
        " name is that of the file, without .yaml, relative to cassettes/",
    )


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Let the marker do what the fixture does."""
    setattr(item, FAILED, False)  # it may be run more than once
    names = getattr(item, "fixturenames", None)
    if names is not None and FIXTURE not in names and item.get_closest_marker(FIXTURE):
        names.insert(0, FIXTURE)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, Any, None]:
    """Keep in mind whether the test failed: then it is not the place to complain about its cassette, or to write it."""
    outcome = yield
    if FIXTURE in getattr(item, "fixturenames", ()):
        report = outcome.get_result()
        if report.when != "teardown" and not report.passed:
            setattr(item, FAILED, True)


@pytest.fixture
def zhipuai_cassette(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Cassette]:
    """The cassette of this test, while it is played or recorded."""
    try:
        from .cassettes import Cassette, CassetteError, playing
    except ImportError as error:
        pytest.fail(str(error), pytrace=False)
    asked = _asked(request)
    path = _path(request, asked.get("name"))
    record = request.config.getoption("--zhipuai-record")
    if record is None:
        record = "none" if path.is_file() or _under_ci() else "new"
    node: Any = request.node
    command = f'pytest "{node.nodeid}" --zhipuai-record=' + ("all" if path.is_file() else "new")
    try:
        tape = Cassette(path, record=record, realtime=bool(asked.get("realtime")), command=command)
    except CassetteError as error:
        pytest.fail(str(error), pytrace=False)
    if record == "none" and not os.environ.get("ZHIPUAI_API_KEY", "").strip():
        monkeypatch.setenv("ZHIPUAI_API_KEY", STAND_IN)
    with playing(tape):
        yield tape
    if getattr(node, FAILED):
        return
    try:
        tape.save()
        tape.complain()
    except CassetteError as error:
        pytest.fail(str(error), pytrace=False)


def _asked(request: pytest.FixtureRequest) -> Dict[str, Any]:
    """The arguments of the marker."""
    marker: Any = request.node.get_closest_marker(FIXTURE)  # pyright: ignore[reportUnknownMemberType]
    if marker is None:
        return {}
    unknown = set(marker.kwargs) - {"name", "realtime"}
    if unknown or len(marker.args) > 1:
        pytest.fail(f"the marker {FIXTURE} takes name= and realtime=, not {sorted(unknown) or marker.args}", False)
    return {**dict(zip(["name"], marker.args)), **marker.kwargs}


def _path(request: pytest.FixtureRequest, name: Any) -> Path:
    """Beside the test: one file for each test and each set of its parameters, unless the marker names one."""
    node: Any = request.node
    module = Path(str(node.path))
    folder = module.parent / "cassettes"
    if name is not None:
        return folder / f"{name}.yaml"
    owner = f"{node.cls.__name__}." if getattr(node, "cls", None) is not None else ""
    return folder / module.stem / (re.sub(r"[^\w.\[\]=,-]+", "_", owner + str(node.name)) + ".yaml")


def _under_ci() -> bool:
    return os.environ.get("CI", "").lower() not in ("", "0", "false", "no")
