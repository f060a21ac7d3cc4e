"""List the coins to borrow and to pledge.

What may be borrowed at which interest, and what may be pledged at which rates. Rates are fractions (0.054 is 5.4 %
a year).

Args:
    coin: Only this coin, such as USDT; left out, all of them.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

Rate limits: 6000 in 60 s per ip for all that count together; 10 in 1 s per ip for this operation.

GET /api/v2/earn/loan/public/coinInfos. Document section: Get Currency List.

Generated from specs/bitget/earn_loan.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.earn_loan_coins import EarnLoanCoins, EarnLoanCoinsWire, build_earn_loan_coins

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[EarnLoanCoins] = Operation(
    exchange="bitget",
    id="earnLoanGetCoins",
    method="GET",
    path="/api/v2/earn/loan/public/coinInfos",
    write_class="read",
    signed=False,
    buckets=(("ip_minute", 1), ("ip_10@earnLoanGetCoins", 1)),
    query=(Param("coin", "coin", Text(min_length=1)),),
    result=Result(EarnLoanCoinsWire, build_earn_loan_coins),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str | Unset = UNSET,
) -> Call[EarnLoanCoins]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
        }
    )


def sync_detailed(
    client: Client, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[EarnLoanCoins]:
    """List the coins to borrow and to pledge. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    )


def sync(client: Client, *, coin: str | Unset = UNSET, options: RequestOptions | None = None) -> EarnLoanCoins:
    """List the coins to borrow and to pledge."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[EarnLoanCoins]:
    """List the coins to borrow and to pledge. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
) -> EarnLoanCoins:
    """List the coins to borrow and to pledge."""
    return (
        await client.execute(
            call(
                coin=coin,
            ),
            options,
        )
    ).parsed
