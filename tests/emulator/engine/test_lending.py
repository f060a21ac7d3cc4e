"""Loans, interest, risk and liquidation."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from tests.emulator.engine.support import refuses, request
from tradespec.core.clock import ManualClock
from tradespec.emulator.engine import FEES, LENDER, Exchange, Market, Order, OrderState, Reason, Side
from tradespec.emulator.engine.lending import (
    BorrowKind,
    Lending,
    LendingTerms,
    Pool,
    RepayKind,
    hourly_interest,
)

BTC = Market(
    symbol="BTCUSDT", base="BTC", quote="USDT", price_tick=D("0.01"), size_step=D("0.000001"), min_size=D("0.000001"),
    min_notional=D(1), maker_fee=D("0.001"), taker_fee=D("0.001"),
)  # fmt: skip
ETH = Market(
    symbol="ETHUSDT", base="ETH", quote="USDT", price_tick=D("0.01"), size_step=D("0.0001"), min_size=D("0.0001")
)  # fmt: skip
LENT = {"BTC": D(26), "USDT": D(500_000), "ETH": D(400)}


class LendingDesk:
    """`alice` has a pool of 3x with 1000 USDT; `bob` makes the markets at 100 USDT for a BTC and 10 for an ETH."""

    def __init__(self, rate: str = "0.00041", funds: str = "1000") -> None:
        self.clock = ManualClock()
        self.exchange = Exchange(self.clock, keep=1000)
        for market in (BTC, ETH):
            self.exchange.add_market(market)
        self.prices = {"USDT": D(1), "BTC": D(100), "ETH": D(10)}
        self.rate = D(rate)
        self.exchange.account("bob")
        for asset in LENT:
            self.exchange.deposit("bob", asset, D(1_000_000))
        terms = LendingTerms(daily_rate=lambda _: self.rate, worth=lambda asset: self.prices.get(asset, D(0)))
        self.lending = Lending(self.exchange, terms, 1000)
        self.lending.open_pool(Pool(account="alice", leverage=D(3), maintenance=D("0.1"), lends=LENT.get))
        if D(funds):
            self.exchange.deposit("alice", "USDT", D(funds))

    def quote(self, price: str, size: str = "1000", symbol: str = "BTCUSDT") -> None:
        """Put bob's orders one tick around a price."""
        self.exchange.cancel_all("bob", symbol)
        self.exchange.place(request("bob", Side.BUY, size, str(D(price) - D("0.01")), symbol=symbol))
        self.exchange.place(request("bob", Side.SELL, size, str(D(price) + D("0.01")), symbol=symbol))

    def order(self, side: Side, size: str, price: str, *, borrow: bool = False, repay: bool = False) -> Order:
        return self.lending.place(
            request("alice", side, size, price, symbol="BTCUSDT"), borrow=borrow, repay=repay
        )  # fmt: skip

    def has(self, asset: str) -> D:
        return self.exchange.balance("alice", asset).total

    def pass_hours(self, hours: float) -> None:
        self.clock.advance(hours * 3600)
        self.exchange.settle()

    def sum(self, asset: str) -> D:
        return self.exchange.money_in_all(asset)


@pytest.mark.parametrize(("rate", "expected"), [("0.00041", "0.00006834"), ("0.00041095", "0.0000685")])
def test_the_first_hour_of_a_loan_costs_what_was_recorded(rate: str, expected: str) -> None:
    assert hourly_interest(D(4), D(rate), 8) == D(expected)


def test_a_loan_is_charged_at_once_and_again_at_the_start_of_each_later_hour() -> None:
    desk = LendingDesk()
    loan = desk.lending.borrow("alice", "USDT", D(4))
    desk.pass_hours(0.99)
    assert desk.lending.debt("alice", "USDT").interest == D("0.00006834")
    desk.pass_hours(0.01)
    desk.pass_hours(1.5)
    charges = desk.lending.interest.newest(["alice"])
    assert [charge.first for charge in charges] == [False, False, True]
    assert charges[-1].id == loan.id
    assert desk.lending.debt("alice", "USDT").total == D("4.00020502")


def test_the_rate_floats_from_hour_to_hour_and_interest_bears_none() -> None:
    desk = LendingDesk()
    desk.lending.borrow("alice", "USDT", D(240))
    desk.rate = D("0.1")
    desk.pass_hours(1)
    assert desk.lending.debt("alice", "USDT").interest == D("0.0041") + D(1)


def test_a_full_repayment_of_a_fresh_loan_is_the_recorded_amount() -> None:
    desk = LendingDesk()
    desk.lending.borrow("alice", "USDT", D(4))
    repayment = desk.lending.repay("alice", "USDT", D(100))
    assert (repayment.amount, repayment.principal, repayment.interest) == (D("4.00006834"), D(4), D("0.00006834"))
    assert repayment.remaining == 0
    assert desk.has("USDT") == D(1000) - D("0.00006834")
    assert desk.exchange.balance(LENDER, "USDT").total == 0


def test_two_loans_are_repaid_together() -> None:
    desk = LendingDesk("0.00041095")
    desk.lending.borrow("alice", "USDT", D(4))
    desk.lending.borrow("alice", "USDT", D(4))
    assert desk.lending.repay("alice", "USDT", D(9)).amount == 2 * D("4.0000685")


def test_a_part_repays_interest_first_and_then_the_oldest_loan() -> None:
    desk = LendingDesk("0.24")
    desk.lending.borrow("alice", "USDT", D(100))
    desk.lending.borrow("alice", "USDT", D(50))
    repayment = desk.lending.repay("alice", "USDT", D("101.5"))
    assert (repayment.interest, repayment.principal, repayment.remaining) == (D("1.5"), D(100), D(50))
    assert [loan.outstanding for loan in desk.lending.loans.newest(["alice"])] == [D(50), D(0)]
    desk.pass_hours(1)
    assert desk.lending.debt("alice", "USDT").interest == D("0.5")


@pytest.mark.parametrize(
    ("asset", "amount", "reason"),
    [
        ("USDT", "0", Reason.AMOUNT_INVALID),
        ("USDT", "2000.00000001", Reason.BORROW_TOO_LARGE),
        ("BTC", "20.00000001", Reason.BORROW_TOO_LARGE),
        ("DOGE", "1", Reason.NOT_BORROWABLE),
    ],
)
def test_a_pool_borrows_what_its_leverage_and_the_lender_allow(asset: str, amount: str, reason: Reason) -> None:
    desk = LendingDesk()
    with refuses(reason):
        desk.lending.borrow("alice", asset, D(amount))
    assert desk.lending.owed("alice") == 0


def test_the_lender_caps_what_is_owed_of_an_asset() -> None:
    desk = LendingDesk("0", funds="100000")
    assert desk.lending.max_borrowable("alice", "BTC") == D(26)
    desk.lending.borrow("alice", "BTC", D(20))
    assert desk.lending.max_borrowable("alice", "BTC") == D(6)


def test_repaying_is_refused_without_a_debt_and_up_to_the_interest() -> None:
    desk = LendingDesk()
    with refuses(Reason.NO_DEBT):
        desk.lending.repay("alice", "USDT", D(1))
    desk.lending.borrow("alice", "USDT", D(4))
    with refuses(Reason.REPAYMENT_TOO_SMALL):
        desk.lending.repay("alice", "USDT", D("0.00006834"))
    desk.exchange.withdraw("alice", "USDT", D(1002))
    with refuses(Reason.INSUFFICIENT_FUNDS):
        desk.lending.repay("alice", "USDT", D(3))


def test_an_order_borrows_just_what_it_lacks() -> None:
    desk = LendingDesk()
    desk.order(Side.BUY, "15", "100", borrow=True)
    loan = desk.lending.loans.newest(["alice"])[0]
    assert (loan.amount, loan.kind) == (D(500), BorrowKind.AUTO)
    assert desk.exchange.balance("alice", "USDT").available == 0


def test_a_short_sale_borrows_what_it_sells_and_a_purchase_repays_it() -> None:
    desk = LendingDesk("0.24")
    desk.quote("100")
    desk.order(Side.SELL, "5", "99", borrow=True)
    assert desk.lending.debt("alice", "BTC").principal == D(5)
    assert desk.has("BTC") == 0
    desk.order(Side.BUY, "6", "101", repay=True)
    assert desk.lending.debt("alice", "BTC").total == 0
    assert desk.has("BTC") == D(6) * D("0.999") - D(5) * D("1.01")
    assert desk.lending.repayments.newest(["alice"])[0].kind is RepayKind.AUTO


def test_a_resting_order_repays_with_each_fill_and_stops_when_it_is_cancelled() -> None:
    desk = LendingDesk("0")
    desk.lending.borrow("alice", "BTC", D(5))
    order = desk.order(Side.BUY, "4", "90", repay=True)
    desk.exchange.place(request("bob", Side.SELL, "1", "90", symbol="BTCUSDT"))
    assert desk.lending.debt("alice", "BTC").total == D(5) - D("0.999")
    desk.exchange.cancel(order.id)
    desk.exchange.place(request("bob", Side.SELL, "1", "90", symbol="BTCUSDT"))
    assert len(desk.lending.repayments.newest(["alice"])) == 1


def test_an_order_that_is_refused_for_another_reason_borrows_nothing() -> None:
    desk = LendingDesk()
    with refuses(Reason.PRICE_TICK):
        desk.order(Side.BUY, "50", "100.001", borrow=True)
    with refuses(Reason.BORROW_TOO_LARGE):
        desk.order(Side.BUY, "50", "100", borrow=True)
    with refuses(Reason.INSUFFICIENT_FUNDS):
        desk.order(Side.BUY, "50", "100")
    assert desk.lending.loans.newest(["alice"]) == []
    assert desk.has("USDT") == D(1000)


def test_the_risk_ratio_is_debt_times_maintenance_over_what_is_owned_net() -> None:
    desk = LendingDesk("0")
    assert desk.lending.risk("alice") == 0
    desk.lending.borrow("alice", "USDT", D(1500))
    assert desk.lending.risk("alice") == D("0.15")


def test_what_can_leave_a_pool_leaves_its_debts_covered() -> None:
    desk = LendingDesk("0")
    assert desk.lending.max_removable("alice", "USDT") == D(1000)
    desk.lending.borrow("alice", "USDT", D(1000))
    assert desk.lending.max_removable("alice", "USDT") == D(500)
    desk.exchange.withdraw("alice", "USDT", D(500))
    assert desk.lending.max_removable("alice", "USDT") == 0
    assert desk.lending.max_borrowable("alice", "USDT") == 0


def fall(desk: LendingDesk, price: str) -> None:
    """Let the price of BTC fall, and be traded at."""
    desk.prices["BTC"] = D(price)
    desk.quote(price)
    desk.exchange.account("carol")
    desk.exchange.deposit("carol", "BTC", D(1))
    desk.exchange.place(request("carol", Side.SELL, "0.1", str(D(price) - 1), symbol="BTCUSDT"))


def test_a_pool_is_sold_until_its_risk_is_low_enough() -> None:
    desk = LendingDesk("0")
    desk.quote("100")
    desk.order(Side.BUY, "29", "101", borrow=True)
    resting = desk.order(Side.BUY, "0.5", "50")
    fall(desk, "73")
    assert desk.lending.liquidations.newest(["alice"]) == []
    fall(desk, "72")
    (liquidation,) = desk.lending.liquidations.newest(["alice"])
    assert liquidation.risk >= 1
    assert liquidation.debt == D(1929)
    assert desk.lending.risk("alice") <= D("0.6")
    assert 0 < desk.lending.owed("alice") < D(1929)
    assert [order.side for order in liquidation.orders] == [Side.SELL] * len(liquidation.orders)
    assert liquidation.fee > 0
    assert resting.state is OrderState.CANCELED
    assert {each.kind for each in desk.lending.repayments.newest(["alice"])} == {RepayKind.LIQUIDATION}


def test_interest_alone_can_liquidate() -> None:
    desk = LendingDesk("0.9")
    desk.lending.borrow("alice", "USDT", D(2000))
    desk.pass_hours(8)
    assert desk.lending.liquidations.newest(["alice"]) == []
    desk.pass_hours(1)
    assert desk.lending.liquidations.newest(["alice"])[0].swaps == []
    assert desk.lending.owed("alice") < D(2000)


def test_what_no_market_takes_is_swapped_and_the_house_makes_up_for_the_rest() -> None:
    desk = LendingDesk("0")
    desk.lending.borrow("alice", "BTC", D(20))
    desk.exchange.transfer("alice", "bob", "BTC", D(20))
    desk.prices["BTC"] = D(1000)
    desk.lending.check("alice")
    (liquidation,) = desk.lending.liquidations.newest(["alice"])
    (swap,) = liquidation.swaps
    assert (swap.given, swap.given_amount, swap.got, swap.got_amount) == ("USDT", D(1000), "BTC", D(1))
    assert desk.lending.owed("alice") == 0
    assert desk.exchange.balance(LENDER, "BTC").total == 0
    assert desk.sum("BTC") == desk.sum("USDT") == 0


def test_selling_holdings_repays_all_debts() -> None:
    desk = LendingDesk("0.24")
    desk.quote("100")
    desk.quote("10", symbol="ETHUSDT")
    desk.order(Side.SELL, "3", "99", borrow=True)
    desk.lending.borrow("alice", "ETH", D(1))
    desk.exchange.transfer("alice", "bob", "ETH", D(1))
    repayments = desk.lending.repay_by_selling("alice")
    assert {each.asset for each in repayments} == {"BTC", "ETH"}
    assert {each.kind for each in repayments} == {RepayKind.FORCED}
    assert desk.lending.owed("alice") == 0
    assert desk.exchange.balance(FEES, "ETH").total > 0
    assert desk.sum("ETH") == desk.sum("BTC") == 0


def test_selling_can_be_kept_to_some_assets() -> None:
    desk = LendingDesk("0")
    desk.lending.borrow("alice", "USDT", D(10))
    desk.lending.borrow("alice", "BTC", D(1))
    desk.lending.repay_by_selling("alice", ("USDT",))
    assert desk.lending.debt("alice", "USDT").total == 0
    assert desk.lending.debt("alice", "BTC").total == D(1)
