"""Generated from specs/bitget/broker_records.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class BrokerDaySpot:
    """Spot of a day, in USDT.

    Attributes:
        spot_trading_volume: What users traded.
        spot_trading_fee: Fees that were paid.
        spot_pure_trading_fee: Fees that count for the commission.
        spot_commission: Commission.
    """

    spot_trading_volume: Decimal | None = _field(
        default=None, metadata={"wire": "spotTradingVolume", "quoted": True, "money": "amount"}
    )
    spot_trading_fee: Decimal | None = _field(
        default=None, metadata={"wire": "spotTradingFee", "quoted": True, "money": "fee"}
    )
    spot_pure_trading_fee: Decimal | None = _field(
        default=None, metadata={"wire": "spotPureTradingFee", "quoted": True, "money": "fee"}
    )
    spot_commission: Decimal | None = _field(
        default=None, metadata={"wire": "spotCommission", "quoted": True, "money": "amount"}
    )


class BrokerDaySpotWire(WireStruct):
    """`BrokerDaySpot` as it travels."""

    spot_trading_volume: DecimalText | None = _wire_field(default=None, name="spotTradingVolume")
    spot_trading_fee: DecimalText | None = _wire_field(default=None, name="spotTradingFee")
    spot_pure_trading_fee: DecimalText | None = _wire_field(default=None, name="spotPureTradingFee")
    spot_commission: DecimalText | None = _wire_field(default=None, name="spotCommission")


_NUMBERS = (
    ("spot_trading_volume", "spotTradingVolume", False, True),
    ("spot_trading_fee", "spotTradingFee", False, True),
    ("spot_pure_trading_fee", "spotPureTradingFee", False, True),
    ("spot_commission", "spotCommission", False, True),
)


def build_broker_day_spot(wire: BrokerDaySpotWire) -> BrokerDaySpot:
    """Checked and converted: wire twin -> model."""
    if f"{wire.spot_trading_volume or ''}{wire.spot_trading_fee or ''}{wire.spot_pure_trading_fee or ''}{wire.spot_commission or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return BrokerDaySpot(
            Decimal(wire.spot_trading_volume) if wire.spot_trading_volume else None,
            Decimal(wire.spot_trading_fee) if wire.spot_trading_fee else None,
            Decimal(wire.spot_pure_trading_fee) if wire.spot_pure_trading_fee else None,
            Decimal(wire.spot_commission) if wire.spot_commission else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
