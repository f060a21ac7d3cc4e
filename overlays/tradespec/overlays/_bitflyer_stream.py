"""bitFlyer's Realtime API: JSON-RPC 2.0 over WebSocket (bitFlyer Lightning API documentation, "Realtime API")."""

from __future__ import annotations

import secrets
from collections.abc import Mapping

import msgspec

from tradespec.core.clock import Clock
from tradespec.core.credentials import Credentials
from tradespec.core.decode import BadBody
from tradespec.core.signing import Hmac
from tradespec.core.streams.channel import Channel
from tradespec.core.streams.dialect import Answer, Data, Frame

__all__ = ["BitFlyerSession"]

# One public client takes it for "already authenticated"; then subscribing shows whether it is so.
_AUTHENTICATED = "-32009"
_DIGITS = 18  # of an id of ours
_MESSAGE = "channelMessage"


class _Params(msgspec.Struct, gc=False):
    channel: str | None = None
    message: msgspec.Raw = msgspec.Raw()


class _Head(msgspec.Struct, gc=False):
    """Of a frame, what most of them are looked at for."""

    method: str | None = None
    params: _Params | None = None


_HEAD = msgspec.json.Decoder(_Head)


class BitFlyerSession:
    """Requests with ids, answers with the same ids, and messages of channels as notifications."""

    def __init__(self, credentials: Credentials | None, clock: Clock) -> None:
        self._credentials = credentials
        self._clock = clock
        # What the answers to come are about; None is the proof of who is asking.
        self._asked: dict[int, str | None] = {}
        self._count = 0

    def authenticate(self) -> list[str]:
        """ACCESS to the account's own events: the HMAC-SHA256 of time and nonce, in lower-case hexadecimal."""
        assert self._credentials is not None
        stamp = self._clock.time_ns() // 1_000_000
        nonce = secrets.token_hex(16)
        mac = Hmac(self._credentials["api_secret"].reveal().encode(), "sha256")
        proof = {
            "api_key": self._credentials["api_key"].reveal(),
            "timestamp": stamp,
            "nonce": nonce,
            "signature": mac.hexdigest(f"{stamp}{nonce}".encode()),
        }
        request = self._request("auth", proof)
        self._asked[self._count] = None
        return [request]

    def subscribe(self, channel: Channel[object], address: str, key: str | None) -> list[str]:
        """Ask for a channel by its name."""
        request = self._request("subscribe", {"channel": address})
        self._asked[self._count] = address
        return [request]

    def unsubscribe(self, address: str) -> list[str]:
        """End a channel. Nobody looks at the answer, nor at those to earlier requests for the channel."""
        self._asked = {number: about for number, about in self._asked.items() if about != address}
        return [self._request("unsubscribe", {"channel": address})]

    def read(self, frame: Frame) -> Data | Answer | None:
        """A message of a channel, or the answer to a request of ours."""
        head = frame.head(_HEAD)
        if head is not None and head.method == _MESSAGE and head.params is not None and head.params.channel is not None:
            return Data(head.params.channel, None, bytes(head.params.message))
        if frame.text("method") == _MESSAGE:
            params = frame.inside("params")
            address = None if params is None else params.text("channel")
            if address is None:
                raise BadBody("a message without channel", "$.params.channel")
            return Data(address)
        number = bytes(frame.fields.get("id", b""))
        if not number and "params" in frame.fields and frame.text("method") is None:
            raise BadBody("neither a message nor an answer", "$.method")
        if not number.isdigit() or len(number) > _DIGITS or int(number) not in self._asked:
            return None
        address = self._asked.pop(int(number))
        if bytes(frame.fields.get("result", b"")) == b"true":
            return Answer(address)
        refused = frame.inside("error")
        if refused is None:
            return Answer(address, None, "the exchange did not confirm it")
        code = bytes(refused.fields.get("code", b"")).decode()[:20]
        if address is None and code == _AUTHENTICATED:
            return Answer(None)
        return Answer(address, code, refused.text("message") or "the exchange refused")

    def _request(self, method: str, params: Mapping[str, object]) -> str:
        self._count += 1
        request = {"jsonrpc": "2.0", "method": method, "params": params, "id": self._count}
        return msgspec.json.encode(request).decode()
