"""The market maker: alive, and the same every time."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal as D
from typing import Any

import pytest

from tests.emulator.engine.support import SYMBOL, YEN, Desk
from tradespec.emulator.engine import MarketMaker, MarketState, OrderExecuted, OrderState, Quoting


def quoting(**more: Any) -> Quoting:
    return replace(Quoting(start=D(10_000), lot=D("0.01"), levels=5, gap=10, drift=30), **more)


def picture(desk: Desk) -> str:
    """All that can be seen, digit by digit."""
    exchange = desk.exchange
    balances = [exchange.balances(account) for account in exchange.accounts()]
    return repr((exchange.book(SYMBOL), exchange.executions(SYMBOL), balances, exchange.stats(SYMBOL)))


def test_one_seed_and_the_same_calls_make_the_same_market() -> None:
    def run(seed: int) -> str:
        desk = Desk(YEN)
        maker = MarketMaker(desk.exchange, SYMBOL, quoting(seed=seed))
        maker.step(20)
        desk.buy("bob", "0.5", "10500")
        for _ in range(5):
            desk.pass_time(3.5)
        return picture(desk)

    assert run(1) == run(1)
    assert run(1) != run(2)


def test_it_quotes_from_the_start_and_keeps_quoting() -> None:
    desk = Desk(YEN)
    maker = MarketMaker(desk.exchange, SYMBOL, quoting())
    for _ in range(50):
        depth = desk.exchange.book(SYMBOL)
        assert len(depth.bids) == len(depth.asks) == 5
        assert depth.bids[0].price < maker.mid < depth.asks[0].price
        maker.step()
    assert len({each.price for each in desk.exchange.executions(SYMBOL)}) > 3
    assert desk.exchange.money_in_all("BTC") == desk.exchange.money_in_all("JPY") == 0


def test_it_trades_with_other_peoples_orders() -> None:
    desk = Desk(YEN)
    maker = MarketMaker(desk.exchange, SYMBOL, quoting(trade_one_in=1))
    order = desk.buy("bob", "0.001", str(maker.mid))
    maker.step(10)
    assert order.state is OrderState.COMPLETED


def test_the_clock_makes_its_steps_due_at_their_own_instants() -> None:
    desk = Desk(YEN)
    MarketMaker(desk.exchange, SYMBOL, quoting(trade_one_in=1, every=timedelta(seconds=2)))
    begin = desk.exchange.now()
    desk.pass_time(1.9)
    assert desk.exchange.executions(SYMBOL) == []
    desk.pass_time(5)
    times = {event.time - begin for event in desk.exchange.events() if isinstance(event, OrderExecuted)}
    assert times == {timedelta(seconds=2), timedelta(seconds=4), timedelta(seconds=6)}


def test_a_long_absence_is_made_up_for_in_a_bounded_number_of_steps() -> None:
    desk = Desk(YEN)
    MarketMaker(desk.exchange, SYMBOL, quoting(trade_one_in=1, max_due=7))
    begin = desk.exchange.now()
    desk.pass_time(86_400)
    times = sorted({each.time - begin for each in desk.exchange.executions(SYMBOL)})
    assert times == [timedelta(seconds=86_400 - back) for back in range(6, -1, -1)]


def test_an_order_expires_before_the_steps_that_come_later() -> None:
    desk = Desk(YEN)
    MarketMaker(desk.exchange, SYMBOL, quoting(trade_one_in=1, half_spread=50, drift=0))
    order = desk.buy("bob", "0.001", "10000", expires_at=desk.in_a(0.5))
    desk.pass_time(30)
    assert order.state is OrderState.EXPIRED and order.executed == 0


def test_it_rests_while_the_market_does() -> None:
    desk = Desk(YEN)
    maker = MarketMaker(desk.exchange, SYMBOL, quoting())
    desk.exchange.set_market_state(SYMBOL, MarketState.HALTED)
    before = picture(desk)
    maker.step(5)
    desk.pass_time(0)
    assert picture(desk) == before


def test_the_price_stays_within_what_the_market_can_quote() -> None:
    desk = Desk(YEN)
    maker = MarketMaker(desk.exchange, SYMBOL, quoting(start=D(100), drift=100, trade_one_in=0, lot=D(1)))
    maker.step(100)
    assert desk.exchange.book(SYMBOL).bids[-1].price > 0


@pytest.mark.parametrize(
    "wrong",
    [
        {"start": D("100.5")},
        {"start": D(20)},
        {"lot": D("0.0001")},
        {"levels": 0},
        {"drift": -1},
        {"every": timedelta(0)},
    ],
)
def test_a_maker_that_does_not_fit_the_market_is_an_error(wrong: dict[str, Any]) -> None:
    desk = Desk(YEN)
    with pytest.raises(ValueError, match=r"start|lot|levels|drift|every"):
        MarketMaker(desk.exchange, SYMBOL, quoting(**wrong))
