"""Get the time of the server.

The server's clock. Signed requests must carry a time within 30 s of it.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per ip for this operation.

GET /api/v2/public/time. Document section: Get Server Time.

Generated from specs/bitget/common.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.server_time import ServerTime, ServerTimeWire, build_server_time

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[ServerTime] = Operation(
    exchange="bitget",
    id="commonGetServerTime",
    method="GET",
    path="/api/v2/public/time",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_20@commonGetServerTime", 1)),
    result=Result(ServerTimeWire, build_server_time),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[ServerTime]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[ServerTime]:
    """Get the time of the server. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> ServerTime:
    """Get the time of the server."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(client: AsyncClient, *, options: RequestOptions | None = None) -> Response[ServerTime]:
    """Get the time of the server. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> ServerTime:
    """Get the time of the server."""
    return (await client.execute(call(), options)).parsed
