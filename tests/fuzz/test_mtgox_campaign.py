"""The campaign against the emulated Mt.Gox, as it is and with planted faults; with refusals inside HTTP 200 and under statuses."""

from __future__ import annotations

import io
import json
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
from tradespec.emulator import Emulator, MtGoxOptions, Request, Response
from tradespec.fuzz import InProcess, Plan, Report, cli, profile, run
from tradespec.fuzz.mtgox import OPTIONS, make_target
from tradespec.fuzz.mtgox.refusals import RARE, REFUSALS
from tradespec.fuzz.mtgox.wire import forgeries, knows_no_route, refusal_code, refuses_credentials, sign
from tradespec.fuzz.report import LEAST_VALID
from tradespec.fuzz.target import Answer

FUZZ = bool(os.environ.get("TRADESPEC_FUZZ"))
MTGOX = profile("mtgox")
OF_2011 = replace(OPTIONS, error_status=400, legacy_form="2011", order_amounts="effective", empty_result="list")
BUSY = replace(OPTIONS, order_delay=0.5, executing_seconds=0.2, post_pending_seconds=0.2)
NAMES = {raw["operationId"] for item in MTGOX.document()["paths"].values() for raw in item.values()}
SIGNED = "/api/1/BTCUSD/private/order/add"
JSON = (("Content-Type", "application/json"),)
Fault = Callable[[Handle, Request], Response]


@pytest.mark.property
@pytest.mark.parametrize("options", [OPTIONS, OF_2011], ids=["inside 200", "statuses, 2011"])
def test_the_emulator_keeps_the_contract(options: MtGoxOptions, capfd: pytest.CaptureFixture[str]) -> None:
    if FUZZ:
        plan = Plan(seed=int.from_bytes(os.urandom(3)), max_examples=40, seconds=150)
    else:
        plan = Plan(max_examples=14, borders=1 if options is OPTIONS else 6)
    report = run(MTGOX, plan, make_target(plan.seed, plan.key, plan.secret, options))
    with capfd.disabled():
        print(f"\n{figures(report)}" if FUZZ else f"\nmtgox: {report.cases} cases", file=sys.stderr)  # noqa: T201
    assert report.ok, report.text()
    assert all(tally.accepted for tally in report.tallies.values() if tally.valid.total() >= LEAST_VALID)
    assert len(report.tallies) == len(NAMES)
    assert report.phases.keys() >= {"examples", "coverage", "fuzzing", "stateful"}


def test_an_exchange_that_is_busy_keeps_the_rules() -> None:
    only = ("addOrder", "cancelOrder", "getOrders", "getOrderResult", "legacySellBtc")
    report = run(
        MTGOX, Plan(only=only, max_examples=10, borders=2), make_target(2, PLAN.key, PLAN.secret, BUSY)
    )  # its results come late
    assert report.ok, report.text()


def test_every_refusal_belongs_to_an_operation() -> None:
    assert {*REFUSALS, *RARE} <= NAMES


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ('{"result": "success", "return": []}', None),
        ('{"result": "success", "return": {"error": "x"}}', None),
        ('{"result": "error", "error": "Order not found", "token": "unknown_error"}', "Order not found"),
        ('{"result": "error", "error": "No", "token": "login_error_invalid_nonce"}', "login_error_invalid_nonce"),
        ('{"result": "error", "error": "Of its own"}', "Of its own"),
        ('{"error": "Not logged in."}', "Not logged in"),
        ('{"usds": 1}', None),
        ("[]", None),
        ("MySQL error, please retry later", None),
    ],
)
def test_a_refusal_is_told_by_its_envelope(body: str, code: str | None) -> None:
    assert refusal_code(Answer(200, body.encode())) == refusal_code(Answer(400, body.encode())) == code


def test_credentials_are_refused_by_token_and_status() -> None:
    body = b'{"result": "error", "error": "x", "token": "login_error_invalid_rest_sign"}'
    assert refuses_credentials(Answer(403, body))
    assert not refuses_credentials(Answer(200, body))
    assert not knows_no_route(Answer(404, b"<html>"))


@pytest.mark.parametrize("target", [SIGNED, "/api/2/BTCUSD/money/order/cancel"])
def test_no_forgery_is_the_request_itself(target: str) -> None:
    body = b"type=bid&amount_int=1&nonce=5"
    own = (sign(PLAN.key, PLAN.secret, "POST", target, body), target, body)
    made = {name: rest for name, *rest in forgeries(PLAN.key, PLAN.secret, "POST", target, body)}
    assert [name for name, rest in made.items() if tuple(rest) == own] == ["sent again"]
    assert len({repr(rest) for rest in made.values()}) == len(made)


def campaign(fault: Fault, *only: str, options: MtGoxOptions = OPTIONS, max_examples: int = 10) -> Report:
    """A short campaign over a few operations against an emulator with a fault."""
    emulator = Emulator("mtgox", clock=ManualClock(), key=PLAN.key, secret=PLAN.secret, options=options)
    target = InProcess(lambda request: fault(emulator.handle, request))
    return run(MTGOX, Plan(only=only, max_examples=max_examples), target)


def success(data: Any) -> Response:
    return answer(200, {"result": "success", "return": data})


def no_login_needed(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return success("key") if b"login_error" in response.body else response


def nonces_may_repeat(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return success("key") if b"invalid_nonce" in response.body else response


def one_token_for_all(handle: Handle, request: Request) -> Response:
    return changed(handle(request), b"invalid_rest_sign", b"missing_rest_key")


def anything_is_an_order(handle: Handle, request: Request) -> Response:
    response = handle(request)
    is_order = b"Invalid parameter" in response.body and request.path == SIGNED
    return success("66a115f2-9919-487a-9eba-99a0141c9590") if is_order else response


def refusal_is_told_as_a_success(handle: Handle, request: Request) -> Response:
    return changed(handle(request), b'"result":"error"', b'"result":"success"')


def valid_requests_are_refused(handle: Handle, request: Request) -> Response:
    return (
        answer(200, {"result": "error", "error": "Block not found"}) if "currency" in request.path else handle(request)
    )


def nothing_to_read(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return Response(200, JSON, b"MySQL error, please retry later") if "lag" in request.path else response


def order_gets_lost(handle: Handle, request: Request) -> Response:
    if request.path.endswith("/orders"):
        return success([])
    is_result = request.path.endswith("order/result")
    return answer(200, {"result": "error", "error": "Order not found"}) if is_result else handle(request)


def cancelled_order_stays(handle: Handle, request: Request) -> Response:
    if request.path.endswith("order/cancel") and b"oid=" in request.body:
        oid = next(part[4:] for part in request.body.split(b"&") if part.startswith(b"oid="))
        return success({"qid": "66a115f2-9919-487a-9eba-99a0141c9590", "oid": oid.decode()})
    return handle(request)


def funds_do_not_add_up(handle: Handle, request: Request) -> Response:
    response = handle(request)
    if not request.path.endswith("/orders") or response.status != 200 or b'"return":[{' not in response.body:
        return response
    rows = json.loads(response.body)["return"]
    for row in rows:
        row["invalid_amount"] = row["amount"]
    return success(rows)


def integer_of_its_own(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return changed(response, b'"value_int":"', b'"value_int":"1') if "ticker" in request.path else response


def number_for_text(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return changed(response, b'"symbol":"', b'"symbol":1,"x":"') if "currency" in request.path else response


def raw_makes_no_difference(handle: Handle, request: Request) -> Response:
    return handle(Request(request.method, request.target.replace("raw", "war"), request.headers, request.body))


def best_bid_first(handle: Handle, request: Request) -> Response:
    response = handle(request)
    if "depth" not in request.path or b'"return"' not in response.body:
        return response
    book = json.loads(response.body)["return"]
    return success({**book, "bids": book["bids"][::-1]})


def trades_come_newest_first(handle: Handle, request: Request) -> Response:
    response = handle(request)
    is_list = request.path.endswith("getTrades.php") and response.body.startswith(b"[")
    return answer(200, json.loads(response.body)[::-1]) if is_list else response


def code_pays_twice(handle: Handle, request: Request) -> Response:
    response = handle(request)
    paid = {"amount": "1.00000000", "currency": "BTC", "reference": "x", "status": "Paid"}
    return answer(200, paid) if b"Invalid code" in response.body else response


def any_password_will_do(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return answer(200, {"usds": 1, "btcs": 1}) if b"Not logged in" in response.body else response


def history_leaves_one_out(handle: Handle, request: Request) -> Response:
    response = handle(request)
    if not request.path.endswith("wallet/history") or b'"return"' not in response.body:
        return response
    page = json.loads(response.body)["return"]
    del page["result"][1:2]
    return success(page)


def unknown_paths_are_pages(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return Response(405, JSON, b"<html>") if b"Invalid request method" in response.body else response


def moved(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return Response(302, response.headers, response.body) if "idkey" in request.path else response


CONTRACT, RULES = "takes_what_the_contract_allows", "keeps_the_rules"
FORM, LOGIN = "answers_as_the_contract_says", "enforces_credentials"
FAULTS: list[tuple[Fault, str, tuple[str, ...]]] = [
    (no_login_needed, LOGIN, ("getIdKey",)),
    (nonces_may_repeat, LOGIN, ("getIdKey",)),
    (one_token_for_all, LOGIN, ("cancelOrderV2",)),
    (anything_is_an_order, CONTRACT, ("addOrder",)),
    (refusal_is_told_as_a_success, FORM, ("getCurrency",)),
    (valid_requests_are_refused, CONTRACT, ("getCurrency",)),
    (nothing_to_read, FORM, ("getOrderLag",)),
    (order_gets_lost, RULES, ("addOrder",)),
    (cancelled_order_stays, RULES, ("cancelOrder",)),
    (funds_do_not_add_up, RULES, ("addOrder",)),
    (integer_of_its_own, RULES, ("getFastTicker",)),
    (number_for_text, FORM, ("getCurrency",)),
    (raw_makes_no_difference, FORM, ("getOrderLag",)),
    (best_bid_first, RULES, ("getDepth",)),
    (trades_come_newest_first, RULES, ("legacyGetTrades",)),
    (code_pays_twice, RULES, ("legacyRedeemCode",)),
    (any_password_will_do, RULES, ("legacyGetFunds",)),
    (history_leaves_one_out, RULES, ("getInfo", "addOrder")),
    (unknown_paths_are_pages, "refuses_unknown_routes", ("getIdKey",)),
    (moved, "status_code_conformance", ("getIdKey",)),
]


@pytest.mark.parametrize(("fault", "check", "only"), [pytest.param(*each, id=each[0].__name__) for each in FAULTS])
def test_a_planted_fault_is_found(fault: Fault, check: str, only: tuple[str, ...]) -> None:
    report = campaign(fault, *only)
    assert check in {finding.check for finding in report.findings}, report.text()


def test_without_a_fault_nothing_is_found() -> None:
    only = tuple({name for *_, names in FAULTS for name in names})
    report = campaign(lambda handle, request: handle(request), *only, max_examples=4)
    assert report.ok, report.text()


def test_a_broken_inside_is_found() -> None:
    emulator = Emulator("mtgox", clock=ManualClock(), key=PLAN.key, secret=PLAN.secret, options=OPTIONS)
    target = InProcess(emulator.handle, lambda: ["money came from nowhere"])
    report = run(MTGOX, Plan(only=("addWallet",), max_examples=2), target)
    assert "inside the server: money came from nowhere" in report.text()


def test_the_command_takes_mtgox() -> None:
    output = io.StringIO()
    arguments = ["mtgox", "--max-examples", "3", "--only", "getOrderLag"]
    assert cli.main(arguments, Console(file=output, width=200)) == 0, output.getvalue()
    assert "GET /api/1/generic/order/lag" in output.getvalue()


def test_a_served_emulator_is_asked_itself_and_not_the_hosts_of_its_operations() -> None:
    output = io.StringIO()
    with Emulator("mtgox", options=OPTIONS).serve() as server:
        arguments = ["mtgox", "--url", server.base_url, "--key", server.key, "--secret", server.secret]
        only = ["--only", "legacyGetTicker", "--only", "getIdKey", "--max-examples", "2"]
        assert cli.main([*arguments, *only], Console(file=output, width=200)) == 0, output.getvalue()
