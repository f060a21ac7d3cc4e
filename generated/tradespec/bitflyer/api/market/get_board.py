"""Order book.

The whole order book of one market, which may be thousands of levels: there is no depth parameter. Bids come from
high to low and asks from low to high.

Args:
    product_code: Market, as a product_code or alias of `get_markets`. Left out, it is the account's home market:
        BTC_JPY, for accounts of the USA BTC_USD, of Europe BTC_EUR. When left out: BTC_JPY.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 500 in 300 s per ip for all that count together.

GET /v1/getboard (also spelled /v1/board, which is never sent). Document section: Order Book.

Generated from specs/bitflyer/market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.board import Board, BoardWire, build_board

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[Board] = Operation(
    exchange="bitflyer",
    id="getBoard",
    method="GET",
    path="/v1/getboard",
    write_class="read",
    signed=False,
    buckets=(("ip", 1),),
    query=(Param("product_code", "product_code", Text(min_length=1)),),
    result=Result(BoardWire, build_board),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_code: str | Unset = UNSET,
) -> Call[Board]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_code": product_code,
        }
    )


def sync_detailed(
    client: Client, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[Board]:
    """Order book. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_code=product_code,
        ),
        options,
    )


def sync(client: Client, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None) -> Board:
    """Order book."""
    return client.execute(
        call(
            product_code=product_code,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[Board]:
    """Order book. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_code=product_code,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None
) -> Board:
    """Order book."""
    return (
        await client.execute(
            call(
                product_code=product_code,
            ),
            options,
        )
    ).parsed
