"""Get transfers to and from sub-accounts.

Transfers between the main account and sub-accounts, newest first; `start_time` and `end_time` at most 90 days
apart. Without `sub_uid` only those that the main account sent.

Args:
    coin: Only this coin, such as USDT; left out, all of them.
    role: Whether the account sent or received. Left out, it sent.
    sub_uid: Sub-account. Left out, transfers that the main account sent.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    client_oid: Only the transfer with this id of yours.
    limit: Rows wanted, newest first. At least 1, at most 100. When left out: 100.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

GET /api/v2/spot/account/sub-main-trans-record. Document section: Get MainSub Transfer Record.

Generated from specs/bitget/spot_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span
from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.spot_sub_transfer_record import (
    SpotSubTransferRecord,
    SpotSubTransferRecordWire,
    build_spot_sub_transfer_record,
)
from ...models.spot_transfer_role import SpotTransferRole, SpotTransferRoleLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="id_less_than", item="transfer_id", size="limit", max=100, end_codes=(), text=True)
"""How the list is walked back."""

OPERATION: Operation[list[SpotSubTransferRecord]] = Operation(
    exchange="bitget",
    id="spotAccountGetSubMainTransferRecords",
    method="GET",
    path="/api/v2/spot/account/sub-main-trans-record",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_20@spotAccountGetSubMainTransferRecords", 1)),
    query=(
        Param("coin", "coin", Text(min_length=1)),
        Param("role", "role", Choice(SpotTransferRole)),
        Param("sub_uid", "subUid", Text(min_length=1)),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("client_oid", "clientOid", Text(min_length=1)),
        Param("limit", "limit", Integer(ge=1, le=100)),
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
    result=Result(
        list[SpotSubTransferRecordWire], lambda wire: [build_spot_sub_transfer_record(item) for item in wire]
    ),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str | Unset = UNSET,
    role: SpotTransferRoleLike | Unset = UNSET,
    sub_uid: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
) -> Call[list[SpotSubTransferRecord]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
            "role": role,
            "sub_uid": sub_uid,
            "start_time": start_time,
            "end_time": end_time,
            "client_oid": client_oid,
            "limit": limit,
            "id_less_than": id_less_than,
        }
    )


def sync_detailed(
    client: Client,
    *,
    coin: str | Unset = UNSET,
    role: SpotTransferRoleLike | Unset = UNSET,
    sub_uid: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[SpotSubTransferRecord]]:
    """Get transfers to and from sub-accounts. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
            role=role,
            sub_uid=sub_uid,
            start_time=start_time,
            end_time=end_time,
            client_oid=client_oid,
            limit=limit,
            id_less_than=id_less_than,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    coin: str | Unset = UNSET,
    role: SpotTransferRoleLike | Unset = UNSET,
    sub_uid: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[SpotSubTransferRecord]:
    """Get transfers to and from sub-accounts."""
    return client.execute(
        call(
            coin=coin,
            role=role,
            sub_uid=sub_uid,
            start_time=start_time,
            end_time=end_time,
            client_oid=client_oid,
            limit=limit,
            id_less_than=id_less_than,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    coin: str | Unset = UNSET,
    role: SpotTransferRoleLike | Unset = UNSET,
    sub_uid: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[SpotSubTransferRecord]]:
    """Get transfers to and from sub-accounts. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
            role=role,
            sub_uid=sub_uid,
            start_time=start_time,
            end_time=end_time,
            client_oid=client_oid,
            limit=limit,
            id_less_than=id_less_than,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    coin: str | Unset = UNSET,
    role: SpotTransferRoleLike | Unset = UNSET,
    sub_uid: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[SpotSubTransferRecord]:
    """Get transfers to and from sub-accounts."""
    return (
        await client.execute(
            call(
                coin=coin,
                role=role,
                sub_uid=sub_uid,
                start_time=start_time,
                end_time=end_time,
                client_oid=client_oid,
                limit=limit,
                id_less_than=id_less_than,
            ),
            options,
        )
    ).parsed
