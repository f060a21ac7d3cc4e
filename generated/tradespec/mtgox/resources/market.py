"""`client.market`: Prices, order books, trades and currencies. No API key needed.

Generated from specs/mtgox; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

    from ..models.currency_info import CurrencyInfo
    from ..models.depth import Depth
    from ..models.fast_ticker import FastTicker
    from ..models.order_lag import OrderLag
    from ..models.ticker import Ticker
    from ..models.trade import Trade


class MarketApi:
    """Prices, order books, trades and currencies. No API key needed."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_cancelled_trades(
        self, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[int]:
        """Trades that were taken back.

        Ids of all trades that Mt.Gox cancelled in the last month. Remove them from a history of your own.

        Unconfirmed: Whether the ids are text or numbers; one author only ever saw an empty list.

        Args:
            pair: Item and currency in one word, such as BTCUSD. Only BTC had a market.
            raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error
                looks then.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/1/{pair}/cancelledtrades. Document section: Cancelled Trades.
        """
        from ..api.market import get_cancelled_trades as _op

        return _op.sync(self._client, pair=pair, raw=raw, options=options)

    def get_cancelled_trades_detailed(
        self, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[int]]:
        """As `get_cancelled_trades`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_cancelled_trades as _op

        return _op.sync_detailed(self._client, pair=pair, raw=raw, options=options)

    def get_currency(
        self, *, currency: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> CurrencyInfo:
        """How a currency is written.

        Decimals, sign and WebSocket channels of a currency.

        Args:
            currency: Code of the currency, such as EUR.
            raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error
                looks then.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/1/generic/currency (also spelled /api/1/generic/public/currency, which is never sent). Document
        section: Currency information.
        """
        from ..api.market import get_currency as _op

        return _op.sync(self._client, currency=currency, raw=raw, options=options)

    def get_currency_detailed(
        self, *, currency: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[CurrencyInfo]:
        """As `get_currency`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_currency as _op

        return _op.sync_detailed(self._client, currency=currency, raw=raw, options=options)

    def get_depth(self, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None) -> Depth:
        """Order book around the price.

        The levels between filter_min_price and filter_max_price, some ten percent around the price. Both sides
        ascend: the best ask comes first, the best bid last. While the order lag is large the book is not reliable.

        Args:
            pair: Item and currency in one word, such as BTCUSD. Only BTC had a market.
            raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error
                looks then.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/1/{pair}/depth/fetch (also spelled /api/1/{pair}/depth, /api/1/{pair}/public/depth, which is never
        sent). Document section: Multi Currency depth.
        """
        from ..api.market import get_depth as _op

        return _op.sync(self._client, pair=pair, raw=raw, options=options)

    def get_depth_detailed(
        self, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[Depth]:
        """As `get_depth`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_depth as _op

        return _op.sync_detailed(self._client, pair=pair, raw=raw, options=options)

    def get_fast_ticker(
        self, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> FastTicker:
        """Best and last prices of a pair, at once.

        The prices of the ticker without its statistics. It is not held back, and its times say how fresh it is.

        Args:
            pair: Item and currency in one word, such as BTCUSD. Only BTC had a market.
            raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error
                looks then.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/1/{pair}/ticker_fast. Document section: Fast Ticker.
        """
        from ..api.market import get_fast_ticker as _op

        return _op.sync(self._client, pair=pair, raw=raw, options=options)

    def get_fast_ticker_detailed(
        self, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[FastTicker]:
        """As `get_fast_ticker`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_fast_ticker as _op

        return _op.sync_detailed(self._client, pair=pair, raw=raw, options=options)

    def get_full_depth(self, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None) -> Depth:
        """The whole order book.

        Every level of the book, a large download. At most 5 an hour, or you could be dropped or banned: use
        `get_depth`, which has the levels around the price. Both sides ascend, so the best bid comes last.

        Args:
            pair: Item and currency in one word, such as BTCUSD. Only BTC had a market.
            raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error
                looks then.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 5 in 3600 s per ip for all that count together.

        GET /api/1/{pair}/depth/full (also spelled /api/1/{pair}/fulldepth, /api/1/{pair}/public/fulldepth, which is
        never sent). Document section: Full Depth.
        """
        from ..api.market import get_full_depth as _op

        return _op.sync(self._client, pair=pair, raw=raw, options=options)

    def get_full_depth_detailed(
        self, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[Depth]:
        """As `get_full_depth`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_full_depth as _op

        return _op.sync_detailed(self._client, pair=pair, raw=raw, options=options)

    def get_order_lag(self, *, raw: bool | Unset = UNSET, options: RequestOptions | None = None) -> OrderLag:
        """How far the engine lags behind.

        Age of the oldest order that waits for its execution. Mostly below 10 seconds; when it is large, the engine
        is busy, new orders wait, and the depth is not reliable.

        Args:
            raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error
                looks then.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/1/generic/order/lag. Document section: Order lag.
        """
        from ..api.market import get_order_lag as _op

        return _op.sync(self._client, raw=raw, options=options)

    def get_order_lag_detailed(
        self, *, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[OrderLag]:
        """As `get_order_lag`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_order_lag as _op

        return _op.sync_detailed(self._client, raw=raw, options=options)

    def get_ticker(self, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None) -> Ticker:
        """Prices and volume of a pair.

        Best bid (buy), best ask (sell), last prices and the volume of a pair. Computed every 30 seconds: for fresh
        prices ask `get_fast_ticker`. last_orig may be in another currency than the pair.

        Args:
            pair: Item and currency in one word, such as BTCUSD. Only BTC had a market.
            raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error
                looks then.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 1 in 30 s per ip for all that count together.

        GET /api/1/{pair}/ticker (also spelled /api/1/{pair}/public/ticker, which is never sent). Document section:
        Multi Currency Ticker.
        """
        from ..api.market import get_ticker as _op

        return _op.sync(self._client, pair=pair, raw=raw, options=options)

    def get_ticker_detailed(
        self, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[Ticker]:
        """As `get_ticker`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_ticker as _op

        return _op.sync_detailed(self._client, pair=pair, raw=raw, options=options)

    def get_trades(
        self, *, pair: str, since: int | Unset = UNSET, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[Trade]:
        """Trades of a pair.

        Trades, oldest first; without since those of the last 24 hours. A trade may be listed under several pairs:
        count those with primary Y only. To walk on pass the newest tid as since until nothing new comes.

        Unconfirmed: Whether the trade with the id of since is listed again, and how many trades come at once (100
        in the older API; up to 24 hours by another source).

        Args:
            pair: Item and currency in one word, such as BTCUSD. Only BTC had a market.
            since: Only trades from this id on, which need not exist; 0 is the first trade of all. At least 0, at
                most 9223372036854775807.
            raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error
                looks then.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/1/{pair}/trades/fetch (also spelled /api/1/{pair}/trades, /api/1/{pair}/public/trades, which is
        never sent). Document section: Multi currency trades.
        """
        from ..api.market import get_trades as _op

        return _op.sync(self._client, pair=pair, since=since, raw=raw, options=options)

    def get_trades_detailed(
        self, *, pair: str, since: int | Unset = UNSET, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[Trade]]:
        """As `get_trades`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_trades as _op

        return _op.sync_detailed(self._client, pair=pair, since=since, raw=raw, options=options)

    def iter_trades(
        self,
        *,
        pair: str,
        since: int | Unset = UNSET,
        raw: bool | Unset = UNSET,
        primary_only: bool = False,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Trade]:
        """Walk through `get_trades`, page by page, oldest first, each row once.

        Args:
            since: only rows after this one; to go on later, the id of the last row that you have.
            primary_only: only rows whose `primary` is Y.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_trades`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.market import get_trades as _op

        def _page(**_window: Any) -> list[Trade]:
            return _op.sync(self._client, pair=pair, raw=raw, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=since, limit=max_items, only=primary_only)


class AsyncMarketApi:
    """Prices, order books, trades and currencies. No API key needed."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_cancelled_trades(
        self, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[int]:
        """Trades that were taken back.

        Ids of all trades that Mt.Gox cancelled in the last month. Remove them from a history of your own.

        Unconfirmed: Whether the ids are text or numbers; one author only ever saw an empty list.

        Args:
            pair: Item and currency in one word, such as BTCUSD. Only BTC had a market.
            raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error
                looks then.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/1/{pair}/cancelledtrades. Document section: Cancelled Trades.
        """
        from ..api.market import get_cancelled_trades as _op

        return await _op.asyncio(self._client, pair=pair, raw=raw, options=options)

    async def get_cancelled_trades_detailed(
        self, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[int]]:
        """As `get_cancelled_trades`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_cancelled_trades as _op

        return await _op.asyncio_detailed(self._client, pair=pair, raw=raw, options=options)

    async def get_currency(
        self, *, currency: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> CurrencyInfo:
        """How a currency is written.

        Decimals, sign and WebSocket channels of a currency.

        Args:
            currency: Code of the currency, such as EUR.
            raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error
                looks then.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/1/generic/currency (also spelled /api/1/generic/public/currency, which is never sent). Document
        section: Currency information.
        """
        from ..api.market import get_currency as _op

        return await _op.asyncio(self._client, currency=currency, raw=raw, options=options)

    async def get_currency_detailed(
        self, *, currency: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[CurrencyInfo]:
        """As `get_currency`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_currency as _op

        return await _op.asyncio_detailed(self._client, currency=currency, raw=raw, options=options)

    async def get_depth(self, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None) -> Depth:
        """Order book around the price.

        The levels between filter_min_price and filter_max_price, some ten percent around the price. Both sides
        ascend: the best ask comes first, the best bid last. While the order lag is large the book is not reliable.

        Args:
            pair: Item and currency in one word, such as BTCUSD. Only BTC had a market.
            raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error
                looks then.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/1/{pair}/depth/fetch (also spelled /api/1/{pair}/depth, /api/1/{pair}/public/depth, which is never
        sent). Document section: Multi Currency depth.
        """
        from ..api.market import get_depth as _op

        return await _op.asyncio(self._client, pair=pair, raw=raw, options=options)

    async def get_depth_detailed(
        self, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[Depth]:
        """As `get_depth`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_depth as _op

        return await _op.asyncio_detailed(self._client, pair=pair, raw=raw, options=options)

    async def get_fast_ticker(
        self, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> FastTicker:
        """Best and last prices of a pair, at once.

        The prices of the ticker without its statistics. It is not held back, and its times say how fresh it is.

        Args:
            pair: Item and currency in one word, such as BTCUSD. Only BTC had a market.
            raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error
                looks then.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/1/{pair}/ticker_fast. Document section: Fast Ticker.
        """
        from ..api.market import get_fast_ticker as _op

        return await _op.asyncio(self._client, pair=pair, raw=raw, options=options)

    async def get_fast_ticker_detailed(
        self, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[FastTicker]:
        """As `get_fast_ticker`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_fast_ticker as _op

        return await _op.asyncio_detailed(self._client, pair=pair, raw=raw, options=options)

    async def get_full_depth(
        self, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> Depth:
        """The whole order book.

        Every level of the book, a large download. At most 5 an hour, or you could be dropped or banned: use
        `get_depth`, which has the levels around the price. Both sides ascend, so the best bid comes last.

        Args:
            pair: Item and currency in one word, such as BTCUSD. Only BTC had a market.
            raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error
                looks then.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 5 in 3600 s per ip for all that count together.

        GET /api/1/{pair}/depth/full (also spelled /api/1/{pair}/fulldepth, /api/1/{pair}/public/fulldepth, which is
        never sent). Document section: Full Depth.
        """
        from ..api.market import get_full_depth as _op

        return await _op.asyncio(self._client, pair=pair, raw=raw, options=options)

    async def get_full_depth_detailed(
        self, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[Depth]:
        """As `get_full_depth`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_full_depth as _op

        return await _op.asyncio_detailed(self._client, pair=pair, raw=raw, options=options)

    async def get_order_lag(self, *, raw: bool | Unset = UNSET, options: RequestOptions | None = None) -> OrderLag:
        """How far the engine lags behind.

        Age of the oldest order that waits for its execution. Mostly below 10 seconds; when it is large, the engine
        is busy, new orders wait, and the depth is not reliable.

        Args:
            raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error
                looks then.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/1/generic/order/lag. Document section: Order lag.
        """
        from ..api.market import get_order_lag as _op

        return await _op.asyncio(self._client, raw=raw, options=options)

    async def get_order_lag_detailed(
        self, *, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[OrderLag]:
        """As `get_order_lag`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_order_lag as _op

        return await _op.asyncio_detailed(self._client, raw=raw, options=options)

    async def get_ticker(
        self, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> Ticker:
        """Prices and volume of a pair.

        Best bid (buy), best ask (sell), last prices and the volume of a pair. Computed every 30 seconds: for fresh
        prices ask `get_fast_ticker`. last_orig may be in another currency than the pair.

        Args:
            pair: Item and currency in one word, such as BTCUSD. Only BTC had a market.
            raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error
                looks then.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 1 in 30 s per ip for all that count together.

        GET /api/1/{pair}/ticker (also spelled /api/1/{pair}/public/ticker, which is never sent). Document section:
        Multi Currency Ticker.
        """
        from ..api.market import get_ticker as _op

        return await _op.asyncio(self._client, pair=pair, raw=raw, options=options)

    async def get_ticker_detailed(
        self, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[Ticker]:
        """As `get_ticker`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_ticker as _op

        return await _op.asyncio_detailed(self._client, pair=pair, raw=raw, options=options)

    async def get_trades(
        self, *, pair: str, since: int | Unset = UNSET, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[Trade]:
        """Trades of a pair.

        Trades, oldest first; without since those of the last 24 hours. A trade may be listed under several pairs:
        count those with primary Y only. To walk on pass the newest tid as since until nothing new comes.

        Unconfirmed: Whether the trade with the id of since is listed again, and how many trades come at once (100
        in the older API; up to 24 hours by another source).

        Args:
            pair: Item and currency in one word, such as BTCUSD. Only BTC had a market.
            since: Only trades from this id on, which need not exist; 0 is the first trade of all. At least 0, at
                most 9223372036854775807.
            raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error
                looks then.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/1/{pair}/trades/fetch (also spelled /api/1/{pair}/trades, /api/1/{pair}/public/trades, which is
        never sent). Document section: Multi currency trades.
        """
        from ..api.market import get_trades as _op

        return await _op.asyncio(self._client, pair=pair, since=since, raw=raw, options=options)

    async def get_trades_detailed(
        self, *, pair: str, since: int | Unset = UNSET, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[Trade]]:
        """As `get_trades`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_trades as _op

        return await _op.asyncio_detailed(self._client, pair=pair, since=since, raw=raw, options=options)

    def iter_trades(
        self,
        *,
        pair: str,
        since: int | Unset = UNSET,
        raw: bool | Unset = UNSET,
        primary_only: bool = False,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Trade]:
        """Walk through `get_trades`, page by page, oldest first, each row once.

        Args:
            since: only rows after this one; to go on later, the id of the last row that you have.
            primary_only: only rows whose `primary` is Y.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_trades`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.market import get_trades as _op

        async def _page(**_window: Any) -> list[Trade]:
            return await _op.asyncio(self._client, pair=pair, raw=raw, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=since, limit=max_items, only=primary_only)
