"""Get debts and collateral by coin.

What you owe and what you pledged in all loans, by coin.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/earn/loan/debts. Document section: Get Debts.

Generated from specs/bitget/earn_loan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.earn_loan_debts import EarnLoanDebts, EarnLoanDebtsWire, build_earn_loan_debts

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[EarnLoanDebts] = Operation(
    exchange="bitget",
    id="earnLoanGetDebts",
    method="GET",
    path="/api/v2/earn/loan/debts",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@earnLoanGetDebts", 1)),
    result=Result(EarnLoanDebtsWire, build_earn_loan_debts),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[EarnLoanDebts]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[EarnLoanDebts]:
    """Get debts and collateral by coin. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> EarnLoanDebts:
    """Get debts and collateral by coin."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(client: AsyncClient, *, options: RequestOptions | None = None) -> Response[EarnLoanDebts]:
    """Get debts and collateral by coin. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> EarnLoanDebts:
    """Get debts and collateral by coin."""
    return (await client.execute(call(), options)).parsed
