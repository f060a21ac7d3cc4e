"""Emulated Mt.Goxes whose streams are listened to."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.mtgox.support import START, Caller, MakeCaller
from tradespec.core.clock import ManualClock
from tradespec.emulator import Emulator, MtGoxOptions


@pytest.fixture
def make_gox() -> MakeCaller:
    def make(**options: Any) -> Caller:
        emulator = Emulator("mtgox", clock=ManualClock(START), options=MtGoxOptions(rate_limits=False, **options))
        return Caller(emulator, emulator.key, emulator.secret)

    return make


@pytest.fixture
def gox(make_gox: MakeCaller) -> Caller:
    return make_gox()


@pytest.fixture
def quiet(make_gox: MakeCaller) -> Caller:
    return make_gox(makers=())


@pytest.fixture
def other(quiet: Caller) -> Caller:
    return quiet.other(quiet.control.add_key(account="bob"))
