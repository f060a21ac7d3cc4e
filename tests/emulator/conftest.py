"""Emulated exchanges for the tests."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.support import START, Caller, MakeCaller, second_account
from tradespec.core.clock import ManualClock
from tradespec.emulator import BitflyerOptions, Emulator


@pytest.fixture
def make_caller() -> MakeCaller:
    """Build a bitFlyer whose time stands still, with options by name, and a caller of its account "demo".

    No rate limits, unless asked for.
    """

    def make(**options: Any) -> Caller:
        options.setdefault("rate_limits", False)
        emulator = Emulator("bitflyer", clock=ManualClock(START), options=BitflyerOptions(**options))
        return Caller(emulator, emulator.key, emulator.secret)

    return make


@pytest.fixture
def alice(make_caller: MakeCaller) -> Caller:
    """The account "demo" of a bitFlyer with default options."""
    return make_caller()


@pytest.fixture
def bob(alice: Caller) -> Caller:
    """A second account of the same bitFlyer."""
    return second_account(alice)
