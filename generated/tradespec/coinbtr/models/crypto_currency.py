"""Generated from specs/coinbtr/market.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, finite_or_none, opened


@_define(match_args=False)
class CryptoCurrency:
    """A coin.

    Attributes:
        coin: Symbol of the coin.
        min_withdraw: Least that can be withdrawn.
        fee_withdraw: Fee of a withdrawal.
        confirmations_required: Blocks after which a deposit is credited.
    """

    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    min_withdraw: Decimal | None = _field(default=None, metadata={"wire": "min_withdraw", "money": "amount"})
    fee_withdraw: Decimal | None = _field(default=None, metadata={"wire": "fee_withdraw", "money": "fee"})
    confirmations_required: int | None = _field(default=None, metadata={"wire": "confirmations_required"})
    additional: dict[str, Any] = _field(factory=dict[str, Any], metadata={"additional": True})


class _CryptoCurrencyFields(WireStruct):
    """`CryptoCurrency` as it travels."""

    coin: str | None = None
    min_withdraw: Decimal | None = None
    fee_withdraw: Decimal | None = None
    confirmations_required: int | None = None


CryptoCurrencyWire = Any
"""`CryptoCurrency` as it travels: anything at all."""


def build_crypto_currency(wire: CryptoCurrencyWire) -> CryptoCurrency:
    """Checked and converted: wire twin -> model."""
    fields, additional = opened(wire, _CryptoCurrencyFields)
    return CryptoCurrency(
        fields.coin,
        finite_or_none(fields.min_withdraw, "min_withdraw"),
        finite_or_none(fields.fee_withdraw, "fee_withdraw"),
        fields.confirmations_required,
        additional,
    )
