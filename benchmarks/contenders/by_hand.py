"""httpx by hand with exact numbers: what a careful user would write, without models, retries or errors."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx

from benchmarks.answers import KEY, MESSAGE, PRODUCT, SECRET, Case, Cases, order_text, read_plain, read_text


def cases(url: str) -> Cases:
    """One `httpx.Client`, one `httpx.AsyncClient`."""
    client, asynchronous = httpx.Client(base_url=url), httpx.AsyncClient(base_url=url)

    def get(path: str) -> Callable[[], Any]:
        return lambda: _exact(client.get(path, params={"product_code": PRODUCT}))

    def order() -> Any:
        body = order_text()
        return _exact(client.post("/v1/me/sendchildorder", content=body, headers=_signed(body)))

    async def concurrent() -> Any:
        return _exact(await asynchronous.get("/v1/getticker", params={"product_code": PRODUCT}))

    readers = read_plain()
    return {
        "ticker": Case(get("/v1/getticker"), readers["ticker"]),
        "order": Case(order, readers["order"]),
        "board": Case(get("/v1/getboard"), readers["board"]),
        "executions": Case(get("/v1/getexecutions"), readers["executions"]),
        "concurrent": Case(concurrent, readers["ticker"]),
        "hmac": Case(lambda: _hexdigest(MESSAGE), read_text),
    }


def _exact(answer: httpx.Response) -> Any:
    answer.raise_for_status()
    return json.loads(answer.content, parse_float=Decimal)


def _signed(body: str) -> dict[str, str]:
    stamp = str(time.time_ns() // 1_000_000)
    message = f"{stamp}POST/v1/me/sendchildorder{body}".encode()
    return {
        "ACCESS-KEY": KEY,
        "ACCESS-TIMESTAMP": stamp,
        "ACCESS-SIGN": _hexdigest(message),
        "Content-Type": "application/json",
    }


def _hexdigest(message: bytes) -> str:
    return hmac.new(SECRET.encode(), message, hashlib.sha256).hexdigest()
