"""`client.spot_account`: Spot balances, bills and account settings.

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

    from ..models.on_off import OnOffLike
    from ..models.spot_account_info import SpotAccountInfo
    from ..models.spot_asset import SpotAsset
    from ..models.spot_asset_type import SpotAssetTypeLike
    from ..models.spot_bill import SpotBill
    from ..models.spot_bill_group import SpotBillGroupLike
    from ..models.spot_bill_type import SpotBillTypeLike
    from ..models.spot_deduct_info import SpotDeductInfo
    from ..models.spot_sub_transfer_record import SpotSubTransferRecord
    from ..models.spot_subaccount_assets import SpotSubaccountAssets
    from ..models.spot_transfer_record import SpotTransferRecord
    from ..models.spot_transfer_role import SpotTransferRoleLike
    from ..models.spot_upgrade_status import SpotUpgradeStatus
    from ..models.transfer_account import TransferAccountLike


class SpotAccountApi:
    """Spot balances, bills and account settings."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_assets(
        self,
        *,
        coin: str | Unset = UNSET,
        asset_type: SpotAssetTypeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotAsset]:
        """Get the spot balances.

        What the spot account holds. Without coin only coins of which it has some; `asset_type` all gives all coins.
        Open limit orders have their money in frozen; orders that wait for a trigger freeze nothing.

        Args:
            coin: Only this coin, such as USDT; it wins over `asset_type`.
            asset_type: hold_only, the default, or all coins.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/spot/account/assets. Document section: Get Account Assets.
        """
        from ..api.spot_account import get_assets as _op

        return _op.sync(self._client, coin=coin, asset_type=asset_type, options=options)

    def get_assets_detailed(
        self,
        *,
        coin: str | Unset = UNSET,
        asset_type: SpotAssetTypeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotAsset]]:
        """As `get_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_account import get_assets as _op

        return _op.sync_detailed(self._client, coin=coin, asset_type=asset_type, options=options)

    def get_bills(
        self,
        *,
        coin: str | Unset = UNSET,
        group_type: SpotBillGroupLike | Unset = UNSET,
        business_type: SpotBillTypeLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotBill]:
        """Get the bills.

        Every change of the spot balance, newest first; `start_time` and `end_time` at most 90 days apart. A fill
        makes two bills, one for each coin, which share `biz_order_id`; the fee is on the coin that was received.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            group_type: Only bills of this group.
            business_type: Only bills of this kind.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/spot/account/bills. Document section: Get Account Bills.
        """
        from ..api.spot_account import get_bills as _op

        return _op.sync(
            self._client,
            coin=coin,
            group_type=group_type,
            business_type=business_type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_bills_detailed(
        self,
        *,
        coin: str | Unset = UNSET,
        group_type: SpotBillGroupLike | Unset = UNSET,
        business_type: SpotBillTypeLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotBill]]:
        """As `get_bills`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_account import get_bills as _op

        return _op.sync_detailed(
            self._client,
            coin=coin,
            group_type=group_type,
            business_type=business_type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_bills(
        self,
        *,
        coin: str | Unset = UNSET,
        group_type: SpotBillGroupLike | Unset = UNSET,
        business_type: SpotBillTypeLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[SpotBill]:
        """Walk back through `get_bills`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_bills`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.spot_account import get_bills as _op

        def _page(**_window: Any) -> list[SpotBill]:
            return _op.sync(
                self._client,
                coin=coin,
                group_type=group_type,
                business_type=business_type,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_deduct_info(self, *, options: RequestOptions | None = None) -> SpotDeductInfo:
        """Get whether fees are paid in BGB.

        Whether spot fees are paid in BGB.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/spot/account/deduct-info. Document section: Get BGB Deduct Info.
        """
        from ..api.spot_account import get_deduct_info as _op

        return _op.sync(self._client, options=options)

    def get_deduct_info_detailed(self, *, options: RequestOptions | None = None) -> Response[SpotDeductInfo]:
        """As `get_deduct_info`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_account import get_deduct_info as _op

        return _op.sync_detailed(self._client, options=options)

    def get_info(self, *, options: RequestOptions | None = None) -> SpotAccountInfo:
        """Get the account and the rights of the key.

        Whose key this is, which addresses may use it and what it may do. Limited to one call a second.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        GET /api/v2/spot/account/info. Document section: Get Account Information.
        """
        from ..api.spot_account import get_info as _op

        return _op.sync(self._client, options=options)

    def get_info_detailed(self, *, options: RequestOptions | None = None) -> Response[SpotAccountInfo]:
        """As `get_info`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_account import get_info as _op

        return _op.sync_detailed(self._client, options=options)

    def get_sub_main_transfer_records(
        self,
        *,
        coin: str | Unset = UNSET,
        role: SpotTransferRoleLike | Unset = UNSET,
        sub_uid: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotSubTransferRecord]:
        """Get transfers to and from sub-accounts.

        Transfers between the main account and sub-accounts, newest first; `start_time` and `end_time` at most 90
        days apart. Without `sub_uid` only those that the main account sent.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            role: Whether the account sent or received. Left out, it sent.
            sub_uid: Sub-account. Left out, transfers that the main account sent.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            client_oid: Only the transfer with this id of yours.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/spot/account/sub-main-trans-record. Document section: Get MainSub Transfer Record.
        """
        from ..api.spot_account import get_sub_main_transfer_records as _op

        return _op.sync(
            self._client,
            coin=coin,
            role=role,
            sub_uid=sub_uid,
            start_time=start_time,
            end_time=end_time,
            client_oid=client_oid,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def get_sub_main_transfer_records_detailed(
        self,
        *,
        coin: str | Unset = UNSET,
        role: SpotTransferRoleLike | Unset = UNSET,
        sub_uid: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotSubTransferRecord]]:
        """As `get_sub_main_transfer_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_account import get_sub_main_transfer_records as _op

        return _op.sync_detailed(
            self._client,
            coin=coin,
            role=role,
            sub_uid=sub_uid,
            start_time=start_time,
            end_time=end_time,
            client_oid=client_oid,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_sub_main_transfer_records(
        self,
        *,
        coin: str | Unset = UNSET,
        role: SpotTransferRoleLike | Unset = UNSET,
        sub_uid: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[SpotSubTransferRecord]:
        """Walk back through `get_sub_main_transfer_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_sub_main_transfer_records`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.spot_account import get_sub_main_transfer_records as _op

        def _page(**_window: Any) -> list[SpotSubTransferRecord]:
            return _op.sync(
                self._client,
                coin=coin,
                role=role,
                sub_uid=sub_uid,
                start_time=start_time,
                end_time=end_time,
                client_oid=client_oid,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_subaccount_assets(
        self, *, id_less_than: str | Unset = UNSET, limit: int | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[SpotSubaccountAssets]:
        """Get the spot balances of the sub-accounts.

        Sub-accounts that hold anything, each with its coins. For the main account; ND brokers may not call it.

        Unconfirmed: The order of the ids. One answer of 2024 had none, so only its first page can be had.

        Args:
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            limit: Sub-accounts wanted. At least 1, at most 50. When left out: 10.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/spot/account/subaccount-assets. Document section: Get Sub-accounts Assets.
        """
        from ..api.spot_account import get_subaccount_assets as _op

        return _op.sync(self._client, id_less_than=id_less_than, limit=limit, options=options)

    def get_subaccount_assets_detailed(
        self, *, id_less_than: str | Unset = UNSET, limit: int | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[SpotSubaccountAssets]]:
        """As `get_subaccount_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_account import get_subaccount_assets as _op

        return _op.sync_detailed(self._client, id_less_than=id_less_than, limit=limit, options=options)

    def iter_subaccount_assets(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        limit: int = 50,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[SpotSubaccountAssets]:
        """Walk back through `get_subaccount_assets`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_subaccount_assets`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.spot_account import get_subaccount_assets as _op

        def _page(**_window: Any) -> list[SpotSubaccountAssets]:
            return _op.sync(self._client, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_transfer_records(
        self,
        *,
        coin: str,
        from_type: TransferAccountLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        page_num: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotTransferRecord]:
        """Get transfers between your accounts.

        Transfers of one coin between the accounts of one user, newest first; `start_time` and `end_time` at most 90
        days apart. Transfers to and from sub-accounts are in `get_sub_main_transfer_records`.

        Args:
            coin: The coin, such as USDT.
            from_type: Only transfers out of this account.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            client_oid: Only the transfer with this id of yours.
            page_num: Page, from 1. At least 1, at most 1000. When left out: 1.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/spot/account/transferRecords. Document section: Get Transfer Record.
        """
        from ..api.spot_account import get_transfer_records as _op

        return _op.sync(
            self._client,
            coin=coin,
            from_type=from_type,
            start_time=start_time,
            end_time=end_time,
            client_oid=client_oid,
            page_num=page_num,
            limit=limit,
            options=options,
        )

    def get_transfer_records_detailed(
        self,
        *,
        coin: str,
        from_type: TransferAccountLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        page_num: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotTransferRecord]]:
        """As `get_transfer_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_account import get_transfer_records as _op

        return _op.sync_detailed(
            self._client,
            coin=coin,
            from_type=from_type,
            start_time=start_time,
            end_time=end_time,
            client_oid=client_oid,
            page_num=page_num,
            limit=limit,
            options=options,
        )

    def iter_transfer_records(
        self,
        *,
        coin: str,
        from_type: TransferAccountLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        page_num: int | Unset = UNSET,
        limit: int = 500,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[SpotTransferRecord]:
        """Walk through `get_transfer_records`, page by page.

        Args:
            page_num: the first page, from 1.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_transfer_records`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.spot_account import get_transfer_records as _op

        def _page(**_window: Any) -> list[SpotTransferRecord]:
            return _op.sync(
                self._client,
                coin=coin,
                from_type=from_type,
                start_time=start_time,
                end_time=end_time,
                client_oid=client_oid,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=page_num, size=limit, limit=max_items)

    def get_upgrade_status(
        self, *, sub_uid: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> SpotUpgradeStatus:
        """Get how the upgrade went.

        Whether the upgrade to the unified account is under way, done, or failed and why.

        Args:
            sub_uid: Sub-account. Left out, the account of the key.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        GET /api/v2/spot/account/upgrade-status. Document section: Get Upgrade Status.
        """
        from ..api.spot_account import get_upgrade_status as _op

        return _op.sync(self._client, sub_uid=sub_uid, options=options)

    def get_upgrade_status_detailed(
        self, *, sub_uid: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[SpotUpgradeStatus]:
        """As `get_upgrade_status`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_account import get_upgrade_status as _op

        return _op.sync_detailed(self._client, sub_uid=sub_uid, options=options)

    def switch_deduct(self, *, deduct: OnOffLike, options: RequestOptions | None = None) -> bool | None:
        """Switch paying fees in BGB on or off.

        With it on, spot fees are paid in BGB as far as there is some. Limited to one call a second.

        Args:
            deduct: on to pay fees in BGB, off to pay them in the coin that is received.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/spot/account/switch-deduct. Document section: Switch BGB Deduct.
        """
        from ..api.spot_account import switch_deduct as _op

        return _op.sync(self._client, deduct=deduct, options=options)

    def switch_deduct_detailed(
        self, *, deduct: OnOffLike, options: RequestOptions | None = None
    ) -> Response[bool | None]:
        """As `switch_deduct`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_account import switch_deduct as _op

        return _op.sync_detailed(self._client, deduct=deduct, options=options)

    def upgrade(self, *, sub_uid: str | Unset = UNSET, options: RequestOptions | None = None) -> None:
        """Upgrade to the unified account.

        Turns the account, or a sub-account of it, into a unified account. Success only means that the request was
        taken in; it takes about a minute, and `get_upgrade_status` tells how it went. Afterwards this API refuses
        the account's private calls (40085): every client of this package stops working for it.

        Args:
            sub_uid: Sub-account. Left out, the account of the key.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/spot/account/upgrade. Document section: Upgrade Account.
        """
        from ..api.spot_account import upgrade as _op

        return _op.sync(self._client, sub_uid=sub_uid, options=options)

    def upgrade_detailed(
        self, *, sub_uid: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[None]:
        """As `upgrade`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_account import upgrade as _op

        return _op.sync_detailed(self._client, sub_uid=sub_uid, options=options)


class AsyncSpotAccountApi:
    """Spot balances, bills and account settings."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_assets(
        self,
        *,
        coin: str | Unset = UNSET,
        asset_type: SpotAssetTypeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotAsset]:
        """Get the spot balances.

        What the spot account holds. Without coin only coins of which it has some; `asset_type` all gives all coins.
        Open limit orders have their money in frozen; orders that wait for a trigger freeze nothing.

        Args:
            coin: Only this coin, such as USDT; it wins over `asset_type`.
            asset_type: hold_only, the default, or all coins.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/spot/account/assets. Document section: Get Account Assets.
        """
        from ..api.spot_account import get_assets as _op

        return await _op.asyncio(self._client, coin=coin, asset_type=asset_type, options=options)

    async def get_assets_detailed(
        self,
        *,
        coin: str | Unset = UNSET,
        asset_type: SpotAssetTypeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotAsset]]:
        """As `get_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_account import get_assets as _op

        return await _op.asyncio_detailed(self._client, coin=coin, asset_type=asset_type, options=options)

    async def get_bills(
        self,
        *,
        coin: str | Unset = UNSET,
        group_type: SpotBillGroupLike | Unset = UNSET,
        business_type: SpotBillTypeLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotBill]:
        """Get the bills.

        Every change of the spot balance, newest first; `start_time` and `end_time` at most 90 days apart. A fill
        makes two bills, one for each coin, which share `biz_order_id`; the fee is on the coin that was received.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            group_type: Only bills of this group.
            business_type: Only bills of this kind.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/spot/account/bills. Document section: Get Account Bills.
        """
        from ..api.spot_account import get_bills as _op

        return await _op.asyncio(
            self._client,
            coin=coin,
            group_type=group_type,
            business_type=business_type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_bills_detailed(
        self,
        *,
        coin: str | Unset = UNSET,
        group_type: SpotBillGroupLike | Unset = UNSET,
        business_type: SpotBillTypeLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotBill]]:
        """As `get_bills`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_account import get_bills as _op

        return await _op.asyncio_detailed(
            self._client,
            coin=coin,
            group_type=group_type,
            business_type=business_type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_bills(
        self,
        *,
        coin: str | Unset = UNSET,
        group_type: SpotBillGroupLike | Unset = UNSET,
        business_type: SpotBillTypeLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[SpotBill]:
        """Walk back through `get_bills`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_bills`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.spot_account import get_bills as _op

        async def _page(**_window: Any) -> list[SpotBill]:
            return await _op.asyncio(
                self._client,
                coin=coin,
                group_type=group_type,
                business_type=business_type,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_deduct_info(self, *, options: RequestOptions | None = None) -> SpotDeductInfo:
        """Get whether fees are paid in BGB.

        Whether spot fees are paid in BGB.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/spot/account/deduct-info. Document section: Get BGB Deduct Info.
        """
        from ..api.spot_account import get_deduct_info as _op

        return await _op.asyncio(self._client, options=options)

    async def get_deduct_info_detailed(self, *, options: RequestOptions | None = None) -> Response[SpotDeductInfo]:
        """As `get_deduct_info`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_account import get_deduct_info as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_info(self, *, options: RequestOptions | None = None) -> SpotAccountInfo:
        """Get the account and the rights of the key.

        Whose key this is, which addresses may use it and what it may do. Limited to one call a second.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        GET /api/v2/spot/account/info. Document section: Get Account Information.
        """
        from ..api.spot_account import get_info as _op

        return await _op.asyncio(self._client, options=options)

    async def get_info_detailed(self, *, options: RequestOptions | None = None) -> Response[SpotAccountInfo]:
        """As `get_info`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_account import get_info as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_sub_main_transfer_records(
        self,
        *,
        coin: str | Unset = UNSET,
        role: SpotTransferRoleLike | Unset = UNSET,
        sub_uid: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotSubTransferRecord]:
        """Get transfers to and from sub-accounts.

        Transfers between the main account and sub-accounts, newest first; `start_time` and `end_time` at most 90
        days apart. Without `sub_uid` only those that the main account sent.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            role: Whether the account sent or received. Left out, it sent.
            sub_uid: Sub-account. Left out, transfers that the main account sent.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            client_oid: Only the transfer with this id of yours.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/spot/account/sub-main-trans-record. Document section: Get MainSub Transfer Record.
        """
        from ..api.spot_account import get_sub_main_transfer_records as _op

        return await _op.asyncio(
            self._client,
            coin=coin,
            role=role,
            sub_uid=sub_uid,
            start_time=start_time,
            end_time=end_time,
            client_oid=client_oid,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    async def get_sub_main_transfer_records_detailed(
        self,
        *,
        coin: str | Unset = UNSET,
        role: SpotTransferRoleLike | Unset = UNSET,
        sub_uid: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotSubTransferRecord]]:
        """As `get_sub_main_transfer_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_account import get_sub_main_transfer_records as _op

        return await _op.asyncio_detailed(
            self._client,
            coin=coin,
            role=role,
            sub_uid=sub_uid,
            start_time=start_time,
            end_time=end_time,
            client_oid=client_oid,
            limit=limit,
            id_less_than=id_less_than,
            options=options,
        )

    def iter_sub_main_transfer_records(
        self,
        *,
        coin: str | Unset = UNSET,
        role: SpotTransferRoleLike | Unset = UNSET,
        sub_uid: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[SpotSubTransferRecord]:
        """Walk back through `get_sub_main_transfer_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_sub_main_transfer_records`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.spot_account import get_sub_main_transfer_records as _op

        async def _page(**_window: Any) -> list[SpotSubTransferRecord]:
            return await _op.asyncio(
                self._client,
                coin=coin,
                role=role,
                sub_uid=sub_uid,
                start_time=start_time,
                end_time=end_time,
                client_oid=client_oid,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_subaccount_assets(
        self, *, id_less_than: str | Unset = UNSET, limit: int | Unset = UNSET, options: RequestOptions | None = None
    ) -> list[SpotSubaccountAssets]:
        """Get the spot balances of the sub-accounts.

        Sub-accounts that hold anything, each with its coins. For the main account; ND brokers may not call it.

        Unconfirmed: The order of the ids. One answer of 2024 had none, so only its first page can be had.

        Args:
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            limit: Sub-accounts wanted. At least 1, at most 50. When left out: 10.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/spot/account/subaccount-assets. Document section: Get Sub-accounts Assets.
        """
        from ..api.spot_account import get_subaccount_assets as _op

        return await _op.asyncio(self._client, id_less_than=id_less_than, limit=limit, options=options)

    async def get_subaccount_assets_detailed(
        self, *, id_less_than: str | Unset = UNSET, limit: int | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[list[SpotSubaccountAssets]]:
        """As `get_subaccount_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_account import get_subaccount_assets as _op

        return await _op.asyncio_detailed(self._client, id_less_than=id_less_than, limit=limit, options=options)

    def iter_subaccount_assets(
        self,
        *,
        id_less_than: str | Unset = UNSET,
        limit: int = 50,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[SpotSubaccountAssets]:
        """Walk back through `get_subaccount_assets`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_subaccount_assets`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.spot_account import get_subaccount_assets as _op

        async def _page(**_window: Any) -> list[SpotSubaccountAssets]:
            return await _op.asyncio(self._client, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_transfer_records(
        self,
        *,
        coin: str,
        from_type: TransferAccountLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        page_num: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotTransferRecord]:
        """Get transfers between your accounts.

        Transfers of one coin between the accounts of one user, newest first; `start_time` and `end_time` at most 90
        days apart. Transfers to and from sub-accounts are in `get_sub_main_transfer_records`.

        Args:
            coin: The coin, such as USDT.
            from_type: Only transfers out of this account.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            client_oid: Only the transfer with this id of yours.
            page_num: Page, from 1. At least 1, at most 1000. When left out: 1.
            limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

        GET /api/v2/spot/account/transferRecords. Document section: Get Transfer Record.
        """
        from ..api.spot_account import get_transfer_records as _op

        return await _op.asyncio(
            self._client,
            coin=coin,
            from_type=from_type,
            start_time=start_time,
            end_time=end_time,
            client_oid=client_oid,
            page_num=page_num,
            limit=limit,
            options=options,
        )

    async def get_transfer_records_detailed(
        self,
        *,
        coin: str,
        from_type: TransferAccountLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        page_num: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotTransferRecord]]:
        """As `get_transfer_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_account import get_transfer_records as _op

        return await _op.asyncio_detailed(
            self._client,
            coin=coin,
            from_type=from_type,
            start_time=start_time,
            end_time=end_time,
            client_oid=client_oid,
            page_num=page_num,
            limit=limit,
            options=options,
        )

    def iter_transfer_records(
        self,
        *,
        coin: str,
        from_type: TransferAccountLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        page_num: int | Unset = UNSET,
        limit: int = 500,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[SpotTransferRecord]:
        """Walk through `get_transfer_records`, page by page.

        Args:
            page_num: the first page, from 1.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_transfer_records`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.spot_account import get_transfer_records as _op

        async def _page(**_window: Any) -> list[SpotTransferRecord]:
            return await _op.asyncio(
                self._client,
                coin=coin,
                from_type=from_type,
                start_time=start_time,
                end_time=end_time,
                client_oid=client_oid,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=page_num, size=limit, limit=max_items)

    async def get_upgrade_status(
        self, *, sub_uid: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> SpotUpgradeStatus:
        """Get how the upgrade went.

        Whether the upgrade to the unified account is under way, done, or failed and why.

        Args:
            sub_uid: Sub-account. Left out, the account of the key.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        GET /api/v2/spot/account/upgrade-status. Document section: Get Upgrade Status.
        """
        from ..api.spot_account import get_upgrade_status as _op

        return await _op.asyncio(self._client, sub_uid=sub_uid, options=options)

    async def get_upgrade_status_detailed(
        self, *, sub_uid: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[SpotUpgradeStatus]:
        """As `get_upgrade_status`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_account import get_upgrade_status as _op

        return await _op.asyncio_detailed(self._client, sub_uid=sub_uid, options=options)

    async def switch_deduct(self, *, deduct: OnOffLike, options: RequestOptions | None = None) -> bool | None:
        """Switch paying fees in BGB on or off.

        With it on, spot fees are paid in BGB as far as there is some. Limited to one call a second.

        Args:
            deduct: on to pay fees in BGB, off to pay them in the coin that is received.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/spot/account/switch-deduct. Document section: Switch BGB Deduct.
        """
        from ..api.spot_account import switch_deduct as _op

        return await _op.asyncio(self._client, deduct=deduct, options=options)

    async def switch_deduct_detailed(
        self, *, deduct: OnOffLike, options: RequestOptions | None = None
    ) -> Response[bool | None]:
        """As `switch_deduct`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_account import switch_deduct as _op

        return await _op.asyncio_detailed(self._client, deduct=deduct, options=options)

    async def upgrade(self, *, sub_uid: str | Unset = UNSET, options: RequestOptions | None = None) -> None:
        """Upgrade to the unified account.

        Turns the account, or a sub-account of it, into a unified account. Success only means that the request was
        taken in; it takes about a minute, and `get_upgrade_status` tells how it went. Afterwards this API refuses
        the account's private calls (40085): every client of this package stops working for it.

        Args:
            sub_uid: Sub-account. Left out, the account of the key.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/spot/account/upgrade. Document section: Upgrade Account.
        """
        from ..api.spot_account import upgrade as _op

        return await _op.asyncio(self._client, sub_uid=sub_uid, options=options)

    async def upgrade_detailed(
        self, *, sub_uid: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[None]:
        """As `upgrade`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_account import upgrade as _op

        return await _op.asyncio_detailed(self._client, sub_uid=sub_uid, options=options)
