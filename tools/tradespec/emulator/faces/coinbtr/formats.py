"""How CoinBTR writes times and amounts."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from tradespec.core.money import CONTEXT
from tradespec.emulator.faces.coinbtr.catalogue import PLACES

_UNIT = Decimal((0, (1,), -PLACES))


def timestamp(moment: datetime) -> str:
    """UTC with milliseconds: `2018-07-02T04:57:55.942Z`."""
    utc = moment.astimezone(UTC)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03}Z"


def number(amount: Decimal) -> Decimal:
    """With eight decimals, as in `0.00000000`; more where it has more."""
    exponent = amount.as_tuple().exponent
    if isinstance(exponent, int) and exponent <= -PLACES:
        return amount
    return amount.quantize(_UNIT, context=CONTEXT)
