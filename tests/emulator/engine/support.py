"""A small exchange with three rich accounts, and short ways to trade on it."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from typing import Any

import pytest

from tradespec.core.clock import ManualClock
from tradespec.emulator.engine import (
    Exchange,
    Execution,
    FeeIn,
    Market,
    Order,
    OrderRequest,
    OrderType,
    Reason,
    Refused,
    Rounding,
    Side,
)

SYMBOL = "BTC_JPY"
D = Decimal

PLAIN = Market(
    symbol=SYMBOL, base="BTC", quote="JPY", price_tick=D(1), size_step=D("0.001"), min_size=D("0.001")
)  # fmt: skip
"""No fees, no rounding."""

YEN = Market(
    symbol=SYMBOL,
    base="BTC",
    quote="JPY",
    price_tick=D(1),
    size_step=D("0.00000001"),
    min_size=D("0.001"),
    maker_fee=D("0.001"),
    taker_fee=D("0.0015"),
    fee_in=FeeIn.BASE,
    buyer_quote=Rounding(D(1), ROUND_CEILING),
    seller_quote=Rounding(D(1), ROUND_FLOOR),
    base_fee=Rounding(D("0.00000001"), ROUND_HALF_UP),
)
"""Whole yen, fees in base, as on bitFlyer."""


class Desk:
    """An exchange with one market; `alice`, `bob` and `carol` have 1000 BTC and 1,000,000 JPY each."""

    def __init__(self, market: Market = PLAIN, *, keep: int = 1000) -> None:
        self.clock = ManualClock()
        self.exchange = Exchange(self.clock, keep=keep)
        self.exchange.add_market(market)
        for name in ("alice", "bob", "carol"):
            self.exchange.account(name)
            self.exchange.deposit(name, market.base, D(1000))
            self.exchange.deposit(name, market.quote, D(1_000_000))

    def buy(self, account: str, size: str | None, price: str | None = None, **more: Any) -> Order:
        return self.exchange.place(request(account, Side.BUY, size, price, **more))

    def sell(self, account: str, size: str | None, price: str | None = None, **more: Any) -> Order:
        return self.exchange.place(request(account, Side.SELL, size, price, **more))

    def poor(self, account: str, **amounts: str) -> None:
        """Open an account that has exactly these amounts."""
        self.exchange.account(account)
        for asset, amount in amounts.items():
            self.exchange.deposit(account, asset, D(amount))

    def funds(self, account: str) -> dict[str, tuple[Decimal, Decimal]]:
        """(total, reserved) by asset."""
        return {asset: (each.total, each.reserved) for asset, each in self.exchange.balances(account).items()}

    def trades(self) -> list[tuple[Decimal, Decimal, str, str]]:
        """(price, size, maker, taker), oldest first."""
        return [_brief(each) for each in reversed(self.exchange.executions(SYMBOL))]

    def in_a(self, seconds: float) -> datetime:
        return self.exchange.now() + timedelta(seconds=seconds)

    def pass_time(self, seconds: float) -> None:
        self.clock.advance(seconds)
        self.exchange.settle()


def request(
    account: str, side: Side, size: str | None, price: str | None = None, *, symbol: str = SYMBOL, **more: Any
) -> OrderRequest:
    """A limit order, or a market order without a price."""
    return OrderRequest(
        account=account,
        symbol=symbol,
        side=side,
        type=OrderType.MARKET if price is None else OrderType.LIMIT,
        size=None if size is None else D(size),
        price=None if price is None else D(price),
        **more,
    )


class refuses:
    """Expect a refusal for that reason."""

    def __init__(self, reason: Reason) -> None:
        self._reason = reason
        self._raises = pytest.raises(Refused)

    def __enter__(self) -> pytest.ExceptionInfo[Refused]:
        return self._raises.__enter__()

    def __exit__(self, *error: Any) -> bool:
        swallowed = self._raises.__exit__(*error)
        if swallowed:
            assert error[1].reason is self._reason, error[1]
        return swallowed


def _brief(execution: Execution) -> tuple[Decimal, Decimal, str, str]:
    return execution.price, execution.size, execution.maker_account, execution.taker_account
