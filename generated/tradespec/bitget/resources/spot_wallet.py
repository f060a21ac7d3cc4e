"""`client.spot_wallet`: Transfers between accounts, deposits and withdrawals.

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

    from ..models.spot_deposit import SpotDeposit
    from ..models.spot_deposit_account import SpotDepositAccountLike
    from ..models.spot_deposit_address import SpotDepositAddress
    from ..models.spot_identity_type import SpotIdentityTypeLike
    from ..models.spot_internal_target import SpotInternalTargetLike
    from ..models.spot_korean_exchange import SpotKoreanExchangeLike
    from ..models.spot_subaccount_deposit import SpotSubaccountDeposit
    from ..models.spot_transfer_accepted import SpotTransferAccepted
    from ..models.spot_transfer_type import SpotTransferTypeLike
    from ..models.spot_withdraw_accepted import SpotWithdrawAccepted
    from ..models.spot_withdrawal import SpotWithdrawal
    from ..models.transfer_account import TransferAccountLike


class SpotWalletApi:
    """Transfers between accounts, deposits and withdrawals."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def cancel_withdrawal(self, *, order_id: str, options: RequestOptions | None = None) -> str | None:
        """Cancel a withdrawal.

        Cancels a withdrawal that is still under review: within the minute of regret, if the account has it switched
        on, or until the first review has passed. Small ones that need no review can't be cancelled.

        Args:
            order_id: Bitget's id of the withdrawal.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/spot/wallet/cancel-withdrawal. Document section: Cancel Withdrawal.
        """
        from ..api.spot_wallet import cancel_withdrawal as _op

        return _op.sync(self._client, order_id=order_id, options=options)

    def cancel_withdrawal_detailed(
        self, *, order_id: str, options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `cancel_withdrawal`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_wallet import cancel_withdrawal as _op

        return _op.sync_detailed(self._client, order_id=order_id, options=options)

    def get_deposit_address(
        self,
        *,
        coin: str,
        chain: str | Unset = UNSET,
        size: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SpotDepositAddress:
        """Get the address for deposits.

        Where to send a coin. Name the chain: the same coin has other addresses on other chains, and what is sent
        over a wrong one may be lost. Where tag is given it must be sent along.

        Args:
            coin: The coin, such as USDT.
            chain: Chain, as `get_coins` names it, such as trc20.
            size: Only for Bitcoin over Lightning, which makes an invoice over this amount. At least 0.000001, at
                most 0.01.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/spot/wallet/deposit-address. Document section: Get Deposit Address.
        """
        from ..api.spot_wallet import get_deposit_address as _op

        return _op.sync(self._client, coin=coin, chain=chain, size=size, options=options)

    def get_deposit_address_detailed(
        self,
        *,
        coin: str,
        chain: str | Unset = UNSET,
        size: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[SpotDepositAddress]:
        """As `get_deposit_address`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_wallet import get_deposit_address as _op

        return _op.sync_detailed(self._client, coin=coin, chain=chain, size=size, options=options)

    def get_deposit_records(
        self,
        *,
        coin: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotDeposit]:
        """Get deposits.

        Coins that came in between two times, newest first. Both times are needed.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            order_id: Only the deposit with this id.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/spot/wallet/deposit-records. Document section: Get Deposit Records.
        """
        from ..api.spot_wallet import get_deposit_records as _op

        return _op.sync(
            self._client,
            coin=coin,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            options=options,
        )

    def get_deposit_records_detailed(
        self,
        *,
        coin: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotDeposit]]:
        """As `get_deposit_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_wallet import get_deposit_records as _op

        return _op.sync_detailed(
            self._client,
            coin=coin,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            options=options,
        )

    def iter_deposit_records(
        self,
        *,
        coin: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        id_less_than: str | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[SpotDeposit]:
        """Walk back through `get_deposit_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_deposit_records`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.spot_wallet import get_deposit_records as _op

        def _page(**_window: Any) -> list[SpotDeposit]:
            return _op.sync(
                self._client,
                coin=coin,
                order_id=order_id,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_subaccount_deposit_address(
        self,
        *,
        sub_uid: str,
        coin: str,
        chain: str | Unset = UNSET,
        size: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SpotDepositAddress:
        """Get the address for deposits of a sub-account.

        Where to send a coin so that a sub-account gets it. The sub-account must be allowed to receive deposits.

        Args:
            sub_uid: The sub-account.
            coin: The coin, such as USDT.
            chain: Chain, as `get_coins` names it, such as trc20.
            size: Only for Bitcoin over Lightning, which makes an invoice over this amount. At least 0.000001, at
                most 0.01.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/spot/wallet/subaccount-deposit-address. Document section: Get SubAccount Deposit Address.
        """
        from ..api.spot_wallet import get_subaccount_deposit_address as _op

        return _op.sync(self._client, sub_uid=sub_uid, coin=coin, chain=chain, size=size, options=options)

    def get_subaccount_deposit_address_detailed(
        self,
        *,
        sub_uid: str,
        coin: str,
        chain: str | Unset = UNSET,
        size: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[SpotDepositAddress]:
        """As `get_subaccount_deposit_address`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_wallet import get_subaccount_deposit_address as _op

        return _op.sync_detailed(self._client, sub_uid=sub_uid, coin=coin, chain=chain, size=size, options=options)

    def get_subaccount_deposit_records(
        self,
        *,
        sub_uid: str,
        coin: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotSubaccountDeposit]:
        """Get deposits of a sub-account.

        Coins that came in for a sub-account, newest first.

        Args:
            sub_uid: The sub-account.
            coin: Only this coin, such as USDT; left out, all of them.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/spot/wallet/subaccount-deposit-records. Document section: Get SubAccount Deposit Records.
        """
        from ..api.spot_wallet import get_subaccount_deposit_records as _op

        return _op.sync(
            self._client,
            sub_uid=sub_uid,
            coin=coin,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            options=options,
        )

    def get_subaccount_deposit_records_detailed(
        self,
        *,
        sub_uid: str,
        coin: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotSubaccountDeposit]]:
        """As `get_subaccount_deposit_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_wallet import get_subaccount_deposit_records as _op

        return _op.sync_detailed(
            self._client,
            sub_uid=sub_uid,
            coin=coin,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            options=options,
        )

    def iter_subaccount_deposit_records(
        self,
        *,
        sub_uid: str,
        coin: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[SpotSubaccountDeposit]:
        """Walk back through `get_subaccount_deposit_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_subaccount_deposit_records`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.spot_wallet import get_subaccount_deposit_records as _op

        def _page(**_window: Any) -> list[SpotSubaccountDeposit]:
            return _op.sync(
                self._client,
                sub_uid=sub_uid,
                coin=coin,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def get_transferable_coins(
        self, *, from_type: TransferAccountLike, to_type: TransferAccountLike, options: RequestOptions | None = None
    ) -> list[str]:
        """Get the coins that can be transferred.

        Coins that both accounts hold, so that they can be transferred from the one to the other.

        Args:
            from_type: Account that gives.
            to_type: Account that gets.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/spot/wallet/transfer-coin-info. Document section: GET Transferable Coin List.
        """
        from ..api.spot_wallet import get_transferable_coins as _op

        return _op.sync(self._client, from_type=from_type, to_type=to_type, options=options)

    def get_transferable_coins_detailed(
        self, *, from_type: TransferAccountLike, to_type: TransferAccountLike, options: RequestOptions | None = None
    ) -> Response[list[str]]:
        """As `get_transferable_coins`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_wallet import get_transferable_coins as _op

        return _op.sync_detailed(self._client, from_type=from_type, to_type=to_type, options=options)

    def get_withdrawal_records(
        self,
        *,
        coin: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        id_less_than: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotWithdrawal]:
        """Get withdrawals.

        Coins that went out between two times, newest first. Both times are needed. With `client_oid` it tells what
        became of a withdrawal whose answer was lost.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            client_oid: Only the withdrawal with this id of yours.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            order_id: Only the withdrawal with this id.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/spot/wallet/withdrawal-records. Document section: Get Withdrawal Records.
        """
        from ..api.spot_wallet import get_withdrawal_records as _op

        return _op.sync(
            self._client,
            coin=coin,
            client_oid=client_oid,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            order_id=order_id,
            limit=limit,
            options=options,
        )

    def get_withdrawal_records_detailed(
        self,
        *,
        coin: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        id_less_than: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotWithdrawal]]:
        """As `get_withdrawal_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_wallet import get_withdrawal_records as _op

        return _op.sync_detailed(
            self._client,
            coin=coin,
            client_oid=client_oid,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            order_id=order_id,
            limit=limit,
            options=options,
        )

    def iter_withdrawal_records(
        self,
        *,
        coin: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        id_less_than: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[SpotWithdrawal]:
        """Walk back through `get_withdrawal_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_withdrawal_records`.
        """
        from tradespec.core.paging import iterate as _iterate

        from ..api.spot_wallet import get_withdrawal_records as _op

        def _page(**_window: Any) -> list[SpotWithdrawal]:
            return _op.sync(
                self._client,
                coin=coin,
                client_oid=client_oid,
                start_time=start_time,
                end_time=end_time,
                order_id=order_id,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    def modify_deposit_account(
        self, *, coin: str, account_type: SpotDepositAccountLike, options: RequestOptions | None = None
    ) -> str | None:
        """Choose the account that gets deposits of a coin.

        Deposits of the coin go to this account from now on. The account names have hyphens here, where transfers
        write underscores, and the funding account is funding, where transfers write p2p.

        Args:
            coin: The coin, such as USDT.
            account_type: The account.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/spot/wallet/modify-deposit-account. Document section: Modify Deposit Account.
        """
        from ..api.spot_wallet import modify_deposit_account as _op

        return _op.sync(self._client, coin=coin, account_type=account_type, options=options)

    def modify_deposit_account_detailed(
        self, *, coin: str, account_type: SpotDepositAccountLike, options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `modify_deposit_account`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_wallet import modify_deposit_account as _op

        return _op.sync_detailed(self._client, coin=coin, account_type=account_type, options=options)

    def transfer(
        self,
        *,
        from_type: TransferAccountLike,
        to_type: TransferAccountLike,
        amount: DecimalLike,
        coin: str,
        symbol: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SpotTransferAccepted:
        """Transfer between your accounts.

        Moves a coin between accounts of one user, such as from spot to usdt_futures. A repeat with the same
        `client_oid` returns the first transfer and moves nothing more; the client makes one up where none is given,
        so that it may repeat a call that got no answer.

        Unconfirmed: For how long Bitget remembers the `client_oid` of a transfer.

        Args:
            from_type: Account that gives.
            to_type: Account that gets.
            amount: How much of the coin. Above 0.
            coin: The coin, such as USDT.
            symbol: Pair of the isolated margin account; needed when one side is isolated_margin. At most 50
                characters.
            client_oid: Your id of the transfer; a repeat with the same one returns the first transfer. Unconfirmed:
                Which characters and how many a transfer takes; these are the rules of orders. When left out, the
                client makes one up; an error has it as client_id.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/spot/wallet/transfer. Document section: Transfer.
        """
        from ..api.spot_wallet import transfer as _op

        return _op.sync(
            self._client,
            from_type=from_type,
            to_type=to_type,
            amount=amount,
            coin=coin,
            symbol=symbol,
            client_oid=client_oid,
            options=options,
        )

    def transfer_detailed(
        self,
        *,
        from_type: TransferAccountLike,
        to_type: TransferAccountLike,
        amount: DecimalLike,
        coin: str,
        symbol: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[SpotTransferAccepted]:
        """As `transfer`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_wallet import transfer as _op

        return _op.sync_detailed(
            self._client,
            from_type=from_type,
            to_type=to_type,
            amount=amount,
            coin=coin,
            symbol=symbol,
            client_oid=client_oid,
            options=options,
        )

    def transfer_subaccount(
        self,
        *,
        from_user_id: str,
        to_user_id: str,
        from_type: TransferAccountLike,
        to_type: TransferAccountLike,
        amount: DecimalLike,
        coin: str,
        symbol: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SpotTransferAccepted:
        """Transfer to, from or between sub-accounts.

        Moves a coin between the main account and a sub-account, between two sub-accounts, or between the accounts
        of one sub-account (then `from_user_id` and `to_user_id` are equal). Only with a key of the main account
        that is bound to an address. Give a `client_oid`, and look at `get_sub_main_transfer_records` before you
        repeat it.

        Args:
            from_user_id: User id of who gives.
            to_user_id: User id of who gets.
            from_type: Account that gives.
            to_type: Account that gets.
            amount: How much of the coin. Above 0.
            coin: The coin, such as USDT.
            symbol: Pair of the isolated margin account; needed when one side is isolated_margin. At most 50
                characters.
            client_oid: Your id of the transfer. Unconfirmed: Whether a repeat returns the first transfer, as
                between your own accounts. Which characters and how many it takes; these are the rules of orders.
                When left out, the client makes one up; an error has it as client_id.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/spot/wallet/subaccount-transfer. Document section: Sub Transfer.
        """
        from ..api.spot_wallet import transfer_subaccount as _op

        return _op.sync(
            self._client,
            from_user_id=from_user_id,
            to_user_id=to_user_id,
            from_type=from_type,
            to_type=to_type,
            amount=amount,
            coin=coin,
            symbol=symbol,
            client_oid=client_oid,
            options=options,
        )

    def transfer_subaccount_detailed(
        self,
        *,
        from_user_id: str,
        to_user_id: str,
        from_type: TransferAccountLike,
        to_type: TransferAccountLike,
        amount: DecimalLike,
        coin: str,
        symbol: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[SpotTransferAccepted]:
        """As `transfer_subaccount`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_wallet import transfer_subaccount as _op

        return _op.sync_detailed(
            self._client,
            from_user_id=from_user_id,
            to_user_id=to_user_id,
            from_type=from_type,
            to_type=to_type,
            amount=amount,
            coin=coin,
            symbol=symbol,
            client_oid=client_oid,
            options=options,
        )

    def withdraw(
        self,
        *,
        coin: str,
        transfer_type: SpotTransferTypeLike,
        address: str,
        chain: str | Unset = UNSET,
        inner_to_type: SpotInternalTargetLike | Unset = UNSET,
        area_code: str | Unset = UNSET,
        size: DecimalLike,
        tag: str | Unset = UNSET,
        remark: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        member_code: SpotKoreanExchangeLike | Unset = UNSET,
        identity_type: SpotIdentityTypeLike | Unset = UNSET,
        company_name: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SpotWithdrawAccepted:
        """Withdraw a coin.

        Sends a coin over a chain, or to another user of Bitget. The address must be in the address book of the
        account, and the key needs the right to withdraw and a list of IP addresses that may use it. Give a
        `client_oid`, and never repeat a call whose outcome is unknown: look for it in `get_withdrawal_records`
        first. For Bitcoin over Lightning, size is the amount of the invoice without fees.

        Args:
            coin: The coin, such as USDT.
            transfer_type: Over a chain, or to another user of Bitget.
            address: Address on the chain; for an internal transfer the uid, e-mail address or phone number.
            chain: Chain, as `get_coins` names it; needed for on_chain.
            inner_to_type: What the address of an internal transfer is. When left out: uid.
            area_code: Country code of the phone number, for mobile.
            size: How much of the coin. `get_coins` has the smallest amount and the decimals. Above 0.
            tag: Tag (memo) of the address, where the coin needs one.
            remark: Note for yourself.
            client_oid: Your id of the withdrawal; it finds the withdrawal again in `get_withdrawal_records`.
                Unconfirmed: Whether a repeat with the same id is refused. When left out, the client makes one up;
                an error has it as client_id.
            member_code: Exchange that gets it; only for large amounts to exchanges in Korea, as the next four.
            identity_type: Whether a person or a company gets it.
            company_name: Name of the company.
            first_name: First name of the person.
            last_name: Last name of the person.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/spot/wallet/withdrawal. Document section: Withdraw.
        """
        from ..api.spot_wallet import withdraw as _op

        return _op.sync(
            self._client,
            coin=coin,
            transfer_type=transfer_type,
            address=address,
            chain=chain,
            inner_to_type=inner_to_type,
            area_code=area_code,
            size=size,
            tag=tag,
            remark=remark,
            client_oid=client_oid,
            member_code=member_code,
            identity_type=identity_type,
            company_name=company_name,
            first_name=first_name,
            last_name=last_name,
            options=options,
        )

    def withdraw_detailed(
        self,
        *,
        coin: str,
        transfer_type: SpotTransferTypeLike,
        address: str,
        chain: str | Unset = UNSET,
        inner_to_type: SpotInternalTargetLike | Unset = UNSET,
        area_code: str | Unset = UNSET,
        size: DecimalLike,
        tag: str | Unset = UNSET,
        remark: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        member_code: SpotKoreanExchangeLike | Unset = UNSET,
        identity_type: SpotIdentityTypeLike | Unset = UNSET,
        company_name: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[SpotWithdrawAccepted]:
        """As `withdraw`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_wallet import withdraw as _op

        return _op.sync_detailed(
            self._client,
            coin=coin,
            transfer_type=transfer_type,
            address=address,
            chain=chain,
            inner_to_type=inner_to_type,
            area_code=area_code,
            size=size,
            tag=tag,
            remark=remark,
            client_oid=client_oid,
            member_code=member_code,
            identity_type=identity_type,
            company_name=company_name,
            first_name=first_name,
            last_name=last_name,
            options=options,
        )


class AsyncSpotWalletApi:
    """Transfers between accounts, deposits and withdrawals."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def cancel_withdrawal(self, *, order_id: str, options: RequestOptions | None = None) -> str | None:
        """Cancel a withdrawal.

        Cancels a withdrawal that is still under review: within the minute of regret, if the account has it switched
        on, or until the first review has passed. Small ones that need no review can't be cancelled.

        Args:
            order_id: Bitget's id of the withdrawal.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/spot/wallet/cancel-withdrawal. Document section: Cancel Withdrawal.
        """
        from ..api.spot_wallet import cancel_withdrawal as _op

        return await _op.asyncio(self._client, order_id=order_id, options=options)

    async def cancel_withdrawal_detailed(
        self, *, order_id: str, options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `cancel_withdrawal`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_wallet import cancel_withdrawal as _op

        return await _op.asyncio_detailed(self._client, order_id=order_id, options=options)

    async def get_deposit_address(
        self,
        *,
        coin: str,
        chain: str | Unset = UNSET,
        size: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SpotDepositAddress:
        """Get the address for deposits.

        Where to send a coin. Name the chain: the same coin has other addresses on other chains, and what is sent
        over a wrong one may be lost. Where tag is given it must be sent along.

        Args:
            coin: The coin, such as USDT.
            chain: Chain, as `get_coins` names it, such as trc20.
            size: Only for Bitcoin over Lightning, which makes an invoice over this amount. At least 0.000001, at
                most 0.01.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/spot/wallet/deposit-address. Document section: Get Deposit Address.
        """
        from ..api.spot_wallet import get_deposit_address as _op

        return await _op.asyncio(self._client, coin=coin, chain=chain, size=size, options=options)

    async def get_deposit_address_detailed(
        self,
        *,
        coin: str,
        chain: str | Unset = UNSET,
        size: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[SpotDepositAddress]:
        """As `get_deposit_address`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_wallet import get_deposit_address as _op

        return await _op.asyncio_detailed(self._client, coin=coin, chain=chain, size=size, options=options)

    async def get_deposit_records(
        self,
        *,
        coin: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotDeposit]:
        """Get deposits.

        Coins that came in between two times, newest first. Both times are needed.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            order_id: Only the deposit with this id.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/spot/wallet/deposit-records. Document section: Get Deposit Records.
        """
        from ..api.spot_wallet import get_deposit_records as _op

        return await _op.asyncio(
            self._client,
            coin=coin,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            options=options,
        )

    async def get_deposit_records_detailed(
        self,
        *,
        coin: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotDeposit]]:
        """As `get_deposit_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_wallet import get_deposit_records as _op

        return await _op.asyncio_detailed(
            self._client,
            coin=coin,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            options=options,
        )

    def iter_deposit_records(
        self,
        *,
        coin: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        id_less_than: str | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[SpotDeposit]:
        """Walk back through `get_deposit_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_deposit_records`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.spot_wallet import get_deposit_records as _op

        async def _page(**_window: Any) -> list[SpotDeposit]:
            return await _op.asyncio(
                self._client,
                coin=coin,
                order_id=order_id,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_subaccount_deposit_address(
        self,
        *,
        sub_uid: str,
        coin: str,
        chain: str | Unset = UNSET,
        size: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SpotDepositAddress:
        """Get the address for deposits of a sub-account.

        Where to send a coin so that a sub-account gets it. The sub-account must be allowed to receive deposits.

        Args:
            sub_uid: The sub-account.
            coin: The coin, such as USDT.
            chain: Chain, as `get_coins` names it, such as trc20.
            size: Only for Bitcoin over Lightning, which makes an invoice over this amount. At least 0.000001, at
                most 0.01.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/spot/wallet/subaccount-deposit-address. Document section: Get SubAccount Deposit Address.
        """
        from ..api.spot_wallet import get_subaccount_deposit_address as _op

        return await _op.asyncio(self._client, sub_uid=sub_uid, coin=coin, chain=chain, size=size, options=options)

    async def get_subaccount_deposit_address_detailed(
        self,
        *,
        sub_uid: str,
        coin: str,
        chain: str | Unset = UNSET,
        size: DecimalLike | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[SpotDepositAddress]:
        """As `get_subaccount_deposit_address`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_wallet import get_subaccount_deposit_address as _op

        return await _op.asyncio_detailed(
            self._client, sub_uid=sub_uid, coin=coin, chain=chain, size=size, options=options
        )

    async def get_subaccount_deposit_records(
        self,
        *,
        sub_uid: str,
        coin: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotSubaccountDeposit]:
        """Get deposits of a sub-account.

        Coins that came in for a sub-account, newest first.

        Args:
            sub_uid: The sub-account.
            coin: Only this coin, such as USDT; left out, all of them.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/spot/wallet/subaccount-deposit-records. Document section: Get SubAccount Deposit Records.
        """
        from ..api.spot_wallet import get_subaccount_deposit_records as _op

        return await _op.asyncio(
            self._client,
            sub_uid=sub_uid,
            coin=coin,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            options=options,
        )

    async def get_subaccount_deposit_records_detailed(
        self,
        *,
        sub_uid: str,
        coin: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotSubaccountDeposit]]:
        """As `get_subaccount_deposit_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_wallet import get_subaccount_deposit_records as _op

        return await _op.asyncio_detailed(
            self._client,
            sub_uid=sub_uid,
            coin=coin,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            options=options,
        )

    def iter_subaccount_deposit_records(
        self,
        *,
        sub_uid: str,
        coin: str | Unset = UNSET,
        start_time: int | Unset = UNSET,
        end_time: int | Unset = UNSET,
        id_less_than: str | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[SpotSubaccountDeposit]:
        """Walk back through `get_subaccount_deposit_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_subaccount_deposit_records`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.spot_wallet import get_subaccount_deposit_records as _op

        async def _page(**_window: Any) -> list[SpotSubaccountDeposit]:
            return await _op.asyncio(
                self._client,
                sub_uid=sub_uid,
                coin=coin,
                start_time=start_time,
                end_time=end_time,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def get_transferable_coins(
        self, *, from_type: TransferAccountLike, to_type: TransferAccountLike, options: RequestOptions | None = None
    ) -> list[str]:
        """Get the coins that can be transferred.

        Coins that both accounts hold, so that they can be transferred from the one to the other.

        Args:
            from_type: Account that gives.
            to_type: Account that gets.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/spot/wallet/transfer-coin-info. Document section: GET Transferable Coin List.
        """
        from ..api.spot_wallet import get_transferable_coins as _op

        return await _op.asyncio(self._client, from_type=from_type, to_type=to_type, options=options)

    async def get_transferable_coins_detailed(
        self, *, from_type: TransferAccountLike, to_type: TransferAccountLike, options: RequestOptions | None = None
    ) -> Response[list[str]]:
        """As `get_transferable_coins`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_wallet import get_transferable_coins as _op

        return await _op.asyncio_detailed(self._client, from_type=from_type, to_type=to_type, options=options)

    async def get_withdrawal_records(
        self,
        *,
        coin: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        id_less_than: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[SpotWithdrawal]:
        """Get withdrawals.

        Coins that went out between two times, newest first. Both times are needed. With `client_oid` it tells what
        became of a withdrawal whose answer was lost.

        Args:
            coin: Only this coin, such as USDT; left out, all of them.
            client_oid: Only the withdrawal with this id of yours.
            start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
            end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
            id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
            order_id: Only the withdrawal with this id.
            limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        GET /api/v2/spot/wallet/withdrawal-records. Document section: Get Withdrawal Records.
        """
        from ..api.spot_wallet import get_withdrawal_records as _op

        return await _op.asyncio(
            self._client,
            coin=coin,
            client_oid=client_oid,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            order_id=order_id,
            limit=limit,
            options=options,
        )

    async def get_withdrawal_records_detailed(
        self,
        *,
        coin: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        id_less_than: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[list[SpotWithdrawal]]:
        """As `get_withdrawal_records`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_wallet import get_withdrawal_records as _op

        return await _op.asyncio_detailed(
            self._client,
            coin=coin,
            client_oid=client_oid,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            order_id=order_id,
            limit=limit,
            options=options,
        )

    def iter_withdrawal_records(
        self,
        *,
        coin: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        start_time: int,
        end_time: int,
        id_less_than: str | Unset = UNSET,
        order_id: str | Unset = UNSET,
        limit: int = 100,
        max_items: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[SpotWithdrawal]:
        """Walk back through `get_withdrawal_records`, page by page, newest first.

        Args:
            id_less_than: where to start; left out, at the newest.
            limit: rows asked for in one call.
            max_items: stop after this many rows; None for all.
            options: timeouts, headers and retries of each call.

        The other arguments and the errors are those of `get_withdrawal_records`.
        """
        from tradespec.core.paging import iterate_async as _iterate

        from ..api.spot_wallet import get_withdrawal_records as _op

        async def _page(**_window: Any) -> list[SpotWithdrawal]:
            return await _op.asyncio(
                self._client,
                coin=coin,
                client_oid=client_oid,
                start_time=start_time,
                end_time=end_time,
                order_id=order_id,
                options=options,
                **_window,
            )

        return _iterate(_page, _op.PAGINATION, start=id_less_than, size=limit, limit=max_items)

    async def modify_deposit_account(
        self, *, coin: str, account_type: SpotDepositAccountLike, options: RequestOptions | None = None
    ) -> str | None:
        """Choose the account that gets deposits of a coin.

        Deposits of the coin go to this account from now on. The account names have hyphens here, where transfers
        write underscores, and the funding account is funding, where transfers write p2p.

        Args:
            coin: The coin, such as USDT.
            account_type: The account.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/spot/wallet/modify-deposit-account. Document section: Modify Deposit Account.
        """
        from ..api.spot_wallet import modify_deposit_account as _op

        return await _op.asyncio(self._client, coin=coin, account_type=account_type, options=options)

    async def modify_deposit_account_detailed(
        self, *, coin: str, account_type: SpotDepositAccountLike, options: RequestOptions | None = None
    ) -> Response[str | None]:
        """As `modify_deposit_account`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_wallet import modify_deposit_account as _op

        return await _op.asyncio_detailed(self._client, coin=coin, account_type=account_type, options=options)

    async def transfer(
        self,
        *,
        from_type: TransferAccountLike,
        to_type: TransferAccountLike,
        amount: DecimalLike,
        coin: str,
        symbol: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SpotTransferAccepted:
        """Transfer between your accounts.

        Moves a coin between accounts of one user, such as from spot to usdt_futures. A repeat with the same
        `client_oid` returns the first transfer and moves nothing more; the client makes one up where none is given,
        so that it may repeat a call that got no answer.

        Unconfirmed: For how long Bitget remembers the `client_oid` of a transfer.

        Args:
            from_type: Account that gives.
            to_type: Account that gets.
            amount: How much of the coin. Above 0.
            coin: The coin, such as USDT.
            symbol: Pair of the isolated margin account; needed when one side is isolated_margin. At most 50
                characters.
            client_oid: Your id of the transfer; a repeat with the same one returns the first transfer. Unconfirmed:
                Which characters and how many a transfer takes; these are the rules of orders. When left out, the
                client makes one up; an error has it as client_id.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/spot/wallet/transfer. Document section: Transfer.
        """
        from ..api.spot_wallet import transfer as _op

        return await _op.asyncio(
            self._client,
            from_type=from_type,
            to_type=to_type,
            amount=amount,
            coin=coin,
            symbol=symbol,
            client_oid=client_oid,
            options=options,
        )

    async def transfer_detailed(
        self,
        *,
        from_type: TransferAccountLike,
        to_type: TransferAccountLike,
        amount: DecimalLike,
        coin: str,
        symbol: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[SpotTransferAccepted]:
        """As `transfer`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_wallet import transfer as _op

        return await _op.asyncio_detailed(
            self._client,
            from_type=from_type,
            to_type=to_type,
            amount=amount,
            coin=coin,
            symbol=symbol,
            client_oid=client_oid,
            options=options,
        )

    async def transfer_subaccount(
        self,
        *,
        from_user_id: str,
        to_user_id: str,
        from_type: TransferAccountLike,
        to_type: TransferAccountLike,
        amount: DecimalLike,
        coin: str,
        symbol: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SpotTransferAccepted:
        """Transfer to, from or between sub-accounts.

        Moves a coin between the main account and a sub-account, between two sub-accounts, or between the accounts
        of one sub-account (then `from_user_id` and `to_user_id` are equal). Only with a key of the main account
        that is bound to an address. Give a `client_oid`, and look at `get_sub_main_transfer_records` before you
        repeat it.

        Args:
            from_user_id: User id of who gives.
            to_user_id: User id of who gets.
            from_type: Account that gives.
            to_type: Account that gets.
            amount: How much of the coin. Above 0.
            coin: The coin, such as USDT.
            symbol: Pair of the isolated margin account; needed when one side is isolated_margin. At most 50
                characters.
            client_oid: Your id of the transfer. Unconfirmed: Whether a repeat returns the first transfer, as
                between your own accounts. Which characters and how many it takes; these are the rules of orders.
                When left out, the client makes one up; an error has it as client_id.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

        POST /api/v2/spot/wallet/subaccount-transfer. Document section: Sub Transfer.
        """
        from ..api.spot_wallet import transfer_subaccount as _op

        return await _op.asyncio(
            self._client,
            from_user_id=from_user_id,
            to_user_id=to_user_id,
            from_type=from_type,
            to_type=to_type,
            amount=amount,
            coin=coin,
            symbol=symbol,
            client_oid=client_oid,
            options=options,
        )

    async def transfer_subaccount_detailed(
        self,
        *,
        from_user_id: str,
        to_user_id: str,
        from_type: TransferAccountLike,
        to_type: TransferAccountLike,
        amount: DecimalLike,
        coin: str,
        symbol: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[SpotTransferAccepted]:
        """As `transfer_subaccount`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_wallet import transfer_subaccount as _op

        return await _op.asyncio_detailed(
            self._client,
            from_user_id=from_user_id,
            to_user_id=to_user_id,
            from_type=from_type,
            to_type=to_type,
            amount=amount,
            coin=coin,
            symbol=symbol,
            client_oid=client_oid,
            options=options,
        )

    async def withdraw(
        self,
        *,
        coin: str,
        transfer_type: SpotTransferTypeLike,
        address: str,
        chain: str | Unset = UNSET,
        inner_to_type: SpotInternalTargetLike | Unset = UNSET,
        area_code: str | Unset = UNSET,
        size: DecimalLike,
        tag: str | Unset = UNSET,
        remark: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        member_code: SpotKoreanExchangeLike | Unset = UNSET,
        identity_type: SpotIdentityTypeLike | Unset = UNSET,
        company_name: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SpotWithdrawAccepted:
        """Withdraw a coin.

        Sends a coin over a chain, or to another user of Bitget. The address must be in the address book of the
        account, and the key needs the right to withdraw and a list of IP addresses that may use it. Give a
        `client_oid`, and never repeat a call whose outcome is unknown: look for it in `get_withdrawal_records`
        first. For Bitcoin over Lightning, size is the amount of the invoice without fees.

        Args:
            coin: The coin, such as USDT.
            transfer_type: Over a chain, or to another user of Bitget.
            address: Address on the chain; for an internal transfer the uid, e-mail address or phone number.
            chain: Chain, as `get_coins` names it; needed for on_chain.
            inner_to_type: What the address of an internal transfer is. When left out: uid.
            area_code: Country code of the phone number, for mobile.
            size: How much of the coin. `get_coins` has the smallest amount and the decimals. Above 0.
            tag: Tag (memo) of the address, where the coin needs one.
            remark: Note for yourself.
            client_oid: Your id of the withdrawal; it finds the withdrawal again in `get_withdrawal_records`.
                Unconfirmed: Whether a repeat with the same id is refused. When left out, the client makes one up;
                an error has it as client_id.
            member_code: Exchange that gets it; only for large amounts to exchanges in Korea, as the next four.
            identity_type: Whether a person or a company gets it.
            company_name: Name of the company.
            first_name: First name of the person.
            last_name: Last name of the person.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

        POST /api/v2/spot/wallet/withdrawal. Document section: Withdraw.
        """
        from ..api.spot_wallet import withdraw as _op

        return await _op.asyncio(
            self._client,
            coin=coin,
            transfer_type=transfer_type,
            address=address,
            chain=chain,
            inner_to_type=inner_to_type,
            area_code=area_code,
            size=size,
            tag=tag,
            remark=remark,
            client_oid=client_oid,
            member_code=member_code,
            identity_type=identity_type,
            company_name=company_name,
            first_name=first_name,
            last_name=last_name,
            options=options,
        )

    async def withdraw_detailed(
        self,
        *,
        coin: str,
        transfer_type: SpotTransferTypeLike,
        address: str,
        chain: str | Unset = UNSET,
        inner_to_type: SpotInternalTargetLike | Unset = UNSET,
        area_code: str | Unset = UNSET,
        size: DecimalLike,
        tag: str | Unset = UNSET,
        remark: str | Unset = UNSET,
        client_oid: str | Unset = UNSET,
        member_code: SpotKoreanExchangeLike | Unset = UNSET,
        identity_type: SpotIdentityTypeLike | Unset = UNSET,
        company_name: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[SpotWithdrawAccepted]:
        """As `withdraw`, with status, headers, raw bytes and the number of attempts."""
        from ..api.spot_wallet import withdraw as _op

        return await _op.asyncio_detailed(
            self._client,
            coin=coin,
            transfer_type=transfer_type,
            address=address,
            chain=chain,
            inner_to_type=inner_to_type,
            area_code=area_code,
            size=size,
            tag=tag,
            remark=remark,
            client_oid=client_oid,
            member_code=member_code,
            identity_type=identity_type,
            company_name=company_name,
            first_name=first_name,
            last_name=last_name,
            options=options,
        )
