"""List small remainders that can become BGB.

Coins with a remainder that can be converted into BGB, with what it would bring and cost.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/convert/bgb-convert-coin-list. Document section: Get BGB Convert Coins.

Generated from specs/bitget/convert.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.convert_bgb_coins import ConvertBgbCoins, ConvertBgbCoinsWire, build_convert_bgb_coins

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[ConvertBgbCoins] = Operation(
    exchange="bitget",
    id="convertGetBgbCoins",
    method="GET",
    path="/api/v2/convert/bgb-convert-coin-list",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@convertGetBgbCoins", 1)),
    result=Result(ConvertBgbCoinsWire, build_convert_bgb_coins),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[ConvertBgbCoins]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[ConvertBgbCoins]:
    """List small remainders that can become BGB. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> ConvertBgbCoins:
    """List small remainders that can become BGB."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(client: AsyncClient, *, options: RequestOptions | None = None) -> Response[ConvertBgbCoins]:
    """List small remainders that can become BGB. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> ConvertBgbCoins:
    """List small remainders that can become BGB."""
    return (await client.execute(call(), options)).parsed
