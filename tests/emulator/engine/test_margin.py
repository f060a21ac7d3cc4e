"""Positions on margin: lots, profits, collateral."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_FLOOR
from decimal import Decimal as D
from typing import Any

import pytest

from tests.emulator.engine.support import PLAIN, Desk, refuses, request
from tradespec.emulator.engine import (
    CLEARING,
    FEES,
    HOUSE,
    EntryReason,
    FeeIn,
    MarginSettlement,
    MarginTerms,
    Market,
    Reason,
    Rounding,
    SelfTrade,
    Side,
    margin_account,
)

SYMBOL = "BTC_CFD"
CFD = replace(PLAIN, symbol=SYMBOL, fee_in=FeeIn.QUOTE)


class MarginDesk(Desk):
    """With a margin market besides; `alice`, `bob` and `carol` have 1000 JPY of collateral each, at leverage 2."""

    def __init__(self, market: Market = CFD, **terms: Any) -> None:
        super().__init__()
        self.mark = D(100)
        defaults: dict[str, Any] = {"leverage": D(2), "worth": {"JPY": lambda: D(1), "BTC": lambda: D(50)}}
        self.margin = MarginSettlement(
            self.exchange.ledger, MarginTerms(mark=lambda _: self.mark, quote="JPY", **defaults | terms)
        )
        self.exchange.add_market(market, lambda _: self.margin)
        for name in ("alice", "bob", "carol"):
            self.margin.open_account(name)
            self.post(name, "JPY", "1000")

    def post(self, account: str, asset: str, amount: str) -> None:
        self.exchange.transfer(account, margin_account(account), asset, D(amount), EntryReason.COLLATERAL)

    def cfd(self, account: str, side: Side, size: str, price: str | None = None, **more: Any) -> Any:
        return self.exchange.place(request(account, side, size, price, symbol=SYMBOL, **more))

    def meet(self, seller: str, buyer: str, size: str, price: str) -> None:
        """A trade of those two; the buyer takes."""
        self.cfd(seller, Side.SELL, size, price)
        self.cfd(buyer, Side.BUY, size, price)

    def lots(self, account: str) -> list[tuple[str, D, D]]:
        return [(lot.side.value, lot.size, lot.price) for _, lot in self.margin.positions(account)]

    def cash(self, account: str) -> D:
        name = account if account.startswith("@") else margin_account(account)
        return self.exchange.balance(name, "JPY").total


def test_a_fill_opens_a_lot_on_each_side_and_moves_no_base() -> None:
    desk = MarginDesk()
    desk.meet("alice", "bob", "2", "100")

    assert desk.lots("bob") == [("BUY", D(2), D(100))]
    assert desk.lots("alice") == [("SELL", D(2), D(100))]
    assert desk.cash("alice") == desk.cash("bob") == D(1000)
    assert desk.funds("bob") == {"BTC": (D(1000), D(0)), "JPY": (D(999_000), D(0))}
    assert desk.margin.required("bob") == D(100)


def test_the_oldest_lot_is_closed_first_and_its_profit_is_booked() -> None:
    desk = MarginDesk()
    desk.meet("alice", "bob", "2", "100")
    desk.meet("alice", "bob", "1", "110")
    desk.meet("bob", "carol", "2.5", "120")

    assert desk.lots("bob") == [("BUY", D("0.5"), D(110))]
    assert desk.cash("bob") == D(1000) + 2 * D(20) + D("0.5") * 10
    assert desk.cash(CLEARING) == -D(45)
    (entry,) = desk.exchange.journal(margin_account("bob"), "JPY", count=1)
    assert (entry.change, entry.reason, entry.symbol) == (D(45), EntryReason.REALISED, SYMBOL)


def test_a_position_turns_over() -> None:
    desk = MarginDesk()
    desk.meet("alice", "bob", "1", "100")
    desk.meet("bob", "carol", "3", "90")

    assert desk.lots("bob") == [("SELL", D(2), D(90))]
    assert desk.cash("bob") == D(990)


def test_what_one_gains_the_other_loses() -> None:
    desk = MarginDesk()
    desk.meet("alice", "bob", "3", "100")
    desk.meet("bob", "alice", "3", "130")

    assert (desk.cash("bob"), desk.cash("alice")) == (D(1090), D(910))
    assert desk.cash(CLEARING) == 0
    assert desk.lots("alice") == desk.lots("bob") == []


def test_booked_amounts_are_rounded_to_the_house() -> None:
    desk = MarginDesk(booking=Rounding(D(1), ROUND_FLOOR))
    desk.meet("alice", "bob", "0.125", "100")
    desk.meet("bob", "alice", "0.125", "110")

    assert (desk.cash("bob"), desk.cash("alice"), desk.cash(HOUSE)) == (D(1001), D(998), D(1))
    assert desk.cash(CLEARING) == 0


def test_fees_come_out_of_the_collateral() -> None:
    desk = MarginDesk(replace(CFD, maker_fee=D("0.001"), taker_fee=D("0.002")))
    desk.meet("alice", "bob", "2", "100")

    assert (desk.cash("alice"), desk.cash("bob"), desk.cash(FEES)) == (D("999.8"), D("999.6"), D("0.6"))
    (fill,) = desk.exchange.executions(SYMBOL)
    assert (fill.maker_fee, fill.taker_fee) == (D("0.2"), D("0.4"))
    ((_, lot),) = desk.margin.positions("bob")
    assert lot.commission == D("0.4")


def test_an_order_needs_collateral_for_what_it_opens() -> None:
    desk = MarginDesk()
    with refuses(Reason.INSUFFICIENT_MARGIN):
        desk.cfd("bob", Side.BUY, "20.001", "100")
    order = desk.cfd("bob", Side.BUY, "15", "100")
    with refuses(Reason.INSUFFICIENT_MARGIN):
        desk.cfd("bob", Side.BUY, "6", "100")
    with refuses(Reason.INSUFFICIENT_MARGIN):
        desk.cfd("bob", Side.SELL, "6", "100", self_trade=SelfTrade.CANCEL_TAKER)
    desk.exchange.cancel(order.id)
    assert desk.cfd("bob", Side.BUY, "20", "100").is_active


def test_a_market_order_needs_what_the_book_asks() -> None:
    desk = MarginDesk()
    desk.cfd("alice", Side.SELL, "5", "100")
    desk.cfd("carol", Side.SELL, "8", "200")
    with refuses(Reason.INSUFFICIENT_MARGIN):
        desk.cfd("bob", Side.BUY, "12.501")
    assert desk.cfd("bob", Side.BUY, "12.5").executed == D("12.5")


def test_an_order_that_closes_is_taken_however_little_there_is() -> None:
    desk = MarginDesk()
    desk.meet("alice", "bob", "10", "100")
    desk.cfd("carol", Side.BUY, "20", "10")
    desk.mark = D(10)  # bob has 1000 - 900, and needs 500
    with refuses(Reason.INSUFFICIENT_MARGIN):
        desk.cfd("bob", Side.BUY, "0.001", "10")
    with refuses(Reason.INSUFFICIENT_MARGIN):
        desk.cfd("bob", Side.SELL, "10.001")
    desk.cfd("bob", Side.SELL, "10")

    assert desk.lots("bob") == []
    assert desk.cash("bob") == D(100)


def test_what_an_order_is_to_close_no_second_order_closes_too() -> None:
    desk = MarginDesk()
    desk.meet("alice", "bob", "20", "100")
    desk.cfd("bob", Side.SELL, "15", "200")
    desk.cfd("bob", Side.SELL, "5", "200")
    with refuses(Reason.INSUFFICIENT_MARGIN):
        desk.cfd("bob", Side.SELL, "5", "200")


def test_losses_may_exceed_the_collateral() -> None:
    desk = MarginDesk()
    desk.meet("alice", "bob", "20", "100")
    desk.cfd("carol", Side.BUY, "20", "40")
    desk.cfd("bob", Side.SELL, "20")

    assert desk.cash("bob") == D(-200)
    with refuses(Reason.INSUFFICIENT_MARGIN):
        desk.cfd("bob", Side.BUY, "0.001", "1")
    desk.post("bob", "JPY", "300")
    assert desk.cash("bob") == D(100)


def test_other_assets_count_at_their_worth() -> None:
    desk = MarginDesk()
    desk.post("bob", "BTC", "10")
    desk.meet("alice", "bob", "2", "100")
    desk.mark = D(90)

    assert desk.margin.collateral("bob") == D(1500)
    assert desk.margin.gain("bob") == D(-20)
    assert desk.margin.gain("alice") == D(20)


@pytest.mark.parametrize(
    ("asset", "amount", "fits"), [("JPY", "900", True), ("JPY", "901", False), ("BTC", "1", False)]
)
def test_collateral_leaves_as_far_as_it_is_not_needed(asset: str, amount: str, fits: bool) -> None:
    desk = MarginDesk()
    desk.meet("alice", "bob", "2", "100")
    desk.mark = D(200)  # gains that are not realised don't count
    if fits:
        desk.margin.check_removal("bob", asset, D(amount))
    else:
        with refuses(Reason.INSUFFICIENT_MARGIN):
            desk.margin.check_removal("bob", asset, D(amount))


def test_funding_moves_money_from_long_to_short() -> None:
    desk = MarginDesk()
    desk.meet("alice", "bob", "2", "100")
    desk.meet("carol", "bob", "1", "100")
    desk.mark = D(200)
    with desk.exchange.change():
        desk.margin.fund(SYMBOL, D("0.01"))

    assert [desk.cash(name) for name in ("alice", "bob", "carol")] == [D(1004), D(994), D(1002)]
    assert [lot.funding for _, lot in desk.margin.positions("bob")] == [D(-4), D(-2)]
    (entry,) = desk.exchange.journal(margin_account("bob"), "JPY", count=1)
    assert entry.reason is EntryReason.FUNDING
    assert desk.cash(CLEARING) == 0


def test_funding_of_the_lots_sums_up_to_what_is_booked() -> None:
    desk = MarginDesk(booking=Rounding(D(1), ROUND_FLOOR))
    for size in ("1", "2", "3"):
        desk.meet("alice", "bob", size, "100")
    with desk.exchange.change():
        desk.margin.fund(SYMBOL, D("0.0033"))

    for name in ("alice", "bob"):
        funding = [lot.funding for _, lot in desk.margin.positions(name)]
        assert sum(funding) == desk.cash(name) - 1000
        assert all(each == each.to_integral_value() for each in funding)
    assert [lot.funding for _, lot in desk.margin.positions("bob")] == [D(-1), D(0), D(-1)]


def test_an_account_without_limit_needs_no_collateral() -> None:
    desk = MarginDesk(unlimited=frozenset({"dealer"}))
    desk.exchange.account("dealer")
    desk.meet("dealer", "bob", "20", "100")
    desk.meet("bob", "dealer", "20", "150")

    assert (desk.cash("dealer"), desk.cash("bob")) == (D(-1000), D(2000))


def test_trading_with_oneself_gains_nothing() -> None:
    desk = MarginDesk()
    desk.meet("bob", "bob", "2", "100")

    assert desk.lots("bob") == []
    assert desk.cash("bob") == D(1000)
