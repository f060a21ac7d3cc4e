"""Public futures data."""

from __future__ import annotations

from decimal import Decimal as D
from itertools import pairwise

import pytest

from tests.emulator.bitget.futures_support import LIST, MIX, one_way
from tests.emulator.bitget.support import Answer, Caller

MARKET = f"{MIX}/market"
BTC = f"symbol=BTCUSDT&{LIST}"


def public(caller: Caller, path: str) -> Answer:
    return caller.send("GET", f"{MARKET}/{path}")


@pytest.mark.parametrize("product", ["USDT-FUTURES", "USDC-FUTURES", "COIN-FUTURES", "usdt-futures"])
def test_every_product_type_has_contracts_with_tickers(trader: Caller, product: str) -> None:
    contracts = public(trader, f"contracts?productType={product}").data
    tickers = public(trader, f"tickers?productType={product}").data
    assert [row["symbol"] for row in contracts] == [row["symbol"] for row in tickers] != []
    for row in tickers:
        assert D(row["bidPr"]) < D(row["askPr"])
        assert (row["deliveryTime"], row["deliveryStatus"]) == (None, "")


def test_contracts_have_the_recorded_values(trader: Caller) -> None:
    rows = {row["symbol"]: row for row in public(trader, f"contracts?{LIST}").data}
    names = ("minTradeNum", "volumePlace", "pricePlace", "priceEndStep", "maxLever", "maxMarketOrderQty", "maxOrderQty")
    assert [rows["BTCUSDT"][name] for name in names] == ["0.0001", "4", "1", "1", "125", "220", "1200"]
    assert [rows["ETHUSDT"][name] for name in names] == ["0.01", "2", "2", "1", "100", "1900", "9900"]
    assert [rows["SOLUSDT"][name] for name in names] == ["0.1", "1", "3", "1", "100", "13000", "130000"]
    for name, value in (
        ("makerFeeRate", "0.0002"),
        ("takerFeeRate", "0.0006"),
        ("minTradeUSDT", "5"),
        ("offTime", "-1"),
    ):
        assert rows["BTCUSDT"][name] == value
    (one,) = public(trader, f"contracts?{BTC}").data
    assert one == rows["BTCUSDT"]


def test_a_single_ticker_is_a_list_and_follows_the_market(trader: Caller) -> None:
    it = one_way(trader)
    it.go_to(101_000)
    trader.control.set_index_price("BTCUSDT", D(100_500))
    (row,) = public(trader, f"ticker?{BTC}").data
    assert (row["lastPr"], row["markPrice"], row["indexPrice"]) == ("101000", "100000", "100500")
    (price,) = public(trader, f"symbol-price?{BTC}").data
    assert (price["price"], price["markPrice"], price["indexPrice"]) == ("101000", "100000", "100500")


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("ticker?symbol=BTCUSDT", 400, "400172"),
        (f"ticker?symbol=NOPE&{LIST}", 400, "40034"),
        (f"ticker?{LIST}", 400, "40019"),
        (f"candles?{BTC}&granularity=1min", 400, "40020"),
        ("orderbook?symbol=BTCUSDT", 404, "40404"),
        ("long-short?symbol=NOPE", 400, "40034"),
    ],
)
def test_wrong_requests_are_refused_with_the_seen_codes(trader: Caller, path: str, status: int, code: str) -> None:
    assert public(trader, path).error[:2] == (status, code)


def test_books_are_merged_by_scale_in_json_numbers(trader: Caller) -> None:
    fine = public(trader, f"merge-depth?{BTC}").data
    assert (fine["scale"], fine["precision"]) == ("0.1", "scale0")
    coarse = public(trader, f"merge-depth?{BTC}&precision=scale3&limit=1").data
    assert coarse["scale"] == "100"
    (ask,), (bid,) = coarse["asks"], coarse["bids"]
    assert ask[0] % 100 == bid[0] % 100 == 0
    assert ask[0] >= fine["asks"][0][0] > fine["bids"][0][0] >= bid[0]
    total = sum(D(size) for price, size in fine["asks"] if price <= ask[0])
    assert total == D(ask[1])
    assert len(public(trader, f"merge-depth?{BTC}&limit=5").data["asks"]) == 5


def test_trades_are_listed_newest_first_by_id(trader: Caller) -> None:
    it = one_way(trader)
    it.go_to(101_000)
    rows = public(trader, f"fills?{BTC}").data
    assert rows[0]["price"] == "101000"
    assert rows[0]["side"] == "buy"
    ids = [int(row["tradeId"]) for row in rows]
    assert ids == sorted(ids, reverse=True)
    older = public(trader, f"fills-history?{BTC}&idLessThan={ids[1]}").data
    assert [int(row["tradeId"]) for row in older] == ids[2:]
    assert older[0]["side"] in ("Buy", "Sell")
    week = 8 * 86_400_000
    assert (
        public(trader, f"fills-history?{BTC}&startTime={trader.now_ms - week}&endTime={trader.now_ms}").code == "00001"
    )


def test_candles_are_built_from_trades_mark_and_index(trader: Caller) -> None:
    it = one_way(trader)
    for minutes, price in enumerate((101_000, 99_000, 100_500)):
        it.go_to(price)
        it.mark(price + 10)
        trader.control.set_index_price("BTCUSDT", D(price + 20))
        trader.clock.advance(60)
        assert minutes < 3
    rows = public(trader, f"candles?{BTC}&granularity=1m").data
    assert all(len(row) == 7 for row in rows)
    assert [int(row[0]) for row in rows] == sorted(int(row[0]) for row in rows)
    (hour,) = public(trader, f"candles?{BTC}&granularity=1H").data
    assert D(hour[2]) >= 101_000 >= D(hour[3])
    assert D(hour[5]) == sum(D(row[5]) for row in rows)
    closed = public(trader, f"history-candles?{BTC}&granularity=1m").data
    assert closed == rows[: len(closed)]
    assert int(closed[-1][0]) + 60_000 <= trader.now_ms
    for path, extra in (("history-mark-candles", 10), ("history-index-candles", 20)):
        row = public(trader, f"{path}?{BTC}&granularity=1m").data[-1]
        assert (row[4], row[5], row[6]) == (str(100_500 + extra), "0", "0")
    for kind in ("MARK", "INDEX"):
        assert public(trader, f"candles?{BTC}&granularity=1m&kLineType={kind}").data
    assert public(trader, f"history-candles?{BTC}&granularity=1D").data == []


def test_days_follow_the_clock_of_the_east_unless_they_say_utc(trader: Caller) -> None:
    (east,) = public(trader, f"candles?{BTC}&granularity=1D").data
    (utc,) = public(trader, f"candles?{BTC}&granularity=1Dutc").data
    assert int(utc[0]) % 86_400_000 == 0
    assert (int(east[0]) + 8 * 3_600_000) % 86_400_000 == 0


def test_funding_tiers_and_open_interest(trader: Caller) -> None:
    tiers = public(trader, f"query-position-lever?{BTC}").data
    assert (tiers[0]["startUnit"], tiers[0]["endUnit"], tiers[0]["leverage"]) == ("0", "150000", "125")
    assert [row["startUnit"] for row in tiers[1:]] == [row["endUnit"] for row in tiers[:-1]]
    rates = public(trader, f"current-fund-rate?{LIST}").data
    assert len(rates) == len(public(trader, f"contracts?{LIST}").data)
    first = public(trader, f"history-fund-rate?{BTC}&pageSize=3").data
    second = public(trader, f"history-fund-rate?{BTC}&pageSize=3&pageNo=2").data
    times = [int(row["fundingTime"]) for row in first + second]
    assert [before - after for before, after in pairwise(times)] == [8 * 3_600_000] * 5
    before = D(public(trader, f"open-interest?{BTC}").data["openInterestList"][0]["size"])
    one_way(trader).open("sell", "1")
    assert D(public(trader, f"open-interest?{BTC}").data["openInterestList"][0]["size"]) >= before


def test_ratios_add_up_and_taker_volumes_are_those_of_the_trades(trader: Caller) -> None:
    for path, long, short in (
        ("long-short", "longRatio", "shortRatio"),
        ("account-long-short", "longAccountRatio", "shortAccountRatio"),
        ("position-long-short", "longPositionRatio", "shortPositionRatio"),
    ):
        for row in public(trader, f"{path}?symbol=BTCUSDT").data:
            assert D(row[long]) + D(row[short]) == 1
    volumes = public(trader, "taker-buy-sell?symbol=BTCUSDT").data
    traded = sum(D(row["size"]) for row in public(trader, f"fills?{BTC}").data)
    assert sum(D(row["buyVolume"]) + D(row["sellVolume"]) for row in volumes) == traded


def test_a_contract_in_maintenance_says_so_and_takes_no_orders(trader: Caller) -> None:
    it = one_way(trader)
    trader.control.set_contract_state("BTCUSDT", "maintain")
    assert public(trader, f"contracts?{BTC}").data[0]["symbolStatus"] == "maintain"
    assert it.try_order("buy", "0.01").code == "22004"
