"""Key of the private WebSocket channel.

A key with which the WebSocket API sends the account's own orders and trades. Valid for 24 hours.

Unconfirmed: Which right the key needs; get_info is the obvious one.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

POST /api/1/generic/private/idkey (also spelled /api/1/generic/idkey, which is never sent). Document section: idKey.

Generated from specs/mtgox/account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result
from tradespec.core.secret import Secret

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[Secret] = Operation(
    exchange="mtgox",
    id="getIdKey",
    method="POST",
    path="/api/1/generic/private/idkey",
    write_class="read",
    signed=True,
    buckets=(),
    result=Result(str, lambda wire: Secret(wire)),
    secret=True,
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[Secret]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[Secret]:
    """Key of the private WebSocket channel. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> Secret:
    """Key of the private WebSocket channel."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(client: AsyncClient, *, options: RequestOptions | None = None) -> Response[Secret]:
    """Key of the private WebSocket channel. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> Secret:
    """Key of the private WebSocket channel."""
    return (await client.execute(call(), options)).parsed
