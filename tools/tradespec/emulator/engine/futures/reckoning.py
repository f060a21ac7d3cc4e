"""What an account is worth, what its positions and orders tie up, and how near they are to liquidation. Nothing here changes anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal

from tradespec.emulator.engine.exact import ZERO, add, mul, sub, total
from tradespec.emulator.engine.futures import formulas
from tradespec.emulator.engine.futures.contracts import (
    Action,
    Contract,
    MarginMode,
    PositionSide,
    position_opened_by,
)
from tradespec.emulator.engine.futures.positions import Position, PositionBook
from tradespec.emulator.engine.ledger import Ledger
from tradespec.emulator.engine.orders import Order

Mark = Callable[[str], Decimal]
"""The mark price of a contract."""


class Reckoning:
    """Sums over positions and orders, at the mark prices of this moment. Amounts are in the coin that is asked for.

    Args:
        ledger: balances.
        book: positions and settings.
        contracts: by symbol.
        mark: mark prices.

    Attributes:
        orders: what is under way, by account and order id, with what each is meant to do. The settlement keeps it.
    """

    def __init__(self, ledger: Ledger, book: PositionBook, contracts: Mapping[str, Contract], mark: Mark) -> None:
        self._ledger = ledger
        self._book = book
        self._contracts = contracts
        self.mark = mark
        self.orders: dict[str, dict[int, tuple[Order, Action]]] = {}

    # One position

    def unrealised(self, position: Position) -> Decimal:
        """Profit of what is open, at the mark price."""
        mark = self.mark(position.symbol)
        gained = formulas.profit(position.side, position.entry, mark, position.size)
        return self._contracts[position.symbol].to_coin(gained, mark)

    def leverage(self, position: Position) -> Decimal:
        """The leverage in force."""
        return self._book.settings(position.account, position.symbol).leverage(position.side)

    def margin(self, position: Position) -> Decimal:
        """What the position ties up: what was set aside for it, or with crossed margin what its value at the mark price needs."""
        if position.margin_mode is MarginMode.ISOLATED:
            return position.margin
        return self.needed(position.symbol, self.mark(position.symbol), position.size, self.leverage(position))

    def needed(self, symbol: str, price: Decimal, size: Decimal, leverage: Decimal) -> Decimal:
        """Margin for a position of that value."""
        return self._contracts[symbol].to_coin(formulas.margin(price, size, leverage), price)

    def maintenance_rate(self, symbol: str, value: Decimal) -> Decimal:
        """Maintenance margin rate of a position of that value (quote), without the fee."""
        return self._contracts[symbol].tier(value).maintenance

    def rate(self, symbol: str, size: Decimal) -> Decimal:
        """What must remain of a position's value, as a share of it: maintenance, and the fee of closing."""
        value = mul(self.mark(symbol), size)
        return add(self.maintenance_rate(symbol, value), self._contracts[symbol].taker_fee)

    def risk(self, position: Position) -> Decimal:
        """Maintenance margin as a share of what backs the position; 1 and above is liquidated."""
        contract = self._contracts[position.symbol]
        if position.margin_mode is MarginMode.ISOLATED:
            backing = add(position.margin, self.unrealised(position))
            return formulas.risk(self._maintenance(position.symbol, position.size), backing)
        return formulas.risk(
            self._crossed_maintenance_on(position.account, position.symbol),
            self.crossed_equity(position.account, contract.coin),
        )

    def liquidation_price(self, position: Position) -> Decimal:
        """The mark price that would liquidate it, other prices being as they are; at or below zero there is none."""
        account, symbol = position.account, position.symbol
        contract, mark = self._contracts[symbol], self.mark(symbol)
        in_quote = mark if contract.is_inverse else Decimal(1)
        if position.margin_mode is MarginMode.ISOLATED:
            rate = self.rate(symbol, position.size)
            backing = mul(position.margin, in_quote)
            return formulas.isolated_liquidation(position.side, position.entry, position.size, backing, rate)
        others = sub(self.crossed_maintenance(account, contract.coin), self._crossed_maintenance_on(account, symbol))
        equity = mul(sub(self.crossed_equity(account, contract.coin), others), in_quote)
        long, short = (self._crossed_size(account, symbol, side) for side in PositionSide)
        return formulas.crossed_liquidation(mark, equity, long, short, self.rate(symbol, max(long, short)))

    def locked(self, account: str, symbol: str, side: PositionSide) -> Decimal:
        """How much of a position is held by orders that close it (base)."""
        return total(order.outstanding for order, _ in self.closing(account, symbol, side))

    def closing(self, account: str, symbol: str, side: PositionSide) -> Iterator[tuple[Order, Action]]:
        """The orders that can only close a position, oldest first."""
        for order, action in self.orders.get(account, {}).values():
            if action.only_closes and order.symbol == symbol and order.side is side.opposite.opened_by:
                yield order, action

    def opening_size(self, account: str, symbol: str, side: PositionSide) -> Decimal:
        """What orders still may add to a position (base)."""
        return total(
            order.outstanding
            for order, action in self.orders.get(account, {}).values()
            if not action.only_closes and order.symbol == symbol and order.side is side.opened_by
        )

    # An account

    def balance(self, account: str, coin: str) -> Decimal:
        """Money, margin of isolated positions included; unrealised profit is not."""
        return self._ledger.balance(account, coin).total

    def unrealised_of(self, account: str, coin: str, margin_mode: MarginMode | None = None) -> Decimal:
        """Profit of all open positions, or of those with one kind of margin."""
        return total(
            self.unrealised(each) for each in self._of(account, coin) if margin_mode in (None, each.margin_mode)
        )

    def margin_of(self, account: str, coin: str, margin_mode: MarginMode) -> Decimal:
        """What open positions tie up."""
        return total(self.margin(each) for each in self._of(account, coin) if each.margin_mode is margin_mode)

    def equity(self, account: str, coin: str) -> Decimal:
        """Money and unrealised profit."""
        return add(self.balance(account, coin), self.unrealised_of(account, coin))

    def crossed_equity(self, account: str, coin: str) -> Decimal:
        """What backs the positions with crossed margin."""
        free = sub(self.balance(account, coin), self.margin_of(account, coin, MarginMode.ISOLATED))
        return add(free, self.unrealised_of(account, coin, MarginMode.CROSSED))

    def crossed_maintenance(self, account: str, coin: str) -> Decimal:
        """What all positions with crossed margin need to be kept."""
        symbols = dict.fromkeys(each.symbol for each in self._of(account, coin))
        return total(self._crossed_maintenance_on(account, symbol) for symbol in symbols)

    def crossed_risk(self, account: str, coin: str) -> Decimal:
        """The risk of all positions with crossed margin together."""
        return formulas.risk(self.crossed_maintenance(account, coin), self.crossed_equity(account, coin))

    def held_by_orders(self, account: str, coin: str) -> Decimal:
        """Margin and fee of what the orders under way would open."""
        closable: dict[tuple[str, PositionSide], Decimal] = {}
        needed = ZERO
        for order, action in self.orders.get(account, {}).values():
            if action.only_closes or self._contracts[order.symbol].coin != coin:
                continue
            opening = order.outstanding
            if action is Action.NET:
                key = order.symbol, position_opened_by(order.side).opposite
                left = closable.setdefault(key, self._size(account, *key))
                closable[key] = sub(left, min(left, opening))
                opening = max(ZERO, sub(opening, left))
            needed = add(needed, self.cost_of_opening(account, order.symbol, order, order.limit, opening))
        return needed

    def cost_of_opening(self, account: str, symbol: str, order: Order, price: Decimal, size: Decimal) -> Decimal:
        """Margin and taker's fee of a position that is opened at a price."""
        contract, side = self._contracts[symbol], position_opened_by(order.side)
        leverage = self._book.settings(account, symbol).leverage(side)
        return add(self.needed(symbol, price, size, leverage), contract.fee(contract.taker_fee, price, size))

    def available(self, account: str, coin: str) -> Decimal:
        """Money that neither positions nor orders tie up."""
        tied = total(self.margin_of(account, coin, mode) for mode in MarginMode)
        return sub(self.balance(account, coin), add(tied, self.held_by_orders(account, coin)))

    def available_for(self, account: str, coin: str, margin_mode: MarginMode) -> Decimal:
        """What can be used for more: profits that are not realised count for crossed margin only, losses always."""
        open_profit = self.unrealised_of(account, coin, MarginMode.CROSSED)
        if margin_mode is MarginMode.ISOLATED:
            open_profit = min(ZERO, open_profit)
        return max(ZERO, add(self.available(account, coin), open_profit))

    def removable(self, account: str, coin: str) -> Decimal:
        """What can be taken out."""
        return min(self.available_for(account, coin, MarginMode.ISOLATED), max(ZERO, self.balance(account, coin)))

    # Inside

    def _of(self, account: str, coin: str) -> Iterator[Position]:
        return (each for each in self._book.of(account) if self._contracts[each.symbol].coin == coin)

    def _size(self, account: str, symbol: str, side: PositionSide) -> Decimal:
        position = self._book.get(account, symbol, side)
        return position.size if position is not None else ZERO

    def _crossed_size(self, account: str, symbol: str, side: PositionSide) -> Decimal:
        position = self._book.get(account, symbol, side)
        return position.size if position is not None and position.margin_mode is MarginMode.CROSSED else ZERO

    def _crossed_maintenance_on(self, account: str, symbol: str) -> Decimal:
        """A long and a short one beside each other count once, with the larger of the two."""
        return self._maintenance(symbol, max(self._crossed_size(account, symbol, side) for side in PositionSide))

    def _maintenance(self, symbol: str, size: Decimal) -> Decimal:
        mark = self.mark(symbol)
        return self._contracts[symbol].to_coin(mul(self.rate(symbol, size), mul(mark, size)), mark)
