"""Money is `decimal.Decimal` from socket to socket. This module holds what that needs: one context, one notation, one gate.

No function here goes through float, and none rounds silently: `CONTEXT` traps Inexact, so a sum or product that would lose a
digit raises instead.
"""

from __future__ import annotations

import re
from decimal import (
    ROUND_HALF_EVEN,
    Clamped,
    Context,
    Decimal,
    DivisionByZero,
    Inexact,
    InvalidOperation,
    Overflow,
    Rounded,
)

DecimalLike = Decimal | int | str
"""What an argument of the SDK takes for a price, a size or an amount. A float is refused: it has lost digits already."""

CONTEXT = Context(
    prec=400, rounding=ROUND_HALF_EVEN, traps=[InvalidOperation, DivisionByZero, Overflow, Inexact], flags=[]
)
"""The SDK's own arithmetic: wide enough for any product of two wire numbers; raises `decimal.Inexact` rather than round."""
for _quiet in (Rounded, Clamped):
    CONTEXT.traps[_quiet] = False

_PLAIN = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?", re.ASCII)
_MAX_EXPONENT = 400


def to_decimal(value: object, name: str = "value") -> Decimal:
    """Take an argument as an exact, finite Decimal.

    Args:
        value: Decimal, int, or text such as "0.001". bool and float are refused.
        name: how to call it in the message.

    Raises:
        TypeError: a float (says why), a bool, or any other type.
        ValueError: not a plain decimal number, not finite, or beyond any size that an exchange could mean.
    """
    if isinstance(value, Decimal):
        result = value
    elif isinstance(value, bool):
        raise TypeError(f"{name} is a bool; give a Decimal, an int or a string such as '0.001'")
    elif isinstance(value, int):
        result = Decimal(value)
    elif isinstance(value, str):
        if not _PLAIN.fullmatch(value):
            raise ValueError(f"{name}={value!r} is not a plain decimal number such as '0.001'")
        result = Decimal(value)
    elif isinstance(value, float):
        raise TypeError(
            f"{name}={value!r} is a float, which cannot hold most decimal fractions exactly; "
            f"write Decimal('{value!r}') or '{value!r}' instead"
        )
    elif value is None:
        raise TypeError(f"{name} is None; leave the argument out instead")
    else:
        inside = "its .value, " if isinstance(getattr(value, "value", None), Decimal) else ""
        kind = type(value).__name__
        raise TypeError(f"{name} is a {kind}; give {inside}a Decimal, an int or a string such as '0.001'")
    if not result.is_finite():
        raise ValueError(f"{name}={value!r} is not a finite number")
    if abs(result.adjusted()) > _MAX_EXPONENT:
        raise ValueError(f"{name}={value!r} is beyond any amount that an exchange could mean")
    return result


def plain(value: Decimal) -> str:
    """Plain notation, all digits kept: Decimal("1E-8") is "0.00000001"; never an exponent.

    Raises:
        ValueError: NaN or infinity.
    """
    if not value.is_finite():
        raise ValueError(f"{value} is not a finite number")
    return format(value, "f")
