"""`client.copy_mix_trader`: Futures copy trading, as the trader who is copied.

Generated from specs/bitget; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.money import DecimalLike
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response
    from tradespec.core.secret import Secret

    from ..models.copy_follower_row import CopyFollowerRow
    from ..models.copy_mix_trader_api_key import CopyMixTraderApiKey
    from ..models.copy_mix_trader_closed_order import CopyMixTraderClosedOrder
    from ..models.copy_mix_trader_closed_orders import CopyMixTraderClosedOrders
    from ..models.copy_mix_trader_closing import CopyMixTraderClosing
    from ..models.copy_mix_trader_day_profit import CopyMixTraderDayProfit
    from ..models.copy_mix_trader_open_order import CopyMixTraderOpenOrder
    from ..models.copy_mix_trader_open_orders import CopyMixTraderOpenOrders
    from ..models.copy_mix_trader_pending_profit import CopyMixTraderPendingProfit
    from ..models.copy_mix_trader_profit import CopyMixTraderProfit
    from ..models.copy_mix_trader_profit_history import CopyMixTraderProfitHistory
    from ..models.copy_mix_trader_profit_summary import CopyMixTraderProfitSummary
    from ..models.copy_mix_trader_sort import CopyMixTraderSortLike
    from ..models.copy_mix_trader_summary import CopyMixTraderSummary
    from ..models.copy_mix_trader_symbol import CopyMixTraderSymbol
    from ..models.copy_mix_trader_symbol_request import CopyMixTraderSymbolRequest
    from ..models.product_type import ProductTypeLike
    from ..models.yes_no import YesNoLike


class CopyMixTraderApi:
    """Futures copy trading, as the trader who is copied."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def close_orders(
        self,
        *,
        tracking_no: str | Unset = UNSET,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        options: RequestOptions | None = None,
    ) -> list[CopyMixTraderClosing]:
        """Close tracked orders at the market.

        Closes one tracked order, those of a symbol, or - with product_type alone - ALL positions of that product
        type. Tracked orders can be closed by this call only. The answer names the orders that are being closed, not
        their fills. It counts as unsafe because a repeat would also close orders opened in between.

        Args:
            tracking_no: Only this tracked order. If you give the symbol too, it must be that of the order.
            symbol: Only orders of this contract. At most 50 characters.
            product_type: Which futures. Given alone, all positions of it are closed.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/copy/mix-trader/order-close-positions. Document section: Close Tracking Order.
        """
        from ..api.copy_mix_trader import close_orders as _op

        return _op.sync(
            self._client, tracking_no=tracking_no, symbol=symbol, product_type=product_type, options=options
        )

    def close_orders_detailed(
        self,
        *,
        tracking_no: str | Unset = UNSET,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        options: RequestOptions | None = None,
    ) -> Response[list[CopyMixTraderClosing]]:
        """As `close_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import close_orders as _op

        return _op.sync_detailed(
            self._client, tracking_no=tracking_no, symbol=symbol, product_type=product_type, options=options
        )

    def create_api_key(
        self, *, passphrase: str | Secret, options: RequestOptions | None = None
    ) -> list[CopyMixTraderApiKey]:
        """Make the API key for copy trading.

        Makes the key with which a trader of the new model places orders that followers copy. It can be made once
        only; a second call is refused. The secret is shown in this answer and never again. With that key only
        contracts on Bitget's list for copy trading may be traded.

        Args:
            passphrase: Passphrase of the key, 8 to 32 letters and digits. It can't be looked up later.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/copy/mix-trader/create-copy-api. Document section: Create Copy ApiKey.
        """
        from ..api.copy_mix_trader import create_api_key as _op

        return _op.sync(self._client, passphrase=passphrase, options=options)

    def create_api_key_detailed(
        self, *, passphrase: str | Secret, options: RequestOptions | None = None
    ) -> Response[list[CopyMixTraderApiKey]]:
        """As `create_api_key`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import create_api_key as _op

        return _op.sync_detailed(self._client, passphrase=passphrase, options=options)

    def get_current_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CopyMixTraderOpenOrders:
        """List the open orders that followers copy.

        Your tracked orders that are still open, newest first. Each opening of a position is one tracked order with
        its own number; close it with `close_orders`. They may be three months apart; the missing one of start_time
        and end_time is set three months away.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            product_type: Which futures.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 50. When left out: 20.
            id_greater_than: Only rows newer than this id, the `end_id` of an earlier answer.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/mix-trader/order-current-track. Document section: Get Current Tracking Orders.
        """
        from ..api.copy_mix_trader import get_current_orders as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            product_type=product_type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_greater_than=id_greater_than,
            id_less_than=id_less_than,
            options=options,
        )

    def get_current_orders_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CopyMixTraderOpenOrders]:
        """As `get_current_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import get_current_orders as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_greater_than=id_greater_than,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_current_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 50,
        id_greater_than: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CopyMixTraderOpenOrder]:
        """Walk back through `get_current_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_current_orders`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.copy_mix_trader import get_current_orders as _op

        def _page(**_window: Any) -> CopyMixTraderOpenOrders:
            return _op.sync(
                self._client,
                symbol=symbol,
                product_type=product_type,
                start_time=start_time,
                end_time=end_time,
                id_greater_than=id_greater_than,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_followers(
        self,
        *,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[CopyFollowerRow]:
        """List your followers.

        Who follows you. They may be three months apart; the missing one of start_time and end_time is set three
        months away.

        Args:
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            page_size: Rows of a page. At least 1, at most 100. When left out: 20.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/mix-trader/config-query-followers. Document section: Get My Followers.
        """
        from ..api.copy_mix_trader import get_followers as _op

        return _op.sync(
            self._client,
            page_no=page_no,
            page_size=page_size,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )

    def get_followers_detailed(
        self,
        *,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[CopyFollowerRow]]:
        """As `get_followers`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import get_followers as _op

        return _op.sync_detailed(
            self._client,
            page_no=page_no,
            page_size=page_size,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )

    def iter_followers(
        self,
        *,
        page_no: int | Unset = UNSET,
        page_size: int = 100,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CopyFollowerRow]:
        """Walk through `get_followers`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_followers`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.copy_mix_trader import get_followers as _op

        def _page(**_window: Any) -> list[CopyFollowerRow]:
            return _op.sync(self._client, start_time=start_time, end_time=end_time, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    def get_history_orders(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        order: CopyMixTraderSortLike | Unset = UNSET,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        options: RequestOptions | None = None,
    ) -> CopyMixTraderClosedOrders:
        """List the closed orders that followers copied.

        Your tracked orders that are closed, by the time of opening. They may be three months apart; the missing one
        of start_time and end_time is set three months away.

        Args:
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            id_greater_than: Only rows newer than this id, the `end_id` of an earlier answer.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            order: Order of the rows by the time of opening; newest first unless given.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/mix-trader/order-history-track. Document section: Get History Tracking Orders.
        """
        from ..api.copy_mix_trader import get_history_orders as _op

        return _op.sync(
            self._client,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            order=order,
            symbol=symbol,
            product_type=product_type,
            options=options,
        )

    def get_history_orders_detailed(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        order: CopyMixTraderSortLike | Unset = UNSET,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        options: RequestOptions | None = None,
    ) -> Response[CopyMixTraderClosedOrders]:
        """As `get_history_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import get_history_orders as _op

        return _op.sync_detailed(
            self._client,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            order=order,
            symbol=symbol,
            product_type=product_type,
            options=options,
        )

    def iter_history_orders(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        order: CopyMixTraderSortLike | Unset = UNSET,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CopyMixTraderClosedOrder]:
        """Walk back through `get_history_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_history_orders`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.copy_mix_trader import get_history_orders as _op

        def _page(**_window: Any) -> CopyMixTraderClosedOrders:
            return _op.sync(
                self._client,
                id_greater_than=id_greater_than,
                start_time=start_time,
                end_time=end_time,
                order=order,
                symbol=symbol,
                product_type=product_type,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_order_summary(self, *, options: RequestOptions | None = None) -> CopyMixTraderSummary:
        """Get your record as a trader.

        Return, profit, number of followers and success rate, with the course of the last week and month. Returns
        and rates are in percent (19.38 is 19.38 %).

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/mix-trader/order-total-detail. Document section: Get Tracking Order Summary.
        """
        from ..api.copy_mix_trader import get_order_summary as _op

        return _op.sync(self._client, options=options)

    def get_order_summary_detailed(self, *, options: RequestOptions | None = None) -> Response[CopyMixTraderSummary]:
        """As `get_order_summary`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import get_order_summary as _op

        return _op.sync_detailed(self._client, options=options)

    def get_pending_profits(
        self,
        *,
        coin: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[CopyMixTraderPendingProfit]:
        """List the shares that followers have yet to pay.

        The shares of followers' profits that are not paid out yet, one row for each follower and coin.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            page_size: Rows of a page. At least 1, at most 100. When left out: 20.
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/mix-trader/profit-details. Document section: Get Profit Share Detail.
        """
        from ..api.copy_mix_trader import get_pending_profits as _op

        return _op.sync(self._client, coin=coin, page_size=page_size, page_no=page_no, options=options)

    def get_pending_profits_detailed(
        self,
        *,
        coin: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[CopyMixTraderPendingProfit]]:
        """As `get_pending_profits`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import get_pending_profits as _op

        return _op.sync_detailed(self._client, coin=coin, page_size=page_size, page_no=page_no, options=options)

    def iter_pending_profits(
        self,
        *,
        coin: str | Unset = UNSET,
        page_size: int = 100,
        page_no: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CopyMixTraderPendingProfit]:
        """Walk through `get_pending_profits`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_pending_profits`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.copy_mix_trader import get_pending_profits as _op

        def _page(**_window: Any) -> list[CopyMixTraderPendingProfit]:
            return _op.sync(self._client, coin=coin, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    def get_profit_history(
        self,
        *,
        coin: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CopyMixTraderProfitHistory:
        """List the shares that followers paid.

        Each share of a follower's profit that was paid to you, newest first. They may be three months apart; the
        missing one of start_time and end_time is set three months away.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            id_greater_than: Only rows newer than this id, the `end_id` of an earlier answer.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/mix-trader/profit-history-details. Document section: Get History Profit Share Detail.
        """
        from ..api.copy_mix_trader import get_profit_history as _op

        return _op.sync(
            self._client,
            coin=coin,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def get_profit_history_detailed(
        self,
        *,
        coin: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CopyMixTraderProfitHistory]:
        """As `get_profit_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import get_profit_history as _op

        return _op.sync_detailed(
            self._client,
            coin=coin,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def iter_profit_history(
        self,
        *,
        coin: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CopyMixTraderProfit]:
        """Walk back through `get_profit_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_profit_history`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.copy_mix_trader import get_profit_history as _op

        def _page(**_window: Any) -> CopyMixTraderProfitHistory:
            return _op.sync(
                self._client,
                coin=coin,
                id_greater_than=id_greater_than,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_profit_summary(self, *, options: RequestOptions | None = None) -> CopyMixTraderProfitSummary:
        """Get your shares of followers' profits.

        What followers paid you as a share of their profits: yesterday, in total, and still to come, with a sum for
        each coin.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/mix-trader/profit-history-summarys. Document section: Get History Profit Summary.
        """
        from ..api.copy_mix_trader import get_profit_summary as _op

        return _op.sync(self._client, options=options)

    def get_profit_summary_detailed(
        self, *, options: RequestOptions | None = None
    ) -> Response[CopyMixTraderProfitSummary]:
        """As `get_profit_summary`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import get_profit_summary as _op

        return _op.sync_detailed(self._client, options=options)

    def get_profits_by_date(
        self, *, page_size: int | Unset = UNSET, page_no: int | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[CopyMixTraderDayProfit]:
        """List the shares by coin and day.

        What followers paid you, summed up by coin and day.

        Args:
            page_size: Rows of a page. At least 1, at most 50. When left out: 20.
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/mix-trader/profits-group-coin-date. Document section: Get Profit Share Group by Coin &
        Date.
        """
        from ..api.copy_mix_trader import get_profits_by_date as _op

        return _op.sync(self._client, page_size=page_size, page_no=page_no, options=options)

    def get_profits_by_date_detailed(
        self, *, page_size: int | Unset = UNSET, page_no: int | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[CopyMixTraderDayProfit]]:
        """As `get_profits_by_date`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import get_profits_by_date as _op

        return _op.sync_detailed(self._client, page_size=page_size, page_no=page_no, options=options)

    def iter_profits_by_date(
        self,
        *,
        page_size: int = 50,
        page_no: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CopyMixTraderDayProfit]:
        """Walk through `get_profits_by_date`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_profits_by_date`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.copy_mix_trader import get_profits_by_date as _op

        def _page(**_window: Any) -> list[CopyMixTraderDayProfit]:
            return _op.sync(self._client, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    def get_symbol_settings(
        self, *, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> list[CopyMixTraderSymbol]:
        """List your settings for each contract.

        Which contracts your followers may copy, with the take profit and stop loss that each tracked order gets.

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

        GET /api/v2/copy/mix-trader/config-query-symbols. Document section: Get Copy Trade Symbol Settings.
        """
        from ..api.copy_mix_trader import get_symbol_settings as _op

        return _op.sync(self._client, product_type=product_type, options=options)

    def get_symbol_settings_detailed(
        self, *, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[list[CopyMixTraderSymbol]]:
        """As `get_symbol_settings`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import get_symbol_settings as _op

        return _op.sync_detailed(self._client, product_type=product_type, options=options)

    def modify_tpsl(
        self,
        *,
        tracking_no: str,
        product_type: ProductTypeLike,
        stop_surplus_price: DecimalLike | Unset = UNSET,
        stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str | None:
        """Change take profit and stop loss of a tracked order.

        Sets, changes or removes the take profit and the stop loss of one tracked order. Give one of the two prices
        at least: 0 removes that one, left out it stays.

        Args:
            tracking_no: Number of the tracked order, from `get_current_orders`.
            product_type: Which futures.
            stop_surplus_price: Take-profit price. 0 removes it; left out, it stays as it is. At least 0.
            stop_loss_price: Stop-loss price. 0 removes it; left out, it stays as it is. At least 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/copy/mix-trader/order-modify-tpsl. Document section: Modify Tracking Order TPSL.
        """
        from ..api.copy_mix_trader import modify_tpsl as _op

        return _op.sync(
            self._client,
            tracking_no=tracking_no,
            product_type=product_type,
            stop_surplus_price=stop_surplus_price,
            stop_loss_price=stop_loss_price,
            options=options,
        )

    def modify_tpsl_detailed(
        self,
        *,
        tracking_no: str,
        product_type: ProductTypeLike,
        stop_surplus_price: DecimalLike | Unset = UNSET,
        stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `modify_tpsl`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import modify_tpsl as _op

        return _op.sync_detailed(
            self._client,
            tracking_no=tracking_no,
            product_type=product_type,
            stop_surplus_price=stop_surplus_price,
            stop_loss_price=stop_loss_price,
            options=options,
        )

    def remove_follower(self, *, follower_uid: str, options: RequestOptions | None = None) -> str | None:
        """Remove a follower.

        Ends the following of one follower. `get_followers` says in is_remove whether you may.

        Args:
            follower_uid: User id of the follower, from `get_followers`.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/copy/mix-trader/config-remove-follower. Document section: Remove Follower.
        """
        from ..api.copy_mix_trader import remove_follower as _op

        return _op.sync(self._client, follower_uid=follower_uid, options=options)

    def remove_follower_detailed(
        self, *, follower_uid: str, options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `remove_follower`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import remove_follower as _op

        return _op.sync_detailed(self._client, follower_uid=follower_uid, options=options)

    def set_options(
        self,
        *,
        enable: YesNoLike | Unset = UNSET,
        show_total_equity: YesNoLike | Unset = UNSET,
        show_tpsl: YesNoLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str | None:
        """Change your general settings as a trader.

        Switches trading for followers on or off, and what followers see of you. Give one of the three at least.

        Unconfirmed: Bitget's table writes YES and NO, its sample yes and no. The sample is followed.

        Args:
            enable: Whether you trade for followers.
            show_total_equity: Whether they see your total assets.
            show_tpsl: Whether they see the take profit and stop loss of your orders.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/copy/mix-trader/config-settings-base. Document section: Change Global Copy Trade Setting.
        """
        from ..api.copy_mix_trader import set_options as _op

        return _op.sync(
            self._client, enable=enable, show_total_equity=show_total_equity, show_tpsl=show_tpsl, options=options
        )

    def set_options_detailed(
        self,
        *,
        enable: YesNoLike | Unset = UNSET,
        show_total_equity: YesNoLike | Unset = UNSET,
        show_tpsl: YesNoLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `set_options`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import set_options as _op

        return _op.sync_detailed(
            self._client, enable=enable, show_total_equity=show_total_equity, show_tpsl=show_tpsl, options=options
        )

    def set_symbols(
        self, *, setting_list: Sequence[CopyMixTraderSymbolRequest], options: RequestOptions | None = None
    ) -> str | None:
        """Add, change or remove contracts that followers may copy.

        Up to 50 changes at once. ADD opens a contract for copying, DELETE closes it, UPDATE changes its ratios and
        needs one of them.

        Args:
            setting_list: The changes. At least 1 items, at most 50 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/copy/mix-trader/config-setting-symbols. Document section: Change Copy Trade Symbol Setting.
        """
        from ..api.copy_mix_trader import set_symbols as _op

        return _op.sync(self._client, setting_list=setting_list, options=options)

    def set_symbols_detailed(
        self, *, setting_list: Sequence[CopyMixTraderSymbolRequest], options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `set_symbols`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import set_symbols as _op

        return _op.sync_detailed(self._client, setting_list=setting_list, options=options)


class AsyncCopyMixTraderApi:
    """Futures copy trading, as the trader who is copied."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def close_orders(
        self,
        *,
        tracking_no: str | Unset = UNSET,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        options: RequestOptions | None = None,
    ) -> list[CopyMixTraderClosing]:
        """Close tracked orders at the market.

        Closes one tracked order, those of a symbol, or - with product_type alone - ALL positions of that product
        type. Tracked orders can be closed by this call only. The answer names the orders that are being closed, not
        their fills. It counts as unsafe because a repeat would also close orders opened in between.

        Args:
            tracking_no: Only this tracked order. If you give the symbol too, it must be that of the order.
            symbol: Only orders of this contract. At most 50 characters.
            product_type: Which futures. Given alone, all positions of it are closed.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/copy/mix-trader/order-close-positions. Document section: Close Tracking Order.
        """
        from ..api.copy_mix_trader import close_orders as _op

        return await _op.asyncio(
            self._client, tracking_no=tracking_no, symbol=symbol, product_type=product_type, options=options
        )

    async def close_orders_detailed(
        self,
        *,
        tracking_no: str | Unset = UNSET,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        options: RequestOptions | None = None,
    ) -> Response[list[CopyMixTraderClosing]]:
        """As `close_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import close_orders as _op

        return await _op.asyncio_detailed(
            self._client, tracking_no=tracking_no, symbol=symbol, product_type=product_type, options=options
        )

    async def create_api_key(
        self, *, passphrase: str | Secret, options: RequestOptions | None = None
    ) -> list[CopyMixTraderApiKey]:
        """Make the API key for copy trading.

        Makes the key with which a trader of the new model places orders that followers copy. It can be made once
        only; a second call is refused. The secret is shown in this answer and never again. With that key only
        contracts on Bitget's list for copy trading may be traded.

        Args:
            passphrase: Passphrase of the key, 8 to 32 letters and digits. It can't be looked up later.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/copy/mix-trader/create-copy-api. Document section: Create Copy ApiKey.
        """
        from ..api.copy_mix_trader import create_api_key as _op

        return await _op.asyncio(self._client, passphrase=passphrase, options=options)

    async def create_api_key_detailed(
        self, *, passphrase: str | Secret, options: RequestOptions | None = None
    ) -> Response[list[CopyMixTraderApiKey]]:
        """As `create_api_key`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import create_api_key as _op

        return await _op.asyncio_detailed(self._client, passphrase=passphrase, options=options)

    async def get_current_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CopyMixTraderOpenOrders:
        """List the open orders that followers copy.

        Your tracked orders that are still open, newest first. Each opening of a position is one tracked order with
        its own number; close it with `close_orders`. They may be three months apart; the missing one of start_time
        and end_time is set three months away.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            product_type: Which futures.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 50. When left out: 20.
            id_greater_than: Only rows newer than this id, the `end_id` of an earlier answer.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/mix-trader/order-current-track. Document section: Get Current Tracking Orders.
        """
        from ..api.copy_mix_trader import get_current_orders as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            product_type=product_type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_greater_than=id_greater_than,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_current_orders_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CopyMixTraderOpenOrders]:
        """As `get_current_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import get_current_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_greater_than=id_greater_than,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_current_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 50,
        id_greater_than: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CopyMixTraderOpenOrder]:
        """Walk back through `get_current_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_current_orders`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.copy_mix_trader import get_current_orders as _op

        async def _page(**_window: Any) -> CopyMixTraderOpenOrders:
            return await _op.asyncio(
                self._client,
                symbol=symbol,
                product_type=product_type,
                start_time=start_time,
                end_time=end_time,
                id_greater_than=id_greater_than,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_followers(
        self,
        *,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[CopyFollowerRow]:
        """List your followers.

        Who follows you. They may be three months apart; the missing one of start_time and end_time is set three
        months away.

        Args:
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            page_size: Rows of a page. At least 1, at most 100. When left out: 20.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/mix-trader/config-query-followers. Document section: Get My Followers.
        """
        from ..api.copy_mix_trader import get_followers as _op

        return await _op.asyncio(
            self._client,
            page_no=page_no,
            page_size=page_size,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )

    async def get_followers_detailed(
        self,
        *,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[CopyFollowerRow]]:
        """As `get_followers`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import get_followers as _op

        return await _op.asyncio_detailed(
            self._client,
            page_no=page_no,
            page_size=page_size,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )

    def iter_followers(
        self,
        *,
        page_no: int | Unset = UNSET,
        page_size: int = 100,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CopyFollowerRow]:
        """Walk through `get_followers`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_followers`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.copy_mix_trader import get_followers as _op

        async def _page(**_window: Any) -> list[CopyFollowerRow]:
            return await _op.asyncio(self._client, start_time=start_time, end_time=end_time, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    async def get_history_orders(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        order: CopyMixTraderSortLike | Unset = UNSET,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        options: RequestOptions | None = None,
    ) -> CopyMixTraderClosedOrders:
        """List the closed orders that followers copied.

        Your tracked orders that are closed, by the time of opening. They may be three months apart; the missing one
        of start_time and end_time is set three months away.

        Args:
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            id_greater_than: Only rows newer than this id, the `end_id` of an earlier answer.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            order: Order of the rows by the time of opening; newest first unless given.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/mix-trader/order-history-track. Document section: Get History Tracking Orders.
        """
        from ..api.copy_mix_trader import get_history_orders as _op

        return await _op.asyncio(
            self._client,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            order=order,
            symbol=symbol,
            product_type=product_type,
            options=options,
        )

    async def get_history_orders_detailed(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        order: CopyMixTraderSortLike | Unset = UNSET,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        options: RequestOptions | None = None,
    ) -> Response[CopyMixTraderClosedOrders]:
        """As `get_history_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import get_history_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            order=order,
            symbol=symbol,
            product_type=product_type,
            options=options,
        )

    def iter_history_orders(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        order: CopyMixTraderSortLike | Unset = UNSET,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CopyMixTraderClosedOrder]:
        """Walk back through `get_history_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_history_orders`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.copy_mix_trader import get_history_orders as _op

        async def _page(**_window: Any) -> CopyMixTraderClosedOrders:
            return await _op.asyncio(
                self._client,
                id_greater_than=id_greater_than,
                start_time=start_time,
                end_time=end_time,
                order=order,
                symbol=symbol,
                product_type=product_type,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_order_summary(self, *, options: RequestOptions | None = None) -> CopyMixTraderSummary:
        """Get your record as a trader.

        Return, profit, number of followers and success rate, with the course of the last week and month. Returns
        and rates are in percent (19.38 is 19.38 %).

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/mix-trader/order-total-detail. Document section: Get Tracking Order Summary.
        """
        from ..api.copy_mix_trader import get_order_summary as _op

        return await _op.asyncio(self._client, options=options)

    async def get_order_summary_detailed(
        self, *, options: RequestOptions | None = None
    ) -> Response[CopyMixTraderSummary]:
        """As `get_order_summary`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import get_order_summary as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_pending_profits(
        self,
        *,
        coin: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[CopyMixTraderPendingProfit]:
        """List the shares that followers have yet to pay.

        The shares of followers' profits that are not paid out yet, one row for each follower and coin.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            page_size: Rows of a page. At least 1, at most 100. When left out: 20.
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/mix-trader/profit-details. Document section: Get Profit Share Detail.
        """
        from ..api.copy_mix_trader import get_pending_profits as _op

        return await _op.asyncio(self._client, coin=coin, page_size=page_size, page_no=page_no, options=options)

    async def get_pending_profits_detailed(
        self,
        *,
        coin: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[CopyMixTraderPendingProfit]]:
        """As `get_pending_profits`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import get_pending_profits as _op

        return await _op.asyncio_detailed(
            self._client, coin=coin, page_size=page_size, page_no=page_no, options=options
        )

    def iter_pending_profits(
        self,
        *,
        coin: str | Unset = UNSET,
        page_size: int = 100,
        page_no: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CopyMixTraderPendingProfit]:
        """Walk through `get_pending_profits`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_pending_profits`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.copy_mix_trader import get_pending_profits as _op

        async def _page(**_window: Any) -> list[CopyMixTraderPendingProfit]:
            return await _op.asyncio(self._client, coin=coin, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    async def get_profit_history(
        self,
        *,
        coin: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CopyMixTraderProfitHistory:
        """List the shares that followers paid.

        Each share of a follower's profit that was paid to you, newest first. They may be three months apart; the
        missing one of start_time and end_time is set three months away.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            id_greater_than: Only rows newer than this id, the `end_id` of an earlier answer.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/mix-trader/profit-history-details. Document section: Get History Profit Share Detail.
        """
        from ..api.copy_mix_trader import get_profit_history as _op

        return await _op.asyncio(
            self._client,
            coin=coin,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    async def get_profit_history_detailed(
        self,
        *,
        coin: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CopyMixTraderProfitHistory]:
        """As `get_profit_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import get_profit_history as _op

        return await _op.asyncio_detailed(
            self._client,
            coin=coin,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def iter_profit_history(
        self,
        *,
        coin: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CopyMixTraderProfit]:
        """Walk back through `get_profit_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_profit_history`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.copy_mix_trader import get_profit_history as _op

        async def _page(**_window: Any) -> CopyMixTraderProfitHistory:
            return await _op.asyncio(
                self._client,
                coin=coin,
                id_greater_than=id_greater_than,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_profit_summary(self, *, options: RequestOptions | None = None) -> CopyMixTraderProfitSummary:
        """Get your shares of followers' profits.

        What followers paid you as a share of their profits: yesterday, in total, and still to come, with a sum for
        each coin.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/mix-trader/profit-history-summarys. Document section: Get History Profit Summary.
        """
        from ..api.copy_mix_trader import get_profit_summary as _op

        return await _op.asyncio(self._client, options=options)

    async def get_profit_summary_detailed(
        self, *, options: RequestOptions | None = None
    ) -> Response[CopyMixTraderProfitSummary]:
        """As `get_profit_summary`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import get_profit_summary as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_profits_by_date(
        self, *, page_size: int | Unset = UNSET, page_no: int | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[CopyMixTraderDayProfit]:
        """List the shares by coin and day.

        What followers paid you, summed up by coin and day.

        Args:
            page_size: Rows of a page. At least 1, at most 50. When left out: 20.
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/mix-trader/profits-group-coin-date. Document section: Get Profit Share Group by Coin &
        Date.
        """
        from ..api.copy_mix_trader import get_profits_by_date as _op

        return await _op.asyncio(self._client, page_size=page_size, page_no=page_no, options=options)

    async def get_profits_by_date_detailed(
        self, *, page_size: int | Unset = UNSET, page_no: int | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[CopyMixTraderDayProfit]]:
        """As `get_profits_by_date`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import get_profits_by_date as _op

        return await _op.asyncio_detailed(self._client, page_size=page_size, page_no=page_no, options=options)

    def iter_profits_by_date(
        self,
        *,
        page_size: int = 50,
        page_no: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CopyMixTraderDayProfit]:
        """Walk through `get_profits_by_date`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_profits_by_date`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.copy_mix_trader import get_profits_by_date as _op

        async def _page(**_window: Any) -> list[CopyMixTraderDayProfit]:
            return await _op.asyncio(self._client, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    async def get_symbol_settings(
        self, *, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> list[CopyMixTraderSymbol]:
        """List your settings for each contract.

        Which contracts your followers may copy, with the take profit and stop loss that each tracked order gets.

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

        GET /api/v2/copy/mix-trader/config-query-symbols. Document section: Get Copy Trade Symbol Settings.
        """
        from ..api.copy_mix_trader import get_symbol_settings as _op

        return await _op.asyncio(self._client, product_type=product_type, options=options)

    async def get_symbol_settings_detailed(
        self, *, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[list[CopyMixTraderSymbol]]:
        """As `get_symbol_settings`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import get_symbol_settings as _op

        return await _op.asyncio_detailed(self._client, product_type=product_type, options=options)

    async def modify_tpsl(
        self,
        *,
        tracking_no: str,
        product_type: ProductTypeLike,
        stop_surplus_price: DecimalLike | Unset = UNSET,
        stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str | None:
        """Change take profit and stop loss of a tracked order.

        Sets, changes or removes the take profit and the stop loss of one tracked order. Give one of the two prices
        at least: 0 removes that one, left out it stays.

        Args:
            tracking_no: Number of the tracked order, from `get_current_orders`.
            product_type: Which futures.
            stop_surplus_price: Take-profit price. 0 removes it; left out, it stays as it is. At least 0.
            stop_loss_price: Stop-loss price. 0 removes it; left out, it stays as it is. At least 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/copy/mix-trader/order-modify-tpsl. Document section: Modify Tracking Order TPSL.
        """
        from ..api.copy_mix_trader import modify_tpsl as _op

        return await _op.asyncio(
            self._client,
            tracking_no=tracking_no,
            product_type=product_type,
            stop_surplus_price=stop_surplus_price,
            stop_loss_price=stop_loss_price,
            options=options,
        )

    async def modify_tpsl_detailed(
        self,
        *,
        tracking_no: str,
        product_type: ProductTypeLike,
        stop_surplus_price: DecimalLike | Unset = UNSET,
        stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `modify_tpsl`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import modify_tpsl as _op

        return await _op.asyncio_detailed(
            self._client,
            tracking_no=tracking_no,
            product_type=product_type,
            stop_surplus_price=stop_surplus_price,
            stop_loss_price=stop_loss_price,
            options=options,
        )

    async def remove_follower(self, *, follower_uid: str, options: RequestOptions | None = None) -> str | None:
        """Remove a follower.

        Ends the following of one follower. `get_followers` says in is_remove whether you may.

        Args:
            follower_uid: User id of the follower, from `get_followers`.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/copy/mix-trader/config-remove-follower. Document section: Remove Follower.
        """
        from ..api.copy_mix_trader import remove_follower as _op

        return await _op.asyncio(self._client, follower_uid=follower_uid, options=options)

    async def remove_follower_detailed(
        self, *, follower_uid: str, options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `remove_follower`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import remove_follower as _op

        return await _op.asyncio_detailed(self._client, follower_uid=follower_uid, options=options)

    async def set_options(
        self,
        *,
        enable: YesNoLike | Unset = UNSET,
        show_total_equity: YesNoLike | Unset = UNSET,
        show_tpsl: YesNoLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str | None:
        """Change your general settings as a trader.

        Switches trading for followers on or off, and what followers see of you. Give one of the three at least.

        Unconfirmed: Bitget's table writes YES and NO, its sample yes and no. The sample is followed.

        Args:
            enable: Whether you trade for followers.
            show_total_equity: Whether they see your total assets.
            show_tpsl: Whether they see the take profit and stop loss of your orders.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/copy/mix-trader/config-settings-base. Document section: Change Global Copy Trade Setting.
        """
        from ..api.copy_mix_trader import set_options as _op

        return await _op.asyncio(
            self._client, enable=enable, show_total_equity=show_total_equity, show_tpsl=show_tpsl, options=options
        )

    async def set_options_detailed(
        self,
        *,
        enable: YesNoLike | Unset = UNSET,
        show_total_equity: YesNoLike | Unset = UNSET,
        show_tpsl: YesNoLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `set_options`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import set_options as _op

        return await _op.asyncio_detailed(
            self._client, enable=enable, show_total_equity=show_total_equity, show_tpsl=show_tpsl, options=options
        )

    async def set_symbols(
        self, *, setting_list: Sequence[CopyMixTraderSymbolRequest], options: RequestOptions | None = None
    ) -> str | None:
        """Add, change or remove contracts that followers may copy.

        Up to 50 changes at once. ADD opens a contract for copying, DELETE closes it, UPDATE changes its ratios and
        needs one of them.

        Args:
            setting_list: The changes. At least 1 items, at most 50 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/copy/mix-trader/config-setting-symbols. Document section: Change Copy Trade Symbol Setting.
        """
        from ..api.copy_mix_trader import set_symbols as _op

        return await _op.asyncio(self._client, setting_list=setting_list, options=options)

    async def set_symbols_detailed(
        self, *, setting_list: Sequence[CopyMixTraderSymbolRequest], options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `set_symbols`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_mix_trader import set_symbols as _op

        return await _op.asyncio_detailed(self._client, setting_list=setting_list, options=options)
