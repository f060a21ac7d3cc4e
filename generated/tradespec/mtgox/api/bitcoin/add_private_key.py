"""Redeem a private key.

Takes the bitcoins of a private key into the account. They can be used after 6 confirmations. Whoever has seen the
key can still take them elsewhere.

Unconfirmed: The form of the answer and the names in it.

Args:
    key: The private key, or what it is made of.
    keytype: What key is: raw a private key in base58, sha256 a pass phrase whose hash is the key; auto finds out.
    description: A note for the history of the account.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

POST /api/1/generic/private/bitcoin/addpriv (also spelled /api/1/generic/bitcoin/addpriv, which is never sent).
Document section: redeem a private key.

Generated from specs/mtgox/bitcoin.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tradespec.core.codec import Choice, Param, SecretText, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.secret import Secret
from tradespec.core.unset import UNSET, Unset

from ...models.key_type import KeyType, KeyTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[Any] = Operation(
    exchange="mtgox",
    id="addPrivateKey",
    method="POST",
    path="/api/1/generic/private/bitcoin/addpriv",
    write_class="unsafe",
    signed=True,
    buckets=(),
    body=(
        Param("key", "key", SecretText(min_length=1), required=True),
        Param("keytype", "keytype", Choice(KeyType)),
        Param("description", "description", Text()),
    ),
    body_type="form",
    result=Result(Any),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    key: str | Secret,
    keytype: KeyTypeLike | Unset = UNSET,
    description: str | Unset = UNSET,
) -> Call[Any]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "key": key,
            "keytype": keytype,
            "description": description,
        }
    )


def sync_detailed(
    client: Client,
    *,
    key: str | Secret,
    keytype: KeyTypeLike | Unset = UNSET,
    description: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[Any]:
    """Redeem a private key. With status, headers and raw bytes."""
    return client.execute(
        call(
            key=key,
            keytype=keytype,
            description=description,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    key: str | Secret,
    keytype: KeyTypeLike | Unset = UNSET,
    description: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Any:
    """Redeem a private key."""
    return client.execute(
        call(
            key=key,
            keytype=keytype,
            description=description,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    key: str | Secret,
    keytype: KeyTypeLike | Unset = UNSET,
    description: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[Any]:
    """Redeem a private key. With status, headers and raw bytes."""
    return await client.execute(
        call(
            key=key,
            keytype=keytype,
            description=description,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    key: str | Secret,
    keytype: KeyTypeLike | Unset = UNSET,
    description: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Any:
    """Redeem a private key."""
    return (
        await client.execute(
            call(
                key=key,
                keytype=keytype,
                description=description,
            ),
            options,
        )
    ).parsed
