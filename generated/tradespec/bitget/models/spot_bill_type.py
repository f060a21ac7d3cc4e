"""Generated from specs/bitget/spot_account.yaml; do not edit."""

from __future__ import annotations

from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class SpotBillType(OpenEnum):
    """Kind of a bill. Those from ORDER_DEALT_FROZEN_OUT on are seen in answers only."""

    DEPOSIT = "DEPOSIT"
    WITHDRAW = "WITHDRAW"
    BUY = "BUY"
    SELL = "SELL"
    DEDUCTION_HANDLING_FEE = "DEDUCTION_HANDLING_FEE"
    TRANSFER_IN = "TRANSFER_IN"
    TRANSFER_OUT = "TRANSFER_OUT"
    REBATE_REWARDS = "REBATE_REWARDS"
    AIRDROP_REWARDS = "AIRDROP_REWARDS"
    USDT_CONTRACT_REWARDS = "USDT_CONTRACT_REWARDS"
    MIX_CONTRACT_REWARDS = "MIX_CONTRACT_REWARDS"
    SYSTEM_LOCK = "SYSTEM_LOCK"
    USER_LOCK = "USER_LOCK"
    STRATEGY_TRANSFER_IN = "STRATEGY_TRANSFER_IN"
    ORDER_DEALT_FROZEN_OUT = "ORDER_DEALT_FROZEN_OUT"
    ORDER_DEALT_IN = "ORDER_DEALT_IN"
    ACTIVITY_ASSET_REWARD_USER_IN = "ACTIVITY_ASSET_REWARD_USER_IN"
    INNER_ADDRESS_WITHDRAW_IN = "INNER_ADDRESS_WITHDRAW_IN"
    ORDER_EXCHANGE_IN = "ORDER_EXCHANGE_IN"
    ORDER_EXCHANGE_OUT = "ORDER_EXCHANGE_OUT"
    SMALL_EXCHANGE_USER_IN = "SMALL_EXCHANGE_USER_IN"
    SMALL_EXCHANGE_USER_OUT = "SMALL_EXCHANGE_USER_OUT"


SpotBillTypeLike = (
    SpotBillType
    | Literal[
        "DEPOSIT",
        "WITHDRAW",
        "BUY",
        "SELL",
        "DEDUCTION_HANDLING_FEE",
        "TRANSFER_IN",
        "TRANSFER_OUT",
        "REBATE_REWARDS",
        "AIRDROP_REWARDS",
        "USDT_CONTRACT_REWARDS",
        "MIX_CONTRACT_REWARDS",
        "SYSTEM_LOCK",
        "USER_LOCK",
        "STRATEGY_TRANSFER_IN",
        "ORDER_DEALT_FROZEN_OUT",
        "ORDER_DEALT_IN",
        "ACTIVITY_ASSET_REWARD_USER_IN",
        "INNER_ADDRESS_WITHDRAW_IN",
        "ORDER_EXCHANGE_IN",
        "ORDER_EXCHANGE_OUT",
        "SMALL_EXCHANGE_USER_IN",
        "SMALL_EXCHANGE_USER_OUT",
    ]
)
"""A member or its exact text."""

read_spot_bill_type = reader(SpotBillType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
