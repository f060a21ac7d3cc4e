"""Clients of CoinBTR against scripted answers, and the answers."""

from __future__ import annotations

from typing import Any

import httpx

from tests.coinbtr.contract import Spec, exact
from tradespec.coinbtr import AsyncCoinBTR, CoinBTR
from tradespec.core.clock import ManualClock

KEY = "canary7c41d09f2be8a3165d0c9be7a1f2034d5c6e"

Answer = httpx.Response | Exception


def ok(data: Any = ..., **fields: Any) -> httpx.Response:
    """A success, with Decimals in `data` as JSON numbers; without data where none is given."""
    body = {"success": True, "msg": "", "data": data} | fields
    return httpx.Response(200, text=exact({name: value for name, value in body.items() if value is not ...}))


def refused(msg: Any = "refused", status: int = 400, **fields: Any) -> httpx.Response:
    """An error in CoinBTR's envelope."""
    return httpx.Response(status, json={"success": False, "msg": msg} | fields)


class Script:
    """Answers in turn (the last one repeats), what was asked for, and a clock that stands still."""

    def __init__(self, *answers: Answer) -> None:
        self.answers = answers
        self.requests: list[httpx.Request] = []
        self.clock = ManualClock()
        self.transport = httpx.MockTransport(self._answer)

    def client(self, **settings: Any) -> CoinBTR:
        return CoinBTR(**(self._settings() | settings))

    def async_client(self, **settings: Any) -> AsyncCoinBTR:
        return AsyncCoinBTR(**(self._settings() | settings))

    def _settings(self) -> dict[str, Any]:
        return {"api_key": KEY, "transport": self.transport, "clock": self.clock}

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.answers[min(len(self.requests), len(self.answers)) - 1]
        if isinstance(answer, Exception):
            raise answer
        # a response can be read once: give each request its own
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)


def run(client: CoinBTR, spec: Spec, **arguments: Any) -> Any:
    """Call an operation, with the contract's example arguments if none are given."""
    return getattr(getattr(client, spec.tag), spec.function)(**(arguments or spec.arguments()))
