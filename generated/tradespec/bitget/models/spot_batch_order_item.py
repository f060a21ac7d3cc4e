"""Generated from specs/bitget/spot_trade.yaml; do not edit."""

from __future__ import annotations

from typing import ClassVar

from attrs import define as _define

from tradespec.core.checks import Check, Given, When
from tradespec.core.codec import Choice, Number, Param, RequestModel, Text
from tradespec.core.money import DecimalLike
from tradespec.core.unset import UNSET, Unset

from .force import Force, ForceLike
from .order_type import OrderType, OrderTypeLike
from .side import Side, SideLike
from .stp_mode import StpMode, StpModeLike


@_define(kw_only=True)
class SpotBatchOrderItem(RequestModel):
    """One order of a batch.

    Attributes:
        side: buy or sell.
        order_type: limit or market.
        size: Base coin. TRAP: of a market buy it is the quote coin to spend, such as 100 for 100 USDT. Above 0.
        symbol: Pair of this order; needed with batch_mode multiple, ignored otherwise. At most 50 characters.
        force: Needed for limit orders; market orders ignore it. gtc is the usual one.
        price: Limit price. Needed for limit orders. Above 0.
        client_oid: Your own id, by which the order is found again. Unconfirmed: The largest length; sources say 32,
            49 and 50.
        stp_mode: What happens when you would trade with yourself. When left out: none.
        preset_take_profit_price: Trigger price of the attached take profit. Above 0.
        execute_take_profit_price: Limit price of the take profit once triggered; left out, it sells at market. Only
            with preset_take_profit_price. Above 0.
        preset_stop_loss_price: Trigger price of the attached stop loss. Above 0.
        execute_stop_loss_price: Limit price of the stop loss once triggered; left out, it sells at market. Only
            with preset_stop_loss_price. Above 0.
    """

    side: SideLike
    order_type: OrderTypeLike
    size: DecimalLike
    symbol: str | Unset = UNSET
    force: ForceLike | Unset = UNSET
    price: DecimalLike | Unset = UNSET
    client_oid: str | Unset = UNSET
    stp_mode: StpModeLike | Unset = UNSET
    preset_take_profit_price: DecimalLike | Unset = UNSET
    execute_take_profit_price: DecimalLike | Unset = UNSET
    preset_stop_loss_price: DecimalLike | Unset = UNSET
    execute_stop_loss_price: DecimalLike | Unset = UNSET

    PARAMS: ClassVar[tuple[Param, ...]]
    CHECKS: ClassVar[tuple[Check, ...]]


SpotBatchOrderItem.PARAMS = (
    Param("side", "side", Choice(Side), required=True),
    Param("order_type", "orderType", Choice(OrderType), required=True),
    Param("size", "size", Number(quoted=True, gt="0"), required=True),
    Param("symbol", "symbol", Text(min_length=1, max_length=50)),
    Param("force", "force", Choice(Force)),
    Param("price", "price", Number(quoted=True, gt="0")),
    Param("client_oid", "clientOid", Text(pattern="^[0-9A-Za-z_#+-]{1,50}$")),
    Param("stp_mode", "stpMode", Choice(StpMode)),
    Param("preset_take_profit_price", "presetTakeProfitPrice", Number(quoted=True, gt="0")),
    Param("execute_take_profit_price", "executeTakeProfitPrice", Number(quoted=True, gt="0")),
    Param("preset_stop_loss_price", "presetStopLossPrice", Number(quoted=True, gt="0")),
    Param("execute_stop_loss_price", "executeStopLossPrice", Number(quoted=True, gt="0")),
)
SpotBatchOrderItem.CHECKS = (
    Given(
        "execute_take_profit_price",
        "execute_take_profit_price is a limit price; give preset_take_profit_price, which triggers it",
        require=("preset_take_profit_price",),
    ),
    Given(
        "execute_stop_loss_price",
        "execute_stop_loss_price is a limit price; give preset_stop_loss_price, which triggers it",
        require=("preset_stop_loss_price",),
    ),
    When(
        "order_type",
        ("limit",),
        "a limit order needs a price and a force; write force='gtc' to let it rest, or order_type='market' to take the best price",
        require=("price", "force"),
    ),
)
