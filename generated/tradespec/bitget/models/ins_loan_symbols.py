"""Generated from specs/bitget/ins_loan.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class InsLoanSymbols:
    """Pairs that may be traded.

    Attributes:
        product_id: Id of the product.
        spot_symbols: The pairs.
    """

    product_id: str = _field(metadata={"wire": "productId"})
    spot_symbols: list[str] | None = _field(default=None, metadata={"wire": "spotSymbols"})


class InsLoanSymbolsWire(WireStruct):
    """`InsLoanSymbols` as it travels."""

    product_id: str = _wire_field(name="productId")
    spot_symbols: list[str] | None = _wire_field(default=None, name="spotSymbols")


def build_ins_loan_symbols(wire: InsLoanSymbolsWire) -> InsLoanSymbols:
    """Checked and converted: wire twin -> model."""
    return InsLoanSymbols(
        wire.product_id,
        wire.spot_symbols,
    )
