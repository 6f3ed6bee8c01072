"""Replays a folder of recordings through both clients, and shows what comes out."""

from __future__ import annotations

import asyncio
import json
from contextlib import AsyncExitStack, ExitStack
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional, Tuple
from urllib.parse import unquote

from zhipuai_facade import AsyncZhipuAI, ZhipuAI

from .exchanges import Outcome, call_for, canonical, exchange, exchange_async
from .recordings import Player, Recording, read_recording
from .stage import shortened, show

SETTINGS: Dict[str, Any] = {"api_key": "replay.key", "max_retries": 0, "timeout": 20.0}


def replay(folder: Path) -> int:
    """Replay every recording of the folder; the exit code: 0 when both clients read all of them, and alike."""
    found = [(path, *read_recording(path)) for path in sorted(folder.glob("*.json"))]
    recordings = [recording for _, recording, _ in found if recording is not None]
    with Player() as player:
        blocking = _replay_blocking(player, recordings)
        awaited = asyncio.run(_replay_awaiting(player, recordings))
    outcomes = zip(blocking, awaited)
    failed = [path.stem for path, recording, reason in found if not _reported(path.stem, recording, reason, outcomes)]
    counts = f"{len(recordings)} 个回放 replayed, {len(found) - len(recordings)} 个跳过 skipped"
    if not recordings:
        print(f"\n✗ 没有可回放的记录 · {folder} holds no recording that can be replayed ({counts})", flush=True)
        return 1
    if failed:
        print(f"\n✗ {counts}, {len(failed)} 个失败 failed: {', '.join(failed)}", flush=True)
        return 1
    print(f"\n✓ {counts}; 两种客户端结果一致 both clients agree", flush=True)
    return 0


def _replay_blocking(player: Player, recordings: List[Recording]) -> List[Outcome]:
    outcomes: List[Outcome] = []
    clients: Dict[str, ZhipuAI] = {}
    with ExitStack() as stack:
        for recording in recordings:
            base, ask = call_for(recording)
            if base not in clients:
                clients[base] = stack.enter_context(ZhipuAI(base_url=player.root + base, **SETTINGS))
            player.recording, player.received = recording, ""
            outcomes.append(_checked(exchange(clients[base], ask, recording.streamed), recording, player))
    return outcomes


async def _replay_awaiting(player: Player, recordings: List[Recording]) -> List[Outcome]:
    outcomes: List[Outcome] = []
    clients: Dict[str, AsyncZhipuAI] = {}
    async with AsyncExitStack() as stack:
        for recording in recordings:
            base, ask = call_for(recording)
            if base not in clients:
                client = AsyncZhipuAI(base_url=player.root + base, **SETTINGS)
                clients[base] = await stack.enter_async_context(client)
            player.recording, player.received = recording, ""
            outcome = await exchange_async(clients[base], ask, recording.streamed)
            outcomes.append(_checked(outcome, recording, player))
    return outcomes


def _checked(outcome: Outcome, recording: Recording, player: Player) -> Outcome:
    """The outcome; it counts as escaped when the request went elsewhere, or when something of the answer got lost."""
    place = unquote(player.received.partition("?")[0])
    if not outcome.escaped and place != f"{recording.method} /api{recording.path}":
        outcome.escaped = f"the request went to {place or 'nowhere'}"
    if not outcome.escaped and not outcome.error and not recording.streamed:
        read = outcome.values[0]
        sent = recording.content if outcome.kind == "file" else json.loads(recording.content or b"null")
        if canonical(read) != canonical(sent):
            outcome.escaped = "what was read is not what was sent"
    return outcome


def _reported(
    name: str, recording: Optional[Recording], reason: str, outcomes: Iterator[Tuple[Outcome, Outcome]]
) -> bool:
    """Show what came out of a recording, or why it was not replayed; whether it is all right."""
    print("\n{} {}".format(*name.partition("-")[::2]))
    if recording is None:
        show("–", f"跳过 skipped: {reason}")
        return True
    blocking, awaited = next(outcomes)
    query = f"?{recording.query}" if recording.query else ""
    show(">", f"{recording.method} {recording.path}{query} → HTTP {recording.status}")
    if blocking.values or not (blocking.error or blocking.escaped):
        show("<", f"{blocking.kind}: {_summary(blocking)}")
    if blocking.error:
        show("!", f"{blocking.error[0]}: {shortened(blocking.error[1])}")
    for colour, outcome in (("blocking", blocking), ("awaiting", awaited)):
        if outcome.escaped:
            show("✗", f"{colour}: {shortened(outcome.escaped)}")
    agree = blocking.same_as(awaited)
    if not agree:
        show("✗", f"结果不一致 the clients disagree; awaiting: {awaited.escaped or awaited.error or _summary(awaited)}")
    return agree and not blocking.escaped and not awaited.escaped


def _summary(outcome: Outcome) -> str:
    if outcome.kind == "file":
        return "{} bytes".format(sum(map(len, outcome.values)))
    text = "".join(_said(value) for value in outcome.values).strip()
    shown = shortened(text or "".join(json.dumps(value, ensure_ascii=False) for value in outcome.values[-1:]))
    return f"{len(outcome.values)} 段 pieces, {shown}" if outcome.kind == "stream" else shown


def _said(value: Any) -> str:
    """What an answer or a piece of one says, and which functions it calls, if it is of that shape."""
    try:
        choice = value["choices"][0]
        said = choice.get("delta") or choice.get("message") or {}
        calls = [call["function"] for call in said.get("tool_calls") or ()]
        return (said.get("content") or "") + "".join(f" → {call['name']}({call['arguments']})" for call in calls)
    except (AttributeError, IndexError, KeyError, TypeError):
        return ""
