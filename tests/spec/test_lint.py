"""The linter of the spec: a good document passes, and each construct that must not be there is refused by its place."""

from __future__ import annotations

import copy
from collections.abc import Callable

import pytest

from scripts.openapi.document import load
from scripts.openapi.lint import lint
from tests.small_spec import BYTES, Document, good_document, media, model, ref, text

Mutation = Callable[[Document], object]


def create(document: Document) -> Document:
    """The operation with a body."""
    operation: Document = document["paths"]["/words"]["post"]
    return operation


def listing(document: Document) -> Document:
    """The operation with parameters."""
    operation: Document = document["paths"]["/shelves/{shelf}/words"]["get"]
    return operation


RECORD = "POST /words/sound"
WEIGH = "GET /words/weight"
WATCH = "GET /words/{wordId}/events"


def operation(document: Document, place: str) -> Document:
    """The operation of a method and path."""
    method, path = place.split()
    found: Document = document["paths"][path][method.lower()]
    return found


def change(place: str, **changes: object) -> Mutation:
    """Changes an operation."""
    return lambda document: operation(document, place).update(changes)


def schemas(document: Document) -> Document:
    """The components."""
    components: Document = document["components"]["schemas"]
    return components


def fields(document: Document, name: str) -> Document:
    """The properties of a component."""
    properties: Document = schemas(document)[name]["properties"]
    return properties


def body_field(schema: Document, name: str = "added") -> Mutation:
    """Adds a field to the request."""
    return lambda document: fields(document, "WordsCreate").update({name: schema})


def answer_field(schema: Document, name: str = "added") -> Mutation:
    """Adds a field to the answer."""
    return lambda document: fields(document, "Word").update({name: schema})


def component(name: str, schema: Document) -> Mutation:
    """Adds a component and a field of the request that refers to it."""

    def mutate(document: Document) -> None:
        schemas(document)[name] = schema
        fields(document, "WordsCreate")["added"] = {**ref(name), "description": "Added."}

    return mutate


def parameter(**changes: object) -> Mutation:
    """Changes the query parameter."""
    return lambda document: listing(document)["parameters"][1].update(changes)


def rename_property(name: str, new: str) -> Mutation:
    """Renames a field of the request."""
    return lambda document: fields(document, "WordsCreate").update({new: fields(document, "WordsCreate").pop(name)})


ADDED = "components/schemas/WordsCreate/properties/added"

REFUSED_SCHEMAS: dict[str, tuple[Mutation, str, str]] = {
    "title": (body_field(text(title="Word")), ADDED, "renames the class"),
    "default": (body_field(text(default="x")), ADDED, "on the wire"),
    "nullable": (body_field(text(nullable=True)), ADDED, "anyOf with type null"),
    "const": (body_field({"const": 3, "description": "Three."}), ADDED, "does not parse"),
    "allOf": (body_field({"allOf": [ref("Size")], "description": "One."}), ADDED, "allOf"),
    "an unknown keyword": (body_field(text(minimun=3)), ADDED, "minimun"),
    "a list of types": (body_field(text(type=["string", "null"])), ADDED, "list of types"),
    "a sibling of $ref": (body_field({**ref("Size"), "minLength": 3, "description": "One."}), ADDED, "beside $ref"),
    "a remote $ref": (body_field({"$ref": "other.yaml#/X", "description": "One."}), ADDED, "no component"),
    "a $ref into properties": (
        body_field({"$ref": "#/components/schemas/Word/properties/text", "description": "One."}),
        ADDED,
        "no component",
    ),
    "an array without items": (body_field({"type": "array", "description": "Some."}), ADDED, "without items"),
    "anyOf beside type": (
        body_field({"type": "array", "anyOf": [{"type": "string"}], "description": "Some."}),
        ADDED,
        "turns the whole into Any",
    ),
    "properties beside anyOf": (
        lambda document: schemas(document)["WordsCreate"].update(anyOf=[ref("LeftPart")]),
        "components/schemas/WordsCreate",
        "properties, required, type beside anyOf",
    ),
    "several objects in anyOf": (
        body_field({"anyOf": [ref("LeftPart"), ref("RightPart")], "description": "One."}),
        ADDED,
        "the first always wins",
    ),
    "several arrays in anyOf": (
        body_field({"anyOf": [{"type": "array", "items": {"type": kind}} for kind in ("string", "null")], **text()}),
        ADDED,
        "several arrays",
    ),
    "an object written in place": (body_field(model(word=text())), ADDED, "must be a component"),
    "a free-form object that does not say so": (
        body_field({"type": "object", "description": "Anything."}),
        ADDED,
        "free-form",
    ),
    "a union written in place": (
        body_field({"oneOf": [ref("LeftPart"), ref("RightPart")], "description": "One."}),
        ADDED,
        "must be a component",
    ),
    "an enum written in place": (body_field(text(enum=["a", "b"])), ADDED, "must be a component"),
    "a format": (body_field(text(format="date-time")), ADDED, "date-time"),
    "a property without a description": (body_field({"type": "string"}), ADDED, "no description"),
    "a property of another alphabet": (
        body_field(text(), "模型"),
        "components/schemas/WordsCreate/properties/模型",
        "ASCII",
    ),
    "a property that a loop variable overwrites": (
        body_field(text(), "part_item"),
        "components/schemas/WordsCreate/properties/part_item",
        "loop variable of part",
    ),
    "two properties of one Python name": (
        lambda document: fields(document, "Word").update(fileId=text(), file_id=text()),
        "components/schemas/Word/properties/file_id",
        "called file_id",
    ),
    "a required field that is not there": (
        lambda document: schemas(document)["WordsCreate"]["required"].append("missing"),
        "components/schemas/WordsCreate/required",
        "missing is no property",
    ),
    "closed additionalProperties": (
        lambda document: schemas(document)["Word"].update(additionalProperties=False),
        "components/schemas/Word",
        "additionalProperties",
    ),
    "a list of models as additionalProperties": (
        body_field({"type": "object", "additionalProperties": ref("LeftPart"), "description": "Some."}),
        ADDED,
        "or a scalar",
    ),
}

REFUSED_COMPONENTS: dict[str, tuple[Mutation, str, str]] = {
    "null in an enum": (
        lambda document: schemas(document)["Size"]["enum"].append(None),
        "components/schemas/Size",
        "string values only",
    ),
    "numbers in an enum": (
        lambda document: schemas(document)["Size"].update(enum=[1, 2], type="integer"),
        "components/schemas/Size",
        "string values only",
    ),
    "an empty enum": (
        lambda document: schemas(document)["Size"].update(enum=[]),
        "components/schemas/Size",
        "string values only",
    ),
    "a value twice in an enum": (
        lambda document: schemas(document)["Size"]["enum"].append("big"),
        "components/schemas/Size",
        "twice",
    ),
    "a control character in an enum": (
        lambda document: schemas(document)["Size"]["enum"].append("a\x07b"),
        "components/schemas/Size",
        "control character",
    ),
    "a union whose members have no tag": (
        lambda document: fields(document, "LeftPart").pop("type") and schemas(document)["LeftPart"].pop("required"),
        "components/schemas/Part/oneOf",
        "of one value in each member",
    ),
    "a union whose tag may be missing": (
        lambda document: schemas(document)["LeftPart"].update(required=[]),
        "components/schemas/Part/oneOf",
        "of one value in each member",
    ),
    "a union whose members have the same tag": (
        lambda document: fields(document, "RightPart")["type"].update(enum=["left"]),
        "components/schemas/Part/oneOf",
        "of one value in each member",
    ),
    "a union with a member written in place": (
        lambda document: schemas(document)["Part"]["oneOf"].append({"type": "string"}),
        "components/schemas/Part/oneOf",
        "two or more $ref",
    ),
    "a union with properties": (
        lambda document: schemas(document)["Part"].update(properties={"more": text()}),
        "components/schemas/Part",
        "properties beside oneOf",
    ),
    "a discriminator": (
        lambda document: schemas(document)["Part"].update(discriminator={"propertyName": "type"}),
        "components/schemas/Part",
        "discriminator is ignored",
    ),
    "anyOf as a component": (
        component("OneOrMany", {"anyOf": [{"type": "string"}, ref("Size")], "description": "One or many."}),
        "components/schemas/OneOrMany",
        "write anyOf where it is used",
    ),
    "a scalar as a component": (component("Shade", text()), "components/schemas/Shade", "in place"),
    "a component of another alphabet": (component("词", model(word=text())), "components/schemas/词", "PascalCase"),
    "a component in snake case": (
        component("half_word", model(word=text())),
        "components/schemas/half_word",
        "PascalCase",
    ),
    "a component called Response": (component("Response", model(word=text())), "components/schemas/Response", "taken"),
    "a component that ends in Response": (
        component("WordResponse", model(word=text())),
        "components/schemas/WordResponse",
        "taken",
    ),
    "a component without a description": (
        lambda document: schemas(document)["Word"].pop("description"),
        "components/schemas/Word",
        "no description",
    ),
    "components that share a module": (
        component("WORD", model(word=text())),
        "components/schemas/WORD",
        "share the module models/word.py",
    ),
    "a component that nothing refers to": (
        lambda document: schemas(document).update(Lost=model(word=text())),
        "components/schemas/Lost",
        "no operation refers to it",
    ),
    "a component of requests and answers": (
        answer_field({**ref("LeftPart"), "description": "A part."}),
        "components/schemas/LeftPart",
        "requests and answers share it",
    ),
    "a closed enum in an answer": (
        answer_field({**ref("Size"), "description": "How big."}),
        "components/schemas/Word",
        "other values than Size",
    ),
    "closed enums in a list of an answer": (
        answer_field({"type": "array", "items": ref("Size"), "description": "Sizes."}),
        "components/schemas/Word/properties/added",
        "other values than Size",
    ),
    "an enum or null in an answer": (
        answer_field({"anyOf": [ref("Size"), {"type": "null"}], "description": "How big."}),
        "components/schemas/Word/properties/added",
        "other values than Size",
    ),
}

REFUSED_OPERATIONS: dict[str, tuple[Mutation, str, str]] = {
    "no operationId": (lambda document: create(document).pop("operationId"), "POST /words/operationId", "snake_case"),
    "an operationId in camel case": (
        lambda document: listing(document).update(operationId="wordsList"),
        "GET /shelves/{shelf}/words/operationId",
        "snake_case",
    ),
    "an operationId twice": (
        lambda document: (
            document["paths"]["/words"].update(get={**listing(document), "parameters": []})
            or document["paths"]["/words"]["get"].pop("x-page")
        ),
        "GET /words and GET /shelves/{shelf}/words",
        "overwrite the other",
    ),
    "two tags": (lambda document: create(document)["tags"].append("more"), "POST /words/tags", "exactly one"),
    "no tag": (lambda document: create(document).pop("tags"), "POST /words/tags", "exactly one"),
    "a tag of another alphabet": (lambda document: create(document).update(tags=["词"]), "POST /words/tags", "ASCII"),
    "no summary": (lambda document: create(document).pop("summary"), "POST /words", "no summary"),
    "no description": (lambda document: create(document).pop("description"), "POST /words", "no description"),
    "an unknown x- key": (
        lambda document: create(document).update({"x-strem": ref("Word")}),
        "POST /words/x-strem",
        "no key",
    ),
    "parameters for all methods of a path": (
        lambda document: document["paths"]["/words"].update(parameters=[]),
        "paths//words/parameters",
        "operations only",
    ),
    "no x-retry": (lambda document: create(document).pop("x-retry"), "POST /words/x-retry", "repeatable or once"),
    "a wrong x-retry": (lambda document: create(document).update({"x-retry": True}), "POST /words/x-retry", "once"),
    "a stream that is not described": (
        lambda document: create(document).pop("x-stream"),
        "POST /words/x-stream",
        "not described",
    ),
    "a stream that cannot be asked for": (
        lambda document: fields(document, "WordsCreate").pop("stream"),
        "POST /words/x-stream",
        "boolean stream",
    ),
    "a stream whose events are no component": (
        lambda document: create(document).update({"x-stream": {"type": "string"}}),
        "POST /words/x-stream",
        "$ref",
    ),
    "a page without a cursor": (
        lambda document: listing(document)["x-page"].pop("cursor"),
        "GET /shelves/{shelf}/words/x-page",
        "name the cursor",
    ),
    "a page whose cursor is no parameter": (
        lambda document: listing(document)["x-page"].update(cursor="before"),
        "GET /shelves/{shelf}/words/x-page",
        "before is no parameter",
    ),
    "a page whose items are no list": (
        lambda document: listing(document)["x-page"].update(items="words"),
        "GET /shelves/{shelf}/words/x-page",
        "no list of objects",
    ),
    "a positional parameter that is not there": (
        lambda document: create(document)["x-positional"].append("colour"),
        "POST /words/x-positional",
        "colour is no field",
    ),
    "a positional parameter twice": (
        lambda document: create(document)["x-positional"].append("text"),
        "POST /words/x-positional",
        "different names",
    ),
}

REFUSED_CONTENT: dict[str, tuple[Mutation, str, str]] = {
    "a body of another name": (
        lambda document: create(document).update(operationId="words_make"),
        "POST /words/requestBody",
        "must be the component WordsMake",
    ),
    "a body written in place": (
        lambda document: create(document)["requestBody"].update(
            content={"application/json": {"schema": model(word=text())}}
        ),
        "POST /words/requestBody",
        "written in place",
    ),
    "a form of another media type": (
        lambda document: create(document)["requestBody"].update(
            content={"application/x-www-form-urlencoded": {"schema": ref("WordsCreate")}}
        ),
        "POST /words/requestBody",
        "one media type",
    ),
    "anything in a multipart form": (
        lambda document: fields(document, "WordsRecord").update(added={"description": "Anything."}),
        "components/schemas/WordsRecord/properties/added",
        "not sent as it is meant",
    ),
    "a body that is none of an operation": (
        lambda document: create(document)["requestBody"].update(content=media("Place")),
        "POST /words/requestBody",
        "or the body of another, and not Place",
    ),
    "bytes beside JSON": (
        lambda document: create(document)["responses"]["200"]["content"].update({"audio/wav": {"schema": BYTES}}),
        "POST /words/responses/200",
        "or bytes of other media types",
    ),
    "a stream of other events than its own": (
        lambda document: operation(document, WATCH)["responses"]["200"].update(
            content={"text/event-stream": {"schema": ref("Word")}}
        ),
        WATCH + "/responses/200",
        "the schema of x-stream",
    ),
    "a whole answer of what is always a stream": (
        lambda document: operation(document, WATCH)["responses"]["200"].update(content=media("Word")),
        WATCH + "/responses/200",
        "text/event-stream alone",
    ),
    "a body without an example": (
        lambda document: create(document)["requestBody"]["content"]["application/json"].pop("examples"),
        "POST /words/requestBody/examples",
        "at least one",
    ),
    "an answer without an example": (
        lambda document: create(document)["responses"]["200"]["content"]["application/json"].update(examples={}),
        "POST /words/responses/200/examples",
        "at least one",
    ),
    "an example without a value": (
        lambda document: create(document)["responses"]["200"]["content"]["application/json"]["examples"].update(x={}),
        "POST /words/responses/200/examples/x",
        "a value",
    ),
    "a stream beside the answer": (
        lambda document: create(document)["responses"]["200"]["content"].update({"text/event-stream": {}}),
        "POST /words/responses/200",
        "under x-stream",
    ),
    "a stream instead of the answer": (
        lambda document: create(document)["responses"]["200"].update(content={"text/event-stream": {}}),
        "POST /words/responses/200",
        "under x-stream",
    ),
    "an answer written in place": (
        lambda document: create(document)["responses"]["200"]["content"]["application/json"].update(
            schema=model(word=text())
        ),
        "POST /words/responses/200",
        "must be a component",
    ),
    "bytes as plain text": (
        lambda document: listing(document)["responses"]["200"].update(
            content={"application/octet-stream": {"schema": {"type": "string"}}}
        ),
        "GET /shelves/{shelf}/words/responses/200",
        "format binary",
    ),
    "no error": (
        lambda document: create(document)["responses"].pop("default"),
        "POST /words/responses",
        "200 and default",
    ),
    "an error of another kind": (
        lambda document: create(document)["responses"].update(default={"description": "It failed."}),
        "POST /words/responses/default",
        "the response Error",
    ),
    "no answer": (lambda document: create(document)["responses"].pop("200"), "POST /words/responses", "200"),
}

REFUSED_KEYS: dict[str, tuple[Mutation, str, str]] = {
    "deprecated that is not true": (change(RECORD, deprecated=False), f"{RECORD}/deprecated", "left out"),
    "both sites": (change(RECORD, **{"x-regions": ["cn", "intl"]}), f"{RECORD}/x-regions", "the only site"),
    "an unknown site": (change(RECORD, **{"x-regions": ["mars"]}), f"{RECORD}/x-regions", "the only site"),
    "a site of a field": (body_field(text(**{"x-regions": "cn"})), f"{ADDED}/x-regions", "the only site"),
    "sites of no value": (
        lambda document: schemas(document)["Size"].update({"x-regions": {"cn": ["huge"]}}),
        "components/schemas/Size/x-regions",
        "huge is no value",
    ),
    "a value of each site": (
        lambda document: schemas(document)["Size"].update({"x-regions": {"cn": ["big"], "intl": ["big"]}}),
        "components/schemas/Size/x-regions",
        "under both",
    ),
    "a list of sites beside an enum": (
        lambda document: schemas(document)["Size"].update({"x-regions": ["cn"]}),
        "components/schemas/Size/x-regions",
        "which values",
    ),
    "an end without a stream": (
        lambda document: listing(document).update({"x-stream-end": ["type=done"]}),
        "GET /shelves/{shelf}/words/x-stream-end",
        "no x-stream",
    ),
    "an end that no event has": (change(RECORD, **{"x-stream-end": ["kind=done"]}), f"{RECORD}/x-stream-end", "kind"),
    "an end that cannot be read": (change(RECORD, **{"x-stream-end": ["type = x"]}), f"{RECORD}/x-stream-end", "="),
    "examples that are no events": (
        change(RECORD, **{"x-stream-examples": ["done"]}),
        f"{RECORD}/x-stream-examples",
        "list of events",
    ),
    "a stream that is both only and by default": (
        change(WATCH, **{"x-stream-default": True}),
        f"{WATCH}/x-stream-default",
        "not one by default",
    ),
    "only a stream, but not": (change(WATCH, **{"x-stream-only": False}), f"{WATCH}/x-stream-only", "left out"),
    "an event that is a choice": (change(RECORD, **{"x-stream": ref("Part")}), f"{RECORD}/x-stream", "properties"),
    "an option whose name is free": (
        change(RECORD, **{"x-options": {"max_retries": "tries"}}),
        f"{RECORD}/x-options",
        "a field has taken",
    ),
    "an option of a taken name": (
        change(RECORD, **{"x-options": {"timeout": "quick"}}),
        f"{RECORD}/x-options",
        "no free",
    ),
    "a field that hides an option": (
        lambda document: operation(document, RECORD).pop("x-options"),
        f"{RECORD}/timeout",
        "taken by every call",
    ),
    "a plain answer of a list": (
        lambda document: listing(document).update({"x-plain": "raw"}),
        "GET /shelves/{shelf}/words/x-plain",
        "whole answer",
    ),
    "a plain answer with a taken name": (change(WEIGH, **{"x-plain": "timeout"}), f"{WEIGH}/x-plain", "no free"),
    "plain and bytes": (change(WEIGH, **{"x-bytes": True}), f"{WEIGH}/x-bytes", "whole answer"),
    "bytes of bytes": (change(RECORD, **{"x-bytes": True}), f"{RECORD}/x-bytes", "whole answer"),
    "two parameters of one name": (
        lambda document: fields(document, "WordsRecord")["hints"].update({"x-argument": "quick"}),
        f"{RECORD}/quick",
        "two parameters",
    ),
    "an argument in camel case": (
        lambda document: fields(document, "WordsRecord")["hints"].update({"x-argument": "soundHints"}),
        "components/schemas/WordsRecord/properties/hints/x-argument",
        "snake_case",
    ),
    "an argument in camel case in the query": (
        lambda document: operation(document, WATCH)["parameters"][2].update({"x-argument": "startTime"}),
        f"{WATCH}/parameters/startTime/x-argument",
        "snake_case",
    ),
    "an argument that is none": (
        lambda document: fields(document, "Place")["room"].update({"x-argument": "place"}),
        "components/schemas/Place/properties/room/x-argument",
        "no parameter",
    ),
}

PLACE = "GET /shelves/{shelf}/words/parameters"

REFUSED_PARAMETERS: dict[str, tuple[Mutation, str, str]] = {
    "content": (parameter(content={}), f"{PLACE}/after", "content is dropped"),
    "style": (parameter(style="deepObject"), f"{PLACE}/after", "style is dropped"),
    "explode": (parameter(explode=False), f"{PLACE}/after", "explode is dropped"),
    "a default": (parameter(schema={"type": "integer", "default": 20}), f"{PLACE}/after", "default is dropped"),
    "a header": (parameter(**{"in": "header"}), f"{PLACE}/after", "others are not sent"),
    "no description": (parameter(description=""), f"{PLACE}/after", "no description"),
    "an object": (parameter(schema={"type": "object"}), f"{PLACE}/after/schema", "a scalar or an enum"),
    "an enum written in place": (
        parameter(schema={"type": "string", "enum": ["a", "b"]}),
        f"{PLACE}/after/schema",
        "must be a component",
    ),
    "a name with a dash": (parameter(name="Accept-Language"), f"{PLACE}/Accept-Language", "identifier"),
    "the name body": (parameter(name="body"), f"{PLACE}/body", "does not parse"),
    "the name client": (parameter(name="client"), f"{PLACE}/client", "renames one"),
    "an optional path parameter": (
        lambda document: listing(document)["parameters"][0].pop("required"),
        f"{PLACE}/shelf",
        "is required",
    ),
    "a path parameter that is not declared": (
        lambda document: listing(document)["parameters"].pop(0),
        f"{PLACE}/shelf",
        "disagree",
    ),
    "query parameters beside a body": (
        lambda document: create(document).update(parameters=[listing(document)["parameters"][1]]),
        "POST /words/parameters",
        "would lose them",
    ),
}

MODEL_NAMES = (
    "d cls self to_dict to_json from_dict model_dump model_dump_json model_copy model_extra additional_properties "
    "get items keys values copy"
)
OPTION_NAMES = "extra_headers extra_query extra_body timeout max_retries self parameters from"

ALL = {
    f"{group}: {name}": case
    for group, cases in (
        ("schema", REFUSED_SCHEMAS),
        ("component", REFUSED_COMPONENTS),
        ("operation", REFUSED_OPERATIONS),
        ("content", REFUSED_CONTENT),
        ("key", REFUSED_KEYS),
        ("parameter", REFUSED_PARAMETERS),
    )
    for name, case in cases.items()
}


def findings_after(mutate: Mutation) -> list[str]:
    """What the linter says of the good document once ``mutate`` has changed it."""
    document = copy.deepcopy(good_document())
    mutate(document)
    return lint(document)


def test_a_good_document_has_no_findings() -> None:
    """What the rules allow is not refused."""
    assert lint(good_document()) == []


def test_the_spec_has_no_findings() -> None:
    """The document that everything is generated from keeps the rules."""
    assert lint(load()) == []


@pytest.mark.parametrize("case", ALL)
def test_a_refused_construct_is_named_with_its_place(case: str) -> None:
    """Each construct is refused in a sentence that begins with where it stands and says what is wrong."""
    mutate, place, words = ALL[case]

    findings = findings_after(mutate)

    assert any(found.startswith(place) and words in found for found in findings), findings


@pytest.mark.parametrize("case", ALL)
def test_findings_are_sentences(case: str) -> None:
    """Every finding has a place, a colon and a full stop."""
    for found in findings_after(ALL[case][0]):
        assert ": " in found
        assert found.endswith(".")


@pytest.mark.parametrize("name", MODEL_NAMES.split())
def test_an_answer_has_no_field_with_the_name_of_a_method(name: str) -> None:
    """A field may not hide what every model can do."""
    findings = findings_after(answer_field(text(), name))

    assert findings == [f"components/schemas/Word/properties/{name}: the name is taken by every model."]


@pytest.mark.parametrize("name", MODEL_NAMES.split())
def test_a_nested_field_of_a_request_may_have_any_name(name: str) -> None:
    """Keys of a TypedDict hide nothing."""
    findings = findings_after(lambda document: fields(document, "LeftPart").update({name: text()}))

    assert findings == []


@pytest.mark.parametrize("name", OPTION_NAMES.split())
def test_a_parameter_has_no_name_that_a_call_needs(name: str) -> None:
    """The options of a call, and what its code uses, stay reachable."""
    findings = findings_after(body_field(text(), name))

    bodies = ("POST /words", "PUT /words/{id}")
    assert findings == [f"{place}/{name}: the name is taken by every call, or by Python." for place in bodies]
