"""The clients of CoinBTR. Generated from specs/coinbtr; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Self, Unpack

from tradespec.core.client import AsyncClient, Client
from tradespec.core.credentials import credentials_from_env
from tradespec.core.options import Settings
from tradespec.core.secret import Secret
from tradespec.overlays.coinbtr import OVERLAY

from ._exchange import EXCHANGE

if TYPE_CHECKING:
    from .resources.account import AccountApi, AsyncAccountApi
    from .resources.market import AsyncMarketApi, MarketApi
    from .resources.trading import AsyncTradingApi, TradingApi
    from .resources.wallet import AsyncWalletApi, WalletApi


class CoinBTR(Client):
    """A client of CoinBTR.

    Args:
        api_key: API key, made in the settings of the account under Manage API Keys with the rights that it needs
            (withdraw, deposit, trade)
        environment: which of the exchange's environments to talk to.
        settings: timeouts, retries, transport and more: see `tradespec.core.options.Settings`.

    Thread-safe: make one and keep it. `from_env()` reads the credentials from TRADESPEC_COINBTR_API_KEY.
    """

    def __init__(
        self,
        *,
        api_key: str | Secret | None = None,
        environment: Literal["live"] = "live",
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(EXCHANGE, OVERLAY, {"api_key": api_key}, environment=environment, **settings)

    @classmethod
    def from_env(cls, *, environment: Literal["live"] = "live", **settings: Unpack[Settings]) -> Self:
        """A client with the credentials of the environment variables.

        Raises:
            MissingCredentials: a variable is not set.
        """
        found = credentials_from_env(EXCHANGE)
        return cls(api_key=found["api_key"], environment=environment, **settings)

    @cached_property
    def account(self) -> AccountApi:
        """The account and the key in use."""
        from .resources.account import AccountApi

        return AccountApi(self)

    @cached_property
    def wallet(self) -> WalletApi:
        """Balances, deposit addresses, withdrawals and deposits."""
        from .resources.wallet import WalletApi

        return WalletApi(self)

    @cached_property
    def trading(self) -> TradingApi:
        """Limit orders."""
        from .resources.trading import TradingApi

        return TradingApi(self)

    @cached_property
    def market(self) -> MarketApi:
        """Books, prices and currencies. No API key needed."""
        from .resources.market import MarketApi

        return MarketApi(self)


class AsyncCoinBTR(AsyncClient):
    """An asynchronous client of CoinBTR.

    Args:
        api_key: API key, made in the settings of the account under Manage API Keys with the rights that it needs
            (withdraw, deposit, trade)
        environment: which of the exchange's environments to talk to.
        settings: timeouts, retries, transport and more: see `tradespec.core.options.Settings`.

    Task-safe: make one and keep it. `from_env()` reads the credentials from TRADESPEC_COINBTR_API_KEY.
    """

    def __init__(
        self,
        *,
        api_key: str | Secret | None = None,
        environment: Literal["live"] = "live",
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(EXCHANGE, OVERLAY, {"api_key": api_key}, environment=environment, **settings)

    @classmethod
    def from_env(cls, *, environment: Literal["live"] = "live", **settings: Unpack[Settings]) -> Self:
        """A client with the credentials of the environment variables.

        Raises:
            MissingCredentials: a variable is not set.
        """
        found = credentials_from_env(EXCHANGE)
        return cls(api_key=found["api_key"], environment=environment, **settings)

    @cached_property
    def account(self) -> AsyncAccountApi:
        """The account and the key in use."""
        from .resources.account import AsyncAccountApi

        return AsyncAccountApi(self)

    @cached_property
    def wallet(self) -> AsyncWalletApi:
        """Balances, deposit addresses, withdrawals and deposits."""
        from .resources.wallet import AsyncWalletApi

        return AsyncWalletApi(self)

    @cached_property
    def trading(self) -> AsyncTradingApi:
        """Limit orders."""
        from .resources.trading import AsyncTradingApi

        return AsyncTradingApi(self)

    @cached_property
    def market(self) -> AsyncMarketApi:
        """Books, prices and currencies. No API key needed."""
        from .resources.market import AsyncMarketApi

        return AsyncMarketApi(self)
