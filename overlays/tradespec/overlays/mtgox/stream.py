"""Mt.Gox's WebSocket API: commands and messages with an `op` (bitcoin wiki, MtGox/API, "Websocket API", and public clients)."""

from __future__ import annotations

from typing import Final

import msgspec

from tradespec.core.decode import BadBody
from tradespec.core.streams.channel import Channel
from tradespec.core.streams.dialect import Answer, Data, Frame

__all__ = ["MtGoxSession"]

_TRADES: Final = "dbf1dee9-4f2e-4a08-8cb7-748919a71b21"
_OWN: Final = {"user_order": "own_orders", "order_upd": "own_order_updates", "wallet": "own_wallet"}


class MtGoxSession:
    """Channels are asked for by id, the private one by a key. Three of them come without asking."""

    def authenticate(self) -> list[str]:
        """Nothing: the key of the private channel is the proof."""
        return []

    def subscribe(self, channel: Channel[object], address: str, key: str | None) -> list[str]:
        """Ask for a channel."""
        if channel.private:
            return [_text({"op": "mtgox.subscribe", "key": key})]
        return [_text({"op": "subscribe", "channel": address})]

    def unsubscribe(self, address: str) -> list[str]:
        """End a channel. The private one can't be named, and ends with the connection."""
        return [_text({"op": "unsubscribe", "channel": address})] if address else []

    def read(self, frame: Frame) -> Data | Answer | None:
        """A message of a channel; confirmations and remarks ask for nothing."""
        op = frame.text("op")
        if op is None:
            raise BadBody("a frame without op", "$.op")
        if op != "private":
            return None
        kind, address = frame.text("private"), frame.text("channel")
        if kind in _OWN:
            return Data("", _OWN[kind])
        if kind is None or address is None:
            raise BadBody("a message without channel or kind", "$.channel")
        if kind == "trade":
            return Data(address, "trades") if address == _TRADES else Data("", "own_trades")
        if kind == "ticker":
            return Data(address, "old_ticker" if _is_old(frame) else "ticker")
        return Data(address, kind)


def _is_old(frame: Frame) -> bool:
    """Until 2011 a ticker held plain numbers, later money."""
    ticker = frame.inside("ticker")
    return ticker is not None and not bytes(ticker.fields.get("buy", b"{")).startswith(b"{")


def _text(command: dict[str, object]) -> str:
    return msgspec.json.encode(command).decode()
