"""Generated from specs/bitget/tax.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class TaxMarginKind(OpenEnum):
    """Kind of a movement on margin. compensate is what the risk fund paid for you, confiscated what was taken to cover a shortfall."""

    TRANSFER_IN = "transfer_in"
    TRANSFER_OUT = "transfer_out"
    BORROW = "borrow"
    REPAY = "repay"
    LIQUIDATION_FEE = "liquidation_fee"
    COMPENSATE = "compensate"
    DEAL_IN = "deal_in"
    DEAL_OUT = "deal_out"
    INTEREST_REPAY = "interest_repay"
    CONFISCATED = "confiscated"
    EXCHANGE_IN = "exchange_in"
    EXCHANGE_OUT = "exchange_out"


TaxMarginKindLike = (
    TaxMarginKind
    | Literal[
        "transfer_in",
        "transfer_out",
        "borrow",
        "repay",
        "liquidation_fee",
        "compensate",
        "deal_in",
        "deal_out",
        "interest_repay",
        "confiscated",
        "exchange_in",
        "exchange_out",
    ]
)
"""A member or its exact text."""

read_tax_margin_kind = reader(TaxMarginKind)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
