"""Lists that come a page at a time."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from typing import Any, Dict, List, Optional, Tuple

import httpx
import pytest

from tests.clients import BASE_URL, Caller, Recorder, answering_async, failing, refused
from zhipuai_facade import APIInternalError, APIReachLimitError, AsyncPage, Page

Listed = Tuple[Tuple[str, ...], Dict[str, Any]]


def page(*ids: str, **fields: Any) -> httpx.Response:
    """A page of batches."""
    return httpx.Response(200, json={"object": "list", "data": [{"id": name} for name in ids], **fields})


def listing(caller: Caller, *answers: Any, **parameters: Any) -> Tuple[Any, Recorder]:
    """A list that is answered with these pages, not yet asked for."""
    recorder = Recorder(*answers)
    return caller.answering(recorder).batches.list(**parameters), recorder


def ids(items: List[Any]) -> List[str]:
    """Their ids."""
    return [item.id for item in items]


def asked(recorder: Recorder) -> List[Dict[str, str]]:
    """The queries that were sent."""
    return [dict(request.url.params) for request in recorder.requests]


def test_iterating_goes_through_all_items_of_all_pages(caller: Caller) -> None:
    """Each page is asked for after the last id of the one before, with the same other parameters."""
    pages, recorder = listing(
        caller, page("a", "b", has_more=True), page("c", "d", has_more=True), page("e", has_more=False), limit=2
    )

    items = caller.collect(pages)

    assert ids(items) == ["a", "b", "c", "d", "e"]
    assert {type(item).__name__ for item in items} == {"Batch"}
    assert asked(recorder) == [{"limit": "2"}, {"limit": "2", "after": "b"}, {"limit": "2", "after": "d"}]


def test_every_request_of_a_list_is_alike(caller: Caller) -> None:
    """The options of the first call hold for the pages after it."""
    pages, recorder = listing(
        caller,
        page("a", has_more=True),
        page("b", has_more=False),
        extra_headers={"X-A": "1"},
        extra_query={"q": "1"},
        timeout=2,
    )

    caller.collect(pages)

    assert [request.headers["x-a"] for request in recorder.requests] == ["1", "1"]
    assert [request.headers["authorization"] for request in recorder.requests] == [
        recorder.requests[0].headers["authorization"]
    ] * 2
    assert asked(recorder) == [{"q": "1"}, {"q": "1", "after": "a"}]
    assert {request.extensions["timeout"]["read"] for request in recorder.requests} == {2}


def test_iterating_can_begin_in_the_middle(caller: Caller) -> None:
    """With `after`."""
    pages, recorder = listing(caller, page("c", has_more=True), page("d", has_more=False), after="b")

    assert ids(caller.collect(pages)) == ["c", "d"]
    assert asked(recorder) == [{"after": "b"}, {"after": "c"}]


def test_pages_are_asked_for_when_they_are_needed(caller: Caller) -> None:
    """Whoever stops early pays for no further page."""
    pages, recorder = listing(caller, page("a", "b", has_more=True), page("c", has_more=False))

    first = caller.wait(pages)
    assert caller.first(first).id == "a"

    assert len(recorder.requests) == 1


@pytest.mark.parametrize(
    ("answers", "expected", "requests"),
    [
        ([page("a", has_more=False), page("b")], ["a"], 1),
        ([page("a", has_more=True), page(has_more=True)], ["a"], 2),
        ([page(has_more=True)], [], 1),
        ([page()], [], 1),
        ([page("a"), page("b"), page()], ["a", "b"], 3),
        ([page("a", has_more=None), page("b", has_more=None), page()], ["a", "b"], 3),
        ([page("a", "b", has_more=True), page("a", "b", has_more=True)], ["a", "b"], 2),
        ([page("a", "b"), page("a", "b")], ["a", "b"], 2),
        ([page("a", has_more=True, last_id="cursor"), page("b", has_more=False)], ["a", "b"], 2),
        ([httpx.Response(200, json={"object": "list"})], [], 1),
        ([httpx.Response(200, json={"data": None, "has_more": True})], [], 1),
        ([httpx.Response(200, json={"data": [{"status": "no id"}], "has_more": True})], [None], 1),
        ([httpx.Response(200, json={"data": [{"id": 7}], "has_more": True})], [7], 1),
    ],
)
def test_a_list_ends(
    caller: Caller, answers: List[httpx.Response], expected: List[Optional[str]], requests: int
) -> None:
    """On `has_more: false`, on an empty page, on a cursor that repeats, or when there is no cursor to go on with."""
    recorder = Recorder(*[httpx.Response(200, content=answer.content) for answer in answers])

    items = caller.collect(caller.answering(recorder).batches.list())

    assert ids(items) == expected
    assert len(recorder.requests) == requests


def test_a_server_that_goes_round_in_circles_is_left(caller: Caller) -> None:
    """A cursor that was there before ends the list, also when other pages lie between."""
    following = {"a": "b", "b": "c", "c": "a"}

    def circling(request: httpx.Request) -> httpx.Response:
        assert len(recorder.requests) < 10
        return page(following[request.url.params.get("after", "c")], has_more=True)

    recorder = Recorder(circling)

    items = caller.collect(caller.answering(recorder).batches.list())

    assert ids(items) == ["a", "b", "c"]
    assert len(recorder.requests) <= 4


def test_a_page_shows_what_came(caller: Caller) -> None:
    """Items, whether there are more, and the answer as the server wrote it."""
    pages, _ = listing(caller, page("a", "b", has_more=True, first_id="a", last_id="b", next_year=1))

    first = caller.wait(pages)

    assert type(first) is (AsyncPage if caller.awaits else Page)
    assert ids(first.data) == ["a", "b"]
    assert first.has_more is True
    assert len(first) == 2
    assert first.answer.last_id == "b"
    assert first.to_dict()["next_year"] == json.loads(first.to_json())["next_year"] == 1
    assert first.model_dump()["data"][0]["id"] == json.loads(first.model_dump_json())["data"][0]["id"] == "a"
    assert first.object == "list"
    assert first.next_year == 1
    assert "id='a'" in repr(first)


@pytest.mark.parametrize("keep", [copy.copy, copy.deepcopy, lambda page: pickle.loads(pickle.dumps(page))])  # noqa: S301
def test_a_page_can_be_kept_and_sent_around(caller: Caller, keep: Any) -> None:
    """As any answer."""
    first = caller.wait(listing(caller, page("a", "b", has_more=False))[0])

    kept = keep(first)

    assert ids(kept.data) == ["a", "b"]
    assert kept.to_dict() == first.to_dict()


def test_one_can_turn_the_pages(caller: Caller) -> None:
    """`next_page` gives the next one or None."""
    pages, recorder = listing(caller, page("a", has_more=True), page("b", has_more=False))

    first = caller.wait(pages)
    second = caller.wait(first.next_page())

    assert ids(second.data) == ["b"]
    assert caller.wait(second.next_page()) is None
    assert len(recorder.requests) == 2


def test_one_can_iterate_over_pages(caller: Caller) -> None:
    """Beginning with the one at hand, as often as one likes."""
    pages, recorder = listing(caller, page("a", has_more=True), page("b", has_more=False), page("b", has_more=False))
    first = caller.wait(pages)

    for _ in range(2):
        assert [ids(one.data) for one in caller.collect(first.iter_pages())] == [["a"], ["b"]]
    assert len(recorder.requests) == 3


def test_an_empty_page_is_not_false_for_its_data(caller: Caller) -> None:
    """An empty list has no items and no next page."""
    first = caller.wait(listing(caller, page())[0])

    assert first.data == []
    assert len(first) == 0
    assert caller.wait(first.next_page()) is None


def test_files_are_listed_likewise(caller: Caller) -> None:
    """Every list of the platform works so."""
    recorder = Recorder(page("f1", has_more=True), page("f2", has_more=False))
    client = caller.answering(recorder)

    items = caller.collect(client.files.list(purpose="batch", limit=1))

    assert ids(items) == ["f1", "f2"]
    assert asked(recorder)[1] == {"purpose": "batch", "limit": "1", "after": "f1"}
    assert recorder.requests[0].url.copy_with(query=None) == f"{BASE_URL}/files"


def test_an_error_on_a_later_page_comes_out(caller: Caller) -> None:
    """After the items before it; each page has retries of its own."""
    passing = httpx.Response(429, json=refused("1302"))
    pages, recorder = listing(
        caller, page("a", has_more=True), passing, page("b", has_more=True), failing(429, refused("1113"))
    )

    with pytest.raises(APIReachLimitError, match="1113"):
        caller.collect(pages)

    assert len(recorder.requests) == 4
    assert len(caller.pauses) == 1


def test_an_error_on_the_first_page_comes_out(caller: Caller) -> None:
    """When it is awaited as when it is iterated."""
    client = caller.answering(failing(500), max_retries=0)

    with pytest.raises(APIInternalError):
        caller.wait(client.batches.list())
    with pytest.raises(APIInternalError):
        caller.collect(client.batches.list())


def test_an_awaitable_list_is_a_coroutine() -> None:
    """Awaited, iterated, or given to what takes coroutines."""
    client = answering_async(lambda request: page("a", has_more=False))

    async def flow() -> List[Any]:
        awaited = await client.batches.list()
        task = asyncio.create_task(client.batches.list())  # type: ignore[arg-type]
        gathered, _ = await asyncio.gather(client.batches.list(), client.files.list())
        limited = await asyncio.wait_for(client.batches.list(), 5)
        iterated = [item async for item in client.batches.list()]
        return [ids(awaited.data), ids((await task).data), ids(gathered.data), ids(limited.data), ids(iterated)]

    assert asyncio.run(flow()) == [["a"]] * 5


def test_an_awaitable_list_can_be_cancelled() -> None:
    """As any coroutine, while its first page is under way."""

    async def never(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(60)
        return page()

    client = answering_async(http_client=httpx.AsyncClient(transport=httpx.MockTransport(never)))

    async def flow() -> None:
        task = asyncio.create_task(client.batches.list())  # type: ignore[arg-type]
        await asyncio.sleep(0.01)
        task.cancel()
        await task

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(flow())


def test_a_page_tells_whether_there_is_another(caller: Caller) -> None:
    """`has_next_page` asks nobody; `get_next_page` gives the page, and refuses when there is none."""
    pages, recorder = listing(caller, page("a", has_more=True), page("b", has_more=False))
    first = caller.wait(pages)

    assert first.has_next_page()
    assert len(recorder.requests) == 1
    last = caller.wait(first.get_next_page())
    assert ids(last.data) == ["b"]
    assert not last.has_next_page()
    with pytest.raises(ValueError, match="last page"):
        caller.wait(last.get_next_page())
