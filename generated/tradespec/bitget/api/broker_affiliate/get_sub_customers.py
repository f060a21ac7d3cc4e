"""List users whom your users brought.

Users of the second and further levels with their registration. For agents (affiliates); others get 70102.

Unconfirmed: Parameters and limits; Known from clients; the rate limit is that of the agent's commissions.

Args:
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    limit: Rows wanted. At least 1, at most 100.
    uid: Only this user.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/broker/sub-customer-list. Document section: Get Agent Sub Customer List.

Generated from specs/bitget/broker_affiliate.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.affiliate_sub_customers import (
    AffiliateSubCustomers,
    AffiliateSubCustomersWire,
    build_affiliate_sub_customers,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(
    cursor="id_less_than", item="", size="limit", max=100, end_codes=(), rows="list_", next="min_id", text=True
)
"""How the list is walked back."""

OPERATION: Operation[AffiliateSubCustomers] = Operation(
    exchange="bitget",
    id="brokerAffiliateGetSubCustomers",
    method="GET",
    path="/api/v2/broker/sub-customer-list",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@brokerAffiliateGetSubCustomers", 1)),
    query=(
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
        Param("limit", "limit", Integer(ge=1, le=100)),
        Param("uid", "uid", Text(min_length=1)),
    ),
    result=Result(AffiliateSubCustomersWire, build_affiliate_sub_customers),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    uid: str | Unset = UNSET,
) -> Call[AffiliateSubCustomers]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "start_time": start_time,
            "end_time": end_time,
            "id_less_than": id_less_than,
            "limit": limit,
            "uid": uid,
        }
    )


def sync_detailed(
    client: Client,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    uid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[AffiliateSubCustomers]:
    """List users whom your users brought. With status, headers and raw bytes."""
    return client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            uid=uid,
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
    uid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> AffiliateSubCustomers:
    """List users whom your users brought."""
    return client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            uid=uid,
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
    uid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[AffiliateSubCustomers]:
    """List users whom your users brought. With status, headers and raw bytes."""
    return await client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
            uid=uid,
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
    uid: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> AffiliateSubCustomers:
    """List users whom your users brought."""
    return (
        await client.execute(
            call(
                start_time=start_time,
                end_time=end_time,
                id_less_than=id_less_than,
                limit=limit,
                uid=uid,
            ),
            options,
        )
    ).parsed
