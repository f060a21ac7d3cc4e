"""Answers that no document of 2018 describes: what is known of them is read, and nothing of them is lost."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bitget.test_wire import differences
from tests.coinbtr.contract import Spec, exact, operations, parsed
from tests.coinbtr.support import Script, ok, run
from tradespec.core.errors import ContractBreach, Outcome
from tradespec.core.wire import as_wire

OPEN = [spec for spec in operations() if "x-unconfirmed" in spec.raw and spec.id != "cancelOrder"]
LISTS = ("getOpenOrders", "getBooks")
AS_THEY_COME = ("getProfile", "getWithdraws", "getDeposits")
MODELS = [spec for spec in OPEN if spec.id not in (*LISTS, *AS_THEY_COME)]
NULLABLE = [spec for spec in OPEN if spec.id not in ("getOrderBook", "getWithdraws", "getDeposits")]
TEXT = st.text("aZ09 -é", max_size=8)
NAMES = TEXT.filter(bool)  # what is no object stands under ""
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.decimals(allow_nan=False, allow_infinity=False, places=8)
    | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=6,
)


def decoded(spec: Spec, data: Any) -> Any:
    with Script(ok(data)).client() as client:
        return run(client, spec)


def example(spec: Spec) -> dict[str, Any]:
    """The contract's example of a row, or of the whole."""
    data = spec.data()
    row: dict[str, Any] = data[0] if isinstance(data, list) else data
    return row


@pytest.mark.parametrize("spec", OPEN, ids=str)
def test_fields_that_nobody_knows_are_kept_with_exact_numbers(spec: Spec) -> None:
    extra = {"zz_new": Decimal("0.10000000000000000001"), "zz_deep": [{"n": Decimal("1.50")}], "zz_int": 10**25}
    row = example(spec) | extra
    found = decoded(spec, [row] if isinstance(spec.data(), list) else row)
    kept = found[0] if isinstance(found, list) else found
    additional = kept if isinstance(kept, dict) else kept.additional
    assert {name: additional[name] for name in extra} == extra
    assert [str(additional["zz_new"]), str(additional["zz_deep"][0]["n"])] == ["0.10000000000000000001", "1.50"]
    assert type(additional["zz_int"]) is int


@pytest.mark.parametrize("spec", OPEN, ids=str)
def test_an_object_without_any_known_field_is_an_answer_too(spec: Spec) -> None:
    found = decoded(spec, [{}] if spec.id in LISTS else {})
    assert as_wire(found) == ([{}] if spec.id in LISTS else {})


@pytest.mark.parametrize("spec", OPEN, ids=str)
def test_a_field_of_another_type_than_in_2019_moves_aside_and_breaks_nothing(spec: Spec) -> None:
    row = example(spec)
    for name in row:
        odd = row | {name: [["odd"]]}
        found = decoded(spec, [odd] if isinstance(spec.data(), list) else odd)
        kept = found[0] if isinstance(found, list) else found
        if isinstance(row[name], str | int | Decimal) and not isinstance(kept, dict):
            assert (getattr(kept, name), kept.additional[name]) == (None, [["odd"]])
        assert as_wire(kept)[name] == [["odd"]]


def test_what_should_be_an_object_and_is_none_is_kept_where_it_stands() -> None:
    with Script(ok({"token": "none", "ip": "::1"})).client() as client:
        session = client.account.get_session()
    assert session is not None and session.token is not None
    assert (session.ip, session.token.permissions, session.token.additional) == ("::1", None, {"": "none"})


def test_numbers_may_come_as_text_and_with_an_exponent() -> None:
    body = '{"success":true,"data":{"market":"BTC-MXN","last":"145500.10","high":1.5e5,"low":1E-8,"volume":null}}'
    with Script(httpx.Response(200, text=body)).client() as client:
        ticker = client.market.get_ticker(market="btc-mxn")
    assert ticker is not None
    assert (ticker.last, ticker.high, ticker.low) == (Decimal("145500.10"), Decimal(150000), Decimal("0.00000001"))
    assert ticker.volume is None and ticker.additional == {}


def test_an_id_that_is_text_is_found_beside_the_known_fields() -> None:
    with Script(ok({"uuid": "e606d53c", "id": "e606d53c"})).client() as client:
        placed = client.trading.place_buy_limit(market="BTC-MXN", amount="1", price="1")
    assert placed is not None and placed.id is None
    assert placed.additional == {"uuid": "e606d53c", "id": "e606d53c"}


@pytest.mark.parametrize(
    "data", [[], {"transfers": [{"amount": Decimal("0.10")}]}, [{"amount": Decimal("0.10")}], None]
)
def test_lists_of_transfers_come_as_they_are(data: Any) -> None:
    with Script(ok(data)).client() as client:
        found = [client.wallet.get_withdraws(), client.wallet.get_deposits(coin="btc")]
    assert found == [data, data]
    assert "Decimal('0.10')" in repr(found) or not data


@pytest.mark.parametrize("fields", [{}, {"data": None}, {"data": {}}, {"data": {"id": 1}}, {"data": "closed"}])
def test_a_cancelled_order_needs_no_data(fields: dict[str, Any]) -> None:
    with Script(ok(**fields)).client() as client:
        response = client.trading.cancel_order_detailed(id=5012)
    assert response.parsed is None


@pytest.mark.parametrize("spec", MODELS, ids=str)
@pytest.mark.parametrize("data", [5012, "text", True, [], [Decimal("1.50"), {"id": 5012}]], ids=repr)
def test_no_answer_is_an_error_for_being_no_object(spec: Spec, data: Any) -> None:
    found = decoded(spec, data)
    assert found.additional == {"": data}
    assert as_wire(found) == data


@pytest.mark.parametrize("spec", NULLABLE, ids=str)
def test_a_success_without_data_is_none(spec: Spec) -> None:
    for answer in (ok(), ok(None)):
        with Script(answer).client() as client:
            assert run(client, spec) is None


@pytest.mark.parametrize("spec", [spec for spec in OPEN if spec.id in (*LISTS, "getProfile")], ids=str)
@pytest.mark.parametrize("data", [5, "text", True, ...], ids=repr)
def test_a_list_that_is_none_is_a_breach_with_the_raw_body(spec: Spec, data: Any) -> None:
    wrong = ({"orders": []} if spec.id in LISTS else []) if data is ... else data
    with pytest.raises(ContractBreach) as caught:
        decoded(spec, wrong)
    assert (caught.value.body, caught.value.outcome) == (ok(wrong).content, Outcome.UNKNOWN)


@pytest.mark.property
@pytest.mark.parametrize("spec", [spec for spec in OPEN if isinstance(spec.data(), dict)], ids=str)
@given(data=st.dictionaries(st.sampled_from(["market", "last", "asks", "id", "token", "balances", "zz"]), VALUES))
def test_any_object_is_read_and_written_again_exactly(spec: Spec, data: dict[str, Any]) -> None:
    assert differences(as_wire(decoded(spec, data)), parsed(exact(data))) == []
