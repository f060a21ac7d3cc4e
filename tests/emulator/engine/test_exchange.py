"""The façade: accounts, listings, time, events, hooks, threads."""

from __future__ import annotations

import threading
from dataclasses import replace
from decimal import Decimal as D

import pytest

from tests.emulator.engine.support import PLAIN, SYMBOL, Desk, refuses, request
from tradespec.emulator.engine import (
    FEES,
    OUTSIDE,
    BookChanged,
    EndReason,
    EntryReason,
    Event,
    Fill,
    FillFees,
    FundsMoved,
    Market,
    MarketState,
    MarketStateChanged,
    Order,
    OrderAccepted,
    OrderCanceled,
    OrderExecuted,
    OrderExpired,
    OrderState,
    Reason,
    Side,
    SpotSettlement,
)

ETH = replace(PLAIN, symbol="ETH_JPY", base="ETH")


def test_money_comes_from_outside_and_goes_back_there() -> None:
    desk = Desk()
    entry = desk.exchange.deposit("bob", "ETH", D("2.5"))
    assert (entry.change, entry.balance, entry.reason) == (D("2.5"), D("2.5"), EntryReason.DEPOSIT)
    entry = desk.exchange.withdraw("bob", "ETH", D(2), fee=D("0.1"))
    assert (entry.change, entry.balance, entry.reason) == (D(-2), D("0.5"), EntryReason.WITHDRAWAL)
    assert desk.exchange.balance("bob", "ETH").available == D("0.4")
    assert desk.exchange.balance(OUTSIDE, "ETH").total == D("-0.5")
    assert desk.exchange.balance(FEES, "ETH").total == D("0.1")
    assert [each.reason for each in desk.exchange.journal("bob", "ETH")] == [
        EntryReason.FEE,
        EntryReason.WITHDRAWAL,
        EntryReason.DEPOSIT,
    ]
    assert desk.exchange.money_in_all("ETH") == 0


def test_reserved_money_can_be_neither_withdrawn_nor_transferred() -> None:
    desk = Desk()
    desk.poor("dan", JPY="100")
    desk.buy("dan", "0.6", "100")
    with refuses(Reason.INSUFFICIENT_FUNDS):
        desk.exchange.withdraw("dan", "JPY", D(41))
    with refuses(Reason.INSUFFICIENT_FUNDS):
        desk.exchange.withdraw("dan", "JPY", D(40), fee=D(1))
    with refuses(Reason.INSUFFICIENT_FUNDS):
        desk.exchange.transfer("dan", "bob", "JPY", D(41))
    desk.exchange.transfer("dan", "bob", "JPY", D(40))
    assert desk.funds("dan")["JPY"] == (D(60), D(60))


@pytest.mark.parametrize("amount", ["0", "-1", "NaN", "1E+300", "1E-300"])
def test_an_amount_that_is_none_is_refused(amount: str) -> None:
    desk = Desk()
    with refuses(Reason.AMOUNT_INVALID):
        desk.exchange.deposit("bob", "JPY", D(amount))
    with refuses(Reason.AMOUNT_INVALID):
        desk.exchange.withdraw("bob", "JPY", D(amount))


def test_accounts_are_opened_once_and_the_ledgers_own_names_are_taken() -> None:
    desk = Desk()
    desk.exchange.account("bob")
    assert desk.exchange.balance("bob", "BTC").total == D(1000)
    with pytest.raises(ValueError, match="@"):
        desk.exchange.account("@fees")
    with refuses(Reason.UNKNOWN_ACCOUNT):
        desk.exchange.deposit("@fees", "JPY", D(1))


def test_cancel_knows_owners_and_states() -> None:
    desk = Desk()
    desk.sell("alice", "1", "100")
    order = desk.buy("bob", "3", "100")
    with refuses(Reason.ORDER_NOT_FOUND):
        desk.exchange.cancel(order.id, account="alice")
    assert desk.exchange.cancel(order.id, account="bob") is order
    assert (order.state, order.end_reason, order.cancelled) == (OrderState.CANCELED, EndReason.REQUESTED, D(2))
    with refuses(Reason.ORDER_NOT_ACTIVE):
        desk.exchange.cancel(order.id)
    with refuses(Reason.ORDER_NOT_FOUND):
        desk.exchange.cancel(10**9)


def test_cancel_all_keeps_to_the_market_and_the_account() -> None:
    desk = Desk()
    desk.exchange.add_market(ETH)
    mine = [desk.buy("bob", "1", "10"), desk.buy("bob", "1", "11")]
    others = [desk.buy("bob", "1", "10", symbol="ETH_JPY"), desk.buy("alice", "1", "10")]
    assert desk.exchange.cancel_all("bob", SYMBOL) == mine
    assert all(order.is_active for order in others)
    assert desk.exchange.cancel_all("bob") == others[:1]


def test_orders_are_listed_newest_first_by_account_market_state_and_id() -> None:
    desk = Desk()
    desk.exchange.add_market(ETH)
    a = desk.buy("bob", "1", "10")
    b = desk.buy("bob", "1", "10", symbol="ETH_JPY")
    c = desk.buy("alice", "1", "10")
    d = desk.buy("bob", "1", "11")
    desk.exchange.cancel(a.id)
    listing = desk.exchange.orders
    assert listing() == [d, c, b, a]
    assert listing("bob") == [d, b, a]
    assert listing("bob", SYMBOL) == [d, a]
    assert listing(symbol=SYMBOL) == [d, c, a]
    assert listing("bob", states={OrderState.ACTIVE}) == [d, b]
    assert listing("bob", states={OrderState.CANCELED, OrderState.EXPIRED}) == [a]
    assert listing("bob", before=d.id, count=1) == [b]
    assert listing("bob", after=a.id, states={OrderState.ACTIVE}, before=d.id) == [b]
    assert listing("nobody", SYMBOL) == []


def test_executions_are_listed_newest_first_for_public_account_and_order() -> None:
    desk = Desk()
    desk.exchange.add_market(ETH)
    desk.exchange.deposit("alice", "ETH", D(5))
    maker = desk.sell("alice", "3", "10")
    for buyer in ("bob", "carol", "bob"):
        desk.buy(buyer, "1", "10")
    desk.sell("alice", "1", "10", symbol="ETH_JPY")
    desk.buy("bob", "1", "10", symbol="ETH_JPY")

    def ids(*symbol: str, **more: object) -> list[int]:
        return [each.id for each in desk.exchange.executions(*symbol, **more)]  # type: ignore[arg-type]

    assert ids() == [4, 3, 2, 1]
    assert ids(SYMBOL) == [3, 2, 1]
    assert ids(account="bob") == [4, 3, 1]
    assert ids(SYMBOL, account="carol") == [2]
    assert ids(SYMBOL, before=3, after=1) == [2]
    assert ids(SYMBOL, count=1) == [3]
    assert ids(order_id=maker.id, before=3) == [2, 1]
    with refuses(Reason.ORDER_NOT_FOUND):
        desk.exchange.executions(order_id=maker.id, account="bob")


def test_orders_expire_when_settled_in_the_order_of_their_instants() -> None:
    desk = Desk()
    late = desk.buy("bob", "1", "10", expires_at=desk.in_a(20))
    early = desk.buy("bob", "1", "11", expires_at=desk.in_a(10))
    same = desk.buy("bob", "1", "12", expires_at=desk.in_a(10))
    kept = desk.buy("bob", "1", "13", expires_at=desk.in_a(30))
    gone = desk.buy("bob", "1", "14", expires_at=desk.in_a(5))
    desk.exchange.cancel(gone.id)
    due = early.expires_at
    desk.clock.advance(20)
    assert early.state is OrderState.ACTIVE
    desk.exchange.settle()
    expired = [event.order for event in desk.exchange.events() if isinstance(event, OrderExpired)]
    assert expired == [early, same, late]
    assert (early.ended_at, early.end_reason, early.cancelled) == (due, EndReason.EXPIRED, D(1))
    assert kept.state is OrderState.ACTIVE and desk.exchange.balance("bob", "JPY").reserved == D(13)


def test_the_exchanges_time_never_goes_back() -> None:
    desk = Desk()
    later = desk.in_a(100)
    order = desk.buy("bob", "1", "10", expires_at=later)
    desk.exchange.settle(later)
    assert order.ended_at == later
    assert desk.buy("bob", "1", "10").created_at == later


def test_the_log_tells_everything_in_order() -> None:
    desk = Desk()
    seen: list[Event] = []
    unsubscribe = desk.exchange.subscribe(seen.append)
    maker = desk.sell("alice", "1", "100")
    taker = desk.buy("bob", "3", "100")
    desk.exchange.cancel(taker.id)
    desk.exchange.deposit("bob", "JPY", D(5))
    desk.exchange.set_market_state(SYMBOL, MarketState.HALTED)
    assert [type(event) for event in seen] == [
        OrderAccepted, BookChanged,
        OrderAccepted, OrderExecuted, BookChanged, BookChanged,
        OrderCanceled, BookChanged,
        FundsMoved, MarketStateChanged,
    ]  # fmt: skip
    levels = [(event.side, event.price, event.size) for event in seen if isinstance(event, BookChanged)]
    assert levels == [
        (Side.SELL, D(100), D(1)), (Side.SELL, D(100), D(0)), (Side.BUY, D(100), D(2)), (Side.BUY, D(100), D(0))
    ]  # fmt: skip
    executed, cancelled = seen[3], seen[6]
    assert isinstance(executed, OrderExecuted) and isinstance(cancelled, OrderCanceled)
    assert (executed.maker.order, executed.maker.state) == (maker, OrderState.COMPLETED)
    assert (executed.taker.outstanding, executed.taker.state) == (D(2), OrderState.ACTIVE)  # as it was, not as it is
    assert (cancelled.size, cancelled.reason) == (D(2), EndReason.REQUESTED)
    assert [event.seq for event in desk.exchange.events()] == list(range(1, seen[-1].seq + 1))
    assert desk.exchange.events(after=seen[7].seq) == seen[8:]
    unsubscribe()
    desk.exchange.deposit("bob", "JPY", D(5))
    assert isinstance(seen[-1], MarketStateChanged)


def test_orders_from_a_hook_wait_until_the_matching_that_called_it_is_done() -> None:
    desk = Desk()
    for price in ("100", "101", "102"):
        desk.sell("alice", "1", price)
    prices: list[D] = []

    def stop_loss(market: Market, price: D) -> None:
        prices.append(price)
        if price == 101:
            assert market.symbol == SYMBOL and big.get("filled") is None
            desk.buy("carol", "1")

    big: dict[str, Order] = {}
    desk.exchange.after_execution(stop_loss)
    big["filled"] = desk.buy("bob", "2")
    assert [(trade[0], trade[3]) for trade in desk.trades()] == [(D(100), "bob"), (D(101), "bob"), (D(102), "carol")]
    assert prices == [D(100), D(101), D(102)]
    assert big["filled"].executed == D(2)


def test_every_subscriber_hears_events_in_order_even_if_one_of_them_trades() -> None:
    desk = Desk()
    seen: list[int] = []

    def follow_alice(event: Event) -> None:
        if isinstance(event, OrderAccepted) and event.order.account == "alice":
            desk.buy("bob", "1", "10")

    desk.exchange.subscribe(follow_alice)
    desk.exchange.subscribe(lambda event: seen.append(event.seq))
    desk.sell("alice", "1", "100")
    assert seen == [event.seq for event in desk.exchange.events(after=seen[0] - 1)] and len(seen) == 4


def test_a_failing_subscriber_is_heard_but_breaks_nothing() -> None:
    desk = Desk()

    def fail(event: Event) -> None:
        raise RuntimeError(f"cannot take {event.seq}")

    unsubscribe = desk.exchange.subscribe(fail)
    with pytest.raises(RuntimeError, match="cannot take"):
        desk.buy("bob", "1", "10")
    unsubscribe()
    (order,) = desk.exchange.orders("bob")
    assert desk.exchange.cancel(order.id).state is OrderState.CANCELED


def test_history_is_bounded_but_active_orders_stay() -> None:
    desk = Desk(keep=5)
    old = desk.buy("bob", "1", "1")
    for _ in range(50):
        desk.sell("alice", "0.001", "100")
        desk.buy("bob", "0.001", "100")
    assert old in desk.exchange.orders("bob") and desk.exchange.order(old.id) is old
    assert 5 <= len(desk.exchange.orders("bob")) <= 12
    with refuses(Reason.ORDER_NOT_FOUND):
        desk.exchange.order(old.id + 1)
    assert [each.id for each in desk.exchange.executions(SYMBOL, count=5)] == [50, 49, 48, 47, 46]
    assert len(desk.exchange.executions(SYMBOL)) <= 10
    assert len(desk.exchange.events()) <= 10
    assert len(desk.exchange.journal("bob", "JPY")) <= 10
    desk.exchange.cancel(old.id)


def test_a_market_can_settle_in_its_own_way() -> None:
    fills: list[int] = []

    class Free(SpotSettlement):
        def settle(self, market: Market, fill: Fill) -> FillFees:
            fills.append(fill.execution_id)
            self.release(fill.maker)
            self.release(fill.taker)
            return FillFees(D(0), D(0))

    desk = Desk()
    desk.exchange.add_market(ETH, Free)
    desk.exchange.deposit("alice", "ETH", D(1))
    desk.sell("alice", "1", "100", symbol="ETH_JPY")
    desk.buy("bob", "1", "100", symbol="ETH_JPY")
    assert fills == [1]
    assert desk.funds("alice")["ETH"] == (D(1), D(0))


def test_a_symbol_can_be_added_once() -> None:
    desk = Desk()
    with pytest.raises(ValueError, match=SYMBOL):
        desk.exchange.add_market(PLAIN)
    assert [market.symbol for market in desk.exchange.markets()] == [SYMBOL]


def test_threads_share_an_exchange_without_losing_money() -> None:
    desk = Desk()

    def trade(account: str, side: Side) -> None:
        for _ in range(100):
            desk.exchange.place(request(account, side, "0.1", "100"))

    sides = {"alice": Side.BUY, "bob": Side.SELL, "carol": Side.BUY}
    threads = [threading.Thread(target=trade, args=each) for each in sides.items()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    executed = sum(each.size for each in desk.exchange.executions(SYMBOL))
    assert executed == D(10)
    assert desk.exchange.book(SYMBOL).bid_total == D(10)
    assert desk.exchange.money_in_all("JPY") == desk.exchange.money_in_all("BTC") == 0
