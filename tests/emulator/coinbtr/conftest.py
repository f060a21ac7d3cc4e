"""Emulated CoinBTRs for the tests."""

from __future__ import annotations

import pytest

from tests.emulator.coinbtr.support import Caller, make_caller


@pytest.fixture
def trader() -> Caller:
    """The account "demo" of a CoinBTR with default options."""
    return make_caller()


@pytest.fixture
def rival(trader: Caller) -> Caller:
    """A second account of the same CoinBTR."""
    return trader.other("rival")
