"""`client.user`: Virtual sub-accounts and their API keys.

Generated from specs/bitget; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response
    from tradespec.core.secret import Secret

    from ..models.user_key import UserKey
    from ..models.user_key_permission import UserKeyPermissionLike
    from ..models.user_modify_subaccount_result import UserModifySubaccountResult
    from ..models.user_new_key import UserNewKey
    from ..models.user_permission import UserPermissionLike
    from ..models.user_subaccount import UserSubaccount
    from ..models.user_subaccount_filter import UserSubaccountFilterLike
    from ..models.user_subaccount_state import UserSubaccountStateLike
    from ..models.user_subaccount_with_key import UserSubaccountWithKey
    from ..models.user_subaccount_with_key_request import UserSubaccountWithKeyRequest
    from ..models.user_subaccounts import UserSubaccounts
    from ..models.user_subaccounts_result import UserSubaccountsResult


class UserApi:
    """Virtual sub-accounts and their API keys."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_virtual_subaccount_api_key(
        self,
        *,
        sub_account_uid: str,
        passphrase: str | Secret,
        label: str,
        ip_list: Sequence[str] | Unset = UNSET,
        perm_list: Sequence[UserKeyPermissionLike] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UserNewKey:
        """Make an API key of a virtual sub-account.

        Makes a key; at most 10 for each sub-account (40063 beyond). The secret is in this answer and never shown
        again. Without ip_list the key works from everywhere.

        Args:
            sub_account_uid: User id of the sub-account.
            passphrase: Passphrase of the key, 8 to 32 letters and digits. It can't be looked up later.
            label: Note. At most 20 characters.
            ip_list: Addresses from which the key may be used. At most 30 items.
            perm_list: What the key may do.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/user/create-virtual-subaccount-apikey. Document section: Create Virtual Subaccount Apikey.
        """
        from ..api.user import create_virtual_subaccount_api_key as _op

        return _op.sync(
            self._client,
            sub_account_uid=sub_account_uid,
            passphrase=passphrase,
            label=label,
            ip_list=ip_list,
            perm_list=perm_list,
            options=options,
        )

    def create_virtual_subaccount_api_key_detailed(
        self,
        *,
        sub_account_uid: str,
        passphrase: str | Secret,
        label: str,
        ip_list: Sequence[str] | Unset = UNSET,
        perm_list: Sequence[UserKeyPermissionLike] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[UserNewKey]:
        """As `create_virtual_subaccount_api_key`, with status, headers, raw bytes and the number of attempts."""
        from ..api.user import create_virtual_subaccount_api_key as _op

        return _op.sync_detailed(
            self._client,
            sub_account_uid=sub_account_uid,
            passphrase=passphrase,
            label=label,
            ip_list=ip_list,
            perm_list=perm_list,
            options=options,
        )

    def create_virtual_subaccounts(
        self, *, sub_account_list: Sequence[str], options: RequestOptions | None = None
    ) -> UserSubaccountsResult:
        """Make virtual sub-accounts.

        Makes sub-accounts with names of eight letters that nobody at Bitget has taken. The call succeeds even if
        every name was refused: look at failure_list, which gives no reason (the name is taken, or you have too
        many). A sub-account can't be deleted, so look at `get_virtual_subaccounts` before you repeat a call whose
        outcome is unknown.

        Args:
            sub_account_list: Names, each of eight English letters, not taken by anybody. At least 1 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/user/create-virtual-subaccount. Document section: Create Virtual Subaccount.
        """
        from ..api.user import create_virtual_subaccounts as _op

        return _op.sync(self._client, sub_account_list=sub_account_list, options=options)

    def create_virtual_subaccounts_detailed(
        self, *, sub_account_list: Sequence[str], options: RequestOptions | None = None
    ) -> Response[UserSubaccountsResult]:
        """As `create_virtual_subaccounts`, with status, headers, raw bytes and the number of attempts."""
        from ..api.user import create_virtual_subaccounts as _op

        return _op.sync_detailed(self._client, sub_account_list=sub_account_list, options=options)

    def create_virtual_subaccounts_with_keys(
        self, *, sub_accounts: Sequence[UserSubaccountWithKeyRequest], options: RequestOptions | None = None
    ) -> list[UserSubaccountWithKey]:
        """Make virtual sub-accounts, each with an API key.

        Makes up to five sub-accounts with a key each; at most 20 sub-accounts, 10 keys each. The secrets are in
        this answer and never shown again. Once a second.

        Args:
            sub_accounts: New sub-accounts with keys, at most five. At least 1 items, at most 5 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/user/batch-create-subaccount-and-apikey. Document section: Batch Create Virtual Subaccount and
        Apikey.
        """
        from ..api.user import create_virtual_subaccounts_with_keys as _op

        return _op.sync(self._client, sub_accounts=sub_accounts, options=options)

    def create_virtual_subaccounts_with_keys_detailed(
        self, *, sub_accounts: Sequence[UserSubaccountWithKeyRequest], options: RequestOptions | None = None
    ) -> Response[list[UserSubaccountWithKey]]:
        """As `create_virtual_subaccounts_with_keys`, with status, headers, raw bytes and the number of attempts."""
        from ..api.user import create_virtual_subaccounts_with_keys as _op

        return _op.sync_detailed(self._client, sub_accounts=sub_accounts, options=options)

    def get_virtual_subaccount_api_keys(
        self, *, sub_account_uid: str, options: RequestOptions | None = None
    ) -> list[UserKey]:
        """List API keys of a sub-account.

        The keys of a virtual or ordinary sub-account, without secrets.

        Args:
            sub_account_uid: User id of the sub-account.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/user/virtual-subaccount-apikey-list. Document section: Get Subaccount Apikey List.
        """
        from ..api.user import get_virtual_subaccount_api_keys as _op

        return _op.sync(self._client, sub_account_uid=sub_account_uid, options=options)

    def get_virtual_subaccount_api_keys_detailed(
        self, *, sub_account_uid: str, options: RequestOptions | None = None
    ) -> Response[list[UserKey]]:
        """As `get_virtual_subaccount_api_keys`, with status, headers, raw bytes and the number of attempts."""
        from ..api.user import get_virtual_subaccount_api_keys as _op

        return _op.sync_detailed(self._client, sub_account_uid=sub_account_uid, options=options)

    def get_virtual_subaccounts(
        self,
        *,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        status: UserSubaccountFilterLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UserSubaccounts:
        """List virtual sub-accounts.

        Virtual sub-accounts, newest first. Once a second.

        Args:
            limit: Rows wanted. At least 1, at most 500. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            status: Only sub-accounts in this state.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        GET /api/v2/user/virtual-subaccount-list. Document section: Get Virtual Subaccounts.
        """
        from ..api.user import get_virtual_subaccounts as _op

        return _op.sync(self._client, limit=limit, id_less_than=id_less_than, status=status, options=options)

    def get_virtual_subaccounts_detailed(
        self,
        *,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        status: UserSubaccountFilterLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[UserSubaccounts]:
        """As `get_virtual_subaccounts`, with status, headers, raw bytes and the number of attempts."""
        from ..api.user import get_virtual_subaccounts as _op

        return _op.sync_detailed(self._client, limit=limit, id_less_than=id_less_than, status=status, options=options)

    def iter_virtual_subaccounts(
        self,
        *,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        status: UserSubaccountFilterLike | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[UserSubaccount]:
        """Walk back through `get_virtual_subaccounts`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_virtual_subaccounts`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.user import get_virtual_subaccounts as _op

        def _page(**_window: Any) -> UserSubaccounts:
            return _op.sync(self._client, status=status, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def modify_virtual_subaccount(
        self,
        *,
        sub_account_uid: str,
        perm_list: Sequence[UserPermissionLike],
        status: UserSubaccountStateLike,
        options: RequestOptions | None = None,
    ) -> UserModifySubaccountResult:
        """Change rights and state of a virtual sub-account.

        Replaces the rights of a sub-account, and freezes or frees it.

        Args:
            sub_account_uid: User id of the sub-account.
            perm_list: What it may do; replaces what it might do before.
            status: normal or freeze.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/user/modify-virtual-subaccount. Document section: Modify Virtual Subaccount.
        """
        from ..api.user import modify_virtual_subaccount as _op

        return _op.sync(
            self._client, sub_account_uid=sub_account_uid, perm_list=perm_list, status=status, options=options
        )

    def modify_virtual_subaccount_detailed(
        self,
        *,
        sub_account_uid: str,
        perm_list: Sequence[UserPermissionLike],
        status: UserSubaccountStateLike,
        options: RequestOptions | None = None,
    ) -> Response[UserModifySubaccountResult]:
        """As `modify_virtual_subaccount`, with status, headers, raw bytes and the number of attempts."""
        from ..api.user import modify_virtual_subaccount as _op

        return _op.sync_detailed(
            self._client, sub_account_uid=sub_account_uid, perm_list=perm_list, status=status, options=options
        )

    def modify_virtual_subaccount_api_key(
        self,
        *,
        sub_account_api_key: str,
        sub_account_uid: str,
        passphrase: str | Secret,
        label: str,
        ip_list: Sequence[str] | Unset = UNSET,
        perm_list: Sequence[UserKeyPermissionLike] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UserNewKey:
        """Change an API key of a sub-account.

        Replaces label, addresses and rights of a key of a virtual or ordinary sub-account. Left out, perm_list
        keeps the rights; an EMPTY perm_list takes all of them away. Left out, ip_list clears the addresses.

        Args:
            sub_account_api_key: The key.
            sub_account_uid: User id of the sub-account.
            passphrase: Passphrase of the key, the one that it has.
            label: Note. At most 20 characters.
            ip_list: Addresses from which the key may be used. At most 30 items.
            perm_list: What the key may do.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/user/modify-virtual-subaccount-apikey. Document section: Modify Virtual Subaccount Apikey.
        """
        from ..api.user import modify_virtual_subaccount_api_key as _op

        return _op.sync(
            self._client,
            sub_account_api_key=sub_account_api_key,
            sub_account_uid=sub_account_uid,
            passphrase=passphrase,
            label=label,
            ip_list=ip_list,
            perm_list=perm_list,
            options=options,
        )

    def modify_virtual_subaccount_api_key_detailed(
        self,
        *,
        sub_account_api_key: str,
        sub_account_uid: str,
        passphrase: str | Secret,
        label: str,
        ip_list: Sequence[str] | Unset = UNSET,
        perm_list: Sequence[UserKeyPermissionLike] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[UserNewKey]:
        """As `modify_virtual_subaccount_api_key`, with status, headers, raw bytes and the number of attempts."""
        from ..api.user import modify_virtual_subaccount_api_key as _op

        return _op.sync_detailed(
            self._client,
            sub_account_api_key=sub_account_api_key,
            sub_account_uid=sub_account_uid,
            passphrase=passphrase,
            label=label,
            ip_list=ip_list,
            perm_list=perm_list,
            options=options,
        )


class AsyncUserApi:
    """Virtual sub-accounts and their API keys."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_virtual_subaccount_api_key(
        self,
        *,
        sub_account_uid: str,
        passphrase: str | Secret,
        label: str,
        ip_list: Sequence[str] | Unset = UNSET,
        perm_list: Sequence[UserKeyPermissionLike] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UserNewKey:
        """Make an API key of a virtual sub-account.

        Makes a key; at most 10 for each sub-account (40063 beyond). The secret is in this answer and never shown
        again. Without ip_list the key works from everywhere.

        Args:
            sub_account_uid: User id of the sub-account.
            passphrase: Passphrase of the key, 8 to 32 letters and digits. It can't be looked up later.
            label: Note. At most 20 characters.
            ip_list: Addresses from which the key may be used. At most 30 items.
            perm_list: What the key may do.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/user/create-virtual-subaccount-apikey. Document section: Create Virtual Subaccount Apikey.
        """
        from ..api.user import create_virtual_subaccount_api_key as _op

        return await _op.asyncio(
            self._client,
            sub_account_uid=sub_account_uid,
            passphrase=passphrase,
            label=label,
            ip_list=ip_list,
            perm_list=perm_list,
            options=options,
        )

    async def create_virtual_subaccount_api_key_detailed(
        self,
        *,
        sub_account_uid: str,
        passphrase: str | Secret,
        label: str,
        ip_list: Sequence[str] | Unset = UNSET,
        perm_list: Sequence[UserKeyPermissionLike] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[UserNewKey]:
        """As `create_virtual_subaccount_api_key`, with status, headers, raw bytes and the number of attempts."""
        from ..api.user import create_virtual_subaccount_api_key as _op

        return await _op.asyncio_detailed(
            self._client,
            sub_account_uid=sub_account_uid,
            passphrase=passphrase,
            label=label,
            ip_list=ip_list,
            perm_list=perm_list,
            options=options,
        )

    async def create_virtual_subaccounts(
        self, *, sub_account_list: Sequence[str], options: RequestOptions | None = None
    ) -> UserSubaccountsResult:
        """Make virtual sub-accounts.

        Makes sub-accounts with names of eight letters that nobody at Bitget has taken. The call succeeds even if
        every name was refused: look at failure_list, which gives no reason (the name is taken, or you have too
        many). A sub-account can't be deleted, so look at `get_virtual_subaccounts` before you repeat a call whose
        outcome is unknown.

        Args:
            sub_account_list: Names, each of eight English letters, not taken by anybody. At least 1 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/user/create-virtual-subaccount. Document section: Create Virtual Subaccount.
        """
        from ..api.user import create_virtual_subaccounts as _op

        return await _op.asyncio(self._client, sub_account_list=sub_account_list, options=options)

    async def create_virtual_subaccounts_detailed(
        self, *, sub_account_list: Sequence[str], options: RequestOptions | None = None
    ) -> Response[UserSubaccountsResult]:
        """As `create_virtual_subaccounts`, with status, headers, raw bytes and the number of attempts."""
        from ..api.user import create_virtual_subaccounts as _op

        return await _op.asyncio_detailed(self._client, sub_account_list=sub_account_list, options=options)

    async def create_virtual_subaccounts_with_keys(
        self, *, sub_accounts: Sequence[UserSubaccountWithKeyRequest], options: RequestOptions | None = None
    ) -> list[UserSubaccountWithKey]:
        """Make virtual sub-accounts, each with an API key.

        Makes up to five sub-accounts with a key each; at most 20 sub-accounts, 10 keys each. The secrets are in
        this answer and never shown again. Once a second.

        Args:
            sub_accounts: New sub-accounts with keys, at most five. At least 1 items, at most 5 items.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/user/batch-create-subaccount-and-apikey. Document section: Batch Create Virtual Subaccount and
        Apikey.
        """
        from ..api.user import create_virtual_subaccounts_with_keys as _op

        return await _op.asyncio(self._client, sub_accounts=sub_accounts, options=options)

    async def create_virtual_subaccounts_with_keys_detailed(
        self, *, sub_accounts: Sequence[UserSubaccountWithKeyRequest], options: RequestOptions | None = None
    ) -> Response[list[UserSubaccountWithKey]]:
        """As `create_virtual_subaccounts_with_keys`, with status, headers, raw bytes and the number of attempts."""
        from ..api.user import create_virtual_subaccounts_with_keys as _op

        return await _op.asyncio_detailed(self._client, sub_accounts=sub_accounts, options=options)

    async def get_virtual_subaccount_api_keys(
        self, *, sub_account_uid: str, options: RequestOptions | None = None
    ) -> list[UserKey]:
        """List API keys of a sub-account.

        The keys of a virtual or ordinary sub-account, without secrets.

        Args:
            sub_account_uid: User id of the sub-account.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        GET /api/v2/user/virtual-subaccount-apikey-list. Document section: Get Subaccount Apikey List.
        """
        from ..api.user import get_virtual_subaccount_api_keys as _op

        return await _op.asyncio(self._client, sub_account_uid=sub_account_uid, options=options)

    async def get_virtual_subaccount_api_keys_detailed(
        self, *, sub_account_uid: str, options: RequestOptions | None = None
    ) -> Response[list[UserKey]]:
        """As `get_virtual_subaccount_api_keys`, with status, headers, raw bytes and the number of attempts."""
        from ..api.user import get_virtual_subaccount_api_keys as _op

        return await _op.asyncio_detailed(self._client, sub_account_uid=sub_account_uid, options=options)

    async def get_virtual_subaccounts(
        self,
        *,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        status: UserSubaccountFilterLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UserSubaccounts:
        """List virtual sub-accounts.

        Virtual sub-accounts, newest first. Once a second.

        Args:
            limit: Rows wanted. At least 1, at most 500. When left out: 100.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            status: Only sub-accounts in this state.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        GET /api/v2/user/virtual-subaccount-list. Document section: Get Virtual Subaccounts.
        """
        from ..api.user import get_virtual_subaccounts as _op

        return await _op.asyncio(self._client, limit=limit, id_less_than=id_less_than, status=status, options=options)

    async def get_virtual_subaccounts_detailed(
        self,
        *,
        limit: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        status: UserSubaccountFilterLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[UserSubaccounts]:
        """As `get_virtual_subaccounts`, with status, headers, raw bytes and the number of attempts."""
        from ..api.user import get_virtual_subaccounts as _op

        return await _op.asyncio_detailed(
            self._client, limit=limit, id_less_than=id_less_than, status=status, options=options
        )

    def iter_virtual_subaccounts(
        self,
        *,
        limit: int = 500,
        id_less_than: str | Unset = UNSET,
        status: UserSubaccountFilterLike | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[UserSubaccount]:
        """Walk back through `get_virtual_subaccounts`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_virtual_subaccounts`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.user import get_virtual_subaccounts as _op

        async def _page(**_window: Any) -> UserSubaccounts:
            return await _op.asyncio(self._client, status=status, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def modify_virtual_subaccount(
        self,
        *,
        sub_account_uid: str,
        perm_list: Sequence[UserPermissionLike],
        status: UserSubaccountStateLike,
        options: RequestOptions | None = None,
    ) -> UserModifySubaccountResult:
        """Change rights and state of a virtual sub-account.

        Replaces the rights of a sub-account, and freezes or frees it.

        Args:
            sub_account_uid: User id of the sub-account.
            perm_list: What it may do; replaces what it might do before.
            status: normal or freeze.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/user/modify-virtual-subaccount. Document section: Modify Virtual Subaccount.
        """
        from ..api.user import modify_virtual_subaccount as _op

        return await _op.asyncio(
            self._client, sub_account_uid=sub_account_uid, perm_list=perm_list, status=status, options=options
        )

    async def modify_virtual_subaccount_detailed(
        self,
        *,
        sub_account_uid: str,
        perm_list: Sequence[UserPermissionLike],
        status: UserSubaccountStateLike,
        options: RequestOptions | None = None,
    ) -> Response[UserModifySubaccountResult]:
        """As `modify_virtual_subaccount`, with status, headers, raw bytes and the number of attempts."""
        from ..api.user import modify_virtual_subaccount as _op

        return await _op.asyncio_detailed(
            self._client, sub_account_uid=sub_account_uid, perm_list=perm_list, status=status, options=options
        )

    async def modify_virtual_subaccount_api_key(
        self,
        *,
        sub_account_api_key: str,
        sub_account_uid: str,
        passphrase: str | Secret,
        label: str,
        ip_list: Sequence[str] | Unset = UNSET,
        perm_list: Sequence[UserKeyPermissionLike] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UserNewKey:
        """Change an API key of a sub-account.

        Replaces label, addresses and rights of a key of a virtual or ordinary sub-account. Left out, perm_list
        keeps the rights; an EMPTY perm_list takes all of them away. Left out, ip_list clears the addresses.

        Args:
            sub_account_api_key: The key.
            sub_account_uid: User id of the sub-account.
            passphrase: Passphrase of the key, the one that it has.
            label: Note. At most 20 characters.
            ip_list: Addresses from which the key may be used. At most 30 items.
            perm_list: What the key may do.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

        POST /api/v2/user/modify-virtual-subaccount-apikey. Document section: Modify Virtual Subaccount Apikey.
        """
        from ..api.user import modify_virtual_subaccount_api_key as _op

        return await _op.asyncio(
            self._client,
            sub_account_api_key=sub_account_api_key,
            sub_account_uid=sub_account_uid,
            passphrase=passphrase,
            label=label,
            ip_list=ip_list,
            perm_list=perm_list,
            options=options,
        )

    async def modify_virtual_subaccount_api_key_detailed(
        self,
        *,
        sub_account_api_key: str,
        sub_account_uid: str,
        passphrase: str | Secret,
        label: str,
        ip_list: Sequence[str] | Unset = UNSET,
        perm_list: Sequence[UserKeyPermissionLike] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[UserNewKey]:
        """As `modify_virtual_subaccount_api_key`, with status, headers, raw bytes and the number of attempts."""
        from ..api.user import modify_virtual_subaccount_api_key as _op

        return await _op.asyncio_detailed(
            self._client,
            sub_account_api_key=sub_account_api_key,
            sub_account_uid=sub_account_uid,
            passphrase=passphrase,
            label=label,
            ip_list=ip_list,
            perm_list=perm_list,
            options=options,
        )
