"""Eight processes on one key: none of their calls is refused for its nonce, over lasting and over new connections."""

from __future__ import annotations

import multiprocessing
from collections import Counter
from pathlib import Path
from typing import Any

from tradespec.core.clock import ManualClock
from tradespec.core.errors import NonceRefused, TradespecError
from tradespec.core.nonces import FileNonces, MemoryNonces
from tradespec.core.options import RetryPolicy
from tradespec.emulator import Emulator
from tradespec.mtgox import MtGox

PROCESSES = 8
CALLS = 20_000
PER_CONNECTION = 125
ONCE = RetryPolicy(retries=0)


def _work(url: str, key: str, secret: str, folder: str, calls: int, found: Any) -> None:
    """Make calls, with a new client (and connection) now and then, and report what went wrong."""
    errors: Counter[str] = Counter()
    for _ in range(calls // PER_CONNECTION):
        with MtGox(api_key=key, api_secret=secret, base_url=url, nonces=FileNonces(folder), retry=ONCE) as client:
            for _ in range(PER_CONNECTION):
                try:
                    client.account.get_id_key()
                except TradespecError as error:
                    errors[type(error).__name__] += 1
    found.put(errors)


def test_twenty_thousand_calls_of_eight_processes_are_all_in_order(tmp_path: Path) -> None:
    emulator = Emulator("mtgox")
    context = multiprocessing.get_context("spawn")
    found: Any = context.Queue()
    with emulator.serve() as server:
        arguments = (server.base_url, emulator.key, emulator.secret, str(tmp_path), CALLS // PROCESSES, found)
        workers = [context.Process(target=_work, args=arguments) for _ in range(PROCESSES)]
        for worker in workers:
            worker.start()
        errors: Counter[str] = sum((found.get(timeout=300) for _ in workers), Counter())
        for worker in workers:
            worker.join()
    assert errors == {}


def test_a_nonce_that_fell_behind_is_refused_and_said_so() -> None:
    emulator = Emulator("mtgox")

    def client(nonces: MemoryNonces) -> MtGox:
        return MtGox(
            api_key=emulator.key, api_secret=emulator.secret, transport=emulator.transport(), nonces=nonces, retry=ONCE
        )

    fast, slow = MemoryNonces(), MemoryNonces(clock=ManualClock())
    client(fast).account.get_id_key()
    try:
        client(slow).account.get_id_key()
    except NonceRefused as error:
        assert error.outcome == "rejected"
    else:
        raise AssertionError("a nonce from the past was taken")
