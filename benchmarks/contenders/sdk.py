"""This SDK; and its own cost alone, over a transport that does nothing."""

from __future__ import annotations

from collections.abc import Iterator

import httpx

from benchmarks.answers import BODIES, KEY, MESSAGE, ORDER, PRODUCT, SECRET, Case, Cases, read_models, read_text
from tradespec.bitflyer import AsyncBitFlyer, BitFlyer
from tradespec.core.signing import Hmac

_HEADERS = [
    (b"Date", b"Fri, 31 Jan 2025 02:51:00 GMT"),
    (b"Content-Type", b"application/json; charset=utf-8"),
    (b"Connection", b"keep-alive"),
    (b"Cache-Control", b"no-store"),
    (b"X-Request-Id", b"0f8fad5b-d9cb-469f-a165-70867728950e"),
    (b"X-RateLimit-Period", b"300"),
    (b"X-RateLimit-Remaining", b"499"),
    (b"X-RateLimit-Reset", b"1738292160"),
    (b"Content-Length", str(len(BODIES["ticker"])).encode()),
]


class _Body(httpx.SyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        yield BODIES["ticker"]


class _Null(httpx.BaseTransport):
    """Answers from memory as httpx's own transport would: a fresh response over a stream."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers=_HEADERS, stream=_Body())


def _status(answer: httpx.Response) -> tuple[int]:
    return (answer.status_code,)


def cases(url: str) -> Cases:
    """Calls through the facades; "null" and "null transport" differ by what the SDK adds to its transport call."""
    client = BitFlyer(api_key=KEY, api_secret=SECRET, base_url=url)
    asynchronous = AsyncBitFlyer(api_key=KEY, api_secret=SECRET, base_url=url)
    transport = _Null()
    offline = BitFlyer(base_url=url, transport=transport)
    request = httpx.Request("GET", url)
    mac = Hmac(SECRET.encode(), "sha256")
    readers = read_models()
    return {
        "ticker": Case(lambda: client.market.get_ticker(product_code=PRODUCT), readers["ticker"]),
        "order": Case(lambda: client.trade.send_child_order(**ORDER), readers["order"]),
        "board": Case(lambda: client.market.get_board(product_code=PRODUCT), readers["board"]),
        "executions": Case(lambda: client.market.get_executions(product_code=PRODUCT), readers["executions"]),
        "concurrent": Case(lambda: asynchronous.market.get_ticker(product_code=PRODUCT), readers["ticker"]),
        "hmac": Case(lambda: mac.hexdigest(MESSAGE), read_text),
        "null": Case(lambda: offline.market.get_ticker(product_code=PRODUCT), readers["ticker"]),
        "null transport": Case(lambda: transport.handle_request(request), _status),
    }
