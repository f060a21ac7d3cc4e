"""Generated from specs/bitget/copy_spot_trader.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, WireStruct, check_numbers


@_define(match_args=False)
class CopySpotTraderQuota:
    """How much of a symbol may be bought.

    Attributes:
        symbol: Symbol.
        max_quote_size: Largest order, in the quote coin.
        surplus_quote_size: What is left of it, in the quote coin.
    """

    symbol: str = _field(metadata={"wire": "symbol"})
    max_quote_size: Decimal | None = _field(
        default=None, metadata={"wire": "maxQuoteSize", "quoted": True, "money": "amount"}
    )
    surplus_quote_size: Decimal | None = _field(
        default=None, metadata={"wire": "surplusQuoteSize", "quoted": True, "money": "amount"}
    )


class CopySpotTraderQuotaWire(WireStruct):
    """`CopySpotTraderQuota` as it travels."""

    symbol: str
    max_quote_size: DecimalText | None = _wire_field(default=None, name="maxQuoteSize")
    surplus_quote_size: DecimalText | None = _wire_field(default=None, name="surplusQuoteSize")


_NUMBERS = (("max_quote_size", "maxQuoteSize", False, True), ("surplus_quote_size", "surplusQuoteSize", False, True))


def build_copy_spot_trader_quota(wire: CopySpotTraderQuotaWire) -> CopySpotTraderQuota:
    """Checked and converted: wire twin -> model."""
    if f"{wire.max_quote_size or ''}{wire.surplus_quote_size or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return CopySpotTraderQuota(
            wire.symbol,
            Decimal(wire.max_quote_size) if wire.max_quote_size else None,
            Decimal(wire.surplus_quote_size) if wire.surplus_quote_size else None,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
