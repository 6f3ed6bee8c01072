"""Rewrites programs from the official SDKs to this one: ``python -m zhipuai_facade.migrate [--write] PATH...``

Shows what it would change, as a unified diff; with ``--write`` it changes the files. It replaces the imports of
``zhipuai`` and ``zai``, what is reached through them (``zhipuai.core._errors.APIStatusError``), and calls that have a
better name here. Nothing else is touched: comments and formatting stay. What it cannot decide is told on the standard
error, with file and line.
"""

from __future__ import annotations

import argparse
import ast
import difflib
import io
import re
import sys
import tokenize
from pathlib import Path
from typing import Dict, Iterator, List, NamedTuple, Optional, Sequence, Set, Tuple

from .compat import Names, place_of, read_names

SKIPPED = ("node_modules", "site-packages", "__pycache__")
RENAMED = {("chat", "asyncCompletions"): "async_completions"}
"""Calls that have another name here: the attribute before, the name of old and the new one."""

Edit = Tuple[int, int, str]
"""Where in the text of a program, as bytes, stands what instead."""


class Bound(NamedTuple):
    """What a name of the program stands for."""

    package: str
    module: str
    """The module of the official SDK; empty for the package itself."""


class Source:
    """The text of a program, and where the nodes of its syntax tree are in it."""

    def __init__(self, text: str) -> None:
        self.data: bytes = text.encode("utf-8")
        self._lines: List[int] = [0, *(match.end() for match in re.finditer(rb"\r\n|\r|\n", self.data))]
        self.tree: ast.Module = ast.parse(text)

    def offset(self, line: int, column: int) -> int:
        """Where a position of the syntax tree is."""
        return self._lines[line - 1] + column

    def span(self, node: ast.AST) -> Tuple[int, int]:
        """Where a node begins and ends."""
        ends: Tuple[int, int] = (node.end_lineno or 0, node.end_col_offset or 0)  # type: ignore[attr-defined]
        return self.offset(node.lineno, node.col_offset), self.offset(*ends)  # type: ignore[attr-defined]

    def changed(self, edits: Sequence[Edit]) -> str:
        """The text after ``edits``."""
        data = self.data
        for start, end, new in sorted(edits, reverse=True):
            data = data[:start] + new.encode("utf-8") + data[end:]
        return data.decode("utf-8")


class Migration:
    """What to change in one program."""

    def __init__(self, text: str) -> None:
        self.source: Source = Source(text)
        self.edits: List[Edit] = []
        self.notes: List[Tuple[int, str]] = []
        """What a person has to look at: the line, and why."""
        self._names: Dict[str, Names] = {package: read_names(package) for package in ("zhipuai", "zai")}
        self._bound: Dict[str, Bound] = {}
        self._wanted: Dict[str, None] = {}
        """Modules that changed expressions need."""
        self._unchanged: Set[str] = set()
        """Names of modules of the official SDKs that are still used, so that their imports have to stay."""
        nodes = list(ast.walk(self.source.tree))
        imports = [node for node in nodes if isinstance(node, (ast.Import, ast.ImportFrom))]
        for node in imports:
            self._bind(node)
        self._expressions(nodes)
        for node in imports:
            if isinstance(node, ast.Import):
                self._import(node)
            else:
                self._import_from(node)
        self._strings(nodes)

    def result(self) -> str:
        """The program, changed."""
        return self.source.changed(self.edits)

    def _bind(self, node: ast.stmt) -> None:
        """Remember which modules of the official SDKs the names of an import stand for."""
        for alias in getattr(node, "names", ()):
            package, _, module = _dotted(getattr(node, "module", None), alias.name).partition(".")
            if package not in self._names or getattr(node, "level", None) or module not in self._names[package]:
                continue
            local = alias.asname or (package if isinstance(node, ast.Import) else alias.name)
            self._bound[local] = Bound(package, module if alias.asname or isinstance(node, ast.ImportFrom) else "")

    def _expressions(self, nodes: Sequence[ast.AST]) -> None:
        """Change what is reached through a module, and calls that have another name."""
        inner = {id(node.value) for node in nodes if isinstance(node, ast.Attribute)}
        for node in nodes:
            if isinstance(node, ast.Attribute):
                self._rename(node)
                if id(node) not in inner:
                    self._reach(node)

    def _rename(self, node: ast.Attribute) -> None:
        before = getattr(node.value, "attr", None)
        new = RENAMED.get((str(before), node.attr))
        if new is not None:
            end = self.source.span(node)[1]
            self.edits.append((end - len(node.attr), end, new))

    def _reach(self, node: ast.Attribute) -> None:
        chain: List[ast.Attribute] = []
        root: ast.expr = node
        while isinstance(root, ast.Attribute):
            chain.insert(0, root)
            root = root.value
        if not isinstance(root, ast.Name) or root.id not in self._bound:
            return
        package, module = self._bound[root.id]
        names = self._names[package]
        for link in chain:
            inside = _dotted(module, link.attr)
            if inside in names:
                module = inside
                continue
            new = self._expression(root.id, package, module, link.attr)
            if new is None:
                name = _dotted(package, module, link.attr)
                self.notes.append((node.lineno, f"{name} has no single counterpart"))
                self._unchanged.add(root.id)
            else:
                self.edits.append((self.source.span(root)[0], self.source.span(link)[1], new))
            return
        self.notes.append((node.lineno, f"the module {_dotted(package, module)} is used as a value"))
        self._unchanged.add(root.id)

    def _expression(self, local: str, package: str, module: str, name: str) -> Optional[str]:
        target = self._target(package, module, name)
        if target is None:
            return None
        whole = not self._bound[local].module
        if target[0] == "zhipuai_facade" and whole and local != package:
            return f"{local}.{target[1]}"
        self._wanted[target[0]] = None
        return ".".join(target)

    def _target(self, package: str, module: str, name: str) -> Optional[Tuple[str, str]]:
        """Our module and name for a name of theirs."""
        place = place_of(self._names[package], module, name)
        if place is None or "|" in place:
            return None
        ours, _, ours_name = place.rpartition(".")
        if place.startswith("."):
            return f"zhipuai_facade{ours}", ours_name
        return f"zhipuai_openapi.{ours or 'models'}", ours_name

    def _import(self, node: ast.Import) -> None:
        """``import zhipuai``."""
        kept: List[str] = []
        ours: Dict[str, None] = {}
        for alias in node.names:
            package, _, module = alias.name.partition(".")
            if package not in self._names:
                kept.append(_spelt(alias.name, alias.asname))
            elif alias.asname and not module:
                ours.update(dict.fromkeys([f"zhipuai_facade as {alias.asname}", *self._wanted]))
            else:
                if (alias.asname or package) in self._unchanged:
                    kept.append(_spelt(alias.name, alias.asname))
                ours.update(dict.fromkeys(["zhipuai_facade", *self._wanted]))
        if ours:
            self._replace(node, [f"import {name}" for name in (*kept, *ours)])

    def _import_from(self, node: ast.ImportFrom) -> None:
        """``from zhipuai.core import NOT_GIVEN``."""
        package, _, module = (node.module or "").partition(".")
        if node.level or package not in self._names:
            return
        ours: Dict[str, List[str]] = {}
        for alias in node.names:
            submodule = _dotted(module, alias.name)
            if alias.name == "*" and not module:
                ours.setdefault("zhipuai_facade", []).append("*")
            elif submodule in self._names[package]:
                if (alias.asname or alias.name) in self._unchanged:
                    ours.setdefault(node.module or "", []).append(_spelt(alias.name, alias.asname))
                ours.update({f"import {name}": [] for name in ("zhipuai_facade", *self._wanted)})
            else:
                target = self._target(package, module, alias.name)
                if target is None:
                    self.notes.append((node.lineno, f"{node.module}.{alias.name} has no single counterpart"))
                    target = node.module or "", alias.name
                ours.setdefault(target[0], []).append(_spelt(target[1], alias.asname or alias.name))
        lines = [f"from {name} import {', '.join(names)}" if names else name for name, names in ours.items()]
        self._replace(node, lines)

    def _replace(self, node: ast.stmt, lines: Sequence[str]) -> None:
        """Put ``lines`` where a statement is; comments inside of it come before."""
        start, end = self.source.span(node)
        old = self.source.data[start:end].decode("utf-8")
        words = re.sub(r"[\s(),\\]+", " ", re.sub(r"#.*", "", old)).strip()
        if len(lines) == 1 and words == re.sub(r"[\s(),]+", " ", lines[0]).strip():
            return
        same = re.match(r"from\s+([\w.]+)(\s+import\b)", old)
        if (
            len(lines) == 1
            and same
            and " import " in lines[0]
            and words.split(" import ")[1:] == [lines[0].split(" import ")[1].replace(",", "")]
        ):
            new_module = lines[0].split()[1]  # only the module changes, and the names stay as they are written
            self.edits.append((start + same.start(1), start + same.end(1), new_module))
            return
        begin = self.source.data.rfind(b"\n", 0, start) + 1
        before = self.source.data[begin:start].decode("utf-8")
        newline = "\r\n" if b"\r\n" in self.source.data else "\n"
        rest = self.source.data[end:].split(b"\n", 1)[0].strip()
        alone = not before.strip() and not rest.startswith(b";")
        parts = [*(_comments(old) if alone else ()), *lines]
        self.edits.append((start, end, (newline + before if alone else "; ").join(parts)))

    def _strings(self, nodes: Sequence[ast.AST]) -> None:
        """Tell of names in texts, such as those that tests put something else in the place of."""
        for node in nodes:
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found = re.fullmatch(r"(zhipuai|zai)(\.\w+)*", node.value)
                if found:
                    self.notes.append((node.lineno, f"the text {node.value!r} looks like the name of a module"))


def _dotted(*parts: Optional[str]) -> str:
    return ".".join(filter(None, parts))


def _spelt(name: str, local: Optional[str]) -> str:
    return name if local in (None, name) else f"{name} as {local}"


def _comments(text: str) -> List[str]:
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    return [token.string for token in tokens if token.type == tokenize.COMMENT]


def programs(paths: Sequence[Path]) -> Iterator[Path]:
    """The Python files that are named, or that lie in directories that are named."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        for file in sorted(path.rglob("*.py")):
            inside = file.relative_to(path).parts
            if not any(part in SKIPPED or part.startswith(".") for part in inside):
                yield file


def migrate(path: Path, *, write: bool) -> bool:
    """Show, or make, the changes of one file; whether there were any."""
    with path.open("rb") as file:
        encoding, _ = tokenize.detect_encoding(file.readline)
    text = path.read_bytes().decode(encoding)
    migration = Migration(text)
    for line, why in sorted(set(migration.notes)):
        print(f"{path}:{line}: {why}; see docs/migration.md", file=sys.stderr)
    new = migration.result()
    place = path.as_posix().lstrip("/")
    lines = (text.splitlines(keepends=True), new.splitlines(keepends=True))
    sys.stdout.writelines(difflib.unified_diff(*lines, f"a/{place}", f"b/{place}"))
    if write and new != text:
        path.write_bytes(new.encode(encoding))
    return new != text


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """What ``python -m zhipuai_facade.migrate`` does; 1 when a file could not be read."""
    parser = argparse.ArgumentParser(
        prog="python -m zhipuai_facade.migrate", description=(__doc__ or "").split("\n")[0]
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a Python file, or a directory of them")
    parser.add_argument("--write", action="store_true", help="change the files; by default the changes are only shown")
    options = parser.parse_args(arguments)
    changed, failed = 0, 0
    for path in programs(options.paths):
        try:
            changed += migrate(path, write=options.write)
        except (OSError, SyntaxError, ValueError) as error:
            failed += 1
            print(f"{path}: cannot be read: {error}", file=sys.stderr)
    done = "changed" if options.write else "to change; --write changes them"
    print(f"{changed} files {done}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
