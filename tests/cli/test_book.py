from __future__ import annotations

import os
import pty
import re
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from typer.testing import CliRunner, Result

from tradespec.bitflyer import BitFlyer
from tradespec.cli.app import app
from tradespec.cli.book.exchanges import EXCHANGES
from tradespec.cli.book.sight import Sight, State, Taker
from tradespec.cli.book.view import Lines
from tradespec.cli.book.watch import Watch
from tradespec.core.clock import ManualClock, SystemClock
from tradespec.emulator import Emulator, MtGoxOptions, Server
from tradespec.emulator.faults import Fault
from tradespec.mtgox import MemoryNonces, MtGox

COMMAND = [sys.executable, "-m", "tradespec.cli", "book"]
Levels = list[tuple[Decimal, Decimal]]
LIMIT = 20.0  # seconds for what takes a few


def book(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["book", *arguments])


@pytest.fixture
def bitflyer() -> Iterator[Server]:
    with Emulator("bitflyer", clock=ManualClock()).serve() as server:
        yield server


@pytest.fixture
def mtgox() -> Iterator[Server]:
    with Emulator("mtgox", clock=ManualClock(), options=MtGoxOptions(rate_limits=False)).serve() as server:
        yield server


def told(server: Server, symbol: str, levels: int) -> tuple[Levels, Levels, Decimal]:
    """Bids, asks and spread of an emulator's own book."""
    depth = server.emulator.exchange.book(symbol)
    bids, asks = ([(each.size, each.price) for each in side[:levels]] for side in (depth.bids, depth.asks))
    return bids, asks, depth.asks[0].price - depth.bids[0].price


def numbers(shown: dict[str, str]) -> tuple[Levels, Levels, Decimal]:
    """The same of a line."""
    bids, asks = ([pair(each) for each in shown[side].split(", ")] for side in ("bids", "asks"))
    return bids, asks, Decimal(shown["spread"])


def pair(text: str) -> tuple[Decimal, Decimal]:
    size, price = text.split(" @ ")
    return Decimal(size), Decimal(price)


def fields(line: str) -> dict[str, str]:
    head, *parts = line.split(" | ")
    return {"head": head.split(" ", 1)[1], **dict(part.split(" ", 1) for part in parts)}


def test_the_book_of_bitflyer_is_shown_exactly_in_plain_lines(bitflyer: Server) -> None:
    result = book("bitflyer", "--base-url", bitflyer.base_url, "--once", "--levels", "3")

    assert (result.exit_code, result.stderr) == (0, "")
    (line,) = result.stdout.splitlines()
    shown = fields(line)
    assert numbers(shown) == told(bitflyer, "BTC_JPY", 3)
    assert (shown["head"], shown["last"], shown["rebuilds"]) == ("bitFlyer BTC_JPY ready", "-", "0")


def test_the_book_of_mtgox_is_shown_in_other_currencies_as_well(mtgox: Server) -> None:
    result = book("mtgox", "btceur", "--base-url", mtgox.base_url, "--once")

    assert result.exit_code == 0, result.stderr
    shown = fields(result.stdout.rstrip("\n"))
    assert numbers(shown) == told(mtgox, "BTCEUR", 1)
    assert shown["head"] == "Mt.Gox BTCEUR ready, to be checked"
    assert all(re.search(r"^\d+\.\d{8} @ \d+\.\d{5}$", shown[side]) for side in ("bids", "asks"))  # as Mt.Gox counts


@contextmanager
def watched(exchange: str, server: Server, market: str | None = None) -> Iterator[Watch]:
    with ExitStack() as stack:
        known = EXCHANGES[exchange]
        opened = known.open(stack, market or known.market, server.base_url, 0.05)
        watch = stack.enter_context(Watch(opened, SystemClock()))
        assert watch.wait(LIMIT)
        yield watch


def until(watch: Watch, holds: Callable[[Sight], bool]) -> Sight:
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        sight = watch.look(100)
        if holds(sight):
            return sight
        threading.Event().wait(0.005)
    raise AssertionError(f"it never came: {watch.look(2)}")


def test_a_drop_shows_as_a_lost_connection_then_the_book_is_built_again(bitflyer: Server) -> None:
    with watched("bitflyer", bitflyer) as watch:
        before = watch.look(100)
        bitflyer.emulator.control.drop_streams()
        lost = until(watch, lambda sight: sight.state is State.LOST)
        after = until(watch, lambda sight: sight.state is State.READY)

    assert (before.state, before.rebuilds) == (State.READY, 0)
    assert (lost.bids, lost.asks) == ([], [])
    assert after.rebuilds == 1
    assert (after.bids, after.asks) == (before.bids, before.asks)
    said = [note.text for note in after.notes]
    assert said[0] == "the book is there"
    assert "the book may be wrong and is built again" in said
    assert "the connection is back" in said
    assert any(text.startswith("the connection is lost: ") for text in said)


def test_trades_show_who_took_the_price(bitflyer: Server) -> None:
    keys: dict[str, Any] = {"api_key": bitflyer.key, "api_secret": bitflyer.secret}
    with watched("bitflyer", bitflyer) as watch, BitFlyer(**keys, base_url=bitflyer.base_url) as client:
        bid = watch.look(1).bids[0]

        def sell(sight: Sight) -> bool:
            if not sight.trades:  # the channel of trades may begin a moment after the book
                client.trade.send_child_order(
                    product_code="BTC_JPY", child_order_type="MARKET", side="SELL", size="0.001"
                )
            return bool(sight.trades)

        trade = until(watch, sell).trades[-1]

    assert (trade.taker, trade.price, trade.size) == (Taker.SELL, bid.price, Decimal("0.001"))


def test_trades_of_mtgox_in_other_currencies_are_left_out(mtgox: Server) -> None:
    keys: dict[str, Any] = {"api_key": mtgox.key, "api_secret": mtgox.secret, "nonces": MemoryNonces()}
    with watched("mtgox", mtgox) as watch, MtGox(**keys, base_url=mtgox.base_url) as client:

        def buy(sight: Sight) -> bool:
            if not sight.trades:
                for pair in ("BTCEUR", "BTCUSD"):
                    client.trade.add_order(pair=pair, type="bid", amount="0.01")
            return bool(sight.trades)

        ask = watch.look(1).asks[0]
        trades = until(watch, buy).trades

    assert {(trade.taker, trade.price, trade.size) for trade in trades} == {(Taker.BUY, ask.price, Decimal("0.01"))}


def test_a_message_that_makes_no_sense_is_noted(bitflyer: Server) -> None:
    with watched("bitflyer", bitflyer) as watch:
        bitflyer.emulator.faults.add(Fault.stream_garbage(), operation="boardSnapshot", times=1)
        bitflyer.emulator.control.advance(61)
        until(watch, lambda sight: any(note.text.startswith("a message made no sense: ") for note in sight.notes))


def test_the_demo_has_bots_that_move_the_book() -> None:
    result = book("bitflyer", "--demo", "--frames", "3", "--levels", "5")

    assert (result.exit_code, result.stderr) == (0, "")
    first, *_, last = map(fields, result.stdout.splitlines())
    assert first["bids"] != last["bids"]
    assert re.fullmatch(r"(buy|sell) 0\.\d+ @ \d+", last["last"])


def test_a_picture_is_what_the_terminal_shows_and_loads_nothing(tmp_path: Path, mtgox: Server) -> None:
    file = tmp_path / "book.svg"
    result = book("mtgox", "--base-url", mtgox.base_url, "--once", "--picture", str(file))

    assert result.exit_code == 0, result.stderr
    text = file.read_text()
    drawn = "".join(ElementTree.fromstring(text).itertext()).replace("\xa0", " ")
    assert "Mt.Gox BTCUSD" in drawn
    assert f"{mtgox.emulator.exchange.book('BTCUSD').bids[0].price.normalize():f}" in drawn
    assert re.findall(r"https?://[^\s\"]+", text) == ["http://www.w3.org/2000/svg"]
    assert "@import" not in text and "url(#" in text and "src:" not in text


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (["kraken"], "there is no exchange 'kraken'; there are streams of bitflyer and mtgox"),
        (["bitflier"], "there is no exchange 'bitflier', did you mean bitflyer?; there are streams of "),
        (["bitget"], "bitget is here without streams; there are streams of bitflyer and mtgox"),
        (["mtgox", "--demo", "--picture", "x.svg"], "--picture shows what is there in the end: say when by --frames"),
        (["bitflyer", "--frames", "500", "--picture", "/"], "cannot write /: it is a folder"),
        (["mtgox"], "Mt.Gox can't be watched: it closed in 2014. --demo starts an emulated one"),
        (["bitflyer", "--drops"], "--drops cuts the connections of --demo only"),
        (
            ["bitflyer", "--demo", "--base-url", "http://127.0.0.1:1"],
            "--demo starts an exchange of its own: leave --base-url out",
        ),
        (["bitflyer", "--base-url", "http://127.0.0.1:1"], "bitFlyer cannot be reached at http://127.0.0.1:1: "),
        (["mtgox", "--base-url", "http://127.0.0.1:1"], "Mt.Gox cannot be reached at http://127.0.0.1:1: "),
        (["bitflyer", "--base-url", "nowhere"], "bitFlyer: base_url must be an address such as "),
        (
            ["bitflyer", "--demo", "--once", "--picture", "/nowhere/book.svg"],
            "cannot write /nowhere/book.svg: there is no folder",
        ),
    ],
)
def test_what_cannot_be_done_is_one_clear_line(arguments: list[str], text: str) -> None:
    result = book(*arguments)

    assert result.exit_code == 2
    (line,) = result.stderr.splitlines()
    assert line.startswith(f"tradespec: {text}")


def test_an_unknown_market_is_told_with_those_that_there_are(bitflyer: Server, mtgox: Server) -> None:
    with BitFlyer(base_url=bitflyer.base_url) as client:
        codes = ", ".join(each.product_code for each in client.market.get_markets())  # and no alias before the last
    unknown = book("bitflyer", "BTC_JYP", "--base-url", bitflyer.base_url)
    assert unknown.stderr.startswith(
        f"tradespec: bitFlyer has no market 'BTC_JYP', did you mean BTC_JPY?; there are {codes}"
    )
    unknown = book("bitflyer", "ZZZ", "--base-url", bitflyer.base_url)
    assert unknown.stderr.startswith(f"tradespec: bitFlyer has no market 'ZZZ'; there are {codes}")
    unknown = book("mtgox", "BTCXXX", "--base-url", mtgox.base_url)
    assert unknown.stderr.startswith("tradespec: Mt.Gox: pair='BTCXXX' has no channel; there are BTCAUD, ")


def test_lines_begin_when_the_book_is_there(bitflyer: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[State] = []

    def write(_: Lines, sight: Sight) -> str:
        seen.append(sight.state)
        raise KeyboardInterrupt  # as in `| head -1`, nobody wants a second one

    monkeypatch.setattr(Lines, "write", write)
    assert book("bitflyer", "--base-url", bitflyer.base_url).exit_code == 0
    assert seen == [State.READY]


def test_a_book_that_does_not_come_ends_the_command(bitflyer: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tradespec.cli.book._PATIENCE", 0.2)
    bitflyer.emulator.faults.add(Fault.stream_drop(), operation="*", times=None)
    bitflyer.emulator.faults.add(Fault.page(503, commit=False), operation="getBoard", times=None)
    result = book("bitflyer", "--base-url", bitflyer.base_url, "--once")

    assert result.exit_code == 2
    assert result.stderr.startswith("tradespec: no book came within 0.2 seconds")


def test_without_the_extra_it_says_what_to_install() -> None:
    program = (
        "import sys; sys.modules['websockets'] = None; sys.modules['websockets.asyncio.client'] = None\n"
        "from tradespec.cli import main; sys.argv[1:] = ['book', 'bitflyer', '--once']; main()"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "tradespec: streams need their extra: pip install 'tradespec[streams]'\n"


def test_ctrl_c_ends_plain_lines_without_a_word(bitflyer: Server) -> None:
    command = [*COMMAND, "bitflyer", "--base-url", bitflyer.base_url]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=LIMIT)

    assert " bitFlyer BTC_JPY " in first
    assert (process.returncode, errors) == (0, "")


@pytest.mark.parametrize("key", [b"q", b"\x03"])
def test_a_key_ends_it_and_the_terminal_is_as_before(bitflyer: Server, key: bytes) -> None:
    leader, follower = pty.openpty()
    command = [*COMMAND, "bitflyer", "--base-url", bitflyer.base_url]
    environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "100", "LINES": "40"}
    with subprocess.Popen(
        command, stdin=follower, stdout=follower, stderr=follower, env=environment, start_new_session=True,
        preexec_fn=take_terminal,
    ) as process:  # fmt: skip
        os.close(follower)
        shown = read_until(leader, "● ready".encode())
        os.write(leader, key)
        shown += read_until(leader, None)
        assert process.wait(LIMIT) == 0
    os.close(leader)

    text = shown.decode()
    assert text.index("\x1b[?1049h") < text.index("BTC_JPY") < text.index("\x1b[?1049l")
    assert "Traceback" not in text


def take_terminal() -> None:
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def read_until(descriptor: int, wanted: bytes | None) -> bytes:
    """What a terminal shows, up to something, or to its end."""
    content, end = b"", time.monotonic() + LIMIT
    while wanted is None or wanted not in content:
        assert select.select([descriptor], [], [], end - time.monotonic())[0], content
        try:
            content += os.read(descriptor, 65536)
        except OSError:  # Linux says so when the other side has gone
            assert wanted is None, content
            break
    return content
