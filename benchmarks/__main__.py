"""`python -m benchmarks [--quick] [--only calls|streams] [--json FILE] [--plot FILE]`. A missed budget is marked and fails nothing."""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from rich.console import Console

from benchmarks import orchestra, plot, report
from benchmarks.contenders import CALLS, STREAMS


def main(arguments: Sequence[str] | None = None, plan: orchestra.Plan | None = None) -> None:
    """Measure, print the table, write the files."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description="What a call costs, beside the alternatives."
    )
    parser.add_argument("--quick", action="store_true", help="some minute instead of some five; rough numbers")
    parser.add_argument(
        "--json", type=Path, default=Path("build/bench.json"), metavar="FILE", help="default: %(default)s"
    )
    parser.add_argument("--only", choices=("calls", "streams"), help="leave the rest out")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="draw an SVG")
    options = parser.parse_args(arguments)
    if plan is None:
        plan = orchestra.QUICK if options.quick else orchestra.Plan()
    if options.only == "streams":
        plan = replace(plan, processes=tuple(STREAMS.items()), imports=0)
    elif options.only == "calls":
        plan = replace(plan, processes=CALLS)
    console = Console()
    with tempfile.TemporaryDirectory() as folder:
        outcome = orchestra.measure(plan, Path(folder), lambda text: console.print(f"[dim]{text}[/]"))
    rows = report.evaluate(outcome)
    console.print(report.table(rows, plan))
    for name, reason in outcome.skipped.items():
        text = f"{name} did not take part: {reason}; `pip install -e '.[bench]'` brings it"
        console.print(text, markup=False, highlight=False, soft_wrap=True)
    document = report.as_json(rows, outcome, plan)
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    if options.plot is not None:
        options.plot.parent.mkdir(parents=True, exist_ok=True)
        options.plot.write_text(plot.draw(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
