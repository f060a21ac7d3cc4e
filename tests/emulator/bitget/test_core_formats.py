from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradespec.emulator.faces.bitget.formats import EPOCH_MS, Ids, snowflake, text


@pytest.mark.parametrize(
    ("number", "written"),
    [("100", "100"), ("1E+3", "1000"), ("0.10", "0.1"), ("1E-8", "0.00000001"), ("-0.0", "0"), ("-1.50", "-1.5")],
)
def test_numbers_have_no_exponent_and_no_zeros_at_the_end(number: str, written: str) -> None:
    assert text(Decimal(number)) == written


@pytest.mark.property
@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12))
def test_no_digit_is_lost(number: Decimal) -> None:
    assert Decimal(text(number)) == number


@pytest.mark.property
@given(st.lists(st.integers(0, 5), min_size=1, max_size=50))
def test_ids_rise_and_hold_the_time(waits: list[int]) -> None:
    now = EPOCH_MS + 10**11

    def clock() -> int:
        return now

    ids, made = Ids(clock), []
    for wait in waits:
        now += wait
        made.append(ids.next())
        assert (made[-1] >> 22) + EPOCH_MS == now
    assert made == sorted(set(made))


def test_a_recorded_id_tells_its_time() -> None:
    assert (snowflake(1_746_000_000_123, 77) >> 22) + EPOCH_MS == 1_746_000_000_123
