"""List your commissions by day.

Volume, fees and commission in USDT by day (UTC+8), of at most 180 days at once; a day is ready the day after.
Reaches back 365 days, at most to June 2025. Without times it is yesterday, by UTC+8.

Args:
    start_time: From here, in ms since 1970. At least 0, at most 9999999999999.
    end_time: Up to here, in ms since 1970. At least 0, at most 9999999999999.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 20 in 1 s per account for this operation.

GET /api/v2/broker/total-commission. Document section: Get Total Commission.

Generated from specs/bitget/broker_records.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import Span, Together
from tradespec.core.codec import Integer, Param
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.broker_day_commission import BrokerDayCommission, BrokerDayCommissionWire, build_broker_day_commission

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[BrokerDayCommission]] = Operation(
    exchange="bitget",
    id="brokerRecordsGetTotalCommissions",
    method="GET",
    path="/api/v2/broker/total-commission",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_20@brokerRecordsGetTotalCommissions", 1)),
    query=(
        Param("start_time", "startTime", Integer(ge=0, le=9999999999999, unit="ms")),
        Param("end_time", "endTime", Integer(ge=0, le=9999999999999, unit="ms")),
    ),
    checks=(
        Together(("start_time", "end_time"), "give both start_time and end_time, or neither"),
        Span(
            "start_time",
            "end_time",
            180,
            86400000,
            "end_time comes after start_time, by at most 180 days; ask for a longer time in parts",
        ),
    ),
    result=Result(list[BrokerDayCommissionWire], lambda wire: [build_broker_day_commission(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
) -> Call[list[BrokerDayCommission]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "start_time": start_time,
            "end_time": end_time,
        }
    )


def sync_detailed(
    client: Client,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[BrokerDayCommission]]:
    """List your commissions by day. With status, headers and raw bytes."""
    return client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[BrokerDayCommission]:
    """List your commissions by day."""
    return client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[list[BrokerDayCommission]]:
    """List your commissions by day. With status, headers and raw bytes."""
    return await client.execute(
        call(
            start_time=start_time,
            end_time=end_time,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    start_time: int | Unset = UNSET,
    end_time: int | Unset = UNSET,
    options: RequestOptions | None = None,
) -> list[BrokerDayCommission]:
    """List your commissions by day."""
    return (
        await client.execute(
            call(
                start_time=start_time,
                end_time=end_time,
            ),
            options,
        )
    ).parsed
