"""Mt.Gox's WebSocket API, as its clients hear it."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from tests.emulator.mtgox.support import START_US, Caller, MakeCaller, amount
from tests.emulator.streams.mtgox_support import LAG, TRADES, USD_DEPTH, USD_TICKER, Goxer, ids
from tests.emulator.streams.support import contract
from tradespec.emulator.faces.mtgox.stream_channels import BY_NAME
from tradespec.emulator.faces.mtgox.streams import MtGoxStreams

EUR_DEPTH = BY_NAME["depth.BTCEUR"].id


# Connecting, and choosing channels


def test_the_channels_are_those_of_the_contract() -> None:
    document = contract("mtgox")
    assert set(MtGoxStreams.channels) == set(document["channels"])
    assert MtGoxStreams.path == document["servers"]["live"]["pathname"]
    for kind in ("ticker", "depth"):
        known = document["channels"][kind]["x-ids"]["values"]
        assert known == {name[-6:]: each.id for name, each in BY_NAME.items() if each.kind == kind}
    assert [document["channels"][name]["address"] for name in ("trades", "lag")] == [TRADES, LAG]


def test_three_channels_start_unasked_after_a_greeting(gox: Caller) -> None:
    greeting, *started = Goxer(gox).hello
    assert greeting["op"] == "remark"
    assert ids(started) == [TRADES, USD_TICKER, USD_DEPTH]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("?Currency=USD,EUR", ["trade.BTC", "ticker.BTCUSD", "ticker.BTCEUR", "depth.BTCUSD", "depth.BTCEUR"]),
        ("?Currency=eur", ["trade.BTC", "ticker.BTCEUR", "depth.BTCEUR"]),
        ("?Channel=depth.BTCUSD/ticker.BTCEUR/nothing", ["depth.BTCUSD", "ticker.BTCEUR"]),
    ],
)
def test_the_query_chooses_what_starts(gox: Caller, query: str, names: list[str]) -> None:
    assert ids(Goxer(gox, query).hello) == [BY_NAME[name].id for name in names]


@pytest.mark.parametrize(
    ("wish", "channels"),
    [
        ({"op": "subscribe", "channel": EUR_DEPTH}, [EUR_DEPTH]),
        ({"op": "mtgox.subscribe", "channel": "depth.BTCEUR"}, [EUR_DEPTH]),
        ({"op": "mtgox.subscribe", "type": "lag"}, [LAG]),
        ({"op": "mtgox.subscribe", "type": "depth"}, [USD_DEPTH]),
        ({"op": "mtgox.subscribe", "type": "trades"}, [TRADES]),
        ({"op": "subscribe", "channel": BY_NAME["ticker.BTCKRW"].id}, [BY_NAME["ticker.BTCKRW"].id]),
    ],
)
def test_channels_start_by_id_name_and_kind(gox: Caller, wish: Any, channels: list[str]) -> None:
    assert ids(Goxer(gox, "?Channel=none").say(wish)) == channels


def test_channels_end_by_id_and_kind(gox: Caller) -> None:
    goxer = Goxer(gox, "?Currency=USD,EUR")
    assert ids(goxer.say({"op": "unsubscribe", "channel": TRADES}), "unsubscribe") == [TRADES]
    ended = goxer.say({"op": "unsubscribe", "type": "depth"})
    assert set(ids(ended, "unsubscribe")) == {USD_DEPTH, EUR_DEPTH}
    gox.control.trade("bid", "110")
    assert {kind for kind, _ in goxer.messages()} == {"ticker"}


@pytest.mark.parametrize(
    ("query", "wish", "names"),
    [
        ("?Channel=none", {"channel": TRADES}, {"trade.BTC"}),
        ("?Channel=none", {"type": "trades"}, {"trade.BTC"}),
        ("?Channel=none", {"type": "depth"}, {"depth.BTCUSD"}),
        ("?Channel=depth.BTCEUR", {"type": "depth"}, {"depth.BTCUSD", "depth.BTCEUR"}),
    ],
)
def test_the_end_of_what_is_not_subscribed_is_confirmed_too(
    gox: Caller, query: str, wish: dict[str, str], names: set[str]
) -> None:
    goxer = Goxer(gox, query)
    ended = goxer.say({"op": "unsubscribe", **wish})
    assert set(ids(ended, "unsubscribe")) == {BY_NAME[name].id for name in names}


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        "7",
        "",
        "\ud800",
        "{}",
        '{"op": "shout"}',
        '{"op": "subscribe"}',
        '{"op": "subscribe", "channel": 7}',
        '{"op": "subscribe", "channel": "d5f06780-30a8-4a48-a2f8-ed181b4a13f"}',
        '{"op": "mtgox.subscribe", "type": "gossip"}',
        '{"op": "mtgox.subscribe", "key": "wrong"}',
        '{"op": "unsubscribe", "channel": "nowhere"}',
        '{"op": "call"}',
        '{"op": "call", "id": 7}',
        '{"op": "call", "id": "7", "call": "%%%"}',
        '{"op": "call", "id": "7", "call": "AAAA"}',
    ],
)
def test_what_makes_no_sense_is_refused_by_a_remark_and_the_stream_goes_on(gox: Caller, text: str) -> None:
    goxer = Goxer(gox)
    (remark,) = goxer.say(text)
    assert (remark["op"], remark["success"]) == ("remark", False)
    gox.control.trade("bid", "110")
    assert goxer.messages()


def test_whatever_a_client_says_is_answered_by_the_contract(gox: Caller) -> None:
    goxer = Goxer(gox)
    for message in contract("mtgox")["components"]["messages"].values():
        for each in message.get("examples", ()):
            goxer.say(json.dumps(each["payload"]))
    assert not goxer.is_cut


# Public channels


def test_a_trade_is_told_with_numbers_and_integers(quiet: Caller, other: Caller) -> None:
    goxer = Goxer(quiet)
    quiet.order("ask", "0.5", "100.25")
    goxer.taken()
    other.order("bid", "0.2", "101")
    frames = [read for read in goxer.taken() if read.get("private") == "trade"]
    (frame,) = frames
    assert (frame["channel"], frame["channel_name"], frame["stamp"]) == (TRADES, "trade.BTC", str(START_US))
    (listed,) = quiet.get("/api/1/BTCUSD/trades/fetch").result
    assert frame["trade"] == {**listed, "price": Decimal("100.25"), "amount": Decimal("0.2"), "type": "trade"}


def test_a_mirrored_trade_is_told_in_both_markets(gox: Caller) -> None:
    goxer = Goxer(gox, "?Channel=trade.BTC")
    gox.control.trade("ask", "100", also_in="JPY")
    told = [(each["price_currency"], each["primary"]) for each in goxer.messages("trade")]
    assert ("JPY", "N") in told and ("USD", "Y") in told


def test_depth_tells_the_change_and_the_new_total(quiet: Caller, other: Caller) -> None:
    goxer = Goxer(quiet, "?Channel=depth.BTCUSD")
    oid = quiet.order("ask", "0.5", "100")
    other.order("ask", "0.1", "100")
    quiet.cancel(oid)
    told = [
        (each["type_str"], each["type"], each["price_int"], each["volume_int"], each["total_volume_int"])
        for each in goxer.messages("depth")
    ]
    assert told == [
        ("ask", 1, "10000000", "50000000", "50000000"),
        ("ask", 1, "10000000", "10000000", "60000000"),
        ("ask", 1, "10000000", "-50000000", "10000000"),
    ]
    other.order("bid", "0.3", "99")
    ((side, kind),) = ((each["type_str"], each["type"]) for each in goxer.messages("depth"))
    assert (side, kind) == ("bid", 2)


def test_a_ticker_comes_when_prices_change(quiet: Caller, other: Caller) -> None:
    goxer = Goxer(quiet, "?Channel=ticker.BTCUSD")
    quiet.order("ask", "0.5", "100")
    quiet.order("ask", "0.5", "105")  # changes no best price
    other.order("bid", "0.1", "100")
    first, second = goxer.messages("ticker")
    assert (amount(first["sell"]), amount(first["last"])) == (100, 0)
    assert (amount(second["last"]), amount(second["avg"]), second["item"]) == (100, 100, "BTC")


def test_a_trade_in_one_currency_changes_the_tickers_of_all(gox: Caller) -> None:
    goxer = Goxer(gox, "?Channel=ticker.BTCEUR")
    gox.control.trade("bid", "110", currency="USD")
    ticker = goxer.messages("ticker")[-1]
    assert (ticker["last_orig"]["currency"], amount(ticker["last_orig"])) == ("USD", 110)
    assert ticker["last_local"] == gox.get("/api/1/BTCEUR/ticker_fast").result["last_local"]


def test_the_mean_price_is_that_of_a_day_without_cancelled_trades(quiet: Caller, other: Caller) -> None:
    goxer = Goxer(quiet, "?Channel=ticker.BTCUSD")
    for price in ("100", "103", "110"):
        quiet.order("ask", "0.1", price)
        other.order("bid", "0.1", price)
        quiet.emulator.control.advance(10 * 3600)
    means = [amount(each["avg"]) for each in goxer.messages("ticker")]
    assert (means[-1], means[1]) == (Decimal("104.33333"), 100)
    newest = quiet.get("/api/1/BTCUSD/trades/fetch").result[-1]["tid"]
    assert amount(quiet.get("/api/1/BTCUSD/ticker").result["avg"]) == Decimal("106.5")
    quiet.control.cancel_trade(newest)
    quiet.emulator.control.advance(60)
    assert amount(quiet.get("/api/1/BTCUSD/ticker").result["avg"]) == 103


def test_the_lag_is_told_by_the_clock(make_gox: MakeCaller) -> None:
    gox = make_gox(makers=(), stream_lag_seconds=5)
    goxer = Goxer(gox, "?Channel=trade.lag")
    gox.emulator.control.advance(5)
    assert goxer.messages("lag") == [{"age": 0}]
    gox.control.set_lag(60)
    oid = gox.order("bid", "1", "100")
    gox.emulator.control.advance(5)
    (told,) = goxer.messages("lag")
    assert (told["age"], told["stamp"]) == (60_000_000, str(START_US + 5_000_000))
    assert UUID(told["qid"]) != UUID(oid)  # everybody hears it, so it gives no order away
    gox.emulator.control.advance(5)
    assert [each["qid"] for each in goxer.messages("lag")] == [told["qid"]]


def test_the_form_of_2011_has_fewer_fields(make_gox: MakeCaller) -> None:
    gox = make_gox(stream_form="2011")
    goxer = Goxer(gox)
    assert [each["op"] for each in goxer.hello] == ["subscribe"] * 3
    goxer.own()
    gox.order("ask", "0.5", "104.5")
    gox.control.trade("bid", "110", "1.5")
    told = dict(goxer.messages())
    assert set(told["ticker"]) == {"buy", "high", "low", "sell", "vol"}
    assert not {"primary", "properties"} & told["trade"].keys()
    assert not {"now", "total_volume_int"} & told["depth"].keys()
    assert "wallet" not in told and "user_order" not in told
    assert (told["order_upd"]["amount"], told["order_upd"]["status"]) == (Decimal("-0.5"), 1)
