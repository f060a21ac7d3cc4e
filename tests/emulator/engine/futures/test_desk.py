"""What orders may do, and settings."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from tests.emulator.engine.futures.support import BTC, BUY, LONG, MAKER, SELL, SHORT, FuturesTable, contract, free
from tests.emulator.engine.support import refuses
from tradespec.emulator.engine import OrderState, Reason, Side
from tradespec.emulator.engine.futures import Action, MarginMode, PositionMode


def closing_table(action: Action) -> FuturesTable:
    """alice is 10 long."""
    table = FuturesTable(free(contract()))
    if action is Action.CLOSE:
        table.hedge("alice")
    table.take("alice", BUY, "10", "1000", Action.OPEN if action is Action.CLOSE else Action.NET)
    return table


@pytest.mark.parametrize("action", [Action.REDUCE, Action.CLOSE])
def test_an_order_that_only_closes_is_cut_to_the_position_and_refused_without_one(action: Action) -> None:
    table = closing_table(action)
    table.order(MAKER, BUY, "50", "1000")
    order = table.order("alice", SELL, "50", None, action)
    assert (order.size, order.executed) == (D(10), D(10))
    with refuses(Reason.POSITION_NOT_FOUND):
        table.order("alice", SELL, "1", "1000", action)


def test_a_hedge_close_gets_what_earlier_ones_leave_and_replaces_them_when_that_is_nothing() -> None:
    table = closing_table(Action.CLOSE)
    first = table.order("alice", SELL, "7", "2000", Action.CLOSE)
    assert table.reckoning.locked("alice", BTC, LONG) == D(7)

    table.order(MAKER, BUY, "50", "1000")
    market = table.order("alice", SELL, "5", None, Action.CLOSE)
    assert market.executed == D(3)
    assert table.position("alice", LONG).size == D(7)
    assert first.is_active

    table.order("alice", SELL, "7", None, Action.CLOSE)
    assert first.state is OrderState.CANCELED
    assert table.sizes("alice") == {}


def test_reduce_only_orders_make_room_oldest_first() -> None:
    table = closing_table(Action.REDUCE)
    first = table.order("alice", SELL, "4", "2000", Action.REDUCE)
    second = table.order("alice", SELL, "4", "2000", Action.REDUCE)
    third = table.order("alice", SELL, "5", "2000", Action.REDUCE)
    assert [each.is_active for each in (first, second, third)] == [False, True, True]


def test_reduce_only_orders_that_have_nothing_left_to_reduce_are_cancelled() -> None:
    table = closing_table(Action.REDUCE)
    resting = table.order("alice", SELL, "6", "2000", Action.REDUCE)
    table.take("alice", SELL, "5", "1000")
    assert not resting.is_active


def test_a_reduce_only_order_that_a_sweep_meets_too_late_opens_nothing() -> None:
    table = closing_table(Action.REDUCE)
    table.order("alice", SELL, "10", "1000")
    table.order("alice", SELL, "10", "1001", Action.REDUCE)
    table.order(MAKER, BUY, "20", "1001")
    assert table.sizes("alice") == {}
    assert (
        sum(each.sign * table.position(name, each).size for name, each in (("insurance-fund", SHORT), (MAKER, LONG)))
        == 0
    )


@pytest.mark.parametrize(("mode", "action"), [("alice", Action.OPEN), ("hedger", Action.NET)])
def test_an_order_of_the_other_position_mode_is_refused(mode: str, action: Action) -> None:
    table = FuturesTable()
    if mode == "hedger":
        table.hedge("alice")
    with refuses(Reason.POSITION_MODE):
        table.order("alice", BUY, "1", "1000", action)


@pytest.mark.parametrize("with_order", [True, False])
def test_positions_and_orders_lock_the_modes(with_order: bool) -> None:
    table = FuturesTable()
    if with_order:
        table.order("alice", BUY, "1", "1000")
    else:
        table.take("alice", BUY, "1", "1000")
    with refuses(Reason.SETTINGS_LOCKED):
        table.hedge("alice")
    with refuses(Reason.SETTINGS_LOCKED):
        table.isolated("alice")
    table.desk.set_position_mode("alice", PositionMode.ONE_WAY)
    table.desk.set_margin_mode("alice", BTC, MarginMode.CROSSED)


def test_leverage_moves_the_margin_of_an_isolated_position_and_keeps_what_was_added() -> None:
    table = FuturesTable(free(contract()))
    table.isolated("alice")
    table.take("alice", BUY, "2", "1000")
    position = table.position("alice", LONG)
    table.desk.adjust_margin(position, D(30))
    assert position.margin == D(130)
    table.desk.set_leverage("alice", BTC, LONG, D(10))
    assert position.margin == D(230)
    with refuses(Reason.INSUFFICIENT_MARGIN):
        table.desk.adjust_margin(position, D(-31))
    table.desk.adjust_margin(position, D(-30))
    assert table.reckoning.available("alice", "USDT") == D(9800)
    for wrong in ("0", "126", "2.5", "NaN"):
        with refuses(Reason.LEVERAGE_INVALID):
            table.desk.set_leverage("alice", BTC, LONG, D(wrong))


def test_margin_of_a_crossed_position_cannot_be_adjusted() -> None:
    table = FuturesTable()
    table.take("alice", BUY, "2", "1000")
    with refuses(Reason.MARGIN_MODE):
        table.desk.adjust_margin(table.position("alice", LONG), D(1))


def test_closing_cancels_the_orders_that_were_to_close() -> None:
    table = closing_table(Action.REDUCE)
    resting = table.order("alice", SELL, "10", "2000", Action.REDUCE)
    table.order(MAKER, BUY, "10", "990")
    order = table.desk.close("alice", table.position("alice", LONG))
    assert order.executed == D(10)
    assert not resting.is_active
    assert table.sizes("alice") == {}


def test_too_many_and_too_small_orders_are_refused() -> None:
    table = FuturesTable(contract(max_orders=1, min_notional=D(5)))
    with refuses(Reason.NOTIONAL_TOO_SMALL):
        table.order("alice", BUY, "0.004", "1000")
    table.order("alice", BUY, "0.005", "1000")
    with refuses(Reason.TOO_MANY_ORDERS):
        table.order("alice", BUY, "1", "1000")


def test_a_rest_below_the_least_value_can_be_closed() -> None:
    table = FuturesTable(contract(min_notional=D(5)))
    table.take("alice", BUY, "1", "1000")
    table.order(MAKER, BUY, "1", "1000")
    table.order("alice", SELL, "0.9999", "1000")
    table.take("alice", SELL, "0.0001", "1000")
    assert table.sizes("alice") == {}


def test_the_rank_in_the_queue_rises_with_profit_and_leverage() -> None:
    table = FuturesTable(free(contract()))
    for account, price in (("alice", "990"), ("bob", "1000"), ("carol", "980")):
        table.take(account, BUY, "1", price)
    ranks = {name: table.desk.adl_rank(table.position(name, LONG)) for name in ("alice", "bob", "carol")}
    assert ranks == {"bob": D(0), "alice": D("0.5"), "carol": D(1)}


def test_side_of_an_order_says_what_it_opens() -> None:
    assert (LONG.opened_by, SHORT.opened_by) == (Side.BUY, Side.SELL)
