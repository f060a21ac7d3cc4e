"""Generated from specs/mtgox/market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import IntegerText, WireStruct, finite_or_none, whole, whole_or_none


@_define(match_args=False)
class OrderLag:
    """How far the engine lags behind.

    Attributes:
        lag: Age of the oldest waiting order in microseconds; 0 when none waits.
        lag_secs: The same in seconds.
        lag_text: The same for people.
        length: How many orders wait.
    """

    lag: int = _field(metadata={"wire": "lag"})
    lag_secs: Decimal | None = _field(default=None, metadata={"wire": "lag_secs", "money": "rate"})
    lag_text: str | None = _field(default=None, metadata={"wire": "lag_text"})
    length: int | None = _field(default=None, metadata={"wire": "length"})


class OrderLagWire(WireStruct):
    """`OrderLag` as it travels."""

    lag: int | IntegerText
    lag_secs: Decimal | None = None
    lag_text: str | None = None
    length: int | IntegerText | None = None


def build_order_lag(wire: OrderLagWire) -> OrderLag:
    """Checked and converted: wire twin -> model."""
    return OrderLag(
        whole(wire.lag, "lag"),
        finite_or_none(wire.lag_secs, "lag_secs"),
        wire.lag_text,
        whole_or_none(wire.length, "length"),
    )
