"""Generated from specs/bitget/futures_account.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tradespec.core.enums import OpenEnum
from tradespec.core.wire import reader


class FuturesBillType(OpenEnum):
    """What changed the balance. trans_...: transfers. open_..., close_...: trades in hedge mode; buy, sell: in one-way mode. force_..., burst_..., adl_...: closings by Bitget. append_margin, adjust_down_lever_append_margin, reduce_margin, auto_append_margin: margin moved to or from a position. contract_settle_fee: funding. delivery_...: settlement of dated contracts. settle_interest: interest of multi-assets mode, user_exchange_...: its conversions. tracking_...: copy trading. cash_gift_..., bonus_...: gifts of Bitget."""

    TRANS_FROM_EXCHANGE = "trans_from_exchange"
    TRANS_TO_EXCHANGE = "trans_to_exchange"
    TRANS_FROM_CONTRACT = "trans_from_contract"
    TRANS_TO_CONTRACT = "trans_to_contract"
    TRANS_FROM_OTC = "trans_from_otc"
    TRANS_TO_OTC = "trans_to_otc"
    TRANS_FROM_CROSS = "trans_from_cross"
    TRANS_TO_CROSS = "trans_to_cross"
    TRANS_FROM_ISOLATED = "trans_from_isolated"
    TRANS_TO_ISOLATED = "trans_to_isolated"
    OPEN_LONG = "open_long"
    OPEN_SHORT = "open_short"
    CLOSE_LONG = "close_long"
    CLOSE_SHORT = "close_short"
    BUY = "buy"
    SELL = "sell"
    FORCE_CLOSE_LONG = "force_close_long"
    FORCE_CLOSE_SHORT = "force_close_short"
    FORCE_BUY = "force_buy"
    FORCE_SELL = "force_sell"
    BURST_LONG_LOSS_QUERY = "burst_long_loss_query"
    BURST_SHORT_LOSS_QUERY = "burst_short_loss_query"
    BURST_BUY = "burst_buy"
    BURST_SELL = "burst_sell"
    ADL_CLOSE_LONG = "adl_close_long"
    ADL_CLOSE_SHORT = "adl_close_short"
    ADL_BUY_IN_SINGLE_SIDE_MODE = "adl_buy_in_single_side_mode"
    ADL_SELL_IN_SINGLE_SIDE_MODE = "adl_sell_in_single_side_mode"
    APPEND_MARGIN = "append_margin"
    ADJUST_DOWN_LEVER_APPEND_MARGIN = "adjust_down_lever_append_margin"
    REDUCE_MARGIN = "reduce_margin"
    AUTO_APPEND_MARGIN = "auto_append_margin"
    CONTRACT_SETTLE_FEE = "contract_settle_fee"
    DELIVERY_LONG = "delivery_long"
    DELIVERY_SHORT = "delivery_short"
    CASH_GIFT_ISSUE = "cash_gift_issue"
    CASH_GIFT_RECYCLE = "cash_gift_recycle"
    BONUS_ISSUE = "bonus_issue"
    BONUS_RECYCLE = "bonus_recycle"
    BONUS_EXPIRED = "bonus_expired"
    TRACKING_FOLLOW_PAY = "tracking_follow_pay"
    TRACKING_FOLLOW_BACK = "tracking_follow_back"
    TRACKING_TRADER_INCOME = "tracking_trader_income"
    RISK_CAPTITAL_USER_TRANSFER = "risk_captital_user_transfer"
    USER_EXCHANGE_BUY = "user_exchange_buy"
    USER_EXCHANGE_SELL = "user_exchange_sell"
    SETTLE_INTEREST = "settle_interest"
    UNKNOWN = "unknown"

    @classmethod
    def _hints(cls) -> Mapping[str, str]:
        return {"funding": "write contract_settle_fee", "funding_fee": "write contract_settle_fee"}


FuturesBillTypeLike = (
    FuturesBillType
    | Literal[
        "trans_from_exchange",
        "trans_to_exchange",
        "trans_from_contract",
        "trans_to_contract",
        "trans_from_otc",
        "trans_to_otc",
        "trans_from_cross",
        "trans_to_cross",
        "trans_from_isolated",
        "trans_to_isolated",
        "open_long",
        "open_short",
        "close_long",
        "close_short",
        "buy",
        "sell",
        "force_close_long",
        "force_close_short",
        "force_buy",
        "force_sell",
        "burst_long_loss_query",
        "burst_short_loss_query",
        "burst_buy",
        "burst_sell",
        "adl_close_long",
        "adl_close_short",
        "adl_buy_in_single_side_mode",
        "adl_sell_in_single_side_mode",
        "append_margin",
        "adjust_down_lever_append_margin",
        "reduce_margin",
        "auto_append_margin",
        "contract_settle_fee",
        "delivery_long",
        "delivery_short",
        "cash_gift_issue",
        "cash_gift_recycle",
        "bonus_issue",
        "bonus_recycle",
        "bonus_expired",
        "tracking_follow_pay",
        "tracking_follow_back",
        "tracking_trader_income",
        "risk_captital_user_transfer",
        "user_exchange_buy",
        "user_exchange_sell",
        "settle_interest",
        "unknown",
    ]
)
"""A member or its exact text."""

read_futures_bill_type = reader(FuturesBillType)
"""Text -> member, for answers: a text that is not listed makes an unknown member."""
