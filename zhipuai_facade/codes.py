"""The platform's business codes, as data.

The source is the platform's page of error codes as of October 2026. An error carries its code in the body; the HTTP
status alone says too little: sixteen different conditions share 429, and only a few of them pass by themselves.
"""

from __future__ import annotations

from typing import Dict, FrozenSet, Optional

STATUSES: Dict[int, FrozenSet[str]] = {
    status: frozenset(group.split())
    for status, group in {
        400: "1210 1211 1212 1213 1214 1215 1221 1222 1231 1233 1261 1301 1702 1703",
        401: "401 1000 1001 1002 1003 1004 1005 1100",
        403: "403 1220",
        404: "404",
        429: "429 1112 1113 1302 1303 1304 1305 1308 1309 1310 1311 1312 1313 1314 1315 1316 1317 1318 1319 1320"
        " 1321 1701",
        500: "500 1200 1230 1234",
        503: "503",
    }.items()
}
"""The HTTP status that a business code belongs to, whatever status it came under."""

PASSING = frozenset({"500", "1200", "1230", "1234", "1302", "1303", "1305", "1312", "1701"})
"""Codes of conditions that pass by themselves within seconds: these, and no others, are worth another try."""

_STATUS_OF: Dict[str, int] = {code: status for status, group in STATUSES.items() for code in group}


def status(code: Optional[str]) -> int:
    """The HTTP status that ``code`` belongs to; 0 when it is not known."""
    return _STATUS_OF.get(code or "", 0)
