"""Get the account's profile.

Whatever the exchange tells about the account. The document has the path alone, and dropped it a few days later.

Unconfirmed: What the answer holds.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

GET /api/v1/wallet/user/profile (also spelled /api/v1/user/profile, which is never sent). Document section: Profile
information.

Generated from specs/coinbtr/account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tradespec.core.operation import Call, Operation, Result

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[dict[str, Any] | None] = Operation(
    exchange="coinbtr",
    id="getProfile",
    method="GET",
    path="/api/v1/wallet/user/profile",
    write_class="read",
    signed=True,
    buckets=(),
    result=Result(dict[str, Any] | None),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[dict[str, Any] | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[dict[str, Any] | None]:
    """Get the account's profile. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> dict[str, Any] | None:
    """Get the account's profile."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(
    client: AsyncClient, *, options: RequestOptions | None = None
) -> Response[dict[str, Any] | None]:
    """Get the account's profile. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> dict[str, Any] | None:
    """Get the account's profile."""
    return (await client.execute(call(), options)).parsed
