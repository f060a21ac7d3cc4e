"""`client.broker_affiliate`: Reports for agents (affiliates).

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

    from ..models.affiliate_agent_commission import AffiliateAgentCommission
    from ..models.affiliate_agent_commissions import AffiliateAgentCommissions
    from ..models.affiliate_asset import AffiliateAsset
    from ..models.affiliate_commission import AffiliateCommission
    from ..models.affiliate_commissions import AffiliateCommissions
    from ..models.affiliate_customer import AffiliateCustomer
    from ..models.affiliate_deposit import AffiliateDeposit
    from ..models.affiliate_kyc_result import AffiliateKycResult
    from ..models.affiliate_kyc_results import AffiliateKycResults
    from ..models.affiliate_sub_customer import AffiliateSubCustomer
    from ..models.affiliate_sub_customers import AffiliateSubCustomers
    from ..models.affiliate_volume import AffiliateVolume
    from ..models.yes_no import YesNoLike


class BrokerAffiliateApi:
    """Reports for agents (affiliates)."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_agent_commissions(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AffiliateAgentCommissions:
        """List your commissions as an agent.

        Commissions of you and your partners, newest first, of at most 7 days at once. Reaches back 90 days. Without
        times it is yesterday, by UTC+8. For agents (affiliates); others get 70102.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/broker/agent-commission. Document section: Get Agent Commission Detail.
        """
        from ..api.broker_affiliate import get_agent_commissions as _op

        return _op.sync(
            self._client,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_agent_commissions_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[AffiliateAgentCommissions]:
        """As `get_agent_commissions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_affiliate import get_agent_commissions as _op

        return _op.sync_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_agent_commissions(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[AffiliateAgentCommission]:
        """Walk back through `get_agent_commissions`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_agent_commissions`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.broker_affiliate import get_agent_commissions as _op

        def _page(**_window: Any) -> AffiliateAgentCommissions:
            return _op.sync(self._client, start_time=start_time, end_time=end_time, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_customer_assets(
        self,
        *,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[AffiliateAsset]:
        """List assets of your users.

        What your users have, as of some ten minutes ago. For agents (affiliates); others get 70102.

        Unconfirmed: Known from clients; the rate limit is that of the agent's commissions.

        Args:
            page_no: Number of the page, from 1. At least 1.
            page_size: Rows of a page. At least 1, at most 500. When left out: 100.
            uid: Only this user.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/broker/customer-asset. Document section: Get Agent Customer Assets List.
        """
        from ..api.broker_affiliate import get_customer_assets as _op

        return _op.sync(self._client, page_no=page_no, page_size=page_size, uid=uid, options=options)

    def get_customer_assets_detailed(
        self,
        *,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[AffiliateAsset]]:
        """As `get_customer_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_affiliate import get_customer_assets as _op

        return _op.sync_detailed(self._client, page_no=page_no, page_size=page_size, uid=uid, options=options)

    def iter_customer_assets(
        self,
        *,
        page_no: int | Unset = UNSET,
        page_size: int = 500,
        uid: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[AffiliateAsset]:
        """Walk through `get_customer_assets`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_customer_assets`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.broker_affiliate import get_customer_assets as _op

        def _page(**_window: Any) -> list[AffiliateAsset]:
            return _op.sync(self._client, uid=uid, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    def get_customer_commissions(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        symbol: str | Unset = UNSET,
        show_sub: YesNoLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AffiliateCommissions:
        """List commissions by user and day.

        Commissions for your users by day, coin and symbol, newest first, of at most 30 days at once. For agents
        (affiliates); others get 70102.

        Unconfirmed: Known from clients; the rate limit is that of the agent's commissions.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            limit: Rows wanted. At least 1, at most 1000. When left out: 100.
            uid: Only this user.
            coin: Only this coin, such as USDT; left out, all of them.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            show_sub: Whether users brought by your users are listed as well.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/broker/customer-commissions. Document section: Get Agent Direct commissions.
        """
        from ..api.broker_affiliate import get_customer_commissions as _op

        return _op.sync(
            self._client,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            uid=uid,
            coin=coin,
            symbol=symbol,
            show_sub=show_sub,
            options=options,
        )

    def get_customer_commissions_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        symbol: str | Unset = UNSET,
        show_sub: YesNoLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[AffiliateCommissions]:
        """As `get_customer_commissions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_affiliate import get_customer_commissions as _op

        return _op.sync_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            uid=uid,
            coin=coin,
            symbol=symbol,
            show_sub=show_sub,
            options=options,
        )

    def iter_customer_commissions(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int = 1000,
        uid: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        symbol: str | Unset = UNSET,
        show_sub: YesNoLike | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[AffiliateCommission]:
        """Walk back through `get_customer_commissions`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_customer_commissions`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.broker_affiliate import get_customer_commissions as _op

        def _page(**_window: Any) -> AffiliateCommissions:
            return _op.sync(
                self._client,
                start_time=start_time,
                end_time=end_time,
                uid=uid,
                coin=coin,
                symbol=symbol,
                show_sub=show_sub,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_customer_deposits(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[AffiliateDeposit]:
        """List deposits of your users.

        Deposits of your users, newest first. For agents (affiliates); others get 70102.

        Unconfirmed: Known from clients; the rate limit is that of the agent's commissions.

        Args:
            start_time: From here, in ms since 1970.
            end_time: Up to here, in ms since 1970.
            page_no: Number of the page, from 1. At least 1.
            page_size: Rows of a page. At least 1, at most 1000. When left out: 100.
            uid: Only this user.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/broker/customer-deposit. Document section: Get Agent Customer Deposit List.
        """
        from ..api.broker_affiliate import get_customer_deposits as _op

        return _op.sync(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            uid=uid,
            options=options,
        )

    def get_customer_deposits_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[AffiliateDeposit]]:
        """As `get_customer_deposits`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_affiliate import get_customer_deposits as _op

        return _op.sync_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            uid=uid,
            options=options,
        )

    def iter_customer_deposits(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int = 1000,
        uid: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[AffiliateDeposit]:
        """Walk through `get_customer_deposits`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_customer_deposits`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.broker_affiliate import get_customer_deposits as _op

        def _page(**_window: Any) -> list[AffiliateDeposit]:
            return _op.sync(self._client, start_time=start_time, end_time=end_time, uid=uid, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    def get_customer_kyc_results(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        show_sub: YesNoLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AffiliateKycResults:
        """List who of your users is verified.

        Whether the identity of your users is verified, newest first, of at most 90 days at once. For agents
        (affiliates); others get 70102.

        Unconfirmed: Known from clients; the rate limit is that of the agent's commissions.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            limit: Rows wanted. At least 1, at most 1000. When left out: 100.
            uid: Only this user.
            show_sub: Whether users brought by your users are listed as well.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/broker/customer-kyc-result. Document section: Get Agent Customer Kyc Result.
        """
        from ..api.broker_affiliate import get_customer_kyc_results as _op

        return _op.sync(
            self._client,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            uid=uid,
            show_sub=show_sub,
            options=options,
        )

    def get_customer_kyc_results_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        show_sub: YesNoLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[AffiliateKycResults]:
        """As `get_customer_kyc_results`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_affiliate import get_customer_kyc_results as _op

        return _op.sync_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            uid=uid,
            show_sub=show_sub,
            options=options,
        )

    def iter_customer_kyc_results(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int = 1000,
        uid: str | Unset = UNSET,
        show_sub: YesNoLike | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[AffiliateKycResult]:
        """Walk back through `get_customer_kyc_results`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_customer_kyc_results`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.broker_affiliate import get_customer_kyc_results as _op

        def _page(**_window: Any) -> AffiliateKycResults:
            return _op.sync(
                self._client,
                start_time=start_time,
                end_time=end_time,
                uid=uid,
                show_sub=show_sub,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_customer_trade_volumes(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[AffiliateVolume]:
        """List volumes of your users.

        What your users traded, by day. The volume is called volumn by Bitget. For agents (affiliates); others get
        70102.

        Unconfirmed: Known from clients; the rate limit is that of the agent's commissions.

        Args:
            start_time: From here, in ms since 1970.
            end_time: Up to here, in ms since 1970.
            page_no: Number of the page, from 1. At least 1.
            page_size: Rows of a page. At least 1, at most 1000. When left out: 100.
            uid: Only this user.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/broker/customer-trade-volume. Document section: Get Agent Customer Trade Volume List.
        """
        from ..api.broker_affiliate import get_customer_trade_volumes as _op

        return _op.sync(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            uid=uid,
            options=options,
        )

    def get_customer_trade_volumes_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[AffiliateVolume]]:
        """As `get_customer_trade_volumes`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_affiliate import get_customer_trade_volumes as _op

        return _op.sync_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            uid=uid,
            options=options,
        )

    def iter_customer_trade_volumes(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int = 1000,
        uid: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[AffiliateVolume]:
        """Walk through `get_customer_trade_volumes`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_customer_trade_volumes`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.broker_affiliate import get_customer_trade_volumes as _op

        def _page(**_window: Any) -> list[AffiliateVolume]:
            return _op.sync(self._client, start_time=start_time, end_time=end_time, uid=uid, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    def get_customers(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        referral_code: str | Unset = UNSET,
        show_sub: YesNoLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[AffiliateCustomer]:
        """List your users.

        Your users with their registration; with uid it tells whether somebody is your user. Give both times (at
        most 30 days apart) or neither, for users of all times. For agents (affiliates); others get 70102.

        Unconfirmed: Known from clients; the rate limit is that of the agent's commissions.

        Args:
            start_time: From here, in ms since 1970.
            end_time: Up to here, in ms since 1970.
            page_no: Number of the page, from 1. At least 1.
            page_size: Rows of a page. At least 1, at most 1000. When left out: 100.
            uid: Only this user.
            referral_code: Only users of this referral code.
            show_sub: Whether users brought by your users are listed as well.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/broker/customer-list. Document section: Get Agent Customer List.
        """
        from ..api.broker_affiliate import get_customers as _op

        return _op.sync(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            uid=uid,
            referral_code=referral_code,
            show_sub=show_sub,
            options=options,
        )

    def get_customers_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        referral_code: str | Unset = UNSET,
        show_sub: YesNoLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[AffiliateCustomer]]:
        """As `get_customers`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_affiliate import get_customers as _op

        return _op.sync_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            uid=uid,
            referral_code=referral_code,
            show_sub=show_sub,
            options=options,
        )

    def iter_customers(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int = 1000,
        uid: str | Unset = UNSET,
        referral_code: str | Unset = UNSET,
        show_sub: YesNoLike | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[AffiliateCustomer]:
        """Walk through `get_customers`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_customers`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.broker_affiliate import get_customers as _op

        def _page(**_window: Any) -> list[AffiliateCustomer]:
            return _op.sync(
                self._client,
                start_time=start_time,
                end_time=end_time,
                uid=uid,
                referral_code=referral_code,
                show_sub=show_sub,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    def get_sub_customers(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AffiliateSubCustomers:
        """List users whom your users brought.

        Users of the second and further levels with their registration. For agents (affiliates); others get 70102.

        Unconfirmed: Parameters and limits; Known from clients; the rate limit is that of the agent's commissions.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            limit: Rows wanted. At least 1, at most 100.
            uid: Only this user.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/broker/sub-customer-list. Document section: Get Agent Sub Customer List.
        """
        from ..api.broker_affiliate import get_sub_customers as _op

        return _op.sync(
            self._client,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            uid=uid,
            options=options,
        )

    def get_sub_customers_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[AffiliateSubCustomers]:
        """As `get_sub_customers`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_affiliate import get_sub_customers as _op

        return _op.sync_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            uid=uid,
            options=options,
        )

    def iter_sub_customers(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int = 100,
        uid: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[AffiliateSubCustomer]:
        """Walk back through `get_sub_customers`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_sub_customers`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.broker_affiliate import get_sub_customers as _op

        def _page(**_window: Any) -> AffiliateSubCustomers:
            return _op.sync(self._client, start_time=start_time, end_time=end_time, uid=uid, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)


class AsyncBrokerAffiliateApi:
    """Reports for agents (affiliates)."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_agent_commissions(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AffiliateAgentCommissions:
        """List your commissions as an agent.

        Commissions of you and your partners, newest first, of at most 7 days at once. Reaches back 90 days. Without
        times it is yesterday, by UTC+8. For agents (affiliates); others get 70102.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/broker/agent-commission. Document section: Get Agent Commission Detail.
        """
        from ..api.broker_affiliate import get_agent_commissions as _op

        return await _op.asyncio(
            self._client,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_agent_commissions_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[AffiliateAgentCommissions]:
        """As `get_agent_commissions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_affiliate import get_agent_commissions as _op

        return await _op.asyncio_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_agent_commissions(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[AffiliateAgentCommission]:
        """Walk back through `get_agent_commissions`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_agent_commissions`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.broker_affiliate import get_agent_commissions as _op

        async def _page(**_window: Any) -> AffiliateAgentCommissions:
            return await _op.asyncio(self._client, start_time=start_time, end_time=end_time, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_customer_assets(
        self,
        *,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[AffiliateAsset]:
        """List assets of your users.

        What your users have, as of some ten minutes ago. For agents (affiliates); others get 70102.

        Unconfirmed: Known from clients; the rate limit is that of the agent's commissions.

        Args:
            page_no: Number of the page, from 1. At least 1.
            page_size: Rows of a page. At least 1, at most 500. When left out: 100.
            uid: Only this user.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/broker/customer-asset. Document section: Get Agent Customer Assets List.
        """
        from ..api.broker_affiliate import get_customer_assets as _op

        return await _op.asyncio(self._client, page_no=page_no, page_size=page_size, uid=uid, options=options)

    async def get_customer_assets_detailed(
        self,
        *,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[AffiliateAsset]]:
        """As `get_customer_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_affiliate import get_customer_assets as _op

        return await _op.asyncio_detailed(self._client, page_no=page_no, page_size=page_size, uid=uid, options=options)

    def iter_customer_assets(
        self,
        *,
        page_no: int | Unset = UNSET,
        page_size: int = 500,
        uid: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[AffiliateAsset]:
        """Walk through `get_customer_assets`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_customer_assets`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.broker_affiliate import get_customer_assets as _op

        async def _page(**_window: Any) -> list[AffiliateAsset]:
            return await _op.asyncio(self._client, uid=uid, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    async def get_customer_commissions(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        symbol: str | Unset = UNSET,
        show_sub: YesNoLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AffiliateCommissions:
        """List commissions by user and day.

        Commissions for your users by day, coin and symbol, newest first, of at most 30 days at once. For agents
        (affiliates); others get 70102.

        Unconfirmed: Known from clients; the rate limit is that of the agent's commissions.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            limit: Rows wanted. At least 1, at most 1000. When left out: 100.
            uid: Only this user.
            coin: Only this coin, such as USDT; left out, all of them.
            symbol: Only this pair or contract, such as BTCUSDT; left out, all of them. At most 50 characters.
            show_sub: Whether users brought by your users are listed as well.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/broker/customer-commissions. Document section: Get Agent Direct commissions.
        """
        from ..api.broker_affiliate import get_customer_commissions as _op

        return await _op.asyncio(
            self._client,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            uid=uid,
            coin=coin,
            symbol=symbol,
            show_sub=show_sub,
            options=options,
        )

    async def get_customer_commissions_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        symbol: str | Unset = UNSET,
        show_sub: YesNoLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[AffiliateCommissions]:
        """As `get_customer_commissions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_affiliate import get_customer_commissions as _op

        return await _op.asyncio_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            uid=uid,
            coin=coin,
            symbol=symbol,
            show_sub=show_sub,
            options=options,
        )

    def iter_customer_commissions(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int = 1000,
        uid: str | Unset = UNSET,
        coin: str | Unset = UNSET,
        symbol: str | Unset = UNSET,
        show_sub: YesNoLike | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[AffiliateCommission]:
        """Walk back through `get_customer_commissions`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_customer_commissions`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.broker_affiliate import get_customer_commissions as _op

        async def _page(**_window: Any) -> AffiliateCommissions:
            return await _op.asyncio(
                self._client,
                start_time=start_time,
                end_time=end_time,
                uid=uid,
                coin=coin,
                symbol=symbol,
                show_sub=show_sub,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_customer_deposits(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[AffiliateDeposit]:
        """List deposits of your users.

        Deposits of your users, newest first. For agents (affiliates); others get 70102.

        Unconfirmed: Known from clients; the rate limit is that of the agent's commissions.

        Args:
            start_time: From here, in ms since 1970.
            end_time: Up to here, in ms since 1970.
            page_no: Number of the page, from 1. At least 1.
            page_size: Rows of a page. At least 1, at most 1000. When left out: 100.
            uid: Only this user.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/broker/customer-deposit. Document section: Get Agent Customer Deposit List.
        """
        from ..api.broker_affiliate import get_customer_deposits as _op

        return await _op.asyncio(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            uid=uid,
            options=options,
        )

    async def get_customer_deposits_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[AffiliateDeposit]]:
        """As `get_customer_deposits`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_affiliate import get_customer_deposits as _op

        return await _op.asyncio_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            uid=uid,
            options=options,
        )

    def iter_customer_deposits(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int = 1000,
        uid: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[AffiliateDeposit]:
        """Walk through `get_customer_deposits`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_customer_deposits`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.broker_affiliate import get_customer_deposits as _op

        async def _page(**_window: Any) -> list[AffiliateDeposit]:
            return await _op.asyncio(
                self._client, start_time=start_time, end_time=end_time, uid=uid, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    async def get_customer_kyc_results(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        show_sub: YesNoLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AffiliateKycResults:
        """List who of your users is verified.

        Whether the identity of your users is verified, newest first, of at most 90 days at once. For agents
        (affiliates); others get 70102.

        Unconfirmed: Known from clients; the rate limit is that of the agent's commissions.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            limit: Rows wanted. At least 1, at most 1000. When left out: 100.
            uid: Only this user.
            show_sub: Whether users brought by your users are listed as well.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/broker/customer-kyc-result. Document section: Get Agent Customer Kyc Result.
        """
        from ..api.broker_affiliate import get_customer_kyc_results as _op

        return await _op.asyncio(
            self._client,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            uid=uid,
            show_sub=show_sub,
            options=options,
        )

    async def get_customer_kyc_results_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        show_sub: YesNoLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[AffiliateKycResults]:
        """As `get_customer_kyc_results`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_affiliate import get_customer_kyc_results as _op

        return await _op.asyncio_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            uid=uid,
            show_sub=show_sub,
            options=options,
        )

    def iter_customer_kyc_results(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int = 1000,
        uid: str | Unset = UNSET,
        show_sub: YesNoLike | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[AffiliateKycResult]:
        """Walk back through `get_customer_kyc_results`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_customer_kyc_results`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.broker_affiliate import get_customer_kyc_results as _op

        async def _page(**_window: Any) -> AffiliateKycResults:
            return await _op.asyncio(
                self._client,
                start_time=start_time,
                end_time=end_time,
                uid=uid,
                show_sub=show_sub,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_customer_trade_volumes(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[AffiliateVolume]:
        """List volumes of your users.

        What your users traded, by day. The volume is called volumn by Bitget. For agents (affiliates); others get
        70102.

        Unconfirmed: Known from clients; the rate limit is that of the agent's commissions.

        Args:
            start_time: From here, in ms since 1970.
            end_time: Up to here, in ms since 1970.
            page_no: Number of the page, from 1. At least 1.
            page_size: Rows of a page. At least 1, at most 1000. When left out: 100.
            uid: Only this user.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/broker/customer-trade-volume. Document section: Get Agent Customer Trade Volume List.
        """
        from ..api.broker_affiliate import get_customer_trade_volumes as _op

        return await _op.asyncio(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            uid=uid,
            options=options,
        )

    async def get_customer_trade_volumes_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[AffiliateVolume]]:
        """As `get_customer_trade_volumes`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_affiliate import get_customer_trade_volumes as _op

        return await _op.asyncio_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            uid=uid,
            options=options,
        )

    def iter_customer_trade_volumes(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int = 1000,
        uid: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[AffiliateVolume]:
        """Walk through `get_customer_trade_volumes`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_customer_trade_volumes`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.broker_affiliate import get_customer_trade_volumes as _op

        async def _page(**_window: Any) -> list[AffiliateVolume]:
            return await _op.asyncio(
                self._client, start_time=start_time, end_time=end_time, uid=uid, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    async def get_customers(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        referral_code: str | Unset = UNSET,
        show_sub: YesNoLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[AffiliateCustomer]:
        """List your users.

        Your users with their registration; with uid it tells whether somebody is your user. Give both times (at
        most 30 days apart) or neither, for users of all times. For agents (affiliates); others get 70102.

        Unconfirmed: Known from clients; the rate limit is that of the agent's commissions.

        Args:
            start_time: From here, in ms since 1970.
            end_time: Up to here, in ms since 1970.
            page_no: Number of the page, from 1. At least 1.
            page_size: Rows of a page. At least 1, at most 1000. When left out: 100.
            uid: Only this user.
            referral_code: Only users of this referral code.
            show_sub: Whether users brought by your users are listed as well.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/broker/customer-list. Document section: Get Agent Customer List.
        """
        from ..api.broker_affiliate import get_customers as _op

        return await _op.asyncio(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            uid=uid,
            referral_code=referral_code,
            show_sub=show_sub,
            options=options,
        )

    async def get_customers_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        referral_code: str | Unset = UNSET,
        show_sub: YesNoLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[AffiliateCustomer]]:
        """As `get_customers`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_affiliate import get_customers as _op

        return await _op.asyncio_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_no=page_no,
            page_size=page_size,
            uid=uid,
            referral_code=referral_code,
            show_sub=show_sub,
            options=options,
        )

    def iter_customers(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        page_size: int = 1000,
        uid: str | Unset = UNSET,
        referral_code: str | Unset = UNSET,
        show_sub: YesNoLike | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[AffiliateCustomer]:
        """Walk through `get_customers`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_customers`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.broker_affiliate import get_customers as _op

        async def _page(**_window: Any) -> list[AffiliateCustomer]:
            return await _op.asyncio(
                self._client,
                start_time=start_time,
                end_time=end_time,
                uid=uid,
                referral_code=referral_code,
                show_sub=show_sub,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    async def get_sub_customers(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AffiliateSubCustomers:
        """List users whom your users brought.

        Users of the second and further levels with their registration. For agents (affiliates); others get 70102.

        Unconfirmed: Parameters and limits; Known from clients; the rate limit is that of the agent's commissions.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            limit: Rows wanted. At least 1, at most 100.
            uid: Only this user.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/broker/sub-customer-list. Document section: Get Agent Sub Customer List.
        """
        from ..api.broker_affiliate import get_sub_customers as _op

        return await _op.asyncio(
            self._client,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            uid=uid,
            options=options,
        )

    async def get_sub_customers_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[AffiliateSubCustomers]:
        """As `get_sub_customers`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_affiliate import get_sub_customers as _op

        return await _op.asyncio_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            uid=uid,
            options=options,
        )

    def iter_sub_customers(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int = 100,
        uid: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[AffiliateSubCustomer]:
        """Walk back through `get_sub_customers`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_sub_customers`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.broker_affiliate import get_sub_customers as _op

        async def _page(**_window: Any) -> AffiliateSubCustomers:
            return await _op.asyncio(
                self._client, start_time=start_time, end_time=end_time, uid=uid, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)
