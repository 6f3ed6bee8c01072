"""`FineTuningJob`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .. import literals
    from .fine_tuning_error import FineTuningError
    from .fine_tuning_hyperparameters_used import FineTuningHyperparametersUsed


class FineTuningJob(Model):
    """A job of fine-tuning. Times are Unix times in seconds, unlike those of its files."""

    id: str
    """The id, `ftjob-`, a time and letters."""
    object: Optional[str] = None
    """Always `fine_tuning.job`."""
    request_id: Optional[str] = None
    """The caller's id, or the platform's."""
    created_at: Optional[int] = None
    """When the job was created, in seconds."""
    running_at: Optional[int] = None
    """When the training began, in seconds. The official SDK does not know it."""
    finished_at: Optional[int] = None
    """When the job ended, in seconds."""
    model: Optional[str] = None
    """The model to begin with."""
    fine_tuned_model: Optional[str] = None
    """Name of the new model, to be called like any chat model once the job has succeeded. It is told from the
    beginning, as model, account, suffix and letters with colons between them."""
    training_file: Optional[str] = None
    """The id of the file to train on."""
    validation_file: Optional[str] = None
    """The id of the file to measure by."""
    hyperparameters: Optional[FineTuningHyperparametersUsed] = None
    """How the training goes."""
    result_files: Optional[List[str]] = None
    """The ids of files about the training; empty in every recording."""
    status: Union[literals.FineTuningStatus, str]
    """Where the job stands."""
    trained_tokens: Optional[int] = None
    """Tokens trained on, by which the job is billed; there once it has succeeded."""
    error: Optional[FineTuningError] = None
    """What went wrong, when something did."""
    deployButton: Optional[bool] = None
    """A mark for the platform's console, in answers about a single job."""
    experienceCenterButton: Optional[bool] = None
    """A mark for the platform's console, in answers about a single job."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.object = get("object")
        self.request_id = get("request_id")
        self.created_at = get("created_at")
        self.running_at = get("running_at")
        self.finished_at = get("finished_at")
        self.model = get("model")
        self.fine_tuned_model = get("fine_tuned_model")
        self.training_file = get("training_file")
        self.validation_file = get("validation_file")
        value = get("hyperparameters")
        self.hyperparameters = models.FineTuningHyperparametersUsed._load(value) if value.__class__ is dict else value
        self.result_files = get("result_files")
        self.status = get("status")
        self.trained_tokens = get("trained_tokens")
        value = get("error")
        self.error = models.FineTuningError._load(value) if value.__class__ is dict else value
        self.deployButton = get("deployButton")
        self.experienceCenterButton = get("experienceCenterButton")
