"""Scenarios of fine-tuning."""

from __future__ import annotations

from typing import Any

from zhipuai_openapi.models import FineTunedModelDeleted, FineTuningEvent, FineTuningJob

from tests.contract.files import lines_of
from tests.contract.kinds import whole
from tests.contract.stage import Like, Play, scenario

CREATE, LIST, LOOK = "fine_tuning_jobs_create", "fine_tuning_jobs_list", "fine_tuning_jobs_retrieve"
CANCEL, EVENTS, DELETE = "fine_tuning_jobs_cancel", "fine_tuning_jobs_list_events", "fine_tuning_jobs_delete"
MODEL = "fine_tuning_models_delete"
UPLOAD, REMOVE = "files_create", "files_delete"
COSTLY = "training is not cheap, and the platform has withdrawn it"
STATUSES = ("created", "running", "succeeded", "failed", "cancelled")


def assert_job(job: Any) -> None:
    """What any job has."""
    assert isinstance(job, FineTuningJob)
    assert isinstance(job.id, str) and job.status in STATUSES
    assert isinstance(job.model, str) and isinstance(job.training_file, str)


@scenario(
    UPLOAD,
    REMOVE,
    CREATE,
    LOOK,
    LIST,
    EVENTS,
    MODEL,
    like=[Like(CREATE, whole), Like(LIST, whole, ("043",))],
    never_live=COSTLY,
)
def tuning_from_file_to_model(play: Play) -> None:
    """A job is made of two files, runs, succeeds, tells what happened, and its model is deleted."""
    with play.uploaded(lines_of(2), "train.jsonl") as one, play.uploaded(lines_of(1), "check.jsonl") as other:
        made = play.ask(
            play.client.fine_tuning.jobs.create(
                model="glm-4-flash", training_file=one.id, validation_file=other.id, suffix="office"
            )
        )
        done = play.finished(lambda: play.client.fine_tuning.jobs.retrieve(made.id), ["created", "running"], "status")
        listed = play.ask(play.client.fine_tuning.jobs.list(limit=10))
        events = play.items(play.client.fine_tuning.jobs.list_events(made.id, limit=2))
        deleted = play.ask(play.client.fine_tuning.models.delete(done.fine_tuned_model))

    for job in (made, done, *listed.data):
        assert_job(job)
    assert all(isinstance(event, FineTuningEvent) and isinstance(event.message, str) for event in events)
    assert isinstance(deleted, FineTunedModelDeleted) and isinstance(deleted.request_id, str)
    play.ours(done.status == "succeeded" and done.trained_tokens > 0, "it succeeds")
    play.ours([job.id for job in listed.data] == [made.id], "it is in the list")
    play.ours(len({event.id for event in events}) == 5, "all events come, page after page")
    play.ours(deleted.model_name == done.fine_tuned_model, "it is its model")


@scenario(
    UPLOAD,
    REMOVE,
    CREATE,
    LOOK,
    CANCEL,
    DELETE,
    like=[Like(LOOK, whole, ("042",)), Like(CANCEL, whole)],
    never_live=COSTLY,
)
def tuning_cancelled(play: Play) -> None:
    """A job is looked at, cancelled before it is done, and deleted."""
    with play.uploaded(lines_of(2), "train.jsonl") as one, play.uploaded(lines_of(1), "check.jsonl") as other:
        made = play.ask(
            play.client.fine_tuning.jobs.create(model="glm-4-flash", training_file=one.id, validation_file=other.id)
        )
        seen = play.ask(play.client.fine_tuning.jobs.retrieve(made.id))
        cancelled = play.ask(play.client.fine_tuning.jobs.cancel(made.id))
        deleted = play.ask(play.client.fine_tuning.jobs.delete(made.id))

    for job in (made, seen, cancelled, deleted):
        assert_job(job)
    play.ours(cancelled.status == "cancelled", "it is cancelled")
    play.ours({seen.id, cancelled.id, deleted.id} == {made.id}, "it is the same job")
