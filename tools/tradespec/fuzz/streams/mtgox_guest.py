"""Mt.Gox's WebSocket API, seen by its client: commands with an `op`, and signed calls."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import uuid
from collections.abc import Iterable
from itertools import count
from random import Random
from typing import Any, cast
from urllib.parse import urlencode

from tradespec.core.clock import ManualClock
from tradespec.emulator import Emulator, MtGoxOptions, Request
from tradespec.fuzz.mtgox.wire import sign
from tradespec.fuzz.streams.contract import load
from tradespec.fuzz.streams.guests import Guest, Reply
from tradespec.fuzz.streams.numbers import Number
from tradespec.fuzz.target import AGENT

_KINDS = ("trades", "ticker", "depth", "lag")
_PRIVATE = {
    "trade": ("trade", "ownTrade"),
    "ticker": ("ticker",),
    "depth": ("depth",),
    "lag": ("lag",),
    "user_order": ("userOrder",),
    "wallet": ("wallet",),
}
_ANSWERS = {
    "subscribe": "subscribed",
    "unsubscribe": "unsubscribed",
    "remark": "remark",
    "result": "result",
    "error": "error",
}
_CALLS = ("private/info", "private/idkey", "private/orders", "order/lag", "ticker", "depth/fetch")
_PRICE = 500
_NONCES = count(
    10**16
)  # of one key for all connections; beyond that of the contract's example, which anybody may send again


def _ids() -> list[str]:
    found = [each for channel in load("mtgox").channels for each in channel.ids.values()]
    return [*found, *(channel.address for channel in load("mtgox").channels if channel.address and not channel.ids)]


class _Guest:
    def __init__(self, key: str, secret: str, stream_key: str) -> None:
        self._stream_key = stream_key
        self._key = uuid.UUID(key).bytes
        self._secret = base64.b64decode(secret)
        self._ids = _ids()
        self._names = [f"{kind}.BTC{code}" for kind in ("ticker", "depth") for code in ("USD", "EUR", "JPY")] + [
            "trade.lag",
            "trade.BTC",
        ]
        self._good: set[str] = set()  # calls that must be carried out

    def request(self, message: str, tree: Any, random: Random) -> Any:
        if message in ("subscribe", "unsubscribe"):
            tree["channel"] = random.choice(self._ids)
        elif message == "subscribeName":
            tree["channel"] = random.choice(self._names)
        elif message == "subscribeKey":
            tree["key"] = self._stream_key
        elif message == "call":
            tree |= self._signed(random)
        return tree

    def _signed(self, random: Random) -> dict[str, Any]:
        number = f"{random.getrandbits(128):032x}"
        params: Any = {} if random.random() < 0.5 else []
        fields = {"id": number, "call": random.choice(_CALLS), "nonce": next(_NONCES)}
        payload = json.dumps({**fields, "params": params, "item": "BTC", "currency": "USD"}).encode()
        content = self._key + hmac.new(self._secret, payload, hashlib.sha512).digest() + payload
        call = base64.b64encode(content).decode()
        self._good.add(call)
        return {"id": number, "call": call, "context": "mtgox.com"}

    def lose_track(self) -> None:
        pass

    def unreadable(self) -> tuple[Reply, ...]:
        return (Reply(False),)

    def replies(self, tree: Any) -> tuple[Reply, ...] | None:
        if not isinstance(tree, dict):
            return (Reply(False),)
        fields = cast("dict[str, Any]", tree)
        match fields.get("op"):
            case "subscribe" | "mtgox.subscribe" | "unsubscribe":
                return self._channels(fields)
            case "call":
                number, call = _text(fields.get("id")), _text(fields.get("call"))
                is_good = call in self._good
                self._good.discard(call or "")  # its nonce counts once
                if not number:
                    return (Reply(False),)
                return (Reply(None if is_good and _nested(call) != number else is_good, number),)
            case _:
                return (Reply(False),)

    def _channels(self, fields: dict[str, Any]) -> tuple[Reply, ...] | None:
        key, kind, channel = (_text(fields.get(name)) for name in ("key", "type", "channel"))
        if key is not None and fields["op"] != "unsubscribe":
            return (Reply(key == self._stream_key),)
        if kind in _KINDS:
            return None  # how many channels of a kind there are, the emulator knows
        return (Reply(channel in self._ids or channel in self._names or (None if _has_name(channel) else False)),)

    def marker(self, number: int) -> tuple[str, str]:
        name = f"marker {number}"
        return json.dumps({"op": "call", "id": name, "call": "AA=="}), name

    def answers(self, tree: Any) -> list[tuple[str | None, bool]] | None:
        fields = cast("dict[str, Any]", tree)
        op = fields.get("op")
        return None if op == "private" else [(fields.get("id"), op != "remark")]

    def names(self, tree: Any) -> Iterable[str]:
        fields = cast("dict[str, Any]", tree)
        op = fields.get("op")
        return _PRIVATE.get(fields.get("private", ""), ()) if op == "private" else (_ANSWERS.get(str(op), ""),)

    def subscriptions(self) -> list[str]:
        return []  # trades, ticker and depth of BTCUSD come without asking


def _nested(call: str | None) -> str:
    """The id that is signed."""
    return str(json.loads(base64.b64decode(call or "")[80:])["id"])


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and not isinstance(value, Number) else None


def _has_name(channel: str | None) -> bool:
    """Whether it looks like the name of a channel, of another currency perhaps."""
    return channel is not None and channel.partition(".")[0] in ("ticker", "depth", "trade")


class _Hosted:
    def emulator(self, seed: int) -> Emulator[Any]:
        return Emulator("mtgox", seed=seed, clock=ManualClock(), options=MtGoxOptions(rate_limits=False))

    def guest(self, emulator: Emulator[Any]) -> Guest:
        key = json.loads(_post(emulator, "/api/1/generic/private/idkey", {}))["return"]
        return _Guest(emulator.key, emulator.secret, key)

    def stir(self, emulator: Emulator[Any], number: int) -> str:
        order = {"type": "bid" if number % 3 else "ask", "amount_int": "1000000"}
        _post(emulator, "/api/1/BTCUSD/private/order/add", order)
        price = f"{_PRICE}.{number % 100000:05}"
        emulator.control.trade("bid" if number % 2 else "ask", price)
        return f'"price_int":"{price.replace(".", "")}"'


def _post(emulator: Emulator[Any], path: str, fields: dict[str, str]) -> bytes:
    body = urlencode({"nonce": next(_NONCES), **fields}).encode()
    headers = (*sign(emulator.key, emulator.secret, "POST", path, body), *AGENT)
    return emulator.handle(Request("POST", path, headers, body)).body


HOSTED = _Hosted()
