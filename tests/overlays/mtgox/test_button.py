from __future__ import annotations

from decimal import Decimal
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


@pytest.mark.property
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1), st.sampled_from(["USD", "\">'<b>&amp;"]))
def test_no_value_breaks_out_of_its_attribute(transaction: str, currency: str) -> None:
    span, link, image = Seen(checkout_button(transaction=transaction, amount="0.00000001", currency=currency)).tags

    assert span == (
        "span",
        {"class": "mtgox", "data-id": transaction, "data-amount": "0.00000001", "data-currency": currency},
    )
    assert link[0] == "a" and set(link[1]) == {"href"}
    address = (link[1]["href"] or "").removeprefix("https://payment.mtgox.com/")
    assert address.isascii() and not set(address) & set("/?#\"'<>& ")
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
    ],
)
def test_what_cannot_be_on_a_button_is_refused(wrong: dict[str, Any], kind: type[Exception]) -> None:
    arguments: dict[str, Any] = {"transaction": TRANSACTION, "amount": 1, "currency": "USD"} | wrong
    with pytest.raises(kind):
        checkout_button(**arguments)
