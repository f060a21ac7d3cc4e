"""Generated from specs/bitget/spot_account.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field

from tradespec.core.wire import WireStruct

from .on_off import OnOff, read_on_off


@_define(match_args=False)
class SpotDeductInfo:
    """The setting.

    Attributes:
        deduct: on if fees are paid in BGB.
    """

    deduct: OnOff = _field(metadata={"wire": "deduct"})


class SpotDeductInfoWire(WireStruct):
    """`SpotDeductInfo` as it travels."""

    deduct: str


def build_spot_deduct_info(wire: SpotDeductInfoWire) -> SpotDeductInfo:
    """Checked and converted: wire twin -> model."""
    return SpotDeductInfo(
        read_on_off(wire.deduct),
    )
