"""bitFlyer's Realtime API, seen by its client: JSON-RPC requests, their answers, and the proof of who asks."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Iterable
from decimal import Decimal
from random import Random
from typing import Any, cast

from tradespec.core.clock import ManualClock
from tradespec.emulator import BitflyerOptions, Emulator, Request
from tradespec.fuzz.bitflyer import sign
from tradespec.fuzz.streams.guests import Guest, Reply
from tradespec.fuzz.streams.numbers import Number

_STAMP = 1735689600000  # the emulator's clock stands there
_MARKETS = ("BTC_JPY", "FX_BTC_JPY", "ETH_BTC")
_PUBLIC = ("board_snapshot", "board", "ticker", "executions")
_OWN = {"child_order_events": "childOrderEvents", "parent_order_events": "parentOrderEvents"}
_NAMES = {f"lightning_{kind}_": re.sub("_s", "S", kind) for kind in _PUBLIC}
_CHANNELS = [f"{prefix}{market}" for prefix in _NAMES for market in _MARKETS]
_INTEGER = re.compile(r"-?[0-9]+", re.ASCII)
_DIGITS = 18  # of an id that any JSON reader takes for an integer
_PRICE = 5_000_000


class _Guest:
    def __init__(self, key: str, secret: str) -> None:
        self._key = key
        self._secret = secret
        self._is_known: bool | None = False  # None: it can't be told

    def request(self, message: str, tree: Any, random: Random) -> Any:
        if message == "auth":
            tree["params"] = self._proof(random)
        else:
            tree["params"]["channel"] = random.choice([*_CHANNELS, *_OWN])
        if "id" in tree:
            tree["id"] = random.choice([Number(random.randrange(10**6)), Number("0"), Number("-7"), "text", ""])
        return tree

    def _proof(self, random: Random) -> dict[str, Any]:
        nonce = f"{random.getrandbits(128):032x}"
        text = f"{_STAMP}{nonce}".encode()
        signature = hmac.new(self._secret.encode(), text, hashlib.sha256).hexdigest()
        return {"api_key": self._key, "timestamp": Number(_STAMP), "nonce": nonce, "signature": signature}

    def lose_track(self) -> None:
        self._is_known = None

    def unreadable(self) -> tuple[Reply, ...]:
        return (Reply(False),)

    def replies(self, tree: Any) -> tuple[Reply, ...] | None:
        if isinstance(tree, list) and tree:
            found = [self._reply(each) for each in cast("list[object]", tree)]
            return tuple(each for each in found if each is not None)
        only = self._reply(tree)
        return () if only is None else (only,)

    def _reply(self, request: Any) -> Reply | None:
        """The answer to one request, None if it asks for none."""
        if not isinstance(request, dict):
            return Reply(False)
        fields = cast("dict[str, Any]", request)
        number = fields.get("id")
        if number is not None and not isinstance(number, str):
            return Reply(False)
        if isinstance(number, Number) and not _INTEGER.fullmatch(number):
            return Reply(False)
        is_yes = self._is_yes(fields)
        if number is None:
            return None
        if isinstance(number, Number):
            return Reply(is_yes, str(int(number[:_DIGITS])), is_open=len(number) > _DIGITS)
        return Reply(is_yes, json.dumps(number))

    def _is_yes(self, fields: dict[str, Any]) -> bool | None:
        method, params = fields.get("method"), fields.get("params")
        if not isinstance(params, dict):
            return False
        given = cast("dict[str, Any]", params)
        if method == "auth":
            return self._proves(given)
        channel = given.get("channel")
        if not isinstance(channel, str) or isinstance(channel, Number) or method not in ("subscribe", "unsubscribe"):
            return False
        if channel in _OWN:
            return self._is_known if method == "subscribe" else True
        if channel in _CHANNELS:
            return True
        return None if channel.startswith(tuple(_NAMES)) else False  # another market of the emulator's

    def _proves(self, proof: dict[str, Any]) -> bool | None:
        stamp, nonce, signature = proof.get("timestamp"), proof.get("nonce"), proof.get("signature")
        texts = [proof.get("api_key"), nonce, signature]
        if any(not isinstance(text, str) or isinstance(text, Number) for text in texts) or not isinstance(
            stamp, Number
        ):
            return False
        expected = hmac.new(self._secret.encode(), f"{stamp}{nonce}".encode("utf-8", "replace"), hashlib.sha256)
        is_right = proof["api_key"] == self._key and signature == expected.hexdigest()
        if not is_right or not 16 <= len(str(nonce)) <= 255:
            return False
        if stamp != str(_STAMP) or self._is_known is not False:
            return None if self._is_known is not True else False
        self._is_known = True
        return True

    def marker(self, number: int) -> tuple[str, str]:
        name = f"marker {number}"
        return json.dumps(
            {"id": name, "method": "unsubscribe", "params": {"channel": "lightning_ticker_ETH_JPY"}}
        ), name

    def answers(self, tree: Any) -> list[tuple[str | None, bool]] | None:
        if isinstance(tree, dict) and "method" in tree:
            return None
        rows = cast("list[dict[str, Any]]", tree if isinstance(tree, list) else [tree])
        return [(None if each.get("id") is None else _id(each["id"]), each.get("result") is True) for each in rows]

    def names(self, tree: Any) -> Iterable[str]:
        fields = cast("dict[str, Any]", tree)
        if "method" not in fields:
            return ("result",) if "result" in fields else ("error",)
        channel: str = fields.get("params", {}).get("channel", "")
        if channel in _OWN:
            return (_OWN[channel],)
        return tuple(name for prefix, name in _NAMES.items() if channel.startswith(prefix))[:1]

    def subscriptions(self) -> list[str]:
        channels = [f"lightning_{kind}_BTC_JPY" for kind in _PUBLIC]
        return [
            json.dumps({"id": f"begin {name}", "method": "subscribe", "params": {"channel": name}}) for name in channels
        ]


def _id(number: Any) -> str:
    return str(int(number)) if isinstance(number, Number) else json.dumps(number)


class _Hosted:
    def emulator(self, seed: int) -> Emulator[Any]:
        return Emulator("bitflyer", seed=seed, clock=ManualClock(), options=BitflyerOptions(rate_limits=False))

    def guest(self, emulator: Emulator[Any]) -> Guest:
        return _Guest(emulator.key, emulator.secret)

    def stir(self, emulator: Emulator[Any], number: int) -> str:
        price = _PRICE + number % 1000
        order = {
            "product_code": "BTC_JPY",
            "child_order_type": "MARKET",
            "side": "BUY" if number % 3 else "SELL",
            "size": 0.01,
        }
        body, path = json.dumps(order).encode(), "/v1/me/sendchildorder"
        emulator.handle(Request("POST", path, sign(emulator.key, emulator.secret, "POST", path, body), body))
        emulator.control.trade("BTC_JPY", "BUY" if number % 2 else "SELL", price, Decimal("0.01"))
        return f'"price":{price}'


HOSTED = _Hosted()
