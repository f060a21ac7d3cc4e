"""Generated from specs/bitget/convert.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .convert_bgb_coin import ConvertBgbCoin, ConvertBgbCoinWire, build_convert_bgb_coin


@_define(match_args=False)
class ConvertBgbCoins:
    """Remainders that can become BGB.

    Attributes:
        coin_list: The coins.
    """

    coin_list: list[ConvertBgbCoin] | None = _field(default=None, metadata={"wire": "coinList"})


class ConvertBgbCoinsWire(WireStruct):
    """`ConvertBgbCoins` as it travels."""

    coin_list: list[ConvertBgbCoinWire] | None = _wire_field(default=None, name="coinList")


def build_convert_bgb_coins(wire: ConvertBgbCoinsWire) -> ConvertBgbCoins:
    """Checked and converted: wire twin -> model."""
    return ConvertBgbCoins(
        None if wire.coin_list is None else [build_convert_bgb_coin(item) for item in wire.coin_list],
    )
