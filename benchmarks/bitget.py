"""Bitget's canned answers, and what every contender must have read out of them."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from decimal import Decimal
from hashlib import sha256
from hmac import digest
from typing import Any

from benchmarks.answers import SECRET

TICKERS = 700
PASSPHRASE = "bench-passphrase"  # noqa: S105 - the server looks at none of it
TICKERS_PATH = "/api/v2/spot/market/tickers"
ORDER_PATH = "/api/v2/spot/trade/place-order"
ORDER: dict[str, Any] = {
    "symbol": "BTCUSDT",
    "side": "buy",
    "order_type": "limit",
    "force": "gtc",
    "price": "50000.12",
    "size": "0.001",
    "client_oid": "bench-0001",
}
WIRE_ORDER: dict[str, str] = {
    "symbol": "BTCUSDT",
    "side": "buy",
    "orderType": "limit",
    "force": "gtc",
    "price": "50000.12",
    "size": "0.001",
    "clientOid": "bench-0001",
}
"""The same under the names of the wire. Its own id is given, so that all contenders send the same fields."""

_TEXT = (
    ("open", 9, 2),
    ("high24h", 9, 2),
    ("low24h", 9, 2),
    ("lastPr", 9, 2),
    ("quoteVolume", 15, 6),
    ("baseVolume", 13, 6),
    ("usdtVolume", 17, 9),
    ("bidPr", 9, 2),
    ("askPr", 9, 2),
    ("bidSz", 8, 6),
    ("askSz", 8, 6),
    ("openUtc", 9, 2),
    ("ts", 13, 0),
    ("changeUtc24h", 4, 5),
    ("change24h", 4, 5),
)
"""Field, digits, decimals, in the order of the wire."""
_DEAD, _BLANK = 25, 40
"""One row in so many has null sizes, one in so many an empty text where there was no trade since midnight."""


def _row(i: int) -> str:
    fields = ",".join(f'"{name}":{_value(i, k)}' for k, (name, _, _) in enumerate(_TEXT))
    return f'{{"symbol":"{_symbol(i)}",{fields}}}'


def _symbol(i: int) -> str:
    return f"COIN{i:03}USDT"


def _value(i: int, k: int) -> str:
    name = _TEXT[k][0]
    if name in ("bidSz", "askSz") and i % _DEAD == _DEAD - 1:
        return "null"
    if name in ("openUtc", "changeUtc24h") and i % _BLANK == _BLANK - 1:
        return '""'
    return f'"{_number(i, k)}"'


def _number(i: int, k: int) -> Decimal:
    """Digits that differ from field to field and from row to row."""
    _, digits, decimals = _TEXT[k]
    lowest = 10 ** (digits - 1)
    return Decimal(lowest + (i + 1) * (k + 3) * 2654435761 % (9 * lowest)).scaleb(-decimals)


def _envelope(data: str) -> bytes:
    return f'{{"code":"00000","msg":"success","requestTime":1738292160123,"data":{data}}}'.encode()


BODIES: dict[str, bytes] = {
    "tickers": _envelope(f"[{','.join(map(_row, range(TICKERS)))}]"),
    "place": _envelope('{"orderId":"1255900118012739584","clientOid":"bench-0001"}'),
}
EXPECTED: dict[str, tuple[Any, ...]] = {
    "tickers": (TICKERS, _symbol(TICKERS - 1), True, _number(TICKERS - 2, 3), _number(TICKERS - 2, 6)),
    "place": ("1255900118012739584",),
}


def read_plain() -> dict[str, Callable[[Any], tuple[Any, ...]]]:
    """The readers of contenders whose results are plain dicts and lists, envelope and all."""
    return {
        "tickers": lambda t: (
            len(t["data"]),
            t["data"][-1]["symbol"],
            not t["data"][_BLANK - 1]["openUtc"] and t["data"][-1]["bidSz"] is None,
            t["data"][-2]["lastPr"],
            t["data"][-2]["usdtVolume"],
        ),
        "place": lambda o: (o["data"]["orderId"],),
    }


def read_models() -> dict[str, Callable[[Any], tuple[Any, ...]]]:
    """The readers of contenders whose results are objects, without the envelope."""
    return {
        "tickers": lambda t: (
            len(t),
            t[-1].symbol,
            not t[_BLANK - 1].open_utc and t[-1].bid_sz is None,
            t[-2].last_pr,
            t[-2].usdt_volume,
        ),
        "place": lambda o: (o.order_id,),
    }


def sign(stamp: str, method: str, target: str, body: bytes) -> str:
    """The signature, for contenders that are written by hand."""
    message = f"{stamp}{method}{target}".encode() + body
    return b64encode(digest(SECRET.encode(), message, sha256)).decode()
