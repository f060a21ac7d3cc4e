"""Convert at a quoted price.

Converts as quoted. All fields come from `get_quote`, at most 8 seconds old. Look at `get_history` before you repeat
a call whose outcome is unknown.

Args:
    from_coin: Coin to give.
    from_coin_size: Amount to give. Above 0.
    cnvt_price: Price of the quote. Above 0.
    to_coin: Coin to get.
    to_coin_size: Amount to get. Above 0.
    trace_id: Id of the quote.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

POST /api/v2/convert/trade. Document section: Convert.

Generated from specs/bitget/convert.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result

from ...models.convert_result import ConvertResult, ConvertResultWire, build_convert_result

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[ConvertResult] = Operation(
    exchange="bitget",
    id="convertConvert",
    method="POST",
    path="/api/v2/convert/trade",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@convertConvert", 1)),
    body=(
        Param("from_coin", "fromCoin", Text(min_length=1), required=True),
        Param("from_coin_size", "fromCoinSize", Number(quoted=True, gt="0"), required=True),
        Param("cnvt_price", "cnvtPrice", Number(quoted=True, gt="0"), required=True),
        Param("to_coin", "toCoin", Text(min_length=1), required=True),
        Param("to_coin_size", "toCoinSize", Number(quoted=True, gt="0"), required=True),
        Param("trace_id", "traceId", Text(min_length=1), required=True),
    ),
    body_type="json",
    result=Result(ConvertResultWire, build_convert_result),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    from_coin: str,
    from_coin_size: DecimalLike,
    cnvt_price: DecimalLike,
    to_coin: str,
    to_coin_size: DecimalLike,
    trace_id: str,
) -> Call[ConvertResult]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "from_coin": from_coin,
            "from_coin_size": from_coin_size,
            "cnvt_price": cnvt_price,
            "to_coin": to_coin,
            "to_coin_size": to_coin_size,
            "trace_id": trace_id,
        }
    )


def sync_detailed(
    client: Client,
    *,
    from_coin: str,
    from_coin_size: DecimalLike,
    cnvt_price: DecimalLike,
    to_coin: str,
    to_coin_size: DecimalLike,
    trace_id: str,
    options: RequestOptions | None = None,
) -> Response[ConvertResult]:
    """Convert at a quoted price. With status, headers and raw bytes."""
    return client.execute(
        call(
            from_coin=from_coin,
            from_coin_size=from_coin_size,
            cnvt_price=cnvt_price,
            to_coin=to_coin,
            to_coin_size=to_coin_size,
            trace_id=trace_id,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    from_coin: str,
    from_coin_size: DecimalLike,
    cnvt_price: DecimalLike,
    to_coin: str,
    to_coin_size: DecimalLike,
    trace_id: str,
    options: RequestOptions | None = None,
) -> ConvertResult:
    """Convert at a quoted price."""
    return client.execute(
        call(
            from_coin=from_coin,
            from_coin_size=from_coin_size,
            cnvt_price=cnvt_price,
            to_coin=to_coin,
            to_coin_size=to_coin_size,
            trace_id=trace_id,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    from_coin: str,
    from_coin_size: DecimalLike,
    cnvt_price: DecimalLike,
    to_coin: str,
    to_coin_size: DecimalLike,
    trace_id: str,
    options: RequestOptions | None = None,
) -> Response[ConvertResult]:
    """Convert at a quoted price. With status, headers and raw bytes."""
    return await client.execute(
        call(
            from_coin=from_coin,
            from_coin_size=from_coin_size,
            cnvt_price=cnvt_price,
            to_coin=to_coin,
            to_coin_size=to_coin_size,
            trace_id=trace_id,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    from_coin: str,
    from_coin_size: DecimalLike,
    cnvt_price: DecimalLike,
    to_coin: str,
    to_coin_size: DecimalLike,
    trace_id: str,
    options: RequestOptions | None = None,
) -> ConvertResult:
    """Convert at a quoted price."""
    return (
        await client.execute(
            call(
                from_coin=from_coin,
                from_coin_size=from_coin_size,
                cnvt_price=cnvt_price,
                to_coin=to_coin,
                to_coin_size=to_coin_size,
                trace_id=trace_id,
            ),
            options,
        )
    ).parsed
