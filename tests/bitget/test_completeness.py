"""Nothing of the exchange's documents is missing, and every operation says all that the SDK needs to know of it."""

from __future__ import annotations

import inspect
from collections import Counter
from importlib import import_module
from typing import Any

import pytest

import tradespec.bitget as package
from tests.bitget.contract import DOCUMENT, Spec, items, operations, real, records, resolve, snake, specs, vector
from tradespec.bitget import EXCHANGE

SEED: list[dict[str, Any]] = vector("seed_rows")
TABLE: dict[tuple[str, str], dict[str, Any]] = {(row["method"], row["path"]): row for row in vector("operations")}

# Lists that the documents page, by id, by the id in the answer, or by page number.
PAGED = """
public/annoucements spot/market/fills-history spot/account/subaccount-assets spot/account/bills
spot/account/transferRecords spot/account/sub-main-trans-record spot/wallet/deposit-records
spot/wallet/subaccount-deposit-records spot/wallet/withdrawal-records spot/trade/unfilled-orders
spot/trade/history-orders spot/trade/fills spot/trade/current-plan-order spot/trade/history-plan-order
mix/market/fills-history mix/market/history-fund-rate mix/account/bill mix/account/interest-history
mix/position/history-position mix/order/orders-pending mix/order/orders-history mix/order/fills mix/order/fill-history
mix/order/orders-plan-pending mix/order/orders-plan-history
margin/crossed/open-orders margin/crossed/history-orders margin/crossed/fills margin/crossed/borrow-history
margin/crossed/repay-history margin/crossed/interest-history margin/crossed/financial-records
margin/crossed/liquidation-history margin/crossed/liquidation-order
margin/isolated/open-orders margin/isolated/history-orders margin/isolated/fills margin/isolated/borrow-history
margin/isolated/repay-history margin/isolated/interest-history margin/isolated/financial-records
margin/isolated/liquidation-history margin/isolated/liquidation-order margin/isolated/account/risk-rate
convert/convert-record tax/spot-record tax/future-record tax/margin-record tax/p2p-record
user/virtual-subaccount-list broker/all-sub-deposit-withdrawal broker/subaccount-deposit broker/subaccount-withdrawal
earn/loan/repay-history earn/loan/revise-history earn/loan/borrow-history earn/loan/reduces
copy/mix-follower/query-traders copy/mix-trader/config-query-followers
"""
BUCKETS = {bucket.name: bucket for bucket in EXCHANGE.buckets}
CURSORS = {"idLessThan", "pageNo", "pageNum", "cursor"}


def aliases() -> set[tuple[str, str]]:
    return {(method, path) for method, path, raw in items() if not real(raw)}


def test_the_verdicts_on_the_seed_are_counted() -> None:
    assert Counter(row["verdict"] for row in SEED) == {"same": 78, "diff": 36, "none": 1}
    assert len({(row["method"], row["path"]) for row in SEED}) == 115


@pytest.mark.parametrize("row", SEED, ids=lambda row: f"{row['method']} {row['path']}")
def test_every_row_of_the_seed_is_an_operation(row: dict[str, Any]) -> None:
    official = row["official"]["method"], row["official"]["path"]
    spelled = row["method"], row["path"]
    assert official in {(record.method, record.path) for record in records().values()}
    if row["verdict"] == "same":
        assert spelled == official
        return
    [alias] = [raw for method, path, raw in items() if (method, path) == spelled]
    target = specs()[alias["x-alias-of"]]
    meant = row.get("reads", row["official"])
    assert (target.method, target.path) == (meant["method"], meant["path"])


def test_other_spellings_are_never_sent() -> None:
    sent = {(record.method, record.path) for record in records().values()}
    assert not aliases() & sent
    assert {(row["method"], row["path"]) for row in SEED if row["verdict"] != "same"} <= aliases()
    assert sent == set(TABLE)


def test_records_and_contract_agree() -> None:
    found = records()
    assert set(found) == set(specs())
    for spec in operations():
        record = found[spec.id]
        assert (record.method, record.path, record.signed) == (spec.method, spec.path, spec.signed)
        assert record.write_class == spec.raw.get("x-write-class", "read")
        assert snake(spec.id).replace("_", "") == (spec.tag + spec.function).replace("_", "")


@pytest.mark.parametrize("spec", operations(), ids=str)
def test_access_rate_and_write_class_are_the_documented_ones(spec: Spec) -> None:
    row, record = TABLE[spec.method, spec.path], records()[spec.id]
    assert ("private" if record.signed else "public") == row["auth"]
    assert record.write_class == row.get("write", "read")
    minute, own = record.buckets
    assert minute == ("ip_minute", 1)
    bucket, _, counted = own[0].partition("@")
    assert (counted, own[1]) == (spec.raw.get("x-alias-of", spec.id), 1), "each path is counted apart"
    limit = BUCKETS[bucket]
    scope = {"ip": "IP", "account": "UID"}[limit.scope]
    rate = f"{limit.limit}/s {scope}" if limit.per == 1 else f"{limit.limit} per {limit.per} s {scope}"
    if row["rate"] is not None:
        assert rate == row["rate"]


def test_all_calls_of_an_address_share_a_limit() -> None:
    minute = BUCKETS["ip_minute"]
    assert (minute.limit, minute.per, minute.scope, minute.each) == (6000, 60, "ip", False)
    assert all(bucket.each for name, bucket in BUCKETS.items() if name != "ip_minute")


def test_writes_that_are_not_safe_to_repeat_say_so() -> None:
    classes = Counter(row["write"] for row in TABLE.values() if row["method"] == "POST")
    assert classes["unsafe"] >= 45
    for words in (
        "/place-",
        "/borrow",
        "/withdrawal",
        "/batch-place",
        "batch-orders",
        "cancel-all",
        "close-",
        "/create-",
    ):
        for (method, path), row in TABLE.items():
            if method == "POST" and words in path:
                assert row["write"] == "unsafe", path
    for (method, path), row in TABLE.items():
        if method == "POST" and path.endswith(("/cancel-order", "/set-leverage", "-mode")):
            assert row["write"] == "idempotent", path


def test_every_list_that_is_paged_can_be_walked() -> None:
    paged = {spec.path.removeprefix("/api/v2/"): spec for spec in operations() if "x-pagination" in spec.raw}
    assert set(PAGED.split()) <= set(paged)
    for spec in operations():
        names = {one["name"] for one in map(resolve, spec.raw.get("parameters", []))}
        assert not names & CURSORS or "x-pagination" in spec.raw, spec
    for spec in paged.values():
        api = facade(spec.tag)
        name = "iter_" + spec.function.removeprefix("get_")
        for one in api:
            assert set(inspect.signature(getattr(one, name)).parameters) >= {"max_items", "options"}


def facade(tag: str) -> tuple[Any, Any]:
    """The sync and the async class of a tag."""
    module = import_module(f"tradespec.bitget.resources.{tag}")
    name = "".join(part.capitalize() for part in tag.split("_")) + "Api"
    return getattr(module, name), getattr(module, f"Async{name}")


@pytest.mark.parametrize("spec", operations(), ids=str)
def test_sync_and_async_facades_are_twins_and_documented(spec: Spec) -> None:
    sync, twin = facade(spec.tag)
    for suffix in ("", "_detailed"):
        one, other = getattr(sync, spec.function + suffix), getattr(twin, spec.function + suffix)
        assert inspect.signature(one) == inspect.signature(other)
        assert inspect.iscoroutinefunction(other) and not inspect.iscoroutinefunction(one)
        assert one.__doc__ == other.__doc__
    doc = " ".join((inspect.getdoc(getattr(sync, spec.function)) or "").split())
    assert spec.raw["summary"] in doc and spec.raw["x-source"]["section"] in doc and spec.path in doc
    for parameter in inspect.signature(getattr(sync, spec.function)).parameters:
        assert parameter == "self" or f"{parameter}:" in doc


def test_every_public_name_loads() -> None:
    assert sorted(package.__all__) == list(package.__all__)
    for name in package.__all__:
        found = getattr(package, name)
        assert not inspect.isclass(found) or found.__name__ == name
    assert set(package.__all__) <= set(dir(package))
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        _: Any = package.Nonsense  # pyright: ignore[reportAttributeAccessIssue]


def test_every_answer_has_an_example() -> None:
    assert all(spec.answer() for spec in operations())
    assert DOCUMENT["openapi"] == "3.1.0"
