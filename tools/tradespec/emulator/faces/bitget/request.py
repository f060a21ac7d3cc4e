"""What a handler gets: a request that has been let in, its parameters in order."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, cast

from tradespec.core.money import to_decimal
from tradespec.emulator.engine.exact import is_workable
from tradespec.emulator.faces.bitget.auth import ApiKey
from tradespec.emulator.faces.bitget.errors import Refusal
from tradespec.emulator.faces.bitget.state import State, User
from tradespec.emulator.faces.bitget.symbols import SpotSymbol
from tradespec.emulator.messages import Json

_ID = re.compile(r"[0-9]{1,20}", re.ASCII)
_DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Request:
    """A request that has been let in: signature, permission and the types of its parameters are in order.

    Attributes:
        state: the exchange.
        operation_id: the contract's.
        values: parameters of the query and fields of the body by their wire names, as the contract spells them. Null fields, and
            blank ones that nobody needs, are left out.
        body: the body as a whole, where it is a list.
        now_ms: when it came in.
        key: who signed it; None for public operations.
        client: the caller's address.
        may_be_chinese: the caller did not ask for English messages.
    """

    state: State
    operation_id: str
    values: Mapping[str, Any]
    body: Json
    now_ms: int
    key: ApiKey | None
    client: str
    may_be_chinese: bool = False

    @property
    def account(self) -> str:
        """Whose request it is. LookupError for public operations."""
        if self.key is None:
            raise LookupError(f"{self.operation_id} is public")
        return self.key.account

    @property
    def user(self) -> User:
        """The same, with its number and its main account."""
        return self.state.users[self.account]

    @property
    def is_demo(self) -> bool:
        """Whether it came with a demo key."""
        return self.key is not None and self.key.demo

    def having(self, values: Mapping[str, Any]) -> Request:
        """The same caller with other values: one order of a batch."""
        return replace(self, values=values, body=values)

    # Values. All of them refuse with the code for what is wrong.

    def text(self, name: str, default: str = "") -> str:
        """A text, the default where it is left out."""
        value = self.values.get(name)
        return default if value is None else str(value)

    def need(self, name: str) -> str:
        """A text that must be there. Raises Refusal: 40019."""
        value = self.text(name)
        if not value:
            raise Refusal("40019", name=name)
        return value

    def decimal(self, name: str) -> Decimal | None:
        """A number of zero or more, None where it is left out. Raises Refusal: 40020."""
        value = self.values.get(name)
        if value is None or value == "":
            return None
        try:
            number = to_decimal(value, name)
        except (TypeError, ValueError):
            raise Refusal("40020", name=name) from None
        if number < 0 or not is_workable(number):
            raise Refusal("40020", name=name)
        return number

    def amount(self, name: str) -> Decimal:
        """A number above zero that must be there. Raises Refusal: 40019 or 40020."""
        number = self.decimal(name)
        if number is None:
            raise Refusal("40019", name=name)
        if not number:
            raise Refusal("40020", name=name)
        return number

    def id(self, name: str) -> int | None:
        """An id, None where it is left out. Raises Refusal: 40020."""
        value = self.text(name)
        if not value:
            return None
        if not _ID.fullmatch(value):
            raise Refusal("40020", name=name)
        return int(value)

    def integer(self, name: str) -> int | None:
        """A whole number, None where it is left out. Raises Refusal: 40020."""
        number = self.decimal(name)
        if number is None:
            return None
        if number != number.to_integral_value():
            raise Refusal("40020", name=name)
        return int(number)

    def limit(self, default: int, most: int, name: str = "limit") -> int:
        """How many rows: more than the most are cut to it, as was seen. Raises Refusal: 40020."""
        wanted = self.integer(name)
        if wanted is None:
            return default
        if wanted < 1:
            raise Refusal("40020", name=name)
        return min(wanted, most)

    def span(self, days: int | None = None) -> tuple[int, int]:
        """startTime and endTime in ms, both inclusive, open ends as far as time goes.

        Raises:
            Refusal: 40707 or, where both are given and lie further apart than `days`, 00001.
        """
        start, end = self.integer("startTime"), self.integer("endTime")
        if start is not None and end is not None:
            if end < start:
                raise Refusal("40707")
            if days is not None and end - start > days * _DAY_MS:
                raise Refusal("00001", days=days)
        return start or 0, 10**15 if end is None else end

    def symbol(self, name: str = "symbol") -> SpotSymbol:
        """A spot pair that must be there. Raises Refusal: 40019 or 40034."""
        return spot_symbol(self.state, self.need(name))

    def rows(self, name: str) -> list[dict[str, Any]]:
        """A list of objects that must be there and must not be empty. Raises Refusal: 40019 or 40020."""
        found = self.values.get(name)
        if not found:
            raise Refusal("40019", name=name)
        if not isinstance(found, list):
            raise Refusal("40020", name=name)
        items = cast(list[object], found)
        if not all(isinstance(item, dict) for item in items):
            raise Refusal("40020", name=name)
        return cast(list[dict[str, Any]], items)


def spot_symbol(state: State, symbol: str) -> SpotSymbol:
    """A spot pair by its name. Raises Refusal: 40034."""
    found = state.symbols.find(symbol)
    if found is None:
        raise Refusal("40034", name=symbol)
    return found


Handler = Callable[[Request], Json]
"""From a request to what goes into `data`. It raises Refusal."""
