"""`client.trade`: Orders, their cancellation and their executions.

Generated from specs/bitflyer; do not edit.
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

    from ..models.child_order import ChildOrder
    from ..models.child_order_accepted import ChildOrderAccepted
    from ..models.child_order_type import ChildOrderTypeLike
    from ..models.order_method import OrderMethodLike
    from ..models.order_state import OrderStateLike
    from ..models.parent_order import ParentOrder
    from ..models.parent_order_accepted import ParentOrderAccepted
    from ..models.parent_order_detail import ParentOrderDetail
    from ..models.parent_order_leg import ParentOrderLeg
    from ..models.private_execution import PrivateExecution
    from ..models.side import SideLike
    from ..models.time_in_force import TimeInForceLike


class TradeApi:
    """Orders, their cancellation and their executions."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def cancel_all_child_orders(self, *, product_code: str, options: RequestOptions | None = None) -> None:
        """Cancel all orders of a market.

        Asks to cancel every open order of one market. Success has an empty body and means that the request was
        taken. It counts as unsafe because a repeat would also cancel orders placed in between.

        Unconfirmed: Whether parent orders are cancelled too is not documented.

        Args:
            product_code: Market, as a product_code or alias of `get_markets`.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together; 300 in 300 s per account for all that count together.

        POST /v1/me/cancelallchildorders. Document section: Cancel All Orders.
        """
        from ..api.trade import cancel_all_child_orders as _op

        return _op.sync(self._client, product_code=product_code, options=options)

    def cancel_all_child_orders_detailed(
        self, *, product_code: str, options: RequestOptions | None = None
    ) -> Response[None]:
        """As `cancel_all_child_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import cancel_all_child_orders as _op

        return _op.sync_detailed(self._client, product_code=product_code, options=options)

    def cancel_child_order(
        self,
        *,
        product_code: str,
        child_order_id: str | Unset = UNSET,
        child_order_acceptance_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Cancel one order.

        Asks to cancel one order, named by either of its ids. Success has an empty body and means that the request
        was taken, not that the order is gone: a fill may come first. Look at `get_child_orders` for what became of
        it.

        Args:
            product_code: Market of the order.
            child_order_id: Id of the order, from `get_child_orders`.
            child_order_acceptance_id: Id that `send_child_order` returned.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        POST /v1/me/cancelchildorder. Document section: Cancel Order.
        """
        from ..api.trade import cancel_child_order as _op

        return _op.sync(
            self._client,
            product_code=product_code,
            child_order_id=child_order_id,
            child_order_acceptance_id=child_order_acceptance_id,
            options=options,
        )

    def cancel_child_order_detailed(
        self,
        *,
        product_code: str,
        child_order_id: str | Unset = UNSET,
        child_order_acceptance_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[None]:
        """As `cancel_child_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import cancel_child_order as _op

        return _op.sync_detailed(
            self._client,
            product_code=product_code,
            child_order_id=child_order_id,
            child_order_acceptance_id=child_order_acceptance_id,
            options=options,
        )

    def cancel_parent_order(
        self,
        *,
        product_code: str,
        parent_order_id: str | Unset = UNSET,
        parent_order_acceptance_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Cancel one special order.

        Asks to cancel one parent order, named by either of its ids, together with all its open child orders.
        Success has an empty body and means that the request was taken.

        Args:
            product_code: Market of the order.
            parent_order_id: Id of the order, from `get_parent_orders`.
            parent_order_acceptance_id: Id that `send_parent_order` returned.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        POST /v1/me/cancelparentorder. Document section: Cancel parent order.
        """
        from ..api.trade import cancel_parent_order as _op

        return _op.sync(
            self._client,
            product_code=product_code,
            parent_order_id=parent_order_id,
            parent_order_acceptance_id=parent_order_acceptance_id,
            options=options,
        )

    def cancel_parent_order_detailed(
        self,
        *,
        product_code: str,
        parent_order_id: str | Unset = UNSET,
        parent_order_acceptance_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[None]:
        """As `cancel_parent_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import cancel_parent_order as _op

        return _op.sync_detailed(
            self._client,
            product_code=product_code,
            parent_order_id=parent_order_id,
            parent_order_acceptance_id=parent_order_acceptance_id,
            options=options,
        )

    def get_child_orders(
        self,
        *,
        product_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        child_order_state: OrderStateLike | Unset = UNSET,
        child_order_id: str | Unset = UNSET,
        child_order_acceptance_id: str | Unset = UNSET,
        parent_order_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[ChildOrder]:
        """List own orders.

        Own orders of one market, newest first; without child_order_state the open ones come first. Open orders have
        id 0 and are left out once before or after is given. Orders that ended without any fill are not listed at
        all.

        Args:
            product_code: Market, as a product_code or alias of `get_markets`. Left out, it is the account's home
                market: BTC_JPY, for accounts of the USA BTC_USD, of Europe BTC_EUR. When left out: BTC_JPY.
            count: Number of items wanted, newest first. At least 1, at most 500. When left out: 100. Unconfirmed:
                The maximum of 500 is proven for public executions only.
            before: Only items with an id below this one. Pass the smallest id seen to get the next older page. At
                least 0, at most 9223372036854775807.
            after: Only items with an id above this one. It sets a floor: the answer still starts with the newest
                item. At least 0, at most 9223372036854775807.
            child_order_state: Only orders in this state.
            child_order_id: Only the order with this id.
            child_order_acceptance_id: Only the order with this acceptance id, as returned by `send_child_order`.
            parent_order_id: Only the children of this parent order.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getchildorders. Document section: List Orders.
        """
        from ..api.trade import get_child_orders as _op

        return _op.sync(
            self._client,
            product_code=product_code,
            count=count,
            before=before,
            after=after,
            child_order_state=child_order_state,
            child_order_id=child_order_id,
            child_order_acceptance_id=child_order_acceptance_id,
            parent_order_id=parent_order_id,
            options=options,
        )

    def get_child_orders_detailed(
        self,
        *,
        product_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        child_order_state: OrderStateLike | Unset = UNSET,
        child_order_id: str | Unset = UNSET,
        child_order_acceptance_id: str | Unset = UNSET,
        parent_order_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[ChildOrder]]:
        """As `get_child_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import get_child_orders as _op

        return _op.sync_detailed(
            self._client,
            product_code=product_code,
            count=count,
            before=before,
            after=after,
            child_order_state=child_order_state,
            child_order_id=child_order_id,
            child_order_acceptance_id=child_order_acceptance_id,
            parent_order_id=parent_order_id,
            options=options,
        )

    def iter_child_orders(
        self,
        *,
        product_code: str | Unset = UNSET,
        count: int = 500,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        child_order_state: OrderStateLike | Unset = UNSET,
        child_order_id: str | Unset = UNSET,
        child_order_acceptance_id: str | Unset = UNSET,
        parent_order_id: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[ChildOrder]:
        """Walk back through `get_child_orders`, page by page, newest first.

        Args:
            before: where to start; left out, at the newest.
            count: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_child_orders`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.trade import get_child_orders as _op

        def _page(**_window: Any) -> list[ChildOrder]:
            return _op.sync(
                self._client,
                product_code=product_code,
                after=after,
                child_order_state=child_order_state,
                child_order_id=child_order_id,
                child_order_acceptance_id=child_order_acceptance_id,
                parent_order_id=parent_order_id,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=before, size=count, limit=max_items)

    def get_my_executions(
        self,
        *,
        product_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        child_order_id: str | Unset = UNSET,
        child_order_acceptance_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[PrivateExecution]:
        """List own executions.

        Own fills of one market, newest first. Rows do not name their market, so always ask for one.

        Args:
            product_code: Market, as a product_code or alias of `get_markets`. Unconfirmed: Whether it may still be
                left out is not known.
            count: Number of items wanted, newest first. At least 1, at most 500. When left out: 100. Unconfirmed:
                The maximum of 500 is proven for public executions only.
            before: Only items with an id below this one. Pass the smallest id seen to get the next older page. At
                least 0, at most 9223372036854775807.
            after: Only items with an id above this one. It sets a floor: the answer still starts with the newest
                item. At least 0, at most 9223372036854775807.
            child_order_id: Only fills of the order with this id.
            child_order_acceptance_id: Only fills of the order with this acceptance id.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getexecutions. Document section: List Executions.
        """
        from ..api.trade import get_my_executions as _op

        return _op.sync(
            self._client,
            product_code=product_code,
            count=count,
            before=before,
            after=after,
            child_order_id=child_order_id,
            child_order_acceptance_id=child_order_acceptance_id,
            options=options,
        )

    def get_my_executions_detailed(
        self,
        *,
        product_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        child_order_id: str | Unset = UNSET,
        child_order_acceptance_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[PrivateExecution]]:
        """As `get_my_executions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import get_my_executions as _op

        return _op.sync_detailed(
            self._client,
            product_code=product_code,
            count=count,
            before=before,
            after=after,
            child_order_id=child_order_id,
            child_order_acceptance_id=child_order_acceptance_id,
            options=options,
        )

    def iter_my_executions(
        self,
        *,
        product_code: str | Unset = UNSET,
        count: int = 500,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        child_order_id: str | Unset = UNSET,
        child_order_acceptance_id: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[PrivateExecution]:
        """Walk back through `get_my_executions`, page by page, newest first.

        Args:
            before: where to start; left out, at the newest.
            count: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_my_executions`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.trade import get_my_executions as _op

        def _page(**_window: Any) -> list[PrivateExecution]:
            return _op.sync(
                self._client,
                product_code=product_code,
                after=after,
                child_order_id=child_order_id,
                child_order_acceptance_id=child_order_acceptance_id,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=before, size=count, limit=max_items)

    def get_parent_order(
        self,
        *,
        parent_order_id: str | Unset = UNSET,
        parent_order_acceptance_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ParentOrderDetail:
        """Legs of a special order.

        One parent order with its legs, named by either of its ids.

        Args:
            parent_order_id: Id of the order, from `get_parent_orders`.
            parent_order_acceptance_id: Id that `send_parent_order` returned.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getparentorder. Document section: Get Parent Order Details.
        """
        from ..api.trade import get_parent_order as _op

        return _op.sync(
            self._client,
            parent_order_id=parent_order_id,
            parent_order_acceptance_id=parent_order_acceptance_id,
            options=options,
        )

    def get_parent_order_detailed(
        self,
        *,
        parent_order_id: str | Unset = UNSET,
        parent_order_acceptance_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[ParentOrderDetail]:
        """As `get_parent_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import get_parent_order as _op

        return _op.sync_detailed(
            self._client,
            parent_order_id=parent_order_id,
            parent_order_acceptance_id=parent_order_acceptance_id,
            options=options,
        )

    def get_parent_orders(
        self,
        *,
        product_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        parent_order_state: OrderStateLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[ParentOrder]:
        """List own special orders.

        Own parent orders of one market, newest first. For an order of several legs, price and size are reference
        values: `get_parent_order` has the legs, and `get_child_orders` with parent_order_id has the children.

        Args:
            product_code: Market, as a product_code or alias of `get_markets`. Left out, it is the account's home
                market: BTC_JPY, for accounts of the USA BTC_USD, of Europe BTC_EUR. When left out: BTC_JPY.
            count: Number of items wanted, newest first. At least 1, at most 500. When left out: 100. Unconfirmed:
                The maximum of 500 is proven for public executions only.
            before: Only items with an id below this one. Pass the smallest id seen to get the next older page. At
                least 0, at most 9223372036854775807.
            after: Only items with an id above this one. It sets a floor: the answer still starts with the newest
                item. At least 0, at most 9223372036854775807.
            parent_order_state: Only orders in this state.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getparentorders. Document section: List Parent Orders.
        """
        from ..api.trade import get_parent_orders as _op

        return _op.sync(
            self._client,
            product_code=product_code,
            count=count,
            before=before,
            after=after,
            parent_order_state=parent_order_state,
            options=options,
        )

    def get_parent_orders_detailed(
        self,
        *,
        product_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        parent_order_state: OrderStateLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[ParentOrder]]:
        """As `get_parent_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import get_parent_orders as _op

        return _op.sync_detailed(
            self._client,
            product_code=product_code,
            count=count,
            before=before,
            after=after,
            parent_order_state=parent_order_state,
            options=options,
        )

    def iter_parent_orders(
        self,
        *,
        product_code: str | Unset = UNSET,
        count: int = 500,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        parent_order_state: OrderStateLike | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[ParentOrder]:
        """Walk back through `get_parent_orders`, page by page, newest first.

        Args:
            before: where to start; left out, at the newest.
            count: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_parent_orders`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.trade import get_parent_orders as _op

        def _page(**_window: Any) -> list[ParentOrder]:
            return _op.sync(
                self._client,
                product_code=product_code,
                after=after,
                parent_order_state=parent_order_state,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=before, size=count, limit=max_items)

    def send_child_order(
        self,
        *,
        product_code: str,
        child_order_type: ChildOrderTypeLike,
        side: SideLike,
        price: DecimalLike | Unset = UNSET,
        size: DecimalLike,
        minute_to_expire: int | Unset = UNSET,
        time_in_force: TimeInForceLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ChildOrderAccepted:
        """Place a limit or market order.

        Places one order. The answer only says that bitFlyer took it in: the order appears in `get_child_orders` a
        little later and may still be refused then. There is no client order id, so never repeat a call whose
        outcome is unknown: look at `get_child_orders` and `get_my_executions` first.

        Args:
            product_code: Market, as a product_code or alias of `get_markets`.
            child_order_type: LIMIT or MARKET.
            side: BUY or SELL.
            price: Limit price in the quote currency, on the market's price step (1 yen for BTC_JPY). Needed for
                LIMIT; leave it out for MARKET. At least 0.
            size: Size in the base currency, at most 8 decimals. Each market has a minimum, such as 0.001 for
                BTC_JPY. Above 0.
            minute_to_expire: Minutes until the order expires. The default is 30 days. At least 1, at most 525600.
                When left out: 43200. Unconfirmed: The maximum is not documented; one year was the default of older
                documents.
            time_in_force: How long the order may rest. When left out: GTC.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together; 300 in 300 s per account for all that count together; 100 in 60 s per account for all that count
        together.

        POST /v1/me/sendchildorder. Document section: Send a New Order.
        """
        from ..api.trade import send_child_order as _op

        return _op.sync(
            self._client,
            product_code=product_code,
            child_order_type=child_order_type,
            side=side,
            price=price,
            size=size,
            minute_to_expire=minute_to_expire,
            time_in_force=time_in_force,
            options=options,
        )

    def send_child_order_detailed(
        self,
        *,
        product_code: str,
        child_order_type: ChildOrderTypeLike,
        side: SideLike,
        price: DecimalLike | Unset = UNSET,
        size: DecimalLike,
        minute_to_expire: int | Unset = UNSET,
        time_in_force: TimeInForceLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[ChildOrderAccepted]:
        """As `send_child_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import send_child_order as _op

        return _op.sync_detailed(
            self._client,
            product_code=product_code,
            child_order_type=child_order_type,
            side=side,
            price=price,
            size=size,
            minute_to_expire=minute_to_expire,
            time_in_force=time_in_force,
            options=options,
        )

    def send_parent_order(
        self,
        *,
        order_method: OrderMethodLike | Unset = UNSET,
        minute_to_expire: int | Unset = UNSET,
        time_in_force: TimeInForceLike | Unset = UNSET,
        parameters: Sequence[ParentOrderLeg],
        options: RequestOptions | None = None,
    ) -> ParentOrderAccepted:
        """Place a special order.

        Places a parent order, which bitFlyer keeps and turns into child orders: a stop, a trailing stop, or a chain
        of legs (IFD, OCO, IFDOCO). As with `send_child_order`, never repeat a call whose outcome is unknown.

        Args:
            order_method: How the legs hang together. When left out: SIMPLE.
            minute_to_expire: Minutes until the order expires. The default is 30 days. At least 1, at most 525600.
                When left out: 43200. Unconfirmed: The maximum is not documented; one year was the default of older
                documents.
            time_in_force: How long the child orders may rest. When left out: GTC.
            parameters: The legs, in the order that order_method gives them. SIMPLE 1, IFD 2, OCO 2, IFDOCO 3. At
                least 1 items, at most 3 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together; 300 in 300 s per account for all that count together; 100 in 60 s per account for all that count
        together.

        POST /v1/me/sendparentorder. Document section: Submit New Parent Order (Special order).
        """
        from ..api.trade import send_parent_order as _op

        return _op.sync(
            self._client,
            order_method=order_method,
            minute_to_expire=minute_to_expire,
            time_in_force=time_in_force,
            parameters=parameters,
            options=options,
        )

    def send_parent_order_detailed(
        self,
        *,
        order_method: OrderMethodLike | Unset = UNSET,
        minute_to_expire: int | Unset = UNSET,
        time_in_force: TimeInForceLike | Unset = UNSET,
        parameters: Sequence[ParentOrderLeg],
        options: RequestOptions | None = None,
    ) -> Response[ParentOrderAccepted]:
        """As `send_parent_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import send_parent_order as _op

        return _op.sync_detailed(
            self._client,
            order_method=order_method,
            minute_to_expire=minute_to_expire,
            time_in_force=time_in_force,
            parameters=parameters,
            options=options,
        )


class AsyncTradeApi:
    """Orders, their cancellation and their executions."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def cancel_all_child_orders(self, *, product_code: str, options: RequestOptions | None = None) -> None:
        """Cancel all orders of a market.

        Asks to cancel every open order of one market. Success has an empty body and means that the request was
        taken. It counts as unsafe because a repeat would also cancel orders placed in between.

        Unconfirmed: Whether parent orders are cancelled too is not documented.

        Args:
            product_code: Market, as a product_code or alias of `get_markets`.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together; 300 in 300 s per account for all that count together.

        POST /v1/me/cancelallchildorders. Document section: Cancel All Orders.
        """
        from ..api.trade import cancel_all_child_orders as _op

        return await _op.asyncio(self._client, product_code=product_code, options=options)

    async def cancel_all_child_orders_detailed(
        self, *, product_code: str, options: RequestOptions | None = None
    ) -> Response[None]:
        """As `cancel_all_child_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import cancel_all_child_orders as _op

        return await _op.asyncio_detailed(self._client, product_code=product_code, options=options)

    async def cancel_child_order(
        self,
        *,
        product_code: str,
        child_order_id: str | Unset = UNSET,
        child_order_acceptance_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Cancel one order.

        Asks to cancel one order, named by either of its ids. Success has an empty body and means that the request
        was taken, not that the order is gone: a fill may come first. Look at `get_child_orders` for what became of
        it.

        Args:
            product_code: Market of the order.
            child_order_id: Id of the order, from `get_child_orders`.
            child_order_acceptance_id: Id that `send_child_order` returned.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        POST /v1/me/cancelchildorder. Document section: Cancel Order.
        """
        from ..api.trade import cancel_child_order as _op

        return await _op.asyncio(
            self._client,
            product_code=product_code,
            child_order_id=child_order_id,
            child_order_acceptance_id=child_order_acceptance_id,
            options=options,
        )

    async def cancel_child_order_detailed(
        self,
        *,
        product_code: str,
        child_order_id: str | Unset = UNSET,
        child_order_acceptance_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[None]:
        """As `cancel_child_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import cancel_child_order as _op

        return await _op.asyncio_detailed(
            self._client,
            product_code=product_code,
            child_order_id=child_order_id,
            child_order_acceptance_id=child_order_acceptance_id,
            options=options,
        )

    async def cancel_parent_order(
        self,
        *,
        product_code: str,
        parent_order_id: str | Unset = UNSET,
        parent_order_acceptance_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Cancel one special order.

        Asks to cancel one parent order, named by either of its ids, together with all its open child orders.
        Success has an empty body and means that the request was taken.

        Args:
            product_code: Market of the order.
            parent_order_id: Id of the order, from `get_parent_orders`.
            parent_order_acceptance_id: Id that `send_parent_order` returned.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        POST /v1/me/cancelparentorder. Document section: Cancel parent order.
        """
        from ..api.trade import cancel_parent_order as _op

        return await _op.asyncio(
            self._client,
            product_code=product_code,
            parent_order_id=parent_order_id,
            parent_order_acceptance_id=parent_order_acceptance_id,
            options=options,
        )

    async def cancel_parent_order_detailed(
        self,
        *,
        product_code: str,
        parent_order_id: str | Unset = UNSET,
        parent_order_acceptance_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[None]:
        """As `cancel_parent_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import cancel_parent_order as _op

        return await _op.asyncio_detailed(
            self._client,
            product_code=product_code,
            parent_order_id=parent_order_id,
            parent_order_acceptance_id=parent_order_acceptance_id,
            options=options,
        )

    async def get_child_orders(
        self,
        *,
        product_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        child_order_state: OrderStateLike | Unset = UNSET,
        child_order_id: str | Unset = UNSET,
        child_order_acceptance_id: str | Unset = UNSET,
        parent_order_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[ChildOrder]:
        """List own orders.

        Own orders of one market, newest first; without child_order_state the open ones come first. Open orders have
        id 0 and are left out once before or after is given. Orders that ended without any fill are not listed at
        all.

        Args:
            product_code: Market, as a product_code or alias of `get_markets`. Left out, it is the account's home
                market: BTC_JPY, for accounts of the USA BTC_USD, of Europe BTC_EUR. When left out: BTC_JPY.
            count: Number of items wanted, newest first. At least 1, at most 500. When left out: 100. Unconfirmed:
                The maximum of 500 is proven for public executions only.
            before: Only items with an id below this one. Pass the smallest id seen to get the next older page. At
                least 0, at most 9223372036854775807.
            after: Only items with an id above this one. It sets a floor: the answer still starts with the newest
                item. At least 0, at most 9223372036854775807.
            child_order_state: Only orders in this state.
            child_order_id: Only the order with this id.
            child_order_acceptance_id: Only the order with this acceptance id, as returned by `send_child_order`.
            parent_order_id: Only the children of this parent order.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getchildorders. Document section: List Orders.
        """
        from ..api.trade import get_child_orders as _op

        return await _op.asyncio(
            self._client,
            product_code=product_code,
            count=count,
            before=before,
            after=after,
            child_order_state=child_order_state,
            child_order_id=child_order_id,
            child_order_acceptance_id=child_order_acceptance_id,
            parent_order_id=parent_order_id,
            options=options,
        )

    async def get_child_orders_detailed(
        self,
        *,
        product_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        child_order_state: OrderStateLike | Unset = UNSET,
        child_order_id: str | Unset = UNSET,
        child_order_acceptance_id: str | Unset = UNSET,
        parent_order_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[ChildOrder]]:
        """As `get_child_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import get_child_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            product_code=product_code,
            count=count,
            before=before,
            after=after,
            child_order_state=child_order_state,
            child_order_id=child_order_id,
            child_order_acceptance_id=child_order_acceptance_id,
            parent_order_id=parent_order_id,
            options=options,
        )

    def iter_child_orders(
        self,
        *,
        product_code: str | Unset = UNSET,
        count: int = 500,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        child_order_state: OrderStateLike | Unset = UNSET,
        child_order_id: str | Unset = UNSET,
        child_order_acceptance_id: str | Unset = UNSET,
        parent_order_id: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[ChildOrder]:
        """Walk back through `get_child_orders`, page by page, newest first.

        Args:
            before: where to start; left out, at the newest.
            count: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_child_orders`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.trade import get_child_orders as _op

        async def _page(**_window: Any) -> list[ChildOrder]:
            return await _op.asyncio(
                self._client,
                product_code=product_code,
                after=after,
                child_order_state=child_order_state,
                child_order_id=child_order_id,
                child_order_acceptance_id=child_order_acceptance_id,
                parent_order_id=parent_order_id,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=before, size=count, limit=max_items)

    async def get_my_executions(
        self,
        *,
        product_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        child_order_id: str | Unset = UNSET,
        child_order_acceptance_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[PrivateExecution]:
        """List own executions.

        Own fills of one market, newest first. Rows do not name their market, so always ask for one.

        Args:
            product_code: Market, as a product_code or alias of `get_markets`. Unconfirmed: Whether it may still be
                left out is not known.
            count: Number of items wanted, newest first. At least 1, at most 500. When left out: 100. Unconfirmed:
                The maximum of 500 is proven for public executions only.
            before: Only items with an id below this one. Pass the smallest id seen to get the next older page. At
                least 0, at most 9223372036854775807.
            after: Only items with an id above this one. It sets a floor: the answer still starts with the newest
                item. At least 0, at most 9223372036854775807.
            child_order_id: Only fills of the order with this id.
            child_order_acceptance_id: Only fills of the order with this acceptance id.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getexecutions. Document section: List Executions.
        """
        from ..api.trade import get_my_executions as _op

        return await _op.asyncio(
            self._client,
            product_code=product_code,
            count=count,
            before=before,
            after=after,
            child_order_id=child_order_id,
            child_order_acceptance_id=child_order_acceptance_id,
            options=options,
        )

    async def get_my_executions_detailed(
        self,
        *,
        product_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        child_order_id: str | Unset = UNSET,
        child_order_acceptance_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[PrivateExecution]]:
        """As `get_my_executions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import get_my_executions as _op

        return await _op.asyncio_detailed(
            self._client,
            product_code=product_code,
            count=count,
            before=before,
            after=after,
            child_order_id=child_order_id,
            child_order_acceptance_id=child_order_acceptance_id,
            options=options,
        )

    def iter_my_executions(
        self,
        *,
        product_code: str | Unset = UNSET,
        count: int = 500,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        child_order_id: str | Unset = UNSET,
        child_order_acceptance_id: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[PrivateExecution]:
        """Walk back through `get_my_executions`, page by page, newest first.

        Args:
            before: where to start; left out, at the newest.
            count: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_my_executions`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.trade import get_my_executions as _op

        async def _page(**_window: Any) -> list[PrivateExecution]:
            return await _op.asyncio(
                self._client,
                product_code=product_code,
                after=after,
                child_order_id=child_order_id,
                child_order_acceptance_id=child_order_acceptance_id,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=before, size=count, limit=max_items)

    async def get_parent_order(
        self,
        *,
        parent_order_id: str | Unset = UNSET,
        parent_order_acceptance_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ParentOrderDetail:
        """Legs of a special order.

        One parent order with its legs, named by either of its ids.

        Args:
            parent_order_id: Id of the order, from `get_parent_orders`.
            parent_order_acceptance_id: Id that `send_parent_order` returned.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getparentorder. Document section: Get Parent Order Details.
        """
        from ..api.trade import get_parent_order as _op

        return await _op.asyncio(
            self._client,
            parent_order_id=parent_order_id,
            parent_order_acceptance_id=parent_order_acceptance_id,
            options=options,
        )

    async def get_parent_order_detailed(
        self,
        *,
        parent_order_id: str | Unset = UNSET,
        parent_order_acceptance_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[ParentOrderDetail]:
        """As `get_parent_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import get_parent_order as _op

        return await _op.asyncio_detailed(
            self._client,
            parent_order_id=parent_order_id,
            parent_order_acceptance_id=parent_order_acceptance_id,
            options=options,
        )

    async def get_parent_orders(
        self,
        *,
        product_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        parent_order_state: OrderStateLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[ParentOrder]:
        """List own special orders.

        Own parent orders of one market, newest first. For an order of several legs, price and size are reference
        values: `get_parent_order` has the legs, and `get_child_orders` with parent_order_id has the children.

        Args:
            product_code: Market, as a product_code or alias of `get_markets`. Left out, it is the account's home
                market: BTC_JPY, for accounts of the USA BTC_USD, of Europe BTC_EUR. When left out: BTC_JPY.
            count: Number of items wanted, newest first. At least 1, at most 500. When left out: 100. Unconfirmed:
                The maximum of 500 is proven for public executions only.
            before: Only items with an id below this one. Pass the smallest id seen to get the next older page. At
                least 0, at most 9223372036854775807.
            after: Only items with an id above this one. It sets a floor: the answer still starts with the newest
                item. At least 0, at most 9223372036854775807.
            parent_order_state: Only orders in this state.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getparentorders. Document section: List Parent Orders.
        """
        from ..api.trade import get_parent_orders as _op

        return await _op.asyncio(
            self._client,
            product_code=product_code,
            count=count,
            before=before,
            after=after,
            parent_order_state=parent_order_state,
            options=options,
        )

    async def get_parent_orders_detailed(
        self,
        *,
        product_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        parent_order_state: OrderStateLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[ParentOrder]]:
        """As `get_parent_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import get_parent_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            product_code=product_code,
            count=count,
            before=before,
            after=after,
            parent_order_state=parent_order_state,
            options=options,
        )

    def iter_parent_orders(
        self,
        *,
        product_code: str | Unset = UNSET,
        count: int = 500,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        parent_order_state: OrderStateLike | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[ParentOrder]:
        """Walk back through `get_parent_orders`, page by page, newest first.

        Args:
            before: where to start; left out, at the newest.
            count: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_parent_orders`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.trade import get_parent_orders as _op

        async def _page(**_window: Any) -> list[ParentOrder]:
            return await _op.asyncio(
                self._client,
                product_code=product_code,
                after=after,
                parent_order_state=parent_order_state,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=before, size=count, limit=max_items)

    async def send_child_order(
        self,
        *,
        product_code: str,
        child_order_type: ChildOrderTypeLike,
        side: SideLike,
        price: DecimalLike | Unset = UNSET,
        size: DecimalLike,
        minute_to_expire: int | Unset = UNSET,
        time_in_force: TimeInForceLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ChildOrderAccepted:
        """Place a limit or market order.

        Places one order. The answer only says that bitFlyer took it in: the order appears in `get_child_orders` a
        little later and may still be refused then. There is no client order id, so never repeat a call whose
        outcome is unknown: look at `get_child_orders` and `get_my_executions` first.

        Args:
            product_code: Market, as a product_code or alias of `get_markets`.
            child_order_type: LIMIT or MARKET.
            side: BUY or SELL.
            price: Limit price in the quote currency, on the market's price step (1 yen for BTC_JPY). Needed for
                LIMIT; leave it out for MARKET. At least 0.
            size: Size in the base currency, at most 8 decimals. Each market has a minimum, such as 0.001 for
                BTC_JPY. Above 0.
            minute_to_expire: Minutes until the order expires. The default is 30 days. At least 1, at most 525600.
                When left out: 43200. Unconfirmed: The maximum is not documented; one year was the default of older
                documents.
            time_in_force: How long the order may rest. When left out: GTC.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together; 300 in 300 s per account for all that count together; 100 in 60 s per account for all that count
        together.

        POST /v1/me/sendchildorder. Document section: Send a New Order.
        """
        from ..api.trade import send_child_order as _op

        return await _op.asyncio(
            self._client,
            product_code=product_code,
            child_order_type=child_order_type,
            side=side,
            price=price,
            size=size,
            minute_to_expire=minute_to_expire,
            time_in_force=time_in_force,
            options=options,
        )

    async def send_child_order_detailed(
        self,
        *,
        product_code: str,
        child_order_type: ChildOrderTypeLike,
        side: SideLike,
        price: DecimalLike | Unset = UNSET,
        size: DecimalLike,
        minute_to_expire: int | Unset = UNSET,
        time_in_force: TimeInForceLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[ChildOrderAccepted]:
        """As `send_child_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import send_child_order as _op

        return await _op.asyncio_detailed(
            self._client,
            product_code=product_code,
            child_order_type=child_order_type,
            side=side,
            price=price,
            size=size,
            minute_to_expire=minute_to_expire,
            time_in_force=time_in_force,
            options=options,
        )

    async def send_parent_order(
        self,
        *,
        order_method: OrderMethodLike | Unset = UNSET,
        minute_to_expire: int | Unset = UNSET,
        time_in_force: TimeInForceLike | Unset = UNSET,
        parameters: Sequence[ParentOrderLeg],
        options: RequestOptions | None = None,
    ) -> ParentOrderAccepted:
        """Place a special order.

        Places a parent order, which bitFlyer keeps and turns into child orders: a stop, a trailing stop, or a chain
        of legs (IFD, OCO, IFDOCO). As with `send_child_order`, never repeat a call whose outcome is unknown.

        Args:
            order_method: How the legs hang together. When left out: SIMPLE.
            minute_to_expire: Minutes until the order expires. The default is 30 days. At least 1, at most 525600.
                When left out: 43200. Unconfirmed: The maximum is not documented; one year was the default of older
                documents.
            time_in_force: How long the child orders may rest. When left out: GTC.
            parameters: The legs, in the order that order_method gives them. SIMPLE 1, IFD 2, OCO 2, IFDOCO 3. At
                least 1 items, at most 3 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together; 300 in 300 s per account for all that count together; 100 in 60 s per account for all that count
        together.

        POST /v1/me/sendparentorder. Document section: Submit New Parent Order (Special order).
        """
        from ..api.trade import send_parent_order as _op

        return await _op.asyncio(
            self._client,
            order_method=order_method,
            minute_to_expire=minute_to_expire,
            time_in_force=time_in_force,
            parameters=parameters,
            options=options,
        )

    async def send_parent_order_detailed(
        self,
        *,
        order_method: OrderMethodLike | Unset = UNSET,
        minute_to_expire: int | Unset = UNSET,
        time_in_force: TimeInForceLike | Unset = UNSET,
        parameters: Sequence[ParentOrderLeg],
        options: RequestOptions | None = None,
    ) -> Response[ParentOrderAccepted]:
        """As `send_parent_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import send_parent_order as _op

        return await _op.asyncio_detailed(
            self._client,
            order_method=order_method,
            minute_to_expire=minute_to_expire,
            time_in_force=time_in_force,
            parameters=parameters,
            options=options,
        )
