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


def number_id() -> str:
    """An id such as ``1781640008906797056``: a number of 64 bits as text."""
    return str(_long_number(secrets.token_hex(16)))


def job_id(at: float) -> str:
    """An id of a job of fine-tuning such as ``ftjob-20240821154132388-khlc6``."""
    moment = time.strftime("%Y%m%d%H%M%S", time.gmtime(at + BEIJING))
    return f"ftjob-{moment}{int(at * 1000) % 1000:03}-{secrets.token_hex(3)[:5]}"


def session_id() -> str:
    """An id such as ``3f0f7b1e-55d2-4d3c-9b8e-0a6f7c1d2e41``."""
    text = secrets.token_hex(16)
    return "-".join([text[:8], text[8:12], text[12:16], text[16:20], text[20:32]])


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
