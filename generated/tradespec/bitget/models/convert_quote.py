"""Generated from specs/bitget/convert.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers, not_finite


@_define(match_args=False)
class ConvertQuote:
    """A price of a conversion, valid for 8 seconds.

    Attributes:
        from_coin_size: What is given.
        from_coin: The coin that is given.
        cnvt_price: Price of the coin that is given, in the one that is got.
        to_coin_size: What is got.
        to_coin: The coin that is got.
        trace_id: Id of the quote, for the conversion.
        fee: Fee.
    """

    from_coin_size: Decimal = _field(metadata={"wire": "fromCoinSize", "money": "amount"})
    from_coin: str = _field(metadata={"wire": "fromCoin"})
    cnvt_price: Decimal = _field(metadata={"wire": "cnvtPrice", "quoted": True, "money": "price"})
    to_coin_size: Decimal = _field(metadata={"wire": "toCoinSize", "quoted": True, "money": "amount"})
    to_coin: str = _field(metadata={"wire": "toCoin"})
    trace_id: str = _field(metadata={"wire": "traceId"})
    fee: Decimal | None = _field(default=None, metadata={"wire": "fee", "quoted": True, "money": "fee"})


class ConvertQuoteWire(WireStruct):
    """`ConvertQuote` as it travels."""

    from_coin_size: Decimal = _wire_field(name="fromCoinSize")
    from_coin: str = _wire_field(name="fromCoin")
    cnvt_price: DecimalText = _wire_field(name="cnvtPrice")
    to_coin_size: DecimalText = _wire_field(name="toCoinSize")
    to_coin: str = _wire_field(name="toCoin")
    trace_id: str = _wire_field(name="traceId")
    fee: DecimalText | None = None


_NUMBERS = (
    ("cnvt_price", "cnvtPrice", False, False),
    ("to_coin_size", "toCoinSize", False, False),
    ("fee", "fee", False, True),
)


def build_convert_quote(wire: ConvertQuoteWire) -> ConvertQuote:
    """Checked and converted: wire twin -> model."""
    if f"{wire.cnvt_price}{wire.to_coin_size}{wire.fee or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return ConvertQuote(
            wire.from_coin_size if wire.from_coin_size.is_finite() else not_finite(wire.from_coin_size, "fromCoinSize"),
            wire.from_coin,
            Decimal(wire.cnvt_price),
            Decimal(wire.to_coin_size),
            wire.to_coin,
            wire.trace_id,
            Decimal(wire.fee) if wire.fee else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
