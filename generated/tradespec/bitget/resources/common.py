"""`client.common`: Server time, announcements, fee rates and account overviews.

Generated from specs/bitget; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

    from ..models.account_balance import AccountBalance
    from ..models.announcement import Announcement
    from ..models.announcement_language import AnnouncementLanguageLike
    from ..models.announcement_type import AnnouncementTypeLike
    from ..models.bot_account_type import BotAccountTypeLike
    from ..models.bot_asset import BotAsset
    from ..models.business_line import BusinessLineLike
    from ..models.funding_asset import FundingAsset
    from ..models.server_time import ServerTime
    from ..models.symbol_trade_rate import SymbolTradeRate
    from ..models.trade_rate import TradeRate


class CommonApi:
    """Server time, announcements, fee rates and account overviews."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_all_account_balances(self, *, options: RequestOptions | None = None) -> list[AccountBalance]:
        """Get what each account is worth.

        The worth of each account in USDT. Limited to one call a second.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        GET /api/v2/account/all-account-balance. Document section: Assets overview.
        """
        from ..api.common import get_all_account_balances as _op

        return _op.sync(self._client, options=options)

    def get_all_account_balances_detailed(
        self, *, options: RequestOptions | None = None
    ) -> Response[list[AccountBalance]]:
        """As `get_all_account_balances`, with status, headers, raw bytes and the number of attempts."""
        from ..api.common import get_all_account_balances as _op

        return _op.sync_detailed(self._client, options=options)

    def get_all_trade_rates(
        self, *, symbol: str | Unset = UNSET, business_type: BusinessLineLike, options: RequestOptions | None = None
    ) -> list[SymbolTradeRate]:
        """Get your fee rates for a whole business line.

        What your account pays as maker and as taker, for each pair or contract of spot, margin or futures.

        Args:
            symbol: A pair or contract, such as BTCUSDT. At most 50 characters. Unconfirmed: Bitget's table says
                that it is required, public clients get their answer without it.
            business_type: spot, margin, or mix for futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/common/all-trade-rate. Document section: Get Business Line All Symbol Trade Rate.
        """
        from ..api.common import get_all_trade_rates as _op

        return _op.sync(self._client, symbol=symbol, business_type=business_type, options=options)

    def get_all_trade_rates_detailed(
        self, *, symbol: str | Unset = UNSET, business_type: BusinessLineLike, options: RequestOptions | None = None
    ) -> Response[list[SymbolTradeRate]]:
        """As `get_all_trade_rates`, with status, headers, raw bytes and the number of attempts."""
        from ..api.common import get_all_trade_rates as _op

        return _op.sync_detailed(self._client, symbol=symbol, business_type=business_type, options=options)

    def get_announcements(
        self,
        *,
        language: AnnouncementLanguageLike,
        ann_type: AnnouncementTypeLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[Announcement]:
        """Get announcements.

        Announcements of about the last month, ten at most: listings, delistings, maintenance. For the next ones
        pass the `ann_id` of the last row as cursor. The path is misspelt at Bitget; the right spelling does not
        exist there.

        Args:
            language: Language of the announcements. Bitget answers in English where it does not know the language.
            ann_type: Only announcements of this kind.
            start_time: Announced from here on, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Announced up to here, in ms since 1970. At least 0, at most 9999999999999.
            cursor: The `ann_id` of the last row of the page before. Left out, the first page.
            limit: Rows wanted. At least 1, at most 10. When left out: 10.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/public/annoucements (also spelled /api/v2/public/announcements, which is never sent). Document
        section: Query Announcements.
        """
        from ..api.common import get_announcements as _op

        return _op.sync(
            self._client,
            language=language,
            ann_type=ann_type,
            start_time=start_time,
            end_time=end_time,
            cursor=cursor,
            limit=limit,
            options=options,
        )

    def get_announcements_detailed(
        self,
        *,
        language: AnnouncementLanguageLike,
        ann_type: AnnouncementTypeLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[Announcement]]:
        """As `get_announcements`, with status, headers, raw bytes and the number of attempts."""
        from ..api.common import get_announcements as _op

        return _op.sync_detailed(
            self._client,
            language=language,
            ann_type=ann_type,
            start_time=start_time,
            end_time=end_time,
            cursor=cursor,
            limit=limit,
            options=options,
        )

    def iter_announcements(
        self,
        *,
        language: AnnouncementLanguageLike,
        ann_type: AnnouncementTypeLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int = 10,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Announcement]:
        """Walk back through `get_announcements`, page by page, newest first.

        Args:
            cursor: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_announcements`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.common import get_announcements as _op

        def _page(**_window: Any) -> list[Announcement]:
            return _op.sync(
                self._client,
                language=language,
                ann_type=ann_type,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=cursor, size=limit, limit=max_items)

    def get_bot_assets(
        self, *, account_type: BotAccountTypeLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[BotAsset]:
        """Get the balances of the bot accounts.

        What trading bots hold, in their futures and spot accounts.

        Args:
            account_type: Only the bots of futures, or only those of spot.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/account/bot-assets. Document section: Bot account.
        """
        from ..api.common import get_bot_assets as _op

        return _op.sync(self._client, account_type=account_type, options=options)

    def get_bot_assets_detailed(
        self, *, account_type: BotAccountTypeLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[BotAsset]]:
        """As `get_bot_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.common import get_bot_assets as _op

        return _op.sync_detailed(self._client, account_type=account_type, options=options)

    def get_funding_assets(
        self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[FundingAsset]:
        """Get the balances of the funding account.

        The funding account holds what P2P trading and other services use. In transfers its name is p2p.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/account/funding-assets. Document section: Funding Assets.
        """
        from ..api.common import get_funding_assets as _op

        return _op.sync(self._client, coin=coin, options=options)

    def get_funding_assets_detailed(
        self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[FundingAsset]]:
        """As `get_funding_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.common import get_funding_assets as _op

        return _op.sync_detailed(self._client, coin=coin, options=options)

    def get_server_time(self, *, options: RequestOptions | None = None) -> ServerTime:
        """Get the time of the server.

        The server's clock. Signed requests must carry a time within 30 s of it.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/public/time. Document section: Get Server Time.
        """
        from ..api.common import get_server_time as _op

        return _op.sync(self._client, options=options)

    def get_server_time_detailed(self, *, options: RequestOptions | None = None) -> Response[ServerTime]:
        """As `get_server_time`, with status, headers, raw bytes and the number of attempts."""
        from ..api.common import get_server_time as _op

        return _op.sync_detailed(self._client, options=options)

    def get_trade_rate(
        self, *, symbol: str, business_type: BusinessLineLike, options: RequestOptions | None = None
    ) -> TradeRate:
        """Get your fee rates for one pair or contract.

        What your account pays as maker and as taker, as a fraction (0.001 is 0.1 %). It needs a key.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            business_type: spot, margin, or mix for futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/common/trade-rate. Document section: Get Trade Rate.
        """
        from ..api.common import get_trade_rate as _op

        return _op.sync(self._client, symbol=symbol, business_type=business_type, options=options)

    def get_trade_rate_detailed(
        self, *, symbol: str, business_type: BusinessLineLike, options: RequestOptions | None = None
    ) -> Response[TradeRate]:
        """As `get_trade_rate`, with status, headers, raw bytes and the number of attempts."""
        from ..api.common import get_trade_rate as _op

        return _op.sync_detailed(self._client, symbol=symbol, business_type=business_type, options=options)


class AsyncCommonApi:
    """Server time, announcements, fee rates and account overviews."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_all_account_balances(self, *, options: RequestOptions | None = None) -> list[AccountBalance]:
        """Get what each account is worth.

        The worth of each account in USDT. Limited to one call a second.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        GET /api/v2/account/all-account-balance. Document section: Assets overview.
        """
        from ..api.common import get_all_account_balances as _op

        return await _op.asyncio(self._client, options=options)

    async def get_all_account_balances_detailed(
        self, *, options: RequestOptions | None = None
    ) -> Response[list[AccountBalance]]:
        """As `get_all_account_balances`, with status, headers, raw bytes and the number of attempts."""
        from ..api.common import get_all_account_balances as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_all_trade_rates(
        self, *, symbol: str | Unset = UNSET, business_type: BusinessLineLike, options: RequestOptions | None = None
    ) -> list[SymbolTradeRate]:
        """Get your fee rates for a whole business line.

        What your account pays as maker and as taker, for each pair or contract of spot, margin or futures.

        Args:
            symbol: A pair or contract, such as BTCUSDT. At most 50 characters. Unconfirmed: Bitget's table says
                that it is required, public clients get their answer without it.
            business_type: spot, margin, or mix for futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/common/all-trade-rate. Document section: Get Business Line All Symbol Trade Rate.
        """
        from ..api.common import get_all_trade_rates as _op

        return await _op.asyncio(self._client, symbol=symbol, business_type=business_type, options=options)

    async def get_all_trade_rates_detailed(
        self, *, symbol: str | Unset = UNSET, business_type: BusinessLineLike, options: RequestOptions | None = None
    ) -> Response[list[SymbolTradeRate]]:
        """As `get_all_trade_rates`, with status, headers, raw bytes and the number of attempts."""
        from ..api.common import get_all_trade_rates as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, business_type=business_type, options=options)

    async def get_announcements(
        self,
        *,
        language: AnnouncementLanguageLike,
        ann_type: AnnouncementTypeLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[Announcement]:
        """Get announcements.

        Announcements of about the last month, ten at most: listings, delistings, maintenance. For the next ones
        pass the `ann_id` of the last row as cursor. The path is misspelt at Bitget; the right spelling does not
        exist there.

        Args:
            language: Language of the announcements. Bitget answers in English where it does not know the language.
            ann_type: Only announcements of this kind.
            start_time: Announced from here on, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Announced up to here, in ms since 1970. At least 0, at most 9999999999999.
            cursor: The `ann_id` of the last row of the page before. Left out, the first page.
            limit: Rows wanted. At least 1, at most 10. When left out: 10.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/public/annoucements (also spelled /api/v2/public/announcements, which is never sent). Document
        section: Query Announcements.
        """
        from ..api.common import get_announcements as _op

        return await _op.asyncio(
            self._client,
            language=language,
            ann_type=ann_type,
            start_time=start_time,
            end_time=end_time,
            cursor=cursor,
            limit=limit,
            options=options,
        )

    async def get_announcements_detailed(
        self,
        *,
        language: AnnouncementLanguageLike,
        ann_type: AnnouncementTypeLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[Announcement]]:
        """As `get_announcements`, with status, headers, raw bytes and the number of attempts."""
        from ..api.common import get_announcements as _op

        return await _op.asyncio_detailed(
            self._client,
            language=language,
            ann_type=ann_type,
            start_time=start_time,
            end_time=end_time,
            cursor=cursor,
            limit=limit,
            options=options,
        )

    def iter_announcements(
        self,
        *,
        language: AnnouncementLanguageLike,
        ann_type: AnnouncementTypeLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int = 10,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Announcement]:
        """Walk back through `get_announcements`, page by page, newest first.

        Args:
            cursor: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_announcements`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.common import get_announcements as _op

        async def _page(**_window: Any) -> list[Announcement]:
            return await _op.asyncio(
                self._client,
                language=language,
                ann_type=ann_type,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=cursor, size=limit, limit=max_items)

    async def get_bot_assets(
        self, *, account_type: BotAccountTypeLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[BotAsset]:
        """Get the balances of the bot accounts.

        What trading bots hold, in their futures and spot accounts.

        Args:
            account_type: Only the bots of futures, or only those of spot.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/account/bot-assets. Document section: Bot account.
        """
        from ..api.common import get_bot_assets as _op

        return await _op.asyncio(self._client, account_type=account_type, options=options)

    async def get_bot_assets_detailed(
        self, *, account_type: BotAccountTypeLike | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[BotAsset]]:
        """As `get_bot_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.common import get_bot_assets as _op

        return await _op.asyncio_detailed(self._client, account_type=account_type, options=options)

    async def get_funding_assets(
        self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[FundingAsset]:
        """Get the balances of the funding account.

        The funding account holds what P2P trading and other services use. In transfers its name is p2p.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/account/funding-assets. Document section: Funding Assets.
        """
        from ..api.common import get_funding_assets as _op

        return await _op.asyncio(self._client, coin=coin, options=options)

    async def get_funding_assets_detailed(
        self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[FundingAsset]]:
        """As `get_funding_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.common import get_funding_assets as _op

        return await _op.asyncio_detailed(self._client, coin=coin, options=options)

    async def get_server_time(self, *, options: RequestOptions | None = None) -> ServerTime:
        """Get the time of the server.

        The server's clock. Signed requests must carry a time within 30 s of it.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

        GET /api/v2/public/time. Document section: Get Server Time.
        """
        from ..api.common import get_server_time as _op

        return await _op.asyncio(self._client, options=options)

    async def get_server_time_detailed(self, *, options: RequestOptions | None = None) -> Response[ServerTime]:
        """As `get_server_time`, with status, headers, raw bytes and the number of attempts."""
        from ..api.common import get_server_time as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_trade_rate(
        self, *, symbol: str, business_type: BusinessLineLike, options: RequestOptions | None = None
    ) -> TradeRate:
        """Get your fee rates for one pair or contract.

        What your account pays as maker and as taker, as a fraction (0.001 is 0.1 %). It needs a key.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            business_type: spot, margin, or mix for futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/common/trade-rate. Document section: Get Trade Rate.
        """
        from ..api.common import get_trade_rate as _op

        return await _op.asyncio(self._client, symbol=symbol, business_type=business_type, options=options)

    async def get_trade_rate_detailed(
        self, *, symbol: str, business_type: BusinessLineLike, options: RequestOptions | None = None
    ) -> Response[TradeRate]:
        """As `get_trade_rate`, with status, headers, raw bytes and the number of attempts."""
        from ..api.common import get_trade_rate as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, business_type=business_type, options=options)
