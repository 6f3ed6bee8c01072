"""`python -m zhipuai_facade.migrate` rewrites imports and calls, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from zhipuai_facade.migrate import Migration, main

CASES = {
    "from zhipuai import ZhipuAI  # 客户端": "from zhipuai_facade import ZhipuAI  # 客户端",
    "from zai import ZaiClient as Client": "from zhipuai_facade import ZaiClient as Client",
    "from zhipuai import *": "from zhipuai_facade import *",
    "from zhipuai.core._errors import (\n    APIStatusError,  # all\n)": (
        "from zhipuai_facade import (\n    APIStatusError,  # all\n)"
    ),
    "from zai.core import ZaiError, NOT_GIVEN": "from zhipuai_facade import ZaiError, NOT_GIVEN",
    "from zhipuai.types.chat.chat_completion import (\n    Completion,  # whole\n    CompletionUsage as U,\n)": (
        "# whole\nfrom zhipuai_openapi.models import ChatCompletion as Completion, Usage as U"
    ),
    "from zai.types.chat import ChatCompletionChunk": "from zhipuai_openapi.models import ChatCompletionChunk",
    "from zhipuai.core import StreamResponse, BaseModel": (
        "from zhipuai_facade import Stream as StreamResponse\nfrom zhipuai_openapi.types import Model as BaseModel"
    ),
    "if x:\n    from zhipuai.core import StreamResponse, BaseModel": (
        "if x:\n    from zhipuai_facade import Stream as StreamResponse\n"
        "    from zhipuai_openapi.types import Model as BaseModel"
    ),
    "if x: from zhipuai.core import StreamResponse, BaseModel": (
        "if x: from zhipuai_facade import Stream as StreamResponse; "
        "from zhipuai_openapi.types import Model as BaseModel"
    ),
    "import zhipuai\nclient = zhipuai.ZhipuAI()": "import zhipuai_facade\nclient = zhipuai_facade.ZhipuAI()",
    "import os, zhipuai as zp; 字 = zp.ZhipuAI()": ("import os; import zhipuai_facade as zp; 字 = zp.ZhipuAI()"),
    "import zhipuai.core._errors\n字 = '你'; E = zhipuai.core._errors.APIStatusError.code": (
        "import zhipuai_facade\n字 = '你'; E = zhipuai_facade.APIStatusError.code"
    ),
    "from zhipuai.core import _errors as e\nx = e.APIStatusError": (
        "import zhipuai_facade\nx = zhipuai_facade.APIStatusError"
    ),
    "import zhipuai\nx = zhipuai.types.chat.chat_completion.Completion": (
        "import zhipuai_facade\nimport zhipuai_openapi.models\nx = zhipuai_openapi.models.ChatCompletion"
    ),
    "client.chat.asyncCompletions.create(\n  model='x')": "client.chat.async_completions.create(\n  model='x')",
    "from other import zhipuai\nfrom .zhipuai import x\nimport zhipuaix\nzhipuai.core": None,
}


@pytest.mark.parametrize("old", list(CASES))
def test_imports_and_what_is_reached_through_them_are_rewritten(old: str) -> None:
    """Names keep what they are called in the program; comments and formatting stay."""
    migration = Migration(f"{old}\n")

    assert migration.result() == f"{CASES[old] or old}\n"
    assert migration.notes == []


@pytest.mark.parametrize(
    ("program", "note"),
    [
        ("from zhipuai.types.video import VideoObject", "VideoObject has no single counterpart"),
        ("from zhipuai.core._sse_client import SSELineParser", "SSELineParser has no single counterpart"),
        ("import zhipuai\nprint(zhipuai.core.SSELineParser)", "SSELineParser has no single counterpart"),
        ("import zhipuai\nprint(zhipuai.model_api)", "zhipuai.model_api has no single counterpart"),
        ("import zhipuai\nprint(zhipuai.core)", "the module zhipuai.core is used as a value"),
        ("patch('zhipuai.ZhipuAI')", "the text 'zhipuai.ZhipuAI' looks like the name of a module"),
    ],
)
def test_what_a_person_has_to_decide_is_told_and_left(program: str, note: str) -> None:
    """The line, and why."""
    migration = Migration(program)

    assert [(line, why.endswith(note)) for line, why in migration.notes] == [(program.count("\n") + 1, True)]
    assert program.splitlines()[-1] in migration.result()


@pytest.mark.parametrize(
    ("program", "kept"),
    [
        ("import zhipuai\nprint(zhipuai.ZhipuAI, zhipuai.core.SSELineParser)", "import zhipuai\n"),
        ("from zhipuai import core\nprint(core.StreamResponse, core.SSELineParser)", "from zhipuai import core\n"),
        ("import zhipuai.core as c\nprint(c.SSELineParser)", "import zhipuai.core as c\n"),
    ],
)
def test_the_import_of_what_is_left_stays(program: str, kept: str) -> None:
    """So that the program fails, if at all, where the note says."""
    changed = Migration(program).result()

    assert changed.startswith(kept)
    assert "import zhipuai_facade\n" in changed


def test_by_default_the_changes_are_only_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A unified diff on the standard output; the file is as it was."""
    program = tmp_path / "program.py"
    program.write_text("from zhipuai import ZhipuAI\n")

    assert main([str(tmp_path)]) == 0

    shown = capsys.readouterr()
    assert "-from zhipuai import ZhipuAI\n+from zhipuai_facade import ZhipuAI\n" in shown.out
    assert shown.err == "1 files to change; --write changes them\n"
    assert program.read_text() == "from zhipuai import ZhipuAI\n"


def test_writing_keeps_the_encoding_and_the_ends_of_lines(tmp_path: Path) -> None:
    """Also of files that are not UTF-8, and of those written on Windows."""
    program = tmp_path / "program.py"
    program.write_bytes("# coding: gbk\r\nfrom zhipuai import ZhipuAI  # 智谱\r\n".encode("gbk"))

    assert main(["--write", str(program)]) == 0

    assert program.read_bytes() == "# coding: gbk\r\nfrom zhipuai_facade import ZhipuAI  # 智谱\r\n".encode("gbk")


def test_a_mark_at_the_beginning_stays(tmp_path: Path) -> None:
    """The byte order mark of an editor."""
    program = tmp_path / "program.py"
    program.write_bytes(b"\xef\xbb\xbfimport zhipuai\r\n")

    main(["--write", str(program)])

    assert program.read_bytes() == b"\xef\xbb\xbfimport zhipuai_facade\r\n"


def test_directories_of_others_are_left_alone(tmp_path: Path) -> None:
    """Hidden directories, and what was installed."""
    programs = [tmp_path / name / "x.py" for name in (".venv", "site-packages", "mine")]
    for program in programs:
        program.parent.mkdir()
        program.write_text("import zhipuai\n")

    main(["--write", str(tmp_path)])

    assert [program.read_text() for program in programs] == ["import zhipuai\n"] * 2 + ["import zhipuai_facade\n"]


def test_a_file_that_is_no_python_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The others are still changed, and the exit code tells."""
    (tmp_path / "bad.py").write_text("print 'x'\n")
    (tmp_path / "good.py").write_text("import zhipuai\n")

    assert main([str(tmp_path)]) == 1

    shown = capsys.readouterr()
    assert "bad.py: cannot be read" in shown.err
    assert "+import zhipuai_facade" in shown.out


def test_migrating_twice_changes_nothing_more() -> None:
    """What was changed needs no change."""
    for old in CASES:
        once = Migration(old).result()

        assert Migration(once).result() == once
