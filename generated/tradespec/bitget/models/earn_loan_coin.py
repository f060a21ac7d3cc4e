"""Generated from specs/bitget/earn_loan.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class EarnLoanCoin:
    """A coin to borrow.

    Attributes:
        coin: The coin.
        hour_rate_7d: Interest of an hour for 7 days.
        rate_7d: Interest of a year for 7 days.
        hour_rate_30d: Interest of an hour for 30 days.
        rate_30d: Interest of a year for 30 days.
        min_usdt: Least loan in USDT.
        max_usdt: Most in USDT.
        min: Least loan in the coin.
        max: Most in the coin.
    """

    coin: str = _field(metadata={"wire": "coin"})
    hour_rate_7d: Decimal | None = _field(
        default=None, metadata={"wire": "hourRate7D", "quoted": True, "money": "rate"}
    )
    rate_7d: Decimal | None = _field(default=None, metadata={"wire": "rate7D", "quoted": True, "money": "rate"})
    hour_rate_30d: Decimal | None = _field(
        default=None, metadata={"wire": "hourRate30D", "quoted": True, "money": "rate"}
    )
    rate_30d: Decimal | None = _field(default=None, metadata={"wire": "rate30D", "quoted": True, "money": "rate"})
    min_usdt: Decimal | None = _field(default=None, metadata={"wire": "minUsdt", "quoted": True, "money": "amount"})
    max_usdt: Decimal | None = _field(default=None, metadata={"wire": "maxUsdt", "quoted": True, "money": "amount"})
    min: Decimal | None = _field(default=None, metadata={"wire": "min", "quoted": True, "money": "amount"})
    max: Decimal | None = _field(default=None, metadata={"wire": "max", "quoted": True, "money": "amount"})


class EarnLoanCoinWire(WireStruct):
    """`EarnLoanCoin` as it travels."""

    coin: str
    hour_rate_7d: DecimalText | None = _wire_field(default=None, name="hourRate7D")
    rate_7d: DecimalText | None = _wire_field(default=None, name="rate7D")
    hour_rate_30d: DecimalText | None = _wire_field(default=None, name="hourRate30D")
    rate_30d: DecimalText | None = _wire_field(default=None, name="rate30D")
    min_usdt: DecimalText | None = _wire_field(default=None, name="minUsdt")
    max_usdt: DecimalText | None = _wire_field(default=None, name="maxUsdt")
    min: DecimalText | None = None
    max: DecimalText | None = None


_NUMBERS = (
    ("hour_rate_7d", "hourRate7D", False, True),
    ("rate_7d", "rate7D", False, True),
    ("hour_rate_30d", "hourRate30D", False, True),
    ("rate_30d", "rate30D", False, True),
    ("min_usdt", "minUsdt", False, True),
    ("max_usdt", "maxUsdt", False, True),
    ("min", "min", False, True),
    ("max", "max", False, True),
)


def build_earn_loan_coin(wire: EarnLoanCoinWire) -> EarnLoanCoin:
    """Checked and converted: wire twin -> model."""
    if f"{wire.hour_rate_7d or ''}{wire.rate_7d or ''}{wire.hour_rate_30d or ''}{wire.rate_30d or ''}{wire.min_usdt or ''}{wire.max_usdt or ''}{wire.min or ''}{wire.max or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnLoanCoin(
            wire.coin,
            Decimal(wire.hour_rate_7d) if wire.hour_rate_7d else None,
            Decimal(wire.rate_7d) if wire.rate_7d else None,
            Decimal(wire.hour_rate_30d) if wire.hour_rate_30d else None,
            Decimal(wire.rate_30d) if wire.rate_30d else None,
            Decimal(wire.min_usdt) if wire.min_usdt else None,
            Decimal(wire.max_usdt) if wire.max_usdt else None,
            Decimal(wire.min) if wire.min else None,
            Decimal(wire.max) if wire.max else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
