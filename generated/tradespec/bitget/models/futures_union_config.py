"""Generated from specs/bitget/futures_account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class FuturesUnionConfig:
    """Rules of multi-assets mode.

    Attributes:
        imr: Initial margin rate on debts; fixed at 0.1.
        mmr: Maintenance margin rate on debts; fixed at 0.05.
        individual_limit: Most that you may owe, in USDT.
        individual_limit_ratio: Limit of your debt as a fraction; 0.8 is 80 %. Unconfirmed: What the ratio is taken
            of is not documented.
    """

    imr: Decimal | None = _field(default=None, metadata={"wire": "imr", "quoted": True, "money": "rate"})
    mmr: Decimal | None = _field(default=None, metadata={"wire": "mmr", "quoted": True, "money": "rate"})
    individual_limit: Decimal | None = _field(
        default=None, metadata={"wire": "individualLimit", "quoted": True, "money": "amount"}
    )
    individual_limit_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "individualLimitRatio", "quoted": True, "money": "rate"}
    )


class FuturesUnionConfigWire(WireStruct):
    """`FuturesUnionConfig` as it travels."""

    imr: DecimalText | None = None
    mmr: DecimalText | None = None
    individual_limit: DecimalText | None = _wire_field(default=None, name="individualLimit")
    individual_limit_ratio: DecimalText | None = _wire_field(default=None, name="individualLimitRatio")


_NUMBERS = (
    ("imr", "imr", False, True),
    ("mmr", "mmr", False, True),
    ("individual_limit", "individualLimit", False, True),
    ("individual_limit_ratio", "individualLimitRatio", False, True),
)


def build_futures_union_config(wire: FuturesUnionConfigWire) -> FuturesUnionConfig:
    """Checked and converted: wire twin -> model."""
    if f"{wire.imr or ''}{wire.mmr or ''}{wire.individual_limit or ''}{wire.individual_limit_ratio or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return FuturesUnionConfig(
            Decimal(wire.imr) if wire.imr else None,
            Decimal(wire.mmr) if wire.mmr else None,
            Decimal(wire.individual_limit) if wire.individual_limit else None,
            Decimal(wire.individual_limit_ratio) if wire.individual_limit_ratio else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
