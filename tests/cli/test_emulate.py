from __future__ import annotations

import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import version

import pytest
from typer.testing import CliRunner, Result

from tradespec.cli.app import app
from tradespec.cli.emulate import is_loopback, snippet
from tradespec.emulator import Emulator, Server

COMMAND = [sys.executable, "-m", "tradespec.cli"]


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        sock.listen()
        yield sock.getsockname()[1]


def refused(result: Result) -> str:
    """The one line of an error."""
    assert result.exit_code == 2
    assert result.stdout == ""
    (line,) = result.stderr.splitlines()
    return line


def test_the_version_is_told() -> None:
    assert run("--version").stdout == f"tradespec {version('tradespec')}\n"


def test_a_port_in_use_is_one_clear_line(taken_port: int) -> None:
    line = refused(run("emulate", "bitflyer", "--port", str(taken_port)))

    assert line == f"tradespec: port {taken_port} of 127.0.0.1 is in use; choose another one with --port"


def test_a_port_for_draft_00_is_refused_where_the_exchange_never_spoke_it() -> None:
    for exchange in ("bitflyer", "bitget"):
        line = refused(run("emulate", exchange, "--port", "0", "--draft-port", "0"))
        assert line == f"tradespec: --draft-port: {exchange} has no streams by draft-00"


def test_an_unknown_exchange_is_one_clear_line() -> None:
    assert (
        refused(run("emulate", "mtgoxx"))
        == "tradespec: there is no emulated exchange 'mtgoxx'; there is bitflyer, bitget, coinbtr, mtgox"
    )


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "example.com"])
def test_a_host_that_others_reach_must_be_exposed_on_purpose(host: str) -> None:
    assert refused(run("emulate", "bitflyer", "--host", host)) == (
        f"tradespec: other machines could reach {host}; add --expose if that is what you want"
    )


def test_a_host_that_is_not_of_this_machine_is_one_clear_line() -> None:
    line = refused(run("emulate", "bitflyer", "--host", "192.0.2.1", "--expose", "--port", "0"))

    assert line.startswith("tradespec: cannot listen on 192.0.2.1:0: ")


@pytest.mark.parametrize("half", [("--key", "k"), ("--secret", "s")])
def test_credentials_come_in_pairs(half: tuple[str, str]) -> None:
    assert "give both or neither" in refused(run("emulate", "bitflyer", *half))


@pytest.mark.parametrize(
    ("host", "expected"),
    [("127.0.0.1", True), ("127.9.9.9", True), ("::1", True), ("localhost", True), ("10.0.0.1", False), ("box", False)],
)
def test_loopback_is_told_from_the_rest(host: str, expected: bool) -> None:
    assert is_loopback(host) is expected


def test_ctrl_c_ends_it_and_the_snippet_that_it_prints_works() -> None:
    arguments = ["emulate", "bitflyer", "--port", "0", "--key", "my-key", "--secret", "my-secret", "--seed", "5"]
    with subprocess.Popen([*COMMAND, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        streams = process.stdout.readline()
        program = "".join(process.stdout.readline() for _ in range(9))
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
        process.send_signal(signal.SIGINT)
        rest, errors = process.communicate(timeout=20)

    address = first.removeprefix("bitflyer is emulated at http://").removesuffix(" (Ctrl-C ends it)\n")
    assert streams == f"its streams: ws://{address}/json-rpc\n"
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Ticker(product_code='BTC_JPY'")
    assert done.stdout.splitlines()[-1].startswith("Level(price=Decimal('")  # of the book that is kept from the stream
    assert (process.returncode, rest.strip(), errors) == (0, "Stopped.", "")


def test_the_snippet_for_another_machine_admits_plain_http() -> None:
    with Emulator("bitflyer").serve() as server:
        assert "allow_insecure" not in snippet(server)
        far = Server(server.emulator, "192.0.2.7")
        far._socket = server._socket  # an address that a test cannot listen on
        assert "base_url='http://192.0.2.7:" in snippet(far)
        assert "allow_insecure=True" in snippet(far)
