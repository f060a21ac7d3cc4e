"""What the groups of control methods share."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar

from tradespec.core.money import DecimalLike
from tradespec.emulator.control import Control, ControlError, told
from tradespec.emulator.engine.exact import is_multiple
from tradespec.emulator.faces.mtgox.currencies import CURRENCIES, QUOTES
from tradespec.emulator.faces.mtgox.errors import MtGoxError
from tradespec.emulator.faces.mtgox.state import State

if TYPE_CHECKING:
    from tradespec.emulator.faces.mtgox.face import MtGoxFace

_Result = TypeVar("_Result")


class ControlBase(Control):
    """Access to the face. A group of methods is a subclass that exposes them in its `__init__`."""

    def __init__(self, face: MtGoxFace) -> None:
        super().__init__(face.clock, lambda: face.exchange.settle())
        self._face = face

    def _do(self, act: Callable[[State], _Result]) -> _Result:
        """Act on the state, under the lock, once what is due has happened. Refusals become `ControlError`."""
        with self._face.exchange.lock, told():
            self._face.exchange.settle()
            try:
                return act(self._face.state)
            except MtGoxError as error:
                raise ControlError(error.message) from None


def currency_of(name: str) -> str:
    """A currency's code. Raises ControlError: there is no such currency."""
    if name not in CURRENCIES:
        raise ControlError(f"there is no currency {name!r}; there is {', '.join(CURRENCIES)}")
    return name


def quote_of(name: str) -> str:
    """The code of a currency in which bitcoins are traded. Raises ControlError: there is no such market."""
    if name not in QUOTES:
        raise ControlError(f"nothing is traded in {name!r}; there is {', '.join(QUOTES)}")
    return name


def amount_in(currency: str, amount: DecimalLike) -> Decimal:
    """An amount above zero with the currency's digits. Raises ControlError."""
    number = Decimal(amount)
    unit = CURRENCIES[currency_of(currency)].unit
    if number <= 0 or not is_multiple(number, unit):
        raise ControlError(f"{amount} {currency}: give an amount above zero, in steps of {unit:f}")
    return number
