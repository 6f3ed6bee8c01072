"""Scenarios of searches and of assistants."""

from __future__ import annotations

from zhipuai_openapi.models import (
    AssistantCompletion,
    AssistantCompletionChunk,
    AssistantConversationPage,
    AssistantList,
    SearchToolCompletion,
    SearchToolCompletionChunk,
    WebSearchAnswer,
)

from tests.contract.kinds import streamed, whole
from tests.contract.stage import Like, Play, scenario

ASSISTANT, ASSISTANTS = "assistant_conversation", "assistant_query_support"
USAGE = "assistant_query_conversation_usage"
TOOLS, SEARCH = "tools_web_search", "web_search_web_search"
HELPER = "65940acff94777010aa6b796"


@scenario(SEARCH, like=[Like(SEARCH, whole, ("119",))])
def search(play: Play) -> None:
    """Pages found on the web."""
    answer = play.ask(
        play.client.web_search.web_search(
            search_engine="search_std", search_query="钱塘江大潮", count=2, search_recency_filter="noLimit"
        )
    )

    assert isinstance(answer, WebSearchAnswer)
    assert all(isinstance(page.link, str) and isinstance(page.title, str) for page in answer.search_result)
    play.ours(len(answer.search_result) > 0, "something is found")


@scenario(TOOLS, like=[Like(TOOLS, whole)])
def search_tool(play: Play) -> None:
    """The older search: intent, pages and recommendations as tool calls."""
    answer = play.ask(
        play.client.tools.web_search(model="web-search-pro", messages=[{"role": "user", "content": "钱塘江大潮"}])
    )

    assert isinstance(answer, SearchToolCompletion)
    assert answer.choices and isinstance(answer.choices[0].finish_reason, str)
    calls = answer.choices[0].message.tool_calls
    play.ours(calls is not None and "search_result" in [call.type for call in calls], "pages are found")


@scenario(TOOLS, like=[Like(TOOLS, streamed)])
def search_tool_stream(play: Play) -> None:
    """The older search, in pieces."""
    chunks = play.stream(
        play.client.tools.web_search(
            model="web-search-pro", messages=[{"role": "user", "content": "钱塘江大潮"}], stream=True
        )
    )

    assert chunks and all(isinstance(chunk, SearchToolCompletionChunk) for chunk in chunks)
    calls = [call for chunk in chunks for choice in chunk.choices for call in choice.delta.tool_calls or []]
    play.ours("search_result" in [call.type for call in calls], "pages are found")


@scenario(ASSISTANT, like=[Like(ASSISTANT, streamed, ("023", "025"))])
def assistant_stream(play: Play) -> None:
    """An assistant tells which tools it used, and then answers."""
    question = {"role": "user", "content": [{"type": "text", "text": "今天适合爬山吗？"}]}

    chunks = play.stream(
        play.client.assistant.conversation(
            assistant_id=HELPER, model="glm-4-assistant", messages=[question], stream=True
        )
    )

    assert chunks and all(isinstance(chunk, AssistantCompletionChunk) for chunk in chunks)
    assert len({chunk.conversation_id for chunk in chunks}) == 1
    assert {chunk.status for chunk in chunks} <= {"in_process", "in_progress", "completed"}
    play.ours(chunks[-1].status == "completed", "it comes to an end")


@scenario(ASSISTANT, USAGE, like=[Like(ASSISTANT, whole), Like(USAGE, whole)])
def assistant_whole(play: Play) -> None:
    """An assistant answers in one piece, and the conversation is counted."""
    question = {"role": "user", "content": [{"type": "text", "text": "你好"}]}

    reply = play.ask(
        play.client.assistant.conversation(
            assistant_id=HELPER, model="glm-4-assistant", messages=[question], stream=False
        )
    )
    usage = play.ask(play.client.assistant.query_conversation_usage(assistant_id=HELPER, page=1, page_size=10))

    assert isinstance(reply, AssistantCompletion)
    assert reply.choices and reply.conversation_id
    assert isinstance(usage, AssistantConversationPage)
    known = [one.id for one in usage.data.conversation_list]
    play.ours(reply.conversation_id in known, "the conversation is in the list")


@scenario(ASSISTANTS, like=[Like(ASSISTANTS, whole)])
def assistants_known(play: Play) -> None:
    """What is known about an assistant."""
    answer = play.ask(play.client.assistant.query_support(assistant_id_list=[HELPER]))

    assert isinstance(answer, AssistantList)
    assert answer.data and all(isinstance(one.assistant_id, str) and one.name for one in answer.data)
    play.ours([one.assistant_id for one in answer.data] == [HELPER], "it is the one that was asked for")
