"""`client.earn_savings`: Savings, flexible and fixed.

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

    from ..models.earn_order_ref import EarnOrderRef
    from ..models.earn_period_type import EarnPeriodTypeLike
    from ..models.earn_product_filter import EarnProductFilterLike
    from ..models.earn_result import EarnResult
    from ..models.earn_savings_account import EarnSavingsAccount
    from ..models.earn_savings_asset import EarnSavingsAsset
    from ..models.earn_savings_assets import EarnSavingsAssets
    from ..models.earn_savings_product import EarnSavingsProduct
    from ..models.earn_savings_record import EarnSavingsRecord
    from ..models.earn_savings_record_type import EarnSavingsRecordTypeLike
    from ..models.earn_savings_records import EarnSavingsRecords
    from ..models.earn_savings_redemption import EarnSavingsRedemption
    from ..models.earn_savings_terms import EarnSavingsTerms


class EarnSavingsApi:
    """Savings, flexible and fixed."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_account(self, *, options: RequestOptions | None = None) -> EarnSavingsAccount:
        """Get the value of your savings.

        Value and earnings of all savings, in BTC and in USDT.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/savings/account. Document section: Savings Account.
        """
        from ..api.earn_savings import get_account as _op

        return _op.sync(self._client, options=options)

    def get_account_detailed(self, *, options: RequestOptions | None = None) -> Response[EarnSavingsAccount]:
        """As `get_account`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_savings import get_account as _op

        return _op.sync_detailed(self._client, options=options)

    def get_assets(
        self,
        *,
        period_type: EarnPeriodTypeLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EarnSavingsAssets:
        """List your savings.

        What you have in flexible or in fixed savings. At most three months between start_time and end_time, the
        last three unless given.

        Args:
            period_type: flexible or fixed.
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

        GET /api/v2/earn/savings/assets. Document section: Savings Assets.
        """
        from ..api.earn_savings import get_assets as _op

        return _op.sync(
            self._client,
            period_type=period_type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_assets_detailed(
        self,
        *,
        period_type: EarnPeriodTypeLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[EarnSavingsAssets]:
        """As `get_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_savings import get_assets as _op

        return _op.sync_detailed(
            self._client,
            period_type=period_type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_assets(
        self,
        *,
        period_type: EarnPeriodTypeLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[EarnSavingsAsset]:
        """Walk back through `get_assets`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_assets`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.earn_savings import get_assets as _op

        def _page(**_window: Any) -> EarnSavingsAssets:
            return _op.sync(
                self._client,
                period_type=period_type,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_products(
        self,
        *,
        coin: str | Unset = UNSET,
        filter: EarnProductFilterLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[EarnSavingsProduct]:
        """List savings products.

        Products with their interest, as a fixed or a laddered annual rate in percent.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            filter: Which products.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/savings/product. Document section: Savings Product List.
        """
        from ..api.earn_savings import get_products as _op

        return _op.sync(self._client, coin=coin, filter=filter, options=options)

    def get_products_detailed(
        self,
        *,
        coin: str | Unset = UNSET,
        filter: EarnProductFilterLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[EarnSavingsProduct]]:
        """As `get_products`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_savings import get_products as _op

        return _op.sync_detailed(self._client, coin=coin, filter=filter, options=options)

    def get_records(
        self,
        *,
        coin: str | Unset = UNSET,
        period_type: EarnPeriodTypeLike,
        order_type: EarnSavingsRecordTypeLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EarnSavingsRecords:
        """List what happened to your savings.

        Subscriptions, redemptions, interest and penalties, newest first. At most three months between start_time
        and end_time, the last three unless given.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            period_type: flexible or fixed.
            order_type: Only records of this kind.
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

        GET /api/v2/earn/savings/records. Document section: Savings Records.
        """
        from ..api.earn_savings import get_records as _op

        return _op.sync(
            self._client,
            coin=coin,
            period_type=period_type,
            order_type=order_type,
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
        period_type: EarnPeriodTypeLike,
        order_type: EarnSavingsRecordTypeLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[EarnSavingsRecords]:
        """As `get_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_savings import get_records as _op

        return _op.sync_detailed(
            self._client,
            coin=coin,
            period_type=period_type,
            order_type=order_type,
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
        period_type: EarnPeriodTypeLike,
        order_type: EarnSavingsRecordTypeLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[EarnSavingsRecord]:
        """Walk back through `get_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_records`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.earn_savings import get_records as _op

        def _page(**_window: Any) -> EarnSavingsRecords:
            return _op.sync(
                self._client,
                coin=coin,
                period_type=period_type,
                order_type=order_type,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_redeem_result(
        self, *, order_id: str, period_type: EarnPeriodTypeLike, options: RequestOptions | None = None
    ) -> EarnResult:
        """Get what became of a redemption.

        Whether a redemption succeeded. A result of fail is the answer, not an error: read result and msg.

        Unconfirmed: Bitget calls `order_id` the id of the subscription, in the document of the redemption.

        Args:
            order_id: Id from redeem.
            period_type: flexible or fixed.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/savings/redeem-result. Document section: Savings Redemption Results.
        """
        from ..api.earn_savings import get_redeem_result as _op

        return _op.sync(self._client, order_id=order_id, period_type=period_type, options=options)

    def get_redeem_result_detailed(
        self, *, order_id: str, period_type: EarnPeriodTypeLike, options: RequestOptions | None = None
    ) -> Response[EarnResult]:
        """As `get_redeem_result`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_savings import get_redeem_result as _op

        return _op.sync_detailed(self._client, order_id=order_id, period_type=period_type, options=options)

    def get_subscribe_info(
        self, *, product_id: str, period_type: EarnPeriodTypeLike, options: RequestOptions | None = None
    ) -> EarnSavingsTerms:
        """Get the terms of a subscription.

        Limits, times and interest of a product before you subscribe.

        Args:
            product_id: Id of the product.
            period_type: flexible or fixed.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/savings/subscribe-info. Document section: Savings Subscription Detail.
        """
        from ..api.earn_savings import get_subscribe_info as _op

        return _op.sync(self._client, product_id=product_id, period_type=period_type, options=options)

    def get_subscribe_info_detailed(
        self, *, product_id: str, period_type: EarnPeriodTypeLike, options: RequestOptions | None = None
    ) -> Response[EarnSavingsTerms]:
        """As `get_subscribe_info`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_savings import get_subscribe_info as _op

        return _op.sync_detailed(self._client, product_id=product_id, period_type=period_type, options=options)

    def get_subscribe_result(
        self, *, order_id: str, period_type: EarnPeriodTypeLike, options: RequestOptions | None = None
    ) -> EarnResult:
        """Get what became of a subscription.

        Whether a subscription succeeded. A result of fail is the answer, not an error: read result and msg.

        Unconfirmed: Bitget's table names `product_id`, its sample `order_id`. The sample and clients are followed.

        Args:
            order_id: Id from subscribe.
            period_type: flexible or fixed.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/savings/subscribe-result. Document section: Savings Subscription Result.
        """
        from ..api.earn_savings import get_subscribe_result as _op

        return _op.sync(self._client, order_id=order_id, period_type=period_type, options=options)

    def get_subscribe_result_detailed(
        self, *, order_id: str, period_type: EarnPeriodTypeLike, options: RequestOptions | None = None
    ) -> Response[EarnResult]:
        """As `get_subscribe_result`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_savings import get_subscribe_result as _op

        return _op.sync_detailed(self._client, order_id=order_id, period_type=period_type, options=options)

    def redeem(
        self,
        *,
        product_id: str,
        order_id: str | Unset = UNSET,
        period_type: EarnPeriodTypeLike,
        amount: DecimalLike,
        options: RequestOptions | None = None,
    ) -> EarnSavingsRedemption:
        """Take coins out of savings.

        Redeems an amount. Wait a minute between two redemptions, or the second is refused. For fixed savings give
        order_id, from `get_assets`. `get_redeem_result` says what became of it.

        Unconfirmed: The values of status are not documented. Bitget calls `order_id` optional, and gives one to
        fixed savings only; whether these can be redeemed without it is not known.

        Args:
            product_id: Id of the product.
            order_id: Id of the savings, from `get_assets`.
            period_type: flexible or fixed.
            amount: How much, in the coin of the product. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/earn/savings/redeem. Document section: Redeem Savings.
        """
        from ..api.earn_savings import redeem as _op

        return _op.sync(
            self._client,
            product_id=product_id,
            order_id=order_id,
            period_type=period_type,
            amount=amount,
            options=options,
        )

    def redeem_detailed(
        self,
        *,
        product_id: str,
        order_id: str | Unset = UNSET,
        period_type: EarnPeriodTypeLike,
        amount: DecimalLike,
        options: RequestOptions | None = None,
    ) -> Response[EarnSavingsRedemption]:
        """As `redeem`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_savings import redeem as _op

        return _op.sync_detailed(
            self._client,
            product_id=product_id,
            order_id=order_id,
            period_type=period_type,
            amount=amount,
            options=options,
        )

    def subscribe(
        self,
        *,
        product_id: str,
        period_type: EarnPeriodTypeLike,
        amount: DecimalLike,
        options: RequestOptions | None = None,
    ) -> EarnOrderRef:
        """Put coins into savings.

        Subscribes an amount of the product's coin from the spot account. The answer is an order id;
        `get_subscribe_result` says what became of it.

        Args:
            product_id: Id of the product.
            period_type: flexible or fixed.
            amount: How much, in the coin of the product. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/earn/savings/subscribe. Document section: Subscribe Savings.
        """
        from ..api.earn_savings import subscribe as _op

        return _op.sync(self._client, product_id=product_id, period_type=period_type, amount=amount, options=options)

    def subscribe_detailed(
        self,
        *,
        product_id: str,
        period_type: EarnPeriodTypeLike,
        amount: DecimalLike,
        options: RequestOptions | None = None,
    ) -> Response[EarnOrderRef]:
        """As `subscribe`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_savings import subscribe as _op

        return _op.sync_detailed(
            self._client, product_id=product_id, period_type=period_type, amount=amount, options=options
        )


class AsyncEarnSavingsApi:
    """Savings, flexible and fixed."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_account(self, *, options: RequestOptions | None = None) -> EarnSavingsAccount:
        """Get the value of your savings.

        Value and earnings of all savings, in BTC and in USDT.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/savings/account. Document section: Savings Account.
        """
        from ..api.earn_savings import get_account as _op

        return await _op.asyncio(self._client, options=options)

    async def get_account_detailed(self, *, options: RequestOptions | None = None) -> Response[EarnSavingsAccount]:
        """As `get_account`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_savings import get_account as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_assets(
        self,
        *,
        period_type: EarnPeriodTypeLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EarnSavingsAssets:
        """List your savings.

        What you have in flexible or in fixed savings. At most three months between start_time and end_time, the
        last three unless given.

        Args:
            period_type: flexible or fixed.
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

        GET /api/v2/earn/savings/assets. Document section: Savings Assets.
        """
        from ..api.earn_savings import get_assets as _op

        return await _op.asyncio(
            self._client,
            period_type=period_type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_assets_detailed(
        self,
        *,
        period_type: EarnPeriodTypeLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[EarnSavingsAssets]:
        """As `get_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_savings import get_assets as _op

        return await _op.asyncio_detailed(
            self._client,
            period_type=period_type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_assets(
        self,
        *,
        period_type: EarnPeriodTypeLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[EarnSavingsAsset]:
        """Walk back through `get_assets`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_assets`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.earn_savings import get_assets as _op

        async def _page(**_window: Any) -> EarnSavingsAssets:
            return await _op.asyncio(
                self._client,
                period_type=period_type,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_products(
        self,
        *,
        coin: str | Unset = UNSET,
        filter: EarnProductFilterLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[EarnSavingsProduct]:
        """List savings products.

        Products with their interest, as a fixed or a laddered annual rate in percent.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            filter: Which products.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/savings/product. Document section: Savings Product List.
        """
        from ..api.earn_savings import get_products as _op

        return await _op.asyncio(self._client, coin=coin, filter=filter, options=options)

    async def get_products_detailed(
        self,
        *,
        coin: str | Unset = UNSET,
        filter: EarnProductFilterLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[EarnSavingsProduct]]:
        """As `get_products`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_savings import get_products as _op

        return await _op.asyncio_detailed(self._client, coin=coin, filter=filter, options=options)

    async def get_records(
        self,
        *,
        coin: str | Unset = UNSET,
        period_type: EarnPeriodTypeLike,
        order_type: EarnSavingsRecordTypeLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EarnSavingsRecords:
        """List what happened to your savings.

        Subscriptions, redemptions, interest and penalties, newest first. At most three months between start_time
        and end_time, the last three unless given.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            period_type: flexible or fixed.
            order_type: Only records of this kind.
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

        GET /api/v2/earn/savings/records. Document section: Savings Records.
        """
        from ..api.earn_savings import get_records as _op

        return await _op.asyncio(
            self._client,
            coin=coin,
            period_type=period_type,
            order_type=order_type,
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
        period_type: EarnPeriodTypeLike,
        order_type: EarnSavingsRecordTypeLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[EarnSavingsRecords]:
        """As `get_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_savings import get_records as _op

        return await _op.asyncio_detailed(
            self._client,
            coin=coin,
            period_type=period_type,
            order_type=order_type,
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
        period_type: EarnPeriodTypeLike,
        order_type: EarnSavingsRecordTypeLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[EarnSavingsRecord]:
        """Walk back through `get_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_records`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.earn_savings import get_records as _op

        async def _page(**_window: Any) -> EarnSavingsRecords:
            return await _op.asyncio(
                self._client,
                coin=coin,
                period_type=period_type,
                order_type=order_type,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_redeem_result(
        self, *, order_id: str, period_type: EarnPeriodTypeLike, options: RequestOptions | None = None
    ) -> EarnResult:
        """Get what became of a redemption.

        Whether a redemption succeeded. A result of fail is the answer, not an error: read result and msg.

        Unconfirmed: Bitget calls `order_id` the id of the subscription, in the document of the redemption.

        Args:
            order_id: Id from redeem.
            period_type: flexible or fixed.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/savings/redeem-result. Document section: Savings Redemption Results.
        """
        from ..api.earn_savings import get_redeem_result as _op

        return await _op.asyncio(self._client, order_id=order_id, period_type=period_type, options=options)

    async def get_redeem_result_detailed(
        self, *, order_id: str, period_type: EarnPeriodTypeLike, options: RequestOptions | None = None
    ) -> Response[EarnResult]:
        """As `get_redeem_result`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_savings import get_redeem_result as _op

        return await _op.asyncio_detailed(self._client, order_id=order_id, period_type=period_type, options=options)

    async def get_subscribe_info(
        self, *, product_id: str, period_type: EarnPeriodTypeLike, options: RequestOptions | None = None
    ) -> EarnSavingsTerms:
        """Get the terms of a subscription.

        Limits, times and interest of a product before you subscribe.

        Args:
            product_id: Id of the product.
            period_type: flexible or fixed.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/savings/subscribe-info. Document section: Savings Subscription Detail.
        """
        from ..api.earn_savings import get_subscribe_info as _op

        return await _op.asyncio(self._client, product_id=product_id, period_type=period_type, options=options)

    async def get_subscribe_info_detailed(
        self, *, product_id: str, period_type: EarnPeriodTypeLike, options: RequestOptions | None = None
    ) -> Response[EarnSavingsTerms]:
        """As `get_subscribe_info`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_savings import get_subscribe_info as _op

        return await _op.asyncio_detailed(self._client, product_id=product_id, period_type=period_type, options=options)

    async def get_subscribe_result(
        self, *, order_id: str, period_type: EarnPeriodTypeLike, options: RequestOptions | None = None
    ) -> EarnResult:
        """Get what became of a subscription.

        Whether a subscription succeeded. A result of fail is the answer, not an error: read result and msg.

        Unconfirmed: Bitget's table names `product_id`, its sample `order_id`. The sample and clients are followed.

        Args:
            order_id: Id from subscribe.
            period_type: flexible or fixed.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/savings/subscribe-result. Document section: Savings Subscription Result.
        """
        from ..api.earn_savings import get_subscribe_result as _op

        return await _op.asyncio(self._client, order_id=order_id, period_type=period_type, options=options)

    async def get_subscribe_result_detailed(
        self, *, order_id: str, period_type: EarnPeriodTypeLike, options: RequestOptions | None = None
    ) -> Response[EarnResult]:
        """As `get_subscribe_result`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_savings import get_subscribe_result as _op

        return await _op.asyncio_detailed(self._client, order_id=order_id, period_type=period_type, options=options)

    async def redeem(
        self,
        *,
        product_id: str,
        order_id: str | Unset = UNSET,
        period_type: EarnPeriodTypeLike,
        amount: DecimalLike,
        options: RequestOptions | None = None,
    ) -> EarnSavingsRedemption:
        """Take coins out of savings.

        Redeems an amount. Wait a minute between two redemptions, or the second is refused. For fixed savings give
        order_id, from `get_assets`. `get_redeem_result` says what became of it.

        Unconfirmed: The values of status are not documented. Bitget calls `order_id` optional, and gives one to
        fixed savings only; whether these can be redeemed without it is not known.

        Args:
            product_id: Id of the product.
            order_id: Id of the savings, from `get_assets`.
            period_type: flexible or fixed.
            amount: How much, in the coin of the product. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/earn/savings/redeem. Document section: Redeem Savings.
        """
        from ..api.earn_savings import redeem as _op

        return await _op.asyncio(
            self._client,
            product_id=product_id,
            order_id=order_id,
            period_type=period_type,
            amount=amount,
            options=options,
        )

    async def redeem_detailed(
        self,
        *,
        product_id: str,
        order_id: str | Unset = UNSET,
        period_type: EarnPeriodTypeLike,
        amount: DecimalLike,
        options: RequestOptions | None = None,
    ) -> Response[EarnSavingsRedemption]:
        """As `redeem`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_savings import redeem as _op

        return await _op.asyncio_detailed(
            self._client,
            product_id=product_id,
            order_id=order_id,
            period_type=period_type,
            amount=amount,
            options=options,
        )

    async def subscribe(
        self,
        *,
        product_id: str,
        period_type: EarnPeriodTypeLike,
        amount: DecimalLike,
        options: RequestOptions | None = None,
    ) -> EarnOrderRef:
        """Put coins into savings.

        Subscribes an amount of the product's coin from the spot account. The answer is an order id;
        `get_subscribe_result` says what became of it.

        Args:
            product_id: Id of the product.
            period_type: flexible or fixed.
            amount: How much, in the coin of the product. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/earn/savings/subscribe. Document section: Subscribe Savings.
        """
        from ..api.earn_savings import subscribe as _op

        return await _op.asyncio(
            self._client, product_id=product_id, period_type=period_type, amount=amount, options=options
        )

    async def subscribe_detailed(
        self,
        *,
        product_id: str,
        period_type: EarnPeriodTypeLike,
        amount: DecimalLike,
        options: RequestOptions | None = None,
    ) -> Response[EarnOrderRef]:
        """As `subscribe`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_savings import subscribe as _op

        return await _op.asyncio_detailed(
            self._client, product_id=product_id, period_type=period_type, amount=amount, options=options
        )
