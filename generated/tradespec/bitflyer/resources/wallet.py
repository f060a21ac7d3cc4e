"""`client.wallet`: Coins and cash in and out.

Generated from specs/bitflyer; do not edit.
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

    from ..models.bank_account import BankAccount
    from ..models.cash_movement import CashMovement
    from ..models.coin_in import CoinIn
    from ..models.coin_out import CoinOut
    from ..models.deposit_address import DepositAddress
    from ..models.withdraw_accepted import WithdrawAccepted


class WalletApi:
    """Coins and cash in and out."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_addresses(self, *, options: RequestOptions | None = None) -> list[DepositAddress]:
        """Deposit addresses.

        Where to send coins for this account.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getaddresses. Document section: Get Crypto Assets Deposit Addresses.
        """
        from ..api.wallet import get_addresses as _op

        return _op.sync(self._client, options=options)

    def get_addresses_detailed(self, *, options: RequestOptions | None = None) -> Response[list[DepositAddress]]:
        """As `get_addresses`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import get_addresses as _op

        return _op.sync_detailed(self._client, options=options)

    def get_bank_accounts(self, *, options: RequestOptions | None = None) -> list[BankAccount]:
        """Bank accounts.

        Bank accounts that are registered for withdrawals.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getbankaccounts. Document section: Get Summary of Bank Accounts.
        """
        from ..api.wallet import get_bank_accounts as _op

        return _op.sync(self._client, options=options)

    def get_bank_accounts_detailed(self, *, options: RequestOptions | None = None) -> Response[list[BankAccount]]:
        """As `get_bank_accounts`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import get_bank_accounts as _op

        return _op.sync_detailed(self._client, options=options)

    def get_coin_ins(
        self,
        *,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[CoinIn]:
        """Coin deposits.

        Coins that came in, newest first.

        Args:
            count: Number of items wanted, newest first. At least 1, at most 500. When left out: 100. Unconfirmed:
                The maximum of 500 is proven for public executions only.
            before: Only items with an id below this one. Pass the smallest id seen to get the next older page. At
                least 0, at most 9223372036854775807.
            after: Only items with an id above this one. It sets a floor: the answer still starts with the newest
                item. At least 0, at most 9223372036854775807.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getcoinins. Document section: Get Crypto Assets Deposit History.
        """
        from ..api.wallet import get_coin_ins as _op

        return _op.sync(self._client, count=count, before=before, after=after, options=options)

    def get_coin_ins_detailed(
        self,
        *,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[CoinIn]]:
        """As `get_coin_ins`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import get_coin_ins as _op

        return _op.sync_detailed(self._client, count=count, before=before, after=after, options=options)

    def iter_coin_ins(
        self,
        *,
        count: int = 500,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CoinIn]:
        """Walk back through `get_coin_ins`, page by page, newest first.

        Args:
            before: where to start; left out, at the newest.
            count: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_coin_ins`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.wallet import get_coin_ins as _op

        def _page(**_window: Any) -> list[CoinIn]:
            return _op.sync(self._client, after=after, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=before, size=count, limit=max_items)

    def get_coin_outs(
        self,
        *,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[CoinOut]:
        """Coin withdrawals.

        Coins that went out, newest first. This API cannot send coins; withdrawals are made on the site.

        Args:
            count: Number of items wanted, newest first. At least 1, at most 500. When left out: 100. Unconfirmed:
                The maximum of 500 is proven for public executions only.
            before: Only items with an id below this one. Pass the smallest id seen to get the next older page. At
                least 0, at most 9223372036854775807.
            after: Only items with an id above this one. It sets a floor: the answer still starts with the newest
                item. At least 0, at most 9223372036854775807.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getcoinouts. Document section: Get Crypto Assets Transaction History.
        """
        from ..api.wallet import get_coin_outs as _op

        return _op.sync(self._client, count=count, before=before, after=after, options=options)

    def get_coin_outs_detailed(
        self,
        *,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[CoinOut]]:
        """As `get_coin_outs`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import get_coin_outs as _op

        return _op.sync_detailed(self._client, count=count, before=before, after=after, options=options)

    def iter_coin_outs(
        self,
        *,
        count: int = 500,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CoinOut]:
        """Walk back through `get_coin_outs`, page by page, newest first.

        Args:
            before: where to start; left out, at the newest.
            count: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_coin_outs`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.wallet import get_coin_outs as _op

        def _page(**_window: Any) -> list[CoinOut]:
            return _op.sync(self._client, after=after, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=before, size=count, limit=max_items)

    def get_deposits(
        self,
        *,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[CashMovement]:
        """Cash deposits.

        Cash that came in, newest first.

        Args:
            count: Number of items wanted, newest first. At least 1, at most 500. When left out: 100. Unconfirmed:
                The maximum of 500 is proven for public executions only.
            before: Only items with an id below this one. Pass the smallest id seen to get the next older page. At
                least 0, at most 9223372036854775807.
            after: Only items with an id above this one. It sets a floor: the answer still starts with the newest
                item. At least 0, at most 9223372036854775807.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getdeposits. Document section: Get Cash Deposits.
        """
        from ..api.wallet import get_deposits as _op

        return _op.sync(self._client, count=count, before=before, after=after, options=options)

    def get_deposits_detailed(
        self,
        *,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[CashMovement]]:
        """As `get_deposits`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import get_deposits as _op

        return _op.sync_detailed(self._client, count=count, before=before, after=after, options=options)

    def iter_deposits(
        self,
        *,
        count: int = 500,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CashMovement]:
        """Walk back through `get_deposits`, page by page, newest first.

        Args:
            before: where to start; left out, at the newest.
            count: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_deposits`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.wallet import get_deposits as _op

        def _page(**_window: Any) -> list[CashMovement]:
            return _op.sync(self._client, after=after, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=before, size=count, limit=max_items)

    def get_withdrawals(
        self,
        *,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        message_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[CashMovement]:
        """Cash withdrawals.

        Cash that went out, newest first.

        Args:
            count: Number of items wanted, newest first. At least 1, at most 500. When left out: 100. Unconfirmed:
                The maximum of 500 is proven for public executions only.
            before: Only items with an id below this one. Pass the smallest id seen to get the next older page. At
                least 0, at most 9223372036854775807.
            after: Only items with an id above this one. It sets a floor: the answer still starts with the newest
                item. At least 0, at most 9223372036854775807.
            message_id: Only the withdrawal for which `withdraw` returned this id.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getwithdrawals. Document section: Get Deposit Cancellation History.
        """
        from ..api.wallet import get_withdrawals as _op

        return _op.sync(self._client, count=count, before=before, after=after, message_id=message_id, options=options)

    def get_withdrawals_detailed(
        self,
        *,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        message_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[CashMovement]]:
        """As `get_withdrawals`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import get_withdrawals as _op

        return _op.sync_detailed(
            self._client, count=count, before=before, after=after, message_id=message_id, options=options
        )

    def iter_withdrawals(
        self,
        *,
        count: int = 500,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        message_id: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[CashMovement]:
        """Walk back through `get_withdrawals`, page by page, newest first.

        Args:
            before: where to start; left out, at the newest.
            count: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_withdrawals`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.wallet import get_withdrawals as _op

        def _page(**_window: Any) -> list[CashMovement]:
            return _op.sync(self._client, after=after, message_id=message_id, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=before, size=count, limit=max_items)

    def withdraw(
        self,
        *,
        currency_code: str,
        bank_account_id: int,
        amount: DecimalLike,
        code: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> WithdrawAccepted:
        """Withdraw cash to a bank account.

        Sends cash to a registered bank account; a fee comes on top. With two-factor authentication on, a code is
        needed: the one of the authenticator app, or the one that bitFlyer sends by e-mail or SMS upon a first call
        without it. Never repeat a call whose outcome is unknown: look at `get_withdrawals` first.

        Args:
            currency_code: Currency. JPY for accounts of Japan. Unconfirmed: What accounts of other regions may
                `withdraw` is not documented.
            bank_account_id: Id of the bank account, from `get_bank_accounts`. At least 0, at most
                9223372036854775807.
            amount: Amount in that currency, without the fee. Above 0.
            code: Two-factor code, as text with its zeros in front. Needed when two-factor authentication is on.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        POST /v1/me/withdraw. Document section: Withdrawing Funds.
        """
        from ..api.wallet import withdraw as _op

        return _op.sync(
            self._client,
            currency_code=currency_code,
            bank_account_id=bank_account_id,
            amount=amount,
            code=code,
            options=options,
        )

    def withdraw_detailed(
        self,
        *,
        currency_code: str,
        bank_account_id: int,
        amount: DecimalLike,
        code: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[WithdrawAccepted]:
        """As `withdraw`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import withdraw as _op

        return _op.sync_detailed(
            self._client,
            currency_code=currency_code,
            bank_account_id=bank_account_id,
            amount=amount,
            code=code,
            options=options,
        )


class AsyncWalletApi:
    """Coins and cash in and out."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_addresses(self, *, options: RequestOptions | None = None) -> list[DepositAddress]:
        """Deposit addresses.

        Where to send coins for this account.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getaddresses. Document section: Get Crypto Assets Deposit Addresses.
        """
        from ..api.wallet import get_addresses as _op

        return await _op.asyncio(self._client, options=options)

    async def get_addresses_detailed(self, *, options: RequestOptions | None = None) -> Response[list[DepositAddress]]:
        """As `get_addresses`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import get_addresses as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_bank_accounts(self, *, options: RequestOptions | None = None) -> list[BankAccount]:
        """Bank accounts.

        Bank accounts that are registered for withdrawals.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getbankaccounts. Document section: Get Summary of Bank Accounts.
        """
        from ..api.wallet import get_bank_accounts as _op

        return await _op.asyncio(self._client, options=options)

    async def get_bank_accounts_detailed(self, *, options: RequestOptions | None = None) -> Response[list[BankAccount]]:
        """As `get_bank_accounts`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import get_bank_accounts as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_coin_ins(
        self,
        *,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[CoinIn]:
        """Coin deposits.

        Coins that came in, newest first.

        Args:
            count: Number of items wanted, newest first. At least 1, at most 500. When left out: 100. Unconfirmed:
                The maximum of 500 is proven for public executions only.
            before: Only items with an id below this one. Pass the smallest id seen to get the next older page. At
                least 0, at most 9223372036854775807.
            after: Only items with an id above this one. It sets a floor: the answer still starts with the newest
                item. At least 0, at most 9223372036854775807.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getcoinins. Document section: Get Crypto Assets Deposit History.
        """
        from ..api.wallet import get_coin_ins as _op

        return await _op.asyncio(self._client, count=count, before=before, after=after, options=options)

    async def get_coin_ins_detailed(
        self,
        *,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[CoinIn]]:
        """As `get_coin_ins`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import get_coin_ins as _op

        return await _op.asyncio_detailed(self._client, count=count, before=before, after=after, options=options)

    def iter_coin_ins(
        self,
        *,
        count: int = 500,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CoinIn]:
        """Walk back through `get_coin_ins`, page by page, newest first.

        Args:
            before: where to start; left out, at the newest.
            count: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_coin_ins`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.wallet import get_coin_ins as _op

        async def _page(**_window: Any) -> list[CoinIn]:
            return await _op.asyncio(self._client, after=after, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=before, size=count, limit=max_items)

    async def get_coin_outs(
        self,
        *,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[CoinOut]:
        """Coin withdrawals.

        Coins that went out, newest first. This API cannot send coins; withdrawals are made on the site.

        Args:
            count: Number of items wanted, newest first. At least 1, at most 500. When left out: 100. Unconfirmed:
                The maximum of 500 is proven for public executions only.
            before: Only items with an id below this one. Pass the smallest id seen to get the next older page. At
                least 0, at most 9223372036854775807.
            after: Only items with an id above this one. It sets a floor: the answer still starts with the newest
                item. At least 0, at most 9223372036854775807.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getcoinouts. Document section: Get Crypto Assets Transaction History.
        """
        from ..api.wallet import get_coin_outs as _op

        return await _op.asyncio(self._client, count=count, before=before, after=after, options=options)

    async def get_coin_outs_detailed(
        self,
        *,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[CoinOut]]:
        """As `get_coin_outs`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import get_coin_outs as _op

        return await _op.asyncio_detailed(self._client, count=count, before=before, after=after, options=options)

    def iter_coin_outs(
        self,
        *,
        count: int = 500,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CoinOut]:
        """Walk back through `get_coin_outs`, page by page, newest first.

        Args:
            before: where to start; left out, at the newest.
            count: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_coin_outs`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.wallet import get_coin_outs as _op

        async def _page(**_window: Any) -> list[CoinOut]:
            return await _op.asyncio(self._client, after=after, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=before, size=count, limit=max_items)

    async def get_deposits(
        self,
        *,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[CashMovement]:
        """Cash deposits.

        Cash that came in, newest first.

        Args:
            count: Number of items wanted, newest first. At least 1, at most 500. When left out: 100. Unconfirmed:
                The maximum of 500 is proven for public executions only.
            before: Only items with an id below this one. Pass the smallest id seen to get the next older page. At
                least 0, at most 9223372036854775807.
            after: Only items with an id above this one. It sets a floor: the answer still starts with the newest
                item. At least 0, at most 9223372036854775807.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getdeposits. Document section: Get Cash Deposits.
        """
        from ..api.wallet import get_deposits as _op

        return await _op.asyncio(self._client, count=count, before=before, after=after, options=options)

    async def get_deposits_detailed(
        self,
        *,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[CashMovement]]:
        """As `get_deposits`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import get_deposits as _op

        return await _op.asyncio_detailed(self._client, count=count, before=before, after=after, options=options)

    def iter_deposits(
        self,
        *,
        count: int = 500,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CashMovement]:
        """Walk back through `get_deposits`, page by page, newest first.

        Args:
            before: where to start; left out, at the newest.
            count: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_deposits`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.wallet import get_deposits as _op

        async def _page(**_window: Any) -> list[CashMovement]:
            return await _op.asyncio(self._client, after=after, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=before, size=count, limit=max_items)

    async def get_withdrawals(
        self,
        *,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        message_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[CashMovement]:
        """Cash withdrawals.

        Cash that went out, newest first.

        Args:
            count: Number of items wanted, newest first. At least 1, at most 500. When left out: 100. Unconfirmed:
                The maximum of 500 is proven for public executions only.
            before: Only items with an id below this one. Pass the smallest id seen to get the next older page. At
                least 0, at most 9223372036854775807.
            after: Only items with an id above this one. It sets a floor: the answer still starts with the newest
                item. At least 0, at most 9223372036854775807.
            message_id: Only the withdrawal for which `withdraw` returned this id.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        GET /v1/me/getwithdrawals. Document section: Get Deposit Cancellation History.
        """
        from ..api.wallet import get_withdrawals as _op

        return await _op.asyncio(
            self._client, count=count, before=before, after=after, message_id=message_id, options=options
        )

    async def get_withdrawals_detailed(
        self,
        *,
        count: int | Unset = UNSET,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        message_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[CashMovement]]:
        """As `get_withdrawals`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import get_withdrawals as _op

        return await _op.asyncio_detailed(
            self._client, count=count, before=before, after=after, message_id=message_id, options=options
        )

    def iter_withdrawals(
        self,
        *,
        count: int = 500,
        before: int | Unset = UNSET,
        after: int | Unset = UNSET,
        message_id: str | Unset = UNSET,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[CashMovement]:
        """Walk back through `get_withdrawals`, page by page, newest first.

        Args:
            before: where to start; left out, at the newest.
            count: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_withdrawals`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.wallet import get_withdrawals as _op

        async def _page(**_window: Any) -> list[CashMovement]:
            return await _op.asyncio(self._client, after=after, message_id=message_id, options=options, **_window)

        return _iterate(_page, _op.PAGINATION, start=before, size=count, limit=max_items)

    async def withdraw(
        self,
        *,
        currency_code: str,
        bank_account_id: int,
        amount: DecimalLike,
        code: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> WithdrawAccepted:
        """Withdraw cash to a bank account.

        Sends cash to a registered bank account; a fee comes on top. With two-factor authentication on, a code is
        needed: the one of the authenticator app, or the one that bitFlyer sends by e-mail or SMS upon a first call
        without it. Never repeat a call whose outcome is unknown: look at `get_withdrawals` first.

        Args:
            currency_code: Currency. JPY for accounts of Japan. Unconfirmed: What accounts of other regions may
                `withdraw` is not documented.
            bank_account_id: Id of the bank account, from `get_bank_accounts`. At least 0, at most
                9223372036854775807.
            amount: Amount in that currency, without the fee. Above 0.
            code: Two-factor code, as text with its zeros in front. Needed when two-factor authentication is on.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count
        together.

        POST /v1/me/withdraw. Document section: Withdrawing Funds.
        """
        from ..api.wallet import withdraw as _op

        return await _op.asyncio(
            self._client,
            currency_code=currency_code,
            bank_account_id=bank_account_id,
            amount=amount,
            code=code,
            options=options,
        )

    async def withdraw_detailed(
        self,
        *,
        currency_code: str,
        bank_account_id: int,
        amount: DecimalLike,
        code: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[WithdrawAccepted]:
        """As `withdraw`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import withdraw as _op

        return await _op.asyncio_detailed(
            self._client,
            currency_code=currency_code,
            bank_account_id=bank_account_id,
            amount=amount,
            code=code,
            options=options,
        )
