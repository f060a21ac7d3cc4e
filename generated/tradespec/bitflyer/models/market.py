"""Generated from specs/bitflyer/market.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct

from .market_type import MarketType, read_market_type


@_define(match_args=False)
class Market:
    """A product that can be traded.

    Attributes:
        product_code: Name of the market in every other call, such as BTC_JPY. The base currency comes first.
        market_type: Kind of market. Missing in old answers.
        alias: Lasting name of a future that rolls over, such as BTCJPY_MAT1WK. Only futures have one.
    """

    product_code: str = _field(metadata={"wire": "product_code"})
    market_type: MarketType | None = _field(default=None, metadata={"wire": "market_type"})
    alias: str | None = _field(default=None, metadata={"wire": "alias"})


class MarketWire(WireStruct):
    """`Market` as it travels."""

    product_code: str
    market_type: str | None = None
    alias: str | None = None


def build_market(wire: MarketWire) -> Market:
    """Checked and converted: wire twin -> model."""
    return Market(
        wire.product_code,
        None if wire.market_type is None else read_market_type(wire.market_type),
        wire.alias,
    )
