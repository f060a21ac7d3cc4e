"""Generated from specs/bitget/p2p.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .p2p_advertisement import P2PAdvertisement, P2PAdvertisementWire, build_p2p_advertisement


@_define(match_args=False)
class P2PAdvertisements:
    """A page of advertisements.

    Attributes:
        adv_list: The advertisements.
        min_adv_id: The next page begins after this id; pass it as id_less_than.
    """

    adv_list: list[P2PAdvertisement] | None = _field(default=None, metadata={"wire": "advList"})
    min_adv_id: str | None = _field(default=None, metadata={"wire": "minAdvId"})


class P2PAdvertisementsWire(WireStruct):
    """`P2PAdvertisements` as it travels."""

    adv_list: list[P2PAdvertisementWire] | None = _wire_field(default=None, name="advList")
    min_adv_id: str | None = _wire_field(default=None, name="minAdvId")


def build_p2p_advertisements(wire: P2PAdvertisementsWire) -> P2PAdvertisements:
    """Checked and converted: wire twin -> model."""
    return P2PAdvertisements(
        None if wire.adv_list is None else [build_p2p_advertisement(item) for item in wire.adv_list],
        wire.min_adv_id,
    )
