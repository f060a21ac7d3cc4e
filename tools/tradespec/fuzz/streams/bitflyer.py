"""bitFlyer's Realtime API in campaigns: JSON-RPC 2.0."""

from __future__ import annotations

import json
from collections.abc import Iterable
from random import Random
from typing import Any, cast

from tradespec.core.clock import Clock
from tradespec.fuzz.streams.dialects import Odd, Settings
from tradespec.fuzz.streams.listening import Aim, Listener
from tradespec.fuzz.streams.numbers import Number

_KEY, _SECRET = "fuzz-stream-key", "fuzz-stream-secret"  # of no account


def _message(channel: Any, message: Any) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "method": "channelMessage", "params": {"channel": channel, "message": message}}


def _unknown_id(random: Random) -> Number | str | None:
    return random.choice([Number("999999"), Number("-1"), Number("1.5"), Number("9" * 30), "1", "x", None])


_NO_TEXT: list[Any] = [None, Number("1"), [], {}]
_ODD: dict[str, Odd] = {
    "answer": lambda random: {"jsonrpc": "2.0", "id": _unknown_id(random), "result": True},
    "refusal": lambda random: {
        "jsonrpc": "2.0",
        "id": _unknown_id(random),
        "error": {"code": Number("-32600"), "message": "no"},
    },
    "batch of answers": lambda random: [{"jsonrpc": "2.0", "id": Number("999999"), "result": True}],
    "other method": lambda random: {"jsonrpc": "2.0", "method": "heartbeat", "params": {}},
    "other channel": lambda random: _message("lightning_ticker_ETH_BTC", {"product_code": "ETH_BTC"}),
    "channel of tomorrow": lambda random: _message("lightning_candles_BTC_JPY", []),
    "no channel": lambda random: _message(random.choice(_NO_TEXT), {}),
    "no message": lambda random: {"method": "channelMessage", "params": {"channel": "lightning_ticker_BTC_JPY"}},
    "no params": lambda random: {"method": "channelMessage", "params": random.choice(_NO_TEXT)},
    "echo": lambda random: f'auth {{"api_key":"{_KEY}","api_secret":"{_SECRET}"'.encode(),
}


class _BitFlyer:
    name = "bitflyer"
    arguments = ("BTC_JPY", "FX_BTC_JPY")
    odd = _ODD
    secrets = (_KEY, _SECRET)

    def place(self, tree: Any, listener: Listener) -> None:
        tree["params"]["channel"] = listener.address

    def aim(self, tree: Any, listeners: Iterable[Listener]) -> Aim:
        if not isinstance(tree, dict):
            return Aim("everybody")
        fields = cast("dict[str, Any]", tree)
        method = fields.get("method")
        if not isinstance(method, str) or isinstance(method, Number):
            return Aim("everybody" if "params" in fields and "id" not in fields else "nobody")
        if method != "channelMessage":
            return Aim("nobody")
        params = fields.get("params")
        address = cast("dict[str, Any]", params).get("channel") if isinstance(params, dict) else None
        if not isinstance(address, str) or isinstance(address, Number):
            return Aim("everybody")
        found = frozenset(each.label for each in listeners if each.address == address)
        return Aim("those", found) if found else Aim("nobody")

    def asks(self, listener: Listener) -> str:
        return listener.address

    def answer(self, text: str) -> tuple[set[str], list[str]]:
        request = json.loads(text)
        asked = {request["params"]["channel"]} if request["method"] == "subscribe" else set[str]()
        return asked, [json.dumps({"jsonrpc": "2.0", "id": request["id"], "result": True})]

    def settings(self, clock: Clock) -> Settings:
        from tradespec.bitflyer import AsyncBitFlyer, BitFlyer

        keys = {"api_key": _KEY, "api_secret": _SECRET, "clock": clock}
        return Settings(BitFlyer, keys, AsyncBitFlyer, keys)


DIALECT = _BitFlyer()
