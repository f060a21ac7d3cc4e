"""The whole order book.

Every level of the book, a large download. At most 5 an hour, or you could be dropped or banned: use `get_depth`,
which has the levels around the price. Both sides ascend, so the best bid comes last.

Args:
    pair: Item and currency in one word, such as BTCUSD. Only BTC had a market.
    raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error looks
        then.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 5 in 3600 s per ip for all that count together.

GET /api/1/{pair}/depth/full (also spelled /api/1/{pair}/fulldepth, /api/1/{pair}/public/fulldepth, which is never
sent). Document section: Full Depth.

Generated from specs/mtgox/market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Flag, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.scaled import ByArgument, Rescale
from tradespec.core.unset import UNSET, Unset

from ..._exchange import EXCHANGE
from ...models.depth import Depth, DepthWire, build_depth

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[Depth] = Operation(
    exchange="mtgox",
    id="getFullDepth",
    method="GET",
    path="/api/1/{pair}/depth/full",
    write_class="read",
    signed=False,
    buckets=(("full_depth", 1),),
    path_params=(Param("pair", "pair", Text(pattern="^BTC[A-Z]{3}$"), required=True),),
    query=(Param("raw", "raw", Flag()),),
    result=Result(DepthWire, build_depth),
    rescale=Rescale(ByArgument(EXCHANGE.scales, "pair", is_pair=True), (("asks", "price"), ("bids", "price"))),
    bare="raw",
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    pair: str,
    raw: bool | Unset = UNSET,
) -> Call[Depth]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "pair": pair,
            "raw": raw,
        }
    )


def sync_detailed(
    client: Client, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> Response[Depth]:
    """The whole order book. With status, headers and raw bytes."""
    return client.execute(
        call(
            pair=pair,
            raw=raw,
        ),
        options,
    )


def sync(client: Client, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None) -> Depth:
    """The whole order book."""
    return client.execute(
        call(
            pair=pair,
            raw=raw,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> Response[Depth]:
    """The whole order book. With status, headers and raw bytes."""
    return await client.execute(
        call(
            pair=pair,
            raw=raw,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, pair: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> Depth:
    """The whole order book."""
    return (
        await client.execute(
            call(
                pair=pair,
                raw=raw,
            ),
            options,
        )
    ).parsed
