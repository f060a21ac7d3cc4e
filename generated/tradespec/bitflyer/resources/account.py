"""`client.account`: What the API key may do, balances and fees.

Generated from specs/bitflyer; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

    from ..models.balance import Balance
    from ..models.balance_change import BalanceChange
    from ..models.trading_commission import TradingCommission


class AccountApi:
    """What the API key may do, balances and fees."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_balance(self, *, options: RequestOptions | None = None) -> list[Balance]:
        """Balances.

        What the account holds of each currency, also of those of which it holds nothing.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getbalance. Document section: Get Account Asset Balance.
        """
        from ..api.account import get_balance as _op

        return _op.sync(self._client, options=options)

    def get_balance_detailed(self, *, options: RequestOptions | None = None) -> Response[list[Balance]]:
        """As `get_balance`, with status, headers, raw bytes and the number of attempts."""
        from ..api.account import get_balance as _op

        return _op.sync_detailed(self._client, options=options)

    def get_balance_history(
        self,
        *,
        currency_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[BalanceChange]:
        """Changes of a balance.

        Every change of the balance of one currency, newest first: trades, fees, deposits, withdrawals and
        transfers.

        Args:
            currency_code: Currency, such as JPY or BTC. When left out: JPY.
            count: Number of items wanted, newest first. At least 1, at most 500. When left out: 100. Unconfirmed:
                The maximum of 500 is proven for public executions only.
            before: Only items with an id below this one. Pass the smallest id seen to get the next older page. At
                least 0, at most 9223372036854775807.
            after: Only items with an id above this one. It sets a floor: the answer still starts with the newest
                item. At least 0, at most 9223372036854775807.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getbalancehistory. Document section: List Balance History.
        """
        from ..api.account import get_balance_history as _op

        return _op.sync(
            self._client, currency_code=currency_code, count=count, before=before, after=after, options=options
        )

    def get_balance_history_detailed(
        self,
        *,
        currency_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[BalanceChange]]:
        """As `get_balance_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.account import get_balance_history as _op

        return _op.sync_detailed(
            self._client, currency_code=currency_code, count=count, before=before, after=after, options=options
        )

    def iter_balance_history(
        self,
        *,
        currency_code: str | Unset = UNSET,
        count: int = 500,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[BalanceChange]:
        """Walk back through `get_balance_history`, page by page, newest first.

        Args:
            before: where to start; left out, at the newest.
            count: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_balance_history`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.account import get_balance_history as _op

        def _page(**_window: Any) -> list[BalanceChange]:
            return _op.sync(self._client, currency_code=currency_code, after=after, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=before, size=count, limit=max_items)

    def get_permissions(self, *, options: RequestOptions | None = None) -> list[str]:
        """What the API key may call.

        The paths that this API key may call. A call to any other private path is refused.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getpermissions. Document section: Get API Key Permissions.
        """
        from ..api.account import get_permissions as _op

        return _op.sync(self._client, options=options)

    def get_permissions_detailed(self, *, options: RequestOptions | None = None) -> Response[list[str]]:
        """As `get_permissions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.account import get_permissions as _op

        return _op.sync_detailed(self._client, options=options)

    def get_trading_commission(self, *, product_code: str, options: RequestOptions | None = None) -> TradingCommission:
        """Fee rate.

        The fee rate that this account pays now on one market.

        Args:
            product_code: Market, as a product_code or alias of `get_markets`.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/gettradingcommission. Document section: Get Trading Commission.
        """
        from ..api.account import get_trading_commission as _op

        return _op.sync(self._client, product_code=product_code, options=options)

    def get_trading_commission_detailed(
        self, *, product_code: str, options: RequestOptions | None = None
    ) -> Response[TradingCommission]:
        """As `get_trading_commission`, with status, headers, raw bytes and the number of attempts."""
        from ..api.account import get_trading_commission as _op

        return _op.sync_detailed(self._client, product_code=product_code, options=options)


class AsyncAccountApi:
    """What the API key may do, balances and fees."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_balance(self, *, options: RequestOptions | None = None) -> list[Balance]:
        """Balances.

        What the account holds of each currency, also of those of which it holds nothing.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getbalance. Document section: Get Account Asset Balance.
        """
        from ..api.account import get_balance as _op

        return await _op.asyncio(self._client, options=options)

    async def get_balance_detailed(self, *, options: RequestOptions | None = None) -> Response[list[Balance]]:
        """As `get_balance`, with status, headers, raw bytes and the number of attempts."""
        from ..api.account import get_balance as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_balance_history(
        self,
        *,
        currency_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[BalanceChange]:
        """Changes of a balance.

        Every change of the balance of one currency, newest first: trades, fees, deposits, withdrawals and
        transfers.

        Args:
            currency_code: Currency, such as JPY or BTC. When left out: JPY.
            count: Number of items wanted, newest first. At least 1, at most 500. When left out: 100. Unconfirmed:
                The maximum of 500 is proven for public executions only.
            before: Only items with an id below this one. Pass the smallest id seen to get the next older page. At
                least 0, at most 9223372036854775807.
            after: Only items with an id above this one. It sets a floor: the answer still starts with the newest
                item. At least 0, at most 9223372036854775807.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getbalancehistory. Document section: List Balance History.
        """
        from ..api.account import get_balance_history as _op

        return await _op.asyncio(
            self._client, currency_code=currency_code, count=count, before=before, after=after, options=options
        )

    async def get_balance_history_detailed(
        self,
        *,
        currency_code: str | Unset = UNSET,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[BalanceChange]]:
        """As `get_balance_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.account import get_balance_history as _op

        return await _op.asyncio_detailed(
            self._client, currency_code=currency_code, count=count, before=before, after=after, options=options
        )

    def iter_balance_history(
        self,
        *,
        currency_code: str | Unset = UNSET,
        count: int = 500,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[BalanceChange]:
        """Walk back through `get_balance_history`, page by page, newest first.

        Args:
            before: where to start; left out, at the newest.
            count: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_balance_history`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.account import get_balance_history as _op

        async def _page(**_window: Any) -> list[BalanceChange]:
            return await _op.asyncio(self._client, currency_code=currency_code, after=after, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=before, size=count, limit=max_items)

    async def get_permissions(self, *, options: RequestOptions | None = None) -> list[str]:
        """What the API key may call.

        The paths that this API key may call. A call to any other private path is refused.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getpermissions. Document section: Get API Key Permissions.
        """
        from ..api.account import get_permissions as _op

        return await _op.asyncio(self._client, options=options)

    async def get_permissions_detailed(self, *, options: RequestOptions | None = None) -> Response[list[str]]:
        """As `get_permissions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.account import get_permissions as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_trading_commission(
        self, *, product_code: str, options: RequestOptions | None = None
    ) -> TradingCommission:
        """Fee rate.

        The fee rate that this account pays now on one market.

        Args:
            product_code: Market, as a product_code or alias of `get_markets`.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/gettradingcommission. Document section: Get Trading Commission.
        """
        from ..api.account import get_trading_commission as _op

        return await _op.asyncio(self._client, product_code=product_code, options=options)

    async def get_trading_commission_detailed(
        self, *, product_code: str, options: RequestOptions | None = None
    ) -> Response[TradingCommission]:
        """As `get_trading_commission`, with status, headers, raw bytes and the number of attempts."""
        from ..api.account import get_trading_commission as _op

        return await _op.asyncio_detailed(self._client, product_code=product_code, options=options)
