"""Generated from specs/bitget/p2p.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .p2p_merchant import P2PMerchant, P2PMerchantWire, build_p2p_merchant


@_define(match_args=False)
class P2PMerchants:
    """A page of merchants.

    Attributes:
        merchant_list: The merchants.
        min_merchant_id: The next page begins after this id; pass it as id_less_than.
    """

    merchant_list: list[P2PMerchant] | None = _field(default=None, metadata={"wire": "merchantList"})
    min_merchant_id: str | None = _field(default=None, metadata={"wire": "minMerchantId"})


class P2PMerchantsWire(WireStruct):
    """`P2PMerchants` as it travels."""

    merchant_list: list[P2PMerchantWire] | None = _wire_field(default=None, name="merchantList")
    min_merchant_id: str | None = _wire_field(default=None, name="minMerchantId")


def build_p2p_merchants(wire: P2PMerchantsWire) -> P2PMerchants:
    """Checked and converted: wire twin -> model."""
    return P2PMerchants(
        None if wire.merchant_list is None else [build_p2p_merchant(item) for item in wire.merchant_list],
        wire.min_merchant_id,
    )
