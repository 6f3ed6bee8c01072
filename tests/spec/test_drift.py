"""The comparison of a vendor's document with ours: every kind of difference speaks, explained ones are silent."""

from __future__ import annotations

import copy
import json
import os
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.openapi import drift

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT.parent / "shared" / "reference"
PATH = "/paas/v4/poems"

VENDOR: dict[str, Any] = {
    "openapi": "3.0.1",
    "servers": [{"url": "https://open.bigmodel.cn/api/"}],
    "paths": {
        PATH: {
            "post": {
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {
                                "oneOf": [
                                    {"$ref": "#/components/schemas/Ballad"},
                                    {"$ref": "#/components/schemas/Haiku"},
                                ]
                            }
                        }
                    }
                },
                "responses": {
                    "200": {
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Poem"}},
                            "text/event-stream": {"schema": {"$ref": "#/components/schemas/Line"}},
                        }
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Ballad": {
                "allOf": [{"$ref": "#/components/schemas/Wish"}, {"properties": {"verses": {"type": "integer"}}}]
            },
            "Haiku": {"properties": {"season": {"type": "string", "enum": ["spring", "autumn"]}}},
            "Wish": {"type": "object", "properties": {"topic": {"type": "string", "nullable": True}}},
            "Poem": {
                "type": "object",
                "properties": {
                    "lines": {"type": "array", "items": {"$ref": "#/components/schemas/Line"}},
                    "sequel": {"$ref": "#/components/schemas/Poem"},
                },
            },
            "Line": {"type": "object", "properties": {"text": {"type": "string"}}},
        }
    },
}

OURS: dict[str, Any] = {
    "openapi": "3.1.0",
    "paths": {
        PATH: {
            "post": {
                "x-stream": {"$ref": "#/components/schemas/Line"},
                "requestBody": {
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/PoemsCreate"}}}
                },
                "responses": {
                    "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Poem"}}}}
                },
            }
        }
    },
    "components": {
        "schemas": {
            "PoemsCreate": {
                "type": "object",
                "properties": {
                    "topic": {"anyOf": [{"type": "string"}, {"type": "null"}]},
                    "verses": {"type": "integer"},
                    "season": {"anyOf": [{"$ref": "#/components/schemas/Season"}, {"type": "string"}]},
                },
            },
            "Season": {"type": "string", "enum": ["spring", "autumn"]},
            "Poem": VENDOR["components"]["schemas"]["Poem"],
            "Line": VENDOR["components"]["schemas"]["Line"],
        }
    },
}


def entry(*facts: str, applies_to: tuple[str, ...] = ("bigmodel",)) -> drift.Deviation:
    """An entry of `deviations.yaml` that explains the given lines."""
    return drift.Deviation("made-up", applies_to, facts, "Made up.", ("recording 000",))


def compare(vendor: Any, ours: Any, *deviations: drift.Deviation) -> list[str]:
    """What the comparison prints."""
    return drift.complaints(drift.Document(vendor), drift.Document(ours), deviations)


def without(document: Any, *keys: str) -> Any:
    """A copy of the document that lacks the member at the end of the keys."""
    changed = copy.deepcopy(document)
    inner = changed
    for key in keys[:-1]:
        inner = inner[key]
    del inner[keys[-1]]
    return changed


def test_documents_that_say_the_same_in_other_words_do_not_differ() -> None:
    """Unions, allOf, references, nullable of 3.0 and open enums are flattened; recursion ends."""
    assert compare(VENDOR, OURS) == []


def test_a_missing_operation_speaks_without_its_fields() -> None:
    """An operation that only the vendor has is one line."""
    assert compare(VENDOR, without(OURS, "paths", PATH)) == [f"- operation POST {PATH}"]


def test_an_operation_of_ours_alone_speaks() -> None:
    """The comparison goes both ways."""
    assert compare(without(VENDOR, "paths", PATH), OURS) == [f"+ operation POST {PATH}"]


def test_a_missing_field_speaks_without_its_type() -> None:
    """A field that only the vendor has is one line, wherever it stands."""
    lacking = without(OURS, "components", "schemas", "PoemsCreate", "properties", "season")

    assert compare(VENDOR, lacking) == [f"- field POST {PATH} request.season"]


def test_a_missing_answer_field_speaks_in_answer_and_stream() -> None:
    """Answers and streams are told apart, and list items are marked."""
    ours = copy.deepcopy(OURS)
    ours["components"]["schemas"]["Line"] = {"type": "object"}

    assert compare(VENDOR, ours) == [f"- field POST {PATH} answer.lines[].text", f"- field POST {PATH} stream.text"]


def test_a_missing_enum_value_speaks() -> None:
    """A value that left or never reached our list is named."""
    ours = copy.deepcopy(OURS)
    ours["components"]["schemas"]["Season"]["enum"] = ["spring", "winter"]

    assert compare(VENDOR, ours) == [
        f"- value POST {PATH} request.season = autumn",
        f"+ value POST {PATH} request.season = winter",
    ]


def test_a_missing_media_type_speaks_without_its_fields() -> None:
    """A stream that ours leaves out is one line."""
    assert compare(VENDOR, without(OURS, "paths", PATH, "post", "x-stream")) == [
        f"- media POST {PATH} answer text/event-stream"
    ]


def test_another_type_speaks_on_both_sides() -> None:
    """A changed JSON type is a pair of lines."""
    ours = copy.deepcopy(OURS)
    ours["components"]["schemas"]["PoemsCreate"]["properties"]["verses"] = {"type": "number"}

    assert compare(VENDOR, ours) == [
        f"- type POST {PATH} request.verses integer",
        f"+ type POST {PATH} request.verses number",
    ]


def test_a_query_parameter_speaks() -> None:
    """Parameters are fields of their place."""
    vendor = copy.deepcopy(VENDOR)
    vendor["paths"][PATH]["parameters"] = [{"name": "page", "in": "query", "schema": {"type": "integer"}}]

    assert compare(vendor, OURS) == [f"- field POST {PATH} query.page"]


@pytest.mark.parametrize("pattern", [f"- field POST {PATH} request.season", f"- field POST {PATH} request.*"])
def test_an_explained_difference_is_silent(pattern: str) -> None:
    """An entry explains a line exactly or with a star."""
    lacking = without(OURS, "components", "schemas", "PoemsCreate", "properties", "season")

    assert compare(VENDOR, lacking, entry(pattern)) == []


def test_brackets_in_a_pattern_are_brackets() -> None:
    """Only the star is special, so that list items can be written as they are printed."""
    assert drift.matches("- field * answer.lines[].text", f"- field POST {PATH} answer.lines[].text")
    assert not drift.matches("- field * answer.lines[].text", f"- field POST {PATH} answer.lines.text")


def test_the_sign_of_a_pattern_counts() -> None:
    """What explains a line of theirs does not explain one of ours."""
    lacking = without(OURS, "paths", PATH)

    assert compare(VENDOR, lacking, entry(f"+ operation POST {PATH}")) == [
        f"- operation POST {PATH}",
        "deviation explains nothing: made-up",
    ]


def test_an_entry_that_explains_nothing_is_named() -> None:
    """A difference that has gone away takes its entry with it."""
    assert compare(VENDOR, OURS, entry(f"- operation GET {PATH}")) == ["deviation explains nothing: made-up"]


def test_an_entry_for_the_other_site_is_left_alone() -> None:
    """Entries are held against the documents of their sites only."""
    assert compare(VENDOR, OURS, entry(f"- operation GET {PATH}", applies_to=("zai",))) == []


def write(folder: Path, vendor: Any, ours: Any, deviations: Any) -> list[str]:
    """Files for the command, and its arguments."""
    (folder / "vendor.json").write_text(json.dumps(vendor), encoding="utf-8")
    (folder / "ours.yaml").write_text(yaml.safe_dump(ours), encoding="utf-8")
    (folder / "deviations.yaml").write_text(yaml.safe_dump(deviations), encoding="utf-8")
    return [
        str(folder / "vendor.json"),
        "--spec",
        str(folder / "ours.yaml"),
        "--deviations",
        str(folder / "deviations.yaml"),
    ]


def test_the_command_is_silent_when_nothing_differs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing printed and exit code 0."""
    assert drift.main(write(tmp_path, VENDOR, OURS, [])) == 0
    assert capsys.readouterr().out == ""


def test_the_command_fails_on_a_difference(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The line printed and exit code 1."""
    assert drift.main(write(tmp_path, VENDOR, without(OURS, "paths", PATH), [])) == 1
    assert capsys.readouterr().out == f"- operation POST {PATH}\n"


def test_the_command_fails_on_an_idle_entry(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An entry without a difference is exit code 1, too."""
    idle = {"id": "gone", "applies_to": ["bigmodel"], "facts": ["- operation GET /x"], "reason": "-", "evidence": []}

    assert drift.main(write(tmp_path, VENDOR, OURS, [idle])) == 1
    assert capsys.readouterr().out == "deviation explains nothing: gone\n"


def test_the_command_refuses_a_document_of_an_unknown_site(tmp_path: Path) -> None:
    """Without a known server nobody can tell which entries apply."""
    assert drift.main(write(tmp_path, {**VENDOR, "servers": []}, OURS, [])) == 2


def vendor_documents() -> list[Path]:
    """The vendor's documents, where they are at hand; in CI they have to be."""
    files = sorted(REFERENCE.glob("*-openapi-*.json"))
    assert files or os.environ.get("CI") != "true", f"no vendor's documents in {REFERENCE}"
    return files


def test_every_difference_from_the_vendors_documents_is_explained() -> None:
    """And every entry of `deviations.yaml` explains one."""
    ours = drift.read_document(str(ROOT / "spec" / "openapi.yaml"))
    deviations = drift.read_deviations(str(ROOT / "spec" / "deviations.yaml"))

    for file in vendor_documents():
        assert drift.complaints(drift.read_document(str(file)), ours, deviations) == [], file.name


def test_every_pattern_of_the_deviations_is_needed() -> None:
    """A pattern that matches no line of any site of its entry is stale."""
    ours = drift.read_document(str(ROOT / "spec" / "openapi.yaml"))
    vendors = [drift.read_document(str(file)) for file in vendor_documents()]
    lines = [(vendor.sites, line) for vendor in vendors for line in drift.differences(vendor.facts(), ours.facts())]

    stale = [
        (deviation.id, pattern)
        for deviation in drift.read_deviations(str(ROOT / "spec" / "deviations.yaml"))
        for pattern in deviation.facts
        if not any(sites.intersection(deviation.applies_to) and drift.matches(pattern, line) for sites, line in lines)
    ]

    assert not vendors or stale == []


def test_every_deviation_is_complete() -> None:
    """Kebab-case ids that occur once, known sites, signed patterns (none for what is kept), a reason and evidence."""
    deviations = drift.read_deviations(str(ROOT / "spec" / "deviations.yaml"))

    ids = [deviation.id for deviation in deviations]
    assert sorted(set(ids)) == sorted(ids)
    for deviation in deviations:
        assert deviation.id.replace("-", "").isalnum() and deviation.id.islower(), deviation.id
        assert set(deviation.applies_to) <= set(drift.SITES.values()), deviation.id
        assert all(fact.startswith(("- ", "+ ")) for fact in deviation.facts), deviation.id
        is_kept = deviation.id.startswith("kept-")
        assert bool(deviation.applies_to) is bool(deviation.facts) is not is_kept, deviation.id
        assert deviation.reason.endswith(".") and deviation.evidence, deviation.id
