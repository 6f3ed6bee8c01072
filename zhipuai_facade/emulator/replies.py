"""What the emulated model says: text that follows from the request alone, in the language of the last question."""

from __future__ import annotations

import base64
import binascii
import json
import mimetypes
import re
from typing import Any, Dict, List, Mapping, Sequence, Tuple

from .errors import PlatformError
from .shapes import as_list, as_object

Message = Mapping[str, Any]

_PIECE = re.compile(r"[\u3000-\u9fff\uff00-\uffef]{1,3}|\s*[^\s\u3000-\u9fff\uff00-\uffef]+|\s+")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_KINDS: Mapping[str, Tuple[str, str, str]] = {  # kind of part: where its URL stands, and its names in both languages
    "image_url": ("url", "张图片", "image"),
    "video_url": ("url", "段视频", "video"),
    "file_url": ("url", "个文件", "file"),
    "file": ("file_url", "个文件", "file"),
    "input_audio": ("data", "段音频", "audio clip"),
}
_SIGNATURES = ((b"\x89PNG", "image/png"), (b"\xff\xd8", "image/jpeg"), (b"GIF8", "image/gif"), (b"RIFF", "image/webp"))


def pieces(text: str) -> List[str]:
    """The text in pieces about as long as tokens: a word with the space before it, up to three Chinese characters."""
    return _PIECE.findall(text)


def is_chinese(text: str) -> bool:
    """Whether the text is to be answered in Chinese; an empty one is."""
    return bool(_CHINESE.search(text)) or not text.strip()


def parts_of(message: Message) -> List[Dict[str, Any]]:
    """The parts of a message; plain text is one part."""
    content = message.get("content")
    if isinstance(content, str):
        return [{"type": "text", "text": content}]
    return [as_object(part) for part in as_list(content)]


def text_of(message: Message) -> str:
    """The text of a message, its parts joined."""
    return "\n".join(str(part.get("text", "")) for part in parts_of(message) if part.get("type") == "text")


def last_question(messages: Sequence[Message]) -> Message:
    """The last message of the user; the last of all when there is none."""
    for message in reversed(messages):
        if message.get("role") == "user":
            return message
    return messages[-1] if messages else {}


def reply(body: Mapping[str, Any]) -> str:
    """The answer to a chat request: to the tool's result, in the role that is played, or to the last question."""
    messages: List[Message] = list(body["messages"])
    question = last_question(messages)
    text = text_of(question)
    chinese = is_chinese(text)
    results: List[str] = []
    for message in reversed(messages):
        if message.get("role") != "tool":
            break
        results.insert(0, text_of(message))
    meta = as_object(body.get("meta"))
    if results:
        said = ("根据工具返回的结果：{}。" if chinese else "The tool says: {}.").format("；".join(results))
    elif meta.get("bot_name"):
        said = _in_character(meta, text, chinese)
    else:
        turn = sum(message.get("role") == "user" for message in messages)
        said = _plainly(str(body["model"]), text, describe(question, chinese), turn, chinese)
    if as_object(body.get("response_format")).get("type") == "json_object":
        return json.dumps({"reply": said}, ensure_ascii=False)
    return said


def reasoning(body: Mapping[str, Any]) -> str:
    """What the emulated model thinks before it answers."""
    text = _short(text_of(last_question(body["messages"])))
    if is_chinese(text):
        return f"用户说的是“{text}”。我先弄清楚问题，再简短地回答。"
    return f'The user says: "{text}". First I make sure what is asked, then I answer briefly.'


def describe(message: Message, chinese: bool) -> str:
    """How many images, videos, files and audio clips a message holds, and of which media type."""
    found: Dict[str, List[str]] = {}
    for part in parts_of(message):
        kind = str(part.get("type"))
        if kind in _KINDS:
            holder = as_object(part.get(kind))
            place = str(holder.get(_KINDS[kind][0]) or holder.get("file_data") or "")
            found.setdefault(kind, []).append(_media_type(kind, place, holder))
    phrases: List[str] = []
    for kind, types in found.items():
        _, name, word = _KINDS[kind]
        listed = ", ".join(dict.fromkeys(types))
        if chinese:
            phrases.append(f"{len(types)} {name}（{listed}）")
        else:
            phrases.append("{} {}{} ({})".format(len(types), word, "s" if len(types) > 1 else "", listed))
    return ("、" if chinese else " and ").join(phrases)


def _media_type(kind: str, place: str, holder: Mapping[str, Any]) -> str:
    if place.startswith("data:"):
        return place[5:].partition(";")[0].partition(",")[0] or "text/plain"
    if kind == "input_audio":
        return "audio/{}".format(holder.get("format", "wav"))
    if kind in ("file", "file_url") or re.match(r"https?://", place):
        return mimetypes.guess_type(place.partition("?")[0])[0] or "application/octet-stream"
    try:  # the platform also takes base64 without a data URL around it
        start = base64.b64decode(place[:64] + "=" * (-len(place[:64]) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise PlatformError("1210", kind, place[:40]) from None
    if not start:
        raise PlatformError("1210", kind)
    return next((media for signature, media in _SIGNATURES if start.startswith(signature)), "application/octet-stream")


def _plainly(model: str, text: str, attached: str, turn: int, chinese: bool) -> str:
    quoted = _short(text)
    if chinese:
        received = f"我收到了 {attached}。" if attached else ""
        return f"你好，我是模拟平台上的 {model}。{received}你说的是：“{quoted}”。这是第 {turn} 轮对话。"
    received = f" I received {attached}." if attached else ""
    opening = f"Hello, this is {model} on the emulated platform.{received}"
    return f'{opening} You said: "{quoted}". This is turn {turn} of our conversation.'


def _in_character(meta: Mapping[str, Any], text: str, chinese: bool) -> str:
    bot, user = str(meta["bot_name"]), str(meta.get("user_name") or "")
    if chinese:
        return "我是{}。{}你刚才说“{}”，我都记在心里。".format(bot, user + "，" if user else "", _short(text))
    return 'I am {}. {}You said "{}", and I shall remember it.'.format(
        bot, user + ", hear me. " if user else "", _short(text)
    )


def _short(text: str) -> str:
    return text if len(text) <= 120 else text[:119] + "…"
