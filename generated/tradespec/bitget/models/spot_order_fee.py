"""Generated from specs/bitget/spot_trade.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct, finite_or_none


@_define(match_args=False)
class SpotOrderFee:
    """Fee of an order in one coin. Under the name newFees it is the sum, in the fields c, d, r and t.

    Attributes:
        fee_coin_code: The coin.
        deduction: Whether BGB paid part of it.
        total_deduction_fee: What BGB paid.
        total_fee: The fee in this coin, negative when charged.
        c: newFees only, paid by coupon.
        d: newFees only, paid in BGB.
        r: newFees only, the remainder paid in the coin itself.
        t: newFees only, the whole fee.
    """

    fee_coin_code: str | None = _field(default=None, metadata={"wire": "feeCoinCode"})
    deduction: bool | None = _field(default=None, metadata={"wire": "deduction"})
    total_deduction_fee: Decimal | None = _field(default=None, metadata={"wire": "totalDeductionFee", "money": "fee"})
    total_fee: Decimal | None = _field(default=None, metadata={"wire": "totalFee", "money": "fee"})
    c: Decimal | None = _field(default=None, metadata={"wire": "c", "money": "fee"})
    d: Decimal | None = _field(default=None, metadata={"wire": "d", "money": "fee"})
    r: Decimal | None = _field(default=None, metadata={"wire": "r", "money": "fee"})
    t: Decimal | None = _field(default=None, metadata={"wire": "t", "money": "fee"})


class SpotOrderFeeWire(WireStruct):
    """`SpotOrderFee` as it travels."""

    fee_coin_code: str | None = _wire_field(default=None, name="feeCoinCode")
    deduction: bool | None = None
    total_deduction_fee: Decimal | None = _wire_field(default=None, name="totalDeductionFee")
    total_fee: Decimal | None = _wire_field(default=None, name="totalFee")
    c: Decimal | None = None
    d: Decimal | None = None
    r: Decimal | None = None
    t: Decimal | None = None


def build_spot_order_fee(wire: SpotOrderFeeWire) -> SpotOrderFee:
    """Checked and converted: wire twin -> model."""
    return SpotOrderFee(
        wire.fee_coin_code,
        wire.deduction,
        finite_or_none(wire.total_deduction_fee, "totalDeductionFee"),
        finite_or_none(wire.total_fee, "totalFee"),
        finite_or_none(wire.c, "c"),
        finite_or_none(wire.d, "d"),
        finite_or_none(wire.r, "r"),
        finite_or_none(wire.t, "t"),
    )
