"""Models and enums of Mt.Gox, loaded on first use.

Generated from specs/mtgox; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.lazy import attach

if TYPE_CHECKING:
    from .account_info import AccountInfo as AccountInfo
    from .activated import Activated as Activated
    from .bitcoin_transaction import BitcoinTransaction as BitcoinTransaction
    from .block_info import BlockInfo as BlockInfo
    from .block_transactions import BlockTransactions as BlockTransactions
    from .currency_info import CurrencyInfo as CurrencyInfo
    from .deposit_address import DepositAddress as DepositAddress
    from .depth import Depth as Depth
    from .depth_level import DepthLevel as DepthLevel
    from .depth_update import DepthUpdate as DepthUpdate
    from .fast_ticker import FastTicker as FastTicker
    from .history_entry import HistoryEntry as HistoryEntry
    from .history_trade import HistoryTrade as HistoryTrade
    from .history_type import HistoryType as HistoryType
    from .history_type import HistoryTypeLike as HistoryTypeLike
    from .hotp_key import HotpKey as HotpKey
    from .key_type import KeyType as KeyType
    from .key_type import KeyTypeLike as KeyTypeLike
    from .legacy_address import LegacyAddress as LegacyAddress
    from .legacy_cancelled import LegacyCancelled as LegacyCancelled
    from .legacy_depth import LegacyDepth as LegacyDepth
    from .legacy_funds import LegacyFunds as LegacyFunds
    from .legacy_level import LegacyLevel as LegacyLevel
    from .legacy_order import LegacyOrder as LegacyOrder
    from .legacy_order_answer import LegacyOrderAnswer as LegacyOrderAnswer
    from .legacy_orders import LegacyOrders as LegacyOrders
    from .legacy_redeemed import LegacyRedeemed as LegacyRedeemed
    from .legacy_ticker import LegacyTicker as LegacyTicker
    from .legacy_ticker_answer import LegacyTickerAnswer as LegacyTickerAnswer
    from .legacy_trade import LegacyTrade as LegacyTrade
    from .legacy_withdrawn import LegacyWithdrawn as LegacyWithdrawn
    from .merchant_order import MerchantOrder as MerchantOrder
    from .money import Money as Money
    from .old_ticker import OldTicker as OldTicker
    from .order import Order as Order
    from .order_cancelled import OrderCancelled as OrderCancelled
    from .order_end import OrderEnd as OrderEnd
    from .order_end import OrderEndLike as OrderEndLike
    from .order_lag import OrderLag as OrderLag
    from .order_result import OrderResult as OrderResult
    from .order_status import OrderStatus as OrderStatus
    from .order_status import OrderStatusLike as OrderStatusLike
    from .order_trade import OrderTrade as OrderTrade
    from .order_type import OrderType as OrderType
    from .order_type import OrderTypeLike as OrderTypeLike
    from .order_update import OrderUpdate as OrderUpdate
    from .sent_transaction import SentTransaction as SentTransaction
    from .stream_lag import StreamLag as StreamLag
    from .stream_ticker import StreamTicker as StreamTicker
    from .stream_trade import StreamTrade as StreamTrade
    from .symbol_position import SymbolPosition as SymbolPosition
    from .symbol_position import SymbolPositionLike as SymbolPositionLike
    from .ticker import Ticker as Ticker
    from .trade import Trade as Trade
    from .transaction_input import TransactionInput as TransactionInput
    from .transaction_output import TransactionOutput as TransactionOutput
    from .user_order import UserOrder as UserOrder
    from .wallet import Wallet as Wallet
    from .wallet_added import WalletAdded as WalletAdded
    from .wallet_change import WalletChange as WalletChange
    from .wallet_history import WalletHistory as WalletHistory
    from .yes_no import YesNo as YesNo
    from .yes_no import YesNoLike as YesNoLike

__getattr__, __dir__ = attach(
    __name__,
    {
        "AccountInfo": ".account_info",
        "Activated": ".activated",
        "BitcoinTransaction": ".bitcoin_transaction",
        "BlockInfo": ".block_info",
        "BlockTransactions": ".block_transactions",
        "CurrencyInfo": ".currency_info",
        "DepositAddress": ".deposit_address",
        "Depth": ".depth",
        "DepthLevel": ".depth_level",
        "DepthUpdate": ".depth_update",
        "FastTicker": ".fast_ticker",
        "HistoryEntry": ".history_entry",
        "HistoryTrade": ".history_trade",
        "HistoryType": ".history_type",
        "HistoryTypeLike": ".history_type",
        "HotpKey": ".hotp_key",
        "KeyType": ".key_type",
        "KeyTypeLike": ".key_type",
        "LegacyAddress": ".legacy_address",
        "LegacyCancelled": ".legacy_cancelled",
        "LegacyDepth": ".legacy_depth",
        "LegacyFunds": ".legacy_funds",
        "LegacyLevel": ".legacy_level",
        "LegacyOrder": ".legacy_order",
        "LegacyOrderAnswer": ".legacy_order_answer",
        "LegacyOrders": ".legacy_orders",
        "LegacyRedeemed": ".legacy_redeemed",
        "LegacyTicker": ".legacy_ticker",
        "LegacyTickerAnswer": ".legacy_ticker_answer",
        "LegacyTrade": ".legacy_trade",
        "LegacyWithdrawn": ".legacy_withdrawn",
        "MerchantOrder": ".merchant_order",
        "Money": ".money",
        "OldTicker": ".old_ticker",
        "Order": ".order",
        "OrderCancelled": ".order_cancelled",
        "OrderEnd": ".order_end",
        "OrderEndLike": ".order_end",
        "OrderLag": ".order_lag",
        "OrderResult": ".order_result",
        "OrderStatus": ".order_status",
        "OrderStatusLike": ".order_status",
        "OrderTrade": ".order_trade",
        "OrderType": ".order_type",
        "OrderTypeLike": ".order_type",
        "OrderUpdate": ".order_update",
        "SentTransaction": ".sent_transaction",
        "StreamLag": ".stream_lag",
        "StreamTicker": ".stream_ticker",
        "StreamTrade": ".stream_trade",
        "SymbolPosition": ".symbol_position",
        "SymbolPositionLike": ".symbol_position",
        "Ticker": ".ticker",
        "Trade": ".trade",
        "TransactionInput": ".transaction_input",
        "TransactionOutput": ".transaction_output",
        "UserOrder": ".user_order",
        "Wallet": ".wallet",
        "WalletAdded": ".wallet_added",
        "WalletChange": ".wallet_change",
        "WalletHistory": ".wallet_history",
        "YesNo": ".yes_no",
        "YesNoLike": ".yes_no",
    },
)

__all__ = [
    "AccountInfo",
    "Activated",
    "BitcoinTransaction",
    "BlockInfo",
    "BlockTransactions",
    "CurrencyInfo",
    "DepositAddress",
    "Depth",
    "DepthLevel",
    "DepthUpdate",
    "FastTicker",
    "HistoryEntry",
    "HistoryTrade",
    "HistoryType",
    "HistoryTypeLike",
    "HotpKey",
    "KeyType",
    "KeyTypeLike",
    "LegacyAddress",
    "LegacyCancelled",
    "LegacyDepth",
    "LegacyFunds",
    "LegacyLevel",
    "LegacyOrder",
    "LegacyOrderAnswer",
    "LegacyOrders",
    "LegacyRedeemed",
    "LegacyTicker",
    "LegacyTickerAnswer",
    "LegacyTrade",
    "LegacyWithdrawn",
    "MerchantOrder",
    "Money",
    "OldTicker",
    "Order",
    "OrderCancelled",
    "OrderEnd",
    "OrderEndLike",
    "OrderLag",
    "OrderResult",
    "OrderStatus",
    "OrderStatusLike",
    "OrderTrade",
    "OrderType",
    "OrderTypeLike",
    "OrderUpdate",
    "SentTransaction",
    "StreamLag",
    "StreamTicker",
    "StreamTrade",
    "SymbolPosition",
    "SymbolPositionLike",
    "Ticker",
    "Trade",
    "TransactionInput",
    "TransactionOutput",
    "UserOrder",
    "Wallet",
    "WalletAdded",
    "WalletChange",
    "WalletHistory",
    "YesNo",
    "YesNoLike",
]  # pyright: ignore[reportUnsupportedDunderAll]
