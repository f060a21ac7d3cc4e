"""Generated from specs/bitget/spot_market.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .spot_coin_chain import SpotCoinChain, SpotCoinChainWire, build_spot_coin_chain
from .spot_true_false import SpotTrueFalse, read_spot_true_false
from .yes_no import YesNo, read_yes_no


@_define(match_args=False)
class SpotCoin:
    """One coin.

    Attributes:
        coin: The coin, such as BTC.
        coin_id: Bitget's id of the coin.
        transfer: Whether it can be moved between accounts.
        area_coin: Whether it belongs to a special area.
        chains: Its chains; may be empty.
    """

    coin: str = _field(metadata={"wire": "coin"})
    coin_id: str | None = _field(default=None, metadata={"wire": "coinId"})
    transfer: SpotTrueFalse | None = _field(default=None, metadata={"wire": "transfer"})
    area_coin: YesNo | None = _field(default=None, metadata={"wire": "areaCoin"})
    chains: list[SpotCoinChain] | None = _field(default=None, metadata={"wire": "chains"})


class SpotCoinWire(WireStruct):
    """`SpotCoin` as it travels."""

    coin: str
    coin_id: str | None = _wire_field(default=None, name="coinId")
    transfer: str | None = None
    area_coin: str | None = _wire_field(default=None, name="areaCoin")
    chains: list[SpotCoinChainWire] | None = None


def build_spot_coin(wire: SpotCoinWire) -> SpotCoin:
    """Checked and converted: wire twin -> model."""
    return SpotCoin(
        wire.coin,
        wire.coin_id,
        None if wire.transfer is None else read_spot_true_false(wire.transfer),
        None if wire.area_coin is None else read_yes_no(wire.area_coin),
        None if wire.chains is None else [build_spot_coin_chain(item) for item in wire.chains],
    )
