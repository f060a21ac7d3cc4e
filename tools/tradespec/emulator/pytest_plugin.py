"""Fixtures for tests of code that trades. Nothing of the emulator is loaded until a test asks for one.

def test_my_strategy(bitflyer_emulator):
    client = BitFlyer(api_key=bitflyer_emulator.key, api_secret=bitflyer_emulator.secret, transport=bitflyer_emulator.transport())
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tradespec.emulator.emulator import Emulator
    from tradespec.emulator.faces.bitflyer import BitflyerControl
    from tradespec.emulator.faces.bitget import BitgetControl
    from tradespec.emulator.faces.coinbtr import CoinbtrControl
    from tradespec.emulator.faces.mtgox import MtGoxControl
    from tradespec.emulator.server import Server


@pytest.fixture
def bitflyer_emulator() -> Emulator[BitflyerControl]:
    """A fresh bitFlyer in this process. Its time stands still until `emulator.control.advance(seconds)`; no rate limits are enforced."""
    from tradespec.core.clock import ManualClock
    from tradespec.emulator.emulator import Emulator
    from tradespec.emulator.faces.bitflyer import BitflyerOptions

    return Emulator("bitflyer", clock=ManualClock(), options=BitflyerOptions(rate_limits=False))


@pytest.fixture
def bitflyer_server(bitflyer_emulator: Emulator[BitflyerControl]) -> Iterator[Server]:
    """The same on a socket of this machine: `server.base_url`, `server.key`, `server.secret`, `server.emulator`."""
    with bitflyer_emulator.serve() as server:
        yield server


@pytest.fixture
def bitget_emulator() -> Emulator[BitgetControl]:
    """A fresh Bitget in this process. Its time stands still until `emulator.control.advance(seconds)`; neither rate limits nor the age
    of time stamps are checked."""
    from tradespec.core.clock import ManualClock
    from tradespec.emulator.emulator import Emulator
    from tradespec.emulator.faces.bitget import BitgetOptions

    return Emulator("bitget", clock=ManualClock(), options=BitgetOptions(rate_limits=False, timestamp_window=None))


@pytest.fixture
def bitget_server(bitget_emulator: Emulator[BitgetControl]) -> Iterator[Server]:
    """The same on a socket of this machine."""
    with bitget_emulator.serve() as server:
        yield server


@pytest.fixture
def coinbtr_emulator() -> Emulator[CoinbtrControl]:
    """A fresh CoinBTR in this process. Its time stands still until `emulator.control.advance(seconds)`."""
    from tradespec.core.clock import ManualClock
    from tradespec.emulator.emulator import Emulator

    return Emulator("coinbtr", clock=ManualClock())


@pytest.fixture
def coinbtr_server(coinbtr_emulator: Emulator[CoinbtrControl]) -> Iterator[Server]:
    """The same on a socket of this machine."""
    with coinbtr_emulator.serve() as server:
        yield server


@pytest.fixture
def mtgox_emulator() -> Emulator[MtGoxControl]:
    """A fresh Mt.Gox in this process. Its time stands still until `emulator.control.advance(seconds)`; no rate limits are enforced."""
    from tradespec.core.clock import ManualClock
    from tradespec.emulator.emulator import Emulator
    from tradespec.emulator.faces.mtgox import MtGoxOptions

    return Emulator("mtgox", clock=ManualClock(), options=MtGoxOptions(rate_limits=False))


@pytest.fixture
def mtgox_server(mtgox_emulator: Emulator[MtGoxControl]) -> Iterator[Server]:
    """The same on a socket of this machine."""
    with mtgox_emulator.serve() as server:
        yield server
