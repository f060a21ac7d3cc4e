"""`client.broker_account`: Sub-accounts of ND brokers.

Generated from specs/bitget; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.money import DecimalLike
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

    from ..models.broker_address import BrokerAddress
    from ..models.broker_asset_type import BrokerAssetTypeLike
    from ..models.broker_deposit_account import BrokerDepositAccountLike
    from ..models.broker_futures_assets import BrokerFuturesAssets
    from ..models.broker_info import BrokerInfo
    from ..models.broker_language import BrokerLanguageLike
    from ..models.broker_permission import BrokerPermissionLike
    from ..models.broker_spot_assets import BrokerSpotAssets
    from ..models.broker_subaccount import BrokerSubaccount
    from ..models.broker_subaccount_email import BrokerSubaccountEmail
    from ..models.broker_subaccount_state import BrokerSubaccountStateLike
    from ..models.broker_subaccount_status import BrokerSubaccountStatusLike
    from ..models.broker_subaccounts import BrokerSubaccounts
    from ..models.broker_withdraw_kind import BrokerWithdrawKindLike
    from ..models.broker_withdrawal import BrokerWithdrawal
    from ..models.product_type import ProductTypeLike


class BrokerAccountApi:
    """Sub-accounts of ND brokers."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_deposit_address(
        self, *, sub_uid: str, coin: str, chain: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> BrokerAddress:
        """Make a deposit address of a sub-account.

        Makes an address for deposits of one coin, on its main chain unless another is given. Only BTC, ETH, USDT,
        USDC, TRX, XRP, LTC, SOL, BNB, FTM, DOGE, ADA, SHIB, UNI, SEI, SUI, POL, FIL, LINK, TON, ARB, OP, DOT and
        AVAX are taken. For main accounts of non-disclosed (ND) brokers, with a key bound to an address.

        Unconfirmed: Whether a repeat makes a second address is not documented.

        Args:
            sub_uid: User id of the sub-account.
            coin: The coin.
            chain: The chain; left out, the main chain of the coin.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/broker/account/subaccount-address. Document section: Create Subaccount Deposit Address.
        """
        from ..api.broker_account import create_deposit_address as _op

        return _op.sync(self._client, sub_uid=sub_uid, coin=coin, chain=chain, options=options)

    def create_deposit_address_detailed(
        self, *, sub_uid: str, coin: str, chain: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[BrokerAddress]:
        """As `create_deposit_address`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_account import create_deposit_address as _op

        return _op.sync_detailed(self._client, sub_uid=sub_uid, coin=coin, chain=chain, options=options)

    def create_subaccount(
        self, *, subaccount_name: str, label: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> BrokerSubaccount:
        """Make a sub-account.

        Makes a sub-account. Look at `get_subaccounts` before you repeat a call whose outcome is unknown. Once a
        second. For main accounts of non-disclosed (ND) brokers, with a key bound to an address.

        Args:
            subaccount_name: Name; it becomes the beginning of a mail address.
            label: Note. At most 19 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/broker/account/create-subaccount. Document section: Create Subaccount.
        """
        from ..api.broker_account import create_subaccount as _op

        return _op.sync(self._client, subaccount_name=subaccount_name, label=label, options=options)

    def create_subaccount_detailed(
        self, *, subaccount_name: str, label: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[BrokerSubaccount]:
        """As `create_subaccount`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_account import create_subaccount as _op

        return _op.sync_detailed(self._client, subaccount_name=subaccount_name, label=label, options=options)

    def get_info(self, *, options: RequestOptions | None = None) -> BrokerInfo:
        """Get the number of sub-accounts.

        How many sub-accounts you have, and how many you may have. For main accounts of non-disclosed (ND) brokers,
        with a key bound to an address.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/broker/account/info. Document section: Get Broker Info.
        """
        from ..api.broker_account import get_info as _op

        return _op.sync(self._client, options=options)

    def get_info_detailed(self, *, options: RequestOptions | None = None) -> Response[BrokerInfo]:
        """As `get_info`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_account import get_info as _op

        return _op.sync_detailed(self._client, options=options)

    def get_subaccount_email(self, *, sub_uid: str, options: RequestOptions | None = None) -> BrokerSubaccountEmail:
        """Get the mail address of a sub-account.

        The mail address of a sub-account. For main accounts of non-disclosed (ND) brokers, with a key bound to an
        address.

        Args:
            sub_uid: User id of the sub-account.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/broker/account/subaccount-email. Document section: Get Subaccount Email.
        """
        from ..api.broker_account import get_subaccount_email as _op

        return _op.sync(self._client, sub_uid=sub_uid, options=options)

    def get_subaccount_email_detailed(
        self, *, sub_uid: str, options: RequestOptions | None = None
    ) -> Response[BrokerSubaccountEmail]:
        """As `get_subaccount_email`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_account import get_subaccount_email as _op

        return _op.sync_detailed(self._client, sub_uid=sub_uid, options=options)

    def get_subaccount_futures_assets(
        self, *, sub_uid: str, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> BrokerFuturesAssets:
        """Get futures balances of a sub-account.

        Balances of a sub-account by margin coin. For main accounts of non-disclosed (ND) brokers, with a key bound
        to an address.

        Args:
            sub_uid: User id of the sub-account.
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/broker/account/subaccount-future-assets. Document section: Get Subaccount Future Assets.
        """
        from ..api.broker_account import get_subaccount_futures_assets as _op

        return _op.sync(self._client, sub_uid=sub_uid, product_type=product_type, options=options)

    def get_subaccount_futures_assets_detailed(
        self, *, sub_uid: str, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[BrokerFuturesAssets]:
        """As `get_subaccount_futures_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_account import get_subaccount_futures_assets as _op

        return _op.sync_detailed(self._client, sub_uid=sub_uid, product_type=product_type, options=options)

    def get_subaccount_spot_assets(
        self,
        *,
        sub_uid: str,
        coin: str | Unset = UNSET,
        asset_type: BrokerAssetTypeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BrokerSpotAssets:
        """Get spot balances of a sub-account.

        Balances of a sub-account; only coins that it holds, unless asset_type is all. A coin given wins over
        asset_type. For main accounts of non-disclosed (ND) brokers, with a key bound to an address.

        Args:
            sub_uid: User id of the sub-account.
            coin: Only this coin, such as USDT; left out, all of them.
            asset_type: Which coins. When left out: hold_only.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/broker/account/subaccount-spot-assets. Document section: Get Subaccount Spot Assets.
        """
        from ..api.broker_account import get_subaccount_spot_assets as _op

        return _op.sync(self._client, sub_uid=sub_uid, coin=coin, asset_type=asset_type, options=options)

    def get_subaccount_spot_assets_detailed(
        self,
        *,
        sub_uid: str,
        coin: str | Unset = UNSET,
        asset_type: BrokerAssetTypeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[BrokerSpotAssets]:
        """As `get_subaccount_spot_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_account import get_subaccount_spot_assets as _op

        return _op.sync_detailed(self._client, sub_uid=sub_uid, coin=coin, asset_type=asset_type, options=options)

    def get_subaccounts(
        self,
        *,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        status: BrokerSubaccountStatusLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BrokerSubaccounts:
        """List sub-accounts.

        Sub-accounts, newest first. Once a second. For main accounts of non-disclosed (ND) brokers, with a key bound
        to an address.

        Args:
            limit: Rows wanted. At least 1, at most 100. When left out: 10.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            status: Only sub-accounts in this state.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        GET /api/v2/broker/account/subaccount-list. Document section: Get Subaccount List.
        """
        from ..api.broker_account import get_subaccounts as _op

        return _op.sync(
            self._client,
            limit=limit,
            id_less_than=id_less_than,
            status=status,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )

    def get_subaccounts_detailed(
        self,
        *,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        status: BrokerSubaccountStatusLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[BrokerSubaccounts]:
        """As `get_subaccounts`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_account import get_subaccounts as _op

        return _op.sync_detailed(
            self._client,
            limit=limit,
            id_less_than=id_less_than,
            status=status,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )

    def iter_subaccounts(
        self,
        *,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        status: BrokerSubaccountStatusLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[BrokerSubaccount]:
        """Walk back through `get_subaccounts`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_subaccounts`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.broker_account import get_subaccounts as _op

        def _page(**_window: Any) -> BrokerSubaccounts:
            return _op.sync(
                self._client, status=status, start_time=start_time, end_time=end_time, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def modify_subaccount(
        self,
        *,
        sub_uid: str,
        perm_list: Sequence[BrokerPermissionLike],
        status: BrokerSubaccountStateLike,
        language: BrokerLanguageLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BrokerSubaccount:
        """Change rights and state of a sub-account.

        Replaces the rights of a sub-account, and freezes or frees it. Once a second. For main accounts of
        non-disclosed (ND) brokers, with a key bound to an address.

        Args:
            sub_uid: User id of the sub-account.
            perm_list: What it may do; replaces what it might do before.
            status: normal or freeze.
            language: Language.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/broker/account/modify-subaccount. Document section: Modify Subaccount.
        """
        from ..api.broker_account import modify_subaccount as _op

        return _op.sync(
            self._client, sub_uid=sub_uid, perm_list=perm_list, status=status, language=language, options=options
        )

    def modify_subaccount_detailed(
        self,
        *,
        sub_uid: str,
        perm_list: Sequence[BrokerPermissionLike],
        status: BrokerSubaccountStateLike,
        language: BrokerLanguageLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[BrokerSubaccount]:
        """As `modify_subaccount`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_account import modify_subaccount as _op

        return _op.sync_detailed(
            self._client, sub_uid=sub_uid, perm_list=perm_list, status=status, language=language, options=options
        )

    def modify_subaccount_email(
        self, *, sub_uid: str, subaccount_email: str, options: RequestOptions | None = None
    ) -> str | None:
        """Change the mail address of a sub-account.

        Replaces the mail address of a sub-account. For main accounts of non-disclosed (ND) brokers, with a key
        bound to an address.

        Args:
            sub_uid: User id of the sub-account.
            subaccount_email: The address.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/broker/account/modify-subaccount-email. Document section: Modify Subaccount Email.
        """
        from ..api.broker_account import modify_subaccount_email as _op

        return _op.sync(self._client, sub_uid=sub_uid, subaccount_email=subaccount_email, options=options)

    def modify_subaccount_email_detailed(
        self, *, sub_uid: str, subaccount_email: str, options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `modify_subaccount_email`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_account import modify_subaccount_email as _op

        return _op.sync_detailed(self._client, sub_uid=sub_uid, subaccount_email=subaccount_email, options=options)

    def set_auto_transfer(
        self,
        *,
        sub_uid: str,
        coin: str,
        to_account_type: BrokerDepositAccountLike,
        options: RequestOptions | None = None,
    ) -> str | None:
        """Set where deposits of a sub-account go.

        From now on deposits of a coin go to this account of the sub-account. For main accounts of non-disclosed
        (ND) brokers, with a key bound to an address.

        Args:
            sub_uid: User id of the sub-account.
            coin: The coin.
            to_account_type: The account.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/broker/account/set-subaccount-autotransfer. Document section: Sub Deposit Auto Transfer.
        """
        from ..api.broker_account import set_auto_transfer as _op

        return _op.sync(self._client, sub_uid=sub_uid, coin=coin, to_account_type=to_account_type, options=options)

    def set_auto_transfer_detailed(
        self,
        *,
        sub_uid: str,
        coin: str,
        to_account_type: BrokerDepositAccountLike,
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `set_auto_transfer`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_account import set_auto_transfer as _op

        return _op.sync_detailed(
            self._client, sub_uid=sub_uid, coin=coin, to_account_type=to_account_type, options=options
        )

    def withdraw(
        self,
        *,
        sub_uid: str,
        coin: str,
        dest: BrokerWithdrawKindLike,
        chain: str | Unset = UNSET,
        address: str,
        amount: DecimalLike,
        tag: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BrokerWithdrawal:
        """Withdraw from a sub-account.

        Withdraws coins of a sub-account on chain, or to another Bitget user (address is then a user id). Only BTC,
        ETH, USDT, USDC, TRX, XRP, LTC, SOL, BNB, FTM, DOGE, ADA, SHIB, UNI, SEI, SUI, POL, FIL, LINK, TON, ARB, OP,
        DOT and AVAX are taken. Nobody can call a withdrawal back: look at
        `broker_records.get_subaccount_withdrawals` before you repeat a call whose outcome is unknown. Once a
        second. For main accounts of non-disclosed (ND) brokers, with a key bound to an address.

        Args:
            sub_uid: User id of the sub-account.
            coin: The coin.
            dest: On chain, or to another user.
            chain: The chain; left out, the main chain of the coin.
            address: The address, or for internal_transfer the user id.
            amount: How much. Above 0.
            tag: Memo or tag, where the address needs one.
            client_oid: Your own id of the withdrawal. Unconfirmed: The largest length; sources say 32, 49 and 50.
                When left out, the client makes one up; an error has it as client_id.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/broker/account/subaccount-withdrawal. Document section: Subaccount Withdrawal.
        """
        from ..api.broker_account import withdraw as _op

        return _op.sync(
            self._client,
            sub_uid=sub_uid,
            coin=coin,
            dest=dest,
            chain=chain,
            address=address,
            amount=amount,
            tag=tag,
            client_oid=client_oid,
            options=options,
        )

    def withdraw_detailed(
        self,
        *,
        sub_uid: str,
        coin: str,
        dest: BrokerWithdrawKindLike,
        chain: str | Unset = UNSET,
        address: str,
        amount: DecimalLike,
        tag: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[BrokerWithdrawal]:
        """As `withdraw`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_account import withdraw as _op

        return _op.sync_detailed(
            self._client,
            sub_uid=sub_uid,
            coin=coin,
            dest=dest,
            chain=chain,
            address=address,
            amount=amount,
            tag=tag,
            client_oid=client_oid,
            options=options,
        )


class AsyncBrokerAccountApi:
    """Sub-accounts of ND brokers."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_deposit_address(
        self, *, sub_uid: str, coin: str, chain: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> BrokerAddress:
        """Make a deposit address of a sub-account.

        Makes an address for deposits of one coin, on its main chain unless another is given. Only BTC, ETH, USDT,
        USDC, TRX, XRP, LTC, SOL, BNB, FTM, DOGE, ADA, SHIB, UNI, SEI, SUI, POL, FIL, LINK, TON, ARB, OP, DOT and
        AVAX are taken. For main accounts of non-disclosed (ND) brokers, with a key bound to an address.

        Unconfirmed: Whether a repeat makes a second address is not documented.

        Args:
            sub_uid: User id of the sub-account.
            coin: The coin.
            chain: The chain; left out, the main chain of the coin.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/broker/account/subaccount-address. Document section: Create Subaccount Deposit Address.
        """
        from ..api.broker_account import create_deposit_address as _op

        return await _op.asyncio(self._client, sub_uid=sub_uid, coin=coin, chain=chain, options=options)

    async def create_deposit_address_detailed(
        self, *, sub_uid: str, coin: str, chain: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[BrokerAddress]:
        """As `create_deposit_address`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_account import create_deposit_address as _op

        return await _op.asyncio_detailed(self._client, sub_uid=sub_uid, coin=coin, chain=chain, options=options)

    async def create_subaccount(
        self, *, subaccount_name: str, label: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> BrokerSubaccount:
        """Make a sub-account.

        Makes a sub-account. Look at `get_subaccounts` before you repeat a call whose outcome is unknown. Once a
        second. For main accounts of non-disclosed (ND) brokers, with a key bound to an address.

        Args:
            subaccount_name: Name; it becomes the beginning of a mail address.
            label: Note. At most 19 characters.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/broker/account/create-subaccount. Document section: Create Subaccount.
        """
        from ..api.broker_account import create_subaccount as _op

        return await _op.asyncio(self._client, subaccount_name=subaccount_name, label=label, options=options)

    async def create_subaccount_detailed(
        self, *, subaccount_name: str, label: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[BrokerSubaccount]:
        """As `create_subaccount`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_account import create_subaccount as _op

        return await _op.asyncio_detailed(self._client, subaccount_name=subaccount_name, label=label, options=options)

    async def get_info(self, *, options: RequestOptions | None = None) -> BrokerInfo:
        """Get the number of sub-accounts.

        How many sub-accounts you have, and how many you may have. For main accounts of non-disclosed (ND) brokers,
        with a key bound to an address.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/broker/account/info. Document section: Get Broker Info.
        """
        from ..api.broker_account import get_info as _op

        return await _op.asyncio(self._client, options=options)

    async def get_info_detailed(self, *, options: RequestOptions | None = None) -> Response[BrokerInfo]:
        """As `get_info`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_account import get_info as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_subaccount_email(
        self, *, sub_uid: str, options: RequestOptions | None = None
    ) -> BrokerSubaccountEmail:
        """Get the mail address of a sub-account.

        The mail address of a sub-account. For main accounts of non-disclosed (ND) brokers, with a key bound to an
        address.

        Args:
            sub_uid: User id of the sub-account.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/broker/account/subaccount-email. Document section: Get Subaccount Email.
        """
        from ..api.broker_account import get_subaccount_email as _op

        return await _op.asyncio(self._client, sub_uid=sub_uid, options=options)

    async def get_subaccount_email_detailed(
        self, *, sub_uid: str, options: RequestOptions | None = None
    ) -> Response[BrokerSubaccountEmail]:
        """As `get_subaccount_email`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_account import get_subaccount_email as _op

        return await _op.asyncio_detailed(self._client, sub_uid=sub_uid, options=options)

    async def get_subaccount_futures_assets(
        self, *, sub_uid: str, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> BrokerFuturesAssets:
        """Get futures balances of a sub-account.

        Balances of a sub-account by margin coin. For main accounts of non-disclosed (ND) brokers, with a key bound
        to an address.

        Args:
            sub_uid: User id of the sub-account.
            product_type: Which futures.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/broker/account/subaccount-future-assets. Document section: Get Subaccount Future Assets.
        """
        from ..api.broker_account import get_subaccount_futures_assets as _op

        return await _op.asyncio(self._client, sub_uid=sub_uid, product_type=product_type, options=options)

    async def get_subaccount_futures_assets_detailed(
        self, *, sub_uid: str, product_type: ProductTypeLike, options: RequestOptions | None = None
    ) -> Response[BrokerFuturesAssets]:
        """As `get_subaccount_futures_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_account import get_subaccount_futures_assets as _op

        return await _op.asyncio_detailed(self._client, sub_uid=sub_uid, product_type=product_type, options=options)

    async def get_subaccount_spot_assets(
        self,
        *,
        sub_uid: str,
        coin: str | Unset = UNSET,
        asset_type: BrokerAssetTypeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BrokerSpotAssets:
        """Get spot balances of a sub-account.

        Balances of a sub-account; only coins that it holds, unless asset_type is all. A coin given wins over
        asset_type. For main accounts of non-disclosed (ND) brokers, with a key bound to an address.

        Args:
            sub_uid: User id of the sub-account.
            coin: Only this coin, such as USDT; left out, all of them.
            asset_type: Which coins. When left out: hold_only.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/broker/account/subaccount-spot-assets. Document section: Get Subaccount Spot Assets.
        """
        from ..api.broker_account import get_subaccount_spot_assets as _op

        return await _op.asyncio(self._client, sub_uid=sub_uid, coin=coin, asset_type=asset_type, options=options)

    async def get_subaccount_spot_assets_detailed(
        self,
        *,
        sub_uid: str,
        coin: str | Unset = UNSET,
        asset_type: BrokerAssetTypeLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[BrokerSpotAssets]:
        """As `get_subaccount_spot_assets`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_account import get_subaccount_spot_assets as _op

        return await _op.asyncio_detailed(
            self._client, sub_uid=sub_uid, coin=coin, asset_type=asset_type, options=options
        )

    async def get_subaccounts(
        self,
        *,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        status: BrokerSubaccountStatusLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BrokerSubaccounts:
        """List sub-accounts.

        Sub-accounts, newest first. Once a second. For main accounts of non-disclosed (ND) brokers, with a key bound
        to an address.

        Args:
            limit: Rows wanted. At least 1, at most 100. When left out: 10.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            status: Only sub-accounts in this state.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        GET /api/v2/broker/account/subaccount-list. Document section: Get Subaccount List.
        """
        from ..api.broker_account import get_subaccounts as _op

        return await _op.asyncio(
            self._client,
            limit=limit,
            id_less_than=id_less_than,
            status=status,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )

    async def get_subaccounts_detailed(
        self,
        *,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        status: BrokerSubaccountStatusLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[BrokerSubaccounts]:
        """As `get_subaccounts`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_account import get_subaccounts as _op

        return await _op.asyncio_detailed(
            self._client,
            limit=limit,
            id_less_than=id_less_than,
            status=status,
            start_time=start_time,
            end_time=end_time,
            options=options,
        )

    def iter_subaccounts(
        self,
        *,
        limit: int = 100,
        id_less_than: str | Unset = UNSET,
        status: BrokerSubaccountStatusLike | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[BrokerSubaccount]:
        """Walk back through `get_subaccounts`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_subaccounts`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.broker_account import get_subaccounts as _op

        async def _page(**_window: Any) -> BrokerSubaccounts:
            return await _op.asyncio(
                self._client, status=status, start_time=start_time, end_time=end_time, options=options, **_window
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def modify_subaccount(
        self,
        *,
        sub_uid: str,
        perm_list: Sequence[BrokerPermissionLike],
        status: BrokerSubaccountStateLike,
        language: BrokerLanguageLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BrokerSubaccount:
        """Change rights and state of a sub-account.

        Replaces the rights of a sub-account, and freezes or frees it. Once a second. For main accounts of
        non-disclosed (ND) brokers, with a key bound to an address.

        Args:
            sub_uid: User id of the sub-account.
            perm_list: What it may do; replaces what it might do before.
            status: normal or freeze.
            language: Language.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/broker/account/modify-subaccount. Document section: Modify Subaccount.
        """
        from ..api.broker_account import modify_subaccount as _op

        return await _op.asyncio(
            self._client, sub_uid=sub_uid, perm_list=perm_list, status=status, language=language, options=options
        )

    async def modify_subaccount_detailed(
        self,
        *,
        sub_uid: str,
        perm_list: Sequence[BrokerPermissionLike],
        status: BrokerSubaccountStateLike,
        language: BrokerLanguageLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[BrokerSubaccount]:
        """As `modify_subaccount`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_account import modify_subaccount as _op

        return await _op.asyncio_detailed(
            self._client, sub_uid=sub_uid, perm_list=perm_list, status=status, language=language, options=options
        )

    async def modify_subaccount_email(
        self, *, sub_uid: str, subaccount_email: str, options: RequestOptions | None = None
    ) -> str | None:
        """Change the mail address of a sub-account.

        Replaces the mail address of a sub-account. For main accounts of non-disclosed (ND) brokers, with a key
        bound to an address.

        Args:
            sub_uid: User id of the sub-account.
            subaccount_email: The address.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/broker/account/modify-subaccount-email. Document section: Modify Subaccount Email.
        """
        from ..api.broker_account import modify_subaccount_email as _op

        return await _op.asyncio(self._client, sub_uid=sub_uid, subaccount_email=subaccount_email, options=options)

    async def modify_subaccount_email_detailed(
        self, *, sub_uid: str, subaccount_email: str, options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `modify_subaccount_email`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_account import modify_subaccount_email as _op

        return await _op.asyncio_detailed(
            self._client, sub_uid=sub_uid, subaccount_email=subaccount_email, options=options
        )

    async def set_auto_transfer(
        self,
        *,
        sub_uid: str,
        coin: str,
        to_account_type: BrokerDepositAccountLike,
        options: RequestOptions | None = None,
    ) -> str | None:
        """Set where deposits of a sub-account go.

        From now on deposits of a coin go to this account of the sub-account. For main accounts of non-disclosed
        (ND) brokers, with a key bound to an address.

        Args:
            sub_uid: User id of the sub-account.
            coin: The coin.
            to_account_type: The account.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/broker/account/set-subaccount-autotransfer. Document section: Sub Deposit Auto Transfer.
        """
        from ..api.broker_account import set_auto_transfer as _op

        return await _op.asyncio(
            self._client, sub_uid=sub_uid, coin=coin, to_account_type=to_account_type, options=options
        )

    async def set_auto_transfer_detailed(
        self,
        *,
        sub_uid: str,
        coin: str,
        to_account_type: BrokerDepositAccountLike,
        options: RequestOptions | None = None,
    ) -> Response[str | None]:
        """As `set_auto_transfer`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_account import set_auto_transfer as _op

        return await _op.asyncio_detailed(
            self._client, sub_uid=sub_uid, coin=coin, to_account_type=to_account_type, options=options
        )

    async def withdraw(
        self,
        *,
        sub_uid: str,
        coin: str,
        dest: BrokerWithdrawKindLike,
        chain: str | Unset = UNSET,
        address: str,
        amount: DecimalLike,
        tag: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BrokerWithdrawal:
        """Withdraw from a sub-account.

        Withdraws coins of a sub-account on chain, or to another Bitget user (address is then a user id). Only BTC,
        ETH, USDT, USDC, TRX, XRP, LTC, SOL, BNB, FTM, DOGE, ADA, SHIB, UNI, SEI, SUI, POL, FIL, LINK, TON, ARB, OP,
        DOT and AVAX are taken. Nobody can call a withdrawal back: look at
        `broker_records.get_subaccount_withdrawals` before you repeat a call whose outcome is unknown. Once a
        second. For main accounts of non-disclosed (ND) brokers, with a key bound to an address.

        Args:
            sub_uid: User id of the sub-account.
            coin: The coin.
            dest: On chain, or to another user.
            chain: The chain; left out, the main chain of the coin.
            address: The address, or for internal_transfer the user id.
            amount: How much. Above 0.
            tag: Memo or tag, where the address needs one.
            client_oid: Your own id of the withdrawal. Unconfirmed: The largest length; sources say 32, 49 and 50.
                When left out, the client makes one up; an error has it as client_id.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/broker/account/subaccount-withdrawal. Document section: Subaccount Withdrawal.
        """
        from ..api.broker_account import withdraw as _op

        return await _op.asyncio(
            self._client,
            sub_uid=sub_uid,
            coin=coin,
            dest=dest,
            chain=chain,
            address=address,
            amount=amount,
            tag=tag,
            client_oid=client_oid,
            options=options,
        )

    async def withdraw_detailed(
        self,
        *,
        sub_uid: str,
        coin: str,
        dest: BrokerWithdrawKindLike,
        chain: str | Unset = UNSET,
        address: str,
        amount: DecimalLike,
        tag: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[BrokerWithdrawal]:
        """As `withdraw`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_account import withdraw as _op

        return await _op.asyncio_detailed(
            self._client,
            sub_uid=sub_uid,
            coin=coin,
            dest=dest,
            chain=chain,
            address=address,
            amount=amount,
            tag=tag,
            client_oid=client_oid,
            options=options,
        )
