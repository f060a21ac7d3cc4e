"""`client.p2p`: P2P trade, to be read.

Generated from specs/bitget; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

    from ..models.p2p_advertisement import P2PAdvertisement
    from ..models.p2p_advertisement_order import P2PAdvertisementOrderLike
    from ..models.p2p_advertisement_source import P2PAdvertisementSourceLike
    from ..models.p2p_advertisement_status import P2PAdvertisementStatusLike
    from ..models.p2p_advertisements import P2PAdvertisements
    from ..models.p2p_language import P2PLanguageLike
    from ..models.p2p_merchant import P2PMerchant
    from ..models.p2p_merchants import P2PMerchants
    from ..models.p2p_order import P2POrder
    from ..models.p2p_order_status import P2POrderStatusLike
    from ..models.p2p_orders import P2POrders
    from ..models.p2p_own_merchant import P2POwnMerchant
    from ..models.side import SideLike
    from ..models.yes_no import YesNoLike


class P2pApi:
    """P2P trade, to be read."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_advertisements(
        self,
        *,
        start_time: int,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        status: P2PAdvertisementStatusLike,
        adv_no: str | Unset = UNSET,
        side: SideLike,
        coin: str,
        language: P2PLanguageLike | Unset = UNSET,
        fiat: str,
        order_by: P2PAdvertisementOrderLike | Unset = UNSET,
        pay_method_id: str | Unset = UNSET,
        source_type: P2PAdvertisementSourceLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> P2PAdvertisements:
        """List advertisements.

        Advertisements of one coin, currency and direction, newest first; your own unless source_type says else. At
        most 90 days between start_time and end_time, 20 rows a page.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            limit: Rows wanted. At least 1, at most 20. When left out: 20.
            status: Only advertisements in this state.
            adv_no: Only this advertisement.
            side: Only purchases, or only sales.
            coin: The coin.
            language: Language of names.
            fiat: The currency, such as USD.
            order_by: By what to sort, falling. When left out: createTime.
            pay_method_id: Only with this method of payment.
            source_type: Whose advertisements. When left out: owner.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/p2p/advList. Document section: Get Merchant Advertisement List.
        """
        from ..api.p2p import get_advertisements as _op

        return _op.sync(
            self._client,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            status=status,
            adv_no=adv_no,
            side=side,
            coin=coin,
            language=language,
            fiat=fiat,
            order_by=order_by,
            pay_method_id=pay_method_id,
            source_type=source_type,
            options=options,
        )

    def get_advertisements_detailed(
        self,
        *,
        start_time: int,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        status: P2PAdvertisementStatusLike,
        adv_no: str | Unset = UNSET,
        side: SideLike,
        coin: str,
        language: P2PLanguageLike | Unset = UNSET,
        fiat: str,
        order_by: P2PAdvertisementOrderLike | Unset = UNSET,
        pay_method_id: str | Unset = UNSET,
        source_type: P2PAdvertisementSourceLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[P2PAdvertisements]:
        """As `get_advertisements`, with status, headers, raw bytes and the number of attempts."""
        from ..api.p2p import get_advertisements as _op

        return _op.sync_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            status=status,
            adv_no=adv_no,
            side=side,
            coin=coin,
            language=language,
            fiat=fiat,
            order_by=order_by,
            pay_method_id=pay_method_id,
            source_type=source_type,
            options=options,
        )

    def iter_advertisements(
        self,
        *,
        start_time: int,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int = 20,
        status: P2PAdvertisementStatusLike,
        adv_no: str | Unset = UNSET,
        side: SideLike,
        coin: str,
        language: P2PLanguageLike | Unset = UNSET,
        fiat: str,
        order_by: P2PAdvertisementOrderLike | Unset = UNSET,
        pay_method_id: str | Unset = UNSET,
        source_type: P2PAdvertisementSourceLike | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[P2PAdvertisement]:
        """Walk back through `get_advertisements`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_advertisements`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.p2p import get_advertisements as _op

        def _page(**_window: Any) -> P2PAdvertisements:
            return _op.sync(
                self._client,
                start_time=start_time,
                end_time=end_time,
                status=status,
                adv_no=adv_no,
                side=side,
                coin=coin,
                language=language,
                fiat=fiat,
                order_by=order_by,
                pay_method_id=pay_method_id,
                source_type=source_type,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_merchant(self, *, options: RequestOptions | None = None) -> P2POwnMerchant:
        """Get yourself as a merchant.

        Your own record as a merchant. It needs the rights of a merchant.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/p2p/merchantInfo. Document section: Get Merchant Information.
        """
        from ..api.p2p import get_merchant as _op

        return _op.sync(self._client, options=options)

    def get_merchant_detailed(self, *, options: RequestOptions | None = None) -> Response[P2POwnMerchant]:
        """As `get_merchant`, with status, headers, raw bytes and the number of attempts."""
        from ..api.p2p import get_merchant as _op

        return _op.sync_detailed(self._client, options=options)

    def get_merchants(
        self,
        *,
        online: YesNoLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> P2PMerchants:
        """List merchants.

        Merchants with their record. Times of payment and release are averages in minutes.

        Unconfirmed: The largest limit is not documented; the default of 100 is taken for it.

        Args:
            online: Only those who are online, or who are not.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            limit: Rows wanted. At least 1. When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/p2p/merchantList. Document section: Get P2P Merchant List.
        """
        from ..api.p2p import get_merchants as _op

        return _op.sync(self._client, online=online, id_less_than=id_less_than, limit=limit, options=options)

    def get_merchants_detailed(
        self,
        *,
        online: YesNoLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[P2PMerchants]:
        """As `get_merchants`, with status, headers, raw bytes and the number of attempts."""
        from ..api.p2p import get_merchants as _op

        return _op.sync_detailed(self._client, online=online, id_less_than=id_less_than, limit=limit, options=options)

    def iter_merchants(
        self,
        *,
        online: YesNoLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[P2PMerchant]:
        """Walk back through `get_merchants`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_merchants`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.p2p import get_merchants as _op

        def _page(**_window: Any) -> P2PMerchants:
            return _op.sync(self._client, online=online, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_orders(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        status: P2POrderStatusLike | Unset = UNSET,
        adv_no: str | Unset = UNSET,
        side: SideLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        language: P2PLanguageLike | Unset = UNSET,
        fiat: str | Unset = UNSET,
        order_no: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> P2POrders:
        """List your P2P orders.

        Your orders as a merchant, newest first, of at most 90 days between start_time and end_time.

        Unconfirmed: The largest limit is not documented; the default of 100 is taken for it. Clients call
        `start_time` required, Bitget does not.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            limit: Rows wanted. At least 1. When left out: 100.
            status: Only orders in this state. Unconfirmed: Bitget's table writes Paid, Appeal and Completed with
                capitals; lower case is taken, as in its sample.
            adv_no: Only orders of this advertisement.
            side: Only purchases, or only sales.
            coin: Only this coin, such as USDT; left out, all of them.
            language: Language of names.
            fiat: Only this currency, such as USD.
            order_no: Only this order.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/p2p/orderList. Document section: Get Merchant P2P Orders.
        """
        from ..api.p2p import get_orders as _op

        return _op.sync(
            self._client,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            status=status,
            adv_no=adv_no,
            side=side,
            coin=coin,
            language=language,
            fiat=fiat,
            order_no=order_no,
            options=options,
        )

    def get_orders_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        status: P2POrderStatusLike | Unset = UNSET,
        adv_no: str | Unset = UNSET,
        side: SideLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        language: P2PLanguageLike | Unset = UNSET,
        fiat: str | Unset = UNSET,
        order_no: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[P2POrders]:
        """As `get_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.p2p import get_orders as _op

        return _op.sync_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            status=status,
            adv_no=adv_no,
            side=side,
            coin=coin,
            language=language,
            fiat=fiat,
            order_no=order_no,
            options=options,
        )

    def iter_orders(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int = 100,
        status: P2POrderStatusLike | Unset = UNSET,
        adv_no: str | Unset = UNSET,
        side: SideLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        language: P2PLanguageLike | Unset = UNSET,
        fiat: str | Unset = UNSET,
        order_no: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[P2POrder]:
        """Walk back through `get_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_orders`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.p2p import get_orders as _op

        def _page(**_window: Any) -> P2POrders:
            return _op.sync(
                self._client,
                start_time=start_time,
                end_time=end_time,
                status=status,
                adv_no=adv_no,
                side=side,
                coin=coin,
                language=language,
                fiat=fiat,
                order_no=order_no,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)


class AsyncP2pApi:
    """P2P trade, to be read."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_advertisements(
        self,
        *,
        start_time: int,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        status: P2PAdvertisementStatusLike,
        adv_no: str | Unset = UNSET,
        side: SideLike,
        coin: str,
        language: P2PLanguageLike | Unset = UNSET,
        fiat: str,
        order_by: P2PAdvertisementOrderLike | Unset = UNSET,
        pay_method_id: str | Unset = UNSET,
        source_type: P2PAdvertisementSourceLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> P2PAdvertisements:
        """List advertisements.

        Advertisements of one coin, currency and direction, newest first; your own unless source_type says else. At
        most 90 days between start_time and end_time, 20 rows a page.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            limit: Rows wanted. At least 1, at most 20. When left out: 20.
            status: Only advertisements in this state.
            adv_no: Only this advertisement.
            side: Only purchases, or only sales.
            coin: The coin.
            language: Language of names.
            fiat: The currency, such as USD.
            order_by: By what to sort, falling. When left out: createTime.
            pay_method_id: Only with this method of payment.
            source_type: Whose advertisements. When left out: owner.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/p2p/advList. Document section: Get Merchant Advertisement List.
        """
        from ..api.p2p import get_advertisements as _op

        return await _op.asyncio(
            self._client,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            status=status,
            adv_no=adv_no,
            side=side,
            coin=coin,
            language=language,
            fiat=fiat,
            order_by=order_by,
            pay_method_id=pay_method_id,
            source_type=source_type,
            options=options,
        )

    async def get_advertisements_detailed(
        self,
        *,
        start_time: int,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        status: P2PAdvertisementStatusLike,
        adv_no: str | Unset = UNSET,
        side: SideLike,
        coin: str,
        language: P2PLanguageLike | Unset = UNSET,
        fiat: str,
        order_by: P2PAdvertisementOrderLike | Unset = UNSET,
        pay_method_id: str | Unset = UNSET,
        source_type: P2PAdvertisementSourceLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[P2PAdvertisements]:
        """As `get_advertisements`, with status, headers, raw bytes and the number of attempts."""
        from ..api.p2p import get_advertisements as _op

        return await _op.asyncio_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            status=status,
            adv_no=adv_no,
            side=side,
            coin=coin,
            language=language,
            fiat=fiat,
            order_by=order_by,
            pay_method_id=pay_method_id,
            source_type=source_type,
            options=options,
        )

    def iter_advertisements(
        self,
        *,
        start_time: int,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int = 20,
        status: P2PAdvertisementStatusLike,
        adv_no: str | Unset = UNSET,
        side: SideLike,
        coin: str,
        language: P2PLanguageLike | Unset = UNSET,
        fiat: str,
        order_by: P2PAdvertisementOrderLike | Unset = UNSET,
        pay_method_id: str | Unset = UNSET,
        source_type: P2PAdvertisementSourceLike | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[P2PAdvertisement]:
        """Walk back through `get_advertisements`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_advertisements`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.p2p import get_advertisements as _op

        async def _page(**_window: Any) -> P2PAdvertisements:
            return await _op.asyncio(
                self._client,
                start_time=start_time,
                end_time=end_time,
                status=status,
                adv_no=adv_no,
                side=side,
                coin=coin,
                language=language,
                fiat=fiat,
                order_by=order_by,
                pay_method_id=pay_method_id,
                source_type=source_type,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_merchant(self, *, options: RequestOptions | None = None) -> P2POwnMerchant:
        """Get yourself as a merchant.

        Your own record as a merchant. It needs the rights of a merchant.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/p2p/merchantInfo. Document section: Get Merchant Information.
        """
        from ..api.p2p import get_merchant as _op

        return await _op.asyncio(self._client, options=options)

    async def get_merchant_detailed(self, *, options: RequestOptions | None = None) -> Response[P2POwnMerchant]:
        """As `get_merchant`, with status, headers, raw bytes and the number of attempts."""
        from ..api.p2p import get_merchant as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_merchants(
        self,
        *,
        online: YesNoLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> P2PMerchants:
        """List merchants.

        Merchants with their record. Times of payment and release are averages in minutes.

        Unconfirmed: The largest limit is not documented; the default of 100 is taken for it.

        Args:
            online: Only those who are online, or who are not.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            limit: Rows wanted. At least 1. When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/p2p/merchantList. Document section: Get P2P Merchant List.
        """
        from ..api.p2p import get_merchants as _op

        return await _op.asyncio(self._client, online=online, id_less_than=id_less_than, limit=limit, options=options)

    async def get_merchants_detailed(
        self,
        *,
        online: YesNoLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[P2PMerchants]:
        """As `get_merchants`, with status, headers, raw bytes and the number of attempts."""
        from ..api.p2p import get_merchants as _op

        return await _op.asyncio_detailed(
            self._client, online=online, id_less_than=id_less_than, limit=limit, options=options
        )

    def iter_merchants(
        self,
        *,
        online: YesNoLike | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[P2PMerchant]:
        """Walk back through `get_merchants`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_merchants`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.p2p import get_merchants as _op

        async def _page(**_window: Any) -> P2PMerchants:
            return await _op.asyncio(self._client, online=online, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_orders(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        status: P2POrderStatusLike | Unset = UNSET,
        adv_no: str | Unset = UNSET,
        side: SideLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        language: P2PLanguageLike | Unset = UNSET,
        fiat: str | Unset = UNSET,
        order_no: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> P2POrders:
        """List your P2P orders.

        Your orders as a merchant, newest first, of at most 90 days between start_time and end_time.

        Unconfirmed: The largest limit is not documented; the default of 100 is taken for it. Clients call
        `start_time` required, Bitget does not.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            limit: Rows wanted. At least 1. When left out: 100.
            status: Only orders in this state. Unconfirmed: Bitget's table writes Paid, Appeal and Completed with
                capitals; lower case is taken, as in its sample.
            adv_no: Only orders of this advertisement.
            side: Only purchases, or only sales.
            coin: Only this coin, such as USDT; left out, all of them.
            language: Language of names.
            fiat: Only this currency, such as USD.
            order_no: Only this order.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/p2p/orderList. Document section: Get Merchant P2P Orders.
        """
        from ..api.p2p import get_orders as _op

        return await _op.asyncio(
            self._client,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            status=status,
            adv_no=adv_no,
            side=side,
            coin=coin,
            language=language,
            fiat=fiat,
            order_no=order_no,
            options=options,
        )

    async def get_orders_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        status: P2POrderStatusLike | Unset = UNSET,
        adv_no: str | Unset = UNSET,
        side: SideLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        language: P2PLanguageLike | Unset = UNSET,
        fiat: str | Unset = UNSET,
        order_no: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[P2POrders]:
        """As `get_orders`, with status, headers, raw bytes and the number of attempts."""
        from ..api.p2p import get_orders as _op

        return await _op.asyncio_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            status=status,
            adv_no=adv_no,
            side=side,
            coin=coin,
            language=language,
            fiat=fiat,
            order_no=order_no,
            options=options,
        )

    def iter_orders(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int = 100,
        status: P2POrderStatusLike | Unset = UNSET,
        adv_no: str | Unset = UNSET,
        side: SideLike | Unset = UNSET,
        coin: str | Unset = UNSET,
        language: P2PLanguageLike | Unset = UNSET,
        fiat: str | Unset = UNSET,
        order_no: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[P2POrder]:
        """Walk back through `get_orders`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_orders`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.p2p import get_orders as _op

        async def _page(**_window: Any) -> P2POrders:
            return await _op.asyncio(
                self._client,
                start_time=start_time,
                end_time=end_time,
                status=status,
                adv_no=adv_no,
                side=side,
                coin=coin,
                language=language,
                fiat=fiat,
                order_no=order_no,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)
