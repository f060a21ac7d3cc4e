"""Mt.Gox: a typed, exact client.

Bitcoin trading at Mt.Gox: the HTTP API v1, the one v2 call that its page names beside it, and the older scripts
under /code/. The exchange closed in February 2014, so nothing here can be tried against it. Fields ending in _int
are exact integers in the smallest unit; the decimals beside them are deprecated. Every request needs a User-Agent.

Generated from specs/mtgox; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.lazy import attach

if TYPE_CHECKING:
    from tradespec.overlays.mtgox import BUTTON_SCRIPT as BUTTON_SCRIPT
    from tradespec.overlays.mtgox import AddressPing as AddressPing
    from tradespec.overlays.mtgox import AddressPingReceiver as AddressPingReceiver
    from tradespec.overlays.mtgox import AddressPingStatus as AddressPingStatus
    from tradespec.overlays.mtgox import AsyncLocalBook as AsyncLocalBook
    from tradespec.overlays.mtgox import AsyncSubscription as AsyncSubscription
    from tradespec.overlays.mtgox import Claim as Claim
    from tradespec.overlays.mtgox import FileNonces as FileNonces
    from tradespec.overlays.mtgox import Gap as Gap
    from tradespec.overlays.mtgox import InvalidIpnSignature as InvalidIpnSignature
    from tradespec.overlays.mtgox import Ipn as Ipn
    from tradespec.overlays.mtgox import IpnCancelled as IpnCancelled
    from tradespec.overlays.mtgox import IpnClosed as IpnClosed
    from tradespec.overlays.mtgox import IpnError as IpnError
    from tradespec.overlays.mtgox import IpnMessage as IpnMessage
    from tradespec.overlays.mtgox import IpnPaid as IpnPaid
    from tradespec.overlays.mtgox import IpnPartial as IpnPartial
    from tradespec.overlays.mtgox import IpnReceiver as IpnReceiver
    from tradespec.overlays.mtgox import IpnStatus as IpnStatus
    from tradespec.overlays.mtgox import IpnUnknown as IpnUnknown
    from tradespec.overlays.mtgox import LocalBook as LocalBook
    from tradespec.overlays.mtgox import MalformedIpn as MalformedIpn
    from tradespec.overlays.mtgox import MemoryNonces as MemoryNonces
    from tradespec.overlays.mtgox import MemorySeen as MemorySeen
    from tradespec.overlays.mtgox import SeenStore as SeenStore
    from tradespec.overlays.mtgox import SqliteSeen as SqliteSeen
    from tradespec.overlays.mtgox import Subscription as Subscription
    from tradespec.overlays.mtgox import Tonces as Tonces
    from tradespec.overlays.mtgox import checkout_button as checkout_button
    from tradespec.overlays.mtgox import verify_address_ping as verify_address_ping
    from tradespec.overlays.mtgox import verify_ipn as verify_ipn

    from ._exchange import EXCHANGE as EXCHANGE
    from .client import AsyncMtGox as AsyncMtGox
    from .client import MtGox as MtGox
    from .models.account_info import AccountInfo as AccountInfo
    from .models.activated import Activated as Activated
    from .models.bitcoin_transaction import BitcoinTransaction as BitcoinTransaction
    from .models.block_info import BlockInfo as BlockInfo
    from .models.block_transactions import BlockTransactions as BlockTransactions
    from .models.currency_info import CurrencyInfo as CurrencyInfo
    from .models.deposit_address import DepositAddress as DepositAddress
    from .models.depth import Depth as Depth
    from .models.depth_level import DepthLevel as DepthLevel
    from .models.depth_update import DepthUpdate as DepthUpdate
    from .models.fast_ticker import FastTicker as FastTicker
    from .models.history_entry import HistoryEntry as HistoryEntry
    from .models.history_trade import HistoryTrade as HistoryTrade
    from .models.history_type import HistoryType as HistoryType
    from .models.history_type import HistoryTypeLike as HistoryTypeLike
    from .models.hotp_key import HotpKey as HotpKey
    from .models.key_type import KeyType as KeyType
    from .models.key_type import KeyTypeLike as KeyTypeLike
    from .models.legacy_address import LegacyAddress as LegacyAddress
    from .models.legacy_cancelled import LegacyCancelled as LegacyCancelled
    from .models.legacy_depth import LegacyDepth as LegacyDepth
    from .models.legacy_funds import LegacyFunds as LegacyFunds
    from .models.legacy_level import LegacyLevel as LegacyLevel
    from .models.legacy_order import LegacyOrder as LegacyOrder
    from .models.legacy_order_answer import LegacyOrderAnswer as LegacyOrderAnswer
    from .models.legacy_orders import LegacyOrders as LegacyOrders
    from .models.legacy_redeemed import LegacyRedeemed as LegacyRedeemed
    from .models.legacy_ticker import LegacyTicker as LegacyTicker
    from .models.legacy_ticker_answer import LegacyTickerAnswer as LegacyTickerAnswer
    from .models.legacy_trade import LegacyTrade as LegacyTrade
    from .models.legacy_withdrawn import LegacyWithdrawn as LegacyWithdrawn
    from .models.merchant_order import MerchantOrder as MerchantOrder
    from .models.money import Money as Money
    from .models.old_ticker import OldTicker as OldTicker
    from .models.order import Order as Order
    from .models.order_cancelled import OrderCancelled as OrderCancelled
    from .models.order_end import OrderEnd as OrderEnd
    from .models.order_end import OrderEndLike as OrderEndLike
    from .models.order_lag import OrderLag as OrderLag
    from .models.order_result import OrderResult as OrderResult
    from .models.order_status import OrderStatus as OrderStatus
    from .models.order_status import OrderStatusLike as OrderStatusLike
    from .models.order_trade import OrderTrade as OrderTrade
    from .models.order_type import OrderType as OrderType
    from .models.order_type import OrderTypeLike as OrderTypeLike
    from .models.order_update import OrderUpdate as OrderUpdate
    from .models.sent_transaction import SentTransaction as SentTransaction
    from .models.stream_lag import StreamLag as StreamLag
    from .models.stream_ticker import StreamTicker as StreamTicker
    from .models.stream_trade import StreamTrade as StreamTrade
    from .models.symbol_position import SymbolPosition as SymbolPosition
    from .models.symbol_position import SymbolPositionLike as SymbolPositionLike
    from .models.ticker import Ticker as Ticker
    from .models.trade import Trade as Trade
    from .models.transaction_input import TransactionInput as TransactionInput
    from .models.transaction_output import TransactionOutput as TransactionOutput
    from .models.user_order import UserOrder as UserOrder
    from .models.wallet import Wallet as Wallet
    from .models.wallet_added import WalletAdded as WalletAdded
    from .models.wallet_change import WalletChange as WalletChange
    from .models.wallet_history import WalletHistory as WalletHistory
    from .models.yes_no import YesNo as YesNo
    from .models.yes_no import YesNoLike as YesNoLike

__getattr__, __dir__ = attach(
    __name__,
    {
        "AccountInfo": ".models.account_info",
        "Activated": ".models.activated",
        "AddressPing": "tradespec.overlays.mtgox",
        "AddressPingReceiver": "tradespec.overlays.mtgox",
        "AddressPingStatus": "tradespec.overlays.mtgox",
        "AsyncLocalBook": "tradespec.overlays.mtgox",
        "AsyncMtGox": ".client",
        "AsyncSubscription": "tradespec.overlays.mtgox",
        "BUTTON_SCRIPT": "tradespec.overlays.mtgox",
        "BitcoinTransaction": ".models.bitcoin_transaction",
        "BlockInfo": ".models.block_info",
        "BlockTransactions": ".models.block_transactions",
        "Claim": "tradespec.overlays.mtgox",
        "CurrencyInfo": ".models.currency_info",
        "DepositAddress": ".models.deposit_address",
        "Depth": ".models.depth",
        "DepthLevel": ".models.depth_level",
        "DepthUpdate": ".models.depth_update",
        "EXCHANGE": "._exchange",
        "FastTicker": ".models.fast_ticker",
        "FileNonces": "tradespec.overlays.mtgox",
        "Gap": "tradespec.overlays.mtgox",
        "HistoryEntry": ".models.history_entry",
        "HistoryTrade": ".models.history_trade",
        "HistoryType": ".models.history_type",
        "HistoryTypeLike": ".models.history_type",
        "HotpKey": ".models.hotp_key",
        "InvalidIpnSignature": "tradespec.overlays.mtgox",
        "Ipn": "tradespec.overlays.mtgox",
        "IpnCancelled": "tradespec.overlays.mtgox",
        "IpnClosed": "tradespec.overlays.mtgox",
        "IpnError": "tradespec.overlays.mtgox",
        "IpnMessage": "tradespec.overlays.mtgox",
        "IpnPaid": "tradespec.overlays.mtgox",
        "IpnPartial": "tradespec.overlays.mtgox",
        "IpnReceiver": "tradespec.overlays.mtgox",
        "IpnStatus": "tradespec.overlays.mtgox",
        "IpnUnknown": "tradespec.overlays.mtgox",
        "KeyType": ".models.key_type",
        "KeyTypeLike": ".models.key_type",
        "LegacyAddress": ".models.legacy_address",
        "LegacyCancelled": ".models.legacy_cancelled",
        "LegacyDepth": ".models.legacy_depth",
        "LegacyFunds": ".models.legacy_funds",
        "LegacyLevel": ".models.legacy_level",
        "LegacyOrder": ".models.legacy_order",
        "LegacyOrderAnswer": ".models.legacy_order_answer",
        "LegacyOrders": ".models.legacy_orders",
        "LegacyRedeemed": ".models.legacy_redeemed",
        "LegacyTicker": ".models.legacy_ticker",
        "LegacyTickerAnswer": ".models.legacy_ticker_answer",
        "LegacyTrade": ".models.legacy_trade",
        "LegacyWithdrawn": ".models.legacy_withdrawn",
        "LocalBook": "tradespec.overlays.mtgox",
        "MalformedIpn": "tradespec.overlays.mtgox",
        "MemoryNonces": "tradespec.overlays.mtgox",
        "MemorySeen": "tradespec.overlays.mtgox",
        "MerchantOrder": ".models.merchant_order",
        "Money": ".models.money",
        "MtGox": ".client",
        "OldTicker": ".models.old_ticker",
        "Order": ".models.order",
        "OrderCancelled": ".models.order_cancelled",
        "OrderEnd": ".models.order_end",
        "OrderEndLike": ".models.order_end",
        "OrderLag": ".models.order_lag",
        "OrderResult": ".models.order_result",
        "OrderStatus": ".models.order_status",
        "OrderStatusLike": ".models.order_status",
        "OrderTrade": ".models.order_trade",
        "OrderType": ".models.order_type",
        "OrderTypeLike": ".models.order_type",
        "OrderUpdate": ".models.order_update",
        "SeenStore": "tradespec.overlays.mtgox",
        "SentTransaction": ".models.sent_transaction",
        "SqliteSeen": "tradespec.overlays.mtgox",
        "StreamLag": ".models.stream_lag",
        "StreamTicker": ".models.stream_ticker",
        "StreamTrade": ".models.stream_trade",
        "Subscription": "tradespec.overlays.mtgox",
        "SymbolPosition": ".models.symbol_position",
        "SymbolPositionLike": ".models.symbol_position",
        "Ticker": ".models.ticker",
        "Tonces": "tradespec.overlays.mtgox",
        "Trade": ".models.trade",
        "TransactionInput": ".models.transaction_input",
        "TransactionOutput": ".models.transaction_output",
        "UserOrder": ".models.user_order",
        "Wallet": ".models.wallet",
        "WalletAdded": ".models.wallet_added",
        "WalletChange": ".models.wallet_change",
        "WalletHistory": ".models.wallet_history",
        "YesNo": ".models.yes_no",
        "YesNoLike": ".models.yes_no",
        "checkout_button": "tradespec.overlays.mtgox",
        "verify_address_ping": "tradespec.overlays.mtgox",
        "verify_ipn": "tradespec.overlays.mtgox",
    },
)

__all__ = [
    "AccountInfo",
    "Activated",
    "AddressPing",
    "AddressPingReceiver",
    "AddressPingStatus",
    "AsyncLocalBook",
    "AsyncMtGox",
    "AsyncSubscription",
    "BUTTON_SCRIPT",
    "BitcoinTransaction",
    "BlockInfo",
    "BlockTransactions",
    "Claim",
    "CurrencyInfo",
    "DepositAddress",
    "Depth",
    "DepthLevel",
    "DepthUpdate",
    "EXCHANGE",
    "FastTicker",
    "FileNonces",
    "Gap",
    "HistoryEntry",
    "HistoryTrade",
    "HistoryType",
    "HistoryTypeLike",
    "HotpKey",
    "InvalidIpnSignature",
    "Ipn",
    "IpnCancelled",
    "IpnClosed",
    "IpnError",
    "IpnMessage",
    "IpnPaid",
    "IpnPartial",
    "IpnReceiver",
    "IpnStatus",
    "IpnUnknown",
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
    "LocalBook",
    "MalformedIpn",
    "MemoryNonces",
    "MemorySeen",
    "MerchantOrder",
    "Money",
    "MtGox",
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
    "SeenStore",
    "SentTransaction",
    "SqliteSeen",
    "StreamLag",
    "StreamTicker",
    "StreamTrade",
    "Subscription",
    "SymbolPosition",
    "SymbolPositionLike",
    "Ticker",
    "Tonces",
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
    "checkout_button",
    "verify_address_ping",
    "verify_ipn",
]  # pyright: ignore[reportUnsupportedDunderAll]
