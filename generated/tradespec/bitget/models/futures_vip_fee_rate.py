"""Generated from specs/bitget/futures_market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal, whole


@_define(match_args=False)
class FuturesVipFeeRate:
    """A VIP level.

    Attributes:
        level: Number of the level.
        deal_amount: Volume of 30 days that it takes, in USDT.
        asset_amount: Assets that it takes, in USDT.
        taker_fee_rate: Fee rate of orders that take the price.
        maker_fee_rate: Fee rate of orders that rest first.
        btc_withdraw_amount: Most that can be withdrawn in 24 hours, in BTC.
        usdt_withdraw_amount: Most that can be withdrawn in 24 hours, in USDT.
    """

    level: int = _field(metadata={"wire": "level"})
    deal_amount: Decimal | None = _field(default=None, metadata={"wire": "dealAmount", "money": "amount"})
    asset_amount: Decimal | None = _field(default=None, metadata={"wire": "assetAmount", "money": "amount"})
    taker_fee_rate: Decimal | None = _field(default=None, metadata={"wire": "takerFeeRate", "money": "rate"})
    maker_fee_rate: Decimal | None = _field(default=None, metadata={"wire": "makerFeeRate", "money": "rate"})
    btc_withdraw_amount: Decimal | None = _field(
        default=None, metadata={"wire": "btcWithdrawAmount", "money": "amount"}
    )
    usdt_withdraw_amount: Decimal | None = _field(
        default=None, metadata={"wire": "usdtWithdrawAmount", "money": "amount"}
    )


class FuturesVipFeeRateWire(WireStruct):
    """`FuturesVipFeeRate` as it travels."""

    level: int | str
    deal_amount: DecimalText | None = _wire_field(default=None, name="dealAmount")
    asset_amount: DecimalText | None = _wire_field(default=None, name="assetAmount")
    taker_fee_rate: DecimalText | None = _wire_field(default=None, name="takerFeeRate")
    maker_fee_rate: DecimalText | None = _wire_field(default=None, name="makerFeeRate")
    btc_withdraw_amount: DecimalText | None = _wire_field(default=None, name="btcWithdrawAmount")
    usdt_withdraw_amount: DecimalText | None = _wire_field(default=None, name="usdtWithdrawAmount")


def build_futures_vip_fee_rate(wire: FuturesVipFeeRateWire) -> FuturesVipFeeRate:
    """Checked and converted: wire twin -> model."""
    return FuturesVipFeeRate(
        whole(wire.level, "level"),
        decimal(wire.deal_amount, "dealAmount") if wire.deal_amount else None,
        decimal(wire.asset_amount, "assetAmount") if wire.asset_amount else None,
        decimal(wire.taker_fee_rate, "takerFeeRate") if wire.taker_fee_rate else None,
        decimal(wire.maker_fee_rate, "makerFeeRate") if wire.maker_fee_rate else None,
        decimal(wire.btc_withdraw_amount, "btcWithdrawAmount") if wire.btc_withdraw_amount else None,
        decimal(wire.usdt_withdraw_amount, "usdtWithdrawAmount") if wire.usdt_withdraw_amount else None,
    )
