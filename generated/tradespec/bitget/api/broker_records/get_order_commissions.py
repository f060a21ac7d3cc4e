"""List your commissions by fill.

Each fill that carried your broker code, with its commission in USDT. A day is ready the day after; the last 30 days
are kept. Without times it is yesterday, by UTC+8.

Unconfirmed: Bitget's text limits the time to 30 days, its table to 180; only 30 days are kept.

Args:
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    limit: Rows wanted, newest first. At least 1, at most 500. When left out: 500.
    uid: Only this user.
    order_id: Only this order.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

GET /api/v2/broker/order-commission. Document section: Get Order Commission.

Generated from specs/bitget/broker_records.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span, Together
from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.broker_order_commissions import (
    BrokerOrderCommissions,
    BrokerOrderCommissionsWire,
    build_broker_order_commissions,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(
    cursor="id_less_than", item="", size="limit", max=500, end_codes=(), rows="commissionlist", next="end_id", text=True
)
"""How the list is walked back."""

OPERATION: Operation[BrokerOrderCommissions] = Operation(
    exchange="bitget",
    id="brokerRecordsGetOrderCommissions",
    method="GET",
    path="/api/v2/broker/order-commission",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_20@brokerRecordsGetOrderCommissions", 1)),
    query=(
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("limit", "limit", Integer(ge=1, le=500)),
        Param("uid", "uid", Text(min_length=1)),
        Param("order_id", "orderId", Text(min_length=1)),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
    ),
    checks=(
        Together(("start_time", "end_time"), "give both start_time and end_time, or neither"),
        Span(
            "start_time",
            "end_time",
            30,
            86400000,
            "end_time comes after start_time, by at most 30 days; ask for a longer time in parts",
        ),
    ),
    result=Result(BrokerOrderCommissionsWire, build_broker_order_commissions),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    uid: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
) -> Call[BrokerOrderCommissions]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "start_time": start_time,
            "end_time": end_time,
            "limit": limit,
            "uid": uid,
            "order_id": order_id,
            "id_less_than": id_less_than,
        }
    )


def sync_detailed(
    client: Client,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    uid: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[BrokerOrderCommissions]:
    """List your commissions by fill. With status, headers and raw bytes."""
    return client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            uid=uid,
            order_id=order_id,
            id_less_than=id_less_than,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    uid: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> BrokerOrderCommissions:
    """List your commissions by fill."""
    return client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            uid=uid,
            order_id=order_id,
            id_less_than=id_less_than,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    uid: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[BrokerOrderCommissions]:
    """List your commissions by fill. With status, headers and raw bytes."""
    return await client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            uid=uid,
            order_id=order_id,
            id_less_than=id_less_than,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    uid: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> BrokerOrderCommissions:
    """List your commissions by fill."""
    return (
        await client.execute(
            call(
                start_time=start_time,
                end_time=end_time,
                limit=limit,
                uid=uid,
                order_id=order_id,
                id_less_than=id_less_than,
            ),
            options,
        )
    ).parsed
