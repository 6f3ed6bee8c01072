"""Scenarios of answers out of knowledge bases."""

from __future__ import annotations

from typing import Any, List

from zhipuai_openapi.models import RagChatEvent, RagFindings

from tests.contract.kinds import streamed, whole
from tests.contract.knowledge import CREATE, DELETE, UPLOAD, base, handbook_in
from tests.contract.stage import NOT_ON_DEMAND, Like, Play, scenario

CHAT, RETRIEVE = "rag_chat", "rag_retrieve"
QUESTION = "一年有几天假期？"


def assert_events(events: List[Any]) -> None:
    """What the events of any answer have."""
    assert events and all(isinstance(event, RagChatEvent) for event in events)
    assert len({event.sessionId for event in events}) == 1
    assert events[0].type == "session_created"


@scenario(CREATE, UPLOAD, CHAT, DELETE, like=[Like(CHAT, streamed)])
def rag_answers_from_a_handbook(play: Play) -> None:
    """Events tell what is looked up and what is found, then the answer; `done` comes last, with the usage."""
    with base(play) as made:
        handbook_in(play, made.id, knowledge_type=5, custom_separator=["\n\n"])
        events = play.stream(
            play.client.rag.chat(
                messages=[{"role": "user", "content": QUESTION}],
                retrieval={"know_ids": [made.id], "top_k": 3},
                model="glm-5v-turbo",
                enable_thinking=True,
            )
        )

    assert_events(events)
    said = "".join(event.data for event in events if event.type == "answer")
    looked = [event.data for event in events if event.type in ("tool_call", "tool_result")]
    assert {one.toolName for one in looked} <= {"knowledge_retrieve"}
    assert events[-1].type == "done" and isinstance(events[-1].usage.total_tokens, int)
    play.ours("三十天" in said, "the handbook answers")
    play.ours(len(looked) == 2 and looked[0].callId == looked[1].callId, "the call and its result belong together")
    play.ours("reasoning" in [event.type for event in events], "its thoughts are shown")


@scenario(CHAT, trouble="error_event=2; code=1305", never_live=NOT_ON_DEMAND)
def rag_ends_with_an_error(play: Play) -> None:
    """An event of the type `error` ends the stream in the place of `done`."""
    events = play.stream(
        play.client.rag.chat(messages=[{"role": "user", "content": QUESTION}], retrieval={"know_ids": ["1"]})
    )

    assert_events(events)
    assert events[-1].type == "error" and isinstance(events[-1].data.message, str)
    assert len(events) == 3


@scenario(CREATE, UPLOAD, RETRIEVE, DELETE, like=[Like(RETRIEVE, whole)])
def rag_finds_passages(play: Play) -> None:
    """The search alone, with scores and where the passages stand."""
    with base(play) as made:
        identity = handbook_in(play, made.id, knowledge_type=5, custom_separator=["\n\n"])
        found = play.ask(
            play.client.rag.retrieve(
                knows=[{"id": made.id, "doc_ids": [identity]}], query=QUESTION, top_k=3, enable_rerank=True
            )
        )

    assert isinstance(found, RagFindings)
    contents = found.data.contents
    assert all(isinstance(one.text, str) and isinstance(one.score, (int, float)) for one in contents)
    play.ours([one.doc_id for one in contents] == [identity], "one passage has to do with it")
    play.ours("三十天" in contents[0].text, "it answers the question")
