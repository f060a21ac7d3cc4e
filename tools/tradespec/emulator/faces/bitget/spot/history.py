"""What the spot markets did: candles from their trades."""

from __future__ import annotations

from tradespec.emulator.engine import Event, OrderExecuted
from tradespec.emulator.engine.candles import DAY_MS, HOUR_MS, MINUTE_MS, Candles, Granularity
from tradespec.emulator.engine.exact import mul
from tradespec.emulator.faces.bitget.formats import to_ms
from tradespec.emulator.faces.bitget.state import State

_CHINA_MS = 8 * HOUR_MS

GRANULARITIES = {
    "1min": Granularity(MINUTE_MS),
    "3min": Granularity(3 * MINUTE_MS),
    "5min": Granularity(5 * MINUTE_MS),
    "15min": Granularity(15 * MINUTE_MS),
    "30min": Granularity(30 * MINUTE_MS),
    "1h": Granularity(HOUR_MS),
    "4h": Granularity(4 * HOUR_MS),
    "6h": Granularity(6 * HOUR_MS, _CHINA_MS),
    "12h": Granularity(12 * HOUR_MS, _CHINA_MS),
    "1day": Granularity(DAY_MS, _CHINA_MS),
    "3day": Granularity(3 * DAY_MS, _CHINA_MS),
    "1week": Granularity(7 * DAY_MS, _CHINA_MS),
    "1M": Granularity(0, _CHINA_MS),
    "6Hutc": Granularity(6 * HOUR_MS),
    "12Hutc": Granularity(12 * HOUR_MS),
    "1Dutc": Granularity(DAY_MS),
    "3Dutc": Granularity(3 * DAY_MS),
    "1Wutc": Granularity(7 * DAY_MS),
    "1Mutc": Granularity(0),
}
LOOKBACK_DAYS = {
    "1min": 30,
    "3min": 30,
    "5min": 30,
    "15min": 52,
    "30min": 62,
    "1h": 83,
    "4h": 240,
    "6h": 360,
    "6Hutc": 360,
}
"""How far back recent candles go; those that are not here have no known end."""


class SpotHistory:
    """The candles of all spot markets.

    Args:
        state: the exchange.
    """

    def __init__(self, state: State) -> None:
        self._symbols = {pair.symbol for pair in state.symbols}
        self._candles: dict[str, Candles] = {}
        state.exchange.subscribe(self._on_event)

    def of(self, symbol: str) -> Candles:
        """The candles of a market."""
        return self._candles.setdefault(symbol, Candles())

    def _on_event(self, event: Event) -> None:
        if isinstance(event, OrderExecuted) and event.execution.symbol in self._symbols:
            fill = event.execution
            self.of(fill.symbol).add(to_ms(fill.time), fill.price, fill.size, mul(fill.price, fill.size))
