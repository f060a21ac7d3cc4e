"""What the API key may call.

The paths that this API key may call. A call to any other private path is refused.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count together.

GET /v1/me/getpermissions. Document section: Get API Key Permissions.

Generated from specs/bitflyer/account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[str]] = Operation(
    exchange="bitflyer",
    id="getPermissions",
    method="GET",
    path="/v1/me/getpermissions",
    write_class="read",
    signed=True,
    buckets=(("ip", 1), ("private", 1)),
    result=Result(list[str]),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[list[str]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[list[str]]:
    """What the API key may call. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> list[str]:
    """What the API key may call."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(client: AsyncClient, *, options: RequestOptions | None = None) -> Response[list[str]]:
    """What the API key may call. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> list[str]:
    """What the API key may call."""
    return (await client.execute(call(), options)).parsed
