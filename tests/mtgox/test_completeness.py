"""Nothing of the exchange's documents is missing, and every operation says all that the SDK needs to know of it."""

from __future__ import annotations

import inspect
from importlib import import_module
from typing import Any

import pytest

import tradespec.mtgox as package
from tests.mtgox.contract import DOCUMENT, Spec, items, operations, real, records, samples, specs, vector
from tradespec.core import errors
from tradespec.core.errors import ApiError
from tradespec.mtgox import EXCHANGE

SEED: list[dict[str, Any]] = vector("seed_rows")
SHAPE_UNKNOWN = {"getAddressDetails", "addPrivateKey"}


@pytest.mark.parametrize("row", SEED, ids=lambda row: f"{row['method']} {row['path']}")
def test_every_row_of_the_seed_is_an_operation_or_a_callback(row: dict[str, Any]) -> None:
    if row["verdict"] == "webhook":
        assert set(row["webhooks"]) == set(DOCUMENT["webhooks"])
        return
    spec = specs()[row["operation"]]
    assert spec.method == row["method"]
    assert (spec.path == row["path"]) == (row["verdict"] == "same")
    assert spec.signed == (row["access"] == "private")
    assert spec.raw["x-source"]["origin"] == "seed"
    [found] = [raw for method, path, raw in items() if (method, path) == (row["method"], row["path"])]
    assert found.get("x-alias-of", spec.id) == spec.id


def test_all_rows_of_the_seed_are_here_and_all_else_is_not_said_to_be_of_it() -> None:
    assert len(SEED) == 31
    named = {row["operation"] for row in SEED if "operation" in row}
    assert named == {spec.id for spec in operations() if spec.raw["x-source"]["origin"] == "seed"}
    assert set(specs()) == set(records())
    assert {spec for spec in specs() if spec not in named} == {
        spec.id for spec in operations() if spec.tag == "legacy" and spec.id != "legacyGetTrades"
    }


def test_every_operation_has_a_sample_unless_nobody_knows_its_answer() -> None:
    sampled = {sample.operation for sample in samples("response")}
    assert set(specs()) - sampled == SHAPE_UNKNOWN
    for name in SHAPE_UNKNOWN:
        assert "x-unconfirmed" in specs()[name].raw


def test_other_spellings_are_never_sent_and_private_is_optional_everywhere() -> None:
    sent = {(record.method, record.path) for record in records().values()}
    aliases = {(method, path): raw["x-alias-of"] for method, path, raw in items() if not real(raw)}
    assert not aliases.keys() & sent
    for spec in operations():
        if "/private/" in spec.path:
            assert aliases[spec.method, spec.path.replace("/private/", "/")] == spec.id
        elif spec.signed and "/api/1/" in spec.path:
            assert aliases[spec.method, spec.path.replace("/generic/", "/generic/private/")] == spec.id


def test_records_and_contract_agree() -> None:
    for spec in operations():
        record = records()[spec.id]
        assert (record.method, record.path, record.signed) == (spec.method, spec.path, spec.signed)
        assert record.write_class == spec.raw.get("x-write-class", "read")
        envelope = record.envelope_of(EXCHANGE)
        assert (None if envelope is None else envelope.data) == spec.frame
        assert (record.bare == "raw") == spec.takes_raw


def test_writes_say_what_a_repeat_would_do() -> None:
    classes = {spec.id: records()[spec.id].write_class for spec in operations() if spec.method == "POST"}
    reads = {"getInfo", "getIdKey", "getWalletHistory", "getOrders", "getOrderResult"}
    reads |= {"legacyGetFunds", "legacyGetOrders", "legacyGetBtcAddress"}
    cancels = {"cancelOrder", "cancelOrderV2", "legacyCancelOrder"}
    assert {name for name, kind in classes.items() if kind == "read"} == reads
    assert {name for name, kind in classes.items() if kind == "idempotent"} == cancels
    assert {classes[name] for name in classes.keys() - reads - cancels} == {"unsafe"}


def test_the_error_table_names_classes_and_resends_after_a_refused_nonce_only() -> None:
    for rule in EXCHANGE.errors:
        assert issubclass(getattr(errors, rule.error), ApiError)
        assert rule.resend == (rule.error == "NonceRefused")
        assert rule.http == (), "the HTTP status of most errors is not known"


def test_the_scales_are_those_of_the_documents() -> None:
    assert EXCHANGE.scales == {"BTC": 8, "LTC": 8, "NMC": 8, "JPY": 3, "SEK": 3, "other": 5}


def test_limits_are_the_two_that_are_documented() -> None:
    assert {bucket.name: (bucket.limit, bucket.per) for bucket in EXCHANGE.buckets} == {
        "ticker": (1, 30),
        "full_depth": (5, 3600),
    }
    limited = {record.id: record.buckets for record in records().values() if record.buckets}
    assert limited == {"getTicker": (("ticker", 1),), "getFullDepth": (("full_depth", 1),)}


def facade(tag: str) -> tuple[Any, Any]:
    """The sync and the async class of a tag."""
    module = import_module(f"tradespec.mtgox.resources.{tag}")
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
    assert {"FileNonces", "MemoryNonces", "Tonces", "Money", "MtGox"} <= set(package.__all__)
    for name in package.__all__:
        found = getattr(package, name)
        assert not inspect.isclass(found) or found.__name__ == name
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        _: Any = package.Nonsense  # pyright: ignore[reportAttributeAccessIssue]
