"""An exchange of your own: in this process, or on a socket."""

from __future__ import annotations

from contextlib import AbstractContextManager
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Literal, cast, overload

from tradespec.core.clock import Clock, SystemClock
from tradespec.emulator.control import ACCOUNT, PREFIX
from tradespec.emulator.engine import Exchange
from tradespec.emulator.faces import Face, KeyedFace, PassphraseFace, StreamFace, make_face
from tradespec.emulator.fault_control import obey
from tradespec.emulator.faults import Faults
from tradespec.emulator.messages import Request, Response
from tradespec.emulator.streams.hub import StreamHub

if TYPE_CHECKING:
    from typing_extensions import TypeVar  # for its `default`; type checkers know it, nothing is loaded

    from tradespec.emulator.control import Control
    from tradespec.emulator.faces.bitflyer import BitflyerControl, BitflyerOptions
    from tradespec.emulator.faces.bitget import BitgetControl, BitgetOptions
    from tradespec.emulator.faces.coinbtr import CoinbtrControl, CoinbtrOptions
    from tradespec.emulator.faces.mtgox import MtGoxControl, MtGoxOptions
    from tradespec.emulator.server import Server
    from tradespec.emulator.transports import AsyncEmulatorTransport, EmulatorTransport

    ControlT = TypeVar("ControlT", bound=Control, default=Any, covariant=True)
else:
    from typing import TypeVar

    ControlT = TypeVar("ControlT")

DEMO_KEY = "demo-key"
DEMO_SECRET = "demo-secret"  # noqa: S105 - opens nothing but an emulator


class Emulator(Generic[ControlT]):
    """A stateful exchange to develop and test against.

        emulator = Emulator("bitflyer")
        client = BitFlyer(api_key=emulator.key, api_secret=emulator.secret, transport=emulator.transport())

    Args:
        exchange: which one: "bitflyer", "bitget", "coinbtr" or "mtgox".
        seed: the same seed and the same calls at the same times make the same market, to the last digit.
        clock: source of all time; give a `ManualClock` to move it yourself.
        key, secret: credentials of the account "demo"; None for those of the emulator, in the form that the exchange uses.
        passphrase: where the exchange's keys have one; None for the one of the options.
        options: the exchange's own options.
        serve_control: answer to requests under `/_control/` as well; see `tradespec.emulator.control`.

    Attributes:
        name: the exchange's name.
        key, secret, account: as above.
        passphrase: what belongs to the key; blank where keys have none.
        clock: as given, or the machine's.
        face: the exchange as its clients see it; `face.add_key` lets further keys and accounts in.
        faults: what goes wrong on the way, in `serve` and the transports; `handle` itself never fails.

    Raises:
        UnknownExchange: no such exchange is emulated.
        ValueError: a passphrase for an exchange that knows none.
    """

    @overload
    def __init__(
        self: Emulator[BitflyerControl],
        exchange: Literal["bitflyer"],
        *,
        seed: int = 0,
        clock: Clock | None = None,
        key: str | None = None,
        secret: str | None = None,
        options: BitflyerOptions | None = None,
        serve_control: bool = False,
    ) -> None: ...

    @overload
    def __init__(
        self: Emulator[BitgetControl],
        exchange: Literal["bitget"],
        *,
        seed: int = 0,
        clock: Clock | None = None,
        key: str | None = None,
        secret: str | None = None,
        passphrase: str | None = None,
        options: BitgetOptions | None = None,
        serve_control: bool = False,
    ) -> None: ...

    @overload
    def __init__(
        self: Emulator[CoinbtrControl],
        exchange: Literal["coinbtr"],
        *,
        seed: int = 0,
        clock: Clock | None = None,
        key: str | None = None,
        secret: str | None = None,
        options: CoinbtrOptions | None = None,
        serve_control: bool = False,
    ) -> None: ...

    @overload
    def __init__(
        self: Emulator[MtGoxControl],
        exchange: Literal["mtgox"],
        *,
        seed: int = 0,
        clock: Clock | None = None,
        key: str | None = None,
        secret: str | None = None,
        options: MtGoxOptions | None = None,
        serve_control: bool = False,
    ) -> None: ...

    @overload
    def __init__(
        self: Emulator[Any],
        exchange: str,
        *,
        seed: int = 0,
        clock: Clock | None = None,
        key: str | None = None,
        secret: str | None = None,
        passphrase: str | None = None,
        options: BitflyerOptions | BitgetOptions | CoinbtrOptions | MtGoxOptions | None = None,
        serve_control: bool = False,
    ) -> None: ...

    def __init__(
        self,
        exchange: str,
        *,
        seed: int = 0,
        clock: Clock | None = None,
        key: str | None = None,
        secret: str | None = None,
        passphrase: str | None = None,
        options: BitflyerOptions | BitgetOptions | CoinbtrOptions | MtGoxOptions | None = None,
        serve_control: bool = False,
    ) -> None:
        self.name = exchange
        self.account = ACCOUNT
        self.clock: Clock = clock or SystemClock()
        self.face: Face = make_face(exchange, self.clock, seed=seed, options=options)
        self.passphrase = ""
        face = cast(object, self.face)
        own_key, own_secret = face.demo_credentials if isinstance(face, KeyedFace) else (DEMO_KEY, DEMO_SECRET)
        self.key = own_key if key is None else key
        self.secret = own_secret if secret is None else secret
        if isinstance(face, PassphraseFace):
            self.passphrase = face.passphrase if passphrase is None else passphrase
            face.add_key(self.key, self.secret, account=ACCOUNT, passphrase=self.passphrase)
        elif passphrase is None:
            self.face.add_key(self.key, self.secret, account=ACCOUNT)
        else:
            raise ValueError(f"keys of {exchange} have no passphrase")
        self.faults = Faults(exchange, self.clock, face.streams.channels if isinstance(face, StreamFace) else ())
        self._serves_control = serve_control
        self.control.register("faults", partial(obey, self.faults))

    @property
    def exchange(self) -> Exchange:
        """The matching engine: place other accounts' orders, look at the books. `control.reset` puts another one in its place."""
        return self.face.exchange

    @property
    def control(self) -> ControlT:
        """What tests do beside trading: move the clock, bring in money, halt a market, let it trade at a price."""
        return cast("ControlT", self.face.control)

    @property
    def streams(self) -> StreamHub:
        """The exchange's streams, which `serve` serves. ValueError for an exchange that does not stream."""
        face = cast(object, self.face)
        if not isinstance(face, StreamFace):
            raise ValueError(f"{self.name} has no streams here")
        return face.streams

    @property
    def base_url(self) -> str:
        """An origin that exists nowhere: a client that lacks the transport fails, rather than reach the real exchange."""
        return f"https://{self.name}.invalid"

    def handle(self, request: Request) -> Response:
        """Answer one request."""
        if self._serves_control and request.path.startswith(PREFIX):
            return self.control.handle(request)
        return self.face.handle(request)

    def transport(self) -> EmulatorTransport:
        """An `httpx.BaseTransport` that answers every request from this emulator, without a socket."""
        from tradespec.emulator.transports import EmulatorTransport

        return EmulatorTransport(self.handle, self.faults)

    def async_transport(self) -> AsyncEmulatorTransport:
        """The same for `httpx.AsyncClient`."""
        from tradespec.emulator.transports import AsyncEmulatorTransport

        return AsyncEmulatorTransport(self.handle, self.faults)

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
