"""What a handler gets: a request that has been let in, its parameters in order."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from tradespec.emulator.faces.mtgox.auth import ApiKey
from tradespec.emulator.faces.mtgox.currencies import ITEM, QUOTES
from tradespec.emulator.faces.mtgox.errors import invalid_parameter, missing_parameter, no_such_api
from tradespec.emulator.faces.mtgox.formats import from_int
from tradespec.emulator.faces.mtgox.state import State
from tradespec.emulator.messages import Json

_INTEGER = re.compile(r"-?[0-9]{1,19}", re.ASCII)
_LARGEST = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Call:
    """A request that has been let in: signature, rights and the types of its parameters are in order.

    Attributes:
        state: the exchange.
        operation_id: the contract's.
        values: parameters of the path, the query and the form by their wire names, as the contract's types; what the contract does not
            know stays text. Blank ones are left out.
        key: who signed it; None for public calls.
        client: the caller's address.
    """

    state: State
    operation_id: str
    values: Mapping[str, Any]
    key: ApiKey | None
    client: str

    @property
    def account(self) -> str:
        """Whose call it is. LookupError for public calls."""
        if self.key is None:
            raise LookupError(f"{self.operation_id} is public")
        return self.key.account

    @property
    def currency(self) -> str:
        """The currency of the pair in the path. Raises MtGoxError: there is no such market."""
        pair = str(self.values.get("pair", ""))
        currency = pair.removeprefix(ITEM)
        if not pair.startswith(ITEM) or currency not in QUOTES:
            raise no_such_api()
        return currency

    def text(self, name: str, default: str = "") -> str:
        """A text, the default where it is left out."""
        value = self.values.get(name)
        return default if value is None else str(value)

    def need(self, name: str) -> str:
        """A text that must be there. Raises MtGoxError."""
        value = self.text(name)
        if not value:
            raise missing_parameter(name)
        return value

    def integer(self, name: str) -> int | None:
        """A whole number of at most 63 bits, None where it is left out. Raises MtGoxError."""
        text = self.text(name)
        if not text:
            return None
        if not _INTEGER.fullmatch(text) or abs(int(text)) > _LARGEST:
            raise invalid_parameter(name)
        return int(text)

    def flag(self, name: str) -> bool:
        """A switch that is on for 1."""
        return self.values.get(name) in (True, 1, "1")

    def amount(self, name: str, currency: str) -> Decimal | None:
        """An integer in the currency's smallest unit, None where it is left out. Raises MtGoxError."""
        units = self.integer(name)
        return None if units is None else from_int(currency, units)


Handler = Callable[[Call], Json]
"""From a call to its payload. It raises MtGoxError."""
