"""`client.futures_plan`: Futures trigger orders, trailing stops, take profit and stop loss.

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
    from ..models.futures_order_key import FuturesOrderKey
    from ..models.futures_plan_cancel_type import FuturesPlanCancelTypeLike
    from ..models.futures_plan_filter import FuturesPlanFilterLike
    from ..models.futures_plan_order import FuturesPlanOrder
    from ..models.futures_plan_order_page import FuturesPlanOrderPage
    from ..models.futures_plan_status import FuturesPlanStatusLike
    from ..models.futures_plan_type import FuturesPlanTypeLike
    from ..models.futures_position_tpsl_ref import FuturesPositionTpslRef
    from ..models.futures_tpsl_hold_side import FuturesTpslHoldSideLike
    from ..models.futures_tpsl_type import FuturesTpslTypeLike
    from ..models.margin_mode import MarginModeLike
    from ..models.order_ref import OrderRef
    from ..models.order_type import OrderTypeLike
    from ..models.plan_sub_order import PlanSubOrder
    from ..models.product_type import ProductTypeLike
    from ..models.reduce_only import ReduceOnlyLike
    from ..models.side import SideLike
    from ..models.stp_mode import StpModeLike
    from ..models.trade_side import TradeSideLike
    from ..models.trigger_type import TriggerTypeLike


class FuturesPlanApi:
    """Futures trigger orders, trailing stops, take profit and stop loss."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def cancel_orders(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        margin_coin: str | Unset = UNSET,
        order_id_list: Sequence[FuturesOrderKey] | Unset = UNSET,
        plan_type: FuturesPlanCancelTypeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BatchResult:
        """Cancel trigger orders.

        Cancels waiting orders of ONE plan_type: named ones, or WITHOUT order_id_list ALL of that type in the symbol
        or product type; so it counts as unsafe. TRAP: an order is only found by its own type, such as pos_loss;
        with another one the call succeeds with two empty lists and cancels nothing.

        Unconfirmed: That track_plan cancels trailing stops is known from a public client only; the answers of the
        other types name no `error_code`.

        Args:
            product_type: Which futures.
            symbol: Contract of the orders; needed with order_id_list. Left out, ALL contracts. At most 50
                characters.
            margin_coin: Coin of the margin, upper case, such as USDT.
            order_id_list: The orders to cancel; all of plan_type. Left out, ALL orders of that type. At least 1
                items.
            plan_type: Type of the orders, as each of them shows it. When left out: normal_plan. Unconfirmed:
                track_plan is missing from Bitget's list; a public client sends it for trailing stops.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/mix/order/cancel-plan-order (also spelled /api/v2/mix/order/plan/cancel-order, which is never
        sent). Document section: Cancel Trigger Order.
        """
        from ..api.futures_plan import cancel_orders as _op

        return _op.sync(
            self._client,
            product_type=product_type,
            symbol=symbol,
            margin_coin=margin_coin,
            order_id_list=order_id_list,
            plan_type=plan_type,
            options=options,
        )

    def cancel_orders_detailed(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        margin_coin: str | Unset = UNSET,
        order_id_list: Sequence[FuturesOrderKey] | Unset = UNSET,
        plan_type: FuturesPlanCancelTypeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[BatchResult]:
        """As `cancel_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_plan import cancel_orders as _op

        return _op.sync_detailed(
            self._client,
            product_type=product_type,
            symbol=symbol,
            margin_coin=margin_coin,
            order_id_list=order_id_list,
            plan_type=plan_type,
            options=options,
        )

    def get_history_orders(
        self,
        *,
        product_type: ProductTypeLike,
        plan_type: FuturesPlanFilterLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        plan_status: FuturesPlanStatusLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesPlanOrderPage:
        """List finished trigger orders.

        Orders of one plan_type that were executed, failed or were cancelled, newest first. start_time to end_time
        may span three months.

        Unconfirmed: That list and end_id are null where there is nothing, as for waiting orders, was not recorded.

        Args:
            product_type: Which futures.
            plan_type: Kind of orders; profit_loss stands for all take profits and stop losses.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            order_id: Only this order.
            client_oid: Only this order, by your own id; order_id counts if both are given. At most 64 characters.
            plan_status: executed, fail_execute or cancelled.
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

        GET /api/v2/mix/order/orders-plan-history (also spelled /api/v2/mix/order/plan/orders-history, which is
        never sent). Document section: Get History Trigger Order.
        """
        from ..api.futures_plan import get_history_orders as _op

        return _op.sync(
            self._client,
            product_type=product_type,
            plan_type=plan_type,
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
            plan_status=plan_status,
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
        plan_type: FuturesPlanFilterLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        plan_status: FuturesPlanStatusLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesPlanOrderPage]:
        """As `get_history_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_plan import get_history_orders as _op

        return _op.sync_detailed(
            self._client,
            product_type=product_type,
            plan_type=plan_type,
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
            plan_status=plan_status,
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
        plan_type: FuturesPlanFilterLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        plan_status: FuturesPlanStatusLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[FuturesPlanOrder]:
        """Walk back through `get_history_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_history_orders`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.futures_plan import get_history_orders as _op

        def _page(**_window: Any) -> FuturesPlanOrderPage:
            return _op.sync(
                self._client,
                product_type=product_type,
                plan_type=plan_type,
                symbol=symbol,
                order_id=order_id,
                client_oid=client_oid,
                plan_status=plan_status,
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
        plan_type: FuturesPlanFilterLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesPlanOrderPage:
        """List waiting trigger orders.

        Orders of one plan_type that wait, newest first. profit_loss lists all take profits and stop losses. They
        disappear when the position is closed. start_time to end_time may span three months.

        Args:
            product_type: Which futures.
            plan_type: Kind of orders; profit_loss stands for all take profits and stop losses.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            order_id: Only this order.
            client_oid: Only this order, by your own id; order_id counts if both are given. At most 64 characters.
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

        GET /api/v2/mix/order/orders-plan-pending (also spelled /api/v2/mix/order/plan/orders-pending, which is
        never sent). Document section: Get Pending Trigger Order.
        """
        from ..api.futures_plan import get_open_orders as _op

        return _op.sync(
            self._client,
            product_type=product_type,
            plan_type=plan_type,
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
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
        plan_type: FuturesPlanFilterLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesPlanOrderPage]:
        """As `get_open_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_plan import get_open_orders as _op

        return _op.sync_detailed(
            self._client,
            product_type=product_type,
            plan_type=plan_type,
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
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
        plan_type: FuturesPlanFilterLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[FuturesPlanOrder]:
        """Walk back through `get_open_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_open_orders`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.futures_plan import get_open_orders as _op

        def _page(**_window: Any) -> FuturesPlanOrderPage:
            return _op.sync(
                self._client,
                product_type=product_type,
                plan_type=plan_type,
                symbol=symbol,
                order_id=order_id,
                client_oid=client_oid,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_sub_orders(
        self,
        *,
        plan_type: FuturesPlanTypeLike,
        plan_order_id: str,
        product_type: ProductTypeLike,
        options: RequestOptions | None = None,
    ) -> list[PlanSubOrder]:
        """List the orders of a trigger order.

        What a trigger order or trailing stop placed when its price was reached: the orders, or why there is none.

        Args:
            plan_type: Kind of the trigger order.
            plan_order_id: order_id of the trigger order.
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/mix/order/plan-sub-order. Document section: Get Trigger Sub Order.
        """
        from ..api.futures_plan import get_sub_orders as _op

        return _op.sync(
            self._client, plan_type=plan_type, plan_order_id=plan_order_id, product_type=product_type, options=options
        )

    def get_sub_orders_detailed(
        self,
        *,
        plan_type: FuturesPlanTypeLike,
        plan_order_id: str,
        product_type: ProductTypeLike,
        options: RequestOptions | None = None,
    ) -> Response[list[PlanSubOrder]]:
        """As `get_sub_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_plan import get_sub_orders as _op

        return _op.sync_detailed(
            self._client, plan_type=plan_type, plan_order_id=plan_order_id, product_type=product_type, options=options
        )

    def modify_order(
        self,
        *,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        plan_type: FuturesPlanTypeLike | Unset = UNSET,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        new_size: DecimalLike | Unset = UNSET,
        new_price: DecimalLike | Unset = UNSET,
        new_callback_ratio: DecimalLike | Unset = UNSET,
        new_trigger_price: DecimalLike | Unset = UNSET,
        new_trigger_type: TriggerTypeLike | Unset = UNSET,
        new_stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
        new_stop_surplus_execute_price: DecimalLike | Unset = UNSET,
        new_stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
        new_stop_loss_trigger_price: DecimalLike | Unset = UNSET,
        new_stop_loss_execute_price: DecimalLike | Unset = UNSET,
        new_stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderRef:
        """Change a trigger order or a trailing stop.

        Gives a waiting order new values; what is left out stays, and 0 takes a take profit or stop loss away. A
        trailing stop needs new_callback_ratio each time and takes no new_price. For take profits and stop losses of
        a position use `futures_plan.modify_tpsl_order`.

        Args:
            order_id: Bitget's id of the order; it counts if both ids are given.
            client_oid: Your own id of the order. At most 64 characters.
            plan_type: Kind of the order. Unconfirmed: Bitget's table lacks it, its sample sends it.
            symbol: Contract of the order. At most 50 characters. Unconfirmed: Bitget's table lacks it, its sample
                sends it.
            product_type: Which futures.
            new_size: New size in the base coin. Above 0.
            new_price: New limit price once triggered. Not for market orders and trailing stops. Above 0.
            new_callback_ratio: The turn of a trailing stop in percent, at most 10; needed with every change of one,
                not for others. Above 0, at most 10.
            new_trigger_price: New trigger price. Above 0.
            new_trigger_type: mark_price or fill_price; only with new_trigger_price.
            new_stop_surplus_trigger_price: New trigger price of the take profit, adding it where there was none; 0
                takes it away. At least 0.
            new_stop_surplus_execute_price: New limit price of the take profit; 0 for market. Not for trailing
                stops. At least 0.
            new_stop_surplus_trigger_type: fill_price or mark_price; needed with the new trigger price of a
                normal_plan. Not for trailing stops.
            new_stop_loss_trigger_price: New trigger price of the stop loss, adding it where there was none; 0 takes
                it away. At least 0.
            new_stop_loss_execute_price: New limit price of the stop loss; 0 for market. Not for trailing stops. At
                least 0.
            new_stop_loss_trigger_type: fill_price or mark_price; needed with the new trigger price of a
                normal_plan. Not for trailing stops.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/mix/order/modify-plan-order (also spelled /api/v2/mix/order/plan/modify-order, which is never
        sent). Document section: Modify Trigger Order.
        """
        from ..api.futures_plan import modify_order as _op

        return _op.sync(
            self._client,
            order_id=order_id,
            client_oid=client_oid,
            plan_type=plan_type,
            symbol=symbol,
            product_type=product_type,
            new_size=new_size,
            new_price=new_price,
            new_callback_ratio=new_callback_ratio,
            new_trigger_price=new_trigger_price,
            new_trigger_type=new_trigger_type,
            new_stop_surplus_trigger_price=new_stop_surplus_trigger_price,
            new_stop_surplus_execute_price=new_stop_surplus_execute_price,
            new_stop_surplus_trigger_type=new_stop_surplus_trigger_type,
            new_stop_loss_trigger_price=new_stop_loss_trigger_price,
            new_stop_loss_execute_price=new_stop_loss_execute_price,
            new_stop_loss_trigger_type=new_stop_loss_trigger_type,
            options=options,
        )

    def modify_order_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        plan_type: FuturesPlanTypeLike | Unset = UNSET,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        new_size: DecimalLike | Unset = UNSET,
        new_price: DecimalLike | Unset = UNSET,
        new_callback_ratio: DecimalLike | Unset = UNSET,
        new_trigger_price: DecimalLike | Unset = UNSET,
        new_trigger_type: TriggerTypeLike | Unset = UNSET,
        new_stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
        new_stop_surplus_execute_price: DecimalLike | Unset = UNSET,
        new_stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
        new_stop_loss_trigger_price: DecimalLike | Unset = UNSET,
        new_stop_loss_execute_price: DecimalLike | Unset = UNSET,
        new_stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderRef]:
        """As `modify_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_plan import modify_order as _op

        return _op.sync_detailed(
            self._client,
            order_id=order_id,
            client_oid=client_oid,
            plan_type=plan_type,
            symbol=symbol,
            product_type=product_type,
            new_size=new_size,
            new_price=new_price,
            new_callback_ratio=new_callback_ratio,
            new_trigger_price=new_trigger_price,
            new_trigger_type=new_trigger_type,
            new_stop_surplus_trigger_price=new_stop_surplus_trigger_price,
            new_stop_surplus_execute_price=new_stop_surplus_execute_price,
            new_stop_surplus_trigger_type=new_stop_surplus_trigger_type,
            new_stop_loss_trigger_price=new_stop_loss_trigger_price,
            new_stop_loss_execute_price=new_stop_loss_execute_price,
            new_stop_loss_trigger_type=new_stop_loss_trigger_type,
            options=options,
        )

    def modify_tpsl_order(
        self,
        *,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        margin_coin: str,
        product_type: ProductTypeLike,
        symbol: str,
        trigger_price: DecimalLike,
        trigger_type: TriggerTypeLike | Unset = UNSET,
        execute_price: DecimalLike | Unset = UNSET,
        size: DecimalLike | Unset = UNSET,
        range_rate: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderRef:
        """Change a take profit or stop loss.

        Gives a waiting take profit or stop loss new values. Instead of changing a pos_profit or pos_loss you can
        place it anew with `futures_plan.place_tpsl_order`, which replaces it.

        Args:
            order_id: Bitget's id of the order.
            client_oid: Your own id of the order. At most 64 characters.
            margin_coin: Coin of the margin, upper case: USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin
                for COIN-FUTURES.
            product_type: Which futures.
            symbol: Contract, such as BTCUSDT. At most 50 characters.
            trigger_price: Price that triggers it; give it even if it stays. Above 0.
            trigger_type: fill_price or mark_price.
            execute_price: Limit price once triggered; left out or 0, at market. Not for moving_plan. At least 0.
            size: Base coin to close. Needed for profit_plan, loss_plan and moving_plan; not for pos_profit and
                pos_loss. Above 0. Unconfirmed: For the latter two Bitget's documents want an empty text, which is
                left out here.
            range_rate: The turn of a moving_plan. Above 0. Unconfirmed: The unit is not documented; of trailing
                stops it is percent.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/mix/order/modify-tpsl-order. Document section: Modify the stop-profit and stop-loss plan order.
        """
        from ..api.futures_plan import modify_tpsl_order as _op

        return _op.sync(
            self._client,
            order_id=order_id,
            client_oid=client_oid,
            margin_coin=margin_coin,
            product_type=product_type,
            symbol=symbol,
            trigger_price=trigger_price,
            trigger_type=trigger_type,
            execute_price=execute_price,
            size=size,
            range_rate=range_rate,
            options=options,
        )

    def modify_tpsl_order_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        margin_coin: str,
        product_type: ProductTypeLike,
        symbol: str,
        trigger_price: DecimalLike,
        trigger_type: TriggerTypeLike | Unset = UNSET,
        execute_price: DecimalLike | Unset = UNSET,
        size: DecimalLike | Unset = UNSET,
        range_rate: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderRef]:
        """As `modify_tpsl_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_plan import modify_tpsl_order as _op

        return _op.sync_detailed(
            self._client,
            order_id=order_id,
            client_oid=client_oid,
            margin_coin=margin_coin,
            product_type=product_type,
            symbol=symbol,
            trigger_price=trigger_price,
            trigger_type=trigger_type,
            execute_price=execute_price,
            size=size,
            range_rate=range_rate,
            options=options,
        )

    def place_order(
        self,
        *,
        plan_type: FuturesPlanTypeLike,
        symbol: str,
        product_type: ProductTypeLike,
        margin_mode: MarginModeLike,
        margin_coin: str,
        size: DecimalLike,
        price: DecimalLike | Unset = UNSET,
        callback_ratio: DecimalLike | Unset = UNSET,
        trigger_price: DecimalLike,
        trigger_type: TriggerTypeLike,
        side: SideLike,
        trade_side: TradeSideLike | Unset = UNSET,
        order_type: OrderTypeLike,
        client_oid: str | Unset = UNSET,
        reduce_only: ReduceOnlyLike | Unset = UNSET,
        stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
        stop_surplus_execute_price: DecimalLike | Unset = UNSET,
        stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
        stop_loss_trigger_price: DecimalLike | Unset = UNSET,
        stop_loss_execute_price: DecimalLike | Unset = UNSET,
        stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderRef:
        """Place a trigger order or a trailing stop.

        normal_plan places an order once the price reaches trigger_price; track_plan follows the price from there
        and sells or buys at market after a turn of callback_ratio percent. side and trade_side mean the same as in
        `futures_trade.place_order`: a long of hedge mode is closed by buy + close. To protect a position use
        `futures_plan.place_tpsl_order`.

        Args:
            plan_type: normal_plan or track_plan.
            symbol: Contract, such as BTCUSDT. At most 50 characters.
            product_type: Which futures.
            margin_mode: Margin of the position. What happens where the contract is set to the other mode is not
                documented.
            margin_coin: Coin of the margin, upper case: USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin
                for COIN-FUTURES.
            size: Base coin, also for market buys; not below min_trade_num and a multiple of size_multiplier of the
                contract. Above 0.
            price: Limit price once triggered. Needed for limit orders, not for market orders and trailing stops.
                Above 0.
            callback_ratio: Trailing stops only, and needed there: the turn in percent, at most 10. Above 0, at most
                10.
            trigger_price: The price at which the order is placed, or from which the stop trails. Above 0.
            trigger_type: mark_price or fill_price.
            side: Hedge mode: the position, buy the long one and sell the short one, for opening AND closing.
                One-way mode: what to do.
            trade_side: Hedge mode only, and needed there: open or close the position that side names. Leave it out
                in one-way mode (40774).
            order_type: limit or market; trailing stops are market.
            client_oid: Your own id, by which the order is found again. Left out, Bitget makes one up. Unconfirmed:
                The largest length; sources say 32, 49 and 50. When left out, the client makes one up; an error has
                it as client_id.
            reduce_only: One-way mode only: YES lets the order only make the position smaller. When left out: NO.
                Unconfirmed: Bitget's document of this call writes yes and no; its sample and all clients send YES
                and NO.
            stop_surplus_trigger_price: Take profit of the order: a price for normal_plan, a percentage of 0.01 to
                999.99 for track_plan; 0 for none. At least 0.
            stop_surplus_execute_price: Limit price of the take profit; left out or 0, at market. Not for trailing
                stops. At least 0.
            stop_surplus_trigger_type: Needed with stop_surplus_trigger_price; fill_price for trailing stops.
            stop_loss_trigger_price: Stop loss of the order: a price for normal_plan, a percentage of 0.01 to 999.99
                for track_plan; 0 for none. At least 0.
            stop_loss_execute_price: Limit price of the stop loss; left out or 0, at market. Not for trailing stops.
                At least 0.
            stop_loss_trigger_type: Needed with stop_loss_trigger_price; fill_price for trailing stops.
            stp_mode: What happens when you would trade with yourself. When left out: none.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/mix/order/place-plan-order (also spelled /api/v2/mix/order/plan/place-order, which is never
        sent). Document section: Place Trigger Order.
        """
        from ..api.futures_plan import place_order as _op

        return _op.sync(
            self._client,
            plan_type=plan_type,
            symbol=symbol,
            product_type=product_type,
            margin_mode=margin_mode,
            margin_coin=margin_coin,
            size=size,
            price=price,
            callback_ratio=callback_ratio,
            trigger_price=trigger_price,
            trigger_type=trigger_type,
            side=side,
            trade_side=trade_side,
            order_type=order_type,
            client_oid=client_oid,
            reduce_only=reduce_only,
            stop_surplus_trigger_price=stop_surplus_trigger_price,
            stop_surplus_execute_price=stop_surplus_execute_price,
            stop_surplus_trigger_type=stop_surplus_trigger_type,
            stop_loss_trigger_price=stop_loss_trigger_price,
            stop_loss_execute_price=stop_loss_execute_price,
            stop_loss_trigger_type=stop_loss_trigger_type,
            stp_mode=stp_mode,
            options=options,
        )

    def place_order_detailed(
        self,
        *,
        plan_type: FuturesPlanTypeLike,
        symbol: str,
        product_type: ProductTypeLike,
        margin_mode: MarginModeLike,
        margin_coin: str,
        size: DecimalLike,
        price: DecimalLike | Unset = UNSET,
        callback_ratio: DecimalLike | Unset = UNSET,
        trigger_price: DecimalLike,
        trigger_type: TriggerTypeLike,
        side: SideLike,
        trade_side: TradeSideLike | Unset = UNSET,
        order_type: OrderTypeLike,
        client_oid: str | Unset = UNSET,
        reduce_only: ReduceOnlyLike | Unset = UNSET,
        stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
        stop_surplus_execute_price: DecimalLike | Unset = UNSET,
        stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
        stop_loss_trigger_price: DecimalLike | Unset = UNSET,
        stop_loss_execute_price: DecimalLike | Unset = UNSET,
        stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderRef]:
        """As `place_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_plan import place_order as _op

        return _op.sync_detailed(
            self._client,
            plan_type=plan_type,
            symbol=symbol,
            product_type=product_type,
            margin_mode=margin_mode,
            margin_coin=margin_coin,
            size=size,
            price=price,
            callback_ratio=callback_ratio,
            trigger_price=trigger_price,
            trigger_type=trigger_type,
            side=side,
            trade_side=trade_side,
            order_type=order_type,
            client_oid=client_oid,
            reduce_only=reduce_only,
            stop_surplus_trigger_price=stop_surplus_trigger_price,
            stop_surplus_execute_price=stop_surplus_execute_price,
            stop_surplus_trigger_type=stop_surplus_trigger_type,
            stop_loss_trigger_price=stop_loss_trigger_price,
            stop_loss_execute_price=stop_loss_execute_price,
            stop_loss_trigger_type=stop_loss_trigger_type,
            stp_mode=stp_mode,
            options=options,
        )

    def place_position_tpsl(
        self,
        *,
        margin_coin: str,
        product_type: ProductTypeLike,
        symbol: str,
        hold_side: FuturesTpslHoldSideLike,
        stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
        stop_surplus_size: DecimalLike | Unset = UNSET,
        stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
        stop_surplus_execute_price: DecimalLike | Unset = UNSET,
        stop_surplus_client_oid: str | Unset = UNSET,
        stop_loss_trigger_price: DecimalLike | Unset = UNSET,
        stop_loss_size: DecimalLike | Unset = UNSET,
        stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
        stop_loss_execute_price: DecimalLike | Unset = UNSET,
        stop_loss_client_oid: str | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[FuturesPositionTpslRef]:
        """Place take profit and stop loss of a position together.

        Sets a take profit, a stop loss or both. With a size each closes that much (profit_plan, loss_plan), without
        one the whole position (pos_profit, pos_loss).

        Unconfirmed: Which of the two client ids a row has was not recorded.

        Args:
            margin_coin: Coin of the margin, upper case: USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin
                for COIN-FUTURES.
            product_type: Which futures.
            symbol: Contract, such as BTCUSDT. At most 50 characters.
            hold_side: The position. Hedge mode: long or short. One-way mode: buy for a long, sell for a short one.
                The words of the other mode are refused (43011).
            stop_surplus_trigger_price: Trigger price of the take profit. Above 0.
            stop_surplus_size: Base coin to close (profit_plan); left out, the whole position (pos_profit). Above 0.
            stop_surplus_trigger_type: fill_price or mark_price.
            stop_surplus_execute_price: Limit price once triggered; left out or 0, at market. At least 0.
            stop_surplus_client_oid: Your own id of the take profit. Unconfirmed: The largest length; sources say
                32, 49 and 50.
            stop_loss_trigger_price: Trigger price of the stop loss. Above 0.
            stop_loss_size: Base coin to close (loss_plan); left out, the whole position (pos_loss). Above 0.
            stop_loss_trigger_type: fill_price or mark_price.
            stop_loss_execute_price: Limit price once triggered; left out or 0, at market. At least 0.
            stop_loss_client_oid: Your own id of the stop loss. Unconfirmed: The largest length; sources say 32, 49
                and 50.
            stp_mode: What happens when you would trade with yourself. When left out: none.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/mix/order/place-pos-tpsl. Document section: Simultaneous Stop-profit and stop-loss plan orders.
        """
        from ..api.futures_plan import place_position_tpsl as _op

        return _op.sync(
            self._client,
            margin_coin=margin_coin,
            product_type=product_type,
            symbol=symbol,
            hold_side=hold_side,
            stop_surplus_trigger_price=stop_surplus_trigger_price,
            stop_surplus_size=stop_surplus_size,
            stop_surplus_trigger_type=stop_surplus_trigger_type,
            stop_surplus_execute_price=stop_surplus_execute_price,
            stop_surplus_client_oid=stop_surplus_client_oid,
            stop_loss_trigger_price=stop_loss_trigger_price,
            stop_loss_size=stop_loss_size,
            stop_loss_trigger_type=stop_loss_trigger_type,
            stop_loss_execute_price=stop_loss_execute_price,
            stop_loss_client_oid=stop_loss_client_oid,
            stp_mode=stp_mode,
            options=options,
        )

    def place_position_tpsl_detailed(
        self,
        *,
        margin_coin: str,
        product_type: ProductTypeLike,
        symbol: str,
        hold_side: FuturesTpslHoldSideLike,
        stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
        stop_surplus_size: DecimalLike | Unset = UNSET,
        stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
        stop_surplus_execute_price: DecimalLike | Unset = UNSET,
        stop_surplus_client_oid: str | Unset = UNSET,
        stop_loss_trigger_price: DecimalLike | Unset = UNSET,
        stop_loss_size: DecimalLike | Unset = UNSET,
        stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
        stop_loss_execute_price: DecimalLike | Unset = UNSET,
        stop_loss_client_oid: str | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[FuturesPositionTpslRef]]:
        """As `place_position_tpsl`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_plan import place_position_tpsl as _op

        return _op.sync_detailed(
            self._client,
            margin_coin=margin_coin,
            product_type=product_type,
            symbol=symbol,
            hold_side=hold_side,
            stop_surplus_trigger_price=stop_surplus_trigger_price,
            stop_surplus_size=stop_surplus_size,
            stop_surplus_trigger_type=stop_surplus_trigger_type,
            stop_surplus_execute_price=stop_surplus_execute_price,
            stop_surplus_client_oid=stop_surplus_client_oid,
            stop_loss_trigger_price=stop_loss_trigger_price,
            stop_loss_size=stop_loss_size,
            stop_loss_trigger_type=stop_loss_trigger_type,
            stop_loss_execute_price=stop_loss_execute_price,
            stop_loss_client_oid=stop_loss_client_oid,
            stp_mode=stp_mode,
            options=options,
        )

    def place_tpsl_order(
        self,
        *,
        margin_coin: str,
        product_type: ProductTypeLike,
        symbol: str,
        plan_type: FuturesTpslTypeLike,
        trigger_price: DecimalLike,
        trigger_type: TriggerTypeLike | Unset = UNSET,
        execute_price: DecimalLike | Unset = UNSET,
        hold_side: FuturesTpslHoldSideLike,
        size: DecimalLike | Unset = UNSET,
        range_rate: DecimalLike | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderRef:
        """Place a take profit or stop loss.

        Protects a position. profit_plan, loss_plan and moving_plan close size of it; pos_profit and pos_loss the
        whole of it, and a second one for the same side REPLACES the first (same order_id). A stop on the wrong side
        of the mark price is refused: 40917 for a long, 45122 for a short.

        Args:
            margin_coin: Coin of the margin, upper case: USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin
                for COIN-FUTURES.
            product_type: Which futures.
            symbol: Contract, such as BTCUSDT. At most 50 characters.
            plan_type: What it is.
            trigger_price: Price that triggers it. Above 0.
            trigger_type: fill_price or mark_price. When left out: fill_price. Unconfirmed: The default is what one
                client says.
            execute_price: Limit price once triggered; left out or 0, at market. Not for moving_plan. At least 0.
            hold_side: The position. Hedge mode: long or short. One-way mode: buy for a long, sell for a short one.
                The words of the other mode are refused (43011).
            size: Base coin to close. Needed for profit_plan, loss_plan and moving_plan; the other two close the
                whole position. Above 0.
            range_rate: The turn of a moving_plan, which needs it. Above 0. Unconfirmed: The unit is not documented;
                of trailing stops it is percent.
            client_oid: Your own id, by which the order is found again. Left out, Bitget makes one up. Unconfirmed:
                The largest length; sources say 32, 49 and 50. When left out, the client makes one up; an error has
                it as client_id.
            stp_mode: What happens when you would trade with yourself. When left out: none.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/mix/order/place-tpsl-order. Document section: Stop-profit and stop-loss plan orders.
        """
        from ..api.futures_plan import place_tpsl_order as _op

        return _op.sync(
            self._client,
            margin_coin=margin_coin,
            product_type=product_type,
            symbol=symbol,
            plan_type=plan_type,
            trigger_price=trigger_price,
            trigger_type=trigger_type,
            execute_price=execute_price,
            hold_side=hold_side,
            size=size,
            range_rate=range_rate,
            client_oid=client_oid,
            stp_mode=stp_mode,
            options=options,
        )

    def place_tpsl_order_detailed(
        self,
        *,
        margin_coin: str,
        product_type: ProductTypeLike,
        symbol: str,
        plan_type: FuturesTpslTypeLike,
        trigger_price: DecimalLike,
        trigger_type: TriggerTypeLike | Unset = UNSET,
        execute_price: DecimalLike | Unset = UNSET,
        hold_side: FuturesTpslHoldSideLike,
        size: DecimalLike | Unset = UNSET,
        range_rate: DecimalLike | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderRef]:
        """As `place_tpsl_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_plan import place_tpsl_order as _op

        return _op.sync_detailed(
            self._client,
            margin_coin=margin_coin,
            product_type=product_type,
            symbol=symbol,
            plan_type=plan_type,
            trigger_price=trigger_price,
            trigger_type=trigger_type,
            execute_price=execute_price,
            hold_side=hold_side,
            size=size,
            range_rate=range_rate,
            client_oid=client_oid,
            stp_mode=stp_mode,
            options=options,
        )


class AsyncFuturesPlanApi:
    """Futures trigger orders, trailing stops, take profit and stop loss."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def cancel_orders(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        margin_coin: str | Unset = UNSET,
        order_id_list: Sequence[FuturesOrderKey] | Unset = UNSET,
        plan_type: FuturesPlanCancelTypeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BatchResult:
        """Cancel trigger orders.

        Cancels waiting orders of ONE plan_type: named ones, or WITHOUT order_id_list ALL of that type in the symbol
        or product type; so it counts as unsafe. TRAP: an order is only found by its own type, such as pos_loss;
        with another one the call succeeds with two empty lists and cancels nothing.

        Unconfirmed: That track_plan cancels trailing stops is known from a public client only; the answers of the
        other types name no `error_code`.

        Args:
            product_type: Which futures.
            symbol: Contract of the orders; needed with order_id_list. Left out, ALL contracts. At most 50
                characters.
            margin_coin: Coin of the margin, upper case, such as USDT.
            order_id_list: The orders to cancel; all of plan_type. Left out, ALL orders of that type. At least 1
                items.
            plan_type: Type of the orders, as each of them shows it. When left out: normal_plan. Unconfirmed:
                track_plan is missing from Bitget's list; a public client sends it for trailing stops.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/mix/order/cancel-plan-order (also spelled /api/v2/mix/order/plan/cancel-order, which is never
        sent). Document section: Cancel Trigger Order.
        """
        from ..api.futures_plan import cancel_orders as _op

        return await _op.asyncio(
            self._client,
            product_type=product_type,
            symbol=symbol,
            margin_coin=margin_coin,
            order_id_list=order_id_list,
            plan_type=plan_type,
            options=options,
        )

    async def cancel_orders_detailed(
        self,
        *,
        product_type: ProductTypeLike,
        symbol: str | Unset = UNSET,
        margin_coin: str | Unset = UNSET,
        order_id_list: Sequence[FuturesOrderKey] | Unset = UNSET,
        plan_type: FuturesPlanCancelTypeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[BatchResult]:
        """As `cancel_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_plan import cancel_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            product_type=product_type,
            symbol=symbol,
            margin_coin=margin_coin,
            order_id_list=order_id_list,
            plan_type=plan_type,
            options=options,
        )

    async def get_history_orders(
        self,
        *,
        product_type: ProductTypeLike,
        plan_type: FuturesPlanFilterLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        plan_status: FuturesPlanStatusLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesPlanOrderPage:
        """List finished trigger orders.

        Orders of one plan_type that were executed, failed or were cancelled, newest first. start_time to end_time
        may span three months.

        Unconfirmed: That list and end_id are null where there is nothing, as for waiting orders, was not recorded.

        Args:
            product_type: Which futures.
            plan_type: Kind of orders; profit_loss stands for all take profits and stop losses.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            order_id: Only this order.
            client_oid: Only this order, by your own id; order_id counts if both are given. At most 64 characters.
            plan_status: executed, fail_execute or cancelled.
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

        GET /api/v2/mix/order/orders-plan-history (also spelled /api/v2/mix/order/plan/orders-history, which is
        never sent). Document section: Get History Trigger Order.
        """
        from ..api.futures_plan import get_history_orders as _op

        return await _op.asyncio(
            self._client,
            product_type=product_type,
            plan_type=plan_type,
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
            plan_status=plan_status,
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
        plan_type: FuturesPlanFilterLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        plan_status: FuturesPlanStatusLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesPlanOrderPage]:
        """As `get_history_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_plan import get_history_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            product_type=product_type,
            plan_type=plan_type,
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
            plan_status=plan_status,
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
        plan_type: FuturesPlanFilterLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        plan_status: FuturesPlanStatusLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[FuturesPlanOrder]:
        """Walk back through `get_history_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_history_orders`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.futures_plan import get_history_orders as _op

        async def _page(**_window: Any) -> FuturesPlanOrderPage:
            return await _op.asyncio(
                self._client,
                product_type=product_type,
                plan_type=plan_type,
                symbol=symbol,
                order_id=order_id,
                client_oid=client_oid,
                plan_status=plan_status,
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
        plan_type: FuturesPlanFilterLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> FuturesPlanOrderPage:
        """List waiting trigger orders.

        Orders of one plan_type that wait, newest first. profit_loss lists all take profits and stop losses. They
        disappear when the position is closed. start_time to end_time may span three months.

        Args:
            product_type: Which futures.
            plan_type: Kind of orders; profit_loss stands for all take profits and stop losses.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            order_id: Only this order.
            client_oid: Only this order, by your own id; order_id counts if both are given. At most 64 characters.
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

        GET /api/v2/mix/order/orders-plan-pending (also spelled /api/v2/mix/order/plan/orders-pending, which is
        never sent). Document section: Get Pending Trigger Order.
        """
        from ..api.futures_plan import get_open_orders as _op

        return await _op.asyncio(
            self._client,
            product_type=product_type,
            plan_type=plan_type,
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
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
        plan_type: FuturesPlanFilterLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[FuturesPlanOrderPage]:
        """As `get_open_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_plan import get_open_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            product_type=product_type,
            plan_type=plan_type,
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
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
        plan_type: FuturesPlanFilterLike,
        symbol: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[FuturesPlanOrder]:
        """Walk back through `get_open_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_open_orders`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.futures_plan import get_open_orders as _op

        async def _page(**_window: Any) -> FuturesPlanOrderPage:
            return await _op.asyncio(
                self._client,
                product_type=product_type,
                plan_type=plan_type,
                symbol=symbol,
                order_id=order_id,
                client_oid=client_oid,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_sub_orders(
        self,
        *,
        plan_type: FuturesPlanTypeLike,
        plan_order_id: str,
        product_type: ProductTypeLike,
        options: RequestOptions | None = None,
    ) -> list[PlanSubOrder]:
        """List the orders of a trigger order.

        What a trigger order or trailing stop placed when its price was reached: the orders, or why there is none.

        Args:
            plan_type: Kind of the trigger order.
            plan_order_id: order_id of the trigger order.
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/mix/order/plan-sub-order. Document section: Get Trigger Sub Order.
        """
        from ..api.futures_plan import get_sub_orders as _op

        return await _op.asyncio(
            self._client, plan_type=plan_type, plan_order_id=plan_order_id, product_type=product_type, options=options
        )

    async def get_sub_orders_detailed(
        self,
        *,
        plan_type: FuturesPlanTypeLike,
        plan_order_id: str,
        product_type: ProductTypeLike,
        options: RequestOptions | None = None,
    ) -> Response[list[PlanSubOrder]]:
        """As `get_sub_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_plan import get_sub_orders as _op

        return await _op.asyncio_detailed(
            self._client, plan_type=plan_type, plan_order_id=plan_order_id, product_type=product_type, options=options
        )

    async def modify_order(
        self,
        *,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        plan_type: FuturesPlanTypeLike | Unset = UNSET,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        new_size: DecimalLike | Unset = UNSET,
        new_price: DecimalLike | Unset = UNSET,
        new_callback_ratio: DecimalLike | Unset = UNSET,
        new_trigger_price: DecimalLike | Unset = UNSET,
        new_trigger_type: TriggerTypeLike | Unset = UNSET,
        new_stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
        new_stop_surplus_execute_price: DecimalLike | Unset = UNSET,
        new_stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
        new_stop_loss_trigger_price: DecimalLike | Unset = UNSET,
        new_stop_loss_execute_price: DecimalLike | Unset = UNSET,
        new_stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderRef:
        """Change a trigger order or a trailing stop.

        Gives a waiting order new values; what is left out stays, and 0 takes a take profit or stop loss away. A
        trailing stop needs new_callback_ratio each time and takes no new_price. For take profits and stop losses of
        a position use `futures_plan.modify_tpsl_order`.

        Args:
            order_id: Bitget's id of the order; it counts if both ids are given.
            client_oid: Your own id of the order. At most 64 characters.
            plan_type: Kind of the order. Unconfirmed: Bitget's table lacks it, its sample sends it.
            symbol: Contract of the order. At most 50 characters. Unconfirmed: Bitget's table lacks it, its sample
                sends it.
            product_type: Which futures.
            new_size: New size in the base coin. Above 0.
            new_price: New limit price once triggered. Not for market orders and trailing stops. Above 0.
            new_callback_ratio: The turn of a trailing stop in percent, at most 10; needed with every change of one,
                not for others. Above 0, at most 10.
            new_trigger_price: New trigger price. Above 0.
            new_trigger_type: mark_price or fill_price; only with new_trigger_price.
            new_stop_surplus_trigger_price: New trigger price of the take profit, adding it where there was none; 0
                takes it away. At least 0.
            new_stop_surplus_execute_price: New limit price of the take profit; 0 for market. Not for trailing
                stops. At least 0.
            new_stop_surplus_trigger_type: fill_price or mark_price; needed with the new trigger price of a
                normal_plan. Not for trailing stops.
            new_stop_loss_trigger_price: New trigger price of the stop loss, adding it where there was none; 0 takes
                it away. At least 0.
            new_stop_loss_execute_price: New limit price of the stop loss; 0 for market. Not for trailing stops. At
                least 0.
            new_stop_loss_trigger_type: fill_price or mark_price; needed with the new trigger price of a
                normal_plan. Not for trailing stops.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/mix/order/modify-plan-order (also spelled /api/v2/mix/order/plan/modify-order, which is never
        sent). Document section: Modify Trigger Order.
        """
        from ..api.futures_plan import modify_order as _op

        return await _op.asyncio(
            self._client,
            order_id=order_id,
            client_oid=client_oid,
            plan_type=plan_type,
            symbol=symbol,
            product_type=product_type,
            new_size=new_size,
            new_price=new_price,
            new_callback_ratio=new_callback_ratio,
            new_trigger_price=new_trigger_price,
            new_trigger_type=new_trigger_type,
            new_stop_surplus_trigger_price=new_stop_surplus_trigger_price,
            new_stop_surplus_execute_price=new_stop_surplus_execute_price,
            new_stop_surplus_trigger_type=new_stop_surplus_trigger_type,
            new_stop_loss_trigger_price=new_stop_loss_trigger_price,
            new_stop_loss_execute_price=new_stop_loss_execute_price,
            new_stop_loss_trigger_type=new_stop_loss_trigger_type,
            options=options,
        )

    async def modify_order_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        plan_type: FuturesPlanTypeLike | Unset = UNSET,
        symbol: str | Unset = UNSET,
        product_type: ProductTypeLike,
        new_size: DecimalLike | Unset = UNSET,
        new_price: DecimalLike | Unset = UNSET,
        new_callback_ratio: DecimalLike | Unset = UNSET,
        new_trigger_price: DecimalLike | Unset = UNSET,
        new_trigger_type: TriggerTypeLike | Unset = UNSET,
        new_stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
        new_stop_surplus_execute_price: DecimalLike | Unset = UNSET,
        new_stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
        new_stop_loss_trigger_price: DecimalLike | Unset = UNSET,
        new_stop_loss_execute_price: DecimalLike | Unset = UNSET,
        new_stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderRef]:
        """As `modify_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_plan import modify_order as _op

        return await _op.asyncio_detailed(
            self._client,
            order_id=order_id,
            client_oid=client_oid,
            plan_type=plan_type,
            symbol=symbol,
            product_type=product_type,
            new_size=new_size,
            new_price=new_price,
            new_callback_ratio=new_callback_ratio,
            new_trigger_price=new_trigger_price,
            new_trigger_type=new_trigger_type,
            new_stop_surplus_trigger_price=new_stop_surplus_trigger_price,
            new_stop_surplus_execute_price=new_stop_surplus_execute_price,
            new_stop_surplus_trigger_type=new_stop_surplus_trigger_type,
            new_stop_loss_trigger_price=new_stop_loss_trigger_price,
            new_stop_loss_execute_price=new_stop_loss_execute_price,
            new_stop_loss_trigger_type=new_stop_loss_trigger_type,
            options=options,
        )

    async def modify_tpsl_order(
        self,
        *,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        margin_coin: str,
        product_type: ProductTypeLike,
        symbol: str,
        trigger_price: DecimalLike,
        trigger_type: TriggerTypeLike | Unset = UNSET,
        execute_price: DecimalLike | Unset = UNSET,
        size: DecimalLike | Unset = UNSET,
        range_rate: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderRef:
        """Change a take profit or stop loss.

        Gives a waiting take profit or stop loss new values. Instead of changing a pos_profit or pos_loss you can
        place it anew with `futures_plan.place_tpsl_order`, which replaces it.

        Args:
            order_id: Bitget's id of the order.
            client_oid: Your own id of the order. At most 64 characters.
            margin_coin: Coin of the margin, upper case: USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin
                for COIN-FUTURES.
            product_type: Which futures.
            symbol: Contract, such as BTCUSDT. At most 50 characters.
            trigger_price: Price that triggers it; give it even if it stays. Above 0.
            trigger_type: fill_price or mark_price.
            execute_price: Limit price once triggered; left out or 0, at market. Not for moving_plan. At least 0.
            size: Base coin to close. Needed for profit_plan, loss_plan and moving_plan; not for pos_profit and
                pos_loss. Above 0. Unconfirmed: For the latter two Bitget's documents want an empty text, which is
                left out here.
            range_rate: The turn of a moving_plan. Above 0. Unconfirmed: The unit is not documented; of trailing
                stops it is percent.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/mix/order/modify-tpsl-order. Document section: Modify the stop-profit and stop-loss plan order.
        """
        from ..api.futures_plan import modify_tpsl_order as _op

        return await _op.asyncio(
            self._client,
            order_id=order_id,
            client_oid=client_oid,
            margin_coin=margin_coin,
            product_type=product_type,
            symbol=symbol,
            trigger_price=trigger_price,
            trigger_type=trigger_type,
            execute_price=execute_price,
            size=size,
            range_rate=range_rate,
            options=options,
        )

    async def modify_tpsl_order_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        margin_coin: str,
        product_type: ProductTypeLike,
        symbol: str,
        trigger_price: DecimalLike,
        trigger_type: TriggerTypeLike | Unset = UNSET,
        execute_price: DecimalLike | Unset = UNSET,
        size: DecimalLike | Unset = UNSET,
        range_rate: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderRef]:
        """As `modify_tpsl_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_plan import modify_tpsl_order as _op

        return await _op.asyncio_detailed(
            self._client,
            order_id=order_id,
            client_oid=client_oid,
            margin_coin=margin_coin,
            product_type=product_type,
            symbol=symbol,
            trigger_price=trigger_price,
            trigger_type=trigger_type,
            execute_price=execute_price,
            size=size,
            range_rate=range_rate,
            options=options,
        )

    async def place_order(
        self,
        *,
        plan_type: FuturesPlanTypeLike,
        symbol: str,
        product_type: ProductTypeLike,
        margin_mode: MarginModeLike,
        margin_coin: str,
        size: DecimalLike,
        price: DecimalLike | Unset = UNSET,
        callback_ratio: DecimalLike | Unset = UNSET,
        trigger_price: DecimalLike,
        trigger_type: TriggerTypeLike,
        side: SideLike,
        trade_side: TradeSideLike | Unset = UNSET,
        order_type: OrderTypeLike,
        client_oid: str | Unset = UNSET,
        reduce_only: ReduceOnlyLike | Unset = UNSET,
        stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
        stop_surplus_execute_price: DecimalLike | Unset = UNSET,
        stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
        stop_loss_trigger_price: DecimalLike | Unset = UNSET,
        stop_loss_execute_price: DecimalLike | Unset = UNSET,
        stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderRef:
        """Place a trigger order or a trailing stop.

        normal_plan places an order once the price reaches trigger_price; track_plan follows the price from there
        and sells or buys at market after a turn of callback_ratio percent. side and trade_side mean the same as in
        `futures_trade.place_order`: a long of hedge mode is closed by buy + close. To protect a position use
        `futures_plan.place_tpsl_order`.

        Args:
            plan_type: normal_plan or track_plan.
            symbol: Contract, such as BTCUSDT. At most 50 characters.
            product_type: Which futures.
            margin_mode: Margin of the position. What happens where the contract is set to the other mode is not
                documented.
            margin_coin: Coin of the margin, upper case: USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin
                for COIN-FUTURES.
            size: Base coin, also for market buys; not below min_trade_num and a multiple of size_multiplier of the
                contract. Above 0.
            price: Limit price once triggered. Needed for limit orders, not for market orders and trailing stops.
                Above 0.
            callback_ratio: Trailing stops only, and needed there: the turn in percent, at most 10. Above 0, at most
                10.
            trigger_price: The price at which the order is placed, or from which the stop trails. Above 0.
            trigger_type: mark_price or fill_price.
            side: Hedge mode: the position, buy the long one and sell the short one, for opening AND closing.
                One-way mode: what to do.
            trade_side: Hedge mode only, and needed there: open or close the position that side names. Leave it out
                in one-way mode (40774).
            order_type: limit or market; trailing stops are market.
            client_oid: Your own id, by which the order is found again. Left out, Bitget makes one up. Unconfirmed:
                The largest length; sources say 32, 49 and 50. When left out, the client makes one up; an error has
                it as client_id.
            reduce_only: One-way mode only: YES lets the order only make the position smaller. When left out: NO.
                Unconfirmed: Bitget's document of this call writes yes and no; its sample and all clients send YES
                and NO.
            stop_surplus_trigger_price: Take profit of the order: a price for normal_plan, a percentage of 0.01 to
                999.99 for track_plan; 0 for none. At least 0.
            stop_surplus_execute_price: Limit price of the take profit; left out or 0, at market. Not for trailing
                stops. At least 0.
            stop_surplus_trigger_type: Needed with stop_surplus_trigger_price; fill_price for trailing stops.
            stop_loss_trigger_price: Stop loss of the order: a price for normal_plan, a percentage of 0.01 to 999.99
                for track_plan; 0 for none. At least 0.
            stop_loss_execute_price: Limit price of the stop loss; left out or 0, at market. Not for trailing stops.
                At least 0.
            stop_loss_trigger_type: Needed with stop_loss_trigger_price; fill_price for trailing stops.
            stp_mode: What happens when you would trade with yourself. When left out: none.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/mix/order/place-plan-order (also spelled /api/v2/mix/order/plan/place-order, which is never
        sent). Document section: Place Trigger Order.
        """
        from ..api.futures_plan import place_order as _op

        return await _op.asyncio(
            self._client,
            plan_type=plan_type,
            symbol=symbol,
            product_type=product_type,
            margin_mode=margin_mode,
            margin_coin=margin_coin,
            size=size,
            price=price,
            callback_ratio=callback_ratio,
            trigger_price=trigger_price,
            trigger_type=trigger_type,
            side=side,
            trade_side=trade_side,
            order_type=order_type,
            client_oid=client_oid,
            reduce_only=reduce_only,
            stop_surplus_trigger_price=stop_surplus_trigger_price,
            stop_surplus_execute_price=stop_surplus_execute_price,
            stop_surplus_trigger_type=stop_surplus_trigger_type,
            stop_loss_trigger_price=stop_loss_trigger_price,
            stop_loss_execute_price=stop_loss_execute_price,
            stop_loss_trigger_type=stop_loss_trigger_type,
            stp_mode=stp_mode,
            options=options,
        )

    async def place_order_detailed(
        self,
        *,
        plan_type: FuturesPlanTypeLike,
        symbol: str,
        product_type: ProductTypeLike,
        margin_mode: MarginModeLike,
        margin_coin: str,
        size: DecimalLike,
        price: DecimalLike | Unset = UNSET,
        callback_ratio: DecimalLike | Unset = UNSET,
        trigger_price: DecimalLike,
        trigger_type: TriggerTypeLike,
        side: SideLike,
        trade_side: TradeSideLike | Unset = UNSET,
        order_type: OrderTypeLike,
        client_oid: str | Unset = UNSET,
        reduce_only: ReduceOnlyLike | Unset = UNSET,
        stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
        stop_surplus_execute_price: DecimalLike | Unset = UNSET,
        stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
        stop_loss_trigger_price: DecimalLike | Unset = UNSET,
        stop_loss_execute_price: DecimalLike | Unset = UNSET,
        stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderRef]:
        """As `place_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_plan import place_order as _op

        return await _op.asyncio_detailed(
            self._client,
            plan_type=plan_type,
            symbol=symbol,
            product_type=product_type,
            margin_mode=margin_mode,
            margin_coin=margin_coin,
            size=size,
            price=price,
            callback_ratio=callback_ratio,
            trigger_price=trigger_price,
            trigger_type=trigger_type,
            side=side,
            trade_side=trade_side,
            order_type=order_type,
            client_oid=client_oid,
            reduce_only=reduce_only,
            stop_surplus_trigger_price=stop_surplus_trigger_price,
            stop_surplus_execute_price=stop_surplus_execute_price,
            stop_surplus_trigger_type=stop_surplus_trigger_type,
            stop_loss_trigger_price=stop_loss_trigger_price,
            stop_loss_execute_price=stop_loss_execute_price,
            stop_loss_trigger_type=stop_loss_trigger_type,
            stp_mode=stp_mode,
            options=options,
        )

    async def place_position_tpsl(
        self,
        *,
        margin_coin: str,
        product_type: ProductTypeLike,
        symbol: str,
        hold_side: FuturesTpslHoldSideLike,
        stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
        stop_surplus_size: DecimalLike | Unset = UNSET,
        stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
        stop_surplus_execute_price: DecimalLike | Unset = UNSET,
        stop_surplus_client_oid: str | Unset = UNSET,
        stop_loss_trigger_price: DecimalLike | Unset = UNSET,
        stop_loss_size: DecimalLike | Unset = UNSET,
        stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
        stop_loss_execute_price: DecimalLike | Unset = UNSET,
        stop_loss_client_oid: str | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[FuturesPositionTpslRef]:
        """Place take profit and stop loss of a position together.

        Sets a take profit, a stop loss or both. With a size each closes that much (profit_plan, loss_plan), without
        one the whole position (pos_profit, pos_loss).

        Unconfirmed: Which of the two client ids a row has was not recorded.

        Args:
            margin_coin: Coin of the margin, upper case: USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin
                for COIN-FUTURES.
            product_type: Which futures.
            symbol: Contract, such as BTCUSDT. At most 50 characters.
            hold_side: The position. Hedge mode: long or short. One-way mode: buy for a long, sell for a short one.
                The words of the other mode are refused (43011).
            stop_surplus_trigger_price: Trigger price of the take profit. Above 0.
            stop_surplus_size: Base coin to close (profit_plan); left out, the whole position (pos_profit). Above 0.
            stop_surplus_trigger_type: fill_price or mark_price.
            stop_surplus_execute_price: Limit price once triggered; left out or 0, at market. At least 0.
            stop_surplus_client_oid: Your own id of the take profit. Unconfirmed: The largest length; sources say
                32, 49 and 50.
            stop_loss_trigger_price: Trigger price of the stop loss. Above 0.
            stop_loss_size: Base coin to close (loss_plan); left out, the whole position (pos_loss). Above 0.
            stop_loss_trigger_type: fill_price or mark_price.
            stop_loss_execute_price: Limit price once triggered; left out or 0, at market. At least 0.
            stop_loss_client_oid: Your own id of the stop loss. Unconfirmed: The largest length; sources say 32, 49
                and 50.
            stp_mode: What happens when you would trade with yourself. When left out: none.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/mix/order/place-pos-tpsl. Document section: Simultaneous Stop-profit and stop-loss plan orders.
        """
        from ..api.futures_plan import place_position_tpsl as _op

        return await _op.asyncio(
            self._client,
            margin_coin=margin_coin,
            product_type=product_type,
            symbol=symbol,
            hold_side=hold_side,
            stop_surplus_trigger_price=stop_surplus_trigger_price,
            stop_surplus_size=stop_surplus_size,
            stop_surplus_trigger_type=stop_surplus_trigger_type,
            stop_surplus_execute_price=stop_surplus_execute_price,
            stop_surplus_client_oid=stop_surplus_client_oid,
            stop_loss_trigger_price=stop_loss_trigger_price,
            stop_loss_size=stop_loss_size,
            stop_loss_trigger_type=stop_loss_trigger_type,
            stop_loss_execute_price=stop_loss_execute_price,
            stop_loss_client_oid=stop_loss_client_oid,
            stp_mode=stp_mode,
            options=options,
        )

    async def place_position_tpsl_detailed(
        self,
        *,
        margin_coin: str,
        product_type: ProductTypeLike,
        symbol: str,
        hold_side: FuturesTpslHoldSideLike,
        stop_surplus_trigger_price: DecimalLike | Unset = UNSET,
        stop_surplus_size: DecimalLike | Unset = UNSET,
        stop_surplus_trigger_type: TriggerTypeLike | Unset = UNSET,
        stop_surplus_execute_price: DecimalLike | Unset = UNSET,
        stop_surplus_client_oid: str | Unset = UNSET,
        stop_loss_trigger_price: DecimalLike | Unset = UNSET,
        stop_loss_size: DecimalLike | Unset = UNSET,
        stop_loss_trigger_type: TriggerTypeLike | Unset = UNSET,
        stop_loss_execute_price: DecimalLike | Unset = UNSET,
        stop_loss_client_oid: str | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[FuturesPositionTpslRef]]:
        """As `place_position_tpsl`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_plan import place_position_tpsl as _op

        return await _op.asyncio_detailed(
            self._client,
            margin_coin=margin_coin,
            product_type=product_type,
            symbol=symbol,
            hold_side=hold_side,
            stop_surplus_trigger_price=stop_surplus_trigger_price,
            stop_surplus_size=stop_surplus_size,
            stop_surplus_trigger_type=stop_surplus_trigger_type,
            stop_surplus_execute_price=stop_surplus_execute_price,
            stop_surplus_client_oid=stop_surplus_client_oid,
            stop_loss_trigger_price=stop_loss_trigger_price,
            stop_loss_size=stop_loss_size,
            stop_loss_trigger_type=stop_loss_trigger_type,
            stop_loss_execute_price=stop_loss_execute_price,
            stop_loss_client_oid=stop_loss_client_oid,
            stp_mode=stp_mode,
            options=options,
        )

    async def place_tpsl_order(
        self,
        *,
        margin_coin: str,
        product_type: ProductTypeLike,
        symbol: str,
        plan_type: FuturesTpslTypeLike,
        trigger_price: DecimalLike,
        trigger_type: TriggerTypeLike | Unset = UNSET,
        execute_price: DecimalLike | Unset = UNSET,
        hold_side: FuturesTpslHoldSideLike,
        size: DecimalLike | Unset = UNSET,
        range_rate: DecimalLike | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderRef:
        """Place a take profit or stop loss.

        Protects a position. profit_plan, loss_plan and moving_plan close size of it; pos_profit and pos_loss the
        whole of it, and a second one for the same side REPLACES the first (same order_id). A stop on the wrong side
        of the mark price is refused: 40917 for a long, 45122 for a short.

        Args:
            margin_coin: Coin of the margin, upper case: USDT for USDT-FUTURES, USDC for USDC-FUTURES, the base coin
                for COIN-FUTURES.
            product_type: Which futures.
            symbol: Contract, such as BTCUSDT. At most 50 characters.
            plan_type: What it is.
            trigger_price: Price that triggers it. Above 0.
            trigger_type: fill_price or mark_price. When left out: fill_price. Unconfirmed: The default is what one
                client says.
            execute_price: Limit price once triggered; left out or 0, at market. Not for moving_plan. At least 0.
            hold_side: The position. Hedge mode: long or short. One-way mode: buy for a long, sell for a short one.
                The words of the other mode are refused (43011).
            size: Base coin to close. Needed for profit_plan, loss_plan and moving_plan; the other two close the
                whole position. Above 0.
            range_rate: The turn of a moving_plan, which needs it. Above 0. Unconfirmed: The unit is not documented;
                of trailing stops it is percent.
            client_oid: Your own id, by which the order is found again. Left out, Bitget makes one up. Unconfirmed:
                The largest length; sources say 32, 49 and 50. When left out, the client makes one up; an error has
                it as client_id.
            stp_mode: What happens when you would trade with yourself. When left out: none.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/mix/order/place-tpsl-order. Document section: Stop-profit and stop-loss plan orders.
        """
        from ..api.futures_plan import place_tpsl_order as _op

        return await _op.asyncio(
            self._client,
            margin_coin=margin_coin,
            product_type=product_type,
            symbol=symbol,
            plan_type=plan_type,
            trigger_price=trigger_price,
            trigger_type=trigger_type,
            execute_price=execute_price,
            hold_side=hold_side,
            size=size,
            range_rate=range_rate,
            client_oid=client_oid,
            stp_mode=stp_mode,
            options=options,
        )

    async def place_tpsl_order_detailed(
        self,
        *,
        margin_coin: str,
        product_type: ProductTypeLike,
        symbol: str,
        plan_type: FuturesTpslTypeLike,
        trigger_price: DecimalLike,
        trigger_type: TriggerTypeLike | Unset = UNSET,
        execute_price: DecimalLike | Unset = UNSET,
        hold_side: FuturesTpslHoldSideLike,
        size: DecimalLike | Unset = UNSET,
        range_rate: DecimalLike | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderRef]:
        """As `place_tpsl_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.futures_plan import place_tpsl_order as _op

        return await _op.asyncio_detailed(
            self._client,
            margin_coin=margin_coin,
            product_type=product_type,
            symbol=symbol,
            plan_type=plan_type,
            trigger_price=trigger_price,
            trigger_type=trigger_type,
            execute_price=execute_price,
            hold_side=hold_side,
            size=size,
            range_rate=range_rate,
            client_oid=client_oid,
            stp_mode=stp_mode,
            options=options,
        )
