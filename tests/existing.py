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


EXISTING: Mapping[str, Mapping[str, Make]] = {
    "async_results_retrieve": {"id": task},
    "files_delete": {"file_id": file},
    "files_content": {"file_id": file},
    "batches_create": {"input_file_id": file},
    "batches_retrieve": {"batch_id": batch},
    "batches_cancel": {"batch_id": batch},
}
"""By operation, the parameters and fields that hold the id of something that has to be there."""


def existing(client: ZhipuAI, operation: str, sent: Mapping[str, Any]) -> Dict[str, Any]:
    """What is sent, with ids of things that were made for it in the place of those that it holds."""
    made = EXISTING.get(operation, {})
    return {name: made[name](client) if name in made else value for name, value in sent.items()}
