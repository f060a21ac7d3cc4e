"""Tickers, depth, trades, lag and currencies of the emulated Mt.Gox."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.emulator.mtgox.support import AGENT, GENERIC, START_US, Caller, MakeCaller, amount


def test_a_ticker_is_kept_for_30_seconds_and_the_fast_one_is_not(gox: Caller) -> None:
    gox.control.trade("bid", 110)
    ticker = gox.get("/api/1/BTCUSD/ticker").result
    gox.control.trade("bid", 120)

    assert gox.get("/api/1/BTCUSD/ticker").result == ticker
    assert amount(gox.get("/api/1/BTCUSD/ticker_fast").result["last_local"]) == 120
    gox.clock.advance(30)
    assert amount(gox.get("/api/1/BTCUSD/ticker").result["high"]) >= 120


def test_a_ticker_adds_up_what_was_traded(quiet: Caller, other: Caller) -> None:
    for size, price in (("1", "100"), ("3", "104")):
        quiet.order("ask", size, price)
        other.order("bid", size, price)

    ticker = quiet.get("/api/1/BTCUSD/ticker").result

    assert {name: amount(value) for name, value in ticker.items() if name != "now"} == {
        "high": 104, "low": 100, "avg": 102, "vwap": 103, "vol": 4, "last_all": 104, "last_local": 104, "last_orig": 104,
        "last": 104, "buy": 0, "sell": 0,
    }  # fmt: skip
    assert ticker["now"] == str(START_US)
    assert ticker["vol"]["display"] == "4.00000000\u00a0BTC"


def test_last_prices_of_other_currencies(make_gox: MakeCaller) -> None:
    gox = make_gox(makers=("USD", "EUR"))
    gox.control.trade("ask", 80, currency="EUR")
    gox.control.trade("bid", 110)

    ticker = gox.get("/api/1/BTCEUR/ticker_fast").result

    assert amount(ticker["last_local"]) == amount(ticker["last"]) == 80
    assert (amount(ticker["last_orig"]), ticker["last_orig"]["currency"]) == (110, "USD")
    assert (amount(ticker["last_all"]), ticker["last_all"]["currency"]) == (Decimal("85.8"), "EUR")


def test_last_can_be_that_of_all_currencies(make_gox: MakeCaller) -> None:
    gox = make_gox(makers=("USD", "EUR"), last_is="last_all")
    gox.control.trade("bid", 110)

    ticker = gox.get("/api/1/BTCEUR/ticker_fast").result

    assert ticker["last"] == ticker["last_all"] != ticker["last_local"]


def test_an_untraded_market_has_zeros(gox: Caller) -> None:
    ticker = gox.get("/api/1/BTCSEK/ticker").result

    assert ticker["buy"] == {
        "value": "0.000", "value_int": "0", "display": "0.000\u00a0Kr", "display_short": "0.00\u00a0Kr", "currency": "SEK",
    }  # fmt: skip
    assert gox.get("/api/1/BTCSEK/depth/fetch").result["asks"] == []
    assert gox.get("/api/1/BTCSEK/trades").result == []


def test_depth_reaches_10_percent_around_the_price_and_rises_on_both_sides(gox: Caller) -> None:
    gox.control.trade("bid", 110)
    near, full = gox.get("/api/1/BTCUSD/depth/fetch").result, gox.get("/api/1/BTCUSD/depth/full").result

    assert (amount(near["filter_min_price"]), amount(near["filter_max_price"])) == (99, 121)
    for book in (near, full):
        for side in ("asks", "bids"):
            prices = [level["price"] for level in book[side]]
            assert prices == sorted(prices)
            for level in book[side]:
                assert int(level["price_int"]) == level["price"] * 100_000
                assert int(level["amount_int"]) == level["amount"] * 100_000_000
        assert book["bids"][-1]["price"] < book["asks"][0]["price"]
    assert all(99 <= level["price"] <= 121 for side in ("asks", "bids") for level in near[side])
    assert len(full["asks"]) > len(near["asks"])
    assert full.keys() == {"asks", "bids"}


def test_a_level_tells_when_it_changed(quiet: Caller) -> None:
    quiet.order("bid", "1", "50")
    quiet.clock.advance(2)
    quiet.order("bid", "1", "51")

    old, new = quiet.get("/api/1/BTCUSD/depth/full").result["bids"]

    assert (old["stamp"], new["stamp"]) == (str(START_US), str(START_US + 2_000_000))


def test_the_full_depth_is_had_five_times_an_hour(make_gox: MakeCaller) -> None:
    gox = make_gox(makers=())
    target = "/api/1/BTCUSD/depth/full"

    assert [gox.get(target).status for _ in range(6)] == [200] * 5 + [503]
    assert Caller(gox.emulator, gox.key, gox.secret, client="127.0.0.2").get(target).status == 200
    gox.clock.advance(3600)
    assert gox.get(target).status == 200
    free = make_gox(makers=(), rate_limits=False)
    assert all(free.get(target).status == 200 for _ in range(6))


def test_trades_since_an_id_come_in_chunks_oldest_first(make_gox: MakeCaller) -> None:
    gox = make_gox(trades_chunk=3)
    for price in (110, 111, 112, 113):
        gox.control.trade("bid", price)
    trades = gox.get("/api/1/BTCUSD/trades?raw").json
    ids = [int(trade["tid"]) for trade in trades]
    assert ids == sorted(set(ids))
    assert len(ids) > 6

    walked: list[int] = []
    since = 0
    while chunk := gox.get(f"/api/1/BTCUSD/trades/fetch?since={since}").result:
        assert len(chunk) <= 3
        walked += [int(trade["tid"]) for trade in chunk]
        since = walked[-1]
    assert walked == ids
    assert gox.get(f"/api/1/BTCUSD/trades?since={ids[0] + 1}").result[0]["tid"] == str(
        ids[2] if ids[1] == ids[0] + 1 else ids[1]
    )


def test_since_can_include_its_trade(make_gox: MakeCaller) -> None:
    gox = make_gox(since_inclusive=True)
    last = gox.control.trade("bid", 110)

    assert [trade["tid"] for trade in gox.get(f"/api/1/BTCUSD/trades?since={last}").result] == [last]


def test_a_trade_has_its_time_as_id(quiet: Caller, other: Caller) -> None:
    quiet.order("ask", "3.6900096", "3.5599")
    other.order("bid", "3.6900096", "3.5599")

    (trade,) = quiet.get("/api/1/BTCUSD/trades").result

    assert trade == {
        "date": START_US // 10**6, "price": "3.5599", "amount": "3.6900096", "price_int": "355990", "amount_int": "369000960",
        "tid": str(START_US), "price_currency": "USD", "item": "BTC", "trade_type": "bid", "primary": "Y",
        "properties": "limit",
    }  # fmt: skip


def test_without_since_trades_are_those_of_a_day(quiet: Caller, other: Caller) -> None:
    quiet.order("ask", "1", "50")
    other.order("bid", "1", "50")
    quiet.clock.advance(86_400)

    assert quiet.get("/api/1/BTCUSD/trades").result == []
    assert len(quiet.get("/api/1/BTCUSD/trades?since=0").result) == 1


def test_a_trade_can_show_in_a_second_market_where_it_is_not_primary(gox: Caller) -> None:
    tid = gox.control.trade("bid", 110, also_in="PLN")

    (trade,) = gox.get("/api/1/BTCPLN/trades?raw").json

    assert (trade["tid"], trade["primary"], trade["price_currency"]) == (tid, "N", "PLN")
    assert trade["properties"] == "limit,mixed_currency"
    assert gox.get("/api/1/BTCUSD/trades").result[-1]["primary"] == "Y"


def test_cancelled_trades_of_a_month(gox: Caller) -> None:
    tid = gox.control.trade("bid", 110)
    gox.control.cancel_trade(tid)

    assert gox.get("/api/1/BTCUSD/cancelledtrades").result == [tid]
    assert tid not in [trade["tid"] for trade in gox.get("/api/1/BTCUSD/trades").result]
    gox.clock.advance(31 * 86_400)
    assert gox.get("/api/1/BTCUSD/cancelledtrades").result == []


def test_lag_is_the_age_of_the_oldest_order_in_the_queue(make_gox: MakeCaller) -> None:
    gox = make_gox(makers=())
    assert gox.get(f"{GENERIC}/order/lag").result == {
        "lag": 0, "lag_secs": 0, "lag_text": "0.000000 seconds", "length": "0",
    }  # fmt: skip

    gox.control.set_lag(0.5)
    gox.order("bid", "1", "50")

    assert gox.get(f"{GENERIC}/order/lag").result == {
        "lag": 500_000, "lag_secs": Decimal("0.5"), "lag_text": "0.500000 seconds", "length": "2",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("BTC", ("Bitcoin", "BTC", "8", "after", "Y", "13edff67-cfa0-4d99-aa76-52bd15d6a058")),
        ("USD", ("Dollar", "$", "5", "before", "N", "d5f06780-30a8-4a48-a2f8-7ed181b4a13f")),
        ("JPY", ("Japanese Yen", "¥", "3", "before", "N", "a39ae532-6a3c-4835-af8c-dda54cb4874e")),
        ("SEK", ("Swedish Krona", "Kr", "3", "after", "N", "6caf1244-655b-460f-beaf-5c56d1f4bea7")),
    ],
)
def test_currencies(gox: Caller, code: str, expected: tuple[str, ...]) -> None:
    found = gox.get(f"{GENERIC}/currency?currency={code}").result

    names = ("name", "symbol", "decimals", "symbol_position", "virtual", "ticker_channel")
    assert tuple(found[name] for name in names) == expected
    assert (found["currency"], found["display_decimals"]) == (code, "2")


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("/api/1/BTCUSD/trades/fetch", b"since=0"),
        ("/api/1/generic/currency", b"currency=EUR"),
        ("/api/1/BTCUSD/ticker", b"nonce=1"),
    ],
)
def test_public_calls_by_post_take_their_parameters_from_the_form(gox: Caller, path: str, fields: bytes) -> None:
    answer = gox.send("POST", path, AGENT, fields)

    assert answer.result == gox.get(f"{path}?{fields.decode()}").result


@pytest.mark.parametrize(
    ("target", "error"),
    [
        ("/api/1/BTCUSD/nothing", (404, "unknown_error", "Chosen API not found")),
        ("/api/1/BTCXXX/ticker", (404, "unknown_error", "Chosen API not found")),
        ("/api/1/generic/ticker", (404, "unknown_error", "Chosen API not found")),
        ("/api/3/x", (404, "unknown_error", "Chosen API not found")),
        ("/api/1/generic/currency", (400, "unknown_error", "Parameter currency is required")),
        ("/api/1/generic/currency?currency=XXX", (400, None, 'Invalid parameter "currency"')),
        ("/api/1/BTCUSD/trades?since=x", (400, None, 'Invalid parameter "since"')),
        ("/api/1/generic/private/info", (400, "unknown_error", "Invalid request method for this API")),
    ],
)
def test_errors(gox: Caller, target: str, error: tuple[Any, ...]) -> None:
    assert gox.get(target).error == error


def test_raw_leaves_the_frame_out_and_keeps_it_around_errors(make_gox: MakeCaller) -> None:
    gox = make_gox()
    for flag in ("raw", "raw=", "raw=1"):
        assert gox.get(f"/api/1/BTCUSD/ticker?{flag}").json == gox.get("/api/1/BTCUSD/ticker").result
    assert gox.post(f"{GENERIC}/private/orders", raw="").json == []
    assert gox.get("/api/1/BTCUSD/trades?raw&since=x").error[0] == 400

    bare = make_gox(raw_keeps_error_envelope=False).get("/api/1/BTCUSD/trades?raw&since=x")
    assert (bare.status, bare.body) == (400, b'Invalid parameter "since"')


def test_the_status_of_errors_can_be_switched(make_gox: MakeCaller) -> None:
    gox = make_gox(error_status=200)

    assert gox.cancel("nothing").error == (200, "unknown_error", "Order not found")
    assert gox.get("/api/1/BTCUSD/nothing").status == 404


def test_unknown_parameters_are_ignored(gox: Caller) -> None:
    assert gox.get("/api/1/BTCUSD/ticker?x=1&y").status == 200
    assert gox.post(f"{GENERIC}/private/orders", x="1").result == []
