"""Scenarios of agents."""

from __future__ import annotations

from typing import Any, List

from zhipuai_openapi.models import AgentCompletion, AgentCompletionChunk, AgentConversation, AgentResult

from tests.contract.kinds import cut_short, refused, streamed, whole
from tests.contract.stage import Like, Play, scenario
from zhipuai_facade import APIResponseValidationError, APIStatusError

INVOKE, RESULT, CONVERSATION = "agents_invoke", "agents_async_result", "agents_conversation"
TRANSLATOR, SLIDES, VIDEO = "general_translation", "slides_glm_agent", "vidu_template_agent"
HELLO = [{"role": "user", "content": [{"type": "text", "text": "早上好。"}]}]
NOT_ON_DEMAND = "agents do not fail on demand"


def messages_of(choice: Any) -> List[Any]:
    """What an agent said in a choice, wherever it stands: one message or a list, under either name."""
    said = choice.messages or choice.message or []
    return said if isinstance(said, list) else [said]


@scenario(INVOKE, like=[Like(INVOKE, whole)])
def agent_translates(play: Play) -> None:
    """A translation at once."""
    answer = play.ask(
        play.client.agents.invoke(
            agent_id=TRANSLATOR,
            messages=HELLO,
            custom_variables={"source_lang": "zh-CN", "target_lang": "en", "strategy": "general"},
        )
    )

    assert isinstance(answer, AgentCompletion)
    assert answer.id and answer.status == "success"
    assert [message.role for choice in answer.choices for message in messages_of(choice)] == ["assistant"]


@scenario(INVOKE, like=[Like(INVOKE, streamed)])
def agent_translates_piece_by_piece(play: Play) -> None:
    """A translation in pieces; the last one says why it ended."""
    chunks = play.stream(
        play.client.agents.invoke(
            agent_id=TRANSLATOR, messages=HELLO, stream=True, custom_variables={"target_lang": "en"}
        )
    )

    assert chunks and all(isinstance(chunk, AgentCompletionChunk) for chunk in chunks)
    assert all(chunk.id for chunk in chunks) and len({chunk.id for chunk in chunks}) == 1
    assert [choice.finish_reason for choice in chunks[-1].choices] == ["stop"]
    play.ours(any(messages_of(choice) for chunk in chunks for choice in chunk.choices), "something is said")


@scenario(INVOKE, CONVERSATION, like=[Like(CONVERSATION, whole)], never_live="slides take minutes, and are not cheap")
def agent_makes_slides(play: Play) -> None:
    """Slides, page by page; what the conversation made is fetched as files."""
    chunks = play.stream(
        play.client.agents.invoke(
            agent_id=SLIDES, messages=[{"role": "user", "content": "两页：钱塘江大潮"}], stream=True
        )
    )
    made = play.ask(
        play.client.agents.conversation(SLIDES, chunks[0].conversation_id, custom_variables={"include_pdf": True})
    )

    assert len({chunk.conversation_id for chunk in chunks}) == 1
    assert isinstance(made, AgentConversation)
    assert made.conversation_id and made.choices
    parts = [part for choice in made.choices for message in messages_of(choice) for part in message.content]
    play.ours([part.type for part in parts] == ["file_url", "image_url", "image_url"], "a PDF and two pages")


@scenario(INVOKE, RESULT, like=[Like(RESULT, whole)], never_live="a video is not cheap")
def agent_makes_a_video(play: Play) -> None:
    """A video, accepted at once, and looked at until it can be fetched."""
    task = play.ask(
        play.client.agents.invoke(agent_id=VIDEO, messages=HELLO, custom_variables={"template": "bodyshake"})
    )
    begun = play.ask(play.client.agents.async_result(agent_id=VIDEO, async_id=task.async_id))
    result = play.finished(
        lambda: play.client.agents.async_result(agent_id=VIDEO, async_id=task.async_id), ["pending"], "status"
    )

    assert isinstance(task, AgentCompletion) and isinstance(result, AgentResult)
    assert task.status == "pending" and task.async_id
    assert begun.agent_id and result.status == "success" and result.choices


@scenario(INVOKE, like=[Like(INVOKE, refused(200))], trouble="failed=1113", never_live=NOT_ON_DEMAND)
def agent_fails(play: Play) -> None:
    """An agent that fails says so in an answer under HTTP 200; that is an exception, whole or in a stream."""
    error = play.refusal(lambda: play.client.agents.invoke(agent_id=TRANSLATOR, messages=HELLO), APIStatusError)
    pieces, interruption = play.interrupted(
        lambda: play.client.agents.invoke(agent_id=TRANSLATOR, messages=HELLO, stream=True)
    )

    assert (error.status_code, error.attempts) == (200, 1) and error.message
    assert pieces == [] and isinstance(interruption, APIStatusError)
    play.ours(error.code == interruption.code == "1113", "there is no balance left")


@scenario(INVOKE, like=[Like(INVOKE, cut_short)], trouble="broken=1", never_live=NOT_ON_DEMAND)
def agent_answer_cut_short(play: Play) -> None:
    """An answer of which the end is missing is no answer; what came of it is told."""
    error = play.refusal(
        lambda: play.client.agents.invoke(agent_id=TRANSLATOR, messages=HELLO, stream=False), APIResponseValidationError
    )

    assert error.status_code == 200
    assert TRANSLATOR in str(error)
