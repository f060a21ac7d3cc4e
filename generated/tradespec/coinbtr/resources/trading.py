"""`client.trading`: Limit orders.

Generated from specs/coinbtr; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.money import DecimalLike
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

    from ..models.open_order import OpenOrder
    from ..models.order_placed import OrderPlaced


class TradingApi:
    """Limit orders."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def cancel_order(self, *, id: int, options: RequestOptions | None = None) -> None:
        """Cancel an open order.

        Cancels an order to buy or to sell by its id. The path says buylimit, and there is none for the other side.

        Unconfirmed: The field of the request (id is that of 2019), the answer, and that it cancels orders to sell.

        Args:
            id: Id of the order. At least 0. Unconfirmed: Its name and type.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /api/v1/trading/cancel/buylimit (also spelled /api/v1/trading/cancel/selllimit, which is never sent).
        Document section: Cancel an open order.
        """
        from ..api.trading import cancel_order as _op

        return _op.sync(self._client, id=id, options=options)

    def cancel_order_detailed(self, *, id: int, options: RequestOptions | None = None) -> Response[None]:
        """As `cancel_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trading import cancel_order as _op

        return _op.sync_detailed(self._client, id=id, options=options)

    def get_open_orders(
        self, *, market: str | Unset = UNSET, id: int | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[OpenOrder] | None:
        """List the open orders.

        The account's open orders. With id only that one, which the document calls Get open order.

        Unconfirmed: All fields of request and answer; those of the rows are of 2019. That the answer is a list: an
        object in its place is a ContractBreach, which carries the raw body.

        Args:
            market: Only those of this market; left out, all of them. Unconfirmed: Which currency comes first, and
                that lower case is taken too.
            id: Only this order. At least 0. Unconfirmed: Its name and type.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /api/v1/trading/listopenorders. Document section: List open orders; Get open order.
        """
        from ..api.trading import get_open_orders as _op

        return _op.sync(self._client, market=market, id=id, options=options)

    def get_open_orders_detailed(
        self, *, market: str | Unset = UNSET, id: int | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[OpenOrder] | None]:
        """As `get_open_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trading import get_open_orders as _op

        return _op.sync_detailed(self._client, market=market, id=id, options=options)

    def place_buy_limit(
        self,
        *,
        market: str,
        amount: DecimalLike | Unset = UNSET,
        price: DecimalLike | Unset = UNSET,
        quantity: DecimalLike | Unset = UNSET,
        rate: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderPlaced | None:
        """Place a limit order to buy.

        Places a limit order to buy. There is no id of your own that could tell one order from another: it is never
        sent twice by itself, and after a call without answer only `get_open_orders` and the balances tell what
        became of it.

        Unconfirmed: All fields of request and answer. market and amount are in a revision four days later, whose
        sample has no price (refused here), price and id in that of 2019, quantity and rate in a request of the
        exchange that it was modelled on.

        Args:
            market: Market, such as BTC-MXN. Unconfirmed: Which currency comes first, and that lower case is taken
                too.
            amount: How much to buy or to sell, of the coin. Above 0.
            price: Worst price, of one coin. Above 0.
            quantity: The amount by another name, which one revision of the document has. Above 0.
            rate: The price by another name, which the same revision has. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /api/v1/trading/place/buylimit (also spelled /api/v1/trading/buylimit, which is never sent). Document
        section: Place a buy limit order.
        """
        from ..api.trading import place_buy_limit as _op

        return _op.sync(
            self._client, market=market, amount=amount, price=price, quantity=quantity, rate=rate, options=options
        )

    def place_buy_limit_detailed(
        self,
        *,
        market: str,
        amount: DecimalLike | Unset = UNSET,
        price: DecimalLike | Unset = UNSET,
        quantity: DecimalLike | Unset = UNSET,
        rate: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderPlaced | None]:
        """As `place_buy_limit`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trading import place_buy_limit as _op

        return _op.sync_detailed(
            self._client, market=market, amount=amount, price=price, quantity=quantity, rate=rate, options=options
        )

    def place_sell_limit(
        self,
        *,
        market: str,
        amount: DecimalLike | Unset = UNSET,
        price: DecimalLike | Unset = UNSET,
        quantity: DecimalLike | Unset = UNSET,
        rate: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderPlaced | None:
        """Place a limit order to sell.

        Places a limit order to sell. There is no id of your own that could tell one order from another: it is never
        sent twice by itself, and after a call without answer only `get_open_orders` and the balances tell what
        became of it.

        Unconfirmed: All fields of request and answer. market and amount are in a revision four days later, whose
        sample has no price (refused here), price and id in that of 2019, quantity and rate in a request of the
        exchange that it was modelled on.

        Args:
            market: Market, such as BTC-MXN. Unconfirmed: Which currency comes first, and that lower case is taken
                too.
            amount: How much to buy or to sell, of the coin. Above 0.
            price: Worst price, of one coin. Above 0.
            quantity: The amount by another name, which one revision of the document has. Above 0.
            rate: The price by another name, which the same revision has. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /api/v1/trading/place/selllimit (also spelled /api/v1/trading/selllimit, which is never sent). Document
        section: Place a sell limit order.
        """
        from ..api.trading import place_sell_limit as _op

        return _op.sync(
            self._client, market=market, amount=amount, price=price, quantity=quantity, rate=rate, options=options
        )

    def place_sell_limit_detailed(
        self,
        *,
        market: str,
        amount: DecimalLike | Unset = UNSET,
        price: DecimalLike | Unset = UNSET,
        quantity: DecimalLike | Unset = UNSET,
        rate: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderPlaced | None]:
        """As `place_sell_limit`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trading import place_sell_limit as _op

        return _op.sync_detailed(
            self._client, market=market, amount=amount, price=price, quantity=quantity, rate=rate, options=options
        )


class AsyncTradingApi:
    """Limit orders."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def cancel_order(self, *, id: int, options: RequestOptions | None = None) -> None:
        """Cancel an open order.

        Cancels an order to buy or to sell by its id. The path says buylimit, and there is none for the other side.

        Unconfirmed: The field of the request (id is that of 2019), the answer, and that it cancels orders to sell.

        Args:
            id: Id of the order. At least 0. Unconfirmed: Its name and type.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /api/v1/trading/cancel/buylimit (also spelled /api/v1/trading/cancel/selllimit, which is never sent).
        Document section: Cancel an open order.
        """
        from ..api.trading import cancel_order as _op

        return await _op.asyncio(self._client, id=id, options=options)

    async def cancel_order_detailed(self, *, id: int, options: RequestOptions | None = None) -> Response[None]:
        """As `cancel_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trading import cancel_order as _op

        return await _op.asyncio_detailed(self._client, id=id, options=options)

    async def get_open_orders(
        self, *, market: str | Unset = UNSET, id: int | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[OpenOrder] | None:
        """List the open orders.

        The account's open orders. With id only that one, which the document calls Get open order.

        Unconfirmed: All fields of request and answer; those of the rows are of 2019. That the answer is a list: an
        object in its place is a ContractBreach, which carries the raw body.

        Args:
            market: Only those of this market; left out, all of them. Unconfirmed: Which currency comes first, and
                that lower case is taken too.
            id: Only this order. At least 0. Unconfirmed: Its name and type.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /api/v1/trading/listopenorders. Document section: List open orders; Get open order.
        """
        from ..api.trading import get_open_orders as _op

        return await _op.asyncio(self._client, market=market, id=id, options=options)

    async def get_open_orders_detailed(
        self, *, market: str | Unset = UNSET, id: int | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[OpenOrder] | None]:
        """As `get_open_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trading import get_open_orders as _op

        return await _op.asyncio_detailed(self._client, market=market, id=id, options=options)

    async def place_buy_limit(
        self,
        *,
        market: str,
        amount: DecimalLike | Unset = UNSET,
        price: DecimalLike | Unset = UNSET,
        quantity: DecimalLike | Unset = UNSET,
        rate: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderPlaced | None:
        """Place a limit order to buy.

        Places a limit order to buy. There is no id of your own that could tell one order from another: it is never
        sent twice by itself, and after a call without answer only `get_open_orders` and the balances tell what
        became of it.

        Unconfirmed: All fields of request and answer. market and amount are in a revision four days later, whose
        sample has no price (refused here), price and id in that of 2019, quantity and rate in a request of the
        exchange that it was modelled on.

        Args:
            market: Market, such as BTC-MXN. Unconfirmed: Which currency comes first, and that lower case is taken
                too.
            amount: How much to buy or to sell, of the coin. Above 0.
            price: Worst price, of one coin. Above 0.
            quantity: The amount by another name, which one revision of the document has. Above 0.
            rate: The price by another name, which the same revision has. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /api/v1/trading/place/buylimit (also spelled /api/v1/trading/buylimit, which is never sent). Document
        section: Place a buy limit order.
        """
        from ..api.trading import place_buy_limit as _op

        return await _op.asyncio(
            self._client, market=market, amount=amount, price=price, quantity=quantity, rate=rate, options=options
        )

    async def place_buy_limit_detailed(
        self,
        *,
        market: str,
        amount: DecimalLike | Unset = UNSET,
        price: DecimalLike | Unset = UNSET,
        quantity: DecimalLike | Unset = UNSET,
        rate: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderPlaced | None]:
        """As `place_buy_limit`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trading import place_buy_limit as _op

        return await _op.asyncio_detailed(
            self._client, market=market, amount=amount, price=price, quantity=quantity, rate=rate, options=options
        )

    async def place_sell_limit(
        self,
        *,
        market: str,
        amount: DecimalLike | Unset = UNSET,
        price: DecimalLike | Unset = UNSET,
        quantity: DecimalLike | Unset = UNSET,
        rate: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> OrderPlaced | None:
        """Place a limit order to sell.

        Places a limit order to sell. There is no id of your own that could tell one order from another: it is never
        sent twice by itself, and after a call without answer only `get_open_orders` and the balances tell what
        became of it.

        Unconfirmed: All fields of request and answer. market and amount are in a revision four days later, whose
        sample has no price (refused here), price and id in that of 2019, quantity and rate in a request of the
        exchange that it was modelled on.

        Args:
            market: Market, such as BTC-MXN. Unconfirmed: Which currency comes first, and that lower case is taken
                too.
            amount: How much to buy or to sell, of the coin. Above 0.
            price: Worst price, of one coin. Above 0.
            quantity: The amount by another name, which one revision of the document has. Above 0.
            rate: The price by another name, which the same revision has. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /api/v1/trading/place/selllimit (also spelled /api/v1/trading/selllimit, which is never sent). Document
        section: Place a sell limit order.
        """
        from ..api.trading import place_sell_limit as _op

        return await _op.asyncio(
            self._client, market=market, amount=amount, price=price, quantity=quantity, rate=rate, options=options
        )

    async def place_sell_limit_detailed(
        self,
        *,
        market: str,
        amount: DecimalLike | Unset = UNSET,
        price: DecimalLike | Unset = UNSET,
        quantity: DecimalLike | Unset = UNSET,
        rate: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[OrderPlaced | None]:
        """As `place_sell_limit`, with status, headers, raw bytes and the number of attempts."""
        from ..api.trading import place_sell_limit as _op

        return await _op.asyncio_detailed(
            self._client, market=market, amount=amount, price=price, quantity=quantity, rate=rate, options=options
        )
