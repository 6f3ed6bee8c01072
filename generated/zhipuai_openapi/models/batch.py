"""`Batch`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional, Union

from .. import models
from ..types import Json, Model

if TYPE_CHECKING:
    from .. import literals
    from .batch_error_list import BatchErrorList
    from .batch_request_counts import BatchRequestCounts


class Batch(Model):
    """A batch as it stands. Times are Unix times in milliseconds."""

    id: str
    """The id, `batch_` and a number."""
    object: Optional[str] = None
    """Always `batch`."""
    endpoint: Optional[str] = None
    """The operation that every line calls."""
    input_file_id: Optional[str] = None
    """The id of the file of requests."""
    completion_window: Optional[str] = None
    """The time within which the batch should be done, as `24h`."""
    status: Union[literals.BatchStatus, str]
    """Where the batch stands."""
    output_file_id: Optional[str] = None
    """The id of the file of answers. Missing, null or empty while there is none."""
    error_file_id: Optional[str] = None
    """The id of the file of failed requests. Missing, null or empty when there is none."""
    errors: Optional[BatchErrorList] = None
    """What is wrong with the input file, read by the official SDKs."""
    created_at: Optional[int] = None
    """When the batch was created, in milliseconds."""
    in_progress_at: Optional[int] = None
    """When the work began, in milliseconds."""
    expires_at: Optional[int] = None
    """When the batch is given up, in milliseconds."""
    finalizing_at: Optional[int] = None
    """When the answers began to be gathered, in milliseconds."""
    completed_at: Optional[int] = None
    """When the batch was completed, in milliseconds."""
    failed_at: Optional[int] = None
    """When the batch failed, in milliseconds."""
    expired_at: Optional[int] = None
    """When the batch was given up, in milliseconds."""
    cancelling_at: Optional[int] = None
    """When the cancellation was asked for, in milliseconds."""
    cancelled_at: Optional[int] = None
    """When the batch was cancelled, in milliseconds."""
    request_counts: Optional[BatchRequestCounts] = None
    """How many requests there are and what became of them."""
    metadata: Optional[Dict[str, Json]] = None
    """The notes given at creation."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.object = get("object")
        self.endpoint = get("endpoint")
        self.input_file_id = get("input_file_id")
        self.completion_window = get("completion_window")
        self.status = get("status")
        self.output_file_id = get("output_file_id")
        self.error_file_id = get("error_file_id")
        value = get("errors")
        self.errors = models.BatchErrorList._load(value) if value.__class__ is dict else value
        self.created_at = get("created_at")
        self.in_progress_at = get("in_progress_at")
        self.expires_at = get("expires_at")
        self.finalizing_at = get("finalizing_at")
        self.completed_at = get("completed_at")
        self.failed_at = get("failed_at")
        self.expired_at = get("expired_at")
        self.cancelling_at = get("cancelling_at")
        self.cancelled_at = get("cancelled_at")
        value = get("request_counts")
        self.request_counts = models.BatchRequestCounts._load(value) if value.__class__ is dict else value
        self.metadata = get("metadata")
