"""Sell bitcoins.

Places a sell order, with the same traps as a buy order of this API.

Unconfirmed: Which fields the answer has; it changed over time.

Args:
    name: Login name.
    pass_: Password.
    amount: How much, in BTC. Above 0.
    price: Price of 1 BTC. Left out, it is a market order. Above 0. Unconfirmed: Since when it may be left out.
    currency: Currency of the price; left out, USD.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

POST /code/sellBTC.php. Document section: Methods.

Generated from specs/mtgox/legacy.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Number, Param, SecretText, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.secret import Secret
from tradespec.core.unset import UNSET, Unset

from ...models.legacy_order_answer import LegacyOrderAnswer, LegacyOrderAnswerWire, build_legacy_order_answer

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[LegacyOrderAnswer] = Operation(
    exchange="mtgox",
    id="legacySellBtc",
    method="POST",
    path="/code/sellBTC.php",
    write_class="unsafe",
    signed=False,
    buckets=(),
    body=(
        Param("name", "name", Text(min_length=1), required=True),
        Param("pass_", "pass", SecretText(min_length=1), required=True),
        Param("amount", "amount", Number(gt="0"), required=True),
        Param("price", "price", Number(gt="0")),
        Param("currency", "Currency", Text(pattern="^[A-Z]{3}$")),
    ),
    body_type="form",
    result=Result(LegacyOrderAnswerWire, build_legacy_order_answer),
    envelope=None,
    origins={"live": "https://mtgox.com"},
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    name: str,
    pass_: str | Secret,
    amount: DecimalLike,
    price: DecimalLike | Unset = UNSET,
    currency: str | Unset = UNSET,
) -> Call[LegacyOrderAnswer]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "name": name,
            "pass_": pass_,
            "amount": amount,
            "price": price,
            "currency": currency,
        }
    )


def sync_detailed(
    client: Client,
    *,
    name: str,
    pass_: str | Secret,
    amount: DecimalLike,
    price: DecimalLike | Unset = UNSET,
    currency: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[LegacyOrderAnswer]:
    """Sell bitcoins. With status, headers and raw bytes."""
    return client.execute(
        call(
            name=name,
            pass_=pass_,
            amount=amount,
            price=price,
            currency=currency,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    name: str,
    pass_: str | Secret,
    amount: DecimalLike,
    price: DecimalLike | Unset = UNSET,
    currency: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> LegacyOrderAnswer:
    """Sell bitcoins."""
    return client.execute(
        call(
            name=name,
            pass_=pass_,
            amount=amount,
            price=price,
            currency=currency,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    name: str,
    pass_: str | Secret,
    amount: DecimalLike,
    price: DecimalLike | Unset = UNSET,
    currency: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[LegacyOrderAnswer]:
    """Sell bitcoins. With status, headers and raw bytes."""
    return await client.execute(
        call(
            name=name,
            pass_=pass_,
            amount=amount,
            price=price,
            currency=currency,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    name: str,
    pass_: str | Secret,
    amount: DecimalLike,
    price: DecimalLike | Unset = UNSET,
    currency: str | Unset = UNSET,
    options: RequestOptions | None = None,
) -> LegacyOrderAnswer:
    """Sell bitcoins."""
    return (
        await client.execute(
            call(
                name=name,
                pass_=pass_,
                amount=amount,
                price=price,
                currency=currency,
            ),
            options,
        )
    ).parsed
