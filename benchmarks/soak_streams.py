"""Many messages through both stream clients and a local book, with connections that break: memory stays flat.

`python -m benchmarks.soak_streams [MESSAGES]`. The emulator runs in a process of its own; its history, which it keeps on purpose, is
made short, so that whatever else it keeps would show.
"""

from __future__ import annotations

import asyncio
import gc
import resource
import subprocess
import sys
import tracemalloc
from collections.abc import Generator
from contextlib import contextmanager, suppress
from types import TracebackType
from typing import IO, Any, NamedTuple, Self

from rich.console import Console

from benchmarks.answers import PRODUCT
from tradespec.bitflyer import AsyncBitFlyer, BitFlyer, LocalBook
from tradespec.core.clock import ManualClock
from tradespec.core.streams import Gap
from tradespec.emulator import BitflyerOptions, Emulator
from tradespec.emulator.faces.bitflyer.products import PRODUCTS

MESSAGES = 100_000
STEPS = 500  # of the market in one portion
STEP = 20  # seconds of the market's clock: the day whose trades it keeps for the ticker is over before the warm-up is
DROP_EVERY = 4  # portions
HISTORY = 100  # orders, trades and so on that the emulator keeps
ALLOWED_GROWTH = 128 * 1024  # bytes of objects that the client may keep; books and buffers differ in size by and by
ALLOWED_RESIDENT = 8 * 1024 * 1024  # bytes by which a process may grow; allocators do not give everything back
QUIET = 0.05  # seconds after which a portion has come over a connection
AT_ONCE = 0.001  # seconds to wait for what is there already
PATIENCE = 30.0  # seconds until a lost connection must be back


def serve() -> None:
    """The emulator's process: prints its address, and does what each line of standard input says."""
    options = BitflyerOptions(
        rate_limits=False,
        products=PRODUCTS[:1],
        market_step=STEP,
        history=HISTORY,
        board_snapshot_seconds=60 * STEP,
        stream_max_queue=100_000,
    )
    with Emulator("bitflyer", seed=1, clock=ManualClock(), options=options).serve() as server:
        sys.stdout.write(f"{server.base_url}\n")
        sys.stdout.flush()
        for line in sys.stdin:
            if line == "drop\n":
                server.emulator.control.drop_streams()
            else:
                for _ in range(int(line)):
                    server.emulator.control.advance(STEP)
            sys.stdout.write(f"{_resident()}\n")
            sys.stdout.flush()


class _Market:
    """The emulator's process, as the client's sees it."""

    def __init__(self, stdin: IO[str], stdout: IO[str]) -> None:
        self._stdin, self._stdout = stdin, stdout
        self.base_url = stdout.readline().strip()
        self.resident = 0

    def do(self, what: str) -> None:
        """Let it do something, and wait until it is done."""
        self._stdin.write(f"{what}\n")
        self._stdin.flush()
        self.resident = int(self._stdout.readline())


@contextmanager
def _market() -> Generator[_Market]:
    command = [sys.executable, "-c", "from benchmarks.soak_streams import serve; serve()"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None and process.stdout is not None
        yield _Market(process.stdin, process.stdout)
        process.stdin.close()


class _Readers:
    """Both clients and the book. Whoever has read all there is says how much that was."""

    def __init__(self, base_url: str) -> None:
        self._runner = asyncio.Runner()
        # Theirs is a clock that need not be waited for: so often as here, they would be slow to connect again.
        self._client = BitFlyer(base_url=base_url, clock=ManualClock())
        self._book = LocalBook(self._client, product_code=PRODUCT)
        self._subscriptions: tuple[Any, ...] = tuple(_channels(self._client.streams))
        self._async_client = AsyncBitFlyer(base_url=base_url, clock=ManualClock())
        self._async_subscriptions: tuple[Any, ...] = tuple(_channels(self._async_client.streams))
        self.gaps = 0

    def __enter__(self) -> Self:
        self._book.begin()
        for subscription in self._subscriptions:
            subscription.begin()
        self._runner.run(self._begin())
        return self

    async def _begin(self) -> None:
        for subscription in self._async_subscriptions:
            await subscription.begin()

    def read(self) -> int:
        """Read until nothing comes any more. Returns how many messages there were."""
        found = 0
        while self._book.receive(QUIET) is not None:
            found += 1
        for subscription in self._subscriptions:
            while (item := subscription.receive(AT_ONCE)) is not None:
                found += self._is_message(item)
        return found + self._runner.run(self._read())

    async def _read(self) -> int:
        found, wait = 0, QUIET
        for subscription in self._async_subscriptions:
            with suppress(TimeoutError):
                while True:
                    async with asyncio.timeout(wait):
                        found += self._is_message(await anext(subscription))
            wait = AT_ONCE
        return found

    def read_until_back(self) -> int:
        """After connections were dropped: read until they are back, and all there is then. Returns how many messages there were."""
        found = 0
        for subscription in self._subscriptions:
            while not self._is_return(item := subscription.receive(PATIENCE)):
                found += self._is_message(item)
        return found + self._runner.run(self._read_until_back()) + self.read()

    async def _read_until_back(self) -> int:
        found = 0
        async with asyncio.timeout(PATIENCE):
            for subscription in self._async_subscriptions:
                while not self._is_return(item := await anext(subscription)):
                    found += self._is_message(item)
        return found

    def _is_message(self, item: object) -> bool:
        self.gaps += isinstance(item, Gap)
        return not isinstance(item, Gap)

    def _is_return(self, item: object) -> bool:
        if item is None:
            raise RuntimeError(f"the connection is not back after {PATIENCE} s")
        return isinstance(item, Gap) and item.reason == "reconnected"

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._book.close()
        self._client.close()
        self._runner.run(self._async_client.aclose())
        self._runner.close()


def _channels(streams: Any) -> tuple[Any, ...]:
    return tuple(
        getattr(streams, name)(product_code=PRODUCT) for name in ("board", "board_snapshot", "ticker", "executions")
    )


class _Measure(NamedTuple):
    """Bytes: of objects in the client, and of both processes at their largest."""

    traced: int
    resident: int
    emulator: int


def main(messages: int = MESSAGES, steps: int = STEPS) -> int:
    """Run; 0 if nothing leaks. `steps` of the market are one portion."""
    with _market() as market, _Readers(market.base_url) as readers:
        tracemalloc.start()
        warm_up, _ = _soak(market, readers, messages // 4, steps)
        begun, gaps = _measure(market), readers.gaps
        count, portions = _soak(market, readers, messages, steps)
        ended, gaps = _measure(market), readers.gaps - gaps
        tracemalloc.stop()
    grown = [after - before for before, after in zip(begun, ended, strict=True)]
    is_flat = grown[0] < ALLOWED_GROWTH and max(grown[1:]) < ALLOWED_RESIDENT
    objects, resident, emulator = (f"{bytes_ / 1024:+,.0f} KiB" for bytes_ in grown)
    Console().print(
        f"{count:,} messages with {gaps} gaps in {portions} portions, after {warm_up:,} to warm up: the client keeps {objects} of "
        f"objects, its process {resident}, the emulator's {emulator}: {'flat' if is_flat else 'LEAKS'}",
        highlight=False,
        soft_wrap=True,
    )
    return 0 if is_flat else 1


def _soak(market: _Market, readers: _Readers, messages: int, steps: int) -> tuple[int, int]:
    """Returns how many messages came, in how many portions. Ends with a drop, after which nothing waits to be read."""
    count = portions = 0
    while count < messages or portions % DROP_EVERY:
        portions += 1
        market.do(str(steps))
        count += readers.read()
        if portions % DROP_EVERY == 0:
            market.do("drop")
            count += readers.read_until_back()
    return count, portions


def _measure(market: _Market) -> _Measure:
    gc.collect()
    return _Measure(tracemalloc.get_traced_memory()[0], _resident(), market.resident)


def _resident() -> int:
    """The largest size that this process has had, in bytes."""
    largest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return largest if sys.platform == "darwin" else largest * 1024


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
