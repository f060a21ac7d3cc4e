"""`client.earn_elite`: On-chain elite products.

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

    from ..models.earn_elite_account_type import EarnEliteAccountTypeLike
    from ..models.earn_elite_assets import EarnEliteAssets
    from ..models.earn_elite_product import EarnEliteProduct
    from ..models.earn_elite_record import EarnEliteRecord
    from ..models.earn_elite_record_type import EarnEliteRecordTypeLike
    from ..models.earn_elite_records import EarnEliteRecords
    from ..models.earn_elite_redeem_terms import EarnEliteRedeemTerms
    from ..models.earn_elite_redeem_type import EarnEliteRedeemTypeLike
    from ..models.earn_elite_result import EarnEliteResult
    from ..models.earn_elite_terms import EarnEliteTerms
    from ..models.earn_order_ref import EarnOrderRef
    from ..models.yes_no import YesNoLike


class EarnEliteApi:
    """On-chain elite products."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_assets(self, *, options: RequestOptions | None = None) -> EarnEliteAssets:
        """List your elite investments.

        What you hold, and what it earned.

        Unconfirmed: The rate limit, and whether rates are fractions or percent.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/elite/assets. Document section: On-Chain Elite.
        """
        from ..api.earn_elite import get_assets as _op

        return _op.sync(self._client, options=options)

    def get_assets_detailed(self, *, options: RequestOptions | None = None) -> Response[EarnEliteAssets]:
        """As `get_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_elite import get_assets as _op

        return _op.sync_detailed(self._client, options=options)

    def get_products(self, *, options: RequestOptions | None = None) -> list[EarnEliteProduct]:
        """List elite products.

        Products with the coins that they take. Rates are annual.

        Unconfirmed: The rate limit, and whether rates are fractions or percent.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/elite/product. Document section: On-Chain Elite.
        """
        from ..api.earn_elite import get_products as _op

        return _op.sync(self._client, options=options)

    def get_products_detailed(self, *, options: RequestOptions | None = None) -> Response[list[EarnEliteProduct]]:
        """As `get_products`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_elite import get_products as _op

        return _op.sync_detailed(self._client, options=options)

    def get_records(
        self,
        *,
        type: EarnEliteRecordTypeLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EarnEliteRecords:
        """List what happened to elite investments.

        Subscriptions, redemptions or interest, newest first.

        Unconfirmed: The limits of time and size, and the rate limit.

        Args:
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

        GET /api/v2/earn/elite/records. Document section: On-Chain Elite.
        """
        from ..api.earn_elite import get_records as _op

        return _op.sync(
            self._client,
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
        type: EarnEliteRecordTypeLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[EarnEliteRecords]:
        """As `get_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_elite import get_records as _op

        return _op.sync_detailed(
            self._client,
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
        type: EarnEliteRecordTypeLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[EarnEliteRecord]:
        """Walk back through `get_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_records`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.earn_elite import get_records as _op

        def _page(**_window: Any) -> EarnEliteRecords:
            return _op.sync(
                self._client, type=type, start_time=start_time, end_time=end_time, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_redeem_info(self, *, product_id: str, options: RequestOptions | None = None) -> EarnEliteRedeemTerms:
        """Get the terms of a redemption.

        The ways to redeem with fee, quota and delay.

        Unconfirmed: The rate limit.

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

        GET /api/v2/earn/elite/redeem-info. Document section: On-Chain Elite.
        """
        from ..api.earn_elite import get_redeem_info as _op

        return _op.sync(self._client, product_id=product_id, options=options)

    def get_redeem_info_detailed(
        self, *, product_id: str, options: RequestOptions | None = None
    ) -> Response[EarnEliteRedeemTerms]:
        """As `get_redeem_info`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_elite import get_redeem_info as _op

        return _op.sync_detailed(self._client, product_id=product_id, options=options)

    def get_subscribe_info(self, *, product_id: str, options: RequestOptions | None = None) -> EarnEliteTerms:
        """Get the terms of a subscription.

        Limits, rate of exchange, fee and times of a product before you subscribe.

        Unconfirmed: The rate limit.

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

        GET /api/v2/earn/elite/subscribe-info. Document section: On-Chain Elite.
        """
        from ..api.earn_elite import get_subscribe_info as _op

        return _op.sync(self._client, product_id=product_id, options=options)

    def get_subscribe_info_detailed(
        self, *, product_id: str, options: RequestOptions | None = None
    ) -> Response[EarnEliteTerms]:
        """As `get_subscribe_info`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_elite import get_subscribe_info as _op

        return _op.sync_detailed(self._client, product_id=product_id, options=options)

    def get_subscribe_result(self, *, order_id: str, options: RequestOptions | None = None) -> EarnEliteResult:
        """Get what became of a subscription.

        Whether a subscription is settled, pending or rejected.

        Unconfirmed: The rate limit.

        Args:
            order_id: Id from subscribe.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/elite/subscribe-result. Document section: On-Chain Elite.
        """
        from ..api.earn_elite import get_subscribe_result as _op

        return _op.sync(self._client, order_id=order_id, options=options)

    def get_subscribe_result_detailed(
        self, *, order_id: str, options: RequestOptions | None = None
    ) -> Response[EarnEliteResult]:
        """As `get_subscribe_result`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_elite import get_subscribe_result as _op

        return _op.sync_detailed(self._client, order_id=order_id, options=options)

    def redeem(
        self,
        *,
        product_id: str,
        product_sub_id: str,
        redeem_type: EarnEliteRedeemTypeLike,
        amount: DecimalLike,
        receive_account: EarnEliteAccountTypeLike,
        advanced_settle: YesNoLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EarnOrderRef:
        """Redeem an elite investment.

        Redeems an amount, fast (with a fee) or standard (with a delay): see `get_redeem_info`.

        Unconfirmed: The rate limit.

        Args:
            product_id: Id of the product.
            product_sub_id: Id from `get_redeem_info`.
            redeem_type: fast or standard.
            amount: How much. Above 0.
            receive_account: Account that receives.
            advanced_settle: Whether interest is paid at once.
            coin: Coin to receive, for BGUSD.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/earn/elite/redeem. Document section: On-Chain Elite.
        """
        from ..api.earn_elite import redeem as _op

        return _op.sync(
            self._client,
            product_id=product_id,
            product_sub_id=product_sub_id,
            redeem_type=redeem_type,
            amount=amount,
            receive_account=receive_account,
            advanced_settle=advanced_settle,
            coin=coin,
            options=options,
        )

    def redeem_detailed(
        self,
        *,
        product_id: str,
        product_sub_id: str,
        redeem_type: EarnEliteRedeemTypeLike,
        amount: DecimalLike,
        receive_account: EarnEliteAccountTypeLike,
        advanced_settle: YesNoLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[EarnOrderRef]:
        """As `redeem`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_elite import redeem as _op

        return _op.sync_detailed(
            self._client,
            product_id=product_id,
            product_sub_id=product_sub_id,
            redeem_type=redeem_type,
            amount=amount,
            receive_account=receive_account,
            advanced_settle=advanced_settle,
            coin=coin,
            options=options,
        )

    def subscribe(
        self,
        *,
        product_sub_id: str,
        amount: DecimalLike,
        coin: str | Unset = UNSET,
        payment_account: EarnEliteAccountTypeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EarnOrderRef:
        """Invest in an elite product.

        Subscribes an amount. product_sub_id comes from `get_subscribe_info`. The answer is an order id;
        `get_subscribe_result` says what became of it.

        Unconfirmed: The rate limit.

        Args:
            product_sub_id: Id from `get_subscribe_info`.
            amount: How much. Above 0.
            coin: Coin to pay with, where a product takes several.
            payment_account: Account that pays.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/earn/elite/subscribe. Document section: On-Chain Elite.
        """
        from ..api.earn_elite import subscribe as _op

        return _op.sync(
            self._client,
            product_sub_id=product_sub_id,
            amount=amount,
            coin=coin,
            payment_account=payment_account,
            options=options,
        )

    def subscribe_detailed(
        self,
        *,
        product_sub_id: str,
        amount: DecimalLike,
        coin: str | Unset = UNSET,
        payment_account: EarnEliteAccountTypeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[EarnOrderRef]:
        """As `subscribe`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_elite import subscribe as _op

        return _op.sync_detailed(
            self._client,
            product_sub_id=product_sub_id,
            amount=amount,
            coin=coin,
            payment_account=payment_account,
            options=options,
        )


class AsyncEarnEliteApi:
    """On-chain elite products."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_assets(self, *, options: RequestOptions | None = None) -> EarnEliteAssets:
        """List your elite investments.

        What you hold, and what it earned.

        Unconfirmed: The rate limit, and whether rates are fractions or percent.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/elite/assets. Document section: On-Chain Elite.
        """
        from ..api.earn_elite import get_assets as _op

        return await _op.asyncio(self._client, options=options)

    async def get_assets_detailed(self, *, options: RequestOptions | None = None) -> Response[EarnEliteAssets]:
        """As `get_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_elite import get_assets as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_products(self, *, options: RequestOptions | None = None) -> list[EarnEliteProduct]:
        """List elite products.

        Products with the coins that they take. Rates are annual.

        Unconfirmed: The rate limit, and whether rates are fractions or percent.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/elite/product. Document section: On-Chain Elite.
        """
        from ..api.earn_elite import get_products as _op

        return await _op.asyncio(self._client, options=options)

    async def get_products_detailed(self, *, options: RequestOptions | None = None) -> Response[list[EarnEliteProduct]]:
        """As `get_products`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_elite import get_products as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_records(
        self,
        *,
        type: EarnEliteRecordTypeLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EarnEliteRecords:
        """List what happened to elite investments.

        Subscriptions, redemptions or interest, newest first.

        Unconfirmed: The limits of time and size, and the rate limit.

        Args:
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

        GET /api/v2/earn/elite/records. Document section: On-Chain Elite.
        """
        from ..api.earn_elite import get_records as _op

        return await _op.asyncio(
            self._client,
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
        type: EarnEliteRecordTypeLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[EarnEliteRecords]:
        """As `get_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_elite import get_records as _op

        return await _op.asyncio_detailed(
            self._client,
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
        type: EarnEliteRecordTypeLike,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[EarnEliteRecord]:
        """Walk back through `get_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_records`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.earn_elite import get_records as _op

        async def _page(**_window: Any) -> EarnEliteRecords:
            return await _op.asyncio(
                self._client, type=type, start_time=start_time, end_time=end_time, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_redeem_info(self, *, product_id: str, options: RequestOptions | None = None) -> EarnEliteRedeemTerms:
        """Get the terms of a redemption.

        The ways to redeem with fee, quota and delay.

        Unconfirmed: The rate limit.

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

        GET /api/v2/earn/elite/redeem-info. Document section: On-Chain Elite.
        """
        from ..api.earn_elite import get_redeem_info as _op

        return await _op.asyncio(self._client, product_id=product_id, options=options)

    async def get_redeem_info_detailed(
        self, *, product_id: str, options: RequestOptions | None = None
    ) -> Response[EarnEliteRedeemTerms]:
        """As `get_redeem_info`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_elite import get_redeem_info as _op

        return await _op.asyncio_detailed(self._client, product_id=product_id, options=options)

    async def get_subscribe_info(self, *, product_id: str, options: RequestOptions | None = None) -> EarnEliteTerms:
        """Get the terms of a subscription.

        Limits, rate of exchange, fee and times of a product before you subscribe.

        Unconfirmed: The rate limit.

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

        GET /api/v2/earn/elite/subscribe-info. Document section: On-Chain Elite.
        """
        from ..api.earn_elite import get_subscribe_info as _op

        return await _op.asyncio(self._client, product_id=product_id, options=options)

    async def get_subscribe_info_detailed(
        self, *, product_id: str, options: RequestOptions | None = None
    ) -> Response[EarnEliteTerms]:
        """As `get_subscribe_info`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_elite import get_subscribe_info as _op

        return await _op.asyncio_detailed(self._client, product_id=product_id, options=options)

    async def get_subscribe_result(self, *, order_id: str, options: RequestOptions | None = None) -> EarnEliteResult:
        """Get what became of a subscription.

        Whether a subscription is settled, pending or rejected.

        Unconfirmed: The rate limit.

        Args:
            order_id: Id from subscribe.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/earn/elite/subscribe-result. Document section: On-Chain Elite.
        """
        from ..api.earn_elite import get_subscribe_result as _op

        return await _op.asyncio(self._client, order_id=order_id, options=options)

    async def get_subscribe_result_detailed(
        self, *, order_id: str, options: RequestOptions | None = None
    ) -> Response[EarnEliteResult]:
        """As `get_subscribe_result`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_elite import get_subscribe_result as _op

        return await _op.asyncio_detailed(self._client, order_id=order_id, options=options)

    async def redeem(
        self,
        *,
        product_id: str,
        product_sub_id: str,
        redeem_type: EarnEliteRedeemTypeLike,
        amount: DecimalLike,
        receive_account: EarnEliteAccountTypeLike,
        advanced_settle: YesNoLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EarnOrderRef:
        """Redeem an elite investment.

        Redeems an amount, fast (with a fee) or standard (with a delay): see `get_redeem_info`.

        Unconfirmed: The rate limit.

        Args:
            product_id: Id of the product.
            product_sub_id: Id from `get_redeem_info`.
            redeem_type: fast or standard.
            amount: How much. Above 0.
            receive_account: Account that receives.
            advanced_settle: Whether interest is paid at once.
            coin: Coin to receive, for BGUSD.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/earn/elite/redeem. Document section: On-Chain Elite.
        """
        from ..api.earn_elite import redeem as _op

        return await _op.asyncio(
            self._client,
            product_id=product_id,
            product_sub_id=product_sub_id,
            redeem_type=redeem_type,
            amount=amount,
            receive_account=receive_account,
            advanced_settle=advanced_settle,
            coin=coin,
            options=options,
        )

    async def redeem_detailed(
        self,
        *,
        product_id: str,
        product_sub_id: str,
        redeem_type: EarnEliteRedeemTypeLike,
        amount: DecimalLike,
        receive_account: EarnEliteAccountTypeLike,
        advanced_settle: YesNoLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[EarnOrderRef]:
        """As `redeem`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_elite import redeem as _op

        return await _op.asyncio_detailed(
            self._client,
            product_id=product_id,
            product_sub_id=product_sub_id,
            redeem_type=redeem_type,
            amount=amount,
            receive_account=receive_account,
            advanced_settle=advanced_settle,
            coin=coin,
            options=options,
        )

    async def subscribe(
        self,
        *,
        product_sub_id: str,
        amount: DecimalLike,
        coin: str | Unset = UNSET,
        payment_account: EarnEliteAccountTypeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> EarnOrderRef:
        """Invest in an elite product.

        Subscribes an amount. product_sub_id comes from `get_subscribe_info`. The answer is an order id;
        `get_subscribe_result` says what became of it.

        Unconfirmed: The rate limit.

        Args:
            product_sub_id: Id from `get_subscribe_info`.
            amount: How much. Above 0.
            coin: Coin to pay with, where a product takes several.
            payment_account: Account that pays.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/earn/elite/subscribe. Document section: On-Chain Elite.
        """
        from ..api.earn_elite import subscribe as _op

        return await _op.asyncio(
            self._client,
            product_sub_id=product_sub_id,
            amount=amount,
            coin=coin,
            payment_account=payment_account,
            options=options,
        )

    async def subscribe_detailed(
        self,
        *,
        product_sub_id: str,
        amount: DecimalLike,
        coin: str | Unset = UNSET,
        payment_account: EarnEliteAccountTypeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[EarnOrderRef]:
        """As `subscribe`, with status, headers, raw bytes and the number of attempts."""
        from ..api.earn_elite import subscribe as _op

        return await _op.asyncio_detailed(
            self._client,
            product_sub_id=product_sub_id,
            amount=amount,
            coin=coin,
            payment_account=payment_account,
            options=options,
        )
