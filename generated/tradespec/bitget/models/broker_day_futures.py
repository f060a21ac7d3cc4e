"""Generated from specs/bitget/broker_records.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class BrokerDayFutures:
    """Futures of a day, in USDT.

    Attributes:
        futures_trading_volume: What users traded.
        futures_trading_fee: Fees that were paid.
        futures_pure_trading_fee: Fees that count for the commission.
        futures_commission: Commission.
    """

    futures_trading_volume: Decimal | None = _field(
        default=None, metadata={"wire": "futuresTradingVolume", "quoted": True, "money": "amount"}
    )
    futures_trading_fee: Decimal | None = _field(
        default=None, metadata={"wire": "futuresTradingFee", "quoted": True, "money": "fee"}
    )
    futures_pure_trading_fee: Decimal | None = _field(
        default=None, metadata={"wire": "futuresPureTradingFee", "quoted": True, "money": "fee"}
    )
    futures_commission: Decimal | None = _field(
        default=None, metadata={"wire": "futuresCommission", "quoted": True, "money": "amount"}
    )


class BrokerDayFuturesWire(WireStruct):
    """`BrokerDayFutures` as it travels."""

    futures_trading_volume: DecimalText | None = _wire_field(default=None, name="futuresTradingVolume")
    futures_trading_fee: DecimalText | None = _wire_field(default=None, name="futuresTradingFee")
    futures_pure_trading_fee: DecimalText | None = _wire_field(default=None, name="futuresPureTradingFee")
    futures_commission: DecimalText | None = _wire_field(default=None, name="futuresCommission")


_NUMBERS = (
    ("futures_trading_volume", "futuresTradingVolume", False, True),
    ("futures_trading_fee", "futuresTradingFee", False, True),
    ("futures_pure_trading_fee", "futuresPureTradingFee", False, True),
    ("futures_commission", "futuresCommission", False, True),
)


def build_broker_day_futures(wire: BrokerDayFuturesWire) -> BrokerDayFutures:
    """Checked and converted: wire twin -> model."""
    if f"{wire.futures_trading_volume or ''}{wire.futures_trading_fee or ''}{wire.futures_pure_trading_fee or ''}{wire.futures_commission or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return BrokerDayFutures(
            Decimal(wire.futures_trading_volume) if wire.futures_trading_volume else None,
            Decimal(wire.futures_trading_fee) if wire.futures_trading_fee else None,
            Decimal(wire.futures_pure_trading_fee) if wire.futures_pure_trading_fee else None,
            Decimal(wire.futures_commission) if wire.futures_commission else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
