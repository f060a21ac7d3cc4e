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

POST /api/1/generic/hotp_gen (also spelled /api/1/generic/private/hotp_gen, which is never sent). Document section:
HOTP key.

Generated from specs/mtgox/account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.hotp_key import HotpKey, HotpKeyWire, build_hotp_key

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[HotpKey] = Operation(
    exchange="mtgox",
    id="generateHotp",
    method="POST",
    path="/api/1/generic/hotp_gen",
    write_class="unsafe",
    signed=True,
    buckets=(),
    result=Result(HotpKeyWire, build_hotp_key),
    secret=True,
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[HotpKey]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[HotpKey]:
    """Make a key for one-time passwords. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> HotpKey:
    """Make a key for one-time passwords."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(client: AsyncClient, *, options: RequestOptions | None = None) -> Response[HotpKey]:
    """Make a key for one-time passwords. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> HotpKey:
    """Make a key for one-time passwords."""
    return (await client.execute(call(), options)).parsed
