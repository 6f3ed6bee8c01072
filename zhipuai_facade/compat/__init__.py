"""Programs written for the official SDKs, run unchanged: their module names, under which our objects stand.

    import zhipuai_facade

    zhipuai_facade.install_as_zhipuai()

    from zhipuai import ZhipuAI                                # zhipuai_facade.ZhipuAI
    from zhipuai.core._errors import APIReachLimitError        # zhipuai_facade.APIReachLimitError
    from zhipuai.types.chat.chat_completion import Completion  # what chat.completions.create answers

or, without a change to the program, ``python -m zhipuai_facade.compat program.py``.

`names.txt` beside this file is all there is to it: which modules there are, and which object of ours each name is.
Nothing but that table is loaded until a name is asked for.
"""

from __future__ import annotations

import sys
from abc import ABCMeta
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any, Dict, List, Optional, Sequence

import zhipuai_facade

Names = Dict[str, Dict[str, str]]
"""What stands in a module: for each of its names, where our object is."""


def install_as_zhipuai() -> None:
    """Let ``import zhipuai``, and every module of it that programs use, find this package from now on.

    Call it before anything imports ``zhipuai``. An installed zhipuai is hidden; what was imported of it before stays
    what it is. Calling it again does nothing.
    """
    _install("zhipuai")


def install_as_zai() -> None:
    """As `install_as_zhipuai`, for ``import zai`` (the package zai-sdk)."""
    _install("zai")


def _install(package: str) -> None:
    if not any(isinstance(finder, Aliases) and finder.package == package for finder in sys.meta_path):
        for name in [name for name in sys.modules if name.partition(".")[0] == package]:
            del sys.modules[name]
        sys.meta_path.insert(0, Aliases(package))


def read_names(package: str) -> Names:
    """The modules of an official SDK, ``""`` being the package itself."""
    names: Names = {}
    for line in Path(__file__).with_name("names.txt").read_text(encoding="utf-8").splitlines():
        owner, _, rest = line.partition(" ")
        if owner in ("both", package):
            module, *entries = rest.split()
            pairs = (entry.partition("=") for entry in entries)
            names.setdefault(module.strip("."), {}).update({theirs: ours or theirs for theirs, _, ours in pairs})
    return names


class Aliases(MetaPathFinder, Loader):
    """Finds the modules of an official SDK, and fills them with our objects."""

    def __init__(self, package: str) -> None:
        self.package = package
        self.names: Names = read_names(package)

    def find_spec(
        self, fullname: str, path: Optional[Sequence[str]] = None, target: Optional[ModuleType] = None
    ) -> Optional[ModuleSpec]:
        """The module, when it is one of ours to give."""
        if fullname == self.package or fullname.startswith(f"{self.package}."):
            module = fullname[len(self.package) + 1 :]
            if module in self.names:
                inside = any(name.startswith(f"{module}.") for name in self.names)
                return ModuleSpec(fullname, self, is_package=inside or not module)
        return None

    def exec_module(self, module: ModuleType) -> None:
        """Let the module find each name when it is asked for."""
        place = module.__name__[len(self.package) + 1 :]
        known = sorted({name for one in within(self.names, place) for name in self.names[one]})

        def look_up(name: str) -> object:
            if f"{place}.{name}".lstrip(".") in self.names:
                return import_module(f"{module.__name__}.{name}")
            ours = place_of(self.names, place, name)
            if ours is None:
                raise AttributeError(f"module {module.__name__!r} has no attribute {name!r}; {_LEFT_OUT}")
            value = module.__dict__[name] = _ours(name, ours)
            return value

        module.__dict__.update(__getattr__=look_up, __dir__=lambda: known, __all__=known)


def within(names: Names, module: str) -> List[str]:
    """A module and those inside of it; the package itself stands alone."""
    return [module, *(one for one in names if module and one.startswith(f"{module}."))]


def place_of(names: Names, module: str, name: str) -> Optional[str]:
    """Where the object is that ``module`` calls ``name``; None when there is none."""
    if not module:
        return names[""].get(name, f".{name}" if hasattr(zhipuai_facade, name) else None)
    elsewhere = within(names, "core") if module.startswith("core") else list(names)
    return next((names[one][name] for one in (*within(names, module), *elsewhere) if name in names[one]), None)


_LEFT_OUT = "what stands in for it leaves some names out: see docs/migration.md of zhipuai-facade"


def _ours(name: str, places: str) -> object:
    """The object at ``places``; of several, a class that all of them are instances of, and that makes the first."""
    found = [_at(place) for place in places.split("|")]
    if len(found) == 1:
        return found[0]
    first: Any = found[0]

    def made(cls: object, *args: Any, **fields: Any) -> Any:
        return first(*args, **fields)

    model: Any = _at("types.Model")
    both: Any = (ABCMeta, type(model))
    either = type("Either", both, {})(
        name,
        (model,),
        {
            "__doc__": f"What is called {name} elsewhere: {places}.",
            "__slots__": (),
            "__new__": made,
            "_load": first._load,
        },
    )
    for kind in found:
        either.register(kind)
    return either


def _at(place: str) -> Any:
    module, _, name = place.rpartition(".")
    package = "zhipuai_facade" if place.startswith(".") else "zhipuai_openapi."
    return getattr(import_module(package + (module or ("" if package == "zhipuai_facade" else "models"))), name)
