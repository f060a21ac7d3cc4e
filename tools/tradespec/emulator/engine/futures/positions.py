"""What accounts have open, what they have set, and the records of what was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import Enum

from tradespec.emulator.engine.exact import ZERO, add, mul, ratio, sub
from tradespec.emulator.engine.futures import formulas
from tradespec.emulator.engine.futures.contracts import Action, MarginMode, PositionMode, PositionSide
from tradespec.emulator.engine.orders import Side


@dataclass(slots=True, kw_only=True)
class Position:
    """An open position. Amounts are in the contract's coin.

    Attributes:
        id: rises with time.
        mode: the position mode in which it was opened.
        size: base.
        entry: average price of what is open, to 16 places.
        margin: what was set aside for it; zero with crossed margin.
        realised: profit of what was closed, without fees and funding.
        fees: paid so far, before they were cut to booked amounts.
        open_fee, close_fee: paid so far, as booked.
        funding: received so far, negative if paid; None before the first settlement.
        opened, closed: sizes so far (base).
        open_value, close_value: exact sums of price times size (quote).
    """

    id: int
    account: str
    symbol: str
    side: PositionSide
    mode: PositionMode
    margin_mode: MarginMode
    opened_at: datetime
    updated_at: datetime
    size: Decimal = ZERO
    entry: Decimal = ZERO
    margin: Decimal = ZERO
    realised: Decimal = ZERO
    fees: Decimal = ZERO
    open_fee: Decimal = ZERO
    close_fee: Decimal = ZERO
    funding: Decimal | None = None
    opened: Decimal = ZERO
    closed: Decimal = ZERO
    open_value: Decimal = ZERO
    close_value: Decimal = ZERO

    def enlarge(self, price: Decimal, size: Decimal, now: datetime) -> None:
        """Add what a fill opened."""
        self.entry = formulas.average(self.entry, self.size, price, size) if self.size else price
        self.size = add(self.size, size)
        self.opened = add(self.opened, size)
        self.open_value = add(self.open_value, mul(price, size))
        self.updated_at = now

    def shrink(self, price: Decimal, size: Decimal, now: datetime) -> None:
        """Take out what a fill closed, and its share of the margin."""
        left = sub(self.size, size)
        self.margin = ratio(mul(self.margin, left), self.size, formulas.PLACES)
        self.size = left
        self.closed = add(self.closed, size)
        self.close_value = add(self.close_value, mul(price, size))
        self.updated_at = now

    def average_open(self) -> Decimal:
        """Price of all that was ever opened."""
        return ratio(self.open_value, self.opened, formulas.PLACES)

    def average_close(self) -> Decimal:
        """Price of all that was closed, zero for nothing."""
        return ratio(self.close_value, self.closed, formulas.PLACES)

    def net_profit(self) -> Decimal:
        """Realised profit with funding, less fees."""
        return sub(add(self.realised, self.funding or ZERO), add(self.open_fee, self.close_fee))


@dataclass(frozen=True, slots=True)
class ClosedPosition:
    """A position that is over; its numbers don't change any more."""

    id: int
    position: Position
    closed_at: datetime


class Cause(Enum):
    """Why a position changed."""

    TRADE = "TRADE"
    LIQUIDATION = "LIQUIDATION"


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionFill:
    """What one fill did to one account. Amounts are in the contract's coin.

    Attributes:
        id: rises with time.
        execution_id: the engine's, None for a liquidation.
        order_id: the engine's, None for a liquidation.
        side: of the order.
        position: the side of the position that it was about: the closed one where it closed anything.
        fee: paid.
        profit: realised.
        balance: of the account, after it.
    """

    id: int
    time: datetime
    account: str
    symbol: str
    coin: str
    execution_id: int | None
    order_id: int | None
    side: Side
    action: Action
    position: PositionSide
    mode: PositionMode
    margin_mode: MarginMode
    leverage: Decimal
    price: Decimal
    size: Decimal
    closed: Decimal
    fee: Decimal
    profit: Decimal
    is_taker: bool
    cause: Cause
    balance: Decimal


class BillKind(Enum):
    """What moved money, or margin, in a futures account."""

    FILL = "FILL"
    FUNDING = "FUNDING"
    TRANSFER = "TRANSFER"
    MARGIN_ADDED = "MARGIN_ADDED"
    MARGIN_REMOVED = "MARGIN_REMOVED"
    MARGIN_FREED = "MARGIN_FREED"
    """By a change of leverage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """A line of an account's statement.

    Attributes:
        id: rises with time.
        symbol: the contract, blank for transfers.
        amount: signed, without the fee.
        fee: paid.
        balance: after it.
        fill: what it was, for FILL.
    """

    id: int
    time: datetime
    account: str
    symbol: str
    coin: str
    kind: BillKind
    amount: Decimal
    fee: Decimal
    balance: Decimal
    fill: PositionFill | None = None


@dataclass(slots=True)
class SymbolSettings:
    """How an account trades a contract.

    Attributes:
        crossed, long, short: leverage with crossed margin, and of isolated long and short positions.
        auto_margin: sides of isolated positions that draw margin from the account before they are liquidated.
    """

    margin_mode: MarginMode
    crossed: Decimal
    long: Decimal
    short: Decimal
    auto_margin: frozenset[PositionSide] = frozenset()

    def leverage(self, side: PositionSide) -> Decimal:
        """What counts for a position of that side."""
        if self.margin_mode is MarginMode.CROSSED:
            return self.crossed
        return self.long if side is PositionSide.LONG else self.short


class PositionBook:
    """All open positions, and all settings."""

    def __init__(self, leverage: Decimal) -> None:
        self._leverage = leverage
        self._positions: dict[str, dict[tuple[str, PositionSide], Position]] = {}
        self._modes: dict[str, PositionMode] = {}
        self._settings: dict[tuple[str, str], SymbolSettings] = {}

    def get(self, account: str, symbol: str, side: PositionSide) -> Position | None:
        """One position, None where there is none."""
        return self._positions.get(account, {}).get((symbol, side))

    def of(self, account: str, symbol: str | None = None) -> list[Position]:
        """An account's positions, oldest first."""
        return [each for each in self._positions.get(account, {}).values() if symbol in (None, each.symbol)]

    def on(self, symbol: str) -> Iterator[Position]:
        """All accounts' positions in a contract."""
        for positions in self._positions.values():
            for side in PositionSide:
                if (symbol, side) in positions:
                    yield positions[symbol, side]

    def add(self, position: Position) -> None:
        """File a new position."""
        self._positions.setdefault(position.account, {})[position.symbol, position.side] = position

    def remove(self, position: Position) -> None:
        """Take note that it is over."""
        del self._positions[position.account][position.symbol, position.side]

    def mode(self, account: str) -> PositionMode:
        """The account's position mode: one-way, until it is set."""
        return self._modes.get(account, PositionMode.ONE_WAY)

    def set_mode(self, account: str, mode: PositionMode) -> None:
        """Change it."""
        self._modes[account] = mode

    def settings(self, account: str, symbol: str) -> SymbolSettings:
        """The account's own settings of a contract: crossed margin, until they are set."""
        key = (account, symbol)
        if key not in self._settings:
            self._settings[key] = SymbolSettings(MarginMode.CROSSED, self._leverage, self._leverage, self._leverage)
        return self._settings[key]

    def isolated_symbols(self, account: str) -> list[str]:
        """The contracts that the account has set to isolated margin."""
        return [
            symbol
            for (name, symbol), each in self._settings.items()
            if name == account and each.margin_mode is MarginMode.ISOLATED
        ]
