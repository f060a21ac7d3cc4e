"""Generated from specs/bitget/broker_affiliate.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .affiliate_kyc_result import AffiliateKycResult, AffiliateKycResultWire, build_affiliate_kyc_result


@_define(match_args=False)
class AffiliateKycResults:
    """A page of users.

    Attributes:
        user_list: The users.
        end_id: The next page begins after this id; pass it as id_less_than. Empty on the last page.
    """

    user_list: list[AffiliateKycResult] | None = _field(default=None, metadata={"wire": "userList"})
    end_id: str | None = _field(default=None, metadata={"wire": "endId"})


class AffiliateKycResultsWire(WireStruct):
    """`AffiliateKycResults` as it travels."""

    user_list: list[AffiliateKycResultWire] | None = _wire_field(default=None, name="userList")
    end_id: str | None = _wire_field(default=None, name="endId")


def build_affiliate_kyc_results(wire: AffiliateKycResultsWire) -> AffiliateKycResults:
    """Checked and converted: wire twin -> model."""
    return AffiliateKycResults(
        None if wire.user_list is None else [build_affiliate_kyc_result(item) for item in wire.user_list],
        wire.end_id,
    )
