"""The campaign against the emulated CoinBTR, as it is and with planted faults; with refusals under HTTP statuses and inside 200."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from rich.console import Console

from tests.fuzz.support import PLAN, Handle, answer, changed
from tests.fuzz.test_campaign import figures
from tradespec.core.clock import ManualClock
from tradespec.emulator import CoinbtrOptions, Emulator, Request, Response
from tradespec.fuzz import InProcess, Plan, Report, cli, profile, run
from tradespec.fuzz.coinbtr import OPTIONS, REFUSALS, make_target, refusal_code
from tradespec.fuzz.report import LEAST_SHARE
from tradespec.fuzz.target import Answer

FUZZ = bool(os.environ.get("TRADESPEC_FUZZ"))
COINBTR = profile("coinbtr")
IN_200 = replace(OPTIONS, errors_in_200=True)
BOTH = pytest.mark.parametrize("options", [OPTIONS, IN_200], ids=["statuses", "inside 200"])
PLACE = ("placeBuyLimit",)
Fault = Callable[[Handle, Request], Response]


@pytest.mark.property
@BOTH
def test_the_emulator_keeps_the_contract(options: CoinbtrOptions, capfd: pytest.CaptureFixture[str]) -> None:
    if FUZZ:
        plan = Plan(seed=int.from_bytes(os.urandom(3)), max_examples=40, seconds=120)
    else:
        plan = Plan(max_examples=12)
    report = run(COINBTR, plan, make_target(plan.seed, plan.key, plan.secret, options))
    with capfd.disabled():
        print(f"\n{figures(report)}" if FUZZ else f"\ncoinbtr: {report.cases} cases", file=sys.stderr)  # noqa: T201
    assert report.ok, report.text()
    assert min(tally.share for tally in report.tallies.values()) >= LEAST_SHARE
    assert len(report.tallies) == sum(len(item) for item in COINBTR.document()["paths"].values())
    assert report.phases.keys() >= {"examples", "coverage", "fuzzing"}


def test_every_refusal_belongs_to_an_operation() -> None:
    names = {raw["operationId"] for item in COINBTR.document()["paths"].values() for raw in item.values()}
    assert REFUSALS.keys() <= names


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ('{"success": true, "data": {}}', None),
        ('{"success": false, "msg": {"error": "x", "code": 17}}', "17"),
        ('{"success": false, "msg": {"error": "x"}}', "?"),
        ('{"success": false, "msg": "x"}', "?"),
        ('{"success": false}', "?"),
        ('{"success": "false"}', None),
        ("[]", None),
        ("<html>", None),
    ],
)
def test_a_refusal_is_told_by_its_envelope(body: str, code: str | None) -> None:
    assert refusal_code(Answer(200, body.encode())) == refusal_code(Answer(400, body.encode())) == code


def campaign(fault: Fault, options: CoinbtrOptions, *only: str, max_examples: int = 10) -> Report:
    """A short campaign over a few operations against an emulator with a fault."""
    handle = Emulator("coinbtr", clock=ManualClock(), key=PLAN.key, options=options).handle
    return run(COINBTR, Plan(only=only, max_examples=max_examples), InProcess(lambda request: fault(handle, request)))


def success(data: Any) -> Response:
    return answer(200, {"success": True, "msg": "", "data": data})


def no_key_needed(handle: Handle, request: Request) -> Response:
    headers = (("Authorization", f"Token {PLAN.key}"),)
    return handle(Request(request.method, request.target, headers, request.body))


def any_key_will_do(handle: Handle, request: Request) -> Response:
    return no_key_needed(handle, request) if request.header("Authorization") else handle(request)


def anything_is_an_order(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return success({"id": 0}) if b"parameter_" in response.body and "place" in request.path else response


def refusal_is_told_as_a_success(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return changed(response, b'"success":false', b'"success":true') if b"parameter_" in response.body else response


def valid_orders_are_refused(handle: Handle, request: Request) -> Response:
    if "place" not in request.path:
        return handle(request)
    return answer(200, {"success": False, "msg": {"error": "No", "code": "coin_unknown"}})


def order_gets_lost(handle: Handle, request: Request) -> Response:
    return success([]) if request.path.endswith("listopenorders") else handle(request)


def order_changes_its_price(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return changed(response, b'"price":', b'"price":1') if request.path.endswith("listopenorders") else response


def cancelled_order_stays(handle: Handle, request: Request) -> Response:
    if not request.path.endswith("cancel/buylimit") or not request.body.startswith(b'{"id"'):
        return handle(request)
    listed = handle(Request("POST", "/api/v1/trading/listopenorders", request.headers, request.body))
    return answer(200, {"success": True, "msg": ""}) if b"order_id" in listed.body else handle(request)


def withdrawal_costs_nothing(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return changed(response, b'"fee_withdraw":0.', b'"fee_withdraw":1.') if "currencies" in request.path else response


def balance_does_not_add_up(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return changed(response, b'"available":', b'"available":1') if request.path.endswith("listbalances") else response


def number_for_text(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return changed(response, b'"address":"', b'"address":1,"x":"') if "depositaddress" in request.path else response


def moved(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return Response(302, response.headers, response.body) if "currencies" in request.path else response


def unknown_paths_are_pages(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return answer(405, "Method not allowed") if b"no_method" in response.body else response


FAULTS: list[tuple[Fault, str, tuple[str, ...]]] = [
    (no_key_needed, "enforces_credentials", ("getBalances",)),
    (any_key_will_do, "enforces_credentials", ("getSession",)),
    (anything_is_an_order, "takes_what_the_contract_allows", PLACE),
    (refusal_is_told_as_a_success, "takes_what_the_contract_allows", ("requestDepositAddress",)),
    (valid_orders_are_refused, "takes_what_the_contract_allows", PLACE),
    (order_changes_its_price, "keeps_the_rules", PLACE),
    (cancelled_order_stays, "keeps_the_rules", ("cancelOrder",)),
    (withdrawal_costs_nothing, "keeps_the_rules", ("withdraw",)),
    (balance_does_not_add_up, "keeps_the_rules", ("withdraw",)),
    (number_for_text, "response_schema_conformance", ("getDepositAddress",)),
    (moved, "status_code_conformance", ("getCurrencies",)),
    (unknown_paths_are_pages, "refuses_unknown_routes", ("getBooks",)),
]


@BOTH
@pytest.mark.parametrize(("fault", "check", "only"), [pytest.param(*each, id=each[0].__name__) for each in FAULTS])
def test_a_planted_fault_is_found(fault: Fault, check: str, only: tuple[str, ...], options: CoinbtrOptions) -> None:
    report = campaign(fault, options, *only)
    assert check in {finding.check for finding in report.findings}, report.text()


def test_frozen_money_without_orders_is_found() -> None:
    report = campaign(order_gets_lost, OPTIONS, "placeBuyLimit", "getOpenOrders")
    assert "are frozen, and the open orders ask for 0" in report.text()


def test_a_broken_inside_is_found() -> None:
    handle = Emulator("coinbtr", clock=ManualClock(), key=PLAN.key, options=OPTIONS).handle
    target = InProcess(handle, lambda: ["money came from nowhere"])
    report = run(COINBTR, Plan(only=("requestDepositAddress",), max_examples=2), target)
    assert "inside the server: money came from nowhere" in report.text()


def test_the_command_takes_coinbtr() -> None:
    output = io.StringIO()
    arguments = ["coinbtr", "--max-examples", "3", "--only", "getBooks"]
    assert cli.main(arguments, Console(file=output, width=200)) == 0, output.getvalue()
    assert "GET /api/v1/market/listbooks" in output.getvalue()


def test_a_server_without_the_market_is_told_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    pairs = tuple(pair for pair in OPTIONS.pairs if pair.symbol != "BTC-MXN")
    with Emulator("coinbtr", options=replace(OPTIONS, pairs=pairs)).serve() as server:
        arguments = ["coinbtr", "--url", server.base_url, "--key", server.key, "--secret", "none"]
        assert cli.main(arguments) == 2
    assert "answers gettiker of BTC-MXN with HTTP 400" in capsys.readouterr().err
