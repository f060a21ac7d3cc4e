"""Get deposits of a sub-account.

Coins that came in for a sub-account, newest first.

Args:
    sub_uid: The sub-account.
    coin: Only this coin, such as USDT; left out, all of them.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/spot/wallet/subaccount-deposit-records. Document section: Get SubAccount Deposit Records.

Generated from specs/bitget/spot_wallet.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.spot_subaccount_deposit import (
    SpotSubaccountDeposit,
    SpotSubaccountDepositWire,
    build_spot_subaccount_deposit,
)

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="id_less_than", item="order_id", size="limit", max=100, end_codes=(), text=True)
"""How the list is walked back."""

OPERATION: Operation[list[SpotSubaccountDeposit]] = Operation(
    exchange="bitget",
    id="spotWalletGetSubaccountDepositRecords",
    method="GET",
    path="/api/v2/spot/wallet/subaccount-deposit-records",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@spotWalletGetSubaccountDepositRecords", 1)),
    query=(
        Param("sub_uid", "subUid", Text(min_length=1), required=True),
        Param("coin", "coin", Text(min_length=1)),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
        Param("limit", "limit", Integer(ge=1, le=100)),
    ),
    result=Result(list[SpotSubaccountDepositWire], lambda wire: [build_spot_subaccount_deposit(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    sub_uid: str,
    coin: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Call[list[SpotSubaccountDeposit]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "sub_uid": sub_uid,
            "coin": coin,
            "start_time": start_time,
            "end_time": end_time,
            "id_less_than": id_less_than,
            "limit": limit,
        }
    )


def sync_detailed(
    client: Client,
    *,
    sub_uid: str,
    coin: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[SpotSubaccountDeposit]]:
    """Get deposits of a sub-account. With status, headers and raw bytes."""
    return client.execute(
        call(
            sub_uid=sub_uid,
            coin=coin,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    sub_uid: str,
    coin: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[SpotSubaccountDeposit]:
    """Get deposits of a sub-account."""
    return client.execute(
        call(
            sub_uid=sub_uid,
            coin=coin,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    sub_uid: str,
    coin: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[SpotSubaccountDeposit]]:
    """Get deposits of a sub-account. With status, headers and raw bytes."""
    return await client.execute(
        call(
            sub_uid=sub_uid,
            coin=coin,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            limit=limit,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    sub_uid: str,
    coin: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    id_less_than: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[SpotSubaccountDeposit]:
    """Get deposits of a sub-account."""
    return (
        await client.execute(
            call(
                sub_uid=sub_uid,
                coin=coin,
                start_time=start_time,
                end_time=end_time,
                id_less_than=id_less_than,
                limit=limit,
            ),
            options,
        )
    ).parsed
