"""The channels of Mt.Gox's stream: their ids, names and kinds."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from tradespec.emulator.faces.mtgox.currencies import CURRENCIES, ITEM, QUOTES, pair_of

Kind = Literal["trades", "ticker", "depth", "lag"]
TRADES_ID = "dbf1dee9-4f2e-4a08-8cb7-748919a71b21"
LAG_ID = "85174711-be64-4de1-b783-0628995d7914"
_SILENT = {  # of the last list of channels: markets that were not open
    "INR": ("55e5feb8-fea5-416b-88fa-40211541deca", "414fdb18-8f70-471c-a9df-b3c2740727ea"),
    "KRW": ("bf85048d-4db9-4dbe-9ca3-5b83a1a4186e", "0c84bda7-e613-4b19-ae2a-6d26412c9f70"),
}


@dataclass(frozen=True, slots=True)
class Channel:
    """A public channel.

    Attributes:
        id: a UUID.
        name: such as "depth.BTCUSD".
        kind: as the contract calls it.
        currency: of the market; blank where there is one channel for all.
    """

    id: str
    name: str
    kind: Kind
    currency: str = ""


def _channels() -> tuple[Channel, ...]:
    ids = {code: (CURRENCIES[code].ticker_channel, CURRENCIES[code].depth_channel) for code in QUOTES} | _SILENT
    tickers = (Channel(ticker, f"ticker.{pair_of(code)}", "ticker", code) for code, (ticker, _) in ids.items())
    depths = (Channel(depth, f"depth.{pair_of(code)}", "depth", code) for code, (_, depth) in ids.items())
    trades = Channel(TRADES_ID, f"trade.{ITEM}", "trades")
    return (trades, *tickers, *depths, Channel(LAG_ID, "trade.lag", "lag"))


CHANNELS = _channels()
BY_ID: Mapping[str, Channel] = {channel.id: channel for channel in CHANNELS}
BY_NAME: Mapping[str, Channel] = {channel.name: channel for channel in CHANNELS}
KINDS: tuple[Kind, ...] = ("trades", "ticker", "depth", "lag")


def channels_of(kind: Kind, currencies: tuple[str, ...]) -> list[Channel]:
    """The channels of a kind in some currencies; those that have none are in all of them."""
    return [channel for channel in CHANNELS if channel.kind == kind and channel.currency in ("", *currencies)]


def private_id(user_id: str) -> str:
    """The id of a customer's own channel."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, user_id))
