"""Mt.Gox's WebSocket API in campaigns: messages with an `op`, channels with ids, and a private channel behind a key."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from typing import Any, cast

from tradespec.core.clock import Clock, ManualClock
from tradespec.core.nonces import MemoryNonces
from tradespec.emulator import Emulator
from tradespec.fuzz.streams.dialects import Odd, Settings
from tradespec.fuzz.streams.listening import Aim, Listener
from tradespec.fuzz.streams.numbers import Number

PRIVATE = "9f2b3c1e-5d1a-4c1e-8a55-0123456789ab"
_TRADES = "dbf1dee9-4f2e-4a08-8cb7-748919a71b21"
_OTHER = "296ee352-dd5d-46f3-9bea-5e39dede2005"  # depth.BTCAUD, which nobody listens to
_KEY, _SECRET = "5a0e2c58-4b2c-4a3e-9f6e-0d5c1b2a3f4e", "ZnV6ei1zdHJlYW0tc2VjcmV0"  # of no account
_OWN = {"user_order": "own_orders", "order_upd": "own_order_updates", "wallet": "own_wallet"}
_NO_TEXT: list[Any] = [None, Number("1"), [], {}]
_KINDS = {"ticker", "depth", "lag"}


def _private(kind: Any, channel: Any, data: Any) -> dict[str, Any]:
    found = {"channel": channel, "op": "private", "origin": "broadcast", "private": kind}
    return {**found, kind: data} if isinstance(kind, str) else found


_ODD: dict[str, Odd] = {
    "greeting": lambda random: {"op": "remark", "message": "You are connected"},
    "refusal": lambda random: {"op": "remark", "message": "Order not found", "success": False, "id": "x" * 32},
    "result": lambda random: {"op": "result", "id": random.choice(["x" * 32, Number("1"), None]), "result": {}},
    "confirmation": lambda random: {"op": "subscribe", "channel": _OTHER},
    "ended": lambda random: {"op": "unsubscribe", "channel": _OTHER},
    "error": lambda random: {"op": "error", "from_tomorrow": []},
    "other op": lambda random: {"op": "heartbeat"},
    "no op": lambda random: {"op": random.choice(_NO_TEXT), "channel": _TRADES},
    "other channel": lambda random: _private("depth", _OTHER, {}),
    "kind of tomorrow": lambda random: _private("candle", _TRADES, {}),
    "no kind": lambda random: _private(random.choice(_NO_TEXT), _TRADES, {}),
    "no data": lambda random: {"channel": PRIVATE, "op": "private", "private": random.choice(sorted(_OWN))},
    "echo": lambda random: f'{{"Rest-Key":"{_KEY}","secret":"{_SECRET}"'.encode(),
}


class _MtGox:
    name = "mtgox"
    arguments = ("BTCUSD", "BTCEUR", "BTCJPY")
    odd = _ODD
    secrets = (_KEY, _SECRET)

    def place(self, tree: Any, listener: Listener) -> None:
        tree["channel"] = listener.address or PRIVATE

    def aim(self, tree: Any, listeners: Iterable[Listener]) -> Aim:
        if not isinstance(tree, dict):
            return Aim("everybody")
        fields = cast("dict[str, Any]", tree)
        op, kind, address = (_text(fields.get(name)) for name in ("op", "private", "channel"))
        if op is None:
            return Aim("everybody")
        if op != "private":
            return Aim("nobody")
        if kind in _OWN:
            return Aim("those", frozenset({_OWN[kind]}))
        if kind is None or address is None:
            return Aim("everybody")
        if kind == "trade":
            if address in (_TRADES, PRIVATE):
                return Aim("those", frozenset({"trades" if address == _TRADES else "own_trades"}))
            return Aim("unclear", frozenset({"own_trades"}))  # the id of the private channel is not documented
        return _public(fields, kind, address, listeners)

    def asks(self, listener: Listener) -> str:
        return listener.address or "own"

    def answer(self, text: str) -> tuple[set[str], list[str]]:
        request = json.loads(text)
        own = "key" in request
        answer = {"op": "subscribe", "channel": PRIVATE if own else request["channel"]}
        if request["op"] == "unsubscribe":
            return set(), [json.dumps({**answer, "op": "unsubscribe"})]
        return {"own" if own else request["channel"]}, [json.dumps(answer)]

    def settings(self, clock: Clock) -> Settings:
        from tradespec.mtgox import AsyncMtGox, MtGox

        exchange, nonces = _exchange()
        keys = {"api_key": _KEY, "api_secret": _SECRET, "clock": clock, "nonces": nonces}
        return Settings(
            MtGox,
            {**keys, "transport": exchange.transport()},
            AsyncMtGox,
            {**keys, "transport": exchange.async_transport()},
        )


def _public(fields: dict[str, Any], kind: str, address: str, listeners: Iterable[Listener]) -> Aim:
    there = [each for each in listeners if each.address == address]
    if kind == "ticker":
        ticker = fields.get("ticker")
        best = cast("dict[str, Any]", ticker).get("buy") if isinstance(ticker, dict) else None
        form = "ticker" if isinstance(best, dict) else "old_ticker" if isinstance(best, str) else None
        found = frozenset(
            each.label for each in there if each.channel.method in (form or "ticker", form or "old_ticker")
        )
        return Aim("those", found) if found else _of_none(there)
    found = frozenset(each.label for each in there if each.channel.method == kind)
    if found:
        return Aim("those", found)
    return _of_none(there) if kind in _KINDS else Aim("nobody")


def _of_none(there: list[Listener]) -> Aim:
    """A known kind of message: nobody's on a channel that nobody listens to, a gap for those who listen to another kind there."""
    return Aim("those", frozenset(each.label for each in there)) if there else Aim("nobody")


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and not isinstance(value, Number) else None


@cache
def _exchange() -> tuple[Emulator[Any], MemoryNonces]:
    """What gives the key of the private channel, over HTTP, and the numbers of all calls to it."""
    return Emulator("mtgox", key=_KEY, secret=_SECRET, clock=ManualClock()), MemoryNonces()


DIALECT = _MtGox()
