"""`client.merchant`: Payments for shops. What became of one is told by a callback, the IPN.

Generated from specs/mtgox; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.unset import UNSET, Unset

if TYPE_CHECKING:
    from tradespec.core.client import AsyncClient, Client
    from tradespec.core.money import DecimalLike
    from tradespec.core.options import RequestOptions
    from tradespec.core.response import Response

    from ..models.merchant_order import MerchantOrder


class MerchantApi:
    """Payments for shops. What became of one is told by a callback, the IPN."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_order(
        self,
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
        """Ask a customer for a payment.

        Makes a payment of a given amount; send the customer to payment_url. That return_success was visited proves
        nothing: only the signed notification to ipn tells that money came.

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

        POST /api/1/generic/private/merchant/order/create (also spelled /api/1/generic/merchant/order/create, which
        is never sent). Document section: Order Creation.
        """
        from ..api.merchant import create_order as _op

        return _op.sync(
            self._client,
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
            options=options,
        )

    def create_order_detailed(
        self,
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
        """As `create_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.merchant import create_order as _op

        return _op.sync_detailed(
            self._client,
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
            options=options,
        )


class AsyncMerchantApi:
    """Payments for shops. What became of one is told by a callback, the IPN."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_order(
        self,
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
        """Ask a customer for a payment.

        Makes a payment of a given amount; send the customer to payment_url. That return_success was visited proves
        nothing: only the signed notification to ipn tells that money came.

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

        POST /api/1/generic/private/merchant/order/create (also spelled /api/1/generic/merchant/order/create, which
        is never sent). Document section: Order Creation.
        """
        from ..api.merchant import create_order as _op

        return await _op.asyncio(
            self._client,
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
            options=options,
        )

    async def create_order_detailed(
        self,
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
        """As `create_order`, with status, headers, raw bytes and the number of attempts."""
        from ..api.merchant import create_order as _op

        return await _op.asyncio_detailed(
            self._client,
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
            options=options,
        )
