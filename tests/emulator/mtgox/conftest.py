"""Emulated Mt.Goxes for the tests."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.mtgox.support import START, Caller, MakeCaller
from tradespec.core.clock import ManualClock
from tradespec.emulator import Emulator, MtGoxOptions


@pytest.fixture
def make_gox() -> MakeCaller:
    """Build a Mt.Gox whose time stands still, with options by name, and a caller of its account "demo"."""

    def make(**options: Any) -> Caller:
        emulator = Emulator("mtgox", clock=ManualClock(START), options=MtGoxOptions(**options))
        return Caller(emulator, emulator.key, emulator.secret)

    return make


@pytest.fixture
def gox(make_gox: MakeCaller) -> Caller:
    """The account "demo" of a Mt.Gox with default options."""
    return make_gox()


@pytest.fixture
def quiet(make_gox: MakeCaller) -> Caller:
    """The same without market makers: all books are empty."""
    return make_gox(makers=())


@pytest.fixture
def other(quiet: Caller) -> Caller:
    """A second account of the quiet one."""
    return quiet.other(quiet.control.add_key(account="bob"))
