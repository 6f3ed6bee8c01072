"""What importing loads, and what the first answer needs."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import List, Tuple

import pytest

from tests.clients import COMPLETION
from tests.servers import Exchange, Server

from . import budgets

PROGRAM = """
import sys
for name in sys.argv[1].split(","):
    sys.modules[name] = None  # as if it were not installed
before = set(sys.modules)
import zhipuai_facade
imported = set(sys.modules) - before
if sys.argv[2]:
    with zhipuai_facade.ZhipuAI(api_key="k" * 32, base_url=sys.argv[2]) as client:
        asked = [{"role": "user", "content": "hello"}]
        assert client.chat.completions.create(model="glm-4.7", messages=asked).choices[0].message.content
answered = set(sys.modules) - before
import json
print(json.dumps([sorted(imported), sorted(answered)]))
"""


def loaded(base_url: str = "") -> List[List[str]]:
    """The modules of the import, and of that and a first answer, in a process that has loaded nothing before."""
    command = [sys.executable, "-W", "error", "-c", PROGRAM, ",".join(budgets.HIDDEN), base_url]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    modules: List[List[str]] = json.loads(done.stdout)
    return modules


def of(packages: Tuple[str, ...], modules: List[str]) -> List[str]:
    """Those of some modules that belong to some packages."""
    return [name for name in modules if any(f"{name}.".startswith(f"{package}.") for package in packages)]


@pytest.fixture(scope="module")
def answered() -> List[str]:
    """The modules after a first answer."""

    def answering(exchange: Exchange) -> None:
        exchange.answer(COMPLETION)

    with Server(answering) as server:
        return loaded(server.base_url)[1]


def test_importing_loads_hardly_anything() -> None:
    """No more modules than budgeted, and none of httpx, attrs or the generated package."""
    imported, _ = loaded()

    assert len(imported) <= budgets.MODULES_OF_THE_IMPORT, imported
    assert not of(budgets.NEVER_BY_THE_IMPORT, imported)


def test_the_first_answer_loads_no_more_than_it_needs(answered: List[str]) -> None:
    """No more modules than budgeted, those of httpx included."""
    assert len(answered) <= budgets.MODULES_OF_THE_FIRST_ANSWER, answered
    assert len(of(("zhipuai_facade", "zhipuai_openapi"), answered)) <= budgets.OWN_MODULES_OF_THE_FIRST_ANSWER


def test_a_chat_loads_nothing_that_it_has_no_use_for(answered: List[str]) -> None:
    """Neither attrs, nor what reads dates, nor the emulator, nor the kit for tests."""
    assert not of(budgets.NEVER_BY_A_CHAT, answered)
