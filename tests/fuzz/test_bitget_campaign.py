"""The campaign against the emulated Bitget, as it is and with planted faults."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Mapping
from random import Random
from typing import Any
from urllib.parse import urlencode

import pytest
from rich.console import Console

from tests.bitget.contract import DOCUMENT, Spec, operations
from tests.fuzz.support import PLAN, Handle, answer, bitget_campaign, bitget_emulator, changed
from tests.fuzz.test_campaign import figures
from tradespec.emulator import Request, Response
from tradespec.fuzz import Plan, cli, profile, run
from tradespec.fuzz.bitget import sign
from tradespec.fuzz.bitget.values import maker, request_fields
from tradespec.fuzz.bitget.world import World
from tradespec.fuzz.target import Answer, InProcess

FUZZ = bool(os.environ.get("TRADESPEC_FUZZ"))
BITGET = profile("bitget")
IDS = [raw["operationId"] for item in DOCUMENT["paths"].values() for raw in item.values()]
HALVES = {
    "spot and futures": ("common", "spot", "futures"),
    "the others": ("margin", "copy", "convert", "tax", "user", "p2p", "ins", "earn", "broker"),
}


@pytest.mark.property
@pytest.mark.parametrize("half", HALVES)
def test_the_emulator_keeps_the_contract(half: str, capfd: pytest.CaptureFixture[str]) -> None:
    only = tuple(name for name in IDS if name.startswith(HALVES[half]))
    if FUZZ:
        plan = Plan(seed=int.from_bytes(os.urandom(3)), max_examples=20, seconds=120, only=only)
    else:
        plan = Plan(max_examples=3, borders=20, only=only)
    report = run(BITGET, plan)
    with capfd.disabled():
        print(f"\n{figures(report)}" if FUZZ else f"\nbitget, {half}: {report.cases} cases", file=sys.stderr)  # noqa: T201
    assert report.ok, report.text()
    assert len(report.tallies) == len(only)
    assert report.phases.keys() >= {"examples", "coverage", "fuzzing"}


def test_the_halves_are_the_whole() -> None:
    assert [sum(name.startswith(half) for half in HALVES.values()) for name in IDS] == [1] * len(IDS)


def test_every_refusal_is_documented_and_belongs_to_an_operation() -> None:
    codes = {row["code"] for row in DOCUMENT["x-errors"]}
    assert BITGET.refusals.keys() <= set(IDS)
    assert {code for each in BITGET.refusals.values() for code in each} <= codes


class Caller:
    """Sends what the makers of likely values make."""

    def __init__(self) -> None:
        self._emulator = bitget_emulator()
        self.world = World(self.send)
        self.world.prepare()

    def send(self, method: str, target: str, body: bytes) -> Answer:
        headers = sign(PLAN.key, PLAN.secret, method, target, body)
        self._emulator.control.advance(0.01)
        response = self._emulator.handle(Request(method, target, headers, body))
        return Answer(response.status, response.body)

    def accepts(self, spec: Spec, values: Mapping[str, Any]) -> bool:
        fields = {**(spec.body() or spec.query()), **values} if "" not in values else {}
        required = self._required(spec)
        given = {n: v for n, v in fields.items() if v is not None and (n in values or n in required)}
        if spec.method == "GET":
            return self._is_success(self.send("GET", f"{spec.path}?{urlencode(given)}" if given else spec.path, b""))
        return self._is_success(self.send("POST", spec.path, json.dumps(values.get("", given), default=str).encode()))

    @staticmethod
    def _required(spec: Spec) -> set[str]:
        return {name for name, is_required in request_fields(DOCUMENT, spec.raw).items() if is_required}

    @staticmethod
    def _is_success(answer: Answer) -> bool:
        document = json.loads(answer.body)
        data = document["data"]
        failed = data in ("fail", "failure") or (isinstance(data, dict) and bool(data.get("failureList")))
        return document["code"] == "00000" and not failed


def test_likely_values_are_accepted_by_every_operation() -> None:
    caller = Caller()
    refused = []
    for spec in operations():
        make = maker(caller.world, DOCUMENT, spec.raw)
        random = Random(spec.id)
        accepted = sum(caller.accepts(spec, make(random.getrandbits(40))) for _ in range(4))
        if not accepted and spec.id not in BITGET.rare:
            refused.append(spec.id)
    assert not refused


@pytest.mark.parametrize("target", ["/api/v2/spot/market/tickrs", "/api/v1/spot/market/tickers", "/", "/api/v2"])
def test_a_path_that_is_not_there_is_40404(target: str) -> None:
    response = bitget_emulator().handle(Request("GET", target))
    assert (response.status, json.loads(response.body)["code"]) == (404, "40404")


def unsigned_assets(handle: Handle, request: Request) -> Response:
    if request.path == "/api/v2/spot/account/assets":
        headers = sign(PLAN.key, PLAN.secret, request.method, request.target, request.body)
        return handle(Request(request.method, request.target, headers, request.body))
    return handle(request)


def wrong_code_for_an_unknown_key(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return changed(response, b'"code":"40037"', b'"code":"40009"') if response.status == 400 else response


def code_from_nowhere(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return changed(response, b'"code":"40034"', b'"code":"31337"') if response.status == 400 else response


def other_methods_are_405(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return answer(405, {"code": "405", "msg": "Method Not Allowed"}) if response.status == 404 else response


def any_side_accepted(handle: Handle, request: Request) -> Response:
    response = handle(request)
    if request.path == "/api/v2/spot/trade/place-order" and b"Parameter side" in response.body:
        return answer(200, {"code": "00000", "msg": "success", "data": {"orderId": "1", "clientOid": "1"}})
    return response


def order_gets_lost(handle: Handle, request: Request) -> Response:
    is_lookup = request.path == "/api/v2/spot/trade/orderInfo"
    return answer(200, {"code": "00000", "msg": "success", "data": []}) if is_lookup else handle(request)


def row_is_swallowed(handle: Handle, request: Request) -> Response:
    response = handle(request)
    if request.path == "/api/v2/spot/trade/batch-orders" and response.status == 200:
        data: dict[str, Any] = {"successList": [], "failureList": []}
        return answer(200, {"code": "00000", "msg": "success", "data": data})
    return response


def number_for_text(handle: Handle, request: Request) -> Response:
    response = handle(request)
    return changed(response, b'"ts":"', b'"ts":1,"x":"') if request.path.endswith("/market/tickers") else response


FAULTS = [
    (unsigned_assets, "enforces_credentials", ["spotAccountGetAssets"]),
    (wrong_code_for_an_unknown_key, "enforces_credentials", ["spotAccountGetAssets"]),
    (code_from_nowhere, "takes_what_the_contract_allows", ["spotMarketGetOrderBook"]),
    (other_methods_are_405, "refuses_unknown_routes", ["commonGetServerTime"]),
    (any_side_accepted, "takes_what_the_contract_allows", ["spotTradePlaceOrder"]),
    (order_gets_lost, "keeps_the_rules", ["spotTradePlaceOrder"]),
    (row_is_swallowed, "keeps_the_rules", ["spotTradePlaceOrders"]),
    (number_for_text, "response_schema_conformance", ["spotMarketGetTickers"]),
]


@pytest.mark.parametrize(("fault", "check", "only"), [pytest.param(*each, id=each[0].__name__) for each in FAULTS])
def test_a_planted_fault_is_found(fault: Any, check: str, only: list[str]) -> None:
    report = bitget_campaign(fault, *only)
    assert check in {finding.check for finding in report.findings}, report.text()


def test_a_broken_inside_is_found() -> None:
    emulator = bitget_emulator()
    target = InProcess(emulator.handle, lambda: ["money came from nowhere"])
    report = run(BITGET, Plan(only=("spotAccountUpgrade",), max_examples=2), target)
    assert "inside the server: money came from nowhere" in report.text()


def test_the_command_takes_bitget() -> None:
    output = io.StringIO()
    arguments = ["bitget", "--max-examples", "3", "--only", "spotMarketGetTickers"]
    assert cli.main(arguments, Console(file=output, width=200)) == 0, output.getvalue()
    assert "GET /api/v2/spot/market/tickers" in output.getvalue()
