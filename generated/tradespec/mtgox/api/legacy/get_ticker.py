"""Prices and volume.

Best and last prices and the volume of the day, as JSON numbers.

Args:
    currency: Currency of the prices; left out, USD. Unconfirmed: That it counts under /code/; it was documented for
        /api/0/.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

GET /code/data/ticker.php (also spelled /api/0/data/ticker.php, which is never sent). Document section: Methods.

Generated from specs/mtgox/legacy.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.legacy_ticker_answer import LegacyTickerAnswer, LegacyTickerAnswerWire, build_legacy_ticker_answer

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[LegacyTickerAnswer] = Operation(
    exchange="mtgox",
    id="legacyGetTicker",
    method="GET",
    path="/code/data/ticker.php",
    write_class="read",
    signed=False,
    buckets=(),
    query=(Param("currency", "Currency", Text(pattern="^[A-Z]{3}$")),),
    result=Result(LegacyTickerAnswerWire, build_legacy_ticker_answer),
    envelope=None,
    origins={"live": "https://mtgox.com"},
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    currency: str | Unset = UNSET,
) -> Call[LegacyTickerAnswer]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "currency": currency,
        }
    )


def sync_detailed(
    client: Client, *, currency: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[LegacyTickerAnswer]:
    """Prices and volume. With status, headers and raw bytes."""
    return client.execute(
        call(
            currency=currency,
        ),
        options,
    )


def sync(client: Client, *, currency: str | Unset = UNSET, options: RequestOptions | None = None) -> LegacyTickerAnswer:
    """Prices and volume."""
    return client.execute(
        call(
            currency=currency,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, currency: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[LegacyTickerAnswer]:
    """Prices and volume. With status, headers and raw bytes."""
    return await client.execute(
        call(
            currency=currency,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, currency: str | Unset = UNSET, options: RequestOptions | None = None
) -> LegacyTickerAnswer:
    """Prices and volume."""
    return (
        await client.execute(
            call(
                currency=currency,
            ),
            options,
        )
    ).parsed
