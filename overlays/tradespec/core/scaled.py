"""Money that travels as an integer of a currency's smallest unit (`x-scaled`, `x-amount`): exact both ways, never rounded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import msgspec
from attrs import field, frozen

from .money import CONTEXT, plain, to_decimal
from .unset import UNSET
from .wire import WireError, decimal, whole

__all__ = ["ByArgument", "Money", "Rescale", "Scaled", "Scales", "from_units", "read_money", "units", "units_or"]

Scales = Mapping[str, int]
"""Currency code -> decimals of its integers (`x-scales`). "other" is for every currency that is not named."""

OTHER = "other"


def digits_of(scales: Scales, currency: str) -> int:
    """Decimals of a currency's integers."""
    return scales.get(currency, scales[OTHER])


def from_units(value: int, digits: int) -> Decimal:
    """10384000 with 5 digits is Decimal("103.84000")."""
    return CONTEXT.scaleb(Decimal(value), -digits)


def units(value: int | str, digits: int, wire_name: str) -> Decimal:
    """An integer of an answer, which may travel as text, as the amount that it means."""
    return from_units(whole(value, wire_name), digits)


def units_or(value: int | str | None, digits: int, other: Decimal | None, wire_name: str) -> Decimal | None:
    """The same; where the integer is absent or blank, what stands for it."""
    return other if value is None or value == "" else units(value, digits, wire_name)


class ByArgument(msgspec.Struct, frozen=True):
    """Which argument of a call names the currency whose scale counts.

    Attributes:
        scales: of the exchange.
        argument: its Python name.
        is_pair: it names a pair such as BTCUSD: the currency is what follows the first three letters.
    """

    scales: Scales
    argument: str
    is_pair: bool = False

    def digits(self, values: Mapping[str, Any]) -> int:
        """The decimals that a call's arguments ask for.

        Raises:
            TypeError, ValueError: the argument is missing or no text.
        """
        value = values[self.argument]
        if value is UNSET:
            raise ValueError(f"{self.argument} is required: it says in which unit the amounts are")
        text = getattr(value, "value", value)
        if not isinstance(text, str):
            raise TypeError(f"{self.argument} takes text, not {type(value).__name__}")
        return digits_of(self.scales, text[3:] if self.is_pair else text)


class Scaled(msgspec.Struct, frozen=True):
    """An amount among the arguments that is sent as an integer of the smallest unit.

    Attributes:
        name: the argument's Python name.
        digits: decimals of the unit, or which argument tells them.
        least, most: bounds, in units; None for none.
    """

    name: str
    digits: int | ByArgument
    least: int | None = None
    most: int | None = None

    def units(self, values: Mapping[str, Any]) -> int:
        """The amount in units, exactly.

        Raises:
            TypeError, ValueError: no exact number, finer than the unit, or out of bounds.
        """
        digits = self.digits if isinstance(self.digits, int) else self.digits.digits(values)
        given = values[self.name]
        number = to_decimal(given, self.name)
        scaled = CONTEXT.scaleb(number, digits)
        if scaled != (whole_units := scaled.to_integral_value()):
            finest = plain(from_units(1, digits))
            raise ValueError(
                f"{self.name}={given} is finer than the exchange counts; round it to a multiple of {finest}"
            )
        count = int(whole_units)
        if self.least is not None and count < self.least:
            raise ValueError(f"{self.name}={given} is too small; the least is {plain(from_units(self.least, digits))}")
        if self.most is not None and count > self.most:
            raise ValueError(f"{self.name}={given} is too large; the most is {plain(from_units(self.most, digits))}")
        return count


def scale_arguments(scaled: Sequence[Scaled], values: Mapping[str, Any]) -> Mapping[str, Any]:
    """The arguments with their amounts in units; what was left out stays so."""
    found = {each.name: each.units(values) for each in scaled if values[each.name] is not UNSET}
    return {**values, **found}


class Rescale(msgspec.Struct, frozen=True):
    """Integers of an answer whose unit only the call's arguments tell.

    Attributes:
        by: the argument.
        paths: attributes to follow from the result to each amount; lists on the way are gone through.
    """

    by: ByArgument
    paths: tuple[tuple[str, ...], ...]

    def apply(self, result: Any, digits: int) -> None:
        """Give the amounts of a result, which are integers so far, their decimals."""
        for *way, last in self.paths:
            rows = _flat(result)
            for name in way:
                rows = [row for each in rows for row in _flat(getattr(each, name))]
            for row in rows:
                value = getattr(row, last)
                if value is not None:
                    setattr(row, last, CONTEXT.scaleb(value, -digits))


def _flat(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]  # pyright: ignore[reportUnknownVariableType]


@frozen
class Money:
    """An amount with its currency, exact to the digit.

    Attributes:
        value: the amount, made of the integer alone.
        currency: code such as USD or BTC.
        value_int: the amount in the currency's smallest unit, as the exchange counts it.
        display: as the exchange writes it for people, None if it does not.
        display_short: the same with fewer digits.
    """

    value: Decimal = field(metadata={"wire": "value", "quoted": True})
    currency: str = field(metadata={"wire": "currency"})
    value_int: int = field(metadata={"wire": "value_int", "quoted": True})
    display: str | None = field(default=None, eq=False, metadata={"wire": "display"})
    display_short: str | None = field(default=None, eq=False, metadata={"wire": "display_short"})

    def __str__(self) -> str:
        return f"{plain(self.value)} {self.currency}"

    def __add__(self, other: Money) -> Money:
        """The sum of two amounts of one currency; ValueError for two currencies."""
        units = self.value_int + self._units_of(other)
        return self._with(CONTEXT.add(self.value, other.value), units)

    def __radd__(self, other: object) -> Money:
        """`sum` begins with 0."""
        return self if other == 0 else NotImplemented

    def __sub__(self, other: Money) -> Money:
        """The difference of two amounts of one currency; ValueError for two currencies."""
        units = self.value_int - self._units_of(other)
        return self._with(CONTEXT.subtract(self.value, other.value), units)

    def __lt__(self, other: Money) -> bool:
        """Order within one currency; ValueError for two currencies."""
        return self.value_int < self._units_of(other)

    def __le__(self, other: Money) -> bool:
        return self.value_int <= self._units_of(other)

    def __gt__(self, other: Money) -> bool:
        return self.value_int > self._units_of(other)

    def __ge__(self, other: Money) -> bool:
        return self.value_int >= self._units_of(other)

    def _units_of(self, other: Money) -> int:
        if not isinstance(other, Money):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"Money goes with Money, not with {type(other).__name__}; take .value for plain numbers")
        if other.currency != self.currency:
            raise ValueError(f"{self} and {other} are of two currencies")
        return other.value_int

    def _with(self, value: Decimal, units: int) -> Money:
        return Money(value, self.currency, units)


def _are_alike(value: str, units: int | str, digits: int) -> bool:
    """Whether a text has the very digits of the integer beside it, as nearly all have: then nothing is to be calculated."""
    head, _, tail = value.partition(".")
    joined = head + tail
    return (
        len(tail) == digits
        and head != ""
        and joined.isascii()
        and joined.isdigit()
        and units in (joined, joined.lstrip("0"))
    )


def read_money(
    value: str,
    value_int: int | str,
    currency: str,
    scales: Scales,
    display: str | None = None,
    display_short: str | None = None,
    wire_name: str = "",
) -> Money:
    """The money of a wire object. The integer counts; the text beside it must agree within one unit, since it may be rounded.

    Raises:
        WireError: integer and text disagree, or are none.
    """
    digits = digits_of(scales, currency)
    if _are_alike(value, value_int, digits):
        return Money(Decimal(value), currency, int(value_int), display, display_short)
    count = whole(value_int, f"{wire_name}.value_int" if wire_name else "value_int")
    text = decimal(value, f"{wire_name}.value" if wire_name else "value")
    if abs(CONTEXT.subtract(CONTEXT.scaleb(text, digits), Decimal(count))) >= 1:
        raise WireError(
            f"{value} {currency} and the integer {count} are not the same amount",
            f"{wire_name}.value" if wire_name else "value",
        )
    return Money(from_units(count, digits), currency, count, display, display_short)
