"""Generated from specs/bitget/convert.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .convert_bgb_coin_fee import ConvertBgbCoinFee, ConvertBgbCoinFeeWire, build_convert_bgb_coin_fee


@_define(match_args=False)
class ConvertBgbCoin:
    """A remainder that can become BGB.

    Attributes:
        coin: The coin.
        available: Your remainder.
        bgb_est_amount: What it would bring, in BGB.
        precision: Decimal places of the BGB amount.
        fee_detail: Fees.
        c_time: When this was computed. Unix time in milliseconds.
    """

    coin: str = _field(metadata={"wire": "coin"})
    available: Decimal | None = _field(default=None, metadata={"wire": "available", "quoted": True, "money": "amount"})
    bgb_est_amount: Decimal | None = _field(
        default=None, metadata={"wire": "bgbEstAmount", "quoted": True, "money": "amount"}
    )
    precision: int | None = _field(default=None, metadata={"wire": "precision", "quoted": True})
    fee_detail: list[ConvertBgbCoinFee] | None = _field(default=None, metadata={"wire": "feeDetail"})
    c_time: int | None = _field(default=None, metadata={"wire": "cTime", "quoted": True})


class ConvertBgbCoinWire(WireStruct):
    """`ConvertBgbCoin` as it travels."""

    coin: str
    available: DecimalText | None = None
    bgb_est_amount: DecimalText | None = _wire_field(default=None, name="bgbEstAmount")
    precision: IntegerText | None = None
    fee_detail: list[ConvertBgbCoinFeeWire] | None = _wire_field(default=None, name="feeDetail")
    c_time: IntegerText | None = _wire_field(default=None, name="cTime")


_NUMBERS = (
    ("available", "available", False, True),
    ("bgb_est_amount", "bgbEstAmount", False, True),
    ("precision", "precision", True, True),
    ("c_time", "cTime", True, True),
)


def build_convert_bgb_coin(wire: ConvertBgbCoinWire) -> ConvertBgbCoin:
    """Checked and converted: wire twin -> model."""
    if f"{wire.available or ''}{wire.bgb_est_amount or ''}{wire.precision or ''}{wire.c_time or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return ConvertBgbCoin(
            wire.coin,
            Decimal(wire.available) if wire.available else None,
            Decimal(wire.bgb_est_amount) if wire.bgb_est_amount else None,
            int(wire.precision) if wire.precision else None,
            None if wire.fee_detail is None else [build_convert_bgb_coin_fee(item) for item in wire.fee_detail],
            int(wire.c_time) if wire.c_time else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
