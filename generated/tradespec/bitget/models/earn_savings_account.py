"""Generated from specs/bitget/earn_savings.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class EarnSavingsAccount:
    """Value of your savings.

    Attributes:
        btc_amount: Value in BTC.
        usdt_amount: Value in USDT.
        btc_24_h_earning: Earnings of 24 hours in BTC.
        usdt_24_h_earning: Earnings of 24 hours in USDT.
        btc_total_earning: Earnings ever in BTC.
        usdt_total_earning: Earnings ever in USDT.
    """

    btc_amount: Decimal | None = _field(default=None, metadata={"wire": "btcAmount", "quoted": True, "money": "amount"})
    usdt_amount: Decimal | None = _field(
        default=None, metadata={"wire": "usdtAmount", "quoted": True, "money": "amount"}
    )
    btc_24_h_earning: Decimal | None = _field(
        default=None, metadata={"wire": "btc24hEarning", "quoted": True, "money": "amount"}
    )
    usdt_24_h_earning: Decimal | None = _field(
        default=None, metadata={"wire": "usdt24hEarning", "quoted": True, "money": "amount"}
    )
    btc_total_earning: Decimal | None = _field(
        default=None, metadata={"wire": "btcTotalEarning", "quoted": True, "money": "amount"}
    )
    usdt_total_earning: Decimal | None = _field(
        default=None, metadata={"wire": "usdtTotalEarning", "quoted": True, "money": "amount"}
    )


class EarnSavingsAccountWire(WireStruct):
    """`EarnSavingsAccount` as it travels."""

    btc_amount: DecimalText | None = _wire_field(default=None, name="btcAmount")
    usdt_amount: DecimalText | None = _wire_field(default=None, name="usdtAmount")
    btc_24_h_earning: DecimalText | None = _wire_field(default=None, name="btc24hEarning")
    usdt_24_h_earning: DecimalText | None = _wire_field(default=None, name="usdt24hEarning")
    btc_total_earning: DecimalText | None = _wire_field(default=None, name="btcTotalEarning")
    usdt_total_earning: DecimalText | None = _wire_field(default=None, name="usdtTotalEarning")


_NUMBERS = (
    ("btc_amount", "btcAmount", False, True),
    ("usdt_amount", "usdtAmount", False, True),
    ("btc_24_h_earning", "btc24hEarning", False, True),
    ("usdt_24_h_earning", "usdt24hEarning", False, True),
    ("btc_total_earning", "btcTotalEarning", False, True),
    ("usdt_total_earning", "usdtTotalEarning", False, True),
)


def build_earn_savings_account(wire: EarnSavingsAccountWire) -> EarnSavingsAccount:
    """Checked and converted: wire twin -> model."""
    if f"{wire.btc_amount or ''}{wire.usdt_amount or ''}{wire.btc_24_h_earning or ''}{wire.usdt_24_h_earning or ''}{wire.btc_total_earning or ''}{wire.usdt_total_earning or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnSavingsAccount(
            Decimal(wire.btc_amount) if wire.btc_amount else None,
            Decimal(wire.usdt_amount) if wire.usdt_amount else None,
            Decimal(wire.btc_24_h_earning) if wire.btc_24_h_earning else None,
            Decimal(wire.usdt_24_h_earning) if wire.usdt_24_h_earning else None,
            Decimal(wire.btc_total_earning) if wire.btc_total_earning else None,
            Decimal(wire.usdt_total_earning) if wire.usdt_total_earning else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
