"""Generated from specs/bitget/p2p.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class P2PUserLimits:
    """Who may order.

    Attributes:
        min_complete_num: Least completed orders of a user.
        max_complete_num: Most completed orders of a user.
        place_order_num: Most orders of one user.
        allow_merchant_place: Whether merchants may order, yes or no.
        complete_rate_30_d: Least share of completed orders of 30 days, as a fraction.
        country: Only users of these countries.
    """

    min_complete_num: int | None = _field(default=None, metadata={"wire": "minCompleteNum", "quoted": True})
    max_complete_num: int | None = _field(default=None, metadata={"wire": "maxCompleteNum", "quoted": True})
    place_order_num: int | None = _field(default=None, metadata={"wire": "placeOrderNum", "quoted": True})
    allow_merchant_place: str | None = _field(default=None, metadata={"wire": "allowMerchantPlace"})
    complete_rate_30_d: Decimal | None = _field(
        default=None, metadata={"wire": "completeRate30d", "quoted": True, "money": "rate"}
    )
    country: str | None = _field(default=None, metadata={"wire": "country"})


class P2PUserLimitsWire(WireStruct):
    """`P2PUserLimits` as it travels."""

    min_complete_num: IntegerText | None = _wire_field(default=None, name="minCompleteNum")
    max_complete_num: IntegerText | None = _wire_field(default=None, name="maxCompleteNum")
    place_order_num: IntegerText | None = _wire_field(default=None, name="placeOrderNum")
    allow_merchant_place: str | None = _wire_field(default=None, name="allowMerchantPlace")
    complete_rate_30_d: DecimalText | None = _wire_field(default=None, name="completeRate30d")
    country: str | None = None


_NUMBERS = (
    ("min_complete_num", "minCompleteNum", True, True),
    ("max_complete_num", "maxCompleteNum", True, True),
    ("place_order_num", "placeOrderNum", True, True),
    ("complete_rate_30_d", "completeRate30d", False, True),
)


def build_p2p_user_limits(wire: P2PUserLimitsWire) -> P2PUserLimits:
    """Checked and converted: wire twin -> model."""
    if f"{wire.min_complete_num or ''}{wire.max_complete_num or ''}{wire.place_order_num or ''}{wire.complete_rate_30_d or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return P2PUserLimits(
            int(wire.min_complete_num) if wire.min_complete_num else None,
            int(wire.max_complete_num) if wire.max_complete_num else None,
            int(wire.place_order_num) if wire.place_order_num else None,
            wire.allow_merchant_place,
            Decimal(wire.complete_rate_30_d) if wire.complete_rate_30_d else None,
            wire.country,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
