"""What orders reserve and what fills move: fees, rounding, dust."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_CEILING, ROUND_HALF_UP
from decimal import Decimal as D
from typing import Any

import pytest

from tests.emulator.engine.support import PLAIN, SYMBOL, YEN, Desk, refuses
from tradespec.emulator.engine import FEES, HOUSE, EntryReason, FeeIn, Market, Reason, Rounding

FEES_1_2 = replace(PLAIN, maker_fee=D("0.01"), taker_fee=D("0.02"))


def totals(desk: Desk, account: str) -> tuple[D, D]:
    return desk.exchange.balance(account, "BTC").total, desk.exchange.balance(account, "JPY").total


@pytest.mark.parametrize(
    ("fee_in", "buyer", "seller", "fees"),
    [
        (FeeIn.BASE, (D("1001.96"), D(999_800)), (D("997.98"), D(1_000_200)), (D("0.06"), D(0))),
        (FeeIn.QUOTE, (D(1002), D(999_796)), (D(998), D(1_000_198)), (D(0), D(6))),
        (FeeIn.RECEIVED, (D("1001.96"), D(999_800)), (D(998), D(1_000_198)), (D("0.04"), D(2))),
    ],
)
def test_fees_are_taken_where_the_market_says(
    fee_in: FeeIn, buyer: tuple[D, D], seller: tuple[D, D], fees: tuple[D, D]
) -> None:
    desk = Desk(replace(FEES_1_2, fee_in=fee_in))
    maker = desk.sell("alice", "2", "100")
    taker = desk.buy("bob", "2", "100")
    assert (totals(desk, "bob"), totals(desk, "alice"), totals(desk, FEES)) == (buyer, seller, fees)
    (execution,) = desk.exchange.executions(SYMBOL)
    assert (execution.taker_fee, execution.taker_fee_asset) == (taker.commission, taker.fee_asset)
    assert (execution.maker_fee, execution.maker_fee_asset) == (maker.commission, maker.fee_asset)
    assert desk.exchange.money_in_all("BTC") == desk.exchange.money_in_all("JPY") == 0


def test_an_order_may_choose_where_its_own_fee_is_taken() -> None:
    desk = Desk(replace(FEES_1_2, fee_in=FeeIn.RECEIVED))
    desk.sell("alice", "1", "100")
    order = desk.buy("bob", "1", "100", fee_in=FeeIn.QUOTE)
    assert (order.fee_asset, order.commission) == ("JPY", D(2))
    assert totals(desk, "bob") == (D(1001), D(999_898))


def test_a_limit_buy_reserves_its_price_and_releases_the_improvement() -> None:
    desk = Desk(replace(FEES_1_2, fee_in=FeeIn.QUOTE))
    order = desk.buy("bob", "2", "100")
    assert (order.reserved, order.reserved_asset) == (D(204), "JPY")
    desk.exchange.cancel(order.id)
    desk.sell("alice", "1", "80")
    order = desk.buy("bob", "2", "100")
    assert desk.funds("bob")["JPY"] == (D(1_000_000) - D("81.6"), D(102))
    desk.exchange.cancel(order.id)
    assert desk.funds("bob")["JPY"] == (D(1_000_000) - D("81.6"), D(0))


def test_a_sell_with_fees_in_base_needs_the_fee_on_top_of_its_size() -> None:
    desk = Desk(replace(FEES_1_2, fee_in=FeeIn.BASE))
    desk.poor("dan", BTC="1.019")
    with refuses(Reason.INSUFFICIENT_FUNDS):
        desk.sell("dan", "1", "100")
    desk.exchange.deposit("dan", "BTC", D("0.001"))
    assert desk.sell("dan", "1", "100").reserved == D("1.02")


def test_a_market_buy_needs_what_the_book_costs() -> None:
    desk = Desk()
    desk.sell("alice", "1", "100")
    desk.sell("alice", "1", "200")
    desk.poor("dan", JPY="299")
    with refuses(Reason.INSUFFICIENT_FUNDS):
        desk.buy("dan", "2")
    desk.exchange.deposit("dan", "JPY", D(1))
    desk.buy("dan", "2")
    assert totals(desk, "dan") == (D(2), D(0))


def test_a_market_buy_by_budget_needs_the_budget() -> None:
    desk = Desk()
    desk.sell("alice", "1", "100")
    desk.poor("dan", JPY="500")
    with refuses(Reason.INSUFFICIENT_FUNDS):
        desk.buy("dan", None, quote_size=D(501))
    desk.buy("dan", None, quote_size=D(500))
    assert desk.funds("dan") == {"JPY": (D(400), D(0)), "BTC": (D(1), D(0))}


def test_a_budget_covers_the_fee_in_quote_and_the_rounding() -> None:
    market = replace(
        YEN, size_step=D("0.001"), fee_in=FeeIn.QUOTE, taker_fee=D("0.01"), quote_fee=Rounding(D(1), ROUND_CEILING)
    )
    desk = Desk(market)
    desk.sell("alice", "5", "100")
    order = desk.buy("bob", None, quote_size=D(103))
    # 1.01 BTC cost 101 + 2; one step more would cost 102 + 2
    assert (order.executed, totals(desk, "bob")[1]) == (D("1.010"), D(1_000_000 - 103))


def test_yen_are_rounded_up_for_the_buyer_and_down_for_the_seller() -> None:
    desk = Desk(YEN)
    desk.sell("alice", "0.005", "150")
    desk.buy("bob", "0.005", "150")  # 0.75 JPY
    assert desk.exchange.balance("bob", "JPY").total == D(999_999)
    assert desk.exchange.balance("alice", "JPY").total == D(1_000_000)
    assert desk.exchange.balance(HOUSE, "JPY").total == D(1)
    assert desk.exchange.balance(FEES, "BTC").total == D("0.00000750") + D("0.00000500")
    (entry,) = desk.exchange.journal(HOUSE, "JPY")
    assert (entry.reason, entry.execution_id) == (EntryReason.ROUNDING, 1)


@pytest.mark.parametrize("market", [YEN, replace(YEN, fee_in=FeeIn.QUOTE, maker_fee=D(0), taker_fee=D(0))])
def test_the_house_bears_the_dust_of_many_small_fills_that_nobody_reserved(market: Market) -> None:
    """Ten fills of 0.75 yen cost a yen each, but 0.05 BTC at 150 reserve only 8."""
    desk = Desk(market)
    desk.poor("dan", JPY="8")
    order = desk.buy("dan", "0.05", "150")
    for _ in range(10):
        desk.sell("alice", "0.005", "150")
    assert order.executed == D("0.05")
    assert order.commission == (D("0.00005") if market is YEN else D(0))
    assert desk.funds("dan")["JPY"] == (D(0), D(0))
    assert desk.exchange.balance(HOUSE, "JPY").total == D(8)


def test_a_fee_gives_way_before_the_order_does() -> None:
    """Each fee of 0.15 is rounded up to 1, but only the 3 for the whole order were reserved."""
    market = replace(
        PLAIN, fee_in=FeeIn.QUOTE, maker_fee=D("0.015"), quote_fee=Rounding(D(1), ROUND_CEILING), size_step=D("0.1")
    )
    desk = Desk(market)
    desk.poor("dan", JPY="203")
    order = desk.buy("dan", "2", "100")
    for _ in range(20):
        desk.sell("alice", "0.1", "100")
    assert (order.executed, order.commission) == (D(2), D(3))
    assert desk.funds("dan")["JPY"] == (D(0), D(0))


def test_a_fee_never_exceeds_what_was_received() -> None:
    market = replace(PLAIN, maker_fee=D("0.5"), taker_fee=D("0.5"), base_fee=Rounding(D(1), ROUND_CEILING))
    desk = Desk(market)
    desk.sell("alice", "0.25", "100")
    order = desk.buy("bob", "0.25", "100")
    assert order.commission == D("0.25")
    assert totals(desk, "bob")[0] == D(1000)


def test_satoshi_fees_are_rounded_to_nearest() -> None:
    market = replace(
        PLAIN,
        size_step=D("1E-8"),
        min_size=D("1E-8"),
        taker_fee=D("0.006"),
        base_fee=Rounding(D("1E-8"), ROUND_HALF_UP),
    )
    desk = Desk(market)
    desk.sell("alice", "1", "100")
    fees = [desk.buy("bob", size, "100").commission for size in ("0.00010789", "0.00010199", "0.00050656")]
    assert fees == [D("0.00000065"), D("0.00000061"), D("0.00000304")]


def test_the_journal_tells_each_part_of_a_trade() -> None:
    desk = Desk(replace(FEES_1_2, fee_in=FeeIn.RECEIVED))
    desk.sell("alice", "1", "100")
    order = desk.buy("bob", "1", "100")
    entries = desk.exchange.journal("bob", count=3)
    assert [(each.asset, each.change, each.balance, each.reason) for each in entries] == [
        ("BTC", D("-0.02"), D("1000.98"), EntryReason.FEE),
        ("JPY", D(-100), D(999_900), EntryReason.BUY),
        ("BTC", D(1), D(1001), EntryReason.BUY),
    ]
    assert {(each.symbol, each.order_id, each.execution_id) for each in entries} == {(SYMBOL, order.id, 1)}


@pytest.mark.parametrize(
    "broken",
    [{"taker_fee": D(1)}, {"maker_fee": D("-0.1")}, {"price_tick": D(0)}, {"quote": "BTC"}, {"size_step": D("NaN")}],
)
def test_a_market_that_cannot_be_is_an_error(broken: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="BTC_JPY"):
        replace(PLAIN, **broken)
