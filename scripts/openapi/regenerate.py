"""Rebuild `generated/` from `spec/openapi.yaml`.

openapi-python-client reads the document and names and types the models; templates of ours write them, and two modules
beside this one write what it has no idea of: `params.py` and `calls.py`. It is used as a library, and neither its
Python interface nor its templates are stable, so its version is asserted.

    scripts/regenerate           rewrite generated/
    scripts/regenerate --check   fail when generated/ is not, byte for byte, what the spec says
"""

from __future__ import annotations

import argparse
import contextlib
import filecmp
import io
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import yaml
from openapi_python_client import GeneratorData, Project, __version__
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError

from . import document
from .calls import calls_module
from .codes import codes_module
from .document import ROOT, SPEC, Schema
from .lint import lint
from .models import ModelView
from .params import literals_module, params_module, typed_dicts_module

TARGET = ROOT / "generated" / "zhipuai_openapi"
SETTINGS = ROOT / "spec" / "generator.yaml"
TEMPLATES = Path(__file__).parent / "templates"
PARTS = (
    "assembly",
    "attributes",
    "bodies",
    "call",
    "chunks",
    "client",
    "closing",
    "colours",
    "connections",
    "decoding",
    "downloads",
    "draining",
    "events",
    "files",
    "frames",
    "hints",
    "network",
    "pages",
    "pools",
    "problems",
    "reading",
    "requests",
    "responses",
    "saving",
    "streams",
    "timing",
    "turns",
    "uploads",
)
TESTED_VERSION = "0.29.1"
PROSE = ("description", "summary")
DATA = ("examples", "example", "default", "enum", "const")
"""Keywords of OpenAPI whose values are the API's own."""
RUFF = ("--isolated", "--no-cache", "--quiet", "--target-version", "py38", "--line-length", "120")
RUFF_RULES = ("--select", "I,F401", "--unsafe-fixes", "--fix")


class Failure(Exception):
    """Why nothing was generated, in sentences."""


class Package(Project):  # type: ignore[misc]
    """The generated package: models by openapi-python-client, the rest by us."""

    def __init__(self, spec: Schema, data: GeneratorData, config: Config) -> None:
        super().__init__(openapi=data, config=config, custom_template_path=TEMPLATES)
        self.spec = spec

    def _build_models(self) -> None:
        by_name = {str(model.class_info.name): model for model in self.openapi.models}
        schemas = self.spec["components"]["schemas"]
        wanted = [name for name in document.answer_names(self.spec) if schemas[name].get("properties")]
        views = [ModelView(by_name[name], by_name, schemas) for name in wanted]
        folder = self.package_dir / "models"
        folder.mkdir()
        for view in views:
            self._render("model.py.jinja", folder / f"{view.module}.py", model=view)
        names = sorted((view.module, view.name) for view in views)
        self._render("models_init.py.jinja", folder / "__init__.py", models=names)

    def _build_api(self) -> None:
        for module in PARTS:
            self._render(f"{module}.py.jinja", self.package_dir / f"{module}.py")
        self._write("codes.py", codes_module(self.spec))
        self._write("literals.py", literals_module(self.spec))
        self._write("params.py", params_module(self.spec))
        self._write("typed_dicts.py", typed_dicts_module(self.spec))
        self._write("calls.py", calls_module(self.spec))
        self._write("openapi.json", _compact(self.spec))
        self._write("py.typed", "")

    def _render(self, template: str, path: Path, **values: object) -> None:
        path.write_text(self.env.get_template(template).render(**values), encoding="utf-8", newline="\n")

    def _write(self, name: str, text: str) -> None:
        (self.package_dir / name).write_text(text, encoding="utf-8", newline="\n")


def _compact(spec: Schema) -> str:
    """The document for programs: without its prose, an operation or a schema a line. With all of it, it would be a
    quarter of the installed package."""
    text = json.dumps(_without_prose(spec), ensure_ascii=False, indent=1, separators=(",", ":"))
    return re.sub(r"\n(?: {4,}| {3}(?=[}\]]))", "", text) + "\n"


def _without_prose(value: object) -> object:
    if isinstance(value, dict):
        said = {name: inner for name, inner in value.items() if not (name in PROSE and isinstance(inner, str))}
        return {name: inner if name in DATA else _without_prose(inner) for name, inner in said.items()}
    return [_without_prose(inner) for inner in value] if isinstance(value, list) else value


def generate(spec_path: Path, target: Path) -> None:
    """Write the package that ``spec_path`` describes to ``target``, which must not exist yet."""
    if __version__ != TESTED_VERSION:
        raise Failure(f"openapi-python-client is {__version__}; the templates were written for {TESTED_VERSION}")
    spec = document.load(spec_path)
    if findings := lint(spec):
        raise Failure("the spec holds what the generator gets wrong without a word:\n  " + "\n  ".join(findings))
    config = Config.from_sources(_settings(), MetaType.NONE, spec_path, "utf-8", False, target)
    data = GeneratorData.from_dict(spec, config=config)
    if isinstance(data, GeneratorError):
        raise Failure(f"{data.header}: {data.detail}")
    with contextlib.redirect_stdout(io.StringIO()):
        warnings = Package(spec, data, config).build()
    read = {endpoint.name for group in data.endpoint_collections_by_tag.values() for endpoint in group.endpoints}
    _refuse_losses(spec, read, warnings)
    _format(target)
    _refuse_leaks(target)


def _settings() -> ConfigFile:
    known = set(ConfigFile.model_fields)
    if unknown := set(yaml.safe_load(SETTINGS.read_text(encoding="utf-8"))) - known:
        raise Failure(f"{SETTINGS.name}: openapi-python-client would ignore {sorted(unknown)}")
    return ConfigFile.load_from_path(SETTINGS)


def _refuse_losses(spec: Schema, read: set[str], warnings: Sequence[GeneratorError]) -> None:
    if warnings:
        raise Failure("\n  ".join(["the generator warns:", *(f"{item.header}: {item.detail}" for item in warnings)]))
    if lost := {item.name for item in document.operations(spec)} - read:
        raise Failure(f"the generator lost operations: {sorted(lost)}")


def _format(target: Path) -> None:
    for command in (("check", *RUFF_RULES, *RUFF), ("format", *RUFF)):
        subprocess.run([sys.executable, "-m", "ruff", *command, str(target)], check=True)


def _refuse_leaks(target: Path) -> None:
    for path in target.rglob("*.py"):
        if "UntrustedString object" in path.read_text(encoding="utf-8"):
            raise Failure(f"{path.name} holds the address of an object instead of its text")


def differences(left: Path, right: Path) -> list[str]:
    """The files that are not the same in both folders, caches aside."""
    names = {
        path.relative_to(root).as_posix()
        for root in (left, right)
        for path in root.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    return sorted(name for name in names if not _same(left / name, right / name))


def _same(left: Path, right: Path) -> bool:
    return left.is_file() and right.is_file() and filecmp.cmp(left, right, shallow=False)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run as a command."""
    parser = argparse.ArgumentParser(prog="scripts/regenerate", description=__doc__.split("\n")[0])
    parser.add_argument("--check", action="store_true", help="only tell whether generated/ is up to date")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / TARGET.name
        try:
            generate(SPEC, fresh)
        except Failure as failure:
            print(failure, file=sys.stderr)
            return 1
        changed = differences(fresh, TARGET)
        if options.check:
            print(
                "\n".join(f"generated/ is not what the spec says: {name}" for name in changed)
                or "generated/ is up to date"
            )
            return 1 if changed else 0
        shutil.rmtree(TARGET, ignore_errors=True)
        shutil.copytree(fresh, TARGET)
    print(f"generated/ rewritten: {len(changed)} files changed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
