"""Mt.Gox's checkout button for a merchant transaction (Bitcoin Wiki, MtGox/API/HTTP/v1, "Dynamic Button")."""

from __future__ import annotations

import re
from typing import Final

from tradespec.core.errors import ParameterError, ParameterTypeError
from tradespec.core.money import DecimalLike, plain, to_decimal

__all__ = ["BUTTON_SCRIPT", "checkout_button"]

_PAYMENT: Final = "https://payment.mtgox.com"

BUTTON_SCRIPT: Final = (
    f'<![if !IE]><script type="text/javascript" src="{_PAYMENT}/js/button.min.js"></script><![endif]>'
)
"""Once on a page, after all of its buttons: it turns them into windows that open on the page. They work without it as links."""


_TOKEN: Final = re.compile(r"[A-Za-z0-9-]+", re.ASCII)  # nothing that HTML or a path takes for more than text


def checkout_button(*, transaction: str, amount: DecimalLike, currency: str) -> str:
    """One button as HTML. What could be more than text in it is refused.

    Args:
        transaction: id of the transaction, as `merchant.create_order` answered it.
        amount: what is to be paid, in `currency`.
        currency: code such as USD or BTC.

    Raises:
        ParameterError: transaction or currency is not of ASCII letters, digits and "-", or the amount is not a positive number.
        ParameterTypeError: one of them has the wrong type, such as a float for the amount.
    """
    identity = _token("transaction", transaction)
    return (
        f'<span class="mtgox" data-id="{identity}" data-amount="{_shown(amount)}" data-currency="{_token("currency", currency)}">'
        f'<a href="{_PAYMENT}/{identity}">'
        f'<img src="{_PAYMENT}/img/mtgox-checkout.png" border="0" /></a></span>'
    )


def _token(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise ParameterTypeError(f"{name} is text, not {type(value).__name__}", exchange="mtgox")
    text = str.__str__(value)  # an enum's member may print as something else
    if not _TOKEN.fullmatch(text):
        raise ParameterError(f"{name}={text!r} is not of letters, digits and '-'", exchange="mtgox")
    return text


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
