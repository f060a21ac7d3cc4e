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
    from .resources.broker_account import AsyncBrokerAccountApi, BrokerAccountApi
    from .resources.broker_affiliate import AsyncBrokerAffiliateApi, BrokerAffiliateApi
    from .resources.broker_keys import AsyncBrokerKeysApi, BrokerKeysApi
    from .resources.broker_records import AsyncBrokerRecordsApi, BrokerRecordsApi
    from .resources.common import AsyncCommonApi, CommonApi
    from .resources.convert import AsyncConvertApi, ConvertApi
    from .resources.copy_mix_follower import AsyncCopyMixFollowerApi, CopyMixFollowerApi
    from .resources.copy_mix_trader import AsyncCopyMixTraderApi, CopyMixTraderApi
    from .resources.copy_spot_follower import AsyncCopySpotFollowerApi, CopySpotFollowerApi
    from .resources.copy_spot_trader import AsyncCopySpotTraderApi, CopySpotTraderApi
    from .resources.earn_account import AsyncEarnAccountApi, EarnAccountApi
    from .resources.earn_elite import AsyncEarnEliteApi, EarnEliteApi
    from .resources.earn_loan import AsyncEarnLoanApi, EarnLoanApi
    from .resources.earn_savings import AsyncEarnSavingsApi, EarnSavingsApi
    from .resources.earn_sharkfin import AsyncEarnSharkfinApi, EarnSharkfinApi
    from .resources.futures_account import AsyncFuturesAccountApi, FuturesAccountApi
    from .resources.futures_market import AsyncFuturesMarketApi, FuturesMarketApi
    from .resources.futures_plan import AsyncFuturesPlanApi, FuturesPlanApi
    from .resources.futures_position import AsyncFuturesPositionApi, FuturesPositionApi
    from .resources.futures_trade import AsyncFuturesTradeApi, FuturesTradeApi
    from .resources.ins_loan import AsyncInsLoanApi, InsLoanApi
    from .resources.margin_common import AsyncMarginCommonApi, MarginCommonApi
    from .resources.margin_cross import AsyncMarginCrossApi, MarginCrossApi
    from .resources.margin_isolated import AsyncMarginIsolatedApi, MarginIsolatedApi
    from .resources.p2p import AsyncP2pApi, P2pApi
    from .resources.spot_account import AsyncSpotAccountApi, SpotAccountApi
    from .resources.spot_market import AsyncSpotMarketApi, SpotMarketApi
    from .resources.spot_plan import AsyncSpotPlanApi, SpotPlanApi
    from .resources.spot_trade import AsyncSpotTradeApi, SpotTradeApi
    from .resources.spot_wallet import AsyncSpotWalletApi, SpotWalletApi
    from .resources.tax import AsyncTaxApi, TaxApi
    from .resources.user import AsyncUserApi, UserApi


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

    @cached_property
    def copy_mix_trader(self) -> CopyMixTraderApi:
        """Futures copy trading, as the trader who is copied."""
        from .resources.copy_mix_trader import CopyMixTraderApi

        return CopyMixTraderApi(self)

    @cached_property
    def copy_mix_follower(self) -> CopyMixFollowerApi:
        """Futures copy trading, as the follower who copies."""
        from .resources.copy_mix_follower import CopyMixFollowerApi

        return CopyMixFollowerApi(self)

    @cached_property
    def copy_spot_trader(self) -> CopySpotTraderApi:
        """Spot copy trading, as the trader who is copied."""
        from .resources.copy_spot_trader import CopySpotTraderApi

        return CopySpotTraderApi(self)

    @cached_property
    def copy_spot_follower(self) -> CopySpotFollowerApi:
        """Spot copy trading, as the follower who copies."""
        from .resources.copy_spot_follower import CopySpotFollowerApi

        return CopySpotFollowerApi(self)

    @cached_property
    def convert(self) -> ConvertApi:
        """Conversions at a quoted price, and of remainders into BGB."""
        from .resources.convert import ConvertApi

        return ConvertApi(self)

    @cached_property
    def earn_account(self) -> EarnAccountApi:
        """What is invested in all earn products together."""
        from .resources.earn_account import EarnAccountApi

        return EarnAccountApi(self)

    @cached_property
    def earn_savings(self) -> EarnSavingsApi:
        """Savings, flexible and fixed."""
        from .resources.earn_savings import EarnSavingsApi

        return EarnSavingsApi(self)

    @cached_property
    def earn_sharkfin(self) -> EarnSharkfinApi:
        """Shark fin deposits."""
        from .resources.earn_sharkfin import EarnSharkfinApi

        return EarnSharkfinApi(self)

    @cached_property
    def earn_elite(self) -> EarnEliteApi:
        """On-chain elite products."""
        from .resources.earn_elite import EarnEliteApi

        return EarnEliteApi(self)

    @cached_property
    def earn_loan(self) -> EarnLoanApi:
        """Crypto loans."""
        from .resources.earn_loan import EarnLoanApi

        return EarnLoanApi(self)

    @cached_property
    def broker_account(self) -> BrokerAccountApi:
        """Sub-accounts of ND brokers."""
        from .resources.broker_account import BrokerAccountApi

        return BrokerAccountApi(self)

    @cached_property
    def broker_keys(self) -> BrokerKeysApi:
        """API keys of sub-accounts of ND brokers."""
        from .resources.broker_keys import BrokerKeysApi

        return BrokerKeysApi(self)

    @cached_property
    def broker_records(self) -> BrokerRecordsApi:
        """Reports for brokers."""
        from .resources.broker_records import BrokerRecordsApi

        return BrokerRecordsApi(self)

    @cached_property
    def broker_affiliate(self) -> BrokerAffiliateApi:
        """Reports for agents (affiliates)."""
        from .resources.broker_affiliate import BrokerAffiliateApi

        return BrokerAffiliateApi(self)

    @cached_property
    def user(self) -> UserApi:
        """Virtual sub-accounts and their API keys."""
        from .resources.user import UserApi

        return UserApi(self)

    @cached_property
    def tax(self) -> TaxApi:
        """Records for tax reports."""
        from .resources.tax import TaxApi

        return TaxApi(self)

    @cached_property
    def p2p(self) -> P2pApi:
        """P2P trade, to be read."""
        from .resources.p2p import P2pApi

        return P2pApi(self)

    @cached_property
    def ins_loan(self) -> InsLoanApi:
        """Loans to institutions."""
        from .resources.ins_loan import InsLoanApi

        return InsLoanApi(self)


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

    @cached_property
    def copy_mix_trader(self) -> AsyncCopyMixTraderApi:
        """Futures copy trading, as the trader who is copied."""
        from .resources.copy_mix_trader import AsyncCopyMixTraderApi

        return AsyncCopyMixTraderApi(self)

    @cached_property
    def copy_mix_follower(self) -> AsyncCopyMixFollowerApi:
        """Futures copy trading, as the follower who copies."""
        from .resources.copy_mix_follower import AsyncCopyMixFollowerApi

        return AsyncCopyMixFollowerApi(self)

    @cached_property
    def copy_spot_trader(self) -> AsyncCopySpotTraderApi:
        """Spot copy trading, as the trader who is copied."""
        from .resources.copy_spot_trader import AsyncCopySpotTraderApi

        return AsyncCopySpotTraderApi(self)

    @cached_property
    def copy_spot_follower(self) -> AsyncCopySpotFollowerApi:
        """Spot copy trading, as the follower who copies."""
        from .resources.copy_spot_follower import AsyncCopySpotFollowerApi

        return AsyncCopySpotFollowerApi(self)

    @cached_property
    def convert(self) -> AsyncConvertApi:
        """Conversions at a quoted price, and of remainders into BGB."""
        from .resources.convert import AsyncConvertApi

        return AsyncConvertApi(self)

    @cached_property
    def earn_account(self) -> AsyncEarnAccountApi:
        """What is invested in all earn products together."""
        from .resources.earn_account import AsyncEarnAccountApi

        return AsyncEarnAccountApi(self)

    @cached_property
    def earn_savings(self) -> AsyncEarnSavingsApi:
        """Savings, flexible and fixed."""
        from .resources.earn_savings import AsyncEarnSavingsApi

        return AsyncEarnSavingsApi(self)

    @cached_property
    def earn_sharkfin(self) -> AsyncEarnSharkfinApi:
        """Shark fin deposits."""
        from .resources.earn_sharkfin import AsyncEarnSharkfinApi

        return AsyncEarnSharkfinApi(self)

    @cached_property
    def earn_elite(self) -> AsyncEarnEliteApi:
        """On-chain elite products."""
        from .resources.earn_elite import AsyncEarnEliteApi

        return AsyncEarnEliteApi(self)

    @cached_property
    def earn_loan(self) -> AsyncEarnLoanApi:
        """Crypto loans."""
        from .resources.earn_loan import AsyncEarnLoanApi

        return AsyncEarnLoanApi(self)

    @cached_property
    def broker_account(self) -> AsyncBrokerAccountApi:
        """Sub-accounts of ND brokers."""
        from .resources.broker_account import AsyncBrokerAccountApi

        return AsyncBrokerAccountApi(self)

    @cached_property
    def broker_keys(self) -> AsyncBrokerKeysApi:
        """API keys of sub-accounts of ND brokers."""
        from .resources.broker_keys import AsyncBrokerKeysApi

        return AsyncBrokerKeysApi(self)

    @cached_property
    def broker_records(self) -> AsyncBrokerRecordsApi:
        """Reports for brokers."""
        from .resources.broker_records import AsyncBrokerRecordsApi

        return AsyncBrokerRecordsApi(self)

    @cached_property
    def broker_affiliate(self) -> AsyncBrokerAffiliateApi:
        """Reports for agents (affiliates)."""
        from .resources.broker_affiliate import AsyncBrokerAffiliateApi

        return AsyncBrokerAffiliateApi(self)

    @cached_property
    def user(self) -> AsyncUserApi:
        """Virtual sub-accounts and their API keys."""
        from .resources.user import AsyncUserApi

        return AsyncUserApi(self)

    @cached_property
    def tax(self) -> AsyncTaxApi:
        """Records for tax reports."""
        from .resources.tax import AsyncTaxApi

        return AsyncTaxApi(self)

    @cached_property
    def p2p(self) -> AsyncP2pApi:
        """P2P trade, to be read."""
        from .resources.p2p import AsyncP2pApi

        return AsyncP2pApi(self)

    @cached_property
    def ins_loan(self) -> AsyncInsLoanApi:
        """Loans to institutions."""
        from .resources.ins_loan import AsyncInsLoanApi

        return AsyncInsLoanApi(self)
