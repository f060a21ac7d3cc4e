"""CoinBTR: a typed, exact client.

Wallet, limit orders and market data of coinbtr.com in Mexico, which became Tauros in September 2019. The hosts are
gone, so that this is what the document of June 2018 says: it describes three calls in full and gives no more than
method and path of most others. What later revisions of the same document (up to July 2019) say about these stands
here as optional fields of open objects, marked as unconfirmed. Decide by success, not by the HTTP status. The
document also has the headings List Transactions and Get Transaction, without an endpoint, and ends with "Kittens",
which belongs to the template that it was made from: neither is part of this contract. Requests are not signed and
carry no nonce. No rate limits are stated.

Generated from specs/coinbtr; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.lazy import attach

if TYPE_CHECKING:
    from ._exchange import EXCHANGE as EXCHANGE
    from .client import AsyncCoinBTR as AsyncCoinBTR
    from .client import CoinBTR as CoinBTR
    from .models.balance import Balance as Balance
    from .models.balance_parts import BalanceParts as BalanceParts
    from .models.book import Book as Book
    from .models.book_order import BookOrder as BookOrder
    from .models.coin_balance import CoinBalance as CoinBalance
    from .models.crypto_currency import CryptoCurrency as CryptoCurrency
    from .models.currencies import Currencies as Currencies
    from .models.deposit_address import DepositAddress as DepositAddress
    from .models.fiat_currency import FiatCurrency as FiatCurrency
    from .models.open_order import OpenOrder as OpenOrder
    from .models.order_book import OrderBook as OrderBook
    from .models.order_placed import OrderPlaced as OrderPlaced
    from .models.session import Session as Session
    from .models.session_permissions import SessionPermissions as SessionPermissions
    from .models.session_token import SessionToken as SessionToken
    from .models.ticker import Ticker as Ticker
    from .models.volume import Volume as Volume
    from .models.withdrawal import Withdrawal as Withdrawal

__getattr__, __dir__ = attach(
    __name__,
    {
        "AsyncCoinBTR": ".client",
        "Balance": ".models.balance",
        "BalanceParts": ".models.balance_parts",
        "Book": ".models.book",
        "BookOrder": ".models.book_order",
        "CoinBTR": ".client",
        "CoinBalance": ".models.coin_balance",
        "CryptoCurrency": ".models.crypto_currency",
        "Currencies": ".models.currencies",
        "DepositAddress": ".models.deposit_address",
        "EXCHANGE": "._exchange",
        "FiatCurrency": ".models.fiat_currency",
        "OpenOrder": ".models.open_order",
        "OrderBook": ".models.order_book",
        "OrderPlaced": ".models.order_placed",
        "Session": ".models.session",
        "SessionPermissions": ".models.session_permissions",
        "SessionToken": ".models.session_token",
        "Ticker": ".models.ticker",
        "Volume": ".models.volume",
        "Withdrawal": ".models.withdrawal",
    },
)

__all__ = [
    "AsyncCoinBTR",
    "Balance",
    "BalanceParts",
    "Book",
    "BookOrder",
    "CoinBTR",
    "CoinBalance",
    "CryptoCurrency",
    "Currencies",
    "DepositAddress",
    "EXCHANGE",
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
