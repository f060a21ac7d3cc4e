"""Refusals: each with its stable reason, and with nothing changed."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal as D
from typing import Any

import pytest

from tests.emulator.engine.support import PLAIN, SYMBOL, Desk, refuses, request
from tradespec.emulator.engine import (
    EndReason,
    MarketState,
    OrderRejected,
    OrderState,
    Reason,
    Side,
    TimeInForce,
)


@pytest.mark.parametrize(
    ("size", "price", "reason"),
    [
        ("0", "100", Reason.SIZE_TOO_SMALL),
        ("-1", "100", Reason.SIZE_TOO_SMALL),
        ("0.005", "100", Reason.SIZE_TOO_SMALL),
        ("11", "100", Reason.SIZE_TOO_LARGE),
        ("1E+300", "100", Reason.SIZE_TOO_LARGE),
        ("0.0105", "100", Reason.SIZE_STEP),
        ("1." + "0" * 500 + "1", "100", Reason.SIZE_STEP),
        ("NaN", "100", Reason.SIZE_INVALID),
        ("Infinity", "100", Reason.SIZE_INVALID),
        ("1", "100.5", Reason.PRICE_TICK),
        ("1", "0", Reason.PRICE_INVALID),
        ("1", "-1", Reason.PRICE_INVALID),
        ("1", "1E+300", Reason.PRICE_INVALID),
        ("1", "sNaN", Reason.PRICE_INVALID),
        ("0.01", "100", Reason.NOTIONAL_TOO_SMALL),
        ("10", "200000", Reason.INSUFFICIENT_FUNDS),
    ],
)
def test_an_order_outside_the_rules_is_refused_and_changes_nothing(size: str, price: str, reason: Reason) -> None:
    desk = Desk(replace(PLAIN, min_size=D("0.01"), max_size=D(10), min_notional=D(5)))
    before = desk.funds("bob")
    with refuses(reason) as refusal:
        desk.buy("bob", size, price)
    assert desk.funds("bob") == before
    assert desk.exchange.orders() == [] and desk.exchange.book(SYMBOL).bids == ()
    order = refusal.value.order
    assert order is not None and (order.state, order.end_reason) == (OrderState.REJECTED, EndReason.REFUSED)
    event = desk.exchange.events()[-1]
    assert isinstance(event, OrderRejected) and (event.order, event.reason) == (order, reason)


@pytest.mark.parametrize(
    ("size", "budget", "reason"),
    [
        (None, "4", Reason.NOTIONAL_TOO_SMALL),
        (None, "0", Reason.SIZE_INVALID),
        (None, "Infinity", Reason.SIZE_INVALID),
        ("0.01", None, Reason.NOTIONAL_TOO_SMALL),
        (None, "2000000", Reason.INSUFFICIENT_FUNDS),
    ],
)
def test_market_buys_are_held_to_the_rules_too(size: str | None, budget: str | None, reason: Reason) -> None:
    desk = Desk(replace(PLAIN, min_notional=D(5)))
    desk.sell("alice", "1", "100")
    with refuses(reason):
        desk.buy("bob", size, quote_size=None if budget is None else D(budget))


def test_unknown_names_are_refused() -> None:
    desk = Desk()
    with refuses(Reason.UNKNOWN_ACCOUNT):
        desk.buy("nobody", "1", "100")
    with refuses(Reason.UNKNOWN_ACCOUNT):
        desk.buy("@house", "1", "100")
    with refuses(Reason.UNKNOWN_MARKET):
        desk.buy("bob", "1", "100", symbol="ETH_JPY")
    with refuses(Reason.UNKNOWN_MARKET):
        desk.exchange.book("ETH_JPY")


def test_an_order_that_has_expired_already_is_refused() -> None:
    desk = Desk()
    with refuses(Reason.EXPIRY_PAST):
        desk.buy("bob", "1", "100", expires_at=desk.in_a(0))


def test_a_halted_market_takes_cancels_only_and_a_closed_one_nothing() -> None:
    desk = Desk()
    first, second = desk.buy("bob", "1", "100"), desk.buy("bob", "1", "99")
    desk.exchange.set_market_state(SYMBOL, MarketState.HALTED)
    with refuses(Reason.MARKET_CLOSED):
        desk.buy("bob", "1", "98")
    assert desk.exchange.cancel(first.id).state is OrderState.CANCELED
    desk.exchange.set_market_state(SYMBOL, MarketState.CLOSED)
    with refuses(Reason.MARKET_CLOSED):
        desk.exchange.cancel(second.id)
    assert desk.exchange.cancel_all("bob") == []
    desk.exchange.set_market_state(SYMBOL, MarketState.RUNNING)
    assert desk.exchange.cancel_all("bob") == [second]


@pytest.mark.parametrize(
    "contradiction",
    [
        {"size": None, "price": "100"},
        {"size": None},
        {"size": "1", "quote_size": D(1)},
        {"size": None, "price": "100", "quote_size": D(1)},
        {"side": Side.SELL, "size": None, "quote_size": D(1)},
        {"size": "1", "post_only": True},
        {"size": "1", "price": "100", "post_only": True, "time_in_force": TimeInForce.IOC},
    ],
)
def test_a_request_that_contradicts_itself_is_an_error(contradiction: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"size|price|post_only"):
        request("bob", contradiction.pop("side", Side.BUY), **contradiction)
