"""What the READMEs say: every snippet runs, both say the same, and every table is what the code does."""

from __future__ import annotations

import ast
import gc
import inspect
import os
import re
import shlex
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest
import tomllib
from zhipuai_openapi.call import Options
from zhipuai_openapi.codes import STATUSES

import zhipuai_facade
from tests.document import OPERATIONS
from tests.places import methods_of, operation_of
from zhipuai_facade import AsyncZhipuAI, ZhipuAI, ZhipuAIError, errors
from zhipuai_facade.addresses import parse_base_url
from zhipuai_facade.emulator import Emulator
from zhipuai_facade.emulator.misbehaviour import CALM, Orders, from_model
from zhipuai_facade.retries import worth_repeating

from . import readmes
from .readmes import NAMES, ROOT, blocks, headings, links, prose, table, tables

EXPECTED = re.compile(r"# -> (.*)$", re.MULTILINE)
RUN = (*NAMES, "docs/reliability.zh.md", "docs/reliability.md", "docs/package.md")
SNIPPETS = [(name, number) for name in RUN for number in range(len(blocks(name, "python")))]
both = pytest.mark.parametrize("name", NAMES)


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator() as running:
        yield running


@pytest.fixture
def platform(emulator: Emulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Emulator:
    """The emulator as the platform of the environment, an empty working directory, and pauses that take no time."""
    emulator.reset()
    monkeypatch.setenv("ZHIPUAI_API_KEY", emulator.api_key)
    monkeypatch.setenv("ZHIPUAI_BASE_URL", emulator.base_url)
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    monkeypatch.chdir(tmp_path)
    return emulator


@pytest.mark.parametrize(("name", "number"), SNIPPETS)
def test_every_snippet_runs_and_prints_what_it_says(
    name: str, number: int, platform: Emulator, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A snippet copied from a README works as it stands, and a `# ->` at the end of a line tells what it prints."""
    block = blocks(name, "python")[number]
    if "base_url='https://open.bigmodel.cn" in block.code:
        monkeypatch.delenv("ZHIPUAI_BASE_URL")
    namespace: dict[str, Any] = {"__name__": "__main__"}
    snippet = compile("\n" * (block.line - 1) + block.code, str(ROOT / name), "exec", dont_inherit=True)

    exec(snippet, namespace)  # noqa: S102
    namespace.clear()
    gc.collect()

    printed = iter(capsys.readouterr().out.splitlines())
    for expected in EXPECTED.findall(block.code):
        assert expected in printed, f"{name}: {expected!r} was not printed, or not in this order"


@both
def test_snippets_are_complete(name: str) -> None:
    """A snippet imports what it uses, and is written as our own code is."""
    for block in blocks(name, "python"):
        assert "import" in block.code
        assert all(len(line) <= 120 for line in block.code.splitlines())


def test_both_readmes_have_the_same_snippets() -> None:
    """The snippets differ in comments and in what people read, and in nothing else."""
    chinese, english = (blocks(name, "python") for name in NAMES)

    assert len(chinese) == len(english)
    for ours, theirs in zip(chinese, english, strict=True):
        assert _same(ast.parse(ours.code), ast.parse(theirs.code)), f"README.en.md, line {theirs.line}"
        assert EXPECTED.findall(ours.code) == EXPECTED.findall(theirs.code)


def _same(ours: Any, theirs: Any) -> bool:
    """Whether two syntax trees say the same; a text with Chinese in it may be translated."""
    if type(ours) is not type(theirs):
        return False
    if isinstance(ours, ast.JoinedStr):
        inside = [[part for part in tree.values if isinstance(part, ast.FormattedValue)] for tree in (ours, theirs)]
        return _same(*inside)
    if isinstance(ours, ast.AST):
        return all(_same(getattr(ours, field, None), getattr(theirs, field, None)) for field in ours._fields)
    if isinstance(ours, list):
        return len(ours) == len(theirs) and all(map(_same, ours, theirs))
    return ours == theirs or (isinstance(ours, str) and not ours.isascii() and theirs.isascii())


def test_both_readmes_have_the_same_parts() -> None:
    """Headings, tables, other blocks and links come in the same order in both languages."""
    chinese, english = NAMES

    assert [level for level, _ in headings(chinese)] == [level for level, _ in headings(english)]
    assert [len(rows) for rows in tables(chinese)] == [len(rows) for rows in tables(english)]
    assert [block.language for block in blocks(chinese)] == [block.language for block in blocks(english)]
    ours, theirs = ([link for link in links(name) if not link.startswith(("#", "README"))] for name in NAMES)
    assert [link.replace(".zh.md", ".md") for link in ours] == theirs


def test_both_readmes_show_the_same_commands() -> None:
    """Shell blocks are the same, but for texts to be filled in."""
    ours, theirs = ([shlex.split(block.code) for block in blocks(name, "bash")] for name in NAMES)

    assert [[word.partition("=")[0] for word in words] for words in ours] == [
        [word.partition("=")[0] for word in words] for words in theirs
    ]


@both
def test_every_link_leads_somewhere(name: str) -> None:
    """Files that are linked exist, and so do the headings that are linked."""
    for link in links(name):
        path, _, anchor = link.partition("#")
        if not re.match(r"https?://", link):
            assert (ROOT / path).exists(), link
            assert not anchor or anchor in readmes.anchors(path or name), link


@both
def test_every_script_that_is_named_is_there(name: str) -> None:
    """A command of the READMEs can be run from the root of the repository."""
    for path in set(re.findall(r"\bscripts/(\w+)", readmes.read(name))):
        assert os.access(ROOT / "scripts" / path, os.X_OK), f"scripts/{path}"
    (listed,) = re.findall(r"^scripts/ +([\w、, ]+)[;；]", readmes.read(name), re.MULTILINE)
    for path in re.split(r"、|, ", listed):
        assert os.access(ROOT / "scripts" / path, os.X_OK), f"scripts/{path}"


@both
def test_the_command_of_the_emulator_takes_the_options_shown(name: str) -> None:
    """`python -m zhipuai_facade.emulator` exists and knows each option of the READMEs."""
    (command,) = [shlex.split(block.code) for block in blocks(name, "bash") if "zhipuai_facade.emulator" in block.code]
    shown = [word for word in command if word.startswith("--")]

    told = subprocess.run([sys.executable, *command[1:3], "--help"], capture_output=True, text=True, check=True).stdout

    assert shown
    assert all(option in told for option in shown)


@both
def test_what_is_said_about_installing_is_true(name: str) -> None:
    """Name, extra, dependencies and Python versions are those of pyproject.toml."""
    project = tomllib.loads(readmes.read("pyproject.toml"))["project"]
    (section,) = [block.code for block in blocks(name, "bash") if "pip install" in block.code]
    text = prose(name)

    assert f"pip install {project['name']}\n" in section
    assert all(f"{project['name']}[{extra}]" in section for extra in project["optional-dependencies"])
    dependencies = [re.match(r"[\w-]+", line)[0] for line in project["dependencies"]]
    assert re.search("[、,] ?".join(f"`{one}`" for one in dependencies[:-1]), text)
    assert f"`{dependencies[-1]}`" in text
    versions = [item.rpartition(" ")[2] for item in project["classifiers"] if re.search(r":: 3\.\d+$", item)]
    assert re.search(rf"CPython {versions[0]} (–|to) {versions[-1]}", text)
    assert project["requires-python"] == f">={versions[0]}"


@both
def test_the_table_of_the_configuration_is_that_of_the_clients(name: str) -> None:
    """Every parameter of the clients is in the table, in their order."""
    told = [row[0] for row in table(name, "api_key")]

    for client in (ZhipuAI, AsyncZhipuAI):
        assert told == [parameter for parameter in inspect.signature(client.__init__).parameters if parameter != "self"]


@both
def test_the_table_of_the_options_is_that_of_a_call(name: str) -> None:
    """Every option of a single call is in the table, and `with_options` takes the same."""
    told = [row[0] for row in table(name, "extra_headers")]

    assert told == list(Options.__slots__)
    assert told == [one for one in inspect.signature(ZhipuAI.with_options).parameters if one != "self"]


@both
def test_the_table_of_base_urls_is_true(name: str) -> None:
    """Each base URL leads where the table says."""
    for base_url, files, agents in table(name, "https://open.bigmodel.cn/api/paas/v4"):
        address = parse_base_url(base_url)

        assert f"`{address.url('/paas/v4/files')}`" == files
        assert f"`{address.url('/v1/agents')}`" == agents


@both
def test_the_table_of_methods_is_complete(name: str) -> None:
    """Every method of the client is in the table, with the operation that it calls."""
    client, operations = ZhipuAI(api_key="a.b"), {operation.name: operation for operation in OPERATIONS}
    standing = {path: operation_of(client, path) for path in methods_of(client) if "async_completions" not in path}
    told = {row[0]: row[1].strip("`") for row in table(name, "chat.completions.create")}

    assert told == {
        path: f"{operations[behind].method} {operations[behind].path}"
        for path, behind in standing.items()
        if behind != "request"
    }


def _exported_errors() -> dict[str, type[ZhipuAIError]]:
    exported = {name: getattr(zhipuai_facade, name) for name in zhipuai_facade.__all__}
    return {
        name: value
        for name, value in exported.items()
        if isinstance(value, type) and issubclass(value, ZhipuAIError) and value.__name__ == name
    }


@both
def test_the_table_of_exceptions_is_complete(name: str) -> None:
    """Every exception is in the table with its HTTP status and with codes that belong to it, and no other is."""
    rows = table(name, "ZhipuAIError")
    readable: dict[str, list[str]] = {}
    for one, error in errors.STATUS_CLASSES.items():
        readable.setdefault(error.__name__, []).append(str(one))

    assert sorted(row[0] for row in rows) == sorted(_exported_errors())
    for kind, status, told, _ in rows:
        if kind in {one.__name__ for one in errors.STATUS_CLASSES.values()}:
            assert status in readable[kind]
        for code in readmes.codes(told, set(STATUSES)):
            assert type(refusal(STATUSES[code], code)).__name__ == kind, code
            assert type(refusal(200, code)).__name__ == kind, code


def refusal(status: int, code: str) -> errors.APIStatusError:
    """What a refusal of the platform becomes."""
    request = httpx.Request("POST", "https://open.bigmodel.cn/api/paas/v4/embeddings")
    body = {"error": {"code": code, "message": "no"}}
    return errors.status_error(httpx.Response(status, json=body, request=request))


@both
def test_the_tree_of_exceptions_is_the_real_one(name: str) -> None:
    """The drawing shows every exception below its parent."""
    (drawing,) = [block.code for block in blocks(name, "text") if block.code.startswith("ZhipuAIError")]
    parents: list[str] = []
    drawn: dict[str, str] = {}
    for line in drawing.splitlines():
        lead, kind = re.match(r"([ │├└─]*)(\w+)", line).groups()
        depth = len(lead) // 4
        del parents[depth:]
        drawn[kind] = parents[-1] if parents else "Exception"
        parents.append(kind)

    assert drawn == {name: kind.__bases__[0].__name__ for name, kind in _exported_errors().items()}


@both
def test_the_table_of_codes_is_that_of_the_code(name: str) -> None:
    """Every business code is told once, with its HTTP status and whether it is retried."""
    told: list[str] = []
    for cell, status, _, retried in table(name, "1100"):
        for code in readmes.codes(cell, set(STATUSES)):
            told.append(code)
            assert STATUSES[code] == int(status), code
            assert worth_repeating(refusal(int(status), code), repeatable=True) == (retried in ("是", "yes")), code

    assert sorted(told) == sorted(code for code in STATUSES if len(code) == 4 and code.isdecimal())


@both
def test_the_table_of_misbehaviour_is_that_of_the_emulator(name: str) -> None:
    """Every setting of the header is in the table, and every name of a model that is shown has an effect."""
    rows = table(name, "status")
    (sentence,) = [line for line in prose(name).splitlines() if "`fail-429`" in line]
    models = re.findall(r"`([a-z]+-[\w.-]+)`", sentence)

    assert sorted(row[0] for row in rows) == sorted(field.name for field in attrs.fields(Orders))
    assert len(models) > 10
    assert all(from_model(model) != CALM for model in models)


@both
def test_the_layout_of_the_repository_is_the_real_one(name: str) -> None:
    """What the last drawing names is there."""
    (drawing,) = [block.code for block in blocks(name, "text") if block.code.startswith("spec/")]
    folder = ROOT

    for line in drawing.splitlines():
        names = re.split(r"  +", line.strip())[:-1]
        if not line.startswith(" "):
            folder = ROOT / names[0]
        for name in names:
            assert (ROOT / name if folder == ROOT / name else folder / name).exists(), line
