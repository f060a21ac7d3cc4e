from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tradespec.bitflyer import BitFlyer
from tradespec.core.clock import ManualClock
from tradespec.emulator import BitflyerOptions, Emulator


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("max_count", 0, "from 1 to"),
        ("history", 0, "from 1 to"),
        ("leverage", Decimal(0), "above zero"),
        ("leverage", 2.5, "finite Decimal"),
        ("corporate_leverage", Decimal(-1), "above zero"),
        ("unfilled_rest_state", "GONE", "CANCELED, EXPIRED"),
        ("trigger_source", "mid", "last, quote"),
        ("parent_prefix", "ABC", "JCO, JCP"),
        ("lowered_percent", -1, "from 0 to 100"),
        ("btc_collateral_percent", 101, "from 0 to 100"),
        ("acceptance_delay", float("nan"), "from 0 to"),
        ("withdrawal_delay", float("inf"), "from 0 to"),
        ("timestamp_window", -1, "or None"),
        ("market_step", 0, "above zero"),
        ("commission", Decimal(1), "below 1"),
        ("commissions", {"BTC_JPY": Decimal("-0.1")}, "below 1"),
        ("withdrawal_fee", Decimal(-1), "zero or more"),
        ("balances", {"JPY": Decimal("NaN")}, "finite Decimal"),
        ("balances", {"JPY": Decimal("1e999999999")}, "finite Decimal"),
        ("collateral", {"JPY": Decimal(-1)}, "zero or more"),
    ],
)
def test_choices_that_make_no_sense_are_refused_with_what_is_wanted(name: str, value: Any, text: str) -> None:
    with pytest.raises(ValueError, match=rf"{name}.*{text}"):
        BitflyerOptions(**{name: value})


def test_ended_orders_beyond_the_history_are_forgotten() -> None:
    emulator = Emulator("bitflyer", clock=ManualClock(), options=BitflyerOptions(history=5, rate_limits=False))
    with BitFlyer(api_key=emulator.key, api_secret=emulator.secret, transport=emulator.transport()) as bitflyer:
        for _ in range(20):
            bitflyer.trade.send_child_order(product_code="BTC_JPY", child_order_type="MARKET", side="BUY", size="0.01")
        kept = bitflyer.trade.get_child_orders(product_code="BTC_JPY", child_order_state="COMPLETED")
    assert 5 <= len(kept) <= 10
