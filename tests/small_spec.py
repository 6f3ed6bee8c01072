"""A small document that uses everything that the rules of the spec allow."""

from __future__ import annotations

from typing import Any

Document = dict[str, Any]


SCALAR = {"type": "string"}
BYTES = {"type": "string", "format": "binary"}


def ref(name: str) -> Document:
    """A reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def text(**more: object) -> Document:
    """A described string."""
    return {"type": "string", "description": "Some text.", **more}


def text_parameter() -> Document:
    """What is told of a parameter that is text."""
    return {"description": "Some text.", "schema": {"type": "string"}}


def model(**properties: Document) -> Document:
    """A described object."""
    return {"type": "object", "description": "A thing.", "properties": properties}


def tagged(value: str) -> Document:
    """A described member of a union."""
    schema = model(type={"type": "string", "enum": [value], "description": "Its kind."})
    return {**schema, "required": ["type"]}


def media(name: str) -> Document:
    """A JSON body of the component ``name``."""
    return {"application/json": {"schema": ref(name), "examples": {"plain": {"value": {}}}}}


def form(name: str) -> Document:
    """A multipart body of the component ``name``."""
    return {"multipart/form-data": media(name)["application/json"]}


def answer(name: str) -> Document:
    """The answers of an operation that returns ``name``."""
    return {
        "200": {"description": "It worked.", "content": media(name)},
        "default": {"$ref": "#/components/responses/Error"},
    }


def good_document() -> Document:
    """A small document that uses everything that is allowed."""
    create = {
        "operationId": "words_create",
        "tags": ["words"],
        "summary": "Make a word.",
        "description": "Makes a word.",
        "x-retry": "repeatable",
        "x-stream": ref("WordChunk"),
        "x-positional": ["text"],
        "requestBody": {"required": True, "content": media("WordsCreate")},
        "responses": answer("Word"),
    }
    listing = {
        "operationId": "words_list",
        "tags": ["words"],
        "summary": "List words.",
        "description": "Lists words.",
        "x-retry": "once",
        "x-page": {"cursor": "after", "items": "data"},
        "parameters": [
            {"name": "shelf", "in": "path", "required": True, "description": "Which.", "schema": {"type": "string"}},
            {"name": "after", "in": "query", "description": "The last one seen.", "schema": {"type": "string"}},
        ],
        "responses": answer("WordList"),
    }
    size = {"description": "Only these.", "anyOf": [ref("Size"), {"type": "string"}]}
    record = {
        "operationId": "words_record",
        "tags": ["words"],
        "summary": "Hear a word.",
        "description": "Hears a word.",
        "deprecated": True,
        "x-regions": ["intl"],
        "x-retry": "once",
        "x-options": {"timeout": "timeout_override"},
        "x-stream": ref("WordEvent"),
        "x-stream-end": ["type=done"],
        "x-stream-examples": [{"type": "done"}],
        "requestBody": {"required": True, "content": form("WordsRecord")},
        "responses": {
            **answer("Word"),
            "200": {
                "description": "Sound.",
                "content": {"audio/wav": {"schema": BYTES}, "audio/pcm": {"schema": BYTES}},
            },
        },
    }
    tell = {
        "operationId": "words_tell",
        "tags": ["words"],
        "summary": "Tell a word.",
        "description": "Tells a word.",
        "x-retry": "repeatable",
        "x-stream": ref("WordEvent"),
        "x-stream-default": True,
        "requestBody": {"required": True, "content": media("WordsTell")},
        "responses": answer("Word"),
    }
    watch = {
        "operationId": "words_watch",
        "tags": ["words"],
        "summary": "Watch words.",
        "description": "Watches words.",
        "x-retry": "repeatable",
        "x-stream": ref("WordEvent"),
        "x-stream-only": True,
        "x-stream-end": ["data.finish_reason"],
        "parameters": [
            {
                "name": "wordId",
                "x-argument": "word_id",
                "in": "path",
                "required": True,
                "description": "Which.",
                "schema": {"type": "string"},
            },
            {"name": "size", "in": "query", "description": "How big.", "schema": size},
            {"name": "startTime", "x-argument": "start_time", "in": "query", **text_parameter()},
        ],
        "responses": {
            **answer("Word"),
            "200": {"description": "Events.", "content": {"text/event-stream": {"schema": ref("WordEvent")}}},
        },
    }
    weigh = {
        "operationId": "words_weigh",
        "tags": ["words"],
        "summary": "Weigh words.",
        "description": "Weighs words.",
        "x-retry": "repeatable",
        "x-plain": "raw",
        "responses": answer("Word"),
    }
    fetch = {
        **weigh,
        "operationId": "words_fetch",
        "parameters": [{"name": "id", "in": "path", "required": True, "description": "Which.", "schema": SCALAR}],
        "x-positional": ["extra_headers", "timeout"],
        "x-bytes": True,
    }
    del fetch["x-plain"]
    change = {
        "operationId": "words_change",
        "tags": ["words"],
        "summary": "Change a word.",
        "description": "Changes a word.",
        "x-retry": "repeatable",
        "x-stream": ref("WordChunk"),
        "parameters": [{"name": "id", "in": "path", "required": True, "description": "Which.", "schema": size}],
        "requestBody": {"required": True, "content": media("WordsCreate")},
        "responses": answer("Word"),
    }
    open_size = {"description": "How big.", "anyOf": [ref("Size"), {"type": "string"}]}
    nullable = {"description": "Text or null.", "anyOf": [{"type": "string"}, {"type": "null"}]}
    schemas = {
        "WordsCreate": {
            **model(
                text=text(minLength=1),
                size={**ref("Size"), "description": "How big."},
                part={**ref("Part"), "description": "A part."},
                extra={"type": "object", "additionalProperties": {}, "description": "Anything."},
                stream={"type": "boolean", "description": "Whether to answer piece by piece."},
            ),
            "required": ["text"],
        },
        "WordsRecord": {
            **model(
                file={"type": "string", "format": "binary", "description": "The sound."},
                others={"type": "array", "items": {"type": "string", "format": "binary"}, "description": "More."},
                hints={"type": "array", "items": {"type": "string"}, "description": "Hints."},
                place={**ref("Place"), "description": "Where.", "x-regions": ["cn"]},
                **{"from": {**text(), "x-argument": "from_"}},
                quick={"type": "boolean", "description": "Whether to hurry."},
                voiceType={**text(), "x-argument": "voice_type"},
                timeout={"type": "integer", "description": "Seconds to work."},
                stream={"type": "boolean", "description": "Whether to answer piece by piece."},
            ),
            "required": ["file"],
        },
        "Place": model(room=text()),
        "WordsTell": model(text=text(), stream={"type": "boolean", "description": "Default true."}),
        "WordEvent": model(type=text(), data={"description": "Anything."}),
        "Part": {"description": "A part.", "oneOf": [ref("LeftPart"), ref("RightPart")]},
        "LeftPart": tagged("left"),
        "RightPart": tagged("right"),
        "Size": {
            "type": "string",
            "enum": ["big", "small", "tiny"],
            "description": "Sizes.",
            "x-regions": {"cn": ["tiny"], "intl": []},
        },
        "Word": model(text=nullable, size=open_size, rest={"description": "Anything."}),
        "WordChunk": model(text=nullable),
        "WordList": model(data={"type": "array", "items": ref("Word"), "description": "The words."}),
        "Error": model(message=text()),
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Words", "version": "1"},
        "x-error-codes": {"1000": {"status": 401, "passing": False, "meaning": "Who are you."}},
        "paths": {
            "/words": {"post": create},
            "/shelves/{shelf}/words": {"get": listing},
            "/words/sound": {"post": record},
            "/words/story": {"post": tell},
            "/words/{wordId}/events": {"get": watch},
            "/words/{id}": {"put": change, "get": fetch},
            "/words/weight": {"get": weigh},
        },
        "components": {
            "responses": {"Error": {"description": "It failed.", "content": media("Error")}},
            "schemas": schemas,
        },
    }
