"""Spelling of candle lengths: those of candles, and those of ratios."""

from __future__ import annotations

from tradespec.emulator.engine.candles import DAY_MS, HOUR_MS, MINUTE_MS, Granularity

_EAST_MS = 8 * HOUR_MS
_DAYS = {"6H": 6 * HOUR_MS, "12H": 12 * HOUR_MS, "1D": DAY_MS, "3D": 3 * DAY_MS, "1W": 7 * DAY_MS, "1M": 0}

GRANULARITIES = {
    "1m": Granularity(MINUTE_MS),
    "3m": Granularity(3 * MINUTE_MS),
    "5m": Granularity(5 * MINUTE_MS),
    "15m": Granularity(15 * MINUTE_MS),
    "30m": Granularity(30 * MINUTE_MS),
    "1H": Granularity(HOUR_MS),
    "2H": Granularity(2 * HOUR_MS),
    "4H": Granularity(4 * HOUR_MS),
    **{name: Granularity(length, _EAST_MS) for name, length in _DAYS.items()},
    **{f"{name}utc": Granularity(length) for name, length in _DAYS.items()},
}
"""Of candles. From six hours on they follow the clock of UTC+8, unless they say utc."""

PERIODS = {
    "5m": GRANULARITIES["5m"],
    "15m": GRANULARITIES["15m"],
    "30m": GRANULARITIES["30m"],
    "1h": GRANULARITIES["1H"],
    "2h": GRANULARITIES["2H"],
    "4h": GRANULARITIES["4H"],
    "6h": GRANULARITIES["6Hutc"],
    "12h": GRANULARITIES["12Hutc"],
    "1d": GRANULARITIES["1Dutc"],
    "1Dutc": GRANULARITIES["1Dutc"],
    "24h": GRANULARITIES["1H"],
    "30d": GRANULARITIES["1Dutc"],
}
"""Of ratios."""
