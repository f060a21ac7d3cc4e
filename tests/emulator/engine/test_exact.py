from __future__ import annotations

from decimal import Decimal

import pytest

from tradespec.emulator.engine.exact import is_workable


@pytest.mark.parametrize(
    ("value", "workable"),
    [
        ("1E+40", True), ("-1E-40", True), ("1E+41", False), ("1E-41", False), ("1E+999999999", False),
        ("-1E+999999999", False), ("1E-999999999", False), ("NaN", False), ("sNaN", False), ("Infinity", False),
    ],
)  # fmt: skip
def test_numbers_of_any_size_are_told_apart(value: str, workable: bool) -> None:
    assert is_workable(Decimal(value)) is workable
