"""The model `ApplicationVariable`.

Written by scripts/regenerate from spec/openapi.yaml: change the spec, not this file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Union

from .. import models  # other models are loaded when an answer first has them
from ..types import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

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

    _fields = (
        ("id", "id"),
        ("name", "name"),
        ("type", "type"),
        ("tips", "tips"),
        ("allowed_values", "allowed_values"),
        ("input_template", "input_template"),
    )

    @classmethod
    def _load(cls, source: Any) -> Self:
        get = source.get
        self: Self = new(cls)
        self.id = get("id")
        self.name = get("name")
        self.type = get("type")
        self.tips = get("tips")
        self.allowed_values = get("allowed_values")
        value = get("input_template")
        self.input_template = models.ApplicationInputTemplate._load(value) if value.__class__ is dict else value
        self._extra = None
        self._source = source
        return self
