"""`client.futures_position`: Open and closed futures positions.

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

    from ..models.futures_adl_rank import FuturesAdlRank
    from ..models.futures_closed_position import FuturesClosedPosition
    from ..models.futures_position import FuturesPosition
    from ..models.futures_position_history import FuturesPositionHistory
    from ..models.product_type import ProductTypeLike


class FuturesPositionApi:
    """Open and closed futures positions."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_adl_ranks(
        self, *, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> list[FuturesAdlRank]:
        """See how near positions are to auto-deleveraging.

        The place of each open position in the queue for auto-deleveraging (ADL), in which Bitget reduces positions
        itself. The nearer its rank is to 1, the sooner a position is reduced.

        Args:
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/mix/position/adlRank. Document section: Get Position Adl Rank.
        """
        from ..api.futures_position import get_adl_ranks as _op

        return _op.sync(self._client, product_type=product_type, options=options)

    def get_adl_ranks_detailed(
        self, *, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[list[FuturesAdlRank]]:
        """As `get_adl_ranks`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_position import get_adl_ranks as _op

        return _op.sync_detailed(self._client, product_type=product_type, options=options)

    def get_history_positions(
        self,
        *,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesPositionHistory:
        """List the closed positions.

        Positions that were closed, the last closed first, with their profit, funding and fees. Only the last three
        months can be had, which is also the widest window and the default. symbol beats `product_type`. To page on,
        pass `end_id` as `id_less_than`; it is no `position_id`.

        Args:
            symbol: Only this contract, such as BTCUSDT; `product_type` is ignored then. Left out, all of the
                product type. At most 50 characters.
            product_type: Which futures. It has no effect when symbol is given. When left out: USDT-FUTURES.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/mix/position/history-position. Document section: Get Historical Position.
        """
        from ..api.futures_position import get_history_positions as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            product_type=product_type,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def get_history_positions_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesPositionHistory]:
        """As `get_history_positions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_position import get_history_positions as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def iter_history_positions(
        self,
        *,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[FuturesClosedPosition]:
        """Walk back through `get_history_positions`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_history_positions`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.futures_position import get_history_positions as _op

        def _page(**_window: Any) -> FuturesPositionHistory:
            return _op.sync(
                self._client,
                symbol=symbol,
                product_type=product_type,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_position(
        self, *, product_type: ProductTypeLike, symbol: str, margin_coin: str, options: RequestOptions | None = None
    ) -> list[FuturesPosition]:
        """Get the position in one contract.

        The open position in one contract. It stays a list: empty when there is none, and two rows in hedge mode
        when both a long and a short one are open. Tell them apart by `hold_side`.

        Args:
            product_type: Which futures.
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            margin_coin: Coin of the margin, upper case. USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin
                (such as BTC) for COIN-FUTURES.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/mix/position/single-position. Document section: Get Single Position.
        """
        from ..api.futures_position import get_position as _op

        return _op.sync(
            self._client, product_type=product_type, symbol=symbol, margin_coin=margin_coin, options=options
        )

    def get_position_detailed(
        self, *, product_type: ProductTypeLike, symbol: str, margin_coin: str, options: RequestOptions | None = None
    ) -> Response[list[FuturesPosition]]:
        """As `get_position`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_position import get_position as _op

        return _op.sync_detailed(
            self._client, product_type=product_type, symbol=symbol, margin_coin=margin_coin, options=options
        )

    def get_positions(
        self, *, product_type: ProductTypeLike, margin_coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[FuturesPosition]:
        """List the open positions.

        All open positions of one product type; an empty list when there is none. In hedge mode a contract may have
        two rows, a long and a short one. Bitget documents newest first; one recording had the older one first, so
        sort by `c_time` yourself.

        Args:
            product_type: Which futures.
            margin_coin: Only positions with this margin coin, such as USDT; upper case.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/mix/position/all-position. Document section: Get All Positions.
        """
        from ..api.futures_position import get_positions as _op

        return _op.sync(self._client, product_type=product_type, margin_coin=margin_coin, options=options)

    def get_positions_detailed(
        self, *, product_type: ProductTypeLike, margin_coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[FuturesPosition]]:
        """As `get_positions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_position import get_positions as _op

        return _op.sync_detailed(self._client, product_type=product_type, margin_coin=margin_coin, options=options)


class AsyncFuturesPositionApi:
    """Open and closed futures positions."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_adl_ranks(
        self, *, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> list[FuturesAdlRank]:
        """See how near positions are to auto-deleveraging.

        The place of each open position in the queue for auto-deleveraging (ADL), in which Bitget reduces positions
        itself. The nearer its rank is to 1, the sooner a position is reduced.

        Args:
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/mix/position/adlRank. Document section: Get Position Adl Rank.
        """
        from ..api.futures_position import get_adl_ranks as _op

        return await _op.asyncio(self._client, product_type=product_type, options=options)

    async def get_adl_ranks_detailed(
        self, *, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[list[FuturesAdlRank]]:
        """As `get_adl_ranks`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_position import get_adl_ranks as _op

        return await _op.asyncio_detailed(self._client, product_type=product_type, options=options)

    async def get_history_positions(
        self,
        *,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesPositionHistory:
        """List the closed positions.

        Positions that were closed, the last closed first, with their profit, funding and fees. Only the last three
        months can be had, which is also the widest window and the default. symbol beats `product_type`. To page on,
        pass `end_id` as `id_less_than`; it is no `position_id`.

        Args:
            symbol: Only this contract, such as BTCUSDT; `product_type` is ignored then. Left out, all of the
                product type. At most 50 characters.
            product_type: Which futures. It has no effect when symbol is given. When left out: USDT-FUTURES.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/mix/position/history-position. Document section: Get Historical Position.
        """
        from ..api.futures_position import get_history_positions as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            product_type=product_type,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    async def get_history_positions_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesPositionHistory]:
        """As `get_history_positions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_position import get_history_positions as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def iter_history_positions(
        self,
        *,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[FuturesClosedPosition]:
        """Walk back through `get_history_positions`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_history_positions`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.futures_position import get_history_positions as _op

        async def _page(**_window: Any) -> FuturesPositionHistory:
            return await _op.asyncio(
                self._client,
                symbol=symbol,
                product_type=product_type,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_position(
        self, *, product_type: ProductTypeLike, symbol: str, margin_coin: str, options: RequestOptions | None = None
    ) -> list[FuturesPosition]:
        """Get the position in one contract.

        The open position in one contract. It stays a list: empty when there is none, and two rows in hedge mode
        when both a long and a short one are open. Tell them apart by `hold_side`.

        Args:
            product_type: Which futures.
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            margin_coin: Coin of the margin, upper case. USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin
                (such as BTC) for COIN-FUTURES.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/mix/position/single-position. Document section: Get Single Position.
        """
        from ..api.futures_position import get_position as _op

        return await _op.asyncio(
            self._client, product_type=product_type, symbol=symbol, margin_coin=margin_coin, options=options
        )

    async def get_position_detailed(
        self, *, product_type: ProductTypeLike, symbol: str, margin_coin: str, options: RequestOptions | None = None
    ) -> Response[list[FuturesPosition]]:
        """As `get_position`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_position import get_position as _op

        return await _op.asyncio_detailed(
            self._client, product_type=product_type, symbol=symbol, margin_coin=margin_coin, options=options
        )

    async def get_positions(
        self, *, product_type: ProductTypeLike, margin_coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[FuturesPosition]:
        """List the open positions.

        All open positions of one product type; an empty list when there is none. In hedge mode a contract may have
        two rows, a long and a short one. Bitget documents newest first; one recording had the older one first, so
        sort by `c_time` yourself.

        Args:
            product_type: Which futures.
            margin_coin: Only positions with this margin coin, such as USDT; upper case.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/mix/position/all-position. Document section: Get All Positions.
        """
        from ..api.futures_position import get_positions as _op

        return await _op.asyncio(self._client, product_type=product_type, margin_coin=margin_coin, options=options)

    async def get_positions_detailed(
        self, *, product_type: ProductTypeLike, margin_coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[FuturesPosition]]:
        """As `get_positions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_position import get_positions as _op

        return await _op.asyncio_detailed(
            self._client, product_type=product_type, margin_coin=margin_coin, options=options
        )
