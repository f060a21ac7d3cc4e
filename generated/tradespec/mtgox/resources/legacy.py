"""`client.legacy`: The scripts under /code/, older than v1. Those with funds take login name and password.

Generated from specs/mtgox; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.money import DecimalLike
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response
    from tradespec.core.secret import Secret

    from ..models.legacy_address import LegacyAddress
    from ..models.legacy_cancelled import LegacyCancelled
    from ..models.legacy_depth import LegacyDepth
    from ..models.legacy_funds import LegacyFunds
    from ..models.legacy_order_answer import LegacyOrderAnswer
    from ..models.legacy_orders import LegacyOrders
    from ..models.legacy_redeemed import LegacyRedeemed
    from ..models.legacy_ticker_answer import LegacyTickerAnswer
    from ..models.legacy_trade import LegacyTrade
    from ..models.legacy_withdrawn import LegacyWithdrawn


class LegacyApi:
    """The scripts under /code/, older than v1. Those with funds take login name and password."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def buy_btc(
        self,
        *,
        name: str,
        pass_: str | Secret,
        amount: DecimalLike,
        price: DecimalLike | Unset = UNSET,
        currency: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LegacyOrderAnswer:
        """Buy bitcoins.

        Places a buy order. It is accepted without funds and then waits. The status is a sentence for people; look
        at the orders. A repeat places a second order.

        Unconfirmed: Which fields the answer has; it changed over time.

        Args:
            name: Login name.
            pass_: Password.
            amount: How much, in BTC. Above 0.
            price: Price of 1 BTC. Left out, it is a market order. Above 0. Unconfirmed: Since when it may be left
                out.
            currency: Currency of the price; left out, USD.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /code/buyBTC.php. Document section: Methods.
        """
        from ..api.legacy import buy_btc as _op

        return _op.sync(
            self._client, name=name, pass_=pass_, amount=amount, price=price, currency=currency, options=options
        )

    def buy_btc_detailed(
        self,
        *,
        name: str,
        pass_: str | Secret,
        amount: DecimalLike,
        price: DecimalLike | Unset = UNSET,
        currency: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[LegacyOrderAnswer]:
        """As `buy_btc`, with status, headers, raw bytes and the number of attempts."""
        from ..api.legacy import buy_btc as _op

        return _op.sync_detailed(
            self._client, name=name, pass_=pass_, amount=amount, price=price, currency=currency, options=options
        )

    def cancel_order(
        self, *, name: str, pass_: str | Secret, oid: str, type: int, options: RequestOptions | None = None
    ) -> LegacyCancelled:
        """Cancel an order.

        Cancels one order, named by its id and its type. The answer lists the orders that are left.

        Unconfirmed: Which fields the answer has; it changed over time.

        Args:
            name: Login name.
            pass_: Password.
            oid: Id of the order.
            type: 1 for an order that sells, 2 for one that buys. At least 1, at most 2.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /code/cancelOrder.php. Document section: Methods.
        """
        from ..api.legacy import cancel_order as _op

        return _op.sync(self._client, name=name, pass_=pass_, oid=oid, type=type, options=options)

    def cancel_order_detailed(
        self, *, name: str, pass_: str | Secret, oid: str, type: int, options: RequestOptions | None = None
    ) -> Response[LegacyCancelled]:
        """As `cancel_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.legacy import cancel_order as _op

        return _op.sync_detailed(self._client, name=name, pass_=pass_, oid=oid, type=type, options=options)

    def get_btc_address(
        self, *, name: str, pass_: str | Secret, options: RequestOptions | None = None
    ) -> LegacyAddress:
        """Deposit address.

        The account's address for deposits of bitcoins.

        Args:
            name: Login name.
            pass_: Password.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /code/btcAddress.php. Document section: Methods.
        """
        from ..api.legacy import get_btc_address as _op

        return _op.sync(self._client, name=name, pass_=pass_, options=options)

    def get_btc_address_detailed(
        self, *, name: str, pass_: str | Secret, options: RequestOptions | None = None
    ) -> Response[LegacyAddress]:
        """As `get_btc_address`, with status, headers, raw bytes and the number of attempts."""
        from ..api.legacy import get_btc_address as _op

        return _op.sync_detailed(self._client, name=name, pass_=pass_, options=options)

    def get_depth(self, *, currency: str | Unset = UNSET, options: RequestOptions | None = None) -> LegacyDepth:
        """Order book.

        The order book as pairs of price and amount. Both sides ascend, so the best bid comes last.

        Args:
            currency: Currency of the prices; left out, USD. Unconfirmed: That it counts under /code/; it was
                documented for /api/0/.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /code/data/getDepth.php (also spelled /api/0/data/getDepth.php, which is never sent). Document section:
        Methods.
        """
        from ..api.legacy import get_depth as _op

        return _op.sync(self._client, currency=currency, options=options)

    def get_depth_detailed(
        self, *, currency: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[LegacyDepth]:
        """As `get_depth`, with status, headers, raw bytes and the number of attempts."""
        from ..api.legacy import get_depth as _op

        return _op.sync_detailed(self._client, currency=currency, options=options)

    def get_funds(self, *, name: str, pass_: str | Secret, options: RequestOptions | None = None) -> LegacyFunds:
        """Funds.

        What the account holds in USD and BTC.

        Args:
            name: Login name.
            pass_: Password.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /code/getFunds.php. Document section: Methods.
        """
        from ..api.legacy import get_funds as _op

        return _op.sync(self._client, name=name, pass_=pass_, options=options)

    def get_funds_detailed(
        self, *, name: str, pass_: str | Secret, options: RequestOptions | None = None
    ) -> Response[LegacyFunds]:
        """As `get_funds`, with status, headers, raw bytes and the number of attempts."""
        from ..api.legacy import get_funds as _op

        return _op.sync_detailed(self._client, name=name, pass_=pass_, options=options)

    def get_orders(self, *, name: str, pass_: str | Secret, options: RequestOptions | None = None) -> LegacyOrders:
        """Open orders.

        Own orders that are not finished, with the funds. An order without funds stays listed with status 2.

        Unconfirmed: Which fields an order has; it changed over time.

        Args:
            name: Login name.
            pass_: Password.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /code/getOrders.php. Document section: Methods.
        """
        from ..api.legacy import get_orders as _op

        return _op.sync(self._client, name=name, pass_=pass_, options=options)

    def get_orders_detailed(
        self, *, name: str, pass_: str | Secret, options: RequestOptions | None = None
    ) -> Response[LegacyOrders]:
        """As `get_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.legacy import get_orders as _op

        return _op.sync_detailed(self._client, name=name, pass_=pass_, options=options)

    def get_ticker(self, *, currency: str | Unset = UNSET, options: RequestOptions | None = None) -> LegacyTickerAnswer:
        """Prices and volume.

        Best and last prices and the volume of the day, as JSON numbers.

        Args:
            currency: Currency of the prices; left out, USD. Unconfirmed: That it counts under /code/; it was
                documented for /api/0/.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /code/data/ticker.php (also spelled /api/0/data/ticker.php, which is never sent). Document section:
        Methods.
        """
        from ..api.legacy import get_ticker as _op

        return _op.sync(self._client, currency=currency, options=options)

    def get_ticker_detailed(
        self, *, currency: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[LegacyTickerAnswer]:
        """As `get_ticker`, with status, headers, raw bytes and the number of attempts."""
        from ..api.legacy import get_ticker as _op

        return _op.sync_detailed(self._client, currency=currency, options=options)

    def get_trades(self, *, since: int | Unset = UNSET, options: RequestOptions | None = None) -> list[LegacyTrade]:
        """Trades.

        Trades in USD, oldest first; without since those of the last 24 hours, with it at most 100. Pass the newest
        tid as since to walk on. The answer is cached and may lag behind.

        Unconfirmed: Whether the trade with the id of since is listed again.

        Args:
            since: Only trades since this id, which need not exist; 0 is the first trade of all. At least 0, at most
                9223372036854775807.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /code/data/getTrades.php (also spelled /api/0/data/getTrades.php, which is never sent). Document
        section: data/getTrades.php.
        """
        from ..api.legacy import get_trades as _op

        return _op.sync(self._client, since=since, options=options)

    def get_trades_detailed(
        self, *, since: int | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[LegacyTrade]]:
        """As `get_trades`, with status, headers, raw bytes and the number of attempts."""
        from ..api.legacy import get_trades as _op

        return _op.sync_detailed(self._client, since=since, options=options)

    def iter_trades(
        self, *, since: int | Unset = UNSET, max_items: int | None = None, options: RequestOptions | None = None
    ) -> Iterator[LegacyTrade]:
        """Walk through `get_trades`, page by page, oldest first, each row once.

        Args:
            since: only rows after this one; to go on later, the id of the last row that you have.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_trades`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.legacy import get_trades as _op

        def _page(**_window: Any) -> list[LegacyTrade]:
            return _op.sync(self._client, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=since, limit=max_items)

    def redeem_code(
        self, *, name: str, pass_: str | Secret, code: str | Secret, options: RequestOptions | None = None
    ) -> LegacyRedeemed:
        """Redeem a code.

        Takes the money of a code, made by a withdrawal to a code, into the account. A code pays once.

        Unconfirmed: The forms of amount and reference.

        Args:
            name: Login name.
            pass_: Password.
            code: The code.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /code/redeemCode.php. Document section: Methods.
        """
        from ..api.legacy import redeem_code as _op

        return _op.sync(self._client, name=name, pass_=pass_, code=code, options=options)

    def redeem_code_detailed(
        self, *, name: str, pass_: str | Secret, code: str | Secret, options: RequestOptions | None = None
    ) -> Response[LegacyRedeemed]:
        """As `redeem_code`, with status, headers, raw bytes and the number of attempts."""
        from ..api.legacy import redeem_code as _op

        return _op.sync_detailed(self._client, name=name, pass_=pass_, code=code, options=options)

    def sell_btc(
        self,
        *,
        name: str,
        pass_: str | Secret,
        amount: DecimalLike,
        price: DecimalLike | Unset = UNSET,
        currency: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LegacyOrderAnswer:
        """Sell bitcoins.

        Places a sell order, with the same traps as a buy order of this API.

        Unconfirmed: Which fields the answer has; it changed over time.

        Args:
            name: Login name.
            pass_: Password.
            amount: How much, in BTC. Above 0.
            price: Price of 1 BTC. Left out, it is a market order. Above 0. Unconfirmed: Since when it may be left
                out.
            currency: Currency of the price; left out, USD.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /code/sellBTC.php. Document section: Methods.
        """
        from ..api.legacy import sell_btc as _op

        return _op.sync(
            self._client, name=name, pass_=pass_, amount=amount, price=price, currency=currency, options=options
        )

    def sell_btc_detailed(
        self,
        *,
        name: str,
        pass_: str | Secret,
        amount: DecimalLike,
        price: DecimalLike | Unset = UNSET,
        currency: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[LegacyOrderAnswer]:
        """As `sell_btc`, with status, headers, raw bytes and the number of attempts."""
        from ..api.legacy import sell_btc as _op

        return _op.sync_detailed(
            self._client, name=name, pass_=pass_, amount=amount, price=price, currency=currency, options=options
        )

    def withdraw(
        self,
        *,
        name: str,
        pass_: str | Secret,
        group1: str,
        amount: DecimalLike,
        btca: str | Unset = UNSET,
        green: bool | Unset = UNSET,
        currency: str | Unset = UNSET,
        dwaccount: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LegacyWithdrawn:
        """Withdraw.

        Sends bitcoins to an address, makes a code that any customer can redeem, or pays out money. What is needed
        depends on group1. A repeat withdraws again.

        Unconfirmed: All values of group1, and which fields the answer has; it changed over time.

        Args:
            name: Login name.
            pass_: Password.
            group1: What is wanted: BTC to an address, BTC2CODE or USD2CODE a code, DWUSD dollars to a Dwolla
                account.
            amount: How much. Above 0.
            btca: Bitcoin address, for BTC.
            green: Send from the green address of Mt.Gox.
            currency: Currency of the amount.
            dwaccount: Account at Dwolla, for DWUSD.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /code/withdraw.php. Document section: Methods.
        """
        from ..api.legacy import withdraw as _op

        return _op.sync(
            self._client,
            name=name,
            pass_=pass_,
            group1=group1,
            amount=amount,
            btca=btca,
            green=green,
            currency=currency,
            dwaccount=dwaccount,
            options=options,
        )

    def withdraw_detailed(
        self,
        *,
        name: str,
        pass_: str | Secret,
        group1: str,
        amount: DecimalLike,
        btca: str | Unset = UNSET,
        green: bool | Unset = UNSET,
        currency: str | Unset = UNSET,
        dwaccount: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[LegacyWithdrawn]:
        """As `withdraw`, with status, headers, raw bytes and the number of attempts."""
        from ..api.legacy import withdraw as _op

        return _op.sync_detailed(
            self._client,
            name=name,
            pass_=pass_,
            group1=group1,
            amount=amount,
            btca=btca,
            green=green,
            currency=currency,
            dwaccount=dwaccount,
            options=options,
        )


class AsyncLegacyApi:
    """The scripts under /code/, older than v1. Those with funds take login name and password."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def buy_btc(
        self,
        *,
        name: str,
        pass_: str | Secret,
        amount: DecimalLike,
        price: DecimalLike | Unset = UNSET,
        currency: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LegacyOrderAnswer:
        """Buy bitcoins.

        Places a buy order. It is accepted without funds and then waits. The status is a sentence for people; look
        at the orders. A repeat places a second order.

        Unconfirmed: Which fields the answer has; it changed over time.

        Args:
            name: Login name.
            pass_: Password.
            amount: How much, in BTC. Above 0.
            price: Price of 1 BTC. Left out, it is a market order. Above 0. Unconfirmed: Since when it may be left
                out.
            currency: Currency of the price; left out, USD.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /code/buyBTC.php. Document section: Methods.
        """
        from ..api.legacy import buy_btc as _op

        return await _op.asyncio(
            self._client, name=name, pass_=pass_, amount=amount, price=price, currency=currency, options=options
        )

    async def buy_btc_detailed(
        self,
        *,
        name: str,
        pass_: str | Secret,
        amount: DecimalLike,
        price: DecimalLike | Unset = UNSET,
        currency: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[LegacyOrderAnswer]:
        """As `buy_btc`, with status, headers, raw bytes and the number of attempts."""
        from ..api.legacy import buy_btc as _op

        return await _op.asyncio_detailed(
            self._client, name=name, pass_=pass_, amount=amount, price=price, currency=currency, options=options
        )

    async def cancel_order(
        self, *, name: str, pass_: str | Secret, oid: str, type: int, options: RequestOptions | None = None
    ) -> LegacyCancelled:
        """Cancel an order.

        Cancels one order, named by its id and its type. The answer lists the orders that are left.

        Unconfirmed: Which fields the answer has; it changed over time.

        Args:
            name: Login name.
            pass_: Password.
            oid: Id of the order.
            type: 1 for an order that sells, 2 for one that buys. At least 1, at most 2.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /code/cancelOrder.php. Document section: Methods.
        """
        from ..api.legacy import cancel_order as _op

        return await _op.asyncio(self._client, name=name, pass_=pass_, oid=oid, type=type, options=options)

    async def cancel_order_detailed(
        self, *, name: str, pass_: str | Secret, oid: str, type: int, options: RequestOptions | None = None
    ) -> Response[LegacyCancelled]:
        """As `cancel_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.legacy import cancel_order as _op

        return await _op.asyncio_detailed(self._client, name=name, pass_=pass_, oid=oid, type=type, options=options)

    async def get_btc_address(
        self, *, name: str, pass_: str | Secret, options: RequestOptions | None = None
    ) -> LegacyAddress:
        """Deposit address.

        The account's address for deposits of bitcoins.

        Args:
            name: Login name.
            pass_: Password.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /code/btcAddress.php. Document section: Methods.
        """
        from ..api.legacy import get_btc_address as _op

        return await _op.asyncio(self._client, name=name, pass_=pass_, options=options)

    async def get_btc_address_detailed(
        self, *, name: str, pass_: str | Secret, options: RequestOptions | None = None
    ) -> Response[LegacyAddress]:
        """As `get_btc_address`, with status, headers, raw bytes and the number of attempts."""
        from ..api.legacy import get_btc_address as _op

        return await _op.asyncio_detailed(self._client, name=name, pass_=pass_, options=options)

    async def get_depth(self, *, currency: str | Unset = UNSET, options: RequestOptions | None = None) -> LegacyDepth:
        """Order book.

        The order book as pairs of price and amount. Both sides ascend, so the best bid comes last.

        Args:
            currency: Currency of the prices; left out, USD. Unconfirmed: That it counts under /code/; it was
                documented for /api/0/.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /code/data/getDepth.php (also spelled /api/0/data/getDepth.php, which is never sent). Document section:
        Methods.
        """
        from ..api.legacy import get_depth as _op

        return await _op.asyncio(self._client, currency=currency, options=options)

    async def get_depth_detailed(
        self, *, currency: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[LegacyDepth]:
        """As `get_depth`, with status, headers, raw bytes and the number of attempts."""
        from ..api.legacy import get_depth as _op

        return await _op.asyncio_detailed(self._client, currency=currency, options=options)

    async def get_funds(self, *, name: str, pass_: str | Secret, options: RequestOptions | None = None) -> LegacyFunds:
        """Funds.

        What the account holds in USD and BTC.

        Args:
            name: Login name.
            pass_: Password.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /code/getFunds.php. Document section: Methods.
        """
        from ..api.legacy import get_funds as _op

        return await _op.asyncio(self._client, name=name, pass_=pass_, options=options)

    async def get_funds_detailed(
        self, *, name: str, pass_: str | Secret, options: RequestOptions | None = None
    ) -> Response[LegacyFunds]:
        """As `get_funds`, with status, headers, raw bytes and the number of attempts."""
        from ..api.legacy import get_funds as _op

        return await _op.asyncio_detailed(self._client, name=name, pass_=pass_, options=options)

    async def get_orders(
        self, *, name: str, pass_: str | Secret, options: RequestOptions | None = None
    ) -> LegacyOrders:
        """Open orders.

        Own orders that are not finished, with the funds. An order without funds stays listed with status 2.

        Unconfirmed: Which fields an order has; it changed over time.

        Args:
            name: Login name.
            pass_: Password.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /code/getOrders.php. Document section: Methods.
        """
        from ..api.legacy import get_orders as _op

        return await _op.asyncio(self._client, name=name, pass_=pass_, options=options)

    async def get_orders_detailed(
        self, *, name: str, pass_: str | Secret, options: RequestOptions | None = None
    ) -> Response[LegacyOrders]:
        """As `get_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.legacy import get_orders as _op

        return await _op.asyncio_detailed(self._client, name=name, pass_=pass_, options=options)

    async def get_ticker(
        self, *, currency: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> LegacyTickerAnswer:
        """Prices and volume.

        Best and last prices and the volume of the day, as JSON numbers.

        Args:
            currency: Currency of the prices; left out, USD. Unconfirmed: That it counts under /code/; it was
                documented for /api/0/.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /code/data/ticker.php (also spelled /api/0/data/ticker.php, which is never sent). Document section:
        Methods.
        """
        from ..api.legacy import get_ticker as _op

        return await _op.asyncio(self._client, currency=currency, options=options)

    async def get_ticker_detailed(
        self, *, currency: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[LegacyTickerAnswer]:
        """As `get_ticker`, with status, headers, raw bytes and the number of attempts."""
        from ..api.legacy import get_ticker as _op

        return await _op.asyncio_detailed(self._client, currency=currency, options=options)

    async def get_trades(
        self, *, since: int | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[LegacyTrade]:
        """Trades.

        Trades in USD, oldest first; without since those of the last 24 hours, with it at most 100. Pass the newest
        tid as since to walk on. The answer is cached and may lag behind.

        Unconfirmed: Whether the trade with the id of since is listed again.

        Args:
            since: Only trades since this id, which need not exist; 0 is the first trade of all. At least 0, at most
                9223372036854775807.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /code/data/getTrades.php (also spelled /api/0/data/getTrades.php, which is never sent). Document
        section: data/getTrades.php.
        """
        from ..api.legacy import get_trades as _op

        return await _op.asyncio(self._client, since=since, options=options)

    async def get_trades_detailed(
        self, *, since: int | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[LegacyTrade]]:
        """As `get_trades`, with status, headers, raw bytes and the number of attempts."""
        from ..api.legacy import get_trades as _op

        return await _op.asyncio_detailed(self._client, since=since, options=options)

    def iter_trades(
        self, *, since: int | Unset = UNSET, max_items: int | None = None, options: RequestOptions | None = None
    ) -> AsyncIterator[LegacyTrade]:
        """Walk through `get_trades`, page by page, oldest first, each row once.

        Args:
            since: only rows after this one; to go on later, the id of the last row that you have.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_trades`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.legacy import get_trades as _op

        async def _page(**_window: Any) -> list[LegacyTrade]:
            return await _op.asyncio(self._client, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=since, limit=max_items)

    async def redeem_code(
        self, *, name: str, pass_: str | Secret, code: str | Secret, options: RequestOptions | None = None
    ) -> LegacyRedeemed:
        """Redeem a code.

        Takes the money of a code, made by a withdrawal to a code, into the account. A code pays once.

        Unconfirmed: The forms of amount and reference.

        Args:
            name: Login name.
            pass_: Password.
            code: The code.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /code/redeemCode.php. Document section: Methods.
        """
        from ..api.legacy import redeem_code as _op

        return await _op.asyncio(self._client, name=name, pass_=pass_, code=code, options=options)

    async def redeem_code_detailed(
        self, *, name: str, pass_: str | Secret, code: str | Secret, options: RequestOptions | None = None
    ) -> Response[LegacyRedeemed]:
        """As `redeem_code`, with status, headers, raw bytes and the number of attempts."""
        from ..api.legacy import redeem_code as _op

        return await _op.asyncio_detailed(self._client, name=name, pass_=pass_, code=code, options=options)

    async def sell_btc(
        self,
        *,
        name: str,
        pass_: str | Secret,
        amount: DecimalLike,
        price: DecimalLike | Unset = UNSET,
        currency: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LegacyOrderAnswer:
        """Sell bitcoins.

        Places a sell order, with the same traps as a buy order of this API.

        Unconfirmed: Which fields the answer has; it changed over time.

        Args:
            name: Login name.
            pass_: Password.
            amount: How much, in BTC. Above 0.
            price: Price of 1 BTC. Left out, it is a market order. Above 0. Unconfirmed: Since when it may be left
                out.
            currency: Currency of the price; left out, USD.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /code/sellBTC.php. Document section: Methods.
        """
        from ..api.legacy import sell_btc as _op

        return await _op.asyncio(
            self._client, name=name, pass_=pass_, amount=amount, price=price, currency=currency, options=options
        )

    async def sell_btc_detailed(
        self,
        *,
        name: str,
        pass_: str | Secret,
        amount: DecimalLike,
        price: DecimalLike | Unset = UNSET,
        currency: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[LegacyOrderAnswer]:
        """As `sell_btc`, with status, headers, raw bytes and the number of attempts."""
        from ..api.legacy import sell_btc as _op

        return await _op.asyncio_detailed(
            self._client, name=name, pass_=pass_, amount=amount, price=price, currency=currency, options=options
        )

    async def withdraw(
        self,
        *,
        name: str,
        pass_: str | Secret,
        group1: str,
        amount: DecimalLike,
        btca: str | Unset = UNSET,
        green: bool | Unset = UNSET,
        currency: str | Unset = UNSET,
        dwaccount: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> LegacyWithdrawn:
        """Withdraw.

        Sends bitcoins to an address, makes a code that any customer can redeem, or pays out money. What is needed
        depends on group1. A repeat withdraws again.

        Unconfirmed: All values of group1, and which fields the answer has; it changed over time.

        Args:
            name: Login name.
            pass_: Password.
            group1: What is wanted: BTC to an address, BTC2CODE or USD2CODE a code, DWUSD dollars to a Dwolla
                account.
            amount: How much. Above 0.
            btca: Bitcoin address, for BTC.
            green: Send from the green address of Mt.Gox.
            currency: Currency of the amount.
            dwaccount: Account at Dwolla, for DWUSD.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /code/withdraw.php. Document section: Methods.
        """
        from ..api.legacy import withdraw as _op

        return await _op.asyncio(
            self._client,
            name=name,
            pass_=pass_,
            group1=group1,
            amount=amount,
            btca=btca,
            green=green,
            currency=currency,
            dwaccount=dwaccount,
            options=options,
        )

    async def withdraw_detailed(
        self,
        *,
        name: str,
        pass_: str | Secret,
        group1: str,
        amount: DecimalLike,
        btca: str | Unset = UNSET,
        green: bool | Unset = UNSET,
        currency: str | Unset = UNSET,
        dwaccount: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[LegacyWithdrawn]:
        """As `withdraw`, with status, headers, raw bytes and the number of attempts."""
        from ..api.legacy import withdraw as _op

        return await _op.asyncio_detailed(
            self._client,
            name=name,
            pass_=pass_,
            group1=group1,
            amount=amount,
            btca=btca,
            green=green,
            currency=currency,
            dwaccount=dwaccount,
            options=options,
        )
