"""What importing costs, with some eighty operations: next to nothing until something is asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

MEASURE = """
import time, attrs
begun = time.process_time()
import zhipuai_openapi.calls, zhipuai_openapi.params
print(time.process_time() - begun)
"""
LAZY = """
import sys
import zhipuai_facade
assert not [name for name in sys.modules if name.partition(".")[0] in ("zhipuai_openapi", "httpx", "attrs")]
from zhipuai_openapi import calls, params
assert "zhipuai_openapi.typed_dicts" not in sys.modules
assert not [name for name in sys.modules if name.startswith("zhipuai_openapi.models.")]
assert params.UserMessage is params.UserMessage and "UserMessage" in dir(params)
assert "zhipuai_openapi.typed_dicts" in sys.modules
assert not hasattr(params, "Nothing")
"""


def run(program: str, folder: Path) -> str:
    """What a program prints, whose compiled modules are kept in a folder."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder), "PYTHONDONTWRITEBYTECODE": ""}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_calls_and_params_take_less_than_40_ms(tmp_path: Path) -> None:
    """Both together, as processor time, once they are compiled."""
    run(MEASURE, tmp_path)

    assert min(float(run(MEASURE, tmp_path)) for _ in range(5)) < 0.040


def test_nothing_is_loaded_before_it_is_needed(tmp_path: Path) -> None:
    """Neither the generated package by the facade, nor models and TypedDicts by the functions of the operations."""
    run(LAZY, tmp_path)
