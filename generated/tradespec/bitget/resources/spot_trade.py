"""`client.spot_trade`: Spot orders and fills.

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
    from ..models.order_ids import OrderIds
    from ..models.order_type import OrderTypeLike
    from ..models.side import SideLike
    from ..models.spot_batch_cancel_item import SpotBatchCancelItem
    from ..models.spot_batch_mode import SpotBatchModeLike
    from ..models.spot_batch_order_item import SpotBatchOrderItem
    from ..models.spot_fill import SpotFill
    from ..models.spot_open_order import SpotOpenOrder
    from ..models.spot_order import SpotOrder
    from ..models.spot_replace_request import SpotReplaceRequest
    from ..models.spot_replace_result import SpotReplaceResult
    from ..models.spot_symbol_cancelled import SpotSymbolCancelled
    from ..models.spot_tpsl_type import SpotTpslTypeLike
    from ..models.stp_mode import StpModeLike


class SpotTradeApi:
    """Spot orders and fills."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def cancel_order(
        self,
        *,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        tpsl_type: SpotTpslTypeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderIds:
        """Cancel one order.

        Asks to cancel one order. Success means that the request was accepted: a fill may come first, so look at
        `spot_trade.get_order`. An unknown or finished order is refused (43001); cancelling the same order twice
        within a second too (45129).

        Args:
            symbol: Pair of the order; not needed for tpsl orders. At most 50 characters.
            order_id: Bitget's id of the order.
            client_oid: Your own id of the order. At most 64 characters.
            tpsl_type: Kind of the order. When left out: normal.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/spot/trade/cancel-order. Document section: Cancel Order.
        """
        from ..api.spot_trade import cancel_order as _op

        return _op.sync(
            self._client, symbol=symbol, order_id=order_id, client_oid=client_oid, tpsl_type=tpsl_type, options=options
        )

    def cancel_order_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        tpsl_type: SpotTpslTypeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderIds]:
        """As `cancel_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_trade import cancel_order as _op

        return _op.sync_detailed(
            self._client, symbol=symbol, order_id=order_id, client_oid=client_oid, tpsl_type=tpsl_type, options=options
        )

    def cancel_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        batch_mode: SpotBatchModeLike | Unset = UNSET,
        order_list: Sequence[SpotBatchCancelItem],
        options: RequestOptions | None = None,
    ) -> BatchResult:
        """Cancel several orders.

        Asks to cancel up to 50 named orders. The call succeeds even if it could cancel none: look at the failures
        of the result. TRAP: name all orders of a pair in the same way; where some come by order_id, those that come
        by client_oid alone are not cancelled.

        Unconfirmed: Bitget's table allows 50 orders; the text of error 40306 speaks of 20.

        Args:
            symbol: Pair of all orders; needed with batch_mode single, ignored otherwise. At most 50 characters.
            batch_mode: Whether the orders are of one pair. When left out: single.
            order_list: The orders to cancel. At least 1 items, at most 50 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/spot/trade/batch-cancel-order. Document section: Batch Cancel Orders.
        """
        from ..api.spot_trade import cancel_orders as _op

        return _op.sync(self._client, symbol=symbol, batch_mode=batch_mode, order_list=order_list, options=options)

    def cancel_orders_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        batch_mode: SpotBatchModeLike | Unset = UNSET,
        order_list: Sequence[SpotBatchCancelItem],
        options: RequestOptions | None = None,
    ) -> Response[BatchResult]:
        """As `cancel_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_trade import cancel_orders as _op

        return _op.sync_detailed(
            self._client, symbol=symbol, batch_mode=batch_mode, order_list=order_list, options=options
        )

    def cancel_symbol_orders(self, *, symbol: str, options: RequestOptions | None = None) -> SpotSymbolCancelled:
        """Cancel all orders of a pair.

        Asks to cancel every open order of one pair. The answer comes at once, the cancelling happens afterwards;
        with nothing to cancel it succeeds as well. It counts as unsafe because a repeat would also cancel orders
        placed in between.

        Args:
            symbol: Pair, such as BTCUSDT. At most 50 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/spot/trade/cancel-symbol-order. Document section: Cancel Orders by Symbol.
        """
        from ..api.spot_trade import cancel_symbol_orders as _op

        return _op.sync(self._client, symbol=symbol, options=options)

    def cancel_symbol_orders_detailed(
        self, *, symbol: str, options: RequestOptions | None = None
    ) -> Response[SpotSymbolCancelled]:
        """As `cancel_symbol_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_trade import cancel_symbol_orders as _op

        return _op.sync_detailed(self._client, symbol=symbol, options=options)

    def get_fills(
        self,
        *,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotFill]:
        """List own fills.

        Own trades of the last 90 days, newest first, of one pair, one order or all. start_time to end_time may span
        90 days. The fee is charged in the coin received: base coin of a buy, quote coin of a sell.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            order_id: Only this order.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
            id_less_than: Only fills older than this trade_id. Pass the smallest trade_id of a page to get the next
                older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/spot/trade/fills. Document section: Get Fills.
        """
        from ..api.spot_trade import get_fills as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_fills_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotFill]]:
        """As `get_fills`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_trade import get_fills as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_fills(
        self,
        *,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[SpotFill]:
        """Walk back through `get_fills`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_fills`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.spot_trade import get_fills as _op

        def _page(**_window: Any) -> list[SpotFill]:
            return _op.sync(
                self._client,
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
        symbol: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        tpsl_type: SpotTpslTypeLike | Unset = UNSET,
        request_time: int | Unset = UNSET,
        receive_window: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotOrder]:
        """List finished orders.

        Filled and cancelled orders of the last 90 days, newest first, of one pair or of all. Older ones are gone.
        size of a market buy is in the quote coin.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
            order_id: Only this order.
            tpsl_type: Kind of orders. When left out: normal.
            request_time: When you sent the request, in ms since 1970; counts together with receive_window. At least
                0, at most 9999999999999.
            receive_window: How many ms later than request_time the request may arrive; later it is refused (40078).
                At least 1, at most 59999.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/spot/trade/history-orders. Document section: Get History Orders.
        """
        from ..api.spot_trade import get_history_orders as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            order_id=order_id,
            tpsl_type=tpsl_type,
            request_time=request_time,
            receive_window=receive_window,
            options=options,
        )

    def get_history_orders_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        tpsl_type: SpotTpslTypeLike | Unset = UNSET,
        request_time: int | Unset = UNSET,
        receive_window: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotOrder]]:
        """As `get_history_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_trade import get_history_orders as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            order_id=order_id,
            tpsl_type=tpsl_type,
            request_time=request_time,
            receive_window=receive_window,
            options=options,
        )

    def iter_history_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int = 100,
        order_id: str | Unset = UNSET,
        tpsl_type: SpotTpslTypeLike | Unset = UNSET,
        request_time: int | Unset = UNSET,
        receive_window: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[SpotOrder]:
        """Walk back through `get_history_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_history_orders`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.spot_trade import get_history_orders as _op

        def _page(**_window: Any) -> list[SpotOrder]:
            return _op.sync(
                self._client,
                symbol=symbol,
                start_time=start_time,
                end_time=end_time,
                order_id=order_id,
                tpsl_type=tpsl_type,
                request_time=request_time,
                receive_window=receive_window,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_open_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        tpsl_type: SpotTpslTypeLike | Unset = UNSET,
        request_time: int | Unset = UNSET,
        receive_window: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotOpenOrder]:
        """List open orders.

        Orders that rest in the book, newest first, of one pair or of all. With tpsl_type tpsl the take-profit and
        stop-loss orders that wait. TRAP: in these rows price_avg is the LIMIT price and base_price the average
        price of the fills; `spot_trade.get_order` has a price of its own.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
            order_id: Only this order.
            tpsl_type: Kind of orders. When left out: normal.
            request_time: When you sent the request, in ms since 1970; counts together with receive_window. At least
                0, at most 9999999999999.
            receive_window: How many ms later than request_time the request may arrive; later it is refused (40078).
                At least 1, at most 59999.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/spot/trade/unfilled-orders. Document section: Get Current Orders.
        """
        from ..api.spot_trade import get_open_orders as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            order_id=order_id,
            tpsl_type=tpsl_type,
            request_time=request_time,
            receive_window=receive_window,
            options=options,
        )

    def get_open_orders_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        tpsl_type: SpotTpslTypeLike | Unset = UNSET,
        request_time: int | Unset = UNSET,
        receive_window: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotOpenOrder]]:
        """As `get_open_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_trade import get_open_orders as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            order_id=order_id,
            tpsl_type=tpsl_type,
            request_time=request_time,
            receive_window=receive_window,
            options=options,
        )

    def iter_open_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int = 100,
        order_id: str | Unset = UNSET,
        tpsl_type: SpotTpslTypeLike | Unset = UNSET,
        request_time: int | Unset = UNSET,
        receive_window: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[SpotOpenOrder]:
        """Walk back through `get_open_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_open_orders`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.spot_trade import get_open_orders as _op

        def _page(**_window: Any) -> list[SpotOpenOrder]:
            return _op.sync(
                self._client,
                symbol=symbol,
                start_time=start_time,
                end_time=end_time,
                order_id=order_id,
                tpsl_type=tpsl_type,
                request_time=request_time,
                receive_window=receive_window,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_order(
        self,
        *,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        request_time: int | Unset = UNSET,
        receive_window: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SpotOrder:
        """Get one order.

        One order by either of its ids; the SDK raises OrderNotFound where Bitget answers with an empty list. By
        client_oid only orders of the last 2 hours are found; keep the order_id for later. size of a market buy is
        in the quote coin.

        Args:
            order_id: Bitget's id of the order.
            client_oid: Your own id of the order; reaches 2 hours back. At most 64 characters.
            request_time: When you sent the request, in ms since 1970; counts together with receive_window. At least
                0, at most 9999999999999.
            receive_window: How many ms later than request_time the request may arrive; later it is refused (40078).
                At least 1, at most 59999.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/spot/trade/orderInfo. Document section: Get Order Info.
        """
        from ..api.spot_trade import get_order as _op

        return _op.sync(
            self._client,
            order_id=order_id,
            client_oid=client_oid,
            request_time=request_time,
            receive_window=receive_window,
            options=options,
        )

    def get_order_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        request_time: int | Unset = UNSET,
        receive_window: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[SpotOrder]:
        """As `get_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_trade import get_order as _op

        return _op.sync_detailed(
            self._client,
            order_id=order_id,
            client_oid=client_oid,
            request_time=request_time,
            receive_window=receive_window,
            options=options,
        )

    def place_order(
        self,
        *,
        symbol: str,
        side: SideLike,
        order_type: OrderTypeLike,
        force: ForceLike | Unset = UNSET,
        price: DecimalLike | Unset = UNSET,
        size: DecimalLike,
        client_oid: str | Unset = UNSET,
        trigger_price: DecimalLike | Unset = UNSET,
        tpsl_type: SpotTpslTypeLike | Unset = UNSET,
        request_time: int | Unset = UNSET,
        receive_window: int | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        preset_take_profit_price: DecimalLike | Unset = UNSET,
        execute_take_profit_price: DecimalLike | Unset = UNSET,
        preset_stop_loss_price: DecimalLike | Unset = UNSET,
        execute_stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderIds:
        """Place a limit or market order.

        Success means that Bitget took the order in, not that it was filled: ask `spot_trade.get_order`. An ioc, fok
        or post_only order that can't do its work is accepted and then cancelled. TRAP: size of a market buy is in
        the QUOTE coin (USDT to spend), else in the base coin. client_oid makes no repeat safe: after an unknown
        outcome look it up first. Copy traders may call once a second.

        Args:
            symbol: Pair, such as BTCUSDT. At most 50 characters.
            side: buy or sell.
            order_type: limit or market. post_only, ioc and fok are no types but values of force.
            force: Needed for limit orders; market orders ignore it. gtc is the usual one.
            price: Limit price, with no more decimals than price_precision of the pair. Needed for limit orders.
                Above 0.
            size: Base coin. TRAP: of a market buy it is the quote coin to spend, such as 100 for 100 USDT. Above 0.
            client_oid: Your own id, by which the order is found again; tpsl orders ignore it. Unconfirmed: The
                largest length; sources say 32, 49 and 50. When left out, the client makes one up; an error has it
                as client_id.
            trigger_price: Price that wakes a tpsl order. Only with tpsl_type tpsl. Above 0.
            tpsl_type: Kind of the order. When left out: normal.
            request_time: When you sent the request, in ms since 1970; counts together with receive_window.
            receive_window: How many ms later than request_time the request may arrive, below 60000; later it is
                refused (40078).
            stp_mode: What happens when you would trade with yourself. When left out: none.
            preset_take_profit_price: Trigger price of the attached take profit. Above 0.
            execute_take_profit_price: Limit price of the take profit once triggered; left out, it sells at market.
                Only with preset_take_profit_price. Above 0.
            preset_stop_loss_price: Trigger price of the attached stop loss. Above 0.
            execute_stop_loss_price: Limit price of the stop loss once triggered; left out, it sells at market. Only
                with preset_stop_loss_price. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/spot/trade/place-order. Document section: Place Order.
        """
        from ..api.spot_trade import place_order as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            side=side,
            order_type=order_type,
            force=force,
            price=price,
            size=size,
            client_oid=client_oid,
            trigger_price=trigger_price,
            tpsl_type=tpsl_type,
            request_time=request_time,
            receive_window=receive_window,
            stp_mode=stp_mode,
            preset_take_profit_price=preset_take_profit_price,
            execute_take_profit_price=execute_take_profit_price,
            preset_stop_loss_price=preset_stop_loss_price,
            execute_stop_loss_price=execute_stop_loss_price,
            options=options,
        )

    def place_order_detailed(
        self,
        *,
        symbol: str,
        side: SideLike,
        order_type: OrderTypeLike,
        force: ForceLike | Unset = UNSET,
        price: DecimalLike | Unset = UNSET,
        size: DecimalLike,
        client_oid: str | Unset = UNSET,
        trigger_price: DecimalLike | Unset = UNSET,
        tpsl_type: SpotTpslTypeLike | Unset = UNSET,
        request_time: int | Unset = UNSET,
        receive_window: int | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        preset_take_profit_price: DecimalLike | Unset = UNSET,
        execute_take_profit_price: DecimalLike | Unset = UNSET,
        preset_stop_loss_price: DecimalLike | Unset = UNSET,
        execute_stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderIds]:
        """As `place_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_trade import place_order as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            side=side,
            order_type=order_type,
            force=force,
            price=price,
            size=size,
            client_oid=client_oid,
            trigger_price=trigger_price,
            tpsl_type=tpsl_type,
            request_time=request_time,
            receive_window=receive_window,
            stp_mode=stp_mode,
            preset_take_profit_price=preset_take_profit_price,
            execute_take_profit_price=execute_take_profit_price,
            preset_stop_loss_price=preset_stop_loss_price,
            execute_stop_loss_price=execute_stop_loss_price,
            options=options,
        )

    def place_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        batch_mode: SpotBatchModeLike | Unset = UNSET,
        order_list: Sequence[SpotBatchOrderItem],
        options: RequestOptions | None = None,
    ) -> BatchResult:
        """Place several orders.

        Places up to 50 orders in one call. The call succeeds even if every order of it is refused: look at the
        failures of the result, or let raise_for_failures do it. Sizes of market buys are in the quote coin, as in
        `spot_trade.place_order`. Copy traders may call once a second.

        Unconfirmed: Bitget's table allows 50 orders, its best practices and the text of error 40306 only 20.

        Args:
            symbol: Pair of all orders; needed with batch_mode single, ignored otherwise. At most 50 characters.
            batch_mode: Whether the orders are of one pair. When left out: single.
            order_list: The orders. At least 1 items, at most 50 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/spot/trade/batch-orders. Document section: Batch Place Orders.
        """
        from ..api.spot_trade import place_orders as _op

        return _op.sync(self._client, symbol=symbol, batch_mode=batch_mode, order_list=order_list, options=options)

    def place_orders_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        batch_mode: SpotBatchModeLike | Unset = UNSET,
        order_list: Sequence[SpotBatchOrderItem],
        options: RequestOptions | None = None,
    ) -> Response[BatchResult]:
        """As `place_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_trade import place_orders as _op

        return _op.sync_detailed(
            self._client, symbol=symbol, batch_mode=batch_mode, order_list=order_list, options=options
        )

    def replace_order(
        self,
        *,
        symbol: str,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        price: DecimalLike,
        size: DecimalLike,
        new_client_oid: str | Unset = UNSET,
        preset_take_profit_price: DecimalLike | Unset = UNSET,
        execute_take_profit_price: DecimalLike | Unset = UNSET,
        preset_stop_loss_price: DecimalLike | Unset = UNSET,
        execute_stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SpotReplaceResult:
        """Cancel an order and place a new one.

        Cancels one order and places a new limit order in its stead, which gets a new order_id. It is not atomic:
        the old order may be gone and the new one refused. Then the SDK raises an error whose outcome is unknown:
        look at both. Give a new_client_oid that no pending order has, else 40786.

        Args:
            symbol: Pair of both orders. At most 50 characters.
            order_id: Bitget's id of the order to cancel.
            client_oid: Your own id of the order to cancel. At most 64 characters.
            price: Limit price of the new order; give it even if it stays. Above 0.
            size: Base coin of the new order; give it even if it stays. Above 0.
            new_client_oid: Your own id of the new order; another one than that of the old order. Unconfirmed: The
                largest length; sources say 32, 49 and 50.
            preset_take_profit_price: Trigger price of the attached take profit. Above 0.
            execute_take_profit_price: Limit price of the take profit once triggered; left out, it sells at market.
                Only with preset_take_profit_price. Above 0.
            preset_stop_loss_price: Trigger price of the attached stop loss. Above 0.
            execute_stop_loss_price: Limit price of the stop loss once triggered; left out, it sells at market. Only
                with preset_stop_loss_price. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/spot/trade/cancel-replace-order. Document section: Cancel an Existing Order and Send a New
        Order.
        """
        from ..api.spot_trade import replace_order as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
            price=price,
            size=size,
            new_client_oid=new_client_oid,
            preset_take_profit_price=preset_take_profit_price,
            execute_take_profit_price=execute_take_profit_price,
            preset_stop_loss_price=preset_stop_loss_price,
            execute_stop_loss_price=execute_stop_loss_price,
            options=options,
        )

    def replace_order_detailed(
        self,
        *,
        symbol: str,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        price: DecimalLike,
        size: DecimalLike,
        new_client_oid: str | Unset = UNSET,
        preset_take_profit_price: DecimalLike | Unset = UNSET,
        execute_take_profit_price: DecimalLike | Unset = UNSET,
        preset_stop_loss_price: DecimalLike | Unset = UNSET,
        execute_stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[SpotReplaceResult]:
        """As `replace_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_trade import replace_order as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
            price=price,
            size=size,
            new_client_oid=new_client_oid,
            preset_take_profit_price=preset_take_profit_price,
            execute_take_profit_price=execute_take_profit_price,
            preset_stop_loss_price=preset_stop_loss_price,
            execute_stop_loss_price=execute_stop_loss_price,
            options=options,
        )

    def replace_orders(
        self, *, order_list: Sequence[SpotReplaceRequest], options: RequestOptions | None = None
    ) -> list[SpotReplaceResult]:
        """Replace several orders.

        As `spot_trade.replace_order`, for up to 50 orders. The call succeeds even if all of them fail: look at
        success and msg of each row. A row with failure may have lost its old order without getting a new one.

        Unconfirmed: That the rows keep the order of the request is not documented.

        Args:
            order_list: The orders, each with its new price and size. At least 1 items, at most 50 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/spot/trade/batch-cancel-replace-order. Document section: Batch Cancel Existing Order and Send
        New Orders.
        """
        from ..api.spot_trade import replace_orders as _op

        return _op.sync(self._client, order_list=order_list, options=options)

    def replace_orders_detailed(
        self, *, order_list: Sequence[SpotReplaceRequest], options: RequestOptions | None = None
    ) -> Response[list[SpotReplaceResult]]:
        """As `replace_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_trade import replace_orders as _op

        return _op.sync_detailed(self._client, order_list=order_list, options=options)


class AsyncSpotTradeApi:
    """Spot orders and fills."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def cancel_order(
        self,
        *,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        tpsl_type: SpotTpslTypeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderIds:
        """Cancel one order.

        Asks to cancel one order. Success means that the request was accepted: a fill may come first, so look at
        `spot_trade.get_order`. An unknown or finished order is refused (43001); cancelling the same order twice
        within a second too (45129).

        Args:
            symbol: Pair of the order; not needed for tpsl orders. At most 50 characters.
            order_id: Bitget's id of the order.
            client_oid: Your own id of the order. At most 64 characters.
            tpsl_type: Kind of the order. When left out: normal.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/spot/trade/cancel-order. Document section: Cancel Order.
        """
        from ..api.spot_trade import cancel_order as _op

        return await _op.asyncio(
            self._client, symbol=symbol, order_id=order_id, client_oid=client_oid, tpsl_type=tpsl_type, options=options
        )

    async def cancel_order_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        tpsl_type: SpotTpslTypeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderIds]:
        """As `cancel_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_trade import cancel_order as _op

        return await _op.asyncio_detailed(
            self._client, symbol=symbol, order_id=order_id, client_oid=client_oid, tpsl_type=tpsl_type, options=options
        )

    async def cancel_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        batch_mode: SpotBatchModeLike | Unset = UNSET,
        order_list: Sequence[SpotBatchCancelItem],
        options: RequestOptions | None = None,
    ) -> BatchResult:
        """Cancel several orders.

        Asks to cancel up to 50 named orders. The call succeeds even if it could cancel none: look at the failures
        of the result. TRAP: name all orders of a pair in the same way; where some come by order_id, those that come
        by client_oid alone are not cancelled.

        Unconfirmed: Bitget's table allows 50 orders; the text of error 40306 speaks of 20.

        Args:
            symbol: Pair of all orders; needed with batch_mode single, ignored otherwise. At most 50 characters.
            batch_mode: Whether the orders are of one pair. When left out: single.
            order_list: The orders to cancel. At least 1 items, at most 50 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/spot/trade/batch-cancel-order. Document section: Batch Cancel Orders.
        """
        from ..api.spot_trade import cancel_orders as _op

        return await _op.asyncio(
            self._client, symbol=symbol, batch_mode=batch_mode, order_list=order_list, options=options
        )

    async def cancel_orders_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        batch_mode: SpotBatchModeLike | Unset = UNSET,
        order_list: Sequence[SpotBatchCancelItem],
        options: RequestOptions | None = None,
    ) -> Response[BatchResult]:
        """As `cancel_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_trade import cancel_orders as _op

        return await _op.asyncio_detailed(
            self._client, symbol=symbol, batch_mode=batch_mode, order_list=order_list, options=options
        )

    async def cancel_symbol_orders(self, *, symbol: str, options: RequestOptions | None = None) -> SpotSymbolCancelled:
        """Cancel all orders of a pair.

        Asks to cancel every open order of one pair. The answer comes at once, the cancelling happens afterwards;
        with nothing to cancel it succeeds as well. It counts as unsafe because a repeat would also cancel orders
        placed in between.

        Args:
            symbol: Pair, such as BTCUSDT. At most 50 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/spot/trade/cancel-symbol-order. Document section: Cancel Orders by Symbol.
        """
        from ..api.spot_trade import cancel_symbol_orders as _op

        return await _op.asyncio(self._client, symbol=symbol, options=options)

    async def cancel_symbol_orders_detailed(
        self, *, symbol: str, options: RequestOptions | None = None
    ) -> Response[SpotSymbolCancelled]:
        """As `cancel_symbol_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_trade import cancel_symbol_orders as _op

        return await _op.asyncio_detailed(self._client, symbol=symbol, options=options)

    async def get_fills(
        self,
        *,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotFill]:
        """List own fills.

        Own trades of the last 90 days, newest first, of one pair, one order or all. start_time to end_time may span
        90 days. The fee is charged in the coin received: base coin of a buy, quote coin of a sell.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            order_id: Only this order.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
            id_less_than: Only fills older than this trade_id. Pass the smallest trade_id of a page to get the next
                older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/spot/trade/fills. Document section: Get Fills.
        """
        from ..api.spot_trade import get_fills as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_fills_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotFill]]:
        """As `get_fills`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_trade import get_fills as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_fills(
        self,
        *,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[SpotFill]:
        """Walk back through `get_fills`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_fills`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.spot_trade import get_fills as _op

        async def _page(**_window: Any) -> list[SpotFill]:
            return await _op.asyncio(
                self._client,
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
        symbol: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        tpsl_type: SpotTpslTypeLike | Unset = UNSET,
        request_time: int | Unset = UNSET,
        receive_window: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotOrder]:
        """List finished orders.

        Filled and cancelled orders of the last 90 days, newest first, of one pair or of all. Older ones are gone.
        size of a market buy is in the quote coin.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
            order_id: Only this order.
            tpsl_type: Kind of orders. When left out: normal.
            request_time: When you sent the request, in ms since 1970; counts together with receive_window. At least
                0, at most 9999999999999.
            receive_window: How many ms later than request_time the request may arrive; later it is refused (40078).
                At least 1, at most 59999.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/spot/trade/history-orders. Document section: Get History Orders.
        """
        from ..api.spot_trade import get_history_orders as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            order_id=order_id,
            tpsl_type=tpsl_type,
            request_time=request_time,
            receive_window=receive_window,
            options=options,
        )

    async def get_history_orders_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        tpsl_type: SpotTpslTypeLike | Unset = UNSET,
        request_time: int | Unset = UNSET,
        receive_window: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotOrder]]:
        """As `get_history_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_trade import get_history_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            order_id=order_id,
            tpsl_type=tpsl_type,
            request_time=request_time,
            receive_window=receive_window,
            options=options,
        )

    def iter_history_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int = 100,
        order_id: str | Unset = UNSET,
        tpsl_type: SpotTpslTypeLike | Unset = UNSET,
        request_time: int | Unset = UNSET,
        receive_window: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[SpotOrder]:
        """Walk back through `get_history_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_history_orders`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.spot_trade import get_history_orders as _op

        async def _page(**_window: Any) -> list[SpotOrder]:
            return await _op.asyncio(
                self._client,
                symbol=symbol,
                start_time=start_time,
                end_time=end_time,
                order_id=order_id,
                tpsl_type=tpsl_type,
                request_time=request_time,
                receive_window=receive_window,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_open_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        tpsl_type: SpotTpslTypeLike | Unset = UNSET,
        request_time: int | Unset = UNSET,
        receive_window: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotOpenOrder]:
        """List open orders.

        Orders that rest in the book, newest first, of one pair or of all. With tpsl_type tpsl the take-profit and
        stop-loss orders that wait. TRAP: in these rows price_avg is the LIMIT price and base_price the average
        price of the fills; `spot_trade.get_order` has a price of its own.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
            order_id: Only this order.
            tpsl_type: Kind of orders. When left out: normal.
            request_time: When you sent the request, in ms since 1970; counts together with receive_window. At least
                0, at most 9999999999999.
            receive_window: How many ms later than request_time the request may arrive; later it is refused (40078).
                At least 1, at most 59999.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/spot/trade/unfilled-orders. Document section: Get Current Orders.
        """
        from ..api.spot_trade import get_open_orders as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            order_id=order_id,
            tpsl_type=tpsl_type,
            request_time=request_time,
            receive_window=receive_window,
            options=options,
        )

    async def get_open_orders_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        order_id: str | Unset = UNSET,
        tpsl_type: SpotTpslTypeLike | Unset = UNSET,
        request_time: int | Unset = UNSET,
        receive_window: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotOpenOrder]]:
        """As `get_open_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_trade import get_open_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            order_id=order_id,
            tpsl_type=tpsl_type,
            request_time=request_time,
            receive_window=receive_window,
            options=options,
        )

    def iter_open_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int = 100,
        order_id: str | Unset = UNSET,
        tpsl_type: SpotTpslTypeLike | Unset = UNSET,
        request_time: int | Unset = UNSET,
        receive_window: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[SpotOpenOrder]:
        """Walk back through `get_open_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_open_orders`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.spot_trade import get_open_orders as _op

        async def _page(**_window: Any) -> list[SpotOpenOrder]:
            return await _op.asyncio(
                self._client,
                symbol=symbol,
                start_time=start_time,
                end_time=end_time,
                order_id=order_id,
                tpsl_type=tpsl_type,
                request_time=request_time,
                receive_window=receive_window,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_order(
        self,
        *,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        request_time: int | Unset = UNSET,
        receive_window: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SpotOrder:
        """Get one order.

        One order by either of its ids; the SDK raises OrderNotFound where Bitget answers with an empty list. By
        client_oid only orders of the last 2 hours are found; keep the order_id for later. size of a market buy is
        in the quote coin.

        Args:
            order_id: Bitget's id of the order.
            client_oid: Your own id of the order; reaches 2 hours back. At most 64 characters.
            request_time: When you sent the request, in ms since 1970; counts together with receive_window. At least
                0, at most 9999999999999.
            receive_window: How many ms later than request_time the request may arrive; later it is refused (40078).
                At least 1, at most 59999.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/spot/trade/orderInfo. Document section: Get Order Info.
        """
        from ..api.spot_trade import get_order as _op

        return await _op.asyncio(
            self._client,
            order_id=order_id,
            client_oid=client_oid,
            request_time=request_time,
            receive_window=receive_window,
            options=options,
        )

    async def get_order_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        request_time: int | Unset = UNSET,
        receive_window: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[SpotOrder]:
        """As `get_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_trade import get_order as _op

        return await _op.asyncio_detailed(
            self._client,
            order_id=order_id,
            client_oid=client_oid,
            request_time=request_time,
            receive_window=receive_window,
            options=options,
        )

    async def place_order(
        self,
        *,
        symbol: str,
        side: SideLike,
        order_type: OrderTypeLike,
        force: ForceLike | Unset = UNSET,
        price: DecimalLike | Unset = UNSET,
        size: DecimalLike,
        client_oid: str | Unset = UNSET,
        trigger_price: DecimalLike | Unset = UNSET,
        tpsl_type: SpotTpslTypeLike | Unset = UNSET,
        request_time: int | Unset = UNSET,
        receive_window: int | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        preset_take_profit_price: DecimalLike | Unset = UNSET,
        execute_take_profit_price: DecimalLike | Unset = UNSET,
        preset_stop_loss_price: DecimalLike | Unset = UNSET,
        execute_stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderIds:
        """Place a limit or market order.

        Success means that Bitget took the order in, not that it was filled: ask `spot_trade.get_order`. An ioc, fok
        or post_only order that can't do its work is accepted and then cancelled. TRAP: size of a market buy is in
        the QUOTE coin (USDT to spend), else in the base coin. client_oid makes no repeat safe: after an unknown
        outcome look it up first. Copy traders may call once a second.

        Args:
            symbol: Pair, such as BTCUSDT. At most 50 characters.
            side: buy or sell.
            order_type: limit or market. post_only, ioc and fok are no types but values of force.
            force: Needed for limit orders; market orders ignore it. gtc is the usual one.
            price: Limit price, with no more decimals than price_precision of the pair. Needed for limit orders.
                Above 0.
            size: Base coin. TRAP: of a market buy it is the quote coin to spend, such as 100 for 100 USDT. Above 0.
            client_oid: Your own id, by which the order is found again; tpsl orders ignore it. Unconfirmed: The
                largest length; sources say 32, 49 and 50. When left out, the client makes one up; an error has it
                as client_id.
            trigger_price: Price that wakes a tpsl order. Only with tpsl_type tpsl. Above 0.
            tpsl_type: Kind of the order. When left out: normal.
            request_time: When you sent the request, in ms since 1970; counts together with receive_window.
            receive_window: How many ms later than request_time the request may arrive, below 60000; later it is
                refused (40078).
            stp_mode: What happens when you would trade with yourself. When left out: none.
            preset_take_profit_price: Trigger price of the attached take profit. Above 0.
            execute_take_profit_price: Limit price of the take profit once triggered; left out, it sells at market.
                Only with preset_take_profit_price. Above 0.
            preset_stop_loss_price: Trigger price of the attached stop loss. Above 0.
            execute_stop_loss_price: Limit price of the stop loss once triggered; left out, it sells at market. Only
                with preset_stop_loss_price. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/spot/trade/place-order. Document section: Place Order.
        """
        from ..api.spot_trade import place_order as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            side=side,
            order_type=order_type,
            force=force,
            price=price,
            size=size,
            client_oid=client_oid,
            trigger_price=trigger_price,
            tpsl_type=tpsl_type,
            request_time=request_time,
            receive_window=receive_window,
            stp_mode=stp_mode,
            preset_take_profit_price=preset_take_profit_price,
            execute_take_profit_price=execute_take_profit_price,
            preset_stop_loss_price=preset_stop_loss_price,
            execute_stop_loss_price=execute_stop_loss_price,
            options=options,
        )

    async def place_order_detailed(
        self,
        *,
        symbol: str,
        side: SideLike,
        order_type: OrderTypeLike,
        force: ForceLike | Unset = UNSET,
        price: DecimalLike | Unset = UNSET,
        size: DecimalLike,
        client_oid: str | Unset = UNSET,
        trigger_price: DecimalLike | Unset = UNSET,
        tpsl_type: SpotTpslTypeLike | Unset = UNSET,
        request_time: int | Unset = UNSET,
        receive_window: int | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        preset_take_profit_price: DecimalLike | Unset = UNSET,
        execute_take_profit_price: DecimalLike | Unset = UNSET,
        preset_stop_loss_price: DecimalLike | Unset = UNSET,
        execute_stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderIds]:
        """As `place_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_trade import place_order as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            side=side,
            order_type=order_type,
            force=force,
            price=price,
            size=size,
            client_oid=client_oid,
            trigger_price=trigger_price,
            tpsl_type=tpsl_type,
            request_time=request_time,
            receive_window=receive_window,
            stp_mode=stp_mode,
            preset_take_profit_price=preset_take_profit_price,
            execute_take_profit_price=execute_take_profit_price,
            preset_stop_loss_price=preset_stop_loss_price,
            execute_stop_loss_price=execute_stop_loss_price,
            options=options,
        )

    async def place_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        batch_mode: SpotBatchModeLike | Unset = UNSET,
        order_list: Sequence[SpotBatchOrderItem],
        options: RequestOptions | None = None,
    ) -> BatchResult:
        """Place several orders.

        Places up to 50 orders in one call. The call succeeds even if every order of it is refused: look at the
        failures of the result, or let raise_for_failures do it. Sizes of market buys are in the quote coin, as in
        `spot_trade.place_order`. Copy traders may call once a second.

        Unconfirmed: Bitget's table allows 50 orders, its best practices and the text of error 40306 only 20.

        Args:
            symbol: Pair of all orders; needed with batch_mode single, ignored otherwise. At most 50 characters.
            batch_mode: Whether the orders are of one pair. When left out: single.
            order_list: The orders. At least 1 items, at most 50 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/spot/trade/batch-orders. Document section: Batch Place Orders.
        """
        from ..api.spot_trade import place_orders as _op

        return await _op.asyncio(
            self._client, symbol=symbol, batch_mode=batch_mode, order_list=order_list, options=options
        )

    async def place_orders_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        batch_mode: SpotBatchModeLike | Unset = UNSET,
        order_list: Sequence[SpotBatchOrderItem],
        options: RequestOptions | None = None,
    ) -> Response[BatchResult]:
        """As `place_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_trade import place_orders as _op

        return await _op.asyncio_detailed(
            self._client, symbol=symbol, batch_mode=batch_mode, order_list=order_list, options=options
        )

    async def replace_order(
        self,
        *,
        symbol: str,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        price: DecimalLike,
        size: DecimalLike,
        new_client_oid: str | Unset = UNSET,
        preset_take_profit_price: DecimalLike | Unset = UNSET,
        execute_take_profit_price: DecimalLike | Unset = UNSET,
        preset_stop_loss_price: DecimalLike | Unset = UNSET,
        execute_stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SpotReplaceResult:
        """Cancel an order and place a new one.

        Cancels one order and places a new limit order in its stead, which gets a new order_id. It is not atomic:
        the old order may be gone and the new one refused. Then the SDK raises an error whose outcome is unknown:
        look at both. Give a new_client_oid that no pending order has, else 40786.

        Args:
            symbol: Pair of both orders. At most 50 characters.
            order_id: Bitget's id of the order to cancel.
            client_oid: Your own id of the order to cancel. At most 64 characters.
            price: Limit price of the new order; give it even if it stays. Above 0.
            size: Base coin of the new order; give it even if it stays. Above 0.
            new_client_oid: Your own id of the new order; another one than that of the old order. Unconfirmed: The
                largest length; sources say 32, 49 and 50.
            preset_take_profit_price: Trigger price of the attached take profit. Above 0.
            execute_take_profit_price: Limit price of the take profit once triggered; left out, it sells at market.
                Only with preset_take_profit_price. Above 0.
            preset_stop_loss_price: Trigger price of the attached stop loss. Above 0.
            execute_stop_loss_price: Limit price of the stop loss once triggered; left out, it sells at market. Only
                with preset_stop_loss_price. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/spot/trade/cancel-replace-order. Document section: Cancel an Existing Order and Send a New
        Order.
        """
        from ..api.spot_trade import replace_order as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
            price=price,
            size=size,
            new_client_oid=new_client_oid,
            preset_take_profit_price=preset_take_profit_price,
            execute_take_profit_price=execute_take_profit_price,
            preset_stop_loss_price=preset_stop_loss_price,
            execute_stop_loss_price=execute_stop_loss_price,
            options=options,
        )

    async def replace_order_detailed(
        self,
        *,
        symbol: str,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        price: DecimalLike,
        size: DecimalLike,
        new_client_oid: str | Unset = UNSET,
        preset_take_profit_price: DecimalLike | Unset = UNSET,
        execute_take_profit_price: DecimalLike | Unset = UNSET,
        preset_stop_loss_price: DecimalLike | Unset = UNSET,
        execute_stop_loss_price: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[SpotReplaceResult]:
        """As `replace_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_trade import replace_order as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
            price=price,
            size=size,
            new_client_oid=new_client_oid,
            preset_take_profit_price=preset_take_profit_price,
            execute_take_profit_price=execute_take_profit_price,
            preset_stop_loss_price=preset_stop_loss_price,
            execute_stop_loss_price=execute_stop_loss_price,
            options=options,
        )

    async def replace_orders(
        self, *, order_list: Sequence[SpotReplaceRequest], options: RequestOptions | None = None
    ) -> list[SpotReplaceResult]:
        """Replace several orders.

        As `spot_trade.replace_order`, for up to 50 orders. The call succeeds even if all of them fail: look at
        success and msg of each row. A row with failure may have lost its old order without getting a new one.

        Unconfirmed: That the rows keep the order of the request is not documented.

        Args:
            order_list: The orders, each with its new price and size. At least 1 items, at most 50 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/spot/trade/batch-cancel-replace-order. Document section: Batch Cancel Existing Order and Send
        New Orders.
        """
        from ..api.spot_trade import replace_orders as _op

        return await _op.asyncio(self._client, order_list=order_list, options=options)

    async def replace_orders_detailed(
        self, *, order_list: Sequence[SpotReplaceRequest], options: RequestOptions | None = None
    ) -> Response[list[SpotReplaceResult]]:
        """As `replace_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_trade import replace_orders as _op

        return await _op.asyncio_detailed(self._client, order_list=order_list, options=options)
