"""`client.tax`: Records for tax reports.

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

    from ..models.product_type import ProductTypeLike
    from ..models.tax_futures_record import TaxFuturesRecord
    from ..models.tax_margin_record import TaxMarginRecord
    from ..models.tax_margin_type import TaxMarginTypeLike
    from ..models.tax_p2p_record import TaxP2PRecord
    from ..models.tax_spot_record import TaxSpotRecord


class TaxApi:
    """Records for tax reports."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_futures_records(
        self,
        *,
        product_type: ProductTypeLike | Unset = UNSET,
        margin_coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[TaxFuturesRecord]:
        """List movements on futures.

        Every change of a futures balance, newest first. Left out, product_type is USDT-FUTURES: ask for the others
        apart. At most 30 days between start_time and end_time (beyond it 00001), once a second.

        Args:
            product_type: Which futures. When left out: USDT-FUTURES.
            margin_coin: Only this margin coin; left out, all of them.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 500.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        GET /api/v2/tax/future-record. Document section: Futures Transaction Records.
        """
        from ..api.tax import get_futures_records as _op

        return _op.sync(
            self._client,
            product_type=product_type,
            margin_coin=margin_coin,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_futures_records_detailed(
        self,
        *,
        product_type: ProductTypeLike | Unset = UNSET,
        margin_coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[TaxFuturesRecord]]:
        """As `get_futures_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.tax import get_futures_records as _op

        return _op.sync_detailed(
            self._client,
            product_type=product_type,
            margin_coin=margin_coin,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_futures_records(
        self,
        *,
        product_type: ProductTypeLike | Unset = UNSET,
        margin_coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[TaxFuturesRecord]:
        """Walk back through `get_futures_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_futures_records`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.tax import get_futures_records as _op

        def _page(**_window: Any) -> list[TaxFuturesRecord]:
            return _op.sync(
                self._client,
                product_type=product_type,
                margin_coin=margin_coin,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_margin_records(
        self,
        *,
        margin_type: TaxMarginTypeLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[TaxMarginRecord]:
        """List movements on margin.

        Every change of a margin balance, newest first. Left out, margin_type is crossed: ask for isolated apart. At
        most 30 days between start_time and end_time (beyond it 00001), once a second.

        Args:
            margin_type: Which margin account. When left out: crossed.
            coin: Only this coin, such as USDT; left out, all of them.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 500.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        GET /api/v2/tax/margin-record. Document section: Margin Transaction History.
        """
        from ..api.tax import get_margin_records as _op

        return _op.sync(
            self._client,
            margin_type=margin_type,
            coin=coin,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_margin_records_detailed(
        self,
        *,
        margin_type: TaxMarginTypeLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[TaxMarginRecord]]:
        """As `get_margin_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.tax import get_margin_records as _op

        return _op.sync_detailed(
            self._client,
            margin_type=margin_type,
            coin=coin,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_margin_records(
        self,
        *,
        margin_type: TaxMarginTypeLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[TaxMarginRecord]:
        """Walk back through `get_margin_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_margin_records`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.tax import get_margin_records as _op

        def _page(**_window: Any) -> list[TaxMarginRecord]:
            return _op.sync(
                self._client,
                margin_type=margin_type,
                coin=coin,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_peer_to_peer_records(
        self,
        *,
        coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[TaxP2PRecord]:
        """List movements of P2P trade.

        Every change of the funding balance by P2P trade, newest first. At most 30 days between start_time and
        end_time (beyond it 00001), once a second.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 500.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        GET /api/v2/tax/p2p-record. Document section: P2P Transaction Records.
        """
        from ..api.tax import get_peer_to_peer_records as _op

        return _op.sync(
            self._client,
            coin=coin,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_peer_to_peer_records_detailed(
        self,
        *,
        coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[TaxP2PRecord]]:
        """As `get_peer_to_peer_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.tax import get_peer_to_peer_records as _op

        return _op.sync_detailed(
            self._client,
            coin=coin,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_peer_to_peer_records(
        self,
        *,
        coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[TaxP2PRecord]:
        """Walk back through `get_peer_to_peer_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_peer_to_peer_records`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.tax import get_peer_to_peer_records as _op

        def _page(**_window: Any) -> list[TaxP2PRecord]:
            return _op.sync(
                self._client, coin=coin, start_time=start_time, end_time=end_time, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_spot_records(
        self,
        *,
        coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[TaxSpotRecord]:
        """List movements on spot.

        Every change of a spot balance, newest first. At most 30 days between start_time and end_time (beyond it
        00001), once a second.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 500.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        GET /api/v2/tax/spot-record. Document section: Spot Transaction Records.
        """
        from ..api.tax import get_spot_records as _op

        return _op.sync(
            self._client,
            coin=coin,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_spot_records_detailed(
        self,
        *,
        coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[TaxSpotRecord]]:
        """As `get_spot_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.tax import get_spot_records as _op

        return _op.sync_detailed(
            self._client,
            coin=coin,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_spot_records(
        self,
        *,
        coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[TaxSpotRecord]:
        """Walk back through `get_spot_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_spot_records`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.tax import get_spot_records as _op

        def _page(**_window: Any) -> list[TaxSpotRecord]:
            return _op.sync(
                self._client, coin=coin, start_time=start_time, end_time=end_time, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)


class AsyncTaxApi:
    """Records for tax reports."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_futures_records(
        self,
        *,
        product_type: ProductTypeLike | Unset = UNSET,
        margin_coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[TaxFuturesRecord]:
        """List movements on futures.

        Every change of a futures balance, newest first. Left out, product_type is USDT-FUTURES: ask for the others
        apart. At most 30 days between start_time and end_time (beyond it 00001), once a second.

        Args:
            product_type: Which futures. When left out: USDT-FUTURES.
            margin_coin: Only this margin coin; left out, all of them.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 500.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        GET /api/v2/tax/future-record. Document section: Futures Transaction Records.
        """
        from ..api.tax import get_futures_records as _op

        return await _op.asyncio(
            self._client,
            product_type=product_type,
            margin_coin=margin_coin,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_futures_records_detailed(
        self,
        *,
        product_type: ProductTypeLike | Unset = UNSET,
        margin_coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[TaxFuturesRecord]]:
        """As `get_futures_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.tax import get_futures_records as _op

        return await _op.asyncio_detailed(
            self._client,
            product_type=product_type,
            margin_coin=margin_coin,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_futures_records(
        self,
        *,
        product_type: ProductTypeLike | Unset = UNSET,
        margin_coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[TaxFuturesRecord]:
        """Walk back through `get_futures_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_futures_records`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.tax import get_futures_records as _op

        async def _page(**_window: Any) -> list[TaxFuturesRecord]:
            return await _op.asyncio(
                self._client,
                product_type=product_type,
                margin_coin=margin_coin,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_margin_records(
        self,
        *,
        margin_type: TaxMarginTypeLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[TaxMarginRecord]:
        """List movements on margin.

        Every change of a margin balance, newest first. Left out, margin_type is crossed: ask for isolated apart. At
        most 30 days between start_time and end_time (beyond it 00001), once a second.

        Args:
            margin_type: Which margin account. When left out: crossed.
            coin: Only this coin, such as USDT; left out, all of them.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 500.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        GET /api/v2/tax/margin-record. Document section: Margin Transaction History.
        """
        from ..api.tax import get_margin_records as _op

        return await _op.asyncio(
            self._client,
            margin_type=margin_type,
            coin=coin,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_margin_records_detailed(
        self,
        *,
        margin_type: TaxMarginTypeLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[TaxMarginRecord]]:
        """As `get_margin_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.tax import get_margin_records as _op

        return await _op.asyncio_detailed(
            self._client,
            margin_type=margin_type,
            coin=coin,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_margin_records(
        self,
        *,
        margin_type: TaxMarginTypeLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[TaxMarginRecord]:
        """Walk back through `get_margin_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_margin_records`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.tax import get_margin_records as _op

        async def _page(**_window: Any) -> list[TaxMarginRecord]:
            return await _op.asyncio(
                self._client,
                margin_type=margin_type,
                coin=coin,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_peer_to_peer_records(
        self,
        *,
        coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[TaxP2PRecord]:
        """List movements of P2P trade.

        Every change of the funding balance by P2P trade, newest first. At most 30 days between start_time and
        end_time (beyond it 00001), once a second.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 500.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        GET /api/v2/tax/p2p-record. Document section: P2P Transaction Records.
        """
        from ..api.tax import get_peer_to_peer_records as _op

        return await _op.asyncio(
            self._client,
            coin=coin,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_peer_to_peer_records_detailed(
        self,
        *,
        coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[TaxP2PRecord]]:
        """As `get_peer_to_peer_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.tax import get_peer_to_peer_records as _op

        return await _op.asyncio_detailed(
            self._client,
            coin=coin,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_peer_to_peer_records(
        self,
        *,
        coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[TaxP2PRecord]:
        """Walk back through `get_peer_to_peer_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_peer_to_peer_records`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.tax import get_peer_to_peer_records as _op

        async def _page(**_window: Any) -> list[TaxP2PRecord]:
            return await _op.asyncio(
                self._client, coin=coin, start_time=start_time, end_time=end_time, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_spot_records(
        self,
        *,
        coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[TaxSpotRecord]:
        """List movements on spot.

        Every change of a spot balance, newest first. At most 30 days between start_time and end_time (beyond it
        00001), once a second.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 500.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        GET /api/v2/tax/spot-record. Document section: Spot Transaction Records.
        """
        from ..api.tax import get_spot_records as _op

        return await _op.asyncio(
            self._client,
            coin=coin,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_spot_records_detailed(
        self,
        *,
        coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[TaxSpotRecord]]:
        """As `get_spot_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.tax import get_spot_records as _op

        return await _op.asyncio_detailed(
            self._client,
            coin=coin,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_spot_records(
        self,
        *,
        coin: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[TaxSpotRecord]:
        """Walk back through `get_spot_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_spot_records`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.tax import get_spot_records as _op

        async def _page(**_window: Any) -> list[TaxSpotRecord]:
            return await _op.asyncio(
                self._client, coin=coin, start_time=start_time, end_time=end_time, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)
