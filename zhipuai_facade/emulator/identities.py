"""Identifiers, times and digests in the forms that the platform uses."""

from __future__ import annotations

import hashlib
import secrets
import time

BEIJING = 8 * 3600  # seconds east of Greenwich; ids carry the time of day there


def new_id(at: float) -> str:
    """An id such as ``202607010739425543ff9439144b2c``: the second in Beijing, then 16 hexadecimal digits."""
    return time.strftime("%Y%m%d%H%M%S", time.gmtime(at + BEIJING)) + secrets.token_hex(8)


def file_id(at: float) -> str:
    """An id such as ``1716468180_59c7ca593a0b4384bfda9d85cc64181d``: the second, then 32 hexadecimal digits."""
    return f"{int(at)}_{secrets.token_hex(16)}"


def batch_id() -> str:
    """An id such as ``batch_1793623747699552256``."""
    return f"batch_{_long_number(secrets.token_hex(16))}"


def task_id() -> str:
    """An id of a chat task, whose second half may be a negative number: ``47691696322760895-8374382001389435212``."""
    return f"47691696322760895-{_long_number(secrets.token_hex(16))}"


def call_id(seed: str, position: int) -> str:
    """The id of a tool call: ``call_`` and a negative number, one more for each further call of the same answer."""
    return f"call_-{_long_number(digest(seed)) - position}"


def milliseconds(at: float) -> int:
    """Seconds since 1970 as whole milliseconds."""
    return int(at * 1000)


def digest(text: str) -> str:
    """A hash of the text, in hexadecimal digits, that is the same in every run."""
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()


def _long_number(hexadecimal: str) -> int:
    return 10**18 + int(hexadecimal[:16], 16) % (8 * 10**18)
