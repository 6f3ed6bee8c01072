"""Requests checked against the document, and refused in the platform's codes with the field in the message."""

from __future__ import annotations

import contextlib
import json
from typing import Any, Dict, List, Mapping, Sequence

from .document import Document, Operation, Schema
from .errors import PlatformError

_OTHER_FAULTS = ("not", "dependentRequired", "additionalProperties", "unevaluatedProperties", "propertyNames")
_TAGS = ("type", "role")
_BOOLEANS = ("true", "True", "false", "False")


def check_body(document: Document, operation: Operation, body: Mapping[str, Any]) -> None:
    """Refuse a body that the document does not allow; the model is looked at first, as the platform does."""
    if operation.body is None:
        return
    if str(body.get("model", "")).startswith("unknown-"):
        raise PlatformError("1211", str(body["model"]))
    for error in document.violations(operation.body, body):
        if not _reads_as_boolean(_innermost(error)):
            raise _refusal(error, "")


def read_parameters(
    document: Document, operation: Operation, path: Mapping[str, str], query: Mapping[str, Sequence[str]]
) -> Dict[str, Any]:
    """The parameters of path and query, with the types that the document gives them; refuses wrong and missing ones."""
    found: Dict[str, Any] = {}
    for parameter in operation.parameters:
        name: str = parameter["name"]
        if parameter["in"] == "path":
            given = [path[name]] if name in path else []
        elif parameter["in"] == "query":
            given = list(query.get(name, []))
        else:
            continue
        if not given:
            if parameter.get("required"):
                raise PlatformError("1213", name)
            continue
        schema: Schema = parameter.get("schema", {})
        found[name] = from_text(document, schema, given)
        for error in document.violations(schema, found[name]):
            raise _refusal(error, name)
    return found


def read_fields(document: Document, operation: Operation, fields: Mapping[str, Sequence[str]]) -> Dict[str, Any]:
    """The text fields of a form, with the types that the document gives them."""
    properties: Mapping[str, Schema] = document.resolve(operation.body or {}).get("properties", {})
    return {name: from_text(document, properties.get(name, {}), values) for name, values in fields.items()}


def from_text(document: Document, schema: Schema, values: Sequence[str]) -> Any:
    """Text from a query or a form as the number, boolean or list that the schema wants; else the text itself."""
    kinds = _kinds(document, schema)
    text = values[-1]
    if "array" in kinds and not (len(values) == 1 and text.startswith("[")):
        items: Schema = document.resolve(schema).get("items", {})
        return [from_text(document, items, [value]) for value in values]
    if kinds and "string" not in kinds:
        with contextlib.suppress(ValueError):
            return json.loads(text)
    return text


def _kinds(document: Document, schema: Schema) -> set[str]:
    resolved: Schema = document.resolve(schema)
    own = resolved.get("type", [])
    kinds = {own} if isinstance(own, str) else set(own)
    for variant in resolved.get("anyOf", []):
        kinds |= _kinds(document, variant)
    return kinds


def _refusal(error: Any, name: str) -> PlatformError:
    error = _innermost(error)
    field = _field(name, list(error.absolute_path))
    kind: str = error.validator
    if kind == "required":
        present: Mapping[str, Any] = error.instance
        missing = next(key for key in error.validator_value if key not in present)
        return PlatformError("1213", f"{field}.{missing}" if field else missing)
    if field == "model" and kind in ("enum", "const"):
        return PlatformError("1211", str(error.instance))
    detail = f"{kind} {json.dumps(error.validator_value, ensure_ascii=False)}"[:160]
    if kind not in _OTHER_FAULTS and field:
        return PlatformError("1214", field, "" if kind in ("anyOf", "oneOf") else detail)
    if kind == "not":
        return PlatformError("1215", " / ".join(error.validator_value.get("required", [])) or field)
    return PlatformError("1210", field or detail)


def _reads_as_boolean(error: Any) -> bool:
    """Whether a text stands where a boolean belongs, and says true or false, as examples of the official SDKs do."""
    return error.validator == "type" and error.validator_value == "boolean" and str(error.instance) in _BOOLEANS


def _innermost(error: Any) -> Any:
    """Follow a union into the variant that was meant: the one whose kind of value, ``type`` and ``role`` fit."""
    if error.validator not in ("anyOf", "oneOf") or not error.context:
        return error
    branches: Dict[int, List[Any]] = {}
    for inner in error.context:
        branches.setdefault(inner.relative_schema_path[0], []).append(inner)
    meant = [faults for faults in branches.values() if not any(_excludes(fault) for fault in faults)]
    if len(meant) == 1:
        return _innermost(min(meant[0], key=lambda fault: len(fault.absolute_path)))
    if not meant:
        for faults in branches.values():
            for fault in faults:
                if _is_tag(fault):
                    return fault
    return error


def _excludes(fault: Any) -> bool:
    return _is_tag(fault) or (not fault.relative_path and fault.validator in ("type", "enum", "const"))


def _is_tag(fault: Any) -> bool:
    path = list(fault.relative_path)
    if not path and fault.validator == "required":
        return any(tag in fault.validator_value and tag not in fault.instance for tag in _TAGS)
    return len(path) == 1 and path[0] in _TAGS and fault.validator in ("enum", "const", "type")


def _field(name: str, path: Sequence[Any]) -> str:
    for step in path:
        name += f"[{step}]" if isinstance(step, int) else (f".{step}" if name else str(step))
    return name
