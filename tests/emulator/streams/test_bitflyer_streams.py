"""bitFlyer's Realtime API, as its clients hear it."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from tests.emulator.streams.support import (
    Flyer,
    FlyerBook,
    Listener,
    contract,
    engine_book,
    proof,
)
from tests.emulator.support import Caller, MakeCaller
from tradespec.emulator.faces.bitflyer.products import PRODUCTS
from tradespec.emulator.faces.bitflyer.streams import BitflyerStreams

BOARD, SNAPSHOT = "lightning_board_BTC_JPY", "lightning_board_snapshot_BTC_JPY"
TICKER, EXECUTIONS = "lightning_ticker_BTC_JPY", "lightning_executions_BTC_JPY"


# Requests


def test_the_channels_are_those_of_the_contract() -> None:
    assert set(BitflyerStreams.channels) == set(contract("bitflyer")["channels"])
    assert BitflyerStreams.path == contract("bitflyer")["servers"]["live"]["pathname"]


def test_a_request_without_id_is_carried_out_and_not_answered(alice: Caller) -> None:
    flyer = Flyer(alice)
    assert flyer.say({"method": "subscribe", "params": {"channel": TICKER}}) == []
    alice.order("BUY", alice.gap(), "0.01")
    assert len(flyer.messages(TICKER)) == 1


@pytest.mark.parametrize("number", [7, "seven", 0, ""])
def test_an_answer_has_the_id_of_its_request(alice: Caller, number: Any) -> None:
    answers = Flyer(alice).say({"id": number, "method": "subscribe", "params": {"channel": TICKER}})
    assert answers == [{"jsonrpc": "2.0", "id": number, "result": True}]


def test_a_batch_is_carried_out_in_its_order_and_answered_by_one_list(alice: Caller) -> None:
    flyer = Flyer(alice)
    batch = [
        {"id": 1, "method": "subscribe", "params": {"channel": "child_order_events"}},
        {"method": "auth", "params": proof(alice.key, alice.secret)},
        {"id": 2, "method": "subscribe", "params": {"channel": "child_order_events"}},
        {"id": 3, "method": "subscribe", "params": {"channel": SNAPSHOT}},
        7,
    ]
    answers, snapshot = flyer.say(batch)
    assert [(each["id"], "result" in each) for each in answers] == [(1, False), (2, True), (3, True), (None, False)]
    assert snapshot["params"]["channel"] == SNAPSHOT


def test_a_batch_of_notifications_is_not_answered(alice: Caller) -> None:
    assert Flyer(alice).say([{"method": "subscribe", "params": {"channel": TICKER}}] * 2) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{", -32700),
        ("", -32700),
        ("\x00", -32700),
        ("\ud800", -32700),
        ("[" * 100_000, -32700),
        ("[]", -32600),
        ("7", -32600),
        ('{"id": 1.5, "method": "subscribe"}', -32600),
        ('{"id": true, "method": "subscribe"}', -32600),
        ('{"id": 1}', -32600),
        ('{"id": 1, "method": "shout"}', -32601),
        ('{"id": 1, "method": "subscribe"}', -32602),
        ('{"id": 1, "method": "subscribe", "params": ["x"]}', -32602),
        ('{"id": 1, "method": "subscribe", "params": {"channel": 7}}', -32602),
        ('{"id": 1, "method": "subscribe", "params": {"channel": "lightning_board_BTC_XXX"}}', -32602),
        ('{"id": 1, "method": "subscribe", "params": {"channel": "lightning_candles_BTC_JPY"}}', -32602),
        ('{"id": 1, "method": "unsubscribe", "params": {"channel": "nowhere"}}', -32602),
        ('{"id": 1, "method": "auth", "params": {"api_key": "k"}}', -32602),
    ],
)
def test_what_makes_no_sense_is_refused_with_a_code_and_the_stream_goes_on(alice: Caller, text: str, code: int) -> None:
    flyer = Flyer(alice)
    (answer,) = flyer.say(text)
    assert answer["error"]["code"] == code
    flyer.subscribe(TICKER)


def test_an_alias_of_a_product_is_no_channel(make_caller: MakeCaller) -> None:
    caller = make_caller(products=(replace(PRODUCTS[0], alias="BTCJPY_MAT1WK"),))
    assert caller.get("/v1/getticker?product_code=BTCJPY_MAT1WK").status == 200
    assert Flyer(caller).ask("subscribe", channel="lightning_ticker_BTCJPY_MAT1WK") == (-32602, "Invalid channel")


# Public channels


def test_a_book_is_sent_whole_on_subscribing_and_then_what_changes(alice: Caller) -> None:
    flyer = Flyer(alice)
    flyer.subscribe(BOARD)
    flyer.subscribe(SNAPSHOT)
    book = FlyerBook()
    (snapshot,) = flyer.at_once
    book.take(SNAPSHOT, snapshot["params"]["message"])
    assert book.sides == engine_book(alice.emulator, "BTC_JPY")

    price = alice.gap()
    alice.order("BUY", price, "0.25")
    ((address, change),) = flyer.messages()
    assert (address, change["bids"], change["asks"]) == (BOARD, [{"price": price, "size": Decimal("0.25")}], [])
    assert change["mid_price"] == alice.get("/v1/getboard").json["mid_price"]
    book.take(address, change)
    assert book.sides == engine_book(alice.emulator, "BTC_JPY")


def test_one_order_makes_one_board_message_with_every_level_that_it_took(alice: Caller, bob: Caller) -> None:
    bottom = alice.gap()
    for step in range(3):
        alice.order("SELL", bottom + step, "0.01")
    flyer = Flyer(bob)
    flyer.subscribe(BOARD)
    bob.order("BUY", bottom + 2, "0.025")
    (change,) = flyer.messages(BOARD)
    assert {(level["price"], level["size"]) for level in change["asks"]} == {
        (bottom, 0),
        (bottom + 1, 0),
        (bottom + 2, Decimal("0.005")),
    }
    assert change["bids"] == []


def test_snapshots_come_by_the_clock(make_caller: MakeCaller) -> None:
    caller = make_caller(board_snapshot_seconds=5, market_step=3600)
    flyer = Flyer(caller)
    flyer.subscribe(SNAPSHOT)
    for seconds, expected in ((4, 0), (1, 1), (5, 1), (3600, 1), (0, 0)):
        flyer.messages()
        caller.emulator.control.advance(seconds)
        assert len(flyer.messages(SNAPSHOT)) == expected, seconds


def test_executions_of_one_order_come_in_one_message_oldest_first(alice: Caller, bob: Caller) -> None:
    price = alice.gap()
    makers = [alice.order("SELL", price + step, "0.01") for step in range(2)]
    flyer = Flyer(bob)
    flyer.subscribe(EXECUTIONS)
    taker = bob.order("BUY", price + 1, "0.02")
    (fills,) = flyer.messages(EXECUTIONS)
    assert [(fill["price"], fill["side"], fill["size"]) for fill in fills] == [
        (price, "BUY", Decimal("0.01")),
        (price + 1, "BUY", Decimal("0.01")),
    ]
    assert [fill["sell_child_order_acceptance_id"] for fill in fills] == makers
    assert {fill["buy_child_order_acceptance_id"] for fill in fills} == {taker}
    assert fills[0]["exec_date"] == "2025-01-01T00:00:00.0000000Z"
    listed = alice.get("/v1/getexecutions?count=2").json
    assert [fill["id"] for fill in fills] == [row["id"] for row in reversed(listed)]


def test_a_ticker_comes_when_it_changes_and_only_then(alice: Caller) -> None:
    flyer = Flyer(alice)
    flyer.subscribe(TICKER)
    assert flyer.at_once == []
    price = alice.gap()
    first = alice.order("BUY", price, "0.01")
    alice.cancel(first)
    before, after = flyer.messages(TICKER)
    assert (before["best_bid"], before["best_bid_size"]) == (price, Decimal("0.01"))
    assert after["tick_id"] > before["tick_id"]
    now = alice.get("/v1/getticker").json
    stamps = ("timestamp", "tick_id")
    assert {k: v for k, v in after.items() if k not in stamps} == {k: v for k, v in now.items() if k not in stamps}
    alice.emulator.control.advance(0.5)
    assert flyer.messages(TICKER) == []
    alice.emulator.control.set_board_state("BTC_JPY", "CIRCUIT BREAK")
    assert [each["state"] for each in flyer.messages(TICKER)] == ["CIRCUIT BREAK"]


def test_the_market_maker_is_heard(alice: Caller) -> None:
    flyer = Flyer(alice)
    flyer.subscribe(BOARD, TICKER, EXECUTIONS)
    alice.emulator.control.advance(10)
    assert {address for address, _ in flyer.messages()} == {BOARD, TICKER, EXECUTIONS}


def test_a_channel_is_silent_before_it_is_asked_for_and_after_it_has_ended(alice: Caller) -> None:
    flyer, other = Flyer(alice), Flyer(alice)
    other.subscribe(BOARD)
    price = alice.gap()
    alice.order("BUY", price, "0.01")
    assert flyer.messages() == []
    flyer.subscribe(BOARD)
    assert flyer.ask("unsubscribe", channel=BOARD) is True
    assert flyer.ask("unsubscribe", channel=BOARD) is True
    alice.order("BUY", price, "0.01")
    assert (len(flyer.messages()), len(other.messages(BOARD))) == (0, 2)


def test_who_subscribes_twice_hears_everything_once(alice: Caller) -> None:
    flyer = Flyer(alice)
    flyer.subscribe(BOARD, BOARD)
    alice.order("BUY", alice.gap(), "0.01")
    assert len(flyer.messages(BOARD)) == 1


def test_a_client_that_has_gone_hears_nothing_and_keeps_nothing_alive(alice: Caller) -> None:
    flyer = Flyer(alice)
    flyer.subscribe(BOARD)
    flyer.leave()
    alice.order("BUY", alice.gap(), "0.01")
    assert flyer.messages() == []
    assert not alice.emulator.streams.is_watched
    assert flyer.say({"id": 1, "method": "subscribe", "params": {"channel": BOARD}}) == []


def test_dropping_and_resetting_cut_all_streams(alice: Caller) -> None:
    first, second = Flyer(alice), Flyer(alice)
    assert alice.emulator.control.drop_streams() == 2
    assert first.is_cut and second.is_cut
    third = Flyer(alice)
    alice.emulator.control.reset()
    assert third.is_cut
    fourth = Flyer(alice)
    fourth.subscribe(BOARD)
    alice.order("BUY", alice.gap(), "0.01")
    assert len(fourth.messages(BOARD)) == 1


def test_whatever_a_client_says_is_answered_by_the_contract(alice: Caller) -> None:
    listener = Listener(alice.emulator)
    for example in contract("bitflyer")["components"]["messages"].values():
        for each in example["examples"]:
            listener.say(json.dumps(each["payload"]))
    assert not listener.is_cut
