"""What the older API has of its own: logins with passwords, and codes that carry money."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from decimal import Decimal

from tradespec.emulator.engine import Refused
from tradespec.emulator.faces.mtgox.errors import MtGoxError
from tradespec.emulator.faces.mtgox.request import Call
from tradespec.emulator.faces.mtgox.state import State
from tradespec.emulator.faces.mtgox.wallets import Note

NO_FUNDS = "You don't have that much."
_GROUPS, _GROUP = 4, 5
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


class Logins:
    """Who may log in: every customer by the name of the account. One that was given no password has the one of the options."""

    def __init__(self, state: State) -> None:
        self._state = state
        self.passwords: dict[str, str] = {}

    def let_in(self, call: Call) -> str:
        """The account that a call names with its password. Raises MtGoxError."""
        name = call.text("name")
        password = self.passwords.get(name, self._state.options.password)
        given = call.text("pass").encode("utf-8", "surrogatepass")
        is_right = hmac.compare_digest(password.encode("utf-8", "surrogatepass"), given)
        if name not in self._state.users or not is_right:
            raise MtGoxError("Not logged in.")
        return name


@dataclass(frozen=True, slots=True)
class _Value:
    currency: str
    amount: Decimal
    reference: str


class Codes:
    """Money on its way in the form of a code, which anybody can redeem once."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._values: dict[str, _Value] = {}

    def make(self, account: str, currency: str, amount: Decimal) -> tuple[str, str]:
        """Turn money into a code.

        Returns:
            The code, and the reference of the movement.

        Raises:
            MtGoxError: there is not enough.
        """
        code, reference = self._new_code(currency), self._state.new_uuid()
        try:
            self._state.wallets.withdraw(account, currency, amount, Note(f"{currency} code"))
        except Refused:
            raise MtGoxError(NO_FUNDS) from None
        self._values[code] = _Value(currency, amount, reference)
        return code, reference

    def redeem(self, account: str, code: str) -> tuple[str, Decimal, str]:
        """Bring a code's money in.

        Returns:
            Currency, amount and reference.

        Raises:
            MtGoxError: there is no such code, or it was redeemed.
        """
        value = self._values.pop(code.strip().upper(), None)
        if value is None:
            raise MtGoxError("Invalid code")
        self._state.wallets.deposit(account, value.currency, value.amount, Note(f"{value.currency} code"))
        return value.currency, value.amount, value.reference

    def _new_code(self, currency: str) -> str:
        letters = "".join(_LETTERS[byte % len(_LETTERS)] for byte in self._state.new_bytes(_GROUPS * _GROUP))
        groups = (letters[start : start + _GROUP] for start in range(0, len(letters), _GROUP))
        return "-".join(("MTGOX", currency, *groups))
