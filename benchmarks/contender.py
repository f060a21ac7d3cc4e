"""One contender in one process: `python -m benchmarks.contender NAME URL` prints CPU microseconds per call, a line a case."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from decimal import Decimal
from typing import Any

CALLS, WARM_UP = 2000, 200
ORDER: dict[str, Any] = {
    "product_code": "BTC_JPY",
    "child_order_type": "LIMIT",
    "side": "BUY",
    "price": 15000000,
    "size": "0.01",
}


def _httpx(url: str) -> dict[str, Callable[[], object]]:
    """Plain httpx with exact numbers: what a careful user would write by hand, without models, retries or errors."""
    import hashlib
    import hmac

    import httpx

    client = httpx.Client(base_url=url)

    def get() -> object:
        answer = client.get("/v1/getticker", params={"product_code": "BTC_JPY"})
        answer.raise_for_status()
        return json.loads(answer.content, parse_float=Decimal)

    def post() -> object:
        body = json.dumps(ORDER)
        stamp = str(time.time_ns() // 1_000_000)
        text = f"{stamp}POST/v1/me/sendchildorder{body}"
        sign = hmac.new(b"secret", text.encode(), hashlib.sha256).hexdigest()
        headers = {
            "ACCESS-KEY": "key",
            "ACCESS-TIMESTAMP": stamp,
            "ACCESS-SIGN": sign,
            "Content-Type": "application/json",
        }
        answer = client.post("/v1/me/sendchildorder", content=body, headers=headers)
        answer.raise_for_status()
        return json.loads(answer.content, parse_float=Decimal)

    return {"get": get, "post": post}


def _tradespec(url: str) -> dict[str, Callable[[], object]]:
    from tradespec.bitflyer import BitFlyer

    client = BitFlyer(api_key="key", api_secret="secret", base_url=url)  # noqa: S106
    market, trade = client.market, client.trade
    return {
        "get": lambda: market.get_ticker(product_code="BTC_JPY"),
        "post": lambda: trade.send_child_order(**ORDER),
    }


CONTENDERS: dict[str, Callable[[str], dict[str, Callable[[], object]]]] = {"httpx": _httpx, "tradespec": _tradespec}


def main(name: str, url: str) -> None:
    """Measure every case of one contender."""
    for case, call in CONTENDERS[name](url).items():
        for _ in range(WARM_UP):
            call()
        begun = time.process_time_ns()
        for _ in range(CALLS):
            call()
        sys.stdout.write(f"{case} {(time.process_time_ns() - begun) / CALLS / 1000:.1f}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
