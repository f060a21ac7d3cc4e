from __future__ import annotations

import io
import re
import subprocess
import sys
from decimal import Decimal

import pytest
from rich.console import Console
from typer.testing import CliRunner

from tradespec.cli.app import app
from tradespec.cli.demo import run
from tradespec.cli.demo.screen import Screen


def play(seed: int, exchange: str | None = None) -> tuple[bool, str]:
    output = io.StringIO()
    is_exact = run(Console(file=output, width=80), seed=seed, exchange=exchange)
    return is_exact, output.getvalue()


def steps(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"^(\d+)\. ", text, re.MULTILINE)]


def between(text: str, start: str, end: str) -> str:
    return text[text.index(start) : text.index(end)]


@pytest.mark.parametrize("seed", [1, 2])
def test_the_demo_of_bitflyer_shows_every_step_and_its_sums_are_exact(seed: int) -> None:
    is_exact, text = play(seed, "bitflyer")

    assert is_exact
    assert steps(text) == list(range(1, 15))
    assert text.count("exact\n") == 2
    for expected in ("ACTIVE", "CANCELED", "InsufficientFunds", "-200", "rejected", "ParameterError", "not_sent"):
        assert expected in text
    special = between(text, "A special order: IFDOCO", "An order that is refused")
    assert re.search(r"IFDOCO +ACTIVE", special)
    assert special.count(" COMPLETED ") == special.count(" ACTIVE  ") - 1 == 1  # bought; waiting for a profit or a loss
    for expected in ("ConnectionLost", "unknown", "before sending it again", "1 new order: it did happen"):
        assert expected in text
    kept, broken = (
        between(text, "A book from the stream", "A stream that breaks"),
        text[text.index("A stream that breaks") :],
    )
    assert re.search(r"^All \d+ levels are the same: True$", kept, re.MULTILINE)
    assert "ready: False; levels: 0\nready: True; rebuilds: 1." in broken
    assert re.search(r"^All \d+ levels are the same: True$", broken, re.MULTILINE)
    assert "…" not in text  # everything fits into 80 columns
    assert "Traceback" not in text


@pytest.mark.parametrize("seed", [1, 2])
def test_the_demo_of_bitget_shows_every_step_and_its_sums_are_exact(seed: int) -> None:
    is_exact, text = play(seed, "bitget")

    assert is_exact
    assert steps(text) == list(range(1, 15))
    sums = re.findall(r"^([\w ]+): .*(?:\n   )? = -?[\d,.]+  exact$", text, re.MULTILINE)
    assert sums == [
        "BTC", "USDT", "bills in BTC", "bills in USDT",
        "fee", "available", "profit", "available", "funding", "fee", "profit", "net profit", "available",
    ]  # fmt: skip
    assert "1 order was taken, 2 were not" in text
    for expected in ("InvalidOrder", "45110", "InsufficientFunds", "43012", "write 1min on spot", "not_sent"):
        assert expected in text
    assert "its client_oid is the error's: True" in between(text, "An answer that is lost", "A request that is lost")
    assert "reconcile(error) gave None after 60 s" in text
    assert "…" not in text
    assert "Traceback" not in text


@pytest.mark.parametrize("seed", [1, 2])
def test_the_demo_of_mtgox_shows_every_step_and_its_sums_are_exact(seed: int) -> None:
    is_exact, text = play(seed, "mtgox")

    assert is_exact
    assert steps(text) == list(range(1, 15))
    sums = re.findall(r"^([\w ]+): .*(?:\n   )? = -?[\d,.]+  exact$", text, re.MULTILINE)
    assert sums == ["BTC", "USD", "history in BTC", "history in USD", "BTC of the shop"]
    for expected in ("OrderNotFound", "rejected", "finer than the exchange counts"):
        assert expected in text
    assert between(text, "The customer pays", "A repeat and a forgery").count("order-1: paid, 0.2 BTC by MTGOXBTC") == 2
    assert "repeat: [OK]; the handler ran 0 times" in text
    assert "forgery: wrong signature; the handler ran 0 times" in text
    assert re.findall(r"^order-2: (\w+),", text, re.MULTILINE) == ["partial", "paid"]
    assert "…" not in text
    assert "Traceback" not in text


def test_the_profit_of_the_futures_position_is_that_of_its_prices() -> None:
    _, text = play(3, "bitget")

    opened = re.search(r"long +open +([\d,.]+) +([\d.]+) ", text)
    closed = re.search(r"long +close +([\d,.]+) +([\d.]+) ", text)
    kept = re.search(r"^long +([\d.]+) +(-[\d.]+) +(-[\d.]+) +(-[\d.]+) +([\d.]+)$", text, re.MULTILINE)
    assert opened and closed and kept
    entry, end = (Decimal(found[1].replace(",", "")) for found in (opened, closed))
    profit, *costs, net = map(Decimal, kept.groups())
    assert opened[2] == closed[2]
    assert profit == (end - entry) * Decimal(opened[2])
    assert net == profit + sum(costs)


@pytest.mark.parametrize("exchange", ["bitflyer", "bitget", "mtgox", "coinbtr"])
def test_the_same_seed_prints_the_same_text(exchange: str) -> None:
    first = play(7, exchange)

    assert first == play(7, exchange)
    assert first != play(8, exchange)


def test_an_exchange_without_a_demo_is_one_clear_line() -> None:
    result = CliRunner().invoke(app, ["demo", "kraken"])

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "tradespec: there is no demo of 'kraken'; there is bitflyer, bitget, mtgox, coinbtr\n"


def test_the_command_succeeds_if_all_sums_are_exact_and_fails_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    done = subprocess.run([sys.executable, "-m", "tradespec.cli", "demo"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("exact\n") == 25
    places = [done.stdout.index(f"{title}\n") for title in ("bitFlyer Lightning", "Bitget", "Mt.Gox", "CoinBTR")]
    assert places == sorted(places)

    monkeypatch.setattr("tradespec.cli.demo.run", lambda *_, **__: False)
    assert CliRunner().invoke(app, ["demo"]).exit_code == 1


def test_a_wrong_sum_is_seen() -> None:
    output = io.StringIO()
    screen = Screen(Console(file=output, width=80))
    screen.check("BTC", Decimal("0.1"), "0.1 bought", Decimal("0.10"))
    assert screen.is_exact
    screen.check("BTC", Decimal("0.1"), "0.2 bought", Decimal("0.2"))

    assert not screen.is_exact
    assert "WRONG, it is 0.1" in output.getvalue()


def test_a_long_sum_goes_on_in_a_second_line() -> None:
    output = io.StringIO()
    Screen(Console(file=output, width=80)).check("USDT", Decimal(3), "1 + " * 18 + "1", Decimal(3))

    assert output.getvalue().splitlines() == ["USDT: " + "1 + " * 18 + "1", "    = 3  exact"]
