"""What openapi-python-client makes of the same spec, untouched. It has no signatures: a user adds them as an `httpx.Auth`."""

from __future__ import annotations

import hashlib
import hmac
import importlib
import time
from collections.abc import Generator
from typing import Any

import httpx

from benchmarks.answers import KEY, PRODUCT, SECRET, WIRE_ORDER, Case, Cases, read_models

PACKAGE = "stock_bitflyer"
"""Generated into a temporary folder by `benchmarks.orchestra`."""


class _Auth(httpx.Auth):
    requires_request_body = True

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        stamp = str(time.time_ns() // 1_000_000)
        message = f"{stamp}{request.method}".encode() + request.url.raw_path + request.content
        request.headers["ACCESS-KEY"] = KEY
        request.headers["ACCESS-TIMESTAMP"] = stamp
        request.headers["ACCESS-SIGN"] = hmac.new(SECRET.encode(), message, hashlib.sha256).hexdigest()
        yield request


def cases(url: str) -> Cases:
    """Public calls go through a client without the signature."""
    package: Any = importlib.import_module(PACKAGE)
    operations: dict[str, Any] = {
        name: importlib.import_module(f"{PACKAGE}.api.{name}")
        for name in ("market.get_ticker", "market.get_board", "market.get_executions", "trade.send_child_order")
    }
    request: Any = importlib.import_module(f"{PACKAGE}.models.send_child_order_request").SendChildOrderRequest
    client = package.Client(base_url=url)
    signing = package.Client(base_url=url, httpx_args={"auth": _Auth()})
    ticker, board, executions, order = operations.values()
    readers = read_models()

    def send() -> Any:
        return order.sync(client=signing, body=request.from_dict(WIRE_ORDER))

    return {
        "ticker": Case(lambda: ticker.sync(client=client, product_code=PRODUCT), readers["ticker"]),
        "order": Case(send, readers["order"]),
        "board": Case(lambda: board.sync(client=client, product_code=PRODUCT), readers["board"]),
        "executions": Case(lambda: executions.sync(client=client, product_code=PRODUCT), readers["executions"]),
        "concurrent": Case(lambda: ticker.asyncio(client=client, product_code=PRODUCT), readers["ticker"]),
    }
