"""The last 24 hours."""

from __future__ import annotations

from decimal import Decimal as D

from tests.emulator.engine.support import SYMBOL, Desk
from tradespec.emulator.engine import Stats

HOUR = 3600


def trade(desk: Desk, price: str, size: str = "1") -> None:
    desk.sell("alice", size, price)
    desk.buy("bob", size, price)


def test_a_market_without_trades_has_no_prices() -> None:
    assert Desk().exchange.stats(SYMBOL) == Stats(None, None, None, None, D(0), D(0), 0)


def test_the_window_slides_with_the_clock() -> None:
    desk = Desk()
    trade(desk, "100")
    desk.pass_time(10 * HOUR)
    trade(desk, "120", "2")
    desk.pass_time(10 * HOUR)
    trade(desk, "110", "3")
    assert desk.exchange.stats(SYMBOL) == Stats(D(110), D(100), D(120), D(100), D(6), D(670), 3)
    desk.pass_time(4 * HOUR)
    stats = desk.exchange.stats(SYMBOL)
    assert stats == Stats(D(110), D(120), D(120), D(110), D(5), D(570), 2)
    assert stats.vwap(1) == D("114.0")
    desk.pass_time(10 * HOUR)
    assert desk.exchange.stats(SYMBOL) == Stats(D(110), D(110), D(110), D(110), D(3), D(330), 1)
    desk.pass_time(24 * HOUR)
    empty = desk.exchange.stats(SYMBOL)
    assert empty == Stats(D(110), None, None, None, D(0), D(0), 0)
    assert empty.vwap(1) == 0
