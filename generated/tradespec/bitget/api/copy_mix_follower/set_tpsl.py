"""Set take profit and stop loss of a copied order.

Sets, changes or removes the take profit and the stop loss of one copied order. 0 removes that price, left out it
stays.

Args:
    tracking_no: Number of the copied order, from `get_current_orders`.
    symbol: Its contract. At most 50 characters.
    product_type: Which futures.
    stop_surplus_price: Take-profit price. 0 removes it; left out, it stays as it is. At least 0.
    stop_loss_price: Stop-loss price. 0 removes it; left out, it stays as it is. At least 0.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

POST /api/v2/copy/mix-follower/setting-tpsl. Document section: Set TPSL.

Generated from specs/bitget/copy_mix_follower.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Failure, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[str | None] = Operation(
    exchange="bitget",
    id="copyMixFollowerSetTpsl",
    method="POST",
    path="/api/v2/copy/mix-follower/setting-tpsl",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@copyMixFollowerSetTpsl", 1)),
    body=(
        Param("tracking_no", "trackingNo", Text(pattern="^[0-9]{1,20}$"), required=True),
        Param("symbol", "symbol", Text(min_length=1, max_length=50)),
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("stop_surplus_price", "stopSurplusPrice", Number(quoted=True, ge="0")),
        Param("stop_loss_price", "stopLossPrice", Number(quoted=True, ge="0")),
    ),
    body_type="json",
    result=Result(str | None),
    failure=Failure("", ("fail", "failure"), message="", outcome="rejected"),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    tracking_no: str,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike,
    stop_surplus_price: DecimalLike | Unset = UNSET,
    stop_loss_price: DecimalLike | Unset = UNSET,
) -> Call[str | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "tracking_no": tracking_no,
            "symbol": symbol,
            "product_type": product_type,
            "stop_surplus_price": stop_surplus_price,
            "stop_loss_price": stop_loss_price,
        }
    )


def sync_detailed(
    client: Client,
    *,
    tracking_no: str,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike,
    stop_surplus_price: DecimalLike | Unset = UNSET,
    stop_loss_price: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[str | None]:
    """Set take profit and stop loss of a copied order. With status, headers and raw bytes."""
    return client.execute(
        call(
            tracking_no=tracking_no,
            symbol=symbol,
            product_type=product_type,
            stop_surplus_price=stop_surplus_price,
            stop_loss_price=stop_loss_price,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    tracking_no: str,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike,
    stop_surplus_price: DecimalLike | Unset = UNSET,
    stop_loss_price: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> str | None:
    """Set take profit and stop loss of a copied order."""
    return client.execute(
        call(
            tracking_no=tracking_no,
            symbol=symbol,
            product_type=product_type,
            stop_surplus_price=stop_surplus_price,
            stop_loss_price=stop_loss_price,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    tracking_no: str,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike,
    stop_surplus_price: DecimalLike | Unset = UNSET,
    stop_loss_price: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[str | None]:
    """Set take profit and stop loss of a copied order. With status, headers and raw bytes."""
    return await client.execute(
        call(
            tracking_no=tracking_no,
            symbol=symbol,
            product_type=product_type,
            stop_surplus_price=stop_surplus_price,
            stop_loss_price=stop_loss_price,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    tracking_no: str,
    symbol: str | Unset = UNSET,
    product_type: ProductTypeLike,
    stop_surplus_price: DecimalLike | Unset = UNSET,
    stop_loss_price: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> str | None:
    """Set take profit and stop loss of a copied order."""
    return (
        await client.execute(
            call(
                tracking_no=tracking_no,
                symbol=symbol,
                product_type=product_type,
                stop_surplus_price=stop_surplus_price,
                stop_loss_price=stop_loss_price,
            ),
            options,
        )
    ).parsed
