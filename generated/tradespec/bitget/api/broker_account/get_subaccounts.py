"""List sub-accounts.

Sub-accounts, newest first. Once a second. For main accounts of non-disclosed (ND) brokers, with a key bound to an
address.

Args:
    limit: Rows wanted. At least 1, at most 100. When left out: 10.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    status: Only sub-accounts in this state.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

GET /api/v2/broker/account/subaccount-list. Document section: Get Subaccount List.

Generated from specs/bitget/broker_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.broker_subaccount_status import BrokerSubaccountStatus, BrokerSubaccountStatusLike
from ...models.broker_subaccounts import BrokerSubaccounts, BrokerSubaccountsWire, build_broker_subaccounts

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
    rows="sub_list",
    next="id_less_than",
    more="has_next_page",
    text=True,
)
"""How the list is walked back."""

OPERATION: Operation[BrokerSubaccounts] = Operation(
    exchange="bitget",
    id="brokerAccountGetSubaccounts",
    method="GET",
    path="/api/v2/broker/account/subaccount-list",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@brokerAccountGetSubaccounts", 1)),
    query=(
        Param("limit", "limit", Integer(ge=1, le=100)),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
        Param("status", "status", Choice(BrokerSubaccountStatus)),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
    ),
    result=Result(BrokerSubaccountsWire, build_broker_subaccounts),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    status: BrokerSubaccountStatusLike | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
) -> Call[BrokerSubaccounts]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "limit": limit,
            "id_less_than": id_less_than,
            "status": status,
            "start_time": start_time,
            "end_time": end_time,
        }
    )


def sync_detailed(
    client: Client,
    *,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    status: BrokerSubaccountStatusLike | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[BrokerSubaccounts]:
    """List sub-accounts. With status, headers and raw bytes."""
    return client.execute(
        call(
            limit=limit,
            id_less_than=id_less_than,
            status=status,
            start_time=start_time,
            end_time=end_time,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    status: BrokerSubaccountStatusLike | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> BrokerSubaccounts:
    """List sub-accounts."""
    return client.execute(
        call(
            limit=limit,
            id_less_than=id_less_than,
            status=status,
            start_time=start_time,
            end_time=end_time,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    status: BrokerSubaccountStatusLike | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[BrokerSubaccounts]:
    """List sub-accounts. With status, headers and raw bytes."""
    return await client.execute(
        call(
            limit=limit,
            id_less_than=id_less_than,
            status=status,
            start_time=start_time,
            end_time=end_time,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    status: BrokerSubaccountStatusLike | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> BrokerSubaccounts:
    """List sub-accounts."""
    return (
        await client.execute(
            call(
                limit=limit,
                id_less_than=id_less_than,
                status=status,
                start_time=start_time,
                end_time=end_time,
            ),
            options,
        )
    ).parsed
