"""List the coins that can be converted.

Coins with your balance and the smallest and largest amount; the limits hold for giving as well as for getting the
coin.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/convert/currencies. Document section: Get Convert Coins.

Generated from specs/bitget/convert.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.convert_coin import ConvertCoin, ConvertCoinWire, build_convert_coin

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[ConvertCoin]] = Operation(
    exchange="bitget",
    id="convertGetCoins",
    method="GET",
    path="/api/v2/convert/currencies",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@convertGetCoins", 1)),
    result=Result(list[ConvertCoinWire], lambda wire: [build_convert_coin(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[list[ConvertCoin]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[list[ConvertCoin]]:
    """List the coins that can be converted. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> list[ConvertCoin]:
    """List the coins that can be converted."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(
    client: AsyncClient, *, options: RequestOptions | None = None
) -> Response[list[ConvertCoin]]:
    """List the coins that can be converted. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> list[ConvertCoin]:
    """List the coins that can be converted."""
    return (await client.execute(call(), options)).parsed
