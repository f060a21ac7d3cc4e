"""Ask for the deposit address of a coin by POST.

The same as `get_deposit_address`, as the sample of the 2018 document sends it. Later revisions only have the GET.

Args:
    coin: Symbol of the coin, such as btc.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

POST /api/v1/wallet/getdepositaddress. Document section: Get Deposit Address.

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
    id="requestDepositAddress",
    method="POST",
    path="/api/v1/wallet/getdepositaddress",
    write_class="read",
    signed=True,
    buckets=(),
    body=(Param("coin", "coin", Text(min_length=1), required=True),),
    body_type="json",
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
    """Ask for the deposit address of a coin by POST. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    )


def sync(client: Client, *, coin: str, options: RequestOptions | None = None) -> DepositAddress:
    """Ask for the deposit address of a coin by POST."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, coin: str, options: RequestOptions | None = None
) -> Response[DepositAddress]:
    """Ask for the deposit address of a coin by POST. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, coin: str, options: RequestOptions | None = None) -> DepositAddress:
    """Ask for the deposit address of a coin by POST."""
    return (
        await client.execute(
            call(
                coin=coin,
            ),
            options,
        )
    ).parsed
