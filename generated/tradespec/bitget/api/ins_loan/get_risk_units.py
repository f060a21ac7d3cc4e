"""List your risk units.

Ids of your risk units. Needs a key of the main account.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/spot/ins-loan/risk-unit. Document section: Get Risk Unit.

Generated from specs/bitget/ins_loan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.ins_loan_risk_units import InsLoanRiskUnits, InsLoanRiskUnitsWire, build_ins_loan_risk_units

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[InsLoanRiskUnits] = Operation(
    exchange="bitget",
    id="insLoanGetRiskUnits",
    method="GET",
    path="/api/v2/spot/ins-loan/risk-unit",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@insLoanGetRiskUnits", 1)),
    result=Result(InsLoanRiskUnitsWire, build_ins_loan_risk_units),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[InsLoanRiskUnits]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[InsLoanRiskUnits]:
    """List your risk units. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> InsLoanRiskUnits:
    """List your risk units."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(client: AsyncClient, *, options: RequestOptions | None = None) -> Response[InsLoanRiskUnits]:
    """List your risk units. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> InsLoanRiskUnits:
    """List your risk units."""
    return (await client.execute(call(), options)).parsed
