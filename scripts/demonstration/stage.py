"""Where the steps of the demo play, and how what happens there is shown."""

from __future__ import annotations

import time
import traceback
import unicodedata
from dataclasses import dataclass
from typing import Any, Callable, Dict, List, Optional, Sequence

from zhipuai_facade import AsyncZhipuAI, ZhipuAI

WIDTH = 78


class Unexpected(Exception):
    """Something did not come out as it was promised."""


@dataclass(frozen=True)
class Stage:
    """The platform that the steps talk to; one that is emulated takes orders besides."""

    model: str
    api_key: Optional[str] = None
    base_url: Optional[str] = None
    emulated: bool = False

    def client(self, **settings: Any) -> ZhipuAI:
        """A client of the platform."""
        return ZhipuAI(**dict(self._place(), **settings))

    def async_client(self, **settings: Any) -> AsyncZhipuAI:
        """A client of the platform, to await."""
        return AsyncZhipuAI(**dict(self._place(), **settings))

    def orders(self, **orders: Any) -> Optional[Dict[str, str]]:
        """Headers that make the emulator behave so; none for a platform that is real."""
        if not self.emulated:
            return None
        return {"X-Emulator": "; ".join(f"{name}={value}" for name, value in orders.items())}

    def _place(self) -> Dict[str, Any]:
        return {"api_key": self.api_key, "base_url": self.base_url}


@dataclass(frozen=True)
class Step:
    """One thing to show; ``run`` raises when it does not come out as promised."""

    name: str
    chinese: str
    english: str
    run: Callable[[Stage], None]

    @property
    def title(self) -> str:
        """The heading, in both languages."""
        return f"{self.chinese} · {self.english}"


class Writing:
    """Text that comes in pieces, each shown at once; a new kind of text begins a new line."""

    def __init__(self) -> None:
        self._mark = ""

    def add(self, mark: str, piece: Optional[str]) -> None:
        """Show a piece, if there is one."""
        if piece:
            if mark != self._mark:
                self.end()
                print(f"  {mark} ", end="")
                self._mark, piece = mark, piece.lstrip("\n")
            print(piece.replace("\n", "\n    "), end="", flush=True)

    def end(self) -> None:
        """End the line that was begun."""
        if self._mark:
            print(flush=True)
        self._mark = ""


def show(mark: str, text: object) -> None:
    """One line: ``>`` what is asked, ``<`` what is answered, ``~`` what is thought, ``·`` what else is known."""
    print(f"  {mark} {text}", flush=True)


def expect(condition: object, promise: str) -> None:
    """Fail when the condition does not hold, naming what was promised."""
    if not condition:
        raise Unexpected(f"promised, but not so: {promise}")


def columns(text: str) -> int:
    """How many columns of a terminal the text takes."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def padded(text: str, width: int) -> str:
    """The text, filled up with spaces to so many columns."""
    return text + " " * max(0, width - columns(text))


def shortened(text: object, width: int = 120) -> str:
    """The text on one line, cut when it is long."""
    line = " ".join(str(text).split())
    return line if len(line) <= width else line[: width - 1] + "…"


def heading(text: str) -> None:
    """A line that begins a step."""
    line = f"── {text} "
    print(f"\n{line}{'─' * max(0, WIDTH - columns(line))}", flush=True)


def perform(steps: Sequence[Step], stage: Stage) -> int:
    """Run every step, whatever becomes of the others; the exit code: 0 when all passed."""
    began = time.monotonic()
    failed: List[str] = []
    for number, step in enumerate(steps, start=1):
        heading(f"{number}/{len(steps)}  {step.title}")
        try:
            step.run(stage)
        except Exception as error:  # noqa: BLE001  (a step that fails in any way must not stop the others)
            failed.append(step.name)
            print(f"\n  ✗ 失败 failed: {type(error).__name__}: {error}", flush=True)
            if not isinstance(error, Unexpected):
                traceback.print_exc()
    heading("结果 · Result")
    seconds = time.monotonic() - began
    if failed:
        print(f"✗ {len(failed)}/{len(steps)} 步失败 · steps failed: {', '.join(failed)}  ({seconds:.1f} s)", flush=True)
        return 1
    print(f"✓ {len(steps)} 步全部通过 · all {len(steps)} steps passed  ({seconds:.1f} s)", flush=True)
    return 0
