"""The campaign finds what is planted: each fault by the check that is there for it."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.fuzz.support import Handle, answer, campaign, changed, read_json, signed, write_json
from tradespec.emulator import Request, Response


def unsigned_balance(handle: Handle, request: Request) -> Response:
    return handle(signed(request) if request.path == "/v1/me/getbalance" and request.method == "GET" else request)


def signature_fits_anything(handle: Handle, request: Request) -> Response:
    """A signature that was good once is good for any body."""
    response = handle(request)
    if request.path == "/v1/me/sendchildorder" and request.method == "POST":
        name = request.header("ACCESS-SIGN")
        if response.status == 200:
            SIGNATURES.add(name)
        elif response.status == 401 and name in SIGNATURES:
            return handle(signed(request))
    return response


SIGNATURES: set[str | None] = set()


def number_as_text(handle: Handle, request: Request) -> Response:
    response = handle(request)
    body = re.sub(rb'"ltp":([0-9.]+)', rb'"ltp":"\1"', response.body)
    return changed(response, response.body, body) if body != response.body else response


def undocumented_status(handle: Handle, request: Request) -> Response:
    if request.path == "/v1/getboard" and request.query.get("product_code") in ("BTC_JPY", "ETH_BTC"):
        return answer(418, {"status": -1, "error_message": "I am a teapot", "data": None})
    return handle(request)


def page_on_rare_input(handle: Handle, request: Request) -> Response:
    if request.path == "/v1/getexecutions" and request.query.get("count") == "500":
        return Response(500, (("Content-Type", "text/html"),), b"<h1>Runtime Error</h1>")
    return handle(request)


def crash_on_rare_input(handle: Handle, request: Request) -> Response:
    if request.path == "/v1/getexecutions" and request.query.get("count") == "500":
        raise ZeroDivisionError("planted")
    return handle(request)


def any_side_accepted(handle: Handle, request: Request) -> Response:
    response = handle(request)
    if request.path == "/v1/me/sendchildorder" and b"-102" in response.body:
        body: dict[str, Any] = {**read_json(request.body), "side": "BUY"}
        return handle(signed(request, write_json(body)))
    return response


def market_unknown(handle: Handle, request: Request) -> Response:
    """A refusal that fits any request."""
    if request.path == "/v1/me/getcollateral" and request.method == "GET":
        return answer(400, {"status": -100, "error_message": "Invalid product", "data": None})
    return handle(request)


def cancel_does_nothing(handle: Handle, request: Request) -> Response:
    if request.path in ("/v1/me/cancelchildorder", "/v1/me/cancelparentorder") and request.method == "POST":
        response = handle(Request(request.method, request.target, request.headers, request.body + b" "))
        return Response(200) if response.status == 401 else response
    return handle(request)


def order_gets_lost(handle: Handle, request: Request) -> Response:
    response = handle(request)
    is_list = request.path == "/v1/me/getchildorders" and response.status == 200
    return answer(200, []) if is_list and "child_order_acceptance_id" in request.query else response


def fee_is_forgotten(handle: Handle, request: Request) -> Response:
    response = handle(request)
    if request.path == "/v1/me/getexecutions" and response.status == 200:
        rows: list[dict[str, Any]] = read_json(response.body)
        return Response(
            200, (("Content-Type", "application/json"),), write_json([{**r, "commission": 0} for r in rows])
        )
    return response


def reading_changes_money(handle: Handle, request: Request) -> Response:
    response = handle(request)
    if request.path == "/v1/me/getbalance" and response.status == 200:
        CALLS.append(1)
        return changed(response, b'"amount":1000000000,', b'"amount":10000%05d,' % len(CALLS))
    return response


CALLS: list[int] = []

FAULTS = [
    (unsigned_balance, "enforces_credentials", "GET /v1/me/getbalance", ["getBalance"]),
    (signature_fits_anything, "enforces_credentials", "POST /v1/me/sendchildorder", ["sendChildOrder"]),
    (number_as_text, "response_schema_conformance", "GET /v1/getticker", ["getTicker"]),
    (undocumented_status, "status_code_conformance", "GET /v1/getboard", ["getBoard"]),
    (page_on_rare_input, "takes_what_the_contract_allows", "GET /v1/getexecutions", ["getExecutions"]),
    (crash_on_rare_input, "campaign", "GET /v1/getexecutions", ["getExecutions"]),
    (any_side_accepted, "takes_what_the_contract_allows", "POST /v1/me/sendchildorder", ["sendChildOrder"]),
    (market_unknown, "takes_what_the_contract_allows", "GET /v1/me/getcollateral", ["getCollateral"]),
    (market_unknown, "accepted_share", "GET /v1/me/getcollateral", ["getCollateral"]),
    (cancel_does_nothing, "keeps_the_rules", "POST /v1/me/cancelchildorder", ["sendChildOrder", "cancelChildOrder"]),
    (cancel_does_nothing, "keeps_the_rules", "POST /v1/me/cancelparentorder", ["sendParentOrder", "cancelParentOrder"]),
    (order_gets_lost, "keeps_the_rules", "POST /v1/me/sendchildorder", ["sendChildOrder"]),
    (fee_is_forgotten, "keeps_the_rules", "POST /v1/me/sendchildorder", ["sendChildOrder"]),
    (reading_changes_money, "keeps_the_rules", "POST /v1/me/cancelallchildorders", ["cancelAllChildOrders"]),
]


@pytest.mark.parametrize(
    ("fault", "check", "operation", "only"),
    [pytest.param(*each, id=f"{each[0].__name__}-{each[1]}") for each in FAULTS],
)
def test_a_planted_fault_is_found(fault: Any, check: str, operation: str, only: list[str]) -> None:
    report = campaign(fault, *only)
    found = [(finding.check, finding.operation) for finding in report.findings]
    assert (check, operation) in found, report.text()


def test_without_a_fault_the_same_campaigns_find_nothing() -> None:
    only = sorted({operation for *_, names in FAULTS for operation in names})
    report = campaign(lambda handle, request: handle(request), *only)
    assert report.ok, report.text()
