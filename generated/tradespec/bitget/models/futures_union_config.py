"""Generated from specs/bitget/futures_account.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal


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

    imr: Decimal | None = _field(default=None, metadata={"wire": "imr", "money": "rate"})
    mmr: Decimal | None = _field(default=None, metadata={"wire": "mmr", "money": "rate"})
    individual_limit: Decimal | None = _field(default=None, metadata={"wire": "individualLimit", "money": "amount"})
    individual_limit_ratio: Decimal | None = _field(
        default=None, metadata={"wire": "individualLimitRatio", "money": "rate"}
    )


class FuturesUnionConfigWire(WireStruct):
    """`FuturesUnionConfig` as it travels."""

    imr: DecimalText | None = None
    mmr: DecimalText | None = None
    individual_limit: DecimalText | None = _wire_field(default=None, name="individualLimit")
    individual_limit_ratio: DecimalText | None = _wire_field(default=None, name="individualLimitRatio")


def build_futures_union_config(wire: FuturesUnionConfigWire) -> FuturesUnionConfig:
    """Checked and converted: wire twin -> model."""
    return FuturesUnionConfig(
        decimal(wire.imr, "imr") if wire.imr else None,
        decimal(wire.mmr, "mmr") if wire.mmr else None,
        decimal(wire.individual_limit, "individualLimit") if wire.individual_limit else None,
        decimal(wire.individual_limit_ratio, "individualLimitRatio") if wire.individual_limit_ratio else None,
    )
