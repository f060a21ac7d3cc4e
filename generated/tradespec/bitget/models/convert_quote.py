"""Generated from specs/bitget/convert.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import DecimalText, WireStruct, decimal, finite_or_none, not_finite


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
    to_coin_size: Decimal = _field(metadata={"wire": "toCoinSize", "money": "amount"})
    to_coin: str = _field(metadata={"wire": "toCoin"})
    trace_id: str = _field(metadata={"wire": "traceId"})
    fee: Decimal | None = _field(default=None, metadata={"wire": "fee", "money": "fee"})


class ConvertQuoteWire(WireStruct):
    """`ConvertQuote` as it travels."""

    from_coin_size: Decimal = _wire_field(name="fromCoinSize")
    from_coin: str = _wire_field(name="fromCoin")
    cnvt_price: DecimalText = _wire_field(name="cnvtPrice")
    to_coin_size: Decimal = _wire_field(name="toCoinSize")
    to_coin: str = _wire_field(name="toCoin")
    trace_id: str = _wire_field(name="traceId")
    fee: Decimal | None = None


def build_convert_quote(wire: ConvertQuoteWire) -> ConvertQuote:
    """Checked and converted: wire twin -> model."""
    return ConvertQuote(
        wire.from_coin_size if wire.from_coin_size.is_finite() else not_finite(wire.from_coin_size, "fromCoinSize"),
        wire.from_coin,
        decimal(wire.cnvt_price, "cnvtPrice"),
        wire.to_coin_size if wire.to_coin_size.is_finite() else not_finite(wire.to_coin_size, "toCoinSize"),
        wire.to_coin,
        wire.trace_id,
        finite_or_none(wire.fee, "fee"),
    )
