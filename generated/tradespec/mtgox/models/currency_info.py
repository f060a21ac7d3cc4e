"""Generated from specs/mtgox/market.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import IntegerText, WireStruct, whole, whole_or_none

from .symbol_position import SymbolPosition, read_symbol_position
from .yes_no import YesNo, read_yes_no


@_define(match_args=False)
class CurrencyInfo:
    """How a currency is written.

    Attributes:
        currency: Code of three letters.
        decimals: Scale of the _int fields: 5 means that 1 is written as 100000.
        name: Name in English.
        symbol: Sign or code that stands beside amounts.
        display_decimals: Decimals of display_short.
        symbol_position: Where the symbol stands.
        virtual: Y for BTC, LTC and NMC.
        ticker_channel: WebSocket channel of the ticker.
        depth_channel: WebSocket channel of the order book.
    """

    currency: str = _field(metadata={"wire": "currency"})
    decimals: int = _field(metadata={"wire": "decimals"})
    name: str | None = _field(default=None, metadata={"wire": "name"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    display_decimals: int | None = _field(default=None, metadata={"wire": "display_decimals"})
    symbol_position: SymbolPosition | None = _field(default=None, metadata={"wire": "symbol_position"})
    virtual: YesNo | None = _field(default=None, metadata={"wire": "virtual"})
    ticker_channel: str | None = _field(default=None, metadata={"wire": "ticker_channel"})
    depth_channel: str | None = _field(default=None, metadata={"wire": "depth_channel"})


class CurrencyInfoWire(WireStruct):
    """`CurrencyInfo` as it travels."""

    currency: str
    decimals: int | IntegerText
    name: str | None = None
    symbol: str | None = None
    display_decimals: int | IntegerText | None = None
    symbol_position: str | None = None
    virtual: str | None = None
    ticker_channel: str | None = None
    depth_channel: str | None = None


def build_currency_info(wire: CurrencyInfoWire) -> CurrencyInfo:
    """Checked and converted: wire twin -> model."""
    return CurrencyInfo(
        wire.currency,
        whole(wire.decimals, "decimals"),
        wire.name,
        wire.symbol,
        whole_or_none(wire.display_decimals, "display_decimals"),
        None if wire.symbol_position is None else read_symbol_position(wire.symbol_position),
        None if wire.virtual is None else read_yes_no(wire.virtual),
        wire.ticker_channel,
        wire.depth_channel,
    )
