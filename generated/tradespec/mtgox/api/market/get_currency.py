"""How a currency is written.

Decimals, sign and WebSocket channels of a currency.

Args:
    currency: Code of the currency, such as EUR.
    raw: The payload alone, without the frame around it. The result is the same. Unconfirmed: How an error looks
        then.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

GET /api/1/generic/currency (also spelled /api/1/generic/public/currency, which is never sent). Document section:
Currency information.

Generated from specs/mtgox/market.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Flag, Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.currency_info import CurrencyInfo, CurrencyInfoWire, build_currency_info

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[CurrencyInfo] = Operation(
    exchange="mtgox",
    id="getCurrency",
    method="GET",
    path="/api/1/generic/currency",
    write_class="read",
    signed=False,
    buckets=(),
    query=(
        Param("currency", "currency", Text(pattern="^[A-Z]{3}$"), required=True),
        Param("raw", "raw", Flag()),
    ),
    result=Result(CurrencyInfoWire, build_currency_info),
    bare="raw",
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    currency: str,
    raw: bool | Unset = UNSET,
) -> Call[CurrencyInfo]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "currency": currency,
            "raw": raw,
        }
    )


def sync_detailed(
    client: Client, *, currency: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> Response[CurrencyInfo]:
    """How a currency is written. With status, headers and raw bytes."""
    return client.execute(
        call(
            currency=currency,
            raw=raw,
        ),
        options,
    )


def sync(
    client: Client, *, currency: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> CurrencyInfo:
    """How a currency is written."""
    return client.execute(
        call(
            currency=currency,
            raw=raw,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, currency: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> Response[CurrencyInfo]:
    """How a currency is written. With status, headers and raw bytes."""
    return await client.execute(
        call(
            currency=currency,
            raw=raw,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, currency: str, raw: bool | Unset = UNSET, options: RequestOptions | None = None
) -> CurrencyInfo:
    """How a currency is written."""
    return (
        await client.execute(
            call(
                currency=currency,
                raw=raw,
            ),
            options,
        )
    ).parsed
