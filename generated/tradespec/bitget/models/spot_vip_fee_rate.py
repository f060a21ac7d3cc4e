"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers, whole


@_define(match_args=False)
class SpotVipFeeRate:
    """One VIP level.

    Attributes:
        level: Number of the level. Live answers have text, Bitget's sample a number.
        deal_amount: Volume of the last 30 days that it needs, in USDT.
        asset_amount: Assets that it needs, in USDT.
        taker_fee_rate: Taker fee as a fraction.
        maker_fee_rate: Maker fee as a fraction.
        btc_withdraw_amount: What may be withdrawn in 24 hours, in BTC.
        usdt_withdraw_amount: What may be withdrawn in 24 hours, in USDT.
    """

    level: int = _field(metadata={"wire": "level"})
    deal_amount: Decimal | None = _field(
        default=None, metadata={"wire": "dealAmount", "quoted": True, "money": "amount"}
    )
    asset_amount: Decimal | None = _field(
        default=None, metadata={"wire": "assetAmount", "quoted": True, "money": "amount"}
    )
    taker_fee_rate: Decimal | None = _field(
        default=None, metadata={"wire": "takerFeeRate", "quoted": True, "money": "rate"}
    )
    maker_fee_rate: Decimal | None = _field(
        default=None, metadata={"wire": "makerFeeRate", "quoted": True, "money": "rate"}
    )
    btc_withdraw_amount: Decimal | None = _field(
        default=None, metadata={"wire": "btcWithdrawAmount", "quoted": True, "money": "amount"}
    )
    usdt_withdraw_amount: Decimal | None = _field(
        default=None, metadata={"wire": "usdtWithdrawAmount", "quoted": True, "money": "amount"}
    )


class SpotVipFeeRateWire(WireStruct):
    """`SpotVipFeeRate` as it travels."""

    level: int | IntegerText
    deal_amount: DecimalText | None = _wire_field(default=None, name="dealAmount")
    asset_amount: DecimalText | None = _wire_field(default=None, name="assetAmount")
    taker_fee_rate: DecimalText | None = _wire_field(default=None, name="takerFeeRate")
    maker_fee_rate: DecimalText | None = _wire_field(default=None, name="makerFeeRate")
    btc_withdraw_amount: DecimalText | None = _wire_field(default=None, name="btcWithdrawAmount")
    usdt_withdraw_amount: DecimalText | None = _wire_field(default=None, name="usdtWithdrawAmount")


_NUMBERS = (
    ("deal_amount", "dealAmount", False, True),
    ("asset_amount", "assetAmount", False, True),
    ("taker_fee_rate", "takerFeeRate", False, True),
    ("maker_fee_rate", "makerFeeRate", False, True),
    ("btc_withdraw_amount", "btcWithdrawAmount", False, True),
    ("usdt_withdraw_amount", "usdtWithdrawAmount", False, True),
)


def build_spot_vip_fee_rate(wire: SpotVipFeeRateWire) -> SpotVipFeeRate:
    """Checked and converted: wire twin -> model."""
    if f"{wire.deal_amount or ''}{wire.asset_amount or ''}{wire.taker_fee_rate or ''}{wire.maker_fee_rate or ''}{wire.btc_withdraw_amount or ''}{wire.usdt_withdraw_amount or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return SpotVipFeeRate(
            whole(wire.level, "level"),
            Decimal(wire.deal_amount) if wire.deal_amount else None,
            Decimal(wire.asset_amount) if wire.asset_amount else None,
            Decimal(wire.taker_fee_rate) if wire.taker_fee_rate else None,
            Decimal(wire.maker_fee_rate) if wire.maker_fee_rate else None,
            Decimal(wire.btc_withdraw_amount) if wire.btc_withdraw_amount else None,
            Decimal(wire.usdt_withdraw_amount) if wire.usdt_withdraw_amount else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
