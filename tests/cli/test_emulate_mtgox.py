from __future__ import annotations

import asyncio
import io
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import cast

import pytest
from rich.console import Console
from typer.testing import CliRunner

from tradespec.cli.app import app
from tradespec.core.streams import draft00
from tradespec.emulator.faces.mtgox.files import read_balances
from tradespec.emulator.server import Server

COMMAND = [sys.executable, "-m", "tradespec.cli", "emulate", "mtgox", "--port", "0"]


def test_the_snippet_that_it_prints_works(tmp_path: Path) -> None:
    (tmp_path / "balances.yaml").write_text("balances: {USD: 1234.56789, JPY: 0.001}")
    keys = ["--key", "00000000-1111-2222-3333-444444444444", "--secret", "c2VjcmV0"]
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        draft_port = free.getsockname()[1]
    command = [*COMMAND, *keys, "--balances", "balances.yaml", "--draft-port", str(draft_port)]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        streams = [process.stdout.readline() for _ in range(2)]
        program = "".join(process.stdout.readline() for _ in range(9))
        done = subprocess.run(
            [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        first_word = asyncio.run(greeting(f"ws://127.0.0.1:{draft_port}/mtgox"))
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=20)

    assert first.startswith("mtgox is emulated at http://127.0.0.1:")
    assert streams == [
        f"its streams: ws://{first.split('http://')[1].split()[0]}/mtgox\n",
        f"its streams by draft-00, the protocol of 2011: ws://127.0.0.1:{draft_port}/mtgox\n",
    ]
    assert b'"op":"' in first_word.replace(b" ", b"")
    assert done.returncode == 0, done.stderr
    assert "Decimal('1234.56789')" in done.stdout
    assert done.stdout.splitlines()[-1].startswith("Level(price=Decimal('")


async def greeting(url: str) -> bytes:
    """What a stream by draft-00 says first."""
    connection = await draft00.connect(url, {}, None)
    try:
        return await connection.receive()
    finally:
        await connection.close()


def test_what_it_prints_is_plain_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    def announced(server: Server, on_ready: Callable[[], None]) -> None:
        on_ready()
        for each in (server._socket, server._draft_socket):
            assert each is not None
            each.close()

    monkeypatch.setattr(Server, "run", announced)
    terminal = Console(file=io.StringIO(), force_terminal=True, color_system="truecolor", width=20)
    with monkeypatch.context() as patched:
        patched.setattr("tradespec.cli.app.Console", lambda: terminal)
        result = CliRunner().invoke(app, ["emulate", "mtgox", "--port", "0", "--control"])

    assert result.exit_code == 0
    said = cast(io.StringIO, terminal.file).getvalue()
    assert "its streams by draft-00, the protocol of 2011: ws://127.0.0.1:" in said
    assert "\x1b" not in said


def test_both_ports_are_not_the_same() -> None:
    result = CliRunner().invoke(app, ["emulate", "mtgox", "--port", "8792", "--draft-port", "8792"])

    said = "tradespec: --port and --draft-port are both 8792: draft-00 needs a port of its own\n"
    assert (result.exit_code, result.stderr) == (2, said)


def test_a_port_of_the_streams_in_use_is_one_clear_line() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = CliRunner().invoke(app, ["emulate", "mtgox", "--port", "0", "--draft-port", str(port)])

    said = f"tradespec: port {port} of 127.0.0.1 is in use; choose another one with --draft-port\n"
    assert (result.exit_code, result.stderr) == (2, said)


@pytest.mark.parametrize(
    ("options", "text"),
    [
        (["--secret", "no base64!", "--key", "k"], "--secret: a secret is base64 text"),
        (["--products", "x.yaml"], "--products: the markets of mtgox are fixed"),
        (["--passphrase", "words"], "--passphrase: keys of mtgox have no passphrase"),
    ],
)
def test_options_that_make_no_sense_are_one_clear_line(options: list[str], text: str) -> None:
    result = CliRunner().invoke(app, ["emulate", "mtgox", "--port", "0", *options])

    assert (result.exit_code, result.stderr) == (2, f"tradespec: {text}\n")


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("balances: {XXX: 1}", "balances.XXX: there is no such currency"),
        ("balances: {USD: -1}", "balances.USD: -1 is no amount that an account can hold"),
        ("balances: {USD: 0.000001}", "is no amount that an account can hold"),
        ("spot: {USD: 1}", "unknown field `spot`"),
    ],
)
def test_files_that_make_no_sense_are_one_clear_line(tmp_path: Path, content: str, text: str) -> None:
    file = tmp_path / "file.yaml"
    file.write_text(content)
    result = CliRunner().invoke(app, ["emulate", "mtgox", "--port", "0", "--balances", str(file)])

    assert result.exit_code == 2, result.output
    (line,) = result.stderr.splitlines()
    assert str(file) in line
    assert text in line


def test_balances_are_read_exactly() -> None:
    assert read_balances({"balances": {"BTC": "0.00000001"}}) == {"BTC": Decimal("0.00000001")}
