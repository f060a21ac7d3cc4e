"""List the margin pairs.

All pairs with margin: leverage, risk ratios, smallest and largest order, decimals, and which of their coins can be
borrowed.

Unconfirmed: Bitget's sample is signed; three public clients call it without a key.

Args:
    options: timeouts, headers and retries of this one call.

Raises:
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

GET /api/v2/margin/currencies. Document section: Get Support Currencies.

Generated from specs/bitget/margin_common.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.operation import Call, Operation, Result

from ...models.margin_currency import MarginCurrency, MarginCurrencyWire, build_margin_currency

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[list[MarginCurrency]] = Operation(
    exchange="bitget",
    id="marginCommonGetCurrencies",
    method="GET",
    path="/api/v2/margin/currencies",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_10@marginCommonGetCurrencies", 1)),
    result=Result(list[MarginCurrencyWire], lambda wire: [build_margin_currency(item) for item in wire]),
)
"""The operation's record: what the runtime needs to know of it."""


def call() -> Call[list[MarginCurrency]]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call({})


def sync_detailed(client: Client, *, options: RequestOptions | None = None) -> Response[list[MarginCurrency]]:
    """List the margin pairs. With status, headers and raw bytes."""
    return client.execute(call(), options)


def sync(client: Client, *, options: RequestOptions | None = None) -> list[MarginCurrency]:
    """List the margin pairs."""
    return client.execute(call(), options).parsed


async def asyncio_detailed(
    client: AsyncClient, *, options: RequestOptions | None = None
) -> Response[list[MarginCurrency]]:
    """List the margin pairs. With status, headers and raw bytes."""
    return await client.execute(call(), options)


async def asyncio(client: AsyncClient, *, options: RequestOptions | None = None) -> list[MarginCurrency]:
    """List the margin pairs."""
    return (await client.execute(call(), options)).parsed
