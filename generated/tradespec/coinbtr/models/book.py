"""Generated from specs/coinbtr/market.yaml; do not edit."""

from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, opened


@_define(match_args=False)
class Book:
    """A market.

    Unconfirmed: All fields, which are those of 2019; the limits for orders that the document promises.

    Attributes:
        id: Number of the market; numbers repeat in the document's sample.
        name: Market, such as BTC-MXN.
        base: The currency in which is paid, such as MXN.
        quote: The coin that is traded, such as BTC.
    """

    id: int | None = _field(default=None, metadata={"wire": "id"})
    name: str | None = _field(default=None, metadata={"wire": "name"})
    base: str | None = _field(default=None, metadata={"wire": "base"})
    quote: str | None = _field(default=None, metadata={"wire": "quote"})
    additional: dict[str, Any] = _field(factory=dict[str, Any], metadata={"additional": True})


class _BookFields(WireStruct):
    """`Book` as it travels."""

    id: int | None = None
    name: str | None = None
    base: str | None = None
    quote: str | None = None


BookWire = Any
"""`Book` as it travels: anything at all."""


def build_book(wire: BookWire) -> Book:
    """Checked and converted: wire twin -> model."""
    fields, additional = opened(wire, _BookFields)
    return Book(
        fields.id,
        fields.name,
        fields.base,
        fields.quote,
        additional,
    )
