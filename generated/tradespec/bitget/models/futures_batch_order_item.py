"""Generated from specs/bitget/futures_trade.yaml; do not edit."""

from __future__ import annotations

from typing import ClassVar

from attrs import define as _define

from tradespec.core.checks import Check, Condition, When
from tradespec.core.codec import Choice, Number, Param, RequestModel, Text
from tradespec.core.money import DecimalLike
from tradespec.core.unset import UNSET, Unset

from .force import Force, ForceLike
from .order_type import OrderType, OrderTypeLike
from .reduce_only import ReduceOnly, ReduceOnlyLike
from .side import Side, SideLike
from .stp_mode import StpMode, StpModeLike
from .trade_side import TradeSide, TradeSideLike


@_define(kw_only=True)
class FuturesBatchOrderItem(RequestModel):
    """One order of a batch.

    Attributes:
        size: Base coin, also for market buys; not below min_trade_num and a multiple of size_multiplier of the
            contract. Above 0.
        side: Hedge mode: the position, buy the long one and sell the short one, for opening AND closing. One-way
            mode: what to do.
        order_type: limit or market. post_only, ioc and fok are no types but values of force.
        price: Limit price, a multiple of the price step of the contract. Needed for limit orders. Above 0.
        trade_side: Hedge mode only, and needed there: open or close the position that side names. Leave it out in
            one-way mode (40774).
        force: How long a limit order may rest. When left out: gtc.
        client_oid: Your own id, by which the order is found again. Left out, Bitget makes one up. Unconfirmed: The
            largest length; sources say 32, 49 and 50.
        reduce_only: One-way mode only: YES lets the order only make the position smaller. When left out: NO.
        preset_stop_surplus_price: Trigger price of the take profit that comes with the position; on a held position
            it changes its take profit. Above 0.
        preset_stop_loss_price: Trigger price of the stop loss that comes with the position; on a held position it
            changes its stop loss. Above 0.
        stp_mode: What happens when you would trade with yourself. When left out: none.
    """

    size: DecimalLike
    side: SideLike
    order_type: OrderTypeLike
    price: DecimalLike | Unset = UNSET
    trade_side: TradeSideLike | Unset = UNSET
    force: ForceLike | Unset = UNSET
    client_oid: str | Unset = UNSET
    reduce_only: ReduceOnlyLike | Unset = UNSET
    preset_stop_surplus_price: DecimalLike | Unset = UNSET
    preset_stop_loss_price: DecimalLike | Unset = UNSET
    stp_mode: StpModeLike | Unset = UNSET

    PARAMS: ClassVar[tuple[Param, ...]]
    CHECKS: ClassVar[tuple[Check, ...]]


FuturesBatchOrderItem.PARAMS = (
    Param("size", "size", Number(quoted=True, gt="0"), required=True),
    Param("side", "side", Choice(Side), required=True),
    Param("order_type", "orderType", Choice(OrderType), required=True),
    Param("price", "price", Number(quoted=True, gt="0")),
    Param("trade_side", "tradeSide", Choice(TradeSide)),
    Param("force", "force", Choice(Force)),
    Param("client_oid", "clientOid", Text(pattern="^[0-9A-Za-z_#+-]{1,50}$")),
    Param("reduce_only", "reduceOnly", Choice(ReduceOnly)),
    Param("preset_stop_surplus_price", "presetStopSurplusPrice", Number(quoted=True, gt="0")),
    Param("preset_stop_loss_price", "presetStopLossPrice", Number(quoted=True, gt="0")),
    Param("stp_mode", "stpMode", Choice(StpMode)),
)
FuturesBatchOrderItem.CHECKS = (
    When(
        "order_type",
        ("limit",),
        "a limit order needs a price; write order_type='market' to take the best price",
        require=("price",),
    ),
    When(
        "reduce_only",
        ("YES",),
        "in hedge mode reduce_only with trade_side='open' would be ignored and OPEN a position; write trade_side='close' to close one, or leave trade_side out in one-way mode",
        default="NO",
        forbid=("reduce_only",),
        also=(Condition("trade_side", ("open",), None),),
    ),
)
