"""`client.broker_keys`: API keys of sub-accounts of ND brokers.

Generated from specs/bitget; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response
    from tradespec.core.secret import Secret

    from ..models.broker_key import BrokerKey
    from ..models.broker_key_permission import BrokerKeyPermissionLike
    from ..models.broker_key_type import BrokerKeyTypeLike
    from ..models.broker_secret_key import BrokerSecretKey


class BrokerKeysApi:
    """API keys of sub-accounts of ND brokers."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_subaccount_api_key(
        self,
        *,
        sub_uid: str,
        passphrase: str | Secret,
        label: str,
        ip_list: Sequence[str] | Unset = UNSET,
        perm_type: BrokerKeyTypeLike,
        perm_list: Sequence[BrokerKeyPermissionLike],
        options: RequestOptions | None = None,
    ) -> BrokerSecretKey:
        """Make an API key of a sub-account.

        Makes a key. The secret is in this answer; keep it. For main accounts of non-disclosed (ND) brokers, with a
        key bound to an address.

        Args:
            sub_uid: User id of the sub-account.
            passphrase: Passphrase of the key, 6 to 32 characters. It can't be looked up later.
            label: Note. At most 19 characters.
            ip_list: Addresses from which it may be used; needed unless perm_type is readonly. At most 30 items.
            perm_type: Read only, or to write as well.
            perm_list: What it may do; wallet_transfer needs read_and_write.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/broker/manage/create-subaccount-apikey. Document section: Create Subaccount ApiKey.
        """
        from ..api.broker_keys import create_subaccount_api_key as _op

        return _op.sync(
            self._client,
            sub_uid=sub_uid,
            passphrase=passphrase,
            label=label,
            ip_list=ip_list,
            perm_type=perm_type,
            perm_list=perm_list,
            options=options,
        )

    def create_subaccount_api_key_detailed(
        self,
        *,
        sub_uid: str,
        passphrase: str | Secret,
        label: str,
        ip_list: Sequence[str] | Unset = UNSET,
        perm_type: BrokerKeyTypeLike,
        perm_list: Sequence[BrokerKeyPermissionLike],
        options: RequestOptions | None = None,
    ) -> Response[BrokerSecretKey]:
        """As `create_subaccount_api_key`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_keys import create_subaccount_api_key as _op

        return _op.sync_detailed(
            self._client,
            sub_uid=sub_uid,
            passphrase=passphrase,
            label=label,
            ip_list=ip_list,
            perm_type=perm_type,
            perm_list=perm_list,
            options=options,
        )

    def delete_subaccount_api_key(
        self, *, sub_uid: str, api_key: str, options: RequestOptions | None = None
    ) -> str | None:
        """Delete an API key of a sub-account.

        Deletes a key; from then on it is refused. For main accounts of non-disclosed (ND) brokers, with a key bound
        to an address.

        Args:
            sub_uid: User id of the sub-account.
            api_key: The key.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/broker/manage/delete-subaccount-apikey. Document section: Delete Subaccount ApiKey.
        """
        from ..api.broker_keys import delete_subaccount_api_key as _op

        return _op.sync(self._client, sub_uid=sub_uid, api_key=api_key, options=options)

    def delete_subaccount_api_key_detailed(
        self, *, sub_uid: str, api_key: str, options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `delete_subaccount_api_key`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_keys import delete_subaccount_api_key as _op

        return _op.sync_detailed(self._client, sub_uid=sub_uid, api_key=api_key, options=options)

    def get_subaccount_api_keys(self, *, sub_uid: str, options: RequestOptions | None = None) -> list[BrokerSecretKey]:
        """List API keys of a sub-account.

        The keys of a sub-account, WITH their secrets: keep the answer out of logs. For main accounts of
        non-disclosed (ND) brokers, with a key bound to an address.

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

        GET /api/v2/broker/manage/subaccount-apikey-list. Document section: Get Subaccount Apikey.
        """
        from ..api.broker_keys import get_subaccount_api_keys as _op

        return _op.sync(self._client, sub_uid=sub_uid, options=options)

    def get_subaccount_api_keys_detailed(
        self, *, sub_uid: str, options: RequestOptions | None = None
    ) -> Response[list[BrokerSecretKey]]:
        """As `get_subaccount_api_keys`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_keys import get_subaccount_api_keys as _op

        return _op.sync_detailed(self._client, sub_uid=sub_uid, options=options)

    def modify_subaccount_api_key(
        self,
        *,
        sub_uid: str,
        api_key: str,
        label: str | Unset = UNSET,
        passphrase: str | Secret,
        ip_list: Sequence[str] | Unset = UNSET,
        perm_type: BrokerKeyTypeLike,
        perm_list: Sequence[BrokerKeyPermissionLike],
        options: RequestOptions | None = None,
    ) -> BrokerKey:
        """Change an API key of a sub-account.

        Replaces label, addresses and rights of a key; label and ip_list stay if they are left out. passphrase is
        the one that the key has. The right wallet_transfer needs perm_type read_and_write. For main accounts of
        non-disclosed (ND) brokers, with a key bound to an address.

        Unconfirmed: Bitget's table writes apikey, its sample and clients `api_key`.

        Args:
            sub_uid: User id of the sub-account.
            api_key: The key.
            label: Note; left out, it stays. At most 19 characters.
            passphrase: Passphrase of the key.
            ip_list: Addresses from which it may be used; left out, they stay. At most 30 items.
            perm_type: Read only, or to write as well.
            perm_list: What it may do; wallet_transfer needs read_and_write.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/broker/manage/modify-subaccount-apikey. Document section: Modify Subaccount ApiKey.
        """
        from ..api.broker_keys import modify_subaccount_api_key as _op

        return _op.sync(
            self._client,
            sub_uid=sub_uid,
            api_key=api_key,
            label=label,
            passphrase=passphrase,
            ip_list=ip_list,
            perm_type=perm_type,
            perm_list=perm_list,
            options=options,
        )

    def modify_subaccount_api_key_detailed(
        self,
        *,
        sub_uid: str,
        api_key: str,
        label: str | Unset = UNSET,
        passphrase: str | Secret,
        ip_list: Sequence[str] | Unset = UNSET,
        perm_type: BrokerKeyTypeLike,
        perm_list: Sequence[BrokerKeyPermissionLike],
        options: RequestOptions | None = None,
    ) -> Response[BrokerKey]:
        """As `modify_subaccount_api_key`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_keys import modify_subaccount_api_key as _op

        return _op.sync_detailed(
            self._client,
            sub_uid=sub_uid,
            api_key=api_key,
            label=label,
            passphrase=passphrase,
            ip_list=ip_list,
            perm_type=perm_type,
            perm_list=perm_list,
            options=options,
        )


class AsyncBrokerKeysApi:
    """API keys of sub-accounts of ND brokers."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_subaccount_api_key(
        self,
        *,
        sub_uid: str,
        passphrase: str | Secret,
        label: str,
        ip_list: Sequence[str] | Unset = UNSET,
        perm_type: BrokerKeyTypeLike,
        perm_list: Sequence[BrokerKeyPermissionLike],
        options: RequestOptions | None = None,
    ) -> BrokerSecretKey:
        """Make an API key of a sub-account.

        Makes a key. The secret is in this answer; keep it. For main accounts of non-disclosed (ND) brokers, with a
        key bound to an address.

        Args:
            sub_uid: User id of the sub-account.
            passphrase: Passphrase of the key, 6 to 32 characters. It can't be looked up later.
            label: Note. At most 19 characters.
            ip_list: Addresses from which it may be used; needed unless perm_type is readonly. At most 30 items.
            perm_type: Read only, or to write as well.
            perm_list: What it may do; wallet_transfer needs read_and_write.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/broker/manage/create-subaccount-apikey. Document section: Create Subaccount ApiKey.
        """
        from ..api.broker_keys import create_subaccount_api_key as _op

        return await _op.asyncio(
            self._client,
            sub_uid=sub_uid,
            passphrase=passphrase,
            label=label,
            ip_list=ip_list,
            perm_type=perm_type,
            perm_list=perm_list,
            options=options,
        )

    async def create_subaccount_api_key_detailed(
        self,
        *,
        sub_uid: str,
        passphrase: str | Secret,
        label: str,
        ip_list: Sequence[str] | Unset = UNSET,
        perm_type: BrokerKeyTypeLike,
        perm_list: Sequence[BrokerKeyPermissionLike],
        options: RequestOptions | None = None,
    ) -> Response[BrokerSecretKey]:
        """As `create_subaccount_api_key`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_keys import create_subaccount_api_key as _op

        return await _op.asyncio_detailed(
            self._client,
            sub_uid=sub_uid,
            passphrase=passphrase,
            label=label,
            ip_list=ip_list,
            perm_type=perm_type,
            perm_list=perm_list,
            options=options,
        )

    async def delete_subaccount_api_key(
        self, *, sub_uid: str, api_key: str, options: RequestOptions | None = None
    ) -> str | None:
        """Delete an API key of a sub-account.

        Deletes a key; from then on it is refused. For main accounts of non-disclosed (ND) brokers, with a key bound
        to an address.

        Args:
            sub_uid: User id of the sub-account.
            api_key: The key.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/broker/manage/delete-subaccount-apikey. Document section: Delete Subaccount ApiKey.
        """
        from ..api.broker_keys import delete_subaccount_api_key as _op

        return await _op.asyncio(self._client, sub_uid=sub_uid, api_key=api_key, options=options)

    async def delete_subaccount_api_key_detailed(
        self, *, sub_uid: str, api_key: str, options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `delete_subaccount_api_key`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_keys import delete_subaccount_api_key as _op

        return await _op.asyncio_detailed(self._client, sub_uid=sub_uid, api_key=api_key, options=options)

    async def get_subaccount_api_keys(
        self, *, sub_uid: str, options: RequestOptions | None = None
    ) -> list[BrokerSecretKey]:
        """List API keys of a sub-account.

        The keys of a sub-account, WITH their secrets: keep the answer out of logs. For main accounts of
        non-disclosed (ND) brokers, with a key bound to an address.

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

        GET /api/v2/broker/manage/subaccount-apikey-list. Document section: Get Subaccount Apikey.
        """
        from ..api.broker_keys import get_subaccount_api_keys as _op

        return await _op.asyncio(self._client, sub_uid=sub_uid, options=options)

    async def get_subaccount_api_keys_detailed(
        self, *, sub_uid: str, options: RequestOptions | None = None
    ) -> Response[list[BrokerSecretKey]]:
        """As `get_subaccount_api_keys`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_keys import get_subaccount_api_keys as _op

        return await _op.asyncio_detailed(self._client, sub_uid=sub_uid, options=options)

    async def modify_subaccount_api_key(
        self,
        *,
        sub_uid: str,
        api_key: str,
        label: str | Unset = UNSET,
        passphrase: str | Secret,
        ip_list: Sequence[str] | Unset = UNSET,
        perm_type: BrokerKeyTypeLike,
        perm_list: Sequence[BrokerKeyPermissionLike],
        options: RequestOptions | None = None,
    ) -> BrokerKey:
        """Change an API key of a sub-account.

        Replaces label, addresses and rights of a key; label and ip_list stay if they are left out. passphrase is
        the one that the key has. The right wallet_transfer needs perm_type read_and_write. For main accounts of
        non-disclosed (ND) brokers, with a key bound to an address.

        Unconfirmed: Bitget's table writes apikey, its sample and clients `api_key`.

        Args:
            sub_uid: User id of the sub-account.
            api_key: The key.
            label: Note; left out, it stays. At most 19 characters.
            passphrase: Passphrase of the key.
            ip_list: Addresses from which it may be used; left out, they stay. At most 30 items.
            perm_type: Read only, or to write as well.
            perm_list: What it may do; wallet_transfer needs read_and_write.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/broker/manage/modify-subaccount-apikey. Document section: Modify Subaccount ApiKey.
        """
        from ..api.broker_keys import modify_subaccount_api_key as _op

        return await _op.asyncio(
            self._client,
            sub_uid=sub_uid,
            api_key=api_key,
            label=label,
            passphrase=passphrase,
            ip_list=ip_list,
            perm_type=perm_type,
            perm_list=perm_list,
            options=options,
        )

    async def modify_subaccount_api_key_detailed(
        self,
        *,
        sub_uid: str,
        api_key: str,
        label: str | Unset = UNSET,
        passphrase: str | Secret,
        ip_list: Sequence[str] | Unset = UNSET,
        perm_type: BrokerKeyTypeLike,
        perm_list: Sequence[BrokerKeyPermissionLike],
        options: RequestOptions | None = None,
    ) -> Response[BrokerKey]:
        """As `modify_subaccount_api_key`, with status, headers, raw bytes and the number of attempts."""
        from ..api.broker_keys import modify_subaccount_api_key as _op

        return await _op.asyncio_detailed(
            self._client,
            sub_uid=sub_uid,
            api_key=api_key,
            label=label,
            passphrase=passphrase,
            ip_list=ip_list,
            perm_type=perm_type,
            perm_list=perm_list,
            options=options,
        )
