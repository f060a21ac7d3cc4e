"""A caller that is after the payload of answers, on a market that stands still."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

from tests.emulator.bitget.support import START, Answer, Caller
from tradespec.core.clock import ManualClock
from tradespec.emulator import BitgetControl, BitgetOptions, Emulator
from tradespec.emulator.faces.bitget.state import State

D = Decimal
_API = "/api/v2/"
_FOR_EVER = 3 * 10**8  # seconds


@dataclass(eq=False)
class Declined(Exception):
    """An answer that says no."""

    status: int
    code: str
    message: str


class Trader:
    """One API key's view of an emulated Bitget."""

    def __init__(self, caller: Caller) -> None:
        self.caller = caller
        self.clock = caller.clock

    @property
    def control(self) -> BitgetControl:
        return self.caller.control

    @property
    def state(self) -> State:
        return self.caller.face.state

    @property
    def now(self) -> int:
        return self.caller.now_ms

    def using(self, key: str, secret: str, passphrase: str) -> Trader:
        """The same exchange with another key."""
        return Trader(self.caller.using(key=key, secret=secret, passphrase=passphrase))

    def get(self, path: str, **query: object) -> Any:
        """GET below /api/v2/, returns `data`. Raises Declined."""
        text = urlencode(query)
        return _data(self.caller.get(f"{_API}{path}" + (f"?{text}" if text else "")))

    def post(self, path: str, body: Any = None, **fields: object) -> Any:
        """POST below /api/v2/, returns `data`. Raises Declined."""
        return _data(self.caller.post(f"{_API}{path}", fields if body is None else body))


def bitget(**options: Any) -> Trader:
    """A Bitget with no rate limits and a market that stands still unless asked for, and its account "demo"."""
    options = {"rate_limits": False, "market_step": _FOR_EVER, **options}
    emulator = Emulator("bitget", clock=ManualClock(START), options=BitgetOptions(**options))
    return Trader(Caller(emulator, emulator.key, emulator.secret, emulator.passphrase))


def code_of(act: Callable[..., Any], *args: Any, **more: Any) -> str:
    """The code with which a call is declined; blank if it is not."""
    try:
        act(*args, **more)
    except Declined as declined:
        assert declined.status == 400
        return declined.code
    return ""


def _data(answer: Answer) -> Any:
    document = answer.json
    if document["code"] != "00000":
        raise Declined(*answer.error)
    return document["data"]
