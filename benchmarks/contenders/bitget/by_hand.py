"""httpx and json by hand, without models, retries or errors. Bitget's numbers are text and stay text: exact, but not to be added up."""

from __future__ import annotations

import json
import time
from typing import Any

import httpx

from benchmarks.answers import KEY, Case, Cases
from benchmarks.bitget import ORDER_PATH, PASSPHRASE, TICKERS_PATH, WIRE_ORDER, read_plain, sign


def cases(url: str) -> Cases:
    """One `httpx.Client`."""
    client = httpx.Client(base_url=url)

    def place() -> Any:
        body = json.dumps(WIRE_ORDER).encode()
        return read(client.post(ORDER_PATH, content=body, headers=signed(body)))

    readers = read_plain()
    return {
        "tickers": Case(lambda: read(client.get(TICKERS_PATH)), readers["tickers"]),
        "place": Case(place, readers["place"]),
    }


def read(answer: httpx.Response) -> Any:
    """The whole body; Bitget says in it whether it was a success."""
    answer.raise_for_status()
    found = json.loads(answer.content)
    if found["code"] != "00000":
        raise ValueError(found["msg"])
    return found


def signed(body: bytes) -> dict[str, str]:
    """The headers of an order."""
    stamp = str(time.time_ns() // 1_000_000)
    return {
        "ACCESS-KEY": KEY,
        "ACCESS-TIMESTAMP": stamp,
        "ACCESS-PASSPHRASE": PASSPHRASE,
        "ACCESS-SIGN": sign(stamp, "POST", ORDER_PATH, body),
        "Content-Type": "application/json",
    }
