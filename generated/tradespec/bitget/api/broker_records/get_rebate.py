"""Get the rebates of a user.

Level of a user and the rebates that are to be had for it, as fractions (0.07 is 7 %).

Args:
    uid: User id.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

GET /api/v2/broker/rebate-info. Document section: Get Rebate Info.

Generated from specs/bitget/broker_records.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.broker_rebate import BrokerRebate, BrokerRebateWire, build_broker_rebate

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[BrokerRebate] = Operation(
    exchange="bitget",
    id="brokerRecordsGetRebate",
    method="GET",
    path="/api/v2/broker/rebate-info",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_20@brokerRecordsGetRebate", 1)),
    query=(Param("uid", "uid", Text(min_length=1), required=True),),
    result=Result(BrokerRebateWire, build_broker_rebate),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    uid: str,
) -> Call[BrokerRebate]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "uid": uid,
        }
    )


def sync_detailed(client: Client, *, uid: str, options: RequestOptions | None = None) -> Response[BrokerRebate]:
    """Get the rebates of a user. With status, headers and raw bytes."""
    return client.execute(
        call(
            uid=uid,
        ),
        options,
    )


def sync(client: Client, *, uid: str, options: RequestOptions | None = None) -> BrokerRebate:
    """Get the rebates of a user."""
    return client.execute(
        call(
            uid=uid,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, uid: str, options: RequestOptions | None = None
) -> Response[BrokerRebate]:
    """Get the rebates of a user. With status, headers and raw bytes."""
    return await client.execute(
        call(
            uid=uid,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, uid: str, options: RequestOptions | None = None) -> BrokerRebate:
    """Get the rebates of a user."""
    return (
        await client.execute(
            call(
                uid=uid,
            ),
            options,
        )
    ).parsed
