"""List your commissions as an agent.

Commissions of you and your partners, newest first, of at most 7 days at once. Reaches back 90 days. Without times
it is yesterday, by UTC+8. For agents (affiliates); others get 70102.

Args:
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/broker/agent-commission. Document section: Get Agent Commission Detail.

Generated from specs/bitget/broker_affiliate.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span, Together
from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.affiliate_agent_commissions import (
    AffiliateAgentCommissions,
    AffiliateAgentCommissionsWire,
    build_affiliate_agent_commissions,
)

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
    rows="commission_list",
    next="end_id",
    text=True,
)
"""How the list is walked back."""

OPERATION: Operation[AffiliateAgentCommissions] = Operation(
    exchange="bitget",
    id="brokerAffiliateGetAgentCommissions",
    method="GET",
    path="/api/v2/broker/agent-commission",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@brokerAffiliateGetAgentCommissions", 1)),
    query=(
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("limit", "limit", Integer(ge=1, le=100)),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
    ),
    checks=(
        Together(("start_time", "end_time"), "give both start_time and end_time, or neither"),
        Span(
            "start_time",
            "end_time",
            7,
            86400000,
            "end_time comes after start_time, by at most 7 days; ask for a longer time in parts",
        ),
    ),
    result=Result(AffiliateAgentCommissionsWire, build_affiliate_agent_commissions),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
) -> Call[AffiliateAgentCommissions]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "start_time": start_time,
            "end_time": end_time,
            "limit": limit,
            "id_less_than": id_less_than,
        }
    )


def sync_detailed(
    client: Client,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[AffiliateAgentCommissions]:
    """List your commissions as an agent. With status, headers and raw bytes."""
    return client.execute(
        call(
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
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> AffiliateAgentCommissions:
    """List your commissions as an agent."""
    return client.execute(
        call(
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
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[AffiliateAgentCommissions]:
    """List your commissions as an agent. With status, headers and raw bytes."""
    return await client.execute(
        call(
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
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> AffiliateAgentCommissions:
    """List your commissions as an agent."""
    return (
        await client.execute(
            call(
                start_time=start_time,
                end_time=end_time,
                limit=limit,
                id_less_than=id_less_than,
            ),
            options,
        )
    ).parsed
