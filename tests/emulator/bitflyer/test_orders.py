from __future__ import annotations

import re
from decimal import Decimal

import pytest

from tests.emulator.support import Caller, MakeCaller
from tradespec.emulator.engine import MarketState, SelfTrade


def test_a_limit_order_fills_in_part_and_the_rest_waits(alice: Caller, bob: Caller) -> None:
    price = alice.gap()
    bob.order("SELL", price, "0.03")
    order = alice.only_order(alice.order("BUY", price + 5, "0.1"))

    assert order["id"] == 0
    assert order["child_order_state"] == "ACTIVE"
    assert (order["price"], order["average_price"]) == (price + 5, price)
    sizes = [order[name] for name in ("size", "executed_size", "outstanding_size", "cancel_size")]
    assert [str(size) for size in sizes] == ["0.1", "0.03", "0.07", "0"]
    assert str(order["total_commission"]) == "0.00003"
    assert order["time_in_force"] == "GTC"
    assert re.fullmatch(r"JRF20250101-000000-\d{6}", order["child_order_acceptance_id"])
    assert re.fullmatch(r"JOR20250101-000000-\d{6}", order["child_order_id"])


def test_fills_move_the_money_exactly_and_the_fee_is_taken_in_the_base_currency(alice: Caller, bob: Caller) -> None:
    price = alice.gap()
    before = {caller: (caller.balance("JPY")[0], caller.balance("BTC")[0]) for caller in (alice, bob)}
    bob.order("SELL", price, "0.0123")
    alice.order("BUY", price, "0.0123")

    paid = Decimal(price) * Decimal("0.0123")
    assert paid != int(paid)  # the yen is rounded: the buyer pays up, the seller gets down
    fee = Decimal("0.0000123")
    assert alice.balance("JPY")[0] - before[alice][0] == -(int(paid) + 1)
    assert alice.balance("BTC")[0] - before[alice][1] == Decimal("0.0123") - fee
    assert bob.balance("JPY")[0] - before[bob][0] == int(paid)
    assert bob.balance("BTC")[0] - before[bob][1] == -(Decimal("0.0123") + fee)


def test_yen_are_not_rounded_on_request(make_caller: MakeCaller) -> None:
    caller = make_caller(round_yen=False)
    ask = caller.get("/v1/getticker").json["best_ask"]
    before = caller.balance("JPY")[0]
    caller.order("BUY", None, "0.00123457")

    assert before - caller.balance("JPY")[0] == ask * Decimal("0.00123457")


def test_open_orders_hold_back_what_they_may_cost(alice: Caller) -> None:
    jpy, btc = alice.balance("JPY")[0], alice.balance("BTC")[0]
    buy = alice.order("BUY", 1000, "0.5")
    sell = alice.order("SELL", 90_000_000, "1")

    assert alice.balance("JPY") == (jpy, jpy - 500)
    assert alice.balance("BTC") == (btc, btc - Decimal("1.001"))  # a sell needs its fee on top
    for acceptance_id in (buy, sell):
        assert alice.cancel(acceptance_id).body == b""
    assert (alice.balance("JPY"), alice.balance("BTC")) == ((jpy, jpy), (btc, btc))


def test_a_sell_needs_its_fee_as_well(alice: Caller) -> None:
    held = alice.balance("BTC")[0]

    assert alice.try_order("SELL", 90_000_000, str(held)).error == (400, -200, "Insufficient funds")


def test_a_market_order_takes_the_book_and_shows_no_price(alice: Caller) -> None:
    ask = alice.get("/v1/getboard").json["asks"][0]
    order = alice.only_order(alice.order("BUY", None, "0.001"))

    assert (order["price"], order["average_price"]) == (0, ask["price"])
    assert order["child_order_state"] == "COMPLETED"
    assert order["child_order_type"] == "MARKET"
    assert order["id"] > 0


def test_a_price_of_zero_passes_with_a_market_order(alice: Caller) -> None:
    body = {"product_code": "BTC_JPY", "child_order_type": "MARKET", "side": "BUY", "price": 0, "size": 0.001}

    assert alice.post("/v1/me/sendchildorder", body).status == 200


@pytest.mark.parametrize("state", ["EXPIRED", "CANCELED"])
def test_immediate_or_cancel_drops_the_rest(make_caller: MakeCaller, state: str) -> None:
    caller = make_caller(unfilled_rest_state=state)
    ask = caller.get("/v1/getboard").json["asks"][0]
    size = Decimal(ask["size"]) + 1
    order = caller.only_order(caller.order("BUY", int(ask["price"]), str(size), time_in_force="IOC"))

    assert order["child_order_state"] == state
    assert (order["executed_size"], order["outstanding_size"], order["cancel_size"]) == (ask["size"], 0, 1)
    assert order["time_in_force"] == "IOC"


def test_fill_or_kill_fills_wholly_or_leaves_no_trace(alice: Caller) -> None:
    ask = alice.get("/v1/getboard").json["asks"][0]
    price, before = int(ask["price"]), alice.balance("JPY")
    killed = alice.order("BUY", price, str(Decimal(ask["size"]) + 1), time_in_force="FOK")
    assert alice.balance("JPY") == before
    filled = alice.order("BUY", price, str(ask["size"]), time_in_force="FOK")

    assert alice.orders(f"&child_order_acceptance_id={killed}") == []
    assert alice.only_order(filled)["child_order_state"] == "COMPLETED"


def test_an_order_expires_by_the_clock(alice: Caller, bob: Caller) -> None:
    price = alice.gap()
    bob.order("SELL", price, "0.01")
    partly = alice.order("BUY", price, "0.03", minute_to_expire=10)
    never = alice.order("BUY", 1000, "0.01", minute_to_expire=10)
    assert alice.only_order(partly)["expire_date"] == "2025-01-01T00:10:00"
    alice.emulator.exchange.set_market_state("BTC_JPY", MarketState.HALTED)  # nobody trades with the rest
    alice.clock.advance(599)
    assert alice.only_order(partly)["child_order_state"] == "ACTIVE"
    alice.clock.advance(1)

    assert alice.only_order(partly)["child_order_state"] == "EXPIRED"
    assert alice.orders(f"&child_order_acceptance_id={never}") == []
    assert alice.balance("JPY")[0] == alice.balance("JPY")[1]


def test_orders_live_for_30_days_by_default(alice: Caller) -> None:
    assert alice.only_order(alice.order("BUY", 1000, "0.01"))["expire_date"] == "2025-01-31T00:00:00"


def test_either_id_cancels(alice: Caller) -> None:
    first, second = (alice.only_order(alice.order("BUY", 1000, "0.01")) for _ in range(2))
    by_order_id = {"product_code": "BTC_JPY", "child_order_id": first["child_order_id"]}

    assert alice.post("/v1/me/cancelchildorder", by_order_id).body == b""
    assert alice.orders() == [second]
    assert alice.cancel(second["child_order_acceptance_id"]).status == 200
    assert alice.orders() == []


def test_cancelling_what_is_not_there_is_taken_unless_said_otherwise(make_caller: MakeCaller) -> None:
    lenient, strict = make_caller(), make_caller(unknown_cancel_is_error=True)
    unknown = "JRF20240101-000000-000001"

    assert (lenient.cancel(unknown).status, lenient.cancel(unknown).body) == (200, b"")
    assert lenient.cancel("7").error == (400, -101, "Order not found")
    assert strict.cancel(unknown).error == (400, -101, "Order not found")
    done = strict.order("BUY", None, "0.001")
    assert strict.cancel(done).status == 200  # too late is no error


def test_an_order_is_found_on_its_own_market_only(alice: Caller) -> None:
    mine = alice.order("BUY", 1000, "0.01")
    body = {"product_code": "ETH_JPY", "child_order_acceptance_id": mine}

    assert alice.post("/v1/me/cancelchildorder", body).status == 200
    assert alice.only_order(mine)["child_order_state"] == "ACTIVE"


def test_cancel_all_is_for_one_market(alice: Caller) -> None:
    alice.order("BUY", 1000, "0.01")
    alice.order("BUY", 1001, "0.01")
    eth = {"product_code": "ETH_JPY", "child_order_type": "LIMIT", "side": "BUY", "price": 1000, "size": 1}
    alice.post("/v1/me/sendchildorder", eth)

    answer = alice.post("/v1/me/cancelallchildorders", {"product_code": "BTC_JPY"})

    assert (answer.status, answer.body) == (200, b"")
    assert "Content-Type" not in answer.headers
    assert alice.orders() == []
    assert len(alice.get("/v1/me/getchildorders?product_code=ETH_JPY").json) == 1


def test_an_order_of_ones_own_is_not_traded_with(make_caller: MakeCaller) -> None:
    strict, lax = make_caller(), make_caller(self_trade=SelfTrade.ALLOW)
    for caller in (strict, lax):
        caller.order("SELL", caller.gap(), "0.01")

    refused = strict.try_order("BUY", int(strict.get("/v1/getticker").json["best_ask"]), "0.01")
    assert refused.error == (400, -159, "You cannot place an order as it is the Self Trade.")
    lax.order("BUY", int(lax.get("/v1/getticker").json["best_ask"]), "0.01")
    assert [row["side"] for row in lax.get("/v1/me/getexecutions").json] == ["BUY", "SELL"]


def test_acceptance_comes_later_on_request(make_caller: MakeCaller) -> None:
    caller = make_caller(acceptance_delay=2)
    accepted = caller.order("BUY", 1000, "0.01")
    too_much = caller.order("BUY", 1_000_000, "1000")
    caller.clock.advance(1)
    assert caller.orders() == []
    assert caller.cancel(accepted).status == 200
    caller.clock.advance(1)

    assert caller.only_order(accepted)["child_order_date"] == "2025-01-01T00:00:02"
    assert caller.only_order(accepted)["expire_date"] == "2025-01-31T00:00:00"
    assert caller.orders(f"&child_order_acceptance_id={too_much}") == []


@pytest.mark.parametrize("health", ["NO ORDER", "STOP"])
def test_no_orders_are_taken_when_the_health_says_so(alice: Caller, health: str) -> None:
    alice.state.health = health
    stop = {"condition_type": "STOP", "side": "SELL", "trigger_price": 1000}

    for answer in (alice.try_order("BUY", 1000, "0.01"), alice.try_special("SIMPLE", stop)):
        assert answer.error == (500, -208, "Order is not accepted. Please try again later.")


def test_other_markets_trade_by_their_own_rules(alice: Caller) -> None:
    def send(product: str, price: str, size: str) -> tuple[int, int, str] | None:
        body = f'{{"product_code":"{product}","child_order_type":"LIMIT","side":"BUY","price":{price},"size":{size}}}'
        answer = alice.post("/v1/me/sendchildorder", body.encode())
        return None if answer.status == 200 else answer.error

    assert send("ETH_BTC", "0.00001", "0.01") is None
    assert send("ETH_BTC", "0.000011", "0.01") == (400, -106, "The price must be a multiple of 0.00001 BTC.")
    assert send("ETH_JPY", "1000", "0.009") == (400, -110, "The minimum order size is 0.01 ETH.")
    assert send("XRP_JPY", "100.01", "0.1") is None
    assert send("XLM_JPY", "1000", "1") == (400, -204, "Market state is closed.")
