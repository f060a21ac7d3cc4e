"""Integers of the smallest unit through the public client: any amount there and back, exact or refused."""

from __future__ import annotations

from decimal import Decimal, localcontext
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.mtgox.oracle import amount_of, differences, digits_of, form
from tests.mtgox.support import OID, Script, ok
from tests.mtgox.test_walks import row
from tradespec.core.errors import ParameterError

LARGEST = 2**63 - 1
currencies = st.sampled_from(["USD", "EUR", "JPY", "SEK", "PLN", "CHF", "NOK", "XYZ"])
units = st.integers(1, LARGEST)
signed = st.integers(-(10**30), 10**30)


def spellings(amount: Decimal) -> list[Any]:
    """The same amount in other words."""
    with localcontext() as context:
        context.prec = 60
        bare = amount.normalize()
    return [amount, bare, str(amount), format(bare, "f"), str(bare)]


@given(st.data(), currencies, units, units)
def test_an_order_goes_out_as_the_integers_that_it_is(
    data: st.DataObject, currency: str, price: int, amount: int
) -> None:
    given_price = data.draw(st.sampled_from(spellings(amount_of(price, digits_of(currency)))))
    given_amount = data.draw(st.sampled_from(spellings(amount_of(amount, 8))))
    script = Script(ok(OID))
    with script.client() as client, localcontext() as context:
        context.prec = 3  # whatever the caller's own context rounds to
        client.trade.add_order(pair=f"BTC{currency}", type="ask", amount=given_amount, price=given_price)
    sent = dict(form(script.requests[0])[1:])
    assert sent == {"type": "ask", "amount_int": str(amount), "price_int": str(price)}


@given(currencies, units, st.integers(1, 10**6))
def test_what_is_finer_than_the_unit_is_not_rounded_but_refused(currency: str, price: int, rest: int) -> None:
    finer = Decimal(f"{amount_of(price, digits_of(currency))}{rest:06}")
    script = Script(ok(OID))
    with script.client() as client, pytest.raises(ParameterError, match="finer than the exchange counts"):
        client.trade.add_order(pair=f"BTC{currency}", type="bid", amount=1, price=finer)
    assert script.requests == []


@given(st.integers(LARGEST + 1, 10**40) | st.integers(-(10**40), 0), currencies)
def test_what_the_exchange_can_not_count_is_refused(price: int, currency: str) -> None:
    script = Script(ok(OID))
    with script.client() as client, pytest.raises(ParameterError, match=r"too large|too small"):
        client.trade.add_order(pair=f"BTC{currency}", type="bid", amount=1, price=amount_of(price, digits_of(currency)))
    assert script.requests == []


@given(currencies, signed, signed, st.booleans())
def test_trades_and_books_come_back_to_the_last_digit(currency: str, price: int, amount: int, text: bool) -> None:
    form_of: Any = str if text else int
    numbers = {"price_int": form_of(price), "amount_int": form_of(amount)}
    trade = row(1364767190000000) | numbers | {"price_currency": currency}
    book = {"asks": [], "bids": [{**numbers, "stamp": "1"}]}
    with Script(ok([trade]), ok(book)).client() as client, localcontext() as context:
        context.prec = 3
        [found] = client.market.get_trades(pair="BTCUSD")
        depth = client.market.get_full_depth(pair=f"BTC{currency}")
    assert list(differences(found, trade, "BTCUSD")) == []
    assert list(differences(depth, book, f"BTC{currency}")) == []
    assert (str(found.price), str(found.amount)) == (str(depth.bids[0].price), str(depth.bids[0].amount))


@given(currencies | st.just("BTC"), signed, st.integers(-9, 9))
def test_money_is_its_integer_however_its_text_is_rounded(currency: str, count: int, tenths: int) -> None:
    digits = digits_of(currency)
    text = str(amount_of(count * 10 + tenths, digits + 1))  # less than a unit away
    shown = {"value": text, "value_int": str(count), "currency": currency}
    payload = {"records": "1", "result": [entry(shown)], "current_page": 1, "max_page": 1, "max_results": 50}
    with Script(ok(payload)).client() as client:
        [found] = client.account.get_wallet_history(currency="BTC").result
    assert str(found.value.value) == str(amount_of(count, digits)) and found.value.value_int == count


def entry(money: dict[str, Any]) -> dict[str, Any]:
    return {"Index": "1", "Date": 1364879059, "Type": "in", "Value": money, "Balance": money, "Info": "", "Link": []}
