"""List deposits of a sub-account.

Deposits, newest first. Give order_id or user_id. They may be three months apart; the missing one of start_time and
end_time is set three months away. For main accounts of non-disclosed (ND) brokers, with a key bound to an address.

Unconfirmed: Bitget documents a list, one client a single object, and the twin for withdrawals has the list in a
field. The cursor is taken to be the smallest `order_id`.

Args:
    order_id: Only this record.
    user_id: Only this sub-account.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/broker/subaccount-deposit. Document section: Sub Deposit Records.

Generated from specs/bitget/broker_records.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import AtLeastOne, Span
from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.broker_deposit import BrokerDeposit, BrokerDepositWire, build_broker_deposit

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="id_less_than", item="order_id", size="limit", max=100, end_codes=(), text=True)
"""How the list is walked back."""

OPERATION: Operation[list[BrokerDeposit]] = Operation(
    exchange="bitget",
    id="brokerRecordsGetSubaccountDeposits",
    method="GET",
    path="/api/v2/broker/subaccount-deposit",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@brokerRecordsGetSubaccountDeposits", 1)),
    query=(
        Param("order_id", "orderId", Text(min_length=1)),
        Param("user_id", "userId", Text(min_length=1)),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("limit", "limit", Integer(ge=1, le=100)),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
    ),
    checks=(
        AtLeastOne(("order_id", "user_id"), "give order_id (one deposit) or user_id (those of a sub-account)"),
        Span(
            "start_time",
            "end_time",
            92,
            86400000,
            "end_time comes after start_time, by at most three months; ask for a longer time in parts",
        ),
    ),
    result=Result(list[BrokerDepositWire], lambda wire: [build_broker_deposit(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    order_id: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
) -> Call[list[BrokerDeposit]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "order_id": order_id,
            "user_id": user_id,
            "start_time": start_time,
            "end_time": end_time,
            "limit": limit,
            "id_less_than": id_less_than,
        }
    )


def sync_detailed(
    client: Client,
    *,
    order_id: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[BrokerDeposit]]:
    """List deposits of a sub-account. With status, headers and raw bytes."""
    return client.execute(
        call(
            order_id=order_id,
            user_id=user_id,
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
    order_id: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[BrokerDeposit]:
    """List deposits of a sub-account."""
    return client.execute(
        call(
            order_id=order_id,
            user_id=user_id,
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
    order_id: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[BrokerDeposit]]:
    """List deposits of a sub-account. With status, headers and raw bytes."""
    return await client.execute(
        call(
            order_id=order_id,
            user_id=user_id,
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
    order_id: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[BrokerDeposit]:
    """List deposits of a sub-account."""
    return (
        await client.execute(
            call(
                order_id=order_id,
                user_id=user_id,
                start_time=start_time,
                end_time=end_time,
                limit=limit,
                id_less_than=id_less_than,
            ),
            options,
        )
    ).parsed
