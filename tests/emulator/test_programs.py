"""What programs written for the official SDKs do, and the emulator has to take."""

from __future__ import annotations

import json

import pytest

from zhipuai_facade import APIParameterError, ZhipuAI
from zhipuai_facade.emulator import Emulator

MESSAGES = [{"role": "user", "content": "From Beijing to Guangzhou, please."}]


@pytest.fixture
def client(emulator: Emulator) -> ZhipuAI:
    return ZhipuAI(api_key=emulator.api_key, base_url=emulator.base_url)


@pytest.mark.parametrize("stream", [True, False])
def test_an_assistant_needs_no_model(client: ZhipuAI, stream: bool) -> None:
    """The official SDKs never send one."""
    messages = [{"role": "user", "content": [{"type": "text", "text": "Hello"}]}]

    answer = client.assistant.conversation("65940acff94777010aa6b796", messages, stream=stream)

    assert list(answer) if stream else answer.choices


def test_an_image_is_made_as_a_task(client: ZhipuAI) -> None:
    """Asked for until it is done."""
    task = client.images.async_generations(model="glm-image", prompt="A cat.")

    results = [client.images.retrieve_images_result(task.id) for _ in range(2)]

    assert [result.task_status for result in results] == ["PROCESSING", "SUCCESS"]
    assert results[1].image_result[0].url.endswith(".png")


def test_a_document_of_a_knowledge_base_has_an_id(client: ZhipuAI) -> None:
    """Told beside the file."""
    stored = client.knowledge.document.create(file=("a.txt", b"text"), purpose="retrieval", knowledge_id="1")

    assert stored.successInfos[0].documentId


def test_text_can_say_true(client: ZhipuAI) -> None:
    """As in examples of zai-sdk; other text is still no boolean."""
    tools = [{"type": "web_search", "web_search": {"enable": "True"}}]

    assert client.chat.completions.create(model="glm-4.7", messages=MESSAGES, tools=tools).choices
    tools[0]["web_search"] = {"enable": "perhaps"}
    with pytest.raises(APIParameterError, match="enable"):
        client.chat.completions.create(model="glm-4.7", messages=MESSAGES, tools=tools)


def test_two_places_are_two_arguments(client: ZhipuAI) -> None:
    """In the order in which they are named."""
    properties = {name: {"type": "string"} for name in ("departure", "destination")}
    function = {"name": "fly", "parameters": {"type": "object", "properties": properties}}

    answer = client.chat.completions.create(
        model="glm-4.7", messages=MESSAGES, tools=[{"type": "function", "function": function}]
    )

    arguments = json.loads(answer.choices[0].message.tool_calls[0].function.arguments)
    assert arguments == {"departure": "Beijing", "destination": "Guangzhou"}


def test_the_function_that_fits_is_called(client: ZhipuAI) -> None:
    """By the words of its name and description; the first one when none fits better."""
    functions = [
        {"name": "get_flight_number", "description": "The flight of a day.", "parameters": {}},
        {"name": "get_ticket_price", "description": "What a flight costs.", "parameters": {}},
    ]
    tools = [{"type": "function", "function": function} for function in functions]

    called = []
    for question in ("What is the price of flight 8321?", "Which flight?", "你好"):
        answer = client.chat.completions.create(
            model="glm-4.7", messages=[{"role": "user", "content": question}], tools=tools
        )
        called += [call.function.name for call in answer.choices[0].message.tool_calls]

    assert called == ["get_ticket_price", "get_flight_number", "get_flight_number"]


def test_dumped_answers_are_messages(client: ZhipuAI) -> None:
    """With all their nulls, as the loop of every program that calls functions sends them."""
    tools = [{"type": "function", "function": {"name": "look", "description": "d", "parameters": {"type": "object"}}}]
    first = client.chat.completions.create(model="glm-4.7", messages=MESSAGES, tools=tools).choices[0].message

    for message in (first, first.model_dump(), first.to_dict(), dict(first)):
        result = {"role": "tool", "tool_call_id": first.tool_calls[0].id, "content": "{}"}
        answer = client.chat.completions.create(model="glm-4.7", messages=[*MESSAGES, message, result], tools=tools)

        assert answer.choices[0].message.content
