"""Generated from specs/bitget/copy_mix_follower.yaml; do not edit."""

from __future__ import annotations

from attrs import define as _define
from attrs import field as _field
from msgspec import field as _wire_field

from tradespec.core.wire import WireStruct

from .copy_mix_follower_setting import (
    CopyMixFollowerSetting,
    CopyMixFollowerSettingWire,
    build_copy_mix_follower_setting,
)


@_define(match_args=False)
class CopyMixFollowerSettings:
    """How you follow a trader.

    Attributes:
        follower_enable: Whether you follow the trader, YES or NO.
        detail_list: The contracts.
    """

    follower_enable: str | None = _field(default=None, metadata={"wire": "followerEnable"})
    detail_list: list[CopyMixFollowerSetting] | None = _field(default=None, metadata={"wire": "detailList"})


class CopyMixFollowerSettingsWire(WireStruct):
    """`CopyMixFollowerSettings` as it travels."""

    follower_enable: str | None = _wire_field(default=None, name="followerEnable")
    detail_list: list[CopyMixFollowerSettingWire] | None = _wire_field(default=None, name="detailList")


def build_copy_mix_follower_settings(wire: CopyMixFollowerSettingsWire) -> CopyMixFollowerSettings:
    """Checked and converted: wire twin -> model."""
    return CopyMixFollowerSettings(
        wire.follower_enable,
        None if wire.detail_list is None else [build_copy_mix_follower_setting(item) for item in wire.detail_list],
    )
