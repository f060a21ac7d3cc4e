"""Who takes part. Each module has `cases(url)`, which makes its client and says what its calls are; ImportError skips it."""

from __future__ import annotations

MODULES: dict[str, str] = {
    "socket": "floor",
    "tradespec": "sdk",
    "httpx": "by_hand",
    "stock": "stock",
    "ccxt": "ccxt_sync",
    "ccxt async": "ccxt_async",
    "pybitflyer": "pybitflyer_api",
}
"""Name in the tables -> module here."""
