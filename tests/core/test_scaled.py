"""Amounts as integers of a smallest unit: exact both ways, or refused."""

from __future__ import annotations

from decimal import Decimal, localcontext
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradespec.core.money import CONTEXT, plain
from tradespec.core.scaled import ByArgument, Money, Rescale, Scaled, from_units, read_money, units, units_or
from tradespec.core.unset import UNSET
from tradespec.core.wire import WireError, as_wire

SCALES = {"BTC": 8, "JPY": 3, "SEK": 3, "other": 5}
PRICE = Scaled("price", ByArgument(SCALES, "pair", is_pair=True), least=1, most=10**15)
counts = st.integers(-(10**30), 10**30)


@given(counts, st.integers(0, 12))
def test_units_and_amounts_are_the_same_number(count: int, digits: int) -> None:
    with localcontext() as context:
        context.prec = 3  # whatever the caller's own context rounds to
        amount = from_units(count, digits)
    assert CONTEXT.multiply(amount, Decimal(10**digits)) == count
    assert amount.as_tuple().exponent == -digits


@given(st.integers(1, 10**15), st.sampled_from([("BTCUSD", 5), ("BTCJPY", 3), ("BTCSEK", 3), ("BTCEUR", 5)]))
def test_an_argument_goes_out_as_the_integer_that_it_is(count: int, pair: tuple[str, int]) -> None:
    name, digits = pair
    assert PRICE.units({"pair": name, "price": from_units(count, digits)}) == count
    assert PRICE.units({"pair": name, "price": str(from_units(count, digits))}) == count


@given(st.integers(1, 10**9), st.integers(1, 9))
def test_what_is_finer_than_the_unit_is_refused(count: int, rest: int) -> None:
    with pytest.raises(ValueError, match=r"finer than the exchange counts; round it to a multiple of 0\.001"):
        PRICE.units({"pair": "BTCJPY", "price": Decimal(f"{from_units(count, 3)}{rest}")})


@pytest.mark.parametrize(
    ("price", "kind", "words"),
    [
        (0.1, TypeError, "is a float"),
        ("nan", ValueError, "not a plain decimal number"),
        (Decimal("Infinity"), ValueError, "not a finite number"),
        (0, ValueError, r"price=0 is too small; the least is 0\.00001"),
        ("10000000000.00001", ValueError, r"too large; the most is 10000000000\.00000"),
        (True, TypeError, "is a bool"),
    ],
)
def test_what_is_no_amount_is_refused(price: Any, kind: type[Exception], words: str) -> None:
    with pytest.raises(kind, match=words):
        PRICE.units({"pair": "BTCUSD", "price": price})


def test_the_argument_that_tells_the_unit_must_be_there() -> None:
    with pytest.raises(ValueError, match="pair is required"):
        PRICE.units({"pair": UNSET, "price": 1})
    with pytest.raises(TypeError, match="pair takes text, not int"):
        PRICE.units({"pair": 7, "price": 1})


def test_absent_integers_give_way_to_what_stands_beside_them() -> None:
    assert units_or(None, 5, Decimal("1.5"), "price_int") == Decimal("1.5")
    assert units_or("", 5, None, "price_int") is None
    assert units_or("150000", 5, Decimal(9), "price_int") == Decimal("1.50000")
    with pytest.raises(WireError, match="is not an integer"):
        units("1.5", 5, "price_int")


class Level:
    def __init__(self, price: Decimal | None) -> None:
        self.price = price


class Book:
    def __init__(self, *prices: Decimal | None) -> None:
        self.asks: list[Level] | None = [Level(price) for price in prices]
        self.bids: list[Level] | None = None


def test_answers_get_the_unit_that_only_the_call_knows() -> None:
    book = Book(Decimal(1038400), None)
    Rescale(ByArgument(SCALES, "pair", is_pair=True), (("asks", "price"), ("bids", "price"))).apply(book, 3)
    assert book.asks is not None
    assert [str(level.price) for level in book.asks] == ["1038.400", "None"]


@given(counts, st.sampled_from(["BTC", "USD", "JPY", "SEK", "XYZ"]))
def test_money_is_made_of_the_integer_and_written_as_it_came(count: int, currency: str) -> None:
    digits = SCALES.get(currency, 5)
    money = read_money(str(from_units(count, digits)), str(count), currency, SCALES, "shown")
    assert money.value == from_units(count, digits)
    written = {"value": plain(money.value), "currency": currency, "value_int": str(count), "display": "shown"}
    assert as_wire(money) == written
    assert money == Money(money.value, currency, count)


def test_the_text_beside_the_integer_may_be_longer_and_must_agree() -> None:
    assert read_money("5.561119626", 556112, "USD", SCALES).value == Decimal("5.56112")
    assert str(read_money("94.98000", "9498000", "USD", SCALES)) == "94.98000 USD"
    with pytest.raises(WireError, match="not the same amount"):
        read_money("5.56111", "556112", "USD", SCALES)
    with pytest.raises(WireError, match="not a decimal"):
        read_money("5,5", "550000", "USD", SCALES)


def usd(count: int) -> Money:
    return Money(from_units(count, 5), "USD", count, "shown")


@given(st.integers(-(10**20), 10**20), st.sampled_from(["BTC", "SEK", "JPY"]), st.data())
def test_however_money_is_written_its_integer_counts(count: int, currency: str, data: st.DataObject) -> None:
    text = plain(from_units(count, SCALES[currency]))
    other = data.draw(
        st.sampled_from([text, f"{text}0", f"0{text}".replace("0-", "-0"), f"+{text}".replace("+-", "-")])
    )
    given_as: int | str = str(count) if data.draw(st.booleans()) else count
    try:
        money = read_money(other, given_as, currency, SCALES)
    except WireError:
        assert other.startswith("+"), "nothing else that stands for this number is refused"
        return
    assert (money.value_int, plain(money.value)) == (count, text)


@given(counts, counts)
def test_money_of_one_currency_is_ordered_and_added_exactly(first: int, second: int) -> None:
    a, b = usd(first), usd(second)
    assert (a < b, a <= b, a > b, a >= b) == (first < second, first <= second, first > second, first >= second)
    assert a + b == usd(first + second)
    assert a - b == usd(first - second)
    assert (a + b).value.as_tuple().exponent == -5


def test_money_of_two_currencies_does_not_mix() -> None:
    yen = Money(Decimal("1.000"), "JPY", 1000)
    with pytest.raises(ValueError, match=r"1\.00000 USD and 1\.000 JPY are of two currencies"):
        _ = usd(100_000) + yen
    with pytest.raises(ValueError, match="two currencies"):
        _ = usd(1) < yen
    with pytest.raises(TypeError, match="Money goes with Money, not with int"):
        _ = usd(1) - 1  # type: ignore[operator]
    with pytest.raises(TypeError, match=r"is a Money; give its \.value, a Decimal"):
        PRICE.units({"pair": "BTCUSD", "price": usd(1)})
