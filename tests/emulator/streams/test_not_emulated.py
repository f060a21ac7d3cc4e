"""A channel that the contract has and the emulator has not yet is refused, and the log says that it is no typo of the client's."""

from __future__ import annotations

import pytest

from tests.emulator.mtgox.support import Caller as GoxCaller
from tests.emulator.streams.mtgox_support import LAG, Goxer
from tests.emulator.streams.support import Flyer
from tests.emulator.support import Caller
from tradespec.emulator.faces.bitflyer import streams as bitflyer
from tradespec.emulator.faces.mtgox import stream_session, streams


@pytest.fixture
def without_tickers(monkeypatch: pytest.MonkeyPatch) -> None:
    """bitFlyer as it is before anybody has taught it tickers."""
    monkeypatch.delitem(bitflyer._PREFIXES, "ticker")
    monkeypatch.setattr(bitflyer.BitflyerStreams, "channels", ("boardSnapshot", "board", "executions"))


@pytest.mark.usefixtures("without_tickers")
def test_the_log_names_the_channel_of_the_contract(alice: Caller, caplog: pytest.LogCaptureFixture) -> None:
    assert Flyer(alice).ask("subscribe", channel="lightning_ticker_BTC_JPY") == (-32602, "Invalid channel")
    said = "bitflyer: the channel ticker is in the contract, but not emulated; 'lightning_ticker_BTC_JPY' is refused"
    assert [record.getMessage() for record in caplog.records] == [said]


@pytest.mark.parametrize("channel", ["lightning_board_snapshot_BTC_XXX", "lightning_candles_BTC_JPY", "own_orders"])
def test_what_the_contract_has_not_and_what_is_emulated_is_not_logged(
    alice: Caller, caplog: pytest.LogCaptureFixture, channel: str
) -> None:
    assert Flyer(alice).ask("subscribe", channel=channel) == (-32602, "Invalid channel")
    assert caplog.records == []


def test_ids_are_found_as_well(
    gox: GoxCaller, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream_session, "BY_ID", {})
    monkeypatch.setattr(streams.MtGoxStreams, "channels", ("trades", "ticker", "depth", "own", "connection"))
    goxer = Goxer(gox)
    for channel in (LAG, "nowhere"):
        (answer,) = goxer.say({"op": "mtgox.subscribe", "channel": channel})
        assert answer["message"] == "No such channel"
    assert [record.getMessage() for record in caplog.records] == [
        f"mtgox: the channel lag is in the contract, but not emulated; '{LAG}' is refused"
    ]
