"""Generated from specs/bitget/broker_affiliate.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .affiliate_kyc_status import AffiliateKycStatus, read_affiliate_kyc_status


@_define(match_args=False)
class AffiliateKycResult:
    """Whether a user is verified.

    Attributes:
        uid: User id.
        kyc_result: Whether the identity is verified.
    """

    uid: str = _field(metadata={"wire": "uid"})
    kyc_result: AffiliateKycStatus | None = _field(default=None, metadata={"wire": "kycResult"})


class AffiliateKycResultWire(WireStruct):
    """`AffiliateKycResult` as it travels."""

    uid: str
    kyc_result: str | None = _wire_field(default=None, name="kycResult")


def build_affiliate_kyc_result(wire: AffiliateKycResultWire) -> AffiliateKycResult:
    """Checked and converted: wire twin -> model."""
    return AffiliateKycResult(
        wire.uid,
        None if wire.kyc_result is None else read_affiliate_kyc_status(wire.kyc_result),
    )
