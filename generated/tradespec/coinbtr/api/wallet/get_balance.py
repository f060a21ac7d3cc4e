"""Get the balance of one coin.

What the account holds of one coin.

Unconfirmed: The parameter and the fields; they are those of 2019. The 2018 document has the path alone.

Args:
    coin: Symbol of the coin, such as btc. Optional in the document of 2019, whose sample sends it.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer, after the retries.
    ContractBreach: the answer is not what the contract says.

GET /api/v1/wallet/getbalance. Document section: Get Balance.

Generated from specs/coinbtr/wallet.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Param, Text
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.unset import UNSET, Unset

from ...models.coin_balance import CoinBalance, CoinBalanceWire, build_coin_balance

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[CoinBalance | None] = Operation(
    exchange="coinbtr",
    id="getBalance",
    method="GET",
    path="/api/v1/wallet/getbalance",
    write_class="read",
    signed=True,
    buckets=(),
    query=(Param("coin", "coin", Text(min_length=1)),),
    result=Result(CoinBalanceWire | None, lambda wire: None if wire is None else build_coin_balance(wire)),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str | Unset = UNSET,
) -> Call[CoinBalance | None]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
        }
    )


def sync_detailed(
    client: Client, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[CoinBalance | None]:
    """Get the balance of one coin. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    )


def sync(client: Client, *, coin: str | Unset = UNSET, options: RequestOptions | None = None) -> CoinBalance | None:
    """Get the balance of one coin."""
    return client.execute(
        call(
            coin=coin,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
) -> Response[CoinBalance | None]:
    """Get the balance of one coin. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, coin: str | Unset = UNSET, options: RequestOptions | None = None
) -> CoinBalance | None:
    """Get the balance of one coin."""
    return (
        await client.execute(
            call(
                coin=coin,
            ),
            options,
        )
    ).parsed
