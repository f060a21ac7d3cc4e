"""Cancel one order.

Asks to cancel one order. Success means that the request was accepted: a fill may come first, so look at
`spot_trade.get_order`. An unknown or finished order is refused (43001); cancelling the same order twice within a
second too (45129).

Args:
    symbol: Pair of the order; not needed for tpsl orders. At most 50 characters.
    order_id: Bitget's id of the order.
    client_oid: Your own id of the order. At most 64 characters.
    tpsl_type: Kind of the order. When left out: normal.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

POST /api/v2/spot/trade/cancel-order. Document section: Cancel Order.

Generated from specs/bitget/spot_trade.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import AtLeastOne, When
from tradespec.core.codec import Choice, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.order_ids import OrderIds, OrderIdsWire, build_order_ids
from ...models.spot_tpsl_type import SpotTpslType, SpotTpslTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[OrderIds] = Operation(
    exchange="bitget",
    id="spotTradeCancelOrder",
    method="POST",
    path="/api/v2/spot/trade/cancel-order",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@spotTradeCancelOrder", 1)),
    body=(
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
        Param("order_id", "orderId", Text(pattern="^[0-9]{1,20}$")),
        Param("client_oid", "clientOid", Text(min_length=1, max_length=64)),
        Param("tpsl_type", "tpslType", Choice(SpotTpslType)),
    ),
    body_type="json",
    checks=(
        AtLeastOne(("order_id", "client_oid"), "name the order by order_id or by client_oid"),
        When(
            "tpsl_type",
            ("normal",),
            "give the symbol of the order, or tpsl_type='tpsl' if it is a take profit or stop loss",
            default="normal",
            require=("symbol",),
        ),
        When(
            "tpsl_type",
            ("tpsl",),
            "a tpsl order is cancelled by its order_id; it has no client_oid",
            default="normal",
            require=("order_id",),
        ),
    ),
    result=Result(OrderIdsWire, build_order_ids),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    symbol: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    tpsl_type: SpotTpslTypeLike | Unset = UNSET,
) -> Call[OrderIds]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "symbol": symbol,
            "order_id": order_id,
            "client_oid": client_oid,
            "tpsl_type": tpsl_type,
        }
    )


def sync_detailed(
    client: Client,
    *,
    symbol: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    tpsl_type: SpotTpslTypeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderIds]:
    """Cancel one order. With status, headers and raw bytes."""
    return client.execute(
        call(
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
            tpsl_type=tpsl_type,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    symbol: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    tpsl_type: SpotTpslTypeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderIds:
    """Cancel one order."""
    return client.execute(
        call(
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
            tpsl_type=tpsl_type,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    symbol: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    tpsl_type: SpotTpslTypeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[OrderIds]:
    """Cancel one order. With status, headers and raw bytes."""
    return await client.execute(
        call(
            symbol=symbol,
            order_id=order_id,
            client_oid=client_oid,
            tpsl_type=tpsl_type,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    symbol: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    tpsl_type: SpotTpslTypeLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> OrderIds:
    """Cancel one order."""
    return (
        await client.execute(
            call(
                symbol=symbol,
                order_id=order_id,
                client_oid=client_oid,
                tpsl_type=tpsl_type,
            ),
            options,
        )
    ).parsed
