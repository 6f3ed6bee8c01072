"""The benchmark: its server and adapters do what they are measured by, and its table says what was counted."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterator

import pytest

from scripts.benchmark import adapters, table
from scripts.benchmark.environments import EVERYTHING
from scripts.benchmark.measuring import Bench, serving
from scripts.benchmark.rows import ROWS, Row
from scripts.benchmark.worker import Work

RATIO = next(row for row in ROWS if row.name == "chat")
ORDERS = (
    ("chat", {"count": 1}),
    ("async_chat", {"count": 1}),
    ("stream", {"count": 30}),
    ("stream", {"count": 3, "kind": "paced"}),
    ("async_stream", {"count": 30}),
    ("first_chunk", {"count": 1}),
    ("embed", {"count": 1}),
    ("threads", {"threads": 2, "count": 1}),
    ("burst", {"count": 3}),
)


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    """The address of the benchmark's server."""
    with serving() as address:
        yield address


@pytest.mark.parametrize("kind", [adapters.Floor, adapters.Ours, adapters.OursPassed])
def test_everything_can_be_measured(kind: Any, base: str) -> None:
    """Every order is carried out, by raw httpx as well as by this SDK."""
    work = Work(kind(), base)

    times = [getattr(work, do)(**arguments)["time"] for do, arguments in ORDERS]
    work.renew()
    work.close()

    assert all(time > 0 for time in times)


@pytest.mark.parametrize("kind", [adapters.Floor, adapters.Ours])
def test_files_arrive_whole(kind: Any, base: str, tmp_path: Path) -> None:
    """What the rows about memory send and fetch has the size that it should have."""
    adapter, client = kind(), kind().client(base)
    (tmp_path / "sent").write_bytes(bytes(1 << 20))

    with (tmp_path / "sent").open("rb") as file:
        received = adapter.upload(client, file)
    adapter.download(client, "2", str(tmp_path / "fetched"))

    assert 1 << 20 < received < (1 << 20) + 1000
    assert (tmp_path / "fetched").stat().st_size == 2 << 20
    adapter.close(client)


def report(ratio: float) -> dict[str, Any]:
    """A report of one row, in which ours costs ``ratio`` times the floor."""
    samples = {"floor": {"time": [4e-4, 5e-4, 9e-4]}, "ours": {"time": [1.0]}}
    return {"samples": {"chat": samples}, "ratios": {"chat": {"ours": {"time": [0.1, ratio, 7.0]}}}}


@pytest.mark.parametrize(("ratio", "verdict"), [(0.95, "met"), (1.04, "tie"), (1.06, "not met")])
def test_a_row_is_judged_by_its_median(ratio: float, verdict: str) -> None:
    """Up to the goal it is met, up to ten per cent above it nobody can tell, and beyond that it is not."""
    assert table.verdict(report(ratio), RATIO) == verdict


def test_the_table_has_the_floor_in_numbers_and_ours_as_a_multiple() -> None:
    """What was not measured is a dash."""
    line = table.markdown(report(1.04), "english", [RATIO]).splitlines()[-1]

    assert line == "| chat, blocking | 500 µs | – | 1.04 | 0.95 | tie | – | – | – | – |"


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_every_row_has_something_that_measures_it(row: Row) -> None:
    """A measurement and a contender, and a name of its own."""
    assert callable(getattr(Bench, row.measurement))
    assert row.shown in {one.name for one in EVERYTHING}
    assert [one.name for one in ROWS].count(row.name) == 1


def test_adapters_of_all_contenders_exist() -> None:
    """The worker finds each by its name."""
    assert {one.adapter for one in EVERYTHING} <= set(adapters.ADAPTERS)


def test_a_table_goes_into_the_place_for_it(tmp_path: Path) -> None:
    """Between its marks, and again over the one before."""
    text = "# A\n\n<!-- table -->\n<!-- /table -->\n\nB\n"

    once = table.written(text, "| a |\n")

    assert once == "# A\n\n<!-- table -->\n\n| a |\n\n<!-- /table -->\n\nB\n"
    assert table.written(once, "| b |\n") == once.replace("| a |", "| b |")
