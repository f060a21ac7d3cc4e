"""Emulated Bitgets for the tests."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.bitget.support import START, Caller, MakeCaller
from tradespec.core.clock import ManualClock
from tradespec.emulator import BitgetOptions, Emulator


@pytest.fixture
def make_bitget() -> MakeCaller:
    """Build a Bitget whose time stands still, with options by name, and a caller of its account "demo".

    No rate limits, unless asked for.
    """

    def make(**options: Any) -> Caller:
        options.setdefault("rate_limits", False)
        emulator = Emulator("bitget", clock=ManualClock(START), options=BitgetOptions(**options))
        return Caller(emulator, emulator.key, emulator.secret, emulator.passphrase)

    return make


@pytest.fixture
def trader(make_bitget: MakeCaller) -> Caller:
    """The account "demo" of a Bitget with default options."""
    return make_bitget()


@pytest.fixture
def rival(trader: Caller) -> Caller:
    """A second account of the same Bitget."""
    return trader.other(trader.control.add_key(account="rival"))
