"""Generated from specs/bitget/margin.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class MarginFlowType(OpenEnum):
    """Kind of an entry. deal_in and deal_out are trades, compensate is a shortfall that the risk fund paid, confiscated one that was taken from the account; exchange_ and sys_exchange_ are swaps with the system."""

    TRANSFER_IN = "transfer_in"
    TRANSFER_OUT = "transfer_out"
    BORROW = "borrow"
    REPAY = "repay"
    LIQUIDATION_FEE = "liquidation_fee"
    COMPENSATE = "compensate"
    DEAL_IN = "deal_in"
    DEAL_OUT = "deal_out"
    CONFISCATED = "confiscated"
    EXCHANGE_IN = "exchange_in"
    EXCHANGE_OUT = "exchange_out"
    SYS_EXCHANGE_IN = "sys_exchange_in"
    SYS_EXCHANGE_OUT = "sys_exchange_out"


MarginFlowTypeLike = (
    MarginFlowType
    | Literal[
        "transfer_in",
        "transfer_out",
        "borrow",
        "repay",
        "liquidation_fee",
        "compensate",
        "deal_in",
        "deal_out",
        "confiscated",
        "exchange_in",
        "exchange_out",
        "sys_exchange_in",
        "sys_exchange_out",
    ]
)
"""A member or its exact text."""

read_margin_flow_type = reader(MarginFlowType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
