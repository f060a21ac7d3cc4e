"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal


@_define(match_args=False)
class SpotFundFlow:
    """Who bought and sold how much.

    Attributes:
        whale_buy_volume: What large traders bought.
        dolphin_buy_volume: What middle traders bought.
        fish_buy_volume: What small traders bought.
        whale_sell_volume: What large traders sold.
        dolphin_sell_volume: What middle traders sold.
        fish_sell_volume: What small traders sold.
        whale_buy_ratio: Share of what large traders bought.
        dolphin_buy_ratio: Share of what middle traders bought.
        fish_buy_ratio: Share of what small traders bought.
        whale_sell_ratio: Share of what large traders sold.
        dolphin_sell_ratio: Share of what middle traders sold.
        fish_sell_ratio: Share of what small traders sold.
    """

    whale_buy_volume: Decimal | None = _field(default=None, metadata={"wire": "whaleBuyVolume", "money": "size"})
    dolphin_buy_volume: Decimal | None = _field(default=None, metadata={"wire": "dolphinBuyVolume", "money": "size"})
    fish_buy_volume: Decimal | None = _field(default=None, metadata={"wire": "fishBuyVolume", "money": "size"})
    whale_sell_volume: Decimal | None = _field(default=None, metadata={"wire": "whaleSellVolume", "money": "size"})
    dolphin_sell_volume: Decimal | None = _field(default=None, metadata={"wire": "dolphinSellVolume", "money": "size"})
    fish_sell_volume: Decimal | None = _field(default=None, metadata={"wire": "fishSellVolume", "money": "size"})
    whale_buy_ratio: Decimal | None = _field(default=None, metadata={"wire": "whaleBuyRatio", "money": "rate"})
    dolphin_buy_ratio: Decimal | None = _field(default=None, metadata={"wire": "dolphinBuyRatio", "money": "rate"})
    fish_buy_ratio: Decimal | None = _field(default=None, metadata={"wire": "fishBuyRatio", "money": "rate"})
    whale_sell_ratio: Decimal | None = _field(default=None, metadata={"wire": "whaleSellRatio", "money": "rate"})
    dolphin_sell_ratio: Decimal | None = _field(default=None, metadata={"wire": "dolphinSellRatio", "money": "rate"})
    fish_sell_ratio: Decimal | None = _field(default=None, metadata={"wire": "fishSellRatio", "money": "rate"})


class SpotFundFlowWire(WireStruct):
    """`SpotFundFlow` as it travels."""

    whale_buy_volume: DecimalText | None = _wire_field(default=None, name="whaleBuyVolume")
    dolphin_buy_volume: DecimalText | None = _wire_field(default=None, name="dolphinBuyVolume")
    fish_buy_volume: DecimalText | None = _wire_field(default=None, name="fishBuyVolume")
    whale_sell_volume: DecimalText | None = _wire_field(default=None, name="whaleSellVolume")
    dolphin_sell_volume: DecimalText | None = _wire_field(default=None, name="dolphinSellVolume")
    fish_sell_volume: DecimalText | None = _wire_field(default=None, name="fishSellVolume")
    whale_buy_ratio: DecimalText | None = _wire_field(default=None, name="whaleBuyRatio")
    dolphin_buy_ratio: DecimalText | None = _wire_field(default=None, name="dolphinBuyRatio")
    fish_buy_ratio: DecimalText | None = _wire_field(default=None, name="fishBuyRatio")
    whale_sell_ratio: DecimalText | None = _wire_field(default=None, name="whaleSellRatio")
    dolphin_sell_ratio: DecimalText | None = _wire_field(default=None, name="dolphinSellRatio")
    fish_sell_ratio: DecimalText | None = _wire_field(default=None, name="fishSellRatio")


def build_spot_fund_flow(wire: SpotFundFlowWire) -> SpotFundFlow:
    """Checked and converted: wire twin -> model."""
    return SpotFundFlow(
        decimal(wire.whale_buy_volume, "whaleBuyVolume") if wire.whale_buy_volume else None,
        decimal(wire.dolphin_buy_volume, "dolphinBuyVolume") if wire.dolphin_buy_volume else None,
        decimal(wire.fish_buy_volume, "fishBuyVolume") if wire.fish_buy_volume else None,
        decimal(wire.whale_sell_volume, "whaleSellVolume") if wire.whale_sell_volume else None,
        decimal(wire.dolphin_sell_volume, "dolphinSellVolume") if wire.dolphin_sell_volume else None,
        decimal(wire.fish_sell_volume, "fishSellVolume") if wire.fish_sell_volume else None,
        decimal(wire.whale_buy_ratio, "whaleBuyRatio") if wire.whale_buy_ratio else None,
        decimal(wire.dolphin_buy_ratio, "dolphinBuyRatio") if wire.dolphin_buy_ratio else None,
        decimal(wire.fish_buy_ratio, "fishBuyRatio") if wire.fish_buy_ratio else None,
        decimal(wire.whale_sell_ratio, "whaleSellRatio") if wire.whale_sell_ratio else None,
        decimal(wire.dolphin_sell_ratio, "dolphinSellRatio") if wire.dolphin_sell_ratio else None,
        decimal(wire.fish_sell_ratio, "fishSellRatio") if wire.fish_sell_ratio else None,
    )
