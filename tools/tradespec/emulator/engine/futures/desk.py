"""The way in to futures: placing orders with what they are meant to do, settings, closing, liquidation.

Call its methods under the exchange's lock.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from tradespec.emulator.engine.events import BookChanged, Event, OrderExecuted
from tradespec.emulator.engine.exact import ZERO, add, is_multiple, is_workable, mul, ratio, sub, total
from tradespec.emulator.engine.exchange import Exchange
from tradespec.emulator.engine.futures import formulas
from tradespec.emulator.engine.futures.clearing import FuturesClearing
from tradespec.emulator.engine.futures.contracts import (
    Action,
    Contract,
    MarginMode,
    PositionMode,
    PositionSide,
    position_opened_by,
)
from tradespec.emulator.engine.futures.positions import BillKind, Position, PositionFill
from tradespec.emulator.engine.futures.reckoning import Mark
from tradespec.emulator.engine.orders import Order, OrderRequest, OrderType
from tradespec.emulator.engine.refusal import Reason, Refused

MarkHook = Callable[[str], None]
LiquidationHook = Callable[[PositionFill], None]
_ONE = Decimal(1)


class FuturesDesk:
    """All contracts of an exchange.

    Args:
        exchange: on which they are matched; every contract is added to it as a market.
        contracts: what is traded.
        mark: mark prices. Whenever one may have changed without a trade, call `mark_changed`.
        leverage: of every account and contract, until it is set.
        unlimited: accounts that need no margin: the market makers.
        keep: how much history is certain to be kept per account.

    Attributes:
        contracts: by symbol.
        clearing: positions and money.
        reckoning: what they amount to.
        on_mark: called with the symbol whose mark price has changed, once the liquidations are done.
        on_liquidation: called with what a liquidation did.
    """

    def __init__(
        self,
        exchange: Exchange,
        contracts: tuple[Contract, ...],
        mark: Mark,
        *,
        leverage: Decimal = Decimal(20),
        unlimited: frozenset[str] = frozenset(),
        keep: int = 20_000,
    ) -> None:
        self._exchange = exchange
        self.contracts = {each.symbol: each for each in contracts}
        self.clearing = FuturesClearing(
            exchange.ledger, self.contracts, mark, exchange.now, leverage=leverage, unlimited=unlimited, keep=keep
        )
        self.book = self.clearing.book
        self.reckoning = self.clearing.reckoning
        self.on_mark: list[MarkHook] = []
        self.on_liquidation: list[LiquidationHook] = []
        self._marks: dict[str, Decimal] = {}
        for contract in contracts:
            exchange.add_market(contract.market, lambda _: self.clearing)
        exchange.subscribe(self._on_event)

    # Orders

    def place(self, request: OrderRequest, action: Action) -> Order:
        """Place an order.

        One that only closes is cut to what there is to close. In one-way mode the oldest orders of that kind make room for it. In
        hedge mode it gets what the earlier ones leave, or all of it where they leave nothing: then they are cancelled.

        Raises:
            Refused: of the exchange's `place`; or POSITION_MODE, TOO_MANY_ORDERS, NOTIONAL_TOO_SMALL, SIZE_TOO_LARGE,
                POSITION_NOT_FOUND, INSUFFICIENT_MARGIN, POSITION_TOO_LARGE.
        """
        contract = self.contract(request.symbol)
        with self._exchange.change():
            self._check(contract, request, action)
            if action.only_closes:
                request = self._cut(request, action)
            self.clearing.incoming = action
            try:
                return self._exchange.place(request)
            finally:
                self.clearing.incoming = None

    def close(self, account: str, position: Position) -> Order:
        """Close a position at the market; the orders that were to close it are cancelled.

        Raises:
            Refused: of the exchange's `place`, such as NO_LIQUIDITY.
        """
        with self._exchange.change():
            for order, _ in list(self.reckoning.closing(account, position.symbol, position.side)):
                self._exchange.cancel(order.id)
            action = Action.CLOSE if position.mode is PositionMode.HEDGE else Action.REDUCE
            side = position.side.opposite.opened_by
            request = OrderRequest(
                account=account, symbol=position.symbol, side=side, type=OrderType.MARKET, size=position.size
            )
            return self.place(request, action)

    def contract(self, symbol: str) -> Contract:
        """A contract. Raises Refused: UNKNOWN_MARKET."""
        contract = self.contracts.get(symbol)
        if contract is None:
            raise Refused(Reason.UNKNOWN_MARKET, f"there is no contract {symbol!r}")
        return contract

    def action_of(self, order: Order) -> Action | None:
        """What an active order is meant to do; None for one that is over."""
        _, action = self.reckoning.orders.get(order.account, {}).get(order.id, (None, None))
        return action

    def has_positions_or_orders(self, account: str, symbol: str | None = None) -> bool:
        """Whether anything is open, on a contract or on any."""
        orders = (order for order, _ in self.reckoning.orders.get(account, {}).values())
        return bool(self.book.of(account, symbol)) or any(symbol in (None, order.symbol) for order in orders)

    # Settings

    def set_position_mode(self, account: str, mode: PositionMode) -> None:
        """Change the position mode of an account. Raises Refused: SETTINGS_LOCKED."""
        if mode is not self.book.mode(account) and self.has_positions_or_orders(account):
            raise Refused(Reason.SETTINGS_LOCKED, "there are positions or orders")
        self.book.set_mode(account, mode)

    def set_margin_mode(self, account: str, symbol: str, mode: MarginMode) -> None:
        """Change the margin mode of an account on a contract. Raises Refused: SETTINGS_LOCKED."""
        settings = self.book.settings(account, symbol)
        if mode is not settings.margin_mode and self.has_positions_or_orders(account, symbol):
            raise Refused(Reason.SETTINGS_LOCKED, f"there are positions or orders on {symbol}")
        settings.margin_mode = mode

    def set_leverage(self, account: str, symbol: str, side: PositionSide | None, leverage: Decimal) -> None:
        """Change the leverage with crossed margin, or with a side that of its isolated positions. Margin follows.

        Raises:
            Refused: LEVERAGE_INVALID, POSITION_TOO_LARGE, or INSUFFICIENT_MARGIN where an open position needs more.
        """
        contract = self.contract(symbol)
        if not is_workable(leverage) or not is_multiple(leverage, _ONE) or not 1 <= leverage <= contract.max_leverage:
            raise Refused(
                Reason.LEVERAGE_INVALID, f"{leverage} is not a whole number from 1 to {contract.max_leverage}"
            )
        settings = self.book.settings(account, symbol)
        for position in self.book.of(account, symbol):
            value = mul(self.reckoning.mark(symbol), position.size)
            if value > contract.largest_value(leverage):
                raise Refused(Reason.POSITION_TOO_LARGE, f"the position is worth {value}")
        if side is None:
            before, settings.crossed = settings.crossed, leverage
            if leverage < before and self.reckoning.available_for(account, contract.coin, MarginMode.CROSSED) <= 0:
                settings.crossed = before
                raise Refused(Reason.INSUFFICIENT_MARGIN, "the open positions would need more margin than there is")
            return
        isolated = self.book.get(account, symbol, side)
        if isolated is not None and isolated.margin_mode is MarginMode.ISOLATED:
            self._refit_margin(isolated, settings.leverage(side), leverage)
        if side is PositionSide.LONG:
            settings.long = leverage
        else:
            settings.short = leverage

    def adjust_margin(self, position: Position, amount: Decimal) -> None:
        """Put more margin to an isolated position, or (negative) take some of it away.

        Raises:
            Refused: MARGIN_MODE, AMOUNT_INVALID, or INSUFFICIENT_MARGIN: too little is available, or would be left.
        """
        if position.margin_mode is not MarginMode.ISOLATED:
            raise Refused(Reason.MARGIN_MODE, "only isolated positions have their own margin")
        if not is_workable(amount) or not amount:
            raise Refused(Reason.AMOUNT_INVALID, f"{amount} is not an amount")
        coin = self.contracts[position.symbol].coin
        if amount > self.reckoning.available_for(position.account, coin, MarginMode.ISOLATED):
            raise Refused(Reason.INSUFFICIENT_MARGIN, f"{amount} {coin} is not available")
        if amount < 0 and add(position.margin, amount) < self._least_margin(position):
            raise Refused(Reason.INSUFFICIENT_MARGIN, f"the position has {position.margin}, {amount} is too much")
        kind = BillKind.MARGIN_ADDED if amount > 0 else BillKind.MARGIN_REMOVED
        with self._exchange.change():
            self.clearing.move_margin(position, amount, kind)

    def check_removal(self, account: str, coin: str, amount: Decimal) -> None:
        """Refuse to take money out that is not there, or that positions and orders need. Raises Refused: INSUFFICIENT_MARGIN."""
        removable = self.reckoning.removable(account, coin)
        if amount > removable:
            raise Refused(Reason.INSUFFICIENT_MARGIN, f"{amount} {coin} asked for, {removable} can be taken out")

    # Ranks and liquidation

    def adl_rank(self, position: Position) -> Decimal:
        """The position's place among those of its side, by profit times leverage: from 0 (last to go) to 1 (first)."""
        scores = {
            each.id: self._score(each)
            for each in self.book.on(position.symbol)
            if each.side is position.side and self.clearing.is_limited(each.account)
        }
        below = sum(1 for score in scores.values() if score < scores[position.id])
        others = len(scores) - 1
        return ratio(Decimal(below), Decimal(others), 4) if others else ZERO

    def mark_changed(self, symbol: str) -> None:
        """Liquidate what a new mark price leaves without backing, then tell who watches. Nothing happens if it is the old one."""
        mark = self.reckoning.mark(symbol)
        if self._marks.get(symbol) == mark:
            return
        self._marks[symbol] = mark
        self.liquidate(symbol)
        for hook in self.on_mark:
            hook(symbol)

    def liquidate(self, symbol: str) -> None:
        """Take over every position of the contract, or that backs one, whose risk has reached 1."""
        with self._exchange.change():
            for position in list(self.book.on(symbol)):
                if not self.clearing.is_limited(position.account) or not position.size:
                    continue
                if position.margin_mode is MarginMode.ISOLATED:
                    if self.reckoning.risk(position) >= 1 and not self._rescued(position):
                        self._cancel_orders(position.account, symbol)
                        self._take_over(position)
                else:
                    self._liquidate_crossed(position.account, self.contracts[symbol].coin)

    # Inside

    def _check(self, contract: Contract, request: OrderRequest, action: Action) -> None:
        account, size = request.account, request.size or ZERO
        if not self.book.mode(account).allows(action):
            raise Refused(Reason.POSITION_MODE, f"{action.value} is not for {self.book.mode(account).value}")
        if request.type is OrderType.MARKET and size > contract.max_market_size:
            raise Refused(Reason.SIZE_TOO_LARGE, f"{size} is above {contract.max_market_size}")
        mine = self.reckoning.orders.get(account, {}).values()
        if sum(1 for order, _ in mine if order.symbol == contract.symbol) >= contract.max_orders:
            raise Refused(Reason.TOO_MANY_ORDERS, f"there are {contract.max_orders} orders already")
        if not action.only_closes and not self._only_reduces(request, size):
            price = request.price if request.price is not None else self.reckoning.mark(contract.symbol)
            if is_workable(price) and is_workable(size) and mul(price, size) < contract.min_notional:
                message = f"{mul(price, size)} {contract.market.quote} is below {contract.min_notional}"
                raise Refused(Reason.NOTIONAL_TOO_SMALL, message)

    def _only_reduces(self, request: OrderRequest, size: Decimal) -> bool:
        """Whether a one-way order is within the opposite position: a small rest can always be closed."""
        if self.book.mode(request.account) is not PositionMode.ONE_WAY:
            return False
        opposite = position_opened_by(request.side).opposite
        position = self.book.get(request.account, request.symbol, opposite)
        return position is not None and size <= position.size

    def _cut(self, request: OrderRequest, action: Action) -> OrderRequest:
        side = position_opened_by(request.side).opposite
        position = self.book.get(request.account, request.symbol, side)
        if position is None or not position.size:
            raise Refused(Reason.POSITION_NOT_FOUND, f"there is no {side.value} position to close")
        earlier = [order for order, _ in self.reckoning.closing(request.account, request.symbol, side)]
        wanted = min(request.size or ZERO, position.size)
        free = sub(position.size, total(order.outstanding for order in earlier))
        if action is Action.CLOSE and free > 0:
            return replace(request, size=min(wanted, free))
        for order in earlier:
            if free >= wanted:
                break
            free = add(free, order.outstanding)
            self._exchange.cancel(order.id)
        return replace(request, size=wanted)

    def _refit_margin(self, position: Position, before: Decimal, after: Decimal) -> None:
        """What was added by hand stays; the rest follows the leverage."""
        needed = self.reckoning.needed
        old = needed(position.symbol, position.entry, position.size, before)
        change = sub(needed(position.symbol, position.entry, position.size, after), old)
        coin = self.contracts[position.symbol].coin
        if change > self.reckoning.available_for(position.account, coin, MarginMode.ISOLATED):
            raise Refused(Reason.INSUFFICIENT_MARGIN, f"the open position would need {change} {coin} more")
        change = max(change, position.margin.copy_negate())
        if change:
            kind = BillKind.MARGIN_ADDED if change > 0 else BillKind.MARGIN_FREED
            with self._exchange.change():
                self.clearing.move_margin(position, change, kind)

    def _least_margin(self, position: Position) -> Decimal:
        leverage = self.reckoning.leverage(position)
        least = self.reckoning.needed(position.symbol, position.entry, position.size, leverage)
        return sub(least, min(ZERO, self.reckoning.unrealised(position)))

    def _score(self, position: Position) -> Decimal:
        margin = self.reckoning.margin(position)
        return ratio(self.reckoning.unrealised(position), margin, formulas.PLACES) if margin else ZERO

    def _rescued(self, position: Position) -> bool:
        """Whether automatic margin brings an isolated position back: as much as its first margin, if that is available."""
        settings = self.book.settings(position.account, position.symbol)
        if position.side not in settings.auto_margin:
            return False
        coin = self.contracts[position.symbol].coin
        funds = self.reckoning.available_for(position.account, coin, MarginMode.ISOLATED)
        amount = min(funds, self._least_margin(position))
        if amount <= 0:
            return False
        self.clearing.move_margin(position, amount, BillKind.MARGIN_ADDED)
        return self.reckoning.risk(position) < 1

    def _liquidate_crossed(self, account: str, coin: str) -> None:
        """Cancel all orders; then take positions over, the largest loss first, until the rest is backed."""
        if self.reckoning.crossed_risk(account, coin) < 1:
            return
        self._cancel_orders(account, None)
        while self.reckoning.crossed_risk(account, coin) >= 1:
            crossed = [
                each
                for each in self.book.of(account)
                if each.margin_mode is MarginMode.CROSSED and self.contracts[each.symbol].coin == coin
            ]
            if not crossed:
                break
            self._take_over(min(crossed, key=self.reckoning.unrealised))
        self.clearing.bear(account, coin, self.reckoning.crossed_equity(account, coin).copy_negate())

    def _take_over(self, position: Position) -> None:
        fill = self.clearing.take_over(position)
        for hook in self.on_liquidation:
            hook(fill)

    def _cancel_orders(self, account: str, symbol: str | None) -> None:
        for order, _ in list(self.reckoning.orders.get(account, {}).values()):
            if symbol in (None, order.symbol):
                self._exchange.cancel(order.id)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, OrderExecuted) and event.execution.symbol in self.contracts:
            for account in dict.fromkeys((event.execution.maker_account, event.execution.taker_account)):
                if self.clearing.is_limited(account):
                    self._drop_surplus(account, event.execution.symbol)
            self.mark_changed(event.execution.symbol)
        elif isinstance(event, BookChanged) and event.symbol in self.contracts:
            self.mark_changed(event.symbol)

    def _drop_surplus(self, account: str, symbol: str) -> None:
        """Cancel the oldest orders that would close more than is left of a position."""
        for side in PositionSide:
            position = self.book.get(account, symbol, side)
            size = position.size if position is not None else ZERO
            surplus = sub(self.reckoning.locked(account, symbol, side), size)
            for order, _ in list(self.reckoning.closing(account, symbol, side)):
                if surplus <= 0:
                    break
                surplus = sub(surplus, order.outstanding)
                self._exchange.cancel(order.id)
