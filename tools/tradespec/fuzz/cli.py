"""The command line: one campaign, its figures, and for each finding the requests that reproduce it."""

from __future__ import annotations

import argparse
import http.client
import ipaddress
import sys
from collections.abc import Sequence
from difflib import get_close_matches
from urllib.parse import urlsplit

from rich.console import Console
from rich.table import Table

from tradespec.emulator.contract import Contract
from tradespec.fuzz.campaign import Plan, run
from tradespec.fuzz.profiles import PROFILES, Unprepared, profile
from tradespec.fuzz.report import LEAST_SHARE, Finding, Report
from tradespec.fuzz.target import Served

_FOUND, _USAGE = 1, 2


def main(arguments: Sequence[str] | None = None, console: Console | None = None) -> int:
    """Run a campaign; `streams` as the first word is for those of messages.

    Returns:
        0 if nothing was found, 1 if something was, 2 if the options make no sense.
    """
    words = sys.argv[1:] if arguments is None else list(arguments)
    if words[:1] == ["streams"]:
        from tradespec.fuzz.streams import cli as streams

        return streams.main(words[1:], console)
    parser = _parser()
    given = parser.parse_args(words)
    console = console or Console()
    problem = _refusal(given)
    if problem:
        return _usage(problem)
    problem = _unknown(given.exchange, given.only)
    if problem:
        return _usage(problem)
    plan = Plan(seed=given.seed, max_examples=given.max_examples, seconds=given.seconds, only=tuple(given.only))
    if given.url is None:
        report = run(profile(given.exchange), plan)
    else:
        plan = Plan(**{**vars(plan), "key": given.key, "secret": given.secret})
        try:
            report = run(profile(given.exchange), plan, Served(given.url))
        except (OSError, http.client.HTTPException) as error:
            return _usage(f"{given.url} does not answer: {error}")
        except Unprepared as error:
            return _usage(str(error))
    _show(console, report)
    return 0 if report.ok else _FOUND


def _usage(problem: str) -> int:
    Console(stderr=True).print(f"tradespec.fuzz: {problem}", markup=False, highlight=False, soft_wrap=True)
    return _USAGE


def _unknown(exchange: str, only: Sequence[str]) -> str:
    """Which of the wanted operations the contract does not have; "" if it has them all."""
    known = sorted(Contract.load(exchange).operations)
    for name in only:
        if name not in known:
            near = get_close_matches(name, known, 3)
            return f"{exchange} has no operation {name!r}; " + (
                f"did you mean {', '.join(near)}?" if near else "see its docs"
            )
    return ""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tradespec.fuzz", description=__doc__, epilog="`streams EXCHANGE` fuzzes messages."
    )
    add = parser.add_argument
    add("exchange", choices=sorted(PROFILES))
    add("--seconds", type=_positive, help="go on for so long; without it, one round")
    add("--seed", type=int, default=1, help="the same seed makes the same requests (default %(default)s)")
    add("--max-examples", type=_positive, default=50, help="requests per operation and round (default %(default)s)")
    add("--only", action="append", default=[], metavar="OPERATION", help="an operationId; may be given several times")
    add("--url", help="a server of your own, such as http://127.0.0.1:8701, instead of an emulator in this process")
    add("--key", help="API key of an account of that server")
    add("--secret", help="its secret")
    add(
        "--i-own-this-server",
        action="store_true",
        help="allow a server on another machine: thousands of orders, withdrawals and malformed requests will be sent to it",
    )
    return parser


def _refusal(given: argparse.Namespace) -> str:
    """What is wrong with the options; "" if nothing is."""
    if given.url is None:
        return "--key and --secret belong to --url" if given.key or given.secret else ""
    if not (given.key and given.secret):
        return "--url needs --key and --secret"
    url: str = given.url
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.path not in ("", "/"):
        return f"{url} is no origin such as http://127.0.0.1:8701"
    if not is_loopback(parts.hostname) and not given.i_own_this_server:
        return (
            f"{parts.hostname} is not this machine. A campaign places orders and withdraws money thousands of times; "
            "if the server is yours and made for that, add --i-own-this-server"
        )
    return ""


def is_loopback(host: str) -> bool:
    """Whether a host is certainly this machine. Names are not looked up."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


def _show(console: Console, report: Report) -> None:
    table = Table(title=f"{report.exchange}, seed {report.seed}")
    table.add_column("operation")
    for name in ("valid", "accepted", "share", "other", "refused"):
        table.add_column(name, justify="right")
    for label, tally in report.tallies.items():
        refused = sum(count for status, count in tally.other.items() if status >= 400)
        share = f"[red]{tally.share:.0%}[/]" if tally.share < LEAST_SHARE else f"{tally.share:.0%}"
        table.add_row(
            label, str(tally.valid.total()), str(tally.accepted), share, str(tally.other.total()), str(refused)
        )
    console.print(table)
    phases = ", ".join(f"{name} {count}" for name, count in report.phases.items())
    console.print(
        f"{report.cases} cases ({phases}) and {report.probes} probes in {report.seconds:.1f} s", highlight=False
    )
    for number, finding in enumerate(report.findings, start=1):
        _show_finding(console, number, finding)
    verdict = "nothing found" if report.ok else f"{len(report.findings)} findings; repeat with --seed {report.seed}"
    if not report.cases:
        verdict = "nothing was tried"
    console.print(f"[bold {'green' if report.ok else 'red'}]{verdict}[/]")


def _show_finding(console: Console, number: int, finding: Finding) -> None:
    console.print(f"\n[bold red]{number}. {finding.check}[/] {finding.operation}")
    for text in (finding.message, finding.curl):
        console.print(f"   {text}", markup=False, highlight=False, soft_wrap=True)
