"""Generated from specs/bitget/futures_trade.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class FuturesClosed:
    """An order that closes a position.

    Attributes:
        order_id: Bitget's id of the closing order.
        client_oid: The id that Bitget made up for it.
        symbol: Contract.
    """

    order_id: str | None = _field(default=None, metadata={"wire": "orderId"})
    client_oid: str | None = _field(default=None, metadata={"wire": "clientOid"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})


class FuturesClosedWire(WireStruct):
    """`FuturesClosed` as it travels."""

    order_id: str | None = _wire_field(default=None, name="orderId")
    client_oid: str | None = _wire_field(default=None, name="clientOid")
    symbol: str | None = None


def build_futures_closed(wire: FuturesClosedWire) -> FuturesClosed:
    """Checked and converted: wire twin -> model."""
    return FuturesClosed(
        wire.order_id,
        wire.client_oid,
        wire.symbol,
    )
