"""`client.futures_trade`: Futures orders and fills.

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

    from ..models.batch_result import BatchResult
    from ..models.force import ForceLike
    from ..models.futures_batch_order_item import FuturesBatchOrderItem
    from ..models.futures_close_result import FuturesCloseResult
    from ..models.futures_fill import FuturesFill
    from ..models.futures_fill_page import FuturesFillPage
    from ..models.futures_order import FuturesOrder
    from ..models.futures_order_detail import FuturesOrderDetail
    from ..models.futures_order_key import FuturesOrderKey
    from ..models.futures_order_page import FuturesOrderPage
    from ..models.futures_order_source import FuturesOrderSourceLike
    from ..models.futures_order_status import FuturesOrderStatusLike
    from ..models.hold_side import HoldSideLike
    from ..models.margin_mode import MarginModeLike
    from ..models.order_ref import OrderRef
    from ..models.order_type import OrderTypeLike
    from ..models.product_type import ProductTypeLike
    from ..models.reduce_only import ReduceOnlyLike
    from ..models.side import SideLike
    from ..models.stp_mode import StpModeLike
    from ..models.trade_side import TradeSideLike


class FuturesTradeApi:
    """Futures orders and fills."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def cancel_all_orders(
        self,
        *,
        product_type: ProductTypeLike,
        margin_coin: str | Unset = UNSET,
        symbol: str | Unset = UNSET,
        request_time: int | Unset = UNSET,
        receive_window: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BatchResult:
        """Cancel all orders of a product type.

        Cancels every open order of the product type, or of one margin coin or contract of it. With nothing to
        cancel it is refused (22001). It counts as unsafe because a repeat would also cancel orders placed in
        between.

        Args:
            product_type: Which futures.
            margin_coin: Coin of the margin, upper case, such as USDT.
            symbol: Contract; left out, all of them. At most 50 characters. Unconfirmed: Bitget's table lacks it,
                clients send it; if it were ignored, ALL contracts would be meant.
            request_time: When you sent the request, in ms since 1970; counts together with receive_window.
            receive_window: How many ms later than request_time the request may arrive, below 60000; later it is
                refused (40078).
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/mix/order/cancel-all-orders. Document section: Cancel All Orders.
        """
        from ..api.futures_trade import cancel_all_orders as _op

        return _op.sync(
            self._client,
            product_type=product_type,
            margin_coin=margin_coin,
            symbol=symbol,
            request_time=request_time,
            receive_window=receive_window,
            options=options,
        )

    def cancel_all_orders_detailed(
        self,
        *,
        product_type: ProductTypeLike,
        margin_coin: str | Unset = UNSET,
        symbol: str | Unset = UNSET,
        request_time: int | Unset = UNSET,
        receive_window: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[BatchResult]:
        """As `cancel_all_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import cancel_all_orders as _op

        return _op.sync_detailed(
            self._client,
            product_type=product_type,
            margin_coin=margin_coin,
            symbol=symbol,
            request_time=request_time,
            receive_window=receive_window,
            options=options,
        )

    def cancel_order(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderRef:
        """Cancel one order.

        Asks to cancel one order. Success means that the request was accepted: a fill may come first, so look at
        `futures_trade.get_order`. Trigger orders are cancelled by `futures_plan.cancel_orders`.

        Args:
            symbol: Contract, such as BTCUSDT. At most 50 characters.
            product_type: Which futures.
            margin_coin: Coin of the margin, upper case, such as USDT.
            order_id: Bitget's id of the order; it counts if both ids are given.
            client_oid: Your own id of the order. At most 64 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/mix/order/cancel-order. Document section: Cancel Order.
        """
        from ..api.futures_trade import cancel_order as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            order_id=order_id,
            client_oid=client_oid,
            options=options,
        )

    def cancel_order_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderRef]:
        """As `cancel_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import cancel_order as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            order_id=order_id,
            client_oid=client_oid,
            options=options,
        )

    def cancel_orders(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        margin_coin: str | Unset = UNSET,
        order_id_list: Sequence[FuturesOrderKey] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BatchResult:
        """Cancel several orders.

        Asks to cancel up to 50 named orders of a contract. TRAP: WITHOUT order_id_list it cancels EVERY open order
        of the symbol, and without symbol of the whole product type; so it counts as unsafe. The call succeeds even
        if it could cancel none: look at the failures of the result.

        Args:
            product_type: Which futures.
            symbol: Contract of the orders; needed with order_id_list. Left out, ALL contracts. At most 50
                characters.
            margin_coin: Coin of the margin, upper case, such as USDT.
            order_id_list: The orders to cancel. Left out, ALL open orders. At least 1 items, at most 50 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/mix/order/batch-cancel-orders. Document section: Batch Cancel.
        """
        from ..api.futures_trade import cancel_orders as _op

        return _op.sync(
            self._client,
            product_type=product_type,
            symbol=symbol,
            margin_coin=margin_coin,
            order_id_list=order_id_list,
            options=options,
        )

    def cancel_orders_detailed(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        margin_coin: str | Unset = UNSET,
        order_id_list: Sequence[FuturesOrderKey] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[BatchResult]:
        """As `cancel_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import cancel_orders as _op

        return _op.sync_detailed(
            self._client,
            product_type=product_type,
            symbol=symbol,
            margin_coin=margin_coin,
            order_id_list=order_id_list,
            options=options,
        )

    def close_positions(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        hold_side: HoldSideLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesCloseResult:
        """Close positions at market.

        Closes positions at market at once. TRAP: WITHOUT symbol it closes ALL positions of the product type, and in
        hedge mode without hold_side both sides. With no position it is refused (22002). The call succeeds even if
        it could close none: look at the failures of the result.

        Args:
            product_type: Which futures.
            symbol: Contract; left out, ALL positions of the product type. At most 50 characters.
            hold_side: Hedge mode only: the side to close; left out, both. Ignored in one-way mode.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/mix/order/close-positions. Document section: Flash Close Position.
        """
        from ..api.futures_trade import close_positions as _op

        return _op.sync(self._client, product_type=product_type, symbol=symbol, hold_side=hold_side, options=options)

    def close_positions_detailed(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        hold_side: HoldSideLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesCloseResult]:
        """As `close_positions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import close_positions as _op

        return _op.sync_detailed(
            self._client, product_type=product_type, symbol=symbol, hold_side=hold_side, options=options
        )

    def get_fill_history(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesFillPage:
        """List own fills, one week at a time.

        As `futures_trade.get_fills`, with the margin coin in each row, but start_time to end_time may span 7 days
        only; without times the last 7 days. There is none of it in demo trading (40404).

        Args:
            product_type: Which futures.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            order_id: Only this order.
            id_less_than: Only fills older than this trade_id. Pass the end_id of a page to get the next older one.
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

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/mix/order/fill-history. Document section: Get Historical Transaction Details.
        """
        from ..api.futures_trade import get_fill_history as _op

        return _op.sync(
            self._client,
            product_type=product_type,
            symbol=symbol,
            order_id=order_id,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def get_fill_history_detailed(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesFillPage]:
        """As `get_fill_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import get_fill_history as _op

        return _op.sync_detailed(
            self._client,
            product_type=product_type,
            symbol=symbol,
            order_id=order_id,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def iter_fill_history(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[FuturesFill]:
        """Walk back through `get_fill_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_fill_history`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.futures_trade import get_fill_history as _op

        def _page(**_window: Any) -> FuturesFillPage:
            return _op.sync(
                self._client,
                product_type=product_type,
                symbol=symbol,
                order_id=order_id,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_fills(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesFillPage:
        """List own fills.

        Own trades, newest first, of the last three months where no times are given. start_time to end_time may span
        three months. profit leaves out fees.

        Args:
            product_type: Which futures.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            order_id: Only this order.
            id_less_than: Only fills older than this trade_id. Pass the end_id of a page to get the next older one.
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

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/mix/order/fills. Document section: Get Order Fill Details.
        """
        from ..api.futures_trade import get_fills as _op

        return _op.sync(
            self._client,
            product_type=product_type,
            symbol=symbol,
            order_id=order_id,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def get_fills_detailed(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesFillPage]:
        """As `get_fills`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import get_fills as _op

        return _op.sync_detailed(
            self._client,
            product_type=product_type,
            symbol=symbol,
            order_id=order_id,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def iter_fills(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[FuturesFill]:
        """Walk back through `get_fills`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_fills`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.futures_trade import get_fills as _op

        def _page(**_window: Any) -> FuturesFillPage:
            return _op.sync(
                self._client,
                product_type=product_type,
                symbol=symbol,
                order_id=order_id,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_history_orders(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        order_source: FuturesOrderSourceLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesOrderPage:
        """List finished orders.

        Filled and cancelled orders of the last 90 days, newest first. Older ones are gone. start_time to end_time
        may span three months.

        Unconfirmed: That list and end_id are null where there is nothing, as for open orders, was not recorded.

        Args:
            product_type: Which futures.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            order_id: Only this order.
            client_oid: Only this order, by your own id; order_id counts if both are given. At most 64 characters.
            order_source: Only orders made by this. Bitget takes the values up to pos_loss_market.
            id_less_than: Only rows older than this id. Pass the end_id of a page to get the next older one.
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

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/mix/order/orders-history. Document section: Get Order History.
        """
        from ..api.futures_trade import get_history_orders as _op

        return _op.sync(
            self._client,
            product_type=product_type,
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
            order_source=order_source,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def get_history_orders_detailed(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        order_source: FuturesOrderSourceLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesOrderPage]:
        """As `get_history_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import get_history_orders as _op

        return _op.sync_detailed(
            self._client,
            product_type=product_type,
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
            order_source=order_source,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def iter_history_orders(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        order_source: FuturesOrderSourceLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[FuturesOrder]:
        """Walk back through `get_history_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_history_orders`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.futures_trade import get_history_orders as _op

        def _page(**_window: Any) -> FuturesOrderPage:
            return _op.sync(
                self._client,
                product_type=product_type,
                symbol=symbol,
                order_id=order_id,
                client_oid=client_oid,
                order_source=order_source,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_open_orders(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        status: FuturesOrderStatusLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesOrderPage:
        """List open orders.

        Orders that rest in the book, newest first, of one contract or of the whole product type. start_time to
        end_time may span three months. Trigger orders are in `futures_plan.get_open_orders`.

        Unconfirmed: Whether partially filled orders are listed too when status is left out is not documented
        clearly.

        Args:
            product_type: Which futures.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            order_id: Only this order.
            client_oid: Only this order, by your own id; order_id counts if both are given. At most 64 characters.
            status: live or partially_filled.
            id_less_than: Only rows older than this id. Pass the end_id of a page to get the next older one.
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

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/mix/order/orders-pending. Document section: Get Pending Orders.
        """
        from ..api.futures_trade import get_open_orders as _op

        return _op.sync(
            self._client,
            product_type=product_type,
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
            status=status,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def get_open_orders_detailed(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        status: FuturesOrderStatusLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesOrderPage]:
        """As `get_open_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import get_open_orders as _op

        return _op.sync_detailed(
            self._client,
            product_type=product_type,
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
            status=status,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def iter_open_orders(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        status: FuturesOrderStatusLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[FuturesOrder]:
        """Walk back through `get_open_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_open_orders`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.futures_trade import get_open_orders as _op

        def _page(**_window: Any) -> FuturesOrderPage:
            return _op.sync(
                self._client,
                product_type=product_type,
                symbol=symbol,
                order_id=order_id,
                client_oid=client_oid,
                status=status,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_order(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesOrderDetail:
        """Get one order.

        One order by either of its ids, whatever became of it. An unknown one is refused (40109). Where the lists
        say status it says state.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            order_id: Bitget's id of the order; it counts if both ids are given.
            client_oid: Your own id of the order. At most 64 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/mix/order/detail. Document section: Get Order Detail.
        """
        from ..api.futures_trade import get_order as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            product_type=product_type,
            order_id=order_id,
            client_oid=client_oid,
            options=options,
        )

    def get_order_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesOrderDetail]:
        """As `get_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import get_order as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            order_id=order_id,
            client_oid=client_oid,
            options=options,
        )

    def modify_order(
        self,
        *,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str | Unset = UNSET,
        new_client_oid: str,
        new_size: DecimalLike | Unset = UNSET,
        new_price: DecimalLike | Unset = UNSET,
        new_preset_stop_surplus_price: DecimalLike | Unset = UNSET,
        new_preset_stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderRef:
        """Change price and size, or the attached take profit and stop loss.

        new_price and new_size go together: Bitget cancels the order and makes a NEW one a little later, whose
        order_id you find by new_client_oid. Without them only the attached prices change and the order stays; then
        give both, as the one left out is dropped, and 0 deletes. Price, size and attached prices in one call: the
        attached ones are ignored. Only limit orders that are live.

        Unconfirmed: Bitget's description says that an attached price left out is dropped, its table that it stays;
        so give both.

        Args:
            order_id: Bitget's id of the order; it counts if both ids are given.
            client_oid: Your own id of the order. At most 64 characters.
            symbol: Contract, such as BTCUSDT. At most 50 characters.
            product_type: Which futures.
            margin_coin: Coin of the margin, upper case, such as USDT. Unconfirmed: Bitget's table lacks it, its
                sample sends it and a client calls it required; sending it is the safe way.
            new_client_oid: Your own id of the order from now on; the only way to find the order that comes of a new
                price and size. Unconfirmed: The largest length; sources say 32, 49 and 50.
            new_size: New size in the base coin; only with new_price. Above 0.
            new_price: New limit price; only with new_size. Above 0.
            new_preset_stop_surplus_price: New trigger price of the take profit; 0 deletes it. At least 0.
            new_preset_stop_loss_price: New trigger price of the stop loss; 0 deletes it. At least 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/mix/order/modify-order. Document section: Modify Order.
        """
        from ..api.futures_trade import modify_order as _op

        return _op.sync(
            self._client,
            order_id=order_id,
            client_oid=client_oid,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            new_client_oid=new_client_oid,
            new_size=new_size,
            new_price=new_price,
            new_preset_stop_surplus_price=new_preset_stop_surplus_price,
            new_preset_stop_loss_price=new_preset_stop_loss_price,
            options=options,
        )

    def modify_order_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str | Unset = UNSET,
        new_client_oid: str,
        new_size: DecimalLike | Unset = UNSET,
        new_price: DecimalLike | Unset = UNSET,
        new_preset_stop_surplus_price: DecimalLike | Unset = UNSET,
        new_preset_stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderRef]:
        """As `modify_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import modify_order as _op

        return _op.sync_detailed(
            self._client,
            order_id=order_id,
            client_oid=client_oid,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            new_client_oid=new_client_oid,
            new_size=new_size,
            new_price=new_price,
            new_preset_stop_surplus_price=new_preset_stop_surplus_price,
            new_preset_stop_loss_price=new_preset_stop_loss_price,
            options=options,
        )

    def place_order(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_mode: MarginModeLike,
        margin_coin: str,
        size: DecimalLike,
        price: DecimalLike | Unset = UNSET,
        side: SideLike,
        trade_side: TradeSideLike | Unset = UNSET,
        order_type: OrderTypeLike,
        force: ForceLike | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        reduce_only: ReduceOnlyLike | Unset = UNSET,
        preset_stop_surplus_price: DecimalLike | Unset = UNSET,
        preset_stop_loss_price: DecimalLike | Unset = UNSET,
        preset_stop_surplus_execute_price: DecimalLike | Unset = UNSET,
        preset_stop_loss_execute_price: DecimalLike | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderRef:
        """Place a limit or market order.

        Success means that the order was taken in, not that it was filled: ask `futures_trade.get_order`. HEDGE
        MODE: side names the position. Open a long with buy + open, close it with buy + CLOSE (sell + close answers
        22002); a short is sell + open, sell + close. ONE-WAY MODE: leave trade_side out (else 40774). client_oid
        makes no repeat safe: after an unknown outcome look it up first. Copy-trade leaders may call once a second.

        Args:
            symbol: Contract, such as BTCUSDT. At most 50 characters.
            product_type: Which futures.
            margin_mode: Margin of the position. What happens where the contract is set to the other mode is not
                documented.
            margin_coin: Coin of the margin, upper case: USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin
                for COIN-FUTURES.
            size: Base coin, also for market buys; not below min_trade_num and a multiple of size_multiplier of the
                contract. Above 0.
            price: Limit price, a multiple of the price step of the contract. Needed for limit orders. Above 0.
            side: Hedge mode: the position, buy the long one and sell the short one, for opening AND closing.
                One-way mode: what to do.
            trade_side: Hedge mode only, and needed there: open or close the position that side names. Leave it out
                in one-way mode (40774).
            order_type: limit or market. post_only, ioc and fok are no types but values of force.
            force: How long a limit order may rest. When left out: gtc.
            client_oid: Your own id, by which the order is found again. Unconfirmed: The largest length; sources say
                32, 49 and 50. When left out, the client makes one up; an error has it as client_id.
            reduce_only: One-way mode only: YES lets the order only make the position smaller. When left out: NO.
            preset_stop_surplus_price: Trigger price of the take profit that comes with the position; on a held
                position it changes its take profit. Above 0.
            preset_stop_loss_price: Trigger price of the stop loss that comes with the position; on a held position
                it changes its stop loss. Above 0.
            preset_stop_surplus_execute_price: Limit price of the take profit once triggered; left out, at market.
                Useless without preset_stop_surplus_price. Above 0.
            preset_stop_loss_execute_price: Limit price of the stop loss once triggered; left out, at market.
                Useless without preset_stop_loss_price. Above 0.
            stp_mode: What happens when you would trade with yourself. When left out: none.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/mix/order/place-order. Document section: Place Order.
        """
        from ..api.futures_trade import place_order as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_mode=margin_mode,
            margin_coin=margin_coin,
            size=size,
            price=price,
            side=side,
            trade_side=trade_side,
            order_type=order_type,
            force=force,
            client_oid=client_oid,
            reduce_only=reduce_only,
            preset_stop_surplus_price=preset_stop_surplus_price,
            preset_stop_loss_price=preset_stop_loss_price,
            preset_stop_surplus_execute_price=preset_stop_surplus_execute_price,
            preset_stop_loss_execute_price=preset_stop_loss_execute_price,
            stp_mode=stp_mode,
            options=options,
        )

    def place_order_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_mode: MarginModeLike,
        margin_coin: str,
        size: DecimalLike,
        price: DecimalLike | Unset = UNSET,
        side: SideLike,
        trade_side: TradeSideLike | Unset = UNSET,
        order_type: OrderTypeLike,
        force: ForceLike | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        reduce_only: ReduceOnlyLike | Unset = UNSET,
        preset_stop_surplus_price: DecimalLike | Unset = UNSET,
        preset_stop_loss_price: DecimalLike | Unset = UNSET,
        preset_stop_surplus_execute_price: DecimalLike | Unset = UNSET,
        preset_stop_loss_execute_price: DecimalLike | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderRef]:
        """As `place_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import place_order as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_mode=margin_mode,
            margin_coin=margin_coin,
            size=size,
            price=price,
            side=side,
            trade_side=trade_side,
            order_type=order_type,
            force=force,
            client_oid=client_oid,
            reduce_only=reduce_only,
            preset_stop_surplus_price=preset_stop_surplus_price,
            preset_stop_loss_price=preset_stop_loss_price,
            preset_stop_surplus_execute_price=preset_stop_surplus_execute_price,
            preset_stop_loss_execute_price=preset_stop_loss_execute_price,
            stp_mode=stp_mode,
            options=options,
        )

    def place_orders(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        margin_mode: MarginModeLike,
        order_list: Sequence[FuturesBatchOrderItem],
        options: RequestOptions | None = None,
    ) -> BatchResult:
        """Place several orders.

        Places up to 50 orders of one contract. The call succeeds even if every order of it is refused: look at the
        failures of the result, or let raise_for_failures do it. side and trade_side mean the same as in
        `futures_trade.place_order`: a long is closed by buy + close. Copy-trade leaders may call once a second.

        Args:
            symbol: Contract, such as BTCUSDT. At most 50 characters.
            product_type: Which futures.
            margin_coin: Coin of the margin, upper case: USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin
                for COIN-FUTURES.
            margin_mode: Margin of the position. What happens where the contract is set to the other mode is not
                documented.
            order_list: The orders. At least 1 items, at most 50 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/mix/order/batch-place-order. Document section: Batch Order.
        """
        from ..api.futures_trade import place_orders as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            margin_mode=margin_mode,
            order_list=order_list,
            options=options,
        )

    def place_orders_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        margin_mode: MarginModeLike,
        order_list: Sequence[FuturesBatchOrderItem],
        options: RequestOptions | None = None,
    ) -> Response[BatchResult]:
        """As `place_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import place_orders as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            margin_mode=margin_mode,
            order_list=order_list,
            options=options,
        )

    def reverse_position(
        self,
        *,
        symbol: str,
        margin_coin: str,
        product_type: ProductTypeLike,
        side: SideLike,
        size: DecimalLike | Unset = UNSET,
        trade_side: TradeSideLike | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderRef:
        """Turn a position around at market.

        Closes a position at market and opens the opposite one. Hedge mode: side names the position to turn, buy the
        long and sell the short one; size of it is closed and opened the other way, more than the position means all
        of it. One-way mode: without size all of it. Leaders may call once a second.

        Unconfirmed: Bitget needs a trade_side in hedge mode and does not say whether open or close; which side
        one-way mode wants is not said either.

        Args:
            symbol: Contract, such as BTCUSDT. At most 50 characters.
            margin_coin: Coin of the margin, upper case: USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin
                for COIN-FUTURES.
            product_type: Which futures.
            side: Hedge mode: the position to turn, buy the long and sell the short one.
            size: Base coin to turn; left out in one-way mode, all of the position. Above 0.
            trade_side: Needed in hedge mode; leave it out in one-way mode.
            client_oid: Your own id, by which the order is found again. Left out, Bitget makes one up. Unconfirmed:
                The largest length; sources say 32, 49 and 50. When left out, the client makes one up; an error has
                it as client_id.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/mix/order/click-backhand. Document section: Reversal.
        """
        from ..api.futures_trade import reverse_position as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            margin_coin=margin_coin,
            product_type=product_type,
            side=side,
            size=size,
            trade_side=trade_side,
            client_oid=client_oid,
            options=options,
        )

    def reverse_position_detailed(
        self,
        *,
        symbol: str,
        margin_coin: str,
        product_type: ProductTypeLike,
        side: SideLike,
        size: DecimalLike | Unset = UNSET,
        trade_side: TradeSideLike | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderRef]:
        """As `reverse_position`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import reverse_position as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            margin_coin=margin_coin,
            product_type=product_type,
            side=side,
            size=size,
            trade_side=trade_side,
            client_oid=client_oid,
            options=options,
        )


class AsyncFuturesTradeApi:
    """Futures orders and fills."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def cancel_all_orders(
        self,
        *,
        product_type: ProductTypeLike,
        margin_coin: str | Unset = UNSET,
        symbol: str | Unset = UNSET,
        request_time: int | Unset = UNSET,
        receive_window: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BatchResult:
        """Cancel all orders of a product type.

        Cancels every open order of the product type, or of one margin coin or contract of it. With nothing to
        cancel it is refused (22001). It counts as unsafe because a repeat would also cancel orders placed in
        between.

        Args:
            product_type: Which futures.
            margin_coin: Coin of the margin, upper case, such as USDT.
            symbol: Contract; left out, all of them. At most 50 characters. Unconfirmed: Bitget's table lacks it,
                clients send it; if it were ignored, ALL contracts would be meant.
            request_time: When you sent the request, in ms since 1970; counts together with receive_window.
            receive_window: How many ms later than request_time the request may arrive, below 60000; later it is
                refused (40078).
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/mix/order/cancel-all-orders. Document section: Cancel All Orders.
        """
        from ..api.futures_trade import cancel_all_orders as _op

        return await _op.asyncio(
            self._client,
            product_type=product_type,
            margin_coin=margin_coin,
            symbol=symbol,
            request_time=request_time,
            receive_window=receive_window,
            options=options,
        )

    async def cancel_all_orders_detailed(
        self,
        *,
        product_type: ProductTypeLike,
        margin_coin: str | Unset = UNSET,
        symbol: str | Unset = UNSET,
        request_time: int | Unset = UNSET,
        receive_window: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[BatchResult]:
        """As `cancel_all_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import cancel_all_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            product_type=product_type,
            margin_coin=margin_coin,
            symbol=symbol,
            request_time=request_time,
            receive_window=receive_window,
            options=options,
        )

    async def cancel_order(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderRef:
        """Cancel one order.

        Asks to cancel one order. Success means that the request was accepted: a fill may come first, so look at
        `futures_trade.get_order`. Trigger orders are cancelled by `futures_plan.cancel_orders`.

        Args:
            symbol: Contract, such as BTCUSDT. At most 50 characters.
            product_type: Which futures.
            margin_coin: Coin of the margin, upper case, such as USDT.
            order_id: Bitget's id of the order; it counts if both ids are given.
            client_oid: Your own id of the order. At most 64 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/mix/order/cancel-order. Document section: Cancel Order.
        """
        from ..api.futures_trade import cancel_order as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            order_id=order_id,
            client_oid=client_oid,
            options=options,
        )

    async def cancel_order_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderRef]:
        """As `cancel_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import cancel_order as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            order_id=order_id,
            client_oid=client_oid,
            options=options,
        )

    async def cancel_orders(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        margin_coin: str | Unset = UNSET,
        order_id_list: Sequence[FuturesOrderKey] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BatchResult:
        """Cancel several orders.

        Asks to cancel up to 50 named orders of a contract. TRAP: WITHOUT order_id_list it cancels EVERY open order
        of the symbol, and without symbol of the whole product type; so it counts as unsafe. The call succeeds even
        if it could cancel none: look at the failures of the result.

        Args:
            product_type: Which futures.
            symbol: Contract of the orders; needed with order_id_list. Left out, ALL contracts. At most 50
                characters.
            margin_coin: Coin of the margin, upper case, such as USDT.
            order_id_list: The orders to cancel. Left out, ALL open orders. At least 1 items, at most 50 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/mix/order/batch-cancel-orders. Document section: Batch Cancel.
        """
        from ..api.futures_trade import cancel_orders as _op

        return await _op.asyncio(
            self._client,
            product_type=product_type,
            symbol=symbol,
            margin_coin=margin_coin,
            order_id_list=order_id_list,
            options=options,
        )

    async def cancel_orders_detailed(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        margin_coin: str | Unset = UNSET,
        order_id_list: Sequence[FuturesOrderKey] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[BatchResult]:
        """As `cancel_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import cancel_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            product_type=product_type,
            symbol=symbol,
            margin_coin=margin_coin,
            order_id_list=order_id_list,
            options=options,
        )

    async def close_positions(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        hold_side: HoldSideLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesCloseResult:
        """Close positions at market.

        Closes positions at market at once. TRAP: WITHOUT symbol it closes ALL positions of the product type, and in
        hedge mode without hold_side both sides. With no position it is refused (22002). The call succeeds even if
        it could close none: look at the failures of the result.

        Args:
            product_type: Which futures.
            symbol: Contract; left out, ALL positions of the product type. At most 50 characters.
            hold_side: Hedge mode only: the side to close; left out, both. Ignored in one-way mode.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/mix/order/close-positions. Document section: Flash Close Position.
        """
        from ..api.futures_trade import close_positions as _op

        return await _op.asyncio(
            self._client, product_type=product_type, symbol=symbol, hold_side=hold_side, options=options
        )

    async def close_positions_detailed(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        hold_side: HoldSideLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesCloseResult]:
        """As `close_positions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import close_positions as _op

        return await _op.asyncio_detailed(
            self._client, product_type=product_type, symbol=symbol, hold_side=hold_side, options=options
        )

    async def get_fill_history(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesFillPage:
        """List own fills, one week at a time.

        As `futures_trade.get_fills`, with the margin coin in each row, but start_time to end_time may span 7 days
        only; without times the last 7 days. There is none of it in demo trading (40404).

        Args:
            product_type: Which futures.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            order_id: Only this order.
            id_less_than: Only fills older than this trade_id. Pass the end_id of a page to get the next older one.
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

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/mix/order/fill-history. Document section: Get Historical Transaction Details.
        """
        from ..api.futures_trade import get_fill_history as _op

        return await _op.asyncio(
            self._client,
            product_type=product_type,
            symbol=symbol,
            order_id=order_id,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    async def get_fill_history_detailed(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesFillPage]:
        """As `get_fill_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import get_fill_history as _op

        return await _op.asyncio_detailed(
            self._client,
            product_type=product_type,
            symbol=symbol,
            order_id=order_id,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def iter_fill_history(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[FuturesFill]:
        """Walk back through `get_fill_history`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_fill_history`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.futures_trade import get_fill_history as _op

        async def _page(**_window: Any) -> FuturesFillPage:
            return await _op.asyncio(
                self._client,
                product_type=product_type,
                symbol=symbol,
                order_id=order_id,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_fills(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesFillPage:
        """List own fills.

        Own trades, newest first, of the last three months where no times are given. start_time to end_time may span
        three months. profit leaves out fees.

        Args:
            product_type: Which futures.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            order_id: Only this order.
            id_less_than: Only fills older than this trade_id. Pass the end_id of a page to get the next older one.
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

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/mix/order/fills. Document section: Get Order Fill Details.
        """
        from ..api.futures_trade import get_fills as _op

        return await _op.asyncio(
            self._client,
            product_type=product_type,
            symbol=symbol,
            order_id=order_id,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    async def get_fills_detailed(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesFillPage]:
        """As `get_fills`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import get_fills as _op

        return await _op.asyncio_detailed(
            self._client,
            product_type=product_type,
            symbol=symbol,
            order_id=order_id,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def iter_fills(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[FuturesFill]:
        """Walk back through `get_fills`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_fills`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.futures_trade import get_fills as _op

        async def _page(**_window: Any) -> FuturesFillPage:
            return await _op.asyncio(
                self._client,
                product_type=product_type,
                symbol=symbol,
                order_id=order_id,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_history_orders(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        order_source: FuturesOrderSourceLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesOrderPage:
        """List finished orders.

        Filled and cancelled orders of the last 90 days, newest first. Older ones are gone. start_time to end_time
        may span three months.

        Unconfirmed: That list and end_id are null where there is nothing, as for open orders, was not recorded.

        Args:
            product_type: Which futures.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            order_id: Only this order.
            client_oid: Only this order, by your own id; order_id counts if both are given. At most 64 characters.
            order_source: Only orders made by this. Bitget takes the values up to pos_loss_market.
            id_less_than: Only rows older than this id. Pass the end_id of a page to get the next older one.
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

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/mix/order/orders-history. Document section: Get Order History.
        """
        from ..api.futures_trade import get_history_orders as _op

        return await _op.asyncio(
            self._client,
            product_type=product_type,
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
            order_source=order_source,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    async def get_history_orders_detailed(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        order_source: FuturesOrderSourceLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesOrderPage]:
        """As `get_history_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import get_history_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            product_type=product_type,
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
            order_source=order_source,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def iter_history_orders(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        order_source: FuturesOrderSourceLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[FuturesOrder]:
        """Walk back through `get_history_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_history_orders`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.futures_trade import get_history_orders as _op

        async def _page(**_window: Any) -> FuturesOrderPage:
            return await _op.asyncio(
                self._client,
                product_type=product_type,
                symbol=symbol,
                order_id=order_id,
                client_oid=client_oid,
                order_source=order_source,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_open_orders(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        status: FuturesOrderStatusLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesOrderPage:
        """List open orders.

        Orders that rest in the book, newest first, of one contract or of the whole product type. start_time to
        end_time may span three months. Trigger orders are in `futures_plan.get_open_orders`.

        Unconfirmed: Whether partially filled orders are listed too when status is left out is not documented
        clearly.

        Args:
            product_type: Which futures.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            order_id: Only this order.
            client_oid: Only this order, by your own id; order_id counts if both are given. At most 64 characters.
            status: live or partially_filled.
            id_less_than: Only rows older than this id. Pass the end_id of a page to get the next older one.
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

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/mix/order/orders-pending. Document section: Get Pending Orders.
        """
        from ..api.futures_trade import get_open_orders as _op

        return await _op.asyncio(
            self._client,
            product_type=product_type,
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
            status=status,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    async def get_open_orders_detailed(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        status: FuturesOrderStatusLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesOrderPage]:
        """As `get_open_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import get_open_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            product_type=product_type,
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
            status=status,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            options=options,
        )

    def iter_open_orders(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        status: FuturesOrderStatusLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[FuturesOrder]:
        """Walk back through `get_open_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_open_orders`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.futures_trade import get_open_orders as _op

        async def _page(**_window: Any) -> FuturesOrderPage:
            return await _op.asyncio(
                self._client,
                product_type=product_type,
                symbol=symbol,
                order_id=order_id,
                client_oid=client_oid,
                status=status,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_order(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesOrderDetail:
        """Get one order.

        One order by either of its ids, whatever became of it. An unknown one is refused (40109). Where the lists
        say status it says state.

        Args:
            symbol: Pair or contract, such as BTCUSDT; upper case, without the suffix that v1 had. At most 50
                characters.
            product_type: Which futures.
            order_id: Bitget's id of the order; it counts if both ids are given.
            client_oid: Your own id of the order. At most 64 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/mix/order/detail. Document section: Get Order Detail.
        """
        from ..api.futures_trade import get_order as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            product_type=product_type,
            order_id=order_id,
            client_oid=client_oid,
            options=options,
        )

    async def get_order_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesOrderDetail]:
        """As `get_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import get_order as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            order_id=order_id,
            client_oid=client_oid,
            options=options,
        )

    async def modify_order(
        self,
        *,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str | Unset = UNSET,
        new_client_oid: str,
        new_size: DecimalLike | Unset = UNSET,
        new_price: DecimalLike | Unset = UNSET,
        new_preset_stop_surplus_price: DecimalLike | Unset = UNSET,
        new_preset_stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderRef:
        """Change price and size, or the attached take profit and stop loss.

        new_price and new_size go together: Bitget cancels the order and makes a NEW one a little later, whose
        order_id you find by new_client_oid. Without them only the attached prices change and the order stays; then
        give both, as the one left out is dropped, and 0 deletes. Price, size and attached prices in one call: the
        attached ones are ignored. Only limit orders that are live.

        Unconfirmed: Bitget's description says that an attached price left out is dropped, its table that it stays;
        so give both.

        Args:
            order_id: Bitget's id of the order; it counts if both ids are given.
            client_oid: Your own id of the order. At most 64 characters.
            symbol: Contract, such as BTCUSDT. At most 50 characters.
            product_type: Which futures.
            margin_coin: Coin of the margin, upper case, such as USDT. Unconfirmed: Bitget's table lacks it, its
                sample sends it and a client calls it required; sending it is the safe way.
            new_client_oid: Your own id of the order from now on; the only way to find the order that comes of a new
                price and size. Unconfirmed: The largest length; sources say 32, 49 and 50.
            new_size: New size in the base coin; only with new_price. Above 0.
            new_price: New limit price; only with new_size. Above 0.
            new_preset_stop_surplus_price: New trigger price of the take profit; 0 deletes it. At least 0.
            new_preset_stop_loss_price: New trigger price of the stop loss; 0 deletes it. At least 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/mix/order/modify-order. Document section: Modify Order.
        """
        from ..api.futures_trade import modify_order as _op

        return await _op.asyncio(
            self._client,
            order_id=order_id,
            client_oid=client_oid,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            new_client_oid=new_client_oid,
            new_size=new_size,
            new_price=new_price,
            new_preset_stop_surplus_price=new_preset_stop_surplus_price,
            new_preset_stop_loss_price=new_preset_stop_loss_price,
            options=options,
        )

    async def modify_order_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str | Unset = UNSET,
        new_client_oid: str,
        new_size: DecimalLike | Unset = UNSET,
        new_price: DecimalLike | Unset = UNSET,
        new_preset_stop_surplus_price: DecimalLike | Unset = UNSET,
        new_preset_stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderRef]:
        """As `modify_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import modify_order as _op

        return await _op.asyncio_detailed(
            self._client,
            order_id=order_id,
            client_oid=client_oid,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            new_client_oid=new_client_oid,
            new_size=new_size,
            new_price=new_price,
            new_preset_stop_surplus_price=new_preset_stop_surplus_price,
            new_preset_stop_loss_price=new_preset_stop_loss_price,
            options=options,
        )

    async def place_order(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_mode: MarginModeLike,
        margin_coin: str,
        size: DecimalLike,
        price: DecimalLike | Unset = UNSET,
        side: SideLike,
        trade_side: TradeSideLike | Unset = UNSET,
        order_type: OrderTypeLike,
        force: ForceLike | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        reduce_only: ReduceOnlyLike | Unset = UNSET,
        preset_stop_surplus_price: DecimalLike | Unset = UNSET,
        preset_stop_loss_price: DecimalLike | Unset = UNSET,
        preset_stop_surplus_execute_price: DecimalLike | Unset = UNSET,
        preset_stop_loss_execute_price: DecimalLike | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderRef:
        """Place a limit or market order.

        Success means that the order was taken in, not that it was filled: ask `futures_trade.get_order`. HEDGE
        MODE: side names the position. Open a long with buy + open, close it with buy + CLOSE (sell + close answers
        22002); a short is sell + open, sell + close. ONE-WAY MODE: leave trade_side out (else 40774). client_oid
        makes no repeat safe: after an unknown outcome look it up first. Copy-trade leaders may call once a second.

        Args:
            symbol: Contract, such as BTCUSDT. At most 50 characters.
            product_type: Which futures.
            margin_mode: Margin of the position. What happens where the contract is set to the other mode is not
                documented.
            margin_coin: Coin of the margin, upper case: USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin
                for COIN-FUTURES.
            size: Base coin, also for market buys; not below min_trade_num and a multiple of size_multiplier of the
                contract. Above 0.
            price: Limit price, a multiple of the price step of the contract. Needed for limit orders. Above 0.
            side: Hedge mode: the position, buy the long one and sell the short one, for opening AND closing.
                One-way mode: what to do.
            trade_side: Hedge mode only, and needed there: open or close the position that side names. Leave it out
                in one-way mode (40774).
            order_type: limit or market. post_only, ioc and fok are no types but values of force.
            force: How long a limit order may rest. When left out: gtc.
            client_oid: Your own id, by which the order is found again. Unconfirmed: The largest length; sources say
                32, 49 and 50. When left out, the client makes one up; an error has it as client_id.
            reduce_only: One-way mode only: YES lets the order only make the position smaller. When left out: NO.
            preset_stop_surplus_price: Trigger price of the take profit that comes with the position; on a held
                position it changes its take profit. Above 0.
            preset_stop_loss_price: Trigger price of the stop loss that comes with the position; on a held position
                it changes its stop loss. Above 0.
            preset_stop_surplus_execute_price: Limit price of the take profit once triggered; left out, at market.
                Useless without preset_stop_surplus_price. Above 0.
            preset_stop_loss_execute_price: Limit price of the stop loss once triggered; left out, at market.
                Useless without preset_stop_loss_price. Above 0.
            stp_mode: What happens when you would trade with yourself. When left out: none.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/mix/order/place-order. Document section: Place Order.
        """
        from ..api.futures_trade import place_order as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_mode=margin_mode,
            margin_coin=margin_coin,
            size=size,
            price=price,
            side=side,
            trade_side=trade_side,
            order_type=order_type,
            force=force,
            client_oid=client_oid,
            reduce_only=reduce_only,
            preset_stop_surplus_price=preset_stop_surplus_price,
            preset_stop_loss_price=preset_stop_loss_price,
            preset_stop_surplus_execute_price=preset_stop_surplus_execute_price,
            preset_stop_loss_execute_price=preset_stop_loss_execute_price,
            stp_mode=stp_mode,
            options=options,
        )

    async def place_order_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_mode: MarginModeLike,
        margin_coin: str,
        size: DecimalLike,
        price: DecimalLike | Unset = UNSET,
        side: SideLike,
        trade_side: TradeSideLike | Unset = UNSET,
        order_type: OrderTypeLike,
        force: ForceLike | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        reduce_only: ReduceOnlyLike | Unset = UNSET,
        preset_stop_surplus_price: DecimalLike | Unset = UNSET,
        preset_stop_loss_price: DecimalLike | Unset = UNSET,
        preset_stop_surplus_execute_price: DecimalLike | Unset = UNSET,
        preset_stop_loss_execute_price: DecimalLike | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderRef]:
        """As `place_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import place_order as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_mode=margin_mode,
            margin_coin=margin_coin,
            size=size,
            price=price,
            side=side,
            trade_side=trade_side,
            order_type=order_type,
            force=force,
            client_oid=client_oid,
            reduce_only=reduce_only,
            preset_stop_surplus_price=preset_stop_surplus_price,
            preset_stop_loss_price=preset_stop_loss_price,
            preset_stop_surplus_execute_price=preset_stop_surplus_execute_price,
            preset_stop_loss_execute_price=preset_stop_loss_execute_price,
            stp_mode=stp_mode,
            options=options,
        )

    async def place_orders(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        margin_mode: MarginModeLike,
        order_list: Sequence[FuturesBatchOrderItem],
        options: RequestOptions | None = None,
    ) -> BatchResult:
        """Place several orders.

        Places up to 50 orders of one contract. The call succeeds even if every order of it is refused: look at the
        failures of the result, or let raise_for_failures do it. side and trade_side mean the same as in
        `futures_trade.place_order`: a long is closed by buy + close. Copy-trade leaders may call once a second.

        Args:
            symbol: Contract, such as BTCUSDT. At most 50 characters.
            product_type: Which futures.
            margin_coin: Coin of the margin, upper case: USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin
                for COIN-FUTURES.
            margin_mode: Margin of the position. What happens where the contract is set to the other mode is not
                documented.
            order_list: The orders. At least 1 items, at most 50 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/mix/order/batch-place-order. Document section: Batch Order.
        """
        from ..api.futures_trade import place_orders as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            margin_mode=margin_mode,
            order_list=order_list,
            options=options,
        )

    async def place_orders_detailed(
        self,
        *,
        symbol: str,
        product_type: ProductTypeLike,
        margin_coin: str,
        margin_mode: MarginModeLike,
        order_list: Sequence[FuturesBatchOrderItem],
        options: RequestOptions | None = None,
    ) -> Response[BatchResult]:
        """As `place_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import place_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            product_type=product_type,
            margin_coin=margin_coin,
            margin_mode=margin_mode,
            order_list=order_list,
            options=options,
        )

    async def reverse_position(
        self,
        *,
        symbol: str,
        margin_coin: str,
        product_type: ProductTypeLike,
        side: SideLike,
        size: DecimalLike | Unset = UNSET,
        trade_side: TradeSideLike | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderRef:
        """Turn a position around at market.

        Closes a position at market and opens the opposite one. Hedge mode: side names the position to turn, buy the
        long and sell the short one; size of it is closed and opened the other way, more than the position means all
        of it. One-way mode: without size all of it. Leaders may call once a second.

        Unconfirmed: Bitget needs a trade_side in hedge mode and does not say whether open or close; which side
        one-way mode wants is not said either.

        Args:
            symbol: Contract, such as BTCUSDT. At most 50 characters.
            margin_coin: Coin of the margin, upper case: USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin
                for COIN-FUTURES.
            product_type: Which futures.
            side: Hedge mode: the position to turn, buy the long and sell the short one.
            size: Base coin to turn; left out in one-way mode, all of the position. Above 0.
            trade_side: Needed in hedge mode; leave it out in one-way mode.
            client_oid: Your own id, by which the order is found again. Left out, Bitget makes one up. Unconfirmed:
                The largest length; sources say 32, 49 and 50. When left out, the client makes one up; an error has
                it as client_id.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/mix/order/click-backhand. Document section: Reversal.
        """
        from ..api.futures_trade import reverse_position as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            margin_coin=margin_coin,
            product_type=product_type,
            side=side,
            size=size,
            trade_side=trade_side,
            client_oid=client_oid,
            options=options,
        )

    async def reverse_position_detailed(
        self,
        *,
        symbol: str,
        margin_coin: str,
        product_type: ProductTypeLike,
        side: SideLike,
        size: DecimalLike | Unset = UNSET,
        trade_side: TradeSideLike | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderRef]:
        """As `reverse_position`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_trade import reverse_position as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            margin_coin=margin_coin,
            product_type=product_type,
            side=side,
            size=size,
            trade_side=trade_side,
            client_oid=client_oid,
            options=options,
        )
