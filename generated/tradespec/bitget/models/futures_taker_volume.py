"""Generated from specs/bitget/futures_insight.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, IntegerText, WireStruct, decimal, integer


@_define(match_args=False)
class FuturesTakerVolume:
    """Volumes of orders that took the price.

    Unconfirmed: The unit of the volumes is not documented.

    Attributes:
        buy_volume: Volume bought.
        sell_volume: Volume sold.
        ts: Time, in ms since 1970. Unix time in milliseconds.
    """

    buy_volume: Decimal | None = _field(default=None, metadata={"wire": "buyVolume", "money": "size"})
    sell_volume: Decimal | None = _field(default=None, metadata={"wire": "sellVolume", "money": "size"})
    ts: int | None = _field(default=None, metadata={"wire": "ts"})


class FuturesTakerVolumeWire(WireStruct):
    """`FuturesTakerVolume` as it travels."""

    buy_volume: DecimalText | None = _wire_field(default=None, name="buyVolume")
    sell_volume: DecimalText | None = _wire_field(default=None, name="sellVolume")
    ts: IntegerText | None = None


def build_futures_taker_volume(wire: FuturesTakerVolumeWire) -> FuturesTakerVolume:
    """Checked and converted: wire twin -> model."""
    return FuturesTakerVolume(
        decimal(wire.buy_volume, "buyVolume") if wire.buy_volume else None,
        decimal(wire.sell_volume, "sellVolume") if wire.sell_volume else None,
        integer(wire.ts, "ts") if wire.ts else None,
    )
