"""A bitFlyer to call by hand: requests are signed here, by code of the tests' own."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from tradespec.core.clock import ManualClock
from tradespec.emulator import BitflyerControl, Emulator, Request
from tradespec.emulator.faces.bitflyer import BitflyerFace
from tradespec.emulator.faces.bitflyer.state import State

START = datetime(2025, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body, parse_float=Decimal)

    @property
    def error(self) -> tuple[int, int, str]:
        """HTTP status, code and text."""
        document = self.json
        assert document.keys() == {"status", "error_message", "data"}
        assert document["data"] is None
        return self.status, document["status"], document["error_message"]


class Caller:
    """One API key's view of an emulator."""

    def __init__(self, emulator: Emulator[BitflyerControl], key: str, secret: str) -> None:
        assert isinstance(emulator.clock, ManualClock)
        self.emulator = emulator
        self.clock = emulator.clock
        self.key = key
        self.secret = secret

    @property
    def state(self) -> State:
        face = self.emulator.face
        assert isinstance(face, BitflyerFace)
        return face.state

    def send(self, method: str, target: str, headers: tuple[tuple[str, str], ...] = (), body: bytes = b"") -> Answer:
        response = self.emulator.handle(Request(method, target, headers, body))
        return Answer(response.status, dict(response.headers), response.body)

    def sign(self, method: str, target: str, body: bytes, timestamp: str) -> tuple[tuple[str, str], ...]:
        text = timestamp.encode() + method.encode() + target.encode() + body
        signature = hmac.new(self.secret.encode(), text, hashlib.sha256).hexdigest()
        return (("ACCESS-KEY", self.key), ("ACCESS-TIMESTAMP", timestamp), ("ACCESS-SIGN", signature))

    def get(self, target: str, timestamp: str = "1735689600000") -> Answer:
        headers = self.sign("GET", target, b"", timestamp) if "/me/" in target else ()
        return self.send("GET", target, headers)

    def post(self, target: str, body: dict[str, Any] | bytes, timestamp: str = "1735689600000") -> Answer:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self.send("POST", target, self.sign("POST", target, content, timestamp), content)

    def order(self, side: str, price: int | None, size: str, **more: Any) -> str:
        """Place an order on BTC_JPY: a limit order, or with no price a market order. Returns its acceptance id."""
        answer = self.try_order(side, price, size, **more)
        assert answer.status == 200, answer.body
        acceptance_id: str = answer.json["child_order_acceptance_id"]
        return acceptance_id

    def try_order(self, side: str, price: int | None, size: str, **more: Any) -> Answer:
        kind: dict[str, Any] = (
            {"child_order_type": "MARKET"} if price is None else {"child_order_type": "LIMIT", "price": price}
        )
        body = {"product_code": "BTC_JPY", "side": side, **kind, **more}
        content = json.dumps(body)[:-1] + f', "size": {size}}}'
        return self.post("/v1/me/sendchildorder", content.encode())

    def cancel(self, acceptance_id: str) -> Answer:
        return self.post(
            "/v1/me/cancelchildorder", {"product_code": "BTC_JPY", "child_order_acceptance_id": acceptance_id}
        )

    def orders(self, query: str = "") -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = self.get(f"/v1/me/getchildorders?product_code=BTC_JPY{query}").json
        return rows

    def orders_answer(self) -> Answer:
        return self.get("/v1/me/getchildorders")

    def only_order(self, acceptance_id: str) -> dict[str, Any]:
        (row,) = self.orders(f"&child_order_acceptance_id={acceptance_id}")
        return row

    def try_special(self, method: str, *legs: dict[str, Any], **more: Any) -> Answer:
        parameters = [{"product_code": "BTC_JPY", "size": 0.01, **leg} for leg in legs]
        return self.post("/v1/me/sendparentorder", {"order_method": method, "parameters": parameters, **more})

    def special(self, method: str, *legs: dict[str, Any], **more: Any) -> str:
        """Place a special order on BTC_JPY, 0.01 a leg unless it says otherwise. Returns its parent_order_id."""
        answer = self.try_special(method, *legs, **more)
        assert answer.status == 200, answer.body
        acceptance_id = answer.json["parent_order_acceptance_id"]
        parent_id: str = self.get(f"/v1/me/getparentorder?parent_order_acceptance_id={acceptance_id}").json[
            "parent_order_id"
        ]
        return parent_id

    def parent(self, parent_id: str) -> dict[str, Any]:
        """Its row in the list."""
        rows: list[dict[str, Any]] = self.get("/v1/me/getparentorders?product_code=BTC_JPY&count=500").json
        (row,) = (row for row in rows if row["parent_order_id"] == parent_id)
        return row

    def children(self, parent_id: str) -> list[dict[str, Any]]:
        return self.orders(f"&parent_order_id={parent_id}")

    def cancel_special(self, parent_id: str) -> Answer:
        return self.post("/v1/me/cancelparentorder", {"product_code": "BTC_JPY", "parent_order_id": parent_id})

    def trade(self, price: int, side: str = "BUY", product: str = "BTC_JPY") -> None:
        """Let the market trade at a price."""
        assert side in ("BUY", "SELL")
        self.emulator.control.trade(product, "BUY" if side == "BUY" else "SELL", Decimal(price), Decimal("0.01"))

    def cfd(self, side: str, size: str, price: int | None = None) -> Answer:
        """Place an order on FX_BTC_JPY."""
        kind: dict[str, Any] = (
            {"child_order_type": "MARKET"}
            if price is None
            else {
                "child_order_type": "LIMIT",
                "price": price,
            }
        )
        body = json.dumps({"product_code": "FX_BTC_JPY", "side": side, **kind})[:-1] + f', "size": {size}}}'
        return self.post("/v1/me/sendchildorder", body.encode())

    def positions(self) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = self.get("/v1/me/getpositions?product_code=FX_BTC_JPY").json
        return rows

    def collateral(self) -> dict[str, Any]:
        status: dict[str, Any] = self.get("/v1/me/getcollateral").json
        return status

    def balance(self, currency: str) -> tuple[Decimal, Decimal]:
        """(amount, available)."""
        (row,) = (row for row in self.get("/v1/me/getbalance").json if row["currency_code"] == currency)
        return Decimal(row["amount"]), Decimal(row["available"])

    def gap(self) -> int:
        """A price inside the spread: an order there meets only orders of the test."""
        ticker = self.get("/v1/getticker?product_code=BTC_JPY").json
        bid, ask = int(ticker["best_bid"]), int(ticker["best_ask"])
        assert ask - bid > 20
        return bid + 10


MakeCaller = Callable[..., Caller]


def second_account(first: Caller, name: str = "bob", permissions: frozenset[str] | None = None) -> Caller:
    """Open a further account, or with an account's own name a further key."""
    key, secret = f"{name}-key", f"{name}-secret"
    first.emulator.face.add_key(key, secret, account=name, permissions=permissions)
    return Caller(first.emulator, key, secret)
