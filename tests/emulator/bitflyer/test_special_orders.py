from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import pytest

from tests.emulator.support import Caller, MakeCaller

LOW, HIGH = 9_500_000, 10_500_000  # far from where the market starts


def leg(condition: str, side: str, price: int | None = None, trigger: int | None = None, **more: Any) -> dict[str, Any]:
    fields = {"condition_type": condition, "side": side, "price": price, "trigger_price": trigger, **more}
    return {name: value for name, value in fields.items() if value is not None}


def sizes(row: dict[str, Any]) -> list[str]:
    return [str(row[name]) for name in ("size", "executed_size", "outstanding_size", "cancel_size")]


@pytest.mark.parametrize(("side", "trigger"), [("BUY", HIGH), ("SELL", LOW)])
def test_a_stop_becomes_a_market_order_when_the_price_is_reached(alice: Caller, side: str, trigger: int) -> None:
    parent_id = alice.special("SIMPLE", leg("STOP", side, trigger=trigger))
    short = 1 if side == "SELL" else -1
    alice.trade(trigger + short)
    assert alice.children(parent_id) == []
    assert alice.parent(parent_id)["parent_order_state"] == "ACTIVE"
    alice.trade(trigger)

    (child,) = alice.children(parent_id)
    assert (child["child_order_type"], child["side"], child["child_order_state"]) == ("MARKET", side, "COMPLETED")
    row = alice.parent(parent_id)
    assert (row["parent_order_type"], row["parent_order_state"], row["side"]) == ("STOP", "COMPLETED", side)
    assert sizes(row) == ["0.01", "0.01", "0", "0.00"]
    assert row["average_price"] == child["average_price"] > 0
    assert row["price"] == trigger
    assert row["total_commission"] == child["total_commission"]


def test_a_stop_limit_becomes_a_limit_order(alice: Caller) -> None:
    parent_id = alice.special("SIMPLE", leg("STOP_LIMIT", "SELL", price=HIGH, trigger=LOW))
    alice.trade(LOW)

    (child,) = alice.children(parent_id)
    assert (child["child_order_type"], child["price"], child["child_order_state"]) == ("LIMIT", HIGH, "ACTIVE")
    assert alice.parent(parent_id)["parent_order_state"] == "ACTIVE"
    alice.trade(HIGH)
    assert alice.parent(parent_id)["parent_order_state"] == "COMPLETED"


def test_a_stop_that_is_reached_already_is_sent_at_once(alice: Caller) -> None:
    parent_id = alice.special("SIMPLE", leg("STOP", "SELL", trigger=HIGH))

    assert alice.parent(parent_id)["parent_order_state"] == "COMPLETED"


def test_a_trail_follows_the_best_price(alice: Caller) -> None:
    parent_id = alice.special("SIMPLE", leg("TRAIL", "SELL", offset=100_000))
    for price in (10_300_000, 10_250_000, 10_400_000, 10_300_001):
        alice.trade(price)
        assert alice.parent(parent_id)["parent_order_state"] == "ACTIVE", price
    alice.trade(10_300_000)

    assert alice.parent(parent_id)["parent_order_state"] == "COMPLETED"
    assert alice.parent(parent_id)["price"] == 0


def test_a_trail_of_a_buy_follows_downwards(alice: Caller) -> None:
    parent_id = alice.special("SIMPLE", leg("TRAIL", "BUY", offset=100_000))
    for price in (9_700_000, 9_600_000, 9_699_999):
        alice.trade(price)
    assert alice.parent(parent_id)["parent_order_state"] == "ACTIVE"
    alice.trade(9_700_000)

    assert alice.parent(parent_id)["parent_order_state"] == "COMPLETED"


def test_triggers_can_look_at_the_best_quote(make_caller: MakeCaller) -> None:
    caller = make_caller(trigger_source="quote")
    ask = int(caller.get("/v1/getticker").json["best_ask"])
    parent_id = caller.special("SIMPLE", leg("STOP", "BUY", trigger=ask + 300))
    assert caller.parent(parent_id)["parent_order_state"] == "ACTIVE"
    depth = caller.get("/v1/getboard").json["asks"]
    taken = sum(Decimal(level["size"]) for level in depth if level["price"] < ask + 300)
    caller.order("BUY", ask + 299, str(taken))

    assert caller.parent(parent_id)["parent_order_state"] == "COMPLETED"


def test_the_second_of_an_ifd_follows_the_full_fill_of_the_first(alice: Caller, bob: Caller) -> None:
    price = alice.gap()
    parent_id = alice.special("IFD", leg("LIMIT", "BUY", price), leg("LIMIT", "SELL", HIGH))
    bob.order("SELL", price, "0.004")
    (first,) = alice.children(parent_id)
    assert str(first["executed_size"]) == "0.004"
    bob.order("SELL", price, "0.006")

    second, first = alice.children(parent_id)
    assert (second["side"], second["price"], second["child_order_state"]) == ("SELL", HIGH, "ACTIVE")
    row = alice.parent(parent_id)
    assert (row["parent_order_type"], row["side"], row["price"]) == ("IFD", "BUYSELL", price)
    assert sizes(row) == ["0.02", "0.010", "0.010", "0"]
    alice.trade(HIGH)
    assert alice.parent(parent_id)["parent_order_state"] == "COMPLETED"


def test_of_an_oco_the_other_one_is_cancelled(alice: Caller) -> None:
    before = alice.balance("BTC")[0]
    parent_id = alice.special("OCO", leg("LIMIT", "SELL", HIGH), leg("STOP", "SELL", trigger=LOW))
    (limit,) = alice.children(parent_id)
    assert limit["child_order_state"] == "ACTIVE"
    alice.trade(LOW)

    (stop,) = alice.children(parent_id)  # the limit order never traded, so it is not listed any more
    assert stop["child_order_type"] == "MARKET"
    assert sizes(alice.parent(parent_id)) == ["0.02", "0.01", "0", "0.01"]
    alice.trade(HIGH)
    assert before - alice.balance("BTC")[0] == Decimal("0.01001")


def test_an_ifdoco_takes_its_profit_once(alice: Caller) -> None:
    price = alice.gap()
    parent_id = alice.special(
        "IFDOCO",
        leg("LIMIT", "BUY", price),
        leg("LIMIT", "SELL", HIGH),
        leg("STOP_LIMIT", "SELL", LOW, LOW),
    )
    alice.trade(LOW + 1)  # buys on the way down
    profit, entry = alice.children(parent_id)
    assert (entry["child_order_state"], profit["child_order_state"]) == ("COMPLETED", "ACTIVE")
    alice.trade(HIGH)

    assert [row["child_order_state"] for row in alice.children(parent_id)] == ["COMPLETED", "COMPLETED"]
    assert alice.parent(parent_id)["parent_order_state"] == "COMPLETED"
    alice.trade(LOW)
    assert len(alice.children(parent_id)) == 2


def test_a_stop_is_paid_for_with_what_the_other_leg_holds_back(make_caller: MakeCaller) -> None:
    caller = make_caller(balances={"BTC": Decimal("0.01001")})
    parent_id = caller.special("OCO", leg("LIMIT", "SELL", HIGH), leg("STOP", "SELL", trigger=LOW))
    assert caller.balance("BTC")[1] == 0
    caller.trade(LOW)

    assert caller.parent(parent_id)["parent_order_state"] == "COMPLETED"
    assert caller.balance("BTC") == (Decimal(0), Decimal(0))


def test_cancelling_a_parent_cancels_its_open_children(alice: Caller) -> None:
    waiting = alice.special("SIMPLE", leg("STOP", "SELL", trigger=LOW))
    resting = alice.special("OCO", leg("LIMIT", "BUY", LOW), leg("LIMIT", "SELL", HIGH))
    assert len(alice.orders()) == 2
    for parent_id in (waiting, resting):
        answer = alice.cancel_special(parent_id)
        assert (answer.status, answer.body) == (200, b"")
    alice.trade(LOW)
    alice.trade(HIGH)

    assert alice.orders() == []
    for parent_id in (waiting, resting):
        row = alice.parent(parent_id)
        assert row["parent_order_state"] == "CANCELED"
        assert (row["executed_size"], row["outstanding_size"]) == (0, 0)
        assert row["cancel_size"] == row["size"]
    assert alice.cancel_special(waiting).status == 200  # too late is no error
    assert alice.balance("BTC")[0] == alice.balance("BTC")[1]


def test_a_child_that_its_owner_cancels_ends_its_parent_unless_the_other_one_lives(alice: Caller) -> None:
    simple = alice.special("IFD", leg("LIMIT", "BUY", LOW), leg("LIMIT", "SELL", HIGH))
    (child,) = alice.children(simple)
    alice.cancel(child["child_order_acceptance_id"])
    assert alice.parent(simple)["parent_order_state"] == "CANCELED"

    oco = alice.special("OCO", leg("LIMIT", "BUY", LOW), leg("LIMIT", "SELL", HIGH))
    second, first = alice.children(oco)
    alice.cancel(first["child_order_acceptance_id"])
    assert alice.parent(oco)["parent_order_state"] == "ACTIVE"
    alice.cancel(second["child_order_acceptance_id"])
    assert alice.parent(oco)["parent_order_state"] == "CANCELED"


def test_cancelling_all_orders_leaves_waiting_parents_unless_said_otherwise(make_caller: MakeCaller) -> None:
    lax, strict = make_caller(), make_caller(cancel_all_ends_parents=True)
    states: list[str] = []
    for caller in (lax, strict):
        parent_id = caller.special("SIMPLE", leg("STOP", "SELL", trigger=LOW))
        caller.post("/v1/me/cancelallchildorders", {"product_code": "BTC_JPY"})
        states.append(caller.parent(parent_id)["parent_order_state"])

    assert states == ["ACTIVE", "CANCELED"]


def test_parents_expire_with_their_children(alice: Caller) -> None:
    waiting = alice.special("SIMPLE", leg("STOP", "SELL", trigger=1000), minute_to_expire=1)
    resting = alice.special("IFD", leg("LIMIT", "BUY", 1000), leg("LIMIT", "SELL", HIGH), minute_to_expire=1)
    (child,) = alice.children(resting)
    assert child["expire_date"] == alice.parent(resting)["expire_date"] == "2025-01-01T00:01:00"
    alice.clock.advance(59)
    assert alice.parent(waiting)["parent_order_state"] == "ACTIVE"
    alice.clock.advance(1)

    for parent_id in (waiting, resting):
        assert alice.parent(parent_id)["parent_order_state"] == "EXPIRED"
    assert alice.orders() == []


def test_a_leg_that_cannot_be_paid_when_its_time_comes_rejects_the_parent(alice: Caller) -> None:
    price = alice.gap()
    parent_id = alice.special("IFD", leg("LIMIT", "BUY", price), leg("LIMIT", "SELL", HIGH, size=1000))
    alice.trade(price - 1)

    row = alice.parent(parent_id)
    assert (row["parent_order_state"], str(row["executed_size"])) == ("REJECTED", "0.01")
    assert len(alice.children(parent_id)) == 1


def test_a_first_leg_that_is_refused_leaves_nothing(alice: Caller) -> None:
    answer = alice.try_special("OCO", leg("LIMIT", "BUY", LOW), leg("LIMIT", "SELL", HIGH, size=1000))

    assert answer.error == (400, -200, "Insufficient funds")
    assert alice.orders() == []
    assert alice.get("/v1/me/getparentorders").json == []
    assert alice.balance("JPY")[0] == alice.balance("JPY")[1]


LEG = leg("LIMIT", "BUY", LOW)


@pytest.mark.parametrize(
    ("method", "legs", "error"),
    [
        ("SIMPLE", [LEG, LEG], (400, -101, "Invalid parameter: parameters")),
        ("IFD", [LEG], (400, -101, "Invalid parameter: parameters")),
        ("IFDOCO", [LEG, LEG], (400, -101, "Invalid parameter: parameters")),
        ("OCO", [LEG, LEG], (400, -101, "Invalid parameter: condition_type")),
        ("IFDOCO", [LEG, LEG, LEG], (400, -101, "Invalid parameter: condition_type")),
        ("ABC", [LEG], (400, -101, "Invalid parameter: order_method")),
        ("SIMPLE", [leg("LIMIT", "UP", LOW)], (400, -102, "Invalid direction code")),
        ("SIMPLE", [leg("LIMIT", "BUY")], (400, -106, "The price is too low.")),
        ("SIMPLE", [leg("STOP", "BUY")], (400, -101, "Invalid parameter: trigger_price")),
        ("SIMPLE", [leg("TRAIL", "BUY")], (400, -101, "Invalid parameter: offset")),
        ("SIMPLE", [leg("TRAIL", "BUY", offset=0)], (400, -101, "Invalid parameter: offset")),
        (
            "SIMPLE",
            [leg("STOP", "BUY", trigger=HIGH, size=0.0001)],
            (400, -110, "The minimum order size is 0.001 BTC."),
        ),
        (
            "IFD",
            [LEG, leg("LIMIT", "SELL", HIGH, product_code="ETH_JPY")],
            (400, -101, "Invalid parameter: product_code"),
        ),
        ("SIMPLE", [leg("LIMIT", "BUY", LOW, product_code="DOGE_JPY")], (400, -100, "Invalid product")),
        ("SIMPLE", [leg("LIMIT", "BUY", LOW, product_code="XLM_JPY")], (400, -204, "Market state is closed.")),
    ],
)
def test_bad_special_orders_are_refused(
    alice: Caller, method: str, legs: list[dict[str, Any]], error: tuple[int, int, str]
) -> None:
    assert alice.try_special(method, *legs).error == error
    assert alice.get("/v1/me/getparentorders").json == []


def test_a_parent_is_found_by_either_id_with_its_legs(alice: Caller) -> None:
    parent_id = alice.special(
        "IFDOCO",
        leg("LIMIT", "BUY", LOW),
        leg("TRAIL", "SELL", offset=500, price=None),
        leg("STOP_LIMIT", "SELL", LOW, LOW + 1),
        time_in_force="GTC",
    )
    row = alice.parent(parent_id)
    by_id = alice.get(f"/v1/me/getparentorder?parent_order_id={parent_id}").json
    by_receipt = alice.get(f"/v1/me/getparentorder?parent_order_acceptance_id={row['parent_order_acceptance_id']}").json

    assert by_id == by_receipt
    assert re.fullmatch(r"JCO20250101-000000-\d{6}", parent_id)
    assert re.fullmatch(r"JRF20250101-000000-\d{6}", row["parent_order_acceptance_id"])
    assert (by_id["order_method"], by_id["id"]) == ("IFDOCO", row["id"])
    assert row["id"] > 0
    assert by_id["parameters"][1] == {
        "product_code": "BTC_JPY", "condition_type": "TRAIL", "side": "SELL", "price": 0,
        "size": Decimal("0.01"), "trigger_price": 0, "offset": 500,
    }  # fmt: skip
    assert alice.get("/v1/me/getparentorder").error[:2] == (400, -101)
    assert alice.get(f"/v1/me/getparentorder?parent_order_id={parent_id}x").error == (400, -101, "Order not found")


def test_parents_are_listed_by_state_and_page(alice: Caller, bob: Caller) -> None:
    ids = [alice.special("SIMPLE", leg("STOP", "SELL", trigger=LOW - number)) for number in range(4)]
    alice.cancel_special(ids[1])

    def listed(query: str, caller: Caller = alice) -> list[str]:
        rows = caller.get(f"/v1/me/getparentorders?product_code=BTC_JPY{query}").json
        return [row["parent_order_id"] for row in rows]

    assert listed("") == ids[::-1]
    assert listed("&parent_order_state=CANCELED") == [ids[1]]
    assert listed("&parent_order_state=ACTIVE&count=2") == [ids[3], ids[2]]
    assert listed(f"&before={alice.parent(ids[2])['id']}") == [ids[1], ids[0]]
    assert listed(f"&after={alice.parent(ids[2])['id']}") == [ids[3]]
    assert listed("", bob) == []
    assert bob.cancel_special(ids[0]).status == 200
    assert alice.parent(ids[0])["parent_order_state"] == "ACTIVE"


def test_acceptance_of_special_orders_comes_later_on_request(make_caller: MakeCaller) -> None:
    caller = make_caller(acceptance_delay=2)
    answer = caller.try_special("SIMPLE", leg("STOP", "SELL", trigger=LOW))
    refused = caller.try_special("SIMPLE", leg("LIMIT", "SELL", HIGH, size=1000))
    assert (answer.status, refused.status) == (200, 200)
    assert caller.get("/v1/me/getparentorders").json == []
    caller.clock.advance(2)

    (row,) = caller.get("/v1/me/getparentorders").json
    assert row["parent_order_acceptance_id"] == answer.json["parent_order_acceptance_id"]


def test_null_fields_of_legs_count_as_left_out(alice: Caller) -> None:
    empty = {"price": None, "trigger_price": None, "offset": None}

    assert alice.try_special("SIMPLE", {"condition_type": "MARKET", "side": "BUY", **empty}).status == 200
