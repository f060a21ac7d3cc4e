"""The clients of Bitget. Generated from specs/bitget; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Self, Unpack

from tradespec.core.client import AsyncClient, Client
from tradespec.core.credentials import credentials_from_env
from tradespec.core.options import Settings
from tradespec.core.secret import Secret
from tradespec.overlays.bitget import OVERLAY

from ._exchange import EXCHANGE

if TYPE_CHECKING:
    from .resources.common import AsyncCommonApi, CommonApi
    from .resources.futures_account import AsyncFuturesAccountApi, FuturesAccountApi
    from .resources.futures_market import AsyncFuturesMarketApi, FuturesMarketApi
    from .resources.futures_plan import AsyncFuturesPlanApi, FuturesPlanApi
    from .resources.futures_position import AsyncFuturesPositionApi, FuturesPositionApi
    from .resources.futures_trade import AsyncFuturesTradeApi, FuturesTradeApi
    from .resources.margin_common import AsyncMarginCommonApi, MarginCommonApi
    from .resources.margin_cross import AsyncMarginCrossApi, MarginCrossApi
    from .resources.margin_isolated import AsyncMarginIsolatedApi, MarginIsolatedApi
    from .resources.spot_account import AsyncSpotAccountApi, SpotAccountApi
    from .resources.spot_market import AsyncSpotMarketApi, SpotMarketApi
    from .resources.spot_plan import AsyncSpotPlanApi, SpotPlanApi
    from .resources.spot_trade import AsyncSpotTradeApi, SpotTradeApi
    from .resources.spot_wallet import AsyncSpotWalletApi, SpotWalletApi


class Bitget(Client):
    """A client of Bitget.

    Args:
        api_key: API key, made on the API management page of Bitget with the permissions that it needs.
        api_secret: secret of the key; it only signs and is never sent.
        passphrase: passphrase chosen when the key was made; it can't be changed or looked up later.
        environment: which of the exchange's environments to talk to.
        settings: timeouts, retries, transport and more: see `tradespec.core.options.Settings`.

    Thread-safe: make one and keep it. `from_env()` reads the credentials from TRADESPEC_BITGET_API_KEY and
    TRADESPEC_BITGET_API_SECRET and TRADESPEC_BITGET_PASSPHRASE.
    """

    def __init__(
        self,
        *,
        api_key: str | Secret | None = None,
        api_secret: str | Secret | None = None,
        passphrase: str | Secret | None = None,
        environment: Literal["live", "demo"] = "live",
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(
            EXCHANGE,
            OVERLAY,
            {"api_key": api_key, "api_secret": api_secret, "passphrase": passphrase},
            environment=environment,
            **settings,
        )

    @classmethod
    def from_env(cls, *, environment: Literal["live", "demo"] = "live", **settings: Unpack[Settings]) -> Self:
        """A client with the credentials of the environment variables.

        Raises:
            MissingCredentials: a variable is not set.
        """
        found = credentials_from_env(EXCHANGE)
        return cls(
            api_key=found["api_key"],
            api_secret=found["api_secret"],
            passphrase=found["passphrase"],
            environment=environment,
            **settings,
        )

    @cached_property
    def common(self) -> CommonApi:
        """Server time, announcements, fee rates and account overviews."""
        from .resources.common import CommonApi

        return CommonApi(self)

    @cached_property
    def spot_market(self) -> SpotMarketApi:
        """Spot symbols, prices, order books, candles and trades. No key is needed."""
        from .resources.spot_market import SpotMarketApi

        return SpotMarketApi(self)

    @cached_property
    def spot_account(self) -> SpotAccountApi:
        """Spot balances, bills and account settings."""
        from .resources.spot_account import SpotAccountApi

        return SpotAccountApi(self)

    @cached_property
    def spot_wallet(self) -> SpotWalletApi:
        """Transfers between accounts, deposits and withdrawals."""
        from .resources.spot_wallet import SpotWalletApi

        return SpotWalletApi(self)

    @cached_property
    def spot_trade(self) -> SpotTradeApi:
        """Spot orders and fills."""
        from .resources.spot_trade import SpotTradeApi

        return SpotTradeApi(self)

    @cached_property
    def spot_plan(self) -> SpotPlanApi:
        """Spot orders that wait for a trigger price."""
        from .resources.spot_plan import SpotPlanApi

        return SpotPlanApi(self)

    @cached_property
    def futures_market(self) -> FuturesMarketApi:
        """Contracts, prices, order books, candles and funding of futures. No key is needed."""
        from .resources.futures_market import FuturesMarketApi

        return FuturesMarketApi(self)

    @cached_property
    def futures_account(self) -> FuturesAccountApi:
        """Futures accounts: balances, leverage, margin mode and position mode."""
        from .resources.futures_account import FuturesAccountApi

        return FuturesAccountApi(self)

    @cached_property
    def futures_position(self) -> FuturesPositionApi:
        """Open and closed futures positions."""
        from .resources.futures_position import FuturesPositionApi

        return FuturesPositionApi(self)

    @cached_property
    def futures_trade(self) -> FuturesTradeApi:
        """Futures orders and fills."""
        from .resources.futures_trade import FuturesTradeApi

        return FuturesTradeApi(self)

    @cached_property
    def futures_plan(self) -> FuturesPlanApi:
        """Futures trigger orders, trailing stops, take profit and stop loss."""
        from .resources.futures_plan import FuturesPlanApi

        return FuturesPlanApi(self)

    @cached_property
    def margin_common(self) -> MarginCommonApi:
        """Margin currencies, rates and ratios."""
        from .resources.margin_common import MarginCommonApi

        return MarginCommonApi(self)

    @cached_property
    def margin_cross(self) -> MarginCrossApi:
        """Crossed margin: one pool of collateral for all coins."""
        from .resources.margin_cross import MarginCrossApi

        return MarginCrossApi(self)

    @cached_property
    def margin_isolated(self) -> MarginIsolatedApi:
        """Isolated margin: collateral for each symbol apart."""
        from .resources.margin_isolated import MarginIsolatedApi

        return MarginIsolatedApi(self)


class AsyncBitget(AsyncClient):
    """An asynchronous client of Bitget.

    Args:
        api_key: API key, made on the API management page of Bitget with the permissions that it needs.
        api_secret: secret of the key; it only signs and is never sent.
        passphrase: passphrase chosen when the key was made; it can't be changed or looked up later.
        environment: which of the exchange's environments to talk to.
        settings: timeouts, retries, transport and more: see `tradespec.core.options.Settings`.

    Task-safe: make one and keep it. `from_env()` reads the credentials from TRADESPEC_BITGET_API_KEY and
    TRADESPEC_BITGET_API_SECRET and TRADESPEC_BITGET_PASSPHRASE.
    """

    def __init__(
        self,
        *,
        api_key: str | Secret | None = None,
        api_secret: str | Secret | None = None,
        passphrase: str | Secret | None = None,
        environment: Literal["live", "demo"] = "live",
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(
            EXCHANGE,
            OVERLAY,
            {"api_key": api_key, "api_secret": api_secret, "passphrase": passphrase},
            environment=environment,
            **settings,
        )

    @classmethod
    def from_env(cls, *, environment: Literal["live", "demo"] = "live", **settings: Unpack[Settings]) -> Self:
        """A client with the credentials of the environment variables.

        Raises:
            MissingCredentials: a variable is not set.
        """
        found = credentials_from_env(EXCHANGE)
        return cls(
            api_key=found["api_key"],
            api_secret=found["api_secret"],
            passphrase=found["passphrase"],
            environment=environment,
            **settings,
        )

    @cached_property
    def common(self) -> AsyncCommonApi:
        """Server time, announcements, fee rates and account overviews."""
        from .resources.common import AsyncCommonApi

        return AsyncCommonApi(self)

    @cached_property
    def spot_market(self) -> AsyncSpotMarketApi:
        """Spot symbols, prices, order books, candles and trades. No key is needed."""
        from .resources.spot_market import AsyncSpotMarketApi

        return AsyncSpotMarketApi(self)

    @cached_property
    def spot_account(self) -> AsyncSpotAccountApi:
        """Spot balances, bills and account settings."""
        from .resources.spot_account import AsyncSpotAccountApi

        return AsyncSpotAccountApi(self)

    @cached_property
    def spot_wallet(self) -> AsyncSpotWalletApi:
        """Transfers between accounts, deposits and withdrawals."""
        from .resources.spot_wallet import AsyncSpotWalletApi

        return AsyncSpotWalletApi(self)

    @cached_property
    def spot_trade(self) -> AsyncSpotTradeApi:
        """Spot orders and fills."""
        from .resources.spot_trade import AsyncSpotTradeApi

        return AsyncSpotTradeApi(self)

    @cached_property
    def spot_plan(self) -> AsyncSpotPlanApi:
        """Spot orders that wait for a trigger price."""
        from .resources.spot_plan import AsyncSpotPlanApi

        return AsyncSpotPlanApi(self)

    @cached_property
    def futures_market(self) -> AsyncFuturesMarketApi:
        """Contracts, prices, order books, candles and funding of futures. No key is needed."""
        from .resources.futures_market import AsyncFuturesMarketApi

        return AsyncFuturesMarketApi(self)

    @cached_property
    def futures_account(self) -> AsyncFuturesAccountApi:
        """Futures accounts: balances, leverage, margin mode and position mode."""
        from .resources.futures_account import AsyncFuturesAccountApi

        return AsyncFuturesAccountApi(self)

    @cached_property
    def futures_position(self) -> AsyncFuturesPositionApi:
        """Open and closed futures positions."""
        from .resources.futures_position import AsyncFuturesPositionApi

        return AsyncFuturesPositionApi(self)

    @cached_property
    def futures_trade(self) -> AsyncFuturesTradeApi:
        """Futures orders and fills."""
        from .resources.futures_trade import AsyncFuturesTradeApi

        return AsyncFuturesTradeApi(self)

    @cached_property
    def futures_plan(self) -> AsyncFuturesPlanApi:
        """Futures trigger orders, trailing stops, take profit and stop loss."""
        from .resources.futures_plan import AsyncFuturesPlanApi

        return AsyncFuturesPlanApi(self)

    @cached_property
    def margin_common(self) -> AsyncMarginCommonApi:
        """Margin currencies, rates and ratios."""
        from .resources.margin_common import AsyncMarginCommonApi

        return AsyncMarginCommonApi(self)

    @cached_property
    def margin_cross(self) -> AsyncMarginCrossApi:
        """Crossed margin: one pool of collateral for all coins."""
        from .resources.margin_cross import AsyncMarginCrossApi

        return AsyncMarginCrossApi(self)

    @cached_property
    def margin_isolated(self) -> AsyncMarginIsolatedApi:
        """Isolated margin: collateral for each symbol apart."""
        from .resources.margin_isolated import AsyncMarginIsolatedApi

        return AsyncMarginIsolatedApi(self)
