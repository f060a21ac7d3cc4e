"""Load of the exchange.

How loaded the exchange is, for one market. From SUPER BUSY on, expect refused and late orders.

Args:
    product_code: Market, as a product_code or alias of `get_markets`. Left out, it is the account's home market:
        BTC_JPY, for accounts of the USA BTC_USD, of Europe BTC_EUR. When left out: BTC_JPY.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 500 in 300 s per ip for all that count together.

GET /v1/gethealth. Document section: Exchange status.

Generated from specs/bitflyer/market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.health import Health, HealthWire, build_health

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[Health] = Operation(
    exchange="bitflyer",
    id="getHealth",
    method="GET",
    path="/v1/gethealth",
    write_class="read",
    signed=False,
    buckets=(("ip", 1),),
    query=(Param("product_code", "product_code", Text(min_length=1)),),
    result=Result(HealthWire, build_health),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    product_code: str | Unset = UNSET,
) -> Call[Health]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "product_code": product_code,
        }
    )


def sync_detailed(
    client: Client, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[Health]:
    """Load of the exchange. With status, headers and raw bytes."""
    return client.execute(
        call(
            product_code=product_code,
        ),
        options,
    )


def sync(client: Client, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None) -> Health:
    """Load of the exchange."""
    return client.execute(
        call(
            product_code=product_code,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[Health]:
    """Load of the exchange. With status, headers and raw bytes."""
    return await client.execute(
        call(
            product_code=product_code,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, product_code: str | Unset = UNSET, options: RequestOptions | None = None
) -> Health:
    """Load of the exchange."""
    return (
        await client.execute(
            call(
                product_code=product_code,
            ),
            options,
        )
    ).parsed
