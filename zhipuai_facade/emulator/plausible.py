"""Values that fit a JSON schema and look like something: arguments of function calls, answers without an example."""

from __future__ import annotations

from typing import Any, Callable, Mapping, Optional

from .shapes import as_list, as_object

Schema = Mapping[str, Any]
Resolve = Callable[[Any], Any]

PLACES = (
    "北京",
    "上海",
    "广州",
    "深圳",
    "杭州",
    "Beijing",
    "Shanghai",
    "Guangzhou",
    "Shenzhen",
    "Hangzhou",
    "Paris",
    "London",
    "Tokyo",
    "New York",
)
_PLACE_NAMES = ("city", "location", "place", "address", "destination", "departure")
_FORMATS = {
    "date": "2026-01-01",
    "date-time": "2026-01-01T08:00:00+08:00",
    "uri": "https://example.com/",
    "email": "someone@example.com",
}


def value_for(schema: Any, *, name: str = "", text: str = "", resolve: Optional[Resolve] = None, depth: int = 0) -> Any:
    """A value that the schema allows; ``text`` is searched for something to fill in, such as the name of a city.

    Objects get their required properties, or all of them when none is required.
    """
    node: Any = resolve(schema) if resolve else schema
    fitting = as_object(node)
    for key in ("default", "const"):
        if key in fitting:
            return fitting[key]
    for key in ("examples", "enum", "anyOf", "oneOf"):
        if as_list(fitting.get(key)):
            first = fitting[key][0]
            if key in ("examples", "enum"):
                return first
            return value_for(first, name=name, text=text, resolve=resolve, depth=depth)
    return _of_type(fitting, name, text, resolve, depth)


def _of_type(schema: Schema, name: str, text: str, resolve: Optional[Resolve], depth: int) -> Any:
    kind: Any = schema.get("type", "object" if "properties" in schema else "string")
    kind = as_list(kind)[0] if as_list(kind) else kind
    if kind == "object":
        properties: Mapping[str, Any] = schema.get("properties", {})
        wanted = schema.get("required") or (list(properties) if depth == 0 else [])
        return {
            key: value_for(properties.get(key, {}), name=key, text=text, resolve=resolve, depth=depth + 1)
            for key in wanted
        }
    if kind == "array":
        item = value_for(schema.get("items", {}), name=name, text=text, resolve=resolve, depth=depth + 1)
        return [item] * max(1, int(schema.get("minItems", 1)))
    if kind in ("integer", "number"):
        return schema.get("minimum", 1)
    if kind == "boolean":
        return True
    return None if kind == "null" else _string(schema, name, text)


def _string(schema: Schema, name: str, text: str) -> str:
    if schema.get("format") in _FORMATS:
        return _FORMATS[schema["format"]]
    hint = "{} {}".format(name, schema.get("description", "")).lower()
    if any(word in hint for word in _PLACE_NAMES) or "城市" in hint or "地" in hint:
        named = sorted((place for place in PLACES if place in text), key=text.index) or ["北京"]
        return named[-1] if "destination" in hint or "目的" in hint else named[0]
    if any(word in hint for word in ("query", "keyword", "question", "text", "查询", "关键")) and text:
        return text[: int(schema.get("maxLength", 200))]
    if "date" in hint or "日期" in hint:
        return _FORMATS["date"]
    filler = name or "text"
    return (filler * (1 + int(schema.get("minLength", 0)) // len(filler)))[: int(schema.get("maxLength", 200))]
