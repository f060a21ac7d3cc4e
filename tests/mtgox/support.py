"""Clients of Mt.Gox against scripted answers, and the answers."""

from __future__ import annotations

from typing import Any

import httpx

from tests.bitflyer.contract import exact
from tests.mtgox.contract import Spec
from tradespec.core.clock import ManualClock
from tradespec.core.nonces import MemoryNonces
from tradespec.core.options import RetryPolicy
from tradespec.mtgox import AsyncMtGox, MtGox

KEY = "c4a1a701-0b5e-4d1f-8c2b-5d10e6f3a9b7"
SECRET = "Y2FuYXJ5LXNlY3JldC1vZi1NdC5Hb3gtNzdhYTQxYzktZTA0YjItNWQxMGU2ZjNhOWI3LTEyMzQ1Njc4OTAxMg=="
OID = "4c2e69f5-8b35-4171-95a3-9e4088c1586c"

Answer = httpx.Response | Exception


def ok(payload: Any, frame: str = "return") -> httpx.Response:
    """A success, with Decimals as JSON numbers."""
    return httpx.Response(200, text=exact({"result": "success", frame: payload}))


def refused(error: str, token: str | None = None, status: int = 200) -> httpx.Response:
    """An error in Mt.Gox's envelope; mostly with HTTP 200."""
    body = {"result": "error", "error": error} | ({} if token is None else {"token": token})
    return httpx.Response(status, json=body)


def login_error(what: str) -> httpx.Response:
    """One of the errors of the login, which all have the same text."""
    return refused("Identification required to access private API", f"login_error_{what}", 403)


MYSQL = httpx.Response(200, text="MySQL error, please retry later", headers={"content-type": "text/html"})


class Script:
    """Answers in turn (the last one repeats), what was asked for, and a clock that stands still."""

    def __init__(self, *answers: Answer) -> None:
        self.answers = answers
        self.requests: list[httpx.Request] = []
        self.clock = ManualClock()
        self.transport = httpx.MockTransport(self._answer)

    def client(self, **settings: Any) -> MtGox:
        return MtGox(**(self._settings() | settings))

    def async_client(self, **settings: Any) -> AsyncMtGox:
        return AsyncMtGox(**(self._settings() | settings))

    def _settings(self) -> dict[str, Any]:
        return {
            "api_key": KEY,
            "api_secret": SECRET,
            "transport": self.transport,
            "clock": self.clock,
            "retry": RetryPolicy(jitter=lambda: 1.0),
            "nonces": MemoryNonces(clock=self.clock),
        }

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.answers[min(len(self.requests), len(self.answers)) - 1]
        if isinstance(answer, Exception):
            raise answer
        # a response can be read once: give each request its own
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)


def method(client: MtGox | AsyncMtGox, spec: Spec, suffix: str = "") -> Any:
    """The client's method for an operation."""
    return getattr(getattr(client, spec.tag), spec.function + suffix)


def run(client: MtGox, spec: Spec, **arguments: Any) -> Any:
    """Call an operation, with the contract's example arguments if none are given."""
    return method(client, spec)(**(arguments or spec.arguments()))


def buy(client: MtGox, **changes: Any) -> str:
    """A limit order."""
    arguments: dict[str, Any] = {"pair": "BTCUSD", "type": "bid", "amount": "1", "price": "103.84"}
    return client.trade.add_order(**(arguments | changes))
