"""Scenarios of applications that were built on the platform's pages."""

from __future__ import annotations

from zhipuai_openapi.models import (
    ApplicationCompletion,
    ApplicationCompletionChunk,
    ApplicationConversationCreated,
    ApplicationFileStateList,
    ApplicationSlices,
    ApplicationSuggestions,
    ApplicationUpload,
    ApplicationVariableList,
)

from tests.contract.kinds import streamed, whole
from tests.contract.stage import Like, Play, scenario

VARIABLES, BEGIN, SUGGEST = (
    "applications_variables",
    "applications_create_conversation",
    "applications_suggested_questions",
)
UPLOAD, STATES, INVOKE, SLICES = (
    "applications_upload_file",
    "applications_file_stat",
    "applications_invoke",
    "applications_slice_info",
)
WRITER = "1834420175562383410"
OF_ONE_ACCOUNT = "an application belongs to one account"
ASKED = [{"role": "user", "content": [{"type": "input", "key": "Topic", "value": "电梯坏了"}]}]


@scenario(VARIABLES, BEGIN, SUGGEST, never_live=OF_ONE_ACCOUNT)
def application_form_and_conversation(play: Play) -> None:
    """What the form asks for; a conversation; and what could be asked next in it."""
    form = play.ask(play.client.applications.variables(WRITER))
    begun = play.ask(play.client.applications.create_conversation(WRITER))
    conversation = begun.data.conversation_id
    next_ones = play.ask(play.client.applications.suggested_questions(WRITER, conversation))

    assert isinstance(form, ApplicationVariableList)
    assert all(isinstance(one.id, str) and one.name and one.type for one in form.data)
    assert isinstance(begun, ApplicationConversationCreated) and isinstance(conversation, str)
    assert isinstance(next_ones, ApplicationSuggestions)
    assert all(isinstance(question, str) for question in next_ones.data.problems)


@scenario(UPLOAD, STATES, never_live=OF_ONE_ACCOUNT)
def application_file(play: Play) -> None:
    """Two files for a conversation, of which one cannot be read; the other is read after a while."""
    taken = play.ask(
        play.client.applications.upload_file(
            app_id=WRITER, files=[("letter.txt", b"Dear neighbour"), ("letter.exe", b"MZ")], file_type=2
        )
    )
    identity = taken.data.success_info[0].file_id
    states = play.ask(play.client.applications.file_stat(WRITER, [identity]))

    assert isinstance(taken, ApplicationUpload)
    assert [one.file_name for one in taken.data.success_info] == ["letter.txt"]
    assert [one.file_name for one in taken.data.fail_info] == ["letter.exe"]
    assert isinstance(states, ApplicationFileStateList)
    assert [one.file_id for one in states.data] == [identity]


@scenario(INVOKE, SLICES, like=[Like(INVOKE, streamed)], never_live=OF_ONE_ACCOUNT)
def application_stream(play: Play) -> None:
    """An application answers in pieces unless it is told not to, and tells what its nodes do."""
    chunks = play.stream(play.client.applications.invoke(app_id=WRITER, messages=ASKED, send_log_event=True))
    deltas = [choice.delta for chunk in chunks for choice in chunk.choices if choice.delta]
    events = [delta.event for delta in deltas if delta.event]
    slices = play.ask(
        play.client.applications.slice_info(chunks[0].request_id, events[0].node_id if events else "node_1")
    )

    assert chunks and all(isinstance(chunk, ApplicationCompletionChunk) for chunk in chunks)
    assert len({chunk.request_id for chunk in chunks}) == 1
    assert "".join(delta.content.msg or "" for delta in deltas if delta.content)
    assert isinstance(slices, ApplicationSlices)
    assert all(isinstance(one.document.id, str) for one in slices.data.document_slices)
    play.ours([event.type for event in events] == ["node_processing", "node_finish"], "the node begins and ends")
    play.ours(chunks[-1].choices[0].finish_reason == "stop", "it comes to an end")


@scenario(INVOKE, like=[Like(INVOKE, whole)], never_live=OF_ONE_ACCOUNT)
def application_whole(play: Play) -> None:
    """An application answers in one piece."""
    answer = play.ask(
        play.client.applications.invoke(
            app_id=WRITER, messages=ASKED, stream=False, conversation_id="1834420175562383411"
        )
    )

    assert isinstance(answer, ApplicationCompletion)
    assert isinstance(answer.request_id, str) and answer.choices[0].finish_reason == "stop"
    assert isinstance(answer.choices[0].messages.content.msg, str)
    assert all(isinstance(one.totalTokenCount, int) for one in answer.usage or [])
    play.ours(answer.conversation_id == "1834420175562383411", "it is the same conversation")
