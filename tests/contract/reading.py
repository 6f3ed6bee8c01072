"""Scenarios of reading: layouts, handwriting, pages of the web, and documents turned into text."""

from __future__ import annotations

import base64
import json

from zhipuai_openapi.models import LayoutParsing, OcrResult, ParserResult, ParserTask, WebReaderAnswer

from tests.contract.chat import RED_DOT
from tests.contract.kinds import refused, whole
from tests.contract.stage import Like, Play, scenario
from zhipuai_facade import APIInternalError

LAYOUT, OCR, READER = "layout_parsing_create", "ocr_handwriting_ocr", "web_reader_web_reader"
PARSE, PARSED, PARSE_NOW = "file_parser_create", "file_parser_content", "file_parser_create_sync"
PAGE = "https://www.example.com/"
LETTER = ("letter.txt", "会议改到下午三点。".encode())


@scenario(LAYOUT, like=[Like(LAYOUT, whole, ("139",))])
def layout_of_an_image(play: Play) -> None:
    """Everything on a page, with its place; the Markdown is all of it."""
    answer = play.ask(play.client.layout_parsing.create(model="glm-ocr", file=RED_DOT, need_layout_visualization=False))

    assert isinstance(answer, LayoutParsing)
    assert answer.id and isinstance(answer.md_results, str)
    assert answer.data_info.num_pages == len(answer.layout_details) == len(answer.data_info.pages)
    for element in [element for page in answer.layout_details for element in page]:
        assert len(element.bbox_2d) == 4 and isinstance(element.label, str)
        assert (element.content or "") in answer.md_results


@scenario(OCR, like=[Like(OCR, whole)])
def handwriting(play: Play) -> None:
    """The lines of a note, and how sure it is of them."""
    image = base64.b64decode(RED_DOT.partition(",")[2])

    answer = play.ask(
        play.client.ocr.handwriting_ocr(
            file=("note.png", image), tool_type="hand_write", language_type="CHN_ENG", probability=True
        )
    )

    assert isinstance(answer, OcrResult)
    assert answer.task_id and answer.status == "succeeded"
    assert answer.words_result_num == len(answer.words_result)
    assert all(isinstance(line.words, str) and line.location for line in answer.words_result)
    play.ours(all(line.probability.average > 0 for line in answer.words_result), "probabilities were wanted")


@scenario(READER, like=[Like(READER, whole)])
def web_page(play: Play) -> None:
    """A page of the web as text, with what it links to; the platform may take so many seconds."""
    answer = play.ask(
        play.client.web_reader.web_reader(url=PAGE, timeout=20, return_format="text", with_links_summary=True)
    )

    assert isinstance(answer, WebReaderAnswer)
    assert answer.reader_result.url and isinstance(answer.reader_result.content, str)
    play.ours(bool(answer.reader_result.links), "the links were wanted")


@scenario(
    READER,
    like=[Like(READER, refused(500), ("095",))],
    trouble="code=1234; times=1",
    never_live="the platform does not fail on demand",
)
def web_page_out_of_reach(play: Play) -> None:
    """A page that the platform cannot reach: a network error, for which an impatient client gives up at once."""
    impatient = play.client.with_options(max_retries=0)

    error = play.refusal(lambda: impatient.web_reader.web_reader(url=PAGE), APIInternalError)

    assert (error.status_code, error.code) == (500, "1234")
    assert error.message


@scenario(PARSE, PARSED, like=[Like(PARSE, whole), Like(PARSED, whole)])
def document_parsed_in_the_background(play: Play) -> None:
    """A document is handed in, looked at until it is text, and fetched once more as the bytes that came."""
    task = play.ask(play.client.file_parser.create(file=LETTER, tool_type="lite", file_type="TXT"))

    begun = play.ask(play.client.file_parser.result(task_id=task.task_id, format_type="text"))
    result = play.finished(
        lambda: play.client.file_parser.result(task_id=task.task_id, format_type="text"), ["processing"], "status"
    )
    bare = play.ask(play.client.file_parser.content(task_id=task.task_id, format_type="download_link"))

    assert isinstance(task, ParserTask) and isinstance(result, ParserResult)
    assert task.success is True and task.task_id
    assert begun.task_id and result.status == "succeeded" and isinstance(result.content, str)
    assert json.loads(play.ask(bare.read()))["status"] == "succeeded"
    play.ours("三点" in result.content, "it is the letter")


@scenario(PARSE_NOW, like=[Like(PARSE_NOW, whole)])
def document_parsed_at_once(play: Play) -> None:
    """A document is handed in and waited for."""
    result = play.ask(play.client.file_parser.create_sync(file=LETTER, tool_type="prime-sync", file_type="TXT"))

    assert isinstance(result, ParserResult)
    assert result.task_id and result.status == "succeeded" and isinstance(result.content, str)
