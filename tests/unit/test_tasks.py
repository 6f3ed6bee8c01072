"""Waiting for tasks."""

from __future__ import annotations

from typing import Any, Dict, List

import httpx
import pytest

from tests.clients import Caller, Recorder
from zhipuai_facade import APITaskFailedError, APITimeoutError, InvalidArgumentError


def status(name: str, **more: Any) -> httpx.Response:
    """What the platform says of a task."""
    return httpx.Response(200, json={"id": "t1", "request_id": "r1", "task_status": name, **more})


RUNNING = status("PROCESSING")


def test_a_task_is_looked_at_until_it_is_done(caller: Caller) -> None:
    """With a pause between two looks; any of the resources with tasks does it."""
    for resource in ("videos", "chat.asyncCompletions"):
        done = status("SUCCESS", video_result=[{"url": "u"}])
        recorder = Recorder(*[lambda request: status("PROCESSING")] * 3, lambda request, done=done: done)
        client = caller.answering(recorder)
        place: Any = client
        for name in resource.split("."):
            place = getattr(place, name)

        result = caller.wait(place.wait("t1", poll=5))

        assert result.video_result[0].url == "u"
        assert [request.url.path for request in recorder.requests] == ["/api/paas/v4/async-result/t1"] * 4
        assert caller.pauses == [5, 5, 5]
        caller.pauses.clear()


def test_a_task_may_be_given_as_it_came(caller: Caller) -> None:
    """The answer to the call that began it, or an earlier result."""
    client = caller.answering(Recorder(lambda request: status("PROCESSING"), lambda request: status("SUCCESS")))
    task = caller.wait(client.videos.generations(model="cogvideox-3", prompt="p"))

    assert caller.wait(client.videos.wait(task)).task_status == "SUCCESS"


def test_a_task_that_fails_is_an_error(caller: Caller) -> None:
    """With what the platform says of it."""
    client = caller.answering(Recorder(lambda request: status("FAIL", model="cogvideox-3")))

    with pytest.raises(APITaskFailedError, match="t1") as caught:
        caller.wait(client.videos.wait("t1"))

    assert caught.value.result is not None and caught.value.result.model == "cogvideox-3"
    assert (caught.value.request_id, caught.value.body) == ("r1", caught.value.result.to_dict())


def test_a_task_that_takes_too_long_can_be_waited_for_again(caller: Caller) -> None:
    """Its id is told; no look comes after the time."""
    client = caller.answering(Recorder(lambda request: status("PROCESSING")))

    with pytest.raises(APITimeoutError, match="t1 was not done within 7 s"):
        caller.wait(client.videos.wait("t1", timeout=7, poll=3))

    assert sum(caller.pauses) <= 7
    assert caller.pauses[:2] == [3, 3]


def test_an_unknown_state_is_not_the_end(caller: Caller) -> None:
    """The platform adds states."""
    recorder = Recorder(lambda request: status("QUEUED"), lambda request: status("SUCCESS"))

    assert caller.wait(caller.answering(recorder).videos.wait("t1")).task_status == "SUCCESS"


WRONG: List[Dict[str, Any]] = [{"task": ""}, {"task": 3}, {"task": "t", "poll": 0}, {"task": "t", "timeout": -1}]


@pytest.mark.parametrize("wrong", WRONG)
def test_what_cannot_be_waited_for_is_refused(caller: Caller, wrong: Dict[str, Any]) -> None:
    """Before anything is sent."""
    recorder = Recorder()

    with pytest.raises(InvalidArgumentError, match="wait"):
        caller.wait(caller.answering(recorder).videos.wait(**wrong))

    assert recorder.requests == []
