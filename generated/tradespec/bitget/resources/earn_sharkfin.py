"""`client.earn_sharkfin`: Shark fin deposits.

Generated from specs/bitget; do not edit.
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

    from ..models.earn_result import EarnResult
    from ..models.earn_sharkfin_account import EarnSharkfinAccount
    from ..models.earn_sharkfin_asset import EarnSharkfinAsset
    from ..models.earn_sharkfin_asset_status import EarnSharkfinAssetStatusLike
    from ..models.earn_sharkfin_assets import EarnSharkfinAssets
    from ..models.earn_sharkfin_product import EarnSharkfinProduct
    from ..models.earn_sharkfin_products import EarnSharkfinProducts
    from ..models.earn_sharkfin_record import EarnSharkfinRecord
    from ..models.earn_sharkfin_record_type import EarnSharkfinRecordTypeLike
    from ..models.earn_sharkfin_records import EarnSharkfinRecords
    from ..models.earn_sharkfin_subscription import EarnSharkfinSubscription
    from ..models.earn_sharkfin_terms import EarnSharkfinTerms


class EarnSharkfinApi:
    """Shark fin deposits."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_account(self, *, options: RequestOptions | None = None) -> EarnSharkfinAccount:
        """Get the value of your shark fin deposits.

        What is invested, what was, and what it earned, in BTC and in USDT.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/sharkfin/account. Document section: SharkFin Account.
        """
        from ..api.earn_sharkfin import get_account as _op

        return _op.sync(self._client, options=options)

    def get_account_detailed(self, *, options: RequestOptions | None = None) -> Response[EarnSharkfinAccount]:
        """As `get_account`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_sharkfin import get_account as _op

        return _op.sync_detailed(self._client, options=options)

    def get_assets(
        self,
        *,
        status: EarnSharkfinAssetStatusLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EarnSharkfinAssets:
        """List your shark fin deposits.

        Deposits that run, or that are settled. At most three months between start_time and end_time, the last three
        unless given.

        Args:
            status: Running or settled.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/sharkfin/assets. Document section: SharkFin Assets.
        """
        from ..api.earn_sharkfin import get_assets as _op

        return _op.sync(
            self._client,
            status=status,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_assets_detailed(
        self,
        *,
        status: EarnSharkfinAssetStatusLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[EarnSharkfinAssets]:
        """As `get_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_sharkfin import get_assets as _op

        return _op.sync_detailed(
            self._client,
            status=status,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_assets(
        self,
        *,
        status: EarnSharkfinAssetStatusLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[EarnSharkfinAsset]:
        """Walk back through `get_assets`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_assets`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.earn_sharkfin import get_assets as _op

        def _page(**_window: Any) -> EarnSharkfinAssets:
            return _op.sync(
                self._client, status=status, start_time=start_time, end_time=end_time, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_products(
        self,
        *,
        coin: str,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EarnSharkfinProducts:
        """List shark fin products.

        Products of one coin. Rates are in percent.

        Args:
            coin: Coin of the product.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/sharkfin/product. Document section: Sharkfin Products.
        """
        from ..api.earn_sharkfin import get_products as _op

        return _op.sync(self._client, coin=coin, limit=limit, id_less_than=id_less_than, options=options)

    def get_products_detailed(
        self,
        *,
        coin: str,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[EarnSharkfinProducts]:
        """As `get_products`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_sharkfin import get_products as _op

        return _op.sync_detailed(self._client, coin=coin, limit=limit, id_less_than=id_less_than, options=options)

    def iter_products(
        self,
        *,
        coin: str,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[EarnSharkfinProduct]:
        """Walk back through `get_products`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_products`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.earn_sharkfin import get_products as _op

        def _page(**_window: Any) -> EarnSharkfinProducts:
            return _op.sync(self._client, coin=coin, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_records(
        self,
        *,
        coin: str | Unset = UNSET,
        type: EarnSharkfinRecordTypeLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EarnSharkfinRecords:
        """List what happened to shark fin deposits.

        Subscriptions, redemptions or interest, newest first. At most three months between start_time and end_time,
        the last three unless given.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            type: Kind of records.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/sharkfin/records. Document section: SharkFin Records.
        """
        from ..api.earn_sharkfin import get_records as _op

        return _op.sync(
            self._client,
            coin=coin,
            type=type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_records_detailed(
        self,
        *,
        coin: str | Unset = UNSET,
        type: EarnSharkfinRecordTypeLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[EarnSharkfinRecords]:
        """As `get_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_sharkfin import get_records as _op

        return _op.sync_detailed(
            self._client,
            coin=coin,
            type=type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_records(
        self,
        *,
        coin: str | Unset = UNSET,
        type: EarnSharkfinRecordTypeLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[EarnSharkfinRecord]:
        """Walk back through `get_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_records`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.earn_sharkfin import get_records as _op

        def _page(**_window: Any) -> EarnSharkfinRecords:
            return _op.sync(
                self._client, coin=coin, type=type, start_time=start_time, end_time=end_time, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_subscribe_info(self, *, product_id: str, options: RequestOptions | None = None) -> EarnSharkfinTerms:
        """Get the terms of a subscription.

        Price range, rates in percent, limits and times of a product before you subscribe.

        Args:
            product_id: Id of the product.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/sharkfin/subscribe-info. Document section: SharkFin Subscription Detail.
        """
        from ..api.earn_sharkfin import get_subscribe_info as _op

        return _op.sync(self._client, product_id=product_id, options=options)

    def get_subscribe_info_detailed(
        self, *, product_id: str, options: RequestOptions | None = None
    ) -> Response[EarnSharkfinTerms]:
        """As `get_subscribe_info`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_sharkfin import get_subscribe_info as _op

        return _op.sync_detailed(self._client, product_id=product_id, options=options)

    def get_subscribe_result(self, *, order_id: str, options: RequestOptions | None = None) -> EarnResult:
        """Get what became of a subscription.

        Whether a subscription succeeded. A result of fail is the answer, not an error: read result and msg.

        Args:
            order_id: Id from subscribe.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/earn/sharkfin/subscribe-result. Document section: SharkFin Subscription Result.
        """
        from ..api.earn_sharkfin import get_subscribe_result as _op

        return _op.sync(self._client, order_id=order_id, options=options)

    def get_subscribe_result_detailed(
        self, *, order_id: str, options: RequestOptions | None = None
    ) -> Response[EarnResult]:
        """As `get_subscribe_result`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_sharkfin import get_subscribe_result as _op

        return _op.sync_detailed(self._client, order_id=order_id, options=options)

    def subscribe(
        self, *, product_id: str, amount: DecimalLike, options: RequestOptions | None = None
    ) -> EarnSharkfinSubscription:
        """Make a shark fin deposit.

        Subscribes an amount of the product's coin. It is bound until the settlement. `get_subscribe_result` says
        what became of it.

        Unconfirmed: The values of status are not documented.

        Args:
            product_id: Id of the product.
            amount: How much, in the coin of the deposit. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/earn/sharkfin/subscribe. Document section: Subscribe SharkFin.
        """
        from ..api.earn_sharkfin import subscribe as _op

        return _op.sync(self._client, product_id=product_id, amount=amount, options=options)

    def subscribe_detailed(
        self, *, product_id: str, amount: DecimalLike, options: RequestOptions | None = None
    ) -> Response[EarnSharkfinSubscription]:
        """As `subscribe`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_sharkfin import subscribe as _op

        return _op.sync_detailed(self._client, product_id=product_id, amount=amount, options=options)


class AsyncEarnSharkfinApi:
    """Shark fin deposits."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_account(self, *, options: RequestOptions | None = None) -> EarnSharkfinAccount:
        """Get the value of your shark fin deposits.

        What is invested, what was, and what it earned, in BTC and in USDT.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/sharkfin/account. Document section: SharkFin Account.
        """
        from ..api.earn_sharkfin import get_account as _op

        return await _op.asyncio(self._client, options=options)

    async def get_account_detailed(self, *, options: RequestOptions | None = None) -> Response[EarnSharkfinAccount]:
        """As `get_account`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_sharkfin import get_account as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_assets(
        self,
        *,
        status: EarnSharkfinAssetStatusLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EarnSharkfinAssets:
        """List your shark fin deposits.

        Deposits that run, or that are settled. At most three months between start_time and end_time, the last three
        unless given.

        Args:
            status: Running or settled.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/sharkfin/assets. Document section: SharkFin Assets.
        """
        from ..api.earn_sharkfin import get_assets as _op

        return await _op.asyncio(
            self._client,
            status=status,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_assets_detailed(
        self,
        *,
        status: EarnSharkfinAssetStatusLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[EarnSharkfinAssets]:
        """As `get_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_sharkfin import get_assets as _op

        return await _op.asyncio_detailed(
            self._client,
            status=status,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_assets(
        self,
        *,
        status: EarnSharkfinAssetStatusLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[EarnSharkfinAsset]:
        """Walk back through `get_assets`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_assets`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.earn_sharkfin import get_assets as _op

        async def _page(**_window: Any) -> EarnSharkfinAssets:
            return await _op.asyncio(
                self._client, status=status, start_time=start_time, end_time=end_time, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_products(
        self,
        *,
        coin: str,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EarnSharkfinProducts:
        """List shark fin products.

        Products of one coin. Rates are in percent.

        Args:
            coin: Coin of the product.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/sharkfin/product. Document section: Sharkfin Products.
        """
        from ..api.earn_sharkfin import get_products as _op

        return await _op.asyncio(self._client, coin=coin, limit=limit, id_less_than=id_less_than, options=options)

    async def get_products_detailed(
        self,
        *,
        coin: str,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[EarnSharkfinProducts]:
        """As `get_products`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_sharkfin import get_products as _op

        return await _op.asyncio_detailed(
            self._client, coin=coin, limit=limit, id_less_than=id_less_than, options=options
        )

    def iter_products(
        self,
        *,
        coin: str,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[EarnSharkfinProduct]:
        """Walk back through `get_products`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_products`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.earn_sharkfin import get_products as _op

        async def _page(**_window: Any) -> EarnSharkfinProducts:
            return await _op.asyncio(self._client, coin=coin, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_records(
        self,
        *,
        coin: str | Unset = UNSET,
        type: EarnSharkfinRecordTypeLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EarnSharkfinRecords:
        """List what happened to shark fin deposits.

        Subscriptions, redemptions or interest, newest first. At most three months between start_time and end_time,
        the last three unless given.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            type: Kind of records.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/sharkfin/records. Document section: SharkFin Records.
        """
        from ..api.earn_sharkfin import get_records as _op

        return await _op.asyncio(
            self._client,
            coin=coin,
            type=type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_records_detailed(
        self,
        *,
        coin: str | Unset = UNSET,
        type: EarnSharkfinRecordTypeLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[EarnSharkfinRecords]:
        """As `get_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_sharkfin import get_records as _op

        return await _op.asyncio_detailed(
            self._client,
            coin=coin,
            type=type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_records(
        self,
        *,
        coin: str | Unset = UNSET,
        type: EarnSharkfinRecordTypeLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[EarnSharkfinRecord]:
        """Walk back through `get_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_records`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.earn_sharkfin import get_records as _op

        async def _page(**_window: Any) -> EarnSharkfinRecords:
            return await _op.asyncio(
                self._client, coin=coin, type=type, start_time=start_time, end_time=end_time, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_subscribe_info(self, *, product_id: str, options: RequestOptions | None = None) -> EarnSharkfinTerms:
        """Get the terms of a subscription.

        Price range, rates in percent, limits and times of a product before you subscribe.

        Args:
            product_id: Id of the product.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/sharkfin/subscribe-info. Document section: SharkFin Subscription Detail.
        """
        from ..api.earn_sharkfin import get_subscribe_info as _op

        return await _op.asyncio(self._client, product_id=product_id, options=options)

    async def get_subscribe_info_detailed(
        self, *, product_id: str, options: RequestOptions | None = None
    ) -> Response[EarnSharkfinTerms]:
        """As `get_subscribe_info`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_sharkfin import get_subscribe_info as _op

        return await _op.asyncio_detailed(self._client, product_id=product_id, options=options)

    async def get_subscribe_result(self, *, order_id: str, options: RequestOptions | None = None) -> EarnResult:
        """Get what became of a subscription.

        Whether a subscription succeeded. A result of fail is the answer, not an error: read result and msg.

        Args:
            order_id: Id from subscribe.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/earn/sharkfin/subscribe-result. Document section: SharkFin Subscription Result.
        """
        from ..api.earn_sharkfin import get_subscribe_result as _op

        return await _op.asyncio(self._client, order_id=order_id, options=options)

    async def get_subscribe_result_detailed(
        self, *, order_id: str, options: RequestOptions | None = None
    ) -> Response[EarnResult]:
        """As `get_subscribe_result`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_sharkfin import get_subscribe_result as _op

        return await _op.asyncio_detailed(self._client, order_id=order_id, options=options)

    async def subscribe(
        self, *, product_id: str, amount: DecimalLike, options: RequestOptions | None = None
    ) -> EarnSharkfinSubscription:
        """Make a shark fin deposit.

        Subscribes an amount of the product's coin. It is bound until the settlement. `get_subscribe_result` says
        what became of it.

        Unconfirmed: The values of status are not documented.

        Args:
            product_id: Id of the product.
            amount: How much, in the coin of the deposit. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/earn/sharkfin/subscribe. Document section: Subscribe SharkFin.
        """
        from ..api.earn_sharkfin import subscribe as _op

        return await _op.asyncio(self._client, product_id=product_id, amount=amount, options=options)

    async def subscribe_detailed(
        self, *, product_id: str, amount: DecimalLike, options: RequestOptions | None = None
    ) -> Response[EarnSharkfinSubscription]:
        """As `subscribe`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_sharkfin import subscribe as _op

        return await _op.asyncio_detailed(self._client, product_id=product_id, amount=amount, options=options)
