"""List the open orders.

The account's open orders. With id only that one, which the document calls Get open order.

Unconfirmed: All fields of request and answer; those of the rows are of 2019. That the answer is a list: an object
in its place is a ContractBreach, which carries the raw body.

Args:
    market: Only those of this market; left out, all of them. Unconfirmed: Which currency comes first, and that
        lower case is taken too.
    id: Only this order. At least 0. Unconfirmed: Its name and type.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

POST /api/v1/trading/listopenorders. Document section: List open orders; Get open order.

Generated from specs/coinbtr/trading.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.open_order import OpenOrder, OpenOrderWire, build_open_order

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[OpenOrder] | None] = Operation(
    exchange="coinbtr",
    id="getOpenOrders",
    method="POST",
    path="/api/v1/trading/listopenorders",
    write_class="read",
    signed=True,
    buckets=(),
    body=(
        Param("market", "market", Text(min_length=1)),
        Param("id", "id", Integer(ge=0)),
    ),
    body_type="json",
    result=Result(
        list[OpenOrderWire] | None, lambda wire: None if wire is None else [build_open_order(item) for item in wire]
    ),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    market: str | Unset = UNSET,
    id: int | Unset = UNSET,
) -> Call[list[OpenOrder] | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "market": market,
            "id": id,
        }
    )


def sync_detailed(
    client: Client, *, market: str | Unset = UNSET, id: int | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[OpenOrder] | None]:
    """List the open orders. With status, headers and raw bytes."""
    return client.execute(
        call(
            market=market,
            id=id,
        ),
        options,
    )


def sync(
    client: Client, *, market: str | Unset = UNSET, id: int | Unset = UNSET, options: RequestOptions | None = None
) -> list[OpenOrder] | None:
    """List the open orders."""
    return client.execute(
        call(
            market=market,
            id=id,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, market: str | Unset = UNSET, id: int | Unset = UNSET, options: RequestOptions | None = None
) -> Response[list[OpenOrder] | None]:
    """List the open orders. With status, headers and raw bytes."""
    return await client.execute(
        call(
            market=market,
            id=id,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, market: str | Unset = UNSET, id: int | Unset = UNSET, options: RequestOptions | None = None
) -> list[OpenOrder] | None:
    """List the open orders."""
    return (
        await client.execute(
            call(
                market=market,
                id=id,
            ),
            options,
        )
    ).parsed
