"""`tradespec emulate`."""

from __future__ import annotations

import contextlib
import errno
import ipaddress
from urllib.parse import urlsplit

from rich.console import Console

from tradespec.cli.errors import UsageError
from tradespec.emulator.contract import ContractUnavailable
from tradespec.emulator.emulator import DEMO_KEY, DEMO_SECRET, Emulator
from tradespec.emulator.faces import UnknownExchange
from tradespec.emulator.server import Server

_SNIPPETS = {
    "bitflyer": """\
from tradespec.bitflyer import BitFlyer

with BitFlyer(api_key={key!r}, api_secret={secret!r}, base_url={base_url!r}{more}) as bitflyer:
    print(bitflyer.market.get_ticker(product_code="BTC_JPY"))
    print(bitflyer.account.get_balance())
""",
}


def run(
    console: Console,
    exchange: str,
    *,
    host: str,
    port: int,
    key: str | None,
    secret: str | None,
    seed: int,
    expose: bool,
) -> None:
    """Serve an emulated exchange until Ctrl-C.

    Raises:
        UsageError: unknown exchange, half a pair of credentials, a host that others can reach, or a port that is taken.
    """
    if (key is None) != (secret is None):
        raise UsageError("--key and --secret belong together: give both or neither")
    if not expose and not is_loopback(host):
        raise UsageError(f"other machines could reach {host}; add --expose if that is what you want")
    server = Server(_emulator(exchange, key or DEMO_KEY, secret or DEMO_SECRET, seed), host, port)
    try:
        server.bind()
    except OSError as error:
        raise UsageError(_reason(error, host, port)) from None
    with contextlib.suppress(KeyboardInterrupt):
        server.run(lambda: _announce(console, server))
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
    return text.format(key=server.key, secret=server.secret, base_url=server.base_url, more=more)


def _emulator(exchange: str, key: str, secret: str, seed: int) -> Emulator:
    try:
        return Emulator(exchange, seed=seed, key=key, secret=secret)
    except (UnknownExchange, ContractUnavailable) as error:
        raise UsageError(str(error)) from None


def _announce(console: Console, server: Server) -> None:
    """The address, and the program in one piece: soft_wrap leaves its lines as they are."""
    console.print(f"{server.emulator.name} is emulated at {server.base_url} (Ctrl-C ends it)\n", soft_wrap=True)
    console.print(snippet(server), markup=False, highlight=False, soft_wrap=True)


def _reason(error: OSError, host: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"port {port} of {host} is in use; choose another one with --port"
    return f"cannot listen on {host}:{port}: {error.strerror or error}"
