"""`tradespec emulate`."""

from __future__ import annotations

import contextlib
import errno
import ipaddress
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar, cast
from urllib.parse import urlsplit

from rich.console import Console

from tradespec.cli.errors import UsageError
from tradespec.cli.files import load
from tradespec.core.clock import ManualClock, SystemClock, utc_now
from tradespec.emulator.contract import ContractUnavailable
from tradespec.emulator.control import PREFIX
from tradespec.emulator.emulator import Emulator
from tradespec.emulator.faces import StreamFace, UnknownExchange
from tradespec.emulator.faces.bitflyer import BitflyerOptions
from tradespec.emulator.faces.bitflyer.files import read_balances, read_products
from tradespec.emulator.faces.bitget import BitgetOptions
from tradespec.emulator.faces.bitget import files as bitget_files
from tradespec.emulator.faces.coinbtr import CoinbtrOptions
from tradespec.emulator.faces.coinbtr import files as coinbtr_files
from tradespec.emulator.faces.mtgox import MtGoxOptions
from tradespec.emulator.faces.mtgox.files import read_balances as read_mtgox_balances
from tradespec.emulator.messages import Json
from tradespec.emulator.server import CannotListen, Server

_Result = TypeVar("_Result")
_TIMESTAMP_WINDOW = 30  # seconds
_WITHOUT_SECRET = frozenset({"coinbtr"})

_SNIPPETS = {
    "bitflyer": """\
from tradespec.bitflyer import BitFlyer, LocalBook

with BitFlyer(api_key={key!r}, api_secret={secret!r}, base_url={base_url!r}{more}) as bitflyer:
    print(bitflyer.market.get_ticker(product_code="BTC_JPY"))
    print(bitflyer.account.get_balance())
    with LocalBook(bitflyer, product_code="BTC_JPY") as book:
        print(next(book).best_bid)  # and on, while you iterate: an order book kept from the stream
""",
    "bitget": """\
from tradespec.bitget import Bitget

credentials = dict(api_key={key!r}, api_secret={secret!r}, passphrase={passphrase!r})
with Bitget(**credentials, base_url={base_url!r}{more}) as bitget:
    print(bitget.spot_market.get_ticker(symbol="BTCUSDT"))
    print(bitget.spot_account.get_assets())
""",
    "coinbtr": """\
from tradespec.coinbtr import CoinBTR

with CoinBTR(api_key={key!r}, base_url={base_url!r}{more}) as coinbtr:
    print(coinbtr.market.get_ticker(market="BTC-MXN"))
    print(coinbtr.wallet.get_balances())
""",
    "mtgox": """\
from tradespec.mtgox import LocalBook, MtGox

with MtGox(api_key={key!r}, api_secret={secret!r}, base_url={base_url!r}{more}) as mtgox:
    print(mtgox.market.get_ticker(pair="BTCUSD"))
    print(mtgox.account.get_info())
    with LocalBook(mtgox, pair="BTCUSD") as book:
        print(next(book).best_bid)  # and on, while you iterate: an order book kept from the stream
""",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the user asked for: the options of the command, under their own names."""

    exchange: str
    host: str
    port: int
    draft_port: int | None
    key: str | None
    secret: str | None
    passphrase: str | None
    seed: int
    expose: bool
    rate_limits: bool
    strict_time: bool | None
    frozen_clock: bool
    balances: Path | None
    products: Path | None
    control: bool


def run(console: Console, wanted: Wanted) -> None:
    """Serve an emulated exchange until Ctrl-C.

    Raises:
        UsageError: unknown exchange, half a pair of credentials or an empty one, a host that others can reach, a port that is
            taken, or a file that makes no sense.
    """
    if wanted.exchange in _WITHOUT_SECRET:
        if wanted.secret is not None:
            raise UsageError(f"--secret: keys of {wanted.exchange} have none")
    elif (wanted.key is None) != (wanted.secret is None):
        raise UsageError("--key and --secret belong together: give both or neither")
    if "" in (wanted.key, wanted.secret):
        raise UsageError("--key and --secret must not be empty")
    if wanted.passphrase == "":
        raise UsageError("--passphrase must not be empty")
    if not wanted.expose and not is_loopback(wanted.host):
        raise UsageError(f"other machines could reach {wanted.host}; add --expose if that is what you want")
    emulator = _emulator(wanted)
    if wanted.draft_port is not None and not (_streams(emulator) and emulator.streams.speaks_draft00):
        raise UsageError(f"--draft-port: {wanted.exchange} has no streams by draft-00")
    if wanted.draft_port and wanted.draft_port == wanted.port:
        raise UsageError(f"--port and --draft-port are both {wanted.port}: draft-00 needs a port of its own")
    server = Server(emulator, wanted.host, wanted.port, wanted.draft_port or 0)
    try:
        server.bind()
    except CannotListen as error:
        raise UsageError(_reason(error)) from None
    if wanted.frozen_clock and not wanted.control:
        warning = "tradespec: time stands still and nothing can move it; --control serves what does"
        Console(stderr=True).print(warning, markup=False, highlight=False, soft_wrap=True)
    with contextlib.suppress(KeyboardInterrupt):
        server.run(lambda: _announce(console, server, wanted))
    console.print("Stopped.")


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the host. A name other than localhost counts as reachable by others."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def snippet(server: Server) -> str:
    """A program that talks to the server."""
    more = "" if is_loopback(urlsplit(server.base_url).hostname or "") else ", allow_insecure=True"
    text = _SNIPPETS[server.emulator.name]
    credentials = {"key": server.key, "secret": server.secret, "passphrase": server.passphrase}
    return text.format(**credentials, base_url=server.base_url, more=more)


def _streams(emulator: Emulator) -> bool:
    return isinstance(cast(object, emulator.face), StreamFace)


def _emulator(wanted: Wanted) -> Emulator:
    try:
        return Emulator(
            wanted.exchange,
            seed=wanted.seed,
            clock=ManualClock(utc_now(SystemClock())) if wanted.frozen_clock else None,
            key=wanted.key,
            secret=wanted.secret,
            passphrase=wanted.passphrase,
            options=_options(wanted),
            serve_control=wanted.control,
        )
    except (UnknownExchange, ContractUnavailable) as error:
        raise UsageError(str(error)) from None
    except ValueError as error:  # of all options, only these can still be wrong
        where = "--secret" if wanted.passphrase is None else "--passphrase"
        where = "--key" if wanted.exchange in _WITHOUT_SECRET else where
        raise UsageError(f"{wanted.products or where}: {error}") from None


def _options(wanted: Wanted) -> Any:
    make = _OPTIONS.get(wanted.exchange)
    return None if make is None else make(wanted)


def _bitget_options(wanted: Wanted) -> BitgetOptions:
    """Bitget does look at time stamps. While time stands still here, only who asks for it is held to that."""
    is_strict = not wanted.frozen_clock if wanted.strict_time is None else wanted.strict_time
    options = BitgetOptions(rate_limits=wanted.rate_limits, timestamp_window=_TIMESTAMP_WINDOW if is_strict else None)
    if wanted.products is not None:
        options = replace(options, symbols=_read(wanted.products, bitget_files.read_symbols))
    if wanted.balances is not None:
        read = partial(bitget_files.read_balances, symbols=options.symbols)
        options = replace(options, balances=_read(wanted.balances, read))
    return options


def _coinbtr_options(wanted: Wanted) -> CoinbtrOptions:
    options = CoinbtrOptions()
    if wanted.products is not None:
        options = replace(options, pairs=_read(wanted.products, coinbtr_files.read_pairs))
    if wanted.balances is not None:
        options = replace(options, balances=_read(wanted.balances, coinbtr_files.read_balances))
    return options


def _bitflyer_options(wanted: Wanted) -> BitflyerOptions:
    options = BitflyerOptions(
        rate_limits=wanted.rate_limits, timestamp_window=_TIMESTAMP_WINDOW if wanted.strict_time else None
    )
    if wanted.products is not None:
        options = replace(options, products=_read(wanted.products, read_products))
    if wanted.balances is not None:
        balances, collateral = _read(wanted.balances, partial(read_balances, products=options.products))
        options = replace(options, balances=balances, collateral=collateral)
    return options


def _mtgox_options(wanted: Wanted) -> MtGoxOptions:
    if wanted.products is not None:
        raise UsageError("--products: the markets of mtgox are fixed")
    options = MtGoxOptions(rate_limits=wanted.rate_limits)
    if wanted.balances is not None:
        options = replace(options, balances=_read(wanted.balances, read_mtgox_balances))
    return options


_OPTIONS: dict[str, Callable[[Wanted], Any]] = {
    "bitflyer": _bitflyer_options,
    "bitget": _bitget_options,
    "coinbtr": _coinbtr_options,
    "mtgox": _mtgox_options,
}


def _read(path: Path, convert: Callable[[Json], _Result]) -> _Result:
    document = load(path)
    try:
        return convert(document)
    except ValueError as error:
        raise UsageError(f"{path}: {error}") from None


def _announce(console: Console, server: Server, wanted: Wanted) -> None:
    """The address, and the program in one piece."""

    def say(text: str) -> None:
        console.print(text, markup=False, highlight=False, soft_wrap=True)  # as it is: no colours, no other breaks

    say(f"{server.emulator.name} is emulated at {server.base_url} (Ctrl-C ends it)")
    if _streams(server.emulator):
        say(f"its streams: {server.stream_url}")
        if server.emulator.streams.speaks_draft00:
            say(f"its streams by draft-00, the protocol of 2011: {server.draft_url}")
    if wanted.control:
        root = f"{server.base_url}{PREFIX}"
        say(f"control: POST {root}<name>; GET {root} lists the names")
    say("")
    say(snippet(server))


def _reason(error: CannotListen) -> str:
    if error.errno == errno.EADDRINUSE:
        option = "--draft-port" if error.for_draft else "--port"
        return f"port {error.port} of {error.host} is in use; choose another one with {option}"
    return f"cannot listen on {error.host}:{error.port}: {error.strerror}"
