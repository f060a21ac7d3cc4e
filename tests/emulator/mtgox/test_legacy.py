"""The scripts under /code/, in both of their forms."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import pytest

from tests.emulator.mtgox.merchant_support import HOUR, OUTSIDE, Customer, open_exchange
from tests.emulator.mtgox.support import amount

LOGIN = {"name": "demo", "pass": "demo-password"}
FORMS = ["2011", "later"]


@pytest.fixture
def customer() -> Customer:
    """In the later form, with all books empty."""
    return open_exchange()


@pytest.fixture
def early() -> Customer:
    """In the form of 2011."""
    return open_exchange(legacy_form="2011")


def ask(customer: Customer, script: str, **fields: object) -> Any:
    """Call a script as the account "demo". Returns the document, which has no envelope."""
    answer = customer.form(f"/code/{script}.php", **{**LOGIN, **fields})
    assert answer.status == 200
    return answer.json


def refused(customer: Customer, script: str, **fields: object) -> str:
    document = ask(customer, script, **fields)
    assert document.keys() == {"error"}
    text: str = document["error"]
    return text


# Who may


@pytest.mark.parametrize(
    "login",
    [{"name": "demo", "pass": "wrong"}, {"name": "nobody", "pass": "demo-password"}, {"name": "", "pass": ""}],
)
@pytest.mark.parametrize(
    "script",
    ["getFunds", "getOrders", "buyBTC", "sellBTC", "cancelOrder", "withdraw", "btcAddress", "redeemCode"],
)
def test_login_is_asked_for_first(customer: Customer, script: str, login: dict[str, str]) -> None:
    assert refused(customer, script, **login) == "Not logged in."


@pytest.mark.parametrize("status", [403, 500])
def test_http_status_of_refusals_is_a_choice(status: int) -> None:
    answer = open_exchange(legacy_error_status=status).form("/code/getFunds.php")
    assert (answer.status, answer.json) == (status, {"error": "Not logged in."})


def test_missing_login_is_none(customer: Customer) -> None:
    assert customer.form("/code/getFunds.php").json == {"error": "Not logged in."}


def test_password_can_be_changed(customer: Customer) -> None:
    customer.control.set_password("secret words")
    assert refused(customer, "getFunds") == "Not logged in."
    assert "usds" in ask(customer, "getFunds", **{"pass": "secret words"})


# The account


def test_funds_are_numbers_in_2011_and_texts_later(customer: Customer, early: Customer) -> None:
    assert ask(early, "getFunds") == {"usds": 10000, "btcs": 10}
    assert ask(customer, "getFunds") == {"usds": "10000.00000", "btcs": "10.00000000"}


def test_order_of_2011(early: Customer) -> None:
    answer = ask(early, "buyBTC", amount="1", price="2.5")
    assert answer.keys() == {"status", "usds", "btcs", "ticker", "orders"}
    (row,) = answer["orders"]
    oid = row.pop("oid")
    assert row == {
        "type": 2, "amount": 1, "price": Decimal("2.5"), "status": "1", "dark": "0", "date": "1364879059",
    }  # fmt: skip
    assert ask(early, "getOrders")["orders"][0]["oid"] == oid
    assert ask(early, "cancelOrder", oid=oid, type=2) == {
        "usds": 10000, "btcs": 10, "orders": [], "ticker": answer["ticker"],
    }  # fmt: skip


def test_order_of_the_later_form(customer: Customer) -> None:
    answer = ask(customer, "sellBTC", amount="0.659", price="100")
    assert (answer["status"], answer.keys()) == (
        "Your order has been queued for execution",
        {"status", "oid", "orders"},
    )
    (row,) = answer["orders"]
    assert row == {
        "oid": answer["oid"], "currency": "USD", "item": "BTC", "type": 1, "amount": "0.65900000",
        "amount_int": "65900000", "price": "100.00000", "price_int": "10000000", "status": 1, "real_status": "open",
        "dark": 0, "date": 1364879059, "priority": "1364879059000000",
    }  # fmt: skip
    cancelled = ask(customer, "cancelOrder", oid=answer["oid"], type=1)
    assert cancelled["orders"] == []
    assert [amount(cancelled["new_usds"]), amount(cancelled["new_btcs"])] == [Decimal(10000), Decimal(10)]


@pytest.mark.parametrize(("form", "status"), [("2011", ("2", None)), ("later", (0, "invalid"))])
def test_order_without_funds_stays_listed(form: str, status: tuple[Any, ...]) -> None:
    customer = open_exchange(legacy_form=form, balances={"BTC": Decimal(1)})
    (row,) = ask(customer, "buyBTC", amount=1, price=2)["orders"]
    assert (row["status"], row.get("real_status")) == status


def test_orders_are_those_of_version_1(customer: Customer) -> None:
    oid = ask(customer, "sellBTC", amount="0.5", price="99.5", Currency="EUR")["oid"]
    (row,) = customer.orders()
    assert (row["oid"], row["currency"], row["type"]) == (oid, "EUR", "ask")
    customer.cancel(oid)
    assert ask(customer, "getOrders")["orders"] == []


@pytest.mark.parametrize("form", FORMS)
def test_order_without_a_price_trades_at_the_market(form: str) -> None:
    customer = open_exchange(legacy_form=form, makers=("USD",))
    ask(customer, "sellBTC", amount=1)
    assert customer.btc == 9
    assert customer.held("USD") > 10_000


@pytest.mark.parametrize(
    ("script", "fields", "error"),
    [
        ("buyBTC", {"price": 1}, "Please enter a valid amount"),
        ("buyBTC", {"amount": "much"}, "Please enter a valid amount"),
        ("buyBTC", {"amount": -1}, "Please enter a valid amount"),
        ("buyBTC", {"amount": "0.000000001", "price": 1}, "Please enter a valid amount"),
        ("buyBTC", {"amount": "1e-6", "price": 1}, "Order amount is too low"),
        ("sellBTC", {"amount": 1, "Currency": "XXX"}, 'Invalid parameter "Currency"'),
        ("cancelOrder", {"oid": "9f9983fd-5358-4e68-909e-42e69c7ded3f", "type": 1}, "Order not found"),
        ("withdraw", {"group1": "BTC", "btca": OUTSIDE}, "Please enter a valid amount"),
        ("withdraw", {"group1": "BTC", "btca": "nowhere", "amount": 1}, "Invalid bitcoin address"),
        ("withdraw", {"group1": "BTC", "btca": OUTSIDE, "amount": 11}, "Insufficient funds"),
        ("withdraw", {"group1": "BTC2CODE", "amount": 11}, "You don't have that much."),
        ("withdraw", {"group1": "DWUSD", "amount": 1}, "Invalid Dwolla account"),
        ("withdraw", {"group1": "USD", "amount": 1}, "Not available yet"),
        ("withdraw", {"amount": 1}, "Not available yet"),
        ("redeemCode", {"code": "MTGOX-BTC-AAAAA-AAAAA-AAAAA-AAAAA"}, "Invalid code"),
    ],
)
def test_what_cannot_be_done_is_refused(customer: Customer, script: str, fields: dict[str, object], error: str) -> None:
    assert refused(customer, script, **fields) == error
    assert (customer.btc, customer.held("USD")) == (10, Decimal(10000))
    assert customer.orders() == []


def test_cancel_needs_the_type_of_the_order(customer: Customer) -> None:
    oid = ask(customer, "sellBTC", amount=1, price=100)["oid"]
    assert refused(customer, "cancelOrder", oid=oid, type=2) == "Order not found"
    assert ask(customer, "cancelOrder", oid=oid, type=1)["orders"] == []


# Money in and out


def test_bitcoins_go_to_an_address(customer: Customer, early: Customer) -> None:
    answer = ask(customer, "withdraw", group1="BTC", btca=OUTSIDE, amount="1.5")
    assert re.fullmatch("[0-9a-f]{64}", answer["reference"])
    assert customer.btc == Decimal("8.5")
    answer = ask(early, "withdraw", group1="BTC", btca=OUTSIDE, amount="1.5")
    assert (answer["btcs"], answer["usds"]) == (Decimal("8.5"), 10000)


def test_deposit_address_is_that_of_version_1(customer: Customer) -> None:
    address = ask(customer, "btcAddress")["addr"]
    assert customer.call("bitcoin/address").result["addr"] == address
    customer.control.send_coins(address, 1)
    customer.later(HOUR)
    assert customer.btc == 11


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("way", "currency"), [("BTC2CODE", "BTC"), ("USD2CODE", "USD")])
def test_code_carries_money_to_another_customer_once(form: str, way: str, currency: str) -> None:
    customer = open_exchange(legacy_form=form)
    customer.rival()
    before = customer.held(currency)
    code = ask(customer, "withdraw", group1=way, amount="2.5")["code"]
    assert before - customer.held(currency) == Decimal("2.5")
    redeemed = ask(customer, "redeemCode", code=code, name="rival")
    assert (Decimal(redeemed["amount"]), redeemed["currency"]) == (Decimal("2.5"), currency)
    assert refused(customer, "redeemCode", code=code) == "Invalid code"
    held = customer.control.snapshot()
    assert held["rival"][currency].amount - held["demo"][currency].amount == 5


# What everybody sees


def trades(customer: Customer, query: str = "") -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = customer.get(f"/code/data/getTrades.php{query}").json
    return rows


@pytest.mark.parametrize("form", FORMS)
def test_trades_have_the_fields_of_their_time(form: str) -> None:
    customer = open_exchange(legacy_form=form, makers=("USD",), market_step=86_400)
    tid = customer.control.trade("bid", "103.84", "0.25")
    row = trades(customer)[-1]
    common = {"date": 1364879059, "tid": tid}
    if form == "2011":
        assert row == {**common, "price": Decimal("103.84"), "amount": Decimal("0.25")}
    else:
        assert row == {
            **common, "price": "103.84", "amount": "0.25", "price_int": "10384000", "amount_int": "25000000",
            "price_currency": "USD", "item": "BTC", "trade_type": "bid", "primary": "Y",
        }  # fmt: skip


def test_walk_from_the_first_trade_comes_in_hundreds() -> None:
    customer = open_exchange(makers=("USD",), market_step=1)
    while len(trades(customer)) <= 150:
        customer.control.advance(60)
    everything = [row["tid"] for row in trades(customer)]
    walked: list[str] = []
    since = "0"
    while rows := trades(customer, f"?since={since}"):
        assert len(rows) <= 100
        walked += [row["tid"] for row in rows]
        since = walked[-1]
    assert walked == everything


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("base", ["/code", "/api/0"])
def test_ticker_and_depth_are_numbers(form: str, base: str) -> None:
    customer = open_exchange(legacy_form=form, makers=("USD", "EUR"))
    ticker = customer.get(f"{base}/data/ticker.php").json["ticker"]
    assert {"high", "low", "vol", "buy", "sell", "last"} <= ticker.keys()
    assert ("vwap" in ticker) == (form == "later")
    assert ticker["buy"] < ticker["sell"]
    depth = customer.get(f"{base}/data/getDepth.php").json
    assert (depth["asks"][0][0], depth["bids"][-1][0]) == (ticker["sell"], ticker["buy"])
    for side in depth.values():
        assert side == sorted(side)
    euro = customer.get(f"{base}/data/getDepth.php?Currency=EUR").json
    assert euro["asks"][0][0] < depth["asks"][0][0]
