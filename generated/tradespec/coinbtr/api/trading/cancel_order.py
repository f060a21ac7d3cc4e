"""Cancel an open order.

Cancels an order to buy or to sell by its id. The path says buylimit, and there is none for the other side.

Unconfirmed: The field of the request (id is that of 2019), the answer, and that it cancels orders to sell.

Args:
    id: Id of the order. At least 0. Unconfirmed: Its name and type.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

POST /api/v1/trading/cancel/buylimit (also spelled /api/v1/trading/cancel/selllimit, which is never sent). Document
section: Cancel an open order.

Generated from specs/coinbtr/trading.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Param
from tradespec.core.operation import Call, Operation

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[None] = Operation(
    exchange="coinbtr",
    id="cancelOrder",
    method="POST",
    path="/api/v1/trading/cancel/buylimit",
    write_class="idempotent",
    signed=True,
    buckets=(),
    body=(Param("id", "id", Integer(ge=0), required=True),),
    body_type="json",
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    id: int,
) -> Call[None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "id": id,
        }
    )


def sync_detailed(client: Client, *, id: int, options: RequestOptions | None = None) -> Response[None]:
    """Cancel an open order. With status, headers and raw bytes."""
    return client.execute(
        call(
            id=id,
        ),
        options,
    )


def sync(client: Client, *, id: int, options: RequestOptions | None = None) -> None:
    """Cancel an open order."""
    return client.execute(
        call(
            id=id,
        ),
        options,
    ).parsed


async def asyncio_detailed(client: AsyncClient, *, id: int, options: RequestOptions | None = None) -> Response[None]:
    """Cancel an open order. With status, headers and raw bytes."""
    return await client.execute(
        call(
            id=id,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, id: int, options: RequestOptions | None = None) -> None:
    """Cancel an open order."""
    return (
        await client.execute(
            call(
                id=id,
            ),
            options,
        )
    ).parsed
