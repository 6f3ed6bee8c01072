"""Files are kept, listed, read back and deleted."""

from __future__ import annotations

import re
from typing import Any, Dict, List

import httpx

from zhipuai_facade.emulator import Emulator


def _upload(
    http: httpx.Client, content: bytes = b"{}", name: str = "in.jsonl", purpose: str = "batch"
) -> Dict[str, Any]:
    return http.post("/files", data={"purpose": purpose}, files={"file": (name, content)}).json()


def test_a_file_is_kept_read_back_and_deleted(http: httpx.Client) -> None:
    """Bytes come back as they went; a deleted file is gone."""
    content = bytes(range(256)) * 10

    stored = _upload(http, content, name="数据.jsonl")
    read = http.get("/files/{}/content".format(stored["id"]))
    deleted = http.delete("/files/{}".format(stored["id"]))
    gone = http.get("/files/{}/content".format(stored["id"]))

    assert re.fullmatch(r"\d{10}_[0-9a-f]{32}", stored["id"])
    assert (stored["object"], stored["bytes"], stored["filename"], stored["purpose"]) == (
        "file",
        2560,
        "数据.jsonl",
        "batch",
    )
    assert read.content == content and read.headers["content-type"] == "application/octet-stream"
    assert deleted.json() == {"id": stored["id"], "object": "file", "deleted": True}
    assert (gone.status_code, stored["id"] in gone.json()["error"]["message"]) == (404, True)


def test_files_are_listed_newest_first_page_by_page(http: httpx.Client) -> None:
    """Only those of the purpose, with a cursor, until there is no more."""
    ids = [_upload(http)["id"] for _ in range(5)]
    _upload(http, purpose="agent")
    seen: List[str] = []
    after = None
    pages = 0

    while True:
        page = http.get(
            "/files", params=dict({"purpose": "batch", "limit": 2}, **({"after": after} if after else {}))
        ).json()
        seen += [item["id"] for item in page["data"]]
        after, pages = page["data"][-1]["id"], pages + 1
        if not page["has_more"]:
            break

    assert (seen, pages) == (list(reversed(ids)), 3)


def test_reset_forgets_everything(emulator: Emulator, http: httpx.Client) -> None:
    """Between two tests one emulator is as good as a new one."""
    _upload(http)

    emulator.reset()

    assert emulator.requests == []
    assert http.get("/files", params={"purpose": "batch"}).json()["data"] == []
