"""`client.account`: Funds, limits, wallet history, and keys for applications.

Generated from specs/mtgox; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response
    from tradespec.core.secret import Secret

    from ..models.account_info import AccountInfo
    from ..models.activated import Activated
    from ..models.history_entry import HistoryEntry
    from ..models.history_type import HistoryTypeLike
    from ..models.hotp_key import HotpKey
    from ..models.wallet_history import WalletHistory


class AccountApi:
    """Funds, limits, wallet history, and keys for applications."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def activate(self, *, key: str | Secret, name: str, app: str, options: RequestOptions | None = None) -> Activated:
        """Trade an activation key for an API key.

        For applications: makes an API key and its secret out of an activation key, which the user takes from
        Settings, Access, Application Access. The application's own id is arranged with Mt.Gox. The answer holds
        secrets, and they come once.

        Unconfirmed: The method. The page names none, and one client asked by GET with the same parameters.

        Args:
            key: Activation key of the user.
            name: Name of the device, for the user's list.
            app: Id of the application.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/generic/api/activate. Document section: App activation.
        """
        from ..api.account import activate as _op

        return _op.sync(self._client, key=key, name=name, app=app, options=options)

    def activate_detailed(
        self, *, key: str | Secret, name: str, app: str, options: RequestOptions | None = None
    ) -> Response[Activated]:
        """As `activate`, with status, headers, raw bytes and the number of attempts."""
        from ..api.account import activate as _op

        return _op.sync_detailed(self._client, key=key, name=name, app=app, options=options)

    def generate_hotp(self, *, options: RequestOptions | None = None) -> HotpKey:
        """Make a key for one-time passwords.

        Makes a new HOTP key (RFC 4226), with which a program can make the account's one-time passwords.

        Unconfirmed: The answer, which is documented for v2 only, by a third party.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/generic/hotp_gen (also spelled /api/1/generic/private/hotp_gen, which is never sent). Document
        section: HOTP key.
        """
        from ..api.account import generate_hotp as _op

        return _op.sync(self._client, options=options)

    def generate_hotp_detailed(self, *, options: RequestOptions | None = None) -> Response[HotpKey]:
        """As `generate_hotp`, with status, headers, raw bytes and the number of attempts."""
        from ..api.account import generate_hotp as _op

        return _op.sync_detailed(self._client, options=options)

    def get_id_key(self, *, options: RequestOptions | None = None) -> Secret:
        """Key of the private WebSocket channel.

        A key with which the WebSocket API sends the account's own orders and trades. Valid for 24 hours.

        Unconfirmed: Which right the key needs; get_info is the obvious one.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/generic/private/idkey (also spelled /api/1/generic/idkey, which is never sent). Document
        section: idKey.
        """
        from ..api.account import get_id_key as _op

        return _op.sync(self._client, options=options)

    def get_id_key_detailed(self, *, options: RequestOptions | None = None) -> Response[Secret]:
        """As `get_id_key`, with status, headers, raw bytes and the number of attempts."""
        from ..api.account import get_id_key as _op

        return _op.sync_detailed(self._client, options=options)

    def get_info(self, *, options: RequestOptions | None = None) -> AccountInfo:
        """The account.

        Funds, fee, withdrawal limits, and what the API key may do.

        Unconfirmed: Which right the key needs; get_info is the obvious one.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/generic/private/info (also spelled /api/1/generic/info, which is never sent). Document section:
        Private info.
        """
        from ..api.account import get_info as _op

        return _op.sync(self._client, options=options)

    def get_info_detailed(self, *, options: RequestOptions | None = None) -> Response[AccountInfo]:
        """As `get_info`, with status, headers, raw bytes and the number of attempts."""
        from ..api.account import get_info as _op

        return _op.sync_detailed(self._client, options=options)

    def get_wallet_history(
        self,
        *,
        currency: str,
        type: HistoryTypeLike | Unset = UNSET,
        date_start: str | Unset = UNSET,
        date_end: str | Unset = UNSET,
        trade_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> WalletHistory:
        """What moved in one wallet.

        Entries of the wallet of one currency, newest first, 50 on a page. Value is always positive: out, spent, fee
        and withdraw take it away, the others add it. A buy writes in and fee into the wallet of bitcoins, and spent
        into that of the money; a sale writes out into the one, and earned and fee into the other. With
        prefer_fiat_fee a buyer's fee stands in the wallet of the money.

        Unconfirmed: Which right the key needs; get_info is the obvious one.

        Args:
            currency: Whose wallet, such as BTC.
            type: Only entries of this type.
            date_start: Only entries from here on. Unconfirmed: Its format.
            date_end: Only entries up to here. Unconfirmed: Its format.
            trade_id: Only the entries of this trade. Unconfirmed: Its format; presumably the tid.
            page: Number of the page, from 1; left out, the first. At least 1, at most 2147483647. Unconfirmed: That
                it counts from 1, as current_page of the samples does.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/generic/private/wallet/history (also spelled /api/1/generic/wallet/history, which is never
        sent). Document section: Your wallet history.
        """
        from ..api.account import get_wallet_history as _op

        return _op.sync(
            self._client,
            currency=currency,
            type=type,
            date_start=date_start,
            date_end=date_end,
            trade_id=trade_id,
            page=page,
            options=options,
        )

    def get_wallet_history_detailed(
        self,
        *,
        currency: str,
        type: HistoryTypeLike | Unset = UNSET,
        date_start: str | Unset = UNSET,
        date_end: str | Unset = UNSET,
        trade_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[WalletHistory]:
        """As `get_wallet_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.account import get_wallet_history as _op

        return _op.sync_detailed(
            self._client,
            currency=currency,
            type=type,
            date_start=date_start,
            date_end=date_end,
            trade_id=trade_id,
            page=page,
            options=options,
        )

    def iter_wallet_history(
        self,
        *,
        currency: str,
        type: HistoryTypeLike | Unset = UNSET,
        date_start: str | Unset = UNSET,
        date_end: str | Unset = UNSET,
        trade_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[HistoryEntry]:
        """Walk through `get_wallet_history`, page by page.

        Args:
            page: the first page, from 1.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_wallet_history`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.account import get_wallet_history as _op

        def _page(**_window: Any) -> WalletHistory:
            return _op.sync(
                self._client,
                currency=currency,
                type=type,
                date_start=date_start,
                date_end=date_end,
                trade_id=trade_id,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=page, limit=max_items)


class AsyncAccountApi:
    """Funds, limits, wallet history, and keys for applications."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def activate(
        self, *, key: str | Secret, name: str, app: str, options: RequestOptions | None = None
    ) -> Activated:
        """Trade an activation key for an API key.

        For applications: makes an API key and its secret out of an activation key, which the user takes from
        Settings, Access, Application Access. The application's own id is arranged with Mt.Gox. The answer holds
        secrets, and they come once.

        Unconfirmed: The method. The page names none, and one client asked by GET with the same parameters.

        Args:
            key: Activation key of the user.
            name: Name of the device, for the user's list.
            app: Id of the application.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/generic/api/activate. Document section: App activation.
        """
        from ..api.account import activate as _op

        return await _op.asyncio(self._client, key=key, name=name, app=app, options=options)

    async def activate_detailed(
        self, *, key: str | Secret, name: str, app: str, options: RequestOptions | None = None
    ) -> Response[Activated]:
        """As `activate`, with status, headers, raw bytes and the number of attempts."""
        from ..api.account import activate as _op

        return await _op.asyncio_detailed(self._client, key=key, name=name, app=app, options=options)

    async def generate_hotp(self, *, options: RequestOptions | None = None) -> HotpKey:
        """Make a key for one-time passwords.

        Makes a new HOTP key (RFC 4226), with which a program can make the account's one-time passwords.

        Unconfirmed: The answer, which is documented for v2 only, by a third party.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/generic/hotp_gen (also spelled /api/1/generic/private/hotp_gen, which is never sent). Document
        section: HOTP key.
        """
        from ..api.account import generate_hotp as _op

        return await _op.asyncio(self._client, options=options)

    async def generate_hotp_detailed(self, *, options: RequestOptions | None = None) -> Response[HotpKey]:
        """As `generate_hotp`, with status, headers, raw bytes and the number of attempts."""
        from ..api.account import generate_hotp as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_id_key(self, *, options: RequestOptions | None = None) -> Secret:
        """Key of the private WebSocket channel.

        A key with which the WebSocket API sends the account's own orders and trades. Valid for 24 hours.

        Unconfirmed: Which right the key needs; get_info is the obvious one.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/generic/private/idkey (also spelled /api/1/generic/idkey, which is never sent). Document
        section: idKey.
        """
        from ..api.account import get_id_key as _op

        return await _op.asyncio(self._client, options=options)

    async def get_id_key_detailed(self, *, options: RequestOptions | None = None) -> Response[Secret]:
        """As `get_id_key`, with status, headers, raw bytes and the number of attempts."""
        from ..api.account import get_id_key as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_info(self, *, options: RequestOptions | None = None) -> AccountInfo:
        """The account.

        Funds, fee, withdrawal limits, and what the API key may do.

        Unconfirmed: Which right the key needs; get_info is the obvious one.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/generic/private/info (also spelled /api/1/generic/info, which is never sent). Document section:
        Private info.
        """
        from ..api.account import get_info as _op

        return await _op.asyncio(self._client, options=options)

    async def get_info_detailed(self, *, options: RequestOptions | None = None) -> Response[AccountInfo]:
        """As `get_info`, with status, headers, raw bytes and the number of attempts."""
        from ..api.account import get_info as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_wallet_history(
        self,
        *,
        currency: str,
        type: HistoryTypeLike | Unset = UNSET,
        date_start: str | Unset = UNSET,
        date_end: str | Unset = UNSET,
        trade_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> WalletHistory:
        """What moved in one wallet.

        Entries of the wallet of one currency, newest first, 50 on a page. Value is always positive: out, spent, fee
        and withdraw take it away, the others add it. A buy writes in and fee into the wallet of bitcoins, and spent
        into that of the money; a sale writes out into the one, and earned and fee into the other. With
        prefer_fiat_fee a buyer's fee stands in the wallet of the money.

        Unconfirmed: Which right the key needs; get_info is the obvious one.

        Args:
            currency: Whose wallet, such as BTC.
            type: Only entries of this type.
            date_start: Only entries from here on. Unconfirmed: Its format.
            date_end: Only entries up to here. Unconfirmed: Its format.
            trade_id: Only the entries of this trade. Unconfirmed: Its format; presumably the tid.
            page: Number of the page, from 1; left out, the first. At least 1, at most 2147483647. Unconfirmed: That
                it counts from 1, as current_page of the samples does.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/generic/private/wallet/history (also spelled /api/1/generic/wallet/history, which is never
        sent). Document section: Your wallet history.
        """
        from ..api.account import get_wallet_history as _op

        return await _op.asyncio(
            self._client,
            currency=currency,
            type=type,
            date_start=date_start,
            date_end=date_end,
            trade_id=trade_id,
            page=page,
            options=options,
        )

    async def get_wallet_history_detailed(
        self,
        *,
        currency: str,
        type: HistoryTypeLike | Unset = UNSET,
        date_start: str | Unset = UNSET,
        date_end: str | Unset = UNSET,
        trade_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[WalletHistory]:
        """As `get_wallet_history`, with status, headers, raw bytes and the number of attempts."""
        from ..api.account import get_wallet_history as _op

        return await _op.asyncio_detailed(
            self._client,
            currency=currency,
            type=type,
            date_start=date_start,
            date_end=date_end,
            trade_id=trade_id,
            page=page,
            options=options,
        )

    def iter_wallet_history(
        self,
        *,
        currency: str,
        type: HistoryTypeLike | Unset = UNSET,
        date_start: str | Unset = UNSET,
        date_end: str | Unset = UNSET,
        trade_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[HistoryEntry]:
        """Walk through `get_wallet_history`, page by page.

        Args:
            page: the first page, from 1.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_wallet_history`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.account import get_wallet_history as _op

        async def _page(**_window: Any) -> WalletHistory:
            return await _op.asyncio(
                self._client,
                currency=currency,
                type=type,
                date_start=date_start,
                date_end=date_end,
                trade_id=trade_id,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=page, limit=max_items)
