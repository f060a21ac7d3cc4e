"""Generated from specs/bitget/broker_account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class BrokerSpotAsset:
    """Spot balance of a coin.

    Attributes:
        coin: The coin.
        available: What is free.
        frozen: What orders hold.
        locked: What is locked, for merchants and the like.
        u_time: When it changed. Unix time in milliseconds.
    """

    coin: str = _field(metadata={"wire": "coin"})
    available: Decimal | None = _field(default=None, metadata={"wire": "available", "quoted": True, "money": "amount"})
    frozen: Decimal | None = _field(default=None, metadata={"wire": "frozen", "quoted": True, "money": "amount"})
    locked: Decimal | None = _field(default=None, metadata={"wire": "locked", "quoted": True, "money": "amount"})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})


class BrokerSpotAssetWire(WireStruct):
    """`BrokerSpotAsset` as it travels."""

    coin: str
    available: DecimalText | None = None
    frozen: DecimalText | None = None
    locked: DecimalText | None = None
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")


_NUMBERS = (
    ("available", "available", False, True),
    ("frozen", "frozen", False, True),
    ("locked", "locked", False, True),
    ("u_time", "uTime", True, True),
)


def build_broker_spot_asset(wire: BrokerSpotAssetWire) -> BrokerSpotAsset:
    """Checked and converted: wire twin -> model."""
    if f"{wire.available or ''}{wire.frozen or ''}{wire.locked or ''}{wire.u_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return BrokerSpotAsset(
            wire.coin,
            Decimal(wire.available) if wire.available else None,
            Decimal(wire.frozen) if wire.frozen else None,
            Decimal(wire.locked) if wire.locked else None,
            int(wire.u_time) if wire.u_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
