"""Redeem a wallet.dat.

Takes the bitcoins of all private keys in a file into the account. The file is searched for keys, whatever its
format; keys that belong to another account already are left out.

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

POST /api/1/generic/bitcoin/wallet_add (also spelled /api/1/generic/private/bitcoin/wallet_add, which is never
sent). Document section: redeem a wallet.dat.

Generated from specs/mtgox/bitcoin.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, SecretText, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.secret import Secret
from tradespec.core.unset import UNSET, Unset

from ...models.wallet_added import WalletAdded, WalletAddedWire, build_wallet_added

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[WalletAdded] = Operation(
    exchange="mtgox",
    id="addWallet",
    method="POST",
    path="/api/1/generic/bitcoin/wallet_add",
    write_class="unsafe",
    signed=True,
    buckets=(),
    body=(
        Param("wallet", "wallet", SecretText(min_length=1), required=True),
        Param("description", "description", Text()),
    ),
    body_type="form",
    result=Result(WalletAddedWire, build_wallet_added),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    wallet: str | Secret,
    description: str | Unset = UNSET,
) -> Call[WalletAdded]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "wallet": wallet,
            "description": description,
        }
    )


def sync_detailed(
    client: Client, *, wallet: str | Secret, description: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[WalletAdded]:
    """Redeem a wallet.dat. With status, headers and raw bytes."""
    return client.execute(
        call(
            wallet=wallet,
            description=description,
        ),
        options,
    )


def sync(
    client: Client, *, wallet: str | Secret, description: str | Unset = UNSET, options: RequestOptions | None = None
) -> WalletAdded:
    """Redeem a wallet.dat."""
    return client.execute(
        call(
            wallet=wallet,
            description=description,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    wallet: str | Secret,
    description: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[WalletAdded]:
    """Redeem a wallet.dat. With status, headers and raw bytes."""
    return await client.execute(
        call(
            wallet=wallet,
            description=description,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    wallet: str | Secret,
    description: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> WalletAdded:
    """Redeem a wallet.dat."""
    return (
        await client.execute(
            call(
                wallet=wallet,
                description=description,
            ),
            options,
        )
    ).parsed
