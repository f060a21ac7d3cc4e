"""Fee rate.

The fee rate that this account pays now on one market.

Args:
    product_code: Market, as a product_code or alias of `get_markets`.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 500 in 300 s per ip for all that count together; 500 in 300 s per account for all that count together.

GET /v1/me/gettradingcommission. Document section: Get Trading Commission.

Generated from specs/bitflyer/account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result

from ...models.trading_commission import TradingCommission, TradingCommissionWire, build_trading_commission

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[TradingCommission] = Operation(
    exchange="bitflyer",
    id="getTradingCommission",
    method="GET",
    path="/v1/me/gettradingcommission",
    write_class="read",
    signed=True,
    buckets=(("ip", 1), ("private", 1)),
    query=(Param("product_code", "product_code", Text(min_length=1), required=True),),
    result=Result(TradingCommissionWire, build_trading_commission),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_code: str,
) -> Call[TradingCommission]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_code": product_code,
        }
    )


def sync_detailed(
    client: Client, *, product_code: str, options: RequestOptions | None = None
) -> Response[TradingCommission]:
    """Fee rate. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_code=product_code,
        ),
        options,
    )


def sync(client: Client, *, product_code: str, options: RequestOptions | None = None) -> TradingCommission:
    """Fee rate."""
    return client.execute(
        call(
            product_code=product_code,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, product_code: str, options: RequestOptions | None = None
) -> Response[TradingCommission]:
    """Fee rate. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_code=product_code,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, product_code: str, options: RequestOptions | None = None
) -> TradingCommission:
    """Fee rate."""
    return (
        await client.execute(
            call(
                product_code=product_code,
            ),
            options,
        )
    ).parsed
