"""Send bitcoins.

Sends bitcoins from the account to an address. To another customer of Mt.Gox they go at once and off the block
chain, unless no_instant is set. There is no id of your own: after an unknown outcome look at the wallet history
before sending again.

Args:
    address: Where to.
    amount: How much, in BTC.
    fee: Fee for the miners, in BTC; at most 0.1. Unconfirmed: The largest fee. One client says 0.1, a draft of the
        documentation 0.01.
    no_instant: Send over the block chain even to another customer of Mt.Gox.
    green: Send from the green address of Mt.Gox, which others may trust without confirmations.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

POST /api/1/generic/bitcoin/send_simple (also spelled /api/1/generic/private/bitcoin/send_simple, which is never
sent). Document section: Withdraw bitcoins.

Generated from specs/mtgox/bitcoin.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Boolean, Integer, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.scaled import Scaled
from tradespec.core.unset import UNSET, Unset

from ...models.sent_transaction import SentTransaction, SentTransactionWire, build_sent_transaction

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[SentTransaction] = Operation(
    exchange="mtgox",
    id="sendSimple",
    method="POST",
    path="/api/1/generic/bitcoin/send_simple",
    write_class="unsafe",
    signed=True,
    buckets=(),
    body=(
        Param("address", "address", Text(pattern="^[1-9A-HJ-NP-Za-km-z]{25,35}$"), required=True),
        Param("amount", "amount_int", Integer(), required=True),
        Param("fee", "fee_int", Integer()),
        Param("no_instant", "no_instant", Boolean(digits=True)),
        Param("green", "green", Boolean(digits=True)),
    ),
    body_type="form",
    result=Result(SentTransactionWire, build_sent_transaction),
    scaled=(
        Scaled("amount", 8, least=1, most=9223372036854775807),
        Scaled("fee", 8, least=0, most=10000000),
    ),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    address: str,
    amount: DecimalLike,
    fee: DecimalLike | Unset = UNSET,
    no_instant: bool | Unset = UNSET,
    green: bool | Unset = UNSET,
) -> Call[SentTransaction]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "address": address,
            "amount": amount,
            "fee": fee,
            "no_instant": no_instant,
            "green": green,
        }
    )


def sync_detailed(
    client: Client,
    *,
    address: str,
    amount: DecimalLike,
    fee: DecimalLike | Unset = UNSET,
    no_instant: bool | Unset = UNSET,
    green: bool | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[SentTransaction]:
    """Send bitcoins. With status, headers and raw bytes."""
    return client.execute(
        call(
            address=address,
            amount=amount,
            fee=fee,
            no_instant=no_instant,
            green=green,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    address: str,
    amount: DecimalLike,
    fee: DecimalLike | Unset = UNSET,
    no_instant: bool | Unset = UNSET,
    green: bool | Unset = UNSET,
    options: RequestOptions | None = None,
) -> SentTransaction:
    """Send bitcoins."""
    return client.execute(
        call(
            address=address,
            amount=amount,
            fee=fee,
            no_instant=no_instant,
            green=green,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    address: str,
    amount: DecimalLike,
    fee: DecimalLike | Unset = UNSET,
    no_instant: bool | Unset = UNSET,
    green: bool | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[SentTransaction]:
    """Send bitcoins. With status, headers and raw bytes."""
    return await client.execute(
        call(
            address=address,
            amount=amount,
            fee=fee,
            no_instant=no_instant,
            green=green,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    address: str,
    amount: DecimalLike,
    fee: DecimalLike | Unset = UNSET,
    no_instant: bool | Unset = UNSET,
    green: bool | Unset = UNSET,
    options: RequestOptions | None = None,
) -> SentTransaction:
    """Send bitcoins."""
    return (
        await client.execute(
            call(
                address=address,
                amount=amount,
                fee=fee,
                no_instant=no_instant,
                green=green,
            ),
            options,
        )
    ).parsed
