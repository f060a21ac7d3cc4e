"""Generated from specs/bitget/spot_account.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotBillGroup(OpenEnum):
    """Group of a bill. fait is Bitget's spelling of fiat."""

    DEPOSIT = "deposit"
    WITHDRAW = "withdraw"
    TRANSACTION = "transaction"
    TRANSFER = "transfer"
    LOAN = "loan"
    FINANCIAL = "financial"
    FAIT = "fait"
    CONVERT = "convert"
    C2C = "c2c"
    PRE_C2C = "pre_c2c"
    ON_CHAIN = "on_chain"
    STRATEGY = "strategy"
    OTHER = "other"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"fiat": "write fait; that is Bitget's spelling"}


SpotBillGroupLike = (
    SpotBillGroup
    | Literal[
        "deposit",
        "withdraw",
        "transaction",
        "transfer",
        "loan",
        "financial",
        "fait",
        "convert",
        "c2c",
        "pre_c2c",
        "on_chain",
        "strategy",
        "other",
    ]
)
"""A member or its exact text."""

read_spot_bill_group = reader(SpotBillGroup)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
