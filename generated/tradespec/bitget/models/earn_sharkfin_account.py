"""Generated from specs/bitget/earn_sharkfin.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class EarnSharkfinAccount:
    """Value of your shark fin deposits.

    Attributes:
        btc_subscribe_amount: Invested now, in BTC.
        usdt_subscribe_amount: Invested now, in USDT.
        btc_historical_amount: Invested before, in BTC.
        usdt_historical_amount: Invested before, in USDT.
        btc_total_earning: Earned ever, in BTC.
        usdt_total_earning: Earned ever, in USDT.
    """

    btc_subscribe_amount: Decimal | None = _field(
        default=None, metadata={"wire": "btcSubscribeAmount", "quoted": True, "money": "amount"}
    )
    usdt_subscribe_amount: Decimal | None = _field(
        default=None, metadata={"wire": "usdtSubscribeAmount", "quoted": True, "money": "amount"}
    )
    btc_historical_amount: Decimal | None = _field(
        default=None, metadata={"wire": "btcHistoricalAmount", "quoted": True, "money": "amount"}
    )
    usdt_historical_amount: Decimal | None = _field(
        default=None, metadata={"wire": "usdtHistoricalAmount", "quoted": True, "money": "amount"}
    )
    btc_total_earning: Decimal | None = _field(
        default=None, metadata={"wire": "btcTotalEarning", "quoted": True, "money": "amount"}
    )
    usdt_total_earning: Decimal | None = _field(
        default=None, metadata={"wire": "usdtTotalEarning", "quoted": True, "money": "amount"}
    )


class EarnSharkfinAccountWire(WireStruct):
    """`EarnSharkfinAccount` as it travels."""

    btc_subscribe_amount: DecimalText | None = _wire_field(default=None, name="btcSubscribeAmount")
    usdt_subscribe_amount: DecimalText | None = _wire_field(default=None, name="usdtSubscribeAmount")
    btc_historical_amount: DecimalText | None = _wire_field(default=None, name="btcHistoricalAmount")
    usdt_historical_amount: DecimalText | None = _wire_field(default=None, name="usdtHistoricalAmount")
    btc_total_earning: DecimalText | None = _wire_field(default=None, name="btcTotalEarning")
    usdt_total_earning: DecimalText | None = _wire_field(default=None, name="usdtTotalEarning")


_NUMBERS = (
    ("btc_subscribe_amount", "btcSubscribeAmount", False, True),
    ("usdt_subscribe_amount", "usdtSubscribeAmount", False, True),
    ("btc_historical_amount", "btcHistoricalAmount", False, True),
    ("usdt_historical_amount", "usdtHistoricalAmount", False, True),
    ("btc_total_earning", "btcTotalEarning", False, True),
    ("usdt_total_earning", "usdtTotalEarning", False, True),
)


def build_earn_sharkfin_account(wire: EarnSharkfinAccountWire) -> EarnSharkfinAccount:
    """Checked and converted: wire twin -> model."""
    if f"{wire.btc_subscribe_amount or ''}{wire.usdt_subscribe_amount or ''}{wire.btc_historical_amount or ''}{wire.usdt_historical_amount or ''}{wire.btc_total_earning or ''}{wire.usdt_total_earning or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return EarnSharkfinAccount(
            Decimal(wire.btc_subscribe_amount) if wire.btc_subscribe_amount else None,
            Decimal(wire.usdt_subscribe_amount) if wire.usdt_subscribe_amount else None,
            Decimal(wire.btc_historical_amount) if wire.btc_historical_amount else None,
            Decimal(wire.usdt_historical_amount) if wire.usdt_historical_amount else None,
            Decimal(wire.btc_total_earning) if wire.btc_total_earning else None,
            Decimal(wire.usdt_total_earning) if wire.usdt_total_earning else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
