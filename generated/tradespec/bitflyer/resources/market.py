"""`client.market`: Markets, prices and the state of the exchange. No API key needed.

Generated from specs/bitflyer; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

    from ..models.board import Board
    from ..models.board_state import BoardState
    from ..models.chat_message import ChatMessage
    from ..models.corporate_leverage import CorporateLeverage
    from ..models.funding_rate import FundingRate
    from ..models.funding_rate_history_item import FundingRateHistoryItem
    from ..models.health import Health
    from ..models.market import Market
    from ..models.public_execution import PublicExecution
    from ..models.ticker import Ticker


class MarketApi:
    """Markets, prices and the state of the exchange. No API key needed."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_board(self, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None) -> Board:
        """Order book.

        The whole order book of one market, which may be thousands of levels: there is no depth parameter. Bids come
        from high to low and asks from low to high.

        Args:
            product_code: Market, as a product_code or alias of `get_markets`. Left out, it is the account's home
                market: BTC_JPY, for accounts of the USA BTC_USD, of Europe BTC_EUR. When left out: BTC_JPY.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getboard (also spelled /v1/board, which is never sent). Document section: Order Book.
        """
        from ..api.market import get_board as _op

        return _op.sync(self._client, product_code=product_code, options=options)

    def get_board_detailed(
        self, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[Board]:
        """As `get_board`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_board as _op

        return _op.sync_detailed(self._client, product_code=product_code, options=options)

    def get_board_state(
        self, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> BoardState:
        """State of an order book.

        Whether one market trades right now, and how loaded the exchange is. Look here before sending orders.

        Args:
            product_code: Market, as a product_code or alias of `get_markets`. Left out, it is the account's home
                market: BTC_JPY, for accounts of the USA BTC_USD, of Europe BTC_EUR. When left out: BTC_JPY.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getboardstate. Document section: Orderbook status.
        """
        from ..api.market import get_board_state as _op

        return _op.sync(self._client, product_code=product_code, options=options)

    def get_board_state_detailed(
        self, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[BoardState]:
        """As `get_board_state`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_board_state as _op

        return _op.sync_detailed(self._client, product_code=product_code, options=options)

    def get_chats(self, *, from_date: str | Unset = UNSET, options: RequestOptions | None = None) -> list[ChatMessage]:
        """Chat log of Japan.

        Messages of the traders' chat, newest first.

        Args:
            from_date: Only messages after this date, such as 2018-06-30 or 2018-06-30T00:00:00.000. Left out, it is
                5 days ago.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getchats. Document section: Chat.
        """
        from ..api.market import get_chats as _op

        return _op.sync(self._client, from_date=from_date, options=options)

    def get_chats_detailed(
        self, *, from_date: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[ChatMessage]]:
        """As `get_chats`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_chats as _op

        return _op.sync_detailed(self._client, from_date=from_date, options=options)

    def get_chats_eu(
        self, *, from_date: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[ChatMessage]:
        """Chat log of Europe.

        Messages of the traders' chat of bitFlyer Europe, newest first.

        Args:
            from_date: Only messages after this date, such as 2018-06-30 or 2018-06-30T00:00:00.000. Left out, it is
                5 days ago.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getchats/eu. Document section: Chat.
        """
        from ..api.market import get_chats_eu as _op

        return _op.sync(self._client, from_date=from_date, options=options)

    def get_chats_eu_detailed(
        self, *, from_date: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[ChatMessage]]:
        """As `get_chats_eu`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_chats_eu as _op

        return _op.sync_detailed(self._client, from_date=from_date, options=options)

    def get_chats_usa(
        self, *, from_date: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[ChatMessage]:
        """Chat log of the USA.

        Messages of the traders' chat of bitFlyer USA, newest first.

        Args:
            from_date: Only messages after this date, such as 2018-06-30 or 2018-06-30T00:00:00.000. Left out, it is
                5 days ago.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getchats/usa. Document section: Chat.
        """
        from ..api.market import get_chats_usa as _op

        return _op.sync(self._client, from_date=from_date, options=options)

    def get_chats_usa_detailed(
        self, *, from_date: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[ChatMessage]]:
        """As `get_chats_usa`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_chats_usa as _op

        return _op.sync_detailed(self._client, from_date=from_date, options=options)

    def get_corporate_leverage(self, *, options: RequestOptions | None = None) -> CorporateLeverage:
        """Leverage ceiling of corporate accounts.

        The highest CFD leverage that corporate accounts may use now, and the next one once it is fixed.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getcorporateleverage. Document section: Max Leverage for Corporate Accounts.
        """
        from ..api.market import get_corporate_leverage as _op

        return _op.sync(self._client, options=options)

    def get_corporate_leverage_detailed(self, *, options: RequestOptions | None = None) -> Response[CorporateLeverage]:
        """As `get_corporate_leverage`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_corporate_leverage as _op

        return _op.sync_detailed(self._client, options=options)

    def get_executions(
        self,
        *,
        product_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[PublicExecution]:
        """Public executions.

        Trades of one market between any two parties, newest first. Only the last 31 days can be had: a cursor that
        points further back is refused with -156.

        Args:
            product_code: Market, as a product_code or alias of `get_markets`. Left out, it is the account's home
                market: BTC_JPY, for accounts of the USA BTC_USD, of Europe BTC_EUR. When left out: BTC_JPY.
            count: Number of items wanted, newest first. At least 1, at most 500. When left out: 100. Unconfirmed:
                The maximum of 500 is proven for public executions only.
            before: Only items with an id below this one. Pass the smallest id seen to get the next older page. At
                least 0, at most 9223372036854775807.
            after: Only items with an id above this one. It sets a floor: the answer still starts with the newest
                item. At least 0, at most 9223372036854775807.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getexecutions (also spelled /v1/executions, which is never sent). Document section: Execution
        History.
        """
        from ..api.market import get_executions as _op

        return _op.sync(
            self._client, product_code=product_code, count=count, before=before, after=after, options=options
        )

    def get_executions_detailed(
        self,
        *,
        product_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[PublicExecution]]:
        """As `get_executions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_executions as _op

        return _op.sync_detailed(
            self._client, product_code=product_code, count=count, before=before, after=after, options=options
        )

    def iter_executions(
        self,
        *,
        product_code: str | Unset = UNSET,
        count: int = 500,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[PublicExecution]:
        """Walk back through `get_executions`, page by page, newest first.

        Args:
            before: where to start; left out, at the newest.
            count: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_executions`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.market import get_executions as _op

        def _page(**_window: Any) -> list[PublicExecution]:
            return _op.sync(self._client, product_code=product_code, after=after, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=before, size=count, limit=max_items)

    def get_funding_rate(self, *, product_code: str, options: RequestOptions | None = None) -> FundingRate:
        """Current funding rate of a CFD.

        The rate that holders of CFD positions will pay or receive at the next settlement.

        Args:
            product_code: CFD market. Only FX_BTC_JPY has a funding rate.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getfundingrate. Document section: Funding Rate.
        """
        from ..api.market import get_funding_rate as _op

        return _op.sync(self._client, product_code=product_code, options=options)

    def get_funding_rate_detailed(
        self, *, product_code: str, options: RequestOptions | None = None
    ) -> Response[FundingRate]:
        """As `get_funding_rate`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_funding_rate as _op

        return _op.sync_detailed(self._client, product_code=product_code, options=options)

    def get_funding_rate_history(
        self,
        *,
        product_code: str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        count: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[FundingRateHistoryItem]:
        """Past funding rates of a CFD.

        Funding rates of the past, for a span of time.

        Args:
            product_code: CFD market. Only FX_BTC_JPY has a funding rate.
            from_: Start of the span, as ISO 8601 text. Unconfirmed: Which forms of ISO 8601 are taken is not
                documented.
            to: End of the span, as ISO 8601 text. Unconfirmed: Which forms of ISO 8601 are taken is not documented.
            count: Number of rates wanted. At least 1, at most 500. When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getfundingratehistory. Document section: Funding Rate History (unconfirmed: the path is known from
        several public clients, its parameters and fields from few).
        """
        from ..api.market import get_funding_rate_history as _op

        return _op.sync(self._client, product_code=product_code, from_=from_, to=to, count=count, options=options)

    def get_funding_rate_history_detailed(
        self,
        *,
        product_code: str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        count: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[FundingRateHistoryItem]]:
        """As `get_funding_rate_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_funding_rate_history as _op

        return _op.sync_detailed(
            self._client, product_code=product_code, from_=from_, to=to, count=count, options=options
        )

    def get_health(self, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None) -> Health:
        """Load of the exchange.

        How loaded the exchange is, for one market. From SUPER BUSY on, expect refused and late orders.

        Args:
            product_code: Market, as a product_code or alias of `get_markets`. Left out, it is the account's home
                market: BTC_JPY, for accounts of the USA BTC_USD, of Europe BTC_EUR. When left out: BTC_JPY.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/gethealth. Document section: Exchange status.
        """
        from ..api.market import get_health as _op

        return _op.sync(self._client, product_code=product_code, options=options)

    def get_health_detailed(
        self, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[Health]:
        """As `get_health`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_health as _op

        return _op.sync_detailed(self._client, product_code=product_code, options=options)

    def get_markets(self, *, options: RequestOptions | None = None) -> list[Market]:
        """List the markets of Japan.

        All products that can be traded, with their kind. The list changes: take product codes from here rather than
        from memory. Minimum sizes and price steps are not part of any answer.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getmarkets (also spelled /v1/markets, which is never sent). Document section: Market List.
        """
        from ..api.market import get_markets as _op

        return _op.sync(self._client, options=options)

    def get_markets_detailed(self, *, options: RequestOptions | None = None) -> Response[list[Market]]:
        """As `get_markets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_markets as _op

        return _op.sync_detailed(self._client, options=options)

    def get_markets_eu(self, *, options: RequestOptions | None = None) -> list[Market]:
        """List the markets of Europe.

        The products that accounts of bitFlyer Europe can trade.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getmarkets/eu (also spelled /v1/markets/eu, which is never sent). Document section: Market List.
        """
        from ..api.market import get_markets_eu as _op

        return _op.sync(self._client, options=options)

    def get_markets_eu_detailed(self, *, options: RequestOptions | None = None) -> Response[list[Market]]:
        """As `get_markets_eu`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_markets_eu as _op

        return _op.sync_detailed(self._client, options=options)

    def get_markets_usa(self, *, options: RequestOptions | None = None) -> list[Market]:
        """List the markets of the USA.

        The products that accounts of bitFlyer USA can trade.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getmarkets/usa (also spelled /v1/markets/usa, which is never sent). Document section: Market List.
        """
        from ..api.market import get_markets_usa as _op

        return _op.sync(self._client, options=options)

    def get_markets_usa_detailed(self, *, options: RequestOptions | None = None) -> Response[list[Market]]:
        """As `get_markets_usa`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_markets_usa as _op

        return _op.sync_detailed(self._client, options=options)

    def get_ticker(self, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None) -> Ticker:
        """Best prices, last price and volume.

        The latest state of one market: best bid and ask with their sizes, the last price and the volume of 24
        hours.

        Args:
            product_code: Market, as a product_code or alias of `get_markets`. Left out, it is the account's home
                market: BTC_JPY, for accounts of the USA BTC_USD, of Europe BTC_EUR. When left out: BTC_JPY.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getticker (also spelled /v1/ticker, which is never sent). Document section: Ticker.
        """
        from ..api.market import get_ticker as _op

        return _op.sync(self._client, product_code=product_code, options=options)

    def get_ticker_detailed(
        self, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[Ticker]:
        """As `get_ticker`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_ticker as _op

        return _op.sync_detailed(self._client, product_code=product_code, options=options)


class AsyncMarketApi:
    """Markets, prices and the state of the exchange. No API key needed."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_board(self, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None) -> Board:
        """Order book.

        The whole order book of one market, which may be thousands of levels: there is no depth parameter. Bids come
        from high to low and asks from low to high.

        Args:
            product_code: Market, as a product_code or alias of `get_markets`. Left out, it is the account's home
                market: BTC_JPY, for accounts of the USA BTC_USD, of Europe BTC_EUR. When left out: BTC_JPY.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getboard (also spelled /v1/board, which is never sent). Document section: Order Book.
        """
        from ..api.market import get_board as _op

        return await _op.asyncio(self._client, product_code=product_code, options=options)

    async def get_board_detailed(
        self, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[Board]:
        """As `get_board`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_board as _op

        return await _op.asyncio_detailed(self._client, product_code=product_code, options=options)

    async def get_board_state(
        self, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> BoardState:
        """State of an order book.

        Whether one market trades right now, and how loaded the exchange is. Look here before sending orders.

        Args:
            product_code: Market, as a product_code or alias of `get_markets`. Left out, it is the account's home
                market: BTC_JPY, for accounts of the USA BTC_USD, of Europe BTC_EUR. When left out: BTC_JPY.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getboardstate. Document section: Orderbook status.
        """
        from ..api.market import get_board_state as _op

        return await _op.asyncio(self._client, product_code=product_code, options=options)

    async def get_board_state_detailed(
        self, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[BoardState]:
        """As `get_board_state`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_board_state as _op

        return await _op.asyncio_detailed(self._client, product_code=product_code, options=options)

    async def get_chats(
        self, *, from_date: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[ChatMessage]:
        """Chat log of Japan.

        Messages of the traders' chat, newest first.

        Args:
            from_date: Only messages after this date, such as 2018-06-30 or 2018-06-30T00:00:00.000. Left out, it is
                5 days ago.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getchats. Document section: Chat.
        """
        from ..api.market import get_chats as _op

        return await _op.asyncio(self._client, from_date=from_date, options=options)

    async def get_chats_detailed(
        self, *, from_date: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[ChatMessage]]:
        """As `get_chats`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_chats as _op

        return await _op.asyncio_detailed(self._client, from_date=from_date, options=options)

    async def get_chats_eu(
        self, *, from_date: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[ChatMessage]:
        """Chat log of Europe.

        Messages of the traders' chat of bitFlyer Europe, newest first.

        Args:
            from_date: Only messages after this date, such as 2018-06-30 or 2018-06-30T00:00:00.000. Left out, it is
                5 days ago.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getchats/eu. Document section: Chat.
        """
        from ..api.market import get_chats_eu as _op

        return await _op.asyncio(self._client, from_date=from_date, options=options)

    async def get_chats_eu_detailed(
        self, *, from_date: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[ChatMessage]]:
        """As `get_chats_eu`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_chats_eu as _op

        return await _op.asyncio_detailed(self._client, from_date=from_date, options=options)

    async def get_chats_usa(
        self, *, from_date: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[ChatMessage]:
        """Chat log of the USA.

        Messages of the traders' chat of bitFlyer USA, newest first.

        Args:
            from_date: Only messages after this date, such as 2018-06-30 or 2018-06-30T00:00:00.000. Left out, it is
                5 days ago.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getchats/usa. Document section: Chat.
        """
        from ..api.market import get_chats_usa as _op

        return await _op.asyncio(self._client, from_date=from_date, options=options)

    async def get_chats_usa_detailed(
        self, *, from_date: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[ChatMessage]]:
        """As `get_chats_usa`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_chats_usa as _op

        return await _op.asyncio_detailed(self._client, from_date=from_date, options=options)

    async def get_corporate_leverage(self, *, options: RequestOptions | None = None) -> CorporateLeverage:
        """Leverage ceiling of corporate accounts.

        The highest CFD leverage that corporate accounts may use now, and the next one once it is fixed.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getcorporateleverage. Document section: Max Leverage for Corporate Accounts.
        """
        from ..api.market import get_corporate_leverage as _op

        return await _op.asyncio(self._client, options=options)

    async def get_corporate_leverage_detailed(
        self, *, options: RequestOptions | None = None
    ) -> Response[CorporateLeverage]:
        """As `get_corporate_leverage`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_corporate_leverage as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_executions(
        self,
        *,
        product_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[PublicExecution]:
        """Public executions.

        Trades of one market between any two parties, newest first. Only the last 31 days can be had: a cursor that
        points further back is refused with -156.

        Args:
            product_code: Market, as a product_code or alias of `get_markets`. Left out, it is the account's home
                market: BTC_JPY, for accounts of the USA BTC_USD, of Europe BTC_EUR. When left out: BTC_JPY.
            count: Number of items wanted, newest first. At least 1, at most 500. When left out: 100. Unconfirmed:
                The maximum of 500 is proven for public executions only.
            before: Only items with an id below this one. Pass the smallest id seen to get the next older page. At
                least 0, at most 9223372036854775807.
            after: Only items with an id above this one. It sets a floor: the answer still starts with the newest
                item. At least 0, at most 9223372036854775807.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getexecutions (also spelled /v1/executions, which is never sent). Document section: Execution
        History.
        """
        from ..api.market import get_executions as _op

        return await _op.asyncio(
            self._client, product_code=product_code, count=count, before=before, after=after, options=options
        )

    async def get_executions_detailed(
        self,
        *,
        product_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[PublicExecution]]:
        """As `get_executions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_executions as _op

        return await _op.asyncio_detailed(
            self._client, product_code=product_code, count=count, before=before, after=after, options=options
        )

    def iter_executions(
        self,
        *,
        product_code: str | Unset = UNSET,
        count: int = 500,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[PublicExecution]:
        """Walk back through `get_executions`, page by page, newest first.

        Args:
            before: where to start; left out, at the newest.
            count: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_executions`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.market import get_executions as _op

        async def _page(**_window: Any) -> list[PublicExecution]:
            return await _op.asyncio(self._client, product_code=product_code, after=after, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=before, size=count, limit=max_items)

    async def get_funding_rate(self, *, product_code: str, options: RequestOptions | None = None) -> FundingRate:
        """Current funding rate of a CFD.

        The rate that holders of CFD positions will pay or receive at the next settlement.

        Args:
            product_code: CFD market. Only FX_BTC_JPY has a funding rate.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getfundingrate. Document section: Funding Rate.
        """
        from ..api.market import get_funding_rate as _op

        return await _op.asyncio(self._client, product_code=product_code, options=options)

    async def get_funding_rate_detailed(
        self, *, product_code: str, options: RequestOptions | None = None
    ) -> Response[FundingRate]:
        """As `get_funding_rate`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_funding_rate as _op

        return await _op.asyncio_detailed(self._client, product_code=product_code, options=options)

    async def get_funding_rate_history(
        self,
        *,
        product_code: str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        count: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[FundingRateHistoryItem]:
        """Past funding rates of a CFD.

        Funding rates of the past, for a span of time.

        Args:
            product_code: CFD market. Only FX_BTC_JPY has a funding rate.
            from_: Start of the span, as ISO 8601 text. Unconfirmed: Which forms of ISO 8601 are taken is not
                documented.
            to: End of the span, as ISO 8601 text. Unconfirmed: Which forms of ISO 8601 are taken is not documented.
            count: Number of rates wanted. At least 1, at most 500. When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getfundingratehistory. Document section: Funding Rate History (unconfirmed: the path is known from
        several public clients, its parameters and fields from few).
        """
        from ..api.market import get_funding_rate_history as _op

        return await _op.asyncio(
            self._client, product_code=product_code, from_=from_, to=to, count=count, options=options
        )

    async def get_funding_rate_history_detailed(
        self,
        *,
        product_code: str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        count: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[FundingRateHistoryItem]]:
        """As `get_funding_rate_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_funding_rate_history as _op

        return await _op.asyncio_detailed(
            self._client, product_code=product_code, from_=from_, to=to, count=count, options=options
        )

    async def get_health(self, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None) -> Health:
        """Load of the exchange.

        How loaded the exchange is, for one market. From SUPER BUSY on, expect refused and late orders.

        Args:
            product_code: Market, as a product_code or alias of `get_markets`. Left out, it is the account's home
                market: BTC_JPY, for accounts of the USA BTC_USD, of Europe BTC_EUR. When left out: BTC_JPY.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/gethealth. Document section: Exchange status.
        """
        from ..api.market import get_health as _op

        return await _op.asyncio(self._client, product_code=product_code, options=options)

    async def get_health_detailed(
        self, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[Health]:
        """As `get_health`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_health as _op

        return await _op.asyncio_detailed(self._client, product_code=product_code, options=options)

    async def get_markets(self, *, options: RequestOptions | None = None) -> list[Market]:
        """List the markets of Japan.

        All products that can be traded, with their kind. The list changes: take product codes from here rather than
        from memory. Minimum sizes and price steps are not part of any answer.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getmarkets (also spelled /v1/markets, which is never sent). Document section: Market List.
        """
        from ..api.market import get_markets as _op

        return await _op.asyncio(self._client, options=options)

    async def get_markets_detailed(self, *, options: RequestOptions | None = None) -> Response[list[Market]]:
        """As `get_markets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_markets as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_markets_eu(self, *, options: RequestOptions | None = None) -> list[Market]:
        """List the markets of Europe.

        The products that accounts of bitFlyer Europe can trade.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getmarkets/eu (also spelled /v1/markets/eu, which is never sent). Document section: Market List.
        """
        from ..api.market import get_markets_eu as _op

        return await _op.asyncio(self._client, options=options)

    async def get_markets_eu_detailed(self, *, options: RequestOptions | None = None) -> Response[list[Market]]:
        """As `get_markets_eu`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_markets_eu as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_markets_usa(self, *, options: RequestOptions | None = None) -> list[Market]:
        """List the markets of the USA.

        The products that accounts of bitFlyer USA can trade.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getmarkets/usa (also spelled /v1/markets/usa, which is never sent). Document section: Market List.
        """
        from ..api.market import get_markets_usa as _op

        return await _op.asyncio(self._client, options=options)

    async def get_markets_usa_detailed(self, *, options: RequestOptions | None = None) -> Response[list[Market]]:
        """As `get_markets_usa`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_markets_usa as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_ticker(self, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None) -> Ticker:
        """Best prices, last price and volume.

        The latest state of one market: best bid and ask with their sizes, the last price and the volume of 24
        hours.

        Args:
            product_code: Market, as a product_code or alias of `get_markets`. Left out, it is the account's home
                market: BTC_JPY, for accounts of the USA BTC_USD, of Europe BTC_EUR. When left out: BTC_JPY.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together.

        GET /v1/getticker (also spelled /v1/ticker, which is never sent). Document section: Ticker.
        """
        from ..api.market import get_ticker as _op

        return await _op.asyncio(self._client, product_code=product_code, options=options)

    async def get_ticker_detailed(
        self, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[Ticker]:
        """As `get_ticker`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_ticker as _op

        return await _op.asyncio_detailed(self._client, product_code=product_code, options=options)
