"""Get the volume of the last 24 hours.

What was traded within 24 hours. No later revision has such a call.

Unconfirmed: Parameter and fields, which are those that the later ticker has; that the path stands under /api/v1.

Args:
    market: Market, such as BTC-MXN; left out, whatever the exchange gives then. Unconfirmed: That it takes a
        market; the 2018 document shows no parameter.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

GET /api/v1/market/get24hvolume (also spelled /market/get24hvolume, which is never sent). Document section: Get 24H
Volume.

Generated from specs/coinbtr/market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.volume import Volume, VolumeWire, build_volume

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[Volume | None] = Operation(
    exchange="coinbtr",
    id="get24hVolume",
    method="GET",
    path="/api/v1/market/get24hvolume",
    write_class="read",
    signed=False,
    buckets=(),
    query=(Param("market", "market", Text(min_length=1)),),
    result=Result(VolumeWire | None, lambda wire: None if wire is None else build_volume(wire)),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    market: str | Unset = UNSET,
) -> Call[Volume | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "market": market,
        }
    )


def sync_detailed(
    client: Client, *, market: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[Volume | None]:
    """Get the volume of the last 24 hours. With status, headers and raw bytes."""
    return client.execute(
        call(
            market=market,
        ),
        options,
    )


def sync(client: Client, *, market: str | Unset = UNSET, options: RequestOptions | None = None) -> Volume | None:
    """Get the volume of the last 24 hours."""
    return client.execute(
        call(
            market=market,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, market: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[Volume | None]:
    """Get the volume of the last 24 hours. With status, headers and raw bytes."""
    return await client.execute(
        call(
            market=market,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, market: str | Unset = UNSET, options: RequestOptions | None = None
) -> Volume | None:
    """Get the volume of the last 24 hours."""
    return (
        await client.execute(
            call(
                market=market,
            ),
            options,
        )
    ).parsed
