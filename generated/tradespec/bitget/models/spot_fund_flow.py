"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


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

    whale_buy_volume: Decimal | None = _field(
        default=None, metadata={"wire": "whaleBuyVolume", "quoted": True, "money": "size"}
    )
    dolphin_buy_volume: Decimal | None = _field(
        default=None, metadata={"wire": "dolphinBuyVolume", "quoted": True, "money": "size"}
    )
    fish_buy_volume: Decimal | None = _field(
        default=None, metadata={"wire": "fishBuyVolume", "quoted": True, "money": "size"}
    )
    whale_sell_volume: Decimal | None = _field(
        default=None, metadata={"wire": "whaleSellVolume", "quoted": True, "money": "size"}
    )
    dolphin_sell_volume: Decimal | None = _field(
        default=None, metadata={"wire": "dolphinSellVolume", "quoted": True, "money": "size"}
    )
    fish_sell_volume: Decimal | None = _field(
        default=None, metadata={"wire": "fishSellVolume", "quoted": True, "money": "size"}
    )
    whale_buy_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "whaleBuyRatio", "quoted": True, "money": "rate"}
    )
    dolphin_buy_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "dolphinBuyRatio", "quoted": True, "money": "rate"}
    )
    fish_buy_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "fishBuyRatio", "quoted": True, "money": "rate"}
    )
    whale_sell_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "whaleSellRatio", "quoted": True, "money": "rate"}
    )
    dolphin_sell_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "dolphinSellRatio", "quoted": True, "money": "rate"}
    )
    fish_sell_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "fishSellRatio", "quoted": True, "money": "rate"}
    )


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


_NUMBERS = (
    ("whale_buy_volume", "whaleBuyVolume", False, True),
    ("dolphin_buy_volume", "dolphinBuyVolume", False, True),
    ("fish_buy_volume", "fishBuyVolume", False, True),
    ("whale_sell_volume", "whaleSellVolume", False, True),
    ("dolphin_sell_volume", "dolphinSellVolume", False, True),
    ("fish_sell_volume", "fishSellVolume", False, True),
    ("whale_buy_ratio", "whaleBuyRatio", False, True),
    ("dolphin_buy_ratio", "dolphinBuyRatio", False, True),
    ("fish_buy_ratio", "fishBuyRatio", False, True),
    ("whale_sell_ratio", "whaleSellRatio", False, True),
    ("dolphin_sell_ratio", "dolphinSellRatio", False, True),
    ("fish_sell_ratio", "fishSellRatio", False, True),
)


def build_spot_fund_flow(wire: SpotFundFlowWire) -> SpotFundFlow:
    """Checked and converted: wire twin -> model."""
    if f"{wire.whale_buy_volume or ''}{wire.dolphin_buy_volume or ''}{wire.fish_buy_volume or ''}{wire.whale_sell_volume or ''}{wire.dolphin_sell_volume or ''}{wire.fish_sell_volume or ''}{wire.whale_buy_ratio or ''}{wire.dolphin_buy_ratio or ''}{wire.fish_buy_ratio or ''}{wire.whale_sell_ratio or ''}{wire.dolphin_sell_ratio or ''}{wire.fish_sell_ratio or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return SpotFundFlow(
            Decimal(wire.whale_buy_volume) if wire.whale_buy_volume else None,
            Decimal(wire.dolphin_buy_volume) if wire.dolphin_buy_volume else None,
            Decimal(wire.fish_buy_volume) if wire.fish_buy_volume else None,
            Decimal(wire.whale_sell_volume) if wire.whale_sell_volume else None,
            Decimal(wire.dolphin_sell_volume) if wire.dolphin_sell_volume else None,
            Decimal(wire.fish_sell_volume) if wire.fish_sell_volume else None,
            Decimal(wire.whale_buy_ratio) if wire.whale_buy_ratio else None,
            Decimal(wire.dolphin_buy_ratio) if wire.dolphin_buy_ratio else None,
            Decimal(wire.fish_buy_ratio) if wire.fish_buy_ratio else None,
            Decimal(wire.whale_sell_ratio) if wire.whale_sell_ratio else None,
            Decimal(wire.dolphin_sell_ratio) if wire.dolphin_sell_ratio else None,
            Decimal(wire.fish_sell_ratio) if wire.fish_sell_ratio else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
