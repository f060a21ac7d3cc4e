"""Spot orders as Bitget knows them: an id, a clientOid, a status, and behind them an order of the engine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from tradespec.emulator.engine import EndReason, Execution, Order, OrderState, Side
from tradespec.emulator.engine.exact import ZERO
from tradespec.emulator.faces.bitget.formats import snowflake, text, to_ms
from tradespec.emulator.faces.bitget.symbols import SpotSymbol
from tradespec.emulator.messages import Json, write_json

_AVERAGE_PLACES = 16
SIDES = {"buy": Side.BUY, "sell": Side.SELL}


@dataclass(frozen=True, slots=True)
class Preset:
    """Take profit and stop loss that an order brings along.

    Attributes:
        profit, loss: trigger prices.
        profit_at, loss_at: limit prices of what is sent then; None for market orders.
    """

    profit: Decimal | None = None
    profit_at: Decimal | None = None
    loss: Decimal | None = None
    loss_at: Decimal | None = None

    def __bool__(self) -> bool:
        return self.profit is not None or self.loss is not None


NO_PRESET = Preset()


@dataclass(slots=True, kw_only=True, eq=False)
class SpotOrder:
    """An order.

    Attributes:
        id: orderId.
        client_oid: the user's, or made up.
        wallet: whose it is, by the engine's name of the account.
        pair: what is traded.
        price: limit price; None for a market order.
        size: as ordered, in base; of a market buy that names it so, in quote.
        by_quote: whether `size` is in quote.
        force: gtc, ioc, fok or post_only.
        stp_mode: none, cancel_taker, cancel_maker or cancel_both.
        preset: what follows when it is filled.
        trigger: for an order that waits: the price that wakes it.
        sibling: the other one of a pair of which only one is to be sent.
        tag: what a product that shares the markets keeps with it.
        order: the engine's, None until it is sent there, or for ever if it was cancelled before.
        is_waiting: it waits for its trigger.
        cancel_reason: as Bitget words it, once cancelled.
        cancelled_ms: when its cancellation was last asked for; 0 before.
    """

    id: int
    client_oid: str
    wallet: str
    pair: SpotSymbol
    side: Side
    price: Decimal | None
    size: Decimal
    by_quote: bool
    force: str
    created_ms: int
    updated_ms: int
    stp_mode: str = "none"
    preset: Preset = NO_PRESET
    trigger: Decimal | None = None
    sibling: SpotOrder | None = None
    tag: Mapping[str, Any] | None = None
    order: Order | None = None
    is_waiting: bool = False
    cancel_reason: str = ""
    cancelled_ms: int = 0

    @property
    def is_active(self) -> bool:
        """Whether anything can still become of it."""
        return self.is_waiting or (self.order is not None and self.order.is_active)

    @property
    def is_tpsl(self) -> bool:
        """Whether it was made to wait for a trigger."""
        return self.trigger is not None

    @property
    def status(self) -> str:
        """live, partially_filled, filled or cancelled."""
        if self.is_waiting:
            return "live"
        if self.order is None:
            return "cancelled"
        if self.order.is_active:
            return "partially_filled" if self.order.executed else "live"
        return "filled" if self.order.state is OrderState.COMPLETED else "cancelled"

    @property
    def reason(self) -> str:
        """cancelReason: blank unless cancelled."""
        if self.status != "cancelled":
            return ""
        if self.order is not None and self.order.end_reason is EndReason.SELF_TRADE:
            return "stp_cancel"
        return self.cancel_reason or "normal_cancel"

    @property
    def order_type(self) -> str:
        """limit or market."""
        return "market" if self.price is None else "limit"

    @property
    def executed(self) -> Decimal:
        """What is filled, in base."""
        return ZERO if self.order is None else self.order.executed

    @property
    def notional(self) -> Decimal:
        """What is filled, in quote."""
        return ZERO if self.order is None else self.order.notional

    @property
    def average(self) -> str:
        """Average price of the fills, "0" without any."""
        return "0" if self.order is None else text(self.order.average_price(_AVERAGE_PLACES))

    @property
    def updated(self) -> int:
        """Time of the last change, ms since 1970."""
        return self.updated_ms if self.order is None else max(self.updated_ms, to_ms(self.order.updated_at))

    @property
    def fee_detail(self) -> str:
        """The fees as a JSON document in a text; blank while nothing is filled."""
        order = self.order
        if order is None or not order.executed:
            return ""
        fee = order.commission.copy_negate() if order.commission else ZERO
        document: dict[str, Json] = {
            "newFees": {"c": 0, "d": 0, "deduction": False, "r": fee, "t": fee, "totalDeductionFee": 0},
            order.fee_asset: {
                "deduction": False, "feeCoinCode": order.fee_asset, "totalDeductionFee": 0, "totalFee": fee,
            },
        }  # fmt: skip
        return write_json(document).decode()


def trade_id(execution: Execution) -> int:
    """The tradeId of a fill."""
    return snowflake(to_ms(execution.time), execution.id)


def negative(amount: Decimal) -> str:
    """A charge as Bitget writes it: below zero, or "0"."""
    return text(amount.copy_negate())
