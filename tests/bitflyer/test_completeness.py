"""Nothing of the exchange's document is missing, and every operation says all that the SDK needs to know of it."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

import tradespec.bitflyer as package
from tests.bitflyer.contract import DOCUMENT, Spec, operations, records
from tradespec.bitflyer import EXCHANGE
from tradespec.core import errors

# Every path that the exchange's document lists, as (method, path).
DOCUMENTED = """
GET /v1/getmarkets
GET /v1/markets
GET /v1/getmarkets/usa
GET /v1/markets/usa
GET /v1/getmarkets/eu
GET /v1/markets/eu
GET /v1/getboard
GET /v1/board
GET /v1/getticker
GET /v1/ticker
GET /v1/getexecutions
GET /v1/executions
GET /v1/getboardstate
GET /v1/gethealth
GET /v1/getchats
GET /v1/getchats/usa
GET /v1/getchats/eu
GET /v1/me/getpermissions
GET /v1/me/getbalance
GET /v1/me/getcollateral
GET /v1/me/getcollateralaccounts
GET /v1/me/getaddresses
GET /v1/me/getcoinins
GET /v1/me/getcoinouts
GET /v1/me/getbankaccounts
GET /v1/me/getdeposits
POST /v1/me/withdraw
GET /v1/me/getwithdrawals
POST /v1/me/sendchildorder
POST /v1/me/cancelchildorder
POST /v1/me/sendparentorder
POST /v1/me/cancelparentorder
POST /v1/me/cancelallchildorders
GET /v1/me/getchildorders
GET /v1/me/getparentorders
GET /v1/me/getparentorder
GET /v1/me/getexecutions
GET /v1/me/getbalancehistory
GET /v1/me/getpositions
GET /v1/me/getcollateralhistory
GET /v1/me/gettradingcommission
"""
BEYOND = {("GET", f"/v1/{name}") for name in ("getfundingrate", "getfundingratehistory", "getcorporateleverage")}
UNSAFE = {"sendChildOrder", "sendParentOrder", "cancelAllChildOrders", "withdraw"}


def test_every_documented_path_is_an_operation_or_an_alias() -> None:
    wanted = {tuple(line.split()) for line in DOCUMENTED.strip().splitlines()}
    assert len(wanted) == 41
    found = {(method.upper(), path) for path, item in DOCUMENT["paths"].items() for method in item}
    assert found == wanted | BEYOND


def test_aliases_are_never_sent() -> None:
    aliases = {path for path, item in DOCUMENT["paths"].items() for raw in item.values() if "x-alias-of" in raw}
    assert len(aliases) == 6
    assert not aliases & {record.path for record in records().values()}


def test_records_and_contract_agree() -> None:
    found = records()
    specs = operations()
    assert set(found) == {spec.id for spec in specs}
    for spec in specs:
        record = found[spec.id]
        assert (record.method, record.path, record.signed) == (spec.method, spec.path, spec.signed)
        assert record.write_class == spec.raw.get("x-write-class", "read")
        assert dict(record.buckets) == spec.raw["x-rate-limit"]
        assert (record.result is None) == (spec.answer() == "")


def test_write_classes_are_as_dangerous_as_the_operations() -> None:
    classes = {record.id: record.write_class for record in records().values()}
    assert {name for name, kind in classes.items() if kind == "unsafe"} == UNSAFE
    assert {name for name, kind in classes.items() if kind == "idempotent"} == {"cancelChildOrder", "cancelParentOrder"}


def test_error_rules_name_classes_of_the_tree_and_known_outcomes() -> None:
    assert {rule.code for rule in EXCHANGE.errors} >= {
        "-1",
        "-2",
        "-100",
        "-110",
        "-200",
        "-205",
        "-208",
        "-500",
        "-505",
    }
    for rule in EXCHANGE.errors:
        assert issubclass(getattr(errors, rule.error), errors.ApiError)
        assert rule.outcome in ("rejected", "unknown")


def test_every_public_name_loads() -> None:
    assert sorted(package.__all__) == list(package.__all__)
    for name in package.__all__:
        assert getattr(package, name).__name__ == name if inspect.isclass(getattr(package, name)) else True
    assert set(package.__all__) <= set(dir(package))
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        _: Any = package.Nonsense  # pyright: ignore[reportAttributeAccessIssue]


@pytest.mark.parametrize("spec", operations(), ids=str)
def test_sync_and_async_facades_are_twins_and_documented(spec: Spec) -> None:
    module = __import__(f"tradespec.bitflyer.resources.{spec.tag}", fromlist=["x"])
    name = spec.tag.capitalize() + "Api"
    for suffix in ("", "_detailed"):
        one = getattr(getattr(module, name), spec.function + suffix)
        other = getattr(getattr(module, f"Async{name}"), spec.function + suffix)
        assert inspect.signature(one) == inspect.signature(other)
        assert inspect.iscoroutinefunction(other) and not inspect.iscoroutinefunction(one)
        assert one.__doc__ == other.__doc__
    doc = " ".join((inspect.getdoc(getattr(getattr(module, name), spec.function)) or "").split())
    assert spec.raw["summary"] in doc and spec.raw["x-source"]["section"] in doc and spec.path in doc
    for parameter in inspect.signature(getattr(getattr(module, name), spec.function)).parameters:
        assert parameter in ("self",) or f"{parameter}:" in doc
