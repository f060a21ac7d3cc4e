from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tradespec.emulator import BitflyerOptions


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("max_count", 0, "from 1 to"),
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
