"""Futures fills turned into positions and money.

Profits are paid out of the clearing and losses go into it, so that it owes at any time what the open positions have gained, up to
the digits by which average prices are rounded. What the house bears when a liquidated account can't pay comes out of `HOUSE`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import ROUND_FLOOR, Decimal

from tradespec.emulator.engine.exact import ZERO, Rounding, add, mul, sub
from tradespec.emulator.engine.futures import formulas
from tradespec.emulator.engine.futures.contracts import (
    COIN_PLACES,
    Action,
    Contract,
    MarginMode,
    PositionMode,
    PositionSide,
    position_opened_by,
)
from tradespec.emulator.engine.futures.positions import (
    BillKind,
    Cause,
    Position,
    PositionBook,
    PositionFill,
)
from tradespec.emulator.engine.futures.reckoning import Mark, Reckoning
from tradespec.emulator.engine.futures.records import FuturesRecords
from tradespec.emulator.engine.ledger import CLEARING, FEES, HOUSE, EntryReason, Ledger, Leg
from tradespec.emulator.engine.markets import Market
from tradespec.emulator.engine.orders import Order
from tradespec.emulator.engine.plan import Plan
from tradespec.emulator.engine.refusal import Reason, Refused
from tradespec.emulator.engine.settlement import Fill, FillFees

INSURANCE = "insurance-fund"
"""The account that takes over liquidated positions."""
_BOOKED = Rounding(Decimal(1).scaleb(-COIN_PLACES), ROUND_FLOOR)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    """What one fill, or one liquidation, does to an account. The side is that of the position which the order opens."""

    account: str
    contract: Contract
    action: Action
    side: PositionSide
    price: Decimal
    size: Decimal
    fee_rate: Decimal
    order_id: int | None = None
    execution_id: int | None = None
    is_taker: bool = True
    cause: Cause = Cause.TRADE


class FuturesClearing:
    """Positions and money of all accounts, over all contracts. An account here is one wallet of a user, not a user.

    Args:
        ledger: the exchange's.
        contracts: by symbol.
        mark: mark prices.
        now: the exchange's time.
        leverage: of every account and contract, until it is set.
        unlimited: accounts that need no margin, are never liquidated and keep no history: the market makers.
        keep: how much history is certain to be kept per account.

    Attributes:
        book: open positions and settings.
        reckoning: what they amount to.
        fills, bills: by account. closed: positions that are over, by account.
        on_fill: called with each fill of a limited account, in the middle of the operation that makes it.
        on_end: called with each position that is over, likewise.
        incoming: what the order that is about to be placed is meant to do; None for `Action.NET`. See `FuturesDesk.place`.
    """

    def __init__(
        self,
        ledger: Ledger,
        contracts: Mapping[str, Contract],
        mark: Mark,
        now: Callable[[], datetime],
        *,
        leverage: Decimal = Decimal(20),
        unlimited: frozenset[str] = frozenset(),
        keep: int = 20_000,
    ) -> None:
        self._ledger = ledger
        self.contracts = contracts
        self._now = now
        self._unlimited = unlimited | {INSURANCE}
        self.book = PositionBook(leverage)
        self.reckoning = Reckoning(ledger, self.book, contracts, mark)
        self._records = records = FuturesRecords(now, keep)
        self.fills, self.bills, self.closed = records.fills, records.bills, records.closed
        self.on_fill, self.on_end = records.on_fill, records.on_end
        self.incoming: Action | None = None
        ledger.open(INSURANCE, may_owe=True)

    def open_account(self, account: str) -> None:
        """Open a wallet; losses may take it below zero until they are settled."""
        self._ledger.open(account, may_owe=True)

    def is_limited(self, account: str) -> bool:
        """Whether an account is held to margin."""
        return account not in self._unlimited

    # As a settlement

    def cost(self, market: Market, order: Order, price: Decimal, size: Decimal) -> Decimal:
        return mul(price, size)

    def reserve(self, market: Market, order: Order, plan: Plan) -> None:
        action = self.incoming or Action.NET
        if self.is_limited(order.account) and not action.only_closes:
            self._check_margin(order, action, plan)
        elif not self.is_limited(order.account):
            self.open_account(order.account)
        self.reckoning.orders.setdefault(order.account, {})[order.id] = order, action

    def release(self, order: Order) -> None:
        self.reckoning.orders.get(order.account, {}).pop(order.id, None)

    def settle(self, market: Market, fill: Fill) -> FillFees:
        maker = self._settle_side(fill, fill.maker, market.maker_fee)
        taker = self._settle_side(fill, fill.taker, market.taker_fee)
        for order in (fill.maker, fill.taker):
            if not order.is_active:
                self.release(order)
        return FillFees(maker, taker)

    # Beside trading

    def fund(self, symbol: str, rate: Decimal) -> None:
        """Let long positions pay short ones a share of their value at the mark price (negative: the reverse)."""
        contract, mark = self.contracts[symbol], self.reckoning.mark(symbol)
        for position in list(self.book.on(symbol)):
            due = contract.to_coin(mul(rate, mul(mark, position.size)), mark)
            received = mul(position.side.sign.copy_negate(), due)
            booked = _BOOKED.apply(received)
            self._pay(position.account, contract, received, EntryReason.FUNDING, None, None)
            position.funding = add(position.funding or ZERO, booked)
            self._file_bill(position.account, contract.coin, BillKind.FUNDING, booked, symbol)

    def record_transfer(self, account: str, coin: str, amount: Decimal) -> None:
        """Put money that came in, or (negative) went out, on an account's statement."""
        self._file_bill(account, coin, BillKind.TRANSFER, amount)

    def move_margin(self, position: Position, amount: Decimal, kind: BillKind) -> None:
        """Change what is set aside for an isolated position; whether there is enough is for the caller to know."""
        position.margin = add(position.margin, amount)
        position.updated_at = self._now()
        coin = self.contracts[position.symbol].coin
        self._file_bill(position.account, coin, kind, amount.copy_negate(), position.symbol)

    def take_over(self, position: Position) -> PositionFill:
        """Liquidate a position: the insurance takes it over at the mark price, the fee is the taker's.

        The house bears what an isolated position loses beyond its margin.
        """
        contract, margin = self.contracts[position.symbol], position.margin
        change = _Change(
            account=position.account,
            contract=contract,
            action=Action.CLOSE if position.mode is PositionMode.HEDGE else Action.REDUCE,
            side=position.side.opposite,
            price=self.reckoning.mark(position.symbol),
            size=position.size,
            fee_rate=contract.taker_fee,
            cause=Cause.LIQUIDATION,
        )
        fill = self._change(change)
        self._change(_insured(change, position.side, change.size))
        if position.margin_mode is MarginMode.ISOLATED:
            self.bear(position.account, contract.coin, sub(fill.fee, add(margin, fill.profit)))
        return fill

    def bear(self, account: str, coin: str, loss: Decimal) -> None:
        """Let the house make up for a loss that nothing backs; nothing is moved unless it is above zero."""
        if loss > 0:
            legs = (
                Leg(HOUSE, coin, loss.copy_negate(), EntryReason.LIQUIDATION),
                Leg(account, coin, loss, EntryReason.LIQUIDATION),
            )
            self._ledger.post(legs)

    # Inside

    def _check_margin(self, order: Order, action: Action, plan: Plan) -> None:
        """Refuse what the account can't carry. Raises Refused: INSUFFICIENT_MARGIN or POSITION_TOO_LARGE."""
        contract, account, side = self.contracts[order.symbol], order.account, position_opened_by(order.side)
        settings = self.book.settings(account, order.symbol)
        parts = _opening_parts(order, plan, self._closable(order, action))
        opened = ZERO
        needed = ZERO
        for price, size in parts:
            opened = add(opened, size)
            needed = add(needed, self.reckoning.cost_of_opening(account, order.symbol, order, price, size))
        if not opened:
            return
        funds = self.reckoning.available_for(account, contract.coin, settings.margin_mode)
        if needed > funds:
            raise Refused(Reason.INSUFFICIENT_MARGIN, f"needs {needed} {contract.coin}, available is {funds}")
        held = self.book.get(account, order.symbol, side)
        size = add(held.size if held else ZERO, self.reckoning.opening_size(account, order.symbol, side))
        value = mul(self.reckoning.mark(order.symbol), add(size, opened))
        largest = contract.largest_value(settings.leverage(side))
        if value > largest:
            raise Refused(Reason.POSITION_TOO_LARGE, f"position would be worth {value}, leverage allows {largest}")

    def _closable(self, order: Order, action: Action) -> Decimal:
        """What a one-way order closes before it opens: the opposite position, less what earlier orders are to close."""
        if action is not Action.NET:
            return ZERO
        opposite = position_opened_by(order.side).opposite
        position = self.book.get(order.account, order.symbol, opposite)
        claimed = self.reckoning.opening_size(order.account, order.symbol, opposite.opposite)
        return max(ZERO, sub(position.size, claimed)) if position is not None else ZERO

    def _settle_side(self, fill: Fill, order: Order, rate: Decimal) -> Decimal:
        _, action = self.reckoning.orders.get(order.account, {}).get(order.id, (order, Action.NET))
        change = _Change(
            account=order.account,
            contract=self.contracts[order.symbol],
            action=action,
            side=position_opened_by(order.side),
            price=fill.price,
            size=fill.size,
            fee_rate=rate,
            order_id=order.id,
            execution_id=fill.execution_id,
            is_taker=order is fill.taker,
        )
        return self._change(change).fee

    def _change(self, change: _Change) -> PositionFill:
        """Close, open, and book what comes of it."""
        contract = change.contract
        fee = contract.fee(change.fee_rate, change.price, change.size)
        against = self.book.get(change.account, contract.symbol, change.side.opposite)
        if change.action is Action.OPEN:
            against = None
        closed = min(change.size, against.size) if against is not None else ZERO
        opened = sub(change.size, closed)
        realised = ZERO
        closing_fee = contract.fee(change.fee_rate, change.price, closed) if opened else fee
        if against is not None:
            realised = self._close(against, change, closed, closing_fee)
        if opened and change.action.only_closes:  # what a sweep leaves over of an order that may open nothing
            self._change(_insured(change, change.side, opened))
        elif opened:
            self._open(change, opened, sub(fee, closing_fee) if closed else fee)
        profit = self._pay(
            change.account, contract, realised, EntryReason.REALISED, change.order_id, change.execution_id
        )
        self._charge(change, fee)
        row = self._record(change, against, closed, fee, profit)
        if against is not None and not against.size:
            self._end(against)
        return row

    def _close(self, position: Position, change: _Change, size: Decimal, fee: Decimal) -> Decimal:
        gained = formulas.profit(position.side, position.entry, change.price, size)
        realised = change.contract.to_coin(gained, change.price)
        position.shrink(change.price, size, self._now())
        position.realised = add(position.realised, _BOOKED.apply(realised))
        position.close_fee = add(position.close_fee, fee)
        position.fees = add(position.fees, self._uncut(change, size))
        return realised

    def _open(self, change: _Change, size: Decimal, fee: Decimal) -> None:
        account, symbol = change.account, change.contract.symbol
        position = self.book.get(account, symbol, change.side) or self._new_position(account, symbol, change.side)
        position.enlarge(change.price, size, self._now())
        position.open_fee = add(position.open_fee, fee)
        position.fees = add(position.fees, self._uncut(change, size))
        if position.margin_mode is MarginMode.ISOLATED:
            leverage = self.reckoning.leverage(position)
            position.margin = add(position.margin, self.reckoning.needed(symbol, change.price, size, leverage))

    def _new_position(self, account: str, symbol: str, side: PositionSide) -> Position:
        now = self._now()
        position = Position(
            id=self._records.next_id(),
            account=account,
            symbol=symbol,
            side=side,
            mode=self.book.mode(account),
            margin_mode=self.book.settings(account, symbol).margin_mode,
            opened_at=now,
            updated_at=now,
        )
        self.book.add(position)
        return position

    def _end(self, position: Position) -> None:
        self.book.remove(position)
        if self.is_limited(position.account):
            self._records.add_closed(position)

    def _uncut(self, change: _Change, size: Decimal) -> Decimal:
        value = mul(change.price, size)
        return mul(change.fee_rate, change.contract.to_coin(value, change.price))

    def _pay(
        self,
        account: str,
        contract: Contract,
        amount: Decimal,
        reason: EntryReason,
        order_id: int | None,
        execution_id: int | None,
    ) -> Decimal:
        """An exact amount out of the clearing, of which the account gets what is booked."""
        booked = _BOOKED.apply(amount)
        legs = (
            Leg(CLEARING, contract.coin, amount.copy_negate(), reason, order_id),
            Leg(account, contract.coin, booked, reason, order_id),
            Leg(HOUSE, contract.coin, sub(amount, booked), EntryReason.ROUNDING),
        )
        self._ledger.post(legs, symbol=contract.symbol, execution_id=execution_id)
        return booked

    def _charge(self, change: _Change, fee: Decimal) -> None:
        coin = change.contract.coin
        legs = (
            Leg(change.account, coin, fee.copy_negate(), EntryReason.FEE, change.order_id),
            Leg(FEES, coin, fee, EntryReason.FEE, change.order_id),
        )
        self._ledger.post(legs, symbol=change.contract.symbol, execution_id=change.execution_id)

    def _record(
        self, change: _Change, against: Position | None, closed: Decimal, fee: Decimal, profit: Decimal
    ) -> PositionFill:
        account, symbol = change.account, change.contract.symbol
        settings = self.book.settings(account, symbol)
        position = against.side if against is not None and closed else change.side
        row = PositionFill(
            id=self._records.next_id(),
            time=self._now(),
            account=account,
            symbol=symbol,
            coin=change.contract.coin,
            execution_id=change.execution_id,
            order_id=change.order_id,
            side=change.side.opened_by,
            action=change.action,
            position=position,
            mode=self.book.mode(account),
            margin_mode=against.margin_mode if against is not None else settings.margin_mode,
            leverage=settings.leverage(position),
            price=change.price,
            size=change.size,
            closed=closed,
            fee=fee,
            profit=profit,
            is_taker=change.is_taker,
            cause=change.cause,
            balance=self.reckoning.balance(account, change.contract.coin),
        )
        if self.is_limited(account):
            self._records.add_fill(row)
        return row

    def _file_bill(self, account: str, coin: str, kind: BillKind, amount: Decimal, symbol: str = "") -> None:
        if self.is_limited(account):
            balance = self.reckoning.balance(account, coin)
            self._records.add_bill(account, coin, kind, amount, balance, symbol)


def _insured(change: _Change, side: PositionSide, size: Decimal) -> _Change:
    """The insurance's part of it: no fee, and against what it holds already."""
    return replace(
        change,
        account=INSURANCE,
        action=Action.NET,
        side=side,
        size=size,
        fee_rate=ZERO,
        order_id=None,
        execution_id=None,
    )


def _opening_parts(order: Order, plan: Plan, closing: Decimal) -> list[tuple[Decimal, Decimal]]:
    """(price, size) of what an order would open: at its limit, or as the book stands for a market order."""
    if order.price is not None:
        return [(order.price, max(ZERO, sub(order.size, closing)))]
    parts: list[tuple[Decimal, Decimal]] = []
    for maker, size in plan.fills:
        closed = min(size, closing)
        closing = sub(closing, closed)
        parts.append((maker.limit, sub(size, closed)))
    return parts
