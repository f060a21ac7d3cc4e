"""Orders of the emulated Mt.Gox: placing, funding, the queue, cancelling, results."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.emulator.mtgox.support import GENERIC, START_US, Caller, MakeCaller, amount

D = Decimal


def test_an_order_is_listed_until_it_is_filled(quiet: Caller, other: Caller) -> None:
    oid = quiet.order("ask", "1.5", "103.84")

    assert quiet.orders() == [
        {
            "oid": oid,
            "currency": "USD",
            "item": "BTC",
            "type": "ask",
            "amount": money("1.50000000"),
            "valid_amount": money("1.50000000"),
            "invalid_amount": money("0.00000000"),
            "price": {
                "value": "103.84000", "value_int": "10384000", "display": "$103.84000", "display_short": "$103.84",
                "currency": "USD",
            },
            "status": "open",
            "date": START_US // 10**6,
            "priority": str(START_US),
            "actions": [],
        }
    ]  # fmt: skip
    other.order("bid", "0.5", "103.84")
    assert quiet.amounts(oid) == (1, 1, 0)
    other.order("bid", "1", "104")
    assert quiet.orders() == other.orders() == []


def money(btc: str) -> dict[str, str]:
    units = str(int(D(btc) * 10**8))
    return {
        "value": btc, "value_int": units, "display": f"{btc}\u00a0BTC", "display_short": f"{D(btc):.2f}\u00a0BTC",
        "currency": "BTC",
    }  # fmt: skip


def test_what_is_not_funded_is_invalid_until_money_arrives(quiet: Caller) -> None:
    first = quiet.order("ask", "9", "200")
    second = quiet.order("ask", "4", "200")
    third = quiet.order("ask", "1", "200")

    assert [quiet.amounts(oid) for oid in (first, second, third)] == [(9, 9, 0), (4, 1, 3), (1, 0, 1)]
    assert [row["status"] for row in quiet.orders()] == ["open", "open", "invalid"]

    quiet.control.fund("BTC", D("3.5"))
    assert [quiet.amounts(oid) for oid in (first, second, third)] == [(9, 9, 0), (4, 4, 0), (1, D("0.5"), D("0.5"))]
    quiet.cancel(first)
    assert [quiet.amounts(oid) for oid in (second, third)] == [(4, 4, 0), (1, 1, 0)]


def test_a_sale_funds_the_bids(quiet: Caller, other: Caller) -> None:
    quiet.order("bid", "100", "100")  # takes all 10,000 USD
    poor = quiet.order("bid", "1", "50")
    assert quiet.row(poor)["status"] == "invalid"

    quiet.order("ask", "1", "110")
    other.order("bid", "1", "110")

    assert quiet.amounts(poor) == (1, 1, 0)


def test_a_part_of_a_bid_is_funded_to_the_satoshi(quiet: Caller) -> None:
    oid = quiet.order("bid", "100", "333.33333")

    asked, valid, invalid = quiet.amounts(oid)

    assert (asked, valid + invalid) == (100, 100)
    price = D("333.33333")
    assert price * valid <= 10_000 < price * (valid + D("0.00000001"))


def test_the_unfunded_part_does_not_trade(quiet: Caller, other: Caller) -> None:
    oid = quiet.order("ask", "15", "100")
    other.control.fund("USD", 100_000, account="bob")
    other.order("bid", "15", "100")

    assert quiet.amounts(oid) == (5, 0, 5)
    quiet.control.fund("BTC", 5)
    assert quiet.orders() == []
    assert amount(quiet.fills(oid, "ask")["total_amount"]) == 15


def test_names_of_2013_for_an_orders_parts(make_gox: MakeCaller) -> None:
    gox = make_gox(makers=(), order_amounts="effective")
    row = gox.row(gox.order("ask", "11", "200"))

    assert "valid_amount" not in row
    assert (amount(row["effective_amount"]), amount(row["invalid_amount"])) == (10, 1)


def test_fills_are_at_the_resting_price_in_the_order_of_time(quiet: Caller, other: Caller) -> None:
    early = quiet.order("ask", "1", "101")
    late = quiet.order("ask", "1", "101")
    better = quiet.order("ask", "1", "100")

    taker = other.order("bid", "2.5", "105")

    assert amount(quiet.fills(better, "ask")["avg_cost"]) == 100
    assert amount(quiet.fills(early, "ask")["total_amount"]) == 1
    assert amount(quiet.fills(late, "ask")["total_amount"]) == D("0.5")
    result = other.fills(taker, "bid")
    assert [amount(trade["price"]) for trade in result["trades"]] == [100, 101, 101]
    assert amount(result["total_spent"]) == D("251.5")


def test_a_result_is_of_the_documented_form(quiet: Caller, other: Caller) -> None:
    other.order("bid", "0.81705496", "103.84")
    oid = quiet.order("ask", "0.81705496")

    result = quiet.fills(oid, "ask")

    assert result["order_id"] == oid
    assert result["total_spent"] == {
        "value": "84.84299", "value_int": "8484299", "display": "$84.84299", "display_short": "$84.84", "currency": "USD",
    }  # fmt: skip
    assert result["avg_cost"]["value"] == "103.84000"
    (trade,) = result["trades"]
    assert {name: trade[name] for name in ("trade_id", "primary", "currency", "type", "properties", "item", "date")} == {
        "trade_id": str(START_US), "primary": "Y", "currency": "USD", "type": "ask", "properties": "market", "item": "BTC",
        "date": "2013-04-02 05:04:19",
    }  # fmt: skip


def test_the_average_comes_from_the_rounded_sum(quiet: Caller, other: Caller) -> None:
    other.order("bid", "0.1", "100.83225")
    oid = quiet.order("ask", "0.1")

    result = quiet.fills(oid, "ask")

    assert (result["total_spent"]["value"], result["avg_cost"]["value"]) == ("10.08323", "100.83230")


@pytest.mark.parametrize("empty_result", ["error", "list"])
def test_an_order_without_trades_has_no_result(make_gox: MakeCaller, empty_result: str) -> None:
    gox = make_gox(makers=(), empty_result=empty_result)
    oid = gox.order("bid", "1", "50")

    answer = gox.post(f"{GENERIC}/order/result", type="bid", order=oid)

    if empty_result == "list":
        assert (answer.result["trades"], answer.result["avg_cost"]["value"]) == ([], "0.00000")
    else:
        assert answer.error == (400, "unknown_error", "Order not found")
    assert gox.post(f"{GENERIC}/order/result", type="ask", order=oid).error[2] == "Order not found"


def test_a_cancel_goes_by_the_id_alone(quiet: Caller, other: Caller) -> None:
    oid = quiet.order("bid", "1", "50")

    assert other.cancel(oid).error == (400, "unknown_error", "Order not found")
    answer = quiet.post("/api/1/BTCEUR/order/cancel", oid=oid.upper()).result
    assert (answer["oid"], len(answer["qid"])) == (oid, 36)
    assert quiet.cancel(oid).error == (400, "unknown_error", "Order not found")
    second = quiet.order("bid", "1", "50")
    assert quiet.post("/api/1/generic/private/order/cancel", oid=second).result["oid"] == second
    assert quiet.orders() == []


def test_the_queue_holds_orders_back(make_gox: MakeCaller) -> None:
    gox = make_gox(makers=(), order_delay=3, executing_seconds=1, post_pending_seconds=1)
    first, second = gox.order("ask", "8", "100"), gox.order("ask", "8", "100")
    seen: list[list[tuple[str, Decimal]]] = []
    for _ in range(4):
        seen.append([(row["status"], amount(row["valid_amount"])) for row in gox.orders()])
        assert len(gox.get("/api/1/BTCUSD/depth/full").result["asks"]) == (len(seen) > 1)
        gox.clock.advance([3, 1, 1, 0][len(seen) - 1])

    assert [[status for status, _ in rows] for rows in seen] == [
        ["pending"] * 2,
        ["executing"] * 2,
        ["post-pending"] * 2,
        ["open"] * 2,
    ]
    assert [valid for _, valid in seen[-1]] == [8, 2]
    gox.cancel(first)
    assert gox.amounts(second) == (8, 8, 0)


def test_an_order_can_be_cancelled_in_the_queue(make_gox: MakeCaller) -> None:
    gox = make_gox(makers=(), order_delay=3)
    oid = gox.order("ask", "1", "100")
    gox.cancel(oid)
    gox.clock.advance(5)

    assert gox.orders() == []
    assert gox.get("/api/1/BTCUSD/depth/full").result["asks"] == []


def test_a_filled_order_is_listed_while_it_is_booked(make_gox: MakeCaller) -> None:
    gox = make_gox(post_pending_seconds=2)
    oid = gox.order("bid", "1", "200")

    assert (gox.row(oid)["status"], gox.amounts(oid)) == ("post-pending", (0, 0, 0))
    gox.clock.advance(2)
    assert gox.orders() == []


def test_a_market_order_takes_the_book(quiet: Caller, other: Caller) -> None:
    other.order("ask", "1", "100")
    other.order("ask", "1", "101")

    oid = quiet.order("bid", "1.5")

    assert quiet.orders() == []
    assert amount(quiet.fills(oid, "bid")["total_spent"]) == D("150.5")
    assert quiet.fills(oid, "bid")["trades"][0]["properties"] == "market"


def test_the_rest_of_a_market_order_waits_for_somebody(quiet: Caller, other: Caller) -> None:
    oid = quiet.order("ask", "2")
    assert "price" not in quiet.row(oid)
    assert (quiet.row(oid)["status"], quiet.amounts(oid)) == ("executing", (2, 2, 0))

    other.order("bid", "0.5", "90")
    assert quiet.amounts(oid)[0] == D("1.5")
    other.order("bid", "3", "91")
    assert quiet.orders() == []
    assert amount(quiet.fills(oid, "ask")["total_spent"]) == 45 + D("136.5")
    assert other.amounts(other.orders()[0]["oid"])[0] == D("1.5")


def test_the_rest_of_a_market_order_can_be_dropped(make_gox: MakeCaller) -> None:
    gox = make_gox(makers=(), market_rest="cancel")
    gox.order("ask", "2")

    assert gox.orders() == []


def test_a_market_order_buys_what_its_money_is_good_for(quiet: Caller, other: Caller) -> None:
    other.control.fund("BTC", 1000, account="bob")
    other.order("ask", "1000", "100")

    oid = quiet.order("bid", "150")

    assert 100 <= amount(quiet.fills(oid, "bid")["total_amount"]) < D("100.0000001")  # its cost is rounded to the unit
    assert (quiet.row(oid)["status"], quiet.held("USD")) == ("invalid", 0)
    quiet.control.fund("USD", 1000)
    assert 110 <= amount(quiet.fills(oid, "bid")["total_amount"]) < D("110.0000002")


def test_a_market_order_without_money_waits(quiet: Caller, other: Caller) -> None:
    quiet.control.withdraw("BTC", 10)
    oid = quiet.order("ask", "1")
    other.order("bid", "1", "100")
    assert (quiet.row(oid)["status"], quiet.amounts(oid)) == ("invalid", (1, 0, 1))

    quiet.control.fund("BTC", 1)
    assert quiet.orders() == []


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"type": "buy"}, (400, None, 'Invalid parameter "type" (should be ask or bid)')),
        ({"type": ""}, (400, None, 'Invalid parameter "type" (should be ask or bid)')),
        ({"amount_int": ""}, (400, "unknown_error", "Parameter amount_int is required")),
        ({"amount_int": "", "amount": "1"}, (400, "unknown_error", "Parameter amount_int is required")),
        ({"amount_int": "999999"}, (400, "unknown_error", "Order amount is too low")),
        ({"amount_int": "0"}, (400, "unknown_error", "Order amount is too low")),
        ({"amount_int": "-1"}, (400, "unknown_error", "Order amount is too low")),
        ({"amount_int": "1.5"}, (400, None, 'Invalid parameter "amount_int"')),
        ({"amount_int": str(2**63)}, (400, None, 'Invalid parameter "amount_int"')),
        ({"price_int": "0"}, (400, None, 'Invalid parameter "price_int"')),
        ({"price_int": "x"}, (400, None, 'Invalid parameter "price_int"')),
        ({"prefer_fiat_fee": "2"}, (400, None, 'Invalid parameter "prefer_fiat_fee"')),
    ],
)
def test_orders_that_are_refused(quiet: Caller, fields: dict[str, str], error: tuple[Any, ...]) -> None:
    good = {"type": "bid", "amount_int": "1000000", "price_int": "100000"}

    assert quiet.post("/api/1/BTCUSD/private/order/add", **{**good, **fields}).error == error
    assert quiet.post("/api/1/BTCXXX/private/order/add", **good).status == 404
    assert quiet.orders() == []


def test_the_minimum_is_a_late_rule(make_gox: MakeCaller) -> None:
    gox = make_gox(makers=(), minimum=Decimal(0))

    assert gox.try_order("bid", "0.00000001", "1").status == 200


def test_too_many_orders_in_a_minute(make_gox: MakeCaller) -> None:
    gox = make_gox(makers=(), orders_per_minute=2)
    for _ in range(2):
        gox.order("bid", "1", "1")

    status, _, text = gox.try_order("bid", "1", "1").error
    assert status == 400
    assert text.startswith("Too many orders placed")
    assert "60 seconds" in text or "61 seconds" in text
    gox.clock.advance(60)
    assert gox.try_order("bid", "1", "1").status == 200


def test_every_currency_has_a_market(quiet: Caller) -> None:
    currencies = [
        "USD",
        "AUD",
        "CAD",
        "CHF",
        "CNY",
        "CZK",
        "DKK",
        "EUR",
        "GBP",
        "HKD",
        "JPY",
        "NOK",
        "NZD",
        "PLN",
        "RUB",
        "SEK",
        "SGD",
        "THB",
    ]

    for currency in currencies:
        quiet.order("ask", "0.1", "123.456", currency)

    assert [(row["currency"], amount(row["price"])) for row in quiet.orders()] == [
        (currency, D("123.456")) for currency in currencies
    ]
