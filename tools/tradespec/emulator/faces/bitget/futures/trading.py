"""Futures orders: placing, cancelling, finding them again. What handlers, plan orders and liquidations all go through."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from tradespec.emulator.engine import (
    Event,
    Listing,
    OrderExecuted,
    OrderRequest,
    OrderType,
    Refused,
    SelfTrade,
    Side,
    TimeInForce,
)
from tradespec.emulator.engine.exact import add, is_multiple, mul, sub
from tradespec.emulator.engine.futures import (
    Action,
    PositionFill,
    PositionMode,
    PositionSide,
    position_opened_by,
)
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.formats import text
from tradespec.emulator.faces.bitget.futures.contracts import PRICE_RATIO, FuturesSymbol
from tradespec.emulator.faces.bitget.futures.exchange import FuturesExchange
from tradespec.emulator.faces.bitget.futures.orders import NO_PRESET, FuturesOrder, Preset
from tradespec.emulator.faces.bitget.futures.refusals import ACCEPTED, refusal
from tradespec.emulator.faces.bitget.futures.words import MARGIN_MODES, margin_mode
from tradespec.emulator.faces.bitget.state import KEEP, State

_FORCES = {"gtc": TimeInForce.GTC, "post_only": TimeInForce.GTC, "ioc": TimeInForce.IOC, "fok": TimeInForce.FOK}
_STP = {
    "none": SelfTrade.ALLOW,
    "cancel_taker": SelfTrade.CANCEL_TAKER,
    "cancel_maker": SelfTrade.CANCEL_MAKER,
    "cancel_both": SelfTrade.CANCEL_BOTH,
}
_TAG = "futures"

AttachHook = Callable[[FuturesOrder, Preset], None]


class FuturesTrading:
    """All futures orders of users. A part of the state.

    Attributes:
        on_attach: called with an order that brought take profit or stop loss along, once a position is there.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self.exchange = state.part(FuturesExchange)
        self.desk = self.exchange.desk
        self.on_attach: list[AttachHook] = []
        self._by_id: dict[int, FuturesOrder] = {}
        self._by_client: dict[tuple[str, str], FuturesOrder] = {}
        self._by_fill: dict[int, FuturesOrder] = {}  # those that a liquidation made, by the id of its fill
        self._all: Listing[str, FuturesOrder] = Listing(KEEP, lambda order: not order.is_active, self._forget)
        self._by_engine: dict[int, FuturesOrder] = {}
        self.desk.clearing.on_fill.append(self._on_fill)
        self.desk.on_liquidation.append(self._on_liquidation)
        state.exchange.subscribe(self._on_event)

    # Placing

    def place(self, order: FuturesOrder) -> bool:
        """Take an order in and match it. What can't rest is accepted and cancelled then.

        Returns:
            Whether older reduce-only orders made room for it.

        Raises:
            Refusal: it breaks a rule; nothing was changed.
        """
        self.check_numbers(order.symbol, order.size, order.price)
        known = self._by_client.get((order.wallet, order.client_oid))
        if known is not None and known.is_active:
            raise Refusal("40786")
        if order.price is not None:
            self._check_band(order, order.price)
        self.check_preset(order)
        settings = self.desk.book.settings(order.wallet, order.symbol.key)
        mode = settings.margin_mode
        with self._state.exchange.change():
            if not order.action.only_closes:
                self._fit_margin_mode(order)
            before = self._closing(order)
            try:
                self._send(order)
            except Refusal:
                settings.margin_mode = mode
                raise
            return order.action is Action.REDUCE and len(self._closing(order) & before) < len(before)

    def _send(self, order: FuturesOrder) -> None:
        try:
            order.order = self.desk.place(_request(order), order.action)
            order.size = order.order.size
        except Refused as refused:
            if refused.reason not in ACCEPTED:
                raise refusal(refused, order.symbol) from None
        self._file(order)

    def check_numbers(self, symbol: FuturesSymbol, size: Decimal | None, *prices: Decimal | None) -> None:
        """Hold a size and prices against the contract's steps. Raises Refusal: 40808, 45115, 45111, 45112 or 22038."""
        for name, number, places in (
            ("size", size, symbol.volume_place),
            *(("price", price, symbol.price_place) for price in prices),
        ):
            if number is None:
                continue
            exponent = number.normalize().as_tuple().exponent
            if isinstance(exponent, int) and -exponent > places:
                raise Refusal("40808", name=name, value=text(number), scale=places)
        if any(price is not None and not is_multiple(price, symbol.tick) for price in prices):
            raise Refusal("45115")
        if size is not None and size < symbol.step:
            raise Refusal("45111")

    def _check_band(self, order: FuturesOrder, price: Decimal) -> None:
        mark = self.exchange.mark(order.symbol.key)
        band = mul(mark, PRICE_RATIO)
        highest, lowest = add(mark, band), sub(mark, band)
        if order.side is Side.BUY and price > highest:
            raise Refusal("43009", price=text(highest))
        if order.side is Side.SELL and price < lowest:
            raise Refusal("43008", price=text(lowest))

    def check_preset(self, order: FuturesOrder) -> None:
        """Refuse a take profit or stop loss on the wrong side of the mark price. Raises Refusal."""
        preset = order.preset
        if not preset:
            return
        self.check_numbers(order.symbol, None, preset.profit, preset.profit_at, preset.loss, preset.loss_at)
        side = position_opened_by(order.side)
        if preset.profit is not None:
            self.check_trigger(order.symbol, side, preset.profit, is_profit=True)
        if preset.loss is not None:
            self.check_trigger(order.symbol, side, preset.loss, is_profit=False)

    def check_trigger(self, symbol: FuturesSymbol, side: PositionSide, price: Decimal, *, is_profit: bool) -> None:
        """Refuse a trigger on the wrong side of the mark price. Raises Refusal: 40915, 40832, 40917 or 45122."""
        mark = self.exchange.mark(symbol.key)
        above = is_profit is (side is PositionSide.LONG)
        if price > mark if above else price < mark:
            return
        code = {
            (PositionSide.LONG, True): "40915",
            (PositionSide.SHORT, True): "40832",
            (PositionSide.LONG, False): "40917",
            (PositionSide.SHORT, False): "45122",
        }[side, is_profit]
        raise Refusal(code, price=text(mark))

    def _fit_margin_mode(self, order: FuturesOrder) -> None:
        """An order's margin mode becomes the contract's, unless something is open in the other one. Raises Refusal: 45117."""
        try:
            self.desk.set_margin_mode(order.wallet, order.symbol.key, MARGIN_MODES[order.margin_mode])
        except Refused:
            raise Refusal("45117") from None
        settings = self.desk.book.settings(order.wallet, order.symbol.key)
        order.leverage = settings.leverage(position_opened_by(order.side))

    def _closing(self, order: FuturesOrder) -> set[int]:
        side = position_opened_by(order.side).opposite
        return {each.id for each, _ in self.desk.reckoning.closing(order.wallet, order.symbol.key, side)}

    # Ending

    def cancel(self, order: FuturesOrder) -> None:
        """Cancel an active order. Raises Refusal."""
        if order.order is None:
            raise Refusal("40768")
        try:
            self._state.exchange.cancel(order.order.id)
        except Refused as refused:
            raise refusal(refused, order.symbol) from None
        order.updated_ms = self._state.now_ms

    # Finding

    def find(self, wallet: str, *, order_id: int | None = None, client_oid: str = "") -> FuturesOrder | None:
        """One order of a wallet: by its id or, if that is not given, the latest one with that clientOid."""
        if order_id is None:
            return self._by_client.get((wallet, client_oid))
        found = self._by_id.get(order_id)
        return found if found is not None and found.wallet == wallet else None

    def newest(
        self,
        wallet: str,
        *,
        before: int | None = None,
        count: int | None = None,
        where: Callable[[FuturesOrder], bool] | None = None,
    ) -> list[FuturesOrder]:
        """Orders of a wallet by descending id, those below an id."""
        return self._all.newest((wallet,), before=before, count=count, where=where)

    def active(self, wallet: str, symbol: FuturesSymbol | None = None) -> list[FuturesOrder]:
        """Orders that can still trade, newest first."""
        return self.newest(wallet, where=lambda order: order.is_active and symbol in (None, order.symbol))

    def of_fill(self, fill: PositionFill) -> FuturesOrder | None:
        """The order behind a fill; None once it is forgotten."""
        return self._by_fill.get(fill.id) if fill.order_id is None else self._by_engine.get(fill.order_id)

    # Inside

    def _file(self, order: FuturesOrder) -> None:
        self._by_id[order.id] = order
        self._by_client[order.wallet, order.client_oid] = order
        if order.order is not None:
            self._by_engine[order.order.id] = order
        self._all.add(order.wallet, order)

    def _forget(self, order: FuturesOrder) -> None:
        self._by_id.pop(order.id, None)
        if order.order is not None:
            self._by_engine.pop(order.order.id, None)
        if order.forced is not None:
            self._by_fill.pop(order.forced.id, None)
        if self._by_client.get((order.wallet, order.client_oid)) is order:
            del self._by_client[order.wallet, order.client_oid]

    def _on_fill(self, fill: PositionFill) -> None:
        if fill.order_id is None:
            return
        order: FuturesOrder | None = self._state.exchange.order(fill.order_id).tag.get(_TAG)
        if order is not None:
            order.profit = add(order.profit, fill.profit)

    def _on_liquidation(self, fill: PositionFill) -> None:
        symbol = self.exchange.symbols.by_key(fill.symbol)
        if symbol is None:
            return
        number, now_ms = self._state.ids.next(), self._state.now_ms
        order = FuturesOrder(
            id=number, client_oid=str(number + 1), wallet=fill.account, symbol=symbol, side=fill.side,
            action=fill.action, reduce_only=True, price=None, size=fill.size, force="gtc", created_ms=now_ms,
            updated_ms=now_ms, margin_mode=margin_mode(fill.margin_mode), leverage=fill.leverage, source="liquidation",
            forced=fill, profit=fill.profit,
        )  # fmt: skip
        self._by_fill[fill.id] = order
        self._file(order)

    def _on_event(self, event: Event) -> None:
        if not isinstance(event, OrderExecuted):
            return
        for progress in (event.maker, event.taker):
            order: FuturesOrder | None = progress.order.tag.get(_TAG)
            if order is None or not order.preset:
                continue
            side = position_opened_by(order.side)
            if self.desk.book.get(order.wallet, order.symbol.key, side) is not None:
                preset, order.preset = order.preset, NO_PRESET
                for hook in self.on_attach:
                    hook(order, preset)


def _request(order: FuturesOrder) -> OrderRequest:
    return OrderRequest(
        account=order.wallet,
        symbol=order.symbol.key,
        side=order.side,
        type=OrderType.MARKET if order.price is None else OrderType.LIMIT,
        size=order.size,
        price=order.price,
        time_in_force=_FORCES[order.force],
        post_only=order.force == "post_only" and order.price is not None,
        self_trade=_STP[order.stp_mode],
        tag={_TAG: order},
    )


def action_for(mode: PositionMode, trade_side: str, *, reduce_only: bool) -> Action:
    """What an order is meant to do. Raises Refusal: 40774, where tradeSide and position mode don't fit."""
    if (mode is PositionMode.HEDGE) != bool(trade_side):
        raise Refusal("40774")
    if mode is PositionMode.HEDGE:
        return Action.OPEN if trade_side == "open" else Action.CLOSE
    return Action.REDUCE if reduce_only else Action.NET


def engine_side(word: Side, action: Action) -> Side:
    """Which way an order trades: in hedge mode its side names the position."""
    return word.opposite if action is Action.CLOSE else word
