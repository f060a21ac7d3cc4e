"""Get the value of your savings.

Value and earnings of all savings, in BTC and in USDT.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/earn/savings/account. Document section: Savings Account.

Generated from specs/bitget/earn_savings.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.earn_savings_account import EarnSavingsAccount, EarnSavingsAccountWire, build_earn_savings_account

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[EarnSavingsAccount] = Operation(
    exchange="bitget",
    id="earnSavingsGetAccount",
    method="GET",
    path="/api/v2/earn/savings/account",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@earnSavingsGetAccount", 1)),
    result=Result(EarnSavingsAccountWire, build_earn_savings_account),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[EarnSavingsAccount]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[EarnSavingsAccount]:
    """Get the value of your savings. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> EarnSavingsAccount:
    """Get the value of your savings."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(
    client: AsyncClient, *, options: RequestOptions | None = None
) -> Response[EarnSavingsAccount]:
    """Get the value of your savings. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> EarnSavingsAccount:
    """Get the value of your savings."""
    return (await client.execute(call(), options)).parsed
