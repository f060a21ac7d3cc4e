"""`client.wallet`: Balances, deposit addresses, withdrawals and deposits.

Generated from specs/coinbtr; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.money import DecimalLike
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

    from ..models.balance import Balance
    from ..models.coin_balance import CoinBalance
    from ..models.deposit_address import DepositAddress
    from ..models.withdrawal import Withdrawal


class WalletApi:
    """Balances, deposit addresses, withdrawals and deposits."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_balance(self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None) -> CoinBalance | None:
        """Get the balance of one coin.

        What the account holds of one coin.

        Unconfirmed: The parameter and the fields; they are those of 2019. The 2018 document has the path alone.

        Args:
            coin: Symbol of the coin, such as btc. Optional in the document of 2019, whose sample sends it.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/v1/wallet/getbalance. Document section: Get Balance.
        """
        from ..api.wallet import get_balance as _op

        return _op.sync(self._client, coin=coin, options=options)

    def get_balance_detailed(
        self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[CoinBalance | None]:
        """As `get_balance`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import get_balance as _op

        return _op.sync_detailed(self._client, coin=coin, options=options)

    def get_balances(self, *, options: RequestOptions | None = None) -> list[Balance]:
        """List the balances of all coins.

        What the account holds of every coin, with the deposit addresses.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/v1/wallet/listbalances. Document section: List Balances.
        """
        from ..api.wallet import get_balances as _op

        return _op.sync(self._client, options=options)

    def get_balances_detailed(self, *, options: RequestOptions | None = None) -> Response[list[Balance]]:
        """As `get_balances`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import get_balances as _op

        return _op.sync_detailed(self._client, options=options)

    def get_deposit_address(self, *, coin: str, options: RequestOptions | None = None) -> DepositAddress:
        """Get the deposit address of a coin.

        The address to which a coin is sent to credit the account. Comes with the coin.

        Args:
            coin: Symbol of the coin, such as btc.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/v1/wallet/getdepositaddress. Document section: Get Deposit Address.
        """
        from ..api.wallet import get_deposit_address as _op

        return _op.sync(self._client, coin=coin, options=options)

    def get_deposit_address_detailed(
        self, *, coin: str, options: RequestOptions | None = None
    ) -> Response[DepositAddress]:
        """As `get_deposit_address`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import get_deposit_address as _op

        return _op.sync_detailed(self._client, coin=coin, options=options)

    def get_deposits(self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None) -> Any:
        """List the deposits.

        What was deposited. The rows are as unknown as those of `get_withdraws`.

        Unconfirmed: The parameter and the answer; the 2018 document has the path alone.

        Args:
            coin: Only this coin; left out, all of them. Unconfirmed: That the call takes it; it is a parameter of
                2019.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/v1/wallet/listdeposits. Document section: List Deposits.
        """
        from ..api.wallet import get_deposits as _op

        return _op.sync(self._client, coin=coin, options=options)

    def get_deposits_detailed(
        self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[Any]:
        """As `get_deposits`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import get_deposits as _op

        return _op.sync_detailed(self._client, coin=coin, options=options)

    def get_withdraws(self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None) -> Any:
        """List the withdrawals.

        What was withdrawn. Of the rows nothing is known but what the call for both kinds had in 2019: sender,
        receiver, coin, coin_name, txId, confirmed, created_at, confirmed_at, is_innerTransfer, address,
        explorer_link, amount, fee_amount, total_amount, type; there they stood in the field transfers of an object.

        Unconfirmed: The parameter and the answer; the 2018 document has the path alone.

        Args:
            coin: Only this coin; left out, all of them. Unconfirmed: That the call takes it; it is a parameter of
                2019.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/v1/wallet/listwithdraws. Document section: List Withdraws.
        """
        from ..api.wallet import get_withdraws as _op

        return _op.sync(self._client, coin=coin, options=options)

    def get_withdraws_detailed(
        self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[Any]:
        """As `get_withdraws`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import get_withdraws as _op

        return _op.sync_detailed(self._client, coin=coin, options=options)

    def request_deposit_address(self, *, coin: str, options: RequestOptions | None = None) -> DepositAddress:
        """Ask for the deposit address of a coin by POST.

        The same as `get_deposit_address`, as the sample of the 2018 document sends it. Later revisions only have
        the GET.

        Args:
            coin: Symbol of the coin, such as btc.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /api/v1/wallet/getdepositaddress. Document section: Get Deposit Address.
        """
        from ..api.wallet import request_deposit_address as _op

        return _op.sync(self._client, coin=coin, options=options)

    def request_deposit_address_detailed(
        self, *, coin: str, options: RequestOptions | None = None
    ) -> Response[DepositAddress]:
        """As `request_deposit_address`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import request_deposit_address as _op

        return _op.sync_detailed(self._client, coin=coin, options=options)

    def withdraw(
        self, *, coin: str, address: str, amount: DecimalLike, options: RequestOptions | None = None
    ) -> Withdrawal:
        """Withdraw a coin.

        Sends a coin to an address. There is no id of your own that could tell one withdrawal from another: it is
        never sent twice by itself, and after a call without answer only `get_withdraws` and `get_balances` tell
        what became of it.

        Args:
            coin: Symbol of the coin, such as btc.
            address: Address that gets the coin.
            amount: How much to send, of the coin. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /api/v1/wallet/withdraw (also spelled /api/v1/wallet/whithdraw, which is never sent). Document section:
        Withdraw.
        """
        from ..api.wallet import withdraw as _op

        return _op.sync(self._client, coin=coin, address=address, amount=amount, options=options)

    def withdraw_detailed(
        self, *, coin: str, address: str, amount: DecimalLike, options: RequestOptions | None = None
    ) -> Response[Withdrawal]:
        """As `withdraw`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import withdraw as _op

        return _op.sync_detailed(self._client, coin=coin, address=address, amount=amount, options=options)


class AsyncWalletApi:
    """Balances, deposit addresses, withdrawals and deposits."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_balance(
        self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> CoinBalance | None:
        """Get the balance of one coin.

        What the account holds of one coin.

        Unconfirmed: The parameter and the fields; they are those of 2019. The 2018 document has the path alone.

        Args:
            coin: Symbol of the coin, such as btc. Optional in the document of 2019, whose sample sends it.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/v1/wallet/getbalance. Document section: Get Balance.
        """
        from ..api.wallet import get_balance as _op

        return await _op.asyncio(self._client, coin=coin, options=options)

    async def get_balance_detailed(
        self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[CoinBalance | None]:
        """As `get_balance`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import get_balance as _op

        return await _op.asyncio_detailed(self._client, coin=coin, options=options)

    async def get_balances(self, *, options: RequestOptions | None = None) -> list[Balance]:
        """List the balances of all coins.

        What the account holds of every coin, with the deposit addresses.

        Args:
            options: timeouts, headers and retries of this one call.

        Raises:
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/v1/wallet/listbalances. Document section: List Balances.
        """
        from ..api.wallet import get_balances as _op

        return await _op.asyncio(self._client, options=options)

    async def get_balances_detailed(self, *, options: RequestOptions | None = None) -> Response[list[Balance]]:
        """As `get_balances`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import get_balances as _op

        return await _op.asyncio_detailed(self._client, options=options)

    async def get_deposit_address(self, *, coin: str, options: RequestOptions | None = None) -> DepositAddress:
        """Get the deposit address of a coin.

        The address to which a coin is sent to credit the account. Comes with the coin.

        Args:
            coin: Symbol of the coin, such as btc.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/v1/wallet/getdepositaddress. Document section: Get Deposit Address.
        """
        from ..api.wallet import get_deposit_address as _op

        return await _op.asyncio(self._client, coin=coin, options=options)

    async def get_deposit_address_detailed(
        self, *, coin: str, options: RequestOptions | None = None
    ) -> Response[DepositAddress]:
        """As `get_deposit_address`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import get_deposit_address as _op

        return await _op.asyncio_detailed(self._client, coin=coin, options=options)

    async def get_deposits(self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None) -> Any:
        """List the deposits.

        What was deposited. The rows are as unknown as those of `get_withdraws`.

        Unconfirmed: The parameter and the answer; the 2018 document has the path alone.

        Args:
            coin: Only this coin; left out, all of them. Unconfirmed: That the call takes it; it is a parameter of
                2019.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/v1/wallet/listdeposits. Document section: List Deposits.
        """
        from ..api.wallet import get_deposits as _op

        return await _op.asyncio(self._client, coin=coin, options=options)

    async def get_deposits_detailed(
        self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[Any]:
        """As `get_deposits`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import get_deposits as _op

        return await _op.asyncio_detailed(self._client, coin=coin, options=options)

    async def get_withdraws(self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None) -> Any:
        """List the withdrawals.

        What was withdrawn. Of the rows nothing is known but what the call for both kinds had in 2019: sender,
        receiver, coin, coin_name, txId, confirmed, created_at, confirmed_at, is_innerTransfer, address,
        explorer_link, amount, fee_amount, total_amount, type; there they stood in the field transfers of an object.

        Unconfirmed: The parameter and the answer; the 2018 document has the path alone.

        Args:
            coin: Only this coin; left out, all of them. Unconfirmed: That the call takes it; it is a parameter of
                2019.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/v1/wallet/listwithdraws. Document section: List Withdraws.
        """
        from ..api.wallet import get_withdraws as _op

        return await _op.asyncio(self._client, coin=coin, options=options)

    async def get_withdraws_detailed(
        self, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[Any]:
        """As `get_withdraws`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import get_withdraws as _op

        return await _op.asyncio_detailed(self._client, coin=coin, options=options)

    async def request_deposit_address(self, *, coin: str, options: RequestOptions | None = None) -> DepositAddress:
        """Ask for the deposit address of a coin by POST.

        The same as `get_deposit_address`, as the sample of the 2018 document sends it. Later revisions only have
        the GET.

        Args:
            coin: Symbol of the coin, such as btc.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        POST /api/v1/wallet/getdepositaddress. Document section: Get Deposit Address.
        """
        from ..api.wallet import request_deposit_address as _op

        return await _op.asyncio(self._client, coin=coin, options=options)

    async def request_deposit_address_detailed(
        self, *, coin: str, options: RequestOptions | None = None
    ) -> Response[DepositAddress]:
        """As `request_deposit_address`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import request_deposit_address as _op

        return await _op.asyncio_detailed(self._client, coin=coin, options=options)

    async def withdraw(
        self, *, coin: str, address: str, amount: DecimalLike, options: RequestOptions | None = None
    ) -> Withdrawal:
        """Withdraw a coin.

        Sends a coin to an address. There is no id of your own that could tell one withdrawal from another: it is
        never sent twice by itself, and after a call without answer only `get_withdraws` and `get_balances` tell
        what became of it.

        Args:
            coin: Symbol of the coin, such as btc.
            address: Address that gets the coin.
            amount: How much to send, of the coin. Above 0.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /api/v1/wallet/withdraw (also spelled /api/v1/wallet/whithdraw, which is never sent). Document section:
        Withdraw.
        """
        from ..api.wallet import withdraw as _op

        return await _op.asyncio(self._client, coin=coin, address=address, amount=amount, options=options)

    async def withdraw_detailed(
        self, *, coin: str, address: str, amount: DecimalLike, options: RequestOptions | None = None
    ) -> Response[Withdrawal]:
        """As `withdraw`, with status, headers, raw bytes and the number of attempts."""
        from ..api.wallet import withdraw as _op

        return await _op.asyncio_detailed(self._client, coin=coin, address=address, amount=amount, options=options)
