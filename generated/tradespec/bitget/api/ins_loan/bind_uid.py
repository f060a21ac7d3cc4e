"""Bind a sub-account to a risk unit, or unbind it.

A risk unit holds at most 50 sub-accounts of the same main account, and a sub-account belongs to one unit at most.
To unbind one, it must be empty or the unit without open loans, and it can't be the unit itself.

Args:
    risk_unit_id: The risk unit. Needed with a key of the main account, not with one of the unit itself.
    uid: User id of the sub-account.
    operate: What to do.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

POST /api/v2/spot/ins-loan/bind-uid. Document section: Bind/Unbind Sub-account UID to Risk Unit.

Generated from specs/bitget/ins_loan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Failure, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.ins_loan_binding import InsLoanBinding, InsLoanBindingLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[str | None] = Operation(
    exchange="bitget",
    id="insLoanBindUid",
    method="POST",
    path="/api/v2/spot/ins-loan/bind-uid",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@insLoanBindUid", 1)),
    body=(
        Param("risk_unit_id", "riskUnitId", Text(min_length=1)),
        Param("uid", "uid", Text(min_length=1), required=True),
        Param("operate", "operate", Choice(InsLoanBinding), required=True),
    ),
    body_type="json",
    result=Result(str | None),
    failure=Failure("", ("fail", "failure"), message="", outcome="rejected"),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    risk_unit_id: str | Unset = UNSET,
    uid: str,
    operate: InsLoanBindingLike,
) -> Call[str | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "risk_unit_id": risk_unit_id,
            "uid": uid,
            "operate": operate,
        }
    )


def sync_detailed(
    client: Client,
    *,
    risk_unit_id: str | Unset = UNSET,
    uid: str,
    operate: InsLoanBindingLike,
    options: RequestOptions | None = None,
) -> Response[str | None]:
    """Bind a sub-account to a risk unit, or unbind it. With status, headers and raw bytes."""
    return client.execute(
        call(
            risk_unit_id=risk_unit_id,
            uid=uid,
            operate=operate,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    risk_unit_id: str | Unset = UNSET,
    uid: str,
    operate: InsLoanBindingLike,
    options: RequestOptions | None = None,
) -> str | None:
    """Bind a sub-account to a risk unit, or unbind it."""
    return client.execute(
        call(
            risk_unit_id=risk_unit_id,
            uid=uid,
            operate=operate,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    risk_unit_id: str | Unset = UNSET,
    uid: str,
    operate: InsLoanBindingLike,
    options: RequestOptions | None = None,
) -> Response[str | None]:
    """Bind a sub-account to a risk unit, or unbind it. With status, headers and raw bytes."""
    return await client.execute(
        call(
            risk_unit_id=risk_unit_id,
            uid=uid,
            operate=operate,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    risk_unit_id: str | Unset = UNSET,
    uid: str,
    operate: InsLoanBindingLike,
    options: RequestOptions | None = None,
) -> str | None:
    """Bind a sub-account to a risk unit, or unbind it."""
    return (
        await client.execute(
            call(
                risk_unit_id=risk_unit_id,
                uid=uid,
                operate=operate,
            ),
            options,
        )
    ).parsed
