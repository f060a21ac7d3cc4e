"""From rounds to numbers: medians, ratios within rounds, budgets; as a table and as JSON."""

from __future__ import annotations

import os
import platform
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from statistics import median
from typing import Any

from rich.table import Table

from benchmarks.orchestra import Outcome, Plan

SDK = "tradespec"
TITLES: dict[str, str] = {
    "ticker": "small GET, typed (ticker)",
    "order": "signed POST (order)",
    "board": "order book, 2 x 1000 levels",
    "executions": "500 executions",
    "concurrent": "small GET, asyncio, 32 at once",
    "tickers": "Bitget: 700 tickers",
    "place": "Bitget: signed POST (order)",
    "import": "import, for one operation",
    "import bitget": "Bitget: import, for one operation",
    "read board": "read: board, 5 levels",
    "read snapshot": "read: whole book, 2 x 300 levels",
    "read ticker": "read: ticker",
    "read executions": "read: 3 executions",
    "read Mt.Gox depth": "read: Mt.Gox depth",
    "read Mt.Gox trade": "read: Mt.Gox trade",
    "read Mt.Gox ticker": "read: Mt.Gox ticker, 11 amounts",
    "stream board": "stream: board, 5 levels",
    "stream snapshot": "stream: whole book, 2 x 300 levels",
    "stream ticker": "stream: ticker",
    "stream executions": "stream: 3 executions",
    "stream book": "stream: local book kept",
    "hmac": "HMAC-SHA256 of 150 bytes",
    "overhead": "the SDK over its transport call",
}
"""Case -> what people call it, in the order of the table."""

_PACKAGES = ("httpx", "httpcore", "h11", "anyio", "sniffio", "msgspec", "attrs", "openapi-python-client", "ccxt")
_PEERS = ("requests", "aiohttp", "orjson", "coincurve", "pybitflyer", "pybotters", "websockets")


@dataclass(frozen=True)
class Budget:
    """What the SDK may cost at most: `limit` times the cost of `against`, or `limit` microseconds if that is empty."""

    case: str
    against: str
    limit: float


BUDGETS = (
    Budget("ticker", "stock", 0.68),
    Budget("ticker", "ccxt", 0.62),
    Budget("concurrent", "stock", 0.85),
    Budget("board", "stock", 0.65),
    Budget("executions", "stock", 0.45),
    # stock leaves 9,800 quoted numbers as text here; httpx Decimal does the same work as the SDK
    Budget("tickers", "stock", 0.85),
    Budget("tickers", "httpx Decimal", 0.85),
    Budget("place", "stock", 0.78),
    Budget("place", "ccxt", 0.72),
    Budget("import", "httpx", 1.70),
    Budget("import bitget", "bitFlyer", 1.10),
    Budget("overhead", "", 40.0),
    # json Decimal reads as exactly as the SDK, which also checks, makes typed objects and connects again; pybotters reads floats
    Budget("read board", "json Decimal", 1.35),
    Budget("read executions", "json Decimal", 1.60),
    Budget("stream board", "json Decimal", 1.25),
    Budget("stream board", "pybotters", 1.60),
    Budget("stream snapshot", "json Decimal", 1.45),
    Budget("stream book", "pybotters", 0.12),
)


@dataclass(frozen=True)
class Row:
    """One contender in one case.

    Attributes:
        us: median CPU microseconds per call.
        ratio: the SDK's cost divided by this contender's, median of the rounds' own ratios; None for the SDK itself.
        budget: what `ratio` (for "overhead": `us`) may be.
    """

    case: str
    contender: str
    us: float
    ratio: float | None
    budget: float | None

    @property
    def held(self) -> bool | None:
        """Whether the budget is met; None if there is none."""
        if self.budget is None:
            return None
        return (self.us if self.ratio is None else self.ratio) <= self.budget


def evaluate(outcome: Outcome) -> list[Row]:
    """The rows of the table, case by case, the cheapest contender first."""
    limits = {(budget.case, budget.against or SDK): budget.limit for budget in BUDGETS}
    costs, ratios = _collect(outcome)
    rows: list[Row] = []
    for case in TITLES:
        names = sorted((name for known, name in costs if known == case), key=lambda name: median(costs[case, name]))
        for name in names:
            ratio = None if name == SDK else median(ratios[case, name])
            rows.append(Row(case, name, median(costs[case, name]), ratio, limits.get((case, name))))
    return rows


_Lists = dict[tuple[str, str], list[float]]


def _collect(outcome: Outcome) -> tuple[_Lists, _Lists]:
    costs: _Lists = {}
    ratios: _Lists = {}
    for one in outcome.rounds:
        cases = dict(one)
        if "null" in cases:  # the difference is what the SDK adds to its transport call
            added = cases.pop("null")[SDK] - cases.pop("null transport")[SDK]
            cases["overhead"] = {SDK: added}
        for case, found in cases.items():
            for name, cost in found.items():
                costs.setdefault((case, name), []).append(cost)
                ratios.setdefault((case, name), []).append(found[SDK] / cost)
    return costs, ratios


def table(rows: list[Row], plan: Plan) -> Table:
    """For the terminal."""
    made = Table(title=f"CPU per call or message, one core, median of {plan.launches} launches x {plan.rounds} rounds")
    for heading in ("case", "contender", "us", f"{SDK} / it", "budget", ""):
        made.add_column(heading, justify="left" if heading in ("case", "contender") else "right")
    last = ""
    for row in rows:
        if row.case != last and last:
            made.add_section()
        budget = "" if row.budget is None else f"<= {row.budget:g}{' us' if row.ratio is None else ''}"
        mark = {None: "", True: "[green]pass[/]", False: "[red]MISS[/]"}[row.held]
        ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
        name = f"[bold]{row.contender}[/]" if row.contender.startswith(SDK) else row.contender
        made.add_row(TITLES[row.case] if row.case != last else "", name, number(row.us), ratio, budget, mark)
        last = row.case
    return made


def as_json(rows: list[Row], outcome: Outcome, plan: Plan) -> dict[str, Any]:
    """Everything, for machines."""
    return {
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "packages": {name: _version(name) for name in (*_PACKAGES, *_PEERS)},
        "plan": asdict(plan),
        "skipped": outcome.skipped,
        "results": [{**asdict(row), "held": row.held} for row in rows],
    }


def number(us: float) -> str:
    """Microseconds to three digits or more; from ten thousand on as milliseconds."""
    if us >= 10_000:
        return f"{us / 1000:.0f} ms"
    return f"{us:,.0f}" if us >= 100 else f"{us:.3g}"


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
