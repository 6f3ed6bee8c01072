"""The other documents: their links, commands and facts."""

from __future__ import annotations

import os
import re

import pytest

from scripts.openapi.drift import SITES, Deviation
from zhipuai_facade import __version__
from zhipuai_facade import methods as kinds

from . import readmes
from .readmes import ROOT, blocks, links, prose, read, table

DOCUMENTS = (
    *("README.md", "README.en.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "spec/README.md"),
    *("docs/testing.zh.md", "docs/testing.md", "docs/performance.zh.md", "docs/performance.md"),
    *("docs/reliability.zh.md", "docs/reliability.md", "docs/package.md"),
    *("docs/migration.zh.md", "docs/migration.md"),
)
every = pytest.mark.parametrize("name", DOCUMENTS)


@every
def test_links_to_files_lead_somewhere(name: str) -> None:
    """A file that a document links to is in the repository."""
    for link in links(name):
        path, _, anchor = link.partition("#")
        if path and not re.match(r"https?://", link):
            target = (ROOT / name).parent / path
            assert target.exists(), link
            assert not anchor or anchor in readmes.anchors(str(target.relative_to(ROOT))), link


@every
def test_scripts_and_files_that_are_named_exist(name: str) -> None:
    """A script that a document names can be run, and a module or file of ours is there."""
    text = read(name)

    for path in set(re.findall(r"(?<![\w/.])(scripts/[a-z-]+)(?![\w/-])", text)):
        assert os.access(ROOT / path, os.X_OK), path
    for path in set(re.findall(r"(?<![\w/.])((?:zhipuai_facade|scripts|spec|tests)/[\w/]*(?:\.\w+|/))", text)):
        assert (ROOT / path).exists(), path


@every
def test_nothing_of_one_machine_is_mentioned(name: str) -> None:
    """A document holds nothing that is true on one machine only."""
    assert not re.search(r"(?<![\w.])/(?:work|home|root|tmp|Users|opt)\b", read(name))


@every
def test_documents_end_and_wrap_properly(name: str) -> None:
    """No trailing blanks, no tabs, one newline at the end, every block of code closed."""
    text = read(name)

    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert not re.search(r"[ \t]+$|\t", text, re.MULTILINE)
    assert text.count("\n```") == 2 * len(blocks(name))


def test_the_license_is_there_and_named() -> None:
    """The READMEs name the license that the repository has."""
    assert read("LICENSE").startswith("MIT License")
    assert all("[MIT](LICENSE)" in read(name) for name in readmes.NAMES)


def test_the_changelog_knows_the_version() -> None:
    """The newest entry is about the version of the package, and headings are those of Keep a Changelog."""
    text = read("CHANGELOG.md")
    newest = re.search(r"^## \[(.+?)\].*?(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)

    assert newest
    assert newest[1] == __version__ or (newest[1] == "Unreleased" and __version__ in newest[0])
    assert readmes.headings("CHANGELOG.md")[0] == (1, "Changelog")


def test_the_readmes_name_the_version() -> None:
    """The version that the READMEs speak of is that of the package."""
    assert all(re.search(rf"(?<![\d.]){re.escape(__version__)}(?!\d)", prose(name)) for name in readmes.NAMES)


def test_adding_an_endpoint_takes_five_lines() -> None:
    """CONTRIBUTING.md says in five numbered lines how to add an endpoint."""
    section = re.search(r"^## Adding an endpoint\n(.*?)^## ", read("CONTRIBUTING.md"), re.MULTILINE | re.DOTALL)

    assert section
    steps = re.findall(r"^(\d)\. .+$", section[1], re.MULTILINE)
    assert steps == ["1", "2", "3", "4", "5"]


def test_the_kinds_of_methods_are_all_told() -> None:
    """CONTRIBUTING.md names every kind of method that `resources.py` can use."""
    told = {row[0] for row in table("CONTRIBUTING.md", "method")}

    assert told == {name for name in vars(kinds) if name.endswith("method")}


def test_the_keys_of_the_spec_are_all_told() -> None:
    """spec/README.md explains every x- key of the spec, and no other."""
    told = {row[0] for row in table("spec/README.md", "x-stream")}

    assert told == set(re.findall(r"^ *(x-[a-z-]+):", read("spec/openapi.yaml"), re.MULTILINE))


def test_the_fields_of_a_deviation_are_all_told() -> None:
    """spec/README.md explains every field of an entry of deviations.yaml, and names both sites."""
    rows = {row[0]: row[1] for row in table("spec/README.md", "applies_to")}

    assert list(rows) == list(Deviation.__dataclass_fields__)
    assert all(f"`{site}`" in rows["applies_to"] for site in SITES.values())
