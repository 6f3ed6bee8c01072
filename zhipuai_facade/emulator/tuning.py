"""Jobs of fine-tuning: created, running, succeeded, one step whenever they are looked at; and what came of them."""

from __future__ import annotations

from typing import Any, Dict, List

from .answers import Answer, Whole
from .errors import PlatformError
from .identities import digest, job_id
from .received import Received
from .state import State, StoredJob, find, page_of

_OVER = ("succeeded", "failed", "cancelled")
_OF_A_NEW_JOB = ("deployButton", "experienceCenterButton")
_STEPS = 3
_TOKENS = 96110


def create(state: State, received: Received) -> Answer:
    """Begin to train a model on an uploaded file."""
    body = received.body
    for name in ("training_file", "validation_file"):
        if name in body and body[name] not in state.files:
            raise PlatformError("1214", name, body[name])
    identity = job_id(received.at)
    fields: Dict[str, Any] = {
        "id": identity,
        "object": "fine_tuning.job",
        "created_at": int(received.at),
        "model": body["model"],
        "fine_tuned_model": ":".join([body["model"], "1000000000", body.get("suffix", ""), digest(identity)[:8]]),
        "result_files": [],
        "status": "created",
        "deployButton": False,
        "experienceCenterButton": False,
    }
    for name in ("training_file", "validation_file", "hyperparameters", "request_id"):
        if name in body:
            fields[name] = body[name]
    polls = state.polls_for(received.orders.polls)
    state.jobs[identity] = StoredJob(fields, polls, received.orders.task or "succeeded")
    return Whole(dict(fields))


def retrieve(state: State, received: Received) -> Answer:
    """A job as it stands, one step further than at the last look."""
    job = _find(state, received)
    status, now = job.fields["status"], int(received.at)
    if status not in _OVER and job.polls > 0:
        job.polls -= 1
        job.fields.update(status="running", running_at=now)
    elif status not in _OVER:
        job.fields.setdefault("running_at", now)
        job.fields.update(status=job.ends, finished_at=now)
        if job.ends == "succeeded":
            job.fields["trained_tokens"] = _TOKENS
        else:
            job.fields["error"] = {"code": "1230", "message": "训练未能完成"}
    return Whole(dict(job.fields))


def list_jobs(state: State, received: Received) -> Answer:
    """One page of the jobs, without what only a single one has."""
    page, has_more = page_of(state.jobs, received.parameters)
    data = [{name: value for name, value in job.fields.items() if name not in _OF_A_NEW_JOB} for job in page]
    return Whole({"object": "list", "data": data, "has_more": has_more})


def cancel(state: State, received: Received) -> Answer:
    """Cancel a job that is not over yet."""
    job = _find(state, received)
    if job.fields["status"] in _OVER:
        raise PlatformError("1210", "fine_tuning_job_id", job.fields["status"])
    job.fields.update(status="cancelled", finished_at=int(received.at))
    return Whole(dict(job.fields))


def delete(state: State, received: Received) -> Answer:
    """Forget a job; it is answered as it stood."""
    job = _find(state, received)
    del state.jobs[job.fields["id"]]
    return Whole(dict(job.fields))


def list_events(state: State, received: Received) -> Answer:
    """One page of what happened in a job, the latest first: that it was made, its steps, and its end."""
    job = _find(state, received)
    events = {event["id"]: event for event in _events(job)}
    page, has_more = page_of(events, received.parameters)
    return Whole({"object": "list", "data": list(page), "has_more": has_more})


def delete_model(state: State, received: Received) -> Answer:
    """Begin to delete a model that a job made."""
    name = received.parameters["fine_tuned_model"]
    made = [job for job in state.jobs.values() if job.fields["fine_tuned_model"] == name]
    if not made:
        raise PlatformError("404", f"fine_tuned_model {name}")
    return Whole({"request_id": received.request_id, "model_name": name, "delete_status": "deleting"})


def _find(state: State, received: Received) -> StoredJob:
    return find(state.jobs, received, "fine_tuning_job_id")


def _events(job: StoredJob) -> List[Dict[str, Any]]:
    fields = job.fields
    events = [_event(job, 0, "message", "The job was made", fields["created_at"])]
    for step in range(1, _STEPS + 1) if "running_at" in fields else ():
        event = _event(job, step, "metrics", f"Step {step} of {_STEPS}", fields["running_at"])
        event["data"] = {
            "epoch": round(step / _STEPS, 2),
            "current_steps": step,
            "total_steps": _STEPS,
            "elapsed_time": f"0:0{step}:00",
            "remaining_time": f"0:0{_STEPS - step}:00",
            "trained_tokens": _TOKENS * step // _STEPS,
            "loss": round(2.0 / step, 4),
            "learning_rate": "9.1e-05",
        }
        events.append(event)
    if fields["status"] in _OVER:
        events.append(_event(job, _STEPS + 1, "message", "The job {}".format(fields["status"]), fields["finished_at"]))
    return events


def _event(job: StoredJob, number: int, kind: str, message: str, at: int) -> Dict[str, Any]:
    return {
        "id": "ftevent-{}-{:04}".format(job.fields["id"].partition("-")[2], number),
        "object": "fine_tuning.job.event",
        "type": kind,
        "created_at": at,
        "level": "info",
        "message": message,
    }
