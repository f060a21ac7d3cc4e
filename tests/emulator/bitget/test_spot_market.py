from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

from tests.emulator.bitget.support import SPOT, START_MS, Caller

MARKET = f"{SPOT}/market"
GRANULARITIES = (
    "1min", "3min", "5min", "15min", "30min", "1h", "4h", "6h", "12h", "1day", "3day", "1week", "1M",
    "6Hutc", "12Hutc", "1Dutc", "3Dutc", "1Wutc", "1Mutc",
)  # fmt: skip


def read(trader: Caller, target: str) -> Any:
    """A public call, unsigned."""
    return trader.send("GET", target).data


def candles(trader: Caller, query: str, name: str = "candles") -> list[list[str]]:
    rows: list[list[str]] = read(trader, f"{MARKET}/{name}?symbol=BTCUSDT&{query}")
    return rows


def test_symbols_and_coins_have_their_recorded_form(trader: Caller) -> None:
    (symbol,) = read(trader, f"{SPOT}/public/symbols?symbol=BTCUSDT")
    assert (symbol["pricePrecision"], symbol["quantityPrecision"], symbol["minTradeUSDT"], symbol["offTime"]) == (
        "2", "6", "1", "",
    )  # fmt: skip
    assert len(read(trader, f"{SPOT}/public/symbols")) >= 8
    (coin,) = read(trader, f"{SPOT}/public/coins?coin=BTC")
    assert (coin["transfer"], coin["chains"][0]["needTag"]) == ("true", "false")
    assert trader.send("GET", f"{SPOT}/public/coins?coin=NOPE").code == "40034"


def test_a_ticker_follows_the_market(trader: Caller) -> None:
    trader.go_to("101000")
    (row,) = read(trader, f"{MARKET}/tickers?symbol=BTCUSDT")
    assert (row["lastPr"], row["high24h"], row["ts"]) == ("101000", "101000", str(START_MS))
    assert Decimal(row["change24h"]) == round((101000 - Decimal(row["open"])) / Decimal(row["open"]), 5)
    assert Decimal(row["bidPr"]) < Decimal(row["askPr"])
    assert {row["symbol"] for row in read(trader, f"{MARKET}/tickers")} >= {"BTCUSDT", "ETHUSDT", "SOLUSDT"}
    assert trader.send("GET", f"{MARKET}/tickers?symbol=NOPE").error[:2] == (400, "40034")


def test_prices_move_with_the_clock(trader: Caller) -> None:
    before = read(trader, f"{MARKET}/orderbook?symbol=BTCUSDT")
    trader.clock.advance(10)
    assert read(trader, f"{MARKET}/orderbook?symbol=BTCUSDT") != before


def test_the_book_is_sorted_and_cut(trader: Caller) -> None:
    book = read(trader, f"{MARKET}/orderbook?symbol=BTCUSDT&limit=5")
    asks, bids = ([Decimal(price) for price, _ in book[name]] for name in ("asks", "bids"))
    assert (asks, bids) == (sorted(asks), sorted(bids, reverse=True))
    assert (len(asks), len(bids)) == (5, 5)
    assert len(read(trader, f"{MARKET}/orderbook?symbol=BTCUSDT&limit=5000")["asks"]) == 20


@pytest.mark.parametrize(
    ("asked", "told", "scale"), [("scale0", "scale0", "0.01"), ("scale2", "scale2", "1"), ("scale3", "scale2", "1")]
)
def test_merged_depth_is_written_in_numbers(trader: Caller, asked: str, told: str, scale: str) -> None:
    trader.order("buy", "0.01", "99000.99")
    depth = read(trader, f"{MARKET}/merge-depth?symbol=BTCUSDT&precision={asked}&limit=max")
    prices = [price for price, _ in depth["bids"]]

    assert (depth["precision"], depth["scale"], depth["isMaxPrecision"]) == (
        told,
        scale,
        "YES" if told == "scale0" else "NO",
    )
    assert all(isinstance(price, Decimal | int) and price % Decimal(scale) == 0 for price in prices)
    assert (Decimal("99000.99") in prices) is (asked == "scale0")
    assert sum(size for _, size in depth["bids"]) == sum(
        Decimal(size) for _, size in read(trader, f"{MARKET}/orderbook?symbol=BTCUSDT")["bids"]
    )


def test_trades_are_told_newest_first_and_in_pages(trader: Caller) -> None:
    trader.order("buy", "100")
    fills = read(trader, f"{MARKET}/fills?symbol=BTCUSDT&limit=3")
    assert fills[0]["side"] == "buy"
    assert [int(row["tradeId"]) for row in fills] == sorted((int(row["tradeId"]) for row in fills), reverse=True)
    older = read(trader, f"{MARKET}/fills-history?symbol=BTCUSDT&limit=2&idLessThan={fills[0]['tradeId']}")
    assert [row["tradeId"] for row in older] == [row["tradeId"] for row in fills[1:3]]
    assert {row["side"] for row in older} <= {"Buy", "Sell"}
    span = f"startTime={START_MS}&endTime={START_MS + 8 * 86_400_000}"
    assert trader.send("GET", f"{MARKET}/fills-history?symbol=BTCUSDT&{span}").code == "00001"


@pytest.mark.parametrize("granularity", GRANULARITIES)
def test_candles_of_every_length_hold_the_price(trader: Caller, granularity: str) -> None:
    trader.go_to("103000")
    trader.go_to("102000")
    *_, (opened, _, high, low, close, base, usdt, quote) = candles(trader, f"granularity={granularity}")

    assert int(opened) <= START_MS
    assert (high, close) == ("103000", "102000")
    assert Decimal(low) <= Decimal(close)
    assert usdt == quote
    assert Decimal(base) > 0


def test_candles_join_without_gaps_oldest_first(trader: Caller) -> None:
    trader.control.advance(600)
    rows = candles(trader, "granularity=1min&limit=5")
    assert [int(row[0]) for row in rows] == [START_MS + 60_000 * number for number in range(6, 11)]
    assert all(after[1:5] == [before[4]] * 4 for before, after in pairwise(rows) if after[5] == "0")


def test_candles_of_a_span(trader: Caller) -> None:
    trader.control.advance(3600)
    minute = 60_000
    span = f"granularity=1min&startTime={START_MS + 10 * minute}"
    assert [int(row[0]) for row in candles(trader, f"{span}&limit=2")] == [
        START_MS + 10 * minute, START_MS + 11 * minute,
    ]  # fmt: skip
    rows = candles(trader, f"{span}&endTime={START_MS + 12 * minute}")
    assert [int(row[0]) for row in rows] == [START_MS + number * minute for number in (10, 11, 12)]
    backwards = f"granularity=1min&startTime={START_MS + 5}&endTime={START_MS}"
    assert trader.send("GET", f"{MARKET}/candles?symbol=BTCUSDT&{backwards}").status == 400


def test_history_candles_are_closed_ones_only(trader: Caller) -> None:
    trader.control.advance(600)
    rows = candles(trader, f"granularity=1min&endTime={START_MS + 300_001}", "history-candles")
    assert [int(row[0]) for row in rows] == [START_MS + 60_000 * number for number in range(5)]
    assert trader.send("GET", f"{MARKET}/history-candles?symbol=BTCUSDT&granularity=1min").code == "40019"


def test_days_begin_in_china_or_in_greenwich(trader: Caller) -> None:
    assert [int(candles(trader, f"granularity={name}")[-1][0]) - START_MS for name in ("1Dutc", "1day")] == [
        0, -8 * 3_600_000,
    ]  # fmt: skip


def test_old_minutes_are_beyond_reach_with_success(trader: Caller) -> None:
    trader.control.advance(40 * 86_400)
    assert candles(trader, f"granularity=1min&endTime={START_MS + 60_000}") == []
    assert candles(trader, f"granularity=1Dutc&endTime={START_MS + 60_000}")


def test_flows_follow_from_the_trades(trader: Caller) -> None:
    trader.control.trade("BTCUSDT", "buy", 100_000, 1)
    flow = read(trader, f"{MARKET}/fund-flow?symbol=BTCUSDT&period=1h")
    assert sum(Decimal(value) for name, value in flow.items() if name.endswith("Ratio")) == pytest.approx(1, abs=0.001)
    assert Decimal(flow["whaleBuyVolume"]) >= 1
    (hour,) = read(trader, f"{MARKET}/fund-net-flow?symbol=BTCUSDT")
    buys, sells = (
        sum(Decimal(flow[f"{kind}{side}Volume"]) for kind in ("whale", "dolphin", "fish")) for side in ("Buy", "Sell")
    )
    assert Decimal(hour["netFlow"]) == buys - sells
    assert "BTCUSDT" in read(trader, f"{MARKET}/support-symbols")["spotList"]
