"""Fixtures of pytest: the emulator with a script. The plugin of this package offers them to every test.

``zhipuai_emulator`` is for one test: empty at its start, with a client that is closed at its end. All tests of a
process share its server, which starts when the first of them asks for it, on a port of its own; under pytest-xdist
each worker has one. ``zhipuai_emulator_session`` is another one, for fixtures that live as long as the session; it
keeps what it was told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Iterator

import pytest

if TYPE_CHECKING:
    from ..emulator import Emulator
    from .scripted import ScriptedEmulator

__all__ = ["zhipuai_emulator", "zhipuai_emulator_server", "zhipuai_emulator_session"]


@pytest.fixture(scope="session")
def zhipuai_emulator_server() -> Iterator[Emulator]:
    """The server behind `zhipuai_emulator`."""
    from .scripted import new_emulator

    with new_emulator() as emulator:
        yield emulator


@pytest.fixture
def zhipuai_emulator(zhipuai_emulator_server: Emulator) -> Iterator[ScriptedEmulator]:
    """An emulated platform for this test: ``.answers(...)``, ``.client``, ``.requests`` and more."""
    from .scripted import ScriptedEmulator

    zhipuai_emulator_server.reset()
    with ScriptedEmulator(zhipuai_emulator_server) as emulator:
        yield emulator


@pytest.fixture(scope="session")
def zhipuai_emulator_session() -> Iterator[ScriptedEmulator]:
    """An emulated platform for the whole session, with a server of its own; it is reset only when you ask for it."""
    from .scripted import ScriptedEmulator

    with ScriptedEmulator() as emulator:
        yield emulator
