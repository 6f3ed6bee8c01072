"""`ApplicationVariable`. Written by scripts/regenerate: change spec/openapi.yaml instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models
from ..types import Model

if TYPE_CHECKING:
    from .. import literals
    from .application_input_template import ApplicationInputTemplate


class ApplicationVariable(Model):
    """A field of an application's form."""

    id: Optional[str] = None
    """The id of the field."""
    name: Optional[str] = None
    """The name of the field, which an input has as `key`."""
    type: Optional[Union[literals.ApplicationVariableType, str]] = None
    """What goes into it."""
    tips: Optional[str] = None
    """What the users are told about it."""
    allowed_values: Optional[List[str]] = None
    """The options of a choice."""
    input_template: Optional[ApplicationInputTemplate] = None
    """How a field of a form is filled in."""

    def _read(self, get: Any) -> None:
        self.id = get("id")
        self.name = get("name")
        self.type = get("type")
        self.tips = get("tips")
        self.allowed_values = get("allowed_values")
        value = get("input_template")
        self.input_template = models.ApplicationInputTemplate._load(value) if value.__class__ is dict else value
