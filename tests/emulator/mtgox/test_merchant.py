"""Payments for shops, and what their shops are told."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl

import pytest

from tests.emulator.mtgox.merchant_support import HOUR, SHOP, Customer, open_exchange
from tradespec.emulator import ControlError
from tradespec.emulator.messages import Headers

UUID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
RETURNS = {"return_success": "https://shop.example/thanks", "return_failure": "https://shop.example/cart"}


@pytest.fixture
def shop() -> Customer:
    return open_exchange()


def create(shop: Customer, **fields: Any) -> str:
    """Ask for one bitcoin, unless told otherwise. Returns the transaction."""
    price = {} if "amount" in fields else {"amount_int": 100000000}
    asked = {"currency": "BTC", **price, **RETURNS, "ipn": SHOP, "data": "order-1", **fields}
    transaction: str = shop.call("private/merchant/order/create", **asked).result["transaction"]
    return transaction


def sold(shop: Customer) -> Decimal:
    """All bitcoins that it ever sold."""
    return sum((value for kind, value, *_ in shop.movements() if kind == "out"), Decimal(0))


def test_shop_gets_a_transaction_and_where_to_pay(shop: Customer) -> None:
    made = shop.call("merchant/order/create", currency="BTC", amount_int=1, **RETURNS).result
    assert UUID.fullmatch(made["transaction"])
    assert made["payment_url"] == f"https://payment.mtgox.com/{made['transaction']}"


def test_paid_sale_is_credited_and_told(shop: Customer) -> None:
    transaction = create(shop)
    payment = shop.control.pay(transaction)
    assert shop.btc == 11
    assert shop.told == [
        {
            "id": transaction,
            "payment_id": payment,
            "status": "paid",
            "amount": "100000000",
            "currency": "BTC",
            "method": "MTGOXBTC",
            "date": "2013-04-02 05:04:19",
            "data": "order-1",
        }
    ]


def test_form_has_its_fields_in_the_documented_order(shop: Customer) -> None:
    shop.control.pay(create(shop))
    shop.control.deliver()
    ((url, _, body),) = shop.deliverer.sent
    assert url == SHOP
    names = [name for name, _ in parse_qsl(body.decode())]
    assert names == ["id", "payment_id", "status", "amount", "currency", "method", "date", "data"]
    assert b"&date=2013-04-02+05%3A04%3A19&" in body


def test_customer_of_the_exchange_pays_with_own_bitcoins(shop: Customer) -> None:
    rival = shop.rival()
    shop.control.pay(create(shop, description="Two mugs"), account="rival")
    assert (shop.btc, rival.btc) == (11, 9)
    assert rival.movements()[0][:3] == ("withdraw", Decimal(1), "Two mugs")
    assert shop.movements()[0][:3] == ("deposit", Decimal(1), "Two mugs")


def test_payer_without_funds_pays_nothing(shop: Customer) -> None:
    shop.rival()
    transaction = create(shop, amount_int=1100000000)
    with pytest.raises(ControlError, match="INSUFFICIENT_FUNDS"):
        shop.control.pay(transaction, account="rival")
    assert shop.btc == 10
    assert shop.told == []
    assert shop.control.sale(transaction).takes_payment


def test_less_than_what_is_due_is_no_payment_unless_it_takes_several(shop: Customer) -> None:
    once, often = create(shop), create(shop, multipay=1)
    with pytest.raises(ControlError, match=r"1\.00000000 BTC are due"):
        shop.control.pay(once, "0.99999999")
    assert shop.told == []
    shop.control.pay(often, "0.4")
    shop.control.pay(once, "1.5")
    assert [form["amount"] for form in shop.told] == ["40000000", "150000000"]
    assert shop.btc == Decimal("11.9")


def test_description_defaults_to_the_login(shop: Customer) -> None:
    assert shop.control.sale(create(shop)).description == "Payment to demo"


# Over the network


def test_network_payment_is_partial_until_it_is_confirmed(shop: Customer) -> None:
    transaction = create(shop)
    payment = shop.control.pay_by_network(transaction)
    common = {"id": transaction, "payment_id": payment, "data": "order-1"}
    partial = {
        **common,
        "status": "partial",
        "amount_pending": "100000000",
        "amount_valid": "0",
        "amount_total": "100000000",
    }
    assert shop.told == [partial]
    shop.later(HOUR - 1)
    assert shop.btc == 10
    assert shop.told == [partial]
    shop.later(1)
    assert shop.btc == 11
    assert shop.told[1] == {
        **common,
        "status": "paid",
        "amount": "100000000",
        "currency": "BTC",
        "method": "MTGOXBTC",
        "date": "2013-04-02 06:04:19",
    }


def test_two_transactions_complete_one_payment(shop: Customer) -> None:
    transaction = create(shop)
    payment = shop.control.pay_by_network(transaction, "0.4")
    shop.later(600)
    assert shop.control.pay_by_network(transaction) == payment
    shop.later(HOUR - 600)
    assert shop.btc == Decimal("10.4")
    assert shop.control.sale(transaction).valid == Decimal("0.4")
    shop.later(600)
    assert shop.btc == 11
    assert {form["payment_id"] for form in shop.told} == {payment}
    amounts = [
        (form["status"], form.get("amount_pending"), form.get("amount_valid"), form.get("amount")) for form in shop.told
    ]
    assert amounts == [
        ("partial", "40000000", "0", None),
        ("partial", "100000000", "0", None),
        ("partial", "60000000", "40000000", None),
        ("paid", None, None, "100000000"),
    ]


def test_bitcoins_sent_to_the_address_of_a_sale_pay_for_it(shop: Customer) -> None:
    transaction = create(shop)
    address = shop.control.sale(transaction).address
    rival = shop.rival()
    rival.call("bitcoin/send_simple", address=address, amount_int=100000000)
    shop.later(HOUR)
    assert [form["status"] for form in shop.told] == ["partial", "paid"]
    assert (shop.btc, rival.btc) == (11, 9)


def test_instant_only_takes_nothing_over_the_network(shop: Customer) -> None:
    transaction = create(shop, instant_only=1)
    with pytest.raises(ControlError, match="Only customers"):
        shop.control.pay_by_network(transaction)
    shop.control.pay(transaction)
    assert [form["status"] for form in shop.told] == ["paid"]


# What else may happen


@pytest.mark.parametrize("status", ["cancelled", "closed"])
def test_sale_that_ended_is_told_and_takes_nothing_more(shop: Customer, status: str) -> None:
    transaction = create(shop)
    end = shop.control.cancel_payment if status == "cancelled" else shop.control.close_payment
    payment = end(transaction)
    assert shop.told == [{"id": transaction, "payment_id": payment, "status": status, "data": "order-1"}]
    for act in (shop.control.pay, shop.control.pay_by_network, end):
        with pytest.raises(ControlError, match="over"):
            act(transaction)


def test_sale_is_paid_once_unless_it_takes_several(shop: Customer) -> None:
    once, often = create(shop), create(shop, multipay=1)
    shop.control.pay(once)
    with pytest.raises(ControlError, match="over"):
        shop.control.pay(once)
    payments = {shop.control.pay(often), shop.control.pay(often)}
    assert set(shop.control.sale(often).payments) == payments
    assert shop.btc == 13


def test_shop_without_ipn_is_told_nothing(shop: Customer) -> None:
    asked = {"currency": "BTC", "amount_int": 100000000, **RETURNS}
    shop.control.pay(shop.call("merchant/order/create", **asked).result["transaction"])
    assert shop.btc == 11
    assert shop.told == []


def test_sale_in_money_is_paid_in_bitcoins_at_the_last_price() -> None:
    shop = open_exchange(makers=("USD",), market_step=86_400)
    shop.control.trade("bid", "103.84")
    transaction = create(shop, currency="USD", amount_int=1500000)
    assert shop.control.sale(transaction).due == Decimal("0.14445301")  # 15 / 103.84, rounded up
    shop.control.pay(transaction)
    assert shop.told[0]["amount"] == "14445301"
    assert shop.told[0]["currency"] == "BTC"


def test_money_without_a_market_has_a_price_all_the_same(shop: Customer) -> None:
    assert shop.control.sale(create(shop, currency="PLN", amount="100.00")).due > 0


def test_autosell_sells_what_comes_in() -> None:
    shop = open_exchange(makers=("USD",), market_step=86_400)
    before = shop.held("USD")
    transaction = create(shop, currency="USD", amount="52.00", autosell=1)
    due = shop.control.sale(transaction).due
    shop.control.pay(transaction)
    assert shop.btc == 10
    assert Decimal(51) < shop.held("USD") - before < Decimal(53)
    assert sold(shop) == due


def test_autosell_waits_for_the_confirmations() -> None:
    shop = open_exchange(makers=("USD",), market_step=86_400)
    shop.control.pay_by_network(create(shop, autosell=1), "0.5")
    shop.later(HOUR)
    assert shop.btc == 10
    assert shop.told[-1]["status"] == "partial"
    assert sold(shop) == Decimal("0.5")


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"amount_int": None}, "Parameter amount_int or amount is required"),
        ({"amount_int": None, "amount": "-1"}, 'Invalid parameter "amount_int"'),
        ({"amount_int": "0"}, 'Invalid parameter "amount_int"'),
        ({"currency": None}, "Parameter currency is required"),
        ({"currency": "XXX"}, 'Invalid parameter "currency"'),
        ({"return_success": None}, "Parameter return_success is required"),
        ({"return_failure": None}, "Parameter return_failure is required"),
    ],
)
def test_what_makes_no_sale_is_refused(shop: Customer, change: dict[str, str | None], error: str) -> None:
    asked = {"currency": "BTC", "amount_int": "1", **RETURNS, **change}
    fields = {name: value for name, value in asked.items() if value is not None}
    assert shop.refusal(shop.call("private/merchant/order/create", **fields)) == error


def test_unknown_transaction_is_told(shop: Customer) -> None:
    with pytest.raises(ControlError, match="Transaction not found"):
        shop.control.pay("f3c6d407-972d-4397-8a11-0123456789ab")


# Deliveries


def test_shop_that_does_not_acknowledge_is_called_every_30_minutes() -> None:
    answers = iter([b"oops", b"oops"])
    shop = open_exchange(lambda *_: next(answers, b"[OK]"))
    shop.control.pay(create(shop))
    for _ in range(6):
        shop.later(900)
    assert len(shop.deliverer.sent) == 3
    assert len({body for _, _, body in shop.deliverer.sent}) == 1
    (delivery,) = shop.control.deliveries()
    assert (delivery.kind, delivery.attempts, delivery.answer, delivery.due) == ("ipn", 3, "[OK]", None)
    assert delivery.signature == shop.sign(delivery.body.encode())


def test_shop_may_ask_back_before_it_answers() -> None:
    seen: list[Decimal] = []

    def ask_back(url: str, headers: Headers, body: bytes) -> bytes:
        seen.append(customer.btc)
        return b"[OK]"

    customer = open_exchange(ask_back)
    customer.control.pay(create(customer))
    assert customer.control.deliver() == 1
    assert seen == [Decimal(11)]


def test_control_over_http_has_all_of_it(shop: Customer) -> None:
    from tradespec.emulator import Request
    from tradespec.emulator.messages import read_json

    def do(name: str, body: bytes = b"{}") -> Any:
        document = read_json(shop.control.handle(Request("POST", f"/_control/{name}", (), body)).body)
        assert document.keys() == {"result"}, document
        return document["result"]

    transaction = create(shop)
    payment = do("pay", b'{"transaction": "%s"}' % transaction.encode())
    assert do("sale", b'{"transaction": "%s"}' % transaction.encode())["payments"] == [payment]
    assert [each["status"] for each in map(dict, map(parse_qsl, [row["body"] for row in do("deliveries")]))] == ["paid"]
