"""The harness runs from end to end with tiny counts. No time is asserted: that is what `make bench` shows."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from benchmarks import __main__ as benchmarks
from benchmarks.answers import check
from benchmarks.orchestra import Outcome, Plan
from benchmarks.report import BUDGETS, SDK, evaluate
from benchmarks.runner import EXPECTED


def test_a_tiny_run_measures_every_budget_and_writes_its_files(tmp_path: Path) -> None:
    files = tmp_path / "out" / "bench.json", tmp_path / "out" / "bench.svg"
    benchmarks.main(["--json", str(files[0]), "--plot", str(files[1])], Plan(1, 1, 1.0, 1))
    document = json.loads(files[0].read_text())
    found = {(row["case"], row["contender"]): row for row in document["results"]}
    assert {"socket", "httpx", "stock", "json", SDK}.isdisjoint(document["skipped"])
    for budget in BUDGETS:
        if budget.against not in document["skipped"]:
            assert found[budget.case, budget.against or SDK]["held"] in (True, False)
    assert all(row["us"] > 0 for row in document["results"])
    assert ElementTree.parse(files[1]).getroot().tag.endswith("svg")


def test_ratios_are_taken_within_rounds_and_held_against_the_budget() -> None:
    slow, quick = {SDK: 60.0, "stock": 100.0}, {SDK: 30.0, "stock": 50.0}
    rounds = [{"ticker": slow}, {"ticker": quick}, {"null": {SDK: 55.0}, "null transport": {SDK: 5.0}}]
    rows = {(row.case, row.contender): row for row in evaluate(Outcome(rounds))}
    assert (rows["ticker", "stock"].ratio, rows["ticker", "stock"].held) == (0.6, True)
    assert (rows["ticker", SDK].us, rows["ticker", SDK].ratio) == (45.0, None)
    assert (rows["overhead", SDK].us, rows["overhead", SDK].held) == (50.0, False)


def test_a_wrong_answer_stops_the_run() -> None:
    expected = EXPECTED["board"]
    check("board", expected, expected)
    with pytest.raises(ValueError, match="board"):
        check("board", (1000, 999, expected[2]), expected)
