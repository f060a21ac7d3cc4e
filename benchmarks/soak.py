"""Many calls through the SDK against the emulator over a socket: memory stays flat. `python -m benchmarks.soak`."""

from __future__ import annotations

import gc
import sys
import tracemalloc

from rich.console import Console

from tradespec.bitflyer import BitFlyer
from tradespec.emulator import BitflyerOptions, Emulator

CALLS = 20_000
ALLOWED_GROWTH = 512 * 1024  # bytes kept by the SDK after the first quarter


def main(calls: int = CALLS) -> int:
    """Run; 0 if nothing leaks."""
    console = Console()
    emulator = Emulator("bitflyer", seed=1, options=BitflyerOptions())
    with (
        emulator.serve() as server,
        BitFlyer(api_key=server.key, api_secret=server.secret, base_url=server.base_url) as client,
    ):
        tracemalloc.start()
        early = 0
        for number in range(1, calls + 1):
            _round(client, number)
            if number == calls // 4:
                early = _kept_by_the_sdk()
        growth = _kept_by_the_sdk() - early
    verdict = "flat" if growth < ALLOWED_GROWTH else "LEAKS"
    console.print(f"{calls} rounds, the SDK keeps {growth / 1024:+.0f} KiB since the first quarter: {verdict}")
    return 0 if growth < ALLOWED_GROWTH else 1


def _round(client: BitFlyer, number: int) -> None:
    """A read each time; every tenth time an order that rests, its listing, and its end."""
    client.market.get_ticker(product_code="BTC_JPY")
    if number % 10:
        return
    accepted = client.trade.send_child_order(
        product_code="BTC_JPY", child_order_type="LIMIT", side="BUY", price=1, size="0.01"
    )
    order = accepted.child_order_acceptance_id
    client.trade.get_child_orders(product_code="BTC_JPY", child_order_acceptance_id=order)
    client.trade.cancel_child_order(product_code="BTC_JPY", child_order_acceptance_id=order)


def _kept_by_the_sdk() -> int:
    """Bytes allocated in the client's own modules and in httpx; the emulator keeps history on purpose."""
    gc.collect()
    places = [
        tracemalloc.Filter(True, pattern)
        for pattern in ("*/tradespec/core/*", "*/tradespec/bitflyer/*", "*/httpx/*", "*/httpcore/*")
    ]
    return sum(entry.size for entry in tracemalloc.take_snapshot().filter_traces(places).statistics("filename"))


if __name__ == "__main__":
    sys.exit(main())
