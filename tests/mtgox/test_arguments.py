"""Arguments: amounts and prices go out as the exact integers of their currency, or nothing goes out."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import httpx
import pytest

from tests.mtgox.oracle import form
from tests.mtgox.support import OID, Script, buy, ok
from tradespec.core.errors import ParameterError
from tradespec.core.secret import Secret
from tradespec.mtgox import OrderType


def sent_by(call: Any, answer: Any = OID) -> dict[str, str]:
    """The form that a call sends, its nonce apart."""
    script = Script(ok(answer))
    with script.client() as client:
        call(client)
    [request] = script.requests
    return dict(form(request)[1:])


def refused_by(call: Any, match: str, kind: type[Exception] = ParameterError) -> None:
    """The call is refused before anything goes out."""
    script = Script(ok(OID))
    with script.client() as client, pytest.raises(kind, match=match) as caught:
        call(client)
    assert script.requests == []
    assert getattr(caught.value, "outcome", "not_sent") == "not_sent"


@pytest.mark.parametrize(
    ("pair", "price", "units"),
    [
        ("BTCUSD", "103.84", "10384000"),
        ("BTCUSD", Decimal("0.00001"), "1"),
        ("BTCUSD", 103, "10300000"),
        ("BTCEUR", "3.5599", "355990"),
        ("BTCJPY", "10384.001", "10384001"),
        ("BTCJPY", Decimal("1E+4"), "10000000"),
        ("BTCSEK", "700.5", "700500"),
        ("BTCPLN", "300.00000", "30000000"),
        ("BTCXYZ", "1", "100000"),
    ],
)
def test_prices_are_integers_of_the_pairs_currency(pair: str, price: Any, units: str) -> None:
    wanted = {"type": "bid", "amount_int": "100000000", "price_int": units}
    assert sent_by(lambda client: buy(client, pair=pair, price=price)) == wanted


@pytest.mark.parametrize(
    ("amount", "units"),
    [
        ("0.01", "1000000"),
        ("0.00000001", "1"),
        (Decimal("1E-8"), "1"),
        ("1e-8", "1"),
        (21_000_000, "2100000000000000"),
        ("1.50", "150000000"),
    ],
)
def test_amounts_are_satoshis(amount: Any, units: str) -> None:
    assert sent_by(lambda client: buy(client, amount=amount, pair="BTCJPY", price=1))["amount_int"] == units


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"price": "103.840001"}, r"price=103\.840001 is finer than the exchange counts; .* multiple of 0\.00001"),
        (
            {"price": "103.84", "pair": "BTCEUR", "amount": "0.000000001"},
            r"amount=0\.000000001 is finer .* 0\.00000001",
        ),
        ({"price": "10384.0001", "pair": "BTCJPY"}, r"is finer .* multiple of 0\.001"),
        ({"price": "0.00001", "pair": "BTCSEK"}, r"is finer .* multiple of 0\.001"),
        ({"price": 103.84}, "is a float"),
        ({"amount": 1.0}, "is a float"),
        ({"amount": True}, "is a bool"),
        ({"amount": "1,5"}, "not a plain decimal"),
        ({"amount": 0}, "amount=0 is too small"),
        ({"amount": "-1"}, "amount=-1 is too small"),
        ({"price": "0"}, "price=0 is too small"),
        ({"price": "NaN"}, "not a plain decimal"),
        ({"price": Decimal("Infinity")}, "not a finite"),
        ({"price": "92233720368547.75808"}, "too large"),
        ({"price": None}, "price"),
        ({"type": "buy"}, "type"),
        ({"pair": "BTC_USD"}, "pair"),
        ({"pair": "btcusd"}, "pair"),
        ({"pair": "USDBTC"}, "pair"),
        ({"pair": "generic"}, "pair"),
        ({"pair": "BTCUSD/../generic"}, "pair"),
        ({"pair": "BTCJPY\n"}, "pair"),
        ({"pair": "\u0412TCUSD"}, "pair"),
        ({"pair": 7}, "pair takes text"),
        ({"prefer_fiat_fee": 1}, "prefer_fiat_fee"),
    ],
)
def test_orders_that_can_not_be_meant_are_not_sent(changes: dict[str, Any], words: str) -> None:
    refused_by(lambda client: buy(client, **changes), words)


def test_a_market_order_has_no_price() -> None:
    def market(client: Any) -> Any:
        return client.trade.add_order(pair="BTCUSD", type=OrderType.ASK, amount=Decimal("0.81705496"))

    assert sent_by(market) == {"type": "ask", "amount_int": "81705496"}


@pytest.mark.parametrize(("given", "digit"), [(True, "1"), (False, "0")])
def test_booleans_are_digits(given: bool, digit: str) -> None:
    assert sent_by(lambda client: buy(client, prefer_fiat_fee=given))["prefer_fiat_fee"] == digit

    def send(client: Any) -> Any:
        return client.bitcoin.send_simple(address="1" * 30, amount="1.5", fee="0.0005", no_instant=given, green=given)

    assert sent_by(send, {"trx": "t"}) == {
        "address": "1" * 30,
        "amount_int": "150000000",
        "fee_int": "50000",
        "no_instant": digit,
        "green": digit,
    }


def test_fees_have_a_bound_of_their_own() -> None:
    def send(fee: str) -> Any:
        return lambda client: client.bitcoin.send_simple(address="1" * 30, amount=1, fee=fee)

    assert sent_by(send("0.1"), {"trx": "t"})["fee_int"] == "10000000"
    assert sent_by(send("0"), {"trx": "t"})["fee_int"] == "0"
    refused_by(send("0.10000001"), "fee=0.10000001 is too large; the most is 0.10000000")


@pytest.mark.parametrize(("currency", "units"), [("BTC", "100050000"), ("USD", "100050"), ("JPY", "1000")])
def test_a_payment_is_counted_in_its_own_currency(currency: str, units: str) -> None:
    amount = {"BTC": "1.0005", "USD": "1.0005", "JPY": "1"}[currency]

    def create(client: Any) -> Any:
        return client.merchant.create_order(
            currency=currency, amount=amount, return_success="https://a/", return_failure="https://b/", multipay=True
        )

    found = sent_by(create, {"transaction": "t", "payment_url": "u"})
    assert (found["currency"], found["amount_int"], found["multipay"]) == (currency, units, "1")


@pytest.mark.parametrize("currency", ["btc", "jpy", "JPY\n", "JPYEN", ""])
def test_a_currency_that_is_misspelt_does_not_change_the_unit(currency: str) -> None:
    refused_by(
        lambda client: client.merchant.create_order(
            currency=currency, amount=1, return_success="https://a/", return_failure="https://b/"
        ),
        "currency",
    )


def test_a_ping_needs_a_description() -> None:
    refused_by(lambda client: client.bitcoin.get_address(ipn="https://a/"), "only together with description")


def test_legacy_amounts_are_plain_decimals_and_the_password_may_be_a_secret() -> None:
    script = Script(httpx.Response(200, json={"status": "queued"}))
    with script.client() as client:
        client.legacy.sell_btc(
            name="trader", pass_=Secret("pass word"), amount=Decimal("1E-8"), price="99.10", currency="EUR"
        )
    assert script.requests[0].content == b"name=trader&pass=pass%20word&amount=0.00000001&price=99.10&Currency=EUR"


@pytest.mark.parametrize("field", ["api_key", "rest_key", "nonce"])
def test_the_nonce_is_no_argument(field: str) -> None:
    refused_by(lambda client: buy(client, **{field: "1"}), field, TypeError)
