"""List your P2P orders.

Your orders as a merchant, newest first, of at most 90 days between start_time and end_time.

Unconfirmed: The largest limit is not documented; the default of 100 is taken for it. Clients call `start_time`
required, Bitget does not.

Args:
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    limit: Rows wanted. At least 1. When left out: 100.
    status: Only orders in this state. Unconfirmed: Bitget's table writes Paid, Appeal and Completed with capitals;
        lower case is taken, as in its sample.
    adv_no: Only orders of this advertisement.
    side: Only purchases, or only sales.
    coin: Only this coin, such as USDT; left out, all of them.
    language: Language of names.
    fiat: Only this currency, such as USD.
    order_no: Only this order.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/p2p/orderList. Document section: Get Merchant P2P Orders.

Generated from specs/bitget/p2p.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span
from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.p2p_language import P2PLanguage, P2PLanguageLike
from ...models.p2p_order_status import P2POrderStatus, P2POrderStatusLike
from ...models.p2p_orders import P2POrders, P2POrdersWire, build_p2p_orders
from ...models.side import Side, SideLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(
    cursor="id_less_than",
    item="",
    size="limit",
    max=100,
    end_codes=(),
    rows="order_list",
    next="min_order_id",
    text=True,
)
"""How the list is walked back."""

OPERATION: Operation[P2POrders] = Operation(
    exchange="bitget",
    id="p2pGetOrders",
    method="GET",
    path="/api/v2/p2p/orderList",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@p2pGetOrders", 1)),
    query=(
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
        Param("limit", "limit", Integer(ge=1)),
        Param("status", "status", Choice(P2POrderStatus)),
        Param("adv_no", "advNo", Text(min_length=1)),
        Param("side", "side", Choice(Side)),
        Param("coin", "coin", Text(min_length=1)),
        Param("language", "language", Choice(P2PLanguage)),
        Param("fiat", "fiat", Text(min_length=1)),
        Param("order_no", "orderNo", Text(min_length=1)),
    ),
    checks=(
        Span(
            "start_time",
            "end_time",
            90,
            86400000,
            "end_time comes after start_time, by at most 90 days; ask for a longer time in parts",
        ),
    ),
    result=Result(P2POrdersWire, build_p2p_orders),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: P2POrderStatusLike | Unset = UNSET,
    adv_no: str | Unset = UNSET,
    side: SideLike | Unset = UNSET,
    coin: str | Unset = UNSET,
    language: P2PLanguageLike | Unset = UNSET,
    fiat: str | Unset = UNSET,
    order_no: str | Unset = UNSET,
) -> Call[P2POrders]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "start_time": start_time,
            "end_time": end_time,
            "id_less_than": id_less_than,
            "limit": limit,
            "status": status,
            "adv_no": adv_no,
            "side": side,
            "coin": coin,
            "language": language,
            "fiat": fiat,
            "order_no": order_no,
        }
    )


def sync_detailed(
    client: Client,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: P2POrderStatusLike | Unset = UNSET,
    adv_no: str | Unset = UNSET,
    side: SideLike | Unset = UNSET,
    coin: str | Unset = UNSET,
    language: P2PLanguageLike | Unset = UNSET,
    fiat: str | Unset = UNSET,
    order_no: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[P2POrders]:
    """List your P2P orders. With status, headers and raw bytes."""
    return client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            status=status,
            adv_no=adv_no,
            side=side,
            coin=coin,
            language=language,
            fiat=fiat,
            order_no=order_no,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: P2POrderStatusLike | Unset = UNSET,
    adv_no: str | Unset = UNSET,
    side: SideLike | Unset = UNSET,
    coin: str | Unset = UNSET,
    language: P2PLanguageLike | Unset = UNSET,
    fiat: str | Unset = UNSET,
    order_no: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> P2POrders:
    """List your P2P orders."""
    return client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            status=status,
            adv_no=adv_no,
            side=side,
            coin=coin,
            language=language,
            fiat=fiat,
            order_no=order_no,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: P2POrderStatusLike | Unset = UNSET,
    adv_no: str | Unset = UNSET,
    side: SideLike | Unset = UNSET,
    coin: str | Unset = UNSET,
    language: P2PLanguageLike | Unset = UNSET,
    fiat: str | Unset = UNSET,
    order_no: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[P2POrders]:
    """List your P2P orders. With status, headers and raw bytes."""
    return await client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            status=status,
            adv_no=adv_no,
            side=side,
            coin=coin,
            language=language,
            fiat=fiat,
            order_no=order_no,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: P2POrderStatusLike | Unset = UNSET,
    adv_no: str | Unset = UNSET,
    side: SideLike | Unset = UNSET,
    coin: str | Unset = UNSET,
    language: P2PLanguageLike | Unset = UNSET,
    fiat: str | Unset = UNSET,
    order_no: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> P2POrders:
    """List your P2P orders."""
    return (
        await client.execute(
            call(
                start_time=start_time,
                end_time=end_time,
                id_less_than=id_less_than,
                limit=limit,
                status=status,
                adv_no=adv_no,
                side=side,
                coin=coin,
                language=language,
                fiat=fiat,
                order_no=order_no,
            ),
            options,
        )
    ).parsed
