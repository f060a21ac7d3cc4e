from __future__ import annotations

import io
import re
from decimal import Decimal

import pytest
from rich.console import Console

from tradespec.cli.demo import run
from tradespec.cli.demo.screen import Screen


def play(seed: int) -> tuple[bool, str]:
    output = io.StringIO()
    is_exact = run(Console(file=output, width=80), seed=seed)
    return is_exact, output.getvalue()


@pytest.mark.parametrize("seed", [1, 2])
def test_the_demo_shows_every_step_and_its_sums_are_exact(seed: int) -> None:
    is_exact, text = play(seed)

    assert is_exact
    assert [int(number) for number in re.findall(r"^(\d+)\. ", text, re.MULTILINE)] == list(range(1, 13))
    assert text.count("exact\n") == 2
    for expected in ("ACTIVE", "CANCELED", "InsufficientFunds", "-200", "rejected", "ParameterError", "not_sent"):
        assert expected in text
    special = text[text.index("A special order: IFDOCO") : text.index("An order that is refused")]
    assert re.search(r"IFDOCO +ACTIVE", special)
    assert special.count(" COMPLETED ") == special.count(" ACTIVE  ") - 1 == 1  # bought; waiting for a profit or a loss
    for expected in ("ConnectionLost", "unknown", "before sending it again", "1 new order: it did happen"):
        assert expected in text
    assert "…" not in text  # everything fits into 80 columns
    assert "Traceback" not in text


def test_the_same_seed_prints_the_same_text() -> None:
    assert play(7) == play(7)
    assert play(7) != play(8)


def test_a_wrong_sum_is_seen() -> None:
    output = io.StringIO()
    screen = Screen(Console(file=output, width=80))
    screen.check("BTC", Decimal("0.1"), "0.1 bought", Decimal("0.10"))
    assert screen.is_exact
    screen.check("BTC", Decimal("0.1"), "0.2 bought", Decimal("0.2"))

    assert not screen.is_exact
    assert "WRONG, it is 0.1" in output.getvalue()
