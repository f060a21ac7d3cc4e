from __future__ import annotations

import signal
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest
from typer.testing import CliRunner

from tradespec.bitflyer import BitFlyer
from tradespec.cli.app import app
from tradespec.cli.files import load
from tradespec.core.errors import AuthenticationError
from tradespec.emulator import Server
from tradespec.emulator.faces.bitflyer.files import read_balances, read_products

BALANCES = """
balances:
  JPY: 1000000
  BTC: 0.10000000000000000000001   # more digits than a float has
collateral: {JPY: 1e6}
"""
PRODUCTS = """
- {code: BTC_JPY, tick: 1, min_size: 0.001, start: 5000000, lot: 0.01, gap: 50, drift: 0}
- {code: FX_BTC_JPY, market_type: FX, tick: 1, min_size: 0.001, start: 5000000, lot: 0.01}
- code: BTCJPY28MAR2025
  alias: BTCJPY_MAT3M
  base: BTC
  quote: JPY
  market_type: Futures
  tick: 1
  min_size: 0.001
  start: 5000000
  lot: 0.01
  is_open: false
"""


def refused(tmp_path: Path, option: str, name: str, content: str) -> str:
    """The one line of an error, without the file's path."""
    file = tmp_path / name
    file.write_text(content)
    result = CliRunner().invoke(app, ["emulate", "bitflyer", "--port", "0", option, str(file)])
    assert result.exit_code == 2, result.output
    (line,) = result.stderr.splitlines()
    assert str(file) in line
    return line.partition(str(file))[2].lstrip(": ")


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("balances: {JPY: plenty}", "Invalid decimal string - at `$.balances[...]`"),
        ("balances: {JPY: -1}", "balances.JPY: -1 is no amount that an account can hold"),
        ("balances: {JPY: NaN}", "balances.JPY: NaN is no amount that an account can hold"),
        ("balances: {JPY: 1e999999999}", "balances.JPY: 1E+999999999 is no amount"),
        ("balances: {DOGE: 1}", "balances.DOGE: there is no such currency; there is JPY, BTC"),
        ("collateral: {ETH: 1}", "collateral.ETH: only JPY and BTC can be collateral"),
        ("JPY: 5", "Object contains unknown field `JPY`"),
        ("[1]", "Expected `object`, got `array`"),
        ("a: [", "not YAML"),
    ],
)
def test_balances_that_make_no_sense_are_one_clear_line(tmp_path: Path, content: str, text: str) -> None:
    assert text in refused(tmp_path, "--balances", "balances.yaml", content)


GOOD = "code: BTC_JPY, tick: 1, min_size: 0.001, start: 5000000, lot: 0.01"


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("[]", "there is no product"),
        ("- {code: BTC_JPY}", "missing required field `tick`"),
        (f"- {{{GOOD}, tik: 2}}", "unknown field `tik`"),
        (f"- {{{GOOD}, regions: [mars]}}", "Invalid enum value 'mars'"),
        (f"- {{{GOOD}}}\n- {{{GOOD}}}", "there are two products called BTC_JPY"),
        (f"- {{{GOOD.replace('tick: 1', 'tick: 0')}}}", "BTC_JPY: price_tick is 0, but must be above zero"),
        (f"- {{{GOOD.replace('lot: 0.01', 'lot: 0.0001')}}}", "lot 0.0001 is below 0.001"),
        (f"- {{{GOOD.replace('BTC_JPY', 'GOLD')}}}", "GOLD: give base and quote"),
        (f"- {{{GOOD.replace('BTC_JPY', 'FX_BTC_USD')}, market_type: FX}}", "margin is held in JPY"),
    ],
)
def test_products_that_make_no_sense_are_one_clear_line(tmp_path: Path, content: str, text: str) -> None:
    assert text in refused(tmp_path, "--products", "products.yaml", content)


def test_a_file_that_is_not_there_and_one_that_is_no_json_are_one_clear_line(tmp_path: Path) -> None:
    assert "not a JSON document" in refused(tmp_path, "--balances", "balances.json", "{")
    result = CliRunner().invoke(app, ["emulate", "bitflyer", "--balances", str(tmp_path / "nothing.yaml")])
    assert result.stderr.strip().endswith("nothing.yaml: No such file or directory")


@pytest.mark.parametrize("name", ["file.yaml", "file.json"])
def test_numbers_keep_every_digit(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_text('{"balances": {"BTC": 0.10000000000000000000001, "ETH": 0, "XRP": "1.50"}}')
    balances, collateral = read_balances(load(file))

    assert {currency: str(amount) for currency, amount in balances.items()} == {
        "BTC": "0.10000000000000000000001",
        "XRP": "1.50",
    }
    assert collateral == {}


@pytest.mark.parametrize("empty", [("--key=", "--secret=s"), ("--key=k", "--secret="), ("--key=", "--secret=")])
def test_empty_credentials_are_refused(empty: tuple[str, str]) -> None:
    result = CliRunner().invoke(app, ["emulate", "bitflyer", *empty])
    assert (result.exit_code, result.stderr) == (2, "tradespec: --key and --secret must not be empty\n")


@pytest.mark.parametrize(("more", "warned"), [((), True), (("--control",), False)])
def test_a_clock_that_nothing_can_move_is_warned_of(
    monkeypatch: pytest.MonkeyPatch, more: tuple[str, ...], warned: bool
) -> None:
    for name in ("bind", "run"):
        monkeypatch.setattr(Server, name, lambda *_: None)
    result = CliRunner().invoke(app, ["emulate", "bitflyer", "--port", "0", "--frozen-clock", *more])

    assert result.exit_code == 0
    warning = "tradespec: time stands still and nothing can move it; --control serves what does\n"
    assert result.stderr == (warning if warned else "")


def test_currencies_of_balances_are_those_of_the_products(tmp_path: Path) -> None:
    (tmp_path / "products.yaml").write_text(PRODUCTS.replace("FX_BTC_JPY", "FX_DOGE_JPY"))
    products = read_products(load(tmp_path / "products.yaml"))

    assert read_balances({"balances": {"DOGE": "5"}}, products)[0] == {"DOGE": Decimal(5)}
    with pytest.raises(ValueError, match=r"balances\.XRP"):
        read_balances({"balances": {"XRP": "5"}}, products)


def test_products_are_read_with_their_defaults(tmp_path: Path) -> None:
    file = tmp_path / "products.yaml"
    file.write_text(PRODUCTS)
    spot, cfd, future = read_products(load(file))

    assert (spot.base, spot.quote, spot.market_type, spot.is_open, str(spot.min_size)) == (
        "BTC", "JPY", "Spot", True, "0.001",
    )  # fmt: skip
    assert (cfd.base, cfd.market_type, cfd.is_margin) == ("BTC", "FX", True)
    assert (future.alias, future.base, future.is_open) == ("BTCJPY_MAT3M", "BTC", False)


def test_the_options_reach_the_emulator(tmp_path: Path) -> None:
    (tmp_path / "balances.yaml").write_text(BALANCES)
    (tmp_path / "products.yaml").write_text(PRODUCTS)
    command = [
        sys.executable, "-m", "tradespec.cli", "emulate", "bitflyer", "--port", "0", "--frozen-clock", "--control",
        "--no-rate-limits", "--strict-time", "--balances", "balances.yaml", "--products", "products.yaml",
    ]  # fmt: skip
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split(" at ")[1].split(" ")[0]
        assert process.stdout.readline() == f"its streams: {url.replace('http', 'ws')}/json-rpc\n"
        assert (
            process.stdout.readline() == f"control: POST {url}/_control/<name>; GET {url}/_control/ lists the names\n"
        )
        try:
            look(url)
        finally:
            process.send_signal(signal.SIGINT)
            _, errors = process.communicate(timeout=20)
    assert (process.returncode, errors) == (0, "")


def look(url: str) -> None:
    def control(name: str, **arguments: Any) -> Any:
        answer = httpx.post(f"{url}/_control/{name}", json=arguments)
        assert answer.status_code == 200, answer.text
        return answer.json()["result"]

    with BitFlyer(api_key="demo-key", api_secret="demo-secret", base_url=url) as client:
        held = {row.currency_code: row.amount for row in client.account.get_balance()}
        assert held["JPY"] == 1_000_000
        assert held["BTC"] == Decimal("0.10000000000000000000001")
        assert client.margin.get_collateral().collateral == 1_000_000
        assert [row.product_code for row in client.market.get_markets()] == [
            "BTC_JPY",
            "FX_BTC_JPY",
            "BTCJPY28MAR2025",
        ]
        first = client.market.get_ticker()
        assert first == client.market.get_ticker()
        before = control("now")
        assert control("advance", seconds=20) > before
        assert client.market.get_ticker().timestamp > first.timestamp

        assert "X-RateLimit-Remaining" not in httpx.get(f"{url}/v1/gethealth").headers
        control("advance", seconds=31)
        with pytest.raises(AuthenticationError):
            client.account.get_balance()
