"""Generated from specs/bitget/broker_affiliate.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import PLAIN, DecimalText, IntegerText, WireStruct, check_numbers


@_define(match_args=False)
class AffiliateAsset:
    """Assets of a user.

    Attributes:
        uid: User id.
        balance: Value of the assets.
        u_time: As of when. Unix time in milliseconds.
        remark: Note, such as that there are too many sub-accounts to count.
    """

    uid: str = _field(metadata={"wire": "uid"})
    balance: Decimal | None = _field(default=None, metadata={"wire": "balance", "quoted": True, "money": "amount"})
    u_time: int | None = _field(default=None, metadata={"wire": "uTime", "quoted": True})
    remark: str | None = _field(default=None, metadata={"wire": "remark"})


class AffiliateAssetWire(WireStruct):
    """`AffiliateAsset` as it travels."""

    uid: str
    balance: DecimalText | None = None
    u_time: IntegerText | None = _wire_field(default=None, name="uTime")
    remark: str | None = None


_NUMBERS = (("balance", "balance", False, True), ("u_time", "uTime", True, True))


def build_affiliate_asset(wire: AffiliateAssetWire) -> AffiliateAsset:
    """Checked and converted: wire twin -> model."""
    if f"{wire.balance or ''}{wire.u_time or ''}".encode().translate(None, PLAIN):
        check_numbers(wire, _NUMBERS)
    try:
        return AffiliateAsset(
            wire.uid,
            Decimal(wire.balance) if wire.balance else None,
            int(wire.u_time) if wire.u_time else None,
            wire.remark,
        )
    except (InvalidOperation, ValueError):
        check_numbers(wire, _NUMBERS)
        raise
