"""Generated from specs/bitget/futures.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class FuturesTradeSide(OpenEnum):
    """What an order did to the position, in answers. open and close, reductions and forced closings in hedge mode; the ones with buy and sell (buy_single, sell_single) in one-way mode. burst is a liquidation, adl auto-deleveraging."""

    OPEN = "open"
    CLOSE = "close"
    REDUCE_CLOSE_LONG = "reduce_close_long"
    REDUCE_CLOSE_SHORT = "reduce_close_short"
    BURST_CLOSE_LONG = "burst_close_long"
    BURST_CLOSE_SHORT = "burst_close_short"
    OFFSET_CLOSE_LONG = "offset_close_long"
    OFFSET_CLOSE_SHORT = "offset_close_short"
    DELIVERY_CLOSE_LONG = "delivery_close_long"
    DELIVERY_CLOSE_SHORT = "delivery_close_short"
    DTE_SYS_ADL_CLOSE_LONG = "dte_sys_adl_close_long"
    DTE_SYS_ADL_CLOSE_SHORT = "dte_sys_adl_close_short"
    BUY_SINGLE = "buy_single"
    SELL_SINGLE = "sell_single"
    REDUCE_BUY_SINGLE = "reduce_buy_single"
    REDUCE_SELL_SINGLE = "reduce_sell_single"
    BURST_BUY_SINGLE = "burst_buy_single"
    BURST_SELL_SINGLE = "burst_sell_single"
    DELIVERY_BUY_SINGLE = "delivery_buy_single"
    DELIVERY_SELL_SINGLE = "delivery_sell_single"
    DTE_SYS_ADL_BUY_IN_SINGLE_SIDE_MODE = "dte_sys_adl_buy_in_single_side_mode"
    DTE_SYS_ADL_SELL_IN_SINGLE_SIDE_MODE = "dte_sys_adl_sell_in_single_side_mode"


FuturesTradeSideLike = (
    FuturesTradeSide
    | Literal[
        "open",
        "close",
        "reduce_close_long",
        "reduce_close_short",
        "burst_close_long",
        "burst_close_short",
        "offset_close_long",
        "offset_close_short",
        "delivery_close_long",
        "delivery_close_short",
        "dte_sys_adl_close_long",
        "dte_sys_adl_close_short",
        "buy_single",
        "sell_single",
        "reduce_buy_single",
        "reduce_sell_single",
        "burst_buy_single",
        "burst_sell_single",
        "delivery_buy_single",
        "delivery_sell_single",
        "dte_sys_adl_buy_in_single_side_mode",
        "dte_sys_adl_sell_in_single_side_mode",
    ]
)
"""A member or its exact text."""

read_futures_trade_side = reader(FuturesTradeSide)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
