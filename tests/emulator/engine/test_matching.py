"""Who trades with whom, at which price, and what becomes of the rest."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from tests.emulator.engine.support import Desk, refuses
from tradespec.emulator.engine import EndReason, Order, OrderState, PriceLevel, Reason, SelfTrade, Side, TimeInForce

IOC, FOK = TimeInForce.IOC, TimeInForce.FOK


def sizes(order: Order) -> tuple[D, D, D]:
    assert order.size == order.executed + order.outstanding + order.cancelled
    return order.executed, order.outstanding, order.cancelled


def test_better_prices_trade_first_and_older_orders_first_at_one_price() -> None:
    desk = Desk()
    desk.sell("alice", "1", "102")
    desk.sell("bob", "1", "101")
    desk.sell("carol", "1", "101")
    desk.buy("alice", "2.5", "102")
    assert desk.trades() == [
        (D(101), D(1), "bob", "alice"),
        (D(101), D(1), "carol", "alice"),
        (D(102), D("0.5"), "alice", "alice"),
    ]


def test_bids_trade_from_the_highest_price_down() -> None:
    desk = Desk()
    desk.buy("alice", "1", "98")
    desk.buy("bob", "1", "99")
    desk.sell("carol", "2", "98")
    assert desk.trades() == [(D(99), D(1), "bob", "carol"), (D(98), D(1), "alice", "carol")]


def test_a_partly_filled_order_keeps_its_place() -> None:
    desk = Desk()
    first = desk.sell("alice", "2", "100")
    desk.sell("bob", "2", "100")
    desk.buy("carol", "1", "100")
    desk.buy("carol", "1.5", "100")
    assert [trade[2] for trade in desk.trades()] == ["alice", "alice", "bob"]
    assert first.state is OrderState.COMPLETED and first.end_reason is EndReason.FILLED


def test_the_rest_of_a_limit_order_rests_and_shows_in_the_depth() -> None:
    desk = Desk()
    desk.sell("alice", "1", "100")
    order = desk.buy("bob", "3", "100")
    desk.buy("carol", "0.5", "100")
    desk.buy("carol", "4", "99")
    assert sizes(order) == (D(1), D(2), D(0))
    depth = desk.exchange.book("BTC_JPY", 1)
    assert depth.bids == (PriceLevel(D(100), D("2.5"), 2),) and depth.asks == ()
    assert depth.best_bid == depth.bids[0] and depth.best_ask is None
    assert (depth.bid_total, depth.ask_total) == (D("6.5"), D(0))


def test_the_average_price_is_rounded_only_when_shown() -> None:
    desk = Desk()
    desk.sell("alice", "1", "100")
    desk.sell("alice", "2", "101")
    order = desk.buy("bob", "3", "105")
    assert order.notional == D(302)
    assert order.average_price(0) == D(101)
    assert order.average_price(4) == D("100.6667")
    assert desk.buy("bob", "1", "1").average_price(0) == 0


@pytest.mark.parametrize(
    ("tif", "expected", "reason"),
    [(IOC, (D(1), D(0), D(2)), EndReason.UNFILLED_REST), (FOK, (D(0), D(0), D(3)), EndReason.NOT_FILLABLE)],
)
def test_ioc_fills_what_it_can_and_fok_all_or_nothing(
    tif: TimeInForce, expected: tuple[D, D, D], reason: EndReason
) -> None:
    desk = Desk()
    desk.sell("alice", "1", "100")
    desk.sell("alice", "5", "101")
    order = desk.buy("bob", "3", "100", time_in_force=tif)
    assert sizes(order) == expected
    assert (order.state, order.end_reason) == (OrderState.CANCELED, reason)
    assert desk.exchange.balance("bob", "JPY").reserved == 0


def test_a_fok_order_that_can_fill_does() -> None:
    desk = Desk()
    desk.sell("alice", "1", "100")
    desk.sell("alice", "5", "101")
    assert desk.buy("bob", "6", "101", time_in_force=FOK).state is OrderState.COMPLETED


def test_post_only_rests_or_is_refused() -> None:
    desk = Desk()
    desk.sell("alice", "1", "100")
    assert desk.buy("bob", "1", "99", post_only=True).state is OrderState.ACTIVE
    with refuses(Reason.WOULD_CROSS) as refusal:
        desk.buy("bob", "1", "100", post_only=True)
    rejected = refusal.value.order
    assert rejected is not None and rejected.state is OrderState.REJECTED and sizes(rejected) == (D(0), D(0), D(1))
    assert desk.trades() == []


def test_a_market_order_takes_what_there_is_and_its_rest_is_cancelled() -> None:
    desk = Desk()
    desk.buy("alice", "1", "99")
    desk.buy("alice", "1", "90")
    order = desk.sell("bob", "3")
    assert sizes(order) == (D(2), D(0), D(1))
    assert (order.state, order.end_reason) == (OrderState.CANCELED, EndReason.UNFILLED_REST)
    with refuses(Reason.NO_LIQUIDITY):
        desk.sell("bob", "1")


def test_a_market_buy_by_budget_spends_at_most_that_in_whole_steps() -> None:
    desk = Desk()
    desk.sell("alice", "1", "100")
    desk.sell("alice", "1", "300")
    order = desk.buy("bob", None, quote_size=D(200))
    assert (order.size, order.executed, order.state) == (D("1.333"), D("1.333"), OrderState.COMPLETED)
    assert order.notional == D("199.9")
    assert desk.funds("bob")["JPY"] == (D("999800.1"), D(0))


def test_a_budget_that_a_level_costs_exactly_buys_that_level() -> None:
    desk = Desk()
    desk.sell("alice", "2", "100")
    desk.sell("alice", "2", "101")
    assert desk.buy("bob", None, quote_size=D(200)).executed == D(2)


def test_a_budget_beyond_the_book_buys_all_of_it() -> None:
    desk = Desk()
    desk.sell("alice", "2", "100")
    order = desk.buy("bob", None, quote_size=D(500))
    assert (order.size, order.notional, order.state) == (D(2), D(200), OrderState.COMPLETED)
    desk.sell("alice", "2", "100")
    assert desk.buy("bob", None, quote_size=D(500), time_in_force=FOK).end_reason is EndReason.NOT_FILLABLE
    with refuses(Reason.SIZE_TOO_SMALL):
        desk.buy("bob", None, quote_size=D("0.05"))


def test_by_default_an_account_may_trade_with_itself() -> None:
    desk = Desk()
    desk.sell("alice", "1", "100")
    assert desk.buy("alice", "1", "100").state is OrderState.COMPLETED
    assert desk.funds("alice") == {"BTC": (D(1000), D(0)), "JPY": (D(1_000_000), D(0))}
    assert len(desk.exchange.executions(account="alice")) == 1


def test_self_trade_can_refuse_the_incoming_order() -> None:
    desk = Desk()
    own = desk.sell("alice", "1", "100")
    with refuses(Reason.SELF_TRADE):
        desk.buy("alice", "1", "100", self_trade=SelfTrade.REJECT_TAKER)
    assert own.state is OrderState.ACTIVE
    desk.sell("bob", "1", "99")
    assert desk.buy("alice", "1", "100", self_trade=SelfTrade.REJECT_TAKER).state is OrderState.COMPLETED


@pytest.mark.parametrize(
    ("policy", "own_state", "filled", "state"),
    [
        (SelfTrade.CANCEL_MAKER, OrderState.CANCELED, D(2), OrderState.ACTIVE),
        (SelfTrade.CANCEL_TAKER, OrderState.ACTIVE, D(1), OrderState.CANCELED),
        (SelfTrade.CANCEL_BOTH, OrderState.CANCELED, D(1), OrderState.CANCELED),
    ],
)
def test_self_trade_can_cancel_either_order_or_both(
    policy: SelfTrade, own_state: OrderState, filled: D, state: OrderState
) -> None:
    desk = Desk()
    desk.sell("bob", "1", "99")
    own = desk.sell("alice", "1", "100")
    desk.sell("bob", "1", "101")
    order = desk.buy("alice", "3", "101", self_trade=policy)
    assert (own.state, order.executed, order.state) == (own_state, filled, state)
    for cancelled in (own, order):
        if cancelled.state is OrderState.CANCELED:
            assert cancelled.end_reason is EndReason.SELF_TRADE


def test_a_killed_fok_order_leaves_its_own_resting_orders_alone() -> None:
    desk = Desk()
    own = desk.sell("alice", "1", "100")
    order = desk.buy("alice", "1", "100", time_in_force=FOK, self_trade=SelfTrade.CANCEL_MAKER)
    assert (order.end_reason, own.state) == (EndReason.NOT_FILLABLE, OrderState.ACTIVE)


def test_an_execution_tells_both_sides() -> None:
    desk = Desk()
    maker = desk.sell("alice", "1", "100")
    taker = desk.buy("bob", "1", "105", tag={"acceptance": "A1"})
    (execution,) = desk.exchange.executions("BTC_JPY")
    assert (execution.maker_order, execution.taker_order) == (maker.id, taker.id)
    assert (execution.side, execution.side_of(maker.id), execution.side_of(taker.id)) == (Side.BUY, Side.SELL, Side.BUY)
    assert maker.executions == taker.executions == [execution]
    assert taker.tag == {"acceptance": "A1"}
