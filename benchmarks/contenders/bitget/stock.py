"""What openapi-python-client makes of the same contract, untouched. It has no signatures: a user adds them as an `httpx.Auth`.

Its numbers stay text, its answers keep their envelope.
"""

from __future__ import annotations

import importlib
import time
from collections.abc import Callable, Generator
from typing import Any

import httpx

from benchmarks.answers import KEY, Case, Cases
from benchmarks.bitget import PASSPHRASE, WIRE_ORDER, read_models, sign

PACKAGE = "stock_bitget"
"""Generated into a temporary folder by `benchmarks.orchestra`."""


class _Auth(httpx.Auth):
    requires_request_body = True

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        stamp = str(time.time_ns() // 1_000_000)
        request.headers["ACCESS-KEY"] = KEY
        request.headers["ACCESS-TIMESTAMP"] = stamp
        request.headers["ACCESS-PASSPHRASE"] = PASSPHRASE
        request.headers["ACCESS-SIGN"] = sign(stamp, request.method, request.url.raw_path.decode(), request.content)
        yield request


def cases(url: str) -> Cases:
    """Public calls go through a client without the signature."""
    package: Any = importlib.import_module(PACKAGE)
    tickers: Any = importlib.import_module(f"{PACKAGE}.api.spot_market.spot_market_get_tickers")
    order: Any = importlib.import_module(f"{PACKAGE}.api.spot_trade.spot_trade_place_order")
    request: Any = importlib.import_module(f"{PACKAGE}.models.spot_order_request").SpotOrderRequest
    client = package.Client(base_url=url)
    signing = package.Client(base_url=url, httpx_args={"auth": _Auth()})
    readers = {name: _open(read) for name, read in read_models().items()}
    return {
        "tickers": Case(lambda: tickers.sync(client=client), readers["tickers"]),
        "place": Case(
            lambda: order.sync(client=signing, body=request.from_dict(WIRE_ORDER)),
            readers["place"],
        ),
    }


def _open(read: Callable[[Any], tuple[Any, ...]]) -> Callable[[Any], tuple[Any, ...]]:
    """The reader of an answer that is still in its envelope."""
    return lambda answer: read(answer.data)
