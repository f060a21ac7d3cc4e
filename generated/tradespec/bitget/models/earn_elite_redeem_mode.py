"""Generated from specs/bitget/earn_elite.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers

from .earn_elite_redeem_type import EarnEliteRedeemType, read_earn_elite_redeem_type


@_define(match_args=False)
class EarnEliteRedeemMode:
    """A way to redeem.

    Attributes:
        redeem_type: fast or standard.
        redeem_fee_rate: Fee as a fraction.
        remain_quota: What may still be redeemed so.
        redeem_scale: Decimal places or step of the amount.
        redeem_delay_date: Delay in days.
        min_redeem_amount: Least amount.
        redeem_time: When it arrives.
    """

    redeem_type: EarnEliteRedeemType = _field(metadata={"wire": "redeemType"})
    redeem_fee_rate: Decimal | None = _field(
        default=None, metadata={"wire": "redeemFeeRate", "quoted": True, "money": "rate"}
    )
    remain_quota: Decimal | None = _field(
        default=None, metadata={"wire": "remainQuota", "quoted": True, "money": "amount"}
    )
    redeem_scale: str | None = _field(default=None, metadata={"wire": "redeemScale"})
    redeem_delay_date: str | None = _field(default=None, metadata={"wire": "redeemDelayDate"})
    min_redeem_amount: Decimal | None = _field(
        default=None, metadata={"wire": "minRedeemAmount", "quoted": True, "money": "amount"}
    )
    redeem_time: str | None = _field(default=None, metadata={"wire": "redeemTime"})


class EarnEliteRedeemModeWire(WireStruct):
    """`EarnEliteRedeemMode` as it travels."""

    redeem_type: str = _wire_field(name="redeemType")
    redeem_fee_rate: DecimalText | None = _wire_field(default=None, name="redeemFeeRate")
    remain_quota: DecimalText | None = _wire_field(default=None, name="remainQuota")
    redeem_scale: str | None = _wire_field(default=None, name="redeemScale")
    redeem_delay_date: str | None = _wire_field(default=None, name="redeemDelayDate")
    min_redeem_amount: DecimalText | None = _wire_field(default=None, name="minRedeemAmount")
    redeem_time: str | None = _wire_field(default=None, name="redeemTime")


_NUMBERS = (
    ("redeem_fee_rate", "redeemFeeRate", False, True),
    ("remain_quota", "remainQuota", False, True),
    ("min_redeem_amount", "minRedeemAmount", False, True),
)


def build_earn_elite_redeem_mode(wire: EarnEliteRedeemModeWire) -> EarnEliteRedeemMode:
    """Checked and converted: wire twin -> model."""
    if f"{wire.redeem_fee_rate or ''}{wire.remain_quota or ''}{wire.min_redeem_amount or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnEliteRedeemMode(
            read_earn_elite_redeem_type(wire.redeem_type),
            Decimal(wire.redeem_fee_rate) if wire.redeem_fee_rate else None,
            Decimal(wire.remain_quota) if wire.remain_quota else None,
            wire.redeem_scale,
            wire.redeem_delay_date,
            Decimal(wire.min_redeem_amount) if wire.min_redeem_amount else None,
            wire.redeem_time,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
