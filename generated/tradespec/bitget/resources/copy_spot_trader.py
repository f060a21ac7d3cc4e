"""`client.copy_spot_trader`: Spot copy trading, as the trader who is copied.

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

    from ..models.copy_follower_row import CopyFollowerRow
    from ..models.copy_spot_trader_closed_order import CopySpotTraderClosedOrder
    from ..models.copy_spot_trader_closed_orders import CopySpotTraderClosedOrders
    from ..models.copy_spot_trader_open_order import CopySpotTraderOpenOrder
    from ..models.copy_spot_trader_open_orders import CopySpotTraderOpenOrders
    from ..models.copy_spot_trader_pending_profit import CopySpotTraderPendingProfit
    from ..models.copy_spot_trader_profit import CopySpotTraderProfit
    from ..models.copy_spot_trader_profit_history import CopySpotTraderProfitHistory
    from ..models.copy_spot_trader_profit_summary import CopySpotTraderProfitSummary
    from ..models.copy_spot_trader_settings import CopySpotTraderSettings
    from ..models.copy_spot_trader_summary import CopySpotTraderSummary
    from ..models.copy_spot_trader_symbol_change import CopySpotTraderSymbolChangeLike


class CopySpotTraderApi:
    """Spot copy trading, as the trader who is copied."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def close_orders(
        self, *, symbol: str, tracking_no_list: Sequence[str], options: RequestOptions | None = None
    ) -> str | None:
        """Sell tracked orders at the market.

        Sells up to 50 tracked orders of one symbol, all of them or none. Success says that it was accepted, not at
        which price. Look at `get_current_orders` before you repeat it.

        Args:
            symbol: Their symbol. At most 50 characters.
            tracking_no_list: Their numbers. At least 1 items, at most 50 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/copy/spot-trader/order-close-tracking. Document section: Sell And Sell in Batch.
        """
        from ..api.copy_spot_trader import close_orders as _op

        return _op.sync(self._client, symbol=symbol, tracking_no_list=tracking_no_list, options=options)

    def close_orders_detailed(
        self, *, symbol: str, tracking_no_list: Sequence[str], options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `close_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_trader import close_orders as _op

        return _op.sync_detailed(self._client, symbol=symbol, tracking_no_list=tracking_no_list, options=options)

    def get_current_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CopySpotTraderOpenOrders:
        """List the bought orders that followers copy.

        Your tracked orders that are not sold yet, newest first. Sell them with `close_orders`.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            id_greater_than: Only rows newer than this id, the `end_id` of an earlier answer.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 50. When left out: 20.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/copy/spot-trader/order-current-track. Document section: Get Current Tracking Orders.
        """
        from ..api.copy_spot_trader import get_current_orders as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def get_current_orders_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CopySpotTraderOpenOrders]:
        """As `get_current_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_trader import get_current_orders as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def iter_current_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 50,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CopySpotTraderOpenOrder]:
        """Walk back through `get_current_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_current_orders`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.copy_spot_trader import get_current_orders as _op

        def _page(**_window: Any) -> CopySpotTraderOpenOrders:
            return _op.sync(
                self._client,
                symbol=symbol,
                id_greater_than=id_greater_than,
                start_time=start_time,
                end_time=end_time,
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

        Who follows you.

        Args:
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            page_size: Rows of a page. At least 1, at most 1000. When left out: 30.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/copy/spot-trader/config-query-followers. Document section: My Follower List.
        """
        from ..api.copy_spot_trader import get_followers as _op

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
        from ..api.copy_spot_trader import get_followers as _op

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
        page_size: int = 1000,
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

        from ..api.copy_spot_trader import get_followers as _op

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
        symbol: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CopySpotTraderClosedOrders:
        """List the sold orders that followers copied.

        Your tracked orders that were sold again, newest first.

        Args:
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            id_greater_than: Only rows newer than this id, the `end_id` of an earlier answer.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/spot-trader/order-history-track. Document section: Get History Tracking Orders.
        """
        from ..api.copy_spot_trader import get_history_orders as _op

        return _op.sync(
            self._client,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            symbol=symbol,
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
        symbol: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CopySpotTraderClosedOrders]:
        """As `get_history_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_trader import get_history_orders as _op

        return _op.sync_detailed(
            self._client,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            symbol=symbol,
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
        symbol: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CopySpotTraderClosedOrder]:
        """Walk back through `get_history_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_history_orders`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.copy_spot_trader import get_history_orders as _op

        def _page(**_window: Any) -> CopySpotTraderClosedOrders:
            return _op.sync(
                self._client,
                id_greater_than=id_greater_than,
                start_time=start_time,
                end_time=end_time,
                symbol=symbol,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_order_summary(self, *, options: RequestOptions | None = None) -> CopySpotTraderSummary:
        """Get your record as a trader.

        Profit, number of followers and success rate, with the course of the last week and month. Returns and rates
        are in percent.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/spot-trader/order-total-detail. Document section: Get Data Indicator Statistics.
        """
        from ..api.copy_spot_trader import get_order_summary as _op

        return _op.sync(self._client, options=options)

    def get_order_summary_detailed(self, *, options: RequestOptions | None = None) -> Response[CopySpotTraderSummary]:
        """As `get_order_summary`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_trader import get_order_summary as _op

        return _op.sync_detailed(self._client, options=options)

    def get_pending_profits(
        self,
        *,
        coin: str | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[CopySpotTraderPendingProfit]:
        """List the shares that followers have yet to pay.

        The shares of followers' profits that are not paid out yet.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            page_size: Rows of a page. At least 1, at most 50. When left out: 20.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/spot-trader/profit-details. Document section: Get Unrealized Profit Sharing Details.
        """
        from ..api.copy_spot_trader import get_pending_profits as _op

        return _op.sync(self._client, coin=coin, page_no=page_no, page_size=page_size, options=options)

    def get_pending_profits_detailed(
        self,
        *,
        coin: str | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[CopySpotTraderPendingProfit]]:
        """As `get_pending_profits`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_trader import get_pending_profits as _op

        return _op.sync_detailed(self._client, coin=coin, page_no=page_no, page_size=page_size, options=options)

    def iter_pending_profits(
        self,
        *,
        coin: str | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int = 50,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CopySpotTraderPendingProfit]:
        """Walk through `get_pending_profits`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_pending_profits`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.copy_spot_trader import get_pending_profits as _op

        def _page(**_window: Any) -> list[CopySpotTraderPendingProfit]:
            return _op.sync(self._client, coin=coin, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    def get_profit_history(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        coin: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CopySpotTraderProfitHistory:
        """List the shares that followers paid.

        Each share of a follower's profit that was paid to you, newest first.

        Args:
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            id_greater_than: Only rows newer than this id, the `end_id` of an earlier answer.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
            coin: Only this coin, such as USDT; left out, all of them.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/spot-trader/profit-history-details. Document section: Get History Profit Sharing Details.
        """
        from ..api.copy_spot_trader import get_profit_history as _op

        return _op.sync(
            self._client,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            coin=coin,
            options=options,
        )

    def get_profit_history_detailed(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        coin: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CopySpotTraderProfitHistory]:
        """As `get_profit_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_trader import get_profit_history as _op

        return _op.sync_detailed(
            self._client,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            coin=coin,
            options=options,
        )

    def iter_profit_history(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        coin: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CopySpotTraderProfit]:
        """Walk back through `get_profit_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_profit_history`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.copy_spot_trader import get_profit_history as _op

        def _page(**_window: Any) -> CopySpotTraderProfitHistory:
            return _op.sync(
                self._client,
                id_greater_than=id_greater_than,
                start_time=start_time,
                end_time=end_time,
                coin=coin,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_profit_summary(self, *, options: RequestOptions | None = None) -> CopySpotTraderProfitSummary:
        """Get your shares of followers' profits.

        What followers paid you as a share of their profits: yesterday, in total and still to come, by coin and by
        day.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/spot-trader/profit-summarys. Document section: Get Profit Summary.
        """
        from ..api.copy_spot_trader import get_profit_summary as _op

        return _op.sync(self._client, options=options)

    def get_profit_summary_detailed(
        self, *, options: RequestOptions | None = None
    ) -> Response[CopySpotTraderProfitSummary]:
        """As `get_profit_summary`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_trader import get_profit_summary as _op

        return _op.sync_detailed(self._client, options=options)

    def get_settings(self, *, options: RequestOptions | None = None) -> CopySpotTraderSettings:
        """Get your settings as a trader.

        Which symbols may be copied, how much may still be bought, and what followers see of you.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/spot-trader/config-query-settings. Document section: Get Copytrade Configuration.
        """
        from ..api.copy_spot_trader import get_settings as _op

        return _op.sync(self._client, options=options)

    def get_settings_detailed(self, *, options: RequestOptions | None = None) -> Response[CopySpotTraderSettings]:
        """As `get_settings`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_trader import get_settings as _op

        return _op.sync_detailed(self._client, options=options)

    def modify_tpsl(
        self,
        *,
        tracking_no: str,
        stop_surplus_price: DecimalLike | Unset = UNSET,
        stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str | None:
        """Change take profit and stop loss of a tracked order.

        Sets, changes or removes the take profit and the stop loss of one tracked order. Give one of the two prices
        at least: 0 removes that one, left out it stays.

        Args:
            tracking_no: Number of the tracked order, from `get_current_orders`.
            stop_surplus_price: Take-profit price. 0 removes it; left out, it stays as it is. At least 0.
            stop_loss_price: Stop-loss price. 0 removes it; left out, it stays as it is. At least 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/copy/spot-trader/order-modify-tpsl. Document section: Modify Take Profit and Stop Loss.
        """
        from ..api.copy_spot_trader import modify_tpsl as _op

        return _op.sync(
            self._client,
            tracking_no=tracking_no,
            stop_surplus_price=stop_surplus_price,
            stop_loss_price=stop_loss_price,
            options=options,
        )

    def modify_tpsl_detailed(
        self,
        *,
        tracking_no: str,
        stop_surplus_price: DecimalLike | Unset = UNSET,
        stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `modify_tpsl`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_trader import modify_tpsl as _op

        return _op.sync_detailed(
            self._client,
            tracking_no=tracking_no,
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

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/copy/spot-trader/config-remove-follower. Document section: Remove Followers.
        """
        from ..api.copy_spot_trader import remove_follower as _op

        return _op.sync(self._client, follower_uid=follower_uid, options=options)

    def remove_follower_detailed(
        self, *, follower_uid: str, options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `remove_follower`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_trader import remove_follower as _op

        return _op.sync_detailed(self._client, follower_uid=follower_uid, options=options)

    def set_symbols(
        self,
        *,
        symbol_list: Sequence[str],
        setting_type: CopySpotTraderSymbolChangeLike,
        options: RequestOptions | None = None,
    ) -> str | None:
        """Open or close symbols for copying.

        Adds up to 50 symbols to those that may be copied, or removes them.

        Args:
            symbol_list: The symbols. At least 1 items, at most 50 items.
            setting_type: What to do.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/copy/spot-trader/config-setting-symbols. Document section: Set Copytrade Symbols.
        """
        from ..api.copy_spot_trader import set_symbols as _op

        return _op.sync(self._client, symbol_list=symbol_list, setting_type=setting_type, options=options)

    def set_symbols_detailed(
        self,
        *,
        symbol_list: Sequence[str],
        setting_type: CopySpotTraderSymbolChangeLike,
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `set_symbols`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_trader import set_symbols as _op

        return _op.sync_detailed(self._client, symbol_list=symbol_list, setting_type=setting_type, options=options)


class AsyncCopySpotTraderApi:
    """Spot copy trading, as the trader who is copied."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def close_orders(
        self, *, symbol: str, tracking_no_list: Sequence[str], options: RequestOptions | None = None
    ) -> str | None:
        """Sell tracked orders at the market.

        Sells up to 50 tracked orders of one symbol, all of them or none. Success says that it was accepted, not at
        which price. Look at `get_current_orders` before you repeat it.

        Args:
            symbol: Their symbol. At most 50 characters.
            tracking_no_list: Their numbers. At least 1 items, at most 50 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/copy/spot-trader/order-close-tracking. Document section: Sell And Sell in Batch.
        """
        from ..api.copy_spot_trader import close_orders as _op

        return await _op.asyncio(self._client, symbol=symbol, tracking_no_list=tracking_no_list, options=options)

    async def close_orders_detailed(
        self, *, symbol: str, tracking_no_list: Sequence[str], options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `close_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_trader import close_orders as _op

        return await _op.asyncio_detailed(
            self._client, symbol=symbol, tracking_no_list=tracking_no_list, options=options
        )

    async def get_current_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CopySpotTraderOpenOrders:
        """List the bought orders that followers copy.

        Your tracked orders that are not sold yet, newest first. Sell them with `close_orders`.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            id_greater_than: Only rows newer than this id, the `end_id` of an earlier answer.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 50. When left out: 20.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/copy/spot-trader/order-current-track. Document section: Get Current Tracking Orders.
        """
        from ..api.copy_spot_trader import get_current_orders as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    async def get_current_orders_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CopySpotTraderOpenOrders]:
        """As `get_current_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_trader import get_current_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def iter_current_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 50,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CopySpotTraderOpenOrder]:
        """Walk back through `get_current_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_current_orders`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.copy_spot_trader import get_current_orders as _op

        async def _page(**_window: Any) -> CopySpotTraderOpenOrders:
            return await _op.asyncio(
                self._client,
                symbol=symbol,
                id_greater_than=id_greater_than,
                start_time=start_time,
                end_time=end_time,
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

        Who follows you.

        Args:
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            page_size: Rows of a page. At least 1, at most 1000. When left out: 30.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/copy/spot-trader/config-query-followers. Document section: My Follower List.
        """
        from ..api.copy_spot_trader import get_followers as _op

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
        from ..api.copy_spot_trader import get_followers as _op

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
        page_size: int = 1000,
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

        from ..api.copy_spot_trader import get_followers as _op

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
        symbol: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CopySpotTraderClosedOrders:
        """List the sold orders that followers copied.

        Your tracked orders that were sold again, newest first.

        Args:
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            id_greater_than: Only rows newer than this id, the `end_id` of an earlier answer.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/spot-trader/order-history-track. Document section: Get History Tracking Orders.
        """
        from ..api.copy_spot_trader import get_history_orders as _op

        return await _op.asyncio(
            self._client,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            symbol=symbol,
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
        symbol: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CopySpotTraderClosedOrders]:
        """As `get_history_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_trader import get_history_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            symbol=symbol,
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
        symbol: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CopySpotTraderClosedOrder]:
        """Walk back through `get_history_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_history_orders`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.copy_spot_trader import get_history_orders as _op

        async def _page(**_window: Any) -> CopySpotTraderClosedOrders:
            return await _op.asyncio(
                self._client,
                id_greater_than=id_greater_than,
                start_time=start_time,
                end_time=end_time,
                symbol=symbol,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_order_summary(self, *, options: RequestOptions | None = None) -> CopySpotTraderSummary:
        """Get your record as a trader.

        Profit, number of followers and success rate, with the course of the last week and month. Returns and rates
        are in percent.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/spot-trader/order-total-detail. Document section: Get Data Indicator Statistics.
        """
        from ..api.copy_spot_trader import get_order_summary as _op

        return await _op.asyncio(self._client, options=options)

    async def get_order_summary_detailed(
        self, *, options: RequestOptions | None = None
    ) -> Response[CopySpotTraderSummary]:
        """As `get_order_summary`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_trader import get_order_summary as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_pending_profits(
        self,
        *,
        coin: str | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[CopySpotTraderPendingProfit]:
        """List the shares that followers have yet to pay.

        The shares of followers' profits that are not paid out yet.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            page_size: Rows of a page. At least 1, at most 50. When left out: 20.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/spot-trader/profit-details. Document section: Get Unrealized Profit Sharing Details.
        """
        from ..api.copy_spot_trader import get_pending_profits as _op

        return await _op.asyncio(self._client, coin=coin, page_no=page_no, page_size=page_size, options=options)

    async def get_pending_profits_detailed(
        self,
        *,
        coin: str | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[CopySpotTraderPendingProfit]]:
        """As `get_pending_profits`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_trader import get_pending_profits as _op

        return await _op.asyncio_detailed(
            self._client, coin=coin, page_no=page_no, page_size=page_size, options=options
        )

    def iter_pending_profits(
        self,
        *,
        coin: str | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int = 50,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CopySpotTraderPendingProfit]:
        """Walk through `get_pending_profits`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_pending_profits`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.copy_spot_trader import get_pending_profits as _op

        async def _page(**_window: Any) -> list[CopySpotTraderPendingProfit]:
            return await _op.asyncio(self._client, coin=coin, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    async def get_profit_history(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        coin: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CopySpotTraderProfitHistory:
        """List the shares that followers paid.

        Each share of a follower's profit that was paid to you, newest first.

        Args:
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            id_greater_than: Only rows newer than this id, the `end_id` of an earlier answer.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
            coin: Only this coin, such as USDT; left out, all of them.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/spot-trader/profit-history-details. Document section: Get History Profit Sharing Details.
        """
        from ..api.copy_spot_trader import get_profit_history as _op

        return await _op.asyncio(
            self._client,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            coin=coin,
            options=options,
        )

    async def get_profit_history_detailed(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        coin: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[CopySpotTraderProfitHistory]:
        """As `get_profit_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_trader import get_profit_history as _op

        return await _op.asyncio_detailed(
            self._client,
            id_less_than=id_less_than,
            id_greater_than=id_greater_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            coin=coin,
            options=options,
        )

    def iter_profit_history(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        id_greater_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        coin: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CopySpotTraderProfit]:
        """Walk back through `get_profit_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_profit_history`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.copy_spot_trader import get_profit_history as _op

        async def _page(**_window: Any) -> CopySpotTraderProfitHistory:
            return await _op.asyncio(
                self._client,
                id_greater_than=id_greater_than,
                start_time=start_time,
                end_time=end_time,
                coin=coin,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_profit_summary(self, *, options: RequestOptions | None = None) -> CopySpotTraderProfitSummary:
        """Get your shares of followers' profits.

        What followers paid you as a share of their profits: yesterday, in total and still to come, by coin and by
        day.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/spot-trader/profit-summarys. Document section: Get Profit Summary.
        """
        from ..api.copy_spot_trader import get_profit_summary as _op

        return await _op.asyncio(self._client, options=options)

    async def get_profit_summary_detailed(
        self, *, options: RequestOptions | None = None
    ) -> Response[CopySpotTraderProfitSummary]:
        """As `get_profit_summary`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_trader import get_profit_summary as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_settings(self, *, options: RequestOptions | None = None) -> CopySpotTraderSettings:
        """Get your settings as a trader.

        Which symbols may be copied, how much may still be bought, and what followers see of you.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/copy/spot-trader/config-query-settings. Document section: Get Copytrade Configuration.
        """
        from ..api.copy_spot_trader import get_settings as _op

        return await _op.asyncio(self._client, options=options)

    async def get_settings_detailed(self, *, options: RequestOptions | None = None) -> Response[CopySpotTraderSettings]:
        """As `get_settings`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_trader import get_settings as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def modify_tpsl(
        self,
        *,
        tracking_no: str,
        stop_surplus_price: DecimalLike | Unset = UNSET,
        stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str | None:
        """Change take profit and stop loss of a tracked order.

        Sets, changes or removes the take profit and the stop loss of one tracked order. Give one of the two prices
        at least: 0 removes that one, left out it stays.

        Args:
            tracking_no: Number of the tracked order, from `get_current_orders`.
            stop_surplus_price: Take-profit price. 0 removes it; left out, it stays as it is. At least 0.
            stop_loss_price: Stop-loss price. 0 removes it; left out, it stays as it is. At least 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/copy/spot-trader/order-modify-tpsl. Document section: Modify Take Profit and Stop Loss.
        """
        from ..api.copy_spot_trader import modify_tpsl as _op

        return await _op.asyncio(
            self._client,
            tracking_no=tracking_no,
            stop_surplus_price=stop_surplus_price,
            stop_loss_price=stop_loss_price,
            options=options,
        )

    async def modify_tpsl_detailed(
        self,
        *,
        tracking_no: str,
        stop_surplus_price: DecimalLike | Unset = UNSET,
        stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `modify_tpsl`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_trader import modify_tpsl as _op

        return await _op.asyncio_detailed(
            self._client,
            tracking_no=tracking_no,
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

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/copy/spot-trader/config-remove-follower. Document section: Remove Followers.
        """
        from ..api.copy_spot_trader import remove_follower as _op

        return await _op.asyncio(self._client, follower_uid=follower_uid, options=options)

    async def remove_follower_detailed(
        self, *, follower_uid: str, options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `remove_follower`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_trader import remove_follower as _op

        return await _op.asyncio_detailed(self._client, follower_uid=follower_uid, options=options)

    async def set_symbols(
        self,
        *,
        symbol_list: Sequence[str],
        setting_type: CopySpotTraderSymbolChangeLike,
        options: RequestOptions | None = None,
    ) -> str | None:
        """Open or close symbols for copying.

        Adds up to 50 symbols to those that may be copied, or removes them.

        Args:
            symbol_list: The symbols. At least 1 items, at most 50 items.
            setting_type: What to do.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/copy/spot-trader/config-setting-symbols. Document section: Set Copytrade Symbols.
        """
        from ..api.copy_spot_trader import set_symbols as _op

        return await _op.asyncio(self._client, symbol_list=symbol_list, setting_type=setting_type, options=options)

    async def set_symbols_detailed(
        self,
        *,
        symbol_list: Sequence[str],
        setting_type: CopySpotTraderSymbolChangeLike,
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `set_symbols`, with status, headers, raw bytes and the number of attempts."""
        from ..api.copy_spot_trader import set_symbols as _op

        return await _op.asyncio_detailed(
            self._client, symbol_list=symbol_list, setting_type=setting_type, options=options
        )
