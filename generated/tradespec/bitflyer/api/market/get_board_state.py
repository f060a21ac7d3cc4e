"""State of an order book.

Whether one market trades right now, and how loaded the exchange is. Look here before sending orders.

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

GET /v1/getboardstate. Document section: Orderbook status.

Generated from specs/bitflyer/market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.board_state import BoardState, BoardStateWire, build_board_state

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[BoardState] = Operation(
    exchange="bitflyer",
    id="getBoardState",
    method="GET",
    path="/v1/getboardstate",
    write_class="read",
    signed=False,
    buckets=(("ip", 1),),
    query=(Param("product_code", "product_code", Text(min_length=1)),),
    result=Result(BoardStateWire, build_board_state),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_code: str | Unset = UNSET,
) -> Call[BoardState]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_code": product_code,
        }
    )


def sync_detailed(
    client: Client, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[BoardState]:
    """State of an order book. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_code=product_code,
        ),
        options,
    )


def sync(client: Client, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None) -> BoardState:
    """State of an order book."""
    return client.execute(
        call(
            product_code=product_code,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[BoardState]:
    """State of an order book. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_code=product_code,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None
) -> BoardState:
    """State of an order book."""
    return (
        await client.execute(
            call(
                product_code=product_code,
            ),
            options,
        )
    ).parsed
