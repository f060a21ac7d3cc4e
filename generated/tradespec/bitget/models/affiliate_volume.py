"""Generated from specs/bitget/broker_affiliate.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class AffiliateVolume:
    """What a user traded on a day.

    Attributes:
        uid: User id.
        volumn: In all; the spelling is Bitget's.
        spot_volume: On spot.
        futures_volume: On futures.
        time: The day. Unix time in milliseconds.
    """

    uid: str = _field(metadata={"wire": "uid"})
    volumn: Decimal | None = _field(default=None, metadata={"wire": "volumn", "quoted": True, "money": "amount"})
    spot_volume: Decimal | None = _field(
        default=None, metadata={"wire": "spotVolume", "quoted": True, "money": "amount"}
    )
    futures_volume: Decimal | None = _field(
        default=None, metadata={"wire": "futuresVolume", "quoted": True, "money": "amount"}
    )
    time: int | None = _field(default=None, metadata={"wire": "time", "quoted": True})


class AffiliateVolumeWire(WireStruct):
    """`AffiliateVolume` as it travels."""

    uid: str
    volumn: DecimalText | None = None
    spot_volume: DecimalText | None = _wire_field(default=None, name="spotVolume")
    futures_volume: DecimalText | None = _wire_field(default=None, name="futuresVolume")
    time: IntegerText | None = None


_NUMBERS = (
    ("volumn", "volumn", False, True),
    ("spot_volume", "spotVolume", False, True),
    ("futures_volume", "futuresVolume", False, True),
    ("time", "time", True, True),
)


def build_affiliate_volume(wire: AffiliateVolumeWire) -> AffiliateVolume:
    """Checked and converted: wire twin -> model."""
    if f"{wire.volumn or ''}{wire.spot_volume or ''}{wire.futures_volume or ''}{wire.time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return AffiliateVolume(
            wire.uid,
            Decimal(wire.volumn) if wire.volumn else None,
            Decimal(wire.spot_volume) if wire.spot_volume else None,
            Decimal(wire.futures_volume) if wire.futures_volume else None,
            int(wire.time) if wire.time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
