"""Generated from specs/coinbtr/wallet.yaml; do not edit."""

from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct, opened

from .balance_parts import BalanceParts, BalancePartsWire, build_balance_parts


@_define(match_args=False)
class CoinBalance:
    """What the account holds of one coin.

    Unconfirmed: All fields, which are those of 2019.

    Attributes:
        coin: Symbol of the coin.
        coin_name: Name of the coin.
        balances: How much.
    """

    coin: str | None = _field(default=None, metadata={"wire": "coin"})
    coin_name: str | None = _field(default=None, metadata={"wire": "coin_name"})
    balances: BalanceParts | None = _field(default=None, metadata={"wire": "balances"})
    additional: dict[str, Any] = _field(factory=dict[str, Any], metadata={"additional": True})


class _CoinBalanceFields(WireStruct):
    """`CoinBalance` as it travels."""

    coin: str | None = None
    coin_name: str | None = None
    balances: BalancePartsWire | None = None


CoinBalanceWire = Any
"""`CoinBalance` as it travels: anything at all."""


def build_coin_balance(wire: CoinBalanceWire) -> CoinBalance:
    """Checked and converted: wire twin -> model."""
    fields, additional = opened(wire, _CoinBalanceFields)
    return CoinBalance(
        fields.coin,
        fields.coin_name,
        None if fields.balances is None else build_balance_parts(fields.balances),
        additional,
    )
