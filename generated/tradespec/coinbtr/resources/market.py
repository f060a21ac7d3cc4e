"""`client.market`: Books, prices and currencies. No API key needed.

Generated from specs/coinbtr; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

    from ..models.book import Book
    from ..models.currencies import Currencies
    from ..models.order_book import OrderBook
    from ..models.ticker import Ticker
    from ..models.volume import Volume


class MarketApi:
    """Books, prices and currencies. No API key needed."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_24_h_volume(self, *, market: str | Unset = UNSET, options: RequestOptions | None = None) -> Volume | None:
        """Get the volume of the last 24 hours.

        What was traded within 24 hours. No later revision has such a call.

        Unconfirmed: Parameter and fields, which are those that the later ticker has; that the path stands under
        /api/v1.

        Args:
            market: Market, such as BTC-MXN; left out, whatever the exchange gives then. Unconfirmed: That it takes
                a market; the 2018 document shows no parameter.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/v1/market/get24hvolume (also spelled /market/get24hvolume, which is never sent). Document section:
        Get 24H Volume.
        """
        from ..api.market import get_24_h_volume as _op

        return _op.sync(self._client, market=market, options=options)

    def get_24_h_volume_detailed(
        self, *, market: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[Volume | None]:
        """As `get_24_h_volume`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_24_h_volume as _op

        return _op.sync_detailed(self._client, market=market, options=options)

    def get_books(self, *, options: RequestOptions | None = None) -> list[Book] | None:
        """List the order books.

        The books that exist. The document promises their limits for orders as well, without naming a field.

        Unconfirmed: That it is a list (an object in its place is a ContractBreach, which carries the raw body); the
        fields, which are those of 2019; that the path stands under /api/v1.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/v1/market/listbooks (also spelled /market/listbooks, which is never sent). Document section: List
        Books.
        """
        from ..api.market import get_books as _op

        return _op.sync(self._client, options=options)

    def get_books_detailed(self, *, options: RequestOptions | None = None) -> Response[list[Book] | None]:
        """As `get_books`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_books as _op

        return _op.sync_detailed(self._client, options=options)

    def get_currencies(self, *, options: RequestOptions | None = None) -> Currencies | None:
        """List the currencies.

        The currencies, with what a withdrawal costs and must have at least.

        Unconfirmed: The fields, which are those of 2019; that the path stands under /api/v1.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/v1/market/getcurrencies (also spelled /market/getcurrencies, which is never sent). Document
        section: Get Currencies.
        """
        from ..api.market import get_currencies as _op

        return _op.sync(self._client, options=options)

    def get_currencies_detailed(self, *, options: RequestOptions | None = None) -> Response[Currencies | None]:
        """As `get_currencies`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_currencies as _op

        return _op.sync_detailed(self._client, options=options)

    def get_order_book(self, *, market: str, options: RequestOptions | None = None) -> OrderBook:
        """Get the order book of a market.

        Open orders of all traders. In 2019 the 50 best of each side, asks from the lowest price up, bids from the
        highest down.

        Unconfirmed: Parameter and fields, which are those of 2019; that the path stands under /api/v1.

        Args:
            market: Market, such as BTC-MXN. Unconfirmed: That it is called so; the 2018 document shows no
                parameter, and without one the call makes no sense.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/v1/market/getorderbook (also spelled /market/getorderbook, which is never sent). Document section:
        Get Order Book.
        """
        from ..api.market import get_order_book as _op

        return _op.sync(self._client, market=market, options=options)

    def get_order_book_detailed(self, *, market: str, options: RequestOptions | None = None) -> Response[OrderBook]:
        """As `get_order_book`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_order_book as _op

        return _op.sync_detailed(self._client, market=market, options=options)

    def get_ticker(self, *, market: str | Unset = UNSET, options: RequestOptions | None = None) -> Ticker | None:
        """Get the ticker.

        Last price and the like. No document describes it while the exchange was CoinBTR.

        Unconfirmed: Parameter and fields, which are those of the exchange's later name; that the path stands under
        /api/v1.

        Args:
            market: Market, such as BTC-MXN; left out, whatever the exchange gives then. Unconfirmed: That it takes
                a market; the 2018 document shows no parameter.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/v1/market/gettiker (also spelled /market/gettiker, /api/v1/market/getticker, /market/getticker,
        which is never sent). Document section: Get tiker.
        """
        from ..api.market import get_ticker as _op

        return _op.sync(self._client, market=market, options=options)

    def get_ticker_detailed(
        self, *, market: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[Ticker | None]:
        """As `get_ticker`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_ticker as _op

        return _op.sync_detailed(self._client, market=market, options=options)


class AsyncMarketApi:
    """Books, prices and currencies. No API key needed."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_24_h_volume(
        self, *, market: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Volume | None:
        """Get the volume of the last 24 hours.

        What was traded within 24 hours. No later revision has such a call.

        Unconfirmed: Parameter and fields, which are those that the later ticker has; that the path stands under
        /api/v1.

        Args:
            market: Market, such as BTC-MXN; left out, whatever the exchange gives then. Unconfirmed: That it takes
                a market; the 2018 document shows no parameter.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/v1/market/get24hvolume (also spelled /market/get24hvolume, which is never sent). Document section:
        Get 24H Volume.
        """
        from ..api.market import get_24_h_volume as _op

        return await _op.asyncio(self._client, market=market, options=options)

    async def get_24_h_volume_detailed(
        self, *, market: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[Volume | None]:
        """As `get_24_h_volume`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_24_h_volume as _op

        return await _op.asyncio_detailed(self._client, market=market, options=options)

    async def get_books(self, *, options: RequestOptions | None = None) -> list[Book] | None:
        """List the order books.

        The books that exist. The document promises their limits for orders as well, without naming a field.

        Unconfirmed: That it is a list (an object in its place is a ContractBreach, which carries the raw body); the
        fields, which are those of 2019; that the path stands under /api/v1.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/v1/market/listbooks (also spelled /market/listbooks, which is never sent). Document section: List
        Books.
        """
        from ..api.market import get_books as _op

        return await _op.asyncio(self._client, options=options)

    async def get_books_detailed(self, *, options: RequestOptions | None = None) -> Response[list[Book] | None]:
        """As `get_books`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_books as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_currencies(self, *, options: RequestOptions | None = None) -> Currencies | None:
        """List the currencies.

        The currencies, with what a withdrawal costs and must have at least.

        Unconfirmed: The fields, which are those of 2019; that the path stands under /api/v1.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/v1/market/getcurrencies (also spelled /market/getcurrencies, which is never sent). Document
        section: Get Currencies.
        """
        from ..api.market import get_currencies as _op

        return await _op.asyncio(self._client, options=options)

    async def get_currencies_detailed(self, *, options: RequestOptions | None = None) -> Response[Currencies | None]:
        """As `get_currencies`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_currencies as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_order_book(self, *, market: str, options: RequestOptions | None = None) -> OrderBook:
        """Get the order book of a market.

        Open orders of all traders. In 2019 the 50 best of each side, asks from the lowest price up, bids from the
        highest down.

        Unconfirmed: Parameter and fields, which are those of 2019; that the path stands under /api/v1.

        Args:
            market: Market, such as BTC-MXN. Unconfirmed: That it is called so; the 2018 document shows no
                parameter, and without one the call makes no sense.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/v1/market/getorderbook (also spelled /market/getorderbook, which is never sent). Document section:
        Get Order Book.
        """
        from ..api.market import get_order_book as _op

        return await _op.asyncio(self._client, market=market, options=options)

    async def get_order_book_detailed(
        self, *, market: str, options: RequestOptions | None = None
    ) -> Response[OrderBook]:
        """As `get_order_book`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_order_book as _op

        return await _op.asyncio_detailed(self._client, market=market, options=options)

    async def get_ticker(self, *, market: str | Unset = UNSET, options: RequestOptions | None = None) -> Ticker | None:
        """Get the ticker.

        Last price and the like. No document describes it while the exchange was CoinBTR.

        Unconfirmed: Parameter and fields, which are those of the exchange's later name; that the path stands under
        /api/v1.

        Args:
            market: Market, such as BTC-MXN; left out, whatever the exchange gives then. Unconfirmed: That it takes
                a market; the 2018 document shows no parameter.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/v1/market/gettiker (also spelled /market/gettiker, /api/v1/market/getticker, /market/getticker,
        which is never sent). Document section: Get tiker.
        """
        from ..api.market import get_ticker as _op

        return await _op.asyncio(self._client, market=market, options=options)

    async def get_ticker_detailed(
        self, *, market: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[Ticker | None]:
        """As `get_ticker`, with status, headers, raw bytes and the number of attempts."""
        from ..api.market import get_ticker as _op

        return await _op.asyncio_detailed(self._client, market=market, options=options)
