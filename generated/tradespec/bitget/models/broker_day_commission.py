"""Generated from specs/bitget/broker_records.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .broker_day_futures import BrokerDayFutures, BrokerDayFuturesWire, build_broker_day_futures
from .broker_day_spot import BrokerDaySpot, BrokerDaySpotWire, build_broker_day_spot


@_define(match_args=False)
class BrokerDayCommission:
    """Commission of a day, in USDT.

    Attributes:
        date: The day (UTC+8).
        total_trading_volume: What users traded.
        total_active_traders: Users who traded.
        total_commission: Commission.
        spot: Spot.
        futures: Futures.
    """

    date: int = _field(metadata={"wire": "date", "quoted": True})
    total_trading_volume: Decimal | None = _field(
        default=None, metadata={"wire": "totalTradingVolume", "quoted": True, "money": "amount"}
    )
    total_active_traders: int | None = _field(default=None, metadata={"wire": "totalActiveTraders", "quoted": True})
    total_commission: Decimal | None = _field(
        default=None, metadata={"wire": "totalCommission", "quoted": True, "money": "amount"}
    )
    spot: BrokerDaySpot | None = _field(default=None, metadata={"wire": "spot"})
    futures: BrokerDayFutures | None = _field(default=None, metadata={"wire": "futures"})


class BrokerDayCommissionWire(WireStruct):
    """`BrokerDayCommission` as it travels."""

    date: IntegerText
    total_trading_volume: DecimalText | None = _wire_field(default=None, name="totalTradingVolume")
    total_active_traders: IntegerText | None = _wire_field(default=None, name="totalActiveTraders")
    total_commission: DecimalText | None = _wire_field(default=None, name="totalCommission")
    spot: BrokerDaySpotWire | None = None
    futures: BrokerDayFuturesWire | None = None


_NUMBERS = (
    ("date", "date", True, False),
    ("total_trading_volume", "totalTradingVolume", False, True),
    ("total_active_traders", "totalActiveTraders", True, True),
    ("total_commission", "totalCommission", False, True),
)


def build_broker_day_commission(wire: BrokerDayCommissionWire) -> BrokerDayCommission:
    """Checked and converted: wire twin -> model."""
    if f"{wire.date}{wire.total_trading_volume or ''}{wire.total_active_traders or ''}{wire.total_commission or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return BrokerDayCommission(
            int(wire.date),
            Decimal(wire.total_trading_volume) if wire.total_trading_volume else None,
            int(wire.total_active_traders) if wire.total_active_traders else None,
            Decimal(wire.total_commission) if wire.total_commission else None,
            None if wire.spot is None else build_broker_day_spot(wire.spot),
            None if wire.futures is None else build_broker_day_futures(wire.futures),
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
