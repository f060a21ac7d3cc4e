"""A client of Mt.Gox's stream in this process."""

from __future__ import annotations

import base64
import hashlib
import hmac
import itertools
import json
import uuid
from decimal import Decimal
from typing import Any

from tests.emulator.mtgox.support import GENERIC, Caller
from tests.emulator.streams.support import Book, Listener, read
from tradespec.emulator.faces.mtgox.stream_channels import BY_NAME

USD_TICKER, USD_DEPTH = (BY_NAME[f"{kind}.BTCUSD"].id for kind in ("ticker", "depth"))
TRADES, LAG = (BY_NAME[name].id for name in ("trade.BTC", "trade.lag"))
_KINDS = {"trade", "ticker", "depth", "lag", "user_order", "order_upd", "wallet"}


class Goxer(Listener):
    """A client of Mt.Gox's stream.

    Attributes:
        hello: what it was told on connecting.
    """

    def __init__(self, caller: Caller, query: str = "") -> None:
        super().__init__(caller.emulator, f"/mtgox{query}")
        self.caller = caller
        self.hello = self.taken()
        self._numbers = itertools.count(1)

    def messages(self, kind: str | None = None) -> list[Any]:
        """What the channels said since the last time: (kind, payload), or of one kind the payloads alone."""
        told = [(each["private"], each[each["private"]]) for each in self.taken() if each["op"] == "private"]
        assert {kind for kind, _ in told} <= _KINDS
        return told if kind is None else [payload for each, payload in told if each == kind]

    def own(self) -> str:
        """Listen to the account. Returns the channel's id."""
        key = self.caller.post(f"{GENERIC}/private/idkey").result
        ((op, channel),) = ((each["op"], each["channel"]) for each in self.say({"op": "mtgox.subscribe", "key": key}))
        assert op == "subscribe"
        found: str = channel
        return found

    def call(self, name: str, change: dict[str, Any] | None = None, **params: Any) -> Any:
        """Make a signed call. Returns what comes for it: a result, or a remark."""
        number = f"{next(self._numbers):032x}"
        document = {"id": number, "call": name, "params": params, "item": "BTC", "currency": "USD"}
        document |= {"nonce": next(self.caller.nonces)} | (change or {})
        frame = {"op": "call", "id": number, "call": self.sign(document), "context": "mtgox.com"}
        (answer,) = (each for each in self.say(frame) if each["op"] in ("result", "remark"))
        assert answer["id"] == number
        return answer["result"] if answer["op"] == "result" else (answer.get("token"), answer["message"])

    def sign(self, document: dict[str, Any], secret: str | None = None) -> str:
        return signed_call(self.caller.key, secret or self.caller.secret, json.dumps(document).encode())


def signed_call(key: str, secret: str, document: bytes) -> str:
    signature = hmac.new(base64.b64decode(secret), document, hashlib.sha512).digest()
    return base64.b64encode(uuid.UUID(key).bytes + signature + document).decode()


def ids(documents: list[Any], op: str = "subscribe") -> list[str]:
    """The channels that have started, or ended."""
    return [each["channel"] for each in documents if each["op"] == op]


class GoxBook:
    """An order book built from depth/fetch and the totals that came after it."""

    def __init__(self, caller: Caller) -> None:
        self.sides: dict[str, Book] = {"bids": {}, "asks": {}}
        depth = read(caller.get("/api/1/BTCUSD/depth/full").body)["return"]
        for side, levels in self.sides.items():
            for level in depth[side]:
                levels[_scaled(level["price_int"], 5)] = _scaled(level["amount_int"], 8)

    def take(self, change: Any) -> None:
        levels = self.sides["bids" if change["type_str"] == "bid" else "asks"]
        price, total = _scaled(change["price_int"], 5), _scaled(change["total_volume_int"], 8)
        assert levels.get(price, Decimal(0)) + _scaled(change["volume_int"], 8) == total
        assert (Decimal(change["price"]), Decimal(change["volume"])) == (price, _scaled(change["volume_int"], 8))
        if total:
            levels[price] = total
        else:
            del levels[price]


def _scaled(units: str, scale: int) -> Decimal:
    return Decimal(units).scaleb(-scale)
