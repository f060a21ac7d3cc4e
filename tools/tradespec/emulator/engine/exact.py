"""Exact arithmetic on Decimals.

The operators of `Decimal` round silently to the thread's context; these functions use `tradespec.core.money.CONTEXT`, which
raises instead of dropping a digit. Where an exchange rounds, a `Rounding` says so.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal

from tradespec.core.money import CONTEXT

ZERO = Decimal(0)

add = CONTEXT.add
sub = CONTEXT.subtract
mul = CONTEXT.multiply

_ROUNDED = Context(prec=CONTEXT.prec, flags=[])  # for the two places that round on purpose
_LARGEST = Decimal("1E+40")
_FINEST = -40


def total(amounts: Iterable[Decimal]) -> Decimal:
    """The exact sum, zero for none."""
    result = ZERO
    for amount in amounts:
        result = add(result, amount)
    return result


def whole_steps(amount: Decimal, step: Decimal) -> int:
    """How many whole steps fit into the amount (rounded toward zero)."""
    return int(CONTEXT.divide_int(amount, step))


def is_multiple(value: Decimal, step: Decimal) -> bool:
    """Whether the value is a whole number of steps."""
    return CONTEXT.remainder(value, step) == 0


def is_workable(value: Decimal) -> bool:
    """Whether the value is finite and of a length with which every later sum and product stays exact.

    Anything up to 1E+40 with at most 40 decimal places passes: no exchange's number is longer.
    """
    if not value.is_finite() or value.copy_abs() > _LARGEST:
        return False
    exponent = value.as_tuple().exponent
    return isinstance(exponent, int) and exponent >= _FINEST


def ratio(numerator: Decimal, denominator: Decimal, scale: int, mode: str = ROUND_HALF_EVEN) -> Decimal:
    """The quotient rounded to `scale` decimal places, for presentation only; zero where the denominator is zero."""
    quotient = _ROUNDED.divide(numerator, denominator) if denominator else ZERO
    return quotient.quantize(Decimal((0, (1,), -scale)), rounding=mode, context=_ROUNDED)


@dataclass(frozen=True, slots=True)
class Rounding:
    """How an amount is cut to the digits that an exchange books.

    Attributes:
        quantum: the unit whose decimal places are kept (Decimal("1") for whole yen); None keeps every digit.
        mode: a rounding mode of the `decimal` module.
    """

    quantum: Decimal | None = None
    mode: str = ROUND_HALF_EVEN

    def apply(self, amount: Decimal) -> Decimal:
        """The amount, rounded."""
        if self.quantum is None:
            return amount
        return amount.quantize(self.quantum, rounding=self.mode, context=_ROUNDED)


EXACT = Rounding()
"""Every digit is kept."""
