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


def knowledge(client: ZhipuAI) -> str:
    """A knowledge base."""
    return str(client.knowledge.create(embedding_id=11, name="Handbook").data.id)


def document(client: ZhipuAI) -> str:
    """A document of a knowledge base."""
    taken = client.knowledge.document.upload_file(
        knowledge(client), files=[("handbook.txt", b"Thirty days")], parse_image=True
    )
    return str(taken.data.successInfos[0].documentId)


def response(client: ZhipuAI) -> str:
    """A response that is kept."""
    return client.responses.create(model="glm-5.3", input="Hello", store=True).id


def job(client: ZhipuAI) -> str:
    """A job of fine-tuning."""
    return client.fine_tuning.jobs.create(model="glm-4-flash", training_file=file(client)).id


def tuned_model(client: ZhipuAI) -> str:
    """A model that was trained further."""
    return str(client.fine_tuning.jobs.retrieve(job(client)).fine_tuned_model)


EXISTING: Mapping[str, Mapping[str, Make]] = {
    "async_results_retrieve": {"id": task},
    "files_create": {"knowledge_id": knowledge},
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
    "knowledge_retrieve": {"id": knowledge},
    "knowledge_modify": {"id": knowledge},
    "knowledge_delete": {"id": knowledge},
    "knowledge_document_query": {"knowledge_id": knowledge},
    "knowledge_document_upload_file": {"id": knowledge},
    "knowledge_document_upload_url": {"knowledge_id": knowledge},
    "knowledge_document_images": {"id": document},
    "knowledge_document_retrieve": {"id": document},
    "knowledge_document_delete": {"id": document},
    "knowledge_document_reembed": {"id": document},
    "knowledge_document_edit": {"document_id": document},
    "knowledge_legacy_modify": {"knowledge_id": knowledge},
    "knowledge_legacy_delete": {"knowledge_id": knowledge},
    "knowledge_legacy_retrieve_document": {"document_id": document},
    "knowledge_legacy_delete_document": {"document_id": document},
    "responses_create": {"previous_response_id": response},
    "responses_retrieve": {"response_id": response},
    "responses_delete": {"response_id": response},
    "responses_input_items": {"response_id": response},
    "fine_tuning_jobs_create": {"training_file": file, "validation_file": file},
    "fine_tuning_jobs_retrieve": {"fine_tuning_job_id": job},
    "fine_tuning_jobs_cancel": {"fine_tuning_job_id": job},
    "fine_tuning_jobs_delete": {"fine_tuning_job_id": job},
    "fine_tuning_jobs_list_events": {"fine_tuning_job_id": job},
    "fine_tuning_models_delete": {"fine_tuned_model": tuned_model},
}
"""By operation, the parameters and fields that hold the id of something that has to be there."""


def existing(client: ZhipuAI, operation: str, sent: Mapping[str, Any]) -> Dict[str, Any]:
    """What is sent, with ids of things that were made for it in the place of those that it holds."""
    made = EXISTING.get(operation, {})
    return {name: made[name](client) if name in made else value for name, value in sent.items()}
