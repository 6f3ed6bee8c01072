"""How many calls are under way at once: whose turn it is, who holds a place and for how long, and what is learnt."""

from __future__ import annotations

import asyncio
import gc
import pickle
import subprocess
import sys
import threading
from typing import Any, Callable, Dict, Iterator, List, Optional, Tuple

import httpx
import pytest
import trio
from hypothesis import given
from hypothesis import strategies as st
from zhipuai_openapi import colours
from zhipuai_openapi.turns import ThreadTurn

from tests.clients import COMPLETION, DONE, KEY, MESSAGES, Body, Caller, Recorder, event, failing, refused, streaming
from zhipuai_facade import (
    APIConcurrencyLimitError,
    APIConnectionError,
    APIQueueTimeoutError,
    APITimeoutError,
    AsyncZhipuAI,
    Concurrency,
    InvalidArgumentError,
    ZhipuAI,
    ZhipuAIError,
    accounts,
)
from zhipuai_facade.accounts import SharedLine, account_of
from zhipuai_facade.concurrency import CAUTION, FIRST_GUESS, Line, Outcome, Stage, Ticket

REFUSED = failing(429, refused("1302"))


@pytest.fixture(autouse=True)
def nobody_under_way() -> Iterator[None]:
    """Each test has accounts of its own, and leaves nobody behind."""
    accounts.begin_anew()
    yield


def line_of(client: Any) -> Line:
    """The line that the calls of a client wait in."""
    line: Line = client._transport.settings.limiter.account.shared.line
    return line


def joined(line: Line, *tickets: Ticket) -> List[Stage]:
    """Where ``tickets`` stand after they have joined in their order."""
    for ticket in tickets:
        line.join(ticket)
    return [ticket.stage for ticket in tickets]


def several(number: int, **held_to: Any) -> List[Ticket]:
    """Tickets of one kind."""
    return [Ticket(**held_to) for _ in range(number)]


def ended(line: Line, ticket: Ticket, outcome: Outcome) -> None:
    """A call that was under way is over."""
    ticket.outcome = outcome
    line.leave(ticket)


# Whose turn it is


def test_those_above_the_limit_wait_and_go_in_in_their_order() -> None:
    """First come, first served."""
    line, tickets = Line(), several(4, total=2)

    assert joined(line, *tickets) == [Stage.INSIDE, Stage.INSIDE, Stage.WAITING, Stage.WAITING]

    line.leave(tickets[1])
    assert [ticket.stage for ticket in tickets[2:]] == [Stage.INSIDE, Stage.WAITING]
    line.leave(tickets[0])
    assert tickets[3].stage is Stage.INSIDE


def test_who_waits_for_a_model_holds_up_nobody_else() -> None:
    """Others overtake as long as there is room in all; nobody with the same model does."""
    line = Line()
    first, second, third = several(3, model="a", own=1, total=3)
    others = several(2, model="b", total=3)

    assert joined(line, first, second, third) == [Stage.INSIDE, Stage.WAITING, Stage.WAITING]
    assert joined(line, *others) == [Stage.INSIDE, Stage.INSIDE]

    line.leave(first)
    assert [second.stage, third.stage] == [Stage.INSIDE, Stage.WAITING]


def test_a_modest_call_is_not_overtaken_for_ever() -> None:
    """Whoever is first waits for fewer under way than others do, and these wait behind it."""
    line = Line()
    bold = several(3, total=8)
    modest, late = Ticket(total=1), Ticket(total=8)

    assert joined(line, *bold) == [Stage.INSIDE] * 3
    assert joined(line, modest, late) == [Stage.WAITING, Stage.WAITING]

    for ticket in bold:
        line.leave(ticket)
    assert [modest.stage, late.stage] == [Stage.INSIDE, Stage.INSIDE]


def test_who_goes_while_waiting_lets_the_next_one_in() -> None:
    """Also when it was the one that held up all others."""
    line = Line()
    inside, modest, late = Ticket(total=8), Ticket(total=1), Ticket(total=8)
    joined(line, inside, modest, late)

    line.leave(modest)

    assert [modest.stage, late.stage] == [Stage.GONE, Stage.INSIDE]


def test_the_owner_that_closes_takes_its_waiters_with_it() -> None:
    """And no other; who is under way stays."""
    line = Line()
    inside, mine, theirs = Ticket(total=1, owner=1), Ticket(total=1, owner=1), Ticket(total=1, owner=2)
    joined(line, inside, mine, theirs)

    line.turn_away(1)

    assert [inside.stage, mine.stage, theirs.stage] == [Stage.INSIDE, Stage.TURNED_AWAY, Stage.WAITING]


def test_those_whom_nobody_waits_for_are_passed_over() -> None:
    """However many: their event loop has ended."""
    line = Line()
    inside, lost, alive = Ticket(total=1), several(5000, total=1, wake=lambda: False), Ticket(total=1)
    joined(line, inside, *lost, alive)

    line.leave(inside)

    assert {ticket.stage for ticket in lost} == {Stage.GONE}
    assert alive.stage is Stage.INSIDE


Step = Tuple[str, int, Optional[str], int, int]
steps = st.lists(
    st.tuples(
        st.sampled_from(["join", "join", "leave", "leave", "close"]),
        st.integers(0, 30),
        st.sampled_from([None, "a", "b"]),
        st.sampled_from([1, 2, 4]),
        st.sampled_from([1, 2, 4]),
    ),
    max_size=60,
)


def walked(taken: List[Step], times: int) -> Tuple[Line, List[Ticket], List[Ticket]]:
    """A line after ``taken`` steps, each taken so many ``times``; its tickets, and those admitted in their order."""
    line = Line()
    tickets: List[Ticket] = []
    admitted: List[Ticket] = []
    for what, which, model, total, own in taken:
        if what == "join":
            tickets.append(Ticket(model, float(total), float(own) if model else float("inf"), owner=which % 3))
        subject = tickets[-1] if what == "join" else tickets[which % len(tickets)] if tickets else Ticket()
        for _ in range(times):
            if what == "join":
                line.join(subject)
            elif what == "leave":
                line.leave(subject)
            else:
                line.turn_away(which % 3)
        admitted += [ticket for ticket in tickets if ticket.stage is Stage.INSIDE and ticket not in admitted]
        _check(line, tickets)
    return line, tickets, admitted


def _check(line: Line, tickets: List[Ticket]) -> None:
    inside = [ticket for ticket in tickets if ticket.stage is Stage.INSIDE]
    waiting = [ticket for ticket in tickets if ticket.stage is Stage.WAITING]
    assert line.inside == set(inside)
    assert line.waiting == len(waiting)
    for ticket in inside:  # none was let in above its limits: those that came before it were fewer
        assert len([one for one in inside if one.number < ticket.number]) < ticket.total
    heads = {ticket.model: ticket for ticket in reversed(waiting)}.values()
    for_model = {model: sum(one.model == model for one in inside) for model in (None, "a", "b")}
    ready = [ticket for ticket in heads if for_model[ticket.model] < ticket.own]
    first = min(ready, key=lambda ticket: ticket.number, default=None)
    assert first is None or len(inside) >= first.total, "somebody waits though there is room"


@given(steps)
def test_nobody_waits_while_there_is_room_and_none_goes_in_where_there_is_none(taken: List[Step]) -> None:
    """Whoever comes and goes in whatever order; and in the end nothing is left."""
    line, tickets, admitted = walked(taken, times=1)

    for model in (None, "a", "b"):
        numbers = [ticket.number for ticket in admitted if ticket.model == model]
        assert numbers == sorted(numbers)
    for ticket in tickets:
        line.leave(ticket)
    assert not line.inside
    assert not line.waiting
    assert not line._lanes


@given(steps)
def test_a_step_that_is_taken_twice_is_taken_once(taken: List[Step]) -> None:
    """So that one which a signal broke off can be taken again."""
    _, once, _ = walked(taken, times=1)
    _, twice, _ = walked(taken, times=2)

    assert [ticket.stage for ticket in once] == [ticket.stage for ticket in twice]


# What is learnt


def flying(line: Line, number: int, **held_to: Any) -> List[Ticket]:
    """Calls under way of an adaptive client: all of ``number`` that were let in; the others have given up."""
    tickets = several(number, adaptive=True, model="m", **held_to)
    joined(line, *tickets)
    for ticket in [ticket for ticket in tickets if ticket.stage is Stage.WAITING]:
        line.leave(ticket)
    return [ticket for ticket in tickets if ticket.stage is Stage.INSIDE]


def round_trip(line: Line, outcome: Outcome, **held_to: Any) -> int:
    """As many calls at once as are let in, which all end alike; gives how many they were."""
    tickets = flying(line, 100, **held_to)
    for ticket in tickets:
        ended(line, ticket, outcome)
    return len(tickets)


def test_refusals_halve_the_limit_once_for_a_round_trip() -> None:
    """It begins with the limit that is given, and one call is always possible."""
    line = Line()

    allowed = [round_trip(line, Outcome.REFUSAL, total=20) for _ in range(6)]

    assert allowed == [20, 10, 5, 2, 1, 1]


def test_without_a_limit_it_begins_with_a_guess() -> None:
    """And goes up from there for as long as nothing is refused: by one a round trip."""
    line = Line()

    allowed = [round_trip(line, Outcome.SUCCESS) for _ in range(4)]

    assert allowed == list(range(FIRST_GUESS, FIRST_GUESS + 4))


def test_it_creeps_up_quickly_to_where_it_was_refused_and_then_slowly() -> None:
    """What works is found soon after a refusal; what was refused is tried again seldom, and passed when it works."""
    line = Line()
    round_trip(line, Outcome.SUCCESS, total=10)
    assert round_trip(line, Outcome.REFUSAL, total=10) == 10

    allowed = [round_trip(line, Outcome.SUCCESS, total=10) for _ in range(5 + 2 * CAUTION)]

    assert allowed == [5, 6, 7, 8, *[9] * CAUTION, *[10] * (CAUTION + 1)]


def test_only_a_limit_that_is_used_to_the_full_grows() -> None:
    """Else a quiet day would end in a storm."""
    line = Line()

    for _ in range(100):
        for ticket in flying(line, FIRST_GUESS - 1):
            ended(line, ticket, Outcome.SUCCESS)

    assert line.learned("m") in (None, FIRST_GUESS)


def test_a_failure_of_another_kind_teaches_nothing() -> None:
    """A wrong request says nothing about how many are possible."""
    line = Line()

    assert [round_trip(line, Outcome.FAILURE) for _ in range(3)] == [FIRST_GUESS] * 3


def test_what_is_learnt_of_one_model_holds_for_no_other() -> None:
    """The platform limits each model."""
    line = Line()
    round_trip(line, Outcome.REFUSAL, total=8)
    other = several(8, adaptive=True, model="other", total=8)

    assert joined(line, *other) == [Stage.INSIDE] * 8


@given(st.lists(st.sampled_from(list(Outcome)), max_size=80), st.integers(1, 6))
def test_an_adaptive_limit_stays_between_one_and_the_limit(outcomes: List[Outcome], total: int) -> None:
    """Whatever happens."""
    line = Line()

    for outcome in outcomes:
        assert 1 <= round_trip(line, outcome, total=total) <= total


# What may be asked for


@pytest.mark.parametrize("limits", [0, -1, True, 2.5, "5", {"m": 0}, {"m": None}, {"m": "5"}, [5], object()])
def test_a_limit_that_makes_no_sense_is_refused(caller: Caller, limits: Any) -> None:
    """When the client is made."""
    with pytest.raises(InvalidArgumentError, match="max_concurrency"):
        caller.answering(max_concurrency=limits)


@pytest.mark.parametrize("seconds", [-1, float("inf"), float("nan"), "5"])
def test_a_patience_that_makes_no_sense_is_refused(seconds: Any) -> None:
    """None waits for ever."""
    with pytest.raises(InvalidArgumentError, match="queue_timeout"):
        Concurrency(1, queue_timeout=seconds)

    assert Concurrency(1, queue_timeout=None).queue_timeout is None


def test_the_limit_of_a_model_is_its_own_or_that_of_all_others() -> None:
    """A call without a model has none."""
    policy = Concurrency(per_model={"a": 1, "*": 3})

    assert [policy.of_model(model) for model in ("a", "b", None)] == [1, 3, float("inf")]
    assert Concurrency(5).of_model("a") == float("inf")


def test_a_policy_keeps_a_copy_of_its_mapping() -> None:
    """What the caller does with theirs later changes nothing."""
    limits = {"a": 1}
    policy = Concurrency(per_model=limits)

    limits["a"] = 9

    assert policy.of_model("a") == 1


# Who shares a line


def test_clients_with_the_same_key_and_host_share_a_line(caller: Caller) -> None:
    """Copies too, in both colours; another key or host is another account."""
    client = caller.answering(max_concurrency=2)

    for same in (
        client.with_options(timeout=1),
        ZhipuAI(api_key=f" {KEY} ", base_url="https://Platform.test:443/x", max_concurrency=3),
        AsyncZhipuAI(api_key=KEY, base_url="https://platform.test", max_concurrency={"*": 3}),
        caller.answering(max_concurrency=Concurrency(adaptive=True), disable_token_cache=False),
    ):
        assert line_of(same) is line_of(client)
    for other in (
        caller.answering(max_concurrency=2, api_key="other.key"),
        caller.answering(max_concurrency=2, base_url="https://other.test"),
        caller.answering(max_concurrency=2, auth=httpx.Auth()),
    ):
        assert line_of(other) is not line_of(client)


def test_without_a_limit_there_is_no_line(caller: Caller) -> None:
    """Nothing is kept, and nothing counted."""
    client = caller.answering()

    assert client._transport.settings.limiter is None
    assert caller.ask(client).choices


def test_accounts_are_kept_without_their_keys_and_no_longer_than_needed(caller: Caller) -> None:
    """Only a salted digest of the key and the host; and only while a client or a call of the account is alive."""
    client = caller.answering(max_concurrency=1, base_url="https://user:password@only.test")
    (digest,) = [name for name, account in accounts._accounts.items() if account is _account(client)]

    assert not any(part in digest for part in (*KEY.split("."), "only", "password"))
    del client
    gc.collect()
    assert digest not in accounts._accounts


def _account(client: Any) -> Any:
    return client._transport.settings.limiter.account


# How long a place is held


def test_a_call_holds_a_place_until_its_answer_was_read(caller: Caller) -> None:
    """Whether it succeeds or fails."""
    inside: List[int] = []

    def platform(request: httpx.Request) -> httpx.Response:
        inside.append(len(line_of(client).inside))
        return httpx.Response(200, json=COMPLETION) if len(inside) == 1 else httpx.Response(400, json=refused("1210"))

    client = caller.answering(platform, max_concurrency=1)

    caller.ask(client)
    with pytest.raises(ZhipuAIError):
        caller.ask(client)

    assert inside == [1, 1]
    assert not line_of(client).inside


def test_a_retry_gives_its_place_back_while_it_pauses(caller: Caller) -> None:
    """And queues again."""
    client = caller.answering(Recorder(REFUSED, REFUSED, httpx.Response(200, json=COMPLETION)), max_concurrency=1)
    inside: List[int] = []
    wait = client._transport.wait

    def waiting(seconds: float) -> Any:
        inside.append(len(line_of(client).inside))
        return wait(seconds)

    client._transport.wait = waiting

    assert caller.ask(client).choices
    assert inside == [0, 0]


@pytest.mark.parametrize("end", ["exhausted", "closed", "dropped", "broken", "refused"])
def test_a_stream_holds_its_place_to_its_end(caller: Caller, end: str) -> None:
    """Whatever the end is."""
    last: Dict[str, Any] = {"broken": httpx.ReadError("gone"), "refused": b'data: {"error": {"code": "1302"}}\n\n'}
    client = caller.answering(streaming(event("a"), last.get(end, event("b")), DONE), max_concurrency=1)

    stream = caller.ask(client, stream=True)
    caller.first(stream)
    assert len(line_of(client).inside) == 1

    if end == "closed":
        caller.close(stream)
    elif end == "exhausted":
        caller.collect(stream)
    elif end != "dropped":
        with pytest.raises(ZhipuAIError):
            caller.collect(stream)
    del stream
    gc.collect()
    caller.settle()
    assert not line_of(client).inside


@pytest.mark.parametrize("end", ["read", "closed", "dropped"])
def test_bytes_hold_their_place_until_they_are_read(caller: Caller, end: str) -> None:
    """Or given up. (A download by ``GET`` would hold none.)"""

    def platform(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-type": "audio/wav"}, stream=Body([b"RI", b"FF"]))

    client = caller.answering(platform, max_concurrency=1)
    call = _speech()

    answer = caller.wait(client._transport.send(call))
    assert len(line_of(client).inside) == 1

    if end == "read":
        assert caller.wait(answer.read()) == b"RIFF"
    elif end == "closed":
        caller.close(answer)
    del answer
    gc.collect()
    caller.settle()
    assert not line_of(client).inside


def _speech() -> Any:
    from zhipuai_openapi.call import BinaryCall, Operation

    return BinaryCall(Operation("speech", "POST", "/paas/v4/audio/speech", repeatable=False), "/paas/v4/audio/speech")


def test_a_raw_response_holds_its_place_as_its_answer_does(caller: Caller) -> None:
    """A stream to its end, a whole answer not at all."""
    client = caller.answering(streaming(event("a"), DONE), max_concurrency=1)
    raw = caller.wait(client.chat.completions.with_raw_response.create(model="glm-4.7", messages=MESSAGES, stream=True))

    assert len(line_of(client).inside) == 1
    caller.collect(raw.parse())
    assert not line_of(client).inside


def test_looking_something_up_takes_no_place(caller: Caller) -> None:
    """The platform limits the requests to models: polling and lists go on while these wait."""
    client = caller.answering(streaming(event("a"), DONE), max_concurrency=Concurrency(1, queue_timeout=0))
    stream = caller.ask(client, stream=True)

    with pytest.raises(APIQueueTimeoutError):
        caller.ask(client)
    with pytest.raises(ZhipuAIError, match="JSON"):  # it was sent: our platform knows but one answer
        caller.wait(client.files.list())

    caller.close(stream)


def test_the_model_is_the_one_that_is_sent(caller: Caller) -> None:
    """In the body or added to it; a call without one counts towards the total only."""
    policy = Concurrency(2, per_model={"a": 1}, queue_timeout=0)
    client = caller.answering(streaming(event("x"), DONE), max_concurrency=policy)
    stream = caller.ask(client, model="a", stream=True)

    for asked in ({"model": "a"}, {"model": "b", "extra_body": {"model": "a"}}):
        with pytest.raises(APIQueueTimeoutError) as caught:
            caller.ask(client, **asked)
        assert (caught.value.model, caught.value.limit) == ("a", 1)

    second = caller.wait(client.request("POST", "/x", json={}, stream=True))
    with pytest.raises(APIQueueTimeoutError) as caught:
        caller.wait(client.request("POST", "/x", json={}, stream=True))
    assert (caught.value.model, caught.value.limit) == (None, 2)
    caller.close(stream)
    caller.close(second)


# Waiting, and how it ends


def test_who_waits_too_long_gets_an_error_that_tells_why(caller: Caller) -> None:
    """What was sent: nothing. It is a timeout, so that programs which know those know this one."""
    recorder = Recorder(streaming(event("a"), DONE))
    client = caller.answering(recorder, max_concurrency=Concurrency(1, queue_timeout=0))
    stream = caller.ask(client, stream=True)

    with pytest.raises(APIQueueTimeoutError) as caught:
        caller.ask(client)

    error = caught.value
    assert isinstance(error, APITimeoutError)
    assert (error.limit, error.waiters, error.model, error.seconds) == (1, 1, "glm-4.7", 0)
    assert "turn of a call with model 'glm-4.7' within 0 s: 1 may be under way at once, 1 wait" in str(error)
    assert vars(pickle.loads(pickle.dumps(error))) == vars(error)  # noqa: S301
    assert len(recorder.requests) == 1
    assert error.attempts == 0
    assert line_of(client).waiting == 0
    caller.close(stream)
    assert caller.collect(caller.ask(client, stream=True))


class Scripted(ThreadTurn):
    """How a thread would wait: notes for how long, and does what the test says meanwhile."""

    asked: List[Optional[float]] = []
    meanwhile: Callable[[], object] = staticmethod(lambda: None)

    def wait(self, seconds: Optional[float]) -> Any:
        self.asked.append(seconds)
        type(self).meanwhile()
        super().wait(0)


@pytest.fixture
def scripted(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The way in which threads wait."""
    monkeypatch.setattr(Scripted, "asked", [])
    monkeypatch.setattr("zhipuai_facade.places.ThreadTurn", Scripted)
    return Scripted


@pytest.mark.parametrize("patience", [7.0, None])
def test_a_thread_waits_no_longer_than_it_is_told(scripted: Any, patience: Optional[float]) -> None:
    """And goes in when somebody leaves."""
    caller = Caller(awaits=False)
    client = caller.answering(streaming(event("a"), DONE), max_concurrency=Concurrency(1, queue_timeout=patience))
    stream = caller.ask(client, stream=True)
    scripted.meanwhile = staticmethod(stream.close)

    assert caller.collect(caller.ask(client, stream=True))

    assert scripted.asked == [patience]


def test_a_thread_that_is_interrupted_while_it_waits_leaves_the_queue(scripted: Any) -> None:
    """By `KeyboardInterrupt`, which comes out as it is."""
    caller = Caller(awaits=False)
    client = caller.answering(streaming(event("a"), DONE), max_concurrency=1)
    stream = caller.ask(client, stream=True)

    def interrupt() -> None:
        raise KeyboardInterrupt

    scripted.meanwhile = staticmethod(interrupt)

    with pytest.raises(KeyboardInterrupt):
        caller.ask(client)

    assert line_of(client).waiting == 0
    stream.close()
    assert not line_of(client).inside


def test_a_thread_whose_client_is_closed_stops_waiting(scripted: Any) -> None:
    """At once, also when a copy was closed; clients with the same key go on waiting."""
    caller = Caller(awaits=False)
    client = caller.answering(streaming(event("a"), DONE), max_concurrency=1)
    other = caller.answering(streaming(event("b"), DONE), max_concurrency=1)
    stream = caller.ask(other, stream=True)
    scripted.meanwhile = staticmethod(client.with_options(timeout=1).close)

    with pytest.raises(APIConnectionError, match="the client was closed before it was the turn"):
        caller.ask(client)

    assert scripted.asked == [600.0]
    scripted.meanwhile = staticmethod(stream.close)
    assert caller.collect(caller.ask(other, stream=True))


def test_a_thread_is_woken_by_another() -> None:
    """In earnest."""
    caller = Caller(awaits=False)
    client = caller.answering(streaming(event("a"), DONE), max_concurrency=1)
    stream = caller.ask(client, stream=True)
    answers: List[Any] = []
    thread = threading.Thread(target=lambda: answers.extend(caller.ask(client, stream=True)))

    thread.start()
    stream.close()
    thread.join(10)

    assert len(answers) == 1


def on_asyncio(flow: Callable[..., Any], *arguments: Any) -> None:
    """Run it to its end, as `trio.run` does."""
    asyncio.run(flow(*arguments))


def test_a_call_waits_no_longer_than_the_time_it_has(scripted: Any) -> None:
    """Whichever is shorter: that, or the patience of the policy."""
    client = Caller(awaits=False).answering(max_concurrency=Concurrency(1, queue_timeout=5))
    limiter, owner = client._transport.settings.limiter, client._transport.connections
    place = colours.run(limiter.enter(_speech(), owner, 1))

    for within in (3, 7, None):
        with pytest.raises(APIQueueTimeoutError):
            colours.run(limiter.enter(_speech(), owner, within))

    assert scripted.asked == [3, 5, 5]
    place.leave()


LEFT_EARLY = pytest.mark.filterwarnings("ignore:Async generator 'httpx:ResourceWarning")
UNRAISABLE = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
"""Under trio, httpx's own generators complain when a stream is left early."""
LOOPS = pytest.mark.parametrize("run", [on_asyncio, trio.run])


async def turns_of_the_loop(number: int = 5) -> None:
    """Let other tasks do what they can."""
    sleep = asyncio.sleep if _on_asyncio() else trio.sleep
    for _ in range(number):
        await sleep(0)


def _on_asyncio() -> bool:
    try:
        return asyncio.get_running_loop() is not None
    except RuntimeError:
        return False


class Background:
    """A task beside the test, under asyncio or trio, that can be cancelled."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self.ended: List[object] = []
        self._work = work
        self._cancel: Callable[[], object] = lambda: None

    async def _run(self) -> None:
        try:
            self.ended.append(await self._work())
        except BaseException as error:
            self.ended.append(error)
            if not isinstance(error, Exception):
                raise

    async def __aenter__(self) -> Background:
        if _on_asyncio():
            self._task = asyncio.ensure_future(self._run())
        else:
            self._manager = trio.open_nursery()
            nursery = await self._manager.__aenter__()
            nursery.start_soon(self._run)
            self._cancel = nursery.cancel_scope.cancel
        await turns_of_the_loop()
        return self

    def cancel(self) -> None:
        """Cancel it."""
        (self._task.cancel if _on_asyncio() else self._cancel)()

    async def __aexit__(self, *_: object) -> None:
        if _on_asyncio():
            await asyncio.wait([self._task])
        else:
            await self._manager.__aexit__(None, None, None)


def asking(client: AsyncZhipuAI, **parameters: Any) -> Any:
    """A question."""
    return client.chat.completions.create(model="glm-4.7", messages=MESSAGES, **parameters)


def connected(**options: Any) -> AsyncZhipuAI:
    """A client of a platform that streams one piece."""
    http = httpx.AsyncClient(transport=httpx.MockTransport(streaming(event("a"), DONE)))
    return AsyncZhipuAI(api_key=KEY, http_client=http, **{"max_concurrency": 1, **options})


@LOOPS
@LEFT_EARLY
@UNRAISABLE
def test_a_waiting_task_goes_in_when_another_leaves(run: Any) -> None:
    """Woken in its event loop."""

    async def flow() -> None:
        client = connected()
        stream = await asking(client, stream=True)
        async with Background(lambda: asking(client, stream=True)) as task:
            assert (task.ended, line_of(client).waiting) == ([], 1)
            await stream.close()
        await task.ended[0].close()  # type: ignore[attr-defined]
        assert not line_of(client).inside

    run(flow)


@LOOPS
@LEFT_EARLY
@UNRAISABLE
def test_a_waiting_task_that_is_cancelled_leaves_the_queue(run: Any) -> None:
    """And when it was let in at the same moment, it leaves that place to the next."""

    async def flow(granted: bool) -> None:
        client = connected()
        stream = await asking(client, stream=True)
        async with Background(lambda: asking(client)) as task:
            assert line_of(client).waiting == 1
            if granted:  # at this moment: closing the stream would let the other task have its turn first
                stream.response.stream.place.leave()  # type: ignore[attr-defined]
            task.cancel()
        assert isinstance(task.ended[0], (asyncio.CancelledError, trio.Cancelled))
        assert line_of(client).waiting == 0
        await stream.close()
        assert not line_of(client).inside

    for granted in (False, True):
        run(flow, granted)


@LOOPS
@LEFT_EARLY
@UNRAISABLE
def test_a_task_whose_client_is_closed_stops_waiting(run: Any) -> None:
    """At once, with an error that says so."""

    async def flow() -> None:
        client, other = connected(), connected()
        stream = await asking(other, stream=True)
        async with Background(lambda: asking(client)) as task:
            await client.aclose()
        assert isinstance(task.ended[0], APIConnectionError)
        assert "closed" in str(task.ended[0])
        assert len(line_of(other).inside) == 1
        await stream.close()

    run(flow)


@LOOPS
@LEFT_EARLY
@UNRAISABLE
def test_a_task_waits_no_longer_than_it_is_told(run: Any) -> None:
    """Here for a hundredth of a second."""

    async def flow() -> None:
        client = connected(max_concurrency=Concurrency(1, queue_timeout=0.01))
        stream = await asking(client, stream=True)
        with pytest.raises(APIQueueTimeoutError, match=r"0\.01 s"):
            await asking(client)
        await stream.close()

    run(flow)


def test_a_task_that_nobody_runs_any_more_leaves_the_queue() -> None:
    """Its event loop was left in the middle; the garbage collector finds the task, for the queue does not hold it."""
    client = connected()
    caller = Caller(awaits=True)
    stream = caller.ask(client, stream=True)
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda *_: None)  # it says that a pending task was destroyed
    task = loop.create_task(asking(client))
    loop.run_until_complete(turns_of_the_loop())
    assert line_of(client).waiting == 1

    loop.close()
    del task, loop
    gc.collect()

    assert line_of(client).waiting == 0
    caller.close(stream)
    caller.end()


def test_a_task_whose_loop_has_ended_is_passed_over() -> None:
    """Also while somebody holds it, so that the next one waits for nothing."""
    client, caller = connected(), Caller(awaits=True)
    stream = caller.ask(client, stream=True)
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda *_: None)
    task = loop.create_task(asking(client))
    loop.run_until_complete(turns_of_the_loop())
    loop.close()

    caller.close(stream)

    assert not line_of(client).inside
    assert not line_of(client).waiting
    del task
    gc.collect()
    caller.end()


# In the middle of anything


def test_a_place_given_up_while_the_line_is_in_use_is_not_lost() -> None:
    """The garbage collector may do so inside any step, in the thread that takes it: it must neither wait nor forget."""
    shared = SharedLine()
    order: List[str] = []

    def outer(_: object) -> None:
        shared.take(lambda _: order.append("inner"), None)
        order.append("outer")

    shared.take(outer, None)

    assert order == ["outer", "inner"]


def test_a_step_that_is_broken_off_is_taken_again() -> None:
    """By a signal: whoever comes next takes it before its own."""
    shared = SharedLine()
    order: List[str] = []

    def interrupted(_: object) -> None:
        order.append("first")
        if len(order) == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        shared.take(interrupted, None)
    shared.take(lambda _: order.append("second"), None)

    assert order == ["first", "first", "second"]


def test_threads_lose_no_step() -> None:
    """Whoever finds the lock taken leaves its step to the one who holds it."""
    shared = SharedLine()
    counted: List[int] = []
    barrier = threading.Barrier(8)

    def work() -> None:
        barrier.wait()
        for _ in range(500):
            shared.take(counted.append, 1)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(counted) == 4000


def test_a_child_process_begins_anew() -> None:
    """Even when another thread held every lock, and although the parent's calls are under way for ever."""
    account = account_of("key", "host")
    before, accounts._lock = account.shared, threading.Lock()
    place, waiting = Ticket(total=1), Ticket(total=1)
    before.take(before.line.join, place)
    before.take(before.line.join, waiting)
    accounts._lock.acquire()
    before._lock.acquire()

    accounts.begin_anew()

    after = account_of("key", "host")
    assert after is account
    assert after.shared is not before
    mine = Ticket(total=1)
    after.shared.take(after.shared.line.join, mine)
    assert mine.stage is Stage.INSIDE
    before._lock.release()
    before.take(before.line.leave, place)
    assert waiting.stage is Stage.WAITING, "the parent's waiters are the parent's to wake"


FORKING = """
import os, httpx
from zhipuai_facade import Concurrency, ZhipuAI

class Body(httpx.SyncByteStream):
    def __iter__(self):
        yield b"data: [DONE]\\n\\n"

def platform(request):
    return httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=Body())

http = httpx.Client(transport=httpx.MockTransport(platform))
client = ZhipuAI(api_key="a.b", http_client=http, max_concurrency=Concurrency(1, queue_timeout=0))
stream = client.chat.completions.create(model="m", messages=[], stream=True)
child = os.fork()
if child == 0:
    code = 1
    try:
        own = client.chat.completions.create(model="m", messages=[], stream=True)
        stream.close()
        code = 0 if len(client._transport.settings.limiter.account.shared.line.inside) == 1 else 2
    finally:
        os._exit(code)
assert os.waitpid(child, 0)[1] == 0
assert len(client._transport.settings.limiter.account.shared.line.inside) == 1
"""


def test_after_a_fork_the_child_does_not_wait_for_the_parent() -> None:
    """In a process of its own: the child may send though the parent has no place left, and changes nothing there."""
    done = subprocess.run([sys.executable, "-W", "error", "-c", FORKING], capture_output=True, text=True, timeout=60)

    assert (done.returncode, done.stderr) == (0, "")


# From the platform's refusals


def learned(client: Any) -> Optional[int]:
    """The adaptive limit of the model."""
    return line_of(client).learned("glm-4.7")


ADAPTIVE = Concurrency(8, adaptive=True)


@pytest.mark.parametrize("code", ["1302", "1303", "1305", "1312"])
def test_each_refusal_of_the_platform_halves(caller: Caller, code: str) -> None:
    """Each try is a round trip of its own: four of them, one after the other."""
    client = caller.answering(failing(429, refused(code)), max_concurrency=ADAPTIVE)

    with pytest.raises(ZhipuAIError):
        caller.ask(client)

    assert len(caller.pauses) == 3
    assert learned(client) == 1


@pytest.mark.parametrize("code", ["1113", "1301", "1308", "500"])
def test_no_other_error_halves(caller: Caller, code: str) -> None:
    """Such as a balance that is used up."""
    client = caller.answering(failing(429, refused(code)), max_concurrency=ADAPTIVE)

    with pytest.raises(ZhipuAIError):
        caller.ask(client)

    assert learned(client) in (None, 8)


def test_refusals_under_200_and_in_streams_halve_too(caller: Caller) -> None:
    """Wherever the code stands."""
    under_200 = caller.answering(failing(200, refused("1302")), max_concurrency=ADAPTIVE, max_retries=0)
    with pytest.raises(APIConcurrencyLimitError):
        caller.ask(under_200)
    assert learned(under_200) == 4

    broken = streaming(event("a"), b'data: {"error": {"code": "1302", "message": "x"}}\n\n')
    in_stream = caller.answering(broken, max_concurrency=ADAPTIVE, max_retries=0)
    with pytest.raises(APIConcurrencyLimitError):
        caller.collect(caller.ask(in_stream, stream=True))
    assert learned(in_stream) == 2
