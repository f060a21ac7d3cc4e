"""Plan orders: they wait for the last price to reach a trigger, and send an order then. Nothing is frozen for them before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from tradespec.emulator.engine import Listing, Side
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.spot.desk import SpotDesk, check_scale
from tradespec.emulator.faces.bitget.spot.orders import SpotOrder
from tradespec.emulator.faces.bitget.state import KEEP, State
from tradespec.emulator.faces.bitget.symbols import SpotSymbol

_MOST_PER_PAIR = 100


@dataclass(slots=True, kw_only=True, eq=False)
class PlanOrder:
    """A plan order.

    Attributes:
        id: orderId.
        client_oid: the user's, or made up.
        wallet: whose it is.
        size: in base, or with `plan_type` total in quote.
        price: limit price of what is sent; None for a market order.
        trigger: the price that wakes it.
        status: live, executed, fail_execute or cancelled.
        sent: what it sent.
    """

    id: int
    client_oid: str
    wallet: str
    pair: SpotSymbol
    side: Side
    size: Decimal
    price: Decimal | None
    trigger: Decimal
    plan_type: str
    trigger_type: str
    stp_mode: str
    created_ms: int
    updated_ms: int
    status: str = "live"
    sent: SpotOrder | None = None

    @property
    def is_live(self) -> bool:
        """Whether it still waits."""
        return self.status == "live"


class PlanDesk:
    """All plan orders of spot.

    Args:
        state: the exchange.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._spot = state.part(SpotDesk)
        self._by_id: dict[int, PlanOrder] = {}
        self._by_client: dict[tuple[str, str], PlanOrder] = {}
        self._all: Listing[tuple[str, str], PlanOrder] = Listing(KEEP, lambda plan: not plan.is_live, self._forget)

    def place(self, plan: PlanOrder) -> None:
        """Let a plan order wait. Raises Refusal."""
        self._check(plan)
        if sum(each.is_live for each in self.newest(plan.wallet, plan.pair.symbol)) >= _MOST_PER_PAIR:
            raise Refusal("43071")
        known = self._by_client.get((plan.wallet, plan.client_oid))
        if known is not None and known.is_live:
            raise Refusal("40786")
        self._by_id[plan.id] = self._by_client[plan.wallet, plan.client_oid] = plan
        self._all.add((plan.wallet, plan.pair.symbol), plan)
        self._wait(plan)

    def modify(self, plan: PlanOrder, *, size: Decimal, price: Decimal | None, trigger: Decimal) -> None:
        """Change one that waits. Raises Refusal."""
        old = plan.size, plan.price, plan.trigger
        plan.size, plan.price, plan.trigger = size, price, trigger
        try:
            self._check(plan)
        except Refusal:
            plan.size, plan.price, plan.trigger = old
            raise
        plan.updated_ms = self._state.now_ms
        self._wait(plan)

    def cancel(self, plan: PlanOrder) -> None:
        """Cancel one that waits."""
        plan.status, plan.updated_ms = "cancelled", self._state.now_ms
        self._spot.triggers.remove(plan.pair.symbol, plan.id)

    def find(self, wallet: str, *, plan_id: int | None = None, client_oid: str = "") -> PlanOrder | None:
        """One plan order of an account: by its id or, if that is not given, the latest one with that clientOid."""
        if plan_id is None:
            return self._by_client.get((wallet, client_oid))
        found = self._by_id.get(plan_id)
        return found if found is not None and found.wallet == wallet else None

    def newest(
        self,
        wallet: str,
        symbol: str | None = None,
        *,
        before: int | None = None,
        count: int | None = None,
        where: Callable[[PlanOrder], bool] | None = None,
    ) -> list[PlanOrder]:
        """Plan orders of an account by descending id, those below an id."""
        keys = [key for key in tuple(self._all.keys()) if key[0] == wallet and symbol in (None, key[1])]
        return self._all.newest(keys, before=before, count=count, where=where)

    def _check(self, plan: PlanOrder) -> None:
        pair = plan.pair
        by_quote = plan.plan_type == "total"
        check_scale("size", plan.size, pair.quote_precision if by_quote else pair.quantity_precision)
        check_scale("triggerPrice", plan.trigger, pair.price_precision)
        if plan.price is not None:
            check_scale("executePrice", plan.price, pair.price_precision)

    def _wait(self, plan: PlanOrder) -> None:
        self._spot.triggers.add(plan.pair.symbol, plan.id, plan.trigger, partial(self._fire, plan))

    def _fire(self, plan: PlanOrder) -> None:
        plan.updated_ms = self._state.now_ms
        try:
            plan.sent = self._spot.place(self._order(plan))
            plan.status = "executed"
        except Refusal:
            plan.status = "fail_execute"

    def _order(self, plan: PlanOrder) -> SpotOrder:
        """What is sent. A size in quote is spent by a market buy; else it is turned into base at the order's price."""
        state, pair = self._state, plan.pair
        size, by_quote = plan.size, False
        if plan.plan_type == "total":
            by_quote = plan.price is None and plan.side is Side.BUY
            if not by_quote:
                size = self._spot.base_of(pair, plan.size, plan.price)
        return SpotOrder(
            id=state.ids.next(), client_oid=state.new_uuid(), wallet=plan.wallet, pair=pair, side=plan.side,
            price=plan.price, size=size, by_quote=by_quote, force="gtc", created_ms=state.now_ms,
            updated_ms=state.now_ms, stp_mode=plan.stp_mode,
        )  # fmt: skip

    def _forget(self, plan: PlanOrder) -> None:
        self._by_id.pop(plan.id, None)
        if self._by_client.get((plan.wallet, plan.client_oid)) is plan:
            del self._by_client[plan.wallet, plan.client_oid]
