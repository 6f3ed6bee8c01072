"""What may be spent: numbers that no clock has a part in, so that they are the same on every machine.

Each is what was counted when it was set. Lower it when less is enough; raise it only with a reason that is worth its
cost to every user, here beside it. A goal that is not met yet stands in the comment.
"""

from __future__ import annotations

HIDDEN = (
    *("trio", "click", "rich", "pygments", "brotli", "brotlicffi", "zstandard", "h2", "socksio"),
    *("aiohttp", "msgspec", "orjson"),
)
"""Packages that httpx, httpcore or this package load when they happen to be installed, and that users need not have."""

MODULES_OF_THE_IMPORT = 4
"""Modules that ``import zhipuai_facade`` may add to an interpreter that has loaded nothing: itself, its version, and no
more than two small ones of the standard library, by the version of Python. 2 on CPython 3.11."""

NEVER_BY_THE_IMPORT = ("httpx", "httpcore", "attr", "attrs", "ssl", "json", "asyncio", "dateutil", "zhipuai_openapi")
"""What is loaded when a client is made or used, not before."""

MODULES_OF_THE_FIRST_ANSWER = 243
"""Modules after import, client and first chat answer. 232 on CPython 3.11, where httpx alone has 193; other versions
have some more of the standard library."""

OWN_MODULES_OF_THE_FIRST_ANSWER = 40
"""Those of them that are ours. 39 on every version."""

NEVER_BY_A_CHAT = (
    "attr",
    "attrs",
    "dateutil",
    "jsonschema",
    "starlette",
    "pytest",
    "zhipuai_facade.testing",
    "zhipuai_facade.emulator",
)
"""What a chat has no use for."""

BYTES_OF_A_STREAM = 32 * 1024
"""What a stream of any length may hold beside the text that it has brought (which an exception hands over when it
breaks off): pieces of text that are not joined yet, and room to grow. Counted: 23 KiB."""

PIECES_OF_HUNDREDS_OF_CHUNKS = 30
"""Pieces into which 500 HTTP chunks come that were sent together. As many as the kernel makes reads of them, with one
more for each chunk that a read cuts; counted: 3 to 8. Without `zhipuai_openapi.chunks` there would be 500."""

READ_BY_CALL = 1
"""How often a whole answer is read as JSON."""

WRITTEN_BY_CALL = 1
"""How often the body of a request is written as JSON."""

READ_BY_CHUNK = 1
"""How often an event of a stream is read as JSON; the one that says ``[DONE]`` never is."""

CONNECTIONS_OF_CALLS_IN_SEQUENCE = 1
"""Connections for any number of calls, one after the other, streams among them."""

CERTIFICATES_LOADED = 1
"""How often clients with the same settings load the certificates of all authorities, which takes 20 ms and 840 KiB."""
