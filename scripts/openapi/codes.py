"""Writes `codes.py`: the platform's business codes."""

from __future__ import annotations

from .document import Schema
from .params import MARK


def codes_module(spec: Schema) -> str:
    """The text of `codes.py`."""
    codes = spec["x-error-codes"]
    lines = [
        f'"""The platform\'s business codes, as data.\n\n{MARK}\n"""\n',
        "from __future__ import annotations\n\nfrom typing import Dict, FrozenSet\n",
        "STATUSES: Dict[str, int] = {",
        *(f'    "{code}": {entry["status"]},  # {entry["meaning"]}' for code, entry in codes.items()),
        "}",
        '"""The HTTP status that a code belongs to, whatever status it came under."""\n',
        f"PASSING: FrozenSet[str] = frozenset({[code for code, entry in codes.items() if entry['passing']]!r})",
        '"""Codes of conditions that pass by themselves within seconds: only these are worth another try."""\n',
        "ERRORS: Dict[str, str] = {",
        *(f'    "{code}": "{entry["error"]}",' for code, entry in codes.items() if "error" in entry),
        "}",
        '"""The exception that a code becomes, where that is more special than its status tells."""\n',
        "ADVICE: Dict[str, str] = {",
        *(f'    "{code}": "{entry["advice"]}",' for code, entry in codes.items() if "advice" in entry),
        "}",
        '"""What the caller can do about a code."""\n',
    ]
    return "\n".join(lines)
