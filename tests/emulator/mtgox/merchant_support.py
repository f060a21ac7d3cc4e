"""A customer whose callbacks are recorded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, urlencode

from tests.emulator.mtgox.support import AGENT, START, Answer, Caller, amount
from tradespec.core.clock import ManualClock
from tradespec.emulator import Emulator, MtGoxOptions
from tradespec.emulator.deliverer import RecordingDeliverer

HOUR = 3600.0  # the longest that six blocks take
OUTSIDE = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"
"""An address of nobody here."""
SHOP = "http://127.0.0.1:8000/ipn"


@dataclass(frozen=True)
class Customer(Caller):
    """One API key's view of an emulator, and what its callbacks brought."""

    deliverer: RecordingDeliverer = field(default_factory=RecordingDeliverer)

    def call(self, path: str, **fields: Any) -> Answer:
        """A private call of version 1 that is bound to no pair."""
        return self.post(f"/api/1/generic/{path}", **fields)

    def form(self, target: str, **fields: object) -> Answer:
        """Post a form that nobody signs."""
        return self.send("POST", target, AGENT, urlencode(fields).encode())

    def refusal(self, answer: Answer) -> str:
        """The text of a refusal that has no status and no token of its own."""
        status, _, text = answer.error
        assert status == 400
        return text

    def rival(self) -> Customer:
        """Another customer."""
        made = self.control.add_key("rival")
        return Customer(self.emulator, made.key, made.secret, deliverer=self.deliverer)

    @property
    def btc(self) -> Any:
        """Its bitcoins, to be compared with any number."""
        return self.held("BTC")

    def movements(self, currency: str = "BTC") -> list[tuple[str, Decimal, str, list[str]]]:
        """(type, value, info, link) of each entry of the history, newest first."""
        return [(row["Type"], amount(row["Value"]), row["Info"], row["Link"]) for row in self.history(currency)]

    def later(self, seconds: float) -> None:
        """Let time go by, and callbacks be sent."""
        self.control.advance(seconds)
        self.control.deliver()

    @property
    def told(self) -> list[dict[str, str]]:
        """The forms of all callbacks that were sent. The signature of each is checked."""
        self.control.deliver()
        forms: list[dict[str, str]] = []
        for _, headers, body in self.deliverer.sent:
            named = dict(headers)
            assert (named["Rest-Key"], named["Rest-Sign"]) == (self.key, self.sign(body))
            forms.append(dict(parse_qsl(body.decode(), strict_parsing=True)))
        return forms


def open_exchange(answer: Callable[..., bytes] | None = None, **options: Any) -> Customer:
    """The account "demo" of a Mt.Gox whose time stands still, with 10 BTC and no market makers unless asked for.

    Args:
        answer: what shops answer to a callback; None for shops that acknowledge everything.
        options: the exchange's.
    """
    deliverer = RecordingDeliverer(answer)
    chosen: dict[str, Any] = {"makers": (), "deliverer": deliverer, **options}
    emulator = Emulator("mtgox", clock=ManualClock(START), options=MtGoxOptions(**chosen))
    return Customer(emulator, emulator.key, emulator.secret, deliverer=deliverer)
