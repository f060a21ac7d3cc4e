"""Get the deposit address of a coin.

The address to which a coin is sent to credit the account. Comes with the coin.

Args:
    coin: Symbol of the coin, such as btc.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

GET /api/v1/wallet/getdepositaddress. Document section: Get Deposit Address.

Generated from specs/coinbtr/wallet.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.deposit_address import DepositAddress, DepositAddressWire, build_deposit_address

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[DepositAddress] = Operation(
    exchange="coinbtr",
    id="getDepositAddress",
    method="GET",
    path="/api/v1/wallet/getdepositaddress",
    write_class="read",
    signed=True,
    buckets=(),
    query=(Param("coin", "coin", Text(min_length=1), required=True),),
    result=Result(DepositAddressWire, build_deposit_address),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str,
) -> Call[DepositAddress]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
        }
    )


def sync_detailed(client: Client, *, coin: str, options: RequestOptions | None = None) -> Response[DepositAddress]:
    """Get the deposit address of a coin. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    )


def sync(client: Client, *, coin: str, options: RequestOptions | None = None) -> DepositAddress:
    """Get the deposit address of a coin."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, coin: str, options: RequestOptions | None = None
) -> Response[DepositAddress]:
    """Get the deposit address of a coin. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, coin: str, options: RequestOptions | None = None) -> DepositAddress:
    """Get the deposit address of a coin."""
    return (
        await client.execute(
            call(
                coin=coin,
            ),
            options,
        )
    ).parsed
