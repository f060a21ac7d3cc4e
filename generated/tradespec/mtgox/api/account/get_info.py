"""The account.

Funds, fee, withdrawal limits, and what the API key may do.

Unconfirmed: Which right the key needs; get_info is the obvious one.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

POST /api/1/generic/private/info (also spelled /api/1/generic/info, which is never sent). Document section: Private
info.

Generated from specs/mtgox/account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.account_info import AccountInfo, AccountInfoWire, build_account_info

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[AccountInfo] = Operation(
    exchange="mtgox",
    id="getInfo",
    method="POST",
    path="/api/1/generic/private/info",
    write_class="read",
    signed=True,
    buckets=(),
    result=Result(AccountInfoWire, build_account_info),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[AccountInfo]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[AccountInfo]:
    """The account. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> AccountInfo:
    """The account."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(client: AsyncClient, *, options: RequestOptions | None = None) -> Response[AccountInfo]:
    """The account. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> AccountInfo:
    """The account."""
    return (await client.execute(call(), options)).parsed
