"""What the examples of the document speak of, made on an emulator, so that they can be sent to it."""

from __future__ import annotations

import json
from typing import Any, Callable, Dict, Mapping

from zhipuai_facade import ZhipuAI

Make = Callable[[ZhipuAI], str]
"""Makes something, and gives its id."""

QUESTION = [{"role": "user", "content": "Hello"}]


def file(client: ZhipuAI) -> str:
    """A file with the questions of a batch."""
    body = {"model": "glm-4-flash", "messages": QUESTION}
    line = {"custom_id": "request-1", "method": "POST", "url": "/v4/chat/completions", "body": body}
    return str(client.files.create(file=("lines.jsonl", json.dumps(line).encode()), purpose="batch").id)


def batch(client: ZhipuAI) -> str:
    """A batch."""
    return client.batches.create(input_file_id=file(client), endpoint="/v4/chat/completions").id


def task(client: ZhipuAI) -> str:
    """A chat that is worked off in the background."""
    return client.chat.asyncCompletions.create(model="glm-4.7", messages=QUESTION).id


def voice(client: ZhipuAI) -> str:
    """A cloned voice."""
    return client.voice.clone(model="glm-tts-clone", voice_name="announcer", input="Hello", file_id=file(client)).voice


def parsed(client: ZhipuAI) -> str:
    """A document that is turned into text."""
    return str(client.file_parser.create(file=("a.txt", b"Hello"), tool_type="lite", file_type="TXT").task_id)


def agent_task(client: ZhipuAI) -> str:
    """A video that an agent makes."""
    return str(client.agents.invoke(agent_id="vidu_template_agent", messages=QUESTION).async_id)


def slides(client: ZhipuAI) -> str:
    """A conversation with an agent that makes slides."""
    return str(client.agents.invoke(agent_id="slides_glm_agent", messages=QUESTION).conversation_id)


EXISTING: Mapping[str, Mapping[str, Make]] = {
    "async_results_retrieve": {"id": task},
    "files_delete": {"file_id": file},
    "files_content": {"file_id": file},
    "batches_create": {"input_file_id": file},
    "batches_retrieve": {"batch_id": batch},
    "batches_cancel": {"batch_id": batch},
    "voice_clone": {"file_id": file},
    "voice_delete": {"voice": voice},
    "file_parser_content": {"taskId": parsed},
    "agents_async_result": {"async_id": agent_task},
    "agents_conversation": {"conversation_id": slides},
}
"""By operation, the parameters and fields that hold the id of something that has to be there."""


def existing(client: ZhipuAI, operation: str, sent: Mapping[str, Any]) -> Dict[str, Any]:
    """What is sent, with ids of things that were made for it in the place of those that it holds."""
    made = EXISTING.get(operation, {})
    return {name: made[name](client) if name in made else value for name, value in sent.items()}
