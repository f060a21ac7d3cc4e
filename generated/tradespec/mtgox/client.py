"""The clients of Mt.Gox. Generated from specs/mtgox; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Self, Unpack

from tradespec.core.client import AsyncClient, Client
from tradespec.core.credentials import credentials_from_env
from tradespec.core.options import Settings
from tradespec.core.secret import Secret
from tradespec.overlays.mtgox import OVERLAY

from ._exchange import EXCHANGE

if TYPE_CHECKING:
    from .resources.account import AccountApi, AsyncAccountApi
    from .resources.bitcoin import AsyncBitcoinApi, BitcoinApi
    from .resources.legacy import AsyncLegacyApi, LegacyApi
    from .resources.market import AsyncMarketApi, MarketApi
    from .resources.merchant import AsyncMerchantApi, MerchantApi
    from .resources.trade import AsyncTradeApi, TradeApi
    from .streams import AsyncStreams, Streams


class MtGox(Client):
    """A client of Mt.Gox.

    Args:
        api_key: API key, a UUID, made on the security page of the account with the rights that it needs.
        api_secret: secret of the key, base64 text; it only signs and is never sent.
        environment: which of the exchange's environments to talk to.
        settings: timeouts, retries, transport and more: see `tradespec.core.options.Settings`.

    Thread-safe: make one and keep it. `from_env()` reads the credentials from TRADESPEC_MTGOX_API_KEY and
    TRADESPEC_MTGOX_API_SECRET.
    """

    def __init__(
        self,
        *,
        api_key: str | Secret | None = None,
        api_secret: str | Secret | None = None,
        environment: Literal["live", "main"] = "live",
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(
            EXCHANGE, OVERLAY, {"api_key": api_key, "api_secret": api_secret}, environment=environment, **settings
        )

    @classmethod
    def from_env(cls, *, environment: Literal["live", "main"] = "live", **settings: Unpack[Settings]) -> Self:
        """A client with the credentials of the environment variables.

        Raises:
            MissingCredentials: a variable is not set.
        """
        found = credentials_from_env(EXCHANGE)
        return cls(api_key=found["api_key"], api_secret=found["api_secret"], environment=environment, **settings)

    @cached_property
    def streams(self) -> Streams:
        """What the exchange sends by itself. Trades, tickers, order books, the order lag and the account's own orders, and signed API calls, over one WebSocket. The exchange closed in February 2014. Messages are not numbered and never repeated, and clients saw depth messages and whole subscriptions get lost: check a book against depth/fetch. Fields ending in _int are exact; the decimals beside them are deprecated."""
        from .streams import Streams

        return Streams(self)

    @cached_property
    def market(self) -> MarketApi:
        """Prices, order books, trades and currencies. No API key needed."""
        from .resources.market import MarketApi

        return MarketApi(self)

    @cached_property
    def bitcoin(self) -> BitcoinApi:
        """The block chain as Mt.Gox sees it, deposit addresses, redeeming keys, sending bitcoins."""
        from .resources.bitcoin import BitcoinApi

        return BitcoinApi(self)

    @cached_property
    def account(self) -> AccountApi:
        """Funds, limits, wallet history, and keys for applications."""
        from .resources.account import AccountApi

        return AccountApi(self)

    @cached_property
    def trade(self) -> TradeApi:
        """Orders, their cancellation and their results."""
        from .resources.trade import TradeApi

        return TradeApi(self)

    @cached_property
    def merchant(self) -> MerchantApi:
        """Payments for shops. What became of one is told by a callback, the IPN."""
        from .resources.merchant import MerchantApi

        return MerchantApi(self)

    @cached_property
    def legacy(self) -> LegacyApi:
        """The scripts under /code/, older than v1. Those with funds take login name and password."""
        from .resources.legacy import LegacyApi

        return LegacyApi(self)


class AsyncMtGox(AsyncClient):
    """An asynchronous client of Mt.Gox.

    Args:
        api_key: API key, a UUID, made on the security page of the account with the rights that it needs.
        api_secret: secret of the key, base64 text; it only signs and is never sent.
        environment: which of the exchange's environments to talk to.
        settings: timeouts, retries, transport and more: see `tradespec.core.options.Settings`.

    Task-safe: make one and keep it. `from_env()` reads the credentials from TRADESPEC_MTGOX_API_KEY and
    TRADESPEC_MTGOX_API_SECRET.
    """

    def __init__(
        self,
        *,
        api_key: str | Secret | None = None,
        api_secret: str | Secret | None = None,
        environment: Literal["live", "main"] = "live",
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(
            EXCHANGE, OVERLAY, {"api_key": api_key, "api_secret": api_secret}, environment=environment, **settings
        )

    @classmethod
    def from_env(cls, *, environment: Literal["live", "main"] = "live", **settings: Unpack[Settings]) -> Self:
        """A client with the credentials of the environment variables.

        Raises:
            MissingCredentials: a variable is not set.
        """
        found = credentials_from_env(EXCHANGE)
        return cls(api_key=found["api_key"], api_secret=found["api_secret"], environment=environment, **settings)

    @cached_property
    def streams(self) -> AsyncStreams:
        """What the exchange sends by itself. Trades, tickers, order books, the order lag and the account's own orders, and signed API calls, over one WebSocket. The exchange closed in February 2014. Messages are not numbered and never repeated, and clients saw depth messages and whole subscriptions get lost: check a book against depth/fetch. Fields ending in _int are exact; the decimals beside them are deprecated."""
        from .streams import AsyncStreams

        return AsyncStreams(self)

    @cached_property
    def market(self) -> AsyncMarketApi:
        """Prices, order books, trades and currencies. No API key needed."""
        from .resources.market import AsyncMarketApi

        return AsyncMarketApi(self)

    @cached_property
    def bitcoin(self) -> AsyncBitcoinApi:
        """The block chain as Mt.Gox sees it, deposit addresses, redeeming keys, sending bitcoins."""
        from .resources.bitcoin import AsyncBitcoinApi

        return AsyncBitcoinApi(self)

    @cached_property
    def account(self) -> AsyncAccountApi:
        """Funds, limits, wallet history, and keys for applications."""
        from .resources.account import AsyncAccountApi

        return AsyncAccountApi(self)

    @cached_property
    def trade(self) -> AsyncTradeApi:
        """Orders, their cancellation and their results."""
        from .resources.trade import AsyncTradeApi

        return AsyncTradeApi(self)

    @cached_property
    def merchant(self) -> AsyncMerchantApi:
        """Payments for shops. What became of one is told by a callback, the IPN."""
        from .resources.merchant import AsyncMerchantApi

        return AsyncMerchantApi(self)

    @cached_property
    def legacy(self) -> AsyncLegacyApi:
        """The scripts under /code/, older than v1. Those with funds take login name and password."""
        from .resources.legacy import AsyncLegacyApi

        return AsyncLegacyApi(self)
