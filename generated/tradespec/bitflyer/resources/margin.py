"""`client.margin`: Collateral and positions of bitFlyer Crypto CFD.

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

    from ..models.collateral import Collateral
    from ..models.collateral_account import CollateralAccount
    from ..models.collateral_change import CollateralChange
    from ..models.position import Position


class MarginApi:
    """Collateral and positions of bitFlyer Crypto CFD."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_collateral(self, *, options: RequestOptions | None = None) -> Collateral:
        """State of the margin account.

        Collateral, profit or loss of open positions, and the collateral that they need. All in yen.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getcollateral. Document section: Get Margin Status.
        """
        from ..api.margin import get_collateral as _op

        return _op.sync(self._client, options=options)

    def get_collateral_detailed(self, *, options: RequestOptions | None = None) -> Response[Collateral]:
        """As `get_collateral`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin import get_collateral as _op

        return _op.sync_detailed(self._client, options=options)

    def get_collateral_accounts(self, *, options: RequestOptions | None = None) -> list[CollateralAccount]:
        """Collateral by currency.

        What lies in the margin account of each currency.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getcollateralaccounts. Document section: Get Margin Status.
        """
        from ..api.margin import get_collateral_accounts as _op

        return _op.sync(self._client, options=options)

    def get_collateral_accounts_detailed(
        self, *, options: RequestOptions | None = None
    ) -> Response[list[CollateralAccount]]:
        """As `get_collateral_accounts`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin import get_collateral_accounts as _op

        return _op.sync_detailed(self._client, options=options)

    def get_collateral_history(
        self,
        *,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[CollateralChange]:
        """Changes of the collateral.

        Every change of the collateral, newest first.

        Args:
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

        GET /v1/me/getcollateralhistory. Document section: Get Margin Change History.
        """
        from ..api.margin import get_collateral_history as _op

        return _op.sync(self._client, count=count, before=before, after=after, options=options)

    def get_collateral_history_detailed(
        self,
        *,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[CollateralChange]]:
        """As `get_collateral_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin import get_collateral_history as _op

        return _op.sync_detailed(self._client, count=count, before=before, after=after, options=options)

    def iter_collateral_history(
        self,
        *,
        count: int = 500,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CollateralChange]:
        """Walk back through `get_collateral_history`, page by page, newest first.

        Args:
            before: where to start; left out, at the newest.
            count: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_collateral_history`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.margin import get_collateral_history as _op

        def _page(**_window: Any) -> list[CollateralChange]:
            return _op.sync(self._client, after=after, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=before, size=count, limit=max_items)

    def get_positions(self, *, product_code: str, options: RequestOptions | None = None) -> list[Position]:
        """Open positions.

        Open CFD positions, one row per lot.

        Args:
            product_code: CFD market. Only FX_BTC_JPY has positions.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getpositions. Document section: Get Open Interest Summary.
        """
        from ..api.margin import get_positions as _op

        return _op.sync(self._client, product_code=product_code, options=options)

    def get_positions_detailed(
        self, *, product_code: str, options: RequestOptions | None = None
    ) -> Response[list[Position]]:
        """As `get_positions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin import get_positions as _op

        return _op.sync_detailed(self._client, product_code=product_code, options=options)


class AsyncMarginApi:
    """Collateral and positions of bitFlyer Crypto CFD."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_collateral(self, *, options: RequestOptions | None = None) -> Collateral:
        """State of the margin account.

        Collateral, profit or loss of open positions, and the collateral that they need. All in yen.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getcollateral. Document section: Get Margin Status.
        """
        from ..api.margin import get_collateral as _op

        return await _op.asyncio(self._client, options=options)

    async def get_collateral_detailed(self, *, options: RequestOptions | None = None) -> Response[Collateral]:
        """As `get_collateral`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin import get_collateral as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_collateral_accounts(self, *, options: RequestOptions | None = None) -> list[CollateralAccount]:
        """Collateral by currency.

        What lies in the margin account of each currency.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getcollateralaccounts. Document section: Get Margin Status.
        """
        from ..api.margin import get_collateral_accounts as _op

        return await _op.asyncio(self._client, options=options)

    async def get_collateral_accounts_detailed(
        self, *, options: RequestOptions | None = None
    ) -> Response[list[CollateralAccount]]:
        """As `get_collateral_accounts`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin import get_collateral_accounts as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_collateral_history(
        self,
        *,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[CollateralChange]:
        """Changes of the collateral.

        Every change of the collateral, newest first.

        Args:
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

        GET /v1/me/getcollateralhistory. Document section: Get Margin Change History.
        """
        from ..api.margin import get_collateral_history as _op

        return await _op.asyncio(self._client, count=count, before=before, after=after, options=options)

    async def get_collateral_history_detailed(
        self,
        *,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[CollateralChange]]:
        """As `get_collateral_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin import get_collateral_history as _op

        return await _op.asyncio_detailed(self._client, count=count, before=before, after=after, options=options)

    def iter_collateral_history(
        self,
        *,
        count: int = 500,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CollateralChange]:
        """Walk back through `get_collateral_history`, page by page, newest first.

        Args:
            before: where to start; left out, at the newest.
            count: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_collateral_history`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.margin import get_collateral_history as _op

        async def _page(**_window: Any) -> list[CollateralChange]:
            return await _op.asyncio(self._client, after=after, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=before, size=count, limit=max_items)

    async def get_positions(self, *, product_code: str, options: RequestOptions | None = None) -> list[Position]:
        """Open positions.

        Open CFD positions, one row per lot.

        Args:
            product_code: CFD market. Only FX_BTC_JPY has positions.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getpositions. Document section: Get Open Interest Summary.
        """
        from ..api.margin import get_positions as _op

        return await _op.asyncio(self._client, product_code=product_code, options=options)

    async def get_positions_detailed(
        self, *, product_code: str, options: RequestOptions | None = None
    ) -> Response[list[Position]]:
        """As `get_positions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.margin import get_positions as _op

        return await _op.asyncio_detailed(self._client, product_code=product_code, options=options)
