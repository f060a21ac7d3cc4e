"""One contender in one process: `python -m benchmarks.runner MODULE URL`.

It says as a line of JSON which cases it has, then answers each line `{"case": ..., "calls": ...}` with what those calls cost.
"""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import os
import sys
import time
from typing import Any

from benchmarks import answers, bitget, frames
from benchmarks.answers import Case, Cases, check

EXPECTED = {**answers.EXPECTED, **bitget.EXPECTED, **frames.EXPECTED}
CONCURRENCY = 32
WARM_UP = 100


def main(module: str, url: str) -> None:
    """Serve until standard input closes."""
    try:
        cases: Cases = importlib.import_module(f"benchmarks.contenders.{module}").cases(url)
    except ImportError as error:
        _say({"skipped": str(error)})
        return
    with asyncio.Runner() as runner:
        for name, case in cases.items():
            _measure(runner, name, case, WARM_UP)
        _say({"cases": list(cases)})
        for line in sys.stdin:
            order = json.loads(line)
            _say({"us": _measure(runner, order["case"], cases[order["case"]], order["calls"])})
        os._exit(0)  # leaves open connections to the system: what libraries say of them at exit is of no interest


def _measure(runner: asyncio.Runner, name: str, case: Case, calls: int) -> float:
    """CPU microseconds per call, user and system, of this process; the last answer is checked."""
    if case.many:
        cost, last = _at_once(runner, case, calls)
    elif name == "concurrent":
        cost, last = runner.run(_concurrently(case, max(1, calls // CONCURRENCY)))
    else:
        cost, last = _in_turn(case, calls)
    check(name, case.read(last), EXPECTED[name])
    return cost


def _in_turn(case: Case, calls: int) -> tuple[float, Any]:
    call, last = case.call, None
    begun = time.process_time_ns()
    for _ in range(calls):
        last = call()
    return (time.process_time_ns() - begun) / calls / 1000, last


def _at_once(runner: asyncio.Runner, case: Case, calls: int) -> tuple[float, Any]:
    begun = time.process_time_ns()
    last = case.call(calls)
    if inspect.iscoroutine(last):
        last = runner.run(last)
    return (time.process_time_ns() - begun) / calls / 1000, last


async def _concurrently(case: Case, each: int) -> tuple[float, Any]:
    async def task() -> Any:
        last = None
        for _ in range(each):
            last = await case.call()
        return last

    begun = time.process_time_ns()
    answers = await asyncio.gather(*(task() for _ in range(CONCURRENCY)))
    return (time.process_time_ns() - begun) / (each * CONCURRENCY) / 1000, answers[-1]


def _say(value: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
