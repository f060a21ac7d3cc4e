from __future__ import annotations

import signal
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import httpx
import pytest
from typer.testing import CliRunner

from tradespec.bitget import Bitget
from tradespec.cli.app import app
from tradespec.core.errors import AuthenticationError
from tradespec.emulator.faces.bitget.files import read_balances, read_symbols

COMMAND = [sys.executable, "-m", "tradespec.cli", "emulate", "bitget", "--port", "0"]
PAIR = "base: BTC, quote: USDT, price_precision: 2, quantity_precision: 6, start: 50000, lot: 0.01"


def test_the_snippet_that_it_prints_works() -> None:
    keys = ["--key", "my-key", "--secret", "my-secret", "--passphrase", "my-words"]
    with subprocess.Popen([*COMMAND, *keys], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        program = "".join(process.stdout.readline() for _ in range(7))
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=20)

    assert first.startswith("bitget is emulated at http://127.0.0.1:")
    assert done.returncode == 0, done.stderr
    assert "symbol='BTCUSDT'" in done.stdout
    assert "coin='USDT'" in done.stdout


def test_the_options_reach_the_emulator(tmp_path: Path) -> None:
    (tmp_path / "balances.yaml").write_text("spot: {USDT: 0.10000000000000000000001}")
    (tmp_path / "pairs.yaml").write_text(f"- {{{PAIR}}}")
    files = ["--balances", "balances.yaml", "--products", "pairs.yaml"]
    command = [*COMMAND, "--frozen-clock", "--control", "--strict-time", *files]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split(" at ")[1].split(" ")[0]
        try:
            with Bitget(
                api_key="demo-key", api_secret="demo-secret", passphrase="demo-passphrase", base_url=url
            ) as client:
                assert [row.symbol for row in client.spot_market.get_symbols()] == ["BTCUSDT"]
                (row,) = client.spot_account.get_assets()
                assert row.available == Decimal("0.10000000000000000000001")
                assert httpx.post(f"{url}/_control/advance", json={"seconds": 90}).status_code == 200
                with pytest.raises(AuthenticationError):
                    client.spot_account.get_assets()
        finally:
            process.send_signal(signal.SIGINT)
            process.communicate(timeout=20)


@pytest.mark.parametrize(
    ("option", "content", "text"),
    [
        ("--balances", "spot: {USDT: plenty}", "Invalid decimal string"),
        ("--balances", "nowhere: {USDT: 1}", "nowhere: there is no such account; there is spot, p2p"),
        ("--balances", "spot: {NOPE: 1}", "spot.NOPE: there is no such coin"),
        ("--balances", "spot: {USDT: -1}", "spot.USDT: -1 is no amount that an account can hold"),
        ("--products", "[]", "there is no pair"),
        ("--products", f"- {{{PAIR}}}\n- {{{PAIR}}}", "there are two pairs called BTCUSDT"),
        ("--products", f"- {{{PAIR}, tik: 2}}", "unknown field `tik`"),
        (
            "--products",
            f"- {{{PAIR.replace('start: 50000', 'start: 0.001')}}}",
            "start is 0.001, but must be a multiple",
        ),
        ("--products", f"- {{{PAIR.replace('quantity_precision: 6', 'quantity_precision: 99')}}}", "from 0 to 18"),
    ],
)
def test_files_that_make_no_sense_are_one_clear_line(tmp_path: Path, option: str, content: str, text: str) -> None:
    file = tmp_path / "file.yaml"
    file.write_text(content)
    result = CliRunner().invoke(app, ["emulate", "bitget", "--port", "0", option, str(file)])

    assert result.exit_code == 2, result.output
    (line,) = result.stderr.splitlines()
    assert str(file) in line
    assert text in line


def test_a_passphrase_goes_with_exchanges_that_have_one() -> None:
    result = CliRunner().invoke(app, ["emulate", "bitflyer", "--port", "0", "--passphrase", "words"])
    assert (result.exit_code, result.stderr) == (2, "tradespec: --passphrase: keys of bitflyer have no passphrase\n")
    result = CliRunner().invoke(app, ["emulate", "bitget", "--port", "0", "--passphrase="])
    assert (result.exit_code, result.stderr) == (2, "tradespec: --passphrase must not be empty\n")


def test_documents_are_read_with_their_defaults() -> None:
    (pair,) = read_symbols(
        [{"base": "A", "quote": "B", "price_precision": "1", "quantity_precision": 2, "start": "1.5", "lot": 1}]
    )
    assert (pair.symbol, pair.tick, pair.step, pair.max_orders) == ("AB", Decimal("0.1"), Decimal("0.01"), 200)
    assert read_balances({"p2p": {"B": 5}}, [pair]) == {"p2p": {"B": Decimal(5)}}
