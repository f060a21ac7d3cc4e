from __future__ import annotations

import string
from decimal import Decimal
from enum import Enum
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradespec.core.errors import ParameterError, ParameterTypeError
from tradespec.overlays.mtgox.button import BUTTON_SCRIPT, checkout_button

TRANSACTION = "f3c6d407-972d-4397-8a11-0123456789ab"


class Seen(HTMLParser):
    """The tags of a text, with their attributes decoded."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def test_the_button_is_the_documented_markup() -> None:
    assert checkout_button(transaction=TRANSACTION, amount=Decimal("1E1"), currency="USD") == (
        f'<span class="mtgox" data-id="{TRANSACTION}" data-amount="10" data-currency="USD">'
        f'<a href="https://payment.mtgox.com/{TRANSACTION}">'
        '<img src="https://payment.mtgox.com/img/mtgox-checkout.png" border="0" /></a></span>'
    )
    assert BUTTON_SCRIPT == (
        '<![if !IE]><script type="text/javascript" src="https://payment.mtgox.com/js/button.min.js"></script><![endif]>'
    )


class Currency(str, Enum):  # noqa: UP042 - of the old kind, whose members print as "Currency.USD"
    USD = "USD"


def test_a_member_of_an_enum_is_written_as_its_text() -> None:
    assert 'data-currency="USD"' in checkout_button(transaction=TRANSACTION, amount=1, currency=Currency.USD)


TEXTS = st.text(min_size=1) | st.text(string.ascii_letters + string.digits + "-", min_size=1)


@pytest.mark.property
@given(TEXTS, TEXTS)
def test_no_value_breaks_out_of_its_place(transaction: str, currency: str) -> None:
    try:
        button = checkout_button(transaction=transaction, amount="0.00000001", currency=currency)
    except ParameterError:
        return
    button.encode()
    span, link, image = Seen(button).tags
    data = {"data-id": transaction, "data-amount": "0.00000001", "data-currency": currency}
    assert span == ("span", {"class": "mtgox", **data})
    assert link == ("a", {"href": f"https://payment.mtgox.com/{transaction}"})
    assert not set(transaction) & set("./?#%")
    assert image[0] == "img"


@pytest.mark.parametrize(
    ("wrong", "kind"),
    [
        ({"amount": 1.5}, ParameterTypeError),
        ({"amount": "1,5"}, ParameterError),
        ({"amount": "-1"}, ParameterError),
        ({"amount": 0}, ParameterError),
        ({"amount": Decimal("NaN")}, ParameterError),
        ({"transaction": ""}, ParameterError),
        ({"currency": ""}, ParameterError),
        ({"currency": "\">'<b>&amp;"}, ParameterError),
        ({"currency": "U\ud800"}, ParameterError),
        ({"currency": 840}, ParameterTypeError),
        ({"transaction": 123}, ParameterTypeError),
        ({"transaction": None}, ParameterTypeError),
        ({"transaction": "\ud800"}, ParameterError),
        ({"transaction": ".."}, ParameterError),
        ({"transaction": "a/b"}, ParameterError),
        ({"transaction": "a\n"}, ParameterError),
        ({"transaction": "\u0661"}, ParameterError),
    ],
)
def test_what_cannot_be_on_a_button_is_refused(wrong: dict[str, Any], kind: type[Exception]) -> None:
    arguments: dict[str, Any] = {"transaction": TRANSACTION, "amount": 1, "currency": "USD"} | wrong
    with pytest.raises(kind):
        checkout_button(**arguments)
