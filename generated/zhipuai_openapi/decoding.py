"""Reading JSON: by msgspec where it is installed (the extra ``speed``), otherwise by the standard library.

What comes out is the same to the last bit. msgspec agrees with `json` in all that it reads (whole numbers of any length,
floats, keys that come twice), and what it refuses `json` reads once more: NaN, lone surrogates, UTF-16, numbers beyond
all floats; and if that refuses it too, its exception is the one to see.

Bodies are written by `json` alone: msgspec writes null for NaN, and the fields of objects that nobody meant to send.
"""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any, Callable, Optional, Tuple, Union

_scan: Callable[[str, int], Tuple[Any, int]] = json.JSONDecoder().scan_once  # type: ignore[attr-defined]


def decode_text(text: str) -> Any:
    """As `json.loads` of text, without looking for white space around it: that costs a third of a short event."""
    try:
        value, end = _scan(text, 0)
    except (ValueError, StopIteration):
        return json.loads(text)
    return value if end == len(text) else json.loads(text)


def msgspec_decoder() -> Optional[Callable[[Union[str, bytes]], Any]]:
    """What reads JSON fastest, when it is installed."""
    try:
        decode: Callable[[Union[str, bytes]], Any] = import_module("msgspec.json").Decoder().decode
    except ImportError:
        return None

    def decode_fast(text: Union[str, bytes]) -> Any:
        try:
            return decode(text)
        except (ValueError, RecursionError):
            return json.loads(text)

    return decode_fast


_fast = msgspec_decoder()

decode_event: Callable[[str], Any] = _fast or decode_text
"""What a short text says. Raises as `json.loads` does."""

decode_body: Callable[[bytes], Any] = _fast or json.loads
"""What a whole answer says. Raises as `json.loads` does."""
