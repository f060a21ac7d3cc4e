"""Generated from specs/bitget/copy_mix_trader.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class CopyMixTraderClosing:
    """A tracked order that is being closed.

    Attributes:
        tracking_no: Number of the tracked order.
        symbol: Contract.
        product_type: Which futures.
    """

    tracking_no: str = _field(metadata={"wire": "trackingNo"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    product_type: str | None = _field(default=None, metadata={"wire": "productType"})


class CopyMixTraderClosingWire(WireStruct):
    """`CopyMixTraderClosing` as it travels."""

    tracking_no: str = _wire_field(name="trackingNo")
    symbol: str | None = None
    product_type: str | None = _wire_field(default=None, name="productType")


def build_copy_mix_trader_closing(wire: CopyMixTraderClosingWire) -> CopyMixTraderClosing:
    """Checked and converted: wire twin -> model."""
    return CopyMixTraderClosing(
        wire.tracking_no,
        wire.symbol,
        wire.product_type,
    )
