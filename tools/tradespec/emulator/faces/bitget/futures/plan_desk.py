"""All plan orders: waiting, waking, replacing, ending."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from tradespec.emulator.engine import Listing, Market
from tradespec.emulator.engine.futures import ClosedPosition, PositionSide, position_opened_by
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.futures.contracts import FuturesSymbol
from tradespec.emulator.faces.bitget.futures.exchange import FuturesExchange
from tradespec.emulator.faces.bitget.futures.orders import FuturesOrder, Preset
from tradespec.emulator.faces.bitget.futures.plans import LOSSES, PROFITS, TPSL, WHOLE, PlanOrder, closing_of
from tradespec.emulator.faces.bitget.futures.trading import FuturesTrading
from tradespec.emulator.faces.bitget.futures.words import margin_mode
from tradespec.emulator.faces.bitget.state import KEEP, State

_MAX_PLANS = 100
"""Waiting plan orders of one kind, per wallet and contract (CHOICE)."""


class FuturesPlans:
    """All plan orders of users. A part of the state."""

    def __init__(self, state: State) -> None:
        self._state = state
        self.exchange = state.part(FuturesExchange)
        self.trading = state.part(FuturesTrading)
        self._waiting: dict[str, dict[int, PlanOrder]] = {}
        self._by_id: dict[int, PlanOrder] = {}
        self._by_client: dict[tuple[str, str], PlanOrder] = {}
        self._all: Listing[str, PlanOrder] = Listing(KEEP, lambda plan: not plan.is_active, self._forget)
        self.trading.on_attach.append(self._attach)
        self.exchange.desk.clearing.on_end.append(self._on_end)
        self.exchange.desk.on_mark.append(lambda key: self._on_price(key, "mark_price", self.exchange.mark(key)))
        state.exchange.after_execution(self._on_execution)

    # Placing and ending

    def place(self, plan: PlanOrder) -> None:
        """Let a plan order wait. Raises Refusal: 40786 or 40889."""
        known = self._by_client.get((plan.wallet, plan.client_oid))
        if known is not None and known.is_active:
            raise Refusal("40786")
        waiting = self._waiting.setdefault(plan.symbol.key, {})
        alike = sum(1 for each in waiting.values() if each.wallet == plan.wallet and each.kind == plan.kind)
        if alike >= _MAX_PLANS:
            raise Refusal("40890" if plan.kind in TPSL else "40889")
        waiting[plan.id] = plan
        self._by_id[plan.id] = plan
        self._by_client[plan.wallet, plan.client_oid] = plan
        self._all.add(plan.wallet, plan)

    def cancel(self, plan: PlanOrder) -> None:
        """Let it wait no longer."""
        self._end(plan, "cancelled")

    def whole(self, wallet: str, symbol: FuturesSymbol, side: PositionSide, kinds: frozenset[str]) -> PlanOrder | None:
        """The take profit, or stop loss, of a whole position."""
        for plan in self._waiting.get(symbol.key, {}).values():
            if plan.wallet == wallet and plan.kind in WHOLE & kinds and plan.position is side:
                return plan
        return None

    def put_whole(self, plan: PlanOrder) -> PlanOrder:
        """Place the take profit or stop loss of a whole position; one that is there takes the new prices and stays itself."""
        found = self.whole(plan.wallet, plan.symbol, plan.position, frozenset({plan.kind}))
        if found is None:
            self.place(plan)
            return plan
        found.trigger, found.watches, found.price = plan.trigger, plan.watches, plan.price
        found.updated_ms = self._state.now_ms
        return found

    # Finding

    def find(self, wallet: str, *, order_id: int | None = None, client_oid: str = "") -> PlanOrder | None:
        """One plan order of a wallet."""
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
        where: Callable[[PlanOrder], bool] | None = None,
    ) -> list[PlanOrder]:
        """Plan orders of a wallet by descending id, those below an id."""
        return self._all.newest((wallet,), before=before, count=count, where=where)

    def has_active(self, wallet: str, symbol: FuturesSymbol | None = None) -> bool:
        """Whether anything waits: it locks the modes."""
        return bool(self.newest(wallet, count=1, where=lambda each: each.is_active and symbol in (None, each.symbol)))

    # Inside

    def _end(self, plan: PlanOrder, status: str) -> None:
        self._waiting.get(plan.symbol.key, {}).pop(plan.id, None)
        plan.status = status
        plan.updated_ms = self._state.now_ms

    def _forget(self, plan: PlanOrder) -> None:
        self._by_id.pop(plan.id, None)
        if self._by_client.get((plan.wallet, plan.client_oid)) is plan:
            del self._by_client[plan.wallet, plan.client_oid]

    def _on_execution(self, market: Market, price: Decimal) -> None:
        self._on_price(market.symbol, "fill_price", price)

    def _on_price(self, key: str, kind: str, price: Decimal) -> None:
        waiting = self._waiting.get(key)
        if not waiting:
            return
        for plan in [each for each in waiting.values() if each.watches == kind and each.is_reached(price)]:
            if plan.is_active:  # what fired before may have ended it
                self._fire(plan, price)

    def _fire(self, plan: PlanOrder, price: Decimal) -> None:
        now_ms, desk = self._state.now_ms, self.exchange.desk
        held = desk.book.get(plan.wallet, plan.symbol.key, plan.position)
        size = held.size if plan.kind in WHOLE and held is not None else plan.size
        number = self._state.ids.next()
        order = FuturesOrder(
            id=number, client_oid=str(number + 1), wallet=plan.wallet, symbol=plan.symbol, side=plan.side,
            action=plan.action, reduce_only=plan.reduce_only, price=plan.price, size=size, force="gtc",
            created_ms=now_ms, updated_ms=now_ms, margin_mode=plan.margin_mode,
            leverage=desk.book.settings(plan.wallet, plan.symbol.key).leverage(plan.position), stp_mode=plan.stp_mode,
            source=plan.source, preset=plan.preset(price),
        )  # fmt: skip
        order.told_preset = order.preset
        self._end(plan, "executed")
        try:
            self.trading.place(order)
        except Refusal:
            plan.status = "fail_execute"
        else:
            plan.sent = order

    def _on_end(self, over: ClosedPosition) -> None:
        """With a position go the orders that were to close it: those of the position, and partial ones (CHOICE)."""
        position = over.position
        for plan in list(self._waiting.get(position.symbol, {}).values()):
            if plan.wallet == position.account and plan.kind in TPSL and plan.position is position.side:
                self._end(plan, "cancelled")

    def _attach(self, order: FuturesOrder, preset: Preset) -> None:
        """Take profit and stop loss of an order become those of the whole position (CHOICE), judged on the mark price."""
        legs = (("pos_profit", preset.profit, preset.profit_at), ("pos_loss", preset.loss, preset.loss_at))
        side = position_opened_by(order.side)
        for kind, trigger, price in legs:
            if trigger is not None:
                self.put_whole(
                    self.tpsl(
                        order.wallet, order.symbol, side, kind, trigger=trigger, price=price, watches="mark_price"
                    )
                )

    def tpsl(
        self,
        wallet: str,
        symbol: FuturesSymbol,
        side: PositionSide,
        kind: str,
        *,
        trigger: Decimal,
        price: Decimal | None,
        watches: str,
        size: Decimal = Decimal(0),
        client_oid: str = "",
        callback: Decimal | None = None,
        stp_mode: str = "none",
    ) -> PlanOrder:
        """A take profit or stop loss for a position, not placed yet. A trailing one follows what the position gains by."""
        desk, now_ms = self.exchange.desk, self._state.now_ms
        number = self._state.ids.next()
        closing, action = closing_of(side, desk.book.mode(wallet))
        settings = desk.book.settings(wallet, symbol.key)
        gains = kind in PROFITS or kind not in LOSSES
        return PlanOrder(
            id=number, client_oid=client_oid or str(number - 1), wallet=wallet, symbol=symbol, kind=kind,
            side=closing, action=action, size=size, price=price, trigger=trigger, watches=watches,
            rises=gains is (side is PositionSide.LONG), margin_mode=margin_mode(settings.margin_mode),
            created_ms=now_ms, updated_ms=now_ms, reduce_only=True, stp_mode=stp_mode, callback=callback,
        )  # fmt: skip
