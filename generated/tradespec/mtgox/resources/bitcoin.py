"""`client.bitcoin`: The block chain as Mt.Gox sees it, deposit addresses, redeeming keys, sending bitcoins.

Generated from specs/mtgox; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.money import DecimalLike
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response
    from tradespec.core.secret import Secret

    from ..models.bitcoin_transaction import BitcoinTransaction
    from ..models.block_transactions import BlockTransactions
    from ..models.deposit_address import DepositAddress
    from ..models.key_type import KeyTypeLike
    from ..models.sent_transaction import SentTransaction
    from ..models.wallet_added import WalletAdded


class BitcoinApi:
    """The block chain as Mt.Gox sees it, deposit addresses, redeeming keys, sending bitcoins."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def add_private_key(
        self,
        *,
        key: str | Secret,
        keytype: KeyTypeLike | Unset = UNSET,
        description: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Redeem a private key.

        Takes the bitcoins of a private key into the account. They can be used after 6 confirmations. Whoever has
        seen the key can still take them elsewhere.

        Unconfirmed: The form of the answer and the names in it.

        Args:
            key: The private key, or what it is made of.
            keytype: What key is: raw a private key in base58, sha256 a pass phrase whose hash is the key; auto
                finds out.
            description: A note for the history of the account.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/generic/private/bitcoin/addpriv (also spelled /api/1/generic/bitcoin/addpriv, which is never
        sent). Document section: redeem a private key.
        """
        from ..api.bitcoin import add_private_key as _op

        return _op.sync(self._client, key=key, keytype=keytype, description=description, options=options)

    def add_private_key_detailed(
        self,
        *,
        key: str | Secret,
        keytype: KeyTypeLike | Unset = UNSET,
        description: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[Any]:
        """As `add_private_key`, with status, headers, raw bytes and the number of attempts."""
        from ..api.bitcoin import add_private_key as _op

        return _op.sync_detailed(self._client, key=key, keytype=keytype, description=description, options=options)

    def add_wallet(
        self, *, wallet: str | Secret, description: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> WalletAdded:
        """Redeem a wallet.dat.

        Takes the bitcoins of all private keys in a file into the account. The file is searched for keys, whatever
        its format; keys that belong to another account already are left out.

        Args:
            wallet: Content of the file wallet.dat in base64.
            description: A note for the history of the account.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/generic/bitcoin/wallet_add (also spelled /api/1/generic/private/bitcoin/wallet_add, which is
        never sent). Document section: redeem a wallet.dat.
        """
        from ..api.bitcoin import add_wallet as _op

        return _op.sync(self._client, wallet=wallet, description=description, options=options)

    def add_wallet_detailed(
        self, *, wallet: str | Secret, description: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[WalletAdded]:
        """As `add_wallet`, with status, headers, raw bytes and the number of attempts."""
        from ..api.bitcoin import add_wallet as _op

        return _op.sync_detailed(self._client, wallet=wallet, description=description, options=options)

    def get_address(
        self, *, description: str | Unset = UNSET, ipn: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> DepositAddress:
        """Deposit address.

        An address for deposits to the account. Without description the current one, which stays the same until it
        received something; with description every call makes a new one, so a repeat is not harmless. With ipn the
        given URL is called when something arrives (webhook addressPing).

        Args:
            description: A note of your own. With it a new address is made on every call.
            ipn: URL that is called when the address receives something. It counts only together with description.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/generic/bitcoin/address (also spelled /api/1/generic/private/bitcoin/address, which is never
        sent). Document section: get a bitcoin deposit address.
        """
        from ..api.bitcoin import get_address as _op

        return _op.sync(self._client, description=description, ipn=ipn, options=options)

    def get_address_detailed(
        self, *, description: str | Unset = UNSET, ipn: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[DepositAddress]:
        """As `get_address`, with status, headers, raw bytes and the number of attempts."""
        from ..api.bitcoin import get_address as _op

        return _op.sync_detailed(self._client, description=description, ipn=ipn, options=options)

    def get_address_details(
        self, *, hash: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> Any:
        """What is known of an address.

        Details of a bitcoin address, named by its hash160 in hex and not by its usual text.

        Unconfirmed: The whole answer. No document and no public client shows one.

        Args:
            hash: hash160 of the address, 40 hex digits, as in addr of `get_transaction`.
            raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error
                looks then.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/1/generic/bitcoin/addr_details. Document section: address information.
        """
        from ..api.bitcoin import get_address_details as _op

        return _op.sync(self._client, hash=hash, raw=raw, options=options)

    def get_address_details_detailed(
        self, *, hash: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[Any]:
        """As `get_address_details`, with status, headers, raw bytes and the number of attempts."""
        from ..api.bitcoin import get_address_details as _op

        return _op.sync_detailed(self._client, hash=hash, raw=raw, options=options)

    def get_block_transactions(
        self,
        *,
        depth: int | Unset = UNSET,
        hash: str | Unset = UNSET,
        raw: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BlockTransactions:
        """One block and its transactions.

        A block of the chain, asked for by its number (depth) or its hash, with the hashes of its transactions.

        Args:
            depth: Number of the block. At least 0, at most 9223372036854775807.
            hash: Hash of the block, 64 hex digits.
            raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error
                looks then.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/1/generic/bitcoin/block_list_tx. Document section: block information.
        """
        from ..api.bitcoin import get_block_transactions as _op

        return _op.sync(self._client, depth=depth, hash=hash, raw=raw, options=options)

    def get_block_transactions_detailed(
        self,
        *,
        depth: int | Unset = UNSET,
        hash: str | Unset = UNSET,
        raw: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[BlockTransactions]:
        """As `get_block_transactions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.bitcoin import get_block_transactions as _op

        return _op.sync_detailed(self._client, depth=depth, hash=hash, raw=raw, options=options)

    def get_transaction(
        self, *, hash: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> BitcoinTransaction:
        """One bitcoin transaction.

        A transaction of the block chain with its inputs and outputs. Addresses are hashes in hex (addr), not the
        text that people write.

        Args:
            hash: Hash of the transaction, 64 hex digits.
            raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error
                looks then.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/1/generic/bitcoin/tx_details. Document section: transaction information.
        """
        from ..api.bitcoin import get_transaction as _op

        return _op.sync(self._client, hash=hash, raw=raw, options=options)

    def get_transaction_detailed(
        self, *, hash: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[BitcoinTransaction]:
        """As `get_transaction`, with status, headers, raw bytes and the number of attempts."""
        from ..api.bitcoin import get_transaction as _op

        return _op.sync_detailed(self._client, hash=hash, raw=raw, options=options)

    def send_simple(
        self,
        *,
        address: str,
        amount: DecimalLike,
        fee: DecimalLike | Unset = UNSET,
        no_instant: bool | Unset = UNSET,
        green: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SentTransaction:
        """Send bitcoins.

        Sends bitcoins from the account to an address. To another customer of Mt.Gox they go at once and off the
        block chain, unless no_instant is set. There is no id of your own: after an unknown outcome look at the
        wallet history before sending again.

        Args:
            address: Where to.
            amount: How much, in BTC.
            fee: Fee for the miners, in BTC; at most 0.1. Unconfirmed: The largest fee. One client says 0.1, a draft
                of the documentation 0.01.
            no_instant: Send over the block chain even to another customer of Mt.Gox.
            green: Send from the green address of Mt.Gox, which others may trust without confirmations.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/generic/bitcoin/send_simple (also spelled /api/1/generic/private/bitcoin/send_simple, which is
        never sent). Document section: Withdraw bitcoins.
        """
        from ..api.bitcoin import send_simple as _op

        return _op.sync(
            self._client, address=address, amount=amount, fee=fee, no_instant=no_instant, green=green, options=options
        )

    def send_simple_detailed(
        self,
        *,
        address: str,
        amount: DecimalLike,
        fee: DecimalLike | Unset = UNSET,
        no_instant: bool | Unset = UNSET,
        green: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[SentTransaction]:
        """As `send_simple`, with status, headers, raw bytes and the number of attempts."""
        from ..api.bitcoin import send_simple as _op

        return _op.sync_detailed(
            self._client, address=address, amount=amount, fee=fee, no_instant=no_instant, green=green, options=options
        )


class AsyncBitcoinApi:
    """The block chain as Mt.Gox sees it, deposit addresses, redeeming keys, sending bitcoins."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def add_private_key(
        self,
        *,
        key: str | Secret,
        keytype: KeyTypeLike | Unset = UNSET,
        description: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Redeem a private key.

        Takes the bitcoins of a private key into the account. They can be used after 6 confirmations. Whoever has
        seen the key can still take them elsewhere.

        Unconfirmed: The form of the answer and the names in it.

        Args:
            key: The private key, or what it is made of.
            keytype: What key is: raw a private key in base58, sha256 a pass phrase whose hash is the key; auto
                finds out.
            description: A note for the history of the account.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/generic/private/bitcoin/addpriv (also spelled /api/1/generic/bitcoin/addpriv, which is never
        sent). Document section: redeem a private key.
        """
        from ..api.bitcoin import add_private_key as _op

        return await _op.asyncio(self._client, key=key, keytype=keytype, description=description, options=options)

    async def add_private_key_detailed(
        self,
        *,
        key: str | Secret,
        keytype: KeyTypeLike | Unset = UNSET,
        description: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[Any]:
        """As `add_private_key`, with status, headers, raw bytes and the number of attempts."""
        from ..api.bitcoin import add_private_key as _op

        return await _op.asyncio_detailed(
            self._client, key=key, keytype=keytype, description=description, options=options
        )

    async def add_wallet(
        self, *, wallet: str | Secret, description: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> WalletAdded:
        """Redeem a wallet.dat.

        Takes the bitcoins of all private keys in a file into the account. The file is searched for keys, whatever
        its format; keys that belong to another account already are left out.

        Args:
            wallet: Content of the file wallet.dat in base64.
            description: A note for the history of the account.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/generic/bitcoin/wallet_add (also spelled /api/1/generic/private/bitcoin/wallet_add, which is
        never sent). Document section: redeem a wallet.dat.
        """
        from ..api.bitcoin import add_wallet as _op

        return await _op.asyncio(self._client, wallet=wallet, description=description, options=options)

    async def add_wallet_detailed(
        self, *, wallet: str | Secret, description: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[WalletAdded]:
        """As `add_wallet`, with status, headers, raw bytes and the number of attempts."""
        from ..api.bitcoin import add_wallet as _op

        return await _op.asyncio_detailed(self._client, wallet=wallet, description=description, options=options)

    async def get_address(
        self, *, description: str | Unset = UNSET, ipn: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> DepositAddress:
        """Deposit address.

        An address for deposits to the account. Without description the current one, which stays the same until it
        received something; with description every call makes a new one, so a repeat is not harmless. With ipn the
        given URL is called when something arrives (webhook addressPing).

        Args:
            description: A note of your own. With it a new address is made on every call.
            ipn: URL that is called when the address receives something. It counts only together with description.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/generic/bitcoin/address (also spelled /api/1/generic/private/bitcoin/address, which is never
        sent). Document section: get a bitcoin deposit address.
        """
        from ..api.bitcoin import get_address as _op

        return await _op.asyncio(self._client, description=description, ipn=ipn, options=options)

    async def get_address_detailed(
        self, *, description: str | Unset = UNSET, ipn: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[DepositAddress]:
        """As `get_address`, with status, headers, raw bytes and the number of attempts."""
        from ..api.bitcoin import get_address as _op

        return await _op.asyncio_detailed(self._client, description=description, ipn=ipn, options=options)

    async def get_address_details(
        self, *, hash: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> Any:
        """What is known of an address.

        Details of a bitcoin address, named by its hash160 in hex and not by its usual text.

        Unconfirmed: The whole answer. No document and no public client shows one.

        Args:
            hash: hash160 of the address, 40 hex digits, as in addr of `get_transaction`.
            raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error
                looks then.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/1/generic/bitcoin/addr_details. Document section: address information.
        """
        from ..api.bitcoin import get_address_details as _op

        return await _op.asyncio(self._client, hash=hash, raw=raw, options=options)

    async def get_address_details_detailed(
        self, *, hash: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[Any]:
        """As `get_address_details`, with status, headers, raw bytes and the number of attempts."""
        from ..api.bitcoin import get_address_details as _op

        return await _op.asyncio_detailed(self._client, hash=hash, raw=raw, options=options)

    async def get_block_transactions(
        self,
        *,
        depth: int | Unset = UNSET,
        hash: str | Unset = UNSET,
        raw: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> BlockTransactions:
        """One block and its transactions.

        A block of the chain, asked for by its number (depth) or its hash, with the hashes of its transactions.

        Args:
            depth: Number of the block. At least 0, at most 9223372036854775807.
            hash: Hash of the block, 64 hex digits.
            raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error
                looks then.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/1/generic/bitcoin/block_list_tx. Document section: block information.
        """
        from ..api.bitcoin import get_block_transactions as _op

        return await _op.asyncio(self._client, depth=depth, hash=hash, raw=raw, options=options)

    async def get_block_transactions_detailed(
        self,
        *,
        depth: int | Unset = UNSET,
        hash: str | Unset = UNSET,
        raw: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[BlockTransactions]:
        """As `get_block_transactions`, with status, headers, raw bytes and the number of attempts."""
        from ..api.bitcoin import get_block_transactions as _op

        return await _op.asyncio_detailed(self._client, depth=depth, hash=hash, raw=raw, options=options)

    async def get_transaction(
        self, *, hash: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> BitcoinTransaction:
        """One bitcoin transaction.

        A transaction of the block chain with its inputs and outputs. Addresses are hashes in hex (addr), not the
        text that people write.

        Args:
            hash: Hash of the transaction, 64 hex digits.
            raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error
                looks then.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer, after the retries.
            ContractBreach: the answer is not what the contract says.

        GET /api/1/generic/bitcoin/tx_details. Document section: transaction information.
        """
        from ..api.bitcoin import get_transaction as _op

        return await _op.asyncio(self._client, hash=hash, raw=raw, options=options)

    async def get_transaction_detailed(
        self, *, hash: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
    ) -> Response[BitcoinTransaction]:
        """As `get_transaction`, with status, headers, raw bytes and the number of attempts."""
        from ..api.bitcoin import get_transaction as _op

        return await _op.asyncio_detailed(self._client, hash=hash, raw=raw, options=options)

    async def send_simple(
        self,
        *,
        address: str,
        amount: DecimalLike,
        fee: DecimalLike | Unset = UNSET,
        no_instant: bool | Unset = UNSET,
        green: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SentTransaction:
        """Send bitcoins.

        Sends bitcoins from the account to an address. To another customer of Mt.Gox they go at once and off the
        block chain, unless no_instant is set. There is no id of your own: after an unknown outcome look at the
        wallet history before sending again.

        Args:
            address: Where to.
            amount: How much, in BTC.
            fee: Fee for the miners, in BTC; at most 0.1. Unconfirmed: The largest fee. One client says 0.1, a draft
                of the documentation 0.01.
            no_instant: Send over the block chain even to another customer of Mt.Gox.
            green: Send from the green address of Mt.Gox, which others may trust without confirmations.
            options: timeouts, headers and retries of this one call.

        Raises:
            ParameterError: an argument is wrong; nothing was sent.
            MissingCredentials: the client has no keys; nothing was sent.
            ApiError: the exchange answered with an error.
            TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
            ContractBreach: the answer is not what the contract says.

        POST /api/1/generic/bitcoin/send_simple (also spelled /api/1/generic/private/bitcoin/send_simple, which is
        never sent). Document section: Withdraw bitcoins.
        """
        from ..api.bitcoin import send_simple as _op

        return await _op.asyncio(
            self._client, address=address, amount=amount, fee=fee, no_instant=no_instant, green=green, options=options
        )

    async def send_simple_detailed(
        self,
        *,
        address: str,
        amount: DecimalLike,
        fee: DecimalLike | Unset = UNSET,
        no_instant: bool | Unset = UNSET,
        green: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Response[SentTransaction]:
        """As `send_simple`, with status, headers, raw bytes and the number of attempts."""
        from ..api.bitcoin import send_simple as _op

        return await _op.asyncio_detailed(
            self._client, address=address, amount=amount, fee=fee, no_instant=no_instant, green=green, options=options
        )
