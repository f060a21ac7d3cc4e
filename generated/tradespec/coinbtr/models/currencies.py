"""Generated from specs/coinbtr/market.yaml; do not edit."""

from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, opened

from .crypto_currency import CryptoCurrency, CryptoCurrencyWire, build_crypto_currency
from .fiat_currency import FiatCurrency, FiatCurrencyWire, build_fiat_currency


@_define(match_args=False)
class Currencies:
    """The currencies of the exchange.

    Unconfirmed: All fields, which are those of 2019.

    Attributes:
        crypto: Coins.
        fiat: State currencies.
    """

    crypto: list[CryptoCurrency] | None = _field(default=None, metadata={"wire": "crypto"})
    fiat: list[FiatCurrency] | None = _field(default=None, metadata={"wire": "fiat"})
    additional: dict[str, Any] = _field(factory=dict[str, Any], metadata={"additional": True})


class _CurrenciesFields(WireStruct):
    """`Currencies` as it travels."""

    crypto: list[CryptoCurrencyWire] | None = None
    fiat: list[FiatCurrencyWire] | None = None


CurrenciesWire = Any
"""`Currencies` as it travels: anything at all."""


def build_currencies(wire: CurrenciesWire) -> Currencies:
    """Checked and converted: wire twin -> model."""
    fields, additional = opened(wire, _CurrenciesFields)
    return Currencies(
        None if fields.crypto is None else [build_crypto_currency(item) for item in fields.crypto],
        None if fields.fiat is None else [build_fiat_currency(item) for item in fields.fiat],
        additional,
    )
