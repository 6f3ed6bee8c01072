"""Writes what `zhipuai_facade` exports, and where it lies, from the imports that type checkers see."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

PLACE = Path(__file__).parents[1] / "zhipuai_facade" / "__init__.py"
BEGIN, END = "# Written by scripts/exports.py from the imports above:\n", "# (end of what is written)\n"


def exports(source: str) -> dict[str, tuple[str, str]]:
    """Each name that ``source`` imports for type checkers: the module it lies in, and its name there."""
    found: dict[str, tuple[str, str]] = {}
    for statement in ast.parse(source).body:
        if isinstance(statement, ast.If) and isinstance(statement.test, ast.Name):
            for one in statement.body:
                assert isinstance(one, ast.ImportFrom)
                module = "." * one.level + (one.module or "")
                found.update({alias.asname or alias.name: (module, alias.name) for alias in one.names})
    return found


def written(source: str) -> str:
    """``source`` with its list of exports as its imports say."""
    found = exports(source)
    head, _, rest = source.partition(BEGIN)
    _, _, tail = rest.partition(END)
    names = "".join(
        f'    "{name}",\n' for name in sorted({*found, "__version__"}, key=lambda name: (name.upper() != name, name))
    )
    places = "".join(
        f'    "{name}": "{module}",\n' if name == inside else f'    "{name}": "{module}:{inside}",\n'
        for name, (module, inside) in sorted(found.items())
    )
    return f"{head}{BEGIN}__all__ = [\n{names}]\n_PLACES = {{\n{places}}}\n{END}{tail}"


def main() -> int:
    """Run as a command; with ``--check`` it only tells whether there is something to write."""
    source = PLACE.read_text("utf-8")
    fresh = written(source)
    if "--check" not in sys.argv:
        PLACE.write_text(fresh, "utf-8")
        return 0
    return int(fresh != source)


if __name__ == "__main__":
    sys.exit(main())
