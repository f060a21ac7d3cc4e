"""Get what each account is worth.

The worth of each account in USDT. Limited to one call a second.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

GET /api/v2/account/all-account-balance. Document section: Assets overview.

Generated from specs/bitget/common.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.account_balance import AccountBalance, AccountBalanceWire, build_account_balance

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[AccountBalance]] = Operation(
    exchange="bitget",
    id="commonGetAllAccountBalances",
    method="GET",
    path="/api/v2/account/all-account-balance",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@commonGetAllAccountBalances", 1)),
    result=Result(list[AccountBalanceWire], lambda wire: [build_account_balance(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[list[AccountBalance]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[list[AccountBalance]]:
    """Get what each account is worth. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> list[AccountBalance]:
    """Get what each account is worth."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(
    client: AsyncClient, *, options: RequestOptions | None = None
) -> Response[list[AccountBalance]]:
    """Get what each account is worth. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> list[AccountBalance]:
    """Get what each account is worth."""
    return (await client.execute(call(), options)).parsed
