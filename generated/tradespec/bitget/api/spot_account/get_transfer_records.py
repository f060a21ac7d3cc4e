"""Get transfers between your accounts.

Transfers of one coin between the accounts of one user, newest first; `start_time` and `end_time` at most 90 days
apart. Transfers to and from sub-accounts are in `get_sub_main_transfer_records`.

Args:
    coin: The coin, such as USDT.
    from_type: Only transfers out of this account.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    client_oid: Only the transfer with this id of yours.
    page_num: Page, from 1. At least 1, at most 1000. When left out: 1.
    limit: Rows wanted, newest first. At least 1, at most 500. When left out: 100.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

GET /api/v2/spot/account/transferRecords. Document section: Get Transfer Record.

Generated from specs/bitget/spot_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span
from tradespec.core.codec import Choice, Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.spot_transfer_record import SpotTransferRecord, SpotTransferRecordWire, build_spot_transfer_record
from ...models.transfer_account import TransferAccount, TransferAccountLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="page_num", item="", size="limit", max=500, end_codes=(), numbered=True)
"""How the list is walked back."""

OPERATION: Operation[list[SpotTransferRecord]] = Operation(
    exchange="bitget",
    id="spotAccountGetTransferRecords",
    method="GET",
    path="/api/v2/spot/account/transferRecords",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_20@spotAccountGetTransferRecords", 1)),
    query=(
        Param("coin", "coin", Text(min_length=1), required=True),
        Param("from_type", "fromType", Choice(TransferAccount)),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("client_oid", "clientOid", Text(min_length=1)),
        Param("page_num", "pageNum", Integer(ge=1, le=1000)),
        Param("limit", "limit", Integer(ge=1, le=500)),
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
    result=Result(list[SpotTransferRecordWire], lambda wire: [build_spot_transfer_record(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str,
    from_type: TransferAccountLike | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    page_num: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Call[list[SpotTransferRecord]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
            "from_type": from_type,
            "start_time": start_time,
            "end_time": end_time,
            "client_oid": client_oid,
            "page_num": page_num,
            "limit": limit,
        }
    )


def sync_detailed(
    client: Client,
    *,
    coin: str,
    from_type: TransferAccountLike | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    page_num: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[SpotTransferRecord]]:
    """Get transfers between your accounts. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
            from_type=from_type,
            start_time=start_time,
            end_time=end_time,
            client_oid=client_oid,
            page_num=page_num,
            limit=limit,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    coin: str,
    from_type: TransferAccountLike | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    page_num: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[SpotTransferRecord]:
    """Get transfers between your accounts."""
    return client.execute(
        call(
            coin=coin,
            from_type=from_type,
            start_time=start_time,
            end_time=end_time,
            client_oid=client_oid,
            page_num=page_num,
            limit=limit,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    coin: str,
    from_type: TransferAccountLike | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    page_num: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[SpotTransferRecord]]:
    """Get transfers between your accounts. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
            from_type=from_type,
            start_time=start_time,
            end_time=end_time,
            client_oid=client_oid,
            page_num=page_num,
            limit=limit,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    coin: str,
    from_type: TransferAccountLike | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    page_num: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[SpotTransferRecord]:
    """Get transfers between your accounts."""
    return (
        await client.execute(
            call(
                coin=coin,
                from_type=from_type,
                start_time=start_time,
                end_time=end_time,
                client_oid=client_oid,
                page_num=page_num,
                limit=limit,
            ),
            options,
        )
    ).parsed
