"""`client.broker_records`: Reports for brokers.

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

    from ..models.broker_business import BrokerBusinessLike
    from ..models.broker_commission import BrokerCommission
    from ..models.broker_day_commission import BrokerDayCommission
    from ..models.broker_deposit import BrokerDeposit
    from ..models.broker_movement import BrokerMovement
    from ..models.broker_movement_filter import BrokerMovementFilterLike
    from ..models.broker_movements import BrokerMovements
    from ..models.broker_order_commission import BrokerOrderCommission
    from ..models.broker_order_commissions import BrokerOrderCommissions
    from ..models.broker_rebate import BrokerRebate
    from ..models.broker_sub_business import BrokerSubBusinessLike
    from ..models.broker_trade_volume import BrokerTradeVolume
    from ..models.broker_user import BrokerUser
    from ..models.broker_withdrawal_record import BrokerWithdrawalRecord
    from ..models.broker_withdrawal_records import BrokerWithdrawalRecords


class BrokerRecordsApi:
    """Reports for brokers."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_all_sub_deposit_withdrawals(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        type: BrokerMovementFilterLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BrokerMovements:
        """List deposits and withdrawals of all sub-accounts.

        Deposits and withdrawals of all sub-accounts, newest first, of at most 7 days at once. Reaches back 90 days.
        Without times it is yesterday, by UTC. For main accounts of non-disclosed (ND) brokers, with a key bound to
        an address.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            type: Deposits, withdrawals, or both. When left out: all.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/broker/all-sub-deposit-withdrawal. Document section: Get Sub-accounts Deposit and Withdrawal
        Records.
        """
        from ..api.broker_records import get_all_sub_deposit_withdrawals as _op

        return _op.sync(
            self._client,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            type=type,
            options=options,
        )

    def get_all_sub_deposit_withdrawals_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        type: BrokerMovementFilterLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[BrokerMovements]:
        """As `get_all_sub_deposit_withdrawals`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_records import get_all_sub_deposit_withdrawals as _op

        return _op.sync_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            type=type,
            options=options,
        )

    def iter_all_sub_deposit_withdrawals(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        type: BrokerMovementFilterLike | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[BrokerMovement]:
        """Walk back through `get_all_sub_deposit_withdrawals`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_all_sub_deposit_withdrawals`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.broker_records import get_all_sub_deposit_withdrawals as _op

        def _page(**_window: Any) -> BrokerMovements:
            return _op.sync(
                self._client, start_time=start_time, end_time=end_time, type=type, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_commissions(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        biz_type: BrokerBusinessLike | Unset = UNSET,
        sub_biz_type: BrokerSubBusinessLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[BrokerCommission]:
        """List commissions by user.

        Commissions of at most 30 days, by user, coin and symbol. Without times it is yesterday, by UTC. Bitget must
        have granted the access.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            page_size: Rows of a page. Beyond 1000 the default is taken. At least 1, at most 1000. When left out:
                100.
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            biz_type: Only this business; left out, all.
            sub_biz_type: Only this part of the business that biz_type names.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/broker/commissions. Document section: Get Broker Subaccounts Commissions.
        """
        from ..api.broker_records import get_commissions as _op

        return _op.sync(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_size=page_size,
            page_no=page_no,
            biz_type=biz_type,
            sub_biz_type=sub_biz_type,
            options=options,
        )

    def get_commissions_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        biz_type: BrokerBusinessLike | Unset = UNSET,
        sub_biz_type: BrokerSubBusinessLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[BrokerCommission]]:
        """As `get_commissions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_records import get_commissions as _op

        return _op.sync_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_size=page_size,
            page_no=page_no,
            biz_type=biz_type,
            sub_biz_type=sub_biz_type,
            options=options,
        )

    def iter_commissions(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_size: int = 1000,
        page_no: int | Unset = UNSET,
        biz_type: BrokerBusinessLike | Unset = UNSET,
        sub_biz_type: BrokerSubBusinessLike | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[BrokerCommission]:
        """Walk through `get_commissions`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_commissions`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.broker_records import get_commissions as _op

        def _page(**_window: Any) -> list[BrokerCommission]:
            return _op.sync(
                self._client,
                start_time=start_time,
                end_time=end_time,
                biz_type=biz_type,
                sub_biz_type=sub_biz_type,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    def get_order_commissions(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BrokerOrderCommissions:
        """List your commissions by fill.

        Each fill that carried your broker code, with its commission in USDT. A day is ready the day after; the last
        30 days are kept. Without times it is yesterday, by UTC+8.

        Unconfirmed: Bitget's text limits the time to 30 days, its table to 180; only 30 days are kept.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 500.
            uid: Only this user.
            order_id: Only this order.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/broker/order-commission. Document section: Get Order Commission.
        """
        from ..api.broker_records import get_order_commissions as _op

        return _op.sync(
            self._client,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            uid=uid,
            order_id=order_id,
            id_less_than=id_less_than,
            options=options,
        )

    def get_order_commissions_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[BrokerOrderCommissions]:
        """As `get_order_commissions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_records import get_order_commissions as _op

        return _op.sync_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            uid=uid,
            order_id=order_id,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_order_commissions(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 500,
        uid: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[BrokerOrderCommission]:
        """Walk back through `get_order_commissions`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_order_commissions`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.broker_records import get_order_commissions as _op

        def _page(**_window: Any) -> BrokerOrderCommissions:
            return _op.sync(
                self._client,
                start_time=start_time,
                end_time=end_time,
                uid=uid,
                order_id=order_id,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_rebate(self, *, uid: str, options: RequestOptions | None = None) -> BrokerRebate:
        """Get the rebates of a user.

        Level of a user and the rebates that are to be had for it, as fractions (0.07 is 7 %).

        Args:
            uid: User id.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/broker/rebate-info. Document section: Get Rebate Info.
        """
        from ..api.broker_records import get_rebate as _op

        return _op.sync(self._client, uid=uid, options=options)

    def get_rebate_detailed(self, *, uid: str, options: RequestOptions | None = None) -> Response[BrokerRebate]:
        """As `get_rebate`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_records import get_rebate as _op

        return _op.sync_detailed(self._client, uid=uid, options=options)

    def get_subaccount_deposits(
        self,
        *,
        order_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[BrokerDeposit]:
        """List deposits of a sub-account.

        Deposits, newest first. Give order_id or user_id. They may be three months apart; the missing one of
        start_time and end_time is set three months away. For main accounts of non-disclosed (ND) brokers, with a
        key bound to an address.

        Unconfirmed: Bitget documents a list, one client a single object, and the twin for withdrawals has the list
        in a field. The cursor is taken to be the smallest `order_id`.

        Args:
            order_id: Only this record.
            user_id: Only this sub-account.
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

        GET /api/v2/broker/subaccount-deposit. Document section: Sub Deposit Records.
        """
        from ..api.broker_records import get_subaccount_deposits as _op

        return _op.sync(
            self._client,
            order_id=order_id,
            user_id=user_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_subaccount_deposits_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[BrokerDeposit]]:
        """As `get_subaccount_deposits`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_records import get_subaccount_deposits as _op

        return _op.sync_detailed(
            self._client,
            order_id=order_id,
            user_id=user_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_subaccount_deposits(
        self,
        *,
        order_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[BrokerDeposit]:
        """Walk back through `get_subaccount_deposits`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_subaccount_deposits`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.broker_records import get_subaccount_deposits as _op

        def _page(**_window: Any) -> list[BrokerDeposit]:
            return _op.sync(
                self._client,
                order_id=order_id,
                user_id=user_id,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_subaccount_withdrawals(
        self,
        *,
        order_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BrokerWithdrawalRecords:
        """List withdrawals of sub-accounts.

        Withdrawals, newest first. They may be three months apart; the missing one of start_time and end_time is set
        three months away. For main accounts of non-disclosed (ND) brokers, with a key bound to an address.

        Args:
            order_id: Only this record.
            user_id: Only this sub-account.
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

        GET /api/v2/broker/subaccount-withdrawal. Document section: Sub Withdrawal Records.
        """
        from ..api.broker_records import get_subaccount_withdrawals as _op

        return _op.sync(
            self._client,
            order_id=order_id,
            user_id=user_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_subaccount_withdrawals_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[BrokerWithdrawalRecords]:
        """As `get_subaccount_withdrawals`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_records import get_subaccount_withdrawals as _op

        return _op.sync_detailed(
            self._client,
            order_id=order_id,
            user_id=user_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_subaccount_withdrawals(
        self,
        *,
        order_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[BrokerWithdrawalRecord]:
        """Walk back through `get_subaccount_withdrawals`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_subaccount_withdrawals`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.broker_records import get_subaccount_withdrawals as _op

        def _page(**_window: Any) -> BrokerWithdrawalRecords:
            return _op.sync(
                self._client,
                order_id=order_id,
                user_id=user_id,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_total_commissions(
        self, *, start_time: int | Unset = UNSET, end_time: int | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[BrokerDayCommission]:
        """List your commissions by day.

        Volume, fees and commission in USDT by day (UTC+8), of at most 180 days at once; a day is ready the day
        after. Reaches back 365 days, at most to June 2025. Without times it is yesterday, by UTC+8.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/broker/total-commission. Document section: Get Total Commission.
        """
        from ..api.broker_records import get_total_commissions as _op

        return _op.sync(self._client, start_time=start_time, end_time=end_time, options=options)

    def get_total_commissions_detailed(
        self, *, start_time: int | Unset = UNSET, end_time: int | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[BrokerDayCommission]]:
        """As `get_total_commissions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_records import get_total_commissions as _op

        return _op.sync_detailed(self._client, start_time=start_time, end_time=end_time, options=options)

    def get_trade_volumes(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[BrokerTradeVolume]:
        """List volumes by user.

        What users traded in at most 30 days. Without times it is yesterday, by UTC. Bitget must have granted the
        access.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            page_size: Rows of a page. Beyond 1000 the default is taken. At least 1, at most 1000. When left out:
                100.
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/broker/trade-volume. Document section: Get Broker Trade Volume.
        """
        from ..api.broker_records import get_trade_volumes as _op

        return _op.sync(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_size=page_size,
            page_no=page_no,
            options=options,
        )

    def get_trade_volumes_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[BrokerTradeVolume]]:
        """As `get_trade_volumes`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_records import get_trade_volumes as _op

        return _op.sync_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_size=page_size,
            page_no=page_no,
            options=options,
        )

    def iter_trade_volumes(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_size: int = 1000,
        page_no: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[BrokerTradeVolume]:
        """Walk through `get_trade_volumes`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_trade_volumes`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.broker_records import get_trade_volumes as _op

        def _page(**_window: Any) -> list[BrokerTradeVolume]:
            return _op.sync(self._client, start_time=start_time, end_time=end_time, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    def get_users(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[BrokerUser]:
        """List users with assets and first actions.

        Users who registered in at most 30 days. Without times it is yesterday, by UTC. Bitget must have granted the
        access.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            page_size: Rows of a page. Beyond 1000 the default is taken. At least 1, at most 1000. When left out:
                100.
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/broker/subaccounts. Document section: Get Broker Subaccounts.
        """
        from ..api.broker_records import get_users as _op

        return _op.sync(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_size=page_size,
            page_no=page_no,
            options=options,
        )

    def get_users_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[BrokerUser]]:
        """As `get_users`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_records import get_users as _op

        return _op.sync_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_size=page_size,
            page_no=page_no,
            options=options,
        )

    def iter_users(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_size: int = 1000,
        page_no: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[BrokerUser]:
        """Walk through `get_users`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_users`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.broker_records import get_users as _op

        def _page(**_window: Any) -> list[BrokerUser]:
            return _op.sync(self._client, start_time=start_time, end_time=end_time, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)


class AsyncBrokerRecordsApi:
    """Reports for brokers."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_all_sub_deposit_withdrawals(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        type: BrokerMovementFilterLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BrokerMovements:
        """List deposits and withdrawals of all sub-accounts.

        Deposits and withdrawals of all sub-accounts, newest first, of at most 7 days at once. Reaches back 90 days.
        Without times it is yesterday, by UTC. For main accounts of non-disclosed (ND) brokers, with a key bound to
        an address.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            type: Deposits, withdrawals, or both. When left out: all.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/broker/all-sub-deposit-withdrawal. Document section: Get Sub-accounts Deposit and Withdrawal
        Records.
        """
        from ..api.broker_records import get_all_sub_deposit_withdrawals as _op

        return await _op.asyncio(
            self._client,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            type=type,
            options=options,
        )

    async def get_all_sub_deposit_withdrawals_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        type: BrokerMovementFilterLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[BrokerMovements]:
        """As `get_all_sub_deposit_withdrawals`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_records import get_all_sub_deposit_withdrawals as _op

        return await _op.asyncio_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            type=type,
            options=options,
        )

    def iter_all_sub_deposit_withdrawals(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        type: BrokerMovementFilterLike | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[BrokerMovement]:
        """Walk back through `get_all_sub_deposit_withdrawals`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_all_sub_deposit_withdrawals`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.broker_records import get_all_sub_deposit_withdrawals as _op

        async def _page(**_window: Any) -> BrokerMovements:
            return await _op.asyncio(
                self._client, start_time=start_time, end_time=end_time, type=type, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_commissions(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        biz_type: BrokerBusinessLike | Unset = UNSET,
        sub_biz_type: BrokerSubBusinessLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[BrokerCommission]:
        """List commissions by user.

        Commissions of at most 30 days, by user, coin and symbol. Without times it is yesterday, by UTC. Bitget must
        have granted the access.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            page_size: Rows of a page. Beyond 1000 the default is taken. At least 1, at most 1000. When left out:
                100.
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            biz_type: Only this business; left out, all.
            sub_biz_type: Only this part of the business that biz_type names.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/broker/commissions. Document section: Get Broker Subaccounts Commissions.
        """
        from ..api.broker_records import get_commissions as _op

        return await _op.asyncio(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_size=page_size,
            page_no=page_no,
            biz_type=biz_type,
            sub_biz_type=sub_biz_type,
            options=options,
        )

    async def get_commissions_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        biz_type: BrokerBusinessLike | Unset = UNSET,
        sub_biz_type: BrokerSubBusinessLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[BrokerCommission]]:
        """As `get_commissions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_records import get_commissions as _op

        return await _op.asyncio_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_size=page_size,
            page_no=page_no,
            biz_type=biz_type,
            sub_biz_type=sub_biz_type,
            options=options,
        )

    def iter_commissions(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_size: int = 1000,
        page_no: int | Unset = UNSET,
        biz_type: BrokerBusinessLike | Unset = UNSET,
        sub_biz_type: BrokerSubBusinessLike | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[BrokerCommission]:
        """Walk through `get_commissions`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_commissions`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.broker_records import get_commissions as _op

        async def _page(**_window: Any) -> list[BrokerCommission]:
            return await _op.asyncio(
                self._client,
                start_time=start_time,
                end_time=end_time,
                biz_type=biz_type,
                sub_biz_type=sub_biz_type,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    async def get_order_commissions(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BrokerOrderCommissions:
        """List your commissions by fill.

        Each fill that carried your broker code, with its commission in USDT. A day is ready the day after; the last
        30 days are kept. Without times it is yesterday, by UTC+8.

        Unconfirmed: Bitget's text limits the time to 30 days, its table to 180; only 30 days are kept.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 500.
            uid: Only this user.
            order_id: Only this order.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/broker/order-commission. Document section: Get Order Commission.
        """
        from ..api.broker_records import get_order_commissions as _op

        return await _op.asyncio(
            self._client,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            uid=uid,
            order_id=order_id,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_order_commissions_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[BrokerOrderCommissions]:
        """As `get_order_commissions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_records import get_order_commissions as _op

        return await _op.asyncio_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            uid=uid,
            order_id=order_id,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_order_commissions(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 500,
        uid: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[BrokerOrderCommission]:
        """Walk back through `get_order_commissions`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_order_commissions`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.broker_records import get_order_commissions as _op

        async def _page(**_window: Any) -> BrokerOrderCommissions:
            return await _op.asyncio(
                self._client,
                start_time=start_time,
                end_time=end_time,
                uid=uid,
                order_id=order_id,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_rebate(self, *, uid: str, options: RequestOptions | None = None) -> BrokerRebate:
        """Get the rebates of a user.

        Level of a user and the rebates that are to be had for it, as fractions (0.07 is 7 %).

        Args:
            uid: User id.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/broker/rebate-info. Document section: Get Rebate Info.
        """
        from ..api.broker_records import get_rebate as _op

        return await _op.asyncio(self._client, uid=uid, options=options)

    async def get_rebate_detailed(self, *, uid: str, options: RequestOptions | None = None) -> Response[BrokerRebate]:
        """As `get_rebate`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_records import get_rebate as _op

        return await _op.asyncio_detailed(self._client, uid=uid, options=options)

    async def get_subaccount_deposits(
        self,
        *,
        order_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[BrokerDeposit]:
        """List deposits of a sub-account.

        Deposits, newest first. Give order_id or user_id. They may be three months apart; the missing one of
        start_time and end_time is set three months away. For main accounts of non-disclosed (ND) brokers, with a
        key bound to an address.

        Unconfirmed: Bitget documents a list, one client a single object, and the twin for withdrawals has the list
        in a field. The cursor is taken to be the smallest `order_id`.

        Args:
            order_id: Only this record.
            user_id: Only this sub-account.
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

        GET /api/v2/broker/subaccount-deposit. Document section: Sub Deposit Records.
        """
        from ..api.broker_records import get_subaccount_deposits as _op

        return await _op.asyncio(
            self._client,
            order_id=order_id,
            user_id=user_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_subaccount_deposits_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[BrokerDeposit]]:
        """As `get_subaccount_deposits`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_records import get_subaccount_deposits as _op

        return await _op.asyncio_detailed(
            self._client,
            order_id=order_id,
            user_id=user_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_subaccount_deposits(
        self,
        *,
        order_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[BrokerDeposit]:
        """Walk back through `get_subaccount_deposits`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_subaccount_deposits`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.broker_records import get_subaccount_deposits as _op

        async def _page(**_window: Any) -> list[BrokerDeposit]:
            return await _op.asyncio(
                self._client,
                order_id=order_id,
                user_id=user_id,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_subaccount_withdrawals(
        self,
        *,
        order_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BrokerWithdrawalRecords:
        """List withdrawals of sub-accounts.

        Withdrawals, newest first. They may be three months apart; the missing one of start_time and end_time is set
        three months away. For main accounts of non-disclosed (ND) brokers, with a key bound to an address.

        Args:
            order_id: Only this record.
            user_id: Only this sub-account.
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

        GET /api/v2/broker/subaccount-withdrawal. Document section: Sub Withdrawal Records.
        """
        from ..api.broker_records import get_subaccount_withdrawals as _op

        return await _op.asyncio(
            self._client,
            order_id=order_id,
            user_id=user_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_subaccount_withdrawals_detailed(
        self,
        *,
        order_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[BrokerWithdrawalRecords]:
        """As `get_subaccount_withdrawals`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_records import get_subaccount_withdrawals as _op

        return await _op.asyncio_detailed(
            self._client,
            order_id=order_id,
            user_id=user_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_subaccount_withdrawals(
        self,
        *,
        order_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[BrokerWithdrawalRecord]:
        """Walk back through `get_subaccount_withdrawals`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_subaccount_withdrawals`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.broker_records import get_subaccount_withdrawals as _op

        async def _page(**_window: Any) -> BrokerWithdrawalRecords:
            return await _op.asyncio(
                self._client,
                order_id=order_id,
                user_id=user_id,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_total_commissions(
        self, *, start_time: int | Unset = UNSET, end_time: int | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[BrokerDayCommission]:
        """List your commissions by day.

        Volume, fees and commission in USDT by day (UTC+8), of at most 180 days at once; a day is ready the day
        after. Reaches back 365 days, at most to June 2025. Without times it is yesterday, by UTC+8.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/broker/total-commission. Document section: Get Total Commission.
        """
        from ..api.broker_records import get_total_commissions as _op

        return await _op.asyncio(self._client, start_time=start_time, end_time=end_time, options=options)

    async def get_total_commissions_detailed(
        self, *, start_time: int | Unset = UNSET, end_time: int | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[BrokerDayCommission]]:
        """As `get_total_commissions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_records import get_total_commissions as _op

        return await _op.asyncio_detailed(self._client, start_time=start_time, end_time=end_time, options=options)

    async def get_trade_volumes(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[BrokerTradeVolume]:
        """List volumes by user.

        What users traded in at most 30 days. Without times it is yesterday, by UTC. Bitget must have granted the
        access.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            page_size: Rows of a page. Beyond 1000 the default is taken. At least 1, at most 1000. When left out:
                100.
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/broker/trade-volume. Document section: Get Broker Trade Volume.
        """
        from ..api.broker_records import get_trade_volumes as _op

        return await _op.asyncio(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_size=page_size,
            page_no=page_no,
            options=options,
        )

    async def get_trade_volumes_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[BrokerTradeVolume]]:
        """As `get_trade_volumes`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_records import get_trade_volumes as _op

        return await _op.asyncio_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_size=page_size,
            page_no=page_no,
            options=options,
        )

    def iter_trade_volumes(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_size: int = 1000,
        page_no: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[BrokerTradeVolume]:
        """Walk through `get_trade_volumes`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_trade_volumes`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.broker_records import get_trade_volumes as _op

        async def _page(**_window: Any) -> list[BrokerTradeVolume]:
            return await _op.asyncio(self._client, start_time=start_time, end_time=end_time, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)

    async def get_users(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[BrokerUser]:
        """List users with assets and first actions.

        Users who registered in at most 30 days. Without times it is yesterday, by UTC. Bitget must have granted the
        access.

        Args:
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            page_size: Rows of a page. Beyond 1000 the default is taken. At least 1, at most 1000. When left out:
                100.
            page_no: Number of the page, from 1. At least 1. When left out: 1.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/broker/subaccounts. Document section: Get Broker Subaccounts.
        """
        from ..api.broker_records import get_users as _op

        return await _op.asyncio(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_size=page_size,
            page_no=page_no,
            options=options,
        )

    async def get_users_detailed(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_no: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[BrokerUser]]:
        """As `get_users`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_records import get_users as _op

        return await _op.asyncio_detailed(
            self._client,
            start_time=start_time,
            end_time=end_time,
            page_size=page_size,
            page_no=page_no,
            options=options,
        )

    def iter_users(
        self,
        *,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        page_size: int = 1000,
        page_no: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[BrokerUser]:
        """Walk through `get_users`, page by page.

        Args:
            page_no: the first page, from 1.
            page_size: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_users`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.broker_records import get_users as _op

        async def _page(**_window: Any) -> list[BrokerUser]:
            return await _op.asyncio(self._client, start_time=start_time, end_time=end_time, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=page_no, size=page_size, limit=max_items)
