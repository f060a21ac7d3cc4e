"""Mt.Gox's checkout button for a merchant transaction (Bitcoin Wiki, MtGox/API/HTTP/v1, "Dynamic Button")."""

from __future__ import annotations

from html import escape
from typing import Final
from urllib.parse import quote

from tradespec.core.errors import ParameterError, ParameterTypeError
from tradespec.core.money import DecimalLike, plain, to_decimal

__all__ = ["BUTTON_SCRIPT", "checkout_button"]

_PAYMENT: Final = "https://payment.mtgox.com"

BUTTON_SCRIPT: Final = (
    f'<![if !IE]><script type="text/javascript" src="{_PAYMENT}/js/button.min.js"></script><![endif]>'
)
"""Once on a page, after all of its buttons: it turns them into windows that open on the page. They work without it as links."""


def checkout_button(*, transaction: str, amount: DecimalLike, currency: str) -> str:
    """One button as HTML, every value escaped.

    Args:
        transaction: id of the transaction, as `merchant.create_order` answered it.
        amount: what is to be paid, in `currency`.
        currency: code such as USD or BTC.

    Raises:
        ParameterError: transaction or currency is empty, or the amount is not a positive number.
        ParameterTypeError: one of them has the wrong type, such as a float for the amount.
    """
    if not transaction or not currency:
        raise ParameterError("a button needs a transaction and a currency", exchange="mtgox")
    data = {"id": transaction, "amount": _shown(amount), "currency": currency}
    attributes = " ".join(f'data-{name}="{escape(value)}"' for name, value in data.items())
    return (
        f'<span class="mtgox" {attributes}>'
        f'<a href="{_PAYMENT}/{escape(quote(transaction, safe=""))}">'
        f'<img src="{_PAYMENT}/img/mtgox-checkout.png" border="0" /></a></span>'
    )


def _shown(amount: DecimalLike) -> str:
    try:
        number = to_decimal(amount, "amount")
    except TypeError as error:
        refusal: ParameterError = ParameterTypeError(str(error), exchange="mtgox")
    except ValueError as error:
        refusal = ParameterError(str(error), exchange="mtgox")
    else:
        if number > 0:
            return plain(number)
        refusal = ParameterError(f"amount={number} is not a price", exchange="mtgox")
    raise refusal
