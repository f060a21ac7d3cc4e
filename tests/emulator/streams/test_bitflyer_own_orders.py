"""What an account hears of its own orders on bitFlyer's Realtime API."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.emulator.streams.support import Flyer, own_events, proof
from tests.emulator.support import Caller, MakeCaller, second_account
from tradespec.emulator.faces.bitflyer.auth import ORDER_EVENTS


def types(events: list[Any]) -> list[str]:
    return [event["event_type"] for event in events]


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"api_key": "nobody"}, (-32000, "Key not found")),
        ({"signature": "0" * 64}, (-32000, "Invalid signature")),
        ({"signature": "é"}, (-32000, "Invalid signature")),
        ({"timestamp": "1735689600000"}, (-32602, "Invalid params: timestamp")),
        ({"timestamp": 12345}, (-32602, "Invalid params: timestamp")),
        ({"timestamp": 17356896000}, (-32602, "Invalid params: timestamp")),  # neither 10 nor 13 digits
        ({"timestamp": 173568960000}, (-32602, "Invalid params: timestamp")),
        ({"nonce": "short"}, (-32602, "Invalid params: nonce")),
    ],
)
def test_a_proof_that_proves_nothing_is_refused(
    alice: Caller, change: dict[str, Any], refusal: tuple[int, str]
) -> None:
    flyer = Flyer(alice)
    assert flyer.ask("auth", **{**proof(alice.key, alice.secret), **change}) == refusal
    assert flyer.ask("subscribe", channel="child_order_events") == (-32000, "Authentication required")
    assert flyer.ask("auth", **proof(alice.key, alice.secret, timestamp=1735689600)) is True


def test_nobody_proves_himself_twice(alice: Caller) -> None:
    flyer = Flyer(alice)
    assert flyer.ask("auth", **proof(alice.key, alice.secret)) is True
    assert flyer.ask("auth", **proof(alice.key, alice.secret)) == (-32009, "Already authenticated")


def test_a_key_needs_the_permission_to_receive_order_events(alice: Caller) -> None:
    reader = second_account(alice, "demo", frozenset({"/v1/me/getbalance"}))
    assert Flyer(alice).ask("auth", **proof(reader.key, reader.secret)) == (-32000, "Permission denied")
    alice.emulator.control.set_permissions(reader.key, frozenset({ORDER_EVENTS}))
    assert Flyer(alice).ask("auth", **proof(reader.key, reader.secret)) is True


def test_the_age_of_a_proof_counts_where_that_of_requests_does(make_caller: MakeCaller) -> None:
    caller = make_caller(timestamp_window=30)
    assert Flyer(caller).ask("auth", **proof(caller.key, caller.secret, 1735689540)) == (-32000, "Invalid timestamp")
    assert Flyer(caller).ask("auth", **proof(caller.key, caller.secret, 1735689580)) is True


def test_each_account_hears_of_its_own_orders_only(alice: Caller, bob: Caller) -> None:
    for_alice, for_bob = own_events(alice), own_events(bob)
    price = alice.gap()
    maker = alice.order("SELL", price, "0.03")
    taker = bob.order("BUY", price, "0.01")
    placed, filled = for_alice.events()
    assert {k: placed[k] for k in ("event_type", "child_order_type", "side", "price", "size")} == {
        "event_type": "ORDER",
        "child_order_type": "LIMIT",
        "side": "SELL",
        "price": price,
        "size": Decimal("0.03"),
    }
    (row,) = alice.orders()
    assert placed["child_order_acceptance_id"] == filled["child_order_acceptance_id"] == maker
    assert placed["child_order_id"] == row["child_order_id"]
    assert placed["expire_date"] == row["expire_date"]
    assert (filled["event_type"], filled["price"], filled["size"]) == ("EXECUTION", price, Decimal("0.01"))
    assert filled["outstanding_size"] == Decimal("0.02")
    mine = for_bob.events()
    assert types(mine) == ["ORDER", "EXECUTION"]
    assert {event["child_order_acceptance_id"] for event in mine} == {taker}
    (execution,) = bob.get("/v1/me/getexecutions").json
    assert (mine[1]["exec_id"], mine[1]["commission"]) == (execution["id"], execution["commission"])
    assert mine[1]["outstanding_size"] == 0


def test_the_end_of_an_order_is_told(alice: Caller, bob: Caller) -> None:
    flyer = own_events(alice)
    price = alice.gap()
    alice.cancel(alice.order("BUY", price, "0.01"))
    assert types(flyer.events()) == ["ORDER", "CANCEL"]
    alice.order("BUY", price, "0.01", minute_to_expire=1)
    alice.emulator.control.advance(60)
    assert types(flyer.events()) == ["ORDER", "EXPIRE"]
    alice.order("BUY", alice.gap(), "0.01", time_in_force="FOK")
    assert types(flyer.events()) == ["ORDER", "EXPIRE"]
    done = alice.order("BUY", None, "0.01")
    alice.cancel(done)
    events = flyer.events()
    assert types(events) == ["ORDER", "EXECUTION", "CANCEL_FAILED"]
    assert (events[0]["child_order_type"], events[0]["price"]) == ("MARKET", 0)


def test_an_order_that_the_answer_refuses_makes_no_event(alice: Caller) -> None:
    flyer = own_events(alice)
    assert alice.try_order("BUY", 10_000_000, "1000").status == 400
    assert flyer.events() == []


def test_an_order_that_is_refused_after_its_receipt_is_told(make_caller: MakeCaller) -> None:
    caller = make_caller(acceptance_delay=1)
    flyer = own_events(caller)
    receipt = caller.order("BUY", 10_000_000, "1000")
    assert flyer.events() == []
    caller.emulator.control.advance(1)
    (event,) = flyer.events()
    assert (event["event_type"], event["child_order_acceptance_id"]) == ("ORDER_FAILED", receipt)
    assert event["child_order_id"].startswith("JOR") and event["reason"]


def test_orders_on_margin_are_told_too(alice: Caller) -> None:
    flyer = own_events(alice)
    assert alice.cfd("BUY", "0.01").status == 200
    events = flyer.events()
    assert types(events) == ["ORDER", "EXECUTION"]
    assert events[1]["commission"] == 0


# Special orders


def story(flyer: Flyer) -> list[tuple[str, str, int | None]]:
    """What happened, in order: parent or child, the event, the leg."""
    return [
        (address.partition("_")[0], event["event_type"], event.get("parameter_index"))
        for address, events in flyer.messages()
        for event in events
    ]


def test_a_stop_tells_its_life(alice: Caller) -> None:
    flyer = own_events(alice)
    high = alice.gap() + 100_000
    parent = alice.special("SIMPLE", {"condition_type": "STOP", "side": "BUY", "trigger_price": high})
    ((_, (placed,)),) = flyer.messages()
    assert (placed["event_type"], placed["parent_order_type"], placed["parent_order_id"]) == ("ORDER", "STOP", parent)
    alice.trade(high)
    told = [(address, event) for address, events in flyer.messages() for event in events]
    assert [(address.partition("_")[0], event["event_type"]) for address, event in told] == [
        ("parent", "TRIGGER"),
        ("child", "ORDER"),
        ("child", "EXECUTION"),
        ("parent", "COMPLETE"),
    ]
    trigger, order, _, complete = (event for _, event in told)
    assert (trigger["child_order_type"], trigger["side"], trigger["size"]) == ("MARKET", "BUY", Decimal("0.01"))
    assert (trigger["parameter_index"], complete["parameter_index"]) == (1, 1)
    ids = {event["child_order_acceptance_id"] for event in (trigger, order, complete)}
    assert ids == {alice.children(parent)[0]["child_order_acceptance_id"]}


def test_ifdoco_tells_its_legs_one_after_the_other(alice: Caller, bob: Caller) -> None:
    flyer = own_events(alice)
    price = alice.gap()
    alice.special(
        "IFDOCO",
        {"condition_type": "LIMIT", "side": "BUY", "price": price},
        {"condition_type": "LIMIT", "side": "SELL", "price": price + 5},
        {"condition_type": "STOP", "side": "SELL", "trigger_price": price - 500_000},
    )
    assert story(flyer) == [("parent", "ORDER", None), ("parent", "TRIGGER", 1), ("child", "ORDER", None)]
    bob.order("SELL", price, "0.01")
    assert story(flyer) == [
        ("child", "EXECUTION", None),
        ("parent", "COMPLETE", 1),
        ("parent", "TRIGGER", 2),
        ("child", "ORDER", None),
    ]
    bob.order("BUY", price + 5, "0.01")
    assert story(flyer) == [("child", "EXECUTION", None), ("parent", "COMPLETE", 2)]


def test_a_loser_of_oco_is_cancelled(alice: Caller, bob: Caller) -> None:
    flyer = own_events(alice)
    price = alice.gap()
    alice.special(
        "OCO",
        {"condition_type": "LIMIT", "side": "BUY", "price": price},
        {"condition_type": "LIMIT", "side": "SELL", "price": price + 5},
    )
    assert [event for _, event, _ in story(flyer)] == ["ORDER", "TRIGGER", "TRIGGER", "ORDER", "ORDER"]
    bob.order("SELL", price, "0.01")
    assert story(flyer) == [("child", "EXECUTION", None), ("parent", "COMPLETE", 1), ("child", "CANCEL", None)]


def test_a_special_order_that_ends_unfilled_says_how(alice: Caller) -> None:
    flyer = own_events(alice)
    stop = {"condition_type": "STOP", "side": "BUY", "trigger_price": alice.gap() + 900_000}
    alice.cancel_special(alice.special("SIMPLE", stop))
    alice.special("SIMPLE", stop, minute_to_expire=1)
    alice.emulator.control.advance(60)
    assert [event for _, event, _ in story(flyer)] == ["ORDER", "CANCEL", "ORDER", "EXPIRE"]


def test_a_leg_without_funds_fails_with_its_parent(alice: Caller) -> None:
    flyer = own_events(alice)
    high = alice.gap() + 100_000
    alice.special(
        "SIMPLE",
        {"condition_type": "STOP_LIMIT", "side": "BUY", "trigger_price": high, "price": high + 10, "size": 100},
    )
    flyer.messages()
    alice.trade(high)
    told = [event for _, events in flyer.messages() for event in events]
    assert types(told) == ["TRIGGER", "ORDER_FAILED", "ORDER_FAILED"]
    trigger, child, parent = told
    assert child["child_order_acceptance_id"] == trigger["child_order_acceptance_id"]
    assert child["child_order_id"].startswith("JOR") and "child_order_id" not in parent
    assert child["reason"] == parent["reason"]


def test_a_second_leg_without_funds_fails_after_the_first_is_complete(alice: Caller, bob: Caller) -> None:
    flyer = own_events(alice)
    price = alice.gap()
    alice.special(
        "IFD",
        {"condition_type": "LIMIT", "side": "BUY", "price": price},
        {"condition_type": "LIMIT", "side": "SELL", "price": price + 5, "size": 1000},
    )
    flyer.messages()
    bob.order("SELL", price, "0.01")
    assert story(flyer) == [
        ("child", "EXECUTION", None),
        ("parent", "COMPLETE", 1),
        ("parent", "TRIGGER", 2),
        ("child", "ORDER_FAILED", None),
        ("parent", "ORDER_FAILED", None),
    ]


def test_a_special_order_that_the_answer_refuses_makes_no_event(make_caller: MakeCaller) -> None:
    costly = {"condition_type": "LIMIT", "side": "BUY", "price": 9_000_000, "size": 100}
    caller = make_caller()
    flyer = own_events(caller)
    assert caller.try_special("SIMPLE", costly).status == 400
    assert story(flyer) == []
    slow = make_caller(acceptance_delay=1)
    flyer = own_events(slow)
    assert slow.try_special("SIMPLE", costly).status == 200
    slow.emulator.control.advance(1)
    assert story(flyer) == [("parent", "ORDER_FAILED", None)]
