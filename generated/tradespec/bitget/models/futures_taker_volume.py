"""Generated from specs/bitget/futures_insight.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class FuturesTakerVolume:
    """Volumes of orders that took the price.

    Unconfirmed: The unit of the volumes is not documented.

    Attributes:
        buy_volume: Volume bought.
        sell_volume: Volume sold.
        ts: Time, in ms since 1970.
    """

    buy_volume: Decimal | None = _field(default=None, metadata={"wire": "buyVolume", "quoted": True, "money": "size"})
    sell_volume: Decimal | None = _field(default=None, metadata={"wire": "sellVolume", "quoted": True, "money": "size"})
    ts: int | None = _field(default=None, metadata={"wire": "ts", "quoted": True})


class FuturesTakerVolumeWire(WireStruct):
    """`FuturesTakerVolume` as it travels."""

    buy_volume: DecimalText | None = _wire_field(default=None, name="buyVolume")
    sell_volume: DecimalText | None = _wire_field(default=None, name="sellVolume")
    ts: IntegerText | None = None


_NUMBERS = (
    ("buy_volume", "buyVolume", False, True),
    ("sell_volume", "sellVolume", False, True),
    ("ts", "ts", True, True),
)


def build_futures_taker_volume(wire: FuturesTakerVolumeWire) -> FuturesTakerVolume:
    """Checked and converted: wire twin -> model."""
    if f"{wire.buy_volume or ''}{wire.sell_volume or ''}{wire.ts or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesTakerVolume(
            Decimal(wire.buy_volume) if wire.buy_volume else None,
            Decimal(wire.sell_volume) if wire.sell_volume else None,
            int(wire.ts) if wire.ts else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
