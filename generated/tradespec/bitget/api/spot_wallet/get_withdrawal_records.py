"""Get withdrawals.

Coins that went out between two times, newest first. Both times are needed. With `client_oid` it tells what became
of a withdrawal whose answer was lost.

Args:
    coin: Only this coin, such as USDT; left out, all of them.
    client_oid: Only the withdrawal with this id of yours.
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    id_less_than: Only rows older than this id. Pass the smallest id of a page to get the next older one.
    order_id: Only the withdrawal with this id.
    limit: Rows wanted, newest first. At least 1, at most 100. When left out: 20.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/spot/wallet/withdrawal-records. Document section: Get Withdrawal Records.

Generated from specs/bitget/spot_wallet.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Integer, Param, Text
from tradespec.core.operation import Call, Operation, Pagination, Result
from tradespec.core.unset import UNSET, Unset

from ...models.spot_withdrawal import SpotWithdrawal, SpotWithdrawalWire, build_spot_withdrawal

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

PAGINATION = Pagination(cursor="id_less_than", item="order_id", size="limit", max=100, end_codes=(), text=True)
"""How the list is walked back."""

OPERATION: Operation[list[SpotWithdrawal]] = Operation(
    exchange="bitget",
    id="spotWalletGetWithdrawalRecords",
    method="GET",
    path="/api/v2/spot/wallet/withdrawal-records",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@spotWalletGetWithdrawalRecords", 1)),
    query=(
        Param("coin", "coin", Text(min_length=1)),
        Param("client_oid", "clientOid", Text(min_length=1)),
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms"), required=True),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms"), required=True),
        Param("id_less_than", "idLessThan", Text(pattern="^[0-9]{1,20}$")),
        Param("order_id", "orderId", Text(pattern="^[0-9]{1,20}$")),
        Param("limit", "limit", Integer(ge=1, le=100)),
    ),
    result=Result(list[SpotWithdrawalWire], lambda wire: [build_spot_withdrawal(item) for item in wire]),
    pagination=PAGINATION,
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    start_time: int,
    end_time: int,
    id_less_than: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Call[list[SpotWithdrawal]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
            "client_oid": client_oid,
            "start_time": start_time,
            "end_time": end_time,
            "id_less_than": id_less_than,
            "order_id": order_id,
            "limit": limit,
        }
    )


def sync_detailed(
    client: Client,
    *,
    coin: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    start_time: int,
    end_time: int,
    id_less_than: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[SpotWithdrawal]]:
    """Get withdrawals. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
            client_oid=client_oid,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            order_id=order_id,
            limit=limit,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    coin: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    start_time: int,
    end_time: int,
    id_less_than: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[SpotWithdrawal]:
    """Get withdrawals."""
    return client.execute(
        call(
            coin=coin,
            client_oid=client_oid,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            order_id=order_id,
            limit=limit,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    coin: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    start_time: int,
    end_time: int,
    id_less_than: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[SpotWithdrawal]]:
    """Get withdrawals. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
            client_oid=client_oid,
            start_time=start_time,
            end_time=end_time,
            id_less_than=id_less_than,
            order_id=order_id,
            limit=limit,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    coin: str | Unset = UNSET,
    client_oid: str | Unset = UNSET,
    start_time: int,
    end_time: int,
    id_less_than: str | Unset = UNSET,
    order_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[SpotWithdrawal]:
    """Get withdrawals."""
    return (
        await client.execute(
            call(
                coin=coin,
                client_oid=client_oid,
                start_time=start_time,
                end_time=end_time,
                id_less_than=id_less_than,
                order_id=order_id,
                limit=limit,
            ),
            options,
        )
    ).parsed
