"""Documents, handwriting and pages of the web are read."""

from __future__ import annotations

from typing import Any, Dict

import httpx
import pytest


def test_a_layout_has_an_element_for_everything_on_each_page(http: httpx.Client) -> None:
    """In whole pixels of a page whose size stands in each element; the Markdown is all of it (139)."""
    body = {"model": "glm-ocr", "file": "https://example.com/report.pdf", "start_page_id": 3, "end_page_id": 4}

    plain = http.post("/layout_parsing", json=body).json()
    drawn = http.post(
        "/layout_parsing", json=dict(body, return_crop_images=True, need_layout_visualization=True)
    ).json()

    elements = [element for page in plain["layout_details"] for element in page]
    assert plain["md_results"] == "\n\n".join(element["content"] for element in elements)
    assert len(plain["layout_details"]) == plain["data_info"]["num_pages"] == 2
    assert all(isinstance(number, int) for element in elements for number in element["bbox_2d"])
    assert plain["layout_visualization"] == [] and "image" not in [element["label"] for element in elements]
    assert [http.get(url).headers["content-type"] for url in drawn["layout_visualization"]] == ["image/png"] * 2
    assert drawn["layout_details"][0][-1]["label"] == "image"


@pytest.mark.parametrize(
    ("wrong", "field"), [({"file": ""}, "file"), ({"start_page_id": 5, "end_page_id": 4}, "end_page_id")]
)
def test_a_layout_needs_pages(http: httpx.Client, wrong: Dict[str, Any], field: str) -> None:
    """Of a document, from the first to a later one."""
    answer = http.post("/layout_parsing", json={"model": "glm-ocr", "file": "https://example.com/a.pdf", **wrong})

    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "1214")
    assert field in answer.json()["error"]["message"]


def test_handwriting_comes_line_by_line(http: httpx.Client) -> None:
    """With probabilities when they are wanted; a field of a form is a truth value, however it is written."""

    def read(content: bytes, **fields: str) -> Any:
        data = {"tool_type": "hand_write", **fields}
        return http.post("/files/ocr", data=data, files={"file": ("note.png", content)}).json()

    plain = read("明天早点来\n带上雨伞".encode(), probability="false")
    sure = read(b"\x89PNG", probability="true", language_type="ENG")

    assert [line["words"] for line in plain["words_result"]] == ["明天早点来", "带上雨伞"]
    assert plain["words_result_num"] == 2 and "probability" not in plain["words_result"][0]
    assert "note.png" in sure["words_result"][0]["words"] and sure["words_result"][0]["probability"]["average"] > 0


def test_a_page_of_the_web_is_read_as_it_was_wished(http: httpx.Client) -> None:
    """As Markdown with its images, or as text; with summaries of links and images."""
    url = "https://www.example.com/handbook.html"

    page = http.post("/reader", json={"url": url}).json()["reader_result"]
    text = http.post("/reader", json={"url": url, "return_format": "text", "with_links_summary": True}).json()
    bare = http.post("/reader", json={"url": url, "retain_images": False, "with_images_summary": True}).json()
    wrong = http.post("/reader", json={"url": "no address"})

    assert page["url"] == url and page["content"].startswith("# ") and "![" in page["content"]
    assert "links" not in page and "images" not in page
    assert "#" not in text["reader_result"]["content"] and text["reader_result"]["links"]
    assert "![" not in bare["reader_result"]["content"] and bare["reader_result"]["images"]
    assert (wrong.status_code, wrong.json()["error"]["code"]) == (400, "1214")


def _hand_in(http: httpx.Client, headers: Any = None) -> str:
    files = {"file": ("letter.txt", "会议改到下午三点。".encode())}
    data = {"tool_type": "lite", "file_type": "TXT"}
    task = http.post("/files/parser/create", data=data, files=files, headers=headers).json()
    assert task["success"] is True
    return str(task["task_id"])


def test_a_document_is_turned_into_text_in_the_background(http: httpx.Client) -> None:
    """In progress once, then its text or the address of it."""
    task = _hand_in(http)

    first, text, link = (
        http.get(f"/files/parser/result/{task}/{form}").json() for form in ("text", "text", "download_link")
    )

    assert first == {"task_id": task, "status": "processing", "message": "任务处理中"}
    assert (text["status"], text["content"], text["parsing_result_url"]) == ("succeeded", "会议改到下午三点。", None)
    assert link["content"] is None
    assert http.get(link["parsing_result_url"]).headers["content-type"] == "application/zip"


def test_a_document_that_is_waited_for_comes_at_once(http: httpx.Client) -> None:
    """Text and address together."""
    data = {"tool_type": "prime-sync", "file_type": "TXT"}

    done = http.post("/files/parser/sync", data=data, files={"file": ("a.txt", b"Hello")}).json()

    assert (done["status"], done["content"]) == ("succeeded", "Hello") and done["parsing_result_url"]


def test_a_document_can_fail_and_a_task_can_be_unknown(http: httpx.Client) -> None:
    """The end is chosen by header; a task that nobody knows is refused, and so is a form that is none."""
    task = _hand_in(http, {"X-Emulator": "task=failed; polls=0"})

    failed = http.get(f"/files/parser/result/{task}/text").json()
    unknown = http.get("/files/parser/result/nowhere/text")
    wrong = http.get(f"/files/parser/result/{task}/poem")

    refusals = [(one.status_code, one.json()["error"]["code"]) for one in (unknown, wrong)]
    assert failed["status"] == "failed" and not failed.get("content")
    assert refusals == [(400, "1233"), (400, "1214")]
