from __future__ import annotations

from decimal import Decimal, Inexact, localcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradespec.core.money import CONTEXT, plain, to_decimal

pytestmark = pytest.mark.property
finite = st.decimals(allow_nan=False, allow_infinity=False, min_value=Decimal("-1e40"), max_value=Decimal("1e40"))


@given(finite)
def test_plain_notation_round_trips_every_digit(value: Decimal) -> None:
    text = plain(value)
    assert "e" not in text.lower()
    assert Decimal(text) == value
    assert to_decimal(text) == value


@given(finite, finite)
def test_products_are_exact_and_ignore_the_global_context(a: Decimal, b: Decimal) -> None:
    with localcontext() as context:
        context.prec = 3
        product = CONTEXT.multiply(a, b)
    (_, da, ea), (_, db, eb) = a.as_tuple(), b.as_tuple()
    assert isinstance(ea, int) and isinstance(eb, int)
    sign = -1 if a.is_signed() != b.is_signed() else 1
    digits = int("".join(map(str, da))) * int("".join(map(str, db))) * sign
    assert CONTEXT.compare(product, Decimal(digits).scaleb(ea + eb, CONTEXT)) == 0


def test_arithmetic_that_would_round_raises() -> None:
    with pytest.raises(Inexact):
        CONTEXT.divide(Decimal(1), Decimal(3))


@pytest.mark.parametrize("value", [0.1, 1.0, float("nan")])
def test_floats_are_refused_and_the_message_says_what_to_write(value: float) -> None:
    with pytest.raises(TypeError, match=r"is a float.*write Decimal\("):
        to_decimal(value, "price")


@pytest.mark.parametrize("value", [True, b"1", [1]])
def test_other_types_are_refused(value: object) -> None:
    with pytest.raises(TypeError, match="give a Decimal, an int or a string"):
        to_decimal(value)


@pytest.mark.parametrize(
    "text",
    ["", " 1", "1 ", "1_000", "1,000", "NaN", "sNaN", "Infinity", "-inf", "+1", ".5", "5.", "１２", "0x10", "1e"],
)
def test_text_that_is_no_plain_decimal_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a plain decimal number"):
        to_decimal(text, "size")


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("sNaN"), Decimal("Infinity"), Decimal("-Infinity")])
def test_values_that_are_not_finite_are_refused(value: Decimal) -> None:
    with pytest.raises(ValueError, match="finite"):
        to_decimal(value)
    with pytest.raises(ValueError, match="finite"):
        plain(value)


@pytest.mark.parametrize("text", ["1e999999", "1E-999999"])
def test_absurd_exponents_are_refused_before_they_fill_the_memory(text: str) -> None:
    with pytest.raises(ValueError, match="beyond any amount"):
        to_decimal(text)


def test_none_is_told_from_left_out() -> None:
    with pytest.raises(TypeError, match="price is None; leave the argument out"):
        to_decimal(None, "price")


def test_small_amounts_never_become_scientific() -> None:
    assert plain(to_decimal("1e-8")) == "0.00000001"
    assert plain(to_decimal(Decimal("1E+3"))) == "1000"
    assert plain(to_decimal("5.000")) == "5.000"
