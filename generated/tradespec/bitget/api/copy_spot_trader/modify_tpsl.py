"""Change take profit and stop loss of a tracked order.

Sets, changes or removes the take profit and the stop loss of one tracked order. Give one of the two prices at
least: 0 removes that one, left out it stays.

Args:
    tracking_no: Number of the tracked order, from `get_current_orders`.
    stop_surplus_price: Take-profit price. 0 removes it; left out, it stays as it is. At least 0.
    stop_loss_price: Stop-loss price. 0 removes it; left out, it stays as it is. At least 0.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

POST /api/v2/copy/spot-trader/order-modify-tpsl. Document section: Modify Take Profit and Stop Loss.

Generated from specs/bitget/copy_spot_trader.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import AtLeastOne
from tradespec.core.codec import Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[str | None] = Operation(
    exchange="bitget",
    id="copySpotTraderModifyTpsl",
    method="POST",
    path="/api/v2/copy/spot-trader/order-modify-tpsl",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@copySpotTraderModifyTpsl", 1)),
    body=(
        Param("tracking_no", "trackingNo", Text(pattern="^[0-9]{1,20}$"), required=True),
        Param("stop_surplus_price", "stopSurplusPrice", Number(quoted=True, ge="0")),
        Param("stop_loss_price", "stopLossPrice", Number(quoted=True, ge="0")),
    ),
    body_type="json",
    checks=(
        AtLeastOne(
            ("stop_surplus_price", "stop_loss_price"), "give stop_surplus_price (take profit), stop_loss_price, or both"
        ),
    ),
    result=Result(str | None),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    tracking_no: str,
    stop_surplus_price: DecimalLike | Unset = UNSET,
    stop_loss_price: DecimalLike | Unset = UNSET,
) -> Call[str | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "tracking_no": tracking_no,
            "stop_surplus_price": stop_surplus_price,
            "stop_loss_price": stop_loss_price,
        }
    )


def sync_detailed(
    client: Client,
    *,
    tracking_no: str,
    stop_surplus_price: DecimalLike | Unset = UNSET,
    stop_loss_price: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[str | None]:
    """Change take profit and stop loss of a tracked order. With status, headers and raw bytes."""
    return client.execute(
        call(
            tracking_no=tracking_no,
            stop_surplus_price=stop_surplus_price,
            stop_loss_price=stop_loss_price,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    tracking_no: str,
    stop_surplus_price: DecimalLike | Unset = UNSET,
    stop_loss_price: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> str | None:
    """Change take profit and stop loss of a tracked order."""
    return client.execute(
        call(
            tracking_no=tracking_no,
            stop_surplus_price=stop_surplus_price,
            stop_loss_price=stop_loss_price,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    tracking_no: str,
    stop_surplus_price: DecimalLike | Unset = UNSET,
    stop_loss_price: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[str | None]:
    """Change take profit and stop loss of a tracked order. With status, headers and raw bytes."""
    return await client.execute(
        call(
            tracking_no=tracking_no,
            stop_surplus_price=stop_surplus_price,
            stop_loss_price=stop_loss_price,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    tracking_no: str,
    stop_surplus_price: DecimalLike | Unset = UNSET,
    stop_loss_price: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> str | None:
    """Change take profit and stop loss of a tracked order."""
    return (
        await client.execute(
            call(
                tracking_no=tracking_no,
                stop_surplus_price=stop_surplus_price,
                stop_loss_price=stop_loss_price,
            ),
            options,
        )
    ).parsed
