"""Ask for a price.

The price of a conversion, valid for 8 seconds: pass trace_id, price and sizes as they are to convert. Give the size
of one side, from_coin_size or to_coin_size.

Unconfirmed: Bitget's sample calls the parameter fromCoinSz, its table and clients `from_coin_size`.

Args:
    from_coin: Coin to give.
    from_coin_size: Amount to give. Above 0.
    to_coin: Coin to get.
    to_coin_size: Amount to get. Above 0.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per account for this operation.

GET /api/v2/convert/quoted-price. Document section: Get Quoted Price.

Generated from specs/bitget/convert.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.checks import ExactlyOne
from tradespec.core.codec import Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.convert_quote import ConvertQuote, ConvertQuoteWire, build_convert_quote

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[ConvertQuote] = Operation(
    exchange="bitget",
    id="convertGetQuote",
    method="GET",
    path="/api/v2/convert/quoted-price",
    write_class="read",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_10@convertGetQuote", 1)),
    query=(
        Param("from_coin", "fromCoin", Text(min_length=1), required=True),
        Param("from_coin_size", "fromCoinSize", Number(quoted=True, gt="0")),
        Param("to_coin", "toCoin", Text(min_length=1), required=True),
        Param("to_coin_size", "toCoinSize", Number(quoted=True, gt="0")),
    ),
    checks=(
        ExactlyOne(
            ("from_coin_size", "to_coin_size"),
            "give either from_coin_size (what you give) or to_coin_size (what you get)",
        ),
    ),
    result=Result(ConvertQuoteWire, build_convert_quote),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    from_coin: str,
    from_coin_size: DecimalLike | Unset = UNSET,
    to_coin: str,
    to_coin_size: DecimalLike | Unset = UNSET,
) -> Call[ConvertQuote]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "from_coin": from_coin,
            "from_coin_size": from_coin_size,
            "to_coin": to_coin,
            "to_coin_size": to_coin_size,
        }
    )


def sync_detailed(
    client: Client,
    *,
    from_coin: str,
    from_coin_size: DecimalLike | Unset = UNSET,
    to_coin: str,
    to_coin_size: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[ConvertQuote]:
    """Ask for a price. With status, headers and raw bytes."""
    return client.execute(
        call(
            from_coin=from_coin,
            from_coin_size=from_coin_size,
            to_coin=to_coin,
            to_coin_size=to_coin_size,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    from_coin: str,
    from_coin_size: DecimalLike | Unset = UNSET,
    to_coin: str,
    to_coin_size: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> ConvertQuote:
    """Ask for a price."""
    return client.execute(
        call(
            from_coin=from_coin,
            from_coin_size=from_coin_size,
            to_coin=to_coin,
            to_coin_size=to_coin_size,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    from_coin: str,
    from_coin_size: DecimalLike | Unset = UNSET,
    to_coin: str,
    to_coin_size: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[ConvertQuote]:
    """Ask for a price. With status, headers and raw bytes."""
    return await client.execute(
        call(
            from_coin=from_coin,
            from_coin_size=from_coin_size,
            to_coin=to_coin,
            to_coin_size=to_coin_size,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    from_coin: str,
    from_coin_size: DecimalLike | Unset = UNSET,
    to_coin: str,
    to_coin_size: DecimalLike | Unset = UNSET,
    options: RequestOptions | None = None,
) -> ConvertQuote:
    """Ask for a price."""
    return (
        await client.execute(
            call(
                from_coin=from_coin,
                from_coin_size=from_coin_size,
                to_coin=to_coin,
                to_coin_size=to_coin_size,
            ),
            options,
        )
    ).parsed
