"""One operation of the generated client against one made-up answer, sync and async."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

import httpx

from tradespec.bitflyer import AsyncBitFlyer, BitFlyer
from tradespec.core.clock import ManualClock
from tradespec.core.errors import TradespecError
from tradespec.core.wire import as_wire

Spec = Any  # of tests/bitflyer/contract.py or tests/bitget/contract.py
Answer = Callable[[httpx.Request], httpx.Response]


@dataclass(frozen=True)
class Outcome:
    """How a call ended.

    Attributes:
        value: the typed result in wire form, if there is one.
        issues: what was tolerated.
        error: what was raised.
        attempts: how often the request went out.
        parsed: the typed result itself.
    """

    value: Any
    issues: tuple[str, ...]
    error: TradespecError | None
    attempts: int
    parsed: Any = None

    @property
    def summary(self) -> Any:
        """All of it, in a form that can be compared."""
        error = self.error
        facts = error and (type(error), str(error), error.status, error.code, error.outcome, error.body)
        return comparable(self.value), self.issues, facts, self.attempts


CLIENTS: Any = (BitFlyer, AsyncBitFlyer)
KEYS = {"api_key": "fuzz-key", "api_secret": "fuzz-secret"}


class Driver:
    """Both clients of one program, and an event loop. Any exception that is not the SDK's own comes through.

    Args:
        clients: the classes, sync and async.
        keys: their credentials.
        settings: all else that they take.
    """

    def __init__(self, clients: Any = CLIENTS, keys: Mapping[str, str] = KEYS, **settings: Any) -> None:
        self._answer: Answer = lambda request: httpx.Response(500)
        self._attempts = 0
        self._clock = ManualClock()
        options: Any = {"clock": self._clock, "transport": httpx.MockTransport(self._respond), **settings}
        self._sync, self._async = (kind(**keys, **options) for kind in clients)
        self._runner = asyncio.Runner()

    def call(self, spec: Spec, answer: Answer) -> Outcome:
        """Call the operation with valid arguments; sync and async must end alike."""
        self._answer = answer
        arguments = spec.arguments()
        if "x-mint" in spec.raw:  # an id that the client makes up is another one each time
            name = "".join(f"_{each.lower()}" if each.isupper() else each for each in spec.raw["x-mint"])
            arguments.setdefault(name, "fuzz-id")
        ways = []
        for way in (self._in_thread, self._in_loop):
            self._attempts = 0
            ways.append(way(spec, arguments))
        assert ways[0].summary == ways[1].summary
        return ways[0]

    def body(self, spec: Spec, body: bytes, status: int = 200, **headers: str) -> Outcome:
        """The same with an answer of this body."""
        named = {
            "content-type": "application/json",
            **{name.replace("_", "-"): value for name, value in headers.items()},
        }
        return self.call(spec, lambda _: httpx.Response(status, headers=named, stream=httpx.ByteStream(body)))

    def close(self) -> None:
        """Close the clients and the event loop."""
        self._sync.close()
        self._runner.run(self._async.aclose())
        self._runner.close()

    def _respond(self, request: httpx.Request) -> httpx.Response:
        self._attempts += 1
        return self._answer(request)

    def _in_thread(self, spec: Spec, arguments: dict[str, Any]) -> Outcome:
        try:
            response = getattr(getattr(self._sync, spec.tag), f"{spec.function}_detailed")(**arguments)
        except TradespecError as error:
            return Outcome(None, (), error, self._attempts)
        return Outcome(as_wire(response.parsed), response.issues, None, self._attempts, response.parsed)

    def _in_loop(self, spec: Spec, arguments: dict[str, Any]) -> Outcome:
        method = getattr(getattr(self._async, spec.tag), f"{spec.function}_detailed")

        async def run() -> Outcome:
            try:
                response = await method(**arguments)
            except TradespecError as error:
                return Outcome(None, (), error, self._attempts)
            return Outcome(as_wire(response.parsed), response.issues, None, self._attempts, response.parsed)

        return self._runner.run(run())


def comparable(value: Any) -> Any:
    """Values with their types; Decimals digit by digit. The sign of a zero says nothing."""
    if isinstance(value, dict):
        return {key: comparable(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [comparable(inner) for inner in value]
    if isinstance(value, Decimal):
        sign, digits, exponent = value.as_tuple()
        return ("number", sign if value else 0, digits, exponent)
    if isinstance(value, datetime):
        return ("text", value.isoformat())
    return ("text", str(value)) if isinstance(value, str) else (type(value).__name__, value)
