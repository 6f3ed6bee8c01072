"""A scenario of the services beside the model API: each refuses a stranger in its own words."""

from __future__ import annotations

from typing import Any, Callable, Dict

from tests.contract.stage import NOBODY, Play, scenario
from zhipuai_facade import APIAuthenticationError

EVERY_CALL: Dict[str, Callable[[Any], Any]] = {
    "knowledge_create": lambda client: client.knowledge.create(embedding_id=11, name="none"),
    "knowledge_query": lambda client: client.knowledge.query(),
    "knowledge_retrieve": lambda client: client.knowledge.retrieve("1"),
    "knowledge_modify": lambda client: client.knowledge.modify(knowledge_id="1", name="none"),
    "knowledge_delete": lambda client: client.knowledge.delete("1"),
    "knowledge_used": lambda client: client.knowledge.used(),
    "knowledge_search": lambda client: client.knowledge.search(query="茶", knowledge_ids=["1"]),
    "knowledge_document_query": lambda client: client.knowledge.document.query("1"),
    "knowledge_document_upload_file": lambda client: client.knowledge.document.upload_file(
        "1", files=[("none.txt", b"none")]
    ),
    "knowledge_document_upload_url": lambda client: client.knowledge.document.upload_url(
        "1", [{"url": "https://example.com/", "knowledge_type": 1}]
    ),
    "knowledge_document_images": lambda client: client.knowledge.document.images("1"),
    "knowledge_document_retrieve": lambda client: client.knowledge.document.retrieve("1"),
    "knowledge_document_delete": lambda client: client.knowledge.document.delete("1"),
    "knowledge_document_reembed": lambda client: client.knowledge.document.reembed("1"),
    "knowledge_document_edit": lambda client: client.knowledge.document.edit(document_id="1", knowledge_type=1),
    "knowledge_legacy_create": lambda client: client.knowledge.legacy.create(embedding_id=3, name="none"),
    "knowledge_legacy_query": lambda client: client.knowledge.legacy.query(),
    "knowledge_legacy_modify": lambda client: client.knowledge.legacy.modify(
        knowledge_id="1", embedding_id=3, name="none"
    ),
    "knowledge_legacy_delete": lambda client: client.knowledge.legacy.delete("1"),
    "knowledge_legacy_used": lambda client: client.knowledge.legacy.used(),
    "knowledge_legacy_retrieve_document": lambda client: client.knowledge.legacy.retrieve_document("1"),
    "knowledge_legacy_delete_document": lambda client: client.knowledge.legacy.delete_document("1"),
    "rag_chat": lambda client: client.rag.chat(
        messages=[{"role": "user", "content": "茶"}], retrieval={"know_ids": ["1"]}
    ),
    "rag_retrieve": lambda client: client.rag.retrieve(knows=[{"id": "1"}], query="茶"),
    "applications_variables": lambda client: client.applications.variables("1"),
    "applications_upload_file": lambda client: client.applications.upload_file(
        app_id="1", files=[("none.txt", b"none")]
    ),
    "applications_file_stat": lambda client: client.applications.file_stat("1", ["1"]),
    "applications_create_conversation": lambda client: client.applications.create_conversation("1"),
    "applications_invoke": lambda client: client.applications.invoke(
        app_id="1", messages=[{"content": [{"type": "input", "value": "茶"}]}]
    ),
    "applications_slice_info": lambda client: client.applications.slice_info("1", "1"),
    "applications_suggested_questions": lambda client: client.applications.suggested_questions("1", "1"),
    "models_list": lambda client: client.models.list(),
    "models_list_coding": lambda client: client.models.list_coding(),
    "models_list_codex": lambda client: client.models.list_codex(),
    "usage_quota": lambda client: client.usage.quota(),
    "usage_models": lambda client: client.usage.models(),
    "usage_tools": lambda client: client.usage.tools(),
    "responses_create": lambda client: client.responses.create(model="glm-5.3", input="茶"),
    "responses_retrieve": lambda client: client.responses.retrieve("resp_1"),
    "responses_delete": lambda client: client.responses.delete("resp_1"),
    "responses_input_items": lambda client: client.responses.input_items("resp_1"),
    "fine_tuning_jobs_create": lambda client: client.fine_tuning.jobs.create(model="glm-4-flash", training_file="1"),
    "fine_tuning_jobs_list": lambda client: client.fine_tuning.jobs.list(),
    "fine_tuning_jobs_retrieve": lambda client: client.fine_tuning.jobs.retrieve("1"),
    "fine_tuning_jobs_cancel": lambda client: client.fine_tuning.jobs.cancel("1"),
    "fine_tuning_jobs_list_events": lambda client: client.fine_tuning.jobs.list_events("1"),
    "fine_tuning_jobs_delete": lambda client: client.fine_tuning.jobs.delete("1"),
    "fine_tuning_models_delete": lambda client: client.fine_tuning.models.delete("1"),
}
"""The simplest call of each operation."""


@scenario(*EVERY_CALL)
def every_service_refuses_a_stranger(play: Play) -> None:
    """Whatever a stranger asks for, it is refused, by a status or under HTTP 200, and nothing is done."""
    stranger = play.client.with_options(extra_headers=NOBODY)

    errors = [play.refusal(lambda call=call: call(stranger)) for call in EVERY_CALL.values()]

    for error in errors:
        assert error.message and error.message in str(error) and error.attempts == 1
        play.ours(isinstance(error, APIAuthenticationError), "the key is not known")
        play.ours(error.status_code in (200, 401), "the status is that of the service")
