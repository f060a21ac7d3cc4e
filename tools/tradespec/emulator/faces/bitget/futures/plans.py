"""Plan orders: what waits for a price. Trigger orders, trailing stops, take profit and stop loss."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from tradespec.emulator.engine import Side
from tradespec.emulator.engine.exact import Rounding, add, mul, sub
from tradespec.emulator.engine.futures import Action, PositionMode, PositionSide, position_opened_by
from tradespec.emulator.faces.bitget.formats import text
from tradespec.emulator.faces.bitget.futures.contracts import FuturesSymbol
from tradespec.emulator.faces.bitget.futures.orders import FuturesOrder, Preset, price_text
from tradespec.emulator.faces.bitget.futures.words import pos_side, told_side, trade_side
from tradespec.emulator.messages import Json

NORMAL, TRACK = "normal_plan", "track_plan"
MOVING = "moving_plan"
PROFITS = frozenset({"profit_plan", "pos_profit"})
LOSSES = frozenset({"loss_plan", "pos_loss"})
WHOLE = frozenset({"pos_profit", "pos_loss"})
TPSL = PROFITS | LOSSES | {MOVING}
"""What is listed under `profit_loss`."""
_SOURCES = {
    NORMAL: ("plan_limit", "plan_market"),
    TRACK: ("tracking_limit", "tracking_market"),
    MOVING: ("move_limit", "move_market"),
    "profit_plan": ("profit_limit", "profit_market"),
    "loss_plan": ("loss_limit", "loss_market"),
    "pos_profit": ("pos_profit_limit", "pos_profit_market"),
    "pos_loss": ("pos_loss_limit", "pos_loss_market"),
}
_PERCENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Leg:
    """A take profit or stop loss that a plan order brings along, as it was given.

    Attributes:
        trigger: price; for a trailing stop a percentage. None for none.
        execute: limit price, None for a market order.
        kind: mark_price or fill_price.
    """

    trigger: Decimal | None = None
    execute: Decimal | None = None
    kind: str = "fill_price"


NO_LEG = Leg()


@dataclass(slots=True, kw_only=True, eq=False)
class PlanOrder:
    """A plan order.

    Attributes:
        id, client_oid, wallet, symbol: as those of an order.
        kind: planType.
        side, action, size, price, force, stp_mode, margin_mode: of the order that it will send. The size of one for the whole
            position is what there is when it is triggered.
        trigger: price that wakes it. watches: mark_price or fill_price.
        rises: whether it waits for a price at or above the trigger.
        callback: percent by which a trailing stop follows; None for the others.
        extreme: best price since a trailing stop was woken; None before.
        profit, loss: what it brings along.
        status: live, executed, fail_execute or cancelled.
        sent: the order that it has sent.
    """

    id: int
    client_oid: str
    wallet: str
    symbol: FuturesSymbol
    kind: str
    side: Side
    action: Action
    size: Decimal
    price: Decimal | None
    trigger: Decimal
    watches: str
    rises: bool
    margin_mode: str
    created_ms: int
    updated_ms: int
    reduce_only: bool = False
    stp_mode: str = "none"
    callback: Decimal | None = None
    extreme: Decimal | None = None
    profit: Leg = NO_LEG
    loss: Leg = NO_LEG
    status: str = "live"
    sent: FuturesOrder | None = None

    @property
    def is_active(self) -> bool:
        """Whether it still waits."""
        return self.status == "live"

    @property
    def position(self) -> PositionSide:
        """The position that it closes; for one that opens, the one that it opens."""
        opened = position_opened_by(self.side)
        return opened.opposite if self.action.only_closes else opened

    @property
    def source(self) -> str:
        """orderSource of what it sends."""
        return _SOURCES[self.kind][self.price is None]

    def is_reached(self, price: Decimal) -> bool:
        """Take note of a price; whether it is the moment to send the order."""
        reached = price >= self.trigger if self.rises else price <= self.trigger
        if self.callback is None:
            return reached
        if self.extreme is None and not reached:
            return False
        falls = self.side is Side.SELL  # a sale follows rising prices, and is sent when they fall back
        best = price if self.extreme is None else (max if falls else min)(self.extreme, price)
        self.extreme = best
        distance = mul(best, mul(self.callback, _PERCENT))
        return price <= sub(best, distance) if falls else price >= add(best, distance)

    def preset(self, reached: Decimal) -> Preset:
        """What the order brings along; percentages of a trailing stop count from the price that sent it."""
        if self.kind != TRACK:
            return Preset(self.profit.trigger, self.profit.execute, self.loss.trigger, self.loss.execute)
        rounding = Rounding(self.symbol.tick, ROUND_HALF_UP)
        up = position_opened_by(self.side) is PositionSide.LONG

        def away(share: Decimal | None, *, above: bool) -> Decimal | None:
            if share is None:
                return None
            distance = mul(reached, mul(share, _PERCENT))
            return rounding.apply(add(reached, distance) if above else sub(reached, distance))

        return Preset(away(self.profit.trigger, above=up), None, away(self.loss.trigger, above=not up), None)

    def row(self, *, history: bool) -> dict[str, Json]:
        """As the lists tell it."""
        whole = self.kind in WHOLE
        hedge = self.action in (Action.OPEN, Action.CLOSE)
        row: dict[str, Json] = {
            "planType": self.kind,
            "symbol": self.symbol.symbol,
            "size": "0" if whole else text(self.size),
            "orderId": str(self.id),
            "clientOid": self.client_oid,
            "price": price_text(self.price),
            "executePrice": price_text(self.price),
            "callbackRatio": price_text(self.callback),
            "triggerPrice": text(self.trigger),
            "triggerType": self.watches,
            "planStatus": self.status,
            "side": told_side(self.side, self.action),
            "posSide": pos_side(self.side, self.action),
            "marginCoin": self.symbol.coin,
            "marginMode": "" if hedge and self.kind in TPSL else self.margin_mode,
            "enterPointSource": "API",
            "tradeSide": trade_side(self.side, self.action),
            "posMode": "hedge_mode" if hedge else "one_way_mode",
            "orderType": "market" if self.price is None else "limit",
            **self._legs(),
            "cTime": str(self.created_ms),
            "uTime": str(self.updated_ms),
        }
        if history:
            row |= {
                "executeOrderId": "" if self.sent is None else str(self.sent.id),
                "priceAvg": "" if self.sent is None else self.sent.average,
                "baseVolume": "0" if self.sent is None else text(self.sent.executed),
            }
        return row

    def _legs(self) -> dict[str, Json]:
        """Take profit and stop loss: for one that is a take profit or stop loss itself, its own trigger and nulls."""
        row: dict[str, Json] = {}
        for name, leg, own in (("stopSurplus", self.profit, PROFITS), ("stopLoss", self.loss, LOSSES)):
            if self.kind in TPSL:
                is_own = self.kind in own
                row[f"{name}TriggerPrice"] = text(self.trigger) if is_own else None
                row[f"{name}ExecutePrice"] = text(self.price) if is_own and self.price is not None else None
                row[f"{name}TriggerType"] = self.watches if is_own else None
            else:
                row[f"{name}TriggerPrice"] = price_text(leg.trigger)
                row[f"{name}ExecutePrice"] = price_text(leg.execute)
                row[f"{name}TriggerType"] = leg.kind
        return row


def closing_of(position: PositionSide, mode: PositionMode) -> tuple[Side, Action]:
    """The order that closes a position: which way it trades, and what it is meant to do."""
    return position.opposite.opened_by, Action.CLOSE if mode is PositionMode.HEDGE else Action.REDUCE
