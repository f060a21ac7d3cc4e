"""Ask a customer for a payment.

Makes a payment of a given amount; send the customer to payment_url. That return_success was visited proves nothing:
only the signed notification to ipn tells that money came.

Unconfirmed: Which right the key needs; merchant is the obvious one.

Args:
    currency: Currency of the amount.
    amount: What the customer shall pay, in currency.
    return_success: URL to which the customer is sent after paying.
    return_failure: URL to which the customer is sent after cancelling.
    description: What the customer reads on the payment page; left out, Payment to and your login name.
    ipn: URL that is told what became of the payment.
    data: Text of your own that comes back in every notification.
    email: Send a mail for each payment.
    autosell: Sell the received bitcoins at the market price at once.
    multipay: Allow several payments on the same transaction.
    instant_only: Only customers of Mt.Gox may pay, so there is no waiting for confirmations.
    options: timeouts, headers and retries of this one call.

Raises:
    ParameterError: an argument is wrong; nothing was sent.
    MissingCredentials: the client has no keys; nothing was sent.
    ApiError: the exchange answered with an error.
    TransportError: no answer; if its `outcome` is unknown the call may have taken effect.
    ContractBreach: the answer is not what the contract says.

POST /api/1/generic/private/merchant/order/create (also spelled /api/1/generic/merchant/order/create, which is never
sent). Document section: Order Creation.

Generated from specs/mtgox/merchant.yaml; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.codec import Boolean, Integer, Param, Text
from tradespec.core.money import DecimalLike
from tradespec.core.operation import Call, Operation, Result
from tradespec.core.scaled import ByArgument, Scaled
from tradespec.core.unset import UNSET, Unset

from ..._exchange import EXCHANGE
from ...models.merchant_order import MerchantOrder, MerchantOrderWire, build_merchant_order

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

OPERATION: Operation[MerchantOrder] = Operation(
    exchange="mtgox",
    id="merchantCreateOrder",
    method="POST",
    path="/api/1/generic/private/merchant/order/create",
    write_class="unsafe",
    signed=True,
    buckets=(),
    body=(
        Param("currency", "currency", Text(pattern="^[A-Z]{3}$"), required=True),
        Param("amount", "amount_int", Integer(), required=True),
        Param("return_success", "return_success", Text(min_length=1), required=True),
        Param("return_failure", "return_failure", Text(min_length=1), required=True),
        Param("description", "description", Text()),
        Param("ipn", "ipn", Text(min_length=1)),
        Param("data", "data", Text()),
        Param("email", "email", Boolean(digits=True)),
        Param("autosell", "autosell", Boolean(digits=True)),
        Param("multipay", "multipay", Boolean(digits=True)),
        Param("instant_only", "instant_only", Boolean(digits=True)),
    ),
    body_type="form",
    result=Result(MerchantOrderWire, build_merchant_order),
    scaled=(Scaled("amount", ByArgument(EXCHANGE.scales, "currency"), least=1, most=9223372036854775807),),
)
"""The operation's record: what the runtime needs to know of it."""


def call(
    *,
    currency: str,
    amount: DecimalLike,
    return_success: str,
    return_failure: str,
    description: str | Unset = UNSET,
    ipn: str | Unset = UNSET,
    data: str | Unset = UNSET,
    email: bool | Unset = UNSET,
    autosell: bool | Unset = UNSET,
    multipay: bool | Unset = UNSET,
    instant_only: bool | Unset = UNSET,
) -> Call[MerchantOrder]:
    """The checked and encoded call, not sent yet."""
    return OPERATION.call(
        {
            "currency": currency,
            "amount": amount,
            "return_success": return_success,
            "return_failure": return_failure,
            "description": description,
            "ipn": ipn,
            "data": data,
            "email": email,
            "autosell": autosell,
            "multipay": multipay,
            "instant_only": instant_only,
        }
    )


def sync_detailed(
    client: Client,
    *,
    currency: str,
    amount: DecimalLike,
    return_success: str,
    return_failure: str,
    description: str | Unset = UNSET,
    ipn: str | Unset = UNSET,
    data: str | Unset = UNSET,
    email: bool | Unset = UNSET,
    autosell: bool | Unset = UNSET,
    multipay: bool | Unset = UNSET,
    instant_only: bool | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[MerchantOrder]:
    """Ask a customer for a payment. With status, headers and raw bytes."""
    return client.execute(
        call(
            currency=currency,
            amount=amount,
            return_success=return_success,
            return_failure=return_failure,
            description=description,
            ipn=ipn,
            data=data,
            email=email,
            autosell=autosell,
            multipay=multipay,
            instant_only=instant_only,
        ),
        options,
    )


def sync(
    client: Client,
    *,
    currency: str,
    amount: DecimalLike,
    return_success: str,
    return_failure: str,
    description: str | Unset = UNSET,
    ipn: str | Unset = UNSET,
    data: str | Unset = UNSET,
    email: bool | Unset = UNSET,
    autosell: bool | Unset = UNSET,
    multipay: bool | Unset = UNSET,
    instant_only: bool | Unset = UNSET,
    options: RequestOptions | None = None,
) -> MerchantOrder:
    """Ask a customer for a payment."""
    return client.execute(
        call(
            currency=currency,
            amount=amount,
            return_success=return_success,
            return_failure=return_failure,
            description=description,
            ipn=ipn,
            data=data,
            email=email,
            autosell=autosell,
            multipay=multipay,
            instant_only=instant_only,
        ),
        options,
    ).parsed


async def asyncio_detailed(
    client: AsyncClient,
    *,
    currency: str,
    amount: DecimalLike,
    return_success: str,
    return_failure: str,
    description: str | Unset = UNSET,
    ipn: str | Unset = UNSET,
    data: str | Unset = UNSET,
    email: bool | Unset = UNSET,
    autosell: bool | Unset = UNSET,
    multipay: bool | Unset = UNSET,
    instant_only: bool | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Response[MerchantOrder]:
    """Ask a customer for a payment. With status, headers and raw bytes."""
    return await client.execute(
        call(
            currency=currency,
            amount=amount,
            return_success=return_success,
            return_failure=return_failure,
            description=description,
            ipn=ipn,
            data=data,
            email=email,
            autosell=autosell,
            multipay=multipay,
            instant_only=instant_only,
        ),
        options,
    )


async def asyncio(
    client: AsyncClient,
    *,
    currency: str,
    amount: DecimalLike,
    return_success: str,
    return_failure: str,
    description: str | Unset = UNSET,
    ipn: str | Unset = UNSET,
    data: str | Unset = UNSET,
    email: bool | Unset = UNSET,
    autosell: bool | Unset = UNSET,
    multipay: bool | Unset = UNSET,
    instant_only: bool | Unset = UNSET,
    options: RequestOptions | None = None,
) -> MerchantOrder:
    """Ask a customer for a payment."""
    return (
        await client.execute(
            call(
                currency=currency,
                amount=amount,
                return_success=return_success,
                return_failure=return_failure,
                description=description,
                ipn=ipn,
                data=data,
                email=email,
                autosell=autosell,
                multipay=multipay,
                instant_only=instant_only,
            ),
            options,
        )
    ).parsed
