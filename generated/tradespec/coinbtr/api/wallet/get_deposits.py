"""List the deposits.

What was deposited. The rows are as unknown as those of `get_withdraws`.

Unconfirmed: The parameter and the answer; the 2018 document has the path alone.

Args:
    coin: Only this coin; left out, all of them. Unconfirmed: That the call takes it; it is a parameter of 2019.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

GET /api/v1/wallet/listdeposits. Document section: List Deposits.

Generated from specs/coinbtr/wallet.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[Any] = Operation(
    exchange="coinbtr",
    id="getDeposits",
    method="GET",
    path="/api/v1/wallet/listdeposits",
    write_class="read",
    signed=True,
    buckets=(),
    query=(Param("coin", "coin", Text(min_length=1)),),
    result=Result(Any),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str | Unset = UNSET,
) -> Call[Any]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
        }
    )


def sync_detailed(client: Client, *, coin: str | Unset = UNSET, options: RequestOptions | None = None) -> Response[Any]:
    """List the deposits. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    )


def sync(client: Client, *, coin: str | Unset = UNSET, options: RequestOptions | None = None) -> Any:
    """List the deposits."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[Any]:
    """List the deposits. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, coin: str | Unset = UNSET, options: RequestOptions | None = None) -> Any:
    """List the deposits."""
    return (
        await client.execute(
            call(
                coin=coin,
            ),
            options,
        )
    ).parsed
