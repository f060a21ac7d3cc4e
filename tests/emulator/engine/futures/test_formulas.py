"""The sums, against figures that were recorded or printed in samples.

"recorded" are answers of the exchange to a demo account; "sample" is printed in its documentation. Those without a mark are worked
out by hand from the same formulas: nobody has recorded a short isolated position.
"""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from tests.emulator.engine.futures.support import LONG, SHORT, contract
from tradespec.emulator.engine.futures import PositionSide, formulas

RATE = D("0.004") + D("0.0006")
FEE = D("0.0006")


@pytest.mark.parametrize(
    ("side", "entry", "expected"),
    [
        (LONG, "83471.2", "83571.4255753452071243"),  # recorded
        (LONG, "83343.3", "83443.3720032019211527"),  # recorded
        (SHORT, "83464.4", "83364.3027783330001998"),  # recorded
    ],
)
def test_break_even_earns_the_fees_of_opening_and_closing(side: PositionSide, entry: str, expected: str) -> None:
    size = D("0.0001")
    paid = D(entry) * size * FEE
    assert formulas.break_even(side, D(entry), size, paid, FEE) == D(expected)


@pytest.mark.parametrize(
    ("mark", "expected"),
    [("83467", "2.7822333333333334"), ("83344.1", "2.7781366666666667"), ("83479.4", "2.7826466666666667")],
)
def test_margin_of_a_crossed_position_is_its_value_at_the_mark_price_over_the_leverage(
    mark: str, expected: str
) -> None:
    assert formulas.margin(D(mark), D("0.0001"), D(3)) == D(expected)  # recorded


def test_isolated_liquidation_price_and_risk_are_those_of_the_sample() -> None:
    margin = D("9.6695050093373343")
    price = formulas.isolated_liquidation(LONG, D(25000), D("0.01"), margin, RATE)
    assert price == D("24144.1124161806977798")
    assert formulas.risk(RATE * D(25100) * D("0.01"), margin + 1) == D("0.1082149545822005")


@pytest.mark.parametrize(
    ("size", "mark", "equity", "expected"),
    [
        ("0.0001", "83467", "27852.8526590371257244", "0.0000013784878867"),  # recorded, hedge mode
        ("0.0001", "83479.4", "27852.8526590371257244", "0.0000013786926772"),  # recorded, hedge mode
        ("0.0001", "83344.1", "27857.7653188631257244", "0.0000013762154129"),  # recorded, one-way
    ],
)
def test_crossed_risk_counts_two_offsetting_legs_once(size: str, mark: str, equity: str, expected: str) -> None:
    assert formulas.risk(RATE * D(mark) * D(size), D(equity)) == D(expected)


def test_crossed_liquidation_price_of_one_position_and_of_two_that_offset_each_other() -> None:
    one = formulas.crossed_liquidation(D("83344.1"), D("27857.7653188631257244"), D("0.0001"), D(0), RATE)
    assert abs(one - D("-279781303.0828121933333334")) <= D("1E-16")  # recorded, the last digit apart
    two = formulas.crossed_liquidation(D("83467"), D("27852.8526590371257244"), D("0.0001"), D("0.0001"), RATE)
    assert two == D("60549679693.5589689660869565")  # recorded


@pytest.mark.parametrize(
    ("price", "size", "fee"),
    [
        ("83464.9", "0.0001", "0.00500789"),
        ("83470.1", "0.0001", "0.00500820"),
        ("83366.3", "0.0035", "0.17506923"),
        ("2575.65", "0.15", "0.23180850"),
        ("4107.97", "0.09", "0.22183038"),
    ],
)
def test_fees_are_cut_to_eight_places(price: str, size: str, fee: str) -> None:
    assert contract().fee(FEE, D(price), D(size)) == D(fee)  # recorded


def test_at_the_liquidation_price_the_risk_of_an_isolated_position_is_one() -> None:
    for side in (LONG, SHORT):
        entry, size, margin = D(1000), D(2), D(100)
        price = formulas.isolated_liquidation(side, entry, size, margin, RATE)
        left = margin + formulas.profit(side, entry, price, size)
        assert abs(formulas.risk(RATE * price * size, left) - 1) < D("1E-12")


def test_at_the_liquidation_price_the_risk_of_an_account_is_one() -> None:
    for long, short in ((D(2), D(0)), (D(0), D(2)), (D(3), D(2))):
        price = formulas.crossed_liquidation(D(1000), D(500), long, short, RATE)
        left = D(500) + (long - short) * (price - 1000)
        assert abs(formulas.risk(RATE * price * max(long, short), left) - 1) < D("1E-12")


def test_risk_without_anything_behind_it_is_one() -> None:
    assert formulas.risk(D(1), D(-1)) == 1
    assert formulas.risk(D(0), D(0)) == 0
