"""Fills into positions and money."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from tests.emulator.engine.futures.support import (
    BTC,
    BUY,
    ETH,
    LONG,
    MAKER,
    SELL,
    SHORT,
    FuturesTable,
    contract,
    free,
)
from tests.emulator.engine.support import refuses
from tradespec.emulator.engine import Reason
from tradespec.emulator.engine.futures import Action, BillKind, FundingClock, MarginMode, PositionSide


def test_one_way_orders_open_enlarge_reduce_and_flip_one_net_position() -> None:
    table = FuturesTable(free(contract()))
    table.take("alice", BUY, "1", "1000")
    table.take("alice", BUY, "1", "1100")
    assert (table.position("alice", LONG).size, table.position("alice", LONG).entry) == (D(2), D(1050))

    table.take("alice", SELL, "0.5", "1200")
    assert table.position("alice", LONG).size == D("1.5")
    assert table.position("alice", LONG).realised == D(75)
    assert table.cash("alice") == D(10075)

    table.take("alice", SELL, "2", "1000")
    assert table.sizes("alice") == {(BTC, SHORT): D("0.5")}
    assert table.position("alice", SHORT).entry == D(1000)
    assert table.cash("alice") == D(10000)
    assert table.sizes(MAKER) == {(BTC, LONG): D("0.5")}


def test_hedge_orders_keep_a_long_and_a_short_position_apart() -> None:
    table = FuturesTable(free(contract()))
    table.hedge("alice")
    table.take("alice", BUY, "2", "1000", Action.OPEN)
    table.take("alice", SELL, "1", "1100", Action.OPEN)
    assert table.sizes("alice") == {(BTC, LONG): D(2), (BTC, SHORT): D(1)}

    table.take("alice", SELL, "2", "1100", Action.CLOSE)
    assert table.sizes("alice") == {(BTC, SHORT): D(1)}
    assert table.cash("alice") == D(10200)


def test_a_round_trip_books_profit_and_cut_fees_as_recorded() -> None:
    table = FuturesTable()
    table.marks[BTC] = D("83471.2")
    table.take("alice", BUY, "0.0001", "83471.2")
    assert table.position("alice", LONG).fees == D("0.005008272")
    table.take("alice", SELL, "0.0001", "83473.1")

    (over,) = table.desk.clearing.closed.newest(["alice"])
    position = over.position
    assert (position.average_open(), position.average_close()) == (D("83471.2"), D("83473.1"))
    assert (position.realised, position.open_fee, position.close_fee) == (
        D("0.00019"), D("0.00500827"), D("0.00500838"),
    )  # fmt: skip
    assert position.net_profit() == D("-0.00982665")
    assert table.cash("alice") == D(10000) + position.net_profit()
    assert [fill.profit for fill in table.desk.clearing.fills.newest(["alice"])] == [D("0.00019"), D(0)]
    bills = table.desk.clearing.bills.newest(["alice"])
    assert [(bill.kind, bill.amount, bill.fee, bill.balance) for bill in bills] == [
        (BillKind.FILL, D("0.00019"), D("0.00500838"), D("9999.99017335")),
        (BillKind.FILL, D(0), D("0.00500827"), D("9999.99499173")),
    ]


def test_an_isolated_position_takes_its_margin_out_of_what_is_available_and_gives_it_back() -> None:
    table = FuturesTable(free(contract()))
    table.isolated("alice")
    table.take("alice", BUY, "2", "1000")
    assert table.position("alice", LONG).margin == D(100)
    assert table.reckoning.available("alice", "USDT") == D(9900)

    table.mark("1010")
    assert table.reckoning.available("alice", "USDT") == D(9900)
    assert table.reckoning.equity("alice", "USDT") == D(10020)

    table.take("alice", SELL, "1", "1010")
    assert table.position("alice", LONG).margin == D(50)
    table.take("alice", SELL, "1", "1010")
    assert table.reckoning.available("alice", "USDT") == D(10020)


def test_a_crossed_position_ties_up_margin_at_the_mark_price_and_its_profit_can_be_used() -> None:
    table = FuturesTable(free(contract()))
    table.take("alice", BUY, "2", "1000")
    table.mark("1100")
    assert table.reckoning.available("alice", "USDT") == D(10000) - D(110)
    assert table.reckoning.available_for("alice", "USDT", MarginMode.CROSSED) == D(10090)
    assert table.reckoning.removable("alice", "USDT") == D(9890)
    with refuses(Reason.INSUFFICIENT_MARGIN):
        table.desk.check_removal("alice", "USDT", D(9891))


def test_resting_orders_hold_margin_for_what_they_would_open_only() -> None:
    table = FuturesTable(free(contract()))
    table.take("alice", BUY, "2", "1000")
    table.order("alice", SELL, "2", "2000")
    assert table.reckoning.held_by_orders("alice", "USDT") == 0
    table.order("alice", SELL, "1", "2000")
    assert table.reckoning.held_by_orders("alice", "USDT") == D(100)
    table.exchange.cancel_all("alice")
    assert table.reckoning.held_by_orders("alice", "USDT") == 0


def test_an_order_beyond_the_margin_or_the_tier_of_its_leverage_is_refused_and_leaves_nothing() -> None:
    table = FuturesTable()
    with refuses(Reason.INSUFFICIENT_MARGIN):
        table.order("alice", BUY, "200", "1000")
    table.desk.set_leverage("alice", BTC, None, D(100))
    with refuses(Reason.POSITION_TOO_LARGE):
        table.order("alice", BUY, "151", "1000")
    table.order("alice", BUY, "150", "900")
    assert len(table.reckoning.orders["alice"]) == 1


def test_funding_goes_from_long_to_short_and_comes_by_the_clock() -> None:
    made = free(contract())
    table = FuturesTable(made)
    clock = FundingClock(table.exchange, table.desk, made, seed=1)
    table.order("bob", SELL, "2", "1000")
    table.order("alice", BUY, "2", "1000")
    clock.set_rate(D("0.0001"))
    assert table.position("alice", LONG).funding is None

    table.clock.advance((clock.next_due - table.exchange.now()).total_seconds())
    table.exchange.settle()
    assert (table.position("alice", LONG).funding, table.position("bob", SHORT).funding) == (D("-0.2"), D("0.2"))
    assert (table.cash("alice"), table.cash("bob")) == (D("9999.8"), D("10000.2"))
    assert table.desk.clearing.bills.newest(["alice"])[0].kind is BillKind.FUNDING
    assert [row.rate for row in clock.history(0, 1)] == [D("0.0001")]


@pytest.mark.parametrize(("side", "price"), [(LONG, "954.79"), (SHORT, "1045.20")])
def test_an_isolated_position_is_taken_over_when_its_risk_reaches_one(side: PositionSide, price: str) -> None:
    table = FuturesTable(free(contract()))
    table.isolated("alice")
    table.take("alice", side.opened_by, "2", "1000")
    liquidation = table.reckoning.liquidation_price(table.position("alice", side))
    assert abs(liquidation - D(price)) < 1

    table.mark(str(liquidation.quantize(D("0.1")) + side.sign))
    assert table.sizes("alice") == {(BTC, side): D(2)}
    table.mark(str(liquidation.quantize(D("0.1")) - side.sign))
    assert table.sizes("alice") == {}
    assert table.sizes("insurance-fund") == {(BTC, side): D(2)}
    assert D(9900) <= table.cash("alice") < D(9910)
    (fill,) = table.desk.clearing.fills.newest(["alice"], count=1)
    assert (fill.cause.value, fill.order_id, fill.position) == ("LIQUIDATION", None, side)


def test_an_isolated_position_never_costs_more_than_its_margin() -> None:
    table = FuturesTable()
    table.isolated("alice")
    table.take("alice", BUY, "2", "1000")
    before = table.cash("alice")
    table.mark("500")
    assert table.cash("alice") == before - D(100)


def test_a_crossed_account_loses_its_orders_then_its_worst_positions_until_the_rest_is_backed() -> None:
    table = FuturesTable(free(contract(BTC)), free(contract(ETH)))
    table.take("alice", BUY, "100", "1000")
    table.take("alice", BUY, "10", "100", symbol=ETH)
    order = table.order("alice", BUY, "1", "90", symbol=ETH)
    table.mark("901")
    assert table.sizes("alice") == {(ETH, LONG): D(10)}
    assert not order.is_active
    assert table.cash("alice") == D(100)

    table.take("alice", BUY, "5", "100", symbol=ETH)
    table.mark("10", ETH)
    assert table.sizes("alice") == {}
    assert table.cash("alice") == 0


def test_automatic_margin_saves_an_isolated_position() -> None:
    table = FuturesTable(free(contract()))
    table.isolated("alice")
    table.desk.book.settings("alice", BTC).auto_margin = frozenset({LONG})
    table.take("alice", BUY, "2", "1000")
    table.mark("940")
    assert table.sizes("alice") == {(BTC, LONG): D(2)}
    assert table.position("alice", LONG).margin > D(200)


def test_the_inverse_contract_settles_in_its_coin() -> None:
    from dataclasses import replace

    table = FuturesTable(replace(contract(), coin="BTC-coin", is_inverse=True))
    table.exchange.deposit("alice", "BTC-coin", D(1))
    table.take("alice", BUY, "1", "1000")
    table.take("alice", SELL, "1", "1250")
    held = table.exchange.balance("alice", "BTC-coin").total
    assert held == D(1) + D("0.2") - 2 * D("0.0006")
