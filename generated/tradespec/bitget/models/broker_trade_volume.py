"""Generated from specs/bitget/broker_records.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class BrokerTradeVolume:
    """What a user traded.

    Attributes:
        uid: User id.
        volume: In all.
        spot_volume: On spot.
        future_volume: On futures.
    """

    uid: str = _field(metadata={"wire": "uid"})
    volume: Decimal | None = _field(default=None, metadata={"wire": "volume", "quoted": True, "money": "amount"})
    spot_volume: Decimal | None = _field(
        default=None, metadata={"wire": "spotVolume", "quoted": True, "money": "amount"}
    )
    future_volume: Decimal | None = _field(
        default=None, metadata={"wire": "futureVolume", "quoted": True, "money": "amount"}
    )


class BrokerTradeVolumeWire(WireStruct):
    """`BrokerTradeVolume` as it travels."""

    uid: str
    volume: DecimalText | None = None
    spot_volume: DecimalText | None = _wire_field(default=None, name="spotVolume")
    future_volume: DecimalText | None = _wire_field(default=None, name="futureVolume")


_NUMBERS = (
    ("volume", "volume", False, True),
    ("spot_volume", "spotVolume", False, True),
    ("future_volume", "futureVolume", False, True),
)


def build_broker_trade_volume(wire: BrokerTradeVolumeWire) -> BrokerTradeVolume:
    """Checked and converted: wire twin -> model."""
    if f"{wire.volume or ''}{wire.spot_volume or ''}{wire.future_volume or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return BrokerTradeVolume(
            wire.uid,
            Decimal(wire.volume) if wire.volume else None,
            Decimal(wire.spot_volume) if wire.spot_volume else None,
            Decimal(wire.future_volume) if wire.future_volume else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
