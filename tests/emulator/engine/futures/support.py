"""A small exchange with two contracts, three users with 10,000 USDT each, and a rich market maker."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal as D
from typing import Any

from tests.emulator.engine.support import request
from tradespec.core.clock import ManualClock
from tradespec.emulator.engine import CLEARING, FEES, HOUSE, OUTSIDE, Exchange, FeeIn, Market, Order, Side
from tradespec.emulator.engine.futures import (
    INSURANCE,
    Action,
    Contract,
    FuturesDesk,
    MarginMode,
    Position,
    PositionMode,
    PositionSide,
    Tier,
)

BTC, ETH = "BTC", "ETH"
MAKER = "maker"
USERS = ("alice", "bob", "carol")
EVERYBODY = (*USERS, MAKER, INSURANCE)
SYSTEM = (OUTSIDE, FEES, HOUSE, CLEARING)
LONG, SHORT = PositionSide.LONG, PositionSide.SHORT
BUY, SELL = Side.BUY, Side.SELL

TIERS = (
    Tier(1, D(0), D(150_000), D(125), D("0.004")),
    Tier(2, D(150_000), D(1_000_000), D(50), D("0.01")),
)


def contract(symbol: str = BTC, **more: Any) -> Contract:
    market = Market(
        symbol=symbol,
        base=symbol + "-coin",
        quote="USDT",
        price_tick=D("0.1"),
        size_step=D("0.0001"),
        min_size=D("0.0001"),
        maker_fee=D("0.0002"),
        taker_fee=D("0.0006"),
        fee_in=FeeIn.QUOTE,
    )
    defaults: dict[str, Any] = {"tiers": TIERS, "max_leverage": D(125), "max_market_size": D(220)}
    return Contract(market=market, coin="USDT", **defaults | more)


def free(made: Contract) -> Contract:
    """The same without fees."""
    return replace(made, market=replace(made.market, maker_fee=D(0), taker_fee=D(0)))


class FuturesTable:
    def __init__(self, *contracts: Contract, leverage: str = "20") -> None:
        self.clock = ManualClock()
        self.exchange = Exchange(self.clock, keep=1000)
        self.marks = {BTC: D(1000), ETH: D(100)}
        self.desk = FuturesDesk(
            self.exchange,
            contracts or (contract(BTC), contract(ETH)),
            self.marks.__getitem__,
            leverage=D(leverage),
            unlimited=frozenset({MAKER}),
        )
        self.reckoning = self.desk.reckoning
        self.exchange.account(MAKER)
        for name in USERS:
            self.desk.clearing.open_account(name)
            self.exchange.deposit(name, "USDT", D(10_000))

    def order(
        self, account: str, side: Side, size: str, price: str | None, action: Action = Action.NET, **more: Any
    ) -> Order:
        symbol = more.pop("symbol", BTC)
        return self.desk.place(request(account, side, size, price, symbol=symbol, **more), action)

    def take(
        self, account: str, side: Side, size: str, price: str, action: Action = Action.NET, symbol: str = BTC
    ) -> Order:
        """A trade with the market maker; the account takes."""
        self.order(MAKER, side.opposite, size, price, symbol=symbol)
        return self.order(account, side, size, price, action, symbol=symbol)

    def mark(self, price: str, symbol: str = BTC) -> None:
        self.marks[symbol] = D(price)
        self.desk.mark_changed(symbol)

    def position(self, account: str, side: PositionSide, symbol: str = BTC) -> Position:
        found = self.desk.book.get(account, symbol, side)
        assert found is not None
        return found

    def sizes(self, account: str) -> dict[tuple[str, PositionSide], D]:
        return {(each.symbol, each.side): each.size for each in self.desk.book.of(account)}

    def cash(self, account: str) -> D:
        return self.exchange.balance(account, "USDT").total

    def hedge(self, account: str) -> None:
        self.desk.set_position_mode(account, PositionMode.HEDGE)

    def isolated(self, account: str, symbol: str = BTC) -> None:
        self.desk.set_margin_mode(account, symbol, MarginMode.ISOLATED)
