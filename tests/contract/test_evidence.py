"""Cassettes say where they come from, hold no secret, and the report says no more than they do."""

from __future__ import annotations

import datetime
import re
from pathlib import Path
from typing import List

import pytest

from scripts.contract import report
from tests.clients import KEY
from tests.contract.scenarios import SCENARIOS, Scenario
from tests.contract.stage import CASSETTES
from tests.contract.tapes import metadata_of, recorded_by
from tests.document import OPERATIONS
from zhipuai_facade.auth import TokenAuth
from zhipuai_facade.emulator.server import DEFAULT_KEY

SECRETS = {
    "API key": re.compile(r"\b[0-9a-f]{32}\.[A-Za-z0-9]{8,}"),
    "key of a coding plan": re.compile(r"\bsk-[A-Za-z0-9_-]{8,}"),
    "JSON web token": re.compile(r"\beyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{5,}"),
    "credentials": re.compile(r"\b(?:Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{6,}", re.IGNORECASE),
    "header with a secret": re.compile(
        r"^\W*(?:set-cookie|cookie|authorization|proxy-authorization|x-api-key)\b\W*\s\W*(?!REDACTED)\w", re.I | re.M
    ),
    "emulator's key": re.compile(re.escape(DEFAULT_KEY)),
    "signed address": re.compile(r"(?:Signature|UCloudPublicKey|AccessKeyId|X-Amz-Credential)=\w", re.IGNORECASE),
    "address of this machine": re.compile(r"\b127\.0\.0\.1|\blocalhost\b|/home/|/root/|/tmp/"),
}

each_scenario = pytest.mark.parametrize("scenario", SCENARIOS.values(), ids=SCENARIOS)


def secrets_in(text: str) -> List[str]:
    """The kinds of secrets that a text seems to hold."""
    return [name for name, pattern in SECRETS.items() if pattern.search(text)]


def test_no_cassette_holds_a_secret() -> None:
    """Nothing in any file looks like a key, a token, a cookie, or this machine."""
    found = {path.name: secrets_in(path.read_text(encoding="utf-8")) for path in CASSETTES.glob("*")}

    assert {name: kinds for name, kinds in found.items() if kinds} == {}


@pytest.mark.parametrize(
    "text",
    [
        f"key: {KEY}",
        "to: sk-0123456789abcdef",
        f"token: {TokenAuth(KEY).token()}",
        "  authorization:\n  - Bearer 0123456789",
        "Set-Cookie: acw_tc=abcdef",
        "    cookie:\n    - acw_tc=abcdef",
        f"- {DEFAULT_KEY}",
        "url: https://x.example/a.png?UCloudPublicKey=abc&Signature=def",
        "uri: http://127.0.0.1:4711/api/paas/v4/files",
    ],
)
def test_a_secret_would_be_found(text: str) -> None:
    """The search finds what it is for."""
    assert secrets_in(text)


def test_words_about_secrets_are_no_secrets() -> None:
    """Nor is what stands in the place of one."""
    assert secrets_in("authorization:\n- REDACTED\n# the bearer of a cookie; id: 20261001080000ab12cd34ef56ab78") == []


@each_scenario
def test_a_cassette_says_where_it_comes_from(scenario: Scenario) -> None:
    """`live` or `emulator`, on which day, and after which recordings the emulator's answers are shaped."""
    recorded_by(scenario)

    metadata = metadata_of(scenario.path)

    assert metadata["recorded"] in ("live", "emulator")
    assert datetime.date.fromisoformat(str(metadata["date"])) >= datetime.date(2026, 1, 1)
    assert metadata["recorded"] == "emulator" or not scenario.never_live
    assert metadata.get("shaped_after", {}) == (scenario.shaped_after if metadata["recorded"] == "emulator" else {})


def test_the_report_tells_how_real_the_evidence_is(capsys: pytest.CaptureFixture[str]) -> None:
    """One line an operation; never more than its cassettes say."""
    code = report.main()

    printed = capsys.readouterr().out
    lines = {line.split()[0]: line for line in printed.splitlines() if line}
    recorded = [metadata_of(path).get("recorded") for path in CASSETTES.glob("*.yaml")]
    assert code == 0
    assert all(operation.name in lines for operation in OPERATIONS)
    assert lines["chat_completions_create"].partition("after ")[2] or "live" in recorded
    assert "document alone" in lines["embeddings_create"] or "live" in recorded
    assert ("  live, " in printed) == ("live" in recorded)


def test_the_report_tells_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A scenario without a cassette is no evidence."""
    nothing = [scenario.moved_to(tmp_path) for scenario in SCENARIOS.values()]

    found = report.evidence(nothing)

    assert all(not mine.scenarios and mine.missing and mine.kind == "document" for mine in found.values())
