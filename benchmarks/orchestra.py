"""Runs the contenders: fresh processes, one at a time on one core, rounds interleaved in random order."""

from __future__ import annotations

import contextlib
import json
import os
import random
import subprocess
import sys
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.contenders import PROCESSES
from benchmarks.contenders.bitget.stock import PACKAGE as BITGET
from benchmarks.contenders.stock import PACKAGE as BITFLYER
from benchmarks.imports import IMPORTS, import_cost

_ROOT = Path(__file__).parent.parent
STOCK = {
    package: _ROOT / "generated" / "tradespec" / name / "openapi.json"
    for package, name in ((BITFLYER, "bitflyer"), (BITGET, "bitget"))
}
"""Package of openapi-python-client's own making -> the bundled contract that it is made of."""
STOCK_MODULES = {"stock", "bitget.stock"}
"""The contenders that need them; the imports do so as well."""

Round = dict[str, dict[str, float]]
"""case -> contender -> CPU microseconds per call, all from one round of one launch."""


@dataclass(frozen=True)
class Plan:
    """How much is measured.

    Attributes:
        launches: how often every contender gets a fresh process.
        rounds: per launch.
        slice_ms: CPU time that one contender gets for one case in one round.
        imports: fresh processes per import.
        processes: who takes part; see `contenders.PROCESSES`.
    """

    launches: int = 4
    rounds: int = 4
    slice_ms: float = 120.0
    imports: int = 12
    processes: tuple[tuple[str, str], ...] = PROCESSES


QUICK = Plan(launches=2, rounds=2, slice_ms=40.0, imports=4)


@dataclass
class Outcome:
    """What came out.

    Attributes:
        rounds: all of them.
        skipped: contender -> why it did not take part.
    """

    rounds: list[Round] = field(default_factory=list[Round])
    skipped: dict[str, str] = field(default_factory=dict[str, str])


def measure(plan: Plan, folder: Path, progress: Callable[[str], None]) -> Outcome:
    """Run everything.

    Args:
        plan: how much.
        folder: an empty one, for the stock clients.
        progress: told what is being done.
    """
    if STOCK_MODULES & {module for _, module in plan.processes} or plan.imports:
        progress("generating the stock clients")
        for package, contract in STOCK.items():
            generate_stock(folder / package, contract)
    environment = _environment(folder)
    outcome = Outcome()
    for number in range(plan.launches):
        progress(f"launch {number + 1} of {plan.launches}")
        _launch(plan, environment, outcome)
    if plan.imports:
        progress("imports")
        _import_round(environment)  # compiles the modules
        outcome.rounds += [_import_round(environment) for _ in range(plan.imports)]
    return outcome


def _import_round(environment: dict[str, str]) -> Round:
    bodies = [(case, name, body) for case, known in IMPORTS.items() for name, body in known.items()]
    costs: Round = {}
    for case, name, body in random.sample(bodies, len(bodies)):
        cost = import_cost(body, environment)
        if cost is not None:
            costs.setdefault(case, {})[name] = cost
    return costs


def generate_stock(package: Path, contract: Path) -> None:
    """Let the pinned openapi-python-client write its own client of a bundled contract."""
    config = package.parent / "stock.json"
    config.write_text('{"post_hooks": []}', encoding="utf-8")
    command = ["-m", "openapi_python_client", "generate", "--path", str(contract), "--config", str(config)]
    subprocess.run(
        [sys.executable, *command, "--meta", "none", "--output-path", str(package)], check=True, capture_output=True
    )


def _environment(folder: Path) -> dict[str, str]:
    """Without proxies, and with compiled modules kept as an installation has them: both would measure something else."""
    kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    return {**kept, "PYTHONPATH": os.pathsep.join((str(_ROOT), str(folder)))}


def _launch(plan: Plan, environment: dict[str, str], outcome: Outcome) -> None:
    with contextlib.ExitStack() as stack:
        server, sender = (stack.enter_context(_server(kind, environment)) for kind in ("server", "sender"))
        processes = random.sample(plan.processes, len(plan.processes))
        urls = [sender if module.startswith("streams.") else server for _, module in processes]
        players = [
            stack.enter_context(_player(*process, url, environment))
            for process, url in zip(processes, urls, strict=True)
        ]
        for player in players:
            if player.skipped is not None:
                outcome.skipped[player.name] = player.skipped
        pairs = [(player, case) for player in players for case in player.cases]
        calls = {(p.name, case): _calls(p, case, plan.slice_ms) for p, case in pairs}
        for _ in range(plan.rounds):
            costs: Round = {}
            for player, case in random.sample(pairs, len(pairs)):
                costs.setdefault(case, {})[player.name] = player.play(case, calls[player.name, case])
            outcome.rounds.append(costs)


class _Player:
    """One contender's process."""

    def __init__(self, name: str, process: subprocess.Popen[str]) -> None:
        self.name = name
        self._process = process
        hello = self._read()
        self.skipped: str | None = hello.get("skipped")
        self.cases: list[str] = hello.get("cases", [])

    def play(self, case: str, calls: int) -> float:
        """CPU microseconds per call."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"case": case, "calls": calls}) + "\n")
        self._process.stdin.flush()
        return float(self._read()["us"])

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the contender {self.name} broke off; its own message is above")
        found: dict[str, Any] = json.loads(line)
        return found


def _calls(player: _Player, case: str, slice_ms: float) -> int:
    """How many calls fill the slice; a whole number per concurrent task."""
    return max(32, round(slice_ms * 1000 / player.play(case, 32)))


@contextlib.contextmanager
def _server(kind: str, environment: dict[str, str]) -> Generator[str]:
    with _process([f"benchmarks.{kind}"], environment) as server:
        assert server.stdout is not None
        yield f"http://127.0.0.1:{server.stdout.readline().strip()}"


@contextlib.contextmanager
def _player(name: str, module: str, url: str, environment: dict[str, str]) -> Generator[_Player]:
    with _process(["benchmarks.runner", module, url], environment) as process:
        yield _Player(name, process)


@contextlib.contextmanager
def _process(arguments: list[str], environment: dict[str, str]) -> Generator[subprocess.Popen[str]]:
    """A module of ours as a process that ends when its standard input closes.

    Server and contenders share one core: between two cores the wake-up costs more than the call.
    """
    command = [sys.executable, "-m", *arguments]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment, cwd=_ROOT
    ) as process:
        if hasattr(os, "sched_setaffinity"):
            os.sched_setaffinity(process.pid, {max(os.sched_getaffinity(0))})
        yield process
