"""Cancel all orders of a pair.

Asks to cancel every open order of one pair. The answer comes at once, the cancelling happens afterwards; with
nothing to cancel it succeeds as well. It counts as unsafe because a repeat would also cancel orders placed in
between.

Args:
    symbol: Pair, such as BTCUSDT. At most 50 characters.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

POST /api/v2/spot/trade/cancel-symbol-order. Document section: Cancel Orders by Symbol.

Generated from specs/bitget/spot_trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.spot_symbol_cancelled import SpotSymbolCancelled, SpotSymbolCancelledWire, build_spot_symbol_cancelled

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[SpotSymbolCancelled] = Operation(
    exchange="bitget",
    id="spotTradeCancelSymbolOrders",
    method="POST",
    path="/api/v2/spot/trade/cancel-symbol-order",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@spotTradeCancelSymbolOrders", 1)),
    body=(Param("symbol", "symbol", Text(min_length=1, max_length=50), required=True),),
    body_type="json",
    result=Result(SpotSymbolCancelledWire, build_spot_symbol_cancelled),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str,
) -> Call[SpotSymbolCancelled]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
        }
    )


def sync_detailed(
    client: Client, *, symbol: str, options: RequestOptions | None = None
) -> Response[SpotSymbolCancelled]:
    """Cancel all orders of a pair. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
        ),
        options,
    )


def sync(client: Client, *, symbol: str, options: RequestOptions | None = None) -> SpotSymbolCancelled:
    """Cancel all orders of a pair."""
    return client.execute(
        call(
            symbol=symbol,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, symbol: str, options: RequestOptions | None = None
) -> Response[SpotSymbolCancelled]:
    """Cancel all orders of a pair. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
        ),
        options,
    )


async def asyncio(client: AsyncClient, *, symbol: str, options: RequestOptions | None = None) -> SpotSymbolCancelled:
    """Cancel all orders of a pair."""
    return (
        await client.execute(
            call(
                symbol=symbol,
            ),
            options,
        )
    ).parsed
