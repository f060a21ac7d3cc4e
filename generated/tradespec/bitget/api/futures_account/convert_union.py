"""Change a coin of the futures account into USDT.

Changes an amount of a coin that the futures account holds in multi-assets mode into USDT. There is no quote to
agree to first, and each call converts again, so never repeat one whose outcome is unknown: look at
`futures_account.get_bills`.

Args:
    coin: Coin to give away, such as BTC.
    amount: Amount of this coin. Above 0.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 1 in 1 s per account for this operation.

POST /api/v2/mix/account/union-convert. Document section: Union Convert.

Generated from specs/bitget/futures_account.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result

from ...models.futures_conversion import FuturesConversion, FuturesConversionWire, build_futures_conversion

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[FuturesConversion] = Operation(
    exchange="bitget",
    id="futuresAccountConvertUnion",
    method="POST",
    path="/api/v2/mix/account/union-convert",
    write_class="unsafe",
    signed=True,
    buckets=(("ip_minute", 1), ("uid_1@futuresAccountConvertUnion", 1)),
    body=(
        Param("coin", "coin", Text(min_length=1), required=True),
        Param("amount", "amount", Number(quoted=True, gt="0"), required=True),
    ),
    body_type="json",
    result=Result(FuturesConversionWire, build_futures_conversion),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str,
    amount: DecimalLike,
) -> Call[FuturesConversion]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
            "amount": amount,
        }
    )


def sync_detailed(
    client: Client, *, coin: str, amount: DecimalLike, options: RequestOptions | None = None
) -> Response[FuturesConversion]:
    """Change a coin of the futures account into USDT. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
            amount=amount,
        ),
        options,
    )


def sync(client: Client, *, coin: str, amount: DecimalLike, options: RequestOptions | None = None) -> FuturesConversion:
    """Change a coin of the futures account into USDT."""
    return client.execute(
        call(
            coin=coin,
            amount=amount,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, coin: str, amount: DecimalLike, options: RequestOptions | None = None
) -> Response[FuturesConversion]:
    """Change a coin of the futures account into USDT. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
            amount=amount,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, coin: str, amount: DecimalLike, options: RequestOptions | None = None
) -> FuturesConversion:
    """Change a coin of the futures account into USDT."""
    return (
        await client.execute(
            call(
                coin=coin,
                amount=amount,
            ),
            options,
        )
    ).parsed
