"""Mt.Gox's WebSocket API: commands and messages with an `op` (bitcoin wiki, MtGox/API, "Websocket API", and public clients)."""

from __future__ import annotations

import re
from base64 import b64encode
from typing import Any, Final
from urllib.parse import parse_qsl
from uuid import UUID

import msgspec

from tradespec.core.codec import Integer
from tradespec.core.credentials import Credentials
from tradespec.core.decode import BadBody
from tradespec.core.errors import ConfigurationError
from tradespec.core.operation import Operation, WireRequest
from tradespec.core.secret import Secret
from tradespec.core.signing import Hmac
from tradespec.core.streams.channel import Channel
from tradespec.core.streams.dialect import Answer, Data, Frame, Result

from .secret import decode_secret

__all__ = ["MtGoxSession"]

_TRADES: Final = "dbf1dee9-4f2e-4a08-8cb7-748919a71b21"
_OWN: Final = {"user_order": "own_orders", "order_upd": "own_order_updates", "wallet": "own_wallet"}
_KINDS: Final = frozenset({"trade", "ticker", "depth", "lag"})
_PLAIN: Final = re.compile(rb'[-0-9"]')
_NAMES: Final = {"trade": "trades"}  # of the methods, where they are not those of the kinds
_UNASKED: Final = frozenset({_TRADES, "d5f06780-30a8-4a48-a2f8-7ed181b4a13f", "24e67e0d-1cad-4cc0-9e7a-f8523ef460fe"})
_PAIR: Final = re.compile(r"/api/1/([A-Z]{3})([A-Z]{3})/")
_ITEM: Final = "BTC"
_CURRENCY: Final = "USD"
_NUMBERS: Final = ("nonce", "tonce")


class _Head(msgspec.Struct, gc=False):
    """Of a frame, what most of them are looked at for."""

    op: str | None = None
    private: str | None = None
    channel: str = ""
    depth: msgspec.Raw = msgspec.Raw()


_HEAD: Final = msgspec.json.Decoder(_Head)


class MtGoxSession:
    """Channels are asked for by id, the private one by a key. Three of them come without asking. Calls are signed one by one."""

    def __init__(self, credentials: Credentials | None) -> None:
        self._credentials = credentials
        self._asked: set[str] = set()  # channels by id, since the connection began
        self._kinds: dict[str, str] = {}  # of these: what their messages are
        self._others: set[str | None] = set(_UNASKED)  # confirmed before the private channel was asked for
        self._asked_for_own = False
        self._awaits_own = False  # neither confirmed nor refused

    def authenticate(self) -> list[str]:
        """Nothing: the key of the private channel is the proof."""
        return []

    def subscribe(self, channel: Channel[object], address: str, key: str | None) -> list[str]:
        """Ask for a channel."""
        if channel.private:
            self._asked_for_own = self._awaits_own = True
            return [_text({"op": "mtgox.subscribe", "key": key})]
        self._asked.add(address)
        self._kinds[address] = channel.data[-1]
        return [_text({"op": "subscribe", "channel": address})]

    def unsubscribe(self, address: str) -> list[str]:
        """End a channel. The private one can't be named, and ends with the connection."""
        return [_text({"op": "unsubscribe", "channel": address})] if address else []

    def call(self, number: str, name: str, operation: Operation[Any], request: WireRequest) -> str:
        """A signed call. Item and currency are those of the pair in the path, as are the parameters those of the form."""
        assert self._credentials is not None
        pair = _PAIR.match(request.target)
        fields = dict(parse_qsl(request.body.decode(), keep_blank_values=True, strict_parsing=True))
        numbers = {field: int(fields.pop(field)) for field in _NUMBERS if field in fields}
        integers = {param.wire for param in operation.body if isinstance(param.codec, Integer)}
        payload = msgspec.json.encode(
            {
                "id": number,
                "call": name,
                "params": {field: int(text) if field in integers else text for field, text in fields.items()},
                "item": pair[1] if pair else _ITEM,
                "currency": pair[2] if pair else _CURRENCY,
                **numbers,
            }
        )
        key = _key_bytes(self._credentials["api_key"])
        sign = Hmac(decode_secret(self._credentials["api_secret"]), "sha512").digest(payload)
        call = b64encode(key + sign + payload).decode()
        return _text({"op": "call", "id": number, "call": call, "context": "mtgox.com"})

    def read(self, frame: Frame) -> Data | Answer | Result | None:
        """A message of a channel, a confirmation, or the answer to a call; other remarks ask for nothing."""
        head = frame.head(_HEAD)
        if head is not None and (head.op, head.private, self._kinds.get(head.channel)) == ("private", "depth", "depth"):
            return Data(head.channel, None, bytes(head.depth))
        op = frame.text("op")
        if op is None:
            raise BadBody("a frame without op", "$.op")
        if op == "subscribe":
            return self._confirmed(frame.text("channel"))
        if op in ("result", "remark"):
            return _answer(frame, op) if "id" in frame.fields else self._refused(frame)
        if op != "private":
            return None
        kind, address = frame.text("private"), frame.text("channel")
        if kind in _OWN:
            self._awaits_own = False
            return Data("", _OWN[kind])
        if kind is None or address is None:
            raise BadBody("a message without channel or kind", "$.channel")
        if kind not in _KINDS:
            return None
        if kind != self._kinds.get(address, kind):
            return Data(address)  # who listens there will find that what belongs there is not there
        if kind == "trade" and address != _TRADES:
            # There is no other channel of trades, and the private one's id is not known for certain.
            return Data("", "own_trades")
        return Data(address, _form_of_ticker(frame) if kind == "ticker" else _NAMES.get(kind))

    def _confirmed(self, address: str | None) -> Answer | None:
        """Nothing tells what the private channel's id is, but that it is none of those that were heard of before."""
        if address in self._asked:
            return Answer(address)
        if self._asked_for_own and address not in self._others:
            self._awaits_own = False
            return Answer("")
        self._others.add(address)
        return None

    def _refused(self, frame: Frame) -> Answer | None:
        """A refusal that does not say of what. Of what is asked for only the key can be refused: the other ids are known to be right."""
        if not self._awaits_own or bytes(frame.fields.get("success", b"")) != b"false":
            return None
        self._asked_for_own = self._awaits_own = False
        return Answer("", frame.text("token"), frame.text("message") or "the exchange refused")


def _answer(frame: Frame, op: str) -> Result | None:
    """What the same call is answered with over HTTP."""
    number = frame.text("id")
    if number is None:
        return None
    if op == "result":
        payload = frame.at(("result",)) or b"null"
        return Result(number, b'{"result":"success","return":' + payload + b"}")
    if bytes(frame.fields.get("success", b"")) != b"false":
        return None
    error: dict[str, object] = {"result": "error", "error": frame.text("message") or "the exchange refused"}
    token = frame.text("token")
    return Result(number, msgspec.json.encode(error if token is None else {**error, "token": token}))


def _key_bytes(key: Secret) -> bytes:
    try:
        return UUID(key.reveal()).bytes
    except ValueError:
        problem = ConfigurationError(
            "calls over the stream need an api_key that is a UUID, as Mt.Gox gave them", exchange="mtgox"
        )
    raise problem


def _form_of_ticker(frame: Frame) -> str | None:
    """Until 2011 a ticker held plain numbers, later money; None if it is neither, and all shall know."""
    ticker = frame.inside("ticker")
    price = b"" if ticker is None else bytes(ticker.fields.get("buy", b""))
    return "ticker" if price.startswith(b"{") else "old_ticker" if _PLAIN.match(price) else None


def _text(command: dict[str, object]) -> str:
    return msgspec.json.encode(command).decode()
