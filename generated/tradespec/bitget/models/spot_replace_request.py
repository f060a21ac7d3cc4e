"""Generated from specs/bitget/spot_trade.yaml; do not edit."""

from __future__ import annotations

from typing import ClassVar

from attrs import define as _define

from tradespec.core.checks import AtLeastOne, Check, Given
from tradespec.core.codec import Number, Param, RequestModel, Text
from tradespec.core.money import DecimalLike
from tradespec.core.unset import UNSET, Unset


@_define(kw_only=True)
class SpotReplaceRequest(RequestModel):
    """An order and what is to come in its stead.

    Attributes:
        symbol: Pair of both orders. At most 50 characters.
        price: Limit price of the new order; give it even if it stays. Above 0.
        size: Base coin of the new order; give it even if it stays. Above 0.
        order_id: Bitget's id of the order to cancel.
        client_oid: Your own id of the order to cancel. At most 64 characters.
        new_client_oid: Your own id of the new order; another one than that of the old order. Unconfirmed: The
            largest length; sources say 32, 49 and 50.
        preset_take_profit_price: Trigger price of the attached take profit. Above 0.
        execute_take_profit_price: Limit price of the take profit once triggered; left out, it sells at market. Only
            with preset_take_profit_price. Above 0.
        preset_stop_loss_price: Trigger price of the attached stop loss. Above 0.
        execute_stop_loss_price: Limit price of the stop loss once triggered; left out, it sells at market. Only
            with preset_stop_loss_price. Above 0.
    """

    symbol: str
    price: DecimalLike
    size: DecimalLike
    order_id: str | Unset = UNSET
    client_oid: str | Unset = UNSET
    new_client_oid: str | Unset = UNSET
    preset_take_profit_price: DecimalLike | Unset = UNSET
    execute_take_profit_price: DecimalLike | Unset = UNSET
    preset_stop_loss_price: DecimalLike | Unset = UNSET
    execute_stop_loss_price: DecimalLike | Unset = UNSET

    PARAMS: ClassVar[tuple[Param, ...]]
    CHECKS: ClassVar[tuple[Check, ...]]


SpotReplaceRequest.PARAMS = (
    Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),
    Param("price", "price", Number(quoted=True, gt="0"), required=True),
    Param("size", "size", Number(quoted=True, gt="0"), required=True),
    Param("order_id", "orderId", Text(pattern="^[0-9]{1,20}$")),
    Param("client_oid", "clientOid", Text(min_length=1, max_length=64)),
    Param("new_client_oid", "newClientOid", Text(pattern="^[0-9A-Za-z_#+-]{1,50}$")),
    Param("preset_take_profit_price", "presetTakeProfitPrice", Number(quoted=True, gt="0")),
    Param("execute_take_profit_price", "executeTakeProfitPrice", Number(quoted=True, gt="0")),
    Param("preset_stop_loss_price", "presetStopLossPrice", Number(quoted=True, gt="0")),
    Param("execute_stop_loss_price", "executeStopLossPrice", Number(quoted=True, gt="0")),
)
SpotReplaceRequest.CHECKS = (
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
    AtLeastOne(("order_id", "client_oid"), "name the order by order_id or by client_oid"),
)
