"""The floor: a socket, ready-made request bytes and an untyped JSON decode. Nobody would trade with it."""

from __future__ import annotations

import json
import time
from typing import Any

from benchmarks.answers import KEY, Case, Cases
from benchmarks.bitget import ORDER_PATH, PASSPHRASE, TICKERS_PATH, WIRE_ORDER, read_plain, sign
from benchmarks.contenders.floor import connect, request


def cases(url: str) -> Cases:
    """A blocking socket."""
    exchange = connect(url)
    get_tickers = request("GET", TICKERS_PATH)

    def place() -> Any:
        body, stamp = json.dumps(WIRE_ORDER).encode(), str(time.time_ns() // 1_000_000)
        signature = sign(stamp, "POST", ORDER_PATH, body)
        extra = (
            f"ACCESS-KEY: {KEY}\r\nACCESS-TIMESTAMP: {stamp}\r\nACCESS-SIGN: {signature}\r\n"
            f"ACCESS-PASSPHRASE: {PASSPHRASE}\r\n"
        )
        return exchange(request("POST", ORDER_PATH, extra, body))

    readers = read_plain()
    return {
        "tickers": Case(lambda: exchange(get_tickers), readers["tickers"]),
        "place": Case(place, readers["place"]),
    }
