"""Generated from specs/bitflyer/account.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class TradeType(OpenEnum):
    """Why a balance changed. BUY and SELL are trades, DEPOSIT and WITHDRAW cash or coins in and out, POST_COLL and CANCEL_COLL moves into and out of the margin account. Unconfirmed: RECEIVE is known from one public client only."""

    BUY = "BUY"
    SELL = "SELL"
    DEPOSIT = "DEPOSIT"
    WITHDRAW = "WITHDRAW"
    FEE = "FEE"
    POST_COLL = "POST_COLL"
    CANCEL_COLL = "CANCEL_COLL"
    PAYMENT = "PAYMENT"
    TRANSFER = "TRANSFER"
    RECEIVE = "RECEIVE"


TradeTypeLike = (
    TradeType
    | Literal["BUY", "SELL", "DEPOSIT", "WITHDRAW", "FEE", "POST_COLL", "CANCEL_COLL", "PAYMENT", "TRANSFER", "RECEIVE"]
)
"""A member or its exact text."""

read_trade_type = reader(TradeType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
