"""Interleaved rounds in fresh processes, client and server pinned to one core; CPU time; ratio = median of per-round ratios."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import defaultdict
from statistics import median

from rich.console import Console
from rich.table import Table

from benchmarks.contender import CALLS, CONTENDERS

ROUNDS = 5
BASE = "httpx"


def main() -> None:
    """Measure and print the table."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})  # inherited by server and contenders
    command = [sys.executable, "-m", "benchmarks.server"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdin is not None and server.stdout is not None
        url = f"http://127.0.0.1:{server.stdout.readline().strip()}"
        rounds = [{name: _run(name, url) for name in CONTENDERS} for _ in range(ROUNDS)]
        server.stdin.close()
    _show(rounds)


def _run(name: str, url: str) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.contender", name, url]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    return {case: float(cost) for case, cost in (line.split() for line in lines)}


def _show(rounds: list[dict[str, dict[str, float]]]) -> None:
    costs: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
    ratios: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
    for one in rounds:
        for name, cases in one.items():
            for case, cost in cases.items():
                costs[case, name].append(cost)
                ratios[case, name].append(cost / one[BASE][case])
    table = Table(title=f"CPU per call, median of {ROUNDS} rounds of {CALLS} calls, one core")
    for heading in ("case", "contender", "us", f"x {BASE}"):
        table.add_column(heading, justify="left" if heading in ("case", "contender") else "right")
    for (case, name), values in sorted(costs.items()):
        table.add_row(case, name, f"{median(values):.0f}", f"{median(ratios[case, name]):.2f}")
    Console().print(table)


if __name__ == "__main__":
    main()
