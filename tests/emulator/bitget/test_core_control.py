from __future__ import annotations

from decimal import Decimal

import httpx
import pytest

from tests.emulator.bitget.support import SPOT, START, START_MS, Caller
from tradespec.core.clock import ManualClock
from tradespec.emulator import BitgetControl, BitgetOptions, ControlError, Emulator, Server


def test_money_comes_in_where_it_is_wanted(trader: Caller) -> None:
    trader.control.fund("USDT", 5, wallet="usdt_futures")
    trader.control.fund("BTC", Decimal("0.5"), wallet="isolated_margin", symbol="BTCUSDT")
    held = trader.control.snapshot()["demo"]

    assert held["usdt_futures"]["USDT"].amount == 100_005
    assert held["isolated_margin/BTCUSDT"]["BTC"].available == Decimal("0.5")


def test_a_deposit_has_a_record(trader: Caller) -> None:
    number = trader.control.deposit("USDT", 50, chain="trc20", pending_seconds=10)
    records = f"{SPOT}/wallet/deposit-records?startTime={START_MS}&endTime={START_MS + 60_000}"
    (row,) = trader.get(records).data
    assert (row["orderId"], row["status"], row["chain"], row["size"]) == (number, "pending", "TRC20", "50")
    before = trader.held("USDT")[0]
    trader.control.advance(10)
    assert trader.get(records).data[0]["status"] == "success"
    assert trader.held("USDT")[0] - before == 50


def test_a_reset_begins_anew_and_keeps_the_keys(trader: Caller, rival: Caller) -> None:
    before = trader.get(f"{SPOT}/market/tickers").data
    trader.order("buy", "1000")
    uid = trader.control.add_subaccount("child")
    trader.control.reset()

    assert trader.get(f"{SPOT}/market/tickers").data == before
    assert trader.held("USDT") == (100_000, 0)
    assert rival.held("USDT") == (100_000, 0)
    assert trader.face.state.users["child"].uid == uid
    assert trader.control.snapshot()["child"] == {}


def test_a_halted_market_takes_cancels_only(trader: Caller) -> None:
    order_id = trader.order("buy", "0.01", "95000")
    trader.control.set_market_state("BTCUSDT", "halt")
    assert trader.get(f"{SPOT}/public/symbols?symbol=BTCUSDT").data[0]["status"] == "halt"
    assert trader.try_order("buy", "0.01", "95000").code == "40844"
    assert trader.cancel(order_id).data["orderId"] == order_id


def test_what_makes_no_sense_is_refused(trader: Caller) -> None:
    control = trader.control
    control.add_key(account="paper", demo=True)
    for act in (
        lambda: control.fund("USDT", -1),
        lambda: control.fund("USDT", 1, account="nobody"),
        lambda: control.fund("USDT", 1, wallet="isolated_margin"),
        lambda: control.fund("USDT", 1, symbol="BTCUSDT"),
        lambda: control.deposit("NOPE", 1),
        lambda: control.deposit("USDT", 1, pending_seconds=-1),
        lambda: control.trade("NOPE", "buy", 1, 1),
        lambda: control.set_price("NOPE", 1),
        lambda: control.set_price("BTCUSDT", Decimal("0.001")),
        lambda: control.set_market_state("NOPE", "halt"),
        lambda: control.add_key(account="a/b"),
        lambda: control.add_key(account="crowd"),
        lambda: control.add_key(permissions=frozenset({"everything"})),
        lambda: control.add_key(key="demo-key", secret="another"),
        lambda: control.set_permissions("nobody"),
        lambda: control.add_subaccount("demo"),
        lambda: control.add_key(account="demo", demo=True),
        lambda: control.add_key(account="paper"),
    ):
        with pytest.raises(ControlError):
            act()


@pytest.mark.parametrize(
    "options",
    [
        {"ban_seconds": -1}, {"timestamp_window": -1}, {"market_step": 0}, {"passphrase": ""}, {"symbols": ()},
        {"spot_fee": Decimal(1)}, {"max_batch": 0}, {"balances": {"nowhere": {}}},
        {"balances": {"spot": {"USDT": Decimal(-1)}}}, {"balances": {"isolated_margin": {}}},
    ],
)  # fmt: skip
def test_options_that_make_no_sense_are_refused(options: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        Emulator("bitget", clock=ManualClock(START), options=BitgetOptions(**options))  # type: ignore[arg-type]


def test_only_exchanges_with_passphrases_take_one() -> None:
    assert Emulator("bitget", clock=ManualClock(START), passphrase="secret-words").passphrase == "secret-words"
    with pytest.raises(ValueError, match="passphrase"):
        Emulator("bitflyer", passphrase="secret-words")


def test_the_fixtures_of_the_plugin_work(bitget_server: Server, bitget_emulator: Emulator[BitgetControl]) -> None:
    answer = httpx.get(f"{bitget_server.base_url}{SPOT}/market/tickers?symbol=BTCUSDT").json()
    bitget_emulator.control.set_price("BTCUSDT", 102_000)
    moved = httpx.get(f"{bitget_server.base_url}{SPOT}/market/tickers?symbol=BTCUSDT").json()

    assert (answer["code"], moved["data"][0]["lastPr"]) == ("00000", "102000")
    assert bitget_server.passphrase == bitget_emulator.passphrase != ""
