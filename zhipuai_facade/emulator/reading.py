"""Reading: documents and images with the place of everything, handwriting, and pages of the web.

Nothing is really read: what is found tells where it came from, and what was asked for.
"""

from __future__ import annotations

from typing import Any, Dict, List
from urllib.parse import urlsplit

from .answers import Answer, Whole
from .errors import PlatformError
from .identities import digest
from .received import Received, Upload
from .replies import pieces
from .state import State

_WIDTH, _HEIGHT = 1280, 1920
_MOST_PAGES = 100
_MOST_LINES = 20


def parse_layout(state: State, received: Received) -> Answer:
    """Read a document page by page; every element has the size of its page, and its place in whole pixels."""
    body = received.body
    if not body["file"]:
        raise PlatformError("1214", "file")
    first = int(body.get("start_page_id") or 1)
    last = int(body.get("end_page_id") or first)
    if not 0 <= last - first < _MOST_PAGES:
        raise PlatformError("1214", "end_page_id")
    numbers = range(first, last + 1)
    pages = [_elements(received, number) for number in numbers]
    markdown = "\n\n".join(element["content"] for page in pages for element in page)
    tokens = len(pieces(markdown))
    drawn = [f"{received.origin}/emulated/{received.id}_page_{number}.png" for number in numbers]
    answer: Dict[str, Any] = {
        "id": received.id,
        "request_id": received.request_id,
        "created": int(received.at),
        "model": body["model"],
        "md_results": markdown,
        "layout_details": pages,
        "layout_visualization": drawn if body.get("need_layout_visualization") else [],
        "data_info": {"num_pages": len(pages), "pages": [{"width": _WIDTH, "height": _HEIGHT} for _ in pages]},
        "usage": {"prompt_tokens": 1000, "completion_tokens": tokens, "total_tokens": 1000 + tokens},
    }
    return Whole(answer)


def read_handwriting(state: State, received: Received) -> Answer:
    """Read the lines of an image; a file that is text has its own, and probabilities come when they are wanted."""
    lines = text_of(received.uploads["file"]).splitlines()[:_MOST_LINES]
    words: List[Dict[str, Any]] = [
        {"words": line, "location": {"left": 80, "top": 120 * number, "width": 40 * len(line), "height": 100}}
        for number, line in enumerate(lines, 1)
    ]
    if received.body.get("probability"):
        words = [dict(line, probability={"average": 0.95, "variance": 0.0025, "min": 0.875}) for line in words]
    answer: Dict[str, Any] = {
        "task_id": digest(received.id)[:32],
        "message": "成功",
        "status": "succeeded",
        "words_result_num": len(words),
        "words_result": words,
    }
    return Whole(answer)


def read_page(state: State, received: Received) -> Answer:
    """Read a page of the web, as Markdown or as plain text, with summaries of its links and images when wanted."""
    body = received.body
    url = str(body["url"])
    try:
        site = urlsplit(url)
    except ValueError:
        raise PlatformError("1214", "url") from None
    if site.scheme not in ("http", "https") or not site.netloc:
        raise PlatformError("1214", "url")
    title, picture = f"Page of {site.netloc}", f"{received.origin}/emulated/{digest(url)[:16]}.png"
    lines = [title, f"What stands at {url}."] if body.get("return_format") == "text" else [f"# {title}", f"<{url}>"]
    if body.get("return_format") != "text" and body.get("retain_images") is not False:
        lines.append(f"![{title}]({picture})")
    page: Dict[str, Any] = {"title": title, "description": "", "url": url, "content": "\n\n".join(lines)}
    if body.get("with_links_summary"):
        page["links"] = {"Home": f"{site.scheme}://{site.netloc}/"}
    if body.get("with_images_summary"):
        page["images"] = {"Image 1": picture}
    page["metadata"] = {"viewport": "width=device-width"}
    page["external"] = {}
    head = {"id": received.id, "request_id": received.request_id, "created": int(received.at), "model": "web-reader"}
    return Whole(dict(head, reader_result=page))


def text_of(upload: Upload) -> str:
    """The text of a file, if it is one; of any other its name and size."""
    try:
        return upload.content.decode("utf-8")
    except UnicodeDecodeError:
        return f"{upload.filename}: {len(upload.content)} bytes"


def _elements(received: Received, number: int) -> List[Dict[str, Any]]:
    source = str(received.body["file"])
    name = source.rpartition("/")[2] if source.startswith(("http://", "https://")) else "document"
    found = [("text", "paragraph_title", f"## {name}"), ("text", "text", f"Page {number}.")]
    if received.body.get("return_crop_images"):
        found.append(("image", "image", f"{received.origin}/emulated/{received.id}_crop_{number}.png"))
    return [
        {
            "index": index,
            "label": label,
            "native_label": native,
            "bbox_2d": [100, 100 + 200 * index, 1100, 250 + 200 * index],
            "content": content,
            "width": _WIDTH,
            "height": _HEIGHT,
        }
        for index, (label, native, content) in enumerate(found)
    ]
