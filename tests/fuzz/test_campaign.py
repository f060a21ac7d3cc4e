"""The campaign against the emulator as it is."""

from __future__ import annotations

import os
import sys

import pytest

from tests.fuzz.support import PLAN, emulator
from tradespec.emulator import Request, Response
from tradespec.fuzz import InProcess, Plan, Report, UnknownExchange, profile, run
from tradespec.fuzz.report import LEAST_SHARE

FUZZ = bool(os.environ.get("TRADESPEC_FUZZ"))


def figures(report: Report) -> str:
    shares = "\n".join(
        f"{tally.share:5.0%} of {tally.valid.total():5} valid, {tally.other.total():5} other requests  {label}"
        for label, tally in report.tallies.items()
    )
    return f"{shares}\n{report.cases} cases {dict(report.phases)}, {report.probes} probes, {report.seconds:.1f} s"


@pytest.mark.property
def test_the_emulator_keeps_the_contract(capfd: pytest.CaptureFixture[str]) -> None:
    plan = Plan(max_examples=40, seconds=240) if FUZZ else Plan(max_examples=12)
    bitflyer = profile("bitflyer")
    report = run(bitflyer, plan)
    with capfd.disabled():  # the shares are to be seen in every log; of a worker only stderr gets there
        print(f"\n{figures(report)}", file=sys.stderr)  # noqa: T201
    assert report.ok, report.text()
    assert min(tally.share for tally in report.tallies.values()) >= LEAST_SHARE
    assert len(report.tallies) == sum(len(item) for item in bitflyer.document()["paths"].values())
    assert report.phases.keys() == {"examples", "coverage", "fuzzing", "stateful"}


def test_every_refusal_belongs_to_an_operation() -> None:
    bitflyer = profile("bitflyer")
    names = {raw["operationId"] for item in bitflyer.document()["paths"].values() for raw in item.values()}
    assert bitflyer.refusals.keys() <= names


def test_the_same_seed_sends_the_same_requests() -> None:
    first, second, other = (requests_of(seed) for seed in (7, 7, 8))
    assert first == second
    assert first != other


def requests_of(seed: int) -> list[tuple[str, str, bytes]]:
    sent: list[tuple[str, str, bytes]] = []
    handle = emulator().handle

    def note(request: Request) -> Response:
        sent.append((request.method, request.target, request.body))
        return handle(request)

    only = ("sendChildOrder", "cancelChildOrder")
    run(profile("bitflyer"), Plan(seed=seed, max_examples=3, only=only), InProcess(note))
    return sent


def test_an_exchange_without_a_profile_is_an_error() -> None:
    with pytest.raises(UnknownExchange, match="bitflyer"):
        profile("acme")


def test_credentials_of_a_plan_open_an_emulator_only() -> None:
    assert (PLAN.key, PLAN.secret) == ("fuzz-key", "ZnV6ei1zZWNyZXQ=")
