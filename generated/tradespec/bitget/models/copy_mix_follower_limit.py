"""Generated from specs/bitget/copy_mix_follower.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class CopyMixFollowerLimit:
    """Sizes that may be copied.

    Attributes:
        symbol: Contract.
        max_follow_size: Largest size of an order.
        min_follow_size: Smallest size of an order.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    max_follow_size: Decimal | None = _field(
        default=None, metadata={"wire": "maxFollowSize", "quoted": True, "money": "size"}
    )
    min_follow_size: Decimal | None = _field(
        default=None, metadata={"wire": "minFollowSize", "quoted": True, "money": "size"}
    )


class CopyMixFollowerLimitWire(WireStruct):
    """`CopyMixFollowerLimit` as it travels."""

    symbol: str
    max_follow_size: DecimalText | None = _wire_field(default=None, name="maxFollowSize")
    min_follow_size: DecimalText | None = _wire_field(default=None, name="minFollowSize")


_NUMBERS = (("max_follow_size", "maxFollowSize", False, True), ("min_follow_size", "minFollowSize", False, True))


def build_copy_mix_follower_limit(wire: CopyMixFollowerLimitWire) -> CopyMixFollowerLimit:
    """Checked and converted: wire twin -> model."""
    if f"{wire.max_follow_size or ''}{wire.min_follow_size or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return CopyMixFollowerLimit(
            wire.symbol,
            Decimal(wire.max_follow_size) if wire.max_follow_size else None,
            Decimal(wire.min_follow_size) if wire.min_follow_size else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
