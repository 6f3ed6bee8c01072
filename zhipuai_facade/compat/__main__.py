"""Runs an unchanged program with both official SDKs replaced: ``python -m zhipuai_facade.compat SCRIPT [ARGUMENT...]``.

``-m MODULE`` in the place of the script runs a module, as Python itself does.
"""

from __future__ import annotations

import runpy
import sys
from pathlib import Path
from typing import List

from . import install_as_zai, install_as_zhipuai


def main(arguments: List[str]) -> None:
    """Run what ``arguments`` name."""
    if not arguments or arguments == ["-m"] or arguments[0] in ("-h", "--help"):
        sys.exit(__doc__)
    install_as_zhipuai()
    install_as_zai()
    module, script = arguments[0] == "-m", arguments[0]
    sys.argv[:] = arguments[1:] if module else arguments
    if module:
        runpy.run_module(arguments[1], run_name="__main__", alter_sys=True)
    else:
        sys.path[0] = str(Path(script).resolve().parent)
        runpy.run_path(script, run_name="__main__")


if __name__ == "__main__":
    main(sys.argv[1:])
