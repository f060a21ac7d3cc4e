"""A Bitget to call by hand: requests are signed here, by code of the tests' own."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from tradespec.core.clock import ManualClock
from tradespec.emulator import BitgetControl, Emulator, Request
from tradespec.emulator.faces.bitget import BitgetFace
from tradespec.emulator.faces.bitget.control import BitgetCredentials

START = datetime(2026, 1, 1, tzinfo=UTC)
START_MS = 1_767_225_600_000
SPOT = "/api/v2/spot"
TRADE = f"{SPOT}/trade"
Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body, parse_float=Decimal)

    @property
    def data(self) -> Any:
        """The payload of a success."""
        document = self.json
        assert (self.status, document["code"], document["msg"]) == (200, "00000", "success"), document
        return document["data"]

    @property
    def error(self) -> tuple[int, str, str]:
        """HTTP status, code and text of a refusal."""
        document = self.json
        assert document.keys() == {"code", "msg", "requestTime", "data"}
        assert document["data"] is None
        return self.status, document["code"], document["msg"]

    @property
    def code(self) -> str:
        """The code of a refusal."""
        return self.error[1]


@dataclass(frozen=True)
class Caller:
    """One API key's view of an emulator."""

    emulator: Emulator[BitgetControl]
    key: str
    secret: str
    passphrase: str
    demo: bool = False
    client: str = "127.0.0.1"
    locale: str | None = "en-US"

    @property
    def clock(self) -> ManualClock:
        assert isinstance(self.emulator.clock, ManualClock)
        return self.emulator.clock

    @property
    def control(self) -> BitgetControl:
        return self.emulator.control

    @property
    def face(self) -> BitgetFace:
        face = self.emulator.face
        assert isinstance(face, BitgetFace)
        return face

    @property
    def now_ms(self) -> int:
        return self.clock.time_ns() // 10**6

    def using(self, **changes: Any) -> Caller:
        """The same with something else."""
        return replace(self, **changes)

    def other(self, made: BitgetCredentials) -> Caller:
        """Another key of the same exchange."""
        return replace(self, key=made.key, secret=made.secret, passphrase=made.passphrase, demo=made.demo)

    def send(self, method: str, target: str, headers: Headers = (), body: bytes = b"") -> Answer:
        response = self.emulator.handle(Request(method, target, headers, body, self.client))
        return Answer(response.status, dict(response.headers), response.body)

    def signed(
        self, method: str, target: str, body: bytes = b"", *, stamp: str | None = None, signs: str | None = None
    ) -> Headers:
        """The headers of a private call; `signs` is the target as it is signed."""
        text = str(self.now_ms) if stamp is None else stamp
        content = (text + method + (target if signs is None else signs)).encode() + body
        signature = base64.b64encode(hmac.new(self.secret.encode(), content, hashlib.sha256).digest()).decode()
        headers: Headers = (
            ("ACCESS-KEY", self.key),
            ("ACCESS-SIGN", signature),
            ("ACCESS-TIMESTAMP", text),
            ("ACCESS-PASSPHRASE", self.passphrase),
        )
        if self.locale is not None:
            headers += (("locale", self.locale),)
        return (*headers, ("PAPTRADING", "1")) if self.demo else headers

    def get(self, target: str) -> Answer:
        return self.send("GET", target, self.signed("GET", target))

    def post(self, target: str, body: Any = None) -> Answer:
        content = body if isinstance(body, bytes) else json.dumps({} if body is None else body).encode()
        return self.send("POST", target, self.signed("POST", target, content), content)

    # Spot

    def try_order(self, side: str, size: str, price: str | None = None, **more: Any) -> Answer:
        """Place an order on BTCUSDT: a limit order or, with no price, a market order."""
        kind: dict[str, Any] = {"orderType": "market"} if price is None else {"orderType": "limit", "price": price}
        body = {"symbol": "BTCUSDT", "side": side, "size": size, "force": "gtc", **kind, **more}
        return self.post(f"{TRADE}/place-order", body)

    def order(self, side: str, size: str, price: str | None = None, **more: Any) -> str:
        order_id: str = self.try_order(side, size, price, **more).data["orderId"]
        return order_id

    def row(self, order_id: str) -> dict[str, Any]:
        """An order by its id."""
        (row,) = self.get(f"{TRADE}/orderInfo?orderId={order_id}").data
        assert isinstance(row, dict)
        return row

    def cancel(self, order_id: str) -> Answer:
        return self.post(f"{TRADE}/cancel-order", {"symbol": "BTCUSDT", "orderId": order_id})

    def open_orders(self, query: str = "") -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = self.get(f"{TRADE}/unfilled-orders?symbol=BTCUSDT{query}").data
        return rows

    def history(self, query: str = "") -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = self.get(f"{TRADE}/history-orders?symbol=BTCUSDT{query}").data
        return rows

    def fills(self, query: str = "") -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = self.get(f"{TRADE}/fills?symbol=BTCUSDT{query}").data
        return rows

    def held(self, coin: str) -> tuple[Any, Any]:
        """(available, frozen), to be compared with any number."""
        (row,) = self.get(f"{SPOT}/account/assets?coin={coin}").data
        return Decimal(row["available"]), Decimal(row["frozen"])

    def go_to(self, price: str) -> None:
        """Let BTCUSDT trade at a price."""
        self.control.set_price("BTCUSDT", Decimal(price))


MakeCaller = Callable[..., Caller]
