"""Models and enums of CoinBTR, loaded on first use.

Generated from specs/coinbtr; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.lazy import attach

if TYPE_CHECKING:
    from .balance import Balance as Balance
    from .balance_parts import BalanceParts as BalanceParts
    from .book import Book as Book
    from .book_order import BookOrder as BookOrder
    from .coin_balance import CoinBalance as CoinBalance
    from .crypto_currency import CryptoCurrency as CryptoCurrency
    from .currencies import Currencies as Currencies
    from .deposit_address import DepositAddress as DepositAddress
    from .fiat_currency import FiatCurrency as FiatCurrency
    from .open_order import OpenOrder as OpenOrder
    from .order_book import OrderBook as OrderBook
    from .order_placed import OrderPlaced as OrderPlaced
    from .session import Session as Session
    from .session_permissions import SessionPermissions as SessionPermissions
    from .session_token import SessionToken as SessionToken
    from .ticker import Ticker as Ticker
    from .volume import Volume as Volume
    from .withdrawal import Withdrawal as Withdrawal

__getattr__, __dir__ = attach(
    __name__,
    {
        "Balance": ".balance",
        "BalanceParts": ".balance_parts",
        "Book": ".book",
        "BookOrder": ".book_order",
        "CoinBalance": ".coin_balance",
        "CryptoCurrency": ".crypto_currency",
        "Currencies": ".currencies",
        "DepositAddress": ".deposit_address",
        "FiatCurrency": ".fiat_currency",
        "OpenOrder": ".open_order",
        "OrderBook": ".order_book",
        "OrderPlaced": ".order_placed",
        "Session": ".session",
        "SessionPermissions": ".session_permissions",
        "SessionToken": ".session_token",
        "Ticker": ".ticker",
        "Volume": ".volume",
        "Withdrawal": ".withdrawal",
    },
)

__all__ = [
    "Balance",
    "BalanceParts",
    "Book",
    "BookOrder",
    "CoinBalance",
    "CryptoCurrency",
    "Currencies",
    "DepositAddress",
    "FiatCurrency",
    "OpenOrder",
    "OrderBook",
    "OrderPlaced",
    "Session",
    "SessionPermissions",
    "SessionToken",
    "Ticker",
    "Volume",
    "Withdrawal",
]  # pyright: ignore[reportUnsupportedDunderAll]
