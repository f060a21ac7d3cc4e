"""Set the leverage of all open positions.

Sets one leverage for every contract of the product type in which a position is open. Other contracts keep theirs.
The answer is a word and does not list the contracts; look at `futures_position.get_positions`.

Args:
    product_type: Which futures: settled in USDT, in USDC, or in the base coin.
    leverage: The leverage. At least 1.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 5 in 1 s per account for this operation.

POST /api/v2/mix/account/set-all-leverage. Document section: Change The Product Line Leverage.

Generated from specs/bitget/futures_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Choice, Number, Param
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Failure, Operation, Result

from ...models.product_type import ProductType, ProductTypeLike

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[str | None] = Operation(
    exchange="bitget",
    id="futuresAccountSetAllLeverage",
    method="POST",
    path="/api/v2/mix/account/set-all-leverage",
    write_class="idempotent",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_5@futuresAccountSetAllLeverage", 1)),
    body=(
        Param("product_type", "productType", Choice(ProductType), required=True),
        Param("leverage", "leverage", Number(quoted=True, ge="1"), required=True),
    ),
    body_type="json",
    result=Result(str | None),
    failure=Failure("", ("failure",), message="", outcome="unknown"),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_type: ProductTypeLike,
    leverage: DecimalLike,
) -> Call[str | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_type": product_type,
            "leverage": leverage,
        }
    )


def sync_detailed(
    client: Client, *, product_type: ProductTypeLike, leverage: DecimalLike, options: RequestOptions | None = None
) -> Response[str | None]:
    """Set the leverage of all open positions. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_type=product_type,
            leverage=leverage,
        ),
        options,
    )


def sync(
    client: Client, *, product_type: ProductTypeLike, leverage: DecimalLike, options: RequestOptions | None = None
) -> str | None:
    """Set the leverage of all open positions."""
    return client.execute(
        call(
            product_type=product_type,
            leverage=leverage,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, product_type: ProductTypeLike, leverage: DecimalLike, options: RequestOptions | None = None
) -> Response[str | None]:
    """Set the leverage of all open positions. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_type=product_type,
            leverage=leverage,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, product_type: ProductTypeLike, leverage: DecimalLike, options: RequestOptions | None = None
) -> str | None:
    """Set the leverage of all open positions."""
    return (
        await client.execute(
            call(
                product_type=product_type,
                leverage=leverage,
            ),
            options,
        )
    ).parsed
