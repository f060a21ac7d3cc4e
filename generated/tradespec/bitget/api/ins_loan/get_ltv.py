"""Get the risk rate of a risk unit.

Debt in relation to collateral (LTV, a fraction) with debts and assets by coin.

Args:
    risk_unit_id: The risk unit. Needed with a key of the main account, not with one of the unit itself.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/spot/ins-loan/ltv-convert. Document section: Get LTV.

Generated from specs/bitget/ins_loan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.ins_loan_ltv import InsLoanLtv, InsLoanLtvWire, build_ins_loan_ltv

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[InsLoanLtv] = Operation(
    exchange="bitget",
    id="insLoanGetLtv",
    method="GET",
    path="/api/v2/spot/ins-loan/ltv-convert",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@insLoanGetLtv", 1)),
    query=(Param("risk_unit_id", "riskUnitId", Text(min_length=1)),),
    result=Result(InsLoanLtvWire, build_ins_loan_ltv),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    risk_unit_id: str | Unset = UNSET,
) -> Call[InsLoanLtv]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "risk_unit_id": risk_unit_id,
        }
    )


def sync_detailed(
    client: Client, *, risk_unit_id: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[InsLoanLtv]:
    """Get the risk rate of a risk unit. With status, headers and raw bytes."""
    return client.execute(
        call(
            risk_unit_id=risk_unit_id,
        ),
        options,
    )


def sync(client: Client, *, risk_unit_id: str | Unset = UNSET, options: RequestOptions | None = None) -> InsLoanLtv:
    """Get the risk rate of a risk unit."""
    return client.execute(
        call(
            risk_unit_id=risk_unit_id,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, risk_unit_id: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[InsLoanLtv]:
    """Get the risk rate of a risk unit. With status, headers and raw bytes."""
    return await client.execute(
        call(
            risk_unit_id=risk_unit_id,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, risk_unit_id: str | Unset = UNSET, options: RequestOptions | None = None
) -> InsLoanLtv:
    """Get the risk rate of a risk unit."""
    return (
        await client.execute(
            call(
                risk_unit_id=risk_unit_id,
            ),
            options,
        )
    ).parsed
