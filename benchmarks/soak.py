"""Many calls through the SDK against a served emulator: memory stays flat. `python -m benchmarks.soak [ROUNDS]`.

The emulator runs in a process of its own, since it keeps history on purpose.
"""

from __future__ import annotations

import gc
import subprocess
import sys
import tracemalloc

from rich.console import Console

from tradespec.bitflyer import BitFlyer
from tradespec.emulator import BitflyerOptions, Emulator

ROUNDS = 20_000
WARM_UP = 3_000  # until the client's bounded caches are full
ALLOWED_GROWTH = 64 * 1024  # bytes that the process may keep after that


def serve() -> None:
    """The emulator's process: prints its address, ends when standard input closes."""
    with Emulator("bitflyer", seed=1, options=BitflyerOptions(rate_limits=False)).serve() as server:
        sys.stdout.write(f"{server.base_url} {server.key} {server.secret}\n")
        sys.stdout.flush()
        sys.stdin.read()


def main(rounds: int = ROUNDS) -> int:
    """Run; 0 if nothing leaks."""
    command = [sys.executable, "-c", "from benchmarks.soak import serve; serve()"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdin is not None and server.stdout is not None
        base_url, key, secret = server.stdout.readline().split()
        with BitFlyer(api_key=key, api_secret=secret, base_url=base_url) as client:
            growth = _growth(client, rounds)
        server.stdin.close()
    verdict = "flat" if growth < ALLOWED_GROWTH else "LEAKS"
    Console().print(f"{rounds} rounds, the process keeps {growth / 1024:+.0f} KiB since the warm-up: {verdict}")
    return 0 if growth < ALLOWED_GROWTH else 1


def _growth(client: BitFlyer, rounds: int) -> int:
    tracemalloc.start()
    kept: list[int] = []
    for count in (WARM_UP, rounds):
        for number in range(count):
            _round(client, number)
        gc.collect()
        kept.append(tracemalloc.get_traced_memory()[0])
    return kept[1] - kept[0]


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


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
