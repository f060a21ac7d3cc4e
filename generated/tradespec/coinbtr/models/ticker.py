"""Generated from specs/coinbtr/market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, finite_or_none, opened


@_define(match_args=False)
class Ticker:
    """Last price and the like.

    Unconfirmed: All fields, which are those of the exchange's later name.

    Attributes:
        market: Market, such as BTC-MXN.
        last: Last price.
        high: Highest price of 24 hours.
        low: Lowest price of 24 hours.
        volume: Traded in 24 hours, of the coin.
    """

    market: str | None = _field(default=None, metadata={"wire": "market"})
    last: Decimal | None = _field(default=None, metadata={"wire": "last", "money": "price"})
    high: Decimal | None = _field(default=None, metadata={"wire": "high", "money": "price"})
    low: Decimal | None = _field(default=None, metadata={"wire": "low", "money": "price"})
    volume: Decimal | None = _field(default=None, metadata={"wire": "volume", "money": "size"})
    additional: dict[str, Any] = _field(factory=dict[str, Any], metadata={"additional": True})


class _TickerFields(WireStruct):
    """`Ticker` as it travels."""

    market: str | None = None
    last: Decimal | None = None
    high: Decimal | None = None
    low: Decimal | None = None
    volume: Decimal | None = None


TickerWire = Any
"""`Ticker` as it travels: anything at all."""


def build_ticker(wire: TickerWire) -> Ticker:
    """Checked and converted: wire twin -> model."""
    fields, additional = opened(wire, _TickerFields)
    return Ticker(
        fields.market,
        finite_or_none(fields.last, "last"),
        finite_or_none(fields.high, "high"),
        finite_or_none(fields.low, "low"),
        finite_or_none(fields.volume, "volume"),
        additional,
    )
