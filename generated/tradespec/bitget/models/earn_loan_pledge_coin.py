"""Generated from specs/bitget/earn_loan.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class EarnLoanPledgeCoin:
    """A coin to pledge. Rates are fractions of loan to collateral.

    Attributes:
        coin: The coin.
        init_rate: Rate at the beginning.
        sup_rate: From here on collateral should be added.
        force_rate: From here on collateral is sold.
        min_usdt: Least pledge in USDT.
        max_usdt: Most in USDT.
    """

    coin: str = _field(metadata={"wire": "coin"})
    init_rate: Decimal | None = _field(default=None, metadata={"wire": "initRate", "quoted": True, "money": "rate"})
    sup_rate: Decimal | None = _field(default=None, metadata={"wire": "supRate", "quoted": True, "money": "rate"})
    force_rate: Decimal | None = _field(default=None, metadata={"wire": "forceRate", "quoted": True, "money": "rate"})
    min_usdt: Decimal | None = _field(default=None, metadata={"wire": "minUsdt", "quoted": True, "money": "amount"})
    max_usdt: Decimal | None = _field(default=None, metadata={"wire": "maxUsdt", "quoted": True, "money": "amount"})


class EarnLoanPledgeCoinWire(WireStruct):
    """`EarnLoanPledgeCoin` as it travels."""

    coin: str
    init_rate: DecimalText | None = _wire_field(default=None, name="initRate")
    sup_rate: DecimalText | None = _wire_field(default=None, name="supRate")
    force_rate: DecimalText | None = _wire_field(default=None, name="forceRate")
    min_usdt: DecimalText | None = _wire_field(default=None, name="minUsdt")
    max_usdt: DecimalText | None = _wire_field(default=None, name="maxUsdt")


_NUMBERS = (
    ("init_rate", "initRate", False, True),
    ("sup_rate", "supRate", False, True),
    ("force_rate", "forceRate", False, True),
    ("min_usdt", "minUsdt", False, True),
    ("max_usdt", "maxUsdt", False, True),
)


def build_earn_loan_pledge_coin(wire: EarnLoanPledgeCoinWire) -> EarnLoanPledgeCoin:
    """Checked and converted: wire twin -> model."""
    if f"{wire.init_rate or ''}{wire.sup_rate or ''}{wire.force_rate or ''}{wire.min_usdt or ''}{wire.max_usdt or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnLoanPledgeCoin(
            wire.coin,
            Decimal(wire.init_rate) if wire.init_rate else None,
            Decimal(wire.sup_rate) if wire.sup_rate else None,
            Decimal(wire.force_rate) if wire.force_rate else None,
            Decimal(wire.min_usdt) if wire.min_usdt else None,
            Decimal(wire.max_usdt) if wire.max_usdt else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
