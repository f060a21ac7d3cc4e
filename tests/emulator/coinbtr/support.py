"""A CoinBTR to call by hand."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from tradespec.core.clock import ManualClock
from tradespec.emulator import CoinbtrControl, CoinbtrOptions, Emulator, Request

START = datetime(2018, 6, 1, tzinfo=UTC)
KEY = "1123456789abcdef0123456789abcdef01234567"
Headers = tuple[tuple[str, str], ...]
Number = Decimal | int


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
        assert (self.status, document["success"]) == (200, True), document
        return document["data"]

    @property
    def refusal(self) -> tuple[int, str]:
        """HTTP status and code of a refusal."""
        document = self.json
        assert document.keys() == {"success", "msg"}
        assert document["success"] is False
        assert document["msg"].keys() == {"error", "code"}
        assert document["msg"]["error"]
        return self.status, document["msg"]["code"]


@dataclass(frozen=True)
class Caller:
    """One API key's view of an emulator."""

    emulator: Emulator[CoinbtrControl]
    key: str

    @property
    def control(self) -> CoinbtrControl:
        return self.emulator.control

    def send(self, method: str, target: str, headers: Headers = (), body: bytes = b"") -> Answer:
        response = self.emulator.handle(Request(method, target, headers, body))
        return Answer(response.status, dict(response.headers), response.body)

    def get(self, path: str, prefix: str = "/api/v1/") -> Answer:
        return self.send("GET", f"{prefix}{path}", (("Authorization", f"Token {self.key}"),))

    def post(self, path: str, body: dict[str, Any] | str, prefix: str = "/api/v1/") -> Answer:
        """A body as text is sent as it is: numbers keep their digits."""
        content = body if isinstance(body, str) else json.dumps(body)
        headers = (("Authorization", f"Token {self.key}"), ("Content-Type", "application/json"))
        return self.send("POST", f"{prefix}{path}", headers, content.encode())

    def other(self, account: str, permissions: frozenset[str] | None = None) -> Caller:
        """The view of another account, or of another key of this one."""
        return Caller(self.emulator, self.control.add_key(account, permissions=permissions).key)

    def try_order(self, side: str, price: str, amount: str, market: str = "BTC-MXN") -> Answer:
        body = f'{{"market": "{market}", "amount": {amount}, "price": {price}}}'
        return self.post(f"trading/place/{side}limit", body)

    def order(self, side: str, price: str, amount: str, market: str = "BTC-MXN") -> int:
        """Place an order; its id."""
        number: int = self.try_order(side, price, amount, market).data["id"]
        return number

    def cancel(self, number: int) -> Answer:
        return self.post("trading/cancel/buylimit", {"id": number})

    def open_orders(self, **body: Any) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = self.post("trading/listopenorders", body).data
        return rows

    def balance(self, coin: str) -> tuple[Number, Number, Number]:
        """(available, frozen, pending)"""
        parts = self.get(f"wallet/getbalance?coin={coin}").data["balances"]
        return parts["available"], parts["frozen"], parts["pending"]

    def gap(self) -> Decimal:
        """A price of BTC-MXN inside the spread: an order there meets only orders of the test."""
        book = self.get("market/getorderbook?market=BTC-MXN").data
        bid, ask = book["bids"][0]["price"], book["asks"][0]["price"]
        assert ask - bid > Decimal(10)
        return Decimal(bid) + 5


MakeCaller = Callable[..., Caller]


def make_caller(**options: Any) -> Caller:
    """A CoinBTR whose time stands still, with options by name, and a caller of its account "demo"."""
    emulator = Emulator("coinbtr", clock=ManualClock(START), key=KEY, options=CoinbtrOptions(**options))
    return Caller(emulator, emulator.key)
