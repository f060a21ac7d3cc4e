"""Payments over the network, however they come: nothing is lost, and what shops are told adds up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.emulator.mtgox.merchant_support import HOUR, SHOP, open_exchange

pytestmark = pytest.mark.property

PAYMENTS = st.lists(
    st.tuples(st.integers(1, 150_000_000), st.integers(0, 40).map(lambda minutes: 60 * minutes)),
    min_size=1,
    max_size=6,
)


@given(PAYMENTS)
def test_all_bitcoins_are_credited_and_told(payments: list[tuple[int, int]]) -> None:
    customer = open_exchange()
    asked = {"currency": "BTC", "amount_int": 100_000_000, "multipay": 1, "ipn": SHOP}
    returns = {"return_success": "https://shop.example/", "return_failure": "https://shop.example/"}
    transaction = customer.call("merchant/order/create", **asked, **returns).result["transaction"]
    address = customer.control.sale(transaction).address
    for units, seconds in payments:
        customer.control.send_coins(address, f"{units // 10**8}.{units % 10**8:08}")
        customer.later(seconds)
    customer.later(HOUR)

    sent = sum(units for units, _ in payments)
    assert customer.btc * 10**8 == 10**9 + sent
    assert customer.emulator.exchange.money_in_all("BTC") == 0

    paid = {form["payment_id"]: int(form["amount"]) for form in customer.told if form["status"] == "paid"}
    assert list(paid) == list(customer.control.sale(transaction).payments)
    assert all(amount >= 100_000_000 for amount in paid.values())
    valid: dict[str, int] = {}
    over: set[str] = set()
    for form in customer.told:
        if form["status"] == "partial":
            pending, good = int(form["amount_pending"]), int(form["amount_valid"])
            assert pending + good == int(form["amount_total"])
            assert good >= valid.get(form["payment_id"], 0)
            valid[form["payment_id"]] = good
            assert form["payment_id"] not in over  # nothing follows what was paid
        else:
            over.add(form["payment_id"])
    assert sum({**valid, **paid}.values()) == sent
