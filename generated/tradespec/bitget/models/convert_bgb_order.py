"""Generated from specs/bitget/convert.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers

from .convert_bgb_fee import ConvertBgbFee, ConvertBgbFeeWire, build_convert_bgb_fee


@_define(match_args=False)
class ConvertBgbOrder:
    """A conversion into BGB.

    Attributes:
        order_id: Id of the order.
        from_coin: The coin that was given.
        from_amount: What was given.
        from_coin_price: Price of the coin that was given.
        to_coin: The coin that was got.
        to_amount: What was got.
        to_coin_price: Price of the coin that was got.
        fee_detail: Fees.
        status: How it ended, such as success.
        ctime: When. Unix time in milliseconds.
    """

    order_id: str = _field(metadata={"wire": "orderId"})
    from_coin: str | None = _field(default=None, metadata={"wire": "fromCoin"})
    from_amount: Decimal | None = _field(
        default=None, metadata={"wire": "fromAmount", "quoted": True, "money": "amount"}
    )
    from_coin_price: Decimal | None = _field(
        default=None, metadata={"wire": "fromCoinPrice", "quoted": True, "money": "price"}
    )
    to_coin: str | None = _field(default=None, metadata={"wire": "toCoin"})
    to_amount: Decimal | None = _field(default=None, metadata={"wire": "toAmount", "quoted": True, "money": "amount"})
    to_coin_price: Decimal | None = _field(
        default=None, metadata={"wire": "toCoinPrice", "quoted": True, "money": "price"}
    )
    fee_detail: list[ConvertBgbFee] | None = _field(default=None, metadata={"wire": "feeDetail"})
    status: str | None = _field(default=None, metadata={"wire": "status"})
    ctime: int | None = _field(default=None, metadata={"wire": "ctime", "quoted": True})


class ConvertBgbOrderWire(WireStruct):
    """`ConvertBgbOrder` as it travels."""

    order_id: str = _wire_field(name="orderId")
    from_coin: str | None = _wire_field(default=None, name="fromCoin")
    from_amount: DecimalText | None = _wire_field(default=None, name="fromAmount")
    from_coin_price: DecimalText | None = _wire_field(default=None, name="fromCoinPrice")
    to_coin: str | None = _wire_field(default=None, name="toCoin")
    to_amount: DecimalText | None = _wire_field(default=None, name="toAmount")
    to_coin_price: DecimalText | None = _wire_field(default=None, name="toCoinPrice")
    fee_detail: list[ConvertBgbFeeWire] | None = _wire_field(default=None, name="feeDetail")
    status: str | None = None
    ctime: IntegerText | None = None


_NUMBERS = (
    ("from_amount", "fromAmount", False, True),
    ("from_coin_price", "fromCoinPrice", False, True),
    ("to_amount", "toAmount", False, True),
    ("to_coin_price", "toCoinPrice", False, True),
    ("ctime", "ctime", True, True),
)


def build_convert_bgb_order(wire: ConvertBgbOrderWire) -> ConvertBgbOrder:
    """Checked and converted: wire twin -> model."""
    if f"{wire.from_amount or ''}{wire.from_coin_price or ''}{wire.to_amount or ''}{wire.to_coin_price or ''}{wire.ctime or ''}".encode().translate(
        None, PLAIN
    ):
        check_numbers(wire, _NUMBERS)
    try:
        return ConvertBgbOrder(
            wire.order_id,
            wire.from_coin,
            Decimal(wire.from_amount) if wire.from_amount else None,
            Decimal(wire.from_coin_price) if wire.from_coin_price else None,
            wire.to_coin,
            Decimal(wire.to_amount) if wire.to_amount else None,
            Decimal(wire.to_coin_price) if wire.to_coin_price else None,
            None if wire.fee_detail is None else [build_convert_bgb_fee(item) for item in wire.fee_detail],
            wire.status,
            int(wire.ctime) if wire.ctime else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
