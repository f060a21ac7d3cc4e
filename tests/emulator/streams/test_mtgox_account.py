"""Own orders, wallets and signed calls on Mt.Gox's stream."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from tests.emulator.mtgox.support import GENERIC, Caller, MakeCaller, amount
from tests.emulator.streams.mtgox_support import Goxer, ids, signed_call
from tests.emulator.streams.support import contract


def test_an_own_order_is_told_from_its_placing_to_its_end(quiet: Caller, other: Caller) -> None:
    goxer = Goxer(quiet, "?Channel=none")
    channel = goxer.own()
    oid = quiet.order("ask", "0.5", "100")
    frames = goxer.taken()
    assert {each["channel"] for each in frames} == {channel}
    orders = [each["user_order"] for each in frames]
    assert [each["status"] for each in orders] == ["pending", "executing", "post-pending", "open"]
    assert {each["oid"] for each in orders} == {oid}
    assert (amount(orders[-1]["amount"]), amount(orders[-1]["price"])) == (Decimal("0.5"), 100)
    other.order("bid", "0.2", "100")
    told = goxer.messages()
    assert [kind for kind, _ in told].count("user_order") == 1
    ((left, status),) = ((amount(each["amount"]), each["status"]) for kind, each in told if kind == "user_order")
    assert (left, status) == (Decimal("0.3"), "open")
    assert [(each["op"], amount(each["amount"])) for kind, each in told if kind == "wallet"] == [
        ("out", Decimal("0.2")),
        ("earned", 20),
        ("fee", Decimal("0.12")),
    ]
    assert [each["amount"] for kind, each in told if kind == "trade"] == [Decimal("0.2")]
    other.order("bid", "0.3", "100")
    assert goxer.messages("user_order") == [{"oid": oid, "reason": "completed_passive"}]


def test_a_taker_and_a_cancelled_order_say_why_they_are_gone(quiet: Caller, other: Caller) -> None:
    quiet.order("ask", "0.5", "100")
    goxer = Goxer(other, "?Channel=none")
    goxer.own()
    oid = other.order("bid", "0.2")
    told = goxer.messages("user_order")
    assert [each.get("status") for each in told] == ["pending", "executing", None]
    assert all("price" not in each for each in told)
    assert told[-1] == {"oid": oid, "reason": "completed_active"}
    oid = other.order("bid", "0.2", "90")
    goxer.taken()
    other.cancel(oid)
    assert goxer.messages("user_order") == [{"oid": oid, "reason": "requested"}]


def test_states_that_take_time_are_told_in_time(make_gox: MakeCaller) -> None:
    gox = make_gox(makers=(), order_delay=1, executing_seconds=2, post_pending_seconds=4)
    goxer = Goxer(gox, "?Channel=none")
    goxer.own()
    gox.order("bid", "0.2", "90")
    told: list[tuple[int, str]] = []
    for second in range(9):
        told += [(second, each["status"]) for each in goxer.messages("user_order")]
        gox.emulator.control.advance(1)
    assert told == [(0, "pending"), (1, "executing"), (3, "post-pending"), (7, "open")]


def test_a_market_order_that_waits_stays_executing(quiet: Caller, other: Caller) -> None:
    goxer = Goxer(quiet, "?Channel=none")
    goxer.own()
    oid = quiet.order("ask", "2")
    other.order("bid", "0.5", "90")
    told = [(each["status"], amount(each["amount"])) for each in goxer.messages("user_order")]
    assert told == [("pending", 2), ("executing", 2), ("executing", Decimal("1.5"))]
    assert quiet.row(oid)["status"] == "executing"


def test_the_end_of_a_market_order_can_be_told_twice_as_was_seen(make_gox: MakeCaller) -> None:
    gox = make_gox(stream_market_fill_twice=True)
    goxer = Goxer(gox, "?Channel=none")
    goxer.own()
    gox.order("bid", "0.2")
    gox.order("bid", "0.2", "200")
    told = [each.get("reason") for each in goxer.messages("user_order")]
    assert [reason for reason in told if reason] == ["completed_passive", "completed_active", "completed_active"]


@pytest.mark.parametrize("delay", [0, 2])
@pytest.mark.parametrize(
    ("kind", "price", "funded"), [("ask", "100", "1"), ("ask", None, "1"), ("bid", "100", "0.5"), ("bid", None, "1")]
)
def test_the_funded_part_is_told_in_every_state(
    make_gox: MakeCaller, delay: int, kind: str, price: str | None, funded: str
) -> None:
    gox = make_gox(makers=(), balances={"USD": Decimal(50), "BTC": Decimal(1)}, order_delay=delay)
    goxer = Goxer(gox, "?Channel=none")
    goxer.own()
    gox.order(kind, "1", price)
    gox.emulator.control.advance(delay)
    told = [(amount(each["amount"]), amount(each["effective_amount"])) for each in goxer.messages("user_order")]
    assert len(told) >= 2
    assert set(told) == {(1, Decimal(funded))}


# What is told of one fill comes in one order: the wallet, the trade, the order.


def test_a_maker_hears_of_the_money_before_the_order(quiet: Caller, other: Caller) -> None:
    goxer = Goxer(quiet, "?Channel=none")
    goxer.own()
    oid = quiet.order("ask", "0.5", "100")
    goxer.taken()
    ends: list[str | None] = []
    for size in ("0.2", "0.3"):  # in part, then wholly
        other.order("bid", size, "100")
        *before, (kind, order) = goxer.messages()
        assert [each for each, _ in before] + [kind] == ["wallet", "wallet", "wallet", "trade", "user_order"]
        assert order["oid"] == oid
        ends.append(order.get("reason"))
    assert ends == [None, "completed_passive"]


def test_an_order_that_fills_as_money_arrives_ends_after_its_trade(make_gox: MakeCaller) -> None:
    gox = make_gox(makers=(), balances={"BTC": Decimal(1)})
    rich = gox.other(gox.control.add_key(account="bob"))
    gox.control.fund("USD", "500", account="bob")
    goxer = Goxer(gox, "?Channel=none")
    goxer.own()
    rich.order("ask", "1", "100")
    oid = gox.order("bid", "0.5", "100")
    goxer.taken()
    gox.control.fund("USD", "200")
    told = goxer.messages()
    assert [kind for kind, _ in told] == ["wallet", "wallet", "wallet", "wallet", "trade", "user_order"]
    assert told[-1][1] == {"oid": oid, "reason": "completed_active"}


def test_an_order_of_several_parts_ends_after_its_last_trade(make_gox: MakeCaller) -> None:
    gox = make_gox(makers=(), balances={"USD": Decimal(50), "BTC": Decimal(1)})
    seller = gox.other(gox.control.add_key(account="bob"))
    goxer = Goxer(gox, "?Channel=none")
    goxer.own()
    oid = gox.order("bid", "1", "100")
    gox.control.fund("USD", "50")  # the rest of it follows as a second part
    goxer.taken()
    seller.order("ask", "1", "100")
    told = goxer.messages()
    assert [kind for kind, _ in told] == [*["wallet"] * 3, "trade"] * 2 + ["user_order"]
    assert told[-1][1] == {"oid": oid, "reason": "completed_passive"}


def test_funds_that_arrive_change_the_funded_part(make_gox: MakeCaller) -> None:
    gox = make_gox(makers=(), balances={"USD": Decimal(50)})
    goxer = Goxer(gox, "?Channel=none")
    goxer.own()
    gox.order("bid", "1", "100")
    gox.control.fund("USD", "30")
    funded = [amount(each["effective_amount"]) for each in goxer.messages("user_order")]
    assert (funded[-2], funded[-1]) == (Decimal("0.5"), Decimal("0.8"))
    gox.control.fund("USD", "5")
    assert [amount(each["amount"]) for each in goxer.messages("wallet")] == [5]


def test_an_own_channel_opens_to_its_key_only_and_for_a_day(quiet: Caller, other: Caller) -> None:
    mine, theirs = Goxer(quiet, "?Channel=none"), Goxer(other, "?Channel=none")
    channel = mine.own()
    assert theirs.own() != channel
    quiet.order("ask", "0.5", "100")
    assert mine.messages("user_order") and not theirs.messages()
    (refused,) = theirs.say({"op": "subscribe", "channel": channel})
    assert refused["op"] == "remark"
    assert ids(mine.say({"op": "unsubscribe", "channel": channel}), "unsubscribe") == [channel]
    quiet.order("ask", "0.5", "100")
    assert mine.messages() == []
    key = quiet.post(f"{GENERIC}/private/idkey").result
    quiet.emulator.control.advance(24 * 3600)
    (refused,) = mine.say({"op": "mtgox.subscribe", "key": key})
    assert (refused["op"], refused["message"]) == ("remark", "Invalid key")


# Calls


def test_the_published_form_of_a_signed_call_is_understood(gox: Caller) -> None:
    vector = contract("mtgox")["components"]["messages"]["Call"]["examples"][0]["payload"]
    goxer = Goxer(gox)
    (answer,) = goxer.say(vector)
    assert (answer["op"], answer["id"], answer["result"]["Login"]) == ("result", vector["id"], "demo")


def test_calls_do_what_their_http_twins_do(quiet: Caller) -> None:
    goxer = Goxer(quiet, "?Channel=none")
    oid = goxer.call("order/add", type="bid", amount_int=20_000_000, price_int="9000000")
    assert [row["oid"] for row in quiet.orders()] == [oid]
    assert [row["oid"] for row in goxer.call("private/orders")] == [oid]
    assert goxer.call("order/cancel", oid=oid)["oid"] == oid
    assert goxer.call("order/lag")["lag"] == 0
    assert goxer.call("public/fulldepth") == {"asks": [], "bids": []}
    goxer.call("BTCEUR/order/add", type="bid", amount_int=20_000_000, price_int=9_000_000)
    goxer.call("order/add", {"currency": "EUR"}, type="bid", amount_int=20_000_000, price_int=9_000_000)
    assert [row["currency"] for row in quiet.orders()] == ["EUR", "EUR"]
    assert len(goxer.call("wallet/history", currency="USD")["result"]) == 1


def test_an_order_by_a_call_is_told_like_any_other(quiet: Caller) -> None:
    goxer = Goxer(quiet)
    goxer.own()
    document = {"id": "a", "call": "order/add", "params": {"type": "bid", "amount_int": 10**8, "price_int": 10**6}}
    call = goxer.sign({**document, "nonce": next(quiet.nonces)})
    kinds = [each.get("private") or each["op"] for each in goxer.say({"op": "call", "id": "a", "call": call})]
    assert {"user_order", "depth", "result"} <= set(kinds)


def test_refusals_of_calls_are_those_of_http(quiet: Caller) -> None:
    goxer = Goxer(quiet)
    assert goxer.call("order/cancel", oid="nothing") == ("unknown_error", "Order not found")
    assert goxer.call("order/add", type="bid", amount_int=1) == ("unknown_error", "Order amount is too low")
    assert goxer.call("order/add", type="x", amount_int=10**8)[0] is None
    assert goxer.call("no/such") == ("unknown_error", "Chosen API not found")
    assert goxer.call("private/info", {"nonce": 0})[0] == "login_error_invalid_nonce"
    quiet.control.set_rights(quiet.key, frozenset({"get_info"}))
    assert goxer.call("order/add", type="bid", amount_int=10**8)[1].startswith("This key does not have")


def test_calls_that_are_not_signed_right_are_refused(quiet: Caller) -> None:
    goxer = Goxer(quiet)
    document = {"id": "a", "call": "private/info", "params": {}, "nonce": 10**15}
    text = json.dumps(document).encode()
    stranger = "00000000-0000-0000-0000-000000000000"
    other_id = {"op": "call", "id": "b", "call": goxer.sign(document)}
    cases = {
        "login_error_invalid_rest_key": signed_call(stranger, quiet.secret, text),
        "login_error_invalid_rest_sign": signed_call(quiet.key, "AAAA", text),
    }
    for token, call in cases.items():
        (remark,) = goxer.say({"op": "call", "id": "a", "call": call})
        assert (remark["op"], remark["success"], remark["token"], remark["id"]) == ("remark", False, token, "a")
    (remark,) = goxer.say(other_id)
    assert remark["message"] == "Invalid call"
    assert goxer.call("private/info", {"nonce": 10**15})[0] == "login_error_invalid_nonce"  # the call above used it up
    assert goxer.call("private/info", {"nonce": 10**15 + 1})["Login"] == "demo"


def test_first_calls_can_be_invalid_as_they_were(make_gox: MakeCaller) -> None:
    gox = make_gox(stream_invalid_call_every=2)
    goxer = Goxer(gox)
    answers = [goxer.call("private/idkey") for _ in range(4)]
    assert [each == (None, "Invalid call") for each in answers] == [False, True, False, True]
