"""Get the bills.

Every change of the spot balance, newest first; `start_time` and `end_time` at most 90 days apart. A fill makes two
bills, one for each coin, which share `biz_order_id`; the fee is on the coin that was received.

Args:
    coin: Only this coin, such as USDT; left out, all of them.
    group_type: Only bills of this group.
    business_type: Only bills of this kind.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/spot/account/bills. Document section: Get Account Bills.

Generated from specs/bitget/spot_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span
from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.spot_bill import SpotBill, SpotBillWire, build_spot_bill
from ...models.spot_bill_group import SpotBillGroup, SpotBillGroupLike
from ...models.spot_bill_type import SpotBillType, SpotBillTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="id_less_than", item="bill_id", size="limit", max=500, end_codes=(), text=True)
"""How the list is walked back."""

OPERATION: Operation[list[SpotBill]] = Operation(
    exchange="bitget",
    id="spotAccountGetBills",
    method="GET",
    path="/api/v2/spot/account/bills",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@spotAccountGetBills", 1)),
    query=(
        Param("coin", "coin", Text(min_length=1)),
        Param("group_type", "groupType", Choice(SpotBillGroup)),
        Param("business_type", "businessType", Choice(SpotBillType)),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("limit", "limit", Integer(ge=1, le=500)),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
    ),
    checks=(
        Span(
            "start_time",
            "end_time",
            90,
            86400000,
            "start_time and end_time may be at most 90 days apart; ask in pieces of 90 days",
        ),
    ),
    result=Result(list[SpotBillWire], lambda wire: [build_spot_bill(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str | Unset = UNSET,
    group_type: SpotBillGroupLike | Unset = UNSET,
    business_type: SpotBillTypeLike | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
) -> Call[list[SpotBill]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
            "group_type": group_type,
            "business_type": business_type,
            "start_time": start_time,
            "end_time": end_time,
            "limit": limit,
            "id_less_than": id_less_than,
        }
    )


def sync_detailed(
    client: Client,
    *,
    coin: str | Unset = UNSET,
    group_type: SpotBillGroupLike | Unset = UNSET,
    business_type: SpotBillTypeLike | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[SpotBill]]:
    """Get the bills. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
            group_type=group_type,
            business_type=business_type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    coin: str | Unset = UNSET,
    group_type: SpotBillGroupLike | Unset = UNSET,
    business_type: SpotBillTypeLike | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[SpotBill]:
    """Get the bills."""
    return client.execute(
        call(
            coin=coin,
            group_type=group_type,
            business_type=business_type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    coin: str | Unset = UNSET,
    group_type: SpotBillGroupLike | Unset = UNSET,
    business_type: SpotBillTypeLike | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[SpotBill]]:
    """Get the bills. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
            group_type=group_type,
            business_type=business_type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            id_less_than=id_less_than,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    coin: str | Unset = UNSET,
    group_type: SpotBillGroupLike | Unset = UNSET,
    business_type: SpotBillTypeLike | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[SpotBill]:
    """Get the bills."""
    return (
        await client.execute(
            call(
                coin=coin,
                group_type=group_type,
                business_type=business_type,
                start_time=start_time,
                end_time=end_time,
                limit=limit,
                id_less_than=id_less_than,
            ),
            options,
        )
    ).parsed
