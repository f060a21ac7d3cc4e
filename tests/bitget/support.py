"""Clients of Bitget against scripted answers, and the answers."""

from __future__ import annotations

import json
from typing import Any

import httpx

from tests.bitget.contract import exact
from tradespec.bitget import AsyncBitget, Bitget
from tradespec.core.clock import ManualClock
from tradespec.core.options import RetryPolicy

KEY, SECRET, PASSPHRASE = "bg_canary_key_5d1", "canary-secret-77aa41c9", "canary-phrase-e04b2"
KEYS: Any = {"api_key": KEY, "api_secret": SECRET, "passphrase": PASSPHRASE}

Answer = httpx.Response | Exception


def ok(data: Any = None, **fields: Any) -> httpx.Response:
    """A success, with Decimals in `data` as JSON numbers."""
    body = {"code": "00000", "msg": "success", "requestTime": 1_700_000_000_000, "data": data} | fields
    return httpx.Response(200, text=exact({name: value for name, value in body.items() if value is not ...}))


def refused(code: str, status: int = 400, **fields: Any) -> httpx.Response:
    """An error in Bitget's envelope."""
    body = {"code": code, "msg": f"error {code}", "requestTime": 1_700_000_000_000, "data": None} | fields
    return httpx.Response(status, json={name: value for name, value in body.items() if value is not ...})


class Script:
    """Answers in turn (the last one repeats), what was asked for, and a clock that stands still."""

    def __init__(self, *answers: Answer) -> None:
        self.answers = answers
        self.requests: list[httpx.Request] = []
        self.clock = ManualClock()
        self.transport = httpx.MockTransport(self._answer)

    def client(self, **settings: Any) -> Bitget:
        return Bitget(**(self._settings() | settings))

    def async_client(self, **settings: Any) -> AsyncBitget:
        return AsyncBitget(**(self._settings() | settings))

    def bodies(self) -> list[dict[str, Any]]:
        """The JSON bodies that went out."""
        return [json.loads(request.content) for request in self.requests]

    def _settings(self) -> dict[str, Any]:
        retry = RetryPolicy(jitter=lambda: 1.0)  # so that two attempts never have the same time
        return {**KEYS, "transport": self.transport, "clock": self.clock, "retry": retry}

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.answers[min(len(self.requests), len(self.answers)) - 1]
        if isinstance(answer, Exception):
            raise answer
        # a response can be read once: give each request its own
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)
