"""Generated from specs/bitget/broker_affiliate.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .affiliate_commission import AffiliateCommission, AffiliateCommissionWire, build_affiliate_commission


@_define(match_args=False)
class AffiliateCommissions:
    """A page of commissions.

    Attributes:
        commission_list: The commissions.
        end_id: The next page begins after this id; pass it as id_less_than. Empty on the last page.
    """

    commission_list: list[AffiliateCommission] | None = _field(default=None, metadata={"wire": "commissionList"})
    end_id: str | None = _field(default=None, metadata={"wire": "endId"})


class AffiliateCommissionsWire(WireStruct):
    """`AffiliateCommissions` as it travels."""

    commission_list: list[AffiliateCommissionWire] | None = _wire_field(default=None, name="commissionList")
    end_id: str | None = _wire_field(default=None, name="endId")


def build_affiliate_commissions(wire: AffiliateCommissionsWire) -> AffiliateCommissions:
    """Checked and converted: wire twin -> model."""
    return AffiliateCommissions(
        None if wire.commission_list is None else [build_affiliate_commission(item) for item in wire.commission_list],
        wire.end_id,
    )
