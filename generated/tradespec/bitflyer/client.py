"""The clients of bitFlyer Lightning. Generated from specs/bitflyer; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Self, Unpack

from tradespec.core.client import AsyncClient, Client
from tradespec.core.credentials import credentials_from_env
from tradespec.core.options import Settings
from tradespec.core.secret import Secret
from tradespec.overlays.bitflyer import OVERLAY

from ._exchange import EXCHANGE

if TYPE_CHECKING:
    from .resources.account import AccountApi, AsyncAccountApi
    from .resources.margin import AsyncMarginApi, MarginApi
    from .resources.market import AsyncMarketApi, MarketApi
    from .resources.trade import AsyncTradeApi, TradeApi
    from .resources.wallet import AsyncWalletApi, WalletApi
    from .streams import AsyncStreams, Streams


class BitFlyer(Client):
    """A client of bitFlyer Lightning.

    Args:
        api_key: API key, made on the developer page of bitFlyer Lightning with the permissions that it needs.
        api_secret: API secret that belongs to the key; it only signs and is never sent.
        environment: which of the exchange's environments to talk to.
        settings: timeouts, retries, transport and more: see `tradespec.core.options.Settings`.

    Thread-safe: make one and keep it. `from_env()` reads the credentials from TRADESPEC_BITFLYER_API_KEY and
    TRADESPEC_BITFLYER_API_SECRET.
    """

    def __init__(
        self,
        *,
        api_key: str | Secret | None = None,
        api_secret: str | Secret | None = None,
        environment: Literal["live"] = "live",
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(
            EXCHANGE, OVERLAY, {"api_key": api_key, "api_secret": api_secret}, environment=environment, **settings
        )

    @classmethod
    def from_env(cls, *, environment: Literal["live"] = "live", **settings: Unpack[Settings]) -> Self:
        """A client with the credentials of the environment variables.

        Raises:
            MissingCredentials: a variable is not set.
        """
        found = credentials_from_env(EXCHANGE)
        return cls(api_key=found["api_key"], api_secret=found["api_secret"], environment=environment, **settings)

    @cached_property
    def streams(self) -> Streams:
        """What the exchange sends by itself. Order books, tickers, executions and the account's own order events over one WebSocket, as JSON-RPC 2.0. Nothing is numbered and nothing is sent twice: what is missed while the connection is down is lost. After a reconnect load the book from the next snapshot, and own orders over HTTP. One public client saw the server close for scheduled maintenance, and say so in the text of the close."""
        from .streams import Streams

        return Streams(self)

    @cached_property
    def market(self) -> MarketApi:
        """Markets, prices and the state of the exchange. No API key needed."""
        from .resources.market import MarketApi

        return MarketApi(self)

    @cached_property
    def trade(self) -> TradeApi:
        """Orders, their cancellation and their executions."""
        from .resources.trade import TradeApi

        return TradeApi(self)

    @cached_property
    def account(self) -> AccountApi:
        """What the API key may do, balances and fees."""
        from .resources.account import AccountApi

        return AccountApi(self)

    @cached_property
    def margin(self) -> MarginApi:
        """Collateral and positions of bitFlyer Crypto CFD."""
        from .resources.margin import MarginApi

        return MarginApi(self)

    @cached_property
    def wallet(self) -> WalletApi:
        """Coins and cash in and out."""
        from .resources.wallet import WalletApi

        return WalletApi(self)


class AsyncBitFlyer(AsyncClient):
    """An asynchronous client of bitFlyer Lightning.

    Args:
        api_key: API key, made on the developer page of bitFlyer Lightning with the permissions that it needs.
        api_secret: API secret that belongs to the key; it only signs and is never sent.
        environment: which of the exchange's environments to talk to.
        settings: timeouts, retries, transport and more: see `tradespec.core.options.Settings`.

    Task-safe: make one and keep it. `from_env()` reads the credentials from TRADESPEC_BITFLYER_API_KEY and
    TRADESPEC_BITFLYER_API_SECRET.
    """

    def __init__(
        self,
        *,
        api_key: str | Secret | None = None,
        api_secret: str | Secret | None = None,
        environment: Literal["live"] = "live",
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(
            EXCHANGE, OVERLAY, {"api_key": api_key, "api_secret": api_secret}, environment=environment, **settings
        )

    @classmethod
    def from_env(cls, *, environment: Literal["live"] = "live", **settings: Unpack[Settings]) -> Self:
        """A client with the credentials of the environment variables.

        Raises:
            MissingCredentials: a variable is not set.
        """
        found = credentials_from_env(EXCHANGE)
        return cls(api_key=found["api_key"], api_secret=found["api_secret"], environment=environment, **settings)

    @cached_property
    def streams(self) -> AsyncStreams:
        """What the exchange sends by itself. Order books, tickers, executions and the account's own order events over one WebSocket, as JSON-RPC 2.0. Nothing is numbered and nothing is sent twice: what is missed while the connection is down is lost. After a reconnect load the book from the next snapshot, and own orders over HTTP. One public client saw the server close for scheduled maintenance, and say so in the text of the close."""
        from .streams import AsyncStreams

        return AsyncStreams(self)

    @cached_property
    def market(self) -> AsyncMarketApi:
        """Markets, prices and the state of the exchange. No API key needed."""
        from .resources.market import AsyncMarketApi

        return AsyncMarketApi(self)

    @cached_property
    def trade(self) -> AsyncTradeApi:
        """Orders, their cancellation and their executions."""
        from .resources.trade import AsyncTradeApi

        return AsyncTradeApi(self)

    @cached_property
    def account(self) -> AsyncAccountApi:
        """What the API key may do, balances and fees."""
        from .resources.account import AsyncAccountApi

        return AsyncAccountApi(self)

    @cached_property
    def margin(self) -> AsyncMarginApi:
        """Collateral and positions of bitFlyer Crypto CFD."""
        from .resources.margin import AsyncMarginApi

        return AsyncMarginApi(self)

    @cached_property
    def wallet(self) -> AsyncWalletApi:
        """Coins and cash in and out."""
        from .resources.wallet import AsyncWalletApi

        return AsyncWalletApi(self)
