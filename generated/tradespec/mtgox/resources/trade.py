"""`client.trade`: Orders, their cancellation and their results.

Generated from specs/mtgox; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.money import DecimalLike
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

    from ..models.order import Order
    from ..models.order_cancelled import OrderCancelled
    from ..models.order_result import OrderResult
    from ..models.order_type import OrderTypeLike


class TradeApi:
    """Orders, their cancellation and their results."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def add_order(
        self,
        *,
        pair: str,
        type: OrderTypeLike,
        amount: DecimalLike,
        price: DecimalLike | Unset = UNSET,
        prefer_fiat_fee: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str:
        """Place an order.

        Places a limit order, or without price a market order. The answer is its id; execution follows
        (`get_order_lag`). It is accepted without funds, and the part that is not funded waits. Buyers pay the fee
        in BTC out of what they buy, unless prefer_fiat_fee is set. There is no id of your own, so never repeat a
        call whose outcome is unknown: look at `get_orders` and the wallet history first.

        Args:
            pair: Item and currency in one word, such as BTCUSD. Only BTC had a market.
            type: bid buys bitcoins, ask sells them.
            amount: How much, in BTC. From some time in 2013 on at least 0.01.
            price: Price of 1 BTC in the pair's currency. Left out, it is a market order.
            prefer_fiat_fee: A buyer pays the fee in the pair's currency instead of BTC.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/{pair}/private/order/add (also spelled /api/1/{pair}/order/add, which is never sent). Document
        section: Submit an order.
        """
        from ..api.trade import add_order as _op

        return _op.sync(
            self._client,
            pair=pair,
            type=type,
            amount=amount,
            price=price,
            prefer_fiat_fee=prefer_fiat_fee,
            options=options,
        )

    def add_order_detailed(
        self,
        *,
        pair: str,
        type: OrderTypeLike,
        amount: DecimalLike,
        price: DecimalLike | Unset = UNSET,
        prefer_fiat_fee: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[str]:
        """As `add_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import add_order as _op

        return _op.sync_detailed(
            self._client,
            pair=pair,
            type=type,
            amount=amount,
            price=price,
            prefer_fiat_fee=prefer_fiat_fee,
            options=options,
        )

    def cancel_order(self, *, pair: str, oid: str, options: RequestOptions | None = None) -> OrderCancelled:
        """Cancel an order.

        Asks to cancel one order. The id alone decides, whatever pair stands in the path. Success means that the
        request is queued: a fill may come first. An unknown or finished order is an error.

        Unconfirmed: Which right the key needs; trade is the obvious one.

        Args:
            pair: Any pair, or the word generic. It means nothing here.
            oid: Id of the order, as returned by `add_order`. At most 64 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/{pair}/private/order/cancel (also spelled /api/1/{pair}/order/cancel, which is never sent).
        Document section: Cancel an Order.
        """
        from ..api.trade import cancel_order as _op

        return _op.sync(self._client, pair=pair, oid=oid, options=options)

    def cancel_order_detailed(
        self, *, pair: str, oid: str, options: RequestOptions | None = None
    ) -> Response[OrderCancelled]:
        """As `cancel_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import cancel_order as _op

        return _op.sync_detailed(self._client, pair=pair, oid=oid, options=options)

    def cancel_order_v2(self, *, pair: str, oid: str, options: RequestOptions | None = None) -> OrderCancelled:
        """Cancel an order through API v2.

        The same as `cancel_order`. Its signature also covers the path, and the answer holds data instead of return.

        Unconfirmed: Which right the key needs; trade is the obvious one.

        Args:
            pair: Item and currency in one word, such as BTCUSD. Only BTC had a market.
            oid: Id of the order, as returned by `add_order`. At most 64 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /api/2/{pair}/money/order/cancel. Document section: Cancel an Order.
        """
        from ..api.trade import cancel_order_v2 as _op

        return _op.sync(self._client, pair=pair, oid=oid, options=options)

    def cancel_order_v2_detailed(
        self, *, pair: str, oid: str, options: RequestOptions | None = None
    ) -> Response[OrderCancelled]:
        """As `cancel_order_v2`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import cancel_order_v2 as _op

        return _op.sync_detailed(self._client, pair=pair, oid=oid, options=options)

    def get_order_result(
        self, *, type: OrderTypeLike, order: str, options: RequestOptions | None = None
    ) -> OrderResult:
        """Fills of one order.

        The trades of an own order with their sums, before fees. Its type must be named too. An order that is not
        executed yet has no result: asking for it gives an empty list or an error.

        Unconfirmed: Which of the two comes where there is no result yet, and the text of the error.

        Args:
            type: Type of the order.
            order: Id of the order, as returned by `add_order`. At most 64 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/generic/private/order/result (also spelled /api/1/generic/order/result, which is never sent).
        Document section: Order result.
        """
        from ..api.trade import get_order_result as _op

        return _op.sync(self._client, type=type, order=order, options=options)

    def get_order_result_detailed(
        self, *, type: OrderTypeLike, order: str, options: RequestOptions | None = None
    ) -> Response[OrderResult]:
        """As `get_order_result`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import get_order_result as _op

        return _op.sync_detailed(self._client, type=type, order=order, options=options)

    def get_orders(self, *, options: RequestOptions | None = None) -> list[Order]:
        """Own orders that are not finished.

        All own orders of all pairs with their status. amount is what was asked for; of it valid_amount
        (effective_amount in 2013) is funded and invalid_amount is not. Both change when money arrives or other
        orders go.

        Unconfirmed: Which right the key needs; get_info is the obvious one.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/generic/private/orders (also spelled /api/1/generic/orders, which is never sent). Document
        section: Your open orders.
        """
        from ..api.trade import get_orders as _op

        return _op.sync(self._client, options=options)

    def get_orders_detailed(self, *, options: RequestOptions | None = None) -> Response[list[Order]]:
        """As `get_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import get_orders as _op

        return _op.sync_detailed(self._client, options=options)


class AsyncTradeApi:
    """Orders, their cancellation and their results."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def add_order(
        self,
        *,
        pair: str,
        type: OrderTypeLike,
        amount: DecimalLike,
        price: DecimalLike | Unset = UNSET,
        prefer_fiat_fee: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> str:
        """Place an order.

        Places a limit order, or without price a market order. The answer is its id; execution follows
        (`get_order_lag`). It is accepted without funds, and the part that is not funded waits. Buyers pay the fee
        in BTC out of what they buy, unless prefer_fiat_fee is set. There is no id of your own, so never repeat a
        call whose outcome is unknown: look at `get_orders` and the wallet history first.

        Args:
            pair: Item and currency in one word, such as BTCUSD. Only BTC had a market.
            type: bid buys bitcoins, ask sells them.
            amount: How much, in BTC. From some time in 2013 on at least 0.01.
            price: Price of 1 BTC in the pair's currency. Left out, it is a market order.
            prefer_fiat_fee: A buyer pays the fee in the pair's currency instead of BTC.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/{pair}/private/order/add (also spelled /api/1/{pair}/order/add, which is never sent). Document
        section: Submit an order.
        """
        from ..api.trade import add_order as _op

        return await _op.asyncio(
            self._client,
            pair=pair,
            type=type,
            amount=amount,
            price=price,
            prefer_fiat_fee=prefer_fiat_fee,
            options=options,
        )

    async def add_order_detailed(
        self,
        *,
        pair: str,
        type: OrderTypeLike,
        amount: DecimalLike,
        price: DecimalLike | Unset = UNSET,
        prefer_fiat_fee: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[str]:
        """As `add_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import add_order as _op

        return await _op.asyncio_detailed(
            self._client,
            pair=pair,
            type=type,
            amount=amount,
            price=price,
            prefer_fiat_fee=prefer_fiat_fee,
            options=options,
        )

    async def cancel_order(self, *, pair: str, oid: str, options: RequestOptions | None = None) -> OrderCancelled:
        """Cancel an order.

        Asks to cancel one order. The id alone decides, whatever pair stands in the path. Success means that the
        request is queued: a fill may come first. An unknown or finished order is an error.

        Unconfirmed: Which right the key needs; trade is the obvious one.

        Args:
            pair: Any pair, or the word generic. It means nothing here.
            oid: Id of the order, as returned by `add_order`. At most 64 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/{pair}/private/order/cancel (also spelled /api/1/{pair}/order/cancel, which is never sent).
        Document section: Cancel an Order.
        """
        from ..api.trade import cancel_order as _op

        return await _op.asyncio(self._client, pair=pair, oid=oid, options=options)

    async def cancel_order_detailed(
        self, *, pair: str, oid: str, options: RequestOptions | None = None
    ) -> Response[OrderCancelled]:
        """As `cancel_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import cancel_order as _op

        return await _op.asyncio_detailed(self._client, pair=pair, oid=oid, options=options)

    async def cancel_order_v2(self, *, pair: str, oid: str, options: RequestOptions | None = None) -> OrderCancelled:
        """Cancel an order through API v2.

        The same as `cancel_order`. Its signature also covers the path, and the answer holds data instead of return.

        Unconfirmed: Which right the key needs; trade is the obvious one.

        Args:
            pair: Item and currency in one word, such as BTCUSD. Only BTC had a market.
            oid: Id of the order, as returned by `add_order`. At most 64 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /api/2/{pair}/money/order/cancel. Document section: Cancel an Order.
        """
        from ..api.trade import cancel_order_v2 as _op

        return await _op.asyncio(self._client, pair=pair, oid=oid, options=options)

    async def cancel_order_v2_detailed(
        self, *, pair: str, oid: str, options: RequestOptions | None = None
    ) -> Response[OrderCancelled]:
        """As `cancel_order_v2`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import cancel_order_v2 as _op

        return await _op.asyncio_detailed(self._client, pair=pair, oid=oid, options=options)

    async def get_order_result(
        self, *, type: OrderTypeLike, order: str, options: RequestOptions | None = None
    ) -> OrderResult:
        """Fills of one order.

        The trades of an own order with their sums, before fees. Its type must be named too. An order that is not
        executed yet has no result: asking for it gives an empty list or an error.

        Unconfirmed: Which of the two comes where there is no result yet, and the text of the error.

        Args:
            type: Type of the order.
            order: Id of the order, as returned by `add_order`. At most 64 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/generic/private/order/result (also spelled /api/1/generic/order/result, which is never sent).
        Document section: Order result.
        """
        from ..api.trade import get_order_result as _op

        return await _op.asyncio(self._client, type=type, order=order, options=options)

    async def get_order_result_detailed(
        self, *, type: OrderTypeLike, order: str, options: RequestOptions | None = None
    ) -> Response[OrderResult]:
        """As `get_order_result`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import get_order_result as _op

        return await _op.asyncio_detailed(self._client, type=type, order=order, options=options)

    async def get_orders(self, *, options: RequestOptions | None = None) -> list[Order]:
        """Own orders that are not finished.

        All own orders of all pairs with their status. amount is what was asked for; of it valid_amount
        (effective_amount in 2013) is funded and invalid_amount is not. Both change when money arrives or other
        orders go.

        Unconfirmed: Which right the key needs; get_info is the obvious one.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/generic/private/orders (also spelled /api/1/generic/orders, which is never sent). Document
        section: Your open orders.
        """
        from ..api.trade import get_orders as _op

        return await _op.asyncio(self._client, options=options)

    async def get_orders_detailed(self, *, options: RequestOptions | None = None) -> Response[list[Order]]:
        """As `get_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trade import get_orders as _op

        return await _op.asyncio_detailed(self._client, options=options)
