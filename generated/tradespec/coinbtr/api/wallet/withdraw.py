"""Withdraw a coin.

Sends a coin to an address. There is no id of your own that could tell one withdrawal from another: it is never sent
twice by itself, and after a call without answer only `get_withdraws` and `get_balances` tell what became of it.

Args:
    coin: Symbol of the coin, such as btc.
    address: Address that gets the coin.
    amount: How much to send, of the coin. Above 0.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

POST /api/v1/wallet/withdraw (also spelled /api/v1/wallet/whithdraw, which is never sent). Document section:
Withdraw.

Generated from specs/coinbtr/wallet.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Number, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result

from ...models.withdrawal import Withdrawal, WithdrawalWire, build_withdrawal

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[Withdrawal] = Operation(
    exchange="coinbtr",
    id="withdraw",
    method="POST",
    path="/api/v1/wallet/withdraw",
    write_class="unsafe",
    signed=True,
    buckets=(),
    body=(
        Param("coin", "coin", Text(min_length=1), required=True),
        Param("address", "address", Text(min_length=1), required=True),
        Param("amount", "amount", Number(gt="0"), required=True),
    ),
    body_type="json",
    result=Result(WithdrawalWire, build_withdrawal),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    coin: str,
    address: str,
    amount: DecimalLike,
) -> Call[Withdrawal]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "coin": coin,
            "address": address,
            "amount": amount,
        }
    )


def sync_detailed(
    client: Client, *, coin: str, address: str, amount: DecimalLike, options: RequestOptions | None = None
) -> Response[Withdrawal]:
    """Withdraw a coin. With status, headers and raw bytes."""
    return client.execute(
        call(
            coin=coin,
            address=address,
            amount=amount,
        ),
        options,
    )


def sync(
    client: Client, *, coin: str, address: str, amount: DecimalLike, options: RequestOptions | None = None
) -> Withdrawal:
    """Withdraw a coin."""
    return client.execute(
        call(
            coin=coin,
            address=address,
            amount=amount,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient, *, coin: str, address: str, amount: DecimalLike, options: RequestOptions | None = None
) -> Response[Withdrawal]:
    """Withdraw a coin. With status, headers and raw bytes."""
    return await client.execute(
        call(
            coin=coin,
            address=address,
            amount=amount,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient, *, coin: str, address: str, amount: DecimalLike, options: RequestOptions | None = None
) -> Withdrawal:
    """Withdraw a coin."""
    return (
        await client.execute(
            call(
                coin=coin,
                address=address,
                amount=amount,
            ),
            options,
        )
    ).parsed
