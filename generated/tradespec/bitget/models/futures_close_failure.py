"""Generated from specs/bitget/futures_trade.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct


@_define(match_args=False)
class FuturesCloseFailure:
    """A position that could not be closed.

    Attributes:
        order_id: Bitget's id of the closing order; empty where there is none.
        client_oid: The id that Bitget made up for it.
        symbol: Contract.
        error_msg: The reason.
        error_code: The code of the reason.
    """

    order_id: str | None = _field(default=None, metadata={"wire": "orderId"})
    client_oid: str | None = _field(default=None, metadata={"wire": "clientOid"})
    symbol: str | None = _field(default=None, metadata={"wire": "symbol"})
    error_msg: str | None = _field(default=None, metadata={"wire": "errorMsg"})
    error_code: str | None = _field(default=None, metadata={"wire": "errorCode"})


class FuturesCloseFailureWire(WireStruct):
    """`FuturesCloseFailure` as it travels."""

    order_id: str | None = _wire_field(default=None, name="orderId")
    client_oid: str | None = _wire_field(default=None, name="clientOid")
    symbol: str | None = None
    error_msg: str | None = _wire_field(default=None, name="errorMsg")
    error_code: str | None = _wire_field(default=None, name="errorCode")


def build_futures_close_failure(wire: FuturesCloseFailureWire) -> FuturesCloseFailure:
    """Checked and converted: wire twin -> model."""
    return FuturesCloseFailure(
        wire.order_id,
        wire.client_oid,
        wire.symbol,
        wire.error_msg,
        wire.error_code,
    )
