"""The command line: both directions, their figures, and for each finding the frame and how to make it again."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from difflib import get_close_matches

from rich.console import Console
from rich.table import Table

from tradespec.fuzz.streams import client, server
from tradespec.fuzz.streams.contract import load
from tradespec.fuzz.streams.dialects import DIALECTS
from tradespec.fuzz.streams.report import Finding, Report, shown

_FOUND, _USAGE = 1, 2
_SIDES = {"client": client.run, "server": server.run}
_HEADS = {"client": ("channel", "messages", "gaps"), "server": ("message", "yes", "no")}


def main(arguments: Sequence[str] | None = None, console: Console | None = None) -> int:
    """Run campaigns.

    Returns:
        0 if nothing was found, 1 if something was, 2 if the options make no sense.
    """
    given = _parser().parse_args(arguments)
    console = console or Console()
    problem = _refusal(given)
    if problem:
        Console(stderr=True).print(f"tradespec.fuzz: {problem}", markup=False, highlight=False, soft_wrap=True)
        return _USAGE
    sides = list(_SIDES) if given.side == "both" else [given.side]
    seconds = None if given.seconds is None else given.seconds / len(sides)
    plan = client.Plan(seed=given.seed, runs=given.runs, seconds=seconds, run=given.run, only=tuple(given.only))
    reports = [_SIDES[side](given.exchange, plan) for side in sides]
    for report in reports:
        _show(console, report)
    return 0 if all(report.ok for report in reports) else _FOUND


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tradespec.fuzz streams", description=__doc__)
    add = parser.add_argument
    add("exchange", choices=sorted(DIALECTS))
    add(
        "--side", choices=["both", *_SIDES], default="both", help="client: a hostile exchange; server: a hostile client"
    )
    add("--seconds", type=_positive, help="go on for so long, both sides together; without it, --runs")
    add("--runs", type=_positive, default=100, help="connections on each side (default %(default)s)")
    add("--seed", type=int, default=1, help="the same seed makes the same frames (default %(default)s)")
    add("--run", type=int, help="only the connection of this number, as a finding names it")
    add(
        "--only",
        action="append",
        default=[],
        metavar="NAME",
        help="a channel (client) or a request (server) that is made most of; may be given several times",
    )
    return parser


def _refusal(given: argparse.Namespace) -> str:
    """What is wrong with the options; "" if nothing is."""
    contract = load(given.exchange)
    known: dict[str, list[str]] = {
        "client": [channel.method for channel in contract.channels],
        "server": list(contract.said()),
    }
    names = [name for side, names in known.items() if given.side in ("both", side) for name in names]
    only: list[str] = given.only
    for name in only:
        if given.side == "both":
            return "--only needs --side: channels belong to the client's side, requests to the server's"
        if name not in names:
            near = get_close_matches(name, names, 3) or sorted(names)
            return f"{given.exchange} has no {name!r} on this side; there is {', '.join(near)}"
    if given.run is not None and given.run < 0:
        return "--run counts from 0"
    return ""


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


def _show(console: Console, report: Report) -> None:
    kinds = sorted({kind for name, kind in report.cases if name != "bytes"})
    head, typed, gaps = _HEADS[report.side]
    table = Table(title=f"{report.exchange}, {report.side}, seed {report.seed}")
    table.add_column(head, no_wrap=True)
    for name in (*kinds, typed, gaps):
        table.add_column(name, justify="right")
    for row in sorted({name for name, _ in report.cases if name != "bytes"}):
        counts = [report.cases[row, kind] for kind in kinds] + [report.typed[row], report.gaps[row]]
        table.add_row(row, *(str(count) if count else "" for count in counts))
    console.print(table)
    noise = sum(count for (name, _), count in report.cases.items() if name == "bytes")
    beside = f", {noise} connections of noise" if noise else ""
    text = f"{report.cases.total()} cases on {report.runs} connections{beside} in {report.seconds:.1f} s"
    console.print(text, highlight=False)
    for number, finding in enumerate(report.findings, start=1):
        _show_finding(console, number, finding, report)
    verdict = "nothing found" if report.ok else f"{len(report.findings)} findings"
    if not report.cases:
        verdict = "nothing was tried"
    console.print(f"[bold {'green' if report.ok else 'red'}]{verdict}[/]")


def _show_finding(console: Console, number: int, finding: Finding, report: Report) -> None:
    console.print(f"\n[bold red]{number}. {finding.check}[/] {finding.channel}")
    again = f"again: streams {report.exchange} --side {report.side} --seed {report.seed} --run {finding.run}"
    for text in (finding.message, shown(finding.content), again):
        console.print(f"   {text}", markup=False, highlight=False, soft_wrap=True)
