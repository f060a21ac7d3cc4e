"""How Mt.Gox writes money and times."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal

from tradespec.core.money import CONTEXT
from tradespec.emulator.engine import Rounding
from tradespec.emulator.faces.mtgox.currencies import CURRENCIES
from tradespec.emulator.messages import Json

NO_BREAK_SPACE = "\u00a0"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_STAMP = "%Y-%m-%d %H:%M:%S"
_HUNDREDTHS = Rounding(Decimal("0.01"), ROUND_HALF_UP)


def from_int(currency: str, units: int) -> Decimal:
    """An amount of which the wire has the integer."""
    return CONTEXT.scaleb(Decimal(units), -CURRENCIES[currency].scale)


def to_int(currency: str, amount: Decimal) -> int:
    """The integer for the wire. ValueError if the amount has more digits than the currency."""
    units = CONTEXT.scaleb(amount, CURRENCIES[currency].scale)
    if units != units.to_integral_value():
        raise ValueError(f"{amount} {currency} has more digits than the currency")
    return int(units)


def rounded(currency: str, amount: Decimal, mode: str = ROUND_HALF_UP) -> Decimal:
    """An amount, rounded to the currency's digits."""
    return Rounding(CURRENCIES[currency].unit, mode).apply(amount)


def money(currency: str, amount: Decimal) -> dict[str, Json]:
    """The object in which every price and amount travels. The amount has no more digits than the currency."""
    return {
        "value": plain_value(currency, amount),
        "value_int": str(to_int(currency, amount)),
        "display": display(currency, amount),
        "display_short": _with_sign(currency, f"{_HUNDREDTHS.apply(amount):,f}"),
        "currency": currency,
    }


def plain_value(currency: str, amount: Decimal) -> str:
    """The amount with all of the currency's digits: `94.98000`."""
    return f"{rounded(currency, amount):f}"


def display(currency: str, amount: Decimal) -> str:
    """The amount for people: `$1,094.98000`."""
    return _with_sign(currency, f"{rounded(currency, amount):,f}")


def short(amount: Decimal) -> str:
    """The amount without zeros at its end: `3.6900096`."""
    text = f"{amount:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def micros(moment: datetime) -> int:
    """Microseconds since 1970."""
    return (moment - _EPOCH) // _MICROSECOND


def seconds(moment: datetime) -> int:
    """Whole seconds since 1970."""
    return micros(moment) // 10**6


def stamp(moment: datetime) -> str:
    """`2013-04-02 05:04:19`, UTC."""
    return moment.astimezone(UTC).strftime(_STAMP)


def read_moment(text: str) -> datetime | None:
    """A time as clients may write it: seconds since 1970, a date, or a date and a time, UTC; None if it is neither."""
    try:
        if text.isascii() and text.isdigit() and len(text) <= 11:
            return _EPOCH + timedelta(seconds=int(text))
        moment = datetime.fromisoformat(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _with_sign(currency: str, number: str) -> str:
    found = CURRENCIES[currency]
    return f"{found.symbol}{number}" if found.before else f"{number}{NO_BREAK_SPACE}{found.symbol}"
