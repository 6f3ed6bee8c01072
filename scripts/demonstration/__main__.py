"""The demo as a program; ``scripts/demo`` installs what it needs and starts it."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import List, Optional, Sequence

from . import conversations, failures, tasks
from .replay import replay
from .stage import Stage, Step, perform

MODEL = "glm-4.7"
CHEAP_MODEL = "glm-4-flash-250414"
STEPS = [*conversations.CHAT, *conversations.MORE, *tasks.STEPS, *failures.STEPS]


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Show what was asked for; returns the exit code: 0 when everything came out as promised."""
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    parser = _parser()
    chosen = parser.parse_args(arguments)
    if chosen.list:
        for step in STEPS:
            print(f"{step.name:<16}{step.title}")
        return 0
    if not chosen.live:
        for name in [name for name in os.environ if name.lower() in ("all_proxy", "http_proxy", "https_proxy")]:
            del os.environ[name]  # the loopback interface needs no proxy
    if chosen.replay is not None:
        if not chosen.replay.is_dir():
            parser.error(f"{chosen.replay} is no folder")
        return replay(chosen.replay)
    steps: List[Step] = conversations.CHAT if chosen.live else STEPS
    steps = [step for step in steps if not chosen.only or step.name in chosen.only]
    if not steps:
        parser.error("--live knows only these steps: " + ", ".join(step.name for step in conversations.CHAT))
    return _live(steps) if chosen.live else _emulated(steps, chosen.emulator)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/demo", description="Shows what the client can do, on an emulated platform; no key is needed."
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--replay", metavar="DIR", type=Path, help="feed a folder of recordings through both clients")
    what.add_argument(
        "--live", action="store_true", help="the chat part, on the real platform; needs ZHIPUAI_API_KEY and costs money"
    )
    what.add_argument("--emulator", metavar="URL", help="use the emulator that runs there instead of starting one")
    what.add_argument("--list", action="store_true", help="name the steps")
    names = [step.name for step in STEPS]
    parser.add_argument(
        "--only", metavar="NAME", action="append", choices=names, help="this step only; may be repeated"
    )
    return parser


def _emulated(steps: Sequence[Step], running: Optional[str]) -> int:
    from zhipuai_facade.emulator.server import DEFAULT_KEY, Emulator

    if running is not None:
        return perform(steps, Stage(MODEL, DEFAULT_KEY, running, emulated=True))
    with Emulator() as emulator:
        print(f"模拟平台 · Emulated platform: {emulator.base_url}", flush=True)
        return perform(steps, Stage(MODEL, emulator.api_key, emulator.base_url, emulated=True))


def _live(steps: Sequence[Step]) -> int:
    if not os.environ.get("ZHIPUAI_API_KEY", "").strip():
        print(
            "--live talks to the real platform: set ZHIPUAI_API_KEY (ZHIPUAI_DEMO_MODEL, if you like)", file=sys.stderr
        )
        return 2
    return perform(steps, Stage(os.environ.get("ZHIPUAI_DEMO_MODEL") or CHEAP_MODEL))


if __name__ == "__main__":
    sys.exit(main())
