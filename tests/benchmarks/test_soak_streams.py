"""The soak of streams runs from end to end, and would see a leak."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks import soak_streams
from tradespec.core.streams.buffer import Buffer

MESSAGES, STEPS = 2_000, 100


def test_two_thousand_messages_with_drops_leave_nothing_behind() -> None:
    assert soak_streams.main(MESSAGES, STEPS) == 0


def test_messages_that_somebody_keeps_are_called_a_leak(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[Any] = []
    put = Buffer.put

    def keep(buffer: Buffer, item: Any) -> None:
        kept.append(item)
        put(buffer, item)

    monkeypatch.setattr(Buffer, "put", keep)
    assert soak_streams.main(MESSAGES // 2, STEPS) == 1
