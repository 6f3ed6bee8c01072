"""The names that the facade exports."""

from __future__ import annotations

from scripts import exports


def test_what_is_exported_is_what_type_checkers_see() -> None:
    """The list of names and the places where they lie are written from the imports, and are up to date."""
    source = exports.PLACE.read_text("utf-8")

    assert exports.written(source) == source
