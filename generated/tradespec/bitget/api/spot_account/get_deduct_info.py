"""Get whether fees are paid in BGB.

Whether spot fees are paid in BGB.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

GET /api/v2/spot/account/deduct-info. Document section: Get BGB Deduct Info.

Generated from specs/bitget/spot_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.spot_deduct_info import SpotDeductInfo, SpotDeductInfoWire, build_spot_deduct_info

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[SpotDeductInfo] = Operation(
    exchange="bitget",
    id="spotAccountGetDeductInfo",
    method="GET",
    path="/api/v2/spot/account/deduct-info",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@spotAccountGetDeductInfo", 1)),
    result=Result(SpotDeductInfoWire, build_spot_deduct_info),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[SpotDeductInfo]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[SpotDeductInfo]:
    """Get whether fees are paid in BGB. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> SpotDeductInfo:
    """Get whether fees are paid in BGB."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(client: AsyncClient, *, options: RequestOptions | None = None) -> Response[SpotDeductInfo]:
    """Get whether fees are paid in BGB. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> SpotDeductInfo:
    """Get whether fees are paid in BGB."""
    return (await client.execute(call(), options)).parsed
