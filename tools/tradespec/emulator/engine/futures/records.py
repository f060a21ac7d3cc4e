"""What is kept of what futures accounts did."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal

from tradespec.emulator.engine.exact import ZERO
from tradespec.emulator.engine.futures.positions import Bill, BillKind, ClosedPosition, Position, PositionFill
from tradespec.emulator.engine.listing import Listing


class FuturesRecords:
    """Fills, statements and positions that are over, each by account.

    Args:
        now: the exchange's time.
        keep: how much of each is certain to be kept per account.

    Attributes:
        on_fill: called with each fill, in the middle of the operation that makes it.
        on_end: called with each position that is over, likewise.
    """

    def __init__(self, now: Callable[[], datetime], keep: int) -> None:
        self._now = now
        self._last_id = 0
        self.fills: Listing[str, PositionFill] = Listing(keep)
        self.bills: Listing[str, Bill] = Listing(keep)
        self.closed: Listing[str, ClosedPosition] = Listing(keep)
        self.on_fill: list[Callable[[PositionFill], None]] = []
        self.on_end: list[Callable[[ClosedPosition], None]] = []

    def next_id(self) -> int:
        """A number above all before it."""
        self._last_id += 1
        return self._last_id

    def add_fill(self, fill: PositionFill) -> None:
        """File a fill, and its line on the statement."""
        self.fills.add(fill.account, fill)
        self.add_bill(fill.account, fill.coin, BillKind.FILL, fill.profit, fill.balance, fill.symbol, fill)
        for hook in self.on_fill:
            hook(fill)

    def add_bill(
        self,
        account: str,
        coin: str,
        kind: BillKind,
        amount: Decimal,
        balance: Decimal,
        symbol: str = "",
        fill: PositionFill | None = None,
    ) -> None:
        """File a line of a statement."""
        bill = Bill(
            id=self.next_id(),
            time=self._now(),
            account=account,
            symbol=symbol,
            coin=coin,
            kind=kind,
            amount=amount,
            fee=ZERO if fill is None else fill.fee,
            balance=balance,
            fill=fill,
        )
        self.bills.add(account, bill)

    def add_closed(self, position: Position) -> None:
        """File a position that is over."""
        over = ClosedPosition(self.next_id(), position, self._now())
        self.closed.add(position.account, over)
        for hook in self.on_end:
            hook(over)
