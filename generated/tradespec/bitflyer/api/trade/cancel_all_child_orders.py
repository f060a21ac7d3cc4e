"""Cancel all orders of a market.

Asks to cancel every open order of one market. Success has an empty body and means that the request was taken. It
counts as unsafe because a repeat would also cancel orders placed in between.

Unconfirmed: Whether parent orders are cancelled too is not documented.

Args:
    product_code: Market, as a product_code or alias of `get_markets`.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count together;
300 in 300 s per account for all that count together.

POST /v1/me/cancelallchildorders. Document section: Cancel All Orders.

Generated from specs/bitflyer/trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[None] = Operation(
    exchange="bitflyer",
    id="cancelAllChildOrders",
    method="POST",
    path="/v1/me/cancelallchildorders",
    write_class="unsafe",
    signed=True,
    buckets=(("ip", 1), ("private", 1), ("orders", 1)),
    body=(Param("product_code", "product_code", Text(min_length=1), required=True),),
    body_type="json",
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_code: str,
) -> Call[None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_code": product_code,
        }
    )


def sync_detailed(client: Client, *, product_code: str, options: RequestOptions | None = None) -> Response[None]:
    """Cancel all orders of a market. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_code=product_code,
        ),
        options,
    )


def sync(client: Client, *, product_code: str, options: RequestOptions | None = None) -> None:
    """Cancel all orders of a market."""
    return client.execute(
        call(
            product_code=product_code,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, product_code: str, options: RequestOptions | None = None
) -> Response[None]:
    """Cancel all orders of a market. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_code=product_code,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, product_code: str, options: RequestOptions | None = None) -> None:
    """Cancel all orders of a market."""
    return (
        await client.execute(
            call(
                product_code=product_code,
            ),
            options,
        )
    ).parsed
