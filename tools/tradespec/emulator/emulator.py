"""An exchange of your own: in this process, or on a socket."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from tradespec.core.clock import Clock, SystemClock
from tradespec.emulator.engine import Exchange
from tradespec.emulator.faces import Face, make_face
from tradespec.emulator.messages import Request, Response

if TYPE_CHECKING:
    from tradespec.emulator.faces.bitflyer import BitflyerOptions
    from tradespec.emulator.server import Server
    from tradespec.emulator.transports import AsyncEmulatorTransport, EmulatorTransport

DEMO_KEY = "demo-key"
DEMO_SECRET = "demo-secret"  # noqa: S105 - opens nothing but an emulator
ACCOUNT = "demo"


class Emulator:
    """A stateful exchange to develop and test against.

        emulator = Emulator("bitflyer")
        client = BitFlyer(api_key=emulator.key, api_secret=emulator.secret, transport=emulator.transport())

    Args:
        exchange: which one: "bitflyer".
        seed: the same seed and the same calls at the same times make the same market, to the last digit.
        clock: source of all time; give a `ManualClock` to move it yourself.
        key, secret: credentials of the account "demo".
        options: the exchange's own options.

    Attributes:
        name: the exchange's name.
        key, secret, account: as above.
        clock: as given, or the machine's.
        face: the exchange as its clients see it; `face.add_key` lets further keys and accounts in.

    Raises:
        UnknownExchange: no such exchange is emulated.
    """

    def __init__(
        self,
        exchange: str,
        *,
        seed: int = 0,
        clock: Clock | None = None,
        key: str = DEMO_KEY,
        secret: str = DEMO_SECRET,
        options: BitflyerOptions | None = None,
    ) -> None:
        self.name = exchange
        self.key = key
        self.secret = secret
        self.account = ACCOUNT
        self.clock: Clock = clock or SystemClock()
        self.face: Face = make_face(exchange, self.clock, seed=seed, options=options)
        self.face.add_key(key, secret, account=ACCOUNT)

    @property
    def exchange(self) -> Exchange:
        """The matching engine: deposit, place other accounts' orders, halt a market, look at the books."""
        return self.face.exchange

    @property
    def base_url(self) -> str:
        """An origin that exists nowhere: a client that lacks the transport fails, rather than reach the real exchange."""
        return f"https://{self.name}.invalid"

    def handle(self, request: Request) -> Response:
        """Answer one request."""
        return self.face.handle(request)

    def transport(self) -> EmulatorTransport:
        """An `httpx.BaseTransport` that answers every request from this emulator, without a socket."""
        from tradespec.emulator.transports import EmulatorTransport

        return EmulatorTransport(self.handle)

    def async_transport(self) -> AsyncEmulatorTransport:
        """The same for `httpx.AsyncClient`."""
        from tradespec.emulator.transports import AsyncEmulatorTransport

        return AsyncEmulatorTransport(self.handle)

    def serve(self, host: str = "127.0.0.1", port: int = 0) -> AbstractContextManager[Server]:
        """Serve over HTTP in a thread of its own, until the context ends.

        Args:
            host: where to listen.
            port: 0 for a free one.

        Raises:
            OSError: on entering, if the port is taken.
        """
        from tradespec.emulator.server import Server

        return Server(self, host, port)
