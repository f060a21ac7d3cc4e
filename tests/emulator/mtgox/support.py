"""A Mt.Gox to call by hand: requests are signed here, by code of the tests' own."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from itertools import count
from typing import Any
from urllib.parse import urlencode

from tradespec.core.clock import ManualClock
from tradespec.emulator import Emulator, MtGoxControl, Request
from tradespec.emulator.faces.mtgox import MtGoxFace
from tradespec.emulator.faces.mtgox.control import Credentials

START = datetime(2013, 4, 2, 5, 4, 19, tzinfo=UTC)
START_US = 1_364_879_059_000_000
GENERIC = "/api/1/generic"
Headers = tuple[tuple[str, str], ...]
AGENT: Headers = (("User-Agent", "tests"),)


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body, parse_float=Decimal)

    @property
    def result(self) -> Any:
        """The payload of a success."""
        document = self.json
        assert (self.status, document["result"], document.keys()) == (200, "success", {"result", "return"}), document
        return document["return"]

    @property
    def error(self) -> tuple[int, str | None, str]:
        """HTTP status, token and text of a refusal."""
        document = self.json
        assert document["result"] == "error"
        return self.status, document.get("token"), document["error"]


@dataclass(frozen=True)
class Caller:
    """One API key's view of an emulator."""

    emulator: Emulator[MtGoxControl]
    key: str
    secret: str
    nonces: Any = field(default_factory=lambda: count(1))
    client: str = "127.0.0.1"

    @property
    def clock(self) -> ManualClock:
        assert isinstance(self.emulator.clock, ManualClock)
        return self.emulator.clock

    @property
    def control(self) -> MtGoxControl:
        return self.emulator.control

    @property
    def face(self) -> MtGoxFace:
        face = self.emulator.face
        assert isinstance(face, MtGoxFace)
        return face

    def other(self, made: Credentials) -> Caller:
        """Another key of the same exchange."""
        return Caller(self.emulator, made.key, made.secret)

    def send(self, method: str, target: str, headers: Headers = AGENT, body: bytes = b"") -> Answer:
        response = self.emulator.handle(Request(method, target, headers, body, self.client))
        return Answer(response.status, dict(response.headers), response.body)

    def sign(self, message: bytes) -> str:
        secret = base64.b64decode(self.secret)
        return base64.b64encode(hmac.new(secret, message, hashlib.sha512).digest()).decode()

    def headers(self, message: bytes) -> Headers:
        """The headers of a private call with that message."""
        return (*AGENT, ("Rest-Key", self.key), ("Rest-Sign", self.sign(message)))

    def get(self, target: str) -> Answer:
        return self.send("GET", target)

    def post(self, path: str, **fields: Any) -> Answer:
        """A private call; without a nonce or tonce among the fields, the next nonce goes first."""
        stamped = {} if {"nonce", "tonce"} & fields.keys() else {"nonce": next(self.nonces)}
        body = urlencode({**stamped, **fields}).encode()
        return self.send("POST", path, self.headers(body), body)

    # Trading

    def try_order(self, kind: str, amount: str, price: str | None = None, currency: str = "USD", **more: Any) -> Answer:
        """Place an order, amounts as decimals; without a price at the market."""
        scale = 3 if currency in ("JPY", "SEK") else 5
        fields = {"type": kind, "amount_int": units(amount, 8)}
        if price is not None:
            fields["price_int"] = units(price, scale)
        return self.post(f"/api/1/BTC{currency}/private/order/add", **fields, **more)

    def order(self, kind: str, amount: str, price: str | None = None, currency: str = "USD", **more: Any) -> str:
        oid: str = self.try_order(kind, amount, price, currency, **more).result
        return oid

    def cancel(self, oid: str) -> Answer:
        return self.post("/api/1/BTCUSD/private/order/cancel", oid=oid)

    def orders(self) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = self.post(f"{GENERIC}/private/orders").result
        return rows

    def row(self, oid: str) -> dict[str, Any]:
        """An open order by its id."""
        (row,) = (row for row in self.orders() if row["oid"] == oid)
        return row

    def amounts(self, oid: str) -> tuple[Any, Any, Any]:
        """An open order's amount, valid amount and invalid amount, to be compared with any numbers."""
        row = self.row(oid)
        return amount(row["amount"]), amount(row["valid_amount"]), amount(row["invalid_amount"])

    def fills(self, oid: str, kind: str) -> dict[str, Any]:
        found: dict[str, Any] = self.post(f"{GENERIC}/private/order/result", type=kind, order=oid).result
        return found

    def history(self, currency: str, **filters: Any) -> list[dict[str, Any]]:
        """Entries of the wallet history, newest first."""
        answer = self.post(f"{GENERIC}/private/wallet/history", currency=currency, **filters)
        rows: list[dict[str, Any]] = answer.result["result"]
        return rows

    def held(self, currency: str) -> Any:
        """What the account has, orders included."""
        return amount(self.post(f"{GENERIC}/private/info").result["Wallets"][currency]["Balance"])


MakeCaller = Callable[..., Caller]


def amount(money: dict[str, str]) -> Any:
    """The exact amount of a money object, both of its numbers compared: a Decimal, to be compared with any number."""
    scale = {"BTC": 8, "LTC": 8, "JPY": 3, "SEK": 3}.get(money["currency"], 5)
    value = Decimal(money["value_int"]).scaleb(-scale)
    assert Decimal(money["value"]) == value
    return value


def units(text: str, scale: int) -> int:
    number = Decimal(text).scaleb(scale)
    assert number == int(number)
    return int(number)
