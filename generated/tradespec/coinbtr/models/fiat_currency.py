"""Generated from specs/coinbtr/market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, finite_or_none, opened


@_define(match_args=False)
class FiatCurrency:
    """A state currency.

    Attributes:
        coin: Symbol of the currency.
        min_withdraw: Least that can be withdrawn.
        fee_withdraw: Fee of a withdrawal.
        country: Country of the currency.
    """

    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    min_withdraw: Decimal | None = _field(default=None, metadata={"wire": "min_withdraw", "money": "amount"})
    fee_withdraw: Decimal | None = _field(default=None, metadata={"wire": "fee_withdraw", "money": "fee"})
    country: str | None = _field(default=None, metadata={"wire": "country"})
    additional: dict[str, Any] = _field(factory=dict[str, Any], metadata={"additional": True})


class _FiatCurrencyFields(WireStruct):
    """`FiatCurrency` as it travels."""

    coin: str | None = None
    min_withdraw: Decimal | None = None
    fee_withdraw: Decimal | None = None
    country: str | None = None


FiatCurrencyWire = Any
"""`FiatCurrency` as it travels: anything at all."""


def build_fiat_currency(wire: FiatCurrencyWire) -> FiatCurrency:
    """Checked and converted: wire twin -> model."""
    fields, additional = opened(wire, _FiatCurrencyFields)
    return FiatCurrency(
        fields.coin,
        finite_or_none(fields.min_withdraw, "min_withdraw"),
        finite_or_none(fields.fee_withdraw, "fee_withdraw"),
        fields.country,
        additional,
    )
