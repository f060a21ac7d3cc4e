"""Nothing of the exchange's document is missing, and every operation says all that the SDK needs to know of it."""

from __future__ import annotations

import inspect
from importlib import import_module
from typing import Any

import pytest

import tradespec.coinbtr as package
from tests.coinbtr.contract import DOCUMENT, Spec, items, operations, real, records, specs, vector
from tradespec.coinbtr import EXCHANGE

SEED: list[dict[str, Any]] = vector("seed_rows")
DOCUMENTED = {"getDepositAddress", "requestDepositAddress", "withdraw", "getBalances"}


@pytest.mark.parametrize("row", SEED, ids=lambda row: f"{row['method']} {row['path']}")
def test_every_row_of_the_seed_is_an_operation(row: dict[str, Any]) -> None:
    spec = specs()[row["operation"]]
    assert (spec.method, spec.path) == (row["method"], row.get("sent", row["path"]))
    assert spec.signed == (row["auth"] == "private")
    assert spec.raw["x-source"] == {"section": row["section"], "origin": "seed"}
    [found] = [raw for method, path, raw in items() if (method, path) == (row["method"], row["path"])]
    assert found.get("x-alias-of", spec.id) == spec.id
    assert ("x-alias-of" in found) == ("sent" in row)


def test_there_are_17_operations_and_one_in_a_second_form() -> None:
    assert {row["operation"] for row in SEED} == set(specs()) == set(records())
    assert len(specs()) == 18
    ways = {(spec.method, spec.path) for spec in operations()}
    assert {method for method, path in ways if path.endswith("/getdepositaddress")} == {"GET", "POST"}


def test_other_spellings_are_never_sent() -> None:
    sent = {(record.method, record.path) for record in records().values()}
    aliases = {(method, path) for method, path, raw in items() if not real(raw)}
    assert not aliases & sent
    assert {("POST", "/api/v1/wallet/whithdraw"), ("GET", "/market/gettiker")} <= aliases


def test_what_the_document_does_not_describe_is_not_made_up() -> None:
    text = str(DOCUMENT["paths"]).lower()
    assert "kitten" not in text
    assert not any("transaction" in path for path in DOCUMENT["paths"])
    assert "List Transactions and Get Transaction" in DOCUMENT["info"]["description"]
    for spec in operations():
        assert ("x-unconfirmed" in spec.raw) == (spec.id not in DOCUMENTED)
    assert EXCHANGE.buckets == (), "no rate limits are stated"


def test_records_and_contract_agree() -> None:
    for spec in operations():
        record = records()[spec.id]
        assert (record.method, record.path, record.signed) == (spec.method, spec.path, spec.signed)
        assert record.write_class == spec.raw.get("x-write-class", "read")


def test_writes_say_what_a_repeat_would_do() -> None:
    classes = {spec.id: records()[spec.id].write_class for spec in operations() if spec.method == "POST"}
    assert classes == {
        "withdraw": "unsafe",
        "placeBuyLimit": "unsafe",
        "placeSellLimit": "unsafe",
        "cancelOrder": "idempotent",
        "getOpenOrders": "read",
        "requestDepositAddress": "read",
    }


def facade(tag: str) -> tuple[Any, Any]:
    """The sync and the async class of a tag."""
    module = import_module(f"tradespec.coinbtr.resources.{tag}")
    name = f"{tag.capitalize()}Api"
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
    assert spec.raw.get("x-unconfirmed", "") in doc
    for parameter in inspect.signature(getattr(sync, spec.function)).parameters:
        assert parameter == "self" or f"{parameter}:" in doc


def test_every_public_name_loads() -> None:
    assert sorted(package.__all__) == list(package.__all__)
    for name in package.__all__:
        found = getattr(package, name)
        assert not inspect.isclass(found) or found.__name__ == name
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        _: Any = package.Nonsense  # pyright: ignore[reportAttributeAccessIssue]
