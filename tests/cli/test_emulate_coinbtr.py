from __future__ import annotations

import signal
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tradespec.cli.app import app
from tradespec.coinbtr import CoinBTR

COMMAND = [sys.executable, "-m", "tradespec.cli", "emulate", "coinbtr", "--port", "0"]
PAIR = "coin: BTC, currency: MXN, tick: 0.01, min_amount: 0.001, start: 140000, lot: 0.01"


def test_the_snippet_that_it_prints_works() -> None:
    with subprocess.Popen([*COMMAND, "--key", "my-key"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        program = "".join(process.stdout.readline() for _ in range(6))
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=20)

    assert first.startswith("coinbtr is emulated at http://127.0.0.1:")
    assert done.returncode == 0, done.stderr
    assert "market='BTC-MXN'" in done.stdout
    assert "coin='MXN'" in done.stdout


def test_the_options_reach_the_emulator(tmp_path: Path) -> None:
    (tmp_path / "balances.yaml").write_text("balances: {BTC: 0.12345678, MXN: 0}")
    (tmp_path / "pairs.yaml").write_text(f"- {{{PAIR}}}")
    command = [*COMMAND, "--balances", "balances.yaml", "--products", "pairs.yaml"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split(" at ")[1].split(" ")[0]
        key = next(line for line in process.stdout if "api_key" in line).split("'")[1]
        try:
            with CoinBTR(api_key=key, base_url=url) as client:
                assert [book.name for book in client.market.get_books() or []] == ["BTC-MXN"]
                held = {row.coin: row.available for row in client.wallet.get_balances()}
        finally:
            process.send_signal(signal.SIGINT)
            process.communicate(timeout=20)
    assert held["BTC"] == Decimal("0.12345678")
    assert set(held.values()) == {held["BTC"], Decimal(0)}


@pytest.mark.parametrize(
    ("option", "content", "text"),
    [
        ("--balances", "balances: {BTC: plenty}", "Invalid decimal string"),
        ("--balances", "balances: {DOGE: 1}", "balances.DOGE: there is no such coin; there is BTC"),
        ("--balances", "balances: {BTC: -1}", "balances.BTC: -1 is no amount that an account can hold"),
        ("--balances", "balances: {BTC: 0.123456789}", "balances.BTC: 0.123456789 is no amount"),
        ("--products", "[]", "there is no market"),
        ("--products", f"- {{{PAIR}}}\n- {{{PAIR}}}", "given twice"),
        ("--products", f"- {{{PAIR}, tik: 2}}", "unknown field `tik`"),
        ("--products", f"- {{{PAIR.replace('MXN', 'USD')}}}", "BTC-USD: there is no coin USD"),
        ("--products", f"- {{{PAIR.replace('0.001', '1e-9')}}}", "BTC-MXN: min_amount is 1E-9, but must be above zero"),
        ("--products", f"- {{{PAIR.replace('140000', '140000.001')}}}", "start 140000.001 is not a multiple"),
    ],
)
def test_files_that_make_no_sense_are_one_clear_line(tmp_path: Path, option: str, content: str, text: str) -> None:
    file = tmp_path / "file.yaml"
    file.write_text(content)
    result = CliRunner().invoke(app, ["emulate", "coinbtr", option, str(file)])
    assert result.exit_code == 2
    assert result.stderr.startswith(f"tradespec: {file}: ")
    assert text in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (["--secret", "x"], "--secret: keys of coinbtr have none"),
        (["--key", "two words"], "--key: a key must not be empty, and has no blanks"),
        (["--passphrase", "x"], "keys of coinbtr have no passphrase"),
    ],
)
def test_credentials_that_make_no_sense_are_one_clear_line(arguments: list[str], text: str) -> None:
    result = CliRunner().invoke(app, ["emulate", "coinbtr", *arguments])
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert text in result.stderr
