"""Who takes part. Each module has `cases(url)`, which makes its client and says what its calls are; ImportError skips it."""

from __future__ import annotations

BITFLYER: dict[str, str] = {
    "socket": "floor",
    "tradespec": "sdk",
    "httpx": "by_hand",
    "stock": "stock",
    "ccxt": "ccxt_sync",
    "ccxt async": "ccxt_async",
    "pybitflyer": "pybitflyer_api",
}
"""Name in the tables -> module here."""
BITGET: dict[str, str] = {
    "socket": "bitget.floor",
    "tradespec": "bitget.sdk",
    "httpx": "bitget.by_hand",
    "httpx Decimal": "bitget.by_hand_decimal",
    "stock": "bitget.stock",
    "ccxt": "bitget.ccxt_sync",
}
STREAMS: dict[str, str] = {
    "tradespec": "streams.sdk",
    "tradespec async": "streams.sdk_async",
    "json": "streams.by_hand",
    "json Decimal": "streams.by_hand_decimal",
    "msgspec": "streams.by_hand_msgspec",
    "pybotters": "streams.pybotters_client",
}
CALLS = (*BITFLYER.items(), *BITGET.items())
PROCESSES = (*CALLS, *STREAMS.items())
"""Each exchange has a process of its own, and so have streams: what one loads is not on the heap of the other."""
