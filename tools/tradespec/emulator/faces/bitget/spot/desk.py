"""Orders on the spot markets, for spot itself and for whoever else trades there: placing, cancelling, finding them again."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_FLOOR, Decimal
from functools import partial

from tradespec.emulator.engine import (
    Event,
    Listing,
    Order,
    OrderCanceled,
    OrderExecuted,
    OrderRequest,
    OrderType,
    Reason,
    Refused,
    SelfTrade,
    Side,
    TimeInForce,
)
from tradespec.emulator.engine.exact import ZERO, Rounding, add, mul, ratio, sub
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.formats import text
from tradespec.emulator.faces.bitget.spot.orders import NO_PRESET, SpotOrder
from tradespec.emulator.faces.bitget.spot.triggers import Triggers
from tradespec.emulator.faces.bitget.spot.valuation import last_price, usdt_value
from tradespec.emulator.faces.bitget.state import KEEP, State
from tradespec.emulator.faces.bitget.symbols import SpotSymbol

_FORCES = {"gtc": TimeInForce.GTC, "post_only": TimeInForce.GTC, "ioc": TimeInForce.IOC, "fok": TimeInForce.FOK}
_STP = {
    "none": SelfTrade.ALLOW,
    "cancel_taker": SelfTrade.CANCEL_TAKER,
    "cancel_maker": SelfTrade.CANCEL_MAKER,
    "cancel_both": SelfTrade.CANCEL_BOTH,
}
_ACCEPTED = frozenset({Reason.WOULD_CROSS, Reason.NO_LIQUIDITY})
"""Reasons for which Bitget takes an order in and cancels it then."""

Listener = Callable[[SpotOrder], None]
Sender = Callable[[OrderRequest], Order]


class SpotDesk:
    """All orders on the spot markets.

    Args:
        state: the exchange.

    Attributes:
        triggers: what waits for prices of these markets.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self.triggers = Triggers(state.exchange)
        self._by_id: dict[int, SpotOrder] = {}
        self._by_client: dict[tuple[str, str], SpotOrder] = {}
        self._all: Listing[tuple[str, str], SpotOrder] = Listing(KEEP, lambda order: not order.is_active, self._forget)
        self._listeners: list[Listener] = []
        state.exchange.subscribe(self._on_event)

    def listen(self, listener: Listener) -> None:
        """Be told of each order that was filled in part or as a whole, or has ended."""
        self._listeners.append(listener)

    # Placing

    def place(self, order: SpotOrder, through: Sender | None = None) -> SpotOrder:
        """Take an order in: match it at once or, if it has a trigger, let it wait.

        Args:
            order: what to place.
            through: as `send` has it.

        Raises:
            Refusal: it breaks a rule; nothing was changed.
        """
        self.check(order)
        if order.trigger is not None:
            order.is_waiting = True
            self._file(order)
            self.triggers.add(order.pair.symbol, order.id, order.trigger, partial(self._wake, order))
            return order
        self.send(order, through)
        return order

    def check(self, order: SpotOrder) -> None:
        """Hold an order against the rules of its pair. Raises Refusal."""
        pair = order.pair
        check_scale("size", order.size, pair.quote_precision if order.by_quote else pair.quantity_precision)
        for name, price in (("price", order.price), ("triggerPrice", order.trigger)):
            if price is not None:
                check_scale(name, price, pair.price_precision)
        if not order.is_tpsl:
            self._check_band(order)
        self._check_value(order)
        waiting = self.active(order.wallet, pair.symbol)
        if len(waiting) >= pair.max_orders:
            raise Refusal("43128")
        known = self._by_client.get((order.wallet, order.client_oid))
        if known is not None and known.is_active:
            raise Refusal("40786")

    def _check_band(self, order: SpotOrder) -> None:
        if order.price is None:
            return
        last = last_price(self._state, order.pair.symbol)
        band = mul(last, order.pair.price_ratio)
        highest, lowest = add(last, band), sub(last, band)
        if order.side is Side.BUY and order.price > highest:
            raise Refusal("43009", price=text(highest))
        if order.side is Side.SELL and order.price < lowest:
            raise Refusal("43008", price=text(lowest))

    def _check_value(self, order: SpotOrder) -> None:
        pair = order.pair
        price = order.price or order.trigger or last_price(self._state, pair.symbol)
        value = order.size if order.by_quote else mul(price, order.size)
        if usdt_value(self._state, pair.quote, value) < pair.min_trade_usdt:
            raise Refusal("45110", least=text(pair.min_trade_usdt))

    def send(self, order: SpotOrder, through: Sender | None = None) -> None:
        """Hand an order to the engine, its pair's rules unchecked. What cannot rest is accepted, and is cancelled then.

        Args:
            order: what to send.
            through: who places it, for a product that shares the markets; the exchange itself by default.

        Raises:
            Refusal: the engine refuses it.
        """
        place = through or self._state.exchange.place
        with self._state.exchange.change():  # what it does is told once the order knows its engine order
            try:
                order.order = place(_request(order))
            except Refused as refused:
                if refused.reason not in _ACCEPTED:
                    raise refusal(refused, order.pair) from None
            self._file(order)
            if not order.is_active:
                order.updated_ms = self._state.now_ms

    def _wake(self, order: SpotOrder) -> None:
        order.is_waiting = False
        order.updated_ms = self._state.now_ms
        if order.sibling is not None:
            self._end_waiting(order.sibling, "")
        try:
            order.order = self._state.exchange.place(_request(order))
        except Refused:
            order.cancel_reason = "normal_cancel"
            self._tell(order)

    # Ending

    def cancel(self, order: SpotOrder) -> None:
        """Cancel an active order."""
        order.cancelled_ms = order.updated_ms = self._state.now_ms
        if order.is_waiting:
            self._end_waiting(order, "normal_cancel")
        elif order.order is not None:
            try:
                self._state.exchange.cancel(order.order.id)
            except Refused as refused:
                raise refusal(refused, order.pair) from None

    def _end_waiting(self, order: SpotOrder, reason: str) -> None:
        if order.is_waiting:
            order.is_waiting = False
            order.cancel_reason = reason
            order.updated_ms = self._state.now_ms
            self.triggers.remove(order.pair.symbol, order.id)
            self._tell(order)

    def base_of(self, pair: SpotSymbol, quote_size: Decimal, price: Decimal | None) -> Decimal:
        """How much base an amount of quote makes at a price (without one, at the last), cut to the pair's step."""
        divisor = last_price(self._state, pair.symbol) if price is None else price
        return ratio(quote_size, divisor, pair.quantity_precision, ROUND_FLOOR)

    # Finding

    def find(self, wallet: str, *, order_id: int | None = None, client_oid: str = "") -> SpotOrder | None:
        """One order of an account: by its id or, if that is not given, the latest one with that clientOid."""
        if order_id is None:
            return self._by_client.get((wallet, client_oid))
        found = self._by_id.get(order_id)
        return found if found is not None and found.wallet == wallet else None

    def active(self, wallet: str, symbol: str | None = None) -> list[SpotOrder]:
        """Active orders, newest first."""
        return [order for order in self.newest(wallet, symbol) if order.is_active]

    def newest(
        self,
        wallet: str,
        symbol: str | None = None,
        *,
        before: int | None = None,
        count: int | None = None,
        where: Callable[[SpotOrder], bool] | None = None,
    ) -> list[SpotOrder]:
        """Orders of an account by descending id, those below an id."""
        keys = [key for key in tuple(self._all.keys()) if key[0] == wallet and symbol in (None, key[1])]
        return self._all.newest(keys, before=before, count=count, where=where)

    def of_engine(self, number: int) -> SpotOrder | None:
        """The order behind an order number of the engine; None for the market maker's, and for one that is forgotten."""
        try:
            found: SpotOrder | None = self._state.exchange.order(number).tag.get("order")
        except Refused:
            return None
        return found

    # Inside

    def _file(self, order: SpotOrder) -> None:
        self._by_id[order.id] = order
        self._by_client[order.wallet, order.client_oid] = order
        self._all.add((order.wallet, order.pair.symbol), order)

    def _forget(self, order: SpotOrder) -> None:
        self._by_id.pop(order.id, None)
        if self._by_client.get((order.wallet, order.client_oid)) is order:
            del self._by_client[order.wallet, order.client_oid]

    def _on_event(self, event: Event) -> None:
        if isinstance(event, OrderExecuted):
            for progress in dict.fromkeys((event.maker.order, event.taker.order)):
                self._changed(progress.tag.get("order"))
        elif isinstance(event, OrderCanceled):
            self._changed(event.order.tag.get("order"))

    def _changed(self, order: SpotOrder | None) -> None:
        if order is None:
            return
        if order.status == "filled" and order.preset:
            self._attach(order)
        self._tell(order)

    def _tell(self, order: SpotOrder) -> None:
        for listener in tuple(self._listeners):
            listener(order)

    def _attach(self, filled: SpotOrder) -> None:
        """Put the take profit and the stop loss of a filled order to wait. Only one of the two will be sent."""
        preset, filled.preset = filled.preset, NO_PRESET
        size = filled.executed
        if filled.order is not None and filled.order.fee_asset == filled.pair.base:
            size = sub(size, filled.order.commission)
        size = Rounding(filled.pair.step, ROUND_FLOOR).apply(size)
        legs = [
            self._leg(filled, trigger, price, size)
            for trigger, price in ((preset.profit, preset.profit_at), (preset.loss, preset.loss_at))
            if trigger is not None and size > ZERO
        ]
        if len(legs) == 2:
            legs[0].sibling, legs[1].sibling = legs[1], legs[0]
        for leg in legs:
            leg.is_waiting = True
            self._file(leg)
            if leg.trigger is not None:
                self.triggers.add(leg.pair.symbol, leg.id, leg.trigger, partial(self._wake, leg))

    def _leg(self, filled: SpotOrder, trigger: Decimal, price: Decimal | None, size: Decimal) -> SpotOrder:
        state = self._state
        number = state.ids.next()
        return SpotOrder(
            id=number, client_oid=str(number), wallet=filled.wallet, pair=filled.pair, side=filled.side.opposite,
            price=price, size=size, by_quote=False, force="gtc", created_ms=state.now_ms, updated_ms=state.now_ms,
            trigger=trigger,
        )  # fmt: skip


def _request(order: SpotOrder) -> OrderRequest:
    return OrderRequest(
        account=order.wallet,
        symbol=order.pair.symbol,
        side=order.side,
        type=OrderType.MARKET if order.price is None else OrderType.LIMIT,
        size=None if order.by_quote else order.size,
        quote_size=order.size if order.by_quote else None,
        price=order.price,
        time_in_force=_FORCES[order.force],
        post_only=order.force == "post_only" and order.price is not None,
        self_trade=_STP[order.stp_mode],
        tag={"order": order},
    )


def check_scale(name: str, number: Decimal, places: int) -> None:
    """Refuse more decimal places than a pair has. Raises Refusal: 40808 for sizes, 41103 for prices."""
    exponent = number.normalize().as_tuple().exponent
    if isinstance(exponent, int) and -exponent > places:
        if name == "size":
            raise Refusal("40808", name=name, value=text(number), scale=places)
        raise Refusal("41103", name=name)


def refusal(refused: Refused, pair: SpotSymbol) -> Refusal:
    """What Bitget answers where the engine refuses an order or a cancellation."""
    match refused.reason:
        case Reason.INSUFFICIENT_FUNDS:
            return Refusal("43012")
        case Reason.MARKET_CLOSED:
            return Refusal("40844")
        case Reason.PRICE_INVALID | Reason.PRICE_TICK:
            return Refusal("40706")
        case Reason.SIZE_TOO_SMALL:
            return Refusal("43006")
        case Reason.SIZE_TOO_LARGE:
            return Refusal("43007")
        case Reason.SIZE_STEP | Reason.SIZE_INVALID:
            return Refusal("40808", name="size", value="", scale=pair.quantity_precision)
        case Reason.ORDER_NOT_FOUND | Reason.ORDER_NOT_ACTIVE:
            return Refusal("43001")
        case _:
            return Refusal("43002")
