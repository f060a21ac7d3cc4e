"""`client.spot_plan`: Spot orders that wait for a trigger price.

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
    from ..models.order_ids import OrderIds
    from ..models.order_type import OrderTypeLike
    from ..models.plan_sub_order import PlanSubOrder
    from ..models.side import SideLike
    from ..models.spot_plan_cancelled import SpotPlanCancelled
    from ..models.spot_plan_order import SpotPlanOrder
    from ..models.spot_plan_order_page import SpotPlanOrderPage
    from ..models.spot_plan_type import SpotPlanTypeLike
    from ..models.stp_mode import StpModeLike
    from ..models.trigger_type import TriggerTypeLike


class SpotPlanApi:
    """Spot orders that wait for a trigger price."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def cancel_order(
        self, *, order_id: str | Unset = UNSET, client_oid: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> SpotPlanCancelled:
        """Cancel one trigger order.

        Asks to cancel one waiting trigger order. A refusal inside a successful answer (result failure) is raised as
        an error; an unknown order is 43025.

        Unconfirmed: Which code an unknown order gets was not recorded; 43025 is its text in the official list.

        Args:
            order_id: Bitget's id of the trigger order.
            client_oid: Your own id of the trigger order. At most 64 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/spot/trade/cancel-plan-order (also spelled /api/v2/spot/trade/plan/cancel-order, which is never
        sent). Document section: Cancel Plan Order.
        """
        from ..api.spot_plan import cancel_order as _op

        return _op.sync(self._client, order_id=order_id, client_oid=client_oid, options=options)

    def cancel_order_detailed(
        self, *, order_id: str | Unset = UNSET, client_oid: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[SpotPlanCancelled]:
        """As `cancel_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_plan import cancel_order as _op

        return _op.sync_detailed(self._client, order_id=order_id, client_oid=client_oid, options=options)

    def cancel_orders(
        self, *, symbol_list: Sequence[str] | Unset = UNSET, options: RequestOptions | None = None
    ) -> BatchResult:
        """Cancel all trigger orders.

        Cancels all waiting trigger orders of some pairs; WITHOUT symbol_list those of ALL pairs. The call succeeds
        even if it could cancel none: look at the failures of the result. It counts as unsafe because a repeat would
        also cancel orders placed in between.

        Args:
            symbol_list: Pairs; left out, ALL pairs. At least 1 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/spot/trade/batch-cancel-plan-order. Document section: Batch Cancel Plan Orders.
        """
        from ..api.spot_plan import cancel_orders as _op

        return _op.sync(self._client, symbol_list=symbol_list, options=options)

    def cancel_orders_detailed(
        self, *, symbol_list: Sequence[str] | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[BatchResult]:
        """As `cancel_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_plan import cancel_orders as _op

        return _op.sync_detailed(self._client, symbol_list=symbol_list, options=options)

    def get_history_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SpotPlanOrderPage:
        """List finished trigger orders.

        Trigger orders that were executed, failed or were cancelled, newest first, of one pair or of all. start_time
        to end_time may span 90 days.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/spot/trade/history-plan-order (also spelled /api/v2/spot/trade/plan/history-plan, which is never
        sent). Document section: Get History Plan Orders.
        """
        from ..api.spot_plan import get_history_orders as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
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
        options: RequestOptions | None = None,
    ) -> Response[SpotPlanOrderPage]:
        """As `get_history_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_plan import get_history_orders as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
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
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[SpotPlanOrder]:
        """Walk back through `get_history_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_history_orders`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.spot_plan import get_history_orders as _op

        def _page(**_window: Any) -> SpotPlanOrderPage:
            return _op.sync(
                self._client, symbol=symbol, start_time=start_time, end_time=end_time, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_open_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SpotPlanOrderPage:
        """List waiting trigger orders.

        Trigger orders that wait, newest first, of one pair or of all. start_time to end_time may span 90 days.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/spot/trade/current-plan-order (also spelled /api/v2/spot/trade/plan/current-plan, which is never
        sent). Document section: Get Current Plan Orders.
        """
        from ..api.spot_plan import get_open_orders as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            limit=limit,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )

    def get_open_orders_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[SpotPlanOrderPage]:
        """As `get_open_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_plan import get_open_orders as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            limit=limit,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )

    def iter_open_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[SpotPlanOrder]:
        """Walk back through `get_open_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_open_orders`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.spot_plan import get_open_orders as _op

        def _page(**_window: Any) -> SpotPlanOrderPage:
            return _op.sync(
                self._client, symbol=symbol, start_time=start_time, end_time=end_time, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_sub_orders(self, *, plan_order_id: str, options: RequestOptions | None = None) -> list[PlanSubOrder]:
        """List the orders of a trigger order.

        What a trigger order placed when its price was reached: the orders, or why there is none.

        Args:
            plan_order_id: order_id of the trigger order.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/spot/trade/plan-sub-order. Document section: Get Plan Sub Order.
        """
        from ..api.spot_plan import get_sub_orders as _op

        return _op.sync(self._client, plan_order_id=plan_order_id, options=options)

    def get_sub_orders_detailed(
        self, *, plan_order_id: str, options: RequestOptions | None = None
    ) -> Response[list[PlanSubOrder]]:
        """As `get_sub_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_plan import get_sub_orders as _op

        return _op.sync_detailed(self._client, plan_order_id=plan_order_id, options=options)

    def modify_order(
        self,
        *,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        trigger_price: DecimalLike,
        order_type: OrderTypeLike,
        execute_price: DecimalLike | Unset = UNSET,
        size: DecimalLike,
        options: RequestOptions | None = None,
    ) -> OrderIds:
        """Change a trigger order.

        Gives a waiting trigger order new values. All of trigger_price, order_type and size are needed, also those
        that stay. Refused once it was triggered.

        Args:
            order_id: Bitget's id of the trigger order.
            client_oid: Your own id of the trigger order. At most 64 characters.
            trigger_price: The price at which the order is placed; give it even if it stays. Above 0.
            order_type: limit or market, once triggered; give it even if it stays.
            execute_price: Limit price once triggered. Needed for limit orders. Above 0.
            size: How much, in the coin that plan_type of the order names; give it even if it stays. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/spot/trade/modify-plan-order (also spelled /api/v2/spot/trade/plan/modify-order, which is never
        sent). Document section: Modify Plan Order.
        """
        from ..api.spot_plan import modify_order as _op

        return _op.sync(
            self._client,
            order_id=order_id,
            client_oid=client_oid,
            trigger_price=trigger_price,
            order_type=order_type,
            execute_price=execute_price,
            size=size,
            options=options,
        )

    def modify_order_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        trigger_price: DecimalLike,
        order_type: OrderTypeLike,
        execute_price: DecimalLike | Unset = UNSET,
        size: DecimalLike,
        options: RequestOptions | None = None,
    ) -> Response[OrderIds]:
        """As `modify_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_plan import modify_order as _op

        return _op.sync_detailed(
            self._client,
            order_id=order_id,
            client_oid=client_oid,
            trigger_price=trigger_price,
            order_type=order_type,
            execute_price=execute_price,
            size=size,
            options=options,
        )

    def place_order(
        self,
        *,
        symbol: str,
        side: SideLike,
        trigger_price: DecimalLike,
        order_type: OrderTypeLike,
        execute_price: DecimalLike | Unset = UNSET,
        plan_type: SpotPlanTypeLike | Unset = UNSET,
        size: DecimalLike,
        trigger_type: TriggerTypeLike,
        client_oid: str | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderIds:
        """Place a trigger order.

        An order that is placed once the price reaches trigger_price, from whichever side. Nothing is frozen until
        then, so it may fail when it triggers: look at `spot_plan.get_history_orders` and
        `spot_plan.get_sub_orders`. size is in the base coin, or with plan_type total in the quote coin.

        Args:
            symbol: Pair, such as BTCUSDT. At most 50 characters.
            side: buy or sell.
            trigger_price: The price at which the order is placed. Above 0.
            order_type: limit or market, once triggered.
            execute_price: Limit price once triggered. Needed for limit orders. Above 0.
            plan_type: Whether size is in the base coin (amount) or in the quote coin (total). When left out:
                amount.
            size: How much, in the coin that plan_type names. Above 0.
            trigger_type: fill_price for the last trade, mark_price for the mark price. Unconfirmed: Bitget's own
                sample sends market_price, which its table does not know.
            client_oid: Your own id of the trigger order. Unconfirmed: The largest length; sources say 32, 49 and
                50. When left out, the client makes one up; an error has it as client_id.
            stp_mode: What happens when you would trade with yourself. When left out: none.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/spot/trade/place-plan-order (also spelled /api/v2/spot/trade/plan/place-order, which is never
        sent). Document section: Place Plan Order.
        """
        from ..api.spot_plan import place_order as _op

        return _op.sync(
            self._client,
            symbol=symbol,
            side=side,
            trigger_price=trigger_price,
            order_type=order_type,
            execute_price=execute_price,
            plan_type=plan_type,
            size=size,
            trigger_type=trigger_type,
            client_oid=client_oid,
            stp_mode=stp_mode,
            options=options,
        )

    def place_order_detailed(
        self,
        *,
        symbol: str,
        side: SideLike,
        trigger_price: DecimalLike,
        order_type: OrderTypeLike,
        execute_price: DecimalLike | Unset = UNSET,
        plan_type: SpotPlanTypeLike | Unset = UNSET,
        size: DecimalLike,
        trigger_type: TriggerTypeLike,
        client_oid: str | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderIds]:
        """As `place_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_plan import place_order as _op

        return _op.sync_detailed(
            self._client,
            symbol=symbol,
            side=side,
            trigger_price=trigger_price,
            order_type=order_type,
            execute_price=execute_price,
            plan_type=plan_type,
            size=size,
            trigger_type=trigger_type,
            client_oid=client_oid,
            stp_mode=stp_mode,
            options=options,
        )


class AsyncSpotPlanApi:
    """Spot orders that wait for a trigger price."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def cancel_order(
        self, *, order_id: str | Unset = UNSET, client_oid: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> SpotPlanCancelled:
        """Cancel one trigger order.

        Asks to cancel one waiting trigger order. A refusal inside a successful answer (result failure) is raised as
        an error; an unknown order is 43025.

        Unconfirmed: Which code an unknown order gets was not recorded; 43025 is its text in the official list.

        Args:
            order_id: Bitget's id of the trigger order.
            client_oid: Your own id of the trigger order. At most 64 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/spot/trade/cancel-plan-order (also spelled /api/v2/spot/trade/plan/cancel-order, which is never
        sent). Document section: Cancel Plan Order.
        """
        from ..api.spot_plan import cancel_order as _op

        return await _op.asyncio(self._client, order_id=order_id, client_oid=client_oid, options=options)

    async def cancel_order_detailed(
        self, *, order_id: str | Unset = UNSET, client_oid: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[SpotPlanCancelled]:
        """As `cancel_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_plan import cancel_order as _op

        return await _op.asyncio_detailed(self._client, order_id=order_id, client_oid=client_oid, options=options)

    async def cancel_orders(
        self, *, symbol_list: Sequence[str] | Unset = UNSET, options: RequestOptions | None = None
    ) -> BatchResult:
        """Cancel all trigger orders.

        Cancels all waiting trigger orders of some pairs; WITHOUT symbol_list those of ALL pairs. The call succeeds
        even if it could cancel none: look at the failures of the result. It counts as unsafe because a repeat would
        also cancel orders placed in between.

        Args:
            symbol_list: Pairs; left out, ALL pairs. At least 1 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/spot/trade/batch-cancel-plan-order. Document section: Batch Cancel Plan Orders.
        """
        from ..api.spot_plan import cancel_orders as _op

        return await _op.asyncio(self._client, symbol_list=symbol_list, options=options)

    async def cancel_orders_detailed(
        self, *, symbol_list: Sequence[str] | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[BatchResult]:
        """As `cancel_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_plan import cancel_orders as _op

        return await _op.asyncio_detailed(self._client, symbol_list=symbol_list, options=options)

    async def get_history_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SpotPlanOrderPage:
        """List finished trigger orders.

        Trigger orders that were executed, failed or were cancelled, newest first, of one pair or of all. start_time
        to end_time may span 90 days.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/spot/trade/history-plan-order (also spelled /api/v2/spot/trade/plan/history-plan, which is never
        sent). Document section: Get History Plan Orders.
        """
        from ..api.spot_plan import get_history_orders as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
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
        options: RequestOptions | None = None,
    ) -> Response[SpotPlanOrderPage]:
        """As `get_history_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_plan import get_history_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
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
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[SpotPlanOrder]:
        """Walk back through `get_history_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_history_orders`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.spot_plan import get_history_orders as _op

        async def _page(**_window: Any) -> SpotPlanOrderPage:
            return await _op.asyncio(
                self._client, symbol=symbol, start_time=start_time, end_time=end_time, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_open_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SpotPlanOrderPage:
        """List waiting trigger orders.

        Trigger orders that wait, newest first, of one pair or of all. start_time to end_time may span 90 days.

        Args:
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/spot/trade/current-plan-order (also spelled /api/v2/spot/trade/plan/current-plan, which is never
        sent). Document section: Get Current Plan Orders.
        """
        from ..api.spot_plan import get_open_orders as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            limit=limit,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )

    async def get_open_orders_detailed(
        self,
        *,
        symbol: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[SpotPlanOrderPage]:
        """As `get_open_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_plan import get_open_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            limit=limit,
            id_less_than=id_less_than,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )

    def iter_open_orders(
        self,
        *,
        symbol: str | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[SpotPlanOrder]:
        """Walk back through `get_open_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_open_orders`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.spot_plan import get_open_orders as _op

        async def _page(**_window: Any) -> SpotPlanOrderPage:
            return await _op.asyncio(
                self._client, symbol=symbol, start_time=start_time, end_time=end_time, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_sub_orders(self, *, plan_order_id: str, options: RequestOptions | None = None) -> list[PlanSubOrder]:
        """List the orders of a trigger order.

        What a trigger order placed when its price was reached: the orders, or why there is none.

        Args:
            plan_order_id: order_id of the trigger order.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/spot/trade/plan-sub-order. Document section: Get Plan Sub Order.
        """
        from ..api.spot_plan import get_sub_orders as _op

        return await _op.asyncio(self._client, plan_order_id=plan_order_id, options=options)

    async def get_sub_orders_detailed(
        self, *, plan_order_id: str, options: RequestOptions | None = None
    ) -> Response[list[PlanSubOrder]]:
        """As `get_sub_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_plan import get_sub_orders as _op

        return await _op.asyncio_detailed(self._client, plan_order_id=plan_order_id, options=options)

    async def modify_order(
        self,
        *,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        trigger_price: DecimalLike,
        order_type: OrderTypeLike,
        execute_price: DecimalLike | Unset = UNSET,
        size: DecimalLike,
        options: RequestOptions | None = None,
    ) -> OrderIds:
        """Change a trigger order.

        Gives a waiting trigger order new values. All of trigger_price, order_type and size are needed, also those
        that stay. Refused once it was triggered.

        Args:
            order_id: Bitget's id of the trigger order.
            client_oid: Your own id of the trigger order. At most 64 characters.
            trigger_price: The price at which the order is placed; give it even if it stays. Above 0.
            order_type: limit or market, once triggered; give it even if it stays.
            execute_price: Limit price once triggered. Needed for limit orders. Above 0.
            size: How much, in the coin that plan_type of the order names; give it even if it stays. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/spot/trade/modify-plan-order (also spelled /api/v2/spot/trade/plan/modify-order, which is never
        sent). Document section: Modify Plan Order.
        """
        from ..api.spot_plan import modify_order as _op

        return await _op.asyncio(
            self._client,
            order_id=order_id,
            client_oid=client_oid,
            trigger_price=trigger_price,
            order_type=order_type,
            execute_price=execute_price,
            size=size,
            options=options,
        )

    async def modify_order_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        trigger_price: DecimalLike,
        order_type: OrderTypeLike,
        execute_price: DecimalLike | Unset = UNSET,
        size: DecimalLike,
        options: RequestOptions | None = None,
    ) -> Response[OrderIds]:
        """As `modify_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_plan import modify_order as _op

        return await _op.asyncio_detailed(
            self._client,
            order_id=order_id,
            client_oid=client_oid,
            trigger_price=trigger_price,
            order_type=order_type,
            execute_price=execute_price,
            size=size,
            options=options,
        )

    async def place_order(
        self,
        *,
        symbol: str,
        side: SideLike,
        trigger_price: DecimalLike,
        order_type: OrderTypeLike,
        execute_price: DecimalLike | Unset = UNSET,
        plan_type: SpotPlanTypeLike | Unset = UNSET,
        size: DecimalLike,
        trigger_type: TriggerTypeLike,
        client_oid: str | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderIds:
        """Place a trigger order.

        An order that is placed once the price reaches trigger_price, from whichever side. Nothing is frozen until
        then, so it may fail when it triggers: look at `spot_plan.get_history_orders` and
        `spot_plan.get_sub_orders`. size is in the base coin, or with plan_type total in the quote coin.

        Args:
            symbol: Pair, such as BTCUSDT. At most 50 characters.
            side: buy or sell.
            trigger_price: The price at which the order is placed. Above 0.
            order_type: limit or market, once triggered.
            execute_price: Limit price once triggered. Needed for limit orders. Above 0.
            plan_type: Whether size is in the base coin (amount) or in the quote coin (total). When left out:
                amount.
            size: How much, in the coin that plan_type names. Above 0.
            trigger_type: fill_price for the last trade, mark_price for the mark price. Unconfirmed: Bitget's own
                sample sends market_price, which its table does not know.
            client_oid: Your own id of the trigger order. Unconfirmed: The largest length; sources say 32, 49 and
                50. When left out, the client makes one up; an error has it as client_id.
            stp_mode: What happens when you would trade with yourself. When left out: none.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/spot/trade/place-plan-order (also spelled /api/v2/spot/trade/plan/place-order, which is never
        sent). Document section: Place Plan Order.
        """
        from ..api.spot_plan import place_order as _op

        return await _op.asyncio(
            self._client,
            symbol=symbol,
            side=side,
            trigger_price=trigger_price,
            order_type=order_type,
            execute_price=execute_price,
            plan_type=plan_type,
            size=size,
            trigger_type=trigger_type,
            client_oid=client_oid,
            stp_mode=stp_mode,
            options=options,
        )

    async def place_order_detailed(
        self,
        *,
        symbol: str,
        side: SideLike,
        trigger_price: DecimalLike,
        order_type: OrderTypeLike,
        execute_price: DecimalLike | Unset = UNSET,
        plan_type: SpotPlanTypeLike | Unset = UNSET,
        size: DecimalLike,
        trigger_type: TriggerTypeLike,
        client_oid: str | Unset = UNSET,
        stp_mode: StpModeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderIds]:
        """As `place_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_plan import place_order as _op

        return await _op.asyncio_detailed(
            self._client,
            symbol=symbol,
            side=side,
            trigger_price=trigger_price,
            order_type=order_type,
            execute_price=execute_price,
            plan_type=plan_type,
            size=size,
            trigger_type=trigger_type,
            client_oid=client_oid,
            stp_mode=stp_mode,
            options=options,
        )
